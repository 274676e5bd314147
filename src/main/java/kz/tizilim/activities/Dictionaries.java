package kz.tizilim.activities;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.exchange.lists.CellVocabulary;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.TermKind;
import kz.tizilim.storage.Json;
import kz.tizilim.text.Language;

/** The words that come with the program together with the officer's own; an own word of the same code takes the other's place. */
public final class Dictionaries {
    private static final List<DictionaryTerm> SHIPPED = shipped();
    private final Map<String, DictionaryTerm> terms = new LinkedHashMap<>();

    public Dictionaries(Collection<DictionaryTerm> own) {
        Stream.concat(SHIPPED.stream(), own.stream()).forEach(term -> terms.put(key(term.dictionary(), term.code()), term));
    }

    /** The words of a dictionary, in the order of the file, the officer's own last. */
    public List<DictionaryTerm> all(Dictionary dictionary) {
        return terms.values().stream().filter(term -> term.dictionary() == dictionary).toList();
    }

    /** The words of all dictionaries. */
    public List<DictionaryTerm> all() {
        return List.copyOf(terms.values());
    }

    public Optional<DictionaryTerm> find(Dictionary dictionary, String code) {
        return Optional.ofNullable(terms.get(key(dictionary, code)));
    }

    /** The codes of a dictionary by the words under which a list may name them: folded, in any language, and the codes themselves. */
    public Map<String, String> byName(Dictionary dictionary) {
        CellVocabulary<String> words = new CellVocabulary<>();
        all(dictionary).forEach(term -> words.put(term.code(), term.code()).put(term.code(), term.name()));
        return words.byName();
    }

    /** The word of a code in a language; the code itself where the dictionary does not know it. */
    public String name(Dictionary dictionary, String code, Language language) {
        return find(dictionary, code).map(term -> term.name().in(language)).orElse(code);
    }

    /** The word of a code of any dictionary, or of a ground or a kind of the law pack; any other text as it is. */
    public String word(String code, Language language) {
        return Stream.concat(
                        Stream.of(Dictionary.values()).flatMap(each -> find(each, code).stream()).map(DictionaryTerm::name),
                        Stream.of(LawPack.current().bases(), LawPack.current().transferGrounds(), LawPack.current().refusals())
                                .flatMap(List::stream)
                                .filter(ground -> ground.code().equals(code))
                                .map(Ground::words))
                .findFirst()
                .or(() -> LawPack.current().kind(code).map(TermKind::name))
                .map(words -> words.in(language))
                .orElse(code);
    }

    private static String key(Dictionary dictionary, String code) {
        return dictionary + ":" + code;
    }

    private static List<DictionaryTerm> shipped() {
        try (InputStream in = Dictionaries.class.getResourceAsStream("dictionaries.json")) {
            return Json.MAPPER.readValue(in, new TypeReference<List<DictionaryTerm>>() {}).stream().map(Dictionaries::identified).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file gives no ids: a word has the same id in every register, made from its dictionary and code. */
    private static DictionaryTerm identified(DictionaryTerm term) {
        byte[] name = key(term.dictionary(), term.code()).getBytes(StandardCharsets.UTF_8);
        return term.id() != null
                ? term
                : new DictionaryTerm(UUID.nameUUIDFromBytes(name), term.dictionary(), term.code(), term.group(), term.name(), term.marks());
    }
}
