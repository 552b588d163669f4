package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.seloste.statement.Right;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A3: a prospect asks to be forgotten. Mail scanners open the link and nothing happens; the person
 * presses the button and is erased.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class A3ErasureOfAProspectIT {
    private Running running;

    @BeforeAll
    void start() throws Exception {
        running = Running.start(Running.KUMU);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void a3_scannersChangeNothing_theButtonErases_andTheErasedStayErased() {
        Asker asker = running.asker("a3@example.com").known();
        asker.ask(Right.ERASURE);
        running.mailbox().awaitMailsTo(asker.email(), 2);
        URI link = asker.link("requests/confirm");
        for (int scan = 0; scan < 5; scan++) {
            assertThat(running.visitor().head(link.getPath()).statusCode()).isEqualTo(200);
            assertThat(asker.open(link).statusCode()).isEqualTo(200);
        }
        assertThat(running.control().person(asker.email()).toString()).contains("P#");

        HttpResponse<String> pressed = asker.press(link);

        assertThat(pressed.statusCode()).isEqualTo(200);
        assertThat(running.mailbox().awaitMailsTo(asker.email(), 3)).hasSize(3);
        assertThat(running.items("Register")).noneMatch(A3ErasureOfAProspectIT::isOfAPerson);
        HttpResponse<String> again = asker.press(link);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(status(again)).isEqualTo(status(pressed));
        assertThat(Visitor.words(asker.press(link))).isEqualTo(Visitor.words(again));
        assertThat(running.mailbox().awaitMailsTo(asker.email(), 3)).hasSize(3);

        assertThat(imported(asker).toString()).contains("SUPPRESSED");
        Map<String, ?> mayReturn = Map.of("email", asker.email(), "kinds", List.of("ERASED"));
        assertThat(
                        running.desk("auli")
                                .post("/desk/suppression/removals", mayReturn)
                                .json()
                                .toString())
                .contains("ERASED");
        assertThat(imported(asker).path("person").asText()).isNotEmpty();
    }

    private JsonNode imported(Asker asker) {
        return running.desk("auli").addFromPublicSource(asker.email()).json();
    }

    /** Where the page leads on. */
    private static String status(HttpResponse<String> page) {
        Matcher link = Pattern.compile("/requests/status/[^\"?]+").matcher(page.body());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static boolean isOfAPerson(Map<String, AttributeValue> item) {
        String pk = item.get("pk").s();
        return pk.startsWith("P#") || pk.startsWith("A#");
    }
}
