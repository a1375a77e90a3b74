package org.tidewaiter.exchange.consignment;

/** The form of a CAS registry number, {@code 7440-55-3}. */
final class CasNumber {

    private CasNumber() {}

    /** Whether {@code text} is two to seven digits, a hyphen, two digits, a hyphen, one digit. */
    static boolean hasShape(String text) {
        int length = text.length();
        if (length < 7 || length > 12 || text.charAt(length - 2) != '-' || text.charAt(length - 5) != '-') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (i != length - 2 && i != length - 5 && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** The last digit as the others want it: their sum, weighted 1, 2, 3 … from the right, modulo ten. */
    static int checkDigit(String number) {
        int sum = 0;
        int weight = 0;
        for (int i = number.length() - 3; i >= 0; i--) {
            char c = number.charAt(i);
            if (c != '-') {
                weight++;
                sum += weight * (c - '0');
            }
        }
        return sum % 10;
    }
}
