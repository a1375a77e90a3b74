package org.tidewaiter.registry.licensing.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** An answer as a line of text, so that it can be given again. */
final class AnswerText {

    private static final String DONE = "done";
    private static final String REFUSED = "refused";

    private AnswerText() {}

    static String write(Answer answer) {
        return switch (answer) {
            case Answer.Done done ->
                done.reservations().stream()
                        .map(each -> each.item() + "=" + each.reservation())
                        .collect(Collectors.joining(" ", DONE + " ", ""));
            case Answer.Refused refused ->
                refused.failing().stream()
                        .map(each -> each.item() + "=" + each.refusal())
                        .collect(Collectors.joining(" ", REFUSED + " ", ""));
            case Answer.Conflict conflict -> throw new IllegalArgumentException("a conflict is not kept");
        };
    }

    static Answer read(String text) {
        String[] words = text.split(" ");
        List<String[]> pairs =
                Arrays.stream(words).skip(1).map(word -> word.split("=", 2)).toList();
        return words[0].equals(DONE)
                ? new Answer.Done(pairs.stream()
                        .map(pair -> new Answer.Reservation(Integer.parseInt(pair[0]), UUID.fromString(pair[1])))
                        .toList())
                : new Answer.Refused(pairs.stream()
                        .map(pair -> new Answer.Failing(Integer.parseInt(pair[0]), Refusal.valueOf(pair[1])))
                        .toList());
    }
}
