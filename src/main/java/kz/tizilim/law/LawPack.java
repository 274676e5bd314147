package kz.tizilim.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.tizilim.law.calendar.CalendarEdits;
import kz.tizilim.law.calendar.CalendarRows;
import kz.tizilim.law.calendar.DayKind;
import kz.tizilim.law.calendar.DayRule;
import kz.tizilim.law.calendar.Week;
import kz.tizilim.law.calendar.WorkCalendar;
import kz.tizilim.law.deadline.LawTerm;
import kz.tizilim.law.sources.LegalSource;

/**
 * The law on one day, as data: terms, kinds, authorities, grounds, contents of letters, calendar. Every row has its article, its
 * sources and a confidence; a row that is not known says so by being without a term rather than by an invented one.
 */
public final class LawPack {
    private final PackFiles files;

    LawPack(PackFiles files) {
        this.files = files;
    }

    /** The pack that the program was made with. */
    public static LawPack current() {
        return Built.IN;
    }

    /**
     * A pack kept outside the program.
     *
     * @param place a folder or a ZIP with the files of a pack
     * @throws java.io.UncheckedIOException if a file is missing or is not what it should be; the message names it
     */
    public static LawPack read(Path place) {
        return PackReader.from(place);
    }

    public PackEdition edition() {
        return files.edition();
    }

    /** The day of the latest amendment that the pack knows of. */
    public LocalDate editionDate() {
        return files.edition().edition();
    }

    public List<LawTerm> terms() {
        return files.terms();
    }

    /**
     * The term of a code, D1 …
     *
     * @throws IllegalArgumentException if the pack has no such term
     */
    public LawTerm term(String code) {
        return files.terms().stream().filter(term -> term.code().equals(code)).findFirst().orElseThrow(() -> missing("term", code));
    }

    public List<TermKind> kinds() {
        return files.kinds();
    }

    public Optional<TermKind> kind(String code) {
        return files.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The kinds that a term serves. */
    public List<TermKind> kindsOf(String termCode) {
        return files.kinds().stream().filter(kind -> termCode.equals(kind.term())).toList();
    }

    /** The row of the law for a kind; empty where none is known, or the pack does not know the kind. */
    public Optional<LawTerm> termFor(String kindCode) {
        return kind(kindCode).flatMap(TermKind::termCode).map(this::term);
    }

    public WorkCalendar calendar(Week week) {
        return WorkCalendar.of(files.calendar(), week);
    }

    /** The calendar with the officer's corrections on top. */
    public WorkCalendar calendar(Week week, CalendarEdits edits) {
        return calendar(week).amended(edits);
    }

    /** The rows of the calendar as they are kept, for the screen that edits it. */
    public CalendarRows calendarRows() {
        return files.calendar();
    }

    /** What a kind of day off means, and its article. */
    public DayRule dayRule(DayKind kind) {
        return files.calendar().rules().stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseThrow(() -> missing("rule of the day", kind.code()));
    }

    /** Every name of every body, the former ones too. */
    public List<Authority> authorities() {
        return files.authorities();
    }

    /** The body of a role by the name it bears on a day; empty where the pack does not know one. */
    public Optional<Authority> authority(String code, LocalDate on) {
        return files.authorities().stream()
                .filter(authority -> authority.code().equals(code) && authority.isNamedSoOn(on))
                .findFirst();
    }

    /** Legal bases of processing: consent, published data, the cases of article 9. */
    public List<Ground> bases() {
        return files.bases();
    }

    /** All grounds of refusal. */
    public List<Ground> refusals() {
        return files.refusals();
    }

    /** The grounds on which a request of this kind can be refused. */
    public List<Ground> refusals(String kindCode) {
        return files.refusals().stream().filter(ground -> ground.kinds().contains(kindCode)).toList();
    }

    /** Grounds of a transfer abroad (Law art. 16). */
    public List<Ground> transferGrounds() {
        return files.transferGrounds();
    }

    /** The operations with data that the law names (Law art. 1). */
    public List<Ground> operations() {
        return files.operations();
    }

    public List<LetterContents> letters() {
        return files.letters();
    }

    /**
     * What a letter must hold.
     *
     * @throws IllegalArgumentException if the pack does not know the letter
     */
    public LetterContents letter(String letter) {
        return files.letters().stream()
                .filter(contents -> contents.letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> missing("letter", letter));
    }

    /** From the smallest to the largest. */
    public List<SizeClass> sizeClasses() {
        return files.sizeClasses();
    }

    /**
     * The class of an operator; restricted-access data move it one class up (Law art. 25-1).
     *
     * @param subjects unique people whose data are held, 0 or more
     */
    public SizeClass sizeClass(long subjects, boolean holdsRestrictedData) {
        List<SizeClass> classes = files.sizeClasses();
        int place = 0;
        while (classes.get(place).upTo() != null && subjects > classes.get(place).upTo()) {
            place++;
        }
        return classes.get(holdsRestrictedData ? Math.min(place + 1, classes.size() - 1) : place);
    }

    public List<RetentionTerm> retention() {
        return files.retention();
    }

    /** The terms of the law (art. 1) in our words, each a whole entry: «оператор – …». */
    public List<Ground> definitions() {
        return files.definitions();
    }

    /** Conditions of processing and duties of the operator and of the responsible person, each with its article. */
    public List<Ground> duties() {
        return files.duties();
    }

    /**
     * One of the duties.
     *
     * @throws java.util.NoSuchElementException if the pack has none of this code
     */
    public Ground duty(String code) {
        return duties().stream().filter(duty -> duty.code().equals(code)).findFirst().orElseThrow();
    }

    /** Grounds on which personal data are destroyed (Law art. 18, 24(1)(4)). */
    public List<Ground> destructionGrounds() {
        return files.destructionGrounds();
    }

    public List<CountingRule> countingRules() {
        return files.countingRules();
    }

    /**
     * A rule by which terms are counted.
     *
     * @throws IllegalArgumentException if the pack does not know it
     */
    public CountingRule countingRule(String code) {
        return files.countingRules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> missing("rule", code));
    }

    public List<LegalSource> sources() {
        return files.sources();
    }

    /** Codes of terms whose reckoning or article differs from an earlier pack, and of terms that only one of the two has. */
    public List<String> changedTerms(LawPack earlier) {
        return PackDifference.ofTerms(earlier.terms(), terms());
    }

    private static IllegalArgumentException missing(String what, String code) {
        return new IllegalArgumentException("The law pack has no " + what + " " + code);
    }

    /** Read on first use only: most starts of the program ask for the law a little later than for the window. */
    private static final class Built {
        private static final LawPack IN = PackReader.builtIn();
    }
}
