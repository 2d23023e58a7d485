/** Runs rules and collects findings; exported to this library's own modules only. */
@NullMarked
package nrw.bildungsnetz.validation.engine;

import org.jspecify.annotations.NullMarked;
