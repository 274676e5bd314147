package kz.tizilim.exchange;

import java.nio.charset.Charset;

/** The code page KZ-1048 (СТ РК 1048–2002), which Java does not know: windows-1251 with Kazakh letters in sixteen places. */
public final class KazakhCodePage {
    private static final String WINDOWS = "ЌЋќћЎўЈҐЄЇґєјЅѕї";
    private static final String KAZAKH = "ҚҺқһҰұӘӨҒҮөғәҢңү";

    private KazakhCodePage() {}

    /** Whether bytes that are a text of windows-1251 or of this page hold letters that only this page explains: they stand within Cyrillic words. */
    public static boolean isMeant(byte[] bytes) {
        String windows = new String(bytes, Charset.forName("windows-1251"));
        for (int at = 0; at < windows.length(); at++) {
            boolean within = (at > 0 && isCyrillic(windows.charAt(at - 1))) || (at + 1 < windows.length() && isCyrillic(windows.charAt(at + 1)));
            if (within && WINDOWS.indexOf(windows.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCyrillic(char letter) {
        return letter >= 'А' && letter <= 'я';
    }

    /** The text of bytes in this code page. */
    public static String decode(byte[] bytes) {
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
