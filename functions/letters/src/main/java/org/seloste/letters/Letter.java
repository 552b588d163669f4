package org.seloste.letters;

import java.util.List;

/** A letter to a person or to the company: the facts that it tells, and how it tells them. */
public sealed interface Letter
        permits SubmissionReceived,
                SubmissionNotice,
                CaseLetter,
                MarketingMessage,
                FurtherAddress,
                AddressAdded,
                DeskDigest,
                NoticeOfSource {
    /** What the outbox calls a letter of this kind. */
    String kind();

    /**
     * The subject: what happened and when; no name, content or right (it shows on lock screens).
     */
    String subject(Speech speech);

    /** The one new fact that an inbox shows beside the subject. */
    String preheader(Speech speech);

    /** The letter itself, from heading to last sentence. */
    List<Block> blocks(Speech speech);
}
