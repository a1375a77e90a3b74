package org.tidewaiter.registry.licensing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.licensing.Issued;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceType;

@DisplayName("Whatever happens to a licence, in whatever order")
class LedgerStoriesTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private static final int STEPS = 60;
    private static final BigDecimal AUTHORISED = new BigDecimal("100");

    private final Border border = new Border(OWN);

    /** A licence kept with pencil and paper: what is reserved and what has left, by declaration, in grams. */
    private static final class Paper {
        final Map<String, BigDecimal> reserved = new HashMap<>();
        final Map<String, BigDecimal> left = new HashMap<>();

        BigDecimal used() {
            return sum(reserved).add(sum(left));
        }

        static BigDecimal sum(Map<String, BigDecimal> all) {
            return all.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal reserved(String declaration) {
            return reserved.getOrDefault(declaration, BigDecimal.ZERO);
        }

        BigDecimal left(String declaration) {
            return left.getOrDefault(declaration, BigDecimal.ZERO);
        }
    }

    @DisplayName("its ledger says what pencil and paper say, and a request never overdraws it")
    @ParameterizedTest(name = "story {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void asOnPaper(int seed) {
        Random chance = new Random(seed);
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium(AUTHORISED + " g"));
        Paper paper = new Paper();
        List<String> told = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            String declaration = "P-" + seed + "-" + chance.nextInt(8);
            BigDecimal amount = BigDecimal.valueOf(1 + chance.nextInt(300_000), 4);
            told.add(step(chance, licence, paper, declaration, amount));

            Balance balance = border.balance(licence);
            assertThat(balance.reserved()).as("%s", told).isEqualByComparingTo(Paper.sum(paper.reserved));
            assertThat(balance.committed()).as("%s", told).isEqualByComparingTo(Paper.sum(paper.left));
        }
        assertThat(border.outOfBalance()).isEmpty();
    }

    private String step(Random chance, Licence licence, Paper paper, String declaration, BigDecimal amount) {
        String quantity = written(chance, amount);
        switch (chance.nextInt(6)) {
            case 0, 1 -> {
                boolean fits = paper.used().add(amount).compareTo(AUTHORISED) <= 0
                        && paper.reserved(declaration).signum() == 0;
                if (paper.reserved(declaration).signum() > 0) {
                    return "nothing: one reservation at a time on paper";
                }
                boolean done = border.reserve(licence, declaration, quantity) instanceof Answer.Done;
                assertThat(done).as("reserve %s for %s", quantity, declaration).isEqualTo(fits);
                if (done) {
                    paper.reserved.merge(declaration, amount, BigDecimal::add);
                }
                return "reserve " + quantity + " for " + declaration + ": " + done;
            }
            case 2 -> {
                BigDecimal reserved = paper.reserved(declaration);
                // what was reserved may leave, whatever was told of others meanwhile
                BigDecimal more = amount.subtract(reserved).max(BigDecimal.ZERO);
                boolean room = more.signum() == 0 || paper.used().add(more).compareTo(AUTHORISED) <= 0;
                boolean fits = reserved.signum() > 0 && room;
                boolean done = border.leaves(declaration, quantity, true) instanceof Answer.Done;
                assertThat(done).as("%s leaves for %s", quantity, declaration).isEqualTo(fits);
                if (done) {
                    paper.reserved.remove(declaration);
                    paper.left.merge(declaration, amount, BigDecimal::add);
                }
                return quantity + " leaves for " + declaration + ": " + done;
            }
            case 3 -> {
                border.cancels(declaration);
                paper.reserved.remove(declaration);
                return declaration + " is cancelled";
            }
            case 4 -> {
                border.report(licence, declaration, quantity).left();
                BigDecimal of = paper.reserved(declaration).min(amount);
                if (of.compareTo(paper.reserved(declaration)) == 0) {
                    paper.reserved.remove(declaration);
                } else {
                    paper.reserved.merge(declaration, of.negate(), BigDecimal::add);
                }
                paper.left.merge(declaration, amount, BigDecimal::add);
                return quantity + " is told to have left for " + declaration;
            }
            default -> {
                if (paper.left(declaration).signum() == 0) {
                    return "nothing: nothing was told of " + declaration;
                }
                border.report(licence, declaration, quantity).takenBack();
                paper.left.merge(
                        declaration, paper.left(declaration).min(amount).negate(), BigDecimal::add);
                return quantity + " is taken back for " + declaration;
            }
        }
    }

    /** The same amount in one unit or another. */
    private static String written(Random chance, BigDecimal grams) {
        return switch (chance.nextInt(3)) {
            case 0 -> grams.toPlainString() + " g";
            case 1 -> grams.scaleByPowerOfTen(-3).toPlainString() + " kg";
            default -> grams.scaleByPowerOfTen(3).toPlainString() + " mg";
        };
    }
}
