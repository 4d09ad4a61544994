package uk.org.adoptionteesvalley.chassis.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentationPageTest {

    @Test
    void the_digest_of_a_script_is_that_which_a_browser_makes_of_it() {
        assertThat(DocumentationPage.digestsOf("<script>alert('Hello, world.');</script>"))
                .containsExactly("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }

    @Test
    void a_script_of_a_file_of_ours_needs_no_digest_and_each_written_into_the_page_has_one() {
        assertThat(DocumentationPage.digestsOf(
                        "<script src=\"a.js\"> </script><script>\none()\n</script>\n<script defer>two()</script>"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }
}
