/** Checks networks: start with {@link nrw.bildungsnetz.NetworkValidator}. */
@NullMarked
package nrw.bildungsnetz;

import org.jspecify.annotations.NullMarked;
