package org.tidewaiter.engine.goods;

import java.util.Optional;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Something a text names, and the part it plays there. */
final class Mention {

    /** What is named. */
    enum Kind {
        /** A material. */
        MATERIAL,
        /** An assembled article, equipment or an everyday good. */
        PRODUCT,
        /** A word that suggests a material. */
        HINT,
        /** A physical form. */
        FORM,
        /** Technology or software. */
        SUBJECT
    }

    /** The part it plays. */
    enum Place {
        /** What the text is about. */
        HEAD,
        /** What the goods are made from, in passing: "made of germanium". */
        MATERIAL,
        /** What the goods are made of, by a label: "material: Ge", 材质:锗. */
        LABELLED,
        /** Something the goods contain. */
        PART,
        /** What the goods are used for, or what a book is about. */
        USE,
        /** Expressly not there. */
        DENIED
    }

    final Kind kind;
    final int token;
    final int clause;
    final int start;
    final int end;
    /** Id of the thing, form or subject. */
    final String id;

    final Optional<Thing> thing;
    /** Whether the name counts only if it is given a share. */
    final boolean onlyBesideShare;

    Place place = Place.HEAD;
    Optional<Percent> percent = Optional.empty();

    Mention(Kind kind, int token, int clause, Token words, String id, Optional<Thing> thing, boolean onlyBesideShare) {
        this.kind = kind;
        this.token = token;
        this.clause = clause;
        this.start = words.start();
        this.end = words.end();
        this.id = id;
        this.thing = thing;
        this.onlyBesideShare = onlyBesideShare;
    }

    /** Whether a material is named. */
    boolean isMaterial() {
        return kind == Kind.MATERIAL;
    }

    /** Whether this says what the goods are, as far as the grammar goes. */
    boolean governs() {
        return place == Place.HEAD || place == Place.MATERIAL || place == Place.LABELLED;
    }
}
