package dev.tenon.verticals;

/** Where a value of a firm's configuration comes from. */
public sealed interface Origin {

    /** From a template, which may be a parent of the one that the firm took. */
    record FromTemplate(TemplateRef template) implements Origin {}

    /** From an edit of the firm's own. */
    record FromTenant() implements Origin {}
}
