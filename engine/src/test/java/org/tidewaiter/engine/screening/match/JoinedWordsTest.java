package org.tidewaiter.engine.screening.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.engine.screening.name.TokenKind;

@DisplayName("Words written as one")
class JoinedWordsTest {

    private static final String[] TEXTS = {"ali", "bin", "karimi", "44", "华为", "x", "", "новак", "trading"};
    private static final TokenKind[] KINDS = {
        TokenKind.WORD, TokenKind.NUMBER, TokenKind.PARTICLE, TokenKind.INITIAL, TokenKind.WORD
    };

    @Test
    @DisplayName("What is known of them before they are put together is what their text shows")
    void known() {
        Random random = new Random(4);
        int inexact = 0;
        for (int round = 0; round < 2_000; round++) {
            Token[] tokens = new Token[1 + random.nextInt(6)];
            for (int i = 0; i < tokens.length; i++) {
                tokens[i] = token(random);
            }
            JoinedWords words = new JoinedWords(tokens);
            for (int from = 0; from < tokens.length; from++) {
                for (int count = 1; count <= JoinedWords.MOST && from + count <= tokens.length; count++) {
                    Spelling text = words.text(from, count);
                    assertThat(words.length(from, count)).isEqualTo(text.length());
                    assertThat(words.letters(from, count)).isEqualTo(text.letters());
                    assertThat(words.isInexact(from, count)).isEqualTo(isInexact(tokens, from, count, text));
                    if (text.length() > 0) {
                        assertThat(words.first(from)).isEqualTo(text.text().charAt(0));
                    }
                    inexact += words.isInexact(from, count) ? 1 : 0;
                }
            }
        }
        assertThat(inexact).isGreaterThan(1_000);
    }

    private static Token token(Random random) {
        TokenKind kind = KINDS[random.nextInt(KINDS.length)];
        Spelling text = new Spelling(kind == TokenKind.NUMBER ? "44" : "word", 5, new int[] {});
        Spelling written = new Spelling(TEXTS[random.nextInt(TEXTS.length)], 5, new int[] {});
        return new Token(text, written, kind, false, false);
    }

    private static boolean isInexact(Token[] tokens, int from, int count, Spelling text) {
        boolean number = false;
        for (int i = from; i < from + count; i++) {
            number |= tokens[i].kind() == TokenKind.NUMBER;
        }
        return text.isLatin() && !number && (count == 1 || tokens[from + count - 1].bits() > 0);
    }
}
