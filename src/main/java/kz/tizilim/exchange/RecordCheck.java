package kz.tizilim.exchange;

import java.util.List;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.text.ValidationError;

/** A feature's own rules for a record that comes from a file; the whole file is at hand, because a rule may look at other records. */
@FunctionalInterface
public interface RecordCheck {
    /** The faults of a record, their fields without the record's place; none if it may be kept. */
    List<ValidationError> faults(RegisterRecord read, RegisterContents all);
}
