/** What a start does besides starting services: the database is migrated, the tenants are taken in and get samples. */
@NullMarked
package dev.tenon.launcher.tenants;

import org.jspecify.annotations.NullMarked;
