package org.tidewaiter.engine.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Party;
import org.tidewaiter.engine.consignment.Role;
import org.tidewaiter.engine.consignment.Value;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.TermIndex;

/**
 * A situation as signals see it. Signals reach the structured statements of a consignment only through here: the form
 * {@code recipient} is not among them, because determinations alone may read it.
 */
final class View {

    private final Consignment consignment;
    private final Lexicon lexicon;
    private final TermIndex terms;
    private final Words words;
    private final Map<String, MilitaryWords> military;
    private final List<Row> rows;

    View(Situation situation, Lexicon lexicon, TermIndex terms, Words words, Map<String, MilitaryWords> military) {
        this.consignment = situation.consignment();
        this.lexicon = lexicon;
        this.terms = terms;
        this.words = words;
        this.military = military;
        this.rows = new ArrayList<>(situation.goods().size());
        for (int i = 0; i < situation.goods().size(); i++) {
            var line = consignment.lines().get(i);
            var listings = situation.listed().getOrDefault(line.number(), List.of());
            rows.add(new Row(i, line, situation.goods().get(i), listings));
        }
    }

    /** A form of the consignment that signals may read. */
    enum Form {
        /** What the traveller answered. */
        INTERVIEW("interview"),
        /** The journey. */
        TRAVEL("travel"),
        /** Who pays, and how. */
        PAYMENT("payment"),
        /** The customs procedure. */
        PROCEDURE("procedure");

        private final String field;

        Form(String field) {
            this.field = field;
        }
    }

    /** The consignment as stated. */
    Consignment consignment() {
        return consignment;
    }

    /** The things that goods may be. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** Finds what the lexicon knows. */
    TermIndex terms() {
        return terms;
    }

    /** Finds words. */
    Words words() {
        return words;
    }

    /** The words of armed forces and weapons that {@code flag} looks for. */
    MilitaryWords militaryWords(Flag flag) {
        return military.computeIfAbsent(flag.id(), id -> new MilitaryWords(words, flag));
    }

    /** Every line. */
    List<Row> rows() {
        return rows;
    }

    /**
     * Why a line of which {@code asked} holds is worth a question: the first one whose answer is verified, or else the first;
     * empty where {@code asked} holds of none.
     */
    Optional<Finding> question(Predicate<Row> asked) {
        Optional<Finding> question = Optional.empty();
        for (Row row : rows) {
            if (asked.test(row) && question.filter(Finding::verified).isEmpty()) {
                Finding here = row.question();
                question = here.verified() || question.isEmpty() ? Optional.of(here) : question;
            }
        }
        return question;
    }

    /** The text of a form's field, or empty where it was not stated. */
    Optional<Stated> text(Form form, String field) {
        return consignment
                .form(form.field, field)
                .flatMap(value -> value instanceof Value.Text(String text)
                        ? Optional.of(new Stated(form.field + "." + field, text))
                        : Optional.empty());
    }

    /** Whether a yes-or-no field of a form is stated as {@code asked}. */
    boolean is(Form form, String field, boolean asked) {
        return consignment
                .form(form.field, field)
                .filter(value -> value instanceof Value.Truth(boolean truth) && truth == asked)
                .isPresent();
    }

    /** Whether an authority is quoted for a line. */
    boolean quoted(Row row) {
        return consignment.licences().stream()
                .anyMatch(licence -> licence.quotedFor(row.line().number()));
    }

    /** What the end user undertakes, each by itself. */
    List<Stated> undertakings() {
        Optional<Value> stated = consignment.form("endUserCertificate", "undertakings");
        if (stated.isEmpty() || !(stated.get() instanceof Value.Items(List<Value> items))) {
            return List.of();
        }
        List<Stated> undertakings = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Value.Text(String text)) {
                undertakings.add(new Stated("endUserCertificate.undertakings[" + i + "]", text));
            }
        }
        return undertakings;
    }

    /** The packages, in the order stated. */
    List<Parcel> packages() {
        if (!(consignment.forms().get("packages") instanceof Value.Items(List<Value> items))) {
            return List.of();
        }
        List<Parcel> packages = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Value.Fields(Map<String, Value> fields)) {
                packages.add(Parcel.of("packages[" + i + "]", fields));
            }
        }
        return packages;
    }

    /** A party and its place among the parties. */
    record Seat(int index, Party party) {

        /** Path of a field of this party. */
        String field(String name) {
            return "parties[" + index + "]." + name;
        }

        /** The stated name, where there is one. */
        Optional<Stated> name() {
            return party.name().map(name -> new Stated(field("name"), name));
        }

        /** A further detail, where it was stated. */
        Optional<Stated> detail(String name) {
            return party.detail(name).map(text -> new Stated(field(name), text));
        }
    }

    /** The parties that play one of {@code roles}, in the order stated. */
    List<Seat> parties(Set<Role> roles) {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < consignment.parties().size(); i++) {
            Party party = consignment.parties().get(i);
            if (roles.contains(party.role())) {
                seats.add(new Seat(i, party));
            }
        }
        return seats;
    }
}
