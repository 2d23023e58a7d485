/** A program that checks networks from files, folders or standard input. */
@NullMarked
package nrw.bildungsnetz.check;

import org.jspecify.annotations.NullMarked;
