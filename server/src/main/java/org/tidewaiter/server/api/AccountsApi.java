package org.tidewaiter.server.api;

import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;
import org.tidewaiter.exchange.document.Words;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.ApiKeys;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.accounts.SecondFactor;
import org.tidewaiter.registry.accounts.Sessions;
import org.tidewaiter.registry.accounts.SignIn;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.server.Foundation;

/** Accounts: choosing a password, signing in, inviting people, making keys for machines. */
@RestController
@RequestMapping("/v1")
class AccountsApi {

    private static final Actor DOOR = new Actor.Product("door");
    private static final Set<Role> ADMINISTRATORS = Set.of(Role.ADMINISTRATOR);
    private static final Text BASE64 = new Text("bytes in Base64", "Base64编码的字节");
    private static final Words<Organisation.Kind> KINDS = new Words<>(
            new Text("a kind of organisation", "机构类别"), Organisation.Kind.values(), Organisation.Kind::word);

    private final Database database;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Sessions sessions;
    private final ApiKeys keys;

    AccountsApi(Foundation foundation, Accounts accounts, SignIn signIn, Sessions sessions, ApiKeys keys) {
        this.database = foundation.database();
        this.accounts = accounts;
        this.signIn = signIn;
        this.sessions = sessions;
        this.keys = keys;
    }

    /** What somebody says to sign in. */
    private record Entering(String email, String password, String code) {}

