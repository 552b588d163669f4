package org.seloste.local.dynamodb;

import com.amazonaws.services.dynamodbv2.local.server.DynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;

import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.seloste.local.Console;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
    private final HttpEndpoint http;
    private final DynamoEndpoint direct;

    private EmbeddedDynamoDb(
            Server server, LocalDynamoDBServerHandler handler, DynamoDBRequestHandler tables) {
        this.server = server;
        this.handler = handler;
        this.http = new HttpEndpoint(server.getURI());
        this.direct = new DirectEndpoint(tables, http);
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
        DynamoDBRequestHandler tables =
                new LocalDynamoDBRequestHandler(0, data == null, directory, true, false);
        LocalDynamoDBServerHandler handler = new LocalDynamoDBServerHandler(tables, null);
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.setHandler(handler);
        try {
            server.start();
        } catch (Exception e) {
            throw new IOException("DynamoDBLocal did not start", e);
        }
        return new EmbeddedDynamoDb(server, handler, tables);
    }

    /** How it is asked. */
    public DynamoEndpoint endpoint() {
        return direct;
    }

    @Override
    public void close() {
        http.close();
        try {
            server.stop();
        } catch (Exception e) {
            Console.problem("DynamoDBLocal did not stop", e);
        }
        handler.close();
    }
}
