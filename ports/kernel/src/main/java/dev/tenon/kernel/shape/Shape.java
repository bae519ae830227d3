package dev.tenon.kernel.shape;

import java.util.List;
import java.util.Optional;

/**
 * What a tenant's configuration says of one entity.
 *
 * @param fields the fields of the tenant's own, in their order; archived ones too
 * @param workflows in their order; the first is that of a new record
 */
public record Shape(List<CustomField> fields, List<Workflow> workflows) {
    /** Nothing. */
    public static final Shape PLAIN = new Shape(List.of(), List.of());

    public Shape {
        fields = List.copyOf(fields);
        workflows = List.copyOf(workflows);
    }

    /** The workflow of that id. */
    public Optional<Workflow> workflow(String id) {
        return workflows.stream().filter(workflow -> workflow.id().equals(id)).findFirst();
    }
}
