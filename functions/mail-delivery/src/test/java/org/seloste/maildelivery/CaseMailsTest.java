package org.seloste.maildelivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.letters.DataReady;
import org.seloste.letters.DownloadCode;
import org.seloste.maildelivery.MailSender.Attempt;
import org.seloste.maildelivery.MailSender.Attempt.Accepted;
import org.seloste.register.key.Link;
import org.seloste.register.key.Purpose;
import org.seloste.register.outbox.Mail;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Mails about requests and marketing, through the real outbox. */
final class CaseMailsTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 24);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 1);

    private static Backstage backstage;
    private static Mails mails;

    private final List<byte[]> sent = new ArrayList<>();
    private MarketingGate marketing = (_, _) -> Optional.empty();

    @BeforeAll
    static void open() throws Exception {
        backstage = new Backstage();
        mails = new Mails(backstage.statement());
    }

    @AfterAll
    static void close() {
        backstage.close();
    }

    @BeforeEach
    void clear() {
        backstage.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMATION, requests/confirm",
        "STATUS, requests/status",
        "PACKAGE, packages",
        "ADDRESS, addresses"
    })
    void theLinkLeadsWhereItsPurposeSays(Purpose purpose, String path) throws Exception {
        Link link = Link.until(purpose, "case", Backstage.NOW.plus(Duration.ofHours(72)));

        deliver(mails.ofCase(new DataReady("2026-K7M2QX", RECEIVED, UNTIL, null, false), link));

        assertThat(text(sent.getFirst()))
                .contains(
                        "https://register.example.com/"
                                + path
                                + "/"
                                + backstage.links().token(purpose, link.id())
                                + "\n");
    }

    @Test
    void whoCanDownloadIsToldTheWayToTheStatusPageToo() throws Exception {
        String status =
                "https://register.example.com/requests/status/"
                        + backstage.links().token(Purpose.STATUS, "person");
        DataReady letter = new DataReady("2026-K7M2QX", RECEIVED, UNTIL, null, false);

        deliver(mails.ofCase(letter, new Link(Purpose.PACKAGE, "case")));
        deliver(mails.ofCase(letter, new Link(Purpose.STATUS, "case")));

        assertThat(text(sent.getFirst())).contains("Katso pyyntösi:\n" + status + "\n");
        assertThat(text(sent.getLast())).doesNotContain("Katso pyyntösi");
    }

    @Test
    void theCodeIsDerivedFromTheCaseThatTheMailLiesUnderAndItsSerial() throws Exception {
        DownloadCode letter = new DownloadCode("2026-K7M2QX", 2, Backstage.NOW.plusSeconds(600));
        Mail mail = mails.ofCase(letter, null);
        String code = backstage.codes().code("person", 2);

        deliver(mail);

        assertThat(mail.facts()).doesNotContain(code);
        assertThat(text(sent.getFirst())).contains("\n" + code + "\n");
        assertThat(read(sent.getFirst()).getSubject()).doesNotContain(code);
    }

    @Test
    void theJournalHasTheHashOfTheLetterAsItWasPreviewed() {
        Mail mail =
                mails.ofCase(
                        new DataReady("2026-K7M2QX", RECEIVED, UNTIL, null, false),
                        new Link(Purpose.PACKAGE, "case"));

        deliver(mail);

        assertThat(backstage.journal())
                .singleElement()
                .satisfies(
                        entry ->
                                assertThat(entry)
                                        .containsEntry("letter", backstage.shown(mail).hash()));
    }

    @Test
    void marketingCanBeStoppedFromTheMailProgramItself() throws Exception {
        deliver(mails.marketing("matti@example.com"));

        MimeMessage mail = read(sent.getFirst());
        String link =
                "https://register.example.com/unsubscribe/"
                        + backstage.links().token(Purpose.UNSUBSCRIBE, Mails.LINK);
        assertThat(mail.getHeader("List-Unsubscribe")[0].replaceAll("\\s", ""))
                .isEqualTo("<" + link + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(text(sent.getFirst())).contains(link + "\n");
    }

    @Test
    void noOtherMailSaysThatItCanBeUnsubscribedAndNobodyIsAskedAboutIt() throws Exception {
        AtomicBoolean asked = new AtomicBoolean();
        marketing =
                (_, _) -> {
                    asked.set(true);
                    return Optional.of("banned");
                };

        deliver(mails.received("matti@example.com"));

        assertThat(asked).isFalse();
        assertThat(read(sent.getFirst()).getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void marketingThatIsNotAllowedAnyMoreIsForgottenAndWrittenDown() {
        marketing = (_, _) -> Optional.of("banned");

        assertThat(deliver(mails.marketing("matti@example.com")))
                .isEqualTo(new Result.Withheld("banned"));

        assertThat(sent).isEmpty();
        assertThat(backstage.owed()).isEmpty();
        assertThat(backstage.journal())
                .singleElement()
                .satisfies(
                        entry ->
                                assertThat(entry)
                                        .containsEntry("event", "MAIL_WITHHELD")
                                        .containsEntry("kind", "MARKETING_MESSAGE")
                                        .containsEntry("reason", "banned"));
    }

    @Test
    void marketingOfWhichNobodyCanTellStaysOwedAndIsNotSent() {
        marketing =
                (_, _) -> {
                    throw new IllegalStateException(Mails.CANARY);
                };

        assertThat(deliver(mails.marketing("matti@example.com")))
                .isInstanceOfSatisfying(
                        Result.Broken.class,
                        broken -> assertThat(broken.reason()).doesNotContain(Mails.CANARY));

        assertThat(sent).isEmpty();
        assertThat(backstage.owed()).hasSize(1);
    }

    private Result deliver(Mail mail) {
        Delivery delivery =
                new Delivery(
                        backstage.outbox(),
                        backstage.correspondence(),
                        marketing,
                        this::accept,
                        () -> Backstage.NOW);
        return delivery.deliver(backstage.owe(mail));
    }

    private Attempt accept(String kind, String from, String to, byte[] message) {
        sent.add(message);
        return new Accepted();
    }

    private static MimeMessage read(byte[] message) throws Exception {
        return new MimeMessage((Session) null, new ByteArrayInputStream(message));
    }

    private static String text(byte[] message) throws Exception {
        MimeMultipart parts = (MimeMultipart) read(message).getContent();
        return parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n");
    }
}
