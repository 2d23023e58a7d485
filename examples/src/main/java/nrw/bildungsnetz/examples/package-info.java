/** A program that checks networks from files, folders or standard input. */
@NullMarked
package nrw.bildungsnetz.examples;

import org.jspecify.annotations.NullMarked;
