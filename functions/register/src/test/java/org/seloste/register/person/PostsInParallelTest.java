package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.keys;
import static org.seloste.register.testing.Example.submission;
import static org.seloste.register.testing.Patient.patiently;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.register.person.Receipt.Accepted;
import org.seloste.register.person.Receipt.Repeated;
import org.seloste.register.testing.Faults;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

@ExtendWith(WithTables.class)
final class PostsInParallelTest {
    private static final int POSTS = 50;

    private final LocalTables tables;

    PostsInParallelTest(LocalTables tables) {
        this.tables = tables;
    }

    @ParameterizedTest(name = "conflicts {0}, answers lost {1}")
    @CsvSource({"0, 0", "0.3, 0", "0, 0.3", "0.3, 0.2"})
    void manyFirstPostsOfOneAddressGiveOnePersonAndEveryMessageOnce(
            double conflicts, double timeouts) throws Exception {
        Submissions submissions =
                tables.register(Faults.on(tables.client(), conflicts, timeouts), keys())
                        .submissions();

        List<Receipt> receipts = receiveAtOnce(submissions);

        assertThat(receipts)
                .allMatch(receipt -> receipt instanceof Accepted || receipt instanceof Repeated);
        assertThat(tables.persons()).hasSize(1);
        assertThat(tables.pointers()).hasSize(1);
        assertThat(tables.submissions()).hasSize(POSTS);
        assertThat(tables.mails()).hasSize(2 * POSTS);
        assertThat(tables.events()).hasSize(POSTS + 1);
        assertThat(tables.persons().getFirst().number("version")).isEqualTo(POSTS);
    }

    private static List<Receipt> receiveAtOnce(Submissions submissions) throws Exception {
        List<Callable<Receipt>> posts =
                IntStream.range(0, POSTS)
                        .mapToObj(i -> patiently(() -> receive(submissions, i)))
                        .toList();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.invokeAll(posts).stream().map(Future::resultNow).toList();
        }
    }

    private static Receipt receive(Submissions submissions, int number) {
        Submission post =
                submission(
                        "contact",
                        "a@example.com",
                        Map.of("message", "message " + number),
                        List.of(),
                        "key " + number,
                        "192.0.2." + number);
        return submissions.receive(post, TWO_MAILS, NOW);
    }
}
