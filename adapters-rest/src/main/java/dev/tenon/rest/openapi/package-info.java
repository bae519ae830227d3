/** Completes the OpenAPI document with what every operation has in common, taken from the code itself. */
@NullMarked
package dev.tenon.rest.openapi;

import org.jspecify.annotations.NullMarked;
