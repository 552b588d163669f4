package org.seloste.journalcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.seloste.register.journal.Anchor;

import java.util.List;
import java.util.Map;

final class OptionsTest {
    private static final String HASH = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
    private static final Map<String, String> ENVIRONMENT =
            Map.of("JOURNAL_TABLE", "Journal", "KEYS_SECRET", "keys");

    @Test
    void theEnvironmentOfAFunctionIsEnough() {
        assertThat(Options.of(List.of(), ENVIRONMENT))
                .isEqualTo(new Options("Journal", "keys", List.of()));
    }

    @Test
    void argumentsWinOverTheEnvironment() {
        assertThat(
                        Options.of(
                                List.of(
                                        "--table",
                                        "T",
                                        "--secret",
                                        "S",
                                        "--anchor",
                                        "1:" + HASH,
                                        "--anchor",
                                        "2:" + HASH),
                                ENVIRONMENT))
                .isEqualTo(
                        new Options("T", "S", List.of(new Anchor(1, HASH), new Anchor(2, HASH))));
    }

    @Test
    void whatIsMissingOrUnknownIsSaid() {
        assertThatThrownBy(() -> Options.of(List.of(), Map.of()))
                .hasMessageContaining("Name the table");
        assertThatThrownBy(() -> Options.of(List.of("--table"), ENVIRONMENT))
                .hasMessageContaining("--table");
        assertThatThrownBy(() -> Options.of(List.of("--tabel", "x"), ENVIRONMENT))
                .hasMessageContaining("--tabel");
        assertThatThrownBy(() -> Options.of(List.of("--anchor", "x"), ENVIRONMENT))
                .hasMessageContaining("NUMBER:HASH");
    }
}
