package kz.tizilim.requests;

import java.util.regex.Pattern;

/** Whether a demand about unlawful processing asks for its stop alone: the law names both in one right (art. 24(1)(4)), people ask for either. */
final class CessationRequest {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern STOPS = Pattern.compile("тоқтат|прекрат|прекращ|останов|\\bstop|\\bcease", FLAGS);
    private static final Pattern DESTROYS =
            Pattern.compile("жой|жою|өшір|құрт|уничтож|удал|сотр|стереть|delet|eras|destr|remov|wipe", FLAGS);

    private CessationRequest() {}

    static boolean isSaidIn(Request request) {
        String said = request.subjectLine() + "\n" + request.text();
        return STOPS.matcher(said).find() && !DESTROYS.matcher(said).find();
    }
}
