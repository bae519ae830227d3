/** The figures over HTTP; every answer says how fresh they are. */
@NullMarked
package dev.tenon.rest.reporting;

import org.jspecify.annotations.NullMarked;
