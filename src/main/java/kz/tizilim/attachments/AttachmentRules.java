package kz.tizilim.attachments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.text.ValidationError;

/** What must be right in a file or a note before it is kept. */
public final class AttachmentRules {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_NOTE = 10_000;
    /** Kinds of records that are sealed with a key of their own: what hangs on them must go when they are destroyed. */
    private static final Set<String> OWN_KEY = Set.of("person", "request");
    /** Kinds of records whose cards bear the section. */
    private static final List<String> HOLDERS = List.of("person", "request", "activity", "recipient", "operator");

    private AttachmentRules() {}

    public static List<ValidationError> check(Attachment attachment) {
        return Stream.of(
                        holder(attachment.table()),
                        attachment.isFile() ? ValidationError.ifBlank("title", attachment.title()) : ValidationError.ifBlank("text", attachment.text()),
                        tooLong("title", attachment.title(), LONGEST_TITLE),
                        tooLong("text", attachment.text(), LONGEST_NOTE),
                        owner(attachment))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<ValidationError> tooLong(String field, String words, int longest) {
        return words != null && words.length() > longest ? Stream.of(ValidationError.at(field, "text.fault.too-long", longest)) : Stream.empty();
    }

    private static Stream<ValidationError> holder(String table) {
        return table != null && HOLDERS.contains(table) ? Stream.empty() : Stream.of(ValidationError.at("table", "exchange.fault.word", String.join(", ", HOLDERS)));
    }

    private static Stream<ValidationError> owner(Attachment attachment) {
        boolean own = attachment.table() != null && OWN_KEY.contains(attachment.table());
        boolean right = attachment.owner().equals(own ? attachment.record() : RegisterRecord.COMPANY);
        return right ? Stream.empty() : Stream.of(ValidationError.at("owner", "attachments.fault.owner"));
    }
}
