package org.seloste.local;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * How to start the system.
 *
 * @param stackName the stack's name, which the tables' names begin with
 * @param template the template to start it from
 * @param parameters values for the template's parameters; the others have their defaults
 * @param port the port of the API, the next one is the control page's; 0 for any free ones
 * @param data where the tables are kept; nothing for in memory
 * @param published the compiled statement; nothing for the one on the class path
 * @param endpoint an AWS endpoint that has the tables and sends the mails, instead of our own
 * @param start the simulated time at the start; nothing for the real one
 */
public record LocalOptions(
        String stackName,
        Path template,
        Map<String, String> parameters,
        int port,
        @Nullable Path data,
        @Nullable Path published,
        @Nullable URI endpoint,
        @Nullable Instant start) {
    /** In memory, on any free ports, with the template's defaults. */
    public static LocalOptions of(Path template) {
        return new LocalOptions("seloste", template, Map.of(), 0, null, null, null, null);
    }

    /** These options with a name for the stack, so that several can share an endpoint. */
    public LocalOptions withStackName(String name) {
        return new LocalOptions(name, template, parameters, port, data, published, endpoint, start);
    }

    /** These options with values for the template's parameters. */
    public LocalOptions withParameters(Map<String, String> values) {
        return new LocalOptions(
                stackName, template, Map.copyOf(values), port, data, published, endpoint, start);
    }

    /** These options with a port for the API; the control page gets the next one. */
    public LocalOptions withPort(int number) {
        return new LocalOptions(
                stackName, template, parameters, number, data, published, endpoint, start);
    }

    /** These options with a directory where the tables are kept. */
    public LocalOptions withData(@Nullable Path directory) {
        return new LocalOptions(
                stackName, template, parameters, port, directory, published, endpoint, start);
    }

    /** These options with another compiled statement. */
    public LocalOptions withPublished(@Nullable Path directory) {
        return new LocalOptions(
                stackName, template, parameters, port, data, directory, endpoint, start);
    }

    /** These options with an AWS endpoint for tables and mails. */
    public LocalOptions withEndpoint(@Nullable URI address) {
        return new LocalOptions(
                stackName, template, parameters, port, data, published, address, start);
    }

    /** These options with a simulated time to start at, which may lie in the past. */
    public LocalOptions withStart(@Nullable Instant time) {
        return new LocalOptions(
                stackName, template, parameters, port, data, published, endpoint, time);
    }
}
