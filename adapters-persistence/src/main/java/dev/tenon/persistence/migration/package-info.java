/**
 * Brings a PostgreSQL server to the state that this version needs: the roles with their rights, the database, and the schema
 * by Flyway. Run before the application starts, as somebody who may create roles.
 */
@NullMarked
package dev.tenon.persistence.migration;

import org.jspecify.annotations.NullMarked;
