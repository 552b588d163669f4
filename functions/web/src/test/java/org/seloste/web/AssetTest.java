package org.seloste.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AssetTest {
    @Test
    void stylesheetAndScript_areSmall() {
        assertThat(Asset.STYLESHEET.bytes()).hasSizeLessThanOrEqualTo(12 * 1024);
        assertThat(Asset.SCRIPT.bytes()).hasSizeLessThanOrEqualTo(4 * 1024);
    }

    @Test
    void path_changesWithTheContent() {
        assertThat(Asset.STYLESHEET.path()).matches("/assets/seloste-[0-9a-f]{12}\\.css");
        assertThat(Asset.SCRIPT.path()).matches("/assets/seloste-[0-9a-f]{12}\\.js");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seloste.css", "seloste-000000000000.css"})
    void find_knowsAFile_withWhateverHash(String file) {
        assertThat(Asset.find(file)).contains(Asset.STYLESHEET);
    }

    @ParameterizedTest
    @CsvSource({"other.css", "seloste.html", "seloste", "''"})
    void find_knowsNothingElse(String file) {
        assertThat(Asset.find(file)).isEmpty();
    }
}
