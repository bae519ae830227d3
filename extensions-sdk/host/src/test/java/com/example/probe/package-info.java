/** Extensions that try what they may not; the tests pack each into a jar of its own. */
@NullMarked
package com.example.probe;

import org.jspecify.annotations.NullMarked;
