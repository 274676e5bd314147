package kz.tizilim.activities;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;

/** What a card of the register says, in the words and the order of its print: two fields to a row. */
final class ActivityRows {
    private final Dictionaries dictionaries;
    private final ActivityDocument.Sheet sheet;
    private final Language language;
    private final Messages messages;

    ActivityRows(Dictionaries dictionaries, ActivityDocument.Sheet sheet, Language language) {
        this.dictionaries = dictionaries;
        this.sheet = sheet;
        this.language = language;
        this.messages = Messages.of(language);
    }

    String heading(Activity activity) {
        String status = messages.say("activities.print.status." + code(activity.status()));
        return messages.say("activities.print.heading", Integer.toString(activity.number()), activity.name().in(language), status);
    }

    List<Map<String, Object>> of(Activity activity) {
        return List.of(
                row(
                        field("purposes", activity.purposes().stream().flatMap(this::purpose)),
                        field("data", data(activity))),
                row(
                        field("subjects", names(Dictionary.SUBJECTS, activity.subjects().stream())),
                        field("sources", names(Dictionary.SOURCES, activity.sources().stream()))),
                row(
                        field("methods", names(Dictionary.METHODS, activity.methods().stream())),
                        field("operations", joined(activity.operations().stream().map(this::operation)))),
                row(
                        field("bases", sheet.bases().stream().filter(base -> activity.bases().contains(base.id())).flatMap(this::base)),
                        field("recipients", sheet.recipients().getOrDefault(activity.id(), List.of()).stream())),
                row(field("retention", retention(activity)), field("measures", measures(activity))),
                row(
                        field("role", Stream.of(role(activity), messages.say("activities.automation." + code(activity.automation())))),
                        field("flags", flags(activity))),
                row(
                        field("answerable", Stream.ofNullable(activity.answerable()).map(this::words)),
                        field("review", Stream.ofNullable(activity.reviewOn()).map(day -> DateFormatter.of(language).full(day)))),
                row(field("people", people(activity)), field("order", activity.role() == Role.OWN ? Stream.of("—") : order(activity.order()))));
    }

    /** A purpose with its basis; under it the basis that the published text states, and the warning where the law knows no such basis. */
    private Stream<String> purpose(Purpose purpose) {
        Stream<String> stated = Stream.ofNullable(purpose.statedBasis()).map(text -> messages.say("activities.print.stated", words(text)));
        Stream<String> warning = StatedBasis.in(purpose.statedBasis()).stream().map(basis -> messages.say("activities.stated." + code(basis)));
        return Stream.of(Stream.of(based(purpose)), stated, warning).flatMap(lines -> lines);
    }

    private String based(Purpose purpose) {
        return LawPack.current().bases().stream()
                .filter(ground -> ground.code().equals(purpose.basis()))
                .findFirst()
                .map(ground -> messages.say(
                        "activities.print.basis", words(purpose.name()), words(ground.words()), words(ground.citation().article())))
                .orElseGet(() -> words(purpose.name()));
    }

    /** Every datum with the reason why it is needed, those without a reason on one line. */
    private Stream<String> data(Activity activity) {
        Stream<String> bare = names(Dictionary.DATA, activity.data().stream().filter(item -> item.why() == null).map(DataItem::term));
        Stream<String> explained = activity.data().stream()
                .filter(item -> item.why() != null)
                .map(item -> messages.say("activities.print.datum", dictionaries.name(Dictionary.DATA, item.term(), language), words(item.why())));
        return Stream.concat(explained, bare);
    }

    private Stream<String> measures(Activity activity) {
        return Stream.concat(names(Dictionary.MEASURES, activity.measures().stream()), Stream.ofNullable(activity.otherMeasures()).map(this::words));
    }

    private String role(Activity activity) {
        return messages.say("activities.role." + code(activity.role()));
    }

    /** On whose order the company processes, by which contract, and from when to when. */
    private Stream<String> order(Order order) {
        if (order == null) {
            return Stream.empty();
        }
        List<String> said = new ArrayList<>();
        Stream.ofNullable(order.customer()).map(this::words).forEach(said::add);
        Stream.ofNullable(order.contract()).map(number -> messages.say("activities.order.contract", number)).forEach(said::add);
        Stream.ofNullable(order.signed()).map(day -> messages.say("activities.order.signed", DateFormatter.figures(day))).forEach(said::add);
        Stream.ofNullable(order.until()).map(day -> messages.say("activities.order.until", DateFormatter.figures(day))).forEach(said::add);
        return joined(said.stream(), ", ");
    }

