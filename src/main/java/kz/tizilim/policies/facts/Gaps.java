package kz.tizilim.policies.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.activities.Purpose;
import kz.tizilim.consents.ConsentRules;
import kz.tizilim.law.deadline.LawTerm;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.law.deadline.Term;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.PolicyDefects;
import kz.tizilim.operator.PublishedPolicy.PromisedRight;
import kz.tizilim.operator.Statement;
import kz.tizilim.policies.facts.PolicyGap.Card;
import kz.tizilim.policies.facts.PolicyGap.Way;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferGrounds;

/** Looks through the register for what papers need and it does not say, and for what it says that no paper may repeat. */
public final class Gaps {
    private final PolicyInput holdings;
    private final List<PolicyGap> found = new ArrayList<>();

    private Gaps(PolicyInput holdings) {
        this.holdings = holdings;
    }

    public static List<PolicyGap> of(PolicyInput holdings) {
        Gaps gaps = new Gaps(holdings);
        gaps.company(holdings.operator());
        gaps.published(holdings.operator());
        gaps.rights(holdings.operator());
        gaps.publicSources();
        if (holdings.activities().isEmpty()) {
            gaps.found.add(new PolicyGap("activities", "policies.gap.activities", List.of(), new Way(Card.ACTIVITY, null, ""), true));
        }
        holdings.activities().forEach(gaps::activity);
        holdings.bases().forEach(gaps::base);
        holdings.recipients().forEach(gaps::recipient);
        gaps.consents();
        return List.copyOf(gaps.found);
    }

    private void company(Operator operator) {
        company("name", operator.name() != null, "name", true);
        company("bin", operator.bin() != null && !operator.bin().isBlank(), "bin", false);
        company("address", operator.address() != null, "address", false);
        company("contact", !operator.emails().isEmpty() || !operator.phones().isEmpty() || operator.addressForLetters() != null, "emails", true);
        company("responsible", operator.responsible() != null, "responsible", false);
        company("signatory", !operator.signatories().isEmpty(), "signatories", true);
        company("url", operator.policy().url() != null, "policy.url", false);
        boolean passesOn = operator.policy().thirdParties() != null && !Statement.denies(operator.policy().thirdParties());
        if (holdings.recipients().isEmpty() && passesOn) {
            found.add(new PolicyGap("recipients", "policies.gap.recipients", List.of(), new Way(Card.RECIPIENT, null, ""), false));
        }
        company("cookies", !usesCookies() || !operator.policy().cookies().isEmpty(), "policy.cookies", false);
        boolean silent = !operator.sites().isEmpty() && !usesCookies() && operator.policy().cookies().isEmpty();
        company("cookies-unsaid", !silent, "policy.cookies", false);
        translated(operator.name(), Card.COMPANY, null, "name", operator.name());
        translated(operator.address(), Card.COMPANY, null, "address", operator.name());
    }

    /** What is wrong with a mailbox or an address that papers print. */
    private void published(Operator operator) {
        PolicyDefects.of(operator, holdings.on()).stream()
                .filter(defect -> defect.field().equals("policy.url") || operator.emails().stream().anyMatch(defect.arguments()::contains))
                .filter(defect -> found.stream().noneMatch(gap -> gap.key().equals(defect.key()) && gap.arguments().equals(defect.arguments())))
                .forEach(defect -> found.add(new PolicyGap(
                        "published", defect.key(), defect.arguments(), new Way(Card.COMPANY, null, defect.field()), false)));
    }

    private boolean usesCookies() {
        return holdings.activities().stream().flatMap(each -> each.data().stream()).anyMatch(item -> item.term().equals("cookies"));
    }

    private void company(String name, boolean said, String field, boolean barring) {
        if (!said) {
            found.add(new PolicyGap(name, "policies.gap." + name, List.of(), new Way(Card.COMPANY, null, field), barring));
        }
    }

    /** A promise that is longer than the law's term, and a right for which neither gives a term. */
    private void rights(Operator operator) {
        List<PromisedRight> rights = operator.policy().rights();
        for (int i = 0; i < rights.size(); i++) {
            PromisedRight right = rights.get(i);
            Optional<Term> law = right.kind() == null ? Optional.empty() : holdings.law().termFor(right.kind()).flatMap(LawTerm::term);
            Optional<Promise> own = Optional.ofNullable(right.promise()).flatMap(Promise::parse);
            Way way = new Way(Card.COMPANY, null, "policy.rights[" + i + "].promise");
            if (own.isPresent() && law.isPresent() && !PromisedTerm.isWithin(own.get(), law.get())) {
                found.add(new PolicyGap("promise", "policies.gap.promise", List.of(named(right.words())), way, false));
            } else if (own.isEmpty() && law.isEmpty() && !"complaint".equals(right.kind())) {
                found.add(new PolicyGap("no-term", "policies.gap.no-term", List.of(named(right.words())), way, false));
            }
        }
    }

    /** A consent must say whether data are distributed in public sources (art. 8(4)(6)); a video notice needs a surveillance to tell of. */
    private void publicSources() {
        List<Activity> activities = holdings.activities();
        if (!activities.isEmpty() && activities.stream().noneMatch(each -> each.measures().contains("no-public-distribution"))) {
            Activity first = activities.get(0);
            Way way = new Way(Card.ACTIVITY, first.id(), "measures");
            found.add(new PolicyGap("public", "policies.gap.public", List.of(named(first.name())), way, false));
        }
        if (activities.stream().flatMap(each -> each.data().stream()).noneMatch(item -> item.term().equals("video-recording"))) {
            found.add(new PolicyGap("video", "policies.gap.video", List.of(), new Way(Card.ACTIVITY, null, ""), false));
        }
    }

