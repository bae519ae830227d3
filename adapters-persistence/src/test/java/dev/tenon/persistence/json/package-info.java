/** Tests of the stored forms. */
@NullMarked
package dev.tenon.persistence.json;

import org.jspecify.annotations.NullMarked;
