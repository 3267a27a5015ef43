/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 netoops contributors
 */
package org.netoops.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frame</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.netoops.model.Frame#getFunction <em>Function</em>}</li>
 *   <li>{@link org.netoops.model.Frame#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.netoops.model.Frame#getSize <em>Size</em>}</li>
 *   <li>{@link org.netoops.model.Frame#getModule <em>Module</em>}</li>
 *   <li>{@link org.netoops.model.Frame#getBuildId <em>Build Id</em>}</li>
 *   <li>{@link org.netoops.model.Frame#getAddress <em>Address</em>}</li>
 *   <li>{@link org.netoops.model.Frame#isReliable <em>Reliable</em>}</li>
 *   <li>{@link org.netoops.model.Frame#isInlined <em>Inlined</em>}</li>
 *   <li>{@link org.netoops.model.Frame#getSource <em>Source</em>}</li>
 *   <li>{@link org.netoops.model.Frame#getLine <em>Line</em>}</li>
 *   <li>{@link org.netoops.model.Frame#getLogLine <em>Log Line</em>}</li>
 *   <li>{@link org.netoops.model.Frame#isGuilty <em>Guilty</em>}</li>
 * </ul>
 *
 * @see org.netoops.model.ModelPackage#getFrame()
 * @model
 * @generated
 */
public interface Frame extends EObject {
	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.netoops.model.ModelPackage#getFrame_Function()
	 * @model
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.netoops.model.Frame#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(String value);

	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(long)
	 * @see org.netoops.model.ModelPackage#getFrame_Offset()
	 * @model default="-1"
	 * @generated
	 */
	long getOffset();

	/**
	 * Sets the value of the '{@link org.netoops.model.Frame#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(long value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.netoops.model.ModelPackage#getFrame_Size()
	 * @model default="-1"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.netoops.model.Frame#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Module</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Module</em>' attribute.
	 * @see #setModule(String)
	 * @see org.netoops.model.ModelPackage#getFrame_Module()
	 * @model
	 * @generated
	 */
	String getModule();

	/**
	 * Sets the value of the '{@link org.netoops.model.Frame#getModule <em>Module</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Module</em>' attribute.
	 * @see #getModule()
	 * @generated
	 */
	void setModule(String value);

	/**
	 * Returns the value of the '<em><b>Build Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Build Id</em>' attribute.
	 * @see #setBuildId(String)
	 * @see org.netoops.model.ModelPackage#getFrame_BuildId()
	 * @model
	 * @generated
	 */
	String getBuildId();

	/**
	 * Sets the value of the '{@link org.netoops.model.Frame#getBuildId <em>Build Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Build Id</em>' attribute.
	 * @see #getBuildId()
	 * @generated
	 */
	void setBuildId(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(long)
	 * @see org.netoops.model.ModelPackage#getFrame_Address()
	 * @model
	 * @generated
	 */
	long getAddress();

	/**
	 * Sets the value of the '{@link org.netoops.model.Frame#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(long value);

	/**
	 * Returns the value of the '<em><b>Reliable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reliable</em>' attribute.
	 * @see #setReliable(boolean)
	 * @see org.netoops.model.ModelPackage#getFrame_Reliable()
	 * @model default="true"
	 * @generated
	 */
	boolean isReliable();

	/**
	 * Sets the value of the '{@link org.netoops.model.Frame#isReliable <em>Reliable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reliable</em>' attribute.
	 * @see #isReliable()
	 * @generated
	 */
	void setReliable(boolean value);

	/**
	 * Returns the value of the '<em><b>Inlined</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inlined</em>' attribute.
	 * @see #setInlined(boolean)
	 * @see org.netoops.model.ModelPackage#getFrame_Inlined()
	 * @model
	 * @generated
	 */
	boolean isInlined();

	/**
	 * Sets the value of the '{@link org.netoops.model.Frame#isInlined <em>Inlined</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inlined</em>' attribute.
	 * @see #isInlined()
	 * @generated
	 */
	void setInlined(boolean value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.netoops.model.ModelPackage#getFrame_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.netoops.model.Frame#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(int)
	 * @see org.netoops.model.ModelPackage#getFrame_Line()
	 * @model
	 * @generated
	 */
	int getLine();

	/**
	 * Sets the value of the '{@link org.netoops.model.Frame#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(int value);

	/**
	 * Returns the value of the '<em><b>Log Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Log Line</em>' attribute.
	 * @see #setLogLine(long)
	 * @see org.netoops.model.ModelPackage#getFrame_LogLine()
	 * @model
	 * @generated
	 */
	long getLogLine();

	/**
	 * Sets the value of the '{@link org.netoops.model.Frame#getLogLine <em>Log Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Log Line</em>' attribute.
	 * @see #getLogLine()
	 * @generated
	 */
	void setLogLine(long value);

	/**
	 * Returns the value of the '<em><b>Guilty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guilty</em>' attribute.
	 * @see #setGuilty(boolean)
	 * @see org.netoops.model.ModelPackage#getFrame_Guilty()
	 * @model
	 * @generated
	 */
	boolean isGuilty();

	/**
	 * Sets the value of the '{@link org.netoops.model.Frame#isGuilty <em>Guilty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guilty</em>' attribute.
	 * @see #isGuilty()
	 * @generated
	 */
	void setGuilty(boolean value);

} // Frame
