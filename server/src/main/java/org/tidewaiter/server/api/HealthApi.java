package org.tidewaiter.server.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.server.Foundation;

/** Whether the server and its database are well. */
@RestController
class HealthApi {

    private final Foundation foundation;

    HealthApi(Foundation foundation) {
        this.foundation = foundation;
    }

    @GetMapping("/v1/health")
    ResponseEntity<byte[]> health() {
        return Json.ok(Node.fields()
                .add("well", Node.of(foundation.database().answers()))
                .add("engine", Decision.ENGINE)
                .build());
    }
}
