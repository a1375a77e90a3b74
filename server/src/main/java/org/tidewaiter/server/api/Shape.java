package org.tidewaiter.server.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;
import org.tidewaiter.exchange.document.Words;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.Quantity;

/** The shapes of what stands in documents that are sent to REST; each tells what is wrong where it stands. */
final class Shape {

    /** Longest name, reference or word, in characters. */
    static final int NAME = 200;

    /** Longest reason, in characters. */
    static final int REASON = 4_000;

    private static final Text SOMETHING = new Text("a text", "文本");
    private static final Text SOME = new Text("a list of at least one", "至少一个元素的列表");
    private static final Text ADDRESS = new Text("an e-mail address", "电子邮件地址");
    private static final Text ID = new Text("an id such as 0198c4de-7d9a-7c3e-b5a0-2f6f5d1c9e11", "标识符");
    private static final Text INSTANT = new Text("an instant such as 2026-11-23T09:00:00Z", "时刻，如2026-11-23T09:00:00Z");
    private static final Text QUANTITY = new Text("a quantity such as 25 kg", "数量，如25 kg");
    private static final Text MONEY = new Text("an amount such as 1200 USD", "金额，如1200 USD");
    private static final Text NUMBER = new Text("the number of a licence", "许可证编号");
    private static final Text COUNT = new Text("a whole number from 1 to 99999", "1至99999之间的整数");
    private static final int MOST_COUNT = 99_999;
    private static final BigDecimal MOST = BigDecimal.ONE.scaleByPowerOfTen(15);
    private static final int MOST_DECIMALS = 12;
    private static final Words<Role> ROLES = new Words<>(new Text("a role", "角色"), Role.values(), Role::word);

    private Shape() {}

    /** A name that must be stated. */
    static Optional<String> name(Section section, String field) {
        return text(section, field, NAME);
    }

    /** A text that must be stated. */
    static Optional<String> text(Section section, String field, int longest) {
        return section.require(field, SOMETHING, stated -> stated.text(longest));
    }

    /** One of the words that must be stated. */
    static <T> Optional<T> word(Section section, String field, Words<T> words) {
        return section.require(field, SOMETHING, words::read);
    }

    /** Roles, at least one. */
    static Optional<Set<Role>> roles(Section section, String field) {
        List<Role> roles = some(section, field, Role.values().length, ROLES::read);
        return roles.isEmpty() ? Optional.empty() : Optional.of(EnumSet.copyOf(roles));
    }

    /** A list of at least one. */
    static <T> List<T> some(
            Section section, String field, int most, java.util.function.Function<Stated, Optional<T>> shape) {
        return section.require(field, SOME, stated -> {
                    if (stated.node() instanceof Node.Items(List<Node> items) && items.isEmpty()) {
                        return stated.<List<T>>refuse(SOME);
                    }
                    return Optional.of(stated.list(most, shape));
                })
                .orElse(List.of());
    }

    /** An e-mail address that must be stated. */
    static Optional<String> address(Section section, String field) {
        return section.require(
                field,
                ADDRESS,
                stated -> stated.text(NAME)
                        .flatMap(text -> Accounts.isAddress(text) ? Optional.of(text) : stated.refuse(ADDRESS)));
    }

    /** An id. */
    static Optional<UUID> id(Stated stated) {
        Optional<String> text = stated.text();
        if (text.isPresent()) {
            try {
                UUID id = UUID.fromString(text.get());
                if (id.toString().equalsIgnoreCase(text.get())) {
                    return Optional.of(id);
                }
            } catch (IllegalArgumentException none) {
                return stated.refuse(ID);
            }
        }
        return stated.refuse(ID);
    }

    /** An instant. */
    static Optional<Instant> instant(Stated stated) {
        Optional<String> text = stated.text();
        try {
            return text.isPresent() ? text.map(Instant::parse) : stated.refuse(INSTANT);
        } catch (DateTimeException none) {
            return stated.refuse(INSTANT);
        }
    }

    /** A quantity with its unit. */
    static Optional<Quantity> quantity(Stated stated) {
        return stated.text()
                .flatMap(Quantity::parse)
                .filter(quantity -> fits(quantity.amount()))
                .or(() -> stated.refuse(QUANTITY));
    }

    /** An amount with its currency. */
    static Optional<Money> money(Stated stated) {
        return stated.text()
                .flatMap(Money::parse)
                .filter(money -> fits(money.amount()))
                .or(() -> stated.refuse(MONEY));
    }

    /** The number of a licence. */
    static Optional<LicenceNumber> licence(Stated stated) {
        Optional<String> text = stated.text();
        try {
            return text.isPresent() ? text.map(LicenceNumber::new) : stated.refuse(NUMBER);
        } catch (IllegalArgumentException none) {
            return stated.refuse(NUMBER);
        }
    }

    /** The number of a line, an item or a part. */
    static Optional<Integer> count(Stated stated) {
        return stated.node() instanceof Node.Number(BigDecimal number)
                        && number.stripTrailingZeros().scale() <= 0
                        && number.signum() > 0
                        && number.compareTo(BigDecimal.valueOf(MOST_COUNT)) <= 0
                ? Optional.of(number.intValue())
                : stated.refuse(COUNT);
    }

    private static boolean fits(BigDecimal amount) {
        return amount.compareTo(MOST) <= 0 && amount.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }
}
