package org.tidewaiter.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tidewaiter.engine.decision.LicenceStanding;
import org.tidewaiter.engine.decision.Limit;
import org.tidewaiter.engine.law.Authority;

/**
 * The consignments of the end-to-end benchmark: about one kilobyte of JSON each, three lines, four parties or none. Of a hundred, ninety
 * are uncontrolled, eight exempt or covered by a verified licence, two are asked about or stopped.
 */
final class Mix {

    /** The kinds of consignment and how many of a hundred there are. */
    enum Kind {
        UNCONTROLLED(90),
        EXEMPT_OR_COVERED(8),
        ASK_OR_STOP(2);

        private final int percent;

        Kind(int percent) {
            this.percent = percent;
        }

        int percent() {
            return percent;
        }
    }

    /**
     * One consignment.
     *
     * @param kind what its answer shall be
     * @param json the document
     */
    record Item(Kind kind, byte[] json) {}

    private static final String LICENCE = "LIC-2026-0001";

    private static final String REMARK =
            "goods as per commercial invoice and packing list; not restricted to our knowledge";

    private static final List<String> EVERYDAY = List.of(
            "men's cotton T-shirts, knitted, assorted colours",
            "棉制针织T恤 男式 混色",
            "plastic toys for children, 12 pcs per carton",
            "塑料玩具 儿童 12件/箱",
            "ceramic coffee mugs with printed logo",
            "陶瓷马克杯 印标",
            "office chairs, height adjustable, fabric",
            "办公椅 布面 可调节",
            "leather shoes, ladies', sizes 36-41",
            "女式皮鞋 36-41码",
            "frozen shrimp, peeled, 1 kg bags",
            "green tea in paper boxes, 250 g",
            "绿茶 纸盒装 250克",
            "stainless steel kitchen knives, set of 6",
            "不锈钢厨刀 六件套",
            "wooden furniture, dining table and chairs",
            "实木餐桌椅",
            "mobile phone cases, silicone",
            "手机保护壳 硅胶",
            "bicycle tyres, rubber, 26 inch",
            "自行车外胎 橡胶 26寸",
            "printed books, novels in paperback",
            "图书 平装小说");

    private static final String[] FROM = {"CN", "CN", "CN", "DE", "NL", "GB", "US"};
    private static final String[] TO = {"JP", "KR", "BR", "AU", "CA", "MX", "SG", "ZA", "CH", "NZ"};

    private static final List<String> COVERED =
            List.of("gallium metal 6N, ingots", "金属镓 6N 锭", "germanium metal ingot 5N, zone refined");
    private static final List<String> STOPPED =
            List.of("镓 7N 500克 瓶装", "gallium arsenide wafers 4 inch, polished", "germanium ingot 6N");

    private static final String[] ROLES = {"exporter", "forwarder", "consignee", "end-user"};

    private final Random random = new Random(20_260_920);
    private final List<String> parties;

    /** @param parties names, of which every consignment takes the next four; empty for consignments that name nobody */
    Mix(List<String> parties) {
        this.parties = parties;
    }

    /** {@code count} consignments in the shares of {@link Kind}, evenly spread. */
    List<Item> items(int count) {
        List<Item> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int place = i * 37 % 100;
            Kind kind = place < Kind.UNCONTROLLED.percent()
                    ? Kind.UNCONTROLLED
                    : place < 100 - Kind.ASK_OR_STOP.percent() ? Kind.EXEMPT_OR_COVERED : Kind.ASK_OR_STOP;
            items.add(new Item(kind, json(i, kind, place).getBytes(StandardCharsets.UTF_8)));
        }
        return items;
    }

    /** What the caller knows of the licence that the covered consignments quote. */
    static List<LicenceStanding> standings() {
        return List.of(new LicenceStanding(
                LICENCE,
                "CN",
                Authority.Kind.INDIVIDUAL,
                true,
                "confirmed in the register of the issuer",
                Limit.only(LocalDate.of(2026, 1, 1)),
                Limit.only(LocalDate.of(2026, 12, 31)),
                "ACTIVE",
                Limit.unlimited(),
                Limit.unlimited(),
                Limit.unlimited(),
                Limit.unlimited(),
                Limit.unlimited(),
                Set.of(),
                Set.of(),
                List.of()));
    }

    /** A description for a line of this kind, where it stands alone. */
    static String description(Random random, Kind kind) {
        List<String> choices = switch (kind) {
            case UNCONTROLLED, EXEMPT_OR_COVERED -> EVERYDAY;
            case ASK_OR_STOP -> STOPPED;
        };
        return choices.get(random.nextInt(choices.size()));
    }

    private String json(int number, Kind kind, int place) {
        boolean exempt = kind == Kind.EXEMPT_OR_COVERED && place % 4 == 0;
        boolean ordinary = kind == Kind.UNCONTROLLED;
        StringBuilder json = new StringBuilder(1_100);
        json.append("{\"id\":\"B-")
                .append(number)
                .append("\",\"date\":\"2026-06-1")
                .append(number % 10);
        json.append("\",\"transport\":\"sea\",\"from\":\"").append(ordinary ? pick(FROM) : exempt ? "US" : "CN");
        json.append("\",\"to\":\"").append(ordinary ? pick(TO) : exempt ? "CA" : "JP");
        json.append("\",\"purpose\":\"sale\",\"endUse\":{\"description\":\"resale in shops and by mail order in the"
                + " country of destination\",\"military\":false}");
        json.append(
                        ",\"events\":{\"contract\":\"2026-05-02\",\"accepted\":\"2026-06-09\"},\"declaration\":{\"channel\":\"general\",\"remarks\":\"")
                .append(REMARK)
                .append("\"}");
        json.append(
                ",\"packages\":[{\"kind\":\"carton\",\"label\":\"printed\"},{\"kind\":\"carton\",\"label\":\"printed\"}]");
        if (!parties.isEmpty()) {
            parties(json, number);
        }
        json.append(",\"lines\":[");
        String listed =
                kind == Kind.ASK_OR_STOP ? pick(STOPPED) : exempt ? "gallium arsenide wafers, 100 mm" : pick(COVERED);
        line(json, 1, ordinary ? pick(EVERYDAY) : listed);
        line(json.append(','), 2, pick(EVERYDAY));
        line(json.append(','), 3, pick(EVERYDAY));
        json.append(']');
        if (kind == Kind.EXEMPT_OR_COVERED && !exempt) {
            json.append(",\"licences\":[{\"number\":\"").append(LICENCE).append("\",\"issuer\":\"CN\",\"line\":1}]");
        }
        return json.append('}').toString();
    }

    private void parties(StringBuilder json, int number) {
        json.append(",\"parties\":[");
        for (int i = 0; i < ROLES.length; i++) {
            json.append(i == 0 ? "{\"role\":\"" : ",{\"role\":\"")
                    .append(ROLES[i])
                    .append("\",\"name\":\"")
                    .append(parties.get((number * ROLES.length + i) % parties.size()))
                    .append("\"}");
        }
        json.append(']');
    }

    private void line(StringBuilder json, int number, String description) {
        int net = 20 + random.nextInt(900);
        json.append("{\"line\":").append(number).append(",\"description\":\"").append(description);
        json.append("\",\"quantity\":\"")
                .append(1 + random.nextInt(400))
                .append(" pcs\",\"netMass\":\"")
                .append(net);
        json.append(" kg\",\"grossMass\":\"")
                .append(net + 10 + random.nextInt(40))
                .append(" kg\",\"value\":\"");
        json.append(net * 12L).append(".50 USD\",\"declared\":true}");
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
