package dev.tenon.kernel;

import java.util.function.Consumer;

/** Driven port: work in the background, as the user who asked for it. */
public interface Jobs {

    /**
     * Runs the work soon, once, on this node, under a context that is admitted anew as the same user. A job that is lost in a crash is
     * found and started again by its module.
     *
     * @param requester must act as a user
     * @param key names the job within the tenant; while a job of this key runs here, starting it again does nothing
     */
    void start(TenantContext requester, String key, Consumer<TenantContext> work);
}
