package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.goods.Mention.Kind;
import org.tidewaiter.engine.goods.Mention.Place;

/**
 * What a sentence says goods are, and what they only contain.
 *
 * @param heads what they are, or may be
 * @param incorporated what they contain or are made with
 * @param doubtful true where the heads are only candidates
 */
record HeadChoice(List<Mention> heads, List<Mention> incorporated, boolean doubtful) {

    /**
     * Chooses among {@code materials} and {@code products}, of which the sentence may say that the goods are.
     *
     * @param shared materials that are given a share
     */
    static HeadChoice of(
            Sentence sentence, Things things, List<Mention> materials, List<Mention> products, List<Mention> shared) {
        List<Mention> parts = placed(sentence, Place.PART);
        if (!products.isEmpty()) {
            return product(sentence, things, materials, products, parts);
        }
        if (!materials.isEmpty()) {
            List<Mention> heads = new ArrayList<>(materials);
            List<Mention> constituents =
                    parts.stream().filter(HeadChoice::isShare).toList();
            parts.removeAll(constituents);
            split(sentence, things, parts, heads);
            parts.addAll(constituents);
            return new HeadChoice(heads, parts, doubtful(sentence, materials));
        }
        if (!parts.isEmpty() && shared.isEmpty()) {
            boolean doubtful = anyUnknownWord(sentence);
            return new HeadChoice(parts, doubtful ? parts : List.of(), doubtful);
        }
        return used(sentence, things);
    }

    /** Assembled products contain materials; a raw material beside them is as likely what the goods are. */
    private static HeadChoice product(
            Sentence sentence, Things things, List<Mention> materials, List<Mention> products, List<Mention> parts) {
        Products assembled = new Products(sentence, things);
        List<Mention> heads = new ArrayList<>(Products.heads(products));
        List<Mention> incorporated = new ArrayList<>();
        for (Mention material : materials) {
            (assembled.rivals(material, products) ? heads : incorporated).add(material);
        }
        split(sentence, things, parts, heads);
        for (Mention part : List.copyOf(parts)) {
            if (assembled.isRawBehind(part, products) || assembled.isFilledInBehind(part, products)) {
                parts.remove(part);
                heads.add(part);
            }
        }
        incorporated.addAll(parts);
        return new HeadChoice(heads, incorporated, false);
    }

    /** Moves the raw materials among {@code parts} to {@code heads}. */
    private static void split(Sentence sentence, Things things, List<Mention> parts, List<Mention> heads) {
        for (Mention part : List.copyOf(parts)) {
            if (part.isMaterial() && RawMaterial.is(sentence, part, things)) {
                parts.remove(part);
                heads.add(part);
            }
        }
    }

    /** What a material is said to contain with a share is weighed as its constituent. */
    private static boolean isShare(Mention part) {
        return part.percent.filter(percent -> !percent.purity()).isPresent();
    }

    /** A raw material of which only a use is said to follow, with nothing else that the goods could be, is worth a question. */
    private static HeadChoice used(Sentence sentence, Things things) {
        boolean formed =
                sentence.mentions().stream().anyMatch(mention -> mention.kind == Kind.FORM && mention.governs());
        List<Mention> raw = formed
                ? List.of()
                : placed(sentence, Place.USE).stream()
                        .filter(mention -> mention.isMaterial() && RawMaterial.is(sentence, mention, things))
                        .toList();
        return new HeadChoice(raw, List.of(), !raw.isEmpty());
    }

    /** Whether an unknown noun follows a material and nothing else says that the material itself is meant. */
    private static boolean doubtful(Sentence sentence, List<Mention> materials) {
        boolean formed = sentence.mentions().stream()
                .anyMatch(mention -> mention.kind == Kind.FORM && mention.place != Place.USE);
        if (formed || !sentence.percents().isEmpty()) {
            return false;
        }
        return materials.stream().anyMatch(material -> Remainder.nounBehind(sentence, material));
    }

    private static boolean anyUnknownWord(Sentence sentence) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (Remainder.tells(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** Things mentioned in {@code place}. */
    static List<Mention> placed(Sentence sentence, Place place) {
        List<Mention> list = new ArrayList<>(2);
        for (Mention mention : sentence.mentions()) {
            if (mention.place == place && mention.kind != Kind.FORM && mention.kind != Kind.SUBJECT) {
                list.add(mention);
            }
        }
        return list;
    }
}
