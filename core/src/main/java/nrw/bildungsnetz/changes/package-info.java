/**
 * What has changed between two states of one network, told in the words of those who run it: {@link
 * nrw.bildungsnetz.changes.NetworkDiff} compares, each {@link nrw.bildungsnetz.changes.Change}
 * tells one difference.
 *
 * <p>Both states become trees of parts and facts, read through the model's description of itself.
 * Parts find one another by id or by what else they are known by; then tables, one for each theme,
 * say what a difference in one attribute of one list means. What no table names is told as a
 * changed attribute, so nothing goes untold. Texts stand in German and English bundles beside this
 * package.
 */
@ValueStyle
@NullMarked
package nrw.bildungsnetz.changes;

import nrw.bildungsnetz.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
