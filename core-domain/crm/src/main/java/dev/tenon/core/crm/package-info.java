/** The decisions of CRM: what is declared of its entities, and what it tells the other modules. */
@NullMarked
package dev.tenon.core.crm;

import org.jspecify.annotations.NullMarked;
