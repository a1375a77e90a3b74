package org.tidewaiter.rulebook.verify;

/** Hears how far a verification has come. */
public interface Progress {

    /** Says nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void compiled(int files) {
            // silent
        }

        @Override
        public void played(int done, int all) {
            // silent
        }
    };

    /** Schema, lint and compilation are done. */
    void compiled(int files);

    /** {@code done} of {@code all} cases have been played. */
    void played(int done, int all);
}
