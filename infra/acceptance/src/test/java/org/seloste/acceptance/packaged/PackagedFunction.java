package org.seloste.acceptance.packaged;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A function as it is deployed: its zip unpacked, started in a JVM of its own by the real Lambda
 * runtime interface client.
 */
final class PackagedFunction implements AutoCloseable {
    private static final List<Class<?>> OF_THE_RUNTIME =
            List.of(AWSLambda.class, Context.class, LambdaEventSerializers.class);

    private final Process process;
    private final RuntimeStandIn runtime;
    private final Path log;

    private PackagedFunction(Process process, RuntimeStandIn runtime, Path log) {
        this.process = process;
        this.runtime = runtime;
        this.log = log;
    }

    /**
     * Starts the function.
     *
     * @param task the unpacked zip
     * @param more what stands on the class path beside it
     * @param handler the handler as the template names it
     * @param environment what the template sets
     */
    static PackagedFunction start(
            Path task, List<Path> more, String handler, Map<String, String> environment)
            throws IOException {
        RuntimeStandIn runtime = new RuntimeStandIn();
        Path log = Files.createTempFile("packaged", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        String.join(File.pathSeparator, classPath(task, more)),
                        AWSLambda.class.getName(),
                        handler);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("AWS_LAMBDA_RUNTIME_API", runtime.address());
        builder.environment().put("AWS_LAMBDA_LOG_FORMAT", "JSON");
        builder.environment().put("LAMBDA_TASK_ROOT", task.toString());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return new PackagedFunction(builder.start(), runtime, log);
    }

    RuntimeStandIn.Outcome invoke(String event) throws IOException, InterruptedException {
        return runtime.invoke(event)
                .orElseThrow(() -> new AssertionError("the function did not answer: " + log()));
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "its log cannot be read: " + e;
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        runtime.close();
        Files.deleteIfExists(log);
    }

    /** Unpacks a function's zip. */
    static Path unpack(Path zip, Path directory) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                Path target = directory.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        }
        return directory;
    }

    /** The runtime's own jars first, then the function's, as on Lambda. */
    private static List<String> classPath(Path task, List<Path> more) throws IOException {
        List<String> jars = new ArrayList<>();
        for (Class<?> ofTheRuntime : OF_THE_RUNTIME) {
            jars.add(place(ofTheRuntime));
        }
        try (Stream<Path> own = Files.list(task.resolve("lib"))) {
            own.map(Path::toString).sorted().forEach(jars::add);
        }
        more.forEach(place -> jars.add(place.toString()));
        return jars;
    }

    /** The jar or directory that a class was loaded from. */
    static String place(Class<?> type) {
        return Path.of(
                        URI.create(
                                type.getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toString()))
                .toString();
    }
}
