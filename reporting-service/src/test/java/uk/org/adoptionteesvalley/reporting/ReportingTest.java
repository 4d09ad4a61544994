package uk.org.adoptionteesvalley.reporting;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import uk.org.adoptionteesvalley.platform.RealServices;

/** A test of the running service with real PostgreSQL and real Keycloak. */
@QuarkusTest
@WithTestResource(RealServices.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReportingTest {}
