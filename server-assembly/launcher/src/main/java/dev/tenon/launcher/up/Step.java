package dev.tenon.launcher.up;

/** Something that is done at each start, and changes nothing where it was done before. */
public interface Step {
    /** What a person reads while it runs. */
    String title();

    /** Does it. */
    void run(Platform platform);
}
