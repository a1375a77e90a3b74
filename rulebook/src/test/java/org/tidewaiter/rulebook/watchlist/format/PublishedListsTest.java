package org.tidewaiter.rulebook.watchlist.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tidewaiter.rulebook.watchlist.format.Told.file;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.rulebook.SharedData;

@DisplayName("Lists that were published")
class PublishedListsTest {

    @Test
    @DisplayName(
            "OFAC of July 2021: 8,976 entries with 11,910 further names, and hardly anything that is not understood")
    void ofac() throws DamagedListException {
        Path folder = SharedData.get("watchlists/ofac-2021-07");
        Told told = Told.of(
                ListFormat.OFAC_CSV,
                file(folder.resolve("add.csv")),
                file(folder.resolve("alt.csv")),
                file(folder.resolve("sdn.csv")),
                file(folder.resolve("sdn_comments.csv")));

        assertThat(told.parties).hasSize(8_976);
        assertThat(told.names(ListedName.Quality.ALIAS) + told.names(ListedName.Quality.FORMER))
                .isGreaterThanOrEqualTo(11_910);
        assertThat(told.names(ListedName.Quality.WEAK)).isGreaterThan(2_000);
        assertThat(told.warnings).hasSizeLessThan(50);
    }

    @Test
    @DisplayName(
            "UN of February 2026: 1,003 entries, 2,752 further names, 16 more in their brackets, 378 in the original script")
    void un() throws DamagedListException {
        Told told = Told.of(ListFormat.UN_XML, file(SharedData.get("watchlists/un-2026-02/UN_consolidated.xml")));

        assertThat(told.parties).hasSize(1_003);
        assertThat(told.asOf).contains(LocalDate.of(2026, 2, 27));
        assertThat(told.names(ListedName.Quality.ALIAS)
                        + told.names(ListedName.Quality.FORMER)
                        + told.names(ListedName.Quality.WEAK))
                .isEqualTo(2_752 + 16);
        assertThat(told.names(ListedName.Quality.PRIMARY)).isEqualTo(1_003 + 378);
        assertThat(told.warnings).hasSizeLessThan(5);
    }

    @Test
    @DisplayName("US Consolidated Screening List of July 2026: 25,921 parties of twelve lists")
    void csl() throws DamagedListException {
        Told told = Told.of(ListFormat.CSL_JSON, file(SharedData.get("watchlists/us-csl/csl-2026-07-31-compact.json")));

        assertThat(told.parties).hasSize(25_921);
        assertThat(told.parties.stream().map(party -> party.list()).distinct()).hasSize(12);
        assertThat(told.parties.stream()
                        .map(party -> party.list() + " " + party.id())
                        .distinct())
                .hasSize(25_921);
        assertThat(told.parties.stream()
                        .filter(party -> party.measures().stream()
                                .anyMatch(
                                        measure -> measure.licenceRequirement().isPresent())))
                .hasSize(3_490);
    }

    @Test
    @DisplayName("US Consolidated Screening List of 2019, an excerpt")
    void cslCsv() throws DamagedListException {
        Told told = Told.of(ListFormat.CSL_CSV, file(SharedData.get("watchlists/us-csl/csl-2019-excerpt.csv")));

        assertThat(told.parties).hasSize(115);
        assertThat(told.warnings).isEmpty();
    }

    @Test
    @DisplayName("US Consolidated Screening List of November 2023, cut off in transfer: refused with its last line")
    void cslCutOff() {
        Path path = SharedData.get("watchlists/us-csl/csl-2023-11-truncated.csv");
        DamagedListException damage =
                catchThrowableOfType(DamagedListException.class, () -> Told.of(ListFormat.CSL_CSV, file(path)));

        assertThat(damage.place()).isEqualTo("csl-2023-11-truncated.csv:4233");
        assertThat(damage.found()).contains("Unclosed");
    }
}
