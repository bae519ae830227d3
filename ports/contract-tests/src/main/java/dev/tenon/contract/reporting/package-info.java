/** The contracts of Reporting's driven ports. */
@NullMarked
package dev.tenon.contract.reporting;

import org.jspecify.annotations.NullMarked;
