package dev.tenon.archunit;

/** A floor of the house. */
public enum Layer {
    /** What every module speaks. */
    KERNEL,
    /** The published language of the modules. */
    PORTS,
    /** The decisions of the modules. */
    CORE,
    /** Technology that implements ports or calls them. */
    ADAPTER,
    /** What extensions are written against, and the host that loads them. */
    EXTENSION,
    /** What puts the parts together. */
    ASSEMBLY,
    /** Contract tests and these rules. */
    PROOF
}
