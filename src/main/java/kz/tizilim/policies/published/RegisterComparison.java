package kz.tizilim.policies.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tizilim.policies.facts.PolicyInput;
import kz.tizilim.policies.published.PolicyDifference.Kind;
import kz.tizilim.policies.published.PolicyDifference.Passage;
import kz.tizilim.reading.PolicyReading;

/**
 * A policy as read set against the register.
 *
 * @param differences by topic; of a topic what is missing first
 * @param uncompared what the register says only in another language than the policy's, and the policy does not say by any code
 */
public record RegisterComparison(List<PolicyDifference> differences, List<RegisterStatement> uncompared) {
    public RegisterComparison {
        differences = List.copyOf(differences);
        uncompared = List.copyOf(uncompared);
    }

    /** Compares in both directions. Nothing is read or written besides. */
    public static RegisterComparison of(PolicyInput holdings, PolicyReading reading) {
        PolicySide policy = new PolicySide(reading);
        List<RegisterStatement> register = RegisterStatements.of(holdings);
        SaidInPolicy said = new SaidInPolicy(policy);
        KnownToRegister known = new KnownToRegister(holdings, register, policy);
        List<PolicyDifference> differences = new ArrayList<>();
        List<RegisterStatement> uncompared = new ArrayList<>();
        for (PolicyTopic topic : PolicyTopic.values()) {
            List<RegisterStatement> missing = new ArrayList<>();
            for (RegisterStatement statement : once(register.stream().filter(each -> each.topic() == topic))) {
                if (!said.says(statement)) {
                    boolean told = !statement.value().isEmpty() || statement.words().has(policy.language());
                    (told ? missing : uncompared).add(statement);
                }
            }
            differences.addAll(paired(topic, missing, known.unknown(topic)));
        }
        return new RegisterComparison(differences, uncompared);
    }

    /** What several records say in the same words is one thing to be found in the policy. */
    private static List<RegisterStatement> once(Stream<RegisterStatement> statements) {
        Map<Object, RegisterStatement> first = new LinkedHashMap<>();
        statements.forEach(statement -> first.putIfAbsent(
                statement.value().isEmpty() || statement.topic() == PolicyTopic.RECIPIENTS || statement.topic() == PolicyTopic.SERVICES
                        ? statement.words()
                        : statement.value(),
                statement));
        return List.copyOf(first.values());
    }

    /** One thing missing and one too many are one thing said in two ways, where there can be only one or where they are alone. */
    private static List<PolicyDifference> paired(PolicyTopic topic, List<RegisterStatement> missing, List<Passage> extra) {
        boolean alone = missing.size() == 1 && extra.size() == 1 && topic != PolicyTopic.DATA && topic != PolicyTopic.SUBJECTS && topic != PolicyTopic.PURPOSES;
        boolean pair = !missing.isEmpty() && !extra.isEmpty() && (topic.isSingle() || alone);
        List<PolicyDifference> differences = new ArrayList<>();
        if (pair) {
            differences.add(new PolicyDifference(topic, Kind.DIFFERENT, missing.get(0), extra.get(0)));
        }
        missing.stream().skip(pair ? 1 : 0).forEach(statement -> differences.add(new PolicyDifference(topic, Kind.MISSING, statement, null)));
        extra.stream().skip(pair ? 1 : 0).forEach(passage -> differences.add(new PolicyDifference(topic, Kind.EXTRA, null, passage)));
        return differences;
    }
}
