package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.accounts.Person;
import org.tidewaiter.registry.products.Product;
import org.tidewaiter.registry.products.Products;
import org.tidewaiter.server.TestServer;

@DisplayName("The product library in the console")
@ExtendWith(TestServer.Running.class)
class ProductTest {

    private final TestServer server;
    private final Person person;
    private final Browser exporter;

    ProductTest(TestServer server) {
        this.server = server;
        this.person = server.person(
                server.organisation(Organisation.Kind.TRADER, "Brightwater Metals"), "Kai Brenner", Role.EXPORTER);
        this.exporter = Browser.of(server, person);
    }

    @Test
    @DisplayName("keeps a product with what it is classified as, on which day and from which words")
    void kept() {
        Browser.Page kept = add("GA-7N", "gallium metal ingots", "7N");

        assertThat(kept.text())
                .contains("The product is kept", "Classified by the law of")
                .contains("gallium metal (elemental) CN:gallium-metal", "What was read", "What it is: gallium gallium");
        assertThat(exporter.get("/products").text()).contains("GA-7N 81129290 gallium metal (elemental)");
    }

    @Test
    @DisplayName("is told what is missing, and refuses whoever saw an older version")
    void wrong() {
        exporter.get("/products/new");
        assertThat(exporter.post("/products/new", "name", " ", "description", "")
                        .text())
                .contains("Say what you call it", "Say what it is");
        Browser.Page kept = add("GA-7N", "gallium metal ingots", "");
        String here = kept.path().split("\\?")[0];
        assertThat(exporter.post(here, "seen", "1", "name", "GA", "description", "gallium metal")
                        .text())
                .contains("GA");

        assertThat(exporter.post(here, "seen", "1", "name", "late", "description", "gallium metal")
                        .status())
                .isEqualTo(409);
        assertThat(exporter.post(here + "/remove", "seen", "2").text()).contains("out of the library");
        assertThat(exporter.get(here).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("fills a line of a check and of an application, with the entries of that law")
    void taken() {
        String here = add("GA-7N", "gallium metal ingots", "7N").path().split("\\?")[0];
        String id = here.substring(here.lastIndexOf('/') + 1);

        assertThat(exporter.get("/decisions/new?product=" + id).html())
                .contains(">gallium metal ingots</textarea>", "value=\"7N\"", "value=\"81129290\"");
        Browser.Page second = exporter.post(
                "/decisions/new", "from", "CN", "line-1-description", "germanium", "product", id, "take", "1");
        assertThat(second.html())
                .contains(">germanium</textarea>", ">gallium metal ingots</textarea>", "line-2-description");

        exporter.get("/applications/new");
        String application = exporter.post("/applications/new", "jurisdiction", "CN", "type", "single")
                .path();
        exporter.get(application + "/goods");
        assertThat(exporter.post(application + "/goods", "product", id, "take", "1")
                        .html())
                .contains(">gallium metal ingots, 7N</textarea>", "value=\"CN:gallium-metal\"");
    }

    @Test
    @DisplayName(
            "tells that the law has changed since, where a product is listed, shown and used, and changes nothing by itself")
    void lawChanged() {
        UUID id = server.database()
                .inTransaction(
                        person.acting(),
                        tx -> server.part(Products.class)
                                .add(
                                        tx,
                                        new Product.Details(
                                                "OLD-1", "gallium metal ingots", Optional.empty(), Optional.empty()),
                                        new Product.Classified(
                                                LocalDate.parse("2023-07-31"),
                                                "sha256:00",
                                                "{\"law\":\"2023-07-31\",\"candidates\":[]}")));

        assertThat(exporter.get("/products").text()).contains("OLD-1", "The law has changed");
        Browser.Page shown = exporter.get("/products/" + id);
        assertThat(shown.text())
                .contains("covers “OLD-1” otherwise than when it was classified, on 31 July 2023")
                .contains("Today", "gallium metal (elemental)", "No entry of the lists that are held was found");
        assertThat(exporter.get("/decisions/new?product=" + id).text())
                .contains("otherwise than when it was classified");

        assertThat(exporter.post("/products/" + id + "/classification", "seen", "1")
                        .text())
                .contains("Today’s classification is kept")
                .doesNotContain("otherwise than when it was classified");
    }

    @Test
    @DisplayName("is its trader's alone")
    void others() {
        String here = add("GA-7N", "gallium metal ingots", "").path().split("\\?")[0];
        String id = here.substring(here.lastIndexOf('/') + 1);
        Browser other = Browser.of(
                server,
                server.person(server.organisation(Organisation.Kind.TRADER, "Harbour Alloys"), "Mira", Role.EXPORTER));
        Browser officer = Browser.of(
                server,
                server.person(
                        server.organisation(Organisation.Kind.AUTHORITY, "Authority"), "Noor", Role.LICENSING_OFFICER));

        assertThat(other.get(here).status()).isEqualTo(404);
        assertThat(other.get("/decisions/new?product=" + id).status()).isEqualTo(404);
        assertThat(other.get("/products").text()).doesNotContain("GA-7N");
        assertThat(officer.get("/products").status()).isEqualTo(403);
    }

    private Browser.Page add(String name, String description, String purity) {
        exporter.get("/products/new");
        return exporter.post(
                "/products/new",
                "name",
                name,
                "description",
                description,
                "purity",
                purity,
                "commodityCode",
                "81129290");
    }
}
