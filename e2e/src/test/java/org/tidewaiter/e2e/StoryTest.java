package org.tidewaiter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In a browser, on the packaged product")
class StoryTest {

    private static final List<AutoCloseable> OPEN = new ArrayList<>();
    private static Optional<People> people = Optional.empty();

    /** Everybody in the story. */
    private record People(
            Someone administrator,
            Someone exporter,
            Someone officer,
            Someone countersigner,
            Customs customs,
            String trader) {}

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> chromium = Chromium.installed();
        Optional<Path> launcher = Product.packaged();
        if (chromium.isEmpty() || launcher.isEmpty()) {
            System.out.println("end to end: skipped, there is no "
                    + (chromium.isEmpty() ? "Chromium on this machine" : "packaged product"));
        }
        assumeTrue(chromium.isPresent() && launcher.isPresent(), "no Chromium, or nothing packaged");
        Product product = Product.start(launcher.get());
        OPEN.addFirst(product);
        Chromium browser = Chromium.start(chromium.get());
        OPEN.addFirst(browser);
        people = Optional.of(gather(product, browser));
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable each : OPEN) {
            each.close();
        }
    }

    /** The first administrator comes in with the printed secret, and invites the others. */
    private static People gather(Product product, Chromium browser) {
        Someone administrator = new Someone(browser.browser(), product.address(), Product.ADMINISTRATOR);
        administrator.open("/");
        Look.everywhere(administrator.page(), "sign-in");
        administrator.open("/invitation");
        Look.everywhere(administrator.page(), "invitation");
        administrator.accept(product.secret()).signIn();
        Look.everywhere(administrator.page(), "overview-administrator");
        String authority = organisation(administrator, "Ministry of Commerce", "Authority");
        String trader = organisation(administrator, "Brightwater Metals Co., Ltd.", "Trader");
        Someone exporter =
                invited(browser, product, administrator, trader, "Kai Brenner", "kai@example.org", "Exporter");
        Someone officer = invited(
                browser, product, administrator, authority, "Noor Haddad", "noor@example.org", "Licensing officer");
        Someone countersigner =
                invited(browser, product, administrator, authority, "Wen Jing", "wen@example.org", "Countersigner");
        Someone atTheBorder = invited(
                browser, product, administrator, authority, "Mira Okafor", "mira@example.org", "Customs officer");
        administrator.open(authority);
        Look.everywhere(administrator.page(), "organisation");
        exporter.signIn();
        officer.signIn();
        countersigner.signIn();
        return new People(
                administrator,
                exporter,
                officer,
                countersigner,
                new Customs(product.address(), "mira@example.org", atTheBorder.code()),
                trader.substring(trader.lastIndexOf('/') + 1));
    }

    private static String organisation(Someone administrator, String name, String kind) {
        administrator.open("/organisations/new").type("Name", name).tick(kind).press("Add organisation");
        return administrator.reads("The organisation was added", name).path();
    }

    private static Someone invited(
            Chromium browser,
            Product product,
            Someone administrator,
            String organisation,
            String name,
            String email,
            String role) {
        administrator
                .open(organisation + "/people/new")
                .type("Name", name)
                .type("E-mail address", email)
                .tick(role);
        administrator.press("Invite").reads(name + " is invited", "shown once");
        String secret = administrator.page().locator(".secret").innerText();
        return new Someone(browser.browser(), product.address(), email).accept(secret);
    }

    @Test
    @DisplayName("a shipment is checked: the answer, its reasons, what is asked, and what would lawfully change it")
    void check() {
        Someone exporter = people.orElseThrow().exporter();
        exporter.open("/decisions/new").press("Check").reads("There is a problem");
        assertThat(exporter.page().evaluate("() => document.activeElement.id")).isEqualTo("wrongs");
        Look.at(exporter.page(), "check-wrong");

        exporter.open("/decisions/new").choose("Leaves", "China").choose("Destined for", "Japan");
        exporter.type("What it is", "镓 7N 500克 瓶装").type("Net mass", "500 g").press("Check");
        exporter.reads("As presented, the law does not let this leave", "What would lawfully change this");
        Look.everywhere(exporter.page(), "decision");
        exporter.follow("Why: as a graph and as a table").reads("Why this is the answer", "The reasons as a table");
        Look.everywhere(exporter.page(), "decision-why");
        exporter.open("/decisions");
        Look.everywhere(exporter.page(), "checks");
        exporter.open("/decisions/new");
        Look.everywhere(exporter.page(), "check");
        calm(exporter);
    }

    @Test
    @DisplayName("a product is kept with its classification, and taken into a check")
    void product() {
        Someone exporter = people.orElseThrow().exporter();
        exporter.open("/products/new").type("What you call it", "GA-7N").type("What it is", "gallium metal ingots");
        exporter.type("Purity", "7N").press("Keep").reads("The product is kept", "Gallium metal (elemental)");
        Look.everywhere(exporter.page(), "product");
        exporter.open("/products").reads("GA-7N");
        Look.everywhere(exporter.page(), "products");
        exporter.open("/decisions/new").choose("From your library", "GA-7N").press("Take in");
        assertThat(exporter.page().locator("#line-1-description").inputValue()).isEqualTo("gallium metal ingots");
        Look.at(exporter.page(), "check-product");
        calm(exporter);
    }

    @Test
    @DisplayName("what the authority keeps on record is read on a phone as on a desk")
    void records() {
        People all = people.orElseThrow();
        all.administrator()
                .open("/calendars/CN")
                .type("First day", "2031-02-10")
                .type("Announced by", "a notice");
        all.administrator().press("Put on record").reads("The days are on record", "10 February 2031");
        Look.everywhere(all.administrator().page(), "calendar");
        Look.everywhere(all.officer().open("/penalties").page(), "penalties");
        Look.everywhere(all.officer().open("/customs-messages").page(), "customs-messages");
        List.of(all.administrator(), all.officer()).forEach(StoryTest::calm);
    }

    @Test
    @DisplayName("a general licence for 25 kg of gallium to Japan, from the first word until it is given back")
    void general() {
        People all = people.orElseThrow();
        String application = begun("General licence");
        all.exporter().open("/applications");
        Look.everywhere(all.exporter().page(), "applications");
        documents(application, 4);
        all.exporter().open(application);
        Look.everywhere(all.exporter().page(), "application-tasks");
        submitted(application);

        all.officer().open(application).unfold("Accept as complete").press("Accept as complete");
        all.officer().reads("Documents are missing");
        all.officer().open(application).unfold("Return");
        all.officer().type("What is missing, in words that the receiver will read", "Three documents are missing.");
        all.officer().press("Return").reads("Returned as incomplete");
        all.exporter().open(application).reads("Three documents are missing.");
        documents(application, 7);
        submitted(application);

        String licence = decided(application, "25");
        all.exporter().open(licence).reads("Active", "25 kg");
        String number = number(all.exporter());
        assertThat(drawn(number, "D-1", "10 kg")).contains("\"done\"");
        assertThat(drawn(number, "D-2", "12 kg")).contains("\"done\"");
        assertThat(all.customs().reserve(number, all.trader(), "D-3", "3.001 kg"))
                .contains("INSUFFICIENT_QUANTITY");
        all.exporter().open(licence).reads("22 kg", "3 kg", "D-1", "D-2", "The balance over time");
        Look.everywhere(all.exporter().page(), "licence");

        act(all.officer(), licence, "Suspend");
        all.officer().reads("The licence is suspended");
        Look.at(all.officer().page(), "licence-suspended");
        act(all.officer(), licence, "Reinstate");
        all.officer().reads("The licence is reinstated", "Active");
        act(all.exporter(), licence, "Give back");
        all.exporter().reads("The licence is given back");
        List.of(all.exporter(), all.officer(), all.countersigner()).forEach(StoryTest::calm);
    }

    @Test
    @DisplayName("a single licence is completed by its one export")
    void single() {
        People all = people.orElseThrow();
        String application = begun("Single licence");
        documents(application, 4);
        submitted(application);
        String licence = decided(application, "20");
        all.exporter().open(licence);
        String number = number(all.exporter());

        assertThat(drawn(number, "S-1", "20 kg")).contains("\"done\"");

        all.exporter().open(licence).reads("Completed", "20 kg");
        assertThat(all.customs().reserve(number, all.trader(), "S-2", "1 kg")).contains("COMPLETED");
    }

    @Test
    @DisplayName("the law is found by words, read on a day, and compared between two days")
    void law() {
        Someone officer = people.orElseThrow().officer();
        officer.open("/law")
                .type("Words or code", "gallium metal")
                .press("Find")
                .reads("dual-use export control list");
        officer.follow("gallium metal (elemental)").reads("Which goods it covers", "Announcement 51 of 2024");
        Look.everywhere(officer.page(), "law-entry");
        officer.open("/law").type("Words or code", "zzyzx");
        officer.page().waitForURL("**/law?words=zzyzx*");
        officer.reads("0 entries").open("/law?words=gallium");
        Look.everywhere(officer.page(), "law");
        officer.open("/law/changes?from=2023-01-01&to=2024-12-01").reads("Not yet in force", "In force");
        Look.at(officer.page(), "law-changes");
        calm(officer);
    }

    @Test
    @DisplayName("the session is warned of before it ends, and every page says when that is")
    void session() {
        Someone officer = people.orElseThrow().officer();
        officer.open("/").reads("you are signed out at");
        officer.page().evaluate("() => document.getElementById('ending').showModal()");
        officer.reads("You are about to be signed out");
        Look.at(officer.page(), "ending");
        officer.press("Stay signed in");
        officer.page().waitForCondition(() -> !officer.page().locator("#ending").isVisible());
        Look.everywhere(officer.open("/").page(), "overview-officer");
        Look.everywhere(officer.open("/keys").page(), "keys");
        officer.open("/nowhere").reads("This page is not there");
        Look.everywhere(officer.page(), "not-there");
    }

    /** An application of which everything is said but the documents. */
    private static String begun(String type) {
        Someone exporter = people.orElseThrow().exporter();
        exporter.open("/applications/new")
                .tick("China")
                .tick(type)
                .press("Begin")
                .reads("Your application");
        String application = exporter.path();
        exporter.follow("Goods")
                .type("Goods in your own words", "gallium metal ingots, 7N")
                .type("Quantity", "25 kg");
        exporter.type("Entries of control lists", "CN:gallium-metal").press("Keep and go on");
        exporter.follow("Destinations").choose("Destination 1", "Japan").press("Keep and go on");
        exporter.follow("End users")
                .type("Name", "Hikari Optics")
                .choose("Country", "Japan")
                .press("Keep and go on");
        exporter.follow("End use")
                .type("What will the goods be used for?", "LED epitaxy")
                .press("Keep and go on");
        return application;
    }

    /** Adds the documents of the list that are still missing, up to {@code most}. */
    private static void documents(String application, int most) {
        Someone exporter = people.orElseThrow().exporter();
        exporter.open(application + "/documents");
        int there = exporter.page().locator(".task .tag--go").count();
        for (int i = there; i < most; i++) {
            exporter.open(application + "/documents");
            exporter.page().locator("input[name=kind]").nth(i).check();
            exporter.choose("Language", "Chinese")
                    .hand("File")
                    .press("Add document")
                    .reads("The document was added");
        }
        Look.at(exporter.page(), "application-documents");
    }

    private static void submitted(String application) {
        Someone exporter = people.orElseThrow().exporter();
        exporter.open(application + "/check");
        Look.at(exporter.page(), "application-check");
        exporter.tick("What I have stated is true and complete, as far as I know.")
                .press("Hand in");
        exporter.reads("Your application was handed in");
    }

    /** Accepted, examined, proposed by one person and signed by another. */
    private static String decided(String application, String quantity) {
        People all = people.orElseThrow();
        all.officer()
                .open(application)
                .unfold("Accept as complete")
                .press("Accept as complete")
                .reads("The clock runs");
        all.officer().unfold("Begin to examine").press("Begin to examine");
        all.officer().open(application + "/propose").tick("Grant").type("Quantity in kg", quantity);
        LocalDate today = LocalDate.now(ZoneOffset.ofHours(8));
        all.officer().type("Reason", "The end use is civil.").type("First day", today.toString());
        all.officer().type("Last day", today.plusYears(1).toString());
        all.officer().type("Advice", "No concerns.");
        Look.everywhere(all.officer().page(), "application-propose");
        all.officer().open(application + "/propose").tick("Grant").type("Quantity in kg", quantity);
        all.officer().type("Reason", "The end use is civil.").type("First day", today.toString());
        all.officer().type("Last day", today.plusYears(1).toString()).type("Advice", "No concerns.");
        all.officer().press("Propose a decision").reads("Somebody else must sign");
        all.countersigner().open("/applications");
        Look.at(all.countersigner().page(), "queue");
        all.countersigner().open(application);
        Look.everywhere(all.countersigner().page(), "application");
        all.countersigner().unfold("Sign").press("Sign").reads("Decided", "Signed by Wen Jing");
        all.exporter().open(application).page().locator(".panel a").first().click();
        return all.exporter().path();
    }

    private static String drawn(String number, String declaration, String quantity) {
        People all = people.orElseThrow();
        String reserved = all.customs().reserve(number, all.trader(), declaration + "-" + number, quantity);
        assertThat(reserved).contains("\"done\"");
        return all.customs().depart(declaration + "-" + number, quantity);
    }

    private static String number(Someone exporter) {
        return exporter.page().locator("h1").innerText().replace("Licence ", "");
    }

    private static void act(Someone who, String licence, String act) {
        who.open(licence).unfold(act);
        who.page().locator("details[open] input[type=text]").fill("Regulation 792");
        who.page().locator("details[open] textarea").fill("As the story goes.");
        who.press(act);
    }

    private static void calm(Someone who) {
        assertThat(who.complaints()).isEmpty();
    }
}
