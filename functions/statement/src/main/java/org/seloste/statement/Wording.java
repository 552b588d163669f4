package org.seloste.statement;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The texts of one language, as the statement compiler wrote them. */
public final class Wording implements Texts {
    private final String language;
    private final Map<String, String> texts;
    private final DateWriter dates;

    private Wording(String language, Map<String, String> texts, ZoneId zone) {
        this.language = language;
        this.texts = texts;
        this.dates = new DateWriter(this::text, zone);
    }

    /**
     * Texts by their keys.
     *
     * @param language the language tag
     * @param texts the texts, parameters in braces
     * @param zone the statement's zone, in which instants are written
     */
    public static Wording of(String language, Map<String, String> texts, ZoneId zone) {
        return new Wording(language, Map.copyOf(texts), zone);
    }

    /** Reads a compiled file of texts: one JSON object, key to text. */
    public static Wording read(String language, InputStream json, ZoneId zone) {
        return new Wording(language, JsonObject.read(json).texts(), zone);
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public String say(TextKey key, Object... values) {
        List<String> parameters = key.parameters();
        if (values.length != parameters.size()) {
            throw new IllegalArgumentException(
                    "'%s' takes %s, not %d values".formatted(key.key(), parameters, values.length));
        }
        return new Template(text(key)).fill(placeholder -> write(key, placeholder, values));
    }

    private String text(TextKey key) {
        String text = texts.get(key.key());
        if (text == null) {
            throw new IllegalArgumentException(
                    "no text '%s' in '%s'".formatted(key.key(), language));
        }
        return text;
    }

    private String write(TextKey key, String placeholder, Object[] values) {
        int colon = placeholder.indexOf(':');
        String name = colon < 0 ? placeholder : placeholder.substring(0, colon);
        int index = key.parameters().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "'%s' has no parameter {%s}, only %s"
                            .formatted(key.key(), name, key.parameters()));
        }
        return write(values[index], colon < 0 ? "" : placeholder.substring(colon + 1));
    }

    private String write(Object value, String form) {
        return switch (value) {
            case LocalDate day when form.equals("weekday") -> weekday(day);
            case LocalDate day when form.equals("table") -> tableDay(day);
            case LocalDate day -> day(day);
            case Instant instant when form.equals("time") -> time(instant);
            case Instant instant -> instant(instant);
            case Period period -> period(period);
            default -> value.toString();
        };
    }

    @Override
    public String day(LocalDate day) {
        return dates.day(DateText.PLAIN, day);
    }

    @Override
    public String weekday(LocalDate day) {
        return dates.day(DateText.WEEKDAY, day);
    }

    @Override
    public String tableDay(LocalDate day) {
        return dates.day(DateText.TABLE, day);
    }

    @Override
    public String instant(Instant instant) {
        return dates.instant(instant);
    }

    @Override
    public String time(Instant instant) {
        return dates.time(instant);
    }

    @Override
    public String period(Period period) {
        return dates.period(period);
    }
}
