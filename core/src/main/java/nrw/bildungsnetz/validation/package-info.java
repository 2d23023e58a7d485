/**
 * Checking networks: {@link nrw.bildungsnetz.NetworkValidator} runs the rule catalogue and returns
 * a {@link nrw.bildungsnetz.validation.Report}.
 *
 * <p>The same rules run under any Jakarta Validation provider, through the constraints on the
 * model.
 */
@ValueStyle
@NullMarked
package nrw.bildungsnetz.validation;

import nrw.bildungsnetz.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
