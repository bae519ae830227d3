package dev.tenon.reporting;

/** Is shown the kept figures one by one. */
@FunctionalInterface
public interface FigureVisitor {

    /** One figure in minor units. */
    void visit(FigureKey key, long minor);
}
