package dev.tenon.extension.host;

import dev.tenon.extension.ExtensionId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Grants written by the operator: an object with a field for each extension, in it one for each tenant's id, in it a list of permissions.
 * A file that is not there grants nothing.
 */
public final class GrantsFile {
    /** Its name in the folder of the extensions. */
    public static final String NAME = "grants.json";

    private GrantsFile() {}

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException with everything that is wrong with it
     */
    public static FixedGrants read(Path file) {
        if (!Files.exists(file)) {
            return new FixedGrants(Map.of());
        }
        try {
            return grants(JsonObject.parse(file.toString(), Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unfit e) {
            throw new IllegalArgumentException("The grants to extensions are not understood: " + e.defects(), e);
        }
    }

    private static FixedGrants grants(JsonObject json) {
        var grants = new HashMap<ExtensionId, Map<TenantId, Set<Permission>>>();
        for (var extension : json.names()) {
            json.key(extension, ExtensionId::new)
                    .ifPresent(id -> json.object(extension).ifPresent(tenants -> grants.put(id, ofTenants(tenants))));
        }
        json.mustBeFit();
        return new FixedGrants(grants);
    }

    private static Map<TenantId, Set<Permission>> ofTenants(JsonObject json) {
        var grants = new HashMap<TenantId, Set<Permission>>();
        for (var tenant : json.names()) {
            json.key(tenant, TenantId::of)
                    .ifPresent(id -> grants.put(id, Set.copyOf(json.list(tenant, Permission::new))));
        }
        return grants;
    }
}
