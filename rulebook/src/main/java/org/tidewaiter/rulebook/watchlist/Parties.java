package org.tidewaiter.rulebook.watchlist;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.tidewaiter.engine.screening.list.ListedParty;

/** The parties of several files, one file behind the other; decoded when somebody asks for one. */
final class Parties extends AbstractList<ListedParty> implements RandomAccess {

    private final List<PartyFile> files;
    /** Numbers of the first parties of the files, and at the end how many parties there are. */
    private final int[] starts;

    Parties(List<PartyFile> files) {
        this.files = List.copyOf(files);
        starts = new int[files.size() + 1];
        for (int i = 0; i < files.size(); i++) {
            starts[i + 1] = starts[i] + files.get(i).size();
        }
    }

    @Override
    public ListedParty get(int number) {
        int file = 0;
        while (number >= starts[file + 1]) {
            file++;
        }
        return files.get(file).party(number - starts[file]);
    }

    @Override
    public int size() {
        return starts[files.size()];
    }
}
