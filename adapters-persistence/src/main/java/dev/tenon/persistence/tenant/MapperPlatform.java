package dev.tenon.persistence.tenant;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** PostgreSQL as the object mapper sees it, to which an absent UUID is none of a text. */
public final class MapperPlatform extends PostgreSQLPlatform {
    private static final long serialVersionUID = 1L;

    /** Made by the object mapper. */
    public MapperPlatform() {}

    @Override
    public int getJDBCType(Class<?> javaType) {
        return javaType == UUID.class ? Types.OTHER : super.getJDBCType(javaType);
    }
}
