package nrw.bildungsnetz.json;

import java.util.OptionalLong;

/**
 * The progress of reading many documents. Immutable and thread-safe.
 *
 * @param documents how many documents have been delivered
 * @param bytes how many bytes of the sources have been processed
 * @param totalBytes the size of all sources in bytes; empty if one of them is a stream
 */
public record ReadingProgress(long documents, long bytes, OptionalLong totalBytes) {}
