/**
 * Differences between two states of one network, in the terms of the people who run it: {@link
 * nrw.bildungsnetz.changes.NetworkDiff} compares the states, and each {@link
 * nrw.bildungsnetz.changes.Change} describes one difference.
 *
 * <p>Both states are read as trees of parts and facts, using the type descriptions of the model.
 * Parts are matched by id or another key. Tables, grouped by theme, then define what a difference
 * in one attribute of one list means. Any difference that no table covers is reported as a changed
 * attribute, so nothing is lost. The texts are in German and English bundles next to this package.
 */
@ValueStyle
@NullMarked
package nrw.bildungsnetz.changes;

import nrw.bildungsnetz.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
