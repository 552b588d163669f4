package org.seloste.maildelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.Map;

final class SettingsTest {
    @Test
    void readsWhatADeploymentDecides() {
        Settings settings =
                Settings.from(
                        Map.of(
                                "PUBLIC_URL", "https://register.example.com/",
                                "SENDER", "register@example.com",
                                "CONFIGURATION_SET", "receipts"));

        assertThat(settings)
                .isEqualTo(
                        new Settings(
                                URI.create("https://register.example.com"),
                                new Sender(null, "register@example.com"),
                                "receipts"));
    }

    @Test
    void anEmptyConfigurationSetIsNone() {
        Map<String, String> environment =
                Map.of(
                        "PUBLIC_URL",
                        "https://a.example",
                        "SENDER",
                        "a@a.example",
                        "CONFIGURATION_SET",
                        "");

        assertThat(Settings.from(environment).configurationSet()).isNull();
    }

    @Test
    void namesEverythingThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Settings.from(Map.of("SENDER", " ")))
                .withMessage("missing in the environment: PUBLIC_URL, SENDER");
    }
}
