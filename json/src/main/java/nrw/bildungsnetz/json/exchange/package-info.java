/**
 * Tokens as they are exchanged with parsers and generators of other libraries. Exported to the
 * modules for mappers only.
 */
@NullMarked
package nrw.bildungsnetz.json.exchange;

import org.jspecify.annotations.NullMarked;
