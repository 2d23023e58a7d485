@echo off
rem Checks Regionale Bildungsnetzwerke; --help tells how. Needs Java 17 or newer.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -jar "%~dp0..\lib\bildungsnetz-check.jar" %*
exit /b %errorlevel%
