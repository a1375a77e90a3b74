package org.tidewaiter.engine.goods.formula;

import java.util.Set;

/** The symbols of the chemical elements, a closed set. */
final class Element {

    private static final Set<String> SYMBOLS = Set.of(
            ("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr"
                            + " Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re"
                            + " Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds"
                            + " Rg Cn Nh Fl Mc Lv Ts Og")
                    .split(" "));

    /** Elements that make a formula a compound and not an alloy of metals. */
    private static final Set<String> NON_METALS =
            Set.of("H", "B", "C", "N", "O", "F", "Si", "P", "S", "Cl", "As", "Se", "Br", "Te", "I", "At");

    private Element() {}

    /** Whether {@code symbol} stands for an element. */
    static boolean is(String symbol) {
        return SYMBOLS.contains(symbol);
    }

    /** Whether a combination with this element is a compound, and not an alloy. */
    static boolean isNonMetal(String symbol) {
        return NON_METALS.contains(symbol);
    }
}
