package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.engine.goods.Claim.Source;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/**
 * Settles what goods are from everything that claims it. Claims that agree settle it; claims that clash leave it open and are
 * contradictions; what is left in doubt is open between candidates.
 */
final class Settlement {

    /** From this share on, a constituent is what the goods mainly consist of. */
    static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final TextReading text;
    private final List<Thing> heads;
    private final Things things;
    private final List<Contradiction> contradictions = new ArrayList<>(1);
    private final Set<String> doubts = new TreeSet<>();
    private final Set<String> rivals = new TreeSet<>();
    private Optional<Claim> settled = Optional.empty();
    /** Whether a material is said to consist of what nobody knows. */
    private boolean unknown;

    Settlement(TextReading text, Things things) {
        this.text = text;
        this.things = things;
        this.heads = Heads.distinct(text.heads());
        if (heads.size() == 1 && !text.doubtful() && !text.alloyed()) {
            settled = Optional.of(new Claim(
                    Source.TEXT, heads.getFirst(), DescriptionFacts.first(text).orElseThrow()));
        }
        if (heads.size() > 1) {
            labels();
        }
    }

    /** A label that names another material than the rest of the text contradicts it: "optical glass, material: Ge". */
    private void labels() {
        for (Mention label : text.heads()) {
            if (label.place != Mention.Place.LABELLED) {
                continue;
            }
            text.heads().stream()
                    .filter(head -> head.place == Mention.Place.HEAD && head.isMaterial())
                    .filter(head -> differ(head, label))
                    .findFirst()
                    .ifPresent(head -> contradictions.add(new Contradiction(
                            Contradiction.Kind.STATEMENTS,
                            DescriptionFacts.identity(text, head),
                            DescriptionFacts.identity(text, label))));
        }
    }

    private static boolean differ(Mention one, Mention other) {
        return Compatibility.narrower(one.thing.orElseThrow(), other.thing.orElseThrow())
                .isEmpty();
    }

    /** Takes {@code claim} into account. */
    void hear(Claim claim) {
        if (settled.isPresent()) {
            compare(settled.get(), claim);
        } else if (heads.isEmpty()) {
            settled = Optional.of(claim);
        } else {
            choose(claim);
        }
    }

    private void compare(Claim known, Claim claim) {
        if (!known.thing().type().material() && claim.thing().type().material()) {
            compareWithProduct(known, claim);
            return;
        }
        Optional<Thing> narrower = Compatibility.narrower(known.thing(), claim);
        if (narrower.isEmpty()) {
            clash(known, claim);
        } else if (!narrower.get().id().equals(known.thing().id())) {
            settled = Optional.of(claim);
        }
    }

    /**
     * That an assembled product is made with a material explains why the text and the markings name it. A CAS number, a formula, an
     * analysis or the way it melts speaks of the whole line: a line that is gallium all through is no thermometer. Of what everyday
     * goods consist of, such as copper, a cable may well be all through.
     */
    private void compareWithProduct(Claim product, Claim claim) {
        Thing material = claim.thing();
        boolean analysed = claim.source() == Source.COMPOSITION || claim.source() == Source.MEASUREMENT;
        boolean foundInIt = analysed && elementsOf(product.thing()).containsAll(material.elements());
        boolean partOfIt = isIncorporated(material) && claim.source() != Source.CODE;
        if ((partOfIt || foundInIt) && (Everyday.isAllThrough(material) || speaksOfParts(claim))) {
            return;
        }
        boolean refined = foundInIt && material.type().definite();
        if (analysed && !refined && !isForeign(product.thing(), material)) {
            doubts.add(material.id());
            return;
        }
        clash(product, claim);
    }

    /** Whether the text says that {@code material} is in the goods. */
    boolean isIncorporated(Thing material) {
        return text.incorporated().stream().anyMatch(part -> part.id.equals(material.id()));
    }

    /** Whether {@code claim} stands where a product and what it is made with are named side by side. */
    private static boolean speaksOfParts(Claim claim) {
        return claim.source() == Source.MARKINGS
                || claim.fact().evidence().field().equals("description");
    }

    /** Whether what the text names is assembled, and no good that may be loose, such as a medicine. */
    boolean assembled() {
        return heads.stream().allMatch(Settlement::isAssembled);
    }

    /** Whether {@code good} is assembled, as far as is known. */
    static boolean isAssembled(Thing good) {
        return good.type() != Lexicon.Type.ORDINARY || !good.madeWith().isEmpty();
    }

    /**
     * Takes into account what only a material has, such as a purity, where the text names an assembled product.
     *
     * @param tells whether it is a material whatever the text names
     */
    void hearOfMaterial(Fact statement, boolean tells) {
        if (heads.isEmpty() || heads.stream().anyMatch(head -> head.type().material())) {
            return;
        }
        Set<String> materials = new TreeSet<>();
        text.incorporated()
                .forEach(part -> part.thing
                        .filter(thing -> !Everyday.isAllThrough(thing))
                        .ifPresent(thing -> materials.add(thing.id())));
        if (tells || !materials.isEmpty()) {
            contradictions.add(new Contradiction(
                    Contradiction.Kind.STATEMENTS, DescriptionFacts.first(text).orElseThrow(), statement));
            rivals.addAll(materials);
        }
    }

