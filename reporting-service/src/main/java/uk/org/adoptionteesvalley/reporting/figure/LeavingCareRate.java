package uk.org.adoptionteesvalley.reporting.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.reporting.cases.CaseCount.Kind;
import uk.org.adoptionteesvalley.reporting.cases.CaseList;
import uk.org.adoptionteesvalley.reporting.cases.CaseList.CountedCase;
import uk.org.adoptionteesvalley.reporting.cases.CaseList.ExcludedCase;
import uk.org.adoptionteesvalley.reporting.figure.Figure.Exclusion;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.indicator.Indicator;
import uk.org.adoptionteesvalley.reporting.indicator.Measure;

/**
 * The rate of leaving care by adoption (scorecard A4): the adoptions stand among the cases, the children who left care
 * are what each council says they are. A council that has said nothing, or too little to be right, has no rate, and
 * then neither has the region.
 */
record LeavingCareRate(Map<String, Integer> leftCare, Collection<String> councils) {

    private static final String NOT_SUPPLIED = "care leavers not supplied";
    private static final String TOO_FEW_SUPPLIED = "care leavers supplied are fewer than adoption orders";

    Figure figure(Indicator indicator, Area area, Counts counts) {
        long adopted = 0;
        long left = 0;
        Map<String, Long> lacking = new TreeMap<>();
        for (String council : area.isRegion() ? councils : List.of(area.code())) {
            long adoptedHere =
                    counts.of(Kind.DATED, indicator, new Area(council)).cases();
            Optional<String> reason = lacking(council, adoptedHere);
            if (reason.isPresent()) {
                lacking.merge(reason.get(), adoptedHere, Long::sum);
            } else {
                adopted += adoptedHere;
                left += leftCare.get(council);
            }
        }
        boolean known = lacking.isEmpty();
        return new Figure(
                indicator.id(),
                area.code(),
                known ? Measure.rounded(100 * adopted, left) : null,
                indicator.definition().unit(),
                adopted,
                known ? left : null,
                lacking.entrySet().stream()
                        .map(reason -> new Exclusion(reason.getKey(), reason.getValue()))
                        .toList(),
                indicator.definition().version(),
                null);
    }

    /** The adoptions of councils that have no rate are not counted. */
    CaseList cases(CaseList adoptions) {
        List<CountedCase> counted = new ArrayList<>();
        List<ExcludedCase> excluded = new ArrayList<>();
        Map<String, Long> adopted = adoptions.counted().stream()
                .collect(Collectors.groupingBy(CountedCase::localAuthority, Collectors.counting()));
        for (CountedCase adoption : adoptions.counted()) {
            String council = adoption.localAuthority();
            lacking(council, adopted.get(council))
                    .ifPresentOrElse(reason -> excluded.add(adoption.excluded(reason)), () -> counted.add(adoption));
        }
        return new CaseList(counted, excluded);
    }

    private Optional<String> lacking(String council, long adopted) {
        Integer left = leftCare.get(council);
        if (left == null) {
            return Optional.of(NOT_SUPPLIED);
        }
        return left < adopted ? Optional.of(TOO_FEW_SUPPLIED) : Optional.empty();
    }
}
