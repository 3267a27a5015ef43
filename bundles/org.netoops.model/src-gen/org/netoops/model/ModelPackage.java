/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 netoops contributors
 */
package org.netoops.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.netoops.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:org.netoops:model:1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "netoops"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.netoops.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.netoops.model.impl.TriageImpl <em>Triage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netoops.model.impl.TriageImpl
	 * @see org.netoops.model.impl.ModelPackageImpl#getTriage()
	 * @generated
	 */
	int TRIAGE = 0;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIAGE__GROUPS = 0;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIAGE__LOCATION = 1;

	/**
	 * The feature id for the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIAGE__READ_ONLY = 2;

	/**
	 * The feature id for the '<em><b>Loading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIAGE__LOADING = 3;

	/**
	 * The feature id for the '<em><b>Problem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIAGE__PROBLEM = 4;

	/**
	 * The feature id for the '<em><b>Occurrence Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIAGE__OCCURRENCE_COUNT = 5;

	/**
	 * The feature id for the '<em><b>Host Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIAGE__HOST_COUNT = 6;

	/**
	 * The feature id for the '<em><b>Boot Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIAGE__BOOT_COUNT = 7;

	/**
	 * The feature id for the '<em><b>Trend End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIAGE__TREND_END = 8;

	/**
	 * The feature id for the '<em><b>Trend Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIAGE__TREND_SPAN = 9;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIAGE__REVISION = 10;

	/**
	 * The number of structural features of the '<em>Triage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIAGE_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Triage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIAGE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.netoops.model.impl.GroupImpl <em>Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netoops.model.impl.GroupImpl
	 * @see org.netoops.model.impl.ModelPackageImpl#getGroup()
	 * @generated
	 */
	int GROUP = 1;

	/**
	 * The feature id for the '<em><b>Signature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__SIGNATURE = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__TYPE = 2;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__COUNT = 3;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__HOSTS = 4;

	/**
	 * The feature id for the '<em><b>Kernels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__KERNELS = 5;

	/**
	 * The feature id for the '<em><b>First Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__FIRST_SEEN = 6;

	/**
	 * The feature id for the '<em><b>Last Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__LAST_SEEN = 7;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__STATUS = 8;

	/**
	 * The feature id for the '<em><b>Trend</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__TREND = 9;

	/**
	 * The feature id for the '<em><b>Last Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__LAST_ID = 10;

	/**
	 * The feature id for the '<em><b>Fresh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__FRESH = 11;

	/**
	 * The feature id for the '<em><b>Occurrences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__OCCURRENCES = 12;

	/**
	 * The number of structural features of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.netoops.model.impl.OccurrenceImpl <em>Occurrence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netoops.model.impl.OccurrenceImpl
	 * @see org.netoops.model.impl.ModelPackageImpl#getOccurrence()
	 * @generated
	 */
	int OCCURRENCE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__ID = 0;

	/**
	 * The feature id for the '<em><b>Signature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__SIGNATURE = 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__TITLE = 2;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__SEEN = 3;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__HOST = 4;

	/**
	 * The feature id for the '<em><b>Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__RELEASE = 5;

	/**
	 * The feature id for the '<em><b>Arch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__ARCH = 6;

	/**
	 * The feature id for the '<em><b>Cpu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__CPU = 7;

	/**
	 * The feature id for the '<em><b>Pid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__PID = 8;

	/**
	 * The feature id for the '<em><b>Comm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__COMM = 9;

	/**
	 * The feature id for the '<em><b>Taint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__TAINT = 10;

	/**
	 * The feature id for the '<em><b>Via</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__VIA = 11;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__FILE = 12;

	/**
	 * The feature id for the '<em><b>Panicked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__PANICKED = 13;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__VERIFICATION = 14;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__SOURCES = 15;

	/**
	 * The feature id for the '<em><b>Traces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__TRACES = 16;

	/**
	 * The number of structural features of the '<em>Occurrence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE_FEATURE_COUNT = 17;

	/**
	 * The number of operations of the '<em>Occurrence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.netoops.model.impl.TraceImpl <em>Trace</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netoops.model.impl.TraceImpl
	 * @see org.netoops.model.impl.ModelPackageImpl#getTrace()
	 * @generated
	 */
	int TRACE = 3;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE__LABEL = 0;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE__CONTEXT = 1;

	/**
	 * The feature id for the '<em><b>Frames</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE__FRAMES = 2;

	/**
	 * The number of structural features of the '<em>Trace</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Trace</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.netoops.model.impl.FrameImpl <em>Frame</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netoops.model.impl.FrameImpl
	 * @see org.netoops.model.impl.ModelPackageImpl#getFrame()
	 * @generated
	 */
	int FRAME = 4;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__FUNCTION = 0;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__OFFSET = 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__SIZE = 2;

	/**
	 * The feature id for the '<em><b>Module</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__MODULE = 3;

	/**
	 * The feature id for the '<em><b>Build Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__BUILD_ID = 4;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__ADDRESS = 5;

	/**
	 * The feature id for the '<em><b>Reliable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__RELIABLE = 6;

	/**
	 * The feature id for the '<em><b>Inlined</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__INLINED = 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__SOURCE = 8;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__LINE = 9;

	/**
	 * The feature id for the '<em><b>Log Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__LOG_LINE = 10;

	/**
	 * The feature id for the '<em><b>Guilty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__GUILTY = 11;

	/**
	 * The number of structural features of the '<em>Frame</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Frame</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.netoops.model.GroupStatus <em>Group Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netoops.model.GroupStatus
	 * @see org.netoops.model.impl.ModelPackageImpl#getGroupStatus()
	 * @generated
	 */
	int GROUP_STATUS = 5;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.netoops.model.impl.ModelPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 6;

	/**
	 * The meta object id for the '<em>Verification</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netoops.log.Verification
	 * @see org.netoops.model.impl.ModelPackageImpl#getVerification()
	 * @generated
	 */
	int VERIFICATION = 7;

	/**
	 * The meta object id for the '<em>Counts</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netoops.model.impl.ModelPackageImpl#getCounts()
	 * @generated
	 */
	int COUNTS = 8;


	/**
	 * Returns the meta object for class '{@link org.netoops.model.Triage <em>Triage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Triage</em>'.
	 * @see org.netoops.model.Triage
	 * @generated
	 */
	EClass getTriage();

	/**
	 * Returns the meta object for the containment reference list '{@link org.netoops.model.Triage#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.netoops.model.Triage#getGroups()
	 * @see #getTriage()
	 * @generated
	 */
	EReference getTriage_Groups();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Triage#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.netoops.model.Triage#getLocation()
	 * @see #getTriage()
	 * @generated
	 */
	EAttribute getTriage_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Triage#isReadOnly <em>Read Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Only</em>'.
	 * @see org.netoops.model.Triage#isReadOnly()
	 * @see #getTriage()
	 * @generated
	 */
	EAttribute getTriage_ReadOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Triage#isLoading <em>Loading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loading</em>'.
	 * @see org.netoops.model.Triage#isLoading()
	 * @see #getTriage()
	 * @generated
	 */
	EAttribute getTriage_Loading();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Triage#getProblem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Problem</em>'.
	 * @see org.netoops.model.Triage#getProblem()
	 * @see #getTriage()
	 * @generated
	 */
	EAttribute getTriage_Problem();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Triage#getOccurrenceCount <em>Occurrence Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Occurrence Count</em>'.
	 * @see org.netoops.model.Triage#getOccurrenceCount()
	 * @see #getTriage()
	 * @generated
	 */
	EAttribute getTriage_OccurrenceCount();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Triage#getHostCount <em>Host Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host Count</em>'.
	 * @see org.netoops.model.Triage#getHostCount()
	 * @see #getTriage()
	 * @generated
	 */
	EAttribute getTriage_HostCount();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Triage#getBootCount <em>Boot Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boot Count</em>'.
	 * @see org.netoops.model.Triage#getBootCount()
	 * @see #getTriage()
	 * @generated
	 */
	EAttribute getTriage_BootCount();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Triage#getTrendEnd <em>Trend End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trend End</em>'.
	 * @see org.netoops.model.Triage#getTrendEnd()
	 * @see #getTriage()
	 * @generated
	 */
	EAttribute getTriage_TrendEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Triage#getTrendSpan <em>Trend Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trend Span</em>'.
	 * @see org.netoops.model.Triage#getTrendSpan()
	 * @see #getTriage()
	 * @generated
	 */
	EAttribute getTriage_TrendSpan();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Triage#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.netoops.model.Triage#getRevision()
	 * @see #getTriage()
	 * @generated
	 */
	EAttribute getTriage_Revision();

	/**
	 * Returns the meta object for class '{@link org.netoops.model.Group <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group</em>'.
	 * @see org.netoops.model.Group
	 * @generated
	 */
	EClass getGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Group#getSignature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signature</em>'.
	 * @see org.netoops.model.Group#getSignature()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Signature();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Group#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.netoops.model.Group#getTitle()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Group#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.netoops.model.Group#getType()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Group#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.netoops.model.Group#getCount()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Group#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hosts</em>'.
	 * @see org.netoops.model.Group#getHosts()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Hosts();

	/**
	 * Returns the meta object for the attribute list '{@link org.netoops.model.Group#getKernels <em>Kernels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Kernels</em>'.
	 * @see org.netoops.model.Group#getKernels()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Kernels();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Group#getFirstSeen <em>First Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Seen</em>'.
	 * @see org.netoops.model.Group#getFirstSeen()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_FirstSeen();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Group#getLastSeen <em>Last Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Seen</em>'.
	 * @see org.netoops.model.Group#getLastSeen()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_LastSeen();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Group#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.netoops.model.Group#getStatus()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Group#getTrend <em>Trend</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trend</em>'.
	 * @see org.netoops.model.Group#getTrend()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Trend();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Group#getLastId <em>Last Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Id</em>'.
	 * @see org.netoops.model.Group#getLastId()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_LastId();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Group#isFresh <em>Fresh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fresh</em>'.
	 * @see org.netoops.model.Group#isFresh()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Fresh();

	/**
	 * Returns the meta object for the containment reference list '{@link org.netoops.model.Group#getOccurrences <em>Occurrences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Occurrences</em>'.
	 * @see org.netoops.model.Group#getOccurrences()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Occurrences();

	/**
	 * Returns the meta object for class '{@link org.netoops.model.Occurrence <em>Occurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Occurrence</em>'.
	 * @see org.netoops.model.Occurrence
	 * @generated
	 */
	EClass getOccurrence();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Occurrence#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.netoops.model.Occurrence#getId()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Occurrence#getSignature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signature</em>'.
	 * @see org.netoops.model.Occurrence#getSignature()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Signature();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Occurrence#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.netoops.model.Occurrence#getTitle()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Occurrence#getSeen <em>Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seen</em>'.
	 * @see org.netoops.model.Occurrence#getSeen()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Seen();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Occurrence#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.netoops.model.Occurrence#getHost()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Occurrence#getRelease <em>Release</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Release</em>'.
	 * @see org.netoops.model.Occurrence#getRelease()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Release();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Occurrence#getArch <em>Arch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arch</em>'.
	 * @see org.netoops.model.Occurrence#getArch()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Arch();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Occurrence#getCpu <em>Cpu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu</em>'.
	 * @see org.netoops.model.Occurrence#getCpu()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Cpu();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Occurrence#getPid <em>Pid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pid</em>'.
	 * @see org.netoops.model.Occurrence#getPid()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Pid();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Occurrence#getComm <em>Comm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comm</em>'.
	 * @see org.netoops.model.Occurrence#getComm()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Comm();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Occurrence#getTaint <em>Taint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taint</em>'.
	 * @see org.netoops.model.Occurrence#getTaint()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Taint();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Occurrence#getVia <em>Via</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Via</em>'.
	 * @see org.netoops.model.Occurrence#getVia()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Via();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Occurrence#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.netoops.model.Occurrence#getFile()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_File();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Occurrence#isPanicked <em>Panicked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Panicked</em>'.
	 * @see org.netoops.model.Occurrence#isPanicked()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Panicked();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Occurrence#getVerification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verification</em>'.
	 * @see org.netoops.model.Occurrence#getVerification()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Verification();

	/**
	 * Returns the meta object for the attribute list '{@link org.netoops.model.Occurrence#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sources</em>'.
	 * @see org.netoops.model.Occurrence#getSources()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.netoops.model.Occurrence#getTraces <em>Traces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Traces</em>'.
	 * @see org.netoops.model.Occurrence#getTraces()
	 * @see #getOccurrence()
	 * @generated
	 */
	EReference getOccurrence_Traces();

	/**
	 * Returns the meta object for class '{@link org.netoops.model.Trace <em>Trace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trace</em>'.
	 * @see org.netoops.model.Trace
	 * @generated
	 */
	EClass getTrace();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Trace#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.netoops.model.Trace#getLabel()
	 * @see #getTrace()
	 * @generated
	 */
	EAttribute getTrace_Label();

	/**
	 * Returns the meta object for the attribute list '{@link org.netoops.model.Trace#getContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Context</em>'.
	 * @see org.netoops.model.Trace#getContext()
	 * @see #getTrace()
	 * @generated
	 */
	EAttribute getTrace_Context();

	/**
	 * Returns the meta object for the containment reference list '{@link org.netoops.model.Trace#getFrames <em>Frames</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Frames</em>'.
	 * @see org.netoops.model.Trace#getFrames()
	 * @see #getTrace()
	 * @generated
	 */
	EReference getTrace_Frames();

	/**
	 * Returns the meta object for class '{@link org.netoops.model.Frame <em>Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frame</em>'.
	 * @see org.netoops.model.Frame
	 * @generated
	 */
	EClass getFrame();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Frame#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.netoops.model.Frame#getFunction()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Frame#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.netoops.model.Frame#getOffset()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Frame#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.netoops.model.Frame#getSize()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Frame#getModule <em>Module</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Module</em>'.
	 * @see org.netoops.model.Frame#getModule()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Module();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Frame#getBuildId <em>Build Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Build Id</em>'.
	 * @see org.netoops.model.Frame#getBuildId()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_BuildId();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Frame#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.netoops.model.Frame#getAddress()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Frame#isReliable <em>Reliable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reliable</em>'.
	 * @see org.netoops.model.Frame#isReliable()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Reliable();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Frame#isInlined <em>Inlined</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inlined</em>'.
	 * @see org.netoops.model.Frame#isInlined()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Inlined();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Frame#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.netoops.model.Frame#getSource()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Frame#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.netoops.model.Frame#getLine()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Frame#getLogLine <em>Log Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Log Line</em>'.
	 * @see org.netoops.model.Frame#getLogLine()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_LogLine();

	/**
	 * Returns the meta object for the attribute '{@link org.netoops.model.Frame#isGuilty <em>Guilty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guilty</em>'.
	 * @see org.netoops.model.Frame#isGuilty()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Guilty();

	/**
	 * Returns the meta object for enum '{@link org.netoops.model.GroupStatus <em>Group Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Group Status</em>'.
	 * @see org.netoops.model.GroupStatus
	 * @generated
	 */
	EEnum getGroupStatus();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant" serializeable="false"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link org.netoops.log.Verification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Verification</em>'.
	 * @see org.netoops.log.Verification
	 * @model instanceClass="org.netoops.log.Verification" serializeable="false"
	 * @generated
	 */
	EDataType getVerification();

	/**
	 * Returns the meta object for data type '<em>Counts</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Counts</em>'.
	 * @model instanceClass="int[]" serializeable="false"
	 * @generated
	 */
	EDataType getCounts();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.netoops.model.impl.TriageImpl <em>Triage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netoops.model.impl.TriageImpl
		 * @see org.netoops.model.impl.ModelPackageImpl#getTriage()
		 * @generated
		 */
		EClass TRIAGE = eINSTANCE.getTriage();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRIAGE__GROUPS = eINSTANCE.getTriage_Groups();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIAGE__LOCATION = eINSTANCE.getTriage_Location();

		/**
		 * The meta object literal for the '<em><b>Read Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIAGE__READ_ONLY = eINSTANCE.getTriage_ReadOnly();

		/**
		 * The meta object literal for the '<em><b>Loading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIAGE__LOADING = eINSTANCE.getTriage_Loading();

		/**
		 * The meta object literal for the '<em><b>Problem</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIAGE__PROBLEM = eINSTANCE.getTriage_Problem();

		/**
		 * The meta object literal for the '<em><b>Occurrence Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIAGE__OCCURRENCE_COUNT = eINSTANCE.getTriage_OccurrenceCount();

		/**
		 * The meta object literal for the '<em><b>Host Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIAGE__HOST_COUNT = eINSTANCE.getTriage_HostCount();

		/**
		 * The meta object literal for the '<em><b>Boot Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIAGE__BOOT_COUNT = eINSTANCE.getTriage_BootCount();

		/**
		 * The meta object literal for the '<em><b>Trend End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIAGE__TREND_END = eINSTANCE.getTriage_TrendEnd();

		/**
		 * The meta object literal for the '<em><b>Trend Span</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIAGE__TREND_SPAN = eINSTANCE.getTriage_TrendSpan();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIAGE__REVISION = eINSTANCE.getTriage_Revision();

		/**
		 * The meta object literal for the '{@link org.netoops.model.impl.GroupImpl <em>Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netoops.model.impl.GroupImpl
		 * @see org.netoops.model.impl.ModelPackageImpl#getGroup()
		 * @generated
		 */
		EClass GROUP = eINSTANCE.getGroup();

		/**
		 * The meta object literal for the '<em><b>Signature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__SIGNATURE = eINSTANCE.getGroup_Signature();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__TITLE = eINSTANCE.getGroup_Title();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__TYPE = eINSTANCE.getGroup_Type();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__COUNT = eINSTANCE.getGroup_Count();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__HOSTS = eINSTANCE.getGroup_Hosts();

		/**
		 * The meta object literal for the '<em><b>Kernels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__KERNELS = eINSTANCE.getGroup_Kernels();

		/**
		 * The meta object literal for the '<em><b>First Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__FIRST_SEEN = eINSTANCE.getGroup_FirstSeen();

		/**
		 * The meta object literal for the '<em><b>Last Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__LAST_SEEN = eINSTANCE.getGroup_LastSeen();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__STATUS = eINSTANCE.getGroup_Status();

		/**
		 * The meta object literal for the '<em><b>Trend</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__TREND = eINSTANCE.getGroup_Trend();

		/**
		 * The meta object literal for the '<em><b>Last Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__LAST_ID = eINSTANCE.getGroup_LastId();

		/**
		 * The meta object literal for the '<em><b>Fresh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__FRESH = eINSTANCE.getGroup_Fresh();

		/**
		 * The meta object literal for the '<em><b>Occurrences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__OCCURRENCES = eINSTANCE.getGroup_Occurrences();

		/**
		 * The meta object literal for the '{@link org.netoops.model.impl.OccurrenceImpl <em>Occurrence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netoops.model.impl.OccurrenceImpl
		 * @see org.netoops.model.impl.ModelPackageImpl#getOccurrence()
		 * @generated
		 */
		EClass OCCURRENCE = eINSTANCE.getOccurrence();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__ID = eINSTANCE.getOccurrence_Id();

		/**
		 * The meta object literal for the '<em><b>Signature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__SIGNATURE = eINSTANCE.getOccurrence_Signature();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__TITLE = eINSTANCE.getOccurrence_Title();

		/**
		 * The meta object literal for the '<em><b>Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__SEEN = eINSTANCE.getOccurrence_Seen();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__HOST = eINSTANCE.getOccurrence_Host();

		/**
		 * The meta object literal for the '<em><b>Release</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__RELEASE = eINSTANCE.getOccurrence_Release();

		/**
		 * The meta object literal for the '<em><b>Arch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__ARCH = eINSTANCE.getOccurrence_Arch();

		/**
		 * The meta object literal for the '<em><b>Cpu</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__CPU = eINSTANCE.getOccurrence_Cpu();

		/**
		 * The meta object literal for the '<em><b>Pid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__PID = eINSTANCE.getOccurrence_Pid();

		/**
		 * The meta object literal for the '<em><b>Comm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__COMM = eINSTANCE.getOccurrence_Comm();

		/**
		 * The meta object literal for the '<em><b>Taint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__TAINT = eINSTANCE.getOccurrence_Taint();

		/**
		 * The meta object literal for the '<em><b>Via</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__VIA = eINSTANCE.getOccurrence_Via();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__FILE = eINSTANCE.getOccurrence_File();

		/**
		 * The meta object literal for the '<em><b>Panicked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__PANICKED = eINSTANCE.getOccurrence_Panicked();

		/**
		 * The meta object literal for the '<em><b>Verification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__VERIFICATION = eINSTANCE.getOccurrence_Verification();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__SOURCES = eINSTANCE.getOccurrence_Sources();

		/**
		 * The meta object literal for the '<em><b>Traces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OCCURRENCE__TRACES = eINSTANCE.getOccurrence_Traces();

		/**
		 * The meta object literal for the '{@link org.netoops.model.impl.TraceImpl <em>Trace</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netoops.model.impl.TraceImpl
		 * @see org.netoops.model.impl.ModelPackageImpl#getTrace()
		 * @generated
		 */
		EClass TRACE = eINSTANCE.getTrace();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE__LABEL = eINSTANCE.getTrace_Label();

		/**
		 * The meta object literal for the '<em><b>Context</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE__CONTEXT = eINSTANCE.getTrace_Context();

		/**
		 * The meta object literal for the '<em><b>Frames</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE__FRAMES = eINSTANCE.getTrace_Frames();

		/**
		 * The meta object literal for the '{@link org.netoops.model.impl.FrameImpl <em>Frame</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netoops.model.impl.FrameImpl
		 * @see org.netoops.model.impl.ModelPackageImpl#getFrame()
		 * @generated
		 */
		EClass FRAME = eINSTANCE.getFrame();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__FUNCTION = eINSTANCE.getFrame_Function();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__OFFSET = eINSTANCE.getFrame_Offset();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__SIZE = eINSTANCE.getFrame_Size();

		/**
		 * The meta object literal for the '<em><b>Module</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__MODULE = eINSTANCE.getFrame_Module();

		/**
		 * The meta object literal for the '<em><b>Build Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__BUILD_ID = eINSTANCE.getFrame_BuildId();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__ADDRESS = eINSTANCE.getFrame_Address();

		/**
		 * The meta object literal for the '<em><b>Reliable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__RELIABLE = eINSTANCE.getFrame_Reliable();

		/**
		 * The meta object literal for the '<em><b>Inlined</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__INLINED = eINSTANCE.getFrame_Inlined();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__SOURCE = eINSTANCE.getFrame_Source();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__LINE = eINSTANCE.getFrame_Line();

		/**
		 * The meta object literal for the '<em><b>Log Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__LOG_LINE = eINSTANCE.getFrame_LogLine();

		/**
		 * The meta object literal for the '<em><b>Guilty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__GUILTY = eINSTANCE.getFrame_Guilty();

		/**
		 * The meta object literal for the '{@link org.netoops.model.GroupStatus <em>Group Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netoops.model.GroupStatus
		 * @see org.netoops.model.impl.ModelPackageImpl#getGroupStatus()
		 * @generated
		 */
		EEnum GROUP_STATUS = eINSTANCE.getGroupStatus();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.netoops.model.impl.ModelPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Verification</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netoops.log.Verification
		 * @see org.netoops.model.impl.ModelPackageImpl#getVerification()
		 * @generated
		 */
		EDataType VERIFICATION = eINSTANCE.getVerification();

		/**
		 * The meta object literal for the '<em>Counts</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netoops.model.impl.ModelPackageImpl#getCounts()
		 * @generated
		 */
		EDataType COUNTS = eINSTANCE.getCounts();

	}

} //ModelPackage
