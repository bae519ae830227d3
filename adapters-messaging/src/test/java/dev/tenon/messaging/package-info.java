/** What the tests of this module share. */
@NullMarked
package dev.tenon.messaging;

import org.jspecify.annotations.NullMarked;
