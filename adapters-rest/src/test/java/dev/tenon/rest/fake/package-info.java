/** The ports as the tests of this adapter have them, and the adapter without a server. */
@NullMarked
package dev.tenon.rest.fake;

import org.jspecify.annotations.NullMarked;
