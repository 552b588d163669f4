package org.seloste.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.Base64;

final class AnswerTest {
    @Test
    void toEvent_sendsTextAsText() {
        APIGatewayV2HTTPResponse event = Answer.html(200, "fi", "<p>Åke").toEvent();

        assertThat(event.getBody()).isEqualTo("<p>Åke");
        assertThat(event.getIsBase64Encoded()).isFalse();
        assertThat(event.getHeaders())
                .containsEntry("content-type", "text/html; charset=utf-8")
                .containsEntry("content-language", "fi");
    }

    @Test
    void toEvent_sendsCompressedBytesInBase64() {
        byte[] bytes = {(byte) 0x1f, (byte) 0x8b, 0, -1};
        APIGatewayV2HTTPResponse event =
                Answer.html(200, "fi", "")
                        .withBody(bytes)
                        .with("content-encoding", "gzip")
                        .toEvent();

        assertThat(event.getIsBase64Encoded()).isTrue();
        assertThat(Base64.getDecoder().decode(event.getBody())).isEqualTo(bytes);
    }

    @Test
    void redirect_namesTheTarget() {
        Answer answer = Answer.redirect(303, URI.create("https://example.com/kiitos"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.headers()).containsEntry("location", "https://example.com/kiitos");
    }
}
