package uk.org.adoptionteesvalley.reporting.figure;

import jakarta.enterprise.inject.Typed;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import uk.org.adoptionteesvalley.platform.NoRowWall;
import uk.org.adoptionteesvalley.reporting.ReportingTest;

/** The query wall by itself: what each council reads of figures is the same with the row wall taken away. */
// As itself alone: a test is a bean, and this one would be taken for the other too.
@Typed(FigureQueryWallResourceTest.class)
@ReportingTest
class FigureQueryWallResourceTest extends FigureResourceTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private NoRowWall noRowWall;

    @Override
    int yearOfTelling() {
        return 2009;
    }

    @BeforeEach
    void takeTheRowWallAway() throws SQLException {
        noRowWall = new NoRowWall(url);
    }

    @AfterEach
    void putItBack() throws SQLException {
        noRowWall.close();
    }
}
