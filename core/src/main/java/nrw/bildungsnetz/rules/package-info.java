/**
 * The catalogue of rules: one file a theme, one documented constant a rule.
 *
 * <p>A rule of severity ERROR needs a contradiction that is stated; where a document is silent, a
 * rule says at most that something is not stated. Texts stand in German and English bundles beside
 * this package.
 */
@ValueStyle
@NullMarked
package nrw.bildungsnetz.rules;

import nrw.bildungsnetz.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
