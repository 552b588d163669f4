package org.seloste.local.mail;

/** SES does not take a mail, in its own words. */
final class SesRefusal extends Exception {
    private static final String DENIED = "AccessDenied";

    private final String code;

    SesRefusal(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static SesRefusal invalid(String message) {
        return new SesRefusal("InvalidParameterValue", message);
    }

    static SesRefusal rejected(String message) {
        return new SesRefusal("MessageRejected", message);
    }

    static SesRefusal denied(String message) {
        return new SesRefusal(DENIED, message);
    }

    int status() {
        return code.equals(DENIED) ? 403 : 400;
    }

    String code() {
        return code;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
