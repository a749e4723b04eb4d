@echo off
rem What play.cmd and verify.cmd share: finds JDK 17, Maven and npm. Untried on a Windows machine.
rem Sets root, jar, log and JAVA_HOME in the caller.
chcp 65001 >nul
for %%d in ("%~dp0..") do set "root=%%~fd"
set "jar=%root%\desktop\target\side-om-side.jar"
set "log=%root%\target\launch.log"
if not exist "%root%\target" mkdir "%root%\target"

set "jdk="
if defined JAVA_HOME call :jdk17 "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-17*" "%ProgramFiles%\Microsoft\jdk-17*" "%ProgramFiles%\Java\jdk-17*" "%LocalAppData%\Programs\Eclipse Adoptium\jdk-17*") do call :jdk17 "%%~d"
if not defined jdk goto missing
set "JAVA_HOME=%jdk%"
where mvn >nul 2>nul || goto missing
where npm >nul 2>nul || goto missing
exit /b 0

:jdk17
if exist "%~1\bin\javac.exe" findstr /r /c:"^JAVA_VERSION=.17" "%~1\release" >nul 2>nul && set "jdk=%~1"
exit /b 0

:missing
echo Mangler JDK 17, Maven eller Node.js. Skriv / JDK 17, Maven or Node.js is missing. Type: winget install EclipseAdoptium.Temurin.17.JDK OpenJS.NodeJS.LTS 1>&2
echo Maven 3.9: last ned fra prosjektets egen side / download from its own site; bin-mappen i PATH / its bin folder on PATH. 1>&2
exit /b 1
