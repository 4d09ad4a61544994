package uk.org.adoptionteesvalley.matching.journey;

import uk.org.adoptionteesvalley.matching.fact.JourneyFact;

/**
 * What of a journey is seen. Of an adopted child never both: who the child was and who the adoptive family is come
 * together nowhere (ACA 2002 ss56 to 65).
 *
 * @param child whether the council's own id of the child is seen
 * @param household whether the households are seen
 */
public record Sight(boolean child, boolean household) {

    public LinkState of(LinkState link) {
        return household ? link : new LinkState(link.id(), null, link.startedOn(), link.endedOn());
    }

    public MatchState of(MatchState match) {
        return household
                ? match
                : new MatchState(
                        match.id(), null, match.decidedOn(), match.approved(), match.endedOn(), match.source());
    }

    public EarlyPermanenceState of(EarlyPermanenceState spell) {
        return household
                ? spell
                : new EarlyPermanenceState(
                        spell.id(), null, spell.startedOn(), spell.endedOn(), spell.outcome(), spell.source());
    }

    public PlacementState of(PlacementState placement) {
        return household
                ? placement
                : new PlacementState(
                        placement.id(),
                        null,
                        placement.placedOn(),
                        placement.movedInOn(),
                        placement.endedOn(),
                        placement.outcome(),
                        placement.adoptionOrderOn(),
                        placement.byFosterCarer(),
                        placement.source());
    }

    public JourneyFact of(JourneyFact body) {
        return household ? body : body.withoutHousehold();
    }
}
