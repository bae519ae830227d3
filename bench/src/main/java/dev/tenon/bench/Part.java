package dev.tenon.bench;

import dev.tenon.bench.figure.Report;

/** A part of the bench. It starts what it needs and stops it before it returns. */
public interface Part {

    /** Its number on the command line. */
    int number();

    /** What it is about. */
    String title();

    /** Measures. */
    Report measure(Run run);
}
