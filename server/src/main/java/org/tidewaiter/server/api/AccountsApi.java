package org.tidewaiter.server.api;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.ApiKeys;
import org.tidewaiter.registry.accounts.Invitation;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.accounts.SecondFactor;
import org.tidewaiter.registry.accounts.Sessions;
import org.tidewaiter.registry.accounts.SignIn;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.server.Foundation;

/** Accounts: choosing a password, signing in, inviting people, making keys for machines. */
@RestController
@RequestMapping("/v1")
class AccountsApi {

    private static final Actor DOOR = new Actor.Product("door");
    private static final Text TEXT = new Text("a text", "文本");
    private static final Text ROLE = new Text("a role such as licensing-officer", "角色，如licensing-officer");
    private static final int MOST_ROLES = 20;

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

    @PostMapping("/sign-in")
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

    @PostMapping("/invitations/accept")
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

    @PostMapping("/organisations")
    ResponseEntity<byte[]> organise(@AuthenticationPrincipal Actor actor, @RequestBody byte[] body) {
        return Json.read(body, AccountsApi::organisation, wanted -> {
            Organisation made =
                    database.inTransaction(actor, tx -> accounts.organise(tx, wanted.kind(), wanted.name()));
            return Json.ok(Node.fields().add("id", made.id().toString()).build());
        });
    }

    /** Somebody who is to be invited. */
    private record Inviting(String email, String name, Set<Role> roles) {}

    @PostMapping("/organisations/{id}/people")
    ResponseEntity<byte[]> invite(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @RequestBody byte[] body) {
        return Json.read(body, AccountsApi::inviting, wanted -> {
            Invitation made = database.inTransaction(
                    actor, tx -> accounts.invite(tx, id, wanted.email(), wanted.name(), wanted.roles()));
            return Json.ok(Node.fields()
                    .add("person", made.person().toString())
                    .add("secret", made.secret())
                    .add("expires", made.expires().toString())
                    .build());
        });
    }

    /** A key that is to be made. */
    private record KeyWanted(String name, Set<Role> roles) {}

    @PostMapping("/keys")
    ResponseEntity<byte[]> key(@AuthenticationPrincipal Actor actor, @RequestBody byte[] body) {
        return Json.read(body, AccountsApi::keyWanted, wanted -> {
            String key = database.inTransaction(
                    actor,
                    tx -> keys.make(tx, wanted.name(), wanted.roles(), tx.now().plus(Duration.ofDays(365))));
            return Json.ok(Node.fields().add("key", key).build());
        });
    }

    private static Optional<Entering> entering(Section section) {
        Optional<String> email = text(section, "email");
        Optional<String> password = text(section, "password");
        Optional<String> code = text(section, "code");
        return email.isPresent() && password.isPresent() && code.isPresent()
                ? Optional.of(new Entering(email.get(), password.get(), code.get()))
                : Optional.empty();
    }

    private static Optional<Choosing> choosing(Section section) {
        Optional<String> secret = text(section, "secret");
        Optional<String> password = text(section, "password");
        Optional<byte[]> factor = text(section, "factor").map(AccountsApi::bytes);
        Optional<String> code = text(section, "code");
        return secret.isPresent() && password.isPresent() && factor.isPresent() && code.isPresent()
                ? Optional.of(new Choosing(secret.get(), password.get(), factor.get(), code.get()))
                : Optional.empty();
    }

    private static Optional<Organisation> organisation(Section section) {
        Optional<String> name = text(section, "name");
        Optional<String> kind = text(section, "kind");
        return name.isPresent() && kind.isPresent()
                ? Optional.of(new Organisation(
                        new UUID(0, 0),
                        kind.get().equals("authority") ? Organisation.Kind.AUTHORITY : Organisation.Kind.TRADER,
                        name.get()))
                : Optional.empty();
    }

    private static Optional<Inviting> inviting(Section section) {
        Optional<String> email = text(section, "email");
        Optional<String> name = text(section, "name");
        Set<Role> roles = roles(section);
        return email.isPresent() && name.isPresent()
                ? Optional.of(new Inviting(email.get(), name.get(), roles))
                : Optional.empty();
    }

    private static Optional<KeyWanted> keyWanted(Section section) {
        Set<Role> roles = roles(section);
        return text(section, "name").map(name -> new KeyWanted(name, roles));
    }

    private static Set<Role> roles(Section section) {
        List<Role> roles = section.list(
                "roles",
                MOST_ROLES,
                stated -> stated.text()
                        .flatMap(word -> Arrays.stream(Role.values())
                                .filter(role -> role.word().equals(word))
                                .findFirst()
                                .or(() -> stated.refuse(ROLE))));
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    private static Optional<String> text(Section section, String name) {
        return section.require(name, TEXT, Stated::text);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
