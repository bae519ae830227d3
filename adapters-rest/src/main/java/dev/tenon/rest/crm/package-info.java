/** CRM where it does more than its declared entities: leads that end, and what is told of opportunities. */
@NullMarked
package dev.tenon.rest.crm;

import org.jspecify.annotations.NullMarked;
