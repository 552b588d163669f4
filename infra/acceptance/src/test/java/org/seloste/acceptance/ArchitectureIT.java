package org.seloste.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

/** What Maven's modules cannot say of who may know whom; beside the others, for it takes long. */
final class ArchitectureIT {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.seloste");

    private static final String[] HANDLERS = {
        "org.seloste.formsubmission..",
        "org.seloste.maildelivery..",
        "org.seloste.publicstatement..",
        "org.seloste.registerdesk..",
        "org.seloste.retentionsweep..",
        "org.seloste.subjectrequest.."
    };

    @Test
    void statementKnowsNobodyElse() {
        noClasses()
                .that()
                .resideInAPackage("org.seloste.statement..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "software.amazon..", "com.amazonaws..", "gg.jte..", "org.seloste.web..")
                .check(HOUSE);
    }

    @Test
    void awsSdkStaysInStorageAndWiring() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.seloste.register.storage..", "org.seloste.local..")
                .and()
                .haveNameNotMatching(".*Items(\\$\\d+)?")
                .and()
                .haveSimpleNameNotStartingWith("Ses")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk..")
                .check(HOUSE);
    }

    @Test
    void handlersKnowNoOtherHandler() {
        for (String handler : HANDLERS) {
            for (String other : HANDLERS) {
                if (!handler.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage(handler)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(other)
                            .check(HOUSE);
                }
            }
        }
    }

    @Test
    void whatHandlersShareKnowsNoHandler() {
        noClasses()
                .that()
                .resideInAnyPackage("org.seloste.copy..", "org.seloste.register..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HANDLERS)
                .check(HOUSE);
    }

    @Test
    void timeIsPassedInAndNeverAskedFor() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.seloste.local..", "org.seloste.compiler..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void roomsHaveNoCircles() {
        slices().matching("org.seloste.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("org.seloste.register.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void handlersAreFinalAndPublic() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Handler")
                .and()
                .resideInAnyPackage(HANDLERS)
                .should()
                .bePublic()
                .andShould()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .check(HOUSE);
    }
}
