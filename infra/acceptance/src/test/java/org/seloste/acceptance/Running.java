package org.seloste.acceptance;

import org.jspecify.annotations.Nullable;
import org.seloste.local.LocalOptions;
import org.seloste.local.LocalSystem;
import org.seloste.statement.Statement;
import org.seloste.statementcompiler.StatementCompiler;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The whole system, running on one statement. */
public final class Running implements AutoCloseable {
    public static final Path ROOT = Path.of(System.getProperty("seloste.root"));
    public static final Path TEMPLATE = ROOT.resolve("template.yaml");
    public static final Path KUMU = ROOT.resolve("functions/published/statement.yaml");
    public static final Path FORENING =
            ROOT.resolve("infra/acceptance/src/test/resources/statements/forening.yaml");

    private final LocalSystem system;
    private final Statement statement;
    private final Mailbox mailbox;
    private final @Nullable Borrowed endpoint;

    private Running(
            LocalSystem system, Statement statement, Mailbox mailbox, @Nullable Borrowed endpoint) {
        this.system = system;
        this.statement = statement;
        this.mailbox = mailbox;
        this.endpoint = endpoint;
    }

    /** Compiles the statement and starts the template with it, on free ports and in memory. */
    public static Running start(Path statementYaml) throws Exception {
        return start(statementYaml, TEMPLATE);
    }

    /** The same, at a simulated time that may lie in the past. */
    public static Running startAt(Instant time, Path statementYaml) throws Exception {
        Path published = Files.createTempDirectory("published");
        Statement statement = StatementCompiler.compile(statementYaml, published);
        LocalSystem system = LocalSystem.start(options(TEMPLATE, published).withStart(time));
        return new Running(system, statement, new Control(system.controlUrl()), null);
    }

    /** The same with tables that are kept in a directory. */
    public static Running startAt(Instant time, Path statementYaml, Path data) throws Exception {
        Path published = Files.createTempDirectory("published");
        Statement statement = StatementCompiler.compile(statementYaml, published);
        LocalSystem system =
                LocalSystem.start(options(TEMPLATE, published).withStart(time).withData(data));
        return new Running(system, statement, new Control(system.controlUrl()), null);
    }

    /** Starts another template with the statement. */
    public static Running start(Path statementYaml, Path template) throws Exception {
        Path published = Files.createTempDirectory("published");
        Statement statement = StatementCompiler.compile(statementYaml, published);
        LocalSystem system = LocalSystem.start(options(template, published));
        return new Running(system, statement, new Control(system.controlUrl()), null);
    }

    /**
     * The same with functions that have much more time than AWS would give them: here they share
     * two cores with their database and with other tests.
     */
    public static Running patiently(Path statementYaml) throws Exception {
        String template = Files.readString(TEMPLATE);
        Path patient = Files.createTempDirectory("patient").resolve("template.yaml");
        Files.writeString(patient, template.replaceAll("Timeout: 2[09]", "Timeout: 300"));
        return start(statementYaml, patient);
    }

    /** The same with tables that are kept in a directory, and values for the parameters. */
    public static Running start(Path data, Map<String, String> parameters) throws Exception {
        Path published = Files.createTempDirectory("published");
        Statement statement = StatementCompiler.compile(KUMU, published);
        LocalSystem system =
                LocalSystem.start(
                        options(TEMPLATE, published).withData(data).withParameters(parameters));
        return new Running(system, statement, new Control(system.controlUrl()), null);
    }

    /** The same with tables and mails at an AWS endpoint, in a stack that is gone at the end. */
    public static Running startAt(URI address, Path statementYaml) throws Exception {
        Path published = Files.createTempDirectory("published");
        Statement statement = StatementCompiler.compile(statementYaml, published);
        Borrowed endpoint = new Borrowed(address);
        try {
            LocalSystem system = LocalSystem.start(endpoint.in(options(TEMPLATE, published)));
            return new Running(system, statement, EndpointMailbox.open(address), endpoint);
        } catch (Exception e) {
            endpoint.close();
            throw e;
        }
    }

    private static LocalOptions options(Path template, Path published) {
        return LocalOptions.of(template).withPublished(published);
    }

    public Statement statement() {
        return statement;
    }

    public LocalSystem system() {
        return system;
    }

    public Visitor visitor() {
        return new Visitor(system.publicUrl());
    }

    /** An employee of that id, whose token lets them work at the desk. */
    public Desk desk(String subject) {
        return deskWith("Bearer " + control().token(subject, List.of("desk"), "PT8H"));
    }

    /** Somebody at the desk who brings that in the Authorization header; empty for nothing. */
    public Desk deskWith(String authorization) {
        return new Desk(system.publicUrl(), authorization);
    }

    /** Does what is due, as the hourly schedule does. */
    public void sweep() {
        control().fire("RetentionSweepHourly");
    }

    /** Somebody with an address of their own, who speaks the statement's first language. */
    public Asker asker(String email) {
        return asker(email, statement.defaultLanguage());
    }

    public Asker asker(String email, String language) {
        return new Asker(this, email, language);
    }

    public Control control() {
        return new Control(system.controlUrl());
    }

    /** Where the mails that were sent can be read, wherever they went. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** Every item of a table, as DynamoDB has it. */
    public List<Map<String, AttributeValue>> items(String logicalId) {
        return system
                .dynamoDb()
                .scanPaginator(scan -> scan.tableName(system.tables().name(logicalId)))
                .items()
                .stream()
                .toList();
    }

    @Override
    public void close() {
        system.close();
        if (endpoint != null) {
            endpoint.close();
        }
    }
}
