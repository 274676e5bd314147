package kz.tizilim.operator.card;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.law.deadline.TermUnit;
import kz.tizilim.law.deadline.Trigger;
import kz.tizilim.operator.PublishedPolicy;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;

/** A promised right while it is being written, its term taken apart into number, unit and event. */
public record RightRow(
        ObjectProperty<String> kind,
        ObjectProperty<LocalText> words,
        StringProperty amount,
        ObjectProperty<TermUnit> unit,
        ObjectProperty<Trigger> from,
        ObjectProperty<List<PublishedPolicy.Channel>> channels) {

    static RightRow of(PublishedPolicy.PromisedRight right) {
        Optional<Promise> promise = right.promise() == null ? Optional.empty() : Promise.parse(right.promise());
        return new RightRow(
                new SimpleObjectProperty<>(right.kind()),
                new SimpleObjectProperty<>(right.words()),
                new SimpleStringProperty(promise.map(kept -> Integer.toString(kept.amount())).orElse("")),
                new SimpleObjectProperty<>(promise.map(Promise::unit).orElse(TermUnit.WORKING_DAY)),
                new SimpleObjectProperty<>(promise.map(Promise::trigger).orElse(Trigger.RECEIPT)),
                new SimpleObjectProperty<>(right.channels()));
    }

    static RightRow fresh() {
        return of(new PublishedPolicy.PromisedRight(null, null, null, null));
    }

    PublishedPolicy.PromisedRight right() {
        String number = FormText.of(amount.get());
        // A number that is none is written all the same: the rules refuse it and say so under the field.
        String promise = number == null ? null : number + " " + unit.get().code() + " from " + from.get().code();
        return new PublishedPolicy.PromisedRight(kind.get(), FormText.of(words.get()), promise, channels.get());
    }
}
