package org.seloste.local.template;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What is to be run.
 *
 * @param functions the functions
 * @param tables the tables
 * @param secrets the secrets
 * @param apiUrl what the template takes the API's address for; nothing if it has no API
 * @param notRun the resources that need nothing locally, by logical id, with the reason
 */
public record Template(
        List<FunctionSpec> functions,
        List<TableSpec> tables,
        List<SecretSpec> secrets,
        @Nullable String apiUrl,
        Map<String, String> notRun) {}
