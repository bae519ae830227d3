/** What went wrong, as RFC 9457 problem details with stable codes. Business refusals are mapped beside their resources. */
@NullMarked
package dev.tenon.rest.problem;

import org.jspecify.annotations.NullMarked;
