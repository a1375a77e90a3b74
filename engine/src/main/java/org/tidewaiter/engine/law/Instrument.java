package org.tidewaiter.engine.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.Text;

/**
 * A statute, regulation, announcement, list or notice.
 *
 * @param id {@code JURISDICTION-YEAR-NUMBER}
 * @param name what it is called
 * @param from first day in force
 * @param fromAtLatest true where {@code from} is only the latest day on which it can have begun: its first day is not known
 * @param until last day in force
 * @param succeededBy instrument that took its content over
 * @param provisions first days of provisions that differ from {@code from}, by article
 * @param suspensions times during which it, or parts of it, do not operate
 * @param unverifiedAfter last day for which its state is confirmed
 * @param source where the reference read it
 * @param official whether that source is the issuer's own
 * @param confidence how well its dates and content are supported
 */
public record Instrument(
        String id,
        Name name,
        LocalDate from,
        boolean fromAtLatest,
        Optional<LocalDate> until,
        Optional<String> succeededBy,
        Map<String, LocalDate> provisions,
        List<Suspension> suspensions,
        Optional<LocalDate> unverifiedAfter,
        Optional<String> source,
        boolean official,
        Confidence confidence) {

    /** Takes copies. */
    public Instrument {
        provisions = Map.copyOf(provisions);
        suspensions = List.copyOf(suspensions);
    }

    /**
     * What an instrument is called.
     *
     * @param kind what it is
     * @param number under which it was issued, such as {@code Announcement 23 of 2023}
     * @param issuer who issued it
     * @param subject what it is about, in own words
     */
    public record Name(Kind kind, Optional<Text> number, Optional<Text> issuer, Text subject) {

        /** Number, issuer and subject, as a person quotes it; the subject alone where it has no number. */
        public Text title() {
            if (number.isEmpty()) {
                return subject;
            }
            String en = number.get().en() + issuer.map(by -> " of " + by.en()).orElse("");
            String zh = issuer.map(Text::zh).orElse("") + number.get().zh();
            return new Text(en + ": " + subject.en(), zh + "：" + subject.zh());
        }
    }

    /** What an instrument is. */
    public enum Kind {
        /** A law of a legislature. */
        STATUTE,
        /** A regulation of a government or of the Union. */
        REGULATION,
        /** An announcement of an authority. */
        ANNOUNCEMENT,
        /** A control list. */
        LIST,
        /** A catalogue of goods or technologies. */
        CATALOGUE,
        /** A suspension of other instruments. */
        SUSPENSION,
        /** A notice to the public. */
        NOTICE,
        /** Questions and answers of an authority. */
        FAQ
    }

    /** What it is called, as a person quotes it. */
    public Text title() {
        return name.title();
    }

    /** The state of provision {@code article} (empty for the whole) on {@code date}. */
    public Standing standing(String article, LocalDate date) {
        LocalDate start = start(article);
        if (until.isPresent() && date.isAfter(until.get())) {
            return new Standing.Ended(id, until.get(), succeededBy);
        }
        if (date.isBefore(start)) {
            return fromAtLatest ? new Standing.Undated(id, start) : new Standing.NotYet(id, start);
        }
        for (Suspension suspension : suspensions) {
            if (suspension.covers(article, date)) {
                return new Standing.Suspended(id, suspension.until(), suspension.by());
            }
        }
        if (unverifiedAfter.isPresent() && date.isAfter(unverifiedAfter.get()) && affectedAfter(article)) {
            return new Standing.Unconfirmed(id, unverifiedAfter.get());
        }
        return new Standing.InForce(id);
    }

    private LocalDate start(String article) {
        LocalDate start = from;
        int longest = 0;
        for (Map.Entry<String, LocalDate> provision : provisions.entrySet()) {
            if (article.startsWith(provision.getKey()) && provision.getKey().length() > longest) {
                longest = provision.getKey().length();
                start = provision.getValue();
            }
        }
        return start;
    }

    /** What became unconfirmed is what had been suspended; without a suspension it is the whole. */
    private boolean affectedAfter(String article) {
        return suspensions.isEmpty()
                || suspensions.stream()
                        .anyMatch(suspension -> suspension.articles().isEmpty()
                                || suspension.articles().stream().anyMatch(article::startsWith));
    }
}
