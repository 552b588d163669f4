package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.statement.Form;
import org.seloste.statement.Statement;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fifty first posts of one new address at the same time: one person, fifty submissions. */
final class OneNewAddressIT {
    private static final int POSTS = 50;
    private static final String ADDRESS = "new.address@one.example";

    @ParameterizedTest(name = "{0} of the transactions meet a conflict, {1} time out after effect")
    @CsvSource({"0, 0", "0.4, 0", "0.2, 0.1"})
    void fiftyFirstPosts_areOnePersonAndFiftySubmissions(double conflicts, double timeouts)
            throws Exception {
        try (Running running =
                Running.patiently(EditedStatement.of(Running.KUMU).withoutLimits().write())) {
            running.control().faults(conflicts, timeouts);
            List<HttpResponse<String>> answers = postAtOnce(running);
            running.control().faults(0, 0);
            assertThat(answers).allSatisfy(page -> assertThat(page.statusCode()).isEqualTo(200));
            assertThat(running.control().awaitMailsTo(ADDRESS, POSTS)).hasSize(POSTS);
            JsonNode register = running.control().table("Register");
            assertThat(partitions(register, "P#")).hasSize(1);
            assertThat(register.findValuesAsText("sk").stream().filter(sk -> sk.startsWith("S#")))
                    .hasSize(POSTS)
                    .doesNotHaveDuplicates();
        }
    }

    private static List<HttpResponse<String>> postAtOnce(Running running) throws Exception {
        Statement statement = running.statement();
        Form form = statement.forms().getFirst();
        Visitor visitor = running.visitor();
        try (ExecutorService senders = Executors.newFixedThreadPool(POSTS)) {
            List<Future<HttpResponse<String>>> sent = new ArrayList<>();
            for (int number = 0; number < POSTS; number++) {
                Map<String, String> values = Filled.form(statement, form, ADDRESS);
                values.replace("message", "message " + number);
                sent.add(
                        senders.submit(
                                () -> post(visitor, form, values, statement.defaultLanguage())));
            }
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    /** Whoever is told that the register is busy presses again: nothing is stored twice by that. */
    private static HttpResponse<String> post(
            Visitor visitor, Form form, Map<String, String> values, String language) {
        HttpResponse<String> answer = visitor.post("/forms/" + form.key(), values, language);
        for (int tries = 1; tries < 20 && answer.statusCode() == 503; tries++) {
            answer = visitor.post("/forms/" + form.key(), values, language);
        }
        return answer;
    }

    private static Set<String> partitions(JsonNode table, String prefix) {
        Set<String> keys = new HashSet<>(table.findValuesAsText("pk"));
        keys.removeIf(key -> !key.startsWith(prefix));
        return keys;
    }
}
