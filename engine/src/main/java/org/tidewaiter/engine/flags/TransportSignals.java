package org.tidewaiter.engine.flags;

import static org.tidewaiter.engine.flags.View.Form.PROCEDURE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.engine.consignment.Purpose;

/** Route, purpose and procedure. */
final class TransportSignals {

    private TransportSignals() {}

    /** A place comes twice on the route, with another between. The countries are compared with each other only. */
    static List<Finding> route(View view, Flag flag) {
        List<Country> via = view.consignment().route().via();
        if (via.isEmpty()) {
            return List.of();
        }
        List<Country> stops = new ArrayList<>(via.size() + 2);
        stops.add(view.consignment().route().from());
        for (Country stop : via) {
            pass(stops, stop);
        }
        pass(stops, view.consignment().route().to());
        Set<Country> passed = new HashSet<>();
        for (Country stop : stops) {
            if (!passed.add(stop)) {
                return List.of(Finding.of(Phrase.FLAG_ROUTE_RETURNS, "from, via, to", List.copyOf(stops), stop));
            }
        }
        return List.of();
    }

    private static void pass(List<Country> stops, Country stop) {
        if (!stops.getLast().equals(stop)) {
            stops.add(stop);
        }
    }

    /** A sample by purpose or by description, of more mass or value than samples have. */
    static List<Finding> sample(View view, Flag flag) {
        Optional<Stated> purpose = purpose(view, Purpose.SAMPLE);
        List<String> words = flag.words().isEmpty() ? Vocabulary.SAMPLE : flag.words();
        List<Finding> findings = new ArrayList<>(0);
        for (Row row : view.rows()) {
            if (row.touched() || row.unsettled()) {
                Optional<Stated> sample = purpose.or(() -> row.description()
                        .filter(text -> view.words().first(words, text.text()).isPresent()));
                Optional<Finding> tooMuch = mass(row, flag).or(() -> value(row, flag));
                if (sample.isPresent() && tooMuch.isPresent()) {
                    findings.add(sample.get().finding());
                    findings.add(tooMuch.get());
                    findings.add(row.question());
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> mass(Row row, Flag flag) {
        BigDecimal limit = flag.limit(Limit.GRAMS_OF_A_SAMPLE);
        return row.line()
                .netMass()
                .filter(mass -> mass.grams().compareTo(limit) > 0)
                .map(mass -> Finding.of(Phrase.FLAG_MORE_THAN_A_SAMPLE, row.field("netMass"), mass));
    }

    private static Optional<Finding> value(Row row, Flag flag) {
        return row.line()
                .value()
                .filter(value -> exceeds(value, flag))
                .map(value -> Finding.of(Phrase.FLAG_MORE_THAN_A_SAMPLE, row.field("value"), value));
    }

    private static boolean exceeds(Money value, Flag flag) {
        return Limit.of(value.currency().toLowerCase(Locale.ROOT) + "-of-a-sample")
                .filter(limit -> value.amount().compareTo(flag.limit(limit)) > 0)
                .isPresent();
    }

    /** Listed goods under a regime of processing trade, without an authority quoted for the line. */
    static List<Finding> processingTrade(View view, Flag flag) {
        return regime(
                view, purpose(view, Purpose.PROCESSING_TRADE), flag.words(), row -> row.listed() && !view.quoted(row));
    }

    /** Listed goods that go back, without an authority quoted for the line. */
    static List<Finding> goesBack(View view, Flag flag) {
        return regime(view, purpose(view, Purpose.RETURN), flag.words(), row -> row.listed() && !view.quoted(row));
    }

    /** Goods that touch an entry, under a procedure made for market stalls and parcels. */
    static List<Finding> smallTrade(View view, Flag flag) {
        return regime(view, Optional.empty(), flag.words(), Row::touched);
    }

    private static List<Finding> regime(
            View view, Optional<Stated> purpose, List<String> codes, Predicate<Row> concerned) {
        Optional<Stated> regime = purpose.or(() ->
                view.text(PROCEDURE, "code").filter(code -> view.words().isOneOf(codes, code.text())));
        if (regime.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Row row : view.rows()) {
            if (concerned.test(row)) {
                findings.add(row.question());
            }
        }
        if (!findings.isEmpty()) {
            findings.addFirst(regime.get().finding());
        }
        return findings;
    }

    private static Optional<Stated> purpose(View view, Purpose purpose) {
        return view.consignment().purpose().filter(purpose::equals).map(stated -> new Stated("purpose", stated.word()));
    }
}