    /** Whether {@code product} would hardly consist of {@code material}: an everyday good, or one that is known to be made with others. */
    boolean isForeign(Thing product, Thing material) {
        if (Everyday.is(material)) {
            return false;
        }
        Set<String> elements = elementsOf(product);
        return product.type() == Lexicon.Type.ORDINARY
                || (!elements.isEmpty() && material.elements().stream().noneMatch(elements::contains));
    }

    /** Elements a product is known to consist of: its own, else those of the materials it is made with. */
    Set<String> elementsOf(Thing product) {
        if (!product.elements().isEmpty()) {
            return product.elements();
        }
        Set<String> elements = new TreeSet<>();
        text.incorporated().forEach(part -> part.thing.ifPresent(thing -> elements.addAll(thing.elements())));
        return elements;
    }

    /** The text leaves several things open; a claim may be one of them. A commodity number settles only what is one thing. */
    private void choose(Claim claim) {
        for (Thing head : heads) {
            if (Compatibility.narrower(head, claim).isPresent()) {
                if (claim.source() != Source.CODE || heads.size() == 1) {
                    settled = Optional.of(claim);
                }
                return;
            }
        }
        DescriptionFacts.first(text).ifPresent(fact -> {
            contradictions.add(new Contradiction(Claim.clash(Source.TEXT, claim.source()), fact, claim.fact()));
            rivals.add(claim.thing().id());
        });
    }

    private void clash(Claim known, Claim claim) {
        contradictions.add(new Contradiction(Claim.clash(known.source(), claim.source()), known.fact(), claim.fact()));
        rivals.add(claim.thing().id());
    }

    /** Notes that the goods may as well be {@code other}. */
    void doubt(Thing other) {
        if (settled.filter(claim -> claim.thing().id().equals(other.id())).isEmpty()) {
            doubts.add(other.id());
        }
    }

    /** Notes that {@code other} cannot be true of what is settled, or of anything that the description names. */
    void contradict(Contradiction.Kind kind, Fact other) {
        settled.map(Claim::fact)
                .or(() -> DescriptionFacts.first(text))
                .ifPresent(fact -> contradictions.add(new Contradiction(kind, fact, other)));
    }

    /** Ids that a contradiction leaves possible beside the settled one. */
    void rival(Set<String> ids) {
        rivals.addAll(ids);
    }

    /** Notes that the goods may as well be one of {@code ids}. */
    void doubt(Set<String> ids) {
        doubts.addAll(ids);
    }

    /** Notes that nothing is known of what the goods mainly consist of: what they are called by a name that fixes it is then open. */
    void doubtName() {
        unknown = settled.map(Claim::thing).stream().anyMatch(Settlement::fixesContent);
    }

    /** Whether a name says what is in the goods, or is known to hide it. Plastics, paints and foods consist of many things. */
    private static boolean fixesContent(Thing thing) {
        return thing.type().definite() || thing.type() == Lexicon.Type.ALLOY || thing.disguise();
    }

    /** The claim that stands so far. */
    Optional<Claim> settled() {
        return settled;
    }

    /** The different things that the description names. */
    List<Thing> heads() {
        return heads;
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    /** Whether it is settled without doubt or contradiction. */
    boolean certain() {
        return settled.isPresent()
                && contradictions.isEmpty()
                && doubts.isEmpty()
                && namesakes().isEmpty()
                && !unknown
                && !text.besideUnnamed();
    }

    /** Whether any source names the goods, surely or not. */
    boolean named() {
        return settled.isPresent() || !heads.isEmpty();
    }

    /** What the goods are, if anything names them. */
    Identity identity() {
        Set<String> ids = new TreeSet<>();
        settled.ifPresentOrElse(
                claim -> withBroader(claim.thing(), ids), () -> heads.forEach(head -> withBroader(head, ids)));
        if (certain()) {
            return new Identity.Known(ids);
        }
        if (settled.isEmpty()) {
            ids.addAll(text.alloys());
        }
        ids.addAll(doubts);
        ids.addAll(namesakes());
        ids.addAll(rivals);
        return new Identity.Unsettled(ids, !contradictions.isEmpty() || unknown || text.besideUnnamed());
    }

    /** Compounds that go by the name of what is settled, or of what the text names. */
    private Set<String> namesakes() {
        Set<String> ids = Set.of();
        for (Thing thing : settled.map(Claim::thing).map(List::of).orElse(heads)) {
            if (Things.isUnlisted(thing)) {
                ids = new TreeSet<>(ids);
                ids.addAll(things.namesakes(thing));
            }
        }
        return ids;
    }

    static void withBroader(Thing thing, Set<String> ids) {
        ids.add(thing.id());
        ids.addAll(thing.broader());
    }
}
