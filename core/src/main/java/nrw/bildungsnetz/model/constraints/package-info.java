/**
 * The constraints on the model's getters and their validators. Applications can use them on their
 * own types.
 */
@NullMarked
package nrw.bildungsnetz.model.constraints;

import org.jspecify.annotations.NullMarked;
