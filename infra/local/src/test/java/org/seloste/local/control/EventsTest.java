package org.seloste.local.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seloste.local.RawHttp;
import org.seloste.local.mail.Mails;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

class EventsTest {
    private final LocalDesk desk = new LocalDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private static List<String> until(BufferedReader reader, String last) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.equals(last)) {
                return lines;
            }
        }
        return lines;
    }

    @Test
    void tellsOpenPagesOfMailsClockLogAndActs() throws IOException {
        try (Socket socket =
                RawHttp.open(desk.server.uri(), "GET /events HTTP/1.1", "Host: localhost")) {
            BufferedReader reader = RawHttp.reader(socket);
            assertThat(until(reader, "retry: 2000")).contains("Content-type: text/event-stream");

            Mails.take(desk.inbox, "a@example.net");
            assertThat(until(reader, "event: mails")).endsWith("event: mails");
            desk.log.add("line");
            assertThat(until(reader, "event: log")).endsWith("event: log");
            desk.clock.advance(java.time.Duration.ofHours(1));
            assertThat(until(reader, "event: clock")).endsWith("event: clock");
            desk.put("Outbox", "P#1", "M#1", java.util.Map.of());
            desk.usage.add("TransactWriteItems", 0, 1);
            assertThat(until(reader, "event: act")).endsWith("event: act");
        }
    }

    @Test
    void endsTheStreamWhenTheServerStops() throws IOException {
        try (Socket socket =
                RawHttp.open(desk.server.uri(), "GET /events HTTP/1.1", "Host: localhost")) {
            BufferedReader reader = RawHttp.reader(socket);
            until(reader, "retry: 2000");

            desk.server.close();

            assertThat(until(reader, "never")).doesNotContain("never");
        }
    }
}
