package org.seloste.statementcompiler;

import org.seloste.statement.Statement;
import org.seloste.statement.Statements;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Compiles a statement: YAML to what the functions read and the public sees. */
public final class StatementCompiler {
    private final Problems problems = new Problems();

    private StatementCompiler() {}

    /**
     * Compiles a statement.
     *
     * @param yaml the statement
     * @param outputDirectory where the compiled files are put; made when it is not there
     * @return the statement
     * @throws InvalidStatement when something is wrong with it; nothing is written then
     */
    public static Statement compile(Path yaml, Path outputDirectory) throws InvalidStatement {
        Compiled compiled = compile(yaml);
        try {
            new Output(outputDirectory).write(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compiled.statement();
    }

    static Compiled compile(Path yaml) throws InvalidStatement {
        return new StatementCompiler().check(yaml);
    }

    private Compiled check(Path yaml) throws InvalidStatement {
        Optional<Tree> read = read(yaml);
        problems.throwIfAny();
        Tree tree = read.orElseThrow();
        new SchemaCheck(tree, problems).run();
        Definitions definitions = Definitions.of(tree, problems);
        new ReferenceCheck(tree, definitions, problems).run();
        new FormCheck(tree, definitions, problems).run();
        new ValueCheck(tree, problems).run();
        new VersionCheck(tree, problems).run();
        new RequestCheck(tree.find("requests").orElse(tree), problems).run();
        SortedSet<LocalDate> holidays =
                new HolidayTable(tree.find("holidays").orElse(tree), problems).days();
        Map<String, Map<String, String>> texts = new Languages(tree, problems).texts();
        problems.throwIfAny();
        ObjectNode json = compiledJson(tree, holidays);
        Statement statement = Statements.read(new ByteArrayInputStream(Json.compact(json)));
        return new Compiled(statement, json, texts);
    }

    private Optional<Tree> read(Path yaml) {
        String name = yaml.getFileName().toString();
        try {
            return new YamlReader(name, problems).read(Files.readString(yaml));
        } catch (NoSuchFileException e) {
            problems.add(Place.top(name), "there is no such file", "name an existing file");
        } catch (CharacterCodingException e) {
            problems.add(Place.top(name), "this is not UTF-8", "save the file as UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private static ObjectNode compiledJson(Tree tree, SortedSet<LocalDate> holidays) {
        ObjectNode json = (ObjectNode) Json.of(tree);
        json.remove("texts");
        json.remove("$schema");
        ArrayNode days = ((ObjectNode) json.get("holidays")).putArray("days");
        holidays.forEach(day -> days.add(day.toString()));
        return json;
    }
}
