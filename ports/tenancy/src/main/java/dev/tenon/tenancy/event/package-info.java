/** What Tenancy tells the other modules: which of them a firm works with. */
@NullMarked
package dev.tenon.tenancy.event;

import org.jspecify.annotations.NullMarked;
