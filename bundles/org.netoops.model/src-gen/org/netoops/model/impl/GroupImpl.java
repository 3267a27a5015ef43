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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.netoops.model.Group;
import org.netoops.model.GroupStatus;
import org.netoops.model.ModelPackage;
import org.netoops.model.Occurrence;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Group</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.netoops.model.impl.GroupImpl#getSignature <em>Signature</em>}</li>
 *   <li>{@link org.netoops.model.impl.GroupImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.netoops.model.impl.GroupImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.netoops.model.impl.GroupImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.netoops.model.impl.GroupImpl#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.netoops.model.impl.GroupImpl#getKernels <em>Kernels</em>}</li>
 *   <li>{@link org.netoops.model.impl.GroupImpl#getFirstSeen <em>First Seen</em>}</li>
 *   <li>{@link org.netoops.model.impl.GroupImpl#getLastSeen <em>Last Seen</em>}</li>
 *   <li>{@link org.netoops.model.impl.GroupImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.netoops.model.impl.GroupImpl#getTrend <em>Trend</em>}</li>
 *   <li>{@link org.netoops.model.impl.GroupImpl#getLastId <em>Last Id</em>}</li>
 *   <li>{@link org.netoops.model.impl.GroupImpl#isFresh <em>Fresh</em>}</li>
 *   <li>{@link org.netoops.model.impl.GroupImpl#getOccurrences <em>Occurrences</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GroupImpl extends MinimalEObjectImpl.Container implements Group {
	/**
	 * The default value of the '{@link #getSignature() <em>Signature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignature()
	 * @generated
	 * @ordered
	 */
	protected static final String SIGNATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignature() <em>Signature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignature()
	 * @generated
	 * @ordered
	 */
	protected String signature = SIGNATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final long COUNT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected long count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHosts() <em>Hosts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHosts()
	 * @generated
	 * @ordered
	 */
	protected static final int HOSTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHosts() <em>Hosts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHosts()
	 * @generated
	 * @ordered
	 */
	protected int hosts = HOSTS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKernels() <em>Kernels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> kernels;

	/**
	 * The default value of the '{@link #getFirstSeen() <em>First Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstSeen()
	 * @generated
	 * @ordered
	 */
	protected static final Instant FIRST_SEEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstSeen() <em>First Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstSeen()
	 * @generated
	 * @ordered
	 */
	protected Instant firstSeen = FIRST_SEEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastSeen() <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSeen()
	 * @generated
	 * @ordered
	 */
	protected static final Instant LAST_SEEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastSeen() <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSeen()
	 * @generated
	 * @ordered
	 */
	protected Instant lastSeen = LAST_SEEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final GroupStatus STATUS_EDEFAULT = GroupStatus.NEW;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected GroupStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrend() <em>Trend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrend()
	 * @generated
	 * @ordered
	 */
	protected static final int[] TREND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrend() <em>Trend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrend()
	 * @generated
	 * @ordered
	 */
	protected int[] trend = TREND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastId() <em>Last Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastId()
	 * @generated
	 * @ordered
	 */
	protected static final long LAST_ID_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getLastId() <em>Last Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastId()
	 * @generated
	 * @ordered
	 */
	protected long lastId = LAST_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #isFresh() <em>Fresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFresh()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FRESH_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFresh() <em>Fresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFresh()
	 * @generated
	 * @ordered
	 */
	protected boolean fresh = FRESH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOccurrences() <em>Occurrences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurrences()
	 * @generated
	 * @ordered
	 */
	protected EList<Occurrence> occurrences;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GroupImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.GROUP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSignature() {
		return signature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignature(String newSignature) {
		String oldSignature = signature;
		signature = newSignature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GROUP__SIGNATURE, oldSignature, signature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GROUP__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GROUP__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(long newCount) {
		long oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GROUP__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHosts() {
		return hosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHosts(int newHosts) {
		int oldHosts = hosts;
		hosts = newHosts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GROUP__HOSTS, oldHosts, hosts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getKernels() {
		if (kernels == null) {
			kernels = new EDataTypeEList<String>(String.class, this, ModelPackage.GROUP__KERNELS);
		}
		return kernels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getFirstSeen() {
		return firstSeen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstSeen(Instant newFirstSeen) {
		Instant oldFirstSeen = firstSeen;
		firstSeen = newFirstSeen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GROUP__FIRST_SEEN, oldFirstSeen, firstSeen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getLastSeen() {
		return lastSeen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastSeen(Instant newLastSeen) {
		Instant oldLastSeen = lastSeen;
		lastSeen = newLastSeen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GROUP__LAST_SEEN, oldLastSeen, lastSeen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GroupStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(GroupStatus newStatus) {
		GroupStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GROUP__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int[] getTrend() {
		return trend;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrend(int[] newTrend) {
		int[] oldTrend = trend;
		trend = newTrend;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GROUP__TREND, oldTrend, trend));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLastId() {
		return lastId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastId(long newLastId) {
		long oldLastId = lastId;
		lastId = newLastId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GROUP__LAST_ID, oldLastId, lastId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFresh() {
		return fresh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFresh(boolean newFresh) {
		boolean oldFresh = fresh;
		fresh = newFresh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GROUP__FRESH, oldFresh, fresh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Occurrence> getOccurrences() {
		if (occurrences == null) {
			occurrences = new EObjectContainmentEList<Occurrence>(Occurrence.class, this, ModelPackage.GROUP__OCCURRENCES);
		}
		return occurrences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.GROUP__OCCURRENCES:
				return ((InternalEList<?>)getOccurrences()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.GROUP__SIGNATURE:
				return getSignature();
			case ModelPackage.GROUP__TITLE:
				return getTitle();
			case ModelPackage.GROUP__TYPE:
				return getType();
			case ModelPackage.GROUP__COUNT:
				return getCount();
			case ModelPackage.GROUP__HOSTS:
				return getHosts();
			case ModelPackage.GROUP__KERNELS:
				return getKernels();
			case ModelPackage.GROUP__FIRST_SEEN:
				return getFirstSeen();
			case ModelPackage.GROUP__LAST_SEEN:
				return getLastSeen();
			case ModelPackage.GROUP__STATUS:
				return getStatus();
			case ModelPackage.GROUP__TREND:
				return getTrend();
			case ModelPackage.GROUP__LAST_ID:
				return getLastId();
			case ModelPackage.GROUP__FRESH:
				return isFresh();
			case ModelPackage.GROUP__OCCURRENCES:
				return getOccurrences();
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
			case ModelPackage.GROUP__SIGNATURE:
				setSignature((String)newValue);
				return;
			case ModelPackage.GROUP__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.GROUP__TYPE:
				setType((String)newValue);
				return;
			case ModelPackage.GROUP__COUNT:
				setCount((Long)newValue);
				return;
			case ModelPackage.GROUP__HOSTS:
				setHosts((Integer)newValue);
				return;
			case ModelPackage.GROUP__KERNELS:
				getKernels().clear();
				getKernels().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.GROUP__FIRST_SEEN:
				setFirstSeen((Instant)newValue);
				return;
			case ModelPackage.GROUP__LAST_SEEN:
				setLastSeen((Instant)newValue);
				return;
			case ModelPackage.GROUP__STATUS:
				setStatus((GroupStatus)newValue);
				return;
			case ModelPackage.GROUP__TREND:
				setTrend((int[])newValue);
				return;
			case ModelPackage.GROUP__LAST_ID:
				setLastId((Long)newValue);
				return;
			case ModelPackage.GROUP__FRESH:
				setFresh((Boolean)newValue);
				return;
			case ModelPackage.GROUP__OCCURRENCES:
				getOccurrences().clear();
				getOccurrences().addAll((Collection<? extends Occurrence>)newValue);
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
			case ModelPackage.GROUP__SIGNATURE:
				setSignature(SIGNATURE_EDEFAULT);
				return;
			case ModelPackage.GROUP__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.GROUP__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ModelPackage.GROUP__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case ModelPackage.GROUP__HOSTS:
				setHosts(HOSTS_EDEFAULT);
				return;
			case ModelPackage.GROUP__KERNELS:
				getKernels().clear();
				return;
			case ModelPackage.GROUP__FIRST_SEEN:
				setFirstSeen(FIRST_SEEN_EDEFAULT);
				return;
			case ModelPackage.GROUP__LAST_SEEN:
				setLastSeen(LAST_SEEN_EDEFAULT);
				return;
			case ModelPackage.GROUP__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.GROUP__TREND:
				setTrend(TREND_EDEFAULT);
				return;
			case ModelPackage.GROUP__LAST_ID:
				setLastId(LAST_ID_EDEFAULT);
				return;
			case ModelPackage.GROUP__FRESH:
				setFresh(FRESH_EDEFAULT);
				return;
			case ModelPackage.GROUP__OCCURRENCES:
				getOccurrences().clear();
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
			case ModelPackage.GROUP__SIGNATURE:
				return SIGNATURE_EDEFAULT == null ? signature != null : !SIGNATURE_EDEFAULT.equals(signature);
			case ModelPackage.GROUP__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.GROUP__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case ModelPackage.GROUP__COUNT:
				return count != COUNT_EDEFAULT;
			case ModelPackage.GROUP__HOSTS:
				return hosts != HOSTS_EDEFAULT;
			case ModelPackage.GROUP__KERNELS:
				return kernels != null && !kernels.isEmpty();
			case ModelPackage.GROUP__FIRST_SEEN:
				return FIRST_SEEN_EDEFAULT == null ? firstSeen != null : !FIRST_SEEN_EDEFAULT.equals(firstSeen);
			case ModelPackage.GROUP__LAST_SEEN:
				return LAST_SEEN_EDEFAULT == null ? lastSeen != null : !LAST_SEEN_EDEFAULT.equals(lastSeen);
			case ModelPackage.GROUP__STATUS:
				return status != STATUS_EDEFAULT;
			case ModelPackage.GROUP__TREND:
				return TREND_EDEFAULT == null ? trend != null : !TREND_EDEFAULT.equals(trend);
			case ModelPackage.GROUP__LAST_ID:
				return lastId != LAST_ID_EDEFAULT;
			case ModelPackage.GROUP__FRESH:
				return fresh != FRESH_EDEFAULT;
			case ModelPackage.GROUP__OCCURRENCES:
				return occurrences != null && !occurrences.isEmpty();
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
		result.append(" (signature: "); //$NON-NLS-1$
		result.append(signature);
		result.append(", title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", type: "); //$NON-NLS-1$
		result.append(type);
		result.append(", count: "); //$NON-NLS-1$
		result.append(count);
		result.append(", hosts: "); //$NON-NLS-1$
		result.append(hosts);
		result.append(", kernels: "); //$NON-NLS-1$
		result.append(kernels);
		result.append(", firstSeen: "); //$NON-NLS-1$
		result.append(firstSeen);
		result.append(", lastSeen: "); //$NON-NLS-1$
		result.append(lastSeen);
		result.append(", status: "); //$NON-NLS-1$
		result.append(status);
		result.append(", trend: "); //$NON-NLS-1$
		result.append(trend);
		result.append(", lastId: "); //$NON-NLS-1$
		result.append(lastId);
		result.append(", fresh: "); //$NON-NLS-1$
		result.append(fresh);
		result.append(')');
		return result.toString();
	}

} //GroupImpl
