package org.seloste.statement;

import org.jspecify.annotations.Nullable;

/**
 * What the statement says of the person's rights. Each part that is null is a gap that the owner is
 * told of; the software never fills it in by itself.
 *
 * @param howToAsk how a request is made and answered (Art. 12)
 * @param inspection access, rectification, completion (Art. 15, 16)
 * @param erasure erasure and restriction (Art. 17, 18)
 * @param objection the right to object, to be shown apart from everything else (Art. 21(4))
 * @param portability data portability (Art. 20)
 * @param consentWithdrawal withdrawing consent (Art. 13(2)(c))
 * @param complaint complaint to the supervisory authority (Art. 13(2)(d))
 * @param compulsory whether giving the data is compulsory, and what follows if not (Art. 13(2)(e))
 * @param automatedDecisions automated decisions and profiling (Art. 13(2)(f))
 */
public record Rights(
        LocalText howToAsk,
        LocalText inspection,
        LocalText erasure,
        @Nullable LocalText objection,
        @Nullable LocalText portability,
        @Nullable LocalText consentWithdrawal,
        @Nullable LocalText complaint,
        @Nullable LocalText compulsory,
        LocalText automatedDecisions) {}
