/** Rules about the Kooperationsvertrag and further agreements. */
@NullMarked
package nrw.bildungsnetz.rules.agreement;

import org.jspecify.annotations.NullMarked;
