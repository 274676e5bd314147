package kz.tizilim.consents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.Papers;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** Prints consents: the form that people fill in, in one language or in two side by side, and the passport of one that was given. */
public final class ConsentPapers {
    private final ConsentRegister register;
    private final OperatorRegister operators;
    private final PersonRegister persons;
    private final PassportRows passportRows;
    private final Supplier<String> head;

    /**
     * @param head the number and hash of the journal's last entry, as a witness on the passport
     */
    public ConsentPapers(
            ConsentRegister register, OperatorRegister operators, PersonRegister persons, PassportRows passportRows, Supplier<String> head) {
        this.register = register;
        this.operators = operators;
        this.persons = persons;
        this.passportRows = passportRows;
        this.head = head;
    }

    /**
     * The form in one language.
     *
     * @param person who is filled in; null for a blank form
     * @throws kz.tizilim.documents.MissingGlyphs if a character cannot be drawn
     */
    public Paper form(ConsentText text, ConsentWording wording, Person person) {
        Messages messages = Messages.of(wording.language());
        Map<String, Object> values = common(text, messages, subject(person, List.of(messages)));
        values.put("wording", wording);
        List<Map<String, Object>> items = new ArrayList<>();
        wording.items().forEach(item -> items.add(item(items.size() + 1, item)));
        values.put("items", items);
        return Papers.make(PaperTemplate.of(ConsentPapers.class, "templates/form.html"), values, PaperInfo.of(wording.title(), wording.language(), company(wording.language())));
    }

    /** The form with its Kazakh and Russian words side by side; otherwise as {@link #form}. */
    public Paper pair(ConsentText text, ConsentWording kazakh, ConsentWording russian, Person person) {
        Map<String, Object> values =
                common(text, Messages.of(Language.KK), subject(person, List.of(Messages.of(Language.KK), Messages.of(Language.RU))));
        values.put("first", kazakh);
        values.put("second", russian);
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < kazakh.items().size(); i++) {
            items.add(Map.of("number", i + 1, "first", item(i + 1, kazakh.items().get(i)), "second", item(i + 1, russian.items().get(i))));
        }
        values.put("items", items);
        return Papers.make(PaperTemplate.of(ConsentPapers.class, "templates/pair.html"), values, PaperInfo.of(kazakh.title(), Language.KK, company(Language.KK)));
    }

    /** All that is known of a consent on one page. */
    public Paper passport(Consent consent, Language language) {
        Messages messages = Messages.of(language);
        LocalDate today = register.today();
        Person person = persons.find(consent.person()).orElseThrow();
        String company = company(language);
        Map<String, Object> values = new HashMap<>();
        values.put("company", company);
        values.put("rows", passportRows.of(consent, person, today, language));
        values.put("made", messages.say("consents.passport.made", DateFormatter.of(language).full(today), head.get()));
        return Papers.make(PaperTemplate.of(ConsentPapers.class, "templates/passport.html"), values, PaperInfo.of(messages.say("consents.passport.of", consent.number()), language, company));
    }

    private Map<String, Object> common(ConsentText text, Messages messages, Map<String, String> subject) {
        Map<String, Object> values = new HashMap<>();
        values.put("subject", subject);
        values.put("draft", text.isDraft() ? messages.say("consents.paper.draft") : "");
        values.put(
                "mark",
                text.isDraft()
                        ? messages.say("consents.paper.mark.draft", text.series(), text.version())
                        : messages.say("consents.paper.mark", text.series(), text.version(), text.hash()));
        return values;
    }

    private static Map<String, Object> item(int number, ConsentWording.Item item) {
        boolean list = item.said().size() > 2;
        return Map.of(
                "number", number,
                "heading", item.heading(),
                "lines", list ? List.of() : item.said(),
                "list", list ? item.said() : List.of());
    }

    private static Map<String, String> subject(Person person, List<Messages> languages) {
        Map<String, String> subject = new HashMap<>();
        // Two languages in one heading need the room.
        subject.put("wide", languages.size() > 1 ? "84mm" : "52mm");
        subject.put("tight", languages.size() > 1 ? "font-size: 9pt" : "font-size: 10pt");
        subject.put("nameLabel", said(languages, "consents.paper.subject.name"));
        subject.put("iinLabel", said(languages, "consents.paper.subject.iin"));
        subject.put("representativeLabel", said(languages, "consents.paper.subject.representative"));
        subject.put("dateLabel", said(languages, "consents.paper.subject.date"));
        subject.put("signLabel", said(languages, "consents.paper.subject.sign"));
        subject.put("name", person == null ? "" : person.fullName());
        subject.put("iin", person == null || person.iin() == null ? "" : person.iin());
        Person.Representative representative = person == null ? null : person.representative();
        subject.put("representative", representative == null ? "" : representative.name() + (representative.paper() == null ? "" : ", " + representative.paper()));
        return subject;
    }

    private static String said(List<Messages> languages, String key) {
        return String.join(" / ", languages.stream().map(messages -> messages.say(key)).toList());
    }

    private String company(Language language) {
        Operator operator = operators.find().orElse(Operator.fresh());
        String called = operator.called(language);
        return called.isBlank() ? Messages.of(language).say("consents.paper.operator") : called;
    }
}
