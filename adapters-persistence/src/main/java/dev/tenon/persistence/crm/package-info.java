/** The rows of what CRM keeps. */
@NullMarked
package dev.tenon.persistence.crm;

import org.jspecify.annotations.NullMarked;
