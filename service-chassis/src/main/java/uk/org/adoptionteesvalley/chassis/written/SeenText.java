package uk.org.adoptionteesvalley.chassis.written;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;

/** What {@link NotBlank} means in every service: a text of which something can be seen. */
public class SeenText implements ConstraintValidator<NotBlank, CharSequence> {

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
        return text != null && !Blank.is(text.toString());
    }
}
