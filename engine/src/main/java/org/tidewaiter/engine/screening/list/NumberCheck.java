package org.tidewaiter.engine.screening.list;

/** What the digits of a number say of themselves. */
public enum NumberCheck {
    /** The check digit fits. */
    FITS,
    /** The number has not the form of its kind, or its check digit is another one: a slip, or no such number. */
    FAILS,
    /** Numbers of this kind have no check digit that is known here. */
    NONE;

    private static final int LEI_LENGTH = 20;
    private static final int IMO_LENGTH = 7;
    private static final int MODULUS = 97;

    /** What {@code number}, written as numbers are compared, says of itself. */
    public static NumberCheck of(Identifier number) {
        return switch (number.kind()) {
            case "lei" -> lei(number.value()) ? FITS : FAILS;
            case "imo" -> imo(number.value()) ? FITS : FAILS;
            default -> NONE;
        };
    }

    /** Twenty letters and digits, the last two of which make the remainder by 97 one (ISO 17442, ISO/IEC 7064 MOD 97-10). */
    private static boolean lei(String value) {
        if (value.length() != LEI_LENGTH) {
            return false;
        }
        int remainder = 0;
        for (int i = 0; i < LEI_LENGTH; i++) {
            int digit = Character.digit(value.charAt(i), Character.MAX_RADIX);
            if (digit < 0 || value.charAt(i) > 'Z' || (i >= LEI_LENGTH - 2 && digit > 9)) {
                return false;
            }
            remainder = (remainder * (digit > 9 ? 100 : 10) + digit) % MODULUS;
        }
        return remainder == 1;
    }

    /** Seven digits; the last is that of the sum of the others, weighted by seven down to two. */
    private static boolean imo(String value) {
        if (value.length() != IMO_LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < IMO_LENGTH; i++) {
            char digit = value.charAt(i);
            if (digit < '0' || digit > '9') {
                return false;
            }
            if (i < IMO_LENGTH - 1) {
                sum += (IMO_LENGTH - i) * (digit - '0');
            }
        }
        return sum % 10 == value.charAt(IMO_LENGTH - 1) - '0';
    }
}
