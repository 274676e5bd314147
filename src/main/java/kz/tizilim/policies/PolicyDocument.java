package kz.tizilim.policies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.Papers;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.deadline.LawTerm;
import kz.tizilim.policies.clauses.BookShape;
import kz.tizilim.policies.clauses.Clause;
import kz.tizilim.policies.clauses.ClauseBook;
import kz.tizilim.policies.clauses.ClauseMarkup;
import kz.tizilim.policies.facts.Gaps;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.policies.facts.PolicyInput;
import kz.tizilim.policies.facts.TemplateModel;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * One paper in one language, put together of the clauses whose facts the register has: {@code PolicyDocument.of(PolicyKind.PRIVACY,
 * holdings, edits, Language.KK, EditionInfo.draft(today)).pdf()}.
 */
public final class PolicyDocument {
    private static final List<String> COLUMNS = List.of(
            "activity", "subjects", "data", "sources", "purpose", "basis", "recipient", "category", "country", "ground", "place", "term",
            "purpose-ground", "right", "how", "own", "line", "kinds", "datum", "why", "access", "persons", "number", "role", "signature", "missing");

    private final PolicyKind kind;
    private final Language language;
    private final Map<String, Object> values;
    private final PaperInfo info;
    private final List<Clause> clauses;
    private final List<PolicyGap> gaps;

    private PolicyDocument(PolicyKind kind, Language language, Map<String, Object> values, PaperInfo info, List<Clause> clauses, List<PolicyGap> gaps) {
        this.kind = kind;
        this.language = language;
        this.values = values;
        this.info = info;
        this.clauses = clauses;
        this.gaps = gaps;
    }

    public static PolicyDocument of(PolicyKind kind, PolicyInput holdings, List<ClauseEdit> edits, Language language, EditionInfo stamp) {
        return of(kind, holdings, Gaps.of(holdings), edits, language, stamp);
    }

    /** The same with the gaps of the register, where they are known already. */
    static PolicyDocument of(
            PolicyKind kind, PolicyInput holdings, List<PolicyGap> known, List<ClauseEdit> edits, Language language, EditionInfo stamp) {
        Map<String, Object> values = new HashMap<>(TemplateModel.of(kind, holdings, language));
        Messages messages = Messages.of(language);
        Map<String, String> labels = new HashMap<>();
        COLUMNS.forEach(column -> labels.put(column, messages.say("policies.column." + column)));
        values.put("label", labels);
        Map<String, Object> edition = stamp(stamp, language);
        if (kind == PolicyKind.RESPONSIBLE_ORDER) {
            edition.putAll(OrderHead.of(holdings.operator().responsible(), stamp, language));
        }
        values.put("stamp", edition);
        String title = ClauseBook.of(kind, language).title();
        String company = holdings.operator().called(language);
        PaperInfo info = PaperInfo.of(title, language, company.isEmpty() ? messages.say("policies.no-company") : company);
        List<ClauseEdit> own = edits.stream().filter(edit -> edit.kind() == kind).toList();
        List<Clause> clauses = ClauseList.of(kind, own, language);
        List<PolicyGap> gaps = gaps(kind, known, edits, clauses);
        boolean withContents = ClauseBook.shape(kind).contents();
        return new PolicyDocument(kind, language, values, withContents ? info.withBookmarks() : info, clauses, gaps);
    }

    /** What the register lacks for a paper, without the paper being made. */
    static List<PolicyGap> gaps(PolicyKind kind, List<PolicyGap> known, List<ClauseEdit> edits) {
        return gaps(kind, known, edits, ClauseList.of(kind, edits, Language.KK));
    }

    private static List<PolicyGap> gaps(PolicyKind kind, List<PolicyGap> known, List<ClauseEdit> edits, List<Clause> clauses) {
        List<String> asked = clauses.stream().filter(Clause::isShown).flatMap(each -> each.gaps().stream()).toList();
        List<String> needs = ClauseBook.shape(kind).needs();
        List<PolicyGap> gaps = new ArrayList<>();
        known.stream()
                .filter(gap -> gap.barring() || needs.contains(gap.name()) || gap.name().equals("translation") || asked.contains(gap.name()))
                .map(gap -> needs.contains(gap.name()) ? gap.barred() : gap)
                .forEach(gaps::add);
        edits.stream().filter(edit -> edit.kind() == kind).forEach(edit -> untranslated(gaps, edit));
        return List.copyOf(gaps);
    }

