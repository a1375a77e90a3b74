package org.tidewaiter.server.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;
import org.tidewaiter.exchange.document.Words;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.Register;
import org.tidewaiter.registry.licensing.application.Application;
import org.tidewaiter.registry.licensing.application.ApplicationState;
import org.tidewaiter.registry.licensing.application.Applications;
import org.tidewaiter.registry.licensing.application.CaseFile;
import org.tidewaiter.registry.licensing.application.Form;
import org.tidewaiter.registry.licensing.application.FormDocument;
import org.tidewaiter.registry.licensing.application.StepAnswer;
import org.tidewaiter.rulebook.procedure.Procedures;
import org.tidewaiter.server.Foundation;

/** Applications: begun, written, handed in, and every step after that. Who sees one may read it; who may step stands in its table. */
@RestController
@RequestMapping("/v1/applications")
class ApplicationsApi {

    private static final Set<Role> APPLICANTS = Set.of(Role.EXPORTER, Role.FORWARDER);
    private static final Text JURISDICTION = new Text("a jurisdiction whose procedure is held", "已收录程序的法域");
    private static final Text AMENDED = new Text("a licence of one's own, with amendment", "本机构的许可证，并注明amendment");
    private static final Text AMENDMENT = new Text("key or non-key, with amends", "key或non-key，并注明amends");
    private static final Text FORM = new Text("a form", "申请表");
    private static final Text STATE = new Text("a state such as in-review", "状态，如in-review");
    private static final Words<LicenceType> TYPES =
            new Words<>(new Text("a type of licence", "许可证类型"), LicenceType.values(), LicenceType::word);
    private static final Words<Application.Amendment> AMENDMENTS =
            new Words<>(new Text("an amendment", "变更类别"), Application.Amendment.values(), Application.Amendment::word);

    private final Database database;
    private final Applications applications;
    private final Register register;
    private final Procedures procedures;
    private final ApplicationDocument document;
    private final Writes writes;
    private final CaseFile file = new CaseFile();

    ApplicationsApi(
            Foundation foundation,
            Applications applications,
            Register register,
            Procedures procedures,
            ApplicationDocument document,
            Writes writes) {
        this.database = foundation.database();
        this.applications = applications;
        this.register = register;
        this.procedures = procedures;
        this.document = document;
        this.writes = writes;
    }

    /** An application that is to be begun. */
    private record Begun(
            String jurisdiction,
            LicenceType type,
            Optional<UUID> amends,
            Optional<Application.Amendment> amendment,
            Form form) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> begin(Sent sent) {
        Allowed.only(sent.actor(), APPLICANTS);
        return writes.once(sent, this::begun, (tx, wanted) -> {
            if (wanted.amends().isPresent() && !own(tx, wanted.amends().get())) {
                return Trouble.document(List.of(new Problem(
                                "/amends", Text.alike(wanted.amends().get().toString()), AMENDED)))
                        .answer();
            }
            Application made = applications.begin(
                    tx, wanted.jurisdiction(), wanted.type(), wanted.amends(), wanted.amendment(), wanted.form());
            return ResponseEntity.created(URI.create("/v1/applications/" + made.id()))
                    .eTag(tag(made))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(DocumentWriter.bytes(document.whole(tx, made)));
        });
    }

