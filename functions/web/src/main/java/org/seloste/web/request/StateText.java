package org.seloste.web.request;

import org.seloste.statement.RequestState;
import org.seloste.statement.TextKey;

import java.util.List;

/** Where one right of a request stands. */
public enum StateText implements TextKey {
    RECEIVED,
    AWAITING_CONFIRMATION,
    IN_PROGRESS,
    AWAITING_IDENTITY,
    EXTENDED,
    COMPLETED,
    PARTIALLY_COMPLETED,
    REFUSED,
    NO_DATA,
    ANSWERED_BY_ERASURE,
    MERGED,
    WITHDRAWN,
    EXPIRED_UNCONFIRMED;

    /** The words of that state. */
    public static StateText of(RequestState requestState) {
        return valueOf(requestState.name());
    }

    @Override
    public String key() {
        return "requests.state." + name();
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }
}
