/**
 * Generates code and texts from the annotated interfaces of the model and from the constants that
 * declare rules; see {@link nrw.bildungsnetz.generation.Generation}.
 *
 * <p>Depends only on the JDK, and not on this library, so that it runs when the library does not
 * compile because an attribute was renamed or removed.
 */
package nrw.bildungsnetz.generation;
