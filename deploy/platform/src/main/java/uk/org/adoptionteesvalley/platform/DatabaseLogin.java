package uk.org.adoptionteesvalley.platform;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database user with its password. */
public record DatabaseLogin(String user, String password) {

    DataSource at(String url) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** A password is for no log. */
    @Override
    public String toString() {
        return user;
    }
}
