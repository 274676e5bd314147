package kz.tizilim.consents;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.TermUse;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.exchange.StoredFiles;
import kz.tizilim.journal.CachedQuery;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.IncrementalCache;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.RegisterProblem;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.storage.Table;
import kz.tizilim.subjects.BlockedData;
import kz.tizilim.subjects.UsedNumbers;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.transfers.TransferRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the officer does with consents and their texts. Each method is one entry of the journal. */
public final class ConsentRegister {
    private static final Logger LOG = LoggerFactory.getLogger(ConsentRegister.class);

    private final RegisterFolder folder;
    private final OperatorRegister operators;
    private final ActivityRegister activities;
    private final TransferRegister transfers;
    private final Clock clock;
    private final CachedQuery<List<ConsentText>> texts;
    private final IncrementalCache<ConsentIndex> roll;

    public ConsentRegister(RegisterFolder folder, OperatorRegister operators, Clock clock) {
        this.folder = folder;
        this.operators = operators;
        this.clock = clock;
        activities = new ActivityRegister(folder);
        transfers = new TransferRegister(folder);
        texts = new CachedQuery<>(folder, handle -> List.copyOf(ConsentTable.texts(handle)), ConsentTable.TEXT);
        roll = new IncrementalCache<>(folder, ConsentTable.CONSENT, ConsentIndex.SOURCE);
    }

    public static List<Table<?>> tables() {
        return List.of(ConsentTable.TEXT, ConsentTable.CONSENT);
    }

    /** Where texts of consents use words of the dictionaries. */
    public static List<TermUse<?>> termUses() {
        return List.of(TermUse.in(ConsentTable.TEXT, ConsentText::name, (text, dictionary, code) ->
                dictionary == Dictionary.DATA ? text.with(TermUse.recoded(text.data(), code)) : text));
    }

