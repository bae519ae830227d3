/** The contract of {@link dev.tenon.workspace.WorkspaceStore}. */
@NullMarked
package dev.tenon.contract.workspace;

import org.jspecify.annotations.NullMarked;