    /** What the register lacks for this paper, and what it says that the paper does not repeat. */
    public List<PolicyGap> gaps() {
        return gaps;
    }

    /** The officer's words in one language beside the program's in another are out of step: that is told. */
    private static void untranslated(List<PolicyGap> gaps, ClauseEdit edit) {
        for (Language language : Language.values()) {
            if (edit.words() != null && !edit.hidden() && !edit.has(language)) {
                String begun = edit.words().in(language).lines().findFirst().orElse("");
                LocalText name = new LocalText(
                        Messages.of(Language.KK).say("policies.language." + language.code()),
                        Messages.of(Language.RU).say("policies.language." + language.code()),
                        Messages.of(Language.EN).say("policies.language." + language.code()));
                gaps.add(new PolicyGap(
                        "clause", "policies.gap.clause", List.of(begun, name), new PolicyGap.Way(PolicyGap.Card.CLAUSE, null, edit.clause()), false));
            }
        }
    }

    /** The rules of the law in this paper whose text nobody has read: they rest on commentary. Each with how sure it is. */
    public List<String> unconfirmed() {
        String text = text();
        Messages messages = Messages.of(language);
        LawPack law = LawPack.current();
        return Stream.of(
                        law.terms().stream().map(LawTerm::citation),
                        law.duties().stream().map(Ground::citation),
                        law.bases().stream().map(Ground::citation),
                        law.transferGrounds().stream().map(Ground::citation))
                .flatMap(each -> each)
                .filter(citation -> !citation.isConfirmed())
                .filter(citation -> text.contains(TemplateModel.article(citation, language)))
                .map(citation -> TemplateModel.article(citation, language) + " – " + messages.say("law.confidence." + citation.confidence().code()))
                .distinct()
                .toList();
    }

    /** All clauses in their order, those that do not appear too. */
    public List<Clause> clauses() {
        return clauses;
    }

    public boolean appears(Clause clause) {
        return clause.isShown() && clause.when().stream()
                .allMatch(name -> name.startsWith("!") ? !TemplateModel.has(values, name.substring(1)) : TemplateModel.has(values, name));
    }

    public String title() {
        return info.title();
    }

    /** The paper as PDF/A-2a and PDF/UA-1. */
    public Paper pdf() {
        return Papers.make(template(false), values, info);
    }

    /** The paper with its gaps marked where they stand: for the officer's eyes. */
    public Paper preview() {
        Map<String, Object> all = new HashMap<>(values);
        Map<String, List<String>> said = new HashMap<>();
        gaps.forEach(gap -> said.computeIfAbsent(gap.name(), name -> new ArrayList<>()).add(gap.say(language)));
        all.put("gap", said);
        return Papers.make(template(true), all, info);
    }

    /** The paper as one page of a site. */
    public String html() {
        return Papers.html(template(false), values, info);
    }

    /** Makes the paper as far as its words and letters can fail. */
    void tryOut() {
        Papers.check(template(false), values, info);
    }

    public String text() {
        return Papers.text(template(false), values, info);
    }

    /** The words of each clause that appears, by its code. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Element clause : Jsoup.parse(html()).select("div.clause")) {
            clause.select(".clause-number").remove();
            words.put(clause.id(), String.join("\n", clause.select("h2, h3, p, li, th, td, caption").eachText()));
        }
        return words;
    }

    /**
     * The clauses of one paper in all its languages, as they were printed.
     *
     * @param papers one for each language
     */
    static EditionText printed(List<PolicyDocument> papers) {
        Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
        Map<Language, PolicyDocument> all = new EnumMap<>(Language.class);
        papers.forEach(paper -> {
            all.put(paper.language, paper);
            words.put(paper.language, paper.words());
        });
        PolicyDocument first = papers.get(0);
        List<EditionText.Printed> printed = new ArrayList<>();
        for (Clause clause : first.clauses()) {
            if (words.values().stream().anyMatch(said -> said.containsKey(clause.code()))) {
                printed.add(new EditionText.Printed(
                        clause.code(),
                        each(language -> ClauseBook.of(first.kind, language).section(clause.section())),
                        each(language -> words.get(language).get(clause.code())),
                        each(language -> ClauseEdit.hash(all.get(language).source(clause.code())))));
            }
        }
        return new EditionText(printed);
    }

