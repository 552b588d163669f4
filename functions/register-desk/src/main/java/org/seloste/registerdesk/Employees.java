package org.seloste.registerdesk;

import org.seloste.web.Request;

import java.util.List;
import java.util.Optional;

/**
 * Tells from the token that the HTTP API checked who may work at the desk.
 *
 * @param roleClaim the name of the claim with somebody's roles
 */
record Employees(String roleClaim) {
    private static final String ROLE = "desk";
    private static final int LONGEST_ID = 128;

    /** The employee who asks; nobody when the token gives no role here. */
    Optional<Employee> of(Request request) {
        String roles = request.claims().getOrDefault(roleClaim, "");
        return Optional.of(request.claims().getOrDefault("sub", ""))
                .filter(id -> !id.isBlank() && id.length() <= LONGEST_ID)
                .filter(_ -> split(roles).contains(ROLE))
                .map(Employee::new);
    }

    /**
     * The roles in a claim. An HTTP API writes a list as {@code [desk admin]}; to look for a word
     * in it would take {@code helpdesk} for one who works at the desk.
     */
    private static List<String> split(String claim) {
        boolean list = claim.startsWith("[") && claim.endsWith("]");
        return list ? List.of(claim.substring(1, claim.length() - 1).split(" ")) : List.of(claim);
    }
}
