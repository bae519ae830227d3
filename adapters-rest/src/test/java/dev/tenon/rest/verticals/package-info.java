/** Templates and configurations over HTTP, tried without a server. */
@NullMarked
package dev.tenon.rest.verticals;

import org.jspecify.annotations.NullMarked;
