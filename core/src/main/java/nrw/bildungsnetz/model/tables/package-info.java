/**
 * Attribute tables, one per model type: the attributes in serialization order and access to them by
 * index. Generated from the annotated interfaces.
 *
 * <p>Exported to this library's own modules only.
 */
@NullMarked
package nrw.bildungsnetz.model.tables;

import org.jspecify.annotations.NullMarked;
