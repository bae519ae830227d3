package dev.tenon.persistence.tenant;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.SharedCacheMode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/** The object mapper, made when the first work needs it. Every entity manager of it works for one tenant on one connection. */
final class Entities {
    private static final String UNIT = "tenon";

    private final DataSource dataSource;
    private final Set<Class<?>> types = new LinkedHashSet<>();
    private @Nullable EntityManagerFactory factory;

    Entities(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    synchronized void add(Class<?> type) {
        if (types.add(type) && factory != null) {
            throw new IllegalStateException("The object mapper is made already, without " + type.getName());
        }
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
            factory = unit().createEntityManagerFactory();
        }
        return factory;
    }

    /**
     * Configured here and not in a persistence.xml, which an application server would make a unit of its own of. A shared cache would
     * hand one tenant's entity to another without asking the database.
     */
    private PersistenceConfiguration unit() {
        var unit = new PersistenceConfiguration(UNIT)
                .provider(PersistenceProvider.class.getName())
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .sharedCacheMode(SharedCacheMode.NONE)
                .property(PersistenceUnitProperties.NON_JTA_DATASOURCE, dataSource)
                .property(PersistenceUnitProperties.TARGET_DATABASE, MapperPlatform.class.getName())
                .property(PersistenceUnitProperties.SESSION_CUSTOMIZER, MapperSession.class.getName())
                .property(PersistenceUnitProperties.WEAVING, "false")
                .property(PersistenceUnitProperties.LOGGING_LEVEL, "WARNING")
                .property(PersistenceUnitProperties.MULTITENANT_SHARED_CACHE, "false")
                .property(PersistenceUnitProperties.BATCH_WRITING, "JDBC");
        types.forEach(unit::managedClass);
        return unit;
    }
}
