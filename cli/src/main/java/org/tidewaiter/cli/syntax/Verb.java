package org.tidewaiter.cli.syntax;

import static org.tidewaiter.cli.syntax.Option.ADDRESS;
import static org.tidewaiter.cli.syntax.Option.AUDIENCE;
import static org.tidewaiter.cli.syntax.Option.BATCH;
import static org.tidewaiter.cli.syntax.Option.BIRTH_DATE;
import static org.tidewaiter.cli.syntax.Option.BY;
import static org.tidewaiter.cli.syntax.Option.CIRCUMSTANCES;
import static org.tidewaiter.cli.syntax.Option.COUNTRY;
import static org.tidewaiter.cli.syntax.Option.CUSTOMERS;
import static org.tidewaiter.cli.syntax.Option.DATE;
import static org.tidewaiter.cli.syntax.Option.DISMISSALS;
import static org.tidewaiter.cli.syntax.Option.FORMAT;
import static org.tidewaiter.cli.syntax.Option.FROM;
import static org.tidewaiter.cli.syntax.Option.GROUNDS;
import static org.tidewaiter.cli.syntax.Option.HELP;
import static org.tidewaiter.cli.syntax.Option.HOLDINGS;
import static org.tidewaiter.cli.syntax.Option.IDENTIFIERS;
import static org.tidewaiter.cli.syntax.Option.INTO;
import static org.tidewaiter.cli.syntax.Option.JSON;
import static org.tidewaiter.cli.syntax.Option.KEY;
import static org.tidewaiter.cli.syntax.Option.LANG;
import static org.tidewaiter.cli.syntax.Option.LIST;
import static org.tidewaiter.cli.syntax.Option.LISTED;
import static org.tidewaiter.cli.syntax.Option.MAX_AGE;
import static org.tidewaiter.cli.syntax.Option.ON;
import static org.tidewaiter.cli.syntax.Option.OUT;
import static org.tidewaiter.cli.syntax.Option.PACKS;
import static org.tidewaiter.cli.syntax.Option.PARTY;
import static org.tidewaiter.cli.syntax.Option.RECORDED;
import static org.tidewaiter.cli.syntax.Option.REJECTS;
import static org.tidewaiter.cli.syntax.Option.SEARCH;
import static org.tidewaiter.cli.syntax.Option.SOURCE;
import static org.tidewaiter.cli.syntax.Option.THREADS;
import static org.tidewaiter.cli.syntax.Option.TO;
import static org.tidewaiter.cli.syntax.Option.TYPE;
import static org.tidewaiter.cli.syntax.Option.WATCHLISTS;

import java.util.List;

/**
 * A command. What it does is said in the messages under {@code verb.} and its name.
 *
 * <p>Order matters for help: commands are listed as they stand here.
 */
