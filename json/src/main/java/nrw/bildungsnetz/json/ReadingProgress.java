package nrw.bildungsnetz.json;

import java.util.OptionalLong;

/**
 * How far the reading of many documents has come. Immutable and safe for use by many threads.
 *
 * @param documents how many documents were delivered
 * @param bytes how many bytes of the sources lie behind
 * @param totalBytes how many bytes all sources have; empty where one of them is a stream
 */
public record ReadingProgress(long documents, long bytes, OptionalLong totalBytes) {}
