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
 * A representation of the model object '<em><b>Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.netoops.model.Group#getSignature <em>Signature</em>}</li>
 *   <li>{@link org.netoops.model.Group#getTitle <em>Title</em>}</li>
 *   <li>{@link org.netoops.model.Group#getType <em>Type</em>}</li>
 *   <li>{@link org.netoops.model.Group#getCount <em>Count</em>}</li>
 *   <li>{@link org.netoops.model.Group#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.netoops.model.Group#getKernels <em>Kernels</em>}</li>
 *   <li>{@link org.netoops.model.Group#getFirstSeen <em>First Seen</em>}</li>
 *   <li>{@link org.netoops.model.Group#getLastSeen <em>Last Seen</em>}</li>
 *   <li>{@link org.netoops.model.Group#getStatus <em>Status</em>}</li>
 *   <li>{@link org.netoops.model.Group#getTrend <em>Trend</em>}</li>
 *   <li>{@link org.netoops.model.Group#getLastId <em>Last Id</em>}</li>
 *   <li>{@link org.netoops.model.Group#isFresh <em>Fresh</em>}</li>
 *   <li>{@link org.netoops.model.Group#getOccurrences <em>Occurrences</em>}</li>
 * </ul>
 *
 * @see org.netoops.model.ModelPackage#getGroup()
 * @model
 * @generated
 */
public interface Group extends EObject {
	/**
	 * Returns the value of the '<em><b>Signature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signature</em>' attribute.
	 * @see #setSignature(String)
	 * @see org.netoops.model.ModelPackage#getGroup_Signature()
	 * @model
	 * @generated
	 */
	String getSignature();

	/**
	 * Sets the value of the '{@link org.netoops.model.Group#getSignature <em>Signature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signature</em>' attribute.
	 * @see #getSignature()
	 * @generated
	 */
	void setSignature(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.netoops.model.ModelPackage#getGroup_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.netoops.model.Group#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.netoops.model.ModelPackage#getGroup_Type()
	 * @model
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.netoops.model.Group#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(long)
	 * @see org.netoops.model.ModelPackage#getGroup_Count()
	 * @model
	 * @generated
	 */
	long getCount();

	/**
	 * Sets the value of the '{@link org.netoops.model.Group#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(long value);

	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hosts</em>' attribute.
	 * @see #setHosts(int)
	 * @see org.netoops.model.ModelPackage#getGroup_Hosts()
	 * @model
	 * @generated
	 */
	int getHosts();

	/**
	 * Sets the value of the '{@link org.netoops.model.Group#getHosts <em>Hosts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hosts</em>' attribute.
	 * @see #getHosts()
	 * @generated
	 */
	void setHosts(int value);

	/**
	 * Returns the value of the '<em><b>Kernels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kernels</em>' attribute list.
	 * @see org.netoops.model.ModelPackage#getGroup_Kernels()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getKernels();

	/**
	 * Returns the value of the '<em><b>First Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>First Seen</em>' attribute.
	 * @see #setFirstSeen(Instant)
	 * @see org.netoops.model.ModelPackage#getGroup_FirstSeen()
	 * @model dataType="org.netoops.model.Instant"
	 * @generated
	 */
	Instant getFirstSeen();

	/**
	 * Sets the value of the '{@link org.netoops.model.Group#getFirstSeen <em>First Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Seen</em>' attribute.
	 * @see #getFirstSeen()
	 * @generated
	 */
	void setFirstSeen(Instant value);

	/**
	 * Returns the value of the '<em><b>Last Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Seen</em>' attribute.
	 * @see #setLastSeen(Instant)
	 * @see org.netoops.model.ModelPackage#getGroup_LastSeen()
	 * @model dataType="org.netoops.model.Instant"
	 * @generated
	 */
	Instant getLastSeen();

	/**
	 * Sets the value of the '{@link org.netoops.model.Group#getLastSeen <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Seen</em>' attribute.
	 * @see #getLastSeen()
	 * @generated
	 */
	void setLastSeen(Instant value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.netoops.model.GroupStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.netoops.model.GroupStatus
	 * @see #setStatus(GroupStatus)
	 * @see org.netoops.model.ModelPackage#getGroup_Status()
	 * @model
	 * @generated
	 */
	GroupStatus getStatus();

	/**
	 * Sets the value of the '{@link org.netoops.model.Group#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.netoops.model.GroupStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(GroupStatus value);

	/**
	 * Returns the value of the '<em><b>Trend</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trend</em>' attribute.
	 * @see #setTrend(int[])
	 * @see org.netoops.model.ModelPackage#getGroup_Trend()
	 * @model dataType="org.netoops.model.Counts"
	 * @generated
	 */
	int[] getTrend();

	/**
	 * Sets the value of the '{@link org.netoops.model.Group#getTrend <em>Trend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trend</em>' attribute.
	 * @see #getTrend()
	 * @generated
	 */
	void setTrend(int[] value);

	/**
	 * Returns the value of the '<em><b>Last Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Id</em>' attribute.
	 * @see #setLastId(long)
	 * @see org.netoops.model.ModelPackage#getGroup_LastId()
	 * @model
	 * @generated
	 */
	long getLastId();

	/**
	 * Sets the value of the '{@link org.netoops.model.Group#getLastId <em>Last Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Id</em>' attribute.
	 * @see #getLastId()
	 * @generated
	 */
	void setLastId(long value);

	/**
	 * Returns the value of the '<em><b>Fresh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fresh</em>' attribute.
	 * @see #setFresh(boolean)
	 * @see org.netoops.model.ModelPackage#getGroup_Fresh()
	 * @model
	 * @generated
	 */
	boolean isFresh();

	/**
	 * Sets the value of the '{@link org.netoops.model.Group#isFresh <em>Fresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fresh</em>' attribute.
	 * @see #isFresh()
	 * @generated
	 */
	void setFresh(boolean value);

	/**
	 * Returns the value of the '<em><b>Occurrences</b></em>' containment reference list.
	 * The list contents are of type {@link org.netoops.model.Occurrence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Occurrences</em>' containment reference list.
	 * @see org.netoops.model.ModelPackage#getGroup_Occurrences()
	 * @model containment="true"
	 * @generated
	 */
	List<Occurrence> getOccurrences();

} // Group
