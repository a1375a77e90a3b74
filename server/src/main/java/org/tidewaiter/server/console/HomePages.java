package org.tidewaiter.server.console;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The overview that opens after signing in: what each role can do here. */
@Controller
class HomePages {

    private final Pages pages;

    HomePages(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<String> home(Visit visit) {
        return pages.page(visit, "home", Map.of());
    }
}
