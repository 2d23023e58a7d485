/**
 * The language of rules: what a rule is, what it is run over and how it reports.
 *
 * <p>Above it lie the rules, one package a subject and one documented constant a rule, and on top
 * {@link nrw.bildungsnetz.rules.catalogue.RuleCatalogue}, which lists them all.
 *
 * <p>A rule of severity ERROR needs a contradiction that is stated; where a document is silent, a
 * rule says at most that something is not stated. The German and English texts stand in bundles
 * beside this package.
 */
@ValueStyle
@NullMarked
package nrw.bildungsnetz.rules;

import nrw.bildungsnetz.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
