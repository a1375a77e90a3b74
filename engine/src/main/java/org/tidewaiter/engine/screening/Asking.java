package org.tidewaiter.engine.screening;

import java.util.Optional;
import org.tidewaiter.engine.screening.match.Matcher;
import org.tidewaiter.engine.screening.match.NameMatch;
import org.tidewaiter.engine.screening.match.PreparedName;
import org.tidewaiter.engine.screening.match.Question;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.ReadName;

/**
 * A name that is compared with listed names. Where nobody says what bears it, it is taken for what the listed name's bearer is; only for a craft it is not,
 * whose name is one word that stands in many others: with such names it is compared by all its words, as an organisation's. For one thread.
 */
final class Asking {

    private final Matcher matcher;
    private final ReadName asked;
    private final Question question;
    private Optional<Question> byWords = Optional.empty();

    Asking(Matcher matcher, ReadName asked) {
        this.matcher = matcher;
        this.asked = asked;
        this.question = matcher.ask(matcher.prepare(asked));
    }

    double logOdds(PreparedName listed) {
        return question(listed).logOdds(listed);
    }

    NameMatch match(PreparedName listed) {
        return question(listed).match(listed);
    }

    private Question question(PreparedName listed) {
        boolean craft = listed.kind() == EntityKind.VESSEL || listed.kind() == EntityKind.AIRCRAFT;
        if (!craft || asked.kind() != EntityKind.UNKNOWN) {
            return question;
        }
        if (byWords.isEmpty()) {
            ReadName organisation = new ReadName(asked.original(), EntityKind.ORGANISATION, asked.renderings());
            byWords = Optional.of(matcher.ask(matcher.prepare(organisation)));
        }
        return byWords.get();
    }
}
