/**
 * Tenon over HTTP: JAX-RS resources under {@code /api/v1} that parse, call a driving port, and map its answer.
 *
 * <p>No business rule lives here. A request passes {@link dev.tenon.rest.problem.Correlation}, {@link
 * dev.tenon.rest.security.BodyLimit} and {@link dev.tenon.rest.security.Admission}; everything that goes wrong ends in {@link
 * dev.tenon.rest.problem.Problems}.
 */
@NullMarked
package dev.tenon.rest;

import org.jspecify.annotations.NullMarked;
