/**
 * The model made ready for JSON: its types and attributes with what reading and writing ask of
 * them, the versions of the format, and how days and numbers are written.
 */
@NullMarked
package nrw.bildungsnetz.json.mapping;

import org.jspecify.annotations.NullMarked;
