/**
 * What Tenon costs, as ratios: each figure compares two ways of doing one thing, taken in turns in one run on one machine, so that it
 * holds on a machine that is slow, busy or shared. Starts what it needs in a folder of its own and stops it again.
 */
@NullMarked
package dev.tenon.bench;

import org.jspecify.annotations.NullMarked;
