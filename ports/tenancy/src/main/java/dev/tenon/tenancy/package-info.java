/**
 * Tenancy: which firms are on the installation, who works in them, and what each may do.
 *
 * <p>A user is one identity with memberships in several tenants. Signing in proves the identity and names one tenant; the token that
 * results carries both. The few methods here that run before a tenant is known are marked {@link
 * dev.tenon.kernel.BeforeTenant}.
 */
@NullMarked
package dev.tenon.tenancy;

import org.jspecify.annotations.NullMarked;
