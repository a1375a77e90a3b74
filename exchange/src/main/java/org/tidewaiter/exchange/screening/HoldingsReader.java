package org.tidewaiter.exchange.screening;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.ownership.Holding;
import org.tidewaiter.engine.screening.ownership.Holdings;
import org.tidewaiter.engine.screening.ownership.Share;
import org.tidewaiter.exchange.batch.FlatBatch;
import org.tidewaiter.exchange.batch.FlatItem;
import org.tidewaiter.exchange.batch.FlatShape;
import org.tidewaiter.exchange.consignment.Dates;
import org.tidewaiter.exchange.consignment.Shapes;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;
import org.tidewaiter.exchange.document.Words;

/** Reads who holds what: a table, objects of the same fields one on each line, or a list of them. Whatever is wrong is told together, and then nothing is read. */
public final class HoldingsReader {

    private static final Text SHARE =
            new Text("a share in percent, such as 33.4 or 25-50, or unknown", "百分比份额，例如33.4或25-50，或unknown");
    private static final Text ROW = new Text("an object with the fields of one row", "含一行各字段的对象");
    private static final Pattern PERCENT =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,9})?)(?:\\s*-\\s*(\\d{1,3}(?:\\.\\d{1,9})?))?\\s*%?");
    private static final FlatShape SHAPE = new FlatShape(
            List.of("owner", "owned"),
            List.of(
                    "share",
                    "of",
                    "control",
                    "from",
                    "until",
                    "source",
                    "ownerType",
                    "ownedType",
                    "ownerCountry",
                    "ownedCountry"),
            List.of());
    private static final Dates DAYS = new Dates(LocalDate.of(1600, 1, 1), LocalDate.of(2100, 12, 31));
    private static final Words<Holdings.Of> OF =
            new Words<>(new Text("what the share is of", "份额所属"), Holdings.Of.values(), Holdings.Of::word);
    private static final int MOST = 1_000_000;
    private static final int MOST_BYTES = 256 << 20;

    private final Map<String, Holdings.Named> parties = new HashMap<>();
    private final List<Holdings.Stake> stakes = new ArrayList<>();
    private final Map<List<String>, List<Located>> byPair = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private final WholeShares whole = new WholeShares();
    private long elements;

    private HoldingsReader() {}

    /** What {@code input}, a file called {@code name}, says. */
    public static Reading<Holdings> read(String name, InputStream input) throws IOException {
        InputStream marked = new BufferedInputStream(input);
        if (FlatBatch.first(marked) == '[') {
            return new HoldingsReader().read(DocumentReader.read(marked.readNBytes(MOST_BYTES)));
        }
        return switch (FlatBatch.open(name, marked, SHAPE)) {
            case Reading.Refused<FlatBatch>(List<Problem> problems) -> new Reading.Refused<>(problems);
            case Reading.Understood<FlatBatch>(FlatBatch batch) -> new HoldingsReader().read(batch);
        };
    }

    private Reading<Holdings> read(FlatBatch batch) throws IOException {
        Optional<Supplier<FlatItem>> item = batch.next();
        while (item.isPresent() && stakes.size() < MOST) {
            switch (item.get().get()) {
                case FlatItem.Rejected rejected -> reject(rejected);
                case FlatItem.Row row -> row(row);
            }
            item = batch.next();
        }
        if (item.isPresent()) {
            problems.add(new Problem(
                    "", new Text("more than " + MOST + " holdings", "超过" + MOST + "项持股"), new Text("fewer", "较少")));
        }
        return finished();
    }

    private Reading<Holdings> finished() {
        whole.excesses().forEach(this::tooMuch);
        if (stakes.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem("", new Text("no holding", "没有持股"), new Text("at least one", "至少一项")));
        }
        return problems.isEmpty()
                ? new Reading.Understood<>(new Holdings(parties, stakes))
                : new Reading.Refused<>(problems);
    }

    private void tooMuch(WholeShares.Excess excess) {
        Holdings.Named held = Objects.requireNonNull(parties.get(excess.held()));
        String percent = excess.percent().stripTrailingZeros().toPlainString();
        String name = Excerpt.of(held.name());
        problems.add(new Problem(
                place(excess.row(), "share"),
                new Text(
                        percent + " % of the " + excess.of().word() + " of “" + name + "” together on the same day",
                        "“" + name + "”同日合计" + percent + "%（" + excess.of().word() + "）"),
                new Text("at most 100 %", "至多100%")));
    }

    /** A list of objects. */
    private Reading<Holdings> read(Reading<Node> document) {
        switch (document) {
            case Reading.Refused<Node>(List<Problem> wrong) -> problems.addAll(wrong);
            case Reading.Understood<Node>(Node.Items(List<Node> items)) -> items.forEach(this::element);
            case Reading.Understood<Node>(Node other) ->
                problems.add(new Problem("", Excerpt.told(other), new Text("a list of holdings", "持股列表")));
        }
        return finished();
    }

    private void element(Node element) {
        elements++;
        if (element instanceof Node.Fields fields) {
            row(new FlatItem.Row(elements, false, fields, ""));
        } else {
            problems.add(new Problem(place(elements, ""), Excerpt.told(element), ROW));
        }
    }

    private void reject(FlatItem.Rejected rejected) {
        rejected.problems()
                .forEach(problem -> problems.add(
                        new Problem(place(rejected.row(), problem.pointer()), problem.found(), problem.expected())));
    }

    private static Text place(long row, String field) {
        String where = field.isEmpty() ? "" : ", " + field;
        return new Text("row " + row + where, "第" + row + "行" + where);
    }

    private record Read(Holdings.Named owner, Holdings.Named owned, Holdings.Stake stake) {}

    /** A stake and the row on which it stands. */
    private record Located(Holdings.Stake stake, long row) {}

    private void row(FlatItem.Row row) {
        switch (row.read(HoldingsReader::read)) {
            case Reading.Refused<Read>(List<Problem> wrong) -> reject(row.rejected(wrong));
            case Reading.Understood<Read>(Read read) -> {
                Holding holding = read.stake().holding();
                List<Located> same =
                        byPair.computeIfAbsent(List.of(holding.holder(), holding.held()), pair -> new ArrayList<>());
                same.stream()
                        .filter(other -> other.stake().overlaps(read.stake()))
                        .findFirst()
                        .ifPresent(other -> problems.add(new Problem(
                                place(row.row(), ""),
                                new Text(
                                        "the holding of row " + other.row() + " a second time for the same days",
                                        "与第" + other.row() + "行同期重复的持股"),
                                new Text("each once, with the whole share", "各出现一次，写明全部份额"))));
                same.add(new Located(read.stake(), row.row()));
                whole.add(read.stake(), row.row());
                parties.merge(holding.holder(), read.owner(), Holdings.Named::and);
                parties.merge(holding.held(), read.owned(), Holdings.Named::and);
                stakes.add(read.stake());
            }
        }
    }

    private static Optional<Read> read(Stated stated) {
        return stated.section(HoldingsReader::holding);
    }

    private static Optional<Read> holding(Section section) {
        section.couldState(section.names());
        Optional<Holdings.Named> owner = named(section, "owner");
        Optional<Holdings.Named> owned = named(section, "owned");
        Optional<Share> share = section.find("share", HoldingsReader::share);
        Optional<Holdings.Of> of = section.find("of", OF::read);
        Optional<Boolean> control = section.find("control", HoldingsReader::truth);
        Optional<LocalDate> from = section.find("from", DAYS::read);
        Optional<Stated> last = section.find("until");
        Optional<LocalDate> until = last.flatMap(DAYS::read);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            last.get().refuse(new Text("a day from " + from.get() + " on", "不早于" + from.get() + "的日期"));
        }
        String source = section.find("source", Shapes::sentence).orElse("");
        if (owner.isEmpty() || owned.isEmpty()) {
            return Optional.empty();
        }
        String holder = Holdings.key(owner.get().name());
        String held = Holdings.key(owned.get().name());
        if (holder.equals(held)) {
            section.self().refuse(new Text("a party that holds itself", "自我持股"), new Text("two parties", "两个主体"));
        }
        Holding holding =
                new Holding(holder, held, share.orElse(Share.UNKNOWN), control.orElse(false), from, until, source);
        return Optional.of(
                new Read(owner.get(), owned.get(), new Holdings.Stake(of.orElse(Holdings.Of.CAPITAL), holding)));
    }

    private static Optional<Holdings.Named> named(Section section, String field) {
        Optional<String> name = section.require(field, StatedName.EXPECTED, StatedName::read);
        Optional<EntityKind> kind = section.find(field + "Type", StatedName::kind);
        Optional<Country> country = section.find(field + "Country", Shapes::country);
        return name.map(called -> new Holdings.Named(called, kind.orElse(EntityKind.UNKNOWN), country));
    }

    private static Optional<Boolean> truth(Stated stated) {
        if (stated.node() instanceof Node.Truth(boolean truth)) {
            return Optional.of(truth);
        }
        return switch (stated.text().orElse("")) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> stated.refuse(new Text("yes or no; left out where it is not known", "yes或no；不详时应省略"));
        };
    }

    private static Optional<Share> share(Stated stated) {
        if (stated.node() instanceof Node.Number(BigDecimal number)) {
            return between(number, number, stated);
        }
        String text = stated.text().orElse("").strip();
        if (text.equals("unknown")) {
            return Optional.of(Share.UNKNOWN);
        }
        Matcher percent = PERCENT.matcher(text);
        if (!percent.matches()) {
            return stated.refuse(SHARE);
        }
        BigDecimal low = new BigDecimal(percent.group(1));
        return between(low, percent.group(2) == null ? low : new BigDecimal(percent.group(2)), stated);
    }

    private static Optional<Share> between(BigDecimal low, BigDecimal high, Stated stated) {
        return low.signum() >= 0 && low.compareTo(high) <= 0 && high.compareTo(Share.WHOLE) <= 0
                ? Optional.of(new Share(low, high))
                : stated.refuse(SHARE);
    }
}
