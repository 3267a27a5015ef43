@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Copyright (c) 2026 netoops contributors
rem
rem Starts netoops: the desktop without arguments, the command line tool with a command. The same as the script "netoops".
setlocal EnableExtensions DisableDelayedExpansion
set "INSTALL=%~dp0"
set "JAVA_FOUND="

if defined JAVA_HOME call :suits "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :suits "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do call :suits "%%~D"
if not defined JAVA_FOUND (
    echo netoops: no Java 21 or newer was found in JAVA_HOME, on the PATH, or in %ProgramFiles%. 1>&2
    echo Install a JDK from https://adoptium.net, or set JAVA_HOME to the folder of one. 1>&2
    exit /b 1
)

set "FIRST=%~1"
if not defined FIRST goto desktop
if "%FIRST:~0,2%"=="--" goto commandline
if "%FIRST%"=="-h" goto commandline
if "%FIRST%"=="-V" goto commandline
if "%FIRST:~0,1%"=="-" goto desktop

:commandline
set "CP="
for %%N in (org.netoops.cli org.netoops.collector org.netoops.archive org.netoops.triage org.netoops.oops org.netoops.capture org.netoops.wire org.netoops.log picocli com.google.gson com.google.zxing.core org.xerial.sqlite-jdbc com.github.luben.zstd-jni org.tukaani.xz org.apache.commons.commons-compress org.apache.commons.commons-io org.apache.commons.lang3 org.apache.commons.commons-codec io.netty.transport io.netty.common io.netty.buffer io.netty.resolver slf4j.api slf4j.nop) do (
    for %%J in ("%INSTALL%plugins\%%N_*.jar") do call :addjar "%%~fJ"
)
if not exist "%LOCALAPPDATA%\netoops" mkdir "%LOCALAPPDATA%\netoops" 2>nul
"%JAVA_FOUND%\bin\java.exe" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\netoops\cli-%MAJOR%.jsa" -Xlog:disable -Xlog:all=off -XX:+IgnoreUnrecognizedVMOptions -XX:-PrintWarnings --enable-native-access=ALL-UNNAMED -Xmx1g -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dfile.encoding=UTF-8 -cp "%CP%" org.netoops.cli.Main %*
exit /b %ERRORLEVEL%

:desktop
for %%L in ("%INSTALL%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
start "netoops" "%JAVA_FOUND%\bin\javaw.exe" -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Dosgi.requiredJavaVersion=21 "-Djava.util.logging.config.file=%INSTALL%logging.properties" -jar "%LAUNCHER%" -name netoops -data "%APPDATA%\netoops\workspace" %*
exit /b 0

:addjar
if defined CP (set "CP=%CP%;%~1") else set "CP=%~1"
exit /b 0

rem Takes the folder %1 if it holds Java 21 or newer and nothing was taken yet. Its file "release" has JAVA_VERSION="21.0.3".
:suits
if defined JAVA_FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR=0"
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.-+" %%M in ("%%~V") do set "MAJOR=%%M"
if %MAJOR% GEQ 21 set "JAVA_FOUND=%~1"
exit /b 0
