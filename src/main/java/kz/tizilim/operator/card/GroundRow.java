package kz.tizilim.operator.card;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.operator.StatedGround;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;

/** A ground that the policy names, while it is being written. */
public record GroundRow(ObjectProperty<StatedGround.Matter> matter, ObjectProperty<LocalText> words, ObjectProperty<String> code) {
    static GroundRow of(StatedGround ground) {
        return new GroundRow(
                new SimpleObjectProperty<>(ground.matter()), new SimpleObjectProperty<>(ground.words()), new SimpleObjectProperty<>(ground.code()));
    }

    static GroundRow fresh() {
        return of(new StatedGround(StatedGround.Matter.PROCESSING, null, null));
    }

    boolean isWritten() {
        return FormText.of(words.get()) != null;
    }

    StatedGround ground() {
        return new StatedGround(matter.get(), FormText.of(words.get()), code.get());
    }
}
