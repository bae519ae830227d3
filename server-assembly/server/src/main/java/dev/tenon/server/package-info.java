/**
 * The assembly: joins ports, core and adapters into the application that Open Liberty runs. It sees everything and decides nothing.
 */
@NullMarked
package dev.tenon.server;

import org.jspecify.annotations.NullMarked;
