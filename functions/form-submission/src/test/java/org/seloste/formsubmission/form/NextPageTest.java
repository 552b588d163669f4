package org.seloste.formsubmission.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.util.List;

class NextPageTest {
    private static final List<URI> ALLOWED =
            List.of(
                    URI.create("https://www.example.com/thanks"),
                    URI.create("https://www.example.com:8443/all/"),
                    URI.create("http://localhost:3000"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.com/thanks",
                "https://www.example.com/thanks?lang=fi#top",
                "HTTPS://WWW.EXAMPLE.COM/thanks",
                "https://www.example.com:443/thanks",
                "https://www.example.com:8443/all/",
                "https://www.example.com:8443/all/of/it?a=b",
                "http://localhost:3000/",
                "http://localhost:3000",
                "http://localhost:3000/elsewhere"
            })
    void anAddressThatTheStatementCovers_isTaken(String wish) {
        assertThat(NextPage.choose(wish, ALLOWED)).contains(URI.create(wish));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/thanks",
                "//www.example.com/thanks",
                "https:/www.example.com/thanks",
                "https:www.example.com/thanks",
                "http://www.example.com/thanks",
                "https://example.com/thanks",
                "https://www.example.com/thanks/",
                "https://www.example.com/thanksgiving",
                "https://www.example.com/",
                "https://www.example.com.evil.example/thanks",
                "https://www.example.com@evil.example/thanks",
                "https://evil@www.example.com/thanks",
                "https://www.example.com\\@evil.example/thanks",
                "https://www.example.com:8444/all/",
                "https://www.example.com:8443/all",
                "https://www.example.com:8443/all/../secret",
                "https://www.example.com:8443/all/%2e%2e/secret",
                "https://www.example.com:8443/all/%2Fsecret",
                "https://www.example.com:8443/all//evil.example",
                "https://www.example.com:8443/all/%5C",
                "javascript:alert(1)//https://www.example.com/thanks",
                "data:text/html,hello",
                "https://www.example.com/thanks\r\nSet-Cookie: a=b",
                "https://www.example.com/thanks\u0000",
                "https://www.ex\u00E4mple.com/thanks"
            })
    void anythingElse_isNot(String wish) {
        assertThat(NextPage.choose(wish, ALLOWED)).isEmpty();
    }

    @Test
    void anAddressLongerThanAnyReal_isNot() {
        String wish = "https://www.example.com:8443/all/" + "a".repeat(2000);
        assertThat(NextPage.choose(wish, ALLOWED)).isEmpty();
    }

    @Test
    void lettersOutsideAscii_areEscaped() {
        assertThat(NextPage.choose("https://www.example.com:8443/all/\u00E4", ALLOWED))
                .contains(URI.create("https://www.example.com:8443/all/%C3%A4"));
    }
}
