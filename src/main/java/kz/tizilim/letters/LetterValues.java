package kz.tizilim.letters;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.Papers;
import kz.tizilim.law.Authority;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.LetterContents;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.ResponsiblePerson;
import kz.tizilim.operator.Signatory;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** All that a letter's template asks for, by the names under which it asks. What the person or the officer wrote stays as it was written. */
final class LetterValues {
    /** What the numbers of our own incoming journal begin with: a body that gave its letter no number is answered by ours. */
    private static final String OURS = "R-";
    private static final String EXTRACT = "extract";

    private final Draft draft;
    private final Operator operator;
    private final Optional<byte[]> logo;
    private final LocalDate date;
    private final String number;
    private final Language language;

    LetterValues(Draft draft, Operator operator, Optional<byte[]> logo, LocalDate date, String number) {
        this.draft = draft;
        this.operator = operator;
        this.logo = logo;
        this.date = date;
        this.number = number;
        this.language = draft.language();
    }

    /** What the letter is about: its kind, or that several demands are answered. */
    String heading(Language spoken) {
        return Messages.of(spoken).say("letters.heading." + (draft.more().isEmpty() ? draft.kind().code() : "several"));
    }

    boolean hasAnnex() {
        return draft.parts().stream().anyMatch(part -> RequiredContents.isSaid(part.contents().get(EXTRACT)));
    }

    /**
     * The values of the layout.
     *
     * @param sheets of the annex, 0 for a letter that encloses nothing
     */
    Map<String, Object> letterhead(int sheets) {
        Map<String, Object> values = new HashMap<>();
        values.put("operator", Letterhead.of(operator, logo));
        values.put("company", operator.called(language));
        values.put("letter", letter(sheets));
        return values;
    }

    /** The heading and the greeting of one of two languages, which stand level above its body. */
    String opening(Language spoken) {
        Map<String, Object> values = new HashMap<>();
        values.put("heading", heading(spoken));
        // A reader of the tags wants one heading of the first order, which the first language gives.
        values.put("first", spoken == language);
        values.put("salutation", Salutation.of(draft.greeting(), draft.gender(), spoken));
        return Papers.body(PaperTemplate.of(LetterValues.class, "templates/opening-two.html"), values);
    }

    /** The values of one part's body in one of the letter's languages. */
    Map<String, Object> part(Draft.Part part, Language spoken, int sheets) {
        Map<String, Object> values = new HashMap<>();
        values.put("company", operator.called(spoken));
        values.put("law", law(part.kind(), spoken));
        values.put("authority", authorities(spoken));
        values.put("contents", said(part.in(spoken, language)));
        values.put("heading", Messages.of(spoken).say("letters.heading." + part.kind().code()));
        if (sheets > 0) {
            values.put("enclosed", true);
        }
        if (!draft.more().isEmpty()) {
            values.put("several", true);
        }
        if (draft.incomingDate() != null) {
            values.put("dated", DateFormatter.of(spoken).datedOf(draft.incomingDate()));
        }
        return values;
    }

    /** The values of the annex: the extract of the first part that has one. */
    Map<String, Object> annex(Language spoken, int sheets) {
        Draft.Part extracted = draft.parts().stream()
                .filter(part -> RequiredContents.isSaid(part.contents().get(EXTRACT)))
                .findFirst()
                .orElseThrow();
        Map<String, Object> values = part(extracted, spoken, sheets);
        values.put("letter", Map.of("number", number(spoken), "datedOf", DateFormatter.of(spoken).datedOf(date)));
        return values;
    }

    private String number(Language spoken) {
        return number == null ? Messages.of(spoken).say("letters.number.draft") : number;
    }

    private Map<String, Object> letter(int sheets) {
        boolean two = draft.beside() != null;
        Map<String, Object> letter = new HashMap<>();
        letter.put("date", two ? DateFormatter.figures(date) : DateFormatter.of(language).full(date));
        letter.put("number", number(language));
        letter.put("reference", reference(language));
        letter.put("addressee", Map.of("name", draft.addressee(), "lines", draft.addressLines()));
        if (two) {
            letter.put("besides", Map.of("lang", draft.beside().code(), "reference", reference(draft.beside()), "alsoCalled", alsoCalled()));
        } else {
            letter.put("heading", heading(language));
            letter.put("salutation", Salutation.of(draft.greeting(), draft.gender(), language));
        }
        letter.put("signatories", List.of(signatory()));
        letter.put("executor", executor());
        if (sheets > 0) {
            letter.put("enclosure", inAll(spoken -> Messages.of(spoken).say("letters.enclosure.extract", sheets)));
        }
        return letter;
    }

    /** The same in each language of the letter, parted by a stroke where they differ. */
    private String inAll(Function<Language, String> words) {
        return draft.languages().stream().map(words).distinct().collect(Collectors.joining(" / "));
    }

    /** The addressee in the other language, where she is called otherwise in it. */
    private List<String> alsoCalled() {
        return draft.addresseeBeside() == null || draft.addresseeBeside().equals(draft.addressee()) ? List.of() : List.of(draft.addresseeBeside());
    }

    private List<String> reference(Language spoken) {
        if (draft.incomingNumber() == null || draft.incomingDate() == null) {
            return List.of();
        }
        String dated = DateFormatter.of(spoken).datedOf(draft.incomingDate());
        String key = draft.kind().isToAuthority() && !draft.incomingNumber().startsWith(OURS) ? "letters.reference.letter" : "letters.reference";
        return Messages.of(spoken).say(key, draft.incomingNumber(), dated).lines().toList();
    }

    private Map<String, Object> signatory() {
        List<Signatory> all = operator.signatories();
        Signatory chosen = all.get(draft.signatory() < all.size() ? draft.signatory() : 0);
        Map<String, Object> signs = new HashMap<>();
        signs.put("post", chosen.post() == null ? null : inAll(chosen.post()::in));
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

    /** The article on which the part stands, in the case that its sentence needs, and the article behind each of its contents. */
    private static Map<String, Object> law(LetterKind kind, Language spoken) {
        LetterContents letter = LawPack.current().letter(kind.code());
        Map<String, String> articles = letter.contents().stream()
                .collect(Collectors.toMap(LetterContents.Content::code, content -> content.citation().article().in(spoken)));
        String basis = letter.basis().words().in(spoken);
        String begun = basis.substring(0, 1).toUpperCase(spoken.locale()) + basis.substring(1);
        return Map.of("basis", basis, "begun", begun, "article", articles);
    }

    private Map<String, String> authorities(Language spoken) {
        Function<Authority, String> name = body -> body.name().in(spoken);
        LawPack law = LawPack.current();
        Map<String, String> bodies = new HashMap<>();
        bodies.put("body", law.authority("authorised-body", date).map(name).orElse(""));
        bodies.put("court", law.authority("court", date).map(name).orElse(""));
        // It controls companies (art. 27(2)); the law gives it another name in every region.
        bodies.put("local", law.authority("local-executive-body", date).map(name).orElse(""));
        return bodies;
    }

    /**
     * The contents that say something: a list without its blanks, so that no empty point is printed, and what is missing as one point
     * a line. Texts come without their last full stop, since the template's sentence sets it.
     */
    private static Map<String, Object> said(Map<String, Object> contents) {
        Map<String, Object> said = new HashMap<>();
        contents.forEach((code, value) -> {
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
