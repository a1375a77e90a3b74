package org.tidewaiter.server.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.registry.licensing.Quantity;
import org.tidewaiter.registry.licensing.application.Form;

/** The parts of an application, each with a page of its own: what was typed there and what it makes of the form. */
final class ApplicationForm {

    /** A form in which nothing is said. */
    static final Form EMPTY = new Form(List.of(), List.of(), List.of(), false, List.of(), Optional.empty());

    private static final int LONGEST = 2_000;

    private ApplicationForm() {}

    /** A part of an application. */
    enum Part {
        /** What is to be exported. */
        GOODS,
        /** Where it goes. */
        DESTINATIONS,
        /** Who will use it. */
        USERS,
        /** What for. */
        USE;

        /** As it stands in an address. */
        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Part> of(String word) {
            return Arrays.stream(values())
                    .filter(part -> part.word().equals(word))
                    .findFirst();
        }
    }

    /** What stands in {@code part} of {@code form}, to be typed over. */
    static Fields typed(Form form, Part part) {
        Map<String, String> values = new HashMap<>();
        switch (part) {
            case GOODS -> {
                int row = 0;
                for (Form.Line line : form.lines()) {
                    row++;
                    values.put("line-" + row + "-goods", line.goods());
                    values.put("line-" + row + "-entries", String.join(", ", line.entries()));
                    values.put(
                            "line-" + row + "-quantity",
                            line.quantity().map(Quantity::toString).orElse(""));
                    values.put(
                            "line-" + row + "-money",
                            line.value().map(Money::toString).orElse(""));
                }
            }
            case DESTINATIONS -> {
                values.put("from", form.from().orElse(""));
                for (int i = 0; i < form.destinations().size(); i++) {
                    values.put("to-" + (i + 1) + "-country", form.destinations().get(i));
                }
            }
            case USERS -> {
                users(values, "user", form.endUsers());
                users(values, "ultimate", form.ultimateEndUsers());
                values.put("incorporated", form.incorporated() ? "yes" : "no");
            }
            case USE -> values.put("endUse", form.endUse().orElse(""));
        }
        return new Fields(values);
    }

    private static void users(Map<String, String> values, String group, List<Form.EndUser> users) {
        for (int i = 0; i < users.size(); i++) {
            values.put(group + "-" + (i + 1) + "-name", users.get(i).name());
            values.put(group + "-" + (i + 1) + "-country", users.get(i).country());
        }
    }

    /**
     * {@code form} with {@code part} as it was typed; what cannot be read is told to {@code errors}.
     *
     * @param departures countries from one of which the goods leave, where the jurisdiction does not say so
     */
    static Form read(Form form, Part part, Fields typed, Set<String> departures, Wording words, FormErrors errors) {
        return switch (part) {
            case GOODS ->
                new Form(
                        lines(typed, words, errors),
                        form.destinations(),
                        form.endUsers(),
                        form.incorporated(),
                        form.ultimateEndUsers(),
                        form.endUse(),
                        form.from());
            case DESTINATIONS ->
                new Form(
                        form.lines(),
                        destinations(typed, words, errors),
                        form.endUsers(),
                        form.incorporated(),
                        form.ultimateEndUsers(),
                        form.endUse(),
                        departure(typed, departures, words, errors));
            case USERS ->
                new Form(
                        form.lines(),
                        form.destinations(),
                        users(typed, "user", words, errors),
                        typed.of("incorporated").equals("yes"),
                        users(typed, "ultimate", words, errors),
                        form.endUse(),
                        form.from());
            case USE ->
                new Form(
                        form.lines(),
                        form.destinations(),
                        form.endUsers(),
                        form.incorporated(),
                        form.ultimateEndUsers(),
                        use(typed, words, errors),
                        form.from());
        };
    }

