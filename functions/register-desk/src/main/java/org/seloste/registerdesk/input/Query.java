package org.seloste.registerdesk.input;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Texts;
import org.seloste.web.DeskText;
import org.seloste.web.ProblemCode;
import org.seloste.web.Request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The parameters of a call's query, read as {@link Input} reads a body: whatever is wrong is noted,
 * a parameter that nobody asked for or that stands there twice is wrong, too, and {@link #check}
 * then refuses the whole.
 */
public final class Query {
    /** Every call may be asked in a language. */
    private static final String LANGUAGE = "lang";

    private final Request request;
    private final Faults faults;
    private final TreeSet<String> known = new TreeSet<>();

    /** The query of a request. */
    public Query(Request request, Texts texts) {
        this.request = request;
        this.faults = new Faults(texts);
    }

    /**
     * Refuses the whole if anything is wrong; call it when everything has been read.
     *
     * @throws InvalidInput naming each parameter that is wrong
     */
    public void check() throws InvalidInput {
        for (String name : request.query().keySet()) {
            if (!known.contains(name) && !name.equals(LANGUAGE)) {
                faults.add(DeskText.FAULT_UNKNOWN, name, String.join(", ", known));
            }
        }
        if (!faults.all().isEmpty()) {
            throw new InvalidInput(ProblemCode.INVALID_FIELDS, faults.all());
        }
    }

    /** A parameter that may stand there once. */
    public Optional<String> find(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            faults.add(DeskText.FAULT_TOO_MANY, name, 1);
        }
        return all.stream().findFirst();
    }

    /** A parameter that may stand there more than once. */
    public List<String> all(String name) {
        known.add(name);
        return request.query().getOrDefault(name, List.of());
    }

    /** A day of the calendar, as 2026-11-24. */
    public Optional<LocalDate> findDay(String name) {
        return find(name).flatMap(text -> parsed(name, text, Input::dayOf, DeskText.FAULT_DAY));
    }

    /** A whole number from 1 on. */
    public Optional<Integer> findCount(String name, int most, DeskText otherwise) {
        return find(name)
                .flatMap(text -> parsed(name, text, typed -> count(typed, most), otherwise, most));
    }

    private static @Nullable Integer count(String text, int most) {
        try {
            int count = Integer.parseInt(text);
            return count < 1 || count > most ? null : count;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private <T> Optional<T> parsed(
            String name,
            String text,
            Function<String, @Nullable T> parse,
            DeskText otherwise,
            Object... values) {
        Optional<T> value;
        try {
            value = Optional.ofNullable(parse.apply(text));
        } catch (DateTimeException _) {
            value = Optional.empty();
        }
        if (value.isEmpty()) {
            faults.add(otherwise, name, values);
        }
        return value;
    }

    /** Says nothing: somebody may have typed personal data. */
    @Override
    public String toString() {
        return "Query[…]";
    }
}
