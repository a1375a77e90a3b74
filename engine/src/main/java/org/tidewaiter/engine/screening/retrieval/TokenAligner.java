package org.tidewaiter.engine.screening.retrieval;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.TokenKind;

/** Aligns what is asked, every token alone and joined with its neighbours, with the vocabulary and with joined listed tokens. */
final class TokenAligner {

    private final Vocabulary vocabulary;
    private final Joins joins;
    private final NameGroups groups;
    private final Optional<Sieves> sieves;

    TokenAligner(NameIndexTables tables, Vocabulary vocabulary, Joins joins, NameGroups groups) {
        this.vocabulary = vocabulary;
        this.joins = joins;
        this.groups = groups;
        this.sieves = Sieves.of(tables, vocabulary);
    }

    /** Fills the alignments, the pairs and the wholes. */
    void align(Scratch scratch) {
        Asked asked = scratch.asked;
        scratch.alignments.clear(vocabulary.size(), asked.size());
        scratch.pairs.clear();
        for (int place = 0; place < asked.size(); place++) {
            if (asked.isFirst(place)) {
                scratch.pairs.at(place);
                scratch.alignments.noPlaces();
                for (int same = place; same < asked.size(); same++) {
                    if (asked.same(place, same)) {
                        scratch.alignments.alsoPlace(same);
                    }
                }
                align(place, asked.token(place), scratch);
            }
        }
        alignJoined(scratch);
        findWholes(scratch);
    }

    private void align(int place, NameToken token, Scratch scratch) {
        TokenKind kind = token.kind();
        Probe text = scratch.text.clear().add(token.text()).ready();
        scratch.asked.letters(place, text.letterSet());
        if (kind != TokenKind.NUMBER && kind != TokenKind.INITIAL) {
            scratch.near.of(text);
        }
        if (kind != TokenKind.INITIAL) {
            vocabulary.alignNear(text, kind, scratch.near, scratch.alignments);
        }
        if (kind.tells() || kind == TokenKind.INITIAL) {
            vocabulary.alignInitials(text, kind, scratch.alignments);
        }
        if (kind == TokenKind.NUMBER) {
            joins.findEqualPairs(scratch);
        }
        if (kind == TokenKind.WORD) {
            joins.findPairs(scratch.near, scratch);
        }
        if (kind == TokenKind.WORD) {
            for (int group : groups.of(token.text())) {
                alignGroup(group, scratch);
            }
        }
    }

    private void alignGroup(int group, Scratch scratch) {
        List<String> members = groups.members(group);
        for (int i = 0; i < members.size(); i++) {
            scratch.text.clear().add(members.get(i)).ready();
            int item = vocabulary.find(scratch.text, TokenKind.WORD);
            if (item >= 0) {
                scratch.alignments.align(item, true);
            }
        }
    }

    /** Aligns two and three adjacent tokens that are written together. */
    private void alignJoined(Scratch scratch) {
        Asked asked = scratch.asked;
        for (int first = 0; first < asked.coreSize(); first++) {
            int length = asked.coreLength(first);
            long letters = asked.coreLetters(first);
            for (int last = first + 1; last < Math.min(first + 3, asked.coreSize()); last++) {
                length += asked.coreLength(last);
                letters = LetterSet.joined(letters, asked.coreLetters(last));
                if (sieves.isEmpty() || sieves.get().tokens().mayPass(length, letters)) {
                    alignJoined(first, last, scratch);
                }
            }
        }
    }

    private void alignJoined(int first, int last, Scratch scratch) {
        Asked asked = scratch.asked;
        scratch.alignments.noPlaces();
        for (int i = first; i <= last; i++) {
            scratch.alignments.alsoPlace(asked.core(i));
        }
        prepare(first, last, scratch);
        vocabulary.alignNear(scratch.text, TokenKind.WORD, scratch.near, scratch.alignments);
    }

    private void findWholes(Scratch scratch) {
        Asked asked = scratch.asked;
        scratch.wholes.clear();
        int length = 0;
        long letters = 0;
        for (int i = 0; i < asked.coreSize(); i++) {
            length += asked.coreLength(i);
            letters = LetterSet.joined(letters, asked.coreLetters(i));
        }
        if (length > 0 && (sieves.isEmpty() || sieves.get().wholes().mayPass(length, letters))) {
            prepare(0, asked.coreSize() - 1, scratch);
            joins.findWholes(scratch.near, scratch);
        }
    }

    private static void prepare(int first, int last, Scratch scratch) {
        scratch.text.clear();
        for (int i = first; i <= last; i++) {
            scratch.text.add(scratch.asked.token(scratch.asked.core(i)).text());
        }
        scratch.text.ready();
        scratch.near.of(scratch.text);
    }
}
