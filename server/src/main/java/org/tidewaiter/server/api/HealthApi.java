package org.tidewaiter.server.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.registry.Actor;
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
        int one = foundation
                .database()
                .inTransaction(
                        new Actor.Product("health"),
                        tx -> tx.sql().createQuery("SELECT 1").mapTo(Integer.class).one());
        return Json.ok(Node.fields()
                .add("well", Node.of(one == 1))
                .add("engine", Decision.ENGINE)
                .build());
    }
}
