package kz.tizilim.requests;

import java.util.UUID;

/**
 * A file that is kept sealed with a case.
 *
 * @param length in bytes
 */
public record CasePaper(UUID id, String name, String mediaType, long length) {}
