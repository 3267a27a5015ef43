/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 netoops contributors
 */
package org.netoops.model;

import java.time.Instant;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.netoops.log.Verification;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Occurrence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.netoops.model.Occurrence#getId <em>Id</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#getSignature <em>Signature</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#getTitle <em>Title</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#getSeen <em>Seen</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#getHost <em>Host</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#getRelease <em>Release</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#getArch <em>Arch</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#getCpu <em>Cpu</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#getPid <em>Pid</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#getComm <em>Comm</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#getTaint <em>Taint</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#getVia <em>Via</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#getFile <em>File</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#isPanicked <em>Panicked</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#getSources <em>Sources</em>}</li>
 *   <li>{@link org.netoops.model.Occurrence#getTraces <em>Traces</em>}</li>
 * </ul>
 *
 * @see org.netoops.model.ModelPackage#getOccurrence()
 * @model
 * @generated
 */
public interface Occurrence extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(long)
	 * @see org.netoops.model.ModelPackage#getOccurrence_Id()
	 * @model
	 * @generated
	 */
	long getId();

	/**
	 * Sets the value of the '{@link org.netoops.model.Occurrence#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(long value);

	/**
	 * Returns the value of the '<em><b>Signature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signature</em>' attribute.
	 * @see #setSignature(String)
	 * @see org.netoops.model.ModelPackage#getOccurrence_Signature()
	 * @model
	 * @generated
	 */
	String getSignature();

	/**
	 * Sets the value of the '{@link org.netoops.model.Occurrence#getSignature <em>Signature</em>}' attribute.
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
	 * @see org.netoops.model.ModelPackage#getOccurrence_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.netoops.model.Occurrence#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seen</em>' attribute.
	 * @see #setSeen(Instant)
	 * @see org.netoops.model.ModelPackage#getOccurrence_Seen()
	 * @model dataType="org.netoops.model.Instant"
	 * @generated
	 */
	Instant getSeen();

	/**
	 * Sets the value of the '{@link org.netoops.model.Occurrence#getSeen <em>Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seen</em>' attribute.
	 * @see #getSeen()
	 * @generated
	 */
	void setSeen(Instant value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see org.netoops.model.ModelPackage#getOccurrence_Host()
	 * @model
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link org.netoops.model.Occurrence#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Release</em>' attribute.
	 * @see #setRelease(String)
	 * @see org.netoops.model.ModelPackage#getOccurrence_Release()
	 * @model
	 * @generated
	 */
	String getRelease();

	/**
	 * Sets the value of the '{@link org.netoops.model.Occurrence#getRelease <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Release</em>' attribute.
	 * @see #getRelease()
	 * @generated
	 */
	void setRelease(String value);

	/**
	 * Returns the value of the '<em><b>Arch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Arch</em>' attribute.
	 * @see #setArch(String)
	 * @see org.netoops.model.ModelPackage#getOccurrence_Arch()
	 * @model
	 * @generated
	 */
	String getArch();

	/**
	 * Sets the value of the '{@link org.netoops.model.Occurrence#getArch <em>Arch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arch</em>' attribute.
	 * @see #getArch()
	 * @generated
	 */
	void setArch(String value);

	/**
	 * Returns the value of the '<em><b>Cpu</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpu</em>' attribute.
	 * @see #setCpu(int)
	 * @see org.netoops.model.ModelPackage#getOccurrence_Cpu()
	 * @model default="-1"
	 * @generated
	 */
	int getCpu();

	/**
	 * Sets the value of the '{@link org.netoops.model.Occurrence#getCpu <em>Cpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu</em>' attribute.
	 * @see #getCpu()
	 * @generated
	 */
	void setCpu(int value);

	/**
	 * Returns the value of the '<em><b>Pid</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pid</em>' attribute.
	 * @see #setPid(int)
	 * @see org.netoops.model.ModelPackage#getOccurrence_Pid()
	 * @model default="-1"
	 * @generated
	 */
	int getPid();

	/**
	 * Sets the value of the '{@link org.netoops.model.Occurrence#getPid <em>Pid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pid</em>' attribute.
	 * @see #getPid()
	 * @generated
	 */
	void setPid(int value);

	/**
	 * Returns the value of the '<em><b>Comm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comm</em>' attribute.
	 * @see #setComm(String)
	 * @see org.netoops.model.ModelPackage#getOccurrence_Comm()
	 * @model
	 * @generated
	 */
	String getComm();

	/**
	 * Sets the value of the '{@link org.netoops.model.Occurrence#getComm <em>Comm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comm</em>' attribute.
	 * @see #getComm()
	 * @generated
	 */
	void setComm(String value);

	/**
	 * Returns the value of the '<em><b>Taint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Taint</em>' attribute.
	 * @see #setTaint(String)
	 * @see org.netoops.model.ModelPackage#getOccurrence_Taint()
	 * @model
	 * @generated
	 */
	String getTaint();

	/**
	 * Sets the value of the '{@link org.netoops.model.Occurrence#getTaint <em>Taint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taint</em>' attribute.
	 * @see #getTaint()
	 * @generated
	 */
	void setTaint(String value);

	/**
	 * Returns the value of the '<em><b>Via</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Via</em>' attribute.
	 * @see #setVia(String)
	 * @see org.netoops.model.ModelPackage#getOccurrence_Via()
	 * @model
	 * @generated
	 */
	String getVia();

	/**
	 * Sets the value of the '{@link org.netoops.model.Occurrence#getVia <em>Via</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Via</em>' attribute.
	 * @see #getVia()
	 * @generated
	 */
	void setVia(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.netoops.model.ModelPackage#getOccurrence_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.netoops.model.Occurrence#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Panicked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Panicked</em>' attribute.
	 * @see #setPanicked(boolean)
	 * @see org.netoops.model.ModelPackage#getOccurrence_Panicked()
	 * @model
	 * @generated
	 */
	boolean isPanicked();

	/**
	 * Sets the value of the '{@link org.netoops.model.Occurrence#isPanicked <em>Panicked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Panicked</em>' attribute.
	 * @see #isPanicked()
	 * @generated
	 */
	void setPanicked(boolean value);

	/**
	 * Returns the value of the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verification</em>' attribute.
	 * @see #setVerification(Verification)
	 * @see org.netoops.model.ModelPackage#getOccurrence_Verification()
	 * @model dataType="org.netoops.model.Verification"
	 * @generated
	 */
	Verification getVerification();

	/**
	 * Sets the value of the '{@link org.netoops.model.Occurrence#getVerification <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verification</em>' attribute.
	 * @see #getVerification()
	 * @generated
	 */
	void setVerification(Verification value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sources</em>' attribute list.
	 * @see org.netoops.model.ModelPackage#getOccurrence_Sources()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getSources();

	/**
	 * Returns the value of the '<em><b>Traces</b></em>' containment reference list.
	 * The list contents are of type {@link org.netoops.model.Trace}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Traces</em>' containment reference list.
	 * @see org.netoops.model.ModelPackage#getOccurrence_Traces()
	 * @model containment="true"
	 * @generated
	 */
	List<Trace> getTraces();

} // Occurrence
