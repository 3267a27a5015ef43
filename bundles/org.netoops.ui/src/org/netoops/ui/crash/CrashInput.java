// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.netoops.ui.session.Session;

/** Which crash an editor shows: the number of an occurrence, and the archive in which that number means something. */
public final class CrashInput implements IEditorInput, IPersistableElement {
    static final String ID = "id"; //$NON-NLS-1$
    static final String LOCATION = "location"; //$NON-NLS-1$
    static final String TITLE = "title"; //$NON-NLS-1$

    private final long id;
    private final String location;
    private String title;

    /** An occurrence of the archive in use. */
    public CrashInput(long id) {
        this(id, Session.get().model().getLocation(), null);
    }

    CrashInput(long id, String location, String title) {
        this.id = id;
        this.location = location;
        this.title = title;
    }

    /** The occurrence's number. */
    public long id() {
        return id;
    }

    /** The archive's location, or null when unknown. */
    String location() {
        return location;
    }

    /** Remembers the crash's title, so that its tab can be named before it is read again. */
    void title(String known) {
        title = known;
    }

    @Override
    public String getName() {
        return title == null ? NLS.bind(Messages.Input_name, id) : title;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return CrashInputFactory.FACTORY;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ID, Long.toString(id));
        memento.putString(LOCATION, location);
        memento.putString(TITLE, title);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CrashInput i && i.id == id && Objects.equals(i.location, location);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, location);
    }
}
