/** Watches for big invoices: who was billed for one, and how many there were. */
@NullMarked
package com.example.watch;

import org.jspecify.annotations.NullMarked;
