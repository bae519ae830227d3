/** How the decisions on verticals are tested. */
@NullMarked
package dev.tenon.core.verticals;

import org.jspecify.annotations.NullMarked;
