package dev.tenon.rest.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation takes an {@code Idempotency-Key}: sent again with the same key it has one effect and gives its first answer. An
 * operation without this annotation is harmless to repeat and ignores the key.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Keyed {

    /** Whether the key may be left out. */
    Need value();

    /** Whether a key may be left out. */
    enum Need {
        /** The operation is refused without a key: it moves money. */
        REQUIRED,
        /** A key is taken where the client sends one. */
        OPTIONAL
    }
}
