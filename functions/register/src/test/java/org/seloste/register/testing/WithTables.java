package org.seloste.register.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests empty {@link LocalTables}. */
public final class WithTables
        implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace HERE =
            ExtensionContext.Namespace.create(WithTables.class);

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        context.getStore(HERE).put("tables", LocalTables.start());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        tables(context).clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        tables(context).close();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalTables.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return tables(context);
    }

    private static LocalTables tables(ExtensionContext context) {
        LocalTables tables = context.getStore(HERE).get("tables", LocalTables.class);
        if (tables == null) {
            throw new IllegalStateException("no tables were started");
        }
        return tables;
    }
}
