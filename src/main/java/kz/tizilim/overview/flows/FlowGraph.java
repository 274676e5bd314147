package kz.tizilim.overview.flows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferGrounds;

/** The flows of a register as places and ways between them: closed activities flow no more and are left out. */
public final class FlowGraph {
    /** Which flows are wanted. */
    public enum Filter {
        ALL,
        ABROAD,
        GROUNDLESS
    }

    private final Map<String, FlowNode> nodes = new LinkedHashMap<>();
    private final Set<FlowEdge> edges = new LinkedHashSet<>();
    private final List<FlowLine> lines = new ArrayList<>();
    private final Dictionaries dictionaries;
    private final Language language;

    private FlowGraph(Dictionaries dictionaries, Language language) {
        this.dictionaries = dictionaries;
        this.language = language;
    }

    public static FlowGraph of(
            Collection<Activity> activities, Collection<Recipient> recipients, Collection<Transfer> transfers, Dictionaries dictionaries, Filter filter, Language language) {
        FlowGraph graph = new FlowGraph(dictionaries, language);
        Map<UUID, Recipient> known = recipients.stream().collect(Collectors.toMap(Recipient::id, each -> each, (a, b) -> a, LinkedHashMap::new));
        Predicate<Transfer> wanted = wanted(filter);
        for (Activity activity : activities) {
            List<Transfer> given = transfers.stream()
                    .filter(each -> activity.id().equals(each.activity()) && known.containsKey(each.recipient()) && wanted.test(each))
                    .toList();
            if (activity.status() != ActivityStatus.CLOSED && (filter == Filter.ALL || !given.isEmpty())) {
                graph.add(activity, given, known);
            }
        }
        return graph;
    }

    private static Predicate<Transfer> wanted(Filter filter) {
        return switch (filter) {
            case ALL -> transfer -> true;
            case ABROAD -> Transfer::isCrossBorder;
            case GROUNDLESS -> TransferGrounds::isMissing;
        };
    }

    private void add(Activity activity, List<Transfer> given, Map<UUID, Recipient> known) {
        boolean baseless = activity.purposes().isEmpty() || activity.purposes().stream().anyMatch(purpose -> purpose.basis() == null);
        String place = node("a" + activity.id(), FlowNode.Column.ACTIVITY, activity.name().in(language), activity.id(), baseless);
        List<String> people = activity.subjects().stream().map(code -> dictionaries.name(Dictionary.SUBJECTS, code, language)).toList();
        for (String code : activity.subjects()) {
            String from = node("p" + code, FlowNode.Column.PEOPLE, dictionaries.name(Dictionary.SUBJECTS, code, language), null, false);
            edges.add(new FlowEdge(from, place, false, false));
        }
        String persons = String.join(", ", people);
        if (given.isEmpty()) {
            lines.add(new FlowLine(persons, activity.name().in(language), "", "", "", "", false));
        }
        for (Transfer transfer : given) {
            Recipient recipient = known.get(transfer.recipient());
            boolean groundless = TransferGrounds.isMissing(transfer);
            to(place, recipient, country(transfer, recipient), groundless, false);
            lines.add(new FlowLine(
                    persons, activity.name().in(language),
                    transfer.data().stream().map(code -> dictionaries.name(Dictionary.DATA, code, language)).collect(Collectors.joining(", ")),
                    recipient.name().in(language), Countries.name(country(transfer, recipient), language), ground(transfer), groundless));
            engaged(recipient, known).forEach(each -> to(place, each, each.country(), false, true));
        }
    }

    private void to(String activity, Recipient recipient, String country, boolean groundless, boolean indirect) {
        String place = node("r" + recipient.id(), FlowNode.Column.RECIPIENT, recipient.name().in(language), recipient.id(), false);
        edges.add(new FlowEdge(activity, place, groundless, indirect));
        if (country != null) {
            String land = node("c" + country, FlowNode.Column.COUNTRY, Countries.name(country, language), null, !country.equals("KZ"));
            edges.add(new FlowEdge(place, land, groundless, indirect));
        }
    }

    private static String country(Transfer transfer, Recipient recipient) {
        return transfer.country() == null ? recipient.country() : transfer.country();
    }

    private String ground(Transfer transfer) {
        return TransferGrounds.isMissing(transfer)
                ? ""
                : TransferGrounds.find(transfer.ground()).map(ground -> ground.words().in(language)).orElse("");
    }

    /** Whom a recipient engaged, and whom those engaged, each once. */
    private static Collection<Recipient> engaged(Recipient by, Map<UUID, Recipient> known) {
        Map<UUID, Recipient> found = new LinkedHashMap<>();
        List<UUID> open = new ArrayList<>(List.of(by.id()));
        while (!open.isEmpty()) {
            UUID principal = open.remove(0);
            for (Recipient each : known.values()) {
                if (principal.equals(each.engagedBy()) && !each.id().equals(by.id()) && found.putIfAbsent(each.id(), each) == null) {
                    open.add(each.id());
                }
            }
        }
        return found.values();
    }

    private String node(String id, FlowNode.Column column, String words, UUID record, boolean marked) {
        nodes.putIfAbsent(id, new FlowNode(id, column, words, record, marked));
        return id;
    }

    Collection<FlowNode> nodes() {
        return nodes.values();
    }

    Collection<FlowEdge> edges() {
        return edges;
    }

    /** Every flow in words, by activity. */
    public List<FlowLine> lines() {
        return List.copyOf(lines);
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** The ids of all places that lie on a way through this one, itself among them. */
    Set<String> along(String id) {
        Set<String> all = new LinkedHashSet<>();
        walk(id, all, true);
        walk(id, all, false);
        return all;
    }

    private void walk(String id, Set<String> all, boolean forth) {
        all.add(id);
        for (FlowEdge edge : edges) {
            if (Objects.equals(forth ? edge.from() : edge.to(), id)) {
                walk(forth ? edge.to() : edge.from(), all, forth);
            }
        }
    }
}
