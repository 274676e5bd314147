package kz.tizilim.app;

import java.util.function.Consumer;
import kz.tizilim.activities.Activities;
import kz.tizilim.consents.Consents;
import kz.tizilim.operator.Company;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.transfers.Transfers;

/** The ways from a gap in a paper to the field of the register that fills it. */
record GapWays(Company company, Activities activities, Transfers transfers, Consents consents, Consumer<String> go) {
    void follow(PolicyGap.Way way) {
        switch (way.card()) {
            case COMPANY -> {
                company.fill(way.field());
                go.accept("operator.title");
            }
            case ACTIVITY -> {
                if (way.id() != null) {
                    activities.fill(way.id(), way.field());
                }
                go.accept("activities.title");
            }
            case BASE -> {
                activities.showBase(way.id());
                go.accept("activities.title");
            }
            case RECIPIENT -> {
                if (way.id() != null) {
                    transfers.show(way.id());
                }
                go.accept("transfers.title");
            }
            case CONSENT -> {
                consents.showText(way.id());
                go.accept("consents.title");
            }
            case CONSENT_OF -> {
                consents.createText(way.id());
                go.accept("consents.title");
            }
            case CLAUSE -> throw new IllegalArgumentException("A clause is changed on the screen of papers itself");
        }
    }
}
