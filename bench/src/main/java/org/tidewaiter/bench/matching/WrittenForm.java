package org.tidewaiter.bench.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The legal form at either end of an organisation's name, all of its words.
 *
 * @param rest the name without it
 * @param spellings how the same form is written, the spelling that the name has included
 */
record WrittenForm(String rest, List<String> spellings) {

    private static final Map<String, Pattern> FIRST = new ConcurrentHashMap<>();
    private static final Map<String, Pattern> LAST = new ConcurrentHashMap<>();

    private static final List<List<String>> FORMS = List.of(
            List.of("PrJSC", "Private Joint Stock Company"),
            List.of("Pty Ltd", "(Pty) Ltd.", "Proprietary Limited", "Proprietary Ltd."),
            List.of("FZC", "Free Zone Company"),
            List.of("S.L.", "Sociedad Limitada", "Sociedad Ltda."),
            List.of("LLP", "Limited Liability Partnership"),
            List.of("FZ LLC", "FZ-LLC"),
            List.of("PCL", "Public Company Limited"),
            List.of("(SMC-Private) Limited", "(SMC-Private) Ltd."),
            List.of("S. de R.L.", "Sociedad de Responsabilidad Limitada"),
            List.of("Co., Ltd.", "Co Ltd", "Company Limited", "Company Ltd."),
            List.of("Ltd.", "Limited", "LTD"),
            List.of("LLC", "L.L.C.", "Limited Liability Company"),
            List.of("Inc.", "Inc", "Incorporated"),
            List.of("Corp.", "Corp", "Corporation"),
            List.of("Co.", "Company", "CO"),
            List.of("GmbH", "G.m.b.H.", "Gesellschaft mit beschränkter Haftung"),
            List.of("OOO", "O.O.O.", "Obshchestvo s ogranichennoi otvetstvennostyu"),
            List.of("OAO", "O.A.O.", "Otkrytoe aktsionernoe obshchestvo"),
            List.of("S.A.", "SA"),
            List.of("S.A. de C.V.", "SA de CV"),
            List.of("S. de R.L. de C.V.", "S de RL de CV"),
            List.of("S.R.L.", "SRL"),
            List.of("Ltda.", "Limitada", "LTDA"),
            List.of("S.p.A.", "SpA"),
            List.of("AG", "Aktiengesellschaft"),
            List.of("B.V.", "BV"),
            List.of("PLC", "Public Limited Company"),
            List.of("JSC", "J.S.C.", "Joint Stock Company"),
            List.of("OJSC", "Open Joint Stock Company"),
            List.of("CJSC", "Closed Joint Stock Company"),
            List.of("PJSC", "Public Joint Stock Company"),
            List.of("FZE", "F.Z.E."),
            List.of("FZCO", "FZ-CO"),
            List.of("Pte. Ltd.", "Pte Limited"),
            List.of("Pvt. Ltd.", "Private Limited", "Pvt Limited", "Private Ltd."),
            List.of("Sdn. Bhd.", "Sdn Bhd"));

    /** The form of {@code name}, the longest one that it ends with, or else begins with. */
    static Optional<WrittenForm> of(String name) {
        return at(name, false).or(() -> at(name, true));
    }

    /** The form that {@code name} ends with. */
    static Optional<WrittenForm> last(String name) {
        return at(name, false);
    }

    private static Optional<WrittenForm> at(String name, boolean first) {
        return FORMS.stream()
                .flatMap(spellings -> spellings.stream()
                        .flatMap(spelling -> without(name, spelling, first).stream())
                        .map(rest -> new WrittenForm(rest, spellings)))
                .min(Comparator.comparingInt(form -> form.rest().length()));
    }

    /** {@code name} without words at one end that spell {@code form} when marks are left out. */
    private static Optional<String> without(String name, String form, boolean first) {
        Matcher end = (first ? FIRST : LAST)
                .computeIfAbsent(form, key -> pattern(key, first))
                .matcher(name);
        return end.matches() && end.group("rest").length() > 1 ? Optional.of(end.group("rest")) : Optional.empty();
    }

    /** The words of a form with or without dots, hyphens and brackets, at one end of a name. */
    private static Pattern pattern(String form, boolean first) {
        String words = Arrays.stream(form.toLowerCase(Locale.ROOT).split("[ -]+"))
                .map(word -> word.replaceAll("[.,()]", "").replaceAll("(.)", "$1\\\\.?"))
                .collect(Collectors.joining("[)]?[ ,-]+[(]?"));
        String rest = "(?<rest>\\S.*?)";
        String whole = first ? words + "[ ,-]+" + rest : rest + "[ ,]+[(]?" + words + "[)]?[.]?";
        return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The name with another spelling of its form. */
    Optional<String> respelt(String name, Random random) {
        List<String> others = spellings.stream()
                .map(spelling -> rest + " " + spelling)
                .filter(other -> !other.equalsIgnoreCase(name))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(others.get(random.nextInt(others.size())));
    }
}
