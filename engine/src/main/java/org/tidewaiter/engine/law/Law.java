package org.tidewaiter.engine.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.consignment.AttributeDeclaration;
import org.tidewaiter.engine.consignment.Country;

/**
 * Every law book that is held, with the instruments they rest on.
 *
 * @param books one for each jurisdiction
 * @param instruments by id
 * @param queries how an unknown fact is asked for, by {@link Slot#field()}
 * @param attributes named facts that packs declare beyond those of the contract
 * @param parties the law behind lists of restricted parties
 */
public record Law(
        List<LawBook> books,
        Map<String, Instrument> instruments,
        Map<String, Query> queries,
        List<AttributeDeclaration> attributes,
        List<ListLaw> parties) {

    /** Takes copies. */
    public Law {
        books = List.copyOf(books);
        instruments = Map.copyOf(instruments);
        queries = Map.copyOf(queries);
        attributes = List.copyOf(attributes);
        parties = List.copyOf(parties);
    }

    /** The instrument of this id; throws {@link IllegalArgumentException} where there is none, which lint excludes. */
    public Instrument instrument(String id) {
        Instrument instrument = instruments.get(id);
        if (instrument == null) {
            throw new IllegalArgumentException("no instrument " + id);
        }
        return instrument;
    }

    /** The law behind the list of restricted parties {@code list}. */
    public ListLaw listLaw(String list) {
        for (ListLaw known : parties) {
            if (known.list().equals(list)) {
                return known;
            }
        }
        return ListLaw.unknown(list);
    }

    /** The law book of {@code jurisdiction}. */
    public Optional<LawBook> book(String jurisdiction) {
        return books.stream()
                .filter(book -> book.jurisdiction().equals(jurisdiction))
                .findFirst();
    }

    /** The law book in whose customs territory {@code country} lies. */
    public Optional<LawBook> bookOf(Country country) {
        for (LawBook book : books) {
            if (book.territory().contains(country.code())) {
                return Optional.of(book);
            }
        }
        return Optional.empty();
    }
}
