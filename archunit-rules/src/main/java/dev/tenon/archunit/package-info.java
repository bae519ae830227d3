/**
 * The rules of the house, as ArchUnit rules.
 *
 * <p>{@link dev.tenon.archunit.TenonRules} holds one rule per promise of the design, each with its reason. {@link
 * dev.tenon.archunit.House} says where things live, so that whoever builds on Tenon can hold their own packages to the same
 * rules. What cannot be seen in bytecode (reflection, casts through a global) is left to reviews.
 */
@NullMarked
package dev.tenon.archunit;

import org.jspecify.annotations.NullMarked;
