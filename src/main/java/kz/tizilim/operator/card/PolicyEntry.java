package kz.tizilim.operator.card;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.operator.PublishedPolicy;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Written;

/** What the published policy says, while it is being written. */
public record PolicyEntry(
        StringProperty url,
        ObjectProperty<LocalDate> edition,
        ObservableList<WordsRow> laws,
        ObjectProperty<LocalText> authority,
        ObservableList<RightRow> rights,
        ObservableList<SubjectRow> subjects,
        ObjectProperty<LocalText> specialCategories,
        ObjectProperty<LocalText> profiling,
        ObjectProperty<LocalText> automatedDecisions,
        ObjectProperty<LocalText> crossBorder,
        ObservableList<WordsRow> storage,
        ObservableList<WordsRow> cookies,
        ObservableList<String> endings) {

    static PolicyEntry of(PublishedPolicy policy) {
        return new PolicyEntry(
                new SimpleStringProperty(policy.url()),
                new SimpleObjectProperty<>(policy.edition()),
                words(policy.laws()),
                new SimpleObjectProperty<>(policy.authority()),
                FXCollections.observableArrayList(policy.rights().stream().map(RightRow::of).toList()),
                FXCollections.observableArrayList(policy.subjectLines().stream().map(SubjectRow::of).toList()),
                new SimpleObjectProperty<>(policy.specialCategories()),
                new SimpleObjectProperty<>(policy.profiling()),
                new SimpleObjectProperty<>(policy.automatedDecisions()),
                new SimpleObjectProperty<>(policy.crossBorder()),
                words(policy.storage()),
                words(policy.cookies()),
                FXCollections.observableArrayList(policy.endings()));
    }

    PublishedPolicy policy() {
        return new PublishedPolicy(
                Written.of(url.get()),
                edition.get(),
                WordsRow.written(laws),
                Written.of(authority.get()),
                rights.stream().map(RightRow::right).toList(),
                subjects.stream().filter(SubjectRow::isWritten).map(SubjectRow::subject).toList(),
                Written.of(specialCategories.get()),
                Written.of(profiling.get()),
                Written.of(automatedDecisions.get()),
                Written.of(crossBorder.get()),
                WordsRow.written(storage),
                WordsRow.written(cookies),
                List.copyOf(endings));
    }

    private static ObservableList<WordsRow> words(List<LocalText> kept) {
        return FXCollections.observableArrayList(kept.stream().map(WordsRow::of).toList());
    }
}
