; The Windows installer: for one person, without administrator's rights. Built by dev.py package:
; makensis -DVERSION=0.1.0 -DNUMBERS=0.1.0.0 -DFOLDER=dist\clinic-desk -DICON=app.ico -DOUT=setup.exe
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include "MUI2.nsh"
!include "x64.nsh"
!include "WinVer.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define TITLE "Clinic Desk"
!define NAME "clinic-desk"
!define WINDOW "clinic-desk-window.exe"
!define SCHEME "clinicdesk"
!define PUBLISHER "Clinic Desk contributors"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\ClinicDesk"
!define CLASSES "Software\Classes\${SCHEME}"
; Where the program keeps a person's data; it is never in the program's folder.
!define DATA "$LOCALAPPDATA\${NAME}"

Name "${TITLE}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "Software\ClinicDesk" "InstallDir"
BrandingText "${TITLE} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${TITLE} setup"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "${PUBLISHER}, MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Arabic"

LangString RUNS ${LANG_ENGLISH} "Clinic Desk is open. Close it, then try again."
LangString RUNS ${LANG_SPANISH} "Clinic Desk está abierto. Ciérrelo e inténtelo de nuevo."
LangString RUNS ${LANG_GERMAN} "Clinic Desk ist geöffnet. Schließen Sie es, dann versuchen Sie es erneut."
LangString RUNS ${LANG_FRENCH} "Clinic Desk est ouvert. Fermez-le, puis réessayez."
LangString RUNS ${LANG_ARABIC} "برنامج Clinic Desk مفتوح. أغلقه ثم حاول مرة أخرى."
LangString OLD_WINDOWS ${LANG_ENGLISH} "Clinic Desk needs 64-bit Windows 10 or newer."
LangString OLD_WINDOWS ${LANG_SPANISH} "Clinic Desk necesita Windows 10 de 64 bits o posterior."
LangString OLD_WINDOWS ${LANG_GERMAN} "Clinic Desk braucht Windows 10 (64 Bit) oder neuer."
LangString OLD_WINDOWS ${LANG_FRENCH} "Clinic Desk nécessite Windows 10 64 bits ou plus récent."
LangString OLD_WINDOWS ${LANG_ARABIC} "يحتاج Clinic Desk إلى ويندوز 10 بنظام 64 بت أو أحدث."
LangString NOT_OURS ${LANG_ENGLISH} "This folder holds something else. Choose an empty one."
LangString NOT_OURS ${LANG_SPANISH} "Esta carpeta contiene otra cosa. Elija una vacía."
LangString NOT_OURS ${LANG_GERMAN} "Dieser Ordner enthält etwas anderes. Wählen Sie einen leeren."
LangString NOT_OURS ${LANG_FRENCH} "Ce dossier contient autre chose. Choisissez-en un vide."
LangString NOT_OURS ${LANG_ARABIC} "يحتوي هذا المجلد على شيء آخر. اختر مجلدًا فارغًا."
LangString PROGRAM ${LANG_ENGLISH} "The program"
LangString PROGRAM ${LANG_SPANISH} "El programa"
LangString PROGRAM ${LANG_GERMAN} "Das Programm"
LangString PROGRAM ${LANG_FRENCH} "Le programme"
LangString PROGRAM ${LANG_ARABIC} "البرنامج"
LangString ALL_DATA ${LANG_ENGLISH} "The clinic's data on this computer, for good"
LangString ALL_DATA ${LANG_SPANISH} "Los datos de la clínica en este equipo, definitivamente"
LangString ALL_DATA ${LANG_GERMAN} "Die Daten der Praxis auf diesem Computer, endgültig"
LangString ALL_DATA ${LANG_FRENCH} "Les données de la clinique sur cet ordinateur, définitivement"
LangString ALL_DATA ${LANG_ARABIC} "بيانات العيادة على هذا الحاسوب، نهائيًا"

; The practice service outlives the window for a while, and the program's files with it.
!macro END_PRACTICE
  ${If} ${FileExists} "${DATA}\practice.json"
  ${AndIf} ${FileExists} "$INSTDIR\${NAME}.exe"
    nsExec::Exec /TIMEOUT=30000 '"$INSTDIR\${NAME}.exe" practice end'
    Pop $0
  ${EndIf}
!macroend

; A file that runs can't be opened for writing: then nothing is touched. What has just ended may
; take a moment to be gone.
!macro REFUSE_WHILE_IT_RUNS FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    StrCpy $1 0
    ${Do}
      ClearErrors
      FileOpen $0 "$INSTDIR\${FILE}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${Break}
      ${EndIf}
      ${If} $1 = 8
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNS)" /SD IDOK
        SetErrorLevel 1
        Quit
      ${EndIf}
      IntOp $1 $1 + 1
      Sleep 250
    ${Loop}
  ${EndIf}
!macroend

; Exactly what was installed, never whatever else a person has put beside it.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${NAME}.exe"
  Delete "$INSTDIR\${WINDOW}"
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(OLD_WINDOWS)" /SD IDOK
    SetErrorLevel 1
    Abort
  ${EndIf}
FunctionEnd

Section "-Program"
  !insertmacro END_PRACTICE
  !insertmacro REFUSE_WHILE_IT_RUNS ${WINDOW}
  !insertmacro REFUSE_WHILE_IT_RUNS ${NAME}.exe
  ; The folder must be empty, or hold an earlier version of this program.
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${WINDOW}"
  ${AndIfNot} ${FileExists} "$INSTDIR\uninstall.exe"
    ${DirState} "$INSTDIR" $0
    ${If} $0 == 1
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(NOT_OURS)" /SD IDOK
      SetErrorLevel 1
      Quit
    ${EndIf}
  ${EndIf}
  ; An upgrade in place: modules of two versions must not mix.
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${WINDOW}"

  WriteRegStr HKCU "Software\ClinicDesk" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0

  ; A link is handed over as one argument, and the program takes no second one with it.
  WriteRegStr HKCU "${CLASSES}" "" "URL:${TITLE}"
  WriteRegStr HKCU "${CLASSES}" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${CLASSES}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
SectionEnd

Section "un.$(PROGRAM)" un_program
  SectionIn RO
  !insertmacro END_PRACTICE
  !insertmacro REFUSE_WHILE_IT_RUNS ${WINDOW}
  !insertmacro REFUSE_WHILE_IT_RUNS ${NAME}.exe
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\ClinicDesk"
  DeleteRegKey HKCU "${CLASSES}"
SectionEnd

; Off unless somebody ticks it; a silent uninstall never takes it.
Section /o "un.$(ALL_DATA)" un_data
  RMDir /r "${DATA}"
SectionEnd
