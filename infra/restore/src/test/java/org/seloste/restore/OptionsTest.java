package org.seloste.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class OptionsTest {
    private static final String AT = "2026-11-24T10:00:00Z";
    static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "REGISTER_TABLE", "Register",
                    "OUTBOX_TABLE", "Outbox",
                    "JOURNAL_TABLE", "Journal",
                    "CASES_TABLE", "Cases",
                    "SUPPRESSION_TABLE", "Suppression",
                    "KEYS_SECRET", "keys",
                    "AWS_REGION", "eu-north-1");

    @Test
    void theRestoredTableIsTheRegister_andTheOthersAreThoseOfTheFunctions() {
        Options options = Options.of(List.of("--to", "Register-2", "--at", AT), ENVIRONMENT);

        assertThat(options.source()).isEqualTo("Register");
        assertThat(options.tables().register()).isEqualTo("Register-2");
        assertThat(options.tables().journal()).isEqualTo("Journal");
        assertThat(options.at()).isEqualTo(Instant.parse(AT));
        assertThat(options.margin()).isEqualTo(Duration.ofMinutes(15));
        assertThat(options.isThere()).isFalse();
    }

    @Test
    void aCopyMustBeThereAlready() {
        Options options =
                Options.of(List.of("--copy", "R", "--at", AT, "--stack-table", "S"), ENVIRONMENT);

        assertThat(options.isThere()).isTrue();
        assertThat(options.source()).isEqualTo("S");
    }

    @ParameterizedTest
    @CsvSource({
        "'--at 2026-11-24T10:00:00Z', Name the stack's table",
        "'--to R', Name the stack's table",
        "'--to R --at yesterday', This is no instant: yesterday",
        "'--to R --at 2026-11-24T10:00:00Z --margin hour', This is no duration: hour",
        "'--to R --copy Q --at 2026-11-24T10:00:00Z', 'Give --to or --copy'",
        "'--to Register --at 2026-11-24T10:00:00Z', cannot be restored to itself",
        "'--tto R', Unknown: --tto",
        "'--to', Nothing follows --to",
    })
    void whatIsMissingOrWrongIsSaid(String arguments, String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of(arguments.split(" ")), ENVIRONMENT))
                .withMessageContaining(said);
    }

    @Test
    void aNameThatTheEnvironmentLacksIsNamed() {
        Map<String, String> without = new HashMap<>(ENVIRONMENT);
        without.remove("JOURNAL_TABLE");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of("--to", "R", "--at", AT), without))
                .withMessageContaining("JOURNAL_TABLE");
    }
}
