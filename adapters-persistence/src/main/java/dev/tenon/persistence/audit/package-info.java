/**
 * The audit log on PostgreSQL: how it is read, and how it is sealed. Every tenant transaction appends its entries unchained; the sealer, under a
 * database role of its own, chains them within seconds, signs each seal, and publishes the heads outside the database, so that a change,
 * a removal and a cut tail all show, whoever made them.
 */
@NullMarked
package dev.tenon.persistence.audit;

import org.jspecify.annotations.NullMarked;
