package kz.tizilim.cli;

import kz.tizilim.journal.JournalCheck;

/** What the check of a journal found, in words. */
final class Findings {
    private Findings() {}

    static String say(JournalCheck.Result result, CliLanguage speech) {
        return switch (result.finding()) {
            case INTACT -> speech.say("cli.verify.whole", result.head().number(), result.head().toString());
            case UNFINISHED_END -> speech.say("cli.verify.unfinished", result.head().number(), result.head().toString());
            case ALTERED -> speech.say("cli.verify.altered", result.entry());
            case CUT -> speech.say("cli.verify.cut", result.entry());
            case PART_BROKEN -> speech.say("cli.verify.part", result.entry(), result.part());
            case FILE_BROKEN -> speech.say("cli.verify.file", result.entry());
            case HEAD_DIFFERS -> speech.say("cli.verify.other-head", result.head().toString());
        };
    }
}
