package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.seloste.statement.Right;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A copy that no single answer of a function could hold. */
final class LargeDownloadIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MANY = 7_000;

    @Test
    void person_with_seven_thousand_messages_gets_every_one_of_them_once() throws Exception {
        try (Running running = Running.patiently(Running.KUMU)) {
            String email = "many@download.example";
            Downloader downloader = Downloader.of(running, email, Right.ACCESS);
            multiply(running, email);
            String list = downloader.list();

            List<String> files =
                    Downloader.names(list).stream().filter(name -> name.endsWith(".json")).toList();
            assertThat(files).hasSizeGreaterThan(1);
            List<String> messages = new ArrayList<>();
            for (String file : files) {
                HttpResponse<byte[]> answer = downloader.fetch(list, file);
                assertThat(answer.statusCode()).as(file).isEqualTo(200);
                assertThat(answer.headers().firstValue("content-encoding")).hasValue("gzip");
                assertThat(answer.body().length).as("in base64").isLessThan(6_000_000 * 3 / 4);
                String data = Downloader.text(answer);
                downloader.assertValid(data);
                messages.addAll(
                        JSON.readTree(data).path("submissions").findValuesAsText("message"));
            }
            assertThat(messages).hasSize(MANY + 1).doesNotHaveDuplicates();
        }
    }

    /** As many more messages as somebody could write in a life. */
    private static void multiply(Running running, String email) {
        Map<String, AttributeValue> one =
                running.items("Register").stream()
                        .filter(item -> item.get("sk").s().startsWith("S#"))
                        .filter(item -> item.toString().contains(email))
                        .findFirst()
                        .orElseThrow();
        String table = running.system().tables().name("Register");
        List<WriteRequest> batch = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            batch.add(put(copy(one, i)));
            if (batch.size() == 25) {
                List<WriteRequest> full = List.copyOf(batch);
                running.system()
                        .dynamoDb()
                        .batchWriteItem(request -> request.requestItems(Map.of(table, full)));
                batch.clear();
            }
        }
    }

    private static WriteRequest put(Map<String, AttributeValue> item) {
        return WriteRequest.builder().putRequest(PutRequest.builder().item(item).build()).build();
    }

    private static Map<String, AttributeValue> copy(Map<String, AttributeValue> one, int number) {
        Map<String, AttributeValue> values = new HashMap<>(one.get("values").m());
        values.put("message", AttributeValue.fromS(number + " " + Noise.of(number, 600)));
        Map<String, AttributeValue> other = new HashMap<>(one);
        other.put("sk", AttributeValue.fromS("S#many%05d".formatted(number)));
        other.put("values", AttributeValue.fromM(values));
        return other;
    }
}
