package org.tidewaiter.cli.page;

import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.goods.Fact;

/** What was read, in words: the engine notes numbers as {@code 99.99..99.999} and {@code densityGPerCm3 5.9}. */
final class FactWords {

    private final Names names;
    private final Words words;

    FactWords(Names names, Words words) {
        this.names = names;
        this.words = words;
    }

    String of(Fact fact) {
        return switch (fact.aspect()) {
            case IDENTITY -> names.thing(fact.value());
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
        return share.equals("0..100")
                ? words.say("aspect.SHARE.open", element)
                : words.say("aspect.SHARE", element, range(share));
    }

    private String measure(String value) {
        int blank = value.indexOf(' ');
        String name = value.substring(0, Math.max(0, blank));
        String template = words.sayOr("measure." + name, "");
        String number = range(value.substring(blank + 1));
        return template.isEmpty() ? name + " " + number : words.say("measure." + name, number);
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
                ? range.replace(">=", "≥ ").replace("<=", "≤ ")
                : words.say("range", range.substring(0, dots), range.substring(dots + 2));
    }
}
