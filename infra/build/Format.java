import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs google-java-format over the Java sources of the project: {@code check} fails on the first
 * build that is not formatted, {@code apply} rewrites the files.
 *
 * <p>A program of its own because the formatter must parse with the JDK that the code is written
 * for, and formatter plugins parse with the JDK that Maven happens to run on.
 */
final class Format {
    private static final List<String> SOURCE_ROOTS = List.of("functions", "infra");

    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]);
        List<String> command = new ArrayList<>(options(args[1]));
        for (String name : SOURCE_ROOTS) {
            command.addAll(javaFiles(root.resolve(name)));
        }
        com.google.googlejavaformat.java.Main.main(command.toArray(String[]::new));
    }

    private static List<String> options(String mode) {
        return switch (mode) {
            case "check" -> List.of("--aosp", "--dry-run", "--set-exit-if-changed");
            case "apply" -> List.of("--aosp", "--replace");
            default ->
                    throw new IllegalArgumentException(
                            "format.mode is check or apply, not " + mode);
        };
    }

    private static List<String> javaFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
