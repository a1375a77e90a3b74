package org.tidewaiter.bench.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * The legal form at either end of an organisation's name, all of its words.
 *
 * @param rest the name without it
 * @param spellings how the same form is written, the spelling that the name has included
 */
record WrittenForm(String rest, List<String> spellings) {

    private static final List<List<String>> FORMS = List.of(
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
            List.of("Pte. Ltd.", "Pte Ltd"),
            List.of("Pvt. Ltd.", "Private Limited", "Pvt Ltd"),
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
        int marks = form.split(" ").length;
        List<String> words = Damage.words(name);
        if (words.size() <= marks) {
            return Optional.empty();
        }
        int cut = first ? marks : words.size() - marks;
        String end = String.join(" ", first ? words.subList(0, cut) : words.subList(cut, words.size()));
        String rest = String.join(" ", first ? words.subList(cut, words.size()) : words.subList(0, cut))
                .replaceAll("^[, ]+|[, ]+$", "");
        return plain(end).equals(plain(form)) && rest.length() > 2 ? Optional.of(rest) : Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[.,()-]", "");
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