    private static List<Form.Line> lines(Fields typed, Wording words, FormErrors errors) {
        List<Form.Line> lines = new ArrayList<>();
        for (int row = 1; row <= typed.rows("line"); row++) {
            String at = "line-" + row + "-";
            Optional<String> quantity = typed.find(at + "quantity");
            Optional<String> money = typed.find(at + "money");
            if (typed.find(at + "goods").isEmpty() && quantity.isEmpty() && money.isEmpty()) {
                continue;
            }
            if (typed.find(at + "goods").isEmpty()) {
                errors.add(at + "goods", words.say("goods.required"));
            } else if (typed.of(at + "goods").length() > LONGEST) {
                errors.add(at + "goods", words.say("too-long", LONGEST));
            }
            Optional<Quantity> much = quantity.flatMap(Quantity::parse).filter(Quantity::canBeAskedFor);
            if (quantity.isPresent() && much.isEmpty()) {
                errors.add(at + "quantity", words.say("goods.quantity.wrong"));
            }
            Optional<Money> value = money.flatMap(Money::parse);
            if (money.isPresent() && value.isEmpty()) {
                errors.add(at + "money", words.say("goods.money.wrong"));
            }
            if (quantity.isEmpty() && money.isEmpty()) {
                errors.add(at + "quantity", words.say("goods.quantity.required"));
            }
            lines.add(new Form.Line(typed.of(at + "goods"), entries(typed.of(at + "entries")), much, value));
        }
        if (lines.isEmpty()) {
            errors.add("line-1-goods", words.say("goods.required"));
        }
        return lines;
    }

    private static Set<String> entries(String typed) {
        return Arrays.stream(typed.split("[,;，；、\\s]+"))
                .filter(entry -> !entry.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<String> departure(Fields typed, Set<String> departures, Wording words, FormErrors errors) {
        Optional<String> from = typed.find("from").filter(departures::contains);
        if (from.isEmpty() && !departures.isEmpty()) {
            errors.add("from", words.say("country.wrong"));
        }
        return from;
    }

    private static List<String> destinations(Fields typed, Wording words, FormErrors errors) {
        LinkedHashSet<String> found = new LinkedHashSet<>();
        for (int row = 1; row <= typed.rows("to"); row++) {
            String code = typed.of("to-" + row + "-country");
            if (!code.isEmpty() && Country.find(code).isEmpty()) {
                errors.add("to-" + row + "-country", words.say("country.wrong"));
            } else if (!code.isEmpty()) {
                found.add(code);
            }
        }
        if (found.isEmpty() && errors.at("to-1-country").isEmpty()) {
            errors.add("to-1-country", words.say("country.wrong"));
        }
        return List.copyOf(found);
    }

    private static List<Form.EndUser> users(Fields typed, String group, Wording words, FormErrors errors) {
        List<Form.EndUser> users = new ArrayList<>();
        for (int row = 1; row <= typed.rows(group); row++) {
            String name = typed.of(group + "-" + row + "-name");
            String country = typed.of(group + "-" + row + "-country");
            if (name.isEmpty() && country.isEmpty()) {
                continue;
            }
            if (name.isEmpty()) {
                errors.add(group + "-" + row + "-name", words.say("required.name"));
            } else if (name.length() > 500) {
                errors.add(group + "-" + row + "-name", words.say("too-long", 500));
            }
            if (Country.find(country).isEmpty()) {
                errors.add(group + "-" + row + "-country", words.say("country.wrong"));
            }
            users.add(new Form.EndUser(name, country));
        }
        boolean needed = group.equals("user") || typed.of("incorporated").equals("yes");
        if (users.isEmpty() && needed) {
            errors.add(group + "-1-name", words.say("required.name"));
        }
        return users;
    }

    private static Optional<String> use(Fields typed, Wording words, FormErrors errors) {
        Optional<String> use = typed.find("endUse");
        if (use.isEmpty()) {
            errors.add("endUse", words.say("use.required"));
        } else if (use.get().length() > LONGEST) {
            errors.add("endUse", words.say("too-long", LONGEST));
        }
        return use;
    }
}
