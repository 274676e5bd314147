package kz.tizilim.policies;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.consents.ConsentRegister;
import kz.tizilim.documents.Paper;
import kz.tizilim.exchange.StoredFiles;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.operator.Signatory;
import kz.tizilim.policies.comparison.ClauseChange;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.policies.facts.PolicyInput;
import kz.tizilim.storage.Json;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.transfers.TransferRegister;

/** What the officer does with the company's papers: drafting, approving, publishing. */
public final class PolicyRegister {
    private static final List<String> FORMS = List.of("pdf", "html", "txt");

    private final RegisterFolder folder;
    private final OperatorRegister operators;
    private final ActivityRegister activities;
    private final TransferRegister transfers;
    private final ConsentRegister consents;
    private final Clock clock;
    private Snapshot last;

    public PolicyRegister(
            RegisterFolder folder,
            OperatorRegister operators,
            ActivityRegister activities,
            TransferRegister transfers,
            ConsentRegister consents,
            Clock clock) {
        this.folder = folder;
        this.operators = operators;
        this.activities = activities;
        this.transfers = transfers;
        this.consents = consents;
        this.clock = clock;
    }

    public static List<Table<?>> tables() {
        return List.of(PolicyTable.EDIT, PolicyTable.EDITION);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the register holds today for papers. */
    public PolicyInput holdings() {
        return snapshot().holdings();
    }

    private synchronized Snapshot snapshot() {
        long entry = folder.head().number();
        if (last == null || !last.isOf(entry, today())) {
            last = new Snapshot(entry, today(), PolicyInput.read(operators, activities, transfers, consents, today()));
        }
        return last;
    }

    /** What the register lacks for a paper. */
    public List<PolicyGap> gaps(PolicyKind kind) {
        return PolicyDocument.gaps(kind, snapshot().gaps(), edits(kind));
    }

    /** The paper as the register would have it now. */
    public PolicyDocument draft(PolicyKind kind, Language language) {
        Snapshot now = snapshot();
        EditionInfo stamp = EditionInfo.draft(today()).after(former(kind, now.holdings(), editions(kind)));
        return PolicyDocument.of(kind, now.holdings(), now.gaps(), edits(kind), language, stamp);
    }

    /** The first day of the edition whose place the next one takes: the newest here, else the one that was published before. */
    private static LocalDate former(PolicyKind kind, PolicyInput holdings, List<Edition> editions) {
        LocalDate published = kind == PolicyKind.PRIVACY ? holdings.operator().policy().edition() : null;
        return editions.isEmpty() ? published : editions.get(0).inForce();
    }

    public List<ClauseEdit> edits(PolicyKind kind) {
        return folder.read(handle -> PolicyTable.edits(handle, kind));
    }

    /**
     * Tries whether papers can be made with a changed clause.
     *
     * @throws kz.tizilim.documents.DocumentProblem if one cannot: a placeholder is unknown, say
     */
    void tryOut(ClauseEdit edit) {
        PolicyInput holdings = holdings();
        List<ClauseEdit> edits = new ArrayList<>(edits(edit.kind()).stream().filter(each -> !each.clause().equals(edit.clause())).toList());
        edits.add(edit);
        for (Language language : Language.values()) {
            PolicyDocument.of(edit.kind(), holdings, edits, language, EditionInfo.draft(today())).tryOut();
        }
    }

    /** The clauses that a paper made today would say otherwise than the edition in force; none where no edition is. */
    public List<ClauseChange> changedSince(PolicyKind kind, Language language) {
        Optional<Edition> inForce = inForce(kind);
        return inForce.isEmpty() ? List.of() : changes(text(inForce.get()), now(kind), language);
    }

    /** Differences of any language: those of the language that is read, and of the others where that one is the same. */
    private static List<ClauseChange> changes(EditionText before, EditionText after, Language language) {
        List<ClauseChange> changes = new ArrayList<>(EditionComparison.between(before, after, language));
        for (Language other : Language.values()) {
            EditionComparison.between(before, after, other).stream()
                    .filter(change -> changes.stream().noneMatch(each -> each.code().equals(change.code())))
                    .forEach(changes::add);
        }
        return List.copyOf(changes);
    }

    private EditionText now(PolicyKind kind) {
        Snapshot now = snapshot();
        return now.text(kind, asked -> {
            List<ClauseEdit> edits = edits(asked);
            return PolicyDocument.printed(Stream.of(Language.values())
                    .map(language -> PolicyDocument.of(asked, now.holdings(), now.gaps(), edits, language, EditionInfo.draft(today())))
                    .toList());
        });
    }

    /**
     * The comparison of an edition with the one before it, as a paper.
     *
     * @param later null for the draft, which is compared with the edition in force
     */
    public Paper comparison(PolicyKind kind, Edition later, Language language) {
        Messages messages = Messages.of(language);
        Edition earlier = later == null
                ? inForce(kind).orElseThrow()
                : editions(kind).stream().filter(each -> each.number() < later.number()).findFirst().orElseThrow();
        EditionText after = later == null ? now(kind) : text(later);
        String name = later == null ? messages.say("policies.draft") : messages.say("policies.edition", later.number());
        return ComparisonDocument.of(
                kind, messages.say("policies.edition", earlier.number()), name, EditionComparison.between(text(earlier), after, language),
                holdings().operator().called(language), language);
    }

    /** The editions of a paper, the newest first. */
    public List<Edition> editions(PolicyKind kind) {
        return folder.read(handle -> PolicyTable.editions(handle, kind));
    }

    /** The edition in force today. */
    public Optional<Edition> inForce(PolicyKind kind) {
        LocalDate today = today();
        return editions(kind).stream().filter(edition -> edition.hasBegunOn(today)).findFirst();
    }

    /**
     * Approves the paper as the register has it now, in three languages, and keeps it byte for byte. Slow: it makes three papers.
     *
     * @param progress told of each text and each file; what it throws leaves the register as it was
     * @throws Faults if the register lacks what no paper can do without, or the dates cannot be
     */
    public Edition approve(PolicyKind kind, Signatory by, LocalDate on, LocalDate inForce, Progress progress) {
        PolicyInput holdings = holdings();
        List<ClauseEdit> edits = edits(kind);
        List<PolicyGap> gaps = gaps(kind);
        ValidationErrors.throwIfAny(faults(gaps, by, on, inForce));
        return folder.act("policies.approve", changes -> {
            List<Edition> before = PolicyTable.editions(changes.handle(), kind);
            int number = before.isEmpty() ? 1 : before.get(0).number() + 1;
            EditionInfo stamp = new EditionInfo(number, by.post(), by.name(), on, inForce, former(kind, holdings, before));
            List<PolicyDocument> papers = new ArrayList<>();
            List<Edition.File> files = new ArrayList<>();
            int steps = Language.values().length * (1 + FORMS.size());
            for (Language language : Language.values()) {
                PolicyDocument paper = PolicyDocument.of(kind, holdings, edits, language, stamp);
                papers.add(paper);
                progress.step(papers.size() + files.size(), steps);
                for (String form : FORMS) {
                    String name = kind.code() + "-" + number + "_" + language.code() + "." + form;
                    StoredFile kept = store(changes, name, form, content(paper, form));
                    files.add(new Edition.File(language, form, kept.id(), kept.sha256()));
                    progress.step(papers.size() + files.size(), steps);
                }
            }
            byte[] clauses = Json.write(PolicyDocument.printed(papers));
            StoredFile text = store(changes, kind.code() + "-" + number + ".json", "json", clauses);
            Edition edition =
                    new Edition(UUID.randomUUID(), kind, number, by.post(), by.name(), on, inForce, null, files, text.id());
            changes.put(PolicyTable.EDITION, edition);
            return edition;
        });
    }

    private static List<ValidationError> faults(List<PolicyGap> gaps, Signatory by, LocalDate on, LocalDate inForce) {
        List<ValidationError> faults = new ArrayList<>();
        if (by == null || by.name() == null || by.post() == null) {
            faults.add(ValidationError.at("signatory", "text.fault.required"));
        }
        if (on == null) {
            faults.add(ValidationError.at("on", "text.fault.required"));
        }
        if (inForce == null) {
            faults.add(ValidationError.at("inForce", "text.fault.required"));
        } else if (on != null && inForce.isBefore(on)) {
            faults.add(ValidationError.at("inForce", "policies.fault.before-approval"));
        }
        gaps.stream().filter(PolicyGap::barring).forEach(gap -> faults.add(new ValidationError("gaps", gap.key(), gap.arguments())));
        return faults;
    }

    /** Notes where an edition is published. */
    public Edition publish(Edition edition, String place) {
        Edition published = edition.publishedAt(place);
        return folder.act("policies.publish", changes -> {
            changes.put(PolicyTable.EDITION, published);
            return published;
        });
    }

    /** A file of an edition, byte for byte. */
    public byte[] file(Edition edition, Language language, String form) {
        return edition.files().stream()
                .filter(each -> each.language() == language && each.form().equals(form))
                .findFirst()
                .map(each -> bytes(each.file()))
                .orElseThrow();
    }

    EditionText text(Edition edition) {
        return Json.read(bytes(edition.clauses()), EditionText.class);
    }

    private byte[] bytes(UUID id) {
        return StoredFiles.content(folder, id);
    }

    private static StoredFile store(Changes changes, String name, String form, byte[] content) {
        String type = switch (form) {
            case "pdf" -> "application/pdf";
            case "html" -> "text/html";
            case "json" -> "application/json";
            default -> "text/plain";
        };
        return changes.store(RegisterRecord.COMPANY, name, type, new ByteArrayInputStream(content));
    }

    private static byte[] content(PolicyDocument paper, String form) {
        return switch (form) {
            case "html" -> paper.html().getBytes(StandardCharsets.UTF_8);
            case "txt" -> paper.text().getBytes(StandardCharsets.UTF_8);
            default -> paper.pdf().pdf();
        };
    }
}
