package org.tidewaiter.rulebook.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.ListLaw;
import org.tidewaiter.engine.screening.list.ListProfile;
import org.tidewaiter.engine.screening.list.ListProfiles;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.watchlist.format.ListFormat;

@DisplayName("What the packs say of lists")
class ListProfilesTest {

    private final ListProfiles profiles = Rulebooks.standard().watchlists();

    @ParameterizedTest
    @EnumSource
    @DisplayName("The list of every format is known")
    void known(ListFormat format) {
        assertThat(profiles.find(format.list(List.of()))).isPresent();
    }

    @Test
    @DisplayName("Each list is named once; one that nobody knows may be a month old, every list of one's own a year")
    void ages() {
        assertThat(profiles.profiles()).extracting(ListProfile::list).doesNotHaveDuplicates();
        assertThat(profiles.maxAgeDays("US-SDN")).isEqualTo(14);
        assertThat(profiles.maxAgeDays("XX")).isEqualTo(30);
        assertThat(profiles.maxAgeDays("OWN")).isEqualTo(365);
        assertThat(profiles.maxAgeDays("OWN-SHIPS")).isEqualTo(365);
        assertThat(profiles.maxAgeDays("OWNERS")).isEqualTo(30);
    }

    @Test
    @DisplayName("Each list has a law behind it; whoever imports a list that nobody knows wants to be asked")
    void law() {
        Law law = Rulebooks.standard().law();

        assertThat(profiles.profiles())
                .allSatisfy(profile ->
                        assertThat(law.parties()).anyMatch(known -> known.list().equals(profile.list())));
        assertThat(law.listLaw("CN-WATCH").effect()).isEqualTo(ListLaw.Effect.RESTRICTS);
        assertThat(law.listLaw("CN-CONTROL").controlled()).containsExactly("CN");
        assertThat(law.listLaw("OWN-SHIPS").effect()).isEqualTo(ListLaw.Effect.CAUTION);
        assertThat(law.listLaw("OWN-SHIPS").binds()).isEqualTo(ListLaw.Binds.ALWAYS);
    }
}
