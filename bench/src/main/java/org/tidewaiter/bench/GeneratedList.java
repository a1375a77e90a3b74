package org.tidewaiter.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A list in the shape of OFAC's XML with invented parties, always the same for the same size. */
final class GeneratedList {

    private static final long SEED = 20230801;
    private static final List<String> BEGINNINGS = List.of(
            "ba", "che", "dor", "el", "fa", "gri", "hu", "ji", "ka", "lo", "mar", "ne", "or", "pe", "ru", "sal", "ti",
            "ul", "vo", "za");
    private static final List<String> ENDINGS = List.of(
            "nov", "mann", "ra", "lez", "din", "shi", "ko", "berg", "tani", "wicz", "oud", "sen", "ti", "far", "gan",
            "mir");
    private static final List<String> GIVEN = List.of(
            "Anna", "Boris", "Chen", "Dalia", "Emil", "Farid", "Grete", "Hassan", "Ivo", "Jun", "Karla", "Li", "Mona",
            "Nils");
    private static final List<String> TRADES = List.of(
            "TRADING", "METALS", "SHIPPING", "ELECTRONICS", "OPTICS", "CHEMICAL INDUSTRIES", "AVIATION", "HOLDING");
    private static final List<String> FORMS = List.of("LTD.", "LLC", "S.A.", "GMBH", "CO., LTD.", "FZE", "JSC");
    private static final List<String> PLACES = List.of(
            "Tehran|Iran",
            "Damascus|Syria",
            "Moscow|Russia",
            "Pyongyang|Korea, North",
            "Havana|Cuba",
            "Caracas|Venezuela",
            "Minsk|Belarus");
    private static final List<String> PROGRAMMES =
            List.of("SDGT", "IFSR", "NPWMD", "DPRK4", "UKRAINE-EO13662", "SDNTK", "CUBA");

    private final Random random = new Random(SEED);
    private long names;

    /** How many entries and how many names a list has. */
    record Size(int entries, long names) {}

    /** Writes a list of {@code entries} to {@code path}. */
    Size write(Path path, int entries) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            out.write(
                    "<?xml version=\"1.0\" standalone=\"yes\"?>\n<sdnList xmlns=\"http://tempuri.org/sdnList.xsd\">\n");
            out.write("  <publshInformation><Publish_Date>07/23/2021</Publish_Date><Record_Count>" + entries
                    + "</Record_Count></publshInformation>\n");
            for (int i = 0; i < entries; i++) {
                out.write(entry(i));
            }
            out.write("</sdnList>\n");
        }
        return new Size(entries, names);
    }

    private String entry(int number) {
        boolean person = random.nextInt(10) < 6;
        StringBuilder out = new StringBuilder(1_000);
        out.append("  <sdnEntry>\n    <uid>").append(10_000 + number).append("</uid>\n");
        name(out, person);
        out.append("    <sdnType>").append(person ? "Individual" : "Entity").append("</sdnType>\n");
        out.append("    <programList>\n <program>").append(pick(PROGRAMMES)).append("</program>\n    </programList>\n");
        if (person) {
            out.append("    <idList>\n <id>\n <uid>")
                    .append(number)
                    .append("</uid>\n <idType>Passport</idType>\n <idNumber>A")
                    .append(1_000_000 + random.nextInt(9_000_000))
                    .append("</idNumber>\n <idCountry>")
                    .append(country(pick(PLACES)))
                    .append("</idCountry>\n </id>\n    </idList>\n");
        }
        out.append("    <akaList>\n");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            out.append("      <aka>\n <uid>")
                    .append(random.nextInt(100_000))
                    .append("</uid>\n <type>a.k.a.</type>\n <category>")
                    .append(random.nextInt(5) == 0 ? "weak" : "strong")
                    .append("</category>\n    ");
            name(out, person);
            out.append("      </aka>\n");
        }
        out.append("    </akaList>\n");
        String place = pick(PLACES);
        out.append("    <addressList>\n <address>\n <uid>")
                .append(number)
                .append("</uid>\n <address1>")
                .append(1 + random.nextInt(200))
                .append(' ')
                .append(word())
                .append(" Street</address1>\n <city>")
                .append(place, 0, place.indexOf('|'))
                .append("</city>\n <country>")
                .append(country(place))
                .append("</country>\n </address>\n    </addressList>\n");
        if (person) {
            out.append("    <dateOfBirthList>\n <dateOfBirthItem>\n <uid>")
                    .append(number)
                    .append("</uid>\n <dateOfBirth>")
                    .append(10 + random.nextInt(18))
                    .append(" Mar ")
                    .append(1940 + random.nextInt(60))
                    .append(
                            "</dateOfBirth>\n <mainEntry>true</mainEntry>\n </dateOfBirthItem>\n    </dateOfBirthList>\n");
        }
        return out.append("  </sdnEntry>\n").toString();
    }

    private void name(StringBuilder out, boolean person) {
        names++;
        if (person) {
            out.append("    <firstName>")
                    .append(pick(GIVEN))
                    .append("</firstName>\n    <lastName>")
                    .append(word())
                    .append(' ')
                    .append(word())
                    .append("</lastName>\n");
        } else {
            out.append("    <lastName>")
                    .append(word())
                    .append(' ')
                    .append(pick(TRADES))
                    .append(' ')
                    .append(pick(FORMS))
                    .append("</lastName>\n");
        }
    }

    private static String country(String place) {
        return place.substring(place.indexOf('|') + 1);
    }

    private String word() {
        String word = pick(BEGINNINGS) + pick(BEGINNINGS) + pick(ENDINGS);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
