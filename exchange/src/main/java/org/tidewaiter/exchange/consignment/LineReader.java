package org.tidewaiter.exchange.consignment;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Basis;
import org.tidewaiter.engine.consignment.Constituent;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Mass;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.engine.consignment.Percentage;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.consignment.Volume;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;

/** Reads the lines of one consignment, first to last. */
final class LineReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> BALANCE = Set.of("bal", "bal.", "balance", "rest", "remainder", "余量", "余");

    /** A line that states none of these describes no goods. */
    private static final List<String> DESCRIBING =
            List.of("description", "commodityCode", "cas", "formula", "form", "composition", "attributes");

    private static final Text SHARE = new Text(
            "a share with its unit (%, ppm, ppb), such as \"3.15 %\", or \"bal\"; \">0 %\" where it is not known",
            "含量及单位（%、ppm、ppb），例如\"3.15 %\"，或\"bal\"；不详时填\">0 %\"");
    private static final Text SUBSTANCE = new Text("a symbol, formula or name", "元素符号、化学式或名称");

    private final Attributes attributes;
    private final LineNumbers numbers;

    LineReader(Attributes attributes, LineNumbers numbers) {
        this.attributes = attributes;
        this.numbers = numbers;
    }

    Optional<Line> read(Stated stated) {
        if (!(stated.node() instanceof Node.Fields)) {
            numbers.skip();
        }
        return stated.section(this::line);
    }

    private Optional<Line> line(Section section) {
        Optional<Integer> number = numbers.next(section);
        Optional<String> description = section.find("description", Shapes::prose);
        Optional<String> commodityCode = section.find("commodityCode", Shapes::commodityCode);
        Optional<String> cas = section.find("cas", Shapes::cas);
        Optional<String> formula = section.find("formula", Shapes::formula);
        Optional<String> form = section.find("form", Shapes::sentence);
        Optional<Percentage> purity = section.find("purity", Shapes::percentage);
        List<Constituent> composition =
                section.find("composition").map(LineReader::composition).orElse(List.of());
        Optional<Mass> netMass = section.find("netMass", Shapes::mass);
        Optional<Mass> grossMass = section.find("grossMass", Shapes::mass);
        Optional<Volume> volume = section.find("volume", Shapes::volume);
        Optional<String> quantity = section.find("quantity", Shapes::quantity);
        Optional<Money> value = section.find("value", Shapes::money);
        Optional<Country> origin = section.find("origin", Shapes::country);
        Optional<Boolean> declared = section.find("declared", Stated::truth);
        Facts facts = section.find("attributes", this::facts).orElse(Facts.NONE);
        refuseUndescribed(section);
        return number.map(stated -> new Line(
                stated,
                description,
                commodityCode,
                cas,
                formula,
                form,
                purity,
                composition,
                netMass,
                grossMass,
                volume,
                quantity,
                value,
                origin,
                declared,
                facts.attributes,
                facts.observed));
    }

    /** Attributes and, among them, observations. */
    private record Facts(Map<String, Value> attributes, Map<String, Value> observed) {
        static final Facts NONE = new Facts(Map.of(), Map.of());
    }

    private Optional<Facts> facts(Stated stated) {
        return stated.section(section -> {
            Map<String, Value> observed =
                    section.find(Attributes.OBSERVED, LineReader::observed).orElse(Map.of());
            return Optional.of(new Facts(attributes.read(section), observed));
        });
    }

    private static Optional<Map<String, Value>> observed(Stated stated) {
        return stated.section(section -> Optional.of(Forms.OBSERVED.read(section)));
    }

    private static void refuseUndescribed(Section section) {
        for (String name : DESCRIBING) {
            if (section.stated(name).filter(LineReader::saysAnything).isPresent()) {
                return;
            }
        }
        String names = String.join(", ", DESCRIBING);
        section.self()
                .refuse(
                        new Text("nothing that describes goods", "没有任何货物描述"),
                        new Text("at least one of " + names, "至少有" + names + "之一"));
    }

    private static boolean saysAnything(Node node) {
        return switch (node) {
            case Node.Fields(var fields) -> fields.stream().anyMatch(field -> saysAnything(field.node()));
            case Node.Items(var items) -> !items.isEmpty();
            case Node.Text text -> true;
            case Node.Number number -> true;
            case Node.Truth truth -> true;
            case Node.Nothing nothing -> true;
        };
    }

    private static List<Constituent> composition(Stated stated) {
        List<Constituent> composition = stated.list(200, LineReader::constituent);
        Map<Basis, BigDecimal> least = new EnumMap<>(Basis.class);
        Map<Basis, Integer> balances = new EnumMap<>(Basis.class);
        for (Constituent constituent : composition) {
            constituent
                    .share()
                    .flatMap(share -> share.range().low())
                    .ifPresent(low -> least.merge(constituent.basis(), low, BigDecimal::add));
            if (constituent.balance()) {
                balances.merge(constituent.basis(), 1, Integer::sum);
            }
        }
        least.forEach((basis, sum) -> {
            if (sum.compareTo(HUNDRED) > 0) {
                String together = sum.toPlainString() + " %";
                stated.refuse(
                        new Text(
                                "shares by " + basis.word() + " of at least " + together + " together",
                                "按" + basis.word() + "计合计至少" + together + "的含量"),
                        new Text("at most 100 %", "不超过100 %"));
            }
        });
        balances.forEach((basis, count) -> {
            if (count > 1) {
                stated.refuse(
                        new Text(count + " balances by " + basis.word(), "按" + basis.word() + "计的" + count + "个余量"),
                        new Text("at most one", "至多一个"));
            }
        });
        return composition;
    }

    private static Optional<Constituent> constituent(Stated stated) {
        return stated.section(section -> {
            Optional<String> substance = section.require("substance", SUBSTANCE, Shapes::sentence);
            Optional<Share> share = section.find("share").map(LineReader::share).orElse(Optional.of(Share.UNKNOWN));
            Basis basis = section.find("basis", Shapes.BASIS::read).orElse(Basis.MASS);
            return substance.isPresent() && share.isPresent()
                    ? Optional.of(new Constituent(substance.get(), share.get().percentage, basis))
                    : Optional.empty();
        });
    }

    /** A share, or the balance where there is no percentage. */
    private record Share(Optional<Percentage> percentage) {

        private static final Share UNKNOWN = new Share(Optional.of(Percentage.SOME));
    }

    private static Optional<Share> share(Stated stated) {
        Optional<String> text = stated.text();
        if (text.isPresent() && BALANCE.contains(text.get().strip().toLowerCase(Locale.ROOT))) {
            return Optional.of(new Share(Optional.empty()));
        }
        Optional<Percentage> percentage = text.flatMap(Percentage::parse);
        return percentage.isPresent() ? Optional.of(new Share(percentage)) : stated.refuse(SHARE);
    }
}
