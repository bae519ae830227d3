@NullMarked
package com.example.invoicing;

import org.jspecify.annotations.NullMarked;
