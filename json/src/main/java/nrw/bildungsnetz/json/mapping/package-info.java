/**
 * The model, prepared for JSON: types and attributes with the metadata that reading and writing
 * need, versions of the format, and the notation of days and numbers.
 */
@NullMarked
package nrw.bildungsnetz.json.mapping;

import org.jspecify.annotations.NullMarked;
