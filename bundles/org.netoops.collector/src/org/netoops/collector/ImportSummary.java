// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.util.List;
import org.netoops.capture.CaptureReport;

/**
 * How an import went.
 *
 * @param reports one for each file read
 * @param added   occurrences that are new
 * @param known   occurrences that were there already
 * @param stopped whether it was cancelled; what was committed before stays
 * @param ids     ids of the occurrences added, the first 1000
 */
public record ImportSummary(List<CaptureReport> reports, long added, long known, boolean stopped, List<Long> ids) {

    public ImportSummary {
        reports = List.copyOf(reports);
        ids = List.copyOf(ids);
    }
}
