package kz.tizilim.ui.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.Wording;

/**
 * The fields of a form by the names that the rules give them: each fault stands under its field, and the officer can be led to one.
 * A fault of {@code emails[2]} stands under {@code emails} where no field has the longer name.
 */
public final class NamedFields {
    private final Wording wording;
    private final ObservableList<ValidationError> faults;
    private final Map<String, Field<?>> fields = new LinkedHashMap<>();

    public NamedFields(Wording wording, ObservableList<ValidationError> faults) {
        this.wording = wording;
        this.faults = faults;
        faults.addListener((ListChangeListener<ValidationError>) change -> {
            tell();
            if (!faults.isEmpty()) {
                goTo(faults.get(0).field());
            }
        });
    }

    public <T> Field<T> put(String name, Field<T> field) {
        fields.put(name, field);
        return field;
    }

    /** Puts every fault under its field. Call it once when the form is built; later changes are followed. */
    public void tell() {
        Map<Field<?>, String> words = new HashMap<>();
        for (ValidationError fault : faults) {
            find(fault.field()).ifPresent(field -> words.merge(field, fault.say(Messages.of(wording.language())), (one, two) -> one + " " + two));
        }
        fields.values().forEach(field -> field.problem().set(words.getOrDefault(field, "")));
    }

    /** Gives the focus to a field and brings it into view. */
    public void goTo(String name) {
        find(name).ifPresent(field -> Panes.onceShown(field.node(), () -> FirstFault.lead(field.node(), field.control())));
    }

    private Optional<Field<?>> find(String name) {
        String wanted = name;
        while (!fields.containsKey(wanted) && !wanted.isEmpty()) {
            wanted = wanted.substring(0, Math.max(0, Math.max(wanted.lastIndexOf('.'), wanted.lastIndexOf('['))));
        }
        return Optional.ofNullable(fields.get(wanted));
    }
}
