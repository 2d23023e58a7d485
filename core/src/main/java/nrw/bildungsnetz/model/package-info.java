/**
 * What a Regionales Bildungsnetzwerk is made of, as immutable values.
 *
 * <p>Start with {@link nrw.bildungsnetz.model.Network#builder()}. A value that exists is complete:
 * what a source may leave unsaid is an {@link java.util.Optional} or an empty collection, and
 * nothing is ever null. A builder refuses to build while something required is missing. Parts refer
 * to one another by id, so a network stays flat.
 *
 * <p>Shape (which text is an id, how long a name may be) is declared once, by Jakarta constraints
 * on the getters; a value may break them, and validation then reports it.
 */
@ValueStyle
@NullMarked
package nrw.bildungsnetz.model;

import nrw.bildungsnetz.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
