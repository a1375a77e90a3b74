package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Basis;
import org.tidewaiter.engine.consignment.Range;

/**
 * Turns shares by amount of substance into shares by mass, where every constituent is an element whose atomic mass is known and the
 * shares are complete. Standard atomic masses are known to about one part in a thousand, so the result is widened by that. Anything
 * else, a share by volume above all, only says that the constituent is there.
 */
final class MassShares {

    private static final MathContext DOWN = new MathContext(12, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(12, RoundingMode.CEILING);
    private static final BigDecimal LESS = new BigDecimal("0.999");
    private static final BigDecimal MORE = new BigDecimal("1.001");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MassShares() {}

    static List<Part> of(List<Part> parts, Map<String, BigDecimal> atomicMasses) {
        if (parts.stream().allMatch(part -> part.basis() == Basis.MASS)) {
            return parts;
        }
        Optional<BigDecimal> total = total(parts, atomicMasses);
        return parts.stream()
                .map(part -> part.basis() == Basis.MASS
                        ? part
                        : part.withShare(total.map(mass -> share(part, mass, atomicMasses))
                                .orElse(Goods.PRESENT)))
                .toList();
    }

    /** Mass of a hundred atoms of the mixture, if all of them are accounted for. */
    private static Optional<BigDecimal> total(List<Part> parts, Map<String, BigDecimal> atomicMasses) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal atoms = BigDecimal.ZERO;
        for (Part part : parts) {
            Optional<BigDecimal> share = part.share().point();
            Optional<BigDecimal> mass = mass(part, atomicMasses);
            if (part.basis() != Basis.MOLE || share.isEmpty() || mass.isEmpty()) {
                return Optional.empty();
            }
            total = total.add(share.get().multiply(mass.get()));
            atoms = atoms.add(share.get());
        }
        boolean complete = atoms.compareTo(new BigDecimal(Composition.CLOSED_FROM)) >= 0 && total.signum() > 0;
        return complete ? Optional.of(total) : Optional.empty();
    }

    private static Optional<BigDecimal> mass(Part part, Map<String, BigDecimal> atomicMasses) {
        return part.isElement()
                ? Optional.ofNullable(
                        atomicMasses.get(part.elements().iterator().next()))
                : Optional.empty();
    }

    private static Range share(Part part, BigDecimal total, Map<String, BigDecimal> atomicMasses) {
        BigDecimal own = part.share()
                .point()
                .orElseThrow()
                .multiply(mass(part, atomicMasses).orElseThrow());
        BigDecimal low = own.multiply(HUNDRED).multiply(LESS).divide(total, DOWN);
        BigDecimal high = own.multiply(HUNDRED).multiply(MORE).divide(total, UP).min(HUNDRED);
        return new Range(Optional.of(low), false, Optional.of(high), false);
    }
}
