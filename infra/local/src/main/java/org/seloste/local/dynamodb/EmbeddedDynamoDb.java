package org.seloste.local.dynamodb;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;

import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.seloste.local.Console;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * DynamoDBLocal in this process.
 *
 * <p>Its own runner listens on all interfaces and prints a banner; we start its handler on the
 * loopback interface alone.
 */
public final class EmbeddedDynamoDb implements AutoCloseable {
    // Held here, or its level would be forgotten: it warns of a JAXB that nobody needs.
    private static final Logger WARNINGS = Logger.getLogger("com.amazonaws");

    private final Server server;
    private final LocalDynamoDBServerHandler handler;

    private EmbeddedDynamoDb(Server server, LocalDynamoDBServerHandler handler) {
        this.server = server;
        this.handler = handler;
    }

    /**
     * Starts it.
     *
     * @param data the directory where it keeps its file; nothing for in memory
     * @throws IOException if it cannot write there, or cannot be started
     */
    public static EmbeddedDynamoDb start(@Nullable Path data) throws IOException {
        if (data != null) {
            Files.createDirectories(data);
        }
        WARNINGS.setLevel(Level.SEVERE);
        String directory = data == null ? null : data.toString();
        LocalDynamoDBServerHandler handler =
                new LocalDynamoDBServerHandler(
                        new LocalDynamoDBRequestHandler(0, data == null, directory, true, false),
                        null);
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.setHandler(handler);
        try {
            server.start();
        } catch (Exception e) {
            throw new IOException("DynamoDBLocal did not start", e);
        }
        return new EmbeddedDynamoDb(server, handler);
    }

    /** Where it listens. */
    public URI endpoint() {
        return server.getURI();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            Console.problem("DynamoDBLocal did not stop", e);
        }
        handler.close();
    }
}
