package dev.tenon.archunit;

/**
 * A class that may touch EntityManager, DataSource or Connection, its nested classes included.
 *
 * @param className its fully qualified name
 * @param reason why it may
 */
public record DatabaseDoor(String className, Reason reason) {

    /** Why a class may touch the database. All but the last two live in the persistence adapter only. */
    public enum Reason {
        /** It is the tenant transaction, or a part of it that works on its bound connection. */
        TENANT_TRANSACTION,
        /** It takes what was announced to the relay. */
        RELAY,
        /** It chains and signs the audit log behind the transactions that wrote it. */
        SEALER,
        /** It runs jobs at their time. */
        SCHEDULER,
        /** It knows users and tenants before a tenant is bound. */
        SIGN_IN,
        /** It keeps what belongs to the installation and to no tenant. */
        INSTALLATION,
        /** It builds the schema and its roles; in the persistence adapter or the assembly. */
        MIGRATION,
        /** It hands a data source on and opens nothing; in the persistence adapter or the assembly. */
        WIRING
    }
}
