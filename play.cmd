@echo off
rem Starts Side om side on Windows: builds what is out of date, then runs it.
rem Untried: no one has run this on a Windows machine yet. It holds no lock: start one at a time.
setlocal
call "%~dp0.launch\tools.cmd" || exit /b 1

set "build=1"
if exist "%jar%" powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $made = 'pom.xml','LICENSE','core\pom.xml','core\package.json','core\package-lock.json','core\src\main','desktop\pom.xml','desktop\src\main','stories','assets' | ForEach-Object { Join-Path $env:root $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-ChildItem -LiteralPath $made -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $jar }) { exit 1 }" && set "build="
if not defined build goto run

echo Bygger Side om side (første gang tar det noen minutter) … / Building (the first time takes a few minutes) … 1>&2
call mvn -B -q -f "%root%\pom.xml" package -Dmaven.test.skip=true >"%log%" 2>&1
if errorlevel 1 (
  type "%log%" 1>&2
  echo Side om side lot seg ikke bygge; hvorfor står over. / Side om side could not be built; why stands above. 1>&2
  exit /b 1
)

:run
rem What runs for long gets Java's better compiler; a save in preview does not wait while it tidies up.
set "java=-XX:TieredStopAtLevel=1 -Xms32m"
if "%~1"=="explore" set "java=-Xms32m"
if "%~1"=="bench" set "java=-Xms32m"
if "%~1"=="preview" set "java=-Xms96m"
"%JAVA_HOME%\bin\java" %java% -XX:+UseSerialGC -Xshare:auto -XX:-UsePerfData -Xmx384m -Xlog:disable -Xlog:all=warning:stderr -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -jar "%jar%" %*
exit /b %errorlevel%
