package org.tidewaiter.engine.consignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Masses, volumes and money are exact and carry their unit")
class QuantityTest {

    @ParameterizedTest(name = "{0} is {1} g")
    @CsvSource({
        "500 g,500",
        "0.5 kg,500",
        "1 t,1000000",
        "250 mg,0.250",
        "1 200 kg,1200000",
        "'0,5 kg',500",
        "1.5kg,1500",
        "0 g,0"
    })
    void masses(String stated, BigDecimal grams) {
        assertThat(Mass.parse(stated).orElseThrow().grams()).isEqualByComparingTo(grams);
    }

    @ParameterizedTest
    @ValueSource(strings = {"500", "g", "-5 g", "5 lb", "5 G", "1,200 g", "1.2.3 g", "five g", "1e3 g"})
    @DisplayName("A wrong or missing unit, a negative and an ambiguous number are no mass")
    void notMasses(String stated) {
        assertThat(Mass.parse(stated)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1} mL")
    @CsvSource({"85 mL,85", "0.085 L,85", "85 ml,85", "1 l,1000", "2 cm3,2", "1 m3,1000000"})
    void volumes(String stated, BigDecimal millilitres) {
        assertThat(Volume.parse(stated).orElseThrow().millilitres()).isEqualByComparingTo(millilitres);
    }

    @Test
    void money() {
        assertThat(Money.parse("1200 CNY")).contains(new Money(new BigDecimal("1200"), "CNY"));
        assertThat(Money.parse("26 RMB")).contains(new Money(new BigDecimal("26"), "CNY"));
        assertThat(Money.parse("5 QQQ")).isEmpty();
        assertThat(Money.parse("-5 USD")).isEmpty();
    }

    @Test
    @DisplayName("Whatever the unit, a mass reads back as it was written and weighs the same")
    void unitsConvertExactly() {
        Random random = new Random(20230801);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(9));
            for (Mass.Unit unit : Mass.Unit.values()) {
                Mass mass = new Mass(amount, unit);
                assertThat(Mass.parse(mass.toString())).contains(mass);
                BigDecimal factor = switch (unit) {
                    case MG -> new BigDecimal("0.001");
                    case G -> BigDecimal.ONE;
                    case KG -> new BigDecimal(1_000);
                    case T -> new BigDecimal(1_000_000);
                };
                assertThat(mass.grams()).isEqualByComparingTo(amount.multiply(factor));
            }
        }
    }
}
