package org.tidewaiter.server.console;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceEvent;
import org.tidewaiter.registry.licensing.LicenceLine;
import org.tidewaiter.registry.licensing.LicenceState;
import org.tidewaiter.registry.licensing.Register;
import org.tidewaiter.registry.licensing.ledger.Balance;
import org.tidewaiter.registry.licensing.ledger.BalanceCourse;
import org.tidewaiter.registry.licensing.ledger.Movements;

/**
 * What the page of a licence shows.
 *
 * @param licence as issued
 * @param holder name of the organisation
 * @param state today
 * @param bars how every line stands
 * @param charts how every line went over time
 * @param movements what moved, the latest first
 * @param history what was done to it, in order
 * @param acts what the visitor may do to it now
 */
public record LicenceView(
        Licence licence,
        String holder,
        LicenceState state,
        List<Bar> bars,
        List<BalanceChart> charts,
        List<Movements.Movement> movements,
        List<Done> history,
        Set<LicenceEvent.Kind> acts) {

    /** Takes copies. */
    public LicenceView {
        bars = List.copyOf(bars);
        charts = List.copyOf(charts);
        movements = List.copyOf(movements);
        history = List.copyOf(history);
        acts = Set.copyOf(acts);
    }

    /**
     * Something done to the licence.
     *
     * @param recorded what
     * @param by name of who did it
     */
    public record Done(Register.Recorded recorded, String by) {}

    /**
     * How a line stands, as a table row and as a bar of a hundred units.
     *
     * @param line of the licence
     * @param balance its balance
     */
    public record Bar(LicenceLine line, Balance balance) {

        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        /** Whether the line is limited in quantity; else in value. */
        private boolean inQuantity() {
            return line.quantity().isPresent();
        }

        /** Whether there is a limit that a bar could show. */
        public boolean limited() {
            return most().filter(limit -> limit.signum() > 0).isPresent();
        }

        /** Up to how much. */
        public Optional<BigDecimal> most() {
            return inQuantity() ? balance.quantity() : balance.value();
        }

        /** How much has left. */
        public BigDecimal committed() {
            return inQuantity() ? balance.committed() : balance.committedValue();
        }

        /** How much is set apart. */
        public BigDecimal reserved() {
            return inQuantity() ? balance.reserved() : balance.reservedValue();
        }

        /** How much is left. */
        public Optional<BigDecimal> left() {
            return inQuantity() ? balance.left() : balance.leftValue();
        }

        /** How it stood at the end of {@code day}. */
        BalanceChart.Step at(BalanceCourse.Day day) {
            BigDecimal reserved = inQuantity() ? day.reserved() : day.reservedValue();
            BigDecimal committed = inQuantity() ? day.committed() : day.committedValue();
            return new BalanceChart.Step(
                    day.day(),
                    reserved,
                    committed,
                    most().map(limit -> limit.subtract(reserved).subtract(committed)));
        }

        /** In what. */
        public String unit() {
            return inQuantity()
                    ? line.unit().symbol()
                    : line.value()
                            .map(money -> money.currency())
                            .orElse(line.unit().symbol());
        }

        /** Where the part that has left ends. */
        public BigDecimal committedTo() {
            return part(committed());
        }

        /** Where the part that is set apart ends. */
        public BigDecimal reservedTo() {
            return part(committed().add(reserved()));
        }

        private BigDecimal part(BigDecimal much) {
            return most().filter(limit -> limit.signum() > 0)
                    .map(limit -> much.multiply(WHOLE)
                            .divide(limit, 2, RoundingMode.HALF_UP)
                            .min(WHOLE)
                            .max(BigDecimal.ZERO))
                    .orElse(BigDecimal.ZERO);
        }
    }

    /** A number as people read it. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
