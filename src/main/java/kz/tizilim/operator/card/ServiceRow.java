package kz.tizilim.operator.card;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.operator.OutsideTool;
import kz.tizilim.text.FormText;

/** A service that the policy names, while it is being written. */
public record ServiceRow(StringProperty name, ObjectProperty<String> country) {
    static ServiceRow of(OutsideTool service) {
        return new ServiceRow(new SimpleStringProperty(service.name()), new SimpleObjectProperty<>(service.country()));
    }

    static ServiceRow fresh() {
        return of(new OutsideTool(null, null));
    }

    boolean isWritten() {
        return FormText.of(name.get()) != null;
    }

    OutsideTool service() {
        return new OutsideTool(FormText.of(name.get()), country.get());
    }
}
