package kz.tizilim.activities;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.text.LocalText;

/**
 * A processing activity of the register.
 *
 * @param number its number in the register, given when it is first kept, from 1
 * @param subjects codes of the categories of persons
 * @param sources codes of the sources from which data come
 * @param methods codes of the ways in which data are collected and processed
 * @param bases the databases in which the data lie
 * @param measures codes of the protection measures
 * @param answerable who in the company answers for the activity, by post
 * @param reviewOn the day on which the card is to be looked at again
 * @param minors whether data of persons under 18 are processed
 * @param profiling whether persons are evaluated automatically
 * @param automatedDecisions whether decisions are taken by automated processing alone (art. 19-1)
 * @param order on whose order the company processes, null where it does so for itself or this is not known
 * @param people about how many persons are concerned, null where nobody has counted
 * @param otherMeasures protection measures that no dictionary knows
 */
public record Activity(
        UUID id,
        int number,
        LocalText name,
        ActivityStatus status,
        Role role,
        LocalText answerable,
        LocalDate reviewOn,
        List<Purpose> purposes,
        List<DataItem> data,
        List<String> subjects,
        List<String> sources,
        List<String> methods,
        List<Operation> operations,
        Automation automation,
        List<UUID> bases,
        Retention retention,
        List<String> measures,
        boolean minors,
        boolean profiling,
        boolean automatedDecisions,
        Order order,
        Long people,
        LocalText otherMeasures)
        implements RegisterRecord {

    public Activity {
        status = status == null ? ActivityStatus.DRAFT : status;
        role = role == null ? Role.OWN : role;
        automation = automation == null ? Automation.MIXED : automation;
        purposes = purposes == null ? List.of() : List.copyOf(purposes);
        data = data == null ? List.of() : List.copyOf(data);
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
        sources = sources == null ? List.of() : List.copyOf(sources);
        methods = methods == null ? List.of() : List.copyOf(methods);
        operations = operations == null ? List.of() : List.copyOf(operations);
        bases = bases == null ? List.of() : List.copyOf(bases);
        measures = measures == null ? List.of() : List.copyOf(measures);
    }

    @Override
    public UUID owner() {
        return COMPANY;
    }

    Activity numbered(int given) {
        return new Activity(
                id, given, name, status, role, answerable, reviewOn, purposes, data, subjects, sources, methods, operations,
                automation, bases, retention, measures, minors, profiling, automatedDecisions, order, people, otherMeasures);
    }

    public Activity withStatus(ActivityStatus given) {
        return new Activity(
                id, number, name, given, role, answerable, reviewOn, purposes, data, subjects, sources, methods, operations,
                automation, bases, retention, measures, minors, profiling, automatedDecisions, order, people, otherMeasures);
    }

    /** The same with its codes of one dictionary replaced; a datum that is there already does not come twice. */
    Activity recoded(Dictionary dictionary, UnaryOperator<String> code) {
        boolean events = dictionary == Dictionary.TRIGGERS;
        Set<String> seen = new HashSet<>();
        List<DataItem> items = data.stream()
                .map(item -> new DataItem(
                        dictionary == Dictionary.DATA ? code.apply(item.term()) : item.term(), item.why(),
                        events && item.retention() != null ? item.retention().recoded(code) : item.retention()))
                .filter(item -> seen.add(item.term()))
                .toList();
        return new Activity(
                id, number, name, status, role, answerable, reviewOn, purposes, items,
                dictionary == Dictionary.SUBJECTS ? TermUse.recoded(subjects, code) : subjects,
                dictionary == Dictionary.SOURCES ? TermUse.recoded(sources, code) : sources,
                dictionary == Dictionary.METHODS ? TermUse.recoded(methods, code) : methods, operations, automation, bases,
                events && retention != null ? retention.recoded(code) : retention,
                dictionary == Dictionary.MEASURES ? TermUse.recoded(measures, code) : measures, minors, profiling, automatedDecisions, order,
                people, otherMeasures);
    }

    /** A new draft, not yet numbered, that says the same under another name. */
    public Activity copied(LocalText copyName) {
        return new Activity(
                UUID.randomUUID(), 0, copyName, ActivityStatus.DRAFT, role, answerable, reviewOn, purposes, data, subjects, sources,
                methods, operations, automation, bases, retention, measures, minors, profiling, automatedDecisions, order, people, otherMeasures);
    }

    /** A draft of which nothing is known yet. */
    public static Activity fresh() {
        return new Activity(
                UUID.randomUUID(), 0, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, false, false,
                false, null, null, null);
    }

    /** The storage term of one of its data: its own, else the activity's; null where none is set. */
    public Retention retentionOf(DataItem item) {
        return item.retention() == null ? retention : item.retention();
    }
}
