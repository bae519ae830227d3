@NullMarked
package dev.tenon.persistence.audit;

import org.jspecify.annotations.NullMarked;
