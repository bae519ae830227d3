@NullMarked
package dev.tenon.persistence.entity;

import org.jspecify.annotations.NullMarked;
