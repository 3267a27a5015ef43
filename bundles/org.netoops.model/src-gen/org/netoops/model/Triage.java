/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 netoops contributors
 */
package org.netoops.model;

import java.time.Instant;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Triage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.netoops.model.Triage#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.netoops.model.Triage#getLocation <em>Location</em>}</li>
 *   <li>{@link org.netoops.model.Triage#isReadOnly <em>Read Only</em>}</li>
 *   <li>{@link org.netoops.model.Triage#isLoading <em>Loading</em>}</li>
 *   <li>{@link org.netoops.model.Triage#getProblem <em>Problem</em>}</li>
 *   <li>{@link org.netoops.model.Triage#getOccurrenceCount <em>Occurrence Count</em>}</li>
 *   <li>{@link org.netoops.model.Triage#getHostCount <em>Host Count</em>}</li>
 *   <li>{@link org.netoops.model.Triage#getBootCount <em>Boot Count</em>}</li>
 *   <li>{@link org.netoops.model.Triage#getTrendEnd <em>Trend End</em>}</li>
 *   <li>{@link org.netoops.model.Triage#getTrendSpan <em>Trend Span</em>}</li>
 *   <li>{@link org.netoops.model.Triage#getRevision <em>Revision</em>}</li>
 * </ul>
 *
 * @see org.netoops.model.ModelPackage#getTriage()
 * @model
 * @generated
 */
public interface Triage extends EObject {
	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.netoops.model.Group}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.netoops.model.ModelPackage#getTriage_Groups()
	 * @model containment="true"
	 * @generated
	 */
	List<Group> getGroups();

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.netoops.model.ModelPackage#getTriage_Location()
	 * @model
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.netoops.model.Triage#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read Only</em>' attribute.
	 * @see #setReadOnly(boolean)
	 * @see org.netoops.model.ModelPackage#getTriage_ReadOnly()
	 * @model
	 * @generated
	 */
	boolean isReadOnly();

	/**
	 * Sets the value of the '{@link org.netoops.model.Triage#isReadOnly <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Only</em>' attribute.
	 * @see #isReadOnly()
	 * @generated
	 */
	void setReadOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Loading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Loading</em>' attribute.
	 * @see #setLoading(boolean)
	 * @see org.netoops.model.ModelPackage#getTriage_Loading()
	 * @model
	 * @generated
	 */
	boolean isLoading();

	/**
	 * Sets the value of the '{@link org.netoops.model.Triage#isLoading <em>Loading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loading</em>' attribute.
	 * @see #isLoading()
	 * @generated
	 */
	void setLoading(boolean value);

	/**
	 * Returns the value of the '<em><b>Problem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Problem</em>' attribute.
	 * @see #setProblem(String)
	 * @see org.netoops.model.ModelPackage#getTriage_Problem()
	 * @model
	 * @generated
	 */
	String getProblem();

	/**
	 * Sets the value of the '{@link org.netoops.model.Triage#getProblem <em>Problem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Problem</em>' attribute.
	 * @see #getProblem()
	 * @generated
	 */
	void setProblem(String value);

	/**
	 * Returns the value of the '<em><b>Occurrence Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Occurrence Count</em>' attribute.
	 * @see #setOccurrenceCount(long)
	 * @see org.netoops.model.ModelPackage#getTriage_OccurrenceCount()
	 * @model
	 * @generated
	 */
	long getOccurrenceCount();

	/**
	 * Sets the value of the '{@link org.netoops.model.Triage#getOccurrenceCount <em>Occurrence Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occurrence Count</em>' attribute.
	 * @see #getOccurrenceCount()
	 * @generated
	 */
	void setOccurrenceCount(long value);

	/**
	 * Returns the value of the '<em><b>Host Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host Count</em>' attribute.
	 * @see #setHostCount(long)
	 * @see org.netoops.model.ModelPackage#getTriage_HostCount()
	 * @model
	 * @generated
	 */
	long getHostCount();

	/**
	 * Sets the value of the '{@link org.netoops.model.Triage#getHostCount <em>Host Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host Count</em>' attribute.
	 * @see #getHostCount()
	 * @generated
	 */
	void setHostCount(long value);

	/**
	 * Returns the value of the '<em><b>Boot Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Boot Count</em>' attribute.
	 * @see #setBootCount(long)
	 * @see org.netoops.model.ModelPackage#getTriage_BootCount()
	 * @model
	 * @generated
	 */
	long getBootCount();

	/**
	 * Sets the value of the '{@link org.netoops.model.Triage#getBootCount <em>Boot Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot Count</em>' attribute.
	 * @see #getBootCount()
	 * @generated
	 */
	void setBootCount(long value);

	/**
	 * Returns the value of the '<em><b>Trend End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trend End</em>' attribute.
	 * @see #setTrendEnd(Instant)
	 * @see org.netoops.model.ModelPackage#getTriage_TrendEnd()
	 * @model dataType="org.netoops.model.Instant"
	 * @generated
	 */
	Instant getTrendEnd();

	/**
	 * Sets the value of the '{@link org.netoops.model.Triage#getTrendEnd <em>Trend End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trend End</em>' attribute.
	 * @see #getTrendEnd()
	 * @generated
	 */
	void setTrendEnd(Instant value);

	/**
	 * Returns the value of the '<em><b>Trend Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trend Span</em>' attribute.
	 * @see #setTrendSpan(long)
	 * @see org.netoops.model.ModelPackage#getTriage_TrendSpan()
	 * @model
	 * @generated
	 */
	long getTrendSpan();

	/**
	 * Sets the value of the '{@link org.netoops.model.Triage#getTrendSpan <em>Trend Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trend Span</em>' attribute.
	 * @see #getTrendSpan()
	 * @generated
	 */
	void setTrendSpan(long value);

	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(long)
	 * @see org.netoops.model.ModelPackage#getTriage_Revision()
	 * @model
	 * @generated
	 */
	long getRevision();

	/**
	 * Sets the value of the '{@link org.netoops.model.Triage#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(long value);

} // Triage