    @GetMapping
    ResponseEntity<byte[]> list(
            @AuthenticationPrincipal Actor actor,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> before,
            @RequestParam Optional<String> limit) {
        Paging paging = Paging.of(before, limit);
        Optional<ApplicationState> wanted = state.map(ApplicationsApi::state);
        return database.inTransaction(
                actor,
                tx -> paging.answer(
                        file.page(tx, wanted, paging.before(), paging.read()),
                        id -> document.summary(applications.find(tx, id).orElseThrow())
                                .build()));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> find(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return database.inTransaction(actor, tx -> whole(tx, seen(tx, id)));
    }

    @PutMapping(path = "/{id}/form", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> revise(
            Sent sent, @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch) {
        return writes.once(sent, FormDocument::read, (tx, form) -> {
            seen(tx, id);
            Allowed.only(sent.actor(), APPLICANTS);
            Seen seen = Seen.of(ifMatch);
            return answer(tx, applications.revise(tx, id, seen.step(), seen.form(), form), seen);
        });
    }

    @PostMapping(path = "/{id}/steps", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> step(
            Sent sent, @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch) {
        return writes.once(sent, StepDocument::read, (tx, step) -> {
            Application application = seen(tx, id);
            Seen seen = Seen.of(ifMatch);
            if (application.form() != seen.form()) {
                return answer(tx, new StepAnswer.Changed(application), seen);
            }
            return answer(tx, applications.take(tx, step.of(id, seen)), seen);
        });
    }

    private ResponseEntity<byte[]> answer(Tx tx, StepAnswer answer, Seen seen) {
        return switch (answer) {
            case StepAnswer.Taken taken -> whole(tx, taken.application());
            case StepAnswer.NotFound none -> Trouble.notFound("application").answer();
            case StepAnswer.NotYours not ->
                Trouble.of(HttpStatus.FORBIDDEN, "not-allowed", "this is for " + Allowed.words(not.roles()))
                        .answer();
            case StepAnswer.NotFromHere from ->
                Trouble.of(
                                HttpStatus.CONFLICT,
                                "not-from-here",
                                "this is not done with an application that is "
                                        + from.state().word())
                        .with("state", Node.of(from.state().word()))
                        .answer();
            case StepAnswer.Changed changed ->
                Trouble.of(
                                HttpStatus.PRECONDITION_FAILED,
                                "changed",
                                "somebody was faster; what was done since, and what is now, stands below")
                        .with("since", document.steps(tx, changed.application().id(), seen.step()))
                        .with("now", document.whole(tx, changed.application()))
                        .answer();
            case StepAnswer.Unmet unmet ->
                Trouble.of(HttpStatus.UNPROCESSABLE_CONTENT, "unmet", "something must hold first that does not")
                        .with("unmet", Node.items(unmet.unmet(), ApplicationsApi::missing))
                        .answer();
        };
    }

    private static Node missing(StepAnswer.Missing missing) {
        return Node.fields()
                .add(
                        "guard",
                        missing.guard()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'))
                .add("missing", Node.items(missing.what(), Node::of))
                .build();
    }

    private ResponseEntity<byte[]> whole(Tx tx, Application application) {
        return ResponseEntity.ok()
                .eTag(tag(application))
                .contentType(MediaType.APPLICATION_JSON)
                .body(DocumentWriter.bytes(document.whole(tx, application)));
    }

    private static String tag(Application application) {
        return new Seen(application.number(), application.form()).tag();
    }

    private Application seen(Tx tx, UUID id) {
        return applications.find(tx, id).orElseThrow(() -> new TroubleException(Trouble.notFound("application")));
    }

    /** Whether it is a licence of the organisation for which somebody acts. */
    private boolean own(Tx tx, UUID licence) {
        return register.find(tx, licence)
                .flatMap(Licence::holder)
                .equals(tx.actor().ofOrganisation());
    }

    private Optional<Begun> begun(Section section) {
        Optional<String> jurisdiction = section.require(
                "jurisdiction",
                JURISDICTION,
                stated -> stated.text(Shape.NAME)
                        .filter(word -> procedures.of(word).isPresent())
                        .or(() -> stated.refuse(JURISDICTION)));
        Optional<LicenceType> type = Shape.word(section, "type", TYPES);
        Optional<Stated> amends = section.find("amends");
        Optional<Stated> amendment = section.find("amendment");
        Optional<UUID> amended = amends.flatMap(Shape::id);
        Optional<Application.Amendment> how = amendment.flatMap(AMENDMENTS::read);
        if (amends.isPresent() && amendment.isEmpty()) {
            amends.get().refuse(AMENDED);
        }
        if (amendment.isPresent() && amends.isEmpty()) {
            amendment.get().refuse(AMENDMENT);
        }
        Optional<Form> form = section.require("form", FORM, stated -> stated.section(FormDocument::read));
        return jurisdiction.isPresent() && type.isPresent() && form.isPresent()
                ? Optional.of(new Begun(jurisdiction.get(), type.get(), amended, how, form.get()))
                : Optional.empty();
    }

    private static ApplicationState state(String word) {
        List<ApplicationState> found = new ArrayList<>(Arrays.stream(ApplicationState.values())
                .filter(state -> state.word().equals(word))
                .toList());
        if (found.isEmpty()) {
            throw Paging.unfit("state", word, STATE);
        }
        return found.getFirst();
    }
}
