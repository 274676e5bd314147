package kz.tizilim.operator.card;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.TermKind;
import kz.tizilim.law.deadline.TermUnit;
import kz.tizilim.law.deadline.Trigger;
import kz.tizilim.operator.CookieTerm;
import kz.tizilim.operator.OpenList;
import kz.tizilim.operator.PolicyCodes;
import kz.tizilim.operator.PublishedPolicy;
import kz.tizilim.operator.StatedContact;
import kz.tizilim.operator.StatedGround;
import kz.tizilim.operator.StatedOperation;
import kz.tizilim.operator.Statement;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.NamedFields;
import kz.tizilim.ui.form.PickList;
import kz.tizilim.ui.form.RowList;

/** The part of the company's form in which stands what the published policy says, as it says it. */
final class PolicyFormView {
    private final UiContext context;
    private final PolicyCodes codes;
    private final Form form;
    private final NamedFields fields;
    private final PolicyEntry policy;
    private final Language language;

    PolicyFormView(UiContext context, PolicyCodes codes, Form form, NamedFields fields, PolicyEntry policy) {
        this.context = context;
        this.codes = codes;
        this.form = form;
        this.fields = fields;
        this.policy = policy;
        language = context.wording().language();
    }

    /** Puts all fields of the policy on the form. */
    void put() {
        form.section("operator.form.section.policy");
        form.beside(
                bind("policy.url", form.text("operator.form.url"), policy.url()),
                bind("policy.edition", form.date("operator.form.edition"), policy.edition()));
        contacts();
        laws();
        bind("policy.authority", form.trilingual("operator.form.authority", 1), policy.authority());
        rights();
        subjects();
        form.section("operator.form.section.statements");
        statement("policy.specialCategories", "operator.form.special", policy.specialCategories());
        statement("policy.profiling", "operator.form.profiling", policy.profiling());
        statement("policy.automatedDecisions", "operator.form.automated", policy.automatedDecisions());
        statement("policy.minors", "operator.form.minors", policy.minors());
        statement("policy.thirdParties", "operator.form.third-parties", policy.thirdParties());
        statement("policy.crossBorder", "operator.form.cross-border", policy.crossBorder());
        form.section("operator.form.section.processing");
        grounds();
        bind("policy.operations", PickList.of(context, "operator.form.operations", this::operations).on(form), policy.operations());
        services();
        storage();
        bind("policy.endings", PickList.of(context, "operator.form.endings", choices(codes::endings)).on(form), policy.endings());
        bind("policy.unlimited", form.check("operator.form.unlimited"), policy.unlimited());
        cookies();
        bind("policy.definedData", PickList.of(context, "operator.form.defined-data", choices(codes::data)).on(form).help("operator.form.defined-data.help"), policy.definedData());
        bind("policy.openLists", form.checks("operator.form.open-lists", List.of(OpenList.values()), words("operator.open-list.")), policy.openLists());
    }

    private void contacts() {
        rows("policy.contacts", "operator.form.contacts", policy.contacts(), "operator.form.contact.add", ContactRow::fresh, (row, contact, field) ->
                row.beside(
                        bind(field + ".kind", row.choice("operator.form.contact.kind", List.of(StatedContact.Kind.values()), words("operator.contact.")), contact.kind()),
                        bind(field, row.text("operator.form.contact"), contact.words())))
                .help("operator.form.contacts.help");
    }

    private void laws() {
        rows("policy.laws", "operator.form.laws", policy.laws(), "operator.form.law.add", LawRow::fresh, (row, law, field) -> {
            bind(field, row.trilingual("operator.form.law", 1), law.words());
            row.beside(
                    bind(field + ".number", row.text("operator.form.law.number"), law.number()),
                    bind(field + ".dated", row.date("operator.form.law.dated"), law.dated()),
                    bind(field + ".country", country(row, "operator.form.law.country"), law.country()));
        });
    }

    private void rights() {
        List<String> kinds = LawPack.current().kinds().stream().map(TermKind::code).toList();
        List<Trigger> events = List.of(Trigger.RECEIPT, Trigger.CONFIRMATION, Trigger.WITHDRAWAL);
        rows("policy.rights", "operator.form.rights", policy.rights(), "operator.form.right.add", RightRow::fresh, (row, right, field) -> {
            bind(field + ".kind", row.choiceOrNone("operator.form.kind", kinds, code -> CompanyLabels.kind(context, code)), right.kind());
            bind(field + ".words", row.trilingual("operator.form.words", 1), right.words());
            row.beside(
                    bind(field + ".promise", row.text("operator.form.amount"), right.amount()),
                    bind(field + ".unit", row.choice("operator.form.unit", List.of(TermUnit.values()), unit -> context.say("operator.unit." + unit.code())), right.unit()),
                    bind(field + ".from", row.choice("operator.form.from", events, event -> context.say("operator.from." + event.code())), right.from()));
            bind(field + ".channels", row.checks("operator.form.channels", List.of(PublishedPolicy.Channel.values()), words("operator.channel.")), right.channels());
        });
    }

