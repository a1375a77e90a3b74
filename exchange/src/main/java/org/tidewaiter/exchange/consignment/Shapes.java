package org.tidewaiter.exchange.consignment;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Basis;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Mass;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.engine.consignment.Percentage;
import org.tidewaiter.engine.consignment.Purpose;
import org.tidewaiter.engine.consignment.Role;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.engine.consignment.Volume;
import org.tidewaiter.engine.goods.formula.Cas;
import org.tidewaiter.engine.goods.formula.Formula;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Stated;
import org.tidewaiter.exchange.document.Words;

/** The shapes of single facts: what is written, checked, and turned into what it means. */
public final class Shapes {

    /** Longest text where a sentence or two is meant, in characters. */
    static final int SHORT = 1_000;

    /** Longest text where prose is meant, in characters. */
    static final int LONG = 20_000;

    static final Text COUNTRY = new Text("an ISO 3166-1 alpha-2 country code, such as CN", "ISO 3166-1两位国家代码，例如CN");
    static final Text LINE_NUMBER = new Text("a line number from 1 to 999999", "1至999999之间的项号");

    /** A thousand million tonnes and cubic metres: more than was ever moved at once, so that more is a slip. */
    private static final BigDecimal MOST_GRAMS = BigDecimal.ONE.scaleByPowerOfTen(15);

    private static final BigDecimal MOST_MILLILITRES = BigDecimal.ONE.scaleByPowerOfTen(15);
    private static final BigDecimal MOST_MONEY = BigDecimal.ONE.scaleByPowerOfTen(15);

    private static final Text MASS = new Text(
            "a mass above zero with its unit (mg, g, kg, t), such as \"500 g\"; left out where it is not known",
            "大于零的质量及单位（mg、g、kg、t），例如\"500 g\"；不详时应省略");
    private static final Text LARGEST_MASS = new Text("a mass of at most 1e9 t", "不超过1e9 t的质量");
    private static final Text VOLUME = new Text(
            "a volume above zero with its unit (mL, L, cm3, m3), such as \"85 mL\"; left out where it is not known",
            "大于零的体积及单位（mL、L、cm3、m3），例如\"85 mL\"；不详时应省略");
    private static final Text LARGEST_VOLUME = new Text("a volume of at most 1e9 m3", "不超过1e9 m3的体积");
    private static final Text MONEY =
            new Text("an amount with its ISO 4217 currency, such as \"1200 CNY\"", "金额及ISO 4217币种，例如\"1200 CNY\"");
    private static final Text LARGEST_AMOUNT = new Text("an amount of at most 1e15", "不超过1e15的金额");
    private static final Text PERCENTAGE = new Text(
            "a purity such as \"99.99 %\", \">=99.999 %\", \"4N\" or \"4N5\", from 0 to 100 %",
            "0至100 %的纯度，例如\"99.99 %\"、\">=99.999 %\"、\"4N\"或\"4N5\"");
    private static final Text QUANTITY =
            new Text("a quantity that is not negative, such as \"2 bottles\"", "非负数量，例如\"2 bottles\"");
    private static final Text COMMODITY_CODE = new Text(
            "a commodity code of 2 to 12 digits in quotation marks, such as \"8112.92\"",
            "引号内2至12位的商品编号，例如\"8112.92\"");
    private static final Text CAS =
            new Text("a CAS number with the right check digit, such as \"7440-55-3\"", "校验位正确的CAS号，例如\"7440-55-3\"");
    private static final Text FORMULA =
            new Text("a chemical formula of symbols and numbers, such as Ga2O3", "由元素符号和数字组成的化学式，例如Ga2O3");
    private static final Text ELEMENT = new Text("the symbol of a chemical element, such as Ga", "化学元素符号，例如Ga");
    static final Text ISSUER = new Text(
            "the jurisdiction that issued it: EU or an ISO 3166-1 alpha-2 country code", "签发方：EU或ISO 3166-1两位国家代码");

    /** Codes in everyday use that ISO 3166-1 does not assign, with those that it does. */
    private static final Map<String, String> EVERYDAY =
            Map.of("UK", "GB", "EL", "GR", "EN", "GB", "ROC", "TW", "PRC", "CN", "USA", "US", "DPRK", "KP");

    static final Words<Transport> TRANSPORT =
            new Words<>(new Text("a transport", "运输方式"), Transport.values(), Transport::word);
    static final Words<Purpose> PURPOSE = new Words<>(new Text("a purpose", "出口事由"), Purpose.values(), Purpose::word);
    static final Words<Role> ROLE = new Words<>(new Text("a role", "角色"), Role.values(), Role::word);
    static final Words<Basis> BASIS = new Words<>(new Text("a basis", "计量基础"), Basis.values(), Basis::word);

