/**
 * Workspace: what people lay around the records of any declared entity. Saved views keep how a list is looked at, for oneself or for everybody;
 * files are kept with a record and seen by whoever sees it.
 *
 * <p>A view is no declared entity, though it has fields, a lifecycle and a version as those have: who sees and who changes it depends on who made it, and
 * what is right of its filters depends on another entity's declaration, neither of which a declaration says.
 */
@NullMarked
package dev.tenon.workspace;

import org.jspecify.annotations.NullMarked;
