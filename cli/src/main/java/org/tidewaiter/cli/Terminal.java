package org.tidewaiter.cli;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import org.tidewaiter.cli.text.Screen;

/**
 * What standard output and standard error lead to.
 *
 * @param screen what answers are shown on
 * @param watched whether somebody sees standard error
 */
record Terminal(Screen screen, boolean watched) {

    /** Files or pipes. */
    static final Terminal NONE = new Terminal(Screen.PLAIN, false);

    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;

    /** The terminal of this process. */
    static Terminal of(Map<String, String> environment) {
        boolean dumb = environment.getOrDefault("TERM", "dumb").equals("dumb");
        boolean plain = dumb || !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean seen = isTerminal(1);
        return new Terminal(
                new Screen(seen ? width(environment) : Screen.PLAIN.width(), seen && !plain), !dumb && isTerminal(2));
    }

    /** Whether the file of this number is a terminal, as far as the system says so. Java itself can only tell of both. */
    private static boolean isTerminal(int number) {
        try {
            String path = new File("/proc/self/fd/" + number).getCanonicalPath();
            return path.startsWith("/dev/pts/") || path.startsWith("/dev/tty") || path.equals("/dev/console");
        } catch (IOException unknown) {
            return false;
        }
    }

    private static int width(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean number =
                !columns.isEmpty() && columns.length() < 5 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST) : Screen.PLAIN.width();
    }
}
