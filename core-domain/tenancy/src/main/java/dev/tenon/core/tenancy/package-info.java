/** The decisions of Tenancy: onboarding a firm, and signing its people in. */
@NullMarked
package dev.tenon.core.tenancy;

import org.jspecify.annotations.NullMarked;
