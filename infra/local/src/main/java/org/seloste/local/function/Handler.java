package org.seloste.local.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.InstantSource;
import java.util.Map;

/**
 * A handler's class: makes instances of it, and turns its events and answers from and to JSON with
 * the very serializers of the Java runtime.
 */
final class Handler {
    private final Class<?> type;
    private final PojoSerializer<Object> input;
    private final PojoSerializer<Object> output;

    private Handler(Class<?> type, ParameterizedType handles) {
        this.type = type;
        this.input = serializer(handles.getActualTypeArguments()[0]);
        this.output = serializer(handles.getActualTypeArguments()[1]);
    }

    static Handler of(String className) {
        try {
            Class<?> type = Class.forName(className);
            for (Type implemented : type.getGenericInterfaces()) {
                if (implemented instanceof ParameterizedType handles
                        && handles.getRawType() == RequestHandler.class) {
                    return new Handler(type, handles);
                }
            }
            throw new IllegalArgumentException(
                    "%s does not implement RequestHandler<Event, Answer>".formatted(className));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("There is no handler class " + className, e);
        }
    }

    /** A new instance, as a new Lambda environment makes one. */
    RequestHandler<Object, Object> create(Map<String, String> environment, InstantSource clock) {
        try {
            Object instance =
                    type.getConstructor(Map.class, InstantSource.class)
                            .newInstance(environment, clock);
            @SuppressWarnings("unchecked") // of() made sure; the serializers match the arguments
            RequestHandler<Object, Object> handler = (RequestHandler<Object, Object>) instance;
            return handler;
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName() + " did not start", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    type.getName()
                            + " has no public constructor (Map<String, String> environment,"
                            + " InstantSource time)",
                    e);
        }
    }

    byte[] call(RequestHandler<Object, Object> instance, byte[] event, Context context) {
        Object answer =
                instance.handleRequest(input.fromJson(new ByteArrayInputStream(event)), context);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        output.toJson(answer, json);
        return json.toByteArray();
    }

    @SuppressWarnings("unchecked") // a serializer of a type takes and gives objects of that type
    private static PojoSerializer<Object> serializer(Type type) {
        if (type instanceof Class<?> known
                && LambdaEventSerializers.isLambdaSupportedEvent(known.getName())) {
            return (PojoSerializer<Object>)
                    LambdaEventSerializers.serializerFor(known, Handler.class.getClassLoader());
        }
        return JacksonFactory.getInstance().getSerializer(type);
    }
}
