/**
 * Entities that are declared, not programmed: fields, uniqueness, a lifecycle. From one {@link
 * dev.tenon.kernel.entity.EntityType} derive the repository, the service, the REST resource, its part of the OpenAPI document,
 * the metadata, import and export, the memory store and the contract test. Only rules are written by hand.
 */
@NullMarked
package dev.tenon.kernel.entity;

import org.jspecify.annotations.NullMarked;
