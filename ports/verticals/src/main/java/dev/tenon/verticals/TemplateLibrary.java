package dev.tenon.verticals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Driven port: the templates of the installation. They belong to no tenant. */
public interface TemplateLibrary {

    /** The template; empty when there is none. */
    Optional<Template> find(TemplateRef ref);

    /** All of them, withdrawn ones too, by id and version. */
    List<Template> all();

    /** Adds a template; false, and nothing happens, when there is one of that id and version. */
    boolean add(Template template);

    /** Offers it to this share of the firms. */
    void rollOut(TemplateRef ref, int share);

    /** Takes it back. One that was taken back stays as it is. */
    void withdraw(TemplateRef ref, Instant at);
}
