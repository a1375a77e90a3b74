package org.tidewaiter.engine.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Text;

/**
 * A general grant, registered voucher or similar that may cover a movement once its prior act is done. It is never an
 * exemption.
 *
 * @param id stable id
 * @param kind what it is
 * @param number how it is quoted, where it has a number of its own
 * @param title in own words
 * @param lists lists for which it may be used
 * @param tags entries for which it may be used, by tag; empty for all
 * @param when conditions that data can test
 * @param priorAct grant, registration or notification that must come first
 * @param declarationCode how a customs declaration names it, where that is known
 * @param conditions what no data can test
 * @param basis provisions it rests on
 * @param confidence how well it is supported
 */
public record Authority(
        String id,
        Kind kind,
        Optional<String> number,
        Text title,
        Set<String> lists,
        Set<String> tags,
        Condition when,
        Text priorAct,
        Optional<String> declarationCode,
        List<Text> conditions,
        List<Basis> basis,
        Confidence confidence) {

    /** Takes copies. */
    public Authority {
        lists = Set.copyOf(lists);
        tags = Set.copyOf(tags);
        conditions = List.copyOf(conditions);
        basis = List.copyOf(basis);
    }

    /** Whether it may be used for {@code entry}, as far as lists and tags say. */
    public boolean mayServe(Entry entry) {
        return lists.contains(entry.list())
                && (tags.isEmpty() || entry.tags().stream().anyMatch(tags::contains));
    }

    /** Kinds of authority. */
    public enum Kind {
        /** A licence for one exporter. */
        INDIVIDUAL,
        /** A grant to everybody who meets it and registers or notifies. */
        GENERAL_GRANT,
        /** A voucher that the exporter fills in for each export. */
        REGISTERED_VOUCHER,
        /** An open general licence. */
        OPEN_GENERAL,
        /** An exception of the law itself. */
        EXCEPTION;

        /** The word of the contract. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
