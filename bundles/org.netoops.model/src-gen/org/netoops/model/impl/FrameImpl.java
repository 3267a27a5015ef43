/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 netoops contributors
 */
package org.netoops.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.netoops.model.Frame;
import org.netoops.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Frame</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.netoops.model.impl.FrameImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.netoops.model.impl.FrameImpl#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.netoops.model.impl.FrameImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.netoops.model.impl.FrameImpl#getModule <em>Module</em>}</li>
 *   <li>{@link org.netoops.model.impl.FrameImpl#getBuildId <em>Build Id</em>}</li>
 *   <li>{@link org.netoops.model.impl.FrameImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.netoops.model.impl.FrameImpl#isReliable <em>Reliable</em>}</li>
 *   <li>{@link org.netoops.model.impl.FrameImpl#isInlined <em>Inlined</em>}</li>
 *   <li>{@link org.netoops.model.impl.FrameImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.netoops.model.impl.FrameImpl#getLine <em>Line</em>}</li>
 *   <li>{@link org.netoops.model.impl.FrameImpl#getLogLine <em>Log Line</em>}</li>
 *   <li>{@link org.netoops.model.impl.FrameImpl#isGuilty <em>Guilty</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrameImpl extends MinimalEObjectImpl.Container implements Frame {
	/**
	 * The default value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected static final String FUNCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected String function = FUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected static final long OFFSET_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected long offset = OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getModule() <em>Module</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModule()
	 * @generated
	 * @ordered
	 */
	protected static final String MODULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModule() <em>Module</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModule()
	 * @generated
	 * @ordered
	 */
	protected String module = MODULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBuildId() <em>Build Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuildId()
	 * @generated
	 * @ordered
	 */
	protected static final String BUILD_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBuildId() <em>Build Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuildId()
	 * @generated
	 * @ordered
	 */
	protected String buildId = BUILD_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final long ADDRESS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected long address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #isReliable() <em>Reliable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReliable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RELIABLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isReliable() <em>Reliable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReliable()
	 * @generated
	 * @ordered
	 */
	protected boolean reliable = RELIABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isInlined() <em>Inlined</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInlined()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INLINED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isInlined() <em>Inlined</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInlined()
	 * @generated
	 * @ordered
	 */
	protected boolean inlined = INLINED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected static final int LINE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected int line = LINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLogLine() <em>Log Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogLine()
	 * @generated
	 * @ordered
	 */
	protected static final long LOG_LINE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getLogLine() <em>Log Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogLine()
	 * @generated
	 * @ordered
	 */
	protected long logLine = LOG_LINE_EDEFAULT;

	/**
	 * The default value of the '{@link #isGuilty() <em>Guilty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGuilty()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GUILTY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGuilty() <em>Guilty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGuilty()
	 * @generated
	 * @ordered
	 */
	protected boolean guilty = GUILTY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrameImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.FRAME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFunction() {
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunction(String newFunction) {
		String oldFunction = function;
		function = newFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRAME__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOffset() {
		return offset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffset(long newOffset) {
		long oldOffset = offset;
		offset = newOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRAME__OFFSET, oldOffset, offset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(long newSize) {
		long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRAME__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModule() {
		return module;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModule(String newModule) {
		String oldModule = module;
		module = newModule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRAME__MODULE, oldModule, module));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBuildId() {
		return buildId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuildId(String newBuildId) {
		String oldBuildId = buildId;
		buildId = newBuildId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRAME__BUILD_ID, oldBuildId, buildId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(long newAddress) {
		long oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRAME__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReliable() {
		return reliable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReliable(boolean newReliable) {
		boolean oldReliable = reliable;
		reliable = newReliable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRAME__RELIABLE, oldReliable, reliable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInlined() {
		return inlined;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInlined(boolean newInlined) {
		boolean oldInlined = inlined;
		inlined = newInlined;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRAME__INLINED, oldInlined, inlined));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRAME__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLine() {
		return line;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLine(int newLine) {
		int oldLine = line;
		line = newLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRAME__LINE, oldLine, line));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLogLine() {
		return logLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogLine(long newLogLine) {
		long oldLogLine = logLine;
		logLine = newLogLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRAME__LOG_LINE, oldLogLine, logLine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGuilty() {
		return guilty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuilty(boolean newGuilty) {
		boolean oldGuilty = guilty;
		guilty = newGuilty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRAME__GUILTY, oldGuilty, guilty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.FRAME__FUNCTION:
				return getFunction();
			case ModelPackage.FRAME__OFFSET:
				return getOffset();
			case ModelPackage.FRAME__SIZE:
				return getSize();
			case ModelPackage.FRAME__MODULE:
				return getModule();
			case ModelPackage.FRAME__BUILD_ID:
				return getBuildId();
			case ModelPackage.FRAME__ADDRESS:
				return getAddress();
			case ModelPackage.FRAME__RELIABLE:
				return isReliable();
			case ModelPackage.FRAME__INLINED:
				return isInlined();
			case ModelPackage.FRAME__SOURCE:
				return getSource();
			case ModelPackage.FRAME__LINE:
				return getLine();
			case ModelPackage.FRAME__LOG_LINE:
				return getLogLine();
			case ModelPackage.FRAME__GUILTY:
				return isGuilty();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.FRAME__FUNCTION:
				setFunction((String)newValue);
				return;
			case ModelPackage.FRAME__OFFSET:
				setOffset((Long)newValue);
				return;
			case ModelPackage.FRAME__SIZE:
				setSize((Long)newValue);
				return;
			case ModelPackage.FRAME__MODULE:
				setModule((String)newValue);
				return;
			case ModelPackage.FRAME__BUILD_ID:
				setBuildId((String)newValue);
				return;
			case ModelPackage.FRAME__ADDRESS:
				setAddress((Long)newValue);
				return;
			case ModelPackage.FRAME__RELIABLE:
				setReliable((Boolean)newValue);
				return;
			case ModelPackage.FRAME__INLINED:
				setInlined((Boolean)newValue);
				return;
			case ModelPackage.FRAME__SOURCE:
				setSource((String)newValue);
				return;
			case ModelPackage.FRAME__LINE:
				setLine((Integer)newValue);
				return;
			case ModelPackage.FRAME__LOG_LINE:
				setLogLine((Long)newValue);
				return;
			case ModelPackage.FRAME__GUILTY:
				setGuilty((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.FRAME__FUNCTION:
				setFunction(FUNCTION_EDEFAULT);
				return;
			case ModelPackage.FRAME__OFFSET:
				setOffset(OFFSET_EDEFAULT);
				return;
			case ModelPackage.FRAME__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case ModelPackage.FRAME__MODULE:
				setModule(MODULE_EDEFAULT);
				return;
			case ModelPackage.FRAME__BUILD_ID:
				setBuildId(BUILD_ID_EDEFAULT);
				return;
			case ModelPackage.FRAME__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case ModelPackage.FRAME__RELIABLE:
				setReliable(RELIABLE_EDEFAULT);
				return;
			case ModelPackage.FRAME__INLINED:
				setInlined(INLINED_EDEFAULT);
				return;
			case ModelPackage.FRAME__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ModelPackage.FRAME__LINE:
				setLine(LINE_EDEFAULT);
				return;
			case ModelPackage.FRAME__LOG_LINE:
				setLogLine(LOG_LINE_EDEFAULT);
				return;
			case ModelPackage.FRAME__GUILTY:
				setGuilty(GUILTY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.FRAME__FUNCTION:
				return FUNCTION_EDEFAULT == null ? function != null : !FUNCTION_EDEFAULT.equals(function);
			case ModelPackage.FRAME__OFFSET:
				return offset != OFFSET_EDEFAULT;
			case ModelPackage.FRAME__SIZE:
				return size != SIZE_EDEFAULT;
			case ModelPackage.FRAME__MODULE:
				return MODULE_EDEFAULT == null ? module != null : !MODULE_EDEFAULT.equals(module);
			case ModelPackage.FRAME__BUILD_ID:
				return BUILD_ID_EDEFAULT == null ? buildId != null : !BUILD_ID_EDEFAULT.equals(buildId);
			case ModelPackage.FRAME__ADDRESS:
				return address != ADDRESS_EDEFAULT;
			case ModelPackage.FRAME__RELIABLE:
				return reliable != RELIABLE_EDEFAULT;
			case ModelPackage.FRAME__INLINED:
				return inlined != INLINED_EDEFAULT;
			case ModelPackage.FRAME__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ModelPackage.FRAME__LINE:
				return line != LINE_EDEFAULT;
			case ModelPackage.FRAME__LOG_LINE:
				return logLine != LOG_LINE_EDEFAULT;
			case ModelPackage.FRAME__GUILTY:
				return guilty != GUILTY_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (function: "); //$NON-NLS-1$
		result.append(function);
		result.append(", offset: "); //$NON-NLS-1$
		result.append(offset);
		result.append(", size: "); //$NON-NLS-1$
		result.append(size);
		result.append(", module: "); //$NON-NLS-1$
		result.append(module);
		result.append(", buildId: "); //$NON-NLS-1$
		result.append(buildId);
		result.append(", address: "); //$NON-NLS-1$
		result.append(address);
		result.append(", reliable: "); //$NON-NLS-1$
		result.append(reliable);
		result.append(", inlined: "); //$NON-NLS-1$
		result.append(inlined);
		result.append(", source: "); //$NON-NLS-1$
		result.append(source);
		result.append(", line: "); //$NON-NLS-1$
		result.append(line);
		result.append(", logLine: "); //$NON-NLS-1$
		result.append(logLine);
		result.append(", guilty: "); //$NON-NLS-1$
		result.append(guilty);
		result.append(')');
		return result.toString();
	}

} //FrameImpl
