package kz.tizilim.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
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
import kz.tizilim.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tizilim deadline}: the due day of one request and every step of its reasoning. Ends with 0, or with 2 where an argument cannot be understood. */
@Command(name = "deadline")
final class DeadlineCommand implements Callable<Integer> {
    @Mixin private CliLanguage speech;

    @Option(names = "--kind", required = true, paramLabel = "KIND")
    private String kind;

    @Option(names = "--received", required = true, paramLabel = "DATE[TTIME]")
    private String received;

    @Option(names = "--promise", paramLabel = "TERM")
    private String promise;

    @Option(names = "--confirmed", paramLabel = "DATE")
    private String confirmed;

    @Option(names = "--six-day-week")
    private boolean sixDayWeek;

    @Option(names = "--json")
    private boolean json;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        LawPack pack = LawPack.current();
        answer(pack, speech.messages(), Explanation.of(pack, speech.language()));
        return 0;
    }

    private void answer(LawPack pack, Messages messages, Explanation explanation) {
        TermKind found = pack.kind(kind).orElseThrow(() -> new CommandProblem("law.problem.kind", kind, known(pack)));
        Moment receipt = moment(received);
        Events events = found.received(receipt);
        if (confirmed != null) {
            events = events.with(Trigger.CONFIRMATION, confirmation(receipt));
        }
        DeadlineRule rule = DeadlineRule.of(pack.calendar(sixDayWeek ? Week.SIX_DAY : Week.FIVE_DAY));
        Deadline deadline = rule.reckon(pack.termFor(kind), promised(), events);
        Optional<String> notInForce = explanation.notInForce(found, receipt.date());
        if (json) {
            spec.commandLine().getOut().println(DeadlineJson.of(found, deadline, explanation, notInForce, messages.language()));
        } else {
            List<String> lines = new ArrayList<>(explanation.about(found));
            notInForce.ifPresent(lines::add);
            lines.addAll(explanation.lines(deadline));
            lines.forEach(spec.commandLine().getOut()::println);
        }
    }

    private Optional<Promise> promised() {
        if (promise == null) {
            return Optional.empty();
        }
        Optional<Promise> understood = Promise.parse(promise);
        if (understood.isEmpty()) {
            throw new CommandProblem("law.problem.promise", promise);
        }
        return understood;
    }

    private Moment confirmation(Moment receipt) {
        Moment moment = moment(confirmed);
        if (moment.isBefore(receipt)) {
            throw new CommandProblem("law.problem.confirmed-before", confirmed, received);
        }
        return moment;
    }

    private static Moment moment(String written) {
        try {
            Moment moment =
                    written.contains("T") ? Moment.at(LocalDateTime.parse(written)) : Moment.on(LocalDate.parse(written));
            if (moment.date().getYear() >= 1990 && moment.date().getYear() <= 2100) {
                return moment;
            }
        } catch (DateTimeException e) {
            throw new CommandProblem("law.problem.date", written);
        }
        throw new CommandProblem("law.problem.date", written);
    }

    private static String known(LawPack pack) {
        return pack.kinds().stream().map(TermKind::code).collect(Collectors.joining(", "));
    }
}
