package kz.tizilim.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** The headers of one part of a mail, the first of each name, decoded as far as they can be. */
final class MailHeaders {
    private static final String NOT_IN_ADDRESS = " \t\r\n<>()\",;:";
    private static final int ADDRESSES = 200;

    private final Map<String, byte[]> values;
    private final List<String> charsets;

    MailHeaders() {
        this(new HashMap<>(), List.of());
    }

    private MailHeaders(Map<String, byte[]> values, List<String> charsets) {
        this.values = values;
        this.charsets = charsets;
    }

    /** The same headers, for whose raw letters these charsets are the likeliest. */
    MailHeaders with(List<String> likeliest) {
        return new MailHeaders(values, List.copyOf(likeliest));
    }

    /** Keeps a header unless one of its name is kept: a second From is a forger's, or a broken program's. */
    void add(Field field) {
        byte[] raw = field.getRaw() == null
                ? (field.getName() + ":" + field.getBody()).getBytes(StandardCharsets.UTF_8)
                : field.getRaw().toByteArray();
        int colon = 0;
        while (colon < raw.length && raw[colon] != ':') {
            colon++;
        }
        String name = field.getName().strip().toLowerCase(Locale.ROOT);
        values.putIfAbsent(name, Arrays.copyOfRange(raw, Math.min(raw.length, colon + 1), raw.length));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The words of a header on one line: RFC 2047 words decoded, raw eight-bit letters by their likeliest charset. */
    String words(String name) {
        return LetterText.line(EncodedWords.decode(unfolded(name), charsets));
    }

    /** The value of a header before its parameters, in lower case: text/plain, attachment. */
    String value(String name) {
        String words = unfolded(name);
        int semicolon = words.indexOf(';');
        return (semicolon < 0 ? words : words.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter of a header, with RFC 2231 continuations joined and decoded; empty where it has none. */
    String parameter(String name, String parameter) {
        // The parser works on bytes: Latin-1 carries them through unchanged.
        byte[] value = values.getOrDefault(name, new byte[0]);
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(new RawField(name, new String(value, StandardCharsets.ISO_8859_1)));
        MimeParameterMapping mapping = new MimeParameterMapping();
        for (NameValuePair pair : body.getParams()) {
            if (pair.getName() != null && pair.getValue() != null) {
                mapping.addParameter(pair.getName(), pair.getValue());
            }
        }
        String found = mapping.get(parameter);
        return found == null ? "" : EncodedWords.decode(eightBit(found), charsets);
    }

    /** The addresses in a header, each with the name before it; at most two hundred. */
    List<MailAddress> addresses(String name) {
        List<MailAddress> addresses = new ArrayList<>();
        String words = unfolded(name);
        for (String one : separated(words)) {
            MailAddress address = address(one);
            if (!address.isNone() && addresses.size() < ADDRESSES) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    /** One member of a list: what stands in angle brackets is the address, whatever address the name before pretends to be. */
    private MailAddress address(String one) {
        int bracket = one.lastIndexOf('<');
        int at = one.indexOf('@', bracket + 1);
        if (at < 0) {
            return new MailAddress(shown(one), "");
        }
        int start = at;
        while (start > 0 && NOT_IN_ADDRESS.indexOf(one.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at + 1;
        while (end < one.length() && NOT_IN_ADDRESS.indexOf(one.charAt(end)) < 0) {
            end++;
        }
        String before = one.substring(0, start);
        return new MailAddress(shown(before.isBlank() ? one.substring(end) : before), LetterText.line(one.substring(start, end)));
    }

    private String shown(String name) {
        String bare = name.replace('<', ' ').replace('>', ' ').strip();
        boolean wrapped = bare.length() > 1 && List.of("\"\"", "()").contains("" + bare.charAt(0) + bare.charAt(bare.length() - 1));
        String plain = wrapped ? bare.substring(1, bare.length() - 1) : bare;
        return LetterText.line(EncodedWords.decode(plain.replaceAll("\\\\(.)", "$1"), charsets));
    }

    /** The list's members: commas and semicolons separate them, except within quotes and brackets. */
    private static List<String> separated(String words) {
        List<String> members = new ArrayList<>();
        StringBuilder member = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (sign == '"' && (at == 0 || words.charAt(at - 1) != '\\')) {
                quoted = !quoted;
            }
            if (!quoted && (sign == ',' || sign == ';')) {
                members.add(member.toString());
                member.setLength(0);
            } else {
                member.append(sign);
            }
        }
        members.add(member.toString());
        return members;
    }

    private String unfolded(String name) {
        byte[] value = values.getOrDefault(name, new byte[0]);
        return MailCharset.decode(value, "", charsets).text().replaceAll("\\r?\\n", "").strip();
    }

    private String eightBit(String latin) {
        boolean carried = latin.chars().allMatch(letter -> letter < 256) && latin.chars().anyMatch(letter -> letter > 127);
        return carried ? MailCharset.decode(latin.getBytes(StandardCharsets.ISO_8859_1), "", charsets).text() : latin;
    }
}
