/** Configuration of the value type generator; used at compile time only and not exported. */
@NullMarked
package nrw.bildungsnetz.style;

import org.jspecify.annotations.NullMarked;
