/** Templates and the firm's configuration over HTTP: what holds, what a step would do, the steps, and what authors publish. */
@NullMarked
package dev.tenon.rest.verticals;

import org.jspecify.annotations.NullMarked;
