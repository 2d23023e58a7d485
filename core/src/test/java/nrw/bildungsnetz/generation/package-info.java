/**
 * Writes what follows from the annotated interfaces of the model and from the constants that
 * declare rules: {@link nrw.bildungsnetz.generation.Generation} tells what and where.
 *
 * <p>It uses nothing but the JDK, and nothing of this library, so that it runs where the library
 * does not compile because an attribute was renamed or removed.
 */
package nrw.bildungsnetz.generation;
