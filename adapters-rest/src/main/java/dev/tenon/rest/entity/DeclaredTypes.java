package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.EntityType;
import java.util.List;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;

/**
 * Names the declared entities of an assembly to what runs before there are beans: the OpenAPI document. An assembly provides it as a {@link ServiceLoader
 * service}.
 */
public interface DeclaredTypes {

    /** The types, in the order of the catalog. */
    List<EntityType<?>> types();

    /** The types of all assemblies there are. */
    static List<EntityType<?>> provided() {
        return ServiceLoader.load(DeclaredTypes.class, DeclaredTypes.class.getClassLoader()).stream()
                .map(Provider::get)
                .flatMap(declared -> declared.types().stream())
                .toList();
    }
}
