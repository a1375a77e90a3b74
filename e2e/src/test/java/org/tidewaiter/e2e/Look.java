package org.tidewaiter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Looks at a page as those do who must be able to use it: nothing breaks WCAG 2.2 AA, nothing is cut, and a picture is kept. */
final class Look {

    private static final String AXE = axe();
    private static final String VIOLATIONS = """
            async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
                .violations.map(found => found.id + ': ' + found.nodes.map(node => node.html).join(' | '))""";
    private static final String WIDER =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";
    private static final List<Integer> WIDTHS = List.of(390, 820, 1280);
    private static final int HEIGHT = 900;

    private Look() {}

    /** Looks at the page that is open. */
    static void at(Page page, String name) {
        page.evaluate(AXE);
        assertThat((List<?>) page.evaluate(VIOLATIONS))
                .as(name + " at " + page.url())
                .isEmpty();
        assertThat(page.evaluate(WIDER)).as(name + " is wider than the window").isEqualTo(false);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** Looks at the page that is open on a phone, a tablet and a desk, in both languages. */
    static void everywhere(Page page, String name) {
        String here = page.url();
        for (String language : List.of("zh", "en")) {
            page.context().addCookies(List.of(new Cookie("tidewaiter-language", language).setUrl(here)));
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                page.navigate(here);
                at(page, name + "-" + language + "-" + width);
            }
        }
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
