/**
 * The kernel: the few words that every module of Tenon speaks.
 *
 * <p>Who acts for which firm and why ({@link dev.tenon.kernel.TenantContext}), what an amount is ({@link
 * dev.tenon.kernel.Money}), how a decision is told from a fault ({@link dev.tenon.kernel.Decision}, {@link
 * dev.tenon.kernel.Fault}), how a store lends its session ({@link dev.tenon.kernel.TenantStore}) and how a fact travels
 * between modules ({@link dev.tenon.kernel.PublishedEvent}). Pure Java: nothing here knows a database, a broker or HTTP.
 */
@NullMarked
package dev.tenon.kernel;

import org.jspecify.annotations.NullMarked;
