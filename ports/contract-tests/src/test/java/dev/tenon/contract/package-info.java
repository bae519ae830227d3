/** The fakes that the contracts lend keep the contracts themselves. */
@NullMarked
package dev.tenon.contract;

import org.jspecify.annotations.NullMarked;
