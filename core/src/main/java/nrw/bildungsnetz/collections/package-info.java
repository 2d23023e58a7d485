/** How the model holds its sets; not exported. */
@NullMarked
package nrw.bildungsnetz.collections;

import org.jspecify.annotations.NullMarked;
