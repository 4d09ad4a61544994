package uk.org.adoptionteesvalley.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.matching.journey.JourneyRules;

@AnalyzeClasses(packages = "uk.org.adoptionteesvalley.matching", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule no_package_depends_on_itself_through_others = slices().matching(
                    "uk.org.adoptionteesvalley.matching.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule what_is_told_by_feeds_is_known_to_the_feeds_alone = noClasses()
            .that()
            .resideOutsideOfPackage("..matching.intake..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.matching\\.intake\\..*|.*\\.chassis\\.feed\\.Feed(Event|Consumer|Intake)");

    @ArchTest
    static final ArchRule kinds_of_fact_know_nothing_but_each_other = classes()
            .that()
            .resideInAPackage("..matching.fact..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..matching.fact..", "..chassis.fact..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule rules_need_no_database_and_no_other_service = noClasses()
            .that()
            .implement(JourneyRules.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..matching.check..", "..matching.household..", "org.jdbi..", "jakarta.persistence..");

    @ArchTest
    static void tests_judge_by_all_rules_that_there_are(JavaClasses classes) {
        assertThat(JourneyLog.RULES.stream().map(rule -> rule.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(classes.stream()
                        .filter(each -> each.isAssignableTo(JourneyRules.class) && !each.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toList()));
    }
}
