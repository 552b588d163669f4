package org.seloste.local.template;

import com.cronutils.model.Cron;
import com.cronutils.model.definition.CronConstraintsFactory;
import com.cronutils.model.definition.CronDefinition;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a schedule runs: {@code rate(…)}, {@code cron(…)} or {@code at(…)}, as EventBridge reads it.
 */
public sealed interface ScheduleExpression {
    /** The pattern of every expression: what it is, and what stands in its brackets. */
    Pattern FORM = Pattern.compile("(rate|cron|at)\\((.*)\\)");

    /** The pattern of a rate. */
    Pattern RATE = Pattern.compile("([1-9]\\d*) (minute|hour|day)s?");

    /** The first time after the given one, if there is one. */
    Optional<Instant> next(Instant after);

    /** Again and again after a while. */
    record Rate(Duration every) implements ScheduleExpression {
        @Override
        public Optional<Instant> next(Instant after) {
            return Optional.of(after.plus(every));
        }
    }

    /** At the times of a pattern. */
    record Times(ExecutionTime pattern, ZoneId zone) implements ScheduleExpression {
        @Override
        public Optional<Instant> next(Instant after) {
            return pattern.nextExecution(after.atZone(zone)).map(ZonedDateTime::toInstant);
        }
    }

    /** Once. */
    record Once(Instant at) implements ScheduleExpression {
        @Override
        public Optional<Instant> next(Instant after) {
            return Optional.of(at).filter(time -> time.isAfter(after));
        }
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException if EventBridge would refuse it
     */
    static ScheduleExpression parse(String text, ZoneId zone) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw refused(text, "it must be rate(…), cron(…) or at(…)");
        }
        String inner = form.group(2).strip();
        try {
            return switch (form.group(1)) {
                case "rate" -> new Rate(rate(text, inner));
                case "cron" -> new Times(ExecutionTime.forCron(cron(inner)), zone);
                default -> new Once(LocalDateTime.parse(inner).atZone(zone).toInstant());
            };
        } catch (DateTimeParseException e) {
            throw refused(text, "at needs a time such as 2029-11-24T10:00:00");
        }
    }

    private static Duration rate(String text, String inner) {
        Matcher rate = RATE.matcher(inner);
        if (!rate.matches()) {
            throw refused(text, "a rate is a number of minutes, hours or days");
        }
        long count = Long.parseLong(rate.group(1));
        return switch (rate.group(2)) {
            case "minute" -> Duration.ofMinutes(count);
            case "hour" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    /** Six fields, Sunday is 1, and either day must be '?'. */
    private static Cron cron(String inner) {
        CronDefinition definition =
                CronDefinitionBuilder.defineCron()
                        .withMinutes()
                        .withValidRange(0, 59)
                        .and()
                        .withHours()
                        .withValidRange(0, 23)
                        .and()
                        .withDayOfMonth()
                        .withValidRange(1, 31)
                        .supportsL()
                        .supportsW()
                        .supportsQuestionMark()
                        .and()
                        .withMonth()
                        .withValidRange(1, 12)
                        .and()
                        .withDayOfWeek()
                        .withValidRange(1, 7)
                        .withMondayDoWValue(2)
                        .supportsHash()
                        .supportsL()
                        .supportsQuestionMark()
                        .and()
                        .withYear()
                        .withValidRange(1970, 2199)
                        .and()
                        .withCronValidation(
                                CronConstraintsFactory.ensureEitherDayOfWeekOrDayOfMonth())
                        .instance();
        return new CronParser(definition).parse(inner).validate();
    }

    private static IllegalArgumentException refused(String text, String why) {
        return new IllegalArgumentException(
                "The schedule '%s' is refused: %s.".formatted(text, why));
    }
}
