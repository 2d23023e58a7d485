/**
 * What the modules for mappers have in common. Exported to them only; knows no mapper, and no
 * parser or generator of theirs.
 */
@NullMarked
package nrw.bildungsnetz.json.binding;

import org.jspecify.annotations.NullMarked;
