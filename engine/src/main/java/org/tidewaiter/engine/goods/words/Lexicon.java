package org.tidewaiter.engine.goods.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.consignment.Range;

/**
 * The words the reader knows and the things they stand for, compiled from the packs of kind {@code goods}.
 *
 * @param things substances and products by id
 * @param forms physical forms by id
 * @param terms every word or phrase to be found in text, among them the small words that order a description
 * @param casNumbers substance id by CAS number
 * @param dedicatedCodes thing id by a commodity number that by itself says what the goods are
 * @param candidateCodes thing ids by a code prefix (6 digits or more) that merely admits them
 * @param materialHeadings headings of the harmonised system, of 4 or 6 digits, under which materials stand and no finished goods, with
 *     the ids of things of which no number is known and that may stand there too
 * @param magnetSeries how magnets of one alloy are graded
 * @param atomicMasses standard atomic mass by symbol, in unified atomic mass units; without it shares by amount are not converted
 * @param folding how characters are folded before matching (lower case, half width, simplified Chinese, no accents)
 */
public record Lexicon(
        Map<String, Thing> things,
        Map<String, Form> forms,
        Terms terms,
        Map<String, String> casNumbers,
        Map<String, String> dedicatedCodes,
        Map<String, Set<String>> candidateCodes,
        Map<String, Set<String>> materialHeadings,
        List<MagnetSeries> magnetSeries,
        Map<String, BigDecimal> atomicMasses,
        Folding folding) {

    /** Takes copies. */
    public Lexicon {
        things = Map.copyOf(things);
        forms = Map.copyOf(forms);
        casNumbers = Map.copyOf(casNumbers);
        dedicatedCodes = Map.copyOf(dedicatedCodes);
        candidateCodes = Map.copyOf(candidateCodes);
        materialHeadings = Map.copyOf(materialHeadings);
        magnetSeries = List.copyOf(magnetSeries);
        atomicMasses = Map.copyOf(atomicMasses);
    }

    /** The lexicon whose {@code terms} are not in tables yet. */
    public Lexicon(
            Map<String, Thing> things,
            Map<String, Form> forms,
            List<Term> terms,
            Map<String, String> casNumbers,
            Map<String, String> dedicatedCodes,
            Map<String, Set<String>> candidateCodes,
            Map<String, Set<String>> materialHeadings,
            List<MagnetSeries> magnetSeries,
            Map<String, BigDecimal> atomicMasses,
            Folding folding) {
        this(
                things,
                forms,
                Terms.withSmallWords(terms, folding),
                casNumbers,
                dedicatedCodes,
                candidateCodes,
                materialHeadings,
                magnetSeries,
                atomicMasses,
                folding);
    }

    /**
     * A substance or a product.
     *
     * @param id stable id
     * @param type what it is
     * @param nameEn first English name
     * @param nameZh first Chinese name
     * @param formula chemical formula, where one is meaningful
     * @param elements symbols of its elements
     * @param density grams per cubic centimetre: one number, or a range where the material varies
     * @param meltingPoint degrees Celsius
     * @param valuePerKg usual price band in {@code currency} per kilogram, where the packs hold one
     * @param impliesForm forms that the thing has by nature
     * @param broader ids of things this one is a kind of, all levels
     * @param madeWith of an everyday good, ids of the materials it is known to be made with
     * @param disguise true where the name has been used as a cover for controlled goods
     */
    public record Thing(
            String id,
            Type type,
            String nameEn,
            String nameZh,
            Optional<String> formula,
            Set<String> elements,
            Optional<Range> density,
            Optional<BigDecimal> meltingPoint,
            Optional<ValueBand> valuePerKg,
            Set<String> impliesForm,
            Set<String> broader,
            Set<String> madeWith,
            boolean disguise) {

        public Thing {
            elements = Set.copyOf(elements);
            impliesForm = Set.copyOf(impliesForm);
            broader = Set.copyOf(broader);
            madeWith = Set.copyOf(madeWith);
        }

        /** Whether this is a chemical element. */
        public boolean isElement() {
            return type == Type.ELEMENT;
        }
    }

    /**
     * A usual price band.
     *
     * @param low per kilogram
     * @param high per kilogram
     * @param currency ISO 4217
     */
    public record ValueBand(BigDecimal low, BigDecimal high, String currency) {}

    /** What kind of thing an id stands for. */
    public enum Type {
        /** A chemical element. */
        ELEMENT,
        /** A chemical compound. */
        COMPOUND,
        /** A metal of several elements, in proportions that vary. */
        ALLOY,
        /** A mixture or a material of varying composition. */
        MIXTURE,
        /** A mineral or ore. */
        MINERAL,
        /** An assembled article: it incorporates materials and is none of them. */
        ARTICLE,
        /** Equipment or a component that may be an item of a list itself. */
        EQUIPMENT,
        /** An everyday good. */
        ORDINARY;

        /** Whether goods of this type are a material and not something assembled. */
        public boolean material() {
            return switch (this) {
                case ELEMENT, COMPOUND, ALLOY, MIXTURE, MINERAL -> true;
                case ARTICLE, EQUIPMENT, ORDINARY -> false;
            };
        }

        /** Whether a name of this type fixes the elements: nothing else is in it but impurities. */
        public boolean definite() {
            return this == ELEMENT || this == COMPOUND;
        }
    }

    /**
     * A physical form.
     *
     * @param id stable id
     * @param nameEn English name
     * @param nameZh Chinese name
     * @param broader forms this one is a kind of, all levels
     * @param telling true where the form alone, without a known material, is worth a question
     * @param traits what it says of the material in it
     */
    public record Form(
            String id, String nameEn, String nameZh, Set<String> broader, boolean telling, Set<Trait> traits) {
        public Form {
            broader = Set.copyOf(broader);
            traits = Set.copyOf(traits);
        }

        /** What a form says of the material in it. */
        public enum Trait {
            /** There is air between the pieces: it weighs less than the material it is of, never more. */
            LOOSE,
            /** The material is mixed with or dissolved in something else: its density says nothing. */
            MIXED,
            /** Materials are traded in it before anything is made of them. */
            RAW,
            /** Materials are cut to it for something to be made on them: beside a product it is a good of its own. */
            CUT
        }
    }

    /**
     * How magnets of one alloy are graded: {@code N42SH} is a prefix, a number for strength, letters for the heat they bear.
     *
     * @param thing id of the alloy
     * @param prefix letters before the number
     * @param prefixOptional true where the trade leaves the prefix out before letters: {@code 42SH}
     * @param numbers the numbers in use
     * @param grades what the letters suggest
     */
    public record MagnetSeries(
            String thing, String prefix, boolean prefixOptional, Set<String> numbers, List<MagnetGrade> grades) {
        public MagnetSeries {
            numbers = Set.copyOf(numbers);
            grades = List.copyOf(grades);
        }
    }

    /**
     * What the letters of a magnet grade suggest; weak evidence, and never that an element is absent.
     *
     * @param letters behind the number; empty for the plain grade
     * @param elements symbols of elements that such magnets may well hold
     */
    public record MagnetGrade(String letters, Set<String> elements) {
        public MagnetGrade {
            elements = Set.copyOf(elements);
        }
    }

    /**
     * A word or phrase. One text may have several: a name that also implies a form, an abbreviation of two things.
     *
     * @param text folded text to be found; for {@code exactCase} terms the text as written
     * @param role what finding it means
     * @param target id of the thing, form or subject it stands for; empty for words without a target
     * @param exactCase true where capitals matter, as in chemical symbols
     */
    public record Term(String text, Role role, String target, boolean exactCase) {

        /** What finding a term means. */
        public enum Role {
            /** Names a thing. */
            NAME,
            /** Names a thing, but only next to a percentage: "lead 4 %". */
            NAME_BESIDE_SHARE,
            /** Suggests a thing, weakly. */
            HINT,
            /** Names a form. */
            FORM,
            /** States a purity; the target is the percentage: "five nines" is 99.999 %. */
            PURITY,
            /** Names technology or software; the target is the subject's word. */
            SUBJECT,
            /** Says nothing of the goods, and may be all that is said: "sample", "材料". */
            VAGUE,
            /** Orders a sentence or counts and names nothing: "of", "each", "kg". */
            FILLER,
            /** Holds goods and says nothing of them: "bottle", "瓶". */
            CONTAINER,
            /** Says that a percentage beside it is a purity: "assay", "纯度". */
            PURITY_WORD,
            /** Stands for the share that the others leave: "bal.", "余量". */
            BALANCE,
            /** Makes the material before it a part of what follows: "based", "doped". */
            AFFIX,
            /** Denies what follows: "no", "不含". */
            NEGATES_NEXT,
            /** Denies what precedes: "free". */
            NEGATES_PREVIOUS,
            /** What stands next to it is imitated and not there: "imitation", "仿". */
            NOT_REAL,
            /** What follows is a part or an ingredient: "with", "内含". */
            WITH,
            /** What precedes is a part of what follows: "inside". */
            INSIDE,
            /** What follows is a use: "for", "用于". */
            FOR,
            /** What follows is a topic: "about", "关于". */
            ABOUT,
            /** What follows is what the goods are made of: "made of", "材质". */
            MADE_OF
        }
    }
}
