/** The decisions on a workspace: which views can be saved, who sees and changes them, and which files are kept with a record. */
@NullMarked
package dev.tenon.core.workspace;

import org.jspecify.annotations.NullMarked;
