package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tidewaiter.engine.goods.Token.Kind;
import org.tidewaiter.engine.goods.formula.Formula;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.goods.words.Letters;
import org.tidewaiter.engine.goods.words.Lexicon.Term;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/**
 * Reads the names of compounds that the lexicon does not hold: a metal and what it is bound to, {@code gallium(III) sulfate},
 * {@code germanium tetrafluoride}, 硫酸镓, 四氟化锗. Such a name states the elements and not their ratio; it is a compound, and never
 * the metal that it begins with.
 */
final class CompoundNames {

    /** What metals are bound to, in English: the elements, then the names. */
    private static final Map<String, Formula> ENGLISH = table("""
            O oxide peroxide suboxide
            F fluoride
            Cl chloride
            Br bromide
            I iodide
            S sulfide sulphide
            Se selenide
            Te telluride
            N nitride
            P phosphide
            As arsenide
            Sb antimonide
            C carbide
            Si silicide
            B boride
            H hydride
            HO hydroxide
            OCl oxychloride
            OF oxyfluoride
            OS oxysulfide oxysulphide
            ON oxynitride
            NO nitrate nitrite
            SO sulfate sulphate sulfite sulphite
            CO carbonate
            PO phosphate
            BO borate
            SiO silicate
            ClO perchlorate chlorate
            IO iodate
            CrO chromate
            VO vanadate
            WO tungstate
            MoO molybdate
            TiO titanate
            ZrO zirconate
            NbO niobate
            TaO tantalate
            GeO germanate
            AlO aluminate
            CN cyanide
            CNS thiocyanate
            CO oxalate
            CHO acetate formate citrate tartrate lactate gluconate stearate oleate octoate naphthenate acetylacetonate
            CHO methoxide ethoxide isopropoxide propoxide butoxide ethylhexanoate propionate benzoate salicylate succinate
            CFSO triflate trifluoromethanesulfonate
            CFHO trifluoroacetate hexafluoroacetylacetonate
            """);

    /** The same in Chinese, where it stands before the metal. */
    private static final Map<String, Formula> CHINESE = table("""
            O 氧化 过氧化
            F 氟化
            Cl 氯化
            Br 溴化
            I 碘化
            S 硫化
            Se 硒化
            Te 碲化
            N 氮化
            P 磷化
            As 砷化
            Sb 锑化
            C 碳化
            Si 硅化
            B 硼化
            H 氢化
            HO 氢氧化
            OCl 氯氧化
            OF 氟氧化
            OS 硫氧化
            NO 硝酸 亚硝酸
            SO 硫酸 亚硫酸
            CO 碳酸 草酸 乙二酸
            PO 磷酸
            BO 硼酸
            SiO 硅酸
            ClO 高氯酸 氯酸
            IO 碘酸
            CrO 铬酸
            VO 钒酸
            WO 钨酸
            MoO 钼酸
            TiO 钛酸
            ZrO 锆酸
            NbO 铌酸
            TaO 钽酸
            GeO 锗酸
            AlO 铝酸
            CN 氰化
            CNS 硫氰酸
            CHO 醋酸 乙酸 甲酸 柠檬酸 酒石酸 乳酸 葡萄糖酸 硬脂酸 油酸 辛酸 异辛酸 环烷酸 乙酰丙酮 苯甲酸 水杨酸 丙酸
            CHO 甲醇 乙醇 异丙醇 正丁醇
            CFSO 三氟甲磺酸 三氟甲烷磺酸
            CFHO 三氟乙酸 三氟醋酸
            """);

    private static final int LONGEST_CHINESE = 6;

    /** How many there are of what the metal is bound to: germanium tetrafluoride, tantalum pentoxide. */
    private static final Set<String> MULTIPLES = Set.of(
            "mono", "mon", "di", "tri", "tetra", "tetr", "penta", "pent", "hexa", "hex", "hepta", "hept", "octa",
            "octo", "sesqui", "hemi", "bi", "sub");

    private static final String CHINESE_NUMBERS = "一二三四五六七八九十亚";

    /** What forms acids, gases and organic matter rather than salts: "hydrogen sulfide", "carbon oxide" are read by their own names. */
    private static final Set<String> NO_METALS =
            Set.of("H", "C", "N", "O", "F", "P", "S", "Cl", "Se", "Br", "I", "He", "Ne", "Ar", "Kr", "Xe", "Rn", "At");

    /** Symbols that are words of English as well. */
    private static final Set<String> WORDS = Set.of("As", "Be", "In", "No", "Am");

    private final String text;
    private final Things things;
    private final List<Token> tokens;

    private CompoundNames(String text, List<Token> tokens, Things things) {
        this.text = text;
        this.things = things;
        this.tokens = tokens;
    }

    private static Map<String, Formula> table(String lines) {
        Map<String, Formula> table = new TreeMap<>();
        for (String line : lines.strip().split("\n")) {
            String[] words = line.strip().split(" ");
            Formula formula = Formula.parse(words[0]).orElseThrow();
            for (int i = 1; i < words.length; i++) {
                table.put(words[i], formula);
            }
        }
        return table;
    }

