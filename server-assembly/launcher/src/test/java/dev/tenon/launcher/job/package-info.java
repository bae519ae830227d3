/** The whole job, from a file of sales to a figure, through every floor of a system that the launcher started. */
@NullMarked
package dev.tenon.launcher.job;

import org.jspecify.annotations.NullMarked;