public enum Verb {
    /** May this leave? */
    CHECK(
            "check",
            new Operands("FILE", 0, 1, "FILE|-", "--batch FILE --out FILE"),
            DATE,
            JSON,
            RECORDED,
            CIRCUMSTANCES,
            WATCHLISTS,
            DISMISSALS,
            PACKS,
            AUDIENCE,
            BATCH,
            OUT,
            REJECTS,
            THREADS),
    /** What is this? */
    CLASSIFY("classify", new Operands("TEXT", 1, 100, "TEXT"), JSON, DATE, PACKS),
    /** Is this party listed? */
    SCREEN(
            "screen",
            new Operands("NAME", 0, 1, "\"NAME\"", "--batch FILE --out FILE"),
            TYPE,
            COUNTRY,
            BIRTH_DATE,
            ADDRESS,
            IDENTIFIERS,
            HOLDINGS,
            WATCHLISTS,
            DATE,
            JSON,
            PACKS,
            BATCH,
            OUT,
            REJECTS,
            THREADS),
    /** What does a change of a list mean for these parties? */
    RESCREEN(
            "rescreen",
            new Operands("CUSTOMERS", 0, 0, "--customers FILE --from V1 --to V2"),
            CUSTOMERS,
            FROM,
            TO,
            OUT,
            REJECTS,
            WATCHLISTS,
            JSON,
            PACKS,
            THREADS),
    /** Are these two names one? */
    MATCH(
            "match",
            new Operands("NAME", 0, 2, "\"NAME A\" \"NAME B\"", "--batch FILE --out FILE"),
            TYPE,
            JSON,
            PACKS,
            BATCH,
            OUT,
            REJECTS,
            THREADS),
    /** Which law is held. */
    LAW_LIST("law list", new Operands("LIST", 0, 1, "[LIST]"), DATE, SEARCH, PACKS),
    /** What an entry says. */
    LAW_SHOW("law show", new Operands("ENTRY", 1, 1, "ENTRY"), DATE, PACKS),
    /** What changed between two days. */
    LAW_DIFF("law diff", new Operands("DATE", 2, 2, "D1 D2"), PACKS),
    /** What a change of law would do. */
    LAW_IMPACT("law impact", new Operands("PACK", 1, 1, "PACK --on FILE"), ON, DATE, WATCHLISTS),
    /** Takes in a published control list. */
    LAW_IMPORT("law import", new Operands("FILE", 1, 1, "FILE")),
    /** Takes in a list of restricted parties. */
    WATCHLISTS_IMPORT(
            "watchlists import",
            new Operands("FILE", 1, 50, "--format F FILE…"),
            FORMAT,
            INTO,
            LIST,
            DATE,
            MAX_AGE,
            SOURCE,
            JSON),
    /** Which lists of restricted parties are held. */
    WATCHLISTS_LIST("watchlists list", new Operands("LIST", 0, 1, "[LIST]"), WATCHLISTS, DATE, JSON),
    /** What changed in a list of restricted parties. */
    WATCHLISTS_DIFF("watchlists diff", new Operands("VERSION", 2, 2, "A B"), WATCHLISTS, JSON),
    /** Puts a list out of force that was imported by mistake. */
    WATCHLISTS_DROP("watchlists drop", new Operands("LIST", 1, 1, "LIST"), WATCHLISTS, JSON),
    /** Not this person, because … */
    WATCHLISTS_DISMISS(
            "watchlists dismiss",
            new Operands("FILE", 1, 1, "FILE --party PLACE --listed LIST:ID --by WHO --why TEXT"),
            PARTY,
            LISTED,
            BY,
            GROUNDS,
            RECORDED,
            WATCHLISTS,
            DISMISSALS,
            PACKS,
            JSON),
    /** Why a material matters. */
    WHY("why", new Operands("NAME", 1, 100, "NAME"), JSON, PACKS),
    /** Checks packs. */
    PACKS_VERIFY("packs verify", new Operands("DIR", 0, 1, "[DIR]")),
    /** Decides again. */
    REPLAY("replay", new Operands("FILE", 1, 1, "FILE"), WATCHLISTS, PACKS),
    /** Is this proof good? */
    VERIFY("verify", new Operands("BUNDLE", 1, 1, "BUNDLE"), KEY, JSON);

    private final List<String> words;
    private final Operands operands;
    private final List<Option> options;

    Verb(String words, Operands operands, Option... own) {
        this.words = List.of(words.split(" "));
        this.operands = operands;
        Option[] all = new Option[own.length + 2];
        System.arraycopy(own, 0, all, 0, own.length);
        all[own.length] = LANG;
        all[own.length + 1] = HELP;
        this.options = List.of(all);
    }

    /** The words by which it is called: {@code law show}. */
    public List<String> words() {
        return words;
    }

    /** What it is about. */
    public Operands operands() {
        return operands;
    }

    /** The options it takes. */
    public List<Option> options() {
        return options;
    }

    /** Its name in the messages: {@code law-show}. */
    public String key() {
        return String.join("-", words);
    }

    /**
     * What follows a command without being an option.
     *
     * @param label what it is called
     * @param least how many there must be
     * @param most how many there may be
     * @param forms how the command is written, one for each way to call it
     */
    public record Operands(String label, int least, int most, List<String> forms) {

        /** Takes a copy. */
        public Operands {
            forms = List.copyOf(forms);
        }

        Operands(String label, int least, int most, String... forms) {
            this(label, least, most, List.of(forms));
        }
    }
}
