// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import org.netoops.archive.Status;

/** The archive's status and the model's are the same words. */
public final class Statuses {

    private Statuses() {
    }

    /** The model's status of an archive's. */
    public static GroupStatus of(Status status) {
        return switch (status) {
            case NEW -> GroupStatus.NEW;
            case OPEN -> GroupStatus.OPEN;
            case FIXED -> GroupStatus.FIXED;
            case NOT_A_BUG -> GroupStatus.NOT_BUG;
        };
    }

    /** The archive's status of a model's. */
    public static Status of(GroupStatus status) {
        return Status.of(status.getLiteral());
    }
}
