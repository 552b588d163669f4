package org.seloste.local.gateway;

import org.jspecify.annotations.Nullable;
import org.seloste.local.function.Function;
import org.seloste.local.template.Event;
import org.seloste.local.token.JwtAuthorizer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The API's routes: the most specific one that fits takes a request. */
final class Routes {
    private final List<Route> routes = new ArrayList<>();

    private record Route(
            Event.Route spec,
            List<String> segments,
            Function function,
            @Nullable JwtAuthorizer authorizer) {}

    /**
     * A route that fits.
     *
     * @param key the route's key
     * @param parameters the values of the path's variables
     * @param function what answers
     * @param authorizer what decides who may take it; nothing for everybody
     */
    record Match(
            String key,
            Map<String, String> parameters,
            Function function,
            @Nullable JwtAuthorizer authorizer) {}

    void add(Event.Route route, Function function, @Nullable JwtAuthorizer authorizer) {
        if (routes.stream().anyMatch(there -> there.spec().key().equals(route.key()))) {
            throw new IllegalArgumentException(
                    "The template has the route '%s' twice.".formatted(route.key()));
        }
        routes.add(new Route(route, segments(route.path()), function, authorizer));
    }

    /** Finds the route for a method and a decoded path. */
    Optional<Match> find(String method, String path) {
        List<String> segments = segments(path);
        Route best = null;
        for (Route route : routes) {
            if (fits(route, method, segments) && (best == null || before(route, best))) {
                best = route;
            }
        }
        return Optional.ofNullable(best)
                .map(
                        route ->
                                new Match(
                                        route.spec().key(),
                                        parameters(route, segments),
                                        route.function(),
                                        route.authorizer()));
    }

    private static boolean fits(Route route, String method, List<String> segments) {
        String asked = route.spec().method();
        if (!asked.equals("ANY") && !asked.equals(method)) {
            return false;
        }
        if (route.spec().path().equals(Event.Route.DEFAULT)) {
            return true;
        }
        int last = route.segments().size() - 1;
        boolean greedy = isGreedy(route.segments().get(last));
        if (greedy ? segments.size() <= last : segments.size() != last + 1) {
            return false;
        }
        for (int i = 0; i <= (greedy ? last - 1 : last); i++) {
            String segment = route.segments().get(i);
            if (!isVariable(segment) && !segment.equals(segments.get(i))) {
                return false;
            }
            if (isVariable(segment) && segments.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Segment by segment: fixed before variable before greedy before $default; then the method. */
    private static boolean before(Route one, Route other) {
        for (int i = 0; i < Math.min(one.segments().size(), other.segments().size()); i++) {
            int order = Integer.compare(rank(one, i), rank(other, i));
            if (order != 0) {
                return order < 0;
            }
        }
        return !one.spec().method().equals("ANY") && other.spec().method().equals("ANY");
    }

    private static int rank(Route route, int index) {
        if (route.spec().path().equals(Event.Route.DEFAULT)) {
            return 3;
        }
        String segment = route.segments().get(index);
        if (isGreedy(segment)) {
            return 2;
        }
        return isVariable(segment) ? 1 : 0;
    }

    private static Map<String, String> parameters(Route route, List<String> segments) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < route.segments().size(); i++) {
            String segment = route.segments().get(i);
            if (isGreedy(segment)) {
                String rest = String.join("/", segments.subList(i, segments.size()));
                parameters.put(segment.substring(1, segment.length() - 2), rest);
            } else if (isVariable(segment)) {
                parameters.put(segment.substring(1, segment.length() - 1), segments.get(i));
            }
        }
        return parameters;
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(path.startsWith("/") ? 1 : 0).split("/", -1));
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static boolean isGreedy(String segment) {
        return segment.startsWith("{") && segment.endsWith("+}");
    }
}
