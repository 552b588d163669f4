package org.seloste.local.control;

/** A person by an address and by their id, which is all that the journal knows of them. */
final class Named {
    private final TableReader tables;

    Named(TableReader tables) {
        this.tables = tables;
    }

    /** The id alone where nobody has an address here any more. */
    Html person(String id) {
        return tables.address(id)
                .map(
                        address ->
                                Html.of(
                                        "<a href=\"/register?email={}\">{}</a> <code>{}</code>",
                                        Call.encode(address),
                                        address,
                                        id))
                .orElseGet(() -> Html.of("<code>{}</code>", id));
    }
}
