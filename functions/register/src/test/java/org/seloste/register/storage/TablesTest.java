package org.seloste.register.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import java.util.Map;

final class TablesTest {
    @Test
    void theEnvironmentNamesThem() {
        Map<String, String> environment =
                Map.of(
                        "REGISTER_TABLE", "r",
                        "OUTBOX_TABLE", "o",
                        "JOURNAL_TABLE", "j",
                        "CASES_TABLE", "c",
                        "SUPPRESSION_TABLE", "s",
                        "KEYS_SECRET", "k",
                        "AWS_REGION", "eu-north-1");

        assertThat(Tables.from(environment)).isEqualTo(new Tables("r", "o", "j", "c", "s", "k"));
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Tables.from(Map.of("OUTBOX_TABLE", "o", "KEYS_SECRET", " ")))
                .withMessage(
                        "missing in the environment:"
                                + " REGISTER_TABLE, JOURNAL_TABLE, CASES_TABLE,"
                                + " SUPPRESSION_TABLE, KEYS_SECRET, AWS_REGION");
    }
}
