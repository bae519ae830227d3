@NullMarked
package com.example.watch;

import org.jspecify.annotations.NullMarked;
