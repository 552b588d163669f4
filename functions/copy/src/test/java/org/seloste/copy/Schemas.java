package org.seloste.copy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published schema of a copy. */
final class Schemas {
    private static final Path COPY =
            Path.of(
                    "../../infra/statement-compiler/src/main/resources"
                            + "/org/seloste/statementcompiler/copy.schema.json");

    private Schemas() {}

    /** What is wrong with a copy. */
    static List<Error> errors(String json) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(COPY))
                    .validate(json, InputFormat.JSON);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
