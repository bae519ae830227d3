/** Sign-in and the firm's profile over HTTP. */
@NullMarked
package dev.tenon.rest.tenancy;

import org.jspecify.annotations.NullMarked;
