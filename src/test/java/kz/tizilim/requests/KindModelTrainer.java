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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.storage.Json;

/**
 * Teaches the second voice ({@code kind-model.bin}) from invented letters, one file a hand. Prints first how it does on each hand when
 * it has learned from the others only; with any argument that is left out. The same files give the same table. Run it with the project's folder as working folder:
 * {@code java -cp target/test-classes:target/classes:… kz.tizilim.requests.KindModelTrainer}.
 */
final class KindModelTrainer {
    private static final Path EXAMPLES = Path.of("src/test/resources/kz/tizilim/requests");
    private static final Path TABLE = Path.of("src/main/resources/kz/tizilim/requests/kind-model.bin");
    private static final int ROUNDS = 15;
    private static final double STEP = 0.6;
    private static final double SHRINK = 2e-5;
    /** One letter in so many is put together of two. */
    private static final int JOIN = 3;
    /** So often each letter is taught among other words. */
    private static final int TIMES = 3;
    /** What the counts of all hands add up to, in the order of {@link #line}. */
    private static final int[] TOTAL = new int[9];
    private static final long SEED = 94;

    @SuppressWarnings("ArrayRecordComponent")
    record Example(Set<String> kinds, int[] features, LetterTokens letter, String text) {}

    private KindModelTrainer() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, List<Example>> hands = hands();
        for (String hand : arguments.length > 0 ? Set.<String>of() : hands.keySet()) {
            List<Example> others = new ArrayList<>();
            hands.forEach((name, examples) -> {
                if (!name.equals(hand)) {
                    others.addAll(examples);
                }
            });
            System.out.println(hand + ": " + figures(taught(surrounded(others)), hands.get(hand)));
        }
        System.out.println("all: " + line(TOTAL));
        List<Example> all = new ArrayList<>();
        hands.values().forEach(all::addAll);
        Files.write(TABLE, taught(surrounded(all)).bytes());
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
                    examples.add(example(kinds(parts[0]), "", parts[1]));
                }
                hands.put(file.getFileName().toString().replace(".tsv", ""), examples);
            }
        }
        List<Example> plain = new ArrayList<>();
        for (KindProposerTest.InventedLetter letter : Json.MAPPER.readValue(EXAMPLES.resolve("letters.json").toFile(), KindProposerTest.InventedLetter[].class)) {
            plain.add(example(letter.kinds(), letter.subject(), letter.text()));
        }
        hands.put("plain letters", plain);
        return hands;
    }

    /** «not-a-request:thanks» is a letter that asks for nothing, and why. */
    private static List<String> kinds(String written) {
        return written.startsWith(Proposal.NOT_A_REQUEST + ":") ? List.of(Proposal.NOT_A_REQUEST, written.substring(written.indexOf(':'))) : List.of(written.split(","));
    }

    private static Example example(List<String> kinds, String subject, String text) {
        LetterTokens letter = LetterTokens.of(subject, text);
        return new Example(Set.copyOf(kinds), KindModel.features(letter.sentences()).stream().mapToInt(Integer::intValue).sorted().toArray(), letter, text);
    }

    /** The same letters once more among words that ask for nothing and beside what is expressly not asked for, as real letters stand. */
    private static List<Example> surrounded(List<Example> examples) throws IOException {
        List<String> around = Files.readAllLines(EXAMPLES.resolve("around/context.txt"));
        List<String[]> denials = Files.readAllLines(EXAMPLES.resolve("around/denials.tsv")).stream().map(line -> line.split("\t", 2)).toList();
        Random random = new Random(SEED);
        List<Example> all = new ArrayList<>(examples);
        around.forEach(sentence -> all.add(example(List.of(), "", sentence)));
        for (Example example : Collections.nCopies(TIMES, examples).stream().flatMap(List::stream).toList()) {
            List<String> sentences = new ArrayList<>(List.of(example.text()));
            for (int count = 1 + random.nextInt(4); count > 0; count--) {
                sentences.add(random.nextInt(sentences.size() + 1), around.get(random.nextInt(around.size())));
            }
            String[] denial = denials.get(random.nextInt(denials.size()));
            if (random.nextInt(3) == 0 && !example.kinds().contains(denial[0]) && !example.kinds().contains(Proposal.NOT_A_REQUEST)) {
                sentences.add(random.nextInt(sentences.size() + 1), denial[1]);
            }
            Set<String> kinds = new LinkedHashSet<>(example.kinds());
            Example other = examples.get(random.nextInt(examples.size()));
            if (random.nextInt(JOIN) == 0 && !kinds.contains(Proposal.NOT_A_REQUEST) && !other.kinds().contains(Proposal.NOT_A_REQUEST)) {
                sentences.add(other.text());
                kinds.addAll(other.kinds());
            }
            all.add(example(List.copyOf(kinds), "", String.join(" ", sentences)));
        }
        return all;
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

    /** What the voices make of a hand that they did not learn from. */
    private static String figures(KindModel model, List<Example> examples) {
        int first = 0;
        int three = 0;
        int sure = 0;
        int right = 0;
        int ruled = 0;
        int nothing = 0;
        int told = 0;
        int lost = 0;
        for (Example example : examples) {
            Set<String> kinds = example.kinds().stream().filter(kind -> !kind.startsWith(":")).collect(Collectors.toSet());
            boolean none = kinds.contains(Proposal.NOT_A_REQUEST);
            Map<String, Double> scores = model.scores(example.letter());
            String best = scores.entrySet().stream().filter(entry -> !entry.getKey().startsWith(":")).max(Map.Entry.comparingByValue()).orElseThrow().getKey();
            first += kinds.contains(best) ? 1 : 0;
            Map<String, Integer> points = new LinkedHashMap<>();
            KindRules.hits(example.letter()).forEach(hit -> points.merge(hit.kind(), hit.size(), Math::max));
            ruled += points.keySet().equals(kinds) ? 1 : 0;
            KindDecision decision = KindDecision.of(Set.of(), points, scores);
            three += decision.likely().stream().anyMatch(kinds::contains) ? 1 : 0;
            boolean set = decision.sure().contains(Proposal.NOT_A_REQUEST);
            nothing += none ? 1 : 0;
            told += none && set ? 1 : 0;
            lost += !none && set ? 1 : 0;
            sure += decision.sure().isEmpty() ? 0 : 1;
            right += !decision.sure().isEmpty() && Set.copyOf(decision.sure()).equals(kinds) ? 1 : 0;
        }
        int all = examples.size();
        int[] counts = {all, first, ruled, three, sure, right, nothing, told, lost};
        Arrays.setAll(TOTAL, place -> TOTAL[place] + counts[place]);
        return line(counts);
    }

    private static String line(int[] counts) {
        return counts[0] + " letters; model's first " + percent(counts[1], counts[0]) + ", rules exact " + percent(counts[2], counts[0]) + ", right among three "
                + percent(counts[3], counts[0] - counts[6]) + "; sure " + percent(counts[4], counts[0]) + ", right among them " + percent(counts[5], counts[4])
                + "; nothing told " + counts[7] + " of " + counts[6] + ", requests set aside " + counts[8];
    }

    private static String percent(int some, int all) {
        return all == 0 ? "-" : Math.round(100.0 * some / all) + " %";
    }
}
