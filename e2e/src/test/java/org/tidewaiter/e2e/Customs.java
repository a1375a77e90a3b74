package org.tidewaiter.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The machine of customs, which draws on licences over REST. */
final class Customs {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private String token = "";

    /** Signs in as the officer {@code email}, whose app shows {@code code}. */
    Customs(String address, String email, String code) {
        this.address = address;
        String answer = post(
                "/v1/sign-in",
                "{\"email\":\"" + email + "\",\"password\":\"" + Someone.PASSWORD + "\",\"code\":\"" + code + "\"}");
        Matcher found = TOKEN.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException(answer);
        }
        this.token = found.group(1);
    }

    /** Asks for {@code quantity} of a licence for a declaration of its holder. */
    String reserve(String licence, String holder, String declaration, String quantity) {
        return post(
                "/v1/customs/automatic/reservations",
                "{\"message\":" + message() + ",\"declaration\":\"" + declaration + "\",\"holder\":\"" + holder
                        + "\",\"controlDate\":\"" + LocalDate.now(ZoneOffset.ofHours(8))
                        + "\",\"movement\":{\"destination\":\"JP\",\"endUser\":\"Hikari Optics\"},\"expires\":\""
                        + Instant.now().plus(Duration.ofDays(30)) + "\",\"items\":[{\"item\":1,\"licence\":\"" + licence
                        + "\",\"line\":1,\"quantity\":\"" + quantity + "\"}]}");
    }

    /** Lets leave what was asked for. */
    String depart(String declaration, String quantity) {
        return post(
                "/v1/customs/automatic/departures",
                "{\"message\":" + message() + ",\"declaration\":\"" + declaration
                        + "\",\"last\":true,\"items\":[{\"item\":1,\"quantity\":\"" + quantity + "\"}]}");
    }

    private static String message() {
        return "{\"source\":\"declarations\",\"id\":\"" + UUID.randomUUID() + "\"}";
    }

    private String post(String path, String body) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
