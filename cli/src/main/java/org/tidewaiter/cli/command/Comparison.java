package org.tidewaiter.cli.command;

import java.util.List;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.match.Matcher;
import org.tidewaiter.engine.screening.match.NameMatch;
import org.tidewaiter.engine.screening.match.Weights;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.NameReader;
import org.tidewaiter.engine.screening.name.ReadName;
import org.tidewaiter.exchange.batch.FlatItem;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.exchange.screening.ComparedPair;
import org.tidewaiter.exchange.screening.NamePair;

/** Compares names as a rulebook says. For many threads. */
final class Comparison {

    private final NameReader reader;
    private final Matcher matcher;

    Comparison(Rulebook rulebook) {
        reader = new NameReader(rulebook.names());
        matcher = new Matcher(
                rulebook.matching().weights(),
                rulebook.matching().frequencies().rarity(),
                new NameGroups(rulebook.names()));
    }

    Weights weights() {
        return matcher.weights();
    }

    ComparedPair of(NamePair pair) {
        ReadName left = reader.read(pair.left(), pair.kind());
        ReadName right = reader.read(pair.right(), pair.kind());
        NameMatch match = matcher.match(left, right);
        return new ComparedPair(
                pair,
                Matcher.bearer(left.kind(), right.kind()),
                match,
                weights().tier(match.score()));
    }

    /** The answer to one row of a batch. */
    FlatAnswer answer(FlatItem.Row row) {
        return switch (row.read(NamePair::read)) {
            case Reading.Refused<NamePair>(List<Problem> problems) ->
                new FlatAnswer.Refused(row.rejected(problems).rejects(), false);
            case Reading.Understood<NamePair>(NamePair pair) -> {
                ComparedPair compared = of(pair);
                yield new FlatAnswer.Given(row.row(), compared.tier(), List.of(compared.row(row.whole())));
            }
        };
    }
}
