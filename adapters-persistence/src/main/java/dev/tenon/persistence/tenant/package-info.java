/**
 * One transaction of one tenant: the only way of the stores to the database. {@link
 * dev.tenon.persistence.tenant.TenantTransactions} begins it, binds the tenant, claims the cause, lends a {@link
 * dev.tenon.persistence.tenant.TenantWork} to a store's session, and commits. Stores reach rows through {@link
 * dev.tenon.persistence.tenant.TenantSql} and {@link dev.tenon.persistence.tenant.TenantEntities}, never through a connection.
 */
@NullMarked
package dev.tenon.persistence.tenant;

import org.jspecify.annotations.NullMarked;
