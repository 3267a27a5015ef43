// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Held by jobs that exchange the archive or write much to it, so that they run one after the other. */
enum ArchiveRule implements ISchedulingRule {
    INSTANCE;

    @Override
    public boolean contains(ISchedulingRule rule) {
        return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return rule == this;
    }
}
