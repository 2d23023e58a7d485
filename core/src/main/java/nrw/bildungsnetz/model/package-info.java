/**
 * What a Regionales Bildungsnetzwerk is made of, as immutable values.
 *
 * <p>Start with {@link nrw.bildungsnetz.model.Network#builder()}. A value that exists is complete:
 * what a source may leave unsaid is an {@link java.util.Optional} or an empty collection, and
 * nothing is ever null. A builder refuses to build while something required is missing. Parts refer
 * to one another by id, so a network stays flat.
 *
 * <ul>
 *   <li>Contract and partners: {@link nrw.bildungsnetz.model.Agreement}, {@link
 *       nrw.bildungsnetz.model.Organisation}, {@link nrw.bildungsnetz.model.Programme}
 *   <li>Bodies and people: {@link nrw.bildungsnetz.model.Committee}, {@link
 *       nrw.bildungsnetz.model.Seat}, {@link nrw.bildungsnetz.model.Membership}, {@link
 *       nrw.bildungsnetz.model.Post}
 *   <li>Work: {@link nrw.bildungsnetz.model.Handlungsfeld}, {@link
 *       nrw.bildungsnetz.model.Transition}, {@link nrw.bildungsnetz.model.Meeting}, {@link
 *       nrw.bildungsnetz.model.Resolution}, {@link nrw.bildungsnetz.model.Sozialraum}
 *   <li>Effect: {@link nrw.bildungsnetz.model.Goal}, {@link nrw.bildungsnetz.model.Measure}, {@link
 *       nrw.bildungsnetz.model.Indicator}, {@link nrw.bildungsnetz.model.Evaluation}, {@link
 *       nrw.bildungsnetz.model.Publication}
 *   <li>Many networks: {@link nrw.bildungsnetz.model.NetworkRegister}
 * </ul>
 *
 * <p>Collections without an order of their own are sorted, lists keep the order of their author, so
 * equal values look the same. {@code with(...)} gives a copy in which something differs.
 *
 * <p>Whatever has an id can also carry what this library knows nothing of: {@link
 * nrw.bildungsnetz.model.extensions.Extensions}, kept to the letter.
 *
 * <p>Shape (which text is an id, how long a name may be) is declared once, by Jakarta constraints
 * on the getters; a value may break them, and validation then reports it. Only what states one
 * thing twice and differently is refused at once, with a {@link
 * nrw.bildungsnetz.model.ContradictionException}: no rule could tell which half to believe.
 */
@ValueStyle
@NullMarked
package nrw.bildungsnetz.model;

import nrw.bildungsnetz.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
