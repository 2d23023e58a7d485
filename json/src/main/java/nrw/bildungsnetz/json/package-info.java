/**
 * Reads, checks and writes networks, and registers of networks, as JSON. Start with {@link
 * nrw.bildungsnetz.json.NetworkJson}.
 *
 * <h2>What reading guarantees</h2>
 *
 * <p>A document is read to its end in one pass, and everything that is wrong with it is returned in
 * one {@linkplain nrw.bildungsnetz.json.ReadResult result}: format problems (ids {@code J..}),
 * values that violate the constraints of their attribute ({@code F..}), and the findings of the
 * rules. Nothing is coerced: a number is not a text, codes match exactly, a day is ten ASCII
 * characters and exists, and 0.50 keeps its zero. Nothing is dropped silently: an unknown property
 * is a problem, and so is a duplicate one. Data of other systems goes into {@code extensions},
 * which every object with an id can have; it is preserved exactly, including null and the digits of
 * numbers, and only the limits apply to it. Reading stops early only where the document cannot be
 * read any further: malformed JSON, bytes that are not UTF-8, an exceeded {@linkplain
 * nrw.bildungsnetz.json.Limits limit} on the whole document.
 *
 * <h2>How it works</h2>
 *
 * <p>A single schema-driven reader processes the bytes of a document; it does not know any model
 * type. It is driven by the description of the model, a table with one row per attribute: its name,
 * its kind (text, code, day, whole number, decimal number, flag, object or extensions), its
 * multiplicity, and how to set it on a builder. The constraints on an attribute's getter are part
 * of its row, so the reader checks each value as soon as it has been read, even if the object that
 * contains it can never be built. Bytes that are not well-formed JSON in UTF-8 are handed to
 * Jackson's parser, which knows what is wrong and where; its tokens go through the same reader.
 *
 * <p>An object that lacks a required attribute, or contradicts itself, is omitted, and the
 * attribute that holds it is marked unreadable, as is any attribute whose value could not be read.
 * Each rule declares which attributes it reads. A rule that reads an unreadable attribute is
 * skipped and listed in the report, so a rule never runs on incomplete data. The root of the
 * document is the exception: if one of its own required texts is missing, the rules that do not
 * read it still run, though no network or register is returned. In a register, unreadable
 * attributes are tracked per network, so that they do not skip rules for other networks.
 *
 * <p>Format problems have their position right away. Findings of the rules only have a path in the
 * model, which can differ from the path in the document, since omitted elements shift the indexes
 * of those after them. Each path is translated back, and the parts of the document that contain
 * such a path are then scanned again. The page {@code core/ARCHITECTURE.md} in the sources
 * describes the whole process.
 *
 * <p>Databind is not used for reading: its problem handlers lose the value, stop at an unexpected
 * kind of token and cannot detect absent properties. Instead, a module in an artifact of its own,
 * {@code bildungsnetz-jackson} or {@code bildungsnetz-jackson2}, makes this reader available to it.
 *
 * <h2>Versions of the format</h2>
 *
 * <p>Every document states its {@code schemaVersion}, currently {@code 0.3}. A document of a newer
 * minor version is read with a notice, plus one notice for each unknown property, which is skipped.
 * A newer major version is rejected.
 */
@NullMarked
package nrw.bildungsnetz.json;

import org.jspecify.annotations.NullMarked;
