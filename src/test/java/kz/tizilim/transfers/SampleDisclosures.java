package kz.tizilim.transfers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Invented disclosures of an invented shop. */
public final class SampleDisclosures {
    private SampleDisclosures() {}

    /** On an inquiry, of which the person is to be told. */
    public static Disclosure toThePolice(LocalDate on) {
        return new Disclosure(
                UUID.randomUUID(), 0, null, on, null, "Алматы қаласының Полиция департаменті", null, List.of("full-name", "phone"),
                "2026 жылғы 27 ақпандағы № 3-14/215 сұрау салу", "article-9-1", null, true, null, null, null);
    }
}
