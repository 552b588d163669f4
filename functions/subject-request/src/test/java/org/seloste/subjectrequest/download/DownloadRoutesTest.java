package org.seloste.subjectrequest.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.subjectrequest.download.FakeDownloads.GRANT;
import static org.seloste.subjectrequest.download.FakeDownloads.NOW;
import static org.seloste.subjectrequest.download.FakeDownloads.TOKEN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.copy.Copies;
import org.seloste.copy.CopyFile;
import org.seloste.copy.CopyFiles;
import org.seloste.published.Published;
import org.seloste.register.cases.Download;
import org.seloste.web.Answer;
import org.seloste.web.Request;
import org.seloste.web.Site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

final class DownloadRoutesTest {
    private static final Published PUBLISHED = Published.open(Map.of());

    private final FakeDownloads downloads = new FakeDownloads();
    private final DownloadRoutes routes =
            new DownloadRoutes(new Site(PUBLISHED.statement(), PUBLISHED::texts), downloads);

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void looking_at_the_link_only_looks(String method) {
        downloads.next = new Download.Ready(FakeDownloads.asked("fi"), FakeDownloads.parcel(2));

        Answer answer = routes.link(request(method, ""), NOW);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(downloads.calls).containsExactly("find " + TOKEN);
        assertThat(html(answer))
                .contains("tiistaina\u00A01.\u00A0joulukuuta\u00A02026", "3 kertaa")
                .contains("<form method=\"post\" action=\"/packages/" + TOKEN + "?lang=fi\"");
    }

    @ParameterizedTest
    @CsvSource({"3, 2 kertaa", "4, vielä kerran", "5, niin monta kertaa"})
    void page_says_how_many_downloads_are_left(int done, String words) {
        downloads.next = new Download.Ready(FakeDownloads.asked("fi"), FakeDownloads.parcel(done));
        Answer answer = routes.link(request("GET", ""), NOW);
        assertThat(html(answer)).contains(words);
        assertThat(html(answer).contains("<form")).isEqualTo(done < 5);
    }

    @Test
    void pages_behind_the_secret_link_are_kept_by_nobody() {
        downloads.next = new Download.Ready(FakeDownloads.asked("fi"), FakeDownloads.parcel(0));
        assertThat(routes.link(request("GET", ""), NOW).headers())
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-robots-tag", "noindex, nofollow");
    }

    @Test
    void button_mails_a_code_and_asks_for_it() {
        downloads.next = new Download.CodeSent(FakeDownloads.asked("fi"), NOW.plusSeconds(600));

        Answer answer = routes.link(post("_lang", "fi"), NOW);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(downloads.calls).containsExactly("send " + TOKEN);
        assertThat(html(answer))
                .contains("autocomplete=\"one-time-code\"", "inputmode=\"numeric\"")
                .contains("action=\"/packages/" + TOKEN + "/files?lang=fi\"")
                .contains("12.10");
    }

