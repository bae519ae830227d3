@NullMarked
package dev.tenon.bench.rls;

import org.jspecify.annotations.NullMarked;
