/** The JSON Schemas this library ships. */
@NullMarked
package nrw.bildungsnetz.json.schema;

import org.jspecify.annotations.NullMarked;
