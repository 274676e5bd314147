package kz.tizilim.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes {@code letter-pairs.txt} from the Kazakh and Russian texts of the program itself: how much oftener each letter follows each
 * other one than in a row of random letters, 0 (never seen) to 9. Both languages weigh the same. Run it with the project's folder
 * as working folder: {@code java -cp target/test-classes:target/classes kz.tizilim.exchange.LetterPairsMaker}.
 */
final class LetterPairsMaker {
    private static final Pattern RUSSIAN = Pattern.compile("\"ru\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern KAZAKH = Pattern.compile("\"kk\"\\s*:\\s*\"([^\"]*)\"");

    private LetterPairsMaker() {}

    public static void main(String[] arguments) throws IOException {
        Path resources = Path.of("src/main/resources/kz/tizilim");
        double[][] russian = frequencies(texts(resources, "messages_ru.properties", RUSSIAN));
        double[][] kazakh = frequencies(texts(resources, "messages_kk.properties", KAZAKH));
        int letters = LetterPairs.ALPHABET.length();
        StringBuilder table = new StringBuilder();
        for (int first = 0; first < letters; first++) {
            for (int second = 0; second < letters; second++) {
                double times = (russian[first][second] + kazakh[first][second]) / 2 * letters * letters;
                long digit = Math.round(4 + 1.1 * Math.log(times) / Math.log(2));
                table.append(times == 0 ? 0 : Math.max(0, Math.min(9, digit)));
            }
            table.append('\n');
        }
        Files.writeString(resources.resolve("exchange/letter-pairs.txt"), table);
    }

    private static String texts(Path resources, String messages, Pattern said) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(resources)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                String name = file.getFileName().toString();
                if (name.equals(messages)) {
                    for (String line : Files.readAllLines(file)) {
                        all.append(line.substring(line.indexOf('=') + 1)).append('\n');
                    }
                } else if (name.endsWith(".json")) {
                    Matcher one = said.matcher(Files.readString(file));
                    while (one.find()) {
                        all.append(one.group(1)).append('\n');
                    }
                }
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private static double[][] frequencies(String text) {
        int letters = LetterPairs.ALPHABET.length();
        double[][] counts = new double[letters][letters];
        double all = 0;
        for (int at = 1; at < text.length(); at++) {
            int first = Math.max(0, LetterPairs.ALPHABET.indexOf(text.charAt(at - 1)));
            int second = Math.max(0, LetterPairs.ALPHABET.indexOf(text.charAt(at)));
            if (first + second > 0) {
                counts[first][second]++;
                all++;
            }
        }
        for (double[] row : counts) {
            for (int at = 0; at < letters; at++) {
                row[at] /= all;
            }
        }
        return counts;
    }
}
