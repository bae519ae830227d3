/** The decisions of Tenancy: onboarding a firm, signing its people in, switching its modules, and keeping house for it. */
@NullMarked
package dev.tenon.core.tenancy;

import org.jspecify.annotations.NullMarked;
