package kz.tizilim.policies.published.screen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.policies.PolicyRegister;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.policies.facts.PolicyInput;
import kz.tizilim.policies.published.AuditDocument;
import kz.tizilim.policies.published.FactIntake;
import kz.tizilim.policies.published.FactOffer;
import kz.tizilim.policies.published.RegisterComparison;
import kz.tizilim.policies.published.VersionComparison;
import kz.tizilim.reading.PolicyReader;
import kz.tizilim.reading.PolicyReading;
import kz.tizilim.reading.source.UnreadableSource;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.Work;
import kz.tizilim.ui.history.Undo;

/** A published policy that is being read: its text, what was found in it, and how it stands against the register. It is kept nowhere. */
public final class PublishedViewModel {
    private final UiContext context;
    private final PolicyRegister policies;
    private final FactIntake intake;
    private final Consumer<PolicyGap.Way> go;
    private final ReadOnlyObjectWrapper<PolicyReading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RegisterComparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PolicyReading> other = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<ReadList> list = new SimpleObjectProperty<>(ReadList.FINDINGS);
    private final ObjectProperty<ReadRow> chosen = new SimpleObjectProperty<>();
    private final Map<ReadList, ObservableList<ReadRow>> rows = new EnumMap<>(ReadList.class);

    /**
     * Over the papers of a register.
     *
     * @param go leads to the card of the register that says otherwise
     */
    public PublishedViewModel(UiContext context, PolicyRegister policies, FactIntake intake, Consumer<PolicyGap.Way> go) {
        this.context = context;
        this.policies = policies;
        this.intake = intake;
        this.go = go;
        for (ReadList each : ReadList.values()) {
            rows.put(each, FXCollections.observableArrayList());
        }
        list.addListener((property, before, now) -> chosen.set(null));
    }

    public ReadOnlyObjectProperty<PolicyReading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** The version that the policy is held against; null for none. */
    public ReadOnlyObjectProperty<PolicyReading> other() {
        return other.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<RegisterComparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    public ObjectProperty<ReadList> list() {
        return list;
    }

    public ObjectProperty<ReadRow> chosen() {
        return chosen;
    }

    public ObservableList<ReadRow> rows(ReadList of) {
        return rows.get(of);
    }

    /** Reads a policy; what cannot be read is told with the reason, and what was open stays. */
    public Work<Opened> open(Path file) {
        return told(file, context.background().runLong(progress -> {
            progress.at(0, 2);
            PolicyReading read = PolicyReader.read(file);
            progress.at(1, 2);
            return new Opened(read, RegisterComparison.of(policies.holdings(), read));
        })).onSuccess(this::show);
    }

    /** Reads another version of the policy and holds the two against each other. */
    public Work<PolicyReading> openOther(Path file) {
        return told(file, context.background().runLong(progress -> {
            progress.at(0, 1);
            return PolicyReader.read(file);
        })).onSuccess(read -> {
            other.set(read);
            rows(ReadList.VERSIONS).setAll(VersionComparison.between(reading.get(), read).stream().map(ReadRow::of).toList());
            list.set(ReadList.VERSIONS);
        });
    }

    /** Holds the policy against the register as it stands now: the officer comes back from a card that she has changed. */
    public void compareAgain() {
        PolicyReading read = reading.get();
        if (read != null) {
            context.background().run(() -> RegisterComparison.of(policies.holdings(), read)).onSuccess(this::showComparison);
        }
    }

    /** Chooses a mark in the text: its list is opened at its row. */
    public void choose(ReadRow row) {
        list.set(row.finding() != null ? ReadList.FINDINGS : row.fact() != null ? ReadList.FACTS : list.get());
        chosen.set(row);
    }

    /** Goes to the card of the register that a difference speaks of. */
    public void goTo(PolicyGap.Way way) {
        go.accept(way);
    }

    /** The audit of the open policy on paper. */
    public Callable<byte[]> report(Language language) {
        PolicyReading read = reading.get();
        return () -> {
            PolicyInput holdings = policies.holdings();
            LocalDate today = policies.today();
            return AuditDocument.of(read, RegisterComparison.of(holdings, read), holdings.operator().called(language), today, language).pdf();
        };
    }

    /** What of the open policy the register could take. */
    public Work<List<FactOffer>> offers() {
        PolicyReading read = reading.get();
        return context.background().run(() -> intake.offers(policies.holdings(), read));
    }

    /** Writes the facts that the officer has taken, as one entry, and offers to take it back. */
    public void take(List<FactOffer> taken) {
        PolicyReading read = reading.get();
        String file = read.text().source().file();
        Language spoken = read.text().language().orElse(context.wording().language());
        LocalText name = LocalText.same(context.say("policies.intake.activity", file));
        context.background()
                .run(() -> intake.take(taken, name, spoken))
                .onSuccess(written -> written.ifPresent(record -> {
                    Undo.offer(context, context.say("policies.intake.done", taken.size()), intake.history(), record, this::compareAgain);
                    compareAgain();
                }));
    }

    /** A policy that was read, with its comparison. */
    public record Opened(PolicyReading reading, RegisterComparison comparison) {}

    private void show(Opened opened) {
        chosen.set(null);
        other.set(null);
        rows(ReadList.VERSIONS).clear();
        rows(ReadList.FINDINGS).setAll(opened.reading().findings().stream().map(ReadRow::of).toList());
        rows(ReadList.FACTS).setAll(opened.reading().facts().stream().map(ReadRow::of).toList());
        showComparison(opened.comparison());
        list.set(ReadList.FINDINGS);
        reading.set(opened.reading());
    }

    private void showComparison(RegisterComparison compared) {
        comparison.set(compared);
        rows(ReadList.REGISTER).setAll(compared.differences().stream().map(ReadRow::of).toList());
    }

    private <R> Work<R> told(Path file, Work<R> work) {
        String name = String.valueOf(file.getFileName());
        return work.onFailure(problem -> {
            if (problem instanceof UnreadableSource unreadable) {
                context.notices().problem(context.say("policies.published.unreadable", name), unreadable.say(Messages.of(context.wording().language())));
            } else {
                context.background().run(() -> {
                    throw problem;
                });
            }
        });
    }

    /** What can be shown of a text at all: findings and facts that have a place. */
    List<ReadRow> marks() {
        return Stream.of(rows(ReadList.FACTS), rows(ReadList.FINDINGS))
                .flatMap(List::stream)
                .filter(row -> row.line() > 0 && row.length() > 0)
                .toList();
    }
}
