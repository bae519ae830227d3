/** What CRM tells the other modules: records that say how a company, a contact or an opportunity is now, and what became of leads and activities. */
@NullMarked
package dev.tenon.crm.event;

import org.jspecify.annotations.NullMarked;
