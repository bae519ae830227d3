/**
 * Messages on their way into a module: read, their seal checked, admitted by the gate, and handed to the module's subscribers.
 * What cannot be read or is refused goes to the dead letters with its reason; what a module could not do now is delivered again.
 */
@NullMarked
package dev.tenon.messaging.delivery;

import org.jspecify.annotations.NullMarked;
