package org.seloste.publicstatement;

import org.seloste.statement.Statement;
import org.seloste.statement.Statements;
import org.seloste.web.Site;

import java.io.InputStream;
import java.util.Objects;

/** A small company's pages, with the keys of texts for words. */
final class Sites {
    private Sites() {}

    static Site twoLanguages() {
        InputStream json = Sites.class.getResourceAsStream("statement.json");
        Statement statement = Statements.read(Objects.requireNonNull(json));
        return new Site(statement, KeysAsTexts::new);
    }
}
