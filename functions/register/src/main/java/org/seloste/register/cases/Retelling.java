package org.seloste.register.cases;

import org.seloste.register.cases.Corrections.Checked;
import org.seloste.register.person.Scope;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What cases still tell of what they did to a person, for when that has to be done again because
 * the person's table was restored to a time before. What was written in a case is deleted some time
 * after it closed; then it tells less.
 */
public final class Retelling {
    private final Statement statement;

    Retelling(Statement statement) {
        this.statement = statement;
    }

    /** How much the erasures of a case reached that left the person there; nothing if unknown. */
    public List<Scope> reached(Case request) {
        List<Scope> reached = new ArrayList<>();
        if (request.shared() && request.address() != null) {
            reached.add(new Scope.SentFrom(request.address()));
        }
        request.wish(Right.ERASURE)
                .filter(wish -> wish.decision() != null)
                .map(this::gone)
                .filter(gone -> !gone.isEmpty())
                .ifPresent(gone -> reached.add(new Scope.Categories(Set.copyOf(gone))));
        return reached;
    }

    private List<String> gone(Wish wish) {
        Decision decision = wish.decision();
        return decision == null || decision.actor().equals(Decision.SOFTWARE)
                ? List.of()
                : Keeping.gone(statement, wish, decision);
    }

    /**
     * The values that a rectification brought, as far as the person named them themselves. What an
     * employee found to be right instead stands nowhere but in the person's table.
     *
     * @param fields keys of the fields that were corrected
     */
    public Map<String, String> corrected(Case request, Set<String> fields) {
        Map<String, String> named = new HashMap<>();
        request.wish(Right.RECTIFICATION).map(Wish::details).stream()
                .flatMap(details -> details.corrections().stream())
                .filter(each -> each.field() != null && fields.contains(each.field()))
                .filter(each -> !each.right().isEmpty())
                .forEach(each -> named.put(String.valueOf(each.field()), each.right()));
        return switch (Corrections.check(statement, named)) {
            case Checked.Good(Corrections good) -> good.fields();
            case Checked.Bad _ -> Map.of();
        };
    }
}
