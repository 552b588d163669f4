package org.seloste.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.statement.RequestState;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;
import org.seloste.statement.TextKey;
import org.seloste.statement.Texts;
import org.seloste.web.ExampleSite;
import org.seloste.web.Site;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class RequestWordsTest {
    private static final Site SITE = ExampleSite.site();

    @ParameterizedTest
    @EnumSource(Right.class)
    void everyRight_isAWish_aPlaceInTheLaw_andAButton_eachInWordsOfItsOwn(Right right) {
        for (Texts texts : languages()) {
            String wish = texts.say(WishText.of(right));
            assertThat(texts.say(LawText.of(right)))
                    .contains(right.article().replaceAll("\\D.*", ""))
                    .isNotEqualTo(wish);
            assertThat(texts.say(ActText.of(right))).hasSizeLessThanOrEqualTo(30);
        }
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void everyState_hasWords(RequestState state) {
        languages().forEach(texts -> assertThat(texts.say(StateText.of(state))).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(RestrictionGround.class)
    void everyGround_hasWords(RestrictionGround ground) {
        languages().forEach(texts -> assertThat(texts.say(GroundText.of(ground))).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(StepText.class)
    void everyStep_hasWords(StepText step) {
        languages().forEach(texts -> assertThat(texts.say(step)).isNotBlank());
    }

    @Test
    void noTwoStates_areCalledTheSame() {
        for (Texts texts : languages()) {
            Set<String> words = new HashSet<>();
            Arrays.stream(StateText.values()).map(texts::say).forEach(words::add);
            assertThat(words).hasSameSizeAs(StateText.values());
        }
    }

    @Test
    void noTwoTexts_haveOneKey() {
        List<String> keys =
                Stream.<TextKey[]>of(RequestText.values(), FollowText.values())
                        .flatMap(Arrays::stream)
                        .map(TextKey::key)
                        .toList();
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.startsWith("requests."));
    }

    private static List<Texts> languages() {
        return SITE.statement().languages().stream().map(SITE::texts).toList();
    }
}
