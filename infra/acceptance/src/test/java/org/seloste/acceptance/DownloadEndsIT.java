package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.seloste.statement.Right;

/** When a copy can be downloaded no more, on a statement with limits of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DownloadEndsIT {
    private Running running;

    @BeforeAll
    void start() throws Exception {
        running = Running.start(Running.FORENING);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void download_ends_after_as_many_times_and_days_as_the_statement_says() {
        Asker asker = running.asker("ends@download.example").known();
        asker.askAndConfirm(Right.ACCESS);
        asker.newest(3);
        Downloader downloader = new Downloader(running, asker);
        for (int i = 0; i < running.statement().requests().downloads(); i++) {
            assertThat(downloader.page().statusCode()).isEqualTo(200);
            downloader.fetch(downloader.list(), "data.json");
            running.control().advance("PT11M");
        }
        assertThat(downloader.page().statusCode()).isEqualTo(410);
        assertThat(downloader.sendCode().statusCode()).isEqualTo(410);
        assertThat(downloader.page().body())
                .contains("/requests")
                .doesNotContain(downloader.path());

        int before = asker.mails().size();
        // The same request of the same day would be the same case.
        asker.askAndConfirm(Right.PORTABILITY);
        asker.newest(before + 2);
        Downloader again = new Downloader(running, asker);
        assertThat(again.page().statusCode()).isEqualTo(200);
        String list = again.list();
        running.control().advance("P6D");
        assertThat(again.page().statusCode()).isEqualTo(410);
        assertThat(again.fetch(list, "data.json").statusCode()).isEqualTo(410);
    }

    @Test
    void erasure_waits_until_a_file_was_fetched_and_not_for_a_code_alone() {
        Asker asker = running.asker("waits@download.example").known();
        asker.askAndConfirm(Right.ACCESS, Right.ERASURE);
        asker.newest(3);
        Downloader downloader = new Downloader(running, asker);

        downloader.list();
        running.control().advance("PT2H");
        assertThat(downloader.page().statusCode()).isEqualTo(200);

        String list = downloader.list();
        assertThat(downloader.fetch(list, "data.json").statusCode()).isEqualTo(200);
        running.control().advance("PT2H");
        assertThat(downloader.page().statusCode()).isEqualTo(410);
    }
}
