package uk.org.adoptionteesvalley.adopter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdRules;

/** How the service is built: what may know what. */
class HouseTest {

    private static final String SERVICE = "uk.org.adoptionteesvalley.adopter";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(SERVICE);

    @Test
    void no_package_depends_on_itself_through_others() {
        slices().matching(SERVICE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void facts_and_what_follows_from_them_know_no_adapter() {
        noClasses()
                .that()
                .resideInAnyPackage(SERVICE + ".fact..", SERVICE + ".assessment..")
                .or()
                .areAssignableTo(HouseholdRules.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "jakarta.persistence..",
                        "uk.org.adoptionteesvalley.chassis.desk..",
                        "uk.org.adoptionteesvalley.chassis.feed..",
                        "uk.org.adoptionteesvalley.chassis.search..")
                .check(CLASSES);
    }

    @Test
    void a_feature_tells_the_feed_of_nothing_but_through_the_household() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SERVICE + ".household..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "uk.org.adoptionteesvalley.chassis.feed..", "uk.org.adoptionteesvalley.chassis.search..")
                .check(CLASSES);
    }
}
