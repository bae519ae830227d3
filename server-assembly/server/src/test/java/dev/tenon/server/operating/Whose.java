package dev.tenon.server.operating;

/** Whose work a line of the log is, as its labels say. */
record Whose(String tenant, String actor, String module) {
    /** Of a line without these labels. */
    static final Whose NOBODY = new Whose("", "", "");
}
