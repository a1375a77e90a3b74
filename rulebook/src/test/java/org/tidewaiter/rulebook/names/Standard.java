package org.tidewaiter.rulebook.names;

import org.tidewaiter.engine.screening.name.NameLexicon;
import org.tidewaiter.engine.screening.name.NameReader;
import org.tidewaiter.rulebook.compile.NameCompiler;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.PackReader;

/** The words of the packs that come with the product, and a reader that knows them. */
final class Standard {

    static final NameLexicon LEXICON = NameCompiler.compile(PackReader.standard(new Findings()));
    static final NameReader READER = new NameReader(LEXICON);

    private Standard() {}
}
