package org.tidewaiter.rulebook.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.goods.words.Folding;

@DisplayName("Characters that are written differently and mean the same")
class FoldingCompilerTest {

    private static final TextFolder FOLDER = TextFolder.standard();

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "GALLIUM, gallium",
        "Ｇａ２Ｏ３（９９％）, ga2o3(99%)",
        "Ga₂O₃, ga2o3",
        "Métal façonné à l'état brut, metal faconne a l'etat brut",
        "Größe, große",
        "Ångström, angstrom",
        "氧化鎵晶圓, 氧化镓晶圆",
        "鍺鏡片與銻錠, 锗镜片与锑锭",
        "磁鋼, 磁钢",
        "β-Ga2O3, β-ga2o3",
    })
    void folds(String written, String folded) {
        assertThat(FOLDER.fold(written)).isEqualTo(folded);
    }

    @Test
    @DisplayName("Folding keeps every place, and folding twice changes nothing")
    void keepsPlaces() {
        Folding folding = FoldingCompiler.compile();
        assertThat(folding.from()).hasSameSizeAs(folding.to()).hasSizeGreaterThan(3000);

        IntStream.rangeClosed(0, Character.MAX_VALUE).forEach(c -> {
            String once = FOLDER.fold(String.valueOf((char) c));
            assertThat(once).hasSize(1);
            assertThat(FOLDER.fold(once)).isEqualTo(once);
        });
    }
}
