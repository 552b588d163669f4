package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

/** What must not change in the template, whatever else does. */
final class TemplateTest {
    /**
     * CloudFormation makes a new secret value when any word of this changes, and every address hash
     * in the register would then be of no use.
     */
    @Test
    void secretBlock_isFrozen() throws IOException {
        assertThat(Files.readString(Running.ROOT.resolve("template.yaml")))
                .contains(
                        """
                              GenerateSecretString:
                                SecretStringTemplate: '{"lookup":["1"],"link":["1"]}'
                                GenerateStringKey: "1"
                                PasswordLength: 64
                                ExcludePunctuation: true
                        """);
    }

    @Test
    void tablesAndSecret_outliveTheStack() throws IOException {
        String template = Files.readString(Running.ROOT.resolve("template.yaml"));
        for (String kept : new String[] {"Register", "Outbox", "Journal", "Keys"}) {
            String resource = template.split("\n  " + kept + ":\n", 2)[1];
            assertThat(resource.lines().limit(3))
                    .as(kept)
                    .contains("    DeletionPolicy: Retain", "    UpdateReplacePolicy: Retain");
        }
    }
}
