package org.tidewaiter.registry.licensing.application;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.match.Matcher;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.NameReader;

/** Looks whether who will use the goods may be who applies, or a house of the same name. */
final class ApplicantAsUser {

    private final Rulebook rulebook;
    private final NameReader reader;
    private final Matcher matcher;

    ApplicantAsUser(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.reader = new NameReader(rulebook.names());
        this.matcher = new Matcher(
                rulebook.matching().weights(),
                rulebook.matching().frequencies().rarity(),
                new NameGroups(rulebook.names()));
    }

    /** Whether it compares names as {@code other} says. */
    boolean goesBy(Rulebook other) {
        return rulebook.hash().equals(other.hash());
    }

    /** The numbers, from one, of the end users and then the ultimate end users who may be {@code applicant}. */
    List<Integer> among(Form form, String applicant) {
        List<Form.EndUser> users = form.users();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < users.size(); i++) {
            if (alike(applicant, users.get(i).name())) {
                found.add(i + 1);
            }
        }
        return found;
    }

    private boolean alike(String one, String other) {
        double score = matcher.match(
                        reader.read(one, EntityKind.ORGANISATION), reader.read(other, EntityKind.ORGANISATION))
                .score();
        return matcher.weights().tier(score) != Tier.NO;
    }
}
