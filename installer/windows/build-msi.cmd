@echo off
rem Makes an .msi on a Windows machine with JDK 17, Maven and WiX 3 on its PATH. It was written beside the zip, which is built and
rem checked on Linux; this file itself has not been run yet, since jpackage makes an .msi only on Windows.
setlocal
cd /d "%~dp0\..\.."
call mvn -B -q -DskipTests package || exit /b 1
set "VERSION="
for /f "tokens=2 delims=<>" %%v in ('findstr /r /c:"^  <version>" pom.xml') do if not defined VERSION set "VERSION=%%v"
set "INPUT=target\installer\input"
if exist "%INPUT%" rmdir /s /q "%INPUT%"
mkdir "%INPUT%" || exit /b 1
copy /y target\tizilim\lib\*.jar "%INPUT%" >nul || exit /b 1
jpackage --type msi --name Tizilim --app-version %VERSION% --vendor Tizilim --dest target\installer ^
  --input "%INPUT%" --main-jar tizilim-%VERSION%.jar --main-class kz.tizilim.Launcher ^
  --add-modules java.desktop,java.logging,java.naming,java.management,java.sql,java.scripting,java.compiler,jdk.unsupported,jdk.charsets,jdk.localedata,jdk.zipfs ^
  --java-options "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms136m -Xmn94m -XX:SurvivorRatio=30 -XX:MinHeapFreeRatio=5 -XX:SoftRefLRUPolicyMSPerMB=1 -Xmx768m" ^
  --icon assets\logo\tizilim.ico --license-file .licences\LICENSE ^
  --file-associations installer\windows\register.properties ^
  --win-menu --win-shortcut --win-per-user-install --win-dir-chooser --win-upgrade-uuid 6c0b3c2e-5a57-4b5e-9a63-2f1f0d5d7a31