    @PostMapping(path = "/sign-in", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> signIn(@RequestBody byte[] body) {
        return Json.read(
                body,
                AccountsApi::entering,
                entering -> database.inTransaction(DOOR, tx -> {
                    SignIn.Outcome outcome = signIn.signIn(tx, entering.email(), entering.password(), entering.code());
                    return switch (outcome) {
                        case SignIn.Outcome.Accepted accepted ->
                            Json.ok(Node.fields()
                                    .add("token", sessions.begin(tx, accepted.person()))
                                    .build());
                        case SignIn.Outcome.Refused refused ->
                            Trouble.of(HttpStatus.UNAUTHORIZED, "refused", "address, password or code is wrong")
                                    .answer();
                        case SignIn.Outcome.Locked locked ->
                            Trouble.of(
                                            HttpStatus.TOO_MANY_REQUESTS,
                                            "locked",
                                            "too many failures; next try after " + locked.until())
                                    .answer();
                    };
                }));
    }

    /** A new secret for a second factor, which its owner puts into an app before a password is chosen. */
    @PostMapping("/invitations/factor")
    ResponseEntity<byte[]> factor() {
        byte[] factor = SecondFactor.make();
        return Json.ok(Node.fields()
                .add("factor", Base64.getEncoder().encodeToString(factor))
                .add("typed", SecondFactor.typed(factor))
                .build());
    }

    /** What somebody says who was invited. */
    private record Choosing(String secret, String password, byte[] factor, String code) {}

    @PostMapping(path = "/invitations/accept", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> accept(@RequestBody byte[] body) {
        return Json.read(
                body,
                AccountsApi::choosing,
                choosing -> database.inTransaction(DOOR, tx -> {
                    SignIn.Chosen chosen = signIn.choose(
                            tx, choosing.secret(), choosing.password(), choosing.factor(), choosing.code());
                    return switch (chosen) {
                        case SignIn.Chosen.Kept kept ->
                            Json.ok(Node.fields()
                                    .add("person", kept.person().toString())
                                    .build());
                        case SignIn.Chosen.Weak weak ->
                            Trouble.of(
                                            HttpStatus.UNPROCESSABLE_CONTENT,
                                            "weak-password",
                                            weak.reasons().toString())
                                    .answer();
                        case SignIn.Chosen.WrongCode wrong ->
                            Trouble.of(HttpStatus.UNPROCESSABLE_CONTENT, "wrong-code", "the app shows another code")
                                    .answer();
                        case SignIn.Chosen.NotInvited not ->
                            Trouble.of(HttpStatus.NOT_FOUND, "not-invited", "unknown, used, or too old")
                                    .answer();
                    };
                }));
    }

    @PostMapping(path = "/organisations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> organise(@AuthenticationPrincipal Actor actor, @RequestBody byte[] body) {
        Allowed.only(actor, ADMINISTRATORS);
        return Json.read(body, AccountsApi::organising, wanted -> {
            Organisation made =
                    database.inTransaction(actor, tx -> accounts.organise(tx, wanted.kind(), wanted.name()));
            return Json.ok(Node.fields().add("id", made.id().toString()).build());
        });
    }

    /** Somebody who is to be invited. */
    private record Inviting(String email, String name, Set<Role> roles) {}

    @PostMapping(path = "/organisations/{id}/people", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> invite(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @RequestBody byte[] body) {
        Allowed.only(actor, ADMINISTRATORS);
        return Json.read(
                body, AccountsApi::inviting, wanted -> database.inTransaction(actor, tx -> invite(tx, id, wanted)));
    }

    private ResponseEntity<byte[]> invite(Tx tx, UUID id, Inviting wanted) {
        Optional<Organisation> organisation = accounts.organisation(tx, id);
        if (organisation.isEmpty()) {
            return Trouble.of(HttpStatus.NOT_FOUND, "not-found", "no such organisation")
                    .answer();
        }
        Organisation.Kind kind = organisation.get().kind();
        Set<Role> unfit =
                wanted.roles().stream().filter(role -> !kind.has(role)).collect(Collectors.toSet());
        if (!unfit.isEmpty()) {
            return Trouble.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "unfit-role",
                            "nobody of the kind " + kind.word() + " is " + Allowed.words(unfit))
                    .answer();
        }
        return accounts.invite(tx, id, wanted.email(), wanted.name(), wanted.roles())
                .map(made -> Json.ok(Node.fields()
                        .add("person", made.person().toString())
                        .add("secret", made.secret())
                        .add("expires", made.expires().toString())
                        .build()))
                .orElseGet(() -> Trouble.of(
                                HttpStatus.CONFLICT, "address-taken", "somebody has an account with this address")
                        .answer());
    }

    /** A key that is to be made. */
    private record KeyWanted(String name, Set<Role> roles) {}

    @PostMapping(path = "/keys", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> key(@AuthenticationPrincipal Actor actor, @RequestBody byte[] body) {
        return Json.read(body, AccountsApi::keyWanted, wanted -> {
            String key = database.inTransaction(
                    actor,
                    tx -> keys.make(tx, wanted.name(), wanted.roles(), tx.now().plus(Duration.ofDays(365))));
            return Json.ok(Node.fields().add("key", key).build());
        });
    }

    private static Optional<Entering> entering(Section section) {
        Optional<String> email = Shape.name(section, "email");
        Optional<String> password = Shape.text(section, "password", Shape.REASON);
        Optional<String> code = Shape.name(section, "code");
        return email.isPresent() && password.isPresent() && code.isPresent()
                ? Optional.of(new Entering(email.get(), password.get(), code.get()))
                : Optional.empty();
    }

    private static Optional<Choosing> choosing(Section section) {
        Optional<String> secret = Shape.name(section, "secret");
        Optional<String> password = Shape.text(section, "password", Shape.REASON);
        Optional<byte[]> factor = section.require("factor", BASE64, AccountsApi::bytes);
        Optional<String> code = Shape.name(section, "code");
        return secret.isPresent() && password.isPresent() && factor.isPresent() && code.isPresent()
                ? Optional.of(new Choosing(secret.get(), password.get(), factor.get(), code.get()))
                : Optional.empty();
    }

    /** An organisation that is to be made. */
    private record Organising(Organisation.Kind kind, String name) {}

    private static Optional<Organising> organising(Section section) {
        Optional<Organisation.Kind> kind = Shape.word(section, "kind", KINDS);
        Optional<String> name = Shape.name(section, "name");
        return name.isPresent() && kind.isPresent()
                ? Optional.of(new Organising(kind.get(), name.get()))
                : Optional.empty();
    }

    private static Optional<Inviting> inviting(Section section) {
        Optional<String> email = Shape.address(section, "email");
        Optional<String> name = Shape.name(section, "name");
        Optional<Set<Role>> roles = Shape.roles(section, "roles");
        return email.isPresent() && name.isPresent() && roles.isPresent()
                ? Optional.of(new Inviting(email.get(), name.get(), roles.get()))
                : Optional.empty();
    }

    private static Optional<KeyWanted> keyWanted(Section section) {
        Optional<String> name = Shape.name(section, "name");
        Optional<Set<Role>> roles = Shape.roles(section, "roles");
        return name.isPresent() && roles.isPresent()
                ? Optional.of(new KeyWanted(name.get(), roles.get()))
                : Optional.empty();
    }

    private static Optional<byte[]> bytes(Stated stated) {
        Optional<String> base64 = stated.text(Shape.NAME);
        try {
            return base64.map(text -> Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException none) {
            return stated.refuse(BASE64);
        }
    }
}
