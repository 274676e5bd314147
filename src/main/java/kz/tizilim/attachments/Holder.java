package kz.tizilim.attachments;

import java.util.UUID;

/**
 * The record on which files and notes hang.
 *
 * @param table the name of its table
 * @param owner whose key seals it
 */
public record Holder(String table, UUID id, UUID owner) {}
