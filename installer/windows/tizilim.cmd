@echo off
rem Starts Tizilim: the window when called with nothing or with a register, else the command line (tizilim help).
setlocal
set "HERE=%~dp0"
set "JAVA=java"
set "JAVAW=javaw"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined JAVA_HOME set "JAVAW=%JAVA_HOME%\bin\javaw"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Java 17 or newer was not found. Install it, for example Eclipse Temurin 17, and start Tizilim again.
  echo See README.kk.txt, README.ru.txt or README.en.txt.
  pause
  exit /b 2
)
set "FLAGS=@FLAGS@"
if "%~1"=="" goto window
if /i "%~1"=="open" goto window
if /i "%~x1"==".tizilim" goto window
chcp 65001 >nul
"%JAVA%" %FLAGS% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "%HERE%lib\*" kz.tizilim.Launcher %*
exit /b %errorlevel%
:window
start "" "%JAVAW%" %FLAGS% -Dfile.encoding=UTF-8 -cp "%HERE%lib\*" kz.tizilim.Launcher %*
