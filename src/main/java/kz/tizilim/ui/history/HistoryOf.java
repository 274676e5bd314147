package kz.tizilim.ui.history;

import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.storage.RegisterRecord;

/**
 * Whose history is shown.
 *
 * @param table the name of the record's table
 * @param name the record's name for people
 * @param codes the words of a code in the language of the window; any other text comes back as it is
 * @param changed what the screen does when the last change was taken back
 */
public record HistoryOf(
        RecordHistory history, String table, Class<? extends RegisterRecord> type, UUID id, String name, UnaryOperator<String> codes, Runnable changed) {}
