package dev.tenon.extension.host;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Stands before a port during a call: every method takes the tenant first, and the call knows which ones it gave. */
record PortGuard(ExtensionCall call, Object module) implements InvocationHandler {
    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofAnyObject(proxy, method, arguments);
        }
        call.admit(arguments == null ? null : arguments[0]);
        try {
            return method.invoke(module, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static Object ofAnyObject(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "a port, for the length of a call";
        };
    }
}
