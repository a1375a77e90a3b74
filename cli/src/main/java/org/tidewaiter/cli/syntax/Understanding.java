package org.tidewaiter.cli.syntax;

/** What came of reading a command line. */
public sealed interface Understanding {

    /**
     * A command.
     *
     * @param arguments what to do
     */
    record Command(Arguments arguments) implements Understanding {}

    /**
     * A call for help, or for the version.
     *
     * @param text the help
     */
    record Help(String text) implements Understanding {}

    /**
     * A mistake.
     *
     * @param text what is wrong and how it is put right
     */
    record Mistake(String text) implements Understanding {}
}
