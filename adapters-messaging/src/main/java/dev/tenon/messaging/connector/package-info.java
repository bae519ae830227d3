/**
 * A connector of MicroProfile Reactive Messaging for topics that are written in transactions. A message is what one poll gave;
 * acknowledged, its offsets are committed past the transactions' markers; refused, it is delivered again after a pause that
 * grows. A broker that is missing, restarts or moves partitions away ends nothing.
 */
@NullMarked
package dev.tenon.messaging.connector;

import org.jspecify.annotations.NullMarked;
