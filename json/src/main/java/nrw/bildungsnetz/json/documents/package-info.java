/**
 * Reading many documents: splitting files and streams, checking documents on several threads, and
 * delivering the results in order.
 */
@NullMarked
package nrw.bildungsnetz.json.documents;

import org.jspecify.annotations.NullMarked;
