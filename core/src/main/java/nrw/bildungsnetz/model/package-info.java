/**
 * The model of a Regionales Bildungsnetzwerk, as immutable values.
 *
 * <p>Start with {@link nrw.bildungsnetz.model.Network#builder()}. Values are always complete:
 * whatever a source may omit is an {@link java.util.Optional} or a possibly empty collection, and
 * nothing is ever null. A builder throws if a required attribute is missing. Parts refer to one
 * another by id, so a network stays flat.
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
 * <p>Sets are sorted and lists keep author order, so equal values have the same representation.
 * {@code with(...)} returns a modified copy.
 *
 * <p>Everything with an id can carry data of other applications: {@link
 * nrw.bildungsnetz.model.extensions.Extensions}, preserved exactly.
 *
 * <p>Shape (the form of an id, the length of a name) is declared once, by Jakarta constraints on
 * the getters. They are not enforced on construction; validation reports violations. Only
 * contradictory statements are rejected at once, with a {@link
 * nrw.bildungsnetz.model.ContradictionException}, because no rule could decide which one is right.
 *
 * <p>Values of the model, reports and results are not {@link java.io.Serializable}: Java's
 * serialization passes by the checks of their builders and would fix what is private in them. Where
 * values are stored or sent, in HTTP sessions, caches or the stages of a pipeline, use their JSON,
 * which is canonical and has a version: {@code NetworkJson.write} and {@code read}, {@code
 * writePart} and {@code readPart}, {@code ReportJson}. A {@code FindingIdentity} is Serializable.
 */
@ModelStyle
@NullMarked
package nrw.bildungsnetz.model;

import nrw.bildungsnetz.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
