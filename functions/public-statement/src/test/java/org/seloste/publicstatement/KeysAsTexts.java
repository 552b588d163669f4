package org.seloste.publicstatement;

import org.seloste.statement.TextKey;
import org.seloste.statement.Texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/**
 * Says the keys themselves: the tests here are about what is served, not about its words.
 *
 * @param language the language that it pretends to speak
 */
record KeysAsTexts(String language) implements Texts {
    @Override
    public String say(TextKey key, Object... values) {
        return key.key();
    }

    @Override
    public String day(LocalDate day) {
        return day.toString();
    }

    @Override
    public String weekday(LocalDate day) {
        return day.toString();
    }

    @Override
    public String tableDay(LocalDate day) {
        return day.toString();
    }

    @Override
    public String instant(Instant instant) {
        return instant.toString();
    }

    @Override
    public String time(Instant instant) {
        return instant.toString();
    }

    @Override
    public String period(Period period) {
        return period.toString();
    }
}
