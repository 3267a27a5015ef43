// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceNamesTest {
    @Test
    void findsImportsAndNamesWrittenOut() {
        assertEquals(Set.of("java.util.List", "org.netoops.log.Peel.of", "io.netty.channel.Channel"),
                SourceNames.of("import java.util.List;\nimport static  org.netoops.log.Peel.of;\nclass A { io.netty.channel.Channel c; }"));
    }

    @Test
    void commentsAndLiteralsAreNotCode() {
        assertEquals(Set.of(), SourceNames.of("""
                // org.eclipse.swt.SWT
                /** {@link org.eclipse.swt.SWT} "unbalanced */
                class A { String a = "org.eclipse.swt \\" // x"; char q = '"'; String b = \"""
                    import org.eclipse.swt.SWT; \\\"""
                    \"""; }
                """));
    }

    @Test
    void codeAfterACommentInAStringIsStillCode() {
        assertEquals(Set.of("org.eclipse.swt.SWT.NONE"), SourceNames.of("class A { String u = \"http://x\"; int i = org.eclipse.swt.SWT.NONE; }"));
    }
}
