package dev.tenon.persistence.entity;

import dev.tenon.persistence.tenant.TenantColumn;
import java.sql.Types;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorCustomizer;
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
                name(entity, column);
            }
        }
        new TenantColumn().customize(entity);
    }

    private static void name(ClassDescriptor entity, AbstractDirectMapping column) {
        column.getField().setName(of(column.getAttributeName()));
        if (isUuid(entity.getJavaClass(), column.getAttributeName())) {
            column.getField().setType(UUID.class);
            column.getField().setSqlType(Types.OTHER); // else a missing one is sent as a text
        }
    }

    /** The mapper does not know yet. */
    private static boolean isUuid(Class<?> rows, String attribute) {
        return Arrays.stream(rows.getDeclaredFields())
                .anyMatch(field -> field.getName().equals(attribute) && field.getType() == UUID.class);
    }

    static String of(String attribute) {
        return HUMP.matcher(attribute).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
