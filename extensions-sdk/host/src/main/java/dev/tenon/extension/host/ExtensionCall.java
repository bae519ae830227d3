package dev.tenon.extension.host;

import dev.tenon.extension.ExtensionCallEnded;
import dev.tenon.extension.ExtensionId;
import dev.tenon.extension.ExtensionTenant;
import dev.tenon.extension.ForeignContext;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One call of one extension for one tenant. It knows which contexts it gave out, and takes no others. */
final class ExtensionCall implements ExtensionTenant, AutoCloseable {
    private static final Pattern STEP = Pattern.compile("[a-z0-9-]{1,40}");

    private final ExtensionId extension;
    private final TenantContext admitted;
    private final OfferedPorts ports;
    private final Set<TenantContext> given =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    private volatile boolean ended;

    ExtensionCall(ExtensionId extension, TenantContext admitted, OfferedPorts ports) {
        this.extension = extension;
        this.admitted = admitted;
        this.ports = ports;
    }

    @Override
    public TenantId id() {
        return admitted.tenant();
    }

    @Override
    public TenantContext reading() {
        return give(Cause.NONE);
    }

    @Override
    public TenantContext once(String step) {
        if (!STEP.matcher(step).matches()) {
            throw new IllegalArgumentException(
                    "A step is 1 to 40 lower-case letters, digits and hyphens, not: " + step);
        }
        return give(new Cause.Job(admitted.cause().text() + ":" + step));
    }

    @Override
    public <P> P port(Class<P> port) {
        mustRun();
        var guard = new PortGuard(this, ports.module(port));
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, guard));
    }

    @Override
    public void close() {
        ended = true;
    }

    /** Refuses a call with anything but a context of this call, while it lasts. */
    void admit(@Nullable Object context) {
        mustRun();
        if (!(context instanceof TenantContext tenant) || !given.contains(tenant)) {
            throw new ForeignContext(extension);
        }
    }

    private TenantContext give(Cause cause) {
        mustRun();
        var context = admitted.because(cause);
        given.add(context);
        return context;
    }

    private void mustRun() {
        if (ended) {
            throw new ExtensionCallEnded(extension);
        }
    }
}
