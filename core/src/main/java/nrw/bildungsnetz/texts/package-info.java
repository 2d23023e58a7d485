/**
 * Texts in German and English: bundles with named arguments, and the display names of codes, types
 * and attributes.
 *
 * <p>Independent of the packages that use it.
 */
@NullMarked
package nrw.bildungsnetz.texts;

import org.jspecify.annotations.NullMarked;
