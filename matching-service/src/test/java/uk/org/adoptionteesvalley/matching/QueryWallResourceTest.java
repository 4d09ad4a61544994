package uk.org.adoptionteesvalley.matching;

import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import uk.org.adoptionteesvalley.platform.NoRowWall;

/** The query wall by itself: what holds between councils holds with the row wall taken away. */
@MatchingServiceTest
class QueryWallResourceTest extends CouncilWallResourceTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private NoRowWall noRowWall;

    @BeforeEach
    void takeTheRowWallAway() throws SQLException {
        noRowWall = new NoRowWall(url);
    }

    @AfterEach
    void putItBack() throws SQLException {
        noRowWall.close();
    }
}
