package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.engine.goods.Mention.Kind;
import org.tidewaiter.engine.goods.Mention.Place;
import org.tidewaiter.engine.goods.TextReading.Words;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Concludes from the mentions of a sentence what it says of the goods. */
final class TextMeaning {

    /** The form that alloys have: what stands before it is one of several elements. */
    private static final String ALLOY = "compound-mixture";
    /** The form of magnets, which are alloys of the element that names them. */
    private static final String MAGNET = "magnet";

    private final Sentence sentence;
    private final Things things;
    private final List<Mention> mentions;

    TextMeaning(Sentence sentence, Things things) {
        this.sentence = sentence;
        this.things = things;
        this.mentions = sentence.mentions();
    }

    TextReading conclude(MagnetGrades grades, boolean electronic, boolean tangible) {
        Subject subject = tangible && !electronic ? Subject.GOODS : subject(electronic);
        List<Mention> constituents = constituents();
        boolean goods = subject == Subject.GOODS;
        Products assembled = new Products(sentence, things);
        List<Mention> products = goods ? assembled.governing() : List.of();
        boolean besideUnnamed = !products.isEmpty() && assembled.besideUnnamed(products);
        List<Mention> materials = goods ? materials(constituents, !products.isEmpty()) : topics();
        HeadChoice choice = HeadChoice.of(sentence, things, materials, products, constituents);
        List<Mention> heads = choice.heads();
        Purities purities = Purities.of(sentence, constituents, heads);
        return new TextReading(
                sentence,
                subject,
                heads,
                choice.doubtful(),
                goods && products.isEmpty() ? alloys(materials) : Set.of(),
                materialsOf(choice.incorporated()),
                products.isEmpty() || besideUnnamed ? forms() : List.of(),
                hints(),
                HeadChoice.placed(sentence, Place.DENIED),
                purities.withoutThem(constituents),
                purities.common(),
                purities.percents(),
                grades.in(sentence),
                materials.isEmpty() && products.isEmpty() ? Remainder.of(sentence) : Words.OTHER,
                besideUnnamed);
    }

    /** A stated purity is that of a thing, whatever else the text calls it. */
    private Subject subject(boolean electronic) {
        if (!electronic && sentence.percents().stream().anyMatch(Percent::purity)) {
            return Subject.GOODS;
        }
        for (Mention mention : mentions) {
            if (mention.kind == Kind.SUBJECT) {
                boolean software = mention.id.equals("software");
                if (software && mention.place == Place.HEAD) {
                    return Subject.SOFTWARE;
                }
                if (!software && mention.place != Place.DENIED && mention.place != Place.USE) {
                    return Subject.TECHNOLOGY;
                }
            }
        }
        return electronic ? Subject.TECHNOLOGY : Subject.GOODS;
    }

    /** Materials and products that technology or software is about. */
    private List<Mention> topics() {
        return mentions.stream()
                .filter(mention -> mention.place != Place.DENIED)
                .filter(mention -> mention.isMaterial() || mention.kind == Kind.PRODUCT)
                .toList();
    }

    /** Materials that are given a share. */
    private List<Mention> constituents() {
        List<Mention> list = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.isMaterial()
                    && mention.place != Place.DENIED
                    && mention.place != Place.USE
                    && mention.percent.filter(percent -> !percent.purity()).isPresent()) {
                list.add(mention);
            }
        }
        return list;
    }

    /** Materials that the text says the goods are; beside assembled products each that has a purity of its own is one. */
    private List<Mention> materials(List<Mention> constituents, boolean besideProducts) {
        List<Mention> list = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.isMaterial() && mention.governs() && !constituents.contains(mention)) {
                list.add(mention);
            }
        }
        if (besideProducts) {
            constituents.stream()
                    .filter(Mention::governs)
                    .filter(RawMaterial::isPure)
                    .forEach(list::add);
        } else if (constituents.size() == 1) {
            Mention only = constituents.getFirst();
            boolean alone =
                    list.isEmpty() || only.thing.filter(Thing::isElement).isEmpty();
            if (alone && only.governs() && (Purities.highEnough(only) || (list.isEmpty() && isAlloy(only)))) {
                list.add(only);
            }
        }
        return list;
    }

    /** A low share beside the name of an alloy is that of one of its metals: 铝钪合金 2%. */
    private static boolean isAlloy(Mention mention) {
        return mention.thing.filter(thing -> thing.type() == Lexicon.Type.ALLOY).isPresent();
    }

    /**
     * Ids of the alloys that may be meant where the text speaks of an alloy, or of a magnet, and names only elements of it. One
     * element says too little of an alloy, but enough of a magnet.
     */
    private Set<String> alloys(List<Mention> materials) {
        Set<String> elements = new TreeSet<>();
        for (Mention material : materials) {
            if (material.percent.isPresent()
                    || material.thing.filter(Thing::isElement).isEmpty()) {
                return Set.of();
            }
            elements.addAll(material.thing.get().elements());
        }
        boolean magnet = hasForm(MAGNET);
        if (elements.isEmpty() || (!magnet && !hasForm(ALLOY))) {
            return Set.of();
        }
        Set<String> ids = new TreeSet<>(Set.of(Identity.UNLISTED_ALLOY));
        if (magnet || elements.size() > 1) {
            ids.addAll(things.alloysWith(elements));
        }
        return ids;
    }

    private boolean hasForm(String id) {
        for (Mention mention : mentions) {
            if (mention.kind == Kind.FORM && mention.governs()) {
                Lexicon.Form form = things.forms().get(mention.id);
                if (mention.id.equals(id) || (form != null && form.broader().contains(id))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Forms of the goods; "GaN on SiC wafer" is a wafer of GaN as long as nothing else is said to be one. */
    private List<Mention> forms() {
        List<Mention> forms = new ArrayList<>(2);
        for (Mention mention : mentions) {
            if (mention.kind == Kind.FORM && mention.governs()) {
                forms.add(mention);
            }
        }
        if (forms.isEmpty()) {
            for (Mention mention : mentions) {
                if (mention.kind == Kind.FORM && mention.place == Place.PART) {
                    forms.add(mention);
                }
            }
        }
        return forms;
    }

    private List<Mention> hints() {
        return mentions.stream()
                .filter(mention -> mention.kind == Kind.HINT && mention.governs())
                .toList();
    }

    private static List<Mention> materialsOf(List<Mention> list) {
        return list.stream().filter(Mention::isMaterial).toList();
    }
}
