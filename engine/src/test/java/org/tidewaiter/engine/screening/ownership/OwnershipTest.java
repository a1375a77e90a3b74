package org.tidewaiter.engine.screening.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.screening.ownership.Ownership.State;

@DisplayName("Who is treated as listed because of who owns it")
class OwnershipTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final OwnershipRule HALF = rule("half", false, true, false);
    private static final OwnershipRule MORE_THAN_HALF = rule("more", true, true, false);
    private static final OwnershipRule ALONE = rule("alone", false, false, false);
    private static final OwnershipRule OR_CONTROL = rule("control", true, true, true);
    private static final Set<String> LISTED = Set.of("L1", "L2");

    private static OwnershipRule rule(String id, boolean above, boolean aggregates, boolean control) {
        return new OwnershipRule(id, new BigDecimal("50"), above, aggregates, control);
    }

    private static Holding holding(String holder, String share, String held) {
        Share known = share.equals("?") ? Share.UNKNOWN : Share.of(share.replace("!", ""));
        return new Holding(
                holder, held, known, share.endsWith("!"), Optional.empty(), Optional.empty(), "register of companies");
    }

    /** Reads {@code L1 50 X; X 50 Y}; a share that ends with an exclamation mark also controls. */
    private static List<Holding> holdings(String text) {
        List<Holding> holdings = new ArrayList<>();
        for (String each : text.split(";")) {
            String[] words = each.strip().split(" ");
            holdings.add(holding(words[0], words[1], words[2]));
        }
        return holdings;
    }

    private static OwnershipRule named(String rule) {
        return switch (rule) {
            case "half" -> HALF;
            case "more" -> MORE_THAN_HALF;
            case "alone" -> ALONE;
            default -> OR_CONTROL;
        };
    }

    @DisplayName("A party Y under each rule")
    @ParameterizedTest(name = "{0} → {1}: {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            # holdings                                   | rule    | state     | why
            L1 50 Y                                      | half    | OWNED     | half suffices
            L1 50 Y                                      | more    | NOT_OWNED | half is not more than half
            L1 50.01 Y                                   | more    | OWNED     | a hundredth more is
            L1 49.99 Y                                   | half    | NOT_OWNED | just below
            L1 25 Y; L2 25 Y                             | half    | OWNED     | two listed owners together
            L1 25 Y; L2 25 Y                             | alone   | NOT_OWNED | not together
            L1 50 X; X 50 Y                              | half    | OWNED     | X is treated as listed, so its half counts whole
            L1 50 X; X 25 Y; L2 25 Y                     | half    | OWNED     | direct and indirect together
            L1 49 X; X 100 Y                             | half    | NOT_OWNED | X is not treated as listed
            L1 60 X; X 49 Y; Z 51 Y                      | half    | NOT_OWNED | somebody else has the rest
            X 100 Y; Y 100 X                             | half    | NOT_OWNED | a circle without a listed party
            X 60 Y; Y 60 X; L1 40 X                      | half    | NOT_OWNED | a circle does not lift itself over the threshold
            L1 50 X; X 60 Y; Y 50 X                      | half    | OWNED     | a circle below a listed party
            L1 ? Y                                       | half    | UNKNOWN   | an unknown share is not zero
            L1 ? Y; Z 60 Y                               | half    | NOT_OWNED | somebody else holds most of it
            L1 30 Y; L2 ? Y                              | half    | UNKNOWN   | it turns on what L2 holds
            L1 50 Y; L2 ? Y                              | half    | OWNED     | whatever L2 holds
            L1 ? X; X 100 Y                              | half    | UNKNOWN   | open further up
            L1 0! Y                                      | control | OWNED     | controlled without a share
            L1 0! Y                                      | half    | NOT_OWNED | this rule does not ask for control
            L1 0! X; X 0! Y                              | control | OWNED     | control over control
            Z 100 Y                                      | half    | NOT_OWNED | nobody listed
            """)
    void underEachRule(String holdings, String rule, State expected, String why) {
        Ownership found = new OwnershipGraph(holdings(holdings), DAY).ask("Y", named(rule), LISTED::contains);

        assertThat(found.state()).as(why).isEqualTo(expected);
    }

    @Test
    @DisplayName("The evidence is the chain, with what of the party is the listed party's own")
    void chains() {
        Ownership found =
                new OwnershipGraph(holdings("L1 60 X; X 50 Y; L2 10 Y"), DAY).ask("Y", HALF, LISTED::contains);

        assertThat(found.share()).isEqualTo(Share.of("60"));
        assertThat(found.chains()).hasSize(2);
        assertThat(found.chains().getFirst().listed()).isEqualTo("L2");
        assertThat(found.chains().getLast().effective().low()).isEqualByComparingTo("30");
    }

    @Test
    @DisplayName("A holding counts from its first day to its last")
    void intervals() {
        Holding sold = new Holding(
                "L1",
                "Y",
                Share.of("100"),
                false,
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of(LocalDate.of(2026, 6, 30)),
                "register");

        assertThat(state(sold, "2019-12-31")).isEqualTo(State.NOT_OWNED);
        assertThat(state(sold, "2020-01-01")).isEqualTo(State.OWNED);
        assertThat(state(sold, "2026-06-30")).isEqualTo(State.OWNED);
        assertThat(state(sold, "2026-07-01")).isEqualTo(State.NOT_OWNED);
    }

    private static State state(Holding holding, String day) {
        return new OwnershipGraph(List.of(holding), LocalDate.parse(day))
                .ask("Y", HALF, LISTED::contains)
                .state();
    }

    @Test
    @DisplayName(
            "Whatever the holdings: a larger share never makes a party less owned, and the order of holdings plays no part")
    void monotone() {
        Random random = new Random(50);
        for (int round = 0; round < 2_000; round++) {
            List<Holding> holdings = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                String share = random.nextInt(6) == 0 ? "?" : String.valueOf(random.nextInt(101));
                holdings.add(holding(party(random), share, party(random)));
            }
            State before = ask(holdings);
            List<Holding> turned = new ArrayList<>(holdings.reversed());
            assertThat(ask(turned)).isEqualTo(before);
            holdings.add(holding("L1", String.valueOf(random.nextInt(101)), party(random)));
            assertThat(ask(holdings).ordinal()).as("%s", holdings).isLessThanOrEqualTo(Math.max(before.ordinal(), 1));
            if (before == State.OWNED) {
                assertThat(ask(holdings)).isEqualTo(State.OWNED);
            }
        }
    }

    private static State ask(List<Holding> holdings) {
        return new OwnershipGraph(holdings, DAY)
                .ask("Y", HALF, LISTED::contains)
                .state();
    }

    private static String party(Random random) {
        return List.of("L1", "L2", "X", "Y", "Z", "W").get(random.nextInt(6));
    }
}
