/** From a verified token to an admitted tenant; keys, tokens and passwords; who asks, why, and how often. */
@NullMarked
package dev.tenon.rest.security;

import org.jspecify.annotations.NullMarked;
