package dev.tenon.kernel;

/** The actor does not hold a permission that the call requires. */
public final class PermissionDenied extends Fault {
    private static final long serialVersionUID = 1L;

    public PermissionDenied(Permission permission) {
        super("permission-denied", "This needs the permission " + permission);
    }
}
