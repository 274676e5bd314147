package kz.tizilim.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tizilim.storage.Json;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.vault.SlotRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityRulesTest {
    private final Activity orders = SampleActivities.orders(new UUID(3, 1)).withStatus(ActivityStatus.DRAFT);

    @Test
    void aCardGoesFromDraftToCheckedToInForceToClosedAndBackToADraft() {
        assertThat(moves(orders, ActivityStatus.CHECKED)).isEmpty();
        assertThat(moves(orders, ActivityStatus.IN_FORCE)).containsExactly("status");
        Activity checked = orders.withStatus(ActivityStatus.CHECKED);
        assertThat(moves(checked, ActivityStatus.IN_FORCE)).isEmpty();
        assertThat(moves(checked, ActivityStatus.DRAFT)).isEmpty();
        assertThat(moves(orders.withStatus(ActivityStatus.IN_FORCE), ActivityStatus.CLOSED)).isEmpty();
        assertThat(moves(orders.withStatus(ActivityStatus.CLOSED), ActivityStatus.IN_FORCE)).containsExactly("status");
    }

    @Test
    void anAssistantMayOnlyTakeACardBackToADraft() {
        assertThat(ActivityRules.checkMove(orders, ActivityStatus.CHECKED, SlotRole.ASSISTANT))
                .extracting(ValidationError::key)
                .containsExactly("activities.fault.move-role");
        assertThat(ActivityRules.checkMove(orders.withStatus(ActivityStatus.IN_FORCE), ActivityStatus.DRAFT, SlotRole.ASSISTANT)).isEmpty();
    }

    @Test
    void aCardThatSaysTooLittleIsNotChecked() {
        assertThat(moves(SampleActivities.video(), ActivityStatus.CHECKED)).containsExactly("basis", "data", "subjects");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "шарттық міндеттемелерді орындау, CONTRACT",
        "исполнение договорных обязательств, CONTRACT",
        "Пайдаланушымен жасалған келісімшарт, CONTRACT",
        "пользовательское соглашение, CONTRACT",
        "законный интерес Компании, INTEREST",
        "компанияның заңды мүддесі, INTEREST",
        "our legitimate interests, INTEREST",
        "согласие субъекта, -",
        "субъектінің келісімі, -",
        "бешарт, -",
    })
    void aBasisThatTheLawDoesNotKnowIsFoundInTheWords(String stated, StatedBasis basis) {
        assertThat(StatedBasis.in(new LocalText(null, stated, null)).orElse(null)).isEqualTo(basis);
    }

    @Test
    void aBaseWrittenWithBareCountriesIsStillRead() {
        PersonalDataStore read = Json.read("{\"name\":{\"kk\":\"База\"},\"country\":\"KZ\",\"copies\":[\"DE\"]}".getBytes(StandardCharsets.UTF_8), PersonalDataStore.class);
        assertThat(read.copies()).containsExactly(new PersonalDataStore.Copy("DE", null, null, false, null));
        assertThat(Json.read(Json.write(read), PersonalDataStore.class)).isEqualTo(read);
    }

    @Test
    void aCopyAtHomeIsABaseOfItsOwn() {
        PersonalDataStore base = new PersonalDataStore(UUID.randomUUID(), LocalText.same("База"), "KZ", null, null, false, null, List.of(PersonalDataStore.Copy.valueOf("KZ"), PersonalDataStore.Copy.valueOf("XX")));
        assertThat(ActivityRules.check(base)).extracting(ValidationError::field).containsExactly("copies[0].country", "copies[1].country");
    }

    @Test
    void anOrderWithoutItsCustomerIsAGap() {
        Activity ordered = new Activity(
                orders.id(), 1, orders.name(), null, Role.ON_ORDER, orders.answerable(), orders.reviewOn(), orders.purposes(), orders.data(),
                orders.subjects(), orders.sources(), orders.methods(), orders.operations(), null, orders.bases(), orders.retention(),
                orders.measures(), false, false, false, null, -1L, null);
        assertThat(Completeness.of(ordered).gaps()).extracting(Gap::field).containsExactly("order");
        assertThat(ActivityRules.check(ordered, new Dictionaries(List.of()), Set.of(new UUID(3, 1)))).extracting(ValidationError::field).containsExactly("people");
    }

    private static List<String> moves(Activity activity, ActivityStatus to) {
        return ActivityRules.checkMove(activity, to, SlotRole.OFFICER).stream().map(ValidationError::field).toList();
    }
}
