package kz.tizilim.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A legal form of a company in Kazakhstan, as names bear it.
 *
 * @param shortForm how letters write it: ЖШС, ТОО, LLP
 * @param also how it is written beside that and in full
 */
public record LegalForm(String code, LocalText shortForm, LocalText full, List<String> also) {
    private record Row(String code, @JsonProperty("short") LocalText shortForm, LocalText full, List<String> also) {}

    private static final List<LegalForm> ALL = read();

    /** An individual entrepreneur, whose company bears a person's name. */
    public static final LegalForm ENTREPRENEUR = ALL.stream().filter(form -> form.code().equals("ie")).findFirst().orElseThrow();

    /** Whether words name this form in one of their languages; words that are absent do not. */
    public boolean isWritten(LocalText words) {
        return words != null && Stream.of(words.kk(), words.ru(), words.en()).anyMatch(each -> each != null && written().anyMatch(each.strip()::equalsIgnoreCase));
    }

    /** The forms that are known, in the order of the resource. */
    public static List<LegalForm> all() {
        return ALL;
    }

    /** Every way in which a name can bear it. */
    Stream<String> written() {
        return Stream.of(
                        Stream.of(Language.values()).map(shortForm::in), Stream.of(Language.values()).map(full::in), also.stream())
                .flatMap(each -> each);
    }

    private static List<LegalForm> read() {
        try (InputStream in = LegalForm.class.getResourceAsStream("legal-forms.json")) {
            Row[] rows = JsonMapper.builder().build().readValue(in, Row[].class);
            return Stream.of(rows).map(row -> new LegalForm(row.code(), row.shortForm(), row.full(), List.copyOf(row.also()))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
