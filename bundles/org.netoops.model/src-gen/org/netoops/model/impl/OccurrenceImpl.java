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

import org.netoops.log.Verification;
import org.netoops.model.ModelPackage;
import org.netoops.model.Occurrence;
import org.netoops.model.Trace;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Occurrence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getSignature <em>Signature</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getSeen <em>Seen</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getRelease <em>Release</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getArch <em>Arch</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getCpu <em>Cpu</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getPid <em>Pid</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getComm <em>Comm</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getTaint <em>Taint</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getVia <em>Via</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#isPanicked <em>Panicked</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.netoops.model.impl.OccurrenceImpl#getTraces <em>Traces</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OccurrenceImpl extends MinimalEObjectImpl.Container implements Occurrence {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final long ID_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected long id = ID_EDEFAULT;

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
	 * The default value of the '{@link #getSeen() <em>Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeen()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SEEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeen() <em>Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeen()
	 * @generated
	 * @ordered
	 */
	protected Instant seen = SEEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected String host = HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelease() <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelease()
	 * @generated
	 * @ordered
	 */
	protected static final String RELEASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRelease() <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelease()
	 * @generated
	 * @ordered
	 */
	protected String release = RELEASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getArch() <em>Arch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArch()
	 * @generated
	 * @ordered
	 */
	protected static final String ARCH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArch() <em>Arch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArch()
	 * @generated
	 * @ordered
	 */
	protected String arch = ARCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpu() <em>Cpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpu()
	 * @generated
	 * @ordered
	 */
	protected static final int CPU_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getCpu() <em>Cpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpu()
	 * @generated
	 * @ordered
	 */
	protected int cpu = CPU_EDEFAULT;

	/**
	 * The default value of the '{@link #getPid() <em>Pid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPid()
	 * @generated
	 * @ordered
	 */
	protected static final int PID_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getPid() <em>Pid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPid()
	 * @generated
	 * @ordered
	 */
	protected int pid = PID_EDEFAULT;

	/**
	 * The default value of the '{@link #getComm() <em>Comm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComm()
	 * @generated
	 * @ordered
	 */
	protected static final String COMM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComm() <em>Comm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComm()
	 * @generated
	 * @ordered
	 */
	protected String comm = COMM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTaint() <em>Taint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaint()
	 * @generated
	 * @ordered
	 */
	protected static final String TAINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTaint() <em>Taint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaint()
	 * @generated
	 * @ordered
	 */
	protected String taint = TAINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getVia() <em>Via</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVia()
	 * @generated
	 * @ordered
	 */
	protected static final String VIA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVia() <em>Via</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVia()
	 * @generated
	 * @ordered
	 */
	protected String via = VIA_EDEFAULT;

	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #isPanicked() <em>Panicked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPanicked()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PANICKED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPanicked() <em>Panicked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPanicked()
	 * @generated
	 * @ordered
	 */
	protected boolean panicked = PANICKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerification() <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerification()
	 * @generated
	 * @ordered
	 */
	protected static final Verification VERIFICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerification() <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerification()
	 * @generated
	 * @ordered
	 */
	protected Verification verification = VERIFICATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sources;

	/**
	 * The cached value of the '{@link #getTraces() <em>Traces</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraces()
	 * @generated
	 * @ordered
	 */
	protected EList<Trace> traces;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OccurrenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.OCCURRENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(long newId) {
		long oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OCCURRENCE__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OCCURRENCE__SIGNATURE, oldSignature, signature));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OCCURRENCE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSeen() {
		return seen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeen(Instant newSeen) {
		Instant oldSeen = seen;
		seen = newSeen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OCCURRENCE__SEEN, oldSeen, seen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(String newHost) {
		String oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OCCURRENCE__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRelease() {
		return release;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelease(String newRelease) {
		String oldRelease = release;
		release = newRelease;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OCCURRENCE__RELEASE, oldRelease, release));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArch() {
		return arch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArch(String newArch) {
		String oldArch = arch;
		arch = newArch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OCCURRENCE__ARCH, oldArch, arch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCpu() {
		return cpu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpu(int newCpu) {
		int oldCpu = cpu;
		cpu = newCpu;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OCCURRENCE__CPU, oldCpu, cpu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPid() {
		return pid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPid(int newPid) {
		int oldPid = pid;
		pid = newPid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OCCURRENCE__PID, oldPid, pid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComm() {
		return comm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComm(String newComm) {
		String oldComm = comm;
		comm = newComm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OCCURRENCE__COMM, oldComm, comm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTaint() {
		return taint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTaint(String newTaint) {
		String oldTaint = taint;
		taint = newTaint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OCCURRENCE__TAINT, oldTaint, taint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVia() {
		return via;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVia(String newVia) {
		String oldVia = via;
		via = newVia;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OCCURRENCE__VIA, oldVia, via));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OCCURRENCE__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPanicked() {
		return panicked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPanicked(boolean newPanicked) {
		boolean oldPanicked = panicked;
		panicked = newPanicked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OCCURRENCE__PANICKED, oldPanicked, panicked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verification getVerification() {
		return verification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerification(Verification newVerification) {
		Verification oldVerification = verification;
		verification = newVerification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OCCURRENCE__VERIFICATION, oldVerification, verification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getSources() {
		if (sources == null) {
			sources = new EDataTypeEList<String>(String.class, this, ModelPackage.OCCURRENCE__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Trace> getTraces() {
		if (traces == null) {
			traces = new EObjectContainmentEList<Trace>(Trace.class, this, ModelPackage.OCCURRENCE__TRACES);
		}
		return traces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.OCCURRENCE__TRACES:
				return ((InternalEList<?>)getTraces()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.OCCURRENCE__ID:
				return getId();
			case ModelPackage.OCCURRENCE__SIGNATURE:
				return getSignature();
			case ModelPackage.OCCURRENCE__TITLE:
				return getTitle();
			case ModelPackage.OCCURRENCE__SEEN:
				return getSeen();
			case ModelPackage.OCCURRENCE__HOST:
				return getHost();
			case ModelPackage.OCCURRENCE__RELEASE:
				return getRelease();
			case ModelPackage.OCCURRENCE__ARCH:
				return getArch();
			case ModelPackage.OCCURRENCE__CPU:
				return getCpu();
			case ModelPackage.OCCURRENCE__PID:
				return getPid();
			case ModelPackage.OCCURRENCE__COMM:
				return getComm();
			case ModelPackage.OCCURRENCE__TAINT:
				return getTaint();
			case ModelPackage.OCCURRENCE__VIA:
				return getVia();
			case ModelPackage.OCCURRENCE__FILE:
				return getFile();
			case ModelPackage.OCCURRENCE__PANICKED:
				return isPanicked();
			case ModelPackage.OCCURRENCE__VERIFICATION:
				return getVerification();
			case ModelPackage.OCCURRENCE__SOURCES:
				return getSources();
			case ModelPackage.OCCURRENCE__TRACES:
				return getTraces();
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
			case ModelPackage.OCCURRENCE__ID:
				setId((Long)newValue);
				return;
			case ModelPackage.OCCURRENCE__SIGNATURE:
				setSignature((String)newValue);
				return;
			case ModelPackage.OCCURRENCE__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.OCCURRENCE__SEEN:
				setSeen((Instant)newValue);
				return;
			case ModelPackage.OCCURRENCE__HOST:
				setHost((String)newValue);
				return;
			case ModelPackage.OCCURRENCE__RELEASE:
				setRelease((String)newValue);
				return;
			case ModelPackage.OCCURRENCE__ARCH:
				setArch((String)newValue);
				return;
			case ModelPackage.OCCURRENCE__CPU:
				setCpu((Integer)newValue);
				return;
			case ModelPackage.OCCURRENCE__PID:
				setPid((Integer)newValue);
				return;
			case ModelPackage.OCCURRENCE__COMM:
				setComm((String)newValue);
				return;
			case ModelPackage.OCCURRENCE__TAINT:
				setTaint((String)newValue);
				return;
			case ModelPackage.OCCURRENCE__VIA:
				setVia((String)newValue);
				return;
			case ModelPackage.OCCURRENCE__FILE:
				setFile((String)newValue);
				return;
			case ModelPackage.OCCURRENCE__PANICKED:
				setPanicked((Boolean)newValue);
				return;
			case ModelPackage.OCCURRENCE__VERIFICATION:
				setVerification((Verification)newValue);
				return;
			case ModelPackage.OCCURRENCE__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.OCCURRENCE__TRACES:
				getTraces().clear();
				getTraces().addAll((Collection<? extends Trace>)newValue);
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
			case ModelPackage.OCCURRENCE__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.OCCURRENCE__SIGNATURE:
				setSignature(SIGNATURE_EDEFAULT);
				return;
			case ModelPackage.OCCURRENCE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.OCCURRENCE__SEEN:
				setSeen(SEEN_EDEFAULT);
				return;
			case ModelPackage.OCCURRENCE__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case ModelPackage.OCCURRENCE__RELEASE:
				setRelease(RELEASE_EDEFAULT);
				return;
			case ModelPackage.OCCURRENCE__ARCH:
				setArch(ARCH_EDEFAULT);
				return;
			case ModelPackage.OCCURRENCE__CPU:
				setCpu(CPU_EDEFAULT);
				return;
			case ModelPackage.OCCURRENCE__PID:
				setPid(PID_EDEFAULT);
				return;
			case ModelPackage.OCCURRENCE__COMM:
				setComm(COMM_EDEFAULT);
				return;
			case ModelPackage.OCCURRENCE__TAINT:
				setTaint(TAINT_EDEFAULT);
				return;
			case ModelPackage.OCCURRENCE__VIA:
				setVia(VIA_EDEFAULT);
				return;
			case ModelPackage.OCCURRENCE__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case ModelPackage.OCCURRENCE__PANICKED:
				setPanicked(PANICKED_EDEFAULT);
				return;
			case ModelPackage.OCCURRENCE__VERIFICATION:
				setVerification(VERIFICATION_EDEFAULT);
				return;
			case ModelPackage.OCCURRENCE__SOURCES:
				getSources().clear();
				return;
			case ModelPackage.OCCURRENCE__TRACES:
				getTraces().clear();
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
			case ModelPackage.OCCURRENCE__ID:
				return id != ID_EDEFAULT;
			case ModelPackage.OCCURRENCE__SIGNATURE:
				return SIGNATURE_EDEFAULT == null ? signature != null : !SIGNATURE_EDEFAULT.equals(signature);
			case ModelPackage.OCCURRENCE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.OCCURRENCE__SEEN:
				return SEEN_EDEFAULT == null ? seen != null : !SEEN_EDEFAULT.equals(seen);
			case ModelPackage.OCCURRENCE__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case ModelPackage.OCCURRENCE__RELEASE:
				return RELEASE_EDEFAULT == null ? release != null : !RELEASE_EDEFAULT.equals(release);
			case ModelPackage.OCCURRENCE__ARCH:
				return ARCH_EDEFAULT == null ? arch != null : !ARCH_EDEFAULT.equals(arch);
			case ModelPackage.OCCURRENCE__CPU:
				return cpu != CPU_EDEFAULT;
			case ModelPackage.OCCURRENCE__PID:
				return pid != PID_EDEFAULT;
			case ModelPackage.OCCURRENCE__COMM:
				return COMM_EDEFAULT == null ? comm != null : !COMM_EDEFAULT.equals(comm);
			case ModelPackage.OCCURRENCE__TAINT:
				return TAINT_EDEFAULT == null ? taint != null : !TAINT_EDEFAULT.equals(taint);
			case ModelPackage.OCCURRENCE__VIA:
				return VIA_EDEFAULT == null ? via != null : !VIA_EDEFAULT.equals(via);
			case ModelPackage.OCCURRENCE__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case ModelPackage.OCCURRENCE__PANICKED:
				return panicked != PANICKED_EDEFAULT;
			case ModelPackage.OCCURRENCE__VERIFICATION:
				return VERIFICATION_EDEFAULT == null ? verification != null : !VERIFICATION_EDEFAULT.equals(verification);
			case ModelPackage.OCCURRENCE__SOURCES:
				return sources != null && !sources.isEmpty();
			case ModelPackage.OCCURRENCE__TRACES:
				return traces != null && !traces.isEmpty();
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
		result.append(" (id: "); //$NON-NLS-1$
		result.append(id);
		result.append(", signature: "); //$NON-NLS-1$
		result.append(signature);
		result.append(", title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", seen: "); //$NON-NLS-1$
		result.append(seen);
		result.append(", host: "); //$NON-NLS-1$
		result.append(host);
		result.append(", release: "); //$NON-NLS-1$
		result.append(release);
		result.append(", arch: "); //$NON-NLS-1$
		result.append(arch);
		result.append(", cpu: "); //$NON-NLS-1$
		result.append(cpu);
		result.append(", pid: "); //$NON-NLS-1$
		result.append(pid);
		result.append(", comm: "); //$NON-NLS-1$
		result.append(comm);
		result.append(", taint: "); //$NON-NLS-1$
		result.append(taint);
		result.append(", via: "); //$NON-NLS-1$
		result.append(via);
		result.append(", file: "); //$NON-NLS-1$
		result.append(file);
		result.append(", panicked: "); //$NON-NLS-1$
		result.append(panicked);
		result.append(", verification: "); //$NON-NLS-1$
		result.append(verification);
		result.append(", sources: "); //$NON-NLS-1$
		result.append(sources);
		result.append(')');
		return result.toString();
	}

} //OccurrenceImpl
