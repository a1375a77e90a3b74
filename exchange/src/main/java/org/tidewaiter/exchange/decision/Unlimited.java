package org.tidewaiter.exchange.decision;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.tidewaiter.engine.decision.LicenceStanding;
import org.tidewaiter.engine.decision.Limit;

/** The parts of a licence that may be said to be without a limit, by the fields where their limits would stand. */
enum Unlimited {
    VALID_FROM("validFrom", LicenceStanding::validFrom),
    VALID_UNTIL("validUntil", LicenceStanding::validUntil),
    HOLDER("holder", LicenceStanding::holder),
    ENTRIES("entries", LicenceStanding::entries),
    BALANCE("balanceGrams", LicenceStanding::balanceGrams),
    DESTINATIONS("destinations", LicenceStanding::destinations),
    END_USERS("endUsers", LicenceStanding::endUsers);

    private final String field;
    private final Function<LicenceStanding, Limit<?>> part;

    Unlimited(String field, Function<LicenceStanding, Limit<?>> part) {
        this.field = field;
        this.part = part;
    }

    /** Name of the field. */
    String field() {
        return field;
    }

    /** The fields in which {@code standing} has no limit. */
    static List<String> of(LicenceStanding standing) {
        return Arrays.stream(values())
                .filter(unlimited -> unlimited.part.apply(standing) instanceof Limit.Unlimited<?>)
                .map(Unlimited::field)
                .toList();
    }
}
