package org.tidewaiter.server.api;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Pointer;
import org.tidewaiter.exchange.document.Problems;
import org.tidewaiter.exchange.document.Stated;
import org.tidewaiter.exchange.screening.AskedParty;
import org.tidewaiter.exchange.screening.ScreenedParty;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.server.Foundation;

/** Parties, compared with the lists in force: the body is one, or a list of them. An answer is no clearance, and none is kept. */
@RestController
class ScreeningsApi {

    private static final int MOST = 1_000;
    private static final Text PARTIES = new Text("a party, or a list of 1 to " + MOST, "一个当事方，或1至" + MOST + "个的列表");

    private final Foundation foundation;

    ScreeningsApi(Foundation foundation) {
        this.foundation = foundation;
    }

    @PostMapping(path = "/v1/screenings", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> screen(@AuthenticationPrincipal Actor actor, @RequestBody byte[] body) {
        Allowed.only(actor, Allowed.CHECKING);
        LocalDate today =
                foundation.database().inTransaction(actor, tx -> LocalDate.ofInstant(tx.now(), ZoneOffset.UTC));
        Problems problems = new Problems();
        List<AskedParty> asked = DocumentReader.read(body, problems)
                .map(node -> read(new Stated(node, Pointer.root(), problems), today))
                .orElse(List.of());
        if (!problems.isEmpty()) {
            return Trouble.document(problems.list()).answer();
        }
        return switch (foundation.lists()) {
            case ListsInForce.None none ->
                Trouble.of(HttpStatus.SERVICE_UNAVAILABLE, "no-lists", "no list is in force; an operator imports them")
                        .answer();
            case ListsInForce.Failed failed ->
                Trouble.of(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "lists-unreadable",
                                "the lists cannot be read; nobody is cleared")
                        .answer();
            case ListsInForce.Loaded lists ->
                Json.ok(Node.fields()
                        .add("items", Node.items(asked, party -> document(lists, party, today)))
                        .build());
        };
    }

    private static List<AskedParty> read(Stated stated, LocalDate today) {
        AskedParty.Reader reader = new AskedParty.Reader(today.plusDays(1));
        if (!(stated.node() instanceof Node.Items(List<Node> items))) {
            return reader.readAlone(stated).stream().toList();
        }
        if (items.isEmpty()) {
            Optional<AskedParty> nobody = stated.refuse(PARTIES);
            return nobody.stream().toList();
        }
        return new ArrayList<>(stated.list(MOST, reader::readAlone));
    }

    private Node document(ListsInForce.Loaded lists, AskedParty asked, LocalDate today) {
        List<Hit> hits = lists.screener().screen(asked.subject());
        boolean tells = !hits.isEmpty() || lists.screener().canCompare(asked.subject());
        return new ScreenedParty(asked, hits, tells)
                .document(lists, foundation.rulebook().matching().weights(), today, Optional.empty());
    }
}
