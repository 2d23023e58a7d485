/** What the model reaches the rule catalogue through, without knowing it. */
@NullMarked
package nrw.bildungsnetz.bridge;

import org.jspecify.annotations.NullMarked;
