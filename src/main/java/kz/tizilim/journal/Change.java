package kz.tizilim.journal;

import java.time.Instant;

/**
 * One change of a record in its history: the entry's number, its time, the role of the slot that acted ("officer", "assistant",
 * "recovery"), what was done, and the record's full image after it. The image is empty when the record was removed; what was done is
 * empty too when the owner's key is destroyed.
 */
// Compared by nobody: a change is read and shown.
@SuppressWarnings("ArrayRecordComponent")
public record Change(long seq, Instant when, String actor, String what, byte[] image) {}
