package kz.tizilim.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.TermKind;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.text.Countries;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;

/** What the company's card says, in the words of a language and in the order of its screen and its print. What is not said is left out. */
public final class CompanyRows {
    private final Operator operator;
    private final PolicyCodes codes;
    private final Language language;
    private final Messages messages;

    public CompanyRows(Operator operator, PolicyCodes codes, Language language) {
        this.operator = operator;
        this.codes = codes;
        this.language = language;
        messages = Messages.of(language);
    }

    /** A field under its label, a line for each of its values. */
    public record Row(String labelKey, List<String> values) {}

    /** Who the company is and who acts for it. */
    public List<Row> company() {
        return said(
                row("operator.form.form", words(operator.form())),
                row("operator.form.bin", Stream.ofNullable(operator.bin())),
                row("operator.form.address", words(operator.address())),
                row("operator.form.postal", words(operator.postalAddress())),
                row("operator.form.phones", operator.phones().stream()),
                row("operator.form.emails", operator.emails().stream()),
                row("operator.form.sites", operator.sites().stream()),
                row("operator.form.apps", operator.apps().stream()),
                row("operator.form.affiliates", operator.affiliates().stream()),
                row("operator.form.week", Stream.of(messages.say("operator.week." + operator.workWeek()))),
                row("operator.form.section.responsible", responsible(operator.responsible())),
                row("operator.form.section.signatories", operator.signatories().stream().map(each -> each.name() + " — " + words(each.post()).findFirst().orElse(""))));
    }

    /** Where the policy stands, whom it names, what it is founded on. */
    public List<Row> policy() {
        PublishedPolicy policy = operator.policy();
        return said(
                row("operator.form.url", Stream.ofNullable(policy.url())),
                row("operator.form.edition", Stream.ofNullable(policy.edition()).map(DateFormatter::figures)),
                row("operator.form.contacts", policy.contacts().stream().map(this::contact)),
                row("operator.form.laws", policy.laws().stream().map(this::law)),
                row("operator.form.authority", words(policy.authority())),
                row("operator.form.grounds", policy.grounds().stream().map(this::ground)),
                row("operator.form.operations", joined(policy.operations().stream().map(each -> messages.say("operator.operation." + each.code())))),
                row("operator.form.services", policy.services().stream().map(each -> placed(each.name(), each.country()))),
                row("operator.form.storage", policy.storage().stream().map(each -> placed(each.words().in(language), each.country()))),
                row("operator.form.endings", endings(policy.endings(), policy.unlimited())),
                row("operator.form.cookies", policy.cookies().stream().map(each -> each.in(language))),
                row("operator.form.cookie-terms", policy.cookieTerms().stream().map(this::cookie)),
                row("operator.form.defined-data", joined(policy.definedData().stream().map(code -> PolicyCodes.name(codes.data(), code, language)))),
                row("operator.form.open-lists", joined(policy.openLists().stream().map(each -> messages.say("operator.open-list." + lower(each))))));
    }

    /** What the policy says on single matters, and which way it answers. */
    public List<Row> statements() {
        PublishedPolicy policy = operator.policy();
        return said(
                row("operator.form.special", statement(policy.specialCategories())),
                row("operator.form.profiling", statement(policy.profiling())),
                row("operator.form.automated", statement(policy.automatedDecisions())),
                row("operator.form.minors", statement(policy.minors())),
                row("operator.form.third-parties", statement(policy.thirdParties())),
                row("operator.form.cross-border", statement(policy.crossBorder())));
    }

    /** Rights that the policy promises: what, in which term, by which way. */
    public List<List<String>> rights() {
        return operator.policy().rights().stream()
                .map(right -> List.of(
                        Stream.of(right.words() == null ? "" : right.words().in(language), right.kind() == null ? "" : kind(right.kind()))
                                .filter(each -> !each.isEmpty())
                                .distinct()
                                .reduce((words, kind) -> words + "\n" + kind)
                                .orElse("—"),
                        promise(right.promise()),
                        dashed(right.channels().stream().map(channel -> messages.say("operator.channel." + lower(channel))).toList())))
                .toList();
    }

