package org.seloste.registerdesk.input;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.JsonObject;
import org.seloste.statement.PlainText;
import org.seloste.statement.Texts;
import org.seloste.web.DeskText;
import org.seloste.web.ProblemCode;
import org.seloste.web.Request;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * An object that an employee sent. Whatever is wrong is noted, and a stand-in is given for it;
 * {@link #check} then refuses the whole. Members that nobody asked for are wrong, too: a name with
 * a typing mistake must not change what is done.
 */
public final class Input {
    private static final int LONGEST_BODY = 128 * 1024;

    /** Of what happened, and what is agreed for some day. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    /** As the schema of statements has it. */
    private static final Pattern PERIOD =
            Pattern.compile("P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,5}D)?");

    private static final EmailAddress NOBODY = new EmailAddress("", "");

    private final JsonObject json;
    private final String place;
    private final Faults faults;
    private final List<Input> parts = new ArrayList<>();
    private final TreeSet<String> known = new TreeSet<>();

    private Input(JsonObject json, String place, Faults faults) {
        this.json = json;
        this.place = place;
        this.faults = faults;
    }

    /**
     * Reads the body of a request.
     *
     * @throws InvalidInput when it is no JSON object
     */
    public static Input of(Request request, Texts texts) throws InvalidInput {
        String type = request.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/json")) {
            throw new InvalidInput(ProblemCode.UNSUPPORTED_TYPE, List.of());
        }
        if (request.body().length > LONGEST_BODY) {
            throw new InvalidInput(ProblemCode.TOO_LARGE, List.of());
        }
        try {
            JsonObject json = JsonObject.read(new ByteArrayInputStream(request.body()));
            return new Input(json, "", new Faults(texts));
        } catch (UncheckedIOException _) {
            throw new InvalidInput(ProblemCode.MALFORMED, List.of());
        }
    }

    /**
     * Refuses the whole if anything is wrong; call it when everything has been read.
     *
     * @throws InvalidInput naming each member that is wrong
     */
    public void check() throws InvalidInput {
        noteUnknown();
        if (!faults.all().isEmpty()) {
            throw new InvalidInput(ProblemCode.INVALID_FIELDS, faults.all());
        }
    }

    /** Refuses the whole for that member, if nothing else is wrong with it. */
    public void refuse(String name, DeskText fault) {
        if (!isFaulty(name)) {
            faults.add(fault, place + name);
        }
    }

    private void noteUnknown() {
        for (String name : json.members().keySet()) {
            if (!known.contains(name)) {
                faults.add(DeskText.FAULT_UNKNOWN, place + name, String.join(", ", known));
            }
        }
        parts.forEach(Input::noteUnknown);
    }

    /** A text that must be there. */
    public String text(String name, int longest) {
        return required(name, findText(name, longest), "");
    }

    /** A text; nothing when there is none but blanks. */
    public Optional<String> findText(String name, int longest) {
        return find(name, String.class, DeskText.FAULT_TEXT, longest)
                .flatMap(
                        text ->
                                noted(
                                        PlainText.of(text, longest),
                                        DeskText.FAULT_TEXT,
                                        name,
                                        longest))
                .filter(text -> !text.isEmpty());
    }

    /** One line of text that must be there. */
    public String line(String name, int longest) {
        return required(
                name,
                findText(name, longest)
                        .flatMap(
                                text ->
                                        noted(
                                                Optional.of(text).filter(Input::isLine),
                                                DeskText.FAULT_TEXT,
                                                name,
                                                longest)),
                "");
    }

    private static boolean isLine(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    /** A whole number that must be there. */
    public long number(String name) {
        Optional<Long> number =
                find(name, Number.class, DeskText.FAULT_NUMBER)
                        .flatMap(
                                typed ->
                                        noted(
                                                Optional.of(typed)
                                                        .filter(Input::isWhole)
                                                        .map(Number::longValue),
                                                DeskText.FAULT_NUMBER,
                                                name));
        return required(name, number, 0L);
    }

    /** One with a fraction would be cut to another one, and so would one that is too long. */
    private static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long;
    }

    /** Yes or no; no when it is not there. */
    public boolean flag(String name) {
        return find(name, Boolean.class, DeskText.FAULT_TRUTH).orElse(false);
    }

    /** One of the constants of an enum, which must be there. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return required(name, findChoice(name, type), type.getEnumConstants()[0]);
    }

    /** One of the constants of an enum. */
    public <E extends Enum<E>> Optional<E> findChoice(String name, Class<E> type) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        return findChoice(name, all.stream().map(Enum::name).toList())
                .map(chosen -> Enum.valueOf(type, chosen));
    }

    /** One of several words, which must be there. */
    public String choice(String name, List<String> choices) {
        return required(name, findChoice(name, choices), "");
    }

    /** One of several words. */
    public Optional<String> findChoice(String name, List<String> choices) {
        return findText(name, Integer.MAX_VALUE)
                .flatMap(
                        text ->
                                noted(
                                        Optional.of(text).filter(choices::contains),
                                        DeskText.FAULT_CHOICE,
                                        name,
                                        String.join(", ", choices)));
    }

    /** An e-mail address. */
    public Optional<EmailAddress> findEmail(String name) {
        return parsed(name, DeskText.FAULT_EMAIL, text -> EmailAddress.parse(text).orElse(null));
    }

    /** An e-mail address that must be there. */
    public EmailAddress email(String name) {
        return required(name, findEmail(name), NOBODY);
    }

    /** A day that must be there, as 2026-11-24. */
    public LocalDate day(String name) {
        return required(name, findDay(name), LocalDate.EPOCH);
    }

    /** A day, as 2026-11-24. */
    public Optional<LocalDate> findDay(String name) {
        return parsed(name, DeskText.FAULT_DAY, Input::dayOf);
    }

    /** A year with a digit too many is a mistake, and would keep somebody for ever. */
    static @Nullable LocalDate dayOf(String text) {
        LocalDate day = LocalDate.parse(text);
        return isMeant(day.getYear()) ? day : null;
    }

    private static @Nullable Instant instantOf(String text) {
        Instant instant = Instant.parse(text);
        return isMeant(instant.atOffset(ZoneOffset.UTC).getYear()) ? instant : null;
    }

    private static boolean isMeant(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** An instant that must be there, as 2026-11-24T09:30:00Z. */
    public Instant instant(String name) {
        return required(
                name, parsed(name, DeskText.FAULT_INSTANT, Input::instantOf), Instant.EPOCH);
    }

    /** A period longer than nothing, as a statement could have it: P2Y. */
    public Optional<Period> findPeriod(String name) {
        return parsed(
                name,
                DeskText.FAULT_PERIOD,
                text -> {
                    Period period =
                            PERIOD.matcher(text).matches() ? Period.parse(text) : Period.ZERO;
                    return period.isZero() ? null : period;
                });
    }

    private <T> Optional<T> parsed(
            String name, DeskText otherwise, Function<String, @Nullable T> parse) {
        return find(name, String.class, otherwise)
                .flatMap(
                        text -> {
                            Optional<T> value;
                            try {
                                value = Optional.ofNullable(parse.apply(text));
                            } catch (DateTimeException _) {
                                value = Optional.empty();
                            }
                            return noted(value, otherwise, name);
                        });
    }

    /** A list of texts; empty when there is none. */
    public List<String> texts(String name, int longest) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(name)) {
            Optional<String> text =
                    item instanceof String typed ? PlainText.of(typed, longest) : Optional.empty();
            noted(text, DeskText.FAULT_TEXT, name, longest).ifPresent(texts::add);
        }
        return texts;
    }

    /** A list of texts that must not be empty, nor longer than so many. */
    public List<String> someTexts(String name, int longest, int most) {
        List<String> texts = texts(name, longest);
        if (texts.isEmpty()) {
            refuse(name, DeskText.FAULT_MISSING);
        } else if (texts.size() > most) {
            faults.add(DeskText.FAULT_TOO_MANY, place + name, most);
        }
        return texts;
    }

    /** A list of words, each one of several; empty when there is none. */
    public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        List<E> chosen = new ArrayList<>();
        for (Object item : list(name)) {
            noted(
                            Optional.of(item).filter(names::contains),
                            DeskText.FAULT_CHOICE,
                            name,
                            String.join(", ", names))
                    .ifPresent(constant -> chosen.add(Enum.valueOf(type, constant.toString())));
        }
        return chosen;
    }

    /** A list of objects; empty when there is none. */
    public List<Input> objects(String name) {
        List<Input> objects = new ArrayList<>();
        for (Object item : list(name)) {
            if (item instanceof JsonObject object) {
                objects.add(part(object, "%s[%d].".formatted(name, objects.size())));
            } else {
                faults.add(DeskText.FAULT_OBJECT, place + name);
            }
        }
        return objects;
    }

    /** A list of objects that must not be empty. */
    public List<Input> someObjects(String name) {
        List<Input> objects = objects(name);
        if (objects.isEmpty()) {
            refuse(name, DeskText.FAULT_MISSING);
        }
        return objects;
    }

    private List<?> list(String name) {
        return find(name, List.class, DeskText.FAULT_LIST).orElse(List.of());
    }

    /** An object within; empty when there is none. */
    public Optional<Input> object(String name) {
        return find(name, JsonObject.class, DeskText.FAULT_OBJECT)
                .map(object -> part(object, name + "."));
    }

    /** An object within that must be there and have members. */
    public Optional<Input> someObject(String name) {
        Optional<Input> object = object(name).filter(part -> !part.names().isEmpty());
        if (object.isEmpty() && !isFaulty(name)) {
            faults.add(DeskText.FAULT_MISSING, place + name);
        }
        return object;
    }

    private Input part(JsonObject object, String name) {
        Input part = new Input(object, place + name, faults);
        parts.add(part);
        return part;
    }

    /** All members, which must be texts, by their names. */
    public Map<String, String> values(int longest) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : json.members().keySet()) {
            values.put(name, findText(name, longest).orElse(""));
        }
        return values;
    }

    /** The names of all members. */
    public List<String> names() {
        return List.copyOf(json.members().keySet());
    }

    private <T> Optional<T> find(String name, Class<T> type, DeskText otherwise, Object... values) {
        known.add(name);
        Object value = json.members().get(name);
        if (value == null) {
            return Optional.empty();
        }
        return noted(
                Optional.of(value).filter(type::isInstance).map(type::cast),
                otherwise,
                name,
                values);
    }

    private <T> Optional<T> noted(
            Optional<T> value, DeskText otherwise, String name, Object... values) {
        if (value.isEmpty()) {
            faults.add(otherwise, place + name, values);
        }
        return value;
    }

    private <T> T required(String name, Optional<T> value, T standIn) {
        if (value.isEmpty()) {
            refuse(name, DeskText.FAULT_MISSING);
        }
        return value.orElse(standIn);
    }

    private boolean isFaulty(String name) {
        return faults.all().stream().anyMatch(fault -> (place + name).equals(fault.field()));
    }

    /** Says nothing: a value may be personal data. */
    @Override
    public String toString() {
        return "Input[…]";
    }
}
