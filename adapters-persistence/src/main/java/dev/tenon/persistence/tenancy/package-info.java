/**
 * What is known before a tenant is: the registry of tenants and the identities of people, each under a database role that can
 * reach nothing else, and the directory that the gate asks.
 */
@NullMarked
package dev.tenon.persistence.tenancy;

import org.jspecify.annotations.NullMarked;
