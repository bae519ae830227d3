package dev.tenon.persistence.tenant;

import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.SingleTableMultitenantPolicy;

/**
 * Tells the object mapper that an entity's tenant is a UUID; the annotation knows only texts and numbers. Named by every
 * entity.
 */
public final class TenantColumn implements DescriptorCustomizer {
    /** Made by the object mapper. */
    public TenantColumn() {}

    @Override
    public void customize(ClassDescriptor entity) {
        if (!(entity.getMultitenantPolicy() instanceof SingleTableMultitenantPolicy policy)) {
            throw new IllegalStateException(entity.getAlias() + " does not name its tenant");
        }
        policy.getTenantDiscriminatorFields().keySet().forEach(field -> field.setType(UUID.class));
        entity.getPrimaryKeyFields().forEach(field -> field.setType(UUID.class));
    }
}
