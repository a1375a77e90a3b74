package org.tidewaiter.engine.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tidewaiter.engine.Text;

/**
 * The law of one jurisdiction, as far as it is held.
 *
 * @param jurisdiction {@code CN}, {@code EU}, {@code US}, {@code GB}
 * @param title in own words
 * @param zone id of the time zone in which its dates are read
 * @param territory ISO codes of its customs territory
 * @param checkedTo latest day up to which the law was looked up
 * @param staleAfterDays days after {@code checkedTo} from which its answers are UNVERIFIED
 * @param lists its control lists
 * @param claims why it may reach a movement, in the order in which they are tried
 * @param entries items
 * @param rules rules across items
 * @param authorities general grants and vouchers
 * @param interpretations official readings
 * @param notices duties and warnings
 * @param gaps what is known to be missing
 */
public record LawBook(
        String jurisdiction,
        Text title,
        String zone,
        Set<String> territory,
        LocalDate checkedTo,
        int staleAfterDays,
        List<ControlList> lists,
        List<Claim> claims,
        List<Entry> entries,
        List<Rule> rules,
        List<Authority> authorities,
        List<Interpretation> interpretations,
        List<Notice> notices,
        List<Gap> gaps) {

    /** Takes copies. */
    public LawBook {
        territory = Set.copyOf(territory);
        lists = List.copyOf(lists);
        claims = List.copyOf(claims);
        entries = List.copyOf(entries);
        rules = List.copyOf(rules);
        authorities = List.copyOf(authorities);
        interpretations = List.copyOf(interpretations);
        notices = List.copyOf(notices);
        gaps = List.copyOf(gaps);
    }

    /** Whether law read on {@code date} is too long after {@code checkedTo} to be relied on. */
    public boolean staleOn(LocalDate date) {
        return date.isAfter(checkedTo.plusDays(staleAfterDays));
    }
}
