package kz.tizilim.operator.card;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.operator.PublishedPolicy;
import kz.tizilim.text.FormText;
import kz.tizilim.text.Language;

/** A prescribed subject line while it is being written. */
public record SubjectRow(StringProperty line, ObjectProperty<Language> language, ObjectProperty<List<String>> kinds) {
    static SubjectRow of(PublishedPolicy.SubjectLine subject) {
        return new SubjectRow(
                new SimpleStringProperty(subject.line()), new SimpleObjectProperty<>(subject.language()), new SimpleObjectProperty<>(subject.kinds()));
    }

    static SubjectRow fresh() {
        return of(new PublishedPolicy.SubjectLine(null, Language.KK, null));
    }

    boolean isWritten() {
        return FormText.of(line.get()) != null;
    }

    PublishedPolicy.SubjectLine subject() {
        return new PublishedPolicy.SubjectLine(FormText.of(line.get()), language.get(), kinds.get());
    }
}
