package org.seloste.local;

import org.jspecify.annotations.Nullable;
import org.seloste.local.http.PortTakenException;
import org.seloste.local.template.TemplateException;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Properties;

/** Starts the system, tells where it is, and runs until it is stopped. */
public final class Main {
    private Main() {}

    /** Reads the options from system properties: template, port, data, published, endpoint. */
    public static void main(String[] args) throws InterruptedException {
        try {
            run(options(System.getProperties(), System.getenv("AWS_ENDPOINT_URL")));
        } catch (PortTakenException | TemplateException e) {
            fail(String.valueOf(e.getMessage()));
        } catch (BindException e) {
            fail(
                    "The port of the control page, the one after the API's, is taken. Choose"
                            + " -Dport=.");
        } catch (IOException | RuntimeException e) {
            fail("Seloste did not start: " + e);
        }
    }

    private static void run(LocalOptions options) throws IOException, InterruptedException {
        LocalSystem system = LocalSystem.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system)));
        // Maven may be ended by a signal that does not reach its children.
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> Thread.startVirtualThread(() -> endWith(parent)));
        System.out.print(banner(system, options));
        System.setOut(system.log().keeping(System.out));
        Thread.currentThread().join();
    }

    private static void endWith(ProcessHandle parent) {
        parent.onExit().join();
        System.exit(0);
    }

    private static void stop(LocalSystem system) {
        system.close();
        Console.say("Stopped.");
    }

    private static void fail(String message) {
        System.err.println();
        System.err.println("  " + message);
        System.err.println();
        // DynamoDBLocal leaves threads behind that would keep the process alive.
        System.exit(1);
    }

    static LocalOptions options(Properties properties, @Nullable String endpoint) {
        return LocalOptions.of(Path.of(properties.getProperty("template", "template.yaml")))
                .withPort(Integer.parseInt(properties.getProperty("port", "8080")))
                .withData(path(properties.getProperty("data", "")))
                .withPublished(path(properties.getProperty("published", "")))
                .withEndpoint(endpoint == null || endpoint.isBlank() ? null : URI.create(endpoint));
    }

    private static @Nullable Path path(String text) {
        return text.isBlank() ? null : Path.of(text).toAbsolutePath();
    }

    private static String banner(LocalSystem system, LocalOptions options) {
        return """

          Seloste runs.

            Pages            %s
            Control page     %s
            Data             %s

          Ctrl-C stops it.

        """
                .formatted(system.publicUrl(), system.controlUrl(), data(options));
    }

    private static String data(LocalOptions options) {
        if (options.endpoint() != null) {
            return "at AWS_ENDPOINT_URL, " + options.endpoint() + ", with the mails";
        }
        return options.data() == null
                ? "in memory; -Ddata=DIR keeps it"
                : String.valueOf(options.data());
    }
}
