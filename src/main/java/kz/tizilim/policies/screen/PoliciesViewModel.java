package kz.tizilim.policies.screen;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.documents.PaperFile;
import kz.tizilim.documents.Printer;
import kz.tizilim.letters.outgoing.PaperPages;
import kz.tizilim.letters.outgoing.PaperProblems;
import kz.tizilim.letters.outgoing.Printing;
import kz.tizilim.policies.ClauseEdit;
import kz.tizilim.policies.ClauseRegister;
import kz.tizilim.policies.Edition;
import kz.tizilim.policies.PolicyDocument;
import kz.tizilim.policies.PolicyKind;
import kz.tizilim.policies.PolicyRegister;
import kz.tizilim.policies.clauses.Clause;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.history.Undo;

/** The papers of the company: which lies open, in which language and edition it is looked at, and what is done with it. */
public final class PoliciesViewModel {
    private final UiContext context;
    private final PolicyRegister policies;
    private final ClauseRegister clauses;
    private final Printing printing;
    private final Consumer<PolicyGap.Way> go;
    private final ObservableList<PaperRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<PaperRow> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> filter = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>();
    private final ObjectProperty<Edition> edition = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<OpenPaper> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PaperPages> pages = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<ClauseFormViewModel> form = new SimpleObjectProperty<>();
    private final Lifetime choice = new Lifetime();
    private final Lifetime drawing = new Lifetime();
    private PolicyKind wanted = PolicyKind.PRIVACY;

    public PoliciesViewModel(UiContext context, PolicyRegister policies, ClauseRegister clauses, Printing printing, Consumer<PolicyGap.Way> go) {
        this.context = context;
        this.policies = policies;
        this.clauses = clauses;
        this.printing = printing;
        this.go = go;
        language.set(context.wording().language());
        chosen.addListener((property, before, now) -> open(now));
        language.addListener((property, before, now) -> reopen());
        edition.addListener((property, before, now) -> draw());
    }

    /** Reads all papers afresh; the one that lay open stays open. */
    public void load() {
        PolicyKind same = chosen.get() == null ? wanted : chosen.get().kind();
        context.background().run(() -> Arrays.stream(PolicyKind.values()).map(this::row).toList()).onSuccess(read -> {
            rows.setAll(read);
            chosen.set(null);
            chosen.set(read.stream().filter(row -> row.kind() == same).findFirst().orElse(null));
        });
    }

    /** Chooses a paper before the screen is shown. */
    public void show(PolicyKind kind) {
        wanted = kind;
        edition.set(null);
        rows.stream().filter(row -> row.kind() == kind).findFirst().ifPresent(chosen::set);
    }

    private PaperRow row(PolicyKind kind) {
        Optional<Edition> inForce = policies.inForce(kind);
        Edition newest = inForce.orElse(policies.editions(kind).stream().findFirst().orElse(null));
        int gaps = policies.gaps(kind).size();
        int stale = policies.changedSince(kind, context.wording().language()).size();
        return new PaperRow(kind, newest, inForce.isPresent(), stale, gaps);
    }

    private void open(PaperRow row) {
        if (row == null) {
            choice.drop();
            opened.set(null);
            return;
        }
        if (edition.get() != null && edition.get().kind() != row.kind()) {
            edition.set(null);
        }
        wanted = row.kind();
        Language spoken = language.get();
        choice.newest(context.background().run(() -> {
                    PolicyDocument draft = policies.draft(row.kind(), spoken);
                    return new OpenPaper(
                            row.kind(), draft, policies.editions(row.kind()), policies.changedSince(row.kind(), spoken), draft.unconfirmed(),
                            policies.holdings().operator().signatories());
                }))
                .onSuccess(paper -> {
                    opened.set(paper);
                    draw();
                })
                .onFailure(this::tell);
    }

    private void reopen() {
        open(chosen.get());
    }

    /** Draws what is looked at: an edition as it was approved, or the draft with its gaps marked. */
    private void draw() {
        OpenPaper paper = opened.get();
        Edition looked = edition.get();
        Language spoken = language.get();
        PaperPages before = pages.get();
        pages.set(null);
        letGo(before);
        if (paper == null) {
            drawing.drop();
            return;
        }
        drawing.newest(context.background()
                        .paper(() -> PaperPages.of(looked == null ? paper.draft().preview().pdf() : policies.file(looked, spoken, "pdf"))))
                .onSuccess(pages::set)
                .onUnwanted(this::letGo)
                .onFailure(this::tell);
    }

    // Behind what is still being drawn from it on the same thread.
    private void letGo(PaperPages old) {
        if (old != null) {
            context.background().paper(() -> {
                old.close();
                return old;
            });
        }
    }

    /** Leads to the field that a gap asks for. */
    public void goTo(PolicyGap gap) {
        if (gap.way().card() == PolicyGap.Card.CLAUSE) {
            edit(gap.way().field());
        } else {
            go.accept(gap.way());
        }
    }

    public void edit(String clause) {
        PolicyKind kind = opened.get().kind();
        form.set(ClauseFormViewModel.of(context, clauses, kind, clause, this::kept));
    }

    public void addClause() {
        form.set(ClauseFormViewModel.fresh(context, clauses, opened.get().kind(), this::kept));
    }

    public void leaveForm() {
        form.set(null);
    }

    private void kept(ClauseEdit edit) {
        form.set(null);
        told("policies.clause.kept", edit.clause());
    }

