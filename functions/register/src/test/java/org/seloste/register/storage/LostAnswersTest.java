package org.seloste.register.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.testing.Faults;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Put;

import java.time.Duration;

@ExtendWith(WithTables.class)
final class LostAnswersTest {
    private final LocalTables tables;

    LostAnswersTest(LocalTables tables) {
        this.tables = tables;
    }

    @Test
    void whatWasStoredBeforeItsAnswerWasLostIsNotRefusedTheSecondTime() {
        DynamoDbClient client = Faults.on(tables.client(), 0, 0.5);
        for (int i = 0; i < 20; i++) {
            Put once =
                    Put.builder()
                            .tableName("Journal")
                            .item(Item.key("p", Integer.toString(i)))
                            .conditionExpression("attribute_not_exists(pk)")
                            .build();

            Outcome outcome =
                    new Transaction(client)
                            .put("once", once)
                            .commit(Budget.of(Duration.ofSeconds(10)));

            assertThat(outcome).isEqualTo(new Committed());
        }
    }
}
