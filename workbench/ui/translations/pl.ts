<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>QObject</name>
    <message>
      <source>&amp;File</source>
      <extracomment>menurow, dialogs/comingin, dialogs/merge</extracomment>
      <translation>&amp;Plik</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Edycja</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Widok</translation>
    </message>
    <message>
      <source>&amp;Insert</source>
      <extracomment>menurow</extracomment>
      <translation>W&amp;staw</translation>
    </message>
    <message>
      <source>&amp;Case</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Sprawa</translation>
    </message>
    <message>
      <source>&amp;Tools</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Narzędzia</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>menurow</extracomment>
      <translation>Po&amp;moc</translation>
    </message>
    <message>
      <source>Arrange</source>
      <extracomment>actions</extracomment>
      <translation>Ułóż</translation>
    </message>
    <message>
      <source>Select</source>
      <extracomment>actions</extracomment>
      <translation>Zaznacz</translation>
    </message>
    <message>
      <source>Boards</source>
      <extracomment>actions</extracomment>
      <translation>Tablice</translation>
    </message>
    <message>
      <source>New case…</source>
      <extracomment>actions</extracomment>
      <translation>Nowa sprawa…</translation>
    </message>
    <message>
      <source>a new case file</source>
      <extracomment>actions</extracomment>
      <translation>nowy plik sprawy</translation>
    </message>
    <message>
      <source>New case from template…</source>
      <extracomment>actions</extracomment>
      <translation>Nowa sprawa z wzoru…</translation>
    </message>
    <message>
      <source>hypotheses, tags, filters and reports, no evidence</source>
      <extracomment>actions</extracomment>
      <translation>hipotezy, etykiety, filtry i raporty, bez dowodów</translation>
    </message>
    <message>
      <source>Open case…</source>
      <extracomment>actions</extracomment>
      <translation>Otwórz sprawę…</translation>
    </message>
    <message>
      <source>open a case file</source>
      <extracomment>actions</extracomment>
      <translation>otwórz plik sprawy</translation>
    </message>
    <message>
      <source>Open in new window…</source>
      <extracomment>actions</extracomment>
      <translation>Otwórz w nowym oknie…</translation>
    </message>
    <message>
      <source>open a case beside this one</source>
      <extracomment>actions</extracomment>
      <translation>otwórz sprawę obok tej</translation>
    </message>
    <message>
      <source>Open the sample case</source>
      <extracomment>actions, welcome</extracomment>
      <translation>Otwórz sprawę przykładową</translation>
    </message>
    <message>
      <source>a made-up case, worked through</source>
      <extracomment>actions</extracomment>
      <translation>sprawa zmyślona, przepracowana do końca</translation>
    </message>
    <message>
      <source>Open the tracker sample</source>
      <extracomment>actions</extracomment>
      <translation>Otwórz przykład śladów</translation>
    </message>
    <message>
      <source>two reports checked against an invented flight</source>
      <extracomment>actions</extracomment>
      <translation>dwie wiadomości sprawdzone na zmyślonym locie</translation>
    </message>
    <message>
      <source>Export case file…</source>
      <extracomment>actions</extracomment>
      <translation>Eksportuj plik sprawy…</translation>
    </message>
    <message>
      <source>a clean copy for a colleague</source>
      <extracomment>actions</extracomment>
      <translation>czysta kopia dla współpracownika</translation>
    </message>
    <message>
      <source>Export what is shown…</source>
      <extracomment>actions</extracomment>
      <translation>Eksportuj to, co widać…</translation>
    </message>
    <message>
      <source>the log's rows and columns as CSV, XLSX or ODS</source>
      <extracomment>actions</extracomment>
      <translation>wiersze i kolumny tabeli jako CSV, XLSX lub ODS</translation>
    </message>
    <message>
      <source>Save as template…</source>
      <extracomment>actions</extracomment>
      <translation>Zapisz jako wzór…</translation>
    </message>
    <message>
      <source>what the next case is to begin with; no evidence</source>
      <extracomment>actions</extracomment>
      <translation>od czego zacznie się następna sprawa; bez dowodów</translation>
    </message>
    <message>
      <source>Merge returned case…</source>
      <extracomment>actions</extracomment>
      <translation>Scal zwróconą sprawę…</translation>
    </message>
    <message>
      <source>bring a colleague's copy back in</source>
      <extracomment>actions</extracomment>
      <translation>wprowadź z powrotem kopię współpracownika</translation>
    </message>
    <message>
      <source>Export as a drawing…</source>
      <extracomment>actions</extracomment>
      <translation>Eksportuj jako rysunek…</translation>
    </message>
    <message>
      <source>the timeline or a board as PDF, SVG or PNG</source>
      <extracomment>actions</extracomment>
      <translation>oś czasu lub tablica jako PDF, SVG lub PNG</translation>
    </message>
    <message>
      <source>Copies given…</source>
      <extracomment>actions</extracomment>
      <translation>Wydane kopie…</translation>
    </message>
    <message>
      <source>which copies left the case, and for whom</source>
      <extracomment>actions</extracomment>
      <translation>które kopie opuściły sprawę i dla kogo</translation>
    </message>
    <message>
      <source>Evidence summary…</source>
      <extracomment>actions</extracomment>
      <translation>Podsumowanie materiału…</translation>
    </message>
    <message>
      <source>preview and print the summary</source>
      <extracomment>actions</extracomment>
      <translation>podgląd i druk podsumowania</translation>
    </message>
    <message>
      <source>Custody annex…</source>
      <extracomment>actions</extracomment>
      <translation>Załącznik nadzoru…</translation>
    </message>
    <message>
      <source>how the bytes came here, checkable by sha256sum</source>
      <extracomment>actions</extracomment>
      <translation>jak bajty tu trafiły, do sprawdzenia przez sha256sum</translation>
    </message>
    <message>
      <source>Save the originals…</source>
      <extracomment>actions</extracomment>
      <translation>Zapisz oryginały…</translation>
    </message>
    <message>
      <source>the captured bytes as files, with their hashes</source>
      <extracomment>actions</extracomment>
      <translation>zapisane bajty jako pliki, z ich skrótami</translation>
    </message>
    <message>
      <source>Snapshots…</source>
      <extracomment>actions, keeping</extracomment>
      <translation>Migawki…</translation>
    </message>
    <message>
      <source>the case as it stood before, what came since, and the way back</source>
      <extracomment>actions</extracomment>
      <translation>sprawa sprzed zmian, co przyszło od tego czasu, i powrót</translation>
    </message>
    <message>
      <source>Salvage a damaged case…</source>
      <extracomment>actions</extracomment>
      <translation>Ratuj uszkodzoną sprawę…</translation>
    </message>
    <message>
      <source>save what still holds into a new file</source>
      <extracomment>actions</extracomment>
      <translation>zapisz, co jeszcze trzyma, do nowego pliku</translation>
    </message>
    <message>
      <source>When it was saved</source>
      <extracomment>actions</extracomment>
      <translation>Kiedy zapisano</translation>
    </message>
    <message>
      <source>show when the case was saved last</source>
      <extracomment>actions</extracomment>
      <translation>pokaż, kiedy sprawę zapisano ostatnio</translation>
    </message>
    <message>
      <source>Close case</source>
      <extracomment>actions</extracomment>
      <translation>Zamknij sprawę</translation>
    </message>
    <message>
      <source>put the case away</source>
      <extracomment>actions</extracomment>
      <translation>odłóż sprawę</translation>
    </message>
    <message>
      <source>Quit</source>
      <extracomment>actions</extracomment>
      <translation>Zakończ</translation>
    </message>
    <message>
      <source>leave the program</source>
      <extracomment>actions</extracomment>
      <translation>wyjdź z programu</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>actions, across, commands, log/hand</extracomment>
      <translation>Cofnij</translation>
    </message>
    <message>
      <source>take the last act back</source>
      <extracomment>actions</extracomment>
      <translation>cofnij ostatnie działanie</translation>
    </message>
    <message>
      <source>Redo</source>
      <extracomment>actions, commands</extracomment>
      <translation>Ponów</translation>
    </message>
    <message>
      <source>do it again</source>
      <extracomment>actions</extracomment>
      <translation>zrób to znowu</translation>
    </message>
    <message>
      <source>Paste as source…</source>
      <extracomment>actions</extracomment>
      <translation>Wklej jako źródło…</translation>
    </message>
    <message>
      <source>words, a page, a picture or files</source>
      <extracomment>actions</extracomment>
      <translation>słowa, strona, obraz lub pliki</translation>
    </message>
    <message>
      <source>Copy for another case</source>
      <extracomment>actions</extracomment>
      <translation>Kopiuj do innej sprawy</translation>
    </message>
    <message>
      <source>the selection, to be pasted in another case's window</source>
      <extracomment>actions</extracomment>
      <translation>wybrane, do wklejenia w oknie innej sprawy</translation>
    </message>
    <message>
      <source>Paste from another case</source>
      <extracomment>actions</extracomment>
      <translation>Wklej z innej sprawy</translation>
    </message>
    <message>
      <source>records with sources and where they came from</source>
      <extracomment>actions</extracomment>
      <translation>rekordy ze źródłami i skąd przyszły</translation>
    </message>
    <message>
      <source>Edit…</source>
      <extracomment>actions, custody, imagery, matrix/judging</extracomment>
      <translation>Zmień…</translation>
    </message>
    <message>
      <source>change the fields of what is selected</source>
      <extracomment>actions</extracomment>
      <translation>zmień pola wybranego</translation>
    </message>
    <message>
      <source>Edit the selected…</source>
      <extracomment>actions</extracomment>
      <translation>Zmień wszystko wybrane…</translation>
    </message>
    <message>
      <source>one field of all that is selected, at once</source>
      <extracomment>actions</extracomment>
      <translation>jedno pole wszystkiego, co wybrane, naraz</translation>
    </message>
    <message>
      <source>Tags…</source>
      <extracomment>actions</extracomment>
      <translation>Etykiety…</translation>
    </message>
    <message>
      <source>file the selection under words of your own</source>
      <extracomment>actions</extracomment>
      <translation>odłóż wybrane pod własnymi słowami</translation>
    </message>
    <message>
      <source>Lay on a new board…</source>
      <extracomment>actions</extracomment>
      <translation>Połóż na nowej tablicy…</translation>
    </message>
    <message>
      <source>the selected records, as cards</source>
      <extracomment>actions</extracomment>
      <translation>wybrane rekordy, jako karty</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>actions, log/menus, savedtexts, timeline/choices</extracomment>
      <translation>Usuń</translation>
    </message>
    <message>
      <source>put the selection in the trash</source>
      <extracomment>actions</extracomment>
      <translation>wyrzuć wybrane do kosza</translation>
    </message>
    <message>
      <source>Restore</source>
      <extracomment>actions, log/menus</extracomment>
      <translation>Przywróć</translation>
    </message>
    <message>
      <source>take the selection out of the trash</source>
      <extracomment>actions</extracomment>
      <translation>wyjmij wybrane z kosza</translation>
    </message>
    <message>
      <source>Reverse an entry…</source>
      <extracomment>actions</extracomment>
      <translation>Odwróć wpis…</translation>
    </message>
    <message>
      <source>what was done to the selection, entry by entry</source>
      <extracomment>actions</extracomment>
      <translation>co zrobiono z wybranym, wpis po wpisie</translation>
    </message>
    <message>
      <source>Trash</source>
      <extracomment>actions, log/bar, navigatorchips</extracomment>
      <translation>Kosz</translation>
    </message>
    <message>
      <source>what was deleted, by whom and when, and the way back</source>
      <extracomment>actions</extracomment>
      <translation>co usunięto, kto i kiedy, i droga powrotna</translation>
    </message>
    <message>
      <source>Copy quote with its place</source>
      <extracomment>actions</extracomment>
      <translation>Kopiuj cytat z miejscem</translation>
    </message>
    <message>
      <source>words, source and hash as text</source>
      <extracomment>actions</extracomment>
      <translation>słowa, źródło i skrót jako tekst</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <extracomment>actions</extracomment>
      <translation>Kopiuj jako przypis</translation>
    </message>
    <message>
      <source>quotes, source, date, place and hash as text</source>
      <extracomment>actions</extracomment>
      <translation>cytaty, źródło, data, miejsce i skrót jako tekst</translation>
    </message>
    <message>
      <source>Search the case</source>
      <extracomment>actions</extracomment>
      <translation>Szukaj w sprawie</translation>
    </message>
    <message>
      <source>search everything; &gt; for commands</source>
      <extracomment>actions</extracomment>
      <translation>szukaj wszędzie; &gt; dla poleceń</translation>
    </message>
    <message>
      <source>Filter the navigator</source>
      <extracomment>actions</extracomment>
      <translation>Filtruj nawigator</translation>
    </message>
    <message>
      <source>narrow the list of records</source>
      <extracomment>actions</extracomment>
      <translation>zawęź listę rekordów</translation>
    </message>
    <message>
      <source>Filter every view…</source>
      <extracomment>actions</extracomment>
      <translation>Filtruj każdy widok…</translation>
    </message>
    <message>
      <source>one filter for log, timeline, board and summary</source>
      <extracomment>actions</extracomment>
      <translation>jeden filtr dla tabeli, osi, tablicy i podsumowania</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <extracomment>actions, widening</extracomment>
      <translation>Zdejmij filtr</translation>
    </message>
    <message>
      <source>show all records again</source>
      <extracomment>actions</extracomment>
      <translation>pokaż znów wszystkie rekordy</translation>
    </message>
    <message>
      <source>Save the filter…</source>
      <extracomment>actions, savedtexts</extracomment>
      <translation>Zapisz filtr…</translation>
    </message>
    <message>
      <source>under a name, to be used again</source>
      <extracomment>actions</extracomment>
      <translation>pod nazwą, by użyć ponownie</translation>
    </message>
    <message>
      <source>Same as…</source>
      <extracomment>actions</extracomment>
      <translation>To samo co…</translation>
    </message>
    <message>
      <source>join the selected entity with another</source>
      <extracomment>actions</extracomment>
      <translation>połącz wybrany obiekt z innym</translation>
    </message>
    <message>
      <source>Split…</source>
      <extracomment>actions</extracomment>
      <translation>Rozdziel…</translation>
    </message>
    <message>
      <source>take that back, or move records to a new entity</source>
      <extracomment>actions</extracomment>
      <translation>cofnij to lub przenieś rekordy do nowego obiektu</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <extracomment>actions</extracomment>
      <translation>Ustawienia…</translation>
    </message>
    <message>
      <source>theme, type, units and all else you can choose</source>
      <extracomment>actions</extracomment>
      <translation>motyw, pismo, jednostki i wszystko, co można wybrać</translation>
    </message>
    <message>
      <source>Read</source>
      <extracomment>actions, forms/imagery, readpage</extracomment>
      <translation>Czytanie</translation>
    </message>
    <message>
      <source>the sources and their highlights</source>
      <extracomment>actions</extracomment>
      <translation>źródła i zaznaczenia w nich</translation>
    </message>
    <message>
      <source>Board</source>
      <extracomment>actions, board/view, boardpage, dialogs/drawing</extracomment>
      <translation>Tablica</translation>
    </message>
    <message>
      <source>cards and links</source>
      <extracomment>actions</extracomment>
      <translation>karty i powiązania</translation>
    </message>
    <message>
      <source>Map</source>
      <extracomment>actions, map/view, mappage</extracomment>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>tracks and places, with heights and speeds over time</source>
      <extracomment>actions</extracomment>
      <translation>ślady i miejsca, wysokości i prędkości w czasie</translation>
    </message>
    <message>
      <source>Matrix</source>
      <extracomment>actions, matrix/page, matrix/top</extracomment>
      <translation>Macierz</translation>
    </message>
    <message>
      <source>hypotheses against information, and judgements</source>
      <extracomment>actions</extracomment>
      <translation>hipotezy wobec informacji, i osądy</translation>
    </message>
    <message>
      <source>Report</source>
      <extracomment>actions, mishap, report/page, report/printcheck</extracomment>
      <translation>Raport</translation>
    </message>
    <message>
      <source>sections and pages, composed, issued and printed</source>
      <extracomment>actions</extracomment>
      <translation>części i strony: złożyć, wydać, wydrukować</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>actions, log/sheet</extracomment>
      <translation>Tabela</translation>
    </message>
    <message>
      <source>records as a grid: sort, filter, edit, copy and paste</source>
      <extracomment>actions</extracomment>
      <translation>rekordy w siatce: sortuj, filtruj, zmieniaj, kopiuj, wklejaj</translation>
    </message>
    <message>
      <source>Findings</source>
      <extracomment>actions, findingspage, inspector, tracks/told</extracomment>
      <translation>Ustalenia</translation>
    </message>
    <message>
      <source>what does not fit, each with its remedy</source>
      <extracomment>actions</extracomment>
      <translation>co się nie zgadza, każde ze środkiem zaradczym</translation>
    </message>
    <message>
      <source>Leads</source>
      <extracomment>actions, log/bar, navigatorchips</extracomment>
      <translation>Tropy</translation>
    </message>
    <message>
      <source>open questions and tasks</source>
      <extracomment>actions</extracomment>
      <translation>otwarte pytania i zadania</translation>
    </message>
    <message>
      <source>Entities</source>
      <extracomment>actions, dialogs/exporting_going, log/bar, navigatorchips</extracomment>
      <translation>Obiekty</translation>
    </message>
    <message>
      <source>airframes, places, organisations and persons</source>
      <extracomment>actions</extracomment>
      <translation>statki powietrzne, miejsca, organizacje i osoby</translation>
    </message>
    <message>
      <source>Journal</source>
      <extracomment>actions, journalpage</extracomment>
      <translation>Dziennik</translation>
    </message>
    <message>
      <source>every act, newest first</source>
      <extracomment>actions</extracomment>
      <translation>każde działanie, najnowsze pierwsze</translation>
    </message>
    <message>
      <source>Navigator</source>
      <extracomment>actions, navigator</extracomment>
      <translation>Nawigator</translation>
    </message>
    <message>
      <source>show or hide the navigator</source>
      <extracomment>actions</extracomment>
      <translation>pokaż lub ukryj nawigator</translation>
    </message>
    <message>
      <source>Inspector</source>
      <extracomment>actions, inspector</extracomment>
      <translation>Inspektor</translation>
    </message>
    <message>
      <source>show or hide the inspector</source>
      <extracomment>actions</extracomment>
      <translation>pokaż lub ukryj inspektor</translation>
    </message>
    <message>
      <source>Timeline</source>
      <extracomment>actions, preferences, dialogs/drawing, timeline/ground</extracomment>
      <translation>Oś czasu</translation>
    </message>
    <message>
      <source>the timeline full, compact or hidden</source>
      <extracomment>actions</extracomment>
      <translation>oś czasu pełna, zwarta lub ukryta</translation>
    </message>
    <message>
      <source>Outline</source>
      <extracomment>actions</extracomment>
      <translation>Zarys</translation>
    </message>
    <message>
      <source>the board, the map or the timeline as a tree</source>
      <extracomment>actions</extracomment>
      <translation>tablica, mapa lub oś czasu jako drzewo</translation>
    </message>
    <message>
      <source>Lanes of the timeline…</source>
      <extracomment>actions</extracomment>
      <translation>Tory osi czasu…</translation>
    </message>
    <message>
      <source>aircraft, place, source, origin, tag …</source>
      <extracomment>actions</extracomment>
      <translation>samolot, miejsce, źródło, pochodzenie, etykieta …</translation>
    </message>
    <message>
      <source>Clock of the timeline…</source>
      <extracomment>actions</extracomment>
      <translation>Zegar osi czasu…</translation>
    </message>
    <message>
      <source>happened, published, captured, recorded …</source>
      <extracomment>actions</extracomment>
      <translation>zaszło, opublikowano, zapisano, odnotowano …</translation>
    </message>
    <message>
      <source>What we knew on a day</source>
      <extracomment>actions</extracomment>
      <translation>Co wiedzieliśmy danego dnia</translation>
    </message>
    <message>
      <source>hide what was recorded later</source>
      <extracomment>actions</extracomment>
      <translation>ukryj, co odnotowano później</translation>
    </message>
    <message>
      <source>Views of the timeline…</source>
      <extracomment>actions</extracomment>
      <translation>Widoki osi czasu…</translation>
    </message>
    <message>
      <source>save how it looks, and look so again</source>
      <extracomment>actions</extracomment>
      <translation>zapisz, jak wygląda, i wróć do tego</translation>
    </message>
    <message>
      <source>Note at a time…</source>
      <extracomment>actions</extracomment>
      <translation>Notatka przy czasie…</translation>
    </message>
    <message>
      <source>a note pinned to the timeline's axis</source>
      <extracomment>actions</extracomment>
      <translation>notatka przypięta do osi czasu</translation>
    </message>
    <message>
      <source>Before and after</source>
      <extracomment>actions</extracomment>
      <translation>Przed i po</translation>
    </message>
    <message>
      <source>the earlier of two selected precedes the other</source>
      <extracomment>actions</extracomment>
      <translation>wcześniejsze z dwóch wybranych poprzedza drugie</translation>
    </message>
    <message>
      <source>Selection back</source>
      <extracomment>actions</extracomment>
      <translation>Wybór wstecz</translation>
    </message>
    <message>
      <source>the selection before this one</source>
      <extracomment>actions</extracomment>
      <translation>wybór przed tym</translation>
    </message>
    <message>
      <source>Selection on</source>
      <extracomment>actions</extracomment>
      <translation>Wybór dalej</translation>
    </message>
    <message>
      <source>the selection after this one</source>
      <extracomment>actions</extracomment>
      <translation>wybór po tym</translation>
    </message>
    <message>
      <source>Show in reader</source>
      <extracomment>actions</extracomment>
      <translation>Pokaż w czytaniu</translation>
    </message>
    <message>
      <source>open the words of the selection</source>
      <extracomment>actions</extracomment>
      <translation>otwórz słowa wybranego</translation>
    </message>
    <message>
      <source>Why these origins</source>
      <extracomment>actions, entity/whence</extracomment>
      <translation>Dlaczego takie pochodzenie</translation>
    </message>
    <message>
      <source>what leads to each origin, and what counts as what</source>
      <extracomment>actions</extracomment>
      <translation>co prowadzi do każdego i co liczy się jako co</translation>
    </message>
    <message>
      <source>Page or words</source>
      <extracomment>actions</extracomment>
      <translation>Strona lub słowa</translation>
    </message>
    <message>
      <source>its pages, table or looks, or its words</source>
      <extracomment>actions</extracomment>
      <translation>jej strony, tabela lub wygląd albo słowa</translation>
    </message>
    <message>
      <source>Next pane</source>
      <extracomment>actions</extracomment>
      <translation>Następny panel</translation>
    </message>
    <message>
      <source>go round the panes</source>
      <extracomment>actions</extracomment>
      <translation>obejdź panele</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <extracomment>actions</extracomment>
      <translation>Poprzedni panel</translation>
    </message>
    <message>
      <source>go round the panes backwards</source>
      <extracomment>actions</extracomment>
      <translation>obejdź panele wstecz</translation>
    </message>
    <message>
      <source>Clear the brush</source>
      <extracomment>actions, widening</extracomment>
      <translation>Zdejmij okres</translation>
    </message>
    <message>
      <source>show all times again</source>
      <extracomment>actions</extracomment>
      <translation>pokaż znów cały czas</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <extracomment>actions</extracomment>
      <translation>Przywróć układ</translation>
    </message>
    <message>
      <source>put every pane back where it was at first</source>
      <extracomment>actions</extracomment>
      <translation>odłóż panele tam, gdzie były na początku</translation>
    </message>
    <message>
      <source>Attach source…</source>
      <extracomment>actions</extracomment>
      <translation>Dołącz źródło…</translation>
    </message>
    <message>
      <source>attach a file, a page or pasted text</source>
      <extracomment>actions</extracomment>
      <translation>dołącz plik, stronę lub wklejony tekst</translation>
    </message>
    <message>
      <source>Import log…</source>
      <extracomment>actions</extracomment>
      <translation>Wczytaj tabelę…</translation>
    </message>
    <message>
      <source>rows of a CSV, XLSX or ODS become records</source>
      <extracomment>actions</extracomment>
      <translation>wiersze CSV, XLSX lub ODS stają się rekordami</translation>
    </message>
    <message>
      <source>Import tracker files…</source>
      <extracomment>actions</extracomment>
      <translation>Wczytaj pliki śladów…</translation>
    </message>
    <message>
      <source>take-offs and landings</source>
      <extracomment>actions</extracomment>
      <translation>starty i lądowania</translation>
    </message>
    <message>
      <source>Import tracker folder…</source>
      <extracomment>actions</extracomment>
      <translation>Wczytaj folder śladów…</translation>
    </message>
    <message>
      <source>all tracker files in it</source>
      <extracomment>actions</extracomment>
      <translation>wszystkie pliki śladów w nim</translation>
    </message>
    <message>
      <source>Import tracker files with settings…</source>
      <extracomment>actions</extracomment>
      <translation>Wczytaj ślady z ustawieniami…</translation>
    </message>
    <message>
      <source>columns, zone, airframe</source>
      <extracomment>actions</extracomment>
      <translation>kolumny, strefa, statek</translation>
    </message>
    <message>
      <source>Import airframe list…</source>
      <extracomment>actions</extracomment>
      <translation>Wczytaj listę statków…</translation>
    </message>
    <message>
      <source>plane-alert-db, OpenSky and others</source>
      <extracomment>actions</extracomment>
      <translation>plane-alert-db, OpenSky i inne</translation>
    </message>
    <message>
      <source>Excerpt</source>
      <extracomment>actions, moves, case/entrywords, case/columns</extracomment>
      <translation>Wyciąg</translation>
    </message>
    <message>
      <source>keep the selected words as an excerpt</source>
      <extracomment>actions</extracomment>
      <translation>zachowaj wybrane słowa jako wyciąg</translation>
    </message>
    <message>
      <source>Sighting…</source>
      <extracomment>actions</extracomment>
      <translation>Obserwacja…</translation>
    </message>
    <message>
      <source>tag a sighting on the selected words</source>
      <extracomment>actions</extracomment>
      <translation>oznacz obserwację na wybranych słowach</translation>
    </message>
    <message>
      <source>Claim…</source>
      <extracomment>actions</extracomment>
      <translation>Twierdzenie…</translation>
    </message>
    <message>
      <source>state a claim on the selected words</source>
      <extracomment>actions</extracomment>
      <translation>zapisz twierdzenie na wybranych słowach</translation>
    </message>
    <message>
      <source>Bounded by two pictures…</source>
      <extracomment>actions</extracomment>
      <translation>Między dwoma obrazami…</translation>
    </message>
    <message>
      <source>absent in one, present in the other</source>
      <extracomment>actions</extracomment>
      <translation>nieobecne na jednym, obecne na drugim</translation>
    </message>
    <message>
      <source>Link…</source>
      <extracomment>actions</extracomment>
      <translation>Powiązanie…</translation>
    </message>
    <message>
      <source>link the selection to another record</source>
      <extracomment>actions</extracomment>
      <translation>powiąż wybrane z innym rekordem</translation>
    </message>
    <message>
      <source>Words for the link…</source>
      <extracomment>actions</extracomment>
      <translation>Słowa powiązania…</translation>
    </message>
    <message>
      <source>rest the selected link on an excerpt</source>
      <extracomment>actions</extracomment>
      <translation>oprzyj wybrane powiązanie na wyciągu</translation>
    </message>
    <message>
      <source>Grade…</source>
      <extracomment>actions</extracomment>
      <translation>Ocena…</translation>
    </message>
    <message>
      <source>grade the selection</source>
      <extracomment>actions</extracomment>
      <translation>oceń wybrane</translation>
    </message>
    <message>
      <source>Marking…</source>
      <extracomment>actions</extracomment>
      <translation>Klauzula…</translation>
    </message>
    <message>
      <source>how far the selection may be passed on</source>
      <extracomment>actions</extracomment>
      <translation>jak daleko można przekazać wybrane</translation>
    </message>
    <message>
      <source>Note…</source>
      <extracomment>actions</extracomment>
      <translation>Notatka…</translation>
    </message>
    <message>
      <source>a note on the selection</source>
      <extracomment>actions</extracomment>
      <translation>notatka do wybranego</translation>
    </message>
    <message>
      <source>Lead…</source>
      <extracomment>actions</extracomment>
      <translation>Trop…</translation>
    </message>
    <message>
      <source>an open question or task</source>
      <extracomment>actions</extracomment>
      <translation>otwarte pytanie lub zadanie</translation>
    </message>
    <message>
      <source>Source it cites…</source>
      <extracomment>actions</extracomment>
      <translation>Przywołane źródło…</translation>
    </message>
    <message>
      <source>a source that is named but not held</source>
      <extracomment>actions</extracomment>
      <translation>źródło nazwane, lecz nieposiadane</translation>
    </message>
    <message>
      <source>Translation…</source>
      <extracomment>actions</extracomment>
      <translation>Tłumaczenie…</translation>
    </message>
    <message>
      <source>the words in another language, beside them</source>
      <extracomment>actions</extracomment>
      <translation>słowa w innym języku, obok</translation>
    </message>
    <message>
      <source>Search made…</source>
      <extracomment>actions</extracomment>
      <translation>Wykonane wyszukiwanie…</translation>
    </message>
    <message>
      <source>where you looked, what you found</source>
      <extracomment>actions</extracomment>
      <translation>gdzie szukano i co znaleziono</translation>
    </message>
    <message>
      <source>Imagery record…</source>
      <extracomment>actions</extracomment>
      <translation>Rekord obrazu…</translation>
    </message>
    <message>
      <source>who took the picture, when, of where</source>
      <extracomment>actions</extracomment>
      <translation>kto zrobił obraz, kiedy i czego</translation>
    </message>
    <message>
      <source>Place on board</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Połóż na tablicy</translation>
    </message>
    <message>
      <source>lay the selection on the board</source>
      <extracomment>actions</extracomment>
      <translation>połóż wybrane na tablicy</translation>
    </message>
    <message>
      <source>Entity…</source>
      <extracomment>actions</extracomment>
      <translation>Obiekt…</translation>
    </message>
    <message>
      <source>say who or what the selection is about</source>
      <extracomment>actions</extracomment>
      <translation>powiedz, o kim lub o czym jest wybrane</translation>
    </message>
    <message>
      <source>New entity…</source>
      <extracomment>actions</extracomment>
      <translation>Nowy obiekt…</translation>
    </message>
    <message>
      <source>an airframe, place, organisation or person</source>
      <extracomment>actions</extracomment>
      <translation>statek powietrzny, miejsce, organizacja lub osoba</translation>
    </message>
    <message>
      <source>Alias…</source>
      <extracomment>actions</extracomment>
      <translation>Inna nazwa…</translation>
    </message>
    <message>
      <source>another name of the selected entity</source>
      <extracomment>actions</extracomment>
      <translation>inna nazwa wybranego obiektu</translation>
    </message>
    <message>
      <source>Assignment…</source>
      <extracomment>actions</extracomment>
      <translation>Przydział…</translation>
    </message>
    <message>
      <source>what the selected airframe carried, and when</source>
      <extracomment>actions</extracomment>
      <translation>co nosił wybrany statek i kiedy</translation>
    </message>
    <message>
      <source>Name airframe…</source>
      <extracomment>actions, tracks/told</extracomment>
      <translation>Nazwij statek…</translation>
    </message>
    <message>
      <source>which airframe flew the selected track</source>
      <extracomment>actions</extracomment>
      <translation>który statek przeleciał wybrany ślad</translation>
    </message>
    <message>
      <source>Fill airframe from lists</source>
      <extracomment>actions</extracomment>
      <translation>Uzupełnij statek z list</translation>
    </message>
    <message>
      <source>what lists say of the track or airframe</source>
      <extracomment>actions</extracomment>
      <translation>co listy mówią o śladzie lub statku</translation>
    </message>
    <message>
      <source>Join tracks</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Połącz ślady</translation>
    </message>
    <message>
      <source>the selected tracks are one flight, file after file</source>
      <extracomment>actions</extracomment>
      <translation>wybrane ślady to jeden lot, plik po pliku</translation>
    </message>
    <message>
      <source>Part tracks</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Rozłącz ślady</translation>
    </message>
    <message>
      <source>each of the selected files is a flight of its own again</source>
      <extracomment>actions</extracomment>
      <translation>każdy z wybranych plików jest znów osobnym lotem</translation>
    </message>
    <message>
      <source>Check this case</source>
      <extracomment>actions, vigil</extracomment>
      <translation>Sprawdź tę sprawę</translation>
    </message>
    <message>
      <source>bytes, journal and tables against their hashes</source>
      <extracomment>actions</extracomment>
      <translation>bajty, dziennik i tabele wobec ich skrótów</translation>
    </message>
    <message>
      <source>Title and question…</source>
      <extracomment>actions, beginning</extracomment>
      <translation>Tytuł i pytanie…</translation>
    </message>
    <message>
      <source>what the case is about</source>
      <extracomment>actions</extracomment>
      <translation>o czym jest sprawa</translation>
    </message>
    <message>
      <source>The case in figures…</source>
      <extracomment>actions</extracomment>
      <translation>Sprawa w liczbach…</translation>
    </message>
    <message>
      <source>what it holds, what is open, days, languages, size</source>
      <extracomment>actions</extracomment>
      <translation>co zawiera, co jest otwarte, dni, języki, rozmiar</translation>
    </message>
    <message>
      <source>Analyst's name…</source>
      <extracomment>actions</extracomment>
      <translation>Nazwisko analityka…</translation>
    </message>
    <message>
      <source>who acts, in the journal</source>
      <extracomment>actions</extracomment>
      <translation>kto działa, w dzienniku</translation>
    </message>
    <message>
      <source>Collection record…</source>
      <extracomment>actions</extracomment>
      <translation>Rekord zebrania…</translation>
    </message>
    <message>
      <source>how the source's bytes were collected</source>
      <extracomment>actions</extracomment>
      <translation>jak zebrano bajty źródła</translation>
    </message>
    <message>
      <source>Step of custody…</source>
      <extracomment>actions</extracomment>
      <translation>Krok nadzoru…</translation>
    </message>
    <message>
      <source>who had the bytes, and when</source>
      <extracomment>actions</extracomment>
      <translation>kto miał bajty i kiedy</translation>
    </message>
    <message>
      <source>Check the bytes now</source>
      <extracomment>actions</extracomment>
      <translation>Sprawdź bajty teraz</translation>
    </message>
    <message>
      <source>hash them again and record what it gives</source>
      <extracomment>actions</extracomment>
      <translation>policz skrót znowu i odnotuj wynik</translation>
    </message>
    <message>
      <source>Withdrawn source…</source>
      <extracomment>actions</extracomment>
      <translation>Wycofane źródło…</translation>
    </message>
    <message>
      <source>its publisher took it back; what leaned on it is named</source>
      <extracomment>actions</extracomment>
      <translation>wydawca je wycofał; nazwane jest, co się na nim opierało</translation>
    </message>
    <message>
      <source>Ask for a time stamp…</source>
      <extracomment>actions</extracomment>
      <translation>Poproś o znacznik czasu…</translation>
    </message>
    <message>
      <source>write what an authority is to be asked</source>
      <extracomment>actions</extracomment>
      <translation>zapisz, o co spytać urząd znaczników</translation>
    </message>
    <message>
      <source>Add a time stamp…</source>
      <extracomment>actions</extracomment>
      <translation>Dodaj znacznik czasu…</translation>
    </message>
    <message>
      <source>keep an authority's answer, once it holds</source>
      <extracomment>actions</extracomment>
      <translation>zachowaj odpowiedź, jeśli jest prawdziwa</translation>
    </message>
    <message>
      <source>Next finding</source>
      <extracomment>actions</extracomment>
      <translation>Następne ustalenie</translation>
    </message>
    <message>
      <source>go to the next thing that does not fit</source>
      <extracomment>actions</extracomment>
      <translation>do następnego, co się nie zgadza</translation>
    </message>
    <message>
      <source>Previous finding</source>
      <extracomment>actions</extracomment>
      <translation>Poprzednie ustalenie</translation>
    </message>
    <message>
      <source>go to the one before it</source>
      <extracomment>actions</extracomment>
      <translation>do poprzedniego</translation>
    </message>
    <message>
      <source>Decide of the finding…</source>
      <extracomment>actions</extracomment>
      <translation>Rozstrzygnij ustalenie…</translation>
    </message>
    <message>
      <source>dismissed, explained, resolved, kept</source>
      <extracomment>actions</extracomment>
      <translation>odrzucone, wyjaśnione, rozwiązane, zachowane</translation>
    </message>
    <message>
      <source>Lead from the finding</source>
      <extracomment>actions</extracomment>
      <translation>Trop z ustalenia</translation>
    </message>
    <message>
      <source>what it leaves open, as a task</source>
      <extracomment>actions</extracomment>
      <translation>co zostawia otwarte, jako zadanie</translation>
    </message>
    <message>
      <source>Compare with another source</source>
      <extracomment>actions</extracomment>
      <translation>Porównaj z innym źródłem</translation>
    </message>
    <message>
      <source>two sources beside each other</source>
      <extracomment>actions</extracomment>
      <translation>dwa źródła obok siebie</translation>
    </message>
    <message>
      <source>Coverage</source>
      <extracomment>actions, map/corners, tracks/told, case/entrywords</extracomment>
      <translation>Pokrycie</translation>
    </message>
    <message>
      <source>which sentences are quoted, background or not yet</source>
      <extracomment>actions</extracomment>
      <translation>które zdania cytowano, są tłem lub jeszcze nie</translation>
    </message>
    <message>
      <source>Next sentence not worked</source>
      <extracomment>actions</extracomment>
      <translation>Następne nieprzerobione zdanie</translation>
    </message>
    <message>
      <source>the next one neither quoted nor set aside</source>
      <extracomment>actions</extracomment>
      <translation>następne ani zacytowane, ani odłożone</translation>
    </message>
    <message>
      <source>Background</source>
      <extracomment>actions</extracomment>
      <translation>Tło</translation>
    </message>
    <message>
      <source>the sentence was read and holds nothing to quote</source>
      <extracomment>actions</extracomment>
      <translation>zdanie przeczytano i nie ma czego cytować</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <extracomment>actions, reader/suggestionbar</extracomment>
      <translation>Podpowiedzi</translation>
    </message>
    <message>
      <source>show or hide what the reading aid offers</source>
      <extracomment>actions</extracomment>
      <translation>pokaż lub ukryj to, co podsuwa pomoc czytania</translation>
    </message>
    <message>
      <source>Next suggestion</source>
      <extracomment>actions</extracomment>
      <translation>Następna podpowiedź</translation>
    </message>
    <message>
      <source>Tab in the words does the same</source>
      <extracomment>actions</extracomment>
      <translation>Tab w słowach robi to samo</translation>
    </message>
    <message>
      <source>Accept the paragraph's suggestions</source>
      <extracomment>actions</extracomment>
      <translation>Przyjmij podpowiedzi akapitu</translation>
    </message>
    <message>
      <source>Shift+Enter in the words</source>
      <extracomment>actions</extracomment>
      <translation>Shift+Enter w słowach</translation>
    </message>
    <message>
      <source>Accept all of this kind</source>
      <extracomment>actions</extracomment>
      <translation>Przyjmij wszystkie tego rodzaju</translation>
    </message>
    <message>
      <source>all suggestions of the current one's kind</source>
      <extracomment>actions</extracomment>
      <translation>wszystkie podpowiedzi rodzaju obecnej</translation>
    </message>
    <message>
      <source>Never offer these words</source>
      <extracomment>actions</extracomment>
      <translation>Nigdy nie podsuwaj tych słów</translation>
    </message>
    <message>
      <source>Shift+X in the words: nowhere in the case</source>
      <extracomment>actions</extracomment>
      <translation>Shift+X w słowach: nigdzie w sprawie</translation>
    </message>
    <message>
      <source>Words offered no more</source>
      <extracomment>actions</extracomment>
      <translation>Słowa już niepodsuwane</translation>
    </message>
    <message>
      <source>the list of them, to take some back</source>
      <extracomment>actions</extracomment>
      <translation>ich lista, by niektóre przywrócić</translation>
    </message>
    <message>
      <source>Capture again…</source>
      <extracomment>actions</extracomment>
      <translation>Zapisz ponownie…</translation>
    </message>
    <message>
      <source>ask for the selected page's address once more</source>
      <extracomment>actions</extracomment>
      <translation>zapytaj jeszcze raz o adres wybranej strony</translation>
    </message>
    <message>
      <source>What changed…</source>
      <extracomment>actions</extracomment>
      <translation>Co się zmieniło…</translation>
    </message>
    <message>
      <source>what differs between two captures of a page</source>
      <extracomment>actions</extracomment>
      <translation>czym różnią się dwa zapisy strony</translation>
    </message>
    <message>
      <source>What the source says of itself…</source>
      <extracomment>actions</extracomment>
      <translation>Co źródło mówi o sobie…</translation>
    </message>
    <message>
      <source>its title, author, day</source>
      <extracomment>actions</extracomment>
      <translation>jego tytuł, autor, dzień</translation>
    </message>
    <message>
      <source>Who draws on whom…</source>
      <extracomment>actions</extracomment>
      <translation>Kto z kogo czerpie…</translation>
    </message>
    <message>
      <source>citations proposed from what texts share</source>
      <extracomment>actions</extracomment>
      <translation>powołania proponowane z tego, co teksty dzielą</translation>
    </message>
    <message>
      <source>Reports of one event…</source>
      <extracomment>actions</extracomment>
      <translation>Wiadomości o jednym zdarzeniu…</translation>
    </message>
    <message>
      <source>what several reports tell: join them, or part them</source>
      <extracomment>actions</extracomment>
      <translation>co mówi kilka wiadomości: połącz je lub rozłącz</translation>
    </message>
    <message>
      <source>What may be there twice…</source>
      <extracomment>actions</extracomment>
      <translation>Co może być podwójne…</translation>
    </message>
    <message>
      <source>same bytes, near texts, records entered twice</source>
      <extracomment>actions</extracomment>
      <translation>te same bajty, bliskie teksty, rekordy wpisane dwa razy</translation>
    </message>
    <message>
      <source>Lost quotes…</source>
      <extracomment>actions</extracomment>
      <translation>Zgubione cytaty…</translation>
    </message>
    <message>
      <source>quotes not found any more, put back one by one</source>
      <extracomment>actions</extracomment>
      <translation>cytaty już nieznajdowane, odkładane po jednym</translation>
    </message>
    <message>
      <source>Read the source again</source>
      <extracomment>actions</extracomment>
      <translation>Przeczytaj źródło ponownie</translation>
    </message>
    <message>
      <source>its words and pages by this program's recipes</source>
      <extracomment>actions</extracomment>
      <translation>jego słowa i strony regułami tego programu</translation>
    </message>
    <message>
      <source>Words by machine…</source>
      <extracomment>actions</extracomment>
      <translation>Słowa maszynowo…</translation>
    </message>
    <message>
      <source>read the words of an image or a scan</source>
      <extracomment>actions</extracomment>
      <translation>odczytaj słowa obrazu lub skanu</translation>
    </message>
    <message>
      <source>Confirm machine-read words</source>
      <extracomment>actions</extracomment>
      <translation>Potwierdź słowa maszyny</translation>
    </message>
    <message>
      <source>you compared them with the picture</source>
      <extracomment>actions</extracomment>
      <translation>porównano je z obrazem</translation>
    </message>
    <message>
      <source>Still of a film…</source>
      <extracomment>actions</extracomment>
      <translation>Kadr filmu…</translation>
    </message>
    <message>
      <source>a still as a source that is part of the film</source>
      <extracomment>actions</extracomment>
      <translation>kadr jako źródło, część filmu</translation>
    </message>
    <message>
      <source>Note here…</source>
      <extracomment>actions</extracomment>
      <translation>Notatka tutaj…</translation>
    </message>
    <message>
      <source>words of your own, with a card</source>
      <extracomment>actions</extracomment>
      <translation>własne słowa, z kartą</translation>
    </message>
    <message>
      <source>Link from this card</source>
      <extracomment>actions</extracomment>
      <translation>Powiązanie od tej karty</translation>
    </message>
    <message>
      <source>to a card that is clicked or walked to</source>
      <extracomment>actions</extracomment>
      <translation>do karty klikniętej lub znalezionej klawiszami</translation>
    </message>
    <message>
      <source>Take off the board</source>
      <extracomment>actions</extracomment>
      <translation>Zdejmij z tablicy</translation>
    </message>
    <message>
      <source>the card goes, its record stays</source>
      <extracomment>actions</extracomment>
      <translation>karta odchodzi, rekord zostaje</translation>
    </message>
    <message>
      <source>Lay neighbours…</source>
      <extracomment>actions</extracomment>
      <translation>Wyłóż sąsiadów…</translation>
    </message>
    <message>
      <source>what is linked to the selected cards</source>
      <extracomment>actions</extracomment>
      <translation>co jest powiązane z wybranymi kartami</translation>
    </message>
    <message>
      <source>Paths between two…</source>
      <extracomment>actions</extracomment>
      <translation>Ścieżki między dwoma…</translation>
    </message>
    <message>
      <source>how two selected records hang together</source>
      <extracomment>actions</extracomment>
      <translation>jak wiążą się dwa wybrane rekordy</translation>
    </message>
    <message>
      <source>Find on the board</source>
      <extracomment>actions</extracomment>
      <translation>Znajdź na tablicy</translation>
    </message>
    <message>
      <source>cards by their words; F3 goes on</source>
      <extracomment>actions</extracomment>
      <translation>karty po słowach; F3 idzie dalej</translation>
    </message>
    <message>
      <source>Group…</source>
      <extracomment>actions</extracomment>
      <translation>Grupa…</translation>
    </message>
    <message>
      <source>a dashed frame round the selected cards</source>
      <extracomment>actions</extracomment>
      <translation>przerywana ramka wokół wybranych kart</translation>
    </message>
    <message>
      <source>Area…</source>
      <extracomment>actions</extracomment>
      <translation>Obszar…</translation>
    </message>
    <message>
      <source>a named part of the board</source>
      <extracomment>actions</extracomment>
      <translation>nazwana część tablicy</translation>
    </message>
    <message>
      <source>Group of origins</source>
      <extracomment>actions, board/aloud</extracomment>
      <translation>Grupa pochodzenia</translation>
    </message>
    <message>
      <source>all that passes through the source</source>
      <extracomment>actions</extracomment>
      <translation>wszystko, co idzie przez źródło</translation>
    </message>
    <message>
      <source>Collapse to one card</source>
      <extracomment>actions</extracomment>
      <translation>Zwiń do jednej karty</translation>
    </message>
    <message>
      <source>the selected group, its cards listed</source>
      <extracomment>actions</extracomment>
      <translation>wybraną grupę, z wyliczeniem kart</translation>
    </message>
    <message>
      <source>Expand again</source>
      <extracomment>actions</extracomment>
      <translation>Rozwiń znowu</translation>
    </message>
    <message>
      <source>the selected folded group</source>
      <extracomment>actions</extracomment>
      <translation>wybraną zwiniętą grupę</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <extracomment>actions</extracomment>
      <translation>Rozgrupuj</translation>
    </message>
    <message>
      <source>some cards leave, or all and the frame goes</source>
      <extracomment>actions</extracomment>
      <translation>część kart odchodzi albo wszystkie i ramka</translation>
    </message>
    <message>
      <source>Name of the group…</source>
      <extracomment>actions</extracomment>
      <translation>Nazwa grupy…</translation>
    </message>
    <message>
      <source>what stands on its upper edge</source>
      <extracomment>actions</extracomment>
      <translation>co stoi na jej górnej krawędzi</translation>
    </message>
    <message>
      <source>Lock in place</source>
      <extracomment>actions</extracomment>
      <translation>Przypnij w miejscu</translation>
    </message>
    <message>
      <source>neither hand nor layout moves it; or let go</source>
      <extracomment>actions</extracomment>
      <translation>nie rusza tego ręka ani układ; albo puść</translation>
    </message>
    <message>
      <source>Align left edges</source>
      <extracomment>actions</extracomment>
      <translation>Do lewej krawędzi</translation>
    </message>
    <message>
      <source>of the selected cards</source>
      <extracomment>actions</extracomment>
      <translation>wybranych kart</translation>
    </message>
    <message>
      <source>Align right edges</source>
      <extracomment>actions</extracomment>
      <translation>Do prawej krawędzi</translation>
    </message>
    <message>
      <source>Align top edges</source>
      <extracomment>actions</extracomment>
      <translation>Do górnej krawędzi</translation>
    </message>
    <message>
      <source>Align bottom edges</source>
      <extracomment>actions</extracomment>
      <translation>Do dolnej krawędzi</translation>
    </message>
    <message>
      <source>Centres in a column</source>
      <extracomment>actions</extracomment>
      <translation>Środki w kolumnie</translation>
    </message>
    <message>
      <source>one under the other</source>
      <extracomment>actions</extracomment>
      <translation>jedna pod drugą</translation>
    </message>
    <message>
      <source>Centres in a row</source>
      <extracomment>actions</extracomment>
      <translation>Środki w rzędzie</translation>
    </message>
    <message>
      <source>one beside the other</source>
      <extracomment>actions</extracomment>
      <translation>jedna obok drugiej</translation>
    </message>
    <message>
      <source>Equal gaps across</source>
      <extracomment>actions</extracomment>
      <translation>Równe odstępy w poprzek</translation>
    </message>
    <message>
      <source>between three cards or more</source>
      <extracomment>actions</extracomment>
      <translation>między trzema kartami lub więcej</translation>
    </message>
    <message>
      <source>Equal gaps down</source>
      <extracomment>actions</extracomment>
      <translation>Równe odstępy w dół</translation>
    </message>
    <message>
      <source>Tidy</source>
      <extracomment>actions, board/tools</extracomment>
      <translation>Uporządkuj</translation>
    </message>
    <message>
      <source>the selected cards, or all, from left to right</source>
      <extracomment>actions</extracomment>
      <translation>wybrane karty lub wszystkie, od lewej do prawej</translation>
    </message>
    <message>
      <source>By lineage</source>
      <extracomment>actions</extracomment>
      <translation>Według rodowodu</translation>
    </message>
    <message>
      <source>columns by what cites and supports what</source>
      <extracomment>actions</extracomment>
      <translation>kolumny według tego, co przywołuje i wspiera</translation>
    </message>
    <message>
      <source>By time</source>
      <extracomment>actions</extracomment>
      <translation>Według czasu</translation>
    </message>
    <message>
      <source>columns by day; the undated apart</source>
      <extracomment>actions</extracomment>
      <translation>kolumny według dni; bez daty osobno</translation>
    </message>
    <message>
      <source>By place</source>
      <extracomment>actions</extracomment>
      <translation>Według miejsca</translation>
    </message>
    <message>
      <source>each place's sightings together</source>
      <extracomment>actions</extracomment>
      <translation>obserwacje każdego miejsca razem</translation>
    </message>
    <message>
      <source>Select all</source>
      <extracomment>actions</extracomment>
      <translation>Wybierz wszystko</translation>
    </message>
    <message>
      <source>every card of the board</source>
      <extracomment>actions</extracomment>
      <translation>każdą kartę tablicy</translation>
    </message>
    <message>
      <source>Invert the selection</source>
      <extracomment>actions</extracomment>
      <translation>Odwróć wybór</translation>
    </message>
    <message>
      <source>the cards that are not selected</source>
      <extracomment>actions</extracomment>
      <translation>karty, które nie są wybrane</translation>
    </message>
    <message>
      <source>Select the group</source>
      <extracomment>actions</extracomment>
      <translation>Wybierz grupę</translation>
    </message>
    <message>
      <source>all cards of the same group</source>
      <extracomment>actions</extracomment>
      <translation>wszystkie karty tej samej grupy</translation>
    </message>
    <message>
      <source>Copy cards</source>
      <extracomment>actions</extracomment>
      <translation>Kopiuj karty</translation>
    </message>
    <message>
      <source>to lay them on another board, as they lie here</source>
      <extracomment>actions</extracomment>
      <translation>by położyć je na innej tablicy tak jak tu</translation>
    </message>
    <message>
      <source>Cut cards</source>
      <extracomment>actions</extracomment>
      <translation>Wytnij karty</translation>
    </message>
    <message>
      <source>copied, and taken off this board</source>
      <extracomment>actions</extracomment>
      <translation>skopiowane i zdjęte z tej tablicy</translation>
    </message>
    <message>
      <source>Paste cards</source>
      <extracomment>actions</extracomment>
      <translation>Wklej karty</translation>
    </message>
    <message>
      <source>Ctrl+V lays copied cards, as they lay</source>
      <extracomment>actions</extracomment>
      <translation>Ctrl+V kładzie karty, jak leżały</translation>
    </message>
    <message>
      <source>New board…</source>
      <extracomment>actions, board/tools</extracomment>
      <translation>Nowa tablica…</translation>
    </message>
    <message>
      <source>an empty one</source>
      <extracomment>actions</extracomment>
      <translation>pusta</translation>
    </message>
    <message>
      <source>Rename board…</source>
      <extracomment>actions</extracomment>
      <translation>Przemianuj tablicę…</translation>
    </message>
    <message>
      <source>another name for this board</source>
      <extracomment>actions</extracomment>
      <translation>inna nazwa tej tablicy</translation>
    </message>
    <message>
      <source>Duplicate board</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Podwój tablicę</translation>
    </message>
    <message>
      <source>the same cards and groups once more</source>
      <extracomment>actions</extracomment>
      <translation>te same karty i grupy jeszcze raz</translation>
    </message>
    <message>
      <source>Delete board</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Usuń tablicę</translation>
    </message>
    <message>
      <source>into the trash; the records stay</source>
      <extracomment>actions</extracomment>
      <translation>do kosza; rekordy zostają</translation>
    </message>
    <message>
      <source>Next board</source>
      <extracomment>actions</extracomment>
      <translation>Następna tablica</translation>
    </message>
    <message>
      <source>the one after this</source>
      <extracomment>actions</extracomment>
      <translation>ta po tej</translation>
    </message>
    <message>
      <source>Previous board</source>
      <extracomment>actions</extracomment>
      <translation>Poprzednia tablica</translation>
    </message>
    <message>
      <source>the one before this</source>
      <extracomment>actions</extracomment>
      <translation>ta przed tą</translation>
    </message>
    <message>
      <source>Move board on</source>
      <extracomment>actions</extracomment>
      <translation>Przesuń tablicę dalej</translation>
    </message>
    <message>
      <source>one place on in the list</source>
      <extracomment>actions</extracomment>
      <translation>o jedno miejsce dalej na liście</translation>
    </message>
    <message>
      <source>Move board back</source>
      <extracomment>actions</extracomment>
      <translation>Przesuń tablicę wstecz</translation>
    </message>
    <message>
      <source>one place back in the list</source>
      <extracomment>actions</extracomment>
      <translation>o jedno miejsce wstecz na liście</translation>
    </message>
    <message>
      <source>New hypothesis…</source>
      <extracomment>actions</extracomment>
      <translation>Nowa hipoteza…</translation>
    </message>
    <message>
      <source>one answer to the case's question</source>
      <extracomment>actions</extracomment>
      <translation>jedna odpowiedź na pytanie sprawy</translation>
    </message>
    <message>
      <source>Add information…</source>
      <extracomment>actions</extracomment>
      <translation>Dodaj informację…</translation>
    </message>
    <message>
      <source>a record becomes a row</source>
      <extracomment>actions</extracomment>
      <translation>rekord staje się wierszem</translation>
    </message>
    <message>
      <source>Weigh the row…</source>
      <extracomment>actions</extracomment>
      <translation>Waż wiersz…</translation>
    </message>
    <message>
      <source>its relevance, or a weight of your own</source>
      <extracomment>actions</extracomment>
      <translation>jego znaczenie lub własna waga</translation>
    </message>
    <message>
      <source>Take the row out</source>
      <extracomment>actions</extracomment>
      <translation>Wyjmij wiersz</translation>
    </message>
    <message>
      <source>with its ratings; the record stays</source>
      <extracomment>actions</extracomment>
      <translation>z jego ocenami; rekord zostaje</translation>
    </message>
    <message>
      <source>Join rows as one event</source>
      <extracomment>actions</extracomment>
      <translation>Połącz wiersze w zdarzenie</translation>
    </message>
    <message>
      <source>with those that may tell the same</source>
      <extracomment>actions</extracomment>
      <translation>z tymi, które mogą mówić o tym samym</translation>
    </message>
    <message>
      <source>Rate its legs apart, or as one</source>
      <extracomment>actions</extracomment>
      <translation>Notuj odcinki osobno lub razem</translation>
    </message>
    <message>
      <source>a flight with a stop</source>
      <extracomment>actions</extracomment>
      <translation>lot z międzylądowaniem</translation>
    </message>
    <message>
      <source>New judgement…</source>
      <extracomment>actions, report/parts</extracomment>
      <translation>Nowy osąd…</translation>
    </message>
    <message>
      <source>what you conclude, how likely, how sure</source>
      <extracomment>actions</extracomment>
      <translation>co wnioskujesz, jak prawdopodobne, jak pewne</translation>
    </message>
    <message>
      <source>New report…</source>
      <extracomment>actions</extracomment>
      <translation>Nowy raport…</translation>
    </message>
    <message>
      <source>begun as one of the templates</source>
      <extracomment>actions</extracomment>
      <translation>zaczęty z jednego z wzorów</translation>
    </message>
    <message>
      <source>Add section…</source>
      <extracomment>actions</extracomment>
      <translation>Dodaj część…</translation>
    </message>
    <message>
      <source>behind the one at hand</source>
      <extracomment>actions</extracomment>
      <translation>za obecną</translation>
    </message>
    <message>
      <source>Name, heading, filter…</source>
      <extracomment>actions</extracomment>
      <translation>Nazwa, nagłówek, filtr…</translation>
    </message>
    <message>
      <source>and its paper and handling line</source>
      <extracomment>actions</extracomment>
      <translation>i papier oraz wiersz o przekazywaniu</translation>
    </message>
    <message>
      <source>Logo…</source>
      <extracomment>actions</extracomment>
      <translation>Logo…</translation>
    </message>
    <message>
      <source>a PNG or JPEG above the title</source>
      <extracomment>actions</extracomment>
      <translation>PNG lub JPEG nad tytułem</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <extracomment>actions</extracomment>
      <translation>Usuń logo</translation>
    </message>
    <message>
      <source>the title stands alone again</source>
      <extracomment>actions</extracomment>
      <translation>tytuł stoi znów sam</translation>
    </message>
    <message>
      <source>Delete report</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Usuń raport</translation>
    </message>
    <message>
      <source>into the trash; its issues stay remembered</source>
      <extracomment>actions</extracomment>
      <translation>do kosza; wydania zostają zapamiętane</translation>
    </message>
    <message>
      <source>Move section up</source>
      <extracomment>actions</extracomment>
      <translation>Część w górę</translation>
    </message>
    <message>
      <source>one place up in the report</source>
      <extracomment>actions</extracomment>
      <translation>o jedno miejsce wyżej w raporcie</translation>
    </message>
    <message>
      <source>Move section down</source>
      <extracomment>actions</extracomment>
      <translation>Część w dół</translation>
    </message>
    <message>
      <source>one place down in the report</source>
      <extracomment>actions</extracomment>
      <translation>o jedno miejsce niżej w raporcie</translation>
    </message>
    <message>
      <source>Take section out</source>
      <extracomment>actions</extracomment>
      <translation>Wyjmij część</translation>
    </message>
    <message>
      <source>out of the report; its records stay</source>
      <extracomment>actions</extracomment>
      <translation>z raportu; jej rekordy zostają</translation>
    </message>
    <message>
      <source>Save pages…</source>
      <extracomment>actions</extracomment>
      <translation>Zapisz strony…</translation>
    </message>
    <message>
      <source>as PDF, HTML, Word or Markdown</source>
      <extracomment>actions</extracomment>
      <translation>jako PDF, HTML, Word lub Markdown</translation>
    </message>
    <message>
      <source>Save figures…</source>
      <extracomment>actions</extracomment>
      <translation>Zapisz ryciny…</translation>
    </message>
    <message>
      <source>each as an SVG of its own</source>
      <extracomment>actions</extracomment>
      <translation>każdą jako osobny SVG</translation>
    </message>
    <message>
      <source>Print pages…</source>
      <extracomment>actions</extracomment>
      <translation>Drukuj strony…</translation>
    </message>
    <message>
      <source>range, copies and sides are asked for</source>
      <extracomment>actions</extracomment>
      <translation>pyta o zakres, kopie i strony kartki</translation>
    </message>
    <message>
      <source>Issue…</source>
      <extracomment>actions, report/top</extracomment>
      <translation>Wydaj…</translation>
    </message>
    <message>
      <source>a numbered print that the case remembers</source>
      <extracomment>actions</extracomment>
      <translation>numerowany wydruk, który sprawa pamięta</translation>
    </message>
    <message>
      <source>Check a print…</source>
      <extracomment>actions</extracomment>
      <translation>Sprawdź wydruk…</translation>
    </message>
    <message>
      <source>whether it was issued from this case, unaltered</source>
      <extracomment>actions</extracomment>
      <translation>czy wydano go z tej sprawy, bez zmian</translation>
    </message>
    <message>
      <source>Guide</source>
      <extracomment>actions</extracomment>
      <translation>Przewodnik</translation>
    </message>
    <message>
      <source>the page for where you are, and all others, with a search</source>
      <extracomment>actions</extracomment>
      <translation>strona o miejscu, gdzie jesteś, i wszystkie inne, z wyszukiwaniem</translation>
    </message>
    <message>
      <source>What is this?</source>
      <extracomment>actions</extracomment>
      <translation>Co to jest?</translation>
    </message>
    <message>
      <source>then click on a grade, word or sign to be told</source>
      <extracomment>actions</extracomment>
      <translation>potem kliknij ocenę, słowo lub znak</translation>
    </message>
    <message>
      <source>Glossary</source>
      <extracomment>actions</extracomment>
      <translation>Słownik</translation>
    </message>
    <message>
      <source>every grade and word in one sentence</source>
      <extracomment>actions</extracomment>
      <translation>każda ocena i słowo w jednym zdaniu</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <extracomment>actions, keyboard</extracomment>
      <translation>Klawiatura</translation>
    </message>
    <message>
      <source>every key there is</source>
      <extracomment>actions</extracomment>
      <translation>wszystkie klawisze</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <extracomment>actions, dialogs/preferences</extracomment>
      <translation>Zmień klawisze…</translation>
    </message>
    <message>
      <source>give an act other keys, or none</source>
      <extracomment>actions</extracomment>
      <translation>daj działaniu inne klawisze lub żadne</translation>
    </message>
    <message>
      <source>Tasks…</source>
      <extracomment>actions</extracomment>
      <translation>Zadania…</translation>
    </message>
    <message>
      <source>what ran, how long, and what came of it</source>
      <extracomment>actions</extracomment>
      <translation>co biegło, jak długo i co z tego wyszło</translation>
    </message>
    <message>
      <source>Look for a newer version…</source>
      <extracomment>actions</extracomment>
      <translation>Szukaj nowszej wersji…</translation>
    </message>
    <message>
      <source>asks at an address of yours, and only when told to</source>
      <extracomment>actions</extracomment>
      <translation>pyta pod twoim adresem i tylko na polecenie</translation>
    </message>
    <message>
      <source>Copy system information</source>
      <extracomment>actions</extracomment>
      <translation>Kopiuj dane systemu</translation>
    </message>
    <message>
      <source>versions and screens, for somebody who helps</source>
      <extracomment>actions</extracomment>
      <translation>wersje i ekrany, dla kogoś, kto pomaga</translation>
    </message>
    <message>
      <source>About this program</source>
      <extracomment>actions</extracomment>
      <translation>O programie</translation>
    </message>
    <message>
      <source>version and licences</source>
      <extracomment>actions</extracomment>
      <translation>wersja i licencje</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>actions, dialogs/filelist, dialogs/outcomes, particulars</extracomment>
      <translation>Plik</translation>
    </message>
    <message>
      <source>Edit</source>
      <extracomment>actions, forms/edit</extracomment>
      <translation>Edycja</translation>
    </message>
    <message>
      <source>View</source>
      <extracomment>actions</extracomment>
      <translation>Widok</translation>
    </message>
    <message>
      <source>Insert</source>
      <extracomment>actions</extracomment>
      <translation>Wstaw</translation>
    </message>
    <message>
      <source>Case</source>
      <extracomment>actions</extracomment>
      <translation>Sprawa</translation>
    </message>
    <message>
      <source>Tools</source>
      <extracomment>actions</extracomment>
      <translation>Narzędzia</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>actions, welcome</extracomment>
      <translation>Pomoc</translation>
    </message>
    <message>
      <source>As the system</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Jak system</translation>
    </message>
    <message>
      <source>Light</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Jasny</translation>
    </message>
    <message>
      <source>Dark</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Ciemny</translation>
    </message>
    <message>
      <source>High contrast</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Wysoki kontrast</translation>
    </message>
    <message>
      <source>is quoted by</source>
      <extracomment>board/aloud</extracomment>
      <translation>cytowane przez</translation>
    </message>
    <message>
      <source>does not fit with</source>
      <extracomment>board/aloud</extracomment>
      <translation>nie zgadza się z</translation>
    </message>
    <message>
      <source>rests on the quote</source>
      <extracomment>board/aloud</extracomment>
      <translation>opiera się na cytacie</translation>
    </message>
    <message>
      <source>quotes</source>
      <extracomment>board/spreading</extracomment>
      <translation>cytuje</translation>
    </message>
    <message>
      <source>excerpts and their sources</source>
      <extracomment>board/spreading</extracomment>
      <translation>wyciągi i ich źródła</translation>
    </message>
    <message>
      <source>tracks</source>
      <extracomment>board/spreading</extracomment>
      <translation>ślady</translation>
    </message>
    <message>
      <source>leads</source>
      <extracomment>board/spreading</extracomment>
      <translation>tropy</translation>
    </message>
    <message>
      <source>has</source>
      <extracomment>board/spreading</extracomment>
      <translation>ma</translation>
    </message>
    <message>
      <source>of</source>
      <extracomment>board/spreading</extracomment>
      <translation>z</translation>
    </message>
    <message>
      <source>carries</source>
      <extracomment>board/spreading</extracomment>
      <translation>niesie</translation>
    </message>
    <message>
      <source>rests on</source>
      <extracomment>board/spreading</extracomment>
      <translation>opiera się na</translation>
    </message>
    <message>
      <source>about</source>
      <extracomment>board/spreading, particulars, values/words, reference/glossary</extracomment>
      <translation>o</translation>
    </message>
    <message>
      <source>asks</source>
      <extracomment>board/spreading</extracomment>
      <translation>pyta</translation>
    </message>
    <message>
      <source>entities</source>
      <extracomment>board/tray</extracomment>
      <translation>obiekty</translation>
    </message>
    <message>
      <source>hypotheses</source>
      <extracomment>board/tray</extracomment>
      <translation>hipotezy</translation>
    </message>
    <message>
      <source>Add step…</source>
      <extracomment>custody</extracomment>
      <translation>Dodaj krok…</translation>
    </message>
    <message>
      <source>Check now</source>
      <extracomment>custody</extracomment>
      <translation>Sprawdź teraz</translation>
    </message>
    <message>
      <source>Ask for a stamp…</source>
      <extracomment>custody</extracomment>
      <translation>Poproś o znacznik…</translation>
    </message>
    <message>
      <source>Add a stamp…</source>
      <extracomment>custody</extracomment>
      <translation>Dodaj znacznik…</translation>
    </message>
    <message>
      <source>Added</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Dodano</translation>
    </message>
    <message>
      <source>Removed</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Usunięto</translation>
    </message>
    <message>
      <source>Moved</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Przeniesiono</translation>
    </message>
    <message>
      <source>Type</source>
      <extracomment>dialogs/checks, dialogs/filelist, dialogs/flightsetting, forms/edit</extracomment>
      <translation>Typ</translation>
    </message>
    <message>
      <source>Size</source>
      <extracomment>dialogs/checks, dialogs/filelist, reader/stated</extracomment>
      <translation>Rozmiar</translation>
    </message>
    <message>
      <source>Encoding</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Kodowanie</translation>
    </message>
    <message>
      <source>Active content</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Czynna treść</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <extracomment>dialogs/checks, particulars, case/columns</extracomment>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Same bytes</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Te same bajty</translation>
    </message>
    <message>
      <source>Captu&amp;re a page</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Zapi&amp;sz stronę</translation>
    </message>
    <message>
      <source>&amp;Paste text</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>&amp;Wklej tekst</translation>
    </message>
    <message>
      <source>PDF on sheets of paper</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>PDF na arkuszach</translation>
    </message>
    <message>
      <source>PDF on one page</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>PDF na jednej stronie</translation>
    </message>
    <message>
      <source>SVG</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>SVG</translation>
    </message>
    <message>
      <source>PNG</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>PNG</translation>
    </message>
    <message>
      <source>Captured bytes</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Zapisane bajty</translation>
    </message>
    <message>
      <source>Boards and saved views</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Tablice i zapisane widoki</translation>
    </message>
    <message>
      <source>Notes</source>
      <extracomment>dialogs/exporting_going, entity/sheet, inspector</extracomment>
      <translation>Notatki</translation>
    </message>
    <message>
      <source>Matrix and judgements</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Macierz i osądy</translation>
    </message>
    <message>
      <source>Leads and searches made</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Tropy i wykonane wyszukiwania</translation>
    </message>
    <message>
      <source>Tags</source>
      <extracomment>dialogs/exporting_going, dialogs/tags, case/columns</extracomment>
      <translation>Etykiety</translation>
    </message>
    <message>
      <source>Reports</source>
      <extracomment>dialogs/exporting_going, dialogs/events</extracomment>
      <translation>Raporty</translation>
    </message>
    <message>
      <source>Issued prints</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Wydane wydruki</translation>
    </message>
    <message>
      <source>Who was given copies</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Komu dano kopie</translation>
    </message>
    <message>
      <source>Attaching it</source>
      <extracomment>dialogs/filelist</extracomment>
      <translation>Dołączenie</translation>
    </message>
    <message>
      <source>Row</source>
      <extracomment>dialogs/flightrows, dialogs/importing_rows</extracomment>
      <translation>Wiersz</translation>
    </message>
    <message>
      <source>Time (UTC)</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Czas (UTC)</translation>
    </message>
    <message>
      <source>Latitude</source>
      <extracomment>dialogs/flightrows, dialogs/flightsetting</extracomment>
      <translation>Szerokość</translation>
    </message>
    <message>
      <source>Longitude</source>
      <extracomment>dialogs/flightrows, dialogs/flightsetting</extracomment>
      <translation>Długość</translation>
    </message>
    <message>
      <source>Altitude, ft</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Wysokość, ft</translation>
    </message>
    <message>
      <source>Speed, kt</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Prędkość, kt</translation>
    </message>
    <message>
      <source>Track, °</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Kurs, °</translation>
    </message>
    <message>
      <source>Ground</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Ziemia</translation>
    </message>
    <message>
      <source>Callsign</source>
      <extracomment>dialogs/flightrows, dialogs/flightsetting, entity/strip, particulars</extracomment>
      <translation>Znak wywoławczy</translation>
    </message>
    <message>
      <source>Aircraft</source>
      <extracomment>dialogs/flightrows, entity/roster, dialogs/flightsetting, case/columns</extracomment>
      <translation>Samolot</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Czas</translation>
    </message>
    <message>
      <source>Date, beside a time</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Data, obok czasu</translation>
    </message>
    <message>
      <source>Latitude and longitude</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Szerokość i długość</translation>
    </message>
    <message>
      <source>Altitude (pressure)</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Wysokość (ciśnieniowa)</translation>
    </message>
    <message>
      <source>Altitude (satellite)</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Wysokość (satelitarna)</translation>
    </message>
    <message>
      <source>Unit of altitude</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Jednostka wysokości</translation>
    </message>
    <message>
      <source>Ground speed</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Prędkość względem ziemi</translation>
    </message>
    <message>
      <source>Unit of speed</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Jednostka prędkości</translation>
    </message>
    <message>
      <source>Track, degrees</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Kąt drogi, stopnie</translation>
    </message>
    <message>
      <source>Vertical rate</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Prędkość pionowa</translation>
    </message>
    <message>
      <source>On the ground</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Na ziemi</translation>
    </message>
    <message>
      <source>Hex</source>
      <extracomment>dialogs/flightsetting, entity/strip, forms/edit, particulars</extracomment>
      <translation>Kod hex</translation>
    </message>
    <message>
      <source>Registration</source>
      <extracomment>dialogs/flightsetting, entity/strip, particulars, case/columns</extracomment>
      <translation>Rejestracja</translation>
    </message>
    <message>
      <source>Operator</source>
      <extracomment>dialogs/flightsetting, entity/strip, particulars, case/columns</extracomment>
      <translation>Operator</translation>
    </message>
    <message>
      <source>Flight number of the tracker</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Numer lotu w serwisie śledzącym</translation>
    </message>
    <message>
      <source>Squawk</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Kod transpondera</translation>
    </message>
    <message>
      <source>Source of the position</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Źródło pozycji</translation>
    </message>
    <message>
      <source>As its name says, else feet</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Według nazwy, inaczej stopy</translation>
    </message>
    <message>
      <source>Feet</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Stopy</translation>
    </message>
    <message>
      <source>Metres</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Metry</translation>
    </message>
    <message>
      <source>Flight levels</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Poziomy lotu</translation>
    </message>
    <message>
      <source>As its name says, else knots</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Według nazwy, inaczej węzły</translation>
    </message>
    <message>
      <source>Knots</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Węzły</translation>
    </message>
    <message>
      <source>Kilometres an hour</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Kilometry na godzinę</translation>
    </message>
    <message>
      <source>Metres a second</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Metry na sekundę</translation>
    </message>
    <message>
      <source>Miles an hour</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Mile na godzinę</translation>
    </message>
    <message>
      <source>directly</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>bezpośrednio</translation>
    </message>
    <message>
      <source>by HTTP proxy</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>przez proxy HTTP</translation>
    </message>
    <message>
      <source>by SOCKS proxy</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>przez proxy SOCKS</translation>
    </message>
    <message>
      <source>by SOCKS proxy, names looked up here</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>przez proxy SOCKS, nazwy szukane tutaj</translation>
    </message>
    <message>
      <source>Logs (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Tabele (*.csv *.tsv *.txt *.xlsx *.ods);;Wszystkie pliki (*)</translation>
    </message>
    <message>
      <source>good</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>dobry</translation>
    </message>
    <message>
      <source>open</source>
      <extracomment>dialogs/importing_rows, log/face, dialogs/duplicates, dialogs/merging_clash</extracomment>
      <translation>otwarte</translation>
    </message>
    <message>
      <source>refused</source>
      <extracomment>dialogs/importing_rows, dialogs/manyfields</extracomment>
      <translation>odrzucony</translation>
    </message>
    <message>
      <source>tagged already</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>już oznaczony</translation>
    </message>
    <message>
      <source>As the cells show</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Jak pokazują komórki</translation>
    </message>
    <message>
      <source>Day first</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Najpierw dzień</translation>
    </message>
    <message>
      <source>Month first</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Najpierw miesiąc</translation>
    </message>
    <message>
      <source>As written</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Jak zapisano</translation>
    </message>
    <message>
      <source>UTC</source>
      <extracomment>dialogs/importing_setting, preferences</extracomment>
      <translation>UTC</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Tytuł</translation>
    </message>
    <message>
      <source>as it stands on the source; one source only</source>
      <extracomment>dialogs/known</extracomment>
      <translation>jak stoi na źródle; tylko jedno źródło</translation>
    </message>
    <message>
      <source>Pu&amp;blisher</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Wydawca</translation>
    </message>
    <message>
      <source>not in the file; leave empty if unknown</source>
      <extracomment>dialogs/known</extracomment>
      <translation>nie w pliku; zostaw puste, jeśli nieznane</translation>
    </message>
    <message>
      <source>Publishe&amp;d</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Opublikowano</translation>
    </message>
    <message>
      <source>2025-10-30, or words such as 30 October 2025</source>
      <extracomment>dialogs/known, forms/edit</extracomment>
      <translation>2025-10-30 albo słowa, jak 30 października 2025</translation>
    </message>
    <message>
      <source>A&amp;uthor</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Autor</translation>
    </message>
    <message>
      <source>leave empty if unknown</source>
      <extracomment>dialogs/known</extracomment>
      <translation>zostaw puste, jeśli nieznany</translation>
    </message>
    <message>
      <source>&amp;Web address</source>
      <extracomment>dialogs/known</extracomment>
      <translation>Ad&amp;res w sieci</translation>
    </message>
    <message>
      <source>where it can be found</source>
      <extracomment>dialogs/known</extracomment>
      <translation>gdzie go znaleźć</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <extracomment>dialogs/known, forms/holding</extracomment>
      <translation>&amp;Język</translation>
    </message>
    <message>
      <source>en, ru, ar</source>
      <extracomment>dialogs/known</extracomment>
      <translation>en, ru, ar</translation>
    </message>
    <message>
      <source>named</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>nazwane</translation>
    </message>
    <message>
      <source>mistake</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>błąd</translation>
    </message>
    <message>
      <source>wording</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>brzmienie</translation>
    </message>
    <message>
      <source>origin</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>pochodzenie</translation>
    </message>
    <message>
      <source>order</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>kolejność</translation>
    </message>
    <message>
      <source>Named</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Nazwane</translation>
    </message>
    <message>
      <source>Shared mistake</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Wspólny błąd</translation>
    </message>
    <message>
      <source>Shared wording</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Wspólne brzmienie</translation>
    </message>
    <message>
      <source>Shared origin</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Wspólne pochodzenie</translation>
    </message>
    <message>
      <source>Order</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Kolejność</translation>
    </message>
    <message>
      <source>next clash</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>następny spór</translation>
    </message>
    <message>
      <source>yours</source>
      <extracomment>dialogs/merge, dialogs/merging_clash</extracomment>
      <translation>twoje</translation>
    </message>
    <message>
      <source>returned</source>
      <extracomment>dialogs/merge, dialogs/merging_clash, values/words</extracomment>
      <translation>zwrócono</translation>
    </message>
    <message>
      <source>show behind</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>pokaż z tyłu</translation>
    </message>
    <message>
      <source>Need your choice</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Wymagają twojego wyboru</translation>
    </message>
    <message>
      <source>Opinions, both kept</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Opinie, obie zachowane</translation>
    </message>
    <message>
      <source>Added in the returned copy</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Dodane w zwróconej kopii</translation>
    </message>
    <message>
      <source>Changed, no clash</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Zmienione, bez sporu</translation>
    </message>
    <message>
      <source>Deleted there</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Usunięte tam</translation>
    </message>
    <message>
      <source>What became of it</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Co się z tym stało</translation>
    </message>
    <message>
      <source>made by hand</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>zrobiona ręcznie</translation>
    </message>
    <message>
      <source>made while you worked</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>zrobiona w trakcie pracy</translation>
    </message>
    <message>
      <source>before a merge</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>przed scaleniem</translation>
    </message>
    <message>
      <source>before going back</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>przed powrotem</translation>
    </message>
    <message>
      <source>Task</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Zadanie</translation>
    </message>
    <message>
      <source>Began (UTC)</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Początek (UTC)</translation>
    </message>
    <message>
      <source>Took</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Trwało</translation>
    </message>
    <message>
      <source>Outcome</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Wynik</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>entity/dated, particulars, case/imagery, case/columns</extracomment>
      <translation>Rodzaj</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>entity/dated, case/entrywords</extracomment>
      <translation>Wartość</translation>
    </message>
    <message>
      <source>Dates</source>
      <extracomment>entity/dated, dialogs/importing_setting</extracomment>
      <translation>Daty</translation>
    </message>
    <message>
      <source>Of</source>
      <extracomment>entity/dated</extracomment>
      <translation>Z</translation>
    </message>
    <message>
      <source>Told</source>
      <extracomment>entity/dated</extracomment>
      <translation>Powiedziano</translation>
    </message>
    <message>
      <source>Places</source>
      <extracomment>entity/roster, dialogs/exporting_hidden, map/corners, map/places</extracomment>
      <translation>Miejsca</translation>
    </message>
    <message>
      <source>Organisations</source>
      <extracomment>entity/roster</extracomment>
      <translation>Organizacje</translation>
    </message>
    <message>
      <source>Persons</source>
      <extracomment>entity/roster</extracomment>
      <translation>Osoby</translation>
    </message>
    <message>
      <source>Sightings</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, timeline/names</extracomment>
      <translation>Obserwacje</translation>
    </message>
    <message>
      <source>Claims</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, timeline/names</extracomment>
      <translation>Twierdzenia</translation>
    </message>
    <message>
      <source>Sources</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, timeline/names</extracomment>
      <translation>Źródła</translation>
    </message>
    <message>
      <source>Excerpts</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, case/columns</extracomment>
      <translation>Wyciągi</translation>
    </message>
    <message>
      <source>Record</source>
      <extracomment>entrypane, log/pastesheet, case/entrywords</extracomment>
      <translation>Rekord</translation>
    </message>
    <message>
      <source>Field</source>
      <extracomment>entrypane</extracomment>
      <translation>Pole</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>entrypane, forms/edit, particulars, past</extracomment>
      <translation>Skąd</translation>
    </message>
    <message>
      <source>To</source>
      <extracomment>entrypane, forms/edit, particulars, past</extracomment>
      <translation>Dokąd</translation>
    </message>
    <message>
      <source>Tracker files (*.csv *.kml *.json *.gz *.zst *.txt *.gpx);;All files (*)</source>
      <extracomment>flying</extracomment>
      <translation>Pliki śladów (*.csv *.kml *.json *.gz *.zst *.txt *.gpx);;Wszystkie pliki (*)</translation>
    </message>
    <message>
      <source>2025-10-26, or words</source>
      <extracomment>forms/edit</extracomment>
      <translation>2025-10-26 lub słowa</translation>
    </message>
    <message>
      <source>printed on every page</source>
      <extracomment>forms/edit</extracomment>
      <translation>drukowane na każdej stronie</translation>
    </message>
    <message>
      <source>aircraft ~ An-124 and when in 2025-10</source>
      <extracomment>forms/edit</extracomment>
      <translation>aircraft ~ An-124 and when in 2025-10</translation>
    </message>
    <message>
      <source>beside the marking on every page</source>
      <extracomment>forms/edit</extracomment>
      <translation>obok klauzuli na każdej stronie</translation>
    </message>
    <message>
      <source>in place of the title of the case</source>
      <extracomment>forms/edit</extracomment>
      <translation>zamiast tytułu sprawy</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>forms/edit, journalpage, particulars, past</extracomment>
      <translation>Kiedy</translation>
    </message>
    <message>
      <source>Asserted by</source>
      <extracomment>forms/edit, particulars, past, case/columns</extracomment>
      <translation>Kto mówi</translation>
    </message>
    <message>
      <source>Address</source>
      <extracomment>forms/edit, particulars, reader/offers, case/columns</extracomment>
      <translation>Adres</translation>
    </message>
    <message>
      <source>Read as</source>
      <extracomment>forms/edit, particulars, case/columns</extracomment>
      <translation>Odczytano jako</translation>
    </message>
    <message>
      <source>Only what passes</source>
      <extracomment>forms/edit</extracomment>
      <translation>Tylko to, co przechodzi</translation>
    </message>
    <message>
      <source>Status (open, done)</source>
      <extracomment>forms/edit</extracomment>
      <translation>Stan (open, done)</translation>
    </message>
    <message>
      <source>Co&amp;llected</source>
      <extracomment>forms/holding</extracomment>
      <translation>Ze&amp;brano</translation>
    </message>
    <message>
      <source>Collected &amp;by</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Kto zebrał</translation>
    </message>
    <message>
      <source>Found &amp;at</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Gdzie znaleziono</translation>
    </message>
    <message>
      <source>Original de&amp;vice</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Urządzenie pierwotne</translation>
    </message>
    <message>
      <source>Original &amp;owner</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Właściciel pierwotny</translation>
    </message>
    <message>
      <source>Cloc&amp;k checked</source>
      <extracomment>forms/holding</extracomment>
      <translation>Zegar &amp;sprawdzono</translation>
    </message>
    <message>
      <source>&amp;Machine</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Maszyna</translation>
    </message>
    <message>
      <source>&amp;Network or proxy</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Sieć lub proxy</translation>
    </message>
    <message>
      <source>&amp;Purpose</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Cel</translation>
    </message>
    <message>
      <source>Permi&amp;ssion</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Zgoda</translation>
    </message>
    <message>
      <source>&amp;Handling</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Przekazywanie</translation>
    </message>
    <message>
      <source>&amp;Reference</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Odnośnik</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <extracomment>forms/imagery, dialogs/importing_setting, entity/forms, forms/claim</extracomment>
      <translation>&amp;Rodzaj</translation>
    </message>
    <message>
      <source>&amp;Provider</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Dostawca</translation>
    </message>
    <message>
      <source>&amp;Scene id</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Nr sce&amp;ny</translation>
    </message>
    <message>
      <source>&amp;Acquired</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Wy&amp;konano</translation>
    </message>
    <message>
      <source>&amp;How known</source>
      <extracomment>forms/imagery</extracomment>
      <translation>S&amp;kąd wiadomo</translation>
    </message>
    <message>
      <source>&amp;Resolution</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Roz&amp;dzielczość</translation>
    </message>
    <message>
      <source>&amp;Footprint</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Obrys</translation>
    </message>
    <message>
      <source>&amp;Camera at</source>
      <extracomment>forms/imagery</extracomment>
      <translation>K&amp;amera w</translation>
    </message>
    <message>
      <source>&amp;Bearing</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Kie&amp;runek</translation>
    </message>
    <message>
      <source>Sho&amp;ws</source>
      <extracomment>forms/imagery</extracomment>
      <translation>P&amp;okazuje</translation>
    </message>
    <message>
      <source>P&amp;lace by</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Miejsce przez</translation>
    </message>
    <message>
      <source>&amp;Matched</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Dopasowano</translation>
    </message>
    <message>
      <source>&amp;Time by</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Czas przez</translation>
    </message>
    <message>
      <source>S&amp;een for it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Sz&amp;ukano w tym celu</translation>
    </message>
    <message>
      <source>&amp;Not before</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Nie przed</translation>
    </message>
    <message>
      <source>Sun a&amp;zimuth</source>
      <extracomment>forms/imagery</extracomment>
      <translation>A&amp;zymut słońca</translation>
    </message>
    <message>
      <source>S&amp;un altitude</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Wysokość słoń&amp;ca</translation>
    </message>
    <message>
      <source>Shad&amp;ow</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Cień</translation>
    </message>
    <message>
      <source>Posted</source>
      <extracomment>forms/imagery, case/imagery</extracomment>
      <translation>Zamieszczono</translation>
    </message>
    <message>
      <source>&amp;Good to</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Dokładność</translation>
    </message>
    <message>
      <source>not stated</source>
      <extracomment>forms/inputs, dialogs/importing_setting, entity/dated, log/pastesheet</extracomment>
      <translation>nie podano</translation>
    </message>
    <message>
      <source>ADS-B</source>
      <extracomment>forms/pills, particulars, tracks/told, values/words</extracomment>
      <translation>ADS-B</translation>
    </message>
    <message>
      <source>MLAT</source>
      <extracomment>forms/pills, particulars, tracks/told, values/words</extracomment>
      <translation>MLAT</translation>
    </message>
    <message>
      <source>photo or video</source>
      <extracomment>forms/pills, particulars, values/words</extracomment>
      <translation>zdjęcie lub film</translation>
    </message>
    <message>
      <source>no comment</source>
      <extracomment>forms/pills, values/words, reference/glossary</extracomment>
      <translation>bez komentarza</translation>
    </message>
    <message>
      <source>sighting</source>
      <extracomment>forms/resuming, case/columns, reference/glossary</extracomment>
      <translation>obserwacja</translation>
    </message>
    <message>
      <source>claim</source>
      <extracomment>forms/resuming, case/columns, values/words, reference/glossary</extracomment>
      <translation>twierdzenie</translation>
    </message>
    <message>
      <source>link</source>
      <extracomment>forms/resuming, tracks/comparing, reference/glossary</extracomment>
      <translation>powiązanie</translation>
    </message>
    <message>
      <source>choice of words for a link</source>
      <extracomment>forms/resuming</extracomment>
      <translation>wybór słów powiązania</translation>
    </message>
    <message>
      <source>grade</source>
      <extracomment>forms/resuming</extracomment>
      <translation>ocena</translation>
    </message>
    <message>
      <source>marking</source>
      <extracomment>forms/resuming</extracomment>
      <translation>klauzula</translation>
    </message>
    <message>
      <source>note</source>
      <extracomment>forms/resuming</extracomment>
      <translation>notatka</translation>
    </message>
    <message>
      <source>note at a time</source>
      <extracomment>forms/resuming</extracomment>
      <translation>notatka przy czasie</translation>
    </message>
    <message>
      <source>lead</source>
      <extracomment>forms/resuming, case/columns, reference/glossary</extracomment>
      <translation>trop</translation>
    </message>
    <message>
      <source>cited source</source>
      <extracomment>forms/resuming</extracomment>
      <translation>przywołane źródło</translation>
    </message>
    <message>
      <source>change</source>
      <extracomment>forms/resuming</extracomment>
      <translation>zmiana</translation>
    </message>
    <message>
      <source>translation</source>
      <extracomment>forms/resuming</extracomment>
      <translation>tłumaczenie</translation>
    </message>
    <message>
      <source>search</source>
      <extracomment>forms/resuming, values/words</extracomment>
      <translation>wyszukiwanie</translation>
    </message>
    <message>
      <source>collection record</source>
      <extracomment>forms/resuming</extracomment>
      <translation>rekord zebrania</translation>
    </message>
    <message>
      <source>step of custody</source>
      <extracomment>forms/resuming, case/titles</extracomment>
      <translation>krok nadzoru</translation>
    </message>
    <message>
      <source>withdrawal</source>
      <extracomment>forms/resuming</extracomment>
      <translation>wycofanie</translation>
    </message>
    <message>
      <source>record of imagery</source>
      <extracomment>forms/resuming</extracomment>
      <translation>rekord obrazu</translation>
    </message>
    <message>
      <source>reading by machine</source>
      <extracomment>forms/resuming</extracomment>
      <translation>odczyt maszynowy</translation>
    </message>
    <message>
      <source>still</source>
      <extracomment>forms/resuming</extracomment>
      <translation>kadr</translation>
    </message>
    <message>
      <source>bounds</source>
      <extracomment>forms/resuming</extracomment>
      <translation>granice</translation>
    </message>
    <message>
      <source>hypothesis</source>
      <extracomment>forms/resuming, reference/glossary</extracomment>
      <translation>hipoteza</translation>
    </message>
    <message>
      <source>judgement</source>
      <extracomment>forms/resuming, values/words, reference/glossary</extracomment>
      <translation>osąd</translation>
    </message>
    <message>
      <source>row of the matrix</source>
      <extracomment>forms/resuming</extracomment>
      <translation>wiersz macierzy</translation>
    </message>
    <message>
      <source>new entity</source>
      <extracomment>forms/resuming</extracomment>
      <translation>nowy obiekt</translation>
    </message>
    <message>
      <source>word on who or what it is</source>
      <extracomment>forms/resuming</extracomment>
      <translation>słowo o tym, kto lub co to jest</translation>
    </message>
    <message>
      <source>further name</source>
      <extracomment>forms/resuming</extracomment>
      <translation>inna nazwa</translation>
    </message>
    <message>
      <source>dated assignment</source>
      <extracomment>forms/resuming</extracomment>
      <translation>datowany przydział</translation>
    </message>
    <message>
      <source>joining</source>
      <extracomment>forms/resuming</extracomment>
      <translation>łączenie</translation>
    </message>
    <message>
      <source>splitting</source>
      <extracomment>forms/resuming</extracomment>
      <translation>rozdzielanie</translation>
    </message>
    <message>
      <source>choice of airframe</source>
      <extracomment>forms/resuming</extracomment>
      <translation>wybór statku</translation>
    </message>
    <message>
      <source>Read the words by machine…</source>
      <extracomment>imagery</extracomment>
      <translation>Odczytaj słowa maszynowo…</translation>
    </message>
    <message>
      <source>Confirm the words</source>
      <extracomment>imagery</extracomment>
      <translation>Potwierdź słowa</translation>
    </message>
    <message>
      <source>Take a still…</source>
      <extracomment>imagery</extracomment>
      <translation>Weź kadr…</translation>
    </message>
    <message>
      <source>Entry</source>
      <extracomment>journalpage</extracomment>
      <translation>Wpis</translation>
    </message>
    <message>
      <source>Who</source>
      <extracomment>journalpage</extracomment>
      <translation>Kto</translation>
    </message>
    <message>
      <source>What was done</source>
      <extracomment>journalpage</extracomment>
      <translation>Co zrobiono</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>journalpage, forms/imagery, origins, case/columns</extracomment>
      <translation>Dlaczego</translation>
    </message>
    <message>
      <source>Hash</source>
      <extracomment>journalpage</extracomment>
      <translation>Skrót</translation>
    </message>
    <message>
      <source>Ctrl + click</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + klik</translation>
    </message>
    <message>
      <source>add to the selection, or take out of it</source>
      <extracomment>keyboard</extracomment>
      <translation>dodaj do wyboru lub wyjmij</translation>
    </message>
    <message>
      <source>Shift + click, ↑ ↓</source>
      <extracomment>keyboard</extracomment>
      <translation>Shift + klik, ↑ ↓</translation>
    </message>
    <message>
      <source>navigator: select all up to there</source>
      <extracomment>keyboard</extracomment>
      <translation>nawigator: wybierz wszystko aż dotąd</translation>
    </message>
    <message>
      <source>Double-click, Enter</source>
      <extracomment>keyboard</extracomment>
      <translation>Podwójny klik, Enter</translation>
    </message>
    <message>
      <source>open in the reader</source>
      <extracomment>keyboard</extracomment>
      <translation>otwórz w czytaniu</translation>
    </message>
    <message>
      <source>Ctrl + F, F3</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + F, F3</translation>
    </message>
    <message>
      <source>reader: find words, next place</source>
      <extracomment>keyboard</extracomment>
      <translation>czytanie: znajdź słowa, następne miejsce</translation>
    </message>
    <message>
      <source>reader: previous, next record on its quotes</source>
      <extracomment>keyboard</extracomment>
      <translation>czytanie: poprzedni, następny rekord na jego cytatach</translation>
    </message>
    <message>
      <source>Alt + ↑ ↓</source>
      <extracomment>keyboard</extracomment>
      <translation>Alt + ↑ ↓</translation>
    </message>
    <message>
      <source>reader: the selection grows to phrase, clause, sentence, paragraph, and shrinks again</source>
      <extracomment>keyboard</extracomment>
      <translation>czytanie: wybór rośnie do zwrotu, zdania składowego, zdania, akapitu i maleje</translation>
    </message>
    <message>
      <source>Ctrl + + − 0</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + + − 0</translation>
    </message>
    <message>
      <source>reader: larger, smaller, usual letters</source>
      <extracomment>keyboard</extracomment>
      <translation>czytanie: litery większe, mniejsze, zwykłe</translation>
    </message>
    <message>
      <source>Ctrl + Tab, Ctrl + F4</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + Tab, Ctrl + F4</translation>
    </message>
    <message>
      <source>reader: next source, close this one</source>
      <extracomment>keyboard</extracomment>
      <translation>czytanie: następne źródło, zamknij to</translation>
    </message>
    <message>
      <source>pages and images: larger, smaller, the whole</source>
      <extracomment>keyboard</extracomment>
      <translation>strony i obrazy: większe, mniejsze, całość</translation>
    </message>
    <message>
      <source>Arrow keys, Shift</source>
      <extracomment>keyboard</extracomment>
      <translation>Strzałki, Shift</translation>
    </message>
    <message>
      <source>pages: the caret, and selecting; Ctrl goes by words</source>
      <extracomment>keyboard</extracomment>
      <translation>strony: kursor i wybieranie; Ctrl idzie słowami</translation>
    </message>
    <message>
      <source>pages: dragging draws a region; so does Ctrl and drag</source>
      <extracomment>keyboard</extracomment>
      <translation>strony: przeciąganie rysuje obszar; tak samo Ctrl i przeciąganie</translation>
    </message>
    <message>
      <source>Shift + arrow keys</source>
      <extracomment>keyboard</extracomment>
      <translation>Shift + strzałki</translation>
    </message>
    <message>
      <source>images, regions: begin one, make it larger or smaller; arrows alone move it</source>
      <extracomment>keyboard</extracomment>
      <translation>obrazy, obszary: zacznij, powiększ lub zmniejsz; same strzałki przesuwają</translation>
    </message>
    <message>
      <source>Ctrl + Page Up, Page Down</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + Page Up, Page Down</translation>
    </message>
    <message>
      <source>pages: the page before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>strony: poprzednia, następna</translation>
    </message>
    <message>
      <source>two sources compared: the difference before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>dwa porównane źródła: poprzednia różnica, następna</translation>
    </message>
    <message>
      <source>Menu, Shift + F10</source>
      <extracomment>keyboard</extracomment>
      <translation>Menu, Shift + F10</translation>
    </message>
    <message>
      <source>reader: what can be done with the words</source>
      <extracomment>keyboard</extracomment>
      <translation>czytnik: co można zrobić ze słowami</translation>
    </message>
    <message>
      <source>fields: other words for one that is marked as misspelled</source>
      <extracomment>keyboard</extracomment>
      <translation>pola: inne słowa zamiast oznaczonego jako błędne</translation>
    </message>
    <message>
      <source>V, Esc</source>
      <extracomment>keyboard</extracomment>
      <translation>V, Esc</translation>
    </message>
    <message>
      <source>board: leave a link that was begun</source>
      <extracomment>keyboard</extracomment>
      <translation>tablica: zostaw zaczęte powiązanie</translation>
    </message>
    <message>
      <source>Ctrl + V</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + V</translation>
    </message>
    <message>
      <source>board: lay copied cards, as they lay on the other board</source>
      <extracomment>keyboard</extracomment>
      <translation>tablica: połóż skopiowane karty, jak leżały na drugiej</translation>
    </message>
    <message>
      <source>Shift + drag, Alt + drag</source>
      <extracomment>keyboard</extracomment>
      <translation>Shift + ciągnij, Alt + ciągnij</translation>
    </message>
    <message>
      <source>board: select what a rectangle, or a line drawn by hand, surrounds</source>
      <extracomment>keyboard</extracomment>
      <translation>tablica: wybierz, co otacza prostokąt lub linia odręczna</translation>
    </message>
    <message>
      <source>Enter, B</source>
      <extracomment>keyboard</extracomment>
      <translation>Enter, B</translation>
    </message>
    <message>
      <source>board: lay what is picked beside the board on it</source>
      <extracomment>keyboard</extracomment>
      <translation>tablica: połóż na niej to, co wybrano obok</translation>
    </message>
    <message>
      <source>1 to 5</source>
      <extracomment>keyboard</extracomment>
      <translation>1 do 5</translation>
    </message>
    <message>
      <source>findings: decide: open, explained, resolved, kept, dismissed; then the reason</source>
      <extracomment>keyboard</extracomment>
      <translation>ustalenia: rozstrzygnięcie: otwarte, wyjaśnione, rozwiązane, zachowane, odrzucone; potem powód</translation>
    </message>
    <message>
      <source>matrix: rate the cell, from strongly consistent to strongly inconsistent; Enter opens the words</source>
      <extracomment>keyboard</extracomment>
      <translation>macierz: oceń komórkę, od silnie zgodne do silnie niezgodne; Enter otwiera słowa</translation>
    </message>
    <message>
      <source>timeline, board: show all; map: fit the selection, or all</source>
      <extracomment>keyboard</extracomment>
      <translation>oś, tablica: pokaż wszystko; mapa: dopasuj wybór lub wszystko</translation>
    </message>
    <message>
      <source>timeline, board, map: zoom</source>
      <extracomment>keyboard</extracomment>
      <translation>oś, tablica, mapa: skala</translation>
    </message>
    <message>
      <source>map: play the track, or stop; , and . step to the fix before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>mapa: odtwórz ślad lub zatrzymaj; , i . idą do poprzedniej, następnej pozycji</translation>
    </message>
    <message>
      <source>map: measure; Enter begins and ends at the middle of the map, arrows move it; V or Esc leaves it</source>
      <extracomment>keyboard</extracomment>
      <translation>mapa: mierz; Enter zaczyna i kończy na środku mapy, strzałki ją przesuwają; V lub Esc wychodzi</translation>
    </message>
    <message>
      <source>map: show the layers, or fold them away</source>
      <extracomment>keyboard</extracomment>
      <translation>mapa: pokaż warstwy lub je zwiń</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <extracomment>keyboard</extracomment>
      <translation>Page Up, Page Down</translation>
    </message>
    <message>
      <source>map: the mark before, the next one; arrows move the map, Space and drag too</source>
      <extracomment>keyboard</extracomment>
      <translation>mapa: poprzedni znak, następny; strzałki przesuwają mapę, spacja i ciągnięcie też</translation>
    </message>
    <message>
      <source>timeline: brush what is shown, or lift the brush</source>
      <extracomment>keyboard</extracomment>
      <translation>oś: obejmij to, co widać, lub zdejmij okres</translation>
    </message>
    <message>
      <source>Shift + ← →</source>
      <extracomment>keyboard</extracomment>
      <translation>Shift + ← →</translation>
    </message>
    <message>
      <source>timeline: move the end of the brush; Esc lifts it</source>
      <extracomment>keyboard</extracomment>
      <translation>oś: przesuń koniec okresu; Esc go zdejmuje</translation>
    </message>
    <message>
      <source>Ctrl + ← →</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + ← →</translation>
    </message>
    <message>
      <source>timeline: move along in time</source>
      <extracomment>keyboard</extracomment>
      <translation>oś: idź w czasie</translation>
    </message>
    <message>
      <source>Ctrl + ↑, Ctrl + ↓</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + ↑, Ctrl + ↓</translation>
    </message>
    <message>
      <source>timeline: close the group of lanes, open all; with Shift and ↑ close the lane</source>
      <extracomment>keyboard</extracomment>
      <translation>oś: zamknij grupę torów, otwórz wszystkie; z Shift i ↑ zamknij tor</translation>
    </message>
    <message>
      <source>timeline: what the lanes are, by which clock marks stand, saved views</source>
      <extracomment>keyboard</extracomment>
      <translation>oś: czym są tory, według jakiego zegara stoją znaki, zapisane widoki</translation>
    </message>
    <message>
      <source>timeline: what was known on a day; filter every view</source>
      <extracomment>keyboard</extracomment>
      <translation>oś: co wiedziano danego dnia; filtruj każdy widok</translation>
    </message>
    <message>
      <source>timeline: zoom to the selection</source>
      <extracomment>keyboard</extracomment>
      <translation>oś: dopasuj do wyboru</translation>
    </message>
    <message>
      <source>P, [ and ]</source>
      <extracomment>keyboard</extracomment>
      <translation>P, [ i ]</translation>
    </message>
    <message>
      <source>timeline: pin a note at a time (Ctrl + Shift + N anywhere); the note before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>oś: przypnij notatkę do czasu (Ctrl + Shift + N wszędzie); poprzednia notatka, następna</translation>
    </message>
    <message>
      <source>timeline: of two selected marks the earlier precedes the other</source>
      <extracomment>keyboard</extracomment>
      <translation>oś: z dwóch wybranych znaków wcześniejszy poprzedza drugi</translation>
    </message>
    <message>
      <source>timeline: show links of the selection; list what has no date</source>
      <extracomment>keyboard</extracomment>
      <translation>oś: pokaż powiązania wyboru; wylicz to, co bez daty</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <extracomment>keyboard</extracomment>
      <translation>Strzałki</translation>
    </message>
    <message>
      <source>timeline, board, navigator: walk</source>
      <extracomment>keyboard</extracomment>
      <translation>oś, tablica, nawigator: idź</translation>
    </message>
    <message>
      <source>board: select more cards</source>
      <extracomment>keyboard</extracomment>
      <translation>tablica: wybierz więcej kart</translation>
    </message>
    <message>
      <source>Ctrl + arrow keys</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + strzałki</translation>
    </message>
    <message>
      <source>board: move the selected cards, with Shift ten steps at a time</source>
      <extracomment>keyboard</extracomment>
      <translation>tablica: przesuń wybrane karty, z Shift o dziesięć kroków</translation>
    </message>
    <message>
      <source>Ctrl + wheel</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + kółko</translation>
    </message>
    <message>
      <source>reader: larger or smaller letters; board: zoom</source>
      <extracomment>keyboard</extracomment>
      <translation>czytanie: litery większe lub mniejsze; tablica: skala</translation>
    </message>
    <message>
      <source>F2, Enter, letters</source>
      <extracomment>keyboard</extracomment>
      <translation>F2, Enter, litery</translation>
    </message>
    <message>
      <source>log: change the cell; Ctrl + Enter fills every picked cell of its column</source>
      <extracomment>keyboard</extracomment>
      <translation>tabela: zmień komórkę; Ctrl + Enter wypełnia wybrane komórki jej kolumny</translation>
    </message>
    <message>
      <source>log: sort by the column; with Shift by one more</source>
      <extracomment>keyboard</extracomment>
      <translation>tabela: sortuj według kolumny; z Shift według jeszcze jednej</translation>
    </message>
    <message>
      <source>Alt + Shift + ← →</source>
      <extracomment>keyboard</extracomment>
      <translation>Alt + Shift + ← →</translation>
    </message>
    <message>
      <source>log: move the column</source>
      <extracomment>keyboard</extracomment>
      <translation>tabela: przesuń kolumnę</translation>
    </message>
    <message>
      <source>Space</source>
      <extracomment>keyboard, map/corners</extracomment>
      <translation>Spacja</translation>
    </message>
    <message>
      <source>log: a lead is done, or open again; of other records the words</source>
      <extracomment>keyboard</extracomment>
      <translation>tabela: trop zrobiony lub znów otwarty; u innych rekordów słowa</translation>
    </message>
    <message>
      <source>Esc</source>
      <extracomment>keyboard</extracomment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>leave, close, cancel the task</source>
      <extracomment>keyboard</extracomment>
      <translation>zostaw, zamknij, przerwij zadanie</translation>
    </message>
    <message>
      <source>copies</source>
      <extracomment>keys</extracomment>
      <translation>kopiuje</translation>
    </message>
    <message>
      <source>cuts</source>
      <extracomment>keys</extracomment>
      <translation>wycina</translation>
    </message>
    <message>
      <source>selects all</source>
      <extracomment>keys</extracomment>
      <translation>wybiera wszystko</translation>
    </message>
    <message>
      <source>Lists of airframes (*.csv *.gz *.zst *.txt);;All files (*)</source>
      <extracomment>listing</extracomment>
      <translation>Listy statków (*.csv *.gz *.zst *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
      <source>Tracks</source>
      <extracomment>log/bar, navigatorchips, timeline/names, map/corners</extracomment>
      <translation>Ślady lotów</translation>
    </message>
    <message>
      <source>Searches</source>
      <extracomment>log/bar</extracomment>
      <translation>Wyszukiwania</translation>
    </message>
    <message>
      <source>Mentions</source>
      <extracomment>log/bar</extracomment>
      <translation>Wzmianki</translation>
    </message>
    <message>
      <source>Never offered</source>
      <extracomment>log/bar</extracomment>
      <translation>Niepodsuwane</translation>
    </message>
    <message>
      <source>No sightings yet. Select words in a source and press S.</source>
      <extracomment>log/empty</extracomment>
      <translation>Brak obserwacji. Wybierz słowa w źródle i naciśnij S.</translation>
    </message>
    <message>
      <source>No claims yet. Select words in a source and press C.</source>
      <extracomment>log/empty</extracomment>
      <translation>Brak twierdzeń. Wybierz słowa w źródle i naciśnij C.</translation>
    </message>
    <message>
      <source>No tracks yet. Ctrl+Shift+I imports the files of a flight tracker.</source>
      <extracomment>log/empty</extracomment>
      <translation>Brak śladów. Ctrl+Shift+I wczytuje pliki śledzenia lotów.</translation>
    </message>
    <message>
      <source>No sources yet. Press Ctrl+Shift+A to attach one.</source>
      <extracomment>log/empty</extracomment>
      <translation>Brak źródeł. Naciśnij Ctrl+Shift+A, by dołączyć.</translation>
    </message>
    <message>
      <source>No entities yet. They come from sightings of one airframe, one place, one person.</source>
      <extracomment>log/empty</extracomment>
      <translation>Brak obiektów. Biorą się z obserwacji jednego statku, miejsca, osoby.</translation>
    </message>
    <message>
      <source>No leads yet. Press N in the reader for an open question or task.</source>
      <extracomment>log/empty</extracomment>
      <translation>Brak tropów. Naciśnij N w czytaniu dla otwartego pytania lub zadania.</translation>
    </message>
    <message>
      <source>No searches yet. Ctrl+Shift+S records one, also one that found nothing.</source>
      <extracomment>log/empty</extracomment>
      <translation>Brak wyszukiwań. Ctrl+Shift+S odnotowuje je, także bez wyniku.</translation>
    </message>
    <message>
      <source>No mentions yet. Accept a suggestion in a source with Tab and Enter.</source>
      <extracomment>log/empty</extracomment>
      <translation>Brak wzmianek. Przyjmij podpowiedź w źródle klawiszami Tab i Enter.</translation>
    </message>
    <message>
      <source>All is offered. X on a suggestion offers it no more; deleting its row here takes that back.</source>
      <extracomment>log/empty</extracomment>
      <translation>Podsuwane jest wszystko. X na podpowiedzi już jej nie podsuwa; usunięcie jej wiersza tutaj to cofa.</translation>
    </message>
    <message>
      <source>No excerpts yet. Select words in a source and press E.</source>
      <extracomment>log/empty</extracomment>
      <translation>Brak wyciągów. Wybierz słowa w źródle i naciśnij E.</translation>
    </message>
    <message>
      <source>Nothing is in the trash.</source>
      <extracomment>log/empty</extracomment>
      <translation>Kosz jest pusty.</translation>
    </message>
    <message>
      <source>proposed</source>
      <extracomment>log/face, log/model, dialogs/events, facts</extracomment>
      <translation>zaproponowane</translation>
    </message>
    <message>
      <source>inferred</source>
      <extracomment>log/face, log/model, timeline/legend, board/aloud</extracomment>
      <translation>wywnioskowane</translation>
    </message>
    <message>
      <source>given</source>
      <extracomment>log/face</extracomment>
      <translation>podane</translation>
    </message>
    <message>
      <source>stays open</source>
      <extracomment>log/model, particulars</extracomment>
      <translation>pozostaje otwarte</translation>
    </message>
    <message>
      <source>given by the analyst</source>
      <extracomment>log/model</extracomment>
      <translation>podane przez analityka</translation>
    </message>
    <message>
      <source>accepted</source>
      <extracomment>log/model</extracomment>
      <translation>przyjęte</translation>
    </message>
    <message>
      <source>not recorded</source>
      <extracomment>log/model, dialogs/given, dialogs/merging_clash, forms/edit</extracomment>
      <translation>nie zapisano</translation>
    </message>
    <message>
      <source>No.</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Nr</translation>
    </message>
    <message>
      <source>Fact</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Fakt</translation>
    </message>
    <message>
      <source>Attach</source>
      <extracomment>moves, dialogs/attach</extracomment>
      <translation>Dołącz</translation>
    </message>
    <message>
      <source>A file, pasted text or a captured page. The bytes are kept and hashed.</source>
      <extracomment>moves</extracomment>
      <translation>Plik, wklejony tekst lub zapisana strona. Bajty są przechowywane ze skrótem.</translation>
    </message>
    <message>
      <source>Highlight</source>
      <extracomment>moves, case/acts</extracomment>
      <translation>Zaznacz</translation>
    </message>
    <message>
      <source>Mark the words that matter. They stay tied to their place in the source.</source>
      <extracomment>moves</extracomment>
      <translation>Zaznacz ważne słowa. Zostają związane ze swoim miejscem w źródle.</translation>
    </message>
    <message>
      <source>Tag</source>
      <extracomment>moves, dialogs/tags, forms/tag, timeline/choices</extracomment>
      <translation>Etykieta</translation>
    </message>
    <message>
      <source>Say what it is: an aircraft sighting or a claim. Keep the words as written.</source>
      <extracomment>moves</extracomment>
      <translation>Powiedz, co to jest: obserwacja samolotu czy twierdzenie. Słowa zostają, jak zapisano.</translation>
    </message>
    <message>
      <source>Weigh</source>
      <extracomment>moves, matrix/forms, case/acts</extracomment>
      <translation>Zważ</translation>
    </message>
    <message>
      <source>Link what supports and what contradicts. Repeats of one origin count once.</source>
      <extracomment>moves</extracomment>
      <translation>Powiąż, co wspiera i co przeczy. Powtórzenia jednego pochodzenia liczą się raz.</translation>
    </message>
    <message>
      <source>Source</source>
      <extracomment>moves, matrix/cellsays, case/columns, timeline/choices</extracomment>
      <translation>Źródło</translation>
    </message>
    <message>
      <source>Sighting</source>
      <extracomment>moves</extracomment>
      <translation>Obserwacja</translation>
    </message>
    <message>
      <source>Claim</source>
      <extracomment>moves, timeline/choices</extracomment>
      <translation>Twierdzenie</translation>
    </message>
    <message>
      <source>Entity</source>
      <extracomment>moves, entity/sheet</extracomment>
      <translation>Obiekt</translation>
    </message>
    <message>
      <source>Hypothesis</source>
      <extracomment>moves, matrix/forms, matrix/top, timeline/choices</extracomment>
      <translation>Hipoteza</translation>
    </message>
    <message>
      <source>Finding</source>
      <extracomment>moves</extracomment>
      <translation>Ustalenie</translation>
    </message>
    <message>
      <source>Track</source>
      <extracomment>moves</extracomment>
      <translation>Ślad</translation>
    </message>
    <message>
      <source>Lead</source>
      <extracomment>moves</extracomment>
      <translation>Trop</translation>
    </message>
    <message>
      <source>Hypotheses</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Hipotezy</translation>
    </message>
    <message>
      <source>Unresolved {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Nierozstrzygnięte {}</translation>
    </message>
    <message>
      <source>Assumed {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Założone {}</translation>
    </message>
    <message>
      <source>Origin unknown {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Pochodzenie nieznane {}</translation>
    </message>
    <message>
      <source>tracker, kind not stated</source>
      <extracomment>particulars</extracomment>
      <translation>śledzenie lotów, rodzaj niepodany</translation>
    </message>
    <message>
      <source>satellite</source>
      <extracomment>particulars, values/words, reference/glossary</extracomment>
      <translation>satelita</translation>
    </message>
    <message>
      <source>reported</source>
      <extracomment>particulars, values/words, reference/glossary</extracomment>
      <translation>doniesiono</translation>
    </message>
    <message>
      <source>Place</source>
      <extracomment>particulars, past, reader/stated, case/columns</extracomment>
      <translation>Miejsce</translation>
    </message>
    <message>
      <source>Publisher</source>
      <extracomment>particulars, reader/offers, sourcehead, case/columns</extracomment>
      <translation>Wydawca</translation>
    </message>
    <message>
      <source>Author</source>
      <extracomment>particulars, reader/offers, reader/stated, sourcehead</extracomment>
      <translation>Autor</translation>
    </message>
    <message>
      <source>Published</source>
      <extracomment>particulars, reader/offers, timeline/names, sourcehead</extracomment>
      <translation>Opublikowano</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>particulars, preferences, reader/offers, sourcehead</extracomment>
      <translation>Język</translation>
    </message>
    <message>
      <source>Hex, callsign</source>
      <extracomment>particulars</extracomment>
      <translation>Hex, znak wywoławczy</translation>
    </message>
    <message>
      <source>Count</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Liczba</translation>
    </message>
    <message>
      <source>Event</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Zdarzenie</translation>
    </message>
    <message>
      <source>Hedge</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Zastrzeżenie</translation>
    </message>
    <message>
      <source>Nature</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Charakter</translation>
    </message>
    <message>
      <source>Basis</source>
      <extracomment>particulars, case/entrywords</extracomment>
      <translation>Podstawa</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>particulars, board/acting, entity/sheet, case/columns</extracomment>
      <translation>Notatka</translation>
    </message>
    <message>
      <source>Aliases</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Inne nazwy</translation>
    </message>
    <message>
      <source>Status</source>
      <extracomment>particulars, status, case/columns</extracomment>
      <translation>Status</translation>
    </message>
    <message>
      <source>Short name</source>
      <extracomment>particulars</extracomment>
      <translation>Krótka nazwa</translation>
    </message>
    <message>
      <source>Likelihood</source>
      <extracomment>particulars, matrix/judging</extracomment>
      <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
      <source>Confidence</source>
      <extracomment>particulars, matrix/judging</extracomment>
      <translation>Pewność</translation>
    </message>
    <message>
      <source>By</source>
      <extracomment>particulars, dialogs/given, report/printcheck, case/columns</extracomment>
      <translation>Kto</translation>
    </message>
    <message>
      <source>Where</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Gdzie</translation>
    </message>
    <message>
      <source>Terms</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Hasła</translation>
    </message>
    <message>
      <source>Found</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Znaleziono</translation>
    </message>
    <message>
      <source>Translator</source>
      <extracomment>particulars</extracomment>
      <translation>Tłumacz</translation>
    </message>
    <message>
      <source>Machine</source>
      <extracomment>particulars</extracomment>
      <translation>Komputer</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>particulars, dialogs/exporting_hidden, inspector</extracomment>
      <translation>Co</translation>
    </message>
    <message>
      <source>Means</source>
      <extracomment>particulars</extracomment>
      <translation>Środek</translation>
    </message>
    <message>
      <source>Reason</source>
      <extracomment>particulars, commands, case/columns</extracomment>
      <translation>Powód</translation>
    </message>
    <message>
      <source>Bytes</source>
      <extracomment>particulars</extracomment>
      <translation>Bajty</translation>
    </message>
    <message>
      <source>Words</source>
      <extracomment>particulars, sourcepage, case/entrywords, case/columns</extracomment>
      <translation>Słowa</translation>
    </message>
    <message>
      <source>At</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Kiedy</translation>
    </message>
    <message>
      <source>quote</source>
      <extracomment>particulars, case/faces</extracomment>
      <translation>cytat</translation>
    </message>
    <message>
      <source>holds</source>
      <extracomment>particulars</extracomment>
      <translation>niesie</translation>
    </message>
    <message>
      <source>to do</source>
      <extracomment>particulars</extracomment>
      <translation>do zrobienia</translation>
    </message>
    <message>
      <source>reads</source>
      <extracomment>particulars</extracomment>
      <translation>brzmi</translation>
    </message>
    <message>
      <source>looked</source>
      <extracomment>particulars</extracomment>
      <translation>szukano</translation>
    </message>
    <message>
      <source>taken</source>
      <extracomment>particulars</extracomment>
      <translation>przejęto</translation>
    </message>
    <message>
      <source>Grade</source>
      <extracomment>past, dialogs/manyfields, forms/remarks, case/acts</extracomment>
      <translation>Ocena</translation>
    </message>
    <message>
      <source>In the trash</source>
      <extracomment>past, recordhead, case/entrywords</extracomment>
      <translation>W koszu</translation>
    </message>
    <message>
      <source>You</source>
      <extracomment>preferences</extracomment>
      <translation>Ty</translation>
    </message>
    <message>
      <source>Analyst's name</source>
      <extracomment>preferences, commands</extracomment>
      <translation>Nazwisko analityka</translation>
    </message>
    <message>
      <source>Stands in the journal beside every act, and in every copy that is handed on.</source>
      <extracomment>preferences</extracomment>
      <translation>Stoi w dzienniku przy każdym działaniu i w każdej przekazanej kopii.</translation>
    </message>
    <message>
      <source>Looks</source>
      <extracomment>preferences</extracomment>
      <translation>Wygląd</translation>
    </message>
    <message>
      <source>Theme</source>
      <extracomment>preferences, commands</extracomment>
      <translation>Motyw</translation>
    </message>
    <message>
      <source>The colours of the window.</source>
      <extracomment>preferences</extracomment>
      <translation>Kolory okna.</translation>
    </message>
    <message>
      <source>Of the window, from the next start on; a draft has been read over by nobody. What a case holds stays as it is.</source>
      <extracomment>preferences</extracomment>
      <translation>Okna, od następnego uruchomienia; szkicu nikt nie przejrzał. To, co zawiera sprawa, zostaje, jak jest.</translation>
    </message>
    <message>
      <source>Size of all letters</source>
      <extracomment>preferences</extracomment>
      <translation>Wielkość wszystkich liter</translation>
    </message>
    <message>
      <source>Of menus, lists, forms and views, and what stands beside them; from the next start on.</source>
      <extracomment>preferences</extracomment>
      <translation>Menu, list, formularzy i widoków oraz tego, co obok; od następnego uruchomienia.</translation>
    </message>
    <message>
      <source>Reading</source>
      <extracomment>preferences</extracomment>
      <translation>Czytanie</translation>
    </message>
    <message>
      <source>Typeface of the reader</source>
      <extracomment>preferences</extracomment>
      <translation>Krój pisma czytania</translation>
    </message>
    <message>
      <source>How a source's words are set.</source>
      <extracomment>preferences</extracomment>
      <translation>Jak złożone są słowa źródła.</translation>
    </message>
    <message>
      <source>Size of the reader's letters</source>
      <extracomment>preferences</extracomment>
      <translation>Wielkość liter czytania</translation>
    </message>
    <message>
      <source>In pixels; Ctrl + and Ctrl − in the words do the same.</source>
      <extracomment>preferences</extracomment>
      <translation>W pikselach; Ctrl + i Ctrl − w słowach robią to samo.</translation>
    </message>
    <message>
      <source>Suggestions in the words</source>
      <extracomment>preferences</extracomment>
      <translation>Podpowiedzi w słowach</translation>
    </message>
    <message>
      <source>The reading aid underlines dates, aircraft, places and movements.</source>
      <extracomment>preferences</extracomment>
      <translation>Pomoc czytania podkreśla daty, samoloty, miejsca i ruchy.</translation>
    </message>
    <message>
      <source>Writing</source>
      <extracomment>preferences</extracomment>
      <translation>Pisanie</translation>
    </message>
    <message>
      <source>Spelling</source>
      <extracomment>preferences</extracomment>
      <translation>Pisownia</translation>
    </message>
    <message>
      <source>Words of your own that the dictionary does not know are underlined; their menu offers others.</source>
      <extracomment>preferences</extracomment>
      <translation>Własne słowa, których nie zna słownik, są podkreślane; ich menu proponuje inne.</translation>
    </message>
    <message>
      <source>Units</source>
      <extracomment>preferences</extracomment>
      <translation>Jednostki</translation>
    </message>
    <message>
      <source>Times of the journal</source>
      <extracomment>preferences</extracomment>
      <translation>Czasy dziennika</translation>
    </message>
    <message>
      <source>When acts were done. What sources say stays as it is.</source>
      <extracomment>preferences</extracomment>
      <translation>Kiedy działano. To, co mówią źródła, zostaje, jak jest.</translation>
    </message>
    <message>
      <source>Date style</source>
      <extracomment>preferences</extracomment>
      <translation>Zapis dat</translation>
    </message>
    <message>
      <source>How the window writes dates, from the next start on; doubt is told in every style. Cases, exports and prints stay as they are.</source>
      <extracomment>preferences</extracomment>
      <translation>Jak okno zapisuje daty, od następnego uruchomienia; wątpliwość widać w każdym zapisie. Sprawy, eksporty i wydruki pozostają bez zmian.</translation>
    </message>
    <message>
      <source>Heights and speeds</source>
      <extracomment>preferences</extracomment>
      <translation>Wysokości i prędkości</translation>
    </message>
    <message>
      <source>Beside the map, of a track over time.</source>
      <extracomment>preferences</extracomment>
      <translation>Obok mapy, śladu w czasie.</translation>
    </message>
    <message>
      <source>Links of the selection</source>
      <extracomment>preferences</extracomment>
      <translation>Powiązania wyboru</translation>
    </message>
    <message>
      <source>Drawn on the timeline; K there does the same.</source>
      <extracomment>preferences</extracomment>
      <translation>Rysowane na osi czasu; K tam robi to samo.</translation>
    </message>
    <message>
      <source>Start</source>
      <extracomment>preferences</extracomment>
      <translation>Start</translation>
    </message>
    <message>
      <source>First page at start</source>
      <extracomment>preferences</extracomment>
      <translation>Pierwsza strona przy starcie</translation>
    </message>
    <message>
      <source>Without it the program goes on with the case opened last.</source>
      <extracomment>preferences</extracomment>
      <translation>Bez niej program kontynuuje ostatnio otwartą sprawę.</translation>
    </message>
    <message>
      <source>same</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>tak samo</translation>
    </message>
    <message>
      <source>agrees</source>
      <extracomment>reader/beside/markup, reference/glossary</extracomment>
      <translation>zgodne</translation>
    </message>
    <message>
      <source>differs</source>
      <extracomment>reader/beside/markup, values/words, reference/glossary</extracomment>
      <translation>różni się</translation>
    </message>
    <message>
      <source>only left</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>tylko po lewej</translation>
    </message>
    <message>
      <source>only right</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>tylko po prawej</translation>
    </message>
    <message>
      <source>Title</source>
      <extracomment>reader/offers, reader/stated, case/columns</extracomment>
      <translation>Tytuł</translation>
    </message>
    <message>
      <source>Taken</source>
      <extracomment>reader/stated</extracomment>
      <translation>Wykonano</translation>
    </message>
    <message>
      <source>Camera</source>
      <extracomment>reader/stated</extracomment>
      <translation>Aparat</translation>
    </message>
    <message>
      <source>Lens</source>
      <extracomment>reader/stated</extracomment>
      <translation>Obiektyw</translation>
    </message>
    <message>
      <source>Bearing</source>
      <extracomment>reader/stated, case/imagery</extracomment>
      <translation>Kierunek</translation>
    </message>
    <message>
      <source>Altitude</source>
      <extracomment>reader/stated, tracks/told</extracomment>
      <translation>Wysokość</translation>
    </message>
    <message>
      <source>Made</source>
      <extracomment>reader/stated</extracomment>
      <translation>Zrobiono</translation>
    </message>
    <message>
      <source>Length</source>
      <extracomment>reader/stated</extracomment>
      <translation>Długość</translation>
    </message>
    <message>
      <source>Format</source>
      <extracomment>reader/stated, tracks/told, case/columns</extracomment>
      <translation>Format</translation>
    </message>
    <message>
      <source>Software</source>
      <extracomment>reader/stated</extracomment>
      <translation>Program</translation>
    </message>
    <message>
      <source>Description</source>
      <extracomment>reader/stated</extracomment>
      <translation>Opis</translation>
    </message>
    <message>
      <source>Scanned</source>
      <extracomment>reader/stated</extracomment>
      <translation>Zeskanowano</translation>
    </message>
    <message>
      <source>dates</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>daty</translation>
    </message>
    <message>
      <source>places</source>
      <extracomment>reader/suggestionbar, case/statistics</extracomment>
      <translation>miejsca</translation>
    </message>
    <message>
      <source>actors</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>podmioty</translation>
    </message>
    <message>
      <source>types</source>
      <extracomment>reader/suggestionbar, case/statistics</extracomment>
      <translation>typy</translation>
    </message>
    <message>
      <source>sources</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>źródła</translation>
    </message>
    <message>
      <source>denials, no comment</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>zaprzeczenia, bez komentarza</translation>
    </message>
    <message>
      <source>hedges</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>zastrzeżenia</translation>
    </message>
    <message>
      <source>searches</source>
      <extracomment>report/parts</extracomment>
      <translation>wyszukiwania</translation>
    </message>
    <message>
      <source>pictures</source>
      <extracomment>report/parts</extracomment>
      <translation>obrazy</translation>
    </message>
    <message>
      <source>stated</source>
      <extracomment>timeline/legend, forms/chainview, sourcehead, values/words</extracomment>
      <translation>podane</translation>
    </message>
    <message>
      <source>solid bar: the day or span that a source states</source>
      <extracomment>timeline/legend</extracomment>
      <translation>pełny pasek: dzień lub okres podany przez źródło</translation>
    </message>
    <message>
      <source>n × within</source>
      <extracomment>timeline/legend</extracomment>
      <translation>n × w obrębie</translation>
    </message>
    <message>
      <source>dashed bar with a number: so many events somewhere in it</source>
      <extracomment>timeline/legend</extracomment>
      <translation>pasek przerywany z liczbą: tyle zdarzeń gdzieś w nim</translation>
    </message>
    <message>
      <source>hollow dashed bar: inferred or assumed</source>
      <extracomment>timeline/legend</extracomment>
      <translation>pusty pasek przerywany: wywnioskowane lub założone</translation>
    </message>
    <message>
      <source>zone not stated</source>
      <extracomment>timeline/legend</extracomment>
      <translation>strefa niepodana</translation>
    </message>
    <message>
      <source>whiskers: a day whose zone is not stated, all that fit</source>
      <extracomment>timeline/legend</extracomment>
      <translation>wąsy: dzień bez podanej strefy, wszystkie pasujące</translation>
    </message>
    <message>
      <source>open bound</source>
      <extracomment>timeline/legend</extracomment>
      <translation>otwarta granica</translation>
    </message>
    <message>
      <source>line with a ring or cap, fading: before or after that day</source>
      <extracomment>timeline/legend</extracomment>
      <translation>linia z kółkiem lub kreską, gasnąca: przed lub po tym dniu</translation>
    </message>
    <message>
      <source>barometric, ft as in the file</source>
      <extracomment>tracks/told</extracomment>
      <translation>barometryczna, ft jak w pliku</translation>
    </message>
    <message>
      <source>by satellite navigation, ft</source>
      <extracomment>tracks/told</extracomment>
      <translation>z nawigacji satelitarnej, ft</translation>
    </message>
    <message>
      <source>barometric, ft; also by satellite navigation</source>
      <extracomment>tracks/told</extracomment>
      <translation>barometryczna, ft; także z nawigacji satelitarnej</translation>
    </message>
    <message>
      <source>not in the file</source>
      <extracomment>tracks/told</extracomment>
      <translation>brak w pliku</translation>
    </message>
    <message>
      <source>TIS-B</source>
      <extracomment>tracks/told</extracomment>
      <translation>TIS-B</translation>
    </message>
    <message>
      <source>estimated</source>
      <extracomment>tracks/told, reference/glossary</extracomment>
      <translation>szacowane</translation>
    </message>
    <message>
      <source>unknown</source>
      <extracomment>tracks/told, board/told, reference/glossary</extracomment>
      <translation>nieznane</translation>
    </message>
    <message>
      <source>Set aside by the analyst.</source>
      <extracomment>tracks/told</extracomment>
      <translation>Odłożone przez analityka.</translation>
    </message>
    <message>
      <source>Held doubtful by the analyst.</source>
      <extracomment>tracks/told</extracomment>
      <translation>Analityk uważa za wątpliwe.</translation>
    </message>
    <message>
      <source>line {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>wiersz {}</translation>
    </message>
    <message>
      <source>lines {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>wiersze {}</translation>
    </message>
    <message>
      <source>element {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>element {}</translation>
    </message>
    <message>
      <source>elements {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>elementy {}</translation>
    </message>
    <message>
      <source>placemark {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>znacznik {}</translation>
    </message>
    <message>
      <source>placemarks {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>znaczniki {}</translation>
    </message>
    <message>
      <source>coordinate {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>współrzędna {}</translation>
    </message>
    <message>
      <source>coordinates {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>współrzędne {}</translation>
    </message>
    <message>
      <source>track point {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>punkt śladu {}</translation>
    </message>
    <message>
      <source>track points {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>punkty śladu {}</translation>
    </message>
    <message>
      <source>sent by the aircraft</source>
      <extracomment>tracks/told</extracomment>
      <translation>nadane przez samolot</translation>
    </message>
    <message>
      <source>the tracker’s own table</source>
      <extracomment>tracks/told</extracomment>
      <translation>własna tablica trackera</translation>
    </message>
    <message>
      <source>in the file’s name</source>
      <extracomment>tracks/told</extracomment>
      <translation>w nazwie pliku</translation>
    </message>
    <message>
      <source>said by the analyst</source>
      <extracomment>tracks/told</extracomment>
      <translation>powiedział analityk</translation>
    </message>
    <message>
      <source>take-off</source>
      <extracomment>tracks/told</extracomment>
      <translation>start</translation>
    </message>
    <message>
      <source>landing</source>
      <extracomment>tracks/told</extracomment>
      <translation>lądowanie</translation>
    </message>
    <message>
      <source>stop, not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>postój, niewidziany</translation>
    </message>
    <message>
      <source>Happened</source>
      <extracomment>timeline/names, case/clocks</extracomment>
      <translation>Zdarzyło się</translation>
    </message>
    <message>
      <source>Observed</source>
      <extracomment>timeline/names</extracomment>
      <translation>Zaobserwowano</translation>
    </message>
    <message>
      <source>Asserted</source>
      <extracomment>timeline/names, case/clocks</extracomment>
      <translation>Powiedziano</translation>
    </message>
    <message>
      <source>Events</source>
      <extracomment>timeline/names, case/columns</extracomment>
      <translation>Zdarzenia</translation>
    </message>
    <message>
      <source>the name of your account</source>
      <extracomment>preferences</extracomment>
      <translation>nazwa twojego konta</translation>
    </message>
    <message>
      <source>Serif</source>
      <extracomment>preferences</extracomment>
      <translation>Szeryfowe</translation>
    </message>
    <message>
      <source>Sans serif</source>
      <extracomment>preferences</extracomment>
      <translation>Bezszeryfowe</translation>
    </message>
    <message>
      <source>Fixed width</source>
      <extracomment>preferences</extracomment>
      <translation>Stała szerokość</translation>
    </message>
    <message>
      <source>Off</source>
      <extracomment>preferences</extracomment>
      <translation>Wyłączona</translation>
    </message>
    <message>
      <source>The window's language</source>
      <extracomment>preferences</extracomment>
      <translation>Język okna</translation>
    </message>
    <message>
      <source>UTC, and the time here beside it</source>
      <extracomment>preferences</extracomment>
      <translation>UTC, a obok czas tutejszy</translation>
    </message>
    <message>
      <source>As the language has it</source>
      <extracomment>preferences</extracomment>
      <translation>Jak przyjęto w języku</translation>
    </message>
    <message>
      <source>2025-10-26 (ISO)</source>
      <extracomment>preferences</extracomment>
      <translation>2025-10-26 (ISO)</translation>
    </message>
    <message>
      <source>26 Oct 2025 (day first)</source>
      <extracomment>preferences</extracomment>
      <translation>26 paź 2025 (najpierw dzień)</translation>
    </message>
    <message>
      <source>Oct 26, 2025 (month first)</source>
      <extracomment>preferences</extracomment>
      <translation>paź 26, 2025 (najpierw miesiąc)</translation>
    </message>
    <message>
      <source>Feet and knots</source>
      <extracomment>preferences, map/side</extracomment>
      <translation>Stopy i węzły</translation>
    </message>
    <message>
      <source>Metres and km/h</source>
      <extracomment>preferences, map/side</extracomment>
      <translation>Metry i km/h</translation>
    </message>
    <message>
      <source>{} copied; Edit ▸ Paste from another case brings them into the case of that window.</source>
      <extracomment>across</extracomment>
      <translation>{} skopiowano; Edycja ▸ Wklej z innej sprawy wnosi je do sprawy tamtego okna.</translation>
    </message>
    <message numerus="yes">
      <source>%n records</source>
      <extracomment>across, board/listing, dialogs/manyfields, dialogs/tags</extracomment>
      <translation>
        <numerusform>%n rekord</numerusform>
        <numerusform>%n rekordy</numerusform>
        <numerusform>%n rekordów</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was copied in another case; Edit ▸ Copy for another case does it.</source>
      <extracomment>across</extracomment>
      <translation>W innej sprawie nic nie skopiowano; robi to Edycja ▸ Kopiuj do innej sprawy.</translation>
    </message>
    <message>
      <source>{} came in from {}.</source>
      <extracomment>across</extracomment>
      <translation>{} przyszło z {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n sources</source>
      <extracomment>across, dialogs/outcomes, dialogs/checks, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n źródło</numerusform>
        <numerusform>%n źródła</numerusform>
        <numerusform>%n źródeł</numerusform>
      </translation>
    </message>
    <message>
      <source>Here already: {}.</source>
      <extracomment>across</extracomment>
      <translation>Już tutaj: {}.</translation>
    </message>
    <message>
      <source>Known here by the same bytes: {}.</source>
      <extracomment>across</extracomment>
      <translation>Znane tu po tych samych bajtach: {}.</translation>
    </message>
    <message>
      <source>Stayed behind: {}.</source>
      <extracomment>across</extracomment>
      <translation>Tam zostało: {}.</translation>
    </message>
    <message>
      <source> or </source>
      <extracomment>actions, report/parts, tracks/told</extracomment>
      <translation> lub </translation>
    </message>
    <message>
      <source>Started safely, with default settings. What you set now is forgotten when you leave; your own settings are kept as they are.</source>
      <extracomment>app</extracomment>
      <translation>Uruchomiono bezpiecznie, z ustawieniami domyślnymi. Co teraz ustawisz, zniknie przy wyjściu; twoje ustawienia są zachowane.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>asking, dialogs/sheet, forms/dress</extracomment>
      <translation>Anuluj</translation>
    </message>
    <message>
      <source>Attaching</source>
      <extracomment>attaching</extracomment>
      <translation>Dołączanie</translation>
    </message>
    <message>
      <source>Cancelled; nothing was attached.</source>
      <extracomment>attaching</extracomment>
      <translation>Przerwano; niczego nie dołączono.</translation>
    </message>
    <message>
      <source>Tidying up</source>
      <extracomment>attaching</extracomment>
      <translation>Sprzątanie</translation>
    </message>
    <message>
      <source>{} more could not be taken in.</source>
      <extracomment>attaching</extracomment>
      <translation>Kolejnych {} nie dało się przyjąć.</translation>
    </message>
    <message>
      <source>New case</source>
      <extracomment>beginning, filing, welcome, case/acts</extracomment>
      <translation>Nowa sprawa</translation>
    </message>
    <message>
      <source>The case “{}” was begun; it is kept as {}.</source>
      <extracomment>beginning</extracomment>
      <translation>Rozpoczęto sprawę „{}”; jest zapisana jako {}.</translation>
    </message>
    <message>
      <source>Nothing was attached; the case stands empty as {}.</source>
      <extracomment>beginning</extracomment>
      <translation>Niczego nie dołączono; sprawa pozostaje pusta jako {}.</translation>
    </message>
    <message>
      <source>Remove it</source>
      <extracomment>beginning</extracomment>
      <translation>Usuń ją</translation>
    </message>
    <message>
      <source>{} cannot be removed: {}.</source>
      <extracomment>beginning</extracomment>
      <translation>Nie można usunąć {}: {}.</translation>
    </message>
    <message>
      <source>Your words, kept as a note with a card here:</source>
      <extracomment>board/acting</extracomment>
      <translation>Twoje słowa, zachowane jako notatka z kartą tutaj:</translation>
    </message>
    <message>
      <source>On the board</source>
      <extracomment>board/acting</extracomment>
      <translation>Na tablicy</translation>
    </message>
    <message>
      <source>This record</source>
      <extracomment>board/acting</extracomment>
      <translation>Ten rekord</translation>
    </message>
    <message>
      <source>Lay note</source>
      <extracomment>board/acting</extracomment>
      <translation>Połóż notatkę</translation>
    </message>
    <message>
      <source>On the board {}</source>
      <extracomment>board/acting</extracomment>
      <translation>Na tablicy {}</translation>
    </message>
    <message>
      <source>Unnamed</source>
      <extracomment>board/acting, board/tools, particulars</extracomment>
      <translation>Bez nazwy</translation>
    </message>
    <message>
      <source>On {} boards: {}</source>
      <extracomment>board/acting</extracomment>
      <translation>Na {} tablicach: {}</translation>
    </message>
    <message>
      <source>Group</source>
      <extracomment>board/aloud, board/grouping</extracomment>
      <translation>Grupa</translation>
    </message>
    <message>
      <source>not held</source>
      <extracomment>board/aloud, board/face, entity/ties, lineface</extracomment>
      <translation>nieposiadane</translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <extracomment>board/aloud, log/model, navigatorlist</extracomment>
      <translation>
        <numerusform>%n ustalenie</numerusform>
        <numerusform>%n ustalenia</numerusform>
        <numerusform>%n ustaleń</numerusform>
      </translation>
    </message>
    <message>
      <source>locked in place</source>
      <extracomment>board/aloud</extracomment>
      <translation>przypięte</translation>
    </message>
    <message numerus="yes">
      <source>%n links</source>
      <extracomment>board/aloud, drawing/views, navigatorlist</extracomment>
      <translation>
        <numerusform>%n powiązanie</numerusform>
        <numerusform>%n powiązania</numerusform>
        <numerusform>%n powiązań</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cards</source>
      <extracomment>board/aloud, drawing/views, dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n karta</numerusform>
        <numerusform>%n karty</numerusform>
        <numerusform>%n kart</numerusform>
      </translation>
    </message>
    <message>
      <source>no excerpt</source>
      <extracomment>board/aloud</extracomment>
      <translation>brak wyciągu</translation>
    </message>
    <message>
      <source>not yet graded</source>
      <extracomment>board/aloud, dialogs/known, forms/remarks, log/model</extracomment>
      <translation>jeszcze bez oceny</translation>
    </message>
    <message>
      <source>origins: {}</source>
      <extracomment>board/aloud</extracomment>
      <translation>pochodzenie: {}</translation>
    </message>
    <message>
      <source>Area</source>
      <extracomment>board/aloud, board/grouping</extracomment>
      <translation>Obszar</translation>
    </message>
    <message>
      <source>grade {}</source>
      <extracomment>board/aloud</extracomment>
      <translation>ocena {}</translation>
    </message>
    <message>
      <source>{}, in {}</source>
      <extracomment>board/aloud</extracomment>
      <translation>{}, w {}</translation>
    </message>
    <message>
      <source>All of these cards lie on this board already; they are selected.</source>
      <extracomment>board/copied</extracomment>
      <translation>Wszystkie te karty już leżą na tablicy; są wybrane.</translation>
    </message>
    <message>
      <source>The clipboard holds no cards of this case.</source>
      <extracomment>board/copied</extracomment>
      <translation>W schowku nie ma kart tej sprawy.</translation>
    </message>
    <message>
      <source>cites, inferred</source>
      <extracomment>board/corners</extracomment>
      <translation>przywołuje, wywnioskowane</translation>
    </message>
    <message>
      <source>dashed: no excerpt yet</source>
      <extracomment>board/corners</extracomment>
      <translation>przerywana: jeszcze bez wyciągu</translation>
    </message>
    <message>
      <source>Find on this board</source>
      <extracomment>board/finding</extracomment>
      <translation>Znajdź na tej tablicy</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>board/finding, dialogs/checks, dialogs/importing_setting, forms/imagery</extracomment>
      <translation>brak</translation>
    </message>
    <message>
      <source>Name of the group:</source>
      <extracomment>board/grouping</extracomment>
      <translation>Nazwa grupy:</translation>
    </message>
    <message>
      <source>Name of the area:</source>
      <extracomment>board/grouping</extracomment>
      <translation>Nazwa obszaru:</translation>
    </message>
    <message>
      <source>Rename group</source>
      <extracomment>board/grouping</extracomment>
      <translation>Przemianuj grupę</translation>
    </message>
    <message>
      <source>Draw area</source>
      <extracomment>board/grouping</extracomment>
      <translation>Narysuj obszar</translation>
    </message>
    <message>
      <source>Origins are grouped round one source; select its card alone, then press O.</source>
      <extracomment>board/grouping</extracomment>
      <translation>Pochodzenie grupuje się wokół jednego źródła; wybierz tylko jego kartę i naciśnij O.</translation>
    </message>
    <message>
      <source>Rename</source>
      <extracomment>board/grouping, board/listing, dialogs/tags, entity/sheet</extracomment>
      <translation>Przemianuj</translation>
    </message>
    <message>
      <source>A {} has no card; drag a record it belongs to.</source>
      <extracomment>board/laying</extracomment>
      <translation>{} nie ma karty; przeciągnij rekord, do którego należy.</translation>
    </message>
    <message>
      <source>Drawing {}</source>
      <extracomment>board/likenesses, reader/sheets/pictures</extracomment>
      <translation>Rysowanie {}</translation>
    </message>
    <message>
      <source>Outline of the board</source>
      <extracomment>board/listed</extracomment>
      <translation>Zarys tablicy</translation>
    </message>
    <message>
      <source>Lay on a new board</source>
      <extracomment>board/listing</extracomment>
      <translation>Połóż na nowej tablicy</translation>
    </message>
    <message>
      <source>Name of the board:</source>
      <extracomment>board/listing</extracomment>
      <translation>Nazwa tablicy:</translation>
    </message>
    <message>
      <source>New board</source>
      <extracomment>board/listing, case/acts</extracomment>
      <translation>Nowa tablica</translation>
    </message>
    <message>
      <source>Rename board</source>
      <extracomment>board/listing</extracomment>
      <translation>Przemianuj tablicę</translation>
    </message>
    <message>
      <source>Make board</source>
      <extracomment>board/listing</extracomment>
      <translation>Utwórz tablicę</translation>
    </message>
    <message>
      <source>{} on a new board, called:</source>
      <extracomment>board/listing</extracomment>
      <translation>{} na nowej tablicy o nazwie:</translation>
    </message>
    <message>
      <source>Board {}</source>
      <extracomment>board/listing</extracomment>
      <translation>Tablica {}</translation>
    </message>
    <message>
      <source>Laying out {} cards</source>
      <extracomment>board/ordering</extracomment>
      <translation>Układanie kart: {}</translation>
    </message>
    <message>
      <source>Link from {number}: click the other card, or arrows, then Enter. Esc leaves</source>
      <extracomment>board/overlay</extracomment>
      <translation>Powiązanie od {number}: kliknij drugą kartę lub strzałki, potem Enter. Esc zostawia</translation>
    </message>
    <message>
      <source>Nothing in this case yet</source>
      <extracomment>board/overlay</extracomment>
      <translation>Jeszcze nic w tej sprawie</translation>
    </message>
    <message>
      <source>Nothing on this board yet</source>
      <extracomment>board/overlay</extracomment>
      <translation>Jeszcze nic na tej tablicy</translation>
    </message>
    <message>
      <source>This case can only be read.</source>
      <extracomment>board/overlay, board/placing, desktop</extracomment>
      <translation>Tę sprawę można tylko czytać.</translation>
    </message>
    <message>
      <source>Attach a file, a page or pasted text: Ctrl+Shift+A, or drop a file.</source>
      <extracomment>board/overlay</extracomment>
      <translation>Dołącz plik, stronę lub wklejony tekst: Ctrl+Shift+A, lub upuść plik.</translation>
    </message>
    <message>
      <source>In the reader, B lays the selected words or record here.</source>
      <extracomment>board/overlay</extracomment>
      <translation>W czytaniu B kładzie tu wybrane słowa lub rekord.</translation>
    </message>
    <message>
      <source>Link: click the card it starts from. Esc leaves</source>
      <extracomment>board/overlay</extracomment>
      <translation>Powiązanie: kliknij kartę, od której wychodzi. Esc zostawia</translation>
    </message>
    <message>
      <source>Drag records here from the list on the left, or select one there and press Enter.</source>
      <extracomment>board/overlay</extracomment>
      <translation>Przeciągnij rekordy z listy po lewej lub wybierz tam jeden i naciśnij Enter.</translation>
    </message>
    <message>
      <source>Only words of a source that is open in the reader become a card.</source>
      <extracomment>board/placing</extracomment>
      <translation>Kartą stają się tylko słowa źródła otwartego w czytaniu.</translation>
    </message>
    <message>
      <source>First board</source>
      <extracomment>board/placing</extracomment>
      <translation>Pierwsza tablica</translation>
    </message>
    <message>
      <source>reading a board</source>
      <extracomment>board/reading</extracomment>
      <translation>czytanie tablicy</translation>
    </message>
    <message>
      <source>Lay on the board</source>
      <extracomment>board/spreading</extracomment>
      <translation>Połóż na tablicy</translation>
    </message>
    <message>
      <source>No way of links and quotes leads from {} to {}.</source>
      <extracomment>board/spreading</extracomment>
      <translation>Żadna ścieżka powiązań i cytatów nie prowadzi od {} do {}.</translation>
    </message>
    <message>
      <source>Neighbours are laid beside selected cards; select one or more, then press X.</source>
      <extracomment>board/spreading</extracomment>
      <translation>Sąsiadów kładzie się obok wybranych kart; wybierz jedną lub więcej i naciśnij X.</translation>
    </message>
    <message>
      <source>Everything linked to these cards lies on this board already.</source>
      <extracomment>board/spreading</extracomment>
      <translation>Wszystko powiązane z tymi kartami już leży na tablicy.</translation>
    </message>
    <message numerus="yes">
      <source>%n steps</source>
      <extracomment>board/spreading, custody</extracomment>
      <translation>
        <numerusform>%n krok</numerusform>
        <numerusform>%n kroki</numerusform>
        <numerusform>%n kroków</numerusform>
      </translation>
    </message>
    <message>
      <source>{}: the first {} of {}</source>
      <extracomment>board/spreading</extracomment>
      <translation>{}: pierwsze {} z {}</translation>
    </message>
    <message>
      <source>Shortest ways, {}</source>
      <extracomment>board/spreading</extracomment>
      <translation>Najkrótsze ścieżki, {}</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>board/spreading</extracomment>
      <translation>całości</translation>
    </message>
    <message>
      <source>all {} ways</source>
      <extracomment>board/spreading</extracomment>
      <translation>wszystkie ścieżki: {}</translation>
    </message>
    <message>
      <source>known</source>
      <extracomment>board/told, reference/glossary</extracomment>
      <translation>znane</translation>
    </message>
    <message>
      <source>possible</source>
      <extracomment>board/told, reference/glossary</extracomment>
      <translation>możliwe</translation>
    </message>
    <message>
      <source>silence</source>
      <extracomment>board/told, reference/glossary</extracomment>
      <translation>cisza</translation>
    </message>
    <message numerus="yes">
      <source>%n texts</source>
      <extracomment>board/told, dialogs/checks</extracomment>
      <translation>
        <numerusform>%n tekst</numerusform>
        <numerusform>%n teksty</numerusform>
        <numerusform>%n tekstów</numerusform>
      </translation>
    </message>
    <message>
      <source>told by {}</source>
      <extracomment>board/told</extracomment>
      <translation>mówi: {}</translation>
    </message>
    <message>
      <source>{} known origin</source>
      <extracomment>board/told</extracomment>
      <translation>{} znane pochodzenie</translation>
    </message>
    <message>
      <source>{} possible origin</source>
      <extracomment>board/told</extracomment>
      <translation>{} możliwe pochodzenie</translation>
    </message>
    <message>
      <source>First layout</source>
      <extracomment>board/tools</extracomment>
      <translation>Pierwszy układ</translation>
    </message>
    <message>
      <source>Board tools</source>
      <extracomment>board/tools</extracomment>
      <translation>Narzędzia tablicy</translation>
    </message>
    <message>
      <source>Which board</source>
      <extracomment>board/tools</extracomment>
      <translation>Która tablica</translation>
    </message>
    <message>
      <source>Choose another board, or make one</source>
      <extracomment>board/tools</extracomment>
      <translation>Wybierz inną tablicę lub utwórz</translation>
    </message>
    <message>
      <source>What else can be done on the board</source>
      <extracomment>board/tools</extracomment>
      <translation>Co jeszcze można zrobić na tablicy</translation>
    </message>
    <message>
      <source>Pick and move cards (V)</source>
      <extracomment>board/tools</extracomment>
      <translation>Wybieraj i przesuwaj karty (V)</translation>
    </message>
    <message>
      <source>Link two cards (L)</source>
      <extracomment>board/tools</extracomment>
      <translation>Powiąż dwie karty (L)</translation>
    </message>
    <message>
      <source>A group round the selected cards (G)</source>
      <extracomment>board/tools</extracomment>
      <translation>Grupa wokół wybranych kart (G)</translation>
    </message>
    <message>
      <source>Larger (+)</source>
      <extracomment>board/tools, dialogs/preview, map/corners</extracomment>
      <translation>Większe (+)</translation>
    </message>
    <message>
      <source>Smaller (-)</source>
      <extracomment>board/tools, map/corners</extracomment>
      <translation>Mniejsze (-)</translation>
    </message>
    <message>
      <source>Show the whole board (0)</source>
      <extracomment>board/tools</extracomment>
      <translation>Pokaż całą tablicę (0)</translation>
    </message>
    <message>
      <source>Put the selected cards, or all, in order from left to right (T)</source>
      <extracomment>board/tools</extracomment>
      <translation>Ustaw wybrane karty lub wszystkie od lewej do prawej (T)</translation>
    </message>
    <message>
      <source>Legend</source>
      <extracomment>board/tools</extracomment>
      <translation>Legenda</translation>
    </message>
    <message>
      <source>Fold the legend</source>
      <extracomment>board/tools</extracomment>
      <translation>Zwiń legendę</translation>
    </message>
    <message>
      <source>Show what the lines mean</source>
      <extracomment>board/tools</extracomment>
      <translation>Pokaż, co znaczą linie</translation>
    </message>
    <message>
      <source>{}: choose another board, or make one</source>
      <extracomment>board/tools</extracomment>
      <translation>{}: wybierz inną tablicę lub utwórz</translation>
    </message>
    <message>
      <source>Drag onto the board, or select and press Enter. In the reader, select words and press B.</source>
      <extracomment>board/tray</extracomment>
      <translation>Przeciągnij na tablicę lub wybierz i naciśnij Enter. W czytaniu wybierz słowa i naciśnij B.</translation>
    </message>
    <message>
      <source>Not on this board</source>
      <extracomment>board/tray</extracomment>
      <translation>Nie na tej tablicy</translation>
    </message>
    <message>
      <source>Filter what is not on this board</source>
      <extracomment>board/tray</extracomment>
      <translation>Filtruj to, czego nie ma na tablicy</translation>
    </message>
    <message>
      <source>Nothing here matches. Esc clears the filter, a kind is let go by a click.</source>
      <extracomment>board/tray</extracomment>
      <translation>Nic nie pasuje. Esc zdejmuje filtr, klik puszcza rodzaj.</translation>
    </message>
    <message>
      <source>This case can only be read, so nothing can be laid on the board.</source>
      <extracomment>board/tray</extracomment>
      <translation>Tę sprawę można tylko czytać, więc nic nie da się położyć na tablicy.</translation>
    </message>
    <message>
      <source>Filter…</source>
      <extracomment>board/tray</extracomment>
      <translation>Filtruj…</translation>
    </message>
    <message>
      <source>Everything in the case is on this board.</source>
      <extracomment>board/tray</extracomment>
      <translation>Wszystko ze sprawy jest na tej tablicy.</translation>
    </message>
    <message>
      <source>Only {}, {}</source>
      <extracomment>board/tray</extracomment>
      <translation>Tylko {}, {}</translation>
    </message>
    <message>
      <source>{} more; the filter finds them</source>
      <extracomment>board/tray</extracomment>
      <translation>jeszcze {}; znajduje je filtr</translation>
    </message>
    <message>
      <source>Nothing in this case yet.</source>
      <extracomment>board/tray</extracomment>
      <translation>Jeszcze nic w tej sprawie.</translation>
    </message>
    <message>
      <source>{} dimmed, outside {}</source>
      <extracomment>boardpage</extracomment>
      <translation>{} przygaszone, odsiano: {}</translation>
    </message>
    <message>
      <source>This line takes {} characters; the rest was left out.</source>
      <extracomment>bounded</extracomment>
      <translation>Ten wiersz mieści {} znaków; resztę pominięto.</translation>
    </message>
    <message>
      <source>Checked: {} and {} are intact.</source>
      <extracomment>checking</extracomment>
      <translation>Sprawdzono: {}, {}; wszystko nienaruszone.</translation>
    </message>
    <message>
      <source>Checking the case</source>
      <extracomment>checking</extracomment>
      <translation>Sprawdzanie sprawy</translation>
    </message>
    <message>
      <source>The case is not whole; save what still holds.</source>
      <extracomment>checking</extracomment>
      <translation>Sprawa nie jest cała; zapisz, co jeszcze trzyma.</translation>
    </message>
    <message numerus="yes">
      <source>%n captures</source>
      <extracomment>checking, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n zapis</numerusform>
        <numerusform>%n zapisy</numerusform>
        <numerusform>%n zapisów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n journal entries</source>
      <extracomment>checking</extracomment>
      <translation>
        <numerusform>%n wpis dziennika</numerusform>
        <numerusform>%n wpisy dziennika</numerusform>
        <numerusform>%n wpisów dziennika</numerusform>
      </translation>
    </message>
    <message>
      <source>Case files (*.casefile);;All files (*)</source>
      <extracomment>commands, keeping</extracomment>
      <translation>Pliki spraw (*.casefile);;Wszystkie pliki (*)</translation>
    </message>
    <message>
      <source>{} {}. Apache-2.0; fonts and tables are named in NOTICE.</source>
      <extracomment>commands</extracomment>
      <translation>{} {}. Apache-2.0; kroje pisma i tabele nazwano w NOTICE.</translation>
    </message>
    <message>
      <source>Keep this name</source>
      <extracomment>commands</extracomment>
      <translation>Zachowaj to nazwisko</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>commands</extracomment>
      <translation>Zmień…</translation>
    </message>
    <message>
      <source>Open recent</source>
      <extracomment>commands</extracomment>
      <translation>Otwórz ostatnie</translation>
    </message>
    <message>
      <source>This name stands in the journal beside every act:</source>
      <extracomment>commands</extracomment>
      <translation>To nazwisko stoi w dzienniku przy każdym działaniu:</translation>
    </message>
    <message>
      <source>Copied: versions and screens, nothing of a case or of you.</source>
      <extracomment>commands</extracomment>
      <translation>Skopiowano: wersje i ekrany, nic ze sprawy ani o tobie.</translation>
    </message>
    <message>
      <source>You act as “{}”; this name stands in the journal beside every act.</source>
      <extracomment>commands</extracomment>
      <translation>Działasz jako „{}”; to nazwisko stoi w dzienniku przy każdym działaniu.</translation>
    </message>
    <message>
      <source>Open a case</source>
      <extracomment>commands</extracomment>
      <translation>Otwórz sprawę</translation>
    </message>
    <message>
      <source>The clipboard holds nothing that could become a source.</source>
      <extracomment>commands</extracomment>
      <translation>W schowku nie ma nic, co mogłoby być źródłem.</translation>
    </message>
    <message>
      <source>What you dropped is kept until this task is done.</source>
      <extracomment>commands</extracomment>
      <translation>To, co upuszczono, czeka na koniec zadania.</translation>
    </message>
    <message>
      <source>Why is {} taken out? The custody annex tells it.</source>
      <extracomment>commands</extracomment>
      <translation>Dlaczego wyjmuje się {}? Powie o tym załącznik nadzoru.</translation>
    </message>
    <message>
      <source>{} went to the trash.</source>
      <extracomment>commands, log/hand</extracomment>
      <translation>{} trafiło do kosza.</translation>
    </message>
    <message>
      <source> and {} more</source>
      <extracomment>commands, desktop, dialogs/export, drawing/views</extracomment>
      <translation> i jeszcze {}</translation>
    </message>
    <message>
      <source>Undone: {}; Ctrl+Shift+Z does it again</source>
      <extracomment>commands</extracomment>
      <translation>Cofnięto: {}; Ctrl+Shift+Z robi to znowu</translation>
    </message>
    <message>
      <source>Done again: {}</source>
      <extracomment>commands</extracomment>
      <translation>Zrobiono znowu: {}</translation>
    </message>
    <message>
      <source>{} (not found)</source>
      <extracomment>commands</extracomment>
      <translation>{} (nie znaleziono)</translation>
    </message>
    <message>
      <source>To {}: {}</source>
      <extracomment>commands</extracomment>
      <translation>Do {}: {}</translation>
    </message>
    <message>
      <source>arrival</source>
      <extracomment>custody, values/words, reference/glossary</extracomment>
      <translation>przylot</translation>
    </message>
    <message>
      <source>&lt;br&gt;&lt;b&gt;hash differs from the captured one&lt;/b&gt;</source>
      <extracomment>custody</extracomment>
      <translation>&lt;br&gt;&lt;b&gt;skrót różni się od zapisanego&lt;/b&gt;</translation>
    </message>
    <message>
      <source>when: unknown</source>
      <extracomment>custody</extracomment>
      <translation>kiedy: nieznane</translation>
    </message>
    <message numerus="yes">
      <source>%n gaps</source>
      <extracomment>custody</extracomment>
      <translation>
        <numerusform>%n luka</numerusform>
        <numerusform>%n luki</numerusform>
        <numerusform>%n luk</numerusform>
      </translation>
    </message>
    <message>
      <source>stamped</source>
      <extracomment>custody</extracomment>
      <translation>ze znacznikiem</translation>
    </message>
    <message>
      <source>does not hold</source>
      <extracomment>custody</extracomment>
      <translation>nie zgadza się</translation>
    </message>
    <message>
      <source>Measured on arrival</source>
      <extracomment>custody</extracomment>
      <translation>Zmierzono przy przybyciu</translation>
    </message>
    <message>
      <source>Stated by analysts</source>
      <extracomment>custody</extracomment>
      <translation>Podane przez analityków</translation>
    </message>
    <message>
      <source>somebody not named</source>
      <extracomment>custody</extracomment>
      <translation>ktoś nienazwany</translation>
    </message>
    <message>
      <source>into {} by {}</source>
      <extracomment>custody</extracomment>
      <translation>na {} przez {}</translation>
    </message>
    <message>
      <source>a language not named</source>
      <extracomment>custody</extracomment>
      <translation>język nienazwany</translation>
    </message>
    <message>
      <source>taken out {}Z by {}{}</source>
      <extracomment>custody</extracomment>
      <translation>wyjęto {}Z, kto: {}{}</translation>
    </message>
    <message>
      <source>by {}</source>
      <extracomment>custody, entrypane</extracomment>
      <translation>kto: {}</translation>
    </message>
    <message>
      <source>machine ({})</source>
      <extracomment>custody</extracomment>
      <translation>maszyna ({})</translation>
    </message>
    <message>
      <source>{} taken out</source>
      <extracomment>custody</extracomment>
      <translation>{} wyjęto</translation>
    </message>
    <message>
      <source>hash as captured</source>
      <extracomment>custody</extracomment>
      <translation>skrót jak przy zapisie</translation>
    </message>
    <message>
      <source>No authority has stamped these bytes.</source>
      <extracomment>custody</extracomment>
      <translation>Żaden urząd nie oznaczył tych bajtów.</translation>
    </message>
    <message>
      <source>is damaged;</source>
      <extracomment>desk</extracomment>
      <translation>jest uszkodzony;</translation>
    </message>
    <message>
      <source>is not shaped like a case</source>
      <extracomment>desk</extracomment>
      <translation>nie ma kształtu sprawy</translation>
    </message>
    <message>
      <source>is not a case file</source>
      <extracomment>desk</extracomment>
      <translation>nie jest plikiem sprawy</translation>
    </message>
    <message>
      <source>is empty</source>
      <extracomment>desk</extracomment>
      <translation>jest pusty</translation>
    </message>
    <message>
      <source>No case is open; open or make one first.</source>
      <extracomment>desk</extracomment>
      <translation>Żadna sprawa nie jest otwarta; najpierw otwórz lub utwórz.</translation>
    </message>
    <message>
      <source>The chain has not been checked since this case was opened; Case ▸ Check this case does it.</source>
      <extracomment>desktop</extracomment>
      <translation>Łańcucha nie sprawdzono od otwarcia sprawy; robi to Sprawa ▸ Sprawdź tę sprawę.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries</source>
      <extracomment>desktop, journalpage</extracomment>
      <translation>
        <numerusform>%n wpis</numerusform>
        <numerusform>%n wpisy</numerusform>
        <numerusform>%n wpisów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n neighbours</source>
      <extracomment>desktop</extracomment>
      <translation>
        <numerusform>%n sąsiad</numerusform>
        <numerusform>%n sąsiadów</numerusform>
        <numerusform>%n sąsiadów</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <extracomment>desktop</extracomment>
      <translation>Nic nie wybrano</translation>
    </message>
    <message>
      <source>Saved {}</source>
      <extracomment>desktop</extracomment>
      <translation>Zapisano {}</translation>
    </message>
    <message>
      <source>Read only</source>
      <extracomment>desktop</extracomment>
      <translation>Tylko do odczytu</translation>
    </message>
    <message>
      <source>Journal {}</source>
      <extracomment>desktop</extracomment>
      <translation>Dziennik {}</translation>
    </message>
    <message>
      <source>, chain intact {}</source>
      <extracomment>desktop</extracomment>
      <translation>, łańcuch cały {}</translation>
    </message>
    <message>
      <source>Checked at {}: bytes, chain and tables are as the journal says, up to entry {}.</source>
      <extracomment>desktop</extracomment>
      <translation>Sprawdzono o {}: bajty, łańcuch i tabele są, jak mówi dziennik, do wpisu {}.</translation>
    </message>
    <message>
      <source>Selected {}{} + {}</source>
      <extracomment>desktop</extracomment>
      <translation>Wybrano {}{} + {}</translation>
    </message>
    <message>
      <source>Custody annex</source>
      <extracomment>dialogs/annexing, report/beginning</extracomment>
      <translation>Załącznik o przechowywaniu</translation>
    </message>
    <message>
      <source>annex</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>aneks</translation>
    </message>
    <message>
      <source>reading the case</source>
      <extracomment>dialogs/annexing, dialogs/preview, report/acting, report/page</extracomment>
      <translation>czytanie sprawy</translation>
    </message>
    <message>
      <source>setting the pages</source>
      <extracomment>dialogs/annexing, dialogs/preview, report/page</extracomment>
      <translation>składanie stron</translation>
    </message>
    <message>
      <source>Pages of the annex</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Strony załącznika</translation>
    </message>
    <message>
      <source>Save as &amp;text…</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Zapisz jako &amp;tekst…</translation>
    </message>
    <message>
      <source>A list that sha256sum -c checks as it is</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Lista, którą sha256sum -c sprawdza bez zmian</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Tekst (*.txt)</translation>
    </message>
    <message>
      <source>Attach source</source>
      <extracomment>dialogs/attach, menurow, case/acts</extracomment>
      <translation>Dołącz źródło</translation>
    </message>
    <message>
      <source>&amp;Open in the reader after attaching</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>&amp;Otwórz w czytaniu po dołączeniu</translation>
    </message>
    <message>
      <source>Attach, paste next</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Dołącz, wklej następny</translation>
    </message>
    <message>
      <source>Attach this, then go on with what was copied since</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Dołącz to, potem przejdź do tego, co skopiowano później</translation>
    </message>
    <message>
      <source>Nothing is asked of the server before you press Capture; the page is checked as it comes.</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Serwer nie jest o nic pytany, zanim naciśniesz Zapisz; strona jest sprawdzana, gdy nadchodzi.</translation>
    </message>
    <message>
      <source>Nothing to check yet.</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Jeszcze nie ma czego sprawdzać.</translation>
    </message>
    <message>
      <source>Capture</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Zapis</translation>
    </message>
    <message>
      <source>Attach as {}</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Dołącz jako {}</translation>
    </message>
    <message>
      <source>The clipboard holds nothing new. Copy the next text, then press this again.</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>W schowku nie ma nic nowego. Skopiuj następny tekst, potem naciśnij to jeszcze raz.</translation>
    </message>
    <message>
      <source>Open {}</source>
      <extracomment>dialogs/attach, dialogs/checks</extracomment>
      <translation>Otwórz {}</translation>
    </message>
    <message>
      <source>Attach {}</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Dołącz {}</translation>
    </message>
    <message>
      <source>Compared side by side</source>
      <extracomment>dialogs/besides</extracomment>
      <translation>Porównane obok siebie</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>dialogs/besides</extracomment>
      <translation>Wstecz</translation>
    </message>
    <message>
      <source>Comparing two sources</source>
      <extracomment>dialogs/besides, reader/beside/view</extracomment>
      <translation>Porównanie dwóch źródeł</translation>
    </message>
    <message>
      <source>This text compared with {}</source>
      <extracomment>dialogs/besides</extracomment>
      <translation>Ten tekst wobec {}</translation>
    </message>
    <message>
      <source>What changed</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Co się zmieniło</translation>
    </message>
    <message>
      <source>Open the words</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Otwórz słowa</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>dialogs/changed, dialogs/exporting_seen, dialogs/found, dialogs/given</extracomment>
      <translation>Zamknij</translation>
    </message>
    <message>
      <source>Changes</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Zmiany</translation>
    </message>
    <message>
      <source>not said</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>nie powiedziano</translation>
    </message>
    <message>
      <source>the same bytes as before</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>te same bajty co wcześniej</translation>
    </message>
    <message>
      <source>at an unknown time</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>o nieznanym czasie</translation>
    </message>
    <message>
      <source>{} · captured {} · SHA-256 {}…</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>{} · zapisano {} · SHA-256 {}…</translation>
    </message>
    <message>
      <source>nothing that could be a date, an aircraft, a place or an actor</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>nic, co mogłoby być datą, samolotem, miejscem lub podmiotem</translation>
    </message>
    <message>
      <source>Looks like {}: {} of the 64 bits of their fingerprints differ. Unless told apart they count as one origin.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Wygląda jak {}: różni się {} z 64 bitów odcisków. Póki nie rozróżnione, liczą się jako jedno pochodzenie.</translation>
    </message>
    <message numerus="yes">
      <source>%n statements</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>
        <numerusform>%n wypowiedź</numerusform>
        <numerusform>%n wypowiedzi</numerusform>
        <numerusform>%n wypowiedzi</numerusform>
      </translation>
    </message>
    <message>
      <source>not in this case</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>nie w tej sprawie</translation>
    </message>
    <message>
      <source>Will be suggested</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Będzie podsunięte</translation>
    </message>
    <message numerus="yes">
      <source>%n sentences</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>
        <numerusform>%n zdanie</numerusform>
        <numerusform>%n zdania</numerusform>
        <numerusform>%n zdań</numerusform>
      </translation>
    </message>
    <message>
      <source> Two texts that copy one are one witness.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation> Dwa teksty kopiujące jeden to jeden świadek.</translation>
    </message>
    <message>
      <source>Compare side by side</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Porównaj obok siebie</translation>
    </message>
    <message>
      <source> You will be asked to assume {}’s date; {} would lean on it, and on this source.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation> Padnie prośba o założenie daty {}; {} oprze się na niej i na tym źródle.</translation>
    </message>
    <message>
      <source>Checked before attaching</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Sprawdzone przed dołączeniem</translation>
    </message>
    <message>
      <source>Attach again</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Dołącz ponownie</translation>
    </message>
    <message>
      <source>{} of {} looked at</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>przejrzano {} z {}</translation>
    </message>
    <message>
      <source>{} stand there word for word</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{} stoi tam słowo w słowo</translation>
    </message>
    <message>
      <source>Origins of {} with this source</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Pochodzenie {} z tym źródłem</translation>
    </message>
    <message>
      <source>Told by {} then. </source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Mówi wtedy: {}. </translation>
    </message>
    <message>
      <source>A date to count from</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Data, od której liczyć</translation>
    </message>
    <message>
      <source>{}: cited in this case already. What leads back to them adds no origin.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{}: już przywołane w tej sprawie. Co prowadzi do nich, nie dodaje pochodzenia.</translation>
    </message>
    <message>
      <source>Named in it</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>W nim nazwane</translation>
    </message>
    <message>
      <source>{} bytes</source>
      <extracomment>dialogs/checks, dialogs/filecard, dialogs/preflight, sourcehead</extracomment>
      <translation>{} bajtów</translation>
    </message>
    <message>
      <source>already here as {}</source>
      <extracomment>dialogs/checks, dialogs/outcomes, dialogs/preflight</extracomment>
      <translation>już tu jako {}</translation>
    </message>
    <message>
      <source>Looking…</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Przeglądanie…</translation>
    </message>
    <message>
      <source>Already here as {}. Attach it again only as a source of its own: another outlet with the same text.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Już tu jako {}. Dołącz ponownie tylko jako osobne źródło: inna redakcja z tym samym tekstem.</translation>
    </message>
    <message>
      <source>{} match, in other words</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{} zgodne, innymi słowami</translation>
    </message>
    <message>
      <source> Both name {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation> Oba nazywają {}.</translation>
    </message>
    <message>
      <source>It can date {}: {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Może datować {}: {}.</translation>
    </message>
    <message>
      <source>Close to {}. {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Bliskie {}. {}.</translation>
    </message>
    <message>
      <source>Origins are {} now; whom this one goes back to is unknown until it is said.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Pochodzenie jest teraz {}; do kogo sięga to jedno, nie wiadomo, póki się nie powie.</translation>
    </message>
    <message>
      <source>, {} match in other words</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>, {} zgodne innymi słowami</translation>
    </message>
    <message>
      <source>Both name {}, so origins stay {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Oba nazywają {}, więc pochodzenie zostaje {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n dates</source>
      <extracomment>dialogs/checks, dialogs/importing</extracomment>
      <translation>
        <numerusform>%n data</numerusform>
        <numerusform>%n daty</numerusform>
        <numerusform>%n dat</numerusform>
      </translation>
    </message>
    <message>
      <source>Take &amp;out</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Wyj&amp;mij</translation>
    </message>
    <message>
      <source>&amp;Choose files…</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Wy&amp;bierz pliki…</translation>
    </message>
    <message>
      <source>Choose fold&amp;er…</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Wybierz &amp;folder…</translation>
    </message>
    <message>
      <source>With its images and &amp;style sheets</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Z jej obrazami i &amp;stylami</translation>
    </message>
    <message>
      <source>Allow an address inside this &amp;network, this once</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Pozwól na adres w tej si&amp;eci, tym razem</translation>
    </message>
    <message>
      <source>Paste or type the text here (Ctrl+V)</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Wklej lub wpisz tu tekst (Ctrl+V)</translation>
    </message>
    <message>
      <source>Text to attach</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Tekst do dołączenia</translation>
    </message>
    <message>
      <source>A file and pasted text send nothing.</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Plik i wklejony tekst niczego nie wysyłają.</translation>
    </message>
    <message>
      <source>Drop files or folders here, or paste them.</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Upuść tu pliki lub foldery albo je wklej.</translation>
    </message>
    <message>
      <source>&amp;Address</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>&amp;Adres</translation>
    </message>
    <message>
      <source>&amp;Goes out</source>
      <extracomment>dialogs/comingin, dialogs/newer</extracomment>
      <translation>&amp;Wychodzi</translation>
    </message>
    <message>
      <source>Attach sources</source>
      <extracomment>dialogs/comingin, case/acts</extracomment>
      <translation>Dołącz źródła</translation>
    </message>
    <message>
      <source>Web address</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Adres w sieci</translation>
    </message>
    <message>
      <source>Export as a drawing</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Eksportuj jako rysunek</translation>
    </message>
    <message>
      <source>Export</source>
      <extracomment>dialogs/drawing, dialogs/export, case/acts</extracomment>
      <translation>Eksportuj</translation>
    </message>
    <message>
      <source>How the pages lie</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Jak leżą strony</translation>
    </message>
    <message>
      <source>a file that ends in .pdf, .svg or .png</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>plik kończący się na .pdf, .svg lub .png</translation>
    </message>
    <message>
      <source>Save to</source>
      <extracomment>dialogs/drawing, dialogs/exporting_told</extracomment>
      <translation>Zapisz w</translation>
    </message>
    <message>
      <source>&amp;Browse…</source>
      <extracomment>dialogs/drawing, dialogs/exporting_told</extracomment>
      <translation>Prze&amp;glądaj…</translation>
    </message>
    <message>
      <source>the stretch that is shown</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>widoczny odcinek</translation>
    </message>
    <message>
      <source>the whole case</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>cała sprawa</translation>
    </message>
    <message>
      <source>landscape</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>poziomo</translation>
    </message>
    <message>
      <source>portrait</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>pionowo</translation>
    </message>
    <message>
      <source>&amp;Draw</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>&amp;Rysuj</translation>
    </message>
    <message>
      <source>S&amp;tretch</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>&amp;Odcinek</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <extracomment>dialogs/drawing, dialogs/flightsetting</extracomment>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <source>&amp;Paper</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>&amp;Papier</translation>
    </message>
    <message>
      <source>&amp;Turned</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>O&amp;brócone</translation>
    </message>
    <message>
      <source>Pages &amp;across</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Stron &amp;wszerz</translation>
    </message>
    <message>
      <source>Si&amp;ze</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Rozm&amp;iar</translation>
    </message>
    <message>
      <source>&amp;Save to</source>
      <extracomment>dialogs/drawing, dialogs/exporting_told</extracomment>
      <translation>&amp;Zapisz w</translation>
    </message>
    <message>
      <source>There is nothing to draw there yet.</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Nie ma tam jeszcze czego rysować.</translation>
    </message>
    <message>
      <source>Stopped; nothing was written.</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Zatrzymano; nic nie zapisano.</translation>
    </message>
    <message>
      <source>One page</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Jedna strona</translation>
    </message>
    <message>
      <source>Writing {}</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Zapisywanie {}</translation>
    </message>
    <message>
      <source>Page {} of {}; Esc stops</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Strona {} z {}; Esc zatrzymuje</translation>
    </message>
    <message>
      <source>{}; Esc stops</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>{}; Esc zatrzymuje</translation>
    </message>
    <message>
      <source>The drawing is written to {}.</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Rysunek zapisano w {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n pages</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>
        <numerusform>%n strona</numerusform>
        <numerusform>%n strony</numerusform>
        <numerusform>%n stron</numerusform>
      </translation>
    </message>
    <message>
      <source>Stated in {}: “{}”</source>
      <extracomment>dialogs/drawnon</extracomment>
      <translation>Podane w {}: „{}”</translation>
    </message>
    <message>
      <source>Named in {}: “{}”</source>
      <extracomment>dialogs/drawnon</extracomment>
      <translation>Nazwane w {}: „{}”</translation>
    </message>
    <message>
      <source>{}, through {}</source>
      <extracomment>dialogs/drawnon</extracomment>
      <translation>{}, przez {}</translation>
    </message>
    <message>
      <source>What may be there twice</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Co może być podwójne</translation>
    </message>
    <message>
      <source>The right one draws on the left</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Prawe czerpie z lewego</translation>
    </message>
    <message>
      <source>Looking for what is there twice</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Szukanie tego, co podwójne</translation>
    </message>
    <message>
      <source>Nothing is found twice.</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Nie ma nic podwójnego.</translation>
    </message>
    <message>
      <source>Select both</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Wybierz oba</translation>
    </message>
    <message>
      <source>Pairs, open ones first</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Pary, otwarte najpierw</translation>
    </message>
    <message>
      <source>The same</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>To samo</translation>
    </message>
    <message>
      <source>Apart</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Osobno</translation>
    </message>
    <message>
      <source>Left</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Lewe</translation>
    </message>
    <message>
      <source>Right</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Prawe</translation>
    </message>
    <message>
      <source>decided: {}</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>rozstrzygnięto: {}</translation>
    </message>
    <message>
      <source>Reports of one event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Wiadomości o jednym zdarzeniu</translation>
    </message>
    <message>
      <source>Join as one event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Połącz jako jedno zdarzenie</translation>
    </message>
    <message>
      <source>Looking for reports of one event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Szukanie wiadomości o jednym zdarzeniu</translation>
    </message>
    <message>
      <source>No two reports are seen to tell of one event.</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Nie widać dwóch wiadomości o jednym zdarzeniu.</translation>
    </message>
    <message>
      <source>The report at hand is of another event than the rest</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Ta wiadomość jest o innym zdarzeniu niż pozostałe</translation>
    </message>
    <message>
      <source>Events, proposed ones first</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Zdarzenia, proponowane najpierw</translation>
    </message>
    <message>
      <source>joined</source>
      <extracomment>dialogs/events</extracomment>
      <translation>połączone</translation>
    </message>
    <message>
      <source>Of another event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>O innym zdarzeniu</translation>
    </message>
    <message>
      <source>Select them</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Wybierz je</translation>
    </message>
    <message>
      <source>These are one event.</source>
      <extracomment>dialogs/events</extracomment>
      <translation>To jedno zdarzenie.</translation>
    </message>
    <message>
      <source>These may be one event; nobody has said so yet.</source>
      <extracomment>dialogs/events</extracomment>
      <translation>To może być jedno zdarzenie; nikt tego jeszcze nie powiedział.</translation>
    </message>
    <message>
      <source>Export case file</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Eksportuj plik sprawy</translation>
    </message>
    <message>
      <source>Exported {}: {} records, checked whole, {} journal entries intact. SHA-256 {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Wyeksportowano {}: rekordów {}, sprawdzono w całości, wpisów dziennika {}, nienaruszone. SHA-256 {}</translation>
    </message>
    <message>
      <source>Progress</source>
      <extracomment>dialogs/export, dialogs/importing, status</extracomment>
      <translation>Postęp</translation>
    </message>
    <message>
      <source>Preview as recipient</source>
      <extracomment>dialogs/export, dialogs/exporting_seen</extracomment>
      <translation>Podgląd jako odbiorca</translation>
    </message>
    <message>
      <source>Case files (*.casefile)</source>
      <extracomment>dialogs/export, dialogs/snapshots, filing</extracomment>
      <translation>Pliki spraw (*.casefile)</translation>
    </message>
    <message>
      <source>Looking through the case</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Przeglądanie sprawy</translation>
    </message>
    <message>
      <source>Off: no file is named</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Wyłączone: nie nazwano pliku</translation>
    </message>
    <message>
      <source>Off: a signature tells who you are; leave it off, or let the names of analysts stand</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Wyłączone: podpis mówi, kim jesteś; zdejmij go albo zostaw nazwiska analityków</translation>
    </message>
    <message>
      <source>Exporting</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Eksportowanie</translation>
    </message>
    <message>
      <source> What is hidden was searched for in every byte and not found.</source>
      <extracomment>dialogs/export</extracomment>
      <translation> Tego, co ukryto, szukano w każdym bajcie i nie znaleziono.</translation>
    </message>
    <message>
      <source>Copy SHA-256</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Kopiuj SHA-256</translation>
    </message>
    <message>
      <source>Previewing</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Podgląd</translation>
    </message>
    <message>
      <source>Whole case</source>
      <extracomment>dialogs/export, timeline/strip</extracomment>
      <translation>Cała sprawa</translation>
    </message>
    <message>
      <source>2 Searched: still in capture {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>2 Szukano: jeszcze w zapisie {}</translation>
    </message>
    <message>
      <source>Will be journal entry #{}.</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Będzie wpisem dziennika nr {}.</translation>
    </message>
    <message>
      <source>Only the selection</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Tylko wybór</translation>
    </message>
    <message>
      <source>Off: a hidden word is still in {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Wyłączone: ukryte słowo jest jeszcze w {}</translation>
    </message>
    <message>
      <source>Off: {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Wyłączone: {}</translation>
    </message>
    <message>
      <source>1 Rebuilt in a fresh file, row by row</source>
      <extracomment>dialogs/export</extracomment>
      <translation>1 Zbudowano od nowa w świeżym pliku, wiersz po wierszu</translation>
    </message>
    <message>
      <source>3 Hashes, journal chain, every table</source>
      <extracomment>dialogs/export</extracomment>
      <translation>3 Skróty, łańcuch dziennika, każda tabela</translation>
    </message>
    <message>
      <source>4 The result written into the copy</source>
      <extracomment>dialogs/export</extracomment>
      <translation>4 Wynik wpisano do kopii</translation>
    </message>
    <message>
      <source>when in {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>kiedy w {}</translation>
    </message>
    <message>
      <source>2 Every byte searched for what is hidden</source>
      <extracomment>dialogs/export</extracomment>
      <translation>2 W każdym bajcie szukano tego, co ukryto</translation>
    </message>
    <message>
      <source>2 Nothing is hidden, nothing searched for</source>
      <extracomment>dialogs/export</extracomment>
      <translation>2 Nic nie ukryto, niczego nie szukano</translation>
    </message>
    <message>
      <source>Sources, excerpts, sightings, claims and links go with all they rest on. So does the journal, which a merge needs; of what stays here it keeps only hashes.</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Źródła, wyciągi, obserwacje, twierdzenia i powiązania idą ze wszystkim, na czym stoją. Także dziennik, którego potrzebuje scalenie; z tego, co zostaje tutaj, trzyma tylko skróty.</translation>
    </message>
    <message>
      <source>Leave out what is marked &amp;above</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Pomiń oznaczone &amp;wyżej</translation>
    </message>
    <message>
      <source>Leave out what is marked above</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Pomiń oznaczone wyżej</translation>
    </message>
    <message>
      <source>What goes in</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Co wchodzi</translation>
    </message>
    <message>
      <source> Changing those bytes would break their SHA-256, so the capture stays whole or stays out.</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation> Zmiana tych bajtów złamałaby ich SHA-256, więc zapis zostaje cały albo zostaje tutaj.</translation>
    </message>
    <message>
      <source>File paths and computer names</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Ścieżki plików i nazwy komputerów</translation>
    </message>
    <message>
      <source>Names of the analysts</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Nazwiska analityków</translation>
    </message>
    <message>
      <source>a name, a word, or the number of a record such as EN-01</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>nazwisko, słowo lub numer rekordu jak EN-01</translation>
    </message>
    <message>
      <source>&amp;Hide</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>&amp;Ukryj</translation>
    </message>
    <message>
      <source>Hide</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Ukryj</translation>
    </message>
    <message>
      <source>A&amp;dd</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>&amp;Dodaj</translation>
    </message>
    <message>
      <source>left out, with what rests on it</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>pominięte wraz z tym, co się na tym opiera</translation>
    </message>
    <message>
      <source>kept</source>
      <extracomment>dialogs/exporting_hidden, values/likelihood, reference/glossary</extracomment>
      <translation>zachowane</translation>
    </message>
    <message>
      <source>How it will read</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Jak się będzie czytać</translation>
    </message>
    <message>
      <source>Hide before sharing</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Ukryj przed przekazaniem</translation>
    </message>
    <message>
      <source>applied to the copy; your case is unchanged</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>stosowane do kopii; twoja sprawa się nie zmienia</translation>
    </message>
    <message>
      <source>removed</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>usunięte</translation>
    </message>
    <message>
      <source>ANALYST 1, 2 …</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>ANALITYK 1, 2 …</translation>
    </message>
    <message>
      <source>What is hidden still stands in capture {} ({}).</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Ukryte stoi jeszcze w zapisie {} ({}).</translation>
    </message>
    <message>
      <source>Hide {} no longer</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Nie ukrywaj już {}</translation>
    </message>
    <message>
      <source>{}, the same throughout</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>{}, wszędzie tak samo</translation>
    </message>
    <message>
      <source> {} more wait.</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation> Czeka jeszcze {}.</translation>
    </message>
    <message>
      <source>Stop hiding</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Nie ukrywaj już</translation>
    </message>
    <message>
      <source>Leave capture {} out</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Pomiń zapis {}</translation>
    </message>
    <message>
      <source>Send {} as redacted text, marked</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Wyślij {} jako tekst zaczerniony, z zaznaczeniem</translation>
    </message>
    <message>
      <source>reading the copy</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>czytanie kopii</translation>
    </message>
    <message>
      <source>The copy was made, read and removed; nothing has left.</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>Kopię zrobiono, przeczytano i usunięto; nic nie wyszło.</translation>
    </message>
    <message>
      <source>What is in the copy</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>Co jest w kopii</translation>
    </message>
    <message>
      <source>Text of {}</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>Tekst {}</translation>
    </message>
    <message>
      <source>a new file that ends in .casefile</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>nowy plik kończący się na .casefile</translation>
    </message>
    <message>
      <source>Ve&amp;rifier beside it</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Spra&amp;wdzacz obok</translation>
    </message>
    <message>
      <source>A file of plain Python that checks the copy without this program</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Plik w czystym Pythonie, który sprawdza kopię bez tego programu</translation>
    </message>
    <message>
      <source> What goes is numbered anew there: what is S3 here may be S2 in the copy.</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation> To, co wychodzi, jest tam numerowane na nowo: S3 tutaj może być w kopii S2.</translation>
    </message>
    <message>
      <source>What they will get</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Co dostaną</translation>
    </message>
    <message>
      <source>Proof</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Dowód</translation>
    </message>
    <message>
      <source>run on the finished copy</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>na gotowej kopii</translation>
    </message>
    <message>
      <source>Case fingerprint, to read out or compare</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Odcisk sprawy, do odczytania lub porównania</translation>
    </message>
    <message>
      <source>looking through the case …</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>przeglądanie sprawy …</translation>
    </message>
    <message>
      <source>Stays here or goes otherwise: </source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Zostaje tu lub idzie inaczej: </translation>
    </message>
    <message>
      <source>about {}, {}</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>około {}, {}</translation>
    </message>
    <message>
      <source>who is given the copy; remembered in the case</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>komu daje się kopię; sprawa to pamięta</translation>
    </message>
    <message>
      <source>For whom</source>
      <extracomment>dialogs/exporting_whom, dialogs/given</extracomment>
      <translation>Dla kogo</translation>
    </message>
    <message>
      <source>For &amp;whom</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Dla &amp;kogo</translation>
    </message>
    <message>
      <source>Si&amp;gn it</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Pod&amp;pisz</translation>
    </message>
    <message>
      <source>public keys (age1…), or drop key files here</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>klucze publiczne (age1…) lub upuść tu pliki kluczy</translation>
    </message>
    <message>
      <source>Public keys</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Klucze publiczne</translation>
    </message>
    <message>
      <source>Add &amp;my key</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Dodaj &amp;mój klucz</translation>
    </message>
    <message>
      <source>a passphrase that you tell them by another way</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>hasło, które przekażesz inną drogą</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Hasło</translation>
    </message>
    <message>
      <source>no passphrase is given</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>nie podano hasła</translation>
    </message>
    <message>
      <source>encrypted with a passphrase</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>zaszyfrowane hasłem</translation>
    </message>
    <message>
      <source>not encrypted</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>niezaszyfrowane</translation>
    </message>
    <message>
      <source>That passphrase can be guessed; take several words.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>To hasło można odgadnąć; weź kilka słów.</translation>
    </message>
    <message>
      <source>&amp;Not encrypted</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>&amp;Nie szyfruj</translation>
    </message>
    <message>
      <source>&amp;Encrypt to keys</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Szyfruj k&amp;luczami</translation>
    </message>
    <message>
      <source>With a &amp;passphrase</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>&amp;Hasłem</translation>
    </message>
    <message>
      <source>encrypted to one key</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>zaszyfrowane dla jednego klucza</translation>
    </message>
    <message>
      <source>The file is not encrypted; whoever has it can read it.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Plik nie jest zaszyfrowany; kto go ma, może czytać.</translation>
    </message>
    <message>
      <source>Only the holders of these keys can open the file; you cannot, unless your own is listed.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Plik otworzą tylko posiadacze tych kluczy; ty nie, jeśli twojego nie ma.</translation>
    </message>
    <message>
      <source>Whoever has the passphrase can open the file, and nobody can help who lost it.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Kto ma hasło, otworzy plik, i nikt nie pomoże temu, kto je zgubił.</translation>
    </message>
    <message>
      <source>Given before to {}.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Dano wcześniej: {}.</translation>
    </message>
    <message>
      <source>no public key is given</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>nie podano klucza publicznego</translation>
    </message>
    <message>
      <source>a public key is not right</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>klucz publiczny jest błędny</translation>
    </message>
    <message>
      <source>encrypted to {} keys</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>zaszyfrowane dla kluczy: {}</translation>
    </message>
    <message>
      <source>&amp;Choose another…</source>
      <extracomment>dialogs/filecard</extracomment>
      <translation>W&amp;ybierz inny…</translation>
    </message>
    <message>
      <source>is being looked at</source>
      <extracomment>dialogs/filecard, dialogs/filelist</extracomment>
      <translation>jest przeglądany</translation>
    </message>
    <message>
      <source>Picture, {} × {} pixels</source>
      <extracomment>dialogs/filecard</extracomment>
      <translation>Obraz, {} × {} pikseli</translation>
    </message>
    <message numerus="yes">
      <source>%n paragraphs</source>
      <extracomment>dialogs/filecard</extracomment>
      <translation>
        <numerusform>%n akapit</numerusform>
        <numerusform>%n akapity</numerusform>
        <numerusform>%n akapitów</numerusform>
      </translation>
    </message>
    <message>
      <source>Files to attach</source>
      <extracomment>dialogs/filelist</extracomment>
      <translation>Pliki do dołączenia</translation>
    </message>
    <message>
      <source>the same bytes as {}</source>
      <extracomment>dialogs/filelist</extracomment>
      <translation>te same bajty co {}</translation>
    </message>
    <message>
      <source>The first fixes as they will come in</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Pierwsze pozycje, jak wejdą</translation>
    </message>
    <message>
      <source>RA-82035</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>RA-82035</translation>
    </message>
    <message>
      <source>UTC, an offset like +03:00, or a zone like Europe/Moscow</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>UTC, przesunięcie jak +03:00 lub strefa jak Europe/Moscow</translation>
    </message>
    <message>
      <source>Number, registration or hex of the airframe; may stay empty</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Numer, rejestracja lub hex statku; może zostać puste</translation>
    </message>
    <message>
      <source>Columns</source>
      <extracomment>dialogs/flightsetting, dialogs/importing_setting, log/bar, log/heads</extracomment>
      <translation>Kolumny</translation>
    </message>
    <message>
      <source>Units, where the columns name none</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Jednostki, gdy kolumny ich nie nazywają</translation>
    </message>
    <message>
      <source>Clock</source>
      <extracomment>dialogs/flightsetting, tracks/told</extracomment>
      <translation>Zegar</translation>
    </message>
    <message>
      <source>A&amp;ltitude</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Wysokość</translation>
    </message>
    <message>
      <source>&amp;Speed</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Prędkość</translation>
    </message>
    <message>
      <source>Time &amp;zone, if not UTC</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Strefa, jeśli nie UTC</translation>
    </message>
    <message>
      <source>&amp;Day, if only times are told</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Dzień, jeśli są tylko godziny</translation>
    </message>
    <message>
      <source>Air&amp;frame that flew</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>S&amp;tatek, który leciał</translation>
    </message>
    <message>
      <source>Looking for dates, aircraft and places</source>
      <extracomment>dialogs/foretold, suggesting</extracomment>
      <translation>Szukanie dat, samolotów i miejsc</translation>
    </message>
    <message>
      <source>Nothing is deleted; each answer is a link, and Ctrl+Z takes it back.</source>
      <extracomment>dialogs/found</extracomment>
      <translation>Nic się nie usuwa; każda odpowiedź to powiązanie, a Ctrl+Z je cofa.</translation>
    </message>
    <message>
      <source>Looking through the case…</source>
      <extracomment>dialogs/found</extracomment>
      <translation>Przeglądanie sprawy…</translation>
    </message>
    <message>
      <source>Copies given</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Wydane kopie</translation>
    </message>
    <message>
      <source>What left this case; the journal says so, too, and an undo does not take it back.</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Co opuściło tę sprawę; dziennik też to mówi, a cofnięcie tego nie wraca.</translation>
    </message>
    <message>
      <source>Records</source>
      <extracomment>dialogs/given, dialogs/manyfields, navigatorlist</extracomment>
      <translation>Rekordy</translation>
    </message>
    <message>
      <source>Left out</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Pominięto</translation>
    </message>
    <message>
      <source>Hidden</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Ukryte</translation>
    </message>
    <message>
      <source>No copy has left this case yet.</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Żadna kopia nie opuściła jeszcze tej sprawy.</translation>
    </message>
    <message>
      <source>Address of the proxy</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>Adres proxy</translation>
    </message>
    <message>
      <source>Import log</source>
      <extracomment>dialogs/importing, case/acts</extracomment>
      <translation>Wczytaj tabelę</translation>
    </message>
    <message>
      <source>Import</source>
      <extracomment>dialogs/importing, dialogs/importing_flights</extracomment>
      <translation>Wczytaj</translation>
    </message>
    <message>
      <source>{} can be read either way. Which comes first? Until that is said they stay open.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{} da się czytać dwojako. Co stoi pierwsze? Póki nie wiadomo, zostają otwarte.</translation>
    </message>
    <message numerus="yes">
      <source>%n rows</source>
      <extracomment>dialogs/importing, log/export, tracks/told</extracomment>
      <translation>
        <numerusform>%n wiersz</numerusform>
        <numerusform>%n wiersze</numerusform>
        <numerusform>%n wierszy</numerusform>
      </translation>
    </message>
    <message>
      <source>Imported {} of {} as {} to {}; one undo takes them all back.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Wczytano {} z {} jako {} do {}; jedno cofnięcie zabiera wszystkie.</translation>
    </message>
    <message>
      <source>Reading the log</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Czytanie tabeli</translation>
    </message>
    <message>
      <source>Columns as they were chosen for a table with the same heads.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Kolumny jak wybrane dla tabeli z tymi samymi nagłówkami.</translation>
    </message>
    <message>
      <source>already here as {}: {:,} tagged already, only new rows come in</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>już tu jako {}: oznaczono już {:,}, wejdą tylko nowe wiersze</translation>
    </message>
    <message numerus="yes">
      <source>%n more reasons</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>
        <numerusform>jeszcze %n powód</numerusform>
        <numerusform>jeszcze %n powody</numerusform>
        <numerusform>jeszcze %n powodów</numerusform>
      </translation>
    </message>
    <message>
      <source>Import a log</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Wczytaj tabelę</translation>
    </message>
    <message>
      <source>{} can also come in as a log, a record a row, or as tracks, a fix a row.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{} może też wejść jako tabela, rekord na wiersz, albo jako ślady, pozycja na wiersz.</translation>
    </message>
    <message>
      <source>Reading the rows of {}</source>
      <extracomment>dialogs/importing, tracks/acting</extracomment>
      <translation>Czytanie wierszy {}</translation>
    </message>
    <message>
      <source>{} can also come in as a log, a record a row.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{} może też wejść jako tabela, rekord na wiersz.</translation>
    </message>
    <message>
      <source>Import as log…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Wczytaj jako tabelę…</translation>
    </message>
    <message>
      <source>Reading {}…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Czytanie {}…</translation>
    </message>
    <message>
      <source>The first {} rows of {} as they become</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Pierwsze {} wierszy {}, jakimi się staną</translation>
    </message>
    <message>
      <source>Counting {:,} rows…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Liczenie wierszy: {:,}…</translation>
    </message>
    <message>
      <source>{:,} good</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{:,} dobrych</translation>
    </message>
    <message>
      <source>{:,} open in places</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{:,} miejscami otwartych</translation>
    </message>
    <message>
      <source>{:,} refused</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{:,} odrzuconych</translation>
    </message>
    <message>
      <source>Importing the log</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Wczytywanie tabeli</translation>
    </message>
    <message>
      <source>Cancelled; nothing was imported.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Przerwano; niczego nie wczytano.</translation>
    </message>
    <message>
      <source>Import as tracks…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Wczytaj jako ślady…</translation>
    </message>
    <message>
      <source>{:,} say what an earlier row says</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{:,} mówi to, co wcześniejszy wiersz</translation>
    </message>
    <message>
      <source>and {}; the rows tell them</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>i {}; mówią je wiersze</translation>
    </message>
    <message>
      <source>Import {}</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Wczytaj {}</translation>
    </message>
    <message>
      <source>Esc cancels</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Esc przerywa</translation>
    </message>
    <message>
      <source>leave out</source>
      <extracomment>dialogs/importing_columns</extracomment>
      <translation>pomiń</translation>
    </message>
    <message>
      <source>Column {} goes to</source>
      <extracomment>dialogs/importing_columns</extracomment>
      <translation>Kolumna {} idzie do</translation>
    </message>
    <message>
      <source>Import tracker files</source>
      <extracomment>dialogs/importing_flights, flying, mappage</extracomment>
      <translation>Wczytaj pliki śladów</translation>
    </message>
    <message>
      <source>Columns and zone as they were said of a table with the same header.</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Kolumny i strefa jak powiedziano o tabeli z tym samym nagłówkiem.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Czytanie…</translation>
    </message>
    <message>
      <source>in the beginning of the file</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>na początku pliku</translation>
    </message>
    <message>
      <source>in all</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>razem</translation>
    </message>
    <message numerus="yes">
      <source>%n rows are no fixes</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>
        <numerusform>%n wiersz nie jest pozycją</numerusform>
        <numerusform>%n wiersze nie są pozycjami</numerusform>
        <numerusform>%n wierszy nie jest pozycjami</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files</source>
      <extracomment>dialogs/importing_flights, flying</extracomment>
      <translation>
        <numerusform>%n plik</numerusform>
        <numerusform>%n pliki</numerusform>
        <numerusform>%n plików</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the first fixes of {}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Czytanie pierwszych pozycji {}</translation>
    </message>
    <message numerus="yes">
      <source>%n fixes</source>
      <extracomment>dialogs/importing_flights, map/items, particulars, tracks/told</extracomment>
      <translation>
        <numerusform>%n pozycja</numerusform>
        <numerusform>%n pozycje</numerusform>
        <numerusform>%n pozycji</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n aircraft</source>
      <extracomment>dialogs/importing_flights, dialogs/checks</extracomment>
      <translation>
        <numerusform>%n samolot</numerusform>
        <numerusform>%n samoloty</numerusform>
        <numerusform>%n samolotów</numerusform>
      </translation>
    </message>
    <message>
      <source> and {} with the same settings</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation> i {} z tymi samymi ustawieniami</translation>
    </message>
    <message>
      <source>The first fixes of {}{}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Pierwsze pozycje {}{}</translation>
    </message>
    <message>
      <source>{} of {} {}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>{} z {} {}</translation>
    </message>
    <message>
      <source>row {}: {}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>wiersz {}: {}</translation>
    </message>
    <message>
      <source>The first rows as they will become</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>Pierwsze wiersze, jakimi się staną</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>Stan</translation>
    </message>
    <message>
      <source>left out</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>pominięte</translation>
    </message>
    <message>
      <source>&amp;Sheet</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>&amp;Arkusz</translation>
    </message>
    <message>
      <source>origin &gt; who relays it</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>pochodzenie &gt; kto przekazuje</translation>
    </message>
    <message>
      <source>For every row that says nothing of it</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Dla każdego wiersza, który o tym milczy</translation>
    </message>
    <message>
      <source>&amp;Method</source>
      <extracomment>dialogs/importing_setting, forms/tag</extracomment>
      <translation>&amp;Metoda</translation>
    </message>
    <message>
      <source>&amp;Row with the heads</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>&amp;Wiersz nagłówków</translation>
    </message>
    <message>
      <source>Rows &amp;become</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Wiersze stają s&amp;ię</translation>
    </message>
    <message>
      <source>&amp;Day and month</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>&amp;Dzień i miesiąc</translation>
    </message>
    <message>
      <source>Time &amp;zone</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>&amp;Strefa</translation>
    </message>
    <message>
      <source>&amp;Asserted by</source>
      <extracomment>dialogs/importing_setting, forms/claim, forms/tag</extracomment>
      <translation>&amp;Kto mówi</translation>
    </message>
    <message>
      <source>Letters without Ctrl or Alt count only while a pane that shows something has the keyboard.</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Litery bez Ctrl lub Alt działają tylko, gdy klawiaturę ma panel, który coś pokazuje.</translation>
    </message>
    <message>
      <source>{} is a key of “{}” already. Taken over, it calls “{}” instead.</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>{} to już klawisz dla „{}”. Przejęty wywoła „{}”.</translation>
    </message>
    <message>
      <source>Change keys</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Zmień klawisze</translation>
    </message>
    <message>
      <source>Look up a key or what it does</source>
      <extracomment>dialogs/keys, keyboard</extracomment>
      <translation>Szukaj klawisza lub tego, co robi</translation>
    </message>
    <message>
      <source>Acts and their keys</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Działania i ich klawisze</translation>
    </message>
    <message>
      <source>New key</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Nowy klawisz</translation>
    </message>
    <message>
      <source>Use it</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Użyj</translation>
    </message>
    <message>
      <source>Use it, too</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Użyj też</translation>
    </message>
    <message>
      <source>No key</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Bez klawisza</translation>
    </message>
    <message>
      <source>Reset</source>
      <extracomment>dialogs/keys, dialogs/preferences</extracomment>
      <translation>Przywróć</translation>
    </message>
    <message>
      <source>Reset all</source>
      <extracomment>dialogs/keys, dialogs/preferences</extracomment>
      <translation>Przywróć wszystko</translation>
    </message>
    <message>
      <source>What it does</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Co robi</translation>
    </message>
    <message>
      <source>Keys</source>
      <extracomment>dialogs/keys, keyboard</extracomment>
      <translation>Klawisze</translation>
    </message>
    <message>
      <source>” and “</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>” i „</translation>
    </message>
    <message>
      <source>Take it over</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Przejmij</translation>
    </message>
    <message>
      <source>{} (changed)</source>
      <extracomment>dialogs/keys, dialogs/preferences</extracomment>
      <translation>{} (zmienione)</translation>
    </message>
    <message>
      <source>A source that is only named here counts as not held until its file is attached.</source>
      <extracomment>dialogs/known</extracomment>
      <translation>Źródło, które jest tu tylko nazwane, liczy się jako nieposiadane, póki nie dołączy się jego pliku.</translation>
    </message>
    <message>
      <source>Reliabilit&amp;y</source>
      <extracomment>dialogs/known</extracomment>
      <translation>R&amp;zetelność</translation>
    </message>
    <message>
      <source>without a publisher only F fits</source>
      <extracomment>dialogs/known</extracomment>
      <translation>bez wydawcy pasuje tylko F</translation>
    </message>
    <message>
      <source>the publisher’s, for all its sources</source>
      <extracomment>dialogs/known</extracomment>
      <translation>wydawcy, dla wszystkich jego źródeł</translation>
    </message>
    <message>
      <source>whom it names as its source, separated by commas</source>
      <extracomment>dialogs/known</extracomment>
      <translation>kogo nazywa źródłem, oddzielone przecinkami</translation>
    </message>
    <message>
      <source>C&amp;ites</source>
      <extracomment>dialogs/known</extracomment>
      <translation>Powołuje s&amp;ię na</translation>
    </message>
    <message>
      <source>not before {}: nothing is older than what it cites</source>
      <extracomment>dialogs/known</extracomment>
      <translation>nie przed {}: nic nie jest starsze od tego, co przywołuje</translation>
    </message>
    <message>
      <source>each by the name of its file; F2 on the source gives a title</source>
      <extracomment>dialogs/known</extracomment>
      <translation>każde po nazwie pliku; F2 na źródle daje tytuł</translation>
    </message>
    <message>
      <source>Who draws on whom</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Kto z kogo czerpie</translation>
    </message>
    <message>
      <source>Accept</source>
      <extracomment>dialogs/lineage, entity/proposed</extracomment>
      <translation>Przyjmij</translation>
    </message>
    <message>
      <source>&amp;Dismiss</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>&amp;Odrzuć</translation>
    </message>
    <message>
      <source>Accepting records a citation, stated or inferred; Ctrl+Z takes it back.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Przyjęcie zapisuje powołanie, podane lub wywnioskowane; Ctrl+Z je cofa.</translation>
    </message>
    <message>
      <source>Proposals</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Propozycje</translation>
    </message>
    <message>
      <source>Holding the texts against each other…</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Porównywanie tekstów…</translation>
    </message>
    <message>
      <source>Looking for who draws on whom</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Szukanie, kto z kogo czerpie</translation>
    </message>
    <message>
      <source>No source is seen to draw on another: none names another one, and none share words or mistakes.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Nie widać, by źródło czerpało z innego: żadne nie nazywa innego ani nie dzieli słów lub błędów.</translation>
    </message>
    <message>
      <source>{} draws on {}: {}.</source>
      <extracomment>dialogs/lineage, analysis/drawn</extracomment>
      <translation>{} czerpie z {}: {}.</translation>
    </message>
    <message>
      <source>{} and {}: one drew on the other, or both on a third</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>{} i {}: jedno czerpało z drugiego albo oba z trzeciego</translation>
    </message>
    <message>
      <source>Nothing shows which way. Choose one, or leave it as it is.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Nic nie pokazuje, w którą stronę. Wybierz lub zostaw, jak jest.</translation>
    </message>
    <message>
      <source>{} draws on {}</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>{} czerpie z {}</translation>
    </message>
    <message>
      <source>The words there changed meanwhile; look again.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Słowa tam zmieniły się tymczasem; spójrz znowu.</translation>
    </message>
    <message>
      <source>Edit the selected</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Zmień wybrane</translation>
    </message>
    <message>
      <source>Change</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Zmień</translation>
    </message>
    <message>
      <source>the new value; written and taken out again, none</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>nowa wartość; wpisana i znów wymazana: żadna</translation>
    </message>
    <message>
      <source>What changes</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>Co się zmieni</translation>
    </message>
    <message>
      <source>Give a value to see what it changes.</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Podaj wartość, by zobaczyć, co zmienia.</translation>
    </message>
    <message>
      <source>nothing</source>
      <extracomment>dialogs/manyfields, past, tracks/comparing</extracomment>
      <translation>nic</translation>
    </message>
    <message>
      <source>&amp;Field</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>&amp;Pole</translation>
    </message>
    <message>
      <source>&amp;Value</source>
      <extracomment>dialogs/manyfields, entity/forms</extracomment>
      <translation>&amp;Wartość</translation>
    </message>
    <message>
      <source>Reads now</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>Teraz brzmi</translation>
    </message>
    <message>
      <source>Would read</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Brzmiałoby</translation>
    </message>
    <message>
      <source>{} would change, in one step.</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Zmieni się: {}, w jednym kroku.</translation>
    </message>
    <message>
      <source>{} selected</source>
      <extracomment>dialogs/manyfields, dialogs/tags</extracomment>
      <translation>wybrano: {}</translation>
    </message>
    <message>
      <source>Change {}</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>Zmień: {}</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <extracomment>dialogs/manyfields, language, log/hand, analysis/doubled</extracomment>
      <translation>{} i jeszcze {}</translation>
    </message>
    <message>
      <source>{} like that already.</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>{} już tak jest.</translation>
    </message>
    <message>
      <source>Merge returned case</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Scal zwróconą sprawę</translation>
    </message>
    <message>
      <source>Look at the copy</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Obejrzyj kopię</translation>
    </message>
    <message>
      <source>Case files (*.casefile *.age);;All files (*)</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Pliki spraw (*.casefile *.age);;Wszystkie pliki (*)</translation>
    </message>
    <message>
      <source>Said here of the same words already: {}; keep one of each afterwards.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>O tych samych słowach już tu powiedziano: {}; zachowaj potem po jednym.</translation>
    </message>
    <message numerus="yes">
      <source>%n choices</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n wybór</numerusform>
        <numerusform>%n wybory</numerusform>
        <numerusform>%n wyborów</numerusform>
      </translation>
    </message>
    <message>
      <source>the copy that came back</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>kopia, która wróciła</translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>&amp;Wybierz…</translation>
    </message>
    <message>
      <source>used once, never kept</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>użyte raz, nie przechowywane</translation>
    </message>
    <message>
      <source>Nothing needs a choice.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Nic nie wymaga wyboru.</translation>
    </message>
    <message>
      <source>Every entry of {} is in this case already; if its merge was undone, redo brings it back.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Każdy wpis {} jest już w tej sprawie; jeśli scalenie cofnięto, ponów je przywraca.</translation>
    </message>
    <message numerus="yes">
      <source>%n merge by themselves,</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n scala się samo,</numerusform>
        <numerusform>%n scalają się same,</numerusform>
        <numerusform>%n scala się samych,</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n opinions stand</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n opinia zostaje</numerusform>
        <numerusform>%n opinie zostają</numerusform>
        <numerusform>%n opinii zostaje</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is written before Merge.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Przed scaleniem nic nie jest zapisywane.</translation>
    </message>
    <message>
      <source>Making a snapshot</source>
      <extracomment>dialogs/merge, dialogs/snapshots, keeping</extracomment>
      <translation>Robienie migawki</translation>
    </message>
    <message>
      <source>Settled.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Rozstrzygnięto.</translation>
    </message>
    <message numerus="yes">
      <source>%n new records</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n nowy rekord</numerusform>
        <numerusform>%n nowe rekordy</numerusform>
        <numerusform>%n nowych rekordów</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>&amp;Hasło</translation>
    </message>
    <message>
      <source>nothing needs a choice.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>nic nie wymaga wyboru.</translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>dialogs/merge, case/acts</extracomment>
      <translation>Scal</translation>
    </message>
    <message numerus="yes">
      <source>%n need your choice.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n wymaga twojego wyboru.</numerusform>
        <numerusform>%n wymagają twojego wyboru.</numerusform>
        <numerusform>%n wymaga twojego wyboru.</numerusform>
      </translation>
    </message>
    <message>
      <source>&lt;b&gt;{}&lt;/b&gt; joins your case at journal #{}.&lt;br&gt;</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>&lt;b&gt;{}&lt;/b&gt; wchodzi do sprawy od wpisu nr {}.&lt;br&gt;</translation>
    </message>
    <message>
      <source>Settle</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Rozstrzygnij</translation>
    </message>
    <message>
      <source>Merged {}: {}, {} changed by them.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Scalono {}: {}, zmieniono przez to: {}.</translation>
    </message>
    <message>
      <source>Queued by earlier merges: {}</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Czeka z wcześniejszych scaleń: {}</translation>
    </message>
    <message>
      <source>{} side by side,</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} obok siebie,</translation>
    </message>
    <message>
      <source>Merge, settle {} later</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Scal, rozstrzygnij {} później</translation>
    </message>
    <message>
      <source>{} left. Any choice can be undone.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Zostało {}. Każdy wybór można cofnąć.</translation>
    </message>
    <message>
      <source>{} was sealed with a passphrase; type it.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} zamknięto hasłem; wpisz je.</translation>
    </message>
    <message>
      <source>{} more wait until these are settled.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Jeszcze {} czeka na rozstrzygnięcie tych.</translation>
    </message>
    <message>
      <source>Settle {}</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Rozstrzygnij {}</translation>
    </message>
    <message>
      <source>their values come in, nobody changed them here</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>ich wartości wchodzą, nikt ich tu nie zmienił</translation>
    </message>
    <message>
      <source>new records, numbered after yours</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>nowe rekordy, z numerami po twoich</translation>
    </message>
    <message>
      <source>they go to the trash here, too, and can be restored</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>idą tu też do kosza i można je przywrócić</translation>
    </message>
    <message>
      <source>two analysts, two views: nothing to choose</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>dwóch analityków, dwa poglądy: nie ma co wybierać</translation>
    </message>
    <message>
      <source>What the copy brings</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Co przynosi kopia</translation>
    </message>
    <message>
      <source>Both journals check out.</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Oba dzienniki się zgadzają.</translation>
    </message>
    <message>
      <source>The returned journal checks out.</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Zwrócony dziennik się zgadza.</translation>
    </message>
    <message>
      <source>Your entries stay; the merge is entry #{}.</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Twoje wpisy zostają; scalenie to wpis nr {}.</translation>
    </message>
    <message>
      <source>and {} more</source>
      <extracomment>dialogs/merging_brought, dialogs/snapshots, entrypane, case/statistics</extracomment>
      <translation>i jeszcze {}</translation>
    </message>
    <message>
      <source>{} of {} left</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>zostało {} z {}</translation>
    </message>
    <message>
      <source>+ {} from {}</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>+ {} od {}</translation>
    </message>
    <message>
      <source>Before</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Przedtem</translation>
    </message>
    <message>
      <source>choose one</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>wybierz jedno</translation>
    </message>
    <message>
      <source>One date that both of you only counted anew goes the same way.</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Jedna data, którą oboje tylko przeliczyliście, idzie tak samo.</translation>
    </message>
    <message>
      <source>If you choose returned:</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Jeśli wybierzesz zwrócone:</translation>
    </message>
    <message>
      <source>If you keep yours:</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Jeśli zachowasz swoje:</translation>
    </message>
    <message>
      <source>in the trash</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>w koszu</translation>
    </message>
    <message>
      <source>not in the trash</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>nie w koszu</translation>
    </message>
    <message>
      <source>{} dates that both of you only counted anew go the same way.</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Daty, które oboje tylko przeliczyliście ({}), idą tak samo.</translation>
    </message>
    <message>
      <source>chosen: yours</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>wybrano: twoje</translation>
    </message>
    <message>
      <source>chosen: returned</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>wybrano: zwrócone</translation>
    </message>
    <message>
      <source>Before, at #{}</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Przedtem, przy nr {}</translation>
    </message>
    <message>
      <source>Yours</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Twoje</translation>
    </message>
    <message>
      <source>Returned</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Zwrócone</translation>
    </message>
    <message>
      <source>nothing the same</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>nic takiego samego</translation>
    </message>
    <message>
      <source>{}; {}; {}; the merge is entry #{}.</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>{}; {}; {}; scalenie to wpis nr {}.</translation>
    </message>
    <message>
      <source>#1 – #{} the same</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>nr 1 – nr {} takie same</translation>
    </message>
    <message>
      <source>yours, {}</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>twoje, {}</translation>
    </message>
    <message>
      <source>returned, {}</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>zwrócone, {}</translation>
    </message>
    <message numerus="yes">
      <source>%n fields wait to be settled</source>
      <extracomment>dialogs/merging_waits</extracomment>
      <translation>
        <numerusform>%n pole czeka na rozstrzygnięcie</numerusform>
        <numerusform>%n pola czekają na rozstrzygnięcie</numerusform>
        <numerusform>%n pól czeka na rozstrzygnięcie</numerusform>
      </translation>
    </message>
    <message>
      <source> {}: File, Merge returned case.</source>
      <extracomment>dialogs/merging_waits</extracomment>
      <translation> {}: Plik, Scal zwróconą sprawę.</translation>
    </message>
    <message>
      <source>Look for a newer version</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Szukaj nowszej wersji</translation>
    </message>
    <message>
      <source>Ask there</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Zapytaj tam</translation>
    </message>
    <message>
      <source>The program never asks by itself. If you press the button, one request goes to this address, and one for each redirect. Its server learns this computer’s address and the time; nothing of a case or of you goes with it.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Program nigdy nie pyta sam. Po naciśnięciu przycisku pod ten adres idzie jedno zapytanie i po jednym na przekierowanie. Jego serwer pozna adres tego komputera i czas; nic ze sprawy ani o tobie nie idzie z nim.</translation>
    </message>
    <message>
      <source>An address that answers with the version: as text, or in JSON as PyPI and forges give it. Whoever gave you the program knows it.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Adres, który odpowiada wersją: tekstem lub w JSON, jak PyPI i serwisy z kodem. Zna go ten, kto dał ci program.</translation>
    </message>
    <message>
      <source>Looking for a newer version</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Szukanie nowszej wersji</translation>
    </message>
    <message>
      <source>Version {} is announced; this is {}. Get it where you got this one.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Ogłoszono wersję {}; ta to {}. Weź ją stamtąd, skąd masz tę.</translation>
    </message>
    <message>
      <source>This is the newest version announced there: {}.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>To najnowsza ogłoszona tam wersja: {}.</translation>
    </message>
    <message>
      <source>&amp;Where versions are announced</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>&amp;Gdzie ogłasza się wersje</translation>
    </message>
    <message>
      <source>This is version {}.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>To wersja {}.</translation>
    </message>
    <message>
      <source>Lost quotes</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Zgubione cytaty</translation>
    </message>
    <message>
      <source>Put back</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Przywróć</translation>
    </message>
    <message>
      <source>Its words may stand here now. What is gone is struck out, what is new is underlined.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Jego słowa mogą stać teraz tutaj. Brakujące przekreślono, nowe podkreślono.</translation>
    </message>
    <message>
      <source>Nothing is moved before you put it there; Ctrl+Z takes it back.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Nic się nie rusza, zanim tego nie postawisz; Ctrl+Z to cofa.</translation>
    </message>
    <message>
      <source>Looking for lost quotes…</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Szukanie zgubionych cytatów…</translation>
    </message>
    <message>
      <source>Looking for lost quotes</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Szukanie zgubionych cytatów</translation>
    </message>
    <message>
      <source>No quote is lost: every one stands where it was taken.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Żaden cytat nie zginął: każdy stoi, skąd go wzięto.</translation>
    </message>
    <message>
      <source>No place looks like it. It stays lost until you choose.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Żadne miejsce nie jest podobne. Zgubiony, póki nie wybierzesz.</translation>
    </message>
    <message>
      <source>{} was taken from {} and said</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>{} wzięto z {} i brzmiało</translation>
    </message>
    <message>
      <source>{} alike, {}</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>podobne w {}, {}</translation>
    </message>
    <message>
      <source>The words there changed meanwhile; look for lost quotes again.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Słowa tam zmieniły się tymczasem; szukaj zgubionych cytatów znowu.</translation>
    </message>
    <message>
      <source>What became of each file</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Co stało się z każdym plikiem</translation>
    </message>
    <message>
      <source>Copy list</source>
      <extracomment>dialogs/outcomes, tracks/told</extracomment>
      <translation>Kopiuj listę</translation>
    </message>
    <message>
      <source>Show list</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Pokaż listę</translation>
    </message>
    <message>
      <source>Files and what became of them</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Pliki i co się z nimi stało</translation>
    </message>
    <message>
      <source>Copied.</source>
      <extracomment>dialogs/outcomes, dialogs/statistics</extracomment>
      <translation>Skopiowano.</translation>
    </message>
    <message>
      <source>{} attached</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>dołączono: {}</translation>
    </message>
    <message>
      <source>attached as {}</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>dołączono jako {}</translation>
    </message>
    <message>
      <source>{} already here</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>już tu: {}</translation>
    </message>
    <message>
      <source>{} could not be taken in</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>nie dało się przyjąć: {}</translation>
    </message>
    <message>
      <source>{} could not be opened</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>nie dało się otworzyć: {}</translation>
    </message>
    <message>
      <source>Already here as {}; nothing was added.</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Już tu jako {}; niczego nie dodano.</translation>
    </message>
    <message>
      <source>Pages of the summary</source>
      <extracomment>dialogs/pages</extracomment>
      <translation>Strony podsumowania</translation>
    </message>
    <message>
      <source>Preferences</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Ustawienia</translation>
    </message>
    <message>
      <source>Look up a setting or what it does</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Szukaj ustawienia lub tego, co robi</translation>
    </message>
    <message>
      <source>No setting says this.</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Żadne ustawienie tego nie mówi.</translation>
    </message>
    <message>
      <source>Yes</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Tak</translation>
    </message>
    <message>
      <source>Reset: {}</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Przywróć: {}</translation>
    </message>
    <message>
      <source>As at first: {}</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Jak na początku: {}</translation>
    </message>
    <message>
      <source>Checking files</source>
      <extracomment>dialogs/preflight</extracomment>
      <translation>Sprawdzanie plików</translation>
    </message>
    <message>
      <source>looks like {}</source>
      <extracomment>dialogs/preflight</extracomment>
      <translation>wygląda jak {}</translation>
    </message>
    <message>
      <source>close to {}</source>
      <extracomment>dialogs/preflight</extracomment>
      <translation>bliskie {}</translation>
    </message>
    <message>
      <source>Evidence summary</source>
      <extracomment>dialogs/preview, report/beginning</extracomment>
      <translation>Podsumowanie materiału</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
      <source>summary</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>podsumowanie</translation>
    </message>
    <message>
      <source>laying out</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>składanie</translation>
    </message>
    <message>
      <source>Page {} of {} · {} %</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Strona {} z {} · {} %</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <extracomment>dialogs/preview, report/acting, report/printcheck</extracomment>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>HTML (*.html)</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>HTML (*.html)</translation>
    </message>
    <message>
      <source>P&amp;aper</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>&amp;Papier</translation>
    </message>
    <message>
      <source>Smaller (−)</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Mniejsze (−)</translation>
    </message>
    <message>
      <source>Fit &amp;width</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>&amp;Szerokość strony</translation>
    </message>
    <message>
      <source>As wide as there is room (0)</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Tak szeroko, jak się da (0)</translation>
    </message>
    <message>
      <source>Save as &amp;HTML…</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Zapisz jako &amp;HTML…</translation>
    </message>
    <message>
      <source>One page that needs nothing beside it</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Jedna strona, która nie potrzebuje nic obok</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>&amp;Drukuj…</translation>
    </message>
    <message>
      <source>To a printer, at 300 dots to the inch</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Na drukarce, 300 punktów na cal</translation>
    </message>
    <message>
      <source>Building the {}</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Budowanie: {}</translation>
    </message>
    <message>
      <source>Save the {}</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Zapisz {}</translation>
    </message>
    <message>
      <source>Saved {}. SHA-256 {}</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Zapisano {}. SHA-256 {}</translation>
    </message>
    <message>
      <source>Snapshots</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Migawki</translation>
    </message>
    <message>
      <source>Go back to it</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Wróć do niej</translation>
    </message>
    <message>
      <source>Going back is one act; Ctrl+Z takes it back.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Powrót to jedno działanie; Ctrl+Z je cofa.</translation>
    </message>
    <message>
      <source>Make one now</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Zrób teraz</translation>
    </message>
    <message>
      <source>Save as a file…</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Zapisz jako plik…</translation>
    </message>
    <message>
      <source>Snapshots, newest first</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Migawki, najnowsza pierwsza</translation>
    </message>
    <message>
      <source>Comparing with a snapshot</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Porównywanie z migawką</translation>
    </message>
    <message>
      <source>It holds {} entries that this case has not; save it as a file and merge it.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Ma wpisy, których ta sprawa nie ma ({}); zapisz ją jako plik i scal.</translation>
    </message>
    <message>
      <source>Save the snapshot as</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Zapisz migawkę jako</translation>
    </message>
    <message>
      <source>Saving a snapshot</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Zapisywanie migawki</translation>
    </message>
    <message>
      <source>{} is made, and whole.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>{} zrobiono, jest cała.</translation>
    </message>
    <message>
      <source>{} is made; check it, for bytes are missing.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>{} zrobiono; sprawdź ją, brakuje bajtów.</translation>
    </message>
    <message>
      <source>There is no snapshot of this case yet.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Tej sprawy nie ma jeszcze na migawce.</translation>
    </message>
    <message>
      <source>One is made every half hour in which something was done.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Powstaje co pół godziny, w której coś zrobiono.</translation>
    </message>
    <message>
      <source>One act came since.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Od tego czasu przyszło jedno działanie.</translation>
    </message>
    <message>
      <source>Nothing has come since the last snapshot.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Od ostatniej migawki nic nie przyszło.</translation>
    </message>
    <message>
      <source>After {} journal entries.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Po {} wpisach dziennika.</translation>
    </message>
    <message>
      <source>Nothing came since; the case is as it was then.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Od tego czasu nic; sprawa jest jak wtedy.</translation>
    </message>
    <message>
      <source>{} acts came since.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Działań od tego czasu: {}.</translation>
    </message>
    <message>
      <source>They made {}, which would go to the trash.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Utworzono: {}; poszłoby to do kosza.</translation>
    </message>
    <message>
      <source>They changed {}, which would be as before.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Zmieniono: {}; byłoby to jak przedtem.</translation>
    </message>
    <message>
      <source>The case in figures</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Sprawa w liczbach</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>dialogs/statistics, mishap</extracomment>
      <translation>Kopiuj</translation>
    </message>
    <message>
      <source>Reading the case…</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Czytanie sprawy…</translation>
    </message>
    <message>
      <source>Figures</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Liczby</translation>
    </message>
    <message>
      <source>Counting what the case holds</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Liczenie tego, co zawiera sprawa</translation>
    </message>
    <message>
      <source>unresolved {}</source>
      <extracomment>dialogs/statistics, case/statistics</extracomment>
      <translation>nierozstrzygnięte: {}</translation>
    </message>
    <message>
      <source>cargo, or aircraft/military</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>fracht lub samolot/wojskowy</translation>
    </message>
    <message>
      <source>Space ticks, F2 renames, Del puts in the trash</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Spacja zaznacza, F2 przemianowuje, Del wyrzuca do kosza</translation>
    </message>
    <message>
      <source>Change tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Zmień etykietę</translation>
    </message>
    <message>
      <source>Rename…	F2</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Przemianuj…	F2</translation>
    </message>
    <message>
      <source>Lay within…</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Włóż do…</translation>
    </message>
    <message>
      <source>Delete	Del</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Usuń	Del</translation>
    </message>
    <message>
      <source>New name:</source>
      <extracomment>dialogs/tags, savedtexts</extracomment>
      <translation>Nowa nazwa:</translation>
    </message>
    <message>
      <source>Rename tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Przemianuj etykietę</translation>
    </message>
    <message>
      <source>The wider tag, or nothing:</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Szersza etykieta albo nic:</translation>
    </message>
    <message>
      <source>Lay within</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Włóż do</translation>
    </message>
    <message>
      <source>Lay within another tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Włóż do innej etykiety</translation>
    </message>
    <message>
      <source>Nothing is selected</source>
      <extracomment>dialogs/tags, inspector</extracomment>
      <translation>Niczego nie wybrano</translation>
    </message>
    <message>
      <source>&amp;New tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>&amp;Nowa etykieta</translation>
    </message>
    <message>
      <source>Tasks</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Zadania</translation>
    </message>
    <message>
      <source>No task has ended since the window was opened.</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Od otwarcia okna nie skończyło się żadne zadanie.</translation>
    </message>
    <message>
      <source>Tasks that are over</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Zadania zakończone</translation>
    </message>
    <message>
      <source>{} min {} s</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>{} min {} s</translation>
    </message>
    <message>
      <source>Hide {}</source>
      <extracomment>dockhead, log/menus</extracomment>
      <translation>Ukryj {}</translation>
    </message>
    <message>
      <source>Case-file workbench</source>
      <extracomment>drawing/files</extracomment>
      <translation>Case-file workbench</translation>
    </message>
    <message>
      <source>. Triangles mark the strip that the next page shows too.</source>
      <extracomment>drawing/files</extracomment>
      <translation>. Trójkąty oznaczają pas, który jest też na następnej stronie.</translation>
    </message>
    <message>
      <source>The drawing is too large for one PNG; choose SVG, or PDF on several pages.</source>
      <extracomment>drawing/files</extracomment>
      <translation>Rysunek jest za duży na jeden PNG; wybierz SVG lub PDF na kilku stronach.</translation>
    </message>
    <message>
      <source>packing a picture</source>
      <extracomment>drawing/files</extracomment>
      <translation>pakowanie obrazu</translation>
    </message>
    <message>
      <source>, column {} of {}, row {} of {}</source>
      <extracomment>drawing/files</extracomment>
      <translation>, kolumna {} z {}, rząd {} z {}</translation>
    </message>
    <message>
      <source>Page {} of {}{}{}</source>
      <extracomment>drawing/files</extracomment>
      <translation>Strona {} z {}{}{}</translation>
    </message>
    <message>
      <source>{} names no format for a drawing; end its name with .pdf, .svg or .png.</source>
      <extracomment>drawing/files</extracomment>
      <translation>{} nie nazywa formatu rysunku; zakończ nazwę na .pdf, .svg lub .png.</translation>
    </message>
    <message>
      <source>{} cannot be written ({}); choose another place.</source>
      <extracomment>drawing/files, exchange/copy</extracomment>
      <translation>Nie można zapisać {} ({}); wybierz inne miejsce.</translation>
    </message>
    <message>
      <source>The PNG cannot be written ({}); choose another place.</source>
      <extracomment>drawing/files</extracomment>
      <translation>Nie można zapisać PNG ({}); wybierz inne miejsce.</translation>
    </message>
    <message>
      <source>That would be {} pages, more than {}; make it smaller.</source>
      <extracomment>drawing/files</extracomment>
      <translation>To byłoby {} stron, więcej niż {}; zmniejsz.</translation>
    </message>
    <message>
      <source>dotted: a gap, bar above: a burst</source>
      <extracomment>drawing/oftimeline</extracomment>
      <translation>kropki: luka, pasek nad nimi: skupienie</translation>
    </message>
    <message>
      <source>journal up to entry {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>dziennik do wpisu {}</translation>
    </message>
    <message>
      <source>{}, {} between them</source>
      <extracomment>drawing/views</extracomment>
      <translation>{}, {} między nimi</translation>
    </message>
    <message>
      <source>marks stand {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>znaki stoją {}</translation>
    </message>
    <message>
      <source>lanes: {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>tory: {}</translation>
    </message>
    <message>
      <source>{} of {} dated marks drawn</source>
      <extracomment>drawing/views</extracomment>
      <translation>narysowano {} z {} datowanych znaków</translation>
    </message>
    <message>
      <source>; the filter {} only dims on screen, all cards are drawn</source>
      <extracomment>drawing/views</extracomment>
      <translation>; filtr {} tylko przygasza na ekranie, rysowane są wszystkie karty</translation>
    </message>
    <message>
      <source>only what was recorded up to {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>tylko to, co odnotowano do {}</translation>
    </message>
    <message>
      <source>only what passes the filter {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>tylko to, co przechodzi filtr {}</translation>
    </message>
    <message>
      <source>without a date and not drawn: {}{}</source>
      <extracomment>drawing/views</extracomment>
      <translation>bez daty i nierysowane: {}{}</translation>
    </message>
    <message>
      <source>changed</source>
      <extracomment>drifting</extracomment>
      <translation>zmienione</translation>
    </message>
    <message>
      <source>alike</source>
      <extracomment>drifting</extracomment>
      <translation>bez zmian</translation>
    </message>
    <message>
      <source>− lost</source>
      <extracomment>drifting</extracomment>
      <translation>− utracone</translation>
    </message>
    <message>
      <source>+ gained</source>
      <extracomment>drifting</extracomment>
      <translation>+ dodane</translation>
    </message>
    <message>
      <source>, by the order of publication</source>
      <extracomment>drifting</extracomment>
      <translation>, w kolejności publikacji</translation>
    </message>
    <message>
      <source>since {}</source>
      <extracomment>drifting</extracomment>
      <translation>od {}</translation>
    </message>
    <message numerus="yes">
      <source>%n more texts</source>
      <extracomment>drifting, origins</extracomment>
      <translation>
        <numerusform>jeszcze %n tekst</numerusform>
        <numerusform>jeszcze %n teksty</numerusform>
        <numerusform>jeszcze %n tekstów</numerusform>
      </translation>
    </message>
    <message>
      <source>no hedge</source>
      <extracomment>drifting</extracomment>
      <translation>bez zastrzeżenia</translation>
    </message>
    <message>
      <source>2019/2021-03, 2019/.. for an open end, 2019~ for about</source>
      <extracomment>entity/dated</extracomment>
      <translation>2019/2021-03, 2019/.. dla otwartego końca, 2019~ dla około</translation>
    </message>
    <message>
      <source>Dated assignments</source>
      <extracomment>entity/dated</extracomment>
      <translation>Datowane przydziały</translation>
    </message>
    <message>
      <source>also {} then</source>
      <extracomment>entity/dated</extracomment>
      <translation>wtedy też {}</translation>
    </message>
    <message>
      <source>Who or what it is</source>
      <extracomment>entity/forms</extracomment>
      <translation>Kto lub co to jest</translation>
    </message>
    <message>
      <source>Say so</source>
      <extracomment>entity/forms, tracks/airframe</extracomment>
      <translation>Powiedz to</translation>
    </message>
    <message>
      <source>New entity</source>
      <extracomment>entity/forms, case/acts</extracomment>
      <translation>Nowy obiekt</translation>
    </message>
    <message>
      <source>Make it</source>
      <extracomment>entity/forms</extracomment>
      <translation>Utwórz</translation>
    </message>
    <message>
      <source>Alias of</source>
      <extracomment>entity/forms</extracomment>
      <translation>Inna nazwa dla</translation>
    </message>
    <message>
      <source>Add alias</source>
      <extracomment>entity/forms, case/acts</extracomment>
      <translation>Dodaj inną nazwę</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <extracomment>entity/forms</extracomment>
      <translation>Przydzielone do</translation>
    </message>
    <message>
      <source>Assign</source>
      <extracomment>entity/forms</extracomment>
      <translation>Przydziel</translation>
    </message>
    <message>
      <source>The same as</source>
      <extracomment>entity/forms</extracomment>
      <translation>To samo co</translation>
    </message>
    <message>
      <source>Join</source>
      <extracomment>entity/forms, case/acts</extracomment>
      <translation>Połącz</translation>
    </message>
    <message>
      <source>Split</source>
      <extracomment>entity/forms, entity/sheet, case/acts</extracomment>
      <translation>Rozdziel</translation>
    </message>
    <message>
      <source>&amp;Entity</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Obiekt</translation>
    </message>
    <message>
      <source>&amp;Type</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Typ</translation>
    </message>
    <message>
      <source>&amp;Why</source>
      <extracomment>entity/forms, forms/holding</extracomment>
      <translation>&amp;Dlaczego</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <extracomment>entity/forms, forms/remarks</extracomment>
      <translation>&amp;Nazwa</translation>
    </message>
    <message>
      <source>D&amp;ates</source>
      <extracomment>entity/forms</extracomment>
      <translation>D&amp;aty</translation>
    </message>
    <message>
      <source>&amp;Other</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Inny</translation>
    </message>
    <message>
      <source>number, name or alias; a new name makes a new one</source>
      <extracomment>entity/forms</extracomment>
      <translation>numer, nazwa lub inna nazwa; nowa nazwa tworzy nowy</translation>
    </message>
    <message>
      <source>what shows it; may stay empty</source>
      <extracomment>entity/forms</extracomment>
      <translation>co to pokazuje; może zostać puste</translation>
    </message>
    <message>
      <source>&amp;May be</source>
      <extracomment>entity/forms</extracomment>
      <translation>Może &amp;być</translation>
    </message>
    <message>
      <source>what it is called; manufacturer's serial for an airframe</source>
      <extracomment>entity/forms</extracomment>
      <translation>jak się nazywa; dla statku numer seryjny producenta</translation>
    </message>
    <message>
      <source>another name it goes by</source>
      <extracomment>entity/forms</extracomment>
      <translation>inna nazwa, którą nosi</translation>
    </message>
    <message>
      <source>RA-78765, 43C6DB, …</source>
      <extracomment>entity/forms</extracomment>
      <translation>RA-78765, 43C6DB, …</translation>
    </message>
    <message>
      <source>2019/2021-03, 2019/.. for an open end; empty where not stated</source>
      <extracomment>entity/forms</extracomment>
      <translation>2019/2021-03, 2019/.. dla otwartego końca; puste, gdy nie podano</translation>
    </message>
    <message>
      <source>number, name or alias of the other one</source>
      <extracomment>entity/forms</extracomment>
      <translation>numer, nazwa lub inna nazwa drugiego</translation>
    </message>
    <message>
      <source>A new entity needs a name and a type; write what it is called and pick one.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Nowy obiekt wymaga nazwy i typu; napisz, jak się nazywa, i wybierz typ.</translation>
    </message>
    <message>
      <source>An entity needs a name and a type; write what it is called and pick one.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Obiekt wymaga nazwy i typu; napisz, jak się nazywa, i wybierz typ.</translation>
    </message>
    <message>
      <source>An assignment needs a kind and a value; pick one and write the other.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Przydział wymaga rodzaju i wartości; wybierz jedno i napisz drugie.</translation>
    </message>
    <message>
      <source>Name the other entity; its number or any words of its name.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Nazwij drugi obiekt: jego numer lub słowa nazwy.</translation>
    </message>
    <message>
      <source>Nothing is chosen; pick a member to take off, or what goes to a new entity.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Niczego nie wybrano; wybierz członka do zdjęcia lub to, co idzie do nowego obiektu.</translation>
    </message>
    <message>
      <source>a record about it</source>
      <extracomment>entity/forms</extracomment>
      <translation>rekord o nim</translation>
    </message>
    <message>
      <source>an alias</source>
      <extracomment>entity/forms</extracomment>
      <translation>inna nazwa</translation>
    </message>
    <message>
      <source>{} stands for itself again</source>
      <extracomment>entity/forms</extracomment>
      <translation>{} stoi znów samodzielnie</translation>
    </message>
    <message>
      <source>&amp;Take off</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Zdejmij</translation>
    </message>
    <message>
      <source>&amp;Move</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Przenieś</translation>
    </message>
    <message>
      <source>to a &amp;new</source>
      <extracomment>entity/forms</extracomment>
      <translation>do &amp;nowego</translation>
    </message>
    <message>
      <source>dates not stated</source>
      <extracomment>entity/forms, entity/strip, case/likeness</extracomment>
      <translation>daty niepodane</translation>
    </message>
    <message>
      <source>its name</source>
      <extracomment>entity/forms</extracomment>
      <translation>jego nazwa</translation>
    </message>
    <message>
      <source>+ Alias</source>
      <extracomment>entity/names</extracomment>
      <translation>+ Inna nazwa</translation>
    </message>
    <message>
      <source>Another name it goes by</source>
      <extracomment>entity/names</extracomment>
      <translation>Inna nazwa, którą nosi</translation>
    </message>
    <message>
      <source>Add an alias</source>
      <extracomment>entity/names</extracomment>
      <translation>Dodaj inną nazwę</translation>
    </message>
    <message>
      <source>, of {}</source>
      <extracomment>entity/names</extracomment>
      <translation>, z {}</translation>
    </message>
    <message>
      <source>Alias {}{}</source>
      <extracomment>entity/names</extracomment>
      <translation>Inna nazwa {}{}</translation>
    </message>
    <message>
      <source>. Del takes it away</source>
      <extracomment>entity/names</extracomment>
      <translation>. Del ją zabiera</translation>
    </message>
    <message>
      <source>Who and what it is about</source>
      <extracomment>entity/page</extracomment>
      <translation>O kim i o czym to jest</translation>
    </message>
    <message>
      <source>An airframe, a place, an organisation or a person, with every name it goes by and all that is said of it. Select a sighting or claim and press A, or press Ctrl+Shift+Y for a new one.</source>
      <extracomment>entity/page</extracomment>
      <translation>Statek powietrzny, miejsce, organizacja lub osoba, ze wszystkimi nazwami i wszystkim, co się mówi. Wybierz obserwację lub twierdzenie i naciśnij A albo Ctrl+Shift+Y dla nowego.</translation>
    </message>
    <message>
      <source>Not about this entity</source>
      <extracomment>entity/page</extracomment>
      <translation>Nie o tym obiekcie</translation>
    </message>
    <message>
      <source>Not</source>
      <extracomment>entity/proposed</extracomment>
      <translation>Nie</translation>
    </message>
    <message>
      <source>{} more after these</source>
      <extracomment>entity/proposed</extracomment>
      <translation>jeszcze {} po tych</translation>
    </message>
    <message>
      <source>, the same as the one above</source>
      <extracomment>entity/roster</extracomment>
      <translation>, to samo co wyżej</translation>
    </message>
    <message>
      <source>Filter the entities</source>
      <extracomment>entity/roster</extracomment>
      <translation>Filtruj obiekty</translation>
    </message>
    <message>
      <source>No entities yet. Select a sighting and press A, or make one with Ctrl+Shift+Y.</source>
      <extracomment>entity/roster</extracomment>
      <translation>Brak obiektów. Wybierz obserwację i naciśnij A albo utwórz przez Ctrl+Shift+Y.</translation>
    </message>
    <message>
      <source>Filter entities…</source>
      <extracomment>entity/roster</extracomment>
      <translation>Filtruj obiekty…</translation>
    </message>
    <message>
      <source>No entity fits. Clear the filter with Esc, or choose another type.</source>
      <extracomment>entity/roster</extracomment>
      <translation>Żaden obiekt nie pasuje. Zdejmij filtr klawiszem Esc lub wybierz inny typ.</translation>
    </message>
    <message>
      <source>May be the same</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Może być tym samym</translation>
    </message>
    <message>
      <source>+ Assignment</source>
      <extracomment>entity/sheet</extracomment>
      <translation>+ Przydział</translation>
    </message>
    <message>
      <source>A dated registration, hex, operator or callsign (Ctrl+Shift+R)</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Datowana rejestracja, hex, operator lub znak wywoławczy (Ctrl+Shift+R)</translation>
    </message>
    <message>
      <source>No registration, hex, operator or callsign yet. Press Ctrl+Shift+R and write what it carried, and when.</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Brak rejestracji, hexa, operatora i znaku. Naciśnij Ctrl+Shift+R i napisz, co nosił i kiedy.</translation>
    </message>
    <message>
      <source>No record is about it yet. Select a sighting or claim and press A.</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Nie ma o nim rekordów. Wybierz obserwację lub twierdzenie i naciśnij A.</translation>
    </message>
    <message>
      <source>Said to be the same</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Nazwane tym samym</translation>
    </message>
    <message>
      <source>Other links</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Inne powiązania</translation>
    </message>
    <message>
      <source>What it carried</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Co nosił</translation>
    </message>
    <message>
      <source>No name of it is in the table of places, so it has no coordinates.</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Żadnej z jego nazw nie ma w tabeli miejsc, więc nie ma współrzędnych.</translation>
    </message>
    <message>
      <source>Same as</source>
      <extracomment>entity/sheet</extracomment>
      <translation>To samo co</translation>
    </message>
    <message>
      <source>What it carried, and when</source>
      <extracomment>entity/strip</extracomment>
      <translation>Co nosił i kiedy</translation>
    </message>
    <message>
      <source>· also {}</source>
      <extracomment>entity/strip</extracomment>
      <translation>· też {}</translation>
    </message>
    <message>
      <source>, also {}</source>
      <extracomment>entity/strip</extracomment>
      <translation>, też {}</translation>
    </message>
    <message>
      <source>when not stated</source>
      <extracomment>entity/ties, particulars</extracomment>
      <translation>kiedy, niepodane</translation>
    </message>
    <message>
      <source> (inferred)</source>
      <extracomment>entity/ties, forms/onwords</extracomment>
      <translation> (wywnioskowane)</translation>
    </message>
    <message>
      <source> (open)</source>
      <extracomment>entity/ties</extracomment>
      <translation> (otwarte)</translation>
    </message>
    <message>
      <source>by name: {}</source>
      <extracomment>entity/ties</extracomment>
      <translation>po nazwie: {}</translation>
    </message>
    <message>
      <source>Origins: {}</source>
      <extracomment>entity/whence</extracomment>
      <translation>Pochodzenie: {}</translation>
    </message>
    <message>
      <source>Why (may stay empty)</source>
      <extracomment>entrypane</extracomment>
      <translation>Dlaczego (może zostać puste)</translation>
    </message>
    <message>
      <source>Why it is reversed</source>
      <extracomment>entrypane</extracomment>
      <translation>Dlaczego to odwracasz</translation>
    </message>
    <message>
      <source>Reverse this entry</source>
      <extracomment>entrypane</extracomment>
      <translation>Odwróć ten wpis</translation>
    </message>
    <message>
      <source>Select what it changed</source>
      <extracomment>entrypane</extracomment>
      <translation>Wybierz, co zmienił</translation>
    </message>
    <message>
      <source>Changed fields</source>
      <extracomment>entrypane</extracomment>
      <translation>Zmienione pola</translation>
    </message>
    <message>
      <source>by someone not recorded</source>
      <extracomment>entrypane</extracomment>
      <translation>przez kogoś nieodnotowanego</translation>
    </message>
    <message>
      <source>Write its old values back, as a new entry</source>
      <extracomment>entrypane</extracomment>
      <translation>Zapisz dawne wartości z powrotem jako nowy wpis</translation>
    </message>
    <message>
      <source>No entry is picked.</source>
      <extracomment>entrypane</extracomment>
      <translation>Nie wybrano wpisu.</translation>
    </message>
    <message>
      <source>Entry {} · {}</source>
      <extracomment>entrypane</extracomment>
      <translation>Wpis {} · {}</translation>
    </message>
    <message>
      <source>takes back entry {}</source>
      <extracomment>entrypane</extracomment>
      <translation>cofa wpis {}</translation>
    </message>
    <message>
      <source>reason: {}</source>
      <extracomment>entrypane</extracomment>
      <translation>powód: {}</translation>
    </message>
    <message>
      <source>Accept {}</source>
      <extracomment>facts</extracomment>
      <translation>Przyjmij {}</translation>
    </message>
    <message>
      <source>premises: {}</source>
      <extracomment>facts, forms/edit, sourcehead</extracomment>
      <translation>przesłanki: {}</translation>
    </message>
    <message>
      <source>the words themselves, read no further</source>
      <extracomment>facts</extracomment>
      <translation>same słowa, nie czytane dalej</translation>
    </message>
    <message>
      <source>Take {}</source>
      <extracomment>facts</extracomment>
      <translation>Przyjmij {}</translation>
    </message>
    <message>
      <source>{} &lt;i&gt;stays open&lt;/i&gt;</source>
      <extracomment>facts</extracomment>
      <translation>{} &lt;i&gt;pozostaje otwarte&lt;/i&gt;</translation>
    </message>
    <message>
      <source>Keep “{}”</source>
      <extracomment>facts</extracomment>
      <translation>Zachowaj „{}”</translation>
    </message>
    <message>
      <source>accepted by {}</source>
      <extracomment>facts, sourcehead</extracomment>
      <translation>przyjął: {}</translation>
    </message>
    <message>
      <source>nearest, open</source>
      <extracomment>facts</extracomment>
      <translation>najbliższe, otwarte</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <extracomment>filing, sifter</extracomment>
      <translation>Zapisane filtry</translation>
    </message>
    <message>
      <source>Save as template</source>
      <extracomment>filing</extracomment>
      <translation>Zapisz jako wzór</translation>
    </message>
    <message>
      <source>Choose a template</source>
      <extracomment>filing</extracomment>
      <translation>Wybierz wzór</translation>
    </message>
    <message>
      <source>Name of the new case:</source>
      <extracomment>filing</extracomment>
      <translation>Nazwa nowej sprawy:</translation>
    </message>
    <message>
      <source>Where the new case is kept</source>
      <extracomment>filing</extracomment>
      <translation>Gdzie trzymać nową sprawę</translation>
    </message>
    <message>
      <source>Begin</source>
      <extracomment>filing</extracomment>
      <translation>Zacznij</translation>
    </message>
    <message>
      <source>tag = "{}"</source>
      <extracomment>filing</extracomment>
      <translation>tag = "{}"</translation>
    </message>
    <message>
      <source>Templates of cases (*{})</source>
      <extracomment>filing</extracomment>
      <translation>Wzory spraw (*{})</translation>
    </message>
    <message>
      <source>{} is written; it holds no evidence.</source>
      <extracomment>filing</extracomment>
      <translation>{} zapisano; nie ma w nim dowodów.</translation>
    </message>
    <message>
      <source>Show lead</source>
      <extracomment>findingitem</extracomment>
      <translation>Pokaż trop</translation>
    </message>
    <message>
      <source>New lead</source>
      <extracomment>findingitem, forms/remarks, case/acts</extracomment>
      <translation>Nowy trop</translation>
    </message>
    <message>
      <source>Decide…</source>
      <extracomment>findingitem</extracomment>
      <translation>Rozstrzygnij…</translation>
    </message>
    <message>
      <source>Lead {}</source>
      <extracomment>findingitem</extracomment>
      <translation>Trop {}</translation>
    </message>
    <message>
      <source>Comparing reports</source>
      <extracomment>findings</extracomment>
      <translation>Porównywanie wiadomości</translation>
    </message>
    <message>
      <source>Comparing tracks</source>
      <extracomment>findings</extracomment>
      <translation>Porównywanie śladów</translation>
    </message>
    <message>
      <source>Nothing in this case is found not to fit.</source>
      <extracomment>findingspage</extracomment>
      <translation>W tej sprawie nie znaleziono nic, co się nie zgadza.</translation>
    </message>
    <message>
      <source>{} to look at, {} more only need words of yours. The program proposes; it judges nothing.</source>
      <extracomment>findingspage</extracomment>
      <translation>{} do obejrzenia, {} więcej potrzebuje tylko słów od ciebie. Program proponuje; niczego nie sądzi.</translation>
    </message>
    <message>
      <source>{} by {}, {}: {}</source>
      <extracomment>findingspage</extracomment>
      <translation>{}, {}, {}: {}</translation>
    </message>
    <message>
      <source>List of findings</source>
      <extracomment>findingspage</extracomment>
      <translation>Lista ustaleń</translation>
    </message>
    <message>
      <source>The case is being looked through.</source>
      <extracomment>findingspage</extracomment>
      <translation>Sprawa jest przeglądana.</translation>
    </message>
    <message>
      <source>{} · What it rests on has changed since.</source>
      <extracomment>findingspage</extracomment>
      <translation>{} · To, na czym stoi, zmieniło się od tego czasu.</translation>
    </message>
    <message>
      <source>In a case of more than {} sightings what reports that nobody has joined say otherwise is not looked for.</source>
      <extracomment>findingspage</extracomment>
      <translation>W sprawie z więcej niż {} obserwacjami nie szuka się, co inaczej mówią wiadomości, których nikt nie połączył.</translation>
    </message>
    <message>
      <source>Show {} more</source>
      <extracomment>findingspage</extracomment>
      <translation>Pokaż jeszcze {}</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <extracomment>findingspage, lineface, reader/sheets/view</extracomment>
      <translation>{} z {}</translation>
    </message>
    <message>
      <source>Importing tracker files</source>
      <extracomment>flying</extracomment>
      <translation>Wczytywanie plików śladów</translation>
    </message>
    <message numerus="yes">
      <source>%n tracks</source>
      <extracomment>flying, map/places, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n ślad</numerusform>
        <numerusform>%n ślady</numerusform>
        <numerusform>%n śladów</numerusform>
      </translation>
    </message>
    <message>
      <source>Import a folder of tracker files</source>
      <extracomment>flying</extracomment>
      <translation>Wczytaj folder śladów</translation>
    </message>
    <message>
      <source>Import as tracks</source>
      <extracomment>flying</extracomment>
      <translation>Wczytaj jako ślady</translation>
    </message>
    <message>
      <source>{} came in.</source>
      <extracomment>flying</extracomment>
      <translation>Weszło: {}.</translation>
    </message>
    <message>
      <source>{} can also come in as tracks, with take-offs and landings.</source>
      <extracomment>flying</extracomment>
      <translation>{} może też wejść jako ślady, ze startami i lądowaniami.</translation>
    </message>
    <message>
      <source>Import with settings…</source>
      <extracomment>flying</extracomment>
      <translation>Wczytaj z ustawieniami…</translation>
    </message>
    <message>
      <source>Copied, with source, place and hash.</source>
      <extracomment>forms/binding</extracomment>
      <translation>Skopiowano, ze źródłem, miejscem i skrótem.</translation>
    </message>
    <message>
      <source>Copied as a citation.</source>
      <extracomment>forms/binding</extracomment>
      <translation>Skopiowano jako przypis.</translation>
    </message>
    <message>
      <source>Half-typed when the program ended: {}{}.</source>
      <extracomment>forms/binding</extracomment>
      <translation>Wpisane do połowy, gdy program się skończył: {}{}.</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <extracomment>forms/binding</extracomment>
      <translation>Kontynuuj</translation>
    </message>
    <message>
      <source>Discard</source>
      <extracomment>forms/binding</extracomment>
      <translation>Porzuć</translation>
    </message>
    <message>
      <source>attach them as a source</source>
      <extracomment>forms/bounds</extracomment>
      <translation>dołącz je jako źródło</translation>
    </message>
    <message>
      <source>shorten them</source>
      <extracomment>forms/bounds</extracomment>
      <translation>skróć je</translation>
    </message>
    <message>
      <source>The character {} at place {} cannot be kept; take it out and paste the words again.</source>
      <extracomment>forms/bounds</extracomment>
      <translation>Znaku {} na miejscu {} nie da się zachować; wyjmij go i wklej słowa znowu.</translation>
    </message>
    <message>
      <source>These words are longer than the {} characters this field takes; {}.</source>
      <extracomment>forms/bounds</extracomment>
      <translation>Te słowa są dłuższe niż {} znaków tego pola; {}.</translation>
    </message>
    <message>
      <source>Words that carry</source>
      <extracomment>forms/carry</extracomment>
      <translation>Słowa, na których się opiera</translation>
    </message>
    <message>
      <source>Add words</source>
      <extracomment>forms/carry</extracomment>
      <translation>Dodaj słowa</translation>
    </message>
    <message>
      <source>&amp;Excerpt</source>
      <extracomment>forms/carry, forms/link</extracomment>
      <translation>&amp;Wyciąg</translation>
    </message>
    <message>
      <source>number or words of an excerpt</source>
      <extracomment>forms/carry</extracomment>
      <translation>numer lub słowa wyciągu</translation>
    </message>
    <message>
      <source>No words are chosen; name an excerpt, or select words in a source first.</source>
      <extracomment>forms/carry</extracomment>
      <translation>Nie wybrano słów; nazwij wyciąg lub najpierw wybierz słowa w źródle.</translation>
    </message>
    <message>
      <source>Filled: the paragraph names it. Hollow: the paragraph does not, so it is inferred.</source>
      <extracomment>forms/chainview</extracomment>
      <translation>Pełne: akapit to nazywa. Puste: nie nazywa, więc wywnioskowano.</translation>
    </message>
    <message>
      <source>as written</source>
      <extracomment>forms/choices, forms/onwords, log/hand</extracomment>
      <translation>jak zapisano</translation>
    </message>
    <message numerus="yes">
      <source>%n other readings</source>
      <extracomment>forms/choices</extracomment>
      <translation>
        <numerusform>%n inne odczytanie</numerusform>
        <numerusform>%n inne odczytania</numerusform>
        <numerusform>%n innych odczytań</numerusform>
      </translation>
    </message>
    <message>
      <source>{}, chosen: {}</source>
      <extracomment>forms/choices</extracomment>
      <translation>{}, wybrane: {}</translation>
    </message>
    <message>
      <source>{} · {} more below</source>
      <extracomment>forms/choices</extracomment>
      <translation>{} · jeszcze {} niżej</translation>
    </message>
    <message>
      <source>New claim</source>
      <extracomment>forms/claim</extracomment>
      <translation>Nowe twierdzenie</translation>
    </message>
    <message>
      <source>State claim</source>
      <extracomment>forms/claim, case/acts</extracomment>
      <translation>Zapisz twierdzenie</translation>
    </message>
    <message>
      <source>&amp;Statement</source>
      <extracomment>forms/claim, matrix/forms, matrix/judgementform</extracomment>
      <translation>&amp;Wypowiedź</translation>
    </message>
    <message>
      <source>&amp;Nature</source>
      <extracomment>forms/claim, matrix/judgementform</extracomment>
      <translation>&amp;Natura</translation>
    </message>
    <message>
      <source>&amp;Hedge</source>
      <extracomment>forms/claim, forms/tag</extracomment>
      <translation>&amp;Zastrzeżenie</translation>
    </message>
    <message>
      <source>&amp;When</source>
      <extracomment>forms/claim, forms/remarks, forms/tag</extracomment>
      <translation>&amp;Kiedy</translation>
    </message>
    <message>
      <source>Credi&amp;bility</source>
      <extracomment>forms/claim, forms/tag</extracomment>
      <translation>Wiarygo&amp;dność</translation>
    </message>
    <message>
      <source>what is claimed, in a sentence of your own</source>
      <extracomment>forms/claim</extracomment>
      <translation>co się twierdzi, własnym zdaniem</translation>
    </message>
    <message>
      <source>“anticipate”, as written</source>
      <extracomment>forms/claim</extracomment>
      <translation>„przewidują”, jak zapisano</translation>
    </message>
    <message>
      <source>What is half-typed cannot be kept in {} and is lost when the program ends; free some space there, or make the folder one you may write in.</source>
      <extracomment>forms/drafts</extracomment>
      <translation>Wpisanego do połowy nie da się zachować w {} i przepadnie z końcem programu; zwolnij tam miejsce lub pozwól na zapis w folderze.</translation>
    </message>
    <message>
      <source>next field</source>
      <extracomment>forms/dress</extracomment>
      <translation>następne pole</translation>
    </message>
    <message>
      <source>+letter jumps</source>
      <extracomment>forms/dress</extracomment>
      <translation>+litera skacze</translation>
    </message>
    <message>
      <source>Save changes</source>
      <extracomment>forms/edit</extracomment>
      <translation>Zapisz zmiany</translation>
    </message>
    <message>
      <source>why it changes; stands in the journal</source>
      <extracomment>forms/edit</extracomment>
      <translation>dlaczego się zmienia; stoi w dzienniku</translation>
    </message>
    <message>
      <source>S2, E4: what an assumed date rests on</source>
      <extracomment>forms/edit</extracomment>
      <translation>S2, E4: na czym stoi założona data</translation>
    </message>
    <message>
      <source>Nothing is changed; change a field, or press Esc.</source>
      <extracomment>forms/edit, forms/holding, forms/imagery</extracomment>
      <translation>Nic nie zmieniono; zmień pole lub naciśnij Esc.</translation>
    </message>
    <message>
      <source>“{}” stays open; what it means</source>
      <extracomment>forms/edit</extracomment>
      <translation>„{}” pozostaje otwarte; co to znaczy</translation>
    </message>
    <message>
      <source>Brought back what you typed.</source>
      <extracomment>forms/form</extracomment>
      <translation>Wróciło to, co wpisano.</translation>
    </message>
    <message>
      <source>&amp;Discard</source>
      <extracomment>forms/form</extracomment>
      <translation>&amp;Porzuć</translation>
    </message>
    <message>
      <source>Collection record</source>
      <extracomment>forms/holding</extracomment>
      <translation>Rekord zebrania</translation>
    </message>
    <message>
      <source>Save record</source>
      <extracomment>forms/holding, forms/imagery</extracomment>
      <translation>Zapisz zapis</translation>
    </message>
    <message>
      <source>Step of custody</source>
      <extracomment>forms/holding</extracomment>
      <translation>Krok nadzoru</translation>
    </message>
    <message>
      <source>Add step</source>
      <extracomment>forms/holding</extracomment>
      <translation>Dodaj krok</translation>
    </message>
    <message>
      <source>Search made</source>
      <extracomment>forms/holding</extracomment>
      <translation>Wykonane wyszukiwanie</translation>
    </message>
    <message>
      <source>Add search</source>
      <extracomment>forms/holding</extracomment>
      <translation>Dodaj szukanie</translation>
    </message>
    <message>
      <source>Translation</source>
      <extracomment>forms/holding</extracomment>
      <translation>Tłumaczenie</translation>
    </message>
    <message>
      <source>Add translation</source>
      <extracomment>forms/holding</extracomment>
      <translation>Dodaj tłumaczenie</translation>
    </message>
    <message>
      <source>&amp;What</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Co</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <extracomment>forms/holding, forms/tag, reader/recording</extracomment>
      <translation>&amp;Od</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <extracomment>forms/holding, forms/link, reader/recording</extracomment>
      <translation>&amp;Do</translation>
    </message>
    <message>
      <source>W&amp;hen</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Kiedy</translation>
    </message>
    <message>
      <source>&amp;Means</source>
      <extracomment>forms/holding</extracomment>
      <translation>Ś&amp;rodek</translation>
    </message>
    <message>
      <source>&amp;Reason</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Powód</translation>
    </message>
    <message>
      <source>&amp;Where</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Gdzie</translation>
    </message>
    <message>
      <source>&amp;Terms</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Hasła</translation>
    </message>
    <message>
      <source>&amp;Found</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Znaleziono</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <extracomment>forms/holding, forms/link, forms/remarks</extracomment>
      <translation>&amp;Notatka</translation>
    </message>
    <message>
      <source>&amp;Translation</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Tłumaczenie</translation>
    </message>
    <message>
      <source>T&amp;ranslator</source>
      <extracomment>forms/holding</extracomment>
      <translation>T&amp;łumacz</translation>
    </message>
    <message>
      <source>why it changes; needed where something else stood</source>
      <extracomment>forms/holding</extracomment>
      <translation>dlaczego się zmienia; potrzebne, gdzie stało co innego</translation>
    </message>
    <message>
      <source>who gave them; unknown is a value</source>
      <extracomment>forms/holding</extracomment>
      <translation>kto je dał; nieznane to też wartość</translation>
    </message>
    <message>
      <source>who took them; unknown is a value</source>
      <extracomment>forms/holding</extracomment>
      <translation>kto je wziął; nieznane to też wartość</translation>
    </message>
    <message>
      <source>2026-03-20, words, now, or unknown</source>
      <extracomment>forms/holding</extracomment>
      <translation>2026-03-20, słowa, teraz lub nieznane</translation>
    </message>
    <message>
      <source>by hand, by post, on which disk, sealed how</source>
      <extracomment>forms/holding</extracomment>
      <translation>z ręki, pocztą, na jakim dysku, jak zapieczętowane</translation>
    </message>
    <message>
      <source>why they moved</source>
      <extracomment>forms/holding</extracomment>
      <translation>dlaczego przeszły dalej</translation>
    </message>
    <message>
      <source>register, archive, site, search engine</source>
      <extracomment>forms/holding</extracomment>
      <translation>rejestr, archiwum, witryna, wyszukiwarka</translation>
    </message>
    <message>
      <source>what was looked for, as it was typed</source>
      <extracomment>forms/holding</extracomment>
      <translation>czego szukano, jak wpisano</translation>
    </message>
    <message>
      <source>today; 2026-03-20, or words</source>
      <extracomment>forms/holding</extracomment>
      <translation>dziś; 2026-03-20 lub słowa</translation>
    </message>
    <message>
      <source>how far you looked, what stood in the way</source>
      <extracomment>forms/holding</extracomment>
      <translation>jak daleko szukano, co przeszkodziło</translation>
    </message>
    <message>
      <source>the words in the other language</source>
      <extracomment>forms/holding</extracomment>
      <translation>słowa w drugim języku</translation>
    </message>
    <message>
      <source>of the translation, such as en</source>
      <extracomment>forms/holding</extracomment>
      <translation>tłumaczenia, na przykład en</translation>
    </message>
    <message>
      <source>you, where it is left empty</source>
      <extracomment>forms/holding</extracomment>
      <translation>ty, gdy zostanie puste</translation>
    </message>
    <message>
      <source>engine and version, where a machine did it</source>
      <extracomment>forms/holding</extracomment>
      <translation>program i wersja, jeśli zrobiła to maszyna</translation>
    </message>
    <message>
      <source>No action is picked; type its letter.</source>
      <extracomment>forms/holding</extracomment>
      <translation>Nie wybrano działania; wpisz jego literę.</translation>
    </message>
    <message>
      <source>Imagery record</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Rekord obrazu</translation>
    </message>
    <message>
      <source>Bounded by two pictures</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Między dwoma obrazami</translation>
    </message>
    <message>
      <source>Bound it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Ogranicz</translation>
    </message>
    <message>
      <source>Words by machine</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Słowa maszynowo</translation>
    </message>
    <message>
      <source>Still of a film</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Kadr filmu</translation>
    </message>
    <message>
      <source>Take still</source>
      <extracomment>forms/imagery, case/acts</extracomment>
      <translation>Weź kadr</translation>
    </message>
    <message>
      <source>A file’s own words can be made up.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>To, co plik mówi o sobie, może być zmyślone.</translation>
    </message>
    <message>
      <source>&amp;Absent in</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Nieobecne na</translation>
    </message>
    <message>
      <source>&amp;Present in</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Obecne na</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Języki</translation>
    </message>
    <message>
      <source>&amp;At</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;W chwili</translation>
    </message>
    <message>
      <source>why it changes; may stay empty</source>
      <extracomment>forms/imagery</extracomment>
      <translation>dlaczego się zmienia; może zostać puste</translation>
    </message>
    <message>
      <source>F&amp;ill these in</source>
      <extracomment>forms/imagery</extracomment>
      <translation>W&amp;pisz to</translation>
    </message>
    <message>
      <source>number or words of the picture that does not show it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>numer lub słowa obrazu, który tego nie pokazuje</translation>
    </message>
    <message>
      <source>number or words of the picture that shows it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>numer lub słowa obrazu, który to pokazuje</translation>
    </message>
    <message>
      <source>eng</source>
      <extracomment>forms/imagery</extracomment>
      <translation>eng</translation>
    </message>
    <message>
      <source>time in the film: 12.5, 1:05 or 1:02:03</source>
      <extracomment>forms/imagery</extracomment>
      <translation>chwila filmu: 12.5, 1:05 lub 1:02:03</translation>
    </message>
    <message>
      <source>A sighting is bounded by two pictures; name the one without it and the one with it.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Obserwację ograniczają dwa obrazy; nazwij ten bez niej i ten z nią.</translation>
    </message>
    <message>
      <source>A still is taken at a time; write it as 1:05.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Kadr bierze się z chwili; zapisz ją jako 1:05.</translation>
    </message>
    <message>
      <source>eng; installed: {}</source>
      <extracomment>forms/imagery</extracomment>
      <translation>eng; są: {}</translation>
    </message>
    <message>
      <source>The file states:</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Plik podaje:</translation>
    </message>
    <message>
      <source>{} is no picture; name a source or an imagery record.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>{} nie jest obrazem; nazwij źródło lub rekord obrazu.</translation>
    </message>
    <message>
      <source>origin &gt; who relays it; </source>
      <extracomment>forms/inputs</extracomment>
      <translation>pochodzenie &gt; kto przekazuje; </translation>
    </message>
    <message>
      <source>New link from</source>
      <extracomment>forms/link</extracomment>
      <translation>Nowe powiązanie z</translation>
    </message>
    <message>
      <source>Link</source>
      <extracomment>forms/link, case/acts</extracomment>
      <translation>Powiąż</translation>
    </message>
    <message>
      <source>number or words of the other record</source>
      <extracomment>forms/link</extracomment>
      <translation>numer lub słowa drugiego rekordu</translation>
    </message>
    <message>
      <source>why; may stay empty</source>
      <extracomment>forms/link</extracomment>
      <translation>dlaczego; może zostać puste</translation>
    </message>
    <message>
      <source>words it rests on; without them it is drawn dashed</source>
      <extracomment>forms/link</extracomment>
      <translation>słowa, na których stoi; bez nich rysowane przerywaną</translation>
    </message>
    <message numerus="yes">
      <source>%n words stand</source>
      <extracomment>forms/link</extracomment>
      <translation>
        <numerusform>%n słowo stoi</numerusform>
        <numerusform>%n słowa stoją</numerusform>
        <numerusform>%n słów stoi</numerusform>
      </translation>
    </message>
    <message>
      <source>A link needs a kind and a record to lead to; fill both.</source>
      <extracomment>forms/link</extracomment>
      <translation>Powiązanie wymaga rodzaju i rekordu, do którego wiedzie; wypełnij oba.</translation>
    </message>
    <message>
      <source>the selected words, “{}”</source>
      <extracomment>forms/link</extracomment>
      <translation>wybrane słowa, „{}”</translation>
    </message>
    <message>
      <source>Proposed: {} side by side in both.</source>
      <extracomment>forms/link</extracomment>
      <translation>Proponowane: {} obok siebie w obu.</translation>
    </message>
    <message>
      <source>words carry it</source>
      <extracomment>forms/linkglyph</extracomment>
      <translation>niosą je słowa</translation>
    </message>
    <message>
      <source>dashed until words carry it</source>
      <extracomment>forms/linkglyph</extracomment>
      <translation>przerywane, póki nie niosą go słowa</translation>
    </message>
    <message>
      <source>Marking</source>
      <extracomment>forms/marking</extracomment>
      <translation>Klauzula</translation>
    </message>
    <message>
      <source>Mark</source>
      <extracomment>forms/marking, case/acts</extracomment>
      <translation>Nadaj klauzulę</translation>
    </message>
    <message>
      <source>&amp;Marking</source>
      <extracomment>forms/marking</extracomment>
      <translation>&amp;Klauzula</translation>
    </message>
    <message>
      <source>R&amp;eason</source>
      <extracomment>forms/marking, forms/remarks, forms/ruling, matrix/forms</extracomment>
      <translation>&amp;Powód</translation>
    </message>
    <message>
      <source>why; stands in the journal</source>
      <extracomment>forms/marking, forms/remarks</extracomment>
      <translation>dlaczego; stoi w dzienniku</translation>
    </message>
    <message>
      <source>not marked</source>
      <extracomment>forms/marking</extracomment>
      <translation>bez oznaczenia</translation>
    </message>
    <message>
      <source>No marking is picked; choose how far the record may go.</source>
      <extracomment>forms/marking</extracomment>
      <translation>Nie wybrano klauzuli; wybierz, jak daleko rekord może pójść.</translation>
    </message>
    <message>
      <source>now {}</source>
      <extracomment>forms/marking, forms/remarks</extracomment>
      <translation>teraz {}</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <extracomment>forms/onwords</extracomment>
      <translation>&amp;Użyj</translation>
    </message>
    <message>
      <source>&amp;Go by it</source>
      <extracomment>forms/onwords</extracomment>
      <translation>&amp;Kieruj się tym</translation>
    </message>
    <message>
      <source>as written, variant open</source>
      <extracomment>forms/onwords</extracomment>
      <translation>jak zapisano, wariant otwarty</translation>
    </message>
    <message>
      <source>Also in the sentence: {}</source>
      <extracomment>forms/onwords</extracomment>
      <translation>Także w zdaniu: {}</translation>
    </message>
    <message>
      <source>cites {}</source>
      <extracomment>forms/onwords</extracomment>
      <translation>przywołuje {}</translation>
    </message>
    <message>
      <source>{}, characters {}–{}</source>
      <extracomment>forms/passage</extracomment>
      <translation>{}, znaki {}–{}</translation>
    </message>
    <message>
      <source>as written; nothing is added to it</source>
      <extracomment>forms/readings, forms/tag</extracomment>
      <translation>jak zapisano; nic nie dodano</translation>
    </message>
    <message>
      <source>{} stays open</source>
      <extracomment>forms/readings</extracomment>
      <translation>{} pozostaje otwarte</translation>
    </message>
    <message>
      <source>{}; nearest below</source>
      <extracomment>forms/readings</extracomment>
      <translation>{}; najbliższe niżej</translation>
    </message>
    <message>
      <source>{}; what it can be stands below</source>
      <extracomment>forms/readings</extracomment>
      <translation>{}; czym może być, stoi niżej</translation>
    </message>
    <message>
      <source> · chosen by you</source>
      <extracomment>forms/readings</extracomment>
      <translation> · wybrane przez ciebie</translation>
    </message>
    <message>
      <source>Kept as written; too long to be read as a date, type or place.</source>
      <extracomment>forms/readings</extracomment>
      <translation>Zachowano, jak zapisano; za długie, by odczytać jako datę, typ lub miejsce.</translation>
    </message>
    <message>
      <source>New note</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Nowa notatka</translation>
    </message>
    <message>
      <source>Add note</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Dodaj notatkę</translation>
    </message>
    <message>
      <source>New note at a time</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Nowa notatka przy czasie</translation>
    </message>
    <message>
      <source>Pin note</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Przypnij notatkę</translation>
    </message>
    <message>
      <source>Add lead</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Dodaj trop</translation>
    </message>
    <message>
      <source>Withdrawn source</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Wycofane źródło</translation>
    </message>
    <message>
      <source>Mark as withdrawn</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Oznacz jako wycofane</translation>
    </message>
    <message>
      <source>Source it cites</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Przywołane źródło</translation>
    </message>
    <message>
      <source>Add source</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Dodaj źródło</translation>
    </message>
    <message>
      <source>&amp;Reliability</source>
      <extracomment>forms/remarks</extracomment>
      <translation>&amp;Rzetelność źródła</translation>
    </message>
    <message>
      <source>graded by another, shown once yours is in</source>
      <extracomment>forms/remarks</extracomment>
      <translation>ocenione przez kogoś innego, pokaże się po twojej ocenie</translation>
    </message>
    <message>
      <source>&amp;Credibility</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Wiarygodność &amp;treści</translation>
    </message>
    <message>
      <source>&amp;Lead</source>
      <extracomment>forms/remarks</extracomment>
      <translation>&amp;Trop</translation>
    </message>
    <message>
      <source>a remark of your own</source>
      <extracomment>forms/remarks</extracomment>
      <translation>własna uwaga</translation>
    </message>
    <message>
      <source>2025-10-26, 2025-10-22/2025-10-31, or words</source>
      <extracomment>forms/remarks</extracomment>
      <translation>2025-10-26, 2025-10-22/2025-10-31 lub słowa</translation>
    </message>
    <message>
      <source>what is to be found out</source>
      <extracomment>forms/remarks</extracomment>
      <translation>co trzeba ustalić</translation>
    </message>
    <message>
      <source>who took it back, and why</source>
      <extracomment>forms/remarks</extracomment>
      <translation>kto wycofał i dlaczego</translation>
    </message>
    <message>
      <source>as the text calls it</source>
      <extracomment>forms/remarks</extracomment>
      <translation>jak nazywa je tekst</translation>
    </message>
    <message>
      <source>&amp;Inferred by me; the text does not say so</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Wn&amp;ioskuję ja; tekst tego nie mówi</translation>
    </message>
    <message>
      <source>No grade is picked; type its letter or digit.</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Nie wybrano oceny; wpisz jej literę lub cyfrę.</translation>
    </message>
    <message>
      <source>A note on the timeline needs a time; write a day or a span, 2025-10-22/2025-10-31.</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Notatka na osi wymaga czasu; napisz dzień lub okres, 2025-10-22/2025-10-31.</translation>
    </message>
    <message>
      <source>A cited source needs a name; write what the text calls it.</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Przywołane źródło wymaga nazwy; napisz, jak nazywa je tekst.</translation>
    </message>
    <message>
      <source>{} by {}</source>
      <extracomment>forms/remarks</extracomment>
      <translation>{}, {}</translation>
    </message>
    <message>
      <source>a {} on “{}” ({})</source>
      <extracomment>forms/resuming</extracomment>
      <translation>{} na „{}” ({})</translation>
    </message>
    <message>
      <source>a {} about {}</source>
      <extracomment>forms/resuming</extracomment>
      <translation>{} o {}</translation>
    </message>
    <message>
      <source>“{}” in the sentence</source>
      <extracomment>forms/rows</extracomment>
      <translation>„{}” w zdaniu</translation>
    </message>
    <message>
      <source>Decide of the finding</source>
      <extracomment>forms/ruling</extracomment>
      <translation>Rozstrzygnij ustalenie</translation>
    </message>
    <message>
      <source>Decide</source>
      <extracomment>forms/ruling</extracomment>
      <translation>Rozstrzygnij</translation>
    </message>
    <message>
      <source>&amp;Decision</source>
      <extracomment>forms/ruling</extracomment>
      <translation>&amp;Rozstrzygnięcie</translation>
    </message>
    <message>
      <source>why; it is kept with the finding and printed</source>
      <extracomment>forms/ruling</extracomment>
      <translation>dlaczego; zostaje przy ustaleniu i jest drukowane</translation>
    </message>
    <message>
      <source>No decision is picked; choose one.</source>
      <extracomment>forms/ruling</extracomment>
      <translation>Nie wybrano rozstrzygnięcia; wybierz.</translation>
    </message>
    <message>
      <source>New sighting</source>
      <extracomment>forms/tag</extracomment>
      <translation>Nowa obserwacja</translation>
    </message>
    <message>
      <source>T&amp;ype</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Typ</translation>
    </message>
    <message>
      <source>&amp;Count</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Liczba</translation>
    </message>
    <message>
      <source>&amp;Operator</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Operator</translation>
    </message>
    <message>
      <source>&amp;Event</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Zdarzenie</translation>
    </message>
    <message>
      <source>→ &amp;To</source>
      <extracomment>forms/tag</extracomment>
      <translation>→ &amp;Do</translation>
    </message>
    <message>
      <source>&amp;Place</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Miejsce</translation>
    </message>
    <message>
      <source>&amp;Registration</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Rejestracja</translation>
    </message>
    <message>
      <source>He&amp;x</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Hex</translation>
    </message>
    <message>
      <source>Calls&amp;ign</source>
      <extracomment>forms/tag</extracomment>
      <translation>Znak &amp;wywoławczy</translation>
    </message>
    <message>
      <source>“reported to have …”, as written</source>
      <extracomment>forms/tag</extracomment>
      <translation>„miał …”, jak zapisano</translation>
    </message>
    <message>
      <source>Will be linked as one of the {} in {}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Będzie powiązane jako jedno z {} w {}.</translation>
    </message>
    <message>
      <source>Will be linked as {1}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Będzie powiązane jako {1}.</translation>
    </message>
    <message>
      <source>Do not &amp;link</source>
      <extracomment>forms/tag</extracomment>
      <translation>Nie w&amp;iąż</translation>
    </message>
    <message>
      <source>May be among the {} in {}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Może być wśród {} w {}.</translation>
    </message>
    <message>
      <source>May be the same as {1}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Może być tym samym co {1}.</translation>
    </message>
    <message>
      <source>&amp;Link as one of them</source>
      <extracomment>forms/tag</extracomment>
      <translation>Powiąż jako jedno z ni&amp;ch</translation>
    </message>
    <message>
      <source>&amp;Link as the same</source>
      <extracomment>forms/tag</extracomment>
      <translation>Powiąż jako to &amp;samo</translation>
    </message>
    <message>
      <source>instant, {}</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>chwila, {}</translation>
    </message>
    <message>
      <source>{}, zone not stated</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>{}, strefa niepodana</translation>
    </message>
    <message>
      <source>start open, end {}</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>początek otwarty, koniec {}</translation>
    </message>
    <message>
      <source>end open, start {}</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>koniec otwarty, początek {}</translation>
    </message>
    <message>
      <source>Search results</source>
      <extracomment>foundlist</extracomment>
      <translation>Wyniki</translation>
    </message>
    <message>
      <source>Contents of the guide</source>
      <extracomment>guide/contents</extracomment>
      <translation>Spis przewodnika</translation>
    </message>
    <message>
      <source>Places that say it</source>
      <extracomment>guide/contents</extracomment>
      <translation>Miejsca, które to mówią</translation>
    </message>
    <message>
      <source>Search the guide</source>
      <extracomment>guide/contents</extracomment>
      <translation>Szukaj w przewodniku</translation>
    </message>
    <message>
      <source>No page says this.</source>
      <extracomment>guide/contents</extracomment>
      <translation>Żadna strona tego nie mówi.</translation>
    </message>
    <message>
      <source>Page of the guide</source>
      <extracomment>guide/pageview</extracomment>
      <translation>Strona przewodnika</translation>
    </message>
    <message>
      <source>Find on this page</source>
      <extracomment>guide/window</extracomment>
      <translation>Znajdź na stronie</translation>
    </message>
    <message>
      <source>Page before (Alt+←)</source>
      <extracomment>guide/window</extracomment>
      <translation>Strona wstecz (Alt+←)</translation>
    </message>
    <message>
      <source>Page after (Alt+→)</source>
      <extracomment>guide/window</extracomment>
      <translation>Strona dalej (Alt+→)</translation>
    </message>
    <message>
      <source>Find on this page (Ctrl+F)</source>
      <extracomment>guide/window</extracomment>
      <translation>Znajdź na stronie (Ctrl+F)</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <extracomment>guide/window</extracomment>
      <translation>Kopiuj adres</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <extracomment>guide/window</extracomment>
      <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
      <source>{} lies outside the program. Opening it asks the network for it.</source>
      <extracomment>guide/window</extracomment>
      <translation>{} leży poza programem. Otwarcie pyta o to w sieci.</translation>
    </message>
    <message>
      <source>not on this page</source>
      <extracomment>guide/window</extracomment>
      <translation>nie na tej stronie</translation>
    </message>
    <message>
      <source>{} — Guide</source>
      <extracomment>guide/window</extracomment>
      <translation>{} — Przewodnik</translation>
    </message>
    <message>
      <source>{} is written; send it to a time-stamp authority, then add its answer (.tsr).</source>
      <extracomment>holding</extracomment>
      <translation>{} zapisano; wyślij do urzędu znaczników czasu, potem dodaj odpowiedź (.tsr).</translation>
    </message>
    <message>
      <source>{} files and SHA256SUMS are in {}; there, sha256sum -c SHA256SUMS checks them.</source>
      <extracomment>holding</extracomment>
      <translation>Pliki ({}) i SHA256SUMS są w {}; tam sprawdza je sha256sum -c SHA256SUMS.</translation>
    </message>
    <message>
      <source>Ask for a time stamp</source>
      <extracomment>holding</extracomment>
      <translation>Poproś o znacznik czasu</translation>
    </message>
    <message>
      <source>Time-stamp request (*.tsq)</source>
      <extracomment>holding</extracomment>
      <translation>Prośba o znacznik (*.tsq)</translation>
    </message>
    <message>
      <source>Hashing</source>
      <extracomment>holding</extracomment>
      <translation>Liczenie skrótu</translation>
    </message>
    <message>
      <source>Add a time stamp</source>
      <extracomment>holding</extracomment>
      <translation>Dodaj znacznik czasu</translation>
    </message>
    <message>
      <source>Time-stamp answer (*.tsr *.tst *.der);;All files (*)</source>
      <extracomment>holding</extracomment>
      <translation>Odpowiedź ze znacznikiem (*.tsr *.tst *.der);;Wszystkie pliki (*)</translation>
    </message>
    <message>
      <source>Where the folder of originals is made</source>
      <extracomment>holding</extracomment>
      <translation>Gdzie powstanie folder oryginałów</translation>
    </message>
    <message>
      <source>Writing the originals</source>
      <extracomment>holding</extracomment>
      <translation>Zapisywanie oryginałów</translation>
    </message>
    <message>
      <source>{}: the bytes are those that were captured.</source>
      <extracomment>holding</extracomment>
      <translation>{}: bajty są takie, jak zapisano.</translation>
    </message>
    <message>
      <source>{}: the bytes are not those that were captured; go back to a backup copy.</source>
      <extracomment>holding</extracomment>
      <translation>{}: bajty nie są takie, jak zapisano; wróć do kopii zapasowej.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); check the name.</source>
      <extracomment>holding, exchange/sealing</extracomment>
      <translation>Nie można odczytać {} ({}); sprawdź nazwę.</translation>
    </message>
    <message>
      <source>Read by a machine ({}); {}.</source>
      <extracomment>imagery</extracomment>
      <translation>Odczytane maszynowo ({}); {}.</translation>
    </message>
    <message>
      <source>nobody has confirmed the words</source>
      <extracomment>imagery</extracomment>
      <translation>nikt nie potwierdził słów</translation>
    </message>
    <message>
      <source>confirmed by {}</source>
      <extracomment>imagery</extracomment>
      <translation>potwierdził: {}</translation>
    </message>
    <message>
      <source>Nothing is stated of it yet{}.</source>
      <extracomment>imagery</extracomment>
      <translation>Nic jeszcze o tym nie podano{}.</translation>
    </message>
    <message numerus="yes">
      <source>%n facts</source>
      <extracomment>imagery</extracomment>
      <translation>
        <numerusform>%n fakt</numerusform>
        <numerusform>%n fakty</numerusform>
        <numerusform>%n faktów</numerusform>
      </translation>
    </message>
    <message>
      <source>; its file offers {}</source>
      <extracomment>imagery</extracomment>
      <translation>; jego plik podaje {}</translation>
    </message>
    <message>
      <source>{}: {} words read by {}, {} of them unsure. Compare them with the picture before you quote.</source>
      <extracomment>imaging</extracomment>
      <translation>{}: słów {}, odczytał {}, niepewnych {}. Porównaj z obrazem, zanim zacytujesz.</translation>
    </message>
    <message>
      <source>Reading words of {}</source>
      <extracomment>imaging</extracomment>
      <translation>Odczytywanie słów {}</translation>
    </message>
    <message>
      <source>Taking a still of {}</source>
      <extracomment>imaging</extracomment>
      <translation>Branie kadru {}</translation>
    </message>
    <message>
      <source>{} stays: here Backspace sets fixes aside, in lists and on the map Del takes the track.</source>
      <extracomment>inspector</extracomment>
      <translation>{} zostaje: tu Backspace odkłada pozycje, na listach i mapie Del zabiera ślad.</translation>
    </message>
    <message>
      <source>This and {} cannot both hold.</source>
      <extracomment>inspector</extracomment>
      <translation>To i {} nie mogą być razem prawdą.</translation>
    </message>
    <message>
      <source>Pick a highlight, a card, a mark on the timeline or a line of the navigator.</source>
      <extracomment>inspector</extracomment>
      <translation>Wybierz zaznaczenie, kartę, znak na osi lub wiersz nawigatora.</translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>inspector</extracomment>
      <translation>Obraz</translation>
    </message>
    <message>
      <source>In other languages</source>
      <extracomment>inspector</extracomment>
      <translation>W innych językach</translation>
    </message>
    <message>
      <source>Where and when</source>
      <extracomment>inspector</extracomment>
      <translation>Gdzie i kiedy</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <extracomment>inspector</extracomment>
      <translation>Skąd to pochodzi</translation>
    </message>
    <message>
      <source>Hedges along the chain</source>
      <extracomment>inspector</extracomment>
      <translation>Zastrzeżenia wzdłuż łańcucha</translation>
    </message>
    <message>
      <source>Collection and custody</source>
      <extracomment>inspector</extracomment>
      <translation>Zebranie i nadzór</translation>
    </message>
    <message>
      <source>Tracks near it</source>
      <extracomment>inspector</extracomment>
      <translation>Ślady w pobliżu</translation>
    </message>
    <message>
      <source>Links</source>
      <extracomment>inspector</extracomment>
      <translation>Powiązania</translation>
    </message>
    <message>
      <source>On boards</source>
      <extracomment>inspector</extracomment>
      <translation>Na tablicach</translation>
    </message>
    <message>
      <source>Grades</source>
      <extracomment>inspector</extracomment>
      <translation>Oceny</translation>
    </message>
    <message>
      <source>History</source>
      <extracomment>inspector</extracomment>
      <translation>Historia</translation>
    </message>
    <message>
      <source>Show {}</source>
      <extracomment>inspector, tracks/acting, language</extracomment>
      <translation>Pokaż {}</translation>
    </message>
    <message>
      <source>a fault of the program</source>
      <extracomment>jobs</extracomment>
      <translation>błąd programu</translation>
    </message>
    <message>
      <source>Filter the journal</source>
      <extracomment>journalpage</extracomment>
      <translation>Filtruj dziennik</translation>
    </message>
    <message>
      <source>Acts of</source>
      <extracomment>journalpage</extracomment>
      <translation>Działania</translation>
    </message>
    <message>
      <source>Acts of one analyst, or of everyone</source>
      <extracomment>journalpage</extracomment>
      <translation>Działania jednego analityka lub wszystkich</translation>
    </message>
    <message>
      <source>Only what touched the selected record</source>
      <extracomment>journalpage</extracomment>
      <translation>Tylko to, co dotknęło wybranego rekordu</translation>
    </message>
    <message>
      <source>Entries</source>
      <extracomment>journalpage</extracomment>
      <translation>Wpisy</translation>
    </message>
    <message>
      <source>Everyone</source>
      <extracomment>journalpage</extracomment>
      <translation>Wszyscy</translation>
    </message>
    <message>
      <source>{} found</source>
      <extracomment>journalpage</extracomment>
      <translation>znaleziono: {}</translation>
    </message>
    <message>
      <source>{}; nothing is ever removed</source>
      <extracomment>journalpage</extracomment>
      <translation>{}; nic nigdy nie jest usuwane</translation>
    </message>
    <message>
      <source>Filter by act, record, reason or value</source>
      <extracomment>journalpage</extracomment>
      <translation>Filtruj po działaniu, rekordzie, powodzie lub wartości</translation>
    </message>
    <message>
      <source>{} holds what could be saved: {} rows; {} journal entries hold.</source>
      <extracomment>keeping</extracomment>
      <translation>{} zawiera, co dało się uratować: wierszy {}; dobrych wpisów dziennika {}.</translation>
    </message>
    <message>
      <source>Save what still holds as</source>
      <extracomment>keeping</extracomment>
      <translation>Zapisz, co jeszcze trzyma, jako</translation>
    </message>
    <message>
      <source>Salvage into a new file…</source>
      <extracomment>keeping</extracomment>
      <translation>Ratuj do nowego pliku…</translation>
    </message>
    <message>
      <source>The damaged case</source>
      <extracomment>keeping</extracomment>
      <translation>Uszkodzona sprawa</translation>
    </message>
    <message>
      <source>Salvaging {}</source>
      <extracomment>keeping</extracomment>
      <translation>Ratowanie {}</translation>
    </message>
    <message>
      <source>{} more damages; the command salvage tells all of them.</source>
      <extracomment>keeping</extracomment>
      <translation>Uszkodzeń jeszcze {}; wszystkie podaje polecenie salvage.</translation>
    </message>
    <message>
      <source>Open it</source>
      <extracomment>keeping</extracomment>
      <translation>Otwórz</translation>
    </message>
    <message>
      <source>Look up a key</source>
      <extracomment>keyboard</extracomment>
      <translation>Szukaj klawisza</translation>
    </message>
    <message>
      <source>In the views</source>
      <extracomment>keyboard</extracomment>
      <translation>W widokach</translation>
    </message>
    <message>
      <source>Press the key first; one at a time, of letters a to z, digits or function keys.</source>
      <extracomment>keys</extracomment>
      <translation>Najpierw naciśnij klawisz; jeden naraz, litery a–z, cyfry lub funkcyjne.</translation>
    </message>
    <message>
      <source>{} is needed to go about in the window.</source>
      <extracomment>keys</extracomment>
      <translation>{} jest potrzebny, by chodzić po oknie.</translation>
    </message>
    <message>
      <source>{} opens a menu or leads to a field; add Ctrl or Shift to it.</source>
      <extracomment>keys</extracomment>
      <translation>{} otwiera menu lub wiedzie do pola; dodaj Ctrl lub Shift.</translation>
    </message>
    <message>
      <source>{} {} words wherever you type.</source>
      <extracomment>keys</extracomment>
      <translation>{} {} słowa, gdziekolwiek piszesz.</translation>
    </message>
    <message>
      <source>{} has a meaning in a view already: {}.</source>
      <extracomment>keys</extracomment>
      <translation>{} znaczy już coś w widoku: {}.</translation>
    </message>
    <message>
      <source>{}within {}</source>
      <extracomment>language, timeline/calendar</extracomment>
      <translation>{}w obrębie {}</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <extracomment>lineface, navigatorlist</extracomment>
      <translation>wycofane</translation>
    </message>
    <message numerus="yes">
      <source>%n airframes</source>
      <extracomment>listing</extracomment>
      <translation>
        <numerusform>%n statek</numerusform>
        <numerusform>%n statki</numerusform>
        <numerusform>%n statków</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing lists of airframes</source>
      <extracomment>listing</extracomment>
      <translation>Wczytywanie list statków</translation>
    </message>
    <message>
      <source>{number} {name}: {airframes}, of {dated}, licence {licence}.</source>
      <extracomment>listing</extracomment>
      <translation>{number} {name}: {airframes}, z {dated}, licencja {licence}.</translation>
    </message>
    <message>
      <source>Import airframe list</source>
      <extracomment>listing</extracomment>
      <translation>Wczytaj listę statków</translation>
    </message>
    <message>
      <source>{} more lines have a mark of {}; workbench airframes tells them.</source>
      <extracomment>listing</extracomment>
      <translation>Jeszcze {} wierszy ma znak {}; podaje je workbench airframes.</translation>
    </message>
    <message>
      <source>unknown date</source>
      <extracomment>listing</extracomment>
      <translation>data nieznana</translation>
    </message>
    <message>
      <source>{} has what {} says.</source>
      <extracomment>listing</extracomment>
      <translation>{} ma to, co mówi {}.</translation>
    </message>
    <message>
      <source>No list of this case has a mark of {}.</source>
      <extracomment>listing</extracomment>
      <translation>Żadna lista tej sprawy nie ma znaku {}.</translation>
    </message>
    <message>
      <source>Take over for {}</source>
      <extracomment>listing</extracomment>
      <translation>Przejmij dla {}</translation>
    </message>
    <message>
      <source>Words, or aircraft ~ An-124 and when = 2025-10</source>
      <extracomment>log/bar</extracomment>
      <translation>Słowa lub aircraft ~ An-124 and when = 2025-10</translation>
    </message>
    <message>
      <source>Filter the log</source>
      <extracomment>log/bar</extracomment>
      <translation>Filtruj tabelę</translation>
    </message>
    <message>
      <source>Clear</source>
      <extracomment>log/bar</extracomment>
      <translation>Zdejmij</translation>
    </message>
    <message>
      <source>Show all again: no filter, no brush</source>
      <extracomment>log/bar</extracomment>
      <translation>Pokaż znów wszystko: bez filtra i okresu</translation>
    </message>
    <message>
      <source>Saved</source>
      <extracomment>log/bar, navigatorchips</extracomment>
      <translation>Zapisane</translation>
    </message>
    <message>
      <source>Saved filters and searches</source>
      <extracomment>log/bar, navigatorchips</extracomment>
      <translation>Zapisane filtry i wyszukiwania</translation>
    </message>
    <message>
      <source>Choose the columns that show</source>
      <extracomment>log/bar</extracomment>
      <translation>Wybierz widoczne kolumny</translation>
    </message>
    <message>
      <source>Export…</source>
      <extracomment>log/bar</extracomment>
      <translation>Eksportuj…</translation>
    </message>
    <message>
      <source>Write what is shown as CSV, XLSX or ODS</source>
      <extracomment>log/bar</extracomment>
      <translation>Zapisz to, co widać, jako CSV, XLSX lub ODS</translation>
    </message>
    <message>
      <source>Kinds of records</source>
      <extracomment>log/bar</extracomment>
      <translation>Rodzaje rekordów</translation>
    </message>
    <message>
      <source>{} of {} shown</source>
      <extracomment>log/bar</extracomment>
      <translation>widać {} z {}</translation>
    </message>
    <message>
      <source>Only what lies in {} is shown. Clear the brush</source>
      <extracomment>log/bar</extracomment>
      <translation>Widać tylko to, co leży w {}. Zdejmij okres</translation>
    </message>
    <message>
      <source>Clear the brush, {}</source>
      <extracomment>log/bar, navigatorchips</extracomment>
      <translation>Zdejmij okres, {}</translation>
    </message>
    <message>
      <source>Show all</source>
      <extracomment>log/empty, sifter</extracomment>
      <translation>Pokaż wszystko</translation>
    </message>
    <message>
      <source>Look in the texts</source>
      <extracomment>log/empty</extracomment>
      <translation>Szukaj w tekstach</translation>
    </message>
    <message>
      <source>No row holds these words. The columns were looked through, not the texts of the sources.</source>
      <extracomment>log/empty</extracomment>
      <translation>Żaden wiersz nie zawiera tych słów. Przejrzano kolumny, nie teksty źródeł.</translation>
    </message>
    <message>
      <source>Nothing in {}.</source>
      <extracomment>log/empty</extracomment>
      <translation>Nic w {}.</translation>
    </message>
    <message>
      <source>Nothing matches.</source>
      <extracomment>log/empty</extracomment>
      <translation>Nic nie pasuje.</translation>
    </message>
    <message>
      <source>Export what is shown</source>
      <extracomment>log/export</extracomment>
      <translation>Eksportuj to, co widać</translation>
    </message>
    <message>
      <source>Exporting the log</source>
      <extracomment>log/export</extracomment>
      <translation>Eksportowanie tabeli</translation>
    </message>
    <message>
      <source>{} written to {}.</source>
      <extracomment>log/export</extracomment>
      <translation>{} zapisano w {}.</translation>
    </message>
    <message>
      <source>The filter has just changed; F2 changes this cell.</source>
      <extracomment>log/hand</extracomment>
      <translation>Filtr właśnie się zmienił; F2 zmienia tę komórkę.</translation>
    </message>
    <message>
      <source>as resolved</source>
      <extracomment>log/hand</extracomment>
      <translation>jak odczytano</translation>
    </message>
    <message>
      <source>This case is open for reading only.</source>
      <extracomment>log/hand</extracomment>
      <translation>Ta sprawa jest otwarta tylko do odczytu.</translation>
    </message>
    <message>
      <source>The picked cells are no rectangle; pick one stretch of rows and columns.</source>
      <extracomment>log/hand</extracomment>
      <translation>Wybrane komórki nie są prostokątem; wybierz jeden blok wierszy i kolumn.</translation>
    </message>
    <message>
      <source>{} × {} cells copied, {}.</source>
      <extracomment>log/hand</extracomment>
      <translation>Skopiowano {} × {} komórek, {}.</translation>
    </message>
    <message>
      <source>Nothing is picked to paste into; pick one cell, or one rectangle.</source>
      <extracomment>log/hand</extracomment>
      <translation>Nie wybrano, gdzie wkleić; wybierz komórkę lub prostokąt.</translation>
    </message>
    <message>
      <source>It is in the trash already; nothing is ever removed.</source>
      <extracomment>log/hand</extracomment>
      <translation>Już jest w koszu; nic nigdy nie jest usuwane.</translation>
    </message>
    <message>
      <source>{} is not set by hand.</source>
      <extracomment>log/hand</extracomment>
      <translation>{} nie ustawia się ręcznie.</translation>
    </message>
    <message>
      <source>Restore it first, then change it.</source>
      <extracomment>log/hand</extracomment>
      <translation>Najpierw przywróć, potem zmień.</translation>
    </message>
    <message>
      <source>The cells read like that already.</source>
      <extracomment>log/hand</extracomment>
      <translation>Komórki już tak brzmią.</translation>
    </message>
    <message>
      <source>Numbers</source>
      <extracomment>log/heads</extracomment>
      <translation>Numery</translation>
    </message>
    <message>
      <source>Click to sort, Shift+click to sort by one more, drag to move</source>
      <extracomment>log/heads</extracomment>
      <translation>Klik sortuje, Shift+klik według jeszcze jednej, ciągnięcie przesuwa</translation>
    </message>
    <message>
      <source>As at first</source>
      <extracomment>log/menus, timeline/choices</extracomment>
      <translation>Jak na początku</translation>
    </message>
    <message>
      <source>Copy as written</source>
      <extracomment>log/menus</extracomment>
      <translation>Kopiuj jak zapisano</translation>
    </message>
    <message>
      <source>Copy as resolved</source>
      <extracomment>log/menus</extracomment>
      <translation>Kopiuj jak odczytano</translation>
    </message>
    <message>
      <source>Change cell</source>
      <extracomment>log/menus</extracomment>
      <translation>Zmień komórkę</translation>
    </message>
    <message>
      <source>Paste</source>
      <extracomment>log/menus, log/pastesheet</extracomment>
      <translation>Wklej</translation>
    </message>
    <message>
      <source>Done, or open again</source>
      <extracomment>log/menus</extracomment>
      <translation>Zrobione lub znów otwarte</translation>
    </message>
    <message>
      <source>Sort by {}</source>
      <extracomment>log/menus</extracomment>
      <translation>Sortuj według {}</translation>
    </message>
    <message>
      <source>Sort by {}, backwards</source>
      <extracomment>log/menus</extracomment>
      <translation>Sortuj według {}, wstecz</translation>
    </message>
    <message>
      <source>Then by {}</source>
      <extracomment>log/menus</extracomment>
      <translation>Potem według {}</translation>
    </message>
    <message>
      <source>Paste into the log</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>Wklej do tabeli</translation>
    </message>
    <message numerus="yes">
      <source>%n cells read</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>
        <numerusform>odczytano %n komórkę</numerusform>
        <numerusform>odczytano %n komórki</numerusform>
        <numerusform>odczytano %n komórek</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cells</source>
      <extracomment>log/pastesheet, matrix/cellsays</extracomment>
      <translation>
        <numerusform>%n komórka</numerusform>
        <numerusform>%n komórki</numerusform>
        <numerusform>%n komórek</numerusform>
      </translation>
    </message>
    <message>
      <source>Column</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>Kolumna</translation>
    </message>
    <message>
      <source>Pasted</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>Wklejono</translation>
    </message>
    <message>
      <source>{} of {} change, in one step that undo takes back.</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>Zmieni się {} z {}, w jednym kroku; cofnij to wraca.</translation>
    </message>
    <message>
      <source>+ {} more</source>
      <extracomment>log/pastesheet, particulars, reader/margin, timeline/undatedlane</extracomment>
      <translation>+ jeszcze {}</translation>
    </message>
    <message>
      <source>Number</source>
      <extracomment>log/sheet, case/columns</extracomment>
      <translation>Numer</translation>
    </message>
    <message>
      <source>Back to the order of numbers</source>
      <extracomment>log/sheet</extracomment>
      <translation>Wróć do kolejności numerów</translation>
    </message>
    <message>
      <source>Read by a machine ({}) and not confirmed: compare the words with the picture. “Confirm machine-read words” says that you have.</source>
      <extracomment>machinebar</extracomment>
      <translation>Odczytane maszynowo ({}) i niepotwierdzone: porównaj słowa z obrazem. „Potwierdź słowa maszyny” mówi, że to zrobiono.</translation>
    </message>
    <message>
      <source>Read by a machine ({}); {} has confirmed the words.</source>
      <extracomment>machinebar</extracomment>
      <translation>Odczytane maszynowo ({}); słowa potwierdził: {}.</translation>
    </message>
    <message>
      <source>Base map: Natural Earth, on this
computer. No tiles are fetched.</source>
      <extracomment>map/corners</extracomment>
      <translation>Podkład: Natural Earth, na tym
komputerze. Żadne kafle nie są pobierane.</translation>
    </message>
    <message>
      <source>Map tools</source>
      <extracomment>map/corners</extracomment>
      <translation>Narzędzia mapy</translation>
    </message>
    <message>
      <source>Fit selection</source>
      <extracomment>map/corners</extracomment>
      <translation>Dopasuj wybór</translation>
    </message>
    <message>
      <source>Show what is selected, or all there is (0)</source>
      <extracomment>map/corners</extracomment>
      <translation>Pokaż wybrane lub wszystko (0)</translation>
    </message>
    <message>
      <source>Layers</source>
      <extracomment>map/corners, map/over</extracomment>
      <translation>Warstwy</translation>
    </message>
    <message>
      <source>Place doubt</source>
      <extracomment>map/corners</extracomment>
      <translation>Wątpliwość miejsca</translation>
    </message>
    <message>
      <source>Lines and marks of tracks</source>
      <extracomment>map/corners</extracomment>
      <translation>Linie i znaki śladów</translation>
    </message>
    <message>
      <source>Flights that sightings tell of, as the shortest way: a guess</source>
      <extracomment>map/corners</extracomment>
      <translation>Loty z obserwacji, najkrótszą drogą: domysł</translation>
    </message>
    <message>
      <source>Places that sightings name</source>
      <extracomment>map/corners</extracomment>
      <translation>Miejsca nazwane w obserwacjach</translation>
    </message>
    <message>
      <source>Shapes within which a place is not known</source>
      <extracomment>map/corners</extracomment>
      <translation>Kształty, w których miejsce nie jest znane bliżej</translation>
    </message>
    <message>
      <source>Each fix as a dot: where a track was heard</source>
      <extracomment>map/corners</extracomment>
      <translation>Każda pozycja jako kropka: gdzie ślad słyszano</translation>
    </message>
    <message>
      <source>Borders are drawn as Natural Earth has them; they say nothing of whose a land is.</source>
      <extracomment>map/corners</extracomment>
      <translation>Granice są takie, jak w Natural Earth; nie mówią, czyja jest ziemia.</translation>
    </message>
    <message>
      <source>off the map</source>
      <extracomment>map/corners</extracomment>
      <translation>poza mapą</translation>
    </message>
    <message>
      <source>Move the map (hold Space, or drag)</source>
      <extracomment>map/corners</extracomment>
      <translation>Przesuwaj mapę (trzymaj spację lub ciągnij)</translation>
    </message>
    <message>
      <source>Pick tracks, marks and places (V)</source>
      <extracomment>map/corners</extracomment>
      <translation>Wybieraj ślady, znaki i miejsca (V)</translation>
    </message>
    <message>
      <source>Measure a distance (R; Enter begins and ends it)</source>
      <extracomment>map/corners</extracomment>
      <translation>Zmierz odległość (R; Enter zaczyna i kończy)</translation>
    </message>
    <message>
      <source>tracks of the map</source>
      <extracomment>map/fetching</extracomment>
      <translation>ślady mapy</translation>
    </message>
    <message>
      <source>named by {}</source>
      <extracomment>map/items</extracomment>
      <translation>nazwane przez {}</translation>
    </message>
    <message>
      <source>Track {}, {}, {}</source>
      <extracomment>map/items</extracomment>
      <translation>Ślad {}, {}, {}</translation>
    </message>
    <message>
      <source>Doubtful fix, {} UTC</source>
      <extracomment>map/items</extracomment>
      <translation>Wątpliwa pozycja, {} UTC</translation>
    </message>
    <message>
      <source>Place {}</source>
      <extracomment>map/items, values</extracomment>
      <translation>Miejsce {}</translation>
    </message>
    <message>
      <source>{} more</source>
      <extracomment>map/items, matrix/cellsays, messages</extracomment>
      <translation>jeszcze {}</translation>
    </message>
    <message>
      <source>Outline of the map</source>
      <extracomment>map/listed</extracomment>
      <translation>Zarys mapy</translation>
    </message>
    <message>
      <source>No tracks or places yet.
Import tracker files (Ctrl+Shift+I),
or select words and press S.</source>
      <extracomment>map/over</extracomment>
      <translation>Brak śladów i miejsc.
Wczytaj pliki śladów (Ctrl+Shift+I)
lub wybierz słowa i naciśnij S.</translation>
    </message>
    <message>
      <source>Show the layers (M)</source>
      <extracomment>map/over</extracomment>
      <translation>Pokaż warstwy (M)</translation>
    </message>
    <message>
      <source>on ground</source>
      <extracomment>map/overlay, map/plot</extracomment>
      <translation>na ziemi</translation>
    </message>
    <message>
      <source>no fixes here: a guess</source>
      <extracomment>map/overlay</extracomment>
      <translation>tu brak pozycji: domysł</translation>
    </message>
    <message>
      <source>On this map</source>
      <extracomment>map/places</extracomment>
      <translation>Na tej mapie</translation>
    </message>
    <message>
      <source>Not on the map</source>
      <extracomment>map/places</extracomment>
      <translation>Nie na mapie</translation>
    </message>
    <message>
      <source>Places and tracks</source>
      <extracomment>map/places, mappage</extracomment>
      <translation>Miejsca i ślady</translation>
    </message>
    <message numerus="yes">
      <source>%n sightings</source>
      <extracomment>map/places, recent, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n obserwacja</numerusform>
        <numerusform>%n obserwacje</numerusform>
        <numerusform>%n obserwacji</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places</source>
      <extracomment>map/places, dialogs/checks</extracomment>
      <translation>
        <numerusform>%n miejsce</numerusform>
        <numerusform>%n miejsca</numerusform>
        <numerusform>%n miejsc</numerusform>
      </translation>
    </message>
    <message>
      <source>no place stated</source>
      <extracomment>map/places</extracomment>
      <translation>miejsca nie podano</translation>
    </message>
    <message>
      <source>Select a track to see its height and speed.</source>
      <extracomment>map/plot</extracomment>
      <translation>Wybierz ślad, by widzieć wysokość i prędkość.</translation>
    </message>
    <message>
      <source>cover</source>
      <extracomment>map/plot</extracomment>
      <translation>pokrycie</translation>
    </message>
    <message>
      <source>Height and speed</source>
      <extracomment>map/plot</extracomment>
      <translation>Wysokość i prędkość</translation>
    </message>
    <message>
      <source>no fixes</source>
      <extracomment>map/plot</extracomment>
      <translation>brak pozycji</translation>
    </message>
    <message numerus="yes">
      <source>%n more times on the ground or without fixes</source>
      <extracomment>map/plot</extracomment>
      <translation>
        <numerusform>jeszcze %n raz na ziemi lub bez pozycji</numerusform>
        <numerusform>jeszcze %n razy na ziemi lub bez pozycji</numerusform>
        <numerusform>jeszcze %n razy na ziemi lub bez pozycji</numerusform>
      </translation>
    </message>
    <message>
      <source>{}, {} to {} UTC</source>
      <extracomment>map/plot</extracomment>
      <translation>{}, {} do {} UTC</translation>
    </message>
    <message>
      <source>highest {}</source>
      <extracomment>map/plot</extracomment>
      <translation>najwyżej {}</translation>
    </message>
    <message>
      <source>{} {} to {}</source>
      <extracomment>map/plot</extracomment>
      <translation>{} {} do {}</translation>
    </message>
    <message>
      <source>Map, plot and timeline share one cursor. {}; {}.</source>
      <extracomment>map/side</extracomment>
      <translation>Mapa, wykres i oś mają wspólny kursor. {}; {}.</translation>
    </message>
    <message>
      <source>Height</source>
      <extracomment>map/side, mappage</extracomment>
      <translation>Wysokość</translation>
    </message>
    <message>
      <source>Play the track (P)</source>
      <extracomment>map/side</extracomment>
      <translation>Odtwórz ślad (P)</translation>
    </message>
    <message>
      <source>One fix back (,)</source>
      <extracomment>map/side</extracomment>
      <translation>Pozycja wstecz (,)</translation>
    </message>
    <message>
      <source>One fix on (.)</source>
      <extracomment>map/side</extracomment>
      <translation>Pozycja dalej (.)</translation>
    </message>
    <message>
      <source>feet, knots</source>
      <extracomment>map/side</extracomment>
      <translation>stopy, węzły</translation>
    </message>
    <message>
      <source>metric</source>
      <extracomment>map/side</extracomment>
      <translation>metryczne</translation>
    </message>
    <message>
      <source>Stop (P)</source>
      <extracomment>map/side</extracomment>
      <translation>Zatrzymaj (P)</translation>
    </message>
    <message>
      <source>Speed</source>
      <extracomment>map/side, mappage</extracomment>
      <translation>Prędkość</translation>
    </message>
    <message>
      <source>No tracks yet. Import a tracker file to see heights and speeds.</source>
      <extracomment>mappage</extracomment>
      <translation>Brak śladów. Wczytaj plik śladu, by widzieć wysokości i prędkości.</translation>
    </message>
    <message>
      <source>Tracks are being read.</source>
      <extracomment>mappage</extracomment>
      <translation>Ślady są czytane.</translation>
    </message>
    <message>
      <source>Import tracker files ({})</source>
      <extracomment>mappage</extracomment>
      <translation>Wczytaj pliki śladów ({})</translation>
    </message>
    <message>
      <source>aircraft not stated</source>
      <extracomment>marked</extracomment>
      <translation>samolotu nie podano</translation>
    </message>
    <message>
      <source>machine-read, not confirmed</source>
      <extracomment>marked</extracomment>
      <translation>odczytane maszynowo, niepotwierdzone</translation>
    </message>
    <message>
      <source> in {} {}</source>
      <extracomment>marked</extracomment>
      <translation> w {} {}</translation>
    </message>
    <message>
      <source>Why this &amp;rating</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Dlaczego taka oce&amp;na</translation>
    </message>
    <message>
      <source>what the row says for or against the hypothesis</source>
      <extracomment>matrix/cell</extracomment>
      <translation>co wiersz mówi za hipotezą lub przeciw</translation>
    </message>
    <message>
      <source>Why this rating</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Dlaczego taka ocena</translation>
    </message>
    <message>
      <source>Kept when you pause · Esc back to the grid</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Zachowane w przerwie · Esc wraca do siatki</translation>
    </message>
    <message>
      <source>not rated</source>
      <extracomment>matrix/cell, matrix/cellsays, matrix/face</extracomment>
      <translation>nieoceniona</translation>
    </message>
    <message>
      <source>by {}; rate it yourself with 1 to 5</source>
      <extracomment>matrix/cell</extracomment>
      <translation>{}; oceń samodzielnie 1 do 5</translation>
    </message>
    <message>
      <source>an empty cell says nothing, not even neutral; 1 to 5 rate</source>
      <extracomment>matrix/cell</extracomment>
      <translation>pusta komórka nic nie mówi, nawet nie neutralne; oceniają 1 do 5</translation>
    </message>
    <message>
      <source>What is against it</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Co jest przeciw</translation>
    </message>
    <message>
      <source>Weight</source>
      <extracomment>matrix/cell, matrix/forms, matrix/model</extracomment>
      <translation>Waga</translation>
    </message>
    <message>
      <source>Tells apart</source>
      <extracomment>matrix/cell, matrix/model</extracomment>
      <translation>Rozróżnia</translation>
    </message>
    <message>
      <source>The words behind it</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Słowa za tym</translation>
    </message>
    <message>
      <source>Also bears on this hypothesis</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Dotyczy też tej hipotezy</translation>
    </message>
    <message>
      <source>A second opinion</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Druga opinia</translation>
    </message>
    <message>
      <source>Would help to decide</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Pomogłoby rozstrzygnąć</translation>
    </message>
    <message>
      <source>high, as long as nobody says otherwise</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>wysoka, póki nikt nie mówi inaczej</translation>
    </message>
    <message>
      <source>Without this row every score is the same.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Bez tego wiersza każdy wynik jest taki sam.</translation>
    </message>
    <message>
      <source>No row is against it.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Żaden wiersz nie jest przeciw.</translation>
    </message>
    <message>
      <source>No row is rated against it.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Żadnego wiersza nie oceniono przeciw.</translation>
    </message>
    <message>
      <source>From the lowest to the highest it is {}: 1 is low, 2 medium, 3 and more high.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Od najniższego do najwyższego to {}: 1 to mało, 2 średnio, 3 i więcej dużo.</translation>
    </message>
    <message>
      <source>Without {}: {}; rows gone: {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Bez {}: {}; odpadłe wiersze: {}.</translation>
    </message>
    <message>
      <source>Without {}: {}, by rows that weigh less.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Bez {}: {}, przez wiersze, które ważą mniej.</translation>
    </message>
    <message>
      <source>kept beside yours</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>zachowane obok twojego</translation>
    </message>
    <message numerus="yes">
      <source>%n leads</source>
      <extracomment>matrix/cellsays, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n trop</numerusform>
        <numerusform>%n tropy</numerusform>
        <numerusform>%n tropów</numerusform>
      </translation>
    </message>
    <message>
      <source>Every text it rests on is withdrawn; by the rule it weighs nothing.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Każdy tekst, na którym stoi, wycofano; według reguły nic nie waży.</translation>
    </message>
    <message>
      <source>{} {}, was {}</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>{} {}, było {}</translation>
    </message>
    <message>
      <source>Without this row: {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Bez tego wiersza: {}.</translation>
    </message>
    <message>
      <source>, twice for II</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>, podwójnie za II</translation>
    </message>
    <message>
      <source>Credibility</source>
      <extracomment>matrix/cellsays, case/columns</extracomment>
      <translation>Wiarygodność</translation>
    </message>
    <message>
      <source>Relevance</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Istotność</translation>
    </message>
    <message>
      <source>Origins</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Pochodzenie</translation>
    </message>
    <message>
      <source>Join rows</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Połącz wiersze</translation>
    </message>
    <message>
      <source>{} known</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>znane {}</translation>
    </message>
    <message>
      <source>{} possible</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>możliwe {}</translation>
    </message>
    <message>
      <source>, all through {}</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>, wszystkie przez {}</translation>
    </message>
    <message>
      <source>no words: a part of a picture or table</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>bez słów: część obrazu lub tabeli</translation>
    </message>
    <message>
      <source>Overruled by {}: {} The rule gives {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Uchylone, {}: {} Reguła daje {}.</translation>
    </message>
    <message>
      <source>Graded differently: {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Oceniono inaczej: {}.</translation>
    </message>
    <message>
      <source>May be one event with {}: each row counts until they are joined.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Może być jednym zdarzeniem z {}: każdy wiersz liczy się, póki ich nie połączono.</translation>
    </message>
    <message>
      <source>One event, one row</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Jedno zdarzenie, jeden wiersz</translation>
    </message>
    <message>
      <source>Weigh…</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Waż…</translation>
    </message>
    <message>
      <source>Relevance, or a weight of your own</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Znaczenie lub własna waga</translation>
    </message>
    <message>
      <source>You and {} agree on {} of {}{}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Ty i {} zgadzacie się w {} z {}{}.</translation>
    </message>
    <message>
      <source>{} · Enter shows them</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>{} · Enter je pokazuje</translation>
    </message>
    <message>
      <source>, kappa {:.2f}</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>, kappa {:.2f}</translation>
    </message>
    <message>
      <source>without</source>
      <extracomment>matrix/foot</extracomment>
      <translation>bez</translation>
    </message>
    <message>
      <source>Show which rows fall away without this origin</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Pokaż, które wiersze odpadają bez tego pochodzenia</translation>
    </message>
    <message>
      <source>Origin or relay to leave out</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Pochodzenie lub pośrednik do pominięcia</translation>
    </message>
    <message numerus="yes">
      <source>%n rows fall away</source>
      <extracomment>matrix/foot</extracomment>
      <translation>
        <numerusform>odpada %n wiersz</numerusform>
        <numerusform>odpadają %n wiersze</numerusform>
        <numerusform>odpada %n wierszy</numerusform>
      </translation>
    </message>
    <message>
      <source>Weighted inconsistency</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Ważona niezgodność</translation>
    </message>
    <message>
      <source>nobody is named</source>
      <extracomment>matrix/foot, analysis/reasons</extracomment>
      <translation>nikt nie jest nazwany</translation>
    </message>
    <message>
      <source>without {}: {}</source>
      <extracomment>matrix/foot</extracomment>
      <translation>bez {}: {}</translation>
    </message>
    <message>
      <source>anything through {}</source>
      <extracomment>matrix/foot</extracomment>
      <translation>wszystko przez {}</translation>
    </message>
    <message>
      <source>Keep</source>
      <extracomment>matrix/forms, matrix/judgementform</extracomment>
      <translation>Zachowaj</translation>
    </message>
    <message>
      <source>Add information</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Dodaj informację</translation>
    </message>
    <message>
      <source>Add</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Dodaj</translation>
    </message>
    <message>
      <source>Short &amp;name</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Krótka &amp;nazwa</translation>
    </message>
    <message>
      <source>&amp;Record</source>
      <extracomment>matrix/forms</extracomment>
      <translation>&amp;Rekord</translation>
    </message>
    <message>
      <source>Rele&amp;vance</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Z&amp;naczenie</translation>
    </message>
    <message>
      <source>&amp;Weight</source>
      <extracomment>matrix/forms</extracomment>
      <translation>&amp;Waga</translation>
    </message>
    <message>
      <source>what would be so; one that can be wrong</source>
      <extracomment>matrix/forms</extracomment>
      <translation>co byłoby prawdą; taka, która może być błędna</translation>
    </message>
    <message>
      <source>two words for the head of its column</source>
      <extracomment>matrix/forms</extracomment>
      <translation>dwa słowa na głowę jej kolumny</translation>
    </message>
    <message>
      <source>number or words of a sighting, claim, track, excerpt …</source>
      <extracomment>matrix/forms</extracomment>
      <translation>numer lub słowa obserwacji, twierdzenia, śladu, wyciągu …</translation>
    </message>
    <message>
      <source>needed for a judgement, a forecast, a silence</source>
      <extracomment>matrix/forms</extracomment>
      <translation>potrzebne przy osądzie, prognozie, ciszy</translation>
    </message>
    <message>
      <source>0 to 4, in place of the rule; empty leaves it to the rule</source>
      <extracomment>matrix/forms</extracomment>
      <translation>0 do 4 zamiast reguły; puste zostawia regule</translation>
    </message>
    <message>
      <source>why; needed with a weight of your own</source>
      <extracomment>matrix/forms</extracomment>
      <translation>dlaczego; potrzebne przy własnej wadze</translation>
    </message>
    <message>
      <source>No record is named; type its number or words of it.</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Nie nazwano rekordu; wpisz jego numer lub słowa.</translation>
    </message>
    <message>
      <source>The rule gives {}</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Reguła daje {}</translation>
    </message>
    <message>
      <source>No information: {}. Say why it is rated.</source>
      <extracomment>matrix/forms</extracomment>
      <translation>To nie informacja: {}. Powiedz, dlaczego się ją ocenia.</translation>
    </message>
    <message>
      <source>First column</source>
      <extracomment>matrix/grid</extracomment>
      <translation>Pierwsza kolumna</translation>
    </message>
    <message>
      <source>Rate it, with a reason…</source>
      <extracomment>matrix/grid</extracomment>
      <translation>Oceń, z powodem…</translation>
    </message>
    <message>
      <source>in bands</source>
      <extracomment>matrix/heads</extracomment>
      <translation>w pasmach</translation>
    </message>
    <message>
      <source>one event, one row; events from one origin all count</source>
      <extracomment>matrix/heads</extracomment>
      <translation>jedno zdarzenie, jeden wiersz; zdarzenia jednego pochodzenia liczą się wszystkie</translation>
    </message>
    <message>
      <source>Judgement</source>
      <extracomment>matrix/judgementform, matrix/top</extracomment>
      <translation>Osąd</translation>
    </message>
    <message>
      <source>&amp;Likelihood</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>&amp;Prawdopodobieństwo</translation>
    </message>
    <message>
      <source>&amp;Confidence</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>P&amp;ewność</translation>
    </message>
    <message>
      <source>&amp;Rests on</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>&amp;Opiera się na</translation>
    </message>
    <message>
      <source>what you conclude, in one sentence</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>co wnioskujesz, jednym zdaniem</translation>
    </message>
    <message>
      <source>numbers of records that the case holds: SG-01 CL-3</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>numery rekordów, które sprawa ma: SG-01 CL-3</translation>
    </message>
    <message>
      <source>unsupported</source>
      <extracomment>matrix/judging</extracomment>
      <translation>bez oparcia</translation>
    </message>
    <message>
      <source>It points to no fact that the case holds, and prints as unsupported</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Nie wskazuje faktu, który sprawa ma, i drukuje się bez oparcia</translation>
    </message>
    <message>
      <source>Rests on</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Opiera się na</translation>
    </message>
    <message>
      <source>Judgements</source>
      <extracomment>matrix/judging, matrix/top</extracomment>
      <translation>Osądy</translation>
    </message>
    <message>
      <source>No judgements yet. Press J and write what you conclude; say how likely it is, how far the evidence carries it, and which records it rests on.</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Brak osądów. Naciśnij J i napisz wniosek; powiedz, jak prawdopodobny, jak daleko niosą go dowody i na których rekordach stoi.</translation>
    </message>
    <message>
      <source>nothing the case holds; drop records here, or edit it</source>
      <extracomment>matrix/judging</extracomment>
      <translation>nic, co sprawa ma; upuść tu rekordy lub zmień</translation>
    </message>
    <message>
      <source>Likelihood: {}, {}</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Prawdopodobieństwo: {}, {}</translation>
    </message>
    <message>
      <source>Edit {}</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Zmień {}</translation>
    </message>
    <message>
      <source>{} tells the hypotheses apart: {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} rozróżnia hipotezy: {}</translation>
    </message>
    <message>
      <source>{} {}, not rated: {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} {}, nieocenione: {}</translation>
    </message>
    <message>
      <source>{} against {}: {}, by {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} wobec {}: {}, {}</translation>
    </message>
    <message>
      <source>{} weighs {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} waży {}</translation>
    </message>
    <message>
      <source>Information</source>
      <extracomment>matrix/model, matrix/top</extracomment>
      <translation>Informacja</translation>
    </message>
    <message>
      <source>{} against {}: not rated</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} wobec {}: nieocenione</translation>
    </message>
    <message>
      <source>Hypotheses against information</source>
      <extracomment>matrix/page</extracomment>
      <translation>Hipotezy wobec informacji</translation>
    </message>
    <message>
      <source>No hypotheses yet. Press H and write one answer to the case's question; two or more are held against what was found.</source>
      <extracomment>matrix/page</extracomment>
      <translation>Brak hipotez. Naciśnij H i napisz jedną odpowiedź na pytanie sprawy; dwie lub więcej zestawia się z tym, co znaleziono.</translation>
    </message>
    <message>
      <source>No information in the matrix yet. Press A, or drag a record here from the navigator; then 1 to 5 rate it against each hypothesis.</source>
      <extracomment>matrix/page</extracomment>
      <translation>Brak informacji w macierzy. Naciśnij A lub przeciągnij rekord z nawigatora; potem 1 do 5 oceniają go wobec każdej hipotezy.</translation>
    </message>
    <message>
      <source>{} is no information: {}; let it go to say why it is rated</source>
      <extracomment>matrix/page</extracomment>
      <translation>{} to nie informacja: {}; puść, by powiedzieć, dlaczego się ją ocenia</translation>
    </message>
    <message>
      <source>Nobody states</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Nikt nie podaje</translation>
    </message>
    <message>
      <source>Sources by facts</source>
      <extracomment>matrix/sources, matrix/top</extracomment>
      <translation>Źródła według faktów</translation>
    </message>
    <message>
      <source>Laying facts beside sources</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Kładzenie faktów obok źródeł</translation>
    </message>
    <message>
      <source>No facts yet. Tag sightings and state claims; each then stands here with what every source says of it.</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Brak faktów. Oznaczaj obserwacje i zapisuj twierdzenia; każde stanie tu z tym, co mówi każde źródło.</translation>
    </message>
    <message>
      <source>Said to be empty.</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Mówi się, że puste.</translation>
    </message>
    <message>
      <source>Rate the cell</source>
      <extracomment>matrix/strip</extracomment>
      <translation>Oceń komórkę</translation>
    </message>
    <message>
      <source>What follows from the matrix</source>
      <extracomment>matrix/strip</extracomment>
      <translation>Co wynika z macierzy</translation>
    </message>
    <message>
      <source>row out</source>
      <extracomment>matrix/strip</extracomment>
      <translation>wiersz poza</translation>
    </message>
    <message>
      <source>words</source>
      <extracomment>matrix/strip</extracomment>
      <translation>słowa</translation>
    </message>
    <message numerus="yes">
      <source>%n items</source>
      <extracomment>matrix/top</extracomment>
      <translation>
        <numerusform>%n pozycja</numerusform>
        <numerusform>%n pozycje</numerusform>
        <numerusform>%n pozycji</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hypotheses</source>
      <extracomment>matrix/top, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n hipoteza</numerusform>
        <numerusform>%n hipotezy</numerusform>
        <numerusform>%n hipotez</numerusform>
      </translation>
    </message>
    <message>
      <source>Order of the rows</source>
      <extracomment>matrix/top</extracomment>
      <translation>Kolejność wierszy</translation>
    </message>
    <message>
      <source>{} of information</source>
      <extracomment>matrix/top</extracomment>
      <translation>{} informacji</translation>
    </message>
    <message>
      <source>Sort: {}</source>
      <extracomment>matrix/top</extracomment>
      <translation>Sortuj: {}</translation>
    </message>
    <message>
      <source>Close this message</source>
      <extracomment>messages</extracomment>
      <translation>Zamknij tę wiadomość</translation>
    </message>
    <message>
      <source>Show the message behind this one</source>
      <extracomment>messages</extracomment>
      <translation>Pokaż wiadomość za tą</translation>
    </message>
    <message>
      <source>The last action was not finished. The case is safe: every act before it is saved in its file.</source>
      <extracomment>mishap</extracomment>
      <translation>Ostatniego działania nie dokończono. Sprawa jest bezpieczna: każde wcześniejsze jest zapisane w pliku.</translation>
    </message>
    <message>
      <source>Nothing was sent. This report stays on this computer until you pass it on; read it before: paths and quotations are left out, but an error may name what it stumbled over.</source>
      <extracomment>mishap</extracomment>
      <translation>Niczego nie wysłano. Ten raport zostaje na tym komputerze, póki go nie przekażesz; przeczytaj go przedtem: ścieżki i cytaty pominięto, ale błąd może nazwać to, o co się potknął.</translation>
    </message>
    <message>
      <source>Something went wrong in the program</source>
      <extracomment>mishap</extracomment>
      <translation>Coś w programie poszło źle</translation>
    </message>
    <message>
      <source>Go on</source>
      <extracomment>mishap</extracomment>
      <translation>Dalej</translation>
    </message>
    <message>
      <source>The log lies in {}.</source>
      <extracomment>mishap</extracomment>
      <translation>Zapis błędów leży w {}.</translation>
    </message>
    <message>
      <source>Each has its own shape, so colour is never the only sign.</source>
      <extracomment>moves</extracomment>
      <translation>Każdy ma własny kształt, więc kolor nigdy nie jest jedynym znakiem.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Made to work without a network.&lt;/b&gt; Maps, aircraft types and places are on this computer. Nothing goes out that you do not ask for.</source>
      <extracomment>moves</extracomment>
      <translation>&lt;b&gt;Zrobiony do pracy bez sieci.&lt;/b&gt; Mapy, typy statków i miejsca są na tym komputerze. Nic nie wychodzi bez twojej prośby.</translation>
    </message>
    <message>
      <source>How a case grows</source>
      <extracomment>moves</extracomment>
      <translation>Jak rośnie sprawa</translation>
    </message>
    <message>
      <source>Four moves, all on the keyboard. Every view follows what you select.</source>
      <extracomment>moves</extracomment>
      <translation>Cztery ruchy, wszystkie z klawiatury. Każdy widok idzie za wyborem.</translation>
    </message>
    <message>
      <source>The kinds you will meet</source>
      <extracomment>moves</extracomment>
      <translation>Rodzaje, które spotkasz</translation>
    </message>
    <message>
      <source>Filter the records</source>
      <extracomment>navigator</extracomment>
      <translation>Filtruj rekordy</translation>
    </message>
    <message>
      <source>Filter the case…</source>
      <extracomment>navigator</extracomment>
      <translation>Filtruj sprawę…</translation>
    </message>
    <message>
      <source>{} more outside {}</source>
      <extracomment>navigator</extracomment>
      <translation>jeszcze {} odsiano: {}</translation>
    </message>
    <message>
      <source>{} more with no firm date</source>
      <extracomment>navigator</extracomment>
      <translation>jeszcze {} bez pewnej daty</translation>
    </message>
    <message>
      <source>Only what lies in {} is listed. Clear the brush</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Wyliczono tylko to, co leży w {}. Zdejmij okres</translation>
    </message>
    <message>
      <source>Only {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Tylko {}</translation>
    </message>
    <message>
      <source>, told by {}</source>
      <extracomment>offering</extracomment>
      <translation>, mówi: {}</translation>
    </message>
    <message>
      <source>no comment: {}{}</source>
      <extracomment>offering</extracomment>
      <translation>bez komentarza: {}{}</translation>
    </message>
    <message>
      <source>denial by {}</source>
      <extracomment>offering</extracomment>
      <translation>zaprzecza {}</translation>
    </message>
    <message>
      <source>, through {}</source>
      <extracomment>offering</extracomment>
      <translation>, przez {}</translation>
    </message>
    <message>
      <source>“{}”, open</source>
      <extracomment>offering</extracomment>
      <translation>„{}”, otwarte</translation>
    </message>
    <message>
      <source>Hide why</source>
      <extracomment>origins</extracomment>
      <translation>Ukryj dlaczego</translation>
    </message>
    <message>
      <source>origins: {} · {}</source>
      <extracomment>origins</extracomment>
      <translation>pochodzenie: {} · {}</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <extracomment>origins, analysis/reasons</extracomment>
      <translation>nic nie powiedziano</translation>
    </message>
    <message>
      <source>no source named</source>
      <extracomment>origins</extracomment>
      <translation>źródła nie nazwano</translation>
    </message>
    <message>
      <source>It rests on no sighting or claim yet</source>
      <extracomment>origins</extracomment>
      <translation>Nie stoi jeszcze na żadnej obserwacji ani twierdzeniu</translation>
    </message>
    <message>
      <source>Excerpt {}</source>
      <extracomment>origins</extracomment>
      <translation>Wyciąg {}</translation>
    </message>
    <message>
      <source>{}characters {}–{}</source>
      <extracomment>origins</extracomment>
      <translation>{}znaki {}–{}</translation>
    </message>
    <message>
      <source> from {}</source>
      <extracomment>origins</extracomment>
      <translation> z {}</translation>
    </message>
    <message>
      <source>untitled</source>
      <extracomment>origins, readpage, sourcehead</extracomment>
      <translation>bez tytułu</translation>
    </message>
    <message>
      <source>hop {}{}</source>
      <extracomment>origins</extracomment>
      <translation>krok {}{}</translation>
    </message>
    <message>
      <source>assumed date</source>
      <extracomment>particulars</extracomment>
      <translation>data założona</translation>
    </message>
    <message>
      <source>date</source>
      <extracomment>particulars, values/words</extracomment>
      <translation>data</translation>
    </message>
    <message>
      <source>no excerpt yet</source>
      <extracomment>particulars</extracomment>
      <translation>jeszcze bez wyciągu</translation>
    </message>
    <message>
      <source>called by the name of its file</source>
      <extracomment>particulars</extracomment>
      <translation>nazwane po nazwie pliku</translation>
    </message>
    <message>
      <source>Carried by</source>
      <extracomment>particulars</extracomment>
      <translation>Niosą to</translation>
    </message>
    <message>
      <source>remove</source>
      <extracomment>particulars</extracomment>
      <translation>usuń</translation>
    </message>
    <message>
      <source>Leans on {}’s {}{}.</source>
      <extracomment>particulars</extracomment>
      <translation>Opiera się na {} {}{}.</translation>
    </message>
    <message>
      <source>no time · {}</source>
      <extracomment>particulars</extracomment>
      <translation>bez godziny · {}</translation>
    </message>
    <message>
      <source>at one place</source>
      <extracomment>particulars</extracomment>
      <translation>w jednym miejscu</translation>
    </message>
    <message>
      <source>in the whole case</source>
      <extracomment>particulars</extracomment>
      <translation>w całej sprawie</translation>
    </message>
    <message>
      <source>No excerpt carries it; it is drawn dashed.</source>
      <extracomment>particulars</extracomment>
      <translation>Nie niesie go żaden wyciąg; rysowane przerywaną.</translation>
    </message>
    <message>
      <source>{} or later</source>
      <extracomment>particulars, timeline/calendar</extracomment>
      <translation>{} lub później</translation>
    </message>
    <message>
      <source>Day, zone not stated.</source>
      <extracomment>particulars</extracomment>
      <translation>Dzień, strefa niepodana.</translation>
    </message>
    <message>
      <source> and </source>
      <extracomment>particulars, siftchip</extracomment>
      <translation> i </translation>
    </message>
    <message>
      <source>, so on {}</source>
      <extracomment>particulars</extracomment>
      <translation>, więc {}</translation>
    </message>
    <message>
      <source>from</source>
      <extracomment>particulars</extracomment>
      <translation>z:</translation>
    </message>
    <message>
      <source>{} by {}, {}</source>
      <extracomment>particulars</extracomment>
      <translation>{}, {}, {}</translation>
    </message>
    <message>
      <source>{} legs</source>
      <extracomment>particulars</extracomment>
      <translation>odcinków: {}</translation>
    </message>
    <message>
      <source>{} &lt;i&gt;not stated&lt;/i&gt;</source>
      <extracomment>particulars</extracomment>
      <translation>{} &lt;i&gt;niepodane&lt;/i&gt;</translation>
    </message>
    <message>
      <source>{} carries it no longer</source>
      <extracomment>particulars</extracomment>
      <translation>{} już go nie niesie</translation>
    </message>
    <message>
      <source>Withdrawn by {}, {}: {}</source>
      <extracomment>particulars</extracomment>
      <translation>Wycofane: {}, {}: {}</translation>
    </message>
    <message>
      <source>Add words…</source>
      <extracomment>particulars</extracomment>
      <translation>Dodaj słowa…</translation>
    </message>
    <message>
      <source>Not counted as agreeing with {}.</source>
      <extracomment>particulars</extracomment>
      <translation>Nie liczone jako zgodne z {}.</translation>
    </message>
    <message>
      <source>Analysts differ: {}.</source>
      <extracomment>particulars</extracomment>
      <translation>Analitycy różnią się: {}.</translation>
    </message>
    <message>
      <source>Reverse</source>
      <extracomment>past</extracomment>
      <translation>Odwróć</translation>
    </message>
    <message>
      <source>All that was done to this record</source>
      <extracomment>past</extracomment>
      <translation>Wszystko, co zrobiono z tym zapisem</translation>
    </message>
    <message>
      <source>Go back to this</source>
      <extracomment>past</extracomment>
      <translation>Wróć do tego</translation>
    </message>
    <message>
      <source>Earlier entries stand in the journal.</source>
      <extracomment>past</extracomment>
      <translation>Wcześniejsze wpisy stoją w dzienniku.</translation>
    </message>
    <message>
      <source>{} · {} · entry {}</source>
      <extracomment>past</extracomment>
      <translation>{} · {} · wpis {}</translation>
    </message>
    <message>
      <source>{}, {} · entry {}</source>
      <extracomment>past</extracomment>
      <translation>{}, {} · wpis {}</translation>
    </message>
    <message>
      <source>&lt;b&gt;{}, every value&lt;/b&gt;{}{}</source>
      <extracomment>past</extracomment>
      <translation>&lt;b&gt;{}, każda wartość&lt;/b&gt;{}{}</translation>
    </message>
    <message>
      <source>{} has never been set.</source>
      <extracomment>past</extracomment>
      <translation>{} nigdy nie ustawiono.</translation>
    </message>
    <message>
      <source>Called off; nothing was changed.</source>
      <extracomment>patience</extracomment>
      <translation>Przerwano; nic nie zmieniono.</translation>
    </message>
    <message>
      <source>Saving</source>
      <extracomment>patience</extracomment>
      <translation>Zapisywanie</translation>
    </message>
    <message>
      <source>Workspaces</source>
      <extracomment>rail</extracomment>
      <translation>Obszary pracy</translation>
    </message>
    <message>
      <source>Accept (Enter)</source>
      <extracomment>reader/answer</extracomment>
      <translation>Przyjmij (Enter)</translation>
    </message>
    <message>
      <source>Dismiss (X)</source>
      <extracomment>reader/answer</extracomment>
      <translation>Odrzuć (X)</translation>
    </message>
    <message>
      <source>Take {} ({}): {}</source>
      <extracomment>reader/answer</extracomment>
      <translation>Weź {} ({}): {}</translation>
    </message>
    <message>
      <source>Part {n} of {parts} · characters {start}–{end} of {total}</source>
      <extracomment>reader/bars</extracomment>
      <translation>Część {n} z {parts} · znaki {start}–{end} z {total}</translation>
    </message>
    <message>
      <source>Previous part (Ctrl+Page up)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Poprzednia część (Ctrl+Page up)</translation>
    </message>
    <message>
      <source>Next part (Ctrl+Page down)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Następna część (Ctrl+Page down)</translation>
    </message>
    <message>
      <source>Previous (Shift+F3)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Poprzednie (Shift+F3)</translation>
    </message>
    <message>
      <source>Next (F3)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Następne (F3)</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <extracomment>reader/bars, reader/offers</extracomment>
      <translation>Zamknij (Esc)</translation>
    </message>
    <message>
      <source>Find in this source</source>
      <extracomment>reader/bars, reader/tabs</extracomment>
      <translation>Znajdź w tym źródle</translation>
    </message>
    <message>
      <source>&lt;i style='color:{}'&gt;nothing like it&lt;/i&gt;</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>&lt;i style='color:{}'&gt;nic podobnego&lt;/i&gt;</translation>
    </message>
    <message>
      <source>Two sources compared</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Dwa źródła porównane</translation>
    </message>
    <message>
      <source>Pairs of sentences</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Pary zdań</translation>
    </message>
    <message>
      <source>Compare with</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Porównaj z</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Porównywanie…</translation>
    </message>
    <message numerus="yes">
      <source>%n pairs</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>
        <numerusform>%n para</numerusform>
        <numerusform>%n pary</numerusform>
        <numerusform>%n par</numerusform>
      </translation>
    </message>
    <message>
      <source>Difference before ([)</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Poprzednia różnica ([)</translation>
    </message>
    <message>
      <source>Next difference (])</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Następna różnica (])</translation>
    </message>
    <message>
      <source>Back to reading (Esc)</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Wróć do czytania (Esc)</translation>
    </message>
    <message>
      <source>{}, {} differ, {} copied</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>{}, różnych {}, skopiowanych {}</translation>
    </message>
    <message>
      <source>{} compared with</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>{} wobec</translation>
    </message>
    <message>
      <source>; the first {} rows</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>; pierwsze {} wierszy</translation>
    </message>
    <message>
      <source>Pages</source>
      <extracomment>reader/choosing, report/printcheck</extracomment>
      <translation>Strony</translation>
    </message>
    <message>
      <source>Image</source>
      <extracomment>reader/choosing</extracomment>
      <translation>Obraz</translation>
    </message>
    <message>
      <source>Table</source>
      <extracomment>reader/choosing, reader/grid/face</extracomment>
      <translation>Tabela</translation>
    </message>
    <message>
      <source>Recording</source>
      <extracomment>reader/choosing</extracomment>
      <translation>Nagranie</translation>
    </message>
    <message>
      <source>How far the source is worked through</source>
      <extracomment>reader/coverage</extracomment>
      <translation>Jak daleko przerobiono źródło</translation>
    </message>
    <message>
      <source>{} quoted, {} background, {} not yet</source>
      <extracomment>reader/coverage</extracomment>
      <translation>cytowane {}, tło {}, jeszcze nie {}</translation>
    </message>
    <message>
      <source>Show as {}</source>
      <extracomment>reader/faces</extracomment>
      <translation>Pokaż jako {}</translation>
    </message>
    <message>
      <source>looking in part {n} of {parts}</source>
      <extracomment>reader/finder</extracomment>
      <translation>szukanie w części {n} z {parts}</translation>
    </message>
    <message>
      <source>not found</source>
      <extracomment>reader/finder</extracomment>
      <translation>nie znaleziono</translation>
    </message>
    <message>
      <source>not in this part</source>
      <extracomment>reader/finder</extracomment>
      <translation>nie w tej części</translation>
    </message>
    <message>
      <source>{at} of {all}</source>
      <extracomment>reader/finder</extracomment>
      <translation>{at} z {all}</translation>
    </message>
    <message>
      <source>{count} in this part</source>
      <extracomment>reader/finder</extracomment>
      <translation>{count} w tej części</translation>
    </message>
    <message>
      <source>Sheet</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Arkusz</translation>
    </message>
    <message>
      <source>The table is being read…</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Tabela jest czytana…</translation>
    </message>
    <message>
      <source>Table of the source</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Tabela źródła</translation>
    </message>
    <message>
      <source>Reading the table</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Czytanie tabeli</translation>
    </message>
    <message>
      <source>Select cells; their exact words are quoted.</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Wybierz komórki; cytowane są ich dokładne słowa.</translation>
    </message>
    <message>
      <source>{}: {} characters</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>{}: znaków {}</translation>
    </message>
    <message>
      <source>; the words run from the first cell to the last, with the {} between them</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>; słowa biegną od pierwszej komórki do ostatniej, między nimi {}</translation>
    </message>
    <message>
      <source>No quotes yet. Select words, then press S for a sighting, C for a claim, E for an excerpt.</source>
      <extracomment>reader/margin</extracomment>
      <translation>Brak cytatów. Wybierz słowa, potem naciśnij S dla obserwacji, C dla twierdzenia, E dla wyciągu.</translation>
    </message>
    <message>
      <source>Notes beside the text</source>
      <extracomment>reader/margin</extracomment>
      <translation>Notatki obok tekstu</translation>
    </message>
    <message>
      <source>origins: </source>
      <extracomment>reader/margin</extracomment>
      <translation>pochodzenie: </translation>
    </message>
    <message>
      <source>The source says nothing of itself that is not recorded.</source>
      <extracomment>reader/offers</extracomment>
      <translation>Źródło nie mówi o sobie nic, czego nie odnotowano.</translation>
    </message>
    <message>
      <source>The source says of itself; nothing is filled in before you take it.</source>
      <extracomment>reader/offers</extracomment>
      <translation>Tak źródło mówi o sobie; nic nie jest wpisane, zanim tego nie weźmiesz.</translation>
    </message>
    <message>
      <source>What the source says of itself</source>
      <extracomment>reader/offers</extracomment>
      <translation>Co źródło mówi o sobie</translation>
    </message>
    <message>
      <source>Close what the source says of itself</source>
      <extracomment>reader/offers</extracomment>
      <translation>Zamknij to, co źródło mówi o sobie</translation>
    </message>
    <message>
      <source>Take all</source>
      <extracomment>reader/offers</extracomment>
      <translation>Weź wszystko</translation>
    </message>
    <message>
      <source>The first value for each field in which nothing is recorded, as one act</source>
      <extracomment>reader/offers</extracomment>
      <translation>Pierwsza wartość każdego pola, w którym nic nie zapisano, jako jeden krok</translation>
    </message>
    <message>
      <source>Take</source>
      <extracomment>reader/offers</extracomment>
      <translation>Weź</translation>
    </message>
    <message>
      <source> {} of {} are shown.</source>
      <extracomment>reader/offers</extracomment>
      <translation> Pokazano {} z {}.</translation>
    </message>
    <message>
      <source>Take {} {}, found in {}</source>
      <extracomment>reader/offers</extracomment>
      <translation>Weź: {} {}; gdzie znaleziono: {}</translation>
    </message>
    <message>
      <source>; recorded: {}</source>
      <extracomment>reader/offers</extracomment>
      <translation>; odnotowane: {}</translation>
    </message>
    <message>
      <source>The page is being made ready…</source>
      <extracomment>reader/pageview</extracomment>
      <translation>Strona jest przygotowywana…</translation>
    </message>
    <message>
      <source>The page nearly as it looked</source>
      <extracomment>reader/pageview</extracomment>
      <translation>Strona prawie jak wyglądała</translation>
    </message>
    <message>
      <source>Making the page ready</source>
      <extracomment>reader/pageview</extracomment>
      <translation>Przygotowywanie strony</translation>
    </message>
    <message>
      <source>Leads to {}</source>
      <extracomment>reader/pageview</extracomment>
      <translation>Wiedzie do {}</translation>
    </message>
    <message>
      <source>Part of</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>Część</translation>
    </message>
    <message>
      <source>Open {} {}</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>Otwórz {} {}</translation>
    </message>
    <message>
      <source>all {}</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>wszystkie {}</translation>
    </message>
    <message>
      <source>Holds {}</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>Zawiera {}</translation>
    </message>
    <message>
      <source>… and {} more in the navigator</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>… i jeszcze {} w nawigatorze</translation>
    </message>
    <message>
      <source>It gets a copy in a private folder, which is removed when the source or the case is closed.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Kopia trafia do prywatnego folderu, usuwanego, gdy zamknie się źródło lub sprawę.</translation>
    </message>
    <message>
      <source>Stretches of the recording</source>
      <extracomment>reader/recording</extracomment>
      <translation>Odcinki nagrania</translation>
    </message>
    <message>
      <source>No stretch is kept yet. Write From and To, then press Enter.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Brak odcinków. Napisz Od i Do, potem naciśnij Enter.</translation>
    </message>
    <message>
      <source>Open in the system’s player</source>
      <extracomment>reader/recording</extracomment>
      <translation>Otwórz w odtwarzaczu systemu</translation>
    </message>
    <message>
      <source>Keep as an excerpt</source>
      <extracomment>reader/recording</extracomment>
      <translation>Zachowaj jako wyciąg</translation>
    </message>
    <message>
      <source>Write times as 12.5, 1:05 or 1:02:03, the first one earlier.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Pisz czasy jako 12.5, 1:05 lub 1:02:03, wcześniejszy pierwszy.</translation>
    </message>
    <message>
      <source>Writing a copy for the player</source>
      <extracomment>reader/recording</extracomment>
      <translation>Zapisywanie kopii dla odtwarzacza</translation>
    </message>
    <message>
      <source>No player answered; the copy is at {} until the source is closed.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Nie odpowiedział żaden odtwarzacz; kopia jest w {}, póki źródło otwarte.</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <extracomment>reader/recording</extracomment>
      <translation>{} do {}</translation>
    </message>
    <message>
      <source>region {}, {}, {} × {}{}</source>
      <extracomment>reader/sheets/chosen</extracomment>
      <translation>obszar {}, {}, {} × {}{}</translation>
    </message>
    <message>
      <source> of page {}</source>
      <extracomment>reader/sheets/chosen</extracomment>
      <translation> strony {}</translation>
    </message>
    <message>
      <source> · page {}</source>
      <extracomment>reader/sheets/chosen</extracomment>
      <translation> · strona {}</translation>
    </message>
    <message>
      <source>Drag selects a region; Shift and arrows do it by keys.</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Ciągnięcie wybiera obszar; Shift i strzałki robią to klawiszami.</translation>
    </message>
    <message>
      <source>Ctrl and drag, or R, selects a region.</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Ctrl i ciągnięcie lub R wybiera obszar.</translation>
    </message>
    <message>
      <source>Page</source>
      <extracomment>reader/sheets/face, sourcepage</extracomment>
      <translation>Strona</translation>
    </message>
    <message>
      <source>Frame</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Klatka</translation>
    </message>
    <message>
      <source>Smaller</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Mniejsze</translation>
    </message>
    <message>
      <source>Larger</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Większe</translation>
    </message>
    <message>
      <source>Fit the whole</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Dopasuj całość</translation>
    </message>
    <message>
      <source>Select a region</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Wybierz obszar</translation>
    </message>
    <message>
      <source>of {}</source>
      <extracomment>reader/sheets/face, tracks/comparing</extracomment>
      <translation>z {}</translation>
    </message>
    <message>
      <source>Place in the text</source>
      <extracomment>reader/sides</extracomment>
      <translation>Miejsce w tekście</translation>
    </message>
    <message>
      <source>As the file states it; a file can be altered to state anything.</source>
      <extracomment>reader/stated</extracomment>
      <translation>Jak podaje plik; zmieniony plik może podać wszystko.</translation>
    </message>
    <message>
      <source>{} × {} pixels</source>
      <extracomment>reader/stated, values</extracomment>
      <translation>{} × {} pikseli</translation>
    </message>
    <message>
      <source>Show or hide the underlines of {}; its menu accepts all {} of them</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Pokaż lub ukryj podkreślenia: {}; ich menu przyjmuje wszystkie {}</translation>
    </message>
    <message>
      <source>Only the first {} characters of this text are read for suggestions.</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Na podpowiedzi czyta się tylko pierwsze {} znaków tego tekstu.</translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>
        <numerusform>%n podpowiedź</numerusform>
        <numerusform>%n podpowiedzi</numerusform>
        <numerusform>%n podpowiedzi</numerusform>
      </translation>
    </message>
    <message>
      <source>next</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>następna</translation>
    </message>
    <message>
      <source>accept</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>przyjmij</translation>
    </message>
    <message>
      <source>dismiss</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>odrzuć</translation>
    </message>
    <message>
      <source>Accept all {}</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Przyjmij wszystkie: {}</translation>
    </message>
    <message>
      <source>Open sources</source>
      <extracomment>reader/tabs</extracomment>
      <translation>Otwarte źródła</translation>
    </message>
    <message>
      <source>Close this tab</source>
      <extracomment>reader/tabs</extracomment>
      <translation>Zamknij tę kartę</translation>
    </message>
    <message>
      <source>Close this tab (Ctrl+F4)</source>
      <extracomment>reader/tabs</extracomment>
      <translation>Zamknij tę kartę (Ctrl+F4)</translation>
    </message>
    <message>
      <source>Find in this source (Ctrl+F)</source>
      <extracomment>reader/tabs</extracomment>
      <translation>Znajdź w tym źródle (Ctrl+F)</translation>
    </message>
    <message>
      <source>Text of the source</source>
      <extracomment>reader/view</extracomment>
      <translation>Tekst źródła</translation>
    </message>
    <message>
      <source>No source is open. Choose one in the navigator (F6 leads there) and press Enter.</source>
      <extracomment>readpage</extracomment>
      <translation>Żadne źródło nie jest otwarte. Wybierz w nawigatorze (wiedzie tam F6) i naciśnij Enter.</translation>
    </message>
    <message>
      <source>No sources yet, and this case can only be read.</source>
      <extracomment>readpage</extracomment>
      <translation>Brak źródeł, a tę sprawę można tylko czytać.</translation>
    </message>
    <message>
      <source>No sources yet. Attach a file, a page or pasted text: Ctrl+Shift+A, or drop a file here.</source>
      <extracomment>readpage</extracomment>
      <translation>Brak źródeł. Dołącz plik, stronę lub tekst: Ctrl+Shift+A, lub upuść plik tutaj.</translation>
    </message>
    <message numerus="yes">
      <source>%n sources held</source>
      <extracomment>recent</extracomment>
      <translation>
        <numerusform>posiadane: %n źródło</numerusform>
        <numerusform>posiadane: %n źródła</numerusform>
        <numerusform>posiadane: %n źródeł</numerusform>
      </translation>
    </message>
    <message>
      <source>moved or deleted</source>
      <extracomment>recent</extracomment>
      <translation>przeniesiony lub usunięty</translation>
    </message>
    <message>
      <source>Recent cases</source>
      <extracomment>recent</extracomment>
      <translation>Ostatnie sprawy</translation>
    </message>
    <message>
      <source>Checking recent cases</source>
      <extracomment>recent</extracomment>
      <translation>Sprawdzanie ostatnich spraw</translation>
    </message>
    <message>
      <source>What else can be done with this record</source>
      <extracomment>recordhead</extracomment>
      <translation>Co jeszcze można zrobić z tym rekordem</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <extracomment>report/acting</extracomment>
      <translation>Obrazy (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Save the report</source>
      <extracomment>report/acting</extracomment>
      <translation>Zapisz raport</translation>
    </message>
    <message numerus="yes">
      <source>%n figures</source>
      <extracomment>report/acting</extracomment>
      <translation>
        <numerusform>%n rycina</numerusform>
        <numerusform>%n ryciny</numerusform>
        <numerusform>%n rycin</numerusform>
      </translation>
    </message>
    <message>
      <source>Issue {} is {}; page code {}. Check a print shows this again.</source>
      <extracomment>report/acting</extracomment>
      <translation>Wydanie {} to {}; kod strony {}. „Sprawdź wydruk” pokaże to znowu.</translation>
    </message>
    <message>
      <source>The report</source>
      <extracomment>report/acting</extracomment>
      <translation>Raport</translation>
    </message>
    <message>
      <source>From a template of your own…</source>
      <extracomment>report/acting</extracomment>
      <translation>Według własnego wzoru…</translation>
    </message>
    <message>
      <source>a text that the case fills in</source>
      <extracomment>report/acting</extracomment>
      <translation>tekst, który wypełnia sprawa</translation>
    </message>
    <message>
      <source>A template of your own</source>
      <extracomment>report/acting</extracomment>
      <translation>Własny wzór</translation>
    </message>
    <message>
      <source>Logo above the title</source>
      <extracomment>report/acting</extracomment>
      <translation>Logo nad tytułem</translation>
    </message>
    <message>
      <source>Saving the report</source>
      <extracomment>report/acting</extracomment>
      <translation>Zapisywanie raportu</translation>
    </message>
    <message>
      <source>Folder for the figures</source>
      <extracomment>report/acting</extracomment>
      <translation>Folder na ryciny</translation>
    </message>
    <message>
      <source>Issue the report as a new file</source>
      <extracomment>report/acting</extracomment>
      <translation>Wydaj raport jako nowy plik</translation>
    </message>
    <message>
      <source>Issuing the report</source>
      <extracomment>report/acting</extracomment>
      <translation>Wydawanie raportu</translation>
    </message>
    <message>
      <source>Templates (*{})</source>
      <extracomment>report/acting</extracomment>
      <translation>Wzory (*{})</translation>
    </message>
    <message>
      <source>writing the file</source>
      <extracomment>report/acting</extracomment>
      <translation>zapisywanie pliku</translation>
    </message>
    <message>
      <source>Saved {}.</source>
      <extracomment>report/acting</extracomment>
      <translation>Zapisano {}.</translation>
    </message>
    <message>
      <source>Saved {} in {}.</source>
      <extracomment>report/acting</extracomment>
      <translation>Zapisano {} w {}.</translation>
    </message>
    <message>
      <source>A text file that the case fills in, in the form of your house.</source>
      <extracomment>report/beginning</extracomment>
      <translation>Plik tekstowy, który wypełnia sprawa, w formie twojej instytucji.</translation>
    </message>
    <message>
      <source>Begin a report</source>
      <extracomment>report/beginning</extracomment>
      <translation>Zacznij raport</translation>
    </message>
    <message>
      <source>A report is sections of this case in an order of yours, with words of your own between them. It is kept in the case; every step can be undone.</source>
      <extracomment>report/beginning</extracomment>
      <translation>Raport to części tej sprawy w twojej kolejności, z twoimi słowami między nimi. Jest w sprawie; każdy krok da się cofnąć.</translation>
    </message>
    <message>
      <source>Your own template…</source>
      <extracomment>report/beginning</extracomment>
      <translation>Własny wzór…</translation>
    </message>
    <message>
      <source>Pages of the report</source>
      <extracomment>report/live</extracomment>
      <translation>Strony raportu</translation>
    </message>
    <message>
      <source>Draft, not issued</source>
      <extracomment>report/page</extracomment>
      <translation>Szkic, niewydany</translation>
    </message>
    <message>
      <source>Setting the pages…</source>
      <extracomment>report/page</extracomment>
      <translation>Składanie stron…</translation>
    </message>
    <message>
      <source>Setting the report</source>
      <extracomment>report/page</extracomment>
      <translation>Składanie raportu</translation>
    </message>
    <message>
      <source>No judgement yet: J in the matrix makes one</source>
      <extracomment>report/page</extracomment>
      <translation>Brak osądów: J w macierzy tworzy osąd</translation>
    </message>
    <message>
      <source>Issue {}; {} changed since</source>
      <extracomment>report/page</extracomment>
      <translation>Wydanie {}; od tego czasu zmieniono {}</translation>
    </message>
    <message>
      <source>Cancelled. Choose the report again to set its pages.</source>
      <extracomment>report/page</extracomment>
      <translation>Przerwano. Wybierz raport ponownie, by złożyć jego strony.</translation>
    </message>
    <message>
      <source>Issue {} is up to date</source>
      <extracomment>report/page</extracomment>
      <translation>Wydanie {} jest aktualne</translation>
    </message>
    <message>
      <source>Page {} of {}</source>
      <extracomment>report/page</extracomment>
      <translation>Strona {} z {}</translation>
    </message>
    <message>
      <source>Sections of the report</source>
      <extracomment>report/parts</extracomment>
      <translation>Części raportu</translation>
    </message>
    <message>
      <source>Own words</source>
      <extracomment>report/parts</extracomment>
      <translation>Własne słowa</translation>
    </message>
    <message>
      <source>Heading</source>
      <extracomment>report/parts</extracomment>
      <translation>Nagłówek</translation>
    </message>
    <message>
      <source>Sentences of your own; name records as in [SG-01, CL-2]. A sentence that names none prints as unsupported.</source>
      <extracomment>report/parts</extracomment>
      <translation>Własne zdania; nazywaj rekordy jak [SG-01, CL-2]. Zdanie, które żadnego nie nazywa, drukuje się bez oparcia.</translation>
    </message>
    <message>
      <source>&amp;Heading</source>
      <extracomment>report/parts</extracomment>
      <translation>&amp;Nagłówek</translation>
    </message>
    <message>
      <source>O&amp;wn words</source>
      <extracomment>report/parts</extracomment>
      <translation>&amp;Własne słowa</translation>
    </message>
    <message>
      <source>Only what is selected</source>
      <extracomment>report/parts</extracomment>
      <translation>Tylko wybrane</translation>
    </message>
    <message>
      <source>All records</source>
      <extracomment>report/parts</extracomment>
      <translation>Wszystkie rekordy</translation>
    </message>
    <message>
      <source>All records that the report holds</source>
      <extracomment>report/parts</extracomment>
      <translation>Wszystkie rekordy raportu</translation>
    </message>
    <message>
      <source>own words</source>
      <extracomment>report/parts</extracomment>
      <translation>własne słowa</translation>
    </message>
    <message>
      <source>Select {} first, in any view.</source>
      <extracomment>report/parts</extracomment>
      <translation>Najpierw wybierz {}, w dowolnym widoku.</translation>
    </message>
    <message>
      <source>Check a print</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Sprawdź wydruk</translation>
    </message>
    <message>
      <source>Check</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Sprawdź</translation>
    </message>
    <message>
      <source>reading the print</source>
      <extracomment>report/printcheck</extracomment>
      <translation>czytanie wydruku</translation>
    </message>
    <message>
      <source>looking for the code</source>
      <extracomment>report/printcheck</extracomment>
      <translation>szukanie kodu</translation>
    </message>
    <message>
      <source>Type the code at the foot of a page, as 3f7a-91c2-1, or choose the PDF. You are told which issue it is, what was altered in it, and what has changed in the case since.</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Wpisz kod u dołu strony, jak 3f7a-91c2-1, lub wybierz PDF. Dowiesz się, które to wydanie, co w nim zmieniono i co zmieniło się w sprawie od tego czasu.</translation>
    </message>
    <message>
      <source>Choose a &amp;file…</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Wybierz &amp;plik…</translation>
    </message>
    <message>
      <source>Issued from this case</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Wydane z tej sprawy</translation>
    </message>
    <message>
      <source>A print that may be of this case</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Wydruk, który może być z tej sprawy</translation>
    </message>
    <message>
      <source>Checking…</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Sprawdzanie…</translation>
    </message>
    <message>
      <source>Checking the print</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Sprawdzanie wydruku</translation>
    </message>
    <message>
      <source>&amp;Page code</source>
      <extracomment>report/printcheck</extracomment>
      <translation>&amp;Kod strony</translation>
    </message>
    <message>
      <source>Issue</source>
      <extracomment>report/printcheck, case/acts</extracomment>
      <translation>Wydanie</translation>
    </message>
    <message>
      <source>Code</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Kod</translation>
    </message>
    <message>
      <source>{} was not issued from this case.</source>
      <extracomment>report/printcheck</extracomment>
      <translation>{} nie wydano z tej sprawy.</translation>
    </message>
    <message>
      <source>No print with the code {} was issued from this case.</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Żadnego wydruku z kodem {} nie wydano z tej sprawy.</translation>
    </message>
    <message>
      <source>Paper</source>
      <extracomment>report/top</extracomment>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Add section</source>
      <extracomment>report/top</extracomment>
      <translation>Dodaj część</translation>
    </message>
    <message>
      <source>Settings…</source>
      <extracomment>report/top</extracomment>
      <translation>Ustawienia…</translation>
    </message>
    <message>
      <source>All that can be done with a report</source>
      <extracomment>report/top</extracomment>
      <translation>Wszystko, co można zrobić z raportem</translation>
    </message>
    <message>
      <source>Logo, figures, checking a print, and all else, with keys</source>
      <extracomment>report/top</extracomment>
      <translation>Logo, ryciny, sprawdzenie wydruku i reszta, z klawiszami</translation>
    </message>
    <message>
      <source>New</source>
      <extracomment>report/top</extracomment>
      <translation>Nowy</translation>
    </message>
    <message>
      <source>Add…</source>
      <extracomment>report/top</extracomment>
      <translation>Dodaj…</translation>
    </message>
    <message>
      <source>Save…</source>
      <extracomment>report/top, sifter</extracomment>
      <translation>Zapisz…</translation>
    </message>
    <message>
      <source>Print…</source>
      <extracomment>report/top</extracomment>
      <translation>Drukuj…</translation>
    </message>
    <message numerus="yes">
      <source>%n quotes are lost</source>
      <extracomment>reviewing</extracomment>
      <translation>
        <numerusform>zgubiony %n cytat</numerusform>
        <numerusform>zgubione %n cytaty</numerusform>
        <numerusform>zgubionych %n cytatów</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading what the source says of itself</source>
      <extracomment>reviewing</extracomment>
      <translation>Czytanie tego, co źródło mówi o sobie</translation>
    </message>
    <message>
      <source>Every sentence is quoted or background.</source>
      <extracomment>reviewing</extracomment>
      <translation>Każde zdanie jest zacytowane lub jest tłem.</translation>
    </message>
    <message>
      <source>There is no other source with words to compare with; attach one.</source>
      <extracomment>reviewing</extracomment>
      <translation>Nie ma innego źródła ze słowami do porównania; dołącz je.</translation>
    </message>
    <message>
      <source>Reading the source again</source>
      <extracomment>reviewing</extracomment>
      <translation>Czytanie źródła ponownie</translation>
    </message>
    <message>
      <source>{} is read anew.</source>
      <extracomment>reviewing</extracomment>
      <translation>{} przeczytano na nowo.</translation>
    </message>
    <message>
      <source>{} is read as before.</source>
      <extracomment>reviewing</extracomment>
      <translation>{} czyta się jak przedtem.</translation>
    </message>
    <message>
      <source> {}; Lost quotes shows where they may stand.</source>
      <extracomment>reviewing</extracomment>
      <translation> {}; „Zgubione cytaty” pokazuje, gdzie mogą stać.</translation>
    </message>
    <message>
      <source>Coverage is followed in texts of up to {:,} characters.</source>
      <extracomment>reviewing</extracomment>
      <translation>Pokrycie śledzi się w tekstach do {:,} znaków.</translation>
    </message>
    <message>
      <source>Name of the filter:</source>
      <extracomment>savedtexts</extracomment>
      <translation>Nazwa filtra:</translation>
    </message>
    <message>
      <source>Save filter</source>
      <extracomment>savedtexts</extracomment>
      <translation>Zapisz filtr</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <extracomment>savedtexts</extracomment>
      <translation>Zapisz ten filtr</translation>
    </message>
    <message>
      <source>Rename what is saved</source>
      <extracomment>savedtexts</extracomment>
      <translation>Przemianuj zapisane</translation>
    </message>
    <message>
      <source>Search: {}</source>
      <extracomment>savedtexts</extracomment>
      <translation>Wyszukiwanie: {}</translation>
    </message>
    <message>
      <source>Words search the case; &gt; commands, # numbers, @ entities, ? the guide</source>
      <extracomment>searchbox</extracomment>
      <translation>Słowa szukają w sprawie; &gt; polecenia, # numery, @ obiekty, ? przewodnik</translation>
    </message>
    <message>
      <source>Search this case</source>
      <extracomment>searchbox</extracomment>
      <translation>Szukaj w tej sprawie</translation>
    </message>
    <message>
      <source>Search this case, or type &gt; for a command</source>
      <extracomment>searchbox</extracomment>
      <translation>Szukaj w sprawie lub wpisz &gt; dla polecenia</translation>
    </message>
    <message>
      <source>Search, &gt; for a command</source>
      <extracomment>searchbox</extracomment>
      <translation>Szukaj, &gt; dla polecenia</translation>
    </message>
    <message>
      <source>Search</source>
      <extracomment>searchbox</extracomment>
      <translation>Szukaj</translation>
    </message>
    <message>
      <source>Nothing in this case says “{}”.</source>
      <extracomment>searchbox</extracomment>
      <translation>Nic w tej sprawie nie mówi „{}”.</translation>
    </message>
    <message>
      <source>Looking for “{}”…</source>
      <extracomment>searchbox</extracomment>
      <translation>Szukanie „{}”…</translation>
    </message>
    <message>
      <source>No page of the guide says “{}”.</source>
      <extracomment>searchbox</extracomment>
      <translation>Żadna strona przewodnika nie mówi „{}”.</translation>
    </message>
    <message>
      <source>No command that can be done now is called “{}”.</source>
      <extracomment>searchbox</extracomment>
      <translation>Żadne polecenie dostępne teraz nie nazywa się „{}”.</translation>
    </message>
    <message>
      <source>Save this search</source>
      <extracomment>seeking</extracomment>
      <translation>Zapisz to wyszukiwanie</translation>
    </message>
    <message>
      <source>the filter</source>
      <extracomment>siftchip</extracomment>
      <translation>filtr</translation>
    </message>
    <message>
      <source>Clear the filter {}</source>
      <extracomment>siftchip</extracomment>
      <translation>Zdejmij filtr {}</translation>
    </message>
    <message>
      <source>Only what passes {} is shown. Clear the filter</source>
      <extracomment>siftchip</extracomment>
      <translation>Widać tylko to, co przechodzi {}. Zdejmij filtr</translation>
    </message>
    <message>
      <source>For example: aircraft ~ An-124 and when in 2025-10. The sign ~ means contains, = is, != is not, &lt; before, &gt; after; join with and, or, not. Also: tag = cargo, on = B1, saved = NAME.</source>
      <extracomment>sifter</extracomment>
      <translation>Na przykład: aircraft ~ An-124 and when in 2025-10. Znak ~ znaczy zawiera, = jest, != nie jest, &lt; przed, &gt; po; łącz przez and, or, not. Także: tag = cargo, on = B1, saved = NAZWA.</translation>
    </message>
    <message>
      <source>Filter every view</source>
      <extracomment>sifter</extracomment>
      <translation>Filtruj każdy widok</translation>
    </message>
    <message>
      <source>Filter</source>
      <extracomment>sifter</extracomment>
      <translation>Filtr</translation>
    </message>
    <message>
      <source>aircraft ~ An-124 and when in 2025-10-22..2025-10-31</source>
      <extracomment>sifter</extracomment>
      <translation>aircraft ~ An-124 and when in 2025-10-22..2025-10-31</translation>
    </message>
    <message>
      <source>Enter uses it, F2 renames it, Del puts it in the trash</source>
      <extracomment>sifter</extracomment>
      <translation>Enter go używa, F2 przemianowuje, Del wyrzuca do kosza</translation>
    </message>
    <message>
      <source>Every value this field has had</source>
      <extracomment>slips</extracomment>
      <translation>Wszystkie wartości tego pola</translation>
    </message>
    <message>
      <source>Copied</source>
      <extracomment>slips</extracomment>
      <translation>Skopiowano</translation>
    </message>
    <message>
      <source>, not held</source>
      <extracomment>sourcehead</extracomment>
      <translation>, nieposiadane</translation>
    </message>
    <message>
      <source>Its own words on publisher, author, day and language; nothing is filled in unasked</source>
      <extracomment>sourcehead</extracomment>
      <translation>Jego własne słowa o wydawcy, autorze, dniu i języku; nic nie jest wpisane bez pytania</translation>
    </message>
    <message numerus="yes">
      <source>%n dates lean on it</source>
      <extracomment>sourcehead</extracomment>
      <translation>
        <numerusform>opiera się na niej %n data</numerusform>
        <numerusform>opierają się na niej %n daty</numerusform>
        <numerusform>opiera się na niej %n dat</numerusform>
      </translation>
    </message>
    <message>
      <source>SHA-256 {}
{}
Press to copy the whole hash</source>
      <extracomment>sourcehead</extracomment>
      <translation>SHA-256 {}
{}
Naciśnij, by skopiować cały skrót</translation>
    </message>
    <message>
      <source>Cites</source>
      <extracomment>sourcehead</extracomment>
      <translation>Cytuje</translation>
    </message>
    <message>
      <source>Press to edit</source>
      <extracomment>sourcehead</extracomment>
      <translation>Naciśnij, by zmienić</translation>
    </message>
    <message>
      <source>Propose…</source>
      <extracomment>sourcehead</extracomment>
      <translation>Zaproponuj…</translation>
    </message>
    <message>
      <source>Press to select what carries them</source>
      <extracomment>sourcehead</extracomment>
      <translation>Naciśnij, by wybrać to, co je niesie</translation>
    </message>
    <message>
      <source>These bytes are kept and hashed; they are no text that can be shown here.</source>
      <extracomment>sourcepage</extracomment>
      <translation>Te bajty są przechowywane ze skrótem; nie są tekstem, który da się pokazać.</translation>
    </message>
    <message>
      <source>Quotes are taken in Words. Ctrl+Shift+V turns.</source>
      <extracomment>sourcepage</extracomment>
      <translation>Cytaty bierze się w Słowach. Przełącza Ctrl+Shift+V.</translation>
    </message>
    <message>
      <source>This source is named but not held. Attach it (Ctrl+Shift+A) and its words can be quoted.</source>
      <extracomment>sourcepage</extracomment>
      <translation>To źródło jest nazwane, lecz nieposiadane. Dołącz je (Ctrl+Shift+A), a jego słowa da się cytować.</translation>
    </message>
    <message>
      <source>This source is named but not held.</source>
      <extracomment>sourcepage</extracomment>
      <translation>To źródło jest nazwane, lecz nieposiadane.</translation>
    </message>
    <message>
      <source>Not in the dictionary: {}</source>
      <extracomment>spelling/announced</extracomment>
      <translation>Nie ma w słowniku: {}</translation>
    </message>
    <message>
      <source>No dictionary was found, nothing is marked; on Debian and Ubuntu install {} and {}, then start again.</source>
      <extracomment>spelling/dictionaries</extracomment>
      <translation>Nie znaleziono słownika, nic nie jest oznaczane; w Debianie i Ubuntu trzeba zainstalować {} i {}, potem uruchomić ponownie.</translation>
    </message>
    <message>
      <source>Looking for other words…</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Szukanie innych słów…</translation>
    </message>
    <message>
      <source>Add to the dictionary</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Dodaj do słownika</translation>
    </message>
    <message>
      <source>Ignore here</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Pomiń tutaj</translation>
    </message>
    <message>
      <source>No other words</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Brak innych słów</translation>
    </message>
    <message>
      <source>Take out of the dictionary</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Usuń ze słownika</translation>
    </message>
    <message>
      <source>The dictionary {} cannot be written: {}; free some space there, or make the folder one you may write in.</source>
      <extracomment>spelling/ownwords</extracomment>
      <translation>Nie można zapisać słownika {}: {}; zwolnij tam miejsce albo spraw, by można było pisać w tym folderze.</translation>
    </message>
    <message>
      <source>Offline; nothing goes out unasked</source>
      <extracomment>status</extracomment>
      <translation>Offline; nic nie wychodzi bez pytania</translation>
    </message>
    <message>
      <source>Times in UTC</source>
      <extracomment>status</extracomment>
      <translation>Czas w UTC</translation>
    </message>
    <message>
      <source>Cancel the task (Esc)</source>
      <extracomment>status</extracomment>
      <translation>Przerwij zadanie (Esc)</translation>
    </message>
    <message>
      <source>Cancel the task</source>
      <extracomment>status</extracomment>
      <translation>Przerwij zadanie</translation>
    </message>
    <message>
      <source>cancel</source>
      <extracomment>status</extracomment>
      <translation>przerwij</translation>
    </message>
    <message>
      <source>{} · {:.0f} min left</source>
      <extracomment>status</extracomment>
      <translation>{} · zostało {:.0f} min</translation>
    </message>
    <message>
      <source>{} · {:.0f} s left</source>
      <extracomment>status</extracomment>
      <translation>{} · zostało {:.0f} s</translation>
    </message>
    <message>
      <source> · {} waiting</source>
      <extracomment>status</extracomment>
      <translation> · czeka {}</translation>
    </message>
    <message>
      <source>These words name nobody to cite; state a claim with who says so instead.</source>
      <extracomment>suggesting, case/acts/suggestions</extracomment>
      <translation>Te słowa nikogo nie nazywają; zapisz zamiast tego twierdzenie z tym, kto mówi.</translation>
    </message>
    <message>
      <source>Tag {}</source>
      <extracomment>tagchip</extracomment>
      <translation>Etykieta {}</translation>
    </message>
    <message>
      <source>Show only what is filed under {}</source>
      <extracomment>tagchip</extracomment>
      <translation>Pokaż tylko to, co jest pod {}</translation>
    </message>
    <message>
      <source>Timeline shows</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Oś pokazuje</translation>
    </message>
    <message>
      <source>Name of the view:</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Nazwa widoku:</translation>
    </message>
    <message>
      <source>Save view</source>
      <extracomment>timeline/acting, case/acts</extracomment>
      <translation>Zapisz widok</translation>
    </message>
    <message>
      <source>Save this view</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Zapisz ten widok</translation>
    </message>
    <message>
      <source>New name of the view:</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Nowa nazwa widoku:</translation>
    </message>
    <message>
      <source>Rename view</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Przemianuj widok</translation>
    </message>
    <message>
      <source>Before and after takes two records; add one with Ctrl and a click.</source>
      <extracomment>timeline/acting</extracomment>
      <translation>„Przed i po” bierze dwa rekordy; dodaj jeden kliknięciem z Ctrl.</translation>
    </message>
    <message>
      <source>{} comes before {}.</source>
      <extracomment>timeline/acting</extracomment>
      <translation>{} jest przed {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n marks</source>
      <extracomment>timeline/aloud, timeline/listed, timeline/names</extracomment>
      <translation>
        <numerusform>%n znak</numerusform>
        <numerusform>%n znaki</numerusform>
        <numerusform>%n znaków</numerusform>
      </translation>
    </message>
    <message>
      <source>Lane {}</source>
      <extracomment>timeline/aloud</extracomment>
      <translation>Tor {}</translation>
    </message>
    <message>
      <source>{}, closed</source>
      <extracomment>timeline/aloud</extracomment>
      <translation>{}, zamknięty</translation>
    </message>
    <message>
      <source>same as</source>
      <extracomment>timeline/arcs, case/linked, values/words</extracomment>
      <translation>to samo co</translation>
    </message>
    <message>
      <source>reading the timeline</source>
      <extracomment>timeline/arriving</extracomment>
      <translation>czytanie osi czasu</translation>
    </message>
    <message>
      <source>laying the timeline</source>
      <extracomment>timeline/arriving</extracomment>
      <translation>układanie osi czasu</translation>
    </message>
    <message>
      <source>some time </source>
      <extracomment>timeline/calendar</extracomment>
      <translation>kiedyś </translation>
    </message>
    <message>
      <source>; zone not stated</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>; strefa niepodana</translation>
    </message>
    <message>
      <source>{} or earlier</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>{} lub wcześniej</translation>
    </message>
    <message>
      <source>{}, inferred</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>{}, wywnioskowane</translation>
    </message>
    <message>
      <source>said to be empty {}</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>mówi się, że puste {}</translation>
    </message>
    <message>
      <source>What the lanes are (Y)</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Czym są tory (Y)</translation>
    </message>
    <message>
      <source>By which date the marks stand (O)</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Według której daty stoją znaki (O)</translation>
    </message>
    <message>
      <source>Saved views (V)</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Zapisane widoki (V)</translation>
    </message>
    <message>
      <source>Views</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Widoki</translation>
    </message>
    <message>
      <source>Inside each lane</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Wewnątrz każdego toru</translation>
    </message>
    <message>
      <source>What we knew on a day	W</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Co wiedzieliśmy danego dnia	W</translation>
    </message>
    <message>
      <source>Filter every view…	/</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Filtruj każdy widok…	/</translation>
    </message>
    <message>
      <source>Save this view…</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Zapisz ten widok…</translation>
    </message>
    <message>
      <source> then </source>
      <extracomment>timeline/choices</extracomment>
      <translation> potem </translation>
    </message>
    <message>
      <source>Nothing further</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Nic więcej</translation>
    </message>
    <message>
      <source>Lanes: {}</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Tory: {}</translation>
    </message>
    <message>
      <source>Clock: {}</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Zegar: {}</translation>
    </message>
    <message>
      <source>Nothing on the timeline yet. Select words in a source and press S to tag a sighting.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Na osi jeszcze nic. Wybierz słowa w źródle i naciśnij S, by oznaczyć obserwację.</translation>
    </message>
    <message>
      <source>Marks in order of time</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Znaki w kolejności czasu</translation>
    </message>
    <message>
      <source>None of the marks is shown by this clock, filter or day; Esc shows all again.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Ten zegar, filtr lub dzień nie pokazuje żadnego znaku; Esc pokaże znów wszystkie.</translation>
    </message>
    <message>
      <source>No record has a date yet. State when one happened and it appears here.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Żaden rekord nie ma jeszcze daty. Podaj, kiedy coś zaszło, a pojawi się tutaj.</translation>
    </message>
    <message>
      <source>No record has a date yet.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Żaden rekord nie ma jeszcze daty.</translation>
    </message>
    <message>
      <source>No sightings yet.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Brak obserwacji.</translation>
    </message>
    <message>
      <source>compact: drag the edge up for lanes</source>
      <extracomment>timeline/header</extracomment>
      <translation>zwarta: pociągnij krawędź w górę dla torów</translation>
    </message>
    <message>
      <source>Records without a date: list them, and select one (U)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Rekordy bez daty: wylicz i wybierz (U)</translation>
    </message>
    <message>
      <source>Key</source>
      <extracomment>timeline/header</extracomment>
      <translation>Znaki</translation>
    </message>
    <message>
      <source>What the shapes mean</source>
      <extracomment>timeline/header</extracomment>
      <translation>Co znaczą kształty</translation>
    </message>
    <message>
      <source>Fit</source>
      <extracomment>timeline/header</extracomment>
      <translation>Dopasuj</translation>
    </message>
    <message>
      <source>Show the whole case (0)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Pokaż całą sprawę (0)</translation>
    </message>
    <message>
      <source>Show more time (−)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Więcej czasu (−)</translation>
    </message>
    <message>
      <source>Show less time (+)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Mniej czasu (+)</translation>
    </message>
    <message>
      <source>Show links of the selection (K)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Pokaż powiązania wyboru (K)</translation>
    </message>
    <message>
      <source>compact, by the date {}</source>
      <extracomment>timeline/header</extracomment>
      <translation>zwarta, według daty {}</translation>
    </message>
    <message>
      <source>Timeline full, compact or hidden ({})</source>
      <extracomment>timeline/header</extracomment>
      <translation>Oś czasu pełna, zwarta lub ukryta ({})</translation>
    </message>
    <message>
      <source>{n} undated</source>
      <extracomment>timeline/header</extracomment>
      <translation>{n} bez daty</translation>
    </message>
    <message>
      <source>Records of later days are left out. Those that are shown stand as they do today:
what was corrected since is not turned back. The command timeline --as-of tells the
values of that day.</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Rekordy późniejszych dni pominięto. Pokazane stoją jak dziś:
poprawione później nie jest cofane. Wartości z tamtego dnia
podaje polecenie timeline --as-of.</translation>
    </message>
    <message>
      <source>What we knew on that day</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Co wiedzieliśmy tego dnia</translation>
    </message>
    <message>
      <source>Days of the journal: ← → a day, Page Up and Page Down a day with records</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Dni dziennika: ← → dzień, Page Up i Page Down dzień z rekordami</translation>
    </message>
    <message>
      <source>Today ×</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Dziś ×</translation>
    </message>
    <message>
      <source>Show all that is known by now (W)</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Pokaż wszystko, co już wiadomo (W)</translation>
    </message>
    <message>
      <source>Show all that is known by now</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Pokaż wszystko, co już wiadomo</translation>
    </message>
    <message>
      <source>{} of {} known</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>wiadomo {} z {}</translation>
    </message>
    <message>
      <source>{}, as they stand today</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>{}, jak stoją dziś</translation>
    </message>
    <message>
      <source>What we knew on {}</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Co wiedzieliśmy {}</translation>
    </message>
    <message>
      <source> · {} × within</source>
      <extracomment>timeline/labels</extracomment>
      <translation> · {} × w obrębie</translation>
    </message>
    <message>
      <source>Legend of time marks</source>
      <extracomment>timeline/legend</extracomment>
      <translation>Legenda znaków czasu</translation>
    </message>
    <message>
      <source>On the axis and in the lanes</source>
      <extracomment>timeline/listed</extracomment>
      <translation>Na osi i w torach</translation>
    </message>
    <message>
      <source>Outline of the timeline</source>
      <extracomment>timeline/listed</extracomment>
      <translation>Zarys osi czasu</translation>
    </message>
    <message>
      <source>Undated</source>
      <extracomment>timeline/listed, timeline/undatedlane</extracomment>
      <translation>Bez daty</translation>
    </message>
    <message>
      <source>{}, by when {}</source>
      <extracomment>timeline/names</extracomment>
      <translation>{}, według tego, kiedy {}</translation>
    </message>
    <message>
      <source>group</source>
      <extracomment>timeline/names, values/words</extracomment>
      <translation>grupa</translation>
    </message>
    <message>
      <source>lane with those in it</source>
      <extracomment>timeline/names</extracomment>
      <translation>tor z tymi w nim</translation>
    </message>
    <message>
      <source>lane</source>
      <extracomment>timeline/names</extracomment>
      <translation>tor</translation>
    </message>
    <message>
      <source>Open this {} (Ctrl+↓ opens all)</source>
      <extracomment>timeline/names</extracomment>
      <translation>Otwórz: {} (Ctrl+↓ otwiera wszystko)</translation>
    </message>
    <message>
      <source>Close this {} ({})</source>
      <extracomment>timeline/names</extracomment>
      <translation>Zamknij: {} ({})</translation>
    </message>
    <message>
      <source>Drag the frame or its handles to look elsewhere, free ground or with Shift to brush; double-click lifts the brush</source>
      <extracomment>timeline/strip</extracomment>
      <translation>Ciągnij ramkę lub jej uchwyty, by patrzeć gdzie indziej, wolne pole lub z Shift dla okresu; podwójny klik go zdejmuje</translation>
    </message>
    <message>
      <source>shows {}</source>
      <extracomment>timeline/strip</extracomment>
      <translation>widać {}</translation>
    </message>
    <message>
      <source>brushed {}</source>
      <extracomment>timeline/strip</extracomment>
      <translation>okres {}</translation>
    </message>
    <message>
      <source>Undated by the clock {}, {}</source>
      <extracomment>timeline/undatedlane</extracomment>
      <translation>Bez daty według zegara {}, {}</translation>
    </message>
    <message>
      <source>Undated, {}</source>
      <extracomment>timeline/undatedlane</extracomment>
      <translation>Bez daty, {}</translation>
    </message>
    <message>
      <source>Select all {n}</source>
      <extracomment>timeline/view</extracomment>
      <translation>Wybierz wszystkie {n}</translation>
    </message>
    <message>
      <source>{} became {}, resting on the rows that show it.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>{} stało się {}, na wierszach, które to pokazują.</translation>
    </message>
    <message>
      <source>Parted; each file is a flight of its own again.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>Rozłączono; każdy plik jest znów osobnym lotem.</translation>
    </message>
    <message>
      <source>The list of rejected rows is copied.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>Lista odrzuconych wierszy jest skopiowana.</translation>
    </message>
    <message>
      <source>{} has no text that could be shown; its rows are told by number only.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>{} nie ma tekstu do pokazania; jego wiersze podaje się tylko numerem.</translation>
    </message>
    <message>
      <source>Finding rows of {}</source>
      <extracomment>tracks/acting</extracomment>
      <translation>Szukanie wierszy {}</translation>
    </message>
    <message>
      <source>{} are one flight now; events across them are worked out anew.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>{} to teraz jeden lot; zdarzenia liczone są na nowo.</translation>
    </message>
    <message>
      <source>Linked: {}.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>Powiązano: {}.</translation>
    </message>
    <message>
      <source>Which airframe flew it</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>Który statek leciał</translation>
    </message>
    <message>
      <source>&amp;Airframe</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>&amp;Statek</translation>
    </message>
    <message>
      <source>EN-01, registration or hex; a new mark makes a new one</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>EN-01, rejestracja lub hex; nowy znak tworzy nowy</translation>
    </message>
    <message>
      <source>No airframe is named; write its number, registration or hex.</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>Nie nazwano statku; napisz jego numer, rejestrację lub hex.</translation>
    </message>
    <message>
      <source>Keep apart</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Trzymaj osobno</translation>
    </message>
    <message numerus="yes">
      <source>%n conflicts go with it</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>
        <numerusform>idzie z tym %n sprzeczność</numerusform>
        <numerusform>idą z tym %n sprzeczności</numerusform>
        <numerusform>idzie z tym %n sprzeczności</numerusform>
      </translation>
    </message>
    <message>
      <source>Compared with {} sightings</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Porównano z obserwacjami: {}</translation>
    </message>
    <message>
      <source>{} says</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{} mówi</translation>
    </message>
    <message>
      <source>Identity</source>
      <extracomment>tracks/comparing, tracks/told</extracomment>
      <translation>Tożsamość</translation>
    </message>
    <message>
      <source>{} and {}</source>
      <extracomment>tracks/comparing, tracks/refilling</extracomment>
      <translation>{} i {}</translation>
    </message>
    <message>
      <source>Kept apart: it is not this flight</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Osobno: to nie ten lot</translation>
    </message>
    <message>
      <source>Compared with {}</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Porównano z {}</translation>
    </message>
    <message>
      <source>Linked: {}</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Powiązano: {}</translation>
    </message>
    <message numerus="yes">
      <source>%n more sightings near it in time</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>
        <numerusform>jeszcze %n obserwacja blisko w czasie</numerusform>
        <numerusform>jeszcze %n obserwacje blisko w czasie</numerusform>
        <numerusform>jeszcze %n obserwacji blisko w czasie</numerusform>
      </translation>
    </message>
    <message>
      <source>No track of this case lies near it in time.</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Żaden ślad tej sprawy nie leży blisko w czasie.</translation>
    </message>
    <message numerus="yes">
      <source>%n more tracks near it in time</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>
        <numerusform>jeszcze %n ślad blisko w czasie</numerusform>
        <numerusform>jeszcze %n ślady blisko w czasie</numerusform>
        <numerusform>jeszcze %n śladów blisko w czasie</numerusform>
      </translation>
    </message>
    <message>
      <source>{}; nearest {}</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{}; najbliżej {}</translation>
    </message>
    <message>
      <source>{}: a link says that they are not one flight</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{}: powiązanie mówi, że to nie jeden lot</translation>
    </message>
    <message>
      <source>Nothing to propose: {}.</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Nie ma co proponować: {}.</translation>
    </message>
    <message>
      <source>Propose link</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Zaproponuj powiązanie</translation>
    </message>
    <message>
      <source>{} shows</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{} pokazuje</translation>
    </message>
    <message>
      <source>Compare again</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Porównaj znowu</translation>
    </message>
    <message>
      <source>Comparing {}</source>
      <extracomment>tracks/looking</extracomment>
      <translation>Porównywanie {}</translation>
    </message>
    <message numerus="yes">
      <source>%n tracker files</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>
        <numerusform>%n plik śladu</numerusform>
        <numerusform>%n pliki śladów</numerusform>
        <numerusform>%n plików śladów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n airframe lists</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>
        <numerusform>%n lista statków</numerusform>
        <numerusform>%n listy statków</numerusform>
        <numerusform>%n list statków</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading {} again</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>Czytanie {} znowu</translation>
    </message>
    <message>
      <source>{} read again.</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>{} przeczytano znowu.</translation>
    </message>
    <message>
      <source>Compared with sightings</source>
      <extracomment>tracks/told</extracomment>
      <translation>Porównano z obserwacjami</translation>
    </message>
    <message>
      <source>field unknown</source>
      <extracomment>tracks/told</extracomment>
      <translation>lotnisko nieznane</translation>
    </message>
    <message>
      <source>first fix {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>pierwsza pozycja {}</translation>
    </message>
    <message>
      <source>last fix {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>ostatnia pozycja {}</translation>
    </message>
    <message>
      <source>not told</source>
      <extracomment>tracks/told</extracomment>
      <translation>niepodane</translation>
    </message>
    <message>
      <source>Position kind</source>
      <extracomment>tracks/told, case/columns</extracomment>
      <translation>Rodzaj pozycji</translation>
    </message>
    <message>
      <source>not said; a call sign or an address alone proves none</source>
      <extracomment>tracks/told</extracomment>
      <translation>nie powiedziano; sam znak wywoławczy lub adres niczego nie dowodzi</translation>
    </message>
    <message>
      <source>Landings and take-offs</source>
      <extracomment>tracks/told</extracomment>
      <translation>Lądowania i starty</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <extracomment>tracks/told</extracomment>
      <translation>Odrzucone wiersze</translation>
    </message>
    <message>
      <source>seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>widziane</translation>
    </message>
    <message>
      <source>not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>niewidziane</translation>
    </message>
    <message>
      <source>Start not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>Startu nie widziano</translation>
    </message>
    <message>
      <source>Landing not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>Lądowania nie widziano</translation>
    </message>
    <message>
      <source>{:,} of {:,} min airborne{}; the ground is not counted</source>
      <extracomment>tracks/told</extracomment>
      <translation>{:,} z {:,} min w powietrzu{}; na ziemi się nie liczy</translation>
    </message>
    <message>
      <source>Imported</source>
      <extracomment>tracks/told</extracomment>
      <translation>Wczytano</translation>
    </message>
    <message>
      <source>Rejected</source>
      <extracomment>tracks/told, case/columns</extracomment>
      <translation>Odrzucono</translation>
    </message>
    <message>
      <source>the rejected rows, one a line</source>
      <extracomment>tracks/told</extracomment>
      <translation>odrzucone wiersze, każdy osobno</translation>
    </message>
    <message>
      <source>{} seen, {} not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>widziano {}, nie widziano {}</translation>
    </message>
    <message>
      <source>Take as sighting</source>
      <extracomment>tracks/told</extracomment>
      <translation>Weź jako obserwację</translation>
    </message>
    <message>
      <source>Show row</source>
      <extracomment>tracks/told</extracomment>
      <translation>Pokaż wiersz</translation>
    </message>
    <message>
      <source>Set aside, kept in file</source>
      <extracomment>tracks/told, analysis/doubted</extracomment>
      <translation>Odłożone, zostają w pliku</translation>
    </message>
    <message>
      <source>Mark doubtful</source>
      <extracomment>tracks/told, analysis/doubted</extracomment>
      <translation>Oznacz jako wątpliwe</translation>
    </message>
    <message>
      <source>unknown {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>nieznane {}</translation>
    </message>
    <message>
      <source>Set aside</source>
      <extracomment>tracks/told, case/acts</extracomment>
      <translation>Odłóż</translation>
    </message>
    <message>
      <source>{}; {} of the file of no aircraft</source>
      <extracomment>tracks/told</extracomment>
      <translation>{}; {} z pliku bez samolotu</translation>
    </message>
    <message>
      <source>zone not stated {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>strefa niepodana {}</translation>
    </message>
    <message>
      <source>(read as UTC)</source>
      <extracomment>tracks/told</extracomment>
      <translation>(czytane jako UTC)</translation>
    </message>
    <message>
      <source>
+ {:,} more</source>
      <extracomment>tracks/told</extracomment>
      <translation>
+ jeszcze {:,}</translation>
    </message>
    <message>
      <source>The file holds no registration, address or call sign.</source>
      <extracomment>tracks/told</extracomment>
      <translation>Plik nie ma rejestracji, adresu ani znaku wywoławczego.</translation>
    </message>
    <message>
      <source>Airframe</source>
      <extracomment>tracks/told</extracomment>
      <translation>Statek powietrzny</translation>
    </message>
    <message>
      <source>A snapshot: one moment, no event.</source>
      <extracomment>tracks/told</extracomment>
      <translation>Migawka: jedna chwila, żadnego zdarzenia.</translation>
    </message>
    <message>
      <source>which airframe flew this track</source>
      <extracomment>tracks/told</extracomment>
      <translation>który statek przeleciał ten ślad</translation>
    </message>
    <message>
      <source>Not known</source>
      <extracomment>tracks/told</extracomment>
      <translation>Nieznane</translation>
    </message>
    <message>
      <source>+ {} more; workbench flight lists them</source>
      <extracomment>tracks/told</extracomment>
      <translation>+ jeszcze {}; wylicza je workbench flight</translation>
    </message>
    <message>
      <source>Taken as</source>
      <extracomment>tracks/told</extracomment>
      <translation>Wzięte za</translation>
    </message>
    <message>
      <source>({} does not say)</source>
      <extracomment>tracks/told</extracomment>
      <translation>({} nie mówi)</translation>
    </message>
    <message>
      <source>{} as read, kept in file</source>
      <extracomment>tracks/told</extracomment>
      <translation>{} jak odczytano, zostaje w pliku</translation>
    </message>
    <message>
      <source>no airframe is said any more</source>
      <extracomment>tracks/told</extracomment>
      <translation>statku już nie podaje się</translation>
    </message>
    <message>
      <source>Being compared…</source>
      <extracomment>tracks/told</extracomment>
      <translation>Porównywanie…</translation>
    </message>
    <message>
      <source>A tracker file: its fixes are in the case. Its rows are read when you ask.</source>
      <extracomment>tracks/unread</extracomment>
      <translation>Plik śladu: jego pozycje są w sprawie. Wiersze czyta się na prośbę.</translation>
    </message>
    <message>
      <source>Show rows</source>
      <extracomment>tracks/unread</extracomment>
      <translation>Pokaż wiersze</translation>
    </message>
    <message>
      <source>Save a copy elsewhere</source>
      <extracomment>vigil</extracomment>
      <translation>Zapisz kopię gdzie indziej</translation>
    </message>
    <message>
      <source>Open it again</source>
      <extracomment>vigil</extracomment>
      <translation>Otwórz ponownie</translation>
    </message>
    <message>
      <source>Another program wrote into {} while it is open here; check it, then open it again.</source>
      <extracomment>vigil</extracomment>
      <translation>Inny program pisał w {}, gdy plik jest tu otwarty; sprawdź go, potem otwórz ponownie.</translation>
    </message>
    <message>
      <source>{} has been changed since it was opened here for reading; open it again to see what is new.</source>
      <extracomment>vigil</extracomment>
      <translation>{} zmieniono, odkąd otwarto go tu do odczytu; otwórz ponownie, by zobaczyć nowe.</translation>
    </message>
    <message>
      <source>{} was moved, deleted or replaced while it is open here; nothing more can be saved in it. Put it back in its place, or save a copy elsewhere.</source>
      <extracomment>vigil</extracomment>
      <translation>{} przeniesiono, usunięto lub zastąpiono, gdy jest otwarty; nic więcej nie da się w nim zapisać. Odłóż go na miejsce lub zapisz kopię gdzie indziej.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <extracomment>welcome</extracomment>
      <translation>Witamy</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>welcome, case/columns</extracomment>
      <translation>Nazwa</translation>
    </message>
    <message>
      <source>What is it about, and when</source>
      <extracomment>welcome</extracomment>
      <translation>O co chodzi i kiedy</translation>
    </message>
    <message>
      <source>Question</source>
      <extracomment>welcome</extracomment>
      <translation>Pytanie</translation>
    </message>
    <message>
      <source>What the case is to answer</source>
      <extracomment>welcome</extracomment>
      <translation>Na co sprawa ma odpowiedzieć</translation>
    </message>
    <message>
      <source>Browse…</source>
      <extracomment>welcome</extracomment>
      <translation>Przeglądaj…</translation>
    </message>
    <message>
      <source>Create case</source>
      <extracomment>welcome</extracomment>
      <translation>Utwórz sprawę</translation>
    </message>
    <message>
      <source>Show this at start</source>
      <extracomment>welcome</extracomment>
      <translation>Pokazuj to przy starcie</translation>
    </message>
    <message>
      <source>Otherwise the case opened last is opened again</source>
      <extracomment>welcome</extracomment>
      <translation>Inaczej otwiera się ostatnia sprawa</translation>
    </message>
    <message>
      <source>Appearance</source>
      <extracomment>welcome</extracomment>
      <translation>Wygląd okna</translation>
    </message>
    <message>
      <source>Where to keep the case</source>
      <extracomment>welcome</extracomment>
      <translation>Gdzie trzymać sprawę</translation>
    </message>
    <message>
      <source>Start a case</source>
      <extracomment>welcome</extracomment>
      <translation>Zacznij sprawę</translation>
    </message>
    <message>
      <source>A case is one file on this computer. Nothing leaves it unless you export it.</source>
      <extracomment>welcome</extracomment>
      <translation>Sprawa to jeden plik na tym komputerze. Nic go nie opuszcza, póki nie wyeksportujesz.</translation>
    </message>
    <message>
      <source>Recent</source>
      <extracomment>welcome</extracomment>
      <translation>Ostatnie</translation>
    </message>
    <message>
      <source>checked when listed</source>
      <extracomment>welcome</extracomment>
      <translation>sprawdzane przy wyświetleniu</translation>
    </message>
    <message>
      <source>Printed at the head of every summary. You can change it later.</source>
      <extracomment>welcome</extracomment>
      <translation>Drukowane na czele każdego podsumowania. Można zmienić później.</translation>
    </message>
    <message>
      <source>invented, worked through</source>
      <extracomment>welcome</extracomment>
      <translation>zmyślona, przepracowana do końca</translation>
    </message>
    <message>
      <source>Open a case file</source>
      <extracomment>welcome</extracomment>
      <translation>Otwórz plik sprawy</translation>
    </message>
    <message>
      <source>or drop one here</source>
      <extracomment>welcome</extracomment>
      <translation>lub upuść go tutaj</translation>
    </message>
    <message>
      <source>Case files (*{})</source>
      <extracomment>welcome</extracomment>
      <translation>Pliki spraw (*{})</translation>
    </message>
    <message>
      <source>Give the case a name and a file first</source>
      <extracomment>welcome</extracomment>
      <translation>Najpierw daj sprawie nazwę i plik</translation>
    </message>
    <message>
      <source>Appearance: {}</source>
      <extracomment>welcome</extracomment>
      <translation>Wygląd: {}</translation>
    </message>
    <message>
      <source>looking for findings</source>
      <extracomment>wholelook</extracomment>
      <translation>szukanie ustaleń</translation>
    </message>
    <message>
      <source>{} lies outside {}.</source>
      <extracomment>widening</extracomment>
      <translation>{} leży poza {}.</translation>
    </message>
    <message>
      <source>Widen</source>
      <extracomment>widening</extracomment>
      <translation>Poszerz</translation>
    </message>
    <message>
      <source>{} does not pass the filter {}.</source>
      <extracomment>widening</extracomment>
      <translation>{} nie przechodzi filtra {}.</translation>
    </message>
    <message>
      <source>Select words in the source first; Tab there goes to the next suggestion.</source>
      <extracomment>window</extracomment>
      <translation>Najpierw zaznacz słowa w źródle; Tab przechodzi tam do następnej sugestii.</translation>
    </message>
    <message>
      <source>{} UTC ({} here)</source>
      <extracomment>wording</extracomment>
      <translation>{} UTC ({} tutaj)</translation>
    </message>
    <message numerus="yes">
      <source>%n actors</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>
        <numerusform>%n podmiot</numerusform>
        <numerusform>%n podmioty</numerusform>
        <numerusform>%n podmiotów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n excerpts</source>
      <extracomment>dialogs/exporting_told, dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n wyciąg</numerusform>
        <numerusform>%n wyciągi</numerusform>
        <numerusform>%n wyciągów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n claims</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n twierdzenie</numerusform>
        <numerusform>%n twierdzenia</numerusform>
        <numerusform>%n twierdzeń</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entities</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n obiekt</numerusform>
        <numerusform>%n obiekty</numerusform>
        <numerusform>%n obiektów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n notes</source>
      <extracomment>dialogs/exporting_told, dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n notatka</numerusform>
        <numerusform>%n notatki</numerusform>
        <numerusform>%n notatek</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n judgements</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n osąd</numerusform>
        <numerusform>%n osądy</numerusform>
        <numerusform>%n osądów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n grades</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n ocena</numerusform>
        <numerusform>%n oceny</numerusform>
        <numerusform>%n ocen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tags</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n etykieta</numerusform>
        <numerusform>%n etykiety</numerusform>
        <numerusform>%n etykiet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n ratings</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n ocena w macierzy</numerusform>
        <numerusform>%n oceny w macierzy</numerusform>
        <numerusform>%n ocen w macierzy</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n frames</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n ramka</numerusform>
        <numerusform>%n ramki</numerusform>
        <numerusform>%n ramek</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n boards</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n tablica</numerusform>
        <numerusform>%n tablice</numerusform>
        <numerusform>%n tablic</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotations</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n cytat</numerusform>
        <numerusform>%n cytaty</numerusform>
        <numerusform>%n cytatów</numerusform>
      </translation>
    </message>
    <message>
      <source>About</source>
      <extracomment>case/entrywords, case/columns</extracomment>
      <translation>O czym</translation>
    </message>
    <message>
      <source>Grade of</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Ocena czego</translation>
    </message>
    <message>
      <source>Text</source>
      <extracomment>case/entrywords, case/columns</extracomment>
      <translation>Tekst</translation>
    </message>
    <message>
      <source>Across</source>
      <extracomment>case/entrywords</extracomment>
      <translation>W poprzek</translation>
    </message>
    <message>
      <source>Down</source>
      <extracomment>case/entrywords</extracomment>
      <translation>W dół</translation>
    </message>
    <message>
      <source>attach it</source>
      <extracomment>case/faces</extracomment>
      <translation>dołącz je</translation>
    </message>
    <message>
      <source>satellite, photo, video, drone or screenshot</source>
      <extracomment>case/imagery</extracomment>
      <translation>satelita, zdjęcie, wideo, dron lub zrzut ekranu</translation>
    </message>
    <message>
      <source>Provider</source>
      <extracomment>case/imagery</extracomment>
      <translation>Dostawca</translation>
    </message>
    <message>
      <source>who took or sells it</source>
      <extracomment>case/imagery</extracomment>
      <translation>kto wykonuje lub sprzedaje</translation>
    </message>
    <message>
      <source>Scene id</source>
      <extracomment>case/imagery</extracomment>
      <translation>Id sceny</translation>
    </message>
    <message>
      <source>as the provider calls it</source>
      <extracomment>case/imagery</extracomment>
      <translation>jak nazywa dostawca</translation>
    </message>
    <message>
      <source>Acquired</source>
      <extracomment>case/imagery</extracomment>
      <translation>Zarejestrowano</translation>
    </message>
    <message>
      <source>How known</source>
      <extracomment>case/imagery</extracomment>
      <translation>Skąd wiadomo</translation>
    </message>
    <message>
      <source>metadata, caption, shadows</source>
      <extracomment>case/imagery</extracomment>
      <translation>metadane, podpis, cienie</translation>
    </message>
    <message>
      <source>Resolution</source>
      <extracomment>case/imagery</extracomment>
      <translation>Rozdzielczość</translation>
    </message>
    <message>
      <source>such as 3 m, or 4000 × 3000 pixels</source>
      <extracomment>case/imagery</extracomment>
      <translation>np. 3 m lub 4000 × 3000 pikseli</translation>
    </message>
    <message>
      <source>Footprint</source>
      <extracomment>case/imagery</extracomment>
      <translation>Obszar</translation>
    </message>
    <message>
      <source>corners as 50.1,36.2 50.1,36.4 50.0,36.4</source>
      <extracomment>case/imagery</extracomment>
      <translation>rogi jak 50.1,36.2 50.1,36.4 50.0,36.4</translation>
    </message>
    <message>
      <source>Camera at</source>
      <extracomment>case/imagery</extracomment>
      <translation>Kamera w</translation>
    </message>
    <message>
      <source>Camera error</source>
      <extracomment>case/imagery</extracomment>
      <translation>Błąd kamery</translation>
    </message>
    <message>
      <source>metres</source>
      <extracomment>case/imagery</extracomment>
      <translation>metry</translation>
    </message>
    <message>
      <source>from north</source>
      <extracomment>case/imagery</extracomment>
      <translation>od północy</translation>
    </message>
    <message>
      <source>Shows</source>
      <extracomment>case/imagery</extracomment>
      <translation>Pokazuje</translation>
    </message>
    <message>
      <source>where it was taken: a name, or latitude,longitude</source>
      <extracomment>case/imagery</extracomment>
      <translation>gdzie zrobiono: nazwa albo szerokość,długość</translation>
    </message>
    <message>
      <source>Place by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Miejsce przez</translation>
    </message>
    <message>
      <source>how the place was found</source>
      <extracomment>case/imagery</extracomment>
      <translation>jak znaleziono miejsce</translation>
    </message>
    <message>
      <source>Matched</source>
      <extracomment>case/imagery</extracomment>
      <translation>Dopasowano</translation>
    </message>
    <message>
      <source>features that match, parted by semicolons</source>
      <extracomment>case/imagery</extracomment>
      <translation>zgodne cechy, oddzielone średnikami</translation>
    </message>
    <message>
      <source>Place error</source>
      <extracomment>case/imagery</extracomment>
      <translation>Błąd miejsca</translation>
    </message>
    <message>
      <source>Placed by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Umieścił</translation>
    </message>
    <message>
      <source>who found the place</source>
      <extracomment>case/imagery</extracomment>
      <translation>kto znalazł miejsce</translation>
    </message>
    <message>
      <source>Time by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Czas na podstawie</translation>
    </message>
    <message>
      <source>how the time was found: shadows, traffic, weather</source>
      <extracomment>case/imagery</extracomment>
      <translation>jak ustalono czas: cienie, ruch, pogoda</translation>
    </message>
    <message>
      <source>Seen for it</source>
      <extracomment>case/imagery</extracomment>
      <translation>Widziane w tym celu</translation>
    </message>
    <message>
      <source>features it rests on, parted by semicolons</source>
      <extracomment>case/imagery</extracomment>
      <translation>cechy, na których się opiera, oddzielone średnikami</translation>
    </message>
    <message>
      <source>Not before</source>
      <extracomment>case/imagery</extracomment>
      <translation>Nie wcześniej</translation>
    </message>
    <message>
      <source>the earliest that fits</source>
      <extracomment>case/imagery</extracomment>
      <translation>najwcześniejsze pasujące</translation>
    </message>
    <message>
      <source>Not after</source>
      <extracomment>case/imagery</extracomment>
      <translation>Nie później</translation>
    </message>
    <message>
      <source>the latest that fits</source>
      <extracomment>case/imagery</extracomment>
      <translation>najpóźniejsze pasujące</translation>
    </message>
    <message>
      <source>Sun azimuth</source>
      <extracomment>case/imagery</extracomment>
      <translation>Azymut słońca</translation>
    </message>
    <message>
      <source>degrees from north</source>
      <extracomment>case/imagery</extracomment>
      <translation>stopnie od północy</translation>
    </message>
    <message>
      <source>Sun altitude</source>
      <extracomment>case/imagery</extracomment>
      <translation>Wysokość słońca</translation>
    </message>
    <message>
      <source>degrees above the horizon</source>
      <extracomment>case/imagery</extracomment>
      <translation>stopnie nad horyzontem</translation>
    </message>
    <message>
      <source>Shadow</source>
      <extracomment>case/imagery</extracomment>
      <translation>Cień</translation>
    </message>
    <message>
      <source>m for each m</source>
      <extracomment>case/imagery</extracomment>
      <translation>m na m</translation>
    </message>
    <message>
      <source>Shadow towards</source>
      <extracomment>case/imagery</extracomment>
      <translation>Cień ku</translation>
    </message>
    <message>
      <source>Good to</source>
      <extracomment>case/imagery</extracomment>
      <translation>Dokładność</translation>
    </message>
    <message>
      <source>2 degrees</source>
      <extracomment>case/imagery</extracomment>
      <translation>2 stopnie</translation>
    </message>
    <message>
      <source>Timed by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Czas ustalił</translation>
    </message>
    <message>
      <source>who found the time</source>
      <extracomment>case/imagery</extracomment>
      <translation>kto ustalił czas</translation>
    </message>
    <message>
      <source>the earliest that is known</source>
      <extracomment>case/imagery</extracomment>
      <translation>najwcześniejsza znana</translation>
    </message>
    <message>
      <source>Posted at</source>
      <extracomment>case/imagery</extracomment>
      <translation>Opublikowano pod</translation>
    </message>
    <message>
      <source>its address</source>
      <extracomment>case/imagery</extracomment>
      <translation>jej adres</translation>
    </message>
    <message>
      <source>Found by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Znaleziono przez</translation>
    </message>
    <message>
      <source>how that posting was found</source>
      <extracomment>case/imagery</extracomment>
      <translation>jak znaleziono tę publikację</translation>
    </message>
    <message>
      <source>supported by</source>
      <extracomment>case/linked</extracomment>
      <translation>wspierane przez</translation>
    </message>
    <message>
      <source>contradicts</source>
      <extracomment>case/linked, values/words, reference/glossary</extracomment>
      <translation>przeczy</translation>
    </message>
    <message>
      <source>differs from</source>
      <extracomment>case/linked</extracomment>
      <translation>różne od</translation>
    </message>
    <message>
      <source>cited by</source>
      <extracomment>case/linked</extracomment>
      <translation>przywoływane przez</translation>
    </message>
    <message>
      <source>has part</source>
      <extracomment>case/linked</extracomment>
      <translation>ma część</translation>
    </message>
    <message>
      <source>subject of</source>
      <extracomment>case/linked</extracomment>
      <translation>przedmiot dla</translation>
    </message>
    <message>
      <source>preceded by</source>
      <extracomment>case/linked</extracomment>
      <translation>poprzedzone przez</translation>
    </message>
    <message>
      <source>distinct from</source>
      <extracomment>case/linked, values/words</extracomment>
      <translation>odrębne od</translation>
    </message>
    <message>
      <source>search made</source>
      <extracomment>case/titles, case/columns</extracomment>
      <translation>wykonane wyszukiwanie</translation>
    </message>
    <message>
      <source>time stamp</source>
      <extracomment>case/titles</extracomment>
      <translation>znacznik czasu</translation>
    </message>
    <message>
      <source>imagery record</source>
      <extracomment>case/titles</extracomment>
      <translation>rekord obrazu</translation>
    </message>
    <message>
      <source>words offered no more</source>
      <extracomment>case/titles, case/columns</extracomment>
      <translation>słowa już niepodsuwane</translation>
    </message>
    <message>
      <source>list of airframes</source>
      <extracomment>case/titles</extracomment>
      <translation>lista statków</translation>
    </message>
    <message>
      <source>doubt about fixes</source>
      <extracomment>case/titles, values</extracomment>
      <translation>wątpliwość co do pozycji</translation>
    </message>
    <message>
      <source>saved view</source>
      <extracomment>case/titles</extracomment>
      <translation>zapisany widok</translation>
    </message>
    <message>
      <source>ruling on a finding</source>
      <extracomment>case/titles</extracomment>
      <translation>rozstrzygnięcie ustalenia</translation>
    </message>
    <message>
      <source>completely reliable: no doubt about authenticity or competence; always right so far</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>w pełni wiarygodne: bez wątpliwości co do autentyczności i kompetencji; zawsze miało rację</translation>
    </message>
    <message>
      <source>usually reliable: minor doubts; mostly right so far</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>zwykle wiarygodne: drobne wątpliwości; przeważnie miało rację</translation>
    </message>
    <message>
      <source>fairly reliable: some doubts; has been right before</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>dość wiarygodne: pewne wątpliwości; bywało, że miało rację</translation>
    </message>
    <message>
      <source>not usually reliable: considerable doubts; right now and then</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>zwykle niewiarygodne: znaczne wątpliwości; czasem ma rację</translation>
    </message>
    <message>
      <source>unreliable: lacks authenticity, trustworthiness or competence; wrong so far</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>niewiarygodne: brak autentyczności, zaufania lub kompetencji; myliło się</translation>
    </message>
    <message>
      <source>reliability cannot be judged: too little is known about the source</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>rzetelności nie da się ocenić: za mało wiadomo o źródle</translation>
    </message>
    <message>
      <source>confirmed by other, independent sources; logical and consistent with what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>potwierdzone przez inne, niezależne źródła; logiczne i zgodne z tym, co wiadomo</translation>
    </message>
    <message>
      <source>probably true: not confirmed, but logical and consistent with what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>prawdopodobnie prawda: niepotwierdzone, lecz logiczne i zgodne z tym, co wiadomo</translation>
    </message>
    <message>
      <source>possibly true: not confirmed, reasonably logical, agrees with some of what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>możliwe, że prawda: niepotwierdzone, dość logiczne, po części zgodne z tym, co wiadomo</translation>
    </message>
    <message>
      <source>doubtful: not confirmed; possible, but not logical</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>wątpliwe: niepotwierdzone; możliwe, lecz nielogiczne</translation>
    </message>
    <message>
      <source>improbable: not logical and contradicted by what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>nieprawdopodobne: nielogiczne i sprzeczne z tym, co wiadomo</translation>
    </message>
    <message>
      <source>truth cannot be judged: nothing to hold it against</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>prawdziwości nie da się ocenić: nie ma z czym porównać</translation>
    </message>
    <message>
      <source>not graded</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>nieoceniono</translation>
    </message>
    <message>
      <source>everybody may see it</source>
      <extracomment>values/handling</extracomment>
      <translation>widzieć może każdy</translation>
    </message>
    <message>
      <source>those who work on the same</source>
      <extracomment>values/handling</extracomment>
      <translation>ci, którzy pracują nad tym samym</translation>
    </message>
    <message>
      <source>the organisation and its clients who need it</source>
      <extracomment>values/handling</extracomment>
      <translation>organizacja i ci jej odbiorcy, którzy tego potrzebują</translation>
    </message>
    <message>
      <source>the organisation only</source>
      <extracomment>values/handling</extracomment>
      <translation>tylko organizacja</translation>
    </message>
    <message>
      <source>those who were told, nobody else</source>
      <extracomment>values/handling</extracomment>
      <translation>ci, którym powiedziano, nikt inny</translation>
    </message>
    <message>
      <source>strongly consistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>silnie zgodne</translation>
    </message>
    <message>
      <source>consistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>zgodne</translation>
    </message>
    <message>
      <source>neutral: it says nothing for or against</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>neutralne: nie mówi nic za ani przeciw</translation>
    </message>
    <message>
      <source>inconsistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>niezgodne</translation>
    </message>
    <message>
      <source>strongly inconsistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>silnie niezgodne</translation>
    </message>
    <message>
      <source>Method</source>
      <extracomment>case/columns</extracomment>
      <translation>Metoda</translation>
    </message>
    <message>
      <source>Machine-read</source>
      <extracomment>case/columns</extracomment>
      <translation>Odczytane maszynowo</translation>
    </message>
    <message>
      <source>Statement</source>
      <extracomment>case/columns</extracomment>
      <translation>Twierdzenie</translation>
    </message>
    <message>
      <source>Fixes</source>
      <extracomment>case/columns</extracomment>
      <translation>Pozycje</translation>
    </message>
    <message>
      <source>First</source>
      <extracomment>case/columns</extracomment>
      <translation>Pierwsze</translation>
    </message>
    <message>
      <source>Last</source>
      <extracomment>case/columns</extracomment>
      <translation>Ostatnie</translation>
    </message>
    <message>
      <source>Reliability</source>
      <extracomment>case/columns</extracomment>
      <translation>Rzetelność</translation>
    </message>
    <message>
      <source>Held</source>
      <extracomment>case/columns</extracomment>
      <translation>Posiadane</translation>
    </message>
    <message>
      <source>Identifiers</source>
      <extracomment>case/columns</extracomment>
      <translation>Identyfikatory</translation>
    </message>
    <message>
      <source>Part</source>
      <extracomment>case/columns</extracomment>
      <translation>Część</translation>
    </message>
    <message>
      <source>Starts at</source>
      <extracomment>case/columns</extracomment>
      <translation>Zaczyna się od</translation>
    </message>
    <message>
      <source>Ends at</source>
      <extracomment>case/columns</extracomment>
      <translation>Kończy się na</translation>
    </message>
    <message>
      <source>What rests on it</source>
      <extracomment>case/columns</extracomment>
      <translation>Co na tym stoi</translation>
    </message>
    <message>
      <source>What it is</source>
      <extracomment>case/columns</extracomment>
      <translation>Co to jest</translation>
    </message>
    <message>
      <source>Deleted</source>
      <extracomment>case/columns</extracomment>
      <translation>Usunięto</translation>
    </message>
    <message>
      <source>track</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>ślad</translation>
    </message>
    <message>
      <source>source</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>źródło</translation>
    </message>
    <message>
      <source>entity</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>obiekt</translation>
    </message>
    <message>
      <source>excerpt</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>wyciąg</translation>
    </message>
    <message>
      <source>mention</source>
      <extracomment>case/columns</extracomment>
      <translation>wzmianka</translation>
    </message>
    <message>
      <source>trash</source>
      <extracomment>case/columns</extracomment>
      <translation>kosz</translation>
    </message>
    <message>
      <source>Investigation</source>
      <extracomment>case/entrywords, case/statistics</extracomment>
      <translation>Sprawa</translation>
    </message>
    <message>
      <source>Blob</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Bajty</translation>
    </message>
    <message>
      <source>Alias</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Inna nazwa</translation>
    </message>
    <message>
      <source>Assignment</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Przydział</translation>
    </message>
    <message>
      <source>Quotation</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Cytowanie</translation>
    </message>
    <message>
      <source>Card</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Karta</translation>
    </message>
    <message>
      <source>Tagging</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Oznaczenie</translation>
    </message>
    <message>
      <source>the aircraft came to the place and landed</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>samolot przybył na miejsce i wylądował</translation>
    </message>
    <message>
      <source>departure</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>odlot</translation>
    </message>
    <message>
      <source>the aircraft took off from the place</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>samolot wystartował z miejsca</translation>
    </message>
    <message>
      <source>overflight</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>przelot</translation>
    </message>
    <message>
      <source>the aircraft passed over the place in the air</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>samolot przeleciał nad miejscem</translation>
    </message>
    <message>
      <source>presence</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>obecność</translation>
    </message>
    <message>
      <source>the aircraft was at the place, on the ground or orbiting near it</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>samolot był na miejscu, na ziemi lub krążył w pobliżu</translation>
    </message>
    <message>
      <source>tracker</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>śledzenie</translation>
    </message>
    <message>
      <source>a flight tracker, kind of reception not stated</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>śledzenie lotów, rodzaju odbioru nie podano</translation>
    </message>
    <message>
      <source>positions sent by the aircraft itself</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>pozycje wysyłane przez sam samolot</translation>
    </message>
    <message>
      <source>positions computed from arrival times at several receivers</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>pozycje wyliczone z czasów nadejścia do kilku odbiorników</translation>
    </message>
    <message>
      <source>satellite imagery</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>zdjęcia satelitarne</translation>
    </message>
    <message>
      <source>a photograph or a video</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>fotografia lub wideo</translation>
    </message>
    <message>
      <source>eyewitness</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>naoczny świadek</translation>
    </message>
    <message>
      <source>a person on the spot</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>osoba na miejscu</translation>
    </message>
    <message>
      <source>said by a source, how it was seen is not stated</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>mówi źródło; jak to widziano, nie podano</translation>
    </message>
    <message>
      <source>set aside</source>
      <extracomment>values/words</extracomment>
      <translation>odłożone</translation>
    </message>
    <message>
      <source>not used for events, kept in the file</source>
      <extracomment>values/words</extracomment>
      <translation>nieużywane do zdarzeń, zostaje w pliku</translation>
    </message>
    <message>
      <source>doubtful</source>
      <extracomment>values/words, values/grades</extracomment>
      <translation>wątpliwe</translation>
    </message>
    <message>
      <source>used, and told as doubtful wherever it bears on something</source>
      <extracomment>values/words</extracomment>
      <translation>używane i nazywane wątpliwym wszędzie, gdzie coś z tego wynika</translation>
    </message>
    <message>
      <source>supports</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>wspiera</translation>
    </message>
    <message>
      <source>gives reason to believe the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>daje powód, by wierzyć drugiemu</translation>
    </message>
    <message>
      <source>cannot be true together with the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>nie może być prawdą razem z drugim</translation>
    </message>
    <message>
      <source>tells the same thing in another way, without excluding it</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>mówi to samo inaczej, bez wykluczania</translation>
    </message>
    <message>
      <source>cites</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>przywołuje</translation>
    </message>
    <message>
      <source>draws on the other as its source</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>czerpie z drugiego jako źródła</translation>
    </message>
    <message>
      <source>is the same thing under another name</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>to to samo pod inną nazwą</translation>
    </message>
    <message>
      <source>part of</source>
      <extracomment>values/words</extracomment>
      <translation>część</translation>
    </message>
    <message>
      <source>belongs to the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>należy do drugiego</translation>
    </message>
    <message>
      <source>concerns the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>dotyczy drugiego</translation>
    </message>
    <message>
      <source>precedes</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>poprzedza</translation>
    </message>
    <message>
      <source>happened before the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>zaszło przed drugim</translation>
    </message>
    <message>
      <source>is not the other, though it may look so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>nie jest drugim, choć tak wygląda</translation>
    </message>
    <message>
      <source>aircraft</source>
      <extracomment>values/words</extracomment>
      <translation>samolot</translation>
    </message>
    <message>
      <source>one airframe, whatever registration it carries</source>
      <extracomment>values/words</extracomment>
      <translation>jeden statek, jakąkolwiek nosi rejestrację</translation>
    </message>
    <message>
      <source>place</source>
      <extracomment>values/words</extracomment>
      <translation>miejsce</translation>
    </message>
    <message>
      <source>an airfield, a town, a region or a country</source>
      <extracomment>values/words</extracomment>
      <translation>lotnisko, miasto, region lub kraj</translation>
    </message>
    <message>
      <source>organisation</source>
      <extracomment>values/words</extracomment>
      <translation>organizacja</translation>
    </message>
    <message>
      <source>a body that acts or says things</source>
      <extracomment>values/words</extracomment>
      <translation>ciało, które działa lub mówi</translation>
    </message>
    <message>
      <source>person</source>
      <extracomment>values/words</extracomment>
      <translation>osoba</translation>
    </message>
    <message>
      <source>a human being, named or not</source>
      <extracomment>values/words</extracomment>
      <translation>człowiek, nazwany lub nie</translation>
    </message>
    <message>
      <source>registration</source>
      <extracomment>values/words</extracomment>
      <translation>rejestracja</translation>
    </message>
    <message>
      <source>the marks painted on the airframe</source>
      <extracomment>values/words</extracomment>
      <translation>znaki namalowane na statku</translation>
    </message>
    <message>
      <source>hex</source>
      <extracomment>values/words</extracomment>
      <translation>kod hex</translation>
    </message>
    <message>
      <source>the 24-bit address it sends, six of 0-9 and A-F</source>
      <extracomment>values/words</extracomment>
      <translation>24-bitowy adres, który wysyła, sześć z 0-9 i A-F</translation>
    </message>
    <message>
      <source>operator</source>
      <extracomment>values/words</extracomment>
      <translation>operator</translation>
    </message>
    <message>
      <source>who flies it</source>
      <extracomment>values/words</extracomment>
      <translation>kto nim lata</translation>
    </message>
    <message>
      <source>callsign</source>
      <extracomment>values/words</extracomment>
      <translation>znak wywoławczy</translation>
    </message>
    <message>
      <source>the name it calls itself on a flight</source>
      <extracomment>values/words</extracomment>
      <translation>nazwa, którą podaje w locie</translation>
    </message>
    <message>
      <source>the text names what it draws on</source>
      <extracomment>values/words</extracomment>
      <translation>tekst nazywa, z czego czerpie</translation>
    </message>
    <message>
      <source>concluded by the analyst, the text does not say so</source>
      <extracomment>values/words</extracomment>
      <translation>wniosek analityka, tekst tego nie mówi</translation>
    </message>
    <message>
      <source>assertion</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>stwierdzenie</translation>
    </message>
    <message>
      <source>somebody says that it is so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>ktoś mówi, że tak jest</translation>
    </message>
    <message>
      <source>denial</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>zaprzeczenie</translation>
    </message>
    <message>
      <source>somebody says that it is not so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>ktoś mówi, że tak nie jest</translation>
    </message>
    <message>
      <source>somebody was asked and did not answer</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>kogoś spytano i nie odpowiedział</translation>
    </message>
    <message>
      <source>expectation</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>oczekiwanie</translation>
    </message>
    <message>
      <source>somebody says that it will be so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>ktoś mówi, że tak będzie</translation>
    </message>
    <message>
      <source>accusation</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>oskarżenie</translation>
    </message>
    <message>
      <source>somebody charges somebody with it</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>ktoś kogoś o to oskarża</translation>
    </message>
    <message>
      <source>information</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>informacja</translation>
    </message>
    <message>
      <source>reported as fact, can be checked</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>podane jako fakt, da się sprawdzić</translation>
    </message>
    <message>
      <source>assumption</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>założenie</translation>
    </message>
    <message>
      <source>taken for granted to go on from there</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>przyjęte, by iść dalej</translation>
    </message>
    <message>
      <source>somebody's conclusion or opinion</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>czyjś wniosek lub opinia</translation>
    </message>
    <message>
      <source>words from which a period of the calendar, or how long something lasts, can be worked out</source>
      <extracomment>values/words</extracomment>
      <translation>słowa, z których da się wyliczyć czas w kalendarzu lub trwanie</translation>
    </message>
    <message>
      <source>a type, a registration, an address or a callsign</source>
      <extracomment>values/words</extracomment>
      <translation>typ, rejestracja, adres lub znak wywoławczy</translation>
    </message>
    <message>
      <source>an airfield, a town, a region, a country or a water</source>
      <extracomment>values/words</extracomment>
      <translation>lotnisko, miasto, region, kraj lub akwen</translation>
    </message>
    <message>
      <source>actor</source>
      <extracomment>values/words</extracomment>
      <translation>podmiot</translation>
    </message>
    <message>
      <source>a named person or body</source>
      <extracomment>values/words</extracomment>
      <translation>nazwana osoba lub ciało</translation>
    </message>
    <message>
      <source>hedge</source>
      <extracomment>values/words</extracomment>
      <translation>zastrzeżenie</translation>
    </message>
    <message>
      <source>words that keep a statement at a distance</source>
      <extracomment>values/words</extracomment>
      <translation>słowa, które trzymają wypowiedź na dystans</translation>
    </message>
    <message>
      <source>attribution</source>
      <extracomment>values/words</extracomment>
      <translation>przypisanie</translation>
    </message>
    <message>
      <source>words that say who says so</source>
      <extracomment>values/words</extracomment>
      <translation>słowa mówiące, kto to mówi</translation>
    </message>
    <message>
      <source>movement</source>
      <extracomment>values/words</extracomment>
      <translation>ruch</translation>
    </message>
    <message>
      <source>a flight or a stay that the words tell of</source>
      <extracomment>values/words</extracomment>
      <translation>lot lub postój, o którym mówią słowa</translation>
    </message>
    <message>
      <source>that somebody denies it, or had no comment</source>
      <extracomment>values/words</extracomment>
      <translation>że ktoś zaprzecza lub nie skomentował</translation>
    </message>
    <message>
      <source>lineage</source>
      <extracomment>values/words</extracomment>
      <translation>rodowód</translation>
    </message>
    <message>
      <source>that one source draws on another</source>
      <extracomment>values/words</extracomment>
      <translation>że jedno źródło czerpie z innego</translation>
    </message>
    <message>
      <source>received</source>
      <extracomment>values/words</extracomment>
      <translation>otrzymano</translation>
    </message>
    <message>
      <source>somebody took the bytes over from outside the case</source>
      <extracomment>values/words</extracomment>
      <translation>ktoś przejął bajty spoza sprawy</translation>
    </message>
    <message>
      <source>transferred</source>
      <extracomment>values/words</extracomment>
      <translation>przekazano</translation>
    </message>
    <message>
      <source>the bytes went from one keeper to another</source>
      <extracomment>values/words</extracomment>
      <translation>bajty przeszły od jednego dozorcy do drugiego</translation>
    </message>
    <message>
      <source>copied</source>
      <extracomment>values/words</extracomment>
      <translation>skopiowano</translation>
    </message>
    <message>
      <source>a copy was given away, the keeper stays</source>
      <extracomment>values/words</extracomment>
      <translation>kopię wydano, dozorca zostaje</translation>
    </message>
    <message>
      <source>checked</source>
      <extracomment>values/words</extracomment>
      <translation>sprawdzono</translation>
    </message>
    <message>
      <source>the hash was computed again and compared</source>
      <extracomment>values/words</extracomment>
      <translation>skrót policzono znowu i porównano</translation>
    </message>
    <message>
      <source>the bytes went back to whom they came from</source>
      <extracomment>values/words</extracomment>
      <translation>bajty wróciły do tego, od kogo przyszły</translation>
    </message>
    <message>
      <source>taken from orbit; it has a provider and a scene</source>
      <extracomment>values/words</extracomment>
      <translation>z orbity; ma dostawcę i scenę</translation>
    </message>
    <message>
      <source>photo</source>
      <extracomment>values/words</extracomment>
      <translation>zdjęcie</translation>
    </message>
    <message>
      <source>a photograph from the ground or from an aircraft</source>
      <extracomment>values/words</extracomment>
      <translation>fotografia z ziemi lub z samolotu</translation>
    </message>
    <message>
      <source>video</source>
      <extracomment>values/words</extracomment>
      <translation>wideo</translation>
    </message>
    <message>
      <source>a film from the ground or from an aircraft</source>
      <extracomment>values/words</extracomment>
      <translation>film z ziemi lub z samolotu</translation>
    </message>
    <message>
      <source>drone</source>
      <extracomment>values/words</extracomment>
      <translation>dron</translation>
    </message>
    <message>
      <source>taken by a drone, photograph or film</source>
      <extracomment>values/words</extracomment>
      <translation>z drona, zdjęcie lub film</translation>
    </message>
    <message>
      <source>screenshot</source>
      <extracomment>values/words</extracomment>
      <translation>zrzut ekranu</translation>
    </message>
    <message>
      <source>a picture of a screen; what it shows was taken by somebody else</source>
      <extracomment>values/words</extracomment>
      <translation>obraz ekranu; to, co pokazuje, zrobił ktoś inny</translation>
    </message>
    <message>
      <source>cards that belong together and move together</source>
      <extracomment>values/words</extracomment>
      <translation>karty, które są i poruszają się razem</translation>
    </message>
    <message>
      <source>frame</source>
      <extracomment>values/words</extracomment>
      <translation>ramka</translation>
    </message>
    <message>
      <source>an area of the board with a name</source>
      <extracomment>values/words</extracomment>
      <translation>nazwany obszar tablicy</translation>
    </message>
    <message>
      <source>origins</source>
      <extracomment>values/words</extracomment>
      <translation>pochodzenie</translation>
    </message>
    <message>
      <source>all that passes through one source</source>
      <extracomment>values/words</extracomment>
      <translation>wszystko, co idzie przez jedno źródło</translation>
    </message>
    <message>
      <source>timeline</source>
      <extracomment>values/words</extracomment>
      <translation>oś czasu</translation>
    </message>
    <message>
      <source>lanes, clock, stretch of time and filter of the timeline</source>
      <extracomment>values/words</extracomment>
      <translation>tory, zegar, odcinek czasu i filtr osi</translation>
    </message>
    <message>
      <source>filter</source>
      <extracomment>values/words</extracomment>
      <translation>filtr</translation>
    </message>
    <message>
      <source>terms that narrow every view</source>
      <extracomment>values/words</extracomment>
      <translation>warunki zawężające każdy widok</translation>
    </message>
    <message>
      <source>words that are looked for in the whole case</source>
      <extracomment>values/words</extracomment>
      <translation>słowa szukane w całej sprawie</translation>
    </message>
    <message>
      <source>grey</source>
      <extracomment>values/words</extracomment>
      <translation>szary</translation>
    </message>
    <message>
      <source>plain</source>
      <extracomment>values/words</extracomment>
      <translation>zwykły</translation>
    </message>
    <message>
      <source>red</source>
      <extracomment>values/words</extracomment>
      <translation>czerwony</translation>
    </message>
    <message>
      <source>as findings are</source>
      <extracomment>values/words</extracomment>
      <translation>jak ustalenia</translation>
    </message>
    <message>
      <source>amber</source>
      <extracomment>values/words</extracomment>
      <translation>bursztynowy</translation>
    </message>
    <message>
      <source>as excerpts are</source>
      <extracomment>values/words</extracomment>
      <translation>jak wyciągi</translation>
    </message>
    <message>
      <source>olive</source>
      <extracomment>values/words</extracomment>
      <translation>oliwkowy</translation>
    </message>
    <message>
      <source>as leads are</source>
      <extracomment>values/words</extracomment>
      <translation>jak tropy</translation>
    </message>
    <message>
      <source>green</source>
      <extracomment>values/words</extracomment>
      <translation>zielony</translation>
    </message>
    <message>
      <source>as entities are</source>
      <extracomment>values/words</extracomment>
      <translation>jak obiekty</translation>
    </message>
    <message>
      <source>sky</source>
      <extracomment>values/words</extracomment>
      <translation>błękitny</translation>
    </message>
    <message>
      <source>as sightings are</source>
      <extracomment>values/words</extracomment>
      <translation>jak obserwacje</translation>
    </message>
    <message>
      <source>blue</source>
      <extracomment>values/words</extracomment>
      <translation>niebieski</translation>
    </message>
    <message>
      <source>as tracks are</source>
      <extracomment>values/words</extracomment>
      <translation>jak ślady</translation>
    </message>
    <message>
      <source>purple</source>
      <extracomment>values/words</extracomment>
      <translation>fioletowy</translation>
    </message>
    <message>
      <source>as claims are</source>
      <extracomment>values/words</extracomment>
      <translation>jak twierdzenia</translation>
    </message>
    <message>
      <source>brown</source>
      <extracomment>values/words</extracomment>
      <translation>brązowy</translation>
    </message>
    <message>
      <source>as hypotheses are</source>
      <extracomment>values/words</extracomment>
      <translation>jak hipotezy</translation>
    </message>
    <message>
      <source>almost no chance</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>prawie wykluczone</translation>
    </message>
    <message>
      <source>very unlikely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>bardzo mało prawdopodobne</translation>
    </message>
    <message>
      <source>unlikely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>mało prawdopodobne</translation>
    </message>
    <message>
      <source>roughly even chance</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>szanse mniej więcej równe</translation>
    </message>
    <message>
      <source>likely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>prawdopodobne</translation>
    </message>
    <message>
      <source>very likely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>bardzo prawdopodobne</translation>
    </message>
    <message>
      <source>almost certain</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>prawie pewne</translation>
    </message>
    <message>
      <source>cannot be judged</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>nie da się ocenić</translation>
    </message>
    <message>
      <source>no likelihood and no confidence: what is held does not allow either</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>ani prawdopodobieństwa, ani pewności: to, co jest, na nic z nich nie pozwala</translation>
    </message>
    <message>
      <source>low</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>niska</translation>
    </message>
    <message>
      <source>the evidence is scant, fragmented or of doubtful origin; other readings are open</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>dowody skąpe, urywkowe lub wątpliwego pochodzenia; możliwe inne odczytania</translation>
    </message>
    <message>
      <source>moderate</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>umiarkowana</translation>
    </message>
    <message>
      <source>the evidence is credible and plausible, but not enough or not independent enough</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>dowody wiarygodne i możliwe, lecz za mało liczne lub za mało niezależne</translation>
    </message>
    <message>
      <source>high</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>wysoka</translation>
    </message>
    <message>
      <source>the evidence is good, of several independent origins, and hangs together</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>dowody dobre, z kilku niezależnych pochodzeń, i składają się w całość</translation>
    </message>
    <message>
      <source>bears directly on the question</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>dotyczy pytania wprost</translation>
    </message>
    <message>
      <source>medium</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>średnio</translation>
    </message>
    <message>
      <source>bears on it by one step</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>dotyczy go o jeden krok</translation>
    </message>
    <message>
      <source>bears on it only remotely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>dotyczy go tylko z daleka</translation>
    </message>
    <message>
      <source>nothing is decided</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>nic nie rozstrzygnięto</translation>
    </message>
    <message>
      <source>explained</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>wyjaśnione</translation>
    </message>
    <message>
      <source>the difference is understood, the reason says how</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>różnica zrozumiana, powód mówi jak</translation>
    </message>
    <message>
      <source>resolved</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>rozwiązane</translation>
    </message>
    <message>
      <source>one of the values was given up, the reason says why</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>z jednej wartości zrezygnowano, powód mówi dlaczego</translation>
    </message>
    <message>
      <source>it stands, and is printed as it is</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>stoi i drukuje się, jak jest</translation>
    </message>
    <message>
      <source>dismissed</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>odrzucone</translation>
    </message>
    <message>
      <source>it is not shown any more until what it rests on changes</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>niepokazywane, póki nie zmieni się to, na czym stoi</translation>
    </message>
    <message>
      <source>Keep list of airframes</source>
      <extracomment>case/acts</extracomment>
      <translation>Zachowaj listę statków</translation>
    </message>
    <message>
      <source>Take airframe from list</source>
      <extracomment>case/acts</extracomment>
      <translation>Weź statek z listy</translation>
    </message>
    <message>
      <source>Rate</source>
      <extracomment>case/acts</extracomment>
      <translation>Oceń</translation>
    </message>
    <message>
      <source>Add to matrix</source>
      <extracomment>case/acts</extracomment>
      <translation>Dodaj do macierzy</translation>
    </message>
    <message>
      <source>Rate legs apart</source>
      <extracomment>case/acts</extracomment>
      <translation>Oceń odcinki osobno</translation>
    </message>
    <message>
      <source>Remove from matrix</source>
      <extracomment>case/acts</extracomment>
      <translation>Wyjmij z macierzy</translation>
    </message>
    <message>
      <source>Rate as a whole</source>
      <extracomment>case/acts</extracomment>
      <translation>Oceń jako całość</translation>
    </message>
    <message>
      <source>Judge</source>
      <extracomment>case/acts</extracomment>
      <translation>Osądź</translation>
    </message>
    <message>
      <source>Ground judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Oprzyj osąd</translation>
    </message>
    <message>
      <source>Unground judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Zdejmij oparcie osądu</translation>
    </message>
    <message>
      <source>Rule on finding</source>
      <extracomment>case/acts</extracomment>
      <translation>Rozstrzygnij ustalenie</translation>
    </message>
    <message>
      <source>Retract source</source>
      <extracomment>case/acts</extracomment>
      <translation>Wycofaj źródło</translation>
    </message>
    <message>
      <source>Move on board</source>
      <extracomment>case/acts</extracomment>
      <translation>Przesuń na tablicy</translation>
    </message>
    <message>
      <source>Take off board</source>
      <extracomment>case/acts</extracomment>
      <translation>Zdejmij z tablicy</translation>
    </message>
    <message>
      <source>Lock cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Przypnij karty</translation>
    </message>
    <message>
      <source>Unlock cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Puść karty</translation>
    </message>
    <message>
      <source>New frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Nowa ramka</translation>
    </message>
    <message>
      <source>Group cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Zgrupuj karty</translation>
    </message>
    <message>
      <source>Ungroup cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Rozgrupuj</translation>
    </message>
    <message>
      <source>Fold frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Zwiń ramkę</translation>
    </message>
    <message>
      <source>Unfold frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Rozwiń ramkę</translation>
    </message>
    <message>
      <source>Remove frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń ramkę</translation>
    </message>
    <message>
      <source>Take up again</source>
      <extracomment>case/acts</extracomment>
      <translation>Weź znowu</translation>
    </message>
    <message>
      <source>Edit collection record</source>
      <extracomment>case/acts</extracomment>
      <translation>Zmień rekord zebrania</translation>
    </message>
    <message>
      <source>Record custody</source>
      <extracomment>case/acts</extracomment>
      <translation>Odnotuj nadzór</translation>
    </message>
    <message>
      <source>Attach stamp</source>
      <extracomment>case/acts</extracomment>
      <translation>Dodaj znacznik</translation>
    </message>
    <message>
      <source>Accept reading</source>
      <extracomment>case/acts</extracomment>
      <translation>Przyjmij odczytanie</translation>
    </message>
    <message>
      <source>Keep as written</source>
      <extracomment>case/acts</extracomment>
      <translation>Zostaw jak zapisano</translation>
    </message>
    <message>
      <source>Settle conflict</source>
      <extracomment>case/acts</extracomment>
      <translation>Rozstrzygnij spór</translation>
    </message>
    <message>
      <source>Identify</source>
      <extracomment>case/acts</extracomment>
      <translation>Zidentyfikuj</translation>
    </message>
    <message>
      <source>Tell apart</source>
      <extracomment>case/acts</extracomment>
      <translation>Rozróżnij</translation>
    </message>
    <message>
      <source>Join reports</source>
      <extracomment>case/acts</extracomment>
      <translation>Połącz wiadomości</translation>
    </message>
    <message>
      <source>Part reports</source>
      <extracomment>case/acts</extracomment>
      <translation>Rozłącz wiadomości</translation>
    </message>
    <message>
      <source>Tag sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Oznacz obserwację</translation>
    </message>
    <message>
      <source>New hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Nowa hipoteza</translation>
    </message>
    <message>
      <source>Tag with</source>
      <extracomment>case/acts</extracomment>
      <translation>Nadaj etykietę</translation>
    </message>
    <message>
      <source>Untag</source>
      <extracomment>case/acts</extracomment>
      <translation>Zdejmij etykietę</translation>
    </message>
    <message>
      <source>Unmark</source>
      <extracomment>case/acts</extracomment>
      <translation>Zdejmij klauzulę</translation>
    </message>
    <message>
      <source>Describe imagery</source>
      <extracomment>case/acts</extracomment>
      <translation>Opisz obraz</translation>
    </message>
    <message>
      <source>Bound sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Ogranicz obserwację</translation>
    </message>
    <message>
      <source>Read by machine</source>
      <extracomment>case/acts</extracomment>
      <translation>Odczytaj maszynowo</translation>
    </message>
    <message>
      <source>Confirm words</source>
      <extracomment>case/acts</extracomment>
      <translation>Potwierdź słowa</translation>
    </message>
    <message>
      <source>Put quote back</source>
      <extracomment>case/acts</extracomment>
      <translation>Odłóż cytat na miejsce</translation>
    </message>
    <message>
      <source>Carry link</source>
      <extracomment>case/acts</extracomment>
      <translation>Oprzyj powiązanie</translation>
    </message>
    <message>
      <source>Uncarry link</source>
      <extracomment>case/acts</extracomment>
      <translation>Zdejmij oparcie powiązania</translation>
    </message>
    <message>
      <source>Compose report</source>
      <extracomment>case/acts</extracomment>
      <translation>Złóż raport</translation>
    </message>
    <message>
      <source>Arrange report</source>
      <extracomment>case/acts</extracomment>
      <translation>Ułóż raport</translation>
    </message>
    <message>
      <source>Set logo</source>
      <extracomment>case/acts</extracomment>
      <translation>Ustaw logo</translation>
    </message>
    <message>
      <source>Go back to snapshot</source>
      <extracomment>case/acts</extracomment>
      <translation>Wróć do migawki</translation>
    </message>
    <message>
      <source>Record search</source>
      <extracomment>case/acts</extracomment>
      <translation>Odnotuj wyszukiwanie</translation>
    </message>
    <message>
      <source>Translate</source>
      <extracomment>case/acts</extracomment>
      <translation>Przetłumacz</translation>
    </message>
    <message>
      <source>Refuse capture</source>
      <extracomment>case/acts</extracomment>
      <translation>Odrzuć zapis</translation>
    </message>
    <message>
      <source>Cite source</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywołaj źródło</translation>
    </message>
    <message>
      <source>Add reference</source>
      <extracomment>case/acts</extracomment>
      <translation>Dodaj odnośnik</translation>
    </message>
    <message>
      <source>Capture again</source>
      <extracomment>case/acts</extracomment>
      <translation>Zapisz ponownie</translation>
    </message>
    <message>
      <source>Accept suggestion</source>
      <extracomment>case/acts</extracomment>
      <translation>Przyjmij podpowiedź</translation>
    </message>
    <message>
      <source>Accept suggestions</source>
      <extracomment>case/acts</extracomment>
      <translation>Przyjmij podpowiedzi</translation>
    </message>
    <message>
      <source>Dismiss suggestion</source>
      <extracomment>case/acts</extracomment>
      <translation>Odrzuć podpowiedź</translation>
    </message>
    <message>
      <source>Keep track</source>
      <extracomment>case/acts</extracomment>
      <translation>Zachowaj ślad</translation>
    </message>
    <message>
      <source>Name airframe</source>
      <extracomment>case/acts</extracomment>
      <translation>Nazwij statek</translation>
    </message>
    <message>
      <source>Accept event</source>
      <extracomment>case/acts</extracomment>
      <translation>Przyjmij zdarzenie</translation>
    </message>
    <message>
      <source>Set fixes aside</source>
      <extracomment>case/acts</extracomment>
      <translation>Odłóż pozycje</translation>
    </message>
    <message>
      <source>Doubt fixes</source>
      <extracomment>case/acts</extracomment>
      <translation>Podważ pozycje</translation>
    </message>
    <message>
      <source>Read track again</source>
      <extracomment>case/acts</extracomment>
      <translation>Przeczytaj ślad znowu</translation>
    </message>
    <message>
      <source>Copy from case</source>
      <extracomment>case/acts</extracomment>
      <translation>Kopiuj ze sprawy</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <extracomment>case/acts</extracomment>
      <translation>Wczytaj adnotacje</translation>
    </message>
    <message>
      <source>Use template</source>
      <extracomment>case/acts</extracomment>
      <translation>Użyj szablonu</translation>
    </message>
    <message>
      <source>Import references</source>
      <extracomment>case/acts</extracomment>
      <translation>Wczytaj odsyłacze</translation>
    </message>
    <message>
      <source>Try</source>
      <extracomment>case/acts</extracomment>
      <translation>Próba</translation>
    </message>
    <message>
      <source>Link track</source>
      <extracomment>case/acts</extracomment>
      <translation>Powiąż ślad</translation>
    </message>
    <message>
      <source>Paste on board</source>
      <extracomment>case/acts</extracomment>
      <translation>Wklej na tablicę</translation>
    </message>
    <message>
      <source>Group origins</source>
      <extracomment>case/acts</extracomment>
      <translation>Grupuj pochodzenia</translation>
    </message>
    <message>
      <source>Edit judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj osąd</translation>
    </message>
    <message>
      <source>Import tracker file</source>
      <extracomment>case/acts, reading/flights</extracomment>
      <translation>Importuj plik trackera</translation>
    </message>
    <message>
      <source>Edit records</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj rekordy</translation>
    </message>
    <message>
      <source>Edit investigation</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj dochodzenie</translation>
    </message>
    <message>
      <source>Edit publisher</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj wydawcę</translation>
    </message>
    <message>
      <source>Edit source</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj źródło</translation>
    </message>
    <message>
      <source>Edit sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj obserwację</translation>
    </message>
    <message>
      <source>Edit claim</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj twierdzenie</translation>
    </message>
    <message>
      <source>Edit link</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj powiązanie</translation>
    </message>
    <message>
      <source>Edit entity</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj obiekt</translation>
    </message>
    <message>
      <source>Edit alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj inną nazwę</translation>
    </message>
    <message>
      <source>Edit assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj przydział</translation>
    </message>
    <message>
      <source>Edit note</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj notatkę</translation>
    </message>
    <message>
      <source>Edit hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj hipotezę</translation>
    </message>
    <message>
      <source>Edit tag</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj etykietę</translation>
    </message>
    <message>
      <source>Edit frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj ramkę</translation>
    </message>
    <message>
      <source>Edit savedview</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj zapisany widok</translation>
    </message>
    <message>
      <source>Edit lead</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj trop</translation>
    </message>
    <message>
      <source>Edit board</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj tablicę</translation>
    </message>
    <message>
      <source>Edit translation</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj tłumaczenie</translation>
    </message>
    <message>
      <source>Edit enquiry</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj wykonane wyszukiwanie</translation>
    </message>
    <message>
      <source>Edit mention</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj wzmiankę</translation>
    </message>
    <message>
      <source>Edit dismissal</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj słowa już niepodsuwane</translation>
    </message>
    <message>
      <source>Edit doubt</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj wątpliwość co do pozycji</translation>
    </message>
    <message>
      <source>Edit airframelist</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj listę statków</translation>
    </message>
    <message>
      <source>Edit report</source>
      <extracomment>case/acts</extracomment>
      <translation>Edytuj raport</translation>
    </message>
    <message>
      <source>Delete publisher</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń wydawcę</translation>
    </message>
    <message>
      <source>Delete source</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń źródło</translation>
    </message>
    <message>
      <source>Delete sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń obserwację</translation>
    </message>
    <message>
      <source>Delete claim</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń twierdzenie</translation>
    </message>
    <message>
      <source>Delete link</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń powiązanie</translation>
    </message>
    <message>
      <source>Delete entity</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń obiekt</translation>
    </message>
    <message>
      <source>Delete alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń inną nazwę</translation>
    </message>
    <message>
      <source>Delete assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń przydział</translation>
    </message>
    <message>
      <source>Delete note</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń notatkę</translation>
    </message>
    <message>
      <source>Delete hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń hipotezę</translation>
    </message>
    <message>
      <source>Delete judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń osąd</translation>
    </message>
    <message>
      <source>Delete tag</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń etykietę</translation>
    </message>
    <message>
      <source>Delete frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń ramkę</translation>
    </message>
    <message>
      <source>Delete savedview</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń zapisany widok</translation>
    </message>
    <message>
      <source>Delete lead</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń trop</translation>
    </message>
    <message>
      <source>Delete translation</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń tłumaczenie</translation>
    </message>
    <message>
      <source>Delete enquiry</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń wykonane wyszukiwanie</translation>
    </message>
    <message>
      <source>Delete mention</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń wzmiankę</translation>
    </message>
    <message>
      <source>Delete dismissal</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń słowa już niepodsuwane</translation>
    </message>
    <message>
      <source>Delete doubt</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń wątpliwość co do pozycji</translation>
    </message>
    <message>
      <source>Delete airframelist</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń listę statków</translation>
    </message>
    <message>
      <source>Delete excerpt</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń wyciąg</translation>
    </message>
    <message>
      <source>Delete custody</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń krok nadzoru</translation>
    </message>
    <message>
      <source>Delete stamp</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń znacznik czasu</translation>
    </message>
    <message>
      <source>Delete imagery</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń rekord obrazu</translation>
    </message>
    <message>
      <source>Delete track</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń ślad</translation>
    </message>
    <message>
      <source>Delete records</source>
      <extracomment>case/acts</extracomment>
      <translation>Usuń rekordy</translation>
    </message>
    <message>
      <source>Restore publisher</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć wydawcę</translation>
    </message>
    <message>
      <source>Restore source</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć źródło</translation>
    </message>
    <message>
      <source>Restore sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć obserwację</translation>
    </message>
    <message>
      <source>Restore claim</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć twierdzenie</translation>
    </message>
    <message>
      <source>Restore link</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć powiązanie</translation>
    </message>
    <message>
      <source>Restore entity</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć obiekt</translation>
    </message>
    <message>
      <source>Restore alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć inną nazwę</translation>
    </message>
    <message>
      <source>Restore assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć przydział</translation>
    </message>
    <message>
      <source>Restore note</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć notatkę</translation>
    </message>
    <message>
      <source>Restore hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć hipotezę</translation>
    </message>
    <message>
      <source>Restore judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć osąd</translation>
    </message>
    <message>
      <source>Restore tag</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć etykietę</translation>
    </message>
    <message>
      <source>Restore frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć ramkę</translation>
    </message>
    <message>
      <source>Restore savedview</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć zapisany widok</translation>
    </message>
    <message>
      <source>Restore lead</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć trop</translation>
    </message>
    <message>
      <source>Restore board</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć tablicę</translation>
    </message>
    <message>
      <source>Restore translation</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć tłumaczenie</translation>
    </message>
    <message>
      <source>Restore enquiry</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć wykonane wyszukiwanie</translation>
    </message>
    <message>
      <source>Restore mention</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć wzmiankę</translation>
    </message>
    <message>
      <source>Restore dismissal</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć słowa już niepodsuwane</translation>
    </message>
    <message>
      <source>Restore doubt</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć wątpliwość co do pozycji</translation>
    </message>
    <message>
      <source>Restore airframelist</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć listę statków</translation>
    </message>
    <message>
      <source>Restore report</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć raport</translation>
    </message>
    <message>
      <source>Restore excerpt</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć wyciąg</translation>
    </message>
    <message>
      <source>Restore custody</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć krok nadzoru</translation>
    </message>
    <message>
      <source>Restore stamp</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć znacznik czasu</translation>
    </message>
    <message>
      <source>Restore imagery</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć rekord obrazu</translation>
    </message>
    <message>
      <source>Restore track</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć ślad</translation>
    </message>
    <message>
      <source>Restore records</source>
      <extracomment>case/acts</extracomment>
      <translation>Przywróć rekordy</translation>
    </message>
    <message>
      <source>Remove alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Odłącz inną nazwę</translation>
    </message>
    <message>
      <source>Remove assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Odłącz przydział</translation>
    </message>
    <message>
      <source>Remove link</source>
      <extracomment>case/acts</extracomment>
      <translation>Odłącz powiązanie</translation>
    </message>
    <message>
      <source>Assign registration</source>
      <extracomment>case/acts</extracomment>
      <translation>Przydziel znak rejestracyjny</translation>
    </message>
    <message>
      <source>Assign hex</source>
      <extracomment>case/acts</extracomment>
      <translation>Przydziel kod hex</translation>
    </message>
    <message>
      <source>Assign operator</source>
      <extracomment>case/acts</extracomment>
      <translation>Przydziel operatora</translation>
    </message>
    <message>
      <source>Assign callsign</source>
      <extracomment>case/acts</extracomment>
      <translation>Przydziel znak wywoławczy</translation>
    </message>
    <message>
      <source>Undo {}</source>
      <extracomment>case/acts</extracomment>
      <translation>Cofnięcie: {}</translation>
    </message>
    <message>
      <source>Redo {}</source>
      <extracomment>case/acts</extracomment>
      <translation>Ponowienie: {}</translation>
    </message>
    <message>
      <source>Reverse {}</source>
      <extracomment>case/acts</extracomment>
      <translation>Odwrócenie: {}</translation>
    </message>
    <message>
      <source>happened</source>
      <extracomment>case/clocks</extracomment>
      <translation>zdarzyło się</translation>
    </message>
    <message>
      <source>asserted</source>
      <extracomment>case/clocks</extracomment>
      <translation>stwierdzono</translation>
    </message>
    <message>
      <source>published</source>
      <extracomment>case/clocks</extracomment>
      <translation>opublikowano</translation>
    </message>
    <message>
      <source>captured</source>
      <extracomment>case/clocks, case/faces</extracomment>
      <translation>pozyskano</translation>
    </message>
    <message>
      <source>Captured</source>
      <extracomment>case/clocks</extracomment>
      <translation>Zapisano</translation>
    </message>
    <message>
      <source>recorded</source>
      <extracomment>case/clocks</extracomment>
      <translation>zapisano</translation>
    </message>
    <message>
      <source>Recorded</source>
      <extracomment>case/clocks</extracomment>
      <translation>Zapisano</translation>
    </message>
    <message>
      <source>most telling</source>
      <extracomment>matrix/shown</extracomment>
      <translation>najbardziej znaczące</translation>
    </message>
    <message>
      <source>weight</source>
      <extracomment>matrix/shown</extracomment>
      <translation>waga</translation>
    </message>
    <message>
      <source>number</source>
      <extracomment>matrix/shown</extracomment>
      <translation>numer</translation>
    </message>
    <message>
      <source>judgements, records and sources of the whole case</source>
      <extracomment>report/beginning</extracomment>
      <translation>osądy, zapisy i źródła całej sprawy</translation>
    </message>
    <message>
      <source>Brief</source>
      <extracomment>report/beginning</extracomment>
      <translation>Notatka</translation>
    </message>
    <message>
      <source>the first of the judgements and what they rest on, on one page</source>
      <extracomment>report/beginning</extracomment>
      <translation>pierwsze osądy i to, na czym się opierają, na jednej stronie</translation>
    </message>
    <message>
      <source>Dossier</source>
      <extracomment>report/beginning</extracomment>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>all that the case holds, with what changed since the last issue</source>
      <extracomment>report/beginning</extracomment>
      <translation>wszystko, co zawiera sprawa, ze zmianami od ostatniego wydania</translation>
    </message>
    <message>
      <source>Sighting log</source>
      <extracomment>report/beginning</extracomment>
      <translation>Dziennik obserwacji</translation>
    </message>
    <message>
      <source>who saw which aircraft where and when</source>
      <extracomment>report/beginning</extracomment>
      <translation>kto widział jaki statek powietrzny, gdzie i kiedy</translation>
    </message>
    <message>
      <source>how the bytes came here, step by step, and how each is checked</source>
      <extracomment>report/beginning</extracomment>
      <translation>jak bajty tu trafiły, krok po kroku, i jak każdy sprawdzić</translation>
    </message>
    <message>
      <source>Open leads</source>
      <extracomment>report/beginning</extracomment>
      <translation>Otwarte tropy</translation>
    </message>
    <message>
      <source>what is to be found out, and what it bears on</source>
      <extracomment>report/beginning</extracomment>
      <translation>co trzeba ustalić i czego to dotyczy</translation>
    </message>
    <message>
      <source>Comparison of sources</source>
      <extracomment>report/beginning</extracomment>
      <translation>Porównanie źródeł</translation>
    </message>
    <message>
      <source>what each text says of the same things</source>
      <extracomment>report/beginning</extracomment>
      <translation>co każdy tekst mówi o tych samych rzeczach</translation>
    </message>
    <message>
      <source>Origin</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Pochodzenie</translation>
    </message>
    <message>
      <source>attached</source>
      <extracomment>case/faces</extracomment>
      <translation>dołączone</translation>
    </message>
    <message>
      <source>pasted</source>
      <extracomment>case/faces</extracomment>
      <translation>wklejone</translation>
    </message>
    <message>
      <source>unpacked</source>
      <extracomment>case/faces</extracomment>
      <translation>rozpakowane</translation>
    </message>
    <message>
      <source>held</source>
      <extracomment>case/faces</extracomment>
      <translation>posiadane</translation>
    </message>
    <message>
      <source>as hedged as before</source>
      <extracomment>drifting</extracomment>
      <translation>z tymi samymi zastrzeżeniami</translation>
    </message>
    <message>
      <source>no hedge in either</source>
      <extracomment>drifting</extracomment>
      <translation>w żadnym brak zastrzeżeń</translation>
    </message>
    <message>
      <source>a silence, which is neither for nor against</source>
      <extracomment>matrix/face</extracomment>
      <translation>milczenie, które nie jest ani za, ani przeciw</translation>
    </message>
    <message>
      <source>somebody's conclusion, not what was seen</source>
      <extracomment>matrix/face</extracomment>
      <translation>czyjś wniosek, nie to, co widziano</translation>
    </message>
    <message>
      <source>neutral</source>
      <extracomment>matrix/strip</extracomment>
      <translation>neutralne</translation>
    </message>
    <message>
      <source>given by {}</source>
      <extracomment>language</extracomment>
      <translation>podane przez: {}</translation>
    </message>
    <message>
      <source>was {}</source>
      <extracomment>language</extracomment>
      <translation>było {}</translation>
    </message>
    <message>
      <source>Resolve to {}</source>
      <extracomment>language</extracomment>
      <translation>Odczytaj jako {}</translation>
    </message>
    <message>
      <source>done</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>gotowe</translation>
    </message>
    <message>
      <source>cancelled</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>anulowane</translation>
    </message>
    <message>
      <source>failed</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>nieudane</translation>
    </message>
    <message>
      <source>completely reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>całkowicie wiarygodne</translation>
    </message>
    <message>
      <source>no doubt about authenticity or competence; always right so far</source>
      <extracomment>values/grades</extracomment>
      <translation>brak wątpliwości co do autentyczności i kompetencji; dotąd zawsze trafne</translation>
    </message>
    <message>
      <source>usually reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>zwykle wiarygodne</translation>
    </message>
    <message>
      <source>minor doubts; mostly right so far</source>
      <extracomment>values/grades</extracomment>
      <translation>drobne wątpliwości; dotąd przeważnie trafne</translation>
    </message>
    <message>
      <source>fairly reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>dość wiarygodne</translation>
    </message>
    <message>
      <source>some doubts; has been right before</source>
      <extracomment>values/grades</extracomment>
      <translation>pewne wątpliwości; bywało trafne</translation>
    </message>
    <message>
      <source>not usually reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>zwykle niewiarygodne</translation>
    </message>
    <message>
      <source>considerable doubts; right now and then</source>
      <extracomment>values/grades</extracomment>
      <translation>znaczne wątpliwości; czasem trafne</translation>
    </message>
    <message>
      <source>unreliable</source>
      <extracomment>values/grades</extracomment>
      <translation>niewiarygodne</translation>
    </message>
    <message>
      <source>lacks authenticity, trustworthiness or competence; wrong so far</source>
      <extracomment>values/grades</extracomment>
      <translation>brak autentyczności, wiarygodności lub kompetencji; dotąd błędne</translation>
    </message>
    <message>
      <source>reliability cannot be judged</source>
      <extracomment>values/grades</extracomment>
      <translation>rzetelności nie da się ocenić</translation>
    </message>
    <message>
      <source>too little is known about the source</source>
      <extracomment>values/grades</extracomment>
      <translation>o źródle wiadomo zbyt mało</translation>
    </message>
    <message>
      <source>probably true</source>
      <extracomment>values/grades</extracomment>
      <translation>prawdopodobnie prawda</translation>
    </message>
    <message>
      <source>not confirmed, but logical and consistent with what is known</source>
      <extracomment>values/grades</extracomment>
      <translation>niepotwierdzone, lecz logiczne i zgodne z tym, co wiadomo</translation>
    </message>
    <message>
      <source>possibly true</source>
      <extracomment>values/grades</extracomment>
      <translation>może prawda</translation>
    </message>
    <message>
      <source>not confirmed, reasonably logical, agrees with some of what is known</source>
      <extracomment>values/grades</extracomment>
      <translation>niepotwierdzone, dość logiczne, zgodne z częścią tego, co wiadomo</translation>
    </message>
    <message>
      <source>not confirmed; possible, but not logical</source>
      <extracomment>values/grades</extracomment>
      <translation>niepotwierdzone; możliwe, lecz nielogiczne</translation>
    </message>
    <message>
      <source>improbable</source>
      <extracomment>values/grades</extracomment>
      <translation>nieprawdopodobne</translation>
    </message>
    <message>
      <source>not logical and contradicted by what is known</source>
      <extracomment>values/grades</extracomment>
      <translation>nielogiczne i sprzeczne z tym, co wiadomo</translation>
    </message>
    <message>
      <source>truth cannot be judged</source>
      <extracomment>values/grades</extracomment>
      <translation>prawdy nie da się ocenić</translation>
    </message>
    <message>
      <source>nothing to hold it against</source>
      <extracomment>values/grades</extracomment>
      <translation>nie ma z czym porównać</translation>
    </message>
    <message>
      <source>sources held</source>
      <extracomment>case/statistics</extracomment>
      <translation>źródła w sprawie</translation>
    </message>
    <message>
      <source>sources named, not held</source>
      <extracomment>case/statistics</extracomment>
      <translation>źródła wymienione, nie w sprawie</translation>
    </message>
    <message>
      <source>excerpts</source>
      <extracomment>case/statistics</extracomment>
      <translation>wyciągi</translation>
    </message>
    <message>
      <source>sightings</source>
      <extracomment>case/statistics</extracomment>
      <translation>obserwacje</translation>
    </message>
    <message>
      <source>claims</source>
      <extracomment>case/statistics</extracomment>
      <translation>twierdzenia</translation>
    </message>
    <message>
      <source>links</source>
      <extracomment>case/statistics</extracomment>
      <translation>powiązania</translation>
    </message>
    <message>
      <source>notes</source>
      <extracomment>case/statistics</extracomment>
      <translation>notatki</translation>
    </message>
    <message>
      <source>By source</source>
      <extracomment>case/statistics</extracomment>
      <translation>Według źródła</translation>
    </message>
    <message>
      <source>By tag</source>
      <extracomment>case/statistics</extracomment>
      <translation>Według etykiety</translation>
    </message>
    <message>
      <source>finding</source>
      <extracomment>case/statistics, reference/glossary</extracomment>
      <translation>ustalenie</translation>
    </message>
    <message>
      <source>type written</source>
      <extracomment>case/statistics</extracomment>
      <translation>typ w zapisie</translation>
    </message>
    <message>
      <source>no marking of its own</source>
      <extracomment>case/statistics</extracomment>
      <translation>bez własnego oznaczenia</translation>
    </message>
    <message>
      <source>yes</source>
      <extracomment>case/statistics</extracomment>
      <translation>tak</translation>
    </message>
    <message>
      <source>no</source>
      <extracomment>case/statistics</extracomment>
      <translation>nie</translation>
    </message>
    <message>
      <source>or later</source>
      <extracomment>case/statistics</extracomment>
      <translation>lub później</translation>
    </message>
    <message>
      <source>Show</source>
      <extracomment>case/statistics</extracomment>
      <translation>Pokaż</translation>
    </message>
    <message>
      <source>Premises</source>
      <extracomment>case/statistics</extracomment>
      <translation>Przesłanki</translation>
    </message>
    <message>
      <source>destinations</source>
      <extracomment>case/statistics</extracomment>
      <translation>miejsca docelowe</translation>
    </message>
    <message>
      <source>plain text</source>
      <extracomment>values/mime, reading/looking</extracomment>
      <translation>zwykły tekst</translation>
    </message>
    <message>
      <source>mail</source>
      <extracomment>values/mime</extracomment>
      <translation>wiadomość e-mail</translation>
    </message>
    <message>
      <source>Nearest to zero: least against. Not a probability; it gives no odds.</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Najbliżej zera: najmniej przeciw. To nie prawdopodobieństwo; nie podaje szans.</translation>
    </message>
    <message>
      <source>Note why…</source>
      <extracomment>marked</extracomment>
      <translation>Zanotuj dlaczego…</translation>
    </message>
    <message>
      <source>unknown type</source>
      <extracomment>marked</extracomment>
      <translation>nieznany typ</translation>
    </message>
    <message>
      <source>open type</source>
      <extracomment>marked</extracomment>
      <translation>typ otwarty</translation>
    </message>
    <message>
      <source>open date</source>
      <extracomment>marked</extracomment>
      <translation>data otwarta</translation>
    </message>
    <message>
      <source>by inferred hops</source>
      <extracomment>origins</extracomment>
      <translation>przez kroki wywnioskowane</translation>
    </message>
    <message>
      <source>case</source>
      <extracomment>reference/glossary</extracomment>
      <translation>sprawa</translation>
    </message>
    <message>
      <source>capture</source>
      <extracomment>reference/glossary</extracomment>
      <translation>zapis</translation>
    </message>
    <message>
      <source>fix</source>
      <extracomment>reference/glossary</extracomment>
      <translation>pozycja</translation>
    </message>
    <message>
      <source>journal</source>
      <extracomment>reference/glossary</extracomment>
      <translation>dziennik</translation>
    </message>
    <message>
      <source>relay</source>
      <extracomment>reference/glossary</extracomment>
      <translation>pośrednik</translation>
    </message>
    <message>
      <source>through</source>
      <extracomment>reference/glossary</extracomment>
      <translation>przez</translation>
    </message>
    <message>
      <source>assumed</source>
      <extracomment>reference/glossary</extracomment>
      <translation>założone</translation>
    </message>
    <message>
      <source>ads-b</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ADS-B</translation>
    </message>
    <message>
      <source>mlat</source>
      <extracomment>reference/glossary</extracomment>
      <translation>MLAT</translation>
    </message>
    <message>
      <source>tis-b</source>
      <extracomment>reference/glossary</extracomment>
      <translation>TIS-B</translation>
    </message>
    <message>
      <source>observed</source>
      <extracomment>reference/glossary</extracomment>
      <translation>zaobserwowane</translation>
    </message>
    <message>
      <source>inferred strong</source>
      <extracomment>reference/glossary</extracomment>
      <translation>wywnioskowane mocno</translation>
    </message>
    <message>
      <source>inferred weak</source>
      <extracomment>reference/glossary</extracomment>
      <translation>wywnioskowane słabo</translation>
    </message>
    <message>
      <source>compatible</source>
      <extracomment>reference/glossary</extracomment>
      <translation>zgodne</translation>
    </message>
    <message>
      <source>conflicts</source>
      <extracomment>reference/glossary</extracomment>
      <translation>sprzeczne</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <extracomment>reference/glossary</extracomment>
      <translation>nie wiadomo</translation>
    </message>
    <message>
      <source>not in file</source>
      <extracomment>reference/glossary</extracomment>
      <translation>brak w pliku</translation>
    </message>
    <message>
      <source>suggests</source>
      <extracomment>reference/glossary</extracomment>
      <translation>wskazuje</translation>
    </message>
    <message>
      <source>doubt</source>
      <extracomment>reference/glossary</extracomment>
      <translation>wątpliwość</translation>
    </message>
    <message>
      <source>expected</source>
      <extracomment>reference/glossary</extracomment>
      <translation>oczekiwane</translation>
    </message>
    <message>
      <source>attributed</source>
      <extracomment>reference/glossary</extracomment>
      <translation>przypisane</translation>
    </message>
    <message>
      <source>roughly</source>
      <extracomment>reference/glossary</extracomment>
      <translation>w przybliżeniu</translation>
    </message>
    <message>
      <source>says</source>
      <extracomment>reference/glossary</extracomment>
      <translation>mówi</translation>
    </message>
    <message>
      <source>denies</source>
      <extracomment>reference/glossary</extracomment>
      <translation>zaprzecza</translation>
    </message>
    <message>
      <source>linked</source>
      <extracomment>reference/glossary</extracomment>
      <translation>powiązane</translation>
    </message>
    <message>
      <source>may tell of it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>może o tym mówić</translation>
    </message>
    <message>
      <source>silent</source>
      <extracomment>reference/glossary</extracomment>
      <translation>milczy</translation>
    </message>
    <message>
      <source>photo-video</source>
      <extracomment>reference/glossary</extracomment>
      <translation>zdjęcie lub film</translation>
    </message>
    <message>
      <source>same-as</source>
      <extracomment>reference/glossary</extracomment>
      <translation>to samo co</translation>
    </message>
    <message>
      <source>part-of</source>
      <extracomment>reference/glossary</extracomment>
      <translation>część</translation>
    </message>
    <message>
      <source>distinct-from</source>
      <extracomment>reference/glossary</extracomment>
      <translation>odrębne od</translation>
    </message>
    <message>
      <source>no-comment</source>
      <extracomment>reference/glossary</extracomment>
      <translation>bez komentarza</translation>
    </message>
    <message>
      <source>nobody has graded it yet; this is neither F nor 6</source>
      <extracomment>reference/glossary</extracomment>
      <translation>nikt jeszcze nie ocenił; to ani F, ani 6</translation>
    </message>
    <message>
      <source>named by the text or by whom it cites</source>
      <extracomment>reference/glossary</extracomment>
      <translation>nazwany przez tekst lub przez tego, kogo cytuje</translation>
    </message>
    <message>
      <source>only described, such as “an insider”; two descriptions may be one person</source>
      <extracomment>reference/glossary</extracomment>
      <translation>tylko opisany, np. „osoba wtajemniczona”; dwa opisy mogą być jedną osobą</translation>
    </message>
    <message>
      <source>the text names nobody it has it from</source>
      <extracomment>reference/glossary</extracomment>
      <translation>tekst nie mówi, od kogo to wie</translation>
    </message>
    <message>
      <source>somebody did not comment: it asserts nothing and has no origin</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ktoś nie skomentował: to niczego nie twierdzi i nie ma źródła pierwotnego</translation>
    </message>
    <message>
      <source>passes on what somebody else says, and adds no origin</source>
      <extracomment>reference/glossary</extracomment>
      <translation>przekazuje słowa innych i nie dodaje źródła pierwotnego</translation>
    </message>
    <message>
      <source>a relay that every way back passes</source>
      <extracomment>reference/glossary</extracomment>
      <translation>pośrednik, przez którego wiedzie każda droga wstecz</translation>
    </message>
    <message>
      <source>a source's words say it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>mówią to słowa źródła</translation>
    </message>
    <message>
      <source>concluded from what is stated; no source says it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>wywnioskowane z tego, co powiedziano; żadne źródło tego nie mówi</translation>
    </message>
    <message>
      <source>taken by the analyst on named premises</source>
      <extracomment>reference/glossary</extracomment>
      <translation>przyjęte przez analityka na podanych przesłankach</translation>
    </message>
    <message>
      <source>worked out by the program; nobody has accepted it yet</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ustalone przez program; nikt tego jeszcze nie przyjął</translation>
    </message>
    <message>
      <source>a source that is named, whose bytes are not in the case</source>
      <extracomment>reference/glossary</extracomment>
      <translation>źródło nazwane, którego bajtów nie ma w sprawie</translation>
    </message>
    <message>
      <source>the source is silent on it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>źródło o tym milczy</translation>
    </message>
    <message>
      <source>nobody has filled it in</source>
      <extracomment>reference/glossary</extracomment>
      <translation>nikt tego nie wypełnił</translation>
    </message>
    <message>
      <source>sent by the aircraft itself, from its own navigation</source>
      <extracomment>reference/glossary</extracomment>
      <translation>wysłane przez sam samolot, z własnej nawigacji</translation>
    </message>
    <message>
      <source>reckoned by receivers on the ground from when the signal reached each</source>
      <extracomment>reference/glossary</extracomment>
      <translation>obliczone przez odbiorniki naziemne z czasu dojścia sygnału</translation>
    </message>
    <message>
      <source>sent by ground stations, from radar or other tracking</source>
      <extracomment>reference/glossary</extracomment>
      <translation>wysłane przez stacje naziemne, z radaru lub innego śledzenia</translation>
    </message>
    <message>
      <source>worked out by the tracker where nothing was received</source>
      <extracomment>reference/glossary</extracomment>
      <translation>obliczone przez tracker tam, gdzie nic nie odebrano</translation>
    </message>
    <message>
      <source>the file does not say</source>
      <extracomment>reference/glossary</extracomment>
      <translation>plik tego nie mówi</translation>
    </message>
    <message>
      <source>the file reports the aircraft on the ground there</source>
      <extracomment>reference/glossary</extracomment>
      <translation>plik podaje samolot na ziemi w tym miejscu</translation>
    </message>
    <message>
      <source>nobody saw the ground, but the last position was low and close to one field</source>
      <extracomment>reference/glossary</extracomment>
      <translation>nikt nie widział ziemi, lecz ostatnia pozycja była nisko i blisko jednego lotniska</translation>
    </message>
    <message>
      <source>it went out of sight near one or several fields, or the stretch is doubtful</source>
      <extracomment>reference/glossary</extracomment>
      <translation>zniknął blisko jednego lub kilku lotnisk albo odcinek jest wątpliwy</translation>
    </message>
    <message>
      <source>the file shows what the record says</source>
      <extracomment>reference/glossary</extracomment>
      <translation>plik pokazuje to, co mówi zapis</translation>
    </message>
    <message>
      <source>the file shows otherwise</source>
      <extracomment>reference/glossary</extracomment>
      <translation>plik pokazuje co innego</translation>
    </message>
    <message>
      <source>the file does not reach so far, or names several places</source>
      <extracomment>reference/glossary</extracomment>
      <translation>plik tak daleko nie sięga albo podaje kilka miejsc</translation>
    </message>
    <message>
      <source>the file holds nothing of it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>w pliku nic o tym nie ma</translation>
    </message>
    <message>
      <source>somebody else is said to say it: reportedly, is said to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>podobno mówi to kto inny: rzekomo, ponoć</translation>
    </message>
    <message>
      <source>it may be so: may, perhaps, might have</source>
      <extracomment>reference/glossary</extracomment>
      <translation>może tak być: może, być może</translation>
    </message>
    <message>
      <source>it is held to be probable: probably, likely, is believed to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>uchodzi za prawdopodobne: prawdopodobnie, uważa się</translation>
    </message>
    <message>
      <source>something points to it: suggests, indicates, appears to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>coś na to wskazuje: sugeruje, wskazuje, wydaje się</translation>
    </message>
    <message>
      <source>it is questioned: doubtful, unconfirmed, it is not clear whether</source>
      <extracomment>reference/glossary</extracomment>
      <translation>podawane w wątpliwość: wątpliwe, niepotwierdzone, nie jest jasne</translation>
    </message>
    <message>
      <source>it is still to come: expected to, due to, plans to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ma dopiero nastąpić: oczekuje się, ma, planuje</translation>
    </message>
    <message>
      <source>somebody is named as saying so: according to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>podano, kto to mówi: według, zdaniem</translation>
    </message>
    <message>
      <source>a number with a bound: about, at least, more than</source>
      <extracomment>reference/glossary</extracomment>
      <translation>liczba z granicą: około, co najmniej, ponad</translation>
    </message>
    <message>
      <source>it tells this, and a record is tagged on its words</source>
      <extracomment>reference/glossary</extracomment>
      <translation>mówi to, a na jego słowach jest zapis</translation>
    </message>
    <message>
      <source>a record of it is linked as supporting this, or supported by it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>jego zapis jest powiązany jako wspierający to lub przez to wspierany</translation>
    </message>
    <message>
      <source>a record of it is linked as telling this otherwise</source>
      <extracomment>reference/glossary</extracomment>
      <translation>jego zapis jest powiązany jako mówiący inaczej</translation>
    </message>
    <message>
      <source>a record of it is linked as contradicting this</source>
      <extracomment>reference/glossary</extracomment>
      <translation>jego zapis jest powiązany jako sprzeczny z tym</translation>
    </message>
    <message>
      <source>it tells that somebody says this is not so</source>
      <extracomment>reference/glossary</extracomment>
      <translation>mówi, że ktoś temu zaprzecza</translation>
    </message>
    <message>
      <source>somebody was asked and did not answer: neither for nor against</source>
      <extracomment>reference/glossary</extracomment>
      <translation>kogoś zapytano, nie odpowiedział: ani za, ani przeciw</translation>
    </message>
    <message>
      <source>a record of it is linked to this, neither for nor against</source>
      <extracomment>reference/glossary</extracomment>
      <translation>jego zapis jest z tym powiązany, ani za, ani przeciw</translation>
    </message>
    <message>
      <source>for or against: by like words, or over another record; nobody has said so</source>
      <extracomment>reference/glossary</extracomment>
      <translation>za lub przeciw: przez podobne słowa albo inny zapis; nikt tego nie powiedział</translation>
    </message>
    <message>
      <source>no record and no sentence of it was found that tells of this, for or against</source>
      <extracomment>reference/glossary</extracomment>
      <translation>nie znaleziono zapisu ani zdania, które o tym mówi, za lub przeciw</translation>
    </message>
    <message>
      <source>both tell the same, or one lies within the other</source>
      <extracomment>reference/glossary</extracomment>
      <translation>oba mówią to samo albo jedno mieści się w drugim</translation>
    </message>
    <message>
      <source>they tell it otherwise, and both can be true</source>
      <extracomment>reference/glossary</extracomment>
      <translation>mówią inaczej i oba mogą być prawdą</translation>
    </message>
    <message>
      <source>both cannot be true of the same thing, in the same unit, at the same time</source>
      <extracomment>reference/glossary</extracomment>
      <translation>oba nie mogą być prawdą o tym samym, w tej samej jednostce, w tym samym czasie</translation>
    </message>
    <message>
      <source>told as a denial</source>
      <extracomment>analysis/absent</extracomment>
      <translation>podane jako zaprzeczenie</translation>
    </message>
    <message>
      <source>told as a pause</source>
      <extracomment>analysis/absent</extracomment>
      <translation>podane jako przerwa</translation>
    </message>
    <message>
      <source>not observed by this tracker</source>
      <extracomment>analysis/absent</extracomment>
      <translation>nieobserwowane przez ten tracker</translation>
    </message>
    <message>
      <source>Note which is right…</source>
      <extracomment>analysis/answered</extracomment>
      <translation>Zanotuj, co jest prawdziwe…</translation>
    </message>
    <message>
      <source>{}; {} more lists differ</source>
      <extracomment>analysis/answered</extracomment>
      <translation>{}; listy inne niż ta: {}</translation>
    </message>
    <message>
      <source>{} (line {}) has {}</source>
      <extracomment>analysis/answered</extracomment>
      <translation>{} (wiersz {}) ma {}</translation>
    </message>
    <message>
      <source>{} draws on {}, which {} is of</source>
      <extracomment>analysis/asserted</extracomment>
      <translation>{} czerpie z {}, do czego należy {}</translation>
    </message>
    <message>
      <source>{} words stand side by side in both</source>
      <extracomment>analysis/asserted</extracomment>
      <translation>{} słów stoi obok siebie w obu</translation>
    </message>
    <message>
      <source>both draw on {}</source>
      <extracomment>analysis/asserted</extracomment>
      <translation>oba czerpią z {}</translation>
    </message>
    <message>
      <source>{} {} it too: texts that share it have one origin in it, not one each</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>{} {} to też: teksty, które to dzielą, mają w tym jedno pochodzenie, a nie każdy swoje</translation>
    </message>
    <message>
      <source>; elsewhere it has it through {}</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>; gdzie indziej ma to przez {}</translation>
    </message>
    <message>
      <source>it names it, “{}”{}</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>wymienia to, “{}”{}</translation>
    </message>
    <message>
      <source>{} states that it does, “{}”</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>{} tak mówi, “{}”</translation>
    </message>
    <message>
      <source>concluded from {}, “{}” beside what it has through {}</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>wywnioskowane z {}, „{}” obok tego, co ma przez {}</translation>
    </message>
    <message>
      <source> — country only</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation> — tylko kraj</translation>
    </message>
    <message>
      <source>first fix</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>pierwsza pozycja</translation>
    </message>
    <message>
      <source>last fix</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>ostatnia pozycja</translation>
    </message>
    <message>
      <source>{} not seen; {}</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>{} niewidziane; {}</translation>
    </message>
    <message>
      <source>on ground {}–{} UTC</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>na ziemi {}–{} UTC</translation>
    </message>
    <message>
      <source>no place</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>brak miejsca</translation>
    </message>
    <message>
      <source>joined by the analyst</source>
      <extracomment>analysis/clusters</extracomment>
      <translation>połączone przez analityka</translation>
    </message>
    <message>
      <source>{} has no text to compare; choose a source with words.</source>
      <extracomment>analysis/compared</extracomment>
      <translation>{} nie ma tekstu do porównania; wybierz źródło ze słowami.</translation>
    </message>
    <message>
      <source>“{}” and “{}” may be one name in two scripts</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>“{}” i “{}” mogą być jedną nazwą w dwóch alfabetach</translation>
    </message>
    <message>
      <source>“{}” and “{}” may be two wordings of whom {} does not name</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>“{}” i “{}” mogą być dwoma określeniami kogoś, kogo {} nie nazywa</translation>
    </message>
    <message>
      <source>“{}” and “{}” may mean the same</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>“{}” i “{}” mogą znaczyć to samo</translation>
    </message>
    <message>
      <source>{} and {} may have heard one transponder</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>{} i {} mogły słyszeć jeden transponder</translation>
    </message>
    <message>
      <source>write down in a note what else is known of that time</source>
      <extracomment>analysis/doubted</extracomment>
      <translation>zapisz w notatce, co jeszcze wiadomo o tym czasie</translation>
    </message>
    <message>
      <source> So {} more times.</source>
      <extracomment>analysis/doubted</extracomment>
      <translation> Tak jeszcze {} razy.</translation>
    </message>
    <message>
      <source>{} and {} have a common ancestor, or one drew on the other: {}.</source>
      <extracomment>analysis/drawn</extracomment>
      <translation>{} i {} mają wspólnego przodka albo jedno czerpie z drugiego: {}.</translation>
    </message>
    <message>
      <source>{} (not held)</source>
      <extracomment>analysis/drawn</extracomment>
      <translation>{} (brak w sprawie)</translation>
    </message>
    <message>
      <source>the same bytes</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>te same bajty</translation>
    </message>
    <message>
      <source>the same text</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>ten sam tekst</translation>
    </message>
    <message>
      <source>nearly the same text</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>prawie ten sam tekst</translation>
    </message>
    <message>
      <source>entered twice</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>wpisane dwa razy</translation>
    </message>
    <message>
      <source>There is no finding {}; findings lists those there are.</source>
      <extracomment>analysis/findings</extracomment>
      <translation>Nie ma ustalenia {}; zobacz, jakie są.</translation>
    </message>
    <message>
      <source>{}; name the publisher, or say in a reason what else is known.</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{}; podaj wydawcę albo napisz w uzasadnieniu, co jeszcze wiadomo.</translation>
    </message>
    <message>
      <source>{}; grade it 2 to 6 now, and 1 with a reason or when another origin bears it out.</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{}; oceń teraz 2 do 6, a 1 z uzasadnieniem lub gdy potwierdzi to inne pochodzenie.</translation>
    </message>
    <message>
      <source>1 is confirmed by two independent known origins, and {} has {}</source>
      <extracomment>analysis/graded</extracomment>
      <translation>1 znaczy potwierdzone przez dwa niezależne znane pochodzenia, a {} ma {}</translation>
    </message>
    <message>
      <source>{}; choose 2 to 6, or say in a reason why it is confirmed all the same.</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{}; wybierz 2 do 6 albo uzasadnij, dlaczego mimo to jest potwierdzone.</translation>
    </message>
    <message>
      <source>{} · {} withdrawn, which leaves {} known</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{} · {} wycofane, zostaje znanych: {}</translation>
    </message>
    <message>
      <source>The publisher of {} is not known, and a letter is a publisher's: that is {}</source>
      <extracomment>analysis/graded</extracomment>
      <translation>Wydawca {} nie jest znany, a litera dotyczy wydawcy: to {}</translation>
    </message>
    <message>
      <source>1 is confirmed by two independent known origins, and this is one text</source>
      <extracomment>analysis/graded</extracomment>
      <translation>1 znaczy potwierdzone przez dwa niezależne znane pochodzenia, a to jest jeden tekst</translation>
    </message>
    <message>
      <source>what it says happened</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>co, jak mówi, się stało</translation>
    </message>
    <message>
      <source>Note who says so…</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>Zapisz, kto to mówi…</translation>
    </message>
    <message>
      <source>Show the source</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>Pokaż źródło</translation>
    </message>
    <message>
      <source>the figure “{}”</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>liczba “{}”</translation>
    </message>
    <message>
      <source>and no other report here tells it</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>i żadna inna relacja tutaj tego nie podaje</translation>
    </message>
    <message>
      <source>in none of the reports that tell it</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>w żadnym z doniesień, które to mówią</translation>
    </message>
    <message>
      <source>{}: nobody is named for {}, {}.</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>{}: nikogo nie podano dla {}, {}.</translation>
    </message>
    <message>
      <source>Correct it</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>Popraw</translation>
    </message>
    <message>
      <source>{}, before it was taken, {}</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>{}, zanim to wykonano, {}</translation>
    </message>
    <message>
      <source>the sun {} does not fit the stated time, {}. {}</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>słońce {} nie pasuje do podanego czasu, {}. {}</translation>
    </message>
    <message>
      <source>it is said to be taken {}; {} fits{}.</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>ma pochodzić z {}; {} pasuje{}.</translation>
    </message>
    <message>
      <source>a posting of it is known of {}.</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>znana jest publikacja z {}.</translation>
    </message>
    <message>
      <source>no claim linked</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>brak powiązanego twierdzenia</translation>
    </message>
    <message>
      <source>no hypothesis linked</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>brak powiązanej hipotezy</translation>
    </message>
    <message>
      <source>a lane for each type with its variants</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>tor dla każdego typu z odmianami</translation>
    </message>
    <message>
      <source>a lane for each registration</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>tor dla każdej rejestracji</translation>
    </message>
    <message>
      <source>a lane for each place: where from, where, where to</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>tor dla każdego miejsca: skąd, gdzie, dokąd</translation>
    </message>
    <message>
      <source>a lane for each source, with what it is quoted for</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>tor dla każdego źródła, z tym, do czego jest cytowane</translation>
    </message>
    <message>
      <source>a lane for each origin: known, possible, unknown</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>tor dla każdego źródła pierwotnego: znane, możliwe, nieznane</translation>
    </message>
    <message>
      <source>a lane for each claim, with what is linked to it</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>tor dla każdego twierdzenia, z tym, co z nim powiązane</translation>
    </message>
    <message>
      <source>a lane for each hypothesis, with what is linked to it</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>tor dla każdej hipotezy, z tym, co z nią powiązane</translation>
    </message>
    <message>
      <source>a lane for each tag</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>tor dla każdej etykiety</translation>
    </message>
    <message>
      <source>imagery records</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>rekordy obrazów</translation>
    </message>
    <message>
      <source>the judgement{} {}</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>osąd{} {}</translation>
    </message>
    <message>
      <source>On it leaned {}.</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>Na tym opierało się {}.</translation>
    </message>
    <message>
      <source>Nothing leaned on it.</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>Nic się na tym nie opierało.</translation>
    </message>
    <message>
      <source>; many texts share words, and each is held against the {} next published</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>; wiele tekstów ma wspólne słowa, a każdy porównuje się z {} następnymi</translation>
    </message>
    <message>
      <source>it names {}</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>wymienia {}</translation>
    </message>
    <message>
      <source>both write “{}”, {}</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>oba piszą “{}”, {}</translation>
    </message>
    <message>
      <source>{} words stand side by side in both{}</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>{} słów stoi obok siebie w obu{}</translation>
    </message>
    <message>
      <source>{} was out first ({}, then {})</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>{} ukazało się pierwsze ({}, potem {})</translation>
    </message>
    <message>
      <source>Choose words</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>Wybierz słowa</translation>
    </message>
    <message>
      <source>{} is dated {}, before {}, {}, which it cites.</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>{} ma datę {}, wcześniejszą niż {}, {}, które cytuje.</translation>
    </message>
    <message>
      <source>No excerpt carries the link {}.</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>Żaden wyciąg nie podpiera powiązania {}.</translation>
    </message>
    <message>
      <source>{} and {} cannot both hold{}.</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>{} i {} nie mogą być oba prawdziwe{}.</translation>
    </message>
    <message>
      <source>{} of the 64 bits of their fingerprints differ{}</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>{} z 64 bitów ich odcisków się różni{}</translation>
    </message>
    <message>
      <source>, and like {}</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>, i do {}</translation>
    </message>
    <message>
      <source>{} looks like {} ({}){}. Unless told apart they count as one origin.</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>{} przypomina {} ({}){}. Dopóki nie zostaną rozróżnione, liczą się jako jedno pochodzenie.</translation>
    </message>
    <message>
      <source>Same picture</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>Ten sam obraz</translation>
    </message>
    <message>
      <source>Taken from {}</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>Wzięte z {}</translation>
    </message>
    <message>
      <source>Not the same</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>Nie to samo</translation>
    </message>
    <message>
      <source> and more</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation> i więcej</translation>
    </message>
    <message>
      <source>one tells it as the report of</source>
      <extracomment>analysis/matched</extracomment>
      <translation>jedno podaje to jako relację</translation>
    </message>
    <message>
      <source>“{}” and “{}” overlap ({})</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” i “{}” zachodzą na siebie ({})</translation>
    </message>
    <message>
      <source>both are of {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>oba są z {}</translation>
    </message>
    <message>
      <source>other end</source>
      <extracomment>analysis/matched</extracomment>
      <translation>drugi koniec</translation>
    </message>
    <message>
      <source>“{}” may be {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” może być: {}</translation>
    </message>
    <message>
      <source>the same place, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>to samo miejsce, {}</translation>
    </message>
    <message>
      <source>“{}” and “{}” are one place</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” i “{}” to jedno miejsce</translation>
    </message>
    <message>
      <source>“{}” and “{}” lie beside each other</source>
      <extracomment>analysis/matched</extracomment>
      <translation>„{}” i „{}” leżą obok siebie</translation>
    </message>
    <message>
      <source>“{}” and “{}” lie one within the other</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” i “{}” leżą jedno w drugim</translation>
    </message>
    <message>
      <source>the same day, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>ten sam dzień, {}</translation>
    </message>
    <message>
      <source>“{}” and “{}” are both {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” i “{}” to oba {}</translation>
    </message>
    <message>
      <source>both name {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>oba wymieniają {}</translation>
    </message>
    <message>
      <source>both tell of {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>oba mówią o {}</translation>
    </message>
    <message>
      <source>the same {}, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>to samo: {}, {}</translation>
    </message>
    <message>
      <source>the same callsign, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>ten sam znak wywoławczy, {}</translation>
    </message>
    <message>
      <source>the same type, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>ten sam typ, {}</translation>
    </message>
    <message>
      <source>{} and {} are types of one family, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>{} i {} to typy jednej rodziny, {}</translation>
    </message>
    <message>
      <source>both count {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>oba liczą {}</translation>
    </message>
    <message>
      <source>{} {}, which the other is</source>
      <extracomment>analysis/matched</extracomment>
      <translation>{} {}, czym jest drugi</translation>
    </message>
    <message>
      <source>which names no type</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>co nie nazywa żadnego typu</translation>
    </message>
    <message>
      <source>which is {} with wrong letters</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>co jest {} z błędnymi literami</translation>
    </message>
    <message>
      <source>a misspelt {}</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>błędnie zapisane: {}</translation>
    </message>
    <message>
      <source>a day no calendar has</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>dzień, którego nie ma w kalendarzu</translation>
    </message>
    <message>
      <source>tracks left to be compared</source>
      <extracomment>analysis/paired</extracomment>
      <translation>ślady pozostałe do porównania</translation>
    </message>
    <message>
      <source> So with {} more tracks.</source>
      <extracomment>analysis/paired</extracomment>
      <translation> Tak z {} dalszymi śladami.</translation>
    </message>
    <message>
      <source>both heard the {}</source>
      <extracomment>analysis/paired</extracomment>
      <translation>oba słyszały {}</translation>
    </message>
    <message>
      <source>show one flight</source>
      <extracomment>analysis/paired</extracomment>
      <translation>pokazują jeden lot</translation>
    </message>
    <message>
      <source>the tracks{} {}, {} apart on the median and {} at most; networks that heard one transponder are one origin, and their positions are compared, not averaged.</source>
      <extracomment>analysis/paired</extracomment>
      <translation>ślady{} {}, w medianie odległe o {}, najwyżej {}; sieci, które słyszały jeden transponder, są jednym pochodzeniem, a ich pozycje się porównuje, nie uśrednia.</translation>
    </message>
    <message>
      <source>its own text is among these and is counted there</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>jego własny tekst jest wśród nich i tam się liczy</translation>
    </message>
    <message>
      <source>it passes on what another told</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>przekazuje, co powiedział ktoś inny</translation>
    </message>
    <message>
      <source>; no way goes past it</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>; żadna droga tego nie omija</translation>
    </message>
    <message>
      <source>Link them “cites” or “distinct from”.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>Powiąż je przez „cytuje” albo „różne od”.</translation>
    </message>
    <message>
      <source>both lead</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>oba prowadzą</translation>
    </message>
    <message>
      <source>all lead</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>wszystkie prowadzą</translation>
    </message>
    <message>
      <source>{} is 1 known origin: {} to that name.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} to 1 znane źródło pierwotne: {} do tej nazwy.</translation>
    </message>
    <message>
      <source>“{}” is 1 possible origin: {} there; nobody names it.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>“{}” to 1 możliwe pochodzenie: {} tam; nikt go nie nazywa.</translation>
    </message>
    <message>
      <source>{} are not added up: they may be one origin.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} nie są sumowane: mogą być jednym źródłem pierwotnym.</translation>
    </message>
    <message>
      <source>{} is no origin: {}.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} nie jest źródłem pierwotnym: {}.</translation>
    </message>
    <message>
      <source>{} are no origins: each only names another of them.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} nie są źródłami pierwotnymi: każde nazywa tylko inne z nich.</translation>
    </message>
    <message>
      <source>{} are {} texts: outlets, which are never counted as origins.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} (tekstów {}) to media, które nigdy nie liczą się jako źródła pierwotne.</translation>
    </message>
    <message>
      <source>The records are linked as the same: what several of them lead to counts once.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>Zapisy są powiązane jako to samo: to, do czego prowadzi kilka, liczy się raz.</translation>
    </message>
    <message>
      <source>{} tells of a silence: that is neither for nor against.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} mówi o milczeniu: to ani za, ani przeciw.</translation>
    </message>
    <message>
      <source>{} show one picture: it has one origin.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} pokazują jeden obraz: ma jedno źródło pierwotne.</translation>
    </message>
    <message>
      <source>{} was withdrawn: it is still counted, and told.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} wycofano: nadal się liczy i jest podawane.</translation>
    </message>
    <message>
      <source>{} is 1 unknown origin: it leads to texts that name only each other.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} to 1 nieznane źródło pierwotne: prowadzi do tekstów, które nazywają tylko siebie nawzajem.</translation>
    </message>
    <message>
      <source>{} is 1 unknown origin: its words name nobody.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} to 1 nieznane źródło pierwotne: jego słowa nikogo nie nazywają.</translation>
    </message>
    <message>
      <source>{} is cited but not held; there are no bytes to compare.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>{} jest cytowane, ale nie ma go w sprawie; brak bajtów do porównania.</translation>
    </message>
    <message>
      <source>{} is no page that was captured again; attach its address once more, then ask.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>{} nie jest stroną zapisaną ponownie; dołącz jej adres jeszcze raz, potem zapytaj.</translation>
    </message>
    <message>
      <source>The server sent the same bytes again.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>Serwer przysłał znowu te same bajty.</translation>
    </message>
    <message>
      <source>The bytes differ; the words a reader sees are the same, in the same order.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>Bajty są inne; widoczne słowa są te same, w tej samej kolejności.</translation>
    </message>
    <message>
      <source>their statements share {}</source>
      <extracomment>analysis/restated</extracomment>
      <translation>ich wypowiedzi mają wspólne {}</translation>
    </message>
    <message>
      <source>nothing dated for {}; otherwise {} at the median</source>
      <extracomment>analysis/rhythm</extracomment>
      <translation>nic datowanego przez {}; zwykle {} w medianie</translation>
    </message>
    <message>
      <source>{} marks within {}; at an even rate {}</source>
      <extracomment>analysis/rhythm</extracomment>
      <translation>{} znaków w {}; przy równym tempie {}</translation>
    </message>
    <message>
      <source>Lanes are one field, or a second one inside the first; name one or two.</source>
      <extracomment>analysis/setting</extracomment>
      <translation>Tory to jedno pole albo drugie w pierwszym; podaj jedno lub dwa.</translation>
    </message>
    <message>
      <source>“{}” makes no lanes; choose of {}.</source>
      <extracomment>analysis/setting</extracomment>
      <translation>“{}” nie tworzy torów; wybierz z {}.</translation>
    </message>
    <message>
      <source>“{}” is no day; write it as 2025-10-28.</source>
      <extracomment>analysis/setting</extracomment>
      <translation>“{}” to nie dzień; zapisz go jak 2025-10-28.</translation>
    </message>
    <message>
      <source>not stated by any of them</source>
      <extracomment>analysis/unstated</extracomment>
      <translation>żaden tego nie podaje</translation>
    </message>
    <message>
      <source>both are the {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>oba to: {}</translation>
    </message>
    <message>
      <source>two names of one row of the table of types are one type</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>dwie nazwy z jednego wiersza tabeli typów to jeden typ</translation>
    </message>
    <message>
      <source>a variant says nothing against its family, and its family does not state it</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>odmiana nie przeczy swojej rodzinie, a rodzina jej nie podaje</translation>
    </message>
    <message>
      <source>both cannot be what the source meant; one is a slip of the pen</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>źródło nie mogło mieć na myśli obu; jedno to pomyłka w pisowni</translation>
    </message>
    <message>
      <source>both write {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>oba piszą {}</translation>
    </message>
    <message>
      <source>a registration is one airframe's at a time</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>rejestracja należy w danym czasie do jednego statku powietrznego</translation>
    </message>
    <message>
      <source>each stands in one of the texts alone; one of them is likely misread</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>każde stoi tylko w jednym tekście; jedno jest zapewne źle odczytane</translation>
    </message>
    <message>
      <source>both sightings of the one fit the other's single one; which it is, nobody states</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>obie obserwacje jednego pasują do jedynej drugiego; która to, nikt nie mówi</translation>
    </message>
    <message>
      <source>the bounds of both are the same</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>granice obu są te same</translation>
    </message>
    <message>
      <source>both can be {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>oba mogą być {}</translation>
    </message>
    <message>
      <source>the bounds have a number in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>granice mają wspólną liczbę</translation>
    </message>
    <message>
      <source>the same is counted, and the bounds have no number in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>liczy się to samo, a granice nie mają wspólnej liczby</translation>
    </message>
    <message>
      <source>landings and aircraft are different units: one aircraft can land three times</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>lądowania i samoloty to różne jednostki: jeden samolot może lądować trzy razy</translation>
    </message>
    <message>
      <source>both are {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>oba są {}</translation>
    </message>
    <message>
      <source>the phrases resolve to one day or span</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>zwroty oznaczają jeden dzień lub okres</translation>
    </message>
    <message>
      <source>they overlap: {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>nakładają się: {}</translation>
    </message>
    <message>
      <source>the spans have days in common, and neither is the other made less precise</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>przedziały mają wspólne dni, a żaden nie jest mniej dokładną wersją drugiego</translation>
    </message>
    <message>
      <source>the narrower lies within the wider: nothing speaks against it, one tells more</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>węższe mieści się w szerszym: nic temu nie przeczy, jedno mówi więcej</translation>
    </message>
    <message>
      <source>one event, and no day in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>jedno zdarzenie i żadnego wspólnego dnia</translation>
    </message>
    <message>
      <source>neither states its zone, and a day begins at another time in each</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>żadne nie podaje strefy, a doba zaczyna się w każdej o innej porze</translation>
    </message>
    <message>
      <source>what is added on the way has no support in the origin</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>to, co dochodzi po drodze, nie ma oparcia w pochodzeniu</translation>
    </message>
    <message>
      <source>the names are one place in the table</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>nazwy to w tabeli jedno miejsce</translation>
    </message>
    <message>
      <source>{} and {} lie beside each other</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>{} i {} leżą obok siebie</translation>
    </message>
    <message>
      <source>reports name a town for its airfield</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>relacje podają miasto zamiast jego lotniska</translation>
    </message>
    <message>
      <source>the one lies within the other: nothing speaks against it</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>jedno mieści się w drugim: nic temu nie przeczy</translation>
    </message>
    <message>
      <source>one event happened at one place</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>jedno zdarzenie zaszło w jednym miejscu</translation>
    </message>
    <message>
      <source>a stop between can make both true</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>postój pomiędzy może uczynić oba prawdziwymi</translation>
    </message>
    <message>
      <source>a stop that one text tells and the other leaves out</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>postój, o którym jeden tekst mówi, a drugi go pomija</translation>
    </message>
    <message>
      <source>both give {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>oba podają {}</translation>
    </message>
    <message>
      <source>the lengths have a moment in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>długości mają wspólny moment</translation>
    </message>
    <message>
      <source>the same stay, flight or pause has one length</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ten sam pobyt, lot lub przerwa ma jedną długość</translation>
    </message>
    <message>
      <source>arrival and departure of the other text give another length</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>przylot i odlot z drugiego tekstu dają inną długość</translation>
    </message>
    <message>
      <source>one name, one asserter</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>jedna nazwa, jeden mówiący</translation>
    </message>
    <message>
      <source>one source in two wordings, neither equal to the other</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>jedno źródło w dwóch sformułowaniach, różnych od siebie</translation>
    </message>
    <message>
      <source>of, close to and tied to are of different strength; one text has changed it</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>z, bliski i związany z mają różną siłę; jeden tekst to zmienił</translation>
    </message>
    <message>
      <source>two asserters do not contradict each other by being two</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>dwóch mówiących nie przeczy sobie tylko dlatego, że jest ich dwóch</translation>
    </message>
    <message>
      <source>an event can have several causes; neither text excludes the other's</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>zdarzenie może mieć kilka przyczyn; żaden tekst nie wyklucza przyczyn z drugiego</translation>
    </message>
    <message>
      <source>more than one thing and less than another can both be true</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>więcej niż jedno i mniej niż drugie może być zarazem prawdą</translation>
    </message>
    <message>
      <source>the analyst linked them as contradicting</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>analityk powiązał je jako sprzeczne</translation>
    </message>
    <message>
      <source>the analyst linked them as differing</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>analityk powiązał je jako różniące się</translation>
    </message>
    <message>
      <source>what a text takes back cannot stand beside what it puts in its place</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>to, co tekst wycofuje, nie może stać obok tego, co stawia w zamian</translation>
    </message>
    <message>
      <source>what is corrected is told beside what it replaces</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>poprawione podano obok tego, co zastępuje</translation>
    </message>
    <message>
      <source>no known origin</source>
      <extracomment>analysis/weights</extracomment>
      <translation>brak znanego źródła pierwotnego</translation>
    </message>
    <message>
      <source>every text withdrawn</source>
      <extracomment>analysis/weights</extracomment>
      <translation>wszystkie teksty wycofane</translation>
    </message>
    <message>
      <source>credibility {}</source>
      <extracomment>analysis/weights</extracomment>
      <translation>wiarygodność {}</translation>
    </message>
    <message>
      <source>reliability {}</source>
      <extracomment>analysis/weights</extracomment>
      <translation>rzetelność {}</translation>
    </message>
    <message>
      <source>relevance {}</source>
      <extracomment>analysis/weights</extracomment>
      <translation>znaczenie {}</translation>
    </message>
    <message>
      <source>{} is a {}; name a track, or an airframe (EN-01).</source>
      <extracomment>case/acts/airframes</extracomment>
      <translation>{} to {}; podaj ślad lub statek powietrzny (EN-01).</translation>
    </message>
    <message>
      <source>“{}” is no rating; choose one of {}.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>“{}” to nie ocena zgodności; wybierz z {}.</translation>
    </message>
    <message>
      <source>{} has no legs; only a flight with a stop has them.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>{} nie ma odcinków; ma je tylko lot z postojem.</translation>
    </message>
    <message>
      <source>A weight of your own overrules the rule; say why in a sentence.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Własna waga zastępuje regułę; uzasadnij ją zdaniem.</translation>
    </message>
    <message>
      <source>The judgement is empty; write what you conclude.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Osąd jest pusty; napisz, co wnioskujesz.</translation>
    </message>
    <message>
      <source>Information is what a source says: make a claim of it; a judgement is yours.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Informacja to, co mówi źródło: zrób z tego twierdzenie; osąd jest twój.</translation>
    </message>
    <message>
      <source>What cannot be judged has no confidence; leave it empty or choose a likelihood.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>To, czego nie da się ocenić, nie ma pewności; zostaw ją pustą lub wybierz prawdopodobieństwo.</translation>
    </message>
    <message>
      <source>Say why in a sentence: the reason is kept with the finding and printed.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Uzasadnij zdaniem: uzasadnienie zostaje przy ustaleniu i jest drukowane.</translation>
    </message>
    <message>
      <source>Say why the source is withdrawn, and by whom.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Podaj, dlaczego i przez kogo źródło wycofano.</translation>
    </message>
    <message>
      <source>{} is marked as withdrawn already; delete that mark first.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>{} jest już oznaczone jako wycofane; usuń najpierw to oznaczenie.</translation>
    </message>
    <message>
      <source>{} is no information: {}; rate it only with a reason.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>{} to nie informacja: {}; oceniaj tylko z uzasadnieniem.</translation>
    </message>
    <message>
      <source>“{}” is no weight; write a number from 0 to {}, such as 0.5.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>“{}” to nie waga; napisz liczbę od 0 do {}, np. 0.5.</translation>
    </message>
    <message>
      <source>A judgement does not rest on itself; name what the case holds.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Osąd nie opiera się na sobie; wskaż, co zawiera sprawa.</translation>
    </message>
    <message>
      <source>A board needs a name; write one.</source>
      <extracomment>case/acts/boards</extracomment>
      <translation>Tablica potrzebuje nazwy; wpisz ją.</translation>
    </message>
    <message>
      <source>No card lies there; choose a place nearer to the others.</source>
      <extracomment>case/acts/boards</extracomment>
      <translation>Nie ma tam karty; wybierz miejsce bliżej innych.</translation>
    </message>
    <message>
      <source>A group of origins is about the source that all of it passes through; name that source.</source>
      <extracomment>case/acts/boards</extracomment>
      <translation>Grupa pochodzeń dotyczy źródła, przez które wszystko przechodzi; podaj je.</translation>
    </message>
    <message>
      <source>There are no words from {} to {}; the text has {} characters.</source>
      <extracomment>case/acts/covering</extracomment>
      <translation>Nie ma słów od {} do {}; tekst ma znaków: {}.</translation>
    </message>
    <message>
      <source>Nothing there was set aside; choose words that were.</source>
      <extracomment>case/acts/covering</extracomment>
      <translation>Nic tam nie odłożono; wybierz słowa odłożone.</translation>
    </message>
    <message>
      <source>A check is made now; leave its time out.</source>
      <extracomment>case/acts/custody</extracomment>
      <translation>Sprawdzenie odbywa się teraz; pomiń czas.</translation>
    </message>
    <message>
      <source>A step of custody has a giver or a taker; name one, and write unknown for the other.</source>
      <extracomment>case/acts/custody</extracomment>
      <translation>Krok posiadania ma dającego lub biorącego; podaj jednego, a dla drugiego wpisz „nieznany”.</translation>
    </message>
    <message>
      <source>Premises are what an assumed publication date rests on; set published with them.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Przesłanki to podstawa przyjętej daty publikacji; ustaw datę razem z nimi.</translation>
    </message>
    <message>
      <source>{} is in the trash; restore it first.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} jest w koszu; najpierw to przywróć.</translation>
    </message>
    <message>
      <source>The {} of {} is not left empty; write it.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>To pole ({}) w {} nie może być puste; wypełnij je.</translation>
    </message>
    <message>
      <source>The name of a tag has no {}; set its parent to put it within another.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Nazwa etykiety nie ma {}; ustaw nadrzędną, by umieścić ją w innej.</translation>
    </message>
    <message>
      <source>The {} of {} is open; choose one of its alternatives.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>To pole ({}) w {} jest otwarte; wybierz jedną z możliwości.</translation>
    </message>
    <message>
      <source>{} was issued: what has left the case stays remembered.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} wydano: to, co opuściło sprawę, pozostaje zapamiętane.</translation>
    </message>
    <message>
      <source>{} belongs to the custody of a source; taking it out needs a reason.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} należy do posiadania źródła; wyjęcie wymaga uzasadnienia.</translation>
    </message>
    <message>
      <source>{} is not in the trash.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} nie jest w koszu.</translation>
    </message>
    <message>
      <source>There is no such conflict; list conflict shows those that are open.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Nie ma takiego konfliktu; zobacz otwarte.</translation>
    </message>
    <message>
      <source>This conflict is about a field that no case has; delete it.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Konflikt dotyczy pola, którego żadna sprawa nie ma; usuń go.</translation>
    </message>
    <message>
      <source>{} stays as it was recorded; delete it and record it anew.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} zostaje tak, jak zapisano; usuń i zapisz na nowo.</translation>
    </message>
    <message>
      <source>{} has no field {} to set; it has {}.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} nie ma pola {}; ma {}.</translation>
    </message>
    <message>
      <source>{} bears no date; name a source, excerpt, sighting or claim.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} nie ma daty; podaj źródło, wyciąg, obserwację lub twierdzenie.</translation>
    </message>
    <message>
      <source>The date of {} rests on {} itself; name another premise.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Data {} sama opiera się na {}; podaj inną przesłankę.</translation>
    </message>
    <message>
      <source>The {} of a {} is settled with mine or theirs.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>To pole ({}; {}) rozstrzyga się: moje albo ich.</translation>
    </message>
    <message>
      <source>kept as written</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>zostawione jak zapisano</translation>
    </message>
    <message>
      <source>An entity needs a name; write what it is called.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>Obiekt potrzebuje nazwy; napisz, jak się nazywa.</translation>
    </message>
    <message>
      <source>{} has assignments, which only an aircraft has; remove them first.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} ma przypisania, które ma tylko statek powietrzny; najpierw je usuń.</translation>
    </message>
    <message>
      <source>{} is the same as another entity and has its type; split them first.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} to to samo co inny obiekt i ma jego typ; najpierw je rozdziel.</translation>
    </message>
    <message>
      <source>{} is a {}; say of a sighting, claim, excerpt or source who it is.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} to {}; o obserwacji, twierdzeniu, wyciągu lub źródle powiedz, kto to jest.</translation>
    </message>
    <message>
      <source>{} is about {} already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} już dotyczy {}.</translation>
    </message>
    <message>
      <source>{} is said to be distinct from {} already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} jest już oznaczone jako różne od {}.</translation>
    </message>
    <message>
      <source>{} goes by {} already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} nazywa się już {}.</translation>
    </message>
    <message>
      <source>{} is a {}; only an aircraft carries a {}.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} to {}; tylko statek powietrzny ma: {}.</translation>
    </message>
    <message>
      <source>{} has the {} {} for that time already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} ma już na ten czas: {} {}.</translation>
    </message>
    <message>
      <source>The {} is empty; write it.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>To pole ({}) jest puste; wypełnij je.</translation>
    </message>
    <message>
      <source>“{}” is no hex; write six of 0-9 and A-F.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>“{}” to nie kod hex; napisz sześć z 0-9 i A-F.</translation>
    </message>
    <message>
      <source>{} is a {}; an alias, an assignment or a link is taken off.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} to {}; zdejmuje się inną nazwę, przypisanie lub powiązanie.</translation>
    </message>
    <message>
      <source>{} and {} are the same already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} i {} są już tym samym.</translation>
    </message>
    <message>
      <source>No link says that {} is the same as {}; show lists its links.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>Żadne powiązanie nie mówi, że {} to to samo co {}; zobacz jego powiązania.</translation>
    </message>
    <message>
      <source>Nothing is chosen to go to the new entity; choose sightings, aliases or assignments.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>Nic nie wybrano dla nowego obiektu; wybierz obserwacje, inne nazwy lub przypisania.</translation>
    </message>
    <message>
      <source>{} does not belong to {}; show lists what does.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} nie należy do {}; zobacz, co należy.</translation>
    </message>
    <message>
      <source>{} are one event already; name a report that is not.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>{} to już jedno zdarzenie; podaj relację spoza niego.</translation>
    </message>
    <message>
      <source>{} is joined with no other report; name one that it is not one event with.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>{} nie jest połączone z żadną inną relacją; podaj taką, z którą nie jest jednym zdarzeniem.</translation>
    </message>
    <message>
      <source>An event takes two reports or more; name another sighting or claim.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>Zdarzenie wymaga dwóch relacji lub więcej; podaj kolejną obserwację lub twierdzenie.</translation>
    </message>
    <message>
      <source>Reports of one event are all sightings or all claims; name records of one kind.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>Relacje jednego zdarzenia to same obserwacje albo same twierdzenia; podaj rekordy jednego rodzaju.</translation>
    </message>
    <message>
      <source>A claim needs a statement; write what is claimed in a sentence.</source>
      <extracomment>case/acts/facts</extracomment>
      <translation>Twierdzenie wymaga treści; napisz zdaniem, co się twierdzi.</translation>
    </message>
    <message>
      <source>The hypothesis is empty; write what would be so.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Hipoteza jest pusta; napisz, co by zachodziło.</translation>
    </message>
    <message>
      <source>There is no tag {}; list tag shows those there are.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Nie ma etykiety {}; zobacz, jakie są.</translation>
    </message>
    <message>
      <source>A tag needs a name; write a word.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Etykieta potrzebuje nazwy; wpisz słowo.</translation>
    </message>
    <message>
      <source>A path of tags has at most {} names; shorten it.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Ścieżka etykiet ma najwyżej {} nazw; skróć ją.</translation>
    </message>
    <message>
      <source>{} lies within this tag already; name another as the wider one.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>{} leży już w tej etykiecie; podaj inną jako szerszą.</translation>
    </message>
    <message>
      <source>A saved view needs a name; write one.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Zapisany widok potrzebuje nazwy; wpisz ją.</translation>
    </message>
    <message>
      <source>There is nothing to save; write the {} first.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Nie ma czego zapisać; najpierw wpisz: {}.</translation>
    </message>
    <message>
      <source>Nothing would change; name another value, or other records.</source>
      <extracomment>case/acts/foretold</extracomment>
      <translation>Nic by się nie zmieniło; podaj inną wartość lub inne rekordy.</translation>
    </message>
    <message>
      <source>A source that is not held has no grade.</source>
      <extracomment>case/acts/foretold</extracomment>
      <translation>Źródło, którego nie ma w sprawie, nie ma oceny.</translation>
    </message>
    <message>
      <source>A {} carries no marking of its own; mark the record that it belongs to.</source>
      <extracomment>case/acts/handing</extracomment>
      <translation>Ten rodzaj ({}) nie ma własnego oznaczenia; oznacz rekord, do którego należy.</translation>
    </message>
    <message>
      <source>{} is {} already.</source>
      <extracomment>case/acts/handing</extracomment>
      <translation>{} jest już {}.</translation>
    </message>
    <message>
      <source>{} is a text; an imagery record is kept of a picture or a film.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{} to tekst; rekord obrazu ma obraz lub film.</translation>
    </message>
    <message>
      <source>“{}” is no place of a camera; write latitude,longitude as 50.1,36.2.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>“{}” to nie miejsce kamery; napisz szerokość,długość jak 50.1,36.2.</translation>
    </message>
    <message>
      <source>“{}” is no value for {}; write a number from {} to {}.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>“{}” to nie wartość dla {}; napisz liczbę od {} do {}.</translation>
    </message>
    <message>
      <source>What is not before is later than what is not after; correct time_from or time_to.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>„Nie wcześniej” przypada po „nie później”; popraw jedno z nich.</translation>
    </message>
    <message>
      <source>A sighting is bounded by two pictures; name another one for the second.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>Obserwację wyznaczają dwa obrazy; podaj inny jako drugi.</translation>
    </message>
    <message>
      <source>The times of the two pictures overlap, so neither is before the other; state them closer.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>Czasy obu obrazów zachodzą na siebie, żaden nie jest wcześniejszy; podaj je dokładniej.</translation>
    </message>
    <message>
      <source>{} is told as {}, and the two pictures tell when it {}; swap them, or tag what they show as a sighting of its own.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{} podano jako {}, a oba obrazy mówią kiedy: {}; zamień je albo oznacz to, co pokazują, jako osobną obserwację.</translation>
    </message>
    <message>
      <source>An imagery record has no field {} to set; it has {}.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>Rekord obrazu nie ma pola {}; ma {}.</translation>
    </message>
    <message>
      <source>How the time is known belongs to a time; state acquired with it.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>To, skąd znany jest czas, należy do czasu; podaj go także.</translation>
    </message>
    <message>
      <source>{}, which this time does not allow: {}</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{}, na co ten czas nie pozwala: {}</translation>
    </message>
    <message>
      <source>an arrival</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>przylot</translation>
    </message>
    <message>
      <source>absent in {}, present in {}: it {} in between</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>nie ma w {}, jest w {}: pomiędzy {}</translation>
    </message>
    <message>
      <source>: it came in between</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>: przybyło pomiędzy</translation>
    </message>
    <message>
      <source>{} is bounded by {} and {}</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{} ograniczają {} i {}</translation>
    </message>
    <message>
      <source>A log holds sightings or claims, no {}; choose one of the two.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>Tabela zawiera obserwacje lub twierdzenia, nie {}; wybierz jedno z dwojga.</translation>
    </message>
    <message>
      <source>There is no new row to import; nothing was changed.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>Nie ma nowego wiersza do importu; nic nie zmieniono.</translation>
    </message>
    <message>
      <source>There are no words from {} to {}; read the log anew.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>Nie ma słów od {} do {}; wczytaj tabelę ponownie.</translation>
    </message>
    <message>
      <source>A claim needs a statement; map the column that tells what is claimed.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>Twierdzenie wymaga treści; przypisz kolumnę, która ją podaje.</translation>
    </message>
    <message>
      <source>{} {} on the words {} has of its own; reading it by machine would lose their place. Attach a copy and read that.</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>{} {} na własnych słowach {}; odczyt maszynowy zgubiłby ich miejsce. Dołącz kopię i odczytaj ją.</translation>
    </message>
    <message>
      <source>The words of {} were not read by a machine; there is nothing to confirm.</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>Słów {} nie odczytała maszyna; nie ma czego potwierdzać.</translation>
    </message>
    <message>
      <source>{} has confirmed these words already.</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>{} potwierdził już te słowa.</translation>
    </message>
    <message>
      <source>machine reading</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>odczyt maszynowy</translation>
    </message>
    <message>
      <source>quote rests</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>cytat opiera się</translation>
    </message>
    <message>
      <source>quotes rest</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>cytaty opierają się</translation>
    </message>
    <message>
      <source>{} has no pages and no pixels; select words of it instead.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} nie ma stron ani pikseli; wybierz słowa.</translation>
    </message>
    <message>
      <source>{} has pages; name the page of the region.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} ma strony; podaj stronę obszaru.</translation>
    </message>
    <message>
      <source>{} is no recording; select words or a region of it instead.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} to nie nagranie; wybierz słowa lub obszar.</translation>
    </message>
    <message>
      <source>{} stands where it did; only a quote that is lost is put back.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} stoi tam, gdzie stało; przywraca się tylko zgubiony cytat.</translation>
    </message>
    <message>
      <source>{} was not read, so nothing of it can be marked but its words.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} nie odczytano; można zaznaczyć tylko słowa.</translation>
    </message>
    <message>
      <source>A record is not linked to itself; name two records.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>Rekordu nie wiąże się z nim samym; podaj dwa.</translation>
    </message>
    <message>
      <source>{} and {} are of two kinds and cannot be the same; say about.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} i {} są różnych rodzajów i nie mogą być tym samym; użyj „o”.</translation>
    </message>
    <message>
      <source>{}; only entities of one type can be the same.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{}; tylko obiekty jednego typu mogą być tym samym.</translation>
    </message>
    <message>
      <source>That would make each come before the other; remove the link that says the opposite first.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>Każde byłoby przed drugim; usuń najpierw powiązanie, które mówi odwrotnie.</translation>
    </message>
    <message>
      <source>{} carries {} already; choose other words.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} już podpiera {}; wybierz inne słowa.</translation>
    </message>
    <message>
      <source>{} does not carry {}; name an excerpt that does.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} nie podpiera {}; podaj wyciąg, który to robi.</translation>
    </message>
    <message>
      <source>{} cannot be graded {}: {}.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} nie można ocenić jako {}: {}.</translation>
    </message>
    <message>
      <source>{} is not held, so it has no grade; grade its publisher.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} nie ma w sprawie, więc bez oceny; oceń wydawcę.</translation>
    </message>
    <message>
      <source>{}; name the publisher.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{}; podaj wydawcę.</translation>
    </message>
    <message>
      <source>The note is empty; write a sentence.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>Notatka jest pusta; napisz zdanie.</translation>
    </message>
    <message>
      <source>The lead is empty; write what is to be found out.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>Trop jest pusty; napisz, co trzeba ustalić.</translation>
    </message>
    <message>
      <source>A logo is a PNG or JPEG of at most {} kB; choose such a picture.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>Logo to PNG lub JPEG do {} kB; wybierz taki obraz.</translation>
    </message>
    <message>
      <source>{} cannot be narrowed to {}; choose what it tells of.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>{} nie da się zawęzić do {}; wybierz, o czym mówi.</translation>
    </message>
    <message>
      <source>There is no paper {}; choose {}.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>Nie ma papieru {}; wybierz {}.</translation>
    </message>
    <message>
      <source>There is no report in “{}”; choose {}.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>Nie ma raportu w “{}”; wybierz {}.</translation>
    </message>
    <message>
      <source>That snapshot holds {} entries that this case has not; save it as a file of its own and merge it.</source>
      <extracomment>case/acts/restoring</extracomment>
      <translation>Ta migawka zawiera wpisy, których sprawa nie ma ({}); zapisz ją jako osobny plik i scal.</translation>
    </message>
    <message>
      <source>Nothing has come since that snapshot; the case shows what it showed then.</source>
      <extracomment>case/acts/restoring</extracomment>
      <translation>Od tej migawki nic nie przybyło; sprawa pokazuje to samo.</translation>
    </message>
    <message>
      <source>The journal has no entry {}; journal lists those there are.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>Dziennik nie ma wpisu {}; zobacz, jakie są.</translation>
    </message>
    <message>
      <source>{} changed nothing that could be written back.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} nie zmieniło niczego, co dałoby się cofnąć.</translation>
    </message>
    <message>
      <source>{} to go back to; choose another entry.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{}, do czego można by wrócić; wybierz inny wpis.</translation>
    </message>
    <message>
      <source>{} shows no {} of {} to go back to.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} nie pokazuje {} z {}, do czego wrócić.</translation>
    </message>
    <message>
      <source>{} entries bear the number {} since a merge; name one by its id.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>Po scaleniu {} wpisów ma numer {}; wskaż jeden identyfikatorem.</translation>
    </message>
    <message>
      <source>reverses entry {}: {}</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>odwraca wpis {}: {}</translation>
    </message>
    <message>
      <source>reverses entry {}</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>odwraca wpis {}</translation>
    </message>
    <message>
      <source>as entry {} had it</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>jak we wpisie {}</translation>
    </message>
    <message>
      <source>{} cannot be reversed: {} was built on it; reverse that one first.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} nie da się odwrócić: {} na tym zbudowano; odwróć najpierw to.</translation>
    </message>
    <message>
      <source>{} shows no {} of {}</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} nie pokazuje {} z {}</translation>
    </message>
    <message>
      <source>{} changed no record; there is nothing to reverse.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} nie zmieniło żadnego rekordu; nie ma czego odwracać.</translation>
    </message>
    <message>
      <source>{} is a merge; undo takes it out whole once what came later is undone.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} to scalenie; cofanie usuwa je w całości, gdy cofnięto to, co później.</translation>
    </message>
    <message>
      <source>Values of {} are withheld in this copy; reverse it in the case it came from.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>Wartości {} wstrzymano w tej kopii; odwróć to w sprawie, z której pochodzi.</translation>
    </message>
    <message>
      <source>this record</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>ten rekord</translation>
    </message>
    <message>
      <source>{}, which this value rests on,</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{}, na czym opiera się ta wartość,</translation>
    </message>
    <message>
      <source>{} put {} into the trash; restore it first.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} przeniosło {} do kosza; najpierw to przywróć.</translation>
    </message>
    <message>
      <source>A search was made somewhere; write where.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>Szukano gdzieś; napisz gdzie.</translation>
    </message>
    <message>
      <source>The translation is empty; write the words in the other language.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>Tłumaczenie jest puste; wpisz słowa w drugim języku.</translation>
    </message>
    <message>
      <source>A translation is in some language; name it, for example en.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>Tłumaczenie jest w jakimś języku; podaj go, np. en.</translation>
    </message>
    <message>
      <source>A translation is a person’s or a machine’s; name one of the two.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>Tłumaczenie jest człowieka albo maszyny; podaj jedno z dwojga.</translation>
    </message>
    <message>
      <source>A grade is not taken away; give another.</source>
      <extracomment>case/acts/several</extracomment>
      <translation>Oceny się nie odbiera; daj inną.</translation>
    </message>
    <message>
      <source>This is not set by hand.</source>
      <extracomment>case/acts/several</extracomment>
      <translation>Tego nie ustawia się ręcznie.</translation>
    </message>
    <message>
      <source>There is nothing to accept; choose suggestions of this source.</source>
      <extracomment>case/acts/suggestions</extracomment>
      <translation>Nie ma czego przyjąć; wybierz propozycje z tego źródła.</translation>
    </message>
    <message>
      <source>A mention needs what its words are read as; choose a suggestion that has a value.</source>
      <extracomment>case/acts/suggestions</extracomment>
      <translation>Wzmianka wymaga odczytu swoich słów; wybierz propozycję z wartością.</translation>
    </message>
    <message>
      <source>{} is no aircraft; name the airframe that flew.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} to nie statek powietrzny; podaj ten, który leciał.</translation>
    </message>
    <message>
      <source>{} is the mark of {} airframes of this case; name one by its number (EN-01).</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} to znak {} statków w tej sprawie; wskaż jeden numerem (EN-01).</translation>
    </message>
    <message>
      <source>One track is a flight already; choose two or more.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Jeden ślad to już lot; wybierz dwa lub więcej.</translation>
    </message>
    <message>
      <source>These are tracks of different aircraft: {}; join tracks of one.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>To ślady różnych statków: {}; łącz ślady jednego.</translation>
    </message>
    <message>
      <source>{} is joined with no other track.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} nie jest połączony z żadnym innym śladem.</translation>
    </message>
    <message>
      <source>There are no rows from {} to {}; name the first and the last one.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Nie ma wierszy od {} do {}; podaj pierwszy i ostatni.</translation>
    </message>
    <message>
      <source>one flight</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>jeden lot</translation>
    </message>
    <message>
      <source>also within reach of the last position</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>także w zasięgu ostatniej pozycji</translation>
    </message>
    <message>
      <source>transponder {}</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>transponder {}</translation>
    </message>
    <message>
      <source>file name</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>nazwa pliku</translation>
    </message>
    <message>
      <source>{}'s own table</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>własna tabela {}</translation>
    </message>
    <message>
      <source>The file's name</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Nazwa pliku</translation>
    </message>
    <message>
      <source>The analyst</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Analityk</translation>
    </message>
    <message>
      <source>{} says {}; not in the quoted rows.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} mówi {}; nie w cytowanych wierszach.</translation>
    </message>
    <message>
      <source>kept apart</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>trzymane osobno</translation>
    </message>
    <message>
      <source>The tracker</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Tracker</translation>
    </message>
    <message>
      <source>A region needs a place and a size inside the picture; draw it anew.</source>
      <extracomment>case/anchors</extracomment>
      <translation>Obszar musi mieć miejsce i rozmiar w obrazie; narysuj go na nowo.</translation>
    </message>
    <message>
      <source>The region lies outside {}; draw it inside.</source>
      <extracomment>case/anchors</extracomment>
      <translation>Obszar leży poza: {}; narysuj go wewnątrz.</translation>
    </message>
    <message>
      <source>A stretch of a recording begins before it ends; write it as 1:05-1:20.</source>
      <extracomment>case/anchors</extracomment>
      <translation>Odcinek nagrania zaczyna się, zanim się skończy; napisz 1:05-1:20.</translation>
    </message>
    <message>
      <source>The recording is {} long; choose an earlier stretch.</source>
      <extracomment>case/anchors</extracomment>
      <translation>Nagranie trwa {}; wybierz wcześniejszy odcinek.</translation>
    </message>
    <message>
      <source>“{}” is no time in a recording; write it as 12.5, 1:05 or 1:02:03.</source>
      <extracomment>case/anchors</extracomment>
      <translation>“{}” to nie czas w nagraniu; napisz 12.5, 1:05 lub 1:02:03.</translation>
    </message>
    <message>
      <source>the image of {} × {} pixels</source>
      <extracomment>case/anchors</extracomment>
      <translation>obraz {} × {} pikseli</translation>
    </message>
    <message>
      <source>the one page there is</source>
      <extracomment>case/anchors</extracomment>
      <translation>jedyna strona, jaka jest</translation>
    </message>
    <message>
      <source>the {} pages there are</source>
      <extracomment>case/anchors</extracomment>
      <translation>strony, jakie są: {}</translation>
    </message>
    <message>
      <source>The captured bytes {} are damaged in chunk {}; run verify, and go back to a backup copy.</source>
      <extracomment>case/blobs</extracomment>
      <translation>Zapisane bajty {} są uszkodzone w kawałku {}; sprawdź sprawę i wróć do kopii zapasowej.</translation>
    </message>
    <message>
      <source>{} is open for writing here; close it before opening {}.</source>
      <extracomment>case/case</extracomment>
      <translation>{} jest tu otwarte do zapisu; zamknij je przed otwarciem {}.</translation>
    </message>
    <message>
      <source>That record is not in this case.</source>
      <extracomment>case/case</extracomment>
      <translation>Tego rekordu nie ma w tej sprawie.</translation>
    </message>
    <message>
      <source>There is no record {} in this case; list shows those there are.</source>
      <extracomment>case/case</extracomment>
      <translation>W tej sprawie nie ma rekordu {}; zobacz, jakie są.</translation>
    </message>
    <message>
      <source>A case is changed only on the thread that opened it; hand the act over to that one.</source>
      <extracomment>case/case</extracomment>
      <translation>Sprawę zmienia tylko wątek, który ją otworzył; przekaż mu czynność.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <extracomment>case/case</extracomment>
      <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <extracomment>case/case</extracomment>
      <translation>Nie ma czego ponowić.</translation>
    </message>
    <message>
      <source>The case is busy saving; do it again in a moment.</source>
      <extracomment>case/case</extracomment>
      <translation>Trwa zapis sprawy; zrób to jeszcze raz za chwilę.</translation>
    </message>
    <message>
      <source>“{}” is no clock; choose one of {}.</source>
      <extracomment>case/clocks</extracomment>
      <translation>“{}” to nie zegar; wybierz z {}.</translation>
    </message>
    <message>
      <source>when it is said to have happened</source>
      <extracomment>case/clocks</extracomment>
      <translation>kiedy miało się to stać</translation>
    </message>
    <message>
      <source>when it was first said, along what the texts cite</source>
      <extracomment>case/clocks</extracomment>
      <translation>kiedy powiedziano to po raz pierwszy, idąc za tym, co teksty cytują</translation>
    </message>
    <message>
      <source>when the first text that is quoted for it was published</source>
      <extracomment>case/clocks</extracomment>
      <translation>kiedy ukazał się pierwszy cytowany do tego tekst</translation>
    </message>
    <message>
      <source>when the bytes of that text came in</source>
      <extracomment>case/clocks</extracomment>
      <translation>kiedy przyszły bajty tego tekstu</translation>
    </message>
    <message>
      <source>when the journal says the record was made, or brought by a merge</source>
      <extracomment>case/clocks</extracomment>
      <translation>kiedy według dziennika rekord powstał lub przyszedł ze scaleniem</translation>
    </message>
    <message>
      <source>{} is cited but not held; attach it first.</source>
      <extracomment>case/collection</extracomment>
      <translation>{} jest cytowane, ale nie ma go w sprawie; najpierw dołącz.</translation>
    </message>
    <message>
      <source>{} reads “{}”; changing what was stated needs a reason.</source>
      <extracomment>case/collection</extracomment>
      <translation>{} brzmi “{}”; zmiana podanego wymaga uzasadnienia.</translation>
    </message>
    <message>
      <source>none; it was no page capture</source>
      <extracomment>case/collection</extracomment>
      <translation>brak; to nie był zapis strony</translation>
    </message>
    <message>
      <source>A collection record has no field {} to set; it has {}.</source>
      <extracomment>case/collection</extracomment>
      <translation>Rekord zebrania nie ma pola {}; ma {}.</translation>
    </message>
    <message>
      <source>when they were first collected, if not here</source>
      <extracomment>case/collection</extracomment>
      <translation>kiedy zebrano je najpierw, jeśli nie tutaj</translation>
    </message>
    <message>
      <source>who collected them then</source>
      <extracomment>case/collection</extracomment>
      <translation>kto je wtedy zebrał</translation>
    </message>
    <message>
      <source>the address or place where they were found</source>
      <extracomment>case/collection</extracomment>
      <translation>adres lub miejsce, gdzie je znaleziono</translation>
    </message>
    <message>
      <source>make, model, serial number of what they were on</source>
      <extracomment>case/collection</extracomment>
      <translation>marka, model, numer seryjny nośnika</translation>
    </message>
    <message>
      <source>whose they were</source>
      <extracomment>case/collection</extracomment>
      <translation>do kogo to należało</translation>
    </message>
    <message>
      <source>the computer that was used, by name or inventory number</source>
      <extracomment>case/collection</extracomment>
      <translation>użyty komputer, nazwa lub numer inwentarzowy</translation>
    </message>
    <message>
      <source>how the network was reached: proxy, exit node, line</source>
      <extracomment>case/collection</extracomment>
      <translation>jak osiągnięto sieć: proxy, węzeł wyjściowy, łącze</translation>
    </message>
    <message>
      <source>why they were collected</source>
      <extracomment>case/collection</extracomment>
      <translation>po co je zebrano</translation>
    </message>
    <message>
      <source>on what legal ground or with whose consent</source>
      <extracomment>case/collection</extracomment>
      <translation>na jakiej podstawie prawnej lub za czyją zgodą</translation>
    </message>
    <message>
      <source>how they are stored, sealed and who may reach them</source>
      <extracomment>case/collection</extracomment>
      <translation>jak są przechowywane, zabezpieczone i kto ma dostęp</translation>
    </message>
    <message>
      <source>exhibit or inventory number elsewhere</source>
      <extracomment>case/collection</extracomment>
      <translation>numer dowodu lub inwentarza gdzie indziej</translation>
    </message>
    <message>
      <source>{} was measured by the program; it is not set by hand.</source>
      <extracomment>case/collection</extracomment>
      <translation>{} zmierzył program; nie ustawia się tego ręcznie.</translation>
    </message>
    <message>
      <source>Nothing tells how it came from {} to {}.</source>
      <extracomment>case/custody</extracomment>
      <translation>Nic nie mówi, jak trafiło od {} do {}.</translation>
    </message>
    <message>
      <source>“{}” is no range; write {} in FIRST..LAST.</source>
      <extracomment>case/filters</extracomment>
      <translation>“{}” to nie zakres; napisz {} in PIERWSZY..OSTATNI.</translation>
    </message>
    <message>
      <source>“{}” is no span of time; write when in 2025-10-22..2025-10-31.</source>
      <extracomment>case/filters</extracomment>
      <translation>“{}” to nie okres; napisz when in 2025-10-22..2025-10-31.</translation>
    </message>
    <message>
      <source>The filter cannot be read from {} on; {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>Filtra nie da się odczytać od {}; {}.</translation>
    </message>
    <message>
      <source>The filter ends too early; {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>Filtr kończy się za wcześnie; {}.</translation>
    </message>
    <message>
      <source>The filter has too many parentheses; write it with fewer.</source>
      <extracomment>case/filters</extracomment>
      <translation>Filtr ma za dużo nawiasów; napisz z mniejszą liczbą.</translation>
    </message>
    <message>
      <source>“{} {} {}” is no FIELD OP VALUE; {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>“{} {} {}” to nie POLE OPERATOR WARTOŚĆ; {}.</translation>
    </message>
    <message>
      <source>A saved filter is asked for with saved = NAME or saved != NAME.</source>
      <extracomment>case/filters</extracomment>
      <translation>O zapisany filtr pyta się: saved = NAZWA lub saved != NAZWA.</translation>
    </message>
    <message>
      <source>A saved filter names no other saved filter; write the terms of {} out.</source>
      <extracomment>case/filters</extracomment>
      <translation>Zapisany filtr nie wymienia innego; wpisz warunki {}.</translation>
    </message>
    <message>
      <source>A tag is asked for with tag = NAME or tag != NAME.</source>
      <extracomment>case/filters</extracomment>
      <translation>O etykietę pyta się przez tag = NAME lub tag != NAME.</translation>
    </message>
    <message>
      <source>A board is asked for with on = B1 or on != B1.</source>
      <extracomment>case/filters</extracomment>
      <translation>O tablicę pyta się przez on = B1 lub on != B1.</translation>
    </message>
    <message>
      <source>There is no field {} to filter by; there are {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>Nie ma pola {} do filtrowania; są {}.</translation>
    </message>
    <message>
      <source>The filter lacks a closing parenthesis; write it where the group ends.</source>
      <extracomment>case/filters</extracomment>
      <translation>Filtrowi brakuje nawiasu zamykającego; wstaw go na końcu grupy.</translation>
    </message>
    <message>
      <source>“{}” is no place on earth; write latitude,longitude as 50.1,36.2.</source>
      <extracomment>case/imagery</extracomment>
      <translation>“{}” to nie miejsce na Ziemi; napisz szerokość,długość jak 50.1,36.2.</translation>
    </message>
    <message>
      <source>When {} was taken is not stated; say so in its imagery record first.</source>
      <extracomment>case/imagery</extracomment>
      <translation>Nie podano, kiedy wykonano {}; wpisz to najpierw w rekordzie obrazu.</translation>
    </message>
    <message>
      <source>still of a film</source>
      <extracomment>case/imagery</extracomment>
      <translation>kadr z filmu</translation>
    </message>
    <message>
      <source> m for each metre</source>
      <extracomment>case/imagery</extracomment>
      <translation> m na metr</translation>
    </message>
    <message>
      <source>; given by </source>
      <extracomment>case/imagery</extracomment>
      <translation>; podał </translation>
    </message>
    <message>
      <source>the kind of file</source>
      <extracomment>case/imagery</extracomment>
      <translation>rodzaj pliku</translation>
    </message>
    <message>
      <source>the file’s own date ({})</source>
      <extracomment>case/imagery</extracomment>
      <translation>własna data pliku ({})</translation>
    </message>
    <message>
      <source>the file</source>
      <extracomment>case/imagery</extracomment>
      <translation>plik</translation>
    </message>
    <message>
      <source>the file’s own place ({})</source>
      <extracomment>case/imagery</extracomment>
      <translation>własne miejsce pliku ({})</translation>
    </message>
    <message>
      <source>the file’s own compass ({})</source>
      <extracomment>case/imagery</extracomment>
      <translation>własny kompas pliku ({})</translation>
    </message>
    <message>
      <source>{} cannot be looked into a second time; copy it to a folder of yours and ask there.</source>
      <extracomment>case/known</extracomment>
      <translation>{} nie da się obejrzeć drugi raz; skopiuj do własnego folderu i tam zapytaj.</translation>
    </message>
    <message>
      <source>This case held nothing yet on {}; name a later day.</source>
      <extracomment>case/known</extracomment>
      <translation>{} sprawa nie zawierała jeszcze nic; podaj późniejszy dzień.</translation>
    </message>
    <message>
      <source>This is the case as it was known on a day; it is for reading only.</source>
      <extracomment>case/known</extracomment>
      <translation>To sprawa w stanie z danego dnia; tylko do czytania.</translation>
    </message>
    <message>
      <source>{}; put the file back that the log belongs to, or move the log away and open again.</source>
      <extracomment>case/laterlog</extracomment>
      <translation>{}; odłóż plik, do którego należy log, albo odsuń log i otwórz ponownie.</translation>
    </message>
    <message>
      <source>{} does not go on where {} ends: that file is an older copy, or one of them is damaged</source>
      <extracomment>case/laterlog</extracomment>
      <translation>{} nie zaczyna się tam, gdzie kończy się {}: plik to starsza kopia albo jeden z nich jest uszkodzony</translation>
    </message>
    <message>
      <source>a name alone does not prove that they are the same</source>
      <extracomment>case/likeness</extracomment>
      <translation>sama nazwa nie dowodzi, że to to samo</translation>
    </message>
    <message>
      <source>; a hex alone never proves identity</source>
      <extracomment>case/likeness</extracomment>
      <translation>; sam kod hex nigdy nie dowodzi tożsamości</translation>
    </message>
    <message>
      <source>; a callsign alone never proves identity</source>
      <extracomment>case/likeness</extracomment>
      <translation>; sam znak wywoławczy nigdy nie dowodzi tożsamości</translation>
    </message>
    <message>
      <source>asserted by</source>
      <extracomment>case/likeness</extracomment>
      <translation>twierdzi</translation>
    </message>
    <message>
      <source>on a day that is open</source>
      <extracomment>case/likeness</extracomment>
      <translation>w otwartym dniu</translation>
    </message>
    <message>
      <source>{}, assigned {}</source>
      <extracomment>case/likeness</extracomment>
      <translation>{}, przypisane {}</translation>
    </message>
    <message>
      <source>{}, dates of the assignment not stated</source>
      <extracomment>case/likeness</extracomment>
      <translation>{}, dat przypisania nie podano</translation>
    </message>
    <message>
      <source>{} {}, which may be {} in another script</source>
      <extracomment>case/likeness</extracomment>
      <translation>{} {}, co może być {} w innym alfabecie</translation>
    </message>
    <message>
      <source>assigned {}</source>
      <extracomment>case/likeness</extracomment>
      <translation>przypisane {}</translation>
    </message>
    <message>
      <source>{} {}, which it goes by</source>
      <extracomment>case/likeness</extracomment>
      <translation>{} {}, tak też się nazywa</translation>
    </message>
    <message>
      <source>name {}, which may be {} in another script; {}</source>
      <extracomment>case/likeness</extracomment>
      <translation>nazwa {}, co może być {} w innym alfabecie; {}</translation>
    </message>
    <message>
      <source>a cloud service</source>
      <extracomment>case/location</extracomment>
      <translation>usługa w chmurze</translation>
    </message>
    <message>
      <source>{} lies in a folder that {} synchronises; while it is open here it may be copied half written, or be replaced. Keep it in a folder of its own, and put copies there that you export.</source>
      <extracomment>case/location</extracomment>
      <translation>{} leży w folderze synchronizowanym przez {}; dopóki jest otwarte, może zostać skopiowane w połowie zapisu lub zastąpione. Trzymaj je w osobnym folderze, a tam odkładaj eksportowane kopie.</translation>
    </message>
    <message>
      <source>{} lies on a network disk, whose locks cannot be relied upon; work on a copy on this computer, and one at a time.</source>
      <extracomment>case/location</extracomment>
      <translation>{} leży na dysku sieciowym, którego blokadom nie można ufać; pracuj na kopii na tym komputerze, po jednej osobie.</translation>
    </message>
    <message>
      <source>The disk that holds {} is nearly full; free some space before you go on.</source>
      <extracomment>case/location</extracomment>
      <translation>Dysk z {} jest prawie pełny; zwolnij miejsce, zanim pójdziesz dalej.</translation>
    </message>
    <message>
      <source>{} is {}; name {} here.</source>
      <extracomment>case/numbers</extracomment>
      <translation>{} to {}; podaj tu {}.</translation>
    </message>
    <message>
      <source>{} has no leg {}; {}.</source>
      <extracomment>case/oneleg</extracomment>
      <translation>{} nie ma odcinka {}; {}.</translation>
    </message>
    <message>
      <source>{} is there already; choose another name, nothing is ever overwritten.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} już istnieje; wybierz inną nazwę, niczego się nie nadpisuje.</translation>
    </message>
    <message>
      <source>{}, which lies beside {}, belongs to another file; move it away and open the case again.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} obok {} należy do innego pliku; odsuń je i otwórz sprawę ponownie.</translation>
    </message>
    <message>
      <source>{} was left unfinished when it was made; delete it and make the case again.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} nie dokończono przy tworzeniu; usuń to i utwórz sprawę ponownie.</translation>
    </message>
    <message>
      <source>{} is a folder; choose a file that ends in .casefile.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} to folder; wybierz plik z końcówką .casefile.</translation>
    </message>
    <message>
      <source>{} is no file that can be read to its end; choose a file that ends in .casefile.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} to nie plik, który da się przeczytać do końca; wybierz plik .casefile.</translation>
    </message>
    <message>
      <source>{} is empty; choose another file, or make a case with new.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} jest puste; wybierz inny plik albo utwórz nową sprawę.</translation>
    </message>
    <message>
      <source>{} is not a case file; choose a file that ends in .casefile.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} to nie plik sprawy; wybierz plik z końcówką .casefile.</translation>
    </message>
    <message>
      <source>{} was made by a newer program (format {}, this one knows {}); update this one.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} zrobił nowszy program (format {}, ten zna {}); zaktualizuj ten.</translation>
    </message>
    <message>
      <source>The name {}… is too long for a file; choose a shorter one.</source>
      <extracomment>case/opening</extracomment>
      <translation>Nazwa {}… jest za długa dla pliku; wybierz krótszą.</translation>
    </message>
    <message>
      <source>There is no folder {}; make it first.</source>
      <extracomment>case/opening</extracomment>
      <translation>Nie ma folderu {}; najpierw go utwórz.</translation>
    </message>
    <message>
      <source>The folder {} cannot be written; choose another place.</source>
      <extracomment>case/opening</extracomment>
      <translation>W folderze {} nie można zapisać; wybierz inne miejsce.</translation>
    </message>
    <message>
      <source>Not saved: {} was moved, deleted or replaced since it was opened; put it back, or save a copy.</source>
      <extracomment>case/opening</extracomment>
      <translation>Nie zapisano: {} od otwarcia przeniesiono, usunięto lub zastąpiono; przywróć plik albo zapisz kopię.</translation>
    </message>
    <message>
      <source>{} comes from an older program; open it once where it can be written.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} pochodzi ze starszego programu; otwórz raz tam, gdzie można zapisać.</translation>
    </message>
    <message>
      <source>{} is not shaped like a case ({}); do not work in it, ask for a fresh copy.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} nie ma budowy sprawy ({}); nie pracuj w nim, poproś o nową kopię.</translation>
    </message>
    <message>
      <source>There is no file {}; check the name, or make a case with new.</source>
      <extracomment>case/opening</extracomment>
      <translation>Nie ma pliku {}; sprawdź nazwę albo utwórz nową sprawę.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); check that you may read it.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} nie da się odczytać ({}); sprawdź, czy wolno ci czytać.</translation>
    </message>
    <message>
      <source>The name {} is not written in UTF-8; give the file another name.</source>
      <extracomment>case/opening</extracomment>
      <translation>Nazwa {} nie jest zapisana w UTF-8; nadaj plikowi inną.</translation>
    </message>
    <message>
      <source>The file could not be brought up to date at “{}” ({}); {}.</source>
      <extracomment>case/opening</extracomment>
      <translation>Nie udało się zaktualizować pliku przy „{}” ({}); {}.</translation>
    </message>
    <message>
      <source>{} comes from an older program and no backup copy fits beside it ({}); free some space, nothing was changed.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} pochodzi ze starszego programu, a obok nie mieści się kopia zapasowa ({}); zwolnij miejsce, nic nie zmieniono.</translation>
    </message>
    <message>
      <source>{} is open for reading only; save a copy where you may write and work there.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} jest otwarte tylko do czytania; zapisz kopię tam, gdzie możesz pisać, i tam pracuj.</translation>
    </message>
    <message>
      <source>{} is open for writing by {}; close it there first.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} ma otwarte do zapisu {}; najpierw zamknij tam.</translation>
    </message>
    <message>
      <source>{} is as it was, and {} is a copy of it</source>
      <extracomment>case/opening</extracomment>
      <translation>{} jest bez zmian, a {} to jego kopia</translation>
    </message>
    <message>
      <source>Nothing is copied that could be pasted; copy cells first.</source>
      <extracomment>case/pasting</extracomment>
      <translation>Nie skopiowano nic do wklejenia; najpierw skopiuj komórki.</translation>
    </message>
    <message>
      <source>{} copied and {} are selected; select {}, or one cell.</source>
      <extracomment>case/pasting</extracomment>
      <translation>Skopiowano {}, a wybrano {}; wybierz {} albo jedną komórkę.</translation>
    </message>
    <message>
      <source>{}; begin further {}, or copy fewer.</source>
      <extracomment>case/pasting</extracomment>
      <translation>{}; zacznij dalej ({}) albo skopiuj mniej.</translation>
    </message>
    <message>
      <source>{}, {}: this is not set by hand; paste beside it.</source>
      <extracomment>case/pasting</extracomment>
      <translation>{}, {}: tego nie ustawia się ręcznie; wklej obok.</translation>
    </message>
    <message>
      <source>as the imagery record says</source>
      <extracomment>case/pictured</extracomment>
      <translation>według rekordu obrazu</translation>
    </message>
    <message>
      <source>within {} m, {}</source>
      <extracomment>case/pictured</extracomment>
      <translation>w promieniu {} m, {}</translation>
    </message>
    <message>
      <source>Camera of {}</source>
      <extracomment>case/pictured</extracomment>
      <translation>Kamera {}</translation>
    </message>
    <message>
      <source>Footprint of {}</source>
      <extracomment>case/pictured</extracomment>
      <translation>Zasięg {}</translation>
    </message>
    <message>
      <source>covered by the picture</source>
      <extracomment>case/pictured</extracomment>
      <translation>objęte obrazem</translation>
    </message>
    <message>
      <source>may be meant</source>
      <extracomment>case/placed</extracomment>
      <translation>może o to chodzić</translation>
    </message>
    <message>
      <source>its words are open; what they may mean is hollow on the map</source>
      <extracomment>case/placed</extracomment>
      <translation>jego słowa są otwarte; to, co mogą znaczyć, jest na mapie puste w środku</translation>
    </message>
    <message>
      <source>picture {} {}</source>
      <extracomment>case/placed</extracomment>
      <translation>obraz {} {}</translation>
    </message>
    <message>
      <source>no place is stated</source>
      <extracomment>case/placed</extracomment>
      <translation>nie podano miejsca</translation>
    </message>
    <message>
      <source>The count is empty; write how many, or leave it out.</source>
      <extracomment>case/resolving</extracomment>
      <translation>Liczba jest pusta; napisz ile albo ją pomiń.</translation>
    </message>
    <message>
      <source>is cited and appeared</source>
      <extracomment>case/resolving</extracomment>
      <translation>jest cytowane i ukazało się</translation>
    </message>
    <message>
      <source>lost entries</source>
      <extracomment>case/rot</extracomment>
      <translation>utracone wpisy</translation>
    </message>
    <message>
      <source>lost chunks</source>
      <extracomment>case/rot</extracomment>
      <translation>utracone kawałki</translation>
    </message>
    <message>
      <source>captured bytes {}… of {}</source>
      <extracomment>case/rot</extracomment>
      <translation>zapisane bajty {}… z {}</translation>
    </message>
    <message>
      <source>captured bytes {}… of no source that stands</source>
      <extracomment>case/rot</extracomment>
      <translation>zapisane bajty {}… żadnego obecnego źródła</translation>
    </message>
    <message>
      <source>bytes {} to {}</source>
      <extracomment>case/rot</extracomment>
      <translation>bajty {} do {}</translation>
    </message>
    <message>
      <source>captured bytes {}… </source>
      <extracomment>case/rot</extracomment>
      <translation>zapisane bajty {}… </translation>
    </message>
    <message>
      <source>of no source that stands</source>
      <extracomment>case/rot</extracomment>
      <translation>żadnego istniejącego źródła</translation>
    </message>
    <message>
      <source>{} stored chunks belong to no captured bytes</source>
      <extracomment>case/rot</extracomment>
      <translation>{} zapisanych kawałków nie należy do żadnych bajtów</translation>
    </message>
    <message>
      <source>{}: the bytes do not give their SHA-256 and size</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: bajty nie dają swojego SHA-256 i rozmiaru</translation>
    </message>
    <message>
      <source>{} lost from the journal by damage; its entry Salvage says so</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: utracone z dziennika przez uszkodzenie; mówi o tym wpis Salvage</translation>
    </message>
    <message>
      <source>{}: the list of their chunks is damaged</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: lista ich kawałków jest uszkodzona</translation>
    </message>
    <message>
      <source>{}: chunk {} is missing ({})</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: brak kawałka {} ({})</translation>
    </message>
    <message>
      <source>{}: chunk {} is not what was captured ({})</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: kawałek {} nie jest tym, co przechwycono ({})</translation>
    </message>
    <message>
      <source>{}: {} were lost to damage; the entry Salvage says so</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: {} utracono przez uszkodzenie; mówi o tym wpis Salvage</translation>
    </message>
    <message>
      <source>Nothing of a case can be found in {}; go back to a snapshot or a backup copy.</source>
      <extracomment>case/salvage</extracomment>
      <translation>W {} nie ma nic ze sprawy; wróć do migawki lub kopii zapasowej.</translation>
    </message>
    <message>
      <source>{} is empty; go back to a snapshot or a backup copy.</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} jest puste; wróć do migawki lub kopii zapasowej.</translation>
    </message>
    <message>
      <source>{} cannot be copied to {} ({}); free some space.</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} nie da się skopiować do {} ({}); zwolnij miejsce.</translation>
    </message>
    <message>
      <source>journal entry {} ({}, {})</source>
      <extracomment>case/salvage</extracomment>
      <translation>wpis dziennika {} ({}, {})</translation>
    </message>
    <message>
      <source>the log beside {} belongs to another file, and was passed over</source>
      <extracomment>case/salvage</extracomment>
      <translation>dziennik obok {} należy do innego pliku i został pominięty</translation>
    </message>
    <message>
      <source>saving captured bytes</source>
      <extracomment>case/salvage</extracomment>
      <translation>ratowanie zapisanych bajtów</translation>
    </message>
    <message>
      <source>the file is cut off: {} of its {} pages are left</source>
      <extracomment>case/salvage</extracomment>
      <translation>plik jest ucięty: zostało {} z {} stron</translation>
    </message>
    <message>
      <source>{} is damaged; what the tables hold of it is kept, who did it is lost</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} jest uszkodzony; co mają tabele, zostaje, kto to zrobił, przepadło</translation>
    </message>
    <message>
      <source>the journal is gone whole; records are as their tables hold them</source>
      <extracomment>case/salvage</extracomment>
      <translation>dziennik przepadł w całości; rekordy są takie, jak w tabelach</translation>
    </message>
    <message>
      <source>{} gone from the journal; what the tables hold of that is kept</source>
      <extracomment>case/salvage</extracomment>
      <translation>{}: brak w dzienniku; co mają tabele, zostaje</translation>
    </message>
    <message>
      <source>captured bytes {}… are lost whole</source>
      <extracomment>case/salvage</extracomment>
      <translation>zapisane bajty {}… przepadły w całości</translation>
    </message>
    <message>
      <source>{} rows stand in the file, but of which kind they were cannot be told; they are lost</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} wierszy jest w pliku, ale nie wiadomo jakiego rodzaju; przepadły</translation>
    </message>
    <message>
      <source>{} rows or pages could not be read; those of records were made anew from the journal</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} wierszy lub stron nie dało się odczytać; rekordy odtworzono z dziennika</translation>
    </message>
    <message>
      <source>who wrote them and when is lost, their values are kept</source>
      <extracomment>case/salvage</extracomment>
      <translation>kto i kiedy je zapisał, przepadło, wartości zostają</translation>
    </message>
    <message>
      <source>nothing but their names is left; they lie in the trash</source>
      <extracomment>case/salvage</extracomment>
      <translation>zostały tylko nazwy; leżą w koszu</translation>
    </message>
    <message>
      <source>putting records in order</source>
      <extracomment>case/salvage</extracomment>
      <translation>porządkowanie rekordów</translation>
    </message>
    <message>
      <source>There is no saved {} {}; there are: {}.</source>
      <extracomment>case/savedviews</extracomment>
      <translation>Nie ma zapisanego tego rodzaju i nazwy ({} {}); są: {}.</translation>
    </message>
    <message>
      <source>No kind of record has {} to filter by; write for example aircraft ~ An-124.</source>
      <extracomment>case/sifting</extracomment>
      <translation>Żaden rodzaj rekordu nie ma {} do filtrowania; napisz np. aircraft ~ An-124.</translation>
    </message>
    <message>
      <source>No snapshot was made, for what was written does not hold ({}); check this case.</source>
      <extracomment>case/snapshots</extracomment>
      <translation>Nie zrobiono migawki: zapis się nie zgadza ({}); sprawdź sprawę.</translation>
    </message>
    <message>
      <source>No snapshot was made: the disk that holds {} is full; free some space.</source>
      <extracomment>case/snapshots</extracomment>
      <translation>Nie zrobiono migawki: dysk z {} jest pełny; zwolnij miejsce.</translation>
    </message>
    <message>
      <source>No snapshot was made ({}); see that {} can be written.</source>
      <extracomment>case/snapshots</extracomment>
      <translation>Nie zrobiono migawki ({}); zadbaj, by dało się pisać w {}.</translation>
    </message>
    <message>
      <source>places of departure</source>
      <extracomment>case/statistics</extracomment>
      <translation>miejsca odlotu</translation>
    </message>
    <message>
      <source>dates of sightings</source>
      <extracomment>case/statistics</extracomment>
      <translation>daty obserwacji</translation>
    </message>
    <message>
      <source>{} excerpts, {} sightings, {} claims</source>
      <extracomment>case/statistics</extracomment>
      <translation>wyciągi: {}, obserwacje: {}, twierdzenia: {}</translation>
    </message>
    <message>
      <source>What it holds</source>
      <extracomment>case/statistics</extracomment>
      <translation>Co zawiera</translation>
    </message>
    <message>
      <source>Days it covers</source>
      <extracomment>case/statistics</extracomment>
      <translation>Dni, które obejmuje</translation>
    </message>
    <message>
      <source>Still open</source>
      <extracomment>case/statistics</extracomment>
      <translation>Jeszcze otwarte</translation>
    </message>
    <message>
      <source>Sources by language</source>
      <extracomment>case/statistics</extracomment>
      <translation>Źródła według języka</translation>
    </message>
    <message>
      <source>what happened</source>
      <extracomment>case/statistics</extracomment>
      <translation>co się działo</translation>
    </message>
    <message>
      <source>what was published</source>
      <extracomment>case/statistics</extracomment>
      <translation>co opublikowano</translation>
    </message>
    <message>
      <source>sources held without a grade</source>
      <extracomment>case/statistics</extracomment>
      <translation>źródła w sprawie bez oceny</translation>
    </message>
    <message>
      <source>sources held without a day</source>
      <extracomment>case/statistics</extracomment>
      <translation>źródła w sprawie bez dnia</translation>
    </message>
    <message>
      <source>sightings without a grade</source>
      <extracomment>case/statistics</extracomment>
      <translation>obserwacje bez oceny</translation>
    </message>
    <message>
      <source>claims without a grade</source>
      <extracomment>case/statistics</extracomment>
      <translation>twierdzenia bez oceny</translation>
    </message>
    <message>
      <source>sightings without a date</source>
      <extracomment>case/statistics</extracomment>
      <translation>obserwacje bez daty</translation>
    </message>
    <message>
      <source>links without words</source>
      <extracomment>case/statistics</extracomment>
      <translation>powiązania bez słów</translation>
    </message>
    <message>
      <source>conflicts to settle</source>
      <extracomment>case/statistics</extracomment>
      <translation>konflikty do rozstrzygnięcia</translation>
    </message>
    <message>
      <source>file on disk</source>
      <extracomment>case/statistics</extracomment>
      <translation>plik na dysku</translation>
    </message>
    <message>
      <source>captured bytes</source>
      <extracomment>case/statistics</extracomment>
      <translation>zapisane bajty</translation>
    </message>
    <message>
      <source>journal entries</source>
      <extracomment>case/statistics</extracomment>
      <translation>wpisy dziennika</translation>
    </message>
    <message>
      <source>records in the trash</source>
      <extracomment>case/statistics</extracomment>
      <translation>rekordy w koszu</translation>
    </message>
    <message>
      <source>A case is written through one connection only; close it before opening it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Sprawę zapisuje tylko jedno połączenie; zamknij je przed ponownym otwarciem.</translation>
    </message>
    <message>
      <source>{} was not closed properly and its place cannot be written; copy it together with {} to a folder of yours and open it there.</source>
      <extracomment>case/storage</extracomment>
      <translation>{} nie zamknięto poprawnie, a w jego miejscu nie da się pisać; skopiuj razem z {} do własnego folderu i tam otwórz.</translation>
    </message>
    <message>
      <source>{} is damaged; run verify to see what, and go back to a backup copy.</source>
      <extracomment>case/storage</extracomment>
      <translation>{} jest uszkodzone; sprawdź sprawę, by zobaczyć co, i wróć do kopii zapasowej.</translation>
    </message>
    <message>
      <source>Not saved: the disk that holds {} is full; free some space and do it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Nie zapisano: dysk z {} jest pełny; zwolnij miejsce i powtórz.</translation>
    </message>
    <message>
      <source>Not saved: {} is in a place that cannot be written; save a copy elsewhere.</source>
      <extracomment>case/storage</extracomment>
      <translation>Nie zapisano: {} leży tam, gdzie nie da się pisać; zapisz kopię gdzie indziej.</translation>
    </message>
    <message>
      <source>Not saved: another program holds {}; close it there and do it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Nie zapisano: inny program trzyma {}; zamknij je tam i powtórz.</translation>
    </message>
    <message>
      <source>The disk did not read or write {} ({}); check it and do it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Dysk nie odczytał lub nie zapisał {} ({}); sprawdź go i powtórz.</translation>
    </message>
    <message>
      <source>{} cannot be opened; check that it is there and that you may write in its folder.</source>
      <extracomment>case/storage</extracomment>
      <translation>{} nie da się otworzyć; sprawdź, czy jest i czy wolno ci pisać w jego folderze.</translation>
    </message>
    <message>
      <source>not checked</source>
      <extracomment>case/verify</extracomment>
      <translation>niesprawdzone</translation>
    </message>
    <message>
      <source>journal entry {} ({})</source>
      <extracomment>case/verify</extracomment>
      <translation>wpis dziennika {} ({})</translation>
    </message>
    <message>
      <source>not read</source>
      <extracomment>case/verify</extracomment>
      <translation>nieprzeczytane</translation>
    </message>
    <message>
      <source>a row of {} refers to a record that is not in the case</source>
      <extracomment>case/verify</extracomment>
      <translation>wiersz {} wskazuje na rekord, którego nie ma w sprawie</translation>
    </message>
    <message>
      <source>what stands in the journal in place of hidden values is not what the maker of this copy put there</source>
      <extracomment>case/verify</extracomment>
      <translation>to, co w dzienniku stoi zamiast ukrytych wartości, nie jest tym, co wstawił twórca kopii</translation>
    </message>
    <message>
      <source>a change row ({}) belongs to no journal entry</source>
      <extracomment>case/verify</extracomment>
      <translation>wiersz zmiany ({}) nie należy do żadnego wpisu</translation>
    </message>
    <message>
      <source>the file's replica identity is not the one that wrote its journal</source>
      <extracomment>case/verify</extracomment>
      <translation>tożsamość repliki pliku nie jest tą, która pisała dziennik</translation>
    </message>
    <message>
      <source>the record numbers are not those the journal gives</source>
      <extracomment>case/verify</extracomment>
      <translation>numery rekordów nie są tymi z dziennika</translation>
    </message>
    <message>
      <source>the disk did not read where {} are kept ({})</source>
      <extracomment>case/verify</extracomment>
      <translation>dysk nie odczytał miejsca, gdzie jest {} ({})</translation>
    </message>
    <message>
      <source>the file is damaged where {} are kept: {}</source>
      <extracomment>case/verify</extracomment>
      <translation>plik jest uszkodzony tam, gdzie leżą {}: {}</translation>
    </message>
    <message>
      <source>the file's pages are damaged: {}</source>
      <extracomment>case/verify</extracomment>
      <translation>strony pliku są uszkodzone: {}</translation>
    </message>
    <message>
      <source>{} stands where entry {} belongs: an entry was removed or renumbered</source>
      <extracomment>case/verify</extracomment>
      <translation>{} stoi w miejscu wpisu {}: wpis usunięto lub przenumerowano</translation>
    </message>
    <message>
      <source>{} is not as it was written</source>
      <extracomment>case/verify</extracomment>
      <translation>{} nie jest takie, jak zapisano</translation>
    </message>
    <message>
      <source>{} follows an entry that does not stand before it in the journal</source>
      <extracomment>case/verify</extracomment>
      <translation>{} następuje po wpisie, którego nie ma wcześniej w dzienniku</translation>
    </message>
    <message>
      <source>the head of the journal is not the last entry this file wrote</source>
      <extracomment>case/verify</extracomment>
      <translation>czoło dziennika nie jest ostatnim wpisem tego pliku</translation>
    </message>
    <message>
      <source>Nothing is chosen; name the records to copy.</source>
      <extracomment>exchange/across</extracomment>
      <translation>Nic nie wybrano; podaj rekordy do skopiowania.</translation>
    </message>
    <message>
      <source>{} is a copy of this very case; merge the two instead.</source>
      <extracomment>exchange/across</extracomment>
      <translation>{} to kopia tej samej sprawy; scal obie.</translation>
    </message>
    <message>
      <source>{} is a {}, which is not copied; choose of {}.</source>
      <extracomment>exchange/across</extracomment>
      <translation>{} to {}; tego się nie kopiuje; wybierz z {}.</translation>
    </message>
    <message>
      <source>All of that is in {} already; nothing was copied.</source>
      <extracomment>exchange/across</extracomment>
      <translation>Wszystko to jest już w {}; nic nie skopiowano.</translation>
    </message>
    <message>
      <source>The case holds no source with those bytes or that address; attach it first.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Sprawa nie ma źródła z tymi bajtami ani adresem; najpierw je dołącz.</translation>
    </message>
    <message>
      <source>It points at its source without words, region or time that can be read here.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Wskazuje źródło bez słów, obszaru czy czasu, które można tu odczytać.</translation>
    </message>
    <message>
      <source>{} holds no annotations; choose a Web Annotation file (JSON-LD).</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>{} nie zawiera adnotacji; wybierz plik Web Annotation (JSON-LD).</translation>
    </message>
    <message>
      <source>{} is larger than {} MB; no file of annotations is.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>{} ma ponad {} MB; żaden plik adnotacji tyle nie ma.</translation>
    </message>
    <message>
      <source>It has no target that can be read.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Nie ma czytelnego celu.</translation>
    </message>
    <message>
      <source>The words “{}” {}; highlight them by hand.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Słowa “{}” {}; zaznacz je ręcznie.</translation>
    </message>
    <message>
      <source>{} is not JSON; choose a Web Annotation file (JSON-LD).</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>{} to nie JSON; wybierz plik Web Annotation (JSON-LD).</translation>
    </message>
    <message>
      <source>Several sources were captured from that address; name the one by its SHA-256.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Z tego adresu zapisano kilka źródeł; wskaż jedno przez SHA-256.</translation>
    </message>
    <message>
      <source>“{}” is no number.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>“{}” to nie liczba.</translation>
    </message>
    <message>
      <source>A template is a file NAME{}; {} is not called so.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>Szablon to plik NAZWA{}; {} się tak nie nazywa.</translation>
    </message>
    <message>
      <source>{} is larger than any template; choose a file NAME{}.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>{} jest większe niż jakikolwiek szablon; wybierz plik NAZWA{}.</translation>
    </message>
    <message>
      <source>{} is no template of a case, or it was altered; choose a file NAME{}.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>{} to nie szablon sprawy albo go zmieniono; wybierz plik NAZWA{}.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); choose another file.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>{} nie da się odczytać ({}); wybierz inny plik.</translation>
    </message>
    <message>
      <source>who was given copies</source>
      <extracomment>exchange/closure</extracomment>
      <translation>kto dostał kopie</translation>
    </message>
    <message>
      <source>which prints were issued</source>
      <extracomment>exchange/closure</extracomment>
      <translation>jakie wydruki wydano</translation>
    </message>
    <message>
      <source>came with a source that is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>przyszło ze źródłem pominiętym</translation>
    </message>
    <message>
      <source>searches made</source>
      <extracomment>exchange/closure</extracomment>
      <translation>przeprowadzone wyszukiwania</translation>
    </message>
    <message>
      <source>copies given</source>
      <extracomment>exchange/closure</extracomment>
      <translation>wydane kopie</translation>
    </message>
    <message>
      <source>hidden as a record</source>
      <extracomment>exchange/closure</extracomment>
      <translation>ukryte jako rekord</translation>
    </message>
    <message>
      <source>captured bytes of what is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>zapisane bajty tego, co pominięto</translation>
    </message>
    <message>
      <source>only on what is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>tylko przy pominiętym</translation>
    </message>
    <message>
      <source>not asked for</source>
      <extracomment>exchange/closure</extracomment>
      <translation>nieproszone</translation>
    </message>
    <message>
      <source>rests on what is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>opiera się na pominiętym</translation>
    </message>
    <message>
      <source>The copy was not made: {}; run verify on this case.</source>
      <extracomment>exchange/copy</extracomment>
      <translation>Kopii nie zrobiono: {}; sprawdź tę sprawę.</translation>
    </message>
    <message>
      <source>The copy was not made: captured bytes are damaged; run verify on this case.</source>
      <extracomment>exchange/copy</extracomment>
      <translation>Kopii nie zrobiono: zapisane bajty są uszkodzone; sprawdź tę sprawę.</translation>
    </message>
    <message>
      <source> and in {} more places</source>
      <extracomment>exchange/copy</extracomment>
      <translation> i w {} innych miejscach</translation>
    </message>
    <message>
      <source>captures made anew</source>
      <extracomment>exchange/copy</extracomment>
      <translation>zapisy zrobione na nowo</translation>
    </message>
    <message>
      <source>Not exported: what is hidden still stands {}; leave that out, or hide less.</source>
      <extracomment>exchange/copy</extracomment>
      <translation>Nie wyeksportowano: ukryte nadal stoi {}; pomiń to albo ukryj mniej.</translation>
    </message>
    <message>
      <source>copying {}</source>
      <extracomment>exchange/copy</extracomment>
      <translation>kopiowanie {}</translation>
    </message>
    <message>
      <source>copying captured bytes</source>
      <extracomment>exchange/copy</extracomment>
      <translation>kopiowanie zapisanych bajtów</translation>
    </message>
    <message>
      <source>in capture {} ({})</source>
      <extracomment>exchange/copy</extracomment>
      <translation>w zapisie {} ({})</translation>
    </message>
    <message>
      <source>A region of it cannot be blacked out, for it cannot be drawn; leave its source out.</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>Nie da się zaczernić obszaru, bo nie da się tego narysować; pomiń źródło.</translation>
    </message>
    <message>
      <source>It has {} pages, too many to go as pictures; leave its source out.</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>Ma {} stron, za dużo na obrazy; pomiń źródło.</translation>
    </message>
    <message>
      <source>its text with {} replaced by marks; the original was not sent</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>jego tekst, gdzie {} zastąpiono znakami; oryginału nie wysłano</translation>
    </message>
    <message>
      <source>drawn anew without metadata, </source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>narysowane na nowo bez metadanych, </translation>
    </message>
    <message>
      <source>1 region blacked out</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>1 obszar zaczerniony</translation>
    </message>
    <message>
      <source>{} regions blacked out</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>zaczernione obszary: {}</translation>
    </message>
    <message>
      <source>; the original was not sent</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>; oryginału nie wysłano</translation>
    </message>
    <message>
      <source>the picture</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>obraz</translation>
    </message>
    <message>
      <source>its pages as pictures, {}</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>jego strony jako obrazy, {}</translation>
    </message>
    <message>
      <source>No date is counted from it.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Żadna data nie jest od tego liczona.</translation>
    </message>
    <message>
      <source>What rests on it stays: {}.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>To, co na tym spoczywa, zostaje: {}.</translation>
    </message>
    <message>
      <source>Nothing rests on it.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Nic na tym nie stoi.</translation>
    </message>
    <message>
      <source>{} goes to the trash, from where it can be restored; on it rest {}.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} trafia do kosza, skąd można przywrócić; opierają się na tym {}.</translation>
    </message>
    <message>
      <source>{} goes to the trash, from where it can be restored.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} trafia do kosza, skąd można przywrócić.</translation>
    </message>
    <message>
      <source>Nothing else changes.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Nic innego się nie zmienia.</translation>
    </message>
    <message>
      <source>No date that is counted from it moves.{}</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Żadna liczona od tego data się nie przesuwa.{}</translation>
    </message>
    <message>
      <source>{} stays out of the trash.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} pozostaje poza koszem.</translation>
    </message>
    <message>
      <source>{} goes to the trash, from where it can be restored</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} trafia do kosza, skąd można przywrócić</translation>
    </message>
    <message>
      <source>; on it rest {}.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>; opierają się na tym {}.</translation>
    </message>
    <message>
      <source>is counted anew and keeps its days</source>
      <extracomment>exchange/effects</extracomment>
      <translation>liczona na nowo, zachowuje dni</translation>
    </message>
    <message>
      <source>are counted anew and keep their days</source>
      <extracomment>exchange/effects</extracomment>
      <translation>liczone na nowo, zachowują dni</translation>
    </message>
    <message>
      <source>One date moves</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Jedna data się przesuwa</translation>
    </message>
    <message>
      <source>{} dates move</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} dat się przesuwa</translation>
    </message>
    <message>
      <source>The sample file {} is not as it was made; install the program anew.</source>
      <extracomment>exchange/flightsample</extracomment>
      <translation>Plik przykładu {} nie jest taki, jak zrobiono; zainstaluj program ponownie.</translation>
    </message>
    <message>
      <source>{} cannot be taken in: {}; ask for a fresh copy.</source>
      <extracomment>exchange/guard</extracomment>
      <translation>{} nie da się przyjąć: {}; poproś o nową kopię.</translation>
    </message>
    <message>
      <source>an entry of its journal has a place in time that no case gives</source>
      <extracomment>exchange/guard</extracomment>
      <translation>wpis jego dziennika ma miejsce w czasie, jakiego żadna sprawa nie nadaje</translation>
    </message>
    <message>
      <source>it is not the record of one case</source>
      <extracomment>exchange/guard</extracomment>
      <translation>to nie zapis jednej sprawy</translation>
    </message>
    <message>
      <source>its {} table has a key of the wrong length</source>
      <extracomment>exchange/guard</extracomment>
      <translation>jego tabela {} ma klucz złej długości</translation>
    </message>
    <message>
      <source>a row of its {} table lacks what every {} has</source>
      <extracomment>exchange/guard</extracomment>
      <translation>wierszowi tabeli {} brakuje tego, co ma każde {}</translation>
    </message>
    <message>
      <source>a {} is about a record that is not in it</source>
      <extracomment>exchange/guard</extracomment>
      <translation>{}: dotyczy zapisu, którego w nim nie ma</translation>
    </message>
    <message>
      <source>a conflict is about what no case has</source>
      <extracomment>exchange/guard</extracomment>
      <translation>konflikt dotyczy tego, czego żadna sprawa nie ma</translation>
    </message>
    <message>
      <source>an entry of its journal says {} in a way that cannot be read</source>
      <extracomment>exchange/guard</extracomment>
      <translation>wpis jego dziennika mówi {} w sposób nieczytelny</translation>
    </message>
    <message>
      <source>its journal writes to {}.{}, which no case has</source>
      <extracomment>exchange/guard</extracomment>
      <translation>jego dziennik pisze do {}.{}, czego żadna sprawa nie ma</translation>
    </message>
    <message>
      <source>a value of {}.{} cannot be read</source>
      <extracomment>exchange/guard</extracomment>
      <translation>wartość {}.{} jest nieczytelna</translation>
    </message>
    <message>
      <source>Seal it to public keys or with a passphrase, not both.</source>
      <extracomment>exchange/handover</extracomment>
      <translation>Zapieczętuj kluczami publicznymi albo hasłem, nie obydwoma.</translation>
    </message>
    <message>
      <source>A signature tells who you are; leave it off, or let the names of the analysts stand.</source>
      <extracomment>exchange/handover</extracomment>
      <translation>Podpis mówi, kim jesteś; pomiń go albo zostaw nazwiska analityków.</translation>
    </message>
    <message>
      <source>{}; nothing was exported, choose another place.</source>
      <extracomment>exchange/handover</extracomment>
      <translation>{}; nic nie wyeksportowano, wybierz inne miejsce.</translation>
    </message>
    <message>
      <source>The {} in {} cannot be read; put it right, or take it away for a new one.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{} w {} jest nieczytelny; popraw go albo usuń, by powstał nowy.</translation>
    </message>
    <message>
      <source>{} holds no keys; put it right or move it away.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{} nie zawiera kluczy; popraw lub odsuń.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); put it right or move it away.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{} jest nieczytelne ({}); popraw lub odsuń.</translation>
    </message>
    <message>
      <source>{} cannot be written ({}); keys are kept there.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>W {} nie da się pisać ({}); tam są klucze.</translation>
    </message>
    <message>
      <source>signing key</source>
      <extracomment>exchange/keys</extracomment>
      <translation>klucz podpisu</translation>
    </message>
    <message>
      <source>sealing key</source>
      <extracomment>exchange/keys</extracomment>
      <translation>klucz pieczęci</translation>
    </message>
    <message>
      <source>a file that only you may read</source>
      <extracomment>exchange/keys</extracomment>
      <translation>plik, który tylko ty możesz czytać</translation>
    </message>
    <message>
      <source>the key store of this system</source>
      <extracomment>exchange/keys</extracomment>
      <translation>magazyn kluczy tego systemu</translation>
    </message>
    <message>
      <source>The key is new here: {}. Have them read it out.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>Klucz jest tu nowy: {}. Niech ci go odczytają.</translation>
    </message>
    <message>
      <source>That key ({}) is known here since {} as {}'s, not {}'s</source>
      <extracomment>exchange/keys</extracomment>
      <translation>Ten klucz ({}) znany jest tu od {} jako {}, nie {}</translation>
    </message>
    <message>
      <source>{}; ask both by another way.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{}; zapytaj oboje inną drogą.</translation>
    </message>
    <message>
      <source>; {} has had another one, ask by another way</source>
      <extracomment>exchange/keys</extracomment>
      <translation>; {} miał inny, zapytaj inną drogą</translation>
    </message>
    <message>
      <source>That key ({}) is known here since {}.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>Ten klucz ({}) znany jest tu od {}.</translation>
    </message>
    <message>
      <source>{} had another key before; this one ({}) is new, ask them by another way.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{} miał wcześniej inny klucz; ten ({}) jest nowy, zapytaj inną drogą.</translation>
    </message>
    <message>
      <source>{} is the open case itself; name the copy that came back.</source>
      <extracomment>exchange/merge</extracomment>
      <translation>{} to sama otwarta sprawa; podaj kopię, która wróciła.</translation>
    </message>
    <message>
      <source>The copy withholds what entry {} ({}) wrote, and this case does not hold it; ask for a copy in which nothing is withheld.</source>
      <extracomment>exchange/merge</extracomment>
      <translation>Kopia wstrzymuje to, co zapisał wpis {} ({}), a ta sprawa tego nie ma; poproś o kopię bez wstrzymań.</translation>
    </message>
    <message>
      <source>{} is there already and is not empty; name a new folder.</source>
      <extracomment>exchange/newfile</extracomment>
      <translation>{} już istnieje i nie jest puste; podaj nowy folder.</translation>
    </message>
    <message>
      <source>{} cannot be made ({}); choose another place.</source>
      <extracomment>exchange/newfile</extracomment>
      <translation>{} nie da się utworzyć ({}); wybierz inne miejsce.</translation>
    </message>
    <message>
      <source>The case holds no source; there is nothing to write.</source>
      <extracomment>exchange/originals</extracomment>
      <translation>Sprawa nie zawiera źródeł; nie ma czego zapisać.</translation>
    </message>
    <message>
      <source>whole words in any case, with and without accents, vowel signs and signs that are not seen, in ligatures and other forms of letters, with any space or hyphen between their parts; UTF-8, UTF-16, UTF-32, older encodings; percent signs, also several times over, entities, escapes of JSON, scripts, style sheets, rich text and mail, octal, base64, hexadecimal, names of hosts; split by markup or over the runs of a page; unpacked: ZIP, gzip, deflate, zstd, bzip2, xz, four deep. Pixels and sound are not searched, nor other grammatical forms of a word, nor letters set apart one by one</source>
      <extracomment>exchange/proof</extracomment>
      <translation>całe słowa dowolnej wielkości liter, z akcentami i bez, ze znakami samogłosek i niewidocznymi, w ligaturach i innych formach liter, z dowolną spacją lub łącznikiem; UTF-8, UTF-16, UTF-32, starsze kodowania; znaki procentu, także wielokrotne, encje, znaki ucieczki JSON, skryptów, arkuszy stylów, tekstu sformatowanego i poczty, ósemkowo, base64, szesnastkowo, nazwy hostów; rozdzielone znacznikami lub fragmentami strony; rozpakowane: ZIP, gzip, deflate, zstd, bzip2, xz, na cztery poziomy. Pikseli i dźwięku się nie przeszukuje, ani innych form gramatycznych, ani liter rozstrzelonych</translation>
    </message>
    <message>
      <source>searching {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>przeszukiwanie {}</translation>
    </message>
    <message>
      <source>its own words</source>
      <extracomment>exchange/proof</extracomment>
      <translation>własne słowa</translation>
    </message>
    <message>
      <source>in journal entry {} ({}), {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>we wpisie {} ({}), {}</translation>
    </message>
    <message>
      <source>in captured bytes {}…</source>
      <extracomment>exchange/proof</extracomment>
      <translation>w przechwyconych bajtach {}…</translation>
    </message>
    <message>
      <source>in the name {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>w nazwie {}</translation>
    </message>
    <message>
      <source>searching the file</source>
      <extracomment>exchange/proof</extracomment>
      <translation>przeszukiwanie pliku</translation>
    </message>
    <message>
      <source>searching captured bytes</source>
      <extracomment>exchange/proof</extracomment>
      <translation>przeszukiwanie zapisanych bajtów</translation>
    </message>
    <message>
      <source>{}, which hold {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>{}, które zawierają {}</translation>
    </message>
    <message>
      <source>in the pages of the file</source>
      <extracomment>exchange/proof</extracomment>
      <translation>na stronach pliku</translation>
    </message>
    <message>
      <source>{} needs more memory than a case may take to be looked into; ask for a fresh copy.</source>
      <extracomment>exchange/receiving</extracomment>
      <translation>{} wymaga więcej pamięci, niż wolno sprawie; poproś o nową kopię.</translation>
    </message>
    <message>
      <source>{} takes longer to look into than a case may and was given up; ask for a fresh copy.</source>
      <extracomment>exchange/receiving</extracomment>
      <translation>{} trwa dłużej, niż wolno sprawie, i przerwano; poproś o nową kopię.</translation>
    </message>
    <message>
      <source>{}; nothing of it came in.</source>
      <extracomment>exchange/receiving</extracomment>
      <translation>{}; nic z tego nie weszło.</translation>
    </message>
    <message>
      <source>{} is larger than any list of references; split it.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} jest większe niż lista odniesień; podziel je.</translation>
    </message>
    <message>
      <source>{} holds no references; export them as CSL-JSON from the reference manager.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} nie zawiera odniesień; wyeksportuj je jako CSL-JSON z menedżera.</translation>
    </message>
    <message>
      <source>{} holds more than {} references; split it.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} zawiera ponad {} odniesień; podziel je.</translation>
    </message>
    <message>
      <source>it has neither title nor address.</source>
      <extracomment>exchange/references</extracomment>
      <translation>nie ma tytułu ani adresu.</translation>
    </message>
    <message>
      <source>{} is no CSL-JSON; export the references so from the reference manager.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} to nie CSL-JSON; wyeksportuj tak odniesienia z menedżera.</translation>
    </message>
    <message>
      <source>A hidden word stands where a {} can hold none ({}); leave such records out.</source>
      <extracomment>exchange/rewriting</extracomment>
      <translation>Ukryte słowo stoi tam, gdzie to pole ({}) go nie dopuszcza ({}); pomiń takie rekordy.</translation>
    </message>
    <message>
      <source>“{}” is no public key that age knows; it begins with age1 or ssh-.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>“{}” to nie klucz publiczny znany age; zaczyna się od age1 lub ssh-.</translation>
    </message>
    <message>
      <source>There is no public key in what was given; name one that begins with age1.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>W podanym nie ma klucza publicznego; podaj taki, który zaczyna się od age1.</translation>
    </message>
    <message>
      <source>{} is too large to be sealed with a passphrase; seal it to a public key.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} jest za duży na hasło; zapieczętuj kluczem publicznym.</translation>
    </message>
    <message>
      <source>{} is not sealed; use it as it is.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} nie jest zapieczętowane; użyj tak, jak jest.</translation>
    </message>
    <message>
      <source>{} could not be sealed ({}); choose another place.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} nie dało się zapieczętować ({}); wybierz inne miejsce.</translation>
    </message>
    <message>
      <source>{} cannot be opened: {}.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>Nie można otworzyć {}: {}.</translation>
    </message>
    <message>
      <source>“{}” is neither a public key nor a file with one; a key begins with age1.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>“{}” to ani klucz publiczny, ani plik z nim; klucz zaczyna się od age1.</translation>
    </message>
    <message>
      <source>{} was sealed with a passphrase; name a file that holds it.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} zapieczętowano hasłem; podaj plik, który je zawiera.</translation>
    </message>
    <message>
      <source>it was sealed to other keys, or with another passphrase, or was damaged on its way</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>zapieczętowano to dla innych kluczy lub innym hasłem albo uszkodzono w drodze</translation>
    </message>
    <message>
      <source>The file is not a whole case; run verify on it.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Plik nie jest całą sprawą; sprawdź go.</translation>
    </message>
    <message>
      <source>{} is not to be trusted: {}; ask for a fresh copy.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>{} nie można ufać: {}; poproś o nową kopię.</translation>
    </message>
    <message>
      <source>; {} more entries are not</source>
      <extracomment>exchange/signing</extracomment>
      <translation>; {} dalszych wpisów nie</translation>
    </message>
    <message>
      <source>; one more entry is not</source>
      <extracomment>exchange/signing</extracomment>
      <translation>; jeden dalszy wpis nie</translation>
    </message>
    <message>
      <source>What {} signed is not what the file holds: {}.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>To, co podpisał {}, nie jest tym, co zawiera plik: {}.</translation>
    </message>
    <message>
      <source>entries {}</source>
      <extracomment>exchange/signing</extracomment>
      <translation>wpisy {}</translation>
    </message>
    <message>
      <source>journal {}</source>
      <extracomment>exchange/signing</extracomment>
      <translation>dziennik {}</translation>
    </message>
    <message>
      <source>Signed by {}.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Podpisał {}.</translation>
    </message>
    <message>
      <source>Nobody signed this file.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Nikt nie podpisał tego pliku.</translation>
    </message>
    <message>
      <source>The signature is not whole; nobody's word stands behind this file.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Podpis nie jest cały; nikt nie ręczy za ten plik.</translation>
    </message>
    <message>
      <source>The signature is not right; nobody's word stands behind this file.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Podpis się nie zgadza; nikt nie ręczy za ten plik.</translation>
    </message>
    <message>
      <source>What was signed is no manifest of a case.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>To, co podpisano, nie jest manifestem sprawy.</translation>
    </message>
    <message>
      <source>it is another case</source>
      <extracomment>exchange/signing</extracomment>
      <translation>to inna sprawa</translation>
    </message>
    <message>
      <source>its journal does not have the signed head</source>
      <extracomment>exchange/signing</extracomment>
      <translation>jego dziennik nie ma podpisanego czoła</translation>
    </message>
    <message>
      <source>its journal is not the one that was signed</source>
      <extracomment>exchange/signing</extracomment>
      <translation>jego dziennik to nie ten podpisany</translation>
    </message>
    <message>
      <source>it lacks {}</source>
      <extracomment>exchange/signing</extracomment>
      <translation>brakuje: {}</translation>
    </message>
    <message>
      <source>Origins and weights stay as they are.</source>
      <extracomment>exchange/swayed</extracomment>
      <translation>Pochodzenia i wagi zostają, jak są.</translation>
    </message>
    <message>
      <source>Origins and weights may change; the case is too large to try it beforehand.</source>
      <extracomment>exchange/swayed</extracomment>
      <translation>Pochodzenia i wagi mogą się zmienić; sprawa jest za duża, by to wypróbować.</translation>
    </message>
    <message>
      <source>{} does not say which kind of table; end its name in .csv, .xlsx or .ods.</source>
      <extracomment>exchange/tabular</extracomment>
      <translation>{} nie mówi, jaka to tabela; zakończ nazwę na .csv, .xlsx lub .ods.</translation>
    </message>
    <message>
      <source>{}; export to .csv, or leave that column out.</source>
      <extracomment>exchange/tabular</extracomment>
      <translation>{}; wyeksportuj do .csv albo pomiń tę kolumnę.</translation>
    </message>
    <message>
      <source>A {} has no column {}; there are {}.</source>
      <extracomment>exchange/tabular</extracomment>
      <translation>Ten rodzaj ({}) nie ma kolumny {}; są {}.</translation>
    </message>
    <message>
      <source>“{}” is a word that every case file holds; hide a longer name or passage.</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>“{}” to słowo obecne w każdym pliku sprawy; ukryj dłuższą nazwę lub fragment.</translation>
    </message>
    <message>
      <source>There is no field {}; write KIND.FIELD, for example sighting.hedge.</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>Nie ma pola {}; napisz RODZAJ.POLE, np. sighting.hedge.</translation>
    </message>
    <message>
      <source>No {} is without {}; leave the records out instead.</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>Ten rodzaj ({}) nie istnieje bez {}; pomiń raczej rekordy.</translation>
    </message>
    <message>
      <source>it holds {}</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>zawiera {}</translation>
    </message>
    <message>
      <source>read from captured bytes that do not go as they are</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>odczytane z bajtów, które nie idą w tej postaci</translation>
    </message>
    <message>
      <source>in what the file says of itself</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>w tym, co plik mówi o sobie</translation>
    </message>
    <message>
      <source>in its bytes, {}</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>w jego bajtach, {}</translation>
    </message>
    <message>
      <source>its logo shows what is hidden</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>jego logo pokazuje ukryte</translation>
    </message>
    <message>
      <source>Make copy</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>Zrób kopię</translation>
    </message>
    <message>
      <source>what was asked and answered when a page was captured</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>co pytano i odpowiedziano przy zapisie strony</translation>
    </message>
    <message>
      <source>captured bytes that show what is hidden</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>zapisane bajty, które pokazują ukryte</translation>
    </message>
    <message>
      <source>in its text</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>w jego tekście</translation>
    </message>
    <message>
      <source>{} without its captured bytes</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>{} bez zapisanych bajtów</translation>
    </message>
    <message>
      <source>Only http and https addresses are fetched, not {}.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>Pobiera się tylko adresy http i https, nie {}.</translation>
    </message>
    <message>
      <source>{} names no host; check the address.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>{} nie podaje hosta; sprawdź adres.</translation>
    </message>
    <message>
      <source>An address with a name or password in it is not fetched; take them out.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>Adresu z nazwą lub hasłem się nie pobiera; usuń je.</translation>
    </message>
    <message>
      <source>{} is not a web address; check it.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>{} to nie adres w sieci; sprawdź go.</translation>
    </message>
    <message>
      <source>There is no file to import; name one.</source>
      <extracomment>reading/airframes</extracomment>
      <translation>Nie ma pliku do importu; podaj go.</translation>
    </message>
    <message>
      <source>{} holds no airframe with an address or a registration; check that it is whole.</source>
      <extracomment>reading/airframes</extracomment>
      <translation>{} nie zawiera statku z adresem lub rejestracją; sprawdź, czy jest cały.</translation>
    </message>
    <message>
      <source>{} {} no aircraft by address or registration (line {}).</source>
      <extracomment>reading/airframes</extracomment>
      <translation>{} {}: bez statku z adresem lub rejestracją (wiersz {}).</translation>
    </message>
    <message>
      <source>{} was held already; change its name, licence or date with set.</source>
      <extracomment>reading/airframes</extracomment>
      <translation>{} już było; zmień tam nazwę, licencję lub datę.</translation>
    </message>
    <message>
      <source>Reading {}</source>
      <extracomment>reading/airframes</extracomment>
      <translation>czytanie {}</translation>
    </message>
    <message>
      <source>The airframes of {} could not be read again: {}</source>
      <extracomment>reading/airframes</extracomment>
      <translation>Statków z {} nie dało się odczytać ponownie: {}</translation>
    </message>
    <message>
      <source>The web archive holds more than {} pages; split it and attach the parts.</source>
      <extracomment>reading/archived</extracomment>
      <translation>Archiwum ma ponad {} stron; podziel je i dołącz części.</translation>
    </message>
    <message>
      <source>{} has no bytes; there is nothing to attach.</source>
      <extracomment>reading/arriving</extracomment>
      <translation>{} nie ma bajtów; nie ma czego dołączyć.</translation>
    </message>
    <message>
      <source>Reading file {} of {}</source>
      <extracomment>reading/arriving</extracomment>
      <translation>czytanie pliku {} z {}</translation>
    </message>
    <message>
      <source>page capture</source>
      <extracomment>reading/arriving</extracomment>
      <translation>zapis strony</translation>
    </message>
    <message>
      <source>{} cannot be read to its end ({}); check the disk it is on.</source>
      <extracomment>reading/arriving</extracomment>
      <translation>{} nie da się doczytać do końca ({}); sprawdź dysk.</translation>
    </message>
    <message>
      <source>{} answered with status {}; check the address.</source>
      <extracomment>reading/capturing</extracomment>
      <translation>{} odpowiedział statusem {}; sprawdź adres.</translation>
    </message>
    <message>
      <source>{} answered with no bytes; there is nothing to attach.</source>
      <extracomment>reading/capturing</extracomment>
      <translation>{} odpowiedział bez bajtów; nie ma czego dołączyć.</translation>
    </message>
    <message>
      <source>The proxy and the server learn</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Proxy i serwer dowiadują się:</translation>
    </message>
    <message>
      <source>The server learns</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Serwer dowiaduje się:</translation>
    </message>
    <message>
      <source>the proxy’s address (the proxy: this computer’s)</source>
      <extracomment>reading/capturing</extracomment>
      <translation>adres proxy (proxy: adres tego komputera)</translation>
    </message>
    <message>
      <source>this computer’s address</source>
      <extracomment>reading/capturing</extracomment>
      <translation>adres tego komputera</translation>
    </message>
    <message>
      <source>so do the servers of images and style sheets that the page names, wherever they are</source>
      <extracomment>reading/capturing</extracomment>
      <translation>podobnie serwery obrazów i arkuszy stylów, które strona wymienia, gdziekolwiek są</translation>
    </message>
    <message>
      <source>{} {}, the time, and the page; {}.</source>
      <extracomment>reading/capturing</extracomment>
      <translation>{} {}, czas i stronę; {}.</translation>
    </message>
    <message>
      <source>One request for the page and one for each file it names. {}</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Jedno zapytanie o stronę i po jednym o każdy plik, który wymienia. {}</translation>
    </message>
    <message>
      <source> The proxy looks the name up: where it leads is not checked, only names private as such are refused.</source>
      <extracomment>reading/capturing</extracomment>
      <translation> Proxy szuka nazwy: dokąd prowadzi, się nie sprawdza, odrzuca się tylko nazwy jawnie prywatne.</translation>
    </message>
    <message>
      <source>One request, and one for each redirect. {} {}, the time, and which page was asked for.{}</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Jedno zapytanie i po jednym na przekierowanie. {} {}, czas i żądaną stronę.{}</translation>
    </message>
    <message>
      <source> This computer looks the name up and checks where it leads; its name server learns the name, too.</source>
      <extracomment>reading/capturing</extracomment>
      <translation> Ten komputer szuka nazwy i sprawdza, dokąd prowadzi; jej serwer nazw też ją pozna.</translation>
    </message>
    <message>
      <source>{}; close other programs and try again.</source>
      <extracomment>reading/children</extracomment>
      <translation>{}; zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
      <source>The process that reads files cannot be started here ({})</source>
      <extracomment>reading/children</extracomment>
      <translation>Procesu czytającego pliki nie da się tu uruchomić ({})</translation>
    </message>
    <message>
      <source>{} takes more than {} s to read and was given up; {}.</source>
      <extracomment>reading/confined</extracomment>
      <translation>Czytanie {} trwa ponad {} s i zostało przerwane; {}.</translation>
    </message>
    <message>
      <source>{} needs more memory than the reading of a file may take; {}.</source>
      <extracomment>reading/confined</extracomment>
      <translation>{} wymaga więcej pamięci, niż wolno przy czytaniu pliku; {}.</translation>
    </message>
    <message>
      <source>open it in its own program, save it anew, and attach that copy as well</source>
      <extracomment>reading/confined</extracomment>
      <translation>otwórz w jego programie, zapisz na nowo i dołącz też tę kopię</translation>
    </message>
    <message>
      <source>{} broke the reading off, as damaged files do and such that are built to do harm</source>
      <extracomment>reading/confined</extracomment>
      <translation>{} przerwało czytanie, jak pliki uszkodzone lub zrobione, by szkodzić</translation>
    </message>
    <message>
      <source>{} is not written as {} usually is and could not be read ({})</source>
      <extracomment>reading/confined</extracomment>
      <translation>{} zapisano nie tak jak zwykle ({}) i nie dało się odczytać ({})</translation>
    </message>
    <message>
      <source>a tracker file</source>
      <extracomment>reading/confined</extracomment>
      <translation>plik trackera</translation>
    </message>
    <message>
      <source>The file</source>
      <extracomment>reading/deriving</extracomment>
      <translation>Plik</translation>
    </message>
    <message>
      <source>{} has more than {} tags, which no page has, and is kept unread</source>
      <extracomment>reading/deriving</extracomment>
      <translation>{} ma ponad {} znaczników, czego nie ma żadna strona; zostaje nieczytane</translation>
    </message>
    <message>
      <source>Reading words</source>
      <extracomment>reading/deriving</extracomment>
      <translation>Czytanie słów</translation>
    </message>
    <message>
      <source>Indexing words</source>
      <extracomment>reading/deriving</extracomment>
      <translation>Indeksowanie słów</translation>
    </message>
    <message>
      <source>{}; save its words as text and attach them.</source>
      <extracomment>reading/deriving</extracomment>
      <translation>{}; zapisz jego słowa jako tekst i dołącz.</translation>
    </message>
    <message>
      <source>The words of {} stand elsewhere than they were read; quote them in Words.</source>
      <extracomment>reading/drawing</extracomment>
      <translation>Słowa {} stoją gdzie indziej, niż odczytano; cytuj je w widoku słów.</translation>
    </message>
    <message>
      <source>The saved page holds no page; save it again in the browser and attach that.</source>
      <extracomment>reading/faithful</extracomment>
      <translation>Zapisana strona nie zawiera strony; zapisz ją ponownie w przeglądarce i dołącz.</translation>
    </message>
    <message>
      <source>{} did not finish within {} s; try again, or {}.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} nie skończył w {} s; spróbuj ponownie albo {}.</translation>
    </message>
    <message>
      <source>{} is a private name; only public pages are fetched.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} to nazwa prywatna; pobiera się tylko strony publiczne.</translation>
    </message>
    <message>
      <source>{} leads on to what is no address; {}.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} prowadzi do czegoś, co nie jest adresem; {}.</translation>
    </message>
    <message>
      <source>{} leads on more than {} times; {}.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} przekierowuje ponad {} razy; {}.</translation>
    </message>
    <message>
      <source>{} is no file that can be read to its end; choose another.</source>
      <extracomment>reading/flightlook</extracomment>
      <translation>{} to nie plik, który da się doczytać; wybierz inny.</translation>
    </message>
    <message>
      <source>{} is too large to be looked at first; it is read when it is imported.</source>
      <extracomment>reading/flightlook</extracomment>
      <translation>{} jest za duże, by obejrzeć wcześniej; zostanie odczytane przy imporcie.</translation>
    </message>
    <message>
      <source>These files hold {} aircraft; leave the airframe away, and name it for each track later.</source>
      <extracomment>reading/flights</extracomment>
      <translation>Te pliki zawierają statków: {}; pomiń statek i podaj go potem przy każdym śladzie.</translation>
    </message>
    <message>
      <source> ({} more failed as well)</source>
      <extracomment>reading/flights</extracomment>
      <translation> ({} innych też się nie udało)</translation>
    </message>
    <message>
      <source>The fixes of {} could not be read again: {}</source>
      <extracomment>reading/flights</extracomment>
      <translation>Pozycji z {} nie dało się odczytać ponownie: {}</translation>
    </message>
    <message>
      <source>The import was called off.</source>
      <extracomment>reading/flightstaging</extracomment>
      <translation>Import przerwano.</translation>
    </message>
    <message>
      <source>{} broke the reading off, as damaged files do; attach it as a source.</source>
      <extracomment>reading/flightstaging</extracomment>
      <translation>{} przerwało czytanie jak plik uszkodzony; dołącz jako źródło.</translation>
    </message>
    <message>
      <source>reading flights</source>
      <extracomment>reading/flightstaging</extracomment>
      <translation>czytanie lotów</translation>
    </message>
    <message>
      <source>{} {} while it was read; attach it again once nothing writes to it.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} {} podczas czytania; dołącz ponownie, gdy nic do niego nie pisze.</translation>
    </message>
    <message>
      <source>{} is the case itself; choose another file.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} to sama sprawa; wybierz inny plik.</translation>
    </message>
    <message>
      <source>There is no file {}; check the name.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>Nie ma pliku {}; sprawdź nazwę.</translation>
    </message>
    <message>
      <source>{} in {} {} left out; attach them by name if they matter.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} w {} {} pominięto; dołącz je po nazwie, jeśli są ważne.</translation>
    </message>
    <message>
      <source>{} holds no files; there is nothing to attach.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} nie zawiera plików; nie ma czego dołączyć.</translation>
    </message>
    <message>
      <source>{} is a link to another folder; attach that folder by itself.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} to odnośnik do innego folderu; dołącz go osobno.</translation>
    </message>
    <message>
      <source>{} is a link to a file elsewhere; attach that file by itself.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} to odnośnik do pliku gdzie indziej; dołącz go osobno.</translation>
    </message>
    <message>
      <source>became shorter</source>
      <extracomment>reading/inputs</extracomment>
      <translation>stało się krótsze</translation>
    </message>
    <message>
      <source>was written to</source>
      <extracomment>reading/inputs</extracomment>
      <translation>było zapisywane</translation>
    </message>
    <message>
      <source>{}; save the part that matters as a file of its own and attach that.</source>
      <extracomment>reading/laid</extracomment>
      <translation>{}; zapisz ważną część jako osobny plik i dołącz.</translation>
    </message>
    <message>
      <source>scripts or forms; kept, never run</source>
      <extracomment>reading/looking</extracomment>
      <translation>skrypty lub formularze; zachowane, nigdy nie uruchamiane</translation>
    </message>
    <message>
      <source>Word document</source>
      <extracomment>reading/looking</extracomment>
      <translation>dokument Word</translation>
    </message>
    <message>
      <source>OpenDocument text</source>
      <extracomment>reading/looking</extracomment>
      <translation>tekst OpenDocument</translation>
    </message>
    <message>
      <source>saved page</source>
      <extracomment>reading/looking</extracomment>
      <translation>zapisana strona</translation>
    </message>
    <message>
      <source>web page</source>
      <extracomment>reading/looking</extracomment>
      <translation>strona WWW</translation>
    </message>
    <message>
      <source>{}; no text, kept and hashed</source>
      <extracomment>reading/looking</extracomment>
      <translation>{}; bez tekstu, zachowano ze skrótem</translation>
    </message>
    <message>
      <source>It is read when it comes in.</source>
      <extracomment>reading/looking</extracomment>
      <translation>Zostanie odczytane przy wejściu.</translation>
    </message>
    <message>
      <source>It cannot be read to its end ({}).</source>
      <extracomment>reading/looking</extracomment>
      <translation>Nie da się przeczytać do końca ({}).</translation>
    </message>
    <message>
      <source>It has no bytes; there is nothing to attach.</source>
      <extracomment>reading/looking</extracomment>
      <translation>Nie ma bajtów; nie ma czego dołączyć.</translation>
    </message>
    <message>
      <source>tesseract has no language “{}” here; it has {}.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>tesseract nie ma tu języka “{}”; ma {}.</translation>
    </message>
    <message>
      <source>{} has no pages and no image to read words from.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>{} nie ma stron ani obrazu do czytania słów.</translation>
    </message>
    <message>
      <source>Every page of {} has words of its own; select those.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>Każda strona {} ma własne słowa; wybierz je.</translation>
    </message>
    <message>
      <source>{} has {} pages to read, and {} are read at most; split it.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>{} ma {} stron do czytania, a czyta się najwyżej {}; podziel je.</translation>
    </message>
    <message>
      <source>tesseract found no words in {}; another language or a sharper copy may help.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>tesseract nie znalazł słów w {}; może pomóc inny język lub ostrzejsza kopia.</translation>
    </message>
    <message>
      <source>No tesseract is installed here, so no words can be read from pictures; install it and its languages.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>Nie ma tu tesseracta, więc nie da się czytać słów z obrazów; zainstaluj go z językami.</translation>
    </message>
    <message>
      <source>Reading page {} of {}</source>
      <extracomment>reading/ocr</extracomment>
      <translation>czytanie strony {} z {}</translation>
    </message>
    <message>
      <source>the text of {} is not what the machine read; go back to a copy you trust</source>
      <extracomment>reading/ocr</extracomment>
      <translation>tekst {} nie jest tym, co odczytała maszyna; wróć do pewnej kopii</translation>
    </message>
    <message>
      <source>the machine-read words of {} could not be made again here; confirm them by the picture</source>
      <extracomment>reading/ocr</extracomment>
      <translation>słów {} odczytanych maszynowo nie dało się tu odtworzyć; potwierdź je według obrazu</translation>
    </message>
    <message>
      <source>last modified by</source>
      <extracomment>reading/office</extracomment>
      <translation>ostatnio zmienił</translation>
    </message>
    <message>
      <source>last printed</source>
      <extracomment>reading/office</extracomment>
      <translation>ostatnio drukowano</translation>
    </message>
    <message>
      <source>program version</source>
      <extracomment>reading/office</extracomment>
      <translation>wersja programu</translation>
    </message>
    <message>
      <source>printed by</source>
      <extracomment>reading/office</extracomment>
      <translation>wydrukował</translation>
    </message>
    <message>
      <source>the file carries macros; they are never run here</source>
      <extracomment>reading/office</extracomment>
      <translation>plik zawiera makra; tu nigdy się ich nie uruchamia</translation>
    </message>
    <message>
      <source>{}; open it and save it without a password as {}.</source>
      <extracomment>reading/parts</extracomment>
      <translation>{}; otwórz i zapisz bez hasła jako {}.</translation>
    </message>
    <message>
      <source>{} is protected by a password; save it without one and choose it again.</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} jest chronione hasłem; zapisz bez niego i wybierz ponownie.</translation>
    </message>
    <message>
      <source>{} is cut short or damaged in {}; {}.</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} jest ucięte lub uszkodzone w {}; {}.</translation>
    </message>
    <message>
      <source>{} has {} parts; a {} has few. {}</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} ma {} części; zwykle jest ich mało ({}). {}</translation>
    </message>
    <message>
      <source>open it in a spreadsheet program and save it again, or save the log as CSV</source>
      <extracomment>reading/parts</extracomment>
      <translation>otwórz w arkuszu i zapisz na nowo albo zapisz tabelę jako CSV</translation>
    </message>
    <message>
      <source>save the sheet with the log as CSV and choose that</source>
      <extracomment>reading/parts</extracomment>
      <translation>zapisz arkusz z tabelą jako CSV i wybierz go</translation>
    </message>
    <message>
      <source>open it in a word processor and save it again, or save it as PDF</source>
      <extracomment>reading/parts</extracomment>
      <translation>otwórz w edytorze tekstu i zapisz na nowo lub jako PDF</translation>
    </message>
    <message>
      <source>save it as PDF and attach that</source>
      <extracomment>reading/parts</extracomment>
      <translation>zapisz jako PDF i dołącz</translation>
    </message>
    <message>
      <source>{} is protected by a password, or of the older {} kind</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} jest chronione hasłem albo starszego rodzaju {}</translation>
    </message>
    <message>
      <source>{} unpacks to more than {} MB, which no {} does</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} rozpakowuje się do ponad {} MB, czego nie robi żaden {}</translation>
    </message>
    <message>
      <source>{} declares a document type in {}, which no {} does</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} deklaruje typ dokumentu w {}, czego żadne nie robi ({})</translation>
    </message>
    <message>
      <source>{} has more than {} elements, which no {} has</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} ma ponad {} elementów, czego żadne nie ma ({})</translation>
    </message>
    <message>
      <source>its list of parts</source>
      <extracomment>reading/parts</extracomment>
      <translation>jego lista części</translation>
    </message>
    <message>
      <source>{}; attach it as plain text, or cut it into pieces and attach each.</source>
      <extracomment>reading/plaintext</extracomment>
      <translation>{}; dołącz jako zwykły tekst albo potnij i dołącz każdą część.</translation>
    </message>
    <message>
      <source>{} is no text that can be read; check that the file is whole.</source>
      <extracomment>reading/plaintext</extracomment>
      <translation>{} to nieczytelny tekst; sprawdź, czy plik jest cały.</translation>
    </message>
    <message>
      <source>{} answered more than {} MB and was ended; try a smaller part.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} odpowiedział ponad {} MB i został zatrzymany; spróbuj mniejszej części.</translation>
    </message>
    <message>
      <source>{} could make nothing of it; look at the original in its own program.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} nic z tym nie zrobił; obejrzyj oryginał w jego programie.</translation>
    </message>
    <message>
      <source>{} cannot be started ({}); install it anew.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} nie daje się uruchomić ({}); zainstaluj ponownie.</translation>
    </message>
    <message>
      <source>{} was not done within {} s and was ended; try a smaller part.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} nie skończył w {} s i został zatrzymany; spróbuj mniejszej części.</translation>
    </message>
    <message>
      <source>publication date</source>
      <extracomment>reading/proposed</extracomment>
      <translation>data publikacji</translation>
    </message>
    <message>
      <source>: when the file was made, not when it came out</source>
      <extracomment>reading/proposed</extracomment>
      <translation>: kiedy plik powstał, nie kiedy się ukazał</translation>
    </message>
    <message>
      <source>the line “{}:” above the text</source>
      <extracomment>reading/proposed</extracomment>
      <translation>wiersz “{}:” nad tekstem</translation>
    </message>
    <message>
      <source>the {}’s own field “{}”{}</source>
      <extracomment>reading/proposed</extracomment>
      <translation>własne pole “{1}” ({0}){2}</translation>
    </message>
    <message>
      <source>its words</source>
      <extracomment>reading/proposed</extracomment>
      <translation>jego słowa</translation>
    </message>
    <message>
      <source>the headline</source>
      <extracomment>reading/proposed</extracomment>
      <translation>nagłówek</translation>
    </message>
    <message>
      <source>the byline “{}”</source>
      <extracomment>reading/proposed</extracomment>
      <translation>podpis autora “{}”</translation>
    </message>
    <message>
      <source>the address</source>
      <extracomment>reading/proposed</extracomment>
      <translation>adres</translation>
    </message>
    <message>
      <source>the address ({})</source>
      <extracomment>reading/proposed</extracomment>
      <translation>adres ({})</translation>
    </message>
    <message>
      <source>the page’s title</source>
      <extracomment>reading/proposed</extracomment>
      <translation>tytuł strony</translation>
    </message>
    <message>
      <source>the page’s language mark</source>
      <extracomment>reading/proposed</extracomment>
      <translation>oznaczenie języka strony</translation>
    </message>
    <message>
      <source>the page’s tag “{}”</source>
      <extracomment>reading/proposed</extracomment>
      <translation>znacznik “{}” strony</translation>
    </message>
    <message>
      <source>the page’s schema.org “{}”</source>
      <extracomment>reading/proposed</extracomment>
      <translation>schema.org “{}” strony</translation>
    </message>
    <message>
      <source>the page’s canonical address</source>
      <extracomment>reading/proposed</extracomment>
      <translation>kanoniczny adres strony</translation>
    </message>
    <message>
      <source>a time mark in the page</source>
      <extracomment>reading/proposed</extracomment>
      <translation>znacznik czasu na stronie</translation>
    </message>
    <message>
      <source>the text of {} is not what its captured bytes give; go back to a copy you trust</source>
      <extracomment>reading/provenance</extracomment>
      <translation>tekst {} nie jest tym, co dają zapisane bajty; wróć do pewnej kopii</translation>
    </message>
    <message>
      <source>the text of {} could not be read from its bytes again: {}</source>
      <extracomment>reading/provenance</extracomment>
      <translation>tekstu {} nie dało się ponownie odczytać z bajtów: {}</translation>
    </message>
    <message>
      <source>table as text</source>
      <extracomment>reading/readers/csvs</extracomment>
      <translation>tabela jako tekst</translation>
    </message>
    <message>
      <source>The table</source>
      <extracomment>reading/readers/csvs</extracomment>
      <translation>Tabela</translation>
    </message>
    <message>
      <source>The first {} cells are named; the others stand in the text without a name.</source>
      <extracomment>reading/readers/csvs</extracomment>
      <translation>Pierwsze {} komórek ma nazwy; reszta stoi w tekście bez nich.</translation>
    </message>
    <message>
      <source>Comment by {}</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>Komentarz: {}</translation>
    </message>
    <message>
      <source>The document</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>Dokument</translation>
    </message>
    <message>
      <source>passages struck out under tracked changes are not shown ({})</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>skreślonych w śledzeniu zmian nie pokazano ({})</translation>
    </message>
    <message>
      <source>passages marked as hidden are shown all the same ({})</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>fragmenty oznaczone jako ukryte mimo to pokazano ({})</translation>
    </message>
    <message>
      <source>There is nothing to show there; the image is {} × {} pixels.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Nie ma tam czego pokazać; obraz ma {} × {} pikseli.</translation>
    </message>
    <message>
      <source>The image is too large to show; attach a smaller copy beside it.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Obraz jest za duży, by go pokazać; dołącz mniejszą kopię.</translation>
    </message>
    <message>
      <source>The image is damaged ({}); attach another copy of it.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Obraz jest uszkodzony ({}); dołącz inną kopię.</translation>
    </message>
    <message>
      <source>There is no frame {} in the image; choose an earlier one.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Nie ma klatki {} w obrazie; wybierz wcześniejszą.</translation>
    </message>
    <message>
      <source>Its pixels are packed in a way (HEIC) that is not decoded here; it is kept and hashed, attach a JPEG or PNG copy beside it to look at.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Piksele są zakodowane (HEIC) w sposób tu nieobsługiwany; zachowano ze skrótem, dołącz obok JPEG lub PNG do oglądania.</translation>
    </message>
    <message>
      <source>{} × {} pixels are too many to show; it is kept and hashed, attach a smaller copy beside it to look at.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>{} × {} pikseli to za dużo do pokazania; zachowano ze skrótem, dołącz obok mniejszą kopię.</translation>
    </message>
    <message>
      <source>Its EXIF is damaged and was not read.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>EXIF jest uszkodzony i nie został odczytany.</translation>
    </message>
    <message>
      <source>The mail is larger than {} MB; save its attachments with a mail program and attach them.</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>Mail ma ponad {} MB; zapisz załączniki programem pocztowym i dołącz je.</translation>
    </message>
    <message>
      <source>The mail</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>Mail</translation>
    </message>
    <message>
      <source>received {}</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>odebrano {}</translation>
    </message>
    <message>
      <source>the head has {} fields {}</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>nagłówek ma {} pól {}</translation>
    </message>
    <message>
      <source>“{}” calls itself {} but is {} by its bytes</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>“{}” podaje się za {}, a według bajtów to {}</translation>
    </message>
    <message>
      <source>the mail also brings its words as a page, which is not shown</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>mail zawiera słowa także jako stronę, której nie pokazano</translation>
    </message>
    <message>
      <source>only its first {} parts are taken in</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>przyjęto tylko pierwsze {} części</translation>
    </message>
    <message>
      <source>mail folder</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>folder poczty</translation>
    </message>
    <message>
      <source>message {} (bytes {}-{}).eml</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>wiadomość {} (bajty {}-{}).eml</translation>
    </message>
    <message>
      <source>It holds {} mails; the first {} are taken in.</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>Zawiera {} maili; przyjęto pierwsze {}.</translation>
    </message>
    <message>
      <source>The mail folder</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>Folder poczty</translation>
    </message>
    <message>
      <source>message {}</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>wiadomość {}</translation>
    </message>
    <message>
      <source>The recording is damaged and says nothing of itself; attach another copy of it.</source>
      <extracomment>reading/readers/media</extracomment>
      <translation>Nagranie jest uszkodzone i nic o sobie nie mówi; dołącz inną kopię.</translation>
    </message>
    <message>
      <source>It does not state how long it is; it may be cut short.</source>
      <extracomment>reading/readers/media</extracomment>
      <translation>Nie podaje długości; może być ucięte.</translation>
    </message>
    <message>
      <source>The saved page is larger than {} MB; save the part that matters as PDF.</source>
      <extracomment>reading/readers/mhtml</extracomment>
      <translation>Zapisana strona ma ponad {} MB; zapisz ważną część jako PDF.</translation>
    </message>
    <message>
      <source>OpenDocument spreadsheet</source>
      <extracomment>reading/readers/ods</extracomment>
      <translation>arkusz OpenDocument</translation>
    </message>
    <message>
      <source>The spreadsheet</source>
      <extracomment>reading/readers/ods</extracomment>
      <translation>Arkusz</translation>
    </message>
    <message>
      <source>Passages struck out and recorded are not shown ({}).</source>
      <extracomment>reading/readers/odt</extracomment>
      <translation>Skreślonych fragmentów nie pokazano ({}).</translation>
    </message>
    <message>
      <source>packed text</source>
      <extracomment>reading/readers/packed</extracomment>
      <translation>spakowany tekst</translation>
    </message>
    <message>
      <source>The packing breaks off; the text is as far as it goes.</source>
      <extracomment>reading/readers/packed</extracomment>
      <translation>Pakowanie się urywa; tekst jest do tego miejsca.</translation>
    </message>
    <message>
      <source>The packed text</source>
      <extracomment>reading/readers/packed</extracomment>
      <translation>Spakowany tekst</translation>
    </message>
    <message>
      <source>{}; split it and attach the parts.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{}; podziel i dołącz części.</translation>
    </message>
    <message>
      <source>There is no page {}; the PDF has {}.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Nie ma strony {}; PDF ma {}.</translation>
    </message>
    <message>
      <source>That part lies outside of the page; choose one on it.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Ta część leży poza stroną; wybierz inną na niej.</translation>
    </message>
    <message>
      <source>Page {} cannot be read; {}.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Strony {} nie da się odczytać; {}.</translation>
    </message>
    <message>
      <source>{}; open it with the password, print it to a new PDF, and attach that.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{}; otwórz z hasłem, wydrukuj do nowego PDF i dołącz go.</translation>
    </message>
    <message>
      <source>open it in a PDF program, print it to a new PDF, and attach that as well</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>otwórz w programie PDF, wydrukuj do nowego PDF i dołącz też ten</translation>
    </message>
    <message>
      <source>{} has {} pages, and {} are read at most</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} ma {} stron, a czyta się najwyżej {}</translation>
    </message>
    <message>
      <source>{} is damaged or cut short, and its pages cannot be found</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} jest uszkodzone lub ucięte i nie da się znaleźć stron</translation>
    </message>
    <message>
      <source>{} holds more than {} letters</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} zawiera ponad {} liter</translation>
    </message>
    <message>
      <source>pages without words</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>strony bez słów</translation>
    </message>
    <message>
      <source>pages not read</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>strony nieodczytane</translation>
    </message>
    <message>
      <source>are pictures</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>to obrazy</translation>
    </message>
    <message>
      <source>It holds no words.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Nie zawiera słów.</translation>
    </message>
    <message>
      <source>{} is protected by a password</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} jest chronione hasłem</translation>
    </message>
    <message>
      <source>{} {} without words, as scans are; read them in the page view.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} {} bez słów, jak skany; odczytaj je w widoku stron.</translation>
    </message>
    <message>
      <source>{} cannot be read; {}.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} nie da się odczytać; {}.</translation>
    </message>
    <message>
      <source>It holds scripts, which are never run here.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Zawiera skrypty, których się tu nie uruchamia.</translation>
    </message>
    <message>
      <source>{}; export the chat once more for a shorter time, and attach each piece.</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>{}; wyeksportuj czat ponownie za krótszy czas i dołącz każdą część.</translation>
    </message>
    <message>
      <source>The Telegram export {} before its first message; export the chat once more.</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>Eksport Telegrama {} przed pierwszą wiadomością; wyeksportuj ponownie.</translation>
    </message>
    <message>
      <source>Telegram export</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>eksport Telegrama</translation>
    </message>
    <message>
      <source>forwarded from</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>przekazane od</translation>
    </message>
    <message>
      <source>saved from</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>zapisane od</translation>
    </message>
    <message>
      <source>chat type</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>rodzaj czatu</translation>
    </message>
    <message>
      <source>The export {}; what stands before that is shown.</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>Eksport {}; to, co przed tym, pokazano.</translation>
    </message>
    <message>
      <source>The Telegram export is larger than {} MB</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>Eksport Telegrama ma ponad {} MB</translation>
    </message>
    <message>
      <source>The export</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>Eksport</translation>
    </message>
    <message>
      <source>nests deeper than any chat does at character {}</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>zagnieżdża się głębiej niż czat przy znaku {}</translation>
    </message>
    <message>
      <source>is cut short or damaged at character {}</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>jest ucięte lub uszkodzone przy znaku {}</translation>
    </message>
    <message>
      <source>The web archive holds no WARC file; ask for another copy, or attach it as a ZIP.</source>
      <extracomment>reading/readers/wacz</extracomment>
      <translation>Archiwum nie zawiera WARC; poproś o inną kopię albo dołącz jako ZIP.</translation>
    </message>
    <message>
      <source>web archive</source>
      <extracomment>reading/readers/wacz</extracomment>
      <translation>archiwum WWW</translation>
    </message>
    <message>
      <source>The web archive</source>
      <extracomment>reading/readers/wacz</extracomment>
      <translation>Archiwum WWW</translation>
    </message>
    <message>
      <source>day first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>najpierw dzień</translation>
    </message>
    <message>
      <source>month first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>najpierw miesiąc</translation>
    </message>
    <message>
      <source>year first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>najpierw rok</translation>
    </message>
    <message>
      <source>WhatsApp chat</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>czat WhatsApp</translation>
    </message>
    <message>
      <source>Whether the day or the month stands first in its dates stays open: {}.</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>Czy w datach najpierw jest dzień, czy miesiąc, pozostaje otwarte: {}.</translation>
    </message>
    <message>
      <source>every date in it can be read both ways</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>każdą datę można czytać na oba sposoby</translation>
    </message>
    <message>
      <source>The chat</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>Czat</translation>
    </message>
    <message>
      <source>date order</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>kolejność w dacie</translation>
    </message>
    <message>
      <source>it has no dates</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>nie ma dat</translation>
    </message>
    <message>
      <source>the year is written first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>rok stoi na początku</translation>
    </message>
    <message>
      <source>{} and {} contradict each other</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>{} i {} przeczą sobie</translation>
    </message>
    <message>
      <source>{} can be read no other way</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>{} nie da się czytać inaczej</translation>
    </message>
    <message>
      <source>dates with dots are written so</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>daty z kropkami pisze się tak</translation>
    </message>
    <message>
      <source>only so the messages follow one another</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>tylko tak wiadomości idą po kolei</translation>
    </message>
    <message>
      <source>first message</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>pierwsza wiadomość</translation>
    </message>
    <message>
      <source>last message</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>ostatnia wiadomość</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <extracomment>reading/readers/xlsx</extracomment>
      <translation>skoroszyt Excel</translation>
    </message>
    <message>
      <source>The workbook</source>
      <extracomment>reading/readers/xlsx</extracomment>
      <translation>Skoroszyt</translation>
    </message>
    <message>
      <source>{} of its files cannot be unpacked here; their lines say why.</source>
      <extracomment>reading/readers/zipped</extracomment>
      <translation>Plików, których nie da się tu rozpakować: {}; ich wiersze mówią dlaczego.</translation>
    </message>
    <message>
      <source>{} stays as it was read before: {}</source>
      <extracomment>reading/rereading</extracomment>
      <translation>{} pozostaje jak odczytano wcześniej: {}</translation>
    </message>
    <message>
      <source>{} has no text that could be quoted; its rows are told by number only.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>{} nie ma tekstu do cytowania; wiersze podaje się tylko numerem.</translation>
    </message>
    <message>
      <source>This event names no rows of the file; it cannot be quoted.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>To zdarzenie nie wskazuje wierszy pliku; nie da się go cytować.</translation>
    </message>
    <message>
      <source>There is no link to propose: {}.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>Nie ma powiązania do zaproponowania: {}.</translation>
    </message>
    <message>
      <source>Row {} is not found in the text of {}.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>Wiersza {} nie ma w tekście {}.</translation>
    </message>
    <message>
      <source>The proxy {}:// names no host; write it as {}://127.0.0.1:9050.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Proxy {}:// nie podaje hosta; napisz {}://127.0.0.1:9050.</translation>
    </message>
    <message>
      <source>The proxy {} does not let us through to {}: {}.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Proxy {} nie przepuszcza do {}: {}.</translation>
    </message>
    <message>
      <source>{} is no SOCKS 5 proxy, or wants what was not given; check the proxy's address.</source>
      <extracomment>reading/socks</extracomment>
      <translation>{} to nie proxy SOCKS 5 albo chce tego, czego nie podano; sprawdź adres proxy.</translation>
    </message>
    <message>
      <source>A name or password for a SOCKS proxy has at most 255 bytes.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Nazwa lub hasło proxy SOCKS ma najwyżej 255 bajtów.</translation>
    </message>
    <message>
      <source>The proxy {} does not take that name and password.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Proxy {} nie przyjmuje tej nazwy i hasła.</translation>
    </message>
    <message>
      <source>The proxy {} broke off; check its address.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Proxy {} przerwał; sprawdź jego adres.</translation>
    </message>
    <message>
      <source>its rules forbid it</source>
      <extracomment>reading/socks</extracomment>
      <translation>jego reguły tego zabraniają</translation>
    </message>
    <message>
      <source>the network cannot be reached</source>
      <extracomment>reading/socks</extracomment>
      <translation>sieć jest nieosiągalna</translation>
    </message>
    <message>
      <source>the host cannot be reached</source>
      <extracomment>reading/socks</extracomment>
      <translation>host jest nieosiągalny</translation>
    </message>
    <message>
      <source>the connection was refused</source>
      <extracomment>reading/socks</extracomment>
      <translation>połączenie odrzucono</translation>
    </message>
    <message>
      <source>it took too long</source>
      <extracomment>reading/socks</extracomment>
      <translation>trwało za długo</translation>
    </message>
    <message>
      <source>it gives no reason</source>
      <extracomment>reading/socks</extracomment>
      <translation>nie podaje powodu</translation>
    </message>
    <message>
      <source>The stamp is over {}; ask for one over SHA-256.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>Znacznik dotyczy {}; poproś o znacznik SHA-256.</translation>
    </message>
    <message>
      <source>The authority {}; ask again.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>Urząd {}; poproś ponownie.</translation>
    </message>
    <message>
      <source>The stamp is signed in a way that cannot be checked here; ask another authority.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>Znacznik podpisano w sposób tu niesprawdzalny; poproś inny urząd.</translation>
    </message>
    <message>
      <source>The authority's file holds no certificate; choose one in PEM or DER.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>Plik urzędu nie zawiera certyfikatu; wybierz PEM lub DER.</translation>
    </message>
    <message>
      <source>This is no time-stamp answer; choose the .tsr file that the authority sent.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>To nie odpowiedź znacznika czasu; wybierz plik .tsr od urzędu.</translation>
    </message>
    <message>
      <source>is still waiting</source>
      <extracomment>reading/stamping</extracomment>
      <translation>jeszcze czeka</translation>
    </message>
    <message>
      <source>warns of a revocation</source>
      <extracomment>reading/stamping</extracomment>
      <translation>ostrzega o unieważnieniu</translation>
    </message>
    <message>
      <source>tells of a revocation</source>
      <extracomment>reading/stamping</extracomment>
      <translation>donosi o unieważnieniu</translation>
    </message>
    <message>
      <source>it does not name the certificate that it was made with</source>
      <extracomment>reading/stamping</extracomment>
      <translation>nie podaje certyfikatu, którym go zrobiono</translation>
    </message>
    <message>
      <source>SHA-1, which can be forged</source>
      <extracomment>reading/stamping</extracomment>
      <translation>SHA-1, który można podrobić</translation>
    </message>
    <message>
      <source>the hash {}, which is not known here</source>
      <extracomment>reading/stamping</extracomment>
      <translation>skrót {}, tu nieznany</translation>
    </message>
    <message>
      <source>it does not say what it signs</source>
      <extracomment>reading/stamping</extracomment>
      <translation>nie mówi, co podpisuje</translation>
    </message>
    <message>
      <source>it signs by a hash that is not known here</source>
      <extracomment>reading/stamping</extracomment>
      <translation>podpisuje skrótem tu nieznanym</translation>
    </message>
    <message>
      <source>it signs another content than it shows</source>
      <extracomment>reading/stamping</extracomment>
      <translation>podpisuje inną treść, niż pokazuje</translation>
    </message>
    <message>
      <source>it does not sign a time stamp</source>
      <extracomment>reading/stamping</extracomment>
      <translation>nie podpisuje znacznika czasu</translation>
    </message>
    <message>
      <source>its certificate is not one for time stamps</source>
      <extracomment>reading/stamping</extracomment>
      <translation>jego certyfikat nie jest do znaczników czasu</translation>
    </message>
    <message>
      <source>its certificate was not in force at that time</source>
      <extracomment>reading/stamping</extracomment>
      <translation>jego certyfikat wtedy nie obowiązywał</translation>
    </message>
    <message>
      <source>it has {} signatures, and a stamp has one</source>
      <extracomment>reading/stamping</extracomment>
      <translation>ma podpisów: {}, a znacznik ma jeden</translation>
    </message>
    <message>
      <source>its signature is not by the certificate it names</source>
      <extracomment>reading/stamping</extracomment>
      <translation>podpis nie pochodzi od podanego certyfikatu</translation>
    </message>
    <message>
      <source>did not stamp it</source>
      <extracomment>reading/stamping</extracomment>
      <translation>nie oznakował</translation>
    </message>
    <message>
      <source>The bytes of {} are not those captured; go back to a backup copy.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Bajty {} nie są zapisanymi; wróć do kopii zapasowej.</translation>
    </message>
    <message>
      <source>The stamp is over other bytes than those of {}; choose the one for them.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Znacznik dotyczy innych bajtów niż {}; wybierz właściwy.</translation>
    </message>
    <message>
      <source>The stamp brings no certificate to check it with; ask again, the request here asks for one.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Znacznik nie ma certyfikatu do sprawdzenia; poproś ponownie, tutejsze żądanie o niego prosi.</translation>
    </message>
    <message>
      <source>The stamp proves nothing: {}; ask the authority again.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Znacznik niczego nie dowodzi: {}; poproś urząd ponownie.</translation>
    </message>
    <message>
      <source>authority not known here</source>
      <extracomment>reading/stamps</extracomment>
      <translation>urząd tu nieznany</translation>
    </message>
    <message>
      <source>signature holds; {}</source>
      <extracomment>reading/stamps</extracomment>
      <translation>podpis ważny; {}</translation>
    </message>
    <message>
      <source>over other bytes than these</source>
      <extracomment>reading/stamps</extracomment>
      <translation>na innych bajtach niż te</translation>
    </message>
    <message>
      <source>signature not checked: no certificate in it</source>
      <extracomment>reading/stamps</extracomment>
      <translation>podpisu nie sprawdzono: brak w nim certyfikatu</translation>
    </message>
    <message>
      <source>signature does not hold: {}</source>
      <extracomment>reading/stamps</extracomment>
      <translation>podpis jest nieważny: {}</translation>
    </message>
    <message>
      <source>authority known by the certificates named</source>
      <extracomment>reading/stamps</extracomment>
      <translation>urząd znany z podanych certyfikatów</translation>
    </message>
    <message>
      <source>{} is no film; a still is taken of one.</source>
      <extracomment>reading/stills</extracomment>
      <translation>{} to nie film; kadr bierze się z filmu.</translation>
    </message>
    <message>
      <source>{} is {} long; name a time inside it, as 1:05.</source>
      <extracomment>reading/stills</extracomment>
      <translation>{} trwa {}; podaj czas w środku, np. 1:05.</translation>
    </message>
    <message>
      <source>{} has no picture at {}; name an earlier time.</source>
      <extracomment>reading/stills</extracomment>
      <translation>{} nie ma obrazu w {}; podaj wcześniejszy czas.</translation>
    </message>
    <message>
      <source>No ffmpeg is installed here, so no still can be taken; install it, or attach a still taken elsewhere.</source>
      <extracomment>reading/stills</extracomment>
      <translation>Nie ma tu ffmpeg, więc kadru nie będzie; zainstaluj go albo dołącz kadr zrobiony gdzie indziej.</translation>
    </message>
    <message>
      <source>{}; delete the columns and rows that do not belong to the log, and choose it again.</source>
      <extracomment>reading/tables</extracomment>
      <translation>{}; usuń kolumny i wiersze spoza tabeli i wybierz ponownie.</translation>
    </message>
    <message>
      <source>“{}” parts no columns; name one character such as , ; or a tab.</source>
      <extracomment>reading/tables</extracomment>
      <translation>“{}” nie dzieli kolumn; podaj znak, np. , ; lub tabulator.</translation>
    </message>
    <message>
      <source>the day before the month</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>dzień przed miesiącem</translation>
    </message>
    <message>
      <source>the month before the day</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>miesiąc przed dniem</translation>
    </message>
    <message>
      <source>{} can be read either way and no cell tells which</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>{} można czytać dwojako i żadna komórka nie rozstrzyga</translation>
    </message>
    <message>
      <source>read as {}, as nothing else fits</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>odczytano jako {}, bo nic innego nie pasuje</translation>
    </message>
    <message>
      <source>a date of its own</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>własna data</translation>
    </message>
    <message>
      <source>{} can be read no other way, the first is row {}, “{}”</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>{} nie da się czytać inaczej, pierwszy to wiersz {}, “{}”</translation>
    </message>
    <message>
      <source>the column mixes both orders: row {} has “{}”, row {} “{}”</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>kolumna miesza oba porządki: wiersz {} ma „{}”, wiersz {} „{}”</translation>
    </message>
    <message>
      <source>day and month can stand either way about; say which comes first</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>dzień i miesiąc mogą stać odwrotnie; powiedz, co jest pierwsze</translation>
    </message>
    <message>
      <source>the year taken as {}</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>rok przyjęty jako {}</translation>
    </message>
    <message>
      <source>{} as the column’s head says</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>{}, jak mówi nagłówek kolumny</translation>
    </message>
    <message>
      <source>no calendar has this day</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>żaden kalendarz nie ma tego dnia</translation>
    </message>
    <message>
      <source>{} has no rows; there is nothing to import.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} nie ma wierszy; nie ma czego importować.</translation>
    </message>
    <message>
      <source>{} {}; choose a CSV, an XLSX or an ODS, or save it as one.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} {}; wybierz CSV, XLSX lub ODS albo zapisz w takiej postaci.</translation>
    </message>
    <message>
      <source>{} is a web page whatever its name says; open it in a spreadsheet and save it as CSV.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} to strona WWW mimo nazwy; otwórz w arkuszu i zapisz jako CSV.</translation>
    </message>
    <message>
      <source>No row of {} is new; nothing was changed.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>Żaden wiersz {} nie jest nowy; nic nie zmieniono.</translation>
    </message>
    <message>
      <source>{} has no sheet “{}”; it has {}.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} nie ma arkusza “{}”; ma {}.</translation>
    </message>
    <message>
      <source>{}; split it, or attach it as a source.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{}; podziel albo dołącz jako źródło.</translation>
    </message>
    <message>
      <source>{} was changed since it was read; choose it again.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} zmieniono od odczytu; wybierz ponownie.</translation>
    </message>
    <message>
      <source>is cut short or damaged, or no table</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>jest ucięte, uszkodzone lub nie jest tabelą</translation>
    </message>
    <message>
      <source>is no table of words</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>nie jest tabelą słów</translation>
    </message>
    <message>
      <source>{} has {} MB, and a log is read up to {} MB</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} ma {} MB, a tabelę czyta się do {} MB</translation>
    </message>
    <message>
      <source>{} bytes are no letters and show as �</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} bajtów to nie litery, widać je jako �</translation>
    </message>
    <message>
      <source>no sheets, it is a text</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>brak arkuszy, to tekst</translation>
    </message>
    <message>
      <source>The mapping names {}; a {} has {}.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>Przypisanie wymienia {}; dla {} są {}.</translation>
    </message>
    <message>
      <source>{} both go to {}; leave all but one of them.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>{} idą do tego samego ({}); zostaw tylko jedną.</translation>
    </message>
    <message>
      <source>A claim needs a statement; choose the column that tells what is claimed.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>Twierdzenie wymaga treści; wybierz kolumnę, która ją podaje.</translation>
    </message>
    <message>
      <source>No column goes to a field; choose a field for one column at least.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>Żadna kolumna nie idzie do pola; wybierz pole choć dla jednej.</translation>
    </message>
    <message>
      <source>as {} says of this column</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>jak {} mówi o tej kolumnie</translation>
    </message>
    <message>
      <source>as row {} shows</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>jak pokazuje wiersz {}</translation>
    </message>
    <message>
      <source>“{}” is no {}, and is left out</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>“{}” tu nie pasuje ({}) i zostaje pominięte</translation>
    </message>
    <message>
      <source>“{}” gives no number</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>“{}” nie daje liczby</translation>
    </message>
    <message>
      <source>no statement in this row</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>brak treści w tym wierszu</translation>
    </message>
    <message>
      <source>nothing in the chosen columns</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>nic w wybranych kolumnach</translation>
    </message>
    <message>
      <source>no name in these words</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>brak nazwy w tych słowach</translation>
    </message>
    <message>
      <source>“{}” is no digit 1 to 6, and is left out</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>„{}” nie jest cyfrą 1 do 6 i jest pominięte</translation>
    </message>
    <message>
      <source>{} does not fit into the {} GB that may come out of one file; unpack it.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} nie mieści się w {} GB dozwolonych z jednego pliku; rozpakuj.</translation>
    </message>
    <message>
      <source>{}, as files do that are built to fill a disk; it was left inside.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{}, jak pliki zrobione, by zapełnić dysk; zostało w środku.</translation>
    </message>
    <message>
      <source>{} is packed {} deep; attach it by itself if it matters.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} spakowano na {} poziomów; dołącz osobno, jeśli ważne.</translation>
    </message>
    <message>
      <source>{} unpacks to more than {} times the size of all that holds it</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} rozpakowuje się do ponad {} razy większego rozmiaru</translation>
    </message>
    <message>
      <source>{} files or {} GB came out of {}; the rest was left inside</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} plików lub {} GB wyszło z {}; reszta została w środku</translation>
    </message>
    <message>
      <source>{}, unpack it and attach what matters.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{}, rozpakuj i dołącz to, co ważne.</translation>
    </message>
    <message>
      <source>This web archive holds a record whose headers do not end; it is not read.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>Archiwum zawiera rekord bez końca nagłówka; nie czyta się go.</translation>
    </message>
    <message>
      <source>This web archive is damaged at byte {}; ask for another copy, or attach the pages one by one.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>Archiwum jest uszkodzone przy bajcie {}; poproś o inną kopię albo dołącz strony pojedynczo.</translation>
    </message>
    <message>
      <source>This web archive is packed in one piece; recompress it record by record and attach it again.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>Archiwum spakowano w całości; spakuj rekord po rekordzie i dołącz ponownie.</translation>
    </message>
    <message>
      <source>This web archive unpacks to far more than it holds at byte {}; it is not read.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>Archiwum przy bajcie {} rozpakowuje się do znacznie więcej, niż zawiera; nie czyta się go.</translation>
    </message>
    <message>
      <source>{} sends more than {} MB; {}.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} wysyła ponad {} MB; {}.</translation>
    </message>
    <message>
      <source>{} could not be reached; check the address and the connection.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} jest nieosiągalny; sprawdź adres i połączenie.</translation>
    </message>
    <message>
      <source>The certificate of {} does not hold; check the address, or {}.</source>
      <extracomment>reading/web</extracomment>
      <translation>Certyfikat {} jest nieważny; sprawdź adres albo {}.</translation>
    </message>
    <message>
      <source>The proxy does not let us through to {}; check it in the settings.</source>
      <extracomment>reading/web</extracomment>
      <translation>Proxy nie przepuszcza do {}; sprawdź go w ustawieniach.</translation>
    </message>
    <message>
      <source>{} broke off its answer; try again, or {}.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} przerwał odpowiedź; spróbuj ponownie albo {}.</translation>
    </message>
    <message>
      <source>{} leads to a private address ({}); only public pages are fetched.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} prowadzi do adresu prywatnego ({}); pobiera się tylko strony publiczne.</translation>
    </message>
    <message>
      <source>{} is not an http, https, socks5 or socks5h address of a proxy; correct it.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} to nie adres proxy http, https, socks5 ani socks5h; popraw go.</translation>
    </message>
    <message>
      <source>{} is not known; check the address and the connection.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} jest nieznany; sprawdź adres i połączenie.</translation>
    </message>
    <message>
      <source>The page is packed in a way ({}) that was not asked for; {}.</source>
      <extracomment>reading/wire</extracomment>
      <translation>Stronę spakowano w sposób ({}), o który nie proszono; {}.</translation>
    </message>
    <message>
      <source>save the page in a browser and attach the file</source>
      <extracomment>reading/wire</extracomment>
      <translation>zapisz stronę w przeglądarce i dołącz plik</translation>
    </message>
    <message>
      <source>The ZIP holds {} files, more than {}; {} that matter.</source>
      <extracomment>reading/zips</extracomment>
      <translation>ZIP zawiera {} plików, więcej niż {}; {}, które są ważne.</translation>
    </message>
    <message>
      <source>The ZIP unpacks to more than {} GB; {} that matter.</source>
      <extracomment>reading/zips</extracomment>
      <translation>ZIP rozpakowuje się do ponad {} GB; {}, które są ważne.</translation>
    </message>
    <message>
      <source>The ZIP is cut short or damaged in its list of files; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>ZIP jest ucięty lub uszkodzony na liście plików; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP {}; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} w ZIP {}; {}.</translation>
    </message>
    <message>
      <source>The ZIP holds files that lie in one another, as only bombs do; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>ZIP zawiera pliki leżące jedne w drugich, jak tylko bomby; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP is shorter than it says; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} w ZIP jest krótsze, niż podaje; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP is cut short or damaged; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} w ZIP jest ucięte lub uszkodzone; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP is larger than it says; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} w ZIP jest większe, niż podaje; {}.</translation>
    </message>
    <message>
      <source>unpack it with another program and attach the files</source>
      <extracomment>reading/zips</extracomment>
      <translation>rozpakuj innym programem i dołącz pliki</translation>
    </message>
    <message>
      <source>is locked by a password</source>
      <extracomment>reading/zips</extracomment>
      <translation>jest zablokowane hasłem</translation>
    </message>
    <message>
      <source>is packed in a way that is not read</source>
      <extracomment>reading/zips</extracomment>
      <translation>spakowano w sposób nieczytany</translation>
    </message>
    <message>
      <source>unpacks to far more than it takes up</source>
      <extracomment>reading/zips</extracomment>
      <translation>rozpakowuje się do znacznie większego rozmiaru</translation>
    </message>
    <message>
      <source>“{}” is the {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” to {}</translation>
    </message>
    <message>
      <source>“{}” is the ICAO designator of the {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” to oznaczenie ICAO typu {}</translation>
    </message>
    <message>
      <source>“{}” is a variant of the {} not listed in the {}; {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” to odmiana {}, której nie ma w {}; {}</translation>
    </message>
    <message>
      <source>the words name {} types ({}); choose one</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>słowa wymieniają typów: {} ({}); wybierz jeden</translation>
    </message>
    <message>
      <source>“{}” stands in the words</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” stoi w słowach</translation>
    </message>
    <message>
      <source>the {} has no “{}”; </source>
      <extracomment>reference/aircraft</extracomment>
      <translation>{} nie ma “{}”; </translation>
    </message>
    <message>
      <source>kept as written, the nearest designators are offered</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>zostaje jak zapisano, proponowane są najbliższe oznaczenia</translation>
    </message>
    <message>
      <source>nothing in it is close</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>nic w niej nie jest podobne</translation>
    </message>
    <message>
      <source>one of the designators</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>jedno z oznaczeń</translation>
    </message>
    <message>
      <source>transposed digits</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>przestawione cyfry</translation>
    </message>
    <message>
      <source>a character more or less</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>znak więcej lub mniej</translation>
    </message>
    <message>
      <source>no type designator in these words, and no name in the {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>brak oznaczenia typu w tych słowach i brak nazwy w {}</translation>
    </message>
    <message>
      <source>popular name</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>nazwa potoczna</translation>
    </message>
    <message>
      <source>the text beside it</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>tekst obok</translation>
    </message>
    <message>
      <source>{}:{} is no time: a day has 24 hours of 60 minutes; correct the time.</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>{}:{} to nie godzina: doba ma 24 godziny po 60 minut; popraw godzinę.</translation>
    </message>
    <message>
      <source>these words are not understood as a date</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>tych słów nie rozumie się jako daty</translation>
    </message>
    <message>
      <source>a length of time, not a date, so it dates nothing</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>długość czasu, nie data, więc niczego nie datuje</translation>
    </message>
    <message>
      <source>counted from a date mentioned before, which is not known here</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>liczone od wspomnianej wcześniej daty, tu nieznanej</translation>
    </message>
    <message>
      <source>a time without its day</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>godzina bez dnia</translation>
    </message>
    <message>
      <source>the words name no calendar period, so they date nothing</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>słowa nie nazywają okresu w kalendarzu, więc niczego nie datują</translation>
    </message>
    <message>
      <source>{} has no day {}; correct the day or leave it out.</source>
      <extracomment>reference/dating/written</extracomment>
      <translation>{} nie ma dnia {}; popraw dzień albo go pomiń.</translation>
    </message>
    <message>
      <source>The guide has no page “{}”; its pages are {}.</source>
      <extracomment>reference/guide/pages</extracomment>
      <translation>Przewodnik nie ma strony “{}”; jego strony to {}.</translation>
    </message>
    <message>
      <source>{} is there already and not empty; name a new folder.</source>
      <extracomment>reference/guide/site</extracomment>
      <translation>{} już istnieje i nie jest puste; podaj nowy folder.</translation>
    </message>
    <message>
      <source>The guide could not be written to {}: {}.</source>
      <extracomment>reference/guide/site</extracomment>
      <translation>Nie udało się zapisać przewodnika w {}: {}.</translation>
    </message>
    <message>
      <source>“{}” is another name of {}, the {}</source>
      <extracomment>reference/places</extracomment>
      <translation>“{}” to inna nazwa: {}, {}</translation>
    </message>
    <message>
      <source>{}; choose one</source>
      <extracomment>reference/places</extracomment>
      <translation>{}; wybierz</translation>
    </message>
    <message>
      <source>the words say more than a name: {}</source>
      <extracomment>reference/places</extracomment>
      <translation>słowa mówią więcej niż nazwę: {}</translation>
    </message>
    <message>
      <source>the {} has no “{}”, nor have the larger ones</source>
      <extracomment>reference/places</extracomment>
      <translation>{} nie ma “{}”, większe też nie</translation>
    </message>
    <message>
      <source>{} bears the same name</source>
      <extracomment>reference/places</extracomment>
      <translation>{} nosi tę samą nazwę</translation>
    </message>
    <message>
      <source>{} places fit: {}</source>
      <extracomment>reference/places</extracomment>
      <translation>pasujących miejsc {}: {}</translation>
    </message>
    <message>
      <source>{} is the code of {}</source>
      <extracomment>reference/places</extracomment>
      <translation>{} to kod: {}</translation>
    </message>
    <message>
      <source>{} ({}) is an airfield of {}</source>
      <extracomment>reference/places</extracomment>
      <translation>{} ({}) to lotnisko: {}</translation>
    </message>
    <message>
      <source>several places</source>
      <extracomment>reference/places</extracomment>
      <translation>kilka miejsc</translation>
    </message>
    <message>
      <source>plain, true at {}°</source>
      <extracomment>reference/projecting</extracomment>
      <translation>płaskie, wierne na {}°</translation>
    </message>
    <message>
      <source>plain, whole world</source>
      <extracomment>reference/projecting</extracomment>
      <translation>płaskie, cały świat</translation>
    </message>
    <message>
      <source>region only</source>
      <extracomment>reference/whereabouts</extracomment>
      <translation>tylko region</translation>
    </message>
    <message>
      <source>country only</source>
      <extracomment>reference/whereabouts</extracomment>
      <translation>tylko kraj</translation>
    </message>
    <message>
      <source>town, its middle</source>
      <extracomment>reference/whereabouts</extracomment>
      <translation>miasto, jego środek</translation>
    </message>
    <message>
      <source>a small town fits: {}</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>pasuje małe miasto: {}</translation>
    </message>
    <message>
      <source>{} of that name in {}; {}</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>{} o tej nazwie w {}; {}</translation>
    </message>
    <message>
      <source>“{}” is the {} {} ({})</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>“{}” to {} {} ({})</translation>
    </message>
    <message>
      <source>“{}” is the airfield ({})</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>“{}” to lotnisko ({})</translation>
    </message>
    <message>
      <source>no one land</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>żaden jeden kraj</translation>
    </message>
    <message>
      <source>There is no frame in “{}”; there are {}.</source>
      <extracomment>report/framed</extracomment>
      <translation>Nie ma ramki w “{}”; są {}.</translation>
    </message>
    <message>
      <source>A summary is of sightings and claims, and none of them has {}: such a filter narrows sources or tracks in the window alone; print without it, or filter for example by aircraft ~ An-124.</source>
      <extracomment>report/gather</extracomment>
      <translation>Podsumowanie dotyczy obserwacji i twierdzeń, a żadne nie ma {}: taki filtr zawęża źródła lub ślady tylko w oknie; drukuj bez niego albo filtruj np. aircraft ~ An-124.</translation>
    </message>
    <message>
      <source>The finished pages cannot be read back; close other programs, then issue it again.</source>
      <extracomment>report/issuing</extracomment>
      <translation>Gotowych stron nie da się odczytać; zamknij inne programy i wydaj ponownie.</translation>
    </message>
    <message>
      <source>{} is larger than any print; name a PDF of at most 1 GB.</source>
      <extracomment>report/issuing</extracomment>
      <translation>{} jest większe niż wydruk; podaj PDF do 1 GB.</translation>
    </message>
    <message>
      <source>“{}” is no file and no code of a page, which looks like 3f7a-91c2-1 at its foot.</source>
      <extracomment>report/issuing</extracomment>
      <translation>“{}” to ani plik, ani kod strony, taki jak 3f7a-91c2-1 w stopce.</translation>
    </message>
    <message>
      <source>The case was changed while its pages were set; issue it again.</source>
      <extracomment>report/issuing</extracomment>
      <translation>Sprawa zmieniła się podczas składu stron; wydaj ponownie.</translation>
    </message>
    <message>
      <source>The logo of the report is no PNG or JPEG; choose another one, or none.</source>
      <extracomment>report/logos</extracomment>
      <translation>Logo raportu to nie PNG ani JPEG; wybierz inne lub żadne.</translation>
    </message>
    <message>
      <source>The logo of the report cannot be read as a picture; choose another one, or none.</source>
      <extracomment>report/logos</extracomment>
      <translation>Logo raportu nie da się odczytać jako obraz; wybierz inne lub żadne.</translation>
    </message>
    <message>
      <source>{} tells no kind of document; end its name in {}.</source>
      <extracomment>report/outputs</extracomment>
      <translation>{} nie mówi, jaki to dokument; zakończ nazwę na {}.</translation>
    </message>
    <message>
      <source>A template asks for no file.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>Szablon nie prosi o plik.</translation>
    </message>
    <message>
      <source>{} has more than {} kB; a template is a short text.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} ma ponad {} kB; szablon to krótki tekst.</translation>
    </message>
    <message>
      <source>{} cannot be filled in: {}. Mend the template.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} nie da się wypełnić: {}. Popraw szablon.</translation>
    </message>
    <message>
      <source>{} has no sections; begin each with a line like # @judgements or # In short.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} nie ma części; zacznij każdą wierszem jak # @judgements lub # W skrócie.</translation>
    </message>
    <message>
      <source>{} says “{}” at its head; there stand {}, each with a colon.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} mówi na początku “{}”; stoją tam {}, każde z dwukropkiem.</translation>
    </message>
    <message>
      <source>{} is no UTF-8 text; save the template as such.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} to nie tekst UTF-8; zapisz tak szablon.</translation>
    </message>
    <message>
      <source>{} {} while it was filled in; make the template simpler.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} {} podczas wypełniania; uprość szablon.</translation>
    </message>
    <message>
      <source>The process that sets pages was ended; close other programs and try again.</source>
      <extracomment>report/pdf</extracomment>
      <translation>Proces składu stron zakończono; zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
      <source>{} is no list of airframes that is known; it needs a column of addresses (icao24, hex, ModeS) and one of registrations or types.</source>
      <extracomment>tracking/airlists</extracomment>
      <translation>{} to nieznana lista statków; potrzeba kolumny adresów (icao24, hex, ModeS) i kolumny rejestracji lub typów.</translation>
    </message>
    <message>
      <source>{} holds positions, not a list of airframes; import it as a tracker file.</source>
      <extracomment>tracking/airlists</extracomment>
      <translation>{} zawiera pozycje, nie listę statków; importuj jako plik trackera.</translation>
    </message>
    <message>
      <source>“{}” is no time zone; write UTC, +03:00 or one like Europe/Moscow.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>“{}” to nie strefa; napisz UTC, +03:00 lub np. Europe/Moscow.</translation>
    </message>
    <message>
      <source>{}: nothing settles whether its dates are day/month or month/day; name the date of one of its rows, year first, or write its dates as 2025-10-26.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{}: nic nie rozstrzyga, czy daty to dzień/miesiąc, czy miesiąc/dzień; podaj datę jednego wiersza, rok pierwszy, albo zapisz daty jak 2025-10-26.</translation>
    </message>
    <message>
      <source>{} tells the time of day and no date; name the date of its first row.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{} podaje godzinę bez daty; podaj datę pierwszego wiersza.</translation>
    </message>
    <message>
      <source>{} tells the time of day and no date; name the date of its first row and the zone of its clock.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{} podaje godzinę bez daty; podaj datę pierwszego wiersza i strefę zegara.</translation>
    </message>
    <message>
      <source>{} tells the time of day and no date; name the date of its first row</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{} podaje godzinę bez daty; podaj datę pierwszego wiersza</translation>
    </message>
    <message>
      <source>{} lists more than {} aircraft; it is no file of a tracker.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} wymienia ponad {} statków; to nie plik trackera.</translation>
    </message>
    <message>
      <source>{} holds {} answers and no position with a time; attach it as a source.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} zawiera {} odpowiedzi i żadnej pozycji z czasem; dołącz jako źródło.</translation>
    </message>
    <message>
      <source>{} does not say when it was taken (now); attach it as a source.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} nie mówi, kiedy je wzięto (now); dołącz jako źródło.</translation>
    </message>
    <message>
      <source>{} holds {} aircraft and no position; attach it as a source.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} zawiera {} statków i żadnej pozycji; dołącz jako źródło.</translation>
    </message>
    <message>
      <source>; {} of their rows told no position and came in as none</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>; {} wierszy bez pozycji weszło jako takie</translation>
    </message>
    <message>
      <source>{} answers from {} to {}: {} aircraft{}.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} odpowiedzi od {} do {}: {} samolotów{}.</translation>
    </message>
    <message>
      <source>; {} of them told no position and came in as none</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>; {} z nich bez pozycji weszło jako takie</translation>
    </message>
    <message>
      <source> ({} have an older last position, which was left out)</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation> ({} ma starszą ostatnią pozycję, którą pominięto)</translation>
    </message>
    <message>
      <source>A snapshot of {}: {} aircraft{}.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>Migawka z {}: {} samolotów{}.</translation>
    </message>
    <message>
      <source>{} tells times by a local clock{}; name its zone, like America/New_York or -04:00.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>{} podaje czas lokalny{}; podaj strefę, np. America/New_York lub -04:00.</translation>
    </message>
    <message>
      <source>{} tells times by a local clock{}; name its zone, like America/New_York or -04:00, and the date of its first row.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>{} podaje czas lokalny{}; podaj strefę, np. America/New_York lub -04:00, i datę pierwszego wiersza.</translation>
    </message>
    <message>
      <source>{} tells times{} without a date; name the date of its first row, like 2025-10-26.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>{} podaje godziny{} bez daty; podaj datę pierwszego wiersza, np. 2025-10-26.</translation>
    </message>
    <message>
      <source>{} has the columns of a FlightAware track log and no row with a time and a position.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>{} ma kolumny zapisu FlightAware i żadnego wiersza z czasem i pozycją.</translation>
    </message>
    <message>
      <source>{} is a KML of FlightAware without any position; save it again from the tracker.</source>
      <extracomment>tracking/formats/flightaware_kml</extracomment>
      <translation>{} to KML z FlightAware bez pozycji; zapisz ponownie z trackera.</translation>
    </message>
    <message>
      <source>{} is a logbook of flights, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/fr24_api</extracomment>
      <translation>{} to dziennik lotów, nie ślad; dołącz jako źródło.</translation>
    </message>
    <message>
      <source>{} has the columns of Flightradar24's API and no row with a time and a position.</source>
      <extracomment>tracking/formats/fr24_api</extracomment>
      <translation>{} ma kolumny API Flightradar24 i żadnego wiersza z czasem i pozycją.</translation>
    </message>
    <message>
      <source>{} is a list of flights of the Flightradar24 archive, without positions; import it together with its position files, or attach it as a source.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>{} to lista lotów z archiwum Flightradar24, bez pozycji; importuj z plikami pozycji albo dołącz jako źródło.</translation>
    </message>
    <message>
      <source>{} is a position file of the Flightradar24 archive with no position in it.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>{} to plik pozycji z archiwum Flightradar24 bez pozycji.</translation>
    </message>
    <message>
      <source>The file's name tells no flight number, so the list of flights says nothing of it.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>Nazwa pliku nie podaje numeru lotu, więc lista nic o nim nie mówi.</translation>
    </message>
    <message>
      <source>The archive is cut at 00:00 UTC: this flight may go on in the file of the day beside it.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>Archiwum tnie się o 00:00 UTC: lot może trwać w pliku sąsiedniego dnia.</translation>
    </message>
    <message>
      <source>{} has the columns of a Flightradar24 flight and no row with a time and a position; save the flight's CSV again.</source>
      <extracomment>tracking/formats/fr24_csv</extracomment>
      <translation>{} ma kolumny lotu Flightradar24 i żadnego wiersza z czasem i pozycją; zapisz CSV lotu ponownie.</translation>
    </message>
    <message>
      <source>Several call signs in one flight: {}.</source>
      <extracomment>tracking/formats/fr24_csv</extracomment>
      <translation>Kilka znaków wywoławczych w jednym locie: {}.</translation>
    </message>
    <message>
      <source>{} has the columns of Flightradar24's granular data and no row with a position.</source>
      <extracomment>tracking/formats/fr24_granular</extracomment>
      <translation>{} ma kolumny danych szczegółowych Flightradar24 i żadnego wiersza z pozycją.</translation>
    </message>
    <message>
      <source>{} messages carry no position and are no fixes.</source>
      <extracomment>tracking/formats/fr24_granular</extracomment>
      <translation>{} komunikatów bez pozycji nie liczy się.</translation>
    </message>
    <message>
      <source>{} is a KML of Flightradar24 without any position; save it again from the tracker.</source>
      <extracomment>tracking/formats/fr24_kml</extracomment>
      <translation>{} to KML z Flightradar24 bez pozycji; zapisz ponownie z trackera.</translation>
    </message>
    <message>
      <source>{} is a flight of Flightradar24 without any position; attach it as a source.</source>
      <extracomment>tracking/formats/fr24_playback</extracomment>
      <translation>{} to lot Flightradar24 bez pozycji; dołącz jako źródło.</translation>
    </message>
    <message>
      <source>{}: no row has a time and a position in the columns named; name other columns.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{}: żaden wiersz nie ma czasu i pozycji w podanych kolumnach; podaj inne.</translation>
    </message>
    <message>
      <source>“{}” is no field of a fix; fields are {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>“{}” to nie pole pozycji; pola to {}.</translation>
    </message>
    <message>
      <source>{}: name the columns of time, latitude and longitude (or position); it has {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{}: podaj kolumny czasu, szerokości i długości (lub pozycji); ma {}.</translation>
    </message>
    <message>
      <source>{} has no column “{}”; it has {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{} nie ma kolumny “{}”; ma {}.</translation>
    </message>
    <message>
      <source>{} tells local time (“{}”); name its zone, like Europe/Moscow or +03:00.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{} podaje czas lokalny (“{}”); podaj strefę, np. Europe/Moscow lub +03:00.</translation>
    </message>
    <message>
      <source>{}: “{}” tells no time this program reads; write times as 2025-10-26 14:03:00 or name another column.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{}: “{}” to nie czas czytany tutaj; pisz 2025-10-26 14:03:00 albo podaj inną kolumnę.</translation>
    </message>
    <message>
      <source>“{}” is no unit of {} this program knows; units are {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>“{}” to nieznana jednostka {}; jednostki to {}.</translation>
    </message>
    <message>
      <source>CSV, columns named</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>CSV, kolumny podane</translation>
    </message>
    <message>
      <source>The clock of this table names no zone; the times were read as UTC. Import the file again with the zone if it is known.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>Zegar tej tabeli nie podaje strefy; czasy odczytano jako UTC. Importuj ponownie ze strefą, jeśli jest znana.</translation>
    </message>
    <message>
      <source>The table names no units; it was read with {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>Tabela nie podaje jednostek; odczytano ją z {}.</translation>
    </message>
    <message>
      <source>{} is a GPX file without any position; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} to GPX bez pozycji; dołącz jako źródło.</translation>
    </message>
    <message>
      <source>{} is a GPX track in which no point has both a time and a position that can be read.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} to ślad GPX bez punktu z czytelnym czasem i pozycją.</translation>
    </message>
    <message>
      <source>{} has no times: it is a drawing, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} nie ma czasów: to rysunek, nie ślad; dołącz jako źródło.</translation>
    </message>
    <message>
      <source>{} is a plan of a route, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} to plan trasy, nie ślad; dołącz jako źródło.</translation>
    </message>
    <message>
      <source>{} is a list of waypoints, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} to lista punktów trasy, nie ślad; dołącz jako źródło.</translation>
    </message>
    <message>
      <source>KML with times</source>
      <extracomment>tracking/formats/kml</extracomment>
      <translation>KML z czasami</translation>
    </message>
    <message>
      <source>{} is a KML without any position at a time; attach it as a source.</source>
      <extracomment>tracking/formats/kml</extracomment>
      <translation>{} to KML bez pozycji z czasem; dołącz jako źródło.</translation>
    </message>
    <message>
      <source>{} placemarks tell a span of time, not an instant; they were left out.</source>
      <extracomment>tracking/formats/kml</extracomment>
      <translation>{} znaczników podaje okres, nie chwilę; pominięto je.</translation>
    </message>
    <message>
      <source>{} has the columns of OpenSky's state vectors and no row with a time and a position.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>{} ma kolumny wektorów stanu OpenSky i żadnego wiersza z czasem i pozycją.</translation>
    </message>
    <message>
      <source>{} rows repeat a position received more than {} s before and are set aside.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>{} wierszy powtarza pozycję odebraną ponad {} s wcześniej; odłożono je.</translation>
    </message>
    <message>
      <source>{} rows have no position and are no fixes.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>{} wierszy bez pozycji nie liczy się.</translation>
    </message>
    <message>
      <source>An aircraft is heard under several call signs; some may be decoding errors.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>Statek słychać pod kilkoma znakami; niektóre mogą być błędami dekodowania.</translation>
    </message>
    <message>
      <source>{} is a list of flights, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>{} to lista lotów, nie ślad; dołącz jako źródło.</translation>
    </message>
    <message>
      <source>{} is an answer of OpenSky without any position; attach it as a source.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>{} to odpowiedź OpenSky bez pozycji; dołącz jako źródło.</translation>
    </message>
    <message>
      <source>A snapshot{}: {} aircraft{}.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>Migawka{}: {} samolotów{}.</translation>
    </message>
    <message>
      <source>A track of OpenSky tells a waypoint at turns and changes of height only, not every position heard.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>Ślad OpenSky podaje punkt tylko przy zakrętach i zmianach wysokości, nie każdą słyszaną pozycję.</translation>
    </message>
    <message>
      <source>{} is a trace of readsb that holds no position; check whether it was saved whole.</source>
      <extracomment>tracking/formats/readsb_trace</extracomment>
      <translation>{} to ślad readsb bez pozycji; sprawdź, czy zapisano go w całości.</translation>
    </message>
    <message>
      <source>{} does not say when its trace begins (timestamp); save it again from the tracker.</source>
      <extracomment>tracking/formats/readsb_trace</extracomment>
      <translation>{} nie mówi, kiedy ślad się zaczyna (timestamp); zapisz ponownie z trackera.</translation>
    </message>
    <message>
      <source>{} holds messages of a receiver and no position among them; attach it as a source.</source>
      <extracomment>tracking/formats/sbs1</extracomment>
      <translation>{} zawiera komunikaty odbiornika bez pozycji; dołącz jako źródło.</translation>
    </message>
    <message>
      <source>The clock of these messages is the receiver's own and names no zone; the times were read as UTC. Import the file again with the zone of the receiver if it is known.</source>
      <extracomment>tracking/formats/sbs1</extracomment>
      <translation>Zegar tych komunikatów to zegar odbiornika, bez strefy; odczytano jako UTC. Importuj ponownie ze strefą odbiornika, jeśli jest znana.</translation>
    </message>
    <message>
      <source>{} lines: {} messages ({}) and {} others.</source>
      <extracomment>tracking/formats/sbs1</extracomment>
      <translation>{} wierszy: {} wiadomości ({}) i {} innych.</translation>
    </message>
    <message>
      <source>{} holds no row of time, latitude and longitude; export the trace again.</source>
      <extracomment>tracking/formats/tar1090_csv</extracomment>
      <translation>{} nie zawiera wiersza z czasem, szerokością i długością; wyeksportuj ślad ponownie.</translation>
    </message>
    <message>
      <source>The file does not name its aircraft; name it, or import the trace (JSON) that it was made of.</source>
      <extracomment>tracking/formats/tar1090_csv</extracomment>
      <translation>Plik nie podaje statku; podaj go albo importuj ślad (JSON), z którego powstał.</translation>
    </message>
    <message>
      <source>{} is a KML of tar1090 without any position; save it again from the tracker.</source>
      <extracomment>tracking/formats/tar1090_kml</extracomment>
      <translation>{} to KML z tar1090 bez pozycji; zapisz ponownie z trackera.</translation>
    </message>
    <message>
      <source>The file's name does not say which altitudes it holds; they were read as heights by satellite navigation.</source>
      <extracomment>tracking/formats/tar1090_kml</extracomment>
      <translation>Nazwa pliku nie mówi, jakie to wysokości; odczytano jako satelitarne.</translation>
    </message>
    <message>
      <source>{} holds {} rows and no position; attach it as a source.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} zawiera {} wierszy i żadnej pozycji; dołącz jako źródło.</translation>
    </message>
    <message>
      <source>{} is a table of columns of more than 128 MB; save it as records or lines.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} to tabela kolumnowa ponad 128 MB; zapisz jako rekordy lub wiersze.</translation>
    </message>
    <message>
      <source>{} is a table of columns that breaks off; save it again as records.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} to urwana tabela kolumnowa; zapisz ponownie jako rekordy.</translation>
    </message>
    <message>
      <source>{} holds a line of more than 16 MB; it is no file of a tracker.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} zawiera wiersz ponad 16 MB; to nie plik trackera.</translation>
    </message>
    <message>
      <source>{} of {} rows told no position and came in as none.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} z {} wierszy bez pozycji weszło jako takie.</translation>
    </message>
    <message>
      <source>{} is an aircraft list without any position; attach it as a source.</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>{} to lista statków bez pozycji; dołącz jako źródło.</translation>
    </message>
    <message>
      <source>; {} of them told no position</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>; {} z nich bez pozycji</translation>
    </message>
    <message>
      <source>; {} with a trail of earlier positions</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>; {} ze śladem wcześniejszych pozycji</translation>
    </message>
    <message>
      <source>; {} positions were old when it was taken</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>; {} pozycji było starych</translation>
    </message>
    <message>
      <source>An aircraft list of {}: {} aircraft{}.</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>Lista samolotów z {}: {} samolotów{}.</translation>
    </message>
    <message>
      <source>{} holds a piece of more than 16 MB; it is no file of a tracker.</source>
      <extracomment>tracking/jsons</extracomment>
      <translation>{} zawiera kawałek ponad 16 MB; to nie plik trackera.</translation>
    </message>
    <message>
      <source>{} is a text in UTF-16 of more than 256 MB; save it in UTF-8.</source>
      <extracomment>tracking/jsons</extracomment>
      <translation>{} to tekst UTF-16 ponad 256 MB; zapisz w UTF-8.</translation>
    </message>
    <message>
      <source>{} has no file any more; restore its source first.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>{} nie ma już pliku; najpierw przywróć źródło.</translation>
    </message>
    <message>
      <source>The fixes of {} are not read yet; read its file again.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>Pozycji {} jeszcze nie odczytano; wczytaj plik ponownie.</translation>
    </message>
    <message>
      <source>The fixes of a track are not read yet; read its file again.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>Pozycji śladu jeszcze nie odczytano; wczytaj plik ponownie.</translation>
    </message>
    <message>
      <source>The fixes kept of {} are damaged; read its file again.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>Zachowane pozycje {} są uszkodzone; wczytaj plik ponownie.</translation>
    </message>
    <message>
      <source>The file breaks off before its end; what stands before the break was read.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>Plik urywa się przed końcem; to, co wcześniej, odczytano.</translation>
    </message>
    <message>
      <source>{} of the addresses (those with ~) are no ICAO addresses; they name no airframe.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>{} adresów (te z ~) to nie adresy ICAO; nie wskazują statku.</translation>
    </message>
    <message>
      <source>{} is no ICAO address (TIS-B, or made up by a receiver); it names no airframe.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>{} to nie adres ICAO (TIS-B lub nadany przez odbiornik); nie wskazuje statku.</translation>
    </message>
    <message>
      <source>{} is a temporary private address (PIA); it names no airframe for long.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>{} to tymczasowy adres prywatny (PIA); nie wskazuje statku na długo.</translation>
    </message>
    <message>
      <source>{} does not have the columns of “{}”; choose another format.</source>
      <extracomment>tracking/rows</extracomment>
      <translation>{} nie ma kolumn “{}”; wybierz inny format.</translation>
    </message>
    <message>
      <source>{} unpacks to more than 4 GB; import the files inside it one by one.</source>
      <extracomment>tracking/unpacked</extracomment>
      <translation>{} rozpakowuje się do ponad 4 GB; importuj pliki pojedynczo.</translation>
    </message>
    <message>
      <source>{} declares a document type or entities, which no tracker does; it was not read.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>{} deklaruje typ dokumentu lub encje, czego tracker nie robi; nie odczytano.</translation>
    </message>
    <message>
      <source>{} nests more than {} elements; it is no file of a tracker.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>{} zagnieżdża ponad {} elementów; to nie plik trackera.</translation>
    </message>
    <message>
      <source>{} holds more than {} elements; import it in parts.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>{} zawiera ponad {} elementów; importuj częściami.</translation>
    </message>
    <message>
      <source>{} holds one tag of more than 1 MB; it is no file of a tracker.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>{} zawiera znacznik ponad 1 MB; to nie plik trackera.</translation>
    </message>
    <message>
      <source>What is on the clipboard cannot be read as a table ({}); copy fewer cells.</source>
      <extracomment>values/clipped</extracomment>
      <translation>Schowka nie da się odczytać jako tabeli ({}); skopiuj mniej komórek.</translation>
    </message>
    <message>
      <source>There is no template {}; there are {}.</source>
      <extracomment>values/composing</extracomment>
      <translation>Nie ma szablonu {}; są {}.</translation>
    </message>
    <message>
      <source>“{}” is no section of a report; choose of {}.</source>
      <extracomment>values/composing</extracomment>
      <translation>“{}” to nie część raportu; wybierz z {}.</translation>
    </message>
    <message>
      <source>The words of {} are more than {} letters; shorten them.</source>
      <extracomment>values/composing</extracomment>
      <translation>Słowa {} mają ponad {} liter; skróć je.</translation>
    </message>
    <message>
      <source>A report holds each section once and at most {} parts; remove what stands twice.</source>
      <extracomment>values/composing</extracomment>
      <translation>Raport ma każdą część raz i najwyżej {} części; usuń powtórzenia.</translation>
    </message>
    <message>
      <source>“{}” is no {}; correct the rule.</source>
      <extracomment>values/counting</extracomment>
      <translation>“{}” to nie {}; popraw regułę.</translation>
    </message>
    <message>
      <source>the latest {} on or before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>ostatni {} najpóźniej {}</translation>
    </message>
    <message>
      <source>what is told lies ahead: the first {} on or after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>mowa o przyszłości: pierwszy {} najwcześniej {}</translation>
    </message>
    <message>
      <source>the latest Saturday and Sunday up to {}</source>
      <extracomment>values/counting</extracomment>
      <translation>ostatnia sobota i niedziela do {}</translation>
    </message>
    <message>
      <source>what is told lies ahead: the first {} from the month of {} on</source>
      <extracomment>values/counting</extracomment>
      <translation>mowa o przyszłości: pierwszy {} od miesiąca {}</translation>
    </message>
    <message>
      <source>the year is not written; the latest such day on or before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>roku nie zapisano; ostatni taki dzień najpóźniej {}</translation>
    </message>
    <message>
      <source>the year is not written; the first such day on or after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>roku nie zapisano; pierwszy taki dzień najwcześniej {}</translation>
    </message>
    <message>
      <source>the {} of the week before that one</source>
      <extracomment>values/counting</extracomment>
      <translation>{} tydzień przed tamtym</translation>
    </message>
    <message>
      <source>the latest {} before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>ostatni {} przed {}</translation>
    </message>
    <message>
      <source>the last but one {} before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>przedostatni {} przed {}</translation>
    </message>
    <message>
      <source>the first {} after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>pierwszy {} po {}</translation>
    </message>
    <message>
      <source>the {} of the week after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>{} tygodnia po {}</translation>
    </message>
    <message>
      <source>the first weekend after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>pierwszy weekend po {}</translation>
    </message>
    <message>
      <source>the week of {} up to the day before</source>
      <extracomment>values/counting</extracomment>
      <translation>tydzień {} do dnia poprzedniego</translation>
    </message>
    <message>
      <source>{} month, counted from {}</source>
      <extracomment>values/counting</extracomment>
      <translation>miesiąc {}, licząc od {}</translation>
    </message>
    <message>
      <source>the month up to the day of publication</source>
      <extracomment>values/counting</extracomment>
      <translation>miesiąc do dnia publikacji</translation>
    </message>
    <message>
      <source>the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>miesiąc: {}</translation>
    </message>
    <message>
      <source>the month up to {}</source>
      <extracomment>values/counting</extracomment>
      <translation>miesiąc do {}</translation>
    </message>
    <message>
      <source>{} year, counted from {}</source>
      <extracomment>values/counting</extracomment>
      <translation>rok {}, licząc od {}</translation>
    </message>
    <message>
      <source>the year of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>rok: {}</translation>
    </message>
    <message>
      <source>the latest {} before the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>ostatni {} przed miesiącem {}</translation>
    </message>
    <message>
      <source>the latest {} up to the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>ostatni {} do miesiąca {}</translation>
    </message>
    <message>
      <source>the first {} after the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>pierwszy {} po miesiącu {}</translation>
    </message>
    <message>
      <source>the night to {}</source>
      <extracomment>values/counting</extracomment>
      <translation>noc na {}</translation>
    </message>
    <message>
      <source>{} from this</source>
      <extracomment>values/counting</extracomment>
      <translation>{} od tego dnia</translation>
    </message>
    <message>
      <source>the {} a week earlier</source>
      <extracomment>values/counting</extracomment>
      <translation>{} tydzień wcześniej</translation>
    </message>
    <message>
      <source>the {} a week later</source>
      <extracomment>values/counting</extracomment>
      <translation>{} tydzień później</translation>
    </message>
    <message>
      <source>the week of {} has no earlier day</source>
      <extracomment>values/counting</extracomment>
      <translation>tydzień {} nie ma wcześniejszego dnia</translation>
    </message>
    <message>
      <source>the next such day, which is nearer</source>
      <extracomment>values/counting</extracomment>
      <translation>następny taki dzień, który jest bliżej</translation>
    </message>
    <message>
      <source>the day itself, {}</source>
      <extracomment>values/counting</extracomment>
      <translation>sam ten dzień, {}</translation>
    </message>
    <message>
      <source>“{}” is no date; write it as 2025-10-26, 2025-10, 2025 or 2025-10-26T09:15Z.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>“{}” to nie data; napisz 2025-10-26, 2025-10, 2025 lub 2025-10-26T09:15Z.</translation>
    </message>
    <message>
      <source>{} is no date: years run from 0001 to 9999; correct the year.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} to nie data: lata biegną od 0001 do 9999; popraw rok.</translation>
    </message>
    <message>
      <source>{} is no date: a year has 12 months and seasons 21 to 24; correct the month.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} to nie data: rok ma 12 miesięcy, a pory roku to 21 do 24; popraw miesiąc.</translation>
    </message>
    <message>
      <source>{} is no date: {}; correct the day or leave it out.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} to nie data: {}; popraw dzień albo go pomiń.</translation>
    </message>
    <message>
      <source>{} has a time on a day not known; leave the time out or give the day.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} ma godzinę w nieznanym dniu; pomiń godzinę albo podaj dzień.</translation>
    </message>
    <message>
      <source>{} is no time: a day has 24 hours of 60 minutes; correct the time.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} to nie godzina: doba ma 24 godziny po 60 minut; popraw godzinę.</translation>
    </message>
    <message>
      <source>{} is no time: zones run from -12:00 to +14:00; correct the zone.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} to nie godzina: strefy biegną od -12:00 do +14:00; popraw strefę.</translation>
    </message>
    <message>
      <source>{} {} has {} days</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} {} ma {} dni</translation>
    </message>
    <message>
      <source>a season has no numbered days</source>
      <extracomment>values/dateparts</extracomment>
      <translation>pora roku nie ma numerowanych dni</translation>
    </message>
    <message>
      <source>no day {} fits {}-{}</source>
      <extracomment>values/dateparts</extracomment>
      <translation>żaden dzień {} nie pasuje do {}-{}</translation>
    </message>
    <message>
      <source>“{}” is no interval of dates; write START/END, with .. for an open end.</source>
      <extracomment>values/edtf</extracomment>
      <translation>“{}” to nie przedział dat; napisz POCZĄTEK/KONIEC, a .. dla otwartego końca.</translation>
    </message>
    <message>
      <source>{} ends before it begins; write the earlier date first.</source>
      <extracomment>values/edtf</extracomment>
      <translation>{} kończy się, zanim się zacznie; wpisz najpierw wcześniejszą datę.</translation>
    </message>
    <message>
      <source>“{}” is no time zone: zones run from -12:00 to +14:00; correct the zone.</source>
      <extracomment>values/edtf</extracomment>
      <translation>“{}” to nie strefa: strefy biegną od -12:00 do +14:00; popraw strefę.</translation>
    </message>
    <message>
      <source>“{}” is no grade; give A to F for a source, 1 to 6 for a sighting or claim.</source>
      <extracomment>values/grades</extracomment>
      <translation>“{}” to nie ocena; daj A do F źródłu, 1 do 6 obserwacji lub twierdzeniu.</translation>
    </message>
    <message>
      <source>“{}” is no {}; choose one of {}.</source>
      <extracomment>values/grades</extracomment>
      <translation>“{}” tu nie pasuje ({}); wybierz z {}.</translation>
    </message>
    <message>
      <source>reliability of a source</source>
      <extracomment>values/grades</extracomment>
      <translation>rzetelność źródła</translation>
    </message>
    <message>
      <source>credibility of a sighting or claim</source>
      <extracomment>values/grades</extracomment>
      <translation>wiarygodność obserwacji lub twierdzenia</translation>
    </message>
    <message>
      <source>“{}” is no marking; use one of {}.</source>
      <extracomment>values/handling</extracomment>
      <translation>“{}” to nie oznaczenie; użyj jednego z {}.</translation>
    </message>
    <message>
      <source>“{}” is too short to be hidden: it would be found everywhere; write {} letters.</source>
      <extracomment>values/hiding</extracomment>
      <translation>“{}” jest za krótkie, by je ukryć: znalazłoby się wszędzie; napisz liter: {}.</translation>
    </message>
    <message>
      <source>“{}” is no language tag; write for example en, pt-BR or zh-Hant.</source>
      <extracomment>values/languages</extracomment>
      <translation>“{}” to nie kod języka; napisz np. en, pt-BR lub zh-Hant.</translation>
    </message>
    <message>
      <source>“{}” is then “{}”, a {} in {}</source>
      <extracomment>values/publication</extracomment>
      <translation>„{}” to wtedy „{}”, {} w {}</translation>
    </message>
    <message>
      <source>{} is the latest day the texts write as a date</source>
      <extracomment>values/publication</extracomment>
      <translation>{} to ostatni dzień zapisany w tekstach jako data</translation>
    </message>
    <message>
      <source>{}, and a report follows within a week</source>
      <extracomment>values/publication</extracomment>
      <translation>{}, a doniesienie ukazuje się w ciągu tygodnia</translation>
    </message>
    <message>
      <source>{} is named, so it is no earlier</source>
      <extracomment>values/publication</extracomment>
      <translation>wymieniono {}, więc nie wcześniej</translation>
    </message>
    <message>
      <source>the year {} is written</source>
      <extracomment>values/publication</extracomment>
      <translation>zapisano rok {}</translation>
    </message>
    <message>
      <source>“{}” is no rule for dates; give the date as 2025-10-26 instead.</source>
      <extracomment>values/rules</extracomment>
      <translation>“{}” to nie reguła dat; podaj datę jak 2025-10-26.</translation>
    </message>
    <message>
      <source>{}, which is a {}</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, a to {}</translation>
    </message>
    <message>
      <source>{}, which is a {}, not a {}</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, a to {}, nie {}</translation>
    </message>
    <message>
      <source>in figures, read with the day before the month; the words allow both</source>
      <extracomment>values/rules</extracomment>
      <translation>w cyfrach, czytane dzień przed miesiącem; słowa dopuszczają oba</translation>
    </message>
    <message>
      <source>and open after it</source>
      <extracomment>values/rules</extracomment>
      <translation>i otwarte po nim</translation>
    </message>
    <message>
      <source>and open before it</source>
      <extracomment>values/rules</extracomment>
      <translation>i otwarte przed nim</translation>
    </message>
    <message>
      <source>from the day after it</source>
      <extracomment>values/rules</extracomment>
      <translation>od dnia następnego</translation>
    </message>
    <message>
      <source>up to the day before it</source>
      <extracomment>values/rules</extracomment>
      <translation>do dnia poprzedniego</translation>
    </message>
    <message>
      <source>and the night to the day after</source>
      <extracomment>values/rules</extracomment>
      <translation>i noc na następny dzień</translation>
    </message>
    <message>
      <source>and the night before it</source>
      <extracomment>values/rules</extracomment>
      <translation>i noc przed nim</translation>
    </message>
    <message>
      <source>at the time written</source>
      <extracomment>values/rules</extracomment>
      <translation>o zapisanej godzinie</translation>
    </message>
    <message>
      <source>{}, which is {}</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, czyli {}</translation>
    </message>
    <message>
      <source>the range would end before it begins, counted from {}</source>
      <extracomment>values/rules</extracomment>
      <translation>zakres kończyłby się, zanim się zacznie, licząc od {}</translation>
    </message>
    <message>
      <source>its {} part</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, ta część</translation>
    </message>
    <message>
      <source>counted from a day that is not known</source>
      <extracomment>values/rules</extracomment>
      <translation>liczone od nieznanego dnia</translation>
    </message>
    <message>
      <source>the day lies outside the years 1 to 9999</source>
      <extracomment>values/rules</extracomment>
      <translation>dzień leży poza latami 1 do 9999</translation>
    </message>
    <message>
      <source>Give the sun's azimuth, its altitude, or the shadow's length or direction.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Podaj azymut lub wysokość słońca albo długość lub kierunek cienia.</translation>
    </message>
    <message>
      <source>A sun that casts shadows stands above the horizon; write an altitude between 0 and 90.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Słońce rzucające cień stoi nad horyzontem; wpisz wysokość od 0 do 90.</translation>
    </message>
    <message>
      <source>A measurement is good to more than 0 and at most 45 degrees; correct it.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Pomiar jest dokładny do więcej niż 0 i najwyżej 45 stopni; popraw go.</translation>
    </message>
    <message>
      <source>The sun is measured in plain numbers; write them as 210 or 1.8.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Słońce mierzy się zwykłymi liczbami; napisz 210 lub 1.8.</translation>
    </message>
    <message>
      <source>A shadow has a length; write how long it is for each metre of height, such as 1.8.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Cień ma długość; napisz, ile ma na metr wysokości, np. 1.8.</translation>
    </message>
    <message>
      <source>below the horizon</source>
      <extracomment>values/shadows</extracomment>
      <translation>pod horyzontem</translation>
    </message>
    <message>
      <source>at azimuth {}°, altitude {}°</source>
      <extracomment>values/shadows</extracomment>
      <translation>przy azymucie {}°, wysokości {}°</translation>
    </message>
    <message>
      <source>At {} UTC the sun stood {}.</source>
      <extracomment>values/shadows</extracomment>
      <translation>O {} UTC słońce stało {}.</translation>
    </message>
    <message>
      <source>{}, give or take {}°</source>
      <extracomment>values/shadows</extracomment>
      <translation>{}, plus minus {}°</translation>
    </message>
    <message>
      <source>The sun did not stand so at any time that is stated.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Słońce nie stało tak w żadnym podanym czasie.</translation>
    </message>
    <message>
      <source>The time is known to no better than {} days; the sun stands so on many.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Czas znany jest najwyżej z dokładnością do {} dni; słońce stoi tak w wielu.</translation>
    </message>
    <message>
      <source>It fits: the sun stood so {}.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Pasuje: słońce stało tak {}.</translation>
    </message>
    <message>
      <source>Give the sun's azimuth, its altitude or both; a shadow points away from the sun.</source>
      <extracomment>values/sun</extracomment>
      <translation>Podaj azymut lub wysokość słońca albo jedno i drugie; cień wskazuje od słońca.</translation>
    </message>
    <message>
      <source>A latitude lies between -90 and 90 degrees and a longitude between -180 and 180; correct it.</source>
      <extracomment>values/sun</extracomment>
      <translation>Szerokość leży między -90 a 90 stopni, długość między -180 a 180; popraw.</translation>
    </message>
    <message>
      <source>The sun needs a time with its zone; add one, such as Z or +03:00.</source>
      <extracomment>values/sun</extracomment>
      <translation>Słońce wymaga czasu ze strefą; dodaj ją, np. Z lub +03:00.</translation>
    </message>
    <message>
      <source>The sun is reckoned for the years 1900 to 2100 only; correct the year.</source>
      <extracomment>values/sun</extracomment>
      <translation>Słońce oblicza się tylko dla lat 1900–2100; popraw rok.</translation>
    </message>
    <message>
      <source>“{}” is no address on the web; write one that begins with http or https.</source>
      <extracomment>values/weblink</extracomment>
      <translation>“{}” to nie adres w sieci; napisz taki, który zaczyna się od http lub https.</translation>
    </message>
    <message>
      <source>counted from {}, which leaves more than one day open</source>
      <extracomment>values/when</extracomment>
      <translation>liczone od {}, co zostawia więcej niż jeden dzień</translation>
    </message>
    <message>
      <source>the anchor has no end</source>
      <extracomment>values/when</extracomment>
      <translation>punkt odniesienia nie ma końca</translation>
    </message>
    <message>
      <source>counted from the day of publication, which is not recorded; set it, or choose a reading</source>
      <extracomment>values/when</extracomment>
      <translation>liczone od dnia publikacji, którego nie odnotowano; ustaw go albo wybierz odczyt</translation>
    </message>
    <message>
      <source>{}, if published on {}: {}</source>
      <extracomment>values/when</extracomment>
      <translation>{}, jeśli opublikowano {}: {}</translation>
    </message>
    <message>
      <source>counted from {}</source>
      <extracomment>values/when</extracomment>
      <translation>liczone od {}</translation>
    </message>
    <message>
      <source>set by the analyst</source>
      <extracomment>values/when</extracomment>
      <translation>ustalone przez analityka</translation>
    </message>
    <message>
      <source>“{}” is the {} ({})</source>
      <extracomment>values</extracomment>
      <translation>“{}” to {} ({})</translation>
    </message>
    <message>
      <source>“{}” is a variant of the {} not listed in the {}</source>
      <extracomment>values</extracomment>
      <translation>“{}” to odmiana {}, której nie ma w {}</translation>
    </message>
    <message>
      <source>the year is not written</source>
      <extracomment>values</extracomment>
      <translation>roku nie zapisano</translation>
    </message>
    <message>
      <source>the latest such day on or before {}</source>
      <extracomment>values</extracomment>
      <translation>ostatni taki dzień najpóźniej {}</translation>
    </message>
    <message>
      <source>the first such day on or after {}</source>
      <extracomment>values</extracomment>
      <translation>pierwszy taki dzień najwcześniej {}</translation>
    </message>
    <message>
      <source>“{}” is a nickname of the {}</source>
      <extracomment>values</extracomment>
      <translation>“{}” to przydomek typu {}</translation>
    </message>
    <message>
      <source>“{}” is a popular name of the {}</source>
      <extracomment>values</extracomment>
      <translation>“{}” to potoczna nazwa typu {}</translation>
    </message>
    <message>
      <source>ICAO designator {}</source>
      <extracomment>values</extracomment>
      <translation>oznaczenie ICAO {}</translation>
    </message>
    <message>
      <source>ICAO designator {} ({})</source>
      <extracomment>values</extracomment>
      <translation>oznaczenie ICAO {} ({})</translation>
    </message>
    <message>
      <source>ICAO one of the designators {}</source>
      <extracomment>values</extracomment>
      <translation>jedno z oznaczeń ICAO {}</translation>
    </message>
    <message>
      <source>ICAO one of the designators {} ({})</source>
      <extracomment>values</extracomment>
      <translation>jedno z oznaczeń ICAO {} ({})</translation>
    </message>
    <message>
      <source>{} for {}; ICAO designator {}</source>
      <extracomment>values</extracomment>
      <translation>{} zamiast {}; oznaczenie ICAO {}</translation>
    </message>
    <message>
      <source>the {} has no “{}”</source>
      <extracomment>values</extracomment>
      <translation>{}: brak “{}”</translation>
    </message>
    <message>
      <source>approximately</source>
      <extracomment>values</extracomment>
      <translation>w przybliżeniu</translation>
    </message>
    <message>
      <source>from {} to {}</source>
      <extracomment>values</extracomment>
      <translation>od {} do {}</translation>
    </message>
    <message>
      <source>{} away</source>
      <extracomment>values</extracomment>
      <translation>{} stąd</translation>
    </message>
    <message>
      <source>{} is only proposed; nobody has accepted it.</source>
      <extracomment>values</extracomment>
      <translation>{}: tylko zaproponowane; nikt tego nie przyjął.</translation>
    </message>
    <message>
      <source>{} are only proposed; nobody has accepted it.</source>
      <extracomment>values</extracomment>
      <translation>{}: tylko zaproponowane; nikt tego nie przyjął.</translation>
    </message>
    <message>
      <source>When {}</source>
      <extracomment>values</extracomment>
      <translation>Kiedy {}</translation>
    </message>
    <message>
      <source>Entry {} ({})</source>
      <extracomment>values</extracomment>
      <translation>Wpis {} ({})</translation>
    </message>
    <message>
      <source>conic, {}</source>
      <extracomment>values</extracomment>
      <translation>stożkowe, {}</translation>
    </message>
    <message>
      <source>{} on {}, assigned {}</source>
      <extracomment>values</extracomment>
      <translation>{}: {}, przypisano {}</translation>
    </message>
    <message>
      <source>{} on {}, dates of the assignment not stated</source>
      <extracomment>values</extracomment>
      <translation>{}: {}, daty przypisania niepodane</translation>
    </message>
    <message>
      <source>hatched: {}’s</source>
      <extracomment>values</extracomment>
      <translation>zakreskowane, {}:</translation>
    </message>
    <message>
      <source>image ({})</source>
      <extracomment>values</extracomment>
      <translation>obraz ({})</translation>
    </message>
    <message>
      <source>{} cells can be read either way and no cell tells which</source>
      <extracomment>values</extracomment>
      <translation>{} komórek można czytać dwojako i żadna nie rozstrzyga</translation>
    </message>
    <message>
      <source>1 cell can be read either way and no cell tells which</source>
      <extracomment>values</extracomment>
      <translation>1 komórkę można czytać dwojako i żadna nie rozstrzyga</translation>
    </message>
    <message>
      <source>one tells it as the report of {}, which is the other</source>
      <extracomment>values</extracomment>
      <translation>jedno mówi to jako doniesienie {}, a to jest to drugie</translation>
    </message>
    <message>
      <source>how and against what the clock was checked</source>
      <extracomment>values</extracomment>
      <translation>jak i z czym sprawdzono zegar</translation>
    </message>
    <message>
      <source>its early part</source>
      <extracomment>values</extracomment>
      <translation>jego początek</translation>
    </message>
    <message>
      <source>its mid part</source>
      <extracomment>values</extracomment>
      <translation>jego środek</translation>
    </message>
    <message>
      <source>its late part</source>
      <extracomment>values</extracomment>
      <translation>jego późna część</translation>
    </message>
    <message>
      <source>its end part</source>
      <extracomment>values</extracomment>
      <translation>jego koniec</translation>
    </message>
    <message>
      <source>Monday to Sunday of last week, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>poniedziałek–niedziela zeszłego tygodnia, licząc od {}</translation>
    </message>
    <message>
      <source>Monday to Sunday of this week, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>poniedziałek–niedziela tego tygodnia, licząc od {}</translation>
    </message>
    <message>
      <source>Monday to Sunday of next week, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>poniedziałek–niedziela następnego tygodnia, licząc od {}</translation>
    </message>
    <message>
      <source>last month, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>zeszły miesiąc, licząc od {}</translation>
    </message>
    <message>
      <source>this month, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>ten miesiąc, licząc od {}</translation>
    </message>
    <message>
      <source>next month, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>następny miesiąc, licząc od {}</translation>
    </message>
    <message>
      <source>last year, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>zeszły rok, licząc od {}</translation>
    </message>
    <message>
      <source>this year, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>ten rok, licząc od {}</translation>
    </message>
    <message>
      <source>next year, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>następny rok, licząc od {}</translation>
    </message>
    <message>
      <source>{} day before {}</source>
      <extracomment>values</extracomment>
      <translation>{} dzień przed: {}</translation>
    </message>
    <message>
      <source>{} day after {}</source>
      <extracomment>values</extracomment>
      <translation>{} dzień po: {}</translation>
    </message>
    <message>
      <source>{} day up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} dzień do: {}</translation>
    </message>
    <message>
      <source>{} day from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} dzień od: {}</translation>
    </message>
    <message>
      <source>{} days before {}</source>
      <extracomment>values</extracomment>
      <translation>{} dni przed: {}</translation>
    </message>
    <message>
      <source>{} days after {}</source>
      <extracomment>values</extracomment>
      <translation>{} dni po: {}</translation>
    </message>
    <message>
      <source>{} days up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} dni do: {}</translation>
    </message>
    <message>
      <source>{} days from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} dni od: {}</translation>
    </message>
    <message>
      <source>{} week before {}</source>
      <extracomment>values</extracomment>
      <translation>{} tydzień przed: {}</translation>
    </message>
    <message>
      <source>{} week after {}</source>
      <extracomment>values</extracomment>
      <translation>{} tydzień po: {}</translation>
    </message>
    <message>
      <source>{} week up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} tydzień do: {}</translation>
    </message>
    <message>
      <source>{} week from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} tydzień od: {}</translation>
    </message>
    <message>
      <source>{} weeks before {}</source>
      <extracomment>values</extracomment>
      <translation>{} tyg. przed: {}</translation>
    </message>
    <message>
      <source>{} weeks after {}</source>
      <extracomment>values</extracomment>
      <translation>{} tyg. po: {}</translation>
    </message>
    <message>
      <source>{} weeks up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} tyg. do: {}</translation>
    </message>
    <message>
      <source>{} weeks from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} tyg. od: {}</translation>
    </message>
    <message>
      <source>{} month before {}</source>
      <extracomment>values</extracomment>
      <translation>{} miesiąc przed: {}</translation>
    </message>
    <message>
      <source>{} month after {}</source>
      <extracomment>values</extracomment>
      <translation>{} miesiąc po: {}</translation>
    </message>
    <message>
      <source>{} month up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} miesiąc do: {}</translation>
    </message>
    <message>
      <source>{} month from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} miesiąc od: {}</translation>
    </message>
    <message>
      <source>{} months before {}</source>
      <extracomment>values</extracomment>
      <translation>{} mies. przed: {}</translation>
    </message>
    <message>
      <source>{} months after {}</source>
      <extracomment>values</extracomment>
      <translation>{} mies. po: {}</translation>
    </message>
    <message>
      <source>{} months up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} mies. do: {}</translation>
    </message>
    <message>
      <source>{} months from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} mies. od: {}</translation>
    </message>
    <message>
      <source>{} year before {}</source>
      <extracomment>values</extracomment>
      <translation>{} rok przed: {}</translation>
    </message>
    <message>
      <source>{} year after {}</source>
      <extracomment>values</extracomment>
      <translation>{} rok po: {}</translation>
    </message>
    <message>
      <source>{} year up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} rok do: {}</translation>
    </message>
    <message>
      <source>{} year from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} rok od: {}</translation>
    </message>
    <message>
      <source>{} years before {}</source>
      <extracomment>values</extracomment>
      <translation>{} lat przed: {}</translation>
    </message>
    <message>
      <source>{} years after {}</source>
      <extracomment>values</extracomment>
      <translation>{} lat po: {}</translation>
    </message>
    <message>
      <source>{} years up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} lat do: {}</translation>
    </message>
    <message>
      <source>{} years from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} lat od: {}</translation>
    </message>
    <message>
      <source>event of a sighting</source>
      <extracomment>values</extracomment>
      <translation>zdarzenie obserwacji</translation>
    </message>
    <message>
      <source>method of observation</source>
      <extracomment>values</extracomment>
      <translation>sposób obserwacji</translation>
    </message>
    <message>
      <source>kind of link</source>
      <extracomment>values</extracomment>
      <translation>rodzaj powiązania</translation>
    </message>
    <message>
      <source>type of entity</source>
      <extracomment>values</extracomment>
      <translation>typ obiektu</translation>
    </message>
    <message>
      <source>kind of assignment</source>
      <extracomment>values</extracomment>
      <translation>rodzaj przydziału</translation>
    </message>
    <message>
      <source>standing of a cites link</source>
      <extracomment>values</extracomment>
      <translation>stan powiązania cytującego</translation>
    </message>
    <message>
      <source>kind of claim</source>
      <extracomment>values</extracomment>
      <translation>rodzaj twierdzenia</translation>
    </message>
    <message>
      <source>nature of a claim</source>
      <extracomment>values</extracomment>
      <translation>charakter twierdzenia</translation>
    </message>
    <message>
      <source>kind of mention</source>
      <extracomment>values</extracomment>
      <translation>rodzaj wzmianki</translation>
    </message>
    <message>
      <source>kind of suggestion</source>
      <extracomment>values</extracomment>
      <translation>rodzaj podpowiedzi</translation>
    </message>
    <message>
      <source>action of custody</source>
      <extracomment>values</extracomment>
      <translation>czynność przechowywania</translation>
    </message>
    <message>
      <source>kind of imagery</source>
      <extracomment>values</extracomment>
      <translation>rodzaj obrazu</translation>
    </message>
    <message>
      <source>kind of frame</source>
      <extracomment>values</extracomment>
      <translation>rodzaj ramki</translation>
    </message>
    <message>
      <source>kind of saved view</source>
      <extracomment>values</extracomment>
      <translation>rodzaj zapisanego widoku</translation>
    </message>
    <message>
      <source>colour of a tag</source>
      <extracomment>values</extracomment>
      <translation>kolor etykiety</translation>
    </message>
    <message>
      <source>likelihood</source>
      <extracomment>values</extracomment>
      <translation>prawdopodobieństwo</translation>
    </message>
    <message>
      <source>confidence</source>
      <extracomment>values</extracomment>
      <translation>pewność</translation>
    </message>
    <message>
      <source>relevance</source>
      <extracomment>values</extracomment>
      <translation>istotność</translation>
    </message>
    <message>
      <source>status of a finding</source>
      <extracomment>values</extracomment>
      <translation>stan ustalenia</translation>
    </message>
    <message>
      <source>aircraft table of {}</source>
      <extracomment>values</extracomment>
      <translation>tabela statków z {}</translation>
    </message>
    <message>
      <source>places table of {}</source>
      <extracomment>values</extracomment>
      <translation>tabela miejsc z {}</translation>
    </message>
    <message>
      <source>cities table of {}</source>
      <extracomment>values</extracomment>
      <translation>tabela miast z {}</translation>
    </message>
    <message>
      <source>cities.{} table of {}</source>
      <extracomment>values</extracomment>
      <translation>tabela miast ({}) z {}</translation>
    </message>
    <message>
      <source>airfields table of {}</source>
      <extracomment>values</extracomment>
      <translation>tabela lotnisk z {}</translation>
    </message>
    <message>
      <source>names table of {}</source>
      <extracomment>values</extracomment>
      <translation>tabela nazw z {}</translation>
    </message>
    <message>
      <source>city</source>
      <extracomment>values</extracomment>
      <translation>miasto</translation>
    </message>
    <message>
      <source>region</source>
      <extracomment>values</extracomment>
      <translation>region</translation>
    </message>
    <message>
      <source>country</source>
      <extracomment>values</extracomment>
      <translation>kraj</translation>
    </message>
    <message>
      <source>airfield</source>
      <extracomment>values</extracomment>
      <translation>lotnisko</translation>
    </message>
    <message>
      <source>town</source>
      <extracomment>values</extracomment>
      <translation>miasto</translation>
    </message>
    <message>
      <source>the city</source>
      <extracomment>values</extracomment>
      <translation>miasto</translation>
    </message>
    <message>
      <source>the region</source>
      <extracomment>values</extracomment>
      <translation>region</translation>
    </message>
    <message>
      <source>the country</source>
      <extracomment>values</extracomment>
      <translation>kraj</translation>
    </message>
    <message>
      <source>the airfield</source>
      <extracomment>values</extracomment>
      <translation>lotnisko</translation>
    </message>
    <message>
      <source>Monday</source>
      <extracomment>values</extracomment>
      <translation>poniedziałek</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <extracomment>values</extracomment>
      <translation>wtorek</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <extracomment>values</extracomment>
      <translation>środa</translation>
    </message>
    <message>
      <source>Thursday</source>
      <extracomment>values</extracomment>
      <translation>czwartek</translation>
    </message>
    <message>
      <source>Friday</source>
      <extracomment>values</extracomment>
      <translation>piątek</translation>
    </message>
    <message>
      <source>Saturday</source>
      <extracomment>values</extracomment>
      <translation>sobota</translation>
    </message>
    <message>
      <source>Sunday</source>
      <extracomment>values</extracomment>
      <translation>niedziela</translation>
    </message>
  </context>
</TS>
