package org.seloste.local.template;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * A secret.
 *
 * @param id its logical id
 * @param arn its ARN
 * @param text the secret itself, or the JSON that a generated value is added to
 * @param generatedKey the key of the value to generate; nothing if the text is all
 * @param length how long that value is
 */
public record SecretSpec(
        String id, String arn, String text, @Nullable String generatedKey, int length) {
    private static final int USUAL_LENGTH = 32;

    static SecretSpec read(String id, String arn, Tree properties) {
        properties.only(
                "property of a secret",
                Set.of(
                        "Description",
                        "KmsKeyId",
                        "Name",
                        "Tags",
                        "SecretString",
                        "GenerateSecretString"));
        return properties
                .find("GenerateSecretString")
                .map(generate -> generated(id, arn, generate))
                .orElseGet(
                        () ->
                                new SecretSpec(
                                        id, arn, properties.get("SecretString").text(), null, 0));
    }

    private static SecretSpec generated(String id, String arn, Tree generate) {
        return new SecretSpec(
                id,
                arn,
                generate.find("SecretStringTemplate").map(Tree::text).orElse("{}"),
                generate.get("GenerateStringKey").text(),
                generate.find("PasswordLength").map(Tree::number).orElse(USUAL_LENGTH));
    }
}
