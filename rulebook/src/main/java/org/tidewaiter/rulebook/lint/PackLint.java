package org.tidewaiter.rulebook.lint;

import java.util.List;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.pack.Findings;

/** Every lint there is. */
public final class PackLint {

    private static final List<Lint> LINTS = List.of(
            new LawBookLint(),
            new LinkLint(),
            new TagLint(),
            new DateLint(),
            new ForceLint(),
            new ConditionLint(),
            new EntryLint(),
            new GoodsLint(),
            new TermLint(),
            new CodeLint(),
            new FlagLint(),
            new MaterialsLint(),
            new NameLint(),
            new SupportLint(),
            new TextLint(),
            new CaseLint());

    private PackLint() {}

    /** Looks at {@code catalogue} in every way. */
    public static void check(Catalogue catalogue, Findings findings) {
        LINTS.forEach(lint -> lint.check(catalogue, findings));
    }
}