    @Test
    void second_press_in_a_minute_says_how_long_to_wait_and_still_takes_the_code() {
        downloads.next = new Download.Wait(FakeDownloads.asked("fi"), NOW.plusMillis(41_500));

        Answer answer = routes.link(post("_lang", "fi"), NOW);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.headers()).containsEntry("retry-after", "42");
        assertThat(html(answer)).contains("one-time-code", "jo lähetetty");
    }

    @ParameterizedTest
    @CsvSource({"2, 2 kertaa", "1, vielä kerran"})
    void wrong_code_says_how_many_tries_are_left_and_keeps_what_was_typed(int left, String words) {
        downloads.next = new Download.Wrong(FakeDownloads.asked("fi"), left);

        Answer answer = routes.files(post("code", " 123 456 "), NOW);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(downloads.calls).containsExactly("open " + TOKEN + " with 123 456");
        assertThat(html(answer))
                .contains(words, "value=\"123 456\"", "aria-invalid=\"true\"")
                .contains("href=\"#field-code\"", "<title>Virhe: ");
    }

    @Test
    void empty_code_is_no_try() {
        downloads.next = new Download.Ready(FakeDownloads.asked("fi"), FakeDownloads.parcel(0));
        Answer answer = routes.files(post("code", " "), NOW);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(html(answer)).contains("Kirjoita koodi, joka tuli", "one-time-code");
        assertThat(downloads.calls).containsExactly("find " + TOKEN);
    }

    @Test
    void too_many_tries_are_429_and_offer_a_new_code() {
        downloads.next =
                new Download.TooManyTries(FakeDownloads.asked("fi"), NOW.plusMillis(41_500));
        Answer answer = routes.files(post("code", "111111"), NOW);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.headers()).containsEntry("retry-after", "42");
        assertThat(html(answer))
                .contains("action=\"/packages/" + TOKEN + "?lang=fi\"", "uusi koodi");
    }

    @Test
    void too_many_tries_after_a_while_can_be_followed_by_a_new_code_at_once() {
        downloads.next = new Download.TooManyTries(FakeDownloads.asked("fi"), NOW.minusSeconds(60));
        assertThat(routes.files(post("code", "111111"), NOW).headers())
                .containsEntry("retry-after", "0");
    }

    @Test
    void code_that_has_ended_offers_a_new_one() {
        downloads.next = new Download.NoCode(FakeDownloads.asked("fi"));
        Answer answer = routes.files(post("code", "111111"), NOW);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(html(answer)).contains("action=\"/packages/" + TOKEN + "?lang=fi\"");
    }

    @Test
    void right_code_lists_the_files_with_their_sizes_and_a_grant() {
        downloads.next = FakeDownloads.open("fi");

        Answer answer = routes.files(post("code", "111111"), NOW);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(downloads.calls)
                .containsExactly(
                        "open " + TOKEN + " with 111111", "copy for https://api.example in fi");
        assertThat(html(answer))
                .contains("report.html", "data.json", "table.csv", "kt", "12.10")
                .contains("action=\"/packages/" + TOKEN + "/files/data.json\"")
                .contains("name=\"grant\" value=\"" + GRANT + "\"");
    }

    @Test
    void listed_file_is_handed_out_under_its_name() throws IOException {
        downloads.next = FakeDownloads.open("fi");
        CopyFile data = file("data.json");

        Answer answer = routes.file(get("data.json", data.check()), NOW);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(downloads.calls.getFirst()).isEqualTo("granted " + TOKEN + " by " + GRANT);
        assertThat(downloads.calls.getLast()).isEqualTo("take " + TOKEN + " by " + GRANT);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/json")
                .containsEntry("content-disposition", "attachment; filename=\"data.json\"")
                .containsEntry("cache-control", "no-store");
        assertThat(answer.body()).isEqualTo(data.bytes());
    }

    @Test
    void file_counts_as_taken_when_it_is_handed_out_and_not_before() {
        downloads.next = FakeDownloads.open("fi");
        CopyFile data = file("data.json");

        routes.file(get("data.json", "another"), NOW);
        assertThat(downloads.calls).noneMatch(call -> call.startsWith("take"));
        downloads.copy = Optional.empty();
        assertThat(routes.file(get("data.json", data.check()), NOW).status()).isEqualTo(410);
        assertThat(downloads.calls).noneMatch(call -> call.startsWith("take"));
    }

    @Test
    void large_file_goes_compressed_to_who_takes_it_so() throws IOException {
        downloads.next = FakeDownloads.open("fi");
        downloads.copy = Optional.of(Copies.ofMessages(1000));
        CopyFile data = file("data.json");

        Answer compressed = routes.file(get("data.json", data.check(), "gzip, br"), NOW);
        Answer plain = routes.file(get("data.json", data.check(), "br"), NOW);

        assertThat(compressed.headers()).containsEntry("content-encoding", "gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(data.bytes());
        assertThat(compressed.toEvent().getIsBase64Encoded()).isTrue();
        assertThat(plain.headers()).doesNotContainKey("content-encoding");
        assertThat(plain.body()).isEqualTo(data.bytes());
    }

    @Test
    void file_too_large_for_an_answer_goes_compressed_to_everybody() {
        downloads.next = FakeDownloads.open("fi");
        downloads.copy = Optional.of(Copies.ofMessages(20_000));
        CopyFile data = file("data-1.json");

        Answer answer = routes.file(get("data-1.json", data.check(), "identity"), NOW);

        assertThat(data.size()).isGreaterThan(3_000_000);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/gzip")
                .containsEntry("content-disposition", "attachment; filename=\"data-1.json.gz\"");
        assertThat(answer.toEvent().getIsBase64Encoded()).isTrue();
        assertThat(answer.toEvent().getBody().length()).isLessThan(4_400_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "another"})
    void file_of_data_that_has_changed_is_not_mixed_with_others(String check) {
        downloads.next = FakeDownloads.open("fi");
        Answer answer = routes.file(get("data.json", check), NOW);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("content-type", "text/html; charset=utf-8");
        assertThat(html(answer)).contains("muuttuivat", "data.json");
    }

    @Test
    void grant_that_has_ended_offers_a_new_code() {
        downloads.next = new Download.GrantOver(FakeDownloads.asked("fi"));
        Answer answer = routes.file(get("data.json", "x"), NOW);
        assertThat(answer.status()).isEqualTo(410);
        assertThat(html(answer)).contains("action=\"/packages/" + TOKEN + "?lang=fi\"");
    }

    @Test
    void data_that_is_gone_is_told_in_the_language_of_the_request_unless_another_is_asked_for() {
        downloads.next = new Download.Gone("sv");

        assertThat(html(routes.link(request("GET", ""), NOW)))
                .contains("<html lang=\"sv\">", "/requests?lang=sv");
        assertThat(html(routes.link(post("_lang", "fi"), NOW))).contains("<html lang=\"fi\">");
    }

    @Test
    void data_that_is_gone_is_410_and_tells_why_and_how_to_ask_again() {
        downloads.next = new Download.Gone(null);
        for (Answer answer :
                List.of(
                        routes.link(request("GET", ""), NOW),
                        routes.link(post("_lang", "fi"), NOW),
                        routes.files(post("code", "111111"), NOW),
                        routes.file(get("data.json", "x"), NOW))) {
            assertThat(answer.status()).isEqualTo(410);
            assertThat(html(answer))
                    .contains("Kopiota ei säilytetä missään", "/requests?lang=fi")
                    .doesNotContain(TOKEN);
        }
    }

    @Test
    void person_who_was_erased_meanwhile_has_nothing_to_download() {
        downloads.next = FakeDownloads.open("fi");
        downloads.copy = Optional.empty();
        assertThat(routes.files(post("code", "111111"), NOW).status()).isEqualTo(410);
        assertThat(routes.file(get("data.json", "x"), NOW).status()).isEqualTo(410);
    }

    @Test
    void link_that_we_never_wrote_is_410_too() {
        assertThat(routes.link(request("GET", ""), NOW).status()).isEqualTo(410);
    }

    @Test
    void address_that_takes_only_posts_leads_back_to_the_link() {
        for (Answer answer :
                List.of(
                        routes.files(request("GET", ""), NOW),
                        routes.file(request("GET", ""), NOW))) {
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.headers()).containsEntry("location", "/packages/" + TOKEN);
        }
        assertThat(downloads.calls).isEmpty();
    }

    @Test
    void chosen_language_stays_on_the_way_to_the_code_and_back() {
        downloads.next = new Download.CodeSent(FakeDownloads.asked("fi"), NOW);
        Request swedish = request("POST", "").inLanguage("sv");
        assertThat(html(routes.link(swedish, NOW)))
                .contains("<html lang=\"sv\">")
                .contains("action=\"/packages/" + TOKEN + "/files?lang=sv\"")
                .contains("action=\"/packages/" + TOKEN + "?lang=sv\"");
        assertThat(routes.files(request("GET", "").inLanguage("sv"), NOW).headers())
                .containsEntry("location", "/packages/" + TOKEN + "?lang=sv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void other_method_is_refused(String method) {
        assertThat(routes.link(request(method, ""), NOW).status()).isEqualTo(405);
        assertThat(routes.files(request(method, ""), NOW).status()).isEqualTo(405);
        assertThat(routes.file(request(method, ""), NOW).status()).isEqualTo(405);
        assertThat(downloads.calls).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fi, Lataa tietosi", "sv, Ladda ner dina uppgifter", "en, Download your data"})
    void page_is_in_the_language_of_the_request(String language, String heading) {
        downloads.next = new Download.Ready(FakeDownloads.asked(language), FakeDownloads.parcel(0));
        Answer answer = routes.link(request("GET", ""), NOW);
        assertThat(html(answer)).contains("<h1>" + heading + "</h1>");
        assertThat(answer.headers()).containsEntry("content-language", language);
    }

    @ParameterizedTest
    @CsvSource({"950, 950 tavua", "1000, 1 kt", "12345, 12 kt", "1440000, '1,4 Mt'"})
    void size_is_said_as_people_say_it(long bytes, String words) {
        assertThat(FileSize.of(bytes, PUBLISHED.texts("fi")))
                .isEqualTo(words.replace(' ', '\u00A0'));
    }

    private CopyFile file(String name) {
        return new CopyFiles().find(downloads.copy.orElseThrow(), name).orElseThrow();
    }

    private static Request post(String... namesAndValues) {
        return request("POST", form(namesAndValues));
    }

    private static Request get(String name, String check) {
        return get(name, check, "gzip");
    }

    private static Request get(String name, String check, String encodings) {
        String body = form("_lang", "fi", "grant", GRANT, "check", check);
        return request("POST", body, name, encodings);
    }

    private static Request request(String method, String body) {
        return request(method, body, "data.json", "gzip");
    }

    private static Request request(String method, String body, String file, String encodings) {
        Map<String, String> headers = new HashMap<>();
        headers.put("content-type", "application/x-www-form-urlencoded");
        headers.put("accept-encoding", encodings);
        return new Request(
                method,
                "/packages/" + TOKEN,
                "ANY /packages/{token}",
                Map.of("token", TOKEN, "file", file),
                headers,
                Map.of(),
                body.getBytes(StandardCharsets.UTF_8),
                "192.0.2.1",
                "api.example",
                "request-1",
                Map.of());
    }

    private static String form(String... namesAndValues) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(
                    namesAndValues[i]
                            + "="
                            + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return String.join("&", pairs);
    }

    private static String html(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
