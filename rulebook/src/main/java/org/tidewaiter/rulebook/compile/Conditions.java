package org.tidewaiter.rulebook.compile;

import java.util.List;
import java.util.function.Consumer;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.LawBook;

/** Every condition that law books hold. */
final class Conditions {

    private Conditions() {}

    static void forEach(List<LawBook> books, Consumer<Condition> visitor) {
        for (LawBook book : books) {
            book.claims().forEach(claim -> visitor.accept(claim.when()));
            book.entries().forEach(entry -> {
                visitor.accept(entry.condition());
                visitor.accept(entry.licenceWhen());
                entry.exemptions().forEach(exemption -> visitor.accept(exemption.when()));
            });
            book.rules().forEach(rule -> visitor.accept(rule.when()));
            book.authorities().forEach(authority -> visitor.accept(authority.when()));
            book.interpretations().forEach(reading -> visitor.accept(reading.when()));
            book.notices().forEach(notice -> visitor.accept(notice.when()));
            book.gaps().forEach(gap -> visitor.accept(gap.touches()));
        }
    }
}
