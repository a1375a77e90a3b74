package org.tidewaiter.rulebook;

/** Loads the standard rulebook in a virtual machine of its own. */
final class LoadAlone {

    private LoadAlone() {}

    public static void main(String[] arguments) {
        System.out.println(Rulebooks.standard().hash());
    }
}
