package org.seloste.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests that no client of the JDK would send, and answers while they are still being sent. */
public final class RawHttp {
    private RawHttp() {}

    /** Sends a request of these lines and returns the status of the answer. */
    public static int status(URI server, String... lines) throws IOException {
        try (Socket socket = open(server, lines)) {
            String first = reader(socket).readLine();
            return Integer.parseInt(first.split(" ", -1)[1]);
        }
    }

    public static Socket open(URI server, String... lines) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.getPort());
        socket.setSoTimeout(20_000);
        String request = String.join("\r\n", lines) + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    public static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }
}
