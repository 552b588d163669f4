package org.seloste.subjectrequest.ask;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Category;
import org.seloste.statement.Field;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;
import org.seloste.web.PageText;
import org.seloste.web.page.Button;
import org.seloste.web.page.Control;
import org.seloste.web.page.Control.Choice;
import org.seloste.web.page.Control.Choices;
import org.seloste.web.page.Control.Entry;
import org.seloste.web.page.Input;
import org.seloste.web.request.GroundText;
import org.seloste.web.request.RequestText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The second page: what else we have to know of what was ticked, and only of that.
 *
 * @param asking what every question page is made of
 * @param rows how many corrections there is room for
 */
record DetailsSheet(Asking asking, int rows) {
    /** The word of the button that makes room for one more correction. */
    static final String MORE = "more";

    Sheet sheet() {
        List<Right> rights = asking.draft().rights();
        return new Sheet(
                asking.say(RequestText.DETAILS),
                List.of(),
                rights.stream().flatMap(right -> controls(right).stream()).toList(),
                Names.of(rights),
                buttons(rights));
    }

    /** The one that leads on stands first: it is what Enter presses. */
    private List<Button> buttons(List<Right> rights) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(asking.on());
        if (rights.contains(Right.RECTIFICATION) && rows < Draft.MOST_ROWS) {
            String label = asking.say(RequestText.RECTIFY_MORE);
            buttons.add(Button.secondary(label).sending(Names.TO, MORE));
        }
        buttons.add(asking.back(Question.WISHES));
        return buttons;
    }

    private List<Control> controls(Right right) {
        return switch (right) {
            case RECTIFICATION -> new CorrectionControls(asking, rows).all();
            case ERASURE -> List.of(categories());
            case RESTRICTION -> List.of(ground(), restriction());
            case OBJECTION -> List.of(situation());
            case ACCESS, PORTABILITY, MARKETING_BAN, CONSENT_WITHDRAWAL -> List.of();
        };
    }

    private Control categories() {
        List<Category> categories = asking.statement().categories();
        List<Choice> choices = new ArrayList<>();
        for (Category category : categories) {
            choices.add(
                    choice(Names.CATEGORY, category.key(), category.name().in(language()), null));
        }
        return new Choices(
                Names.CATEGORY,
                true,
                asking.say(RequestText.ERASE),
                asking.say(RequestText.ERASE_HINT),
                asking.error(Choices.idOf(Names.CATEGORY, categories.getFirst().key())),
                choices);
    }

    private Control ground() {
        String first = RestrictionGround.ACCURACY_CONTESTED.name();
        return new Choices(
                Names.GROUND,
                false,
                asking.say(RequestText.RESTRICT),
                asking.say(RequestText.RESTRICT_HINT),
                asking.error(Choices.idOf(Names.GROUND, first)),
                Arrays.stream(RestrictionGround.values()).map(this::ground).toList());
    }

    private Choice ground(RestrictionGround ground) {
        return choice(Names.GROUND, ground.name(), asking.say(GroundText.of(ground)), null);
    }

    private Choice choice(String name, String value, String label, @Nullable String hint) {
        return new Choice(value, label, hint, asking.draft().isTicked(name, value));
    }

    private Control restriction() {
        String label = asking.say(RequestText.RESTRICT_TEXT);
        String hint = asking.say(RequestText.SENSITIVE);
        return text(Names.RESTRICTION, asking.say(PageText.OPTIONAL, label), hint, false);
    }

    private Control situation() {
        String hint = asking.say(RequestText.OBJECT_HINT) + " " + asking.say(RequestText.SENSITIVE);
        return text(Names.SITUATION, asking.say(RequestText.OBJECT), hint, true);
    }

    private Control text(String name, String label, String hint, boolean required) {
        return new Entry(
                new Input(
                        name,
                        label,
                        hint,
                        asking.error(Input.idOf(name)),
                        Field.Type.TEXT,
                        asking.draft().value(name),
                        required,
                        null,
                        List.of()));
    }

    private String language() {
        return asking.texts().language();
    }
}
