/**
 * Many documents, one after another: cut out of files and streams, worked on by several threads,
 * and delivered in their order.
 */
@NullMarked
package nrw.bildungsnetz.json.documents;

import org.jspecify.annotations.NullMarked;
