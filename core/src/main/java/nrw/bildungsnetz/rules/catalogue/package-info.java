/** All rules of this library, by id and by constraint. */
@NullMarked
package nrw.bildungsnetz.rules.catalogue;

import org.jspecify.annotations.NullMarked;
