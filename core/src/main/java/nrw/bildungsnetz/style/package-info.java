/** How value types are generated; read by the compiler alone, and not exported. */
@NullMarked
package nrw.bildungsnetz.style;

import org.jspecify.annotations.NullMarked;
