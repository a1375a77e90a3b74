package org.tidewaiter.rulebook.lint;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.Item;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;

/** Substances, products and forms: what they name exists, CAS numbers and ranges are possible. */
final class GoodsLint implements Lint {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Links links = new Links(catalogue, findings);
        Map<String, Item> byCas = new HashMap<>();
        for (Item item : catalogue.things()) {
            Node.Fields node = item.node();
            links.eachThing(node, "broader");
            links.eachThing(node, "madeWith");
            links.each(node, "elements", Section.ELEMENTS, Check.UNKNOWN_ELEMENT);
            for (Node implied : node.items("impliesForm")) {
                Node form = implied instanceof Node.Fields pair ? pair.get("form") : implied;
                if (catalogue.find(Section.FORMS, form.asText()).isEmpty()) {
                    findings.add(Check.DANGLING_FORM, form, "no form " + form.asText());
                }
            }
            cas(item, byCas, findings);
            forwards(node.find("densityRangeGPerCm3"), findings);
            forwards(node.find("valuePerKg"), findings);
            circular(catalogue, Section.SUBSTANCES, item, findings);
        }
        for (Item form : catalogue.all(Section.FORMS)) {
            links.each(form.node(), "broader", Section.FORMS, Check.DANGLING_FORM);
            circular(catalogue, Section.FORMS, form, findings);
        }
        for (PackFile file : catalogue.packs().ofKind("goods")) {
            file.maps("magnetSeries").forEach(series -> links.eachThing(series, "of"));
            file.maps("materialHeadings").forEach(heading -> links.eachThing(heading, "also"));
        }
    }

    private static void cas(Item item, Map<String, Item> byCas, Findings findings) {
        for (Node cas : item.node().items("cas")) {
            if (!validCas(cas.asText())) {
                findings.add(Check.BAD_CAS, cas, "the check digit of " + cas.asText() + " does not fit");
            }
            Item first = byCas.putIfAbsent(cas.asText(), item);
            if (first != null) {
                findings.add(
                        Check.AMBIGUOUS_CAS,
                        cas,
                        cas.asText() + " is also " + first.id() + ", which is meant where it stands alone");
            }
        }
    }

    /** The last digit is the sum of the others, each times its place from the right, modulo ten. */
    private static boolean validCas(String cas) {
        String digits = cas.replace("-", "");
        int sum = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            sum += (digits.charAt(i) - '0') * (digits.length() - 1 - i);
        }
        return sum % 10 == digits.charAt(digits.length() - 1) - '0';
    }

    private static void forwards(Optional<Node> range, Findings findings) {
        if (range.isPresent()) {
            Node.Fields bounds = range.get().asFields();
            if (new BigDecimal(bounds.text("low")).compareTo(new BigDecimal(bounds.text("high"))) > 0) {
                findings.add(Check.BAD_NUMBER, range.get(), "the low end is above the high end");
            }
        }
    }

    private static void circular(Catalogue catalogue, Section section, Item item, Findings findings) {
        List<String> above = item.node().texts("broader");
        if (above.stream()
                .anyMatch(wider -> wider.equals(item.id())
                        || catalogue.broader(section, wider).contains(item.id()))) {
            findings.add(Check.CIRCULAR, item.node(), item.id() + " is a kind of itself");
        }
    }
}
