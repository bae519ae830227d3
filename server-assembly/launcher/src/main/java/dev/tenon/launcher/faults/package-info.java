/**
 * What `faults` does: a platform of its own takes sales in and payments while its services are killed in turn, and is then asked whether
 * its books, its figures and its topics hold what the generator drew.
 */
@NullMarked
package dev.tenon.launcher.faults;

import org.jspecify.annotations.NullMarked;
