<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>QObject</name>
    <message>
      <source>&amp;File</source>
      <extracomment>menurow, dialogs/comingin, dialogs/merge</extracomment>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Insert</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Einfügen</translation>
    </message>
    <message>
      <source>&amp;Case</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Fall</translation>
    </message>
    <message>
      <source>&amp;Tools</source>
      <extracomment>menurow</extracomment>
      <translation>E&amp;xtras</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>Arrange</source>
      <extracomment>actions</extracomment>
      <translation>Anordnen</translation>
    </message>
    <message>
      <source>Select</source>
      <extracomment>actions</extracomment>
      <translation>Auswählen</translation>
    </message>
    <message>
      <source>Boards</source>
      <extracomment>actions</extracomment>
      <translation>Tafeln</translation>
    </message>
    <message>
      <source>New case…</source>
      <extracomment>actions</extracomment>
      <translation>Neuer Fall…</translation>
    </message>
    <message>
      <source>a new case file</source>
      <extracomment>actions</extracomment>
      <translation>eine neue Falldatei</translation>
    </message>
    <message>
      <source>New case from template…</source>
      <extracomment>actions</extracomment>
      <translation>Neuer Fall nach Vorlage…</translation>
    </message>
    <message>
      <source>hypotheses, tags, filters and reports, no evidence</source>
      <extracomment>actions</extracomment>
      <translation>Hypothesen, Schlagwörter, Filter und Berichte, keine Belege</translation>
    </message>
    <message>
      <source>Open case…</source>
      <extracomment>actions</extracomment>
      <translation>Fall öffnen…</translation>
    </message>
    <message>
      <source>open a case file</source>
      <extracomment>actions</extracomment>
      <translation>eine Falldatei öffnen</translation>
    </message>
    <message>
      <source>Open in new window…</source>
      <extracomment>actions</extracomment>
      <translation>In neuem Fenster öffnen…</translation>
    </message>
    <message>
      <source>open a case beside this one</source>
      <extracomment>actions</extracomment>
      <translation>einen Fall neben diesem öffnen</translation>
    </message>
    <message>
      <source>Open the sample case</source>
      <extracomment>actions, welcome</extracomment>
      <translation>Beispielfall öffnen</translation>
    </message>
    <message>
      <source>a made-up case, worked through</source>
      <extracomment>actions</extracomment>
      <translation>ein erfundener Fall, durchgearbeitet</translation>
    </message>
    <message>
      <source>Open the tracker sample</source>
      <extracomment>actions</extracomment>
      <translation>Beispiel mit Flugspuren öffnen</translation>
    </message>
    <message>
      <source>two reports checked against an invented flight</source>
      <extracomment>actions</extracomment>
      <translation>zwei Meldungen, an einem erfundenen Flug geprüft</translation>
    </message>
    <message>
      <source>Export case file…</source>
      <extracomment>actions</extracomment>
      <translation>Falldatei ausgeben…</translation>
    </message>
    <message>
      <source>a clean copy for a colleague</source>
      <extracomment>actions</extracomment>
      <translation>eine saubere Kopie für Kollegen</translation>
    </message>
    <message>
      <source>Export what is shown…</source>
      <extracomment>actions</extracomment>
      <translation>Gezeigtes ausgeben…</translation>
    </message>
    <message>
      <source>the log's rows and columns as CSV, XLSX or ODS</source>
      <extracomment>actions</extracomment>
      <translation>Zeilen und Spalten des Protokolls als CSV, XLSX oder ODS</translation>
    </message>
    <message>
      <source>Save as template…</source>
      <extracomment>actions</extracomment>
      <translation>Als Vorlage sichern…</translation>
    </message>
    <message>
      <source>what the next case is to begin with; no evidence</source>
      <extracomment>actions</extracomment>
      <translation>womit der nächste Fall beginnen soll; keine Belege</translation>
    </message>
    <message>
      <source>Merge returned case…</source>
      <extracomment>actions</extracomment>
      <translation>Zurückgegebenen Fall einfügen…</translation>
    </message>
    <message>
      <source>bring a colleague's copy back in</source>
      <extracomment>actions</extracomment>
      <translation>die Kopie eines Kollegen wieder hereinholen</translation>
    </message>
    <message>
      <source>Export as a drawing…</source>
      <extracomment>actions</extracomment>
      <translation>Als Zeichnung ausgeben…</translation>
    </message>
    <message>
      <source>the timeline or a board as PDF, SVG or PNG</source>
      <extracomment>actions</extracomment>
      <translation>die Zeitleiste oder eine Tafel als PDF, SVG oder PNG</translation>
    </message>
    <message>
      <source>Copies given…</source>
      <extracomment>actions</extracomment>
      <translation>Ausgegebene Kopien…</translation>
    </message>
    <message>
      <source>which copies left the case, and for whom</source>
      <extracomment>actions</extracomment>
      <translation>welche Kopien den Fall verließen, und für wen</translation>
    </message>
    <message>
      <source>Evidence summary…</source>
      <extracomment>actions</extracomment>
      <translation>Zusammenfassung der Belege…</translation>
    </message>
    <message>
      <source>preview and print the summary</source>
      <extracomment>actions</extracomment>
      <translation>die Zusammenfassung ansehen und drucken</translation>
    </message>
    <message>
      <source>Custody annex…</source>
      <extracomment>actions</extracomment>
      <translation>Anhang zur Verwahrung…</translation>
    </message>
    <message>
      <source>how the bytes came here, checkable by sha256sum</source>
      <extracomment>actions</extracomment>
      <translation>wie die Bytes hierher kamen, mit sha256sum prüfbar</translation>
    </message>
    <message>
      <source>Save the originals…</source>
      <extracomment>actions</extracomment>
      <translation>Originale sichern…</translation>
    </message>
    <message>
      <source>the captured bytes as files, with their hashes</source>
      <extracomment>actions</extracomment>
      <translation>die erfassten Bytes als Dateien, mit ihren Prüfsummen</translation>
    </message>
    <message>
      <source>Snapshots…</source>
      <extracomment>actions, keeping</extracomment>
      <translation>Sicherungsstände…</translation>
    </message>
    <message>
      <source>the case as it stood before, what came since, and the way back</source>
      <extracomment>actions</extracomment>
      <translation>der Fall, wie er vorher war, was seither kam, und der Weg zurück</translation>
    </message>
    <message>
      <source>Salvage a damaged case…</source>
      <extracomment>actions</extracomment>
      <translation>Beschädigten Fall retten…</translation>
    </message>
    <message>
      <source>save what still holds into a new file</source>
      <extracomment>actions</extracomment>
      <translation>was noch hält, in eine neue Datei sichern</translation>
    </message>
    <message>
      <source>When it was saved</source>
      <extracomment>actions</extracomment>
      <translation>Wann gesichert wurde</translation>
    </message>
    <message>
      <source>show when the case was saved last</source>
      <extracomment>actions</extracomment>
      <translation>zeigen, wann der Fall zuletzt gesichert wurde</translation>
    </message>
    <message>
      <source>Close case</source>
      <extracomment>actions</extracomment>
      <translation>Fall schließen</translation>
    </message>
    <message>
      <source>put the case away</source>
      <extracomment>actions</extracomment>
      <translation>den Fall weglegen</translation>
    </message>
    <message>
      <source>Quit</source>
      <extracomment>actions</extracomment>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>leave the program</source>
      <extracomment>actions</extracomment>
      <translation>das Programm verlassen</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>actions, across, commands, log/hand</extracomment>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>take the last act back</source>
      <extracomment>actions</extracomment>
      <translation>die letzte Handlung zurücknehmen</translation>
    </message>
    <message>
      <source>Redo</source>
      <extracomment>actions, commands</extracomment>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>do it again</source>
      <extracomment>actions</extracomment>
      <translation>noch einmal tun</translation>
    </message>
    <message>
      <source>Paste as source…</source>
      <extracomment>actions</extracomment>
      <translation>Als Quelle einfügen…</translation>
    </message>
    <message>
      <source>words, a page, a picture or files</source>
      <extracomment>actions</extracomment>
      <translation>Worte, eine Seite, ein Bild oder Dateien</translation>
    </message>
    <message>
      <source>Copy for another case</source>
      <extracomment>actions</extracomment>
      <translation>Für anderen Fall kopieren</translation>
    </message>
    <message>
      <source>the selection, to be pasted in another case's window</source>
      <extracomment>actions</extracomment>
      <translation>das Gewählte, im Fenster eines anderen Falls einzufügen</translation>
    </message>
    <message>
      <source>Paste from another case</source>
      <extracomment>actions</extracomment>
      <translation>Aus anderem Fall einfügen</translation>
    </message>
    <message>
      <source>records with sources and where they came from</source>
      <extracomment>actions</extracomment>
      <translation>Datensätze mit Quellen und ihrer Herkunft</translation>
    </message>
    <message>
      <source>Edit…</source>
      <extracomment>actions, custody, imagery, matrix/judging</extracomment>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>change the fields of what is selected</source>
      <extracomment>actions</extracomment>
      <translation>die Felder des Gewählten ändern</translation>
    </message>
    <message>
      <source>Edit the selected…</source>
      <extracomment>actions</extracomment>
      <translation>Alles Gewählte ändern…</translation>
    </message>
    <message>
      <source>one field of all that is selected, at once</source>
      <extracomment>actions</extracomment>
      <translation>ein Feld von allem Gewählten auf einmal</translation>
    </message>
    <message>
      <source>Tags…</source>
      <extracomment>actions</extracomment>
      <translation>Schlagwörter…</translation>
    </message>
    <message>
      <source>file the selection under words of your own</source>
      <extracomment>actions</extracomment>
      <translation>das Gewählte unter eigenen Worten ablegen</translation>
    </message>
    <message>
      <source>Lay on a new board…</source>
      <extracomment>actions</extracomment>
      <translation>Auf eine neue Tafel legen…</translation>
    </message>
    <message>
      <source>the selected records, as cards</source>
      <extracomment>actions</extracomment>
      <translation>die gewählten Datensätze, als Karten</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>actions, log/menus, savedtexts, timeline/choices</extracomment>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>put the selection in the trash</source>
      <extracomment>actions</extracomment>
      <translation>das Gewählte in den Papierkorb legen</translation>
    </message>
    <message>
      <source>Restore</source>
      <extracomment>actions, log/menus</extracomment>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>take the selection out of the trash</source>
      <extracomment>actions</extracomment>
      <translation>das Gewählte aus dem Papierkorb holen</translation>
    </message>
    <message>
      <source>Reverse an entry…</source>
      <extracomment>actions</extracomment>
      <translation>Eintrag umkehren…</translation>
    </message>
    <message>
      <source>what was done to the selection, entry by entry</source>
      <extracomment>actions</extracomment>
      <translation>was am Gewählten getan wurde, Eintrag für Eintrag</translation>
    </message>
    <message>
      <source>Trash</source>
      <extracomment>actions, log/bar, navigatorchips</extracomment>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>what was deleted, by whom and when, and the way back</source>
      <extracomment>actions</extracomment>
      <translation>was gelöscht wurde, von wem und wann, und der Weg zurück</translation>
    </message>
    <message>
      <source>Copy quote with its place</source>
      <extracomment>actions</extracomment>
      <translation>Zitat mit Stelle kopieren</translation>
    </message>
    <message>
      <source>words, source and hash as text</source>
      <extracomment>actions</extracomment>
      <translation>Worte, Quelle und Prüfsumme als Text</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <extracomment>actions</extracomment>
      <translation>Als Beleg kopieren</translation>
    </message>
    <message>
      <source>quotes, source, date, place and hash as text</source>
      <extracomment>actions</extracomment>
      <translation>Zitate, Quelle, Datum, Stelle und Prüfsumme als Text</translation>
    </message>
    <message>
      <source>Search the case</source>
      <extracomment>actions</extracomment>
      <translation>Im Fall suchen</translation>
    </message>
    <message>
      <source>search everything; &gt; for commands</source>
      <extracomment>actions</extracomment>
      <translation>alles durchsuchen; &gt; für Befehle</translation>
    </message>
    <message>
      <source>Filter the navigator</source>
      <extracomment>actions</extracomment>
      <translation>Navigator filtern</translation>
    </message>
    <message>
      <source>narrow the list of records</source>
      <extracomment>actions</extracomment>
      <translation>die Liste der Datensätze einengen</translation>
    </message>
    <message>
      <source>Filter every view…</source>
      <extracomment>actions</extracomment>
      <translation>Alle Ansichten filtern…</translation>
    </message>
    <message>
      <source>one filter for log, timeline, board and summary</source>
      <extracomment>actions</extracomment>
      <translation>ein Filter für Protokoll, Zeitleiste, Tafel und Zusammenfassung</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <extracomment>actions, widening</extracomment>
      <translation>Filter aufheben</translation>
    </message>
    <message>
      <source>show all records again</source>
      <extracomment>actions</extracomment>
      <translation>wieder alle Datensätze zeigen</translation>
    </message>
    <message>
      <source>Save the filter…</source>
      <extracomment>actions, savedtexts</extracomment>
      <translation>Filter sichern…</translation>
    </message>
    <message>
      <source>under a name, to be used again</source>
      <extracomment>actions</extracomment>
      <translation>unter einem Namen, um ihn wieder zu nutzen</translation>
    </message>
    <message>
      <source>Same as…</source>
      <extracomment>actions</extracomment>
      <translation>Dasselbe wie…</translation>
    </message>
    <message>
      <source>join the selected entity with another</source>
      <extracomment>actions</extracomment>
      <translation>den gewählten Gegenstand mit einem anderen verbinden</translation>
    </message>
    <message>
      <source>Split…</source>
      <extracomment>actions</extracomment>
      <translation>Trennen…</translation>
    </message>
    <message>
      <source>take that back, or move records to a new entity</source>
      <extracomment>actions</extracomment>
      <translation>das zurücknehmen, oder Datensätze einem neuen Gegenstand geben</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <extracomment>actions</extracomment>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <source>theme, type, units and all else you can choose</source>
      <extracomment>actions</extracomment>
      <translation>Farben, Schrift, Einheiten und alles, was sich wählen lässt</translation>
    </message>
    <message>
      <source>Read</source>
      <extracomment>actions, forms/imagery, readpage</extracomment>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>the sources and their highlights</source>
      <extracomment>actions</extracomment>
      <translation>die Quellen und ihre Markierungen</translation>
    </message>
    <message>
      <source>Board</source>
      <extracomment>actions, board/view, boardpage, dialogs/drawing</extracomment>
      <translation>Tafel</translation>
    </message>
    <message>
      <source>cards and links</source>
      <extracomment>actions</extracomment>
      <translation>Karten und Verknüpfungen</translation>
    </message>
    <message>
      <source>Map</source>
      <extracomment>actions, map/view, mappage</extracomment>
      <translation>Landkarte</translation>
    </message>
    <message>
      <source>tracks and places, with heights and speeds over time</source>
      <extracomment>actions</extracomment>
      <translation>Flugspuren und Orte, mit Höhe und Geschwindigkeit über die Zeit</translation>
    </message>
    <message>
      <source>Matrix</source>
      <extracomment>actions, matrix/page, matrix/top</extracomment>
      <translation>Matrix</translation>
    </message>
    <message>
      <source>hypotheses against information, and judgements</source>
      <extracomment>actions</extracomment>
      <translation>Hypothesen gegen Informationen, und Urteile</translation>
    </message>
    <message>
      <source>Report</source>
      <extracomment>actions, mishap, report/page, report/printcheck</extracomment>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>sections and pages, composed, issued and printed</source>
      <extracomment>actions</extracomment>
      <translation>Abschnitte und Seiten, zusammengestellt, ausgegeben und gedruckt</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>actions, log/sheet</extracomment>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>records as a grid: sort, filter, edit, copy and paste</source>
      <extracomment>actions</extracomment>
      <translation>Datensätze als Tabelle: ordnen, filtern, ändern, kopieren und einfügen</translation>
    </message>
    <message>
      <source>Findings</source>
      <extracomment>actions, findingspage, inspector, tracks/told</extracomment>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>what does not fit, each with its remedy</source>
      <extracomment>actions</extracomment>
      <translation>was nicht zusammenpasst, je mit der Abhilfe</translation>
    </message>
    <message>
      <source>Leads</source>
      <extracomment>actions, log/bar, navigatorchips</extracomment>
      <translation>Spuren</translation>
    </message>
    <message>
      <source>open questions and tasks</source>
      <extracomment>actions</extracomment>
      <translation>offene Fragen und Aufgaben</translation>
    </message>
    <message>
      <source>Entities</source>
      <extracomment>actions, dialogs/exporting_going, log/bar, navigatorchips</extracomment>
      <translation>Gegenstände</translation>
    </message>
    <message>
      <source>airframes, places, organisations and persons</source>
      <extracomment>actions</extracomment>
      <translation>Luftfahrzeuge, Orte, Organisationen und Personen</translation>
    </message>
    <message>
      <source>Journal</source>
      <extracomment>actions, journalpage</extracomment>
      <translation>Journal</translation>
    </message>
    <message>
      <source>every act, newest first</source>
      <extracomment>actions</extracomment>
      <translation>jede Handlung, die neueste zuerst</translation>
    </message>
    <message>
      <source>Navigator</source>
      <extracomment>actions, navigator</extracomment>
      <translation>Navigator</translation>
    </message>
    <message>
      <source>show or hide the navigator</source>
      <extracomment>actions</extracomment>
      <translation>den Navigator zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Inspector</source>
      <extracomment>actions, inspector</extracomment>
      <translation>Inspektor</translation>
    </message>
    <message>
      <source>show or hide the inspector</source>
      <extracomment>actions</extracomment>
      <translation>den Inspektor zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Timeline</source>
      <extracomment>actions, preferences, dialogs/drawing, timeline/ground</extracomment>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <source>the timeline full, compact or hidden</source>
      <extracomment>actions</extracomment>
      <translation>die Zeitleiste ganz, knapp oder verborgen</translation>
    </message>
    <message>
      <source>Outline</source>
      <extracomment>actions</extracomment>
      <translation>Gliederung</translation>
    </message>
    <message>
      <source>the board, the map or the timeline as a tree</source>
      <extracomment>actions</extracomment>
      <translation>Tafel, Landkarte oder Zeitleiste als Baum</translation>
    </message>
    <message>
      <source>Lanes of the timeline…</source>
      <extracomment>actions</extracomment>
      <translation>Bahnen der Zeitleiste…</translation>
    </message>
    <message>
      <source>aircraft, place, source, origin, tag …</source>
      <extracomment>actions</extracomment>
      <translation>Luftfahrzeug, Ort, Quelle, Ursprung, Schlagwort …</translation>
    </message>
    <message>
      <source>Clock of the timeline…</source>
      <extracomment>actions</extracomment>
      <translation>Uhr der Zeitleiste…</translation>
    </message>
    <message>
      <source>happened, published, captured, recorded …</source>
      <extracomment>actions</extracomment>
      <translation>geschehen, veröffentlicht, erfasst, vermerkt …</translation>
    </message>
    <message>
      <source>What we knew on a day</source>
      <extracomment>actions</extracomment>
      <translation>Was wir an einem Tag wussten</translation>
    </message>
    <message>
      <source>hide what was recorded later</source>
      <extracomment>actions</extracomment>
      <translation>verbergen, was später vermerkt wurde</translation>
    </message>
    <message>
      <source>Views of the timeline…</source>
      <extracomment>actions</extracomment>
      <translation>Ansichten der Zeitleiste…</translation>
    </message>
    <message>
      <source>save how it looks, and look so again</source>
      <extracomment>actions</extracomment>
      <translation>sichern, wie sie aussieht, und wieder so zeigen</translation>
    </message>
    <message>
      <source>Note at a time…</source>
      <extracomment>actions</extracomment>
      <translation>Notiz zu einer Zeit…</translation>
    </message>
    <message>
      <source>a note pinned to the timeline's axis</source>
      <extracomment>actions</extracomment>
      <translation>eine Notiz an der Achse der Zeitleiste</translation>
    </message>
    <message>
      <source>Before and after</source>
      <extracomment>actions</extracomment>
      <translation>Vorher und nachher</translation>
    </message>
    <message>
      <source>the earlier of two selected precedes the other</source>
      <extracomment>actions</extracomment>
      <translation>das frühere von zwei Gewählten geht dem anderen voraus</translation>
    </message>
    <message>
      <source>Selection back</source>
      <extracomment>actions</extracomment>
      <translation>Auswahl zurück</translation>
    </message>
    <message>
      <source>the selection before this one</source>
      <extracomment>actions</extracomment>
      <translation>die Auswahl vor dieser</translation>
    </message>
    <message>
      <source>Selection on</source>
      <extracomment>actions</extracomment>
      <translation>Auswahl vor</translation>
    </message>
    <message>
      <source>the selection after this one</source>
      <extracomment>actions</extracomment>
      <translation>die Auswahl nach dieser</translation>
    </message>
    <message>
      <source>Show in reader</source>
      <extracomment>actions</extracomment>
      <translation>Im Leser zeigen</translation>
    </message>
    <message>
      <source>open the words of the selection</source>
      <extracomment>actions</extracomment>
      <translation>die Worte des Gewählten öffnen</translation>
    </message>
    <message>
      <source>Why these origins</source>
      <extracomment>actions, entity/whence</extracomment>
      <translation>Warum diese Ursprünge</translation>
    </message>
    <message>
      <source>what leads to each origin, and what counts as what</source>
      <extracomment>actions</extracomment>
      <translation>was zu jedem Ursprung führt, und was als was zählt</translation>
    </message>
    <message>
      <source>Page or words</source>
      <extracomment>actions</extracomment>
      <translation>Seite oder Worte</translation>
    </message>
    <message>
      <source>its pages, table or looks, or its words</source>
      <extracomment>actions</extracomment>
      <translation>ihre Seiten, Tabelle oder ihr Aussehen, oder ihre Worte</translation>
    </message>
    <message>
      <source>Next pane</source>
      <extracomment>actions</extracomment>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <source>go round the panes</source>
      <extracomment>actions</extracomment>
      <translation>durch die Bereiche gehen</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <extracomment>actions</extracomment>
      <translation>Voriger Bereich</translation>
    </message>
    <message>
      <source>go round the panes backwards</source>
      <extracomment>actions</extracomment>
      <translation>rückwärts durch die Bereiche gehen</translation>
    </message>
    <message>
      <source>Clear the brush</source>
      <extracomment>actions, widening</extracomment>
      <translation>Zeitauswahl aufheben</translation>
    </message>
    <message>
      <source>show all times again</source>
      <extracomment>actions</extracomment>
      <translation>wieder alle Zeiten zeigen</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <extracomment>actions</extracomment>
      <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
      <source>put every pane back where it was at first</source>
      <extracomment>actions</extracomment>
      <translation>jeden Bereich an seinen ersten Platz setzen</translation>
    </message>
    <message>
      <source>Attach source…</source>
      <extracomment>actions</extracomment>
      <translation>Quelle anhängen…</translation>
    </message>
    <message>
      <source>attach a file, a page or pasted text</source>
      <extracomment>actions</extracomment>
      <translation>eine Datei, eine Seite oder eingefügten Text anhängen</translation>
    </message>
    <message>
      <source>Import log…</source>
      <extracomment>actions</extracomment>
      <translation>Liste einlesen…</translation>
    </message>
    <message>
      <source>rows of a CSV, XLSX or ODS become records</source>
      <extracomment>actions</extracomment>
      <translation>Zeilen einer CSV-, XLSX- oder ODS-Datei werden Datensätze</translation>
    </message>
    <message>
      <source>Import tracker files…</source>
      <extracomment>actions</extracomment>
      <translation>Flugspurdateien einlesen…</translation>
    </message>
    <message>
      <source>take-offs and landings</source>
      <extracomment>actions</extracomment>
      <translation>Starts und Landungen</translation>
    </message>
    <message>
      <source>Import tracker folder…</source>
      <extracomment>actions</extracomment>
      <translation>Ordner mit Flugspuren einlesen…</translation>
    </message>
    <message>
      <source>all tracker files in it</source>
      <extracomment>actions</extracomment>
      <translation>alle Flugspurdateien darin</translation>
    </message>
    <message>
      <source>Import tracker files with settings…</source>
      <extracomment>actions</extracomment>
      <translation>Flugspuren mit Angaben einlesen…</translation>
    </message>
    <message>
      <source>columns, zone, airframe</source>
      <extracomment>actions</extracomment>
      <translation>Spalten, Zone, Luftfahrzeug</translation>
    </message>
    <message>
      <source>Import airframe list…</source>
      <extracomment>actions</extracomment>
      <translation>Liste der Luftfahrzeuge einlesen…</translation>
    </message>
    <message>
      <source>plane-alert-db, OpenSky and others</source>
      <extracomment>actions</extracomment>
      <translation>plane-alert-db, OpenSky und andere</translation>
    </message>
    <message>
      <source>Excerpt</source>
      <extracomment>actions, moves, case/entrywords, case/columns</extracomment>
      <translation>Auszug</translation>
    </message>
    <message>
      <source>keep the selected words as an excerpt</source>
      <extracomment>actions</extracomment>
      <translation>die gewählten Worte als Auszug behalten</translation>
    </message>
    <message>
      <source>Sighting…</source>
      <extracomment>actions</extracomment>
      <translation>Sichtung…</translation>
    </message>
    <message>
      <source>tag a sighting on the selected words</source>
      <extracomment>actions</extracomment>
      <translation>eine Sichtung an den gewählten Worten vermerken</translation>
    </message>
    <message>
      <source>Claim…</source>
      <extracomment>actions</extracomment>
      <translation>Behauptung…</translation>
    </message>
    <message>
      <source>state a claim on the selected words</source>
      <extracomment>actions</extracomment>
      <translation>eine Behauptung an den gewählten Worten festhalten</translation>
    </message>
    <message>
      <source>Bounded by two pictures…</source>
      <extracomment>actions</extracomment>
      <translation>Durch zwei Bilder begrenzt…</translation>
    </message>
    <message>
      <source>absent in one, present in the other</source>
      <extracomment>actions</extracomment>
      <translation>auf einem nicht da, auf dem anderen da</translation>
    </message>
    <message>
      <source>Link…</source>
      <extracomment>actions</extracomment>
      <translation>Verknüpfung…</translation>
    </message>
    <message>
      <source>link the selection to another record</source>
      <extracomment>actions</extracomment>
      <translation>das Gewählte mit einem anderen Datensatz verknüpfen</translation>
    </message>
    <message>
      <source>Words for the link…</source>
      <extracomment>actions</extracomment>
      <translation>Worte für die Verknüpfung…</translation>
    </message>
    <message>
      <source>rest the selected link on an excerpt</source>
      <extracomment>actions</extracomment>
      <translation>die gewählte Verknüpfung auf einen Auszug stützen</translation>
    </message>
    <message>
      <source>Grade…</source>
      <extracomment>actions</extracomment>
      <translation>Note…</translation>
    </message>
    <message>
      <source>grade the selection</source>
      <extracomment>actions</extracomment>
      <translation>das Gewählte benoten</translation>
    </message>
    <message>
      <source>Marking…</source>
      <extracomment>actions</extracomment>
      <translation>Vermerk…</translation>
    </message>
    <message>
      <source>how far the selection may be passed on</source>
      <extracomment>actions</extracomment>
      <translation>wie weit das Gewählte weitergegeben werden darf</translation>
    </message>
    <message>
      <source>Note…</source>
      <extracomment>actions</extracomment>
      <translation>Notiz…</translation>
    </message>
    <message>
      <source>a note on the selection</source>
      <extracomment>actions</extracomment>
      <translation>eine Notiz zum Gewählten</translation>
    </message>
    <message>
      <source>Lead…</source>
      <extracomment>actions</extracomment>
      <translation>Spur…</translation>
    </message>
    <message>
      <source>an open question or task</source>
      <extracomment>actions</extracomment>
      <translation>eine offene Frage oder Aufgabe</translation>
    </message>
    <message>
      <source>Source it cites…</source>
      <extracomment>actions</extracomment>
      <translation>Angeführte Quelle…</translation>
    </message>
    <message>
      <source>a source that is named but not held</source>
      <extracomment>actions</extracomment>
      <translation>eine Quelle, die genannt ist, aber nicht vorliegt</translation>
    </message>
    <message>
      <source>Translation…</source>
      <extracomment>actions</extracomment>
      <translation>Übersetzung…</translation>
    </message>
    <message>
      <source>the words in another language, beside them</source>
      <extracomment>actions</extracomment>
      <translation>die Worte in einer anderen Sprache, daneben</translation>
    </message>
    <message>
      <source>Search made…</source>
      <extracomment>actions</extracomment>
      <translation>Durchgeführte Suche…</translation>
    </message>
    <message>
      <source>where you looked, what you found</source>
      <extracomment>actions</extracomment>
      <translation>wo gesucht wurde, was sich fand</translation>
    </message>
    <message>
      <source>Imagery record…</source>
      <extracomment>actions</extracomment>
      <translation>Bilddatensatz…</translation>
    </message>
    <message>
      <source>who took the picture, when, of where</source>
      <extracomment>actions</extracomment>
      <translation>wer das Bild aufnahm, wann, wovon</translation>
    </message>
    <message>
      <source>Place on board</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Auf die Tafel legen</translation>
    </message>
    <message>
      <source>lay the selection on the board</source>
      <extracomment>actions</extracomment>
      <translation>das Gewählte auf die Tafel legen</translation>
    </message>
    <message>
      <source>Entity…</source>
      <extracomment>actions</extracomment>
      <translation>Gegenstand…</translation>
    </message>
    <message>
      <source>say who or what the selection is about</source>
      <extracomment>actions</extracomment>
      <translation>sagen, um wen oder was es beim Gewählten geht</translation>
    </message>
    <message>
      <source>New entity…</source>
      <extracomment>actions</extracomment>
      <translation>Neuer Gegenstand…</translation>
    </message>
    <message>
      <source>an airframe, place, organisation or person</source>
      <extracomment>actions</extracomment>
      <translation>ein Luftfahrzeug, Ort, eine Organisation oder Person</translation>
    </message>
    <message>
      <source>Alias…</source>
      <extracomment>actions</extracomment>
      <translation>Weiterer Name…</translation>
    </message>
    <message>
      <source>another name of the selected entity</source>
      <extracomment>actions</extracomment>
      <translation>ein anderer Name des gewählten Gegenstands</translation>
    </message>
    <message>
      <source>Assignment…</source>
      <extracomment>actions</extracomment>
      <translation>Zuteilung…</translation>
    </message>
    <message>
      <source>what the selected airframe carried, and when</source>
      <extracomment>actions</extracomment>
      <translation>was das gewählte Luftfahrzeug trug, und wann</translation>
    </message>
    <message>
      <source>Name airframe…</source>
      <extracomment>actions, tracks/told</extracomment>
      <translation>Luftfahrzeug benennen…</translation>
    </message>
    <message>
      <source>which airframe flew the selected track</source>
      <extracomment>actions</extracomment>
      <translation>welches Luftfahrzeug die gewählte Flugspur flog</translation>
    </message>
    <message>
      <source>Fill airframe from lists</source>
      <extracomment>actions</extracomment>
      <translation>Luftfahrzeug aus Listen ergänzen</translation>
    </message>
    <message>
      <source>what lists say of the track or airframe</source>
      <extracomment>actions</extracomment>
      <translation>was Listen von der Flugspur oder dem Luftfahrzeug sagen</translation>
    </message>
    <message>
      <source>Join tracks</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Flugspuren verbinden</translation>
    </message>
    <message>
      <source>the selected tracks are one flight, file after file</source>
      <extracomment>actions</extracomment>
      <translation>die gewählten Flugspuren sind ein Flug, Datei nach Datei</translation>
    </message>
    <message>
      <source>Part tracks</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Flugspuren trennen</translation>
    </message>
    <message>
      <source>each of the selected files is a flight of its own again</source>
      <extracomment>actions</extracomment>
      <translation>jede der gewählten Dateien ist wieder ein eigener Flug</translation>
    </message>
    <message>
      <source>Check this case</source>
      <extracomment>actions, vigil</extracomment>
      <translation>Diesen Fall prüfen</translation>
    </message>
    <message>
      <source>bytes, journal and tables against their hashes</source>
      <extracomment>actions</extracomment>
      <translation>Bytes, Journal und Tabellen gegen ihre Prüfsummen</translation>
    </message>
    <message>
      <source>Title and question…</source>
      <extracomment>actions, beginning</extracomment>
      <translation>Titel und Frage…</translation>
    </message>
    <message>
      <source>what the case is about</source>
      <extracomment>actions</extracomment>
      <translation>worum es in dem Fall geht</translation>
    </message>
    <message>
      <source>The case in figures…</source>
      <extracomment>actions</extracomment>
      <translation>Der Fall in Zahlen…</translation>
    </message>
    <message>
      <source>what it holds, what is open, days, languages, size</source>
      <extracomment>actions</extracomment>
      <translation>was er enthält, was offen ist, Tage, Sprachen, Größe</translation>
    </message>
    <message>
      <source>Analyst's name…</source>
      <extracomment>actions</extracomment>
      <translation>Name des Analysten…</translation>
    </message>
    <message>
      <source>who acts, in the journal</source>
      <extracomment>actions</extracomment>
      <translation>wer im Journal handelt</translation>
    </message>
    <message>
      <source>Collection record…</source>
      <extracomment>actions</extracomment>
      <translation>Erhebungsvermerk…</translation>
    </message>
    <message>
      <source>how the source's bytes were collected</source>
      <extracomment>actions</extracomment>
      <translation>wie die Bytes der Quelle erhoben wurden</translation>
    </message>
    <message>
      <source>Step of custody…</source>
      <extracomment>actions</extracomment>
      <translation>Schritt der Verwahrung…</translation>
    </message>
    <message>
      <source>who had the bytes, and when</source>
      <extracomment>actions</extracomment>
      <translation>wer die Bytes hatte, und wann</translation>
    </message>
    <message>
      <source>Check the bytes now</source>
      <extracomment>actions</extracomment>
      <translation>Bytes jetzt prüfen</translation>
    </message>
    <message>
      <source>hash them again and record what it gives</source>
      <extracomment>actions</extracomment>
      <translation>die Prüfsumme neu bilden und das Ergebnis vermerken</translation>
    </message>
    <message>
      <source>Withdrawn source…</source>
      <extracomment>actions</extracomment>
      <translation>Zurückgezogene Quelle…</translation>
    </message>
    <message>
      <source>its publisher took it back; what leaned on it is named</source>
      <extracomment>actions</extracomment>
      <translation>ihr Herausgeber nahm sie zurück; was sich darauf stützte, wird genannt</translation>
    </message>
    <message>
      <source>Ask for a time stamp…</source>
      <extracomment>actions</extracomment>
      <translation>Zeitstempel anfordern…</translation>
    </message>
    <message>
      <source>write what an authority is to be asked</source>
      <extracomment>actions</extracomment>
      <translation>schreiben, was eine Stelle gefragt werden soll</translation>
    </message>
    <message>
      <source>Add a time stamp…</source>
      <extracomment>actions</extracomment>
      <translation>Zeitstempel hinzufügen…</translation>
    </message>
    <message>
      <source>keep an authority's answer, once it holds</source>
      <extracomment>actions</extracomment>
      <translation>die Antwort einer Stelle behalten, sobald sie gilt</translation>
    </message>
    <message>
      <source>Next finding</source>
      <extracomment>actions</extracomment>
      <translation>Nächster Befund</translation>
    </message>
    <message>
      <source>go to the next thing that does not fit</source>
      <extracomment>actions</extracomment>
      <translation>zum Nächsten gehen, was nicht zusammenpasst</translation>
    </message>
    <message>
      <source>Previous finding</source>
      <extracomment>actions</extracomment>
      <translation>Voriger Befund</translation>
    </message>
    <message>
      <source>go to the one before it</source>
      <extracomment>actions</extracomment>
      <translation>zum vorigen gehen</translation>
    </message>
    <message>
      <source>Decide of the finding…</source>
      <extracomment>actions</extracomment>
      <translation>Über den Befund entscheiden…</translation>
    </message>
    <message>
      <source>dismissed, explained, resolved, kept</source>
      <extracomment>actions</extracomment>
      <translation>abgetan, erklärt, gelöst, beibehalten</translation>
    </message>
    <message>
      <source>Lead from the finding</source>
      <extracomment>actions</extracomment>
      <translation>Spur aus dem Befund</translation>
    </message>
    <message>
      <source>what it leaves open, as a task</source>
      <extracomment>actions</extracomment>
      <translation>was er offen lässt, als Aufgabe</translation>
    </message>
    <message>
      <source>Compare with another source</source>
      <extracomment>actions</extracomment>
      <translation>Mit anderer Quelle vergleichen</translation>
    </message>
    <message>
      <source>two sources beside each other</source>
      <extracomment>actions</extracomment>
      <translation>zwei Quellen nebeneinander</translation>
    </message>
    <message>
      <source>Coverage</source>
      <extracomment>actions, map/corners, tracks/told, case/entrywords</extracomment>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <source>which sentences are quoted, background or not yet</source>
      <extracomment>actions</extracomment>
      <translation>welche Sätze zitiert, Hintergrund oder noch offen sind</translation>
    </message>
    <message>
      <source>Next sentence not worked</source>
      <extracomment>actions</extracomment>
      <translation>Nächster offener Satz</translation>
    </message>
    <message>
      <source>the next one neither quoted nor set aside</source>
      <extracomment>actions</extracomment>
      <translation>der nächste, der weder zitiert noch beiseitegelegt ist</translation>
    </message>
    <message>
      <source>Background</source>
      <extracomment>actions</extracomment>
      <translation>Hintergrund</translation>
    </message>
    <message>
      <source>the sentence was read and holds nothing to quote</source>
      <extracomment>actions</extracomment>
      <translation>der Satz wurde gelesen und enthält nichts zum Zitieren</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <extracomment>actions, reader/suggestionbar</extracomment>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>show or hide what the reading aid offers</source>
      <extracomment>actions</extracomment>
      <translation>zeigen oder verbergen, was die Lesehilfe anbietet</translation>
    </message>
    <message>
      <source>Next suggestion</source>
      <extracomment>actions</extracomment>
      <translation>Nächster Vorschlag</translation>
    </message>
    <message>
      <source>Tab in the words does the same</source>
      <extracomment>actions</extracomment>
      <translation>Tab in den Worten tut dasselbe</translation>
    </message>
    <message>
      <source>Accept the paragraph's suggestions</source>
      <extracomment>actions</extracomment>
      <translation>Vorschläge des Absatzes annehmen</translation>
    </message>
    <message>
      <source>Shift+Enter in the words</source>
      <extracomment>actions</extracomment>
      <translation>Umschalt+Eingabe in den Worten</translation>
    </message>
    <message>
      <source>Accept all of this kind</source>
      <extracomment>actions</extracomment>
      <translation>Alle dieser Art annehmen</translation>
    </message>
    <message>
      <source>all suggestions of the current one's kind</source>
      <extracomment>actions</extracomment>
      <translation>alle Vorschläge von der Art des jetzigen</translation>
    </message>
    <message>
      <source>Never offer these words</source>
      <extracomment>actions</extracomment>
      <translation>Diese Worte nie anbieten</translation>
    </message>
    <message>
      <source>Shift+X in the words: nowhere in the case</source>
      <extracomment>actions</extracomment>
      <translation>Umschalt+X in den Worten: nirgends im Fall</translation>
    </message>
    <message>
      <source>Words offered no more</source>
      <extracomment>actions</extracomment>
      <translation>Nicht mehr angebotene Worte</translation>
    </message>
    <message>
      <source>the list of them, to take some back</source>
      <extracomment>actions</extracomment>
      <translation>ihre Liste, um einige zurückzunehmen</translation>
    </message>
    <message>
      <source>Capture again…</source>
      <extracomment>actions</extracomment>
      <translation>Noch einmal erfassen…</translation>
    </message>
    <message>
      <source>ask for the selected page's address once more</source>
      <extracomment>actions</extracomment>
      <translation>die Adresse der gewählten Seite noch einmal abrufen</translation>
    </message>
    <message>
      <source>What changed…</source>
      <extracomment>actions</extracomment>
      <translation>Was sich änderte…</translation>
    </message>
    <message>
      <source>what differs between two captures of a page</source>
      <extracomment>actions</extracomment>
      <translation>worin sich zwei Erfassungen einer Seite unterscheiden</translation>
    </message>
    <message>
      <source>What the source says of itself…</source>
      <extracomment>actions</extracomment>
      <translation>Was die Quelle von sich sagt…</translation>
    </message>
    <message>
      <source>its title, author, day</source>
      <extracomment>actions</extracomment>
      <translation>ihr Titel, Autor, Tag</translation>
    </message>
    <message>
      <source>Who draws on whom…</source>
      <extracomment>actions</extracomment>
      <translation>Wer aus wem schöpft…</translation>
    </message>
    <message>
      <source>citations proposed from what texts share</source>
      <extracomment>actions</extracomment>
      <translation>Bezüge, vorgeschlagen aus dem, was Texte teilen</translation>
    </message>
    <message>
      <source>Reports of one event…</source>
      <extracomment>actions</extracomment>
      <translation>Meldungen zu einem Ereignis…</translation>
    </message>
    <message>
      <source>what several reports tell: join them, or part them</source>
      <extracomment>actions</extracomment>
      <translation>was mehrere Meldungen sagen: verbinden, oder trennen</translation>
    </message>
    <message>
      <source>What may be there twice…</source>
      <extracomment>actions</extracomment>
      <translation>Was vielleicht doppelt ist…</translation>
    </message>
    <message>
      <source>same bytes, near texts, records entered twice</source>
      <extracomment>actions</extracomment>
      <translation>gleiche Bytes, ähnliche Texte, doppelt Eingetragenes</translation>
    </message>
    <message>
      <source>Lost quotes…</source>
      <extracomment>actions</extracomment>
      <translation>Verlorene Zitate…</translation>
    </message>
    <message>
      <source>quotes not found any more, put back one by one</source>
      <extracomment>actions</extracomment>
      <translation>nicht mehr gefundene Zitate, einzeln zurückgesetzt</translation>
    </message>
    <message>
      <source>Read the source again</source>
      <extracomment>actions</extracomment>
      <translation>Quelle neu lesen</translation>
    </message>
    <message>
      <source>its words and pages by this program's recipes</source>
      <extracomment>actions</extracomment>
      <translation>ihre Worte und Seiten nach den Regeln dieses Programms</translation>
    </message>
    <message>
      <source>Words by machine…</source>
      <extracomment>actions</extracomment>
      <translation>Worte vom Rechner…</translation>
    </message>
    <message>
      <source>read the words of an image or a scan</source>
      <extracomment>actions</extracomment>
      <translation>die Worte eines Bildes oder Scans lesen</translation>
    </message>
    <message>
      <source>Confirm machine-read words</source>
      <extracomment>actions</extracomment>
      <translation>Gelesene Worte bestätigen</translation>
    </message>
    <message>
      <source>you compared them with the picture</source>
      <extracomment>actions</extracomment>
      <translation>Sie haben sie mit dem Bild verglichen</translation>
    </message>
    <message>
      <source>Still of a film…</source>
      <extracomment>actions</extracomment>
      <translation>Standbild aus einem Film…</translation>
    </message>
    <message>
      <source>a still as a source that is part of the film</source>
      <extracomment>actions</extracomment>
      <translation>ein Standbild als Quelle, die Teil des Films ist</translation>
    </message>
    <message>
      <source>Note here…</source>
      <extracomment>actions</extracomment>
      <translation>Notiz hier…</translation>
    </message>
    <message>
      <source>words of your own, with a card</source>
      <extracomment>actions</extracomment>
      <translation>eigene Worte, mit einer Karte</translation>
    </message>
    <message>
      <source>Link from this card</source>
      <extracomment>actions</extracomment>
      <translation>Verknüpfung von dieser Karte</translation>
    </message>
    <message>
      <source>to a card that is clicked or walked to</source>
      <extracomment>actions</extracomment>
      <translation>zu einer Karte, die geklickt oder angesteuert wird</translation>
    </message>
    <message>
      <source>Take off the board</source>
      <extracomment>actions</extracomment>
      <translation>Von der Tafel nehmen</translation>
    </message>
    <message>
      <source>the card goes, its record stays</source>
      <extracomment>actions</extracomment>
      <translation>die Karte geht, ihr Datensatz bleibt</translation>
    </message>
    <message>
      <source>Lay neighbours…</source>
      <extracomment>actions</extracomment>
      <translation>Nachbarn auslegen…</translation>
    </message>
    <message>
      <source>what is linked to the selected cards</source>
      <extracomment>actions</extracomment>
      <translation>was mit den gewählten Karten verknüpft ist</translation>
    </message>
    <message>
      <source>Paths between two…</source>
      <extracomment>actions</extracomment>
      <translation>Wege zwischen zweien…</translation>
    </message>
    <message>
      <source>how two selected records hang together</source>
      <extracomment>actions</extracomment>
      <translation>wie zwei gewählte Datensätze zusammenhängen</translation>
    </message>
    <message>
      <source>Find on the board</source>
      <extracomment>actions</extracomment>
      <translation>Auf der Tafel suchen</translation>
    </message>
    <message>
      <source>cards by their words; F3 goes on</source>
      <extracomment>actions</extracomment>
      <translation>Karten nach ihren Worten; F3 geht weiter</translation>
    </message>
    <message>
      <source>Group…</source>
      <extracomment>actions</extracomment>
      <translation>Gruppe…</translation>
    </message>
    <message>
      <source>a dashed frame round the selected cards</source>
      <extracomment>actions</extracomment>
      <translation>ein gestrichelter Rahmen um die gewählten Karten</translation>
    </message>
    <message>
      <source>Area…</source>
      <extracomment>actions</extracomment>
      <translation>Bereich…</translation>
    </message>
    <message>
      <source>a named part of the board</source>
      <extracomment>actions</extracomment>
      <translation>ein benannter Teil der Tafel</translation>
    </message>
    <message>
      <source>Group of origins</source>
      <extracomment>actions, board/aloud</extracomment>
      <translation>Gruppe der Ursprünge</translation>
    </message>
    <message>
      <source>all that passes through the source</source>
      <extracomment>actions</extracomment>
      <translation>alles, was durch die Quelle geht</translation>
    </message>
    <message>
      <source>Collapse to one card</source>
      <extracomment>actions</extracomment>
      <translation>Zu einer Karte falten</translation>
    </message>
    <message>
      <source>the selected group, its cards listed</source>
      <extracomment>actions</extracomment>
      <translation>die gewählte Gruppe, ihre Karten aufgezählt</translation>
    </message>
    <message>
      <source>Expand again</source>
      <extracomment>actions</extracomment>
      <translation>Wieder entfalten</translation>
    </message>
    <message>
      <source>the selected folded group</source>
      <extracomment>actions</extracomment>
      <translation>die gewählte gefaltete Gruppe</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <extracomment>actions</extracomment>
      <translation>Gruppe auflösen</translation>
    </message>
    <message>
      <source>some cards leave, or all and the frame goes</source>
      <extracomment>actions</extracomment>
      <translation>einige Karten gehen hinaus, oder alle, und der Rahmen geht</translation>
    </message>
    <message>
      <source>Name of the group…</source>
      <extracomment>actions</extracomment>
      <translation>Name der Gruppe…</translation>
    </message>
    <message>
      <source>what stands on its upper edge</source>
      <extracomment>actions</extracomment>
      <translation>was an ihrem oberen Rand steht</translation>
    </message>
    <message>
      <source>Lock in place</source>
      <extracomment>actions</extracomment>
      <translation>Festsetzen</translation>
    </message>
    <message>
      <source>neither hand nor layout moves it; or let go</source>
      <extracomment>actions</extracomment>
      <translation>weder Hand noch Anordnung bewegt es; oder loslassen</translation>
    </message>
    <message>
      <source>Align left edges</source>
      <extracomment>actions</extracomment>
      <translation>Linke Ränder ausrichten</translation>
    </message>
    <message>
      <source>of the selected cards</source>
      <extracomment>actions</extracomment>
      <translation>der gewählten Karten</translation>
    </message>
    <message>
      <source>Align right edges</source>
      <extracomment>actions</extracomment>
      <translation>Rechte Ränder ausrichten</translation>
    </message>
    <message>
      <source>Align top edges</source>
      <extracomment>actions</extracomment>
      <translation>Obere Ränder ausrichten</translation>
    </message>
    <message>
      <source>Align bottom edges</source>
      <extracomment>actions</extracomment>
      <translation>Untere Ränder ausrichten</translation>
    </message>
    <message>
      <source>Centres in a column</source>
      <extracomment>actions</extracomment>
      <translation>Mitten untereinander</translation>
    </message>
    <message>
      <source>one under the other</source>
      <extracomment>actions</extracomment>
      <translation>eine unter der anderen</translation>
    </message>
    <message>
      <source>Centres in a row</source>
      <extracomment>actions</extracomment>
      <translation>Mitten nebeneinander</translation>
    </message>
    <message>
      <source>one beside the other</source>
      <extracomment>actions</extracomment>
      <translation>eine neben der anderen</translation>
    </message>
    <message>
      <source>Equal gaps across</source>
      <extracomment>actions</extracomment>
      <translation>Gleiche Abstände waagrecht</translation>
    </message>
    <message>
      <source>between three cards or more</source>
      <extracomment>actions</extracomment>
      <translation>zwischen drei oder mehr Karten</translation>
    </message>
    <message>
      <source>Equal gaps down</source>
      <extracomment>actions</extracomment>
      <translation>Gleiche Abstände senkrecht</translation>
    </message>
    <message>
      <source>Tidy</source>
      <extracomment>actions, board/tools</extracomment>
      <translation>Aufräumen</translation>
    </message>
    <message>
      <source>the selected cards, or all, from left to right</source>
      <extracomment>actions</extracomment>
      <translation>die gewählten Karten, oder alle, von links nach rechts</translation>
    </message>
    <message>
      <source>By lineage</source>
      <extracomment>actions</extracomment>
      <translation>Nach Abstammung</translation>
    </message>
    <message>
      <source>columns by what cites and supports what</source>
      <extracomment>actions</extracomment>
      <translation>Spalten nach dem, was anführt und stützt</translation>
    </message>
    <message>
      <source>By time</source>
      <extracomment>actions</extracomment>
      <translation>Nach Zeit</translation>
    </message>
    <message>
      <source>columns by day; the undated apart</source>
      <extracomment>actions</extracomment>
      <translation>Spalten nach Tag; Undatiertes für sich</translation>
    </message>
    <message>
      <source>By place</source>
      <extracomment>actions</extracomment>
      <translation>Nach Ort</translation>
    </message>
    <message>
      <source>each place's sightings together</source>
      <extracomment>actions</extracomment>
      <translation>die Sichtungen jedes Ortes beisammen</translation>
    </message>
    <message>
      <source>Select all</source>
      <extracomment>actions</extracomment>
      <translation>Alles auswählen</translation>
    </message>
    <message>
      <source>every card of the board</source>
      <extracomment>actions</extracomment>
      <translation>jede Karte der Tafel</translation>
    </message>
    <message>
      <source>Invert the selection</source>
      <extracomment>actions</extracomment>
      <translation>Auswahl umkehren</translation>
    </message>
    <message>
      <source>the cards that are not selected</source>
      <extracomment>actions</extracomment>
      <translation>die Karten, die nicht gewählt sind</translation>
    </message>
    <message>
      <source>Select the group</source>
      <extracomment>actions</extracomment>
      <translation>Die Gruppe auswählen</translation>
    </message>
    <message>
      <source>all cards of the same group</source>
      <extracomment>actions</extracomment>
      <translation>alle Karten derselben Gruppe</translation>
    </message>
    <message>
      <source>Copy cards</source>
      <extracomment>actions</extracomment>
      <translation>Karten kopieren</translation>
    </message>
    <message>
      <source>to lay them on another board, as they lie here</source>
      <extracomment>actions</extracomment>
      <translation>um sie auf eine andere Tafel zu legen, wie sie hier liegen</translation>
    </message>
    <message>
      <source>Cut cards</source>
      <extracomment>actions</extracomment>
      <translation>Karten ausschneiden</translation>
    </message>
    <message>
      <source>copied, and taken off this board</source>
      <extracomment>actions</extracomment>
      <translation>kopiert, und von dieser Tafel genommen</translation>
    </message>
    <message>
      <source>Paste cards</source>
      <extracomment>actions</extracomment>
      <translation>Karten einfügen</translation>
    </message>
    <message>
      <source>Ctrl+V lays copied cards, as they lay</source>
      <extracomment>actions</extracomment>
      <translation>Strg+V legt kopierte Karten, wie sie lagen</translation>
    </message>
    <message>
      <source>New board…</source>
      <extracomment>actions, board/tools</extracomment>
      <translation>Neue Tafel…</translation>
    </message>
    <message>
      <source>an empty one</source>
      <extracomment>actions</extracomment>
      <translation>eine leere</translation>
    </message>
    <message>
      <source>Rename board…</source>
      <extracomment>actions</extracomment>
      <translation>Tafel umbenennen…</translation>
    </message>
    <message>
      <source>another name for this board</source>
      <extracomment>actions</extracomment>
      <translation>ein anderer Name für diese Tafel</translation>
    </message>
    <message>
      <source>Duplicate board</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Tafel verdoppeln</translation>
    </message>
    <message>
      <source>the same cards and groups once more</source>
      <extracomment>actions</extracomment>
      <translation>dieselben Karten und Gruppen noch einmal</translation>
    </message>
    <message>
      <source>Delete board</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Tafel löschen</translation>
    </message>
    <message>
      <source>into the trash; the records stay</source>
      <extracomment>actions</extracomment>
      <translation>in den Papierkorb; die Datensätze bleiben</translation>
    </message>
    <message>
      <source>Next board</source>
      <extracomment>actions</extracomment>
      <translation>Nächste Tafel</translation>
    </message>
    <message>
      <source>the one after this</source>
      <extracomment>actions</extracomment>
      <translation>die nach dieser</translation>
    </message>
    <message>
      <source>Previous board</source>
      <extracomment>actions</extracomment>
      <translation>Vorige Tafel</translation>
    </message>
    <message>
      <source>the one before this</source>
      <extracomment>actions</extracomment>
      <translation>die vor dieser</translation>
    </message>
    <message>
      <source>Move board on</source>
      <extracomment>actions</extracomment>
      <translation>Tafel weiterrücken</translation>
    </message>
    <message>
      <source>one place on in the list</source>
      <extracomment>actions</extracomment>
      <translation>einen Platz weiter in der Liste</translation>
    </message>
    <message>
      <source>Move board back</source>
      <extracomment>actions</extracomment>
      <translation>Tafel zurückrücken</translation>
    </message>
    <message>
      <source>one place back in the list</source>
      <extracomment>actions</extracomment>
      <translation>einen Platz zurück in der Liste</translation>
    </message>
    <message>
      <source>New hypothesis…</source>
      <extracomment>actions</extracomment>
      <translation>Neue Hypothese…</translation>
    </message>
    <message>
      <source>one answer to the case's question</source>
      <extracomment>actions</extracomment>
      <translation>eine Antwort auf die Frage des Falls</translation>
    </message>
    <message>
      <source>Add information…</source>
      <extracomment>actions</extracomment>
      <translation>Information hinzufügen…</translation>
    </message>
    <message>
      <source>a record becomes a row</source>
      <extracomment>actions</extracomment>
      <translation>ein Datensatz wird eine Zeile</translation>
    </message>
    <message>
      <source>Weigh the row…</source>
      <extracomment>actions</extracomment>
      <translation>Zeile gewichten…</translation>
    </message>
    <message>
      <source>its relevance, or a weight of your own</source>
      <extracomment>actions</extracomment>
      <translation>ihr Belang, oder ein eigenes Gewicht</translation>
    </message>
    <message>
      <source>Take the row out</source>
      <extracomment>actions</extracomment>
      <translation>Zeile herausnehmen</translation>
    </message>
    <message>
      <source>with its ratings; the record stays</source>
      <extracomment>actions</extracomment>
      <translation>mit ihren Einstufungen; der Datensatz bleibt</translation>
    </message>
    <message>
      <source>Join rows as one event</source>
      <extracomment>actions</extracomment>
      <translation>Zeilen als ein Ereignis verbinden</translation>
    </message>
    <message>
      <source>with those that may tell the same</source>
      <extracomment>actions</extracomment>
      <translation>mit denen, die vielleicht dasselbe melden</translation>
    </message>
    <message>
      <source>Rate its legs apart, or as one</source>
      <extracomment>actions</extracomment>
      <translation>Teilstrecken einzeln einstufen, oder als eine</translation>
    </message>
    <message>
      <source>a flight with a stop</source>
      <extracomment>actions</extracomment>
      <translation>ein Flug mit Zwischenhalt</translation>
    </message>
    <message>
      <source>New judgement…</source>
      <extracomment>actions, report/parts</extracomment>
      <translation>Neues Urteil…</translation>
    </message>
    <message>
      <source>what you conclude, how likely, how sure</source>
      <extracomment>actions</extracomment>
      <translation>was Sie schließen, wie wahrscheinlich, wie sicher</translation>
    </message>
    <message>
      <source>New report…</source>
      <extracomment>actions</extracomment>
      <translation>Neuer Bericht…</translation>
    </message>
    <message>
      <source>begun as one of the templates</source>
      <extracomment>actions</extracomment>
      <translation>nach einer der Vorlagen begonnen</translation>
    </message>
    <message>
      <source>Add section…</source>
      <extracomment>actions</extracomment>
      <translation>Abschnitt hinzufügen…</translation>
    </message>
    <message>
      <source>behind the one at hand</source>
      <extracomment>actions</extracomment>
      <translation>hinter dem jetzigen</translation>
    </message>
    <message>
      <source>Name, heading, filter…</source>
      <extracomment>actions</extracomment>
      <translation>Name, Überschrift, Filter…</translation>
    </message>
    <message>
      <source>and its paper and handling line</source>
      <extracomment>actions</extracomment>
      <translation>dazu sein Papier und die Zeile zur Weitergabe</translation>
    </message>
    <message>
      <source>Logo…</source>
      <extracomment>actions</extracomment>
      <translation>Logo…</translation>
    </message>
    <message>
      <source>a PNG or JPEG above the title</source>
      <extracomment>actions</extracomment>
      <translation>ein PNG oder JPEG über dem Titel</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <extracomment>actions</extracomment>
      <translation>Logo entfernen</translation>
    </message>
    <message>
      <source>the title stands alone again</source>
      <extracomment>actions</extracomment>
      <translation>der Titel steht wieder allein</translation>
    </message>
    <message>
      <source>Delete report</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Bericht löschen</translation>
    </message>
    <message>
      <source>into the trash; its issues stay remembered</source>
      <extracomment>actions</extracomment>
      <translation>in den Papierkorb; seine Ausgaben bleiben vermerkt</translation>
    </message>
    <message>
      <source>Move section up</source>
      <extracomment>actions</extracomment>
      <translation>Abschnitt nach oben</translation>
    </message>
    <message>
      <source>one place up in the report</source>
      <extracomment>actions</extracomment>
      <translation>einen Platz höher im Bericht</translation>
    </message>
    <message>
      <source>Move section down</source>
      <extracomment>actions</extracomment>
      <translation>Abschnitt nach unten</translation>
    </message>
    <message>
      <source>one place down in the report</source>
      <extracomment>actions</extracomment>
      <translation>einen Platz tiefer im Bericht</translation>
    </message>
    <message>
      <source>Take section out</source>
      <extracomment>actions</extracomment>
      <translation>Abschnitt herausnehmen</translation>
    </message>
    <message>
      <source>out of the report; its records stay</source>
      <extracomment>actions</extracomment>
      <translation>aus dem Bericht; seine Datensätze bleiben</translation>
    </message>
    <message>
      <source>Save pages…</source>
      <extracomment>actions</extracomment>
      <translation>Seiten sichern…</translation>
    </message>
    <message>
      <source>as PDF, HTML, Word or Markdown</source>
      <extracomment>actions</extracomment>
      <translation>als PDF, HTML, Word oder Markdown</translation>
    </message>
    <message>
      <source>Save figures…</source>
      <extracomment>actions</extracomment>
      <translation>Abbildungen sichern…</translation>
    </message>
    <message>
      <source>each as an SVG of its own</source>
      <extracomment>actions</extracomment>
      <translation>jede als eigenes SVG</translation>
    </message>
    <message>
      <source>Print pages…</source>
      <extracomment>actions</extracomment>
      <translation>Seiten drucken…</translation>
    </message>
    <message>
      <source>range, copies and sides are asked for</source>
      <extracomment>actions</extracomment>
      <translation>Bereich, Anzahl und Seiten werden erfragt</translation>
    </message>
    <message>
      <source>Issue…</source>
      <extracomment>actions, report/top</extracomment>
      <translation>Ausgeben…</translation>
    </message>
    <message>
      <source>a numbered print that the case remembers</source>
      <extracomment>actions</extracomment>
      <translation>ein nummerierter Druck, den der Fall sich merkt</translation>
    </message>
    <message>
      <source>Check a print…</source>
      <extracomment>actions</extracomment>
      <translation>Druck prüfen…</translation>
    </message>
    <message>
      <source>whether it was issued from this case, unaltered</source>
      <extracomment>actions</extracomment>
      <translation>ob er unverändert aus diesem Fall stammt</translation>
    </message>
    <message>
      <source>Guide</source>
      <extracomment>actions</extracomment>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>the page for where you are, and all others, with a search</source>
      <extracomment>actions</extracomment>
      <translation>die Seite zu dem, wo Sie sind, und alle anderen, mit Suche</translation>
    </message>
    <message>
      <source>What is this?</source>
      <extracomment>actions</extracomment>
      <translation>Was ist das?</translation>
    </message>
    <message>
      <source>then click on a grade, word or sign to be told</source>
      <extracomment>actions</extracomment>
      <translation>dann auf eine Note, ein Wort oder Zeichen klicken</translation>
    </message>
    <message>
      <source>Glossary</source>
      <extracomment>actions</extracomment>
      <translation>Wörterverzeichnis</translation>
    </message>
    <message>
      <source>every grade and word in one sentence</source>
      <extracomment>actions</extracomment>
      <translation>jede Note und jedes Wort in einem Satz</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <extracomment>actions, keyboard</extracomment>
      <translation>Tastatur</translation>
    </message>
    <message>
      <source>every key there is</source>
      <extracomment>actions</extracomment>
      <translation>alle Tasten, die es gibt</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <extracomment>actions, dialogs/preferences</extracomment>
      <translation>Tasten ändern…</translation>
    </message>
    <message>
      <source>give an act other keys, or none</source>
      <extracomment>actions</extracomment>
      <translation>einer Handlung andere Tasten geben, oder keine</translation>
    </message>
    <message>
      <source>Tasks…</source>
      <extracomment>actions</extracomment>
      <translation>Aufgaben…</translation>
    </message>
    <message>
      <source>what ran, how long, and what came of it</source>
      <extracomment>actions</extracomment>
      <translation>was lief, wie lange, und was daraus wurde</translation>
    </message>
    <message>
      <source>Look for a newer version…</source>
      <extracomment>actions</extracomment>
      <translation>Nach neuerer Version suchen…</translation>
    </message>
    <message>
      <source>asks at an address of yours, and only when told to</source>
      <extracomment>actions</extracomment>
      <translation>fragt bei einer Adresse von Ihnen, und nur auf Geheiß</translation>
    </message>
    <message>
      <source>Copy system information</source>
      <extracomment>actions</extracomment>
      <translation>Systemangaben kopieren</translation>
    </message>
    <message>
      <source>versions and screens, for somebody who helps</source>
      <extracomment>actions</extracomment>
      <translation>Versionen und Bildschirme, für jemanden, der hilft</translation>
    </message>
    <message>
      <source>About this program</source>
      <extracomment>actions</extracomment>
      <translation>Über dieses Programm</translation>
    </message>
    <message>
      <source>version and licences</source>
      <extracomment>actions</extracomment>
      <translation>Version und Lizenzen</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>actions, dialogs/filelist, dialogs/outcomes, particulars</extracomment>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Edit</source>
      <extracomment>actions, forms/edit</extracomment>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>View</source>
      <extracomment>actions</extracomment>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Insert</source>
      <extracomment>actions</extracomment>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Case</source>
      <extracomment>actions</extracomment>
      <translation>Fall</translation>
    </message>
    <message>
      <source>Tools</source>
      <extracomment>actions</extracomment>
      <translation>Extras</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>actions, welcome</extracomment>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>As the system</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Light</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Dark</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>High contrast</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>is quoted by</source>
      <extracomment>board/aloud</extracomment>
      <translation>wird zitiert von</translation>
    </message>
    <message>
      <source>does not fit with</source>
      <extracomment>board/aloud</extracomment>
      <translation>passt nicht zu</translation>
    </message>
    <message>
      <source>rests on the quote</source>
      <extracomment>board/aloud</extracomment>
      <translation>stützt sich auf das Zitat</translation>
    </message>
    <message>
      <source>quotes</source>
      <extracomment>board/spreading</extracomment>
      <translation>zitiert</translation>
    </message>
    <message>
      <source>excerpts and their sources</source>
      <extracomment>board/spreading</extracomment>
      <translation>Auszüge und ihre Quellen</translation>
    </message>
    <message>
      <source>tracks</source>
      <extracomment>board/spreading</extracomment>
      <translation>Flugspuren</translation>
    </message>
    <message>
      <source>leads</source>
      <extracomment>board/spreading</extracomment>
      <translation>Spuren</translation>
    </message>
    <message>
      <source>has</source>
      <extracomment>board/spreading</extracomment>
      <translation>hat</translation>
    </message>
    <message>
      <source>of</source>
      <extracomment>board/spreading</extracomment>
      <translation>von</translation>
    </message>
    <message>
      <source>carries</source>
      <extracomment>board/spreading</extracomment>
      <translation>trägt</translation>
    </message>
    <message>
      <source>rests on</source>
      <extracomment>board/spreading</extracomment>
      <translation>beruht auf</translation>
    </message>
    <message>
      <source>about</source>
      <extracomment>board/spreading, particulars, values/words, reference/glossary</extracomment>
      <translation>betrifft</translation>
    </message>
    <message>
      <source>asks</source>
      <extracomment>board/spreading</extracomment>
      <translation>fragt</translation>
    </message>
    <message>
      <source>entities</source>
      <extracomment>board/tray</extracomment>
      <translation>Gegenstände</translation>
    </message>
    <message>
      <source>hypotheses</source>
      <extracomment>board/tray</extracomment>
      <translation>Hypothesen</translation>
    </message>
    <message>
      <source>Add step…</source>
      <extracomment>custody</extracomment>
      <translation>Schritt hinzufügen…</translation>
    </message>
    <message>
      <source>Check now</source>
      <extracomment>custody</extracomment>
      <translation>Jetzt prüfen</translation>
    </message>
    <message>
      <source>Ask for a stamp…</source>
      <extracomment>custody</extracomment>
      <translation>Stempel anfordern…</translation>
    </message>
    <message>
      <source>Add a stamp…</source>
      <extracomment>custody</extracomment>
      <translation>Stempel hinzufügen…</translation>
    </message>
    <message>
      <source>Added</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>Removed</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Entfernt</translation>
    </message>
    <message>
      <source>Moved</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Verschoben</translation>
    </message>
    <message>
      <source>Type</source>
      <extracomment>dialogs/checks, dialogs/filelist, dialogs/flightsetting, forms/edit</extracomment>
      <translation>Typ</translation>
    </message>
    <message>
      <source>Size</source>
      <extracomment>dialogs/checks, dialogs/filelist, reader/stated</extracomment>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Encoding</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Kodierung</translation>
    </message>
    <message>
      <source>Active content</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Aktiver Inhalt</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <extracomment>dialogs/checks, particulars, case/columns</extracomment>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Same bytes</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Gleiche Bytes</translation>
    </message>
    <message>
      <source>Captu&amp;re a page</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Seite e&amp;rfassen</translation>
    </message>
    <message>
      <source>&amp;Paste text</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Text &amp;einfügen</translation>
    </message>
    <message>
      <source>PDF on sheets of paper</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>PDF auf Papierbögen</translation>
    </message>
    <message>
      <source>PDF on one page</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>PDF auf einer Seite</translation>
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
      <translation>Erfasste Bytes</translation>
    </message>
    <message>
      <source>Boards and saved views</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Tafeln und gesicherte Ansichten</translation>
    </message>
    <message>
      <source>Notes</source>
      <extracomment>dialogs/exporting_going, entity/sheet, inspector</extracomment>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Matrix and judgements</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Matrix und Urteile</translation>
    </message>
    <message>
      <source>Leads and searches made</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Spuren und durchgeführte Suchen</translation>
    </message>
    <message>
      <source>Tags</source>
      <extracomment>dialogs/exporting_going, dialogs/tags, case/columns</extracomment>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Reports</source>
      <extracomment>dialogs/exporting_going, dialogs/events</extracomment>
      <translation>Berichte</translation>
    </message>
    <message>
      <source>Issued prints</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Ausgegebene Drucke</translation>
    </message>
    <message>
      <source>Who was given copies</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Wer Kopien erhielt</translation>
    </message>
    <message>
      <source>Attaching it</source>
      <extracomment>dialogs/filelist</extracomment>
      <translation>Anhängen</translation>
    </message>
    <message>
      <source>Row</source>
      <extracomment>dialogs/flightrows, dialogs/importing_rows</extracomment>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Time (UTC)</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Zeit (UTC)</translation>
    </message>
    <message>
      <source>Latitude</source>
      <extracomment>dialogs/flightrows, dialogs/flightsetting</extracomment>
      <translation>Breite</translation>
    </message>
    <message>
      <source>Longitude</source>
      <extracomment>dialogs/flightrows, dialogs/flightsetting</extracomment>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Altitude, ft</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Höhe, ft</translation>
    </message>
    <message>
      <source>Speed, kt</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Geschwindigkeit, kt</translation>
    </message>
    <message>
      <source>Track, °</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Kurs, °</translation>
    </message>
    <message>
      <source>Ground</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Boden</translation>
    </message>
    <message>
      <source>Callsign</source>
      <extracomment>dialogs/flightrows, dialogs/flightsetting, entity/strip, particulars</extracomment>
      <translation>Rufzeichen</translation>
    </message>
    <message>
      <source>Aircraft</source>
      <extracomment>dialogs/flightrows, entity/roster, dialogs/flightsetting, case/columns</extracomment>
      <translation>Luftfahrzeug</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Date, beside a time</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Datum, neben einer Zeit</translation>
    </message>
    <message>
      <source>Latitude and longitude</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Breite und Länge</translation>
    </message>
    <message>
      <source>Altitude (pressure)</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Höhe (Luftdruck)</translation>
    </message>
    <message>
      <source>Altitude (satellite)</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Höhe (Satellit)</translation>
    </message>
    <message>
      <source>Unit of altitude</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Einheit der Höhe</translation>
    </message>
    <message>
      <source>Ground speed</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Geschwindigkeit über Grund</translation>
    </message>
    <message>
      <source>Unit of speed</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Einheit der Geschwindigkeit</translation>
    </message>
    <message>
      <source>Track, degrees</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Kurs über Grund, Grad</translation>
    </message>
    <message>
      <source>Vertical rate</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Steigrate</translation>
    </message>
    <message>
      <source>On the ground</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Am Boden</translation>
    </message>
    <message>
      <source>Hex</source>
      <extracomment>dialogs/flightsetting, entity/strip, forms/edit, particulars</extracomment>
      <translation>Hexcode</translation>
    </message>
    <message>
      <source>Registration</source>
      <extracomment>dialogs/flightsetting, entity/strip, particulars, case/columns</extracomment>
      <translation>Kennzeichen</translation>
    </message>
    <message>
      <source>Operator</source>
      <extracomment>dialogs/flightsetting, entity/strip, particulars, case/columns</extracomment>
      <translation>Betreiber</translation>
    </message>
    <message>
      <source>Flight number of the tracker</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Flugnummer der Flugverfolgung</translation>
    </message>
    <message>
      <source>Squawk</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Squawk-Code</translation>
    </message>
    <message>
      <source>Source of the position</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Quelle der Position</translation>
    </message>
    <message>
      <source>As its name says, else feet</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Wie ihr Name sagt, sonst Fuß</translation>
    </message>
    <message>
      <source>Feet</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Fuß</translation>
    </message>
    <message>
      <source>Metres</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Meter</translation>
    </message>
    <message>
      <source>Flight levels</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Flugflächen</translation>
    </message>
    <message>
      <source>As its name says, else knots</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Wie ihr Name sagt, sonst Knoten</translation>
    </message>
    <message>
      <source>Knots</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Knoten</translation>
    </message>
    <message>
      <source>Kilometres an hour</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Kilometer je Stunde</translation>
    </message>
    <message>
      <source>Metres a second</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Meter je Sekunde</translation>
    </message>
    <message>
      <source>Miles an hour</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Meilen je Stunde</translation>
    </message>
    <message>
      <source>directly</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>direkt</translation>
    </message>
    <message>
      <source>by HTTP proxy</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>über HTTP-Proxy</translation>
    </message>
    <message>
      <source>by SOCKS proxy</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>über SOCKS-Proxy</translation>
    </message>
    <message>
      <source>by SOCKS proxy, names looked up here</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>über SOCKS-Proxy, Namen hier aufgelöst</translation>
    </message>
    <message>
      <source>Logs (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Listen (*.csv *.tsv *.txt *.xlsx *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>good</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>gut</translation>
    </message>
    <message>
      <source>open</source>
      <extracomment>dialogs/importing_rows, log/face, dialogs/duplicates, dialogs/merging_clash</extracomment>
      <translation>offen</translation>
    </message>
    <message>
      <source>refused</source>
      <extracomment>dialogs/importing_rows, dialogs/manyfields</extracomment>
      <translation>abgewiesen</translation>
    </message>
    <message>
      <source>tagged already</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>schon vermerkt</translation>
    </message>
    <message>
      <source>As the cells show</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Wie die Zellen zeigen</translation>
    </message>
    <message>
      <source>Day first</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Tag zuerst</translation>
    </message>
    <message>
      <source>Month first</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Monat zuerst</translation>
    </message>
    <message>
      <source>As written</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Wie geschrieben</translation>
    </message>
    <message>
      <source>UTC</source>
      <extracomment>dialogs/importing_setting, preferences</extracomment>
      <translation>UTC</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Titel</translation>
    </message>
    <message>
      <source>as it stands on the source; one source only</source>
      <extracomment>dialogs/known</extracomment>
      <translation>wie er auf der Quelle steht; nur eine Quelle</translation>
    </message>
    <message>
      <source>Pu&amp;blisher</source>
      <extracomment>dialogs/known</extracomment>
      <translation>Heraus&amp;geber</translation>
    </message>
    <message>
      <source>not in the file; leave empty if unknown</source>
      <extracomment>dialogs/known</extracomment>
      <translation>nicht in der Datei; leer lassen, wenn unbekannt</translation>
    </message>
    <message>
      <source>Publishe&amp;d</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Veröffentlicht</translation>
    </message>
    <message>
      <source>2025-10-30, or words such as 30 October 2025</source>
      <extracomment>dialogs/known, forms/edit</extracomment>
      <translation>2025-10-30, oder Worte wie 30. Oktober 2025</translation>
    </message>
    <message>
      <source>A&amp;uthor</source>
      <extracomment>dialogs/known</extracomment>
      <translation>A&amp;utor</translation>
    </message>
    <message>
      <source>leave empty if unknown</source>
      <extracomment>dialogs/known</extracomment>
      <translation>leer lassen, wenn unbekannt</translation>
    </message>
    <message>
      <source>&amp;Web address</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Webadresse</translation>
    </message>
    <message>
      <source>where it can be found</source>
      <extracomment>dialogs/known</extracomment>
      <translation>wo sie zu finden ist</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <extracomment>dialogs/known, forms/holding</extracomment>
      <translation>S&amp;prache</translation>
    </message>
    <message>
      <source>en, ru, ar</source>
      <extracomment>dialogs/known</extracomment>
      <translation>en, ru, ar</translation>
    </message>
    <message>
      <source>named</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>genannt</translation>
    </message>
    <message>
      <source>mistake</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>wording</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Wortlaut</translation>
    </message>
    <message>
      <source>origin</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Ursprung</translation>
    </message>
    <message>
      <source>order</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Named</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Genannt</translation>
    </message>
    <message>
      <source>Shared mistake</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Gemeinsamer Fehler</translation>
    </message>
    <message>
      <source>Shared wording</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Gemeinsamer Wortlaut</translation>
    </message>
    <message>
      <source>Shared origin</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Gemeinsamer Ursprung</translation>
    </message>
    <message>
      <source>Order</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>next clash</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>nächster Widerstreit</translation>
    </message>
    <message>
      <source>yours</source>
      <extracomment>dialogs/merge, dialogs/merging_clash</extracomment>
      <translation>Ihres</translation>
    </message>
    <message>
      <source>returned</source>
      <extracomment>dialogs/merge, dialogs/merging_clash, values/words</extracomment>
      <translation>zurückgegeben</translation>
    </message>
    <message>
      <source>show behind</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>dahinter zeigen</translation>
    </message>
    <message>
      <source>Need your choice</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Brauchen Ihre Wahl</translation>
    </message>
    <message>
      <source>Opinions, both kept</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Meinungen, beide behalten</translation>
    </message>
    <message>
      <source>Added in the returned copy</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>In der zurückgegebenen Kopie hinzugefügt</translation>
    </message>
    <message>
      <source>Changed, no clash</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Geändert, kein Widerstreit</translation>
    </message>
    <message>
      <source>Deleted there</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Dort gelöscht</translation>
    </message>
    <message>
      <source>What became of it</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Was daraus wurde</translation>
    </message>
    <message>
      <source>made by hand</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>von Hand gemacht</translation>
    </message>
    <message>
      <source>made while you worked</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>während der Arbeit gemacht</translation>
    </message>
    <message>
      <source>before a merge</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>vor einem Einfügen</translation>
    </message>
    <message>
      <source>before going back</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>vor dem Zurückgehen</translation>
    </message>
    <message>
      <source>Task</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Aufgabe</translation>
    </message>
    <message>
      <source>Began (UTC)</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Begann (UTC)</translation>
    </message>
    <message>
      <source>Took</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Dauerte</translation>
    </message>
    <message>
      <source>Outcome</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>entity/dated, particulars, case/imagery, case/columns</extracomment>
      <translation>Art</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>entity/dated, case/entrywords</extracomment>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Dates</source>
      <extracomment>entity/dated, dialogs/importing_setting</extracomment>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Of</source>
      <extracomment>entity/dated</extracomment>
      <translation>Von</translation>
    </message>
    <message>
      <source>Told</source>
      <extracomment>entity/dated</extracomment>
      <translation>Gesagt</translation>
    </message>
    <message>
      <source>Places</source>
      <extracomment>entity/roster, dialogs/exporting_hidden, map/corners, map/places</extracomment>
      <translation>Orte</translation>
    </message>
    <message>
      <source>Organisations</source>
      <extracomment>entity/roster</extracomment>
      <translation>Organisationen</translation>
    </message>
    <message>
      <source>Persons</source>
      <extracomment>entity/roster</extracomment>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Sightings</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, timeline/names</extracomment>
      <translation>Sichtungen</translation>
    </message>
    <message>
      <source>Claims</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, timeline/names</extracomment>
      <translation>Behauptungen</translation>
    </message>
    <message>
      <source>Sources</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, timeline/names</extracomment>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Excerpts</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, case/columns</extracomment>
      <translation>Auszüge</translation>
    </message>
    <message>
      <source>Record</source>
      <extracomment>entrypane, log/pastesheet, case/entrywords</extracomment>
      <translation>Datensatz</translation>
    </message>
    <message>
      <source>Field</source>
      <extracomment>entrypane</extracomment>
      <translation>Feld</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>entrypane, forms/edit, particulars, past</extracomment>
      <translation>Von</translation>
    </message>
    <message>
      <source>To</source>
      <extracomment>entrypane, forms/edit, particulars, past</extracomment>
      <translation>Nach</translation>
    </message>
    <message>
      <source>Tracker files (*.csv *.kml *.json *.gz *.zst *.txt *.gpx);;All files (*)</source>
      <extracomment>flying</extracomment>
      <translation>Flugspurdateien (*.csv *.kml *.json *.gz *.zst *.txt *.gpx);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>2025-10-26, or words</source>
      <extracomment>forms/edit</extracomment>
      <translation>2025-10-26, oder Worte</translation>
    </message>
    <message>
      <source>printed on every page</source>
      <extracomment>forms/edit</extracomment>
      <translation>auf jede Seite gedruckt</translation>
    </message>
    <message>
      <source>aircraft ~ An-124 and when in 2025-10</source>
      <extracomment>forms/edit</extracomment>
      <translation>aircraft ~ An-124 and when in 2025-10</translation>
    </message>
    <message>
      <source>beside the marking on every page</source>
      <extracomment>forms/edit</extracomment>
      <translation>neben dem Vermerk auf jeder Seite</translation>
    </message>
    <message>
      <source>in place of the title of the case</source>
      <extracomment>forms/edit</extracomment>
      <translation>statt des Titels des Falls</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>forms/edit, journalpage, particulars, past</extracomment>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Asserted by</source>
      <extracomment>forms/edit, particulars, past, case/columns</extracomment>
      <translation>Ausgesagt von</translation>
    </message>
    <message>
      <source>Address</source>
      <extracomment>forms/edit, particulars, reader/offers, case/columns</extracomment>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Read as</source>
      <extracomment>forms/edit, particulars, case/columns</extracomment>
      <translation>Gelesen als</translation>
    </message>
    <message>
      <source>Only what passes</source>
      <extracomment>forms/edit</extracomment>
      <translation>Nur was gilt</translation>
    </message>
    <message>
      <source>Status (open, done)</source>
      <extracomment>forms/edit</extracomment>
      <translation>Status (open, done)</translation>
    </message>
    <message>
      <source>Co&amp;llected</source>
      <extracomment>forms/holding</extracomment>
      <translation>E&amp;rhoben</translation>
    </message>
    <message>
      <source>Collected &amp;by</source>
      <extracomment>forms/holding</extracomment>
      <translation>Erhoben &amp;von</translation>
    </message>
    <message>
      <source>Found &amp;at</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Gefunden bei</translation>
    </message>
    <message>
      <source>Original de&amp;vice</source>
      <extracomment>forms/holding</extracomment>
      <translation>Origina&amp;lgerät</translation>
    </message>
    <message>
      <source>Original &amp;owner</source>
      <extracomment>forms/holding</extracomment>
      <translation>Ursprünglicher &amp;Besitzer</translation>
    </message>
    <message>
      <source>Cloc&amp;k checked</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Uhr geprüft</translation>
    </message>
    <message>
      <source>&amp;Machine</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Maschine</translation>
    </message>
    <message>
      <source>&amp;Network or proxy</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Netz oder Proxy</translation>
    </message>
    <message>
      <source>&amp;Purpose</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Zweck</translation>
    </message>
    <message>
      <source>Permi&amp;ssion</source>
      <extracomment>forms/holding</extracomment>
      <translation>Erlau&amp;bnis</translation>
    </message>
    <message>
      <source>&amp;Handling</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Weitergabe</translation>
    </message>
    <message>
      <source>&amp;Reference</source>
      <extracomment>forms/holding</extracomment>
      <translation>Verwe&amp;is</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <extracomment>forms/imagery, dialogs/importing_setting, entity/forms, forms/claim</extracomment>
      <translation>&amp;Art</translation>
    </message>
    <message>
      <source>&amp;Provider</source>
      <extracomment>forms/imagery</extracomment>
      <translation>An&amp;bieter</translation>
    </message>
    <message>
      <source>&amp;Scene id</source>
      <extracomment>forms/imagery</extracomment>
      <translation>S&amp;zenen-ID</translation>
    </message>
    <message>
      <source>&amp;Acquired</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Aufge&amp;nommen</translation>
    </message>
    <message>
      <source>&amp;How known</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Wie bekannt</translation>
    </message>
    <message>
      <source>&amp;Resolution</source>
      <extracomment>forms/imagery</extracomment>
      <translation>A&amp;uflösung</translation>
    </message>
    <message>
      <source>&amp;Footprint</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Fl&amp;äche</translation>
    </message>
    <message>
      <source>&amp;Camera at</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Kamera bei</translation>
    </message>
    <message>
      <source>&amp;Bearing</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Richtung</translation>
    </message>
    <message>
      <source>Sho&amp;ws</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Zeigt</translation>
    </message>
    <message>
      <source>P&amp;lace by</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Ort durch</translation>
    </message>
    <message>
      <source>&amp;Matched</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Ab&amp;geglichen</translation>
    </message>
    <message>
      <source>&amp;Time by</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Zeit &amp;durch</translation>
    </message>
    <message>
      <source>S&amp;een for it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Dafür gese&amp;hen</translation>
    </message>
    <message>
      <source>&amp;Not before</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Nicht &amp;vor</translation>
    </message>
    <message>
      <source>Sun a&amp;zimuth</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Sonnena&amp;zimut</translation>
    </message>
    <message>
      <source>S&amp;un altitude</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Sonnenhöhe</translation>
    </message>
    <message>
      <source>Shad&amp;ow</source>
      <extracomment>forms/imagery</extracomment>
      <translation>S&amp;chatten</translation>
    </message>
    <message>
      <source>Posted</source>
      <extracomment>forms/imagery, case/imagery</extracomment>
      <translation>Gepostet</translation>
    </message>
    <message>
      <source>&amp;Good to</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Genau auf</translation>
    </message>
    <message>
      <source>not stated</source>
      <extracomment>forms/inputs, dialogs/importing_setting, entity/dated, log/pastesheet</extracomment>
      <translation>nicht genannt</translation>
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
      <translation>Foto oder Video</translation>
    </message>
    <message>
      <source>no comment</source>
      <extracomment>forms/pills, values/words, reference/glossary</extracomment>
      <translation>kein Kommentar</translation>
    </message>
    <message>
      <source>sighting</source>
      <extracomment>forms/resuming, case/columns, reference/glossary</extracomment>
      <translation>Sichtung</translation>
    </message>
    <message>
      <source>claim</source>
      <extracomment>forms/resuming, case/columns, values/words, reference/glossary</extracomment>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>link</source>
      <extracomment>forms/resuming, tracks/comparing, reference/glossary</extracomment>
      <translation>Verknüpfung</translation>
    </message>
    <message>
      <source>choice of words for a link</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Wahl der Worte für eine Verknüpfung</translation>
    </message>
    <message>
      <source>grade</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Note</translation>
    </message>
    <message>
      <source>marking</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Vermerk</translation>
    </message>
    <message>
      <source>note</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>note at a time</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Notiz zu einer Zeit</translation>
    </message>
    <message>
      <source>lead</source>
      <extracomment>forms/resuming, case/columns, reference/glossary</extracomment>
      <translation>Spur</translation>
    </message>
    <message>
      <source>cited source</source>
      <extracomment>forms/resuming</extracomment>
      <translation>angeführte Quelle</translation>
    </message>
    <message>
      <source>change</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Änderung</translation>
    </message>
    <message>
      <source>translation</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Übersetzung</translation>
    </message>
    <message>
      <source>search</source>
      <extracomment>forms/resuming, values/words</extracomment>
      <translation>Suche</translation>
    </message>
    <message>
      <source>collection record</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Erhebungsvermerk</translation>
    </message>
    <message>
      <source>step of custody</source>
      <extracomment>forms/resuming, case/titles</extracomment>
      <translation>Schritt der Verwahrung</translation>
    </message>
    <message>
      <source>withdrawal</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Rücknahme</translation>
    </message>
    <message>
      <source>record of imagery</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Bilddatensatz</translation>
    </message>
    <message>
      <source>reading by machine</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Lesung vom Rechner</translation>
    </message>
    <message>
      <source>still</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Standbild</translation>
    </message>
    <message>
      <source>bounds</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Grenzen</translation>
    </message>
    <message>
      <source>hypothesis</source>
      <extracomment>forms/resuming, reference/glossary</extracomment>
      <translation>Hypothese</translation>
    </message>
    <message>
      <source>judgement</source>
      <extracomment>forms/resuming, values/words, reference/glossary</extracomment>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>row of the matrix</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Zeile der Matrix</translation>
    </message>
    <message>
      <source>new entity</source>
      <extracomment>forms/resuming</extracomment>
      <translation>neuer Gegenstand</translation>
    </message>
    <message>
      <source>word on who or what it is</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Wort dazu, um wen oder was es geht</translation>
    </message>
    <message>
      <source>further name</source>
      <extracomment>forms/resuming</extracomment>
      <translation>weiterer Name</translation>
    </message>
    <message>
      <source>dated assignment</source>
      <extracomment>forms/resuming</extracomment>
      <translation>datierte Zuteilung</translation>
    </message>
    <message>
      <source>joining</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Verbinden</translation>
    </message>
    <message>
      <source>splitting</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Trennen</translation>
    </message>
    <message>
      <source>choice of airframe</source>
      <extracomment>forms/resuming</extracomment>
      <translation>Wahl des Luftfahrzeugs</translation>
    </message>
    <message>
      <source>Read the words by machine…</source>
      <extracomment>imagery</extracomment>
      <translation>Worte vom Rechner lesen…</translation>
    </message>
    <message>
      <source>Confirm the words</source>
      <extracomment>imagery</extracomment>
      <translation>Worte bestätigen</translation>
    </message>
    <message>
      <source>Take a still…</source>
      <extracomment>imagery</extracomment>
      <translation>Standbild nehmen…</translation>
    </message>
    <message>
      <source>Entry</source>
      <extracomment>journalpage</extracomment>
      <translation>Eintrag</translation>
    </message>
    <message>
      <source>Who</source>
      <extracomment>journalpage</extracomment>
      <translation>Wer</translation>
    </message>
    <message>
      <source>What was done</source>
      <extracomment>journalpage</extracomment>
      <translation>Was getan wurde</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>journalpage, forms/imagery, origins, case/columns</extracomment>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Hash</source>
      <extracomment>journalpage</extracomment>
      <translation>Prüfsumme</translation>
    </message>
    <message>
      <source>Ctrl + click</source>
      <extracomment>keyboard</extracomment>
      <translation>Strg + Klick</translation>
    </message>
    <message>
      <source>add to the selection, or take out of it</source>
      <extracomment>keyboard</extracomment>
      <translation>zur Auswahl hinzufügen, oder daraus nehmen</translation>
    </message>
    <message>
      <source>Shift + click, ↑ ↓</source>
      <extracomment>keyboard</extracomment>
      <translation>Umschalt + Klick, ↑ ↓</translation>
    </message>
    <message>
      <source>navigator: select all up to there</source>
      <extracomment>keyboard</extracomment>
      <translation>Navigator: alles bis dorthin wählen</translation>
    </message>
    <message>
      <source>Double-click, Enter</source>
      <extracomment>keyboard</extracomment>
      <translation>Doppelklick, Eingabe</translation>
    </message>
    <message>
      <source>open in the reader</source>
      <extracomment>keyboard</extracomment>
      <translation>im Leser öffnen</translation>
    </message>
    <message>
      <source>Ctrl + F, F3</source>
      <extracomment>keyboard</extracomment>
      <translation>Strg + F, F3</translation>
    </message>
    <message>
      <source>reader: find words, next place</source>
      <extracomment>keyboard</extracomment>
      <translation>Leser: Worte suchen, nächste Stelle</translation>
    </message>
    <message>
      <source>reader: previous, next record on its quotes</source>
      <extracomment>keyboard</extracomment>
      <translation>Leser: voriger, nächster Datensatz auf seinen Zitaten</translation>
    </message>
    <message>
      <source>Alt + ↑ ↓</source>
      <extracomment>keyboard</extracomment>
      <translation>Alt + ↑ ↓</translation>
    </message>
    <message>
      <source>reader: the selection grows to phrase, clause, sentence, paragraph, and shrinks again</source>
      <extracomment>keyboard</extracomment>
      <translation>Leser: die Auswahl wächst zu Wortgruppe, Teilsatz, Satz, Absatz, und schrumpft wieder</translation>
    </message>
    <message>
      <source>Ctrl + + − 0</source>
      <extracomment>keyboard</extracomment>
      <translation>Strg + + − 0</translation>
    </message>
    <message>
      <source>reader: larger, smaller, usual letters</source>
      <extracomment>keyboard</extracomment>
      <translation>Leser: größere, kleinere, übliche Buchstaben</translation>
    </message>
    <message>
      <source>Ctrl + Tab, Ctrl + F4</source>
      <extracomment>keyboard</extracomment>
      <translation>Strg + Tab, Strg + F4</translation>
    </message>
    <message>
      <source>reader: next source, close this one</source>
      <extracomment>keyboard</extracomment>
      <translation>Leser: nächste Quelle, diese schließen</translation>
    </message>
    <message>
      <source>pages and images: larger, smaller, the whole</source>
      <extracomment>keyboard</extracomment>
      <translation>Seiten und Bilder: größer, kleiner, das Ganze</translation>
    </message>
    <message>
      <source>Arrow keys, Shift</source>
      <extracomment>keyboard</extracomment>
      <translation>Pfeiltasten, Umschalt</translation>
    </message>
    <message>
      <source>pages: the caret, and selecting; Ctrl goes by words</source>
      <extracomment>keyboard</extracomment>
      <translation>Seiten: die Schreibmarke, und auswählen; Strg geht wortweise</translation>
    </message>
    <message>
      <source>pages: dragging draws a region; so does Ctrl and drag</source>
      <extracomment>keyboard</extracomment>
      <translation>Seiten: Ziehen zeichnet einen Ausschnitt; ebenso Strg und Ziehen</translation>
    </message>
    <message>
      <source>Shift + arrow keys</source>
      <extracomment>keyboard</extracomment>
      <translation>Umschalt + Pfeiltasten</translation>
    </message>
    <message>
      <source>images, regions: begin one, make it larger or smaller; arrows alone move it</source>
      <extracomment>keyboard</extracomment>
      <translation>Bilder, Ausschnitte: einen beginnen, größer oder kleiner machen; Pfeile allein verschieben ihn</translation>
    </message>
    <message>
      <source>Ctrl + Page Up, Page Down</source>
      <extracomment>keyboard</extracomment>
      <translation>Strg + Bild auf, Bild ab</translation>
    </message>
    <message>
      <source>pages: the page before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>Seiten: die Seite davor, die nächste</translation>
    </message>
    <message>
      <source>two sources compared: the difference before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>zwei Quellen verglichen: der Unterschied davor, der nächste</translation>
    </message>
    <message>
      <source>Menu, Shift + F10</source>
      <extracomment>keyboard</extracomment>
      <translation>Menü, Umschalt + F10</translation>
    </message>
    <message>
      <source>reader: what can be done with the words</source>
      <extracomment>keyboard</extracomment>
      <translation>Leser: was sich mit den Wörtern tun lässt</translation>
    </message>
    <message>
      <source>fields: other words for one that is marked as misspelled</source>
      <extracomment>keyboard</extracomment>
      <translation>Felder: andere Wörter für ein als falsch geschrieben markiertes</translation>
    </message>
    <message>
      <source>V, Esc</source>
      <extracomment>keyboard</extracomment>
      <translation>V, Esc</translation>
    </message>
    <message>
      <source>board: leave a link that was begun</source>
      <extracomment>keyboard</extracomment>
      <translation>Tafel: eine begonnene Verknüpfung verlassen</translation>
    </message>
    <message>
      <source>Ctrl + V</source>
      <extracomment>keyboard</extracomment>
      <translation>Strg + V</translation>
    </message>
    <message>
      <source>board: lay copied cards, as they lay on the other board</source>
      <extracomment>keyboard</extracomment>
      <translation>Tafel: kopierte Karten legen, wie sie auf der anderen Tafel lagen</translation>
    </message>
    <message>
      <source>Shift + drag, Alt + drag</source>
      <extracomment>keyboard</extracomment>
      <translation>Umschalt + Ziehen, Alt + Ziehen</translation>
    </message>
    <message>
      <source>board: select what a rectangle, or a line drawn by hand, surrounds</source>
      <extracomment>keyboard</extracomment>
      <translation>Tafel: auswählen, was ein Rechteck oder eine Linie von Hand umschließt</translation>
    </message>
    <message>
      <source>Enter, B</source>
      <extracomment>keyboard</extracomment>
      <translation>Eingabe, B</translation>
    </message>
    <message>
      <source>board: lay what is picked beside the board on it</source>
      <extracomment>keyboard</extracomment>
      <translation>Tafel: was daneben gewählt ist, darauf legen</translation>
    </message>
    <message>
      <source>1 to 5</source>
      <extracomment>keyboard</extracomment>
      <translation>1 bis 5</translation>
    </message>
    <message>
      <source>findings: decide: open, explained, resolved, kept, dismissed; then the reason</source>
      <extracomment>keyboard</extracomment>
      <translation>Befunde: entscheiden: offen, erklärt, gelöst, behalten, verworfen; dann der Grund</translation>
    </message>
    <message>
      <source>matrix: rate the cell, from strongly consistent to strongly inconsistent; Enter opens the words</source>
      <extracomment>keyboard</extracomment>
      <translation>Matrix: die Zelle einstufen, von stark vereinbar bis stark unvereinbar; Eingabe öffnet die Worte</translation>
    </message>
    <message>
      <source>timeline, board: show all; map: fit the selection, or all</source>
      <extracomment>keyboard</extracomment>
      <translation>Zeitleiste, Tafel: alles zeigen; Landkarte: die Auswahl einpassen, oder alles</translation>
    </message>
    <message>
      <source>timeline, board, map: zoom</source>
      <extracomment>keyboard</extracomment>
      <translation>Zeitleiste, Tafel, Landkarte: Maßstab</translation>
    </message>
    <message>
      <source>map: play the track, or stop; , and . step to the fix before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>Landkarte: die Flugspur abspielen, oder anhalten; , und . gehen zur Position davor, zur nächsten</translation>
    </message>
    <message>
      <source>map: measure; Enter begins and ends at the middle of the map, arrows move it; V or Esc leaves it</source>
      <extracomment>keyboard</extracomment>
      <translation>Landkarte: messen; Eingabe beginnt und endet in der Mitte der Karte, Pfeile bewegen sie; V oder Esc verlässt es</translation>
    </message>
    <message>
      <source>map: show the layers, or fold them away</source>
      <extracomment>keyboard</extracomment>
      <translation>Landkarte: die Ebenen zeigen, oder wegfalten</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <extracomment>keyboard</extracomment>
      <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
      <source>map: the mark before, the next one; arrows move the map, Space and drag too</source>
      <extracomment>keyboard</extracomment>
      <translation>Landkarte: die Marke davor, die nächste; Pfeile bewegen die Karte, auch Leertaste und Ziehen</translation>
    </message>
    <message>
      <source>timeline: brush what is shown, or lift the brush</source>
      <extracomment>keyboard</extracomment>
      <translation>Zeitleiste: auswählen, was gezeigt wird, oder die Zeitauswahl aufheben</translation>
    </message>
    <message>
      <source>Shift + ← →</source>
      <extracomment>keyboard</extracomment>
      <translation>Umschalt + ← →</translation>
    </message>
    <message>
      <source>timeline: move the end of the brush; Esc lifts it</source>
      <extracomment>keyboard</extracomment>
      <translation>Zeitleiste: das Ende der Zeitauswahl bewegen; Esc hebt sie auf</translation>
    </message>
    <message>
      <source>Ctrl + ← →</source>
      <extracomment>keyboard</extracomment>
      <translation>Strg + ← →</translation>
    </message>
    <message>
      <source>timeline: move along in time</source>
      <extracomment>keyboard</extracomment>
      <translation>Zeitleiste: in der Zeit weitergehen</translation>
    </message>
    <message>
      <source>Ctrl + ↑, Ctrl + ↓</source>
      <extracomment>keyboard</extracomment>
      <translation>Strg + ↑, Strg + ↓</translation>
    </message>
    <message>
      <source>timeline: close the group of lanes, open all; with Shift and ↑ close the lane</source>
      <extracomment>keyboard</extracomment>
      <translation>Zeitleiste: die Gruppe der Bahnen schließen, alle öffnen; mit Umschalt und ↑ die Bahn schließen</translation>
    </message>
    <message>
      <source>timeline: what the lanes are, by which clock marks stand, saved views</source>
      <extracomment>keyboard</extracomment>
      <translation>Zeitleiste: was die Bahnen sind, nach welcher Uhr Marken stehen, gesicherte Ansichten</translation>
    </message>
    <message>
      <source>timeline: what was known on a day; filter every view</source>
      <extracomment>keyboard</extracomment>
      <translation>Zeitleiste: was an einem Tag bekannt war; alle Ansichten filtern</translation>
    </message>
    <message>
      <source>timeline: zoom to the selection</source>
      <extracomment>keyboard</extracomment>
      <translation>Zeitleiste: die Auswahl einpassen</translation>
    </message>
    <message>
      <source>P, [ and ]</source>
      <extracomment>keyboard</extracomment>
      <translation>P, [ und ]</translation>
    </message>
    <message>
      <source>timeline: pin a note at a time (Ctrl + Shift + N anywhere); the note before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>Zeitleiste: eine Notiz an eine Zeit heften (Strg + Umschalt + N überall); die Notiz davor, die nächste</translation>
    </message>
    <message>
      <source>timeline: of two selected marks the earlier precedes the other</source>
      <extracomment>keyboard</extracomment>
      <translation>Zeitleiste: von zwei gewählten Marken geht die frühere der anderen voraus</translation>
    </message>
    <message>
      <source>timeline: show links of the selection; list what has no date</source>
      <extracomment>keyboard</extracomment>
      <translation>Zeitleiste: Verknüpfungen der Auswahl zeigen; aufzählen, was kein Datum hat</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <extracomment>keyboard</extracomment>
      <translation>Pfeiltasten</translation>
    </message>
    <message>
      <source>timeline, board, navigator: walk</source>
      <extracomment>keyboard</extracomment>
      <translation>Zeitleiste, Tafel, Navigator: gehen</translation>
    </message>
    <message>
      <source>board: select more cards</source>
      <extracomment>keyboard</extracomment>
      <translation>Tafel: weitere Karten auswählen</translation>
    </message>
    <message>
      <source>Ctrl + arrow keys</source>
      <extracomment>keyboard</extracomment>
      <translation>Strg + Pfeiltasten</translation>
    </message>
    <message>
      <source>board: move the selected cards, with Shift ten steps at a time</source>
      <extracomment>keyboard</extracomment>
      <translation>Tafel: die gewählten Karten bewegen, mit Umschalt zehn Schritte auf einmal</translation>
    </message>
    <message>
      <source>Ctrl + wheel</source>
      <extracomment>keyboard</extracomment>
      <translation>Strg + Mausrad</translation>
    </message>
    <message>
      <source>reader: larger or smaller letters; board: zoom</source>
      <extracomment>keyboard</extracomment>
      <translation>Leser: größere oder kleinere Buchstaben; Tafel: Maßstab</translation>
    </message>
    <message>
      <source>F2, Enter, letters</source>
      <extracomment>keyboard</extracomment>
      <translation>F2, Eingabe, Buchstaben</translation>
    </message>
    <message>
      <source>log: change the cell; Ctrl + Enter fills every picked cell of its column</source>
      <extracomment>keyboard</extracomment>
      <translation>Protokoll: die Zelle ändern; Strg + Eingabe füllt jede gewählte Zelle ihrer Spalte</translation>
    </message>
    <message>
      <source>log: sort by the column; with Shift by one more</source>
      <extracomment>keyboard</extracomment>
      <translation>Protokoll: nach der Spalte ordnen; mit Umschalt nach einer weiteren</translation>
    </message>
    <message>
      <source>Alt + Shift + ← →</source>
      <extracomment>keyboard</extracomment>
      <translation>Alt + Umschalt + ← →</translation>
    </message>
    <message>
      <source>log: move the column</source>
      <extracomment>keyboard</extracomment>
      <translation>Protokoll: die Spalte verschieben</translation>
    </message>
    <message>
      <source>Space</source>
      <extracomment>keyboard, map/corners</extracomment>
      <translation>Leertaste</translation>
    </message>
    <message>
      <source>log: a lead is done, or open again; of other records the words</source>
      <extracomment>keyboard</extracomment>
      <translation>Protokoll: eine Spur ist erledigt, oder wieder offen; bei anderen Datensätzen die Worte</translation>
    </message>
    <message>
      <source>Esc</source>
      <extracomment>keyboard</extracomment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>leave, close, cancel the task</source>
      <extracomment>keyboard</extracomment>
      <translation>verlassen, schließen, die Aufgabe abbrechen</translation>
    </message>
    <message>
      <source>copies</source>
      <extracomment>keys</extracomment>
      <translation>kopiert</translation>
    </message>
    <message>
      <source>cuts</source>
      <extracomment>keys</extracomment>
      <translation>schneidet aus</translation>
    </message>
    <message>
      <source>selects all</source>
      <extracomment>keys</extracomment>
      <translation>wählt alles</translation>
    </message>
    <message>
      <source>Lists of airframes (*.csv *.gz *.zst *.txt);;All files (*)</source>
      <extracomment>listing</extracomment>
      <translation>Listen der Luftfahrzeuge (*.csv *.gz *.zst *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Tracks</source>
      <extracomment>log/bar, navigatorchips, timeline/names, map/corners</extracomment>
      <translation>Flugspuren</translation>
    </message>
    <message>
      <source>Searches</source>
      <extracomment>log/bar</extracomment>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Mentions</source>
      <extracomment>log/bar</extracomment>
      <translation>Erwähnungen</translation>
    </message>
    <message>
      <source>Never offered</source>
      <extracomment>log/bar</extracomment>
      <translation>Nie angeboten</translation>
    </message>
    <message>
      <source>No sightings yet. Select words in a source and press S.</source>
      <extracomment>log/empty</extracomment>
      <translation>Noch keine Sichtungen. Worte in einer Quelle auswählen und S drücken.</translation>
    </message>
    <message>
      <source>No claims yet. Select words in a source and press C.</source>
      <extracomment>log/empty</extracomment>
      <translation>Noch keine Behauptungen. Worte in einer Quelle auswählen und C drücken.</translation>
    </message>
    <message>
      <source>No tracks yet. Ctrl+Shift+I imports the files of a flight tracker.</source>
      <extracomment>log/empty</extracomment>
      <translation>Noch keine Flugspuren. Strg+Umschalt+I liest die Dateien einer Flugverfolgung ein.</translation>
    </message>
    <message>
      <source>No sources yet. Press Ctrl+Shift+A to attach one.</source>
      <extracomment>log/empty</extracomment>
      <translation>Noch keine Quellen. Strg+Umschalt+A hängt eine an.</translation>
    </message>
    <message>
      <source>No entities yet. They come from sightings of one airframe, one place, one person.</source>
      <extracomment>log/empty</extracomment>
      <translation>Noch keine Gegenstände. Sie kommen aus Sichtungen eines Luftfahrzeugs, eines Ortes, einer Person.</translation>
    </message>
    <message>
      <source>No leads yet. Press N in the reader for an open question or task.</source>
      <extracomment>log/empty</extracomment>
      <translation>Noch keine Spuren. N im Leser drücken für eine offene Frage oder Aufgabe.</translation>
    </message>
    <message>
      <source>No searches yet. Ctrl+Shift+S records one, also one that found nothing.</source>
      <extracomment>log/empty</extracomment>
      <translation>Noch keine Suchen. Strg+Umschalt+S vermerkt eine, auch eine, die nichts fand.</translation>
    </message>
    <message>
      <source>No mentions yet. Accept a suggestion in a source with Tab and Enter.</source>
      <extracomment>log/empty</extracomment>
      <translation>Noch keine Erwähnungen. Einen Vorschlag in einer Quelle mit Tab und Eingabe annehmen.</translation>
    </message>
    <message>
      <source>All is offered. X on a suggestion offers it no more; deleting its row here takes that back.</source>
      <extracomment>log/empty</extracomment>
      <translation>Alles wird angeboten. X auf einem Vorschlag bietet ihn nicht mehr an; seine Zeile hier zu löschen nimmt das zurück.</translation>
    </message>
    <message>
      <source>No excerpts yet. Select words in a source and press E.</source>
      <extracomment>log/empty</extracomment>
      <translation>Noch keine Auszüge. Worte in einer Quelle auswählen und E drücken.</translation>
    </message>
    <message>
      <source>Nothing is in the trash.</source>
      <extracomment>log/empty</extracomment>
      <translation>Nichts ist im Papierkorb.</translation>
    </message>
    <message>
      <source>proposed</source>
      <extracomment>log/face, log/model, dialogs/events, facts</extracomment>
      <translation>vorgeschlagen</translation>
    </message>
    <message>
      <source>inferred</source>
      <extracomment>log/face, log/model, timeline/legend, board/aloud</extracomment>
      <translation>erschlossen</translation>
    </message>
    <message>
      <source>given</source>
      <extracomment>log/face</extracomment>
      <translation>angegeben</translation>
    </message>
    <message>
      <source>stays open</source>
      <extracomment>log/model, particulars</extracomment>
      <translation>bleibt offen</translation>
    </message>
    <message>
      <source>given by the analyst</source>
      <extracomment>log/model</extracomment>
      <translation>vom Analysten gegeben</translation>
    </message>
    <message>
      <source>accepted</source>
      <extracomment>log/model</extracomment>
      <translation>angenommen</translation>
    </message>
    <message>
      <source>not recorded</source>
      <extracomment>log/model, dialogs/given, dialogs/merging_clash, forms/edit</extracomment>
      <translation>nicht vermerkt</translation>
    </message>
    <message>
      <source>No.</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Fact</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Tatsache</translation>
    </message>
    <message>
      <source>Attach</source>
      <extracomment>moves, dialogs/attach</extracomment>
      <translation>Anhängen</translation>
    </message>
    <message>
      <source>A file, pasted text or a captured page. The bytes are kept and hashed.</source>
      <extracomment>moves</extracomment>
      <translation>Eine Datei, eingefügter Text oder eine erfasste Seite. Die Bytes werden behalten und mit Prüfsumme versehen.</translation>
    </message>
    <message>
      <source>Highlight</source>
      <extracomment>moves, case/acts</extracomment>
      <translation>Markieren</translation>
    </message>
    <message>
      <source>Mark the words that matter. They stay tied to their place in the source.</source>
      <extracomment>moves</extracomment>
      <translation>Die Worte markieren, auf die es ankommt. Sie bleiben an ihre Stelle in der Quelle gebunden.</translation>
    </message>
    <message>
      <source>Tag</source>
      <extracomment>moves, dialogs/tags, forms/tag, timeline/choices</extracomment>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <source>Say what it is: an aircraft sighting or a claim. Keep the words as written.</source>
      <extracomment>moves</extracomment>
      <translation>Sagen, was es ist: eine Sichtung oder eine Behauptung. Die Worte bleiben, wie sie geschrieben sind.</translation>
    </message>
    <message>
      <source>Weigh</source>
      <extracomment>moves, matrix/forms, case/acts</extracomment>
      <translation>Abwägen</translation>
    </message>
    <message>
      <source>Link what supports and what contradicts. Repeats of one origin count once.</source>
      <extracomment>moves</extracomment>
      <translation>Verknüpfen, was stützt und was widerspricht. Wiederholungen eines Ursprungs zählen einmal.</translation>
    </message>
    <message>
      <source>Source</source>
      <extracomment>moves, matrix/cellsays, case/columns, timeline/choices</extracomment>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Sighting</source>
      <extracomment>moves</extracomment>
      <translation>Sichtung</translation>
    </message>
    <message>
      <source>Claim</source>
      <extracomment>moves, timeline/choices</extracomment>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>Entity</source>
      <extracomment>moves, entity/sheet</extracomment>
      <translation>Gegenstand</translation>
    </message>
    <message>
      <source>Hypothesis</source>
      <extracomment>moves, matrix/forms, matrix/top, timeline/choices</extracomment>
      <translation>Hypothese</translation>
    </message>
    <message>
      <source>Finding</source>
      <extracomment>moves</extracomment>
      <translation>Befund</translation>
    </message>
    <message>
      <source>Track</source>
      <extracomment>moves</extracomment>
      <translation>Flugspur</translation>
    </message>
    <message>
      <source>Lead</source>
      <extracomment>moves</extracomment>
      <translation>Spur</translation>
    </message>
    <message>
      <source>Hypotheses</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Hypothesen</translation>
    </message>
    <message>
      <source>Unresolved {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Ungelöst {}</translation>
    </message>
    <message>
      <source>Assumed {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Angenommen {}</translation>
    </message>
    <message>
      <source>Origin unknown {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Ursprung unbekannt {}</translation>
    </message>
    <message>
      <source>tracker, kind not stated</source>
      <extracomment>particulars</extracomment>
      <translation>Flugverfolgung, Art nicht angegeben</translation>
    </message>
    <message>
      <source>satellite</source>
      <extracomment>particulars, values/words, reference/glossary</extracomment>
      <translation>Satellit</translation>
    </message>
    <message>
      <source>reported</source>
      <extracomment>particulars, values/words, reference/glossary</extracomment>
      <translation>gemeldet</translation>
    </message>
    <message>
      <source>Place</source>
      <extracomment>particulars, past, reader/stated, case/columns</extracomment>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Publisher</source>
      <extracomment>particulars, reader/offers, sourcehead, case/columns</extracomment>
      <translation>Herausgeber</translation>
    </message>
    <message>
      <source>Author</source>
      <extracomment>particulars, reader/offers, reader/stated, sourcehead</extracomment>
      <translation>Autor</translation>
    </message>
    <message>
      <source>Published</source>
      <extracomment>particulars, reader/offers, timeline/names, sourcehead</extracomment>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>particulars, preferences, reader/offers, sourcehead</extracomment>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Hex, callsign</source>
      <extracomment>particulars</extracomment>
      <translation>Hexcode, Rufzeichen</translation>
    </message>
    <message>
      <source>Count</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Anzahl</translation>
    </message>
    <message>
      <source>Event</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>Hedge</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Einschränkung</translation>
    </message>
    <message>
      <source>Nature</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Wesen</translation>
    </message>
    <message>
      <source>Basis</source>
      <extracomment>particulars, case/entrywords</extracomment>
      <translation>Grundlage</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>particulars, board/acting, entity/sheet, case/columns</extracomment>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Aliases</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Weitere Namen</translation>
    </message>
    <message>
      <source>Status</source>
      <extracomment>particulars, status, case/columns</extracomment>
      <translation>Status</translation>
    </message>
    <message>
      <source>Short name</source>
      <extracomment>particulars</extracomment>
      <translation>Kurzname</translation>
    </message>
    <message>
      <source>Likelihood</source>
      <extracomment>particulars, matrix/judging</extracomment>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>Confidence</source>
      <extracomment>particulars, matrix/judging</extracomment>
      <translation>Vertrauen</translation>
    </message>
    <message>
      <source>By</source>
      <extracomment>particulars, dialogs/given, report/printcheck, case/columns</extracomment>
      <translation>Von</translation>
    </message>
    <message>
      <source>Where</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Terms</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Begriffe</translation>
    </message>
    <message>
      <source>Found</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Translator</source>
      <extracomment>particulars</extracomment>
      <translation>Übersetzer</translation>
    </message>
    <message>
      <source>Machine</source>
      <extracomment>particulars</extracomment>
      <translation>Rechner</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>particulars, dialogs/exporting_hidden, inspector</extracomment>
      <translation>Was</translation>
    </message>
    <message>
      <source>Means</source>
      <extracomment>particulars</extracomment>
      <translation>Mittel</translation>
    </message>
    <message>
      <source>Reason</source>
      <extracomment>particulars, commands, case/columns</extracomment>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Bytes</source>
      <extracomment>particulars</extracomment>
      <translation>Bytes</translation>
    </message>
    <message>
      <source>Words</source>
      <extracomment>particulars, sourcepage, case/entrywords, case/columns</extracomment>
      <translation>Worte</translation>
    </message>
    <message>
      <source>At</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Am</translation>
    </message>
    <message>
      <source>quote</source>
      <extracomment>particulars, case/faces</extracomment>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>holds</source>
      <extracomment>particulars</extracomment>
      <translation>trägt</translation>
    </message>
    <message>
      <source>to do</source>
      <extracomment>particulars</extracomment>
      <translation>zu tun</translation>
    </message>
    <message>
      <source>reads</source>
      <extracomment>particulars</extracomment>
      <translation>lautet</translation>
    </message>
    <message>
      <source>looked</source>
      <extracomment>particulars</extracomment>
      <translation>gesucht</translation>
    </message>
    <message>
      <source>taken</source>
      <extracomment>particulars</extracomment>
      <translation>übernommen</translation>
    </message>
    <message>
      <source>Grade</source>
      <extracomment>past, dialogs/manyfields, forms/remarks, case/acts</extracomment>
      <translation>Note</translation>
    </message>
    <message>
      <source>In the trash</source>
      <extracomment>past, recordhead, case/entrywords</extracomment>
      <translation>Im Papierkorb</translation>
    </message>
    <message>
      <source>You</source>
      <extracomment>preferences</extracomment>
      <translation>Sie</translation>
    </message>
    <message>
      <source>Analyst's name</source>
      <extracomment>preferences, commands</extracomment>
      <translation>Name des Analysten</translation>
    </message>
    <message>
      <source>Stands in the journal beside every act, and in every copy that is handed on.</source>
      <extracomment>preferences</extracomment>
      <translation>Steht im Journal neben jeder Handlung, und in jeder weitergegebenen Kopie.</translation>
    </message>
    <message>
      <source>Looks</source>
      <extracomment>preferences</extracomment>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Theme</source>
      <extracomment>preferences, commands</extracomment>
      <translation>Farben</translation>
    </message>
    <message>
      <source>The colours of the window.</source>
      <extracomment>preferences</extracomment>
      <translation>Die Farben des Fensters.</translation>
    </message>
    <message>
      <source>Of the window, from the next start on; a draft has been read over by nobody. What a case holds stays as it is.</source>
      <extracomment>preferences</extracomment>
      <translation>Des Fensters, vom nächsten Start an; einen Entwurf hat noch niemand durchgesehen. Was ein Fall enthält, bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>Size of all letters</source>
      <extracomment>preferences</extracomment>
      <translation>Größe aller Buchstaben</translation>
    </message>
    <message>
      <source>Of menus, lists, forms and views, and what stands beside them; from the next start on.</source>
      <extracomment>preferences</extracomment>
      <translation>Von Menüs, Listen, Formularen und Ansichten, und was daneben steht; vom nächsten Start an.</translation>
    </message>
    <message>
      <source>Reading</source>
      <extracomment>preferences</extracomment>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Typeface of the reader</source>
      <extracomment>preferences</extracomment>
      <translation>Schriftart des Lesers</translation>
    </message>
    <message>
      <source>How a source's words are set.</source>
      <extracomment>preferences</extracomment>
      <translation>Wie die Worte einer Quelle gesetzt sind.</translation>
    </message>
    <message>
      <source>Size of the reader's letters</source>
      <extracomment>preferences</extracomment>
      <translation>Schriftgröße des Lesers</translation>
    </message>
    <message>
      <source>In pixels; Ctrl + and Ctrl − in the words do the same.</source>
      <extracomment>preferences</extracomment>
      <translation>In Pixeln; Strg + und Strg − in den Worten tun dasselbe.</translation>
    </message>
    <message>
      <source>Suggestions in the words</source>
      <extracomment>preferences</extracomment>
      <translation>Vorschläge in den Worten</translation>
    </message>
    <message>
      <source>The reading aid underlines dates, aircraft, places and movements.</source>
      <extracomment>preferences</extracomment>
      <translation>Die Lesehilfe unterstreicht Daten, Luftfahrzeuge, Orte und Bewegungen.</translation>
    </message>
    <message>
      <source>Writing</source>
      <extracomment>preferences</extracomment>
      <translation>Schreiben</translation>
    </message>
    <message>
      <source>Spelling</source>
      <extracomment>preferences</extracomment>
      <translation>Rechtschreibung</translation>
    </message>
    <message>
      <source>Words of your own that the dictionary does not know are underlined; their menu offers others.</source>
      <extracomment>preferences</extracomment>
      <translation>Eigene Wörter, die das Wörterbuch nicht kennt, werden unterstrichen; ihr Menü bietet andere an.</translation>
    </message>
    <message>
      <source>Units</source>
      <extracomment>preferences</extracomment>
      <translation>Einheiten</translation>
    </message>
    <message>
      <source>Times of the journal</source>
      <extracomment>preferences</extracomment>
      <translation>Zeiten des Journals</translation>
    </message>
    <message>
      <source>When acts were done. What sources say stays as it is.</source>
      <extracomment>preferences</extracomment>
      <translation>Wann gehandelt wurde. Was Quellen sagen, bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>Date style</source>
      <extracomment>preferences</extracomment>
      <translation>Schreibweise von Daten</translation>
    </message>
    <message>
      <source>How the window writes dates, from the next start on; doubt is told in every style. Cases, exports and prints stay as they are.</source>
      <extracomment>preferences</extracomment>
      <translation>Wie das Fenster Daten schreibt, ab dem nächsten Start; Zweifel werden in jeder Schreibweise genannt. Fälle, Exporte und Drucke bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Heights and speeds</source>
      <extracomment>preferences</extracomment>
      <translation>Höhen und Geschwindigkeiten</translation>
    </message>
    <message>
      <source>Beside the map, of a track over time.</source>
      <extracomment>preferences</extracomment>
      <translation>Neben der Landkarte, von einer Flugspur über die Zeit.</translation>
    </message>
    <message>
      <source>Links of the selection</source>
      <extracomment>preferences</extracomment>
      <translation>Verknüpfungen der Auswahl</translation>
    </message>
    <message>
      <source>Drawn on the timeline; K there does the same.</source>
      <extracomment>preferences</extracomment>
      <translation>Auf die Zeitleiste gezeichnet; K dort tut dasselbe.</translation>
    </message>
    <message>
      <source>Start</source>
      <extracomment>preferences</extracomment>
      <translation>Start</translation>
    </message>
    <message>
      <source>First page at start</source>
      <extracomment>preferences</extracomment>
      <translation>Erste Seite beim Start</translation>
    </message>
    <message>
      <source>Without it the program goes on with the case opened last.</source>
      <extracomment>preferences</extracomment>
      <translation>Ohne sie fährt das Programm mit dem zuletzt geöffneten Fall fort.</translation>
    </message>
    <message>
      <source>same</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>gleich</translation>
    </message>
    <message>
      <source>agrees</source>
      <extracomment>reader/beside/markup, reference/glossary</extracomment>
      <translation>stimmt überein</translation>
    </message>
    <message>
      <source>differs</source>
      <extracomment>reader/beside/markup, values/words, reference/glossary</extracomment>
      <translation>weicht ab</translation>
    </message>
    <message>
      <source>only left</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>nur links</translation>
    </message>
    <message>
      <source>only right</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>nur rechts</translation>
    </message>
    <message>
      <source>Title</source>
      <extracomment>reader/offers, reader/stated, case/columns</extracomment>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Taken</source>
      <extracomment>reader/stated</extracomment>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <source>Camera</source>
      <extracomment>reader/stated</extracomment>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Lens</source>
      <extracomment>reader/stated</extracomment>
      <translation>Objektiv</translation>
    </message>
    <message>
      <source>Bearing</source>
      <extracomment>reader/stated, case/imagery</extracomment>
      <translation>Richtung</translation>
    </message>
    <message>
      <source>Altitude</source>
      <extracomment>reader/stated, tracks/told</extracomment>
      <translation>Höhe</translation>
    </message>
    <message>
      <source>Made</source>
      <extracomment>reader/stated</extracomment>
      <translation>Gemacht</translation>
    </message>
    <message>
      <source>Length</source>
      <extracomment>reader/stated</extracomment>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Format</source>
      <extracomment>reader/stated, tracks/told, case/columns</extracomment>
      <translation>Format</translation>
    </message>
    <message>
      <source>Software</source>
      <extracomment>reader/stated</extracomment>
      <translation>Software</translation>
    </message>
    <message>
      <source>Description</source>
      <extracomment>reader/stated</extracomment>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>Scanned</source>
      <extracomment>reader/stated</extracomment>
      <translation>Eingescannt</translation>
    </message>
    <message>
      <source>dates</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Daten</translation>
    </message>
    <message>
      <source>places</source>
      <extracomment>reader/suggestionbar, case/statistics</extracomment>
      <translation>Orte</translation>
    </message>
    <message>
      <source>actors</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Akteure</translation>
    </message>
    <message>
      <source>types</source>
      <extracomment>reader/suggestionbar, case/statistics</extracomment>
      <translation>Typen</translation>
    </message>
    <message>
      <source>sources</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>denials, no comment</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Dementis, kein Kommentar</translation>
    </message>
    <message>
      <source>hedges</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Einschränkungen</translation>
    </message>
    <message>
      <source>searches</source>
      <extracomment>report/parts</extracomment>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>pictures</source>
      <extracomment>report/parts</extracomment>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>stated</source>
      <extracomment>timeline/legend, forms/chainview, sourcehead, values/words</extracomment>
      <translation>angegeben</translation>
    </message>
    <message>
      <source>solid bar: the day or span that a source states</source>
      <extracomment>timeline/legend</extracomment>
      <translation>voller Balken: der Tag oder die Spanne, die eine Quelle angibt</translation>
    </message>
    <message>
      <source>n × within</source>
      <extracomment>timeline/legend</extracomment>
      <translation>n × innerhalb</translation>
    </message>
    <message>
      <source>dashed bar with a number: so many events somewhere in it</source>
      <extracomment>timeline/legend</extracomment>
      <translation>gestrichelter Balken mit Zahl: so viele Ereignisse irgendwo darin</translation>
    </message>
    <message>
      <source>hollow dashed bar: inferred or assumed</source>
      <extracomment>timeline/legend</extracomment>
      <translation>hohler gestrichelter Balken: erschlossen oder angenommen</translation>
    </message>
    <message>
      <source>zone not stated</source>
      <extracomment>timeline/legend</extracomment>
      <translation>Zone nicht angegeben</translation>
    </message>
    <message>
      <source>whiskers: a day whose zone is not stated, all that fit</source>
      <extracomment>timeline/legend</extracomment>
      <translation>Fühler: ein Tag ohne angegebene Zone, alle, die passen</translation>
    </message>
    <message>
      <source>open bound</source>
      <extracomment>timeline/legend</extracomment>
      <translation>offene Grenze</translation>
    </message>
    <message>
      <source>line with a ring or cap, fading: before or after that day</source>
      <extracomment>timeline/legend</extracomment>
      <translation>Linie mit Ring oder Kappe, verblassend: vor oder nach jenem Tag</translation>
    </message>
    <message>
      <source>barometric, ft as in the file</source>
      <extracomment>tracks/told</extracomment>
      <translation>barometrisch, ft wie in der Datei</translation>
    </message>
    <message>
      <source>by satellite navigation, ft</source>
      <extracomment>tracks/told</extracomment>
      <translation>über Satellitennavigation, ft</translation>
    </message>
    <message>
      <source>barometric, ft; also by satellite navigation</source>
      <extracomment>tracks/told</extracomment>
      <translation>barometrisch, ft; auch über Satellitennavigation</translation>
    </message>
    <message>
      <source>not in the file</source>
      <extracomment>tracks/told</extracomment>
      <translation>nicht in der Datei</translation>
    </message>
    <message>
      <source>TIS-B</source>
      <extracomment>tracks/told</extracomment>
      <translation>TIS-B</translation>
    </message>
    <message>
      <source>estimated</source>
      <extracomment>tracks/told, reference/glossary</extracomment>
      <translation>geschätzt</translation>
    </message>
    <message>
      <source>unknown</source>
      <extracomment>tracks/told, board/told, reference/glossary</extracomment>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>Set aside by the analyst.</source>
      <extracomment>tracks/told</extracomment>
      <translation>Vom Analysten beiseitegesetzt.</translation>
    </message>
    <message>
      <source>Held doubtful by the analyst.</source>
      <extracomment>tracks/told</extracomment>
      <translation>Vom Analysten für zweifelhaft gehalten.</translation>
    </message>
    <message>
      <source>line {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>Zeile {}</translation>
    </message>
    <message>
      <source>lines {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>Zeilen {}</translation>
    </message>
    <message>
      <source>element {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>Element {}</translation>
    </message>
    <message>
      <source>elements {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>Elemente {}</translation>
    </message>
    <message>
      <source>placemark {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>Ortsmarke {}</translation>
    </message>
    <message>
      <source>placemarks {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>Ortsmarken {}</translation>
    </message>
    <message>
      <source>coordinate {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>Koordinate {}</translation>
    </message>
    <message>
      <source>coordinates {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>Koordinaten {}</translation>
    </message>
    <message>
      <source>track point {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>Trackpunkt {}</translation>
    </message>
    <message>
      <source>track points {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>Trackpunkte {}</translation>
    </message>
    <message>
      <source>sent by the aircraft</source>
      <extracomment>tracks/told</extracomment>
      <translation>vom Luftfahrzeug gesendet</translation>
    </message>
    <message>
      <source>the tracker’s own table</source>
      <extracomment>tracks/told</extracomment>
      <translation>eigene Tabelle des Trackers</translation>
    </message>
    <message>
      <source>in the file’s name</source>
      <extracomment>tracks/told</extracomment>
      <translation>im Dateinamen</translation>
    </message>
    <message>
      <source>said by the analyst</source>
      <extracomment>tracks/told</extracomment>
      <translation>vom Analysten gesagt</translation>
    </message>
    <message>
      <source>take-off</source>
      <extracomment>tracks/told</extracomment>
      <translation>Start</translation>
    </message>
    <message>
      <source>landing</source>
      <extracomment>tracks/told</extracomment>
      <translation>Landung</translation>
    </message>
    <message>
      <source>stop, not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>Zwischenhalt, nicht gesehen</translation>
    </message>
    <message>
      <source>Happened</source>
      <extracomment>timeline/names, case/clocks</extracomment>
      <translation>Geschehen</translation>
    </message>
    <message>
      <source>Observed</source>
      <extracomment>timeline/names</extracomment>
      <translation>Beobachtet</translation>
    </message>
    <message>
      <source>Asserted</source>
      <extracomment>timeline/names, case/clocks</extracomment>
      <translation>Ausgesagt</translation>
    </message>
    <message>
      <source>Events</source>
      <extracomment>timeline/names, case/columns</extracomment>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <source>the name of your account</source>
      <extracomment>preferences</extracomment>
      <translation>der Name Ihres Kontos</translation>
    </message>
    <message>
      <source>Serif</source>
      <extracomment>preferences</extracomment>
      <translation>Mit Serifen</translation>
    </message>
    <message>
      <source>Sans serif</source>
      <extracomment>preferences</extracomment>
      <translation>Ohne Serifen</translation>
    </message>
    <message>
      <source>Fixed width</source>
      <extracomment>preferences</extracomment>
      <translation>Feste Breite</translation>
    </message>
    <message>
      <source>Off</source>
      <extracomment>preferences</extracomment>
      <translation>Aus</translation>
    </message>
    <message>
      <source>The window's language</source>
      <extracomment>preferences</extracomment>
      <translation>Die Sprache des Fensters</translation>
    </message>
    <message>
      <source>UTC, and the time here beside it</source>
      <extracomment>preferences</extracomment>
      <translation>UTC, und die hiesige Zeit daneben</translation>
    </message>
    <message>
      <source>As the language has it</source>
      <extracomment>preferences</extracomment>
      <translation>Wie in der Sprache üblich</translation>
    </message>
    <message>
      <source>2025-10-26 (ISO)</source>
      <extracomment>preferences</extracomment>
      <translation>2025-10-26 (ISO)</translation>
    </message>
    <message>
      <source>26 Oct 2025 (day first)</source>
      <extracomment>preferences</extracomment>
      <translation>26 Okt. 2025 (Tag zuerst)</translation>
    </message>
    <message>
      <source>Oct 26, 2025 (month first)</source>
      <extracomment>preferences</extracomment>
      <translation>Okt. 26, 2025 (Monat zuerst)</translation>
    </message>
    <message>
      <source>Feet and knots</source>
      <extracomment>preferences, map/side</extracomment>
      <translation>Fuß und Knoten</translation>
    </message>
    <message>
      <source>Metres and km/h</source>
      <extracomment>preferences, map/side</extracomment>
      <translation>Meter und km/h</translation>
    </message>
    <message>
      <source>{} copied; Edit ▸ Paste from another case brings them into the case of that window.</source>
      <extracomment>across</extracomment>
      <translation>{} kopiert; Bearbeiten ▸ Aus anderem Fall einfügen holt sie in den Fall jenes Fensters.</translation>
    </message>
    <message numerus="yes">
      <source>%n records</source>
      <extracomment>across, board/listing, dialogs/manyfields, dialogs/tags</extracomment>
      <translation>
        <numerusform>%n Datensatz</numerusform>
        <numerusform>%n Datensätze</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was copied in another case; Edit ▸ Copy for another case does it.</source>
      <extracomment>across</extracomment>
      <translation>In einem anderen Fall wurde nichts kopiert; Bearbeiten ▸ Für anderen Fall kopieren tut es.</translation>
    </message>
    <message>
      <source>{} came in from {}.</source>
      <extracomment>across</extracomment>
      <translation>{} kamen aus {} herein.</translation>
    </message>
    <message numerus="yes">
      <source>%n sources</source>
      <extracomment>across, dialogs/outcomes, dialogs/checks, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n Quelle</numerusform>
        <numerusform>%n Quellen</numerusform>
      </translation>
    </message>
    <message>
      <source>Here already: {}.</source>
      <extracomment>across</extracomment>
      <translation>Schon hier: {}.</translation>
    </message>
    <message>
      <source>Known here by the same bytes: {}.</source>
      <extracomment>across</extracomment>
      <translation>Hier an denselben Bytes erkannt: {}.</translation>
    </message>
    <message>
      <source>Stayed behind: {}.</source>
      <extracomment>across</extracomment>
      <translation>Dort geblieben: {}.</translation>
    </message>
    <message>
      <source> or </source>
      <extracomment>actions, report/parts, tracks/told</extracomment>
      <translation> oder </translation>
    </message>
    <message>
      <source>Started safely, with default settings. What you set now is forgotten when you leave; your own settings are kept as they are.</source>
      <extracomment>app</extracomment>
      <translation>Sicher gestartet, mit Standardeinstellungen. Was Sie jetzt einstellen, wird beim Verlassen vergessen; Ihre eigenen Einstellungen bleiben.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>asking, dialogs/sheet, forms/dress</extracomment>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Attaching</source>
      <extracomment>attaching</extracomment>
      <translation>Wird angehängt</translation>
    </message>
    <message>
      <source>Cancelled; nothing was attached.</source>
      <extracomment>attaching</extracomment>
      <translation>Abgebrochen; nichts wurde angehängt.</translation>
    </message>
    <message>
      <source>Tidying up</source>
      <extracomment>attaching</extracomment>
      <translation>Wird aufgeräumt</translation>
    </message>
    <message>
      <source>{} more could not be taken in.</source>
      <extracomment>attaching</extracomment>
      <translation>{} weitere ließen sich nicht aufnehmen.</translation>
    </message>
    <message>
      <source>New case</source>
      <extracomment>beginning, filing, welcome, case/acts</extracomment>
      <translation>Neuer Fall</translation>
    </message>
    <message>
      <source>The case “{}” was begun; it is kept as {}.</source>
      <extracomment>beginning</extracomment>
      <translation>Der Fall „{}“ wurde begonnen; er liegt als {}.</translation>
    </message>
    <message>
      <source>Nothing was attached; the case stands empty as {}.</source>
      <extracomment>beginning</extracomment>
      <translation>Nichts wurde angehängt; der Fall liegt leer als {}.</translation>
    </message>
    <message>
      <source>Remove it</source>
      <extracomment>beginning</extracomment>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>{} cannot be removed: {}.</source>
      <extracomment>beginning</extracomment>
      <translation>{} kann nicht entfernt werden: {}.</translation>
    </message>
    <message>
      <source>Your words, kept as a note with a card here:</source>
      <extracomment>board/acting</extracomment>
      <translation>Ihre eigenen Worte, als Notiz mit einer Karte hier behalten:</translation>
    </message>
    <message>
      <source>On the board</source>
      <extracomment>board/acting</extracomment>
      <translation>Auf der Tafel</translation>
    </message>
    <message>
      <source>This record</source>
      <extracomment>board/acting</extracomment>
      <translation>Dieser Datensatz</translation>
    </message>
    <message>
      <source>Lay note</source>
      <extracomment>board/acting</extracomment>
      <translation>Notiz legen</translation>
    </message>
    <message>
      <source>On the board {}</source>
      <extracomment>board/acting</extracomment>
      <translation>Auf der Tafel {}</translation>
    </message>
    <message>
      <source>Unnamed</source>
      <extracomment>board/acting, board/tools, particulars</extracomment>
      <translation>Unbenannt</translation>
    </message>
    <message>
      <source>On {} boards: {}</source>
      <extracomment>board/acting</extracomment>
      <translation>Auf {} Tafeln: {}</translation>
    </message>
    <message>
      <source>Group</source>
      <extracomment>board/aloud, board/grouping</extracomment>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>not held</source>
      <extracomment>board/aloud, board/face, entity/ties, lineface</extracomment>
      <translation>nicht vorhanden</translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <extracomment>board/aloud, log/model, navigatorlist</extracomment>
      <translation>
        <numerusform>%n Befund</numerusform>
        <numerusform>%n Befunde</numerusform>
      </translation>
    </message>
    <message>
      <source>locked in place</source>
      <extracomment>board/aloud</extracomment>
      <translation>festgesetzt</translation>
    </message>
    <message numerus="yes">
      <source>%n links</source>
      <extracomment>board/aloud, drawing/views, navigatorlist</extracomment>
      <translation>
        <numerusform>%n Verknüpfung</numerusform>
        <numerusform>%n Verknüpfungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cards</source>
      <extracomment>board/aloud, drawing/views, dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n Karte</numerusform>
        <numerusform>%n Karten</numerusform>
      </translation>
    </message>
    <message>
      <source>no excerpt</source>
      <extracomment>board/aloud</extracomment>
      <translation>kein Auszug</translation>
    </message>
    <message>
      <source>not yet graded</source>
      <extracomment>board/aloud, dialogs/known, forms/remarks, log/model</extracomment>
      <translation>noch nicht benotet</translation>
    </message>
    <message>
      <source>origins: {}</source>
      <extracomment>board/aloud</extracomment>
      <translation>Ursprünge: {}</translation>
    </message>
    <message>
      <source>Area</source>
      <extracomment>board/aloud, board/grouping</extracomment>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>grade {}</source>
      <extracomment>board/aloud</extracomment>
      <translation>Note {}</translation>
    </message>
    <message>
      <source>{}, in {}</source>
      <extracomment>board/aloud</extracomment>
      <translation>{}, in {}</translation>
    </message>
    <message>
      <source>All of these cards lie on this board already; they are selected.</source>
      <extracomment>board/copied</extracomment>
      <translation>Alle diese Karten liegen schon auf dieser Tafel; sie sind ausgewählt.</translation>
    </message>
    <message>
      <source>The clipboard holds no cards of this case.</source>
      <extracomment>board/copied</extracomment>
      <translation>In der Zwischenablage sind keine Karten dieses Falls.</translation>
    </message>
    <message>
      <source>cites, inferred</source>
      <extracomment>board/corners</extracomment>
      <translation>beruft sich auf, erschlossen</translation>
    </message>
    <message>
      <source>dashed: no excerpt yet</source>
      <extracomment>board/corners</extracomment>
      <translation>gestrichelt: noch kein Auszug</translation>
    </message>
    <message>
      <source>Find on this board</source>
      <extracomment>board/finding</extracomment>
      <translation>Auf dieser Tafel suchen</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>board/finding, dialogs/checks, dialogs/importing_setting, forms/imagery</extracomment>
      <translation>keine</translation>
    </message>
    <message>
      <source>Name of the group:</source>
      <extracomment>board/grouping</extracomment>
      <translation>Name der Gruppe:</translation>
    </message>
    <message>
      <source>Name of the area:</source>
      <extracomment>board/grouping</extracomment>
      <translation>Name des Bereichs:</translation>
    </message>
    <message>
      <source>Rename group</source>
      <extracomment>board/grouping</extracomment>
      <translation>Gruppe umbenennen</translation>
    </message>
    <message>
      <source>Draw area</source>
      <extracomment>board/grouping</extracomment>
      <translation>Bereich zeichnen</translation>
    </message>
    <message>
      <source>Origins are grouped round one source; select its card alone, then press O.</source>
      <extracomment>board/grouping</extracomment>
      <translation>Ursprünge werden um eine Quelle gruppiert; nur ihre Karte auswählen, dann O drücken.</translation>
    </message>
    <message>
      <source>Rename</source>
      <extracomment>board/grouping, board/listing, dialogs/tags, entity/sheet</extracomment>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>A {} has no card; drag a record it belongs to.</source>
      <extracomment>board/laying</extracomment>
      <translation>{} hat keine Karte; ziehen Sie einen Datensatz, zu dem es gehört.</translation>
    </message>
    <message>
      <source>Drawing {}</source>
      <extracomment>board/likenesses, reader/sheets/pictures</extracomment>
      <translation>{} wird gezeichnet</translation>
    </message>
    <message>
      <source>Outline of the board</source>
      <extracomment>board/listed</extracomment>
      <translation>Gliederung der Tafel</translation>
    </message>
    <message>
      <source>Lay on a new board</source>
      <extracomment>board/listing</extracomment>
      <translation>Auf eine neue Tafel legen</translation>
    </message>
    <message>
      <source>Name of the board:</source>
      <extracomment>board/listing</extracomment>
      <translation>Name der Tafel:</translation>
    </message>
    <message>
      <source>New board</source>
      <extracomment>board/listing, case/acts</extracomment>
      <translation>Neue Tafel</translation>
    </message>
    <message>
      <source>Rename board</source>
      <extracomment>board/listing</extracomment>
      <translation>Tafel umbenennen</translation>
    </message>
    <message>
      <source>Make board</source>
      <extracomment>board/listing</extracomment>
      <translation>Tafel anlegen</translation>
    </message>
    <message>
      <source>{} on a new board, called:</source>
      <extracomment>board/listing</extracomment>
      <translation>{} auf einer neuen Tafel namens:</translation>
    </message>
    <message>
      <source>Board {}</source>
      <extracomment>board/listing</extracomment>
      <translation>Tafel {}</translation>
    </message>
    <message>
      <source>Laying out {} cards</source>
      <extracomment>board/ordering</extracomment>
      <translation>{} Karten werden angeordnet</translation>
    </message>
    <message>
      <source>Link from {number}: click the other card, or arrows, then Enter. Esc leaves</source>
      <extracomment>board/overlay</extracomment>
      <translation>Verknüpfung von {number}: auf die andere Karte klicken, oder Pfeile, dann Eingabe. Esc verlässt</translation>
    </message>
    <message>
      <source>Nothing in this case yet</source>
      <extracomment>board/overlay</extracomment>
      <translation>Noch nichts in diesem Fall</translation>
    </message>
    <message>
      <source>Nothing on this board yet</source>
      <extracomment>board/overlay</extracomment>
      <translation>Noch nichts auf dieser Tafel</translation>
    </message>
    <message>
      <source>This case can only be read.</source>
      <extracomment>board/overlay, board/placing, desktop</extracomment>
      <translation>Dieser Fall kann nur gelesen werden.</translation>
    </message>
    <message>
      <source>Attach a file, a page or pasted text: Ctrl+Shift+A, or drop a file.</source>
      <extracomment>board/overlay</extracomment>
      <translation>Eine Datei, eine Seite oder eingefügten Text anhängen: Strg+Umschalt+A, oder eine Datei ablegen.</translation>
    </message>
    <message>
      <source>In the reader, B lays the selected words or record here.</source>
      <extracomment>board/overlay</extracomment>
      <translation>Im Leser legt B die gewählten Worte oder den Datensatz hierher.</translation>
    </message>
    <message>
      <source>Link: click the card it starts from. Esc leaves</source>
      <extracomment>board/overlay</extracomment>
      <translation>Verknüpfung: auf die Karte klicken, von der sie ausgeht. Esc verlässt</translation>
    </message>
    <message>
      <source>Drag records here from the list on the left, or select one there and press Enter.</source>
      <extracomment>board/overlay</extracomment>
      <translation>Datensätze aus der Liste links hierher ziehen, oder dort einen wählen und Eingabe drücken.</translation>
    </message>
    <message>
      <source>Only words of a source that is open in the reader become a card.</source>
      <extracomment>board/placing</extracomment>
      <translation>Nur Worte einer Quelle, die im Leser offen ist, werden eine Karte.</translation>
    </message>
    <message>
      <source>First board</source>
      <extracomment>board/placing</extracomment>
      <translation>Erste Tafel</translation>
    </message>
    <message>
      <source>reading a board</source>
      <extracomment>board/reading</extracomment>
      <translation>eine Tafel wird gelesen</translation>
    </message>
    <message>
      <source>Lay on the board</source>
      <extracomment>board/spreading</extracomment>
      <translation>Auf die Tafel legen</translation>
    </message>
    <message>
      <source>No way of links and quotes leads from {} to {}.</source>
      <extracomment>board/spreading</extracomment>
      <translation>Kein Weg aus Verknüpfungen und Zitaten führt von {} zu {}.</translation>
    </message>
    <message>
      <source>Neighbours are laid beside selected cards; select one or more, then press X.</source>
      <extracomment>board/spreading</extracomment>
      <translation>Nachbarn werden neben gewählte Karten gelegt; eine oder mehrere auswählen, dann X drücken.</translation>
    </message>
    <message>
      <source>Everything linked to these cards lies on this board already.</source>
      <extracomment>board/spreading</extracomment>
      <translation>Alles, was mit diesen Karten verknüpft ist, liegt schon auf dieser Tafel.</translation>
    </message>
    <message numerus="yes">
      <source>%n steps</source>
      <extracomment>board/spreading, custody</extracomment>
      <translation>
        <numerusform>%n Schritt</numerusform>
        <numerusform>%n Schritte</numerusform>
      </translation>
    </message>
    <message>
      <source>{}: the first {} of {}</source>
      <extracomment>board/spreading</extracomment>
      <translation>{}: die ersten {} von {}</translation>
    </message>
    <message>
      <source>Shortest ways, {}</source>
      <extracomment>board/spreading</extracomment>
      <translation>Kürzeste Wege, {}</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>board/spreading</extracomment>
      <translation>alles</translation>
    </message>
    <message>
      <source>all {} ways</source>
      <extracomment>board/spreading</extracomment>
      <translation>alle {} Wege</translation>
    </message>
    <message>
      <source>known</source>
      <extracomment>board/told, reference/glossary</extracomment>
      <translation>bekannt</translation>
    </message>
    <message>
      <source>possible</source>
      <extracomment>board/told, reference/glossary</extracomment>
      <translation>möglich</translation>
    </message>
    <message>
      <source>silence</source>
      <extracomment>board/told, reference/glossary</extracomment>
      <translation>Schweigen</translation>
    </message>
    <message numerus="yes">
      <source>%n texts</source>
      <extracomment>board/told, dialogs/checks</extracomment>
      <translation>
        <numerusform>%n Text</numerusform>
        <numerusform>%n Texte</numerusform>
      </translation>
    </message>
    <message>
      <source>told by {}</source>
      <extracomment>board/told</extracomment>
      <translation>gemeldet: {}</translation>
    </message>
    <message>
      <source>{} known origin</source>
      <extracomment>board/told</extracomment>
      <translation>{} bekannter Ursprung</translation>
    </message>
    <message>
      <source>{} possible origin</source>
      <extracomment>board/told</extracomment>
      <translation>{} möglicher Ursprung</translation>
    </message>
    <message>
      <source>First layout</source>
      <extracomment>board/tools</extracomment>
      <translation>Erste Anordnung</translation>
    </message>
    <message>
      <source>Board tools</source>
      <extracomment>board/tools</extracomment>
      <translation>Werkzeuge der Tafel</translation>
    </message>
    <message>
      <source>Which board</source>
      <extracomment>board/tools</extracomment>
      <translation>Welche Tafel</translation>
    </message>
    <message>
      <source>Choose another board, or make one</source>
      <extracomment>board/tools</extracomment>
      <translation>Andere Tafel wählen, oder eine anlegen</translation>
    </message>
    <message>
      <source>What else can be done on the board</source>
      <extracomment>board/tools</extracomment>
      <translation>Was sich auf der Tafel noch tun lässt</translation>
    </message>
    <message>
      <source>Pick and move cards (V)</source>
      <extracomment>board/tools</extracomment>
      <translation>Karten wählen und bewegen (V)</translation>
    </message>
    <message>
      <source>Link two cards (L)</source>
      <extracomment>board/tools</extracomment>
      <translation>Zwei Karten verknüpfen (L)</translation>
    </message>
    <message>
      <source>A group round the selected cards (G)</source>
      <extracomment>board/tools</extracomment>
      <translation>Eine Gruppe um die gewählten Karten (G)</translation>
    </message>
    <message>
      <source>Larger (+)</source>
      <extracomment>board/tools, dialogs/preview, map/corners</extracomment>
      <translation>Größer (+)</translation>
    </message>
    <message>
      <source>Smaller (-)</source>
      <extracomment>board/tools, map/corners</extracomment>
      <translation>Kleiner (-)</translation>
    </message>
    <message>
      <source>Show the whole board (0)</source>
      <extracomment>board/tools</extracomment>
      <translation>Die ganze Tafel zeigen (0)</translation>
    </message>
    <message>
      <source>Put the selected cards, or all, in order from left to right (T)</source>
      <extracomment>board/tools</extracomment>
      <translation>Die gewählten Karten, oder alle, von links nach rechts ordnen (T)</translation>
    </message>
    <message>
      <source>Legend</source>
      <extracomment>board/tools</extracomment>
      <translation>Legende</translation>
    </message>
    <message>
      <source>Fold the legend</source>
      <extracomment>board/tools</extracomment>
      <translation>Die Legende falten</translation>
    </message>
    <message>
      <source>Show what the lines mean</source>
      <extracomment>board/tools</extracomment>
      <translation>Zeigen, was die Linien bedeuten</translation>
    </message>
    <message>
      <source>{}: choose another board, or make one</source>
      <extracomment>board/tools</extracomment>
      <translation>{}: andere Tafel wählen, oder eine anlegen</translation>
    </message>
    <message>
      <source>Drag onto the board, or select and press Enter. In the reader, select words and press B.</source>
      <extracomment>board/tray</extracomment>
      <translation>Auf die Tafel ziehen, oder auswählen und Eingabe drücken. Im Leser Worte auswählen und B drücken.</translation>
    </message>
    <message>
      <source>Not on this board</source>
      <extracomment>board/tray</extracomment>
      <translation>Nicht auf dieser Tafel</translation>
    </message>
    <message>
      <source>Filter what is not on this board</source>
      <extracomment>board/tray</extracomment>
      <translation>Filtern, was nicht auf dieser Tafel ist</translation>
    </message>
    <message>
      <source>Nothing here matches. Esc clears the filter, a kind is let go by a click.</source>
      <extracomment>board/tray</extracomment>
      <translation>Hier passt nichts. Esc hebt den Filter auf, ein Klick löst eine Art.</translation>
    </message>
    <message>
      <source>This case can only be read, so nothing can be laid on the board.</source>
      <extracomment>board/tray</extracomment>
      <translation>Dieser Fall kann nur gelesen werden, also lässt sich nichts auf die Tafel legen.</translation>
    </message>
    <message>
      <source>Filter…</source>
      <extracomment>board/tray</extracomment>
      <translation>Filter…</translation>
    </message>
    <message>
      <source>Everything in the case is on this board.</source>
      <extracomment>board/tray</extracomment>
      <translation>Alles aus dem Fall ist auf dieser Tafel.</translation>
    </message>
    <message>
      <source>Only {}, {}</source>
      <extracomment>board/tray</extracomment>
      <translation>Nur {}, {}</translation>
    </message>
    <message>
      <source>{} more; the filter finds them</source>
      <extracomment>board/tray</extracomment>
      <translation>{} weitere; der Filter findet sie</translation>
    </message>
    <message>
      <source>Nothing in this case yet.</source>
      <extracomment>board/tray</extracomment>
      <translation>Noch nichts in diesem Fall.</translation>
    </message>
    <message>
      <source>{} dimmed, outside {}</source>
      <extracomment>boardpage</extracomment>
      <translation>{} abgeblendet, nicht dabei: {}</translation>
    </message>
    <message>
      <source>This line takes {} characters; the rest was left out.</source>
      <extracomment>bounded</extracomment>
      <translation>Diese Zeile fasst {} Zeichen; der Rest wurde weggelassen.</translation>
    </message>
    <message>
      <source>Checked: {} and {} are intact.</source>
      <extracomment>checking</extracomment>
      <translation>Geprüft: {}, {}; alles unversehrt.</translation>
    </message>
    <message>
      <source>Checking the case</source>
      <extracomment>checking</extracomment>
      <translation>Der Fall wird geprüft</translation>
    </message>
    <message>
      <source>The case is not whole; save what still holds.</source>
      <extracomment>checking</extracomment>
      <translation>Der Fall ist nicht heil; sichern Sie, was noch hält.</translation>
    </message>
    <message numerus="yes">
      <source>%n captures</source>
      <extracomment>checking, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n Erfassung</numerusform>
        <numerusform>%n Erfassungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n journal entries</source>
      <extracomment>checking</extracomment>
      <translation>
        <numerusform>%n Eintrag im Journal</numerusform>
        <numerusform>%n Einträge im Journal</numerusform>
      </translation>
    </message>
    <message>
      <source>Case files (*.casefile);;All files (*)</source>
      <extracomment>commands, keeping</extracomment>
      <translation>Falldateien (*.casefile);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>{} {}. Apache-2.0; fonts and tables are named in NOTICE.</source>
      <extracomment>commands</extracomment>
      <translation>{} {}. Apache-2.0; Schriften und Tabellen nennt NOTICE.</translation>
    </message>
    <message>
      <source>Keep this name</source>
      <extracomment>commands</extracomment>
      <translation>Diesen Namen behalten</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>commands</extracomment>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Open recent</source>
      <extracomment>commands</extracomment>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>This name stands in the journal beside every act:</source>
      <extracomment>commands</extracomment>
      <translation>Dieser Name steht im Journal neben jeder Handlung:</translation>
    </message>
    <message>
      <source>Copied: versions and screens, nothing of a case or of you.</source>
      <extracomment>commands</extracomment>
      <translation>Kopiert: Versionen und Bildschirme, nichts aus einem Fall oder von Ihnen.</translation>
    </message>
    <message>
      <source>You act as “{}”; this name stands in the journal beside every act.</source>
      <extracomment>commands</extracomment>
      <translation>Sie handeln als „{}“; dieser Name steht im Journal neben jeder Handlung.</translation>
    </message>
    <message>
      <source>Open a case</source>
      <extracomment>commands</extracomment>
      <translation>Einen Fall öffnen</translation>
    </message>
    <message>
      <source>The clipboard holds nothing that could become a source.</source>
      <extracomment>commands</extracomment>
      <translation>In der Zwischenablage ist nichts, was eine Quelle werden könnte.</translation>
    </message>
    <message>
      <source>What you dropped is kept until this task is done.</source>
      <extracomment>commands</extracomment>
      <translation>Was Sie ablegten, wird behalten, bis diese Aufgabe fertig ist.</translation>
    </message>
    <message>
      <source>Why is {} taken out? The custody annex tells it.</source>
      <extracomment>commands</extracomment>
      <translation>Warum wird {} herausgenommen? Der Anhang zur Verwahrung sagt es.</translation>
    </message>
    <message>
      <source>{} went to the trash.</source>
      <extracomment>commands, log/hand</extracomment>
      <translation>{} kam in den Papierkorb.</translation>
    </message>
    <message>
      <source> and {} more</source>
      <extracomment>commands, desktop, dialogs/export, drawing/views</extracomment>
      <translation> und {} weitere</translation>
    </message>
    <message>
      <source>Undone: {}; Ctrl+Shift+Z does it again</source>
      <extracomment>commands</extracomment>
      <translation>Rückgängig gemacht: {}; Strg+Umschalt+Z tut es wieder</translation>
    </message>
    <message>
      <source>Done again: {}</source>
      <extracomment>commands</extracomment>
      <translation>Wieder getan: {}</translation>
    </message>
    <message>
      <source>{} (not found)</source>
      <extracomment>commands</extracomment>
      <translation>{} (nicht gefunden)</translation>
    </message>
    <message>
      <source>To {}: {}</source>
      <extracomment>commands</extracomment>
      <translation>Zu {}: {}</translation>
    </message>
    <message>
      <source>arrival</source>
      <extracomment>custody, values/words, reference/glossary</extracomment>
      <translation>Ankunft</translation>
    </message>
    <message>
      <source>&lt;br&gt;&lt;b&gt;hash differs from the captured one&lt;/b&gt;</source>
      <extracomment>custody</extracomment>
      <translation>&lt;br&gt;&lt;b&gt;Prüfsumme weicht von der erfassten ab&lt;/b&gt;</translation>
    </message>
    <message>
      <source>when: unknown</source>
      <extracomment>custody</extracomment>
      <translation>wann: unbekannt</translation>
    </message>
    <message numerus="yes">
      <source>%n gaps</source>
      <extracomment>custody</extracomment>
      <translation>
        <numerusform>%n Lücke</numerusform>
        <numerusform>%n Lücken</numerusform>
      </translation>
    </message>
    <message>
      <source>stamped</source>
      <extracomment>custody</extracomment>
      <translation>gestempelt</translation>
    </message>
    <message>
      <source>does not hold</source>
      <extracomment>custody</extracomment>
      <translation>hält nicht</translation>
    </message>
    <message>
      <source>Measured on arrival</source>
      <extracomment>custody</extracomment>
      <translation>Bei der Ankunft gemessen</translation>
    </message>
    <message>
      <source>Stated by analysts</source>
      <extracomment>custody</extracomment>
      <translation>Von Analysten angegeben</translation>
    </message>
    <message>
      <source>somebody not named</source>
      <extracomment>custody</extracomment>
      <translation>jemand ohne Namen</translation>
    </message>
    <message>
      <source>into {} by {}</source>
      <extracomment>custody</extracomment>
      <translation>ins {} durch {}</translation>
    </message>
    <message>
      <source>a language not named</source>
      <extracomment>custody</extracomment>
      <translation>eine nicht genannte Sprache</translation>
    </message>
    <message>
      <source>taken out {}Z by {}{}</source>
      <extracomment>custody</extracomment>
      <translation>herausgenommen {}Z von {}{}</translation>
    </message>
    <message>
      <source>by {}</source>
      <extracomment>custody, entrypane</extracomment>
      <translation>von {}</translation>
    </message>
    <message>
      <source>machine ({})</source>
      <extracomment>custody</extracomment>
      <translation>Rechner ({})</translation>
    </message>
    <message>
      <source>{} taken out</source>
      <extracomment>custody</extracomment>
      <translation>{} herausgenommen</translation>
    </message>
    <message>
      <source>hash as captured</source>
      <extracomment>custody</extracomment>
      <translation>Prüfsumme wie erfasst</translation>
    </message>
    <message>
      <source>No authority has stamped these bytes.</source>
      <extracomment>custody</extracomment>
      <translation>Keine Stelle hat diese Bytes gestempelt.</translation>
    </message>
    <message>
      <source>is damaged;</source>
      <extracomment>desk</extracomment>
      <translation>ist beschädigt;</translation>
    </message>
    <message>
      <source>is not shaped like a case</source>
      <extracomment>desk</extracomment>
      <translation>hat nicht die Form eines Falls</translation>
    </message>
    <message>
      <source>is not a case file</source>
      <extracomment>desk</extracomment>
      <translation>ist keine Falldatei</translation>
    </message>
    <message>
      <source>is empty</source>
      <extracomment>desk</extracomment>
      <translation>ist leer</translation>
    </message>
    <message>
      <source>No case is open; open or make one first.</source>
      <extracomment>desk</extracomment>
      <translation>Kein Fall ist offen; zuerst einen öffnen oder anlegen.</translation>
    </message>
    <message>
      <source>The chain has not been checked since this case was opened; Case ▸ Check this case does it.</source>
      <extracomment>desktop</extracomment>
      <translation>Die Kette wurde seit dem Öffnen dieses Falls nicht geprüft; Fall ▸ Diesen Fall prüfen tut es.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries</source>
      <extracomment>desktop, journalpage</extracomment>
      <translation>
        <numerusform>%n Eintrag</numerusform>
        <numerusform>%n Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n neighbours</source>
      <extracomment>desktop</extracomment>
      <translation>
        <numerusform>%n Nachbar</numerusform>
        <numerusform>%n Nachbarn</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <extracomment>desktop</extracomment>
      <translation>Nichts gewählt</translation>
    </message>
    <message>
      <source>Saved {}</source>
      <extracomment>desktop</extracomment>
      <translation>Gesichert {}</translation>
    </message>
    <message>
      <source>Read only</source>
      <extracomment>desktop</extracomment>
      <translation>Nur lesbar</translation>
    </message>
    <message>
      <source>Journal {}</source>
      <extracomment>desktop</extracomment>
      <translation>Journal {}</translation>
    </message>
    <message>
      <source>, chain intact {}</source>
      <extracomment>desktop</extracomment>
      <translation>, Kette heil {}</translation>
    </message>
    <message>
      <source>Checked at {}: bytes, chain and tables are as the journal says, up to entry {}.</source>
      <extracomment>desktop</extracomment>
      <translation>Geprüft um {}: Bytes, Kette und Tabellen sind, wie das Journal sagt, bis Eintrag {}.</translation>
    </message>
    <message>
      <source>Selected {}{} + {}</source>
      <extracomment>desktop</extracomment>
      <translation>Gewählt {}{} + {}</translation>
    </message>
    <message>
      <source>Custody annex</source>
      <extracomment>dialogs/annexing, report/beginning</extracomment>
      <translation>Anhang zur Verwahrung</translation>
    </message>
    <message>
      <source>annex</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Anhang</translation>
    </message>
    <message>
      <source>reading the case</source>
      <extracomment>dialogs/annexing, dialogs/preview, report/acting, report/page</extracomment>
      <translation>der Fall wird gelesen</translation>
    </message>
    <message>
      <source>setting the pages</source>
      <extracomment>dialogs/annexing, dialogs/preview, report/page</extracomment>
      <translation>die Seiten werden gesetzt</translation>
    </message>
    <message>
      <source>Pages of the annex</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Seiten des Anhangs</translation>
    </message>
    <message>
      <source>Save as &amp;text…</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Als &amp;Text sichern…</translation>
    </message>
    <message>
      <source>A list that sha256sum -c checks as it is</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Eine Liste, die sha256sum -c prüft, wie sie ist</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <source>Attach source</source>
      <extracomment>dialogs/attach, menurow, case/acts</extracomment>
      <translation>Quelle anhängen</translation>
    </message>
    <message>
      <source>&amp;Open in the reader after attaching</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>&amp;Nach dem Anhängen im Leser öffnen</translation>
    </message>
    <message>
      <source>Attach, paste next</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Anhängen, nächstes einfügen</translation>
    </message>
    <message>
      <source>Attach this, then go on with what was copied since</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Dies anhängen, dann weiter mit dem, was seither kopiert wurde</translation>
    </message>
    <message>
      <source>Nothing is asked of the server before you press Capture; the page is checked as it comes.</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Der Server wird nichts gefragt, bevor Sie Erfassen drücken; die Seite wird geprüft, wie sie kommt.</translation>
    </message>
    <message>
      <source>Nothing to check yet.</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Noch nichts zu prüfen.</translation>
    </message>
    <message>
      <source>Capture</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Erfassung</translation>
    </message>
    <message>
      <source>Attach as {}</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Als {} anhängen</translation>
    </message>
    <message>
      <source>The clipboard holds nothing new. Copy the next text, then press this again.</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>In der Zwischenablage ist nichts Neues. Kopieren Sie den nächsten Text, dann drücken Sie dies noch einmal.</translation>
    </message>
    <message>
      <source>Open {}</source>
      <extracomment>dialogs/attach, dialogs/checks</extracomment>
      <translation>{} öffnen</translation>
    </message>
    <message>
      <source>Attach {}</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>{} anhängen</translation>
    </message>
    <message>
      <source>Compared side by side</source>
      <extracomment>dialogs/besides</extracomment>
      <translation>Nebeneinander verglichen</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>dialogs/besides</extracomment>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Comparing two sources</source>
      <extracomment>dialogs/besides, reader/beside/view</extracomment>
      <translation>Zwei Quellen im Vergleich</translation>
    </message>
    <message>
      <source>This text compared with {}</source>
      <extracomment>dialogs/besides</extracomment>
      <translation>Dieser Text im Vergleich mit {}</translation>
    </message>
    <message>
      <source>What changed</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Was sich änderte</translation>
    </message>
    <message>
      <source>Open the words</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Die Worte öffnen</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>dialogs/changed, dialogs/exporting_seen, dialogs/found, dialogs/given</extracomment>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Changes</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>not said</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>nicht gesagt</translation>
    </message>
    <message>
      <source>the same bytes as before</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>dieselben Bytes wie zuvor</translation>
    </message>
    <message>
      <source>at an unknown time</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
      <source>{} · captured {} · SHA-256 {}…</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>{} · erfasst {} · SHA-256 {}…</translation>
    </message>
    <message>
      <source>nothing that could be a date, an aircraft, a place or an actor</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>nichts, was ein Datum, ein Luftfahrzeug, ein Ort oder ein Akteur sein könnte</translation>
    </message>
    <message>
      <source>Looks like {}: {} of the 64 bits of their fingerprints differ. Unless told apart they count as one origin.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Sieht aus wie {}: {} der 64 Bits ihrer Fingerabdrücke weichen ab. Solange nicht unterschieden, zählen sie als ein Ursprung.</translation>
    </message>
    <message numerus="yes">
      <source>%n statements</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>
        <numerusform>%n Aussage</numerusform>
        <numerusform>%n Aussagen</numerusform>
      </translation>
    </message>
    <message>
      <source>not in this case</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>nicht in diesem Fall</translation>
    </message>
    <message>
      <source>Will be suggested</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Wird vorgeschlagen</translation>
    </message>
    <message numerus="yes">
      <source>%n sentences</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>
        <numerusform>%n Satz</numerusform>
        <numerusform>%n Sätze</numerusform>
      </translation>
    </message>
    <message>
      <source> Two texts that copy one are one witness.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation> Zwei Texte, die einen abschreiben, sind ein Zeuge.</translation>
    </message>
    <message>
      <source>Compare side by side</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Nebeneinander vergleichen</translation>
    </message>
    <message>
      <source> You will be asked to assume {}’s date; {} would lean on it, and on this source.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation> Sie werden gebeten, das Datum von {} anzunehmen; {} würde sich darauf stützen, und auf diese Quelle.</translation>
    </message>
    <message>
      <source>Checked before attaching</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Vor dem Anhängen geprüft</translation>
    </message>
    <message>
      <source>Attach again</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Noch einmal anhängen</translation>
    </message>
    <message>
      <source>{} of {} looked at</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{} von {} durchgesehen</translation>
    </message>
    <message>
      <source>{} stand there word for word</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{} stehen dort Wort für Wort</translation>
    </message>
    <message>
      <source>Origins of {} with this source</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Ursprünge von {} mit dieser Quelle</translation>
    </message>
    <message>
      <source>Told by {} then. </source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Dann gemeldet: {}. </translation>
    </message>
    <message>
      <source>A date to count from</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Ein Datum, von dem aus zu zählen ist</translation>
    </message>
    <message>
      <source>{}: cited in this case already. What leads back to them adds no origin.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{}: in diesem Fall schon angeführt. Was zu ihnen zurückführt, bringt keinen Ursprung hinzu.</translation>
    </message>
    <message>
      <source>Named in it</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Darin genannt</translation>
    </message>
    <message>
      <source>{} bytes</source>
      <extracomment>dialogs/checks, dialogs/filecard, dialogs/preflight, sourcehead</extracomment>
      <translation>{} Bytes</translation>
    </message>
    <message>
      <source>already here as {}</source>
      <extracomment>dialogs/checks, dialogs/outcomes, dialogs/preflight</extracomment>
      <translation>schon hier als {}</translation>
    </message>
    <message>
      <source>Looking…</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Wird durchgesehen…</translation>
    </message>
    <message>
      <source>Already here as {}. Attach it again only as a source of its own: another outlet with the same text.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Schon hier als {}. Nur als eigene Quelle noch einmal anhängen: ein anderes Medium mit demselben Text.</translation>
    </message>
    <message>
      <source>{} match, in other words</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{} entsprechen sich, in anderen Worten</translation>
    </message>
    <message>
      <source> Both name {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation> Beide nennen {}.</translation>
    </message>
    <message>
      <source>It can date {}: {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Sie kann {} datieren: {}.</translation>
    </message>
    <message>
      <source>Close to {}. {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Nah an {}. {}.</translation>
    </message>
    <message>
      <source>Origins are {} now; whom this one goes back to is unknown until it is said.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Ursprünge sind jetzt {}; auf wen dieser zurückgeht, ist unbekannt, bis es gesagt wird.</translation>
    </message>
    <message>
      <source>, {} match in other words</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>, {} entsprechen sich in anderen Worten</translation>
    </message>
    <message>
      <source>Both name {}, so origins stay {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Beide nennen {}, also bleiben die Ursprünge {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n dates</source>
      <extracomment>dialogs/checks, dialogs/importing</extracomment>
      <translation>
        <numerusform>%n Datum</numerusform>
        <numerusform>%n Daten</numerusform>
      </translation>
    </message>
    <message>
      <source>Take &amp;out</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Herausne&amp;hmen</translation>
    </message>
    <message>
      <source>&amp;Choose files…</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Dateien &amp;wählen…</translation>
    </message>
    <message>
      <source>Choose fold&amp;er…</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
      <source>With its images and &amp;style sheets</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Mit ihren Bildern und Stil&amp;vorlagen</translation>
    </message>
    <message>
      <source>Allow an address inside this &amp;network, this once</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Eine Adresse in diesem &amp;Netz zulassen, nur dieses Mal</translation>
    </message>
    <message>
      <source>Paste or type the text here (Ctrl+V)</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Den Text hier einfügen oder tippen (Strg+V)</translation>
    </message>
    <message>
      <source>Text to attach</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Text zum Anhängen</translation>
    </message>
    <message>
      <source>A file and pasted text send nothing.</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Eine Datei und eingefügter Text senden nichts.</translation>
    </message>
    <message>
      <source>Drop files or folders here, or paste them.</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Dateien oder Ordner hier ablegen, oder einfügen.</translation>
    </message>
    <message>
      <source>&amp;Address</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>&amp;Adresse</translation>
    </message>
    <message>
      <source>&amp;Goes out</source>
      <extracomment>dialogs/comingin, dialogs/newer</extracomment>
      <translation>&amp;Geht hinaus</translation>
    </message>
    <message>
      <source>Attach sources</source>
      <extracomment>dialogs/comingin, case/acts</extracomment>
      <translation>Quellen anhängen</translation>
    </message>
    <message>
      <source>Web address</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Webadresse</translation>
    </message>
    <message>
      <source>Export as a drawing</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Als Zeichnung ausgeben</translation>
    </message>
    <message>
      <source>Export</source>
      <extracomment>dialogs/drawing, dialogs/export, case/acts</extracomment>
      <translation>Ausgeben</translation>
    </message>
    <message>
      <source>How the pages lie</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Wie die Seiten liegen</translation>
    </message>
    <message>
      <source>a file that ends in .pdf, .svg or .png</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>eine Datei, die auf .pdf, .svg oder .png endet</translation>
    </message>
    <message>
      <source>Save to</source>
      <extracomment>dialogs/drawing, dialogs/exporting_told</extracomment>
      <translation>Sichern in</translation>
    </message>
    <message>
      <source>&amp;Browse…</source>
      <extracomment>dialogs/drawing, dialogs/exporting_told</extracomment>
      <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
      <source>the stretch that is shown</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>der gezeigte Ausschnitt</translation>
    </message>
    <message>
      <source>the whole case</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>der ganze Fall</translation>
    </message>
    <message>
      <source>landscape</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>quer</translation>
    </message>
    <message>
      <source>portrait</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>hoch</translation>
    </message>
    <message>
      <source>&amp;Draw</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>&amp;Zeichnen</translation>
    </message>
    <message>
      <source>S&amp;tretch</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>&amp;Ausschnitt</translation>
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
      <translation>Ge&amp;dreht</translation>
    </message>
    <message>
      <source>Pages &amp;across</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Seiten &amp;breit</translation>
    </message>
    <message>
      <source>Si&amp;ze</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>&amp;Größe</translation>
    </message>
    <message>
      <source>&amp;Save to</source>
      <extracomment>dialogs/drawing, dialogs/exporting_told</extracomment>
      <translation>&amp;Sichern in</translation>
    </message>
    <message>
      <source>There is nothing to draw there yet.</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Dort gibt es noch nichts zu zeichnen.</translation>
    </message>
    <message>
      <source>Stopped; nothing was written.</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>One page</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Eine Seite</translation>
    </message>
    <message>
      <source>Writing {}</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>{} wird geschrieben</translation>
    </message>
    <message>
      <source>Page {} of {}; Esc stops</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Seite {} von {}; Esc hält an</translation>
    </message>
    <message>
      <source>{}; Esc stops</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>{}; Esc hält an</translation>
    </message>
    <message>
      <source>The drawing is written to {}.</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Die Zeichnung ist in {} geschrieben.</translation>
    </message>
    <message numerus="yes">
      <source>%n pages</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>
        <numerusform>eine Seite</numerusform>
        <numerusform>%n Seiten</numerusform>
      </translation>
    </message>
    <message>
      <source>Stated in {}: “{}”</source>
      <extracomment>dialogs/drawnon</extracomment>
      <translation>Angegeben in {}: „{}“</translation>
    </message>
    <message>
      <source>Named in {}: “{}”</source>
      <extracomment>dialogs/drawnon</extracomment>
      <translation>Genannt in {}: „{}“</translation>
    </message>
    <message>
      <source>{}, through {}</source>
      <extracomment>dialogs/drawnon</extracomment>
      <translation>{}, durch {}</translation>
    </message>
    <message>
      <source>What may be there twice</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Was vielleicht doppelt ist</translation>
    </message>
    <message>
      <source>The right one draws on the left</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Das rechte schöpft aus dem linken</translation>
    </message>
    <message>
      <source>Looking for what is there twice</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Gesucht wird, was doppelt ist</translation>
    </message>
    <message>
      <source>Nothing is found twice.</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Nichts ist doppelt.</translation>
    </message>
    <message>
      <source>Select both</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Beide auswählen</translation>
    </message>
    <message>
      <source>Pairs, open ones first</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Paare, offene zuerst</translation>
    </message>
    <message>
      <source>The same</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Dasselbe</translation>
    </message>
    <message>
      <source>Apart</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Verschieden</translation>
    </message>
    <message>
      <source>Left</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Links</translation>
    </message>
    <message>
      <source>Right</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Rechts</translation>
    </message>
    <message>
      <source>decided: {}</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>entschieden: {}</translation>
    </message>
    <message>
      <source>Reports of one event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Meldungen zu einem Ereignis</translation>
    </message>
    <message>
      <source>Join as one event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Als ein Ereignis verbinden</translation>
    </message>
    <message>
      <source>Looking for reports of one event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Meldungen zu einem Ereignis werden gesucht</translation>
    </message>
    <message>
      <source>No two reports are seen to tell of one event.</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Keine zwei Meldungen melden erkennbar ein Ereignis.</translation>
    </message>
    <message>
      <source>The report at hand is of another event than the rest</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Die vorliegende Meldung gehört zu einem anderen Ereignis als der Rest</translation>
    </message>
    <message>
      <source>Events, proposed ones first</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Ereignisse, vorgeschlagene zuerst</translation>
    </message>
    <message>
      <source>joined</source>
      <extracomment>dialogs/events</extracomment>
      <translation>verbunden</translation>
    </message>
    <message>
      <source>Of another event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Anderes Ereignis</translation>
    </message>
    <message>
      <source>Select them</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Auswählen</translation>
    </message>
    <message>
      <source>These are one event.</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Dies ist ein Ereignis.</translation>
    </message>
    <message>
      <source>These may be one event; nobody has said so yet.</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Dies ist vielleicht ein Ereignis; noch hat es niemand gesagt.</translation>
    </message>
    <message>
      <source>Export case file</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Falldatei ausgeben</translation>
    </message>
    <message>
      <source>Exported {}: {} records, checked whole, {} journal entries intact. SHA-256 {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>{} ausgegeben: {} Datensätze, ganz geprüft, {} Einträge im Journal unversehrt. SHA-256 {}</translation>
    </message>
    <message>
      <source>Progress</source>
      <extracomment>dialogs/export, dialogs/importing, status</extracomment>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Preview as recipient</source>
      <extracomment>dialogs/export, dialogs/exporting_seen</extracomment>
      <translation>Wie der Empfänger ansehen</translation>
    </message>
    <message>
      <source>Case files (*.casefile)</source>
      <extracomment>dialogs/export, dialogs/snapshots, filing</extracomment>
      <translation>Falldateien (*.casefile)</translation>
    </message>
    <message>
      <source>Looking through the case</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Der Fall wird durchgesehen</translation>
    </message>
    <message>
      <source>Off: no file is named</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Aus: keine Datei ist genannt</translation>
    </message>
    <message>
      <source>Off: a signature tells who you are; leave it off, or let the names of analysts stand</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Aus: eine Unterschrift sagt, wer Sie sind; lassen Sie sie weg, oder die Namen der Analysten stehen</translation>
    </message>
    <message>
      <source>Exporting</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Wird ausgegeben</translation>
    </message>
    <message>
      <source> What is hidden was searched for in every byte and not found.</source>
      <extracomment>dialogs/export</extracomment>
      <translation> Was verborgen ist, wurde in jedem Byte gesucht und nicht gefunden.</translation>
    </message>
    <message>
      <source>Copy SHA-256</source>
      <extracomment>dialogs/export</extracomment>
      <translation>SHA-256 kopieren</translation>
    </message>
    <message>
      <source>Previewing</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Vorschau wird erstellt</translation>
    </message>
    <message>
      <source>Whole case</source>
      <extracomment>dialogs/export, timeline/strip</extracomment>
      <translation>Ganzer Fall</translation>
    </message>
    <message>
      <source>2 Searched: still in capture {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>2 Gesucht: noch in Erfassung {}</translation>
    </message>
    <message>
      <source>Will be journal entry #{}.</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Wird Journaleintrag Nr. {}.</translation>
    </message>
    <message>
      <source>Only the selection</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Nur die Auswahl</translation>
    </message>
    <message>
      <source>Off: a hidden word is still in {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Aus: ein verborgenes Wort steht noch in {}</translation>
    </message>
    <message>
      <source>Off: {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Aus: {}</translation>
    </message>
    <message>
      <source>1 Rebuilt in a fresh file, row by row</source>
      <extracomment>dialogs/export</extracomment>
      <translation>1 In einer frischen Datei neu gebaut, Zeile um Zeile</translation>
    </message>
    <message>
      <source>3 Hashes, journal chain, every table</source>
      <extracomment>dialogs/export</extracomment>
      <translation>3 Prüfsummen, Kette des Journals, jede Tabelle</translation>
    </message>
    <message>
      <source>4 The result written into the copy</source>
      <extracomment>dialogs/export</extracomment>
      <translation>4 Das Ergebnis in die Kopie geschrieben</translation>
    </message>
    <message>
      <source>when in {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>wann in {}</translation>
    </message>
    <message>
      <source>2 Every byte searched for what is hidden</source>
      <extracomment>dialogs/export</extracomment>
      <translation>2 In jedem Byte gesucht, was verborgen ist</translation>
    </message>
    <message>
      <source>2 Nothing is hidden, nothing searched for</source>
      <extracomment>dialogs/export</extracomment>
      <translation>2 Nichts ist verborgen, nichts wird gesucht</translation>
    </message>
    <message>
      <source>Sources, excerpts, sightings, claims and links go with all they rest on. So does the journal, which a merge needs; of what stays here it keeps only hashes.</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Quellen, Auszüge, Sichtungen, Behauptungen und Verknüpfungen gehen mit allem, worauf sie beruhen. Ebenso das Journal, das ein Einfügen braucht; von dem, was hierbleibt, behält es nur Prüfsummen.</translation>
    </message>
    <message>
      <source>Leave out what is marked &amp;above</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Weglassen, was &amp;höher vermerkt ist</translation>
    </message>
    <message>
      <source>Leave out what is marked above</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Weglassen, was höher vermerkt ist</translation>
    </message>
    <message>
      <source>What goes in</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Was hineinkommt</translation>
    </message>
    <message>
      <source> Changing those bytes would break their SHA-256, so the capture stays whole or stays out.</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation> Diese Bytes zu ändern bräche ihre SHA-256, also bleibt die Erfassung ganz oder bleibt draußen.</translation>
    </message>
    <message>
      <source>File paths and computer names</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Dateipfade und Rechnernamen</translation>
    </message>
    <message>
      <source>Names of the analysts</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Namen der Analysten</translation>
    </message>
    <message>
      <source>a name, a word, or the number of a record such as EN-01</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>ein Name, ein Wort, oder die Nummer eines Datensatzes wie EN-01</translation>
    </message>
    <message>
      <source>&amp;Hide</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>&amp;Verbergen</translation>
    </message>
    <message>
      <source>Hide</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Verbergen</translation>
    </message>
    <message>
      <source>A&amp;dd</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>&amp;Hinzu</translation>
    </message>
    <message>
      <source>left out, with what rests on it</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>wird weggelassen, mit allem, was darauf beruht</translation>
    </message>
    <message>
      <source>kept</source>
      <extracomment>dialogs/exporting_hidden, values/likelihood, reference/glossary</extracomment>
      <translation>beibehalten</translation>
    </message>
    <message>
      <source>How it will read</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Wie es sich lesen wird</translation>
    </message>
    <message>
      <source>Hide before sharing</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Vor dem Weitergeben verbergen</translation>
    </message>
    <message>
      <source>applied to the copy; your case is unchanged</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>an der Kopie; Ihr Fall bleibt unverändert</translation>
    </message>
    <message>
      <source>removed</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>entfernt</translation>
    </message>
    <message>
      <source>ANALYST 1, 2 …</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>ANALYST 1, 2 …</translation>
    </message>
    <message>
      <source>What is hidden still stands in capture {} ({}).</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Was verborgen ist, steht noch in Erfassung {} ({}).</translation>
    </message>
    <message>
      <source>Hide {} no longer</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>{} nicht mehr verbergen</translation>
    </message>
    <message>
      <source>{}, the same throughout</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>{}, überall gleich</translation>
    </message>
    <message>
      <source> {} more wait.</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation> {} weitere warten.</translation>
    </message>
    <message>
      <source>Stop hiding</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Nicht mehr verbergen</translation>
    </message>
    <message>
      <source>Leave capture {} out</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Erfassung {} weglassen</translation>
    </message>
    <message>
      <source>Send {} as redacted text, marked</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>{} als geschwärzten Text senden, vermerkt</translation>
    </message>
    <message>
      <source>reading the copy</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>die Kopie wird gelesen</translation>
    </message>
    <message>
      <source>The copy was made, read and removed; nothing has left.</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>Die Kopie wurde gemacht, gelesen und entfernt; nichts hat den Rechner verlassen.</translation>
    </message>
    <message>
      <source>What is in the copy</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>Was in der Kopie ist</translation>
    </message>
    <message>
      <source>Text of {}</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>Text von {}</translation>
    </message>
    <message>
      <source>a new file that ends in .casefile</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>eine neue Datei, die auf .casefile endet</translation>
    </message>
    <message>
      <source>Ve&amp;rifier beside it</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>P&amp;rüfprogramm daneben</translation>
    </message>
    <message>
      <source>A file of plain Python that checks the copy without this program</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Eine Datei in reinem Python, die die Kopie ohne dieses Programm prüft</translation>
    </message>
    <message>
      <source> What goes is numbered anew there: what is S3 here may be S2 in the copy.</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation> Was hinausgeht, wird dort neu nummeriert: S3 hier kann in der Kopie S2 sein.</translation>
    </message>
    <message>
      <source>What they will get</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Was sie bekommen</translation>
    </message>
    <message>
      <source>Proof</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Nachweis</translation>
    </message>
    <message>
      <source>run on the finished copy</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>an der fertigen Kopie ausgeführt</translation>
    </message>
    <message>
      <source>Case fingerprint, to read out or compare</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Fingerabdruck des Falls, zum Vorlesen oder Vergleichen</translation>
    </message>
    <message>
      <source>looking through the case …</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>der Fall wird durchgesehen …</translation>
    </message>
    <message>
      <source>Stays here or goes otherwise: </source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Bleibt hier oder geht anders: </translation>
    </message>
    <message>
      <source>about {}, {}</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>etwa {}, {}</translation>
    </message>
    <message>
      <source>who is given the copy; remembered in the case</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>wer die Kopie erhält; im Fall vermerkt</translation>
    </message>
    <message>
      <source>For whom</source>
      <extracomment>dialogs/exporting_whom, dialogs/given</extracomment>
      <translation>Für wen</translation>
    </message>
    <message>
      <source>For &amp;whom</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Für &amp;wen</translation>
    </message>
    <message>
      <source>Si&amp;gn it</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>&amp;Unterschreiben</translation>
    </message>
    <message>
      <source>public keys (age1…), or drop key files here</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>öffentliche Schlüssel (age1…), oder Schlüsseldateien hier ablegen</translation>
    </message>
    <message>
      <source>Public keys</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Öffentliche Schlüssel</translation>
    </message>
    <message>
      <source>Add &amp;my key</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>&amp;Meinen Schlüssel hinzufügen</translation>
    </message>
    <message>
      <source>a passphrase that you tell them by another way</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>eine Losung, die Sie auf anderem Weg mitteilen</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Losung</translation>
    </message>
    <message>
      <source>no passphrase is given</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>keine Losung ist gegeben</translation>
    </message>
    <message>
      <source>encrypted with a passphrase</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>mit einer Losung verschlüsselt</translation>
    </message>
    <message>
      <source>not encrypted</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>nicht verschlüsselt</translation>
    </message>
    <message>
      <source>That passphrase can be guessed; take several words.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Diese Losung lässt sich erraten; nehmen Sie mehrere Worte.</translation>
    </message>
    <message>
      <source>&amp;Not encrypted</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>U&amp;nverschlüsselt</translation>
    </message>
    <message>
      <source>&amp;Encrypt to keys</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Für Schlüss&amp;el</translation>
    </message>
    <message>
      <source>With a &amp;passphrase</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Mit &amp;Losung</translation>
    </message>
    <message>
      <source>encrypted to one key</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>für einen Schlüssel verschlüsselt</translation>
    </message>
    <message>
      <source>The file is not encrypted; whoever has it can read it.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Die Datei ist nicht verschlüsselt; wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
      <source>Only the holders of these keys can open the file; you cannot, unless your own is listed.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Nur wer diese Schlüssel hat, kann die Datei öffnen; Sie selbst nicht, wenn Ihrer nicht dabei ist.</translation>
    </message>
    <message>
      <source>Whoever has the passphrase can open the file, and nobody can help who lost it.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Wer die Losung hat, kann die Datei öffnen, und niemand kann helfen, wenn sie verloren ist.</translation>
    </message>
    <message>
      <source>Given before to {}.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Zuvor an {} gegeben.</translation>
    </message>
    <message>
      <source>no public key is given</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>kein öffentlicher Schlüssel ist gegeben</translation>
    </message>
    <message>
      <source>a public key is not right</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>ein öffentlicher Schlüssel stimmt nicht</translation>
    </message>
    <message>
      <source>encrypted to {} keys</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>für {} Schlüssel verschlüsselt</translation>
    </message>
    <message>
      <source>&amp;Choose another…</source>
      <extracomment>dialogs/filecard</extracomment>
      <translation>Andere &amp;wählen…</translation>
    </message>
    <message>
      <source>is being looked at</source>
      <extracomment>dialogs/filecard, dialogs/filelist</extracomment>
      <translation>wird durchgesehen</translation>
    </message>
    <message>
      <source>Picture, {} × {} pixels</source>
      <extracomment>dialogs/filecard</extracomment>
      <translation>Bild, {} × {} Pixel</translation>
    </message>
    <message numerus="yes">
      <source>%n paragraphs</source>
      <extracomment>dialogs/filecard</extracomment>
      <translation>
        <numerusform>%n Absatz</numerusform>
        <numerusform>%n Absätze</numerusform>
      </translation>
    </message>
    <message>
      <source>Files to attach</source>
      <extracomment>dialogs/filelist</extracomment>
      <translation>Dateien zum Anhängen</translation>
    </message>
    <message>
      <source>the same bytes as {}</source>
      <extracomment>dialogs/filelist</extracomment>
      <translation>dieselben Bytes wie {}</translation>
    </message>
    <message>
      <source>The first fixes as they will come in</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Die ersten Positionen, wie sie hereinkommen</translation>
    </message>
    <message>
      <source>RA-82035</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>RA-82035</translation>
    </message>
    <message>
      <source>UTC, an offset like +03:00, or a zone like Europe/Moscow</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>UTC, ein Abstand wie +03:00, oder eine Zone wie Europe/Moscow</translation>
    </message>
    <message>
      <source>Number, registration or hex of the airframe; may stay empty</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Nummer, Kennzeichen oder Hexcode des Luftfahrzeugs; darf leer bleiben</translation>
    </message>
    <message>
      <source>Columns</source>
      <extracomment>dialogs/flightsetting, dialogs/importing_setting, log/bar, log/heads</extracomment>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Units, where the columns name none</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Einheiten, wo die Spalten keine nennen</translation>
    </message>
    <message>
      <source>Clock</source>
      <extracomment>dialogs/flightsetting, tracks/told</extracomment>
      <translation>Uhr</translation>
    </message>
    <message>
      <source>A&amp;ltitude</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Höhe</translation>
    </message>
    <message>
      <source>&amp;Speed</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Geschwindigkeit</translation>
    </message>
    <message>
      <source>Time &amp;zone, if not UTC</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Zeit&amp;zone, wenn nicht UTC</translation>
    </message>
    <message>
      <source>&amp;Day, if only times are told</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Tag, wenn nur Uhrzeiten gesagt sind</translation>
    </message>
    <message>
      <source>Air&amp;frame that flew</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Luftfahrzeug, das flog</translation>
    </message>
    <message>
      <source>Looking for dates, aircraft and places</source>
      <extracomment>dialogs/foretold, suggesting</extracomment>
      <translation>Daten, Luftfahrzeuge und Orte werden gesucht</translation>
    </message>
    <message>
      <source>Nothing is deleted; each answer is a link, and Ctrl+Z takes it back.</source>
      <extracomment>dialogs/found</extracomment>
      <translation>Nichts wird gelöscht; jede Antwort ist eine Verknüpfung, und Strg+Z nimmt sie zurück.</translation>
    </message>
    <message>
      <source>Looking through the case…</source>
      <extracomment>dialogs/found</extracomment>
      <translation>Der Fall wird durchgesehen…</translation>
    </message>
    <message>
      <source>Copies given</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Ausgegebene Kopien</translation>
    </message>
    <message>
      <source>What left this case; the journal says so, too, and an undo does not take it back.</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Was diesen Fall verließ; das Journal sagt es auch, und Rückgängig nimmt es nicht zurück.</translation>
    </message>
    <message>
      <source>Records</source>
      <extracomment>dialogs/given, dialogs/manyfields, navigatorlist</extracomment>
      <translation>Datensätze</translation>
    </message>
    <message>
      <source>Left out</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Weggelassen</translation>
    </message>
    <message>
      <source>Hidden</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Verborgen</translation>
    </message>
    <message>
      <source>No copy has left this case yet.</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Noch hat keine Kopie diesen Fall verlassen.</translation>
    </message>
    <message>
      <source>Address of the proxy</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>Adresse des Proxys</translation>
    </message>
    <message>
      <source>Import log</source>
      <extracomment>dialogs/importing, case/acts</extracomment>
      <translation>Liste einlesen</translation>
    </message>
    <message>
      <source>Import</source>
      <extracomment>dialogs/importing, dialogs/importing_flights</extracomment>
      <translation>Einlesen</translation>
    </message>
    <message>
      <source>{} can be read either way. Which comes first? Until that is said they stay open.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{} lassen sich so oder so lesen. Was steht zuerst? Bis das gesagt ist, bleiben sie offen.</translation>
    </message>
    <message numerus="yes">
      <source>%n rows</source>
      <extracomment>dialogs/importing, log/export, tracks/told</extracomment>
      <translation>
        <numerusform>%n Zeile</numerusform>
        <numerusform>%n Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>Imported {} of {} as {} to {}; one undo takes them all back.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{} von {} als {} bis {} eingelesen; ein Rückgängig nimmt alle zurück.</translation>
    </message>
    <message>
      <source>Reading the log</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Die Liste wird gelesen</translation>
    </message>
    <message>
      <source>Columns as they were chosen for a table with the same heads.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Spalten, wie sie für eine Tabelle mit denselben Köpfen gewählt wurden.</translation>
    </message>
    <message>
      <source>already here as {}: {:,} tagged already, only new rows come in</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>schon hier als {}: {:,} schon vermerkt, nur neue Zeilen kommen herein</translation>
    </message>
    <message numerus="yes">
      <source>%n more reasons</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>
        <numerusform>%n weiterer Grund</numerusform>
        <numerusform>%n weitere Gründe</numerusform>
      </translation>
    </message>
    <message>
      <source>Import a log</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Eine Liste einlesen</translation>
    </message>
    <message>
      <source>{} can also come in as a log, a record a row, or as tracks, a fix a row.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{} kann auch als Liste hereinkommen, ein Datensatz je Zeile, oder als Flugspuren, eine Position je Zeile.</translation>
    </message>
    <message>
      <source>Reading the rows of {}</source>
      <extracomment>dialogs/importing, tracks/acting</extracomment>
      <translation>Die Zeilen von {} werden gelesen</translation>
    </message>
    <message>
      <source>{} can also come in as a log, a record a row.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{} kann auch als Liste hereinkommen, ein Datensatz je Zeile.</translation>
    </message>
    <message>
      <source>Import as log…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Als Liste einlesen…</translation>
    </message>
    <message>
      <source>Reading {}…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{} wird gelesen…</translation>
    </message>
    <message>
      <source>The first {} rows of {} as they become</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Die ersten {} Zeilen von {}, wie sie werden</translation>
    </message>
    <message>
      <source>Counting {:,} rows…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{:,} Zeilen werden gezählt…</translation>
    </message>
    <message>
      <source>{:,} good</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{:,} gut</translation>
    </message>
    <message>
      <source>{:,} open in places</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{:,} stellenweise offen</translation>
    </message>
    <message>
      <source>{:,} refused</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{:,} abgewiesen</translation>
    </message>
    <message>
      <source>Importing the log</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Die Liste wird eingelesen</translation>
    </message>
    <message>
      <source>Cancelled; nothing was imported.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Abgebrochen; nichts wurde eingelesen.</translation>
    </message>
    <message>
      <source>Import as tracks…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Als Flugspuren einlesen…</translation>
    </message>
    <message>
      <source>{:,} say what an earlier row says</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{:,} sagen, was eine frühere Zeile sagt</translation>
    </message>
    <message>
      <source>and {}; the rows tell them</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>und {}; die Zeilen nennen sie</translation>
    </message>
    <message>
      <source>Import {}</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{} einlesen</translation>
    </message>
    <message>
      <source>Esc cancels</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Esc bricht ab</translation>
    </message>
    <message>
      <source>leave out</source>
      <extracomment>dialogs/importing_columns</extracomment>
      <translation>weglassen</translation>
    </message>
    <message>
      <source>Column {} goes to</source>
      <extracomment>dialogs/importing_columns</extracomment>
      <translation>Spalte {} geht nach</translation>
    </message>
    <message>
      <source>Import tracker files</source>
      <extracomment>dialogs/importing_flights, flying, mappage</extracomment>
      <translation>Flugspurdateien einlesen</translation>
    </message>
    <message>
      <source>Columns and zone as they were said of a table with the same header.</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Spalten und Zone, wie sie für eine Tabelle mit demselben Kopf gesagt wurden.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Wird gelesen…</translation>
    </message>
    <message>
      <source>in the beginning of the file</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>am Anfang der Datei</translation>
    </message>
    <message>
      <source>in all</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>insgesamt</translation>
    </message>
    <message numerus="yes">
      <source>%n rows are no fixes</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>
        <numerusform>%n Zeile ist keine Position</numerusform>
        <numerusform>%n Zeilen sind keine Positionen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files</source>
      <extracomment>dialogs/importing_flights, flying</extracomment>
      <translation>
        <numerusform>%n Datei</numerusform>
        <numerusform>%n Dateien</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the first fixes of {}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Die ersten Positionen von {} werden gelesen</translation>
    </message>
    <message numerus="yes">
      <source>%n fixes</source>
      <extracomment>dialogs/importing_flights, map/items, particulars, tracks/told</extracomment>
      <translation>
        <numerusform>%n Position</numerusform>
        <numerusform>%n Positionen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n aircraft</source>
      <extracomment>dialogs/importing_flights, dialogs/checks</extracomment>
      <translation>
        <numerusform>%n Luftfahrzeug</numerusform>
        <numerusform>%n Luftfahrzeuge</numerusform>
      </translation>
    </message>
    <message>
      <source> and {} with the same settings</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation> und {} mit denselben Angaben</translation>
    </message>
    <message>
      <source>The first fixes of {}{}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Die ersten Positionen von {}{}</translation>
    </message>
    <message>
      <source>{} of {} {}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>{} von {} {}</translation>
    </message>
    <message>
      <source>row {}: {}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Zeile {}: {}</translation>
    </message>
    <message>
      <source>The first rows as they will become</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>Die ersten Zeilen, wie sie werden</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>Stand</translation>
    </message>
    <message>
      <source>left out</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <source>&amp;Sheet</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>&amp;Blatt</translation>
    </message>
    <message>
      <source>origin &gt; who relays it</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Ursprung &gt; Bote</translation>
    </message>
    <message>
      <source>For every row that says nothing of it</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Für jede Zeile, die nichts davon sagt</translation>
    </message>
    <message>
      <source>&amp;Method</source>
      <extracomment>dialogs/importing_setting, forms/tag</extracomment>
      <translation>&amp;Verfahren</translation>
    </message>
    <message>
      <source>&amp;Row with the heads</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Zeile mit den &amp;Köpfen</translation>
    </message>
    <message>
      <source>Rows &amp;become</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Zeilen &amp;werden</translation>
    </message>
    <message>
      <source>&amp;Day and month</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>&amp;Tag und Monat</translation>
    </message>
    <message>
      <source>Time &amp;zone</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Zeit&amp;zone</translation>
    </message>
    <message>
      <source>&amp;Asserted by</source>
      <extracomment>dialogs/importing_setting, forms/claim, forms/tag</extracomment>
      <translation>&amp;Ausgesagt von</translation>
    </message>
    <message>
      <source>Letters without Ctrl or Alt count only while a pane that shows something has the keyboard.</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Buchstaben ohne Strg oder Alt gelten nur, solange ein Bereich, der etwas zeigt, die Tastatur hat.</translation>
    </message>
    <message>
      <source>{} is a key of “{}” already. Taken over, it calls “{}” instead.</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>{} ist schon eine Taste für „{}“. Übernommen ruft sie stattdessen „{}“.</translation>
    </message>
    <message>
      <source>Change keys</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Tasten ändern</translation>
    </message>
    <message>
      <source>Look up a key or what it does</source>
      <extracomment>dialogs/keys, keyboard</extracomment>
      <translation>Eine Taste suchen, oder was sie tut</translation>
    </message>
    <message>
      <source>Acts and their keys</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Handlungen und ihre Tasten</translation>
    </message>
    <message>
      <source>New key</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Neue Taste</translation>
    </message>
    <message>
      <source>Use it</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Nehmen</translation>
    </message>
    <message>
      <source>Use it, too</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Zusätzlich nehmen</translation>
    </message>
    <message>
      <source>No key</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Keine Taste</translation>
    </message>
    <message>
      <source>Reset</source>
      <extracomment>dialogs/keys, dialogs/preferences</extracomment>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Reset all</source>
      <extracomment>dialogs/keys, dialogs/preferences</extracomment>
      <translation>Alle zurücksetzen</translation>
    </message>
    <message>
      <source>What it does</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Was sie tut</translation>
    </message>
    <message>
      <source>Keys</source>
      <extracomment>dialogs/keys, keyboard</extracomment>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>” and “</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>“ und „</translation>
    </message>
    <message>
      <source>Take it over</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>{} (changed)</source>
      <extracomment>dialogs/keys, dialogs/preferences</extracomment>
      <translation>{} (geändert)</translation>
    </message>
    <message>
      <source>A source that is only named here counts as not held until its file is attached.</source>
      <extracomment>dialogs/known</extracomment>
      <translation>Eine Quelle, die hier nur genannt wird, gilt als nicht vorhanden, bis ihre Datei angehängt ist.</translation>
    </message>
    <message>
      <source>Reliabilit&amp;y</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Zuverlässigkeit</translation>
    </message>
    <message>
      <source>without a publisher only F fits</source>
      <extracomment>dialogs/known</extracomment>
      <translation>ohne Herausgeber passt nur F</translation>
    </message>
    <message>
      <source>the publisher’s, for all its sources</source>
      <extracomment>dialogs/known</extracomment>
      <translation>die des Herausgebers, für alle seine Quellen</translation>
    </message>
    <message>
      <source>whom it names as its source, separated by commas</source>
      <extracomment>dialogs/known</extracomment>
      <translation>wen sie als Quelle nennt, durch Kommas getrennt</translation>
    </message>
    <message>
      <source>C&amp;ites</source>
      <extracomment>dialogs/known</extracomment>
      <translation>Beru&amp;ft sich auf</translation>
    </message>
    <message>
      <source>not before {}: nothing is older than what it cites</source>
      <extracomment>dialogs/known</extracomment>
      <translation>nicht vor {}: nichts ist älter als das, was es anführt</translation>
    </message>
    <message>
      <source>each by the name of its file; F2 on the source gives a title</source>
      <extracomment>dialogs/known</extracomment>
      <translation>jede nach dem Namen ihrer Datei; F2 auf der Quelle gibt einen Titel</translation>
    </message>
    <message>
      <source>Who draws on whom</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Wer aus wem schöpft</translation>
    </message>
    <message>
      <source>Accept</source>
      <extracomment>dialogs/lineage, entity/proposed</extracomment>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>&amp;Dismiss</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>&amp;Abtun</translation>
    </message>
    <message>
      <source>Accepting records a citation, stated or inferred; Ctrl+Z takes it back.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Annehmen vermerkt einen Bezug, angegeben oder erschlossen; Strg+Z nimmt ihn zurück.</translation>
    </message>
    <message>
      <source>Proposals</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>Holding the texts against each other…</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Die Texte werden gegeneinander gehalten…</translation>
    </message>
    <message>
      <source>Looking for who draws on whom</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Gesucht wird, wer aus wem schöpft</translation>
    </message>
    <message>
      <source>No source is seen to draw on another: none names another one, and none share words or mistakes.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Keine Quelle schöpft erkennbar aus einer anderen: keine nennt eine andere, und keine teilen Wortlaut oder Fehler.</translation>
    </message>
    <message>
      <source>{} draws on {}: {}.</source>
      <extracomment>dialogs/lineage, analysis/drawn</extracomment>
      <translation>{} schöpft aus {}: {}.</translation>
    </message>
    <message>
      <source>{} and {}: one drew on the other, or both on a third</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>{} und {}: die eine schöpfte aus der anderen, oder beide aus einer dritten</translation>
    </message>
    <message>
      <source>Nothing shows which way. Choose one, or leave it as it is.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Nichts zeigt, in welche Richtung. Wählen Sie eine, oder lassen Sie es, wie es ist.</translation>
    </message>
    <message>
      <source>{} draws on {}</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>{} schöpft aus {}</translation>
    </message>
    <message>
      <source>The words there changed meanwhile; look again.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Die Worte dort änderten sich inzwischen; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
      <source>Edit the selected</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Das Gewählte ändern</translation>
    </message>
    <message>
      <source>Change</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>the new value; written and taken out again, none</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>der neue Wert; hingeschrieben und wieder herausgenommen: keiner</translation>
    </message>
    <message>
      <source>What changes</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>Was sich ändert</translation>
    </message>
    <message>
      <source>Give a value to see what it changes.</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Geben Sie einen Wert ein, um zu sehen, was er ändert.</translation>
    </message>
    <message>
      <source>nothing</source>
      <extracomment>dialogs/manyfields, past, tracks/comparing</extracomment>
      <translation>nichts</translation>
    </message>
    <message>
      <source>&amp;Field</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>&amp;Feld</translation>
    </message>
    <message>
      <source>&amp;Value</source>
      <extracomment>dialogs/manyfields, entity/forms</extracomment>
      <translation>&amp;Wert</translation>
    </message>
    <message>
      <source>Reads now</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>Lautet jetzt</translation>
    </message>
    <message>
      <source>Would read</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Würde lauten</translation>
    </message>
    <message>
      <source>{} would change, in one step.</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Zu ändern: {}, in einem Schritt.</translation>
    </message>
    <message>
      <source>{} selected</source>
      <extracomment>dialogs/manyfields, dialogs/tags</extracomment>
      <translation>{} gewählt</translation>
    </message>
    <message>
      <source>Change {}</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>Ändern: {}</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <extracomment>dialogs/manyfields, language, log/hand, analysis/doubled</extracomment>
      <translation>{} und {} weitere</translation>
    </message>
    <message>
      <source>{} like that already.</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>{} sind schon so.</translation>
    </message>
    <message>
      <source>Merge returned case</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Zurückgegebenen Fall einfügen</translation>
    </message>
    <message>
      <source>Look at the copy</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Kopie ansehen</translation>
    </message>
    <message>
      <source>Case files (*.casefile *.age);;All files (*)</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Falldateien (*.casefile *.age);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Said here of the same words already: {}; keep one of each afterwards.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Hier von denselben Worten schon gesagt: {}; behalten Sie danach je eines.</translation>
    </message>
    <message numerus="yes">
      <source>%n choices</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n Wahl</numerusform>
        <numerusform>%n Wahlen</numerusform>
      </translation>
    </message>
    <message>
      <source>the copy that came back</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>die Kopie, die zurückkam</translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>&amp;Wählen…</translation>
    </message>
    <message>
      <source>used once, never kept</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>einmal benutzt, nie behalten</translation>
    </message>
    <message>
      <source>Nothing needs a choice.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Nichts braucht eine Wahl.</translation>
    </message>
    <message>
      <source>Every entry of {} is in this case already; if its merge was undone, redo brings it back.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Jeder Eintrag von {} ist schon in diesem Fall; wurde sein Einfügen rückgängig gemacht, bringt Wiederholen ihn zurück.</translation>
    </message>
    <message numerus="yes">
      <source>%n merge by themselves,</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n fügt sich von selbst ein,</numerusform>
        <numerusform>%n fügen sich von selbst ein,</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n opinions stand</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n Meinung bleibt stehen</numerusform>
        <numerusform>%n Meinungen bleiben stehen</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is written before Merge.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Vor dem Einfügen wird nichts geschrieben.</translation>
    </message>
    <message>
      <source>Making a snapshot</source>
      <extracomment>dialogs/merge, dialogs/snapshots, keeping</extracomment>
      <translation>Ein Sicherungsstand wird gemacht</translation>
    </message>
    <message>
      <source>Settled.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Entschieden.</translation>
    </message>
    <message numerus="yes">
      <source>%n new records</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n neuer Datensatz</numerusform>
        <numerusform>%n neue Datensätze</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>&amp;Losung</translation>
    </message>
    <message>
      <source>nothing needs a choice.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>nichts braucht eine Wahl.</translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>dialogs/merge, case/acts</extracomment>
      <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
      <source>%n need your choice.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n braucht Ihre Wahl.</numerusform>
        <numerusform>%n brauchen Ihre Wahl.</numerusform>
      </translation>
    </message>
    <message>
      <source>&lt;b&gt;{}&lt;/b&gt; joins your case at journal #{}.&lt;br&gt;</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>&lt;b&gt;{}&lt;/b&gt; kommt zu Ihrem Fall ab Journal Nr. {}.&lt;br&gt;</translation>
    </message>
    <message>
      <source>Settle</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <source>Merged {}: {}, {} changed by them.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} eingefügt: {}, {} dadurch geändert.</translation>
    </message>
    <message>
      <source>Queued by earlier merges: {}</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Von früherem Einfügen wartend: {}</translation>
    </message>
    <message>
      <source>{} side by side,</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} nebeneinander,</translation>
    </message>
    <message>
      <source>Merge, settle {} later</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Einfügen, {} später entscheiden</translation>
    </message>
    <message>
      <source>{} left. Any choice can be undone.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} übrig. Jede Wahl lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <source>{} was sealed with a passphrase; type it.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} wurde mit einer Losung verschlossen; tippen Sie sie.</translation>
    </message>
    <message>
      <source>{} more wait until these are settled.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} weitere warten, bis diese entschieden sind.</translation>
    </message>
    <message>
      <source>Settle {}</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} entscheiden</translation>
    </message>
    <message>
      <source>their values come in, nobody changed them here</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>ihre Werte kommen herein, hier änderte sie niemand</translation>
    </message>
    <message>
      <source>new records, numbered after yours</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>neue Datensätze, nach Ihren nummeriert</translation>
    </message>
    <message>
      <source>they go to the trash here, too, and can be restored</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>sie kommen auch hier in den Papierkorb, und lassen sich zurückholen</translation>
    </message>
    <message>
      <source>two analysts, two views: nothing to choose</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>zwei Analysten, zwei Ansichten: nichts zu wählen</translation>
    </message>
    <message>
      <source>What the copy brings</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Was die Kopie bringt</translation>
    </message>
    <message>
      <source>Both journals check out.</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Beide Journale stimmen.</translation>
    </message>
    <message>
      <source>The returned journal checks out.</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Das zurückgegebene Journal stimmt.</translation>
    </message>
    <message>
      <source>Your entries stay; the merge is entry #{}.</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Ihre Einträge bleiben; das Einfügen ist Eintrag Nr. {}.</translation>
    </message>
    <message>
      <source>and {} more</source>
      <extracomment>dialogs/merging_brought, dialogs/snapshots, entrypane, case/statistics</extracomment>
      <translation>und {} weitere</translation>
    </message>
    <message>
      <source>{} of {} left</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>{} von {} übrig</translation>
    </message>
    <message>
      <source>+ {} from {}</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>+ {} von {}</translation>
    </message>
    <message>
      <source>Before</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>choose one</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>eine wählen</translation>
    </message>
    <message>
      <source>One date that both of you only counted anew goes the same way.</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Ein Datum, das Sie beide nur neu berechneten, geht denselben Weg.</translation>
    </message>
    <message>
      <source>If you choose returned:</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Wenn Sie das Zurückgegebene wählen:</translation>
    </message>
    <message>
      <source>If you keep yours:</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Wenn Sie Ihres behalten:</translation>
    </message>
    <message>
      <source>in the trash</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>im Papierkorb</translation>
    </message>
    <message>
      <source>not in the trash</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>nicht im Papierkorb</translation>
    </message>
    <message>
      <source>{} dates that both of you only counted anew go the same way.</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>{} Daten, die Sie beide nur neu berechneten, gehen denselben Weg.</translation>
    </message>
    <message>
      <source>chosen: yours</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>gewählt: Ihres</translation>
    </message>
    <message>
      <source>chosen: returned</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>gewählt: zurückgegeben</translation>
    </message>
    <message>
      <source>Before, at #{}</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Vorher, bei Nr. {}</translation>
    </message>
    <message>
      <source>Yours</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Ihres</translation>
    </message>
    <message>
      <source>Returned</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Zurückgegeben</translation>
    </message>
    <message>
      <source>nothing the same</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>nichts gleich</translation>
    </message>
    <message>
      <source>{}; {}; {}; the merge is entry #{}.</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>{}; {}; {}; das Einfügen ist Eintrag Nr. {}.</translation>
    </message>
    <message>
      <source>#1 – #{} the same</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>Nr. 1 – Nr. {} gleich</translation>
    </message>
    <message>
      <source>yours, {}</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>Ihres, {}</translation>
    </message>
    <message>
      <source>returned, {}</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>zurückgegeben, {}</translation>
    </message>
    <message numerus="yes">
      <source>%n fields wait to be settled</source>
      <extracomment>dialogs/merging_waits</extracomment>
      <translation>
        <numerusform>%n Feld wartet auf Entscheidung</numerusform>
        <numerusform>%n Felder warten auf Entscheidung</numerusform>
      </translation>
    </message>
    <message>
      <source> {}: File, Merge returned case.</source>
      <extracomment>dialogs/merging_waits</extracomment>
      <translation> {}: Datei, Zurückgegebenen Fall einfügen.</translation>
    </message>
    <message>
      <source>Look for a newer version</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Nach neuerer Version suchen</translation>
    </message>
    <message>
      <source>Ask there</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Dort fragen</translation>
    </message>
    <message>
      <source>The program never asks by itself. If you press the button, one request goes to this address, and one for each redirect. Its server learns this computer’s address and the time; nothing of a case or of you goes with it.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Das Programm fragt nie von selbst. Drücken Sie den Knopf, geht eine Anfrage an diese Adresse und eine für jede Weiterleitung. Ihr Server erfährt die Adresse dieses Rechners und die Zeit; nichts von einem Fall oder von Ihnen geht mit.</translation>
    </message>
    <message>
      <source>An address that answers with the version: as text, or in JSON as PyPI and forges give it. Whoever gave you the program knows it.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Eine Adresse, die mit der Version antwortet: als Text oder in JSON, wie PyPI und Forges sie geben. Wer Ihnen das Programm gab, kennt sie.</translation>
    </message>
    <message>
      <source>Looking for a newer version</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Neuere Version wird gesucht</translation>
    </message>
    <message>
      <source>Version {} is announced; this is {}. Get it where you got this one.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Version {} ist angekündigt; dies ist {}. Holen Sie sie, wo Sie diese herhaben.</translation>
    </message>
    <message>
      <source>This is the newest version announced there: {}.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Dies ist die neueste dort angekündigte Version: {}.</translation>
    </message>
    <message>
      <source>&amp;Where versions are announced</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>&amp;Wo Versionen angekündigt werden</translation>
    </message>
    <message>
      <source>This is version {}.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Dies ist Version {}.</translation>
    </message>
    <message>
      <source>Lost quotes</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Verlorene Zitate</translation>
    </message>
    <message>
      <source>Put back</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Its words may stand here now. What is gone is struck out, what is new is underlined.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Seine Worte stehen jetzt vielleicht hier. Was fehlt, ist durchgestrichen, was neu ist, unterstrichen.</translation>
    </message>
    <message>
      <source>Nothing is moved before you put it there; Ctrl+Z takes it back.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Nichts wird bewegt, bevor Sie es dorthin setzen; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>Looking for lost quotes…</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Verlorene Zitate werden gesucht…</translation>
    </message>
    <message>
      <source>Looking for lost quotes</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Verlorene Zitate werden gesucht</translation>
    </message>
    <message>
      <source>No quote is lost: every one stands where it was taken.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Kein Zitat ist verloren: jedes steht, wo es entnommen wurde.</translation>
    </message>
    <message>
      <source>No place looks like it. It stays lost until you choose.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Keine Stelle sieht so aus. Es bleibt verloren, bis Sie wählen.</translation>
    </message>
    <message>
      <source>{} was taken from {} and said</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>{} wurde {} entnommen und lautete</translation>
    </message>
    <message>
      <source>{} alike, {}</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>{} gleich, {}</translation>
    </message>
    <message>
      <source>The words there changed meanwhile; look for lost quotes again.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Die Worte dort änderten sich inzwischen; suchen Sie noch einmal nach verlorenen Zitaten.</translation>
    </message>
    <message>
      <source>What became of each file</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Was aus jeder Datei wurde</translation>
    </message>
    <message>
      <source>Copy list</source>
      <extracomment>dialogs/outcomes, tracks/told</extracomment>
      <translation>Liste kopieren</translation>
    </message>
    <message>
      <source>Show list</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Liste zeigen</translation>
    </message>
    <message>
      <source>Files and what became of them</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Dateien und was aus ihnen wurde</translation>
    </message>
    <message>
      <source>Copied.</source>
      <extracomment>dialogs/outcomes, dialogs/statistics</extracomment>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>{} attached</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>{} angehängt</translation>
    </message>
    <message>
      <source>attached as {}</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>angehängt als {}</translation>
    </message>
    <message>
      <source>{} already here</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>{} schon hier</translation>
    </message>
    <message>
      <source>{} could not be taken in</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>{} ließen sich nicht aufnehmen</translation>
    </message>
    <message>
      <source>{} could not be opened</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>{} ließen sich nicht öffnen</translation>
    </message>
    <message>
      <source>Already here as {}; nothing was added.</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Schon hier als {}; nichts kam hinzu.</translation>
    </message>
    <message>
      <source>Pages of the summary</source>
      <extracomment>dialogs/pages</extracomment>
      <translation>Seiten der Zusammenfassung</translation>
    </message>
    <message>
      <source>Preferences</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Look up a setting or what it does</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Eine Einstellung suchen, oder was sie tut</translation>
    </message>
    <message>
      <source>No setting says this.</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Keine Einstellung sagt das.</translation>
    </message>
    <message>
      <source>Yes</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Ja</translation>
    </message>
    <message>
      <source>Reset: {}</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Zurücksetzen: {}</translation>
    </message>
    <message>
      <source>As at first: {}</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Wie am Anfang: {}</translation>
    </message>
    <message>
      <source>Checking files</source>
      <extracomment>dialogs/preflight</extracomment>
      <translation>Dateien werden geprüft</translation>
    </message>
    <message>
      <source>looks like {}</source>
      <extracomment>dialogs/preflight</extracomment>
      <translation>sieht aus wie {}</translation>
    </message>
    <message>
      <source>close to {}</source>
      <extracomment>dialogs/preflight</extracomment>
      <translation>nah an {}</translation>
    </message>
    <message>
      <source>Evidence summary</source>
      <extracomment>dialogs/preview, report/beginning</extracomment>
      <translation>Zusammenfassung der Belege</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Als PDF sichern…</translation>
    </message>
    <message>
      <source>summary</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <source>laying out</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>wird gesetzt</translation>
    </message>
    <message>
      <source>Page {} of {} · {} %</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Seite {} von {} · {} %</translation>
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
      <translation>P&amp;apier</translation>
    </message>
    <message>
      <source>Smaller (−)</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Kleiner (−)</translation>
    </message>
    <message>
      <source>Fit &amp;width</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>&amp;Breite einpassen</translation>
    </message>
    <message>
      <source>As wide as there is room (0)</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>So breit wie Platz ist (0)</translation>
    </message>
    <message>
      <source>Save as &amp;HTML…</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Als &amp;HTML sichern…</translation>
    </message>
    <message>
      <source>One page that needs nothing beside it</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Eine Seite, die nichts daneben braucht</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>&amp;Drucken…</translation>
    </message>
    <message>
      <source>To a printer, at 300 dots to the inch</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Auf einen Drucker, mit 300 Punkten je Zoll</translation>
    </message>
    <message>
      <source>Building the {}</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>{} wird erstellt</translation>
    </message>
    <message>
      <source>Save the {}</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>{} sichern</translation>
    </message>
    <message>
      <source>Saved {}. SHA-256 {}</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>{} gesichert. SHA-256 {}</translation>
    </message>
    <message>
      <source>Snapshots</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Sicherungsstände</translation>
    </message>
    <message>
      <source>Go back to it</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Dahin zurückgehen</translation>
    </message>
    <message>
      <source>Going back is one act; Ctrl+Z takes it back.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Zurückgehen ist eine Handlung; Strg+Z nimmt sie zurück.</translation>
    </message>
    <message>
      <source>Make one now</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Jetzt einen machen</translation>
    </message>
    <message>
      <source>Save as a file…</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Als Datei sichern…</translation>
    </message>
    <message>
      <source>Snapshots, newest first</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Sicherungsstände, der neueste zuerst</translation>
    </message>
    <message>
      <source>Comparing with a snapshot</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Wird mit einem Sicherungsstand verglichen</translation>
    </message>
    <message>
      <source>It holds {} entries that this case has not; save it as a file and merge it.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Er enthält {} Einträge, die dieser Fall nicht hat; als Datei sichern und einfügen.</translation>
    </message>
    <message>
      <source>Save the snapshot as</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Sicherungsstand sichern als</translation>
    </message>
    <message>
      <source>Saving a snapshot</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Ein Sicherungsstand wird gesichert</translation>
    </message>
    <message>
      <source>{} is made, and whole.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>{} ist gemacht, und heil.</translation>
    </message>
    <message>
      <source>{} is made; check it, for bytes are missing.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>{} ist gemacht; prüfen Sie ihn, denn Bytes fehlen.</translation>
    </message>
    <message>
      <source>There is no snapshot of this case yet.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Von diesem Fall gibt es noch keinen Sicherungsstand.</translation>
    </message>
    <message>
      <source>One is made every half hour in which something was done.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Jede halbe Stunde, in der etwas getan wurde, wird einer gemacht.</translation>
    </message>
    <message>
      <source>One act came since.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Eine Handlung kam seither.</translation>
    </message>
    <message>
      <source>Nothing has come since the last snapshot.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Seit dem letzten Sicherungsstand kam nichts.</translation>
    </message>
    <message>
      <source>After {} journal entries.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Nach {} Einträgen im Journal.</translation>
    </message>
    <message>
      <source>Nothing came since; the case is as it was then.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Seither kam nichts; der Fall ist, wie er damals war.</translation>
    </message>
    <message>
      <source>{} acts came since.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>{} Handlungen kamen seither.</translation>
    </message>
    <message>
      <source>They made {}, which would go to the trash.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Neu geschaffen: {}; das käme in den Papierkorb.</translation>
    </message>
    <message>
      <source>They changed {}, which would be as before.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Geändert: {}; das wäre wie vorher.</translation>
    </message>
    <message>
      <source>The case in figures</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Der Fall in Zahlen</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>dialogs/statistics, mishap</extracomment>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Reading the case…</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Der Fall wird gelesen…</translation>
    </message>
    <message>
      <source>Figures</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>Counting what the case holds</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Gezählt wird, was der Fall enthält</translation>
    </message>
    <message>
      <source>unresolved {}</source>
      <extracomment>dialogs/statistics, case/statistics</extracomment>
      <translation>ungelöst: {}</translation>
    </message>
    <message>
      <source>cargo, or aircraft/military</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Fracht, oder Luftfahrzeug/militärisch</translation>
    </message>
    <message>
      <source>Space ticks, F2 renames, Del puts in the trash</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Leertaste hakt an, F2 benennt um, Entf legt in den Papierkorb</translation>
    </message>
    <message>
      <source>Change tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Schlagwort ändern</translation>
    </message>
    <message>
      <source>Rename…	F2</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Umbenennen…	F2</translation>
    </message>
    <message>
      <source>Lay within…</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Unterordnen…</translation>
    </message>
    <message>
      <source>Delete	Del</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Löschen	Entf</translation>
    </message>
    <message>
      <source>New name:</source>
      <extracomment>dialogs/tags, savedtexts</extracomment>
      <translation>Neuer Name:</translation>
    </message>
    <message>
      <source>Rename tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
      <source>The wider tag, or nothing:</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Das weitere Schlagwort, oder nichts:</translation>
    </message>
    <message>
      <source>Lay within</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Unterordnen</translation>
    </message>
    <message>
      <source>Lay within another tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Einem anderen Schlagwort unterordnen</translation>
    </message>
    <message>
      <source>Nothing is selected</source>
      <extracomment>dialogs/tags, inspector</extracomment>
      <translation>Nichts ist gewählt</translation>
    </message>
    <message>
      <source>&amp;New tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>&amp;Neues Schlagwort</translation>
    </message>
    <message>
      <source>Tasks</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Aufgaben</translation>
    </message>
    <message>
      <source>No task has ended since the window was opened.</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Seit das Fenster geöffnet wurde, endete keine Aufgabe.</translation>
    </message>
    <message>
      <source>Tasks that are over</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Aufgaben, die vorbei sind</translation>
    </message>
    <message>
      <source>{} min {} s</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>{} min {} s</translation>
    </message>
    <message>
      <source>Hide {}</source>
      <extracomment>dockhead, log/menus</extracomment>
      <translation>{} verbergen</translation>
    </message>
    <message>
      <source>Case-file workbench</source>
      <extracomment>drawing/files</extracomment>
      <translation>Case-file workbench</translation>
    </message>
    <message>
      <source>. Triangles mark the strip that the next page shows too.</source>
      <extracomment>drawing/files</extracomment>
      <translation>. Dreiecke zeigen den Streifen, den auch die nächste Seite zeigt.</translation>
    </message>
    <message>
      <source>The drawing is too large for one PNG; choose SVG, or PDF on several pages.</source>
      <extracomment>drawing/files</extracomment>
      <translation>Die Zeichnung ist zu groß für ein PNG; wählen Sie SVG, oder PDF auf mehreren Seiten.</translation>
    </message>
    <message>
      <source>packing a picture</source>
      <extracomment>drawing/files</extracomment>
      <translation>ein Bild wird gepackt</translation>
    </message>
    <message>
      <source>, column {} of {}, row {} of {}</source>
      <extracomment>drawing/files</extracomment>
      <translation>, Spalte {} von {}, Reihe {} von {}</translation>
    </message>
    <message>
      <source>Page {} of {}{}{}</source>
      <extracomment>drawing/files</extracomment>
      <translation>Seite {} von {}{}{}</translation>
    </message>
    <message>
      <source>{} names no format for a drawing; end its name with .pdf, .svg or .png.</source>
      <extracomment>drawing/files</extracomment>
      <translation>{} nennt kein Format für eine Zeichnung; beenden Sie den Namen mit .pdf, .svg oder .png.</translation>
    </message>
    <message>
      <source>{} cannot be written ({}); choose another place.</source>
      <extracomment>drawing/files, exchange/copy</extracomment>
      <translation>{} lässt sich nicht schreiben ({}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>The PNG cannot be written ({}); choose another place.</source>
      <extracomment>drawing/files</extracomment>
      <translation>Das PNG lässt sich nicht schreiben ({}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>That would be {} pages, more than {}; make it smaller.</source>
      <extracomment>drawing/files</extracomment>
      <translation>Das wären {} Seiten, mehr als {}; machen Sie es kleiner.</translation>
    </message>
    <message>
      <source>dotted: a gap, bar above: a burst</source>
      <extracomment>drawing/oftimeline</extracomment>
      <translation>gepunktet: eine Lücke, Balken darüber: eine Häufung</translation>
    </message>
    <message>
      <source>journal up to entry {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>Journal bis Eintrag {}</translation>
    </message>
    <message>
      <source>{}, {} between them</source>
      <extracomment>drawing/views</extracomment>
      <translation>{}, {} dazwischen</translation>
    </message>
    <message>
      <source>marks stand {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>Marken stehen {}</translation>
    </message>
    <message>
      <source>lanes: {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>Bahnen: {}</translation>
    </message>
    <message>
      <source>{} of {} dated marks drawn</source>
      <extracomment>drawing/views</extracomment>
      <translation>{} von {} datierten Marken gezeichnet</translation>
    </message>
    <message>
      <source>; the filter {} only dims on screen, all cards are drawn</source>
      <extracomment>drawing/views</extracomment>
      <translation>; der Filter {} blendet nur am Bildschirm ab, alle Karten sind gezeichnet</translation>
    </message>
    <message>
      <source>only what was recorded up to {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>nur was bis {} vermerkt war</translation>
    </message>
    <message>
      <source>only what passes the filter {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>nur was den Filter {} besteht</translation>
    </message>
    <message>
      <source>without a date and not drawn: {}{}</source>
      <extracomment>drawing/views</extracomment>
      <translation>ohne Datum und nicht gezeichnet: {}{}</translation>
    </message>
    <message>
      <source>changed</source>
      <extracomment>drifting</extracomment>
      <translation>geändert</translation>
    </message>
    <message>
      <source>alike</source>
      <extracomment>drifting</extracomment>
      <translation>unverändert</translation>
    </message>
    <message>
      <source>− lost</source>
      <extracomment>drifting</extracomment>
      <translation>− verloren</translation>
    </message>
    <message>
      <source>+ gained</source>
      <extracomment>drifting</extracomment>
      <translation>+ dazugekommen</translation>
    </message>
    <message>
      <source>, by the order of publication</source>
      <extracomment>drifting</extracomment>
      <translation>, nach der Reihenfolge der Veröffentlichung</translation>
    </message>
    <message>
      <source>since {}</source>
      <extracomment>drifting</extracomment>
      <translation>seit {}</translation>
    </message>
    <message numerus="yes">
      <source>%n more texts</source>
      <extracomment>drifting, origins</extracomment>
      <translation>
        <numerusform>%n weiterer Text</numerusform>
        <numerusform>%n weitere Texte</numerusform>
      </translation>
    </message>
    <message>
      <source>no hedge</source>
      <extracomment>drifting</extracomment>
      <translation>keine Einschränkung</translation>
    </message>
    <message>
      <source>2019/2021-03, 2019/.. for an open end, 2019~ for about</source>
      <extracomment>entity/dated</extracomment>
      <translation>2019/2021-03, 2019/.. für ein offenes Ende, 2019~ für etwa</translation>
    </message>
    <message>
      <source>Dated assignments</source>
      <extracomment>entity/dated</extracomment>
      <translation>Datierte Zuteilungen</translation>
    </message>
    <message>
      <source>also {} then</source>
      <extracomment>entity/dated</extracomment>
      <translation>damals auch {}</translation>
    </message>
    <message>
      <source>Who or what it is</source>
      <extracomment>entity/forms</extracomment>
      <translation>Wer oder was es ist</translation>
    </message>
    <message>
      <source>Say so</source>
      <extracomment>entity/forms, tracks/airframe</extracomment>
      <translation>So sagen</translation>
    </message>
    <message>
      <source>New entity</source>
      <extracomment>entity/forms, case/acts</extracomment>
      <translation>Neuer Gegenstand</translation>
    </message>
    <message>
      <source>Make it</source>
      <extracomment>entity/forms</extracomment>
      <translation>Anlegen</translation>
    </message>
    <message>
      <source>Alias of</source>
      <extracomment>entity/forms</extracomment>
      <translation>Weiterer Name von</translation>
    </message>
    <message>
      <source>Add alias</source>
      <extracomment>entity/forms, case/acts</extracomment>
      <translation>Weiteren Namen hinzufügen</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <extracomment>entity/forms</extracomment>
      <translation>Zugeteilt an</translation>
    </message>
    <message>
      <source>Assign</source>
      <extracomment>entity/forms</extracomment>
      <translation>Zuteilen</translation>
    </message>
    <message>
      <source>The same as</source>
      <extracomment>entity/forms</extracomment>
      <translation>Dasselbe wie</translation>
    </message>
    <message>
      <source>Join</source>
      <extracomment>entity/forms, case/acts</extracomment>
      <translation>Verbinden</translation>
    </message>
    <message>
      <source>Split</source>
      <extracomment>entity/forms, entity/sheet, case/acts</extracomment>
      <translation>Trennen</translation>
    </message>
    <message>
      <source>&amp;Entity</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Gegenstand</translation>
    </message>
    <message>
      <source>&amp;Type</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Typ</translation>
    </message>
    <message>
      <source>&amp;Why</source>
      <extracomment>entity/forms, forms/holding</extracomment>
      <translation>&amp;Warum</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <extracomment>entity/forms, forms/remarks</extracomment>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>D&amp;ates</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Daten</translation>
    </message>
    <message>
      <source>&amp;Other</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Anderer</translation>
    </message>
    <message>
      <source>number, name or alias; a new name makes a new one</source>
      <extracomment>entity/forms</extracomment>
      <translation>Nummer, Name oder weiterer Name; ein neuer Name legt einen neuen an</translation>
    </message>
    <message>
      <source>what shows it; may stay empty</source>
      <extracomment>entity/forms</extracomment>
      <translation>was es zeigt; darf leer bleiben</translation>
    </message>
    <message>
      <source>&amp;May be</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Kann sein</translation>
    </message>
    <message>
      <source>what it is called; manufacturer's serial for an airframe</source>
      <extracomment>entity/forms</extracomment>
      <translation>wie er heißt; bei einem Luftfahrzeug die Werknummer des Herstellers</translation>
    </message>
    <message>
      <source>another name it goes by</source>
      <extracomment>entity/forms</extracomment>
      <translation>ein anderer Name, unter dem er läuft</translation>
    </message>
    <message>
      <source>RA-78765, 43C6DB, …</source>
      <extracomment>entity/forms</extracomment>
      <translation>RA-78765, 43C6DB, …</translation>
    </message>
    <message>
      <source>2019/2021-03, 2019/.. for an open end; empty where not stated</source>
      <extracomment>entity/forms</extracomment>
      <translation>2019/2021-03, 2019/.. für ein offenes Ende; leer, wo nicht angegeben</translation>
    </message>
    <message>
      <source>number, name or alias of the other one</source>
      <extracomment>entity/forms</extracomment>
      <translation>Nummer, Name oder weiterer Name des anderen</translation>
    </message>
    <message>
      <source>A new entity needs a name and a type; write what it is called and pick one.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Ein neuer Gegenstand braucht Namen und Typ; schreiben Sie, wie er heißt, und wählen Sie einen.</translation>
    </message>
    <message>
      <source>An entity needs a name and a type; write what it is called and pick one.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Ein Gegenstand braucht Namen und Typ; schreiben Sie, wie er heißt, und wählen Sie einen.</translation>
    </message>
    <message>
      <source>An assignment needs a kind and a value; pick one and write the other.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Eine Zuteilung braucht Art und Wert; wählen Sie eine und schreiben Sie den anderen.</translation>
    </message>
    <message>
      <source>Name the other entity; its number or any words of its name.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Nennen Sie den anderen Gegenstand; seine Nummer oder Worte seines Namens.</translation>
    </message>
    <message>
      <source>Nothing is chosen; pick a member to take off, or what goes to a new entity.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Nichts ist gewählt; wählen Sie ein Mitglied zum Abnehmen, oder was zu einem neuen Gegenstand geht.</translation>
    </message>
    <message>
      <source>a record about it</source>
      <extracomment>entity/forms</extracomment>
      <translation>ein Datensatz darüber</translation>
    </message>
    <message>
      <source>an alias</source>
      <extracomment>entity/forms</extracomment>
      <translation>ein weiterer Name</translation>
    </message>
    <message>
      <source>{} stands for itself again</source>
      <extracomment>entity/forms</extracomment>
      <translation>{} steht wieder für sich</translation>
    </message>
    <message>
      <source>&amp;Take off</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Abnehmen</translation>
    </message>
    <message>
      <source>&amp;Move</source>
      <extracomment>entity/forms</extracomment>
      <translation>Verschi&amp;eben</translation>
    </message>
    <message>
      <source>to a &amp;new</source>
      <extracomment>entity/forms</extracomment>
      <translation>zu einem &amp;neuen</translation>
    </message>
    <message>
      <source>dates not stated</source>
      <extracomment>entity/forms, entity/strip, case/likeness</extracomment>
      <translation>Daten nicht angegeben</translation>
    </message>
    <message>
      <source>its name</source>
      <extracomment>entity/forms</extracomment>
      <translation>sein Name</translation>
    </message>
    <message>
      <source>+ Alias</source>
      <extracomment>entity/names</extracomment>
      <translation>+ Weiterer Name</translation>
    </message>
    <message>
      <source>Another name it goes by</source>
      <extracomment>entity/names</extracomment>
      <translation>Ein anderer Name, unter dem er läuft</translation>
    </message>
    <message>
      <source>Add an alias</source>
      <extracomment>entity/names</extracomment>
      <translation>Weiteren Namen hinzufügen</translation>
    </message>
    <message>
      <source>, of {}</source>
      <extracomment>entity/names</extracomment>
      <translation>, von {}</translation>
    </message>
    <message>
      <source>Alias {}{}</source>
      <extracomment>entity/names</extracomment>
      <translation>Weiterer Name {}{}</translation>
    </message>
    <message>
      <source>. Del takes it away</source>
      <extracomment>entity/names</extracomment>
      <translation>. Entf nimmt ihn weg</translation>
    </message>
    <message>
      <source>Who and what it is about</source>
      <extracomment>entity/page</extracomment>
      <translation>Um wen und was es geht</translation>
    </message>
    <message>
      <source>An airframe, a place, an organisation or a person, with every name it goes by and all that is said of it. Select a sighting or claim and press A, or press Ctrl+Shift+Y for a new one.</source>
      <extracomment>entity/page</extracomment>
      <translation>Ein Luftfahrzeug, ein Ort, eine Organisation oder eine Person, mit jedem Namen und allem, was davon gesagt wird. Eine Sichtung oder Behauptung auswählen und A drücken, oder Strg+Umschalt+Y für einen neuen.</translation>
    </message>
    <message>
      <source>Not about this entity</source>
      <extracomment>entity/page</extracomment>
      <translation>Nicht über diesen Gegenstand</translation>
    </message>
    <message>
      <source>Not</source>
      <extracomment>entity/proposed</extracomment>
      <translation>Nicht</translation>
    </message>
    <message>
      <source>{} more after these</source>
      <extracomment>entity/proposed</extracomment>
      <translation>{} weitere nach diesen</translation>
    </message>
    <message>
      <source>, the same as the one above</source>
      <extracomment>entity/roster</extracomment>
      <translation>, gleich dem darüber</translation>
    </message>
    <message>
      <source>Filter the entities</source>
      <extracomment>entity/roster</extracomment>
      <translation>Gegenstände filtern</translation>
    </message>
    <message>
      <source>No entities yet. Select a sighting and press A, or make one with Ctrl+Shift+Y.</source>
      <extracomment>entity/roster</extracomment>
      <translation>Noch keine Gegenstände. Eine Sichtung auswählen und A drücken, oder mit Strg+Umschalt+Y einen anlegen.</translation>
    </message>
    <message>
      <source>Filter entities…</source>
      <extracomment>entity/roster</extracomment>
      <translation>Filtern…</translation>
    </message>
    <message>
      <source>No entity fits. Clear the filter with Esc, or choose another type.</source>
      <extracomment>entity/roster</extracomment>
      <translation>Kein Gegenstand passt. Den Filter mit Esc aufheben, oder einen anderen Typ wählen.</translation>
    </message>
    <message>
      <source>May be the same</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Kann dasselbe sein</translation>
    </message>
    <message>
      <source>+ Assignment</source>
      <extracomment>entity/sheet</extracomment>
      <translation>+ Zuteilung</translation>
    </message>
    <message>
      <source>A dated registration, hex, operator or callsign (Ctrl+Shift+R)</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Ein datiertes Kennzeichen, Hexcode, Betreiber oder Rufzeichen (Strg+Umschalt+R)</translation>
    </message>
    <message>
      <source>No registration, hex, operator or callsign yet. Press Ctrl+Shift+R and write what it carried, and when.</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Noch kein Kennzeichen, Hexcode, Betreiber oder Rufzeichen. Strg+Umschalt+R drücken und schreiben, was er trug, und wann.</translation>
    </message>
    <message>
      <source>No record is about it yet. Select a sighting or claim and press A.</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Noch kein Datensatz darüber. Eine Sichtung oder Behauptung auswählen und A drücken.</translation>
    </message>
    <message>
      <source>Said to be the same</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Als dasselbe gesagt</translation>
    </message>
    <message>
      <source>Other links</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Weitere Verknüpfungen</translation>
    </message>
    <message>
      <source>What it carried</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Was er trug</translation>
    </message>
    <message>
      <source>No name of it is in the table of places, so it has no coordinates.</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Keiner seiner Namen steht in der Ortstabelle, also hat er keine Koordinaten.</translation>
    </message>
    <message>
      <source>Same as</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Dasselbe wie</translation>
    </message>
    <message>
      <source>What it carried, and when</source>
      <extracomment>entity/strip</extracomment>
      <translation>Was er trug, und wann</translation>
    </message>
    <message>
      <source>· also {}</source>
      <extracomment>entity/strip</extracomment>
      <translation>· auch {}</translation>
    </message>
    <message>
      <source>, also {}</source>
      <extracomment>entity/strip</extracomment>
      <translation>, auch {}</translation>
    </message>
    <message>
      <source>when not stated</source>
      <extracomment>entity/ties, particulars</extracomment>
      <translation>wann, nicht angegeben</translation>
    </message>
    <message>
      <source> (inferred)</source>
      <extracomment>entity/ties, forms/onwords</extracomment>
      <translation> (erschlossen)</translation>
    </message>
    <message>
      <source> (open)</source>
      <extracomment>entity/ties</extracomment>
      <translation> (offen)</translation>
    </message>
    <message>
      <source>by name: {}</source>
      <extracomment>entity/ties</extracomment>
      <translation>nach Namen: {}</translation>
    </message>
    <message>
      <source>Origins: {}</source>
      <extracomment>entity/whence</extracomment>
      <translation>Ursprünge: {}</translation>
    </message>
    <message>
      <source>Why (may stay empty)</source>
      <extracomment>entrypane</extracomment>
      <translation>Warum (darf leer bleiben)</translation>
    </message>
    <message>
      <source>Why it is reversed</source>
      <extracomment>entrypane</extracomment>
      <translation>Warum es umgekehrt wird</translation>
    </message>
    <message>
      <source>Reverse this entry</source>
      <extracomment>entrypane</extracomment>
      <translation>Diesen Eintrag umkehren</translation>
    </message>
    <message>
      <source>Select what it changed</source>
      <extracomment>entrypane</extracomment>
      <translation>Auswählen, was er änderte</translation>
    </message>
    <message>
      <source>Changed fields</source>
      <extracomment>entrypane</extracomment>
      <translation>Geänderte Felder</translation>
    </message>
    <message>
      <source>by someone not recorded</source>
      <extracomment>entrypane</extracomment>
      <translation>von jemandem, der nicht vermerkt ist</translation>
    </message>
    <message>
      <source>Write its old values back, as a new entry</source>
      <extracomment>entrypane</extracomment>
      <translation>Seine alten Werte zurückschreiben, als neuen Eintrag</translation>
    </message>
    <message>
      <source>No entry is picked.</source>
      <extracomment>entrypane</extracomment>
      <translation>Kein Eintrag ist gewählt.</translation>
    </message>
    <message>
      <source>Entry {} · {}</source>
      <extracomment>entrypane</extracomment>
      <translation>Eintrag {} · {}</translation>
    </message>
    <message>
      <source>takes back entry {}</source>
      <extracomment>entrypane</extracomment>
      <translation>nimmt Eintrag {} zurück</translation>
    </message>
    <message>
      <source>reason: {}</source>
      <extracomment>entrypane</extracomment>
      <translation>Grund: {}</translation>
    </message>
    <message>
      <source>Accept {}</source>
      <extracomment>facts</extracomment>
      <translation>{} annehmen</translation>
    </message>
    <message>
      <source>premises: {}</source>
      <extracomment>facts, forms/edit, sourcehead</extracomment>
      <translation>Voraussetzungen: {}</translation>
    </message>
    <message>
      <source>the words themselves, read no further</source>
      <extracomment>facts</extracomment>
      <translation>die Worte selbst, nicht weiter gelesen</translation>
    </message>
    <message>
      <source>Take {}</source>
      <extracomment>facts</extracomment>
      <translation>{} nehmen</translation>
    </message>
    <message>
      <source>{} &lt;i&gt;stays open&lt;/i&gt;</source>
      <extracomment>facts</extracomment>
      <translation>{} &lt;i&gt;bleibt offen&lt;/i&gt;</translation>
    </message>
    <message>
      <source>Keep “{}”</source>
      <extracomment>facts</extracomment>
      <translation>„{}“ behalten</translation>
    </message>
    <message>
      <source>accepted by {}</source>
      <extracomment>facts, sourcehead</extracomment>
      <translation>angenommen von {}</translation>
    </message>
    <message>
      <source>nearest, open</source>
      <extracomment>facts</extracomment>
      <translation>nächstliegend, offen</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <extracomment>filing, sifter</extracomment>
      <translation>Gesicherte Filter</translation>
    </message>
    <message>
      <source>Save as template</source>
      <extracomment>filing</extracomment>
      <translation>Als Vorlage sichern</translation>
    </message>
    <message>
      <source>Choose a template</source>
      <extracomment>filing</extracomment>
      <translation>Eine Vorlage wählen</translation>
    </message>
    <message>
      <source>Name of the new case:</source>
      <extracomment>filing</extracomment>
      <translation>Name des neuen Falls:</translation>
    </message>
    <message>
      <source>Where the new case is kept</source>
      <extracomment>filing</extracomment>
      <translation>Wo der neue Fall liegen soll</translation>
    </message>
    <message>
      <source>Begin</source>
      <extracomment>filing</extracomment>
      <translation>Beginnen</translation>
    </message>
    <message>
      <source>tag = "{}"</source>
      <extracomment>filing</extracomment>
      <translation>tag = "{}"</translation>
    </message>
    <message>
      <source>Templates of cases (*{})</source>
      <extracomment>filing</extracomment>
      <translation>Vorlagen von Fällen (*{})</translation>
    </message>
    <message>
      <source>{} is written; it holds no evidence.</source>
      <extracomment>filing</extracomment>
      <translation>{} ist geschrieben; keine Belege sind darin.</translation>
    </message>
    <message>
      <source>Show lead</source>
      <extracomment>findingitem</extracomment>
      <translation>Spur zeigen</translation>
    </message>
    <message>
      <source>New lead</source>
      <extracomment>findingitem, forms/remarks, case/acts</extracomment>
      <translation>Neue Spur</translation>
    </message>
    <message>
      <source>Decide…</source>
      <extracomment>findingitem</extracomment>
      <translation>Entscheiden…</translation>
    </message>
    <message>
      <source>Lead {}</source>
      <extracomment>findingitem</extracomment>
      <translation>Spur {}</translation>
    </message>
    <message>
      <source>Comparing reports</source>
      <extracomment>findings</extracomment>
      <translation>Meldungen werden verglichen</translation>
    </message>
    <message>
      <source>Comparing tracks</source>
      <extracomment>findings</extracomment>
      <translation>Flugspuren werden verglichen</translation>
    </message>
    <message>
      <source>Nothing in this case is found not to fit.</source>
      <extracomment>findingspage</extracomment>
      <translation>In diesem Fall fand sich nichts, was nicht zusammenpasst.</translation>
    </message>
    <message>
      <source>{} to look at, {} more only need words of yours. The program proposes; it judges nothing.</source>
      <extracomment>findingspage</extracomment>
      <translation>{} anzusehen, {} weitere brauchen nur Worte von Ihnen. Das Programm schlägt vor; es urteilt nicht.</translation>
    </message>
    <message>
      <source>{} by {}, {}: {}</source>
      <extracomment>findingspage</extracomment>
      <translation>{} von {}, {}: {}</translation>
    </message>
    <message>
      <source>List of findings</source>
      <extracomment>findingspage</extracomment>
      <translation>Liste der Befunde</translation>
    </message>
    <message>
      <source>The case is being looked through.</source>
      <extracomment>findingspage</extracomment>
      <translation>Der Fall wird durchgesehen.</translation>
    </message>
    <message>
      <source>{} · What it rests on has changed since.</source>
      <extracomment>findingspage</extracomment>
      <translation>{} · Worauf es beruht, änderte sich seither.</translation>
    </message>
    <message>
      <source>In a case of more than {} sightings what reports that nobody has joined say otherwise is not looked for.</source>
      <extracomment>findingspage</extracomment>
      <translation>In einem Fall mit mehr als {} Sichtungen wird nicht gesucht, worin sich Meldungen widersprechen, die niemand verbunden hat.</translation>
    </message>
    <message>
      <source>Show {} more</source>
      <extracomment>findingspage</extracomment>
      <translation>{} weitere zeigen</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <extracomment>findingspage, lineface, reader/sheets/view</extracomment>
      <translation>{} von {}</translation>
    </message>
    <message>
      <source>Importing tracker files</source>
      <extracomment>flying</extracomment>
      <translation>Flugspurdateien werden eingelesen</translation>
    </message>
    <message numerus="yes">
      <source>%n tracks</source>
      <extracomment>flying, map/places, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n Flugspur</numerusform>
        <numerusform>%n Flugspuren</numerusform>
      </translation>
    </message>
    <message>
      <source>Import a folder of tracker files</source>
      <extracomment>flying</extracomment>
      <translation>Ordner mit Flugspuren einlesen</translation>
    </message>
    <message>
      <source>Import as tracks</source>
      <extracomment>flying</extracomment>
      <translation>Als Flugspuren einlesen</translation>
    </message>
    <message>
      <source>{} came in.</source>
      <extracomment>flying</extracomment>
      <translation>{} kamen herein.</translation>
    </message>
    <message>
      <source>{} can also come in as tracks, with take-offs and landings.</source>
      <extracomment>flying</extracomment>
      <translation>{} können auch als Flugspuren hereinkommen, mit Starts und Landungen.</translation>
    </message>
    <message>
      <source>Import with settings…</source>
      <extracomment>flying</extracomment>
      <translation>Mit Angaben einlesen…</translation>
    </message>
    <message>
      <source>Copied, with source, place and hash.</source>
      <extracomment>forms/binding</extracomment>
      <translation>Kopiert, mit Quelle, Stelle und Prüfsumme.</translation>
    </message>
    <message>
      <source>Copied as a citation.</source>
      <extracomment>forms/binding</extracomment>
      <translation>Als Beleg kopiert.</translation>
    </message>
    <message>
      <source>Half-typed when the program ended: {}{}.</source>
      <extracomment>forms/binding</extracomment>
      <translation>Halb getippt, als das Programm endete: {}{}.</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <extracomment>forms/binding</extracomment>
      <translation>Damit weitermachen</translation>
    </message>
    <message>
      <source>Discard</source>
      <extracomment>forms/binding</extracomment>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>attach them as a source</source>
      <extracomment>forms/bounds</extracomment>
      <translation>sie als Quelle anhängen</translation>
    </message>
    <message>
      <source>shorten them</source>
      <extracomment>forms/bounds</extracomment>
      <translation>sie kürzen</translation>
    </message>
    <message>
      <source>The character {} at place {} cannot be kept; take it out and paste the words again.</source>
      <extracomment>forms/bounds</extracomment>
      <translation>Das Zeichen {} an Stelle {} lässt sich nicht behalten; nehmen Sie es heraus und fügen Sie die Worte wieder ein.</translation>
    </message>
    <message>
      <source>These words are longer than the {} characters this field takes; {}.</source>
      <extracomment>forms/bounds</extracomment>
      <translation>Diese Worte sind länger als die {} Zeichen, die dieses Feld fasst; {}.</translation>
    </message>
    <message>
      <source>Words that carry</source>
      <extracomment>forms/carry</extracomment>
      <translation>Worte, auf denen ruht</translation>
    </message>
    <message>
      <source>Add words</source>
      <extracomment>forms/carry</extracomment>
      <translation>Worte hinzufügen</translation>
    </message>
    <message>
      <source>&amp;Excerpt</source>
      <extracomment>forms/carry, forms/link</extracomment>
      <translation>&amp;Auszug</translation>
    </message>
    <message>
      <source>number or words of an excerpt</source>
      <extracomment>forms/carry</extracomment>
      <translation>Nummer oder Worte eines Auszugs</translation>
    </message>
    <message>
      <source>No words are chosen; name an excerpt, or select words in a source first.</source>
      <extracomment>forms/carry</extracomment>
      <translation>Keine Worte sind gewählt; nennen Sie einen Auszug, oder wählen Sie zuerst Worte in einer Quelle.</translation>
    </message>
    <message>
      <source>Filled: the paragraph names it. Hollow: the paragraph does not, so it is inferred.</source>
      <extracomment>forms/chainview</extracomment>
      <translation>Gefüllt: der Absatz nennt es. Hohl: der Absatz nicht, also ist es erschlossen.</translation>
    </message>
    <message>
      <source>as written</source>
      <extracomment>forms/choices, forms/onwords, log/hand</extracomment>
      <translation>wie geschrieben</translation>
    </message>
    <message numerus="yes">
      <source>%n other readings</source>
      <extracomment>forms/choices</extracomment>
      <translation>
        <numerusform>%n andere Lesart</numerusform>
        <numerusform>%n andere Lesarten</numerusform>
      </translation>
    </message>
    <message>
      <source>{}, chosen: {}</source>
      <extracomment>forms/choices</extracomment>
      <translation>{}, gewählt: {}</translation>
    </message>
    <message>
      <source>{} · {} more below</source>
      <extracomment>forms/choices</extracomment>
      <translation>{} · {} weitere darunter</translation>
    </message>
    <message>
      <source>New claim</source>
      <extracomment>forms/claim</extracomment>
      <translation>Neue Behauptung</translation>
    </message>
    <message>
      <source>State claim</source>
      <extracomment>forms/claim, case/acts</extracomment>
      <translation>Behauptung festhalten</translation>
    </message>
    <message>
      <source>&amp;Statement</source>
      <extracomment>forms/claim, matrix/forms, matrix/judgementform</extracomment>
      <translation>&amp;Aussage</translation>
    </message>
    <message>
      <source>&amp;Nature</source>
      <extracomment>forms/claim, matrix/judgementform</extracomment>
      <translation>&amp;Wesen</translation>
    </message>
    <message>
      <source>&amp;Hedge</source>
      <extracomment>forms/claim, forms/tag</extracomment>
      <translation>&amp;Einschränkung</translation>
    </message>
    <message>
      <source>&amp;When</source>
      <extracomment>forms/claim, forms/remarks, forms/tag</extracomment>
      <translation>Wa&amp;nn</translation>
    </message>
    <message>
      <source>Credi&amp;bility</source>
      <extracomment>forms/claim, forms/tag</extracomment>
      <translation>&amp;Glaubwürdigkeit</translation>
    </message>
    <message>
      <source>what is claimed, in a sentence of your own</source>
      <extracomment>forms/claim</extracomment>
      <translation>was behauptet wird, in einem eigenen Satz</translation>
    </message>
    <message>
      <source>“anticipate”, as written</source>
      <extracomment>forms/claim</extracomment>
      <translation>„rechnen mit“, wie geschrieben</translation>
    </message>
    <message>
      <source>What is half-typed cannot be kept in {} and is lost when the program ends; free some space there, or make the folder one you may write in.</source>
      <extracomment>forms/drafts</extracomment>
      <translation>Halb Getipptes lässt sich in {} nicht behalten und geht verloren, wenn das Programm endet; schaffen Sie dort Platz, oder machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
      <source>next field</source>
      <extracomment>forms/dress</extracomment>
      <translation>nächstes Feld</translation>
    </message>
    <message>
      <source>+letter jumps</source>
      <extracomment>forms/dress</extracomment>
      <translation>+Buchstabe springt</translation>
    </message>
    <message>
      <source>Save changes</source>
      <extracomment>forms/edit</extracomment>
      <translation>Änderungen sichern</translation>
    </message>
    <message>
      <source>why it changes; stands in the journal</source>
      <extracomment>forms/edit</extracomment>
      <translation>warum es sich ändert; steht im Journal</translation>
    </message>
    <message>
      <source>S2, E4: what an assumed date rests on</source>
      <extracomment>forms/edit</extracomment>
      <translation>S2, E4: worauf ein angenommenes Datum beruht</translation>
    </message>
    <message>
      <source>Nothing is changed; change a field, or press Esc.</source>
      <extracomment>forms/edit, forms/holding, forms/imagery</extracomment>
      <translation>Nichts ist geändert; ändern Sie ein Feld, oder drücken Sie Esc.</translation>
    </message>
    <message>
      <source>“{}” stays open; what it means</source>
      <extracomment>forms/edit</extracomment>
      <translation>„{}“ bleibt offen; was es bedeutet</translation>
    </message>
    <message>
      <source>Brought back what you typed.</source>
      <extracomment>forms/form</extracomment>
      <translation>Zurückgebracht, was Sie getippt hatten.</translation>
    </message>
    <message>
      <source>&amp;Discard</source>
      <extracomment>forms/form</extracomment>
      <translation>&amp;Verwerfen</translation>
    </message>
    <message>
      <source>Collection record</source>
      <extracomment>forms/holding</extracomment>
      <translation>Erhebungsvermerk</translation>
    </message>
    <message>
      <source>Save record</source>
      <extracomment>forms/holding, forms/imagery</extracomment>
      <translation>Vermerk sichern</translation>
    </message>
    <message>
      <source>Step of custody</source>
      <extracomment>forms/holding</extracomment>
      <translation>Schritt der Verwahrung</translation>
    </message>
    <message>
      <source>Add step</source>
      <extracomment>forms/holding</extracomment>
      <translation>Schritt hinzufügen</translation>
    </message>
    <message>
      <source>Search made</source>
      <extracomment>forms/holding</extracomment>
      <translation>Durchgeführte Suche</translation>
    </message>
    <message>
      <source>Add search</source>
      <extracomment>forms/holding</extracomment>
      <translation>Suche vermerken</translation>
    </message>
    <message>
      <source>Translation</source>
      <extracomment>forms/holding</extracomment>
      <translation>Übersetzung</translation>
    </message>
    <message>
      <source>Add translation</source>
      <extracomment>forms/holding</extracomment>
      <translation>Übersetzung hinzufügen</translation>
    </message>
    <message>
      <source>&amp;What</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Was</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <extracomment>forms/holding, forms/tag, reader/recording</extracomment>
      <translation>&amp;Von</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <extracomment>forms/holding, forms/link, reader/recording</extracomment>
      <translation>&amp;Nach</translation>
    </message>
    <message>
      <source>W&amp;hen</source>
      <extracomment>forms/holding</extracomment>
      <translation>W&amp;ann</translation>
    </message>
    <message>
      <source>&amp;Means</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Mittel</translation>
    </message>
    <message>
      <source>&amp;Reason</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Grund</translation>
    </message>
    <message>
      <source>&amp;Where</source>
      <extracomment>forms/holding</extracomment>
      <translation>W&amp;o</translation>
    </message>
    <message>
      <source>&amp;Terms</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Begriffe</translation>
    </message>
    <message>
      <source>&amp;Found</source>
      <extracomment>forms/holding</extracomment>
      <translation>Ge&amp;funden</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <extracomment>forms/holding, forms/link, forms/remarks</extracomment>
      <translation>&amp;Notiz</translation>
    </message>
    <message>
      <source>&amp;Translation</source>
      <extracomment>forms/holding</extracomment>
      <translation>Über&amp;setzung</translation>
    </message>
    <message>
      <source>T&amp;ranslator</source>
      <extracomment>forms/holding</extracomment>
      <translation>Ü&amp;bersetzer</translation>
    </message>
    <message>
      <source>why it changes; needed where something else stood</source>
      <extracomment>forms/holding</extracomment>
      <translation>warum es sich ändert; nötig, wo etwas anderes stand</translation>
    </message>
    <message>
      <source>who gave them; unknown is a value</source>
      <extracomment>forms/holding</extracomment>
      <translation>wer sie gab; unbekannt ist ein Wert</translation>
    </message>
    <message>
      <source>who took them; unknown is a value</source>
      <extracomment>forms/holding</extracomment>
      <translation>wer sie nahm; unbekannt ist ein Wert</translation>
    </message>
    <message>
      <source>2026-03-20, words, now, or unknown</source>
      <extracomment>forms/holding</extracomment>
      <translation>2026-03-20, Worte, jetzt, oder unbekannt</translation>
    </message>
    <message>
      <source>by hand, by post, on which disk, sealed how</source>
      <extracomment>forms/holding</extracomment>
      <translation>von Hand, mit der Post, auf welchem Datenträger, wie versiegelt</translation>
    </message>
    <message>
      <source>why they moved</source>
      <extracomment>forms/holding</extracomment>
      <translation>warum sie weitergingen</translation>
    </message>
    <message>
      <source>register, archive, site, search engine</source>
      <extracomment>forms/holding</extracomment>
      <translation>Register, Archiv, Website, Suchmaschine</translation>
    </message>
    <message>
      <source>what was looked for, as it was typed</source>
      <extracomment>forms/holding</extracomment>
      <translation>wonach gesucht wurde, wie getippt</translation>
    </message>
    <message>
      <source>today; 2026-03-20, or words</source>
      <extracomment>forms/holding</extracomment>
      <translation>heute; 2026-03-20, oder Worte</translation>
    </message>
    <message>
      <source>how far you looked, what stood in the way</source>
      <extracomment>forms/holding</extracomment>
      <translation>wie weit Sie gesucht haben, was im Weg stand</translation>
    </message>
    <message>
      <source>the words in the other language</source>
      <extracomment>forms/holding</extracomment>
      <translation>die Worte in der anderen Sprache</translation>
    </message>
    <message>
      <source>of the translation, such as en</source>
      <extracomment>forms/holding</extracomment>
      <translation>der Übersetzung, etwa en</translation>
    </message>
    <message>
      <source>you, where it is left empty</source>
      <extracomment>forms/holding</extracomment>
      <translation>Sie, wo es leer bleibt</translation>
    </message>
    <message>
      <source>engine and version, where a machine did it</source>
      <extracomment>forms/holding</extracomment>
      <translation>Programm und Version, wo ein Rechner es tat</translation>
    </message>
    <message>
      <source>No action is picked; type its letter.</source>
      <extracomment>forms/holding</extracomment>
      <translation>Keine Handlung ist gewählt; tippen Sie ihren Buchstaben.</translation>
    </message>
    <message>
      <source>Imagery record</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Bilddatensatz</translation>
    </message>
    <message>
      <source>Bounded by two pictures</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Durch zwei Bilder begrenzt</translation>
    </message>
    <message>
      <source>Bound it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Begrenzen</translation>
    </message>
    <message>
      <source>Words by machine</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Worte vom Rechner</translation>
    </message>
    <message>
      <source>Still of a film</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Standbild aus einem Film</translation>
    </message>
    <message>
      <source>Take still</source>
      <extracomment>forms/imagery, case/acts</extracomment>
      <translation>Standbild entnehmen</translation>
    </message>
    <message>
      <source>A file’s own words can be made up.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Was eine Datei von sich sagt, kann erfunden sein.</translation>
    </message>
    <message>
      <source>&amp;Absent in</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Nicht da in</translation>
    </message>
    <message>
      <source>&amp;Present in</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Da in</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <extracomment>forms/imagery</extracomment>
      <translation>S&amp;prachen</translation>
    </message>
    <message>
      <source>&amp;At</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Bei</translation>
    </message>
    <message>
      <source>why it changes; may stay empty</source>
      <extracomment>forms/imagery</extracomment>
      <translation>warum es sich ändert; darf leer bleiben</translation>
    </message>
    <message>
      <source>F&amp;ill these in</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Diese &amp;eintragen</translation>
    </message>
    <message>
      <source>number or words of the picture that does not show it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Nummer oder Worte des Bildes, das es nicht zeigt</translation>
    </message>
    <message>
      <source>number or words of the picture that shows it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Nummer oder Worte des Bildes, das es zeigt</translation>
    </message>
    <message>
      <source>eng</source>
      <extracomment>forms/imagery</extracomment>
      <translation>eng</translation>
    </message>
    <message>
      <source>time in the film: 12.5, 1:05 or 1:02:03</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Zeit im Film: 12.5, 1:05 oder 1:02:03</translation>
    </message>
    <message>
      <source>A sighting is bounded by two pictures; name the one without it and the one with it.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Eine Sichtung wird durch zwei Bilder begrenzt; nennen Sie das ohne sie und das mit ihr.</translation>
    </message>
    <message>
      <source>A still is taken at a time; write it as 1:05.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Ein Standbild gehört zu einer Zeit; schreiben Sie sie als 1:05.</translation>
    </message>
    <message>
      <source>eng; installed: {}</source>
      <extracomment>forms/imagery</extracomment>
      <translation>eng; vorhanden: {}</translation>
    </message>
    <message>
      <source>The file states:</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Die Datei gibt an:</translation>
    </message>
    <message>
      <source>{} is no picture; name a source or an imagery record.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>{} ist kein Bild; nennen Sie eine Quelle oder einen Bilddatensatz.</translation>
    </message>
    <message>
      <source>origin &gt; who relays it; </source>
      <extracomment>forms/inputs</extracomment>
      <translation>Ursprung &gt; wer es weitergibt; </translation>
    </message>
    <message>
      <source>New link from</source>
      <extracomment>forms/link</extracomment>
      <translation>Neue Verknüpfung von</translation>
    </message>
    <message>
      <source>Link</source>
      <extracomment>forms/link, case/acts</extracomment>
      <translation>Verknüpfen</translation>
    </message>
    <message>
      <source>number or words of the other record</source>
      <extracomment>forms/link</extracomment>
      <translation>Nummer oder Worte des anderen Datensatzes</translation>
    </message>
    <message>
      <source>why; may stay empty</source>
      <extracomment>forms/link</extracomment>
      <translation>warum; darf leer bleiben</translation>
    </message>
    <message>
      <source>words it rests on; without them it is drawn dashed</source>
      <extracomment>forms/link</extracomment>
      <translation>Worte, auf denen sie beruht; ohne sie wird sie gestrichelt</translation>
    </message>
    <message numerus="yes">
      <source>%n words stand</source>
      <extracomment>forms/link</extracomment>
      <translation>
        <numerusform>%n Wort steht</numerusform>
        <numerusform>%n Wörter stehen</numerusform>
      </translation>
    </message>
    <message>
      <source>A link needs a kind and a record to lead to; fill both.</source>
      <extracomment>forms/link</extracomment>
      <translation>Eine Verknüpfung braucht eine Art und einen Datensatz, zu dem sie führt; füllen Sie beides.</translation>
    </message>
    <message>
      <source>the selected words, “{}”</source>
      <extracomment>forms/link</extracomment>
      <translation>die gewählten Worte, „{}“</translation>
    </message>
    <message>
      <source>Proposed: {} side by side in both.</source>
      <extracomment>forms/link</extracomment>
      <translation>Vorgeschlagen: {} in beiden nebeneinander.</translation>
    </message>
    <message>
      <source>words carry it</source>
      <extracomment>forms/linkglyph</extracomment>
      <translation>Worte tragen sie</translation>
    </message>
    <message>
      <source>dashed until words carry it</source>
      <extracomment>forms/linkglyph</extracomment>
      <translation>gestrichelt, bis Worte sie tragen</translation>
    </message>
    <message>
      <source>Marking</source>
      <extracomment>forms/marking</extracomment>
      <translation>Vermerk</translation>
    </message>
    <message>
      <source>Mark</source>
      <extracomment>forms/marking, case/acts</extracomment>
      <translation>Vermerk setzen</translation>
    </message>
    <message>
      <source>&amp;Marking</source>
      <extracomment>forms/marking</extracomment>
      <translation>&amp;Vermerk</translation>
    </message>
    <message>
      <source>R&amp;eason</source>
      <extracomment>forms/marking, forms/remarks, forms/ruling, matrix/forms</extracomment>
      <translation>G&amp;rund</translation>
    </message>
    <message>
      <source>why; stands in the journal</source>
      <extracomment>forms/marking, forms/remarks</extracomment>
      <translation>warum; steht im Journal</translation>
    </message>
    <message>
      <source>not marked</source>
      <extracomment>forms/marking</extracomment>
      <translation>ohne Vermerk</translation>
    </message>
    <message>
      <source>No marking is picked; choose how far the record may go.</source>
      <extracomment>forms/marking</extracomment>
      <translation>Kein Vermerk ist gewählt; wählen Sie, wie weit der Datensatz gehen darf.</translation>
    </message>
    <message>
      <source>now {}</source>
      <extracomment>forms/marking, forms/remarks</extracomment>
      <translation>jetzt {}</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <extracomment>forms/onwords</extracomment>
      <translation>&amp;Nehmen</translation>
    </message>
    <message>
      <source>&amp;Go by it</source>
      <extracomment>forms/onwords</extracomment>
      <translation>&amp;Danach gehen</translation>
    </message>
    <message>
      <source>as written, variant open</source>
      <extracomment>forms/onwords</extracomment>
      <translation>wie geschrieben, Variante offen</translation>
    </message>
    <message>
      <source>Also in the sentence: {}</source>
      <extracomment>forms/onwords</extracomment>
      <translation>Auch im Satz: {}</translation>
    </message>
    <message>
      <source>cites {}</source>
      <extracomment>forms/onwords</extracomment>
      <translation>beruft sich auf {}</translation>
    </message>
    <message>
      <source>{}, characters {}–{}</source>
      <extracomment>forms/passage</extracomment>
      <translation>{}, Zeichen {}–{}</translation>
    </message>
    <message>
      <source>as written; nothing is added to it</source>
      <extracomment>forms/readings, forms/tag</extracomment>
      <translation>wie geschrieben; nichts wird hinzugefügt</translation>
    </message>
    <message>
      <source>{} stays open</source>
      <extracomment>forms/readings</extracomment>
      <translation>{} bleibt offen</translation>
    </message>
    <message>
      <source>{}; nearest below</source>
      <extracomment>forms/readings</extracomment>
      <translation>{}; das Nächstliegende darunter</translation>
    </message>
    <message>
      <source>{}; what it can be stands below</source>
      <extracomment>forms/readings</extracomment>
      <translation>{}; was es sein kann, steht darunter</translation>
    </message>
    <message>
      <source> · chosen by you</source>
      <extracomment>forms/readings</extracomment>
      <translation> · von Ihnen gewählt</translation>
    </message>
    <message>
      <source>Kept as written; too long to be read as a date, type or place.</source>
      <extracomment>forms/readings</extracomment>
      <translation>Behalten wie geschrieben; zu lang, um als Datum, Typ oder Ort gelesen zu werden.</translation>
    </message>
    <message>
      <source>New note</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Neue Notiz</translation>
    </message>
    <message>
      <source>Add note</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Notiz hinzufügen</translation>
    </message>
    <message>
      <source>New note at a time</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Neue Notiz zu einer Zeit</translation>
    </message>
    <message>
      <source>Pin note</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Notiz anheften</translation>
    </message>
    <message>
      <source>Add lead</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Spur hinzufügen</translation>
    </message>
    <message>
      <source>Withdrawn source</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Zurückgezogene Quelle</translation>
    </message>
    <message>
      <source>Mark as withdrawn</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Als zurückgezogen vermerken</translation>
    </message>
    <message>
      <source>Source it cites</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Angeführte Quelle</translation>
    </message>
    <message>
      <source>Add source</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Quelle hinzufügen</translation>
    </message>
    <message>
      <source>&amp;Reliability</source>
      <extracomment>forms/remarks</extracomment>
      <translation>&amp;Zuverlässigkeit</translation>
    </message>
    <message>
      <source>graded by another, shown once yours is in</source>
      <extracomment>forms/remarks</extracomment>
      <translation>von jemand anderem benotet; gezeigt, sobald Ihre Note da ist</translation>
    </message>
    <message>
      <source>&amp;Credibility</source>
      <extracomment>forms/remarks</extracomment>
      <translation>&amp;Glaubwürdigkeit</translation>
    </message>
    <message>
      <source>&amp;Lead</source>
      <extracomment>forms/remarks</extracomment>
      <translation>&amp;Spur</translation>
    </message>
    <message>
      <source>a remark of your own</source>
      <extracomment>forms/remarks</extracomment>
      <translation>eine eigene Bemerkung</translation>
    </message>
    <message>
      <source>2025-10-26, 2025-10-22/2025-10-31, or words</source>
      <extracomment>forms/remarks</extracomment>
      <translation>2025-10-26, 2025-10-22/2025-10-31, oder Worte</translation>
    </message>
    <message>
      <source>what is to be found out</source>
      <extracomment>forms/remarks</extracomment>
      <translation>was herauszufinden ist</translation>
    </message>
    <message>
      <source>who took it back, and why</source>
      <extracomment>forms/remarks</extracomment>
      <translation>wer sie zurücknahm, und warum</translation>
    </message>
    <message>
      <source>as the text calls it</source>
      <extracomment>forms/remarks</extracomment>
      <translation>wie der Text sie nennt</translation>
    </message>
    <message>
      <source>&amp;Inferred by me; the text does not say so</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Von m&amp;ir erschlossen; der Text sagt es nicht</translation>
    </message>
    <message>
      <source>No grade is picked; type its letter or digit.</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Keine Note ist gewählt; tippen Sie ihren Buchstaben oder ihre Ziffer.</translation>
    </message>
    <message>
      <source>A note on the timeline needs a time; write a day or a span, 2025-10-22/2025-10-31.</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Eine Notiz auf der Zeitleiste braucht eine Zeit; schreiben Sie einen Tag oder eine Spanne, 2025-10-22/2025-10-31.</translation>
    </message>
    <message>
      <source>A cited source needs a name; write what the text calls it.</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Eine angeführte Quelle braucht einen Namen; schreiben Sie, wie der Text sie nennt.</translation>
    </message>
    <message>
      <source>{} by {}</source>
      <extracomment>forms/remarks</extracomment>
      <translation>{} von {}</translation>
    </message>
    <message>
      <source>a {} on “{}” ({})</source>
      <extracomment>forms/resuming</extracomment>
      <translation>{} zu „{}“ ({})</translation>
    </message>
    <message>
      <source>a {} about {}</source>
      <extracomment>forms/resuming</extracomment>
      <translation>{} über {}</translation>
    </message>
    <message>
      <source>“{}” in the sentence</source>
      <extracomment>forms/rows</extracomment>
      <translation>„{}“ im Satz</translation>
    </message>
    <message>
      <source>Decide of the finding</source>
      <extracomment>forms/ruling</extracomment>
      <translation>Über den Befund entscheiden</translation>
    </message>
    <message>
      <source>Decide</source>
      <extracomment>forms/ruling</extracomment>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <source>&amp;Decision</source>
      <extracomment>forms/ruling</extracomment>
      <translation>&amp;Entscheid</translation>
    </message>
    <message>
      <source>why; it is kept with the finding and printed</source>
      <extracomment>forms/ruling</extracomment>
      <translation>warum; bleibt beim Befund und wird gedruckt</translation>
    </message>
    <message>
      <source>No decision is picked; choose one.</source>
      <extracomment>forms/ruling</extracomment>
      <translation>Kein Entscheid ist gewählt; wählen Sie einen.</translation>
    </message>
    <message>
      <source>New sighting</source>
      <extracomment>forms/tag</extracomment>
      <translation>Neue Sichtung</translation>
    </message>
    <message>
      <source>T&amp;ype</source>
      <extracomment>forms/tag</extracomment>
      <translation>T&amp;yp</translation>
    </message>
    <message>
      <source>&amp;Count</source>
      <extracomment>forms/tag</extracomment>
      <translation>An&amp;zahl</translation>
    </message>
    <message>
      <source>&amp;Operator</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Betreiber</translation>
    </message>
    <message>
      <source>&amp;Event</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Ereignis</translation>
    </message>
    <message>
      <source>→ &amp;To</source>
      <extracomment>forms/tag</extracomment>
      <translation>→ &amp;Nach</translation>
    </message>
    <message>
      <source>&amp;Place</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Ort</translation>
    </message>
    <message>
      <source>&amp;Registration</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Kennzeichen</translation>
    </message>
    <message>
      <source>He&amp;x</source>
      <extracomment>forms/tag</extracomment>
      <translation>He&amp;xcode</translation>
    </message>
    <message>
      <source>Calls&amp;ign</source>
      <extracomment>forms/tag</extracomment>
      <translation>Ruf&amp;zeichen</translation>
    </message>
    <message>
      <source>“reported to have …”, as written</source>
      <extracomment>forms/tag</extracomment>
      <translation>„soll … haben“, wie geschrieben</translation>
    </message>
    <message>
      <source>Will be linked as one of the {} in {}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Wird als eines der {} in {} verknüpft.</translation>
    </message>
    <message>
      <source>Will be linked as {1}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Wird verknüpft als {1}.</translation>
    </message>
    <message>
      <source>Do not &amp;link</source>
      <extracomment>forms/tag</extracomment>
      <translation>Nicht verkn&amp;üpfen</translation>
    </message>
    <message>
      <source>May be among the {} in {}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Vielleicht unter den {} in {}.</translation>
    </message>
    <message>
      <source>May be the same as {1}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Vielleicht dasselbe wie {1}.</translation>
    </message>
    <message>
      <source>&amp;Link as one of them</source>
      <extracomment>forms/tag</extracomment>
      <translation>Als eines davon verknüp&amp;fen</translation>
    </message>
    <message>
      <source>&amp;Link as the same</source>
      <extracomment>forms/tag</extracomment>
      <translation>Als dasselbe verknüp&amp;fen</translation>
    </message>
    <message>
      <source>instant, {}</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>Zeitpunkt, {}</translation>
    </message>
    <message>
      <source>{}, zone not stated</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>{}, Zone nicht angegeben</translation>
    </message>
    <message>
      <source>start open, end {}</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>Anfang offen, Ende {}</translation>
    </message>
    <message>
      <source>end open, start {}</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>Ende offen, Anfang {}</translation>
    </message>
    <message>
      <source>Search results</source>
      <extracomment>foundlist</extracomment>
      <translation>Suchergebnisse</translation>
    </message>
    <message>
      <source>Contents of the guide</source>
      <extracomment>guide/contents</extracomment>
      <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
      <source>Places that say it</source>
      <extracomment>guide/contents</extracomment>
      <translation>Stellen, die es sagen</translation>
    </message>
    <message>
      <source>Search the guide</source>
      <extracomment>guide/contents</extracomment>
      <translation>Im Handbuch suchen</translation>
    </message>
    <message>
      <source>No page says this.</source>
      <extracomment>guide/contents</extracomment>
      <translation>Keine Seite sagt das.</translation>
    </message>
    <message>
      <source>Page of the guide</source>
      <extracomment>guide/pageview</extracomment>
      <translation>Seite des Handbuchs</translation>
    </message>
    <message>
      <source>Find on this page</source>
      <extracomment>guide/window</extracomment>
      <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
      <source>Page before (Alt+←)</source>
      <extracomment>guide/window</extracomment>
      <translation>Seite zurück (Alt+←)</translation>
    </message>
    <message>
      <source>Page after (Alt+→)</source>
      <extracomment>guide/window</extracomment>
      <translation>Seite vor (Alt+→)</translation>
    </message>
    <message>
      <source>Find on this page (Ctrl+F)</source>
      <extracomment>guide/window</extracomment>
      <translation>Auf dieser Seite suchen (Strg+F)</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <extracomment>guide/window</extracomment>
      <translation>Adresse kopieren</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <extracomment>guide/window</extracomment>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <source>{} lies outside the program. Opening it asks the network for it.</source>
      <extracomment>guide/window</extracomment>
      <translation>{} liegt außerhalb des Programms. Es zu öffnen fragt das Netz danach.</translation>
    </message>
    <message>
      <source>not on this page</source>
      <extracomment>guide/window</extracomment>
      <translation>nicht auf dieser Seite</translation>
    </message>
    <message>
      <source>{} — Guide</source>
      <extracomment>guide/window</extracomment>
      <translation>{} — Handbuch</translation>
    </message>
    <message>
      <source>{} is written; send it to a time-stamp authority, then add its answer (.tsr).</source>
      <extracomment>holding</extracomment>
      <translation>{} ist geschrieben; senden Sie es an eine Zeitstempelstelle, dann fügen Sie ihre Antwort (.tsr) hinzu.</translation>
    </message>
    <message>
      <source>{} files and SHA256SUMS are in {}; there, sha256sum -c SHA256SUMS checks them.</source>
      <extracomment>holding</extracomment>
      <translation>{} Dateien und SHA256SUMS sind in {}; dort prüft sha256sum -c SHA256SUMS sie.</translation>
    </message>
    <message>
      <source>Ask for a time stamp</source>
      <extracomment>holding</extracomment>
      <translation>Zeitstempel anfordern</translation>
    </message>
    <message>
      <source>Time-stamp request (*.tsq)</source>
      <extracomment>holding</extracomment>
      <translation>Zeitstempelanfrage (*.tsq)</translation>
    </message>
    <message>
      <source>Hashing</source>
      <extracomment>holding</extracomment>
      <translation>Prüfsumme wird gebildet</translation>
    </message>
    <message>
      <source>Add a time stamp</source>
      <extracomment>holding</extracomment>
      <translation>Zeitstempel hinzufügen</translation>
    </message>
    <message>
      <source>Time-stamp answer (*.tsr *.tst *.der);;All files (*)</source>
      <extracomment>holding</extracomment>
      <translation>Zeitstempelantwort (*.tsr *.tst *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Where the folder of originals is made</source>
      <extracomment>holding</extracomment>
      <translation>Wo der Ordner der Originale entsteht</translation>
    </message>
    <message>
      <source>Writing the originals</source>
      <extracomment>holding</extracomment>
      <translation>Die Originale werden geschrieben</translation>
    </message>
    <message>
      <source>{}: the bytes are those that were captured.</source>
      <extracomment>holding</extracomment>
      <translation>{}: die Bytes sind die erfassten.</translation>
    </message>
    <message>
      <source>{}: the bytes are not those that were captured; go back to a backup copy.</source>
      <extracomment>holding</extracomment>
      <translation>{}: die Bytes sind nicht die erfassten; gehen Sie auf eine Sicherungskopie zurück.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); check the name.</source>
      <extracomment>holding, exchange/sealing</extracomment>
      <translation>{} lässt sich nicht lesen ({}); prüfen Sie den Namen.</translation>
    </message>
    <message>
      <source>Read by a machine ({}); {}.</source>
      <extracomment>imagery</extracomment>
      <translation>Vom Rechner gelesen ({}); {}.</translation>
    </message>
    <message>
      <source>nobody has confirmed the words</source>
      <extracomment>imagery</extracomment>
      <translation>niemand hat die Worte bestätigt</translation>
    </message>
    <message>
      <source>confirmed by {}</source>
      <extracomment>imagery</extracomment>
      <translation>bestätigt von {}</translation>
    </message>
    <message>
      <source>Nothing is stated of it yet{}.</source>
      <extracomment>imagery</extracomment>
      <translation>Darüber ist noch nichts angegeben{}.</translation>
    </message>
    <message numerus="yes">
      <source>%n facts</source>
      <extracomment>imagery</extracomment>
      <translation>
        <numerusform>%n Angabe</numerusform>
        <numerusform>%n Angaben</numerusform>
      </translation>
    </message>
    <message>
      <source>; its file offers {}</source>
      <extracomment>imagery</extracomment>
      <translation>; ihre Datei bietet {}</translation>
    </message>
    <message>
      <source>{}: {} words read by {}, {} of them unsure. Compare them with the picture before you quote.</source>
      <extracomment>imaging</extracomment>
      <translation>{}: {} Worte gelesen von {}, {} davon unsicher. Vergleichen Sie sie mit dem Bild, bevor Sie zitieren.</translation>
    </message>
    <message>
      <source>Reading words of {}</source>
      <extracomment>imaging</extracomment>
      <translation>Worte von {} werden gelesen</translation>
    </message>
    <message>
      <source>Taking a still of {}</source>
      <extracomment>imaging</extracomment>
      <translation>Ein Standbild von {} wird genommen</translation>
    </message>
    <message>
      <source>{} stays: here Backspace sets fixes aside, in lists and on the map Del takes the track.</source>
      <extracomment>inspector</extracomment>
      <translation>{} bleibt: hier setzt die Rücktaste Positionen beiseite, in Listen und auf der Landkarte nimmt Entf die Flugspur.</translation>
    </message>
    <message>
      <source>This and {} cannot both hold.</source>
      <extracomment>inspector</extracomment>
      <translation>Dies und {} können nicht beide stimmen.</translation>
    </message>
    <message>
      <source>Pick a highlight, a card, a mark on the timeline or a line of the navigator.</source>
      <extracomment>inspector</extracomment>
      <translation>Wählen Sie eine Markierung, eine Karte, eine Marke der Zeitleiste oder eine Zeile des Navigators.</translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>inspector</extracomment>
      <translation>Bild</translation>
    </message>
    <message>
      <source>In other languages</source>
      <extracomment>inspector</extracomment>
      <translation>In anderen Sprachen</translation>
    </message>
    <message>
      <source>Where and when</source>
      <extracomment>inspector</extracomment>
      <translation>Wo und wann</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <extracomment>inspector</extracomment>
      <translation>Woher es kommt</translation>
    </message>
    <message>
      <source>Hedges along the chain</source>
      <extracomment>inspector</extracomment>
      <translation>Einschränkungen entlang der Kette</translation>
    </message>
    <message>
      <source>Collection and custody</source>
      <extracomment>inspector</extracomment>
      <translation>Erhebung und Verwahrung</translation>
    </message>
    <message>
      <source>Tracks near it</source>
      <extracomment>inspector</extracomment>
      <translation>Flugspuren in der Nähe</translation>
    </message>
    <message>
      <source>Links</source>
      <extracomment>inspector</extracomment>
      <translation>Verknüpfungen</translation>
    </message>
    <message>
      <source>On boards</source>
      <extracomment>inspector</extracomment>
      <translation>Auf Tafeln</translation>
    </message>
    <message>
      <source>Grades</source>
      <extracomment>inspector</extracomment>
      <translation>Noten</translation>
    </message>
    <message>
      <source>History</source>
      <extracomment>inspector</extracomment>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Show {}</source>
      <extracomment>inspector, tracks/acting, language</extracomment>
      <translation>{} zeigen</translation>
    </message>
    <message>
      <source>a fault of the program</source>
      <extracomment>jobs</extracomment>
      <translation>ein Fehler des Programms</translation>
    </message>
    <message>
      <source>Filter the journal</source>
      <extracomment>journalpage</extracomment>
      <translation>Journal filtern</translation>
    </message>
    <message>
      <source>Acts of</source>
      <extracomment>journalpage</extracomment>
      <translation>Handlungen von</translation>
    </message>
    <message>
      <source>Acts of one analyst, or of everyone</source>
      <extracomment>journalpage</extracomment>
      <translation>Handlungen eines Analysten, oder aller</translation>
    </message>
    <message>
      <source>Only what touched the selected record</source>
      <extracomment>journalpage</extracomment>
      <translation>Nur was den gewählten Datensatz berührte</translation>
    </message>
    <message>
      <source>Entries</source>
      <extracomment>journalpage</extracomment>
      <translation>Einträge</translation>
    </message>
    <message>
      <source>Everyone</source>
      <extracomment>journalpage</extracomment>
      <translation>Alle</translation>
    </message>
    <message>
      <source>{} found</source>
      <extracomment>journalpage</extracomment>
      <translation>{} gefunden</translation>
    </message>
    <message>
      <source>{}; nothing is ever removed</source>
      <extracomment>journalpage</extracomment>
      <translation>{}; nie wird etwas entfernt</translation>
    </message>
    <message>
      <source>Filter by act, record, reason or value</source>
      <extracomment>journalpage</extracomment>
      <translation>Nach Handlung, Datensatz, Grund oder Wert filtern</translation>
    </message>
    <message>
      <source>{} holds what could be saved: {} rows; {} journal entries hold.</source>
      <extracomment>keeping</extracomment>
      <translation>{} enthält, was sich retten ließ: {} Zeilen; {} Einträge im Journal halten.</translation>
    </message>
    <message>
      <source>Save what still holds as</source>
      <extracomment>keeping</extracomment>
      <translation>Was noch hält, sichern als</translation>
    </message>
    <message>
      <source>Salvage into a new file…</source>
      <extracomment>keeping</extracomment>
      <translation>In eine neue Datei retten…</translation>
    </message>
    <message>
      <source>The damaged case</source>
      <extracomment>keeping</extracomment>
      <translation>Der beschädigte Fall</translation>
    </message>
    <message>
      <source>Salvaging {}</source>
      <extracomment>keeping</extracomment>
      <translation>{} wird gerettet</translation>
    </message>
    <message>
      <source>{} more damages; the command salvage tells all of them.</source>
      <extracomment>keeping</extracomment>
      <translation>{} weitere Schäden; der Befehl salvage nennt alle.</translation>
    </message>
    <message>
      <source>Open it</source>
      <extracomment>keeping</extracomment>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Look up a key</source>
      <extracomment>keyboard</extracomment>
      <translation>Eine Taste suchen</translation>
    </message>
    <message>
      <source>In the views</source>
      <extracomment>keyboard</extracomment>
      <translation>In den Ansichten</translation>
    </message>
    <message>
      <source>Press the key first; one at a time, of letters a to z, digits or function keys.</source>
      <extracomment>keys</extracomment>
      <translation>Zuerst die Taste drücken; eine auf einmal, aus Buchstaben a bis z, Ziffern oder Funktionstasten.</translation>
    </message>
    <message>
      <source>{} is needed to go about in the window.</source>
      <extracomment>keys</extracomment>
      <translation>{} wird gebraucht, um im Fenster umherzugehen.</translation>
    </message>
    <message>
      <source>{} opens a menu or leads to a field; add Ctrl or Shift to it.</source>
      <extracomment>keys</extracomment>
      <translation>{} öffnet ein Menü oder führt zu einem Feld; nehmen Sie Strg oder Umschalt hinzu.</translation>
    </message>
    <message>
      <source>{} {} words wherever you type.</source>
      <extracomment>keys</extracomment>
      <translation>{} {} Worte, wo immer Sie tippen.</translation>
    </message>
    <message>
      <source>{} has a meaning in a view already: {}.</source>
      <extracomment>keys</extracomment>
      <translation>{} hat in einer Ansicht schon eine Bedeutung: {}.</translation>
    </message>
    <message>
      <source>{}within {}</source>
      <extracomment>language, timeline/calendar</extracomment>
      <translation>{}innerhalb von {}</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <extracomment>lineface, navigatorlist</extracomment>
      <translation>zurückgezogen</translation>
    </message>
    <message numerus="yes">
      <source>%n airframes</source>
      <extracomment>listing</extracomment>
      <translation>
        <numerusform>%n Luftfahrzeug</numerusform>
        <numerusform>%n Luftfahrzeuge</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing lists of airframes</source>
      <extracomment>listing</extracomment>
      <translation>Listen der Luftfahrzeuge werden eingelesen</translation>
    </message>
    <message>
      <source>{number} {name}: {airframes}, of {dated}, licence {licence}.</source>
      <extracomment>listing</extracomment>
      <translation>{number} {name}: {airframes}, vom {dated}, Lizenz {licence}.</translation>
    </message>
    <message>
      <source>Import airframe list</source>
      <extracomment>listing</extracomment>
      <translation>Liste der Luftfahrzeuge einlesen</translation>
    </message>
    <message>
      <source>{} more lines have a mark of {}; workbench airframes tells them.</source>
      <extracomment>listing</extracomment>
      <translation>{} weitere Zeilen haben ein Zeichen von {}; workbench airframes nennt sie.</translation>
    </message>
    <message>
      <source>unknown date</source>
      <extracomment>listing</extracomment>
      <translation>unbekanntes Datum</translation>
    </message>
    <message>
      <source>{} has what {} says.</source>
      <extracomment>listing</extracomment>
      <translation>{} hat, was {} sagt.</translation>
    </message>
    <message>
      <source>No list of this case has a mark of {}.</source>
      <extracomment>listing</extracomment>
      <translation>Keine Liste dieses Falls hat ein Zeichen von {}.</translation>
    </message>
    <message>
      <source>Take over for {}</source>
      <extracomment>listing</extracomment>
      <translation>Übernehmen für {}</translation>
    </message>
    <message>
      <source>Words, or aircraft ~ An-124 and when = 2025-10</source>
      <extracomment>log/bar</extracomment>
      <translation>Worte, oder aircraft ~ An-124 and when = 2025-10</translation>
    </message>
    <message>
      <source>Filter the log</source>
      <extracomment>log/bar</extracomment>
      <translation>Protokoll filtern</translation>
    </message>
    <message>
      <source>Clear</source>
      <extracomment>log/bar</extracomment>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Show all again: no filter, no brush</source>
      <extracomment>log/bar</extracomment>
      <translation>Wieder alles zeigen: kein Filter, keine Zeitauswahl</translation>
    </message>
    <message>
      <source>Saved</source>
      <extracomment>log/bar, navigatorchips</extracomment>
      <translation>Gesichert</translation>
    </message>
    <message>
      <source>Saved filters and searches</source>
      <extracomment>log/bar, navigatorchips</extracomment>
      <translation>Gesicherte Filter und Suchen</translation>
    </message>
    <message>
      <source>Choose the columns that show</source>
      <extracomment>log/bar</extracomment>
      <translation>Wählen, welche Spalten zu sehen sind</translation>
    </message>
    <message>
      <source>Export…</source>
      <extracomment>log/bar</extracomment>
      <translation>Ausgeben…</translation>
    </message>
    <message>
      <source>Write what is shown as CSV, XLSX or ODS</source>
      <extracomment>log/bar</extracomment>
      <translation>Gezeigtes als CSV, XLSX oder ODS schreiben</translation>
    </message>
    <message>
      <source>Kinds of records</source>
      <extracomment>log/bar</extracomment>
      <translation>Arten von Datensätzen</translation>
    </message>
    <message>
      <source>{} of {} shown</source>
      <extracomment>log/bar</extracomment>
      <translation>{} von {} gezeigt</translation>
    </message>
    <message>
      <source>Only what lies in {} is shown. Clear the brush</source>
      <extracomment>log/bar</extracomment>
      <translation>Nur was in {} liegt, wird gezeigt. Zeitauswahl aufheben</translation>
    </message>
    <message>
      <source>Clear the brush, {}</source>
      <extracomment>log/bar, navigatorchips</extracomment>
      <translation>Zeitauswahl aufheben, {}</translation>
    </message>
    <message>
      <source>Show all</source>
      <extracomment>log/empty, sifter</extracomment>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <source>Look in the texts</source>
      <extracomment>log/empty</extracomment>
      <translation>In den Texten suchen</translation>
    </message>
    <message>
      <source>No row holds these words. The columns were looked through, not the texts of the sources.</source>
      <extracomment>log/empty</extracomment>
      <translation>Keine Zeile enthält diese Worte. Durchsucht wurden die Spalten, nicht die Texte der Quellen.</translation>
    </message>
    <message>
      <source>Nothing in {}.</source>
      <extracomment>log/empty</extracomment>
      <translation>Nichts in {}.</translation>
    </message>
    <message>
      <source>Nothing matches.</source>
      <extracomment>log/empty</extracomment>
      <translation>Nichts passt.</translation>
    </message>
    <message>
      <source>Export what is shown</source>
      <extracomment>log/export</extracomment>
      <translation>Gezeigtes ausgeben</translation>
    </message>
    <message>
      <source>Exporting the log</source>
      <extracomment>log/export</extracomment>
      <translation>Das Protokoll wird ausgegeben</translation>
    </message>
    <message>
      <source>{} written to {}.</source>
      <extracomment>log/export</extracomment>
      <translation>{} nach {} geschrieben.</translation>
    </message>
    <message>
      <source>The filter has just changed; F2 changes this cell.</source>
      <extracomment>log/hand</extracomment>
      <translation>Der Filter hat sich eben geändert; F2 ändert diese Zelle.</translation>
    </message>
    <message>
      <source>as resolved</source>
      <extracomment>log/hand</extracomment>
      <translation>wie gelesen</translation>
    </message>
    <message>
      <source>This case is open for reading only.</source>
      <extracomment>log/hand</extracomment>
      <translation>Dieser Fall ist nur zum Lesen offen.</translation>
    </message>
    <message>
      <source>The picked cells are no rectangle; pick one stretch of rows and columns.</source>
      <extracomment>log/hand</extracomment>
      <translation>Die gewählten Zellen sind kein Rechteck; wählen Sie einen Block aus Zeilen und Spalten.</translation>
    </message>
    <message>
      <source>{} × {} cells copied, {}.</source>
      <extracomment>log/hand</extracomment>
      <translation>{} × {} Zellen kopiert, {}.</translation>
    </message>
    <message>
      <source>Nothing is picked to paste into; pick one cell, or one rectangle.</source>
      <extracomment>log/hand</extracomment>
      <translation>Nichts ist gewählt, wohin eingefügt würde; wählen Sie eine Zelle, oder ein Rechteck.</translation>
    </message>
    <message>
      <source>It is in the trash already; nothing is ever removed.</source>
      <extracomment>log/hand</extracomment>
      <translation>Es ist schon im Papierkorb; nie wird etwas entfernt.</translation>
    </message>
    <message>
      <source>{} is not set by hand.</source>
      <extracomment>log/hand</extracomment>
      <translation>{} wird nicht von Hand gesetzt.</translation>
    </message>
    <message>
      <source>Restore it first, then change it.</source>
      <extracomment>log/hand</extracomment>
      <translation>Zuerst wiederherstellen, dann ändern.</translation>
    </message>
    <message>
      <source>The cells read like that already.</source>
      <extracomment>log/hand</extracomment>
      <translation>Die Zellen lauten schon so.</translation>
    </message>
    <message>
      <source>Numbers</source>
      <extracomment>log/heads</extracomment>
      <translation>Nummern</translation>
    </message>
    <message>
      <source>Click to sort, Shift+click to sort by one more, drag to move</source>
      <extracomment>log/heads</extracomment>
      <translation>Klick ordnet, Umschalt+Klick ordnet nach einer weiteren, Ziehen verschiebt</translation>
    </message>
    <message>
      <source>As at first</source>
      <extracomment>log/menus, timeline/choices</extracomment>
      <translation>Wie am Anfang</translation>
    </message>
    <message>
      <source>Copy as written</source>
      <extracomment>log/menus</extracomment>
      <translation>Kopieren wie geschrieben</translation>
    </message>
    <message>
      <source>Copy as resolved</source>
      <extracomment>log/menus</extracomment>
      <translation>Kopieren wie gelesen</translation>
    </message>
    <message>
      <source>Change cell</source>
      <extracomment>log/menus</extracomment>
      <translation>Zelle ändern</translation>
    </message>
    <message>
      <source>Paste</source>
      <extracomment>log/menus, log/pastesheet</extracomment>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Done, or open again</source>
      <extracomment>log/menus</extracomment>
      <translation>Erledigt, oder wieder offen</translation>
    </message>
    <message>
      <source>Sort by {}</source>
      <extracomment>log/menus</extracomment>
      <translation>Nach {} ordnen</translation>
    </message>
    <message>
      <source>Sort by {}, backwards</source>
      <extracomment>log/menus</extracomment>
      <translation>Nach {} ordnen, rückwärts</translation>
    </message>
    <message>
      <source>Then by {}</source>
      <extracomment>log/menus</extracomment>
      <translation>Dann nach {}</translation>
    </message>
    <message>
      <source>Paste into the log</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>In das Protokoll einfügen</translation>
    </message>
    <message numerus="yes">
      <source>%n cells read</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>
        <numerusform>%n Zelle gelesen</numerusform>
        <numerusform>%n Zellen gelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cells</source>
      <extracomment>log/pastesheet, matrix/cellsays</extracomment>
      <translation>
        <numerusform>%n Zelle</numerusform>
        <numerusform>%n Zellen</numerusform>
      </translation>
    </message>
    <message>
      <source>Column</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>Spalte</translation>
    </message>
    <message>
      <source>Pasted</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>Eingefügt</translation>
    </message>
    <message>
      <source>{} of {} change, in one step that undo takes back.</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>{} von {} ändern sich, in einem Schritt, den Rückgängig zurücknimmt.</translation>
    </message>
    <message>
      <source>+ {} more</source>
      <extracomment>log/pastesheet, particulars, reader/margin, timeline/undatedlane</extracomment>
      <translation>+ {} weitere</translation>
    </message>
    <message>
      <source>Number</source>
      <extracomment>log/sheet, case/columns</extracomment>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Back to the order of numbers</source>
      <extracomment>log/sheet</extracomment>
      <translation>Zurück zur Ordnung nach Nummern</translation>
    </message>
    <message>
      <source>Read by a machine ({}) and not confirmed: compare the words with the picture. “Confirm machine-read words” says that you have.</source>
      <extracomment>machinebar</extracomment>
      <translation>Vom Rechner gelesen ({}) und nicht bestätigt: vergleichen Sie die Worte mit dem Bild. „Gelesene Worte bestätigen“ sagt, dass Sie es taten.</translation>
    </message>
    <message>
      <source>Read by a machine ({}); {} has confirmed the words.</source>
      <extracomment>machinebar</extracomment>
      <translation>Vom Rechner gelesen ({}); {} hat die Worte bestätigt.</translation>
    </message>
    <message>
      <source>Base map: Natural Earth, on this
computer. No tiles are fetched.</source>
      <extracomment>map/corners</extracomment>
      <translation>Grundkarte: Natural Earth, auf diesem
Rechner. Keine Kacheln werden geholt.</translation>
    </message>
    <message>
      <source>Map tools</source>
      <extracomment>map/corners</extracomment>
      <translation>Werkzeuge der Landkarte</translation>
    </message>
    <message>
      <source>Fit selection</source>
      <extracomment>map/corners</extracomment>
      <translation>Auswahl einpassen</translation>
    </message>
    <message>
      <source>Show what is selected, or all there is (0)</source>
      <extracomment>map/corners</extracomment>
      <translation>Zeigen, was gewählt ist, oder alles (0)</translation>
    </message>
    <message>
      <source>Layers</source>
      <extracomment>map/corners, map/over</extracomment>
      <translation>Ebenen</translation>
    </message>
    <message>
      <source>Place doubt</source>
      <extracomment>map/corners</extracomment>
      <translation>Zweifel am Ort</translation>
    </message>
    <message>
      <source>Lines and marks of tracks</source>
      <extracomment>map/corners</extracomment>
      <translation>Linien und Marken der Flugspuren</translation>
    </message>
    <message>
      <source>Flights that sightings tell of, as the shortest way: a guess</source>
      <extracomment>map/corners</extracomment>
      <translation>Flüge, von denen Sichtungen sagen, als kürzester Weg: eine Vermutung</translation>
    </message>
    <message>
      <source>Places that sightings name</source>
      <extracomment>map/corners</extracomment>
      <translation>Orte, die Sichtungen nennen</translation>
    </message>
    <message>
      <source>Shapes within which a place is not known</source>
      <extracomment>map/corners</extracomment>
      <translation>Flächen, in denen ein Ort nicht genauer bekannt ist</translation>
    </message>
    <message>
      <source>Each fix as a dot: where a track was heard</source>
      <extracomment>map/corners</extracomment>
      <translation>Jede Position als Punkt: wo eine Flugspur gehört wurde</translation>
    </message>
    <message>
      <source>Borders are drawn as Natural Earth has them; they say nothing of whose a land is.</source>
      <extracomment>map/corners</extracomment>
      <translation>Grenzen sind gezeichnet, wie Natural Earth sie hat; sie sagen nicht, wem ein Land gehört.</translation>
    </message>
    <message>
      <source>off the map</source>
      <extracomment>map/corners</extracomment>
      <translation>nicht auf der Landkarte</translation>
    </message>
    <message>
      <source>Move the map (hold Space, or drag)</source>
      <extracomment>map/corners</extracomment>
      <translation>Landkarte bewegen (Leertaste halten, oder ziehen)</translation>
    </message>
    <message>
      <source>Pick tracks, marks and places (V)</source>
      <extracomment>map/corners</extracomment>
      <translation>Flugspuren, Marken und Orte wählen (V)</translation>
    </message>
    <message>
      <source>Measure a distance (R; Enter begins and ends it)</source>
      <extracomment>map/corners</extracomment>
      <translation>Eine Strecke messen (R; Eingabe beginnt und endet)</translation>
    </message>
    <message>
      <source>tracks of the map</source>
      <extracomment>map/fetching</extracomment>
      <translation>Flugspuren der Landkarte</translation>
    </message>
    <message>
      <source>named by {}</source>
      <extracomment>map/items</extracomment>
      <translation>genannt von {}</translation>
    </message>
    <message>
      <source>Track {}, {}, {}</source>
      <extracomment>map/items</extracomment>
      <translation>Flugspur {}, {}, {}</translation>
    </message>
    <message>
      <source>Doubtful fix, {} UTC</source>
      <extracomment>map/items</extracomment>
      <translation>Zweifelhafte Position, {} UTC</translation>
    </message>
    <message>
      <source>Place {}</source>
      <extracomment>map/items, values</extracomment>
      <translation>Ort {}</translation>
    </message>
    <message>
      <source>{} more</source>
      <extracomment>map/items, matrix/cellsays, messages</extracomment>
      <translation>{} weitere</translation>
    </message>
    <message>
      <source>Outline of the map</source>
      <extracomment>map/listed</extracomment>
      <translation>Gliederung der Landkarte</translation>
    </message>
    <message>
      <source>No tracks or places yet.
Import tracker files (Ctrl+Shift+I),
or select words and press S.</source>
      <extracomment>map/over</extracomment>
      <translation>Noch keine Flugspuren oder Orte.
Flugspurdateien einlesen (Strg+Umschalt+I),
oder Worte auswählen und S drücken.</translation>
    </message>
    <message>
      <source>Show the layers (M)</source>
      <extracomment>map/over</extracomment>
      <translation>Die Ebenen zeigen (M)</translation>
    </message>
    <message>
      <source>on ground</source>
      <extracomment>map/overlay, map/plot</extracomment>
      <translation>am Boden</translation>
    </message>
    <message>
      <source>no fixes here: a guess</source>
      <extracomment>map/overlay</extracomment>
      <translation>hier keine Positionen: eine Vermutung</translation>
    </message>
    <message>
      <source>On this map</source>
      <extracomment>map/places</extracomment>
      <translation>Auf dieser Karte</translation>
    </message>
    <message>
      <source>Not on the map</source>
      <extracomment>map/places</extracomment>
      <translation>Nicht auf der Karte</translation>
    </message>
    <message>
      <source>Places and tracks</source>
      <extracomment>map/places, mappage</extracomment>
      <translation>Orte und Flugspuren</translation>
    </message>
    <message numerus="yes">
      <source>%n sightings</source>
      <extracomment>map/places, recent, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n Sichtung</numerusform>
        <numerusform>%n Sichtungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places</source>
      <extracomment>map/places, dialogs/checks</extracomment>
      <translation>
        <numerusform>%n Ort</numerusform>
        <numerusform>%n Orte</numerusform>
      </translation>
    </message>
    <message>
      <source>no place stated</source>
      <extracomment>map/places</extracomment>
      <translation>kein Ort angegeben</translation>
    </message>
    <message>
      <source>Select a track to see its height and speed.</source>
      <extracomment>map/plot</extracomment>
      <translation>Eine Flugspur auswählen, um Höhe und Geschwindigkeit zu sehen.</translation>
    </message>
    <message>
      <source>cover</source>
      <extracomment>map/plot</extracomment>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <source>Height and speed</source>
      <extracomment>map/plot</extracomment>
      <translation>Höhe und Geschwindigkeit</translation>
    </message>
    <message>
      <source>no fixes</source>
      <extracomment>map/plot</extracomment>
      <translation>keine Positionen</translation>
    </message>
    <message numerus="yes">
      <source>%n more times on the ground or without fixes</source>
      <extracomment>map/plot</extracomment>
      <translation>
        <numerusform>%n weiteres Mal am Boden oder ohne Positionen</numerusform>
        <numerusform>%n weitere Male am Boden oder ohne Positionen</numerusform>
      </translation>
    </message>
    <message>
      <source>{}, {} to {} UTC</source>
      <extracomment>map/plot</extracomment>
      <translation>{}, {} bis {} UTC</translation>
    </message>
    <message>
      <source>highest {}</source>
      <extracomment>map/plot</extracomment>
      <translation>am höchsten {}</translation>
    </message>
    <message>
      <source>{} {} to {}</source>
      <extracomment>map/plot</extracomment>
      <translation>{} {} bis {}</translation>
    </message>
    <message>
      <source>Map, plot and timeline share one cursor. {}; {}.</source>
      <extracomment>map/side</extracomment>
      <translation>Landkarte, Verlauf und Zeitleiste teilen eine Schreibmarke. {}; {}.</translation>
    </message>
    <message>
      <source>Height</source>
      <extracomment>map/side, mappage</extracomment>
      <translation>Höhe</translation>
    </message>
    <message>
      <source>Play the track (P)</source>
      <extracomment>map/side</extracomment>
      <translation>Flugspur abspielen (P)</translation>
    </message>
    <message>
      <source>One fix back (,)</source>
      <extracomment>map/side</extracomment>
      <translation>Eine Position zurück (,)</translation>
    </message>
    <message>
      <source>One fix on (.)</source>
      <extracomment>map/side</extracomment>
      <translation>Eine Position vor (.)</translation>
    </message>
    <message>
      <source>feet, knots</source>
      <extracomment>map/side</extracomment>
      <translation>Fuß, Knoten</translation>
    </message>
    <message>
      <source>metric</source>
      <extracomment>map/side</extracomment>
      <translation>metrisch</translation>
    </message>
    <message>
      <source>Stop (P)</source>
      <extracomment>map/side</extracomment>
      <translation>Anhalten (P)</translation>
    </message>
    <message>
      <source>Speed</source>
      <extracomment>map/side, mappage</extracomment>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>No tracks yet. Import a tracker file to see heights and speeds.</source>
      <extracomment>mappage</extracomment>
      <translation>Noch keine Flugspuren. Lesen Sie eine Datei einer Flugverfolgung ein, um Höhe und Geschwindigkeit zu sehen.</translation>
    </message>
    <message>
      <source>Tracks are being read.</source>
      <extracomment>mappage</extracomment>
      <translation>Flugspuren werden gelesen.</translation>
    </message>
    <message>
      <source>Import tracker files ({})</source>
      <extracomment>mappage</extracomment>
      <translation>Flugspurdateien einlesen ({})</translation>
    </message>
    <message>
      <source>aircraft not stated</source>
      <extracomment>marked</extracomment>
      <translation>Luftfahrzeug nicht angegeben</translation>
    </message>
    <message>
      <source>machine-read, not confirmed</source>
      <extracomment>marked</extracomment>
      <translation>vom Rechner gelesen, nicht bestätigt</translation>
    </message>
    <message>
      <source> in {} {}</source>
      <extracomment>marked</extracomment>
      <translation> in {} {}</translation>
    </message>
    <message>
      <source>Why this &amp;rating</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Warum diese &amp;Einstufung</translation>
    </message>
    <message>
      <source>what the row says for or against the hypothesis</source>
      <extracomment>matrix/cell</extracomment>
      <translation>was die Zeile für oder gegen die Hypothese sagt</translation>
    </message>
    <message>
      <source>Why this rating</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Warum diese Einstufung</translation>
    </message>
    <message>
      <source>Kept when you pause · Esc back to the grid</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Behalten, sobald Sie innehalten · Esc zurück zur Matrix</translation>
    </message>
    <message>
      <source>not rated</source>
      <extracomment>matrix/cell, matrix/cellsays, matrix/face</extracomment>
      <translation>nicht eingestuft</translation>
    </message>
    <message>
      <source>by {}; rate it yourself with 1 to 5</source>
      <extracomment>matrix/cell</extracomment>
      <translation>von {}; stufen Sie selbst ein mit 1 bis 5</translation>
    </message>
    <message>
      <source>an empty cell says nothing, not even neutral; 1 to 5 rate</source>
      <extracomment>matrix/cell</extracomment>
      <translation>eine leere Zelle sagt nichts, nicht einmal neutral; 1 bis 5 stuft ein</translation>
    </message>
    <message>
      <source>What is against it</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Was dagegen steht</translation>
    </message>
    <message>
      <source>Weight</source>
      <extracomment>matrix/cell, matrix/forms, matrix/model</extracomment>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>Tells apart</source>
      <extracomment>matrix/cell, matrix/model</extracomment>
      <translation>Trennt</translation>
    </message>
    <message>
      <source>The words behind it</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Die Worte dahinter</translation>
    </message>
    <message>
      <source>Also bears on this hypothesis</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Betrifft auch diese Hypothese</translation>
    </message>
    <message>
      <source>A second opinion</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Eine zweite Meinung</translation>
    </message>
    <message>
      <source>Would help to decide</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Würde entscheiden helfen</translation>
    </message>
    <message>
      <source>high, as long as nobody says otherwise</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>hoch, solange niemand anderes sagt</translation>
    </message>
    <message>
      <source>Without this row every score is the same.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Ohne diese Zeile ist jeder Wert derselbe.</translation>
    </message>
    <message>
      <source>No row is against it.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Keine Zeile steht dagegen.</translation>
    </message>
    <message>
      <source>No row is rated against it.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Keine Zeile ist dagegen eingestuft.</translation>
    </message>
    <message>
      <source>From the lowest to the highest it is {}: 1 is low, 2 medium, 3 and more high.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Vom niedrigsten zum höchsten sind es {}: 1 ist gering, 2 mittel, 3 und mehr hoch.</translation>
    </message>
    <message>
      <source>Without {}: {}; rows gone: {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Ohne {}: {}; weggefallene Zeilen: {}.</translation>
    </message>
    <message>
      <source>Without {}: {}, by rows that weigh less.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Ohne {}: {}, durch Zeilen, die weniger wiegen.</translation>
    </message>
    <message>
      <source>kept beside yours</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>neben Ihrer behalten</translation>
    </message>
    <message numerus="yes">
      <source>%n leads</source>
      <extracomment>matrix/cellsays, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n Spur</numerusform>
        <numerusform>%n Spuren</numerusform>
      </translation>
    </message>
    <message>
      <source>Every text it rests on is withdrawn; by the rule it weighs nothing.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Jeder Text, auf dem sie beruht, ist zurückgezogen; nach der Regel wiegt sie nichts.</translation>
    </message>
    <message>
      <source>{} {}, was {}</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>{} {}, war {}</translation>
    </message>
    <message>
      <source>Without this row: {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Ohne diese Zeile: {}.</translation>
    </message>
    <message>
      <source>, twice for II</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>, doppelt für II</translation>
    </message>
    <message>
      <source>Credibility</source>
      <extracomment>matrix/cellsays, case/columns</extracomment>
      <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
      <source>Relevance</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Belang</translation>
    </message>
    <message>
      <source>Origins</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Ursprünge</translation>
    </message>
    <message>
      <source>Join rows</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Zeilen verbinden</translation>
    </message>
    <message>
      <source>{} known</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>{} bekannt</translation>
    </message>
    <message>
      <source>{} possible</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>{} möglich</translation>
    </message>
    <message>
      <source>, all through {}</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>, alle durch {}</translation>
    </message>
    <message>
      <source>no words: a part of a picture or table</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>keine Worte: ein Teil eines Bildes oder einer Tabelle</translation>
    </message>
    <message>
      <source>Overruled by {}: {} The rule gives {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Überstimmt von {}: {} Die Regel gibt {}.</translation>
    </message>
    <message>
      <source>Graded differently: {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Verschieden benotet: {}.</translation>
    </message>
    <message>
      <source>May be one event with {}: each row counts until they are joined.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Vielleicht ein Ereignis mit {}: jede Zeile zählt, bis sie verbunden sind.</translation>
    </message>
    <message>
      <source>One event, one row</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Ein Ereignis, eine Zeile</translation>
    </message>
    <message>
      <source>Weigh…</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Gewichten…</translation>
    </message>
    <message>
      <source>Relevance, or a weight of your own</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Belang, oder ein eigenes Gewicht</translation>
    </message>
    <message>
      <source>You and {} agree on {} of {}{}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Sie und {} stimmen bei {} von {} überein{}.</translation>
    </message>
    <message>
      <source>{} · Enter shows them</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>{} · Eingabe zeigt sie</translation>
    </message>
    <message>
      <source>, kappa {:.2f}</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>, Kappa {:.2f}</translation>
    </message>
    <message>
      <source>without</source>
      <extracomment>matrix/foot</extracomment>
      <translation>ohne</translation>
    </message>
    <message>
      <source>Show which rows fall away without this origin</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Zeigen, welche Zeilen ohne diesen Ursprung wegfallen</translation>
    </message>
    <message>
      <source>Origin or relay to leave out</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Ursprung oder Weitergeber, der wegbleiben soll</translation>
    </message>
    <message numerus="yes">
      <source>%n rows fall away</source>
      <extracomment>matrix/foot</extracomment>
      <translation>
        <numerusform>%n Zeile fällt weg</numerusform>
        <numerusform>%n Zeilen fallen weg</numerusform>
      </translation>
    </message>
    <message>
      <source>Weighted inconsistency</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Gewichtete Unvereinbarkeit</translation>
    </message>
    <message>
      <source>nobody is named</source>
      <extracomment>matrix/foot, analysis/reasons</extracomment>
      <translation>niemand ist genannt</translation>
    </message>
    <message>
      <source>without {}: {}</source>
      <extracomment>matrix/foot</extracomment>
      <translation>ohne {}: {}</translation>
    </message>
    <message>
      <source>anything through {}</source>
      <extracomment>matrix/foot</extracomment>
      <translation>alles durch {}</translation>
    </message>
    <message>
      <source>Keep</source>
      <extracomment>matrix/forms, matrix/judgementform</extracomment>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Add information</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Information hinzufügen</translation>
    </message>
    <message>
      <source>Add</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Hinzu</translation>
    </message>
    <message>
      <source>Short &amp;name</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Kurz&amp;name</translation>
    </message>
    <message>
      <source>&amp;Record</source>
      <extracomment>matrix/forms</extracomment>
      <translation>&amp;Datensatz</translation>
    </message>
    <message>
      <source>Rele&amp;vance</source>
      <extracomment>matrix/forms</extracomment>
      <translation>&amp;Belang</translation>
    </message>
    <message>
      <source>&amp;Weight</source>
      <extracomment>matrix/forms</extracomment>
      <translation>&amp;Gewicht</translation>
    </message>
    <message>
      <source>what would be so; one that can be wrong</source>
      <extracomment>matrix/forms</extracomment>
      <translation>was so wäre; eine, die falsch sein kann</translation>
    </message>
    <message>
      <source>two words for the head of its column</source>
      <extracomment>matrix/forms</extracomment>
      <translation>zwei Worte für den Kopf ihrer Spalte</translation>
    </message>
    <message>
      <source>number or words of a sighting, claim, track, excerpt …</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Nummer oder Worte einer Sichtung, Behauptung, Flugspur, eines Auszugs …</translation>
    </message>
    <message>
      <source>needed for a judgement, a forecast, a silence</source>
      <extracomment>matrix/forms</extracomment>
      <translation>nötig bei einem Urteil, einer Vorhersage, einem Schweigen</translation>
    </message>
    <message>
      <source>0 to 4, in place of the rule; empty leaves it to the rule</source>
      <extracomment>matrix/forms</extracomment>
      <translation>0 bis 4, statt der Regel; leer überlässt es der Regel</translation>
    </message>
    <message>
      <source>why; needed with a weight of your own</source>
      <extracomment>matrix/forms</extracomment>
      <translation>warum; nötig bei einem eigenen Gewicht</translation>
    </message>
    <message>
      <source>No record is named; type its number or words of it.</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Kein Datensatz ist genannt; tippen Sie seine Nummer oder Worte daraus.</translation>
    </message>
    <message>
      <source>The rule gives {}</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Die Regel gibt {}</translation>
    </message>
    <message>
      <source>No information: {}. Say why it is rated.</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Keine Information: {}. Sagen Sie, warum sie eingestuft wird.</translation>
    </message>
    <message>
      <source>First column</source>
      <extracomment>matrix/grid</extracomment>
      <translation>Erste Spalte</translation>
    </message>
    <message>
      <source>Rate it, with a reason…</source>
      <extracomment>matrix/grid</extracomment>
      <translation>Einstufen, mit einem Grund…</translation>
    </message>
    <message>
      <source>in bands</source>
      <extracomment>matrix/heads</extracomment>
      <translation>in Stufen</translation>
    </message>
    <message>
      <source>one event, one row; events from one origin all count</source>
      <extracomment>matrix/heads</extracomment>
      <translation>ein Ereignis, eine Zeile; Ereignisse aus einem Ursprung zählen alle</translation>
    </message>
    <message>
      <source>Judgement</source>
      <extracomment>matrix/judgementform, matrix/top</extracomment>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>&amp;Likelihood</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>&amp;Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>&amp;Confidence</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>&amp;Vertrauen</translation>
    </message>
    <message>
      <source>&amp;Rests on</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>&amp;Beruht auf</translation>
    </message>
    <message>
      <source>what you conclude, in one sentence</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>was Sie schließen, in einem Satz</translation>
    </message>
    <message>
      <source>numbers of records that the case holds: SG-01 CL-3</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>Nummern von Datensätzen, die der Fall enthält: SG-01 CL-3</translation>
    </message>
    <message>
      <source>unsupported</source>
      <extracomment>matrix/judging</extracomment>
      <translation>ungestützt</translation>
    </message>
    <message>
      <source>It points to no fact that the case holds, and prints as unsupported</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Es verweist auf keine Tatsache, die der Fall enthält, und wird als ungestützt gedruckt</translation>
    </message>
    <message>
      <source>Rests on</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Beruht auf</translation>
    </message>
    <message>
      <source>Judgements</source>
      <extracomment>matrix/judging, matrix/top</extracomment>
      <translation>Urteile</translation>
    </message>
    <message>
      <source>No judgements yet. Press J and write what you conclude; say how likely it is, how far the evidence carries it, and which records it rests on.</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Noch keine Urteile. J drücken und schreiben, was Sie schließen; sagen, wie wahrscheinlich es ist, wie weit die Belege es tragen, und auf welchen Datensätzen es beruht.</translation>
    </message>
    <message>
      <source>nothing the case holds; drop records here, or edit it</source>
      <extracomment>matrix/judging</extracomment>
      <translation>nichts, was der Fall enthält; Datensätze hier ablegen, oder ändern</translation>
    </message>
    <message>
      <source>Likelihood: {}, {}</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Wahrscheinlichkeit: {}, {}</translation>
    </message>
    <message>
      <source>Edit {}</source>
      <extracomment>matrix/judging</extracomment>
      <translation>{} ändern</translation>
    </message>
    <message>
      <source>{} tells the hypotheses apart: {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} trennt die Hypothesen: {}</translation>
    </message>
    <message>
      <source>{} {}, not rated: {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} {}, nicht eingestuft: {}</translation>
    </message>
    <message>
      <source>{} against {}: {}, by {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} gegen {}: {}, von {}</translation>
    </message>
    <message>
      <source>{} weighs {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} wiegt {}</translation>
    </message>
    <message>
      <source>Information</source>
      <extracomment>matrix/model, matrix/top</extracomment>
      <translation>Information</translation>
    </message>
    <message>
      <source>{} against {}: not rated</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} gegen {}: nicht eingestuft</translation>
    </message>
    <message>
      <source>Hypotheses against information</source>
      <extracomment>matrix/page</extracomment>
      <translation>Hypothesen gegen Informationen</translation>
    </message>
    <message>
      <source>No hypotheses yet. Press H and write one answer to the case's question; two or more are held against what was found.</source>
      <extracomment>matrix/page</extracomment>
      <translation>Noch keine Hypothesen. H drücken und eine Antwort auf die Frage des Falls schreiben; zwei oder mehr werden gegen das Gefundene gehalten.</translation>
    </message>
    <message>
      <source>No information in the matrix yet. Press A, or drag a record here from the navigator; then 1 to 5 rate it against each hypothesis.</source>
      <extracomment>matrix/page</extracomment>
      <translation>Noch keine Information in der Matrix. A drücken, oder einen Datensatz aus dem Navigator hierher ziehen; dann stuft 1 bis 5 ihn gegen jede Hypothese ein.</translation>
    </message>
    <message>
      <source>{} is no information: {}; let it go to say why it is rated</source>
      <extracomment>matrix/page</extracomment>
      <translation>{} ist keine Information: {}; loslassen, um zu sagen, warum sie eingestuft wird</translation>
    </message>
    <message>
      <source>Nobody states</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Niemand gibt an</translation>
    </message>
    <message>
      <source>Sources by facts</source>
      <extracomment>matrix/sources, matrix/top</extracomment>
      <translation>Quellen nach Tatsachen</translation>
    </message>
    <message>
      <source>Laying facts beside sources</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Tatsachen werden neben Quellen gelegt</translation>
    </message>
    <message>
      <source>No facts yet. Tag sightings and state claims; each then stands here with what every source says of it.</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Noch keine Tatsachen. Vermerken Sie Sichtungen und Behauptungen; jede steht dann hier mit dem, was jede Quelle dazu sagt.</translation>
    </message>
    <message>
      <source>Said to be empty.</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Soll leer sein.</translation>
    </message>
    <message>
      <source>Rate the cell</source>
      <extracomment>matrix/strip</extracomment>
      <translation>Die Zelle einstufen</translation>
    </message>
    <message>
      <source>What follows from the matrix</source>
      <extracomment>matrix/strip</extracomment>
      <translation>Was aus der Matrix folgt</translation>
    </message>
    <message>
      <source>row out</source>
      <extracomment>matrix/strip</extracomment>
      <translation>Zeile weg</translation>
    </message>
    <message>
      <source>words</source>
      <extracomment>matrix/strip</extracomment>
      <translation>Worte</translation>
    </message>
    <message numerus="yes">
      <source>%n items</source>
      <extracomment>matrix/top</extracomment>
      <translation>
        <numerusform>%n Stück</numerusform>
        <numerusform>%n Stücke</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hypotheses</source>
      <extracomment>matrix/top, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n Hypothese</numerusform>
        <numerusform>%n Hypothesen</numerusform>
      </translation>
    </message>
    <message>
      <source>Order of the rows</source>
      <extracomment>matrix/top</extracomment>
      <translation>Ordnung der Zeilen</translation>
    </message>
    <message>
      <source>{} of information</source>
      <extracomment>matrix/top</extracomment>
      <translation>{} der Information</translation>
    </message>
    <message>
      <source>Sort: {}</source>
      <extracomment>matrix/top</extracomment>
      <translation>Ordnen: {}</translation>
    </message>
    <message>
      <source>Close this message</source>
      <extracomment>messages</extracomment>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Show the message behind this one</source>
      <extracomment>messages</extracomment>
      <translation>Die Meldung hinter dieser zeigen</translation>
    </message>
    <message>
      <source>The last action was not finished. The case is safe: every act before it is saved in its file.</source>
      <extracomment>mishap</extracomment>
      <translation>Die letzte Handlung wurde nicht fertig. Der Fall ist sicher: jede Handlung davor steht in seiner Datei.</translation>
    </message>
    <message>
      <source>Nothing was sent. This report stays on this computer until you pass it on; read it before: paths and quotations are left out, but an error may name what it stumbled over.</source>
      <extracomment>mishap</extracomment>
      <translation>Nichts wurde gesendet. Dieser Bericht bleibt auf diesem Rechner, bis Sie ihn weitergeben; lesen Sie ihn vorher: Pfade und Zitate sind weggelassen, aber ein Fehler kann nennen, worüber er stolperte.</translation>
    </message>
    <message>
      <source>Something went wrong in the program</source>
      <extracomment>mishap</extracomment>
      <translation>Im Programm ging etwas schief</translation>
    </message>
    <message>
      <source>Go on</source>
      <extracomment>mishap</extracomment>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>The log lies in {}.</source>
      <extracomment>mishap</extracomment>
      <translation>Das Protokoll der Fehler liegt in {}.</translation>
    </message>
    <message>
      <source>Each has its own shape, so colour is never the only sign.</source>
      <extracomment>moves</extracomment>
      <translation>Jede hat ihre eigene Form, also ist Farbe nie das einzige Zeichen.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Made to work without a network.&lt;/b&gt; Maps, aircraft types and places are on this computer. Nothing goes out that you do not ask for.</source>
      <extracomment>moves</extracomment>
      <translation>&lt;b&gt;Gemacht, um ohne Netz zu arbeiten.&lt;/b&gt; Karten, Flugzeugtypen und Orte liegen auf diesem Rechner. Nichts geht hinaus, worum Sie nicht bitten.</translation>
    </message>
    <message>
      <source>How a case grows</source>
      <extracomment>moves</extracomment>
      <translation>Wie ein Fall wächst</translation>
    </message>
    <message>
      <source>Four moves, all on the keyboard. Every view follows what you select.</source>
      <extracomment>moves</extracomment>
      <translation>Vier Schritte, alle mit der Tastatur. Jede Ansicht folgt dem, was Sie auswählen.</translation>
    </message>
    <message>
      <source>The kinds you will meet</source>
      <extracomment>moves</extracomment>
      <translation>Die Arten, denen Sie begegnen</translation>
    </message>
    <message>
      <source>Filter the records</source>
      <extracomment>navigator</extracomment>
      <translation>Die Datensätze filtern</translation>
    </message>
    <message>
      <source>Filter the case…</source>
      <extracomment>navigator</extracomment>
      <translation>Filtern…</translation>
    </message>
    <message>
      <source>{} more outside {}</source>
      <extracomment>navigator</extracomment>
      <translation>{} weitere ausgeblendet: {}</translation>
    </message>
    <message>
      <source>{} more with no firm date</source>
      <extracomment>navigator</extracomment>
      <translation>{} weitere ohne festes Datum</translation>
    </message>
    <message>
      <source>Only what lies in {} is listed. Clear the brush</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Nur was in {} liegt, ist aufgezählt. Zeitauswahl aufheben</translation>
    </message>
    <message>
      <source>Only {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Nur {}</translation>
    </message>
    <message>
      <source>, told by {}</source>
      <extracomment>offering</extracomment>
      <translation>, gemeldet von {}</translation>
    </message>
    <message>
      <source>no comment: {}{}</source>
      <extracomment>offering</extracomment>
      <translation>kein Kommentar: {}{}</translation>
    </message>
    <message>
      <source>denial by {}</source>
      <extracomment>offering</extracomment>
      <translation>Dementi von {}</translation>
    </message>
    <message>
      <source>, through {}</source>
      <extracomment>offering</extracomment>
      <translation>, durch {}</translation>
    </message>
    <message>
      <source>“{}”, open</source>
      <extracomment>offering</extracomment>
      <translation>„{}“, offen</translation>
    </message>
    <message>
      <source>Hide why</source>
      <extracomment>origins</extracomment>
      <translation>Warum verbergen</translation>
    </message>
    <message>
      <source>origins: {} · {}</source>
      <extracomment>origins</extracomment>
      <translation>Ursprünge: {} · {}</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <extracomment>origins, analysis/reasons</extracomment>
      <translation>nichts wurde gesagt</translation>
    </message>
    <message>
      <source>no source named</source>
      <extracomment>origins</extracomment>
      <translation>keine Quelle genannt</translation>
    </message>
    <message>
      <source>It rests on no sighting or claim yet</source>
      <extracomment>origins</extracomment>
      <translation>Es beruht noch auf keiner Sichtung oder Behauptung</translation>
    </message>
    <message>
      <source>Excerpt {}</source>
      <extracomment>origins</extracomment>
      <translation>Auszug {}</translation>
    </message>
    <message>
      <source>{}characters {}–{}</source>
      <extracomment>origins</extracomment>
      <translation>{}Zeichen {}–{}</translation>
    </message>
    <message>
      <source> from {}</source>
      <extracomment>origins</extracomment>
      <translation> von {}</translation>
    </message>
    <message>
      <source>untitled</source>
      <extracomment>origins, readpage, sourcehead</extracomment>
      <translation>ohne Titel</translation>
    </message>
    <message>
      <source>hop {}{}</source>
      <extracomment>origins</extracomment>
      <translation>Schritt {}{}</translation>
    </message>
    <message>
      <source>assumed date</source>
      <extracomment>particulars</extracomment>
      <translation>angenommenes Datum</translation>
    </message>
    <message>
      <source>date</source>
      <extracomment>particulars, values/words</extracomment>
      <translation>Datum</translation>
    </message>
    <message>
      <source>no excerpt yet</source>
      <extracomment>particulars</extracomment>
      <translation>noch kein Auszug</translation>
    </message>
    <message>
      <source>called by the name of its file</source>
      <extracomment>particulars</extracomment>
      <translation>nach dem Namen seiner Datei genannt</translation>
    </message>
    <message>
      <source>Carried by</source>
      <extracomment>particulars</extracomment>
      <translation>Getragen von</translation>
    </message>
    <message>
      <source>remove</source>
      <extracomment>particulars</extracomment>
      <translation>entfernen</translation>
    </message>
    <message>
      <source>Leans on {}’s {}{}.</source>
      <extracomment>particulars</extracomment>
      <translation>Stützt sich auf {} von {}{}.</translation>
    </message>
    <message>
      <source>no time · {}</source>
      <extracomment>particulars</extracomment>
      <translation>keine Zeit · {}</translation>
    </message>
    <message>
      <source>at one place</source>
      <extracomment>particulars</extracomment>
      <translation>an einem Ort</translation>
    </message>
    <message>
      <source>in the whole case</source>
      <extracomment>particulars</extracomment>
      <translation>im ganzen Fall</translation>
    </message>
    <message>
      <source>No excerpt carries it; it is drawn dashed.</source>
      <extracomment>particulars</extracomment>
      <translation>Kein Auszug trägt sie; sie wird gestrichelt.</translation>
    </message>
    <message>
      <source>{} or later</source>
      <extracomment>particulars, timeline/calendar</extracomment>
      <translation>{} oder später</translation>
    </message>
    <message>
      <source>Day, zone not stated.</source>
      <extracomment>particulars</extracomment>
      <translation>Tag, Zone nicht angegeben.</translation>
    </message>
    <message>
      <source> and </source>
      <extracomment>particulars, siftchip</extracomment>
      <translation> und </translation>
    </message>
    <message>
      <source>, so on {}</source>
      <extracomment>particulars</extracomment>
      <translation>, also am {}</translation>
    </message>
    <message>
      <source>from</source>
      <extracomment>particulars</extracomment>
      <translation>von</translation>
    </message>
    <message>
      <source>{} by {}, {}</source>
      <extracomment>particulars</extracomment>
      <translation>{} von {}, {}</translation>
    </message>
    <message>
      <source>{} legs</source>
      <extracomment>particulars</extracomment>
      <translation>{} Teilstrecken</translation>
    </message>
    <message>
      <source>{} &lt;i&gt;not stated&lt;/i&gt;</source>
      <extracomment>particulars</extracomment>
      <translation>{} &lt;i&gt;nicht angegeben&lt;/i&gt;</translation>
    </message>
    <message>
      <source>{} carries it no longer</source>
      <extracomment>particulars</extracomment>
      <translation>{} trägt es nicht mehr</translation>
    </message>
    <message>
      <source>Withdrawn by {}, {}: {}</source>
      <extracomment>particulars</extracomment>
      <translation>Zurückgezogen von {}, {}: {}</translation>
    </message>
    <message>
      <source>Add words…</source>
      <extracomment>particulars</extracomment>
      <translation>Worte hinzufügen…</translation>
    </message>
    <message>
      <source>Not counted as agreeing with {}.</source>
      <extracomment>particulars</extracomment>
      <translation>Nicht als Übereinstimmung mit {} gezählt.</translation>
    </message>
    <message>
      <source>Analysts differ: {}.</source>
      <extracomment>particulars</extracomment>
      <translation>Analysten sind uneins: {}.</translation>
    </message>
    <message>
      <source>Reverse</source>
      <extracomment>past</extracomment>
      <translation>Umkehren</translation>
    </message>
    <message>
      <source>All that was done to this record</source>
      <extracomment>past</extracomment>
      <translation>Alles, was an diesem Datensatz getan wurde</translation>
    </message>
    <message>
      <source>Go back to this</source>
      <extracomment>past</extracomment>
      <translation>Hierhin zurückgehen</translation>
    </message>
    <message>
      <source>Earlier entries stand in the journal.</source>
      <extracomment>past</extracomment>
      <translation>Frühere Einträge stehen im Journal.</translation>
    </message>
    <message>
      <source>{} · {} · entry {}</source>
      <extracomment>past</extracomment>
      <translation>{} · {} · Eintrag {}</translation>
    </message>
    <message>
      <source>{}, {} · entry {}</source>
      <extracomment>past</extracomment>
      <translation>{}, {} · Eintrag {}</translation>
    </message>
    <message>
      <source>&lt;b&gt;{}, every value&lt;/b&gt;{}{}</source>
      <extracomment>past</extracomment>
      <translation>&lt;b&gt;{}, jeder Wert&lt;/b&gt;{}{}</translation>
    </message>
    <message>
      <source>{} has never been set.</source>
      <extracomment>past</extracomment>
      <translation>{} wurde nie gesetzt.</translation>
    </message>
    <message>
      <source>Called off; nothing was changed.</source>
      <extracomment>patience</extracomment>
      <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Saving</source>
      <extracomment>patience</extracomment>
      <translation>Wird gesichert</translation>
    </message>
    <message>
      <source>Workspaces</source>
      <extracomment>rail</extracomment>
      <translation>Arbeitsbereiche</translation>
    </message>
    <message>
      <source>Accept (Enter)</source>
      <extracomment>reader/answer</extracomment>
      <translation>Annehmen (Eingabe)</translation>
    </message>
    <message>
      <source>Dismiss (X)</source>
      <extracomment>reader/answer</extracomment>
      <translation>Abtun (X)</translation>
    </message>
    <message>
      <source>Take {} ({}): {}</source>
      <extracomment>reader/answer</extracomment>
      <translation>{} ({}) nehmen: {}</translation>
    </message>
    <message>
      <source>Part {n} of {parts} · characters {start}–{end} of {total}</source>
      <extracomment>reader/bars</extracomment>
      <translation>Teil {n} von {parts} · Zeichen {start}–{end} von {total}</translation>
    </message>
    <message>
      <source>Previous part (Ctrl+Page up)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Voriger Teil (Strg+Bild auf)</translation>
    </message>
    <message>
      <source>Next part (Ctrl+Page down)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Nächster Teil (Strg+Bild ab)</translation>
    </message>
    <message>
      <source>Previous (Shift+F3)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Vorige (Umschalt+F3)</translation>
    </message>
    <message>
      <source>Next (F3)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Nächste (F3)</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <extracomment>reader/bars, reader/offers</extracomment>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <source>Find in this source</source>
      <extracomment>reader/bars, reader/tabs</extracomment>
      <translation>In dieser Quelle suchen</translation>
    </message>
    <message>
      <source>&lt;i style='color:{}'&gt;nothing like it&lt;/i&gt;</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>&lt;i style='color:{}'&gt;nichts dergleichen&lt;/i&gt;</translation>
    </message>
    <message>
      <source>Two sources compared</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Zwei Quellen verglichen</translation>
    </message>
    <message>
      <source>Pairs of sentences</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Satzpaare</translation>
    </message>
    <message>
      <source>Compare with</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Wird verglichen…</translation>
    </message>
    <message numerus="yes">
      <source>%n pairs</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>
        <numerusform>%n Paar</numerusform>
        <numerusform>%n Paare</numerusform>
      </translation>
    </message>
    <message>
      <source>Difference before ([)</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Unterschied davor ([)</translation>
    </message>
    <message>
      <source>Next difference (])</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Nächster Unterschied (])</translation>
    </message>
    <message>
      <source>Back to reading (Esc)</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Zurück zum Lesen (Esc)</translation>
    </message>
    <message>
      <source>{}, {} differ, {} copied</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>{}, abweichend {}, abgeschrieben {}</translation>
    </message>
    <message>
      <source>{} compared with</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>{} verglichen mit</translation>
    </message>
    <message>
      <source>; the first {} rows</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>; die ersten {} Zeilen</translation>
    </message>
    <message>
      <source>Pages</source>
      <extracomment>reader/choosing, report/printcheck</extracomment>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Image</source>
      <extracomment>reader/choosing</extracomment>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Table</source>
      <extracomment>reader/choosing, reader/grid/face</extracomment>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Recording</source>
      <extracomment>reader/choosing</extracomment>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <source>How far the source is worked through</source>
      <extracomment>reader/coverage</extracomment>
      <translation>Wie weit die Quelle durchgearbeitet ist</translation>
    </message>
    <message>
      <source>{} quoted, {} background, {} not yet</source>
      <extracomment>reader/coverage</extracomment>
      <translation>{} zitiert, {} Hintergrund, {} noch offen</translation>
    </message>
    <message>
      <source>Show as {}</source>
      <extracomment>reader/faces</extracomment>
      <translation>Als {} zeigen</translation>
    </message>
    <message>
      <source>looking in part {n} of {parts}</source>
      <extracomment>reader/finder</extracomment>
      <translation>Suche in Teil {n} von {parts}</translation>
    </message>
    <message>
      <source>not found</source>
      <extracomment>reader/finder</extracomment>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <source>not in this part</source>
      <extracomment>reader/finder</extracomment>
      <translation>nicht in diesem Teil</translation>
    </message>
    <message>
      <source>{at} of {all}</source>
      <extracomment>reader/finder</extracomment>
      <translation>{at} von {all}</translation>
    </message>
    <message>
      <source>{count} in this part</source>
      <extracomment>reader/finder</extracomment>
      <translation>{count} in diesem Teil</translation>
    </message>
    <message>
      <source>Sheet</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Blatt</translation>
    </message>
    <message>
      <source>The table is being read…</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Die Tabelle wird gelesen…</translation>
    </message>
    <message>
      <source>Table of the source</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Tabelle der Quelle</translation>
    </message>
    <message>
      <source>Reading the table</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Die Tabelle wird gelesen</translation>
    </message>
    <message>
      <source>Select cells; their exact words are quoted.</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Zellen auswählen; ihre genauen Worte werden zitiert.</translation>
    </message>
    <message>
      <source>{}: {} characters</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>{}: {} Zeichen</translation>
    </message>
    <message>
      <source>; the words run from the first cell to the last, with the {} between them</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>; die Worte gehen von der ersten Zelle bis zur letzten, mit {} dazwischen</translation>
    </message>
    <message>
      <source>No quotes yet. Select words, then press S for a sighting, C for a claim, E for an excerpt.</source>
      <extracomment>reader/margin</extracomment>
      <translation>Noch keine Zitate. Worte auswählen, dann S für eine Sichtung, C für eine Behauptung, E für einen Auszug.</translation>
    </message>
    <message>
      <source>Notes beside the text</source>
      <extracomment>reader/margin</extracomment>
      <translation>Notizen neben dem Text</translation>
    </message>
    <message>
      <source>origins: </source>
      <extracomment>reader/margin</extracomment>
      <translation>Ursprünge: </translation>
    </message>
    <message>
      <source>The source says nothing of itself that is not recorded.</source>
      <extracomment>reader/offers</extracomment>
      <translation>Die Quelle sagt nichts von sich, was nicht vermerkt ist.</translation>
    </message>
    <message>
      <source>The source says of itself; nothing is filled in before you take it.</source>
      <extracomment>reader/offers</extracomment>
      <translation>Das sagt die Quelle von sich; nichts wird eingetragen, bevor Sie es nehmen.</translation>
    </message>
    <message>
      <source>What the source says of itself</source>
      <extracomment>reader/offers</extracomment>
      <translation>Was die Quelle von sich sagt</translation>
    </message>
    <message>
      <source>Close what the source says of itself</source>
      <extracomment>reader/offers</extracomment>
      <translation>Schließen, was die Quelle von sich sagt</translation>
    </message>
    <message>
      <source>Take all</source>
      <extracomment>reader/offers</extracomment>
      <translation>Alle übernehmen</translation>
    </message>
    <message>
      <source>The first value for each field in which nothing is recorded, as one act</source>
      <extracomment>reader/offers</extracomment>
      <translation>Der erste Wert jedes Feldes, in dem nichts festgehalten ist, als eine Handlung</translation>
    </message>
    <message>
      <source>Take</source>
      <extracomment>reader/offers</extracomment>
      <translation>Nehmen</translation>
    </message>
    <message>
      <source> {} of {} are shown.</source>
      <extracomment>reader/offers</extracomment>
      <translation> {} von {} werden gezeigt.</translation>
    </message>
    <message>
      <source>Take {} {}, found in {}</source>
      <extracomment>reader/offers</extracomment>
      <translation>{} {} nehmen; Fundstelle: {}</translation>
    </message>
    <message>
      <source>; recorded: {}</source>
      <extracomment>reader/offers</extracomment>
      <translation>; vermerkt: {}</translation>
    </message>
    <message>
      <source>The page is being made ready…</source>
      <extracomment>reader/pageview</extracomment>
      <translation>Die Seite wird vorbereitet…</translation>
    </message>
    <message>
      <source>The page nearly as it looked</source>
      <extracomment>reader/pageview</extracomment>
      <translation>Die Seite, fast wie sie aussah</translation>
    </message>
    <message>
      <source>Making the page ready</source>
      <extracomment>reader/pageview</extracomment>
      <translation>Die Seite wird vorbereitet</translation>
    </message>
    <message>
      <source>Leads to {}</source>
      <extracomment>reader/pageview</extracomment>
      <translation>Führt zu {}</translation>
    </message>
    <message>
      <source>Part of</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>Teil von</translation>
    </message>
    <message>
      <source>Open {} {}</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>{} {} öffnen</translation>
    </message>
    <message>
      <source>all {}</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>alle {}</translation>
    </message>
    <message>
      <source>Holds {}</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>Enthält {}</translation>
    </message>
    <message>
      <source>… and {} more in the navigator</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>… und {} weitere im Navigator</translation>
    </message>
    <message>
      <source>It gets a copy in a private folder, which is removed when the source or the case is closed.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Eine Kopie kommt in einen eigenen Ordner, der entfernt wird, wenn die Quelle oder der Fall geschlossen wird.</translation>
    </message>
    <message>
      <source>Stretches of the recording</source>
      <extracomment>reader/recording</extracomment>
      <translation>Abschnitte der Aufnahme</translation>
    </message>
    <message>
      <source>No stretch is kept yet. Write From and To, then press Enter.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Noch kein Abschnitt ist behalten. Von und Bis schreiben, dann Eingabe drücken.</translation>
    </message>
    <message>
      <source>Open in the system’s player</source>
      <extracomment>reader/recording</extracomment>
      <translation>Im Abspieler des Systems öffnen</translation>
    </message>
    <message>
      <source>Keep as an excerpt</source>
      <extracomment>reader/recording</extracomment>
      <translation>Als Auszug behalten</translation>
    </message>
    <message>
      <source>Write times as 12.5, 1:05 or 1:02:03, the first one earlier.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Schreiben Sie Zeiten als 12.5, 1:05 oder 1:02:03, die frühere zuerst.</translation>
    </message>
    <message>
      <source>Writing a copy for the player</source>
      <extracomment>reader/recording</extracomment>
      <translation>Eine Kopie für den Abspieler wird geschrieben</translation>
    </message>
    <message>
      <source>No player answered; the copy is at {} until the source is closed.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Kein Abspieler antwortete; die Kopie liegt in {}, bis die Quelle geschlossen wird.</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <extracomment>reader/recording</extracomment>
      <translation>{} bis {}</translation>
    </message>
    <message>
      <source>region {}, {}, {} × {}{}</source>
      <extracomment>reader/sheets/chosen</extracomment>
      <translation>Ausschnitt {}, {}, {} × {}{}</translation>
    </message>
    <message>
      <source> of page {}</source>
      <extracomment>reader/sheets/chosen</extracomment>
      <translation> von Seite {}</translation>
    </message>
    <message>
      <source> · page {}</source>
      <extracomment>reader/sheets/chosen</extracomment>
      <translation> · Seite {}</translation>
    </message>
    <message>
      <source>Drag selects a region; Shift and arrows do it by keys.</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Ziehen wählt einen Ausschnitt; Umschalt und Pfeile tun es mit Tasten.</translation>
    </message>
    <message>
      <source>Ctrl and drag, or R, selects a region.</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Strg und Ziehen, oder R, wählt einen Ausschnitt.</translation>
    </message>
    <message>
      <source>Page</source>
      <extracomment>reader/sheets/face, sourcepage</extracomment>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Frame</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Smaller</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Kleiner</translation>
    </message>
    <message>
      <source>Larger</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Größer</translation>
    </message>
    <message>
      <source>Fit the whole</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Ganz einpassen</translation>
    </message>
    <message>
      <source>Select a region</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Einen Ausschnitt wählen</translation>
    </message>
    <message>
      <source>of {}</source>
      <extracomment>reader/sheets/face, tracks/comparing</extracomment>
      <translation>von {}</translation>
    </message>
    <message>
      <source>Place in the text</source>
      <extracomment>reader/sides</extracomment>
      <translation>Stelle im Text</translation>
    </message>
    <message>
      <source>As the file states it; a file can be altered to state anything.</source>
      <extracomment>reader/stated</extracomment>
      <translation>Wie die Datei es angibt; eine Datei lässt sich ändern, sodass sie alles angibt.</translation>
    </message>
    <message>
      <source>{} × {} pixels</source>
      <extracomment>reader/stated, values</extracomment>
      <translation>{} × {} Pixel</translation>
    </message>
    <message>
      <source>Show or hide the underlines of {}; its menu accepts all {} of them</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Unterstreichungen für {} zeigen oder verbergen; das Menü davon nimmt alle {} an</translation>
    </message>
    <message>
      <source>Only the first {} characters of this text are read for suggestions.</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Nur die ersten {} Zeichen dieses Textes werden auf Vorschläge gelesen.</translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>
        <numerusform>%n Vorschlag</numerusform>
        <numerusform>%n Vorschläge</numerusform>
      </translation>
    </message>
    <message>
      <source>next</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>nächster</translation>
    </message>
    <message>
      <source>accept</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>annehmen</translation>
    </message>
    <message>
      <source>dismiss</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>abtun</translation>
    </message>
    <message>
      <source>Accept all {}</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Alle {} annehmen</translation>
    </message>
    <message>
      <source>Open sources</source>
      <extracomment>reader/tabs</extracomment>
      <translation>Offene Quellen</translation>
    </message>
    <message>
      <source>Close this tab</source>
      <extracomment>reader/tabs</extracomment>
      <translation>Diesen Reiter schließen</translation>
    </message>
    <message>
      <source>Close this tab (Ctrl+F4)</source>
      <extracomment>reader/tabs</extracomment>
      <translation>Diesen Reiter schließen (Strg+F4)</translation>
    </message>
    <message>
      <source>Find in this source (Ctrl+F)</source>
      <extracomment>reader/tabs</extracomment>
      <translation>In dieser Quelle suchen (Strg+F)</translation>
    </message>
    <message>
      <source>Text of the source</source>
      <extracomment>reader/view</extracomment>
      <translation>Text der Quelle</translation>
    </message>
    <message>
      <source>No source is open. Choose one in the navigator (F6 leads there) and press Enter.</source>
      <extracomment>readpage</extracomment>
      <translation>Keine Quelle ist offen. Eine im Navigator wählen (F6 führt hin) und Eingabe drücken.</translation>
    </message>
    <message>
      <source>No sources yet, and this case can only be read.</source>
      <extracomment>readpage</extracomment>
      <translation>Noch keine Quellen, und dieser Fall kann nur gelesen werden.</translation>
    </message>
    <message>
      <source>No sources yet. Attach a file, a page or pasted text: Ctrl+Shift+A, or drop a file here.</source>
      <extracomment>readpage</extracomment>
      <translation>Noch keine Quellen. Eine Datei, eine Seite oder eingefügten Text anhängen: Strg+Umschalt+A, oder eine Datei hier ablegen.</translation>
    </message>
    <message numerus="yes">
      <source>%n sources held</source>
      <extracomment>recent</extracomment>
      <translation>
        <numerusform>%n Quelle vorhanden</numerusform>
        <numerusform>%n Quellen vorhanden</numerusform>
      </translation>
    </message>
    <message>
      <source>moved or deleted</source>
      <extracomment>recent</extracomment>
      <translation>verschoben oder gelöscht</translation>
    </message>
    <message>
      <source>Recent cases</source>
      <extracomment>recent</extracomment>
      <translation>Letzte Fälle</translation>
    </message>
    <message>
      <source>Checking recent cases</source>
      <extracomment>recent</extracomment>
      <translation>Letzte Fälle werden geprüft</translation>
    </message>
    <message>
      <source>What else can be done with this record</source>
      <extracomment>recordhead</extracomment>
      <translation>Was sich mit diesem Datensatz noch tun lässt</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <extracomment>report/acting</extracomment>
      <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Save the report</source>
      <extracomment>report/acting</extracomment>
      <translation>Bericht sichern</translation>
    </message>
    <message numerus="yes">
      <source>%n figures</source>
      <extracomment>report/acting</extracomment>
      <translation>
        <numerusform>%n Abbildung</numerusform>
        <numerusform>%n Abbildungen</numerusform>
      </translation>
    </message>
    <message>
      <source>Issue {} is {}; page code {}. Check a print shows this again.</source>
      <extracomment>report/acting</extracomment>
      <translation>Ausgabe {} ist {}; Seitencode {}. „Druck prüfen“ zeigt das wieder.</translation>
    </message>
    <message>
      <source>The report</source>
      <extracomment>report/acting</extracomment>
      <translation>Der Bericht</translation>
    </message>
    <message>
      <source>From a template of your own…</source>
      <extracomment>report/acting</extracomment>
      <translation>Nach einer eigenen Vorlage…</translation>
    </message>
    <message>
      <source>a text that the case fills in</source>
      <extracomment>report/acting</extracomment>
      <translation>ein Text, den der Fall füllt</translation>
    </message>
    <message>
      <source>A template of your own</source>
      <extracomment>report/acting</extracomment>
      <translation>Eine eigene Vorlage</translation>
    </message>
    <message>
      <source>Logo above the title</source>
      <extracomment>report/acting</extracomment>
      <translation>Logo über dem Titel</translation>
    </message>
    <message>
      <source>Saving the report</source>
      <extracomment>report/acting</extracomment>
      <translation>Der Bericht wird gesichert</translation>
    </message>
    <message>
      <source>Folder for the figures</source>
      <extracomment>report/acting</extracomment>
      <translation>Ordner für die Abbildungen</translation>
    </message>
    <message>
      <source>Issue the report as a new file</source>
      <extracomment>report/acting</extracomment>
      <translation>Bericht als neue Datei ausgeben</translation>
    </message>
    <message>
      <source>Issuing the report</source>
      <extracomment>report/acting</extracomment>
      <translation>Der Bericht wird ausgegeben</translation>
    </message>
    <message>
      <source>Templates (*{})</source>
      <extracomment>report/acting</extracomment>
      <translation>Vorlagen (*{})</translation>
    </message>
    <message>
      <source>writing the file</source>
      <extracomment>report/acting</extracomment>
      <translation>die Datei wird geschrieben</translation>
    </message>
    <message>
      <source>Saved {}.</source>
      <extracomment>report/acting</extracomment>
      <translation>{} gesichert.</translation>
    </message>
    <message>
      <source>Saved {} in {}.</source>
      <extracomment>report/acting</extracomment>
      <translation>{} in {} gesichert.</translation>
    </message>
    <message>
      <source>A text file that the case fills in, in the form of your house.</source>
      <extracomment>report/beginning</extracomment>
      <translation>Eine Textdatei, die der Fall füllt, in der Form Ihres Hauses.</translation>
    </message>
    <message>
      <source>Begin a report</source>
      <extracomment>report/beginning</extracomment>
      <translation>Einen Bericht beginnen</translation>
    </message>
    <message>
      <source>A report is sections of this case in an order of yours, with words of your own between them. It is kept in the case; every step can be undone.</source>
      <extracomment>report/beginning</extracomment>
      <translation>Ein Bericht besteht aus Abschnitten dieses Falls in Ihrer Ordnung, mit eigenen Worten dazwischen. Er bleibt im Fall; jeder Schritt lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <source>Your own template…</source>
      <extracomment>report/beginning</extracomment>
      <translation>Eigene Vorlage…</translation>
    </message>
    <message>
      <source>Pages of the report</source>
      <extracomment>report/live</extracomment>
      <translation>Seiten des Berichts</translation>
    </message>
    <message>
      <source>Draft, not issued</source>
      <extracomment>report/page</extracomment>
      <translation>Entwurf, nicht ausgegeben</translation>
    </message>
    <message>
      <source>Setting the pages…</source>
      <extracomment>report/page</extracomment>
      <translation>Die Seiten werden gesetzt…</translation>
    </message>
    <message>
      <source>Setting the report</source>
      <extracomment>report/page</extracomment>
      <translation>Der Bericht wird gesetzt</translation>
    </message>
    <message>
      <source>No judgement yet: J in the matrix makes one</source>
      <extracomment>report/page</extracomment>
      <translation>Noch kein Urteil: J in der Matrix legt eines an</translation>
    </message>
    <message>
      <source>Issue {}; {} changed since</source>
      <extracomment>report/page</extracomment>
      <translation>Ausgabe {}; {} seither geändert</translation>
    </message>
    <message>
      <source>Cancelled. Choose the report again to set its pages.</source>
      <extracomment>report/page</extracomment>
      <translation>Abgebrochen. Wählen Sie den Bericht noch einmal, um seine Seiten zu setzen.</translation>
    </message>
    <message>
      <source>Issue {} is up to date</source>
      <extracomment>report/page</extracomment>
      <translation>Ausgabe {} ist auf dem Stand</translation>
    </message>
    <message>
      <source>Page {} of {}</source>
      <extracomment>report/page</extracomment>
      <translation>Seite {} von {}</translation>
    </message>
    <message>
      <source>Sections of the report</source>
      <extracomment>report/parts</extracomment>
      <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
      <source>Own words</source>
      <extracomment>report/parts</extracomment>
      <translation>Eigene Worte</translation>
    </message>
    <message>
      <source>Heading</source>
      <extracomment>report/parts</extracomment>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>Sentences of your own; name records as in [SG-01, CL-2]. A sentence that names none prints as unsupported.</source>
      <extracomment>report/parts</extracomment>
      <translation>Eigene Sätze; nennen Sie Datensätze wie in [SG-01, CL-2]. Ein Satz, der keinen nennt, wird als ungestützt gedruckt.</translation>
    </message>
    <message>
      <source>&amp;Heading</source>
      <extracomment>report/parts</extracomment>
      <translation>Ü&amp;berschrift</translation>
    </message>
    <message>
      <source>O&amp;wn words</source>
      <extracomment>report/parts</extracomment>
      <translation>E&amp;igene Worte</translation>
    </message>
    <message>
      <source>Only what is selected</source>
      <extracomment>report/parts</extracomment>
      <translation>Nur was gewählt ist</translation>
    </message>
    <message>
      <source>All records</source>
      <extracomment>report/parts</extracomment>
      <translation>Alle Datensätze</translation>
    </message>
    <message>
      <source>All records that the report holds</source>
      <extracomment>report/parts</extracomment>
      <translation>Alle Datensätze, die der Bericht enthält</translation>
    </message>
    <message>
      <source>own words</source>
      <extracomment>report/parts</extracomment>
      <translation>eigene Worte</translation>
    </message>
    <message>
      <source>Select {} first, in any view.</source>
      <extracomment>report/parts</extracomment>
      <translation>Zuerst {} auswählen, in irgendeiner Ansicht.</translation>
    </message>
    <message>
      <source>Check a print</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Druck prüfen</translation>
    </message>
    <message>
      <source>Check</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>reading the print</source>
      <extracomment>report/printcheck</extracomment>
      <translation>der Druck wird gelesen</translation>
    </message>
    <message>
      <source>looking for the code</source>
      <extracomment>report/printcheck</extracomment>
      <translation>der Code wird gesucht</translation>
    </message>
    <message>
      <source>Type the code at the foot of a page, as 3f7a-91c2-1, or choose the PDF. You are told which issue it is, what was altered in it, and what has changed in the case since.</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Tippen Sie den Code vom Fuß einer Seite, wie 3f7a-91c2-1, oder wählen Sie das PDF. Sie erfahren, welche Ausgabe es ist, was darin verändert wurde, und was sich seither im Fall änderte.</translation>
    </message>
    <message>
      <source>Choose a &amp;file…</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Eine &amp;Datei wählen…</translation>
    </message>
    <message>
      <source>Issued from this case</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Aus diesem Fall ausgegeben</translation>
    </message>
    <message>
      <source>A print that may be of this case</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Ein Druck, der aus diesem Fall sein kann</translation>
    </message>
    <message>
      <source>Checking…</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Wird geprüft…</translation>
    </message>
    <message>
      <source>Checking the print</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Der Druck wird geprüft</translation>
    </message>
    <message>
      <source>&amp;Page code</source>
      <extracomment>report/printcheck</extracomment>
      <translation>&amp;Seitencode</translation>
    </message>
    <message>
      <source>Issue</source>
      <extracomment>report/printcheck, case/acts</extracomment>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>Code</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Code</translation>
    </message>
    <message>
      <source>{} was not issued from this case.</source>
      <extracomment>report/printcheck</extracomment>
      <translation>{} wurde nicht aus diesem Fall ausgegeben.</translation>
    </message>
    <message>
      <source>No print with the code {} was issued from this case.</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Kein Druck mit dem Code {} wurde aus diesem Fall ausgegeben.</translation>
    </message>
    <message>
      <source>Paper</source>
      <extracomment>report/top</extracomment>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Add section</source>
      <extracomment>report/top</extracomment>
      <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
      <source>Settings…</source>
      <extracomment>report/top</extracomment>
      <translation>Angaben…</translation>
    </message>
    <message>
      <source>All that can be done with a report</source>
      <extracomment>report/top</extracomment>
      <translation>Alles, was sich mit einem Bericht tun lässt</translation>
    </message>
    <message>
      <source>Logo, figures, checking a print, and all else, with keys</source>
      <extracomment>report/top</extracomment>
      <translation>Logo, Abbildungen, Druck prüfen und alles andere, mit Tasten</translation>
    </message>
    <message>
      <source>New</source>
      <extracomment>report/top</extracomment>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Add…</source>
      <extracomment>report/top</extracomment>
      <translation>Hinzu…</translation>
    </message>
    <message>
      <source>Save…</source>
      <extracomment>report/top, sifter</extracomment>
      <translation>Sichern…</translation>
    </message>
    <message>
      <source>Print…</source>
      <extracomment>report/top</extracomment>
      <translation>Drucken…</translation>
    </message>
    <message numerus="yes">
      <source>%n quotes are lost</source>
      <extracomment>reviewing</extracomment>
      <translation>
        <numerusform>%n Zitat ist verloren</numerusform>
        <numerusform>%n Zitate sind verloren</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading what the source says of itself</source>
      <extracomment>reviewing</extracomment>
      <translation>Gelesen wird, was die Quelle von sich sagt</translation>
    </message>
    <message>
      <source>Every sentence is quoted or background.</source>
      <extracomment>reviewing</extracomment>
      <translation>Jeder Satz ist zitiert oder Hintergrund.</translation>
    </message>
    <message>
      <source>There is no other source with words to compare with; attach one.</source>
      <extracomment>reviewing</extracomment>
      <translation>Es gibt keine andere Quelle mit Worten zum Vergleichen; hängen Sie eine an.</translation>
    </message>
    <message>
      <source>Reading the source again</source>
      <extracomment>reviewing</extracomment>
      <translation>Die Quelle wird neu gelesen</translation>
    </message>
    <message>
      <source>{} is read anew.</source>
      <extracomment>reviewing</extracomment>
      <translation>{} ist neu gelesen.</translation>
    </message>
    <message>
      <source>{} is read as before.</source>
      <extracomment>reviewing</extracomment>
      <translation>{} ist gelesen wie zuvor.</translation>
    </message>
    <message>
      <source> {}; Lost quotes shows where they may stand.</source>
      <extracomment>reviewing</extracomment>
      <translation> {}; „Verlorene Zitate“ zeigt, wo sie stehen können.</translation>
    </message>
    <message>
      <source>Coverage is followed in texts of up to {:,} characters.</source>
      <extracomment>reviewing</extracomment>
      <translation>Der Abdeckung wird in Texten bis {:,} Zeichen gefolgt.</translation>
    </message>
    <message>
      <source>Name of the filter:</source>
      <extracomment>savedtexts</extracomment>
      <translation>Name des Filters:</translation>
    </message>
    <message>
      <source>Save filter</source>
      <extracomment>savedtexts</extracomment>
      <translation>Filter sichern</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <extracomment>savedtexts</extracomment>
      <translation>Diesen Filter sichern</translation>
    </message>
    <message>
      <source>Rename what is saved</source>
      <extracomment>savedtexts</extracomment>
      <translation>Gesichertes umbenennen</translation>
    </message>
    <message>
      <source>Search: {}</source>
      <extracomment>savedtexts</extracomment>
      <translation>Suche: {}</translation>
    </message>
    <message>
      <source>Words search the case; &gt; commands, # numbers, @ entities, ? the guide</source>
      <extracomment>searchbox</extracomment>
      <translation>Worte suchen im Fall; &gt; Befehle, # Nummern, @ Gegenstände, ? das Handbuch</translation>
    </message>
    <message>
      <source>Search this case</source>
      <extracomment>searchbox</extracomment>
      <translation>In diesem Fall suchen</translation>
    </message>
    <message>
      <source>Search this case, or type &gt; for a command</source>
      <extracomment>searchbox</extracomment>
      <translation>In diesem Fall suchen, oder &gt; für einen Befehl tippen</translation>
    </message>
    <message>
      <source>Search, &gt; for a command</source>
      <extracomment>searchbox</extracomment>
      <translation>Suchen, &gt; für einen Befehl</translation>
    </message>
    <message>
      <source>Search</source>
      <extracomment>searchbox</extracomment>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Nothing in this case says “{}”.</source>
      <extracomment>searchbox</extracomment>
      <translation>Nichts in diesem Fall sagt „{}“.</translation>
    </message>
    <message>
      <source>Looking for “{}”…</source>
      <extracomment>searchbox</extracomment>
      <translation>„{}“ wird gesucht…</translation>
    </message>
    <message>
      <source>No page of the guide says “{}”.</source>
      <extracomment>searchbox</extracomment>
      <translation>Keine Seite des Handbuchs sagt „{}“.</translation>
    </message>
    <message>
      <source>No command that can be done now is called “{}”.</source>
      <extracomment>searchbox</extracomment>
      <translation>Kein Befehl, der jetzt möglich ist, heißt „{}“.</translation>
    </message>
    <message>
      <source>Save this search</source>
      <extracomment>seeking</extracomment>
      <translation>Diese Suche speichern</translation>
    </message>
    <message>
      <source>the filter</source>
      <extracomment>siftchip</extracomment>
      <translation>der Filter</translation>
    </message>
    <message>
      <source>Clear the filter {}</source>
      <extracomment>siftchip</extracomment>
      <translation>Filter {} aufheben</translation>
    </message>
    <message>
      <source>Only what passes {} is shown. Clear the filter</source>
      <extracomment>siftchip</extracomment>
      <translation>Nur was {} besteht, wird gezeigt. Filter aufheben</translation>
    </message>
    <message>
      <source>For example: aircraft ~ An-124 and when in 2025-10. The sign ~ means contains, = is, != is not, &lt; before, &gt; after; join with and, or, not. Also: tag = cargo, on = B1, saved = NAME.</source>
      <extracomment>sifter</extracomment>
      <translation>Zum Beispiel: aircraft ~ An-124 and when in 2025-10. Das Zeichen ~ heißt enthält, = ist, != ist nicht, &lt; vor, &gt; nach; verbunden durch and, or, not. Auch: tag = cargo, on = B1, saved = NAME.</translation>
    </message>
    <message>
      <source>Filter every view</source>
      <extracomment>sifter</extracomment>
      <translation>Alle Ansichten filtern</translation>
    </message>
    <message>
      <source>Filter</source>
      <extracomment>sifter</extracomment>
      <translation>Filter</translation>
    </message>
    <message>
      <source>aircraft ~ An-124 and when in 2025-10-22..2025-10-31</source>
      <extracomment>sifter</extracomment>
      <translation>aircraft ~ An-124 and when in 2025-10-22..2025-10-31</translation>
    </message>
    <message>
      <source>Enter uses it, F2 renames it, Del puts it in the trash</source>
      <extracomment>sifter</extracomment>
      <translation>Eingabe nutzt ihn, F2 benennt um, Entf legt ihn in den Papierkorb</translation>
    </message>
    <message>
      <source>Every value this field has had</source>
      <extracomment>slips</extracomment>
      <translation>Alle Werte, die dieses Feld hatte</translation>
    </message>
    <message>
      <source>Copied</source>
      <extracomment>slips</extracomment>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>, not held</source>
      <extracomment>sourcehead</extracomment>
      <translation>, nicht vorhanden</translation>
    </message>
    <message>
      <source>Its own words on publisher, author, day and language; nothing is filled in unasked</source>
      <extracomment>sourcehead</extracomment>
      <translation>Ihre eigenen Worte zu Herausgeber, Autor, Tag und Sprache; nichts wird ungefragt eingetragen</translation>
    </message>
    <message numerus="yes">
      <source>%n dates lean on it</source>
      <extracomment>sourcehead</extracomment>
      <translation>
        <numerusform>%n Datum stützt sich darauf</numerusform>
        <numerusform>%n Daten stützen sich darauf</numerusform>
      </translation>
    </message>
    <message>
      <source>SHA-256 {}
{}
Press to copy the whole hash</source>
      <extracomment>sourcehead</extracomment>
      <translation>SHA-256 {}
{}
Drücken kopiert die ganze Prüfsumme</translation>
    </message>
    <message>
      <source>Cites</source>
      <extracomment>sourcehead</extracomment>
      <translation>Beruft sich auf</translation>
    </message>
    <message>
      <source>Press to edit</source>
      <extracomment>sourcehead</extracomment>
      <translation>Drücken zum Ändern</translation>
    </message>
    <message>
      <source>Propose…</source>
      <extracomment>sourcehead</extracomment>
      <translation>Vorschlagen…</translation>
    </message>
    <message>
      <source>Press to select what carries them</source>
      <extracomment>sourcehead</extracomment>
      <translation>Drücken wählt aus, was sie trägt</translation>
    </message>
    <message>
      <source>These bytes are kept and hashed; they are no text that can be shown here.</source>
      <extracomment>sourcepage</extracomment>
      <translation>Diese Bytes sind behalten und mit Prüfsumme versehen; sie sind kein Text, der sich hier zeigen lässt.</translation>
    </message>
    <message>
      <source>Quotes are taken in Words. Ctrl+Shift+V turns.</source>
      <extracomment>sourcepage</extracomment>
      <translation>Zitate werden in den Worten entnommen. Strg+Umschalt+V wechselt.</translation>
    </message>
    <message>
      <source>This source is named but not held. Attach it (Ctrl+Shift+A) and its words can be quoted.</source>
      <extracomment>sourcepage</extracomment>
      <translation>Diese Quelle ist genannt, aber nicht vorhanden. Hängen Sie sie an (Strg+Umschalt+A), dann lassen sich ihre Worte zitieren.</translation>
    </message>
    <message>
      <source>This source is named but not held.</source>
      <extracomment>sourcepage</extracomment>
      <translation>Diese Quelle ist genannt, aber nicht vorhanden.</translation>
    </message>
    <message>
      <source>Not in the dictionary: {}</source>
      <extracomment>spelling/announced</extracomment>
      <translation>Nicht im Wörterbuch: {}</translation>
    </message>
    <message>
      <source>No dictionary was found, nothing is marked; on Debian and Ubuntu install {} and {}, then start again.</source>
      <extracomment>spelling/dictionaries</extracomment>
      <translation>Kein Wörterbuch gefunden, nichts wird markiert; unter Debian und Ubuntu {} und {} installieren, dann neu starten.</translation>
    </message>
    <message>
      <source>Looking for other words…</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Andere Wörter werden gesucht…</translation>
    </message>
    <message>
      <source>Add to the dictionary</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
      <source>Ignore here</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Hier übergehen</translation>
    </message>
    <message>
      <source>No other words</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Keine anderen Wörter</translation>
    </message>
    <message>
      <source>Take out of the dictionary</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Aus dem Wörterbuch nehmen</translation>
    </message>
    <message>
      <source>The dictionary {} cannot be written: {}; free some space there, or make the folder one you may write in.</source>
      <extracomment>spelling/ownwords</extracomment>
      <translation>Das Wörterbuch {} kann nicht geschrieben werden: {}; dort Platz schaffen oder den Ordner beschreibbar machen.</translation>
    </message>
    <message>
      <source>Offline; nothing goes out unasked</source>
      <extracomment>status</extracomment>
      <translation>Offline; nichts geht ungefragt hinaus</translation>
    </message>
    <message>
      <source>Times in UTC</source>
      <extracomment>status</extracomment>
      <translation>Zeiten in UTC</translation>
    </message>
    <message>
      <source>Cancel the task (Esc)</source>
      <extracomment>status</extracomment>
      <translation>Die Aufgabe abbrechen (Esc)</translation>
    </message>
    <message>
      <source>Cancel the task</source>
      <extracomment>status</extracomment>
      <translation>Die Aufgabe abbrechen</translation>
    </message>
    <message>
      <source>cancel</source>
      <extracomment>status</extracomment>
      <translation>abbrechen</translation>
    </message>
    <message>
      <source>{} · {:.0f} min left</source>
      <extracomment>status</extracomment>
      <translation>{} · noch {:.0f} min</translation>
    </message>
    <message>
      <source>{} · {:.0f} s left</source>
      <extracomment>status</extracomment>
      <translation>{} · noch {:.0f} s</translation>
    </message>
    <message>
      <source> · {} waiting</source>
      <extracomment>status</extracomment>
      <translation> · {} warten</translation>
    </message>
    <message>
      <source>These words name nobody to cite; state a claim with who says so instead.</source>
      <extracomment>suggesting, case/acts/suggestions</extracomment>
      <translation>Diese Worte nennen niemanden zum Anführen; halten Sie stattdessen eine Behauptung fest, mit dem, der es sagt.</translation>
    </message>
    <message>
      <source>Tag {}</source>
      <extracomment>tagchip</extracomment>
      <translation>Schlagwort {}</translation>
    </message>
    <message>
      <source>Show only what is filed under {}</source>
      <extracomment>tagchip</extracomment>
      <translation>Nur zeigen, was unter {} abgelegt ist</translation>
    </message>
    <message>
      <source>Timeline shows</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Zeitleiste zeigt</translation>
    </message>
    <message>
      <source>Name of the view:</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Name der Ansicht:</translation>
    </message>
    <message>
      <source>Save view</source>
      <extracomment>timeline/acting, case/acts</extracomment>
      <translation>Ansicht sichern</translation>
    </message>
    <message>
      <source>Save this view</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Diese Ansicht sichern</translation>
    </message>
    <message>
      <source>New name of the view:</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Neuer Name der Ansicht:</translation>
    </message>
    <message>
      <source>Rename view</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Ansicht umbenennen</translation>
    </message>
    <message>
      <source>Before and after takes two records; add one with Ctrl and a click.</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Vorher und nachher braucht zwei Datensätze; nehmen Sie einen mit Strg und einem Klick hinzu.</translation>
    </message>
    <message>
      <source>{} comes before {}.</source>
      <extracomment>timeline/acting</extracomment>
      <translation>{} kommt vor {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n marks</source>
      <extracomment>timeline/aloud, timeline/listed, timeline/names</extracomment>
      <translation>
        <numerusform>%n Marke</numerusform>
        <numerusform>%n Marken</numerusform>
      </translation>
    </message>
    <message>
      <source>Lane {}</source>
      <extracomment>timeline/aloud</extracomment>
      <translation>Bahn {}</translation>
    </message>
    <message>
      <source>{}, closed</source>
      <extracomment>timeline/aloud</extracomment>
      <translation>{}, geschlossen</translation>
    </message>
    <message>
      <source>same as</source>
      <extracomment>timeline/arcs, case/linked, values/words</extracomment>
      <translation>dasselbe wie</translation>
    </message>
    <message>
      <source>reading the timeline</source>
      <extracomment>timeline/arriving</extracomment>
      <translation>die Zeitleiste wird gelesen</translation>
    </message>
    <message>
      <source>laying the timeline</source>
      <extracomment>timeline/arriving</extracomment>
      <translation>die Zeitleiste wird angeordnet</translation>
    </message>
    <message>
      <source>some time </source>
      <extracomment>timeline/calendar</extracomment>
      <translation>irgendwann </translation>
    </message>
    <message>
      <source>; zone not stated</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>; Zone nicht angegeben</translation>
    </message>
    <message>
      <source>{} or earlier</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>{} oder früher</translation>
    </message>
    <message>
      <source>{}, inferred</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>{}, erschlossen</translation>
    </message>
    <message>
      <source>said to be empty {}</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>soll leer sein {}</translation>
    </message>
    <message>
      <source>What the lanes are (Y)</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Was die Bahnen sind (Y)</translation>
    </message>
    <message>
      <source>By which date the marks stand (O)</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Nach welchem Datum die Marken stehen (O)</translation>
    </message>
    <message>
      <source>Saved views (V)</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Gesicherte Ansichten (V)</translation>
    </message>
    <message>
      <source>Views</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Ansichten</translation>
    </message>
    <message>
      <source>Inside each lane</source>
      <extracomment>timeline/choices</extracomment>
      <translation>In jeder Bahn</translation>
    </message>
    <message>
      <source>What we knew on a day	W</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Was wir an einem Tag wussten	W</translation>
    </message>
    <message>
      <source>Filter every view…	/</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Alle Ansichten filtern…	/</translation>
    </message>
    <message>
      <source>Save this view…</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Diese Ansicht sichern…</translation>
    </message>
    <message>
      <source> then </source>
      <extracomment>timeline/choices</extracomment>
      <translation> dann </translation>
    </message>
    <message>
      <source>Nothing further</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Nichts weiter</translation>
    </message>
    <message>
      <source>Lanes: {}</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Bahnen: {}</translation>
    </message>
    <message>
      <source>Clock: {}</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Uhr: {}</translation>
    </message>
    <message>
      <source>Nothing on the timeline yet. Select words in a source and press S to tag a sighting.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Noch nichts auf der Zeitleiste. Worte in einer Quelle auswählen und S drücken, um eine Sichtung zu vermerken.</translation>
    </message>
    <message>
      <source>Marks in order of time</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Marken in der Ordnung der Zeit</translation>
    </message>
    <message>
      <source>None of the marks is shown by this clock, filter or day; Esc shows all again.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Diese Uhr, dieser Filter oder Tag zeigt keine der Marken; Esc zeigt wieder alle.</translation>
    </message>
    <message>
      <source>No record has a date yet. State when one happened and it appears here.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Noch hat kein Datensatz ein Datum. Geben Sie an, wann etwas geschah, dann erscheint es hier.</translation>
    </message>
    <message>
      <source>No record has a date yet.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Noch hat kein Datensatz ein Datum.</translation>
    </message>
    <message>
      <source>No sightings yet.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Noch keine Sichtungen.</translation>
    </message>
    <message>
      <source>compact: drag the edge up for lanes</source>
      <extracomment>timeline/header</extracomment>
      <translation>knapp: den Rand nach oben ziehen für Bahnen</translation>
    </message>
    <message>
      <source>Records without a date: list them, and select one (U)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Datensätze ohne Datum: aufzählen, und einen auswählen (U)</translation>
    </message>
    <message>
      <source>Key</source>
      <extracomment>timeline/header</extracomment>
      <translation>Zeichen</translation>
    </message>
    <message>
      <source>What the shapes mean</source>
      <extracomment>timeline/header</extracomment>
      <translation>Was die Formen bedeuten</translation>
    </message>
    <message>
      <source>Fit</source>
      <extracomment>timeline/header</extracomment>
      <translation>Einpassen</translation>
    </message>
    <message>
      <source>Show the whole case (0)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Den ganzen Fall zeigen (0)</translation>
    </message>
    <message>
      <source>Show more time (−)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Mehr Zeit zeigen (−)</translation>
    </message>
    <message>
      <source>Show less time (+)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Weniger Zeit zeigen (+)</translation>
    </message>
    <message>
      <source>Show links of the selection (K)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Verknüpfungen der Auswahl zeigen (K)</translation>
    </message>
    <message>
      <source>compact, by the date {}</source>
      <extracomment>timeline/header</extracomment>
      <translation>knapp, nach dem Datum {}</translation>
    </message>
    <message>
      <source>Timeline full, compact or hidden ({})</source>
      <extracomment>timeline/header</extracomment>
      <translation>Zeitleiste ganz, knapp oder verborgen ({})</translation>
    </message>
    <message>
      <source>{n} undated</source>
      <extracomment>timeline/header</extracomment>
      <translation>{n} undatiert</translation>
    </message>
    <message>
      <source>Records of later days are left out. Those that are shown stand as they do today:
what was corrected since is not turned back. The command timeline --as-of tells the
values of that day.</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Datensätze späterer Tage sind weggelassen. Die gezeigten stehen, wie sie heute sind:
was seither berichtigt wurde, ist nicht zurückgedreht. Der Befehl timeline --as-of nennt die
Werte jenes Tages.</translation>
    </message>
    <message>
      <source>What we knew on that day</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Was wir an jenem Tag wussten</translation>
    </message>
    <message>
      <source>Days of the journal: ← → a day, Page Up and Page Down a day with records</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Tage des Journals: ← → ein Tag, Bild auf und Bild ab ein Tag mit Datensätzen</translation>
    </message>
    <message>
      <source>Today ×</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Heute ×</translation>
    </message>
    <message>
      <source>Show all that is known by now (W)</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Alles zeigen, was bis jetzt bekannt ist (W)</translation>
    </message>
    <message>
      <source>Show all that is known by now</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Alles zeigen, was bis jetzt bekannt ist</translation>
    </message>
    <message>
      <source>{} of {} known</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>{} von {} bekannt</translation>
    </message>
    <message>
      <source>{}, as they stand today</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>{}, wie sie heute stehen</translation>
    </message>
    <message>
      <source>What we knew on {}</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Was wir am {} wussten</translation>
    </message>
    <message>
      <source> · {} × within</source>
      <extracomment>timeline/labels</extracomment>
      <translation> · {} × innerhalb</translation>
    </message>
    <message>
      <source>Legend of time marks</source>
      <extracomment>timeline/legend</extracomment>
      <translation>Legende der Zeitmarken</translation>
    </message>
    <message>
      <source>On the axis and in the lanes</source>
      <extracomment>timeline/listed</extracomment>
      <translation>Auf der Achse und in den Bahnen</translation>
    </message>
    <message>
      <source>Outline of the timeline</source>
      <extracomment>timeline/listed</extracomment>
      <translation>Gliederung der Zeitleiste</translation>
    </message>
    <message>
      <source>Undated</source>
      <extracomment>timeline/listed, timeline/undatedlane</extracomment>
      <translation>Undatiert</translation>
    </message>
    <message>
      <source>{}, by when {}</source>
      <extracomment>timeline/names</extracomment>
      <translation>{}, danach, wann {}</translation>
    </message>
    <message>
      <source>group</source>
      <extracomment>timeline/names, values/words</extracomment>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>lane with those in it</source>
      <extracomment>timeline/names</extracomment>
      <translation>Bahn mit denen darin</translation>
    </message>
    <message>
      <source>lane</source>
      <extracomment>timeline/names</extracomment>
      <translation>Bahn</translation>
    </message>
    <message>
      <source>Open this {} (Ctrl+↓ opens all)</source>
      <extracomment>timeline/names</extracomment>
      <translation>{} öffnen (Ctrl+↓ öffnet alle)</translation>
    </message>
    <message>
      <source>Close this {} ({})</source>
      <extracomment>timeline/names</extracomment>
      <translation>{} schließen ({})</translation>
    </message>
    <message>
      <source>Drag the frame or its handles to look elsewhere, free ground or with Shift to brush; double-click lifts the brush</source>
      <extracomment>timeline/strip</extracomment>
      <translation>Den Rahmen oder seine Griffe ziehen, um anderswo hinzusehen, freie Fläche oder mit Umschalt für die Zeitauswahl; Doppelklick hebt sie auf</translation>
    </message>
    <message>
      <source>shows {}</source>
      <extracomment>timeline/strip</extracomment>
      <translation>zeigt {}</translation>
    </message>
    <message>
      <source>brushed {}</source>
      <extracomment>timeline/strip</extracomment>
      <translation>ausgewählt {}</translation>
    </message>
    <message>
      <source>Undated by the clock {}, {}</source>
      <extracomment>timeline/undatedlane</extracomment>
      <translation>Undatiert nach der Uhr {}, {}</translation>
    </message>
    <message>
      <source>Undated, {}</source>
      <extracomment>timeline/undatedlane</extracomment>
      <translation>Undatiert, {}</translation>
    </message>
    <message>
      <source>Select all {n}</source>
      <extracomment>timeline/view</extracomment>
      <translation>Alle {n} auswählen</translation>
    </message>
    <message>
      <source>{} became {}, resting on the rows that show it.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>{} wurde {}, gestützt auf die Zeilen, die es zeigen.</translation>
    </message>
    <message>
      <source>Parted; each file is a flight of its own again.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>Getrennt; jede Datei ist wieder ein eigener Flug.</translation>
    </message>
    <message>
      <source>The list of rejected rows is copied.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>Die Liste der abgewiesenen Zeilen ist kopiert.</translation>
    </message>
    <message>
      <source>{} has no text that could be shown; its rows are told by number only.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>{} hat keinen Text, der sich zeigen lässt; seine Zeilen werden nur nach Nummer genannt.</translation>
    </message>
    <message>
      <source>Finding rows of {}</source>
      <extracomment>tracks/acting</extracomment>
      <translation>Zeilen von {} werden gesucht</translation>
    </message>
    <message>
      <source>{} are one flight now; events across them are worked out anew.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>{} sind jetzt ein Flug; Ereignisse darüber werden neu berechnet.</translation>
    </message>
    <message>
      <source>Linked: {}.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>Verknüpft: {}.</translation>
    </message>
    <message>
      <source>Which airframe flew it</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>Welches Luftfahrzeug flog</translation>
    </message>
    <message>
      <source>&amp;Airframe</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>&amp;Luftfahrzeug</translation>
    </message>
    <message>
      <source>EN-01, registration or hex; a new mark makes a new one</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>EN-01, Kennzeichen oder Hexcode; ein neues Zeichen legt ein neues an</translation>
    </message>
    <message>
      <source>No airframe is named; write its number, registration or hex.</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>Kein Luftfahrzeug ist genannt; schreiben Sie seine Nummer, sein Kennzeichen oder seinen Hexcode.</translation>
    </message>
    <message>
      <source>Keep apart</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Getrennt halten</translation>
    </message>
    <message numerus="yes">
      <source>%n conflicts go with it</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>
        <numerusform>%n Widerspruch gehört dazu</numerusform>
        <numerusform>%n Widersprüche gehören dazu</numerusform>
      </translation>
    </message>
    <message>
      <source>Compared with {} sightings</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Verglichen mit {} Sichtungen</translation>
    </message>
    <message>
      <source>{} says</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{} sagt</translation>
    </message>
    <message>
      <source>Identity</source>
      <extracomment>tracks/comparing, tracks/told</extracomment>
      <translation>Identität</translation>
    </message>
    <message>
      <source>{} and {}</source>
      <extracomment>tracks/comparing, tracks/refilling</extracomment>
      <translation>{} und {}</translation>
    </message>
    <message>
      <source>Kept apart: it is not this flight</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Getrennt gehalten: es ist nicht dieser Flug</translation>
    </message>
    <message>
      <source>Compared with {}</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Verglichen mit {}</translation>
    </message>
    <message>
      <source>Linked: {}</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Verknüpft: {}</translation>
    </message>
    <message numerus="yes">
      <source>%n more sightings near it in time</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>
        <numerusform>%n weitere Sichtung zeitlich nahe</numerusform>
        <numerusform>%n weitere Sichtungen zeitlich nahe</numerusform>
      </translation>
    </message>
    <message>
      <source>No track of this case lies near it in time.</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Keine Flugspur dieses Falls liegt zeitlich in der Nähe.</translation>
    </message>
    <message numerus="yes">
      <source>%n more tracks near it in time</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>
        <numerusform>%n weitere Flugspur zeitlich nahe</numerusform>
        <numerusform>%n weitere Flugspuren zeitlich nahe</numerusform>
      </translation>
    </message>
    <message>
      <source>{}; nearest {}</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{}; am nächsten {}</translation>
    </message>
    <message>
      <source>{}: a link says that they are not one flight</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{}: eine Verknüpfung sagt, dass sie nicht ein Flug sind</translation>
    </message>
    <message>
      <source>Nothing to propose: {}.</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Nichts vorzuschlagen: {}.</translation>
    </message>
    <message>
      <source>Propose link</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Verknüpfung vorschlagen</translation>
    </message>
    <message>
      <source>{} shows</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{} zeigt</translation>
    </message>
    <message>
      <source>Compare again</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Noch einmal vergleichen</translation>
    </message>
    <message>
      <source>Comparing {}</source>
      <extracomment>tracks/looking</extracomment>
      <translation>{} wird verglichen</translation>
    </message>
    <message numerus="yes">
      <source>%n tracker files</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>
        <numerusform>%n Flugspurdatei</numerusform>
        <numerusform>%n Flugspurdateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n airframe lists</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>
        <numerusform>%n Liste der Luftfahrzeuge</numerusform>
        <numerusform>%n Listen der Luftfahrzeuge</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading {} again</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>{} wird neu gelesen</translation>
    </message>
    <message>
      <source>{} read again.</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>{} neu gelesen.</translation>
    </message>
    <message>
      <source>Compared with sightings</source>
      <extracomment>tracks/told</extracomment>
      <translation>Mit Sichtungen verglichen</translation>
    </message>
    <message>
      <source>field unknown</source>
      <extracomment>tracks/told</extracomment>
      <translation>Flugplatz unbekannt</translation>
    </message>
    <message>
      <source>first fix {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>erste Position {}</translation>
    </message>
    <message>
      <source>last fix {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>letzte Position {}</translation>
    </message>
    <message>
      <source>not told</source>
      <extracomment>tracks/told</extracomment>
      <translation>nicht gesagt</translation>
    </message>
    <message>
      <source>Position kind</source>
      <extracomment>tracks/told, case/columns</extracomment>
      <translation>Art der Positionen</translation>
    </message>
    <message>
      <source>not said; a call sign or an address alone proves none</source>
      <extracomment>tracks/told</extracomment>
      <translation>nicht gesagt; ein Rufzeichen oder eine Adresse allein beweist keine</translation>
    </message>
    <message>
      <source>Landings and take-offs</source>
      <extracomment>tracks/told</extracomment>
      <translation>Landungen und Starts</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <extracomment>tracks/told</extracomment>
      <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
      <source>seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>gesehen</translation>
    </message>
    <message>
      <source>not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>nicht gesehen</translation>
    </message>
    <message>
      <source>Start not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>Start nicht gesehen</translation>
    </message>
    <message>
      <source>Landing not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>Landung nicht gesehen</translation>
    </message>
    <message>
      <source>{:,} of {:,} min airborne{}; the ground is not counted</source>
      <extracomment>tracks/told</extracomment>
      <translation>{:,} von {:,} min in der Luft{}; am Boden wird nicht gezählt</translation>
    </message>
    <message>
      <source>Imported</source>
      <extracomment>tracks/told</extracomment>
      <translation>Eingelesen</translation>
    </message>
    <message>
      <source>Rejected</source>
      <extracomment>tracks/told, case/columns</extracomment>
      <translation>Abgewiesen</translation>
    </message>
    <message>
      <source>the rejected rows, one a line</source>
      <extracomment>tracks/told</extracomment>
      <translation>die abgewiesenen Zeilen, jede für sich</translation>
    </message>
    <message>
      <source>{} seen, {} not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>{} gesehen, {} nicht gesehen</translation>
    </message>
    <message>
      <source>Take as sighting</source>
      <extracomment>tracks/told</extracomment>
      <translation>Als Sichtung nehmen</translation>
    </message>
    <message>
      <source>Show row</source>
      <extracomment>tracks/told</extracomment>
      <translation>Zeile zeigen</translation>
    </message>
    <message>
      <source>Set aside, kept in file</source>
      <extracomment>tracks/told, analysis/doubted</extracomment>
      <translation>Beiseitegelegt, behalten</translation>
    </message>
    <message>
      <source>Mark doubtful</source>
      <extracomment>tracks/told, analysis/doubted</extracomment>
      <translation>Als zweifelhaft vermerken</translation>
    </message>
    <message>
      <source>unknown {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>unbekannt {}</translation>
    </message>
    <message>
      <source>Set aside</source>
      <extracomment>tracks/told, case/acts</extracomment>
      <translation>Beiseitesetzen</translation>
    </message>
    <message>
      <source>{}; {} of the file of no aircraft</source>
      <extracomment>tracks/told</extracomment>
      <translation>{}; {} der Datei zu keinem Luftfahrzeug</translation>
    </message>
    <message>
      <source>zone not stated {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>Zone nicht angegeben {}</translation>
    </message>
    <message>
      <source>(read as UTC)</source>
      <extracomment>tracks/told</extracomment>
      <translation>(als UTC gelesen)</translation>
    </message>
    <message>
      <source>
+ {:,} more</source>
      <extracomment>tracks/told</extracomment>
      <translation>
+ {:,} weitere</translation>
    </message>
    <message>
      <source>The file holds no registration, address or call sign.</source>
      <extracomment>tracks/told</extracomment>
      <translation>Die Datei enthält weder Kennzeichen noch Adresse noch Rufzeichen.</translation>
    </message>
    <message>
      <source>Airframe</source>
      <extracomment>tracks/told</extracomment>
      <translation>Luftfahrzeug</translation>
    </message>
    <message>
      <source>A snapshot: one moment, no event.</source>
      <extracomment>tracks/told</extracomment>
      <translation>Eine Momentaufnahme: ein Augenblick, kein Ereignis.</translation>
    </message>
    <message>
      <source>which airframe flew this track</source>
      <extracomment>tracks/told</extracomment>
      <translation>welches Luftfahrzeug diese Flugspur flog</translation>
    </message>
    <message>
      <source>Not known</source>
      <extracomment>tracks/told</extracomment>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <source>+ {} more; workbench flight lists them</source>
      <extracomment>tracks/told</extracomment>
      <translation>+ {} weitere; workbench flight zählt sie auf</translation>
    </message>
    <message>
      <source>Taken as</source>
      <extracomment>tracks/told</extracomment>
      <translation>Genommen als</translation>
    </message>
    <message>
      <source>({} does not say)</source>
      <extracomment>tracks/told</extracomment>
      <translation>({} sagt es nicht)</translation>
    </message>
    <message>
      <source>{} as read, kept in file</source>
      <extracomment>tracks/told</extracomment>
      <translation>{} wie gelesen, in der Datei behalten</translation>
    </message>
    <message>
      <source>no airframe is said any more</source>
      <extracomment>tracks/told</extracomment>
      <translation>kein Luftfahrzeug ist mehr angegeben</translation>
    </message>
    <message>
      <source>Being compared…</source>
      <extracomment>tracks/told</extracomment>
      <translation>Wird verglichen…</translation>
    </message>
    <message>
      <source>A tracker file: its fixes are in the case. Its rows are read when you ask.</source>
      <extracomment>tracks/unread</extracomment>
      <translation>Eine Flugspurdatei: ihre Positionen sind im Fall. Ihre Zeilen werden gelesen, wenn Sie danach fragen.</translation>
    </message>
    <message>
      <source>Show rows</source>
      <extracomment>tracks/unread</extracomment>
      <translation>Zeilen zeigen</translation>
    </message>
    <message>
      <source>Save a copy elsewhere</source>
      <extracomment>vigil</extracomment>
      <translation>Anderswo eine Kopie sichern</translation>
    </message>
    <message>
      <source>Open it again</source>
      <extracomment>vigil</extracomment>
      <translation>Noch einmal öffnen</translation>
    </message>
    <message>
      <source>Another program wrote into {} while it is open here; check it, then open it again.</source>
      <extracomment>vigil</extracomment>
      <translation>Ein anderes Programm schrieb in {}, während sie hier offen ist; prüfen Sie sie, dann öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>{} has been changed since it was opened here for reading; open it again to see what is new.</source>
      <extracomment>vigil</extracomment>
      <translation>{} wurde geändert, seit sie hier zum Lesen geöffnet wurde; öffnen Sie sie noch einmal, um das Neue zu sehen.</translation>
    </message>
    <message>
      <source>{} was moved, deleted or replaced while it is open here; nothing more can be saved in it. Put it back in its place, or save a copy elsewhere.</source>
      <extracomment>vigil</extracomment>
      <translation>{} wurde verschoben, gelöscht oder ersetzt, während sie hier offen ist; darin lässt sich nichts mehr sichern. Legen Sie sie an ihren Platz zurück, oder sichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <extracomment>welcome</extracomment>
      <translation>Willkommen</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>welcome, case/columns</extracomment>
      <translation>Name</translation>
    </message>
    <message>
      <source>What is it about, and when</source>
      <extracomment>welcome</extracomment>
      <translation>Worum es geht, und wann</translation>
    </message>
    <message>
      <source>Question</source>
      <extracomment>welcome</extracomment>
      <translation>Frage</translation>
    </message>
    <message>
      <source>What the case is to answer</source>
      <extracomment>welcome</extracomment>
      <translation>Was der Fall beantworten soll</translation>
    </message>
    <message>
      <source>Browse…</source>
      <extracomment>welcome</extracomment>
      <translation>Durchsuchen…</translation>
    </message>
    <message>
      <source>Create case</source>
      <extracomment>welcome</extracomment>
      <translation>Fall anlegen</translation>
    </message>
    <message>
      <source>Show this at start</source>
      <extracomment>welcome</extracomment>
      <translation>Dies beim Start zeigen</translation>
    </message>
    <message>
      <source>Otherwise the case opened last is opened again</source>
      <extracomment>welcome</extracomment>
      <translation>Sonst wird der zuletzt geöffnete Fall wieder geöffnet</translation>
    </message>
    <message>
      <source>Appearance</source>
      <extracomment>welcome</extracomment>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Where to keep the case</source>
      <extracomment>welcome</extracomment>
      <translation>Wo der Fall liegen soll</translation>
    </message>
    <message>
      <source>Start a case</source>
      <extracomment>welcome</extracomment>
      <translation>Einen Fall beginnen</translation>
    </message>
    <message>
      <source>A case is one file on this computer. Nothing leaves it unless you export it.</source>
      <extracomment>welcome</extracomment>
      <translation>Ein Fall ist eine Datei auf diesem Rechner. Nichts verlässt ihn, wenn Sie es nicht ausgeben.</translation>
    </message>
    <message>
      <source>Recent</source>
      <extracomment>welcome</extracomment>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <source>checked when listed</source>
      <extracomment>welcome</extracomment>
      <translation>beim Aufzählen geprüft</translation>
    </message>
    <message>
      <source>Printed at the head of every summary. You can change it later.</source>
      <extracomment>welcome</extracomment>
      <translation>Am Kopf jeder Zusammenfassung gedruckt. Sie können es später ändern.</translation>
    </message>
    <message>
      <source>invented, worked through</source>
      <extracomment>welcome</extracomment>
      <translation>erfunden, durchgearbeitet</translation>
    </message>
    <message>
      <source>Open a case file</source>
      <extracomment>welcome</extracomment>
      <translation>Eine Falldatei öffnen</translation>
    </message>
    <message>
      <source>or drop one here</source>
      <extracomment>welcome</extracomment>
      <translation>oder eine hier ablegen</translation>
    </message>
    <message>
      <source>Case files (*{})</source>
      <extracomment>welcome</extracomment>
      <translation>Falldateien (*{})</translation>
    </message>
    <message>
      <source>Give the case a name and a file first</source>
      <extracomment>welcome</extracomment>
      <translation>Geben Sie dem Fall zuerst einen Namen und eine Datei</translation>
    </message>
    <message>
      <source>Appearance: {}</source>
      <extracomment>welcome</extracomment>
      <translation>Aussehen: {}</translation>
    </message>
    <message>
      <source>looking for findings</source>
      <extracomment>wholelook</extracomment>
      <translation>Befunde werden gesucht</translation>
    </message>
    <message>
      <source>{} lies outside {}.</source>
      <extracomment>widening</extracomment>
      <translation>{} liegt außerhalb von {}.</translation>
    </message>
    <message>
      <source>Widen</source>
      <extracomment>widening</extracomment>
      <translation>Weiten</translation>
    </message>
    <message>
      <source>{} does not pass the filter {}.</source>
      <extracomment>widening</extracomment>
      <translation>{} besteht den Filter {} nicht.</translation>
    </message>
    <message>
      <source>Select words in the source first; Tab there goes to the next suggestion.</source>
      <extracomment>window</extracomment>
      <translation>Zuerst Wörter in der Quelle auswählen; Tab führt dort zum nächsten Vorschlag.</translation>
    </message>
    <message>
      <source>{} UTC ({} here)</source>
      <extracomment>wording</extracomment>
      <translation>{} UTC ({} hier)</translation>
    </message>
    <message numerus="yes">
      <source>%n actors</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>
        <numerusform>%n Akteur</numerusform>
        <numerusform>%n Akteure</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n excerpts</source>
      <extracomment>dialogs/exporting_told, dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n Auszug</numerusform>
        <numerusform>%n Auszüge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n claims</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n Behauptung</numerusform>
        <numerusform>%n Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entities</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n Gegenstand</numerusform>
        <numerusform>%n Gegenstände</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n notes</source>
      <extracomment>dialogs/exporting_told, dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n Notiz</numerusform>
        <numerusform>%n Notizen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n judgements</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n Urteil</numerusform>
        <numerusform>%n Urteile</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n grades</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n Note</numerusform>
        <numerusform>%n Noten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tags</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n Schlagwort</numerusform>
        <numerusform>%n Schlagwörter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n ratings</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n Einstufung</numerusform>
        <numerusform>%n Einstufungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n frames</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n Rahmen</numerusform>
        <numerusform>%n Rahmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n boards</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n Tafel</numerusform>
        <numerusform>%n Tafeln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotations</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n Zitat</numerusform>
        <numerusform>%n Zitate</numerusform>
      </translation>
    </message>
    <message>
      <source>About</source>
      <extracomment>case/entrywords, case/columns</extracomment>
      <translation>Über</translation>
    </message>
    <message>
      <source>Grade of</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Note für</translation>
    </message>
    <message>
      <source>Text</source>
      <extracomment>case/entrywords, case/columns</extracomment>
      <translation>Text</translation>
    </message>
    <message>
      <source>Across</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Quer</translation>
    </message>
    <message>
      <source>Down</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Hoch</translation>
    </message>
    <message>
      <source>attach it</source>
      <extracomment>case/faces</extracomment>
      <translation>beifügen</translation>
    </message>
    <message>
      <source>satellite, photo, video, drone or screenshot</source>
      <extracomment>case/imagery</extracomment>
      <translation>Satellit, Foto, Video, Drohne oder Bildschirmfoto</translation>
    </message>
    <message>
      <source>Provider</source>
      <extracomment>case/imagery</extracomment>
      <translation>Anbieter</translation>
    </message>
    <message>
      <source>who took or sells it</source>
      <extracomment>case/imagery</extracomment>
      <translation>wer aufnimmt oder verkauft</translation>
    </message>
    <message>
      <source>Scene id</source>
      <extracomment>case/imagery</extracomment>
      <translation>Szenenkennung</translation>
    </message>
    <message>
      <source>as the provider calls it</source>
      <extracomment>case/imagery</extracomment>
      <translation>wie der Anbieter es nennt</translation>
    </message>
    <message>
      <source>Acquired</source>
      <extracomment>case/imagery</extracomment>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <source>How known</source>
      <extracomment>case/imagery</extracomment>
      <translation>Wie bekannt</translation>
    </message>
    <message>
      <source>metadata, caption, shadows</source>
      <extracomment>case/imagery</extracomment>
      <translation>Metadaten, Text, Schatten</translation>
    </message>
    <message>
      <source>Resolution</source>
      <extracomment>case/imagery</extracomment>
      <translation>Auflösung</translation>
    </message>
    <message>
      <source>such as 3 m, or 4000 × 3000 pixels</source>
      <extracomment>case/imagery</extracomment>
      <translation>etwa 3 m oder 4000 × 3000 Pixel</translation>
    </message>
    <message>
      <source>Footprint</source>
      <extracomment>case/imagery</extracomment>
      <translation>Fläche</translation>
    </message>
    <message>
      <source>corners as 50.1,36.2 50.1,36.4 50.0,36.4</source>
      <extracomment>case/imagery</extracomment>
      <translation>Ecken wie 50.1,36.2 50.1,36.4 50.0,36.4</translation>
    </message>
    <message>
      <source>Camera at</source>
      <extracomment>case/imagery</extracomment>
      <translation>Kamera bei</translation>
    </message>
    <message>
      <source>Camera error</source>
      <extracomment>case/imagery</extracomment>
      <translation>Fehler der Kamera</translation>
    </message>
    <message>
      <source>metres</source>
      <extracomment>case/imagery</extracomment>
      <translation>Meter</translation>
    </message>
    <message>
      <source>from north</source>
      <extracomment>case/imagery</extracomment>
      <translation>von Norden</translation>
    </message>
    <message>
      <source>Shows</source>
      <extracomment>case/imagery</extracomment>
      <translation>Zeigt</translation>
    </message>
    <message>
      <source>where it was taken: a name, or latitude,longitude</source>
      <extracomment>case/imagery</extracomment>
      <translation>wo es aufgenommen wurde: Name, oder Breite,Länge</translation>
    </message>
    <message>
      <source>Place by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Ort durch</translation>
    </message>
    <message>
      <source>how the place was found</source>
      <extracomment>case/imagery</extracomment>
      <translation>wie der Ort gefunden wurde</translation>
    </message>
    <message>
      <source>Matched</source>
      <extracomment>case/imagery</extracomment>
      <translation>Abgeglichen</translation>
    </message>
    <message>
      <source>features that match, parted by semicolons</source>
      <extracomment>case/imagery</extracomment>
      <translation>übereinstimmende Merkmale, durch Strichpunkte getrennt</translation>
    </message>
    <message>
      <source>Place error</source>
      <extracomment>case/imagery</extracomment>
      <translation>Fehler des Orts</translation>
    </message>
    <message>
      <source>Placed by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Verortet von</translation>
    </message>
    <message>
      <source>who found the place</source>
      <extracomment>case/imagery</extracomment>
      <translation>wer den Ort fand</translation>
    </message>
    <message>
      <source>Time by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Zeit durch</translation>
    </message>
    <message>
      <source>how the time was found: shadows, traffic, weather</source>
      <extracomment>case/imagery</extracomment>
      <translation>wie die Zeit gefunden wurde: Schatten, Verkehr, Wetter</translation>
    </message>
    <message>
      <source>Seen for it</source>
      <extracomment>case/imagery</extracomment>
      <translation>Dafür gesehen</translation>
    </message>
    <message>
      <source>features it rests on, parted by semicolons</source>
      <extracomment>case/imagery</extracomment>
      <translation>Merkmale, auf denen es beruht, durch Strichpunkte getrennt</translation>
    </message>
    <message>
      <source>Not before</source>
      <extracomment>case/imagery</extracomment>
      <translation>Nicht vor</translation>
    </message>
    <message>
      <source>the earliest that fits</source>
      <extracomment>case/imagery</extracomment>
      <translation>das Früheste, das passt</translation>
    </message>
    <message>
      <source>Not after</source>
      <extracomment>case/imagery</extracomment>
      <translation>Nicht nach</translation>
    </message>
    <message>
      <source>the latest that fits</source>
      <extracomment>case/imagery</extracomment>
      <translation>das Späteste, das passt</translation>
    </message>
    <message>
      <source>Sun azimuth</source>
      <extracomment>case/imagery</extracomment>
      <translation>Sonnenazimut</translation>
    </message>
    <message>
      <source>degrees from north</source>
      <extracomment>case/imagery</extracomment>
      <translation>Grad von Norden</translation>
    </message>
    <message>
      <source>Sun altitude</source>
      <extracomment>case/imagery</extracomment>
      <translation>Sonnenhöhe</translation>
    </message>
    <message>
      <source>degrees above the horizon</source>
      <extracomment>case/imagery</extracomment>
      <translation>Grad über dem Horizont</translation>
    </message>
    <message>
      <source>Shadow</source>
      <extracomment>case/imagery</extracomment>
      <translation>Schatten</translation>
    </message>
    <message>
      <source>m for each m</source>
      <extracomment>case/imagery</extracomment>
      <translation>m je m</translation>
    </message>
    <message>
      <source>Shadow towards</source>
      <extracomment>case/imagery</extracomment>
      <translation>Schatten Richtung</translation>
    </message>
    <message>
      <source>Good to</source>
      <extracomment>case/imagery</extracomment>
      <translation>Genau auf</translation>
    </message>
    <message>
      <source>2 degrees</source>
      <extracomment>case/imagery</extracomment>
      <translation>2 Grad</translation>
    </message>
    <message>
      <source>Timed by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Zeit von</translation>
    </message>
    <message>
      <source>who found the time</source>
      <extracomment>case/imagery</extracomment>
      <translation>wer die Zeit fand</translation>
    </message>
    <message>
      <source>the earliest that is known</source>
      <extracomment>case/imagery</extracomment>
      <translation>die früheste bekannte</translation>
    </message>
    <message>
      <source>Posted at</source>
      <extracomment>case/imagery</extracomment>
      <translation>Gepostet unter</translation>
    </message>
    <message>
      <source>its address</source>
      <extracomment>case/imagery</extracomment>
      <translation>deren Adresse</translation>
    </message>
    <message>
      <source>Found by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Gefunden durch</translation>
    </message>
    <message>
      <source>how that posting was found</source>
      <extracomment>case/imagery</extracomment>
      <translation>wie diese Veröffentlichung gefunden wurde</translation>
    </message>
    <message>
      <source>supported by</source>
      <extracomment>case/linked</extracomment>
      <translation>gestützt von</translation>
    </message>
    <message>
      <source>contradicts</source>
      <extracomment>case/linked, values/words, reference/glossary</extracomment>
      <translation>widerspricht</translation>
    </message>
    <message>
      <source>differs from</source>
      <extracomment>case/linked</extracomment>
      <translation>abweichend von</translation>
    </message>
    <message>
      <source>cited by</source>
      <extracomment>case/linked</extracomment>
      <translation>angeführt von</translation>
    </message>
    <message>
      <source>has part</source>
      <extracomment>case/linked</extracomment>
      <translation>hat als Teil</translation>
    </message>
    <message>
      <source>subject of</source>
      <extracomment>case/linked</extracomment>
      <translation>Gegenstand von</translation>
    </message>
    <message>
      <source>preceded by</source>
      <extracomment>case/linked</extracomment>
      <translation>nach</translation>
    </message>
    <message>
      <source>distinct from</source>
      <extracomment>case/linked, values/words</extracomment>
      <translation>verschieden von</translation>
    </message>
    <message>
      <source>search made</source>
      <extracomment>case/titles, case/columns</extracomment>
      <translation>durchgeführte Suche</translation>
    </message>
    <message>
      <source>time stamp</source>
      <extracomment>case/titles</extracomment>
      <translation>Zeitstempel</translation>
    </message>
    <message>
      <source>imagery record</source>
      <extracomment>case/titles</extracomment>
      <translation>Bilddatensatz</translation>
    </message>
    <message>
      <source>words offered no more</source>
      <extracomment>case/titles, case/columns</extracomment>
      <translation>nicht mehr angebotene Worte</translation>
    </message>
    <message>
      <source>list of airframes</source>
      <extracomment>case/titles</extracomment>
      <translation>Liste der Luftfahrzeuge</translation>
    </message>
    <message>
      <source>doubt about fixes</source>
      <extracomment>case/titles, values</extracomment>
      <translation>Zweifel an Positionen</translation>
    </message>
    <message>
      <source>saved view</source>
      <extracomment>case/titles</extracomment>
      <translation>gesicherte Ansicht</translation>
    </message>
    <message>
      <source>ruling on a finding</source>
      <extracomment>case/titles</extracomment>
      <translation>Entscheid zu einem Befund</translation>
    </message>
    <message>
      <source>completely reliable: no doubt about authenticity or competence; always right so far</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>völlig zuverlässig: kein Zweifel an Echtheit oder Sachkunde; hatte immer recht</translation>
    </message>
    <message>
      <source>usually reliable: minor doubts; mostly right so far</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>meist zuverlässig: geringe Zweifel; hatte meist recht</translation>
    </message>
    <message>
      <source>fairly reliable: some doubts; has been right before</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>ziemlich zuverlässig: einige Zweifel; hatte schon recht</translation>
    </message>
    <message>
      <source>not usually reliable: considerable doubts; right now and then</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>meist nicht zuverlässig: erhebliche Zweifel; hatte hin und wieder recht</translation>
    </message>
    <message>
      <source>unreliable: lacks authenticity, trustworthiness or competence; wrong so far</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>unzuverlässig: ohne Echtheit, Vertrauenswürdigkeit oder Sachkunde; lag falsch</translation>
    </message>
    <message>
      <source>reliability cannot be judged: too little is known about the source</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>Zuverlässigkeit nicht zu beurteilen: über die Quelle ist zu wenig bekannt</translation>
    </message>
    <message>
      <source>confirmed by other, independent sources; logical and consistent with what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>bestätigt durch andere, unabhängige Quellen; schlüssig und im Einklang mit Bekanntem</translation>
    </message>
    <message>
      <source>probably true: not confirmed, but logical and consistent with what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>wahrscheinlich wahr: nicht bestätigt, aber schlüssig und im Einklang mit Bekanntem</translation>
    </message>
    <message>
      <source>possibly true: not confirmed, reasonably logical, agrees with some of what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>möglicherweise wahr: nicht bestätigt, einigermaßen schlüssig, stimmt mit manchem Bekannten überein</translation>
    </message>
    <message>
      <source>doubtful: not confirmed; possible, but not logical</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>zweifelhaft: nicht bestätigt; möglich, aber nicht schlüssig</translation>
    </message>
    <message>
      <source>improbable: not logical and contradicted by what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>unwahrscheinlich: nicht schlüssig, Bekanntes widerspricht</translation>
    </message>
    <message>
      <source>truth cannot be judged: nothing to hold it against</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>Wahrheit nicht zu beurteilen: nichts, woran sie sich messen ließe</translation>
    </message>
    <message>
      <source>not graded</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>nicht bewertet</translation>
    </message>
    <message>
      <source>everybody may see it</source>
      <extracomment>values/handling</extracomment>
      <translation>jeder darf es sehen</translation>
    </message>
    <message>
      <source>those who work on the same</source>
      <extracomment>values/handling</extracomment>
      <translation>die an derselben Sache arbeiten</translation>
    </message>
    <message>
      <source>the organisation and its clients who need it</source>
      <extracomment>values/handling</extracomment>
      <translation>die Organisation und ihre Auftraggeber, die es brauchen</translation>
    </message>
    <message>
      <source>the organisation only</source>
      <extracomment>values/handling</extracomment>
      <translation>nur die Organisation</translation>
    </message>
    <message>
      <source>those who were told, nobody else</source>
      <extracomment>values/handling</extracomment>
      <translation>die es gesagt bekamen, sonst niemand</translation>
    </message>
    <message>
      <source>strongly consistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>stark vereinbar</translation>
    </message>
    <message>
      <source>consistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>vereinbar</translation>
    </message>
    <message>
      <source>neutral: it says nothing for or against</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>neutral: sagt nichts dafür oder dagegen</translation>
    </message>
    <message>
      <source>inconsistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>unvereinbar</translation>
    </message>
    <message>
      <source>strongly inconsistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>stark unvereinbar</translation>
    </message>
    <message>
      <source>Method</source>
      <extracomment>case/columns</extracomment>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>Machine-read</source>
      <extracomment>case/columns</extracomment>
      <translation>Vom Rechner gelesen</translation>
    </message>
    <message>
      <source>Statement</source>
      <extracomment>case/columns</extracomment>
      <translation>Aussage</translation>
    </message>
    <message>
      <source>Fixes</source>
      <extracomment>case/columns</extracomment>
      <translation>Positionen</translation>
    </message>
    <message>
      <source>First</source>
      <extracomment>case/columns</extracomment>
      <translation>Erste</translation>
    </message>
    <message>
      <source>Last</source>
      <extracomment>case/columns</extracomment>
      <translation>Letzte</translation>
    </message>
    <message>
      <source>Reliability</source>
      <extracomment>case/columns</extracomment>
      <translation>Zuverlässigkeit</translation>
    </message>
    <message>
      <source>Held</source>
      <extracomment>case/columns</extracomment>
      <translation>Vorhanden</translation>
    </message>
    <message>
      <source>Identifiers</source>
      <extracomment>case/columns</extracomment>
      <translation>Kennungen</translation>
    </message>
    <message>
      <source>Part</source>
      <extracomment>case/columns</extracomment>
      <translation>Teil</translation>
    </message>
    <message>
      <source>Starts at</source>
      <extracomment>case/columns</extracomment>
      <translation>Beginnt bei</translation>
    </message>
    <message>
      <source>Ends at</source>
      <extracomment>case/columns</extracomment>
      <translation>Endet bei</translation>
    </message>
    <message>
      <source>What rests on it</source>
      <extracomment>case/columns</extracomment>
      <translation>Was darauf beruht</translation>
    </message>
    <message>
      <source>What it is</source>
      <extracomment>case/columns</extracomment>
      <translation>Was es ist</translation>
    </message>
    <message>
      <source>Deleted</source>
      <extracomment>case/columns</extracomment>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <source>track</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>Flugspur</translation>
    </message>
    <message>
      <source>source</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>entity</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>Gegenstand</translation>
    </message>
    <message>
      <source>excerpt</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>Auszug</translation>
    </message>
    <message>
      <source>mention</source>
      <extracomment>case/columns</extracomment>
      <translation>Erwähnung</translation>
    </message>
    <message>
      <source>trash</source>
      <extracomment>case/columns</extracomment>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>Investigation</source>
      <extracomment>case/entrywords, case/statistics</extracomment>
      <translation>Fall</translation>
    </message>
    <message>
      <source>Blob</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Bytes</translation>
    </message>
    <message>
      <source>Alias</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Weiterer Name</translation>
    </message>
    <message>
      <source>Assignment</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Zuteilung</translation>
    </message>
    <message>
      <source>Quotation</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>Card</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Karte</translation>
    </message>
    <message>
      <source>Tagging</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Verschlagwortung</translation>
    </message>
    <message>
      <source>the aircraft came to the place and landed</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>das Luftfahrzeug kam an den Ort und landete</translation>
    </message>
    <message>
      <source>departure</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>Abflug</translation>
    </message>
    <message>
      <source>the aircraft took off from the place</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>das Luftfahrzeug startete von dem Ort</translation>
    </message>
    <message>
      <source>overflight</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>Überflug</translation>
    </message>
    <message>
      <source>the aircraft passed over the place in the air</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>das Luftfahrzeug flog über den Ort hinweg</translation>
    </message>
    <message>
      <source>presence</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>Anwesenheit</translation>
    </message>
    <message>
      <source>the aircraft was at the place, on the ground or orbiting near it</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>das Luftfahrzeug war an dem Ort, am Boden oder kreisend in der Nähe</translation>
    </message>
    <message>
      <source>tracker</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>Flugverfolgung</translation>
    </message>
    <message>
      <source>a flight tracker, kind of reception not stated</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>eine Flugverfolgung, Art des Empfangs nicht angegeben</translation>
    </message>
    <message>
      <source>positions sent by the aircraft itself</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>Positionen, die das Luftfahrzeug selbst sendet</translation>
    </message>
    <message>
      <source>positions computed from arrival times at several receivers</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>Positionen, aus Ankunftszeiten an mehreren Empfängern berechnet</translation>
    </message>
    <message>
      <source>satellite imagery</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>Satellitenbilder</translation>
    </message>
    <message>
      <source>a photograph or a video</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>ein Foto oder ein Video</translation>
    </message>
    <message>
      <source>eyewitness</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>Augenzeuge</translation>
    </message>
    <message>
      <source>a person on the spot</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>eine Person vor Ort</translation>
    </message>
    <message>
      <source>said by a source, how it was seen is not stated</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>von einer Quelle gesagt; wie es gesehen wurde, ist nicht angegeben</translation>
    </message>
    <message>
      <source>set aside</source>
      <extracomment>values/words</extracomment>
      <translation>beiseitegesetzt</translation>
    </message>
    <message>
      <source>not used for events, kept in the file</source>
      <extracomment>values/words</extracomment>
      <translation>nicht für Ereignisse benutzt, in der Datei behalten</translation>
    </message>
    <message>
      <source>doubtful</source>
      <extracomment>values/words, values/grades</extracomment>
      <translation>zweifelhaft</translation>
    </message>
    <message>
      <source>used, and told as doubtful wherever it bears on something</source>
      <extracomment>values/words</extracomment>
      <translation>benutzt, und als zweifelhaft genannt, wo immer es etwas betrifft</translation>
    </message>
    <message>
      <source>supports</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>stützt</translation>
    </message>
    <message>
      <source>gives reason to believe the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>gibt Grund, das andere zu glauben</translation>
    </message>
    <message>
      <source>cannot be true together with the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>kann nicht zusammen mit dem anderen wahr sein</translation>
    </message>
    <message>
      <source>tells the same thing in another way, without excluding it</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>sagt dasselbe anders, ohne es auszuschließen</translation>
    </message>
    <message>
      <source>cites</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>beruft sich auf</translation>
    </message>
    <message>
      <source>draws on the other as its source</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>schöpft aus dem anderen als Quelle</translation>
    </message>
    <message>
      <source>is the same thing under another name</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>ist dasselbe unter einem anderen Namen</translation>
    </message>
    <message>
      <source>part of</source>
      <extracomment>values/words</extracomment>
      <translation>Teil von</translation>
    </message>
    <message>
      <source>belongs to the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>gehört zum anderen</translation>
    </message>
    <message>
      <source>concerns the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>betrifft das andere</translation>
    </message>
    <message>
      <source>precedes</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>geht voraus</translation>
    </message>
    <message>
      <source>happened before the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>geschah vor dem anderen</translation>
    </message>
    <message>
      <source>is not the other, though it may look so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>ist nicht das andere, auch wenn es so aussieht</translation>
    </message>
    <message>
      <source>aircraft</source>
      <extracomment>values/words</extracomment>
      <translation>Luftfahrzeug</translation>
    </message>
    <message>
      <source>one airframe, whatever registration it carries</source>
      <extracomment>values/words</extracomment>
      <translation>ein einzelnes Luftfahrzeug, welches Kennzeichen es auch trägt</translation>
    </message>
    <message>
      <source>place</source>
      <extracomment>values/words</extracomment>
      <translation>Ort</translation>
    </message>
    <message>
      <source>an airfield, a town, a region or a country</source>
      <extracomment>values/words</extracomment>
      <translation>ein Flugplatz, eine Stadt, eine Region oder ein Land</translation>
    </message>
    <message>
      <source>organisation</source>
      <extracomment>values/words</extracomment>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>a body that acts or says things</source>
      <extracomment>values/words</extracomment>
      <translation>eine Einrichtung, die handelt oder etwas sagt</translation>
    </message>
    <message>
      <source>person</source>
      <extracomment>values/words</extracomment>
      <translation>Person</translation>
    </message>
    <message>
      <source>a human being, named or not</source>
      <extracomment>values/words</extracomment>
      <translation>ein Mensch, mit oder ohne Namen</translation>
    </message>
    <message>
      <source>registration</source>
      <extracomment>values/words</extracomment>
      <translation>Kennzeichen</translation>
    </message>
    <message>
      <source>the marks painted on the airframe</source>
      <extracomment>values/words</extracomment>
      <translation>das aufgemalte Zeichen des Luftfahrzeugs</translation>
    </message>
    <message>
      <source>hex</source>
      <extracomment>values/words</extracomment>
      <translation>Hexcode</translation>
    </message>
    <message>
      <source>the 24-bit address it sends, six of 0-9 and A-F</source>
      <extracomment>values/words</extracomment>
      <translation>die 24-Bit-Adresse, die es sendet, sechs aus 0-9 und A-F</translation>
    </message>
    <message>
      <source>operator</source>
      <extracomment>values/words</extracomment>
      <translation>Betreiber</translation>
    </message>
    <message>
      <source>who flies it</source>
      <extracomment>values/words</extracomment>
      <translation>wer es fliegt</translation>
    </message>
    <message>
      <source>callsign</source>
      <extracomment>values/words</extracomment>
      <translation>Rufzeichen</translation>
    </message>
    <message>
      <source>the name it calls itself on a flight</source>
      <extracomment>values/words</extracomment>
      <translation>wie es sich auf einem Flug nennt</translation>
    </message>
    <message>
      <source>the text names what it draws on</source>
      <extracomment>values/words</extracomment>
      <translation>der Text nennt, woraus er schöpft</translation>
    </message>
    <message>
      <source>concluded by the analyst, the text does not say so</source>
      <extracomment>values/words</extracomment>
      <translation>vom Analysten geschlossen, der Text sagt es nicht</translation>
    </message>
    <message>
      <source>assertion</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>Aussage</translation>
    </message>
    <message>
      <source>somebody says that it is so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>jemand sagt, dass es so ist</translation>
    </message>
    <message>
      <source>denial</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>Dementi</translation>
    </message>
    <message>
      <source>somebody says that it is not so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>jemand sagt, dass es nicht so ist</translation>
    </message>
    <message>
      <source>somebody was asked and did not answer</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>jemand wurde gefragt und antwortete nicht</translation>
    </message>
    <message>
      <source>expectation</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>Erwartung</translation>
    </message>
    <message>
      <source>somebody says that it will be so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>jemand sagt, dass es so sein wird</translation>
    </message>
    <message>
      <source>accusation</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>Anschuldigung</translation>
    </message>
    <message>
      <source>somebody charges somebody with it</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>jemand wirft es jemandem vor</translation>
    </message>
    <message>
      <source>information</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>Information</translation>
    </message>
    <message>
      <source>reported as fact, can be checked</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>als Tatsache gemeldet, lässt sich prüfen</translation>
    </message>
    <message>
      <source>assumption</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>Annahme</translation>
    </message>
    <message>
      <source>taken for granted to go on from there</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>vorausgesetzt, um von dort weiterzugehen</translation>
    </message>
    <message>
      <source>somebody's conclusion or opinion</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>jemandes Schluss oder Meinung</translation>
    </message>
    <message>
      <source>words from which a period of the calendar, or how long something lasts, can be worked out</source>
      <extracomment>values/words</extracomment>
      <translation>Worte, aus denen sich eine Zeit im Kalender oder eine Dauer ergibt</translation>
    </message>
    <message>
      <source>a type, a registration, an address or a callsign</source>
      <extracomment>values/words</extracomment>
      <translation>ein Typ, ein Kennzeichen, eine Adresse oder ein Rufzeichen</translation>
    </message>
    <message>
      <source>an airfield, a town, a region, a country or a water</source>
      <extracomment>values/words</extracomment>
      <translation>ein Flugplatz, eine Stadt, eine Region, ein Land oder ein Gewässer</translation>
    </message>
    <message>
      <source>actor</source>
      <extracomment>values/words</extracomment>
      <translation>Akteur</translation>
    </message>
    <message>
      <source>a named person or body</source>
      <extracomment>values/words</extracomment>
      <translation>eine genannte Person oder Einrichtung</translation>
    </message>
    <message>
      <source>hedge</source>
      <extracomment>values/words</extracomment>
      <translation>Einschränkung</translation>
    </message>
    <message>
      <source>words that keep a statement at a distance</source>
      <extracomment>values/words</extracomment>
      <translation>Worte, die eine Aussage auf Abstand halten</translation>
    </message>
    <message>
      <source>attribution</source>
      <extracomment>values/words</extracomment>
      <translation>Zuschreibung</translation>
    </message>
    <message>
      <source>words that say who says so</source>
      <extracomment>values/words</extracomment>
      <translation>Worte, die sagen, wer es sagt</translation>
    </message>
    <message>
      <source>movement</source>
      <extracomment>values/words</extracomment>
      <translation>Bewegung</translation>
    </message>
    <message>
      <source>a flight or a stay that the words tell of</source>
      <extracomment>values/words</extracomment>
      <translation>ein Flug oder ein Aufenthalt, von dem die Worte sagen</translation>
    </message>
    <message>
      <source>that somebody denies it, or had no comment</source>
      <extracomment>values/words</extracomment>
      <translation>dass jemand es bestreitet, oder nichts dazu sagte</translation>
    </message>
    <message>
      <source>lineage</source>
      <extracomment>values/words</extracomment>
      <translation>Abstammung</translation>
    </message>
    <message>
      <source>that one source draws on another</source>
      <extracomment>values/words</extracomment>
      <translation>dass eine Quelle aus einer anderen schöpft</translation>
    </message>
    <message>
      <source>received</source>
      <extracomment>values/words</extracomment>
      <translation>empfangen</translation>
    </message>
    <message>
      <source>somebody took the bytes over from outside the case</source>
      <extracomment>values/words</extracomment>
      <translation>jemand übernahm die Bytes von außerhalb des Falls</translation>
    </message>
    <message>
      <source>transferred</source>
      <extracomment>values/words</extracomment>
      <translation>übertragen</translation>
    </message>
    <message>
      <source>the bytes went from one keeper to another</source>
      <extracomment>values/words</extracomment>
      <translation>die Bytes gingen von einem Verwahrer zum anderen</translation>
    </message>
    <message>
      <source>copied</source>
      <extracomment>values/words</extracomment>
      <translation>kopiert</translation>
    </message>
    <message>
      <source>a copy was given away, the keeper stays</source>
      <extracomment>values/words</extracomment>
      <translation>eine Kopie wurde weggegeben, der Verwahrer bleibt</translation>
    </message>
    <message>
      <source>checked</source>
      <extracomment>values/words</extracomment>
      <translation>geprüft</translation>
    </message>
    <message>
      <source>the hash was computed again and compared</source>
      <extracomment>values/words</extracomment>
      <translation>die Prüfsumme wurde neu gebildet und verglichen</translation>
    </message>
    <message>
      <source>the bytes went back to whom they came from</source>
      <extracomment>values/words</extracomment>
      <translation>die Bytes gingen dahin zurück, woher sie kamen</translation>
    </message>
    <message>
      <source>taken from orbit; it has a provider and a scene</source>
      <extracomment>values/words</extracomment>
      <translation>aus der Umlaufbahn aufgenommen; hat Anbieter und Szene</translation>
    </message>
    <message>
      <source>photo</source>
      <extracomment>values/words</extracomment>
      <translation>Foto</translation>
    </message>
    <message>
      <source>a photograph from the ground or from an aircraft</source>
      <extracomment>values/words</extracomment>
      <translation>ein Foto vom Boden oder aus einem Luftfahrzeug</translation>
    </message>
    <message>
      <source>video</source>
      <extracomment>values/words</extracomment>
      <translation>Video</translation>
    </message>
    <message>
      <source>a film from the ground or from an aircraft</source>
      <extracomment>values/words</extracomment>
      <translation>ein Film vom Boden oder aus einem Luftfahrzeug</translation>
    </message>
    <message>
      <source>drone</source>
      <extracomment>values/words</extracomment>
      <translation>Drohne</translation>
    </message>
    <message>
      <source>taken by a drone, photograph or film</source>
      <extracomment>values/words</extracomment>
      <translation>von einer Drohne aufgenommen, Foto oder Film</translation>
    </message>
    <message>
      <source>screenshot</source>
      <extracomment>values/words</extracomment>
      <translation>Bildschirmfoto</translation>
    </message>
    <message>
      <source>a picture of a screen; what it shows was taken by somebody else</source>
      <extracomment>values/words</extracomment>
      <translation>ein Bild eines Bildschirms; was es zeigt, nahm jemand anderes auf</translation>
    </message>
    <message>
      <source>cards that belong together and move together</source>
      <extracomment>values/words</extracomment>
      <translation>Karten, die zusammengehören und sich zusammen bewegen</translation>
    </message>
    <message>
      <source>frame</source>
      <extracomment>values/words</extracomment>
      <translation>Rahmen</translation>
    </message>
    <message>
      <source>an area of the board with a name</source>
      <extracomment>values/words</extracomment>
      <translation>ein Bereich der Tafel mit einem Namen</translation>
    </message>
    <message>
      <source>origins</source>
      <extracomment>values/words</extracomment>
      <translation>Ursprünge</translation>
    </message>
    <message>
      <source>all that passes through one source</source>
      <extracomment>values/words</extracomment>
      <translation>alles, was durch eine Quelle geht</translation>
    </message>
    <message>
      <source>timeline</source>
      <extracomment>values/words</extracomment>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <source>lanes, clock, stretch of time and filter of the timeline</source>
      <extracomment>values/words</extracomment>
      <translation>Bahnen, Uhr, Zeitraum und Filter der Zeitleiste</translation>
    </message>
    <message>
      <source>filter</source>
      <extracomment>values/words</extracomment>
      <translation>Filter</translation>
    </message>
    <message>
      <source>terms that narrow every view</source>
      <extracomment>values/words</extracomment>
      <translation>Terme, die jede Ansicht einengen</translation>
    </message>
    <message>
      <source>words that are looked for in the whole case</source>
      <extracomment>values/words</extracomment>
      <translation>Worte, nach denen im ganzen Fall gesucht wird</translation>
    </message>
    <message>
      <source>grey</source>
      <extracomment>values/words</extracomment>
      <translation>grau</translation>
    </message>
    <message>
      <source>plain</source>
      <extracomment>values/words</extracomment>
      <translation>schlicht</translation>
    </message>
    <message>
      <source>red</source>
      <extracomment>values/words</extracomment>
      <translation>rot</translation>
    </message>
    <message>
      <source>as findings are</source>
      <extracomment>values/words</extracomment>
      <translation>wie Befunde</translation>
    </message>
    <message>
      <source>amber</source>
      <extracomment>values/words</extracomment>
      <translation>bernstein</translation>
    </message>
    <message>
      <source>as excerpts are</source>
      <extracomment>values/words</extracomment>
      <translation>wie Auszüge</translation>
    </message>
    <message>
      <source>olive</source>
      <extracomment>values/words</extracomment>
      <translation>oliv</translation>
    </message>
    <message>
      <source>as leads are</source>
      <extracomment>values/words</extracomment>
      <translation>wie Spuren</translation>
    </message>
    <message>
      <source>green</source>
      <extracomment>values/words</extracomment>
      <translation>grün</translation>
    </message>
    <message>
      <source>as entities are</source>
      <extracomment>values/words</extracomment>
      <translation>wie Gegenstände</translation>
    </message>
    <message>
      <source>sky</source>
      <extracomment>values/words</extracomment>
      <translation>himmelblau</translation>
    </message>
    <message>
      <source>as sightings are</source>
      <extracomment>values/words</extracomment>
      <translation>wie Sichtungen</translation>
    </message>
    <message>
      <source>blue</source>
      <extracomment>values/words</extracomment>
      <translation>blau</translation>
    </message>
    <message>
      <source>as tracks are</source>
      <extracomment>values/words</extracomment>
      <translation>wie Flugspuren</translation>
    </message>
    <message>
      <source>purple</source>
      <extracomment>values/words</extracomment>
      <translation>violett</translation>
    </message>
    <message>
      <source>as claims are</source>
      <extracomment>values/words</extracomment>
      <translation>wie Behauptungen</translation>
    </message>
    <message>
      <source>brown</source>
      <extracomment>values/words</extracomment>
      <translation>braun</translation>
    </message>
    <message>
      <source>as hypotheses are</source>
      <extracomment>values/words</extracomment>
      <translation>wie Hypothesen</translation>
    </message>
    <message>
      <source>almost no chance</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>so gut wie ausgeschlossen</translation>
    </message>
    <message>
      <source>very unlikely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>sehr unwahrscheinlich</translation>
    </message>
    <message>
      <source>unlikely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>unwahrscheinlich</translation>
    </message>
    <message>
      <source>roughly even chance</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>etwa gleich wahrscheinlich</translation>
    </message>
    <message>
      <source>likely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>wahrscheinlich</translation>
    </message>
    <message>
      <source>very likely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
      <source>almost certain</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>so gut wie sicher</translation>
    </message>
    <message>
      <source>cannot be judged</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>nicht zu beurteilen</translation>
    </message>
    <message>
      <source>no likelihood and no confidence: what is held does not allow either</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>keine Wahrscheinlichkeit und kein Vertrauen: das Vorhandene erlaubt beides nicht</translation>
    </message>
    <message>
      <source>low</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>gering</translation>
    </message>
    <message>
      <source>the evidence is scant, fragmented or of doubtful origin; other readings are open</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>die Belege sind dürftig, bruchstückhaft oder von zweifelhaftem Ursprung; andere Lesarten sind offen</translation>
    </message>
    <message>
      <source>moderate</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>mittel</translation>
    </message>
    <message>
      <source>the evidence is credible and plausible, but not enough or not independent enough</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>die Belege sind glaubwürdig und plausibel, aber nicht genug oder nicht unabhängig genug</translation>
    </message>
    <message>
      <source>high</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>hoch</translation>
    </message>
    <message>
      <source>the evidence is good, of several independent origins, and hangs together</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>die Belege sind gut, aus mehreren unabhängigen Ursprüngen, und passen zusammen</translation>
    </message>
    <message>
      <source>bears directly on the question</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>betrifft die Frage unmittelbar</translation>
    </message>
    <message>
      <source>medium</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>mittel</translation>
    </message>
    <message>
      <source>bears on it by one step</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>betrifft sie über einen Schritt</translation>
    </message>
    <message>
      <source>bears on it only remotely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>betrifft sie nur entfernt</translation>
    </message>
    <message>
      <source>nothing is decided</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>nichts ist entschieden</translation>
    </message>
    <message>
      <source>explained</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>erklärt</translation>
    </message>
    <message>
      <source>the difference is understood, the reason says how</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>der Unterschied ist verstanden, der Grund sagt wie</translation>
    </message>
    <message>
      <source>resolved</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>gelöst</translation>
    </message>
    <message>
      <source>one of the values was given up, the reason says why</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>einer der Werte wurde aufgegeben, der Grund sagt warum</translation>
    </message>
    <message>
      <source>it stands, and is printed as it is</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>er steht, und wird gedruckt, wie er ist</translation>
    </message>
    <message>
      <source>dismissed</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>abgetan</translation>
    </message>
    <message>
      <source>it is not shown any more until what it rests on changes</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>wird nicht mehr gezeigt, bis sich ändert, worauf er beruht</translation>
    </message>
    <message>
      <source>Keep list of airframes</source>
      <extracomment>case/acts</extracomment>
      <translation>Liste der Luftfahrzeuge behalten</translation>
    </message>
    <message>
      <source>Take airframe from list</source>
      <extracomment>case/acts</extracomment>
      <translation>Luftfahrzeug aus Liste nehmen</translation>
    </message>
    <message>
      <source>Rate</source>
      <extracomment>case/acts</extracomment>
      <translation>Einstufen</translation>
    </message>
    <message>
      <source>Add to matrix</source>
      <extracomment>case/acts</extracomment>
      <translation>Zur Matrix hinzufügen</translation>
    </message>
    <message>
      <source>Rate legs apart</source>
      <extracomment>case/acts</extracomment>
      <translation>Teilstrecken einzeln einstufen</translation>
    </message>
    <message>
      <source>Remove from matrix</source>
      <extracomment>case/acts</extracomment>
      <translation>Aus der Matrix nehmen</translation>
    </message>
    <message>
      <source>Rate as a whole</source>
      <extracomment>case/acts</extracomment>
      <translation>Als Ganzes einstufen</translation>
    </message>
    <message>
      <source>Judge</source>
      <extracomment>case/acts</extracomment>
      <translation>Urteilen</translation>
    </message>
    <message>
      <source>Ground judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Urteil stützen</translation>
    </message>
    <message>
      <source>Unground judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Stütze des Urteils nehmen</translation>
    </message>
    <message>
      <source>Rule on finding</source>
      <extracomment>case/acts</extracomment>
      <translation>Über Befund entscheiden</translation>
    </message>
    <message>
      <source>Retract source</source>
      <extracomment>case/acts</extracomment>
      <translation>Quelle zurückziehen</translation>
    </message>
    <message>
      <source>Move on board</source>
      <extracomment>case/acts</extracomment>
      <translation>Auf der Tafel bewegen</translation>
    </message>
    <message>
      <source>Take off board</source>
      <extracomment>case/acts</extracomment>
      <translation>Von der Tafel nehmen</translation>
    </message>
    <message>
      <source>Lock cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Karten festsetzen</translation>
    </message>
    <message>
      <source>Unlock cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Karten loslassen</translation>
    </message>
    <message>
      <source>New frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Neuer Rahmen</translation>
    </message>
    <message>
      <source>Group cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Karten gruppieren</translation>
    </message>
    <message>
      <source>Ungroup cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Gruppe auflösen</translation>
    </message>
    <message>
      <source>Fold frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Rahmen falten</translation>
    </message>
    <message>
      <source>Unfold frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Rahmen entfalten</translation>
    </message>
    <message>
      <source>Remove frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Rahmen entfernen</translation>
    </message>
    <message>
      <source>Take up again</source>
      <extracomment>case/acts</extracomment>
      <translation>Wieder aufnehmen</translation>
    </message>
    <message>
      <source>Edit collection record</source>
      <extracomment>case/acts</extracomment>
      <translation>Erhebungsvermerk ändern</translation>
    </message>
    <message>
      <source>Record custody</source>
      <extracomment>case/acts</extracomment>
      <translation>Verwahrung vermerken</translation>
    </message>
    <message>
      <source>Attach stamp</source>
      <extracomment>case/acts</extracomment>
      <translation>Stempel hinzufügen</translation>
    </message>
    <message>
      <source>Accept reading</source>
      <extracomment>case/acts</extracomment>
      <translation>Lesart annehmen</translation>
    </message>
    <message>
      <source>Keep as written</source>
      <extracomment>case/acts</extracomment>
      <translation>Belassen wie geschrieben</translation>
    </message>
    <message>
      <source>Settle conflict</source>
      <extracomment>case/acts</extracomment>
      <translation>Widerstreit entscheiden</translation>
    </message>
    <message>
      <source>Identify</source>
      <extracomment>case/acts</extracomment>
      <translation>Zuordnen</translation>
    </message>
    <message>
      <source>Tell apart</source>
      <extracomment>case/acts</extracomment>
      <translation>Unterscheiden</translation>
    </message>
    <message>
      <source>Join reports</source>
      <extracomment>case/acts</extracomment>
      <translation>Meldungen verbinden</translation>
    </message>
    <message>
      <source>Part reports</source>
      <extracomment>case/acts</extracomment>
      <translation>Meldungen trennen</translation>
    </message>
    <message>
      <source>Tag sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Sichtung vermerken</translation>
    </message>
    <message>
      <source>New hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Neue Hypothese</translation>
    </message>
    <message>
      <source>Tag with</source>
      <extracomment>case/acts</extracomment>
      <translation>Schlagwort geben</translation>
    </message>
    <message>
      <source>Untag</source>
      <extracomment>case/acts</extracomment>
      <translation>Schlagwort nehmen</translation>
    </message>
    <message>
      <source>Unmark</source>
      <extracomment>case/acts</extracomment>
      <translation>Vermerk nehmen</translation>
    </message>
    <message>
      <source>Describe imagery</source>
      <extracomment>case/acts</extracomment>
      <translation>Bild beschreiben</translation>
    </message>
    <message>
      <source>Bound sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Sichtung begrenzen</translation>
    </message>
    <message>
      <source>Read by machine</source>
      <extracomment>case/acts</extracomment>
      <translation>Vom Rechner lesen</translation>
    </message>
    <message>
      <source>Confirm words</source>
      <extracomment>case/acts</extracomment>
      <translation>Worte bestätigen</translation>
    </message>
    <message>
      <source>Put quote back</source>
      <extracomment>case/acts</extracomment>
      <translation>Zitat zurücksetzen</translation>
    </message>
    <message>
      <source>Carry link</source>
      <extracomment>case/acts</extracomment>
      <translation>Verknüpfung stützen</translation>
    </message>
    <message>
      <source>Uncarry link</source>
      <extracomment>case/acts</extracomment>
      <translation>Stütze der Verknüpfung nehmen</translation>
    </message>
    <message>
      <source>Compose report</source>
      <extracomment>case/acts</extracomment>
      <translation>Bericht zusammenstellen</translation>
    </message>
    <message>
      <source>Arrange report</source>
      <extracomment>case/acts</extracomment>
      <translation>Bericht ordnen</translation>
    </message>
    <message>
      <source>Set logo</source>
      <extracomment>case/acts</extracomment>
      <translation>Logo setzen</translation>
    </message>
    <message>
      <source>Go back to snapshot</source>
      <extracomment>case/acts</extracomment>
      <translation>Zum Sicherungsstand zurückgehen</translation>
    </message>
    <message>
      <source>Record search</source>
      <extracomment>case/acts</extracomment>
      <translation>Suche vermerken</translation>
    </message>
    <message>
      <source>Translate</source>
      <extracomment>case/acts</extracomment>
      <translation>Übersetzen</translation>
    </message>
    <message>
      <source>Refuse capture</source>
      <extracomment>case/acts</extracomment>
      <translation>Erfassung abweisen</translation>
    </message>
    <message>
      <source>Cite source</source>
      <extracomment>case/acts</extracomment>
      <translation>Quelle anführen</translation>
    </message>
    <message>
      <source>Add reference</source>
      <extracomment>case/acts</extracomment>
      <translation>Verweis hinzufügen</translation>
    </message>
    <message>
      <source>Capture again</source>
      <extracomment>case/acts</extracomment>
      <translation>Noch einmal erfassen</translation>
    </message>
    <message>
      <source>Accept suggestion</source>
      <extracomment>case/acts</extracomment>
      <translation>Vorschlag annehmen</translation>
    </message>
    <message>
      <source>Accept suggestions</source>
      <extracomment>case/acts</extracomment>
      <translation>Vorschläge annehmen</translation>
    </message>
    <message>
      <source>Dismiss suggestion</source>
      <extracomment>case/acts</extracomment>
      <translation>Vorschlag abtun</translation>
    </message>
    <message>
      <source>Keep track</source>
      <extracomment>case/acts</extracomment>
      <translation>Flugspur behalten</translation>
    </message>
    <message>
      <source>Name airframe</source>
      <extracomment>case/acts</extracomment>
      <translation>Luftfahrzeug benennen</translation>
    </message>
    <message>
      <source>Accept event</source>
      <extracomment>case/acts</extracomment>
      <translation>Ereignis annehmen</translation>
    </message>
    <message>
      <source>Set fixes aside</source>
      <extracomment>case/acts</extracomment>
      <translation>Positionen beiseitesetzen</translation>
    </message>
    <message>
      <source>Doubt fixes</source>
      <extracomment>case/acts</extracomment>
      <translation>Positionen anzweifeln</translation>
    </message>
    <message>
      <source>Read track again</source>
      <extracomment>case/acts</extracomment>
      <translation>Flugspur neu lesen</translation>
    </message>
    <message>
      <source>Copy from case</source>
      <extracomment>case/acts</extracomment>
      <translation>Aus einem Fall kopieren</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <extracomment>case/acts</extracomment>
      <translation>Anmerkungen einlesen</translation>
    </message>
    <message>
      <source>Use template</source>
      <extracomment>case/acts</extracomment>
      <translation>Vorlage verwenden</translation>
    </message>
    <message>
      <source>Import references</source>
      <extracomment>case/acts</extracomment>
      <translation>Literaturangaben einlesen</translation>
    </message>
    <message>
      <source>Try</source>
      <extracomment>case/acts</extracomment>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Link track</source>
      <extracomment>case/acts</extracomment>
      <translation>Flugspur verknüpfen</translation>
    </message>
    <message>
      <source>Paste on board</source>
      <extracomment>case/acts</extracomment>
      <translation>Auf die Tafel einfügen</translation>
    </message>
    <message>
      <source>Group origins</source>
      <extracomment>case/acts</extracomment>
      <translation>Ursprünge gruppieren</translation>
    </message>
    <message>
      <source>Edit judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Urteil bearbeiten</translation>
    </message>
    <message>
      <source>Import tracker file</source>
      <extracomment>case/acts, reading/flights</extracomment>
      <translation>Trackerdatei importieren</translation>
    </message>
    <message>
      <source>Edit records</source>
      <extracomment>case/acts</extracomment>
      <translation>Einträge bearbeiten</translation>
    </message>
    <message>
      <source>Edit investigation</source>
      <extracomment>case/acts</extracomment>
      <translation>Untersuchung bearbeiten</translation>
    </message>
    <message>
      <source>Edit publisher</source>
      <extracomment>case/acts</extracomment>
      <translation>Herausgeber bearbeiten</translation>
    </message>
    <message>
      <source>Edit source</source>
      <extracomment>case/acts</extracomment>
      <translation>Quelle bearbeiten</translation>
    </message>
    <message>
      <source>Edit sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Sichtung bearbeiten</translation>
    </message>
    <message>
      <source>Edit claim</source>
      <extracomment>case/acts</extracomment>
      <translation>Behauptung bearbeiten</translation>
    </message>
    <message>
      <source>Edit link</source>
      <extracomment>case/acts</extracomment>
      <translation>Verknüpfung bearbeiten</translation>
    </message>
    <message>
      <source>Edit entity</source>
      <extracomment>case/acts</extracomment>
      <translation>Gegenstand bearbeiten</translation>
    </message>
    <message>
      <source>Edit alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Weiteren Namen bearbeiten</translation>
    </message>
    <message>
      <source>Edit assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Zuteilung bearbeiten</translation>
    </message>
    <message>
      <source>Edit note</source>
      <extracomment>case/acts</extracomment>
      <translation>Notiz bearbeiten</translation>
    </message>
    <message>
      <source>Edit hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Hypothese bearbeiten</translation>
    </message>
    <message>
      <source>Edit tag</source>
      <extracomment>case/acts</extracomment>
      <translation>Schlagwort bearbeiten</translation>
    </message>
    <message>
      <source>Edit frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Rahmen bearbeiten</translation>
    </message>
    <message>
      <source>Edit savedview</source>
      <extracomment>case/acts</extracomment>
      <translation>Gesicherte Ansicht bearbeiten</translation>
    </message>
    <message>
      <source>Edit lead</source>
      <extracomment>case/acts</extracomment>
      <translation>Spur bearbeiten</translation>
    </message>
    <message>
      <source>Edit board</source>
      <extracomment>case/acts</extracomment>
      <translation>Tafel bearbeiten</translation>
    </message>
    <message>
      <source>Edit translation</source>
      <extracomment>case/acts</extracomment>
      <translation>Übersetzung bearbeiten</translation>
    </message>
    <message>
      <source>Edit enquiry</source>
      <extracomment>case/acts</extracomment>
      <translation>Durchgeführte Suche bearbeiten</translation>
    </message>
    <message>
      <source>Edit mention</source>
      <extracomment>case/acts</extracomment>
      <translation>Erwähnung bearbeiten</translation>
    </message>
    <message>
      <source>Edit dismissal</source>
      <extracomment>case/acts</extracomment>
      <translation>Nicht mehr angebotene Worte bearbeiten</translation>
    </message>
    <message>
      <source>Edit doubt</source>
      <extracomment>case/acts</extracomment>
      <translation>Zweifel an Positionen bearbeiten</translation>
    </message>
    <message>
      <source>Edit airframelist</source>
      <extracomment>case/acts</extracomment>
      <translation>Liste der Luftfahrzeuge bearbeiten</translation>
    </message>
    <message>
      <source>Edit report</source>
      <extracomment>case/acts</extracomment>
      <translation>Bericht bearbeiten</translation>
    </message>
    <message>
      <source>Delete publisher</source>
      <extracomment>case/acts</extracomment>
      <translation>Herausgeber löschen</translation>
    </message>
    <message>
      <source>Delete source</source>
      <extracomment>case/acts</extracomment>
      <translation>Quelle löschen</translation>
    </message>
    <message>
      <source>Delete sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Sichtung löschen</translation>
    </message>
    <message>
      <source>Delete claim</source>
      <extracomment>case/acts</extracomment>
      <translation>Behauptung löschen</translation>
    </message>
    <message>
      <source>Delete link</source>
      <extracomment>case/acts</extracomment>
      <translation>Verknüpfung löschen</translation>
    </message>
    <message>
      <source>Delete entity</source>
      <extracomment>case/acts</extracomment>
      <translation>Gegenstand löschen</translation>
    </message>
    <message>
      <source>Delete alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Weiteren Namen löschen</translation>
    </message>
    <message>
      <source>Delete assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Zuteilung löschen</translation>
    </message>
    <message>
      <source>Delete note</source>
      <extracomment>case/acts</extracomment>
      <translation>Notiz löschen</translation>
    </message>
    <message>
      <source>Delete hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Hypothese löschen</translation>
    </message>
    <message>
      <source>Delete judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Urteil löschen</translation>
    </message>
    <message>
      <source>Delete tag</source>
      <extracomment>case/acts</extracomment>
      <translation>Schlagwort löschen</translation>
    </message>
    <message>
      <source>Delete frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Rahmen löschen</translation>
    </message>
    <message>
      <source>Delete savedview</source>
      <extracomment>case/acts</extracomment>
      <translation>Gesicherte Ansicht löschen</translation>
    </message>
    <message>
      <source>Delete lead</source>
      <extracomment>case/acts</extracomment>
      <translation>Spur löschen</translation>
    </message>
    <message>
      <source>Delete translation</source>
      <extracomment>case/acts</extracomment>
      <translation>Übersetzung löschen</translation>
    </message>
    <message>
      <source>Delete enquiry</source>
      <extracomment>case/acts</extracomment>
      <translation>Durchgeführte Suche löschen</translation>
    </message>
    <message>
      <source>Delete mention</source>
      <extracomment>case/acts</extracomment>
      <translation>Erwähnung löschen</translation>
    </message>
    <message>
      <source>Delete dismissal</source>
      <extracomment>case/acts</extracomment>
      <translation>Nicht mehr angebotene Worte löschen</translation>
    </message>
    <message>
      <source>Delete doubt</source>
      <extracomment>case/acts</extracomment>
      <translation>Zweifel an Positionen löschen</translation>
    </message>
    <message>
      <source>Delete airframelist</source>
      <extracomment>case/acts</extracomment>
      <translation>Liste der Luftfahrzeuge löschen</translation>
    </message>
    <message>
      <source>Delete excerpt</source>
      <extracomment>case/acts</extracomment>
      <translation>Auszug löschen</translation>
    </message>
    <message>
      <source>Delete custody</source>
      <extracomment>case/acts</extracomment>
      <translation>Schritt der Verwahrung löschen</translation>
    </message>
    <message>
      <source>Delete stamp</source>
      <extracomment>case/acts</extracomment>
      <translation>Zeitstempel löschen</translation>
    </message>
    <message>
      <source>Delete imagery</source>
      <extracomment>case/acts</extracomment>
      <translation>Bilddatensatz löschen</translation>
    </message>
    <message>
      <source>Delete track</source>
      <extracomment>case/acts</extracomment>
      <translation>Flugspur löschen</translation>
    </message>
    <message>
      <source>Delete records</source>
      <extracomment>case/acts</extracomment>
      <translation>Einträge löschen</translation>
    </message>
    <message>
      <source>Restore publisher</source>
      <extracomment>case/acts</extracomment>
      <translation>Herausgeber wiederherstellen</translation>
    </message>
    <message>
      <source>Restore source</source>
      <extracomment>case/acts</extracomment>
      <translation>Quelle wiederherstellen</translation>
    </message>
    <message>
      <source>Restore sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Sichtung wiederherstellen</translation>
    </message>
    <message>
      <source>Restore claim</source>
      <extracomment>case/acts</extracomment>
      <translation>Behauptung wiederherstellen</translation>
    </message>
    <message>
      <source>Restore link</source>
      <extracomment>case/acts</extracomment>
      <translation>Verknüpfung wiederherstellen</translation>
    </message>
    <message>
      <source>Restore entity</source>
      <extracomment>case/acts</extracomment>
      <translation>Gegenstand wiederherstellen</translation>
    </message>
    <message>
      <source>Restore alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Weiteren Namen wiederherstellen</translation>
    </message>
    <message>
      <source>Restore assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Zuteilung wiederherstellen</translation>
    </message>
    <message>
      <source>Restore note</source>
      <extracomment>case/acts</extracomment>
      <translation>Notiz wiederherstellen</translation>
    </message>
    <message>
      <source>Restore hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Hypothese wiederherstellen</translation>
    </message>
    <message>
      <source>Restore judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Urteil wiederherstellen</translation>
    </message>
    <message>
      <source>Restore tag</source>
      <extracomment>case/acts</extracomment>
      <translation>Schlagwort wiederherstellen</translation>
    </message>
    <message>
      <source>Restore frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Rahmen wiederherstellen</translation>
    </message>
    <message>
      <source>Restore savedview</source>
      <extracomment>case/acts</extracomment>
      <translation>Gesicherte Ansicht wiederherstellen</translation>
    </message>
    <message>
      <source>Restore lead</source>
      <extracomment>case/acts</extracomment>
      <translation>Spur wiederherstellen</translation>
    </message>
    <message>
      <source>Restore board</source>
      <extracomment>case/acts</extracomment>
      <translation>Tafel wiederherstellen</translation>
    </message>
    <message>
      <source>Restore translation</source>
      <extracomment>case/acts</extracomment>
      <translation>Übersetzung wiederherstellen</translation>
    </message>
    <message>
      <source>Restore enquiry</source>
      <extracomment>case/acts</extracomment>
      <translation>Durchgeführte Suche wiederherstellen</translation>
    </message>
    <message>
      <source>Restore mention</source>
      <extracomment>case/acts</extracomment>
      <translation>Erwähnung wiederherstellen</translation>
    </message>
    <message>
      <source>Restore dismissal</source>
      <extracomment>case/acts</extracomment>
      <translation>Nicht mehr angebotene Worte wiederherstellen</translation>
    </message>
    <message>
      <source>Restore doubt</source>
      <extracomment>case/acts</extracomment>
      <translation>Zweifel an Positionen wiederherstellen</translation>
    </message>
    <message>
      <source>Restore airframelist</source>
      <extracomment>case/acts</extracomment>
      <translation>Liste der Luftfahrzeuge wiederherstellen</translation>
    </message>
    <message>
      <source>Restore report</source>
      <extracomment>case/acts</extracomment>
      <translation>Bericht wiederherstellen</translation>
    </message>
    <message>
      <source>Restore excerpt</source>
      <extracomment>case/acts</extracomment>
      <translation>Auszug wiederherstellen</translation>
    </message>
    <message>
      <source>Restore custody</source>
      <extracomment>case/acts</extracomment>
      <translation>Schritt der Verwahrung wiederherstellen</translation>
    </message>
    <message>
      <source>Restore stamp</source>
      <extracomment>case/acts</extracomment>
      <translation>Zeitstempel wiederherstellen</translation>
    </message>
    <message>
      <source>Restore imagery</source>
      <extracomment>case/acts</extracomment>
      <translation>Bilddatensatz wiederherstellen</translation>
    </message>
    <message>
      <source>Restore track</source>
      <extracomment>case/acts</extracomment>
      <translation>Flugspur wiederherstellen</translation>
    </message>
    <message>
      <source>Restore records</source>
      <extracomment>case/acts</extracomment>
      <translation>Einträge wiederherstellen</translation>
    </message>
    <message>
      <source>Remove alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Weiteren Namen entfernen</translation>
    </message>
    <message>
      <source>Remove assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Zuteilung entfernen</translation>
    </message>
    <message>
      <source>Remove link</source>
      <extracomment>case/acts</extracomment>
      <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
      <source>Assign registration</source>
      <extracomment>case/acts</extracomment>
      <translation>Kennzeichen zuteilen</translation>
    </message>
    <message>
      <source>Assign hex</source>
      <extracomment>case/acts</extracomment>
      <translation>Hexcode zuteilen</translation>
    </message>
    <message>
      <source>Assign operator</source>
      <extracomment>case/acts</extracomment>
      <translation>Betreiber zuteilen</translation>
    </message>
    <message>
      <source>Assign callsign</source>
      <extracomment>case/acts</extracomment>
      <translation>Rufzeichen zuteilen</translation>
    </message>
    <message>
      <source>Undo {}</source>
      <extracomment>case/acts</extracomment>
      <translation>Rückgängig: {}</translation>
    </message>
    <message>
      <source>Redo {}</source>
      <extracomment>case/acts</extracomment>
      <translation>Wiederholt: {}</translation>
    </message>
    <message>
      <source>Reverse {}</source>
      <extracomment>case/acts</extracomment>
      <translation>Umgekehrt: {}</translation>
    </message>
    <message>
      <source>happened</source>
      <extracomment>case/clocks</extracomment>
      <translation>geschehen</translation>
    </message>
    <message>
      <source>asserted</source>
      <extracomment>case/clocks</extracomment>
      <translation>behauptet</translation>
    </message>
    <message>
      <source>published</source>
      <extracomment>case/clocks</extracomment>
      <translation>veröffentlicht</translation>
    </message>
    <message>
      <source>captured</source>
      <extracomment>case/clocks, case/faces</extracomment>
      <translation>erfasst</translation>
    </message>
    <message>
      <source>Captured</source>
      <extracomment>case/clocks</extracomment>
      <translation>Erfasst</translation>
    </message>
    <message>
      <source>recorded</source>
      <extracomment>case/clocks</extracomment>
      <translation>vermerkt</translation>
    </message>
    <message>
      <source>Recorded</source>
      <extracomment>case/clocks</extracomment>
      <translation>Vermerkt</translation>
    </message>
    <message>
      <source>most telling</source>
      <extracomment>matrix/shown</extracomment>
      <translation>das Aussagekräftigste</translation>
    </message>
    <message>
      <source>weight</source>
      <extracomment>matrix/shown</extracomment>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>number</source>
      <extracomment>matrix/shown</extracomment>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>judgements, records and sources of the whole case</source>
      <extracomment>report/beginning</extracomment>
      <translation>Urteile, Datensätze und Quellen des ganzen Falls</translation>
    </message>
    <message>
      <source>Brief</source>
      <extracomment>report/beginning</extracomment>
      <translation>Kurzfassung</translation>
    </message>
    <message>
      <source>the first of the judgements and what they rest on, on one page</source>
      <extracomment>report/beginning</extracomment>
      <translation>die ersten Urteile und worauf sie beruhen, auf einer Seite</translation>
    </message>
    <message>
      <source>Dossier</source>
      <extracomment>report/beginning</extracomment>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>all that the case holds, with what changed since the last issue</source>
      <extracomment>report/beginning</extracomment>
      <translation>alles, was der Fall enthält, mit den Änderungen seit der letzten Ausgabe</translation>
    </message>
    <message>
      <source>Sighting log</source>
      <extracomment>report/beginning</extracomment>
      <translation>Liste der Sichtungen</translation>
    </message>
    <message>
      <source>who saw which aircraft where and when</source>
      <extracomment>report/beginning</extracomment>
      <translation>wer welches Luftfahrzeug wo und wann sah</translation>
    </message>
    <message>
      <source>how the bytes came here, step by step, and how each is checked</source>
      <extracomment>report/beginning</extracomment>
      <translation>wie die Bytes hierher kamen, Schritt für Schritt, und wie sich jeder prüfen lässt</translation>
    </message>
    <message>
      <source>Open leads</source>
      <extracomment>report/beginning</extracomment>
      <translation>Offene Spuren</translation>
    </message>
    <message>
      <source>what is to be found out, and what it bears on</source>
      <extracomment>report/beginning</extracomment>
      <translation>was herauszufinden ist und was daran hängt</translation>
    </message>
    <message>
      <source>Comparison of sources</source>
      <extracomment>report/beginning</extracomment>
      <translation>Vergleich der Quellen</translation>
    </message>
    <message>
      <source>what each text says of the same things</source>
      <extracomment>report/beginning</extracomment>
      <translation>was jeder Text zu denselben Dingen sagt</translation>
    </message>
    <message>
      <source>Origin</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Ursprung</translation>
    </message>
    <message>
      <source>attached</source>
      <extracomment>case/faces</extracomment>
      <translation>angehängt</translation>
    </message>
    <message>
      <source>pasted</source>
      <extracomment>case/faces</extracomment>
      <translation>eingefügt</translation>
    </message>
    <message>
      <source>unpacked</source>
      <extracomment>case/faces</extracomment>
      <translation>entpackt</translation>
    </message>
    <message>
      <source>held</source>
      <extracomment>case/faces</extracomment>
      <translation>vorhanden</translation>
    </message>
    <message>
      <source>as hedged as before</source>
      <extracomment>drifting</extracomment>
      <translation>eingeschränkt wie zuvor</translation>
    </message>
    <message>
      <source>no hedge in either</source>
      <extracomment>drifting</extracomment>
      <translation>in keinem eine Einschränkung</translation>
    </message>
    <message>
      <source>a silence, which is neither for nor against</source>
      <extracomment>matrix/face</extracomment>
      <translation>ein Schweigen, das weder dafür noch dagegen spricht</translation>
    </message>
    <message>
      <source>somebody's conclusion, not what was seen</source>
      <extracomment>matrix/face</extracomment>
      <translation>eine Folgerung von jemandem, nichts Gesehenes</translation>
    </message>
    <message>
      <source>neutral</source>
      <extracomment>matrix/strip</extracomment>
      <translation>neutral</translation>
    </message>
    <message>
      <source>given by {}</source>
      <extracomment>language</extracomment>
      <translation>angegeben von {}</translation>
    </message>
    <message>
      <source>was {}</source>
      <extracomment>language</extracomment>
      <translation>war {}</translation>
    </message>
    <message>
      <source>Resolve to {}</source>
      <extracomment>language</extracomment>
      <translation>Als {} lesen</translation>
    </message>
    <message>
      <source>done</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>fertig</translation>
    </message>
    <message>
      <source>cancelled</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <source>failed</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>gescheitert</translation>
    </message>
    <message>
      <source>completely reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>völlig zuverlässig</translation>
    </message>
    <message>
      <source>no doubt about authenticity or competence; always right so far</source>
      <extracomment>values/grades</extracomment>
      <translation>kein Zweifel an Echtheit oder Kompetenz; bisher immer richtig</translation>
    </message>
    <message>
      <source>usually reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>meist zuverlässig</translation>
    </message>
    <message>
      <source>minor doubts; mostly right so far</source>
      <extracomment>values/grades</extracomment>
      <translation>geringe Zweifel; bisher meist richtig</translation>
    </message>
    <message>
      <source>fairly reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>recht zuverlässig</translation>
    </message>
    <message>
      <source>some doubts; has been right before</source>
      <extracomment>values/grades</extracomment>
      <translation>einige Zweifel; war schon richtig</translation>
    </message>
    <message>
      <source>not usually reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>meist nicht zuverlässig</translation>
    </message>
    <message>
      <source>considerable doubts; right now and then</source>
      <extracomment>values/grades</extracomment>
      <translation>erhebliche Zweifel; hin und wieder richtig</translation>
    </message>
    <message>
      <source>unreliable</source>
      <extracomment>values/grades</extracomment>
      <translation>unzuverlässig</translation>
    </message>
    <message>
      <source>lacks authenticity, trustworthiness or competence; wrong so far</source>
      <extracomment>values/grades</extracomment>
      <translation>Echtheit, Vertrauenswürdigkeit oder Kompetenz fehlt; bisher falsch</translation>
    </message>
    <message>
      <source>reliability cannot be judged</source>
      <extracomment>values/grades</extracomment>
      <translation>Zuverlässigkeit nicht zu beurteilen</translation>
    </message>
    <message>
      <source>too little is known about the source</source>
      <extracomment>values/grades</extracomment>
      <translation>über die Quelle ist zu wenig bekannt</translation>
    </message>
    <message>
      <source>probably true</source>
      <extracomment>values/grades</extracomment>
      <translation>wahrscheinlich wahr</translation>
    </message>
    <message>
      <source>not confirmed, but logical and consistent with what is known</source>
      <extracomment>values/grades</extracomment>
      <translation>nicht bestätigt, aber schlüssig und im Einklang mit Bekanntem</translation>
    </message>
    <message>
      <source>possibly true</source>
      <extracomment>values/grades</extracomment>
      <translation>möglicherweise wahr</translation>
    </message>
    <message>
      <source>not confirmed, reasonably logical, agrees with some of what is known</source>
      <extracomment>values/grades</extracomment>
      <translation>nicht bestätigt, einigermaßen schlüssig, stimmt mit manchem Bekannten überein</translation>
    </message>
    <message>
      <source>not confirmed; possible, but not logical</source>
      <extracomment>values/grades</extracomment>
      <translation>nicht bestätigt; möglich, aber nicht schlüssig</translation>
    </message>
    <message>
      <source>improbable</source>
      <extracomment>values/grades</extracomment>
      <translation>unwahrscheinlich</translation>
    </message>
    <message>
      <source>not logical and contradicted by what is known</source>
      <extracomment>values/grades</extracomment>
      <translation>nicht schlüssig und im Widerspruch zu Bekanntem</translation>
    </message>
    <message>
      <source>truth cannot be judged</source>
      <extracomment>values/grades</extracomment>
      <translation>Wahrheit nicht zu beurteilen</translation>
    </message>
    <message>
      <source>nothing to hold it against</source>
      <extracomment>values/grades</extracomment>
      <translation>nichts, woran es zu messen wäre</translation>
    </message>
    <message>
      <source>sources held</source>
      <extracomment>case/statistics</extracomment>
      <translation>vorhandene Quellen</translation>
    </message>
    <message>
      <source>sources named, not held</source>
      <extracomment>case/statistics</extracomment>
      <translation>genannte Quellen, nicht vorhanden</translation>
    </message>
    <message>
      <source>excerpts</source>
      <extracomment>case/statistics</extracomment>
      <translation>Auszüge</translation>
    </message>
    <message>
      <source>sightings</source>
      <extracomment>case/statistics</extracomment>
      <translation>Sichtungen</translation>
    </message>
    <message>
      <source>claims</source>
      <extracomment>case/statistics</extracomment>
      <translation>Behauptungen</translation>
    </message>
    <message>
      <source>links</source>
      <extracomment>case/statistics</extracomment>
      <translation>Verknüpfungen</translation>
    </message>
    <message>
      <source>notes</source>
      <extracomment>case/statistics</extracomment>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>By source</source>
      <extracomment>case/statistics</extracomment>
      <translation>Nach Quelle</translation>
    </message>
    <message>
      <source>By tag</source>
      <extracomment>case/statistics</extracomment>
      <translation>Nach Schlagwort</translation>
    </message>
    <message>
      <source>finding</source>
      <extracomment>case/statistics, reference/glossary</extracomment>
      <translation>Befund</translation>
    </message>
    <message>
      <source>type written</source>
      <extracomment>case/statistics</extracomment>
      <translation>Typ geschrieben</translation>
    </message>
    <message>
      <source>no marking of its own</source>
      <extracomment>case/statistics</extracomment>
      <translation>kein eigener Vermerk</translation>
    </message>
    <message>
      <source>yes</source>
      <extracomment>case/statistics</extracomment>
      <translation>ja</translation>
    </message>
    <message>
      <source>no</source>
      <extracomment>case/statistics</extracomment>
      <translation>nein</translation>
    </message>
    <message>
      <source>or later</source>
      <extracomment>case/statistics</extracomment>
      <translation>oder später</translation>
    </message>
    <message>
      <source>Show</source>
      <extracomment>case/statistics</extracomment>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Premises</source>
      <extracomment>case/statistics</extracomment>
      <translation>Voraussetzungen</translation>
    </message>
    <message>
      <source>destinations</source>
      <extracomment>case/statistics</extracomment>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>plain text</source>
      <extracomment>values/mime, reading/looking</extracomment>
      <translation>einfacher Text</translation>
    </message>
    <message>
      <source>mail</source>
      <extracomment>values/mime</extracomment>
      <translation>Mail</translation>
    </message>
    <message>
      <source>Nearest to zero: least against. Not a probability; it gives no odds.</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Am nächsten bei null: am wenigsten dagegen. Keine Wahrscheinlichkeit; es gibt keine Chancen an.</translation>
    </message>
    <message>
      <source>Note why…</source>
      <extracomment>marked</extracomment>
      <translation>Grund notieren…</translation>
    </message>
    <message>
      <source>unknown type</source>
      <extracomment>marked</extracomment>
      <translation>unbekannter Typ</translation>
    </message>
    <message>
      <source>open type</source>
      <extracomment>marked</extracomment>
      <translation>offener Typ</translation>
    </message>
    <message>
      <source>open date</source>
      <extracomment>marked</extracomment>
      <translation>offenes Datum</translation>
    </message>
    <message>
      <source>by inferred hops</source>
      <extracomment>origins</extracomment>
      <translation>über erschlossene Schritte</translation>
    </message>
    <message>
      <source>case</source>
      <extracomment>reference/glossary</extracomment>
      <translation>Fall</translation>
    </message>
    <message>
      <source>capture</source>
      <extracomment>reference/glossary</extracomment>
      <translation>Erfassung</translation>
    </message>
    <message>
      <source>fix</source>
      <extracomment>reference/glossary</extracomment>
      <translation>Position</translation>
    </message>
    <message>
      <source>journal</source>
      <extracomment>reference/glossary</extracomment>
      <translation>Journal</translation>
    </message>
    <message>
      <source>relay</source>
      <extracomment>reference/glossary</extracomment>
      <translation>Weitergeber</translation>
    </message>
    <message>
      <source>through</source>
      <extracomment>reference/glossary</extracomment>
      <translation>über</translation>
    </message>
    <message>
      <source>assumed</source>
      <extracomment>reference/glossary</extracomment>
      <translation>angenommen</translation>
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
      <translation>beobachtet</translation>
    </message>
    <message>
      <source>inferred strong</source>
      <extracomment>reference/glossary</extracomment>
      <translation>stark erschlossen</translation>
    </message>
    <message>
      <source>inferred weak</source>
      <extracomment>reference/glossary</extracomment>
      <translation>schwach erschlossen</translation>
    </message>
    <message>
      <source>compatible</source>
      <extracomment>reference/glossary</extracomment>
      <translation>vereinbar</translation>
    </message>
    <message>
      <source>conflicts</source>
      <extracomment>reference/glossary</extracomment>
      <translation>widerspricht</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <extracomment>reference/glossary</extracomment>
      <translation>nicht zu sagen</translation>
    </message>
    <message>
      <source>not in file</source>
      <extracomment>reference/glossary</extracomment>
      <translation>nicht in der Datei</translation>
    </message>
    <message>
      <source>suggests</source>
      <extracomment>reference/glossary</extracomment>
      <translation>deutet an</translation>
    </message>
    <message>
      <source>doubt</source>
      <extracomment>reference/glossary</extracomment>
      <translation>Zweifel</translation>
    </message>
    <message>
      <source>expected</source>
      <extracomment>reference/glossary</extracomment>
      <translation>erwartet</translation>
    </message>
    <message>
      <source>attributed</source>
      <extracomment>reference/glossary</extracomment>
      <translation>zugeschrieben</translation>
    </message>
    <message>
      <source>roughly</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ungefähr</translation>
    </message>
    <message>
      <source>says</source>
      <extracomment>reference/glossary</extracomment>
      <translation>sagt es</translation>
    </message>
    <message>
      <source>denies</source>
      <extracomment>reference/glossary</extracomment>
      <translation>bestreitet</translation>
    </message>
    <message>
      <source>linked</source>
      <extracomment>reference/glossary</extracomment>
      <translation>verknüpft</translation>
    </message>
    <message>
      <source>may tell of it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>sagt vielleicht etwas dazu</translation>
    </message>
    <message>
      <source>silent</source>
      <extracomment>reference/glossary</extracomment>
      <translation>schweigt</translation>
    </message>
    <message>
      <source>photo-video</source>
      <extracomment>reference/glossary</extracomment>
      <translation>Foto oder Video</translation>
    </message>
    <message>
      <source>same-as</source>
      <extracomment>reference/glossary</extracomment>
      <translation>dasselbe wie</translation>
    </message>
    <message>
      <source>part-of</source>
      <extracomment>reference/glossary</extracomment>
      <translation>Teil von</translation>
    </message>
    <message>
      <source>distinct-from</source>
      <extracomment>reference/glossary</extracomment>
      <translation>verschieden von</translation>
    </message>
    <message>
      <source>no-comment</source>
      <extracomment>reference/glossary</extracomment>
      <translation>kein Kommentar</translation>
    </message>
    <message>
      <source>nobody has graded it yet; this is neither F nor 6</source>
      <extracomment>reference/glossary</extracomment>
      <translation>noch hat es niemand benotet; das ist weder F noch 6</translation>
    </message>
    <message>
      <source>named by the text or by whom it cites</source>
      <extracomment>reference/glossary</extracomment>
      <translation>vom Text genannt oder von dem, den er zitiert</translation>
    </message>
    <message>
      <source>only described, such as “an insider”; two descriptions may be one person</source>
      <extracomment>reference/glossary</extracomment>
      <translation>nur beschrieben, etwa „ein Insider“; zwei Beschreibungen können eine Person sein</translation>
    </message>
    <message>
      <source>the text names nobody it has it from</source>
      <extracomment>reference/glossary</extracomment>
      <translation>der Text nennt niemanden, von dem er es hat</translation>
    </message>
    <message>
      <source>somebody did not comment: it asserts nothing and has no origin</source>
      <extracomment>reference/glossary</extracomment>
      <translation>jemand hat sich nicht geäußert: das behauptet nichts und hat keinen Ursprung</translation>
    </message>
    <message>
      <source>passes on what somebody else says, and adds no origin</source>
      <extracomment>reference/glossary</extracomment>
      <translation>gibt weiter, was jemand anders sagt, und ist kein weiterer Ursprung</translation>
    </message>
    <message>
      <source>a relay that every way back passes</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ein Weitergeber, über den jeder Weg zurück führt</translation>
    </message>
    <message>
      <source>a source's words say it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>Worte einer Quelle sagen es</translation>
    </message>
    <message>
      <source>concluded from what is stated; no source says it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>aus Gesagtem gefolgert; keine Quelle sagt es</translation>
    </message>
    <message>
      <source>taken by the analyst on named premises</source>
      <extracomment>reference/glossary</extracomment>
      <translation>vom Analysten angenommen, mit genannten Gründen</translation>
    </message>
    <message>
      <source>worked out by the program; nobody has accepted it yet</source>
      <extracomment>reference/glossary</extracomment>
      <translation>vom Programm ermittelt; noch hat es niemand angenommen</translation>
    </message>
    <message>
      <source>a source that is named, whose bytes are not in the case</source>
      <extracomment>reference/glossary</extracomment>
      <translation>eine genannte Quelle, deren Bytes nicht im Fall sind</translation>
    </message>
    <message>
      <source>the source is silent on it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>die Quelle sagt dazu nichts</translation>
    </message>
    <message>
      <source>nobody has filled it in</source>
      <extracomment>reference/glossary</extracomment>
      <translation>niemand hat es ausgefüllt</translation>
    </message>
    <message>
      <source>sent by the aircraft itself, from its own navigation</source>
      <extracomment>reference/glossary</extracomment>
      <translation>vom Luftfahrzeug selbst gesendet, aus eigener Navigation</translation>
    </message>
    <message>
      <source>reckoned by receivers on the ground from when the signal reached each</source>
      <extracomment>reference/glossary</extracomment>
      <translation>von Empfängern am Boden aus den Ankunftszeiten des Signals berechnet</translation>
    </message>
    <message>
      <source>sent by ground stations, from radar or other tracking</source>
      <extracomment>reference/glossary</extracomment>
      <translation>von Bodenstationen gesendet, aus Radar oder anderer Ortung</translation>
    </message>
    <message>
      <source>worked out by the tracker where nothing was received</source>
      <extracomment>reference/glossary</extracomment>
      <translation>vom Tracker errechnet, wo nichts empfangen wurde</translation>
    </message>
    <message>
      <source>the file does not say</source>
      <extracomment>reference/glossary</extracomment>
      <translation>die Datei sagt es nicht</translation>
    </message>
    <message>
      <source>the file reports the aircraft on the ground there</source>
      <extracomment>reference/glossary</extracomment>
      <translation>die Datei meldet das Luftfahrzeug dort am Boden</translation>
    </message>
    <message>
      <source>nobody saw the ground, but the last position was low and close to one field</source>
      <extracomment>reference/glossary</extracomment>
      <translation>niemand sah den Boden, doch die letzte Position war niedrig und nahe an einem Platz</translation>
    </message>
    <message>
      <source>it went out of sight near one or several fields, or the stretch is doubtful</source>
      <extracomment>reference/glossary</extracomment>
      <translation>es verschwand nahe einem oder mehreren Plätzen, oder der Abschnitt ist zweifelhaft</translation>
    </message>
    <message>
      <source>the file shows what the record says</source>
      <extracomment>reference/glossary</extracomment>
      <translation>die Datei zeigt, was der Datensatz sagt</translation>
    </message>
    <message>
      <source>the file shows otherwise</source>
      <extracomment>reference/glossary</extracomment>
      <translation>die Datei zeigt anderes</translation>
    </message>
    <message>
      <source>the file does not reach so far, or names several places</source>
      <extracomment>reference/glossary</extracomment>
      <translation>die Datei reicht nicht so weit oder nennt mehrere Orte</translation>
    </message>
    <message>
      <source>the file holds nothing of it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>die Datei enthält nichts davon</translation>
    </message>
    <message>
      <source>somebody else is said to say it: reportedly, is said to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>es heißt, ein anderer sage es: angeblich, soll</translation>
    </message>
    <message>
      <source>it may be so: may, perhaps, might have</source>
      <extracomment>reference/glossary</extracomment>
      <translation>es kann so sein: kann, vielleicht, könnte</translation>
    </message>
    <message>
      <source>it is held to be probable: probably, likely, is believed to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>es gilt als wahrscheinlich: wohl, wahrscheinlich, vermutlich</translation>
    </message>
    <message>
      <source>something points to it: suggests, indicates, appears to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>etwas deutet darauf hin: legt nahe, weist auf, scheint</translation>
    </message>
    <message>
      <source>it is questioned: doubtful, unconfirmed, it is not clear whether</source>
      <extracomment>reference/glossary</extracomment>
      <translation>es wird bezweifelt: zweifelhaft, unbestätigt, unklar ob</translation>
    </message>
    <message>
      <source>it is still to come: expected to, due to, plans to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>es steht noch bevor: soll, wird erwartet, plant</translation>
    </message>
    <message>
      <source>somebody is named as saying so: according to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>jemand wird dafür genannt: laut, nach Angaben von</translation>
    </message>
    <message>
      <source>a number with a bound: about, at least, more than</source>
      <extracomment>reference/glossary</extracomment>
      <translation>eine Zahl mit Grenze: etwa, mindestens, mehr als</translation>
    </message>
    <message>
      <source>it tells this, and a record is tagged on its words</source>
      <extracomment>reference/glossary</extracomment>
      <translation>sie sagt es, und ein Datensatz steht auf ihren Worten</translation>
    </message>
    <message>
      <source>a record of it is linked as supporting this, or supported by it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ein Datensatz von ihr ist als stützend oder davon gestützt verknüpft</translation>
    </message>
    <message>
      <source>a record of it is linked as telling this otherwise</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ein Datensatz von ihr ist als abweichend verknüpft</translation>
    </message>
    <message>
      <source>a record of it is linked as contradicting this</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ein Datensatz von ihr ist als widersprechend verknüpft</translation>
    </message>
    <message>
      <source>it tells that somebody says this is not so</source>
      <extracomment>reference/glossary</extracomment>
      <translation>sie sagt, dass jemand das bestreitet</translation>
    </message>
    <message>
      <source>somebody was asked and did not answer: neither for nor against</source>
      <extracomment>reference/glossary</extracomment>
      <translation>jemand wurde gefragt und antwortete nicht: weder dafür noch dagegen</translation>
    </message>
    <message>
      <source>a record of it is linked to this, neither for nor against</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ein Datensatz von ihr ist damit verknüpft, weder dafür noch dagegen</translation>
    </message>
    <message>
      <source>for or against: by like words, or over another record; nobody has said so</source>
      <extracomment>reference/glossary</extracomment>
      <translation>dafür oder dagegen: durch ähnliche Worte oder über einen anderen Datensatz; niemand hat es gesagt</translation>
    </message>
    <message>
      <source>no record and no sentence of it was found that tells of this, for or against</source>
      <extracomment>reference/glossary</extracomment>
      <translation>kein Datensatz und kein Satz von ihr erzählt davon, dafür oder dagegen</translation>
    </message>
    <message>
      <source>both tell the same, or one lies within the other</source>
      <extracomment>reference/glossary</extracomment>
      <translation>beide sagen dasselbe, oder eines liegt im anderen</translation>
    </message>
    <message>
      <source>they tell it otherwise, and both can be true</source>
      <extracomment>reference/glossary</extracomment>
      <translation>sie sagen es verschieden, und beides kann stimmen</translation>
    </message>
    <message>
      <source>both cannot be true of the same thing, in the same unit, at the same time</source>
      <extracomment>reference/glossary</extracomment>
      <translation>beides kann nicht zugleich stimmen, von derselben Sache, in derselben Einheit</translation>
    </message>
    <message>
      <source>told as a denial</source>
      <extracomment>analysis/absent</extracomment>
      <translation>als Dementi berichtet</translation>
    </message>
    <message>
      <source>told as a pause</source>
      <extracomment>analysis/absent</extracomment>
      <translation>als Pause berichtet</translation>
    </message>
    <message>
      <source>not observed by this tracker</source>
      <extracomment>analysis/absent</extracomment>
      <translation>von diesem Tracker nicht beobachtet</translation>
    </message>
    <message>
      <source>Note which is right…</source>
      <extracomment>analysis/answered</extracomment>
      <translation>Vermerken, was stimmt…</translation>
    </message>
    <message>
      <source>{}; {} more lists differ</source>
      <extracomment>analysis/answered</extracomment>
      <translation>{}; {} weitere Listen weichen ab</translation>
    </message>
    <message>
      <source>{} (line {}) has {}</source>
      <extracomment>analysis/answered</extracomment>
      <translation>{} (Zeile {}) hat {}</translation>
    </message>
    <message>
      <source>{} draws on {}, which {} is of</source>
      <extracomment>analysis/asserted</extracomment>
      <translation>{} schöpft aus {}, wozu {} gehört</translation>
    </message>
    <message>
      <source>{} words stand side by side in both</source>
      <extracomment>analysis/asserted</extracomment>
      <translation>{} Wörter stehen in beiden nebeneinander</translation>
    </message>
    <message>
      <source>both draw on {}</source>
      <extracomment>analysis/asserted</extracomment>
      <translation>beide schöpfen aus {}</translation>
    </message>
    <message>
      <source>{} {} it too: texts that share it have one origin in it, not one each</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>{} {} es auch: Texte, die es teilen, haben darin einen Ursprung, nicht je einen</translation>
    </message>
    <message>
      <source>; elsewhere it has it through {}</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>; anderswo hat es dies über {}</translation>
    </message>
    <message>
      <source>it names it, “{}”{}</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>es nennt es, “{}”{}</translation>
    </message>
    <message>
      <source>{} states that it does, “{}”</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>{} sagt es selbst, “{}”</translation>
    </message>
    <message>
      <source>concluded from {}, “{}” beside what it has through {}</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>gefolgert aus {}, „{}“ neben dem, was es über {} hat</translation>
    </message>
    <message>
      <source> — country only</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation> — nur Land</translation>
    </message>
    <message>
      <source>first fix</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>erste Position</translation>
    </message>
    <message>
      <source>last fix</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>letzte Position</translation>
    </message>
    <message>
      <source>{} not seen; {}</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>{} nicht gesehen; {}</translation>
    </message>
    <message>
      <source>on ground {}–{} UTC</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>am Boden {}–{} UTC</translation>
    </message>
    <message>
      <source>no place</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>kein Ort</translation>
    </message>
    <message>
      <source>joined by the analyst</source>
      <extracomment>analysis/clusters</extracomment>
      <translation>vom Analysten verbunden</translation>
    </message>
    <message>
      <source>{} has no text to compare; choose a source with words.</source>
      <extracomment>analysis/compared</extracomment>
      <translation>{} hat keinen Text zum Vergleichen; wählen Sie eine Quelle mit Wörtern.</translation>
    </message>
    <message>
      <source>“{}” and “{}” may be one name in two scripts</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>“{}” und “{}” können ein Name in zwei Schriften sein</translation>
    </message>
    <message>
      <source>“{}” and “{}” may be two wordings of whom {} does not name</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>“{}” und “{}” können zwei Wortlaute für jemanden sein, den {} nicht nennt</translation>
    </message>
    <message>
      <source>“{}” and “{}” may mean the same</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>“{}” und “{}” können dasselbe meinen</translation>
    </message>
    <message>
      <source>{} and {} may have heard one transponder</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>{} und {} können einen Transponder gehört haben</translation>
    </message>
    <message>
      <source>write down in a note what else is known of that time</source>
      <extracomment>analysis/doubted</extracomment>
      <translation>in einer Notiz festhalten, was von dieser Zeit sonst bekannt ist</translation>
    </message>
    <message>
      <source> So {} more times.</source>
      <extracomment>analysis/doubted</extracomment>
      <translation> So noch {} Mal.</translation>
    </message>
    <message>
      <source>{} and {} have a common ancestor, or one drew on the other: {}.</source>
      <extracomment>analysis/drawn</extracomment>
      <translation>{} und {} haben einen gemeinsamen Vorläufer, oder einer schöpft aus dem anderen: {}.</translation>
    </message>
    <message>
      <source>{} (not held)</source>
      <extracomment>analysis/drawn</extracomment>
      <translation>{} (nicht vorhanden)</translation>
    </message>
    <message>
      <source>the same bytes</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>dieselben Bytes</translation>
    </message>
    <message>
      <source>the same text</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>derselbe Text</translation>
    </message>
    <message>
      <source>nearly the same text</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>fast derselbe Text</translation>
    </message>
    <message>
      <source>entered twice</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>zweimal eingetragen</translation>
    </message>
    <message>
      <source>There is no finding {}; findings lists those there are.</source>
      <extracomment>analysis/findings</extracomment>
      <translation>Es gibt keinen Befund {}; sehen Sie nach, welche es gibt.</translation>
    </message>
    <message>
      <source>{}; name the publisher, or say in a reason what else is known.</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{}; nennen Sie den Herausgeber, oder begründen Sie, was sonst bekannt ist.</translation>
    </message>
    <message>
      <source>{}; grade it 2 to 6 now, and 1 with a reason or when another origin bears it out.</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{}; geben Sie jetzt 2 bis 6, und 1 mit Begründung oder wenn ein weiterer Ursprung es stützt.</translation>
    </message>
    <message>
      <source>1 is confirmed by two independent known origins, and {} has {}</source>
      <extracomment>analysis/graded</extracomment>
      <translation>1 heißt durch zwei unabhängige bekannte Ursprünge bestätigt, und {} hat {}</translation>
    </message>
    <message>
      <source>{}; choose 2 to 6, or say in a reason why it is confirmed all the same.</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{}; wählen Sie 2 bis 6, oder begründen Sie, warum es doch bestätigt ist.</translation>
    </message>
    <message>
      <source>{} · {} withdrawn, which leaves {} known</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{} · {} zurückgezogen, damit bleiben {} bekannt</translation>
    </message>
    <message>
      <source>The publisher of {} is not known, and a letter is a publisher's: that is {}</source>
      <extracomment>analysis/graded</extracomment>
      <translation>Der Herausgeber von {} ist nicht bekannt, und ein Buchstabe gilt einem Herausgeber: das ist {}</translation>
    </message>
    <message>
      <source>1 is confirmed by two independent known origins, and this is one text</source>
      <extracomment>analysis/graded</extracomment>
      <translation>1 heißt durch zwei unabhängige bekannte Ursprünge bestätigt, und dies ist ein Text</translation>
    </message>
    <message>
      <source>what it says happened</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>was sie als geschehen angibt</translation>
    </message>
    <message>
      <source>Note who says so…</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>Notieren, wer es sagt…</translation>
    </message>
    <message>
      <source>Show the source</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>Quelle zeigen</translation>
    </message>
    <message>
      <source>the figure “{}”</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>die Zahl “{}”</translation>
    </message>
    <message>
      <source>and no other report here tells it</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>und kein anderer Bericht hier erzählt es</translation>
    </message>
    <message>
      <source>in none of the reports that tell it</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>in keiner der Meldungen, die es erzählen</translation>
    </message>
    <message>
      <source>{}: nobody is named for {}, {}.</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>{}: für {} wird niemand genannt, {}.</translation>
    </message>
    <message>
      <source>Correct it</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>Berichtigen</translation>
    </message>
    <message>
      <source>{}, before it was taken, {}</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>{}, bevor es aufgenommen wurde, {}</translation>
    </message>
    <message>
      <source>the sun {} does not fit the stated time, {}. {}</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>die Sonne {} passt nicht zur genannten Zeit, {}. {}</translation>
    </message>
    <message>
      <source>it is said to be taken {}; {} fits{}.</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>es soll aufgenommen sein {}; {} passt{}.</translation>
    </message>
    <message>
      <source>a posting of it is known of {}.</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>eine Veröffentlichung davon ist bekannt von {}.</translation>
    </message>
    <message>
      <source>no claim linked</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>keine Behauptung verknüpft</translation>
    </message>
    <message>
      <source>no hypothesis linked</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>keine Hypothese verknüpft</translation>
    </message>
    <message>
      <source>a lane for each type with its variants</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>eine Bahn für jeden Typ mit seinen Varianten</translation>
    </message>
    <message>
      <source>a lane for each registration</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>eine Bahn für jedes Kennzeichen</translation>
    </message>
    <message>
      <source>a lane for each place: where from, where, where to</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>eine Spur je Ort: woher, wo, wohin</translation>
    </message>
    <message>
      <source>a lane for each source, with what it is quoted for</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>eine Bahn für jede Quelle, mit dem, wofür sie zitiert ist</translation>
    </message>
    <message>
      <source>a lane for each origin: known, possible, unknown</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>eine Spur je Ursprung: bekannt, möglich, unbekannt</translation>
    </message>
    <message>
      <source>a lane for each claim, with what is linked to it</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>eine Bahn für jede Behauptung, mit dem, was damit verknüpft ist</translation>
    </message>
    <message>
      <source>a lane for each hypothesis, with what is linked to it</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>eine Bahn für jede Hypothese, mit dem, was damit verknüpft ist</translation>
    </message>
    <message>
      <source>a lane for each tag</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>eine Bahn für jedes Schlagwort</translation>
    </message>
    <message>
      <source>imagery records</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>Bilddatensätze</translation>
    </message>
    <message>
      <source>the judgement{} {}</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>das Urteil{} {}</translation>
    </message>
    <message>
      <source>On it leaned {}.</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>Darauf stützte sich {}.</translation>
    </message>
    <message>
      <source>Nothing leaned on it.</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>Nichts stützte sich darauf.</translation>
    </message>
    <message>
      <source>; many texts share words, and each is held against the {} next published</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>; viele Texte teilen Wörter, und jeder wird gegen die {} nächsterschienenen gehalten</translation>
    </message>
    <message>
      <source>it names {}</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>es nennt {}</translation>
    </message>
    <message>
      <source>both write “{}”, {}</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>beide schreiben “{}”, {}</translation>
    </message>
    <message>
      <source>{} words stand side by side in both{}</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>{} Wörter stehen in beiden nebeneinander{}</translation>
    </message>
    <message>
      <source>{} was out first ({}, then {})</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>{} erschien zuerst ({}, dann {})</translation>
    </message>
    <message>
      <source>Choose words</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>Wörter wählen</translation>
    </message>
    <message>
      <source>{} is dated {}, before {}, {}, which it cites.</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>{} trägt das Datum {}, früher als {}, {}, das es zitiert.</translation>
    </message>
    <message>
      <source>No excerpt carries the link {}.</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>Kein Auszug trägt die Verknüpfung {}.</translation>
    </message>
    <message>
      <source>{} and {} cannot both hold{}.</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>{} und {} können nicht beide gelten{}.</translation>
    </message>
    <message>
      <source>{} of the 64 bits of their fingerprints differ{}</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>{} der 64 Bits ihrer Fingerabdrücke sind verschieden{}</translation>
    </message>
    <message>
      <source>, and like {}</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>, auch {}</translation>
    </message>
    <message>
      <source>{} looks like {} ({}){}. Unless told apart they count as one origin.</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>{} gleicht {} ({}){}. Bis sie unterschieden werden, zählen sie als ein Ursprung.</translation>
    </message>
    <message>
      <source>Same picture</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>Dasselbe Bild</translation>
    </message>
    <message>
      <source>Taken from {}</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>Aus {} genommen</translation>
    </message>
    <message>
      <source>Not the same</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>Nicht dasselbe</translation>
    </message>
    <message>
      <source> and more</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation> und mehr</translation>
    </message>
    <message>
      <source>one tells it as the report of</source>
      <extracomment>analysis/matched</extracomment>
      <translation>eines erzählt es als Bericht von</translation>
    </message>
    <message>
      <source>“{}” and “{}” overlap ({})</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” und “{}” überschneiden sich ({})</translation>
    </message>
    <message>
      <source>both are of {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>beide sind von {}</translation>
    </message>
    <message>
      <source>other end</source>
      <extracomment>analysis/matched</extracomment>
      <translation>anderes Ende</translation>
    </message>
    <message>
      <source>“{}” may be {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” kann {} sein</translation>
    </message>
    <message>
      <source>the same place, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>derselbe Ort, {}</translation>
    </message>
    <message>
      <source>“{}” and “{}” are one place</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” und “{}” sind ein Ort</translation>
    </message>
    <message>
      <source>“{}” and “{}” lie beside each other</source>
      <extracomment>analysis/matched</extracomment>
      <translation>„{}“ und „{}“ liegen nebeneinander</translation>
    </message>
    <message>
      <source>“{}” and “{}” lie one within the other</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” und “{}” liegen eins im anderen</translation>
    </message>
    <message>
      <source>the same day, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>derselbe Tag, {}</translation>
    </message>
    <message>
      <source>“{}” and “{}” are both {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” und “{}” sind beide {}</translation>
    </message>
    <message>
      <source>both name {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>beide nennen {}</translation>
    </message>
    <message>
      <source>both tell of {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>beide berichten von {}</translation>
    </message>
    <message>
      <source>the same {}, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>dasselbe: {}, {}</translation>
    </message>
    <message>
      <source>the same callsign, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>dasselbe Rufzeichen, {}</translation>
    </message>
    <message>
      <source>the same type, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>derselbe Typ, {}</translation>
    </message>
    <message>
      <source>{} and {} are types of one family, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>{} und {} sind Typen einer Familie, {}</translation>
    </message>
    <message>
      <source>both count {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>beide zählen {}</translation>
    </message>
    <message>
      <source>{} {}, which the other is</source>
      <extracomment>analysis/matched</extracomment>
      <translation>{} {}, was der andere ist</translation>
    </message>
    <message>
      <source>which names no type</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>was keinen Typ nennt</translation>
    </message>
    <message>
      <source>which is {} with wrong letters</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>was {} mit falschen Buchstaben ist</translation>
    </message>
    <message>
      <source>a misspelt {}</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>falsch geschrieben: {}</translation>
    </message>
    <message>
      <source>a day no calendar has</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>ein Tag, den kein Kalender hat</translation>
    </message>
    <message>
      <source>tracks left to be compared</source>
      <extracomment>analysis/paired</extracomment>
      <translation>Spuren, die noch zu vergleichen sind</translation>
    </message>
    <message>
      <source> So with {} more tracks.</source>
      <extracomment>analysis/paired</extracomment>
      <translation> So mit {} weiteren Spuren.</translation>
    </message>
    <message>
      <source>both heard the {}</source>
      <extracomment>analysis/paired</extracomment>
      <translation>hörten beide den {}</translation>
    </message>
    <message>
      <source>show one flight</source>
      <extracomment>analysis/paired</extracomment>
      <translation>zeigen einen Flug</translation>
    </message>
    <message>
      <source>the tracks{} {}, {} apart on the median and {} at most; networks that heard one transponder are one origin, and their positions are compared, not averaged.</source>
      <extracomment>analysis/paired</extracomment>
      <translation>die Spuren{} {}, im Median {} und höchstens {} auseinander; Netze, die einen Transponder hörten, sind ein Ursprung, und ihre Positionen werden verglichen, nicht gemittelt.</translation>
    </message>
    <message>
      <source>its own text is among these and is counted there</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>sein eigener Text ist darunter und wird dort gezählt</translation>
    </message>
    <message>
      <source>it passes on what another told</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>es gibt weiter, was ein anderer erzählte</translation>
    </message>
    <message>
      <source>; no way goes past it</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>; kein Weg führt daran vorbei</translation>
    </message>
    <message>
      <source>Link them “cites” or “distinct from”.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>Verknüpfen Sie sie mit „zitiert“ oder „ist nicht“.</translation>
    </message>
    <message>
      <source>both lead</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>beide führen</translation>
    </message>
    <message>
      <source>all lead</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>alle führen</translation>
    </message>
    <message>
      <source>{} is 1 known origin: {} to that name.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} ist 1 bekannter Ursprung: {} zu diesem Namen.</translation>
    </message>
    <message>
      <source>“{}” is 1 possible origin: {} there; nobody names it.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>“{}” ist 1 möglicher Ursprung: {} dort; niemand nennt ihn.</translation>
    </message>
    <message>
      <source>{} are not added up: they may be one origin.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} werden nicht zusammengezählt: sie können ein Ursprung sein.</translation>
    </message>
    <message>
      <source>{} is no origin: {}.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} ist kein Ursprung: {}.</translation>
    </message>
    <message>
      <source>{} are no origins: each only names another of them.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} sind keine Ursprünge: jeder nennt nur einen anderen von ihnen.</translation>
    </message>
    <message>
      <source>{} are {} texts: outlets, which are never counted as origins.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} sind {} Texte: Medien, die nie als Ursprünge zählen.</translation>
    </message>
    <message>
      <source>The records are linked as the same: what several of them lead to counts once.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>Die Datensätze sind als gleich verknüpft: wozu mehrere führen, zählt einmal.</translation>
    </message>
    <message>
      <source>{} tells of a silence: that is neither for nor against.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} erzählt von einem Schweigen: das ist weder dafür noch dagegen.</translation>
    </message>
    <message>
      <source>{} show one picture: it has one origin.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} zeigen ein Bild: es hat einen Ursprung.</translation>
    </message>
    <message>
      <source>{} was withdrawn: it is still counted, and told.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} wurde zurückgezogen: es zählt noch und wird genannt.</translation>
    </message>
    <message>
      <source>{} is 1 unknown origin: it leads to texts that name only each other.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} ist 1 unbekannter Ursprung: es führt zu Texten, die nur einander nennen.</translation>
    </message>
    <message>
      <source>{} is 1 unknown origin: its words name nobody.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} ist 1 unbekannter Ursprung: seine Worte nennen niemanden.</translation>
    </message>
    <message>
      <source>{} is cited but not held; there are no bytes to compare.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>{} ist zitiert, aber nicht vorhanden; es gibt keine Bytes zum Vergleichen.</translation>
    </message>
    <message>
      <source>{} is no page that was captured again; attach its address once more, then ask.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>{} ist keine Seite, die erneut erfasst wurde; hängen Sie ihre Adresse noch einmal an, dann fragen Sie.</translation>
    </message>
    <message>
      <source>The server sent the same bytes again.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>Der Server schickte wieder dieselben Bytes.</translation>
    </message>
    <message>
      <source>The bytes differ; the words a reader sees are the same, in the same order.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>Die Bytes sind andere; die Wörter, die man sieht, sind dieselben, in derselben Reihenfolge.</translation>
    </message>
    <message>
      <source>their statements share {}</source>
      <extracomment>analysis/restated</extracomment>
      <translation>ihre Aussagen teilen {}</translation>
    </message>
    <message>
      <source>nothing dated for {}; otherwise {} at the median</source>
      <extracomment>analysis/rhythm</extracomment>
      <translation>nichts Datiertes für {}; sonst {} im Median</translation>
    </message>
    <message>
      <source>{} marks within {}; at an even rate {}</source>
      <extracomment>analysis/rhythm</extracomment>
      <translation>{} Zeichen in {}; bei gleichmäßiger Rate {}</translation>
    </message>
    <message>
      <source>Lanes are one field, or a second one inside the first; name one or two.</source>
      <extracomment>analysis/setting</extracomment>
      <translation>Bahnen sind ein Feld, oder ein zweites im ersten; nennen Sie eines oder zwei.</translation>
    </message>
    <message>
      <source>“{}” makes no lanes; choose of {}.</source>
      <extracomment>analysis/setting</extracomment>
      <translation>“{}” ergibt keine Bahnen; wählen Sie aus {}.</translation>
    </message>
    <message>
      <source>“{}” is no day; write it as 2025-10-28.</source>
      <extracomment>analysis/setting</extracomment>
      <translation>“{}” ist kein Tag; schreiben Sie 2025-10-28.</translation>
    </message>
    <message>
      <source>not stated by any of them</source>
      <extracomment>analysis/unstated</extracomment>
      <translation>von keinem genannt</translation>
    </message>
    <message>
      <source>both are the {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>beide sind: {}</translation>
    </message>
    <message>
      <source>two names of one row of the table of types are one type</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>zwei Namen einer Zeile der Typentabelle sind ein Typ</translation>
    </message>
    <message>
      <source>a variant says nothing against its family, and its family does not state it</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>eine Variante sagt nichts gegen ihre Familie, und die Familie nennt sie nicht</translation>
    </message>
    <message>
      <source>both cannot be what the source meant; one is a slip of the pen</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>beide können nicht gemeint sein; eines ist ein Schreibfehler</translation>
    </message>
    <message>
      <source>both write {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>beide schreiben {}</translation>
    </message>
    <message>
      <source>a registration is one airframe's at a time</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ein Kennzeichen gehört zu einer Zeit einem Luftfahrzeug</translation>
    </message>
    <message>
      <source>each stands in one of the texts alone; one of them is likely misread</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>jedes steht nur in einem der Texte; eines ist wohl falsch gelesen</translation>
    </message>
    <message>
      <source>both sightings of the one fit the other's single one; which it is, nobody states</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>beide Sichtungen des einen passen zur einzigen des anderen; welche es ist, sagt niemand</translation>
    </message>
    <message>
      <source>the bounds of both are the same</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>die Grenzen beider sind gleich</translation>
    </message>
    <message>
      <source>both can be {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>beide können {} sein</translation>
    </message>
    <message>
      <source>the bounds have a number in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>die Grenzen haben eine Zahl gemeinsam</translation>
    </message>
    <message>
      <source>the same is counted, and the bounds have no number in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>dasselbe wird gezählt, und die Grenzen haben keine Zahl gemeinsam</translation>
    </message>
    <message>
      <source>landings and aircraft are different units: one aircraft can land three times</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>Landungen und Luftfahrzeuge sind verschiedene Einheiten: ein Luftfahrzeug kann dreimal landen</translation>
    </message>
    <message>
      <source>both are {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>beide sind {}</translation>
    </message>
    <message>
      <source>the phrases resolve to one day or span</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>die Angaben ergeben einen Tag oder Zeitraum</translation>
    </message>
    <message>
      <source>they overlap: {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>sie überlappen: {}</translation>
    </message>
    <message>
      <source>the spans have days in common, and neither is the other made less precise</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>die Spannen haben Tage gemeinsam, und keine ist die andere in ungenauerer Form</translation>
    </message>
    <message>
      <source>the narrower lies within the wider: nothing speaks against it, one tells more</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>das Engere liegt im Weiteren: nichts spricht dagegen, eines sagt mehr</translation>
    </message>
    <message>
      <source>one event, and no day in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ein Ereignis, und kein Tag gemeinsam</translation>
    </message>
    <message>
      <source>neither states its zone, and a day begins at another time in each</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>keines nennt seine Zeitzone, und ein Tag beginnt in jeder zu anderer Zeit</translation>
    </message>
    <message>
      <source>what is added on the way has no support in the origin</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>was unterwegs dazukommt, ist vom Ursprung nicht gedeckt</translation>
    </message>
    <message>
      <source>the names are one place in the table</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>die Namen sind in der Tabelle ein Ort</translation>
    </message>
    <message>
      <source>{} and {} lie beside each other</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>{} und {} liegen nebeneinander</translation>
    </message>
    <message>
      <source>reports name a town for its airfield</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>Berichte nennen eine Stadt für ihren Flugplatz</translation>
    </message>
    <message>
      <source>the one lies within the other: nothing speaks against it</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>eines liegt im anderen: nichts spricht dagegen</translation>
    </message>
    <message>
      <source>one event happened at one place</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ein Ereignis geschah an einem Ort</translation>
    </message>
    <message>
      <source>a stop between can make both true</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ein Halt dazwischen kann beides wahr machen</translation>
    </message>
    <message>
      <source>a stop that one text tells and the other leaves out</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ein Halt, den ein Text nennt und der andere weglässt</translation>
    </message>
    <message>
      <source>both give {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>beide geben {}</translation>
    </message>
    <message>
      <source>the lengths have a moment in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>die Längen haben einen Punkt gemeinsam</translation>
    </message>
    <message>
      <source>the same stay, flight or pause has one length</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>derselbe Aufenthalt, Flug oder dieselbe Pause hat eine Länge</translation>
    </message>
    <message>
      <source>arrival and departure of the other text give another length</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>Ankunft und Abflug des anderen Textes ergeben eine andere Länge</translation>
    </message>
    <message>
      <source>one name, one asserter</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ein Name, einer, der es sagt</translation>
    </message>
    <message>
      <source>one source in two wordings, neither equal to the other</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>eine Quelle in zwei Wortlauten, keiner gleich dem anderen</translation>
    </message>
    <message>
      <source>of, close to and tied to are of different strength; one text has changed it</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>von, nahe und verbunden mit sind verschieden stark; ein Text hat es geändert</translation>
    </message>
    <message>
      <source>two asserters do not contradict each other by being two</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>zwei, die etwas sagen, widersprechen einander nicht schon, weil es zwei sind</translation>
    </message>
    <message>
      <source>an event can have several causes; neither text excludes the other's</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ein Ereignis kann mehrere Ursachen haben; keiner der Texte schließt die des anderen aus</translation>
    </message>
    <message>
      <source>more than one thing and less than another can both be true</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>mehr als das eine und weniger als das andere kann beides wahr sein</translation>
    </message>
    <message>
      <source>the analyst linked them as contradicting</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>der Analyst hat sie als Widerspruch verknüpft</translation>
    </message>
    <message>
      <source>the analyst linked them as differing</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>der Analyst hat sie als abweichend verknüpft</translation>
    </message>
    <message>
      <source>what a text takes back cannot stand beside what it puts in its place</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>was ein Text zurücknimmt, kann nicht neben dem stehen, was er dafür setzt</translation>
    </message>
    <message>
      <source>what is corrected is told beside what it replaces</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>Berichtigtes steht neben dem, was es ersetzt</translation>
    </message>
    <message>
      <source>no known origin</source>
      <extracomment>analysis/weights</extracomment>
      <translation>kein bekannter Ursprung</translation>
    </message>
    <message>
      <source>every text withdrawn</source>
      <extracomment>analysis/weights</extracomment>
      <translation>jeder Text zurückgezogen</translation>
    </message>
    <message>
      <source>credibility {}</source>
      <extracomment>analysis/weights</extracomment>
      <translation>Glaubwürdigkeit {}</translation>
    </message>
    <message>
      <source>reliability {}</source>
      <extracomment>analysis/weights</extracomment>
      <translation>Zuverlässigkeit {}</translation>
    </message>
    <message>
      <source>relevance {}</source>
      <extracomment>analysis/weights</extracomment>
      <translation>Belang {}</translation>
    </message>
    <message>
      <source>{} is a {}; name a track, or an airframe (EN-01).</source>
      <extracomment>case/acts/airframes</extracomment>
      <translation>{} ist: {}; nennen Sie eine Flugspur oder ein Luftfahrzeug (EN-01).</translation>
    </message>
    <message>
      <source>“{}” is no rating; choose one of {}.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>“{}” ist keine Einstufung; wählen Sie aus {}.</translation>
    </message>
    <message>
      <source>{} has no legs; only a flight with a stop has them.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>{} hat keine Abschnitte; nur ein Flug mit Halt hat welche.</translation>
    </message>
    <message>
      <source>A weight of your own overrules the rule; say why in a sentence.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Ein eigenes Gewicht geht der Regel vor; begründen Sie es in einem Satz.</translation>
    </message>
    <message>
      <source>The judgement is empty; write what you conclude.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Das Urteil ist leer; schreiben Sie, was Sie schließen.</translation>
    </message>
    <message>
      <source>Information is what a source says: make a claim of it; a judgement is yours.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Information ist, was eine Quelle sagt: machen Sie eine Behauptung daraus; ein Urteil ist Ihres.</translation>
    </message>
    <message>
      <source>What cannot be judged has no confidence; leave it empty or choose a likelihood.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Was nicht zu beurteilen ist, hat keine Zuversicht; lassen Sie sie leer oder wählen Sie eine Wahrscheinlichkeit.</translation>
    </message>
    <message>
      <source>Say why in a sentence: the reason is kept with the finding and printed.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Begründen Sie es in einem Satz: die Begründung bleibt beim Befund und wird gedruckt.</translation>
    </message>
    <message>
      <source>Say why the source is withdrawn, and by whom.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Geben Sie an, warum und von wem die Quelle zurückgezogen ist.</translation>
    </message>
    <message>
      <source>{} is marked as withdrawn already; delete that mark first.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>{} ist schon als zurückgezogen vermerkt; löschen Sie zuerst diesen Vermerk.</translation>
    </message>
    <message>
      <source>{} is no information: {}; rate it only with a reason.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>{} ist keine Information: {}; bewerten Sie es nur mit Begründung.</translation>
    </message>
    <message>
      <source>“{}” is no weight; write a number from 0 to {}, such as 0.5.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>“{}” ist kein Gewicht; schreiben Sie eine Zahl von 0 bis {}, etwa 0.5.</translation>
    </message>
    <message>
      <source>A judgement does not rest on itself; name what the case holds.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Ein Urteil beruht nicht auf sich selbst; nennen Sie, was der Fall enthält.</translation>
    </message>
    <message>
      <source>A board needs a name; write one.</source>
      <extracomment>case/acts/boards</extracomment>
      <translation>Eine Tafel braucht einen Namen; schreiben Sie einen.</translation>
    </message>
    <message>
      <source>No card lies there; choose a place nearer to the others.</source>
      <extracomment>case/acts/boards</extracomment>
      <translation>Dort liegt keine Karte; wählen Sie einen Platz näher bei den anderen.</translation>
    </message>
    <message>
      <source>A group of origins is about the source that all of it passes through; name that source.</source>
      <extracomment>case/acts/boards</extracomment>
      <translation>Eine Gruppe von Ursprüngen gilt der Quelle, über die alles darin läuft; nennen Sie diese Quelle.</translation>
    </message>
    <message>
      <source>There are no words from {} to {}; the text has {} characters.</source>
      <extracomment>case/acts/covering</extracomment>
      <translation>Es gibt keine Wörter von {} bis {}; der Text hat {} Zeichen.</translation>
    </message>
    <message>
      <source>Nothing there was set aside; choose words that were.</source>
      <extracomment>case/acts/covering</extracomment>
      <translation>Dort war nichts beiseitegelegt; wählen Sie Wörter, die es waren.</translation>
    </message>
    <message>
      <source>A check is made now; leave its time out.</source>
      <extracomment>case/acts/custody</extracomment>
      <translation>Geprüft wird jetzt; lassen Sie die Zeit weg.</translation>
    </message>
    <message>
      <source>A step of custody has a giver or a taker; name one, and write unknown for the other.</source>
      <extracomment>case/acts/custody</extracomment>
      <translation>Ein Schritt der Verwahrung hat einen, der gibt oder nimmt; nennen Sie einen, und schreiben Sie für den anderen „unbekannt“.</translation>
    </message>
    <message>
      <source>Premises are what an assumed publication date rests on; set published with them.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Prämissen sind das, worauf ein angenommenes Veröffentlichungsdatum beruht; setzen Sie das Datum mit ihnen.</translation>
    </message>
    <message>
      <source>{} is in the trash; restore it first.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} liegt im Papierkorb; stellen Sie es zuerst wieder her.</translation>
    </message>
    <message>
      <source>The {} of {} is not left empty; write it.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Dieses Feld ({}) von {} bleibt nicht leer; füllen Sie es aus.</translation>
    </message>
    <message>
      <source>The name of a tag has no {}; set its parent to put it within another.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Der Name eines Schlagworts hat kein {}; setzen Sie ein übergeordnetes, um es in ein anderes zu legen.</translation>
    </message>
    <message>
      <source>The {} of {} is open; choose one of its alternatives.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Dieses Feld ({}) von {} ist offen; wählen Sie eine der Möglichkeiten.</translation>
    </message>
    <message>
      <source>{} was issued: what has left the case stays remembered.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} wurde ausgegeben: was den Fall verlassen hat, bleibt vermerkt.</translation>
    </message>
    <message>
      <source>{} belongs to the custody of a source; taking it out needs a reason.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} gehört zur Verwahrung einer Quelle; es herauszunehmen verlangt eine Begründung.</translation>
    </message>
    <message>
      <source>{} is not in the trash.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} liegt nicht im Papierkorb.</translation>
    </message>
    <message>
      <source>There is no such conflict; list conflict shows those that are open.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Diesen Konflikt gibt es nicht; sehen Sie nach, welche offen sind.</translation>
    </message>
    <message>
      <source>This conflict is about a field that no case has; delete it.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Dieser Konflikt gilt einem Feld, das kein Fall hat; löschen Sie ihn.</translation>
    </message>
    <message>
      <source>{} stays as it was recorded; delete it and record it anew.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} bleibt, wie es aufgezeichnet wurde; löschen Sie es und zeichnen Sie es neu auf.</translation>
    </message>
    <message>
      <source>{} has no field {} to set; it has {}.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} hat kein Feld {}; es hat {}.</translation>
    </message>
    <message>
      <source>{} bears no date; name a source, excerpt, sighting or claim.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} trägt kein Datum; nennen Sie eine Quelle, einen Auszug, eine Sichtung oder eine Behauptung.</translation>
    </message>
    <message>
      <source>The date of {} rests on {} itself; name another premise.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Das Datum von {} beruht selbst auf {}; nennen Sie eine andere Prämisse.</translation>
    </message>
    <message>
      <source>The {} of a {} is settled with mine or theirs.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Dieses Feld ({}; {}) wird mit „meines“ oder „ihres“ entschieden.</translation>
    </message>
    <message>
      <source>kept as written</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>belassen wie geschrieben</translation>
    </message>
    <message>
      <source>An entity needs a name; write what it is called.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>Ein Gegenstand braucht einen Namen; schreiben Sie, wie er heißt.</translation>
    </message>
    <message>
      <source>{} has assignments, which only an aircraft has; remove them first.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} hat Zuordnungen, die nur ein Luftfahrzeug hat; nehmen Sie sie zuerst weg.</translation>
    </message>
    <message>
      <source>{} is the same as another entity and has its type; split them first.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} ist dasselbe wie ein anderer Gegenstand und hat dessen Art; trennen Sie sie zuerst.</translation>
    </message>
    <message>
      <source>{} is a {}; say of a sighting, claim, excerpt or source who it is.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} ist: {}; sagen Sie von einer Sichtung, Behauptung, einem Auszug oder einer Quelle, wer es ist.</translation>
    </message>
    <message>
      <source>{} is about {} already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} handelt bereits von {}.</translation>
    </message>
    <message>
      <source>{} is said to be distinct from {} already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} gilt bereits als verschieden von {}.</translation>
    </message>
    <message>
      <source>{} goes by {} already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} heißt schon {}.</translation>
    </message>
    <message>
      <source>{} is a {}; only an aircraft carries a {}.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} ist: {}; nur ein Luftfahrzeug trägt: {}.</translation>
    </message>
    <message>
      <source>{} has the {} {} for that time already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} hat für diese Zeit schon: {} {}.</translation>
    </message>
    <message>
      <source>The {} is empty; write it.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>Dieses Feld ({}) ist leer; füllen Sie es aus.</translation>
    </message>
    <message>
      <source>“{}” is no hex; write six of 0-9 and A-F.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>“{}” ist kein Hexcode; schreiben Sie sechs aus 0-9 und A-F.</translation>
    </message>
    <message>
      <source>{} is a {}; an alias, an assignment or a link is taken off.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} ist: {}; weggenommen wird ein anderer Name, eine Zuordnung oder eine Verknüpfung.</translation>
    </message>
    <message>
      <source>{} and {} are the same already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} und {} sind schon dasselbe.</translation>
    </message>
    <message>
      <source>No link says that {} is the same as {}; show lists its links.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>Keine Verknüpfung sagt, dass {} dasselbe ist wie {}; sehen Sie seine Verknüpfungen an.</translation>
    </message>
    <message>
      <source>Nothing is chosen to go to the new entity; choose sightings, aliases or assignments.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>Für den neuen Gegenstand ist nichts gewählt; wählen Sie Sichtungen, andere Namen oder Zuordnungen.</translation>
    </message>
    <message>
      <source>{} does not belong to {}; show lists what does.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} gehört nicht zu {}; sehen Sie nach, was dazugehört.</translation>
    </message>
    <message>
      <source>{} are one event already; name a report that is not.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>{} sind schon ein Ereignis; nennen Sie einen Bericht, der es nicht ist.</translation>
    </message>
    <message>
      <source>{} is joined with no other report; name one that it is not one event with.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>{} ist mit keinem anderen Bericht verbunden; nennen Sie einen, mit dem es kein Ereignis ist.</translation>
    </message>
    <message>
      <source>An event takes two reports or more; name another sighting or claim.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>Ein Ereignis braucht zwei Berichte oder mehr; nennen Sie eine weitere Sichtung oder Behauptung.</translation>
    </message>
    <message>
      <source>Reports of one event are all sightings or all claims; name records of one kind.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>Berichte eines Ereignisses sind alle Sichtungen oder alle Behauptungen; nennen Sie Datensätze einer Art.</translation>
    </message>
    <message>
      <source>A claim needs a statement; write what is claimed in a sentence.</source>
      <extracomment>case/acts/facts</extracomment>
      <translation>Eine Behauptung braucht eine Aussage; schreiben Sie in einem Satz, was behauptet wird.</translation>
    </message>
    <message>
      <source>The hypothesis is empty; write what would be so.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Die Hypothese ist leer; schreiben Sie, was dann so wäre.</translation>
    </message>
    <message>
      <source>There is no tag {}; list tag shows those there are.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Es gibt kein Schlagwort {}; sehen Sie nach, welche es gibt.</translation>
    </message>
    <message>
      <source>A tag needs a name; write a word.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Ein Schlagwort braucht einen Namen; schreiben Sie ein Wort.</translation>
    </message>
    <message>
      <source>A path of tags has at most {} names; shorten it.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Ein Pfad von Schlagwörtern hat höchstens {} Namen; kürzen Sie ihn.</translation>
    </message>
    <message>
      <source>{} lies within this tag already; name another as the wider one.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>{} liegt schon in diesem Schlagwort; nennen Sie ein anderes als das weitere.</translation>
    </message>
    <message>
      <source>A saved view needs a name; write one.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Eine gespeicherte Ansicht braucht einen Namen; schreiben Sie einen.</translation>
    </message>
    <message>
      <source>There is nothing to save; write the {} first.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Es gibt nichts zu speichern; schreiben Sie es zuerst: {}.</translation>
    </message>
    <message>
      <source>Nothing would change; name another value, or other records.</source>
      <extracomment>case/acts/foretold</extracomment>
      <translation>Nichts würde sich ändern; nennen Sie einen anderen Wert oder andere Datensätze.</translation>
    </message>
    <message>
      <source>A source that is not held has no grade.</source>
      <extracomment>case/acts/foretold</extracomment>
      <translation>Eine Quelle, die nicht vorhanden ist, hat keine Note.</translation>
    </message>
    <message>
      <source>A {} carries no marking of its own; mark the record that it belongs to.</source>
      <extracomment>case/acts/handing</extracomment>
      <translation>Diese Art ({}) trägt keinen eigenen Vermerk; geben Sie ihn dem Datensatz, zu dem sie gehört.</translation>
    </message>
    <message>
      <source>{} is {} already.</source>
      <extracomment>case/acts/handing</extracomment>
      <translation>{} ist schon {}.</translation>
    </message>
    <message>
      <source>{} is a text; an imagery record is kept of a picture or a film.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{} ist ein Text; einen Bilddatensatz hat ein Bild oder ein Film.</translation>
    </message>
    <message>
      <source>“{}” is no place of a camera; write latitude,longitude as 50.1,36.2.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>“{}” ist kein Kamerastandort; schreiben Sie Breite,Länge wie 50.1,36.2.</translation>
    </message>
    <message>
      <source>“{}” is no value for {}; write a number from {} to {}.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>“{}” ist kein Wert für {}; schreiben Sie eine Zahl von {} bis {}.</translation>
    </message>
    <message>
      <source>What is not before is later than what is not after; correct time_from or time_to.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>„Nicht vor“ liegt nach „nicht nach“; berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
      <source>A sighting is bounded by two pictures; name another one for the second.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>Eine Sichtung wird von zwei Bildern begrenzt; nennen Sie als zweites ein anderes.</translation>
    </message>
    <message>
      <source>The times of the two pictures overlap, so neither is before the other; state them closer.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>Die Zeiten der beiden Bilder überschneiden sich, keine liegt vor der anderen; geben Sie sie genauer an.</translation>
    </message>
    <message>
      <source>{} is told as {}, and the two pictures tell when it {}; swap them, or tag what they show as a sighting of its own.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{} gilt als {}, und die beiden Bilder sagen, wann: {}; tauschen Sie sie, oder markieren Sie, was sie zeigen, als eigene Sichtung.</translation>
    </message>
    <message>
      <source>An imagery record has no field {} to set; it has {}.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>Ein Bilddatensatz hat kein Feld {}; er hat {}.</translation>
    </message>
    <message>
      <source>How the time is known belongs to a time; state acquired with it.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>Woher die Zeit bekannt ist, gehört zu einer Zeit; geben Sie sie mit an.</translation>
    </message>
    <message>
      <source>{}, which this time does not allow: {}</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{}, was diese Zeit nicht zulässt: {}</translation>
    </message>
    <message>
      <source>an arrival</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>eine Ankunft</translation>
    </message>
    <message>
      <source>absent in {}, present in {}: it {} in between</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>fehlt in {}, vorhanden in {}: dazwischen {}</translation>
    </message>
    <message>
      <source>: it came in between</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>: es kam dazwischen</translation>
    </message>
    <message>
      <source>{} is bounded by {} and {}</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{} ist begrenzt durch {} und {}</translation>
    </message>
    <message>
      <source>A log holds sightings or claims, no {}; choose one of the two.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>Eine Liste enthält Sichtungen oder Behauptungen, nicht {}; wählen Sie eines von beiden.</translation>
    </message>
    <message>
      <source>There is no new row to import; nothing was changed.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>Es gibt keine neue Zeile zum Importieren; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>There are no words from {} to {}; read the log anew.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>Es gibt keine Wörter von {} bis {}; lesen Sie die Liste neu.</translation>
    </message>
    <message>
      <source>A claim needs a statement; map the column that tells what is claimed.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>Eine Behauptung braucht eine Aussage; ordnen Sie die Spalte zu, die sagt, was behauptet wird.</translation>
    </message>
    <message>
      <source>{} {} on the words {} has of its own; reading it by machine would lose their place. Attach a copy and read that.</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>{} {} auf den eigenen Wörtern von {}; maschinelles Lesen verlöre ihre Stelle. Hängen Sie eine Kopie an und lesen Sie diese.</translation>
    </message>
    <message>
      <source>The words of {} were not read by a machine; there is nothing to confirm.</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>Die Wörter von {} hat keine Maschine gelesen; es gibt nichts zu bestätigen.</translation>
    </message>
    <message>
      <source>{} has confirmed these words already.</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>{} hat diese Wörter schon bestätigt.</translation>
    </message>
    <message>
      <source>machine reading</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>maschinelles Lesen</translation>
    </message>
    <message>
      <source>quote rests</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>Zitat beruht</translation>
    </message>
    <message>
      <source>quotes rest</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>Zitate beruhen</translation>
    </message>
    <message>
      <source>{} has no pages and no pixels; select words of it instead.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} hat keine Seiten und keine Pixel; wählen Sie stattdessen Wörter daraus.</translation>
    </message>
    <message>
      <source>{} has pages; name the page of the region.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} hat Seiten; nennen Sie die Seite des Bereichs.</translation>
    </message>
    <message>
      <source>{} is no recording; select words or a region of it instead.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} ist keine Aufnahme; wählen Sie Wörter oder einen Bereich daraus.</translation>
    </message>
    <message>
      <source>{} stands where it did; only a quote that is lost is put back.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} steht, wo es stand; nur ein verlorenes Zitat wird zurückgesetzt.</translation>
    </message>
    <message>
      <source>{} was not read, so nothing of it can be marked but its words.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} wurde nicht gelesen; markieren lassen sich nur seine Wörter.</translation>
    </message>
    <message>
      <source>A record is not linked to itself; name two records.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>Ein Datensatz wird nicht mit sich selbst verknüpft; nennen Sie zwei.</translation>
    </message>
    <message>
      <source>{} and {} are of two kinds and cannot be the same; say about.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} und {} sind von zwei Arten und können nicht dasselbe sein; sagen Sie „über“.</translation>
    </message>
    <message>
      <source>{}; only entities of one type can be the same.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{}; nur Gegenstände einer Art können dasselbe sein.</translation>
    </message>
    <message>
      <source>That would make each come before the other; remove the link that says the opposite first.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>So käme jedes vor dem anderen; nehmen Sie zuerst die Verknüpfung weg, die das Gegenteil sagt.</translation>
    </message>
    <message>
      <source>{} carries {} already; choose other words.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} trägt {} schon; wählen Sie andere Wörter.</translation>
    </message>
    <message>
      <source>{} does not carry {}; name an excerpt that does.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} trägt {} nicht; nennen Sie einen Auszug, der es tut.</translation>
    </message>
    <message>
      <source>{} cannot be graded {}: {}.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} kann nicht mit {} bewertet werden: {}.</translation>
    </message>
    <message>
      <source>{} is not held, so it has no grade; grade its publisher.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} ist nicht vorhanden, hat also keine Note; benoten Sie seinen Herausgeber.</translation>
    </message>
    <message>
      <source>{}; name the publisher.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{}; nennen Sie den Herausgeber.</translation>
    </message>
    <message>
      <source>The note is empty; write a sentence.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>Die Notiz ist leer; schreiben Sie einen Satz.</translation>
    </message>
    <message>
      <source>The lead is empty; write what is to be found out.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>Die Spur ist leer; schreiben Sie, was herauszufinden ist.</translation>
    </message>
    <message>
      <source>A logo is a PNG or JPEG of at most {} kB; choose such a picture.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>Ein Logo ist ein PNG oder JPEG von höchstens {} kB; wählen Sie ein solches Bild.</translation>
    </message>
    <message>
      <source>{} cannot be narrowed to {}; choose what it tells of.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>{} lässt sich nicht auf {} einengen; wählen Sie, wovon es erzählt.</translation>
    </message>
    <message>
      <source>There is no paper {}; choose {}.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>Es gibt kein Papier {}; wählen Sie {}.</translation>
    </message>
    <message>
      <source>There is no report in “{}”; choose {}.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>Es gibt keinen Bericht auf “{}”; wählen Sie {}.</translation>
    </message>
    <message>
      <source>That snapshot holds {} entries that this case has not; save it as a file of its own and merge it.</source>
      <extracomment>case/acts/restoring</extracomment>
      <translation>Dieser Sicherungsstand enthält {} Einträge, die dieser Fall nicht hat; speichern Sie ihn als eigene Datei und führen Sie ihn zusammen.</translation>
    </message>
    <message>
      <source>Nothing has come since that snapshot; the case shows what it showed then.</source>
      <extracomment>case/acts/restoring</extracomment>
      <translation>Seit diesem Sicherungsstand kam nichts dazu; der Fall zeigt, was er damals zeigte.</translation>
    </message>
    <message>
      <source>The journal has no entry {}; journal lists those there are.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>Das Journal hat keinen Eintrag {}; sehen Sie nach, welche es gibt.</translation>
    </message>
    <message>
      <source>{} changed nothing that could be written back.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} änderte nichts, was sich zurückschreiben ließe.</translation>
    </message>
    <message>
      <source>{} to go back to; choose another entry.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{}, zu dem man zurückgehen könnte; wählen Sie einen anderen Eintrag.</translation>
    </message>
    <message>
      <source>{} shows no {} of {} to go back to.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} zeigt keinen Stand {} von {}, zu dem man zurückkann.</translation>
    </message>
    <message>
      <source>{} entries bear the number {} since a merge; name one by its id.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} Einträge tragen seit einer Zusammenführung die Nummer {}; nennen Sie einen bei seiner Kennung.</translation>
    </message>
    <message>
      <source>reverses entry {}: {}</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>kehrt Eintrag {} um: {}</translation>
    </message>
    <message>
      <source>reverses entry {}</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>kehrt Eintrag {} um</translation>
    </message>
    <message>
      <source>as entry {} had it</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>wie in Eintrag {}</translation>
    </message>
    <message>
      <source>{} cannot be reversed: {} was built on it; reverse that one first.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} lässt sich nicht umkehren: {} baut darauf auf; kehren Sie zuerst das um.</translation>
    </message>
    <message>
      <source>{} shows no {} of {}</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} zeigt kein {} von {}</translation>
    </message>
    <message>
      <source>{} changed no record; there is nothing to reverse.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} änderte keinen Datensatz; es gibt nichts umzukehren.</translation>
    </message>
    <message>
      <source>{} is a merge; undo takes it out whole once what came later is undone.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} ist eine Zusammenführung; Rückgängig nimmt sie ganz heraus, sobald das Spätere rückgängig ist.</translation>
    </message>
    <message>
      <source>Values of {} are withheld in this copy; reverse it in the case it came from.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>Werte von {} sind in dieser Kopie zurückgehalten; kehren Sie es im ursprünglichen Fall um.</translation>
    </message>
    <message>
      <source>this record</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>dieser Datensatz</translation>
    </message>
    <message>
      <source>{}, which this value rests on,</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{}, worauf dieser Wert beruht,</translation>
    </message>
    <message>
      <source>{} put {} into the trash; restore it first.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} legte {} in den Papierkorb; stellen Sie es zuerst wieder her.</translation>
    </message>
    <message>
      <source>A search was made somewhere; write where.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>Gesucht wurde irgendwo; schreiben Sie wo.</translation>
    </message>
    <message>
      <source>The translation is empty; write the words in the other language.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>Die Übersetzung ist leer; schreiben Sie die Wörter in der anderen Sprache.</translation>
    </message>
    <message>
      <source>A translation is in some language; name it, for example en.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>Eine Übersetzung hat eine Sprache; nennen Sie sie, zum Beispiel en.</translation>
    </message>
    <message>
      <source>A translation is a person’s or a machine’s; name one of the two.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>Eine Übersetzung ist von einem Menschen oder einer Maschine; nennen Sie eines von beiden.</translation>
    </message>
    <message>
      <source>A grade is not taken away; give another.</source>
      <extracomment>case/acts/several</extracomment>
      <translation>Eine Note wird nicht weggenommen; geben Sie eine andere.</translation>
    </message>
    <message>
      <source>This is not set by hand.</source>
      <extracomment>case/acts/several</extracomment>
      <translation>Das wird nicht von Hand gesetzt.</translation>
    </message>
    <message>
      <source>There is nothing to accept; choose suggestions of this source.</source>
      <extracomment>case/acts/suggestions</extracomment>
      <translation>Es gibt nichts anzunehmen; wählen Sie Vorschläge dieser Quelle.</translation>
    </message>
    <message>
      <source>A mention needs what its words are read as; choose a suggestion that has a value.</source>
      <extracomment>case/acts/suggestions</extracomment>
      <translation>Eine Erwähnung braucht, wie ihre Wörter gelesen werden; wählen Sie einen Vorschlag mit Wert.</translation>
    </message>
    <message>
      <source>{} is no aircraft; name the airframe that flew.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} ist kein Luftfahrzeug; nennen Sie das Luftfahrzeug, das flog.</translation>
    </message>
    <message>
      <source>{} is the mark of {} airframes of this case; name one by its number (EN-01).</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} ist die Kennung von {} Luftfahrzeugen dieses Falls; nennen Sie eines bei seiner Nummer (EN-01).</translation>
    </message>
    <message>
      <source>One track is a flight already; choose two or more.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Eine Flugspur ist schon ein Flug; wählen Sie zwei oder mehr.</translation>
    </message>
    <message>
      <source>These are tracks of different aircraft: {}; join tracks of one.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Das sind Flugspuren verschiedener Luftfahrzeuge: {}; verbinden Sie die von einem.</translation>
    </message>
    <message>
      <source>{} is joined with no other track.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} ist mit keiner anderen Flugspur verbunden.</translation>
    </message>
    <message>
      <source>There are no rows from {} to {}; name the first and the last one.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Es gibt keine Zeilen von {} bis {}; nennen Sie die erste und die letzte.</translation>
    </message>
    <message>
      <source>one flight</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>ein Flug</translation>
    </message>
    <message>
      <source>also within reach of the last position</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>auch in Reichweite der letzten Position</translation>
    </message>
    <message>
      <source>transponder {}</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Transponder {}</translation>
    </message>
    <message>
      <source>file name</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Dateiname</translation>
    </message>
    <message>
      <source>{}'s own table</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>eigene Tabelle von {}</translation>
    </message>
    <message>
      <source>The file's name</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Der Dateiname</translation>
    </message>
    <message>
      <source>The analyst</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Der Analyst</translation>
    </message>
    <message>
      <source>{} says {}; not in the quoted rows.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} sagt {}; nicht in den zitierten Zeilen.</translation>
    </message>
    <message>
      <source>kept apart</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>getrennt gehalten</translation>
    </message>
    <message>
      <source>The tracker</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Der Tracker</translation>
    </message>
    <message>
      <source>A region needs a place and a size inside the picture; draw it anew.</source>
      <extracomment>case/anchors</extracomment>
      <translation>Ein Bereich braucht Platz und Größe innerhalb des Bildes; zeichnen Sie ihn neu.</translation>
    </message>
    <message>
      <source>The region lies outside {}; draw it inside.</source>
      <extracomment>case/anchors</extracomment>
      <translation>Der Bereich liegt außerhalb: {}; zeichnen Sie ihn innen.</translation>
    </message>
    <message>
      <source>A stretch of a recording begins before it ends; write it as 1:05-1:20.</source>
      <extracomment>case/anchors</extracomment>
      <translation>Ein Abschnitt einer Aufnahme beginnt, bevor er endet; schreiben Sie 1:05-1:20.</translation>
    </message>
    <message>
      <source>The recording is {} long; choose an earlier stretch.</source>
      <extracomment>case/anchors</extracomment>
      <translation>Die Aufnahme ist {} lang; wählen Sie einen früheren Abschnitt.</translation>
    </message>
    <message>
      <source>“{}” is no time in a recording; write it as 12.5, 1:05 or 1:02:03.</source>
      <extracomment>case/anchors</extracomment>
      <translation>“{}” ist keine Zeit in einer Aufnahme; schreiben Sie 12.5, 1:05 oder 1:02:03.</translation>
    </message>
    <message>
      <source>the image of {} × {} pixels</source>
      <extracomment>case/anchors</extracomment>
      <translation>das Bild von {} × {} Pixeln</translation>
    </message>
    <message>
      <source>the one page there is</source>
      <extracomment>case/anchors</extracomment>
      <translation>die eine vorhandene Seite</translation>
    </message>
    <message>
      <source>the {} pages there are</source>
      <extracomment>case/anchors</extracomment>
      <translation>die {} vorhandenen Seiten</translation>
    </message>
    <message>
      <source>The captured bytes {} are damaged in chunk {}; run verify, and go back to a backup copy.</source>
      <extracomment>case/blobs</extracomment>
      <translation>Die erfassten Bytes {} sind im Stück {} beschädigt; prüfen Sie den Fall und gehen Sie auf eine Sicherungskopie zurück.</translation>
    </message>
    <message>
      <source>{} is open for writing here; close it before opening {}.</source>
      <extracomment>case/case</extracomment>
      <translation>{} ist hier zum Schreiben offen; schließen Sie es, bevor Sie {} öffnen.</translation>
    </message>
    <message>
      <source>That record is not in this case.</source>
      <extracomment>case/case</extracomment>
      <translation>Dieser Datensatz ist nicht in diesem Fall.</translation>
    </message>
    <message>
      <source>There is no record {} in this case; list shows those there are.</source>
      <extracomment>case/case</extracomment>
      <translation>In diesem Fall gibt es keinen Datensatz {}; sehen Sie nach, welche es gibt.</translation>
    </message>
    <message>
      <source>A case is changed only on the thread that opened it; hand the act over to that one.</source>
      <extracomment>case/case</extracomment>
      <translation>Ein Fall wird nur in dem Faden geändert, der ihn öffnete; übergeben Sie den Vorgang dorthin.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <extracomment>case/case</extracomment>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <extracomment>case/case</extracomment>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <source>The case is busy saving; do it again in a moment.</source>
      <extracomment>case/case</extracomment>
      <translation>Der Fall wird gerade gespeichert; tun Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>“{}” is no clock; choose one of {}.</source>
      <extracomment>case/clocks</extracomment>
      <translation>“{}” ist keine Uhr; wählen Sie aus {}.</translation>
    </message>
    <message>
      <source>when it is said to have happened</source>
      <extracomment>case/clocks</extracomment>
      <translation>wann es geschehen sein soll</translation>
    </message>
    <message>
      <source>when it was first said, along what the texts cite</source>
      <extracomment>case/clocks</extracomment>
      <translation>wann es zuerst gesagt wurde, entlang dessen, was die Texte zitieren</translation>
    </message>
    <message>
      <source>when the first text that is quoted for it was published</source>
      <extracomment>case/clocks</extracomment>
      <translation>wann der erste dafür zitierte Text veröffentlicht wurde</translation>
    </message>
    <message>
      <source>when the bytes of that text came in</source>
      <extracomment>case/clocks</extracomment>
      <translation>wann die Bytes dieses Textes hereinkamen</translation>
    </message>
    <message>
      <source>when the journal says the record was made, or brought by a merge</source>
      <extracomment>case/clocks</extracomment>
      <translation>wann laut Journal der Datensatz gemacht oder durch Zusammenführung gebracht wurde</translation>
    </message>
    <message>
      <source>{} is cited but not held; attach it first.</source>
      <extracomment>case/collection</extracomment>
      <translation>{} ist zitiert, aber nicht vorhanden; hängen Sie es zuerst an.</translation>
    </message>
    <message>
      <source>{} reads “{}”; changing what was stated needs a reason.</source>
      <extracomment>case/collection</extracomment>
      <translation>{} lautet “{}”; Angegebenes zu ändern verlangt eine Begründung.</translation>
    </message>
    <message>
      <source>none; it was no page capture</source>
      <extracomment>case/collection</extracomment>
      <translation>keiner; es war keine Seitenerfassung</translation>
    </message>
    <message>
      <source>A collection record has no field {} to set; it has {}.</source>
      <extracomment>case/collection</extracomment>
      <translation>Ein Erhebungsvermerk hat kein Feld {}; er hat {}.</translation>
    </message>
    <message>
      <source>when they were first collected, if not here</source>
      <extracomment>case/collection</extracomment>
      <translation>wann sie zuerst gesammelt wurden, wenn nicht hier</translation>
    </message>
    <message>
      <source>who collected them then</source>
      <extracomment>case/collection</extracomment>
      <translation>wer sie damals sammelte</translation>
    </message>
    <message>
      <source>the address or place where they were found</source>
      <extracomment>case/collection</extracomment>
      <translation>die Adresse oder der Ort, wo sie gefunden wurden</translation>
    </message>
    <message>
      <source>make, model, serial number of what they were on</source>
      <extracomment>case/collection</extracomment>
      <translation>Marke, Modell, Seriennummer dessen, worauf sie waren</translation>
    </message>
    <message>
      <source>whose they were</source>
      <extracomment>case/collection</extracomment>
      <translation>wem es gehörte</translation>
    </message>
    <message>
      <source>the computer that was used, by name or inventory number</source>
      <extracomment>case/collection</extracomment>
      <translation>der benutzte Rechner, nach Name oder Inventarnummer</translation>
    </message>
    <message>
      <source>how the network was reached: proxy, exit node, line</source>
      <extracomment>case/collection</extracomment>
      <translation>wie das Netz erreicht wurde: Proxy, Ausgangsknoten, Leitung</translation>
    </message>
    <message>
      <source>why they were collected</source>
      <extracomment>case/collection</extracomment>
      <translation>warum sie gesammelt wurden</translation>
    </message>
    <message>
      <source>on what legal ground or with whose consent</source>
      <extracomment>case/collection</extracomment>
      <translation>auf welcher Rechtsgrundlage oder mit wessen Einwilligung</translation>
    </message>
    <message>
      <source>how they are stored, sealed and who may reach them</source>
      <extracomment>case/collection</extracomment>
      <translation>wie sie aufbewahrt und versiegelt sind und wer an sie herankommt</translation>
    </message>
    <message>
      <source>exhibit or inventory number elsewhere</source>
      <extracomment>case/collection</extracomment>
      <translation>Asservaten- oder Inventarnummer anderswo</translation>
    </message>
    <message>
      <source>{} was measured by the program; it is not set by hand.</source>
      <extracomment>case/collection</extracomment>
      <translation>{} hat das Programm gemessen; es wird nicht von Hand gesetzt.</translation>
    </message>
    <message>
      <source>Nothing tells how it came from {} to {}.</source>
      <extracomment>case/custody</extracomment>
      <translation>Nichts sagt, wie es von {} zu {} kam.</translation>
    </message>
    <message>
      <source>“{}” is no range; write {} in FIRST..LAST.</source>
      <extracomment>case/filters</extracomment>
      <translation>“{}” ist kein Bereich; schreiben Sie {} in ERSTES..LETZTES.</translation>
    </message>
    <message>
      <source>“{}” is no span of time; write when in 2025-10-22..2025-10-31.</source>
      <extracomment>case/filters</extracomment>
      <translation>“{}” ist kein Zeitraum; schreiben Sie when in 2025-10-22..2025-10-31.</translation>
    </message>
    <message>
      <source>The filter cannot be read from {} on; {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>Der Filter ist ab {} nicht lesbar; {}.</translation>
    </message>
    <message>
      <source>The filter ends too early; {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>Der Filter endet zu früh; {}.</translation>
    </message>
    <message>
      <source>The filter has too many parentheses; write it with fewer.</source>
      <extracomment>case/filters</extracomment>
      <translation>Der Filter hat zu viele Klammern; schreiben Sie ihn mit weniger.</translation>
    </message>
    <message>
      <source>“{} {} {}” is no FIELD OP VALUE; {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>“{} {} {}” ist nicht FELD OPERATOR WERT; {}.</translation>
    </message>
    <message>
      <source>A saved filter is asked for with saved = NAME or saved != NAME.</source>
      <extracomment>case/filters</extracomment>
      <translation>Ein gespeicherter Filter wird mit saved = NAME oder saved != NAME verlangt.</translation>
    </message>
    <message>
      <source>A saved filter names no other saved filter; write the terms of {} out.</source>
      <extracomment>case/filters</extracomment>
      <translation>Ein gespeicherter Filter nennt keinen anderen; schreiben Sie die Bedingungen von {} aus.</translation>
    </message>
    <message>
      <source>A tag is asked for with tag = NAME or tag != NAME.</source>
      <extracomment>case/filters</extracomment>
      <translation>Nach einem Tag fragt man mit tag = NAME oder tag != NAME.</translation>
    </message>
    <message>
      <source>A board is asked for with on = B1 or on != B1.</source>
      <extracomment>case/filters</extracomment>
      <translation>Nach einer Tafel fragt man mit on = B1 oder on != B1.</translation>
    </message>
    <message>
      <source>There is no field {} to filter by; there are {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>Nach einem Feld {} wird nicht gefiltert; es gibt {}.</translation>
    </message>
    <message>
      <source>The filter lacks a closing parenthesis; write it where the group ends.</source>
      <extracomment>case/filters</extracomment>
      <translation>Dem Filter fehlt eine schließende Klammer; schreiben Sie sie, wo die Gruppe endet.</translation>
    </message>
    <message>
      <source>“{}” is no place on earth; write latitude,longitude as 50.1,36.2.</source>
      <extracomment>case/imagery</extracomment>
      <translation>“{}” ist kein Ort auf der Erde; schreiben Sie Breite,Länge wie 50.1,36.2.</translation>
    </message>
    <message>
      <source>When {} was taken is not stated; say so in its imagery record first.</source>
      <extracomment>case/imagery</extracomment>
      <translation>Wann {} aufgenommen wurde, ist nicht angegeben; sagen Sie es zuerst in seinem Bilddatensatz.</translation>
    </message>
    <message>
      <source>still of a film</source>
      <extracomment>case/imagery</extracomment>
      <translation>Standbild eines Films</translation>
    </message>
    <message>
      <source> m for each metre</source>
      <extracomment>case/imagery</extracomment>
      <translation> m je Meter</translation>
    </message>
    <message>
      <source>; given by </source>
      <extracomment>case/imagery</extracomment>
      <translation>; angegeben von </translation>
    </message>
    <message>
      <source>the kind of file</source>
      <extracomment>case/imagery</extracomment>
      <translation>die Dateiart</translation>
    </message>
    <message>
      <source>the file’s own date ({})</source>
      <extracomment>case/imagery</extracomment>
      <translation>das eigene Datum der Datei ({})</translation>
    </message>
    <message>
      <source>the file</source>
      <extracomment>case/imagery</extracomment>
      <translation>die Datei</translation>
    </message>
    <message>
      <source>the file’s own place ({})</source>
      <extracomment>case/imagery</extracomment>
      <translation>der eigene Ort der Datei ({})</translation>
    </message>
    <message>
      <source>the file’s own compass ({})</source>
      <extracomment>case/imagery</extracomment>
      <translation>der eigene Kompass der Datei ({})</translation>
    </message>
    <message>
      <source>{} cannot be looked into a second time; copy it to a folder of yours and ask there.</source>
      <extracomment>case/known</extracomment>
      <translation>{} kann kein zweites Mal angesehen werden; kopieren Sie es in einen eigenen Ordner und fragen Sie dort.</translation>
    </message>
    <message>
      <source>This case held nothing yet on {}; name a later day.</source>
      <extracomment>case/known</extracomment>
      <translation>Am {} enthielt dieser Fall noch nichts; nennen Sie einen späteren Tag.</translation>
    </message>
    <message>
      <source>This is the case as it was known on a day; it is for reading only.</source>
      <extracomment>case/known</extracomment>
      <translation>Dies ist der Fall, wie er an einem Tag bekannt war; er ist nur zum Lesen.</translation>
    </message>
    <message>
      <source>{}; put the file back that the log belongs to, or move the log away and open again.</source>
      <extracomment>case/laterlog</extracomment>
      <translation>{}; legen Sie die Datei zurück, zu der das Log gehört, oder legen Sie das Log weg, und öffnen Sie neu.</translation>
    </message>
    <message>
      <source>{} does not go on where {} ends: that file is an older copy, or one of them is damaged</source>
      <extracomment>case/laterlog</extracomment>
      <translation>{} schließt nicht dort an, wo {} endet: die Datei ist eine ältere Kopie, oder eine von beiden ist beschädigt</translation>
    </message>
    <message>
      <source>a name alone does not prove that they are the same</source>
      <extracomment>case/likeness</extracomment>
      <translation>ein Name allein beweist nicht, dass sie dasselbe sind</translation>
    </message>
    <message>
      <source>; a hex alone never proves identity</source>
      <extracomment>case/likeness</extracomment>
      <translation>; ein Hexcode allein beweist nie die Identität</translation>
    </message>
    <message>
      <source>; a callsign alone never proves identity</source>
      <extracomment>case/likeness</extracomment>
      <translation>; ein Rufzeichen allein beweist nie die Identität</translation>
    </message>
    <message>
      <source>asserted by</source>
      <extracomment>case/likeness</extracomment>
      <translation>ausgesagt von</translation>
    </message>
    <message>
      <source>on a day that is open</source>
      <extracomment>case/likeness</extracomment>
      <translation>an einem offenen Tag</translation>
    </message>
    <message>
      <source>{}, assigned {}</source>
      <extracomment>case/likeness</extracomment>
      <translation>{}, zugeordnet {}</translation>
    </message>
    <message>
      <source>{}, dates of the assignment not stated</source>
      <extracomment>case/likeness</extracomment>
      <translation>{}, Daten der Zuordnung nicht genannt</translation>
    </message>
    <message>
      <source>{} {}, which may be {} in another script</source>
      <extracomment>case/likeness</extracomment>
      <translation>{} {}, was {} in anderer Schrift sein kann</translation>
    </message>
    <message>
      <source>assigned {}</source>
      <extracomment>case/likeness</extracomment>
      <translation>zugeordnet {}</translation>
    </message>
    <message>
      <source>{} {}, which it goes by</source>
      <extracomment>case/likeness</extracomment>
      <translation>{} {}, so heißt es auch</translation>
    </message>
    <message>
      <source>name {}, which may be {} in another script; {}</source>
      <extracomment>case/likeness</extracomment>
      <translation>Name {}, was {} in anderer Schrift sein kann; {}</translation>
    </message>
    <message>
      <source>a cloud service</source>
      <extracomment>case/location</extracomment>
      <translation>ein Cloud-Dienst</translation>
    </message>
    <message>
      <source>{} lies in a folder that {} synchronises; while it is open here it may be copied half written, or be replaced. Keep it in a folder of its own, and put copies there that you export.</source>
      <extracomment>case/location</extracomment>
      <translation>{} liegt in einem Ordner, den {} abgleicht; solange es hier offen ist, kann es halb geschrieben kopiert oder ersetzt werden. Halten Sie es in einem eigenen Ordner, und legen Sie dort Kopien ab, die Sie ausgeben.</translation>
    </message>
    <message>
      <source>{} lies on a network disk, whose locks cannot be relied upon; work on a copy on this computer, and one at a time.</source>
      <extracomment>case/location</extracomment>
      <translation>{} liegt auf einem Netzlaufwerk, auf dessen Sperren kein Verlass ist; arbeiten Sie an einer Kopie auf diesem Rechner, und nur einer zur Zeit.</translation>
    </message>
    <message>
      <source>The disk that holds {} is nearly full; free some space before you go on.</source>
      <extracomment>case/location</extracomment>
      <translation>Der Datenträger von {} ist fast voll; schaffen Sie Platz, bevor Sie weitermachen.</translation>
    </message>
    <message>
      <source>{} is {}; name {} here.</source>
      <extracomment>case/numbers</extracomment>
      <translation>{} ist {}; nennen Sie hier {}.</translation>
    </message>
    <message>
      <source>{} has no leg {}; {}.</source>
      <extracomment>case/oneleg</extracomment>
      <translation>{} hat keinen Abschnitt {}; {}.</translation>
    </message>
    <message>
      <source>{} is there already; choose another name, nothing is ever overwritten.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} gibt es schon; wählen Sie einen anderen Namen, überschrieben wird nie.</translation>
    </message>
    <message>
      <source>{}, which lies beside {}, belongs to another file; move it away and open the case again.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} neben {} gehört zu einer anderen Datei; legen Sie es weg und öffnen Sie den Fall neu.</translation>
    </message>
    <message>
      <source>{} was left unfinished when it was made; delete it and make the case again.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} blieb beim Anlegen unfertig; löschen Sie es und legen Sie den Fall neu an.</translation>
    </message>
    <message>
      <source>{} is a folder; choose a file that ends in .casefile.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} ist ein Ordner; wählen Sie eine Datei, die auf .casefile endet.</translation>
    </message>
    <message>
      <source>{} is no file that can be read to its end; choose a file that ends in .casefile.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} ist keine Datei, die sich zu Ende lesen lässt; wählen Sie eine, die auf .casefile endet.</translation>
    </message>
    <message>
      <source>{} is empty; choose another file, or make a case with new.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} ist leer; wählen Sie eine andere Datei, oder legen Sie einen neuen Fall an.</translation>
    </message>
    <message>
      <source>{} is not a case file; choose a file that ends in .casefile.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} ist keine Falldatei; wählen Sie eine Datei, die auf .casefile endet.</translation>
    </message>
    <message>
      <source>{} was made by a newer program (format {}, this one knows {}); update this one.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} machte ein neueres Programm (Format {}, dieses kennt {}); bringen Sie dieses auf den neuen Stand.</translation>
    </message>
    <message>
      <source>The name {}… is too long for a file; choose a shorter one.</source>
      <extracomment>case/opening</extracomment>
      <translation>Der Name {}… ist zu lang für eine Datei; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
      <source>There is no folder {}; make it first.</source>
      <extracomment>case/opening</extracomment>
      <translation>Es gibt keinen Ordner {}; legen Sie ihn zuerst an.</translation>
    </message>
    <message>
      <source>The folder {} cannot be written; choose another place.</source>
      <extracomment>case/opening</extracomment>
      <translation>In den Ordner {} lässt sich nicht schreiben; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>Not saved: {} was moved, deleted or replaced since it was opened; put it back, or save a copy.</source>
      <extracomment>case/opening</extracomment>
      <translation>Nicht gespeichert: {} wurde seit dem Öffnen verschoben, gelöscht oder ersetzt; legen Sie es zurück, oder speichern Sie eine Kopie.</translation>
    </message>
    <message>
      <source>{} comes from an older program; open it once where it can be written.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} stammt aus einem älteren Programm; öffnen Sie es einmal dort, wo geschrieben werden kann.</translation>
    </message>
    <message>
      <source>{} is not shaped like a case ({}); do not work in it, ask for a fresh copy.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} ist nicht gebaut wie ein Fall ({}); arbeiten Sie nicht darin, bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
      <source>There is no file {}; check the name, or make a case with new.</source>
      <extracomment>case/opening</extracomment>
      <translation>Es gibt keine Datei {}; prüfen Sie den Namen, oder legen Sie einen neuen Fall an.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); check that you may read it.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} ist nicht lesbar ({}); prüfen Sie, ob Sie es lesen dürfen.</translation>
    </message>
    <message>
      <source>The name {} is not written in UTF-8; give the file another name.</source>
      <extracomment>case/opening</extracomment>
      <translation>Der Name {} ist nicht in UTF-8 geschrieben; geben Sie der Datei einen anderen.</translation>
    </message>
    <message>
      <source>The file could not be brought up to date at “{}” ({}); {}.</source>
      <extracomment>case/opening</extracomment>
      <translation>Die Datei konnte bei „{}“ nicht auf den neuen Stand gebracht werden ({}); {}.</translation>
    </message>
    <message>
      <source>{} comes from an older program and no backup copy fits beside it ({}); free some space, nothing was changed.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} stammt aus einem älteren Programm, und daneben passt keine Sicherungskopie ({}); schaffen Sie Platz, nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{} is open for reading only; save a copy where you may write and work there.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} ist nur zum Lesen offen; speichern Sie eine Kopie, wo Sie schreiben dürfen, und arbeiten Sie dort.</translation>
    </message>
    <message>
      <source>{} is open for writing by {}; close it there first.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} hat {} zum Schreiben offen; schließen Sie es dort zuerst.</translation>
    </message>
    <message>
      <source>{} is as it was, and {} is a copy of it</source>
      <extracomment>case/opening</extracomment>
      <translation>{} ist, wie es war, und {} ist eine Kopie davon</translation>
    </message>
    <message>
      <source>Nothing is copied that could be pasted; copy cells first.</source>
      <extracomment>case/pasting</extracomment>
      <translation>Nichts ist kopiert, was sich einfügen ließe; kopieren Sie zuerst Zellen.</translation>
    </message>
    <message>
      <source>{} copied and {} are selected; select {}, or one cell.</source>
      <extracomment>case/pasting</extracomment>
      <translation>{} kopiert und {} gewählt; wählen Sie {} oder eine Zelle.</translation>
    </message>
    <message>
      <source>{}; begin further {}, or copy fewer.</source>
      <extracomment>case/pasting</extracomment>
      <translation>{}; beginnen Sie weiter {}, oder kopieren Sie weniger.</translation>
    </message>
    <message>
      <source>{}, {}: this is not set by hand; paste beside it.</source>
      <extracomment>case/pasting</extracomment>
      <translation>{}, {}: das wird nicht von Hand gesetzt; fügen Sie daneben ein.</translation>
    </message>
    <message>
      <source>as the imagery record says</source>
      <extracomment>case/pictured</extracomment>
      <translation>wie der Bilddatensatz sagt</translation>
    </message>
    <message>
      <source>within {} m, {}</source>
      <extracomment>case/pictured</extracomment>
      <translation>innerhalb {} m, {}</translation>
    </message>
    <message>
      <source>Camera of {}</source>
      <extracomment>case/pictured</extracomment>
      <translation>Kamera von {}</translation>
    </message>
    <message>
      <source>Footprint of {}</source>
      <extracomment>case/pictured</extracomment>
      <translation>Abdeckung von {}</translation>
    </message>
    <message>
      <source>covered by the picture</source>
      <extracomment>case/pictured</extracomment>
      <translation>vom Bild abgedeckt</translation>
    </message>
    <message>
      <source>may be meant</source>
      <extracomment>case/placed</extracomment>
      <translation>kann gemeint sein</translation>
    </message>
    <message>
      <source>its words are open; what they may mean is hollow on the map</source>
      <extracomment>case/placed</extracomment>
      <translation>seine Worte sind offen; was sie meinen können, ist auf der Karte hohl</translation>
    </message>
    <message>
      <source>picture {} {}</source>
      <extracomment>case/placed</extracomment>
      <translation>Bild {} {}</translation>
    </message>
    <message>
      <source>no place is stated</source>
      <extracomment>case/placed</extracomment>
      <translation>kein Ort genannt</translation>
    </message>
    <message>
      <source>The count is empty; write how many, or leave it out.</source>
      <extracomment>case/resolving</extracomment>
      <translation>Die Anzahl ist leer; schreiben Sie, wie viele, oder lassen Sie sie weg.</translation>
    </message>
    <message>
      <source>is cited and appeared</source>
      <extracomment>case/resolving</extracomment>
      <translation>wird zitiert und erschien</translation>
    </message>
    <message>
      <source>lost entries</source>
      <extracomment>case/rot</extracomment>
      <translation>verlorene Einträge</translation>
    </message>
    <message>
      <source>lost chunks</source>
      <extracomment>case/rot</extracomment>
      <translation>verlorene Stücke</translation>
    </message>
    <message>
      <source>captured bytes {}… of {}</source>
      <extracomment>case/rot</extracomment>
      <translation>erfasste Bytes {}… von {}</translation>
    </message>
    <message>
      <source>captured bytes {}… of no source that stands</source>
      <extracomment>case/rot</extracomment>
      <translation>erfasste Bytes {}… von keiner Quelle, die gilt</translation>
    </message>
    <message>
      <source>bytes {} to {}</source>
      <extracomment>case/rot</extracomment>
      <translation>Bytes {} bis {}</translation>
    </message>
    <message>
      <source>captured bytes {}… </source>
      <extracomment>case/rot</extracomment>
      <translation>erfasste Bytes {}… </translation>
    </message>
    <message>
      <source>of no source that stands</source>
      <extracomment>case/rot</extracomment>
      <translation>von keiner bestehenden Quelle</translation>
    </message>
    <message>
      <source>{} stored chunks belong to no captured bytes</source>
      <extracomment>case/rot</extracomment>
      <translation>{} gespeicherte Stücke gehören zu keinen erfassten Bytes</translation>
    </message>
    <message>
      <source>{}: the bytes do not give their SHA-256 and size</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: die Bytes ergeben nicht ihren SHA-256 und ihre Größe</translation>
    </message>
    <message>
      <source>{} lost from the journal by damage; its entry Salvage says so</source>
      <extracomment>case/rot</extracomment>
      <translation>{} durch Schaden aus dem Journal verloren; sein Eintrag „Salvage“ sagt es</translation>
    </message>
    <message>
      <source>{}: the list of their chunks is damaged</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: die Liste ihrer Stücke ist beschädigt</translation>
    </message>
    <message>
      <source>{}: chunk {} is missing ({})</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: Stück {} fehlt ({})</translation>
    </message>
    <message>
      <source>{}: chunk {} is not what was captured ({})</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: Stück {} ist nicht das erfasste ({})</translation>
    </message>
    <message>
      <source>{}: {} were lost to damage; the entry Salvage says so</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: {} gingen durch Schaden verloren; der Eintrag Salvage sagt es</translation>
    </message>
    <message>
      <source>Nothing of a case can be found in {}; go back to a snapshot or a backup copy.</source>
      <extracomment>case/salvage</extracomment>
      <translation>In {} ist nichts von einem Fall zu finden; gehen Sie auf einen Sicherungsstand oder eine Sicherungskopie zurück.</translation>
    </message>
    <message>
      <source>{} is empty; go back to a snapshot or a backup copy.</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} ist leer; gehen Sie auf einen Sicherungsstand oder eine Sicherungskopie zurück.</translation>
    </message>
    <message>
      <source>{} cannot be copied to {} ({}); free some space.</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} lässt sich nicht nach {} kopieren ({}); schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>journal entry {} ({}, {})</source>
      <extracomment>case/salvage</extracomment>
      <translation>Journaleintrag {} ({}, {})</translation>
    </message>
    <message>
      <source>the log beside {} belongs to another file, and was passed over</source>
      <extracomment>case/salvage</extracomment>
      <translation>das Protokoll neben {} gehört zu einer anderen Datei und wurde übergangen</translation>
    </message>
    <message>
      <source>saving captured bytes</source>
      <extracomment>case/salvage</extracomment>
      <translation>erfasste Bytes werden gerettet</translation>
    </message>
    <message>
      <source>the file is cut off: {} of its {} pages are left</source>
      <extracomment>case/salvage</extracomment>
      <translation>die Datei ist abgeschnitten: {} ihrer {} Seiten sind übrig</translation>
    </message>
    <message>
      <source>{} is damaged; what the tables hold of it is kept, who did it is lost</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} ist beschädigt; was die Tabellen davon haben, bleibt, wer es tat, ist verloren</translation>
    </message>
    <message>
      <source>the journal is gone whole; records are as their tables hold them</source>
      <extracomment>case/salvage</extracomment>
      <translation>das Journal ist ganz verloren; Datensätze sind, wie ihre Tabellen sie haben</translation>
    </message>
    <message>
      <source>{} gone from the journal; what the tables hold of that is kept</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} fehlt im Journal; was die Tabellen davon haben, bleibt</translation>
    </message>
    <message>
      <source>captured bytes {}… are lost whole</source>
      <extracomment>case/salvage</extracomment>
      <translation>erfasste Bytes {}… sind ganz verloren</translation>
    </message>
    <message>
      <source>{} rows stand in the file, but of which kind they were cannot be told; they are lost</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} Zeilen stehen in der Datei, doch welcher Art, ist nicht zu sagen; sie sind verloren</translation>
    </message>
    <message>
      <source>{} rows or pages could not be read; those of records were made anew from the journal</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} Zeilen oder Seiten waren nicht lesbar; die von Datensätzen wurden aus dem Journal neu gemacht</translation>
    </message>
    <message>
      <source>who wrote them and when is lost, their values are kept</source>
      <extracomment>case/salvage</extracomment>
      <translation>wer sie wann schrieb, ist verloren, ihre Werte bleiben</translation>
    </message>
    <message>
      <source>nothing but their names is left; they lie in the trash</source>
      <extracomment>case/salvage</extracomment>
      <translation>nichts als ihre Namen ist übrig; sie liegen im Papierkorb</translation>
    </message>
    <message>
      <source>putting records in order</source>
      <extracomment>case/salvage</extracomment>
      <translation>Datensätze werden geordnet</translation>
    </message>
    <message>
      <source>There is no saved {} {}; there are: {}.</source>
      <extracomment>case/savedviews</extracomment>
      <translation>Gespeichertes dieser Art und dieses Namens gibt es nicht ({} {}); es gibt: {}.</translation>
    </message>
    <message>
      <source>No kind of record has {} to filter by; write for example aircraft ~ An-124.</source>
      <extracomment>case/sifting</extracomment>
      <translation>Keine Art von Datensatz hat {} zum Filtern; schreiben Sie zum Beispiel aircraft ~ An-124.</translation>
    </message>
    <message>
      <source>No snapshot was made, for what was written does not hold ({}); check this case.</source>
      <extracomment>case/snapshots</extracomment>
      <translation>Kein Sicherungsstand: das Geschriebene hält nicht ({}); prüfen Sie diesen Fall.</translation>
    </message>
    <message>
      <source>No snapshot was made: the disk that holds {} is full; free some space.</source>
      <extracomment>case/snapshots</extracomment>
      <translation>Kein Sicherungsstand: der Datenträger von {} ist voll; schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>No snapshot was made ({}); see that {} can be written.</source>
      <extracomment>case/snapshots</extracomment>
      <translation>Kein Sicherungsstand ({}); sorgen Sie dafür, dass {} beschreibbar ist.</translation>
    </message>
    <message>
      <source>places of departure</source>
      <extracomment>case/statistics</extracomment>
      <translation>Abflugorte</translation>
    </message>
    <message>
      <source>dates of sightings</source>
      <extracomment>case/statistics</extracomment>
      <translation>Daten der Sichtungen</translation>
    </message>
    <message>
      <source>{} excerpts, {} sightings, {} claims</source>
      <extracomment>case/statistics</extracomment>
      <translation>{} Auszüge, {} Sichtungen, {} Behauptungen</translation>
    </message>
    <message>
      <source>What it holds</source>
      <extracomment>case/statistics</extracomment>
      <translation>Was er enthält</translation>
    </message>
    <message>
      <source>Days it covers</source>
      <extracomment>case/statistics</extracomment>
      <translation>Tage, die er umfasst</translation>
    </message>
    <message>
      <source>Still open</source>
      <extracomment>case/statistics</extracomment>
      <translation>Noch offen</translation>
    </message>
    <message>
      <source>Sources by language</source>
      <extracomment>case/statistics</extracomment>
      <translation>Quellen nach Sprache</translation>
    </message>
    <message>
      <source>what happened</source>
      <extracomment>case/statistics</extracomment>
      <translation>was geschah</translation>
    </message>
    <message>
      <source>what was published</source>
      <extracomment>case/statistics</extracomment>
      <translation>was veröffentlicht wurde</translation>
    </message>
    <message>
      <source>sources held without a grade</source>
      <extracomment>case/statistics</extracomment>
      <translation>vorhandene Quellen ohne Note</translation>
    </message>
    <message>
      <source>sources held without a day</source>
      <extracomment>case/statistics</extracomment>
      <translation>vorhandene Quellen ohne Tag</translation>
    </message>
    <message>
      <source>sightings without a grade</source>
      <extracomment>case/statistics</extracomment>
      <translation>Sichtungen ohne Note</translation>
    </message>
    <message>
      <source>claims without a grade</source>
      <extracomment>case/statistics</extracomment>
      <translation>Behauptungen ohne Note</translation>
    </message>
    <message>
      <source>sightings without a date</source>
      <extracomment>case/statistics</extracomment>
      <translation>Sichtungen ohne Datum</translation>
    </message>
    <message>
      <source>links without words</source>
      <extracomment>case/statistics</extracomment>
      <translation>Verknüpfungen ohne Wörter</translation>
    </message>
    <message>
      <source>conflicts to settle</source>
      <extracomment>case/statistics</extracomment>
      <translation>zu klärende Konflikte</translation>
    </message>
    <message>
      <source>file on disk</source>
      <extracomment>case/statistics</extracomment>
      <translation>Datei auf der Platte</translation>
    </message>
    <message>
      <source>captured bytes</source>
      <extracomment>case/statistics</extracomment>
      <translation>erfasste Bytes</translation>
    </message>
    <message>
      <source>journal entries</source>
      <extracomment>case/statistics</extracomment>
      <translation>Journaleinträge</translation>
    </message>
    <message>
      <source>records in the trash</source>
      <extracomment>case/statistics</extracomment>
      <translation>Datensätze im Papierkorb</translation>
    </message>
    <message>
      <source>A case is written through one connection only; close it before opening it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Ein Fall wird nur über eine Verbindung geschrieben; schließen Sie sie, bevor Sie ihn wieder öffnen.</translation>
    </message>
    <message>
      <source>{} was not closed properly and its place cannot be written; copy it together with {} to a folder of yours and open it there.</source>
      <extracomment>case/storage</extracomment>
      <translation>{} wurde nicht richtig geschlossen, und sein Ort ist nicht beschreibbar; kopieren Sie es mit {} in einen eigenen Ordner und öffnen Sie es dort.</translation>
    </message>
    <message>
      <source>{} is damaged; run verify to see what, and go back to a backup copy.</source>
      <extracomment>case/storage</extracomment>
      <translation>{} ist beschädigt; prüfen Sie den Fall, um zu sehen was, und gehen Sie auf eine Sicherungskopie zurück.</translation>
    </message>
    <message>
      <source>Not saved: the disk that holds {} is full; free some space and do it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Nicht gespeichert: der Datenträger von {} ist voll; schaffen Sie Platz und tun Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Not saved: {} is in a place that cannot be written; save a copy elsewhere.</source>
      <extracomment>case/storage</extracomment>
      <translation>Nicht gespeichert: {} liegt, wo nicht geschrieben werden kann; speichern Sie eine Kopie anderswo.</translation>
    </message>
    <message>
      <source>Not saved: another program holds {}; close it there and do it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Nicht gespeichert: ein anderes Programm hält {}; schließen Sie es dort und tun Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The disk did not read or write {} ({}); check it and do it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Der Datenträger las oder schrieb {} nicht ({}); prüfen Sie ihn und tun Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{} cannot be opened; check that it is there and that you may write in its folder.</source>
      <extracomment>case/storage</extracomment>
      <translation>{} lässt sich nicht öffnen; prüfen Sie, ob es da ist und ob Sie in seinem Ordner schreiben dürfen.</translation>
    </message>
    <message>
      <source>not checked</source>
      <extracomment>case/verify</extracomment>
      <translation>nicht geprüft</translation>
    </message>
    <message>
      <source>journal entry {} ({})</source>
      <extracomment>case/verify</extracomment>
      <translation>Journaleintrag {} ({})</translation>
    </message>
    <message>
      <source>not read</source>
      <extracomment>case/verify</extracomment>
      <translation>nicht gelesen</translation>
    </message>
    <message>
      <source>a row of {} refers to a record that is not in the case</source>
      <extracomment>case/verify</extracomment>
      <translation>eine Zeile von {} verweist auf einen Datensatz, der nicht im Fall ist</translation>
    </message>
    <message>
      <source>what stands in the journal in place of hidden values is not what the maker of this copy put there</source>
      <extracomment>case/verify</extracomment>
      <translation>was im Journal anstelle verborgener Werte steht, ist nicht, was der Ersteller dieser Kopie dort hinsetzte</translation>
    </message>
    <message>
      <source>a change row ({}) belongs to no journal entry</source>
      <extracomment>case/verify</extracomment>
      <translation>eine Änderungszeile ({}) gehört zu keinem Journaleintrag</translation>
    </message>
    <message>
      <source>the file's replica identity is not the one that wrote its journal</source>
      <extracomment>case/verify</extracomment>
      <translation>die Replikatskennung der Datei ist nicht die, die ihr Journal schrieb</translation>
    </message>
    <message>
      <source>the record numbers are not those the journal gives</source>
      <extracomment>case/verify</extracomment>
      <translation>die Nummern der Datensätze sind nicht die des Journals</translation>
    </message>
    <message>
      <source>the disk did not read where {} are kept ({})</source>
      <extracomment>case/verify</extracomment>
      <translation>der Datenträger las nicht, wo {} liegt ({})</translation>
    </message>
    <message>
      <source>the file is damaged where {} are kept: {}</source>
      <extracomment>case/verify</extracomment>
      <translation>die Datei ist beschädigt, wo {} liegen: {}</translation>
    </message>
    <message>
      <source>the file's pages are damaged: {}</source>
      <extracomment>case/verify</extracomment>
      <translation>Seiten der Datei sind beschädigt: {}</translation>
    </message>
    <message>
      <source>{} stands where entry {} belongs: an entry was removed or renumbered</source>
      <extracomment>case/verify</extracomment>
      <translation>{} steht, wo Eintrag {} hingehört: ein Eintrag wurde entfernt oder umnummeriert</translation>
    </message>
    <message>
      <source>{} is not as it was written</source>
      <extracomment>case/verify</extracomment>
      <translation>{} ist nicht, wie es geschrieben wurde</translation>
    </message>
    <message>
      <source>{} follows an entry that does not stand before it in the journal</source>
      <extracomment>case/verify</extracomment>
      <translation>{} folgt einem Eintrag, der nicht davor im Journal steht</translation>
    </message>
    <message>
      <source>the head of the journal is not the last entry this file wrote</source>
      <extracomment>case/verify</extracomment>
      <translation>der Kopf des Journals ist nicht der letzte Eintrag, den diese Datei schrieb</translation>
    </message>
    <message>
      <source>Nothing is chosen; name the records to copy.</source>
      <extracomment>exchange/across</extracomment>
      <translation>Nichts ist gewählt; nennen Sie die Datensätze zum Kopieren.</translation>
    </message>
    <message>
      <source>{} is a copy of this very case; merge the two instead.</source>
      <extracomment>exchange/across</extracomment>
      <translation>{} ist eine Kopie genau dieses Falls; führen Sie die beiden zusammen.</translation>
    </message>
    <message>
      <source>{} is a {}, which is not copied; choose of {}.</source>
      <extracomment>exchange/across</extracomment>
      <translation>{} ist: {}; das wird nicht kopiert; wählen Sie aus {}.</translation>
    </message>
    <message>
      <source>All of that is in {} already; nothing was copied.</source>
      <extracomment>exchange/across</extracomment>
      <translation>Das alles ist schon in {}; nichts wurde kopiert.</translation>
    </message>
    <message>
      <source>The case holds no source with those bytes or that address; attach it first.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Der Fall hat keine Quelle mit diesen Bytes oder dieser Adresse; hängen Sie sie zuerst an.</translation>
    </message>
    <message>
      <source>It points at its source without words, region or time that can be read here.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Es verweist auf seine Quelle ohne Worte, Bereich oder Zeit, die hier lesbar wären.</translation>
    </message>
    <message>
      <source>{} holds no annotations; choose a Web Annotation file (JSON-LD).</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>{} enthält keine Anmerkungen; wählen Sie eine Web-Annotation-Datei (JSON-LD).</translation>
    </message>
    <message>
      <source>{} is larger than {} MB; no file of annotations is.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>{} ist größer als {} MB; so groß ist keine Datei mit Anmerkungen.</translation>
    </message>
    <message>
      <source>It has no target that can be read.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Es hat kein lesbares Ziel.</translation>
    </message>
    <message>
      <source>The words “{}” {}; highlight them by hand.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Die Wörter “{}” {}; markieren Sie sie von Hand.</translation>
    </message>
    <message>
      <source>{} is not JSON; choose a Web Annotation file (JSON-LD).</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>{} ist kein JSON; wählen Sie eine Web-Annotation-Datei (JSON-LD).</translation>
    </message>
    <message>
      <source>Several sources were captured from that address; name the one by its SHA-256.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Mehrere Quellen wurden von dieser Adresse erfasst; nennen Sie die eine mit ihrem SHA-256.</translation>
    </message>
    <message>
      <source>“{}” is no number.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>“{}” ist keine Zahl.</translation>
    </message>
    <message>
      <source>A template is a file NAME{}; {} is not called so.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>Eine Vorlage ist eine Datei NAME{}; {} heißt nicht so.</translation>
    </message>
    <message>
      <source>{} is larger than any template; choose a file NAME{}.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>{} ist größer als jede Vorlage; wählen Sie eine Datei NAME{}.</translation>
    </message>
    <message>
      <source>{} is no template of a case, or it was altered; choose a file NAME{}.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>{} ist keine Fallvorlage oder wurde verändert; wählen Sie eine Datei NAME{}.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); choose another file.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>{} ist nicht lesbar ({}); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>who was given copies</source>
      <extracomment>exchange/closure</extracomment>
      <translation>wer Kopien bekam</translation>
    </message>
    <message>
      <source>which prints were issued</source>
      <extracomment>exchange/closure</extracomment>
      <translation>welche Drucke ausgegeben wurden</translation>
    </message>
    <message>
      <source>came with a source that is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>kam mit einer ausgelassenen Quelle</translation>
    </message>
    <message>
      <source>searches made</source>
      <extracomment>exchange/closure</extracomment>
      <translation>durchgeführte Suchen</translation>
    </message>
    <message>
      <source>copies given</source>
      <extracomment>exchange/closure</extracomment>
      <translation>übergebene Kopien</translation>
    </message>
    <message>
      <source>hidden as a record</source>
      <extracomment>exchange/closure</extracomment>
      <translation>als Datensatz verborgen</translation>
    </message>
    <message>
      <source>captured bytes of what is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>erfasste Bytes von Ausgelassenem</translation>
    </message>
    <message>
      <source>only on what is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>nur bei Ausgelassenem</translation>
    </message>
    <message>
      <source>not asked for</source>
      <extracomment>exchange/closure</extracomment>
      <translation>nicht verlangt</translation>
    </message>
    <message>
      <source>rests on what is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>beruht auf Ausgelassenem</translation>
    </message>
    <message>
      <source>The copy was not made: {}; run verify on this case.</source>
      <extracomment>exchange/copy</extracomment>
      <translation>Die Kopie wurde nicht gemacht: {}; prüfen Sie diesen Fall.</translation>
    </message>
    <message>
      <source>The copy was not made: captured bytes are damaged; run verify on this case.</source>
      <extracomment>exchange/copy</extracomment>
      <translation>Die Kopie wurde nicht gemacht: erfasste Bytes sind beschädigt; prüfen Sie diesen Fall.</translation>
    </message>
    <message>
      <source> and in {} more places</source>
      <extracomment>exchange/copy</extracomment>
      <translation> und an {} weiteren Stellen</translation>
    </message>
    <message>
      <source>captures made anew</source>
      <extracomment>exchange/copy</extracomment>
      <translation>Erfassungen neu gemacht</translation>
    </message>
    <message>
      <source>Not exported: what is hidden still stands {}; leave that out, or hide less.</source>
      <extracomment>exchange/copy</extracomment>
      <translation>Nicht ausgegeben: Verborgenes steht noch da {}; lassen Sie das weg, oder verbergen Sie weniger.</translation>
    </message>
    <message>
      <source>copying {}</source>
      <extracomment>exchange/copy</extracomment>
      <translation>{} wird kopiert</translation>
    </message>
    <message>
      <source>copying captured bytes</source>
      <extracomment>exchange/copy</extracomment>
      <translation>erfasste Bytes werden kopiert</translation>
    </message>
    <message>
      <source>in capture {} ({})</source>
      <extracomment>exchange/copy</extracomment>
      <translation>in Erfassung {} ({})</translation>
    </message>
    <message>
      <source>A region of it cannot be blacked out, for it cannot be drawn; leave its source out.</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>Ein Bereich davon lässt sich nicht schwärzen, denn es lässt sich nicht zeichnen; lassen Sie seine Quelle weg.</translation>
    </message>
    <message>
      <source>It has {} pages, too many to go as pictures; leave its source out.</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>Es hat {} Seiten, zu viele, um als Bilder zu gehen; lassen Sie seine Quelle weg.</translation>
    </message>
    <message>
      <source>its text with {} replaced by marks; the original was not sent</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>sein Text mit {} durch Marken ersetzt; das Original wurde nicht gesandt</translation>
    </message>
    <message>
      <source>drawn anew without metadata, </source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>neu gezeichnet ohne Metadaten, </translation>
    </message>
    <message>
      <source>1 region blacked out</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>1 Bereich geschwärzt</translation>
    </message>
    <message>
      <source>{} regions blacked out</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>{} Bereiche geschwärzt</translation>
    </message>
    <message>
      <source>; the original was not sent</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>; das Original wurde nicht gesandt</translation>
    </message>
    <message>
      <source>the picture</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>das Bild</translation>
    </message>
    <message>
      <source>its pages as pictures, {}</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>seine Seiten als Bilder, {}</translation>
    </message>
    <message>
      <source>No date is counted from it.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Davon hängt kein Datum ab.</translation>
    </message>
    <message>
      <source>What rests on it stays: {}.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Was darauf ruht, bleibt: {}.</translation>
    </message>
    <message>
      <source>Nothing rests on it.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Nichts beruht darauf.</translation>
    </message>
    <message>
      <source>{} goes to the trash, from where it can be restored; on it rest {}.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} kommt in den Papierkorb, von wo es sich wiederherstellen lässt; darauf beruhen {}.</translation>
    </message>
    <message>
      <source>{} goes to the trash, from where it can be restored.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} kommt in den Papierkorb, woraus es wiederherstellbar ist.</translation>
    </message>
    <message>
      <source>Nothing else changes.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Sonst ändert sich nichts.</translation>
    </message>
    <message>
      <source>No date that is counted from it moves.{}</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Kein daraus gezähltes Datum ändert sich.{}</translation>
    </message>
    <message>
      <source>{} stays out of the trash.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} bleibt aus dem Papierkorb.</translation>
    </message>
    <message>
      <source>{} goes to the trash, from where it can be restored</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} kommt in den Papierkorb, woraus es wiederherstellbar ist</translation>
    </message>
    <message>
      <source>; on it rest {}.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>; darauf beruhen {}.</translation>
    </message>
    <message>
      <source>is counted anew and keeps its days</source>
      <extracomment>exchange/effects</extracomment>
      <translation>wird neu gezählt und behält seine Tage</translation>
    </message>
    <message>
      <source>are counted anew and keep their days</source>
      <extracomment>exchange/effects</extracomment>
      <translation>werden neu gezählt und behalten ihre Tage</translation>
    </message>
    <message>
      <source>One date moves</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Ein Datum verschiebt sich</translation>
    </message>
    <message>
      <source>{} dates move</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} Daten verschieben sich</translation>
    </message>
    <message>
      <source>The sample file {} is not as it was made; install the program anew.</source>
      <extracomment>exchange/flightsample</extracomment>
      <translation>Die Beispieldatei {} ist nicht, wie sie gemacht wurde; installieren Sie das Programm neu.</translation>
    </message>
    <message>
      <source>{} cannot be taken in: {}; ask for a fresh copy.</source>
      <extracomment>exchange/guard</extracomment>
      <translation>{} kann nicht aufgenommen werden: {}; bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
      <source>an entry of its journal has a place in time that no case gives</source>
      <extracomment>exchange/guard</extracomment>
      <translation>ein Eintrag seines Journals hat einen Zeitpunkt, den kein Fall vergibt</translation>
    </message>
    <message>
      <source>it is not the record of one case</source>
      <extracomment>exchange/guard</extracomment>
      <translation>es ist nicht die Aufzeichnung eines Falls</translation>
    </message>
    <message>
      <source>its {} table has a key of the wrong length</source>
      <extracomment>exchange/guard</extracomment>
      <translation>seine Tabelle {} hat einen Schlüssel falscher Länge</translation>
    </message>
    <message>
      <source>a row of its {} table lacks what every {} has</source>
      <extracomment>exchange/guard</extracomment>
      <translation>einer Zeile seiner Tabelle {} fehlt, was jedes {} hat</translation>
    </message>
    <message>
      <source>a {} is about a record that is not in it</source>
      <extracomment>exchange/guard</extracomment>
      <translation>{}: handelt von einem Eintrag, der nicht darin ist</translation>
    </message>
    <message>
      <source>a conflict is about what no case has</source>
      <extracomment>exchange/guard</extracomment>
      <translation>ein Konflikt handelt von etwas, das kein Fall hat</translation>
    </message>
    <message>
      <source>an entry of its journal says {} in a way that cannot be read</source>
      <extracomment>exchange/guard</extracomment>
      <translation>ein Eintrag seines Journals sagt {} auf unlesbare Weise</translation>
    </message>
    <message>
      <source>its journal writes to {}.{}, which no case has</source>
      <extracomment>exchange/guard</extracomment>
      <translation>sein Journal schreibt in {}.{}, was kein Fall hat</translation>
    </message>
    <message>
      <source>a value of {}.{} cannot be read</source>
      <extracomment>exchange/guard</extracomment>
      <translation>ein Wert von {}.{} ist nicht lesbar</translation>
    </message>
    <message>
      <source>Seal it to public keys or with a passphrase, not both.</source>
      <extracomment>exchange/handover</extracomment>
      <translation>Versiegeln Sie mit öffentlichen Schlüsseln oder mit Passphrase, nicht mit beidem.</translation>
    </message>
    <message>
      <source>A signature tells who you are; leave it off, or let the names of the analysts stand.</source>
      <extracomment>exchange/handover</extracomment>
      <translation>Eine Signatur sagt, wer Sie sind; lassen Sie sie weg, oder lassen Sie die Namen der Analysten stehen.</translation>
    </message>
    <message>
      <source>{}; nothing was exported, choose another place.</source>
      <extracomment>exchange/handover</extracomment>
      <translation>{}; nichts wurde ausgegeben, wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>The {} in {} cannot be read; put it right, or take it away for a new one.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>Der {} in {} ist nicht lesbar; berichtigen Sie ihn, oder nehmen Sie ihn für einen neuen weg.</translation>
    </message>
    <message>
      <source>{} holds no keys; put it right or move it away.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{} enthält keine Schlüssel; berichtigen Sie es oder legen Sie es weg.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); put it right or move it away.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{} ist nicht lesbar ({}); berichtigen Sie es oder legen Sie es weg.</translation>
    </message>
    <message>
      <source>{} cannot be written ({}); keys are kept there.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{} ist nicht beschreibbar ({}); dort liegen die Schlüssel.</translation>
    </message>
    <message>
      <source>signing key</source>
      <extracomment>exchange/keys</extracomment>
      <translation>Signierschlüssel</translation>
    </message>
    <message>
      <source>sealing key</source>
      <extracomment>exchange/keys</extracomment>
      <translation>Siegelschlüssel</translation>
    </message>
    <message>
      <source>a file that only you may read</source>
      <extracomment>exchange/keys</extracomment>
      <translation>eine Datei, die nur Sie lesen dürfen</translation>
    </message>
    <message>
      <source>the key store of this system</source>
      <extracomment>exchange/keys</extracomment>
      <translation>der Schlüsselbund dieses Systems</translation>
    </message>
    <message>
      <source>The key is new here: {}. Have them read it out.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>Der Schlüssel ist hier neu: {}. Lassen Sie ihn sich vorlesen.</translation>
    </message>
    <message>
      <source>That key ({}) is known here since {} as {}'s, not {}'s</source>
      <extracomment>exchange/keys</extracomment>
      <translation>Dieser Schlüssel ({}) ist hier seit {} bekannt als der von {}, nicht von {}</translation>
    </message>
    <message>
      <source>{}; ask both by another way.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{}; fragen Sie beide auf anderem Weg.</translation>
    </message>
    <message>
      <source>; {} has had another one, ask by another way</source>
      <extracomment>exchange/keys</extracomment>
      <translation>; {} hatte einen anderen, fragen Sie auf anderem Weg</translation>
    </message>
    <message>
      <source>That key ({}) is known here since {}.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>Dieser Schlüssel ({}) ist hier seit {} bekannt.</translation>
    </message>
    <message>
      <source>{} had another key before; this one ({}) is new, ask them by another way.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{} hatte zuvor einen anderen Schlüssel; dieser ({}) ist neu, fragen Sie auf anderem Weg nach.</translation>
    </message>
    <message>
      <source>{} is the open case itself; name the copy that came back.</source>
      <extracomment>exchange/merge</extracomment>
      <translation>{} ist der offene Fall selbst; nennen Sie die zurückgekommene Kopie.</translation>
    </message>
    <message>
      <source>The copy withholds what entry {} ({}) wrote, and this case does not hold it; ask for a copy in which nothing is withheld.</source>
      <extracomment>exchange/merge</extracomment>
      <translation>Die Kopie hält zurück, was Eintrag {} ({}) schrieb, und dieser Fall hat es nicht; bitten Sie um eine Kopie ohne Zurückgehaltenes.</translation>
    </message>
    <message>
      <source>{} is there already and is not empty; name a new folder.</source>
      <extracomment>exchange/newfile</extracomment>
      <translation>{} gibt es schon, und es ist nicht leer; nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
      <source>{} cannot be made ({}); choose another place.</source>
      <extracomment>exchange/newfile</extracomment>
      <translation>{} lässt sich nicht anlegen ({}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>The case holds no source; there is nothing to write.</source>
      <extracomment>exchange/originals</extracomment>
      <translation>Der Fall enthält keine Quelle; es gibt nichts zu schreiben.</translation>
    </message>
    <message>
      <source>whole words in any case, with and without accents, vowel signs and signs that are not seen, in ligatures and other forms of letters, with any space or hyphen between their parts; UTF-8, UTF-16, UTF-32, older encodings; percent signs, also several times over, entities, escapes of JSON, scripts, style sheets, rich text and mail, octal, base64, hexadecimal, names of hosts; split by markup or over the runs of a page; unpacked: ZIP, gzip, deflate, zstd, bzip2, xz, four deep. Pixels and sound are not searched, nor other grammatical forms of a word, nor letters set apart one by one</source>
      <extracomment>exchange/proof</extracomment>
      <translation>ganze Wörter in jeder Groß- und Kleinschreibung, mit und ohne Akzente, Vokalzeichen und unsichtbare Zeichen, in Ligaturen und anderen Buchstabenformen, mit beliebigem Leerzeichen oder Bindestrich; UTF-8, UTF-16, UTF-32, ältere Kodierungen; Prozentzeichen, auch mehrfach, Entities, Escapes von JSON, Skripten, Formatvorlagen, Rich Text und Mail, oktal, base64, hexadezimal, Rechnernamen; durch Markup oder Seitenstücke getrennt; entpackt: ZIP, gzip, deflate, zstd, bzip2, xz, vier tief. Pixel und Ton werden nicht durchsucht, auch nicht andere grammatische Formen oder gesperrt gesetzte Buchstaben</translation>
    </message>
    <message>
      <source>searching {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>{} wird durchsucht</translation>
    </message>
    <message>
      <source>its own words</source>
      <extracomment>exchange/proof</extracomment>
      <translation>die eigenen Wörter</translation>
    </message>
    <message>
      <source>in journal entry {} ({}), {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>in Journaleintrag {} ({}), {}</translation>
    </message>
    <message>
      <source>in captured bytes {}…</source>
      <extracomment>exchange/proof</extracomment>
      <translation>in erfassten Bytes {}…</translation>
    </message>
    <message>
      <source>in the name {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>im Namen {}</translation>
    </message>
    <message>
      <source>searching the file</source>
      <extracomment>exchange/proof</extracomment>
      <translation>die Datei wird durchsucht</translation>
    </message>
    <message>
      <source>searching captured bytes</source>
      <extracomment>exchange/proof</extracomment>
      <translation>erfasste Bytes werden durchsucht</translation>
    </message>
    <message>
      <source>{}, which hold {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>{}, die {} enthalten</translation>
    </message>
    <message>
      <source>in the pages of the file</source>
      <extracomment>exchange/proof</extracomment>
      <translation>in den Seiten der Datei</translation>
    </message>
    <message>
      <source>{} needs more memory than a case may take to be looked into; ask for a fresh copy.</source>
      <extracomment>exchange/receiving</extracomment>
      <translation>{} braucht mehr Speicher, als ein Fall zum Ansehen darf; bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
      <source>{} takes longer to look into than a case may and was given up; ask for a fresh copy.</source>
      <extracomment>exchange/receiving</extracomment>
      <translation>{} braucht zum Ansehen länger, als ein Fall darf, und wurde aufgegeben; bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
      <source>{}; nothing of it came in.</source>
      <extracomment>exchange/receiving</extracomment>
      <translation>{}; nichts davon kam herein.</translation>
    </message>
    <message>
      <source>{} is larger than any list of references; split it.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} ist größer als jede Literaturliste; teilen Sie es.</translation>
    </message>
    <message>
      <source>{} holds no references; export them as CSL-JSON from the reference manager.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} enthält keine Verweise; geben Sie sie als CSL-JSON aus dem Literaturprogramm aus.</translation>
    </message>
    <message>
      <source>{} holds more than {} references; split it.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} enthält mehr als {} Verweise; teilen Sie es.</translation>
    </message>
    <message>
      <source>it has neither title nor address.</source>
      <extracomment>exchange/references</extracomment>
      <translation>es hat weder Titel noch Adresse.</translation>
    </message>
    <message>
      <source>{} is no CSL-JSON; export the references so from the reference manager.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} ist kein CSL-JSON; geben Sie die Verweise so aus dem Literaturprogramm aus.</translation>
    </message>
    <message>
      <source>A hidden word stands where a {} can hold none ({}); leave such records out.</source>
      <extracomment>exchange/rewriting</extracomment>
      <translation>Ein verborgenes Wort steht, wo dieses Feld ({}) keines enthalten darf ({}); lassen Sie solche Datensätze weg.</translation>
    </message>
    <message>
      <source>“{}” is no public key that age knows; it begins with age1 or ssh-.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>“{}” ist kein öffentlicher Schlüssel, den age kennt; er beginnt mit age1 oder ssh-.</translation>
    </message>
    <message>
      <source>There is no public key in what was given; name one that begins with age1.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>Im Angegebenen ist kein öffentlicher Schlüssel; nennen Sie einen, der mit age1 beginnt.</translation>
    </message>
    <message>
      <source>{} is too large to be sealed with a passphrase; seal it to a public key.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} ist zu groß für eine Passphrase; versiegeln Sie mit einem öffentlichen Schlüssel.</translation>
    </message>
    <message>
      <source>{} is not sealed; use it as it is.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} ist nicht versiegelt; verwenden Sie es, wie es ist.</translation>
    </message>
    <message>
      <source>{} could not be sealed ({}); choose another place.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} ließ sich nicht versiegeln ({}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>{} cannot be opened: {}.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} kann nicht geöffnet werden: {}.</translation>
    </message>
    <message>
      <source>“{}” is neither a public key nor a file with one; a key begins with age1.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>“{}” ist weder ein öffentlicher Schlüssel noch eine Datei mit einem; ein Schlüssel beginnt mit age1.</translation>
    </message>
    <message>
      <source>{} was sealed with a passphrase; name a file that holds it.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} wurde mit einem Kennsatz versiegelt; nennen Sie eine Datei, die ihn enthält.</translation>
    </message>
    <message>
      <source>it was sealed to other keys, or with another passphrase, or was damaged on its way</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>es wurde für andere Schlüssel oder mit anderem Kennsatz versiegelt oder unterwegs beschädigt</translation>
    </message>
    <message>
      <source>The file is not a whole case; run verify on it.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Die Datei ist kein ganzer Fall; prüfen Sie sie.</translation>
    </message>
    <message>
      <source>{} is not to be trusted: {}; ask for a fresh copy.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>{} ist nicht zu trauen: {}; bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
      <source>; {} more entries are not</source>
      <extracomment>exchange/signing</extracomment>
      <translation>; {} weitere Einträge sind es nicht</translation>
    </message>
    <message>
      <source>; one more entry is not</source>
      <extracomment>exchange/signing</extracomment>
      <translation>; ein weiterer Eintrag ist es nicht</translation>
    </message>
    <message>
      <source>What {} signed is not what the file holds: {}.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Was {} signierte, ist nicht, was die Datei enthält: {}.</translation>
    </message>
    <message>
      <source>entries {}</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Einträge {}</translation>
    </message>
    <message>
      <source>journal {}</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Journal {}</translation>
    </message>
    <message>
      <source>Signed by {}.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Signiert von {}.</translation>
    </message>
    <message>
      <source>Nobody signed this file.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Niemand hat diese Datei signiert.</translation>
    </message>
    <message>
      <source>The signature is not whole; nobody's word stands behind this file.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Die Signatur ist nicht vollständig; niemand bürgt für diese Datei.</translation>
    </message>
    <message>
      <source>The signature is not right; nobody's word stands behind this file.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Die Signatur stimmt nicht; niemand bürgt für diese Datei.</translation>
    </message>
    <message>
      <source>What was signed is no manifest of a case.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Was signiert wurde, ist kein Manifest eines Falls.</translation>
    </message>
    <message>
      <source>it is another case</source>
      <extracomment>exchange/signing</extracomment>
      <translation>es ist ein anderer Fall</translation>
    </message>
    <message>
      <source>its journal does not have the signed head</source>
      <extracomment>exchange/signing</extracomment>
      <translation>sein Journal hat den signierten Kopf nicht</translation>
    </message>
    <message>
      <source>its journal is not the one that was signed</source>
      <extracomment>exchange/signing</extracomment>
      <translation>sein Journal ist nicht das signierte</translation>
    </message>
    <message>
      <source>it lacks {}</source>
      <extracomment>exchange/signing</extracomment>
      <translation>ihm fehlt {}</translation>
    </message>
    <message>
      <source>Origins and weights stay as they are.</source>
      <extracomment>exchange/swayed</extracomment>
      <translation>Ursprünge und Gewichte bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Origins and weights may change; the case is too large to try it beforehand.</source>
      <extracomment>exchange/swayed</extracomment>
      <translation>Ursprünge und Gewichte können sich ändern; der Fall ist zu groß, um es vorher zu versuchen.</translation>
    </message>
    <message>
      <source>{} does not say which kind of table; end its name in .csv, .xlsx or .ods.</source>
      <extracomment>exchange/tabular</extracomment>
      <translation>{} sagt nicht, welche Art Tabelle; der Name muss auf .csv, .xlsx oder .ods enden.</translation>
    </message>
    <message>
      <source>{}; export to .csv, or leave that column out.</source>
      <extracomment>exchange/tabular</extracomment>
      <translation>{}; exportieren Sie als .csv oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
      <source>A {} has no column {}; there are {}.</source>
      <extracomment>exchange/tabular</extracomment>
      <translation>Diese Art ({}) hat keine Spalte {}; es gibt {}.</translation>
    </message>
    <message>
      <source>“{}” is a word that every case file holds; hide a longer name or passage.</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>“{}” ist ein Wort, das jede Falldatei enthält; verbergen Sie einen längeren Namen oder eine Stelle.</translation>
    </message>
    <message>
      <source>There is no field {}; write KIND.FIELD, for example sighting.hedge.</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>Es gibt kein Feld {}; schreiben Sie ART.FELD, zum Beispiel sighting.hedge.</translation>
    </message>
    <message>
      <source>No {} is without {}; leave the records out instead.</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>Diese Art ({}) gibt es nicht ohne {}; lassen Sie stattdessen die Datensätze weg.</translation>
    </message>
    <message>
      <source>it holds {}</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>es enthält {}</translation>
    </message>
    <message>
      <source>read from captured bytes that do not go as they are</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>gelesen aus erfassten Bytes, die so nicht mitgehen</translation>
    </message>
    <message>
      <source>in what the file says of itself</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>in dem, was die Datei von sich sagt</translation>
    </message>
    <message>
      <source>in its bytes, {}</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>in seinen Bytes, {}</translation>
    </message>
    <message>
      <source>its logo shows what is hidden</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>sein Logo zeigt Verborgenes</translation>
    </message>
    <message>
      <source>Make copy</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>Kopie machen</translation>
    </message>
    <message>
      <source>what was asked and answered when a page was captured</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>was beim Erfassen einer Seite gefragt und geantwortet wurde</translation>
    </message>
    <message>
      <source>captured bytes that show what is hidden</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>erfasste Bytes, die Verborgenes zeigen</translation>
    </message>
    <message>
      <source>in its text</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>in seinem Text</translation>
    </message>
    <message>
      <source>{} without its captured bytes</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>{} ohne erfasste Bytes</translation>
    </message>
    <message>
      <source>Only http and https addresses are fetched, not {}.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>Nur http- und https-Adressen werden abgerufen, nicht {}.</translation>
    </message>
    <message>
      <source>{} names no host; check the address.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>{} nennt keinen Rechner; prüfen Sie die Adresse.</translation>
    </message>
    <message>
      <source>An address with a name or password in it is not fetched; take them out.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>Eine Adresse mit Name oder Passwort wird nicht abgerufen; nehmen Sie sie heraus.</translation>
    </message>
    <message>
      <source>{} is not a web address; check it.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>{} ist keine Webadresse; prüfen Sie sie.</translation>
    </message>
    <message>
      <source>There is no file to import; name one.</source>
      <extracomment>reading/airframes</extracomment>
      <translation>Es gibt keine Datei zum Importieren; nennen Sie eine.</translation>
    </message>
    <message>
      <source>{} holds no airframe with an address or a registration; check that it is whole.</source>
      <extracomment>reading/airframes</extracomment>
      <translation>{} enthält kein Luftfahrzeug mit Adresse oder Kennzeichen; prüfen Sie, ob es vollständig ist.</translation>
    </message>
    <message>
      <source>{} {} no aircraft by address or registration (line {}).</source>
      <extracomment>reading/airframes</extracomment>
      <translation>{} {} kein Luftfahrzeug mit Adresse oder Kennzeichen (Zeile {}).</translation>
    </message>
    <message>
      <source>{} was held already; change its name, licence or date with set.</source>
      <extracomment>reading/airframes</extracomment>
      <translation>{} war schon vorhanden; ändern Sie dort Name, Lizenz oder Datum.</translation>
    </message>
    <message>
      <source>Reading {}</source>
      <extracomment>reading/airframes</extracomment>
      <translation>{} wird gelesen</translation>
    </message>
    <message>
      <source>The airframes of {} could not be read again: {}</source>
      <extracomment>reading/airframes</extracomment>
      <translation>Die Luftfahrzeuge von {} ließen sich nicht erneut lesen: {}</translation>
    </message>
    <message>
      <source>The web archive holds more than {} pages; split it and attach the parts.</source>
      <extracomment>reading/archived</extracomment>
      <translation>Das Webarchiv enthält mehr als {} Seiten; teilen Sie es und hängen Sie die Teile an.</translation>
    </message>
    <message>
      <source>{} has no bytes; there is nothing to attach.</source>
      <extracomment>reading/arriving</extracomment>
      <translation>{} hat keine Bytes; es gibt nichts anzuhängen.</translation>
    </message>
    <message>
      <source>Reading file {} of {}</source>
      <extracomment>reading/arriving</extracomment>
      <translation>Datei {} von {} wird gelesen</translation>
    </message>
    <message>
      <source>page capture</source>
      <extracomment>reading/arriving</extracomment>
      <translation>Seitenerfassung</translation>
    </message>
    <message>
      <source>{} cannot be read to its end ({}); check the disk it is on.</source>
      <extracomment>reading/arriving</extracomment>
      <translation>{} ist nicht bis zum Ende lesbar ({}); prüfen Sie den Datenträger.</translation>
    </message>
    <message>
      <source>{} answered with status {}; check the address.</source>
      <extracomment>reading/capturing</extracomment>
      <translation>{} antwortete mit Status {}; prüfen Sie die Adresse.</translation>
    </message>
    <message>
      <source>{} answered with no bytes; there is nothing to attach.</source>
      <extracomment>reading/capturing</extracomment>
      <translation>{} antwortete ohne Bytes; es gibt nichts anzuhängen.</translation>
    </message>
    <message>
      <source>The proxy and the server learn</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Proxy und Server erfahren</translation>
    </message>
    <message>
      <source>The server learns</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Der Server erfährt</translation>
    </message>
    <message>
      <source>the proxy’s address (the proxy: this computer’s)</source>
      <extracomment>reading/capturing</extracomment>
      <translation>die Adresse des Proxys (der Proxy: die dieses Computers)</translation>
    </message>
    <message>
      <source>this computer’s address</source>
      <extracomment>reading/capturing</extracomment>
      <translation>die Adresse dieses Rechners</translation>
    </message>
    <message>
      <source>so do the servers of images and style sheets that the page names, wherever they are</source>
      <extracomment>reading/capturing</extracomment>
      <translation>ebenso die Server der Bilder und Formatvorlagen, die die Seite nennt, wo immer sie sind</translation>
    </message>
    <message>
      <source>{} {}, the time, and the page; {}.</source>
      <extracomment>reading/capturing</extracomment>
      <translation>{} {}, die Zeit und die Seite; {}.</translation>
    </message>
    <message>
      <source>One request for the page and one for each file it names. {}</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Eine Anfrage für die Seite und eine für jede Datei, die sie nennt. {}</translation>
    </message>
    <message>
      <source> The proxy looks the name up: where it leads is not checked, only names private as such are refused.</source>
      <extracomment>reading/capturing</extracomment>
      <translation> Der Proxy schlägt den Namen nach: wohin er führt, wird nicht geprüft, nur als privat erkennbare Namen werden abgelehnt.</translation>
    </message>
    <message>
      <source>One request, and one for each redirect. {} {}, the time, and which page was asked for.{}</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Eine Anfrage, und eine für jede Weiterleitung. {} {}, die Zeit und welche Seite verlangt wurde.{}</translation>
    </message>
    <message>
      <source> This computer looks the name up and checks where it leads; its name server learns the name, too.</source>
      <extracomment>reading/capturing</extracomment>
      <translation> Dieser Rechner schlägt den Namen nach und prüft, wohin er führt; auch sein Namensserver erfährt den Namen.</translation>
    </message>
    <message>
      <source>{}; close other programs and try again.</source>
      <extracomment>reading/children</extracomment>
      <translation>{}; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The process that reads files cannot be started here ({})</source>
      <extracomment>reading/children</extracomment>
      <translation>Der Prozess, der Dateien liest, lässt sich hier nicht starten ({})</translation>
    </message>
    <message>
      <source>{} takes more than {} s to read and was given up; {}.</source>
      <extracomment>reading/confined</extracomment>
      <translation>Das Lesen von {} dauert mehr als {} s und wurde aufgegeben; {}.</translation>
    </message>
    <message>
      <source>{} needs more memory than the reading of a file may take; {}.</source>
      <extracomment>reading/confined</extracomment>
      <translation>{} braucht mehr Speicher, als das Lesen einer Datei darf; {}.</translation>
    </message>
    <message>
      <source>open it in its own program, save it anew, and attach that copy as well</source>
      <extracomment>reading/confined</extracomment>
      <translation>öffnen Sie es in seinem eigenen Programm, speichern Sie es neu, und hängen Sie auch diese Kopie an</translation>
    </message>
    <message>
      <source>{} broke the reading off, as damaged files do and such that are built to do harm</source>
      <extracomment>reading/confined</extracomment>
      <translation>{} brach das Lesen ab, wie es beschädigte oder auf Schaden angelegte Dateien tun</translation>
    </message>
    <message>
      <source>{} is not written as {} usually is and could not be read ({})</source>
      <extracomment>reading/confined</extracomment>
      <translation>{} ist nicht geschrieben wie sonst ({}) und ließ sich nicht lesen ({})</translation>
    </message>
    <message>
      <source>a tracker file</source>
      <extracomment>reading/confined</extracomment>
      <translation>eine Trackerdatei</translation>
    </message>
    <message>
      <source>The file</source>
      <extracomment>reading/deriving</extracomment>
      <translation>Die Datei</translation>
    </message>
    <message>
      <source>{} has more than {} tags, which no page has, and is kept unread</source>
      <extracomment>reading/deriving</extracomment>
      <translation>{} hat mehr als {} Tags, wie keine Seite sie hat, und bleibt ungelesen</translation>
    </message>
    <message>
      <source>Reading words</source>
      <extracomment>reading/deriving</extracomment>
      <translation>Wörter werden gelesen</translation>
    </message>
    <message>
      <source>Indexing words</source>
      <extracomment>reading/deriving</extracomment>
      <translation>Wörter werden verzeichnet</translation>
    </message>
    <message>
      <source>{}; save its words as text and attach them.</source>
      <extracomment>reading/deriving</extracomment>
      <translation>{}; speichern Sie seine Wörter als Text und hängen Sie ihn an.</translation>
    </message>
    <message>
      <source>The words of {} stand elsewhere than they were read; quote them in Words.</source>
      <extracomment>reading/drawing</extracomment>
      <translation>Die Wörter von {} stehen anderswo als gelesen; zitieren Sie sie unter „Wörter“.</translation>
    </message>
    <message>
      <source>The saved page holds no page; save it again in the browser and attach that.</source>
      <extracomment>reading/faithful</extracomment>
      <translation>Die gespeicherte Seite enthält keine Seite; speichern Sie sie im Browser neu und hängen Sie das an.</translation>
    </message>
    <message>
      <source>{} did not finish within {} s; try again, or {}.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} wurde in {} s nicht fertig; versuchen Sie es noch einmal, oder {}.</translation>
    </message>
    <message>
      <source>{} is a private name; only public pages are fetched.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} ist ein privater Name; abgerufen werden nur öffentliche Seiten.</translation>
    </message>
    <message>
      <source>{} leads on to what is no address; {}.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} führt weiter zu etwas, das keine Adresse ist; {}.</translation>
    </message>
    <message>
      <source>{} leads on more than {} times; {}.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} leitet mehr als {} Mal weiter; {}.</translation>
    </message>
    <message>
      <source>{} is no file that can be read to its end; choose another.</source>
      <extracomment>reading/flightlook</extracomment>
      <translation>{} ist keine Datei, die sich zu Ende lesen lässt; wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>{} is too large to be looked at first; it is read when it is imported.</source>
      <extracomment>reading/flightlook</extracomment>
      <translation>{} ist zu groß, um vorher angesehen zu werden; beim Import wird es gelesen.</translation>
    </message>
    <message>
      <source>These files hold {} aircraft; leave the airframe away, and name it for each track later.</source>
      <extracomment>reading/flights</extracomment>
      <translation>Diese Dateien enthalten {} Luftfahrzeuge; lassen Sie das Luftfahrzeug weg und nennen Sie es später je Flugspur.</translation>
    </message>
    <message>
      <source> ({} more failed as well)</source>
      <extracomment>reading/flights</extracomment>
      <translation> ({} weitere schlugen ebenfalls fehl)</translation>
    </message>
    <message>
      <source>The fixes of {} could not be read again: {}</source>
      <extracomment>reading/flights</extracomment>
      <translation>Die Positionen von {} ließen sich nicht erneut lesen: {}</translation>
    </message>
    <message>
      <source>The import was called off.</source>
      <extracomment>reading/flightstaging</extracomment>
      <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
      <source>{} broke the reading off, as damaged files do; attach it as a source.</source>
      <extracomment>reading/flightstaging</extracomment>
      <translation>{} brach das Lesen ab, wie beschädigte Dateien es tun; hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>reading flights</source>
      <extracomment>reading/flightstaging</extracomment>
      <translation>Flüge werden gelesen</translation>
    </message>
    <message>
      <source>{} {} while it was read; attach it again once nothing writes to it.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} {}, während es gelesen wurde; hängen Sie es wieder an, wenn nichts mehr hineinschreibt.</translation>
    </message>
    <message>
      <source>{} is the case itself; choose another file.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} ist der Fall selbst; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>There is no file {}; check the name.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>Es gibt keine Datei {}; prüfen Sie den Namen.</translation>
    </message>
    <message>
      <source>{} in {} {} left out; attach them by name if they matter.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} in {} {} ausgelassen; hängen Sie sie einzeln an, wenn sie wichtig sind.</translation>
    </message>
    <message>
      <source>{} holds no files; there is nothing to attach.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} enthält keine Dateien; es gibt nichts anzuhängen.</translation>
    </message>
    <message>
      <source>{} is a link to another folder; attach that folder by itself.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} verweist auf einen anderen Ordner; hängen Sie diesen selbst an.</translation>
    </message>
    <message>
      <source>{} is a link to a file elsewhere; attach that file by itself.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} verweist auf eine Datei anderswo; hängen Sie diese selbst an.</translation>
    </message>
    <message>
      <source>became shorter</source>
      <extracomment>reading/inputs</extracomment>
      <translation>wurde kürzer</translation>
    </message>
    <message>
      <source>was written to</source>
      <extracomment>reading/inputs</extracomment>
      <translation>wurde beschrieben</translation>
    </message>
    <message>
      <source>{}; save the part that matters as a file of its own and attach that.</source>
      <extracomment>reading/laid</extracomment>
      <translation>{}; speichern Sie den Teil, der zählt, als eigene Datei und hängen Sie sie an.</translation>
    </message>
    <message>
      <source>scripts or forms; kept, never run</source>
      <extracomment>reading/looking</extracomment>
      <translation>Skripte oder Formulare; behalten, nie ausgeführt</translation>
    </message>
    <message>
      <source>Word document</source>
      <extracomment>reading/looking</extracomment>
      <translation>Word-Dokument</translation>
    </message>
    <message>
      <source>OpenDocument text</source>
      <extracomment>reading/looking</extracomment>
      <translation>OpenDocument-Text</translation>
    </message>
    <message>
      <source>saved page</source>
      <extracomment>reading/looking</extracomment>
      <translation>gespeicherte Seite</translation>
    </message>
    <message>
      <source>web page</source>
      <extracomment>reading/looking</extracomment>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>{}; no text, kept and hashed</source>
      <extracomment>reading/looking</extracomment>
      <translation>{}; kein Text, behalten und gehasht</translation>
    </message>
    <message>
      <source>It is read when it comes in.</source>
      <extracomment>reading/looking</extracomment>
      <translation>Gelesen wird es, wenn es hereinkommt.</translation>
    </message>
    <message>
      <source>It cannot be read to its end ({}).</source>
      <extracomment>reading/looking</extracomment>
      <translation>Es kann nicht bis zum Ende gelesen werden ({}).</translation>
    </message>
    <message>
      <source>It has no bytes; there is nothing to attach.</source>
      <extracomment>reading/looking</extracomment>
      <translation>Es hat keine Bytes; es gibt nichts anzuhängen.</translation>
    </message>
    <message>
      <source>tesseract has no language “{}” here; it has {}.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>tesseract hat hier keine Sprache “{}”; es hat {}.</translation>
    </message>
    <message>
      <source>{} has no pages and no image to read words from.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>{} hat keine Seiten und kein Bild, aus dem Worte zu lesen wären.</translation>
    </message>
    <message>
      <source>Every page of {} has words of its own; select those.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>Jede Seite von {} hat eigene Wörter; wählen Sie diese.</translation>
    </message>
    <message>
      <source>{} has {} pages to read, and {} are read at most; split it.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>{} hat {} zu lesende Seiten, und höchstens {} werden gelesen; teilen Sie es.</translation>
    </message>
    <message>
      <source>tesseract found no words in {}; another language or a sharper copy may help.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>tesseract fand keine Wörter in {}; eine andere Sprache oder eine schärfere Kopie kann helfen.</translation>
    </message>
    <message>
      <source>No tesseract is installed here, so no words can be read from pictures; install it and its languages.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>Hier ist kein tesseract installiert, also lassen sich aus Bildern keine Wörter lesen; installieren Sie es mit seinen Sprachen.</translation>
    </message>
    <message>
      <source>Reading page {} of {}</source>
      <extracomment>reading/ocr</extracomment>
      <translation>Seite {} von {} wird gelesen</translation>
    </message>
    <message>
      <source>the text of {} is not what the machine read; go back to a copy you trust</source>
      <extracomment>reading/ocr</extracomment>
      <translation>der Text von {} ist nicht, was die Maschine las; gehen Sie auf eine Kopie zurück, der Sie trauen</translation>
    </message>
    <message>
      <source>the machine-read words of {} could not be made again here; confirm them by the picture</source>
      <extracomment>reading/ocr</extracomment>
      <translation>die maschinell gelesenen Wörter von {} ließen sich hier nicht neu machen; bestätigen Sie sie am Bild</translation>
    </message>
    <message>
      <source>last modified by</source>
      <extracomment>reading/office</extracomment>
      <translation>zuletzt geändert von</translation>
    </message>
    <message>
      <source>last printed</source>
      <extracomment>reading/office</extracomment>
      <translation>zuletzt gedruckt</translation>
    </message>
    <message>
      <source>program version</source>
      <extracomment>reading/office</extracomment>
      <translation>Programmversion</translation>
    </message>
    <message>
      <source>printed by</source>
      <extracomment>reading/office</extracomment>
      <translation>gedruckt von</translation>
    </message>
    <message>
      <source>the file carries macros; they are never run here</source>
      <extracomment>reading/office</extracomment>
      <translation>die Datei trägt Makros; sie werden hier nie ausgeführt</translation>
    </message>
    <message>
      <source>{}; open it and save it without a password as {}.</source>
      <extracomment>reading/parts</extracomment>
      <translation>{}; öffnen Sie es und speichern Sie es ohne Passwort als {}.</translation>
    </message>
    <message>
      <source>{} is protected by a password; save it without one and choose it again.</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} ist mit einem Passwort geschützt; speichern Sie es ohne und wählen Sie es wieder.</translation>
    </message>
    <message>
      <source>{} is cut short or damaged in {}; {}.</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} ist abgeschnitten oder beschädigt in {}; {}.</translation>
    </message>
    <message>
      <source>{} has {} parts; a {} has few. {}</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} hat {} Teile; üblich sind wenige ({}). {}</translation>
    </message>
    <message>
      <source>open it in a spreadsheet program and save it again, or save the log as CSV</source>
      <extracomment>reading/parts</extracomment>
      <translation>öffnen Sie es in einer Tabellenkalkulation und speichern Sie es neu, oder speichern Sie die Liste als CSV</translation>
    </message>
    <message>
      <source>save the sheet with the log as CSV and choose that</source>
      <extracomment>reading/parts</extracomment>
      <translation>speichern Sie das Blatt mit der Liste als CSV und wählen Sie dieses</translation>
    </message>
    <message>
      <source>open it in a word processor and save it again, or save it as PDF</source>
      <extracomment>reading/parts</extracomment>
      <translation>öffnen Sie es in einer Textverarbeitung und speichern Sie es neu, oder als PDF</translation>
    </message>
    <message>
      <source>save it as PDF and attach that</source>
      <extracomment>reading/parts</extracomment>
      <translation>speichern Sie es als PDF und hängen Sie das an</translation>
    </message>
    <message>
      <source>{} is protected by a password, or of the older {} kind</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} ist mit einem Passwort geschützt oder von der älteren Art {}</translation>
    </message>
    <message>
      <source>{} unpacks to more than {} MB, which no {} does</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} wird entpackt größer als {} MB, was kein {} wird</translation>
    </message>
    <message>
      <source>{} declares a document type in {}, which no {} does</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} erklärt in {} einen Dokumenttyp, was keines tut ({})</translation>
    </message>
    <message>
      <source>{} has more than {} elements, which no {} has</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} hat mehr als {} Elemente, wie keines ({})</translation>
    </message>
    <message>
      <source>its list of parts</source>
      <extracomment>reading/parts</extracomment>
      <translation>seiner Teileliste</translation>
    </message>
    <message>
      <source>{}; attach it as plain text, or cut it into pieces and attach each.</source>
      <extracomment>reading/plaintext</extracomment>
      <translation>{}; hängen Sie es als einfachen Text an, oder zerlegen Sie es und hängen Sie jedes Stück an.</translation>
    </message>
    <message>
      <source>{} is no text that can be read; check that the file is whole.</source>
      <extracomment>reading/plaintext</extracomment>
      <translation>{} ist kein lesbarer Text; prüfen Sie, ob die Datei vollständig ist.</translation>
    </message>
    <message>
      <source>{} answered more than {} MB and was ended; try a smaller part.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} antwortete mit mehr als {} MB und wurde beendet; versuchen Sie einen kleineren Teil.</translation>
    </message>
    <message>
      <source>{} could make nothing of it; look at the original in its own program.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} konnte nichts damit anfangen; sehen Sie das Original in seinem Programm an.</translation>
    </message>
    <message>
      <source>{} cannot be started ({}); install it anew.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} lässt sich nicht starten ({}); installieren Sie es neu.</translation>
    </message>
    <message>
      <source>{} was not done within {} s and was ended; try a smaller part.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} war in {} s nicht fertig und wurde beendet; versuchen Sie einen kleineren Teil.</translation>
    </message>
    <message>
      <source>publication date</source>
      <extracomment>reading/proposed</extracomment>
      <translation>Veröffentlichungsdatum</translation>
    </message>
    <message>
      <source>: when the file was made, not when it came out</source>
      <extracomment>reading/proposed</extracomment>
      <translation>: wann die Datei entstand, nicht wann sie erschien</translation>
    </message>
    <message>
      <source>the line “{}:” above the text</source>
      <extracomment>reading/proposed</extracomment>
      <translation>die Zeile “{}:” über dem Text</translation>
    </message>
    <message>
      <source>the {}’s own field “{}”{}</source>
      <extracomment>reading/proposed</extracomment>
      <translation>das eigene Feld “{1}” ({0}){2}</translation>
    </message>
    <message>
      <source>its words</source>
      <extracomment>reading/proposed</extracomment>
      <translation>seine Wörter</translation>
    </message>
    <message>
      <source>the headline</source>
      <extracomment>reading/proposed</extracomment>
      <translation>die Schlagzeile</translation>
    </message>
    <message>
      <source>the byline “{}”</source>
      <extracomment>reading/proposed</extracomment>
      <translation>die Autorenzeile “{}”</translation>
    </message>
    <message>
      <source>the address</source>
      <extracomment>reading/proposed</extracomment>
      <translation>die Adresse</translation>
    </message>
    <message>
      <source>the address ({})</source>
      <extracomment>reading/proposed</extracomment>
      <translation>die Adresse ({})</translation>
    </message>
    <message>
      <source>the page’s title</source>
      <extracomment>reading/proposed</extracomment>
      <translation>der Titel der Seite</translation>
    </message>
    <message>
      <source>the page’s language mark</source>
      <extracomment>reading/proposed</extracomment>
      <translation>die Sprachmarke der Seite</translation>
    </message>
    <message>
      <source>the page’s tag “{}”</source>
      <extracomment>reading/proposed</extracomment>
      <translation>das Tag “{}” der Seite</translation>
    </message>
    <message>
      <source>the page’s schema.org “{}”</source>
      <extracomment>reading/proposed</extracomment>
      <translation>die schema.org-Angabe “{}” der Seite</translation>
    </message>
    <message>
      <source>the page’s canonical address</source>
      <extracomment>reading/proposed</extracomment>
      <translation>die kanonische Adresse der Seite</translation>
    </message>
    <message>
      <source>a time mark in the page</source>
      <extracomment>reading/proposed</extracomment>
      <translation>eine Zeitmarke in der Seite</translation>
    </message>
    <message>
      <source>the text of {} is not what its captured bytes give; go back to a copy you trust</source>
      <extracomment>reading/provenance</extracomment>
      <translation>der Text von {} ist nicht, was seine erfassten Bytes ergeben; gehen Sie auf eine Kopie zurück, der Sie trauen</translation>
    </message>
    <message>
      <source>the text of {} could not be read from its bytes again: {}</source>
      <extracomment>reading/provenance</extracomment>
      <translation>der Text von {} ließ sich aus seinen Bytes nicht erneut lesen: {}</translation>
    </message>
    <message>
      <source>table as text</source>
      <extracomment>reading/readers/csvs</extracomment>
      <translation>Tabelle als Text</translation>
    </message>
    <message>
      <source>The table</source>
      <extracomment>reading/readers/csvs</extracomment>
      <translation>Die Tabelle</translation>
    </message>
    <message>
      <source>The first {} cells are named; the others stand in the text without a name.</source>
      <extracomment>reading/readers/csvs</extracomment>
      <translation>Die ersten {} Zellen sind benannt; die anderen stehen ohne Namen im Text.</translation>
    </message>
    <message>
      <source>Comment by {}</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>Kommentar von {}</translation>
    </message>
    <message>
      <source>The document</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>Das Dokument</translation>
    </message>
    <message>
      <source>passages struck out under tracked changes are not shown ({})</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>nachverfolgt gestrichene Stellen werden nicht gezeigt ({})</translation>
    </message>
    <message>
      <source>passages marked as hidden are shown all the same ({})</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>als verborgen markierte Stellen werden trotzdem gezeigt ({})</translation>
    </message>
    <message>
      <source>There is nothing to show there; the image is {} × {} pixels.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Dort ist nichts zu zeigen; das Bild hat {} × {} Pixel.</translation>
    </message>
    <message>
      <source>The image is too large to show; attach a smaller copy beside it.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Das Bild ist zu groß zum Zeigen; hängen Sie eine kleinere Kopie daneben an.</translation>
    </message>
    <message>
      <source>The image is damaged ({}); attach another copy of it.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Das Bild ist beschädigt ({}); hängen Sie eine andere Kopie an.</translation>
    </message>
    <message>
      <source>There is no frame {} in the image; choose an earlier one.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Im Bild gibt es kein Einzelbild {}; wählen Sie ein früheres.</translation>
    </message>
    <message>
      <source>Its pixels are packed in a way (HEIC) that is not decoded here; it is kept and hashed, attach a JPEG or PNG copy beside it to look at.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Die Pixel sind auf eine Art gepackt (HEIC), die hier nicht entpackt wird; es ist behalten und gehasht, hängen Sie zum Ansehen ein JPEG oder PNG daneben an.</translation>
    </message>
    <message>
      <source>{} × {} pixels are too many to show; it is kept and hashed, attach a smaller copy beside it to look at.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>{} × {} Pixel sind zu viele zum Zeigen; es ist behalten und gehasht, hängen Sie eine kleinere Kopie daneben an.</translation>
    </message>
    <message>
      <source>Its EXIF is damaged and was not read.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Die EXIF-Daten sind beschädigt und wurden nicht gelesen.</translation>
    </message>
    <message>
      <source>The mail is larger than {} MB; save its attachments with a mail program and attach them.</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>Die Mail ist größer als {} MB; speichern Sie ihre Anhänge mit einem Mailprogramm und hängen Sie sie an.</translation>
    </message>
    <message>
      <source>The mail</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>Die Mail</translation>
    </message>
    <message>
      <source>received {}</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>empfangen {}</translation>
    </message>
    <message>
      <source>the head has {} fields {}</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>der Kopf hat {} Felder {}</translation>
    </message>
    <message>
      <source>“{}” calls itself {} but is {} by its bytes</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>“{}” nennt sich {}, ist aber nach seinen Bytes {}</translation>
    </message>
    <message>
      <source>the mail also brings its words as a page, which is not shown</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>die Mail bringt ihre Wörter auch als Seite, die nicht gezeigt wird</translation>
    </message>
    <message>
      <source>only its first {} parts are taken in</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>nur die ersten {} Teile werden aufgenommen</translation>
    </message>
    <message>
      <source>mail folder</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>Mailordner</translation>
    </message>
    <message>
      <source>message {} (bytes {}-{}).eml</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>Nachricht {} (Bytes {}-{}).eml</translation>
    </message>
    <message>
      <source>It holds {} mails; the first {} are taken in.</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>Er enthält {} Mails; die ersten {} werden aufgenommen.</translation>
    </message>
    <message>
      <source>The mail folder</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>Der Mailordner</translation>
    </message>
    <message>
      <source>message {}</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>Nachricht {}</translation>
    </message>
    <message>
      <source>The recording is damaged and says nothing of itself; attach another copy of it.</source>
      <extracomment>reading/readers/media</extracomment>
      <translation>Die Aufnahme ist beschädigt und sagt nichts über sich; hängen Sie eine andere Kopie an.</translation>
    </message>
    <message>
      <source>It does not state how long it is; it may be cut short.</source>
      <extracomment>reading/readers/media</extracomment>
      <translation>Es sagt nicht, wie lang es ist; es kann abgeschnitten sein.</translation>
    </message>
    <message>
      <source>The saved page is larger than {} MB; save the part that matters as PDF.</source>
      <extracomment>reading/readers/mhtml</extracomment>
      <translation>Die gespeicherte Seite ist größer als {} MB; speichern Sie den Teil, der zählt, als PDF.</translation>
    </message>
    <message>
      <source>OpenDocument spreadsheet</source>
      <extracomment>reading/readers/ods</extracomment>
      <translation>OpenDocument-Tabelle</translation>
    </message>
    <message>
      <source>The spreadsheet</source>
      <extracomment>reading/readers/ods</extracomment>
      <translation>Die Tabelle</translation>
    </message>
    <message>
      <source>Passages struck out and recorded are not shown ({}).</source>
      <extracomment>reading/readers/odt</extracomment>
      <translation>Durchgestrichenes und Verzeichnetes wird nicht gezeigt ({}).</translation>
    </message>
    <message>
      <source>packed text</source>
      <extracomment>reading/readers/packed</extracomment>
      <translation>gepackter Text</translation>
    </message>
    <message>
      <source>The packing breaks off; the text is as far as it goes.</source>
      <extracomment>reading/readers/packed</extracomment>
      <translation>Die Packung bricht ab; der Text reicht so weit sie.</translation>
    </message>
    <message>
      <source>The packed text</source>
      <extracomment>reading/readers/packed</extracomment>
      <translation>Der gepackte Text</translation>
    </message>
    <message>
      <source>{}; split it and attach the parts.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{}; teilen Sie es und hängen Sie die Teile an.</translation>
    </message>
    <message>
      <source>There is no page {}; the PDF has {}.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Es gibt keine Seite {}; das PDF hat {}.</translation>
    </message>
    <message>
      <source>That part lies outside of the page; choose one on it.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Dieser Teil liegt außerhalb der Seite; wählen Sie einen darauf.</translation>
    </message>
    <message>
      <source>Page {} cannot be read; {}.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Seite {} ist nicht lesbar; {}.</translation>
    </message>
    <message>
      <source>{}; open it with the password, print it to a new PDF, and attach that.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{}; öffnen Sie es mit dem Passwort, drucken Sie es in ein neues PDF und hängen Sie dieses an.</translation>
    </message>
    <message>
      <source>open it in a PDF program, print it to a new PDF, and attach that as well</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>öffnen Sie es in einem PDF-Programm, drucken Sie es in ein neues PDF, und hängen Sie auch dieses an</translation>
    </message>
    <message>
      <source>{} has {} pages, and {} are read at most</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} hat {} Seiten, und höchstens {} werden gelesen</translation>
    </message>
    <message>
      <source>{} is damaged or cut short, and its pages cannot be found</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} ist beschädigt oder abgeschnitten, und seine Seiten sind nicht zu finden</translation>
    </message>
    <message>
      <source>{} holds more than {} letters</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} enthält mehr als {} Buchstaben</translation>
    </message>
    <message>
      <source>pages without words</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Seiten ohne Wörter</translation>
    </message>
    <message>
      <source>pages not read</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>nicht gelesene Seiten</translation>
    </message>
    <message>
      <source>are pictures</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>sind Bilder</translation>
    </message>
    <message>
      <source>It holds no words.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Es enthält keine Wörter.</translation>
    </message>
    <message>
      <source>{} is protected by a password</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} ist mit einem Passwort geschützt</translation>
    </message>
    <message>
      <source>{} {} without words, as scans are; read them in the page view.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} {} ohne Wörter, wie Scans; lesen Sie sie in der Seitenansicht.</translation>
    </message>
    <message>
      <source>{} cannot be read; {}.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} ist nicht lesbar; {}.</translation>
    </message>
    <message>
      <source>It holds scripts, which are never run here.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Es enthält Skripte, die hier nie ausgeführt werden.</translation>
    </message>
    <message>
      <source>{}; export the chat once more for a shorter time, and attach each piece.</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>{}; exportieren Sie den Chat noch einmal für kürzere Zeit und hängen Sie jedes Stück an.</translation>
    </message>
    <message>
      <source>The Telegram export {} before its first message; export the chat once more.</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>Der Telegram-Export {} vor seiner ersten Nachricht; exportieren Sie den Chat noch einmal.</translation>
    </message>
    <message>
      <source>Telegram export</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>Telegram-Export</translation>
    </message>
    <message>
      <source>forwarded from</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>weitergeleitet von</translation>
    </message>
    <message>
      <source>saved from</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>gespeichert von</translation>
    </message>
    <message>
      <source>chat type</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>Art des Chats</translation>
    </message>
    <message>
      <source>The export {}; what stands before that is shown.</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>Der Export {}; was davor steht, wird gezeigt.</translation>
    </message>
    <message>
      <source>The Telegram export is larger than {} MB</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>Der Telegram-Export ist größer als {} MB</translation>
    </message>
    <message>
      <source>The export</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>Der Export</translation>
    </message>
    <message>
      <source>nests deeper than any chat does at character {}</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>schachtelt bei Zeichen {} tiefer als jeder Chat</translation>
    </message>
    <message>
      <source>is cut short or damaged at character {}</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>ist abgeschnitten oder beschädigt bei Zeichen {}</translation>
    </message>
    <message>
      <source>The web archive holds no WARC file; ask for another copy, or attach it as a ZIP.</source>
      <extracomment>reading/readers/wacz</extracomment>
      <translation>Das Webarchiv enthält keine WARC-Datei; bitten Sie um eine andere Kopie, oder hängen Sie es als ZIP an.</translation>
    </message>
    <message>
      <source>web archive</source>
      <extracomment>reading/readers/wacz</extracomment>
      <translation>Webarchiv</translation>
    </message>
    <message>
      <source>The web archive</source>
      <extracomment>reading/readers/wacz</extracomment>
      <translation>Das Webarchiv</translation>
    </message>
    <message>
      <source>day first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>Tag zuerst</translation>
    </message>
    <message>
      <source>month first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>Monat zuerst</translation>
    </message>
    <message>
      <source>year first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>Jahr zuerst</translation>
    </message>
    <message>
      <source>WhatsApp chat</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>WhatsApp-Chat</translation>
    </message>
    <message>
      <source>Whether the day or the month stands first in its dates stays open: {}.</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>Ob in den Daten Tag oder Monat zuerst steht, bleibt offen: {}.</translation>
    </message>
    <message>
      <source>every date in it can be read both ways</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>jedes Datum darin lässt sich auf beide Arten lesen</translation>
    </message>
    <message>
      <source>The chat</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>Der Chat</translation>
    </message>
    <message>
      <source>date order</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
      <source>it has no dates</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>er hat keine Daten</translation>
    </message>
    <message>
      <source>the year is written first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>das Jahr steht zuerst</translation>
    </message>
    <message>
      <source>{} and {} contradict each other</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>{} und {} widersprechen einander</translation>
    </message>
    <message>
      <source>{} can be read no other way</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>{} lässt sich nicht anders lesen</translation>
    </message>
    <message>
      <source>dates with dots are written so</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>Daten mit Punkten werden so geschrieben</translation>
    </message>
    <message>
      <source>only so the messages follow one another</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>nur so folgen die Nachrichten aufeinander</translation>
    </message>
    <message>
      <source>first message</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>erste Nachricht</translation>
    </message>
    <message>
      <source>last message</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>letzte Nachricht</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <extracomment>reading/readers/xlsx</extracomment>
      <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
      <source>The workbook</source>
      <extracomment>reading/readers/xlsx</extracomment>
      <translation>Die Arbeitsmappe</translation>
    </message>
    <message>
      <source>{} of its files cannot be unpacked here; their lines say why.</source>
      <extracomment>reading/readers/zipped</extracomment>
      <translation>{} seiner Dateien lassen sich hier nicht entpacken; ihre Zeilen sagen warum.</translation>
    </message>
    <message>
      <source>{} stays as it was read before: {}</source>
      <extracomment>reading/rereading</extracomment>
      <translation>{} bleibt, wie es zuvor gelesen wurde: {}</translation>
    </message>
    <message>
      <source>{} has no text that could be quoted; its rows are told by number only.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>{} hat keinen zitierbaren Text; seine Zeilen werden nur mit Nummern genannt.</translation>
    </message>
    <message>
      <source>This event names no rows of the file; it cannot be quoted.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>Dieses Ereignis nennt keine Zeilen der Datei; es lässt sich nicht zitieren.</translation>
    </message>
    <message>
      <source>There is no link to propose: {}.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>Es gibt keine Verknüpfung vorzuschlagen: {}.</translation>
    </message>
    <message>
      <source>Row {} is not found in the text of {}.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>Zeile {} findet sich nicht im Text von {}.</translation>
    </message>
    <message>
      <source>The proxy {}:// names no host; write it as {}://127.0.0.1:9050.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Der Proxy {}:// nennt keinen Rechner; schreiben Sie {}://127.0.0.1:9050.</translation>
    </message>
    <message>
      <source>The proxy {} does not let us through to {}: {}.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Der Proxy {} lässt uns nicht zu {} durch: {}.</translation>
    </message>
    <message>
      <source>{} is no SOCKS 5 proxy, or wants what was not given; check the proxy's address.</source>
      <extracomment>reading/socks</extracomment>
      <translation>{} ist kein SOCKS-5-Proxy oder will, was nicht angegeben wurde; prüfen Sie die Adresse des Proxys.</translation>
    </message>
    <message>
      <source>A name or password for a SOCKS proxy has at most 255 bytes.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Name oder Passwort für einen SOCKS-Proxy haben höchstens 255 Bytes.</translation>
    </message>
    <message>
      <source>The proxy {} does not take that name and password.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Der Proxy {} nimmt Name und Passwort nicht an.</translation>
    </message>
    <message>
      <source>The proxy {} broke off; check its address.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Der Proxy {} brach ab; prüfen Sie seine Adresse.</translation>
    </message>
    <message>
      <source>its rules forbid it</source>
      <extracomment>reading/socks</extracomment>
      <translation>seine Regeln verbieten es</translation>
    </message>
    <message>
      <source>the network cannot be reached</source>
      <extracomment>reading/socks</extracomment>
      <translation>das Netz ist nicht erreichbar</translation>
    </message>
    <message>
      <source>the host cannot be reached</source>
      <extracomment>reading/socks</extracomment>
      <translation>der Rechner ist nicht erreichbar</translation>
    </message>
    <message>
      <source>the connection was refused</source>
      <extracomment>reading/socks</extracomment>
      <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
      <source>it took too long</source>
      <extracomment>reading/socks</extracomment>
      <translation>es dauerte zu lange</translation>
    </message>
    <message>
      <source>it gives no reason</source>
      <extracomment>reading/socks</extracomment>
      <translation>er nennt keinen Grund</translation>
    </message>
    <message>
      <source>The stamp is over {}; ask for one over SHA-256.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>Der Stempel gilt {}; bitten Sie um einen über SHA-256.</translation>
    </message>
    <message>
      <source>The authority {}; ask again.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>Die Stelle {}; fragen Sie noch einmal.</translation>
    </message>
    <message>
      <source>The stamp is signed in a way that cannot be checked here; ask another authority.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>Der Stempel ist auf eine hier nicht prüfbare Art signiert; fragen Sie eine andere Stelle.</translation>
    </message>
    <message>
      <source>The authority's file holds no certificate; choose one in PEM or DER.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>Die Datei der Stelle enthält kein Zertifikat; wählen Sie eines in PEM oder DER.</translation>
    </message>
    <message>
      <source>This is no time-stamp answer; choose the .tsr file that the authority sent.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>Das ist keine Zeitstempelantwort; wählen Sie die .tsr-Datei, die die Stelle schickte.</translation>
    </message>
    <message>
      <source>is still waiting</source>
      <extracomment>reading/stamping</extracomment>
      <translation>wartet noch</translation>
    </message>
    <message>
      <source>warns of a revocation</source>
      <extracomment>reading/stamping</extracomment>
      <translation>warnt vor einem Widerruf</translation>
    </message>
    <message>
      <source>tells of a revocation</source>
      <extracomment>reading/stamping</extracomment>
      <translation>meldet einen Widerruf</translation>
    </message>
    <message>
      <source>it does not name the certificate that it was made with</source>
      <extracomment>reading/stamping</extracomment>
      <translation>er nennt nicht das Zertifikat, mit dem er gemacht ist</translation>
    </message>
    <message>
      <source>SHA-1, which can be forged</source>
      <extracomment>reading/stamping</extracomment>
      <translation>SHA-1, das sich fälschen lässt</translation>
    </message>
    <message>
      <source>the hash {}, which is not known here</source>
      <extracomment>reading/stamping</extracomment>
      <translation>den Hash {}, der hier nicht bekannt ist</translation>
    </message>
    <message>
      <source>it does not say what it signs</source>
      <extracomment>reading/stamping</extracomment>
      <translation>er sagt nicht, was er signiert</translation>
    </message>
    <message>
      <source>it signs by a hash that is not known here</source>
      <extracomment>reading/stamping</extracomment>
      <translation>er signiert mit einem hier unbekannten Hash</translation>
    </message>
    <message>
      <source>it signs another content than it shows</source>
      <extracomment>reading/stamping</extracomment>
      <translation>er signiert anderen Inhalt, als er zeigt</translation>
    </message>
    <message>
      <source>it does not sign a time stamp</source>
      <extracomment>reading/stamping</extracomment>
      <translation>er signiert keinen Zeitstempel</translation>
    </message>
    <message>
      <source>its certificate is not one for time stamps</source>
      <extracomment>reading/stamping</extracomment>
      <translation>sein Zertifikat ist keines für Zeitstempel</translation>
    </message>
    <message>
      <source>its certificate was not in force at that time</source>
      <extracomment>reading/stamping</extracomment>
      <translation>sein Zertifikat galt damals nicht</translation>
    </message>
    <message>
      <source>it has {} signatures, and a stamp has one</source>
      <extracomment>reading/stamping</extracomment>
      <translation>er hat {} Signaturen, ein Stempel hat eine</translation>
    </message>
    <message>
      <source>its signature is not by the certificate it names</source>
      <extracomment>reading/stamping</extracomment>
      <translation>seine Signatur stammt nicht vom genannten Zertifikat</translation>
    </message>
    <message>
      <source>did not stamp it</source>
      <extracomment>reading/stamping</extracomment>
      <translation>stempelte nicht</translation>
    </message>
    <message>
      <source>The bytes of {} are not those captured; go back to a backup copy.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Die Bytes von {} sind nicht die erfassten; gehen Sie auf eine Sicherungskopie zurück.</translation>
    </message>
    <message>
      <source>The stamp is over other bytes than those of {}; choose the one for them.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Der Stempel gilt anderen Bytes als denen von {}; wählen Sie den passenden.</translation>
    </message>
    <message>
      <source>The stamp brings no certificate to check it with; ask again, the request here asks for one.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Der Stempel bringt kein Zertifikat zum Prüfen mit; fragen Sie noch einmal, die Anfrage hier verlangt eines.</translation>
    </message>
    <message>
      <source>The stamp proves nothing: {}; ask the authority again.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Der Stempel beweist nichts: {}; fragen Sie die Stelle noch einmal.</translation>
    </message>
    <message>
      <source>authority not known here</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Stelle hier nicht bekannt</translation>
    </message>
    <message>
      <source>signature holds; {}</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Signatur hält; {}</translation>
    </message>
    <message>
      <source>over other bytes than these</source>
      <extracomment>reading/stamps</extracomment>
      <translation>über andere Bytes als diese</translation>
    </message>
    <message>
      <source>signature not checked: no certificate in it</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Signatur nicht geprüft: kein Zertifikat darin</translation>
    </message>
    <message>
      <source>signature does not hold: {}</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Signatur gilt nicht: {}</translation>
    </message>
    <message>
      <source>authority known by the certificates named</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Stelle durch die genannten Zertifikate bekannt</translation>
    </message>
    <message>
      <source>{} is no film; a still is taken of one.</source>
      <extracomment>reading/stills</extracomment>
      <translation>{} ist kein Film; ein Standbild nimmt man aus einem.</translation>
    </message>
    <message>
      <source>{} is {} long; name a time inside it, as 1:05.</source>
      <extracomment>reading/stills</extracomment>
      <translation>{} ist {} lang; nennen Sie eine Zeit darin, etwa 1:05.</translation>
    </message>
    <message>
      <source>{} has no picture at {}; name an earlier time.</source>
      <extracomment>reading/stills</extracomment>
      <translation>{} hat bei {} kein Bild; nennen Sie eine frühere Zeit.</translation>
    </message>
    <message>
      <source>No ffmpeg is installed here, so no still can be taken; install it, or attach a still taken elsewhere.</source>
      <extracomment>reading/stills</extracomment>
      <translation>Hier ist kein ffmpeg installiert, also gibt es kein Standbild; installieren Sie es, oder hängen Sie ein anderswo gemachtes an.</translation>
    </message>
    <message>
      <source>{}; delete the columns and rows that do not belong to the log, and choose it again.</source>
      <extracomment>reading/tables</extracomment>
      <translation>{}; löschen Sie Spalten und Zeilen, die nicht zur Liste gehören, und wählen Sie es neu.</translation>
    </message>
    <message>
      <source>“{}” parts no columns; name one character such as , ; or a tab.</source>
      <extracomment>reading/tables</extracomment>
      <translation>“{}” trennt keine Spalten; nennen Sie ein Zeichen wie , ; oder einen Tabulator.</translation>
    </message>
    <message>
      <source>the day before the month</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>der Tag vor dem Monat</translation>
    </message>
    <message>
      <source>the month before the day</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>der Monat vor dem Tag</translation>
    </message>
    <message>
      <source>{} can be read either way and no cell tells which</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>{} lässt sich auf beide Arten lesen, und keine Zelle sagt welche</translation>
    </message>
    <message>
      <source>read as {}, as nothing else fits</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>gelesen als {}, da nichts anderes passt</translation>
    </message>
    <message>
      <source>a date of its own</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>ein eigenes Datum</translation>
    </message>
    <message>
      <source>{} can be read no other way, the first is row {}, “{}”</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>{} lässt sich nicht anders lesen, zuerst Zeile {}, “{}”</translation>
    </message>
    <message>
      <source>the column mixes both orders: row {} has “{}”, row {} “{}”</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>die Spalte mischt beide Reihenfolgen: Zeile {} hat „{}“, Zeile {} „{}“</translation>
    </message>
    <message>
      <source>day and month can stand either way about; say which comes first</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>Tag und Monat können vertauscht stehen; sagen Sie, was zuerst kommt</translation>
    </message>
    <message>
      <source>the year taken as {}</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>das Jahr angenommen als {}</translation>
    </message>
    <message>
      <source>{} as the column’s head says</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>{}, wie der Spaltenkopf sagt</translation>
    </message>
    <message>
      <source>no calendar has this day</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>diesen Tag hat kein Kalender</translation>
    </message>
    <message>
      <source>{} has no rows; there is nothing to import.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} hat keine Zeilen; es gibt nichts zu importieren.</translation>
    </message>
    <message>
      <source>{} {}; choose a CSV, an XLSX or an ODS, or save it as one.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} {}; wählen Sie CSV, XLSX oder ODS, oder speichern Sie es so.</translation>
    </message>
    <message>
      <source>{} is a web page whatever its name says; open it in a spreadsheet and save it as CSV.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} ist eine Webseite, was immer der Name sagt; öffnen Sie es in einer Tabellenkalkulation und speichern Sie es als CSV.</translation>
    </message>
    <message>
      <source>No row of {} is new; nothing was changed.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>Keine Zeile von {} ist neu; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{} has no sheet “{}”; it has {}.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} hat kein Blatt “{}”; es hat {}.</translation>
    </message>
    <message>
      <source>{}; split it, or attach it as a source.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{}; teilen Sie es, oder hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>{} was changed since it was read; choose it again.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} wurde seit dem Lesen geändert; wählen Sie es neu.</translation>
    </message>
    <message>
      <source>is cut short or damaged, or no table</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>ist abgeschnitten, beschädigt oder keine Tabelle</translation>
    </message>
    <message>
      <source>is no table of words</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>ist keine Tabelle aus Wörtern</translation>
    </message>
    <message>
      <source>{} has {} MB, and a log is read up to {} MB</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} hat {} MB, und eine Liste wird bis {} MB gelesen</translation>
    </message>
    <message>
      <source>{} bytes are no letters and show as �</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} Bytes sind keine Buchstaben und erscheinen als �</translation>
    </message>
    <message>
      <source>no sheets, it is a text</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>keine Blätter, es ist ein Text</translation>
    </message>
    <message>
      <source>The mapping names {}; a {} has {}.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>Die Zuordnung nennt {}; für {} gibt es {}.</translation>
    </message>
    <message>
      <source>{} both go to {}; leave all but one of them.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>{} gehen beide an {}; lassen Sie nur eine davon.</translation>
    </message>
    <message>
      <source>A claim needs a statement; choose the column that tells what is claimed.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>Eine Behauptung braucht eine Aussage; wählen Sie die Spalte, die sagt, was behauptet wird.</translation>
    </message>
    <message>
      <source>No column goes to a field; choose a field for one column at least.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>Keine Spalte geht an ein Feld; wählen Sie für mindestens eine ein Feld.</translation>
    </message>
    <message>
      <source>as {} says of this column</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>wie {} von dieser Spalte sagt</translation>
    </message>
    <message>
      <source>as row {} shows</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>wie Zeile {} zeigt</translation>
    </message>
    <message>
      <source>“{}” is no {}, and is left out</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>“{}” passt hier nicht ({}) und bleibt weg</translation>
    </message>
    <message>
      <source>“{}” gives no number</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>“{}” ergibt keine Zahl</translation>
    </message>
    <message>
      <source>no statement in this row</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>keine Aussage in dieser Zeile</translation>
    </message>
    <message>
      <source>nothing in the chosen columns</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>nichts in den gewählten Spalten</translation>
    </message>
    <message>
      <source>no name in these words</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>kein Name in diesen Wörtern</translation>
    </message>
    <message>
      <source>“{}” is no digit 1 to 6, and is left out</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>„{}“ ist keine Ziffer 1 bis 6 und wird ausgelassen</translation>
    </message>
    <message>
      <source>{} does not fit into the {} GB that may come out of one file; unpack it.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} passt nicht in die {} GB, die aus einer Datei kommen dürfen; entpacken Sie es.</translation>
    </message>
    <message>
      <source>{}, as files do that are built to fill a disk; it was left inside.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{}, wie Dateien tun, die einen Datenträger füllen sollen; es blieb darin.</translation>
    </message>
    <message>
      <source>{} is packed {} deep; attach it by itself if it matters.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} ist {} Ebenen tief gepackt; hängen Sie es selbst an, wenn es wichtig ist.</translation>
    </message>
    <message>
      <source>{} unpacks to more than {} times the size of all that holds it</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} entpackt sich auf mehr als das {}-Fache dessen, was es enthält</translation>
    </message>
    <message>
      <source>{} files or {} GB came out of {}; the rest was left inside</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} Dateien oder {} GB kamen aus {}; der Rest blieb darin</translation>
    </message>
    <message>
      <source>{}, unpack it and attach what matters.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{}, entpacken Sie es und hängen Sie an, was zählt.</translation>
    </message>
    <message>
      <source>This web archive holds a record whose headers do not end; it is not read.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>Dieses Webarchiv enthält einen Datensatz, dessen Kopf nicht endet; es wird nicht gelesen.</translation>
    </message>
    <message>
      <source>This web archive is damaged at byte {}; ask for another copy, or attach the pages one by one.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>Dieses Webarchiv ist bei Byte {} beschädigt; bitten Sie um eine andere Kopie, oder hängen Sie die Seiten einzeln an.</translation>
    </message>
    <message>
      <source>This web archive is packed in one piece; recompress it record by record and attach it again.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>Dieses Webarchiv ist in einem Stück gepackt; packen Sie es Eintrag für Eintrag neu und hängen Sie es wieder an.</translation>
    </message>
    <message>
      <source>This web archive unpacks to far more than it holds at byte {}; it is not read.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>Dieses Webarchiv entpackt sich bei Byte {} auf weit mehr, als es enthält; es wird nicht gelesen.</translation>
    </message>
    <message>
      <source>{} sends more than {} MB; {}.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} schickt mehr als {} MB; {}.</translation>
    </message>
    <message>
      <source>{} could not be reached; check the address and the connection.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} war nicht erreichbar; prüfen Sie Adresse und Verbindung.</translation>
    </message>
    <message>
      <source>The certificate of {} does not hold; check the address, or {}.</source>
      <extracomment>reading/web</extracomment>
      <translation>Das Zertifikat von {} hält nicht; prüfen Sie die Adresse, oder {}.</translation>
    </message>
    <message>
      <source>The proxy does not let us through to {}; check it in the settings.</source>
      <extracomment>reading/web</extracomment>
      <translation>Der Proxy lässt uns nicht zu {} durch; prüfen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
      <source>{} broke off its answer; try again, or {}.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} brach die Antwort ab; versuchen Sie es noch einmal, oder {}.</translation>
    </message>
    <message>
      <source>{} leads to a private address ({}); only public pages are fetched.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} führt zu einer privaten Adresse ({}); abgerufen werden nur öffentliche Seiten.</translation>
    </message>
    <message>
      <source>{} is not an http, https, socks5 or socks5h address of a proxy; correct it.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} ist keine http-, https-, socks5- oder socks5h-Adresse eines Proxys; berichtigen Sie sie.</translation>
    </message>
    <message>
      <source>{} is not known; check the address and the connection.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} ist nicht bekannt; prüfen Sie Adresse und Verbindung.</translation>
    </message>
    <message>
      <source>The page is packed in a way ({}) that was not asked for; {}.</source>
      <extracomment>reading/wire</extracomment>
      <translation>Die Seite ist auf eine Art gepackt ({}), die nicht verlangt wurde; {}.</translation>
    </message>
    <message>
      <source>save the page in a browser and attach the file</source>
      <extracomment>reading/wire</extracomment>
      <translation>speichern Sie die Seite im Browser und hängen Sie die Datei an</translation>
    </message>
    <message>
      <source>The ZIP holds {} files, more than {}; {} that matter.</source>
      <extracomment>reading/zips</extracomment>
      <translation>Das ZIP enthält {} Dateien, mehr als {}; {}, soweit sie zählen.</translation>
    </message>
    <message>
      <source>The ZIP unpacks to more than {} GB; {} that matter.</source>
      <extracomment>reading/zips</extracomment>
      <translation>Das ZIP entpackt sich auf mehr als {} GB; {}, soweit sie zählen.</translation>
    </message>
    <message>
      <source>The ZIP is cut short or damaged in its list of files; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>Das ZIP ist in seiner Dateiliste abgeschnitten oder beschädigt; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP {}; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} im ZIP {}; {}.</translation>
    </message>
    <message>
      <source>The ZIP holds files that lie in one another, as only bombs do; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>Das ZIP enthält Dateien, die ineinander liegen, wie es nur Bomben tun; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP is shorter than it says; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} im ZIP ist kürzer, als es sagt; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP is cut short or damaged; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} im ZIP ist abgeschnitten oder beschädigt; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP is larger than it says; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} im ZIP ist größer, als es sagt; {}.</translation>
    </message>
    <message>
      <source>unpack it with another program and attach the files</source>
      <extracomment>reading/zips</extracomment>
      <translation>entpacken Sie es mit einem anderen Programm und hängen Sie die Dateien an</translation>
    </message>
    <message>
      <source>is locked by a password</source>
      <extracomment>reading/zips</extracomment>
      <translation>ist mit einem Passwort gesperrt</translation>
    </message>
    <message>
      <source>is packed in a way that is not read</source>
      <extracomment>reading/zips</extracomment>
      <translation>ist auf eine nicht gelesene Art gepackt</translation>
    </message>
    <message>
      <source>unpacks to far more than it takes up</source>
      <extracomment>reading/zips</extracomment>
      <translation>wird entpackt weit größer, als es Platz braucht</translation>
    </message>
    <message>
      <source>“{}” is the {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” ist {}</translation>
    </message>
    <message>
      <source>“{}” is the ICAO designator of the {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” ist die ICAO-Kennung für {}</translation>
    </message>
    <message>
      <source>“{}” is a variant of the {} not listed in the {}; {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” ist eine Variante von {}, die in {} nicht steht; {}</translation>
    </message>
    <message>
      <source>the words name {} types ({}); choose one</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>die Wörter nennen {} Typen ({}); wählen Sie einen</translation>
    </message>
    <message>
      <source>“{}” stands in the words</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” steht in den Wörtern</translation>
    </message>
    <message>
      <source>the {} has no “{}”; </source>
      <extracomment>reference/aircraft</extracomment>
      <translation>{} hat kein “{}”; </translation>
    </message>
    <message>
      <source>kept as written, the nearest designators are offered</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>belassen wie geschrieben, die nächsten Kennungen werden angeboten</translation>
    </message>
    <message>
      <source>nothing in it is close</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>nichts darin ist nahe</translation>
    </message>
    <message>
      <source>one of the designators</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>eine der Kennungen</translation>
    </message>
    <message>
      <source>transposed digits</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>vertauschte Ziffern</translation>
    </message>
    <message>
      <source>a character more or less</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>ein Zeichen mehr oder weniger</translation>
    </message>
    <message>
      <source>no type designator in these words, and no name in the {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>keine Typkennung in diesen Wörtern und kein Name in {}</translation>
    </message>
    <message>
      <source>popular name</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>gängiger Name</translation>
    </message>
    <message>
      <source>the text beside it</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>der Text daneben</translation>
    </message>
    <message>
      <source>{}:{} is no time: a day has 24 hours of 60 minutes; correct the time.</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>{}:{} ist keine Uhrzeit: ein Tag hat 24 Stunden zu 60 Minuten; berichtigen Sie die Zeit.</translation>
    </message>
    <message>
      <source>these words are not understood as a date</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>diese Wörter werden nicht als Datum verstanden</translation>
    </message>
    <message>
      <source>a length of time, not a date, so it dates nothing</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>eine Zeitspanne, kein Datum, also datiert es nichts</translation>
    </message>
    <message>
      <source>counted from a date mentioned before, which is not known here</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>gezählt von einem zuvor genannten Datum, das hier nicht bekannt ist</translation>
    </message>
    <message>
      <source>a time without its day</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>eine Uhrzeit ohne ihren Tag</translation>
    </message>
    <message>
      <source>the words name no calendar period, so they date nothing</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>die Wörter nennen keinen Kalenderzeitraum, also datieren sie nichts</translation>
    </message>
    <message>
      <source>{} has no day {}; correct the day or leave it out.</source>
      <extracomment>reference/dating/written</extracomment>
      <translation>{} hat keinen Tag {}; berichtigen Sie den Tag oder lassen Sie ihn weg.</translation>
    </message>
    <message>
      <source>The guide has no page “{}”; its pages are {}.</source>
      <extracomment>reference/guide/pages</extracomment>
      <translation>Die Anleitung hat keine Seite “{}”; ihre Seiten sind {}.</translation>
    </message>
    <message>
      <source>{} is there already and not empty; name a new folder.</source>
      <extracomment>reference/guide/site</extracomment>
      <translation>{} gibt es schon, und es ist nicht leer; nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
      <source>The guide could not be written to {}: {}.</source>
      <extracomment>reference/guide/site</extracomment>
      <translation>Das Handbuch konnte nicht nach {} geschrieben werden: {}.</translation>
    </message>
    <message>
      <source>“{}” is another name of {}, the {}</source>
      <extracomment>reference/places</extracomment>
      <translation>“{}” ist ein anderer Name von {}, {}</translation>
    </message>
    <message>
      <source>{}; choose one</source>
      <extracomment>reference/places</extracomment>
      <translation>{}; wählen Sie</translation>
    </message>
    <message>
      <source>the words say more than a name: {}</source>
      <extracomment>reference/places</extracomment>
      <translation>die Wörter sagen mehr als einen Namen: {}</translation>
    </message>
    <message>
      <source>the {} has no “{}”, nor have the larger ones</source>
      <extracomment>reference/places</extracomment>
      <translation>{} hat kein “{}”, die größeren auch nicht</translation>
    </message>
    <message>
      <source>{} bears the same name</source>
      <extracomment>reference/places</extracomment>
      <translation>{} trägt denselben Namen</translation>
    </message>
    <message>
      <source>{} places fit: {}</source>
      <extracomment>reference/places</extracomment>
      <translation>{} Orte passen: {}</translation>
    </message>
    <message>
      <source>{} is the code of {}</source>
      <extracomment>reference/places</extracomment>
      <translation>{} ist der Code von {}</translation>
    </message>
    <message>
      <source>{} ({}) is an airfield of {}</source>
      <extracomment>reference/places</extracomment>
      <translation>{} ({}) ist ein Flugplatz von {}</translation>
    </message>
    <message>
      <source>several places</source>
      <extracomment>reference/places</extracomment>
      <translation>mehrere Orte</translation>
    </message>
    <message>
      <source>plain, true at {}°</source>
      <extracomment>reference/projecting</extracomment>
      <translation>eben, treu bei {}°</translation>
    </message>
    <message>
      <source>plain, whole world</source>
      <extracomment>reference/projecting</extracomment>
      <translation>eben, ganze Welt</translation>
    </message>
    <message>
      <source>region only</source>
      <extracomment>reference/whereabouts</extracomment>
      <translation>nur Region</translation>
    </message>
    <message>
      <source>country only</source>
      <extracomment>reference/whereabouts</extracomment>
      <translation>nur Land</translation>
    </message>
    <message>
      <source>town, its middle</source>
      <extracomment>reference/whereabouts</extracomment>
      <translation>Stadt, ihre Mitte</translation>
    </message>
    <message>
      <source>a small town fits: {}</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>eine kleine Stadt passt: {}</translation>
    </message>
    <message>
      <source>{} of that name in {}; {}</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>{} dieses Namens in {}; {}</translation>
    </message>
    <message>
      <source>“{}” is the {} {} ({})</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>“{}” ist {} {} ({})</translation>
    </message>
    <message>
      <source>“{}” is the airfield ({})</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>“{}” ist der Flugplatz ({})</translation>
    </message>
    <message>
      <source>no one land</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>kein einzelnes Land</translation>
    </message>
    <message>
      <source>There is no frame in “{}”; there are {}.</source>
      <extracomment>report/framed</extracomment>
      <translation>Es gibt keinen Rahmen auf “{}”; es gibt {}.</translation>
    </message>
    <message>
      <source>A summary is of sightings and claims, and none of them has {}: such a filter narrows sources or tracks in the window alone; print without it, or filter for example by aircraft ~ An-124.</source>
      <extracomment>report/gather</extracomment>
      <translation>Eine Zusammenfassung handelt von Sichtungen und Behauptungen, und keine davon hat {}: ein solcher Filter engt nur im Fenster Quellen oder Spuren ein; drucken Sie ohne ihn, oder filtern Sie etwa mit aircraft ~ An-124.</translation>
    </message>
    <message>
      <source>The finished pages cannot be read back; close other programs, then issue it again.</source>
      <extracomment>report/issuing</extracomment>
      <translation>Die fertigen Seiten lassen sich nicht zurücklesen; schließen Sie andere Programme und geben Sie dann neu aus.</translation>
    </message>
    <message>
      <source>{} is larger than any print; name a PDF of at most 1 GB.</source>
      <extracomment>report/issuing</extracomment>
      <translation>{} ist größer als jeder Druck; nennen Sie ein PDF von höchstens 1 GB.</translation>
    </message>
    <message>
      <source>“{}” is no file and no code of a page, which looks like 3f7a-91c2-1 at its foot.</source>
      <extracomment>report/issuing</extracomment>
      <translation>“{}” ist keine Datei und kein Code einer Seite, der an ihrem Fuß wie 3f7a-91c2-1 aussieht.</translation>
    </message>
    <message>
      <source>The case was changed while its pages were set; issue it again.</source>
      <extracomment>report/issuing</extracomment>
      <translation>Der Fall änderte sich, während die Seiten gesetzt wurden; geben Sie neu aus.</translation>
    </message>
    <message>
      <source>The logo of the report is no PNG or JPEG; choose another one, or none.</source>
      <extracomment>report/logos</extracomment>
      <translation>Das Logo des Berichts ist kein PNG oder JPEG; wählen Sie ein anderes oder keines.</translation>
    </message>
    <message>
      <source>The logo of the report cannot be read as a picture; choose another one, or none.</source>
      <extracomment>report/logos</extracomment>
      <translation>Das Logo des Berichts ist nicht als Bild lesbar; wählen Sie ein anderes oder keines.</translation>
    </message>
    <message>
      <source>{} tells no kind of document; end its name in {}.</source>
      <extracomment>report/outputs</extracomment>
      <translation>{} sagt nicht, welche Art Dokument; der Name muss auf {} enden.</translation>
    </message>
    <message>
      <source>A template asks for no file.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>Eine Vorlage verlangt keine Datei.</translation>
    </message>
    <message>
      <source>{} has more than {} kB; a template is a short text.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} hat mehr als {} kB; eine Vorlage ist ein kurzer Text.</translation>
    </message>
    <message>
      <source>{} cannot be filled in: {}. Mend the template.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} lässt sich nicht ausfüllen: {}. Berichtigen Sie die Vorlage.</translation>
    </message>
    <message>
      <source>{} has no sections; begin each with a line like # @judgements or # In short.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} hat keine Abschnitte; beginnen Sie jeden mit einer Zeile wie # @judgements oder # Kurz.</translation>
    </message>
    <message>
      <source>{} says “{}” at its head; there stand {}, each with a colon.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} sagt am Kopf “{}”; dort stehen {}, jeweils mit Doppelpunkt.</translation>
    </message>
    <message>
      <source>{} is no UTF-8 text; save the template as such.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} ist kein UTF-8-Text; speichern Sie die Vorlage so.</translation>
    </message>
    <message>
      <source>{} {} while it was filled in; make the template simpler.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} {} beim Ausfüllen; machen Sie die Vorlage einfacher.</translation>
    </message>
    <message>
      <source>The process that sets pages was ended; close other programs and try again.</source>
      <extracomment>report/pdf</extracomment>
      <translation>Der Prozess, der Seiten setzt, wurde beendet; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{} is no list of airframes that is known; it needs a column of addresses (icao24, hex, ModeS) and one of registrations or types.</source>
      <extracomment>tracking/airlists</extracomment>
      <translation>{} ist keine bekannte Liste von Luftfahrzeugen; nötig ist eine Spalte mit Adressen (icao24, hex, ModeS) und eine mit Kennzeichen oder Typen.</translation>
    </message>
    <message>
      <source>{} holds positions, not a list of airframes; import it as a tracker file.</source>
      <extracomment>tracking/airlists</extracomment>
      <translation>{} enthält Positionen, keine Liste von Luftfahrzeugen; importieren Sie es als Trackerdatei.</translation>
    </message>
    <message>
      <source>“{}” is no time zone; write UTC, +03:00 or one like Europe/Moscow.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>“{}” ist keine Zeitzone; schreiben Sie UTC, +03:00 oder eine wie Europe/Moscow.</translation>
    </message>
    <message>
      <source>{}: nothing settles whether its dates are day/month or month/day; name the date of one of its rows, year first, or write its dates as 2025-10-26.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{}: nichts entscheidet, ob die Daten Tag/Monat oder Monat/Tag sind; nennen Sie das Datum einer Zeile, Jahr zuerst, oder schreiben Sie die Daten als 2025-10-26.</translation>
    </message>
    <message>
      <source>{} tells the time of day and no date; name the date of its first row.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{} nennt die Uhrzeit, aber kein Datum; nennen Sie das Datum der ersten Zeile.</translation>
    </message>
    <message>
      <source>{} tells the time of day and no date; name the date of its first row and the zone of its clock.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{} nennt die Uhrzeit, aber kein Datum; nennen Sie das Datum der ersten Zeile und die Zone der Uhr.</translation>
    </message>
    <message>
      <source>{} tells the time of day and no date; name the date of its first row</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{} nennt die Uhrzeit, aber kein Datum; nennen Sie das Datum der ersten Zeile</translation>
    </message>
    <message>
      <source>{} lists more than {} aircraft; it is no file of a tracker.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} nennt mehr als {} Luftfahrzeuge; es ist keine Datei eines Trackers.</translation>
    </message>
    <message>
      <source>{} holds {} answers and no position with a time; attach it as a source.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} enthält {} Antworten und keine Position mit Zeit; hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>{} does not say when it was taken (now); attach it as a source.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} sagt nicht, wann es aufgenommen wurde (now); hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>{} holds {} aircraft and no position; attach it as a source.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} enthält {} Luftfahrzeuge und keine Position; hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>; {} of their rows told no position and came in as none</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>; {} ihrer Zeilen nannten keine Position und kamen so herein</translation>
    </message>
    <message>
      <source>{} answers from {} to {}: {} aircraft{}.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} Antworten von {} bis {}: {} Luftfahrzeuge{}.</translation>
    </message>
    <message>
      <source>; {} of them told no position and came in as none</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>; {} davon nannten keine Position und kamen so herein</translation>
    </message>
    <message>
      <source> ({} have an older last position, which was left out)</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation> ({} haben eine ältere letzte Position, die weggelassen wurde)</translation>
    </message>
    <message>
      <source>A snapshot of {}: {} aircraft{}.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>Eine Momentaufnahme von {}: {} Luftfahrzeuge{}.</translation>
    </message>
    <message>
      <source>{} tells times by a local clock{}; name its zone, like America/New_York or -04:00.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>{} nennt Zeiten nach einer Ortsuhr{}; nennen Sie ihre Zone, etwa America/New_York oder -04:00.</translation>
    </message>
    <message>
      <source>{} tells times by a local clock{}; name its zone, like America/New_York or -04:00, and the date of its first row.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>{} nennt Zeiten nach einer Ortsuhr{}; nennen Sie ihre Zone, etwa America/New_York oder -04:00, und das Datum der ersten Zeile.</translation>
    </message>
    <message>
      <source>{} tells times{} without a date; name the date of its first row, like 2025-10-26.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>{} nennt Zeiten{} ohne Datum; nennen Sie das Datum der ersten Zeile, etwa 2025-10-26.</translation>
    </message>
    <message>
      <source>{} has the columns of a FlightAware track log and no row with a time and a position.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>{} hat die Spalten eines FlightAware-Protokolls und keine Zeile mit Zeit und Position.</translation>
    </message>
    <message>
      <source>{} is a KML of FlightAware without any position; save it again from the tracker.</source>
      <extracomment>tracking/formats/flightaware_kml</extracomment>
      <translation>{} ist ein KML von FlightAware ohne Position; speichern Sie es neu vom Tracker.</translation>
    </message>
    <message>
      <source>{} is a logbook of flights, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/fr24_api</extracomment>
      <translation>{} ist ein Flugbuch, keine Flugspur; hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>{} has the columns of Flightradar24's API and no row with a time and a position.</source>
      <extracomment>tracking/formats/fr24_api</extracomment>
      <translation>{} hat die Spalten der API von Flightradar24 und keine Zeile mit Zeit und Position.</translation>
    </message>
    <message>
      <source>{} is a list of flights of the Flightradar24 archive, without positions; import it together with its position files, or attach it as a source.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>{} ist eine Flugliste aus dem Archiv von Flightradar24, ohne Positionen; importieren Sie sie mit ihren Positionsdateien, oder hängen Sie sie als Quelle an.</translation>
    </message>
    <message>
      <source>{} is a position file of the Flightradar24 archive with no position in it.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>{} ist eine Positionsdatei aus dem Archiv von Flightradar24 ohne Position.</translation>
    </message>
    <message>
      <source>The file's name tells no flight number, so the list of flights says nothing of it.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>Der Dateiname nennt keine Flugnummer, also sagt die Flugliste nichts dazu.</translation>
    </message>
    <message>
      <source>The archive is cut at 00:00 UTC: this flight may go on in the file of the day beside it.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>Das Archiv ist um 00:00 UTC geschnitten: dieser Flug kann in der Datei des Nachbartags weitergehen.</translation>
    </message>
    <message>
      <source>{} has the columns of a Flightradar24 flight and no row with a time and a position; save the flight's CSV again.</source>
      <extracomment>tracking/formats/fr24_csv</extracomment>
      <translation>{} hat die Spalten eines Flugs von Flightradar24 und keine Zeile mit Zeit und Position; speichern Sie das CSV des Flugs neu.</translation>
    </message>
    <message>
      <source>Several call signs in one flight: {}.</source>
      <extracomment>tracking/formats/fr24_csv</extracomment>
      <translation>Mehrere Rufzeichen in einem Flug: {}.</translation>
    </message>
    <message>
      <source>{} has the columns of Flightradar24's granular data and no row with a position.</source>
      <extracomment>tracking/formats/fr24_granular</extracomment>
      <translation>{} hat die Spalten der feinen Daten von Flightradar24 und keine Zeile mit Position.</translation>
    </message>
    <message>
      <source>{} messages carry no position and are no fixes.</source>
      <extracomment>tracking/formats/fr24_granular</extracomment>
      <translation>{} Meldungen tragen keine Position und sind keine Positionen.</translation>
    </message>
    <message>
      <source>{} is a KML of Flightradar24 without any position; save it again from the tracker.</source>
      <extracomment>tracking/formats/fr24_kml</extracomment>
      <translation>{} ist ein KML von Flightradar24 ohne Position; speichern Sie es neu vom Tracker.</translation>
    </message>
    <message>
      <source>{} is a flight of Flightradar24 without any position; attach it as a source.</source>
      <extracomment>tracking/formats/fr24_playback</extracomment>
      <translation>{} ist ein Flug von Flightradar24 ohne Position; hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>{}: no row has a time and a position in the columns named; name other columns.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{}: keine Zeile hat Zeit und Position in den genannten Spalten; nennen Sie andere.</translation>
    </message>
    <message>
      <source>“{}” is no field of a fix; fields are {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>“{}” ist kein Feld einer Position; Felder sind {}.</translation>
    </message>
    <message>
      <source>{}: name the columns of time, latitude and longitude (or position); it has {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{}: nennen Sie die Spalten für Zeit, Breite und Länge (oder Position); es hat {}.</translation>
    </message>
    <message>
      <source>{} has no column “{}”; it has {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{} hat keine Spalte “{}”; es hat {}.</translation>
    </message>
    <message>
      <source>{} tells local time (“{}”); name its zone, like Europe/Moscow or +03:00.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{} nennt Ortszeit (“{}”); nennen Sie ihre Zone, etwa Europe/Moscow oder +03:00.</translation>
    </message>
    <message>
      <source>{}: “{}” tells no time this program reads; write times as 2025-10-26 14:03:00 or name another column.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{}: “{}” nennt keine Zeit, die dieses Programm liest; schreiben Sie 2025-10-26 14:03:00 oder nennen Sie eine andere Spalte.</translation>
    </message>
    <message>
      <source>“{}” is no unit of {} this program knows; units are {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>“{}” ist keine Einheit für {}, die dieses Programm kennt; Einheiten sind {}.</translation>
    </message>
    <message>
      <source>CSV, columns named</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>CSV, Spalten benannt</translation>
    </message>
    <message>
      <source>The clock of this table names no zone; the times were read as UTC. Import the file again with the zone if it is known.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>Die Uhr dieser Tabelle nennt keine Zone; die Zeiten wurden als UTC gelesen. Importieren Sie neu mit der Zone, wenn sie bekannt ist.</translation>
    </message>
    <message>
      <source>The table names no units; it was read with {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>Die Tabelle nennt keine Einheiten; gelesen wurde sie mit {}.</translation>
    </message>
    <message>
      <source>{} is a GPX file without any position; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} ist eine GPX-Datei ohne Position; hängen Sie sie als Quelle an.</translation>
    </message>
    <message>
      <source>{} is a GPX track in which no point has both a time and a position that can be read.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} ist eine GPX-Spur, in der kein Punkt lesbare Zeit und Position hat.</translation>
    </message>
    <message>
      <source>{} has no times: it is a drawing, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} hat keine Zeiten: es ist eine Zeichnung, keine Flugspur; hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>{} is a plan of a route, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} ist ein Routenplan, keine Flugspur; hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>{} is a list of waypoints, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} ist eine Liste von Wegpunkten, keine Flugspur; hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>KML with times</source>
      <extracomment>tracking/formats/kml</extracomment>
      <translation>KML mit Zeiten</translation>
    </message>
    <message>
      <source>{} is a KML without any position at a time; attach it as a source.</source>
      <extracomment>tracking/formats/kml</extracomment>
      <translation>{} ist ein KML ohne Position zu einer Zeit; hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>{} placemarks tell a span of time, not an instant; they were left out.</source>
      <extracomment>tracking/formats/kml</extracomment>
      <translation>{} Placemarks nennen einen Zeitraum, keinen Zeitpunkt; sie wurden weggelassen.</translation>
    </message>
    <message>
      <source>{} has the columns of OpenSky's state vectors and no row with a time and a position.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>{} hat die Spalten der OpenSky-Zustandsvektoren und keine Zeile mit Zeit und Position.</translation>
    </message>
    <message>
      <source>{} rows repeat a position received more than {} s before and are set aside.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>{} Zeilen wiederholen eine mehr als {} s zuvor empfangene Position und sind beiseitegelegt.</translation>
    </message>
    <message>
      <source>{} rows have no position and are no fixes.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>{} Zeilen haben keine Position und sind keine.</translation>
    </message>
    <message>
      <source>An aircraft is heard under several call signs; some may be decoding errors.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>Ein Luftfahrzeug ist unter mehreren Rufzeichen zu hören; manche können Dekodierfehler sein.</translation>
    </message>
    <message>
      <source>{} is a list of flights, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>{} ist eine Liste von Flügen, keine Flugspur; hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>{} is an answer of OpenSky without any position; attach it as a source.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>{} ist eine Antwort von OpenSky ohne Position; hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>A snapshot{}: {} aircraft{}.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>Eine Momentaufnahme{}: {} Luftfahrzeuge{}.</translation>
    </message>
    <message>
      <source>A track of OpenSky tells a waypoint at turns and changes of height only, not every position heard.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>Eine OpenSky-Spur nennt nur Wegpunkte bei Kurven und Höhenwechseln, nicht jede gehörte Position.</translation>
    </message>
    <message>
      <source>{} is a trace of readsb that holds no position; check whether it was saved whole.</source>
      <extracomment>tracking/formats/readsb_trace</extracomment>
      <translation>{} ist eine readsb-Spur ohne Position; prüfen Sie, ob sie ganz gespeichert wurde.</translation>
    </message>
    <message>
      <source>{} does not say when its trace begins (timestamp); save it again from the tracker.</source>
      <extracomment>tracking/formats/readsb_trace</extracomment>
      <translation>{} sagt nicht, wann die Spur beginnt (timestamp); speichern Sie sie neu vom Tracker.</translation>
    </message>
    <message>
      <source>{} holds messages of a receiver and no position among them; attach it as a source.</source>
      <extracomment>tracking/formats/sbs1</extracomment>
      <translation>{} enthält Meldungen eines Empfängers und keine Position; hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>The clock of these messages is the receiver's own and names no zone; the times were read as UTC. Import the file again with the zone of the receiver if it is known.</source>
      <extracomment>tracking/formats/sbs1</extracomment>
      <translation>Die Uhr dieser Meldungen ist die des Empfängers und nennt keine Zone; die Zeiten wurden als UTC gelesen. Importieren Sie neu mit der Zone des Empfängers, wenn sie bekannt ist.</translation>
    </message>
    <message>
      <source>{} lines: {} messages ({}) and {} others.</source>
      <extracomment>tracking/formats/sbs1</extracomment>
      <translation>{} Zeilen: {} Meldungen ({}) und {} andere.</translation>
    </message>
    <message>
      <source>{} holds no row of time, latitude and longitude; export the trace again.</source>
      <extracomment>tracking/formats/tar1090_csv</extracomment>
      <translation>{} enthält keine Zeile mit Zeit, Breite und Länge; exportieren Sie die Spur neu.</translation>
    </message>
    <message>
      <source>The file does not name its aircraft; name it, or import the trace (JSON) that it was made of.</source>
      <extracomment>tracking/formats/tar1090_csv</extracomment>
      <translation>Die Datei nennt ihr Luftfahrzeug nicht; nennen Sie es, oder importieren Sie die Spur (JSON), aus der sie gemacht ist.</translation>
    </message>
    <message>
      <source>{} is a KML of tar1090 without any position; save it again from the tracker.</source>
      <extracomment>tracking/formats/tar1090_kml</extracomment>
      <translation>{} ist ein KML von tar1090 ohne Position; speichern Sie es neu vom Tracker.</translation>
    </message>
    <message>
      <source>The file's name does not say which altitudes it holds; they were read as heights by satellite navigation.</source>
      <extracomment>tracking/formats/tar1090_kml</extracomment>
      <translation>Der Dateiname sagt nicht, welche Höhen enthalten sind; gelesen wurden sie als Satellitenhöhen.</translation>
    </message>
    <message>
      <source>{} holds {} rows and no position; attach it as a source.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} enthält {} Zeilen und keine Position; hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>{} is a table of columns of more than 128 MB; save it as records or lines.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} ist eine Spaltentabelle von mehr als 128 MB; speichern Sie sie als Datensätze oder Zeilen.</translation>
    </message>
    <message>
      <source>{} is a table of columns that breaks off; save it again as records.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} ist eine Spaltentabelle, die abbricht; speichern Sie sie neu als Datensätze.</translation>
    </message>
    <message>
      <source>{} holds a line of more than 16 MB; it is no file of a tracker.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} enthält eine Zeile von mehr als 16 MB; es ist keine Datei eines Trackers.</translation>
    </message>
    <message>
      <source>{} of {} rows told no position and came in as none.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} von {} Zeilen nannten keine Position und kamen so herein.</translation>
    </message>
    <message>
      <source>{} is an aircraft list without any position; attach it as a source.</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>{} ist eine Luftfahrzeugliste ohne Position; hängen Sie es als Quelle an.</translation>
    </message>
    <message>
      <source>; {} of them told no position</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>; {} davon nannten keine Position</translation>
    </message>
    <message>
      <source>; {} with a trail of earlier positions</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>; {} mit einer Spur früherer Positionen</translation>
    </message>
    <message>
      <source>; {} positions were old when it was taken</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>; {} Positionen waren beim Aufnehmen alt</translation>
    </message>
    <message>
      <source>An aircraft list of {}: {} aircraft{}.</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>Eine Flugzeugliste von {}: {} Luftfahrzeuge{}.</translation>
    </message>
    <message>
      <source>{} holds a piece of more than 16 MB; it is no file of a tracker.</source>
      <extracomment>tracking/jsons</extracomment>
      <translation>{} enthält ein Stück von mehr als 16 MB; es ist keine Datei eines Trackers.</translation>
    </message>
    <message>
      <source>{} is a text in UTF-16 of more than 256 MB; save it in UTF-8.</source>
      <extracomment>tracking/jsons</extracomment>
      <translation>{} ist ein UTF-16-Text von mehr als 256 MB; speichern Sie ihn in UTF-8.</translation>
    </message>
    <message>
      <source>{} has no file any more; restore its source first.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>{} hat keine Datei mehr; stellen Sie zuerst die Quelle wieder her.</translation>
    </message>
    <message>
      <source>The fixes of {} are not read yet; read its file again.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>Die Positionen von {} sind noch nicht gelesen; lesen Sie die Datei neu.</translation>
    </message>
    <message>
      <source>The fixes of a track are not read yet; read its file again.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>Die Positionen einer Flugspur sind noch nicht gelesen; lesen Sie die Datei neu.</translation>
    </message>
    <message>
      <source>The fixes kept of {} are damaged; read its file again.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>Die behaltenen Positionen von {} sind beschädigt; lesen Sie die Datei neu.</translation>
    </message>
    <message>
      <source>The file breaks off before its end; what stands before the break was read.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>Die Datei bricht vor ihrem Ende ab; was davor steht, wurde gelesen.</translation>
    </message>
    <message>
      <source>{} of the addresses (those with ~) are no ICAO addresses; they name no airframe.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>{} der Adressen (die mit ~) sind keine ICAO-Adressen; sie benennen kein Luftfahrzeug.</translation>
    </message>
    <message>
      <source>{} is no ICAO address (TIS-B, or made up by a receiver); it names no airframe.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>{} ist keine ICAO-Adresse (TIS-B, oder vom Empfänger erfunden); sie benennt kein Luftfahrzeug.</translation>
    </message>
    <message>
      <source>{} is a temporary private address (PIA); it names no airframe for long.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>{} ist eine zeitweilige private Adresse (PIA); sie benennt kein Luftfahrzeug auf Dauer.</translation>
    </message>
    <message>
      <source>{} does not have the columns of “{}”; choose another format.</source>
      <extracomment>tracking/rows</extracomment>
      <translation>{} hat nicht die Spalten von “{}”; wählen Sie ein anderes Format.</translation>
    </message>
    <message>
      <source>{} unpacks to more than 4 GB; import the files inside it one by one.</source>
      <extracomment>tracking/unpacked</extracomment>
      <translation>{} entpackt sich auf mehr als 4 GB; importieren Sie die Dateien darin einzeln.</translation>
    </message>
    <message>
      <source>{} declares a document type or entities, which no tracker does; it was not read.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>{} erklärt Dokumenttyp oder Entitäten, was kein Tracker tut; es wurde nicht gelesen.</translation>
    </message>
    <message>
      <source>{} nests more than {} elements; it is no file of a tracker.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>{} schachtelt mehr als {} Elemente; es ist keine Datei eines Trackers.</translation>
    </message>
    <message>
      <source>{} holds more than {} elements; import it in parts.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>{} enthält mehr als {} Elemente; importieren Sie es in Teilen.</translation>
    </message>
    <message>
      <source>{} holds one tag of more than 1 MB; it is no file of a tracker.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>{} enthält ein Tag von mehr als 1 MB; es ist keine Datei eines Trackers.</translation>
    </message>
    <message>
      <source>What is on the clipboard cannot be read as a table ({}); copy fewer cells.</source>
      <extracomment>values/clipped</extracomment>
      <translation>Die Zwischenablage ist nicht als Tabelle lesbar ({}); kopieren Sie weniger Zellen.</translation>
    </message>
    <message>
      <source>There is no template {}; there are {}.</source>
      <extracomment>values/composing</extracomment>
      <translation>Es gibt keine Vorlage {}; es gibt {}.</translation>
    </message>
    <message>
      <source>“{}” is no section of a report; choose of {}.</source>
      <extracomment>values/composing</extracomment>
      <translation>“{}” ist kein Abschnitt eines Berichts; wählen Sie aus {}.</translation>
    </message>
    <message>
      <source>The words of {} are more than {} letters; shorten them.</source>
      <extracomment>values/composing</extracomment>
      <translation>Die Wörter von {} sind mehr als {} Buchstaben; kürzen Sie sie.</translation>
    </message>
    <message>
      <source>A report holds each section once and at most {} parts; remove what stands twice.</source>
      <extracomment>values/composing</extracomment>
      <translation>Ein Bericht enthält jeden Abschnitt einmal und höchstens {} Teile; nehmen Sie Doppeltes weg.</translation>
    </message>
    <message>
      <source>“{}” is no {}; correct the rule.</source>
      <extracomment>values/counting</extracomment>
      <translation>“{}” ist kein {}; berichtigen Sie die Regel.</translation>
    </message>
    <message>
      <source>the latest {} on or before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>der letzte {} am oder vor dem {}</translation>
    </message>
    <message>
      <source>what is told lies ahead: the first {} on or after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>das Erzählte liegt voraus: der erste {} am oder nach {}</translation>
    </message>
    <message>
      <source>the latest Saturday and Sunday up to {}</source>
      <extracomment>values/counting</extracomment>
      <translation>letzter Samstag und Sonntag bis {}</translation>
    </message>
    <message>
      <source>what is told lies ahead: the first {} from the month of {} on</source>
      <extracomment>values/counting</extracomment>
      <translation>das Erzählte liegt voraus: der erste {} vom Monat von {} an</translation>
    </message>
    <message>
      <source>the year is not written; the latest such day on or before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>das Jahr steht nicht da; der letzte solche Tag am oder vor dem {}</translation>
    </message>
    <message>
      <source>the year is not written; the first such day on or after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>das Jahr steht nicht da; der erste solche Tag am oder nach dem {}</translation>
    </message>
    <message>
      <source>the {} of the week before that one</source>
      <extracomment>values/counting</extracomment>
      <translation>{} der Woche davor</translation>
    </message>
    <message>
      <source>the latest {} before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>der letzte {} vor dem {}</translation>
    </message>
    <message>
      <source>the last but one {} before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>der vorletzte {} vor dem {}</translation>
    </message>
    <message>
      <source>the first {} after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>der erste {} nach dem {}</translation>
    </message>
    <message>
      <source>the {} of the week after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>{} der Woche nach {}</translation>
    </message>
    <message>
      <source>the first weekend after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>das erste Wochenende nach dem {}</translation>
    </message>
    <message>
      <source>the week of {} up to the day before</source>
      <extracomment>values/counting</extracomment>
      <translation>die Woche von {} bis zum Tag davor</translation>
    </message>
    <message>
      <source>{} month, counted from {}</source>
      <extracomment>values/counting</extracomment>
      <translation>Monat {}, gezählt von {}</translation>
    </message>
    <message>
      <source>the month up to the day of publication</source>
      <extracomment>values/counting</extracomment>
      <translation>der Monat bis zum Tag der Veröffentlichung</translation>
    </message>
    <message>
      <source>the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>der Monat von {}</translation>
    </message>
    <message>
      <source>the month up to {}</source>
      <extracomment>values/counting</extracomment>
      <translation>der Monat bis {}</translation>
    </message>
    <message>
      <source>{} year, counted from {}</source>
      <extracomment>values/counting</extracomment>
      <translation>Jahr {}, gezählt von {}</translation>
    </message>
    <message>
      <source>the year of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>das Jahr von {}</translation>
    </message>
    <message>
      <source>the latest {} before the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>der letzte {} vor dem Monat von {}</translation>
    </message>
    <message>
      <source>the latest {} up to the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>der letzte {} bis zum Monat von {}</translation>
    </message>
    <message>
      <source>the first {} after the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>der erste {} nach dem Monat von {}</translation>
    </message>
    <message>
      <source>the night to {}</source>
      <extracomment>values/counting</extracomment>
      <translation>die Nacht auf {}</translation>
    </message>
    <message>
      <source>{} from this</source>
      <extracomment>values/counting</extracomment>
      <translation>{} von hier an</translation>
    </message>
    <message>
      <source>the {} a week earlier</source>
      <extracomment>values/counting</extracomment>
      <translation>{} eine Woche früher</translation>
    </message>
    <message>
      <source>the {} a week later</source>
      <extracomment>values/counting</extracomment>
      <translation>{} eine Woche später</translation>
    </message>
    <message>
      <source>the week of {} has no earlier day</source>
      <extracomment>values/counting</extracomment>
      <translation>die Woche von {} hat keinen früheren Tag</translation>
    </message>
    <message>
      <source>the next such day, which is nearer</source>
      <extracomment>values/counting</extracomment>
      <translation>der nächste solche Tag, der näher ist</translation>
    </message>
    <message>
      <source>the day itself, {}</source>
      <extracomment>values/counting</extracomment>
      <translation>der Tag selbst, {}</translation>
    </message>
    <message>
      <source>“{}” is no date; write it as 2025-10-26, 2025-10, 2025 or 2025-10-26T09:15Z.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>“{}” ist kein Datum; schreiben Sie 2025-10-26, 2025-10, 2025 oder 2025-10-26T09:15Z.</translation>
    </message>
    <message>
      <source>{} is no date: years run from 0001 to 9999; correct the year.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} ist kein Datum: Jahre gehen von 0001 bis 9999; berichtigen Sie das Jahr.</translation>
    </message>
    <message>
      <source>{} is no date: a year has 12 months and seasons 21 to 24; correct the month.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} ist kein Datum: ein Jahr hat 12 Monate und die Jahreszeiten 21 bis 24; berichtigen Sie den Monat.</translation>
    </message>
    <message>
      <source>{} is no date: {}; correct the day or leave it out.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} ist kein Datum: {}; berichtigen Sie den Tag oder lassen Sie ihn weg.</translation>
    </message>
    <message>
      <source>{} has a time on a day not known; leave the time out or give the day.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} hat eine Uhrzeit an einem unbekannten Tag; lassen Sie die Zeit weg oder geben Sie den Tag an.</translation>
    </message>
    <message>
      <source>{} is no time: a day has 24 hours of 60 minutes; correct the time.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} ist keine Uhrzeit: ein Tag hat 24 Stunden zu 60 Minuten; berichtigen Sie die Zeit.</translation>
    </message>
    <message>
      <source>{} is no time: zones run from -12:00 to +14:00; correct the zone.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} ist keine Uhrzeit: Zeitzonen gehen von -12:00 bis +14:00; berichtigen Sie die Zone.</translation>
    </message>
    <message>
      <source>{} {} has {} days</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} {} hat {} Tage</translation>
    </message>
    <message>
      <source>a season has no numbered days</source>
      <extracomment>values/dateparts</extracomment>
      <translation>eine Jahreszeit hat keine nummerierten Tage</translation>
    </message>
    <message>
      <source>no day {} fits {}-{}</source>
      <extracomment>values/dateparts</extracomment>
      <translation>kein Tag {} passt zu {}-{}</translation>
    </message>
    <message>
      <source>“{}” is no interval of dates; write START/END, with .. for an open end.</source>
      <extracomment>values/edtf</extracomment>
      <translation>“{}” ist kein Zeitraum; schreiben Sie ANFANG/ENDE, mit .. für ein offenes Ende.</translation>
    </message>
    <message>
      <source>{} ends before it begins; write the earlier date first.</source>
      <extracomment>values/edtf</extracomment>
      <translation>{} endet, bevor es beginnt; schreiben Sie das frühere Datum zuerst.</translation>
    </message>
    <message>
      <source>“{}” is no time zone: zones run from -12:00 to +14:00; correct the zone.</source>
      <extracomment>values/edtf</extracomment>
      <translation>“{}” ist keine Zeitzone: Zonen gehen von -12:00 bis +14:00; berichtigen Sie die Zone.</translation>
    </message>
    <message>
      <source>“{}” is no grade; give A to F for a source, 1 to 6 for a sighting or claim.</source>
      <extracomment>values/grades</extracomment>
      <translation>“{}” ist keine Note; geben Sie A bis F für eine Quelle, 1 bis 6 für eine Sichtung oder Behauptung.</translation>
    </message>
    <message>
      <source>“{}” is no {}; choose one of {}.</source>
      <extracomment>values/grades</extracomment>
      <translation>“{}” ist keine mögliche Angabe ({}); wählen Sie aus {}.</translation>
    </message>
    <message>
      <source>reliability of a source</source>
      <extracomment>values/grades</extracomment>
      <translation>Zuverlässigkeit einer Quelle</translation>
    </message>
    <message>
      <source>credibility of a sighting or claim</source>
      <extracomment>values/grades</extracomment>
      <translation>Glaubwürdigkeit einer Sichtung oder Behauptung</translation>
    </message>
    <message>
      <source>“{}” is no marking; use one of {}.</source>
      <extracomment>values/handling</extracomment>
      <translation>“{}” ist kein Vermerk; nehmen Sie einen von {}.</translation>
    </message>
    <message>
      <source>“{}” is too short to be hidden: it would be found everywhere; write {} letters.</source>
      <extracomment>values/hiding</extracomment>
      <translation>“{}” ist zu kurz zum Verbergen: es fände sich überall; schreiben Sie {} Buchstaben.</translation>
    </message>
    <message>
      <source>“{}” is no language tag; write for example en, pt-BR or zh-Hant.</source>
      <extracomment>values/languages</extracomment>
      <translation>“{}” ist keine Sprachkennung; schreiben Sie etwa en, pt-BR oder zh-Hant.</translation>
    </message>
    <message>
      <source>“{}” is then “{}”, a {} in {}</source>
      <extracomment>values/publication</extracomment>
      <translation>„{}“ ist dann „{}“, ein {} in {}</translation>
    </message>
    <message>
      <source>{} is the latest day the texts write as a date</source>
      <extracomment>values/publication</extracomment>
      <translation>{} ist der späteste Tag, den die Texte als Datum schreiben</translation>
    </message>
    <message>
      <source>{}, and a report follows within a week</source>
      <extracomment>values/publication</extracomment>
      <translation>{}, und ein Bericht folgt binnen einer Woche</translation>
    </message>
    <message>
      <source>{} is named, so it is no earlier</source>
      <extracomment>values/publication</extracomment>
      <translation>{} ist genannt, also ist es nicht früher</translation>
    </message>
    <message>
      <source>the year {} is written</source>
      <extracomment>values/publication</extracomment>
      <translation>das Jahr {} ist geschrieben</translation>
    </message>
    <message>
      <source>“{}” is no rule for dates; give the date as 2025-10-26 instead.</source>
      <extracomment>values/rules</extracomment>
      <translation>“{}” ist keine Regel für Daten; geben Sie das Datum als 2025-10-26 an.</translation>
    </message>
    <message>
      <source>{}, which is a {}</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, das ist ein {}</translation>
    </message>
    <message>
      <source>{}, which is a {}, not a {}</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, das ist ein {}, kein {}</translation>
    </message>
    <message>
      <source>in figures, read with the day before the month; the words allow both</source>
      <extracomment>values/rules</extracomment>
      <translation>in Ziffern, gelesen mit dem Tag vor dem Monat; die Wörter lassen beides zu</translation>
    </message>
    <message>
      <source>and open after it</source>
      <extracomment>values/rules</extracomment>
      <translation>und danach offen</translation>
    </message>
    <message>
      <source>and open before it</source>
      <extracomment>values/rules</extracomment>
      <translation>und davor offen</translation>
    </message>
    <message>
      <source>from the day after it</source>
      <extracomment>values/rules</extracomment>
      <translation>ab dem Tag danach</translation>
    </message>
    <message>
      <source>up to the day before it</source>
      <extracomment>values/rules</extracomment>
      <translation>bis zum Tag davor</translation>
    </message>
    <message>
      <source>and the night to the day after</source>
      <extracomment>values/rules</extracomment>
      <translation>und die Nacht auf den Folgetag</translation>
    </message>
    <message>
      <source>and the night before it</source>
      <extracomment>values/rules</extracomment>
      <translation>und die Nacht davor</translation>
    </message>
    <message>
      <source>at the time written</source>
      <extracomment>values/rules</extracomment>
      <translation>zur geschriebenen Uhrzeit</translation>
    </message>
    <message>
      <source>{}, which is {}</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, das ist {}</translation>
    </message>
    <message>
      <source>the range would end before it begins, counted from {}</source>
      <extracomment>values/rules</extracomment>
      <translation>der Zeitraum würde enden, bevor er beginnt, gezählt von {}</translation>
    </message>
    <message>
      <source>its {} part</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, dieser Teil</translation>
    </message>
    <message>
      <source>counted from a day that is not known</source>
      <extracomment>values/rules</extracomment>
      <translation>gezählt von einem Tag, der nicht bekannt ist</translation>
    </message>
    <message>
      <source>the day lies outside the years 1 to 9999</source>
      <extracomment>values/rules</extracomment>
      <translation>der Tag liegt außerhalb der Jahre 1 bis 9999</translation>
    </message>
    <message>
      <source>Give the sun's azimuth, its altitude, or the shadow's length or direction.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Geben Sie Azimut oder Höhe der Sonne an, oder Länge oder Richtung des Schattens.</translation>
    </message>
    <message>
      <source>A sun that casts shadows stands above the horizon; write an altitude between 0 and 90.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Eine Sonne, die Schatten wirft, steht über dem Horizont; schreiben Sie eine Höhe von 0 bis 90.</translation>
    </message>
    <message>
      <source>A measurement is good to more than 0 and at most 45 degrees; correct it.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Eine Messung ist auf mehr als 0 und höchstens 45 Grad genau; berichtigen Sie sie.</translation>
    </message>
    <message>
      <source>The sun is measured in plain numbers; write them as 210 or 1.8.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Die Sonne wird in einfachen Zahlen gemessen; schreiben Sie 210 oder 1.8.</translation>
    </message>
    <message>
      <source>A shadow has a length; write how long it is for each metre of height, such as 1.8.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Ein Schatten hat eine Länge; schreiben Sie, wie lang er je Meter Höhe ist, etwa 1.8.</translation>
    </message>
    <message>
      <source>below the horizon</source>
      <extracomment>values/shadows</extracomment>
      <translation>unter dem Horizont</translation>
    </message>
    <message>
      <source>at azimuth {}°, altitude {}°</source>
      <extracomment>values/shadows</extracomment>
      <translation>bei Azimut {}°, Höhe {}°</translation>
    </message>
    <message>
      <source>At {} UTC the sun stood {}.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Um {} UTC stand die Sonne {}.</translation>
    </message>
    <message>
      <source>{}, give or take {}°</source>
      <extracomment>values/shadows</extracomment>
      <translation>{}, plus/minus {}°</translation>
    </message>
    <message>
      <source>The sun did not stand so at any time that is stated.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Die Sonne stand zu keiner genannten Zeit so.</translation>
    </message>
    <message>
      <source>The time is known to no better than {} days; the sun stands so on many.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Die Zeit ist nicht genauer als auf {} Tage bekannt; so steht die Sonne an vielen.</translation>
    </message>
    <message>
      <source>It fits: the sun stood so {}.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Es passt: die Sonne stand so {}.</translation>
    </message>
    <message>
      <source>Give the sun's azimuth, its altitude or both; a shadow points away from the sun.</source>
      <extracomment>values/sun</extracomment>
      <translation>Geben Sie Azimut oder Höhe der Sonne an oder beides; ein Schatten weist von der Sonne weg.</translation>
    </message>
    <message>
      <source>A latitude lies between -90 and 90 degrees and a longitude between -180 and 180; correct it.</source>
      <extracomment>values/sun</extracomment>
      <translation>Die Breite liegt zwischen -90 und 90 Grad, die Länge zwischen -180 und 180; berichtigen Sie sie.</translation>
    </message>
    <message>
      <source>The sun needs a time with its zone; add one, such as Z or +03:00.</source>
      <extracomment>values/sun</extracomment>
      <translation>Für die Sonne braucht es eine Zeit mit Zone; ergänzen Sie eine, etwa Z oder +03:00.</translation>
    </message>
    <message>
      <source>The sun is reckoned for the years 1900 to 2100 only; correct the year.</source>
      <extracomment>values/sun</extracomment>
      <translation>Die Sonne wird nur für die Jahre 1900 bis 2100 berechnet; berichtigen Sie das Jahr.</translation>
    </message>
    <message>
      <source>“{}” is no address on the web; write one that begins with http or https.</source>
      <extracomment>values/weblink</extracomment>
      <translation>“{}” ist keine Webadresse; schreiben Sie eine, die mit http oder https beginnt.</translation>
    </message>
    <message>
      <source>counted from {}, which leaves more than one day open</source>
      <extracomment>values/when</extracomment>
      <translation>gezählt von {}, was mehr als einen Tag offen lässt</translation>
    </message>
    <message>
      <source>the anchor has no end</source>
      <extracomment>values/when</extracomment>
      <translation>der Bezug hat kein Ende</translation>
    </message>
    <message>
      <source>counted from the day of publication, which is not recorded; set it, or choose a reading</source>
      <extracomment>values/when</extracomment>
      <translation>gezählt vom Tag der Veröffentlichung, der nicht festgehalten ist; setzen Sie ihn, oder wählen Sie eine Lesart</translation>
    </message>
    <message>
      <source>{}, if published on {}: {}</source>
      <extracomment>values/when</extracomment>
      <translation>{}, falls veröffentlicht am {}: {}</translation>
    </message>
    <message>
      <source>counted from {}</source>
      <extracomment>values/when</extracomment>
      <translation>gezählt von {}</translation>
    </message>
    <message>
      <source>set by the analyst</source>
      <extracomment>values/when</extracomment>
      <translation>vom Analysten gesetzt</translation>
    </message>
    <message>
      <source>“{}” is the {} ({})</source>
      <extracomment>values</extracomment>
      <translation>“{}” ist {} ({})</translation>
    </message>
    <message>
      <source>“{}” is a variant of the {} not listed in the {}</source>
      <extracomment>values</extracomment>
      <translation>“{}” ist eine Variante von {}, die in {} nicht steht</translation>
    </message>
    <message>
      <source>the year is not written</source>
      <extracomment>values</extracomment>
      <translation>das Jahr steht nicht da</translation>
    </message>
    <message>
      <source>the latest such day on or before {}</source>
      <extracomment>values</extracomment>
      <translation>der letzte solche Tag am oder vor dem {}</translation>
    </message>
    <message>
      <source>the first such day on or after {}</source>
      <extracomment>values</extracomment>
      <translation>der erste solche Tag am oder nach dem {}</translation>
    </message>
    <message>
      <source>“{}” is a nickname of the {}</source>
      <extracomment>values</extracomment>
      <translation>“{}” ist ein Spitzname von {}</translation>
    </message>
    <message>
      <source>“{}” is a popular name of the {}</source>
      <extracomment>values</extracomment>
      <translation>“{}” ist ein gängiger Name von {}</translation>
    </message>
    <message>
      <source>ICAO designator {}</source>
      <extracomment>values</extracomment>
      <translation>ICAO-Kennung {}</translation>
    </message>
    <message>
      <source>ICAO designator {} ({})</source>
      <extracomment>values</extracomment>
      <translation>ICAO-Kennung {} ({})</translation>
    </message>
    <message>
      <source>ICAO one of the designators {}</source>
      <extracomment>values</extracomment>
      <translation>eine der ICAO-Kennungen {}</translation>
    </message>
    <message>
      <source>ICAO one of the designators {} ({})</source>
      <extracomment>values</extracomment>
      <translation>eine der ICAO-Kennungen {} ({})</translation>
    </message>
    <message>
      <source>{} for {}; ICAO designator {}</source>
      <extracomment>values</extracomment>
      <translation>{} statt {}; ICAO-Kennung {}</translation>
    </message>
    <message>
      <source>the {} has no “{}”</source>
      <extracomment>values</extracomment>
      <translation>{}: “{}” steht nicht darin</translation>
    </message>
    <message>
      <source>approximately</source>
      <extracomment>values</extracomment>
      <translation>ungefähr</translation>
    </message>
    <message>
      <source>from {} to {}</source>
      <extracomment>values</extracomment>
      <translation>von {} bis {}</translation>
    </message>
    <message>
      <source>{} away</source>
      <extracomment>values</extracomment>
      <translation>{} entfernt</translation>
    </message>
    <message>
      <source>{} is only proposed; nobody has accepted it.</source>
      <extracomment>values</extracomment>
      <translation>{} ist nur vorgeschlagen; niemand hat es angenommen.</translation>
    </message>
    <message>
      <source>{} are only proposed; nobody has accepted it.</source>
      <extracomment>values</extracomment>
      <translation>{} sind nur vorgeschlagen; niemand hat es angenommen.</translation>
    </message>
    <message>
      <source>When {}</source>
      <extracomment>values</extracomment>
      <translation>Wann {}</translation>
    </message>
    <message>
      <source>Entry {} ({})</source>
      <extracomment>values</extracomment>
      <translation>Eintrag {} ({})</translation>
    </message>
    <message>
      <source>conic, {}</source>
      <extracomment>values</extracomment>
      <translation>kegelförmig, {}</translation>
    </message>
    <message>
      <source>{} on {}, assigned {}</source>
      <extracomment>values</extracomment>
      <translation>{} am {}, zugewiesen {}</translation>
    </message>
    <message>
      <source>{} on {}, dates of the assignment not stated</source>
      <extracomment>values</extracomment>
      <translation>{} am {}, Daten der Zuweisung nicht angegeben</translation>
    </message>
    <message>
      <source>hatched: {}’s</source>
      <extracomment>values</extracomment>
      <translation>schraffiert, {}:</translation>
    </message>
    <message>
      <source>image ({})</source>
      <extracomment>values</extracomment>
      <translation>Bild ({})</translation>
    </message>
    <message>
      <source>{} cells can be read either way and no cell tells which</source>
      <extracomment>values</extracomment>
      <translation>{} Zellen lassen sich so oder so lesen, und keine sagt, wie</translation>
    </message>
    <message>
      <source>1 cell can be read either way and no cell tells which</source>
      <extracomment>values</extracomment>
      <translation>1 Zelle lässt sich so oder so lesen, und keine sagt, wie</translation>
    </message>
    <message>
      <source>one tells it as the report of {}, which is the other</source>
      <extracomment>values</extracomment>
      <translation>eine erzählt es als Meldung von {}, und das ist die andere</translation>
    </message>
    <message>
      <source>how and against what the clock was checked</source>
      <extracomment>values</extracomment>
      <translation>wie und woran die Uhr geprüft wurde</translation>
    </message>
    <message>
      <source>its early part</source>
      <extracomment>values</extracomment>
      <translation>der Anfang davon</translation>
    </message>
    <message>
      <source>its mid part</source>
      <extracomment>values</extracomment>
      <translation>die Mitte davon</translation>
    </message>
    <message>
      <source>its late part</source>
      <extracomment>values</extracomment>
      <translation>der spätere Teil davon</translation>
    </message>
    <message>
      <source>its end part</source>
      <extracomment>values</extracomment>
      <translation>das Ende davon</translation>
    </message>
    <message>
      <source>Monday to Sunday of last week, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>Montag bis Sonntag der Vorwoche, gezählt von {}</translation>
    </message>
    <message>
      <source>Monday to Sunday of this week, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>Montag bis Sonntag dieser Woche, gezählt von {}</translation>
    </message>
    <message>
      <source>Monday to Sunday of next week, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>Montag bis Sonntag der Folgewoche, gezählt von {}</translation>
    </message>
    <message>
      <source>last month, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>Vormonat, gezählt von {}</translation>
    </message>
    <message>
      <source>this month, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>dieser Monat, gezählt von {}</translation>
    </message>
    <message>
      <source>next month, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>nächster Monat, gezählt von {}</translation>
    </message>
    <message>
      <source>last year, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>Vorjahr, gezählt von {}</translation>
    </message>
    <message>
      <source>this year, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>dieses Jahr, gezählt von {}</translation>
    </message>
    <message>
      <source>next year, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>nächstes Jahr, gezählt von {}</translation>
    </message>
    <message>
      <source>{} day before {}</source>
      <extracomment>values</extracomment>
      <translation>{} Tag vor {}</translation>
    </message>
    <message>
      <source>{} day after {}</source>
      <extracomment>values</extracomment>
      <translation>{} Tag nach {}</translation>
    </message>
    <message>
      <source>{} day up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} Tag bis {}</translation>
    </message>
    <message>
      <source>{} day from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} Tag ab {}</translation>
    </message>
    <message>
      <source>{} days before {}</source>
      <extracomment>values</extracomment>
      <translation>{} Tage vor {}</translation>
    </message>
    <message>
      <source>{} days after {}</source>
      <extracomment>values</extracomment>
      <translation>{} Tage nach {}</translation>
    </message>
    <message>
      <source>{} days up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} Tage bis {}</translation>
    </message>
    <message>
      <source>{} days from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} Tage ab {}</translation>
    </message>
    <message>
      <source>{} week before {}</source>
      <extracomment>values</extracomment>
      <translation>{} Woche vor {}</translation>
    </message>
    <message>
      <source>{} week after {}</source>
      <extracomment>values</extracomment>
      <translation>{} Woche nach {}</translation>
    </message>
    <message>
      <source>{} week up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} Woche bis {}</translation>
    </message>
    <message>
      <source>{} week from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} Woche ab {}</translation>
    </message>
    <message>
      <source>{} weeks before {}</source>
      <extracomment>values</extracomment>
      <translation>{} Wochen vor {}</translation>
    </message>
    <message>
      <source>{} weeks after {}</source>
      <extracomment>values</extracomment>
      <translation>{} Wochen nach {}</translation>
    </message>
    <message>
      <source>{} weeks up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} Wochen bis {}</translation>
    </message>
    <message>
      <source>{} weeks from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} Wochen ab {}</translation>
    </message>
    <message>
      <source>{} month before {}</source>
      <extracomment>values</extracomment>
      <translation>{} Monat vor {}</translation>
    </message>
    <message>
      <source>{} month after {}</source>
      <extracomment>values</extracomment>
      <translation>{} Monat nach {}</translation>
    </message>
    <message>
      <source>{} month up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} Monat bis {}</translation>
    </message>
    <message>
      <source>{} month from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} Monat ab {}</translation>
    </message>
    <message>
      <source>{} months before {}</source>
      <extracomment>values</extracomment>
      <translation>{} Monate vor {}</translation>
    </message>
    <message>
      <source>{} months after {}</source>
      <extracomment>values</extracomment>
      <translation>{} Monate nach {}</translation>
    </message>
    <message>
      <source>{} months up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} Monate bis {}</translation>
    </message>
    <message>
      <source>{} months from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} Monate ab {}</translation>
    </message>
    <message>
      <source>{} year before {}</source>
      <extracomment>values</extracomment>
      <translation>{} Jahr vor {}</translation>
    </message>
    <message>
      <source>{} year after {}</source>
      <extracomment>values</extracomment>
      <translation>{} Jahr nach {}</translation>
    </message>
    <message>
      <source>{} year up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} Jahr bis {}</translation>
    </message>
    <message>
      <source>{} year from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} Jahr ab {}</translation>
    </message>
    <message>
      <source>{} years before {}</source>
      <extracomment>values</extracomment>
      <translation>{} Jahre vor {}</translation>
    </message>
    <message>
      <source>{} years after {}</source>
      <extracomment>values</extracomment>
      <translation>{} Jahre nach {}</translation>
    </message>
    <message>
      <source>{} years up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} Jahre bis {}</translation>
    </message>
    <message>
      <source>{} years from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} Jahre ab {}</translation>
    </message>
    <message>
      <source>event of a sighting</source>
      <extracomment>values</extracomment>
      <translation>Ereignis einer Sichtung</translation>
    </message>
    <message>
      <source>method of observation</source>
      <extracomment>values</extracomment>
      <translation>Art der Beobachtung</translation>
    </message>
    <message>
      <source>kind of link</source>
      <extracomment>values</extracomment>
      <translation>Art der Verknüpfung</translation>
    </message>
    <message>
      <source>type of entity</source>
      <extracomment>values</extracomment>
      <translation>Art des Gegenstands</translation>
    </message>
    <message>
      <source>kind of assignment</source>
      <extracomment>values</extracomment>
      <translation>Art der Zuteilung</translation>
    </message>
    <message>
      <source>standing of a cites link</source>
      <extracomment>values</extracomment>
      <translation>Stand einer Zitierung</translation>
    </message>
    <message>
      <source>kind of claim</source>
      <extracomment>values</extracomment>
      <translation>Art der Behauptung</translation>
    </message>
    <message>
      <source>nature of a claim</source>
      <extracomment>values</extracomment>
      <translation>Wesen einer Behauptung</translation>
    </message>
    <message>
      <source>kind of mention</source>
      <extracomment>values</extracomment>
      <translation>Art der Erwähnung</translation>
    </message>
    <message>
      <source>kind of suggestion</source>
      <extracomment>values</extracomment>
      <translation>Art des Vorschlags</translation>
    </message>
    <message>
      <source>action of custody</source>
      <extracomment>values</extracomment>
      <translation>Schritt der Verwahrung</translation>
    </message>
    <message>
      <source>kind of imagery</source>
      <extracomment>values</extracomment>
      <translation>Art des Bildes</translation>
    </message>
    <message>
      <source>kind of frame</source>
      <extracomment>values</extracomment>
      <translation>Art des Rahmens</translation>
    </message>
    <message>
      <source>kind of saved view</source>
      <extracomment>values</extracomment>
      <translation>Art der gesicherten Ansicht</translation>
    </message>
    <message>
      <source>colour of a tag</source>
      <extracomment>values</extracomment>
      <translation>Farbe eines Schlagworts</translation>
    </message>
    <message>
      <source>likelihood</source>
      <extracomment>values</extracomment>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>confidence</source>
      <extracomment>values</extracomment>
      <translation>Vertrauen</translation>
    </message>
    <message>
      <source>relevance</source>
      <extracomment>values</extracomment>
      <translation>Belang</translation>
    </message>
    <message>
      <source>status of a finding</source>
      <extracomment>values</extracomment>
      <translation>Stand eines Befunds</translation>
    </message>
    <message>
      <source>aircraft table of {}</source>
      <extracomment>values</extracomment>
      <translation>Luftfahrzeugtabelle vom {}</translation>
    </message>
    <message>
      <source>places table of {}</source>
      <extracomment>values</extracomment>
      <translation>Ortstabelle vom {}</translation>
    </message>
    <message>
      <source>cities table of {}</source>
      <extracomment>values</extracomment>
      <translation>Städtetabelle vom {}</translation>
    </message>
    <message>
      <source>cities.{} table of {}</source>
      <extracomment>values</extracomment>
      <translation>Städtetabelle ({}) vom {}</translation>
    </message>
    <message>
      <source>airfields table of {}</source>
      <extracomment>values</extracomment>
      <translation>Flugplatztabelle vom {}</translation>
    </message>
    <message>
      <source>names table of {}</source>
      <extracomment>values</extracomment>
      <translation>Namentabelle vom {}</translation>
    </message>
    <message>
      <source>city</source>
      <extracomment>values</extracomment>
      <translation>Stadt</translation>
    </message>
    <message>
      <source>region</source>
      <extracomment>values</extracomment>
      <translation>Region</translation>
    </message>
    <message>
      <source>country</source>
      <extracomment>values</extracomment>
      <translation>Land</translation>
    </message>
    <message>
      <source>airfield</source>
      <extracomment>values</extracomment>
      <translation>Flugplatz</translation>
    </message>
    <message>
      <source>town</source>
      <extracomment>values</extracomment>
      <translation>Stadt</translation>
    </message>
    <message>
      <source>the city</source>
      <extracomment>values</extracomment>
      <translation>die Stadt</translation>
    </message>
    <message>
      <source>the region</source>
      <extracomment>values</extracomment>
      <translation>die Region</translation>
    </message>
    <message>
      <source>the country</source>
      <extracomment>values</extracomment>
      <translation>das Land</translation>
    </message>
    <message>
      <source>the airfield</source>
      <extracomment>values</extracomment>
      <translation>der Flugplatz</translation>
    </message>
    <message>
      <source>Monday</source>
      <extracomment>values</extracomment>
      <translation>Montag</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <extracomment>values</extracomment>
      <translation>Dienstag</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <extracomment>values</extracomment>
      <translation>Mittwoch</translation>
    </message>
    <message>
      <source>Thursday</source>
      <extracomment>values</extracomment>
      <translation>Donnerstag</translation>
    </message>
    <message>
      <source>Friday</source>
      <extracomment>values</extracomment>
      <translation>Freitag</translation>
    </message>
    <message>
      <source>Saturday</source>
      <extracomment>values</extracomment>
      <translation>Samstag</translation>
    </message>
    <message>
      <source>Sunday</source>
      <extracomment>values</extracomment>
      <translation>Sonntag</translation>
    </message>
  </context>
</TS>
