package dev.tenon.server;

import dev.tenon.core.crm.CrmModule;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.rest.entity.DeclaredTypes;
import java.util.List;
import java.util.stream.Stream;

/** The declared entities of the modules of this assembly; a module names its own. */
public final class AssemblyTypes implements DeclaredTypes {

    /** Made by the service loader. */
    public AssemblyTypes() {}

    @Override
    public List<EntityType<?>> types() {
        return Stream.of(CrmModule.types()).<EntityType<?>>flatMap(List::stream).toList();
    }

    /** What the store keeps: these, and what is written with them. */
    static List<EntityType<?>> kept() {
        return Stream.of(CrmModule.kept()).<EntityType<?>>flatMap(List::stream).toList();
    }
}
