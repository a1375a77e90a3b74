package org.tidewaiter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.tidewaiter.registry.accounts.SecondFactor;

/** A person with a browser and an app for second factors. */
final class Someone {

    static final String PASSWORD = "three grey herons at noon";

    private final String address;
    private final Page page;
    private final String email;
    private final List<String> complaints = new ArrayList<>();
    private byte[] factor = new byte[0];

    /** Opens a browser of their own. */
    Someone(Browser browser, String address, String email) {
        this.address = address;
        this.email = email;
        this.page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))
                .newPage();
        page.onConsoleMessage(message -> {
            // a page that answers with an error is meant to
            if (message.type().equals("error") && !message.text().contains("the server responded with a status")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(address)) {
                complaints.add("asked elsewhere: " + request.url());
            }
        });
    }

    /** The page that is open. */
    Page page() {
        return page;
    }

    /** What the browser complained of, and what was asked for elsewhere. */
    List<String> complaints() {
        return complaints;
    }

    /** Opens a page. */
    Someone open(String path) {
        page.navigate(path.startsWith("http") ? path : address + path);
        return this;
    }

    /** Accepts an invitation: chooses a password and connects the app. */
    Someone accept(String secret) {
        open("/invitation");
        factor = Base64.getDecoder().decode(page.locator("input[name=factor]").getAttribute("value"));
        type("Secret", secret).type("Password", PASSWORD).type("Code from your app", code());
        return press("Keep password").reads("Your password is kept");
    }

    /** Signs in. */
    Someone signIn() {
        open("/sign-in")
                .type("E-mail address", email)
                .type("Password", PASSWORD)
                .type("Code from your app", code());
        return press("Sign in").reads("Good day");
    }

    /** The code that the app shows. */
    String code() {
        return SecondFactor.code(factor, Instant.now());
    }

    /** Types into the field that is called so. */
    Someone type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Chooses from the list that is called so. */
    Someone choose(String label, String option) {
        field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    /** Ticks the box or the choice that is called so. */
    Someone tick(String label) {
        field(label).check();
        return this;
    }

    /** Hands over a PDF. */
    Someone hand(String label) {
        field(label)
                .setInputFiles(new FilePayload(
                        "document.pdf", "application/pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        return this;
    }

    /** Presses a button. */
    Someone press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
        return this;
    }

    /** Opens the part of a page that is folded away under {@code summary}. */
    Someone unfold(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary))
                .first()
                .click();
        return this;
    }

    /** Follows a link. */
    Someone follow(String text) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Sees to it that the page says all of {@code texts}. */
    Someone reads(String... texts) {
        assertThat(page.locator("body").innerText()).contains(texts);
        return this;
    }

    /** The path of the page that is open. */
    String path() {
        return page.url().substring(address.length()).split("\\?", 2)[0];
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }
}
