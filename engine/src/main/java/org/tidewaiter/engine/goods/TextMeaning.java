package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.Lexicon.Thing;
import org.tidewaiter.engine.goods.Mention.Kind;
import org.tidewaiter.engine.goods.Mention.Place;
import org.tidewaiter.engine.goods.TextReading.Words;

/** Concludes from the mentions of a sentence what it says of the goods. */
final class TextMeaning {

    /** From this share on, one percentage beside a single material speaks of its purity. */
    private static final BigDecimal PURITY_FROM = BigDecimal.valueOf(90);

    /** The form that alloys have: what stands before it is one of several elements. */
    static final String ALLOY = "compound-mixture";

    private final Sentence sentence;
    private final Things things;
    private final List<Mention> mentions;

    TextMeaning(Sentence sentence, Things things) {
        this.sentence = sentence;
        this.things = things;
        this.mentions = sentence.mentions();
    }

    TextReading conclude(MagnetGrades grades, boolean electronic) {
        Subject subject = subject(electronic);
        List<Mention> constituents = constituents();
        List<Mention> products = subject == Subject.GOODS ? new Products(sentence, things).governing() : List.of();
        List<Mention> materials = subject == Subject.GOODS ? materials(constituents) : topics();
        List<Mention> heads = new ArrayList<>(materials);
        List<Mention> incorporated = select(Place.PART);
        Words words = heads.isEmpty() && products.isEmpty() ? Remainder.of(sentence) : Words.OTHER;
        boolean doubtful = false;
        if (!products.isEmpty()) {
            heads = new ArrayList<>(products);
            for (Mention material : materials) {
                (Products.rivals(sentence, material, products) ? heads : incorporated).add(material);
            }
        } else if (heads.isEmpty() && !incorporated.isEmpty() && constituents.isEmpty()) {
            heads.addAll(incorporated);
            doubtful = anyUnknownWord();
            incorporated = doubtful ? incorporated : List.of();
        } else if (subject == Subject.GOODS) {
            doubtful = doubtful(materials);
        }
        boolean alloyed = products.isEmpty() && subject == Subject.GOODS && alloyed(materials);
        List<Percent> purities = purities(constituents, heads);
        return new TextReading(
                sentence,
                subject,
                heads,
                doubtful,
                alloyed,
                materialsOf(incorporated),
                products.isEmpty() ? forms() : List.of(),
                hints(),
                select(Place.DENIED),
                purities.isEmpty() ? constituents : withoutPurities(constituents, purities),
                purity(purities),
                purities,
                grades.in(sentence),
                words);
    }

    private Subject subject(boolean electronic) {
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

    /** Materials that the text says the goods are. */
    private List<Mention> materials(List<Mention> constituents) {
        List<Mention> list = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.isMaterial() && mention.governs() && !constituents.contains(mention)) {
                list.add(mention);
            }
        }
        if (constituents.size() == 1) {
            Mention only = constituents.getFirst();
            boolean alone =
                    list.isEmpty() || only.thing.filter(Thing::isElement).isEmpty();
            if (alone && only.governs() && highEnough(only)) {
                list.add(only);
            }
        }
        return list;
    }

    private static boolean highEnough(Mention mention) {
        return mention.percent
                .flatMap(percent -> percent.range().low())
                .filter(low -> low.compareTo(PURITY_FROM) >= 0)
                .isPresent();
    }

    /** Whether an unknown noun follows a material and nothing else says that the material itself is meant. */
    private boolean doubtful(List<Mention> materials) {
        if (!forms().isEmpty() || !sentence.percents().isEmpty()) {
            return false;
        }
        return materials.stream().anyMatch(material -> Remainder.nounBehind(sentence, material));
    }

    /** Whether the text speaks of an alloy and names only elements of it. */
    private boolean alloyed(List<Mention> materials) {
        return !materials.isEmpty()
                && hasForm(ALLOY)
                && materials.stream()
                        .allMatch(material -> material.percent.isEmpty()
                                && material.thing.filter(Thing::isElement).isPresent());
    }

    private boolean hasForm(String id) {
        return mentions.stream()
                .anyMatch(mention -> mention.kind == Kind.FORM && mention.governs() && mention.id.equals(id));
    }

    private boolean anyUnknownWord() {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (Remainder.tells(sentence, i)) {
                return true;
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

    private List<Mention> select(Place place) {
        List<Mention> list = new ArrayList<>(2);
        for (Mention mention : mentions) {
            if (mention.place == place && mention.kind != Kind.FORM && mention.kind != Kind.SUBJECT) {
                list.add(mention);
            }
        }
        return list;
    }

    /** Percentages that state how pure the goods are. */
    private List<Percent> purities(List<Mention> constituents, List<Mention> heads) {
        if (sentence.percents().isEmpty()) {
            return List.of();
        }
        List<Percent> purities = new ArrayList<>(1);
        for (Percent percent : sentence.percents()) {
            Optional<Mention> owner = owner(percent);
            boolean ofTheGoods = owner.isEmpty()
                    ? percent.purity() || PurityWords.around(sentence, percent)
                    : speaksOfPurity(percent, owner.get(), constituents, heads);
            if (ofTheGoods && !percent.balance()) {
                purities.add(percent);
            }
        }
        return purities;
    }

    private boolean speaksOfPurity(Percent percent, Mention owner, List<Mention> constituents, List<Mention> heads) {
        boolean head = heads.stream().anyMatch(mention -> mention.id.equals(owner.id));
        return head && (percent.purity() || (constituents.size() == 1 && highEnough(owner)));
    }

    private Optional<Mention> owner(Percent percent) {
        return mentions.stream()
                .filter(mention -> mention.percent.filter(percent::equals).isPresent())
                .findFirst();
    }

    private static Optional<Range> purity(List<Percent> purities) {
        Optional<Range> purity = Optional.empty();
        for (Percent percent : purities) {
            purity = purity.isEmpty() ? Optional.of(percent.range()) : purity.flatMap(percent.range()::and);
        }
        return purity;
    }

    /** A compound's purity is no share of it; an element's is both. */
    private static List<Mention> withoutPurities(List<Mention> constituents, List<Percent> purities) {
        return constituents.stream()
                .filter(mention -> mention.thing.filter(Thing::isElement).isPresent()
                        || mention.percent.filter(purities::contains).isEmpty())
                .toList();
    }
}
