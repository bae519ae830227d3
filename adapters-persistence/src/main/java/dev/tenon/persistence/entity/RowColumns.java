package dev.tenon.persistence.entity;

import dev.tenon.persistence.tenant.TenantColumn;
import java.sql.Types;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.persistence.descriptors.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;

/** Names columns after their attributes, in snake case. */
public final class RowColumns implements DescriptorCustomizer {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** Made by the object mapper. */
    public RowColumns() {}

    @Override
    public void customize(ClassDescriptor entity) {
        for (var mapping : entity.getMappings()) {
            if (mapping instanceof AbstractDirectMapping column) {
                name(column);
            }
        }
        new TenantColumn().customize(entity);
    }

    private static void name(AbstractDirectMapping column) {
        column.getField().setName(of(column.getAttributeName()));
        if (column.getAttributeClassification() == UUID.class) {
            column.getField().setType(UUID.class);
            column.getField().setSqlType(Types.OTHER); // else a missing one is sent as a text
        }
    }

    static String of(String attribute) {
        return HUMP.matcher(attribute).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
