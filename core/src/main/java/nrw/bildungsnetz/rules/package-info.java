/**
 * The rule API: what a rule is, what it checks and how it reports.
 *
 * <p>The rules are in subpackages, one per subject, with one documented constant per rule. {@link
 * nrw.bildungsnetz.rules.catalogue.RuleCatalogue} lists them all.
 *
 * <p>A rule of severity ERROR requires a contradiction in the stated data; for missing data, a rule
 * reports at most that something is not stated. The German and English texts are in resource
 * bundles in this package.
 */
@ValueStyle
@NullMarked
package nrw.bildungsnetz.rules;

import nrw.bildungsnetz.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
