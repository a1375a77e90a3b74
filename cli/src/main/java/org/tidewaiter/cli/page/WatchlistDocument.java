package org.tidewaiter.cli.page;

import java.time.LocalDate;
import java.util.Locale;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.list.BirthDate;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.list.ListProfiles;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.Measure;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.rulebook.watchlist.ListDiff;
import org.tidewaiter.rulebook.watchlist.ListImport;
import org.tidewaiter.rulebook.watchlist.ListVersion;
import org.tidewaiter.rulebook.watchlist.format.ListWarning;

/** Lists of restricted parties as documents. */
public final class WatchlistDocument {

    private WatchlistDocument() {}

    /** What came of an import. */
    public static Node of(ListImport.Outcome.Kept kept) {
        return version(kept.version())
                .add("fresh", Node.of(kept.fresh()))
                .add("former", kept.former(), former -> version(former).build())
                .add("warnings", Node.items(kept.warnings(), WatchlistDocument::warning))
                .build();
    }

    /** A version, and how it stands on {@code day}. */
    public static Node of(ListVersion version, boolean inForce, LocalDate day, ListProfiles profiles) {
        int allowed = profiles.maxAgeDays(version.list());
        return version(version)
                .add("inForce", Node.of(inForce))
                .add("ageDays", Node.of(version.age(day)))
                .add("allowedDays", Node.of(version.maxAgeDays().orElse(allowed)))
                .add("stale", Node.of(version.isStale(day, allowed)))
                .build();
    }

    /** What changed from one version to another. */
    public static Node of(ListVersion before, ListVersion after, ListDiff diff) {
        return Node.fields()
                .add("from", version(before).build())
                .add("to", version(after).build())
                .add("added", Node.items(diff.added(), WatchlistDocument::party))
                .add("changed", Node.items(diff.changed(), WatchlistDocument::change))
                .add("removed", Node.items(diff.removed(), WatchlistDocument::party))
                .build();
    }

    /** A version. */
    public static Node of(ListVersion version) {
        return version(version).build();
    }

    /** A version that is no longer in force. */
    public static Node dropped(ListVersion version) {
        return version(version).add("inForce", Node.of(false)).build();
    }

    private static Node.Builder version(ListVersion version) {
        return Node.fields()
                .add("list", version.list())
                .add("hash", version.hash())
                .add("format", version.format())
                .add("source", version.source())
                .add("asOf", version.asOf().toString())
                .add("imported", version.imported().toString())
                .add("parties", Node.of(version.parties()))
                .add("names", Node.of(version.names()))
                .add("notUnderstood", Node.of(version.warnings()))
                .add("maxAgeDays", version.maxAgeDays(), Node::of)
                .add("files", Node.items(version.files(), Node::of));
    }

    private static Node warning(ListWarning warning) {
        return Node.fields()
                .add("file", warning.file())
                .add("line", Node.of(warning.line()))
                .add("found", warning.found())
                .add("expected", warning.expected())
                .build();
    }

    private static Node change(ListDiff.Change change) {
        return Node.fields()
                .add("fields", Node.items(change.fields(), Node::of))
                .add("before", party(change.before()))
                .add("after", party(change.after()))
                .build();
    }

    private static Node party(ListedParty party) {
        Node.Builder details = Node.fields();
        party.details().forEach(details::add);
        return Node.fields()
                .add("list", party.list())
                .add("id", party.id())
                .add("kind", party.kind().word())
                .add("names", Node.items(party.names(), WatchlistDocument::name))
                .add("births", party.births(), WatchlistDocument::birth)
                .add("gender", party.gender(), Node::of)
                .add("countries", party.countries(), WatchlistDocument::country)
                .add("addresses", party.addresses(), Node::of)
                .add("identifiers", party.identifiers(), WatchlistDocument::identifier)
                .add("measures", party.measures(), WatchlistDocument::measure)
                .addFilled("details", details)
                .build();
    }

    private static Node name(ListedName name) {
        return Node.fields()
                .add("text", name.text())
                .add("quality", name.quality().name().toLowerCase(Locale.ROOT))
                .build();
    }

    private static Node birth(BirthDate birth) {
        return Node.fields()
                .add("earliest", birth.earliest().toString())
                .add("latest", birth.latest().toString())
                .build();
    }

    private static Node country(Country country) {
        return Node.of(country.code());
    }

    private static Node identifier(Identifier identifier) {
        return Node.fields()
                .add("kind", identifier.kind())
                .add("value", identifier.value())
                .build();
    }

    private static Node measure(Measure measure) {
        return Node.fields()
                .add("programme", measure.programme())
                .add("licenceRequirement", measure.licenceRequirement(), Node::of)
                .add("licencePolicy", measure.licencePolicy(), Node::of)
                .add("from", measure.from(), day -> Node.of(day.toString()))
                .add("until", measure.until(), day -> Node.of(day.toString()))
                .add("suspended", Node.of(measure.suspended()))
                .build();
    }
}
