@echo off
rem Builds everything and runs every test on Windows. What follows goes on to Maven.
rem Untried: no one has run this on a Windows machine yet.
setlocal
call "%~dp0.launch\tools.cmd" || exit /b 1
if not defined INK_PROOF goto plain
for %%d in ("%INK_PROOF%") do set "INK_PROOF=%%~fd"
call mvn -B -f "%root%\pom.xml" verify "-Dink.proof=%INK_PROOF%" %*
exit /b %errorlevel%

:plain
call mvn -B -f "%root%\pom.xml" verify %*
exit /b %errorlevel%
