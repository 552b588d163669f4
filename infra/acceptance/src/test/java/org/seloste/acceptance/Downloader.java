package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.seloste.statement.Right;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Somebody who downloads a copy of their data, by the links and buttons that they are shown. */
final class Downloader {
    private static final Pattern FORM =
            Pattern.compile("<form method=\"post\" action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("\\b\\d{3}\\s?\\d{3}\\b");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Running running;
    private final Asker asker;
    private final String path;

    /** Behind the link of the asker's newest mail that tells of data. */
    Downloader(Running running, Asker asker) {
        this.running = running;
        this.asker = asker;
        this.path = asker.link("packages").getPath();
    }

    String path() {
        return path;
    }

    HttpResponse<String> page() {
        return running.visitor().get(path, "");
    }

    HttpResponse<String> sendCode() {
        return running.visitor().post(path, Map.of(), "");
    }

    HttpResponse<String> enter(String code) {
        return running.visitor().post(path + "/files", Map.of("code", code), "");
    }

    /** Has a code mailed, and reads it. */
    String code() {
        int before = asker.mails().size();
        HttpResponse<String> sent = sendCode();
        if (sent.statusCode() != 200) {
            throw new AssertionError("the code was answered " + sent.statusCode());
        }
        Matcher code = CODE.matcher(asker.newest(before + 1));
        if (!code.find()) {
            throw new AssertionError("no code in the newest mail");
        }
        return code.group();
    }

    /** The list of files, opened with a fresh code. */
    String list() {
        HttpResponse<String> list = enter(code());
        if (list.statusCode() != 200) {
            throw new AssertionError("the right code was answered " + list.statusCode());
        }
        return list.body();
    }

    /** Somebody known who asked for their data and can fetch it. */
    static Downloader of(Running running, String email, Right right) {
        Asker asker = running.asker(email).known();
        asker.askAndConfirm(right);
        asker.newest(3);
        return new Downloader(running, asker);
    }

    /** Whether the data is as its published schema says. */
    void assertValid(String data) {
        String schema = running.visitor().get("/copy.schema.json", "fi").body();
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(schema)
                                .validate(data, InputFormat.JSON))
                .isEmpty();
    }

    /** The names of the files in a list. */
    static List<String> names(String list) {
        return forms(list).keySet().stream()
                .map(action -> action.substring(action.lastIndexOf('/') + 1))
                .toList();
    }

    /** Presses the button of a file in a list. */
    HttpResponse<byte[]> fetch(String list, String name) {
        Map<String, String> forms = forms(list);
        String action = path + "/files/" + name;
        String body = forms.get(action);
        if (body == null) {
            throw new AssertionError("no button for " + name);
        }
        return post(action, body);
    }

    /** What a file says, however it was sent. */
    String text(String list, String name) {
        HttpResponse<byte[]> file = fetch(list, name);
        if (file.statusCode() != 200) {
            throw new AssertionError(name + " was answered " + file.statusCode());
        }
        return text(file);
    }

    /** The same of one that was fetched. */
    static String text(HttpResponse<byte[]> file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(HttpResponse<byte[]> file) {
        if (file.headers().firstValue("content-encoding").filter("gzip"::equals).isEmpty()) {
            return file.body();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file.body()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What each form sends unseen, by where it sends it. */
    private static Map<String, String> forms(String page) {
        Map<String, String> forms = new LinkedHashMap<>();
        FORM.matcher(page)
                .results()
                .filter(form -> form.group(1).contains("/files/"))
                .forEach(form -> forms.put(form.group(1), hidden(form)));
        return forms;
    }

    private static String hidden(MatchResult form) {
        return HIDDEN.matcher(form.group())
                .results()
                .map(field -> field.group(1) + "=" + encoded(field.group(2)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> post(String action, String body) {
        URI address = running.system().publicUrl().resolve(action);
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept-Encoding", "gzip")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
