package org.tidewaiter.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceLine;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.MeasureUnit;

/** The licence that is drawn on. */
final class GalliumLicence {

    private GalliumLicence() {}

    /** A general licence of {@code holder} for Japan, for so many grams. */
    static Licence of(UUID holder, String number, long grams) {
        return new Licence(
                UUID.randomUUID(),
                new LicenceNumber(number),
                "CN",
                LicenceType.GENERAL,
                Optional.of(holder),
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2028-12-31"),
                Set.of("JP"),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                List.of(new LicenceLine(
                        1,
                        Set.of("CN:gallium-metal"),
                        "gallium",
                        MeasureUnit.G,
                        Optional.of(BigDecimal.valueOf(grams)),
                        Optional.empty(),
                        Optional.empty())));
    }
}
