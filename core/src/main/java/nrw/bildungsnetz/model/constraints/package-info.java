/**
 * The constraints on the model's getters and the validators that decide them; they can be used on
 * types of one's own.
 */
@NullMarked
package nrw.bildungsnetz.model.constraints;

import org.jspecify.annotations.NullMarked;
