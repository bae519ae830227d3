/** What Invoicing tells the other modules: enough for any of them to keep open items and figures by itself. */
@NullMarked
package dev.tenon.invoicing.event;

import org.jspecify.annotations.NullMarked;
