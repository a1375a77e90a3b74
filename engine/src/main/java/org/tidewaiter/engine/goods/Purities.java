package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/**
 * The percentages of a sentence that state how pure the goods are.
 *
 * @param percents in order
 */
record Purities(List<Percent> percents) {

    /** From this share on, one percentage beside a single material speaks of its purity. */
    private static final BigDecimal PURITY_FROM = BigDecimal.valueOf(90);

    static Purities of(Sentence sentence, List<Mention> constituents, List<Mention> heads) {
        if (sentence.percents().isEmpty() || areProducts(heads)) {
            return new Purities(List.of());
        }
        List<Percent> purities = new ArrayList<>(1);
        for (Percent percent : sentence.percents()) {
            Optional<Mention> owner = owner(sentence, percent);
            boolean ofTheGoods = owner.isEmpty()
                    ? percent.purity() || PurityWords.around(sentence, percent)
                    : speaksOfPurity(percent, owner.get(), constituents, heads);
            if (ofTheGoods && !percent.balance()) {
                purities.add(percent);
            }
        }
        return new Purities(purities);
    }

    private static boolean areProducts(List<Mention> heads) {
        return !heads.isEmpty() && heads.stream().noneMatch(Mention::isMaterial);
    }

    /** Whether {@code mention} is given a share that can only be a purity. */
    static boolean highEnough(Mention mention) {
        return mention.percent
                .flatMap(percent -> percent.range().low())
                .filter(low -> low.compareTo(PURITY_FROM) >= 0)
                .isPresent();
    }

    private static boolean speaksOfPurity(
            Percent percent, Mention owner, List<Mention> constituents, List<Mention> heads) {
        boolean head = heads.stream().anyMatch(mention -> mention.id.equals(owner.id));
        return head && (percent.purity() || (constituents.size() == 1 && highEnough(owner)));
    }

    private static Optional<Mention> owner(Sentence sentence, Percent percent) {
        for (Mention mention : sentence.mentions()) {
            if (mention.percent.filter(percent::isSameAs).isPresent()) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The range common to all of them; empty where there is none. */
    Optional<Range> common() {
        Optional<Range> purity = Optional.empty();
        for (Percent percent : percents) {
            purity = purity.isEmpty() ? Optional.of(percent.range()) : purity.flatMap(percent.range()::and);
        }
        return purity;
    }

    /** {@code constituents} without the compounds of which the percentage is a purity; an element's purity is also its share. */
    List<Mention> withoutThem(List<Mention> constituents) {
        if (percents.isEmpty()) {
            return constituents;
        }
        return constituents.stream()
                .filter(mention -> mention.thing.filter(Thing::isElement).isPresent()
                        || mention.percent.filter(percents::contains).isEmpty())
                .toList();
    }
}
