// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract about sources, held by archives in SQLite files. */
class SqliteSourcesTest extends SourcesContract {
    @TempDir
    Path folder;

    @Override
    protected String location() {
        return folder.resolve("archive.db").toString();
    }
}
