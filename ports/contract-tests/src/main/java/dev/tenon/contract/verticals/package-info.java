/** The contracts of the driven ports of Verticals. */
@NullMarked
package dev.tenon.contract.verticals;

import org.jspecify.annotations.NullMarked;
