package kz.tizilim;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Conditions that ArchUnit does not bring. */
final class ArchitectureConditions {
    private static final Pattern EMPTY = Pattern.compile("(Common|Utils?|Helper|Manager|Impl|Base[A-Z]\\w*|Abstract\\w+|Service|Dao|Dto|Controller)$");
    private static final Pattern EMPTY_ROOM = Pattern.compile("common|utils?|helpers?|managers?|impl|base|models?|services?|dao|dto|controllers?");

    private ArchitectureConditions() {}

    static ArchCondition<JavaClass> haveNoEmptyName() {
        return new ArchCondition<>("have a name that says what it is") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean room = Arrays.stream(type.getPackageName().split("\\.")).anyMatch(part -> EMPTY_ROOM.matcher(part).matches());
                if (room || EMPTY.matcher(type.getSimpleName()).find()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " says nothing of what it is for"));
                }
            }
        };
    }
}
