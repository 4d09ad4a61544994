package uk.org.adoptionteesvalley.deploy.benchmark;

import java.time.LocalDate;
import java.util.List;

/** How an invented child's story goes; those that happen often stand more than once in the order of telling. */
enum SyntheticJourney {
    ADOPTED {
        @Override
        void tell(ChildRows child) {
            adoptedAfterOrder(child, "P", "A6");
        }
    },
    WAITING {
        @Override
        void tell(ChildRows child) {
            LocalDate ordered = child.dayOfTheYear().minusDays(child.days(0, 500));
            decidedAndOrdered(child, ordered);
        }
    },
    ADOPTED_SOONER {
        @Override
        void tell(ChildRows child) {
            adoptedAfterOrder(child, "P", "A6");
        }
    },
    PLACED {
        @Override
        void tell(ChildRows child) {
            LocalDate placedOn = child.dayOfTheYear();
            decidedAndOrdered(child, placedOn.minusDays(child.days(40, 300)));
            child.changes(placedOn, "P", "E1", "A6");
        }
    },
    ADOPTED_BY_EARLY_PERMANENCE_CARERS {
        @Override
        void tell(ChildRows child) {
            LocalDate adoptedOn = child.dayOfTheYear();
            LocalDate placedOn = adoptedOn.minusDays(child.days(80, 200));
            LocalDate ordered = placedOn.minusDays(child.days(20, 60));
            LocalDate decided = ordered.minusDays(child.days(40, 100));
            LocalDate fostered = decided.minusDays(child.days(30, 90));
            child.entersCare(fostered.minusDays(child.days(5, 60)), "C1")
                    .decided(decided)
                    .changes(fostered, "P", "C1", "U5")
                    .changes(ordered, "L", "E1", "U5")
                    .matched(placedOn.minusDays(7), true)
                    .changes(placedOn, "T", "E1", "A5")
                    .leavesCare(adoptedOn, "E12");
        }
    },
    IN_EARLY_PERMANENCE {
        @Override
        void tell(ChildRows child) {
            LocalDate fostered = child.dayOfTheYear().minusDays(child.days(0, 90));
            child.entersCare(fostered.minusDays(child.days(5, 60)), "C1")
                    .changes(fostered, "P", "C1", "U5")
                    .decided(fostered.plusDays(2));
        }
    },
    ADOPTED_BY_CONSENT {
        @Override
        void tell(ChildRows child) {
            LocalDate adoptedOn = child.dayOfTheYear();
            LocalDate placedOn = adoptedOn.minusDays(child.days(80, 200));
            LocalDate decided = placedOn.minusDays(child.days(40, 90));
            child.entersCare(decided.minusDays(child.days(20, 90)), "V2")
                    .decided(decided)
                    .matched(placedOn.minusDays(14), false)
                    .changes(placedOn, "P", "V2", "A4")
                    .leavesCare(adoptedOn, "E11");
        }
    },
    REVERSED {
        @Override
        void tell(ChildRows child) {
            LocalDate reversed = child.dayOfTheYear();
            LocalDate decided = reversed.minusDays(child.days(60, 700));
            child.entersCare(decided.minusDays(child.days(60, 260)), "C2")
                    .decided(decided)
                    .reversed(reversed, "RD" + child.days(1, 4));
        }
    },
    DECIDED {
        @Override
        void tell(ChildRows child) {
            LocalDate decided = child.dayOfTheYear();
            child.entersCare(decided.minusDays(child.days(60, 260)), "C1").decided(decided);
        }
    },
    DISRUPTED {
        @Override
        void tell(ChildRows child) {
            LocalDate disrupted = child.dayOfTheYear();
            LocalDate placedOn = disrupted.minusDays(child.days(40, 300));
            decidedAndOrdered(child, placedOn.minusDays(child.days(40, 200)));
            child.changes(placedOn, "P", "E1", "A6").changes(disrupted, "P", "E1", "U6");
        }
    },
    DECIDED_AGAIN {
        @Override
        void tell(ChildRows child) {
            LocalDate again = child.dayOfTheYear().plusDays(5);
            LocalDate reversed = again.minusDays(5);
            LocalDate decided = reversed.minusDays(child.days(60, 700));
            child.entersCare(decided.minusDays(child.days(60, 260)), "C2")
                    .decided(decided)
                    .reversed(reversed, "RD3")
                    .decided(again);
        }
    },
    LEFT_CARE_OTHERWISE {
        @Override
        void tell(ChildRows child) {
            LocalDate left = child.dayOfTheYear();
            LocalDate decided = left.minusDays(child.days(60, 500));
            child.entersCare(decided.minusDays(child.days(60, 260)), "C2")
                    .decided(decided)
                    .reversed(left, "RD4")
                    .leavesCare(left, "E45");
        }
    },
    NEVER_TOUCHED_BY_ADOPTION {
        @Override
        void tell(ChildRows child) {
            child.entersCare(child.dayOfTheYear().minusDays(child.days(0, 900)), "C2");
        }
    };

    /** Those of whom no later return needs to speak. */
    static final List<SyntheticJourney> ENDED = List.of(
            ADOPTED,
            ADOPTED_SOONER,
            ADOPTED_BY_EARLY_PERMANENCE_CARERS,
            ADOPTED_SOONER,
            ADOPTED_BY_CONSENT,
            LEFT_CARE_OTHERWISE);

    abstract void tell(ChildRows child);

    private static void adoptedAfterOrder(ChildRows child, String change, String placement) {
        LocalDate adoptedOn = child.dayOfTheYear();
        LocalDate placedOn = adoptedOn.minusDays(child.days(80, 330));
        LocalDate matched = placedOn.minusDays(child.days(10, 40));
        decidedAndOrdered(child, matched.minusDays(child.days(20, 400)));
        child.matched(matched, false).changes(placedOn, change, "E1", placement).leavesCare(adoptedOn, "E12");
    }

    /** In foster care, decided, and with a placement order. */
    private static void decidedAndOrdered(ChildRows child, LocalDate ordered) {
        LocalDate decided = ordered.minusDays(child.days(30, 90));
        child.entersCare(decided.minusDays(child.days(90, 300)), "C1")
                .decided(decided)
                .changes(ordered, "L", "E1", "U6");
    }
}
