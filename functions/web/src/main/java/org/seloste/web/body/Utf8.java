package org.seloste.web.body;

import org.seloste.web.body.UnreadableBody.Reason;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 without mercy: the JDK's usual decoding puts a replacement character and goes on. */
final class Utf8 {
    private Utf8() {}

    static String decode(byte[] bytes) throws UnreadableBody {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableBody(Reason.MALFORMED);
        }
    }

    /** Refuses half of a surrogate pair, which JSON can spell but UTF-8 cannot hold. */
    static String whole(String text) throws UnreadableBody {
        if (text.codePoints().anyMatch(Utf8::isSurrogate)) {
            throw new UnreadableBody(Reason.MALFORMED);
        }
        return text;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
