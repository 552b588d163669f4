package org.seloste.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

final class JsonObjectTest {
    @Test
    void members_are_read_by_type() {
        JsonObject json =
                read("{'a': 'x', 'n': 2, 't': true, 'f': false, 'o': {'b': 'y'}, 'z': null}");
        assertThat(json.text("a")).isEqualTo("x");
        assertThat(json.number("n")).isEqualTo(2);
        assertThat(json.truth("t")).isTrue();
        assertThat(json.truth("f")).isFalse();
        assertThat(json.object("o").text("b")).isEqualTo("y");
        assertThat(json.has("z")).isFalse();
        assertThat(json.findText("z")).isNull();
        assertThat(json.textList("z")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "'secret'", "{'a': secret}", "{'a': 1, 'a': 2}", "{} {}"})
    void anything_but_one_object_is_refused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void wrong_type_is_an_error_that_names_the_member_and_not_the_value() {
        JsonObject json = read("{'a': 'secret'}");
        assertThatThrownBy(() -> json.number("a")).hasMessage("'a' is no Number");
        assertThatThrownBy(() -> json.text("b")).hasMessage("'b' is missing");
        assertThat(json.toString()).doesNotContain("secret");
    }

    private static JsonObject read(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return JsonObject.read(new ByteArrayInputStream(bytes));
    }
}
