/**
 * Reporting: one screen over all modules.
 *
 * <p>It listens to what the modules publish and keeps figures by deltas: each event adds what it changes, in one transaction with the
 * claim that it was seen, so that late, repeated and reordered events give the same figures. Every answer says how fresh it is;
 * a reconciliation computes the figures anew from the event journal and lists any difference.
 */
@NullMarked
package dev.tenon.reporting;

import org.jspecify.annotations.NullMarked;
