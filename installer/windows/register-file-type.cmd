@echo off
rem Lets a double click on register.tizilim open Tizilim, for this user alone. "register-file-type remove" takes it back.
setlocal
set "HERE=%~dp0"
if /i "%~1"=="remove" (
  reg delete "HKCU\Software\Classes\.tizilim" /f >nul 2>&1
  reg delete "HKCU\Software\Classes\Tizilim.Register" /f >nul 2>&1
  exit /b 0
)
reg add "HKCU\Software\Classes\.tizilim" /ve /d "Tizilim.Register" /f >nul || exit /b 1
reg add "HKCU\Software\Classes\Tizilim.Register" /ve /d "Tizilim register" /f >nul || exit /b 1
reg add "HKCU\Software\Classes\Tizilim.Register\DefaultIcon" /ve /d "%HERE%register.ico" /f >nul || exit /b 1
reg add "HKCU\Software\Classes\Tizilim.Register\shell\open\command" /ve /d "\"%HERE%tizilim.cmd\" \"%%1\"" /f >nul || exit /b 1
echo Done.
