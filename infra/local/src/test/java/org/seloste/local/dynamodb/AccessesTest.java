package org.seloste.local.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.local.policy.Access;
import org.seloste.local.template.Stack;

import java.util.Arrays;

class AccessesTest {
    private static final String TABLE = "arn:aws:dynamodb:eu-north-1:000000000000:table/";

    private final Accesses accesses = new Accesses(Stack.local("stack"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PutItem | {'TableName':'A'} | dynamodb:PutItem A",
                "Query | {'TableName':'A','IndexName':'due'} | dynamodb:Query A/index/due",
                "BatchGetItem | {'RequestItems':{'A':{},'B':{}}}"
                        + " | dynamodb:BatchGetItem A, dynamodb:BatchGetItem B",
                "TransactWriteItems | {'TransactItems':[{'Put':{'TableName':'A'}},"
                        + "{'Put':{'TableName':'A'}},{'Update':{'TableName':'A'}},"
                        + "{'Delete':{'TableName':'B'}},{'ConditionCheck':{'TableName':'B'}}]}"
                        + " | dynamodb:PutItem A, dynamodb:UpdateItem A, dynamodb:DeleteItem B,"
                        + " dynamodb:ConditionCheckItem B",
                "TransactGetItems | {'TransactItems':[{'Get':{'TableName':'A'}}]}"
                        + " | dynamodb:GetItem A",
            })
    void requestAsksForWhatAwsWouldCheck(String operation, String request, String expected)
            throws JsonProcessingException {
        assertThat(accesses.of(operation, new JsonMapper().readTree(request.replace('\'', '"'))))
                .containsExactly(
                        Arrays.stream(expected.split(", "))
                                .map(AccessesTest::access)
                                .toArray(Access[]::new));
    }

    private static Access access(String text) {
        String[] parts = text.split(" ");
        return Access.of(parts[0], TABLE + parts[1]);
    }
}
