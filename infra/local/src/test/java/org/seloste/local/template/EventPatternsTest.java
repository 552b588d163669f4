package org.seloste.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class EventPatternsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String RECORD =
            """
            {"eventName":"REMOVE","dynamodb":{"Keys":{"pk":{"S":"P#1"}}},"none":null,
             "userIdentity":{"principalId":"dynamodb.amazonaws.com"}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"eventName\":[\"REMOVE\",\"INSERT\"]} | true",
                "{\"eventName\":[\"INSERT\"]} | false",
                "{\"userIdentity\":{\"principalId\":[\"dynamodb.amazonaws.com\"]}} | true",
                "{\"eventName\":[\"REMOVE\"],\"nothing\":[\"x\"]} | false",
                "{\"dynamodb\":{\"Keys\":{\"pk\":{\"S\":[{\"prefix\":\"P#\"}]}}}} | true",
                "{\"dynamodb\":{\"Keys\":{\"pk\":{\"S\":[{\"suffix\":\"#2\"}]}}}} | false",
                "{\"nothing\":[{\"exists\":false}]} | true",
                "{\"eventName\":[{\"exists\":false}]} | false",
                "{\"eventName\":[{\"anything-but\":[\"INSERT\"]}]} | true",
                "{\"eventName\":[{\"anything-but\":\"REMOVE\"}]} | false",
                "{\"none\":[null]} | true",
            })
    void recordIsLetThroughByThePattern(String pattern, boolean through) throws Exception {
        EventPatterns patterns = new EventPatterns(List.of(JSON.readTree(pattern)));

        assertThat(patterns.match(JSON.readTree(RECORD))).isEqualTo(through);
    }

    @Test
    void everythingIsLetThroughWithoutPatterns() throws Exception {
        assertThat(new EventPatterns(List.of()).match(JSON.readTree(RECORD))).isTrue();
    }

    @Test
    void operatorThatIsNotUnderstoodIsRefused() throws Exception {
        List<com.fasterxml.jackson.databind.JsonNode> numeric =
                List.of(JSON.readTree("{\"a\":{\"b\":[{\"numeric\":[\">\",1]}]}}"));

        assertThatThrownBy(() -> new EventPatterns(numeric)).hasMessageContaining("numeric");
    }
}
