package org.tidewaiter.rulebook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.file.RulebookFile;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.PackReader;
import org.tidewaiter.rulebook.pack.Packs;

@DisplayName("The packs of the product verify")
class StandardPacksTest {

    @Test
    @DisplayName("No error, and every case comes out as expected")
    void verify() {
        Findings findings = new Findings();
        Packs packs = PackReader.standard(findings);

        Verification verification = new PackVerification(Readers::of).verify(packs, findings, Progress.SILENT);

        assertThat(verification.errors()).isEmpty();
        assertThat(verification.cases()).hasSizeGreaterThan(500);
        assertThat(RulebookFile.hash(verification.bytes().orElseThrow()))
                .as("what the build compiled")
                .isEqualTo(RulebookFile.hash(Rulebooks.standardBytes()));
    }
}
