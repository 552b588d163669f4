package org.seloste.local.control;

import org.seloste.local.MovableClock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The frame of every page: navigation, and the simulated time while it is not the real one. */
final class Frame {
    private static final List<String> PLACES =
            List.of("Start", "Inbox", "Clock", "Retention", "Register", "API");

    private final Desk desk;

    Frame(Desk desk) {
        this.desk = desk;
    }

    /** A page of one of the places. */
    Html page(String place, String title, Html content) {
        return Html.of(
                """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>{} – Seloste on this machine</title>
                <link rel="stylesheet" href="/assets/seloste.css">
                <link rel="stylesheet" href="/assets/control.css">
                <link rel="icon" href="/favicon.svg" type="image/svg+xml">
                <script src="/assets/control.js" defer></script>
                </head>
                <body>
                <a class="skip" href="#main">Skip to content</a>
                <header class="head"><div class="page">
                <p class="owner"><a href="/">Seloste on this machine</a></p>
                <nav class="languages" aria-label="Pages"><ul>{}</ul></nav>
                </div></header>
                <div data-live="/part/band" data-on="clock">{}</div>
                <main id="main" class="page" tabindex="-1">
                {}
                </main>
                </body>
                </html>
                """,
                title,
                places(place),
                band(),
                content);
    }

    private List<Html> places(String current) {
        List<Html> links = new ArrayList<>();
        for (String place : PLACES) {
            links.add(
                    Html.of(
                            "<li><a href=\"{}\"{}>{}{}</a></li>",
                            address(place),
                            Html.when(place.equals(current), " aria-current=\"page\""),
                            place,
                            place.equals("Inbox")
                                    ? Html.of(
                                            "<span data-live=\"/part/unread\" data-on=\"mails\">{}"
                                                    + "</span>",
                                            unread())
                                    : Html.NOTHING));
        }
        return links;
    }

    private static String address(String place) {
        return switch (place) {
            case "Start" -> "/";
            case "Inbox" -> "/mails";
            case "Clock" -> "/clock";
            case "Retention" -> "/retention";
            case "Register" -> "/register";
            default -> "/api";
        };
    }

    /** How many mails are unread, beside the word inbox. */
    Html unread() {
        long unread = desk.inbox().unread();
        return Html.when(unread > 0, " ({} unread)", unread);
    }

    /** The simulated time, as long as it is not the real one. */
    Html band() {
        MovableClock clock = desk.controls().clock();
        Instant real = clock.realTime();
        Instant simulated = real.plusSeconds(Math.round(clock.ahead().toMillis() / 1000.0));
        return Html.when(
                !clock.ahead().isZero(),
                """
                <aside class="band" aria-label="Clock"><p class="page">Simulated time:
                <strong>{}</strong>, {} {} the real one. <a href="/clock">Clock</a></p></aside>
                """,
                desk.times().full(simulated),
                desk.times().apart(real, simulated),
                clock.ahead().isNegative() ? "behind" : "ahead of");
    }
}
