/** Every subscriber of the assembly, fed as the broker may feed it: in any order, more than once, late. */
@NullMarked
package dev.tenon.server.events;

import org.jspecify.annotations.NullMarked;
