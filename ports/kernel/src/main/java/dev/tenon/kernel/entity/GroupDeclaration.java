package dev.tenon.kernel.entity;

/** Collects the declaration of some fields that stand together. */
public final class GroupDeclaration extends Declaration<GroupDeclaration> {
    private final RecordShape<?> shape;

    GroupDeclaration(RecordShape<?> shape) {
        super(shape);
        this.shape = shape;
    }

    /** Ends the declaration. */
    public Kind.Group declared() {
        return new Kind.Group(shape.type(), complete(0, 0));
    }

    @Override
    GroupDeclaration self() {
        return this;
    }
}
