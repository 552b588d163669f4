package org.seloste.acceptance.packaged;

import org.seloste.acceptance.EditedStatement;
import org.seloste.acceptance.Running;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures a cold start of form-submission beside the bare handler, in turns, in one run: from the
 * start of the JVM to the answer to its first event, and the answer to later ones. Figures of one
 * machine mean little; their ratio is what is held.
 *
 * <p>Arguments: the number of turns.
 */
final class ColdStart {
    private static final int WARM = 200;
    private static final double NANOS = 1e6;

    private ColdStart() {}

    /** How long a function took, in milliseconds. */
    private record Taken(double cold, double warm) {}

    public static void main(String[] arguments) throws Exception {
        int turns = Integer.parseInt(arguments[0]);
        Path task = Files.createTempDirectory("cold-start");
        PackagedFunction.unpack(
                Running.ROOT.resolve("functions/form-submission/target/form-submission.zip"), task);
        Path bare = Path.of(PackagedFunction.place(BareHandler.class));
        List<Taken> ours = new ArrayList<>();
        List<Taken> theirs = new ArrayList<>();
        try (Running running =
                Running.start(EditedStatement.of(Running.KUMU).withoutLimits().write())) {
            Map<String, String> environment = new HashMap<>(running.system().environment());
            for (int turn = 0; turn < turns; turn++) {
                theirs.add(measure(task, List.of(bare), BareHandler.class.getName(), environment));
                ours.add(
                        measure(
                                task,
                                List.of(),
                                "org.seloste.formsubmission.FormSubmissionHandler",
                                environment));
            }
        }
        print("bare SDK handler", theirs);
        print("form-submission", ours);
        System.out.printf(
                "ratio: cold %.2f, warm %.2f%n",
                median(ours, true) / median(theirs, true),
                median(ours, false) / median(theirs, false));
        System.exit(0);
    }

    private static Taken measure(
            Path task, List<Path> more, String handler, Map<String, String> environment)
            throws Exception {
        long start = System.nanoTime();
        try (PackagedFunction function = PackagedFunction.start(task, more, handler, environment)) {
            long cold = function.invoke(event(0)).nanoTime() - start;
            List<Double> warm = new ArrayList<>();
            for (int number = 1; number <= WARM; number++) {
                String event = event(number);
                long sent = System.nanoTime();
                warm.add((function.invoke(event).nanoTime() - sent) / NANOS);
            }
            return new Taken(cold / NANOS, middle(warm.subList(WARM / 2, WARM)));
        }
    }

    /** A form of another sender each time, so that each stores a new person. */
    private static String event(int number) throws Exception {
        String body =
                "email=cold-%d-%d%%40start.example&message=Hello"
                        .formatted(System.nanoTime(), number);
        return Events.read("form-submission")
                .replaceFirst(
                        "\"body\": \"[^\"]*\"",
                        "\"body\": \""
                                + Base64.getEncoder().encodeToString(body.getBytes("UTF-8"))
                                + "\"");
    }

    private static void print(String name, List<Taken> taken) {
        System.out.printf(
                "%-18s cold %.0f ms, warm %.1f ms (medians of %d)%n",
                name, median(taken, true), median(taken, false), taken.size());
    }

    private static double median(List<Taken> taken, boolean cold) {
        return middle(taken.stream().map(each -> cold ? each.cold : each.warm).toList());
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