    public void hide(Clause clause) {
        change(
                () -> {
                    clauses.hide(kind(), clause.code(), clause.isShown());
                    return true;
                },
                clause.isShown() ? "policies.clause.hidden" : "policies.clause.shown", clause.code());
    }

    /** Moves a clause up (-1) or down (1). */
    public void move(Clause clause, int by) {
        change(() -> clauses.move(kind(), clause.code(), by), "policies.clause.moved", clause.code());
    }

    /** Puts a clause in the place of another. */
    public void moveTo(String clause, String other) {
        change(() -> clauses.moveTo(kind(), clause, other), "policies.clause.moved", clause);
    }

    public boolean canMoveTo(String clause, Clause other) {
        return opened.get().draft().clauses().stream()
                .anyMatch(each -> each.code().equals(clause) && ClauseRegister.canMoveTo(each, other));
    }

    /** Takes the officer's words back, or her own clause away. */
    public void restore(String clause) {
        form.set(null);
        PolicyKind kind = kind();
        context.background()
                .run(() -> {
                    Optional<ClauseEdit> edit = clauses.find(kind, clause);
                    clauses.restore(kind, clause);
                    return edit;
                })
                .onSuccess(edit -> {
                    load();
                    edit.ifPresent(each -> Undo.offer(
                            context, context.say(each.isOwn() ? "policies.clause.removed" : "policies.clause.restored"), clauses.history(), each.id(), this::load));
                })
                .onFailure(this::tell);
    }

    private PolicyKind kind() {
        return opened.get().kind();
    }

    private void change(Callable<Boolean> work, String done, String clause) {
        context.background()
                .run(work)
                .onSuccess(changed -> {
                    if (changed) {
                        told(done, clause);
                    }
                })
                .onFailure(this::tell);
    }

    /** Tells what was done to a clause, with a button that takes it back. */
    private void told(String done, String clause) {
        PolicyKind kind = kind();
        load();
        context.background().run(() -> clauses.find(kind, clause)).onSuccess(edit ->
                edit.ifPresent(each -> Undo.offer(context, context.say(done), clauses.history(), each.id(), this::load)));
    }

    /** The form in which the paper is approved. */
    public ApprovalViewModel approval() {
        return new ApprovalViewModel(context, policies, opened.get(), approved -> {
            context.notices().done(context.say("policies.approved", context.say("policies.paper." + approved.kind().code()), approved.number()));
            edition.set(approved);
            load();
        });
    }

    /** Notes where an edition is published. */
    public void publish(Edition published, String place) {
        context.background().run(() -> policies.publish(published, place)).onSuccess(now -> {
            context.notices().done(context.say("policies.published", place));
            if (published.equals(edition.get())) {
                edition.set(now);
            }
            load();
        });
    }

    /** Writes what is looked at into a file whose ending says the form: pdf, html, txt. */
    public void save(Path target) {
        OpenPaper paper = opened.get();
        Edition looked = edition.get();
        Language spoken = language.get();
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = name.endsWith(".html") ? "html" : name.endsWith(".txt") ? "txt" : "pdf";
        context.background()
                .paper(() -> {
                    PaperFile.write(looked == null ? content(paper.draft(), ending) : policies.file(looked, spoken, ending), target);
                    return target;
                })
                .onSuccess(saved -> context.notices().done(context.say("policies.saved", saved.getFileName().toString())))
                .onFailure(this::tell);
    }

    private static byte[] content(PolicyDocument paper, String form) {
        return switch (form) {
            case "html" -> paper.html().getBytes(StandardCharsets.UTF_8);
            case "txt" -> paper.text().getBytes(StandardCharsets.UTF_8);
            default -> paper.pdf().pdf();
        };
    }

    /** Prints what is looked at; a draft without the marks of its gaps. */
    public void print(Printer printer) {
        OpenPaper paper = opened.get();
        Edition looked = edition.get();
        Language spoken = language.get();
        String title = context.say("policies.paper." + paper.kind().code());
        context.background()
                .paper(() -> {
                    printing.print(looked == null ? paper.draft().pdf().pdf() : policies.file(looked, spoken, "pdf"), title, printer);
                    return title;
                })
                .onSuccess(printed -> context.notices().done(context.say("policies.printed", printed)))
                .onFailure(this::tell);
    }

    /** The comparison of an edition with the one before it, or of the newest with the draft, as a paper. */
    public Callable<byte[]> comparison(Edition later) {
        PolicyKind kind = opened.get().kind();
        Language spoken = language.get();
        return () -> policies.comparison(kind, later, spoken).pdf();
    }

    private void tell(Exception problem) {
        PaperProblems.explain(context.wording(), problem).ifPresentOrElse(
                words -> context.notices().problem(words, ""),
                () -> context.background().run(() -> {
                    throw problem;
                }));
    }

    public Printing printing() {
        return printing;
    }

    public ObservableList<PaperRow> rows() {
        return rows;
    }

    public ObjectProperty<PaperRow> chosen() {
        return chosen;
    }

    public ObjectProperty<Integer> filter() {
        return filter;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    /** The edition that is looked at; null for the draft. */
    public ObjectProperty<Edition> edition() {
        return edition;
    }

    public ReadOnlyObjectProperty<OpenPaper> opened() {
        return opened.getReadOnlyProperty();
    }

    /** The pages of what is looked at; null while they are drawn. */
    public ReadOnlyObjectProperty<PaperPages> pages() {
        return pages.getReadOnlyProperty();
    }

    public ObjectProperty<ClauseFormViewModel> form() {
        return form;
    }
}
