/**
 * Verticals: how a firm's system is shaped for its trade, as data. A template is a document (modules, fields of the firm's own, workflows, dashboards,
 * reports, rules, roles, flags, settings, samples); a firm takes one at an exact version, edits whatever it likes, and comes to a later version by a
 * three-way merge.
 */
@NullMarked
package dev.tenon.verticals;

import org.jspecify.annotations.NullMarked;
