package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tizilim.exchange.FieldLabels;
import kz.tizilim.storage.Table;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.Test;

/** Every kind of record that a room declares is registered: a table that is forgotten would be kept in no file and come back from none. */
class FeatureRegistrationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** Those whose rooms have no rules for a file beyond the form of the fields. A new table is not to be added here without a reason. */
    private static final Set<String> UNCHECKED = Set.of(
            "company_calendar", "authority_address", "term", "headcount", "person_merge", "destruction_act", "used_number", "letter", "request",
            "clause_edit", "policy_edition");

    @Test
    void everyTableOfARoomIsRegistered() {
        Set<String> declared = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kz.tizilim").stream()
                        .filter(type -> !type.getPackageName().startsWith("kz.tizilim.journal") && !type.getPackageName().startsWith("kz.tizilim.storage"))
                        .map(JavaClass::getFields)
                        .flatMap(Set::stream)
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC) && field.getRawType().isEquivalentTo(Table.class))
                        .map(FeatureRegistrationsTest::name)
                        .collect(Collectors.toSet());

        assertThat(RegisterSession.SCHEMA.tables()).extracting(Table::name).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void everyTableIsCheckedWhenItComesFromAFileOrNamedAsOneThatNeedsNone() {
        Set<String> checked = FeatureRegistrations.importChecks(TODAY).keySet();

        assertThat(RegisterSession.SCHEMA.tables())
                .extracting(Table::name)
                .containsExactlyInAnyOrderElementsOf(List.of(checked, UNCHECKED).stream().flatMap(Set::stream).toList());
    }

    @Test
    void everyTableHasANameForPeople() {
        for (Language language : Language.values()) {
            assertThat(RegisterSession.SCHEMA.tables())
                    .allSatisfy(table -> assertThat(FieldLabels.in(language).table(table.name())).as(table.name()).isNotBlank().isNotEqualTo(table.name()));
        }
    }

    // The fields are package-private: what a table is stays inside its room.
    private static String name(JavaField declared) {
        try {
            Field field = declared.reflect();
            field.setAccessible(true);
            return ((Table<?>) field.get(null)).name();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