    /** An activity whose consent has no text, and what a draft lacks of art. 8(4). */
    private void consents() {
        ConsentFacts.without(holdings).forEach(activity -> found.add(new PolicyGap(
                "consents", "policies.gap.consent-text", List.of(named(activity.name())), new Way(Card.CONSENT_OF, activity.id(), ""), false)));
        ConsentFacts.drafts(holdings).forEach(text -> {
            Way way = new Way(Card.CONSENT, text.id(), "");
            List<ValidationError> lacking = ConsentRules.gaps(text, holdings.operator());
            lacking.forEach(lack -> found.add(new PolicyGap(
                    "consents", "policies.gap.consent-lacks", List.of(ConsentFacts.name(text), new PolicyGap.Said(lack.key())), way, false)));
            if (lacking.isEmpty()) {
                found.add(new PolicyGap("consents", "policies.gap.consent-draft", List.of(ConsentFacts.name(text)), way, false));
            }
        });
    }

    private void activity(Activity activity) {
        activity(activity, "purposes", !activity.purposes().isEmpty());
        activity(activity, "basis", activity.purposes().stream().map(Purpose::basis).allMatch(basis -> basis != null));
        activity(activity, "data", !activity.data().isEmpty());
        activity(activity, "subjects", !activity.subjects().isEmpty());
        activity(activity, "sources", !activity.sources().isEmpty());
        activity(activity, "operations", !activity.operations().isEmpty());
        activity(activity, "bases", !activity.bases().isEmpty());
        activity(activity, "retention", activity.retention() != null);
        activity(activity, "measures", !activity.measures().isEmpty());
        activity(activity, "why", activity.data().stream().allMatch(item -> item.why() != null));
        activity.purposes().stream().map(Purpose::name).filter(OpenPurpose::is).forEach(open -> found.add(new PolicyGap(
                "open-purpose", "policies.gap.open-purpose", List.of(named(activity.name()), open, article("purposes")),
                new Way(Card.ACTIVITY, activity.id(), "purposes"), false)));
        translated(activity.name(), Card.ACTIVITY, activity.id(), "name", activity.name());
        activity.purposes().forEach(purpose -> translated(purpose.name(), Card.ACTIVITY, activity.id(), "purposes", activity.name()));
    }

    private LocalText article(String duty) {
        return holdings.law().duty(duty).citation().article();
    }

    private void activity(Activity activity, String name, boolean said) {
        if (!said) {
            Way way = new Way(Card.ACTIVITY, activity.id(), name);
            found.add(new PolicyGap(name, "policies.gap." + name, List.of(named(activity.name())), way, false));
        }
    }

    private void base(PersonalDataStore base) {
        if (base.country() == null || base.place() == null) {
            found.add(new PolicyGap("place", "policies.gap.place", List.of(named(base.name())), new Way(Card.BASE, base.id(), "place"), false));
        }
        if (base.access().isEmpty()) {
            found.add(new PolicyGap("access", "policies.gap.access", List.of(named(base.name())), new Way(Card.BASE, base.id(), "access"), false));
        }
    }

    private void recipient(Recipient recipient) {
        Way way = new Way(Card.RECIPIENT, recipient.id(), "country");
        List<Transfer> transfers = holdings.to(recipient);
        if (transfers.stream().anyMatch(each -> PolicyInput.country(each, recipient) == null) || (transfers.isEmpty() && recipient.country() == null)) {
            found.add(new PolicyGap("country", "policies.gap.country", List.of(named(recipient.name())), way, false));
        }
        if (transfers.stream().anyMatch(each -> holdings.goesAbroad(each) && isGroundless(each))) {
            // A transfer abroad without its ground is one that the law forbids (art. 16): no paper goes out that tells of it.
            found.add(new PolicyGap("ground", "policies.gap.ground", List.of(named(recipient.name())), way, true));
        }
        if (recipient.role() == Recipient.RecipientRole.THIRD_PARTY && !recipient.named()) {
            Way name = new Way(Card.RECIPIENT, recipient.id(), "name");
            found.add(new PolicyGap("unnamed", "policies.gap.unnamed", List.of(named(recipient.name())), name, false));
        }
        translated(recipient.name(), Card.RECIPIENT, recipient.id(), "name", recipient.name());
    }

    private static boolean isGroundless(Transfer transfer) {
        return TransferGrounds.of(true).stream().noneMatch(ground -> ground.code().equals(transfer.ground()));
    }

    /** Papers in three languages need their words in three; where one lacks, another stands in, and that is told. */
    private void translated(LocalText words, Card card, UUID id, String field, LocalText where) {
        for (Language language : Language.values()) {
            if (words != null && !words.in(Language.KK).isBlank() && !words.has(language)) {
                found.add(new PolicyGap(
                        "translation", "policies.gap.translation." + language.code(), List.of(named(words), named(where)), new Way(card, id, field), false));
            }
        }
    }

    private static LocalText named(LocalText words) {
        return words == null ? LocalText.same("—") : words;
    }
}
