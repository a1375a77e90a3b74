package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.engine.goods.TextReading.Grade;
import org.tidewaiter.engine.goods.words.Lexicon.MagnetGrade;
import org.tidewaiter.engine.goods.words.Lexicon.MagnetSeries;

/** Reads magnet grades: N42SH, and 42SH where the trade drops the prefix. */
final class MagnetGrades {

    private static final int LONGEST = 6;

    private final Map<String, Known> grades = new HashMap<>();

    private record Known(MagnetSeries series, Set<String> elements) {}

    MagnetGrades(List<MagnetSeries> series) {
        for (MagnetSeries one : series) {
            for (String number : one.numbers()) {
                for (MagnetGrade grade : one.grades()) {
                    Known known = new Known(one, grade.elements());
                    grades.put(one.prefix() + number + grade.letters(), known);
                    if (one.prefixOptional() && !grade.letters().isEmpty()) {
                        grades.put(number + grade.letters(), known);
                    }
                }
            }
        }
    }

    /** The grades in {@code sentence}, in order. */
    List<Grade> in(Sentence sentence) {
        if (grades.isEmpty()) {
            return List.of();
        }
        List<Grade> found = new ArrayList<>(1);
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int end = token.kind() == Token.Kind.NUMBER
                            && i + 1 < tokens.size()
                            && tokens.get(i + 1).start() == token.end()
                    ? tokens.get(i + 1).end()
                    : token.end();
            boolean word = token.kind() == Token.Kind.WORD || end > token.end();
            if (word && end - token.start() <= LONGEST) {
                Known known =
                        grades.get(sentence.text().substring(token.start(), end).toUpperCase(Locale.ROOT));
                if (known != null) {
                    found.add(new Grade(token.start(), end, known.series(), known.elements()));
                }
            }
        }
        return found;
    }

    /** What {@code text}, a whole field, suggests as a grade: symbols of elements, and the alloy; empty where it is no grade. */
    java.util.Optional<Grade> of(String text) {
        String grade = text.strip().toUpperCase(Locale.ROOT);
        Known known = grade.length() > LONGEST ? null : grades.get(grade);
        return known == null
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Grade(0, text.length(), known.series(), known.elements()));
    }
}
