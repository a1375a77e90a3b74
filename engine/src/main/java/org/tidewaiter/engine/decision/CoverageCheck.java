package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.QuotedLicence;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.LawBook;

/**
 * Whether an authority that the consignment quotes covers a line under an entry. A number that the law book knows, such as
 * EU001, is held against the law's own terms; any other is a licence, held against its standing. What is quoted for another
 * line or comes from another issuer does not count, and is named.
 */
final class CoverageCheck {

    private final Consignment consignment;
    private final Circumstances circumstances;
    private final Grounds grounds;

    CoverageCheck(Consignment consignment, Circumstances circumstances, Grounds grounds) {
        this.consignment = consignment;
        this.circumstances = circumstances;
        this.grounds = grounds;
    }

    /** The best that the authorities quoted can do for {@code wanted} under {@code book}. */
    Coverage coverage(Wanted wanted, Facts facts, DatedBook book) {
        List<Coverage> found = new ArrayList<>();
        List<Reason> beside = new ArrayList<>();
        for (QuotedLicence licence : closestFirst()) {
            if (!licence.quotedFor(wanted.line().number())) {
                beside.add(Reason.of(
                        Phrase.LICENCE_OTHER_LINE,
                        licence.number(),
                        licence.line().orElseThrow(),
                        wanted.line().number()));
            } else if (!issuedIn(book.book(), licence.issuer())) {
                beside.add(Reason.of(
                        Phrase.LICENCE_OTHER_ISSUER,
                        licence.number(),
                        licence.issuer(),
                        book.book().title()));
            } else {
                found.addAll(coverages(licence, wanted, facts, book));
            }
        }
        return best(found).orElseGet(() -> new Coverage.None(beside));
    }

    /** What is quoted for a line of its own comes before what is quoted for all, so that it spares the balance of the latter. */
    private List<QuotedLicence> closestFirst() {
        return consignment.licences().stream()
                .sorted(Comparator.comparing(licence -> licence.line().isEmpty()))
                .toList();
    }

    private static boolean issuedIn(LawBook book, String issuer) {
        return book.jurisdiction().equals(issuer) || book.territory().contains(issuer);
    }

    /** Of several that cover, one that was given for the goods by name tells more than one without limits. */
    private static Optional<Coverage> best(List<Coverage> found) {
        return found.stream()
                .min(Comparator.comparing(Coverage::disposition).thenComparing(coverage -> !coverage.isByName()));
    }

    private List<Coverage> coverages(QuotedLicence licence, Wanted wanted, Facts facts, DatedBook book) {
        Optional<LicenceStanding> standing = circumstances.standing(licence);
        Grants grants = new Grants(book, grounds);
        List<Authority> numbered = grants.numbered(licence.number());
        if (!numbered.isEmpty()) {
            return numbered.stream()
                    .map(authority -> granted(
                            new Quoted(licence.number(), standing, Optional.of(authority)),
                            authority,
                            grants,
                            wanted,
                            facts,
                            book))
                    .toList();
        }
        List<Reason> exemption = grants.exemption(licence.number(), wanted, facts);
        Quoted quoted =
                new Quoted(licence.number(), standing, standing.flatMap(known -> grants.kind(known, wanted, facts)));
        if (!exemption.isEmpty()) {
            return List.of(new Coverage.Differs(quoted, exemption));
        }
        return List.of(ofKind(quoted, grants, wanted, facts).orElseGet(() -> licensed(quoted, licence, wanted, book)));
    }

    /** What the law's own terms for authorities of this kind, of which one is quoted, leave to say; empty where they admit it. */
    private static Optional<Coverage> ofKind(Quoted quoted, Grants grants, Wanted wanted, Facts facts) {
        List<Authority> ofKind = quoted.standing()
                .filter(LicenceStanding::verified)
                .map(standing -> grants.ofKind(standing.kind()))
                .orElse(List.of());
        if (ofKind.isEmpty()) {
            return Optional.empty();
        }
        List<Authority> serving = ofKind.stream()
                .filter(authority -> grants.against(authority, wanted, facts).isEmpty())
                .toList();
        if (serving.isEmpty()) {
            return Optional.of(new Coverage.Differs(
                    quoted,
                    ofKind.stream()
                            .flatMap(authority -> grants.against(authority, wanted, facts).stream())
                            .distinct()
                            .toList()));
        }
        List<Reason> open = serving.stream()
                .flatMap(authority -> grants.open(authority, facts).stream())
                .toList();
        return open.size() < serving.size()
                ? Optional.empty()
                : Optional.of(new Coverage.Unverifiable(quoted, open.getFirst()));
    }

    /** A licence of its own: the issuer must confirm it, and everything it says must agree. */
    private Coverage licensed(Quoted quoted, QuotedLicence licence, Wanted wanted, DatedBook book) {
        if (quoted.standing().isEmpty()) {
            return new Coverage.Unverifiable(
                    quoted, Reason.of(Phrase.LICENCE_NOT_VERIFIED, licence.number(), licence.issuer()));
        }
        LicenceStanding standing = quoted.standing().get();
        if (!standing.verified()) {
            return new Coverage.Unverifiable(
                    quoted, Reason.of(Phrase.LICENCE_VERIFICATION_FAILED, licence.number(), standing.why()));
        }
        return compared(quoted, new Comparison(consignment, standing, wanted).compare(book.date()));
    }

    /** An authority of the law itself: its own terms come first, then its prior act, then what is known of the exporter's use of it. */
    private Coverage granted(
            Quoted quoted, Authority authority, Grants grants, Wanted wanted, Facts facts, DatedBook book) {
        List<Reason> against = grants.against(authority, wanted, facts);
        if (!against.isEmpty()) {
            return new Coverage.Differs(quoted, against);
        }
        Optional<Reason> open = grants.open(authority, facts);
        if (open.isPresent()) {
            return new Coverage.Unverifiable(quoted, open.get());
        }
        if (quoted.standing().isEmpty()) {
            return new Coverage.Unverifiable(
                    quoted,
                    Reason.of(Phrase.GRANT_PRIOR_ACT_OPEN, quoted.number(), authority.title(), authority.priorAct()));
        }
        LicenceStanding standing = quoted.standing().get();
        if (!standing.verified()) {
            return new Coverage.Unverifiable(
                    quoted,
                    Reason.of(
                            Phrase.GRANT_PRIOR_ACT_NOT_SHOWN,
                            quoted.number(),
                            authority.title(),
                            authority.priorAct(),
                            standing.why()));
        }
        return compared(
                quoted,
                new Comparison(consignment, Grants.limitedByLaw(authority, standing), wanted).compare(book.date()));
    }

    private static Coverage compared(Quoted quoted, Comparison.Found found) {
        if (!found.differences().isEmpty()) {
            return new Coverage.Differs(quoted, found.differences());
        }
        return found.open().isEmpty()
                ? new Coverage.Covered(quoted)
                : new Coverage.Unverifiable(quoted, found.open().getFirst());
    }
}
