/**
 * Reading, checking and writing networks, and registers of networks, as JSON. Start with {@link
 * nrw.bildungsnetz.json.NetworkJson}.
 *
 * <h2>What reading promises</h2>
 *
 * <p>A document is read to its end in one pass, and everything that is wrong with it comes back in
 * one {@linkplain nrw.bildungsnetz.json.ReadResult result}: problems of its form (ids {@code J..}),
 * values whose form their attribute does not allow ({@code F..}), and the findings of the rules.
 * Nothing is reinterpreted: a number is no text, a code is right to the letter, a day is ten ASCII
 * characters and exists, and 0.50 keeps its zero. Nothing is lost in silence: an unknown property
 * is a problem, and so is a property that stands twice. What others must carry goes into {@code
 * extensions}, which every object with an id can have; it is kept to the letter, null and the
 * digits of numbers included, and held to the limits alone. Only what ends the document for a
 * reader ends the reading: broken JSON, bytes that are not UTF-8, a {@linkplain
 * nrw.bildungsnetz.json.Limits limit} on the whole.
 *
 * <h2>How it works</h2>
 *
 * <p>One reader goes through the bytes of a document and knows no type of the model. It is driven
 * by the model's own description, a table with one row an attribute: its name, its kind (text,
 * code, day, whole number, decimal number, flag, object or extensions), how many there may be, and
 * how it is set on a builder. The constraints on an attribute's getter come with its row, so the
 * same reader checks the form of a value the moment it has it, even of an object that can never be
 * built. Jackson's parser is asked where bytes are not well-formed JSON in UTF-8, since it knows
 * what is wrong and where, and hands its tokens to the same reader.
 *
 * <p>An object that lacks a required attribute, or contradicts itself, is left out, and the
 * attribute that holds it is marked unreadable, as is any attribute whose value could not be read.
 * Each rule declares which attributes it reads, and one that reads an unreadable attribute is
 * skipped and named in the report; a rule never runs on half the facts. The root of the document is
 * the exception: where one of its own required texts is missing, the rules that do not read it
 * still run, though no network or register is handed out. In a register each network has such a
 * list of its own, so that what is unreadable in one skips no rule over another.
 *
 * <p>Problems of the form have their position at once. Findings of the rules have only a path in
 * the model, which is not always that of the document, since elements that were left out have moved
 * the others up. Each is turned into a path of the document, and then the parts that hold one are
 * gone through again. The page {@code core/ARCHITECTURE.md} of the sources tells the whole way.
 *
 * <p>Databind is not used for reading: its collecting of problems gives the value up, stops at a
 * wrong kind of token and does not see what is absent. {@link
 * nrw.bildungsnetz.json.BildungsnetzModule} lends this reader to databind instead.
 *
 * <h2>Versions of the format</h2>
 *
 * <p>Every document states its {@code schemaVersion}, {@code 0.3} now. A document of a newer minor
 * version is read with a notice, and properties unknown here are passed over with one each. A newer
 * major version is refused.
 */
@NullMarked
package nrw.bildungsnetz.json;

import org.jspecify.annotations.NullMarked;
