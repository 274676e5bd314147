package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.tizilim.letters.LetterKind;
import kz.tizilim.operator.OperatorRegister;

/** What a decision leaves to do, with its day. */
final class CaseTasks {
    private static final String KEPT_BY_LAW = "deletion.retention-by-law";

    private final OperatorRegister operators;

    CaseTasks(OperatorRegister operators) {
        this.operators = operators;
    }

    /** The tasks of a decided request; a recipient whose letter was sent is told already. */
    List<CaseTask> of(Request request) {
        List<CaseTask> tasks = new ArrayList<>();
        for (Decision decision : request.decision().all()) {
            Optional<LocalDate> by = Terms.now(operators).byWhen(request, decision);
            LetterKind kind = RequestLetters.kinds(request, decision).get(0);
            if (decision.outcome().isDone() && !EffectContents.isDone(request, decision) && EffectContents.isCarriedOut(kind)) {
                tasks.add(task(CaseTask.Kind.CARRY_OUT, kind, by));
            }
            if (decision.outcome().isDone() && kind == LetterKind.BLOCKING_DONE) {
                tasks.add(task(CaseTask.Kind.FINISH_CHECK, kind, Optional.empty()));
            }
            if (decision.outcome() == Decision.Outcome.FORWARDED && decision.written(DecisionFact.CONSENT_PAPER) != null) {
                tasks.add(task(CaseTask.Kind.PASS_ON, kind, by));
            }
            if (KEPT_BY_LAW.equals(decision.ground())) {
                tasks.add(task(CaseTask.Kind.RESTRICT, LetterKind.RESTRICTION_MADE, by));
            }
            if (decision.outcome().isDone()) {
                decision.informed().stream()
                        .filter(recipient -> request.notice(recipient).filter(notice -> notice.sentOn() != null).isEmpty())
                        .filter(recipient -> tasks.stream().noneMatch(task -> recipient.equals(task.about())))
                        .forEach(recipient -> tasks.add(new CaseTask(
                                CaseTask.Kind.TELL_RECIPIENT, LetterKind.RECIPIENT_TOLD.code(), recipient, by.orElse(null), null, null)));
            }
        }
        return tasks;
    }

    private static CaseTask task(CaseTask.Kind kind, LetterKind letter, Optional<LocalDate> by) {
        return new CaseTask(kind, letter.code(), null, by.orElse(null), null, null);
    }
}
