package org.seloste.maildelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seloste.maildelivery.MailSender.Attempt;
import org.seloste.maildelivery.MailSender.Attempt.Accepted;
import org.seloste.register.key.Purpose;
import org.seloste.register.outbox.MailKey;
import org.seloste.register.outbox.Outbox;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One mail through the real outbox. */
final class DeliveryTest {
    private static Backstage backstage;
    private static Mails mails;

    private final List<byte[]> sent = Collections.synchronizedList(new ArrayList<>());
    private Instant now = Backstage.NOW;

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

    @Test
    void aSentMailIsForgottenAndProved() {
        MailKey key = backstage.owe(mails.received("matti@example.com"));

        assertThat(delivery(this::accept).deliver(key)).isEqualTo(new Result.Sent());

        assertThat(sent).hasSize(1);
        assertThat(backstage.owed()).isEmpty();
        assertThat(backstage.journal()).singleElement();
        assertThat(backstage.journal().getFirst())
                .containsEntry("event", "MAIL_SENT")
                .containsEntry("subject", "person")
                .containsEntry("mail", key.id())
                .hasEntrySatisfying("letter", hash -> assertThat(hash).matches("[0-9a-f]{64}"));
    }

    @Test
    void theMailCarriesTheLinkDerivedForIt() throws Exception {
        backstage.owe(mails.received("matti@example.com"));

        deliverAll(this::accept);

        MimeMessage mail = read(sent.getFirst());
        assertThat(text(mail))
                .contains(
                        "https://register.example.com/submissions/"
                                + backstage.links().token(Purpose.SUBMISSION, Mails.LINK)
                                + "\n")
                .contains("https://register.example.com/requests?lang=fi\n");
        assertThat(mail.getHeader("To")).containsExactly("matti@example.com");
        assertThat(mail.getHeader("From")[0])
                .endsWith("<register@example.com>")
                .contains(backstage.statement().controller().name());
        assertThat(mail.getHeader("Reply-To"))
                .containsExactly(backstage.statement().controller().email());
    }

    @Test
    void anAnswerToTheNoticeGoesToWhoSentTheForm() throws Exception {
        backstage.owe(mails.notice("info@example.com"));

        deliverAll(this::accept);

        MimeMessage mail = read(sent.getFirst());
        assertThat(mail.getHeader("Reply-To")).containsExactly(Mails.CANARY + "@example.com");
        assertThat(text(mail)).contains(Mails.CANARY).doesNotContain("/submissions/");
        assertThat(mail.getSubject()).doesNotContain(Mails.CANARY);
    }

    @Test
    void everyLanguageOfTheStatementIsSpoken() throws Exception {
        for (String language : backstage.statement().languages()) {
            backstage.owe(mails.received(language + "@example.com", language));
        }

        deliverAll(this::accept);

        List<String> languages = new ArrayList<>();
        for (byte[] mail : sent) {
            languages.add(read(mail).getHeader("Content-Language")[0]);
        }
        assertThat(languages)
                .containsExactlyInAnyOrderElementsOf(backstage.statement().languages());
    }

    @Test
    void theSameEntryTwiceIsOneMail() {
        MailKey key = backstage.owe(mails.received("matti@example.com"));
        Delivery delivery = delivery(this::accept);

        delivery.deliver(key);

        assertThat(delivery.deliver(key)).isEqualTo(new Result.NothingOwed());
        assertThat(sent).hasSize(1);
    }

    @Test
    void theSameEntryAtTheSameTimeIsOneMail() throws Exception {
        MailKey key = backstage.owe(mails.received("matti@example.com"));
        Delivery delivery = delivery(this::accept);

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Result> once = () -> delivery.deliver(key);
            for (Future<Result> done : threads.invokeAll(Collections.nCopies(8, once))) {
                done.get();
            }
        }

