/**
 * CRM: the companies and people that a firm deals with, the business that may come of them, and what is to be done about it. Its entities are declared ({@link dev.tenon.kernel.entity.EntityType}); what
 * it tells the other modules is in {@link dev.tenon.crm.event}.
 */
@NullMarked
package dev.tenon.crm;

import org.jspecify.annotations.NullMarked;
