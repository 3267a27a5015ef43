/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 netoops contributors
 */
package org.netoops.model.impl;

import java.time.Instant;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.netoops.model.Group;
import org.netoops.model.ModelPackage;
import org.netoops.model.Triage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Triage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.netoops.model.impl.TriageImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.netoops.model.impl.TriageImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.netoops.model.impl.TriageImpl#isReadOnly <em>Read Only</em>}</li>
 *   <li>{@link org.netoops.model.impl.TriageImpl#isLoading <em>Loading</em>}</li>
 *   <li>{@link org.netoops.model.impl.TriageImpl#getProblem <em>Problem</em>}</li>
 *   <li>{@link org.netoops.model.impl.TriageImpl#getOccurrenceCount <em>Occurrence Count</em>}</li>
 *   <li>{@link org.netoops.model.impl.TriageImpl#getHostCount <em>Host Count</em>}</li>
 *   <li>{@link org.netoops.model.impl.TriageImpl#getBootCount <em>Boot Count</em>}</li>
 *   <li>{@link org.netoops.model.impl.TriageImpl#getTrendEnd <em>Trend End</em>}</li>
 *   <li>{@link org.netoops.model.impl.TriageImpl#getTrendSpan <em>Trend Span</em>}</li>
 *   <li>{@link org.netoops.model.impl.TriageImpl#getRevision <em>Revision</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TriageImpl extends MinimalEObjectImpl.Container implements Triage {
	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<Group> groups;

	/**
	 * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected String location = LOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isReadOnly() <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean READ_ONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isReadOnly() <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReadOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean readOnly = READ_ONLY_EDEFAULT;

	/**
	 * The default value of the '{@link #isLoading() <em>Loading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLoading()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LOADING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLoading() <em>Loading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLoading()
	 * @generated
	 * @ordered
	 */
	protected boolean loading = LOADING_EDEFAULT;

	/**
	 * The default value of the '{@link #getProblem() <em>Problem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProblem()
	 * @generated
	 * @ordered
	 */
	protected static final String PROBLEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProblem() <em>Problem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProblem()
	 * @generated
	 * @ordered
	 */
	protected String problem = PROBLEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getOccurrenceCount() <em>Occurrence Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurrenceCount()
	 * @generated
	 * @ordered
	 */
	protected static final long OCCURRENCE_COUNT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getOccurrenceCount() <em>Occurrence Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurrenceCount()
	 * @generated
	 * @ordered
	 */
	protected long occurrenceCount = OCCURRENCE_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHostCount() <em>Host Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostCount()
	 * @generated
	 * @ordered
	 */
	protected static final long HOST_COUNT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getHostCount() <em>Host Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostCount()
	 * @generated
	 * @ordered
	 */
	protected long hostCount = HOST_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBootCount() <em>Boot Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootCount()
	 * @generated
	 * @ordered
	 */
	protected static final long BOOT_COUNT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBootCount() <em>Boot Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootCount()
	 * @generated
	 * @ordered
	 */
	protected long bootCount = BOOT_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrendEnd() <em>Trend End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrendEnd()
	 * @generated
	 * @ordered
	 */
	protected static final Instant TREND_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrendEnd() <em>Trend End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrendEnd()
	 * @generated
	 * @ordered
	 */
	protected Instant trendEnd = TREND_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrendSpan() <em>Trend Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrendSpan()
	 * @generated
	 * @ordered
	 */
	protected static final long TREND_SPAN_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getTrendSpan() <em>Trend Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrendSpan()
	 * @generated
	 * @ordered
	 */
	protected long trendSpan = TREND_SPAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected static final long REVISION_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected long revision = REVISION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TriageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.TRIAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Group> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentEList<Group>(Group.class, this, ModelPackage.TRIAGE__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation) {
		String oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRIAGE__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReadOnly() {
		return readOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadOnly(boolean newReadOnly) {
		boolean oldReadOnly = readOnly;
		readOnly = newReadOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRIAGE__READ_ONLY, oldReadOnly, readOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLoading() {
		return loading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoading(boolean newLoading) {
		boolean oldLoading = loading;
		loading = newLoading;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRIAGE__LOADING, oldLoading, loading));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProblem() {
		return problem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProblem(String newProblem) {
		String oldProblem = problem;
		problem = newProblem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRIAGE__PROBLEM, oldProblem, problem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOccurrenceCount() {
		return occurrenceCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccurrenceCount(long newOccurrenceCount) {
		long oldOccurrenceCount = occurrenceCount;
		occurrenceCount = newOccurrenceCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRIAGE__OCCURRENCE_COUNT, oldOccurrenceCount, occurrenceCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getHostCount() {
		return hostCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHostCount(long newHostCount) {
		long oldHostCount = hostCount;
		hostCount = newHostCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRIAGE__HOST_COUNT, oldHostCount, hostCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBootCount() {
		return bootCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootCount(long newBootCount) {
		long oldBootCount = bootCount;
		bootCount = newBootCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRIAGE__BOOT_COUNT, oldBootCount, bootCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTrendEnd() {
		return trendEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrendEnd(Instant newTrendEnd) {
		Instant oldTrendEnd = trendEnd;
		trendEnd = newTrendEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRIAGE__TREND_END, oldTrendEnd, trendEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTrendSpan() {
		return trendSpan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrendSpan(long newTrendSpan) {
		long oldTrendSpan = trendSpan;
		trendSpan = newTrendSpan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRIAGE__TREND_SPAN, oldTrendSpan, trendSpan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRevision() {
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevision(long newRevision) {
		long oldRevision = revision;
		revision = newRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRIAGE__REVISION, oldRevision, revision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.TRIAGE__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.TRIAGE__GROUPS:
				return getGroups();
			case ModelPackage.TRIAGE__LOCATION:
				return getLocation();
			case ModelPackage.TRIAGE__READ_ONLY:
				return isReadOnly();
			case ModelPackage.TRIAGE__LOADING:
				return isLoading();
			case ModelPackage.TRIAGE__PROBLEM:
				return getProblem();
			case ModelPackage.TRIAGE__OCCURRENCE_COUNT:
				return getOccurrenceCount();
			case ModelPackage.TRIAGE__HOST_COUNT:
				return getHostCount();
			case ModelPackage.TRIAGE__BOOT_COUNT:
				return getBootCount();
			case ModelPackage.TRIAGE__TREND_END:
				return getTrendEnd();
			case ModelPackage.TRIAGE__TREND_SPAN:
				return getTrendSpan();
			case ModelPackage.TRIAGE__REVISION:
				return getRevision();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.TRIAGE__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends Group>)newValue);
				return;
			case ModelPackage.TRIAGE__LOCATION:
				setLocation((String)newValue);
				return;
			case ModelPackage.TRIAGE__READ_ONLY:
				setReadOnly((Boolean)newValue);
				return;
			case ModelPackage.TRIAGE__LOADING:
				setLoading((Boolean)newValue);
				return;
			case ModelPackage.TRIAGE__PROBLEM:
				setProblem((String)newValue);
				return;
			case ModelPackage.TRIAGE__OCCURRENCE_COUNT:
				setOccurrenceCount((Long)newValue);
				return;
			case ModelPackage.TRIAGE__HOST_COUNT:
				setHostCount((Long)newValue);
				return;
			case ModelPackage.TRIAGE__BOOT_COUNT:
				setBootCount((Long)newValue);
				return;
			case ModelPackage.TRIAGE__TREND_END:
				setTrendEnd((Instant)newValue);
				return;
			case ModelPackage.TRIAGE__TREND_SPAN:
				setTrendSpan((Long)newValue);
				return;
			case ModelPackage.TRIAGE__REVISION:
				setRevision((Long)newValue);
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
			case ModelPackage.TRIAGE__GROUPS:
				getGroups().clear();
				return;
			case ModelPackage.TRIAGE__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case ModelPackage.TRIAGE__READ_ONLY:
				setReadOnly(READ_ONLY_EDEFAULT);
				return;
			case ModelPackage.TRIAGE__LOADING:
				setLoading(LOADING_EDEFAULT);
				return;
			case ModelPackage.TRIAGE__PROBLEM:
				setProblem(PROBLEM_EDEFAULT);
				return;
			case ModelPackage.TRIAGE__OCCURRENCE_COUNT:
				setOccurrenceCount(OCCURRENCE_COUNT_EDEFAULT);
				return;
			case ModelPackage.TRIAGE__HOST_COUNT:
				setHostCount(HOST_COUNT_EDEFAULT);
				return;
			case ModelPackage.TRIAGE__BOOT_COUNT:
				setBootCount(BOOT_COUNT_EDEFAULT);
				return;
			case ModelPackage.TRIAGE__TREND_END:
				setTrendEnd(TREND_END_EDEFAULT);
				return;
			case ModelPackage.TRIAGE__TREND_SPAN:
				setTrendSpan(TREND_SPAN_EDEFAULT);
				return;
			case ModelPackage.TRIAGE__REVISION:
				setRevision(REVISION_EDEFAULT);
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
			case ModelPackage.TRIAGE__GROUPS:
				return groups != null && !groups.isEmpty();
			case ModelPackage.TRIAGE__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case ModelPackage.TRIAGE__READ_ONLY:
				return readOnly != READ_ONLY_EDEFAULT;
			case ModelPackage.TRIAGE__LOADING:
				return loading != LOADING_EDEFAULT;
			case ModelPackage.TRIAGE__PROBLEM:
				return PROBLEM_EDEFAULT == null ? problem != null : !PROBLEM_EDEFAULT.equals(problem);
			case ModelPackage.TRIAGE__OCCURRENCE_COUNT:
				return occurrenceCount != OCCURRENCE_COUNT_EDEFAULT;
			case ModelPackage.TRIAGE__HOST_COUNT:
				return hostCount != HOST_COUNT_EDEFAULT;
			case ModelPackage.TRIAGE__BOOT_COUNT:
				return bootCount != BOOT_COUNT_EDEFAULT;
			case ModelPackage.TRIAGE__TREND_END:
				return TREND_END_EDEFAULT == null ? trendEnd != null : !TREND_END_EDEFAULT.equals(trendEnd);
			case ModelPackage.TRIAGE__TREND_SPAN:
				return trendSpan != TREND_SPAN_EDEFAULT;
			case ModelPackage.TRIAGE__REVISION:
				return revision != REVISION_EDEFAULT;
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
		result.append(" (location: "); //$NON-NLS-1$
		result.append(location);
		result.append(", readOnly: "); //$NON-NLS-1$
		result.append(readOnly);
		result.append(", loading: "); //$NON-NLS-1$
		result.append(loading);
		result.append(", problem: "); //$NON-NLS-1$
		result.append(problem);
		result.append(", occurrenceCount: "); //$NON-NLS-1$
		result.append(occurrenceCount);
		result.append(", hostCount: "); //$NON-NLS-1$
		result.append(hostCount);
		result.append(", bootCount: "); //$NON-NLS-1$
		result.append(bootCount);
		result.append(", trendEnd: "); //$NON-NLS-1$
		result.append(trendEnd);
		result.append(", trendSpan: "); //$NON-NLS-1$
		result.append(trendSpan);
		result.append(", revision: "); //$NON-NLS-1$
		result.append(revision);
		result.append(')');
		return result.toString();
	}

} //TriageImpl