    private void subjects() {
        rows("policy.subjectLines", "operator.form.subjects", policy.subjects(), "operator.form.subject.add", SubjectRow::fresh, (row, subject, field) -> {
            row.beside(
                    bind(field, row.text("operator.form.subject"), subject.line()),
                    bind(field + ".language", row.choice("operator.form.language", List.of(Language.values()), each -> context.say("ui.language." + each.code())), subject.language()));
            bind(field + ".kinds", PickList.of(context, "operator.form.kinds", this::kinds).on(row), subject.kinds());
        });
    }

    private void statement(String name, String key, StatementEntry said) {
        bind(name, form.trilingual(key, 2), said.words());
        bind(name + ".stance", form.choiceOrNone("operator.form.stance", List.of(Statement.Stance.values()), words("operator.stance.")), said.stance());
    }

    private void grounds() {
        List<String> known = grounds(Ground::code).toList();
        rows("policy.grounds", "operator.form.grounds", policy.grounds(), "operator.form.ground.add", GroundRow::fresh, (row, ground, field) -> {
            bind(field, row.trilingual("operator.form.ground", 1), ground.words());
            row.beside(
                    bind(field + ".matter", row.choice("operator.form.matter", List.of(StatedGround.Matter.values()), words("operator.matter.")), ground.matter()),
                    bind(field + ".code", row.choiceOrNone("operator.form.ground.code", known, this::ground), ground.code()));
        });
    }

    private void services() {
        rows("policy.services", "operator.form.services", policy.services(), "operator.form.service.add", ServiceRow::fresh, (row, service, field) ->
                row.beside(
                        bind(field, row.text("operator.form.service"), service.name()),
                        bind(field + ".country", country(row, "operator.form.service.country"), service.country())));
    }

    private void storage() {
        rows("policy.storage", "operator.form.storage", policy.storage(), "operator.form.storage.add", PlaceRow::fresh, (row, place, field) -> {
            bind(field, row.trilingual("operator.form.storage.one", 1), place.words());
            bind(field + ".country", country(row, "operator.form.storage.country"), place.country());
        });
    }

    private void cookies() {
        rows("policy.cookies", "operator.form.cookies", policy.cookies(), "operator.form.cookie.add", WordsRow::fresh, (row, cookie, field) ->
                bind(field, row.trilingual("operator.form.cookie", 1), cookie.words()));
        rows("policy.cookieTerms", "operator.form.cookie-terms", policy.cookieTerms(), "operator.form.cookie-term.add", CookieTermRow::fresh, (row, term, field) -> {
            bind(field, row.choice("operator.form.cookie.kind", List.of(CookieTerm.Kind.values()), words("operator.cookie.")), term.kind());
            bind(field + ".endings", PickList.of(context, "operator.form.cookie.endings", choices(codes::endings)).on(row), term.endings());
        });
    }

    private Field<String> country(Form row, String key) {
        return row.choiceOrNone(key, Countries.codes(language), code -> Countries.name(code, language));
    }

    private List<PickList.Choice<String>> kinds() {
        return LawPack.current().kinds().stream().map(kind -> new PickList.Choice<>(kind.code(), context.wording().in(kind.name()), "")).toList();
    }

    private List<PickList.Choice<StatedOperation>> operations() {
        return Stream.of(StatedOperation.values())
                .map(operation -> new PickList.Choice<>(operation, context.say("operator.operation." + operation.code()), ""))
                .toList();
    }

    private Supplier<List<PickList.Choice<String>>> choices(Supplier<List<PolicyCodes.Code>> known) {
        return () -> known.get().stream()
                .map(code -> new PickList.Choice<>(code.code(), context.wording().in(code.name()), code.groupKey() == null ? "" : context.say(code.groupKey())))
                .toList();
    }

    private String ground(String code) {
        return grounds(ground -> ground.code().equals(code) ? context.wording().in(ground.words()) : "").filter(words -> !words.isEmpty()).findFirst().orElse(code);
    }

    private static <T> Stream<T> grounds(Function<Ground, T> each) {
        return Stream.concat(LawPack.current().bases().stream(), LawPack.current().transferGrounds().stream()).map(each);
    }

    private <E extends Enum<E>> Function<E, String> words(String prefix) {
        return each -> context.say(prefix + each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Puts the fields of a row on its form; the row's own field bears the given name. */
    private interface Filling<R> {
        void fill(Form form, R row, String field);
    }

    private <R> Field<Object> rows(String name, String key, ObservableList<R> rows, String addKey, Supplier<R> fresh, Filling<R> filling) {
        return fields.put(name, RowList.over(context.wording(), key, rows, (row, entry, place) -> filling.fill(row, entry, name + "[" + place + "]"))
                .adding(addKey, fresh)
                .on(form));
    }

    private <T> Field<T> bind(String name, Field<T> field, Property<T> value) {
        field.value().bindBidirectional(value);
        return fields.put(name, field);
    }
}
