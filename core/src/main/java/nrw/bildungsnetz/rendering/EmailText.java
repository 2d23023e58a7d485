package nrw.bildungsnetz.rendering;

/**
 * A report as an e-mail: plain text without a greeting, suitable for forwarding. Immutable and
 * thread-safe.
 *
 * @param subject the subject, a single line of Unicode text; the sender must encode it
 * @param body the text in lines of at most 72 columns, each ended by a line feed; only a single
 *     word longer than that, for example a JSON Pointer, exceeds the limit
 */
public record EmailText(String subject, String body) {}
