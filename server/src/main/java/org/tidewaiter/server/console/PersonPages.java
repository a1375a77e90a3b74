package org.tidewaiter.server.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.ExternalIdentity;
import org.tidewaiter.registry.accounts.Identities;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.accounts.Person;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.server.Foundation;
import org.tidewaiter.server.Settings;

/** A person with an account, as administrators keep it: roles, another secret, who it is at the provider of identities, the end. */
@Controller
class PersonPages {

    private final Database database;
    private final Accounts accounts;
    private final Identities identities;
    private final Optional<String> issuer;
    private final Pages pages;

    PersonPages(Foundation foundation, Accounts accounts, Identities identities, Settings settings, Pages pages) {
        this.database = foundation.database();
        this.accounts = accounts;
        this.identities = identities;
        this.issuer = settings.issuer();
        this.pages = pages;
    }

    @GetMapping("/people/{id}")
    ResponseEntity<String> person(Visit visit, @PathVariable UUID id) {
        AdministrationPages.keeping(visit);
        return database.inTransaction(
                visit.who().acting(), tx -> pages.page(visit, "person", shown(tx, person(tx, id), new FormErrors())));
    }

    @PostMapping("/people/{id}/roles")
    ResponseEntity<String> roles(
            Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") List<String> roles) {
        AdministrationPages.keeping(visit);
        return database.inTransaction(visit.who().acting(), tx -> {
            Person person = person(tx, id);
            Set<Role> wanted = AdministrationPages.roles(organisation(tx, person.organisation()), roles);
            if (id.equals(visit.who().person().id()) && !wanted.contains(Role.ADMINISTRATOR)) {
                return pages.refused(
                        visit,
                        "person",
                        shown(
                                tx,
                                person,
                                new FormErrors().add("roles", visit.words().say("person.own-role"))));
            }
            wanted.stream()
                    .filter(role -> !person.roles().contains(role))
                    .forEach(role -> accounts.grant(tx, id, role));
            person.roles().stream()
                    .filter(role -> !wanted.contains(role))
                    .forEach(role -> accounts.withdraw(tx, id, role));
            return Pages.goOn("/people/" + id, "roles-kept");
        });
    }

    @PostMapping("/people/{id}/invitation")
    ResponseEntity<String> inviteAgain(Visit visit, @PathVariable UUID id) {
        AdministrationPages.keeping(visit);
        return database.inTransaction(visit.who().acting(), tx -> {
            Person person = person(tx, id);
            return AdministrationPages.invited(pages, visit, Optional.of(person), accounts.invite(tx, id));
        });
    }

    @PostMapping("/people/{id}/close")
    ResponseEntity<String> close(Visit visit, @PathVariable UUID id) {
        AdministrationPages.keeping(visit);
        return database.inTransaction(visit.who().acting(), tx -> {
            Person person = person(tx, id);
            if (id.equals(visit.who().person().id())) {
                return pages.refused(
                        visit,
                        "person",
                        shown(
                                tx,
                                person,
                                new FormErrors().add("close", visit.words().say("person.own-account"))));
            }
            accounts.close(tx, id);
            return Pages.goOn("/organisations/" + person.organisation(), "account-closed");
        });
    }

    @PostMapping("/people/{id}/identity")
    ResponseEntity<String> link(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String subject) {
        AdministrationPages.keeping(visit);
        String provider = issuer.orElseThrow(NotThereException::new);
        FormErrors errors = new FormErrors();
        AdministrationPages.text(visit, errors, "subject", subject);
        return database.inTransaction(visit.who().acting(), tx -> {
            Person person = person(tx, id);
            if (errors.none() && !identities.link(tx, id, new ExternalIdentity(provider, subject.strip()))) {
                errors.add("subject", visit.words().say("person.identity.taken"));
            }
            return errors.none()
                    ? Pages.goOn("/people/" + id, "identity-linked")
                    : pages.refused(visit, "person", shown(tx, person, errors));
        });
    }

    @PostMapping("/people/{id}/identity/end")
    ResponseEntity<String> unlink(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String subject) {
        AdministrationPages.keeping(visit);
        return database.inTransaction(visit.who().acting(), tx -> {
            if (!identities.end(tx, id, new ExternalIdentity(issuer, subject))) {
                throw new NotThereException();
            }
            return Pages.goOn("/people/" + id, "identity-ended");
        });
    }

    private Map<String, Object> shown(Tx tx, Person person, FormErrors errors) {
        Organisation organisation = organisation(tx, person.organisation());
        return Map.of(
                "person", person,
                "organisation", organisation,
                "roles", AdministrationPages.offered(organisation),
                "identities", identities.of(tx, person.id()),
                "issuer", issuer,
                "errors", errors);
    }

    private Organisation organisation(Tx tx, UUID id) {
        return accounts.organisation(tx, id).orElseThrow(NotThereException::new);
    }

    private Person person(Tx tx, UUID id) {
        return accounts.find(tx, id).orElseThrow(NotThereException::new);
    }
}
