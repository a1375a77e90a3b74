package org.tidewaiter.engine.screening.name;

import java.util.List;
import java.util.Map;

/** Turns pinyin syllables into the older romanisation of Wade and Giles, without its apostrophes. */
final class WadeGiles {

    private static final List<String> INITIALS = List.of(
            "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s",
            "y", "w");

    private static final Map<String, String> INITIAL = Map.ofEntries(
            Map.entry("b", "p"),
            Map.entry("d", "t"),
            Map.entry("g", "k"),
            Map.entry("j", "ch"),
            Map.entry("q", "ch"),
            Map.entry("x", "hs"),
            Map.entry("zh", "ch"),
            Map.entry("r", "j"),
            Map.entry("z", "ts"),
            Map.entry("c", "ts"));

    private static final Map<String, String> FINAL = Map.ofEntries(
            Map.entry("ong", "ung"),
            Map.entry("iong", "iung"),
            Map.entry("ian", "ien"),
            Map.entry("ie", "ieh"),
            Map.entry("ue", "ueh"),
            Map.entry("uo", "o"));

    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("zhi", "chih"),
            Map.entry("chi", "chih"),
            Map.entry("shi", "shih"),
            Map.entry("ri", "jih"),
            Map.entry("zi", "tzu"),
            Map.entry("ci", "tzu"),
            Map.entry("si", "ssu"),
            Map.entry("yi", "i"),
            Map.entry("yan", "yen"),
            Map.entry("ye", "yeh"),
            Map.entry("yue", "yueh"),
            Map.entry("you", "yu"),
            Map.entry("yong", "yung"),
            Map.entry("er", "erh"),
            Map.entry("ge", "ko"),
            Map.entry("ke", "ko"),
            Map.entry("he", "ho"),
            Map.entry("guo", "kuo"),
            Map.entry("kuo", "kuo"),
            Map.entry("huo", "huo"),
            Map.entry("shuo", "shuo"),
            Map.entry("gui", "kuei"),
            Map.entry("kui", "kuei"));

    private WadeGiles() {}

    /** The syllables in Wade–Giles, joined. */
    static String of(List<String> syllables) {
        StringBuilder out = new StringBuilder();
        syllables.forEach(syllable -> out.append(syllable(syllable)));
        return out.toString();
    }

    private static String syllable(String pinyin) {
        String whole = WHOLE.get(pinyin);
        if (whole != null) {
            return whole;
        }
        for (String initial : INITIALS) {
            if (pinyin.startsWith(initial)) {
                String rest = pinyin.substring(initial.length());
                return INITIAL.getOrDefault(initial, initial) + FINAL.getOrDefault(rest, rest);
            }
        }
        return pinyin;
    }
}
