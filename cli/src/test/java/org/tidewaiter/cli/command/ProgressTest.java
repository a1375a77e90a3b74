package org.tidewaiter.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.exchange.batch.Reject;

@DisplayName("How far a batch is")
class ProgressTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Counted input = new Counted(new ByteArrayInputStream(new byte[1_000]));
    private final Tally tally = new Tally();

    private Session session(Language language, boolean watched) {
        PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8);
        return new Session(
                InputStream.nullInputStream(), err, err, Words.in(language), Screen.PLAIN, watched, Map.of());
    }

    private void quarterDone() throws IOException {
        input.readNBytes(250);
        for (int i = 0; i < 1_499; i++) {
            tally.count(new Answer.Decided(Disposition.RELEASE, Optional.empty(), new byte[0]));
        }
        tally.count(new Answer.Refused(List.of(new Reject(1, "", Text.alike("no"), ""))));
    }

    @Test
    @DisplayName("The bar tells the share, how many are done, the rate and the time that is left")
    void bar() throws IOException {
        quarterDone();

        assertThat(new Progress(session(Language.EN, true), input, 1_000, tally).bar(30))
                .isEqualTo("██████░░░░░░░░░░░░░░░░░░ 25 % · 1,500 done, 50 per second · 1:30 left");
        assertThat(new Progress(session(Language.ZH, true), input, 1_000, tally).bar(30))
                .isEqualTo("██████░░░░░░░░░░░░░░░░░░ 25% · 已处理1,500票，每秒50票 · 剩余1:30");
    }

    @Test
    @DisplayName("Where the size is not known, it tells how many and how fast")
    void unknownSize() throws IOException {
        quarterDone();

        assertThat(new Progress(session(Language.EN, true), input, 0, tally).bar(30))
                .isEqualTo("1,500 done, 50 per second");
    }

    @Test
    @DisplayName("Where nobody watches, nothing is drawn")
    void unwatched() throws IOException {
        quarterDone();
        Progress progress = new Progress(session(Language.EN, false), input, 1_000, tally);

        progress.show();
        progress.end();

        assertThat(shown.size()).isZero();
    }

    @Test
    @DisplayName("Where somebody watches, the line is drawn over and taken away in the end")
    void watched() {
        StatusLine line = new StatusLine(session(Language.EN, true));

        line.show("half of it");
        line.end();

        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("\rhalf of it\r          \r");
    }

    @Test
    @DisplayName("The summary counts every disposition, and rows without an answer where there are some")
    void summary() throws IOException {
        quarterDone();

        assertThat(tally.summary(Words.in(Language.EN), 3, Optional.of("rejects.csv")))
                .isEqualTo("tidewaiter: 1,499 consignments answered in 3.0 s (500 per second): "
                        + "1,499 RELEASE, 0 ASK, 0 HOLD, 0 STOP; 1 without an answer, see rejects.csv");
        assertThat(tally.summary(Words.in(Language.ZH), 3, Optional.empty()))
                .isEqualTo("tidewaiter：3.0秒内答复1,499票（每秒500票）：未见障碍1,499票、待补充0票、暂缓0票、不得出口0票；1票未予答复");
    }

    @Test
    @DisplayName("A piece at which the engine broke counts as a fault and is told with its row")
    void broken() {
        Answer broken = new Answer.Broken(7, "a fault");

        tally.count(broken);

        assertThat(tally.faults()).isEqualTo(1);
        assertThat(broken.rejects())
                .containsExactly(new Reject(7, "", new Text("internal error: a fault", "内部错误：a fault"), ""));
    }
}
