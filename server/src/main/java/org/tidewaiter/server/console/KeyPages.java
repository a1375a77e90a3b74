package org.tidewaiter.server.console;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.ApiKeys;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.server.Foundation;

/** Keys with which the machines of an organisation act over REST: made with no more roles than their maker has, and revoked. */
@Controller
class KeyPages {

    private static final Duration GOOD_FOR = Duration.ofDays(365);
    private static final int LONGEST = 200;

    private final Database database;
    private final ApiKeys keys;
    private final Pages pages;

    KeyPages(Foundation foundation, ApiKeys keys, Pages pages) {
        this.database = foundation.database();
        this.keys = keys;
        this.pages = pages;
    }

    @GetMapping("/keys")
    ResponseEntity<String> list(Visit visit) {
        return database.inTransaction(
                visit.who().acting(),
                tx -> pages.page(visit, "keys", shown(tx, visit, "", Set.of(), new FormErrors())));
    }

    @PostMapping("/keys")
    ResponseEntity<String> make(
            Visit visit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> roles) {
        Set<Role> wanted =
                own(visit).stream().filter(role -> roles.contains(role.word())).collect(Collectors.toSet());
        FormErrors errors = new FormErrors();
        if (name.isBlank()) {
            errors.add("name", visit.words().say("required.name"));
        } else if (name.length() > LONGEST) {
            errors.add("name", visit.words().say("too-long", LONGEST));
        }
        if (wanted.isEmpty()) {
            errors.add("roles", visit.words().say("required.roles"));
        }
        return database.inTransaction(
                visit.who().acting(),
                tx -> errors.none()
                        ? pages.page(
                                visit,
                                "key-made",
                                Map.of(
                                        "name",
                                        name,
                                        "key",
                                        keys.make(tx, name, wanted, tx.now().plus(GOOD_FOR))))
                        : pages.refused(visit, "keys", shown(tx, visit, name, wanted, errors)));
    }

    @PostMapping("/keys/{id}/revoke")
    ResponseEntity<String> revoke(Visit visit, @PathVariable UUID id) {
        return database.inTransaction(visit.who().acting(), tx -> {
            if (!keys.revoke(tx, id)) {
                throw new NotThereException();
            }
            return Pages.goOn("/keys", "key-revoked");
        });
    }

    private Map<String, Object> shown(Tx tx, Visit visit, String name, Set<Role> wanted, FormErrors errors) {
        return Map.of(
                "keys",
                keys.list(tx),
                "name",
                name,
                "roles",
                Choice.roles(visit.words(), own(visit), wanted),
                "errors",
                errors);
    }

    private static List<Role> own(Visit visit) {
        return visit.who().person().roles().stream().sorted().toList();
    }
}
