/**
 * What ties the model to validation providers, and to the rule catalogue without depending on it.
 */
@NullMarked
package nrw.bildungsnetz.bridge;

import org.jspecify.annotations.NullMarked;
