/** What a measurement runs on: services in a folder of their own, firms, the log of statements, and a wire that counts. */
@NullMarked
package dev.tenon.bench.stage;

import org.jspecify.annotations.NullMarked;
