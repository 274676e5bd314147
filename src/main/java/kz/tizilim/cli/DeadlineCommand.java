package kz.tizilim.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.tizilim.law.Explanation;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.TermKind;
import kz.tizilim.law.calendar.Week;
import kz.tizilim.law.deadline.Deadline;
import kz.tizilim.law.deadline.DeadlineRule;
import kz.tizilim.law.deadline.Events;
import kz.tizilim.law.deadline.Moment;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.law.deadline.Trigger;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tizilim deadline}: the due day of one request and every step of its reasoning. Ends with 0, or with 2 where an argument cannot be understood. */
@Command(name = "deadline", description = "The due date of a request and every step of its reasoning.")
public final class DeadlineCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int CANNOT_BE_DONE = 2;

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "access, refusal, correction, withdrawal …")
    private String kind;

    @Option(names = "--received", required = true, paramLabel = "DATE[TTIME]", description = "2026-03-19 or 2026-03-19T14:30")
    private String received;

    @Option(names = "--promise", paramLabel = "TERM", description = "\"7 working-day from confirmation\", \"30 calendar-day\"")
    private String promise;

    @Option(names = "--confirmed", paramLabel = "DATE", description = "the day of the confirmation that the promise runs from")
    private String confirmed;

    @Option(names = "--six-day-week", description = "Saturday is worked")
    private boolean sixDayWeek;

    @Option(names = "--json", description = "one JSON value")
    private boolean json;

    @Option(names = "--language", paramLabel = "kk|ru|en", description = "the language of the words")
    private String language;

    @Spec
    private CommandSpec spec;

    /** An argument that cannot be understood, with words for the person who wrote it. */
    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotUnderstood(String words) {
            super(words, null, false, false);
        }
    }

    @Override
    public Integer call() {
        try {
            LawPack pack = LawPack.current();
            Language chosen = chosenLanguage();
            answer(pack, Messages.of(chosen), Explanation.of(pack, chosen));
            return DONE;
        } catch (NotUnderstood problem) {
            spec.commandLine().getErr().println(problem.getMessage());
            return CANNOT_BE_DONE;
        }
    }

    private void answer(LawPack pack, Messages messages, Explanation explanation) {
        TermKind found = pack.kind(kind).orElseThrow(() -> new NotUnderstood(messages.say("law.problem.kind", kind, known(pack))));
        Events events = found.received(moment(received, messages));
        if (confirmed != null) {
            events = events.with(Trigger.CONFIRMATION, moment(confirmed, messages));
        }
        DeadlineRule rule = DeadlineRule.of(pack.calendar(sixDayWeek ? Week.SIX_DAY : Week.FIVE_DAY));
        Deadline deadline = rule.reckon(pack.termFor(kind), promised(messages), events);
        if (json) {
            spec.commandLine().getOut().println(DeadlineJson.of(found, deadline, explanation, messages.language()));
        } else {
            List<String> lines = new ArrayList<>(explanation.about(found));
            lines.addAll(explanation.lines(deadline));
            lines.forEach(spec.commandLine().getOut()::println);
        }
        spec.commandLine().getOut().flush();
    }

    private Optional<Promise> promised(Messages messages) {
        if (promise == null) {
            return Optional.empty();
        }
        Optional<Promise> understood = Promise.parse(promise);
        if (understood.isEmpty()) {
            throw new NotUnderstood(messages.say("law.problem.promise", promise));
        }
        return understood;
    }

    private static Moment moment(String written, Messages messages) {
        try {
            Moment moment =
                    written.contains("T") ? Moment.at(LocalDateTime.parse(written)) : Moment.on(LocalDate.parse(written));
            if (moment.date().getYear() >= 1990 && moment.date().getYear() <= 2100) {
                return moment;
            }
        } catch (DateTimeException e) {
            throw new NotUnderstood(messages.say("law.problem.date", written));
        }
        throw new NotUnderstood(messages.say("law.problem.date", written));
    }

    private Language chosenLanguage() {
        Optional<Language> systems = known(Locale.getDefault().getLanguage());
        if (language == null) {
            return systems.orElse(Language.KK);
        }
        return known(language).orElseThrow(() -> new NotUnderstood(
                Messages.of(systems.orElse(Language.KK)).say("law.problem.language", language)));
    }

    private static Optional<Language> known(String code) {
        return List.of(Language.values()).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private static String known(LawPack pack) {
        return pack.kinds().stream().map(TermKind::code).collect(Collectors.joining(", "));
    }
}
