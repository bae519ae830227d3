/** What the OpenAPI document says beyond the annotations of the resources. */
@NullMarked
package dev.tenon.rest.openapi;

import org.jspecify.annotations.NullMarked;
