package org.tidewaiter.rulebook.compile;

import java.util.List;
import java.util.Optional;

/** A list of items that packs name by id: in files of which kind it stands, under which key, and which key holds the id. */
public enum Section {
    /** Control lists. */
    LISTS("pack", "lists", "id"),
    /** Claims on a movement. */
    CLAIMS("pack", "claims", "id"),
    /** Known gaps. */
    GAPS("pack", "gaps", "id"),
    /** Instruments. */
    INSTRUMENTS("instruments", "instruments", "id"),
    /** Items of control lists. */
    ENTRIES("entries", "entries", "id"),
    /** Rules across items. */
    RULES("rules", "rules", "id"),
    /** Grants and vouchers. */
    AUTHORITIES("authorities", "authorities", "id"),
    /** Official readings. */
    INTERPRETATIONS("interpretations", "interpretations", "id"),
    /** Duties and warnings. */
    NOTICES("notices", "notices", "id"),
    /** Named facts. */
    FACTS("facts", "facts", "name"),
    /** Substances. */
    SUBSTANCES("goods", "substances", "id"),
    /** Articles and equipment. */
    PRODUCTS("goods", "products", "id"),
    /** Physical forms. */
    FORMS("goods", "forms", "id"),
    /** Red flags. */
    FLAGS("flags", "flags", "id"),
    /** Materials, components, systems. */
    NODES("materials", "nodes", "id"),
    /** How facts are asked for. */
    QUERIES("queries", "queries", "field"),
    /** Chemical elements. */
    ELEMENTS("elements", "elements", "symbol"),
    /** Wordings. */
    TEXTS("texts", "texts", "phrase"),
    /** Lists of restricted parties. */
    WATCHLISTS("watchlists", "watchlists", "list"),
    /** Rules on who is treated as listed for its owners. */
    OWNERSHIP("ownership", "ownership", "id"),
    /** Time limits of authorities. */
    LIMITS("procedure", "limits", "id"),
    /** Who may not have a licence of some types. */
    BARS("procedure", "bars", "id"),
    /** Documents that applications need. */
    DOCUMENTS("procedure", "documents", "id"),
    /** Cases. */
    CASES("cases", "cases", "id");

    private final String kind;
    private final String key;
    private final String idKey;

    Section(String kind, String key, String idKey) {
        this.kind = kind;
        this.key = key;
        this.idKey = idKey;
    }

    /** The kind of file it stands in. */
    public String kind() {
        return kind;
    }

    /** The key under which it stands. */
    public String key() {
        return key;
    }

    /** The key of an item that holds its id. */
    public String idKey() {
        return idKey;
    }

    /** Sections that share one space of ids with this one: a substance and a product cannot have the same id. */
    List<Section> namespace() {
        return switch (this) {
            case SUBSTANCES, PRODUCTS -> List.of(SUBSTANCES, PRODUCTS);
            default -> List.of(this);
        };
    }

    /** The section of this kind and key. */
    static Optional<Section> of(String kind, String key) {
        for (Section section : values()) {
            if (section.kind.equals(kind) && section.key.equals(key)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
