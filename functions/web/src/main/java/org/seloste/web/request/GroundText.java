package org.seloste.web.request;

import org.seloste.statement.RestrictionGround;
import org.seloste.statement.TextKey;

import java.util.List;

/** Why somebody wants the use of their data limited. */
public enum GroundText implements TextKey {
    ACCURACY_CONTESTED,
    UNLAWFUL,
    LEGAL_CLAIM,
    OBJECTION_PENDING;

    /** The words of that ground. */
    public static GroundText of(RestrictionGround restrictionGround) {
        return valueOf(restrictionGround.name());
    }

    @Override
    public String key() {
        return "requests.ground." + name();
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }
}
