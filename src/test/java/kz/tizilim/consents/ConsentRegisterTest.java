package kz.tizilim.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tizilim.journal.RegisterProblem;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Messages;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsentRegisterTest {
    @TempDir
    private Path place;

    private SampleConsents sample;

    @BeforeEach
    void open() {
        sample = new SampleConsents(place);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void anEmptyDraftLacksEveryItemOfArticle8() {
        ConsentText draft = sample.consents.keep(SampleConsents.named());
        assertThatThrownBy(() -> sample.consents.use(draft, sample.words()))
                .isInstanceOfSatisfying(ValidationErrors.class, faults -> assertThat(faults.all())
                        .extracting(ValidationError::field)
                        .containsExactly("purposes", "activities", "data", "validity", "thirdParties", "crossBorder", "publication"));
        assertThat(sample.consents.findText(draft.id()).orElseThrow().isDraft()).isTrue();
    }

    @Test
    void aYesWithoutItsListIsMissingToo() {
        ConsentText whole = sample.draft();
        ConsentText yes = new ConsentText(
                whole.id(), 0, 1, whole.name(), null, whole.activities(), whole.purposes(), whole.data(), whole.validity(), true, List.of(), true, List.of(),
                true, null, null, null, null, null, null);
        assertThat(ConsentRules.gaps(yes, sample.operators.find().orElseThrow()))
                .extracting(ValidationError::field)
                .containsExactly("recipients", "countries", "publishedIn");
    }

    @Test
    void aVersionInUseNeverChanges() {
        ConsentText used = sample.used();
        assertThat(used.hash()).matches("[0-9a-f]{64}");
        assertThat(used.isUnaltered()).isTrue();
        assertThatThrownBy(() -> sample.consents.keep(used)).isInstanceOf(ValidationErrors.class);
        assertThatThrownBy(() -> sample.consents.keep(sameIdDraft(used))).isInstanceOf(ValidationErrors.class);
        assertThatThrownBy(() -> sample.consents.remove(used)).isInstanceOf(ValidationErrors.class);
    }

    @Test
    void anAlteredWordIsFoundByTheHash() {
        ConsentText used = sample.used();
        ConsentWording first = used.wordings().get(0);
        ConsentWording other = new ConsentWording(first.language(), first.title() + " ", first.declaration(), first.items());
        ConsentText altered = new ConsentText(
                used.id(), used.series(), used.version(), used.name(), used.status(), used.activities(), used.purposes(), used.data(), used.validity(),
                used.thirdParties(), used.recipients(), used.crossBorder(), used.countries(), used.publication(), used.publishedIn(), used.other(),
                used.languages(), used.usedFrom(), List.of(other), used.hash());
        assertThat(altered.isUnaltered()).isFalse();
    }

    @Test
    void theNextVersionReplacesTheOneBefore() {
        ConsentText first = sample.used();
        ConsentText second = sample.consents.use(sample.consents.renew(first), sample.words());
        assertThat(second.series()).isEqualTo(first.series());
        assertThat(second.version()).isEqualTo(2);
        assertThat(sample.consents.texts())
                .extracting(ConsentText::version, ConsentText::status)
                .containsExactly(
                        tuple(2, ConsentText.Status.IN_USE), tuple(1, ConsentText.Status.REPLACED));
        assertThat(sample.consents.findText(first.id()).orElseThrow().wordings()).isEqualTo(first.wordings());
    }

    @Test
    void aConsentEndsAsItsTextSays() {
        Consent given = sample.given(sample.aigul, sample.used());
        assertThat(given.number()).isEqualTo(1);
        assertThat(given.until()).isEqualTo(LocalDate.of(2028, 3, 19));
        assertThat(given.on(LocalDate.of(2028, 2, 17))).isEqualTo(ConsentState.GIVEN);
        assertThat(given.on(LocalDate.of(2028, 2, 18))).isEqualTo(ConsentState.EXPIRES_SOON);
        assertThat(given.on(LocalDate.of(2028, 3, 19))).isEqualTo(ConsentState.EXPIRES_SOON);
        assertThat(given.on(LocalDate.of(2028, 3, 20))).isEqualTo(ConsentState.EXPIRED);
    }

    @Test
    void nobodyConsentsByADraftOrBeforeTheTextWasInUse() {
        ConsentText draft = sample.consents.keep(sample.draft());
        assertThatThrownBy(() -> sample.given(sample.aigul, draft)).isInstanceOf(ValidationErrors.class);
        ConsentText used = sample.consents.use(draft, sample.words());
        Consent early = Consent.fresh(sample.aigul.id(), SampleConsents.TODAY.minusDays(1)).by(used.id());
        assertThatThrownBy(() -> sample.consents.keep(early, null)).isInstanceOf(ValidationErrors.class);
        assertThat(sample.consents.of(sample.aigul.id())).isEmpty();
    }

    @Test
    void theScanIsSealedWithThePersonsKey() throws IOException {
        Path scan = Files.write(place.resolve("келісім.pdf"), new byte[] {'%', 'P', 'D', 'F', 1, 2, 3});
        Consent kept = sample.consents.keep(Consent.fresh(sample.aigul.id(), SampleConsents.TODAY).by(sample.used().id()), scan);
        StoredFile card = sample.consents.scan(kept).orElseThrow();
        assertThat(card.owner()).isEqualTo(sample.aigul.id());
        assertThat(card.mediaType()).isEqualTo("application/pdf");
        assertThat(sample.consents.content(card)).isEqualTo(Files.readAllBytes(scan));
        ConsentRegister.Removed removed = sample.consents.remove(kept);
        assertThat(sample.consents.scan(kept)).isEmpty();
        assertThat(sample.folder.folder().resolve("files").resolve(card.id().toString())).doesNotExist();

        sample.consents.bringBack(removed);
        assertThat(sample.consents.find(kept.id())).contains(kept);
        assertThat(sample.consents.content(sample.consents.scan(kept).orElseThrow())).isEqualTo(Files.readAllBytes(scan));
    }

    @Test
    void consentWhoseScanIsDamagedCanBeRemovedButNotBroughtBack() throws IOException {
        Path scan = Files.write(place.resolve("scan.pdf"), new byte[9]);
        Consent kept = sample.consents.keep(Consent.fresh(sample.aigul.id(), SampleConsents.TODAY).by(sample.used().id()), scan);
        Files.write(sample.folder.folder().resolve("files").resolve(kept.scan().toString()), new byte[40]);
        assertThat(sample.consents.remove(kept).canComeBack()).isFalse();
        assertThat(sample.consents.find(kept.id())).isEmpty();
    }

    @Test
    void aWithdrawalIsDueFifteenWorkingDaysAfterItsNotice() {
        Consent given = sample.given(sample.aigul, sample.used());
        Consent withdrawn = sample.consents.withdraw(given, withdrawal(List.of(sample.orders.id(), sample.news.id()), false, null));
        // 20.03.2026 and 21.–25.03 with the days moved for Nauryz are not worked.
        assertThat(withdrawn.withdrawal().stopBy()).isEqualTo(sample.consents.stopBy(SampleConsents.TODAY)).isAfter(SampleConsents.TODAY.plusDays(20));
        assertThat(withdrawn.on(SampleConsents.TODAY)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(sample.consents.toStop()).extracting(Consent::number).containsExactly(1);
        sample.consents.stopped(withdrawn);
        assertThat(sample.consents.toStop()).isEmpty();
    }

    @Test
    void aBarredWithdrawalLeavesTheConsentInForce() {
        Consent given = sample.given(sample.aigul, sample.used());
        Consent refused = sample.consents.withdraw(given, withdrawal(List.of(), false, "withdrawal.unfulfilled-obligation"));
        assertThat(refused.on(SampleConsents.TODAY)).isEqualTo(ConsentState.GIVEN);
        assertThat(sample.consents.toStop()).isEmpty();
        undo(refused.id());
        assertThat(sample.consents.find(refused.id()).orElseThrow().withdrawal()).isNull();
    }

    @Test
    void aTextInUseNeverBecomesADraftAgain() {
        ConsentText used = sample.used();
        sample.given(sample.aigul, used);
        assertThatThrownBy(() -> undo(used.id()))
                .isInstanceOfSatisfying(RegisterProblem.class, problem -> assertThat(problem.kind()).isEqualTo(RegisterProblem.Kind.NOT_UNDOABLE));
        assertThat(sample.consents.findText(used.id())).contains(used);
    }

    private void undo(UUID record) {
        sample.consents.history().undo(record, sample.consents.history().last(record).orElseThrow());
    }

    /** papers.md 31: what the register holds no text may deny; what it does not hold may be denied. */
    @Test
    void aTextThatDeniesWhatTheRegisterHoldsDoesNotGoIntoUse() {
        ConsentText whole = sample.draft();
        ConsentText denying = sample.consents.keep(new ConsentText(
                whole.id(), 0, 1, whole.name(), null, List.of(sample.orders.id()), whole.purposes(), whole.data(), whole.validity(), false, null, false,
                null, false, null, null, null, null, null, null));
        assertThatThrownBy(() -> sample.consents.use(denying, sample.words()))
                .isInstanceOfSatisfying(ValidationErrors.class, errors -> {
                    assertThat(errors.all()).extracting(ValidationError::field).containsExactly("thirdParties", "crossBorder");
                    assertThat(errors.all().get(0).say(Messages.of(Language.RU))).contains("Тапсырыстарды орындау", "Synaq Cloud GmbH", "Назовите их в тексте");
                });
        assertThat(sample.consents.findText(denying.id()).orElseThrow().isDraft()).isTrue();
        ConsentText news = sample.consents.keep(new ConsentText(
                UUID.randomUUID(), 0, 1, whole.name(), null, List.of(sample.news.id()), whole.purposes(), whole.data(), whole.validity(), false, null, false,
                null, false, null, null, null, null, null, null));
        assertThat(sample.consents.use(news, sample.words()).isDraft()).isFalse();
    }

    @Test
    void aWithdrawalForOneActivityLeavesTheOthers() {
        Consent given = sample.given(sample.aigul, sample.used());
        sample.given(sample.zhanar, sample.consents.texts().get(0));
        int met = sample.folder.act("test", changes -> sample.consents.withdraw(
                changes, sample.aigul.id(), null, SampleConsents.TODAY, SampleConsents.TODAY, Set.of(sample.news.id()), SampleConsents.TODAY, null));
        assertThat(met).isEqualTo(1);
        Consent now = sample.consents.find(given.id()).orElseThrow();
        assertThat(now.isWithdrawnFor(sample.news.id())).isTrue();
        assertThat(now.isWithdrawnFor(sample.orders.id())).isFalse();
        assertThat(now.on(SampleConsents.TODAY)).isEqualTo(ConsentState.GIVEN);
        assertThat(sample.consents.of(sample.zhanar.id()).get(0).withdrawal()).isNull();
    }

    @Test
    void listsFilterAndSortByIndex() {
        ConsentText text = sample.used();
        sample.given(sample.aigul, text);
        Consent second = sample.given(sample.zhanar, text);
        sample.consents.withdraw(second, withdrawal(List.of(sample.orders.id(), sample.news.id()), false, null));
        assertThat(sample.consents.count(ConsentFilter.ALL)).isEqualTo(2);
        assertThat(sample.consents.count(ConsentFilter.GIVEN)).isEqualTo(1);
        assertThat(sample.consents.page(ConsentFilter.WITHDRAWN, ConsentOrder.ENDING, 0, 10)).extracting(Consent::number).containsExactly(2);
        assertThat(sample.consents.page(ConsentFilter.ALL, ConsentOrder.NEWEST, 0, 10)).extracting(Consent::number).containsExactly(2, 1);
        sample.on(LocalDate.of(2028, 3, 1));
        assertThat(sample.consents.count(ConsentFilter.EXPIRES_SOON)).isEqualTo(1);
        sample.on(LocalDate.of(2028, 3, 20));
        assertThat(sample.consents.count(ConsentFilter.EXPIRED)).isEqualTo(1);
        assertThat(sample.consents.count(ConsentFilter.GIVEN)).isZero();
    }

    /** A page is looked for from the nearer end and behind a filter: each is to be the same stretch of the whole list. */
    @Test
    void everyPageIsAStretchOfItsList() {
        ConsentText text = sample.used();
        for (int each = 0; each < 9; each++) {
            Consent given = sample.given(sample.aigul, text);
            LocalDate until = each % 4 == 0 ? null : SampleConsents.TODAY.plusDays(each % 3 * 20 - 10);
            Consent kept = each == 5 ? sample.consents.withdraw(given, withdrawal(List.of(sample.orders.id(), sample.news.id()), false, null)) : given;
            sample.folder.act("test", changes -> {
                changes.put(ConsentTable.CONSENT, kept.until(until));
                return kept;
            });
        }
        for (ConsentFilter filter : ConsentFilter.values()) {
            for (ConsentOrder order : ConsentOrder.values()) {
                List<Consent> whole = sample.consents.page(filter, order, 0, 100);
                assertThat(whole).as(filter + " " + order).hasSize((int) sample.consents.count(filter)).isSortedAccordingTo(by(order));
                for (int from = 0; from < whole.size(); from++) {
                    assertThat(sample.consents.page(filter, order, from, 2)).isEqualTo(whole.subList(from, Math.min(from + 2, whole.size())));
                }
            }
        }
    }

    /** The roll of the lists is kept in memory: after whatever is done it is what a register asks afresh reads. */
    @Test
    void listsFollowWhatIsDone() {
        Random random = new Random(11);
        ConsentText text = sample.used();
        for (int turn = 0; turn < 60; turn++) {
            List<Consent> all = sample.consents.page(ConsentFilter.ALL, ConsentOrder.OLDEST, 0, 100);
            Consent one = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
            switch (one == null ? 0 : random.nextInt(6)) {
                case 0, 1 -> sample.given(random.nextBoolean() ? sample.aigul : sample.zhanar, text);
                case 2 -> sample.consents.withdraw(one, withdrawal(List.of(sample.orders.id(), sample.news.id()), random.nextBoolean(), null));
                case 3 -> sample.consents.remove(one);
                case 4 -> sample.on(SampleConsents.TODAY.plusDays(random.nextInt(800)));
                default -> undo(one.id());
            }
            ConsentRegister afresh = sample.afresh();
            for (ConsentFilter filter : ConsentFilter.values()) {
                List<Consent> expected = sample.folder.read(handle -> handle.all(ConsentTable.CONSENT)).stream()
                        .filter(consent -> filter.lets(consent.on(sample.consents.today())))
                        .toList();
                assertThat(sample.consents.count(filter)).as("turn " + turn).isEqualTo(expected.size());
                for (ConsentOrder order : ConsentOrder.values()) {
                    assertThat(sample.consents.page(filter, order, 0, 100))
                            .as("turn " + turn)
                            .isEqualTo(afresh.page(filter, order, 0, 100))
                            .containsExactlyInAnyOrderElementsOf(expected);
                }
            }
        }
    }

    @Test
    void aLongListIsReadByStretches() {
        UUID text = sample.used().id();
        int many = ConsentTable.STRETCH + 2;
        sample.consents.keepAll(
                Stream.generate(() -> Consent.fresh(sample.aigul.id(), SampleConsents.TODAY).by(text)).limit(many).toList(), done -> {});
        assertThat(sample.consents.count(ConsentFilter.ALL)).isEqualTo(many);
        assertThat(sample.consents.page(ConsentFilter.ALL, ConsentOrder.NEWEST, 0, many))
                .extracting(Consent::number)
                .isEqualTo(IntStream.rangeClosed(1, many).mapToObj(number -> many + 1 - number).toList());
    }

    /** A register that was taken from elsewhere may give one number to many: where a stretch ends among them none is lost or read twice. */
    @Test
    void consentsOfOneNumberAreReadOverTheEndOfAStretch() {
        Consent given = sample.given(sample.aigul, sample.used());
        int many = ConsentTable.STRETCH + 2;
        sample.folder.act("test", changes -> {
            for (int each = 1; each < many; each++) {
                changes.put(ConsentTable.CONSENT, Consent.fresh(given.person(), given.givenOn()).by(given.text()).numbered(given.number()));
            }
            return given;
        });
        List<Consent> page = sample.consents.page(ConsentFilter.ALL, ConsentOrder.OLDEST, 0, 2 * many);
        assertThat(page).hasSize(many);
        assertThat(page.stream().map(Consent::id).distinct()).hasSize(many);
        assertThat(sample.consents.count(ConsentFilter.ALL)).isEqualTo(many);
    }

    @Test
    void whatEndsSoonIsCountedFromTodayOn() {
        ConsentText text = sample.used();
        Consent first = sample.given(sample.aigul, text);
        sample.given(sample.zhanar, text);
        assertThat(sample.consents.ending()).isEqualTo(new ExpiringConsents(0, null));
        for (LocalDate day : List.of(first.until().minusDays(30), first.until())) {
            sample.on(day);
            assertThat(sample.consents.ending()).isEqualTo(new ExpiringConsents(2, first.until()));
        }
        sample.consents.withdraw(first, withdrawal(List.of(sample.orders.id(), sample.news.id()), false, null));
        assertThat(sample.consents.ending()).isEqualTo(new ExpiringConsents(1, first.until()));
        sample.on(first.until().plusDays(1));
        assertThat(sample.consents.ending().count()).isZero();
        sample.on(first.until().minusDays(31));
        assertThat(sample.consents.ending().count()).isZero();
    }

    private static Comparator<Consent> by(ConsentOrder order) {
        Comparator<Consent> number = Comparator.comparing(Consent::number);
        return switch (order) {
            case NEWEST -> number.reversed();
            case OLDEST -> number;
            case ENDING -> Comparator.comparing((Consent each) -> each.until() == null ? LocalDate.MAX : each.until()).thenComparing(number);
        };
    }

    @Test
    void personsWithoutAConsentAreFoundByTheirCategory() {
        ConsentText text = sample.used();
        sample.given(sample.aigul, text);
        List<UUID> texts = List.of(text.id());
        assertThat(sample.consents.consenting(sample.orders, texts, 10)).isEqualTo(new ConsentCoverage(1, 1, List.of(sample.zhanar.id())));
        assertThat(sample.consents.consenting(sample.orders, List.of(), 1)).isEqualTo(new ConsentCoverage(0, 2, List.of(sample.zhanar.id())));
        sample.consents.withdraw(sample.consents.of(sample.aigul.id()).get(0), withdrawal(List.of(sample.news.id()), true, null));
        assertThat(sample.consents.consenting(sample.orders, texts, 0)).isEqualTo(new ConsentCoverage(1, 1, List.of()));
        assertThat(sample.consents.consenting(sample.news, texts, 10)).isEqualTo(new ConsentCoverage(0, 2, List.of(sample.zhanar.id(), sample.aigul.id())));
    }

    /** Not in the order in which they were written, nor of their ids; those of one name by their ids. */
    @Test
    void personsWithoutAConsentAreNamedByTheAlphabet() {
        List<String> alphabet = List.of("Абаева", "Әбенова", "Қасымова", "Құрманова", "Сынақова", "Ұлықбекова", "Үлгібекова", "Үлгіқызы", "Іңкәрова");
        List<String> shuffled = List.of("Үлгібекова", "Әбенова", "Іңкәрова", "Қасымова", "Абаева", "Ұлықбекова", "Құрманова");
        for (int each = 0; each < shuffled.size(); each++) {
            sample.persons.keep(named(new UUID(0, 10 - each), shuffled.get(each)));
        }
        UUID second = new UUID(0, 102);
        UUID first = new UUID(0, 101);
        sample.persons.keep(named(second, "Яблонская"));
        sample.persons.keep(named(first, "Яблонская"));
        List<UUID> without = sample.consents.consenting(sample.orders, List.of(), 100).first();
        assertThat(without.stream().map(id -> sample.persons.find(id).orElseThrow().surname()).toList())
                .containsExactlyElementsOf(Stream.concat(alphabet.stream(), Stream.of("Яблонская", "Яблонская")).toList());
        assertThat(without).endsWith(first, second);
    }

    private static Person named(UUID id, String surname) {
        return new Person(id, 0, surname, "Үлгі", null, null, null, null, null, null, null, List.of("customers"), null, null, null);
    }

    private static ConsentText sameIdDraft(ConsentText used) {
        return new ConsentText(
                used.id(), used.series(), used.version(), used.name(), null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    private static Withdrawal withdrawal(List<UUID> stopped, boolean partly, String bar) {
        return new Withdrawal(SampleConsents.TODAY, null, null, stopped, partly, null, bar, null);
    }
}
