/**
 * Texts in German and English: bundles with named arguments, and what codes, types and attributes
 * are called in them.
 *
 * <p>Knows nothing of who uses it.
 */
@NullMarked
package nrw.bildungsnetz.texts;

import org.jspecify.annotations.NullMarked;
