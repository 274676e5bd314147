package kz.tizilim.requests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.tizilim.storage.Json;

/**
 * Teaches the second voice ({@code kind-model.bin}) from invented letters, one file a hand. Prints first how it does on each hand when
 * it has learned from the others only. The same files give the same table. Run it with the project's folder as working folder:
 * {@code java -cp target/test-classes:target/classes:… kz.tizilim.requests.KindModelTrainer}.
 */
final class KindModelTrainer {
    private static final Path EXAMPLES = Path.of("src/test/resources/kz/tizilim/requests");
    private static final Path TABLE = Path.of("src/main/resources/kz/tizilim/requests/kind-model.bin");
    private static final int ROUNDS = 40;
    private static final double STEP = 0.6;
    private static final double SHRINK = 2e-5;
    private static final long SEED = 94;

    @SuppressWarnings("ArrayRecordComponent")
    record Example(Set<String> kinds, int[] features, LetterTokens letter) {}

    private KindModelTrainer() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, List<Example>> hands = hands();
        for (String hand : hands.keySet()) {
            List<Example> others = new ArrayList<>();
            hands.forEach((name, examples) -> {
                if (!name.equals(hand)) {
                    others.addAll(examples);
                }
            });
            System.out.println(hand + ": " + figures(taught(others), hands.get(hand)));
        }
        List<Example> all = new ArrayList<>();
        hands.values().forEach(all::addAll);
        Files.write(TABLE, taught(all).bytes());
        System.out.println(all.size() + " letters, " + Files.size(TABLE) + " bytes");
    }

    /** The examples of each hand; the letters of the rules' own test are one of them. */
    static Map<String, List<Example>> hands() throws IOException {
        Map<String, List<Example>> hands = new TreeMap<>();
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("invented"))) {
            for (Path file : files.sorted().toList()) {
                List<Example> examples = new ArrayList<>();
                for (String line : Files.readAllLines(file)) {
                    String[] parts = line.split("\t", 2);
                    examples.add(example(List.of(parts[0].split(",")), "", parts[1]));
                }
                hands.put(file.getFileName().toString(), examples);
            }
        }
        List<Example> plain = new ArrayList<>();
        for (KindProposerTest.InventedLetter letter : Json.MAPPER.readValue(EXAMPLES.resolve("letters.json").toFile(), KindProposerTest.InventedLetter[].class)) {
            plain.add(example(letter.kinds(), letter.subject(), letter.text()));
        }
        hands.put("letters.json", plain);
        return hands;
    }

    private static Example example(List<String> kinds, String subject, String text) {
        LetterTokens letter = LetterTokens.of(subject, text);
        return new Example(Set.copyOf(kinds), KindModel.features(letter.sentences()).stream().mapToInt(Integer::intValue).sorted().toArray(), letter);
    }

    static KindModel taught(List<Example> examples) {
        Set<String> names = new LinkedHashSet<>();
        examples.forEach(example -> example.kinds().stream().sorted().forEach(names::add));
        List<String> kinds = names.stream().sorted().toList();
        float[] scale = new float[kinds.size()];
        byte[][] weights = new byte[kinds.size()][];
        for (int kind = 0; kind < kinds.size(); kind++) {
            double[] learned = learned(examples, kinds.get(kind));
            double most = Arrays.stream(learned).map(Math::abs).max().orElse(1);
            scale[kind] = (float) (most / 127);
            weights[kind] = new byte[KindModel.SIZE + 1];
            for (int at = 0; at < learned.length; at++) {
                weights[kind][at] = (byte) Math.round(learned[at] / scale[kind]);
            }
        }
        return new KindModel(kinds, scale, weights);
    }

    /** Logistic regression with steps that shrink for features seen often; examples of the kind weigh more where it is rare. */
    private static double[] learned(List<Example> examples, String kind) {
        double[] weights = new double[KindModel.SIZE + 1];
        double[] seen = new double[KindModel.SIZE + 1];
        long positive = examples.stream().filter(example -> example.kinds().contains(kind)).count();
        double heavy = Math.min(6, Math.sqrt((double) examples.size() / Math.max(1, positive)));
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                boolean is = example.kinds().contains(kind);
                double norm = 1 / Math.sqrt(Math.max(1, example.features().length));
                double sum = weights[KindModel.SIZE];
                for (int feature : example.features()) {
                    sum += weights[feature] * norm;
                }
                double error = (is ? heavy : 1) * ((is ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
                for (int feature : example.features()) {
                    step(weights, seen, feature, error * norm);
                }
                step(weights, seen, KindModel.SIZE, error);
            }
        }
        return weights;
    }

    private static void step(double[] weights, double[] seen, int at, double slope) {
        double shrunk = slope - SHRINK * weights[at];
        seen[at] += shrunk * shrunk;
        weights[at] += STEP * shrunk / (1e-3 + Math.sqrt(seen[at]));
    }

    /** The likeliest kind right, among three; then rules and both voices where they are sure. */
    private static String figures(KindModel model, List<Example> examples) {
        int first = 0;
        int three = 0;
        int sure = 0;
        int right = 0;
        int ruled = 0;
        for (Example example : examples) {
            Map<String, Double> learned = model.likelihoods(example.letter());
            List<String> best = learned.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
            first += example.kinds().contains(best.get(0)) ? 1 : 0;
            three += best.subList(0, 3).stream().anyMatch(example.kinds()::contains) ? 1 : 0;
            Map<String, Integer> points = new LinkedHashMap<>();
            KindRules.hits(example.letter()).forEach(hit -> points.merge(hit.kind(), hit.size(), Math::max));
            ruled += points.keySet().equals(example.kinds()) ? 1 : 0;
            List<String> decided = KindDecision.of(Set.of(), points, learned).sure();
            sure += decided.isEmpty() ? 0 : 1;
            right += !decided.isEmpty() && Set.copyOf(decided).equals(example.kinds()) ? 1 : 0;
        }
        int all = examples.size();
        return "first " + percent(first, all) + ", among three " + percent(three, all) + "; rules alone exact " + percent(ruled, all)
                + "; both: sure " + percent(sure, all) + ", right among the sure " + percent(right, sure);
    }

    private static String percent(int some, int all) {
        return all == 0 ? "-" : Math.round(100.0 * some / all) + " %";
    }
}
