package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A question to the applicant. The statutory terms know no pause, so it never moves the day by which the law wants an answer.
 *
 * @param asked what is missing, in the officer's words
 * @param answered the day on which the answer came, null while it is awaited
 */
public record Clarification(String asked, LocalDate on, UUID letter, LocalDate answered) {}
