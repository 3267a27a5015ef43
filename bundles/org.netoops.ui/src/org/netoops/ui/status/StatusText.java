// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.status;

import java.net.InetSocketAddress;
import java.util.stream.Collectors;
import org.netoops.collector.CollectorStatus;
import org.netoops.model.Triage;
import org.netoops.ui.session.CollectorControl;
import org.netoops.ui.session.CollectorControl.State;
import org.netoops.ui.session.Text;

/** What the status line says, in short and at length. */
final class StatusText {

    private StatusText() {
    }

    /** The line. The state is told by a word and a shape, never by colour alone. */
    static String line(CollectorControl collector, Triage model) {
        return state(collector) + Messages.Status_separator
                + Text.format(Messages.Status_archive, model.getOccurrenceCount(), model.getGroups().size())
                + (model.isReadOnly() ? Messages.Status_separator + Messages.Status_readOnly : ""); //$NON-NLS-1$
    }

    private static String state(CollectorControl collector) {
        CollectorStatus status = collector.status();
        State state = collector.state();
        if (state == State.LISTENING && status != null) {
            long lost = status.lost() + status.rejected() + status.tooFast() + Math.max(0, status.droppedBySystem());
            String line = Text.format(Messages.Status_listening, ports(status), status.perSecond(), lost);
            return status.failure() == null ? line : line + Messages.Status_separator + Messages.Status_notStoring;
        }
        return switch (state) {
            case FAILED -> Text.format(Messages.Status_failed, reason(collector.problem()));
            case STARTING -> Messages.Status_starting;
            case STOPPING -> Messages.Status_stopping;
            default -> Messages.Status_stopped;
        };
    }

    /** What happened; what to do about it has room in the tooltip. */
    private static String reason(String problem) {
        String first = problem == null ? "" : problem.split(";", 2)[0]; //$NON-NLS-1$ //$NON-NLS-2$
        return sentence(first);
    }

    private static String ports(CollectorStatus status) {
        return status.endpoints().stream().map(InetSocketAddress::getPort).distinct().map(String::valueOf).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    /** Everything that is known, for the tooltip and the clipboard. */
    static String details(CollectorControl collector) {
        CollectorStatus status = collector.status();
        if (collector.state() == State.FAILED) {
            return Text.format(Messages.Status_failedDetails, sentence(collector.problem()));
        }
        if (status == null) {
            return Messages.Status_stoppedDetails;
        }
        String addresses = status.endpoints().stream().map(StatusText::address).collect(Collectors.joining(", ")); //$NON-NLS-1$
        String dropped = status.droppedBySystem() < 0 ? Messages.Status_unknown : Text.format("{0,number,integer}", status.droppedBySystem()); //$NON-NLS-1$
        StringBuilder text = new StringBuilder(Text.format(Messages.Status_details, addresses, status.received(), status.malformed(),
                status.lost(), dropped, status.rejected(), status.duplicates(), status.crashes(), status.grantedBuffer() / 1024));
        if (status.refused() + status.tooFast() > 0) {
            text.append('\n').append(Text.format(Messages.Status_limits, status.refused(), status.tooFast()));
        }
        if (status.bufferAdvice() != null) {
            text.append('\n').append(sentence(status.bufferAdvice()));
        }
        if (status.failure() != null) {
            text.append('\n').append(Text.format(Messages.Status_failure, sentence(status.failure())));
        }
        return text.toString();
    }

    private static String address(InetSocketAddress endpoint) {
        String host = endpoint.getAddress().isAnyLocalAddress() ? Messages.Status_anyAddress : endpoint.getAddress().getHostAddress();
        return Text.format(Messages.Status_address, host, String.valueOf(endpoint.getPort()));
    }

    /** Reasons start in lower case, to be put behind a colon. */
    static String sentence(String reason) {
        return reason == null || reason.isEmpty() ? "" : reason.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + reason.substring(1); //$NON-NLS-1$
    }
}