    private Stream<String> flags(Activity activity) {
        List<String> set = new ArrayList<>();
        if (activity.minors()) {
            set.add("activities.form.minors");
        }
        if (activity.profiling()) {
            set.add("activities.form.profiling");
        }
        if (activity.automatedDecisions()) {
            set.add("activities.form.automated");
        }
        return (set.isEmpty() ? Stream.of("activities.print.no-flags") : set.stream()).map(messages::say);
    }

    private Stream<String> people(Activity activity) {
        return Stream.ofNullable(activity.people()).map(people -> messages.say("activities.people", people));
    }

    private String operation(Operation operation) {
        return LawPack.current().operations().stream()
                .filter(ground -> ground.code().equals(code(operation)))
                .findFirst()
                .map(Ground::words)
                .map(this::words)
                .orElseGet(() -> code(operation));
    }

    /** The base with its place, what it is kept on and who has access to it; under it each copy abroad with the same. */
    private Stream<String> base(PersonalDataStore base) {
        List<String> places = new ArrayList<>();
        Stream.ofNullable(base.place()).map(this::words).forEach(places::add);
        Stream.ofNullable(base.country()).map(this::country).forEach(places::add);
        String whole = messages.say("activities.print.place", words(base.name()), kept(places, base.medium(), base.encrypted(), base.access()));
        return Stream.concat(Stream.of(whole), base.copies().stream().map(this::copy));
    }

    private String copy(PersonalDataStore.Copy copy) {
        List<String> places = new ArrayList<>();
        Stream.ofNullable(copy.country()).map(this::country).forEach(places::add);
        Stream.ofNullable(copy.address()).map(this::words).forEach(places::add);
        return messages.say("activities.print.copy", kept(places, copy.medium(), copy.encrypted(), copy.access()));
    }

    private String kept(List<String> places, PersonalDataStore.Medium medium, boolean encrypted, List<String> access) {
        List<String> said = new ArrayList<>(places);
        said.removeIf(String::isBlank);
        said.add(messages.say("activities.medium." + code(medium)));
        if (medium != PersonalDataStore.Medium.PAPER) {
            said.add(messages.say(encrypted ? "activities.base.encrypted" : "activities.base.plain"));
        }
        String lies = String.join(", ", said);
        return access.isEmpty() ? lies : messages.say("activities.print.access", lies, String.join(", ", access));
    }

    private String country(String code) {
        return ULocale.getDisplayCountry("und_" + code, language.code());
    }

    /** The term of the activity, and beside it each datum that has one of its own. */
    private Stream<String> retention(Activity activity) {
        RetentionFormatter words = new RetentionFormatter(dictionaries);
        Stream<String> whole = Stream.ofNullable(activity.retention()).map(term -> words.say(term, language));
        Stream<String> own = activity.data().stream()
                .filter(item -> item.retention() != null)
                .map(item -> dictionaries.name(Dictionary.DATA, item.term(), language) + ": " + words.say(item.retention(), language));
        return Stream.concat(whole, own);
    }

    private Stream<String> names(Dictionary dictionary, Stream<String> codes) {
        return joined(codes.map(code -> dictionaries.name(dictionary, code, language)));
    }

    /** Short words stand on one line after another; none makes no line at all. */
    private static Stream<String> joined(Stream<String> words) {
        return joined(words, "; ");
    }

    private static Stream<String> joined(Stream<String> words, String between) {
        List<String> all = words.toList();
        return all.isEmpty() ? Stream.empty() : Stream.of(String.join(between, all));
    }

    private Map<String, Object> field(String name, Stream<String> said) {
        List<String> values = said.filter(value -> !value.isBlank()).toList();
        return Map.of(
                "label", messages.say("activities.print." + name),
                "values", values.isEmpty() ? List.of(messages.say("activities.print.not-stated")) : values);
    }

    private static Map<String, Object> row(Map<String, Object> left, Map<String, Object> right) {
        return Map.of("left", left, "right", right);
    }

    private String words(LocalText text) {
        return text.in(language);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
