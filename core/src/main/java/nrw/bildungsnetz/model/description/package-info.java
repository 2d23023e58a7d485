/**
 * The language in which the model describes itself: which attributes a type has, of what kind, how
 * they are read from a value and set on a builder, and which constraints their getters declare.
 *
 * <p>Reading, writing and checking shape all run on it. The tables in {@code
 * nrw.bildungsnetz.model.tables} are generated from the model's annotated interfaces, the only
 * place where an attribute is declared.
 *
 * <p>Exported to this library's own modules only.
 */
@NullMarked
package nrw.bildungsnetz.model.description;

import org.jspecify.annotations.NullMarked;
