package kz.tizilim.operator.card;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.operator.OpenList;
import kz.tizilim.operator.PublishedPolicy;
import kz.tizilim.operator.StatedOperation;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;

/** What the published policy says, while it is being written. */
public record PolicyEntry(
        StringProperty url,
        ObjectProperty<LocalDate> edition,
        ObservableList<ContactRow> contacts,
        ObservableList<LawRow> laws,
        ObjectProperty<LocalText> authority,
        ObservableList<RightRow> rights,
        ObservableList<SubjectRow> subjects,
        StatementEntry specialCategories,
        StatementEntry profiling,
        StatementEntry automatedDecisions,
        StatementEntry minors,
        StatementEntry thirdParties,
        StatementEntry crossBorder,
        ObservableList<PlaceRow> storage,
        ObservableList<GroundRow> grounds,
        ObjectProperty<List<StatedOperation>> operations,
        ObservableList<ServiceRow> services,
        ObservableList<WordsRow> cookies,
        ObservableList<CookieTermRow> cookieTerms,
        ObjectProperty<List<String>> endings,
        ObjectProperty<Boolean> unlimited,
        ObjectProperty<List<String>> definedData,
        ObjectProperty<List<OpenList>> openLists) {

    static PolicyEntry of(PublishedPolicy policy) {
        return new PolicyEntry(
                new SimpleStringProperty(policy.url()),
                new SimpleObjectProperty<>(policy.edition()),
                rows(policy.contacts(), ContactRow::of),
                rows(policy.laws(), LawRow::of),
                new SimpleObjectProperty<>(policy.authority()),
                rows(policy.rights(), RightRow::of),
                rows(policy.subjectLines(), SubjectRow::of),
                StatementEntry.of(policy.specialCategories()),
                StatementEntry.of(policy.profiling()),
                StatementEntry.of(policy.automatedDecisions()),
                StatementEntry.of(policy.minors()),
                StatementEntry.of(policy.thirdParties()),
                StatementEntry.of(policy.crossBorder()),
                rows(policy.storage(), PlaceRow::of),
                rows(policy.grounds(), GroundRow::of),
                new SimpleObjectProperty<>(policy.operations()),
                rows(policy.services(), ServiceRow::of),
                rows(policy.cookies(), WordsRow::of),
                rows(policy.cookieTerms(), CookieTermRow::of),
                new SimpleObjectProperty<>(policy.endings()),
                new SimpleObjectProperty<>(policy.unlimited()),
                new SimpleObjectProperty<>(policy.definedData()),
                new SimpleObjectProperty<>(policy.openLists()));
    }

    PublishedPolicy policy() {
        return new PublishedPolicy(
                FormText.of(url.get()),
                edition.get(),
                contacts.stream().filter(ContactRow::isWritten).map(ContactRow::contact).toList(),
                laws.stream().filter(LawRow::isWritten).map(LawRow::law).toList(),
                FormText.of(authority.get()),
                rights.stream().map(RightRow::right).toList(),
                subjects.stream().filter(SubjectRow::isWritten).map(SubjectRow::subject).toList(),
                specialCategories.statement(),
                profiling.statement(),
                automatedDecisions.statement(),
                minors.statement(),
                thirdParties.statement(),
                crossBorder.statement(),
                storage.stream().filter(PlaceRow::isWritten).map(PlaceRow::place).toList(),
                grounds.stream().filter(GroundRow::isWritten).map(GroundRow::ground).toList(),
                operations.get(),
                services.stream().filter(ServiceRow::isWritten).map(ServiceRow::service).toList(),
                WordsRow.written(cookies),
                cookieTerms.stream().map(CookieTermRow::term).toList(),
                endings.get(),
                unlimited.get(),
                definedData.get(),
                openLists.get());
    }

    private static <T, R> ObservableList<R> rows(List<T> kept, Function<T, R> row) {
        return FXCollections.observableArrayList(kept.stream().map(row).toList());
    }
}
