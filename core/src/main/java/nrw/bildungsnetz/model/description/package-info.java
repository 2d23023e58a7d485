/**
 * Metadata of the model: the attributes of each type, their value types, how to read them from a
 * value and set them on a builder, and the constraints their getters declare.
 *
 * <p>Reading, writing and shape checks are driven by it. The tables in {@code
 * nrw.bildungsnetz.model.tables} are generated from the model's annotated interfaces, the only
 * place where an attribute is declared.
 *
 * <p>Exported to this library's own modules only.
 */
@NullMarked
package nrw.bildungsnetz.model.description;

import org.jspecify.annotations.NullMarked;
