/** Service interface through which the model reaches the rule catalogue without depending on it. */
@NullMarked
package nrw.bildungsnetz.bridge;

import org.jspecify.annotations.NullMarked;
