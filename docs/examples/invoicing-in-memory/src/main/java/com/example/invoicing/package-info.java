/** Invoicing in a plain Java program, which keeps its books as long as it runs. */
@NullMarked
package com.example.invoicing;

import org.jspecify.annotations.NullMarked;
