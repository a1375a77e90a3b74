package org.tidewaiter.cli.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.law.Query;

/** The fields of a consignment as a person calls them: {@code lines[0].declared} is whether line 1 was declared. */
final class Fields {

    private static final Pattern ELEMENT = Pattern.compile("(lines|packages|parties)\\[(\\d{1,5})\\](?:\\.(.+))?");

    private static final String SHARE = "composition.";
    private static final String ATTRIBUTE = "attributes.";

    private final Words words;
    private final Map<String, Query> queries;
    private final List<Line> lines;

    /** Names for the fields of a consignment of which only one line matters, so that it needs no number. */
    Fields(Words words, Map<String, Query> queries) {
        this(words, queries, List.of());
    }

    /** Names for the fields of a consignment with these lines; of attributes, as {@code queries} call them. */
    Fields(Words words, Map<String, Query> queries, List<Line> lines) {
        this.words = words;
        this.queries = queries;
        this.lines = lines;
    }

    /** A field by its path, or the path itself where nobody calls it otherwise; what only a question names, by its line. */
    String name(String path) {
        Matcher element = ELEMENT.matcher(path);
        if (!element.matches()) {
            return plain(path);
        }
        if (lines.isEmpty() && path.startsWith("lines[") && element.group(3) != null) {
            return plain(element.group(3));
        }
        int index = Integer.parseInt(element.group(2));
        String whole = words.say("field." + element.group(1), number(element.group(1), index));
        String part = element.group(3);
        return part == null || isNameless(part) ? whole : words.say("field.of", name(part), whole);
    }

    private String plain(String path) {
        if (path.startsWith(SHARE)) {
            return words.say("field.share", path.substring(SHARE.length()));
        }
        String bare = path.startsWith(ATTRIBUTE) ? path.substring(ATTRIBUTE.length()) : path;
        return words.sayOr("field." + path, title(path).orElse(bare));
    }

    private Optional<String> title(String path) {
        return Optional.ofNullable(queries.get(path)).flatMap(Query::title).map(words::of);
    }

    /** Whether {@code path} is of a fact that has a question and no name. */
    private boolean isNameless(String path) {
        return path.startsWith(ATTRIBUTE)
                && queries.containsKey(path)
                && title(path).isEmpty();
    }

    /** Whether {@code text} is a path and no plain word. */
    static boolean isPath(String text) {
        return text.indexOf('.') > 0 || ELEMENT.matcher(text).matches();
    }

    private int number(String list, int index) {
        return list.equals("lines") && index < lines.size() ? lines.get(index).number() : index + 1;
    }
}