    /** Subject lines that it prescribes, and the kinds that they announce. */
    public List<List<String>> subjectLines() {
        return operator.policy().subjectLines().stream()
                .map(subject -> List.of(subject.line(), dashed(subject.kinds().stream().map(this::kind).toList())))
                .toList();
    }

    private String contact(StatedContact contact) {
        return messages.say("operator.contact", messages.say("operator.contact." + lower(contact.kind())), contact.words());
    }

    private String law(CitedLaw law) {
        List<String> parts = new ArrayList<>(List.of(law.words().in(language)));
        if (law.number() != null) {
            parts.add(messages.say("operator.law.number", law.number()));
        }
        if (law.dated() != null) {
            parts.add(DateFormatter.figures(law.dated()));
        }
        if (law.country() != null) {
            parts.add(Countries.name(law.country(), language));
        }
        return String.join(", ", parts);
    }

    private String ground(StatedGround ground) {
        String known = Stream.concat(LawPack.current().bases().stream(), LawPack.current().transferGrounds().stream())
                .filter(each -> each.code().equals(ground.code()))
                .findFirst()
                .map(Ground::words)
                .map(words -> words.in(language))
                .orElse(messages.say("operator.ground.unknown"));
        return messages.say("operator.ground", messages.say("operator.matter." + lower(ground.matter())), words(ground.words()).findFirst().orElse("—"), known);
    }

    private String cookie(CookieTerm term) {
        return messages.say("operator.cookie-term", messages.say("operator.cookie." + lower(term.kind())), dashed(endings(term.endings(), false).toList()));
    }

    private Stream<String> endings(List<String> events, boolean unlimited) {
        return Stream.concat(
                unlimited ? Stream.of(messages.say("operator.form.unlimited")) : Stream.empty(),
                events.stream().map(code -> PolicyCodes.name(codes.endings(), code, language)));
    }

    private Stream<String> statement(Statement statement) {
        return statement == null
                ? Stream.empty()
                : Stream.of(
                        statement.stance() == null
                                ? statement.words().in(language)
                                : messages.say("operator.statement", messages.say("operator.stance." + lower(statement.stance())), statement.words().in(language)));
    }

    private Stream<String> responsible(ResponsiblePerson person) {
        return person == null
                ? Stream.empty()
                : Stream.of(
                                person.name(),
                                words(person.post()).findFirst().orElse(null),
                                person.phone(),
                                person.email(),
                                person.orderNumber() == null || person.orderDate() == null
                                        ? person.orderNumber()
                                        : messages.say("operator.order", person.orderNumber(), DateFormatter.figures(person.orderDate())))
                        .filter(Objects::nonNull);
    }

    private String kind(String code) {
        return LawPack.current().kind(code).map(TermKind::name).map(name -> name.in(language)).orElse(code);
    }

    /** A promised term: a number of units from an event. */
    private String promise(String written) {
        return written == null
                ? "—"
                : Promise.parse(written)
                        .map(promise -> messages.say(
                                "operator.promise",
                                messages.say("law.term." + promise.unit().code(), promise.amount()),
                                messages.say("operator.from." + promise.trigger().code())))
                        .orElse(written);
    }

    private String placed(String words, String country) {
        return country == null ? messages.say("operator.no-country", words) : words + ", " + Countries.name(country, language);
    }

    private Stream<String> words(LocalText words) {
        return words == null ? Stream.empty() : Stream.of(words.in(language));
    }

    private static Stream<String> joined(Stream<String> words) {
        String all = String.join(", ", words.toList());
        return all.isEmpty() ? Stream.empty() : Stream.of(all);
    }

    private static String dashed(List<String> words) {
        return words.isEmpty() ? "—" : String.join(", ", words);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Row row(String labelKey, Stream<String> values) {
        return new Row(labelKey, values.toList());
    }

    private static List<Row> said(Row... rows) {
        return Stream.of(rows).filter(row -> !row.values().isEmpty()).toList();
    }
}
