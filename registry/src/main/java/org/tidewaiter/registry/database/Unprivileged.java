package org.tidewaiter.registry.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a program that refuses to run as root is run. */
enum Unprivileged {
    /** By a user who is not root: as it is. */
    AS_WE_ARE(List.of()),
    /** In a user namespace of its own, in which root is nobody in particular; files stay root's. */
    USER_NAMESPACE(List.of("unshare", "--user", "--")),
    /** As the user {@code nobody}, to whom the files are given. */
    AS_NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs", "--"));

    private static final int NOBODY = 65534;

    private final List<String> before;

    Unprivileged(List<String> before) {
        this.before = before;
    }

    /** The first way that works on this machine for data in {@code folder} and programs in {@code cache}; both exist. */
    static Optional<Unprivileged> choose(Path folder, Path cache) throws IOException {
        if (!weAreRoot()) {
            return Optional.of(AS_WE_ARE);
        }
        for (Unprivileged way : List.of(USER_NAMESPACE, AS_NOBODY)) {
            if (way.works(folder, cache)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    /** {@code command}, run this way. */
    List<String> command(List<String> command) {
        List<String> all = new ArrayList<>(before);
        all.addAll(command);
        return all;
    }

    /** Gives {@code folder} and what is in it to whom the program will run as. */
    void give(Path folder) throws IOException {
        if (this != AS_NOBODY) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                return giveOne(each);
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                return giveOne(each);
            }
        });
    }

    private static FileVisitResult giveOne(Path file) throws IOException {
        Files.setAttribute(file, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(file, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
        return FileVisitResult.CONTINUE;
    }

    /** Whether a program run this way reaches both folders: nobody cannot pass through a home folder of root. */
    boolean works(Path folder, Path cache) {
        Path reached = this == AS_NOBODY && folder.getParent() != null ? folder.getParent() : folder;
        return passes(reached) && passes(cache);
    }

    private boolean passes(Path folder) {
        return Programs.run(command(List.of("test", "-x", folder.toString())), Optional.empty())
                .succeeded();
    }

    private static boolean weAreRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }
}
