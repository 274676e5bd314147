package kz.tizilim.requests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
    /** So many units of the score apart, a kind is a third as likely. */
    private static final double TEMPERATURE = 3;
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
     * How likely each kind is beside the others, and that the letter asks for nothing: 1 for the likeliest, near 0 for what is out of
     * the question. A letter may hold several kinds, so that they do not add up to one.
     */
    Map<String, Double> likelihoods(LetterTokens letter) {
        Set<Integer> features = features(letter.sentences());
        double[] scores = new double[kinds.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int kind = 0; kind < scores.length; kind++) {
            scores[kind] = score(kind, features);
            most = Math.max(most, scores[kind]);
        }
        Map<String, Double> found = new LinkedHashMap<>();
        for (int kind = 0; kind < scores.length; kind++) {
            found.put(kinds.get(kind), Math.exp((scores[kind] - most) / TEMPERATURE));
        }
        return found;
    }

    private double score(int kind, Set<Integer> features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[kind][feature];
        }
        return (sum / Math.sqrt(Math.max(1, features.size())) + weights[kind][SIZE]) * scale[kind];
    }

    /** The places of a letter's words in the table: whole words, their beginnings, neighbours, and pieces of three to five letters. */
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
        }
        return features;
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