    /** Puts one formula in place of every such name among {@code tokens}, which are those of {@code text}. */
    static void join(String text, List<Token> tokens, Things things) {
        new CompoundNames(text, tokens, things).join();
    }

    private void join() {
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Thing> metal = metal(tokens.get(i));
            if (metal.isPresent() && !behind(i, metal.get())) {
                i = before(i, metal.get());
            }
        }
    }

    private Optional<Thing> metal(Token token) {
        for (int i = 0; i < token.terms().size(); i++) {
            Term term = token.terms().get(i);
            boolean names = term.role() == Term.Role.NAME || term.role() == Term.Role.NAME_BESIDE_SHARE;
            if (names && !(term.exactCase() && WORDS.contains(term.text()))) {
                Optional<Thing> thing = things.find(term.target()).filter(this::isMetal);
                if (thing.isPresent()) {
                    return thing;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMetal(Thing thing) {
        if (!thing.isElement() || thing.elements().size() != 1) {
            return false;
        }
        String symbol = thing.elements().iterator().next();
        return !NO_METALS.contains(symbol)
                && things.element(symbol)
                        .map(Thing::id)
                        .filter(thing.id()::equals)
                        .isPresent();
    }

    /** Joins the metal of token {@code i} with the English word behind it, a number for its charge between them or not. */
    private boolean behind(int i, Thing metal) {
        int start = passOver(afterCharge(tokens.get(i).end()));
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        if (end == start || (end < text.length() && Letters.inWord(text.charAt(end)))) {
            return false;
        }
        Optional<Formula> bound = english(text.substring(start, end).toLowerCase(Locale.ROOT));
        return bound.isPresent() && replace(i, tokens.get(i).start(), end, compound(metal, bound.get()));
    }

    private static Optional<Formula> english(String word) {
        String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        Formula plain = ENGLISH.get(single);
        if (plain != null) {
            return Optional.of(plain);
        }
        for (int length = 2; length <= Math.min(6, single.length() - 4); length++) {
            Formula bound = ENGLISH.get(single.substring(length));
            if (bound != null && MULTIPLES.contains(single.substring(0, length))) {
                return Optional.of(bound);
            }
        }
        return Optional.empty();
    }

    /** The place behind {@code (III)}, {@code (III,IV)} or {@code III} at {@code from}; {@code from} where there is none. */
    private int afterCharge(int from) {
        int start = passOver(from);
        boolean bracket = start < text.length() && Folding.halfWidth(text.charAt(start)) == '(';
        int digits = bracket ? start + 1 : start;
        int end = digits;
        while (end < text.length() && "IVXiv,+".indexOf(Folding.halfWidth(text.charAt(end))) >= 0) {
            end++;
        }
        if (bracket) {
            boolean closed = end > digits && end < text.length() && Folding.halfWidth(text.charAt(end)) == ')';
            return closed ? end + 1 : from;
        }
        return end > digits && start > from && end < text.length() && Letters.isBlank(text.charAt(end)) ? end : from;
    }

    /** Joins the metal of token {@code i} with the Chinese words right before it, and returns the token's new place. */
    private int before(int i, Thing metal) {
        int end = tokens.get(i).start();
        if (i == 0 || tokens.get(i - 1).end() != end || !Letters.isHan(text.charAt(end - 1))) {
            return i;
        }
        int bound = isNumber(end - 1) ? end - 1 : end;
        for (int length = Math.min(LONGEST_CHINESE, bound); length >= 2; length--) {
            Formula formula = CHINESE.get(text.substring(bound - length, bound));
            if (formula != null) {
                int start = bound - length;
                int size = tokens.size();
                replace(
                        i,
                        isNumber(start - 1) ? start - 1 : start,
                        tokens.get(i).end(),
                        compound(metal, formula));
                return i - (size - tokens.size());
            }
        }
        return i;
    }

    private boolean isNumber(int place) {
        return place >= 0 && CHINESE_NUMBERS.indexOf(text.charAt(place)) >= 0;
    }

    /** Puts {@code formula} in place of the tokens from {@code start} to {@code end}; not where a longer one reaches across these. */
    private boolean replace(int i, int start, int end, Formula formula) {
        if (!things.settles(formula)) {
            return false;
        }
        int first = i;
        while (first > 0 && tokens.get(first - 1).end() > start) {
            first--;
        }
        int last = i;
        while (last + 1 < tokens.size() && tokens.get(last + 1).start() < end) {
            last++;
        }
        Token head = tokens.get(first);
        boolean cut = head.start() < start;
        if (tokens.get(last).end() > end || (cut && head.kind() != Kind.HAN)) {
            return false;
        }
        tokens.subList(first, last + 1).clear();
        tokens.add(first, new Token(Kind.FORMULA, start, end, List.of(), Optional.of(formula)));
        if (cut) {
            tokens.add(first, Token.plain(Kind.HAN, head.start(), start));
        }
        return true;
    }

    private static Formula compound(Thing metal, Formula bound) {
        Map<String, BigDecimal> counts = new TreeMap<>(bound.counts());
        metal.elements().forEach(symbol -> counts.put(symbol, BigDecimal.ONE));
        return new Formula(counts, List.of(), true);
    }

    private int passOver(int from) {
        int at = from;
        while (at < text.length() && (Letters.isBlank(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
