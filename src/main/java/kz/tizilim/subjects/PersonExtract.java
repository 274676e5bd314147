package kz.tizilim.subjects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.RetentionFormatter;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.Papers;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** Everything that the register holds of one person, on paper: her data, the activities that concern her, and what other rooms keep. */
public final class PersonExtract {
    private final OperatorRegister operators;
    private final ActivityRegister activities;
    private final List<PersonReferences> belongings;
    private final Supplier<String> head;
    private final Clock clock;

    /**
     * @param head the number and hash of the journal's last entry, as a witness on the paper
     */
    public PersonExtract(OperatorRegister operators, ActivityRegister activities, List<PersonReferences> belongings, Supplier<String> head, Clock clock) {
        this.operators = operators;
        this.activities = activities;
        this.belongings = List.copyOf(belongings);
        this.head = head;
        this.clock = clock;
    }

    /**
     * The extract; it is for the person herself, so nothing in it is masked.
     *
     * @throws kz.tizilim.documents.MissingGlyphs if a character cannot be drawn
     */
    public Paper of(Person person, Language language) {
        Messages messages = Messages.of(language);
        Dictionaries dictionaries = activities.dictionaries();
        List<Map<String, Object>> parts = new ArrayList<>();
        parts.add(part(messages.say("subjects.extract.activities"), activities.all().stream()
                .filter(activity -> activity.subjects().stream().anyMatch(person.categories()::contains))
                .map(activity -> row(activity.name().in(language), said(activity, dictionaries, language)))
                .toList()));
        for (PersonReferences room : belongings) {
            room.of(person, language).stream().filter(PersonReferences.Part::extracted).forEach(part -> parts.add(part(part.heading(), part.lines().stream()
                    .map(line -> row(line.title(), Stream.of(line.detail(), line.chip()).filter(words -> !words.isEmpty()).toList()))
                    .toList())));
        }
        Operator operator = operators.find().orElse(Operator.fresh());
        String company = operator.called(language).isBlank() ? messages.say("subjects.extract.company") : operator.called(language);
        Map<String, Object> values = new HashMap<>();
        values.put("company", company);
        values.put("data", data(person, dictionaries, messages));
        values.put("parts", parts);
        values.put("dataHeading", messages.say("subjects.extract.data"));
        values.put("none", messages.say("subjects.extract.none"));
        values.put("made", messages.say("subjects.extract.made", DateFormatter.of(language).full(LocalDate.now(clock)), head.get()));
        return Papers.make(PaperTemplate.of(PersonExtract.class, "templates/extract.html"), values, PaperInfo.of(messages.say("subjects.extract.title", person.number()), language, company));
    }

    private static List<Map<String, Object>> data(Person person, Dictionaries dictionaries, Messages messages) {
        Language language = messages.language();
        List<Map<String, Object>> rows = new ArrayList<>();
        add(rows, messages.say("subjects.extract.name"), List.of(person.fullName()));
        PersonFields.ALL.all().stream().filter(field -> !field.isInTitle()).forEach(field -> add(
                rows, messages.say(field.label()), field.said(person, language, code -> dictionaries.name(Dictionary.SUBJECTS, code, language), true)));
        if (person.isBlocked()) {
            add(rows, messages.say("subjects.extract.blocked"), List.of(DateFormatter.figures(person.blocked().since()), person.blocked().reason()));
        }
        if (person.representative() != null) {
            add(rows, messages.say("subjects.form.section.representative"), Stream.of(person.representative().name(), person.representative().paper())
                    .filter(Objects::nonNull)
                    .toList());
        }
        return rows;
    }

    private static List<String> said(Activity activity, Dictionaries dictionaries, Language language) {
        Messages messages = Messages.of(language);
        List<String> said = new ArrayList<>();
        said.add(messages.say("subjects.extract.purposes", joined(activity.purposes().stream().map(purpose -> purpose.name().in(language)))));
        said.add(messages.say("subjects.extract.categories", joined(activity.data().stream().map(item -> dictionaries.name(Dictionary.DATA, item.term(), language)))));
        if (activity.retention() != null) {
            said.add(messages.say("subjects.extract.retention", new RetentionFormatter(dictionaries).say(activity.retention(), language)));
        }
        return said;
    }

    private static String joined(Stream<String> words) {
        String all = String.join("; ", words.toList());
        return all.isEmpty() ? "—" : all;
    }

    private static void add(List<Map<String, Object>> rows, String label, List<String> values) {
        if (!values.isEmpty()) {
            rows.add(row(label, values));
        }
    }

    private static Map<String, Object> part(String heading, List<Map<String, Object>> rows) {
        return Map.of("heading", heading, "rows", rows);
    }

    private static Map<String, Object> row(String label, List<String> values) {
        return Map.of("label", label, "values", values);
    }
}
