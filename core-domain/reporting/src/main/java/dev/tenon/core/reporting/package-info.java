/** The decisions of Reporting: what each published event adds to the figures, and how the figures are compared with the journal. */
@NullMarked
package dev.tenon.core.reporting;

import org.jspecify.annotations.NullMarked;
