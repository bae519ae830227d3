/**
 * The contract of every driven port, as tests that each implementation runs: ours in memory, ours on PostgreSQL, and anyone's.
 *
 * <p>A contract is an interface of {@code @Test default} methods. An implementation's test class implements it and supplies what is to be
 * tested, made with a {@link dev.tenon.contract.MovableClock}, {@link dev.tenon.contract.TestIds} and a {@link
 * dev.tenon.contract.RememberingCodec}. Each test onboards tenants of its own through {@link dev.tenon.contract.TestTenants}, so that
 * one installation serves all of them, one after the other. Contracts assume no implementation's ids, hashes or timing.
 */
@NullMarked
package dev.tenon.contract;

import org.jspecify.annotations.NullMarked;
