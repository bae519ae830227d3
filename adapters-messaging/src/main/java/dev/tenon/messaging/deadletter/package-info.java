/**
 * Messages that a module could take neither now nor later, kept in a compacted topic until an operator replays or drops them: what
 * they were, where they lay, who could not take them, and why.
 */
@NullMarked
package dev.tenon.messaging.deadletter;

import org.jspecify.annotations.NullMarked;
