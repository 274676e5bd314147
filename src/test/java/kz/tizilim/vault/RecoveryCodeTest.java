package kz.tizilim.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @RepeatedTest(50)
    void codeIsReadAsItIsPrinted() throws RecoveryCode.Mistyped {
        RecoveryCode code = RecoveryCode.random();
        assertEquals(RecoveryCode.GROUPS, code.groups().size());
        assertEquals(code, RecoveryCode.parse(code.toString()));
        assertEquals(20, code.bytes().length);
    }

    @RepeatedTest(20)
    void codeIsReadAsPeopleTypeIt() throws RecoveryCode.Mistyped {
        RecoveryCode code = RecoveryCode.random();
        String cyrillic = code.toString()
                .replace('A', 'А')
                .replace('B', 'В')
                .replace('E', 'е')
                .replace('K', 'К')
                .replace('M', 'м')
                .replace('H', 'Н')
                .replace('P', 'Р')
                .replace('C', 'с')
                .replace('T', 'Т')
                .replace('X', 'Х')
                .replace('Y', 'у')
                .replace('0', 'O')
                .replace('1', 'l')
                .replace('V', 'u');
        assertEquals(code, RecoveryCode.parse(cyrillic));
        assertEquals(code, RecoveryCode.parse(" " + code.toString().toLowerCase(Locale.ROOT).replace('-', ' ') + "\n"));
        assertTrue(code.isGroup(2, " " + code.groups().get(2).toLowerCase(Locale.ROOT)));
        assertFalse(code.isGroup(2, code.groups().get(2) + "A"));
    }

    @Test
    void everyWrongSignIsFoundInItsGroup() {
        RecoveryCode code = RecoveryCode.random();
        for (int group = 0; group < RecoveryCode.GROUPS; group++) {
            for (int sign = 0; sign < 5; sign++) {
                for (int other = 0; other < SIGNS.length(); other++) {
                    char wrong = SIGNS.charAt(other);
                    List<String> groups = new ArrayList<>(code.groups());
                    StringBuilder harmed = new StringBuilder(groups.get(group));
                    if (harmed.charAt(sign) == wrong) {
                        continue;
                    }
                    harmed.setCharAt(sign, wrong);
                    groups.set(group, harmed.toString());
                    assertEquals(group + 1, mistyped(groups).group());
                }
            }
        }
    }

    @RepeatedTest(20)
    void neighboursAndGroupsExchangedAreFound() {
        RecoveryCode code = RecoveryCode.random();
        for (int group = 0; group < RecoveryCode.GROUPS; group++) {
            for (int sign = 0; sign < 4; sign++) {
                List<String> groups = new ArrayList<>(code.groups());
                StringBuilder harmed = new StringBuilder(groups.get(group));
                char first = harmed.charAt(sign);
                if (first == harmed.charAt(sign + 1)) {
                    continue;
                }
                harmed.setCharAt(sign, harmed.charAt(sign + 1));
                harmed.setCharAt(sign + 1, first);
                groups.set(group, harmed.toString());
                assertEquals(group + 1, mistyped(groups).group());
            }
        }
        List<String> swapped = new ArrayList<>(code.groups());
        Collections.swap(swapped, 3, 4);
        assertEquals(4, mistyped(swapped).group());
    }

    @Test
    void missingSignsAreToldAsGroupNought() {
        List<String> groups = RecoveryCode.random().groups();
        assertEquals(0, mistyped(groups.subList(0, 7)).group());
        assertEquals(0, mistyped(List.of("")).group());
    }

    private static RecoveryCode.Mistyped mistyped(List<String> groups) {
        return assertThrows(RecoveryCode.Mistyped.class, () -> RecoveryCode.parse(String.join(" ", groups)));
    }
}
