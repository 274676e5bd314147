package kz.tizilim.subjects;

import java.time.Clock;
import java.util.List;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.operator.OperatorRegister;

/** What stands beside persons where no other room keeps anything of them. */
public final class SamplePersonCompany {
    private SamplePersonCompany() {}

    public static PersonServices of(RegisterFolder opened) {
        PersonExtract extract = new PersonExtract(
                new OperatorRegister(opened), new ActivityRegister(opened), List.of(), () -> opened.head().toString(), Clock.systemUTC());
        PersonMerges merges = new PersonMerges(opened, List.of());
        return new PersonServices(
                List.of(), merges, extract, new PersonDestruction(opened, merges, List.of(), new ActivityRegister(opened), Clock.systemUTC()),
                new DestructionDocument(new OperatorRegister(opened), () -> opened.head().toString(), Clock.systemUTC()), (title, name, pdf) -> {}, (place, id) -> {}, person -> {}, person -> {});
    }
}
