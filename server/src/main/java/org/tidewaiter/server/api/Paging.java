package org.tidewaiter.server.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;

/**
 * A part of a list, the latest first.
 *
 * @param before only what comes behind this one
 * @param limit how many at most
 */
record Paging(Optional<UUID> before, int limit) {

    private static final int USUAL = 50;
    private static final int MOST = 100;

    /** What the parameters {@code before} and {@code limit} say, or the trouble with them. */
    static Paging of(Optional<String> before, Optional<String> limit) {
        return new Paging(before.map(Paging::cursor), limit.map(Paging::limit).orElse(USUAL));
    }

    /**
     * Answers with a page.
     *
     * @param ids one more than the limit where there are more
     * @param read makes of an id what stands in the page
     */
    ResponseEntity<byte[]> answer(List<UUID> ids, Function<UUID, Node> read) {
        List<UUID> here = ids.size() > limit ? ids.subList(0, limit) : ids;
        return Json.ok(Node.fields()
                .add("items", Node.items(here, read))
                .add(
                        "next",
                        ids.size() > limit ? Optional.of(here.getLast()) : Optional.empty(),
                        next -> Node.of(next.toString()))
                .build());
    }

    /** How many to read, so that it is known whether there are more. */
    int read() {
        return limit + 1;
    }

    private static UUID cursor(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw unfit("before", text, new Text("what a page said is next", "上一页给出的next"));
        }
    }

    private static int limit(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException none) {
            throw unfit("limit", text, new Text("a number from 1 to " + MOST, "1至" + MOST + "之间的整数"));
        }
        throw unfit("limit", text, new Text("a number from 1 to " + MOST, "1至" + MOST + "之间的整数"));
    }

    /** A parameter that says what it cannot. */
    static TroubleException unfit(String parameter, String found, Text expected) {
        return new TroubleException(new Trouble(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-parameter",
                "the parameter " + parameter + " is not in order",
                List.of(new Problem("?" + parameter, Text.alike(Excerpt.quoted(found)), expected))));
    }
}
