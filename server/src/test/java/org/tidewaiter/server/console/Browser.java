package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.registry.accounts.Person;
import org.tidewaiter.server.TestServer;

/** A browser without JavaScript: keeps cookies, follows redirects, sends forms with what the page before gave them. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final TestServer server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final HttpClient patient = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private String csrf = "";

    private Browser(TestServer server) {
        this.server = server;
    }

    /** A page that came. */
    record Page(int status, String path, String html, HttpResponse<String> answer) {

        /** The page as a person reads it. */
        String text() {
            return html.replaceAll("(?s)<(script|style|svg).*?</\\1>", " ")
                    .replaceAll("<[^>]+>", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&#39;", "'")
                    .replace("&#34;", "\"")
                    .replace("&amp;", "&")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        /** What stands in the group of {@code pattern}. */
        String find(String pattern) {
            Matcher found = Pattern.compile(pattern).matcher(html);
            assertThat(found.find()).as(pattern + " in " + text()).isTrue();
            return found.group(1);
        }
    }

    /** A browser in which nobody has signed in. */
    static Browser of(TestServer server) {
        return new Browser(server);
    }

    /** A browser in which {@code person} has signed in. */
    static Browser of(TestServer server, Person person) {
        Browser browser = new Browser(server);
        browser.cookie("tidewaiter-session", server.session(person));
        return browser;
    }

    /** Sets a cookie. */
    void cookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(server.address()), cookie);
    }

    /** Forgets a cookie. */
    void forget(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(server.address()), cookie));
    }

    /** The value of a cookie. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Asks for {@code address}, and does not follow where it leads. */
    Page once(URI address) {
        return send(patient, HttpRequest.newBuilder(address).GET());
    }

    /** Asks for a page. */
    Page get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path)).GET());
    }

    /** Sends a form: names and values in turn. */
    Page post(String path, String... fields) {
        StringBuilder body = new StringBuilder("_csrf=" + encode(csrf));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Sends a form with a file. */
    Page send(String path, byte[] file, String... fields) {
        StringBuilder head = new StringBuilder();
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "_csrf";
        all[1] = csrf;
        for (int i = 0; i < all.length; i += 2) {
            head.append("--part\r\nContent-Disposition: form-data; name=\"")
                    .append(all[i])
                    .append("\"\r\n\r\n");
            head.append(all[i + 1]).append("\r\n");
        }
        head.append("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../etc/a.pdf\"\r\n")
                .append("Content-Type: application/pdf\r\n\r\n");
        return send(HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head.toString()),
                        HttpRequest.BodyPublishers.ofByteArray(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--part--\r\n"))));
    }

    private Page send(HttpRequest.Builder request) {
        return send(client, request);
    }

    private Page send(HttpClient client, HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Matcher token = CSRF.matcher(answer.body());
            if (token.find()) {
                csrf = token.group(1);
            }
            String query = answer.uri().getRawQuery();
            return new Page(
                    answer.statusCode(),
                    answer.uri().getRawPath() + (query == null ? "" : "?" + query),
                    answer.body(),
                    answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
