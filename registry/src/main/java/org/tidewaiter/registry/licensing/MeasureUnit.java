package org.tidewaiter.registry.licensing;

import java.util.Optional;

/** Units in which licences are given and drawn on. */
public enum MeasureUnit {
    /** Milligram. */
    MG("mg", Dimension.MASS, -3),
    /** Gram. */
    G("g", Dimension.MASS, 0),
    /** Kilogram. */
    KG("kg", Dimension.MASS, 3),
    /** Metric tonne. */
    T("t", Dimension.MASS, 6),
    /** Millilitre. */
    ML("mL", Dimension.VOLUME, 0),
    /** Litre. */
    L("L", Dimension.VOLUME, 3),
    /** Cubic metre. */
    M3("m3", Dimension.VOLUME, 6),
    /** Pieces, counted. */
    PIECE("piece", Dimension.COUNT, 0);

    private final String symbol;
    private final Dimension dimension;
    private final int powerOfTen;

    MeasureUnit(String symbol, Dimension dimension, int powerOfTen) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.powerOfTen = powerOfTen;
    }

    /** What is measured; units of different dimensions are never converted into each other. */
    public enum Dimension {
        /** Net mass. */
        MASS,
        /** Volume. */
        VOLUME,
        /** Number. */
        COUNT
    }

    /** How it is written. */
    public String symbol() {
        return symbol;
    }

    /** What it measures. */
    public Dimension dimension() {
        return dimension;
    }

    int powerOfTen() {
        return powerOfTen;
    }

    /** The unit written {@code symbol}; {@code pieces} and {@code pcs} are pieces. */
    public static Optional<MeasureUnit> of(String symbol) {
        for (MeasureUnit unit : values()) {
            if (unit.symbol.equals(symbol)) {
                return Optional.of(unit);
            }
        }
        return switch (symbol) {
            case "pieces", "pcs" -> Optional.of(PIECE);
            case "ml" -> Optional.of(ML);
            case "l" -> Optional.of(L);
            default -> Optional.empty();
        };
    }
}
