package org.tidewaiter.cli.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.goods.Fact;

/** What was read, in words: the engine notes numbers as {@code 99.99..99.999} and {@code densityGPerCm3 5.9}. */
final class FactWords {

    /** Shares that say nothing of how much. */
    private static final Set<String> WHOLE = Set.of("0..100", ">=0", ">0", "<=100", "<100");

    private final Names names;
    private final Words words;

    FactWords(Names names, Words words) {
        this.names = names;
        this.words = words;
    }

    String of(Fact fact) {
        return switch (fact.aspect()) {
            case IDENTITY -> names.goods(fact.value());
            case INCORPORATES, DENIED -> words.say("aspect." + fact.aspect(), names.thing(fact.value()));
            case FORM -> words.say("aspect.FORM", names.form(fact.value()));
            case PURITY -> words.say("aspect.PURITY", range(fact.value()));
            case SHARE -> share(fact.value());
            case MEASURE -> measure(fact.value());
            case TRUTH -> truth(fact.value());
            case GRADE, VAGUE -> words.say("aspect." + fact.aspect(), fact.value());
            case SUBJECT -> words.sayOr("subject." + fact.value(), fact.value());
        };
    }

    private String share(String value) {
        int blank = value.lastIndexOf(' ');
        String element = value.substring(0, Math.max(0, blank));
        String share = value.substring(blank + 1);
        return WHOLE.contains(share)
                ? words.say("aspect.SHARE.open", element)
                : words.say("aspect.SHARE", element, range(share));
    }

    private String measure(String value) {
        int blank = value.indexOf(' ');
        String name = value.substring(0, Math.max(0, blank));
        String number = measured(value.substring(blank + 1));
        return words.has("measure." + name) ? words.say("measure." + name, number) : name + " " + number;
    }

    /** A number that was computed lies between two that differ in the last of many digits: people want the first three. */
    private String measured(String value) {
        int dots = value.indexOf("..");
        if (dots > 0) {
            MathContext digits = new MathContext(3);
            BigDecimal low = new BigDecimal(value.substring(0, dots)).round(digits);
            BigDecimal high = new BigDecimal(value.substring(dots + 2)).round(digits);
            if (low.compareTo(high) == 0) {
                return words.say("about", low.toPlainString());
            }
        }
        return range(value);
    }

    private String truth(String value) {
        int blank = value.indexOf(' ');
        String name = value.substring(0, Math.max(0, blank));
        String called = words.sayOr("truth." + name, name);
        return value.endsWith(" true") ? called : words.say("truth.not", called);
    }

    /** A number, or the two between which it lies. */
    private String range(String range) {
        int dots = range.indexOf("..");
        return dots < 0
                ? range.replace(">=", "≥ ").replace("<=", "≤ ").replaceFirst("^([<>])(?=\\d)", "$1 ")
                : words.say("range", range.substring(0, dots), range.substring(dots + 2));
    }
}
