package org.tidewaiter.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The plan of the house: who may use whom. A row for a package that does not exist yet holds by itself.
 */
@DisplayName("The plan of the house")
class ArchitectureTest {

    private static final String HOUSE = "org.tidewaiter.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tidewaiter");

    @DisplayName("Modules: arrows point down only")
    @ParameterizedTest(name = "{0} → {1}; {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # module   | uses of ours                | uses of others
            engine     | -                           | com.ibm.icu
            exchange   | engine                      | tools.jackson.core, de.siegmar.fastcsv
            rulebook   | engine                      | tools.jackson, com.networknt.schema, com.ibm.icu, com.fasterxml.aalto, javax.xml.stream, de.siegmar.fastcsv
            registry   | exchange, rulebook, engine  | org.jdbi, org.flywaydb, com.zaxxer.hikari, org.postgresql, org.apache.commons.compress, org.bouncycastle, javax.sql, javax.crypto
            server     | registry, exchange, rulebook, engine | org.springframework, jakarta.servlet, javax.crypto, picocli, gg.jte, com.google.zxing, com.nimbusds, org.slf4j, org.apache.lucene
            cli        | exchange, rulebook, engine  | picocli
            """)
    void modules(String module, String ours, String others) {
        List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify.annotations"));
        allowed.add(HOUSE + module + "..");
        split(ours).forEach(used -> allowed.add(HOUSE + used + ".."));
        split(others).forEach(used -> allowed.add(used + ".."));

        noClasses()
                .that(resideInAnyPackage(HOUSE + module + ".."))
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(allowed.toArray(String[]::new)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @DisplayName("Inside the engine: decision → flags → {law, screening} → goods → consignment")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # package    | uses
            consignment  | -
            goods        | consignment
            materials    | goods, consignment
            law          | goods, consignment
            screening    | goods, consignment
            flags        | law, screening, materials, goods, consignment
            decision     | flags, law, screening, materials, goods, consignment
            """)
    void engineRooms(String room, String uses) {
        List<String> allowed = new ArrayList<>(List.of(HOUSE + "engine"));
        allowed.add(HOUSE + "engine." + room + "..");
        split(uses).forEach(used -> allowed.add(HOUSE + "engine." + used + ".."));

        noClasses()
                .that(resideInAnyPackage(HOUSE + "engine." + room + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(HOUSE + "engine..")
                        .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @DisplayName("Inside goods: what is read of a line → what chemists write → the words")
    @ParameterizedTest(name = "{0} uses nothing of goods but {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # package | uses
            words     | -
            formula   | words
            """)
    void goodsRooms(String room, String uses) {
        String goods = HOUSE + "engine.goods";
        List<String> allowed = new ArrayList<>(List.of(goods + "." + room));
        split(uses).forEach(used -> allowed.add(goods + "." + used));

        noClasses()
                .that(resideInAnyPackage(goods + "." + room))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(goods + "..").and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                .check(CLASSES);
    }

    @Test
    @DisplayName("Inside the engine: every package has a row in the table above")
    void engineRoomsAreKnown() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(HOUSE + "engine."))
                        .map(name ->
                                name.substring((HOUSE + "engine.").length()).split("\\.")[0])
                        .distinct())
                .isSubsetOf("consignment", "goods", "materials", "law", "screening", "flags", "decision");
    }

    @DisplayName("Inside the registry: a slice uses others through their package roots, and SQL through the database")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # slice      | uses
            database     | -
            evidence     | database
            accounts     | evidence, database
            decisions    | evidence, database
            licensing    | decisions, evidence, accounts, database
            products     | database
            requests     | database
            """)
    void registrySlices(String slice, String uses) {
        String registry = HOUSE + "registry";
        List<String> allowed = new ArrayList<>(List.of(registry, registry + "." + slice + ".."));
        split(uses).forEach(used -> allowed.add(registry + "." + used));

        noClasses()
                .that(resideInAnyPackage(registry + "." + slice + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(registry + "..")
                        .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @DisplayName("What must not be touched")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # modules                    | types and members, * stands for anything                | instead
            engine                       | java.io.*, java.nio.file.*, java.nio.channels.*         | the caller reads and writes
            engine                       | java.net.*                                              | the caller fetches
            engine                       | java.sql.*                                              | the caller asks the database
            engine                       | java.lang.Thread, java.util.concurrent.*Execut*         | threads are the caller's
            engine                       | java.time.*#now, java.time.Clock, java.time.Instant*rce | Circumstances holds the dates
            engine                       | java.lang.System#currentTimeMillis, *System#nanoTime    | Circumstances holds the dates
            engine                       | java.util.Date, java.util.Calendar                      | java.time, from arguments
            engine                       | java.lang.System#get*                                   | the caller passes settings
            engine                       | java.util.Locale#getDefault, *ZoneId#systemDefault      | Locale.ROOT, a zone that is an argument
            engine                       | java.util.Random, java.util.random.*, *#random*         | nothing is left to chance
            engine, exchange, rulebook   | java.util.logging.*, java.lang.System$Logger            | say it in the result
            engine, exchange, rulebook   | *System#out, *System#err, *System#in, *System#exit      | say it in the result
            registry                     | *Instant#now, *LocalDate#now, *System#currentTimeMillis | the transaction says when it began
            registry                     | *System#out, *System#err, *System#in, *System#exit      | say it in the result
            """)
    void forbidden(String modules, String patterns, String instead) {
        Pattern forbidden = split(patterns)
                .map(pattern -> Pattern.quote(pattern).replace("*", "\\E.*\\Q"))
                .collect(collectingAndThen(joining("|"), Pattern::compile));

        noClasses()
                .that(resideInAnyPackage(
                        split(modules).map(module -> HOUSE + module + "..").toArray(String[]::new)))
                .should()
                .dependOnClassesThat(describe(
                        patterns, type -> forbidden.matcher(type.getName()).matches()))
                .orShould()
                .accessTargetWhere(describe(
                        patterns,
                        (JavaAccess<?> access) ->
                                forbidden.matcher(nameOf(access)).matches()))
                .because("there is instead: " + instead)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    @DisplayName("Every package opens with a package-info that is @NullMarked")
    void packagesAreNullMarked() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allSatisfy(ArchitectureTest::isNullMarked);
    }

    private static void isNullMarked(JavaPackage place) {
        assertThat(place.isAnnotatedWith(NullMarked.class)).as(place.getName()).isTrue();
    }

    private static String nameOf(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "#" + access.getTarget().getName();
    }

    private static Stream<String> split(String list) {
        return list == null ? Stream.empty() : Stream.of(list.split(",")).map(String::strip);
    }
}
