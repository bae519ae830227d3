package dev.tenon.persistence.tenant;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.jspecify.annotations.Nullable;

/** The object mapper, made when the first work needs it. Every entity manager of it works for one tenant on one connection. */
final class Entities {
    private static final String UNIT = "tenon";

    private final DataSource dataSource;
    private @Nullable EntityManagerFactory factory;

    Entities(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    EntityManager of(Object tenant, DataSource bound) {
        return factory()
                .createEntityManager(Map.of(
                        PersistenceUnitProperties.MULTITENANT_PROPERTY_DEFAULT,
                        tenant,
                        PersistenceUnitProperties.NON_JTA_DATASOURCE,
                        bound,
                        PersistenceUnitProperties.EXCLUSIVE_CONNECTION_MODE,
                        "Always",
                        PersistenceUnitProperties.EXCLUSIVE_CONNECTION_IS_LAZY,
                        "false"));
    }

    private synchronized EntityManagerFactory factory() {
        if (factory == null) {
            factory = Persistence.createEntityManagerFactory(
                    UNIT, Map.of(PersistenceUnitProperties.NON_JTA_DATASOURCE, dataSource));
        }
        return factory;
    }
}
