/** What CRM tells the other modules: records that say how a company or a contact is now. */
@NullMarked
package dev.tenon.crm.event;

import org.jspecify.annotations.NullMarked;
