package org.seloste.local;

import org.jspecify.annotations.Nullable;
import org.seloste.local.function.Function;
import org.seloste.local.gateway.Gateway;
import org.seloste.local.policy.AccessControl;
import org.seloste.local.schedule.Timers;
import org.seloste.local.stream.Mapping;
import org.seloste.local.stream.Streams;
import org.seloste.local.template.Authorizer;
import org.seloste.local.template.Event;
import org.seloste.local.template.FunctionSpec;
import org.seloste.local.template.Template;
import org.seloste.local.token.JwtAuthorizer;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Connects functions with what calls them. */
final class Wiring {
    private final Template template;
    private final Map<String, String> common;
    private final Map<FunctionSpec, Function> functions = new LinkedHashMap<>();
    private final Supplier<URI> issuer;
    private final Resources resources;

    /**
     * Makes the functions.
     *
     * @param common what all of them find in their environment
     * @param issuer where tokens are issued in the place of the template's own user pools
     */
    Wiring(
            Template template,
            Map<String, String> common,
            String publicUrl,
            Supplier<URI> issuer,
            InstantSource clock,
            Resources resources)
            throws InterruptedException {
        this.template = template;
        this.common = common;
        this.issuer = issuer;
        this.resources = resources;
        for (FunctionSpec spec : template.functions()) {
            Map<String, String> environment = environment(spec, publicUrl);
            functions.put(spec, resources.add(new Function(spec, environment, clock)));
        }
        startAll();
    }

    /** All at once: each first instance takes its time, most of it waiting for class loading. */
    private void startAll() throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> starts = new ArrayList<>();
            functions.values().forEach(function -> starts.add(threads.submit(function::start)));
            for (Future<?> start : starts) {
                start.get();
            }
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            throw new IllegalStateException(cause.getMessage(), cause);
        }
    }

    private Map<String, String> environment(FunctionSpec spec, String publicUrl) {
        Map<String, String> environment = new LinkedHashMap<>(common);
        environment.put("AWS_LAMBDA_FUNCTION_NAME", spec.id());
        environment.put("AWS_ACCESS_KEY_ID", spec.id());
        String apiUrl = template.apiUrl();
        spec.environment()
                .forEach(
                        (name, value) ->
                                environment.put(
                                        name,
                                        apiUrl == null ? value : value.replace(apiUrl, publicUrl)));
        return environment;
    }

    /** Lets the API, the schedules and the streams of the template call the functions. */
    void connect(Gateway gateway, Timers timers, Streams streams) {
        functions.forEach(
                (spec, function) ->
                        spec.events().forEach(e -> connect(e, function, gateway, timers, streams)));
    }

    private void connect(
            Event event, Function function, Gateway gateway, Timers timers, Streams streams) {
        switch (event) {
            case Event.Route route -> gateway.add(route, function, authorizer(route));
            case Event.Timer timer -> timers.add(timer, function);
            case Event.Stream stream ->
                    resources.add(Mapping.start(stream, function, stream.table(), streams));
        }
    }

    private @Nullable JwtAuthorizer authorizer(Event.Route route) {
        String name = route.authorizer();
        if (name == null) {
            return null;
        }
        Authorizer found = template.authorizers().get(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "The API of the template has no authorizer '%s'.".formatted(name));
        }
        // The template's own user pool is not here: the control page stands in for it.
        boolean ours = template.userPools().contains(found.issuer());
        return new JwtAuthorizer(
                () -> ours ? issuer.get().toString() : found.issuer(),
                found.audience(),
                InstantSource.system());
    }

    /** The environments of all functions together, with the runner's own access key. */
    Map<String, String> environment() {
        Map<String, String> all = new TreeMap<>();
        functions.values().forEach(function -> all.putAll(function.environment()));
        all.remove("AWS_LAMBDA_FUNCTION_NAME");
        all.put("AWS_ACCESS_KEY_ID", AccessControl.RUNNER);
        return all;
    }
}
