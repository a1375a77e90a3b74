package org.tidewaiter.server.console;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.server.Foundation;

/** The overview that opens after signing in: what waits for who looks, and what each role can do here. */
@Controller
class HomePages {

    private static final int MOST = 8;

    private final Database database;
    private final Casework casework;
    private final Pages pages;

    HomePages(Foundation foundation, Casework casework, Pages pages) {
        this.database = foundation.database();
        this.casework = casework;
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<String> home(Visit visit) {
        return database.inTransaction(
                visit.who().acting(),
                tx -> pages.page(visit, "home", Map.of("waiting", casework.waiting(tx, visit, MOST))));
    }
}
