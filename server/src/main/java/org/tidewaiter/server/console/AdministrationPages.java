package org.tidewaiter.server.console;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.Invitation;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.accounts.Person;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.server.Foundation;

/** Organisations, and inviting people into them, as administrators do. */
@Controller
class AdministrationPages {

    private static final int LONGEST = 200;

    private final Database database;
    private final Accounts accounts;
    private final Pages pages;

    AdministrationPages(Foundation foundation, Accounts accounts, Pages pages) {
        this.database = foundation.database();
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping("/organisations")
    ResponseEntity<String> organisations(Visit visit) {
        keeping(visit);
        return database.inTransaction(visit.who().acting(), tx -> {
            Map<UUID, Long> people = accounts.people(tx).stream()
                    .collect(Collectors.groupingBy(Person::organisation, Collectors.counting()));
            return pages.page(
                    visit, "organisations", Map.of("organisations", accounts.organisations(tx), "people", people));
        });
    }

    @GetMapping("/organisations/new")
    ResponseEntity<String> newOrganisation(Visit visit) {
        keeping(visit);
        return pages.page(visit, "organisation-new", Map.of("name", "", "kind", "trader", "errors", new FormErrors()));
    }

    @PostMapping("/organisations/new")
    ResponseEntity<String> organise(
            Visit visit, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String kind) {
        keeping(visit);
        FormErrors errors = new FormErrors();
        text(visit, errors, "name", name);
        Optional<Organisation.Kind> wanted = Arrays.stream(Organisation.Kind.values())
                .filter(each -> each.name().equalsIgnoreCase(kind))
                .findFirst();
        if (wanted.isEmpty()) {
            errors.add("kind", visit.words().say("required.kind"));
        }
        if (!errors.none()) {
            return pages.refused(visit, "organisation-new", Map.of("name", name, "kind", kind, "errors", errors));
        }
        Organisation made =
                database.inTransaction(visit.who().acting(), tx -> accounts.organise(tx, wanted.orElseThrow(), name));
        return Pages.goOn("/organisations/" + made.id(), "organisation-added");
    }

    @GetMapping("/organisations/{id}")
    ResponseEntity<String> organisation(Visit visit, @PathVariable UUID id) {
        keeping(visit);
        return database.inTransaction(visit.who().acting(), tx -> {
            Organisation organisation = organisation(tx, id);
            return pages.page(
                    visit,
                    "organisation",
                    Map.of(
                            "organisation",
                            organisation,
                            "people",
                            accounts.people(tx).stream()
                                    .filter(person -> person.organisation().equals(id))
                                    .toList()));
        });
    }

    @GetMapping("/organisations/{id}/people/new")
    ResponseEntity<String> newPerson(Visit visit, @PathVariable UUID id) {
        keeping(visit);
        Organisation organisation = database.inTransaction(visit.who().acting(), tx -> organisation(tx, id));
        return pages.page(
                visit, "person-new", inviting(organisation, new Inviting("", "", Set.of()), new FormErrors()));
    }

    @PostMapping("/organisations/{id}/people/new")
    ResponseEntity<String> invite(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> roles) {
        keeping(visit);
        return database.inTransaction(visit.who().acting(), tx -> {
            Organisation organisation = organisation(tx, id);
            Inviting wanted = new Inviting(email.strip(), name.strip(), roles(organisation, roles));
            FormErrors errors = new FormErrors();
            text(visit, errors, "name", name);
            if (!Accounts.isAddress(email)) {
                errors.add("email", visit.words().say("required.email"));
            } else if (accounts.people(tx).stream()
                    .anyMatch(person -> person.email().equalsIgnoreCase(email.strip()))) {
                errors.add("email", visit.words().say("person-new.taken"));
            }
            if (wanted.roles().isEmpty()) {
                errors.add("roles", visit.words().say("required.roles"));
            }
            if (!errors.none()) {
                return pages.refused(visit, "person-new", inviting(organisation, wanted, errors));
            }
            return accounts.invite(tx, id, wanted.email(), wanted.name(), wanted.roles())
                    .map(made -> invited(pages, visit, accounts.find(tx, made.person()), made))
                    .orElseGet(() -> {
                        errors.add("email", visit.words().say("person-new.taken"));
                        return pages.refused(visit, "person-new", inviting(organisation, wanted, errors));
                    });
        });
    }

    /** The page that tells the secret, once. */
    static ResponseEntity<String> invited(Pages pages, Visit visit, Optional<Person> person, Invitation invitation) {
        return pages.page(
                visit,
                "invited",
                Map.of("person", person.orElseThrow(NotThereException::new), "invitation", invitation));
    }

    private static Map<String, Object> inviting(Organisation organisation, Inviting wanted, FormErrors errors) {
        return Map.of("organisation", organisation, "wanted", wanted, "roles", offered(organisation), "errors", errors);
    }

    /** The roles that people of {@code organisation} can have. */
    static List<Role> offered(Organisation organisation) {
        EnumSet<Role> traders = EnumSet.of(Role.EXPORTER, Role.FORWARDER);
        return switch (organisation.kind()) {
            case TRADER -> List.copyOf(traders);
            case AUTHORITY -> List.copyOf(EnumSet.complementOf(traders));
        };
    }

    static Set<Role> roles(Organisation organisation, List<String> words) {
        return offered(organisation).stream()
                .filter(role -> words.contains(role.word()))
                .collect(Collectors.toSet());
    }

    private Organisation organisation(Tx tx, UUID id) {
        return accounts.organisation(tx, id).orElseThrow(NotThereException::new);
    }

    static void text(Visit visit, FormErrors errors, String field, String value) {
        if (value.isBlank()) {
            errors.add(field, visit.words().say("required." + field));
        } else if (value.length() > LONGEST) {
            errors.add(field, visit.words().say("too-long", LONGEST));
        }
    }

    static void keeping(Visit visit) {
        if (!visit.who().administers()) {
            throw new NotAllowedException("accounts are kept by administrators");
        }
    }
}
