package kz.tizilim.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.Operation;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.activities.Purpose;
import kz.tizilim.activities.Retention;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.PrintedMarkup;
import kz.tizilim.law.LawPack;
import kz.tizilim.operator.Operator;
import kz.tizilim.policies.EditionInfo;
import kz.tizilim.policies.PolicyDocument;
import kz.tizilim.policies.PolicyKind;
import kz.tizilim.policies.facts.PolicyInput;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import org.jsoup.Jsoup;

/** A warm policy of 40 activities with 300 data items beside bare openhtmltopdf on the same HTML with the same faces. */
final class PoliciesMade {
    private static final int ACTIVITIES = 40;
    private static final int ITEMS = 300;
    private static final int WARMING = 6;
    private static final int MEASURED = 12;
    private static final LocalDate ON = LocalDate.of(2026, 11, 25);

    private PoliciesMade() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PolicyInput holdings = holdings();
        String body = Jsoup.parse(paper(holdings).html()).select("main").outerHtml();
        PaperInfo info = PaperInfo.of("Саясат", Language.KK, "Мысал дүкен").withBookmarks();
        String html = PrintedMarkup.of(PaperTemplate.written("policy", body), Map.of(), info);
        Paper made = paper(holdings).pdf();
        Timing policy = new Timing();
        Timing bare = new Timing();
        for (int turn = 0; turn < WARMING + MEASURED; turn++) {
            double making = Timing.millisOf(() -> paper(holdings).pdf());
            double rendering = Timing.millisOf(() -> LettersMade.render(html));
            if (turn >= WARMING) {
                policy.add(making);
                bare.add(rendering);
            }
        }
        out.println("policy " + policy.median());
        out.println("policy-words " + policy.words());
        out.println("policy-bare " + bare.median());
        out.println("policy-bare-words " + bare.words());
        out.println("policy-pages " + made.pages());
    }

    private static PolicyDocument paper(PolicyInput holdings) {
        return PolicyDocument.of(PolicyKind.PRIVACY, holdings, List.of(), Language.KK, EditionInfo.draft(ON));
    }

    private static PolicyInput holdings() {
        Dictionaries dictionaries = new Dictionaries(List.of());
        List<String> codes = dictionaries.all(Dictionary.DATA).stream().map(DictionaryTerm::code).toList();
        UUID base = new UUID(3, 1);
        List<Activity> activities = new ArrayList<>();
        int item = 0;
        for (int number = 1; number <= ACTIVITIES; number++) {
            List<DataItem> data = new ArrayList<>();
            int until = ITEMS * number / ACTIVITIES;
            for (; item < until; item++) {
                data.add(new DataItem(codes.get(item % codes.size()), LocalText.same("Мақсатқа жету үшін қажет"), null));
            }
            activities.add(activity(number, data, base));
        }
        PersonalDataStore server = new PersonalDataStore(base, LocalText.same("Мысал базасы"), "KZ", LocalText.same("Алматы қаласы"), null, true, List.of("Директор"), null);
        Operator operator = Operator.fresh();
        return new PolicyInput(operator, activities, List.of(server), List.of(), List.of(), List.of(), dictionaries, LawPack.current(), ON);
    }

    private static Activity activity(int number, List<DataItem> data, UUID base) {
        Activity fresh = Activity.fresh();
        LocalText name = LocalText.same("Мысал қызмет № " + number);
        return new Activity(
                fresh.id(), number, name, null, null, null, null, List.of(new Purpose(LocalText.same("Мысал мақсат № " + number), "consent", null)), data,
                List.of("customers"), List.of("subject"), List.of("web-form"), List.of(Operation.values()), null, List.of(base),
                new Retention(3, Retention.Unit.YEAR, "last-order", Retention.Fate.DESTROY), List.of("access-list", "backups"), false, false, false,
                fresh.order(), fresh.people(), fresh.otherMeasures());
    }
}
