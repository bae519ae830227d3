package dev.tenon.verticals;

import java.util.Optional;
import java.util.Set;

/** Driven port: what the installation has that documents may refer to. */
public interface Vocabulary {

    /** The modules that firms may switch on. */
    Set<String> modules();

    /** The entities, such as {@code crm.company}. */
    Set<String> entities();

    /** The built-in fields of an entity. */
    Set<String> fields(String entity);

    /** Whether the entity's records move through the stages of a workflow. */
    boolean hasWorkflow(String entity);

    /** The measures, such as {@code invoicing.revenue}, with the dimensions of each. */
    Optional<Set<String>> dimensions(String measure);

    /** The published events, such as {@code crm.opportunity-won}, with the fields of each. */
    Optional<Set<String>> eventFields(String event);

    /** The roles that every firm has, beside those of its configuration. */
    Set<String> roles();

    /** The permissions that roles may give. */
    Set<String> permissions();

    /** The settings of a module. */
    Set<String> settings(String module);
}
