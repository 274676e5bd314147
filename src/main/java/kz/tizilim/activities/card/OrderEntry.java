package kz.tizilim.activities.card;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.activities.Order;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;

/** The order on which data are processed for another operator, while it is being written. */
public final class OrderEntry {
    private final ObjectProperty<LocalText> customer = new SimpleObjectProperty<>();
    private final StringProperty contract = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> signed = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>();

    static OrderEntry of(Order order) {
        OrderEntry entry = new OrderEntry();
        if (order != null) {
            entry.customer.set(order.customer());
            entry.contract.set(order.contract() == null ? "" : order.contract());
            entry.signed.set(order.signed());
            entry.until.set(order.until());
        }
        return entry;
    }

    /** The order, or null where nothing of it was written. */
    Order order() {
        LocalText whose = FormText.of(customer.get());
        String number = FormText.of(contract.get());
        return FormText.any(whose, number, signed.get(), until.get()) ? new Order(whose, number, signed.get(), until.get()) : null;
    }

    public ObjectProperty<LocalText> customer() {
        return customer;
    }

    public StringProperty contract() {
        return contract;
    }

    public ObjectProperty<LocalDate> signed() {
        return signed;
    }

    public ObjectProperty<LocalDate> until() {
        return until;
    }
}
