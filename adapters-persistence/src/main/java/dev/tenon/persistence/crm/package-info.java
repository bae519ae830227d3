/** The rows of companies and contacts. */
@NullMarked
package dev.tenon.persistence.crm;

import org.jspecify.annotations.NullMarked;
