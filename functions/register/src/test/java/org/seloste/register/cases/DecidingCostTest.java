package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.AtDesk.refusing;
import static org.seloste.register.cases.AtDesk.ruling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.Requests;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.Right;

import java.util.Collections;
import java.util.Map;

/** What deciding costs in requests and in items written; ARCHITECTURE.md tells the same. */
@ExtendWith(WithTables.class)
final class DecidingCostTest {
    private final LocalTables tables;
    private final AtDesk desk;

    DecidingCostTest(LocalTables tables) {
        this.tables = tables;
        this.desk = new AtDesk(tables);
    }

    @Test
    void aRefusal() {
        decide(desk.ofCustomer(Right.ERASURE), refusing(Right.ERASURE, RefusalGround.LEGAL_CLAIMS));

        assertThat(cost()).isEqualTo(new Cost(8, 2, 8));
    }

    @Test
    void aCorrectionThatTwoRecipientsMustBeToldOf() {
        Case request = desk.ofCustomer(Right.RECTIFICATION);
        desk.disclose(request, "Painotalo Oy", "name");
        desk.disclose(request, "Postitus Ab", "name");

        decide(
                request,
                ruling(new Ruling.Accept(Right.RECTIFICATION, Map.of("name", "Åsa Östman"), "")));

        assertThat(cost()).isEqualTo(new Cost(11, 2, 11));
    }

    @Test
    void theErasureOfACustomerWithAVoucher() {
        Case request = desk.ofCustomer(Right.ERASURE);
        desk.voucher(request);

        decide(request, ruling(new Ruling.Accept(Right.ERASURE, Map.of(), AtDesk.REASON)));

        assertThat(cost()).isEqualTo(new Cost(18, 4, 20));
    }

    private void decide(Case request, Act act) {
        tables.requests().forget();
        desk.done(request, act);
    }

    private Cost cost() {
        Requests requests = tables.requests();
        int transactions = Collections.frequency(requests.names(), "TransactWriteItems");
        return new Cost(requests.names().size() - transactions, transactions, requests.written());
    }

    /**
     * What was asked of the tables.
     *
     * @param others requests that were no transaction: reads, and the settling of what was held
     * @param transactions how many
     * @param items how many items they wrote
     */
    private record Cost(int others, int transactions, int items) {}
}
