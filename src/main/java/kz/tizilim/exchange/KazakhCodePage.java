package kz.tizilim.exchange;

import java.nio.charset.Charset;

/** The code page KZ-1048 (СТ РК 1048–2002), which Java does not know: windows-1251 with Kazakh letters in sixteen places. */
final class KazakhCodePage {
    private static final String WINDOWS = "ЌЋќћЎўЈҐЄЇґєјЅѕї";
    private static final String KAZAKH = "ҚҺқһҰұӘӨҒҮөғәҢңү";

    private KazakhCodePage() {}

    static String decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(new String(bytes, Charset.forName("windows-1251")));
        for (int at = 0; at < text.length(); at++) {
            int place = WINDOWS.indexOf(text.charAt(at));
            if (place >= 0) {
                text.setCharAt(at, KAZAKH.charAt(place));
            }
        }
        return text.toString();
    }
}
