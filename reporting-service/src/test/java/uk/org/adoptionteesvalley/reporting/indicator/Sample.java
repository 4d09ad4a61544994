package uk.org.adoptionteesvalley.reporting.indicator;

import java.util.List;

/** The seven children of the sample returns 2024-25, as the feeds tell their journeys. */
public final class Sample {

    public static final String HARTLEPOOL = "E06000001";
    public static final String MIDDLESBROUGH = "E06000002";
    public static final String REDCAR = "E06000003";
    public static final String STOCKTON = "E06000004";
    public static final String DARLINGTON = "E06000005";

    private Sample() {}

    public static List<Case> children() {
        return List.of(
                Case.of(DARLINGTON, "D0001")
                        .enteredCare("2023-02-01")
                        .decided("2023-06-20")
                        .order("2023-07-25")
                        .matched("2023-10-02")
                        .adopted("2023-10-16", "2024-06-03"),
                Case.of(HARTLEPOOL, "H0001")
                        .enteredCare("2023-05-05")
                        .decided("2023-09-14")
                        .order("2023-10-30")
                        .matched("2024-01-22")
                        .earlyPermanence("2023-05-20", "2024-01-29", "CONVERTED")
                        .adopted("2024-01-29", "2023-05-20", "2024-07-15"),
                Case.of(MIDDLESBROUGH, "M0001").enteredCare("2023-09-10").decided("2024-02-01", "2024-08-01", "RD2"),
                Case.of(REDCAR, "R0001")
                        .enteredCare("2023-01-04")
                        .decided("2023-06-20")
                        .order("2023-07-11")
                        .disrupted("2023-12-01", "2024-05-10"),
                Case.of(STOCKTON, "S0001")
                        .enteredCare("2022-06-15")
                        .decided("2023-10-10", "2024-04-15", "RD4")
                        .decided("2024-07-05")
                        .order("2024-08-20"),
                Case.of(STOCKTON, "S0002")
                        .enteredCare("2023-02-20")
                        .decided("2023-04-28")
                        .consented("2023-06-12")
                        .matched("2023-06-02")
                        .adopted("2023-06-12", "2024-05-02"),
                Case.of(STOCKTON, "S0003")
                        .enteredCare("2023-04-03")
                        .decided("2023-10-05")
                        .order("2023-12-18")
                        .matched("2023-12-11")
                        .adopted("2024-01-09", "2024-09-30"));
    }
}
