/**
 * Doing again by bare JDBC what a database logged: two captured operations are compared, what differs between them is made anew each
 * time, and everything else is sent as it was.
 */
@NullMarked
package dev.tenon.bench.replay;

import org.jspecify.annotations.NullMarked;
