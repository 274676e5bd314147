package kz.tizilim.requests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Folding;
import kz.tizilim.text.IdentityNumber;

/**
 * Finds the person whom a letter concerns, among those of the register: by an IIN in it, by its address, by a telephone number, by a
 * name in any case or script. Where somebody acts for another, the sender is not that person. Two who fit are nobody.
 */
final class PersonFinder {
    private static final Pattern IIN = Pattern.compile("(?<!\\d)\\d(?:[ \\u00A0-]?\\d){11}(?!\\d)");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+?7|8)[ (\\u00A0-]*\\d{3}[ )\\u00A0-]*\\d{3}[ -]*\\d{2}[ -]*\\d{2}(?!\\d)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:\\.)?(?: +\\p{Lu}[\\p{L}'’-]*\\.?){1,3}");
    private static final Pattern INTRODUCED = Pattern.compile("(?:(?<!\\p{L})(?:[Мм]ен|[Яя]|МЕН|[Мм]еня зовут|[Мм]енің атым|[Mm]y name is|I am|I)[ ,—-]+)(\\p{Lu}[\\p{L}'’-]+(?: +\\p{Lu}[\\p{L}'’-]+){1,2})");
    private static final int SIGNATURE = 3;
    /** A longer line is a sentence, and a name in it may be anybody's. */
    private static final int MOST_WORDS_OF_SIGNATURE = 6;
    private static final int MOST_NAMES = 20;
    private static final int MOST_FOUND = 20;

    private final PersonRegister persons;

    PersonFinder(PersonRegister persons) {
        this.persons = persons;
    }

    /**
     * The only person who fits; empty where none does, or several do.
     *
     * @param isForAnother whether the sender acts for somebody else
     */
    Optional<UUID> find(String address, String senderName, String text, boolean isForAnother) {
        Optional<UUID> sender = only(byAddress(address));
        Optional<UUID> byNumber = only(byIin(text));
        if (byNumber.isPresent()) {
            return byNumber;
        }
        if (isForAnother) {
            Map<UUID, Person> named = byNames(text, senderName);
            sender.ifPresent(named::remove);
            return only(named);
        }
        return sender.or(() -> only(byPhone(text))).or(() -> only(byNames(senderName, ""))).or(() -> only(byNames(ownName(text), "")));
    }

    /** Where writers name themselves: below the letter, or after «мен», «я». Others whom a letter names are not its writer. */
    private static String ownName(String text) {
        List<String> lines = Arrays.stream(text.split("\n", -1)).filter(line -> !line.isBlank()).toList();
        StringBuilder own = new StringBuilder();
        lines.stream().skip(Math.max(1, lines.size() - SIGNATURE)).filter(line -> line.strip().split("\\s+").length <= MOST_WORDS_OF_SIGNATURE).forEach(line -> own.append(line).append('\n'));
        Matcher introduced = INTRODUCED.matcher(text);
        while (introduced.find()) {
            own.append(introduced.group(1)).append('\n');
        }
        return own.toString();
    }

    private static Optional<UUID> only(Map<UUID, Person> found) {
        return found.size() == 1 ? found.keySet().stream().findFirst() : Optional.empty();
    }

    private Map<UUID, Person> byAddress(String address) {
        return address.isBlank() ? Map.of() : found(address, person -> person.emails().stream().anyMatch(address::equalsIgnoreCase));
    }

    private Map<UUID, Person> byIin(String text) {
        Map<UUID, Person> all = new LinkedHashMap<>();
        Matcher number = IIN.matcher(text);
        while (number.find()) {
            String digits = number.group().replaceAll("\\D", "");
            if (IdentityNumber.check(digits).valid()) {
                all.putAll(found(digits, person -> digits.equals(person.iin())));
            }
        }
        return all;
    }

    private Map<UUID, Person> byPhone(String text) {
        Map<UUID, Person> all = new LinkedHashMap<>();
        Matcher number = PHONE.matcher(text);
        while (number.find()) {
            String digits = last(number.group());
            all.putAll(found(number.group(), person -> person.phones().stream().anyMatch(phone -> last(phone).equals(digits))));
        }
        return all;
    }

    /** The ten digits after the country's prefix. */
    private static String last(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - 10));
    }

    /** Persons whose surname and given name stand side by side in the text, with whatever endings. */
    private Map<UUID, Person> byNames(String text, String without) {
        Map<UUID, Person> all = new LinkedHashMap<>();
        Matcher name = NAME.matcher(text);
        List<String> skipped = List.of(Folding.fold(without).split(" "));
        for (int count = 0; count < MOST_NAMES && name.find(); count++) {
            List<String> words = new ArrayList<>(Arrays.asList(Folding.fold(name.group()).split(" ")));
            if (!without.isBlank() && skipped.containsAll(words)) {
                continue;
            }
            for (String word : words) {
                // The beginning of a name finds it also where the letter puts an ending to it.
                String beginning = word.length() > 5 ? word.substring(0, word.length() - 3) : word;
                if (beginning.length() > 2) {
                    all.putAll(found(beginning, person -> bears(person, words)));
                }
            }
        }
        return all;
    }

    private static boolean bears(Person person, List<String> words) {
        return hasName(words, person.surname()) && hasName(words, person.given());
    }

    private static boolean hasName(List<String> words, String name) {
        String folded = Folding.fold(name);
        return folded.length() > 1 && words.stream().anyMatch(word -> word.equals(folded) || (word.startsWith(folded) && word.length() - folded.length() < 6)
                || (folded.length() > 4 && folded.endsWith("а") && word.startsWith(folded.substring(0, folded.length() - 1)) && word.length() - folded.length() < 4));
    }

    private Map<UUID, Person> found(String typed, Predicate<Person> fits) {
        Map<UUID, Person> all = new LinkedHashMap<>();
        persons.search(typed, MOST_FOUND).stream().filter(fits).forEach(person -> all.put(person.id(), person));
        return all;
    }
}
