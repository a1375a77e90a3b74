package org.tidewaiter.rulebook.watchlist.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The ways of writing a list that can be read. */
public enum ListFormat {
    /** Comma-separated files of OFAC, those of the SDN list or of the consolidated non-SDN list. */
    OFAC_CSV("ofac-csv", "US-SDN", OfacCsv::new),
    /** XML of OFAC, classic or advanced. */
    OFAC_XML("ofac-xml", "US-SDN", () -> ListReader.each(new OfacXml())),
    /** US Consolidated Screening List, CSV. */
    CSL_CSV("csl-csv", "US-CSL", CslCsv::new),
    /** US Consolidated Screening List, JSON. */
    CSL_JSON("csl-json", "US-CSL", CslJson::new),
    /** Consolidated list of the United Nations Security Council. */
    UN_XML("un-xml", "UN", () -> ListReader.each(new UnXml())),
    /** UK sanctions list, XML or CSV. */
    UK("uk", "UK", () -> ListReader.each(ListFormat::uk)),
    /** Consolidated list of the European Union, XML 1.1. */
    EU_XML("eu-xml", "EU", () -> ListReader.each(new EuXml())),
    /** Lists of the People's Republic of China in the project's own CSV. */
    CN("cn", "CN", PlainCsv::chinese),
    /** Entities of FollowTheMoney. */
    FTM("ftm", "FTM", Ftm::new),
    /** A company's own list. */
    CSV("csv", "OWN", PlainCsv::own);

    private static final String OFAC_CONSOLIDATED = "US-CONS";

    private final String word;
    private final String list;
    private final Supplier<ListReader> reader;

    ListFormat(String word, String list, Supplier<ListReader> reader) {
        this.word = word;
        this.list = list;
        this.reader = reader;
    }

    /** As it is typed and kept. */
    public String word() {
        return word;
    }

    /** The format of this word. */
    public static Optional<ListFormat> find(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /** The words of all formats. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ListFormat::word).toList();
    }

    /** The word for the list in {@code files}, where the person who imports them gives none. */
    public String list(List<ListFile> files) {
        boolean ofac = this == OFAC_CSV || this == OFAC_XML;
        return ofac && !files.isEmpty() && files.stream().allMatch(file -> isConsolidated(file.name()))
                ? OFAC_CONSOLIDATED
                : list;
    }

    /** OFAC's consolidated list has files of the same make, whose names begin with {@code cons}. */
    private static boolean isConsolidated(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("cons");
    }

    /**
     * Hands every party in {@code files} to {@code into}.
     *
     * @param list the word for the list, for formats whose files name none
     * @throws DamagedListException if a file is cut off, malformed or of another kind; whatever was handed over before then does not count
     */
    public void read(List<ListFile> files, String list, Listing into) throws DamagedListException, IOException {
        reader.get().read(files, list, into);
    }

    private static void uk(ListFile file, String list, Listing into) throws DamagedListException, IOException {
        ListReader.Single reader = isXml(file) ? new UkXml() : new UkCsv();
        reader.read(file, list, into);
    }

    /** Whether the first character that is no blank and no byte order mark opens an element. */
    private static boolean isXml(ListFile file) throws IOException {
        try (InputStream in = file.content().open()) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next > ' ' && next < 0x80) {
                    return next == '<';
                }
            }
            return false;
        }
    }
}
