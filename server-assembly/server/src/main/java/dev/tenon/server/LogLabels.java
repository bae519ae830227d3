package dev.tenon.server;

import dev.tenon.kernel.WorkLog;
import dev.tenon.kernel.WorkNote;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * Labels in the server's own context of log records; its JSON form shows each as a field, {@code ext_tenant} and so on. The server's API for it
 * is in no registry to compile against, so it is looked up by name, once; a server without it does not start.
 */
final class LogLabels implements WorkLog {
    private static final String CONTEXT = "com.ibm.websphere.logging.hpel.LogRecordContext";
    private static final String CORRELATION = "correlation";
    private static final String TENANT = "tenant";
    private static final String ACTOR = "actor";
    private static final String MODULE = "module";

    private final MethodHandle add =
            method("addExtension", MethodType.methodType(void.class, String.class, String.class));
    private final MethodHandle remove = method("removeExtension", MethodType.methodType(boolean.class, String.class));

    @Override
    public Noted begin(WorkNote work) {
        clear();
        label(CORRELATION, work.correlation().toString());
        switch (work) {
            case WorkNote.Arrived _ -> {}
            case WorkNote.Admitted admitted -> label(admitted);
        }
        return this::clear;
    }

    private void label(WorkNote.Admitted work) {
        label(TENANT, work.tenant().toString());
        label(ACTOR, work.actor().text());
        work.module().ifPresent(module -> label(MODULE, module.name()));
    }

    private void label(String name, String value) {
        try {
            add.invoke(name, value);
        } catch (Throwable e) {
            throw new IllegalStateException("The server's log takes no label", e);
        }
    }

    private void clear() {
        List.of(CORRELATION, TENANT, ACTOR, MODULE).forEach(this::remove);
    }

    private void remove(String name) {
        try {
            var _ = (boolean) remove.invoke(name);
        } catch (Throwable e) {
            throw new IllegalStateException("The server's log keeps its label", e);
        }
    }

    private static MethodHandle method(String name, MethodType type) {
        try {
            var context = Class.forName(CONTEXT, true, LogLabels.class.getClassLoader());
            return MethodHandles.publicLookup().findStatic(context, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This server's log takes no labels: " + CONTEXT, e);
        }
    }
}
