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
            case COPY_BROKEN -> speech.say("cli.verify.copy", result.file());
            case KEYS_LOST -> speech.say("cli.verify.keys-lost", result.file());
            case KEYRING_OLD -> speech.say("cli.verify.keyring-old", result.file());
            case MARK_WITHOUT_ACT -> speech.say("cli.verify.mark-without-act", result.file());
            case DATABASE_DIFFERS -> speech.say("cli.verify.database", result.file());
            case DRAFT_BROKEN -> speech.say("cli.verify.draft", result.file());
            case HEAD_DIFFERS -> speech.say("cli.verify.other-head", result.head().toString());
        };
    }
}
