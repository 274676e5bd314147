package kz.tizilim.attachments;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A file that is to be added.
 *
 * @param on the date that it bears; null for none
 */
public record NewFile(Path path, String title, LocalDate on) {}
