package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seloste.register.testing.Example.GONE;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.keys;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.letters.MarketingMessage;
import org.seloste.register.storage.Transaction;
import org.seloste.register.suppression.Suppression;
import org.seloste.register.testing.Broken;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.RestrictionGround;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

@ExtendWith(WithTables.class)
final class MarketingCheckTest {
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final PersonChange CHANGE = PersonChange.by(People.CASE);
    private static final EmailAddress TO = address("a@example.com");

    private final LocalTables tables;
    private final People people;

    MarketingCheckTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @Test
    void whoConfirmedAConsentMayBeWrittenTo() {
        assertThat(check(consenting(), LATER)).isEqualTo(Marketing.ALLOWED);
    }

    @Test
    void aConsentThatNobodyConfirmedIsWorthNothing() {
        assertThat(check(ticked(), LATER)).isEqualTo(Marketing.NO_CONSENT);
    }

    @Test
    void whoNeverAgreedIsNotWrittenTo() {
        assertThat(check(people.sends("a@example.com", "Hei"), LATER))
                .isEqualTo(Marketing.NO_CONSENT);
    }

    @Test
    void theSameMessageAskedForAgainIsOwedOnceAlsoWhenItWasSentMeanwhile() {
        String person = consenting();
        tables.mails().forEach(mail -> tables.delete(LocalTables.TABLES.outbox(), mail));

        assertThat(owe(person, "key")).isEqualTo(Marketing.ALLOWED);
        assertThat(tables.mails()).hasSize(1);
        tables.delete(LocalTables.TABLES.outbox(), tables.mails().getFirst());

        assertThat(owe(person, "key")).isEqualTo(Marketing.ALLOWED);
        assertThat(tables.mails()).isEmpty();
        owe(person, "another key");
        assertThat(tables.mails()).hasSize(1);
    }

    private Marketing owe(String person, String key) {
        MarketingMessage message = new MarketingMessage("Uutiset", "Hei");
        return tables.register().marketing().owe(person, message, key, People.ACTOR, LATER);
    }

    @Test
    void aWithdrawalEndsEveryConsentEvenOneConfirmedAfterIt() {
        String person = ticked();
        people.change(person, CHANGE.withdrawConsents(), LATER);

        people.confirmConsents(person, LATER.plusSeconds(1));

        assertThat(check(person, LATER.plusSeconds(2))).isEqualTo(Marketing.NO_CONSENT);
    }

    @Test
    void aRefusalHoldsAgainstEveryConsentBeforeAndAfter() {
        String person = consenting();
        people.change(person, CHANGE.banMarketing(), LATER);
        people.sends(
                submission(
                        "contact",
                        "a@example.com",
                        Map.of("message", "n"),
                        List.of("marketing"),
                        "2",
                        "192.0.2.1"),
                LATER);
        people.confirmConsents(person, LATER);

        assertThat(check(person, LATER)).isEqualTo(Marketing.BANNED);
    }

    @ParameterizedTest
    @EnumSource(Suppression.Kind.class)
    void aSuppressedAddressIsNotWrittenTo(Suppression.Kind kind) {
        String person = consenting();
        suppress(kind);

        assertThat(check(person, LATER)).isEqualTo(Marketing.BANNED);
    }

    @Test
    void aSuppressedAddressStaysSoUnderANewKey() {
        String person = consenting();
        suppress(Suppression.Kind.MARKETING);

        MarketingCheck rotated =
                tables.register(
                                tables.client(),
                                keys(
                                        "{\"lookup\":[\"2\",\"1\"],\"link\":[\"1\"],\"1\":\"a seed"
                                                + " for tests\",\"2\":\"another\"}"))
                        .persons()
                        .marketing();

        assertThat(rotated.of(person, TO, LATER)).isEqualTo(Marketing.BANNED);
    }

    @ParameterizedTest
    @EnumSource(RestrictionGround.class)
    void whoIsRestrictedIsNotWrittenTo(RestrictionGround ground) {
        String person = consenting();
        people.change(person, CHANGE.restrict(ground), LATER);

        assertThat(check(person, LATER)).isEqualTo(Marketing.RESTRICTED);
    }

    @Test
    void whoIsLeavingIsNotWrittenTo() {
        String person = consenting();
        people.condemn(person);

        assertThat(check(person, LATER)).isEqualTo(Marketing.GONE);
    }

    @Test
    void whoHasExpiredIsNotWrittenTo() {
        assertThat(check(consenting(), GONE)).isEqualTo(Marketing.GONE);
    }

    @Test
    void anAddressThatIsNotThePersonsIsNotWrittenTo() {
        String person = consenting();

        assertThat(people.persons().marketing().of(person, address("other@example.com"), LATER))
                .isEqualTo(Marketing.GONE);
    }

    @Test
    void whoWasNotToldWhereWeHaveTheirDataFromIsNotWrittenTo() {
        String person =
                people.enters("prospect", "partner", null, Map.of("email", "a@example.com"));

        assertThat(check(person, LATER)).isEqualTo(Marketing.NOTICE_OWED);
    }

    @Test
    void whereItCannotBeFoundOutNothingIsAllowed() {
        String person = consenting();
        MarketingCheck broken =
                tables.register(Broken.reads(tables.client()), Example.keys())
                        .persons()
                        .marketing();

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> broken.isAllowed(person, TO, LATER));
    }

    private Marketing check(String person, Instant when) {
        return people.persons().marketing().of(person, TO, when);
    }

    private String ticked() {
        return people.sends(
                submission(
                        "contact",
                        "a@example.com",
                        Map.of("message", "m"),
                        List.of("marketing"),
                        "1",
                        "192.0.2.1"),
                NOW);
    }

    private String consenting() {
        String person = ticked();
        people.confirmConsents(person, NOW);
        return person;
    }

    private void suppress(Suppression.Kind kind) {
        Transaction transaction = tables.database().transaction();
        people.persons()
                .suppress(transaction, People.hash("a@example.com"), kind, People.CASE, NOW);
        transaction.commit(People.budget());
    }
}