    private static LocalText each(Function<Language, String> said) {
        return new LocalText(said.apply(Language.KK), said.apply(Language.RU), said.apply(Language.EN));
    }

    private String source(String code) {
        return clauses.stream().filter(each -> each.code().equals(code)).findFirst().map(Clause::words).orElse("");
    }

    private PaperTemplate template(boolean withGaps) {
        BookShape shape = ClauseBook.shape(kind);
        ClauseBook book = ClauseBook.of(kind, language);
        StringBuilder contents = new StringBuilder();
        StringBuilder body = new StringBuilder();
        int number = 0;
        for (BookShape.Part section : shape.sections()) {
            List<Clause> here = clauses.stream()
                    .filter(each -> each.section().equals(section.code()))
                    .filter(each -> appears(each) || (withGaps && hasGap(each)))
                    .toList();
            if (here.isEmpty()) {
                continue;
            }
            number++;
            String heading = (shape.numbered() ? number + ". " : "") + book.section(section.code());
            body.append("<section>\n");
            if (!book.section(section.code()).isEmpty()) {
                body.append("<h2 id=\"section-").append(section.code()).append("\">").append(heading).append("</h2>\n");
                contents.append("<li><a href=\"#section-").append(section.code()).append("\" title=\"").append(heading).append("\">")
                        .append(heading).append("</a></li>\n");
            }
            String prefix = book.section(section.code()).isEmpty() ? "" : number + ".";
            clauses(body, here, shape.numbered() ? Optional.of(prefix) : Optional.empty(), withGaps);
            body.append("</section>\n");
        }
        String list = shape.contents() ? "<nav class=\"contents\"><p class=\"contents-title\">{{stamp.contents}}</p>\n<ul>\n" + contents + "</ul></nav>\n" : "";
        return PaperTemplate.written(PolicyKind.class, kind.code(), "<main class=\"policy " + kind.code() + "\">\n{{>" + (kind == PolicyKind.RESPONSIBLE_ORDER ? "order-head" : "head") + "}}\n" + list + body + "</main>");
    }

    private void clauses(StringBuilder body, List<Clause> here, Optional<String> section, boolean withGaps) {
        int number = 0;
        for (Clause clause : here) {
            body.append("<div class=\"clause\" id=\"").append(clause.code()).append("\">\n");
            if (appears(clause)) {
                number += clause.plain() ? 0 : 1;
                int at = number;
                String label = clause.plain() ? "" : section.map(begun -> begun + at + ".").orElse("");
                body.append(ClauseMarkup.html(clause.words(), label));
            }
            if (withGaps) {
                clause.gaps().forEach(gap -> body.append("{{#gap.").append(gap).append("}}<p class=\"gap\">{{.}}</p>{{/gap.").append(gap).append("}}\n"));
            }
            body.append("</div>\n");
        }
    }

    private boolean hasGap(Clause clause) {
        return clause.isShown() && gaps.stream().anyMatch(gap -> clause.gaps().contains(gap.name()));
    }

    private static Map<String, Object> stamp(EditionInfo stamp, Language language) {
        Messages messages = Messages.of(language);
        DateFormatter dates = DateFormatter.of(language);
        Map<String, Object> said = new HashMap<>();
        said.put("contents", messages.say("policies.contents"));
        if (stamp.former() != null) {
            said.put("former", messages.say("policies.former-edition", dates.full(stamp.former())));
        }
        if (stamp.isDraft()) {
            said.put("draft", messages.say("policies.draft-of", dates.full(stamp.on())));
        } else {
            said.put("approve", messages.say("policies.approve"));
            said.put("post", stamp.post().in(language));
            said.put("name", stamp.name());
            said.put("on", dates.full(stamp.on()));
            said.put("edition", messages.say("policies.edition-of", stamp.number(), dates.full(stamp.inForce())));
        }
        return said;
    }
}
