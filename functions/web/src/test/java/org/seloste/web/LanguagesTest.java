package org.seloste.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

final class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "lang=sv | en         | sv",
                "lang=SV | en         | sv",
                "lang=de | en         | en",
                "lang=de | -          | fi",
                "''      | sv-FI      | sv",
                "''      | de, en;q=0.5, sv;q=0.7 | sv",
                "''      | en;q=0, sv;q=0.1       | sv",
                "''      | *          | fi",
                "''      | fi;q=0, *  | sv",
                "''      | *, FI;q=0, sv;q=0       | en",
                "''      | fi;q=0.5, *            | sv",
                "''      | *, en;q=0.5, sv;q=0.4, fi;q=0.3 | en",
                "''      | fi-FI;q=0, *           | fi",
                "''      | *;q=0                  | fi",
                "''      | fi;q=0                 | sv",
                "''      | fi;q=0, sv;q=0, en;q=0 | fi",
                "''      | ;;q=x,,    | fi",
                "''      | sv;q=two, en;q=0.1     | en",
                "''      | -          | fi"
            })
    void choose_takesTheWish_elseTheBrowsers_elseTheFirst(
            String query, String accepted, String language) {
        Map<String, String> headers =
                accepted == null ? Map.of() : Map.of("accept-language", accepted);
        Request request = Request.of(Events.get("/", query, headers));

        assertThat(Languages.choose(request, List.of("fi", "sv", "en"))).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"600", "100000"})
    void choose_doesNotReadAHeader_thatNobodyWouldWrite(int length) {
        String header = "sv" + ",xx".repeat(length / 3);
        Request request = Request.of(Events.get("/", "", Map.of("accept-language", header)));

        assertThat(Languages.choose(request, List.of("fi", "sv"))).isEqualTo("fi");
    }
}
