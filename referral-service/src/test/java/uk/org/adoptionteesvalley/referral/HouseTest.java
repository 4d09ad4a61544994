package uk.org.adoptionteesvalley.referral;

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
import uk.org.adoptionteesvalley.referral.fact.ChildRules;

@AnalyzeClasses(packages = "uk.org.adoptionteesvalley.referral", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule no_package_depends_on_itself_through_others = slices().matching(
                    "uk.org.adoptionteesvalley.referral.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule the_domain_knows_no_return_and_no_feed_of_others = noClasses()
            .that()
            .resideOutsideOfPackages("..referral.ssda903..", "..referral.journey..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..referral.ssda903..", "..referral.journey..");

    @ArchTest
    static final ArchRule kinds_of_fact_know_nothing_but_each_other = classes()
            .that()
            .resideInAPackage("..referral.fact..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "..referral.fact..", "..chassis.fact..", "..chassis.rule..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule rules_need_no_database = noClasses()
            .that()
            .implement(ChildRules.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "jakarta.persistence..", "..referral.record..");

    @ArchTest
    static void tests_judge_by_all_rules_that_there_are(JavaClasses classes) {
        assertThat(ChildLog.RULES.stream().map(rule -> rule.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(classes.stream()
                        .filter(each -> each.isAssignableTo(ChildRules.class) && !each.isInterface())
                        .map(JavaClass::getName)
                        .toList());
    }
}
