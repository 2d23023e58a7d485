/** What rules of several subjects use. */
@NullMarked
package nrw.bildungsnetz.rules.support;

import org.jspecify.annotations.NullMarked;
