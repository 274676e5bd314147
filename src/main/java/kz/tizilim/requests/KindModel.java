package kz.tizilim.requests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The second voice: a linear model over hashed beginnings and pieces of words, which learned from invented letters (see the trainer
 * beside the tests). It knows no rule and no law; where it agrees with the rules, both are right nearly always.
 */
final class KindModel {
    /** Places of the table; measured: half of them costs two letters of a hundred, twice as many gain none. */
    static final int SIZE = 1 << 14;

    private static final KindModel SHIPPED = read();
    /** Begins the name of what a letter is about that asks for nothing: «:thanks». */
    static final String NOTHING_ABOUT = ":";
    /** A shorter sentence is a greeting. */
    private static final int SHORTEST_PART = 3;
    private static final double PART = 0.5;
    /** Concepts that stand this near to each other belong to one thought. */
    private static final int NEAR = 9;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private final List<String> kinds;
    private final float[] scale;
    private final byte[][] weights;

    KindModel(List<String> kinds, float[] scale, byte[][] weights) {
        this.kinds = List.copyOf(kinds);
        this.scale = scale.clone();
        this.weights = weights.clone();
    }

    static KindModel shipped() {
        return SHIPPED;
    }

    /**
     * How much speaks for each kind, and for a letter that asks for nothing, each by itself: above 0 it is rather likely, near -4 out of
     * the question. What a letter is about may stand in one sentence of many, so that the letter as a whole and its strongest part count alike.
     */
    Map<String, Double> scores(LetterTokens letter) {
        double[] whole = scores(features(letter.sentences()));
        double[] part = new double[kinds.size()];
        Arrays.fill(part, Double.NEGATIVE_INFINITY);
        for (LetterSentence sentence : letter.sentences()) {
            if (sentence.words().size() >= SHORTEST_PART) {
                double[] alone = scores(features(List.of(sentence)));
                for (int kind = 0; kind < part.length; kind++) {
                    part[kind] = Math.max(part[kind], alone[kind]);
                }
            }
        }
        Map<String, Double> found = new LinkedHashMap<>();
        for (int kind = 0; kind < part.length; kind++) {
            found.put(kinds.get(kind), part[kind] == Double.NEGATIVE_INFINITY || isOfWhole(kinds.get(kind)) ? whole[kind] : whole[kind] * (1 - PART) + part[kind] * PART);
        }
        return found;
    }

    /** The code of what a letter is about that asks for nothing. */
    static String nothingAbout(Map<String, Double> scores) {
        return scores.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(NOTHING_ABOUT))
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey().substring(NOTHING_ABOUT.length()))
                .orElseThrow();
    }

    /** That nothing is asked for can only be said of a whole letter. */
    private static boolean isOfWhole(String kind) {
        return kind.startsWith(NOTHING_ABOUT) || kind.equals(Proposal.NOT_A_REQUEST);
    }

    private double[] scores(Set<Integer> features) {
        double[] scores = new double[kinds.size()];
        double norm = 1 / Math.sqrt(Math.max(1, features.size()));
        for (int kind = 0; kind < scores.length; kind++) {
            double sum = 0;
            for (int feature : features) {
                sum += weights[kind][feature];
            }
            scores[kind] = (sum * norm + weights[kind][SIZE]) * scale[kind];
        }
        return scores;
    }

    /**
     * The places of a letter's words in the table: whole words, their beginnings, neighbours, pieces of three to five letters, and the
     * concepts of the rules, alone and by two near each other, which carry what was learned in one language over to the others.
     */
    static Set<Integer> features(List<LetterSentence> sentences) {
        Set<Integer> features = new HashSet<>();
        for (LetterSentence sentence : sentences) {
            String before = "";
            for (String word : sentence.folded()) {
                String beginning = word.length() > 5 ? word.substring(0, 5) : word;
                features.add(place("w" + word));
                features.add(place("b" + beginning));
                features.add(place("n" + before + " " + beginning));
                before = beginning;
                String bordered = "_" + word + "_";
                for (int length = SHORTEST; length <= LONGEST; length++) {
                    for (int at = 0; at + length <= bordered.length(); at++) {
                        features.add(place(bordered.substring(at, at + length)));
                    }
                }
            }
            concepts(sentence, features);
        }
        return features;
    }

    private static void concepts(LetterSentence sentence, Set<Integer> features) {
        Map<String, List<WordConcept.Place>> concepts = KindRules.concepts(sentence);
        concepts.forEach((name, places) -> {
            features.add(place("@" + name));
            concepts.forEach((other, others) -> {
                if (name.compareTo(other) < 0 && places.stream().anyMatch(one -> others.stream().anyMatch(two -> Math.abs(one.from() - two.from()) < NEAR))) {
                    features.add(place("@" + name + "@" + other));
                }
            });
        });
    }

    private static int place(String piece) {
        int hash = 0x811C9DC5;
        for (int at = 0; at < piece.length(); at++) {
            hash = (hash ^ piece.charAt(at)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        return hash & (SIZE - 1);
    }

    /** The table as it is stored: the kinds, then for each its scale and its weights, the last of which stands for any letter. */
    byte[] bytes() {
        byte[] names = String.join(" ", kinds).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer bytes = ByteBuffer.allocate(4 + names.length + kinds.size() * (4 + SIZE + 1));
        bytes.putInt(names.length).put(names);
        for (int kind = 0; kind < kinds.size(); kind++) {
            bytes.putFloat(scale[kind]).put(weights[kind]);
        }
        return bytes.array();
    }

    private static KindModel read() {
        try (InputStream in = KindModel.class.getResourceAsStream("kind-model.bin")) {
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            byte[] names = new byte[bytes.getInt()];
            bytes.get(names);
            List<String> kinds = List.of(new String(names, StandardCharsets.US_ASCII).split(" "));
            float[] scale = new float[kinds.size()];
            byte[][] weights = new byte[kinds.size()][SIZE + 1];
            for (int kind = 0; kind < kinds.size(); kind++) {
                scale[kind] = bytes.getFloat();
                bytes.get(weights[kind]);
            }
            return new KindModel(kinds, scale, weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
