package kz.tizilim.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.tizilim.requests.Request;
import kz.tizilim.text.Folding;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.TransferRegister;

/** A recipient that is to be told of a decision, as the command line names it: by its name in any language, whole or by its first words. */
final class ToldRecipient {
    private ToldRecipient() {}

    /** @throws CommandProblem if nothing is decided yet, nobody is to be told, or the name fits none or several of them */
    static Recipient named(String name, Request request, TransferRegister transfers) {
        List<Recipient> told = request.toBeTold().stream().flatMap(id -> transfers.findRecipient(id).stream()).toList();
        if (told.isEmpty()) {
            throw new CommandProblem("cli.problem.nobody-told", request.label());
        }
        List<Recipient> fitting = told.stream().filter(each -> isCalled(each, name, true)).toList();
        if (fitting.isEmpty()) {
            fitting = told.stream().filter(each -> isCalled(each, name, false)).toList();
        }
        if (fitting.size() != 1) {
            String names = told.stream().map(each -> each.name().in(Language.KK)).collect(Collectors.joining("; "));
            throw new CommandProblem("cli.problem.recipient", name, request.label(), names);
        }
        return fitting.get(0);
    }

    private static boolean isCalled(Recipient recipient, String name, boolean whole) {
        List<String> asked = Folding.tokens(name);
        return !asked.isEmpty() && Arrays.stream(Language.values()).map(language -> Folding.tokens(recipient.name().in(language)))
                .anyMatch(known -> whole ? known.equals(asked) : known.containsAll(asked));
    }
}
