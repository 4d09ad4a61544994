package uk.org.adoptionteesvalley.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "uk.org.adoptionteesvalley.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule no_package_depends_on_itself_through_others = slices().matching(
                    "uk.org.adoptionteesvalley.reporting.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule facts_know_nothing_but_each_other = classes()
            .that()
            .resideInAPackage("..reporting.journey..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..reporting.journey..", "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule indicators_are_pure_functions_of_facts = classes()
            .that()
            .resideInAPackage("..reporting.indicator..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "..reporting.indicator..",
                    "..reporting.journey..",
                    "..reporting.period..",
                    "com.fasterxml.jackson.annotation..");
}
