package uk.org.adoptionteesvalley.adopter;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdRules;

/** Every class of rules that the service has, as the container would gather them: a new one needs no mention here. */
public final class AllRules {

    private static final List<HouseholdRules> ALL = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("uk.org.adoptionteesvalley.adopter")
                    .stream()
                    .filter(type -> type.isAssignableTo(HouseholdRules.class) && !type.isInterface())
                    .sorted(Comparator.comparing(JavaClass::getName))
                    .map(AllRules::instance)
                    .toList();

    private AllRules() {}

    public static List<HouseholdRules> list() {
        return ALL;
    }

    public static List<HouseholdRules> without(Class<? extends HouseholdRules> one) {
        return ALL.stream().filter(rules -> !one.isInstance(rules)).toList();
    }

    private static HouseholdRules instance(JavaClass type) {
        try {
            return (HouseholdRules) type.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException noPlainRules) {
            throw new IllegalStateException(type.getName() + " needs more than facts to judge", noPlainRules);
        }
    }
}
