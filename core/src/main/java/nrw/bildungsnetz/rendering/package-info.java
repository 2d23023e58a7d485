/**
 * Reports for people: {@link nrw.bildungsnetz.rendering.ReportRendering} writes them for a
 * terminal, as an e-mail and in Markdown, in German or English.
 *
 * <p>Nothing is printed or sent here, and no clock is read.
 */
@NullMarked
package nrw.bildungsnetz.rendering;

import org.jspecify.annotations.NullMarked;
