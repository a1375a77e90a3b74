package org.tidewaiter.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.exchange.Documents;

@DisplayName("Places: pointers, differences, and the word that was meant")
class PlacesTest {

    private static final Node DOCUMENT = Documents.json("""
            {"foo":["bar","baz"],"":0,"a/b":1,"m~n":8,"lines":[{"netMass":"5 g"}]}""");

    @DisplayName("A pointer finds what stands at its place")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            /foo             | ["bar","baz"]
            /foo/0           | "bar"
            /                | 0
            /a~1b            | 1
            /m~0n            | 8
            /lines/0/netMass | "5 g"
            /foo/2           | -
            /foo/00          | -
            /foo/-           | -
            /foo/0/x         | -
            /nowhere         | -
            foo              | -
            """)
    void pointer(String pointer, String found) {
        Optional<Pointer> place = Pointer.parse(pointer);

        assertThat(place.flatMap(at -> at.in(DOCUMENT)).map(DocumentWriter::text))
                .isEqualTo(Optional.ofNullable(found));
        place.ifPresent(at -> assertThat(at).hasToString(pointer));
    }

    @Test
    @DisplayName("The empty pointer is the document")
    void root() {
        assertThat(Pointer.parse("").flatMap(at -> at.in(DOCUMENT))).contains(DOCUMENT);
        assertThat(Pointer.root().child("a/b").child(2).steps()).isEqualTo(List.of("a/b", "2"));
    }

    @DisplayName("The first difference of two documents is named")
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            {"a":1,"b":[1,2]}   | {"a":1,"b":[1,3]}    | /b/1 | 2         | 3
            {"a":1,"b":[1,2]}   | {"a":1,"b":[1]}      | /b/1 | 2         | ``
            {"a":[1]}           | {"a":[1,{}]}         | /a/1 | ``        | {}
            {"a":{"x":1},"b":2} | {"a":{"x":2},"b":3}  | /a/x | 1         | 2
            {"a":1}             | {"a":1,"b":2}        | ``   | {"a":1}   | {"a":1,"b":2}
            {"a":1,"b":2}       | {"b":2,"a":1}        | ``   | {"a":1,"b":2} | {"b":2,"a":1}
            {"a":1}             | {"a":"1"}            | /a   | 1         | "1"
            [1.0]               | [1.00]               | /0   | 1.0       | 1.00
            {"a":1}             | {"a":1}              | -    | -         | -
            """)
    void difference(String one, String two, String pointer, String first, String second) {
        assertThat(Difference.between(Documents.json(one), Documents.json(two)))
                .isEqualTo(Optional.ofNullable(pointer).map(place -> new Difference(place, first, second)));
    }

    @DisplayName("A misspelt word finds the one that was meant, and a foreign one finds none")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(nullValues = "-", textBlock = """
            netmass,      netMass
            net_mass,     netMass
            nettMass,     netMass
            ntMass,       netMass
            grossmas,     grossMass
            descripton,   description
            orgiin,       origin
            weight,       -
            hsCode,       -
            x,            -
            """)
    void nearest(String word, String meant) {
        assertThat(Nearest.to(word, List.of("netMass", "grossMass", "description", "origin", "value")))
                .isEqualTo(Optional.ofNullable(meant));
    }
}
