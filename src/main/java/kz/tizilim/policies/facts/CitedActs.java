package kz.tizilim.policies.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.text.Language;

/** Tells the Law on Personal Data from other acts that a company cites: papers name it once, with its date and number. */
final class CitedActs {
    private static final Pattern QUOTED = Pattern.compile("[«“\"]([^»”\"]+)[»”\"]");

    private static final Pattern PERSONAL_DATA =
            Pattern.compile("дербес деректер|персональных данных|personal data", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CitedActs() {}

    /** Also true of words that name no act but mean the same law: «the national legislation on personal data». */
    static boolean isMainLaw(String act, LawPack law) {
        boolean unnamed = quoted(act).isEmpty() && PERSONAL_DATA.matcher(act).find();
        return unnamed || law.duties().stream()
                .filter(duty -> duty.code().equals("act"))
                .map(Ground::words)
                .flatMap(words -> Stream.of(Language.values()).map(words::in))
                .anyMatch(full -> quoted(full).equalsIgnoreCase(quoted(act)) && !quoted(act).isEmpty());
    }

    private static String quoted(String act) {
        Matcher name = QUOTED.matcher(act);
        return name.find() ? name.group(1) : "";
    }
}
