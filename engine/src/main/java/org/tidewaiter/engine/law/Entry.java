package org.tidewaiter.engine.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.goods.Subject;

/**
 * An item of a control list. The item stays while the instruments it rests on come and go.
 *
 * @param id {@code LIST:slug}
 * @param list list it belongs to
 * @param subject what kind of thing it controls
 * @param code official control code
 * @param inferredCode code that was inferred, not read
 * @param title in own words
 * @param tags groups that rules and interpretations name
 * @param basis provisions it rests on; any one in force keeps the item controlled
 * @param references commodity numbers that the law names for it
 * @param raisedByForms forms that make it a candidate while the material is unknown
 * @param condition which goods it covers
 * @param verdict LICENCE_REQUIRED or PROHIBITED
 * @param policy how applications are usually decided
 * @param licenceWhen the movements for which an authorisation is needed
 * @param exemptions exceptions that lift the need
 * @param confidence how well the item is supported
 * @param note shown with the determination
 */
public record Entry(
        String id,
        String list,
        Subject subject,
        Optional<String> code,
        Optional<String> inferredCode,
        Text title,
        Set<String> tags,
        List<Basis> basis,
        Set<String> references,
        Set<String> raisedByForms,
        Condition condition,
        Verdict verdict,
        Policy policy,
        Condition licenceWhen,
        List<Exemption> exemptions,
        Confidence confidence,
        Optional<Text> note) {

    /** Takes copies. */
    public Entry {
        tags = Set.copyOf(tags);
        basis = List.copyOf(basis);
        references = Set.copyOf(references);
        raisedByForms = Set.copyOf(raisedByForms);
        exemptions = List.copyOf(exemptions);
    }

    /**
     * An exception that lifts the need for a licence without any prior act.
     *
     * @param id stable id
     * @param number how it is quoted, such as {@code LVS}
     * @param title in own words
     * @param when its conditions
     * @param basis provisions it rests on
     */
    public record Exemption(String id, String number, Text title, Condition when, List<Basis> basis) {
        /** Takes a copy. */
        public Exemption {
            basis = List.copyOf(basis);
        }
    }
}
