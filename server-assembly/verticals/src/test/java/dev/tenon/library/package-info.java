/** What is promised of the documents that come with the product. */
@NullMarked
package dev.tenon.library;

import org.jspecify.annotations.NullMarked;
