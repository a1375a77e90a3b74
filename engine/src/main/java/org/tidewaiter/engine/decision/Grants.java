package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Truth;

/** The authorities of a law book on one day, as consignments quote them, and whether they may serve. */
final class Grants {

    private final DatedBook book;
    private final Grounds grounds;

    Grants(DatedBook book, Grounds grounds) {
        this.book = book;
        this.grounds = grounds;
    }

    /** The authorities that {@code quoted} names: by their id, or by their number alone or before what the exporter was given. */
    List<Authority> numbered(String quoted) {
        return book.book().authorities().stream()
                .filter(authority -> authority.id().equals(quoted)
                        || authority
                                .number()
                                .filter(number -> begins(quoted, number))
                                .isPresent())
                .toList();
    }

    /** EU001 and EU001-DE-1 begin with EU001; EU0012 does not. */
    private static boolean begins(String quoted, String number) {
        return quoted.startsWith(number)
                && (quoted.length() == number.length() || !Character.isLetterOrDigit(quoted.charAt(number.length())));
    }

    /**
     * Why an exemption of this number does not lift the need for {@code wanted}; empty where no entry knows such an exemption.
     * Where its terms hold nothing needs to be covered.
     */
    List<Reason> exemption(String quoted, Wanted wanted, Facts facts) {
        List<Entry.Exemption> own = wanted.entry().map(Entry::exemptions).orElse(List.of()).stream()
                .filter(exemption -> begins(quoted, exemption.number()))
                .toList();
        List<Reason> against = new ArrayList<>();
        for (Entry.Exemption exemption : own) {
            against.add(Reason.of(
                    Phrase.GRANT_NOT_FOR_MOVEMENT, quoted, exemption.title(), grounds.of(exemption.when(), facts)));
        }
        boolean known = book.book().entries().stream()
                .flatMap(entry -> entry.exemptions().stream())
                .anyMatch(exemption -> begins(quoted, exemption.number()));
        if (own.isEmpty() && known) {
            against.add(Reason.of(Phrase.GRANT_NOT_FOR_ENTRY, quoted, wanted.id()));
        }
        return against;
    }

    /** The one authority of the kind of {@code standing} that may serve; empty where several may, or none. */
    Optional<Authority> kind(LicenceStanding standing, Wanted wanted, Facts facts) {
        List<Authority> serving = book.book().authorities().stream()
                .filter(authority -> authority.kind() == standing.kind()
                        && authority.number().isEmpty()
                        && against(authority, wanted, facts).isEmpty())
                .toList();
        return serving.size() == 1 ? Optional.of(serving.getFirst()) : Optional.empty();
    }

    /**
     * The authorities of {@code kind} whose terms the law itself gives and that everybody numbers as they fill them in; none for
     * individual licences, whose terms stand in each.
     */
    List<Authority> ofKind(Authority.Kind kind) {
        return switch (kind) {
            case INDIVIDUAL -> List.of();
            case GENERAL_GRANT, REGISTERED_VOUCHER, OPEN_GENERAL, EXCEPTION ->
                book.book().authorities().stream()
                        .filter(authority ->
                                authority.kind() == kind && authority.number().isEmpty())
                        .toList();
        };
    }

    /** Why {@code authority} cannot serve for {@code wanted}; empty where it may. */
    List<Reason> against(Authority authority, Wanted wanted, Facts facts) {
        List<Reason> against = new ArrayList<>();
        if (book.carrying(authority.basis()).isEmpty()) {
            against.add(Reason.of(Phrase.GRANT_NOT_IN_FORCE, authority.number().orElse(authority.id()), book.date()));
        }
        if (wanted.entry().filter(authority::mayServe).isEmpty()) {
            against.add(Reason.of(Phrase.GRANT_NOT_FOR_ENTRY, authority.number().orElse(authority.id()), wanted.id()));
        }
        if (Evaluation.test(authority.when(), facts, true) == Truth.FALSE
                && Evaluation.test(authority.when(), facts, false) == Truth.FALSE) {
            against.add(Reason.of(
                    Phrase.GRANT_NOT_FOR_MOVEMENT,
                    authority.number().orElse(authority.id()),
                    authority.title(),
                    grounds.of(authority.when(), facts)));
        }
        return against;
    }

    /** Why it is open whether {@code authority} may serve: a fact is missing, or its terms are not confirmed. */
    Optional<Reason> open(Authority authority, Facts facts) {
        String number = authority.number().orElse(authority.id());
        if (Evaluation.test(authority.when(), facts, true) == Truth.UNKNOWN) {
            return Optional.of(
                    Reason.of(Phrase.GRANT_FACT_OPEN, number, authority.title(), grounds.of(authority.when(), facts)));
        }
        return authority.confidence().decides() && !Evaluation.doubted(authority.when(), facts)
                ? Optional.empty()
                : Optional.of(Reason.of(Phrase.GRANT_DOUBTFUL, number, authority.title()));
    }

    /**
     * What the law itself limits need not be stated of an exporter's use: goods, destinations, end users, amounts and days.
     * Only an exception is nobody's own.
     */
    static LicenceStanding limitedByLaw(Authority authority, LicenceStanding use) {
        return new LicenceStanding(
                use.number(),
                use.issuer(),
                use.kind(),
                use.verified(),
                use.why(),
                use.validFrom().orUnlimited(),
                use.validUntil().orUnlimited(),
                use.state(),
                authority.kind() == Authority.Kind.EXCEPTION ? use.holder().orUnlimited() : use.holder(),
                use.entries().orUnlimited(),
                use.balanceGrams().orUnlimited(),
                use.destinations().orUnlimited(),
                use.endUsers().orUnlimited(),
                use.transports(),
                use.carriers(),
                use.conditions());
    }
}
