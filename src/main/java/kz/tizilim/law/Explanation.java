package kz.tizilim.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.tizilim.law.deadline.Deadline;
import kz.tizilim.law.deadline.DeadlineCalculation;
import kz.tizilim.law.deadline.Governs;
import kz.tizilim.law.deadline.LawTerm;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.law.deadline.Term;
import kz.tizilim.law.deadline.Trigger;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** Says in one language why a deadline is what it is: for the window, the command line and the print alike. */
public final class Explanation {
    private final LawPack pack;
    private final Language language;
    private final Messages messages;
    private final DayFormatter days;

    private Explanation(LawPack pack, Language language) {
        this.pack = pack;
        this.language = language;
        this.messages = Messages.of(language);
        this.days = new DayFormatter(pack, language);
    }

    public static Explanation of(LawPack pack, Language language) {
        return new Explanation(pack, language);
    }

    /** The summary and, where a date came out, every day of the reckoning that governs. */
    public List<String> lines(Deadline deadline) {
        List<String> lines = new ArrayList<>(summary(deadline));
        deadline.governing().ifPresent(reckoning -> {
            lines.add(messages.say("law.explanation.days"));
            lines.addAll(days(reckoning));
        });
        return List.copyOf(lines);
    }

    /** The due day, the term of the law, the promise, which of them governs, the rules applied and what is uncertain. */
    public List<String> summary(Deadline deadline) {
        List<String> lines = new ArrayList<>();
        lines.add(deadline.due()
                .map(due -> messages.say("law.explanation.due", date(due)))
                .orElseGet(() -> messages.say("law.explanation.no-date")));
        lines.add(deadline.law()
                .map(term -> statutory(term, deadline))
                .orElseGet(() -> messages.say("law.explanation.no-rule")));
        deadline.promise().ifPresent(promise -> lines.add(promised(promise, deadline)));
        if (deadline.statutory().isPresent() && deadline.promised().isPresent()) {
            lines.add(messages.say(
                    deadline.governs() == Governs.STATUTORY
                            ? "law.explanation.governs-statutory"
                            : "law.explanation.governs-promised"));
        }
        deadline.statutory().flatMap(DeadlineCalculation::sameHour).ifPresent(hour -> lines.add(sameHour(hour)));
        deadline.governing().ifPresent(reckoning -> lines.addAll(rules(reckoning)));
        deadline.law().ifPresent(term -> lines.addAll(caveats(term)));
        deadline.governing().stream()
                .flatMap(reckoning -> reckoning.unconfirmedYears().stream())
                .forEach(year -> lines.add(messages.say("law.explanation.year", String.valueOf(year))));
        deadline.governing().stream()
                .flatMap(reckoning -> reckoning.unconfirmedDays().stream())
                .forEach(day -> lines.add(messages.say("law.explanation.day-unconfirmed", date(day.date()), days.of(day.status()))));
        return List.copyOf(lines);
    }

    /** What the kind is, on what its place under a term stands, and what the officer must know of it. */
    public List<String> about(TermKind kind) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.say("law.explanation.kind", kind.name().in(language), citation(kind.citation())));
        if (kind.note() != null) {
            lines.add(messages.say("law.explanation.note", kind.note().in(language)));
        }
        return List.copyOf(lines);
    }

    /** That the kind's rule was not in force on a day, and since when it is; empty where it was. */
    public Optional<String> notInForce(TermKind kind, LocalDate day) {
        Citation citation = kind.citation();
        return citation.isInForceOn(day) || citation.from() == null
                ? Optional.empty()
                : Optional.of(messages.say("law.explanation.not-in-force", date(citation.from())));
    }

    /** One line for each day that the reckoning lists, from the day of the event on. */
    public List<String> days(DeadlineCalculation reckoning) {
        return reckoning.days().stream()
                .map(day -> messages.say("law.day.line", date(day.date()), days.of(day, reckoning.term())))
                .toList();
    }

    /** Why a day is counted or not. */
    public DayFormatter dayWords() {
        return days;
    }

    /** The article and how sure it is: “article 8(7) …; text read”. */
    public String citation(Citation citation) {
        return messages.say(
                "law.citation",
                citation.article().in(language),
                citation.later() == null ? messages.say("law.confidence." + citation.confidence().code()) : messages.say("law.citation.later"));
    }

    /** The term in words: “3 working days”. */
    public String amount(Term term) {
        return messages.say("law.term." + term.unit().code(), term.amount());
    }

    /** From when a term with this trigger runs. */
    public String from(Trigger trigger) {
        return messages.say("law.from." + trigger.code());
    }

    /** A day as people write it in the language, with its day of the week. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale()).format(date);
    }

    // The rows of the pack write "6 July" in English, as Britain does; an American "July 6" beside it would read as another hand.
    private Locale locale() {
        return language == Language.EN ? Locale.UK : language.locale();
    }

    private String statutory(LawTerm term, Deadline deadline) {
        Optional<Term> amount = term.term();
        if (amount.isEmpty()) {
            return messages.say("law.explanation.statutory-none", term.action().in(language), citation(term.citation()));
        }
        String words = amount(amount.get());
        String from = from(term.trigger());
        String citation = citation(term.citation());
        return deadline.statutory()
                .map(reckoning -> messages.say("law.explanation.statutory", words, from, citation, date(reckoning.due())))
                .orElseGet(() -> messages.say("law.explanation.statutory-waits", words, from, citation, waits(term.trigger())));
    }

    private String promised(Promise promise, Deadline deadline) {
        String words = amount(promise.term());
        String from = from(promise.trigger());
        return deadline.promised()
                .map(reckoning -> messages.say("law.explanation.promised", words, from, date(reckoning.due())))
                .orElseGet(() -> messages.say("law.explanation.promised-waits", words, from, waits(promise.trigger())));
    }

    private String waits(Trigger trigger) {
        return messages.say("law.waits." + trigger.code());
    }

    private String sameHour(LocalDateTime hour) {
        CountingRule rule = pack.countingRule("cautious-hour");
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale())
                .format(hour);
        return messages.say("law.explanation.same-hour", rule.words().in(language), when, citation(rule.citation()));
    }

    private List<String> rules(DeadlineCalculation reckoning) {
        List<String> codes = new ArrayList<>(List.of("next-day"));
        if (!reckoning.term().unit().isDays()) {
            codes.add("same-date");
        }
        if (reckoning.isMoved()) {
            codes.add("last-day-moves");
        }
        return codes.stream()
                .map(pack::countingRule)
                .map(rule -> messages.say("law.explanation.rule", rule.words().in(language), citation(rule.citation())))
                .toList();
    }

    private List<String> caveats(LawTerm term) {
        List<String> lines = new ArrayList<>();
        if (term.amount() != null && !term.knowsPause()) {
            lines.add(messages.say("law.explanation.no-pause"));
        }
        if (term.note() != null) {
            lines.add(messages.say("law.explanation.note", term.note().in(language)));
        }
        return lines;
    }
}
