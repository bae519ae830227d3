/**
 * Documents and conditions, read and checked by libraries: JSON against its schema (Draft 2020-12), and the Common Expression Language. Both are bounded
 * before they are read, since their authors are not the product's.
 */
@NullMarked
package dev.tenon.documents;

import org.jspecify.annotations.NullMarked;
