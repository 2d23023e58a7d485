/**
 * The tables of the model's types, one a type: its attributes in the order in which they are
 * written, and access to them by index. They are generated from the annotated interfaces.
 *
 * <p>Exported to this library's own modules only.
 */
@NullMarked
package nrw.bildungsnetz.model.tables;

import org.jspecify.annotations.NullMarked;
