package org.seloste.web.request;

import org.seloste.statement.TextKey;

import java.util.List;

/** What happens in a request, as its status page tells it. */
public enum StepText implements TextKey {
    RECEIVED,
    LINK_SENT,
    REMINDED,
    CONFIRMED,
    RECORDED,
    MERGED,
    BESIDE_ANOTHER,
    BANNED,
    CONSENTS_WITHDRAWN,
    RESTRICTED,
    DATA_READY,
    DOWNLOADED,
    ERASURE_WAITS,
    ERASING,
    ERASED,
    NOTHING_FOUND,
    WAITS_FOR_DECISION,
    IDENTITY_ASKED,
    IDENTITY_RECEIVED,
    IDENTITY_MISSING,
    EXTENDED,
    DECIDED,
    ADDRESS_ASKED,
    ADDRESS_CHANGED,
    LIFT_ANNOUNCED,
    LIFTED,
    WITHDRAWN,
    CLOSED_UNCONFIRMED,
    CONTENT_DELETED;

    @Override
    public String key() {
        return "requests.step." + name();
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }
}
