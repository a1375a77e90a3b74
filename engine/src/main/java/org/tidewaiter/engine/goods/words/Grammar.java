package org.tidewaiter.engine.goods.words;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.goods.words.Lexicon.Term;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;

/**
 * Small words of English and Chinese that order a description and say nothing about goods themselves: prepositions, words for
 * shares and purities, units. Closed sets of language, not of goods; those are data of the {@link Lexicon}.
 */
public final class Grammar {

    private static final String FILLERS = """
            a an the of and or nor in to from by at on per via as is are was be been each its their this that into new used made
            min max approx about size type model no nos lot batch ref net gross weight quality quantity qty total std standard
            china chinese origin brand class spec name dia diameter thickness length width thick wide long large small high low
            ultra super extra very etc only also than x y hydrate hydrated anhydrous code hs number sealed packed packing
            g kg kgs mg t mt ton tons tonne tonnes gram grams gramme grammes gr kilogram kilograms kilo kilos lb lbs oz ml l ltr
            litre litres liter liters pc pcs piece pieces ea unit units set sets mm cm m um µm μm nm inch inches ft mesh micron
            microns ctn ctns v w hz khz
            yellow blue white black grey gray green red purple brown pink violet silvery shiny bright polished unpolished raw fine
            coarse unlabelled unlabeled unmarked labelled labeled special
            银色 银白色 白色 黑色 灰色 黄色 蓝色 绿色 红色 紫色 棕色 粉色 无色 透明 彩色
            cas monohydrate dihydrate trihydrate tetrahydrate pentahydrate hexahydrate heptahydrate octahydrate nonahydrate decahydrate
            一水合物 二水合物 三水合物 四水合物 五水合物 六水合物 七水合物 八水合物 九水合物 十水合物 水合物
            mhz ghz c k mpa gpa usd eur cny rmb maximum minimum least most 不低于 不小于 不少于 大于 不超过 不大于 小于 以上 以下 左右 大约
            """;

    private static final String CONTAINERS = """
            bottle box bag drum pack package pallet carton case crate can jar vial ampoule ampule flask container cylinder canister
            pouch sachet bucket barrel keg bubbler
            瓶 桶 袋 箱 罐 盒 筒 瓶装 桶装 袋装 箱装 罐装 盒装 钢瓶
            """;

    private static final String PURITY = "purity pure assay grade content minimum min 纯度 含量 主含量 品位";

    private static final String BALANCE = "bal balance balanced rem remainder rest 余量 余 其余 余下 平衡";

    private static final String USES = "用途 usage application";

    private static final String AFFIXES = """
            doped coated plated clad based containing bearing rich filled lined tipped backed loaded infused stabilized
            stabilised
            """;

    /** Han characters that stand between words and name nothing: particles, classifiers, units, words for size and packing. */
    private static final String HAN_FILLERS = """
            的和及与或之等型式级号第各每共约为是在于用由有了其该此本总净毛重量度高低超大小长宽厚直径规格品名称牌货新旧进出口国产中共计按以\
            可供至到个只件片块瓶盒箱袋桶根支张台套卷粒颗条批包罐管克斤吨升毫千公微米寸厘英立方平元美装
            """;

    private static final char FIRST_HAN = '一';
    private static final boolean[] IS_HAN_FILLER = hanFillers();

    private Grammar() {}

    /** These words as terms, to be found with those of the lexicon. */
    static List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        add(FILLERS, Role.FILLER, terms);
        add(CONTAINERS, Role.CONTAINER, terms);
        add(PURITY, Role.PURITY_WORD, terms);
        add(BALANCE, Role.BALANCE, terms);
        add(AFFIXES, Role.AFFIX, terms);
        add(USES, Role.FOR, terms);
        return terms;
    }

    private static void add(String words, Role role, List<Term> terms) {
        for (String word : words.strip().split("\\s+", -1)) {
            terms.add(new Term(word, role, "", false));
        }
    }

    /** Whether the Han character {@code c} names nothing by itself. */
    public static boolean isHanFiller(char c) {
        int at = c - FIRST_HAN;
        return at >= 0 && at < IS_HAN_FILLER.length && IS_HAN_FILLER[at];
    }

    private static boolean[] hanFillers() {
        boolean[] fillers = new boolean['龟' - FIRST_HAN];
        for (int i = 0; i < HAN_FILLERS.length(); i++) {
            if (HAN_FILLERS.charAt(i) >= FIRST_HAN) {
                fillers[HAN_FILLERS.charAt(i) - FIRST_HAN] = true;
            }
        }
        return fillers;
    }
}
