/** The format and the conditions, tried with what authors and attackers write. */
@NullMarked
package dev.tenon.documents;

import org.jspecify.annotations.NullMarked;
