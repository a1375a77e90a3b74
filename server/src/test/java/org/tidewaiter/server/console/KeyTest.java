package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.ApiKeys;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.server.TestServer;

@DisplayName("Keys for machines in the console")
@ExtendWith(TestServer.Running.class)
class KeyTest {

    private final TestServer server;
    private final UUID trader;
    private final Browser exporter;

    KeyTest(TestServer server) {
        this.server = server;
        this.trader = server.organisation(Organisation.Kind.TRADER, "Brightwater Metals");
        this.exporter = Browser.of(server, server.person(trader, "Kai Brenner", Role.EXPORTER));
    }

    @Test
    @DisplayName("are made, shown once, good for their organisation, and revoked")
    void made() {
        exporter.get("/keys");
        Browser.Page page = exporter.post("/keys", "name", "ERP", "roles", "exporter");
        String key = page.find("class=\"secret mono\">([^<]+)<");

        assertThat(acting(key)).isEqualTo(true);
        Browser.Page list = exporter.get("/keys");
        assertThat(list.text()).contains("ERP", "Exporter").doesNotContain(key);
        assertThat(exporter.post(list.find("action=\"(/keys/[0-9a-f-]+/revoke)\""))
                        .text())
                .contains("The key is revoked");
        assertThat(acting(key)).isEqualTo(false);
    }

    @Test
    @DisplayName("can do no more than whoever makes them")
    void noMore() {
        exporter.get("/keys");

        assertThat(exporter.post("/keys", "name", "ERP", "roles", "administrator")
                        .text())
                .contains("Choose at least one role");
        assertThat(exporter.post("/keys", "name", "", "roles", "exporter").text())
                .contains("Enter a name");
    }

    @Test
    @DisplayName("of another organisation are not there")
    void others() {
        exporter.get("/keys");
        exporter.post("/keys", "name", "ERP of Brightwater", "roles", "exporter");
        String path = exporter.get("/keys").find("action=\"(/keys/[0-9a-f-]+/revoke)\"");
        Browser other = Browser.of(
                server,
                server.person(server.organisation(Organisation.Kind.TRADER, "Harbour Alloys"), "Mira", Role.EXPORTER));

        assertThat(other.get("/keys").text()).doesNotContain("ERP of Brightwater");
        assertThat(other.post(path).status()).isEqualTo(404);
        assertThat(exporter.get("/keys").text()).contains("ERP of Brightwater");
    }

    private boolean acting(String key) {
        return server.database()
                .inTransaction(
                        new Actor.Product("test"),
                        tx -> server.part(ApiKeys.class).acting(tx, key).isPresent());
    }
}
