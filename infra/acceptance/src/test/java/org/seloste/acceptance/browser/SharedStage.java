package org.seloste.acceptance.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One system and one browser for all classes that neither move its clock nor break its parts. */
final class SharedStage implements BeforeAllCallback, ParameterResolver {
    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (store(context).get(Stage.class) == null) {
            store(context).put(Stage.class, Stage.open());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context).get(Stage.class, Stage.class);
    }

    /** Closed at the end of the whole run, and what lies in it as well. */
    private static Store store(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(SharedStage.class));
    }
}
