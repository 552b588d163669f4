package org.seloste.local.template;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be run.
 *
 * @param functions the functions
 * @param tables the tables
 * @param secrets the secrets
 * @param apiUrl what the template takes the API's address for; nothing if it has no API
 * @param authorizers what decides who may take a route, by name
 * @param userPools the addresses by which the template's own user pools issue tokens
 * @param notRun the resources that need nothing locally, by logical id, with the reason
 */
public record Template(
        List<FunctionSpec> functions,
        List<TableSpec> tables,
        List<SecretSpec> secrets,
        @Nullable String apiUrl,
        Map<String, Authorizer> authorizers,
        Set<String> userPools,
        Map<String, String> notRun) {}
