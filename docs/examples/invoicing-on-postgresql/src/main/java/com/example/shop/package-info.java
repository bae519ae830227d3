/** Invoicing and Reporting on PostgreSQL in a program of its own: no application server, no broker. */
@NullMarked
package com.example.shop;

import org.jspecify.annotations.NullMarked;
