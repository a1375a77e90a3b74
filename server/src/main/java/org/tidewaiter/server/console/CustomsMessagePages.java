package org.tidewaiter.server.console;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.customs.CustomsMessage;
import org.tidewaiter.registry.licensing.customs.CustomsMessages;
import org.tidewaiter.server.Foundation;

/** What customs are told of licences, and what they answered. */
@Controller
public class CustomsMessagePages {

    private static final int ON_A_PAGE = 50;

    private final Database database;
    private final CustomsMessages messages;
    private final Licences licences;
    private final Pages pages;

    CustomsMessagePages(Foundation foundation, CustomsMessages messages, Licences licences, Pages pages) {
        this.database = foundation.database();
        this.messages = messages;
        this.licences = licences;
        this.pages = pages;
    }

    /**
     * A message in the list.
     *
     * @param message as it is on record
     * @param number of the licence it is about
     * @param again whether it is the visitor's to tell it again
     */
    public record Row(CustomsMessage message, String number, boolean again) {}

    @GetMapping("/customs-messages")
    ResponseEntity<String> messages(
            Visit visit, @RequestParam(defaultValue = "") String state, @RequestParam Optional<Long> before) {
        looking(visit);
        Optional<CustomsMessage.State> wanted = Arrays.stream(CustomsMessage.State.values())
                .filter(each -> word(each).equals(state))
                .findFirst();
        return database.inTransaction(visit.who().acting(), tx -> {
            List<Row> rows = messages.latest(tx, wanted, before, ON_A_PAGE).stream()
                    .map(message -> new Row(
                            message,
                            licences.get(tx, message.licence()).number().text(),
                            visit.who().is(Role.LICENSING_OFFICER, Role.HEAD_OF_UNIT)
                                    && message.state() == CustomsMessage.State.REFUSED
                                    && messages.of(tx, message.licence())
                                                    .getLast()
                                                    .run()
                                            == message.run()))
                    .toList();
            return pages.page(
                    visit,
                    "customs-messages",
                    Map.of("rows", rows, "states", states(visit, wanted), "state", state, "most", ON_A_PAGE));
        });
    }

    @PostMapping("/customs-messages/{run}/again")
    ResponseEntity<String> again(Visit visit, @PathVariable long run, @RequestParam UUID licence) {
        if (!visit.who().is(Role.LICENSING_OFFICER, Role.HEAD_OF_UNIT)) {
            throw new NotAllowedException("customs are told again by officers");
        }
        return database.inTransaction(visit.who().acting(), tx -> switch (messages.tellAgain(tx, licence, run)) {
            case TOLD -> Pages.goOn("/customs-messages", "customs-told");
            case NOT_THERE -> throw new NotThereException();
            case NOT_FROM_HERE -> pages.page(HttpStatus.CONFLICT, visit, "error", Map.of("what", "conflict"));
        });
    }

    private static List<Choice> states(Visit visit, Optional<CustomsMessage.State> wanted) {
        List<Choice> states = new java.util.ArrayList<>();
        states.add(new Choice("", visit.words().say("queue.all"), "", wanted.isEmpty()));
        for (CustomsMessage.State each : CustomsMessage.State.values()) {
            states.add(new Choice(
                    word(each), visit.words().word("customs-state", each), "", wanted.equals(Optional.of(each))));
        }
        return states;
    }

    private static String word(CustomsMessage.State state) {
        return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static void looking(Visit visit) {
        if (!visit.who().is(Role.LICENSING_OFFICER, Role.HEAD_OF_UNIT, Role.CUSTOMS_OFFICER, Role.AUDITOR)) {
            throw new NotAllowedException("messages to customs are for officers and customs");
        }
    }
}
