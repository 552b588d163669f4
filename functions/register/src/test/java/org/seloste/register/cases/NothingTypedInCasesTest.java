package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.register.key.Purpose;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.Right;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people type stands in no key, no evidence, no name of anything that is printed. */
@ExtendWith(WithTables.class)
final class NothingTypedInCasesTest {
    private static final String CANARY = "kanarialintu";
    private static final String ADDRESS = CANARY + ".address@example.com";

    private final LocalTables tables;
    private final Requesting requesting;

    NothingTypedInCasesTest(LocalTables tables) {
        this.tables = tables;
        this.requesting = new Requesting(tables);
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsAskedAndHoweverItEnds(Right right) {
        live(Map.of(right, typed()));

        assertNothingTyped();
    }

    @Test
    void allRightsAtOnce() {
        Map<Right, Details> all = new EnumMap<>(Right.class);
        for (Right right : Right.values()) {
            all.put(right, typed());
        }
        live(all);

        assertNothingTyped();
    }

    @Test
    void nothingThatIsPrintedTellsWhatWasTyped() {
        Ask ask = ask(Map.of(Right.RECTIFICATION, typed()));
        Case request = requesting.confirm(requesting.waiting(ask, CANARY), NOW);
        List<Object> printed =
                List.of(
                        ask,
                        request,
                        request.asker(),
                        request.wishes(),
                        request.history(),
                        requesting.cases().letters(request),
                        requesting.cases().open(requesting.confirmToken(request), NOW));

        assertThat(printed.toString()).doesNotContainIgnoringCase(CANARY);
        assertThat(printed.toString()).doesNotContain(requesting.statusToken(request));
    }

    private void live(Map<Right, Details> wishes) {
        requesting.register().submissions().receive(submission(ADDRESS, CANARY), TWO_MAILS, NOW);
        Case request = requesting.waiting(ask(wishes), CANARY + " key");
        requesting
                .cases()
                .sendAgain(
                        requesting.register().links().token(Purpose.RESEND, request.id()),
                        NOW.plusSeconds(90));
        requesting.confirm(request, NOW.plus(Duration.ofHours(1)));
        requesting
                .cases()
                .withdraw(requesting.statusToken(request), Set.of(), NOW.plus(Duration.ofHours(2)));
        requesting.cases().look(NOW.plus(Duration.ofDays(60)), Budget.of(Duration.ofSeconds(30)));
    }

    private static Ask ask(Map<Right, Details> wishes) {
        return new Ask(Channel.FORM, "fi", CANARY + " name", address(ADDRESS), wishes, NOW);
    }

    private static Details typed() {
        return new Details(
                CANARY + " text",
                List.of(new Correction("name", CANARY + " wrong", CANARY + " right")),
                null,
                List.of());
    }

    private void assertNothingTyped() {
        for (Item entry : tables.all(LocalTables.TABLES.journal())) {
            assertThat(entry.attributes().toString()).doesNotContainIgnoringCase(CANARY);
        }
        for (Item entry : tables.all(LocalTables.TABLES.suppression())) {
            assertThat(entry.attributes().toString()).doesNotContainIgnoringCase(CANARY);
        }
        for (Item item : tables.all(LocalTables.TABLES.cases())) {
            for (String key : List.of("pk", "sk", "dueAt", "dueOn", "queue", "subject")) {
                assertThat(item.find(key).orElse("")).doesNotContainIgnoringCase(CANARY);
            }
        }
    }
}
