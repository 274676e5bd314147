package kz.tizilim.letters;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tizilim.law.Authority;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.LetterContents;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.ResponsiblePerson;
import kz.tizilim.operator.Signatory;
import kz.tizilim.text.DateWords;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** All that a letter's template asks for, by the names under which it asks. What the person or the officer wrote stays as it was written. */
final class LetterValues {
    private static final String EXTRACT = "extract";

    private final Draft draft;
    private final Operator operator;
    private final Optional<byte[]> logo;
    private final LocalDate date;
    private final String number;
    private final Language language;
    private final Messages messages;

    LetterValues(Draft draft, Operator operator, Optional<byte[]> logo, LocalDate date, String number) {
        this.draft = draft;
        this.operator = operator;
        this.logo = logo;
        this.date = date;
        this.number = number;
        this.language = draft.language();
        this.messages = Messages.of(language);
    }

    static String heading(Draft draft) {
        return Messages.of(draft.language()).say("letters.heading." + draft.kind().code());
    }

    boolean hasAnnex() {
        return RequiredContents.isSaid(draft.contents().get(EXTRACT));
    }

    /** The values of a letter that encloses nothing. */
    Map<String, Object> all() {
        return values(said(), letter());
    }

    /** The values of a letter with its annex of so many sheets. */
    Map<String, Object> withAnnex(int sheets) {
        return values(said(), enclosing(sheets));
    }

    /** The values of the letter that tells of its annex, but not the annex itself. */
    Map<String, Object> withoutAnnex(int sheets) {
        Map<String, Object> contents = said();
        contents.remove(EXTRACT);
        return values(contents, enclosing(sheets));
    }

    private Map<String, Object> values(Map<String, Object> contents, Map<String, Object> letter) {
        Map<String, Object> values = new HashMap<>();
        values.put("operator", Letterhead.of(operator, logo));
        values.put("company", operator.called(language));
        values.put("letter", letter);
        values.put("law", law());
        values.put("authority", authorities());
        values.put("contents", contents);
        if (draft.incomingDate() != null) {
            values.put("dated", DateWords.of(language).datedOf(draft.incomingDate()));
        }
        return values;
    }

    private Map<String, Object> letter() {
        Map<String, Object> letter = new HashMap<>();
        letter.put("date", DateWords.of(language).full(date));
        letter.put("datedOf", DateWords.of(language).datedOf(date));
        letter.put("number", number == null ? messages.say("letters.number.draft") : number);
        letter.put("reference", reference());
        letter.put("addressee", Map.of("name", draft.addressee(), "lines", draft.addressLines()));
        letter.put("heading", heading(draft));
        letter.put("salutation", Salutation.of(draft.greeting(), language));
        letter.put("signatories", List.of(signatory()));
        letter.put("executor", executor());
        return letter;
    }

    private Map<String, Object> enclosing(int sheets) {
        Map<String, Object> letter = letter();
        letter.put("enclosure", messages.say("letters.enclosure.extract", sheets));
        return letter;
    }

    private List<String> reference() {
        if (draft.incomingNumber() == null || draft.incomingDate() == null) {
            return List.of();
        }
        String dated = DateWords.of(language).datedOf(draft.incomingDate());
        return messages.say("letters.reference", draft.incomingNumber(), dated).lines().toList();
    }

    private Map<String, Object> signatory() {
        List<Signatory> all = operator.signatories();
        Signatory chosen = all.get(draft.signatory() < all.size() ? draft.signatory() : 0);
        Map<String, Object> signs = new HashMap<>();
        signs.put("post", chosen.post() == null ? null : chosen.post().in(language));
        signs.put("name", chosen.name());
        return signs;
    }

    private Map<String, Object> executor() {
        ResponsiblePerson responsible = operator.responsible();
        if (responsible == null || responsible.name() == null) {
            return null;
        }
        Map<String, Object> executor = new HashMap<>();
        executor.put("name", responsible.name());
        executor.put("phone", responsible.phone());
        return executor;
    }

    /** The article on which the letter stands, in the case that its sentence needs, and the article behind each of its contents. */
    private Map<String, Object> law() {
        LetterContents letter = LawPack.current().letter(draft.kind().code());
        Map<String, String> articles = letter.contents().stream()
                .collect(Collectors.toMap(LetterContents.Content::code, content -> content.citation().article().in(language)));
        return Map.of("basis", letter.basis().words().in(language), "article", articles);
    }

    private Map<String, String> authorities() {
        Function<Authority, String> name = body -> body.name().in(language);
        LawPack law = LawPack.current();
        return Map.of(
                "body", law.authority("authorised-body", date).map(name).orElse(""),
                "court", law.authority("court", date).map(name).orElse(""));
    }

    /**
     * The contents that say something: a list without its blanks, so that no empty point is printed, and what is missing as one point
     * a line. Texts come without their last full stop, since the template's sentence sets it.
     */
    private Map<String, Object> said() {
        Map<String, Object> said = new HashMap<>();
        draft.contents().forEach((code, value) -> {
            if (RequiredContents.isSaid(value)) {
                said.put(code, said(value instanceof String text && code.equals("what-is-missing") ? text.lines().toList() : value));
            }
        });
        return said;
    }

    private static Object said(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().filter(RequiredContents::isSaid).map(LetterValues::said).toList();
        }
        return value instanceof String text ? text.strip().replaceFirst("[.;]$", "") : value;
    }
}