    /** What was done to a record of this room, and the last of it taken back. */
    public RecordHistory history() {
        return new RecordHistory(folder);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All texts, each with its newest version first. */
    public List<ConsentText> texts() {
        return texts.get();
    }

    /** Texts whose name matches what was typed, the newest version of each first. */
    public List<ConsentText> searchTexts(String typed, int limit) {
        return folder.read(handle -> ConsentTable.searchTexts(handle, typed, limit));
    }

    public Optional<ConsentText> findText(UUID id) {
        return folder.read(handle -> handle.find(ConsentTable.TEXT, id));
    }

    public Optional<Consent> find(UUID id) {
        return folder.read(handle -> handle.find(ConsentTable.CONSENT, id));
    }

    public List<Consent> numbered(int number) {
        return folder.read(handle -> ConsentTable.numbered(handle, number));
    }

    /** The consents of a person, the newest first. */
    public List<Consent> of(UUID person) {
        return folder.read(handle -> ConsentTable.of(handle, person));
    }

    public List<Consent> page(ConsentFilter filter, ConsentOrder order, int from, int count) {
        return roll.read((lines, handle) -> ConsentTable.all(handle, lines.page(filter, order, today(), from, count)));
    }

    public long count(ConsentFilter filter) {
        return roll.read((lines, handle) -> lines.count(filter, today()));
    }

    /** The consents that end soon; asked without the roll, since the first screen asks it. */
    public ExpiringConsents ending() {
        return folder.read(handle -> ConsentTable.ending(handle, today(), today().plusDays(ConsentState.SOON_DAYS)));
    }

    /** Consents that were withdrawn and whose processing has still to be stopped, the most urgent first. */
    public List<Consent> toStop() {
        return folder.read(ConsentTable::toStop);
    }

    /**
     * Who consented to an activity and who did not, as it stands today.
     *
     * @param texts those whose consents cover it
     * @param listed as many of those who did not are named
     */
    public ConsentCoverage consenting(Activity activity, List<UUID> texts, int listed) {
        return folder.read(handle -> {
            Set<UUID> covered = ConsentTable.persons(handle, activity.id(), texts, today());
            // Whoever is not among the one is looked for here: asked for each person, H2 took seconds over 100 000 of them.
            List<UUID> without = ConsentTable.personsOf(handle, activity.subjects()).stream().filter(person -> !covered.contains(person)).toList();
            return new ConsentCoverage(covered.size(), without.size(), without.subList(0, Math.min(listed, without.size())));
        });
    }

    /** How many consents rest on a version of a text. */
    public long uses(ConsentText text) {
        return folder.read(handle -> ConsentTable.uses(handle, text.id()));
    }

    /**
     * Keeps a draft of a text; a new one gets the next number.
     *
     * @throws Faults if a field must be put right first, or the version is in use and must stay as it is
     */
    public ConsentText keep(ConsentText text) {
        ValidationErrors.throwIfAny(ConsentRules.check(text));
        return folder.act("consents.keep-text", changes -> {
            boolean fixed = changes.handle().find(ConsentTable.TEXT, text.id()).filter(known -> !known.isDraft()).isPresent();
            if (fixed || !text.isDraft()) {
                ValidationErrors.throwIfAny(List.of(ValidationError.at("name", "consents.fault.fixed")));
            }
            ConsentText kept = text.series() > 0 ? text : text.numbered(ConsentTable.nextSeries(changes.handle()));
            changes.put(ConsentTable.TEXT, kept);
            return kept;
        });
    }

    /**
     * Puts a draft into use from today: its words are fixed and hashed, and the version before it is no longer offered.
     *
     * @throws ValidationErrors naming every item of art. 8(4) that is missing, else what it denies although the register holds it
     */
    public ConsentText use(ConsentText text, ConsentFormatter words) {
        ValidationErrors.throwIfAny(ConsentRules.check(text));
        ValidationErrors.throwIfAny(ConsentRules.gaps(text, operators.find().orElse(Operator.fresh())));
        ValidationErrors.throwIfAny(contradictions(text));
        List<ConsentWording> fixed = words.of(text);
        return folder.act("consents.use-text", changes -> {
            ConsentText now = changes.handle().find(ConsentTable.TEXT, text.id()).orElseThrow();
            if (!now.isDraft()) {
                ValidationErrors.throwIfAny(List.of(ValidationError.at("name", "consents.fault.fixed")));
            }
            ConsentTable.texts(changes.handle()).stream()
                    .filter(other -> other.series() == now.series() && other.status() == ConsentText.Status.IN_USE)
                    .forEach(other -> changes.put(ConsentTable.TEXT, other.replaced()));
            ConsentText used = now.inUse(today(), fixed);
            changes.put(ConsentTable.TEXT, used);
            return used;
        });
    }

    /** What a text denies although the register holds it. */
    public List<ValidationError> contradictions(ConsentText text) {
        return new ConsentContradictions(activities.all(), transfers.transfers(), transfers.recipients(), activities.bases()).in(text);
    }

    /** A draft of the next version of a text; the one before stays as it is. */
    public ConsentText renew(ConsentText text) {
        return folder.act("consents.renew-text", changes -> {
            ConsentText next = text.nextVersion(ConsentTable.nextVersion(changes.handle(), text.series()));
            changes.put(ConsentTable.TEXT, next);
            return next;
        });
    }

    /**
     * Removes a draft.
     *
     * @throws Faults if the version was in use
     */
    public void remove(ConsentText text) {
        folder.act("consents.remove-text", changes -> {
            if (!changes.handle().find(ConsentTable.TEXT, text.id()).orElseThrow().isDraft()) {
                ValidationErrors.throwIfAny(List.of(ValidationError.at("name", "consents.fault.fixed")));
            }
            changes.remove(ConsentTable.TEXT, text.id());
            return text;
        });
    }

    /**
     * Keeps a consent; its last day follows from its text. A new one gets the next number.
     *
     * @param scan the file that proves it, sealed with the person's key; null to leave what is there
     * @throws Faults if a field must be put right first
     */
    public Consent keep(Consent consent, Path scan) {
        ValidationErrors.throwIfAny(ConsentRules.check(consent, today()));
        ConsentText text = findText(consent.text()).orElseThrow();
        ValidationErrors.throwIfAny(ConsentRules.check(consent, text));
        LocalDate until = text.validity().lastDay(consent.givenOn()).orElse(null);
        return folder.act("consents.keep", changes -> {
            BlockedData.stop(changes.handle(), consent.person());
            Consent dated = consent.numbered(consent.number() > 0 ? consent.number() : ConsentTable.nextNumber(changes.handle())).until(until);
            Consent kept = scan == null ? dated : dated.proved(StoredFiles.store(changes, dated.person(), scan).id());
            changes.put(ConsentTable.CONSENT, kept);
            return kept;
        });
    }

    /**
     * Keeps new consents as one entry: all of them or none; the last day of each follows from its text, each gets the next number.
     *
     * @param consents at least one
     * @param done told how many are written; may stop the work by an exception, which undoes all of it
     * @return the id of the first
     * @throws Faults if a field must be put right first, or the data of one of the persons are blocked
     */
    public UUID keepAll(List<Consent> consents, IntConsumer done) {
        Map<UUID, ConsentText> texts = texts().stream().collect(Collectors.toMap(ConsentText::id, Function.identity()));
        for (Consent consent : consents) {
            ValidationErrors.throwIfAny(ConsentRules.check(consent, today()));
            ValidationErrors.throwIfAny(ConsentRules.check(consent, texts.get(consent.text())));
        }
        return folder.act("exchange.list", changes -> {
            int number = ConsentTable.nextNumber(changes.handle());
            for (int i = 0; i < consents.size(); i++) {
                Consent consent = consents.get(i);
                BlockedData.stop(changes.handle(), consent.person());
                LocalDate until = texts.get(consent.text()).validity().lastDay(consent.givenOn()).orElse(null);
                changes.put(ConsentTable.CONSENT, consent.numbered(number + i).until(until));
                done.accept(i + 1);
            }
            return consents.get(0).id();
        });
    }

    /** The day by which processing must be stopped after a withdrawal received on a day (art. 8(7)). */
    public LocalDate stopBy(LocalDate received) {
        return WithdrawalTerm.stopBy(operators.calendar(), received);
    }

    /**
     * Notes a withdrawal, or that it was refused.
     *
     * @throws Faults if a field must be put right first
     */
    public Consent withdraw(Consent consent, Withdrawal withdrawal) {
        ValidationErrors.throwIfAny(ConsentRules.check(consent, withdrawal, today()));
        LocalDate stopBy = stopBy(withdrawal.received());
        return change("consents.withdraw", consent, now -> now.withdrawn(new Withdrawal(
                withdrawal.received(), withdrawal.request(), stopBy, withdrawal.stopped(), withdrawal.partly(), withdrawal.stoppedOn(),
                withdrawal.bar(), withdrawal.reason())));
    }

    /** Notes that processing was stopped today. */
    public Consent stopped(Consent consent) {
        return change("consents.stopped", consent, now -> now.withdrawn(now.withdrawal().stoppedOn(today())));
    }

    /**
     * Within another action: notes on the consents of a person what was decided on a withdrawal that came as a request.
     *
     * @param stopped the activities in which processing stops
     * @param stoppedOn the day on which they were stopped; null where they have still to be
     * @param bar the code of the ground on which it was refused; null where it was not
     * @return how many consents it met
     */
    public int withdraw(Changes changes, UUID person, UUID request, LocalDate received, LocalDate on, Set<UUID> stopped, LocalDate stoppedOn, String bar) {
        List<Consent> met = new ArrayList<>();
        for (Consent consent : ConsentTable.of(changes.handle(), person)) {
            Set<UUID> activities = new HashSet<>(changes.handle().find(ConsentTable.TEXT, consent.text()).orElseThrow().activities());
            List<UUID> ending = activities.stream().filter(stopped::contains).toList();
            if (!consent.on(on).holds() || (bar == null && ending.isEmpty())) {
                continue;
            }
            boolean partly = bar == null && ending.size() < activities.size();
            met.add(consent.withdrawn(
                    new Withdrawal(received, request, stopBy(received), bar == null ? ending : List.of(), partly, bar == null ? stoppedOn : null, bar, null)));
        }
        met.forEach(consent -> changes.put(ConsentTable.CONSENT, consent));
        return met.size();
    }

    /**
     * A consent that was removed; it can be brought back while this is held, since its scan is nowhere else.
     *
     * @param content the bytes of the scan; null where there is none, or where they could not be read any more
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Removed(Consent consent, StoredFile scan, byte[] content) {
        public boolean canComeBack() {
            return scan == null || content != null;
        }
    }

    /**
     * Removes a consent that was registered by mistake, with its scan.
     *
     * @throws Faults if the person's data are blocked
     */
    public Removed remove(Consent consent) {
        StoredFile scan = scan(consent).orElse(null);
        byte[] content = scan == null ? null : readable(scan);
        return folder.act("consents.remove", changes -> {
            BlockedData.stop(changes.handle(), consent.person());
            changes.remove(ConsentTable.CONSENT, consent.id());
            UsedNumbers.keep(changes, ConsentTable.CONSENT.name(), consent.number());
            if (consent.scan() != null) {
                changes.remove(StoredFile.TABLE, consent.scan());
            }
            return new Removed(consent, scan, content);
        });
    }

    /**
     * Brings back a consent that was removed, under its number and with its scan.
     *
     * @throws Faults if the person's data were blocked since
     */
    public void bringBack(Removed removed) {
        folder.act("consents.bring-back", changes -> {
            BlockedData.stop(changes.handle(), removed.consent().person());
            if (removed.scan() != null) {
                StoredFile scan = removed.scan();
                changes.store(scan.id(), scan.owner(), scan.name(), scan.mediaType(), new ByteArrayInputStream(removed.content()));
            }
            changes.put(ConsentTable.CONSENT, removed.consent());
            return removed;
        });
    }

    // A scan that is damaged must not keep a consent registered by mistake in the register.
    private byte[] readable(StoredFile scan) {
        try {
            return content(scan);
        } catch (RegisterProblem | UncheckedIOException e) {
            LOG.warn("The scan {} cannot be read and goes for good", scan.id());
            return null;
        }
    }

    /** The card of the scan that proves a consent; empty where there is none. */
    public Optional<StoredFile> scan(Consent consent) {
        return consent.scan() == null ? Optional.empty() : folder.read(handle -> handle.find(StoredFile.TABLE, consent.scan()));
    }

    /** The bytes of a scan. */
    public byte[] content(StoredFile scan) {
        return StoredFiles.content(folder, scan);
    }

    private Consent change(String what, Consent consent, UnaryOperator<Consent> step) {
        return folder.act(what, changes -> {
            // The image in the register counts, not the one on the screen.
            Consent changed = step.apply(changes.handle().find(ConsentTable.CONSENT, consent.id()).orElseThrow());
            changes.put(ConsentTable.CONSENT, changed);
            return changed;
        });
    }
}
