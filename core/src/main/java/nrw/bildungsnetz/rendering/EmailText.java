package nrw.bildungsnetz.rendering;

/**
 * A report as an e-mail: plain text, without greeting, fit to be forwarded. Immutable and safe for
 * use by many threads.
 *
 * @param subject the subject on one line, in Unicode; who sends it encodes it
 * @param body the text, in lines of at most 72 columns ended by line feeds; only a single longer
 *     word, for example a JSON Pointer, makes a longer line
 */
public record EmailText(String subject, String body) {}
