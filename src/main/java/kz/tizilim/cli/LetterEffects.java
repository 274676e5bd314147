package kz.tizilim.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.requests.Decision;

/**
 * What a decision does, as the command line says it.
 *
 * @param doneOn the day on which it was done, or by which it will be; null where nobody has said it
 * @param corrections what was changed, datum by datum
 * @param activities the activities that it concerns; empty for those that the register proposes
 */
record LetterEffects(LocalDate doneOn, List<Decision.Correction> corrections, List<UUID> activities) {
    private static final String BECOMES = "=>";

    /**
     * @param changes each {@code CODE=OLD=>NEW}; the old value is empty for a datum that is added
     * @param numbers the activities' numbers in the register
     * @throws CommandProblem if a change is not written so, or a code or a number is not known
     */
    static LetterEffects of(LocalDate doneOn, List<String> changes, List<Integer> numbers, ActivityRegister register) {
        List<Decision.Correction> corrections = changes.stream().map(change -> correction(change, register)).toList();
        List<UUID> activities = new ArrayList<>();
        for (int number : numbers) {
            activities.add(register.all().stream()
                    .filter(activity -> activity.number() == number)
                    .findFirst()
                    .map(Activity::id)
                    .orElseThrow(() -> new CommandProblem("cli.problem.activity", number)));
        }
        return new LetterEffects(doneOn, corrections, activities);
    }

    private static Decision.Correction correction(String change, ActivityRegister register) {
        int sign = change.indexOf('=');
        int becomes = change.indexOf(BECOMES, sign + 1);
        String after = becomes < 0 ? "" : change.substring(becomes + BECOMES.length()).strip();
        if (sign < 1 || after.isEmpty()) {
            throw new CommandProblem("cli.problem.change", change);
        }
        String code = change.substring(0, sign).strip();
        if (register.dictionaries().find(Dictionary.DATA, code).isEmpty()) {
            throw new CommandProblem("cli.problem.change-code", code);
        }
        return new Decision.Correction(code, change.substring(sign + 1, becomes).strip(), after);
    }

    Decision on(Decision decision) {
        if (!decision.outcome().isDone()) {
            return decision;
        }
        Decision dated = decision.doneOn(doneOn).correcting(corrections);
        return activities.isEmpty() ? dated : dated.concerning(activities, dated.informed());
    }
}
