package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.accounts.Person;
import org.tidewaiter.server.OwnServer;
import org.tidewaiter.server.TestServer;

@DisplayName("Every field of every form that somebody finds in the console")
class EveryFormTest {

    @RegisterExtension
    static final OwnServer SERVER = OwnServer.apart();

    private static final String SCRIPT = "\"><script>alert(1)</script>";
    private static final List<String> ODD = List.of(SCRIPT, "x".repeat(100_000), "a\u0000b", "' OR 1=1 --", "-1", "");
    private static final Set<String> WAYS_OUT = Set.of("/sign-out", "/language/en", "/language/zh");
    private static final int MOST_PAGES = 80;

    @DisplayName("is answered with a page that shows what was typed as text, whatever it was")
    @ParameterizedTest(name = "by {0}")
    @EnumSource(Role.class)
    void odd(Role role) {
        TestServer server = SERVER.server();
        Person person = somebody(server, role);
        Map<String, Form> forms = forms(Browser.of(server, person));
        assertThat(forms).isNotEmpty();

        for (Form form : forms.values()) {
            for (String field : form.fields().keySet()) {
                for (String odd : ODD) {
                    Browser browser = Browser.of(server, person);
                    browser.get(form.page());
                    Browser.Page page = browser.post(form.action(), form.with(field, odd));
                    assertThat(page.status())
                            .as(form + ", " + field + ": " + page.text())
                            .isLessThan(500);
                    assertThat(page.html()).as(form + ", " + field).doesNotContain("<script>alert(1)");
                }
            }
        }
    }

    /** A form on a page, with what stands in its fields. */
    private record Form(String page, String action, Map<String, String> fields) {

        String[] with(String field, String value) {
            List<String> all = new ArrayList<>();
            fields.forEach((name, own) -> {
                all.add(name);
                all.add(name.equals(field) ? value : own);
            });
            return all.toArray(String[]::new);
        }

        @Override
        public String toString() {
            return action + " on " + page;
        }
    }

    /** The forms that are to be found from the first page on, one of each kind. */
    private static Map<String, Form> forms(Browser browser) {
        Map<String, Form> forms = new TreeMap<>();
        Set<String> seen = new TreeSet<>(WAYS_OUT);
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        while (!open.isEmpty() && seen.size() < MOST_PAGES) {
            String path = open.removeFirst();
            Document page = Jsoup.parse(browser.get(path).html());
            page.select("a[href^=/]").forEach(link -> {
                String to = link.attr("href").split("#")[0];
                if (!to.startsWith("/law") && seen.add(to)) {
                    open.addLast(to);
                }
            });
            for (FormElement form : page.forms()) {
                String action = form.hasAttr("action") && !form.attr("action").isEmpty() ? form.attr("action") : path;
                if (form.attr("method").equalsIgnoreCase("post") && !WAYS_OUT.contains(action)) {
                    Form found = new Form(path, action, fields(form));
                    forms.putIfAbsent(kind(action) + found.fields().keySet(), found);
                }
            }
        }
        return forms;
    }

    private static Map<String, String> fields(FormElement form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name], select[name], textarea[name], button[name]").forEach(field -> {
            if (!field.attr("name").equals("_csrf") && !field.attr("type").equals("file")) {
                fields.putIfAbsent(field.attr("name"), field.val());
            }
        });
        return fields;
    }

    private static String kind(String action) {
        return action.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
    }

    /** Somebody in {@code role} for whom there is something to do. */
    private static Person somebody(TestServer server, Role role) {
        Applicant applicant = new Applicant(server);
        applicant.written("single");
        applicant.submit(applicant.written("single"));
        return switch (role) {
            case EXPORTER -> applicant.person();
            case FORWARDER -> server.person(applicant.person().organisation(), "Lin Wei", role);
            default ->
                server.person(
                        server.organisation(Organisation.Kind.AUTHORITY, "Licensing authority"), "Noor Haddad", role);
        };
    }
}
