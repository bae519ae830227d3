package dev.tenon.workspace;

import dev.tenon.kernel.Session;

/** What a work of this module is lent. */
public interface WorkspaceSession extends Session {

    /** The saved views. */
    ViewRepository views();

    /** The files on records. */
    FileRepository files();
}
