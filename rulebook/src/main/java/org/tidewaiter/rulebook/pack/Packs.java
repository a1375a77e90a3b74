package org.tidewaiter.rulebook.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every file of some packs, by path.
 *
 * @param files sorted by path
 */
public record Packs(List<PackFile> files) {

    /** Takes a sorted copy. */
    public Packs {
        files = files.stream().sorted(Comparator.comparing(PackFile::path)).toList();
    }

    /** The files of one kind. */
    public List<PackFile> ofKind(String kind) {
        return files.stream().filter(file -> file.kind().equals(kind)).toList();
    }

    /** The heads of the law books that carry no case. */
    public List<PackFile> withoutCases() {
        Set<String> shown = ofKind("cases").stream().map(PackFile::pack).collect(Collectors.toSet());
        return ofKind("pack").stream()
                .filter(head -> !shown.contains(head.pack()))
                .toList();
    }

    /** Names of the law books among {@code base} that are not here. */
    public List<String> missing(Packs base) {
        Set<String> own = files.stream().map(PackFile::pack).collect(Collectors.toSet());
        return base.ofKind("pack").stream()
                .map(PackFile::pack)
                .filter(pack -> !own.contains(pack))
                .toList();
    }

    /** These packs and those of {@code base} that have no namesake here. */
    public Packs over(Packs base) {
        Set<String> own = files.stream().map(PackFile::pack).collect(Collectors.toSet());
        List<PackFile> all = new ArrayList<>(files);
        base.files.stream().filter(file -> !own.contains(file.pack())).forEach(all::add);
        return new Packs(all);
    }
}
