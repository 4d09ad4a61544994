package uk.org.adoptionteesvalley.chassis.written;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of a text that may be left out: where it is given, something of it can be seen. */
@Documented
@Constraint(validatedBy = Seen.WhereGiven.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Seen {

    String message() default "must not be blank: leave it out where it is not known";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Takes what is left out. */
    class WhereGiven implements ConstraintValidator<Seen, CharSequence> {

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || !Blank.is(text.toString());
        }
    }
}
