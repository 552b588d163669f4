package org.seloste.web.page;

/**
 * A box to tick; never ticked beforehand, only as it was sent.
 *
 * @param name its name in what is sent
 * @param value what is sent when it is ticked
 * @param label what ticking means, word for word
 * @param checked whether it was ticked before
 */
public record Checkbox(String name, String value, String label, boolean checked) {
    /** The id of the box. */
    public String id() {
        return "box-" + name + "-" + value;
    }
}
