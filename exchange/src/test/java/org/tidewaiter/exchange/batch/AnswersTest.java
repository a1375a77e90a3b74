package org.tidewaiter.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.decision.Coverage;
import org.tidewaiter.exchange.decision.Decisions;
import org.tidewaiter.exchange.document.Problem;

@DisplayName("Answers and rejects go out as tables")
class AnswersTest {

    @Test
    @DisplayName("One row for each line: what is to be done, what each list says, and why")
    void answers() throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try (AnswersWriter answers = new AnswersWriter(table, Decisions.texts())) {
            answers.write(Decisions.decision(new Coverage.None()));
        }

        assertThat(table.toString(StandardCharsets.UTF_8)).isEqualTo("""
                id,line,disposition,verdicts,entries,flags,reason
                PVG-2024-000117,1,STOP,CN:LICENCE_REQUIRED,CN:gallium-metal,hand-carried-for-another,NOTHING_SAID in English; NEEDS_LICENCE_UNDER in English
                """);
    }

    @Test
    @DisplayName("Rejects give their reasons in the language asked for")
    void language() throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try (RejectsWriter rejects = new RejectsWriter(table, Language.ZH)) {
            Problem problem = new Problem("/to", new Text("nothing", "空"), new Text("a country", "国家"));
            rejects.write(List.of(new Reject(7, problem.pointer(), problem.reason(), "")));
        }

        assertThat(table.toString(StandardCharsets.UTF_8)).contains("7,/to,实为 空；应为 国家,");
    }

    @Test
    @DisplayName("Rejects keep the row as it stood, separators, quotation marks, line breaks and all")
    void rejects() throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try (RejectsWriter rejects = new RejectsWriter(table, Language.EN)) {
            rejects.write(List.of(
                    new Reject(
                            7,
                            "line.netMass",
                            new Text("found \"5 gr\"; expected a mass", ""),
                            "A,\"5 gr\",\"two\nlines\""),
                    new Reject(7, "to", new Text("found nothing; expected a country", ""), "")));
        }

        assertThat(table.toString(StandardCharsets.UTF_8)).isEqualTo("""
                row,pointer,reason,original
                7,line.netMass,"found ""5 gr""; expected a mass","A,""5 gr"",""two
                lines\"""
                7,to,found nothing; expected a country,
                """);
    }
}
