package org.tidewaiter.bench.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** How an organisation's name comes to be written otherwise and stays the same organisation's. */
enum OrganisationDamage {
    /** One slip. */
    TYPO,
    /** Two slips. */
    TWO_TYPOS,
    /** No legal form. */
    FORM_OMITTED,
    /** The legal form in another spelling. */
    FORM_RESPELT,
    /** The legal form before the name. */
    FORM_FIRST,
    /** Words shortened as in trade papers. */
    ABBREVIATED,
    /** Two words in one. */
    JOINED,
    /** A word in two. */
    SPLIT,
    /** Words in another order. */
    REORDERED,
    /** No articles, no punctuation, capitals. */
    BARE,
    /** Other Latin letters for the same sounds. */
    RESPELT,
    /** Shortened, no legal form. */
    ABBREVIATED_FORM_OMITTED,
    /** Shortened, and a slip. */
    ABBREVIATED_TYPO,
    /** Without the legal form and the word of trade before it. */
    SHORT,
    /** The first letters of its words. */
    ACRONYM;

    private static final int SHORTEST_ACRONYM = 4;
    private static final int LONGEST_ACRONYM = 6;
    private static final Map<String, List<String>> BRIEF = brief();
    private static final Set<String> ARTICLES = Set.of("the", "of", "and", "&", "for");

    /** {@code name}, so damaged; nothing where it does not lend itself to it. */
    Optional<String> apply(String name, Random random) {
        return switch (this) {
            case TYPO -> Damage.typo(name, random);
            case TWO_TYPOS -> Damage.twoTypos(name, random);
            case FORM_OMITTED -> withoutForm(name);
            case FORM_RESPELT -> formRespelt(name, random);
            case FORM_FIRST -> formFirst(name);
            case ABBREVIATED -> abbreviated(name, random);
            case JOINED -> Damage.join(name, random);
            case SPLIT -> Damage.split(name, random);
            case REORDERED -> Damage.reorder(name, random);
            case BARE -> bare(name);
            case RESPELT -> Damage.respell(name, random);
            case ABBREVIATED_FORM_OMITTED -> abbreviated(name, random).flatMap(OrganisationDamage::withoutForm);
            case ABBREVIATED_TYPO -> abbreviated(name, random).flatMap(once -> Damage.typo(once, random));
            case SHORT -> shortened(name);
            case ACRONYM -> acronym(name);
        };
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[.,()]", "");
    }

    static Optional<String> withoutForm(String name) {
        return WrittenForm.of(name).map(WrittenForm::rest).filter(rest -> rest.indexOf(' ') > 0);
    }

    static Optional<String> formRespelt(String name, Random random) {
        return WrittenForm.of(name).flatMap(form -> form.respelt(name, random));
    }

    static Optional<String> formFirst(String name) {
        return WrittenForm.last(name)
                .filter(form -> form.rest().length() + 1 < name.length())
                .map(form -> name.substring(form.rest().length()).replaceAll("^[, ]+", "") + " " + form.rest());
    }

    private static Optional<String> shortened(String name) {
        List<String> words =
                Damage.words(WrittenForm.of(name).map(WrittenForm::rest).orElse(name));
        int last = words.size() - 1;
        return last < 2 || !BRIEF.containsKey(plain(words.get(last)))
                ? Optional.empty()
                : Optional.of(String.join(" ", words.subList(0, last)));
    }

    private static Optional<String> acronym(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word :
                Damage.words(WrittenForm.of(name).map(WrittenForm::rest).orElse(name))) {
            if (!ARTICLES.contains(plain(word)) && word.matches("[A-Za-z].*")) {
                letters.append(word.charAt(0));
            }
        }
        boolean usual = letters.length() >= SHORTEST_ACRONYM && letters.length() <= LONGEST_ACRONYM;
        return usual ? Optional.of(letters.toString().toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<String> abbreviated(String name, Random random) {
        List<String> words = Damage.words(name);
        boolean any = false;
        for (int i = 0; i < words.size(); i++) {
            List<String> brief = BRIEF.getOrDefault(plain(words.get(i)), List.of());
            if (!brief.isEmpty()) {
                words.set(i, brief.get(random.nextInt(brief.size())));
                any = true;
            }
        }
        return any ? Damage.changed(name, words) : Optional.empty();
    }

    private static Optional<String> bare(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Damage.words(name)) {
            if (!ARTICLES.contains(plain(word))) {
                words.add(word.replaceAll("[.,()'-]", "").toUpperCase(Locale.ROOT));
            }
        }
        return words.isEmpty() ? Optional.empty() : Damage.changed(name, words).filter(out -> !out.isBlank());
    }

    private static Map<String, List<String>> brief() {
        Map<String, List<String>> out = new LinkedHashMap<>();
        out.put("international", List.of("INTL", "Int'l"));
        out.put("technology", List.of("TECH", "Techn."));
        out.put("technologies", List.of("TECH"));
        out.put("trading", List.of("TRDG", "Trad."));
        out.put("general", List.of("GEN"));
        out.put("industries", List.of("IND", "Inds"));
        out.put("industry", List.of("IND"));
        out.put("industrial", List.of("IND"));
        out.put("company", List.of("CO", "Co."));
        out.put("corporation", List.of("CORP"));
        out.put("limited", List.of("LTD"));
        out.put("group", List.of("GRP"));
        out.put("services", List.of("SRVCES", "SVCS", "Serv."));
        out.put("manufacturing", List.of("MFG"));
        out.put("engineering", List.of("ENG", "ENGG"));
        out.put("development", List.of("DEV"));
        out.put("research", List.of("RES"));
        out.put("institute", List.of("INST"));
        out.put("university", List.of("UNIV"));
        out.put("electronics", List.of("ELEC", "Electr."));
        out.put("electronic", List.of("ELEC"));
        out.put("shipping", List.of("SHPG"));
        out.put("transport", List.of("TRANSP"));
        out.put("investment", List.of("INV", "INVT"));
        out.put("management", List.of("MGMT"));
        out.put("communications", List.of("COMM"));
        out.put("equipment", List.of("EQPT"));
        out.put("science", List.of("SCI"));
        out.put("national", List.of("NATL"));
        out.put("commercial", List.of("COML"));
        out.put("construction", List.of("CONSTR"));
        out.put("aviation", List.of("AVN"));
        out.put("bank", List.of("BK"));
        out.put("center", List.of("CTR"));
        out.put("centre", List.of("CTR"));
        out.put("department", List.of("DEPT"));
        out.put("laboratory", List.of("LAB"));
        out.put("machinery", List.of("MACH"));
        out.put("petroleum", List.of("PETR"));
        return out;
    }
}
