package org.seloste.letters;

import org.seloste.letters.Block.Fact;
import org.seloste.letters.Block.Facts;
import org.seloste.letters.Block.Heading;
import org.seloste.statement.Authority;
import org.seloste.statement.Controller;

import java.util.ArrayList;
import java.util.List;

/** Who writes, whom to turn to, and who watches over both (GDPR Art. 13(1)(a), (b), 13(2)(d)). */
final class Signature {
    private Signature() {}

    static List<Block> blocks(Speech speech) {
        Controller controller = speech.statement().controller();
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        speech.say(LetterText.FROM_CONTROLLER),
                        controller.name() + ", " + controller.address()));
        facts.add(new Fact(speech.say(LetterText.FROM_CONTACT), contact(controller)));
        String officer = controller.dataProtectionOfficer();
        if (officer != null) {
            facts.add(new Fact(speech.say(LetterText.FROM_OFFICER), officer));
        }
        facts.add(
                new Fact(
                        speech.say(LetterText.FROM_REGISTER),
                        speech.say(speech.statement().register().name())));
        return List.of(new Heading(speech.say(LetterText.FROM_TITLE)), new Facts(facts));
    }

    static String complaint(Speech speech) {
        Authority authority = speech.statement().authority();
        return speech.say(
                LetterText.RIGHTS_COMPLAINT,
                speech.say(authority.name()),
                authority.email(),
                authority.phone().replace(' ', '\u00a0'));
    }

    private static String contact(Controller controller) {
        String phone = controller.phone();
        String name = controller.contactName() + ", " + controller.email();
        return phone == null ? name : name + ", " + phone;
    }
}