        assertThat(sent).hasSize(1);
    }

    @Test
    void whenNothingCanBeSentTheMailStaysOwedAndGoesOutAtTheNextTry() {
        MailKey key = backstage.owe(mails.received("matti@example.com"));

        assertThat(delivery((_, _, _, _) -> new Attempt.Unavailable("Throttling")).deliver(key))
                .isEqualTo(new Result.Unavailable("Throttling"));

        assertThat(delivery(this::accept).deliver(key)).isEqualTo(new Result.Sent());
        assertThat(sent).hasSize(1);
    }

    @Test
    void aRefusedMailIsTriedNoMore() {
        MailKey key = backstage.owe(mails.received("matti@example.com"));

        assertThat(delivery((_, _, _, _) -> new Attempt.Refused("MessageRejected")).deliver(key))
                .isEqualTo(new Result.Refused("MessageRejected"));

        assertThat(delivery(this::accept).deliver(key)).isEqualTo(new Result.NothingOwed());
        assertThat(backstage.journal().getFirst())
                .containsEntry("event", "MAIL_REFUSED")
                .containsEntry("reason", "MessageRejected");
    }

    @Test
    void whatNoLetterCanBeMadeOfStaysOwedAndSaysWhereItBroke() {
        MailKey key = backstage.owe(mails.poisoned());

        assertThat(delivery(this::accept).deliver(key))
                .isInstanceOfSatisfying(
                        Result.Broken.class,
                        broken ->
                                assertThat(broken.reason())
                                        .startsWith("UnreadableLetter at org.seloste.letters.")
                                        .doesNotContain(Mails.CANARY));

        assertThat(sent).isEmpty();
        assertThat(backstage.owed()).containsExactly(key);
    }

    @Test
    void dyingAfterHandingOverDoublesTheMailOnceAndUnderTheSameName() throws Exception {
        MailKey key = backstage.owe(mails.received("matti@example.com"));
        Delivery dying =
                delivery(
                        (kind, from, to, message) -> {
                            accept(kind, from, to, message);
                            throw new OutOfMemoryError("the function was stopped here");
                        });
        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> dying.deliver(key));

        Delivery next = delivery(this::accept);
        assertThat(next.deliver(key)).isEqualTo(new Result.NothingOwed());
        now = now.plus(Outbox.CLAIM).plusSeconds(1);
        assertThat(next.deliver(key)).isEqualTo(new Result.Sent());
        assertThat(next.deliver(key)).isEqualTo(new Result.NothingOwed());

        assertThat(sent).hasSize(2);
        assertThat(read(sent.get(0)).getMessageID())
                .isEqualTo(read(sent.get(1)).getMessageID())
                .isEqualTo("<" + key.id() + "@example.com>");
    }

    @Test
    void oneAddressGetsNoMoreConfirmationsADayThanTheStatementAllows() {
        int allowed = backstage.statement().limits().mailsPerDay();
        for (int i = 0; i < allowed + 2; i++) {
            backstage.owe(mails.received("matti@example.com"));
        }
        backstage.owe(mails.received("maija@example.com"));

        deliverAll(this::accept);

        assertThat(sent).hasSize(allowed + 1);
        assertThat(backstage.owed()).isEmpty();
    }

    @Test
    void anOutboxThatDoesNotAnswerMakesTheMailWait() {
        MailKey key = backstage.owe(mails.received("matti@example.com"));
        backstage.dropTables();

        assertThat(delivery(this::accept).deliver(key)).isInstanceOf(Result.Unavailable.class);
        assertThat(sent).isEmpty();
    }

    private Delivery delivery(MailSender sender) {
        InstantSource time = () -> now;
        return new Delivery(
                backstage.outbox(),
                backstage.correspondence(),
                (_, _) -> Optional.of("no marketing here"),
                sender,
                time);
    }

    private void deliverAll(MailSender sender) {
        backstage.owed().forEach(delivery(sender)::deliver);
    }

    private Attempt accept(String kind, String from, String to, byte[] message) {
        sent.add(message);
        return new Accepted();
    }

    private static MimeMessage read(byte[] message) throws Exception {
        return new MimeMessage((Session) null, new ByteArrayInputStream(message));
    }

    private static String text(MimeMessage mail) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        return parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n");
    }
}