    private Shapes() {}

    /** A sentence or two. */
    public static Optional<String> sentence(Stated stated) {
        return stated.text(SHORT);
    }

    /** Prose. */
    static Optional<String> prose(Stated stated) {
        return stated.text(LONG);
    }

    static Optional<BigDecimal> number(Stated stated, BigDecimal least, Text expected) {
        return stated.node() instanceof Node.Number(BigDecimal number) && number.compareTo(least) >= 0
                ? Optional.of(number)
                : stated.refuse(expected);
    }

    static Optional<Integer> lineNumber(Stated stated) {
        if (stated.node() instanceof Node.Number(BigDecimal number)
                && number.signum() > 0
                && number.precision() - number.scale() <= 6
                && number.stripTrailingZeros().scale() <= 0) {
            return Optional.of(number.intValue());
        }
        return stated.refuse(LINE_NUMBER);
    }

    /** A country or customs territory by its code. */
    public static Optional<Country> country(Stated stated) {
        Optional<String> code = stated.text();
        Optional<Country> country = code.flatMap(Country::find);
        if (country.isPresent()) {
            return country;
        }
        return stated.refuse(code.map(Shapes::upper)
                .map(upper -> EVERYDAY.getOrDefault(upper, upper))
                .flatMap(Country::find)
                .map(meant -> new Text(COUNTRY.en() + "; perhaps " + meant, COUNTRY.zh() + "；或许是" + meant))
                .orElse(COUNTRY));
    }

    static Optional<String> issuer(Stated stated) {
        Optional<String> issuer = stated.text();
        return issuer.isPresent()
                        && (issuer.get().equals("EU")
                                || Country.find(issuer.get()).isPresent())
                ? issuer
                : stated.refuse(ISSUER);
    }

    static Optional<Mass> mass(Stated stated) {
        Optional<Mass> mass = stated.text().flatMap(Mass::parse);
        if (mass.isEmpty() || mass.get().amount().signum() == 0) {
            return stated.refuse(MASS);
        }
        return mass.get().grams().compareTo(MOST_GRAMS) > 0 ? stated.refuse(LARGEST_MASS) : mass;
    }

    static Optional<Volume> volume(Stated stated) {
        Optional<Volume> volume = stated.text().flatMap(Volume::parse);
        if (volume.isEmpty() || volume.get().amount().signum() == 0) {
            return stated.refuse(VOLUME);
        }
        return volume.get().millilitres().compareTo(MOST_MILLILITRES) > 0 ? stated.refuse(LARGEST_VOLUME) : volume;
    }

    static Optional<Money> money(Stated stated) {
        Optional<Money> money = stated.text().flatMap(Money::parse);
        if (money.isEmpty()) {
            return stated.refuse(MONEY);
        }
        return money.get().amount().compareTo(MOST_MONEY) > 0 ? stated.refuse(LARGEST_AMOUNT) : money;
    }

    /** Number and kind of pieces, as written. */
    static Optional<String> quantity(Stated stated) {
        Optional<String> quantity = stated.text(100);
        return quantity.isPresent() && quantity.get().strip().startsWith("-") ? stated.refuse(QUANTITY) : quantity;
    }

    static Optional<Percentage> percentage(Stated stated) {
        Optional<Percentage> percentage = stated.text().flatMap(Percentage::parse);
        return percentage.isPresent() ? percentage : stated.refuse(PERCENTAGE);
    }

    /** A customs commodity number in digits; dots and blanks between them are dropped. */
    static Optional<String> commodityCode(Stated stated) {
        return stated.text()
                .map(Shapes::digits)
                .filter(code -> code.length() >= 2 && code.length() <= 12)
                .or(() -> stated.refuse(COMMODITY_CODE));
    }

    /** The digits of {@code text} without dots and blanks, or an empty text where anything else stands in it. */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != '.' && c != ' ' && c != '\u00a0') {
                return "";
            }
        }
        return digits.toString();
    }

    static Optional<String> cas(Stated stated) {
        return stated.text().map(String::strip).filter(Cas::valid).or(() -> stated.refuse(CAS));
    }

    /** A chemical formula, as written: what cannot be read as one would say nothing of the goods. */
    static Optional<String> formula(Stated stated) {
        Optional<String> text = sentence(stated);
        return text.isEmpty() || Formula.stated(text.get()).isPresent() ? text : stated.refuse(FORMULA);
    }

    /** The symbol of one chemical element. */
    static Optional<String> element(Stated stated) {
        return stated.text()
                .filter(symbol -> Formula.parse(symbol)
                        .filter(formula -> formula.elements().equals(Set.of(symbol)))
                        .isPresent())
                .or(() -> stated.refuse(ELEMENT));
    }

    private static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
