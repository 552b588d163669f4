package org.seloste.acceptance;

import org.seloste.local.LocalOptions;
import org.seloste.local.LocalSystem;
import org.seloste.statement.Statement;
import org.seloste.statementcompiler.StatementCompiler;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The whole system, running on one statement. */
public final class Running implements AutoCloseable {
    public static final Path ROOT = Path.of(System.getProperty("seloste.root"));
    public static final Path KUMU = ROOT.resolve("functions/published/statement.yaml");
    public static final Path FORENING =
            ROOT.resolve("infra/acceptance/src/test/resources/statements/forening.yaml");

    private final LocalSystem system;
    private final Statement statement;

    private Running(LocalSystem system, Statement statement) {
        this.system = system;
        this.statement = statement;
    }

    /** Compiles the statement and starts the template with it, on free ports and in memory. */
    public static Running start(Path statementYaml) throws Exception {
        Path published = Files.createTempDirectory("published");
        Statement statement = StatementCompiler.compile(statementYaml, published);
        LocalSystem system =
                LocalSystem.start(
                        LocalOptions.of(ROOT.resolve("template.yaml")).withPublished(published));
        return new Running(system, statement);
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

    public Control control() {
        return new Control(system.controlUrl());
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
    }
}
