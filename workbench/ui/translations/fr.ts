<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>QObject</name>
    <message>
      <source>&amp;File</source>
      <extracomment>menurow, dialogs/comingin, dialogs/merge</extracomment>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Édition</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;Insert</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Insertion</translation>
    </message>
    <message>
      <source>&amp;Case</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Dossier</translation>
    </message>
    <message>
      <source>&amp;Tools</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Outils</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>menurow</extracomment>
      <translation>Aid&amp;e</translation>
    </message>
    <message>
      <source>Arrange</source>
      <extracomment>actions</extracomment>
      <translation>Disposer</translation>
    </message>
    <message>
      <source>Select</source>
      <extracomment>actions</extracomment>
      <translation>Sélectionner</translation>
    </message>
    <message>
      <source>Boards</source>
      <extracomment>actions</extracomment>
      <translation>Tableaux</translation>
    </message>
    <message>
      <source>New case…</source>
      <extracomment>actions</extracomment>
      <translation>Nouveau dossier…</translation>
    </message>
    <message>
      <source>a new case file</source>
      <extracomment>actions</extracomment>
      <translation>un nouveau fichier de dossier</translation>
    </message>
    <message>
      <source>New case from template…</source>
      <extracomment>actions</extracomment>
      <translation>Nouveau dossier d’après un modèle…</translation>
    </message>
    <message>
      <source>hypotheses, tags, filters and reports, no evidence</source>
      <extracomment>actions</extracomment>
      <translation>hypothèses, étiquettes, filtres et rapports, sans éléments</translation>
    </message>
    <message>
      <source>Open case…</source>
      <extracomment>actions</extracomment>
      <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
      <source>open a case file</source>
      <extracomment>actions</extracomment>
      <translation>ouvrir un fichier de dossier</translation>
    </message>
    <message>
      <source>Open in new window…</source>
      <extracomment>actions</extracomment>
      <translation>Ouvrir dans une nouvelle fenêtre…</translation>
    </message>
    <message>
      <source>open a case beside this one</source>
      <extracomment>actions</extracomment>
      <translation>ouvrir un dossier à côté de celui-ci</translation>
    </message>
    <message>
      <source>Open the sample case</source>
      <extracomment>actions, welcome</extracomment>
      <translation>Ouvrir le dossier d’exemple</translation>
    </message>
    <message>
      <source>a made-up case, worked through</source>
      <extracomment>actions</extracomment>
      <translation>un dossier inventé, traité de bout en bout</translation>
    </message>
    <message>
      <source>Open the tracker sample</source>
      <extracomment>actions</extracomment>
      <translation>Ouvrir l’exemple de traces</translation>
    </message>
    <message>
      <source>two reports checked against an invented flight</source>
      <extracomment>actions</extracomment>
      <translation>deux dépêches vérifiées sur un vol inventé</translation>
    </message>
    <message>
      <source>Export case file…</source>
      <extracomment>actions</extracomment>
      <translation>Exporter le dossier…</translation>
    </message>
    <message>
      <source>a clean copy for a colleague</source>
      <extracomment>actions</extracomment>
      <translation>une copie propre pour un collègue</translation>
    </message>
    <message>
      <source>Export what is shown…</source>
      <extracomment>actions</extracomment>
      <translation>Exporter ce qui est affiché…</translation>
    </message>
    <message>
      <source>the log's rows and columns as CSV, XLSX or ODS</source>
      <extracomment>actions</extracomment>
      <translation>les lignes et colonnes du registre en CSV, XLSX ou ODS</translation>
    </message>
    <message>
      <source>Save as template…</source>
      <extracomment>actions</extracomment>
      <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
      <source>what the next case is to begin with; no evidence</source>
      <extracomment>actions</extracomment>
      <translation>par quoi commencera le prochain dossier ; sans éléments</translation>
    </message>
    <message>
      <source>Merge returned case…</source>
      <extracomment>actions</extracomment>
      <translation>Fusionner un dossier revenu…</translation>
    </message>
    <message>
      <source>bring a colleague's copy back in</source>
      <extracomment>actions</extracomment>
      <translation>ramener la copie d’un collègue</translation>
    </message>
    <message>
      <source>Export as a drawing…</source>
      <extracomment>actions</extracomment>
      <translation>Exporter comme dessin…</translation>
    </message>
    <message>
      <source>the timeline or a board as PDF, SVG or PNG</source>
      <extracomment>actions</extracomment>
      <translation>la frise ou un tableau en PDF, SVG ou PNG</translation>
    </message>
    <message>
      <source>Copies given…</source>
      <extracomment>actions</extracomment>
      <translation>Copies remises…</translation>
    </message>
    <message>
      <source>which copies left the case, and for whom</source>
      <extracomment>actions</extracomment>
      <translation>quelles copies ont quitté le dossier, et pour qui</translation>
    </message>
    <message>
      <source>Evidence summary…</source>
      <extracomment>actions</extracomment>
      <translation>Synthèse des éléments…</translation>
    </message>
    <message>
      <source>preview and print the summary</source>
      <extracomment>actions</extracomment>
      <translation>voir et imprimer la synthèse</translation>
    </message>
    <message>
      <source>Custody annex…</source>
      <extracomment>actions</extracomment>
      <translation>Annexe de garde…</translation>
    </message>
    <message>
      <source>how the bytes came here, checkable by sha256sum</source>
      <extracomment>actions</extracomment>
      <translation>comment les octets sont arrivés, vérifiable par sha256sum</translation>
    </message>
    <message>
      <source>Save the originals…</source>
      <extracomment>actions</extracomment>
      <translation>Enregistrer les originaux…</translation>
    </message>
    <message>
      <source>the captured bytes as files, with their hashes</source>
      <extracomment>actions</extracomment>
      <translation>les octets captés en fichiers, avec leurs empreintes</translation>
    </message>
    <message>
      <source>Snapshots…</source>
      <extracomment>actions, keeping</extracomment>
      <translation>Instantanés…</translation>
    </message>
    <message>
      <source>the case as it stood before, what came since, and the way back</source>
      <extracomment>actions</extracomment>
      <translation>le dossier d’avant, ce qui est venu depuis, et le retour</translation>
    </message>
    <message>
      <source>Salvage a damaged case…</source>
      <extracomment>actions</extracomment>
      <translation>Sauver un dossier abîmé…</translation>
    </message>
    <message>
      <source>save what still holds into a new file</source>
      <extracomment>actions</extracomment>
      <translation>garder ce qui tient dans un nouveau fichier</translation>
    </message>
    <message>
      <source>When it was saved</source>
      <extracomment>actions</extracomment>
      <translation>Quand il a été enregistré</translation>
    </message>
    <message>
      <source>show when the case was saved last</source>
      <extracomment>actions</extracomment>
      <translation>montrer le dernier enregistrement du dossier</translation>
    </message>
    <message>
      <source>Close case</source>
      <extracomment>actions</extracomment>
      <translation>Fermer le dossier</translation>
    </message>
    <message>
      <source>put the case away</source>
      <extracomment>actions</extracomment>
      <translation>ranger le dossier</translation>
    </message>
    <message>
      <source>Quit</source>
      <extracomment>actions</extracomment>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>leave the program</source>
      <extracomment>actions</extracomment>
      <translation>quitter le programme</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>actions, across, commands, log/hand</extracomment>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>take the last act back</source>
      <extracomment>actions</extracomment>
      <translation>reprendre le dernier acte</translation>
    </message>
    <message>
      <source>Redo</source>
      <extracomment>actions, commands</extracomment>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>do it again</source>
      <extracomment>actions</extracomment>
      <translation>le refaire</translation>
    </message>
    <message>
      <source>Paste as source…</source>
      <extracomment>actions</extracomment>
      <translation>Coller comme source…</translation>
    </message>
    <message>
      <source>words, a page, a picture or files</source>
      <extracomment>actions</extracomment>
      <translation>des mots, une page, une image ou des fichiers</translation>
    </message>
    <message>
      <source>Copy for another case</source>
      <extracomment>actions</extracomment>
      <translation>Copier pour un autre dossier</translation>
    </message>
    <message>
      <source>the selection, to be pasted in another case's window</source>
      <extracomment>actions</extracomment>
      <translation>la sélection, à coller dans la fenêtre d’un autre dossier</translation>
    </message>
    <message>
      <source>Paste from another case</source>
      <extracomment>actions</extracomment>
      <translation>Coller d’un autre dossier</translation>
    </message>
    <message>
      <source>records with sources and where they came from</source>
      <extracomment>actions</extracomment>
      <translation>des fiches avec leurs sources et leur provenance</translation>
    </message>
    <message>
      <source>Edit…</source>
      <extracomment>actions, custody, imagery, matrix/judging</extracomment>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>change the fields of what is selected</source>
      <extracomment>actions</extracomment>
      <translation>changer les champs de la sélection</translation>
    </message>
    <message>
      <source>Edit the selected…</source>
      <extracomment>actions</extracomment>
      <translation>Modifier toute la sélection…</translation>
    </message>
    <message>
      <source>one field of all that is selected, at once</source>
      <extracomment>actions</extracomment>
      <translation>un champ de toute la sélection, d’un coup</translation>
    </message>
    <message>
      <source>Tags…</source>
      <extracomment>actions</extracomment>
      <translation>Étiquettes…</translation>
    </message>
    <message>
      <source>file the selection under words of your own</source>
      <extracomment>actions</extracomment>
      <translation>classer la sélection sous vos propres mots</translation>
    </message>
    <message>
      <source>Lay on a new board…</source>
      <extracomment>actions</extracomment>
      <translation>Poser sur un nouveau tableau…</translation>
    </message>
    <message>
      <source>the selected records, as cards</source>
      <extracomment>actions</extracomment>
      <translation>les fiches choisies, en cartes</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>actions, log/menus, savedtexts, timeline/choices</extracomment>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>put the selection in the trash</source>
      <extracomment>actions</extracomment>
      <translation>mettre la sélection à la corbeille</translation>
    </message>
    <message>
      <source>Restore</source>
      <extracomment>actions, log/menus</extracomment>
      <translation>Restaurer</translation>
    </message>
    <message>
      <source>take the selection out of the trash</source>
      <extracomment>actions</extracomment>
      <translation>sortir la sélection de la corbeille</translation>
    </message>
    <message>
      <source>Reverse an entry…</source>
      <extracomment>actions</extracomment>
      <translation>Inverser une entrée…</translation>
    </message>
    <message>
      <source>what was done to the selection, entry by entry</source>
      <extracomment>actions</extracomment>
      <translation>ce qui a été fait à la sélection, entrée par entrée</translation>
    </message>
    <message>
      <source>Trash</source>
      <extracomment>actions, log/bar, navigatorchips</extracomment>
      <translation>Corbeille</translation>
    </message>
    <message>
      <source>what was deleted, by whom and when, and the way back</source>
      <extracomment>actions</extracomment>
      <translation>ce qui a été supprimé, par qui et quand, et le retour</translation>
    </message>
    <message>
      <source>Copy quote with its place</source>
      <extracomment>actions</extracomment>
      <translation>Copier la citation et sa place</translation>
    </message>
    <message>
      <source>words, source and hash as text</source>
      <extracomment>actions</extracomment>
      <translation>mots, source et empreinte en texte</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <extracomment>actions</extracomment>
      <translation>Copier comme référence</translation>
    </message>
    <message>
      <source>quotes, source, date, place and hash as text</source>
      <extracomment>actions</extracomment>
      <translation>citations, source, date, place et empreinte en texte</translation>
    </message>
    <message>
      <source>Search the case</source>
      <extracomment>actions</extracomment>
      <translation>Chercher dans le dossier</translation>
    </message>
    <message>
      <source>search everything; &gt; for commands</source>
      <extracomment>actions</extracomment>
      <translation>tout chercher ; &gt; pour les commandes</translation>
    </message>
    <message>
      <source>Filter the navigator</source>
      <extracomment>actions</extracomment>
      <translation>Filtrer le navigateur</translation>
    </message>
    <message>
      <source>narrow the list of records</source>
      <extracomment>actions</extracomment>
      <translation>resserrer la liste des fiches</translation>
    </message>
    <message>
      <source>Filter every view…</source>
      <extracomment>actions</extracomment>
      <translation>Filtrer toutes les vues…</translation>
    </message>
    <message>
      <source>one filter for log, timeline, board and summary</source>
      <extracomment>actions</extracomment>
      <translation>un filtre pour registre, frise, tableau et synthèse</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <extracomment>actions, widening</extracomment>
      <translation>Lever le filtre</translation>
    </message>
    <message>
      <source>show all records again</source>
      <extracomment>actions</extracomment>
      <translation>montrer à nouveau toutes les fiches</translation>
    </message>
    <message>
      <source>Save the filter…</source>
      <extracomment>actions, savedtexts</extracomment>
      <translation>Garder le filtre…</translation>
    </message>
    <message>
      <source>under a name, to be used again</source>
      <extracomment>actions</extracomment>
      <translation>sous un nom, pour s’en resservir</translation>
    </message>
    <message>
      <source>Same as…</source>
      <extracomment>actions</extracomment>
      <translation>Identique à…</translation>
    </message>
    <message>
      <source>join the selected entity with another</source>
      <extracomment>actions</extracomment>
      <translation>joindre l’entité choisie à une autre</translation>
    </message>
    <message>
      <source>Split…</source>
      <extracomment>actions</extracomment>
      <translation>Séparer…</translation>
    </message>
    <message>
      <source>take that back, or move records to a new entity</source>
      <extracomment>actions</extracomment>
      <translation>défaire cela, ou donner des fiches à une nouvelle entité</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <extracomment>actions</extracomment>
      <translation>Préférences…</translation>
    </message>
    <message>
      <source>theme, type, units and all else you can choose</source>
      <extracomment>actions</extracomment>
      <translation>thème, caractères, unités et tout ce qui se choisit</translation>
    </message>
    <message>
      <source>Read</source>
      <extracomment>actions, forms/imagery, readpage</extracomment>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>the sources and their highlights</source>
      <extracomment>actions</extracomment>
      <translation>les sources et leurs surlignages</translation>
    </message>
    <message>
      <source>Board</source>
      <extracomment>actions, board/view, boardpage, dialogs/drawing</extracomment>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>cards and links</source>
      <extracomment>actions</extracomment>
      <translation>cartes et liens</translation>
    </message>
    <message>
      <source>Map</source>
      <extracomment>actions, map/view, mappage</extracomment>
      <translation>Carte</translation>
    </message>
    <message>
      <source>tracks and places, with heights and speeds over time</source>
      <extracomment>actions</extracomment>
      <translation>traces et lieux, altitudes et vitesses dans le temps</translation>
    </message>
    <message>
      <source>Matrix</source>
      <extracomment>actions, matrix/page, matrix/top</extracomment>
      <translation>Matrice</translation>
    </message>
    <message>
      <source>hypotheses against information, and judgements</source>
      <extracomment>actions</extracomment>
      <translation>hypothèses face aux informations, et jugements</translation>
    </message>
    <message>
      <source>Report</source>
      <extracomment>actions, mishap, report/page, report/printcheck</extracomment>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>sections and pages, composed, issued and printed</source>
      <extracomment>actions</extracomment>
      <translation>sections et pages, composées, émises et imprimées</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>actions, log/sheet</extracomment>
      <translation>Registre</translation>
    </message>
    <message>
      <source>records as a grid: sort, filter, edit, copy and paste</source>
      <extracomment>actions</extracomment>
      <translation>les fiches en grille : trier, filtrer, modifier, copier, coller</translation>
    </message>
    <message>
      <source>Findings</source>
      <extracomment>actions, findingspage, inspector, tracks/told</extracomment>
      <translation>Constats</translation>
    </message>
    <message>
      <source>what does not fit, each with its remedy</source>
      <extracomment>actions</extracomment>
      <translation>ce qui ne concorde pas, chaque fois avec le remède</translation>
    </message>
    <message>
      <source>Leads</source>
      <extracomment>actions, log/bar, navigatorchips</extracomment>
      <translation>Pistes</translation>
    </message>
    <message>
      <source>open questions and tasks</source>
      <extracomment>actions</extracomment>
      <translation>questions ouvertes et tâches</translation>
    </message>
    <message>
      <source>Entities</source>
      <extracomment>actions, dialogs/exporting_going, log/bar, navigatorchips</extracomment>
      <translation>Entités</translation>
    </message>
    <message>
      <source>airframes, places, organisations and persons</source>
      <extracomment>actions</extracomment>
      <translation>appareils, lieux, organisations et personnes</translation>
    </message>
    <message>
      <source>Journal</source>
      <extracomment>actions, journalpage</extracomment>
      <translation>Journal</translation>
    </message>
    <message>
      <source>every act, newest first</source>
      <extracomment>actions</extracomment>
      <translation>chaque acte, le plus récent d’abord</translation>
    </message>
    <message>
      <source>Navigator</source>
      <extracomment>actions, navigator</extracomment>
      <translation>Navigateur</translation>
    </message>
    <message>
      <source>show or hide the navigator</source>
      <extracomment>actions</extracomment>
      <translation>montrer ou cacher le navigateur</translation>
    </message>
    <message>
      <source>Inspector</source>
      <extracomment>actions, inspector</extracomment>
      <translation>Inspecteur</translation>
    </message>
    <message>
      <source>show or hide the inspector</source>
      <extracomment>actions</extracomment>
      <translation>montrer ou cacher l’inspecteur</translation>
    </message>
    <message>
      <source>Timeline</source>
      <extracomment>actions, preferences, dialogs/drawing, timeline/ground</extracomment>
      <translation>Frise</translation>
    </message>
    <message>
      <source>the timeline full, compact or hidden</source>
      <extracomment>actions</extracomment>
      <translation>la frise entière, réduite ou cachée</translation>
    </message>
    <message>
      <source>Outline</source>
      <extracomment>actions</extracomment>
      <translation>Plan</translation>
    </message>
    <message>
      <source>the board, the map or the timeline as a tree</source>
      <extracomment>actions</extracomment>
      <translation>le tableau, la carte ou la frise en arbre</translation>
    </message>
    <message>
      <source>Lanes of the timeline…</source>
      <extracomment>actions</extracomment>
      <translation>Couloirs de la frise…</translation>
    </message>
    <message>
      <source>aircraft, place, source, origin, tag …</source>
      <extracomment>actions</extracomment>
      <translation>appareil, lieu, source, origine, étiquette …</translation>
    </message>
    <message>
      <source>Clock of the timeline…</source>
      <extracomment>actions</extracomment>
      <translation>Horloge de la frise…</translation>
    </message>
    <message>
      <source>happened, published, captured, recorded …</source>
      <extracomment>actions</extracomment>
      <translation>survenu, publié, capté, noté …</translation>
    </message>
    <message>
      <source>What we knew on a day</source>
      <extracomment>actions</extracomment>
      <translation>Ce que nous savions un jour donné</translation>
    </message>
    <message>
      <source>hide what was recorded later</source>
      <extracomment>actions</extracomment>
      <translation>cacher ce qui a été noté plus tard</translation>
    </message>
    <message>
      <source>Views of the timeline…</source>
      <extracomment>actions</extracomment>
      <translation>Vues de la frise…</translation>
    </message>
    <message>
      <source>save how it looks, and look so again</source>
      <extracomment>actions</extracomment>
      <translation>garder son aspect, et y revenir</translation>
    </message>
    <message>
      <source>Note at a time…</source>
      <extracomment>actions</extracomment>
      <translation>Remarque à un moment…</translation>
    </message>
    <message>
      <source>a note pinned to the timeline's axis</source>
      <extracomment>actions</extracomment>
      <translation>une remarque sur l’axe de la frise</translation>
    </message>
    <message>
      <source>Before and after</source>
      <extracomment>actions</extracomment>
      <translation>Avant et après</translation>
    </message>
    <message>
      <source>the earlier of two selected precedes the other</source>
      <extracomment>actions</extracomment>
      <translation>le plus ancien des deux choisis précède l’autre</translation>
    </message>
    <message>
      <source>Selection back</source>
      <extracomment>actions</extracomment>
      <translation>Sélection précédente</translation>
    </message>
    <message>
      <source>the selection before this one</source>
      <extracomment>actions</extracomment>
      <translation>la sélection d’avant</translation>
    </message>
    <message>
      <source>Selection on</source>
      <extracomment>actions</extracomment>
      <translation>Sélection suivante</translation>
    </message>
    <message>
      <source>the selection after this one</source>
      <extracomment>actions</extracomment>
      <translation>la sélection d’après</translation>
    </message>
    <message>
      <source>Show in reader</source>
      <extracomment>actions</extracomment>
      <translation>Montrer à la lecture</translation>
    </message>
    <message>
      <source>open the words of the selection</source>
      <extracomment>actions</extracomment>
      <translation>ouvrir les mots de la sélection</translation>
    </message>
    <message>
      <source>Why these origins</source>
      <extracomment>actions, entity/whence</extracomment>
      <translation>Pourquoi ces origines</translation>
    </message>
    <message>
      <source>what leads to each origin, and what counts as what</source>
      <extracomment>actions</extracomment>
      <translation>ce qui mène à chaque origine, et ce qui compte comme quoi</translation>
    </message>
    <message>
      <source>Page or words</source>
      <extracomment>actions</extracomment>
      <translation>Page ou mots</translation>
    </message>
    <message>
      <source>its pages, table or looks, or its words</source>
      <extracomment>actions</extracomment>
      <translation>ses pages, son tableau ou son aspect, ou ses mots</translation>
    </message>
    <message>
      <source>Next pane</source>
      <extracomment>actions</extracomment>
      <translation>Volet suivant</translation>
    </message>
    <message>
      <source>go round the panes</source>
      <extracomment>actions</extracomment>
      <translation>faire le tour des volets</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <extracomment>actions</extracomment>
      <translation>Volet précédent</translation>
    </message>
    <message>
      <source>go round the panes backwards</source>
      <extracomment>actions</extracomment>
      <translation>faire le tour des volets à rebours</translation>
    </message>
    <message>
      <source>Clear the brush</source>
      <extracomment>actions, widening</extracomment>
      <translation>Lever la période</translation>
    </message>
    <message>
      <source>show all times again</source>
      <extracomment>actions</extracomment>
      <translation>montrer à nouveau tous les temps</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <extracomment>actions</extracomment>
      <translation>Rétablir la disposition</translation>
    </message>
    <message>
      <source>put every pane back where it was at first</source>
      <extracomment>actions</extracomment>
      <translation>remettre chaque volet à sa place du début</translation>
    </message>
    <message>
      <source>Attach source…</source>
      <extracomment>actions</extracomment>
      <translation>Joindre une source…</translation>
    </message>
    <message>
      <source>attach a file, a page or pasted text</source>
      <extracomment>actions</extracomment>
      <translation>joindre un fichier, une page ou un texte collé</translation>
    </message>
    <message>
      <source>Import log…</source>
      <extracomment>actions</extracomment>
      <translation>Importer un registre…</translation>
    </message>
    <message>
      <source>rows of a CSV, XLSX or ODS become records</source>
      <extracomment>actions</extracomment>
      <translation>des lignes CSV, XLSX ou ODS deviennent des fiches</translation>
    </message>
    <message>
      <source>Import tracker files…</source>
      <extracomment>actions</extracomment>
      <translation>Importer des fichiers de traces…</translation>
    </message>
    <message>
      <source>take-offs and landings</source>
      <extracomment>actions</extracomment>
      <translation>décollages et atterrissages</translation>
    </message>
    <message>
      <source>Import tracker folder…</source>
      <extracomment>actions</extracomment>
      <translation>Importer un dossier de traces…</translation>
    </message>
    <message>
      <source>all tracker files in it</source>
      <extracomment>actions</extracomment>
      <translation>tous les fichiers de traces qu’il contient</translation>
    </message>
    <message>
      <source>Import tracker files with settings…</source>
      <extracomment>actions</extracomment>
      <translation>Importer des traces avec réglages…</translation>
    </message>
    <message>
      <source>columns, zone, airframe</source>
      <extracomment>actions</extracomment>
      <translation>colonnes, fuseau, appareil</translation>
    </message>
    <message>
      <source>Import airframe list…</source>
      <extracomment>actions</extracomment>
      <translation>Importer une liste d’appareils…</translation>
    </message>
    <message>
      <source>plane-alert-db, OpenSky and others</source>
      <extracomment>actions</extracomment>
      <translation>plane-alert-db, OpenSky et autres</translation>
    </message>
    <message>
      <source>Excerpt</source>
      <extracomment>actions, moves, case/entrywords, case/columns</extracomment>
      <translation>Extrait</translation>
    </message>
    <message>
      <source>keep the selected words as an excerpt</source>
      <extracomment>actions</extracomment>
      <translation>garder les mots choisis comme extrait</translation>
    </message>
    <message>
      <source>Sighting…</source>
      <extracomment>actions</extracomment>
      <translation>Observation…</translation>
    </message>
    <message>
      <source>tag a sighting on the selected words</source>
      <extracomment>actions</extracomment>
      <translation>marquer une observation sur les mots choisis</translation>
    </message>
    <message>
      <source>Claim…</source>
      <extracomment>actions</extracomment>
      <translation>Affirmation…</translation>
    </message>
    <message>
      <source>state a claim on the selected words</source>
      <extracomment>actions</extracomment>
      <translation>noter une affirmation sur les mots choisis</translation>
    </message>
    <message>
      <source>Bounded by two pictures…</source>
      <extracomment>actions</extracomment>
      <translation>Entre deux images…</translation>
    </message>
    <message>
      <source>absent in one, present in the other</source>
      <extracomment>actions</extracomment>
      <translation>absent de l’une, présent sur l’autre</translation>
    </message>
    <message>
      <source>Link…</source>
      <extracomment>actions</extracomment>
      <translation>Lien…</translation>
    </message>
    <message>
      <source>link the selection to another record</source>
      <extracomment>actions</extracomment>
      <translation>lier la sélection à une autre fiche</translation>
    </message>
    <message>
      <source>Words for the link…</source>
      <extracomment>actions</extracomment>
      <translation>Mots du lien…</translation>
    </message>
    <message>
      <source>rest the selected link on an excerpt</source>
      <extracomment>actions</extracomment>
      <translation>appuyer le lien choisi sur un extrait</translation>
    </message>
    <message>
      <source>Grade…</source>
      <extracomment>actions</extracomment>
      <translation>Note…</translation>
    </message>
    <message>
      <source>grade the selection</source>
      <extracomment>actions</extracomment>
      <translation>noter la fiabilité de la sélection</translation>
    </message>
    <message>
      <source>Marking…</source>
      <extracomment>actions</extracomment>
      <translation>Marquage…</translation>
    </message>
    <message>
      <source>how far the selection may be passed on</source>
      <extracomment>actions</extracomment>
      <translation>jusqu’où la sélection peut être transmise</translation>
    </message>
    <message>
      <source>Note…</source>
      <extracomment>actions</extracomment>
      <translation>Remarque…</translation>
    </message>
    <message>
      <source>a note on the selection</source>
      <extracomment>actions</extracomment>
      <translation>une remarque sur la sélection</translation>
    </message>
    <message>
      <source>Lead…</source>
      <extracomment>actions</extracomment>
      <translation>Piste…</translation>
    </message>
    <message>
      <source>an open question or task</source>
      <extracomment>actions</extracomment>
      <translation>une question ouverte ou une tâche</translation>
    </message>
    <message>
      <source>Source it cites…</source>
      <extracomment>actions</extracomment>
      <translation>Source citée…</translation>
    </message>
    <message>
      <source>a source that is named but not held</source>
      <extracomment>actions</extracomment>
      <translation>une source nommée mais non détenue</translation>
    </message>
    <message>
      <source>Translation…</source>
      <extracomment>actions</extracomment>
      <translation>Traduction…</translation>
    </message>
    <message>
      <source>the words in another language, beside them</source>
      <extracomment>actions</extracomment>
      <translation>les mots dans une autre langue, à côté</translation>
    </message>
    <message>
      <source>Search made…</source>
      <extracomment>actions</extracomment>
      <translation>Recherche faite…</translation>
    </message>
    <message>
      <source>where you looked, what you found</source>
      <extracomment>actions</extracomment>
      <translation>où vous avez cherché, ce que vous avez trouvé</translation>
    </message>
    <message>
      <source>Imagery record…</source>
      <extracomment>actions</extracomment>
      <translation>Fiche d’image…</translation>
    </message>
    <message>
      <source>who took the picture, when, of where</source>
      <extracomment>actions</extracomment>
      <translation>qui a pris l’image, quand, et de quoi</translation>
    </message>
    <message>
      <source>Place on board</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Poser sur le tableau</translation>
    </message>
    <message>
      <source>lay the selection on the board</source>
      <extracomment>actions</extracomment>
      <translation>poser la sélection sur le tableau</translation>
    </message>
    <message>
      <source>Entity…</source>
      <extracomment>actions</extracomment>
      <translation>Entité…</translation>
    </message>
    <message>
      <source>say who or what the selection is about</source>
      <extracomment>actions</extracomment>
      <translation>dire de qui ou de quoi parle la sélection</translation>
    </message>
    <message>
      <source>New entity…</source>
      <extracomment>actions</extracomment>
      <translation>Nouvelle entité…</translation>
    </message>
    <message>
      <source>an airframe, place, organisation or person</source>
      <extracomment>actions</extracomment>
      <translation>un appareil, un lieu, une organisation ou une personne</translation>
    </message>
    <message>
      <source>Alias…</source>
      <extracomment>actions</extracomment>
      <translation>Autre nom…</translation>
    </message>
    <message>
      <source>another name of the selected entity</source>
      <extracomment>actions</extracomment>
      <translation>un autre nom de l’entité choisie</translation>
    </message>
    <message>
      <source>Assignment…</source>
      <extracomment>actions</extracomment>
      <translation>Attribution…</translation>
    </message>
    <message>
      <source>what the selected airframe carried, and when</source>
      <extracomment>actions</extracomment>
      <translation>ce que portait l’appareil choisi, et quand</translation>
    </message>
    <message>
      <source>Name airframe…</source>
      <extracomment>actions, tracks/told</extracomment>
      <translation>Nommer l’appareil…</translation>
    </message>
    <message>
      <source>which airframe flew the selected track</source>
      <extracomment>actions</extracomment>
      <translation>quel appareil a volé la trace choisie</translation>
    </message>
    <message>
      <source>Fill airframe from lists</source>
      <extracomment>actions</extracomment>
      <translation>Compléter l’appareil par les listes</translation>
    </message>
    <message>
      <source>what lists say of the track or airframe</source>
      <extracomment>actions</extracomment>
      <translation>ce que les listes disent de la trace ou de l’appareil</translation>
    </message>
    <message>
      <source>Join tracks</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Joindre les traces</translation>
    </message>
    <message>
      <source>the selected tracks are one flight, file after file</source>
      <extracomment>actions</extracomment>
      <translation>les traces choisies sont un seul vol, fichier après fichier</translation>
    </message>
    <message>
      <source>Part tracks</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Séparer les traces</translation>
    </message>
    <message>
      <source>each of the selected files is a flight of its own again</source>
      <extracomment>actions</extracomment>
      <translation>chacun des fichiers choisis redevient un vol à part</translation>
    </message>
    <message>
      <source>Check this case</source>
      <extracomment>actions, vigil</extracomment>
      <translation>Vérifier ce dossier</translation>
    </message>
    <message>
      <source>bytes, journal and tables against their hashes</source>
      <extracomment>actions</extracomment>
      <translation>octets, journal et tables contre leurs empreintes</translation>
    </message>
    <message>
      <source>Title and question…</source>
      <extracomment>actions, beginning</extracomment>
      <translation>Titre et question…</translation>
    </message>
    <message>
      <source>what the case is about</source>
      <extracomment>actions</extracomment>
      <translation>de quoi traite le dossier</translation>
    </message>
    <message>
      <source>The case in figures…</source>
      <extracomment>actions</extracomment>
      <translation>Le dossier en chiffres…</translation>
    </message>
    <message>
      <source>what it holds, what is open, days, languages, size</source>
      <extracomment>actions</extracomment>
      <translation>ce qu’il contient, ce qui est ouvert, jours, langues, taille</translation>
    </message>
    <message>
      <source>Analyst's name…</source>
      <extracomment>actions</extracomment>
      <translation>Nom de l’analyste…</translation>
    </message>
    <message>
      <source>who acts, in the journal</source>
      <extracomment>actions</extracomment>
      <translation>qui agit, dans le journal</translation>
    </message>
    <message>
      <source>Collection record…</source>
      <extracomment>actions</extracomment>
      <translation>Fiche de collecte…</translation>
    </message>
    <message>
      <source>how the source's bytes were collected</source>
      <extracomment>actions</extracomment>
      <translation>comment les octets de la source ont été recueillis</translation>
    </message>
    <message>
      <source>Step of custody…</source>
      <extracomment>actions</extracomment>
      <translation>Étape de garde…</translation>
    </message>
    <message>
      <source>who had the bytes, and when</source>
      <extracomment>actions</extracomment>
      <translation>qui avait les octets, et quand</translation>
    </message>
    <message>
      <source>Check the bytes now</source>
      <extracomment>actions</extracomment>
      <translation>Vérifier les octets maintenant</translation>
    </message>
    <message>
      <source>hash them again and record what it gives</source>
      <extracomment>actions</extracomment>
      <translation>recalculer l’empreinte et noter le résultat</translation>
    </message>
    <message>
      <source>Withdrawn source…</source>
      <extracomment>actions</extracomment>
      <translation>Source retirée…</translation>
    </message>
    <message>
      <source>its publisher took it back; what leaned on it is named</source>
      <extracomment>actions</extracomment>
      <translation>son éditeur l’a reprise ; ce qui s’y appuyait est nommé</translation>
    </message>
    <message>
      <source>Ask for a time stamp…</source>
      <extracomment>actions</extracomment>
      <translation>Demander un horodatage…</translation>
    </message>
    <message>
      <source>write what an authority is to be asked</source>
      <extracomment>actions</extracomment>
      <translation>écrire ce qu’on demandera à une autorité</translation>
    </message>
    <message>
      <source>Add a time stamp…</source>
      <extracomment>actions</extracomment>
      <translation>Ajouter un horodatage…</translation>
    </message>
    <message>
      <source>keep an authority's answer, once it holds</source>
      <extracomment>actions</extracomment>
      <translation>garder la réponse d’une autorité, si elle tient</translation>
    </message>
    <message>
      <source>Next finding</source>
      <extracomment>actions</extracomment>
      <translation>Constat suivant</translation>
    </message>
    <message>
      <source>go to the next thing that does not fit</source>
      <extracomment>actions</extracomment>
      <translation>aller à ce qui ne concorde pas ensuite</translation>
    </message>
    <message>
      <source>Previous finding</source>
      <extracomment>actions</extracomment>
      <translation>Constat précédent</translation>
    </message>
    <message>
      <source>go to the one before it</source>
      <extracomment>actions</extracomment>
      <translation>aller à celui d’avant</translation>
    </message>
    <message>
      <source>Decide of the finding…</source>
      <extracomment>actions</extracomment>
      <translation>Décider du constat…</translation>
    </message>
    <message>
      <source>dismissed, explained, resolved, kept</source>
      <extracomment>actions</extracomment>
      <translation>écarté, expliqué, résolu, maintenu</translation>
    </message>
    <message>
      <source>Lead from the finding</source>
      <extracomment>actions</extracomment>
      <translation>Piste tirée du constat</translation>
    </message>
    <message>
      <source>what it leaves open, as a task</source>
      <extracomment>actions</extracomment>
      <translation>ce qu’il laisse ouvert, comme tâche</translation>
    </message>
    <message>
      <source>Compare with another source</source>
      <extracomment>actions</extracomment>
      <translation>Comparer à une autre source</translation>
    </message>
    <message>
      <source>two sources beside each other</source>
      <extracomment>actions</extracomment>
      <translation>deux sources côte à côte</translation>
    </message>
    <message>
      <source>Coverage</source>
      <extracomment>actions, map/corners, tracks/told, case/entrywords</extracomment>
      <translation>Couverture</translation>
    </message>
    <message>
      <source>which sentences are quoted, background or not yet</source>
      <extracomment>actions</extracomment>
      <translation>quelles phrases sont citées, de fond ou pas encore vues</translation>
    </message>
    <message>
      <source>Next sentence not worked</source>
      <extracomment>actions</extracomment>
      <translation>Phrase suivante à traiter</translation>
    </message>
    <message>
      <source>the next one neither quoted nor set aside</source>
      <extracomment>actions</extracomment>
      <translation>la prochaine ni citée ni mise de côté</translation>
    </message>
    <message>
      <source>Background</source>
      <extracomment>actions</extracomment>
      <translation>Fond</translation>
    </message>
    <message>
      <source>the sentence was read and holds nothing to quote</source>
      <extracomment>actions</extracomment>
      <translation>la phrase a été lue et n’offre rien à citer</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <extracomment>actions, reader/suggestionbar</extracomment>
      <translation>Propositions</translation>
    </message>
    <message>
      <source>show or hide what the reading aid offers</source>
      <extracomment>actions</extracomment>
      <translation>montrer ou cacher ce qu’offre l’aide à la lecture</translation>
    </message>
    <message>
      <source>Next suggestion</source>
      <extracomment>actions</extracomment>
      <translation>Proposition suivante</translation>
    </message>
    <message>
      <source>Tab in the words does the same</source>
      <extracomment>actions</extracomment>
      <translation>Tab dans les mots fait de même</translation>
    </message>
    <message>
      <source>Accept the paragraph's suggestions</source>
      <extracomment>actions</extracomment>
      <translation>Accepter celles du paragraphe</translation>
    </message>
    <message>
      <source>Shift+Enter in the words</source>
      <extracomment>actions</extracomment>
      <translation>Maj+Entrée dans les mots</translation>
    </message>
    <message>
      <source>Accept all of this kind</source>
      <extracomment>actions</extracomment>
      <translation>Accepter toutes celles de ce genre</translation>
    </message>
    <message>
      <source>all suggestions of the current one's kind</source>
      <extracomment>actions</extracomment>
      <translation>toutes les propositions du genre de l’actuelle</translation>
    </message>
    <message>
      <source>Never offer these words</source>
      <extracomment>actions</extracomment>
      <translation>Ne jamais proposer ces mots</translation>
    </message>
    <message>
      <source>Shift+X in the words: nowhere in the case</source>
      <extracomment>actions</extracomment>
      <translation>Maj+X dans les mots : nulle part dans le dossier</translation>
    </message>
    <message>
      <source>Words offered no more</source>
      <extracomment>actions</extracomment>
      <translation>Mots qui ne sont plus proposés</translation>
    </message>
    <message>
      <source>the list of them, to take some back</source>
      <extracomment>actions</extracomment>
      <translation>leur liste, pour en reprendre</translation>
    </message>
    <message>
      <source>Capture again…</source>
      <extracomment>actions</extracomment>
      <translation>Capter à nouveau…</translation>
    </message>
    <message>
      <source>ask for the selected page's address once more</source>
      <extracomment>actions</extracomment>
      <translation>redemander l’adresse de la page choisie</translation>
    </message>
    <message>
      <source>What changed…</source>
      <extracomment>actions</extracomment>
      <translation>Ce qui a changé…</translation>
    </message>
    <message>
      <source>what differs between two captures of a page</source>
      <extracomment>actions</extracomment>
      <translation>ce qui diffère entre deux captures d’une page</translation>
    </message>
    <message>
      <source>What the source says of itself…</source>
      <extracomment>actions</extracomment>
      <translation>Ce que la source dit d’elle-même…</translation>
    </message>
    <message>
      <source>its title, author, day</source>
      <extracomment>actions</extracomment>
      <translation>son titre, son auteur, son jour</translation>
    </message>
    <message>
      <source>Who draws on whom…</source>
      <extracomment>actions</extracomment>
      <translation>Qui puise chez qui…</translation>
    </message>
    <message>
      <source>citations proposed from what texts share</source>
      <extracomment>actions</extracomment>
      <translation>citations proposées d’après ce que les textes partagent</translation>
    </message>
    <message>
      <source>Reports of one event…</source>
      <extracomment>actions</extracomment>
      <translation>Dépêches d’un même événement…</translation>
    </message>
    <message>
      <source>what several reports tell: join them, or part them</source>
      <extracomment>actions</extracomment>
      <translation>ce que disent plusieurs dépêches : les joindre, ou les séparer</translation>
    </message>
    <message>
      <source>What may be there twice…</source>
      <extracomment>actions</extracomment>
      <translation>Ce qui est peut-être en double…</translation>
    </message>
    <message>
      <source>same bytes, near texts, records entered twice</source>
      <extracomment>actions</extracomment>
      <translation>mêmes octets, textes proches, fiches saisies deux fois</translation>
    </message>
    <message>
      <source>Lost quotes…</source>
      <extracomment>actions</extracomment>
      <translation>Citations perdues…</translation>
    </message>
    <message>
      <source>quotes not found any more, put back one by one</source>
      <extracomment>actions</extracomment>
      <translation>citations introuvables, remises une à une</translation>
    </message>
    <message>
      <source>Read the source again</source>
      <extracomment>actions</extracomment>
      <translation>Relire la source</translation>
    </message>
    <message>
      <source>its words and pages by this program's recipes</source>
      <extracomment>actions</extracomment>
      <translation>ses mots et pages selon les recettes de ce programme</translation>
    </message>
    <message>
      <source>Words by machine…</source>
      <extracomment>actions</extracomment>
      <translation>Mots par machine…</translation>
    </message>
    <message>
      <source>read the words of an image or a scan</source>
      <extracomment>actions</extracomment>
      <translation>lire les mots d’une image ou d’un scan</translation>
    </message>
    <message>
      <source>Confirm machine-read words</source>
      <extracomment>actions</extracomment>
      <translation>Confirmer les mots lus</translation>
    </message>
    <message>
      <source>you compared them with the picture</source>
      <extracomment>actions</extracomment>
      <translation>vous les avez comparés à l’image</translation>
    </message>
    <message>
      <source>Still of a film…</source>
      <extracomment>actions</extracomment>
      <translation>Image d’un film…</translation>
    </message>
    <message>
      <source>a still as a source that is part of the film</source>
      <extracomment>actions</extracomment>
      <translation>une image fixe comme source, partie du film</translation>
    </message>
    <message>
      <source>Note here…</source>
      <extracomment>actions</extracomment>
      <translation>Remarque ici…</translation>
    </message>
    <message>
      <source>words of your own, with a card</source>
      <extracomment>actions</extracomment>
      <translation>vos propres mots, avec une carte</translation>
    </message>
    <message>
      <source>Link from this card</source>
      <extracomment>actions</extracomment>
      <translation>Lien depuis cette carte</translation>
    </message>
    <message>
      <source>to a card that is clicked or walked to</source>
      <extracomment>actions</extracomment>
      <translation>vers une carte cliquée ou atteinte au clavier</translation>
    </message>
    <message>
      <source>Take off the board</source>
      <extracomment>actions</extracomment>
      <translation>Ôter du tableau</translation>
    </message>
    <message>
      <source>the card goes, its record stays</source>
      <extracomment>actions</extracomment>
      <translation>la carte part, sa fiche reste</translation>
    </message>
    <message>
      <source>Lay neighbours…</source>
      <extracomment>actions</extracomment>
      <translation>Poser les voisins…</translation>
    </message>
    <message>
      <source>what is linked to the selected cards</source>
      <extracomment>actions</extracomment>
      <translation>ce qui est lié aux cartes choisies</translation>
    </message>
    <message>
      <source>Paths between two…</source>
      <extracomment>actions</extracomment>
      <translation>Chemins entre deux…</translation>
    </message>
    <message>
      <source>how two selected records hang together</source>
      <extracomment>actions</extracomment>
      <translation>comment deux fiches choisies tiennent ensemble</translation>
    </message>
    <message>
      <source>Find on the board</source>
      <extracomment>actions</extracomment>
      <translation>Trouver sur le tableau</translation>
    </message>
    <message>
      <source>cards by their words; F3 goes on</source>
      <extracomment>actions</extracomment>
      <translation>cartes par leurs mots ; F3 continue</translation>
    </message>
    <message>
      <source>Group…</source>
      <extracomment>actions</extracomment>
      <translation>Groupe…</translation>
    </message>
    <message>
      <source>a dashed frame round the selected cards</source>
      <extracomment>actions</extracomment>
      <translation>un cadre tireté autour des cartes choisies</translation>
    </message>
    <message>
      <source>Area…</source>
      <extracomment>actions</extracomment>
      <translation>Zone…</translation>
    </message>
    <message>
      <source>a named part of the board</source>
      <extracomment>actions</extracomment>
      <translation>une partie nommée du tableau</translation>
    </message>
    <message>
      <source>Group of origins</source>
      <extracomment>actions, board/aloud</extracomment>
      <translation>Groupe d’origines</translation>
    </message>
    <message>
      <source>all that passes through the source</source>
      <extracomment>actions</extracomment>
      <translation>tout ce qui passe par la source</translation>
    </message>
    <message>
      <source>Collapse to one card</source>
      <extracomment>actions</extracomment>
      <translation>Replier en une carte</translation>
    </message>
    <message>
      <source>the selected group, its cards listed</source>
      <extracomment>actions</extracomment>
      <translation>le groupe choisi, ses cartes énumérées</translation>
    </message>
    <message>
      <source>Expand again</source>
      <extracomment>actions</extracomment>
      <translation>Déplier</translation>
    </message>
    <message>
      <source>the selected folded group</source>
      <extracomment>actions</extracomment>
      <translation>le groupe replié choisi</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <extracomment>actions</extracomment>
      <translation>Dégrouper</translation>
    </message>
    <message>
      <source>some cards leave, or all and the frame goes</source>
      <extracomment>actions</extracomment>
      <translation>des cartes sortent, ou toutes et le cadre part</translation>
    </message>
    <message>
      <source>Name of the group…</source>
      <extracomment>actions</extracomment>
      <translation>Nom du groupe…</translation>
    </message>
    <message>
      <source>what stands on its upper edge</source>
      <extracomment>actions</extracomment>
      <translation>ce qui figure sur son bord supérieur</translation>
    </message>
    <message>
      <source>Lock in place</source>
      <extracomment>actions</extracomment>
      <translation>Fixer en place</translation>
    </message>
    <message>
      <source>neither hand nor layout moves it; or let go</source>
      <extracomment>actions</extracomment>
      <translation>ni main ni disposition ne le bouge ; ou libérer</translation>
    </message>
    <message>
      <source>Align left edges</source>
      <extracomment>actions</extracomment>
      <translation>Aligner à gauche</translation>
    </message>
    <message>
      <source>of the selected cards</source>
      <extracomment>actions</extracomment>
      <translation>des cartes choisies</translation>
    </message>
    <message>
      <source>Align right edges</source>
      <extracomment>actions</extracomment>
      <translation>Aligner à droite</translation>
    </message>
    <message>
      <source>Align top edges</source>
      <extracomment>actions</extracomment>
      <translation>Aligner en haut</translation>
    </message>
    <message>
      <source>Align bottom edges</source>
      <extracomment>actions</extracomment>
      <translation>Aligner en bas</translation>
    </message>
    <message>
      <source>Centres in a column</source>
      <extracomment>actions</extracomment>
      <translation>Centres en colonne</translation>
    </message>
    <message>
      <source>one under the other</source>
      <extracomment>actions</extracomment>
      <translation>l’une sous l’autre</translation>
    </message>
    <message>
      <source>Centres in a row</source>
      <extracomment>actions</extracomment>
      <translation>Centres en rang</translation>
    </message>
    <message>
      <source>one beside the other</source>
      <extracomment>actions</extracomment>
      <translation>l’une à côté de l’autre</translation>
    </message>
    <message>
      <source>Equal gaps across</source>
      <extracomment>actions</extracomment>
      <translation>Écarts égaux en large</translation>
    </message>
    <message>
      <source>between three cards or more</source>
      <extracomment>actions</extracomment>
      <translation>entre trois cartes ou plus</translation>
    </message>
    <message>
      <source>Equal gaps down</source>
      <extracomment>actions</extracomment>
      <translation>Écarts égaux en hauteur</translation>
    </message>
    <message>
      <source>Tidy</source>
      <extracomment>actions, board/tools</extracomment>
      <translation>Ranger</translation>
    </message>
    <message>
      <source>the selected cards, or all, from left to right</source>
      <extracomment>actions</extracomment>
      <translation>les cartes choisies, ou toutes, de gauche à droite</translation>
    </message>
    <message>
      <source>By lineage</source>
      <extracomment>actions</extracomment>
      <translation>Par filiation</translation>
    </message>
    <message>
      <source>columns by what cites and supports what</source>
      <extracomment>actions</extracomment>
      <translation>en colonnes selon ce qui cite et appuie</translation>
    </message>
    <message>
      <source>By time</source>
      <extracomment>actions</extracomment>
      <translation>Par temps</translation>
    </message>
    <message>
      <source>columns by day; the undated apart</source>
      <extracomment>actions</extracomment>
      <translation>en colonnes par jour ; les non datées à part</translation>
    </message>
    <message>
      <source>By place</source>
      <extracomment>actions</extracomment>
      <translation>Par lieu</translation>
    </message>
    <message>
      <source>each place's sightings together</source>
      <extracomment>actions</extracomment>
      <translation>les observations de chaque lieu ensemble</translation>
    </message>
    <message>
      <source>Select all</source>
      <extracomment>actions</extracomment>
      <translation>Tout choisir</translation>
    </message>
    <message>
      <source>every card of the board</source>
      <extracomment>actions</extracomment>
      <translation>toutes les cartes du tableau</translation>
    </message>
    <message>
      <source>Invert the selection</source>
      <extracomment>actions</extracomment>
      <translation>Inverser la sélection</translation>
    </message>
    <message>
      <source>the cards that are not selected</source>
      <extracomment>actions</extracomment>
      <translation>les cartes qui ne sont pas choisies</translation>
    </message>
    <message>
      <source>Select the group</source>
      <extracomment>actions</extracomment>
      <translation>Choisir le groupe</translation>
    </message>
    <message>
      <source>all cards of the same group</source>
      <extracomment>actions</extracomment>
      <translation>toutes les cartes du même groupe</translation>
    </message>
    <message>
      <source>Copy cards</source>
      <extracomment>actions</extracomment>
      <translation>Copier les cartes</translation>
    </message>
    <message>
      <source>to lay them on another board, as they lie here</source>
      <extracomment>actions</extracomment>
      <translation>pour les poser ailleurs comme elles sont ici</translation>
    </message>
    <message>
      <source>Cut cards</source>
      <extracomment>actions</extracomment>
      <translation>Couper les cartes</translation>
    </message>
    <message>
      <source>copied, and taken off this board</source>
      <extracomment>actions</extracomment>
      <translation>copiées, et ôtées de ce tableau</translation>
    </message>
    <message>
      <source>Paste cards</source>
      <extracomment>actions</extracomment>
      <translation>Coller les cartes</translation>
    </message>
    <message>
      <source>Ctrl+V lays copied cards, as they lay</source>
      <extracomment>actions</extracomment>
      <translation>Ctrl+V pose les cartes copiées comme elles étaient</translation>
    </message>
    <message>
      <source>New board…</source>
      <extracomment>actions, board/tools</extracomment>
      <translation>Nouveau tableau…</translation>
    </message>
    <message>
      <source>an empty one</source>
      <extracomment>actions</extracomment>
      <translation>un tableau vide</translation>
    </message>
    <message>
      <source>Rename board…</source>
      <extracomment>actions</extracomment>
      <translation>Renommer le tableau…</translation>
    </message>
    <message>
      <source>another name for this board</source>
      <extracomment>actions</extracomment>
      <translation>un autre nom pour ce tableau</translation>
    </message>
    <message>
      <source>Duplicate board</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Doubler le tableau</translation>
    </message>
    <message>
      <source>the same cards and groups once more</source>
      <extracomment>actions</extracomment>
      <translation>les mêmes cartes et groupes encore une fois</translation>
    </message>
    <message>
      <source>Delete board</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Supprimer le tableau</translation>
    </message>
    <message>
      <source>into the trash; the records stay</source>
      <extracomment>actions</extracomment>
      <translation>à la corbeille ; les fiches restent</translation>
    </message>
    <message>
      <source>Next board</source>
      <extracomment>actions</extracomment>
      <translation>Tableau suivant</translation>
    </message>
    <message>
      <source>the one after this</source>
      <extracomment>actions</extracomment>
      <translation>celui d’après</translation>
    </message>
    <message>
      <source>Previous board</source>
      <extracomment>actions</extracomment>
      <translation>Tableau précédent</translation>
    </message>
    <message>
      <source>the one before this</source>
      <extracomment>actions</extracomment>
      <translation>celui d’avant</translation>
    </message>
    <message>
      <source>Move board on</source>
      <extracomment>actions</extracomment>
      <translation>Avancer le tableau</translation>
    </message>
    <message>
      <source>one place on in the list</source>
      <extracomment>actions</extracomment>
      <translation>d’un rang dans la liste</translation>
    </message>
    <message>
      <source>Move board back</source>
      <extracomment>actions</extracomment>
      <translation>Reculer le tableau</translation>
    </message>
    <message>
      <source>one place back in the list</source>
      <extracomment>actions</extracomment>
      <translation>d’un rang en arrière dans la liste</translation>
    </message>
    <message>
      <source>New hypothesis…</source>
      <extracomment>actions</extracomment>
      <translation>Nouvelle hypothèse…</translation>
    </message>
    <message>
      <source>one answer to the case's question</source>
      <extracomment>actions</extracomment>
      <translation>une réponse à la question du dossier</translation>
    </message>
    <message>
      <source>Add information…</source>
      <extracomment>actions</extracomment>
      <translation>Ajouter une information…</translation>
    </message>
    <message>
      <source>a record becomes a row</source>
      <extracomment>actions</extracomment>
      <translation>une fiche devient une ligne</translation>
    </message>
    <message>
      <source>Weigh the row…</source>
      <extracomment>actions</extracomment>
      <translation>Peser la ligne…</translation>
    </message>
    <message>
      <source>its relevance, or a weight of your own</source>
      <extracomment>actions</extracomment>
      <translation>sa pertinence, ou un poids de votre choix</translation>
    </message>
    <message>
      <source>Take the row out</source>
      <extracomment>actions</extracomment>
      <translation>Retirer la ligne</translation>
    </message>
    <message>
      <source>with its ratings; the record stays</source>
      <extracomment>actions</extracomment>
      <translation>avec ses cotes ; la fiche reste</translation>
    </message>
    <message>
      <source>Join rows as one event</source>
      <extracomment>actions</extracomment>
      <translation>Joindre des lignes en un événement</translation>
    </message>
    <message>
      <source>with those that may tell the same</source>
      <extracomment>actions</extracomment>
      <translation>avec celles qui disent peut-être la même chose</translation>
    </message>
    <message>
      <source>Rate its legs apart, or as one</source>
      <extracomment>actions</extracomment>
      <translation>Coter ses étapes à part, ou ensemble</translation>
    </message>
    <message>
      <source>a flight with a stop</source>
      <extracomment>actions</extracomment>
      <translation>un vol avec une escale</translation>
    </message>
    <message>
      <source>New judgement…</source>
      <extracomment>actions, report/parts</extracomment>
      <translation>Nouveau jugement…</translation>
    </message>
    <message>
      <source>what you conclude, how likely, how sure</source>
      <extracomment>actions</extracomment>
      <translation>ce que vous concluez, avec quelle vraisemblance et confiance</translation>
    </message>
    <message>
      <source>New report…</source>
      <extracomment>actions</extracomment>
      <translation>Nouveau rapport…</translation>
    </message>
    <message>
      <source>begun as one of the templates</source>
      <extracomment>actions</extracomment>
      <translation>commencé d’après un modèle</translation>
    </message>
    <message>
      <source>Add section…</source>
      <extracomment>actions</extracomment>
      <translation>Ajouter une section…</translation>
    </message>
    <message>
      <source>behind the one at hand</source>
      <extracomment>actions</extracomment>
      <translation>après l’actuelle</translation>
    </message>
    <message>
      <source>Name, heading, filter…</source>
      <extracomment>actions</extracomment>
      <translation>Nom, titre, filtre…</translation>
    </message>
    <message>
      <source>and its paper and handling line</source>
      <extracomment>actions</extracomment>
      <translation>ainsi que son papier et sa mention de diffusion</translation>
    </message>
    <message>
      <source>Logo…</source>
      <extracomment>actions</extracomment>
      <translation>Logo…</translation>
    </message>
    <message>
      <source>a PNG or JPEG above the title</source>
      <extracomment>actions</extracomment>
      <translation>un PNG ou JPEG au-dessus du titre</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <extracomment>actions</extracomment>
      <translation>Ôter le logo</translation>
    </message>
    <message>
      <source>the title stands alone again</source>
      <extracomment>actions</extracomment>
      <translation>le titre reste seul</translation>
    </message>
    <message>
      <source>Delete report</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Supprimer le rapport</translation>
    </message>
    <message>
      <source>into the trash; its issues stay remembered</source>
      <extracomment>actions</extracomment>
      <translation>à la corbeille ; ses émissions restent en mémoire</translation>
    </message>
    <message>
      <source>Move section up</source>
      <extracomment>actions</extracomment>
      <translation>Monter la section</translation>
    </message>
    <message>
      <source>one place up in the report</source>
      <extracomment>actions</extracomment>
      <translation>d’un rang plus haut dans le rapport</translation>
    </message>
    <message>
      <source>Move section down</source>
      <extracomment>actions</extracomment>
      <translation>Descendre la section</translation>
    </message>
    <message>
      <source>one place down in the report</source>
      <extracomment>actions</extracomment>
      <translation>d’un rang plus bas dans le rapport</translation>
    </message>
    <message>
      <source>Take section out</source>
      <extracomment>actions</extracomment>
      <translation>Retirer la section</translation>
    </message>
    <message>
      <source>out of the report; its records stay</source>
      <extracomment>actions</extracomment>
      <translation>du rapport ; ses fiches restent</translation>
    </message>
    <message>
      <source>Save pages…</source>
      <extracomment>actions</extracomment>
      <translation>Enregistrer les pages…</translation>
    </message>
    <message>
      <source>as PDF, HTML, Word or Markdown</source>
      <extracomment>actions</extracomment>
      <translation>en PDF, HTML, Word ou Markdown</translation>
    </message>
    <message>
      <source>Save figures…</source>
      <extracomment>actions</extracomment>
      <translation>Enregistrer les figures…</translation>
    </message>
    <message>
      <source>each as an SVG of its own</source>
      <extracomment>actions</extracomment>
      <translation>chacune comme SVG</translation>
    </message>
    <message>
      <source>Print pages…</source>
      <extracomment>actions</extracomment>
      <translation>Imprimer les pages…</translation>
    </message>
    <message>
      <source>range, copies and sides are asked for</source>
      <extracomment>actions</extracomment>
      <translation>plage, copies et faces sont demandées</translation>
    </message>
    <message>
      <source>Issue…</source>
      <extracomment>actions, report/top</extracomment>
      <translation>Émettre…</translation>
    </message>
    <message>
      <source>a numbered print that the case remembers</source>
      <extracomment>actions</extracomment>
      <translation>un tirage numéroté dont le dossier se souvient</translation>
    </message>
    <message>
      <source>Check a print…</source>
      <extracomment>actions</extracomment>
      <translation>Vérifier un tirage…</translation>
    </message>
    <message>
      <source>whether it was issued from this case, unaltered</source>
      <extracomment>actions</extracomment>
      <translation>s’il a été émis de ce dossier, sans altération</translation>
    </message>
    <message>
      <source>Guide</source>
      <extracomment>actions</extracomment>
      <translation>Guide</translation>
    </message>
    <message>
      <source>the page for where you are, and all others, with a search</source>
      <extracomment>actions</extracomment>
      <translation>la page pour là où vous êtes, et les autres, avec recherche</translation>
    </message>
    <message>
      <source>What is this?</source>
      <extracomment>actions</extracomment>
      <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
      <source>then click on a grade, word or sign to be told</source>
      <extracomment>actions</extracomment>
      <translation>puis cliquer sur une note, un mot ou un signe</translation>
    </message>
    <message>
      <source>Glossary</source>
      <extracomment>actions</extracomment>
      <translation>Glossaire</translation>
    </message>
    <message>
      <source>every grade and word in one sentence</source>
      <extracomment>actions</extracomment>
      <translation>chaque note et mot en une phrase</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <extracomment>actions, keyboard</extracomment>
      <translation>Clavier</translation>
    </message>
    <message>
      <source>every key there is</source>
      <extracomment>actions</extracomment>
      <translation>toutes les touches</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <extracomment>actions, dialogs/preferences</extracomment>
      <translation>Changer les touches…</translation>
    </message>
    <message>
      <source>give an act other keys, or none</source>
      <extracomment>actions</extracomment>
      <translation>donner à un acte d’autres touches, ou aucune</translation>
    </message>
    <message>
      <source>Tasks…</source>
      <extracomment>actions</extracomment>
      <translation>Tâches…</translation>
    </message>
    <message>
      <source>what ran, how long, and what came of it</source>
      <extracomment>actions</extracomment>
      <translation>ce qui a tourné, combien de temps, et le résultat</translation>
    </message>
    <message>
      <source>Look for a newer version…</source>
      <extracomment>actions</extracomment>
      <translation>Chercher une version plus récente…</translation>
    </message>
    <message>
      <source>asks at an address of yours, and only when told to</source>
      <extracomment>actions</extracomment>
      <translation>demande à une adresse à vous, et seulement sur ordre</translation>
    </message>
    <message>
      <source>Copy system information</source>
      <extracomment>actions</extracomment>
      <translation>Copier les infos système</translation>
    </message>
    <message>
      <source>versions and screens, for somebody who helps</source>
      <extracomment>actions</extracomment>
      <translation>versions et écrans, pour qui vous aide</translation>
    </message>
    <message>
      <source>About this program</source>
      <extracomment>actions</extracomment>
      <translation>À propos</translation>
    </message>
    <message>
      <source>version and licences</source>
      <extracomment>actions</extracomment>
      <translation>version et licences</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>actions, dialogs/filelist, dialogs/outcomes, particulars</extracomment>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Edit</source>
      <extracomment>actions, forms/edit</extracomment>
      <translation>Édition</translation>
    </message>
    <message>
      <source>View</source>
      <extracomment>actions</extracomment>
      <translation>Affichage</translation>
    </message>
    <message>
      <source>Insert</source>
      <extracomment>actions</extracomment>
      <translation>Insertion</translation>
    </message>
    <message>
      <source>Case</source>
      <extracomment>actions</extracomment>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Tools</source>
      <extracomment>actions</extracomment>
      <translation>Outils</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>actions, welcome</extracomment>
      <translation>Aide</translation>
    </message>
    <message>
      <source>As the system</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Light</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Dark</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>High contrast</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>is quoted by</source>
      <extracomment>board/aloud</extracomment>
      <translation>est cité par</translation>
    </message>
    <message>
      <source>does not fit with</source>
      <extracomment>board/aloud</extracomment>
      <translation>ne concorde pas avec</translation>
    </message>
    <message>
      <source>rests on the quote</source>
      <extracomment>board/aloud</extracomment>
      <translation>repose sur la citation</translation>
    </message>
    <message>
      <source>quotes</source>
      <extracomment>board/spreading</extracomment>
      <translation>cite les mots</translation>
    </message>
    <message>
      <source>excerpts and their sources</source>
      <extracomment>board/spreading</extracomment>
      <translation>extraits et leurs sources</translation>
    </message>
    <message>
      <source>tracks</source>
      <extracomment>board/spreading</extracomment>
      <translation>traces</translation>
    </message>
    <message>
      <source>leads</source>
      <extracomment>board/spreading</extracomment>
      <translation>pistes</translation>
    </message>
    <message>
      <source>has</source>
      <extracomment>board/spreading</extracomment>
      <translation>a</translation>
    </message>
    <message>
      <source>of</source>
      <extracomment>board/spreading</extracomment>
      <translation>de</translation>
    </message>
    <message>
      <source>carries</source>
      <extracomment>board/spreading</extracomment>
      <translation>porte</translation>
    </message>
    <message>
      <source>rests on</source>
      <extracomment>board/spreading</extracomment>
      <translation>repose sur</translation>
    </message>
    <message>
      <source>about</source>
      <extracomment>board/spreading, particulars, values/words, reference/glossary</extracomment>
      <translation>au sujet de</translation>
    </message>
    <message>
      <source>asks</source>
      <extracomment>board/spreading</extracomment>
      <translation>demande</translation>
    </message>
    <message>
      <source>entities</source>
      <extracomment>board/tray</extracomment>
      <translation>entités</translation>
    </message>
    <message>
      <source>hypotheses</source>
      <extracomment>board/tray</extracomment>
      <translation>hypothèses</translation>
    </message>
    <message>
      <source>Add step…</source>
      <extracomment>custody</extracomment>
      <translation>Ajouter une étape…</translation>
    </message>
    <message>
      <source>Check now</source>
      <extracomment>custody</extracomment>
      <translation>Vérifier maintenant</translation>
    </message>
    <message>
      <source>Ask for a stamp…</source>
      <extracomment>custody</extracomment>
      <translation>Demander un horodatage…</translation>
    </message>
    <message>
      <source>Add a stamp…</source>
      <extracomment>custody</extracomment>
      <translation>Ajouter un horodatage…</translation>
    </message>
    <message>
      <source>Added</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Ajouté</translation>
    </message>
    <message>
      <source>Removed</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Ôté</translation>
    </message>
    <message>
      <source>Moved</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Déplacé</translation>
    </message>
    <message>
      <source>Type</source>
      <extracomment>dialogs/checks, dialogs/filelist, dialogs/flightsetting, forms/edit</extracomment>
      <translation>Type</translation>
    </message>
    <message>
      <source>Size</source>
      <extracomment>dialogs/checks, dialogs/filelist, reader/stated</extracomment>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Encoding</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Encodage</translation>
    </message>
    <message>
      <source>Active content</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Contenu actif</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <extracomment>dialogs/checks, particulars, case/columns</extracomment>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Same bytes</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Mêmes octets</translation>
    </message>
    <message>
      <source>Captu&amp;re a page</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Capt&amp;er une page</translation>
    </message>
    <message>
      <source>&amp;Paste text</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>&amp;Coller du texte</translation>
    </message>
    <message>
      <source>PDF on sheets of paper</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>PDF sur feuilles de papier</translation>
    </message>
    <message>
      <source>PDF on one page</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>PDF sur une page</translation>
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
      <translation>Octets captés</translation>
    </message>
    <message>
      <source>Boards and saved views</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Tableaux et vues gardées</translation>
    </message>
    <message>
      <source>Notes</source>
      <extracomment>dialogs/exporting_going, entity/sheet, inspector</extracomment>
      <translation>Remarques</translation>
    </message>
    <message>
      <source>Matrix and judgements</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Matrice et jugements</translation>
    </message>
    <message>
      <source>Leads and searches made</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Pistes et recherches faites</translation>
    </message>
    <message>
      <source>Tags</source>
      <extracomment>dialogs/exporting_going, dialogs/tags, case/columns</extracomment>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>Reports</source>
      <extracomment>dialogs/exporting_going, dialogs/events</extracomment>
      <translation>Rapports</translation>
    </message>
    <message>
      <source>Issued prints</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Tirages émis</translation>
    </message>
    <message>
      <source>Who was given copies</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>À qui des copies ont été remises</translation>
    </message>
    <message>
      <source>Attaching it</source>
      <extracomment>dialogs/filelist</extracomment>
      <translation>Le fait de joindre</translation>
    </message>
    <message>
      <source>Row</source>
      <extracomment>dialogs/flightrows, dialogs/importing_rows</extracomment>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Time (UTC)</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Heure (UTC)</translation>
    </message>
    <message>
      <source>Latitude</source>
      <extracomment>dialogs/flightrows, dialogs/flightsetting</extracomment>
      <translation>Latitude</translation>
    </message>
    <message>
      <source>Longitude</source>
      <extracomment>dialogs/flightrows, dialogs/flightsetting</extracomment>
      <translation>Longitude</translation>
    </message>
    <message>
      <source>Altitude, ft</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Altitude, ft</translation>
    </message>
    <message>
      <source>Speed, kt</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Vitesse, kt</translation>
    </message>
    <message>
      <source>Track, °</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Route, °</translation>
    </message>
    <message>
      <source>Ground</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Sol</translation>
    </message>
    <message>
      <source>Callsign</source>
      <extracomment>dialogs/flightrows, dialogs/flightsetting, entity/strip, particulars</extracomment>
      <translation>Indicatif</translation>
    </message>
    <message>
      <source>Aircraft</source>
      <extracomment>dialogs/flightrows, entity/roster, dialogs/flightsetting, case/columns</extracomment>
      <translation>Appareil</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Heure</translation>
    </message>
    <message>
      <source>Date, beside a time</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Date, à côté d’une heure</translation>
    </message>
    <message>
      <source>Latitude and longitude</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Latitude et longitude</translation>
    </message>
    <message>
      <source>Altitude (pressure)</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Altitude (pression)</translation>
    </message>
    <message>
      <source>Altitude (satellite)</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Altitude (satellite)</translation>
    </message>
    <message>
      <source>Unit of altitude</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Unité d’altitude</translation>
    </message>
    <message>
      <source>Ground speed</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Vitesse au sol</translation>
    </message>
    <message>
      <source>Unit of speed</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Unité de vitesse</translation>
    </message>
    <message>
      <source>Track, degrees</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Route, degrés</translation>
    </message>
    <message>
      <source>Vertical rate</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Vitesse verticale</translation>
    </message>
    <message>
      <source>On the ground</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Au sol</translation>
    </message>
    <message>
      <source>Hex</source>
      <extracomment>dialogs/flightsetting, entity/strip, forms/edit, particulars</extracomment>
      <translation>Code hex</translation>
    </message>
    <message>
      <source>Registration</source>
      <extracomment>dialogs/flightsetting, entity/strip, particulars, case/columns</extracomment>
      <translation>Immatriculation</translation>
    </message>
    <message>
      <source>Operator</source>
      <extracomment>dialogs/flightsetting, entity/strip, particulars, case/columns</extracomment>
      <translation>Exploitant</translation>
    </message>
    <message>
      <source>Flight number of the tracker</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Numéro de vol du suivi</translation>
    </message>
    <message>
      <source>Squawk</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Code transpondeur</translation>
    </message>
    <message>
      <source>Source of the position</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Source de la position</translation>
    </message>
    <message>
      <source>As its name says, else feet</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Selon son nom, sinon pieds</translation>
    </message>
    <message>
      <source>Feet</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Pieds</translation>
    </message>
    <message>
      <source>Metres</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Mètres</translation>
    </message>
    <message>
      <source>Flight levels</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Niveaux de vol</translation>
    </message>
    <message>
      <source>As its name says, else knots</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Selon son nom, sinon nœuds</translation>
    </message>
    <message>
      <source>Knots</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Nœuds</translation>
    </message>
    <message>
      <source>Kilometres an hour</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Kilomètres par heure</translation>
    </message>
    <message>
      <source>Metres a second</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Mètres par seconde</translation>
    </message>
    <message>
      <source>Miles an hour</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Milles par heure</translation>
    </message>
    <message>
      <source>directly</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>directement</translation>
    </message>
    <message>
      <source>by HTTP proxy</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>par proxy HTTP</translation>
    </message>
    <message>
      <source>by SOCKS proxy</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>par proxy SOCKS</translation>
    </message>
    <message>
      <source>by SOCKS proxy, names looked up here</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>par proxy SOCKS, noms résolus ici</translation>
    </message>
    <message>
      <source>Logs (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Registres (*.csv *.tsv *.txt *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>good</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>bon</translation>
    </message>
    <message>
      <source>open</source>
      <extracomment>dialogs/importing_rows, log/face, dialogs/duplicates, dialogs/merging_clash</extracomment>
      <translation>ouvert</translation>
    </message>
    <message>
      <source>refused</source>
      <extracomment>dialogs/importing_rows, dialogs/manyfields</extracomment>
      <translation>refusé</translation>
    </message>
    <message>
      <source>tagged already</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>déjà marqué</translation>
    </message>
    <message>
      <source>As the cells show</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Comme les cellules le montrent</translation>
    </message>
    <message>
      <source>Day first</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Jour d’abord</translation>
    </message>
    <message>
      <source>Month first</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Mois d’abord</translation>
    </message>
    <message>
      <source>As written</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Comme écrit</translation>
    </message>
    <message>
      <source>UTC</source>
      <extracomment>dialogs/importing_setting, preferences</extracomment>
      <translation>UTC</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Titre</translation>
    </message>
    <message>
      <source>as it stands on the source; one source only</source>
      <extracomment>dialogs/known</extracomment>
      <translation>tel qu’il figure sur la source ; une seule source</translation>
    </message>
    <message>
      <source>Pu&amp;blisher</source>
      <extracomment>dialogs/known</extracomment>
      <translation>É&amp;diteur</translation>
    </message>
    <message>
      <source>not in the file; leave empty if unknown</source>
      <extracomment>dialogs/known</extracomment>
      <translation>pas dans le fichier ; laisser vide si inconnu</translation>
    </message>
    <message>
      <source>Publishe&amp;d</source>
      <extracomment>dialogs/known</extracomment>
      <translation>P&amp;ublié</translation>
    </message>
    <message>
      <source>2025-10-30, or words such as 30 October 2025</source>
      <extracomment>dialogs/known, forms/edit</extracomment>
      <translation>2025-10-30, ou des mots comme 30 octobre 2025</translation>
    </message>
    <message>
      <source>A&amp;uthor</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Auteur</translation>
    </message>
    <message>
      <source>leave empty if unknown</source>
      <extracomment>dialogs/known</extracomment>
      <translation>laisser vide si inconnu</translation>
    </message>
    <message>
      <source>&amp;Web address</source>
      <extracomment>dialogs/known</extracomment>
      <translation>Adresse &amp;web</translation>
    </message>
    <message>
      <source>where it can be found</source>
      <extracomment>dialogs/known</extracomment>
      <translation>où la trouver</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <extracomment>dialogs/known, forms/holding</extracomment>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>en, ru, ar</source>
      <extracomment>dialogs/known</extracomment>
      <translation>en, ru, ar</translation>
    </message>
    <message>
      <source>named</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>nommé</translation>
    </message>
    <message>
      <source>mistake</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>erreur</translation>
    </message>
    <message>
      <source>wording</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>formulation</translation>
    </message>
    <message>
      <source>origin</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>origine</translation>
    </message>
    <message>
      <source>order</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>ordre</translation>
    </message>
    <message>
      <source>Named</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Nommé</translation>
    </message>
    <message>
      <source>Shared mistake</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Erreur commune</translation>
    </message>
    <message>
      <source>Shared wording</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Formulation commune</translation>
    </message>
    <message>
      <source>Shared origin</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Origine commune</translation>
    </message>
    <message>
      <source>Order</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Ordre</translation>
    </message>
    <message>
      <source>next clash</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>conflit suivant</translation>
    </message>
    <message>
      <source>yours</source>
      <extracomment>dialogs/merge, dialogs/merging_clash</extracomment>
      <translation>le vôtre</translation>
    </message>
    <message>
      <source>returned</source>
      <extracomment>dialogs/merge, dialogs/merging_clash, values/words</extracomment>
      <translation>rendu</translation>
    </message>
    <message>
      <source>show behind</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>montrer derrière</translation>
    </message>
    <message>
      <source>Need your choice</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Demandent votre choix</translation>
    </message>
    <message>
      <source>Opinions, both kept</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Avis, tous deux gardés</translation>
    </message>
    <message>
      <source>Added in the returned copy</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Ajouté dans la copie rendue</translation>
    </message>
    <message>
      <source>Changed, no clash</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Changé, sans conflit</translation>
    </message>
    <message>
      <source>Deleted there</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Supprimé là-bas</translation>
    </message>
    <message>
      <source>What became of it</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
      <source>made by hand</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>fait à la main</translation>
    </message>
    <message>
      <source>made while you worked</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>fait pendant le travail</translation>
    </message>
    <message>
      <source>before a merge</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>avant une fusion</translation>
    </message>
    <message>
      <source>before going back</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>avant un retour</translation>
    </message>
    <message>
      <source>Task</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Tâche</translation>
    </message>
    <message>
      <source>Began (UTC)</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Début (UTC)</translation>
    </message>
    <message>
      <source>Took</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Durée</translation>
    </message>
    <message>
      <source>Outcome</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>entity/dated, particulars, case/imagery, case/columns</extracomment>
      <translation>Genre</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>entity/dated, case/entrywords</extracomment>
      <translation>Valeur</translation>
    </message>
    <message>
      <source>Dates</source>
      <extracomment>entity/dated, dialogs/importing_setting</extracomment>
      <translation>Dates</translation>
    </message>
    <message>
      <source>Of</source>
      <extracomment>entity/dated</extracomment>
      <translation>De</translation>
    </message>
    <message>
      <source>Told</source>
      <extracomment>entity/dated</extracomment>
      <translation>Dit</translation>
    </message>
    <message>
      <source>Places</source>
      <extracomment>entity/roster, dialogs/exporting_hidden, map/corners, map/places</extracomment>
      <translation>Lieux</translation>
    </message>
    <message>
      <source>Organisations</source>
      <extracomment>entity/roster</extracomment>
      <translation>Organisations</translation>
    </message>
    <message>
      <source>Persons</source>
      <extracomment>entity/roster</extracomment>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Sightings</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, timeline/names</extracomment>
      <translation>Observations</translation>
    </message>
    <message>
      <source>Claims</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, timeline/names</extracomment>
      <translation>Affirmations</translation>
    </message>
    <message>
      <source>Sources</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, timeline/names</extracomment>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Excerpts</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, case/columns</extracomment>
      <translation>Extraits</translation>
    </message>
    <message>
      <source>Record</source>
      <extracomment>entrypane, log/pastesheet, case/entrywords</extracomment>
      <translation>Fiche</translation>
    </message>
    <message>
      <source>Field</source>
      <extracomment>entrypane</extracomment>
      <translation>Champ</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>entrypane, forms/edit, particulars, past</extracomment>
      <translation>De</translation>
    </message>
    <message>
      <source>To</source>
      <extracomment>entrypane, forms/edit, particulars, past</extracomment>
      <translation>Vers</translation>
    </message>
    <message>
      <source>Tracker files (*.csv *.kml *.json *.gz *.zst *.txt *.gpx);;All files (*)</source>
      <extracomment>flying</extracomment>
      <translation>Fichiers de traces (*.csv *.kml *.json *.gz *.zst *.txt *.gpx);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>2025-10-26, or words</source>
      <extracomment>forms/edit</extracomment>
      <translation>2025-10-26, ou des mots</translation>
    </message>
    <message>
      <source>printed on every page</source>
      <extracomment>forms/edit</extracomment>
      <translation>imprimé sur chaque page</translation>
    </message>
    <message>
      <source>aircraft ~ An-124 and when in 2025-10</source>
      <extracomment>forms/edit</extracomment>
      <translation>aircraft ~ An-124 and when in 2025-10</translation>
    </message>
    <message>
      <source>beside the marking on every page</source>
      <extracomment>forms/edit</extracomment>
      <translation>à côté du marquage sur chaque page</translation>
    </message>
    <message>
      <source>in place of the title of the case</source>
      <extracomment>forms/edit</extracomment>
      <translation>au lieu du titre du dossier</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>forms/edit, journalpage, particulars, past</extracomment>
      <translation>Quand</translation>
    </message>
    <message>
      <source>Asserted by</source>
      <extracomment>forms/edit, particulars, past, case/columns</extracomment>
      <translation>Affirmé par</translation>
    </message>
    <message>
      <source>Address</source>
      <extracomment>forms/edit, particulars, reader/offers, case/columns</extracomment>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Read as</source>
      <extracomment>forms/edit, particulars, case/columns</extracomment>
      <translation>Lu comme</translation>
    </message>
    <message>
      <source>Only what passes</source>
      <extracomment>forms/edit</extracomment>
      <translation>Seulement ce qui passe</translation>
    </message>
    <message>
      <source>Status (open, done)</source>
      <extracomment>forms/edit</extracomment>
      <translation>État (open, done)</translation>
    </message>
    <message>
      <source>Co&amp;llected</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Recueilli</translation>
    </message>
    <message>
      <source>Collected &amp;by</source>
      <extracomment>forms/holding</extracomment>
      <translation>Recueilli &amp;par</translation>
    </message>
    <message>
      <source>Found &amp;at</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Trouvé à</translation>
    </message>
    <message>
      <source>Original de&amp;vice</source>
      <extracomment>forms/holding</extracomment>
      <translation>Appareil d’&amp;origine</translation>
    </message>
    <message>
      <source>Original &amp;owner</source>
      <extracomment>forms/holding</extracomment>
      <translation>Propriétaire d’ori&amp;gine</translation>
    </message>
    <message>
      <source>Cloc&amp;k checked</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Horloge vérifiée</translation>
    </message>
    <message>
      <source>&amp;Machine</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Machine</translation>
    </message>
    <message>
      <source>&amp;Network or proxy</source>
      <extracomment>forms/holding</extracomment>
      <translation>Ré&amp;seau ou proxy</translation>
    </message>
    <message>
      <source>&amp;Purpose</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;But</translation>
    </message>
    <message>
      <source>Permi&amp;ssion</source>
      <extracomment>forms/holding</extracomment>
      <translation>Autor&amp;isation</translation>
    </message>
    <message>
      <source>&amp;Handling</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Diffusion</translation>
    </message>
    <message>
      <source>&amp;Reference</source>
      <extracomment>forms/holding</extracomment>
      <translation>Ré&amp;férence</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <extracomment>forms/imagery, dialogs/importing_setting, entity/forms, forms/claim</extracomment>
      <translation>Gen&amp;re</translation>
    </message>
    <message>
      <source>&amp;Provider</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Fournisseur</translation>
    </message>
    <message>
      <source>&amp;Scene id</source>
      <extracomment>forms/imagery</extracomment>
      <translation>N° de scè&amp;ne</translation>
    </message>
    <message>
      <source>&amp;Acquired</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Pr&amp;ise</translation>
    </message>
    <message>
      <source>&amp;How known</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Comment connu</translation>
    </message>
    <message>
      <source>&amp;Resolution</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Réso&amp;lution</translation>
    </message>
    <message>
      <source>&amp;Footprint</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Emprise</translation>
    </message>
    <message>
      <source>&amp;Camera at</source>
      <extracomment>forms/imagery</extracomment>
      <translation>C&amp;améra à</translation>
    </message>
    <message>
      <source>&amp;Bearing</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Direction</translation>
    </message>
    <message>
      <source>Sho&amp;ws</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Montre</translation>
    </message>
    <message>
      <source>P&amp;lace by</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Lieu &amp;par</translation>
    </message>
    <message>
      <source>&amp;Matched</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Rappr&amp;oché</translation>
    </message>
    <message>
      <source>&amp;Time by</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Temps par</translation>
    </message>
    <message>
      <source>S&amp;een for it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>C&amp;herché pour cela</translation>
    </message>
    <message>
      <source>&amp;Not before</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Pas a&amp;vant</translation>
    </message>
    <message>
      <source>Sun a&amp;zimuth</source>
      <extracomment>forms/imagery</extracomment>
      <translation>A&amp;zimut du soleil</translation>
    </message>
    <message>
      <source>S&amp;un altitude</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Ha&amp;uteur du soleil</translation>
    </message>
    <message>
      <source>Shad&amp;ow</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Om&amp;bre</translation>
    </message>
    <message>
      <source>Posted</source>
      <extracomment>forms/imagery, case/imagery</extracomment>
      <translation>Publié</translation>
    </message>
    <message>
      <source>&amp;Good to</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Juste à</translation>
    </message>
    <message>
      <source>not stated</source>
      <extracomment>forms/inputs, dialogs/importing_setting, entity/dated, log/pastesheet</extracomment>
      <translation>non indiqué</translation>
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
      <translation>photo ou vidéo</translation>
    </message>
    <message>
      <source>no comment</source>
      <extracomment>forms/pills, values/words, reference/glossary</extracomment>
      <translation>sans commentaire</translation>
    </message>
    <message>
      <source>sighting</source>
      <extracomment>forms/resuming, case/columns, reference/glossary</extracomment>
      <translation>observation</translation>
    </message>
    <message>
      <source>claim</source>
      <extracomment>forms/resuming, case/columns, values/words, reference/glossary</extracomment>
      <translation>affirmation</translation>
    </message>
    <message>
      <source>link</source>
      <extracomment>forms/resuming, tracks/comparing, reference/glossary</extracomment>
      <translation>lien</translation>
    </message>
    <message>
      <source>choice of words for a link</source>
      <extracomment>forms/resuming</extracomment>
      <translation>choix des mots d’un lien</translation>
    </message>
    <message>
      <source>grade</source>
      <extracomment>forms/resuming</extracomment>
      <translation>note</translation>
    </message>
    <message>
      <source>marking</source>
      <extracomment>forms/resuming</extracomment>
      <translation>marquage</translation>
    </message>
    <message>
      <source>note</source>
      <extracomment>forms/resuming</extracomment>
      <translation>remarque</translation>
    </message>
    <message>
      <source>note at a time</source>
      <extracomment>forms/resuming</extracomment>
      <translation>remarque à un moment</translation>
    </message>
    <message>
      <source>lead</source>
      <extracomment>forms/resuming, case/columns, reference/glossary</extracomment>
      <translation>piste</translation>
    </message>
    <message>
      <source>cited source</source>
      <extracomment>forms/resuming</extracomment>
      <translation>source citée</translation>
    </message>
    <message>
      <source>change</source>
      <extracomment>forms/resuming</extracomment>
      <translation>changement</translation>
    </message>
    <message>
      <source>translation</source>
      <extracomment>forms/resuming</extracomment>
      <translation>traduction</translation>
    </message>
    <message>
      <source>search</source>
      <extracomment>forms/resuming, values/words</extracomment>
      <translation>recherche</translation>
    </message>
    <message>
      <source>collection record</source>
      <extracomment>forms/resuming</extracomment>
      <translation>fiche de collecte</translation>
    </message>
    <message>
      <source>step of custody</source>
      <extracomment>forms/resuming, case/titles</extracomment>
      <translation>étape de garde</translation>
    </message>
    <message>
      <source>withdrawal</source>
      <extracomment>forms/resuming</extracomment>
      <translation>retrait</translation>
    </message>
    <message>
      <source>record of imagery</source>
      <extracomment>forms/resuming</extracomment>
      <translation>fiche d’image</translation>
    </message>
    <message>
      <source>reading by machine</source>
      <extracomment>forms/resuming</extracomment>
      <translation>lecture par machine</translation>
    </message>
    <message>
      <source>still</source>
      <extracomment>forms/resuming</extracomment>
      <translation>image fixe</translation>
    </message>
    <message>
      <source>bounds</source>
      <extracomment>forms/resuming</extracomment>
      <translation>bornes</translation>
    </message>
    <message>
      <source>hypothesis</source>
      <extracomment>forms/resuming, reference/glossary</extracomment>
      <translation>hypothèse</translation>
    </message>
    <message>
      <source>judgement</source>
      <extracomment>forms/resuming, values/words, reference/glossary</extracomment>
      <translation>jugement</translation>
    </message>
    <message>
      <source>row of the matrix</source>
      <extracomment>forms/resuming</extracomment>
      <translation>ligne de la matrice</translation>
    </message>
    <message>
      <source>new entity</source>
      <extracomment>forms/resuming</extracomment>
      <translation>nouvelle entité</translation>
    </message>
    <message>
      <source>word on who or what it is</source>
      <extracomment>forms/resuming</extracomment>
      <translation>mot sur qui ou ce que c’est</translation>
    </message>
    <message>
      <source>further name</source>
      <extracomment>forms/resuming</extracomment>
      <translation>autre nom</translation>
    </message>
    <message>
      <source>dated assignment</source>
      <extracomment>forms/resuming</extracomment>
      <translation>attribution datée</translation>
    </message>
    <message>
      <source>joining</source>
      <extracomment>forms/resuming</extracomment>
      <translation>jonction</translation>
    </message>
    <message>
      <source>splitting</source>
      <extracomment>forms/resuming</extracomment>
      <translation>séparation</translation>
    </message>
    <message>
      <source>choice of airframe</source>
      <extracomment>forms/resuming</extracomment>
      <translation>choix de l’appareil</translation>
    </message>
    <message>
      <source>Read the words by machine…</source>
      <extracomment>imagery</extracomment>
      <translation>Lire les mots par machine…</translation>
    </message>
    <message>
      <source>Confirm the words</source>
      <extracomment>imagery</extracomment>
      <translation>Confirmer les mots</translation>
    </message>
    <message>
      <source>Take a still…</source>
      <extracomment>imagery</extracomment>
      <translation>Prendre une image…</translation>
    </message>
    <message>
      <source>Entry</source>
      <extracomment>journalpage</extracomment>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Who</source>
      <extracomment>journalpage</extracomment>
      <translation>Qui</translation>
    </message>
    <message>
      <source>What was done</source>
      <extracomment>journalpage</extracomment>
      <translation>Ce qui a été fait</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>journalpage, forms/imagery, origins, case/columns</extracomment>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Hash</source>
      <extracomment>journalpage</extracomment>
      <translation>Empreinte</translation>
    </message>
    <message>
      <source>Ctrl + click</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + clic</translation>
    </message>
    <message>
      <source>add to the selection, or take out of it</source>
      <extracomment>keyboard</extracomment>
      <translation>ajouter à la sélection, ou en ôter</translation>
    </message>
    <message>
      <source>Shift + click, ↑ ↓</source>
      <extracomment>keyboard</extracomment>
      <translation>Maj + clic, ↑ ↓</translation>
    </message>
    <message>
      <source>navigator: select all up to there</source>
      <extracomment>keyboard</extracomment>
      <translation>navigateur : choisir tout jusque-là</translation>
    </message>
    <message>
      <source>Double-click, Enter</source>
      <extracomment>keyboard</extracomment>
      <translation>Double-clic, Entrée</translation>
    </message>
    <message>
      <source>open in the reader</source>
      <extracomment>keyboard</extracomment>
      <translation>ouvrir à la lecture</translation>
    </message>
    <message>
      <source>Ctrl + F, F3</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + F, F3</translation>
    </message>
    <message>
      <source>reader: find words, next place</source>
      <extracomment>keyboard</extracomment>
      <translation>lecture : trouver des mots, place suivante</translation>
    </message>
    <message>
      <source>reader: previous, next record on its quotes</source>
      <extracomment>keyboard</extracomment>
      <translation>lecture : fiche précédente, suivante sur ses citations</translation>
    </message>
    <message>
      <source>Alt + ↑ ↓</source>
      <extracomment>keyboard</extracomment>
      <translation>Alt + ↑ ↓</translation>
    </message>
    <message>
      <source>reader: the selection grows to phrase, clause, sentence, paragraph, and shrinks again</source>
      <extracomment>keyboard</extracomment>
      <translation>lecture : la sélection grandit au groupe, à la proposition, à la phrase, au paragraphe, et rétrécit</translation>
    </message>
    <message>
      <source>Ctrl + + − 0</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + + − 0</translation>
    </message>
    <message>
      <source>reader: larger, smaller, usual letters</source>
      <extracomment>keyboard</extracomment>
      <translation>lecture : lettres plus grandes, plus petites, habituelles</translation>
    </message>
    <message>
      <source>Ctrl + Tab, Ctrl + F4</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + Tab, Ctrl + F4</translation>
    </message>
    <message>
      <source>reader: next source, close this one</source>
      <extracomment>keyboard</extracomment>
      <translation>lecture : source suivante, fermer celle-ci</translation>
    </message>
    <message>
      <source>pages and images: larger, smaller, the whole</source>
      <extracomment>keyboard</extracomment>
      <translation>pages et images : plus grand, plus petit, en entier</translation>
    </message>
    <message>
      <source>Arrow keys, Shift</source>
      <extracomment>keyboard</extracomment>
      <translation>Flèches, Maj</translation>
    </message>
    <message>
      <source>pages: the caret, and selecting; Ctrl goes by words</source>
      <extracomment>keyboard</extracomment>
      <translation>pages : le curseur, et la sélection ; Ctrl va par mots</translation>
    </message>
    <message>
      <source>pages: dragging draws a region; so does Ctrl and drag</source>
      <extracomment>keyboard</extracomment>
      <translation>pages : glisser trace une région ; Ctrl et glisser aussi</translation>
    </message>
    <message>
      <source>Shift + arrow keys</source>
      <extracomment>keyboard</extracomment>
      <translation>Maj + flèches</translation>
    </message>
    <message>
      <source>images, regions: begin one, make it larger or smaller; arrows alone move it</source>
      <extracomment>keyboard</extracomment>
      <translation>images, régions : en commencer une, l’agrandir ou la réduire ; les flèches seules la déplacent</translation>
    </message>
    <message>
      <source>Ctrl + Page Up, Page Down</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + Page préc., Page suiv.</translation>
    </message>
    <message>
      <source>pages: the page before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>pages : la page d’avant, la suivante</translation>
    </message>
    <message>
      <source>two sources compared: the difference before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>deux sources comparées : la différence d’avant, la suivante</translation>
    </message>
    <message>
      <source>Menu, Shift + F10</source>
      <extracomment>keyboard</extracomment>
      <translation>Menu, Maj + F10</translation>
    </message>
    <message>
      <source>reader: what can be done with the words</source>
      <extracomment>keyboard</extracomment>
      <translation>lecteur : ce qu’on peut faire des mots</translation>
    </message>
    <message>
      <source>fields: other words for one that is marked as misspelled</source>
      <extracomment>keyboard</extracomment>
      <translation>champs : d’autres mots pour un mot marqué comme mal écrit</translation>
    </message>
    <message>
      <source>V, Esc</source>
      <extracomment>keyboard</extracomment>
      <translation>V, Échap</translation>
    </message>
    <message>
      <source>board: leave a link that was begun</source>
      <extracomment>keyboard</extracomment>
      <translation>tableau : quitter un lien commencé</translation>
    </message>
    <message>
      <source>Ctrl + V</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + V</translation>
    </message>
    <message>
      <source>board: lay copied cards, as they lay on the other board</source>
      <extracomment>keyboard</extracomment>
      <translation>tableau : poser les cartes copiées comme elles étaient sur l’autre</translation>
    </message>
    <message>
      <source>Shift + drag, Alt + drag</source>
      <extracomment>keyboard</extracomment>
      <translation>Maj + glisser, Alt + glisser</translation>
    </message>
    <message>
      <source>board: select what a rectangle, or a line drawn by hand, surrounds</source>
      <extracomment>keyboard</extracomment>
      <translation>tableau : choisir ce qu’entoure un rectangle ou une ligne à main levée</translation>
    </message>
    <message>
      <source>Enter, B</source>
      <extracomment>keyboard</extracomment>
      <translation>Entrée, B</translation>
    </message>
    <message>
      <source>board: lay what is picked beside the board on it</source>
      <extracomment>keyboard</extracomment>
      <translation>tableau : y poser ce qui est choisi à côté</translation>
    </message>
    <message>
      <source>1 to 5</source>
      <extracomment>keyboard</extracomment>
      <translation>1 à 5</translation>
    </message>
    <message>
      <source>findings: decide: open, explained, resolved, kept, dismissed; then the reason</source>
      <extracomment>keyboard</extracomment>
      <translation>constats : décider : ouvert, expliqué, résolu, gardé, écarté ; puis la raison</translation>
    </message>
    <message>
      <source>matrix: rate the cell, from strongly consistent to strongly inconsistent; Enter opens the words</source>
      <extracomment>keyboard</extracomment>
      <translation>matrice : coter la cellule, de fortement compatible à fortement incompatible ; Entrée ouvre les mots</translation>
    </message>
    <message>
      <source>timeline, board: show all; map: fit the selection, or all</source>
      <extracomment>keyboard</extracomment>
      <translation>frise, tableau : tout montrer ; carte : ajuster à la sélection, ou tout</translation>
    </message>
    <message>
      <source>timeline, board, map: zoom</source>
      <extracomment>keyboard</extracomment>
      <translation>frise, tableau, carte : échelle</translation>
    </message>
    <message>
      <source>map: play the track, or stop; , and . step to the fix before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>carte : jouer la trace, ou arrêter ; , et . vont à la position d’avant, à la suivante</translation>
    </message>
    <message>
      <source>map: measure; Enter begins and ends at the middle of the map, arrows move it; V or Esc leaves it</source>
      <extracomment>keyboard</extracomment>
      <translation>carte : mesurer ; Entrée commence et finit au milieu de la carte, les flèches la déplacent ; V ou Échap en sort</translation>
    </message>
    <message>
      <source>map: show the layers, or fold them away</source>
      <extracomment>keyboard</extracomment>
      <translation>carte : montrer les couches, ou les replier</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <extracomment>keyboard</extracomment>
      <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
      <source>map: the mark before, the next one; arrows move the map, Space and drag too</source>
      <extracomment>keyboard</extracomment>
      <translation>carte : la marque d’avant, la suivante ; les flèches déplacent la carte, Espace et glisser aussi</translation>
    </message>
    <message>
      <source>timeline: brush what is shown, or lift the brush</source>
      <extracomment>keyboard</extracomment>
      <translation>frise : prendre ce qui est montré, ou lever la période</translation>
    </message>
    <message>
      <source>Shift + ← →</source>
      <extracomment>keyboard</extracomment>
      <translation>Maj + ← →</translation>
    </message>
    <message>
      <source>timeline: move the end of the brush; Esc lifts it</source>
      <extracomment>keyboard</extracomment>
      <translation>frise : déplacer la fin de la période ; Échap la lève</translation>
    </message>
    <message>
      <source>Ctrl + ← →</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + ← →</translation>
    </message>
    <message>
      <source>timeline: move along in time</source>
      <extracomment>keyboard</extracomment>
      <translation>frise : avancer dans le temps</translation>
    </message>
    <message>
      <source>Ctrl + ↑, Ctrl + ↓</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + ↑, Ctrl + ↓</translation>
    </message>
    <message>
      <source>timeline: close the group of lanes, open all; with Shift and ↑ close the lane</source>
      <extracomment>keyboard</extracomment>
      <translation>frise : fermer le groupe de couloirs, tout ouvrir ; avec Maj et ↑ fermer le couloir</translation>
    </message>
    <message>
      <source>timeline: what the lanes are, by which clock marks stand, saved views</source>
      <extracomment>keyboard</extracomment>
      <translation>frise : ce que sont les couloirs, selon quelle horloge sont les marques, vues gardées</translation>
    </message>
    <message>
      <source>timeline: what was known on a day; filter every view</source>
      <extracomment>keyboard</extracomment>
      <translation>frise : ce qu’on savait un jour donné ; filtrer toutes les vues</translation>
    </message>
    <message>
      <source>timeline: zoom to the selection</source>
      <extracomment>keyboard</extracomment>
      <translation>frise : ajuster à la sélection</translation>
    </message>
    <message>
      <source>P, [ and ]</source>
      <extracomment>keyboard</extracomment>
      <translation>P, [ et ]</translation>
    </message>
    <message>
      <source>timeline: pin a note at a time (Ctrl + Shift + N anywhere); the note before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>frise : épingler une remarque à un moment (Ctrl + Maj + N partout) ; la remarque d’avant, la suivante</translation>
    </message>
    <message>
      <source>timeline: of two selected marks the earlier precedes the other</source>
      <extracomment>keyboard</extracomment>
      <translation>frise : de deux marques choisies la plus ancienne précède l’autre</translation>
    </message>
    <message>
      <source>timeline: show links of the selection; list what has no date</source>
      <extracomment>keyboard</extracomment>
      <translation>frise : montrer les liens de la sélection ; énumérer ce qui n’a pas de date</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <extracomment>keyboard</extracomment>
      <translation>Flèches</translation>
    </message>
    <message>
      <source>timeline, board, navigator: walk</source>
      <extracomment>keyboard</extracomment>
      <translation>frise, tableau, navigateur : se déplacer</translation>
    </message>
    <message>
      <source>board: select more cards</source>
      <extracomment>keyboard</extracomment>
      <translation>tableau : choisir d’autres cartes</translation>
    </message>
    <message>
      <source>Ctrl + arrow keys</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + flèches</translation>
    </message>
    <message>
      <source>board: move the selected cards, with Shift ten steps at a time</source>
      <extracomment>keyboard</extracomment>
      <translation>tableau : déplacer les cartes choisies, avec Maj de dix pas</translation>
    </message>
    <message>
      <source>Ctrl + wheel</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + molette</translation>
    </message>
    <message>
      <source>reader: larger or smaller letters; board: zoom</source>
      <extracomment>keyboard</extracomment>
      <translation>lecture : lettres plus grandes ou plus petites ; tableau : échelle</translation>
    </message>
    <message>
      <source>F2, Enter, letters</source>
      <extracomment>keyboard</extracomment>
      <translation>F2, Entrée, lettres</translation>
    </message>
    <message>
      <source>log: change the cell; Ctrl + Enter fills every picked cell of its column</source>
      <extracomment>keyboard</extracomment>
      <translation>registre : changer la cellule ; Ctrl + Entrée remplit toutes les cellules choisies de sa colonne</translation>
    </message>
    <message>
      <source>log: sort by the column; with Shift by one more</source>
      <extracomment>keyboard</extracomment>
      <translation>registre : trier par la colonne ; avec Maj par une de plus</translation>
    </message>
    <message>
      <source>Alt + Shift + ← →</source>
      <extracomment>keyboard</extracomment>
      <translation>Alt + Maj + ← →</translation>
    </message>
    <message>
      <source>log: move the column</source>
      <extracomment>keyboard</extracomment>
      <translation>registre : déplacer la colonne</translation>
    </message>
    <message>
      <source>Space</source>
      <extracomment>keyboard, map/corners</extracomment>
      <translation>Espace</translation>
    </message>
    <message>
      <source>log: a lead is done, or open again; of other records the words</source>
      <extracomment>keyboard</extracomment>
      <translation>registre : une piste est faite, ou rouverte ; pour d’autres fiches les mots</translation>
    </message>
    <message>
      <source>Esc</source>
      <extracomment>keyboard</extracomment>
      <translation>Échap</translation>
    </message>
    <message>
      <source>leave, close, cancel the task</source>
      <extracomment>keyboard</extracomment>
      <translation>quitter, fermer, annuler la tâche</translation>
    </message>
    <message>
      <source>copies</source>
      <extracomment>keys</extracomment>
      <translation>copie</translation>
    </message>
    <message>
      <source>cuts</source>
      <extracomment>keys</extracomment>
      <translation>coupe</translation>
    </message>
    <message>
      <source>selects all</source>
      <extracomment>keys</extracomment>
      <translation>choisit tout</translation>
    </message>
    <message>
      <source>Lists of airframes (*.csv *.gz *.zst *.txt);;All files (*)</source>
      <extracomment>listing</extracomment>
      <translation>Listes d’appareils (*.csv *.gz *.zst *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Tracks</source>
      <extracomment>log/bar, navigatorchips, timeline/names, map/corners</extracomment>
      <translation>Traces</translation>
    </message>
    <message>
      <source>Searches</source>
      <extracomment>log/bar</extracomment>
      <translation>Recherches</translation>
    </message>
    <message>
      <source>Mentions</source>
      <extracomment>log/bar</extracomment>
      <translation>Mentions</translation>
    </message>
    <message>
      <source>Never offered</source>
      <extracomment>log/bar</extracomment>
      <translation>Jamais proposés</translation>
    </message>
    <message>
      <source>No sightings yet. Select words in a source and press S.</source>
      <extracomment>log/empty</extracomment>
      <translation>Pas encore d’observations. Choisissez des mots dans une source et appuyez sur S.</translation>
    </message>
    <message>
      <source>No claims yet. Select words in a source and press C.</source>
      <extracomment>log/empty</extracomment>
      <translation>Pas encore d’affirmations. Choisissez des mots dans une source et appuyez sur C.</translation>
    </message>
    <message>
      <source>No tracks yet. Ctrl+Shift+I imports the files of a flight tracker.</source>
      <extracomment>log/empty</extracomment>
      <translation>Pas encore de traces. Ctrl+Maj+I importe les fichiers d’un suivi de vols.</translation>
    </message>
    <message>
      <source>No sources yet. Press Ctrl+Shift+A to attach one.</source>
      <extracomment>log/empty</extracomment>
      <translation>Pas encore de sources. Appuyez sur Ctrl+Maj+A pour en joindre une.</translation>
    </message>
    <message>
      <source>No entities yet. They come from sightings of one airframe, one place, one person.</source>
      <extracomment>log/empty</extracomment>
      <translation>Pas encore d’entités. Elles viennent d’observations d’un même appareil, lieu ou personne.</translation>
    </message>
    <message>
      <source>No leads yet. Press N in the reader for an open question or task.</source>
      <extracomment>log/empty</extracomment>
      <translation>Pas encore de pistes. Appuyez sur N à la lecture pour une question ou une tâche.</translation>
    </message>
    <message>
      <source>No searches yet. Ctrl+Shift+S records one, also one that found nothing.</source>
      <extracomment>log/empty</extracomment>
      <translation>Pas encore de recherches. Ctrl+Maj+S en note une, même sans résultat.</translation>
    </message>
    <message>
      <source>No mentions yet. Accept a suggestion in a source with Tab and Enter.</source>
      <extracomment>log/empty</extracomment>
      <translation>Pas encore de mentions. Acceptez une proposition dans une source avec Tab et Entrée.</translation>
    </message>
    <message>
      <source>All is offered. X on a suggestion offers it no more; deleting its row here takes that back.</source>
      <extracomment>log/empty</extracomment>
      <translation>Tout est proposé. X sur une proposition ne la propose plus ; supprimer sa ligne ici revient là-dessus.</translation>
    </message>
    <message>
      <source>No excerpts yet. Select words in a source and press E.</source>
      <extracomment>log/empty</extracomment>
      <translation>Pas encore d’extraits. Choisissez des mots dans une source et appuyez sur E.</translation>
    </message>
    <message>
      <source>Nothing is in the trash.</source>
      <extracomment>log/empty</extracomment>
      <translation>La corbeille est vide.</translation>
    </message>
    <message>
      <source>proposed</source>
      <extracomment>log/face, log/model, dialogs/events, facts</extracomment>
      <translation>proposé</translation>
    </message>
    <message>
      <source>inferred</source>
      <extracomment>log/face, log/model, timeline/legend, board/aloud</extracomment>
      <translation>déduit</translation>
    </message>
    <message>
      <source>given</source>
      <extracomment>log/face</extracomment>
      <translation>donné</translation>
    </message>
    <message>
      <source>stays open</source>
      <extracomment>log/model, particulars</extracomment>
      <translation>reste ouvert</translation>
    </message>
    <message>
      <source>given by the analyst</source>
      <extracomment>log/model</extracomment>
      <translation>donné par l’analyste</translation>
    </message>
    <message>
      <source>accepted</source>
      <extracomment>log/model</extracomment>
      <translation>accepté</translation>
    </message>
    <message>
      <source>not recorded</source>
      <extracomment>log/model, dialogs/given, dialogs/merging_clash, forms/edit</extracomment>
      <translation>non consigné</translation>
    </message>
    <message>
      <source>No.</source>
      <extracomment>matrix/sources</extracomment>
      <translation>N°</translation>
    </message>
    <message>
      <source>Fact</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Fait</translation>
    </message>
    <message>
      <source>Attach</source>
      <extracomment>moves, dialogs/attach</extracomment>
      <translation>Joindre</translation>
    </message>
    <message>
      <source>A file, pasted text or a captured page. The bytes are kept and hashed.</source>
      <extracomment>moves</extracomment>
      <translation>Un fichier, un texte collé ou une page captée. Les octets sont gardés avec leur empreinte.</translation>
    </message>
    <message>
      <source>Highlight</source>
      <extracomment>moves, case/acts</extracomment>
      <translation>Surligner</translation>
    </message>
    <message>
      <source>Mark the words that matter. They stay tied to their place in the source.</source>
      <extracomment>moves</extracomment>
      <translation>Marquez les mots qui comptent. Ils restent liés à leur place dans la source.</translation>
    </message>
    <message>
      <source>Tag</source>
      <extracomment>moves, dialogs/tags, forms/tag, timeline/choices</extracomment>
      <translation>Étiquette</translation>
    </message>
    <message>
      <source>Say what it is: an aircraft sighting or a claim. Keep the words as written.</source>
      <extracomment>moves</extracomment>
      <translation>Dites ce que c’est : une observation d’appareil ou une affirmation. Les mots restent tels qu’écrits.</translation>
    </message>
    <message>
      <source>Weigh</source>
      <extracomment>moves, matrix/forms, case/acts</extracomment>
      <translation>Peser</translation>
    </message>
    <message>
      <source>Link what supports and what contradicts. Repeats of one origin count once.</source>
      <extracomment>moves</extracomment>
      <translation>Liez ce qui appuie et ce qui contredit. Les répétitions d’une même origine comptent une fois.</translation>
    </message>
    <message>
      <source>Source</source>
      <extracomment>moves, matrix/cellsays, case/columns, timeline/choices</extracomment>
      <translation>Source</translation>
    </message>
    <message>
      <source>Sighting</source>
      <extracomment>moves</extracomment>
      <translation>Observation</translation>
    </message>
    <message>
      <source>Claim</source>
      <extracomment>moves, timeline/choices</extracomment>
      <translation>Affirmation</translation>
    </message>
    <message>
      <source>Entity</source>
      <extracomment>moves, entity/sheet</extracomment>
      <translation>Entité</translation>
    </message>
    <message>
      <source>Hypothesis</source>
      <extracomment>moves, matrix/forms, matrix/top, timeline/choices</extracomment>
      <translation>Hypothèse</translation>
    </message>
    <message>
      <source>Finding</source>
      <extracomment>moves</extracomment>
      <translation>Constat</translation>
    </message>
    <message>
      <source>Track</source>
      <extracomment>moves</extracomment>
      <translation>Trace</translation>
    </message>
    <message>
      <source>Lead</source>
      <extracomment>moves</extracomment>
      <translation>Piste</translation>
    </message>
    <message>
      <source>Hypotheses</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Hypothèses</translation>
    </message>
    <message>
      <source>Unresolved {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Non résolu {}</translation>
    </message>
    <message>
      <source>Assumed {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Supposé {}</translation>
    </message>
    <message>
      <source>Origin unknown {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Origine inconnue {}</translation>
    </message>
    <message>
      <source>tracker, kind not stated</source>
      <extracomment>particulars</extracomment>
      <translation>suivi de vol, type non indiqué</translation>
    </message>
    <message>
      <source>satellite</source>
      <extracomment>particulars, values/words, reference/glossary</extracomment>
      <translation>satellite</translation>
    </message>
    <message>
      <source>reported</source>
      <extracomment>particulars, values/words, reference/glossary</extracomment>
      <translation>rapporté</translation>
    </message>
    <message>
      <source>Place</source>
      <extracomment>particulars, past, reader/stated, case/columns</extracomment>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Publisher</source>
      <extracomment>particulars, reader/offers, sourcehead, case/columns</extracomment>
      <translation>Éditeur</translation>
    </message>
    <message>
      <source>Author</source>
      <extracomment>particulars, reader/offers, reader/stated, sourcehead</extracomment>
      <translation>Auteur</translation>
    </message>
    <message>
      <source>Published</source>
      <extracomment>particulars, reader/offers, timeline/names, sourcehead</extracomment>
      <translation>Publié</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>particulars, preferences, reader/offers, sourcehead</extracomment>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Hex, callsign</source>
      <extracomment>particulars</extracomment>
      <translation>Hex, indicatif</translation>
    </message>
    <message>
      <source>Count</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Event</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Événement</translation>
    </message>
    <message>
      <source>Hedge</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Nuance</translation>
    </message>
    <message>
      <source>Nature</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Nature</translation>
    </message>
    <message>
      <source>Basis</source>
      <extracomment>particulars, case/entrywords</extracomment>
      <translation>Fondement</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>particulars, board/acting, entity/sheet, case/columns</extracomment>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>Aliases</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Autres noms</translation>
    </message>
    <message>
      <source>Status</source>
      <extracomment>particulars, status, case/columns</extracomment>
      <translation>Statut</translation>
    </message>
    <message>
      <source>Short name</source>
      <extracomment>particulars</extracomment>
      <translation>Nom court</translation>
    </message>
    <message>
      <source>Likelihood</source>
      <extracomment>particulars, matrix/judging</extracomment>
      <translation>Vraisemblance</translation>
    </message>
    <message>
      <source>Confidence</source>
      <extracomment>particulars, matrix/judging</extracomment>
      <translation>Confiance</translation>
    </message>
    <message>
      <source>By</source>
      <extracomment>particulars, dialogs/given, report/printcheck, case/columns</extracomment>
      <translation>Par</translation>
    </message>
    <message>
      <source>Where</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Où</translation>
    </message>
    <message>
      <source>Terms</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Termes</translation>
    </message>
    <message>
      <source>Found</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Trouvé</translation>
    </message>
    <message>
      <source>Translator</source>
      <extracomment>particulars</extracomment>
      <translation>Traducteur</translation>
    </message>
    <message>
      <source>Machine</source>
      <extracomment>particulars</extracomment>
      <translation>Machine</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>particulars, dialogs/exporting_hidden, inspector</extracomment>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>Means</source>
      <extracomment>particulars</extracomment>
      <translation>Moyen</translation>
    </message>
    <message>
      <source>Reason</source>
      <extracomment>particulars, commands, case/columns</extracomment>
      <translation>Raison</translation>
    </message>
    <message>
      <source>Bytes</source>
      <extracomment>particulars</extracomment>
      <translation>Octets</translation>
    </message>
    <message>
      <source>Words</source>
      <extracomment>particulars, sourcepage, case/entrywords, case/columns</extracomment>
      <translation>Mots</translation>
    </message>
    <message>
      <source>At</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>À</translation>
    </message>
    <message>
      <source>quote</source>
      <extracomment>particulars, case/faces</extracomment>
      <translation>citation</translation>
    </message>
    <message>
      <source>holds</source>
      <extracomment>particulars</extracomment>
      <translation>porte</translation>
    </message>
    <message>
      <source>to do</source>
      <extracomment>particulars</extracomment>
      <translation>à faire</translation>
    </message>
    <message>
      <source>reads</source>
      <extracomment>particulars</extracomment>
      <translation>se lit</translation>
    </message>
    <message>
      <source>looked</source>
      <extracomment>particulars</extracomment>
      <translation>cherché</translation>
    </message>
    <message>
      <source>taken</source>
      <extracomment>particulars</extracomment>
      <translation>repris</translation>
    </message>
    <message>
      <source>Grade</source>
      <extracomment>past, dialogs/manyfields, forms/remarks, case/acts</extracomment>
      <translation>Note</translation>
    </message>
    <message>
      <source>In the trash</source>
      <extracomment>past, recordhead, case/entrywords</extracomment>
      <translation>Dans la corbeille</translation>
    </message>
    <message>
      <source>You</source>
      <extracomment>preferences</extracomment>
      <translation>Vous</translation>
    </message>
    <message>
      <source>Analyst's name</source>
      <extracomment>preferences, commands</extracomment>
      <translation>Nom de l’analyste</translation>
    </message>
    <message>
      <source>Stands in the journal beside every act, and in every copy that is handed on.</source>
      <extracomment>preferences</extracomment>
      <translation>Figure au journal près de chaque acte, et dans chaque copie transmise.</translation>
    </message>
    <message>
      <source>Looks</source>
      <extracomment>preferences</extracomment>
      <translation>Aspect</translation>
    </message>
    <message>
      <source>Theme</source>
      <extracomment>preferences, commands</extracomment>
      <translation>Thème</translation>
    </message>
    <message>
      <source>The colours of the window.</source>
      <extracomment>preferences</extracomment>
      <translation>Les couleurs de la fenêtre.</translation>
    </message>
    <message>
      <source>Of the window, from the next start on; a draft has been read over by nobody. What a case holds stays as it is.</source>
      <extracomment>preferences</extracomment>
      <translation>De la fenêtre, dès le prochain démarrage ; une ébauche n’a été relue par personne. Le contenu d’un dossier reste tel quel.</translation>
    </message>
    <message>
      <source>Size of all letters</source>
      <extracomment>preferences</extracomment>
      <translation>Taille de toutes les lettres</translation>
    </message>
    <message>
      <source>Of menus, lists, forms and views, and what stands beside them; from the next start on.</source>
      <extracomment>preferences</extracomment>
      <translation>Des menus, listes, formulaires et vues, et de ce qui les côtoie ; dès le prochain démarrage.</translation>
    </message>
    <message>
      <source>Reading</source>
      <extracomment>preferences</extracomment>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>Typeface of the reader</source>
      <extracomment>preferences</extracomment>
      <translation>Police de lecture</translation>
    </message>
    <message>
      <source>How a source's words are set.</source>
      <extracomment>preferences</extracomment>
      <translation>Comment sont composés les mots d’une source.</translation>
    </message>
    <message>
      <source>Size of the reader's letters</source>
      <extracomment>preferences</extracomment>
      <translation>Taille des lettres de lecture</translation>
    </message>
    <message>
      <source>In pixels; Ctrl + and Ctrl − in the words do the same.</source>
      <extracomment>preferences</extracomment>
      <translation>En pixels ; Ctrl + et Ctrl − dans les mots font de même.</translation>
    </message>
    <message>
      <source>Suggestions in the words</source>
      <extracomment>preferences</extracomment>
      <translation>Propositions dans les mots</translation>
    </message>
    <message>
      <source>The reading aid underlines dates, aircraft, places and movements.</source>
      <extracomment>preferences</extracomment>
      <translation>L’aide à la lecture souligne dates, appareils, lieux et mouvements.</translation>
    </message>
    <message>
      <source>Writing</source>
      <extracomment>preferences</extracomment>
      <translation>Écriture</translation>
    </message>
    <message>
      <source>Spelling</source>
      <extracomment>preferences</extracomment>
      <translation>Orthographe</translation>
    </message>
    <message>
      <source>Words of your own that the dictionary does not know are underlined; their menu offers others.</source>
      <extracomment>preferences</extracomment>
      <translation>Vos propres mots que le dictionnaire ne connaît pas sont soulignés ; leur menu en propose d’autres.</translation>
    </message>
    <message>
      <source>Units</source>
      <extracomment>preferences</extracomment>
      <translation>Unités</translation>
    </message>
    <message>
      <source>Times of the journal</source>
      <extracomment>preferences</extracomment>
      <translation>Heures du journal</translation>
    </message>
    <message>
      <source>When acts were done. What sources say stays as it is.</source>
      <extracomment>preferences</extracomment>
      <translation>Quand les actes furent faits. Ce que disent les sources reste tel quel.</translation>
    </message>
    <message>
      <source>Date style</source>
      <extracomment>preferences</extracomment>
      <translation>Style des dates</translation>
    </message>
    <message>
      <source>How the window writes dates, from the next start on; doubt is told in every style. Cases, exports and prints stay as they are.</source>
      <extracomment>preferences</extracomment>
      <translation>Comment la fenêtre écrit les dates, dès le prochain démarrage ; le doute est dit dans chaque style. Dossiers, exports et impressions restent tels quels.</translation>
    </message>
    <message>
      <source>Heights and speeds</source>
      <extracomment>preferences</extracomment>
      <translation>Altitudes et vitesses</translation>
    </message>
    <message>
      <source>Beside the map, of a track over time.</source>
      <extracomment>preferences</extracomment>
      <translation>À côté de la carte, d’une trace dans le temps.</translation>
    </message>
    <message>
      <source>Links of the selection</source>
      <extracomment>preferences</extracomment>
      <translation>Liens de la sélection</translation>
    </message>
    <message>
      <source>Drawn on the timeline; K there does the same.</source>
      <extracomment>preferences</extracomment>
      <translation>Dessinés sur la frise ; K là-bas fait de même.</translation>
    </message>
    <message>
      <source>Start</source>
      <extracomment>preferences</extracomment>
      <translation>Démarrage</translation>
    </message>
    <message>
      <source>First page at start</source>
      <extracomment>preferences</extracomment>
      <translation>Première page au démarrage</translation>
    </message>
    <message>
      <source>Without it the program goes on with the case opened last.</source>
      <extracomment>preferences</extracomment>
      <translation>Sans elle le programme reprend le dernier dossier ouvert.</translation>
    </message>
    <message>
      <source>same</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>identique</translation>
    </message>
    <message>
      <source>agrees</source>
      <extracomment>reader/beside/markup, reference/glossary</extracomment>
      <translation>concorde</translation>
    </message>
    <message>
      <source>differs</source>
      <extracomment>reader/beside/markup, values/words, reference/glossary</extracomment>
      <translation>diffère</translation>
    </message>
    <message>
      <source>only left</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>à gauche seulement</translation>
    </message>
    <message>
      <source>only right</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>à droite seulement</translation>
    </message>
    <message>
      <source>Title</source>
      <extracomment>reader/offers, reader/stated, case/columns</extracomment>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Taken</source>
      <extracomment>reader/stated</extracomment>
      <translation>Prise</translation>
    </message>
    <message>
      <source>Camera</source>
      <extracomment>reader/stated</extracomment>
      <translation>Appareil</translation>
    </message>
    <message>
      <source>Lens</source>
      <extracomment>reader/stated</extracomment>
      <translation>Objectif</translation>
    </message>
    <message>
      <source>Bearing</source>
      <extracomment>reader/stated, case/imagery</extracomment>
      <translation>Direction</translation>
    </message>
    <message>
      <source>Altitude</source>
      <extracomment>reader/stated, tracks/told</extracomment>
      <translation>Altitude</translation>
    </message>
    <message>
      <source>Made</source>
      <extracomment>reader/stated</extracomment>
      <translation>Fait</translation>
    </message>
    <message>
      <source>Length</source>
      <extracomment>reader/stated</extracomment>
      <translation>Longueur</translation>
    </message>
    <message>
      <source>Format</source>
      <extracomment>reader/stated, tracks/told, case/columns</extracomment>
      <translation>Format</translation>
    </message>
    <message>
      <source>Software</source>
      <extracomment>reader/stated</extracomment>
      <translation>Logiciel</translation>
    </message>
    <message>
      <source>Description</source>
      <extracomment>reader/stated</extracomment>
      <translation>Description</translation>
    </message>
    <message>
      <source>Scanned</source>
      <extracomment>reader/stated</extracomment>
      <translation>Numérisé</translation>
    </message>
    <message>
      <source>dates</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>dates</translation>
    </message>
    <message>
      <source>places</source>
      <extracomment>reader/suggestionbar, case/statistics</extracomment>
      <translation>lieux</translation>
    </message>
    <message>
      <source>actors</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>acteurs</translation>
    </message>
    <message>
      <source>types</source>
      <extracomment>reader/suggestionbar, case/statistics</extracomment>
      <translation>types</translation>
    </message>
    <message>
      <source>sources</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>sources</translation>
    </message>
    <message>
      <source>denials, no comment</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>démentis, sans commentaire</translation>
    </message>
    <message>
      <source>hedges</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>nuances</translation>
    </message>
    <message>
      <source>searches</source>
      <extracomment>report/parts</extracomment>
      <translation>recherches</translation>
    </message>
    <message>
      <source>pictures</source>
      <extracomment>report/parts</extracomment>
      <translation>images</translation>
    </message>
    <message>
      <source>stated</source>
      <extracomment>timeline/legend, forms/chainview, sourcehead, values/words</extracomment>
      <translation>indiqué</translation>
    </message>
    <message>
      <source>solid bar: the day or span that a source states</source>
      <extracomment>timeline/legend</extracomment>
      <translation>barre pleine : le jour ou la période qu’indique une source</translation>
    </message>
    <message>
      <source>n × within</source>
      <extracomment>timeline/legend</extracomment>
      <translation>n × dans</translation>
    </message>
    <message>
      <source>dashed bar with a number: so many events somewhere in it</source>
      <extracomment>timeline/legend</extracomment>
      <translation>barre tiretée avec un nombre : autant d’événements quelque part dedans</translation>
    </message>
    <message>
      <source>hollow dashed bar: inferred or assumed</source>
      <extracomment>timeline/legend</extracomment>
      <translation>barre tiretée creuse : déduit ou supposé</translation>
    </message>
    <message>
      <source>zone not stated</source>
      <extracomment>timeline/legend</extracomment>
      <translation>fuseau non indiqué</translation>
    </message>
    <message>
      <source>whiskers: a day whose zone is not stated, all that fit</source>
      <extracomment>timeline/legend</extracomment>
      <translation>moustaches : un jour sans fuseau indiqué, tous ceux qui conviennent</translation>
    </message>
    <message>
      <source>open bound</source>
      <extracomment>timeline/legend</extracomment>
      <translation>borne ouverte</translation>
    </message>
    <message>
      <source>line with a ring or cap, fading: before or after that day</source>
      <extracomment>timeline/legend</extracomment>
      <translation>ligne à anneau ou à butée, s’estompant : avant ou après ce jour</translation>
    </message>
    <message>
      <source>barometric, ft as in the file</source>
      <extracomment>tracks/told</extracomment>
      <translation>barométrique, ft comme dans le fichier</translation>
    </message>
    <message>
      <source>by satellite navigation, ft</source>
      <extracomment>tracks/told</extracomment>
      <translation>par navigation satellite, ft</translation>
    </message>
    <message>
      <source>barometric, ft; also by satellite navigation</source>
      <extracomment>tracks/told</extracomment>
      <translation>barométrique, ft ; aussi par navigation satellite</translation>
    </message>
    <message>
      <source>not in the file</source>
      <extracomment>tracks/told</extracomment>
      <translation>pas dans le fichier</translation>
    </message>
    <message>
      <source>TIS-B</source>
      <extracomment>tracks/told</extracomment>
      <translation>TIS-B</translation>
    </message>
    <message>
      <source>estimated</source>
      <extracomment>tracks/told, reference/glossary</extracomment>
      <translation>estimé</translation>
    </message>
    <message>
      <source>unknown</source>
      <extracomment>tracks/told, board/told, reference/glossary</extracomment>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>Set aside by the analyst.</source>
      <extracomment>tracks/told</extracomment>
      <translation>Mis de côté par l’analyste.</translation>
    </message>
    <message>
      <source>Held doubtful by the analyst.</source>
      <extracomment>tracks/told</extracomment>
      <translation>Jugé douteux par l’analyste.</translation>
    </message>
    <message>
      <source>line {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>ligne {}</translation>
    </message>
    <message>
      <source>lines {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>lignes {}</translation>
    </message>
    <message>
      <source>element {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>élément {}</translation>
    </message>
    <message>
      <source>elements {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>éléments {}</translation>
    </message>
    <message>
      <source>placemark {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>repère {}</translation>
    </message>
    <message>
      <source>placemarks {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>repères {}</translation>
    </message>
    <message>
      <source>coordinate {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>coordonnée {}</translation>
    </message>
    <message>
      <source>coordinates {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>coordonnées {}</translation>
    </message>
    <message>
      <source>track point {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>point de trace {}</translation>
    </message>
    <message>
      <source>track points {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>points de trace {}</translation>
    </message>
    <message>
      <source>sent by the aircraft</source>
      <extracomment>tracks/told</extracomment>
      <translation>émis par l’appareil</translation>
    </message>
    <message>
      <source>the tracker’s own table</source>
      <extracomment>tracks/told</extracomment>
      <translation>table du suivi</translation>
    </message>
    <message>
      <source>in the file’s name</source>
      <extracomment>tracks/told</extracomment>
      <translation>dans le nom du fichier</translation>
    </message>
    <message>
      <source>said by the analyst</source>
      <extracomment>tracks/told</extracomment>
      <translation>dit par l’analyste</translation>
    </message>
    <message>
      <source>take-off</source>
      <extracomment>tracks/told</extracomment>
      <translation>décollage</translation>
    </message>
    <message>
      <source>landing</source>
      <extracomment>tracks/told</extracomment>
      <translation>atterrissage</translation>
    </message>
    <message>
      <source>stop, not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>arrêt, non vu</translation>
    </message>
    <message>
      <source>Happened</source>
      <extracomment>timeline/names, case/clocks</extracomment>
      <translation>Survenu</translation>
    </message>
    <message>
      <source>Observed</source>
      <extracomment>timeline/names</extracomment>
      <translation>Observé</translation>
    </message>
    <message>
      <source>Asserted</source>
      <extracomment>timeline/names, case/clocks</extracomment>
      <translation>Affirmé</translation>
    </message>
    <message>
      <source>Events</source>
      <extracomment>timeline/names, case/columns</extracomment>
      <translation>Événements</translation>
    </message>
    <message>
      <source>the name of your account</source>
      <extracomment>preferences</extracomment>
      <translation>le nom de votre compte</translation>
    </message>
    <message>
      <source>Serif</source>
      <extracomment>preferences</extracomment>
      <translation>Avec empattements</translation>
    </message>
    <message>
      <source>Sans serif</source>
      <extracomment>preferences</extracomment>
      <translation>Sans empattements</translation>
    </message>
    <message>
      <source>Fixed width</source>
      <extracomment>preferences</extracomment>
      <translation>Chasse fixe</translation>
    </message>
    <message>
      <source>Off</source>
      <extracomment>preferences</extracomment>
      <translation>Désactivée</translation>
    </message>
    <message>
      <source>The window's language</source>
      <extracomment>preferences</extracomment>
      <translation>La langue de la fenêtre</translation>
    </message>
    <message>
      <source>UTC, and the time here beside it</source>
      <extracomment>preferences</extracomment>
      <translation>UTC, et l’heure d’ici à côté</translation>
    </message>
    <message>
      <source>As the language has it</source>
      <extracomment>preferences</extracomment>
      <translation>Selon l’usage de la langue</translation>
    </message>
    <message>
      <source>2025-10-26 (ISO)</source>
      <extracomment>preferences</extracomment>
      <translation>2025-10-26 (ISO)</translation>
    </message>
    <message>
      <source>26 Oct 2025 (day first)</source>
      <extracomment>preferences</extracomment>
      <translation>26 oct. 2025 (jour d’abord)</translation>
    </message>
    <message>
      <source>Oct 26, 2025 (month first)</source>
      <extracomment>preferences</extracomment>
      <translation>oct. 26, 2025 (mois d’abord)</translation>
    </message>
    <message>
      <source>Feet and knots</source>
      <extracomment>preferences, map/side</extracomment>
      <translation>Pieds et nœuds</translation>
    </message>
    <message>
      <source>Metres and km/h</source>
      <extracomment>preferences, map/side</extracomment>
      <translation>Mètres et km/h</translation>
    </message>
    <message>
      <source>{} copied; Edit ▸ Paste from another case brings them into the case of that window.</source>
      <extracomment>across</extracomment>
      <translation>{} copiés ; Édition ▸ Coller d’un autre dossier les apporte dans le dossier de cette fenêtre.</translation>
    </message>
    <message numerus="yes">
      <source>%n records</source>
      <extracomment>across, board/listing, dialogs/manyfields, dialogs/tags</extracomment>
      <translation>
        <numerusform>%n fiche</numerusform>
        <numerusform>%n fiches</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was copied in another case; Edit ▸ Copy for another case does it.</source>
      <extracomment>across</extracomment>
      <translation>Rien n’a été copié dans un autre dossier ; Édition ▸ Copier pour un autre dossier le fait.</translation>
    </message>
    <message>
      <source>{} came in from {}.</source>
      <extracomment>across</extracomment>
      <translation>{} sont venus de {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n sources</source>
      <extracomment>across, dialogs/outcomes, dialogs/checks, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n source</numerusform>
        <numerusform>%n sources</numerusform>
      </translation>
    </message>
    <message>
      <source>Here already: {}.</source>
      <extracomment>across</extracomment>
      <translation>Déjà ici : {}.</translation>
    </message>
    <message>
      <source>Known here by the same bytes: {}.</source>
      <extracomment>across</extracomment>
      <translation>Connus ici par les mêmes octets : {}.</translation>
    </message>
    <message>
      <source>Stayed behind: {}.</source>
      <extracomment>across</extracomment>
      <translation>Resté là-bas : {}.</translation>
    </message>
    <message>
      <source> or </source>
      <extracomment>actions, report/parts, tracks/told</extracomment>
      <translation> ou </translation>
    </message>
    <message>
      <source>Started safely, with default settings. What you set now is forgotten when you leave; your own settings are kept as they are.</source>
      <extracomment>app</extracomment>
      <translation>Démarré sans risque, avec les réglages par défaut. Ce que vous réglez sera oublié en quittant ; vos propres réglages sont gardés.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>asking, dialogs/sheet, forms/dress</extracomment>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Attaching</source>
      <extracomment>attaching</extracomment>
      <translation>Jonction en cours</translation>
    </message>
    <message>
      <source>Cancelled; nothing was attached.</source>
      <extracomment>attaching</extracomment>
      <translation>Annulé ; rien n’a été joint.</translation>
    </message>
    <message>
      <source>Tidying up</source>
      <extracomment>attaching</extracomment>
      <translation>Rangement</translation>
    </message>
    <message>
      <source>{} more could not be taken in.</source>
      <extracomment>attaching</extracomment>
      <translation>{} de plus n’ont pu être pris.</translation>
    </message>
    <message>
      <source>New case</source>
      <extracomment>beginning, filing, welcome, case/acts</extracomment>
      <translation>Nouveau dossier</translation>
    </message>
    <message>
      <source>The case “{}” was begun; it is kept as {}.</source>
      <extracomment>beginning</extracomment>
      <translation>Le dossier « {} » est commencé ; il est gardé sous {}.</translation>
    </message>
    <message>
      <source>Nothing was attached; the case stands empty as {}.</source>
      <extracomment>beginning</extracomment>
      <translation>Rien n’a été joint ; le dossier reste vide sous {}.</translation>
    </message>
    <message>
      <source>Remove it</source>
      <extracomment>beginning</extracomment>
      <translation>Le retirer</translation>
    </message>
    <message>
      <source>{} cannot be removed: {}.</source>
      <extracomment>beginning</extracomment>
      <translation>{} ne peut pas être retiré : {}.</translation>
    </message>
    <message>
      <source>Your words, kept as a note with a card here:</source>
      <extracomment>board/acting</extracomment>
      <translation>Vos mots, gardés comme remarque avec une carte ici :</translation>
    </message>
    <message>
      <source>On the board</source>
      <extracomment>board/acting</extracomment>
      <translation>Sur le tableau</translation>
    </message>
    <message>
      <source>This record</source>
      <extracomment>board/acting</extracomment>
      <translation>Cette fiche</translation>
    </message>
    <message>
      <source>Lay note</source>
      <extracomment>board/acting</extracomment>
      <translation>Poser la remarque</translation>
    </message>
    <message>
      <source>On the board {}</source>
      <extracomment>board/acting</extracomment>
      <translation>Sur le tableau {}</translation>
    </message>
    <message>
      <source>Unnamed</source>
      <extracomment>board/acting, board/tools, particulars</extracomment>
      <translation>Sans nom</translation>
    </message>
    <message>
      <source>On {} boards: {}</source>
      <extracomment>board/acting</extracomment>
      <translation>Sur {} tableaux : {}</translation>
    </message>
    <message>
      <source>Group</source>
      <extracomment>board/aloud, board/grouping</extracomment>
      <translation>Groupe</translation>
    </message>
    <message>
      <source>not held</source>
      <extracomment>board/aloud, board/face, entity/ties, lineface</extracomment>
      <translation>non détenu</translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <extracomment>board/aloud, log/model, navigatorlist</extracomment>
      <translation>
        <numerusform>%n constat</numerusform>
        <numerusform>%n constats</numerusform>
      </translation>
    </message>
    <message>
      <source>locked in place</source>
      <extracomment>board/aloud</extracomment>
      <translation>fixé en place</translation>
    </message>
    <message numerus="yes">
      <source>%n links</source>
      <extracomment>board/aloud, drawing/views, navigatorlist</extracomment>
      <translation>
        <numerusform>%n lien</numerusform>
        <numerusform>%n liens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cards</source>
      <extracomment>board/aloud, drawing/views, dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n carte</numerusform>
        <numerusform>%n cartes</numerusform>
      </translation>
    </message>
    <message>
      <source>no excerpt</source>
      <extracomment>board/aloud</extracomment>
      <translation>aucun extrait</translation>
    </message>
    <message>
      <source>not yet graded</source>
      <extracomment>board/aloud, dialogs/known, forms/remarks, log/model</extracomment>
      <translation>pas encore noté</translation>
    </message>
    <message>
      <source>origins: {}</source>
      <extracomment>board/aloud</extracomment>
      <translation>origines : {}</translation>
    </message>
    <message>
      <source>Area</source>
      <extracomment>board/aloud, board/grouping</extracomment>
      <translation>Zone</translation>
    </message>
    <message>
      <source>grade {}</source>
      <extracomment>board/aloud</extracomment>
      <translation>note {}</translation>
    </message>
    <message>
      <source>{}, in {}</source>
      <extracomment>board/aloud</extracomment>
      <translation>{}, dans {}</translation>
    </message>
    <message>
      <source>All of these cards lie on this board already; they are selected.</source>
      <extracomment>board/copied</extracomment>
      <translation>Toutes ces cartes sont déjà sur ce tableau ; elles sont choisies.</translation>
    </message>
    <message>
      <source>The clipboard holds no cards of this case.</source>
      <extracomment>board/copied</extracomment>
      <translation>Le presse-papiers ne contient aucune carte de ce dossier.</translation>
    </message>
    <message>
      <source>cites, inferred</source>
      <extracomment>board/corners</extracomment>
      <translation>cite, déduit</translation>
    </message>
    <message>
      <source>dashed: no excerpt yet</source>
      <extracomment>board/corners</extracomment>
      <translation>tireté : pas encore d’extrait</translation>
    </message>
    <message>
      <source>Find on this board</source>
      <extracomment>board/finding</extracomment>
      <translation>Trouver sur ce tableau</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>board/finding, dialogs/checks, dialogs/importing_setting, forms/imagery</extracomment>
      <translation>aucun</translation>
    </message>
    <message>
      <source>Name of the group:</source>
      <extracomment>board/grouping</extracomment>
      <translation>Nom du groupe :</translation>
    </message>
    <message>
      <source>Name of the area:</source>
      <extracomment>board/grouping</extracomment>
      <translation>Nom de la zone :</translation>
    </message>
    <message>
      <source>Rename group</source>
      <extracomment>board/grouping</extracomment>
      <translation>Renommer le groupe</translation>
    </message>
    <message>
      <source>Draw area</source>
      <extracomment>board/grouping</extracomment>
      <translation>Tracer une zone</translation>
    </message>
    <message>
      <source>Origins are grouped round one source; select its card alone, then press O.</source>
      <extracomment>board/grouping</extracomment>
      <translation>Les origines se groupent autour d’une source ; choisissez sa carte seule, puis appuyez sur O.</translation>
    </message>
    <message>
      <source>Rename</source>
      <extracomment>board/grouping, board/listing, dialogs/tags, entity/sheet</extracomment>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>A {} has no card; drag a record it belongs to.</source>
      <extracomment>board/laying</extracomment>
      <translation>{} n’a pas de carte ; glissez une fiche à laquelle cela appartient.</translation>
    </message>
    <message>
      <source>Drawing {}</source>
      <extracomment>board/likenesses, reader/sheets/pictures</extracomment>
      <translation>Dessin de {}</translation>
    </message>
    <message>
      <source>Outline of the board</source>
      <extracomment>board/listed</extracomment>
      <translation>Plan du tableau</translation>
    </message>
    <message>
      <source>Lay on a new board</source>
      <extracomment>board/listing</extracomment>
      <translation>Poser sur un nouveau tableau</translation>
    </message>
    <message>
      <source>Name of the board:</source>
      <extracomment>board/listing</extracomment>
      <translation>Nom du tableau :</translation>
    </message>
    <message>
      <source>New board</source>
      <extracomment>board/listing, case/acts</extracomment>
      <translation>Nouveau tableau</translation>
    </message>
    <message>
      <source>Rename board</source>
      <extracomment>board/listing</extracomment>
      <translation>Renommer le tableau</translation>
    </message>
    <message>
      <source>Make board</source>
      <extracomment>board/listing</extracomment>
      <translation>Créer le tableau</translation>
    </message>
    <message>
      <source>{} on a new board, called:</source>
      <extracomment>board/listing</extracomment>
      <translation>{} sur un nouveau tableau, nommé :</translation>
    </message>
    <message>
      <source>Board {}</source>
      <extracomment>board/listing</extracomment>
      <translation>Tableau {}</translation>
    </message>
    <message>
      <source>Laying out {} cards</source>
      <extracomment>board/ordering</extracomment>
      <translation>Disposition de {} cartes</translation>
    </message>
    <message>
      <source>Link from {number}: click the other card, or arrows, then Enter. Esc leaves</source>
      <extracomment>board/overlay</extracomment>
      <translation>Lien depuis {number} : cliquez l’autre carte, ou flèches puis Entrée. Échap quitte</translation>
    </message>
    <message>
      <source>Nothing in this case yet</source>
      <extracomment>board/overlay</extracomment>
      <translation>Encore rien dans ce dossier</translation>
    </message>
    <message>
      <source>Nothing on this board yet</source>
      <extracomment>board/overlay</extracomment>
      <translation>Encore rien sur ce tableau</translation>
    </message>
    <message>
      <source>This case can only be read.</source>
      <extracomment>board/overlay, board/placing, desktop</extracomment>
      <translation>Ce dossier ne peut qu’être lu.</translation>
    </message>
    <message>
      <source>Attach a file, a page or pasted text: Ctrl+Shift+A, or drop a file.</source>
      <extracomment>board/overlay</extracomment>
      <translation>Joignez un fichier, une page ou un texte collé : Ctrl+Maj+A, ou déposez un fichier.</translation>
    </message>
    <message>
      <source>In the reader, B lays the selected words or record here.</source>
      <extracomment>board/overlay</extracomment>
      <translation>À la lecture, B pose ici les mots ou la fiche choisis.</translation>
    </message>
    <message>
      <source>Link: click the card it starts from. Esc leaves</source>
      <extracomment>board/overlay</extracomment>
      <translation>Lien : cliquez la carte d’où il part. Échap quitte</translation>
    </message>
    <message>
      <source>Drag records here from the list on the left, or select one there and press Enter.</source>
      <extracomment>board/overlay</extracomment>
      <translation>Glissez ici des fiches de la liste à gauche, ou choisissez-en une et appuyez sur Entrée.</translation>
    </message>
    <message>
      <source>Only words of a source that is open in the reader become a card.</source>
      <extracomment>board/placing</extracomment>
      <translation>Seuls les mots d’une source ouverte à la lecture deviennent une carte.</translation>
    </message>
    <message>
      <source>First board</source>
      <extracomment>board/placing</extracomment>
      <translation>Premier tableau</translation>
    </message>
    <message>
      <source>reading a board</source>
      <extracomment>board/reading</extracomment>
      <translation>lecture d’un tableau</translation>
    </message>
    <message>
      <source>Lay on the board</source>
      <extracomment>board/spreading</extracomment>
      <translation>Poser sur le tableau</translation>
    </message>
    <message>
      <source>No way of links and quotes leads from {} to {}.</source>
      <extracomment>board/spreading</extracomment>
      <translation>Aucun chemin de liens et de citations ne mène de {} à {}.</translation>
    </message>
    <message>
      <source>Neighbours are laid beside selected cards; select one or more, then press X.</source>
      <extracomment>board/spreading</extracomment>
      <translation>Les voisins se posent près des cartes choisies ; choisissez-en une ou plusieurs, puis appuyez sur X.</translation>
    </message>
    <message>
      <source>Everything linked to these cards lies on this board already.</source>
      <extracomment>board/spreading</extracomment>
      <translation>Tout ce qui est lié à ces cartes est déjà sur ce tableau.</translation>
    </message>
    <message numerus="yes">
      <source>%n steps</source>
      <extracomment>board/spreading, custody</extracomment>
      <translation>
        <numerusform>%n étape</numerusform>
        <numerusform>%n étapes</numerusform>
      </translation>
    </message>
    <message>
      <source>{}: the first {} of {}</source>
      <extracomment>board/spreading</extracomment>
      <translation>{} : les {} premiers de {}</translation>
    </message>
    <message>
      <source>Shortest ways, {}</source>
      <extracomment>board/spreading</extracomment>
      <translation>Chemins les plus courts, {}</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>board/spreading</extracomment>
      <translation>tout</translation>
    </message>
    <message>
      <source>all {} ways</source>
      <extracomment>board/spreading</extracomment>
      <translation>les {} chemins</translation>
    </message>
    <message>
      <source>known</source>
      <extracomment>board/told, reference/glossary</extracomment>
      <translation>connu</translation>
    </message>
    <message>
      <source>possible</source>
      <extracomment>board/told, reference/glossary</extracomment>
      <translation>possible</translation>
    </message>
    <message>
      <source>silence</source>
      <extracomment>board/told, reference/glossary</extracomment>
      <translation>silence</translation>
    </message>
    <message numerus="yes">
      <source>%n texts</source>
      <extracomment>board/told, dialogs/checks</extracomment>
      <translation>
        <numerusform>%n texte</numerusform>
        <numerusform>%n textes</numerusform>
      </translation>
    </message>
    <message>
      <source>told by {}</source>
      <extracomment>board/told</extracomment>
      <translation>dit par {}</translation>
    </message>
    <message>
      <source>{} known origin</source>
      <extracomment>board/told</extracomment>
      <translation>{} origine connue</translation>
    </message>
    <message>
      <source>{} possible origin</source>
      <extracomment>board/told</extracomment>
      <translation>{} origine possible</translation>
    </message>
    <message>
      <source>First layout</source>
      <extracomment>board/tools</extracomment>
      <translation>Première disposition</translation>
    </message>
    <message>
      <source>Board tools</source>
      <extracomment>board/tools</extracomment>
      <translation>Outils du tableau</translation>
    </message>
    <message>
      <source>Which board</source>
      <extracomment>board/tools</extracomment>
      <translation>Quel tableau</translation>
    </message>
    <message>
      <source>Choose another board, or make one</source>
      <extracomment>board/tools</extracomment>
      <translation>Choisir un autre tableau, ou en créer un</translation>
    </message>
    <message>
      <source>What else can be done on the board</source>
      <extracomment>board/tools</extracomment>
      <translation>Ce qu’on peut faire d’autre sur le tableau</translation>
    </message>
    <message>
      <source>Pick and move cards (V)</source>
      <extracomment>board/tools</extracomment>
      <translation>Choisir et déplacer des cartes (V)</translation>
    </message>
    <message>
      <source>Link two cards (L)</source>
      <extracomment>board/tools</extracomment>
      <translation>Lier deux cartes (L)</translation>
    </message>
    <message>
      <source>A group round the selected cards (G)</source>
      <extracomment>board/tools</extracomment>
      <translation>Un groupe autour des cartes choisies (G)</translation>
    </message>
    <message>
      <source>Larger (+)</source>
      <extracomment>board/tools, dialogs/preview, map/corners</extracomment>
      <translation>Plus grand (+)</translation>
    </message>
    <message>
      <source>Smaller (-)</source>
      <extracomment>board/tools, map/corners</extracomment>
      <translation>Plus petit (-)</translation>
    </message>
    <message>
      <source>Show the whole board (0)</source>
      <extracomment>board/tools</extracomment>
      <translation>Montrer tout le tableau (0)</translation>
    </message>
    <message>
      <source>Put the selected cards, or all, in order from left to right (T)</source>
      <extracomment>board/tools</extracomment>
      <translation>Ranger les cartes choisies, ou toutes, de gauche à droite (T)</translation>
    </message>
    <message>
      <source>Legend</source>
      <extracomment>board/tools</extracomment>
      <translation>Légende</translation>
    </message>
    <message>
      <source>Fold the legend</source>
      <extracomment>board/tools</extracomment>
      <translation>Replier la légende</translation>
    </message>
    <message>
      <source>Show what the lines mean</source>
      <extracomment>board/tools</extracomment>
      <translation>Montrer ce que veulent dire les lignes</translation>
    </message>
    <message>
      <source>{}: choose another board, or make one</source>
      <extracomment>board/tools</extracomment>
      <translation>{} : choisir un autre tableau, ou en créer un</translation>
    </message>
    <message>
      <source>Drag onto the board, or select and press Enter. In the reader, select words and press B.</source>
      <extracomment>board/tray</extracomment>
      <translation>Glissez sur le tableau, ou choisissez et appuyez sur Entrée. À la lecture, choisissez des mots et appuyez sur B.</translation>
    </message>
    <message>
      <source>Not on this board</source>
      <extracomment>board/tray</extracomment>
      <translation>Pas sur ce tableau</translation>
    </message>
    <message>
      <source>Filter what is not on this board</source>
      <extracomment>board/tray</extracomment>
      <translation>Filtrer ce qui n’est pas sur ce tableau</translation>
    </message>
    <message>
      <source>Nothing here matches. Esc clears the filter, a kind is let go by a click.</source>
      <extracomment>board/tray</extracomment>
      <translation>Rien ne convient. Échap lève le filtre, un clic libère un genre.</translation>
    </message>
    <message>
      <source>This case can only be read, so nothing can be laid on the board.</source>
      <extracomment>board/tray</extracomment>
      <translation>Ce dossier ne peut qu’être lu, rien ne peut donc être posé.</translation>
    </message>
    <message>
      <source>Filter…</source>
      <extracomment>board/tray</extracomment>
      <translation>Filtrer…</translation>
    </message>
    <message>
      <source>Everything in the case is on this board.</source>
      <extracomment>board/tray</extracomment>
      <translation>Tout le dossier est sur ce tableau.</translation>
    </message>
    <message>
      <source>Only {}, {}</source>
      <extracomment>board/tray</extracomment>
      <translation>Seulement {}, {}</translation>
    </message>
    <message>
      <source>{} more; the filter finds them</source>
      <extracomment>board/tray</extracomment>
      <translation>{} de plus ; le filtre les trouve</translation>
    </message>
    <message>
      <source>Nothing in this case yet.</source>
      <extracomment>board/tray</extracomment>
      <translation>Encore rien dans ce dossier.</translation>
    </message>
    <message>
      <source>{} dimmed, outside {}</source>
      <extracomment>boardpage</extracomment>
      <translation>{} estompés, hors de {}</translation>
    </message>
    <message>
      <source>This line takes {} characters; the rest was left out.</source>
      <extracomment>bounded</extracomment>
      <translation>Cette ligne prend {} caractères ; le reste a été laissé.</translation>
    </message>
    <message>
      <source>Checked: {} and {} are intact.</source>
      <extracomment>checking</extracomment>
      <translation>Vérifié : {}, {} ; tout est intact.</translation>
    </message>
    <message>
      <source>Checking the case</source>
      <extracomment>checking</extracomment>
      <translation>Vérification du dossier</translation>
    </message>
    <message>
      <source>The case is not whole; save what still holds.</source>
      <extracomment>checking</extracomment>
      <translation>Le dossier n’est pas entier ; sauvez ce qui tient.</translation>
    </message>
    <message numerus="yes">
      <source>%n captures</source>
      <extracomment>checking, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n capture</numerusform>
        <numerusform>%n captures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n journal entries</source>
      <extracomment>checking</extracomment>
      <translation>
        <numerusform>%n entrée du journal</numerusform>
        <numerusform>%n entrées du journal</numerusform>
      </translation>
    </message>
    <message>
      <source>Case files (*.casefile);;All files (*)</source>
      <extracomment>commands, keeping</extracomment>
      <translation>Fichiers de dossier (*.casefile);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>{} {}. Apache-2.0; fonts and tables are named in NOTICE.</source>
      <extracomment>commands</extracomment>
      <translation>{} {}. Apache-2.0 ; polices et tables sont nommées dans NOTICE.</translation>
    </message>
    <message>
      <source>Keep this name</source>
      <extracomment>commands</extracomment>
      <translation>Garder ce nom</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>commands</extracomment>
      <translation>Changer…</translation>
    </message>
    <message>
      <source>Open recent</source>
      <extracomment>commands</extracomment>
      <translation>Ouvrir un récent</translation>
    </message>
    <message>
      <source>This name stands in the journal beside every act:</source>
      <extracomment>commands</extracomment>
      <translation>Ce nom figure au journal près de chaque acte :</translation>
    </message>
    <message>
      <source>Copied: versions and screens, nothing of a case or of you.</source>
      <extracomment>commands</extracomment>
      <translation>Copié : versions et écrans, rien d’un dossier ni de vous.</translation>
    </message>
    <message>
      <source>You act as “{}”; this name stands in the journal beside every act.</source>
      <extracomment>commands</extracomment>
      <translation>Vous agissez comme « {} » ; ce nom figure au journal près de chaque acte.</translation>
    </message>
    <message>
      <source>Open a case</source>
      <extracomment>commands</extracomment>
      <translation>Ouvrir un dossier</translation>
    </message>
    <message>
      <source>The clipboard holds nothing that could become a source.</source>
      <extracomment>commands</extracomment>
      <translation>Le presse-papiers ne contient rien qui puisse devenir une source.</translation>
    </message>
    <message>
      <source>What you dropped is kept until this task is done.</source>
      <extracomment>commands</extracomment>
      <translation>Ce que vous avez déposé attend la fin de cette tâche.</translation>
    </message>
    <message>
      <source>Why is {} taken out? The custody annex tells it.</source>
      <extracomment>commands</extracomment>
      <translation>Pourquoi retirer {} ? L’annexe de garde le dira.</translation>
    </message>
    <message>
      <source>{} went to the trash.</source>
      <extracomment>commands, log/hand</extracomment>
      <translation>{} est à la corbeille.</translation>
    </message>
    <message>
      <source> and {} more</source>
      <extracomment>commands, desktop, dialogs/export, drawing/views</extracomment>
      <translation> et {} de plus</translation>
    </message>
    <message>
      <source>Undone: {}; Ctrl+Shift+Z does it again</source>
      <extracomment>commands</extracomment>
      <translation>Annulé : {} ; Ctrl+Maj+Z le refait</translation>
    </message>
    <message>
      <source>Done again: {}</source>
      <extracomment>commands</extracomment>
      <translation>Refait : {}</translation>
    </message>
    <message>
      <source>{} (not found)</source>
      <extracomment>commands</extracomment>
      <translation>{} (introuvable)</translation>
    </message>
    <message>
      <source>To {}: {}</source>
      <extracomment>commands</extracomment>
      <translation>À {} : {}</translation>
    </message>
    <message>
      <source>arrival</source>
      <extracomment>custody, values/words, reference/glossary</extracomment>
      <translation>arrivée</translation>
    </message>
    <message>
      <source>&lt;br&gt;&lt;b&gt;hash differs from the captured one&lt;/b&gt;</source>
      <extracomment>custody</extracomment>
      <translation>&lt;br&gt;&lt;b&gt;l’empreinte diffère de celle captée&lt;/b&gt;</translation>
    </message>
    <message>
      <source>when: unknown</source>
      <extracomment>custody</extracomment>
      <translation>quand : inconnu</translation>
    </message>
    <message numerus="yes">
      <source>%n gaps</source>
      <extracomment>custody</extracomment>
      <translation>
        <numerusform>%n lacune</numerusform>
        <numerusform>%n lacunes</numerusform>
      </translation>
    </message>
    <message>
      <source>stamped</source>
      <extracomment>custody</extracomment>
      <translation>horodaté</translation>
    </message>
    <message>
      <source>does not hold</source>
      <extracomment>custody</extracomment>
      <translation>ne tient pas</translation>
    </message>
    <message>
      <source>Measured on arrival</source>
      <extracomment>custody</extracomment>
      <translation>Mesuré à l’arrivée</translation>
    </message>
    <message>
      <source>Stated by analysts</source>
      <extracomment>custody</extracomment>
      <translation>Indiqué par des analystes</translation>
    </message>
    <message>
      <source>somebody not named</source>
      <extracomment>custody</extracomment>
      <translation>quelqu’un sans nom</translation>
    </message>
    <message>
      <source>into {} by {}</source>
      <extracomment>custody</extracomment>
      <translation>en {} par {}</translation>
    </message>
    <message>
      <source>a language not named</source>
      <extracomment>custody</extracomment>
      <translation>une langue non nommée</translation>
    </message>
    <message>
      <source>taken out {}Z by {}{}</source>
      <extracomment>custody</extracomment>
      <translation>retiré {}Z par {}{}</translation>
    </message>
    <message>
      <source>by {}</source>
      <extracomment>custody, entrypane</extracomment>
      <translation>par {}</translation>
    </message>
    <message>
      <source>machine ({})</source>
      <extracomment>custody</extracomment>
      <translation>machine ({})</translation>
    </message>
    <message>
      <source>{} taken out</source>
      <extracomment>custody</extracomment>
      <translation>{} retiré</translation>
    </message>
    <message>
      <source>hash as captured</source>
      <extracomment>custody</extracomment>
      <translation>empreinte comme captée</translation>
    </message>
    <message>
      <source>No authority has stamped these bytes.</source>
      <extracomment>custody</extracomment>
      <translation>Aucune autorité n’a horodaté ces octets.</translation>
    </message>
    <message>
      <source>is damaged;</source>
      <extracomment>desk</extracomment>
      <translation>est abîmé ;</translation>
    </message>
    <message>
      <source>is not shaped like a case</source>
      <extracomment>desk</extracomment>
      <translation>n’a pas la forme d’un dossier</translation>
    </message>
    <message>
      <source>is not a case file</source>
      <extracomment>desk</extracomment>
      <translation>n’est pas un fichier de dossier</translation>
    </message>
    <message>
      <source>is empty</source>
      <extracomment>desk</extracomment>
      <translation>est vide</translation>
    </message>
    <message>
      <source>No case is open; open or make one first.</source>
      <extracomment>desk</extracomment>
      <translation>Aucun dossier n’est ouvert ; ouvrez-en ou créez-en un d’abord.</translation>
    </message>
    <message>
      <source>The chain has not been checked since this case was opened; Case ▸ Check this case does it.</source>
      <extracomment>desktop</extracomment>
      <translation>La chaîne n’a pas été vérifiée depuis l’ouverture ; Dossier ▸ Vérifier ce dossier le fait.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries</source>
      <extracomment>desktop, journalpage</extracomment>
      <translation>
        <numerusform>%n entrée</numerusform>
        <numerusform>%n entrées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n neighbours</source>
      <extracomment>desktop</extracomment>
      <translation>
        <numerusform>%n voisin</numerusform>
        <numerusform>%n voisins</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <extracomment>desktop</extracomment>
      <translation>Rien de choisi</translation>
    </message>
    <message>
      <source>Saved {}</source>
      <extracomment>desktop</extracomment>
      <translation>Enregistré {}</translation>
    </message>
    <message>
      <source>Read only</source>
      <extracomment>desktop</extracomment>
      <translation>Lecture seule</translation>
    </message>
    <message>
      <source>Journal {}</source>
      <extracomment>desktop</extracomment>
      <translation>Journal {}</translation>
    </message>
    <message>
      <source>, chain intact {}</source>
      <extracomment>desktop</extracomment>
      <translation>, chaîne intacte {}</translation>
    </message>
    <message>
      <source>Checked at {}: bytes, chain and tables are as the journal says, up to entry {}.</source>
      <extracomment>desktop</extracomment>
      <translation>Vérifié à {} : octets, chaîne et tables sont comme le dit le journal, jusqu’à l’entrée {}.</translation>
    </message>
    <message>
      <source>Selected {}{} + {}</source>
      <extracomment>desktop</extracomment>
      <translation>Choisi {}{} + {}</translation>
    </message>
    <message>
      <source>Custody annex</source>
      <extracomment>dialogs/annexing, report/beginning</extracomment>
      <translation>Annexe de conservation</translation>
    </message>
    <message>
      <source>annex</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>annexe</translation>
    </message>
    <message>
      <source>reading the case</source>
      <extracomment>dialogs/annexing, dialogs/preview, report/acting, report/page</extracomment>
      <translation>lecture du dossier</translation>
    </message>
    <message>
      <source>setting the pages</source>
      <extracomment>dialogs/annexing, dialogs/preview, report/page</extracomment>
      <translation>composition des pages</translation>
    </message>
    <message>
      <source>Pages of the annex</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Pages de l’annexe</translation>
    </message>
    <message>
      <source>Save as &amp;text…</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Enregistrer en &amp;texte…</translation>
    </message>
    <message>
      <source>A list that sha256sum -c checks as it is</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Une liste que sha256sum -c vérifie telle quelle</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Texte (*.txt)</translation>
    </message>
    <message>
      <source>Attach source</source>
      <extracomment>dialogs/attach, menurow, case/acts</extracomment>
      <translation>Joindre une source</translation>
    </message>
    <message>
      <source>&amp;Open in the reader after attaching</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>&amp;Ouvrir à la lecture après</translation>
    </message>
    <message>
      <source>Attach, paste next</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Joindre, coller le suivant</translation>
    </message>
    <message>
      <source>Attach this, then go on with what was copied since</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Joindre ceci, puis continuer avec ce qui a été copié depuis</translation>
    </message>
    <message>
      <source>Nothing is asked of the server before you press Capture; the page is checked as it comes.</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Rien n’est demandé au serveur avant que vous n’appuyiez sur Capter ; la page est vérifiée à son arrivée.</translation>
    </message>
    <message>
      <source>Nothing to check yet.</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Rien à vérifier encore.</translation>
    </message>
    <message>
      <source>Capture</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Capture</translation>
    </message>
    <message>
      <source>Attach as {}</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Joindre comme {}</translation>
    </message>
    <message>
      <source>The clipboard holds nothing new. Copy the next text, then press this again.</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Le presse-papiers ne contient rien de nouveau. Copiez le texte suivant, puis appuyez à nouveau.</translation>
    </message>
    <message>
      <source>Open {}</source>
      <extracomment>dialogs/attach, dialogs/checks</extracomment>
      <translation>Ouvrir {}</translation>
    </message>
    <message>
      <source>Attach {}</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Joindre {}</translation>
    </message>
    <message>
      <source>Compared side by side</source>
      <extracomment>dialogs/besides</extracomment>
      <translation>Comparés côte à côte</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>dialogs/besides</extracomment>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Comparing two sources</source>
      <extracomment>dialogs/besides, reader/beside/view</extracomment>
      <translation>Comparaison de deux sources</translation>
    </message>
    <message>
      <source>This text compared with {}</source>
      <extracomment>dialogs/besides</extracomment>
      <translation>Ce texte comparé à {}</translation>
    </message>
    <message>
      <source>What changed</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Ce qui a changé</translation>
    </message>
    <message>
      <source>Open the words</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Ouvrir les mots</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>dialogs/changed, dialogs/exporting_seen, dialogs/found, dialogs/given</extracomment>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Changes</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Changements</translation>
    </message>
    <message>
      <source>not said</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>non dit</translation>
    </message>
    <message>
      <source>the same bytes as before</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>les mêmes octets qu’avant</translation>
    </message>
    <message>
      <source>at an unknown time</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>à une heure inconnue</translation>
    </message>
    <message>
      <source>{} · captured {} · SHA-256 {}…</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>{} · capté {} · SHA-256 {}…</translation>
    </message>
    <message>
      <source>nothing that could be a date, an aircraft, a place or an actor</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>rien qui puisse être une date, un appareil, un lieu ou un acteur</translation>
    </message>
    <message>
      <source>Looks like {}: {} of the 64 bits of their fingerprints differ. Unless told apart they count as one origin.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Ressemble à {} : {} des 64 bits de leurs empreintes diffèrent. Sauf distinction, ils comptent pour une origine.</translation>
    </message>
    <message numerus="yes">
      <source>%n statements</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>
        <numerusform>%n énoncé</numerusform>
        <numerusform>%n énoncés</numerusform>
      </translation>
    </message>
    <message>
      <source>not in this case</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>pas dans ce dossier</translation>
    </message>
    <message>
      <source>Will be suggested</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Sera proposé</translation>
    </message>
    <message numerus="yes">
      <source>%n sentences</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>
        <numerusform>%n phrase</numerusform>
        <numerusform>%n phrases</numerusform>
      </translation>
    </message>
    <message>
      <source> Two texts that copy one are one witness.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation> Deux textes qui en copient un sont un seul témoin.</translation>
    </message>
    <message>
      <source>Compare side by side</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Comparer côte à côte</translation>
    </message>
    <message>
      <source> You will be asked to assume {}’s date; {} would lean on it, and on this source.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation> On vous demandera de supposer la date de {} ; {} s’y appuierait, et sur cette source.</translation>
    </message>
    <message>
      <source>Checked before attaching</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Vérifié avant de joindre</translation>
    </message>
    <message>
      <source>Attach again</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Joindre à nouveau</translation>
    </message>
    <message>
      <source>{} of {} looked at</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{} sur {} examinés</translation>
    </message>
    <message>
      <source>{} stand there word for word</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{} y figurent mot pour mot</translation>
    </message>
    <message>
      <source>Origins of {} with this source</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Origines de {} avec cette source</translation>
    </message>
    <message>
      <source>Told by {} then. </source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Dit alors par {}. </translation>
    </message>
    <message>
      <source>A date to count from</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Une date d’où compter</translation>
    </message>
    <message>
      <source>{}: cited in this case already. What leads back to them adds no origin.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{} : déjà cités dans ce dossier. Ce qui y ramène n’ajoute aucune origine.</translation>
    </message>
    <message>
      <source>Named in it</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Nommé dedans</translation>
    </message>
    <message>
      <source>{} bytes</source>
      <extracomment>dialogs/checks, dialogs/filecard, dialogs/preflight, sourcehead</extracomment>
      <translation>{} octets</translation>
    </message>
    <message>
      <source>already here as {}</source>
      <extracomment>dialogs/checks, dialogs/outcomes, dialogs/preflight</extracomment>
      <translation>déjà ici : {}</translation>
    </message>
    <message>
      <source>Looking…</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Examen…</translation>
    </message>
    <message>
      <source>Already here as {}. Attach it again only as a source of its own: another outlet with the same text.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Déjà ici : {}. Ne le joignez à nouveau que comme source propre : un autre média avec le même texte.</translation>
    </message>
    <message>
      <source>{} match, in other words</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{} concordent, en d’autres mots</translation>
    </message>
    <message>
      <source> Both name {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation> Les deux nomment {}.</translation>
    </message>
    <message>
      <source>It can date {}: {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Elle peut dater {} : {}.</translation>
    </message>
    <message>
      <source>Close to {}. {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Proche de {}. {}.</translation>
    </message>
    <message>
      <source>Origins are {} now; whom this one goes back to is unknown until it is said.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Les origines sont {} ; à qui remonte celle-ci est inconnu tant que ce n’est pas dit.</translation>
    </message>
    <message>
      <source>, {} match in other words</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>, {} concordent en d’autres mots</translation>
    </message>
    <message>
      <source>Both name {}, so origins stay {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Les deux nomment {}, les origines restent donc {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n dates</source>
      <extracomment>dialogs/checks, dialogs/importing</extracomment>
      <translation>
        <numerusform>%n date</numerusform>
        <numerusform>%n dates</numerusform>
      </translation>
    </message>
    <message>
      <source>Take &amp;out</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Retirer (&amp;o)</translation>
    </message>
    <message>
      <source>&amp;Choose files…</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>C&amp;hoisir des fichiers…</translation>
    </message>
    <message>
      <source>Choose fold&amp;er…</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
      <source>With its images and &amp;style sheets</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Avec ses images et &amp;styles</translation>
    </message>
    <message>
      <source>Allow an address inside this &amp;network, this once</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Autoriser une adresse de ce &amp;réseau, cette fois</translation>
    </message>
    <message>
      <source>Paste or type the text here (Ctrl+V)</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Collez ou tapez le texte ici (Ctrl+V)</translation>
    </message>
    <message>
      <source>Text to attach</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Texte à joindre</translation>
    </message>
    <message>
      <source>A file and pasted text send nothing.</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Un fichier et un texte collé n’envoient rien.</translation>
    </message>
    <message>
      <source>Drop files or folders here, or paste them.</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Déposez des fichiers ou dossiers ici, ou collez-les.</translation>
    </message>
    <message>
      <source>&amp;Address</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>&amp;Adresse</translation>
    </message>
    <message>
      <source>&amp;Goes out</source>
      <extracomment>dialogs/comingin, dialogs/newer</extracomment>
      <translation>&amp;Sort</translation>
    </message>
    <message>
      <source>Attach sources</source>
      <extracomment>dialogs/comingin, case/acts</extracomment>
      <translation>Joindre des sources</translation>
    </message>
    <message>
      <source>Web address</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Adresse web</translation>
    </message>
    <message>
      <source>Export as a drawing</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Exporter comme dessin</translation>
    </message>
    <message>
      <source>Export</source>
      <extracomment>dialogs/drawing, dialogs/export, case/acts</extracomment>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>How the pages lie</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Comment sont les pages</translation>
    </message>
    <message>
      <source>a file that ends in .pdf, .svg or .png</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>un fichier finissant par .pdf, .svg ou .png</translation>
    </message>
    <message>
      <source>Save to</source>
      <extracomment>dialogs/drawing, dialogs/exporting_told</extracomment>
      <translation>Enregistrer dans</translation>
    </message>
    <message>
      <source>&amp;Browse…</source>
      <extracomment>dialogs/drawing, dialogs/exporting_told</extracomment>
      <translation>&amp;Parcourir…</translation>
    </message>
    <message>
      <source>the stretch that is shown</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>la période affichée</translation>
    </message>
    <message>
      <source>the whole case</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>tout le dossier</translation>
    </message>
    <message>
      <source>landscape</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>paysage</translation>
    </message>
    <message>
      <source>portrait</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>portrait</translation>
    </message>
    <message>
      <source>&amp;Draw</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>&amp;Dessiner</translation>
    </message>
    <message>
      <source>S&amp;tretch</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>P&amp;ériode</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <extracomment>dialogs/drawing, dialogs/flightsetting</extracomment>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <source>&amp;Paper</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>P&amp;apier</translation>
    </message>
    <message>
      <source>&amp;Turned</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>&amp;Tourné</translation>
    </message>
    <message>
      <source>Pages &amp;across</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Pages en &amp;largeur</translation>
    </message>
    <message>
      <source>Si&amp;ze</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Ta&amp;ille</translation>
    </message>
    <message>
      <source>&amp;Save to</source>
      <extracomment>dialogs/drawing, dialogs/exporting_told</extracomment>
      <translation>Enregi&amp;strer dans</translation>
    </message>
    <message>
      <source>There is nothing to draw there yet.</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Il n’y a encore rien à dessiner.</translation>
    </message>
    <message>
      <source>Stopped; nothing was written.</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Arrêté ; rien n’a été écrit.</translation>
    </message>
    <message>
      <source>One page</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Une page</translation>
    </message>
    <message>
      <source>Writing {}</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Écriture de {}</translation>
    </message>
    <message>
      <source>Page {} of {}; Esc stops</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Page {} sur {} ; Échap arrête</translation>
    </message>
    <message>
      <source>{}; Esc stops</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>{} ; Échap arrête</translation>
    </message>
    <message>
      <source>The drawing is written to {}.</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Le dessin est écrit dans {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n pages</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message>
      <source>Stated in {}: “{}”</source>
      <extracomment>dialogs/drawnon</extracomment>
      <translation>Indiqué dans {} : « {} »</translation>
    </message>
    <message>
      <source>Named in {}: “{}”</source>
      <extracomment>dialogs/drawnon</extracomment>
      <translation>Nommé dans {} : « {} »</translation>
    </message>
    <message>
      <source>{}, through {}</source>
      <extracomment>dialogs/drawnon</extracomment>
      <translation>{}, par {}</translation>
    </message>
    <message>
      <source>What may be there twice</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Ce qui est peut-être en double</translation>
    </message>
    <message>
      <source>The right one draws on the left</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Celui de droite puise chez celui de gauche</translation>
    </message>
    <message>
      <source>Looking for what is there twice</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Recherche de ce qui est en double</translation>
    </message>
    <message>
      <source>Nothing is found twice.</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Rien n’est en double.</translation>
    </message>
    <message>
      <source>Select both</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Choisir les deux</translation>
    </message>
    <message>
      <source>Pairs, open ones first</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Paires, les ouvertes d’abord</translation>
    </message>
    <message>
      <source>The same</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>La même chose</translation>
    </message>
    <message>
      <source>Apart</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>À part</translation>
    </message>
    <message>
      <source>Left</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>À gauche</translation>
    </message>
    <message>
      <source>Right</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>À droite</translation>
    </message>
    <message>
      <source>decided: {}</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>décidé : {}</translation>
    </message>
    <message>
      <source>Reports of one event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Dépêches d’un même événement</translation>
    </message>
    <message>
      <source>Join as one event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Joindre en un événement</translation>
    </message>
    <message>
      <source>Looking for reports of one event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Recherche des dépêches d’un même événement</translation>
    </message>
    <message>
      <source>No two reports are seen to tell of one event.</source>
      <extracomment>dialogs/events</extracomment>
      <translation>On ne voit pas deux dépêches parler d’un même événement.</translation>
    </message>
    <message>
      <source>The report at hand is of another event than the rest</source>
      <extracomment>dialogs/events</extracomment>
      <translation>La dépêche en main parle d’un autre événement que les autres</translation>
    </message>
    <message>
      <source>Events, proposed ones first</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Événements, les proposés d’abord</translation>
    </message>
    <message>
      <source>joined</source>
      <extracomment>dialogs/events</extracomment>
      <translation>joint</translation>
    </message>
    <message>
      <source>Of another event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>D’un autre événement</translation>
    </message>
    <message>
      <source>Select them</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Les choisir</translation>
    </message>
    <message>
      <source>These are one event.</source>
      <extracomment>dialogs/events</extracomment>
      <translation>C’est un seul événement.</translation>
    </message>
    <message>
      <source>These may be one event; nobody has said so yet.</source>
      <extracomment>dialogs/events</extracomment>
      <translation>C’est peut-être un seul événement ; personne ne l’a encore dit.</translation>
    </message>
    <message>
      <source>Export case file</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Exporter le dossier</translation>
    </message>
    <message>
      <source>Exported {}: {} records, checked whole, {} journal entries intact. SHA-256 {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Exporté {} : {} fiches, vérifié en entier, {} entrées du journal intactes. SHA-256 {}</translation>
    </message>
    <message>
      <source>Progress</source>
      <extracomment>dialogs/export, dialogs/importing, status</extracomment>
      <translation>Avancement</translation>
    </message>
    <message>
      <source>Preview as recipient</source>
      <extracomment>dialogs/export, dialogs/exporting_seen</extracomment>
      <translation>Voir comme le destinataire</translation>
    </message>
    <message>
      <source>Case files (*.casefile)</source>
      <extracomment>dialogs/export, dialogs/snapshots, filing</extracomment>
      <translation>Fichiers de dossier (*.casefile)</translation>
    </message>
    <message>
      <source>Looking through the case</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Examen du dossier</translation>
    </message>
    <message>
      <source>Off: no file is named</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Inactif : aucun fichier n’est nommé</translation>
    </message>
    <message>
      <source>Off: a signature tells who you are; leave it off, or let the names of analysts stand</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Inactif : une signature dit qui vous êtes ; ôtez-la, ou laissez les noms des analystes</translation>
    </message>
    <message>
      <source>Exporting</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Exportation</translation>
    </message>
    <message>
      <source> What is hidden was searched for in every byte and not found.</source>
      <extracomment>dialogs/export</extracomment>
      <translation> Ce qui est caché a été cherché dans chaque octet et non trouvé.</translation>
    </message>
    <message>
      <source>Copy SHA-256</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Copier le SHA-256</translation>
    </message>
    <message>
      <source>Previewing</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>Whole case</source>
      <extracomment>dialogs/export, timeline/strip</extracomment>
      <translation>Tout le dossier</translation>
    </message>
    <message>
      <source>2 Searched: still in capture {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>2 Cherché : encore dans la capture {}</translation>
    </message>
    <message>
      <source>Will be journal entry #{}.</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Sera l’entrée n° {} du journal.</translation>
    </message>
    <message>
      <source>Only the selection</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Seulement la sélection</translation>
    </message>
    <message>
      <source>Off: a hidden word is still in {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Inactif : un mot caché est encore dans {}</translation>
    </message>
    <message>
      <source>Off: {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Inactif : {}</translation>
    </message>
    <message>
      <source>1 Rebuilt in a fresh file, row by row</source>
      <extracomment>dialogs/export</extracomment>
      <translation>1 Reconstruit dans un fichier neuf, ligne à ligne</translation>
    </message>
    <message>
      <source>3 Hashes, journal chain, every table</source>
      <extracomment>dialogs/export</extracomment>
      <translation>3 Empreintes, chaîne du journal, chaque table</translation>
    </message>
    <message>
      <source>4 The result written into the copy</source>
      <extracomment>dialogs/export</extracomment>
      <translation>4 Le résultat écrit dans la copie</translation>
    </message>
    <message>
      <source>when in {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>quand dans {}</translation>
    </message>
    <message>
      <source>2 Every byte searched for what is hidden</source>
      <extracomment>dialogs/export</extracomment>
      <translation>2 Ce qui est caché cherché dans chaque octet</translation>
    </message>
    <message>
      <source>2 Nothing is hidden, nothing searched for</source>
      <extracomment>dialogs/export</extracomment>
      <translation>2 Rien n’est caché, rien à chercher</translation>
    </message>
    <message>
      <source>Sources, excerpts, sightings, claims and links go with all they rest on. So does the journal, which a merge needs; of what stays here it keeps only hashes.</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Sources, extraits, observations, affirmations et liens partent avec tout ce sur quoi ils reposent. Le journal aussi, qu’une fusion requiert ; de ce qui reste ici il ne garde que des empreintes.</translation>
    </message>
    <message>
      <source>Leave out what is marked &amp;above</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Laisser ce qui est marqué &amp;au-dessus</translation>
    </message>
    <message>
      <source>Leave out what is marked above</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Laisser ce qui est marqué au-dessus</translation>
    </message>
    <message>
      <source>What goes in</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Ce qui part</translation>
    </message>
    <message>
      <source> Changing those bytes would break their SHA-256, so the capture stays whole or stays out.</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation> Changer ces octets romprait leur SHA-256 : la capture reste entière ou reste ici.</translation>
    </message>
    <message>
      <source>File paths and computer names</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Chemins de fichiers et noms d’ordinateurs</translation>
    </message>
    <message>
      <source>Names of the analysts</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Noms des analystes</translation>
    </message>
    <message>
      <source>a name, a word, or the number of a record such as EN-01</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>un nom, un mot, ou le numéro d’une fiche comme EN-01</translation>
    </message>
    <message>
      <source>&amp;Hide</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Ca&amp;cher</translation>
    </message>
    <message>
      <source>Hide</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Cacher</translation>
    </message>
    <message>
      <source>A&amp;dd</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Ajou&amp;ter</translation>
    </message>
    <message>
      <source>left out, with what rests on it</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>laissé de côté, avec ce qui en dépend</translation>
    </message>
    <message>
      <source>kept</source>
      <extracomment>dialogs/exporting_hidden, values/likelihood, reference/glossary</extracomment>
      <translation>maintenu</translation>
    </message>
    <message>
      <source>How it will read</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Comment cela se lira</translation>
    </message>
    <message>
      <source>Hide before sharing</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Cacher avant de transmettre</translation>
    </message>
    <message>
      <source>applied to the copy; your case is unchanged</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>appliqué à la copie ; votre dossier ne change pas</translation>
    </message>
    <message>
      <source>removed</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>ôtés</translation>
    </message>
    <message>
      <source>ANALYST 1, 2 …</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>ANALYSTE 1, 2 …</translation>
    </message>
    <message>
      <source>What is hidden still stands in capture {} ({}).</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Ce qui est caché figure encore dans la capture {} ({}).</translation>
    </message>
    <message>
      <source>Hide {} no longer</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Ne plus cacher {}</translation>
    </message>
    <message>
      <source>{}, the same throughout</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>{}, partout pareil</translation>
    </message>
    <message>
      <source> {} more wait.</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation> {} de plus attendent.</translation>
    </message>
    <message>
      <source>Stop hiding</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Ne plus cacher</translation>
    </message>
    <message>
      <source>Leave capture {} out</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Laisser la capture {}</translation>
    </message>
    <message>
      <source>Send {} as redacted text, marked</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Envoyer {} en texte caviardé, signalé</translation>
    </message>
    <message>
      <source>reading the copy</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>lecture de la copie</translation>
    </message>
    <message>
      <source>The copy was made, read and removed; nothing has left.</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>La copie a été faite, lue et effacée ; rien n’est sorti.</translation>
    </message>
    <message>
      <source>What is in the copy</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>Ce qu’il y a dans la copie</translation>
    </message>
    <message>
      <source>Text of {}</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>Texte de {}</translation>
    </message>
    <message>
      <source>a new file that ends in .casefile</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>un nouveau fichier finissant par .casefile</translation>
    </message>
    <message>
      <source>Ve&amp;rifier beside it</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Vé&amp;rificateur à côté</translation>
    </message>
    <message>
      <source>A file of plain Python that checks the copy without this program</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Un fichier de Python pur qui vérifie la copie sans ce programme</translation>
    </message>
    <message>
      <source> What goes is numbered anew there: what is S3 here may be S2 in the copy.</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation> Ce qui part y est renuméroté : S3 ici peut être S2 dans la copie.</translation>
    </message>
    <message>
      <source>What they will get</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Ce qu’ils recevront</translation>
    </message>
    <message>
      <source>Proof</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Preuve</translation>
    </message>
    <message>
      <source>run on the finished copy</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>faite sur la copie finie</translation>
    </message>
    <message>
      <source>Case fingerprint, to read out or compare</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Empreinte du dossier, à lire à haute voix ou comparer</translation>
    </message>
    <message>
      <source>looking through the case …</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>examen du dossier …</translation>
    </message>
    <message>
      <source>Stays here or goes otherwise: </source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Reste ici ou part autrement : </translation>
    </message>
    <message>
      <source>about {}, {}</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>environ {}, {}</translation>
    </message>
    <message>
      <source>who is given the copy; remembered in the case</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>à qui la copie est remise ; le dossier s’en souvient</translation>
    </message>
    <message>
      <source>For whom</source>
      <extracomment>dialogs/exporting_whom, dialogs/given</extracomment>
      <translation>Pour qui</translation>
    </message>
    <message>
      <source>For &amp;whom</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>&amp;Pour qui</translation>
    </message>
    <message>
      <source>Si&amp;gn it</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Si&amp;gner</translation>
    </message>
    <message>
      <source>public keys (age1…), or drop key files here</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>clés publiques (age1…), ou déposez ici des fichiers de clés</translation>
    </message>
    <message>
      <source>Public keys</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Clés publiques</translation>
    </message>
    <message>
      <source>Add &amp;my key</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Ajouter &amp;ma clé</translation>
    </message>
    <message>
      <source>a passphrase that you tell them by another way</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>une phrase secrète dite par une autre voie</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <source>no passphrase is given</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>aucune phrase secrète n’est donnée</translation>
    </message>
    <message>
      <source>encrypted with a passphrase</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>chiffré par une phrase secrète</translation>
    </message>
    <message>
      <source>not encrypted</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>non chiffré</translation>
    </message>
    <message>
      <source>That passphrase can be guessed; take several words.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Cette phrase peut se deviner ; prenez plusieurs mots.</translation>
    </message>
    <message>
      <source>&amp;Not encrypted</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>&amp;Non chiffré</translation>
    </message>
    <message>
      <source>&amp;Encrypt to keys</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Chiffrer pour des clé&amp;s</translation>
    </message>
    <message>
      <source>With a &amp;passphrase</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Par &amp;phrase secrète</translation>
    </message>
    <message>
      <source>encrypted to one key</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>chiffré pour une clé</translation>
    </message>
    <message>
      <source>The file is not encrypted; whoever has it can read it.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Le fichier n’est pas chiffré ; qui l’a peut le lire.</translation>
    </message>
    <message>
      <source>Only the holders of these keys can open the file; you cannot, unless your own is listed.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Seuls les détenteurs de ces clés peuvent l’ouvrir ; pas vous, si la vôtre n’y est pas.</translation>
    </message>
    <message>
      <source>Whoever has the passphrase can open the file, and nobody can help who lost it.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Qui a la phrase peut l’ouvrir, et nul n’aidera qui l’a perdue.</translation>
    </message>
    <message>
      <source>Given before to {}.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Déjà remis à {}.</translation>
    </message>
    <message>
      <source>no public key is given</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>aucune clé publique n’est donnée</translation>
    </message>
    <message>
      <source>a public key is not right</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>une clé publique n’est pas juste</translation>
    </message>
    <message>
      <source>encrypted to {} keys</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>chiffré pour {} clés</translation>
    </message>
    <message>
      <source>&amp;Choose another…</source>
      <extracomment>dialogs/filecard</extracomment>
      <translation>Choisir un &amp;autre…</translation>
    </message>
    <message>
      <source>is being looked at</source>
      <extracomment>dialogs/filecard, dialogs/filelist</extracomment>
      <translation>en cours d’examen</translation>
    </message>
    <message>
      <source>Picture, {} × {} pixels</source>
      <extracomment>dialogs/filecard</extracomment>
      <translation>Image, {} × {} pixels</translation>
    </message>
    <message numerus="yes">
      <source>%n paragraphs</source>
      <extracomment>dialogs/filecard</extracomment>
      <translation>
        <numerusform>%n paragraphe</numerusform>
        <numerusform>%n paragraphes</numerusform>
      </translation>
    </message>
    <message>
      <source>Files to attach</source>
      <extracomment>dialogs/filelist</extracomment>
      <translation>Fichiers à joindre</translation>
    </message>
    <message>
      <source>the same bytes as {}</source>
      <extracomment>dialogs/filelist</extracomment>
      <translation>les mêmes octets que {}</translation>
    </message>
    <message>
      <source>The first fixes as they will come in</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Les premières positions telles qu’elles entreront</translation>
    </message>
    <message>
      <source>RA-82035</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>RA-82035</translation>
    </message>
    <message>
      <source>UTC, an offset like +03:00, or a zone like Europe/Moscow</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>UTC, un décalage comme +03:00, ou un fuseau comme Europe/Moscow</translation>
    </message>
    <message>
      <source>Number, registration or hex of the airframe; may stay empty</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Numéro, immatriculation ou hex de l’appareil ; peut rester vide</translation>
    </message>
    <message>
      <source>Columns</source>
      <extracomment>dialogs/flightsetting, dialogs/importing_setting, log/bar, log/heads</extracomment>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Units, where the columns name none</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Unités, si les colonnes n’en nomment pas</translation>
    </message>
    <message>
      <source>Clock</source>
      <extracomment>dialogs/flightsetting, tracks/told</extracomment>
      <translation>Horloge</translation>
    </message>
    <message>
      <source>A&amp;ltitude</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>A&amp;ltitude</translation>
    </message>
    <message>
      <source>&amp;Speed</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Vitesse</translation>
    </message>
    <message>
      <source>Time &amp;zone, if not UTC</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Fuseau, sinon UTC</translation>
    </message>
    <message>
      <source>&amp;Day, if only times are told</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Jour, si seules des heures sont dites</translation>
    </message>
    <message>
      <source>Air&amp;frame that flew</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Appareil qui a volé</translation>
    </message>
    <message>
      <source>Looking for dates, aircraft and places</source>
      <extracomment>dialogs/foretold, suggesting</extracomment>
      <translation>Recherche de dates, d’appareils et de lieux</translation>
    </message>
    <message>
      <source>Nothing is deleted; each answer is a link, and Ctrl+Z takes it back.</source>
      <extracomment>dialogs/found</extracomment>
      <translation>Rien n’est supprimé ; chaque réponse est un lien, et Ctrl+Z le reprend.</translation>
    </message>
    <message>
      <source>Looking through the case…</source>
      <extracomment>dialogs/found</extracomment>
      <translation>Examen du dossier…</translation>
    </message>
    <message>
      <source>Copies given</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Copies remises</translation>
    </message>
    <message>
      <source>What left this case; the journal says so, too, and an undo does not take it back.</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Ce qui a quitté ce dossier ; le journal le dit aussi, et Annuler n’y revient pas.</translation>
    </message>
    <message>
      <source>Records</source>
      <extracomment>dialogs/given, dialogs/manyfields, navigatorlist</extracomment>
      <translation>Fiches</translation>
    </message>
    <message>
      <source>Left out</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Laissé de côté</translation>
    </message>
    <message>
      <source>Hidden</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Caché</translation>
    </message>
    <message>
      <source>No copy has left this case yet.</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Aucune copie n’a encore quitté ce dossier.</translation>
    </message>
    <message>
      <source>Address of the proxy</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>Adresse du proxy</translation>
    </message>
    <message>
      <source>Import log</source>
      <extracomment>dialogs/importing, case/acts</extracomment>
      <translation>Importer un registre</translation>
    </message>
    <message>
      <source>Import</source>
      <extracomment>dialogs/importing, dialogs/importing_flights</extracomment>
      <translation>Importer</translation>
    </message>
    <message>
      <source>{} can be read either way. Which comes first? Until that is said they stay open.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{} se lisent des deux façons. Qu’est-ce qui vient d’abord ? Tant que ce n’est pas dit, elles restent ouvertes.</translation>
    </message>
    <message numerus="yes">
      <source>%n rows</source>
      <extracomment>dialogs/importing, log/export, tracks/told</extracomment>
      <translation>
        <numerusform>%n ligne</numerusform>
        <numerusform>%n lignes</numerusform>
      </translation>
    </message>
    <message>
      <source>Imported {} of {} as {} to {}; one undo takes them all back.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Importé {} sur {}, de {} à {} ; une seule annulation reprend tout.</translation>
    </message>
    <message>
      <source>Reading the log</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Lecture du registre</translation>
    </message>
    <message>
      <source>Columns as they were chosen for a table with the same heads.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Colonnes comme choisies pour une table aux mêmes têtes.</translation>
    </message>
    <message>
      <source>already here as {}: {:,} tagged already, only new rows come in</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>déjà ici : {} : {:,} déjà marquées, seules de nouvelles lignes entrent</translation>
    </message>
    <message numerus="yes">
      <source>%n more reasons</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>
        <numerusform>%n raison de plus</numerusform>
        <numerusform>%n raisons de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>Import a log</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Importer un registre</translation>
    </message>
    <message>
      <source>{} can also come in as a log, a record a row, or as tracks, a fix a row.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{} peut aussi entrer comme registre, une fiche par ligne, ou comme traces, une position par ligne.</translation>
    </message>
    <message>
      <source>Reading the rows of {}</source>
      <extracomment>dialogs/importing, tracks/acting</extracomment>
      <translation>Lecture des lignes de {}</translation>
    </message>
    <message>
      <source>{} can also come in as a log, a record a row.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{} peut aussi entrer comme registre, une fiche par ligne.</translation>
    </message>
    <message>
      <source>Import as log…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Importer comme registre…</translation>
    </message>
    <message>
      <source>Reading {}…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Lecture de {}…</translation>
    </message>
    <message>
      <source>The first {} rows of {} as they become</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Les {} premières lignes de {} telles qu’elles deviendront</translation>
    </message>
    <message>
      <source>Counting {:,} rows…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Compte de {:,} lignes…</translation>
    </message>
    <message>
      <source>{:,} good</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{:,} bonnes</translation>
    </message>
    <message>
      <source>{:,} open in places</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{:,} ouvertes par endroits</translation>
    </message>
    <message>
      <source>{:,} refused</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{:,} refusées</translation>
    </message>
    <message>
      <source>Importing the log</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Importation du registre</translation>
    </message>
    <message>
      <source>Cancelled; nothing was imported.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Annulé ; rien n’a été importé.</translation>
    </message>
    <message>
      <source>Import as tracks…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Importer comme traces…</translation>
    </message>
    <message>
      <source>{:,} say what an earlier row says</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{:,} disent ce que dit une ligne d’avant</translation>
    </message>
    <message>
      <source>and {}; the rows tell them</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>et {} ; les lignes les disent</translation>
    </message>
    <message>
      <source>Import {}</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Importer {}</translation>
    </message>
    <message>
      <source>Esc cancels</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Échap annule</translation>
    </message>
    <message>
      <source>leave out</source>
      <extracomment>dialogs/importing_columns</extracomment>
      <translation>laisser</translation>
    </message>
    <message>
      <source>Column {} goes to</source>
      <extracomment>dialogs/importing_columns</extracomment>
      <translation>La colonne {} va à</translation>
    </message>
    <message>
      <source>Import tracker files</source>
      <extracomment>dialogs/importing_flights, flying, mappage</extracomment>
      <translation>Importer des fichiers de traces</translation>
    </message>
    <message>
      <source>Columns and zone as they were said of a table with the same header.</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Colonnes et fuseau comme dits d’une table au même en-tête.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Lecture…</translation>
    </message>
    <message>
      <source>in the beginning of the file</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>au début du fichier</translation>
    </message>
    <message>
      <source>in all</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>en tout</translation>
    </message>
    <message numerus="yes">
      <source>%n rows are no fixes</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>
        <numerusform>%n ligne n’est pas une position</numerusform>
        <numerusform>%n lignes ne sont pas des positions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files</source>
      <extracomment>dialogs/importing_flights, flying</extracomment>
      <translation>
        <numerusform>%n fichier</numerusform>
        <numerusform>%n fichiers</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the first fixes of {}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Lecture des premières positions de {}</translation>
    </message>
    <message numerus="yes">
      <source>%n fixes</source>
      <extracomment>dialogs/importing_flights, map/items, particulars, tracks/told</extracomment>
      <translation>
        <numerusform>%n position</numerusform>
        <numerusform>%n positions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n aircraft</source>
      <extracomment>dialogs/importing_flights, dialogs/checks</extracomment>
      <translation>
        <numerusform>%n appareil</numerusform>
        <numerusform>%n appareils</numerusform>
      </translation>
    </message>
    <message>
      <source> and {} with the same settings</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation> et {} avec les mêmes réglages</translation>
    </message>
    <message>
      <source>The first fixes of {}{}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Les premières positions de {}{}</translation>
    </message>
    <message>
      <source>{} of {} {}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>{} sur {} {}</translation>
    </message>
    <message>
      <source>row {}: {}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>ligne {} : {}</translation>
    </message>
    <message>
      <source>The first rows as they will become</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>Les premières lignes telles qu’elles deviendront</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>État</translation>
    </message>
    <message>
      <source>left out</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>omis</translation>
    </message>
    <message>
      <source>&amp;Sheet</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>&amp;Feuille</translation>
    </message>
    <message>
      <source>origin &gt; who relays it</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>origine &gt; qui la relaie</translation>
    </message>
    <message>
      <source>For every row that says nothing of it</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Pour chaque ligne qui n’en dit rien</translation>
    </message>
    <message>
      <source>&amp;Method</source>
      <extracomment>dialogs/importing_setting, forms/tag</extracomment>
      <translation>&amp;Méthode</translation>
    </message>
    <message>
      <source>&amp;Row with the heads</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>&amp;Ligne des têtes</translation>
    </message>
    <message>
      <source>Rows &amp;become</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Les lignes &amp;deviennent</translation>
    </message>
    <message>
      <source>&amp;Day and month</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>&amp;Jour et mois</translation>
    </message>
    <message>
      <source>Time &amp;zone</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Fu&amp;seau</translation>
    </message>
    <message>
      <source>&amp;Asserted by</source>
      <extracomment>dialogs/importing_setting, forms/claim, forms/tag</extracomment>
      <translation>&amp;Affirmé par</translation>
    </message>
    <message>
      <source>Letters without Ctrl or Alt count only while a pane that shows something has the keyboard.</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Les lettres sans Ctrl ni Alt ne comptent que si un volet qui montre quelque chose a le clavier.</translation>
    </message>
    <message>
      <source>{} is a key of “{}” already. Taken over, it calls “{}” instead.</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>{} est déjà une touche de « {} ». Reprise, elle appelle « {} ».</translation>
    </message>
    <message>
      <source>Change keys</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Changer les touches</translation>
    </message>
    <message>
      <source>Look up a key or what it does</source>
      <extracomment>dialogs/keys, keyboard</extracomment>
      <translation>Chercher une touche ou ce qu’elle fait</translation>
    </message>
    <message>
      <source>Acts and their keys</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Actes et leurs touches</translation>
    </message>
    <message>
      <source>New key</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Nouvelle touche</translation>
    </message>
    <message>
      <source>Use it</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>L’utiliser</translation>
    </message>
    <message>
      <source>Use it, too</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>L’utiliser aussi</translation>
    </message>
    <message>
      <source>No key</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Aucune touche</translation>
    </message>
    <message>
      <source>Reset</source>
      <extracomment>dialogs/keys, dialogs/preferences</extracomment>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Reset all</source>
      <extracomment>dialogs/keys, dialogs/preferences</extracomment>
      <translation>Tout rétablir</translation>
    </message>
    <message>
      <source>What it does</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Ce qu’elle fait</translation>
    </message>
    <message>
      <source>Keys</source>
      <extracomment>dialogs/keys, keyboard</extracomment>
      <translation>Touches</translation>
    </message>
    <message>
      <source>” and “</source>
      <extracomment>dialogs/keys</extracomment>
      <translation> » et « </translation>
    </message>
    <message>
      <source>Take it over</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>La reprendre</translation>
    </message>
    <message>
      <source>{} (changed)</source>
      <extracomment>dialogs/keys, dialogs/preferences</extracomment>
      <translation>{} (changée)</translation>
    </message>
    <message>
      <source>A source that is only named here counts as not held until its file is attached.</source>
      <extracomment>dialogs/known</extracomment>
      <translation>Une source qui n’est que nommée ici compte comme non détenue tant que son fichier n’est pas joint.</translation>
    </message>
    <message>
      <source>Reliabilit&amp;y</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Fiabilité</translation>
    </message>
    <message>
      <source>without a publisher only F fits</source>
      <extracomment>dialogs/known</extracomment>
      <translation>sans éditeur, seul F convient</translation>
    </message>
    <message>
      <source>the publisher’s, for all its sources</source>
      <extracomment>dialogs/known</extracomment>
      <translation>celle de l’éditeur, pour toutes ses sources</translation>
    </message>
    <message>
      <source>whom it names as its source, separated by commas</source>
      <extracomment>dialogs/known</extracomment>
      <translation>qui elle nomme comme source, séparés par des virgules</translation>
    </message>
    <message>
      <source>C&amp;ites</source>
      <extracomment>dialogs/known</extracomment>
      <translation>C&amp;ite</translation>
    </message>
    <message>
      <source>not before {}: nothing is older than what it cites</source>
      <extracomment>dialogs/known</extracomment>
      <translation>pas avant {} : rien n’est plus ancien que ce qu’il cite</translation>
    </message>
    <message>
      <source>each by the name of its file; F2 on the source gives a title</source>
      <extracomment>dialogs/known</extracomment>
      <translation>chacune par le nom de son fichier ; F2 sur la source donne un titre</translation>
    </message>
    <message>
      <source>Who draws on whom</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Qui puise chez qui</translation>
    </message>
    <message>
      <source>Accept</source>
      <extracomment>dialogs/lineage, entity/proposed</extracomment>
      <translation>Accepter</translation>
    </message>
    <message>
      <source>&amp;Dismiss</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>&amp;Écarter</translation>
    </message>
    <message>
      <source>Accepting records a citation, stated or inferred; Ctrl+Z takes it back.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Accepter note une citation, indiquée ou déduite ; Ctrl+Z la reprend.</translation>
    </message>
    <message>
      <source>Proposals</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Propositions</translation>
    </message>
    <message>
      <source>Holding the texts against each other…</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Comparaison des textes…</translation>
    </message>
    <message>
      <source>Looking for who draws on whom</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Recherche de qui puise chez qui</translation>
    </message>
    <message>
      <source>No source is seen to draw on another: none names another one, and none share words or mistakes.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>On ne voit aucune source puiser chez une autre : aucune n’en nomme une autre ni n’en partage les mots ou les erreurs.</translation>
    </message>
    <message>
      <source>{} draws on {}: {}.</source>
      <extracomment>dialogs/lineage, analysis/drawn</extracomment>
      <translation>{} puise chez {} : {}.</translation>
    </message>
    <message>
      <source>{} and {}: one drew on the other, or both on a third</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>{} et {} : l’une a puisé chez l’autre, ou les deux chez une troisième</translation>
    </message>
    <message>
      <source>Nothing shows which way. Choose one, or leave it as it is.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Rien ne montre dans quel sens. Choisissez, ou laissez tel quel.</translation>
    </message>
    <message>
      <source>{} draws on {}</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>{} puise chez {}</translation>
    </message>
    <message>
      <source>The words there changed meanwhile; look again.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Les mots y ont changé entre-temps ; regardez à nouveau.</translation>
    </message>
    <message>
      <source>Edit the selected</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Modifier la sélection</translation>
    </message>
    <message>
      <source>Change</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Changer</translation>
    </message>
    <message>
      <source>the new value; written and taken out again, none</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>la nouvelle valeur ; écrite puis effacée, aucune</translation>
    </message>
    <message>
      <source>What changes</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>Ce qui change</translation>
    </message>
    <message>
      <source>Give a value to see what it changes.</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Donnez une valeur pour voir ce qu’elle change.</translation>
    </message>
    <message>
      <source>nothing</source>
      <extracomment>dialogs/manyfields, past, tracks/comparing</extracomment>
      <translation>rien</translation>
    </message>
    <message>
      <source>&amp;Field</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>&amp;Champ</translation>
    </message>
    <message>
      <source>&amp;Value</source>
      <extracomment>dialogs/manyfields, entity/forms</extracomment>
      <translation>&amp;Valeur</translation>
    </message>
    <message>
      <source>Reads now</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>Se lit maintenant</translation>
    </message>
    <message>
      <source>Would read</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Se lirait</translation>
    </message>
    <message>
      <source>{} would change, in one step.</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Changement : {}, en une étape.</translation>
    </message>
    <message>
      <source>{} selected</source>
      <extracomment>dialogs/manyfields, dialogs/tags</extracomment>
      <translation>{} choisis</translation>
    </message>
    <message>
      <source>Change {}</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>Changer {}</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <extracomment>dialogs/manyfields, language, log/hand, analysis/doubled</extracomment>
      <translation>{} et {} de plus</translation>
    </message>
    <message>
      <source>{} like that already.</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>{} déjà ainsi.</translation>
    </message>
    <message>
      <source>Merge returned case</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Fusionner un dossier revenu</translation>
    </message>
    <message>
      <source>Look at the copy</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Regarder la copie</translation>
    </message>
    <message>
      <source>Case files (*.casefile *.age);;All files (*)</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Fichiers de dossier (*.casefile *.age);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Said here of the same words already: {}; keep one of each afterwards.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Déjà dit ici des mêmes mots : {} ; n’en gardez qu’un de chaque ensuite.</translation>
    </message>
    <message numerus="yes">
      <source>%n choices</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n choix</numerusform>
        <numerusform>%n choix</numerusform>
      </translation>
    </message>
    <message>
      <source>the copy that came back</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>la copie revenue</translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>&amp;Choisir…</translation>
    </message>
    <message>
      <source>used once, never kept</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>utilisée une fois, jamais gardée</translation>
    </message>
    <message>
      <source>Nothing needs a choice.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Rien ne demande de choix.</translation>
    </message>
    <message>
      <source>Every entry of {} is in this case already; if its merge was undone, redo brings it back.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Chaque entrée de {} est déjà dans ce dossier ; si sa fusion a été annulée, rétablir la ramène.</translation>
    </message>
    <message numerus="yes">
      <source>%n merge by themselves,</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n fusionne tout seul,</numerusform>
        <numerusform>%n fusionnent tout seuls,</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n opinions stand</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n avis demeure</numerusform>
        <numerusform>%n avis demeurent</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is written before Merge.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Rien n’est écrit avant la fusion.</translation>
    </message>
    <message>
      <source>Making a snapshot</source>
      <extracomment>dialogs/merge, dialogs/snapshots, keeping</extracomment>
      <translation>Création d’un instantané</translation>
    </message>
    <message>
      <source>Settled.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Tranché.</translation>
    </message>
    <message numerus="yes">
      <source>%n new records</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n nouvelle fiche</numerusform>
        <numerusform>%n nouvelles fiches</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
      <source>nothing needs a choice.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>rien ne demande de choix.</translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>dialogs/merge, case/acts</extracomment>
      <translation>Fusionner</translation>
    </message>
    <message numerus="yes">
      <source>%n need your choice.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n demande votre choix.</numerusform>
        <numerusform>%n demandent votre choix.</numerusform>
      </translation>
    </message>
    <message>
      <source>&lt;b&gt;{}&lt;/b&gt; joins your case at journal #{}.&lt;br&gt;</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>&lt;b&gt;{}&lt;/b&gt; rejoint votre dossier à l’entrée n° {}.&lt;br&gt;</translation>
    </message>
    <message>
      <source>Settle</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Trancher</translation>
    </message>
    <message>
      <source>Merged {}: {}, {} changed by them.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Fusionné {} : {}, changé par là : {}.</translation>
    </message>
    <message>
      <source>Queued by earlier merges: {}</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>En attente de fusions passées : {}</translation>
    </message>
    <message>
      <source>{} side by side,</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} côte à côte,</translation>
    </message>
    <message>
      <source>Merge, settle {} later</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Fusionner, trancher {} plus tard</translation>
    </message>
    <message>
      <source>{} left. Any choice can be undone.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Reste {}. Tout choix peut être annulé.</translation>
    </message>
    <message>
      <source>{} was sealed with a passphrase; type it.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} a été scellé par une phrase secrète ; tapez-la.</translation>
    </message>
    <message>
      <source>{} more wait until these are settled.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} de plus attendent que ceux-ci soient tranchés.</translation>
    </message>
    <message>
      <source>Settle {}</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Trancher {}</translation>
    </message>
    <message>
      <source>their values come in, nobody changed them here</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>leurs valeurs entrent, personne ne les a changées ici</translation>
    </message>
    <message>
      <source>new records, numbered after yours</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>nouvelles fiches, numérotées après les vôtres</translation>
    </message>
    <message>
      <source>they go to the trash here, too, and can be restored</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>elles vont à la corbeille ici aussi, et peuvent en sortir</translation>
    </message>
    <message>
      <source>two analysts, two views: nothing to choose</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>deux analystes, deux vues : rien à choisir</translation>
    </message>
    <message>
      <source>What the copy brings</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Ce que la copie apporte</translation>
    </message>
    <message>
      <source>Both journals check out.</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Les deux journaux sont justes.</translation>
    </message>
    <message>
      <source>The returned journal checks out.</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Le journal revenu est juste.</translation>
    </message>
    <message>
      <source>Your entries stay; the merge is entry #{}.</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Vos entrées restent ; la fusion est l’entrée n° {}.</translation>
    </message>
    <message>
      <source>and {} more</source>
      <extracomment>dialogs/merging_brought, dialogs/snapshots, entrypane, case/statistics</extracomment>
      <translation>et {} de plus</translation>
    </message>
    <message>
      <source>{} of {} left</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>reste {} sur {}</translation>
    </message>
    <message>
      <source>+ {} from {}</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>+ {} de {}</translation>
    </message>
    <message>
      <source>Before</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Avant</translation>
    </message>
    <message>
      <source>choose one</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>choisissez</translation>
    </message>
    <message>
      <source>One date that both of you only counted anew goes the same way.</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Une date que vous n’avez tous deux que recomptée suit le même sort.</translation>
    </message>
    <message>
      <source>If you choose returned:</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Si vous choisissez le revenu :</translation>
    </message>
    <message>
      <source>If you keep yours:</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Si vous gardez le vôtre :</translation>
    </message>
    <message>
      <source>in the trash</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>à la corbeille</translation>
    </message>
    <message>
      <source>not in the trash</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>pas à la corbeille</translation>
    </message>
    <message>
      <source>{} dates that both of you only counted anew go the same way.</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>{} dates que vous n’avez tous deux que recomptées suivent le même sort.</translation>
    </message>
    <message>
      <source>chosen: yours</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>choisi : le vôtre</translation>
    </message>
    <message>
      <source>chosen: returned</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>choisi : le revenu</translation>
    </message>
    <message>
      <source>Before, at #{}</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Avant, au n° {}</translation>
    </message>
    <message>
      <source>Yours</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Le vôtre</translation>
    </message>
    <message>
      <source>Returned</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Revenu</translation>
    </message>
    <message>
      <source>nothing the same</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>rien de pareil</translation>
    </message>
    <message>
      <source>{}; {}; {}; the merge is entry #{}.</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>{} ; {} ; {} ; la fusion est l’entrée n° {}.</translation>
    </message>
    <message>
      <source>#1 – #{} the same</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>n° 1 – n° {} pareils</translation>
    </message>
    <message>
      <source>yours, {}</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>le vôtre, {}</translation>
    </message>
    <message>
      <source>returned, {}</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>revenu, {}</translation>
    </message>
    <message numerus="yes">
      <source>%n fields wait to be settled</source>
      <extracomment>dialogs/merging_waits</extracomment>
      <translation>
        <numerusform>%n champ attend d’être tranché</numerusform>
        <numerusform>%n champs attendent d’être tranchés</numerusform>
      </translation>
    </message>
    <message>
      <source> {}: File, Merge returned case.</source>
      <extracomment>dialogs/merging_waits</extracomment>
      <translation> {} : Fichier, Fusionner un dossier revenu.</translation>
    </message>
    <message>
      <source>Look for a newer version</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Chercher une version plus récente</translation>
    </message>
    <message>
      <source>Ask there</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Demander là</translation>
    </message>
    <message>
      <source>The program never asks by itself. If you press the button, one request goes to this address, and one for each redirect. Its server learns this computer’s address and the time; nothing of a case or of you goes with it.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Le programme ne demande jamais de lui-même. Si vous pressez le bouton, une requête part à cette adresse, et une par redirection. Son serveur apprend l’adresse de cet ordinateur et l’heure ; rien d’un dossier ni de vous ne l’accompagne.</translation>
    </message>
    <message>
      <source>An address that answers with the version: as text, or in JSON as PyPI and forges give it. Whoever gave you the program knows it.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Une adresse qui répond par la version : en texte, ou en JSON comme PyPI et les forges. Qui vous a donné le programme la connaît.</translation>
    </message>
    <message>
      <source>Looking for a newer version</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Recherche d’une version plus récente</translation>
    </message>
    <message>
      <source>Version {} is announced; this is {}. Get it where you got this one.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>La version {} est annoncée ; celle-ci est {}. Prenez-la là où vous avez eu celle-ci.</translation>
    </message>
    <message>
      <source>This is the newest version announced there: {}.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>C’est la version la plus récente annoncée là : {}.</translation>
    </message>
    <message>
      <source>&amp;Where versions are announced</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>&amp;Où les versions sont annoncées</translation>
    </message>
    <message>
      <source>This is version {}.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Ceci est la version {}.</translation>
    </message>
    <message>
      <source>Lost quotes</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Citations perdues</translation>
    </message>
    <message>
      <source>Put back</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Remettre</translation>
    </message>
    <message>
      <source>Its words may stand here now. What is gone is struck out, what is new is underlined.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Ses mots sont peut-être ici désormais. Ce qui manque est barré, ce qui est neuf souligné.</translation>
    </message>
    <message>
      <source>Nothing is moved before you put it there; Ctrl+Z takes it back.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Rien ne bouge avant que vous ne l’y mettiez ; Ctrl+Z y revient.</translation>
    </message>
    <message>
      <source>Looking for lost quotes…</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Recherche des citations perdues…</translation>
    </message>
    <message>
      <source>Looking for lost quotes</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Recherche des citations perdues</translation>
    </message>
    <message>
      <source>No quote is lost: every one stands where it was taken.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Aucune citation n’est perdue : chacune est là où elle fut prise.</translation>
    </message>
    <message>
      <source>No place looks like it. It stays lost until you choose.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Aucune place n’y ressemble. Elle reste perdue tant que vous ne choisissez pas.</translation>
    </message>
    <message>
      <source>{} was taken from {} and said</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>{} venait de {} et disait</translation>
    </message>
    <message>
      <source>{} alike, {}</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>{} pareil, {}</translation>
    </message>
    <message>
      <source>The words there changed meanwhile; look for lost quotes again.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Les mots y ont changé entre-temps ; cherchez à nouveau les citations perdues.</translation>
    </message>
    <message>
      <source>What became of each file</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Ce que chaque fichier est devenu</translation>
    </message>
    <message>
      <source>Copy list</source>
      <extracomment>dialogs/outcomes, tracks/told</extracomment>
      <translation>Copier la liste</translation>
    </message>
    <message>
      <source>Show list</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Montrer la liste</translation>
    </message>
    <message>
      <source>Files and what became of them</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Les fichiers et ce qu’ils sont devenus</translation>
    </message>
    <message>
      <source>Copied.</source>
      <extracomment>dialogs/outcomes, dialogs/statistics</extracomment>
      <translation>Copié.</translation>
    </message>
    <message>
      <source>{} attached</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>{} joints</translation>
    </message>
    <message>
      <source>attached as {}</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>joint comme {}</translation>
    </message>
    <message>
      <source>{} already here</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>{} déjà ici</translation>
    </message>
    <message>
      <source>{} could not be taken in</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>{} n’ont pu être pris</translation>
    </message>
    <message>
      <source>{} could not be opened</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>{} n’ont pu être ouverts</translation>
    </message>
    <message>
      <source>Already here as {}; nothing was added.</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Déjà ici : {} ; rien n’a été ajouté.</translation>
    </message>
    <message>
      <source>Pages of the summary</source>
      <extracomment>dialogs/pages</extracomment>
      <translation>Pages de la synthèse</translation>
    </message>
    <message>
      <source>Preferences</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Préférences</translation>
    </message>
    <message>
      <source>Look up a setting or what it does</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Chercher un réglage ou ce qu’il fait</translation>
    </message>
    <message>
      <source>No setting says this.</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Aucun réglage ne dit cela.</translation>
    </message>
    <message>
      <source>Yes</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Oui</translation>
    </message>
    <message>
      <source>Reset: {}</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Rétablir : {}</translation>
    </message>
    <message>
      <source>As at first: {}</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Comme au début : {}</translation>
    </message>
    <message>
      <source>Checking files</source>
      <extracomment>dialogs/preflight</extracomment>
      <translation>Vérification des fichiers</translation>
    </message>
    <message>
      <source>looks like {}</source>
      <extracomment>dialogs/preflight</extracomment>
      <translation>ressemble à {}</translation>
    </message>
    <message>
      <source>close to {}</source>
      <extracomment>dialogs/preflight</extracomment>
      <translation>proche de {}</translation>
    </message>
    <message>
      <source>Evidence summary</source>
      <extracomment>dialogs/preview, report/beginning</extracomment>
      <translation>Synthèse des éléments</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
      <source>summary</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>synthèse</translation>
    </message>
    <message>
      <source>laying out</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>composition</translation>
    </message>
    <message>
      <source>Page {} of {} · {} %</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Page {} sur {} · {} %</translation>
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
      <translation>Plus petit (−)</translation>
    </message>
    <message>
      <source>Fit &amp;width</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Ajuster en &amp;largeur</translation>
    </message>
    <message>
      <source>As wide as there is room (0)</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Aussi large que possible (0)</translation>
    </message>
    <message>
      <source>Save as &amp;HTML…</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
      <source>One page that needs nothing beside it</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Une page qui se suffit</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>&amp;Imprimer…</translation>
    </message>
    <message>
      <source>To a printer, at 300 dots to the inch</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Sur une imprimante, à 300 points par pouce</translation>
    </message>
    <message>
      <source>Building the {}</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Construction : {}</translation>
    </message>
    <message>
      <source>Save the {}</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Enregistrer {}</translation>
    </message>
    <message>
      <source>Saved {}. SHA-256 {}</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Enregistré {}. SHA-256 {}</translation>
    </message>
    <message>
      <source>Snapshots</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Instantanés</translation>
    </message>
    <message>
      <source>Go back to it</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Y revenir</translation>
    </message>
    <message>
      <source>Going back is one act; Ctrl+Z takes it back.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Revenir est un acte ; Ctrl+Z le reprend.</translation>
    </message>
    <message>
      <source>Make one now</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>En faire un maintenant</translation>
    </message>
    <message>
      <source>Save as a file…</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Enregistrer en fichier…</translation>
    </message>
    <message>
      <source>Snapshots, newest first</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Instantanés, le plus récent d’abord</translation>
    </message>
    <message>
      <source>Comparing with a snapshot</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Comparaison avec un instantané</translation>
    </message>
    <message>
      <source>It holds {} entries that this case has not; save it as a file and merge it.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Il contient {} entrées que ce dossier n’a pas ; enregistrez-le en fichier et fusionnez-le.</translation>
    </message>
    <message>
      <source>Save the snapshot as</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Enregistrer l’instantané sous</translation>
    </message>
    <message>
      <source>Saving a snapshot</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Enregistrement d’un instantané</translation>
    </message>
    <message>
      <source>{} is made, and whole.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>{} est fait, et entier.</translation>
    </message>
    <message>
      <source>{} is made; check it, for bytes are missing.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>{} est fait ; vérifiez-le, des octets manquent.</translation>
    </message>
    <message>
      <source>There is no snapshot of this case yet.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Il n’y a pas encore d’instantané de ce dossier.</translation>
    </message>
    <message>
      <source>One is made every half hour in which something was done.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Il s’en fait un chaque demi-heure où quelque chose a été fait.</translation>
    </message>
    <message>
      <source>One act came since.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Un acte est venu depuis.</translation>
    </message>
    <message>
      <source>Nothing has come since the last snapshot.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Rien n’est venu depuis le dernier instantané.</translation>
    </message>
    <message>
      <source>After {} journal entries.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Après {} entrées du journal.</translation>
    </message>
    <message>
      <source>Nothing came since; the case is as it was then.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Rien n’est venu depuis ; le dossier est comme alors.</translation>
    </message>
    <message>
      <source>{} acts came since.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>{} actes sont venus depuis.</translation>
    </message>
    <message>
      <source>They made {}, which would go to the trash.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Créé : {} ; cela irait à la corbeille.</translation>
    </message>
    <message>
      <source>They changed {}, which would be as before.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Modifié : {} ; cela redeviendrait comme avant.</translation>
    </message>
    <message>
      <source>The case in figures</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Le dossier en chiffres</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>dialogs/statistics, mishap</extracomment>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Reading the case…</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Lecture du dossier…</translation>
    </message>
    <message>
      <source>Figures</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>Counting what the case holds</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Compte de ce que contient le dossier</translation>
    </message>
    <message>
      <source>unresolved {}</source>
      <extracomment>dialogs/statistics, case/statistics</extracomment>
      <translation>non résolu : {}</translation>
    </message>
    <message>
      <source>cargo, or aircraft/military</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>fret, ou appareil/militaire</translation>
    </message>
    <message>
      <source>Space ticks, F2 renames, Del puts in the trash</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Espace coche, F2 renomme, Suppr met à la corbeille</translation>
    </message>
    <message>
      <source>Change tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Changer l’étiquette</translation>
    </message>
    <message>
      <source>Rename…	F2</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Renommer…	F2</translation>
    </message>
    <message>
      <source>Lay within…</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Ranger sous…</translation>
    </message>
    <message>
      <source>Delete	Del</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Supprimer	Suppr</translation>
    </message>
    <message>
      <source>New name:</source>
      <extracomment>dialogs/tags, savedtexts</extracomment>
      <translation>Nouveau nom :</translation>
    </message>
    <message>
      <source>Rename tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Renommer l’étiquette</translation>
    </message>
    <message>
      <source>The wider tag, or nothing:</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>L’étiquette plus large, ou rien :</translation>
    </message>
    <message>
      <source>Lay within</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Ranger sous</translation>
    </message>
    <message>
      <source>Lay within another tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Ranger sous une autre étiquette</translation>
    </message>
    <message>
      <source>Nothing is selected</source>
      <extracomment>dialogs/tags, inspector</extracomment>
      <translation>Rien n’est choisi</translation>
    </message>
    <message>
      <source>&amp;New tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>&amp;Nouvelle étiquette</translation>
    </message>
    <message>
      <source>Tasks</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Tâches</translation>
    </message>
    <message>
      <source>No task has ended since the window was opened.</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Aucune tâche n’a fini depuis l’ouverture de la fenêtre.</translation>
    </message>
    <message>
      <source>Tasks that are over</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Tâches terminées</translation>
    </message>
    <message>
      <source>{} min {} s</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>{} min {} s</translation>
    </message>
    <message>
      <source>Hide {}</source>
      <extracomment>dockhead, log/menus</extracomment>
      <translation>Cacher {}</translation>
    </message>
    <message>
      <source>Case-file workbench</source>
      <extracomment>drawing/files</extracomment>
      <translation>Case-file workbench</translation>
    </message>
    <message>
      <source>. Triangles mark the strip that the next page shows too.</source>
      <extracomment>drawing/files</extracomment>
      <translation>. Les triangles marquent la bande que montre aussi la page suivante.</translation>
    </message>
    <message>
      <source>The drawing is too large for one PNG; choose SVG, or PDF on several pages.</source>
      <extracomment>drawing/files</extracomment>
      <translation>Le dessin est trop grand pour un seul PNG ; choisissez SVG, ou PDF sur plusieurs pages.</translation>
    </message>
    <message>
      <source>packing a picture</source>
      <extracomment>drawing/files</extracomment>
      <translation>emballage d’une image</translation>
    </message>
    <message>
      <source>, column {} of {}, row {} of {}</source>
      <extracomment>drawing/files</extracomment>
      <translation>, colonne {} sur {}, rang {} sur {}</translation>
    </message>
    <message>
      <source>Page {} of {}{}{}</source>
      <extracomment>drawing/files</extracomment>
      <translation>Page {} sur {}{}{}</translation>
    </message>
    <message>
      <source>{} names no format for a drawing; end its name with .pdf, .svg or .png.</source>
      <extracomment>drawing/files</extracomment>
      <translation>{} ne nomme aucun format de dessin ; finissez son nom par .pdf, .svg ou .png.</translation>
    </message>
    <message>
      <source>{} cannot be written ({}); choose another place.</source>
      <extracomment>drawing/files, exchange/copy</extracomment>
      <translation>{} ne peut être écrit ({}) ; choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>The PNG cannot be written ({}); choose another place.</source>
      <extracomment>drawing/files</extracomment>
      <translation>Le PNG ne peut être écrit ({}) ; choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>That would be {} pages, more than {}; make it smaller.</source>
      <extracomment>drawing/files</extracomment>
      <translation>Cela ferait {} pages, plus que {} ; réduisez.</translation>
    </message>
    <message>
      <source>dotted: a gap, bar above: a burst</source>
      <extracomment>drawing/oftimeline</extracomment>
      <translation>pointillé : une lacune, barre dessus : une salve</translation>
    </message>
    <message>
      <source>journal up to entry {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>journal jusqu’à l’entrée {}</translation>
    </message>
    <message>
      <source>{}, {} between them</source>
      <extracomment>drawing/views</extracomment>
      <translation>{}, {} entre elles</translation>
    </message>
    <message>
      <source>marks stand {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>marques placées {}</translation>
    </message>
    <message>
      <source>lanes: {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>couloirs : {}</translation>
    </message>
    <message>
      <source>{} of {} dated marks drawn</source>
      <extracomment>drawing/views</extracomment>
      <translation>{} marques datées sur {} dessinées</translation>
    </message>
    <message>
      <source>; the filter {} only dims on screen, all cards are drawn</source>
      <extracomment>drawing/views</extracomment>
      <translation>; le filtre {} n’estompe qu’à l’écran, toutes les cartes sont dessinées</translation>
    </message>
    <message>
      <source>only what was recorded up to {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>seulement ce qui fut noté jusqu’au {}</translation>
    </message>
    <message>
      <source>only what passes the filter {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>seulement ce qui passe le filtre {}</translation>
    </message>
    <message>
      <source>without a date and not drawn: {}{}</source>
      <extracomment>drawing/views</extracomment>
      <translation>sans date et non dessinés : {}{}</translation>
    </message>
    <message>
      <source>changed</source>
      <extracomment>drifting</extracomment>
      <translation>changé</translation>
    </message>
    <message>
      <source>alike</source>
      <extracomment>drifting</extracomment>
      <translation>inchangé</translation>
    </message>
    <message>
      <source>− lost</source>
      <extracomment>drifting</extracomment>
      <translation>− perdu</translation>
    </message>
    <message>
      <source>+ gained</source>
      <extracomment>drifting</extracomment>
      <translation>+ gagné</translation>
    </message>
    <message>
      <source>, by the order of publication</source>
      <extracomment>drifting</extracomment>
      <translation>, par ordre de publication</translation>
    </message>
    <message>
      <source>since {}</source>
      <extracomment>drifting</extracomment>
      <translation>depuis {}</translation>
    </message>
    <message numerus="yes">
      <source>%n more texts</source>
      <extracomment>drifting, origins</extracomment>
      <translation>
        <numerusform>%n autre texte</numerusform>
        <numerusform>%n autres textes</numerusform>
      </translation>
    </message>
    <message>
      <source>no hedge</source>
      <extracomment>drifting</extracomment>
      <translation>aucune nuance</translation>
    </message>
    <message>
      <source>2019/2021-03, 2019/.. for an open end, 2019~ for about</source>
      <extracomment>entity/dated</extracomment>
      <translation>2019/2021-03, 2019/.. pour une fin ouverte, 2019~ pour environ</translation>
    </message>
    <message>
      <source>Dated assignments</source>
      <extracomment>entity/dated</extracomment>
      <translation>Attributions datées</translation>
    </message>
    <message>
      <source>also {} then</source>
      <extracomment>entity/dated</extracomment>
      <translation>alors aussi {}</translation>
    </message>
    <message>
      <source>Who or what it is</source>
      <extracomment>entity/forms</extracomment>
      <translation>Qui ou quoi c’est</translation>
    </message>
    <message>
      <source>Say so</source>
      <extracomment>entity/forms, tracks/airframe</extracomment>
      <translation>Le dire</translation>
    </message>
    <message>
      <source>New entity</source>
      <extracomment>entity/forms, case/acts</extracomment>
      <translation>Nouvelle entité</translation>
    </message>
    <message>
      <source>Make it</source>
      <extracomment>entity/forms</extracomment>
      <translation>Créer</translation>
    </message>
    <message>
      <source>Alias of</source>
      <extracomment>entity/forms</extracomment>
      <translation>Autre nom de</translation>
    </message>
    <message>
      <source>Add alias</source>
      <extracomment>entity/forms, case/acts</extracomment>
      <translation>Ajouter un autre nom</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <extracomment>entity/forms</extracomment>
      <translation>Attribué à</translation>
    </message>
    <message>
      <source>Assign</source>
      <extracomment>entity/forms</extracomment>
      <translation>Attribuer</translation>
    </message>
    <message>
      <source>The same as</source>
      <extracomment>entity/forms</extracomment>
      <translation>Le même que</translation>
    </message>
    <message>
      <source>Join</source>
      <extracomment>entity/forms, case/acts</extracomment>
      <translation>Joindre</translation>
    </message>
    <message>
      <source>Split</source>
      <extracomment>entity/forms, entity/sheet, case/acts</extracomment>
      <translation>Séparer</translation>
    </message>
    <message>
      <source>&amp;Entity</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Entité</translation>
    </message>
    <message>
      <source>&amp;Type</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Type</translation>
    </message>
    <message>
      <source>&amp;Why</source>
      <extracomment>entity/forms, forms/holding</extracomment>
      <translation>Pour&amp;quoi</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <extracomment>entity/forms, forms/remarks</extracomment>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <source>D&amp;ates</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Dates</translation>
    </message>
    <message>
      <source>&amp;Other</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Autre</translation>
    </message>
    <message>
      <source>number, name or alias; a new name makes a new one</source>
      <extracomment>entity/forms</extracomment>
      <translation>numéro, nom ou autre nom ; un nouveau nom en crée une</translation>
    </message>
    <message>
      <source>what shows it; may stay empty</source>
      <extracomment>entity/forms</extracomment>
      <translation>ce qui le montre ; peut rester vide</translation>
    </message>
    <message>
      <source>&amp;May be</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Peut être</translation>
    </message>
    <message>
      <source>what it is called; manufacturer's serial for an airframe</source>
      <extracomment>entity/forms</extracomment>
      <translation>comment cela s’appelle ; pour un appareil le numéro du constructeur</translation>
    </message>
    <message>
      <source>another name it goes by</source>
      <extracomment>entity/forms</extracomment>
      <translation>un autre nom qu’elle porte</translation>
    </message>
    <message>
      <source>RA-78765, 43C6DB, …</source>
      <extracomment>entity/forms</extracomment>
      <translation>RA-78765, 43C6DB, …</translation>
    </message>
    <message>
      <source>2019/2021-03, 2019/.. for an open end; empty where not stated</source>
      <extracomment>entity/forms</extracomment>
      <translation>2019/2021-03, 2019/.. pour une fin ouverte ; vide si non indiqué</translation>
    </message>
    <message>
      <source>number, name or alias of the other one</source>
      <extracomment>entity/forms</extracomment>
      <translation>numéro, nom ou autre nom de l’autre</translation>
    </message>
    <message>
      <source>A new entity needs a name and a type; write what it is called and pick one.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Une nouvelle entité demande un nom et un type ; écrivez son nom et choisissez-en un.</translation>
    </message>
    <message>
      <source>An entity needs a name and a type; write what it is called and pick one.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Une entité demande un nom et un type ; écrivez son nom et choisissez-en un.</translation>
    </message>
    <message>
      <source>An assignment needs a kind and a value; pick one and write the other.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Une attribution demande un genre et une valeur ; choisissez l’un et écrivez l’autre.</translation>
    </message>
    <message>
      <source>Name the other entity; its number or any words of its name.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Nommez l’autre entité : son numéro ou des mots de son nom.</translation>
    </message>
    <message>
      <source>Nothing is chosen; pick a member to take off, or what goes to a new entity.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Rien n’est choisi ; prenez un membre à ôter, ou ce qui va à une nouvelle entité.</translation>
    </message>
    <message>
      <source>a record about it</source>
      <extracomment>entity/forms</extracomment>
      <translation>une fiche à son sujet</translation>
    </message>
    <message>
      <source>an alias</source>
      <extracomment>entity/forms</extracomment>
      <translation>un autre nom</translation>
    </message>
    <message>
      <source>{} stands for itself again</source>
      <extracomment>entity/forms</extracomment>
      <translation>{} redevient elle-même</translation>
    </message>
    <message>
      <source>&amp;Take off</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Ôter</translation>
    </message>
    <message>
      <source>&amp;Move</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Déplacer</translation>
    </message>
    <message>
      <source>to a &amp;new</source>
      <extracomment>entity/forms</extracomment>
      <translation>vers une &amp;nouvelle</translation>
    </message>
    <message>
      <source>dates not stated</source>
      <extracomment>entity/forms, entity/strip, case/likeness</extracomment>
      <translation>dates non indiquées</translation>
    </message>
    <message>
      <source>its name</source>
      <extracomment>entity/forms</extracomment>
      <translation>son nom</translation>
    </message>
    <message>
      <source>+ Alias</source>
      <extracomment>entity/names</extracomment>
      <translation>+ Autre nom</translation>
    </message>
    <message>
      <source>Another name it goes by</source>
      <extracomment>entity/names</extracomment>
      <translation>Un autre nom qu’elle porte</translation>
    </message>
    <message>
      <source>Add an alias</source>
      <extracomment>entity/names</extracomment>
      <translation>Ajouter un autre nom</translation>
    </message>
    <message>
      <source>, of {}</source>
      <extracomment>entity/names</extracomment>
      <translation>, de {}</translation>
    </message>
    <message>
      <source>Alias {}{}</source>
      <extracomment>entity/names</extracomment>
      <translation>Autre nom {}{}</translation>
    </message>
    <message>
      <source>. Del takes it away</source>
      <extracomment>entity/names</extracomment>
      <translation>. Suppr l’enlève</translation>
    </message>
    <message>
      <source>Who and what it is about</source>
      <extracomment>entity/page</extracomment>
      <translation>De qui et de quoi il s’agit</translation>
    </message>
    <message>
      <source>An airframe, a place, an organisation or a person, with every name it goes by and all that is said of it. Select a sighting or claim and press A, or press Ctrl+Shift+Y for a new one.</source>
      <extracomment>entity/page</extracomment>
      <translation>Un appareil, un lieu, une organisation ou une personne, avec tous ses noms et tout ce qu’on en dit. Choisissez une observation ou une affirmation et appuyez sur A, ou Ctrl+Maj+Y pour une nouvelle.</translation>
    </message>
    <message>
      <source>Not about this entity</source>
      <extracomment>entity/page</extracomment>
      <translation>Pas au sujet de cette entité</translation>
    </message>
    <message>
      <source>Not</source>
      <extracomment>entity/proposed</extracomment>
      <translation>Non</translation>
    </message>
    <message>
      <source>{} more after these</source>
      <extracomment>entity/proposed</extracomment>
      <translation>{} de plus après ceux-ci</translation>
    </message>
    <message>
      <source>, the same as the one above</source>
      <extracomment>entity/roster</extracomment>
      <translation>, comme au-dessus</translation>
    </message>
    <message>
      <source>Filter the entities</source>
      <extracomment>entity/roster</extracomment>
      <translation>Filtrer les entités</translation>
    </message>
    <message>
      <source>No entities yet. Select a sighting and press A, or make one with Ctrl+Shift+Y.</source>
      <extracomment>entity/roster</extracomment>
      <translation>Pas encore d’entités. Choisissez une observation et appuyez sur A, ou créez-en une par Ctrl+Maj+Y.</translation>
    </message>
    <message>
      <source>Filter entities…</source>
      <extracomment>entity/roster</extracomment>
      <translation>Filtrer les entités…</translation>
    </message>
    <message>
      <source>No entity fits. Clear the filter with Esc, or choose another type.</source>
      <extracomment>entity/roster</extracomment>
      <translation>Aucune entité ne convient. Levez le filtre par Échap, ou choisissez un autre type.</translation>
    </message>
    <message>
      <source>May be the same</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Peut être la même</translation>
    </message>
    <message>
      <source>+ Assignment</source>
      <extracomment>entity/sheet</extracomment>
      <translation>+ Attribution</translation>
    </message>
    <message>
      <source>A dated registration, hex, operator or callsign (Ctrl+Shift+R)</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Une immatriculation, un hex, un exploitant ou un indicatif daté (Ctrl+Maj+R)</translation>
    </message>
    <message>
      <source>No registration, hex, operator or callsign yet. Press Ctrl+Shift+R and write what it carried, and when.</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Pas encore d’immatriculation, d’hex, d’exploitant ni d’indicatif. Appuyez sur Ctrl+Maj+R et écrivez ce qu’il portait, et quand.</translation>
    </message>
    <message>
      <source>No record is about it yet. Select a sighting or claim and press A.</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Aucune fiche à son sujet. Choisissez une observation ou une affirmation et appuyez sur A.</translation>
    </message>
    <message>
      <source>Said to be the same</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Dite la même</translation>
    </message>
    <message>
      <source>Other links</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Autres liens</translation>
    </message>
    <message>
      <source>What it carried</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Ce qu’elle portait</translation>
    </message>
    <message>
      <source>No name of it is in the table of places, so it has no coordinates.</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Aucun de ses noms n’est dans la table des lieux, elle n’a donc pas de coordonnées.</translation>
    </message>
    <message>
      <source>Same as</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Identique à</translation>
    </message>
    <message>
      <source>What it carried, and when</source>
      <extracomment>entity/strip</extracomment>
      <translation>Ce qu’elle portait, et quand</translation>
    </message>
    <message>
      <source>· also {}</source>
      <extracomment>entity/strip</extracomment>
      <translation>· aussi {}</translation>
    </message>
    <message>
      <source>, also {}</source>
      <extracomment>entity/strip</extracomment>
      <translation>, aussi {}</translation>
    </message>
    <message>
      <source>when not stated</source>
      <extracomment>entity/ties, particulars</extracomment>
      <translation>quand, non indiqué</translation>
    </message>
    <message>
      <source> (inferred)</source>
      <extracomment>entity/ties, forms/onwords</extracomment>
      <translation> (déduit)</translation>
    </message>
    <message>
      <source> (open)</source>
      <extracomment>entity/ties</extracomment>
      <translation> (ouvert)</translation>
    </message>
    <message>
      <source>by name: {}</source>
      <extracomment>entity/ties</extracomment>
      <translation>par nom : {}</translation>
    </message>
    <message>
      <source>Origins: {}</source>
      <extracomment>entity/whence</extracomment>
      <translation>Origines : {}</translation>
    </message>
    <message>
      <source>Why (may stay empty)</source>
      <extracomment>entrypane</extracomment>
      <translation>Pourquoi (peut rester vide)</translation>
    </message>
    <message>
      <source>Why it is reversed</source>
      <extracomment>entrypane</extracomment>
      <translation>Pourquoi c’est inversé</translation>
    </message>
    <message>
      <source>Reverse this entry</source>
      <extracomment>entrypane</extracomment>
      <translation>Inverser cette entrée</translation>
    </message>
    <message>
      <source>Select what it changed</source>
      <extracomment>entrypane</extracomment>
      <translation>Choisir ce qu’elle a changé</translation>
    </message>
    <message>
      <source>Changed fields</source>
      <extracomment>entrypane</extracomment>
      <translation>Champs changés</translation>
    </message>
    <message>
      <source>by someone not recorded</source>
      <extracomment>entrypane</extracomment>
      <translation>par quelqu’un de non noté</translation>
    </message>
    <message>
      <source>Write its old values back, as a new entry</source>
      <extracomment>entrypane</extracomment>
      <translation>Récrire ses anciennes valeurs, en une nouvelle entrée</translation>
    </message>
    <message>
      <source>No entry is picked.</source>
      <extracomment>entrypane</extracomment>
      <translation>Aucune entrée n’est choisie.</translation>
    </message>
    <message>
      <source>Entry {} · {}</source>
      <extracomment>entrypane</extracomment>
      <translation>Entrée {} · {}</translation>
    </message>
    <message>
      <source>takes back entry {}</source>
      <extracomment>entrypane</extracomment>
      <translation>reprend l’entrée {}</translation>
    </message>
    <message>
      <source>reason: {}</source>
      <extracomment>entrypane</extracomment>
      <translation>raison : {}</translation>
    </message>
    <message>
      <source>Accept {}</source>
      <extracomment>facts</extracomment>
      <translation>Accepter {}</translation>
    </message>
    <message>
      <source>premises: {}</source>
      <extracomment>facts, forms/edit, sourcehead</extracomment>
      <translation>prémisses : {}</translation>
    </message>
    <message>
      <source>the words themselves, read no further</source>
      <extracomment>facts</extracomment>
      <translation>les mots mêmes, lus sans plus</translation>
    </message>
    <message>
      <source>Take {}</source>
      <extracomment>facts</extracomment>
      <translation>Prendre {}</translation>
    </message>
    <message>
      <source>{} &lt;i&gt;stays open&lt;/i&gt;</source>
      <extracomment>facts</extracomment>
      <translation>{} &lt;i&gt;reste ouvert&lt;/i&gt;</translation>
    </message>
    <message>
      <source>Keep “{}”</source>
      <extracomment>facts</extracomment>
      <translation>Garder « {} »</translation>
    </message>
    <message>
      <source>accepted by {}</source>
      <extracomment>facts, sourcehead</extracomment>
      <translation>accepté par {}</translation>
    </message>
    <message>
      <source>nearest, open</source>
      <extracomment>facts</extracomment>
      <translation>le plus proche, ouvert</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <extracomment>filing, sifter</extracomment>
      <translation>Filtres gardés</translation>
    </message>
    <message>
      <source>Save as template</source>
      <extracomment>filing</extracomment>
      <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
      <source>Choose a template</source>
      <extracomment>filing</extracomment>
      <translation>Choisir un modèle</translation>
    </message>
    <message>
      <source>Name of the new case:</source>
      <extracomment>filing</extracomment>
      <translation>Nom du nouveau dossier :</translation>
    </message>
    <message>
      <source>Where the new case is kept</source>
      <extracomment>filing</extracomment>
      <translation>Où garder le nouveau dossier</translation>
    </message>
    <message>
      <source>Begin</source>
      <extracomment>filing</extracomment>
      <translation>Commencer</translation>
    </message>
    <message>
      <source>tag = "{}"</source>
      <extracomment>filing</extracomment>
      <translation>tag = "{}"</translation>
    </message>
    <message>
      <source>Templates of cases (*{})</source>
      <extracomment>filing</extracomment>
      <translation>Modèles de dossiers (*{})</translation>
    </message>
    <message>
      <source>{} is written; it holds no evidence.</source>
      <extracomment>filing</extracomment>
      <translation>{} est écrit ; il ne contient aucun élément.</translation>
    </message>
    <message>
      <source>Show lead</source>
      <extracomment>findingitem</extracomment>
      <translation>Montrer la piste</translation>
    </message>
    <message>
      <source>New lead</source>
      <extracomment>findingitem, forms/remarks, case/acts</extracomment>
      <translation>Nouvelle piste</translation>
    </message>
    <message>
      <source>Decide…</source>
      <extracomment>findingitem</extracomment>
      <translation>Décider…</translation>
    </message>
    <message>
      <source>Lead {}</source>
      <extracomment>findingitem</extracomment>
      <translation>Piste {}</translation>
    </message>
    <message>
      <source>Comparing reports</source>
      <extracomment>findings</extracomment>
      <translation>Comparaison des dépêches</translation>
    </message>
    <message>
      <source>Comparing tracks</source>
      <extracomment>findings</extracomment>
      <translation>Comparaison des traces</translation>
    </message>
    <message>
      <source>Nothing in this case is found not to fit.</source>
      <extracomment>findingspage</extracomment>
      <translation>Rien dans ce dossier ne semble discordant.</translation>
    </message>
    <message>
      <source>{} to look at, {} more only need words of yours. The program proposes; it judges nothing.</source>
      <extracomment>findingspage</extracomment>
      <translation>{} à regarder, {} de plus n’ont besoin que de vos mots. Le programme propose ; il ne juge de rien.</translation>
    </message>
    <message>
      <source>{} by {}, {}: {}</source>
      <extracomment>findingspage</extracomment>
      <translation>{} par {}, {} : {}</translation>
    </message>
    <message>
      <source>List of findings</source>
      <extracomment>findingspage</extracomment>
      <translation>Liste des constats</translation>
    </message>
    <message>
      <source>The case is being looked through.</source>
      <extracomment>findingspage</extracomment>
      <translation>Le dossier est en cours d’examen.</translation>
    </message>
    <message>
      <source>{} · What it rests on has changed since.</source>
      <extracomment>findingspage</extracomment>
      <translation>{} · Ce sur quoi il repose a changé depuis.</translation>
    </message>
    <message>
      <source>In a case of more than {} sightings what reports that nobody has joined say otherwise is not looked for.</source>
      <extracomment>findingspage</extracomment>
      <translation>Au-delà de {} observations, on ne cherche pas ce que disent d’autre des dépêches que personne n’a jointes.</translation>
    </message>
    <message>
      <source>Show {} more</source>
      <extracomment>findingspage</extracomment>
      <translation>Montrer {} de plus</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <extracomment>findingspage, lineface, reader/sheets/view</extracomment>
      <translation>{} sur {}</translation>
    </message>
    <message>
      <source>Importing tracker files</source>
      <extracomment>flying</extracomment>
      <translation>Importation des traces</translation>
    </message>
    <message numerus="yes">
      <source>%n tracks</source>
      <extracomment>flying, map/places, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n trace</numerusform>
        <numerusform>%n traces</numerusform>
      </translation>
    </message>
    <message>
      <source>Import a folder of tracker files</source>
      <extracomment>flying</extracomment>
      <translation>Importer un dossier de traces</translation>
    </message>
    <message>
      <source>Import as tracks</source>
      <extracomment>flying</extracomment>
      <translation>Importer comme traces</translation>
    </message>
    <message>
      <source>{} came in.</source>
      <extracomment>flying</extracomment>
      <translation>{} sont entrés.</translation>
    </message>
    <message>
      <source>{} can also come in as tracks, with take-offs and landings.</source>
      <extracomment>flying</extracomment>
      <translation>{} peuvent aussi entrer comme traces, avec décollages et atterrissages.</translation>
    </message>
    <message>
      <source>Import with settings…</source>
      <extracomment>flying</extracomment>
      <translation>Importer avec réglages…</translation>
    </message>
    <message>
      <source>Copied, with source, place and hash.</source>
      <extracomment>forms/binding</extracomment>
      <translation>Copié, avec source, place et empreinte.</translation>
    </message>
    <message>
      <source>Copied as a citation.</source>
      <extracomment>forms/binding</extracomment>
      <translation>Copié comme référence.</translation>
    </message>
    <message>
      <source>Half-typed when the program ended: {}{}.</source>
      <extracomment>forms/binding</extracomment>
      <translation>À moitié tapé quand le programme a fini : {}{}.</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <extracomment>forms/binding</extracomment>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Discard</source>
      <extracomment>forms/binding</extracomment>
      <translation>Jeter</translation>
    </message>
    <message>
      <source>attach them as a source</source>
      <extracomment>forms/bounds</extracomment>
      <translation>joignez-les comme source</translation>
    </message>
    <message>
      <source>shorten them</source>
      <extracomment>forms/bounds</extracomment>
      <translation>abrégez-les</translation>
    </message>
    <message>
      <source>The character {} at place {} cannot be kept; take it out and paste the words again.</source>
      <extracomment>forms/bounds</extracomment>
      <translation>Le caractère {} à la place {} ne peut être gardé ; ôtez-le et collez à nouveau.</translation>
    </message>
    <message>
      <source>These words are longer than the {} characters this field takes; {}.</source>
      <extracomment>forms/bounds</extracomment>
      <translation>Ces mots dépassent les {} caractères de ce champ ; {}.</translation>
    </message>
    <message>
      <source>Words that carry</source>
      <extracomment>forms/carry</extracomment>
      <translation>Mots qui portent</translation>
    </message>
    <message>
      <source>Add words</source>
      <extracomment>forms/carry</extracomment>
      <translation>Ajouter des mots</translation>
    </message>
    <message>
      <source>&amp;Excerpt</source>
      <extracomment>forms/carry, forms/link</extracomment>
      <translation>&amp;Extrait</translation>
    </message>
    <message>
      <source>number or words of an excerpt</source>
      <extracomment>forms/carry</extracomment>
      <translation>numéro ou mots d’un extrait</translation>
    </message>
    <message>
      <source>No words are chosen; name an excerpt, or select words in a source first.</source>
      <extracomment>forms/carry</extracomment>
      <translation>Aucun mot n’est choisi ; nommez un extrait, ou choisissez d’abord des mots dans une source.</translation>
    </message>
    <message>
      <source>Filled: the paragraph names it. Hollow: the paragraph does not, so it is inferred.</source>
      <extracomment>forms/chainview</extracomment>
      <translation>Plein : le paragraphe le nomme. Creux : il ne le nomme pas, c’est donc déduit.</translation>
    </message>
    <message>
      <source>as written</source>
      <extracomment>forms/choices, forms/onwords, log/hand</extracomment>
      <translation>tel qu’écrit</translation>
    </message>
    <message numerus="yes">
      <source>%n other readings</source>
      <extracomment>forms/choices</extracomment>
      <translation>
        <numerusform>%n autre lecture</numerusform>
        <numerusform>%n autres lectures</numerusform>
      </translation>
    </message>
    <message>
      <source>{}, chosen: {}</source>
      <extracomment>forms/choices</extracomment>
      <translation>{}, choisie : {}</translation>
    </message>
    <message>
      <source>{} · {} more below</source>
      <extracomment>forms/choices</extracomment>
      <translation>{} · {} de plus dessous</translation>
    </message>
    <message>
      <source>New claim</source>
      <extracomment>forms/claim</extracomment>
      <translation>Nouvelle affirmation</translation>
    </message>
    <message>
      <source>State claim</source>
      <extracomment>forms/claim, case/acts</extracomment>
      <translation>Noter une affirmation</translation>
    </message>
    <message>
      <source>&amp;Statement</source>
      <extracomment>forms/claim, matrix/forms, matrix/judgementform</extracomment>
      <translation>&amp;Énoncé</translation>
    </message>
    <message>
      <source>&amp;Nature</source>
      <extracomment>forms/claim, matrix/judgementform</extracomment>
      <translation>&amp;Nature</translation>
    </message>
    <message>
      <source>&amp;Hedge</source>
      <extracomment>forms/claim, forms/tag</extracomment>
      <translation>N&amp;uance</translation>
    </message>
    <message>
      <source>&amp;When</source>
      <extracomment>forms/claim, forms/remarks, forms/tag</extracomment>
      <translation>&amp;Quand</translation>
    </message>
    <message>
      <source>Credi&amp;bility</source>
      <extracomment>forms/claim, forms/tag</extracomment>
      <translation>Créd&amp;ibilité</translation>
    </message>
    <message>
      <source>what is claimed, in a sentence of your own</source>
      <extracomment>forms/claim</extracomment>
      <translation>ce qui est affirmé, en une phrase à vous</translation>
    </message>
    <message>
      <source>“anticipate”, as written</source>
      <extracomment>forms/claim</extracomment>
      <translation>« prévoient », tel qu’écrit</translation>
    </message>
    <message>
      <source>What is half-typed cannot be kept in {} and is lost when the program ends; free some space there, or make the folder one you may write in.</source>
      <extracomment>forms/drafts</extracomment>
      <translation>Ce qui est à moitié tapé ne peut être gardé dans {} et se perd à la fin du programme ; faites-y de la place, ou rendez le dossier inscriptible.</translation>
    </message>
    <message>
      <source>next field</source>
      <extracomment>forms/dress</extracomment>
      <translation>champ suivant</translation>
    </message>
    <message>
      <source>+letter jumps</source>
      <extracomment>forms/dress</extracomment>
      <translation>+lettre y saute</translation>
    </message>
    <message>
      <source>Save changes</source>
      <extracomment>forms/edit</extracomment>
      <translation>Enregistrer les changements</translation>
    </message>
    <message>
      <source>why it changes; stands in the journal</source>
      <extracomment>forms/edit</extracomment>
      <translation>pourquoi cela change ; figure au journal</translation>
    </message>
    <message>
      <source>S2, E4: what an assumed date rests on</source>
      <extracomment>forms/edit</extracomment>
      <translation>S2, E4 : ce sur quoi repose une date supposée</translation>
    </message>
    <message>
      <source>Nothing is changed; change a field, or press Esc.</source>
      <extracomment>forms/edit, forms/holding, forms/imagery</extracomment>
      <translation>Rien n’est changé ; changez un champ, ou appuyez sur Échap.</translation>
    </message>
    <message>
      <source>“{}” stays open; what it means</source>
      <extracomment>forms/edit</extracomment>
      <translation>« {} » reste ouvert ; ce que cela veut dire</translation>
    </message>
    <message>
      <source>Brought back what you typed.</source>
      <extracomment>forms/form</extracomment>
      <translation>Ce que vous aviez tapé est revenu.</translation>
    </message>
    <message>
      <source>&amp;Discard</source>
      <extracomment>forms/form</extracomment>
      <translation>&amp;Jeter</translation>
    </message>
    <message>
      <source>Collection record</source>
      <extracomment>forms/holding</extracomment>
      <translation>Fiche de collecte</translation>
    </message>
    <message>
      <source>Save record</source>
      <extracomment>forms/holding, forms/imagery</extracomment>
      <translation>Enregistrer la fiche</translation>
    </message>
    <message>
      <source>Step of custody</source>
      <extracomment>forms/holding</extracomment>
      <translation>Étape de garde</translation>
    </message>
    <message>
      <source>Add step</source>
      <extracomment>forms/holding</extracomment>
      <translation>Ajouter une étape</translation>
    </message>
    <message>
      <source>Search made</source>
      <extracomment>forms/holding</extracomment>
      <translation>Recherche faite</translation>
    </message>
    <message>
      <source>Add search</source>
      <extracomment>forms/holding</extracomment>
      <translation>Ajouter la recherche</translation>
    </message>
    <message>
      <source>Translation</source>
      <extracomment>forms/holding</extracomment>
      <translation>Traduction</translation>
    </message>
    <message>
      <source>Add translation</source>
      <extracomment>forms/holding</extracomment>
      <translation>Ajouter la traduction</translation>
    </message>
    <message>
      <source>&amp;What</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Quoi</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <extracomment>forms/holding, forms/tag, reader/recording</extracomment>
      <translation>&amp;De</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <extracomment>forms/holding, forms/link, reader/recording</extracomment>
      <translation>&amp;À</translation>
    </message>
    <message>
      <source>W&amp;hen</source>
      <extracomment>forms/holding</extracomment>
      <translation>Q&amp;uand</translation>
    </message>
    <message>
      <source>&amp;Means</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Moyen</translation>
    </message>
    <message>
      <source>&amp;Reason</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Raison</translation>
    </message>
    <message>
      <source>&amp;Where</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Où</translation>
    </message>
    <message>
      <source>&amp;Terms</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Termes</translation>
    </message>
    <message>
      <source>&amp;Found</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Trouvé</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <extracomment>forms/holding, forms/link, forms/remarks</extracomment>
      <translation>&amp;Remarque</translation>
    </message>
    <message>
      <source>&amp;Translation</source>
      <extracomment>forms/holding</extracomment>
      <translation>Tra&amp;duction</translation>
    </message>
    <message>
      <source>T&amp;ranslator</source>
      <extracomment>forms/holding</extracomment>
      <translation>Traducte&amp;ur</translation>
    </message>
    <message>
      <source>why it changes; needed where something else stood</source>
      <extracomment>forms/holding</extracomment>
      <translation>pourquoi cela change ; requis là où autre chose figurait</translation>
    </message>
    <message>
      <source>who gave them; unknown is a value</source>
      <extracomment>forms/holding</extracomment>
      <translation>qui les a donnés ; inconnu est une valeur</translation>
    </message>
    <message>
      <source>who took them; unknown is a value</source>
      <extracomment>forms/holding</extracomment>
      <translation>qui les a pris ; inconnu est une valeur</translation>
    </message>
    <message>
      <source>2026-03-20, words, now, or unknown</source>
      <extracomment>forms/holding</extracomment>
      <translation>2026-03-20, des mots, maintenant, ou inconnu</translation>
    </message>
    <message>
      <source>by hand, by post, on which disk, sealed how</source>
      <extracomment>forms/holding</extracomment>
      <translation>en main propre, par poste, sur quel disque, scellé comment</translation>
    </message>
    <message>
      <source>why they moved</source>
      <extracomment>forms/holding</extracomment>
      <translation>pourquoi ils ont bougé</translation>
    </message>
    <message>
      <source>register, archive, site, search engine</source>
      <extracomment>forms/holding</extracomment>
      <translation>registre, archive, site, moteur de recherche</translation>
    </message>
    <message>
      <source>what was looked for, as it was typed</source>
      <extracomment>forms/holding</extracomment>
      <translation>ce qui fut cherché, tel que tapé</translation>
    </message>
    <message>
      <source>today; 2026-03-20, or words</source>
      <extracomment>forms/holding</extracomment>
      <translation>aujourd’hui ; 2026-03-20, ou des mots</translation>
    </message>
    <message>
      <source>how far you looked, what stood in the way</source>
      <extracomment>forms/holding</extracomment>
      <translation>jusqu’où vous avez cherché, ce qui a gêné</translation>
    </message>
    <message>
      <source>the words in the other language</source>
      <extracomment>forms/holding</extracomment>
      <translation>les mots dans l’autre langue</translation>
    </message>
    <message>
      <source>of the translation, such as en</source>
      <extracomment>forms/holding</extracomment>
      <translation>de la traduction, comme en</translation>
    </message>
    <message>
      <source>you, where it is left empty</source>
      <extracomment>forms/holding</extracomment>
      <translation>vous, si laissé vide</translation>
    </message>
    <message>
      <source>engine and version, where a machine did it</source>
      <extracomment>forms/holding</extracomment>
      <translation>moteur et version, si une machine l’a fait</translation>
    </message>
    <message>
      <source>No action is picked; type its letter.</source>
      <extracomment>forms/holding</extracomment>
      <translation>Aucun acte n’est choisi ; tapez sa lettre.</translation>
    </message>
    <message>
      <source>Imagery record</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Fiche d’image</translation>
    </message>
    <message>
      <source>Bounded by two pictures</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Entre deux images</translation>
    </message>
    <message>
      <source>Bound it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Borner</translation>
    </message>
    <message>
      <source>Words by machine</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Mots par machine</translation>
    </message>
    <message>
      <source>Still of a film</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Image d’un film</translation>
    </message>
    <message>
      <source>Take still</source>
      <extracomment>forms/imagery, case/acts</extracomment>
      <translation>Prendre l’image</translation>
    </message>
    <message>
      <source>A file’s own words can be made up.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Ce qu’un fichier dit de lui-même peut être inventé.</translation>
    </message>
    <message>
      <source>&amp;Absent in</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Absent de</translation>
    </message>
    <message>
      <source>&amp;Present in</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Présent sur</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Langues</translation>
    </message>
    <message>
      <source>&amp;At</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;À</translation>
    </message>
    <message>
      <source>why it changes; may stay empty</source>
      <extracomment>forms/imagery</extracomment>
      <translation>pourquoi cela change ; peut rester vide</translation>
    </message>
    <message>
      <source>F&amp;ill these in</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Rempli&amp;r ceci</translation>
    </message>
    <message>
      <source>number or words of the picture that does not show it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>numéro ou mots de l’image qui ne le montre pas</translation>
    </message>
    <message>
      <source>number or words of the picture that shows it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>numéro ou mots de l’image qui le montre</translation>
    </message>
    <message>
      <source>eng</source>
      <extracomment>forms/imagery</extracomment>
      <translation>eng</translation>
    </message>
    <message>
      <source>time in the film: 12.5, 1:05 or 1:02:03</source>
      <extracomment>forms/imagery</extracomment>
      <translation>moment du film : 12.5, 1:05 ou 1:02:03</translation>
    </message>
    <message>
      <source>A sighting is bounded by two pictures; name the one without it and the one with it.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Une observation est bornée par deux images ; nommez celle sans elle et celle avec.</translation>
    </message>
    <message>
      <source>A still is taken at a time; write it as 1:05.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Une image se prend à un moment ; écrivez-le 1:05.</translation>
    </message>
    <message>
      <source>eng; installed: {}</source>
      <extracomment>forms/imagery</extracomment>
      <translation>eng ; installés : {}</translation>
    </message>
    <message>
      <source>The file states:</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Le fichier indique :</translation>
    </message>
    <message>
      <source>{} is no picture; name a source or an imagery record.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>{} n’est pas une image ; nommez une source ou une fiche d’image.</translation>
    </message>
    <message>
      <source>origin &gt; who relays it; </source>
      <extracomment>forms/inputs</extracomment>
      <translation>origine &gt; qui la relaie ; </translation>
    </message>
    <message>
      <source>New link from</source>
      <extracomment>forms/link</extracomment>
      <translation>Nouveau lien depuis</translation>
    </message>
    <message>
      <source>Link</source>
      <extracomment>forms/link, case/acts</extracomment>
      <translation>Lier</translation>
    </message>
    <message>
      <source>number or words of the other record</source>
      <extracomment>forms/link</extracomment>
      <translation>numéro ou mots de l’autre fiche</translation>
    </message>
    <message>
      <source>why; may stay empty</source>
      <extracomment>forms/link</extracomment>
      <translation>pourquoi ; peut rester vide</translation>
    </message>
    <message>
      <source>words it rests on; without them it is drawn dashed</source>
      <extracomment>forms/link</extracomment>
      <translation>mots sur lesquels il repose ; sans eux il est tireté</translation>
    </message>
    <message numerus="yes">
      <source>%n words stand</source>
      <extracomment>forms/link</extracomment>
      <translation>
        <numerusform>%n mot se suit</numerusform>
        <numerusform>%n mots se suivent</numerusform>
      </translation>
    </message>
    <message>
      <source>A link needs a kind and a record to lead to; fill both.</source>
      <extracomment>forms/link</extracomment>
      <translation>Un lien demande un genre et une fiche où mener ; remplissez les deux.</translation>
    </message>
    <message>
      <source>the selected words, “{}”</source>
      <extracomment>forms/link</extracomment>
      <translation>les mots choisis, « {} »</translation>
    </message>
    <message>
      <source>Proposed: {} side by side in both.</source>
      <extracomment>forms/link</extracomment>
      <translation>Proposé : {} côte à côte dans les deux.</translation>
    </message>
    <message>
      <source>words carry it</source>
      <extracomment>forms/linkglyph</extracomment>
      <translation>des mots le portent</translation>
    </message>
    <message>
      <source>dashed until words carry it</source>
      <extracomment>forms/linkglyph</extracomment>
      <translation>tireté tant que rien ne le porte</translation>
    </message>
    <message>
      <source>Marking</source>
      <extracomment>forms/marking</extracomment>
      <translation>Marquage</translation>
    </message>
    <message>
      <source>Mark</source>
      <extracomment>forms/marking, case/acts</extracomment>
      <translation>Marquer</translation>
    </message>
    <message>
      <source>&amp;Marking</source>
      <extracomment>forms/marking</extracomment>
      <translation>&amp;Marquage</translation>
    </message>
    <message>
      <source>R&amp;eason</source>
      <extracomment>forms/marking, forms/remarks, forms/ruling, matrix/forms</extracomment>
      <translation>R&amp;aison</translation>
    </message>
    <message>
      <source>why; stands in the journal</source>
      <extracomment>forms/marking, forms/remarks</extracomment>
      <translation>pourquoi ; figure au journal</translation>
    </message>
    <message>
      <source>not marked</source>
      <extracomment>forms/marking</extracomment>
      <translation>sans marquage</translation>
    </message>
    <message>
      <source>No marking is picked; choose how far the record may go.</source>
      <extracomment>forms/marking</extracomment>
      <translation>Aucun marquage n’est choisi ; dites jusqu’où la fiche peut aller.</translation>
    </message>
    <message>
      <source>now {}</source>
      <extracomment>forms/marking, forms/remarks</extracomment>
      <translation>maintenant {}</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <extracomment>forms/onwords</extracomment>
      <translation>L’&amp;utiliser</translation>
    </message>
    <message>
      <source>&amp;Go by it</source>
      <extracomment>forms/onwords</extracomment>
      <translation>S’y &amp;fier</translation>
    </message>
    <message>
      <source>as written, variant open</source>
      <extracomment>forms/onwords</extracomment>
      <translation>tel qu’écrit, variante ouverte</translation>
    </message>
    <message>
      <source>Also in the sentence: {}</source>
      <extracomment>forms/onwords</extracomment>
      <translation>Aussi dans la phrase : {}</translation>
    </message>
    <message>
      <source>cites {}</source>
      <extracomment>forms/onwords</extracomment>
      <translation>cite {}</translation>
    </message>
    <message>
      <source>{}, characters {}–{}</source>
      <extracomment>forms/passage</extracomment>
      <translation>{}, caractères {}–{}</translation>
    </message>
    <message>
      <source>as written; nothing is added to it</source>
      <extracomment>forms/readings, forms/tag</extracomment>
      <translation>tel qu’écrit ; rien n’y est ajouté</translation>
    </message>
    <message>
      <source>{} stays open</source>
      <extracomment>forms/readings</extracomment>
      <translation>{} reste ouvert</translation>
    </message>
    <message>
      <source>{}; nearest below</source>
      <extracomment>forms/readings</extracomment>
      <translation>{} ; le plus proche dessous</translation>
    </message>
    <message>
      <source>{}; what it can be stands below</source>
      <extracomment>forms/readings</extracomment>
      <translation>{} ; ce que cela peut être est dessous</translation>
    </message>
    <message>
      <source> · chosen by you</source>
      <extracomment>forms/readings</extracomment>
      <translation> · choisi par vous</translation>
    </message>
    <message>
      <source>Kept as written; too long to be read as a date, type or place.</source>
      <extracomment>forms/readings</extracomment>
      <translation>Gardé tel qu’écrit ; trop long pour être lu comme date, type ou lieu.</translation>
    </message>
    <message>
      <source>New note</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Nouvelle remarque</translation>
    </message>
    <message>
      <source>Add note</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Ajouter la remarque</translation>
    </message>
    <message>
      <source>New note at a time</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Nouvelle remarque à un moment</translation>
    </message>
    <message>
      <source>Pin note</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Épingler la remarque</translation>
    </message>
    <message>
      <source>Add lead</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Ajouter la piste</translation>
    </message>
    <message>
      <source>Withdrawn source</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Source retirée</translation>
    </message>
    <message>
      <source>Mark as withdrawn</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Marquer comme retirée</translation>
    </message>
    <message>
      <source>Source it cites</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Source citée</translation>
    </message>
    <message>
      <source>Add source</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Ajouter la source</translation>
    </message>
    <message>
      <source>&amp;Reliability</source>
      <extracomment>forms/remarks</extracomment>
      <translation>&amp;Fiabilité</translation>
    </message>
    <message>
      <source>graded by another, shown once yours is in</source>
      <extracomment>forms/remarks</extracomment>
      <translation>noté par un autre, montré dès que la vôtre y est</translation>
    </message>
    <message>
      <source>&amp;Credibility</source>
      <extracomment>forms/remarks</extracomment>
      <translation>&amp;Crédibilité</translation>
    </message>
    <message>
      <source>&amp;Lead</source>
      <extracomment>forms/remarks</extracomment>
      <translation>P&amp;iste</translation>
    </message>
    <message>
      <source>a remark of your own</source>
      <extracomment>forms/remarks</extracomment>
      <translation>une remarque de votre main</translation>
    </message>
    <message>
      <source>2025-10-26, 2025-10-22/2025-10-31, or words</source>
      <extracomment>forms/remarks</extracomment>
      <translation>2025-10-26, 2025-10-22/2025-10-31, ou des mots</translation>
    </message>
    <message>
      <source>what is to be found out</source>
      <extracomment>forms/remarks</extracomment>
      <translation>ce qu’il faut trouver</translation>
    </message>
    <message>
      <source>who took it back, and why</source>
      <extracomment>forms/remarks</extracomment>
      <translation>qui l’a reprise, et pourquoi</translation>
    </message>
    <message>
      <source>as the text calls it</source>
      <extracomment>forms/remarks</extracomment>
      <translation>comme le texte la nomme</translation>
    </message>
    <message>
      <source>&amp;Inferred by me; the text does not say so</source>
      <extracomment>forms/remarks</extracomment>
      <translation>&amp;Inféré par moi ; le texte ne le dit pas</translation>
    </message>
    <message>
      <source>No grade is picked; type its letter or digit.</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Aucune note n’est choisie ; tapez sa lettre ou son chiffre.</translation>
    </message>
    <message>
      <source>A note on the timeline needs a time; write a day or a span, 2025-10-22/2025-10-31.</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Une remarque sur la frise demande un temps ; écrivez un jour ou une période, 2025-10-22/2025-10-31.</translation>
    </message>
    <message>
      <source>A cited source needs a name; write what the text calls it.</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Une source citée demande un nom ; écrivez comment le texte la nomme.</translation>
    </message>
    <message>
      <source>{} by {}</source>
      <extracomment>forms/remarks</extracomment>
      <translation>{} par {}</translation>
    </message>
    <message>
      <source>a {} on “{}” ({})</source>
      <extracomment>forms/resuming</extracomment>
      <translation>{} sur « {} » ({})</translation>
    </message>
    <message>
      <source>a {} about {}</source>
      <extracomment>forms/resuming</extracomment>
      <translation>{} au sujet de {}</translation>
    </message>
    <message>
      <source>“{}” in the sentence</source>
      <extracomment>forms/rows</extracomment>
      <translation>« {} » dans la phrase</translation>
    </message>
    <message>
      <source>Decide of the finding</source>
      <extracomment>forms/ruling</extracomment>
      <translation>Décider du constat</translation>
    </message>
    <message>
      <source>Decide</source>
      <extracomment>forms/ruling</extracomment>
      <translation>Décider</translation>
    </message>
    <message>
      <source>&amp;Decision</source>
      <extracomment>forms/ruling</extracomment>
      <translation>&amp;Décision</translation>
    </message>
    <message>
      <source>why; it is kept with the finding and printed</source>
      <extracomment>forms/ruling</extracomment>
      <translation>pourquoi ; gardé avec le constat et imprimé</translation>
    </message>
    <message>
      <source>No decision is picked; choose one.</source>
      <extracomment>forms/ruling</extracomment>
      <translation>Aucune décision n’est choisie ; prenez-en une.</translation>
    </message>
    <message>
      <source>New sighting</source>
      <extracomment>forms/tag</extracomment>
      <translation>Nouvelle observation</translation>
    </message>
    <message>
      <source>T&amp;ype</source>
      <extracomment>forms/tag</extracomment>
      <translation>T&amp;ype</translation>
    </message>
    <message>
      <source>&amp;Count</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Nombre</translation>
    </message>
    <message>
      <source>&amp;Operator</source>
      <extracomment>forms/tag</extracomment>
      <translation>E&amp;xploitant</translation>
    </message>
    <message>
      <source>&amp;Event</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Événement</translation>
    </message>
    <message>
      <source>→ &amp;To</source>
      <extracomment>forms/tag</extracomment>
      <translation>→ &amp;À</translation>
    </message>
    <message>
      <source>&amp;Place</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Lieu</translation>
    </message>
    <message>
      <source>&amp;Registration</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Immatriculation</translation>
    </message>
    <message>
      <source>He&amp;x</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Hex</translation>
    </message>
    <message>
      <source>Calls&amp;ign</source>
      <extracomment>forms/tag</extracomment>
      <translation>Indi&amp;catif</translation>
    </message>
    <message>
      <source>“reported to have …”, as written</source>
      <extracomment>forms/tag</extracomment>
      <translation>« aurait … », tel qu’écrit</translation>
    </message>
    <message>
      <source>Will be linked as one of the {} in {}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Sera lié comme l’un des {} de {}.</translation>
    </message>
    <message>
      <source>Will be linked as {1}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Sera lié comme {1}.</translation>
    </message>
    <message>
      <source>Do not &amp;link</source>
      <extracomment>forms/tag</extracomment>
      <translation>Ne pas lie&amp;r</translation>
    </message>
    <message>
      <source>May be among the {} in {}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Peut être parmi les {} de {}.</translation>
    </message>
    <message>
      <source>May be the same as {1}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Peut être identique à {1}.</translation>
    </message>
    <message>
      <source>&amp;Link as one of them</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Lier comme l’un d’eux</translation>
    </message>
    <message>
      <source>&amp;Link as the same</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Lier comme identique</translation>
    </message>
    <message>
      <source>instant, {}</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>instant, {}</translation>
    </message>
    <message>
      <source>{}, zone not stated</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>{}, fuseau non indiqué</translation>
    </message>
    <message>
      <source>start open, end {}</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>début ouvert, fin {}</translation>
    </message>
    <message>
      <source>end open, start {}</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>fin ouverte, début {}</translation>
    </message>
    <message>
      <source>Search results</source>
      <extracomment>foundlist</extracomment>
      <translation>Résultats</translation>
    </message>
    <message>
      <source>Contents of the guide</source>
      <extracomment>guide/contents</extracomment>
      <translation>Sommaire du guide</translation>
    </message>
    <message>
      <source>Places that say it</source>
      <extracomment>guide/contents</extracomment>
      <translation>Endroits qui le disent</translation>
    </message>
    <message>
      <source>Search the guide</source>
      <extracomment>guide/contents</extracomment>
      <translation>Chercher dans le guide</translation>
    </message>
    <message>
      <source>No page says this.</source>
      <extracomment>guide/contents</extracomment>
      <translation>Aucune page ne dit cela.</translation>
    </message>
    <message>
      <source>Page of the guide</source>
      <extracomment>guide/pageview</extracomment>
      <translation>Page du guide</translation>
    </message>
    <message>
      <source>Find on this page</source>
      <extracomment>guide/window</extracomment>
      <translation>Trouver sur cette page</translation>
    </message>
    <message>
      <source>Page before (Alt+←)</source>
      <extracomment>guide/window</extracomment>
      <translation>Page d’avant (Alt+←)</translation>
    </message>
    <message>
      <source>Page after (Alt+→)</source>
      <extracomment>guide/window</extracomment>
      <translation>Page d’après (Alt+→)</translation>
    </message>
    <message>
      <source>Find on this page (Ctrl+F)</source>
      <extracomment>guide/window</extracomment>
      <translation>Trouver sur cette page (Ctrl+F)</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <extracomment>guide/window</extracomment>
      <translation>Copier l’adresse</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <extracomment>guide/window</extracomment>
      <translation>Ouvrir dans le navigateur web</translation>
    </message>
    <message>
      <source>{} lies outside the program. Opening it asks the network for it.</source>
      <extracomment>guide/window</extracomment>
      <translation>{} est hors du programme. L’ouvrir le demande au réseau.</translation>
    </message>
    <message>
      <source>not on this page</source>
      <extracomment>guide/window</extracomment>
      <translation>pas sur cette page</translation>
    </message>
    <message>
      <source>{} — Guide</source>
      <extracomment>guide/window</extracomment>
      <translation>{} — Guide</translation>
    </message>
    <message>
      <source>{} is written; send it to a time-stamp authority, then add its answer (.tsr).</source>
      <extracomment>holding</extracomment>
      <translation>{} est écrit ; envoyez-le à une autorité d’horodatage, puis ajoutez sa réponse (.tsr).</translation>
    </message>
    <message>
      <source>{} files and SHA256SUMS are in {}; there, sha256sum -c SHA256SUMS checks them.</source>
      <extracomment>holding</extracomment>
      <translation>{} fichiers et SHA256SUMS sont dans {} ; là, sha256sum -c SHA256SUMS les vérifie.</translation>
    </message>
    <message>
      <source>Ask for a time stamp</source>
      <extracomment>holding</extracomment>
      <translation>Demander un horodatage</translation>
    </message>
    <message>
      <source>Time-stamp request (*.tsq)</source>
      <extracomment>holding</extracomment>
      <translation>Demande d’horodatage (*.tsq)</translation>
    </message>
    <message>
      <source>Hashing</source>
      <extracomment>holding</extracomment>
      <translation>Calcul d’empreinte</translation>
    </message>
    <message>
      <source>Add a time stamp</source>
      <extracomment>holding</extracomment>
      <translation>Ajouter un horodatage</translation>
    </message>
    <message>
      <source>Time-stamp answer (*.tsr *.tst *.der);;All files (*)</source>
      <extracomment>holding</extracomment>
      <translation>Réponse d’horodatage (*.tsr *.tst *.der);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Where the folder of originals is made</source>
      <extracomment>holding</extracomment>
      <translation>Où se fait le dossier des originaux</translation>
    </message>
    <message>
      <source>Writing the originals</source>
      <extracomment>holding</extracomment>
      <translation>Écriture des originaux</translation>
    </message>
    <message>
      <source>{}: the bytes are those that were captured.</source>
      <extracomment>holding</extracomment>
      <translation>{} : les octets sont ceux qui furent captés.</translation>
    </message>
    <message>
      <source>{}: the bytes are not those that were captured; go back to a backup copy.</source>
      <extracomment>holding</extracomment>
      <translation>{} : les octets ne sont pas ceux captés ; revenez à une copie de secours.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); check the name.</source>
      <extracomment>holding, exchange/sealing</extracomment>
      <translation>{} ne peut être lu ({}) ; vérifiez le nom.</translation>
    </message>
    <message>
      <source>Read by a machine ({}); {}.</source>
      <extracomment>imagery</extracomment>
      <translation>Lu par une machine ({}) ; {}.</translation>
    </message>
    <message>
      <source>nobody has confirmed the words</source>
      <extracomment>imagery</extracomment>
      <translation>personne n’a confirmé les mots</translation>
    </message>
    <message>
      <source>confirmed by {}</source>
      <extracomment>imagery</extracomment>
      <translation>confirmé par {}</translation>
    </message>
    <message>
      <source>Nothing is stated of it yet{}.</source>
      <extracomment>imagery</extracomment>
      <translation>Rien n’en est encore indiqué{}.</translation>
    </message>
    <message numerus="yes">
      <source>%n facts</source>
      <extracomment>imagery</extracomment>
      <translation>
        <numerusform>%n donnée</numerusform>
        <numerusform>%n données</numerusform>
      </translation>
    </message>
    <message>
      <source>; its file offers {}</source>
      <extracomment>imagery</extracomment>
      <translation>; son fichier offre {}</translation>
    </message>
    <message>
      <source>{}: {} words read by {}, {} of them unsure. Compare them with the picture before you quote.</source>
      <extracomment>imaging</extracomment>
      <translation>{} : {} mots lus par {}, dont {} peu sûrs. Comparez-les à l’image avant de citer.</translation>
    </message>
    <message>
      <source>Reading words of {}</source>
      <extracomment>imaging</extracomment>
      <translation>Lecture des mots de {}</translation>
    </message>
    <message>
      <source>Taking a still of {}</source>
      <extracomment>imaging</extracomment>
      <translation>Prise d’une image de {}</translation>
    </message>
    <message>
      <source>{} stays: here Backspace sets fixes aside, in lists and on the map Del takes the track.</source>
      <extracomment>inspector</extracomment>
      <translation>{} reste : ici Retour arrière met des positions de côté, dans les listes et sur la carte Suppr enlève la trace.</translation>
    </message>
    <message>
      <source>This and {} cannot both hold.</source>
      <extracomment>inspector</extracomment>
      <translation>Ceci et {} ne peuvent tenir tous deux.</translation>
    </message>
    <message>
      <source>Pick a highlight, a card, a mark on the timeline or a line of the navigator.</source>
      <extracomment>inspector</extracomment>
      <translation>Choisissez un surlignage, une carte, une marque de la frise ou une ligne du navigateur.</translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>inspector</extracomment>
      <translation>Image</translation>
    </message>
    <message>
      <source>In other languages</source>
      <extracomment>inspector</extracomment>
      <translation>Dans d’autres langues</translation>
    </message>
    <message>
      <source>Where and when</source>
      <extracomment>inspector</extracomment>
      <translation>Où et quand</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <extracomment>inspector</extracomment>
      <translation>D’où cela vient</translation>
    </message>
    <message>
      <source>Hedges along the chain</source>
      <extracomment>inspector</extracomment>
      <translation>Nuances le long de la chaîne</translation>
    </message>
    <message>
      <source>Collection and custody</source>
      <extracomment>inspector</extracomment>
      <translation>Collecte et garde</translation>
    </message>
    <message>
      <source>Tracks near it</source>
      <extracomment>inspector</extracomment>
      <translation>Traces proches</translation>
    </message>
    <message>
      <source>Links</source>
      <extracomment>inspector</extracomment>
      <translation>Liens</translation>
    </message>
    <message>
      <source>On boards</source>
      <extracomment>inspector</extracomment>
      <translation>Sur des tableaux</translation>
    </message>
    <message>
      <source>Grades</source>
      <extracomment>inspector</extracomment>
      <translation>Notes</translation>
    </message>
    <message>
      <source>History</source>
      <extracomment>inspector</extracomment>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Show {}</source>
      <extracomment>inspector, tracks/acting, language</extracomment>
      <translation>Montrer {}</translation>
    </message>
    <message>
      <source>a fault of the program</source>
      <extracomment>jobs</extracomment>
      <translation>une faute du programme</translation>
    </message>
    <message>
      <source>Filter the journal</source>
      <extracomment>journalpage</extracomment>
      <translation>Filtrer le journal</translation>
    </message>
    <message>
      <source>Acts of</source>
      <extracomment>journalpage</extracomment>
      <translation>Actes de</translation>
    </message>
    <message>
      <source>Acts of one analyst, or of everyone</source>
      <extracomment>journalpage</extracomment>
      <translation>Actes d’un analyste, ou de tous</translation>
    </message>
    <message>
      <source>Only what touched the selected record</source>
      <extracomment>journalpage</extracomment>
      <translation>Seulement ce qui a touché la fiche choisie</translation>
    </message>
    <message>
      <source>Entries</source>
      <extracomment>journalpage</extracomment>
      <translation>Entrées</translation>
    </message>
    <message>
      <source>Everyone</source>
      <extracomment>journalpage</extracomment>
      <translation>Tous</translation>
    </message>
    <message>
      <source>{} found</source>
      <extracomment>journalpage</extracomment>
      <translation>trouvé : {}</translation>
    </message>
    <message>
      <source>{}; nothing is ever removed</source>
      <extracomment>journalpage</extracomment>
      <translation>{} ; rien n’est jamais ôté</translation>
    </message>
    <message>
      <source>Filter by act, record, reason or value</source>
      <extracomment>journalpage</extracomment>
      <translation>Filtrer par acte, fiche, raison ou valeur</translation>
    </message>
    <message>
      <source>{} holds what could be saved: {} rows; {} journal entries hold.</source>
      <extracomment>keeping</extracomment>
      <translation>{} contient ce qui a pu être sauvé : {} lignes ; {} entrées du journal tiennent.</translation>
    </message>
    <message>
      <source>Save what still holds as</source>
      <extracomment>keeping</extracomment>
      <translation>Enregistrer ce qui tient sous</translation>
    </message>
    <message>
      <source>Salvage into a new file…</source>
      <extracomment>keeping</extracomment>
      <translation>Sauver dans un nouveau fichier…</translation>
    </message>
    <message>
      <source>The damaged case</source>
      <extracomment>keeping</extracomment>
      <translation>Le dossier abîmé</translation>
    </message>
    <message>
      <source>Salvaging {}</source>
      <extracomment>keeping</extracomment>
      <translation>Sauvetage de {}</translation>
    </message>
    <message>
      <source>{} more damages; the command salvage tells all of them.</source>
      <extracomment>keeping</extracomment>
      <translation>{} dommages de plus ; la commande salvage les dit tous.</translation>
    </message>
    <message>
      <source>Open it</source>
      <extracomment>keeping</extracomment>
      <translation>L’ouvrir</translation>
    </message>
    <message>
      <source>Look up a key</source>
      <extracomment>keyboard</extracomment>
      <translation>Chercher une touche</translation>
    </message>
    <message>
      <source>In the views</source>
      <extracomment>keyboard</extracomment>
      <translation>Dans les vues</translation>
    </message>
    <message>
      <source>Press the key first; one at a time, of letters a to z, digits or function keys.</source>
      <extracomment>keys</extracomment>
      <translation>Appuyez d’abord sur la touche ; une à la fois, lettres a à z, chiffres ou touches de fonction.</translation>
    </message>
    <message>
      <source>{} is needed to go about in the window.</source>
      <extracomment>keys</extracomment>
      <translation>{} sert à circuler dans la fenêtre.</translation>
    </message>
    <message>
      <source>{} opens a menu or leads to a field; add Ctrl or Shift to it.</source>
      <extracomment>keys</extracomment>
      <translation>{} ouvre un menu ou mène à un champ ; ajoutez Ctrl ou Maj.</translation>
    </message>
    <message>
      <source>{} {} words wherever you type.</source>
      <extracomment>keys</extracomment>
      <translation>{} {} des mots où que vous tapiez.</translation>
    </message>
    <message>
      <source>{} has a meaning in a view already: {}.</source>
      <extracomment>keys</extracomment>
      <translation>{} a déjà un sens dans une vue : {}.</translation>
    </message>
    <message>
      <source>{}within {}</source>
      <extracomment>language, timeline/calendar</extracomment>
      <translation>{}dans {}</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <extracomment>lineface, navigatorlist</extracomment>
      <translation>retiré</translation>
    </message>
    <message numerus="yes">
      <source>%n airframes</source>
      <extracomment>listing</extracomment>
      <translation>
        <numerusform>%n appareil</numerusform>
        <numerusform>%n appareils</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing lists of airframes</source>
      <extracomment>listing</extracomment>
      <translation>Importation des listes d’appareils</translation>
    </message>
    <message>
      <source>{number} {name}: {airframes}, of {dated}, licence {licence}.</source>
      <extracomment>listing</extracomment>
      <translation>{number} {name} : {airframes}, du {dated}, licence {licence}.</translation>
    </message>
    <message>
      <source>Import airframe list</source>
      <extracomment>listing</extracomment>
      <translation>Importer une liste d’appareils</translation>
    </message>
    <message>
      <source>{} more lines have a mark of {}; workbench airframes tells them.</source>
      <extracomment>listing</extracomment>
      <translation>{} lignes de plus ont une marque de {} ; workbench airframes les dit.</translation>
    </message>
    <message>
      <source>unknown date</source>
      <extracomment>listing</extracomment>
      <translation>date inconnue</translation>
    </message>
    <message>
      <source>{} has what {} says.</source>
      <extracomment>listing</extracomment>
      <translation>{} a ce que dit {}.</translation>
    </message>
    <message>
      <source>No list of this case has a mark of {}.</source>
      <extracomment>listing</extracomment>
      <translation>Aucune liste de ce dossier n’a de marque de {}.</translation>
    </message>
    <message>
      <source>Take over for {}</source>
      <extracomment>listing</extracomment>
      <translation>Reprendre pour {}</translation>
    </message>
    <message>
      <source>Words, or aircraft ~ An-124 and when = 2025-10</source>
      <extracomment>log/bar</extracomment>
      <translation>Des mots, ou aircraft ~ An-124 and when = 2025-10</translation>
    </message>
    <message>
      <source>Filter the log</source>
      <extracomment>log/bar</extracomment>
      <translation>Filtrer le registre</translation>
    </message>
    <message>
      <source>Clear</source>
      <extracomment>log/bar</extracomment>
      <translation>Lever</translation>
    </message>
    <message>
      <source>Show all again: no filter, no brush</source>
      <extracomment>log/bar</extracomment>
      <translation>Tout montrer : ni filtre ni période</translation>
    </message>
    <message>
      <source>Saved</source>
      <extracomment>log/bar, navigatorchips</extracomment>
      <translation>Gardés</translation>
    </message>
    <message>
      <source>Saved filters and searches</source>
      <extracomment>log/bar, navigatorchips</extracomment>
      <translation>Filtres et recherches gardés</translation>
    </message>
    <message>
      <source>Choose the columns that show</source>
      <extracomment>log/bar</extracomment>
      <translation>Choisir les colonnes visibles</translation>
    </message>
    <message>
      <source>Export…</source>
      <extracomment>log/bar</extracomment>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Write what is shown as CSV, XLSX or ODS</source>
      <extracomment>log/bar</extracomment>
      <translation>Écrire ce qui est affiché en CSV, XLSX ou ODS</translation>
    </message>
    <message>
      <source>Kinds of records</source>
      <extracomment>log/bar</extracomment>
      <translation>Genres de fiches</translation>
    </message>
    <message>
      <source>{} of {} shown</source>
      <extracomment>log/bar</extracomment>
      <translation>{} sur {} affichées</translation>
    </message>
    <message>
      <source>Only what lies in {} is shown. Clear the brush</source>
      <extracomment>log/bar</extracomment>
      <translation>Seul ce qui est dans {} est affiché. Lever la période</translation>
    </message>
    <message>
      <source>Clear the brush, {}</source>
      <extracomment>log/bar, navigatorchips</extracomment>
      <translation>Lever la période, {}</translation>
    </message>
    <message>
      <source>Show all</source>
      <extracomment>log/empty, sifter</extracomment>
      <translation>Tout montrer</translation>
    </message>
    <message>
      <source>Look in the texts</source>
      <extracomment>log/empty</extracomment>
      <translation>Chercher dans les textes</translation>
    </message>
    <message>
      <source>No row holds these words. The columns were looked through, not the texts of the sources.</source>
      <extracomment>log/empty</extracomment>
      <translation>Aucune ligne ne contient ces mots. Les colonnes ont été parcourues, pas les textes des sources.</translation>
    </message>
    <message>
      <source>Nothing in {}.</source>
      <extracomment>log/empty</extracomment>
      <translation>Rien dans {}.</translation>
    </message>
    <message>
      <source>Nothing matches.</source>
      <extracomment>log/empty</extracomment>
      <translation>Rien ne convient.</translation>
    </message>
    <message>
      <source>Export what is shown</source>
      <extracomment>log/export</extracomment>
      <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
      <source>Exporting the log</source>
      <extracomment>log/export</extracomment>
      <translation>Exportation du registre</translation>
    </message>
    <message>
      <source>{} written to {}.</source>
      <extracomment>log/export</extracomment>
      <translation>{} écrit dans {}.</translation>
    </message>
    <message>
      <source>The filter has just changed; F2 changes this cell.</source>
      <extracomment>log/hand</extracomment>
      <translation>Le filtre vient de changer ; F2 modifie cette cellule.</translation>
    </message>
    <message>
      <source>as resolved</source>
      <extracomment>log/hand</extracomment>
      <translation>tel que lu</translation>
    </message>
    <message>
      <source>This case is open for reading only.</source>
      <extracomment>log/hand</extracomment>
      <translation>Ce dossier n’est ouvert qu’en lecture.</translation>
    </message>
    <message>
      <source>The picked cells are no rectangle; pick one stretch of rows and columns.</source>
      <extracomment>log/hand</extracomment>
      <translation>Les cellules choisies ne font pas un rectangle ; choisissez un bloc de lignes et colonnes.</translation>
    </message>
    <message>
      <source>{} × {} cells copied, {}.</source>
      <extracomment>log/hand</extracomment>
      <translation>{} × {} cellules copiées, {}.</translation>
    </message>
    <message>
      <source>Nothing is picked to paste into; pick one cell, or one rectangle.</source>
      <extracomment>log/hand</extracomment>
      <translation>Rien n’est choisi où coller ; prenez une cellule, ou un rectangle.</translation>
    </message>
    <message>
      <source>It is in the trash already; nothing is ever removed.</source>
      <extracomment>log/hand</extracomment>
      <translation>C’est déjà à la corbeille ; rien n’est jamais ôté.</translation>
    </message>
    <message>
      <source>{} is not set by hand.</source>
      <extracomment>log/hand</extracomment>
      <translation>{} ne se règle pas à la main.</translation>
    </message>
    <message>
      <source>Restore it first, then change it.</source>
      <extracomment>log/hand</extracomment>
      <translation>Restaurez d’abord, changez ensuite.</translation>
    </message>
    <message>
      <source>The cells read like that already.</source>
      <extracomment>log/hand</extracomment>
      <translation>Les cellules se lisent déjà ainsi.</translation>
    </message>
    <message>
      <source>Numbers</source>
      <extracomment>log/heads</extracomment>
      <translation>Numéros</translation>
    </message>
    <message>
      <source>Click to sort, Shift+click to sort by one more, drag to move</source>
      <extracomment>log/heads</extracomment>
      <translation>Clic pour trier, Maj+clic pour une de plus, glisser pour déplacer</translation>
    </message>
    <message>
      <source>As at first</source>
      <extracomment>log/menus, timeline/choices</extracomment>
      <translation>Comme au début</translation>
    </message>
    <message>
      <source>Copy as written</source>
      <extracomment>log/menus</extracomment>
      <translation>Copier tel qu’écrit</translation>
    </message>
    <message>
      <source>Copy as resolved</source>
      <extracomment>log/menus</extracomment>
      <translation>Copier tel que lu</translation>
    </message>
    <message>
      <source>Change cell</source>
      <extracomment>log/menus</extracomment>
      <translation>Changer la cellule</translation>
    </message>
    <message>
      <source>Paste</source>
      <extracomment>log/menus, log/pastesheet</extracomment>
      <translation>Coller</translation>
    </message>
    <message>
      <source>Done, or open again</source>
      <extracomment>log/menus</extracomment>
      <translation>Fait, ou rouvert</translation>
    </message>
    <message>
      <source>Sort by {}</source>
      <extracomment>log/menus</extracomment>
      <translation>Trier par {}</translation>
    </message>
    <message>
      <source>Sort by {}, backwards</source>
      <extracomment>log/menus</extracomment>
      <translation>Trier par {}, à rebours</translation>
    </message>
    <message>
      <source>Then by {}</source>
      <extracomment>log/menus</extracomment>
      <translation>Puis par {}</translation>
    </message>
    <message>
      <source>Paste into the log</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>Coller dans le registre</translation>
    </message>
    <message numerus="yes">
      <source>%n cells read</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>
        <numerusform>%n cellule lue</numerusform>
        <numerusform>%n cellules lues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cells</source>
      <extracomment>log/pastesheet, matrix/cellsays</extracomment>
      <translation>
        <numerusform>%n cellule</numerusform>
        <numerusform>%n cellules</numerusform>
      </translation>
    </message>
    <message>
      <source>Column</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>Colonne</translation>
    </message>
    <message>
      <source>Pasted</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>Collé</translation>
    </message>
    <message>
      <source>{} of {} change, in one step that undo takes back.</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>{} sur {} changent, en une étape qu’Annuler reprend.</translation>
    </message>
    <message>
      <source>+ {} more</source>
      <extracomment>log/pastesheet, particulars, reader/margin, timeline/undatedlane</extracomment>
      <translation>+ {} de plus</translation>
    </message>
    <message>
      <source>Number</source>
      <extracomment>log/sheet, case/columns</extracomment>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Back to the order of numbers</source>
      <extracomment>log/sheet</extracomment>
      <translation>Revenir à l’ordre des numéros</translation>
    </message>
    <message>
      <source>Read by a machine ({}) and not confirmed: compare the words with the picture. “Confirm machine-read words” says that you have.</source>
      <extracomment>machinebar</extracomment>
      <translation>Lu par une machine ({}) et non confirmé : comparez les mots à l’image. « Confirmer les mots lus » dit que c’est fait.</translation>
    </message>
    <message>
      <source>Read by a machine ({}); {} has confirmed the words.</source>
      <extracomment>machinebar</extracomment>
      <translation>Lu par une machine ({}) ; {} a confirmé les mots.</translation>
    </message>
    <message>
      <source>Base map: Natural Earth, on this
computer. No tiles are fetched.</source>
      <extracomment>map/corners</extracomment>
      <translation>Fond : Natural Earth, sur cet
ordinateur. Aucune tuile n’est prise.</translation>
    </message>
    <message>
      <source>Map tools</source>
      <extracomment>map/corners</extracomment>
      <translation>Outils de la carte</translation>
    </message>
    <message>
      <source>Fit selection</source>
      <extracomment>map/corners</extracomment>
      <translation>Ajuster à la sélection</translation>
    </message>
    <message>
      <source>Show what is selected, or all there is (0)</source>
      <extracomment>map/corners</extracomment>
      <translation>Montrer ce qui est choisi, ou tout (0)</translation>
    </message>
    <message>
      <source>Layers</source>
      <extracomment>map/corners, map/over</extracomment>
      <translation>Couches</translation>
    </message>
    <message>
      <source>Place doubt</source>
      <extracomment>map/corners</extracomment>
      <translation>Doute sur le lieu</translation>
    </message>
    <message>
      <source>Lines and marks of tracks</source>
      <extracomment>map/corners</extracomment>
      <translation>Lignes et marques des traces</translation>
    </message>
    <message>
      <source>Flights that sightings tell of, as the shortest way: a guess</source>
      <extracomment>map/corners</extracomment>
      <translation>Vols dont parlent des observations, au plus court : conjecture</translation>
    </message>
    <message>
      <source>Places that sightings name</source>
      <extracomment>map/corners</extracomment>
      <translation>Lieux que nomment des observations</translation>
    </message>
    <message>
      <source>Shapes within which a place is not known</source>
      <extracomment>map/corners</extracomment>
      <translation>Contours dans lesquels un lieu n’est pas connu</translation>
    </message>
    <message>
      <source>Each fix as a dot: where a track was heard</source>
      <extracomment>map/corners</extracomment>
      <translation>Chaque position en point : où une trace fut entendue</translation>
    </message>
    <message>
      <source>Borders are drawn as Natural Earth has them; they say nothing of whose a land is.</source>
      <extracomment>map/corners</extracomment>
      <translation>Les frontières sont celles de Natural Earth ; elles ne disent pas à qui est une terre.</translation>
    </message>
    <message>
      <source>off the map</source>
      <extracomment>map/corners</extracomment>
      <translation>hors de la carte</translation>
    </message>
    <message>
      <source>Move the map (hold Space, or drag)</source>
      <extracomment>map/corners</extracomment>
      <translation>Déplacer la carte (tenir Espace, ou glisser)</translation>
    </message>
    <message>
      <source>Pick tracks, marks and places (V)</source>
      <extracomment>map/corners</extracomment>
      <translation>Choisir traces, marques et lieux (V)</translation>
    </message>
    <message>
      <source>Measure a distance (R; Enter begins and ends it)</source>
      <extracomment>map/corners</extracomment>
      <translation>Mesurer une distance (R ; Entrée commence et finit)</translation>
    </message>
    <message>
      <source>tracks of the map</source>
      <extracomment>map/fetching</extracomment>
      <translation>traces de la carte</translation>
    </message>
    <message>
      <source>named by {}</source>
      <extracomment>map/items</extracomment>
      <translation>nommé par {}</translation>
    </message>
    <message>
      <source>Track {}, {}, {}</source>
      <extracomment>map/items</extracomment>
      <translation>Trace {}, {}, {}</translation>
    </message>
    <message>
      <source>Doubtful fix, {} UTC</source>
      <extracomment>map/items</extracomment>
      <translation>Position douteuse, {} UTC</translation>
    </message>
    <message>
      <source>Place {}</source>
      <extracomment>map/items, values</extracomment>
      <translation>Lieu {}</translation>
    </message>
    <message>
      <source>{} more</source>
      <extracomment>map/items, matrix/cellsays, messages</extracomment>
      <translation>{} de plus</translation>
    </message>
    <message>
      <source>Outline of the map</source>
      <extracomment>map/listed</extracomment>
      <translation>Plan de la carte</translation>
    </message>
    <message>
      <source>No tracks or places yet.
Import tracker files (Ctrl+Shift+I),
or select words and press S.</source>
      <extracomment>map/over</extracomment>
      <translation>Pas encore de traces ni de lieux.
Importez des fichiers de traces (Ctrl+Maj+I),
ou choisissez des mots et appuyez sur S.</translation>
    </message>
    <message>
      <source>Show the layers (M)</source>
      <extracomment>map/over</extracomment>
      <translation>Montrer les couches (M)</translation>
    </message>
    <message>
      <source>on ground</source>
      <extracomment>map/overlay, map/plot</extracomment>
      <translation>au sol</translation>
    </message>
    <message>
      <source>no fixes here: a guess</source>
      <extracomment>map/overlay</extracomment>
      <translation>pas de positions ici : conjecture</translation>
    </message>
    <message>
      <source>On this map</source>
      <extracomment>map/places</extracomment>
      <translation>Sur cette carte</translation>
    </message>
    <message>
      <source>Not on the map</source>
      <extracomment>map/places</extracomment>
      <translation>Pas sur la carte</translation>
    </message>
    <message>
      <source>Places and tracks</source>
      <extracomment>map/places, mappage</extracomment>
      <translation>Lieux et traces</translation>
    </message>
    <message numerus="yes">
      <source>%n sightings</source>
      <extracomment>map/places, recent, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n observation</numerusform>
        <numerusform>%n observations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places</source>
      <extracomment>map/places, dialogs/checks</extracomment>
      <translation>
        <numerusform>%n lieu</numerusform>
        <numerusform>%n lieux</numerusform>
      </translation>
    </message>
    <message>
      <source>no place stated</source>
      <extracomment>map/places</extracomment>
      <translation>aucun lieu indiqué</translation>
    </message>
    <message>
      <source>Select a track to see its height and speed.</source>
      <extracomment>map/plot</extracomment>
      <translation>Choisissez une trace pour voir altitude et vitesse.</translation>
    </message>
    <message>
      <source>cover</source>
      <extracomment>map/plot</extracomment>
      <translation>couverture</translation>
    </message>
    <message>
      <source>Height and speed</source>
      <extracomment>map/plot</extracomment>
      <translation>Altitude et vitesse</translation>
    </message>
    <message>
      <source>no fixes</source>
      <extracomment>map/plot</extracomment>
      <translation>pas de positions</translation>
    </message>
    <message numerus="yes">
      <source>%n more times on the ground or without fixes</source>
      <extracomment>map/plot</extracomment>
      <translation>
        <numerusform>%n autre fois au sol ou sans position</numerusform>
        <numerusform>%n autres fois au sol ou sans position</numerusform>
      </translation>
    </message>
    <message>
      <source>{}, {} to {} UTC</source>
      <extracomment>map/plot</extracomment>
      <translation>{}, {} à {} UTC</translation>
    </message>
    <message>
      <source>highest {}</source>
      <extracomment>map/plot</extracomment>
      <translation>plus haut {}</translation>
    </message>
    <message>
      <source>{} {} to {}</source>
      <extracomment>map/plot</extracomment>
      <translation>{} {} à {}</translation>
    </message>
    <message>
      <source>Map, plot and timeline share one cursor. {}; {}.</source>
      <extracomment>map/side</extracomment>
      <translation>Carte, courbe et frise partagent un curseur. {} ; {}.</translation>
    </message>
    <message>
      <source>Height</source>
      <extracomment>map/side, mappage</extracomment>
      <translation>Altitude</translation>
    </message>
    <message>
      <source>Play the track (P)</source>
      <extracomment>map/side</extracomment>
      <translation>Jouer la trace (P)</translation>
    </message>
    <message>
      <source>One fix back (,)</source>
      <extracomment>map/side</extracomment>
      <translation>Une position en arrière (,)</translation>
    </message>
    <message>
      <source>One fix on (.)</source>
      <extracomment>map/side</extracomment>
      <translation>Une position en avant (.)</translation>
    </message>
    <message>
      <source>feet, knots</source>
      <extracomment>map/side</extracomment>
      <translation>pieds, nœuds</translation>
    </message>
    <message>
      <source>metric</source>
      <extracomment>map/side</extracomment>
      <translation>métrique</translation>
    </message>
    <message>
      <source>Stop (P)</source>
      <extracomment>map/side</extracomment>
      <translation>Arrêter (P)</translation>
    </message>
    <message>
      <source>Speed</source>
      <extracomment>map/side, mappage</extracomment>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>No tracks yet. Import a tracker file to see heights and speeds.</source>
      <extracomment>mappage</extracomment>
      <translation>Pas encore de traces. Importez un fichier de trace pour voir altitudes et vitesses.</translation>
    </message>
    <message>
      <source>Tracks are being read.</source>
      <extracomment>mappage</extracomment>
      <translation>Lecture des traces.</translation>
    </message>
    <message>
      <source>Import tracker files ({})</source>
      <extracomment>mappage</extracomment>
      <translation>Importer des traces ({})</translation>
    </message>
    <message>
      <source>aircraft not stated</source>
      <extracomment>marked</extracomment>
      <translation>appareil non indiqué</translation>
    </message>
    <message>
      <source>machine-read, not confirmed</source>
      <extracomment>marked</extracomment>
      <translation>lu par machine, non confirmé</translation>
    </message>
    <message>
      <source> in {} {}</source>
      <extracomment>marked</extracomment>
      <translation> dans {} {}</translation>
    </message>
    <message>
      <source>Why this &amp;rating</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Pourquoi cette &amp;cote</translation>
    </message>
    <message>
      <source>what the row says for or against the hypothesis</source>
      <extracomment>matrix/cell</extracomment>
      <translation>ce que dit la ligne pour ou contre l’hypothèse</translation>
    </message>
    <message>
      <source>Why this rating</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Pourquoi cette cote</translation>
    </message>
    <message>
      <source>Kept when you pause · Esc back to the grid</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Gardé dès une pause · Échap ramène à la grille</translation>
    </message>
    <message>
      <source>not rated</source>
      <extracomment>matrix/cell, matrix/cellsays, matrix/face</extracomment>
      <translation>non coté</translation>
    </message>
    <message>
      <source>by {}; rate it yourself with 1 to 5</source>
      <extracomment>matrix/cell</extracomment>
      <translation>par {} ; cotez vous-même par 1 à 5</translation>
    </message>
    <message>
      <source>an empty cell says nothing, not even neutral; 1 to 5 rate</source>
      <extracomment>matrix/cell</extracomment>
      <translation>une cellule vide ne dit rien, pas même neutre ; 1 à 5 cotent</translation>
    </message>
    <message>
      <source>What is against it</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Ce qui est contre</translation>
    </message>
    <message>
      <source>Weight</source>
      <extracomment>matrix/cell, matrix/forms, matrix/model</extracomment>
      <translation>Poids</translation>
    </message>
    <message>
      <source>Tells apart</source>
      <extracomment>matrix/cell, matrix/model</extracomment>
      <translation>Distingue</translation>
    </message>
    <message>
      <source>The words behind it</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Les mots derrière</translation>
    </message>
    <message>
      <source>Also bears on this hypothesis</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Touche aussi cette hypothèse</translation>
    </message>
    <message>
      <source>A second opinion</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Un second avis</translation>
    </message>
    <message>
      <source>Would help to decide</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Aiderait à décider</translation>
    </message>
    <message>
      <source>high, as long as nobody says otherwise</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>haut, tant que nul ne dit autre chose</translation>
    </message>
    <message>
      <source>Without this row every score is the same.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Sans cette ligne tous les scores sont pareils.</translation>
    </message>
    <message>
      <source>No row is against it.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Aucune ligne n’est contre.</translation>
    </message>
    <message>
      <source>No row is rated against it.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Aucune ligne n’est cotée contre.</translation>
    </message>
    <message>
      <source>From the lowest to the highest it is {}: 1 is low, 2 medium, 3 and more high.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Du plus bas au plus haut c’est {} : 1 est bas, 2 moyen, 3 et plus haut.</translation>
    </message>
    <message>
      <source>Without {}: {}; rows gone: {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Sans {} : {} ; lignes tombées : {}.</translation>
    </message>
    <message>
      <source>Without {}: {}, by rows that weigh less.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Sans {} : {}, par des lignes qui pèsent moins.</translation>
    </message>
    <message>
      <source>kept beside yours</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>gardé à côté du vôtre</translation>
    </message>
    <message numerus="yes">
      <source>%n leads</source>
      <extracomment>matrix/cellsays, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n piste</numerusform>
        <numerusform>%n pistes</numerusform>
      </translation>
    </message>
    <message>
      <source>Every text it rests on is withdrawn; by the rule it weighs nothing.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Tous les textes sur lesquels elle repose sont retirés ; selon la règle elle ne pèse rien.</translation>
    </message>
    <message>
      <source>{} {}, was {}</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>{} {}, était {}</translation>
    </message>
    <message>
      <source>Without this row: {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Sans cette ligne : {}.</translation>
    </message>
    <message>
      <source>, twice for II</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>, deux fois pour II</translation>
    </message>
    <message>
      <source>Credibility</source>
      <extracomment>matrix/cellsays, case/columns</extracomment>
      <translation>Crédibilité</translation>
    </message>
    <message>
      <source>Relevance</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Pertinence</translation>
    </message>
    <message>
      <source>Origins</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Origines</translation>
    </message>
    <message>
      <source>Join rows</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Joindre des lignes</translation>
    </message>
    <message>
      <source>{} known</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>{} connues</translation>
    </message>
    <message>
      <source>{} possible</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>{} possibles</translation>
    </message>
    <message>
      <source>, all through {}</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>, toutes par {}</translation>
    </message>
    <message>
      <source>no words: a part of a picture or table</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>sans mots : une part d’image ou de table</translation>
    </message>
    <message>
      <source>Overruled by {}: {} The rule gives {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Écarté par {} : {} La règle donne {}.</translation>
    </message>
    <message>
      <source>Graded differently: {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Noté différemment : {}.</translation>
    </message>
    <message>
      <source>May be one event with {}: each row counts until they are joined.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Peut être un seul événement avec {} : chaque ligne compte tant qu’elles ne sont pas jointes.</translation>
    </message>
    <message>
      <source>One event, one row</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Un événement, une ligne</translation>
    </message>
    <message>
      <source>Weigh…</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Peser…</translation>
    </message>
    <message>
      <source>Relevance, or a weight of your own</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Pertinence, ou un poids à vous</translation>
    </message>
    <message>
      <source>You and {} agree on {} of {}{}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Vous et {} êtes d’accord sur {} de {}{}.</translation>
    </message>
    <message>
      <source>{} · Enter shows them</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>{} · Entrée les montre</translation>
    </message>
    <message>
      <source>, kappa {:.2f}</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>, kappa {:.2f}</translation>
    </message>
    <message>
      <source>without</source>
      <extracomment>matrix/foot</extracomment>
      <translation>sans</translation>
    </message>
    <message>
      <source>Show which rows fall away without this origin</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Montrer quelles lignes tombent sans cette origine</translation>
    </message>
    <message>
      <source>Origin or relay to leave out</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Origine ou relais à laisser de côté</translation>
    </message>
    <message numerus="yes">
      <source>%n rows fall away</source>
      <extracomment>matrix/foot</extracomment>
      <translation>
        <numerusform>%n ligne tombe</numerusform>
        <numerusform>%n lignes tombent</numerusform>
      </translation>
    </message>
    <message>
      <source>Weighted inconsistency</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Incohérence pondérée</translation>
    </message>
    <message>
      <source>nobody is named</source>
      <extracomment>matrix/foot, analysis/reasons</extracomment>
      <translation>personne n’est nommé</translation>
    </message>
    <message>
      <source>without {}: {}</source>
      <extracomment>matrix/foot</extracomment>
      <translation>sans {} : {}</translation>
    </message>
    <message>
      <source>anything through {}</source>
      <extracomment>matrix/foot</extracomment>
      <translation>tout ce qui passe par {}</translation>
    </message>
    <message>
      <source>Keep</source>
      <extracomment>matrix/forms, matrix/judgementform</extracomment>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Add information</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Ajouter une information</translation>
    </message>
    <message>
      <source>Add</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Short &amp;name</source>
      <extracomment>matrix/forms</extracomment>
      <translation>&amp;Nom court</translation>
    </message>
    <message>
      <source>&amp;Record</source>
      <extracomment>matrix/forms</extracomment>
      <translation>&amp;Fiche</translation>
    </message>
    <message>
      <source>Rele&amp;vance</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Per&amp;tinence</translation>
    </message>
    <message>
      <source>&amp;Weight</source>
      <extracomment>matrix/forms</extracomment>
      <translation>&amp;Poids</translation>
    </message>
    <message>
      <source>what would be so; one that can be wrong</source>
      <extracomment>matrix/forms</extracomment>
      <translation>ce qui serait vrai ; une qui peut être fausse</translation>
    </message>
    <message>
      <source>two words for the head of its column</source>
      <extracomment>matrix/forms</extracomment>
      <translation>deux mots pour la tête de sa colonne</translation>
    </message>
    <message>
      <source>number or words of a sighting, claim, track, excerpt …</source>
      <extracomment>matrix/forms</extracomment>
      <translation>numéro ou mots d’une observation, affirmation, trace, extrait …</translation>
    </message>
    <message>
      <source>needed for a judgement, a forecast, a silence</source>
      <extracomment>matrix/forms</extracomment>
      <translation>requis pour un jugement, une prévision, un silence</translation>
    </message>
    <message>
      <source>0 to 4, in place of the rule; empty leaves it to the rule</source>
      <extracomment>matrix/forms</extracomment>
      <translation>0 à 4, au lieu de la règle ; vide, la règle vaut</translation>
    </message>
    <message>
      <source>why; needed with a weight of your own</source>
      <extracomment>matrix/forms</extracomment>
      <translation>pourquoi ; requis avec un poids à vous</translation>
    </message>
    <message>
      <source>No record is named; type its number or words of it.</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Aucune fiche n’est nommée ; tapez son numéro ou des mots.</translation>
    </message>
    <message>
      <source>The rule gives {}</source>
      <extracomment>matrix/forms</extracomment>
      <translation>La règle donne {}</translation>
    </message>
    <message>
      <source>No information: {}. Say why it is rated.</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Pas une information : {}. Dites pourquoi on la cote.</translation>
    </message>
    <message>
      <source>First column</source>
      <extracomment>matrix/grid</extracomment>
      <translation>Première colonne</translation>
    </message>
    <message>
      <source>Rate it, with a reason…</source>
      <extracomment>matrix/grid</extracomment>
      <translation>Coter, avec une raison…</translation>
    </message>
    <message>
      <source>in bands</source>
      <extracomment>matrix/heads</extracomment>
      <translation>par bandes</translation>
    </message>
    <message>
      <source>one event, one row; events from one origin all count</source>
      <extracomment>matrix/heads</extracomment>
      <translation>un événement, une ligne ; les événements d’une origine comptent tous</translation>
    </message>
    <message>
      <source>Judgement</source>
      <extracomment>matrix/judgementform, matrix/top</extracomment>
      <translation>Jugement</translation>
    </message>
    <message>
      <source>&amp;Likelihood</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>&amp;Vraisemblance</translation>
    </message>
    <message>
      <source>&amp;Confidence</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>&amp;Confiance</translation>
    </message>
    <message>
      <source>&amp;Rests on</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>&amp;Repose sur</translation>
    </message>
    <message>
      <source>what you conclude, in one sentence</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>ce que vous concluez, en une phrase</translation>
    </message>
    <message>
      <source>numbers of records that the case holds: SG-01 CL-3</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>numéros de fiches du dossier : SG-01 CL-3</translation>
    </message>
    <message>
      <source>unsupported</source>
      <extracomment>matrix/judging</extracomment>
      <translation>sans appui</translation>
    </message>
    <message>
      <source>It points to no fact that the case holds, and prints as unsupported</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Il ne renvoie à aucun fait du dossier, et s’imprime sans appui</translation>
    </message>
    <message>
      <source>Rests on</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Repose sur</translation>
    </message>
    <message>
      <source>Judgements</source>
      <extracomment>matrix/judging, matrix/top</extracomment>
      <translation>Jugements</translation>
    </message>
    <message>
      <source>No judgements yet. Press J and write what you conclude; say how likely it is, how far the evidence carries it, and which records it rests on.</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Pas encore de jugements. Appuyez sur J et écrivez ce que vous concluez ; dites combien c’est vraisemblable, jusqu’où les éléments le portent, et sur quelles fiches il repose.</translation>
    </message>
    <message>
      <source>nothing the case holds; drop records here, or edit it</source>
      <extracomment>matrix/judging</extracomment>
      <translation>rien du dossier ; déposez des fiches ici, ou modifiez-le</translation>
    </message>
    <message>
      <source>Likelihood: {}, {}</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Vraisemblance : {}, {}</translation>
    </message>
    <message>
      <source>Edit {}</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Modifier {}</translation>
    </message>
    <message>
      <source>{} tells the hypotheses apart: {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} distingue les hypothèses : {}</translation>
    </message>
    <message>
      <source>{} {}, not rated: {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} {}, non coté : {}</translation>
    </message>
    <message>
      <source>{} against {}: {}, by {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} face à {} : {}, par {}</translation>
    </message>
    <message>
      <source>{} weighs {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} pèse {}</translation>
    </message>
    <message>
      <source>Information</source>
      <extracomment>matrix/model, matrix/top</extracomment>
      <translation>Information</translation>
    </message>
    <message>
      <source>{} against {}: not rated</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} face à {} : non coté</translation>
    </message>
    <message>
      <source>Hypotheses against information</source>
      <extracomment>matrix/page</extracomment>
      <translation>Hypothèses face aux informations</translation>
    </message>
    <message>
      <source>No hypotheses yet. Press H and write one answer to the case's question; two or more are held against what was found.</source>
      <extracomment>matrix/page</extracomment>
      <translation>Pas encore d’hypothèses. Appuyez sur H et écrivez une réponse à la question du dossier ; deux ou plus sont confrontées à ce qui fut trouvé.</translation>
    </message>
    <message>
      <source>No information in the matrix yet. Press A, or drag a record here from the navigator; then 1 to 5 rate it against each hypothesis.</source>
      <extracomment>matrix/page</extracomment>
      <translation>Pas encore d’information dans la matrice. Appuyez sur A, ou glissez une fiche du navigateur ; puis 1 à 5 la cotent face à chaque hypothèse.</translation>
    </message>
    <message>
      <source>{} is no information: {}; let it go to say why it is rated</source>
      <extracomment>matrix/page</extracomment>
      <translation>{} n’est pas une information : {} ; lâchez pour dire pourquoi on la cote</translation>
    </message>
    <message>
      <source>Nobody states</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Personne n’indique</translation>
    </message>
    <message>
      <source>Sources by facts</source>
      <extracomment>matrix/sources, matrix/top</extracomment>
      <translation>Sources par faits</translation>
    </message>
    <message>
      <source>Laying facts beside sources</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Mise des faits en face des sources</translation>
    </message>
    <message>
      <source>No facts yet. Tag sightings and state claims; each then stands here with what every source says of it.</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Pas encore de faits. Marquez des observations et notez des affirmations ; chacune figure alors ici avec ce qu’en dit chaque source.</translation>
    </message>
    <message>
      <source>Said to be empty.</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Dit vide.</translation>
    </message>
    <message>
      <source>Rate the cell</source>
      <extracomment>matrix/strip</extracomment>
      <translation>Coter la cellule</translation>
    </message>
    <message>
      <source>What follows from the matrix</source>
      <extracomment>matrix/strip</extracomment>
      <translation>Ce qui suit de la matrice</translation>
    </message>
    <message>
      <source>row out</source>
      <extracomment>matrix/strip</extracomment>
      <translation>ligne retirée</translation>
    </message>
    <message>
      <source>words</source>
      <extracomment>matrix/strip</extracomment>
      <translation>mots</translation>
    </message>
    <message numerus="yes">
      <source>%n items</source>
      <extracomment>matrix/top</extracomment>
      <translation>
        <numerusform>%n élément</numerusform>
        <numerusform>%n éléments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hypotheses</source>
      <extracomment>matrix/top, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n hypothèse</numerusform>
        <numerusform>%n hypothèses</numerusform>
      </translation>
    </message>
    <message>
      <source>Order of the rows</source>
      <extracomment>matrix/top</extracomment>
      <translation>Ordre des lignes</translation>
    </message>
    <message>
      <source>{} of information</source>
      <extracomment>matrix/top</extracomment>
      <translation>{} de l’information</translation>
    </message>
    <message>
      <source>Sort: {}</source>
      <extracomment>matrix/top</extracomment>
      <translation>Tri : {}</translation>
    </message>
    <message>
      <source>Close this message</source>
      <extracomment>messages</extracomment>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <source>Show the message behind this one</source>
      <extracomment>messages</extracomment>
      <translation>Montrer le message derrière</translation>
    </message>
    <message>
      <source>The last action was not finished. The case is safe: every act before it is saved in its file.</source>
      <extracomment>mishap</extracomment>
      <translation>Le dernier acte n’a pas abouti. Le dossier est sauf : chaque acte d’avant est dans son fichier.</translation>
    </message>
    <message>
      <source>Nothing was sent. This report stays on this computer until you pass it on; read it before: paths and quotations are left out, but an error may name what it stumbled over.</source>
      <extracomment>mishap</extracomment>
      <translation>Rien n’a été envoyé. Ce rapport reste sur cet ordinateur jusqu’à ce que vous le transmettiez ; lisez-le avant : chemins et citations sont ôtés, mais une erreur peut nommer ce sur quoi elle a buté.</translation>
    </message>
    <message>
      <source>Something went wrong in the program</source>
      <extracomment>mishap</extracomment>
      <translation>Quelque chose a mal tourné dans le programme</translation>
    </message>
    <message>
      <source>Go on</source>
      <extracomment>mishap</extracomment>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>The log lies in {}.</source>
      <extracomment>mishap</extracomment>
      <translation>Le relevé des erreurs est dans {}.</translation>
    </message>
    <message>
      <source>Each has its own shape, so colour is never the only sign.</source>
      <extracomment>moves</extracomment>
      <translation>Chacun a sa forme : la couleur n’est jamais le seul signe.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Made to work without a network.&lt;/b&gt; Maps, aircraft types and places are on this computer. Nothing goes out that you do not ask for.</source>
      <extracomment>moves</extracomment>
      <translation>&lt;b&gt;Fait pour travailler sans réseau.&lt;/b&gt; Cartes, types d’aéronefs et lieux sont sur cet ordinateur. Rien ne sort que vous ne demandiez.</translation>
    </message>
    <message>
      <source>How a case grows</source>
      <extracomment>moves</extracomment>
      <translation>Comment grandit un dossier</translation>
    </message>
    <message>
      <source>Four moves, all on the keyboard. Every view follows what you select.</source>
      <extracomment>moves</extracomment>
      <translation>Quatre gestes, tous au clavier. Chaque vue suit ce que vous choisissez.</translation>
    </message>
    <message>
      <source>The kinds you will meet</source>
      <extracomment>moves</extracomment>
      <translation>Les genres que vous rencontrerez</translation>
    </message>
    <message>
      <source>Filter the records</source>
      <extracomment>navigator</extracomment>
      <translation>Filtrer les fiches</translation>
    </message>
    <message>
      <source>Filter the case…</source>
      <extracomment>navigator</extracomment>
      <translation>Filtrer le dossier…</translation>
    </message>
    <message>
      <source>{} more outside {}</source>
      <extracomment>navigator</extracomment>
      <translation>{} de plus hors de {}</translation>
    </message>
    <message>
      <source>{} more with no firm date</source>
      <extracomment>navigator</extracomment>
      <translation>{} de plus sans date ferme</translation>
    </message>
    <message>
      <source>Only what lies in {} is listed. Clear the brush</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Seul ce qui est dans {} est énuméré. Lever la période</translation>
    </message>
    <message>
      <source>Only {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Seulement {}</translation>
    </message>
    <message>
      <source>, told by {}</source>
      <extracomment>offering</extracomment>
      <translation>, dit par {}</translation>
    </message>
    <message>
      <source>no comment: {}{}</source>
      <extracomment>offering</extracomment>
      <translation>sans commentaire : {}{}</translation>
    </message>
    <message>
      <source>denial by {}</source>
      <extracomment>offering</extracomment>
      <translation>démenti de {}</translation>
    </message>
    <message>
      <source>, through {}</source>
      <extracomment>offering</extracomment>
      <translation>, par {}</translation>
    </message>
    <message>
      <source>“{}”, open</source>
      <extracomment>offering</extracomment>
      <translation>« {} », ouvert</translation>
    </message>
    <message>
      <source>Hide why</source>
      <extracomment>origins</extracomment>
      <translation>Cacher pourquoi</translation>
    </message>
    <message>
      <source>origins: {} · {}</source>
      <extracomment>origins</extracomment>
      <translation>origines : {} · {}</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <extracomment>origins, analysis/reasons</extracomment>
      <translation>rien ne fut dit</translation>
    </message>
    <message>
      <source>no source named</source>
      <extracomment>origins</extracomment>
      <translation>aucune source nommée</translation>
    </message>
    <message>
      <source>It rests on no sighting or claim yet</source>
      <extracomment>origins</extracomment>
      <translation>Ne repose encore sur aucune observation ni affirmation</translation>
    </message>
    <message>
      <source>Excerpt {}</source>
      <extracomment>origins</extracomment>
      <translation>Extrait {}</translation>
    </message>
    <message>
      <source>{}characters {}–{}</source>
      <extracomment>origins</extracomment>
      <translation>{}caractères {}–{}</translation>
    </message>
    <message>
      <source> from {}</source>
      <extracomment>origins</extracomment>
      <translation> de {}</translation>
    </message>
    <message>
      <source>untitled</source>
      <extracomment>origins, readpage, sourcehead</extracomment>
      <translation>sans titre</translation>
    </message>
    <message>
      <source>hop {}{}</source>
      <extracomment>origins</extracomment>
      <translation>étape {}{}</translation>
    </message>
    <message>
      <source>assumed date</source>
      <extracomment>particulars</extracomment>
      <translation>date supposée</translation>
    </message>
    <message>
      <source>date</source>
      <extracomment>particulars, values/words</extracomment>
      <translation>date</translation>
    </message>
    <message>
      <source>no excerpt yet</source>
      <extracomment>particulars</extracomment>
      <translation>pas encore d’extrait</translation>
    </message>
    <message>
      <source>called by the name of its file</source>
      <extracomment>particulars</extracomment>
      <translation>appelé par le nom de son fichier</translation>
    </message>
    <message>
      <source>Carried by</source>
      <extracomment>particulars</extracomment>
      <translation>Porté par</translation>
    </message>
    <message>
      <source>remove</source>
      <extracomment>particulars</extracomment>
      <translation>retirer</translation>
    </message>
    <message>
      <source>Leans on {}’s {}{}.</source>
      <extracomment>particulars</extracomment>
      <translation>S’appuie sur {} de {}{}.</translation>
    </message>
    <message>
      <source>no time · {}</source>
      <extracomment>particulars</extracomment>
      <translation>pas d’heure · {}</translation>
    </message>
    <message>
      <source>at one place</source>
      <extracomment>particulars</extracomment>
      <translation>en un lieu</translation>
    </message>
    <message>
      <source>in the whole case</source>
      <extracomment>particulars</extracomment>
      <translation>dans tout le dossier</translation>
    </message>
    <message>
      <source>No excerpt carries it; it is drawn dashed.</source>
      <extracomment>particulars</extracomment>
      <translation>Aucun extrait ne le porte ; il est tireté.</translation>
    </message>
    <message>
      <source>{} or later</source>
      <extracomment>particulars, timeline/calendar</extracomment>
      <translation>{} ou plus tard</translation>
    </message>
    <message>
      <source>Day, zone not stated.</source>
      <extracomment>particulars</extracomment>
      <translation>Jour, fuseau non indiqué.</translation>
    </message>
    <message>
      <source> and </source>
      <extracomment>particulars, siftchip</extracomment>
      <translation> et </translation>
    </message>
    <message>
      <source>, so on {}</source>
      <extracomment>particulars</extracomment>
      <translation>, donc le {}</translation>
    </message>
    <message>
      <source>from</source>
      <extracomment>particulars</extracomment>
      <translation>de</translation>
    </message>
    <message>
      <source>{} by {}, {}</source>
      <extracomment>particulars</extracomment>
      <translation>{} par {}, {}</translation>
    </message>
    <message>
      <source>{} legs</source>
      <extracomment>particulars</extracomment>
      <translation>{} étapes</translation>
    </message>
    <message>
      <source>{} &lt;i&gt;not stated&lt;/i&gt;</source>
      <extracomment>particulars</extracomment>
      <translation>{} &lt;i&gt;non indiqué&lt;/i&gt;</translation>
    </message>
    <message>
      <source>{} carries it no longer</source>
      <extracomment>particulars</extracomment>
      <translation>{} ne le porte plus</translation>
    </message>
    <message>
      <source>Withdrawn by {}, {}: {}</source>
      <extracomment>particulars</extracomment>
      <translation>Retiré par {}, {} : {}</translation>
    </message>
    <message>
      <source>Add words…</source>
      <extracomment>particulars</extracomment>
      <translation>Ajouter des mots…</translation>
    </message>
    <message>
      <source>Not counted as agreeing with {}.</source>
      <extracomment>particulars</extracomment>
      <translation>Non compté comme d’accord avec {}.</translation>
    </message>
    <message>
      <source>Analysts differ: {}.</source>
      <extracomment>particulars</extracomment>
      <translation>Les analystes diffèrent : {}.</translation>
    </message>
    <message>
      <source>Reverse</source>
      <extracomment>past</extracomment>
      <translation>Inverser</translation>
    </message>
    <message>
      <source>All that was done to this record</source>
      <extracomment>past</extracomment>
      <translation>Tout ce qui a été fait sur cette fiche</translation>
    </message>
    <message>
      <source>Go back to this</source>
      <extracomment>past</extracomment>
      <translation>Revenir à ceci</translation>
    </message>
    <message>
      <source>Earlier entries stand in the journal.</source>
      <extracomment>past</extracomment>
      <translation>Les entrées d’avant sont au journal.</translation>
    </message>
    <message>
      <source>{} · {} · entry {}</source>
      <extracomment>past</extracomment>
      <translation>{} · {} · entrée {}</translation>
    </message>
    <message>
      <source>{}, {} · entry {}</source>
      <extracomment>past</extracomment>
      <translation>{}, {} · entrée {}</translation>
    </message>
    <message>
      <source>&lt;b&gt;{}, every value&lt;/b&gt;{}{}</source>
      <extracomment>past</extracomment>
      <translation>&lt;b&gt;{}, chaque valeur&lt;/b&gt;{}{}</translation>
    </message>
    <message>
      <source>{} has never been set.</source>
      <extracomment>past</extracomment>
      <translation>{} n’a jamais été donné.</translation>
    </message>
    <message>
      <source>Called off; nothing was changed.</source>
      <extracomment>patience</extracomment>
      <translation>Interrompu ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>Saving</source>
      <extracomment>patience</extracomment>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <source>Workspaces</source>
      <extracomment>rail</extracomment>
      <translation>Espaces de travail</translation>
    </message>
    <message>
      <source>Accept (Enter)</source>
      <extracomment>reader/answer</extracomment>
      <translation>Accepter (Entrée)</translation>
    </message>
    <message>
      <source>Dismiss (X)</source>
      <extracomment>reader/answer</extracomment>
      <translation>Écarter (X)</translation>
    </message>
    <message>
      <source>Take {} ({}): {}</source>
      <extracomment>reader/answer</extracomment>
      <translation>Prendre {} ({}) : {}</translation>
    </message>
    <message>
      <source>Part {n} of {parts} · characters {start}–{end} of {total}</source>
      <extracomment>reader/bars</extracomment>
      <translation>Partie {n} sur {parts} · caractères {start}–{end} de {total}</translation>
    </message>
    <message>
      <source>Previous part (Ctrl+Page up)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Partie d’avant (Ctrl+Page préc.)</translation>
    </message>
    <message>
      <source>Next part (Ctrl+Page down)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Partie suivante (Ctrl+Page suiv.)</translation>
    </message>
    <message>
      <source>Previous (Shift+F3)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
      <source>Next (F3)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Suivant (F3)</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <extracomment>reader/bars, reader/offers</extracomment>
      <translation>Fermer (Échap)</translation>
    </message>
    <message>
      <source>Find in this source</source>
      <extracomment>reader/bars, reader/tabs</extracomment>
      <translation>Trouver dans cette source</translation>
    </message>
    <message>
      <source>&lt;i style='color:{}'&gt;nothing like it&lt;/i&gt;</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>&lt;i style='color:{}'&gt;rien de tel&lt;/i&gt;</translation>
    </message>
    <message>
      <source>Two sources compared</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Deux sources comparées</translation>
    </message>
    <message>
      <source>Pairs of sentences</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Paires de phrases</translation>
    </message>
    <message>
      <source>Compare with</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Comparer à</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Comparaison…</translation>
    </message>
    <message numerus="yes">
      <source>%n pairs</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>
        <numerusform>%n paire</numerusform>
        <numerusform>%n paires</numerusform>
      </translation>
    </message>
    <message>
      <source>Difference before ([)</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Différence d’avant ([)</translation>
    </message>
    <message>
      <source>Next difference (])</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Différence suivante (])</translation>
    </message>
    <message>
      <source>Back to reading (Esc)</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Retour à la lecture (Échap)</translation>
    </message>
    <message>
      <source>{}, {} differ, {} copied</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>{}, différentes {}, copiées {}</translation>
    </message>
    <message>
      <source>{} compared with</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>{} comparé à</translation>
    </message>
    <message>
      <source>; the first {} rows</source>
      <extracomment>reader/beside/view</extracomment>
      <translation> ; les {} premières lignes</translation>
    </message>
    <message>
      <source>Pages</source>
      <extracomment>reader/choosing, report/printcheck</extracomment>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Image</source>
      <extracomment>reader/choosing</extracomment>
      <translation>Image</translation>
    </message>
    <message>
      <source>Table</source>
      <extracomment>reader/choosing, reader/grid/face</extracomment>
      <translation>Table</translation>
    </message>
    <message>
      <source>Recording</source>
      <extracomment>reader/choosing</extracomment>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <source>How far the source is worked through</source>
      <extracomment>reader/coverage</extracomment>
      <translation>Où en est la lecture de la source</translation>
    </message>
    <message>
      <source>{} quoted, {} background, {} not yet</source>
      <extracomment>reader/coverage</extracomment>
      <translation>{} citées, {} de fond, {} pas encore</translation>
    </message>
    <message>
      <source>Show as {}</source>
      <extracomment>reader/faces</extracomment>
      <translation>Montrer comme {}</translation>
    </message>
    <message>
      <source>looking in part {n} of {parts}</source>
      <extracomment>reader/finder</extracomment>
      <translation>recherche dans la partie {n} sur {parts}</translation>
    </message>
    <message>
      <source>not found</source>
      <extracomment>reader/finder</extracomment>
      <translation>introuvable</translation>
    </message>
    <message>
      <source>not in this part</source>
      <extracomment>reader/finder</extracomment>
      <translation>pas dans cette partie</translation>
    </message>
    <message>
      <source>{at} of {all}</source>
      <extracomment>reader/finder</extracomment>
      <translation>{at} sur {all}</translation>
    </message>
    <message>
      <source>{count} in this part</source>
      <extracomment>reader/finder</extracomment>
      <translation>{count} dans cette partie</translation>
    </message>
    <message>
      <source>Sheet</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Feuille</translation>
    </message>
    <message>
      <source>The table is being read…</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Lecture de la table…</translation>
    </message>
    <message>
      <source>Table of the source</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Table de la source</translation>
    </message>
    <message>
      <source>Reading the table</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Lecture de la table</translation>
    </message>
    <message>
      <source>Select cells; their exact words are quoted.</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Choisissez des cellules ; leurs mots exacts sont cités.</translation>
    </message>
    <message>
      <source>{}: {} characters</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>{} : {} caractères</translation>
    </message>
    <message>
      <source>; the words run from the first cell to the last, with the {} between them</source>
      <extracomment>reader/grid/face</extracomment>
      <translation> ; les mots vont de la première cellule à la dernière, avec {} entre elles</translation>
    </message>
    <message>
      <source>No quotes yet. Select words, then press S for a sighting, C for a claim, E for an excerpt.</source>
      <extracomment>reader/margin</extracomment>
      <translation>Pas encore de citations. Choisissez des mots, puis S pour une observation, C pour une affirmation, E pour un extrait.</translation>
    </message>
    <message>
      <source>Notes beside the text</source>
      <extracomment>reader/margin</extracomment>
      <translation>Remarques à côté du texte</translation>
    </message>
    <message>
      <source>origins: </source>
      <extracomment>reader/margin</extracomment>
      <translation>origines : </translation>
    </message>
    <message>
      <source>The source says nothing of itself that is not recorded.</source>
      <extracomment>reader/offers</extracomment>
      <translation>La source ne dit d’elle-même rien qui ne soit noté.</translation>
    </message>
    <message>
      <source>The source says of itself; nothing is filled in before you take it.</source>
      <extracomment>reader/offers</extracomment>
      <translation>Ce que la source dit d’elle-même ; rien n’est inscrit avant que vous ne le preniez.</translation>
    </message>
    <message>
      <source>What the source says of itself</source>
      <extracomment>reader/offers</extracomment>
      <translation>Ce que la source dit d’elle-même</translation>
    </message>
    <message>
      <source>Close what the source says of itself</source>
      <extracomment>reader/offers</extracomment>
      <translation>Fermer ce que la source dit d’elle-même</translation>
    </message>
    <message>
      <source>Take all</source>
      <extracomment>reader/offers</extracomment>
      <translation>Tout prendre</translation>
    </message>
    <message>
      <source>The first value for each field in which nothing is recorded, as one act</source>
      <extracomment>reader/offers</extracomment>
      <translation>La première valeur de chaque champ où rien n’est consigné, en un seul acte</translation>
    </message>
    <message>
      <source>Take</source>
      <extracomment>reader/offers</extracomment>
      <translation>Prendre</translation>
    </message>
    <message>
      <source> {} of {} are shown.</source>
      <extracomment>reader/offers</extracomment>
      <translation> {} sur {} sont affichés.</translation>
    </message>
    <message>
      <source>Take {} {}, found in {}</source>
      <extracomment>reader/offers</extracomment>
      <translation>Prendre : {} {} ; trouvé dans : {}</translation>
    </message>
    <message>
      <source>; recorded: {}</source>
      <extracomment>reader/offers</extracomment>
      <translation> ; noté : {}</translation>
    </message>
    <message>
      <source>The page is being made ready…</source>
      <extracomment>reader/pageview</extracomment>
      <translation>La page est en préparation…</translation>
    </message>
    <message>
      <source>The page nearly as it looked</source>
      <extracomment>reader/pageview</extracomment>
      <translation>La page presque comme elle était</translation>
    </message>
    <message>
      <source>Making the page ready</source>
      <extracomment>reader/pageview</extracomment>
      <translation>Préparation de la page</translation>
    </message>
    <message>
      <source>Leads to {}</source>
      <extracomment>reader/pageview</extracomment>
      <translation>Mène à {}</translation>
    </message>
    <message>
      <source>Part of</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>Partie de</translation>
    </message>
    <message>
      <source>Open {} {}</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>Ouvrir {} {}</translation>
    </message>
    <message>
      <source>all {}</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>les {}</translation>
    </message>
    <message>
      <source>Holds {}</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>Contient {}</translation>
    </message>
    <message>
      <source>… and {} more in the navigator</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>… et {} de plus au navigateur</translation>
    </message>
    <message>
      <source>It gets a copy in a private folder, which is removed when the source or the case is closed.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Une copie va dans un dossier privé, effacé quand la source ou le dossier est fermé.</translation>
    </message>
    <message>
      <source>Stretches of the recording</source>
      <extracomment>reader/recording</extracomment>
      <translation>Passages de l’enregistrement</translation>
    </message>
    <message>
      <source>No stretch is kept yet. Write From and To, then press Enter.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Aucun passage n’est gardé. Écrivez De et À, puis appuyez sur Entrée.</translation>
    </message>
    <message>
      <source>Open in the system’s player</source>
      <extracomment>reader/recording</extracomment>
      <translation>Ouvrir dans le lecteur du système</translation>
    </message>
    <message>
      <source>Keep as an excerpt</source>
      <extracomment>reader/recording</extracomment>
      <translation>Garder comme extrait</translation>
    </message>
    <message>
      <source>Write times as 12.5, 1:05 or 1:02:03, the first one earlier.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Écrivez les temps 12.5, 1:05 ou 1:02:03, le plus tôt d’abord.</translation>
    </message>
    <message>
      <source>Writing a copy for the player</source>
      <extracomment>reader/recording</extracomment>
      <translation>Écriture d’une copie pour le lecteur</translation>
    </message>
    <message>
      <source>No player answered; the copy is at {} until the source is closed.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Aucun lecteur n’a répondu ; la copie est dans {} jusqu’à la fermeture de la source.</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <extracomment>reader/recording</extracomment>
      <translation>{} à {}</translation>
    </message>
    <message>
      <source>region {}, {}, {} × {}{}</source>
      <extracomment>reader/sheets/chosen</extracomment>
      <translation>région {}, {}, {} × {}{}</translation>
    </message>
    <message>
      <source> of page {}</source>
      <extracomment>reader/sheets/chosen</extracomment>
      <translation> de la page {}</translation>
    </message>
    <message>
      <source> · page {}</source>
      <extracomment>reader/sheets/chosen</extracomment>
      <translation> · page {}</translation>
    </message>
    <message>
      <source>Drag selects a region; Shift and arrows do it by keys.</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Glisser choisit une région ; Maj et flèches le font au clavier.</translation>
    </message>
    <message>
      <source>Ctrl and drag, or R, selects a region.</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Ctrl et glisser, ou R, choisit une région.</translation>
    </message>
    <message>
      <source>Page</source>
      <extracomment>reader/sheets/face, sourcepage</extracomment>
      <translation>Page</translation>
    </message>
    <message>
      <source>Frame</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Cadre</translation>
    </message>
    <message>
      <source>Smaller</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Plus petit</translation>
    </message>
    <message>
      <source>Larger</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Plus grand</translation>
    </message>
    <message>
      <source>Fit the whole</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Ajuster en entier</translation>
    </message>
    <message>
      <source>Select a region</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Choisir une région</translation>
    </message>
    <message>
      <source>of {}</source>
      <extracomment>reader/sheets/face, tracks/comparing</extracomment>
      <translation>sur {}</translation>
    </message>
    <message>
      <source>Place in the text</source>
      <extracomment>reader/sides</extracomment>
      <translation>Place dans le texte</translation>
    </message>
    <message>
      <source>As the file states it; a file can be altered to state anything.</source>
      <extracomment>reader/stated</extracomment>
      <translation>Comme l’indique le fichier ; un fichier altéré peut indiquer n’importe quoi.</translation>
    </message>
    <message>
      <source>{} × {} pixels</source>
      <extracomment>reader/stated, values</extracomment>
      <translation>{} × {} pixels</translation>
    </message>
    <message>
      <source>Show or hide the underlines of {}; its menu accepts all {} of them</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Montrer ou cacher les soulignements de {} ; leur menu accepte les {}</translation>
    </message>
    <message>
      <source>Only the first {} characters of this text are read for suggestions.</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Seuls les {} premiers caractères de ce texte sont lus pour les propositions.</translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>
        <numerusform>%n proposition</numerusform>
        <numerusform>%n propositions</numerusform>
      </translation>
    </message>
    <message>
      <source>next</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>suivant</translation>
    </message>
    <message>
      <source>accept</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>accepter</translation>
    </message>
    <message>
      <source>dismiss</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>écarter</translation>
    </message>
    <message>
      <source>Accept all {}</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Accepter les {}</translation>
    </message>
    <message>
      <source>Open sources</source>
      <extracomment>reader/tabs</extracomment>
      <translation>Sources ouvertes</translation>
    </message>
    <message>
      <source>Close this tab</source>
      <extracomment>reader/tabs</extracomment>
      <translation>Fermer cet onglet</translation>
    </message>
    <message>
      <source>Close this tab (Ctrl+F4)</source>
      <extracomment>reader/tabs</extracomment>
      <translation>Fermer cet onglet (Ctrl+F4)</translation>
    </message>
    <message>
      <source>Find in this source (Ctrl+F)</source>
      <extracomment>reader/tabs</extracomment>
      <translation>Trouver dans cette source (Ctrl+F)</translation>
    </message>
    <message>
      <source>Text of the source</source>
      <extracomment>reader/view</extracomment>
      <translation>Texte de la source</translation>
    </message>
    <message>
      <source>No source is open. Choose one in the navigator (F6 leads there) and press Enter.</source>
      <extracomment>readpage</extracomment>
      <translation>Aucune source n’est ouverte. Choisissez-en une au navigateur (F6 y mène) et appuyez sur Entrée.</translation>
    </message>
    <message>
      <source>No sources yet, and this case can only be read.</source>
      <extracomment>readpage</extracomment>
      <translation>Pas encore de sources, et ce dossier ne peut qu’être lu.</translation>
    </message>
    <message>
      <source>No sources yet. Attach a file, a page or pasted text: Ctrl+Shift+A, or drop a file here.</source>
      <extracomment>readpage</extracomment>
      <translation>Pas encore de sources. Joignez un fichier, une page ou un texte collé : Ctrl+Maj+A, ou déposez un fichier ici.</translation>
    </message>
    <message numerus="yes">
      <source>%n sources held</source>
      <extracomment>recent</extracomment>
      <translation>
        <numerusform>%n source détenue</numerusform>
        <numerusform>%n sources détenues</numerusform>
      </translation>
    </message>
    <message>
      <source>moved or deleted</source>
      <extracomment>recent</extracomment>
      <translation>déplacé ou supprimé</translation>
    </message>
    <message>
      <source>Recent cases</source>
      <extracomment>recent</extracomment>
      <translation>Dossiers récents</translation>
    </message>
    <message>
      <source>Checking recent cases</source>
      <extracomment>recent</extracomment>
      <translation>Vérification des dossiers récents</translation>
    </message>
    <message>
      <source>What else can be done with this record</source>
      <extracomment>recordhead</extracomment>
      <translation>Ce qu’on peut faire d’autre de cette fiche</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <extracomment>report/acting</extracomment>
      <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Save the report</source>
      <extracomment>report/acting</extracomment>
      <translation>Enregistrer le rapport</translation>
    </message>
    <message numerus="yes">
      <source>%n figures</source>
      <extracomment>report/acting</extracomment>
      <translation>
        <numerusform>%n figure</numerusform>
        <numerusform>%n figures</numerusform>
      </translation>
    </message>
    <message>
      <source>Issue {} is {}; page code {}. Check a print shows this again.</source>
      <extracomment>report/acting</extracomment>
      <translation>L’émission {} est {} ; code de page {}. « Vérifier un tirage » le montre de nouveau.</translation>
    </message>
    <message>
      <source>The report</source>
      <extracomment>report/acting</extracomment>
      <translation>Le rapport</translation>
    </message>
    <message>
      <source>From a template of your own…</source>
      <extracomment>report/acting</extracomment>
      <translation>D’après un modèle à vous…</translation>
    </message>
    <message>
      <source>a text that the case fills in</source>
      <extracomment>report/acting</extracomment>
      <translation>un texte que le dossier remplit</translation>
    </message>
    <message>
      <source>A template of your own</source>
      <extracomment>report/acting</extracomment>
      <translation>Un modèle à vous</translation>
    </message>
    <message>
      <source>Logo above the title</source>
      <extracomment>report/acting</extracomment>
      <translation>Logo au-dessus du titre</translation>
    </message>
    <message>
      <source>Saving the report</source>
      <extracomment>report/acting</extracomment>
      <translation>Enregistrement du rapport</translation>
    </message>
    <message>
      <source>Folder for the figures</source>
      <extracomment>report/acting</extracomment>
      <translation>Dossier des figures</translation>
    </message>
    <message>
      <source>Issue the report as a new file</source>
      <extracomment>report/acting</extracomment>
      <translation>Émettre le rapport comme nouveau fichier</translation>
    </message>
    <message>
      <source>Issuing the report</source>
      <extracomment>report/acting</extracomment>
      <translation>Émission du rapport</translation>
    </message>
    <message>
      <source>Templates (*{})</source>
      <extracomment>report/acting</extracomment>
      <translation>Modèles (*{})</translation>
    </message>
    <message>
      <source>writing the file</source>
      <extracomment>report/acting</extracomment>
      <translation>écriture du fichier</translation>
    </message>
    <message>
      <source>Saved {}.</source>
      <extracomment>report/acting</extracomment>
      <translation>Enregistré {}.</translation>
    </message>
    <message>
      <source>Saved {} in {}.</source>
      <extracomment>report/acting</extracomment>
      <translation>Enregistré {} dans {}.</translation>
    </message>
    <message>
      <source>A text file that the case fills in, in the form of your house.</source>
      <extracomment>report/beginning</extracomment>
      <translation>Un fichier texte que le dossier remplit, dans la forme de votre maison.</translation>
    </message>
    <message>
      <source>Begin a report</source>
      <extracomment>report/beginning</extracomment>
      <translation>Commencer un rapport</translation>
    </message>
    <message>
      <source>A report is sections of this case in an order of yours, with words of your own between them. It is kept in the case; every step can be undone.</source>
      <extracomment>report/beginning</extracomment>
      <translation>Un rapport, ce sont des sections de ce dossier dans votre ordre, avec vos mots entre elles. Il est gardé dans le dossier ; chaque pas peut être annulé.</translation>
    </message>
    <message>
      <source>Your own template…</source>
      <extracomment>report/beginning</extracomment>
      <translation>Votre modèle…</translation>
    </message>
    <message>
      <source>Pages of the report</source>
      <extracomment>report/live</extracomment>
      <translation>Pages du rapport</translation>
    </message>
    <message>
      <source>Draft, not issued</source>
      <extracomment>report/page</extracomment>
      <translation>Brouillon, non édité</translation>
    </message>
    <message>
      <source>Setting the pages…</source>
      <extracomment>report/page</extracomment>
      <translation>Composition des pages…</translation>
    </message>
    <message>
      <source>Setting the report</source>
      <extracomment>report/page</extracomment>
      <translation>Composition du rapport</translation>
    </message>
    <message>
      <source>No judgement yet: J in the matrix makes one</source>
      <extracomment>report/page</extracomment>
      <translation>Pas encore de jugement : J dans la matrice en fait un</translation>
    </message>
    <message>
      <source>Issue {}; {} changed since</source>
      <extracomment>report/page</extracomment>
      <translation>Émission {} ; {} changés depuis</translation>
    </message>
    <message>
      <source>Cancelled. Choose the report again to set its pages.</source>
      <extracomment>report/page</extracomment>
      <translation>Annulé. Choisissez à nouveau le rapport pour composer ses pages.</translation>
    </message>
    <message>
      <source>Issue {} is up to date</source>
      <extracomment>report/page</extracomment>
      <translation>L’émission {} est à jour</translation>
    </message>
    <message>
      <source>Page {} of {}</source>
      <extracomment>report/page</extracomment>
      <translation>Page {} sur {}</translation>
    </message>
    <message>
      <source>Sections of the report</source>
      <extracomment>report/parts</extracomment>
      <translation>Sections du rapport</translation>
    </message>
    <message>
      <source>Own words</source>
      <extracomment>report/parts</extracomment>
      <translation>Mots propres</translation>
    </message>
    <message>
      <source>Heading</source>
      <extracomment>report/parts</extracomment>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Sentences of your own; name records as in [SG-01, CL-2]. A sentence that names none prints as unsupported.</source>
      <extracomment>report/parts</extracomment>
      <translation>Vos phrases ; nommez les fiches comme dans [SG-01, CL-2]. Une phrase qui n’en nomme pas s’imprime sans appui.</translation>
    </message>
    <message>
      <source>&amp;Heading</source>
      <extracomment>report/parts</extracomment>
      <translation>&amp;Titre</translation>
    </message>
    <message>
      <source>O&amp;wn words</source>
      <extracomment>report/parts</extracomment>
      <translation>Mots à &amp;vous</translation>
    </message>
    <message>
      <source>Only what is selected</source>
      <extracomment>report/parts</extracomment>
      <translation>Seulement la sélection</translation>
    </message>
    <message>
      <source>All records</source>
      <extracomment>report/parts</extracomment>
      <translation>Toutes les fiches</translation>
    </message>
    <message>
      <source>All records that the report holds</source>
      <extracomment>report/parts</extracomment>
      <translation>Toutes les fiches du rapport</translation>
    </message>
    <message>
      <source>own words</source>
      <extracomment>report/parts</extracomment>
      <translation>vos mots</translation>
    </message>
    <message>
      <source>Select {} first, in any view.</source>
      <extracomment>report/parts</extracomment>
      <translation>Choisissez d’abord {}, dans n’importe quelle vue.</translation>
    </message>
    <message>
      <source>Check a print</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Vérifier un tirage</translation>
    </message>
    <message>
      <source>Check</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>reading the print</source>
      <extracomment>report/printcheck</extracomment>
      <translation>lecture du tirage</translation>
    </message>
    <message>
      <source>looking for the code</source>
      <extracomment>report/printcheck</extracomment>
      <translation>recherche du code</translation>
    </message>
    <message>
      <source>Type the code at the foot of a page, as 3f7a-91c2-1, or choose the PDF. You are told which issue it is, what was altered in it, and what has changed in the case since.</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Tapez le code au bas d’une page, comme 3f7a-91c2-1, ou choisissez le PDF. Vous saurez quelle émission c’est, ce qui y fut altéré, et ce qui a changé dans le dossier depuis.</translation>
    </message>
    <message>
      <source>Choose a &amp;file…</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
      <source>Issued from this case</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Émis de ce dossier</translation>
    </message>
    <message>
      <source>A print that may be of this case</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Un tirage qui peut être de ce dossier</translation>
    </message>
    <message>
      <source>Checking…</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Vérification…</translation>
    </message>
    <message>
      <source>Checking the print</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Vérification du tirage</translation>
    </message>
    <message>
      <source>&amp;Page code</source>
      <extracomment>report/printcheck</extracomment>
      <translation>&amp;Code de page</translation>
    </message>
    <message>
      <source>Issue</source>
      <extracomment>report/printcheck, case/acts</extracomment>
      <translation>Émission</translation>
    </message>
    <message>
      <source>Code</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Code</translation>
    </message>
    <message>
      <source>{} was not issued from this case.</source>
      <extracomment>report/printcheck</extracomment>
      <translation>{} n’a pas été émis de ce dossier.</translation>
    </message>
    <message>
      <source>No print with the code {} was issued from this case.</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Aucun tirage au code {} n’a été émis de ce dossier.</translation>
    </message>
    <message>
      <source>Paper</source>
      <extracomment>report/top</extracomment>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Add section</source>
      <extracomment>report/top</extracomment>
      <translation>Ajouter une section</translation>
    </message>
    <message>
      <source>Settings…</source>
      <extracomment>report/top</extracomment>
      <translation>Réglages…</translation>
    </message>
    <message>
      <source>All that can be done with a report</source>
      <extracomment>report/top</extracomment>
      <translation>Tout ce qu’on peut faire d’un rapport</translation>
    </message>
    <message>
      <source>Logo, figures, checking a print, and all else, with keys</source>
      <extracomment>report/top</extracomment>
      <translation>Logo, figures, vérification d’un tirage, et le reste, avec les touches</translation>
    </message>
    <message>
      <source>New</source>
      <extracomment>report/top</extracomment>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>Add…</source>
      <extracomment>report/top</extracomment>
      <translation>Ajouter…</translation>
    </message>
    <message>
      <source>Save…</source>
      <extracomment>report/top, sifter</extracomment>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>Print…</source>
      <extracomment>report/top</extracomment>
      <translation>Imprimer…</translation>
    </message>
    <message numerus="yes">
      <source>%n quotes are lost</source>
      <extracomment>reviewing</extracomment>
      <translation>
        <numerusform>%n citation est perdue</numerusform>
        <numerusform>%n citations sont perdues</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading what the source says of itself</source>
      <extracomment>reviewing</extracomment>
      <translation>Lecture de ce que la source dit d’elle-même</translation>
    </message>
    <message>
      <source>Every sentence is quoted or background.</source>
      <extracomment>reviewing</extracomment>
      <translation>Chaque phrase est citée ou de fond.</translation>
    </message>
    <message>
      <source>There is no other source with words to compare with; attach one.</source>
      <extracomment>reviewing</extracomment>
      <translation>Aucune autre source à mots à comparer ; joignez-en une.</translation>
    </message>
    <message>
      <source>Reading the source again</source>
      <extracomment>reviewing</extracomment>
      <translation>Relecture de la source</translation>
    </message>
    <message>
      <source>{} is read anew.</source>
      <extracomment>reviewing</extracomment>
      <translation>{} est relue.</translation>
    </message>
    <message>
      <source>{} is read as before.</source>
      <extracomment>reviewing</extracomment>
      <translation>{} se lit comme avant.</translation>
    </message>
    <message>
      <source> {}; Lost quotes shows where they may stand.</source>
      <extracomment>reviewing</extracomment>
      <translation> {} ; « Citations perdues » montre où elles peuvent être.</translation>
    </message>
    <message>
      <source>Coverage is followed in texts of up to {:,} characters.</source>
      <extracomment>reviewing</extracomment>
      <translation>La couverture est suivie dans des textes jusqu’à {:,} caractères.</translation>
    </message>
    <message>
      <source>Name of the filter:</source>
      <extracomment>savedtexts</extracomment>
      <translation>Nom du filtre :</translation>
    </message>
    <message>
      <source>Save filter</source>
      <extracomment>savedtexts</extracomment>
      <translation>Garder le filtre</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <extracomment>savedtexts</extracomment>
      <translation>Garder ce filtre</translation>
    </message>
    <message>
      <source>Rename what is saved</source>
      <extracomment>savedtexts</extracomment>
      <translation>Renommer ce qui est gardé</translation>
    </message>
    <message>
      <source>Search: {}</source>
      <extracomment>savedtexts</extracomment>
      <translation>Recherche : {}</translation>
    </message>
    <message>
      <source>Words search the case; &gt; commands, # numbers, @ entities, ? the guide</source>
      <extracomment>searchbox</extracomment>
      <translation>Des mots cherchent dans le dossier ; &gt; commandes, # numéros, @ entités, ? le guide</translation>
    </message>
    <message>
      <source>Search this case</source>
      <extracomment>searchbox</extracomment>
      <translation>Chercher dans ce dossier</translation>
    </message>
    <message>
      <source>Search this case, or type &gt; for a command</source>
      <extracomment>searchbox</extracomment>
      <translation>Chercher dans ce dossier, ou tapez &gt; pour une commande</translation>
    </message>
    <message>
      <source>Search, &gt; for a command</source>
      <extracomment>searchbox</extracomment>
      <translation>Chercher, &gt; pour une commande</translation>
    </message>
    <message>
      <source>Search</source>
      <extracomment>searchbox</extracomment>
      <translation>Chercher</translation>
    </message>
    <message>
      <source>Nothing in this case says “{}”.</source>
      <extracomment>searchbox</extracomment>
      <translation>Rien dans ce dossier ne dit « {} ».</translation>
    </message>
    <message>
      <source>Looking for “{}”…</source>
      <extracomment>searchbox</extracomment>
      <translation>Recherche de « {} »…</translation>
    </message>
    <message>
      <source>No page of the guide says “{}”.</source>
      <extracomment>searchbox</extracomment>
      <translation>Aucune page du guide ne dit « {} ».</translation>
    </message>
    <message>
      <source>No command that can be done now is called “{}”.</source>
      <extracomment>searchbox</extracomment>
      <translation>Aucune commande possible maintenant ne s’appelle « {} ».</translation>
    </message>
    <message>
      <source>Save this search</source>
      <extracomment>seeking</extracomment>
      <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
      <source>the filter</source>
      <extracomment>siftchip</extracomment>
      <translation>le filtre</translation>
    </message>
    <message>
      <source>Clear the filter {}</source>
      <extracomment>siftchip</extracomment>
      <translation>Lever le filtre {}</translation>
    </message>
    <message>
      <source>Only what passes {} is shown. Clear the filter</source>
      <extracomment>siftchip</extracomment>
      <translation>Seul ce qui passe {} est affiché. Lever le filtre</translation>
    </message>
    <message>
      <source>For example: aircraft ~ An-124 and when in 2025-10. The sign ~ means contains, = is, != is not, &lt; before, &gt; after; join with and, or, not. Also: tag = cargo, on = B1, saved = NAME.</source>
      <extracomment>sifter</extracomment>
      <translation>Par exemple : aircraft ~ An-124 and when in 2025-10. Le signe ~ veut dire contient, = est, != n’est pas, &lt; avant, &gt; après ; joignez par and, or, not. Aussi : tag = cargo, on = B1, saved = NOM.</translation>
    </message>
    <message>
      <source>Filter every view</source>
      <extracomment>sifter</extracomment>
      <translation>Filtrer toutes les vues</translation>
    </message>
    <message>
      <source>Filter</source>
      <extracomment>sifter</extracomment>
      <translation>Filtre</translation>
    </message>
    <message>
      <source>aircraft ~ An-124 and when in 2025-10-22..2025-10-31</source>
      <extracomment>sifter</extracomment>
      <translation>aircraft ~ An-124 and when in 2025-10-22..2025-10-31</translation>
    </message>
    <message>
      <source>Enter uses it, F2 renames it, Del puts it in the trash</source>
      <extracomment>sifter</extracomment>
      <translation>Entrée s’en sert, F2 le renomme, Suppr le met à la corbeille</translation>
    </message>
    <message>
      <source>Every value this field has had</source>
      <extracomment>slips</extracomment>
      <translation>Toutes les valeurs qu’a eues ce champ</translation>
    </message>
    <message>
      <source>Copied</source>
      <extracomment>slips</extracomment>
      <translation>Copié</translation>
    </message>
    <message>
      <source>, not held</source>
      <extracomment>sourcehead</extracomment>
      <translation>, non détenue</translation>
    </message>
    <message>
      <source>Its own words on publisher, author, day and language; nothing is filled in unasked</source>
      <extracomment>sourcehead</extracomment>
      <translation>Ses propres mots sur éditeur, auteur, jour et langue ; rien n’est inscrit sans demande</translation>
    </message>
    <message numerus="yes">
      <source>%n dates lean on it</source>
      <extracomment>sourcehead</extracomment>
      <translation>
        <numerusform>%n date s’y appuie</numerusform>
        <numerusform>%n dates s’y appuient</numerusform>
      </translation>
    </message>
    <message>
      <source>SHA-256 {}
{}
Press to copy the whole hash</source>
      <extracomment>sourcehead</extracomment>
      <translation>SHA-256 {}
{}
Appuyez pour copier l’empreinte entière</translation>
    </message>
    <message>
      <source>Cites</source>
      <extracomment>sourcehead</extracomment>
      <translation>Cite</translation>
    </message>
    <message>
      <source>Press to edit</source>
      <extracomment>sourcehead</extracomment>
      <translation>Appuyez pour modifier</translation>
    </message>
    <message>
      <source>Propose…</source>
      <extracomment>sourcehead</extracomment>
      <translation>Proposer…</translation>
    </message>
    <message>
      <source>Press to select what carries them</source>
      <extracomment>sourcehead</extracomment>
      <translation>Appuyez pour choisir ce qui les porte</translation>
    </message>
    <message>
      <source>These bytes are kept and hashed; they are no text that can be shown here.</source>
      <extracomment>sourcepage</extracomment>
      <translation>Ces octets sont gardés avec leur empreinte ; ce n’est pas un texte qu’on puisse montrer.</translation>
    </message>
    <message>
      <source>Quotes are taken in Words. Ctrl+Shift+V turns.</source>
      <extracomment>sourcepage</extracomment>
      <translation>Les citations se prennent dans Mots. Ctrl+Maj+V bascule.</translation>
    </message>
    <message>
      <source>This source is named but not held. Attach it (Ctrl+Shift+A) and its words can be quoted.</source>
      <extracomment>sourcepage</extracomment>
      <translation>Cette source est nommée mais non détenue. Joignez-la (Ctrl+Maj+A) et ses mots pourront être cités.</translation>
    </message>
    <message>
      <source>This source is named but not held.</source>
      <extracomment>sourcepage</extracomment>
      <translation>Cette source est nommée mais non détenue.</translation>
    </message>
    <message>
      <source>Not in the dictionary: {}</source>
      <extracomment>spelling/announced</extracomment>
      <translation>Pas dans le dictionnaire : {}</translation>
    </message>
    <message>
      <source>No dictionary was found, nothing is marked; on Debian and Ubuntu install {} and {}, then start again.</source>
      <extracomment>spelling/dictionaries</extracomment>
      <translation>Aucun dictionnaire trouvé, rien n’est marqué ; sous Debian et Ubuntu, installer {} et {}, puis redémarrer.</translation>
    </message>
    <message>
      <source>Looking for other words…</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Recherche d’autres mots…</translation>
    </message>
    <message>
      <source>Add to the dictionary</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
      <source>Ignore here</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Ignorer ici</translation>
    </message>
    <message>
      <source>No other words</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Pas d’autres mots</translation>
    </message>
    <message>
      <source>Take out of the dictionary</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Retirer du dictionnaire</translation>
    </message>
    <message>
      <source>The dictionary {} cannot be written: {}; free some space there, or make the folder one you may write in.</source>
      <extracomment>spelling/ownwords</extracomment>
      <translation>Le dictionnaire {} ne peut pas être écrit : {} ; libérer de la place à cet endroit ou rendre le dossier accessible en écriture.</translation>
    </message>
    <message>
      <source>Offline; nothing goes out unasked</source>
      <extracomment>status</extracomment>
      <translation>Hors ligne ; rien ne sort sans demande</translation>
    </message>
    <message>
      <source>Times in UTC</source>
      <extracomment>status</extracomment>
      <translation>Heures en UTC</translation>
    </message>
    <message>
      <source>Cancel the task (Esc)</source>
      <extracomment>status</extracomment>
      <translation>Annuler la tâche (Échap)</translation>
    </message>
    <message>
      <source>Cancel the task</source>
      <extracomment>status</extracomment>
      <translation>Annuler la tâche</translation>
    </message>
    <message>
      <source>cancel</source>
      <extracomment>status</extracomment>
      <translation>annuler</translation>
    </message>
    <message>
      <source>{} · {:.0f} min left</source>
      <extracomment>status</extracomment>
      <translation>{} · reste {:.0f} min</translation>
    </message>
    <message>
      <source>{} · {:.0f} s left</source>
      <extracomment>status</extracomment>
      <translation>{} · reste {:.0f} s</translation>
    </message>
    <message>
      <source> · {} waiting</source>
      <extracomment>status</extracomment>
      <translation> · {} en attente</translation>
    </message>
    <message>
      <source>These words name nobody to cite; state a claim with who says so instead.</source>
      <extracomment>suggesting, case/acts/suggestions</extracomment>
      <translation>Ces mots ne nomment personne à citer ; notez plutôt une affirmation avec qui le dit.</translation>
    </message>
    <message>
      <source>Tag {}</source>
      <extracomment>tagchip</extracomment>
      <translation>Étiquette {}</translation>
    </message>
    <message>
      <source>Show only what is filed under {}</source>
      <extracomment>tagchip</extracomment>
      <translation>Ne montrer que ce qui est rangé sous {}</translation>
    </message>
    <message>
      <source>Timeline shows</source>
      <extracomment>timeline/acting</extracomment>
      <translation>La frise montre</translation>
    </message>
    <message>
      <source>Name of the view:</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Nom de la vue :</translation>
    </message>
    <message>
      <source>Save view</source>
      <extracomment>timeline/acting, case/acts</extracomment>
      <translation>Garder la vue</translation>
    </message>
    <message>
      <source>Save this view</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Garder cette vue</translation>
    </message>
    <message>
      <source>New name of the view:</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Nouveau nom de la vue :</translation>
    </message>
    <message>
      <source>Rename view</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Renommer la vue</translation>
    </message>
    <message>
      <source>Before and after takes two records; add one with Ctrl and a click.</source>
      <extracomment>timeline/acting</extracomment>
      <translation>« Avant et après » prend deux fiches ; ajoutez-en une par Ctrl et clic.</translation>
    </message>
    <message>
      <source>{} comes before {}.</source>
      <extracomment>timeline/acting</extracomment>
      <translation>{} vient avant {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n marks</source>
      <extracomment>timeline/aloud, timeline/listed, timeline/names</extracomment>
      <translation>
        <numerusform>%n marque</numerusform>
        <numerusform>%n marques</numerusform>
      </translation>
    </message>
    <message>
      <source>Lane {}</source>
      <extracomment>timeline/aloud</extracomment>
      <translation>Couloir {}</translation>
    </message>
    <message>
      <source>{}, closed</source>
      <extracomment>timeline/aloud</extracomment>
      <translation>{}, fermé</translation>
    </message>
    <message>
      <source>same as</source>
      <extracomment>timeline/arcs, case/linked, values/words</extracomment>
      <translation>identique à</translation>
    </message>
    <message>
      <source>reading the timeline</source>
      <extracomment>timeline/arriving</extracomment>
      <translation>lecture de la frise</translation>
    </message>
    <message>
      <source>laying the timeline</source>
      <extracomment>timeline/arriving</extracomment>
      <translation>disposition de la frise</translation>
    </message>
    <message>
      <source>some time </source>
      <extracomment>timeline/calendar</extracomment>
      <translation>à un moment </translation>
    </message>
    <message>
      <source>; zone not stated</source>
      <extracomment>timeline/calendar</extracomment>
      <translation> ; fuseau non indiqué</translation>
    </message>
    <message>
      <source>{} or earlier</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>{} ou plus tôt</translation>
    </message>
    <message>
      <source>{}, inferred</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>{}, déduit</translation>
    </message>
    <message>
      <source>said to be empty {}</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>dit vide {}</translation>
    </message>
    <message>
      <source>What the lanes are (Y)</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Ce que sont les couloirs (Y)</translation>
    </message>
    <message>
      <source>By which date the marks stand (O)</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Selon quelle date sont les marques (O)</translation>
    </message>
    <message>
      <source>Saved views (V)</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Vues gardées (V)</translation>
    </message>
    <message>
      <source>Views</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Vues</translation>
    </message>
    <message>
      <source>Inside each lane</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Dans chaque couloir</translation>
    </message>
    <message>
      <source>What we knew on a day	W</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Ce que nous savions un jour donné	W</translation>
    </message>
    <message>
      <source>Filter every view…	/</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Filtrer toutes les vues…	/</translation>
    </message>
    <message>
      <source>Save this view…</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Garder cette vue…</translation>
    </message>
    <message>
      <source> then </source>
      <extracomment>timeline/choices</extracomment>
      <translation> puis </translation>
    </message>
    <message>
      <source>Nothing further</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Rien de plus</translation>
    </message>
    <message>
      <source>Lanes: {}</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Couloirs : {}</translation>
    </message>
    <message>
      <source>Clock: {}</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Horloge : {}</translation>
    </message>
    <message>
      <source>Nothing on the timeline yet. Select words in a source and press S to tag a sighting.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Encore rien sur la frise. Choisissez des mots dans une source et appuyez sur S pour une observation.</translation>
    </message>
    <message>
      <source>Marks in order of time</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Marques dans l’ordre du temps</translation>
    </message>
    <message>
      <source>None of the marks is shown by this clock, filter or day; Esc shows all again.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Cette horloge, ce filtre ou ce jour ne montre aucune marque ; Échap les remontre toutes.</translation>
    </message>
    <message>
      <source>No record has a date yet. State when one happened and it appears here.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Aucune fiche n’a encore de date. Indiquez quand cela survint et elle paraîtra ici.</translation>
    </message>
    <message>
      <source>No record has a date yet.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Aucune fiche n’a encore de date.</translation>
    </message>
    <message>
      <source>No sightings yet.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Pas encore d’observations.</translation>
    </message>
    <message>
      <source>compact: drag the edge up for lanes</source>
      <extracomment>timeline/header</extracomment>
      <translation>réduite : tirez le bord vers le haut pour les couloirs</translation>
    </message>
    <message>
      <source>Records without a date: list them, and select one (U)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Fiches sans date : les énumérer, et en choisir une (U)</translation>
    </message>
    <message>
      <source>Key</source>
      <extracomment>timeline/header</extracomment>
      <translation>Signes</translation>
    </message>
    <message>
      <source>What the shapes mean</source>
      <extracomment>timeline/header</extracomment>
      <translation>Ce que veulent dire les formes</translation>
    </message>
    <message>
      <source>Fit</source>
      <extracomment>timeline/header</extracomment>
      <translation>Ajuster</translation>
    </message>
    <message>
      <source>Show the whole case (0)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Montrer tout le dossier (0)</translation>
    </message>
    <message>
      <source>Show more time (−)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Montrer plus de temps (−)</translation>
    </message>
    <message>
      <source>Show less time (+)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Montrer moins de temps (+)</translation>
    </message>
    <message>
      <source>Show links of the selection (K)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Montrer les liens de la sélection (K)</translation>
    </message>
    <message>
      <source>compact, by the date {}</source>
      <extracomment>timeline/header</extracomment>
      <translation>réduite, par la date {}</translation>
    </message>
    <message>
      <source>Timeline full, compact or hidden ({})</source>
      <extracomment>timeline/header</extracomment>
      <translation>Frise entière, réduite ou cachée ({})</translation>
    </message>
    <message>
      <source>{n} undated</source>
      <extracomment>timeline/header</extracomment>
      <translation>{n} sans date</translation>
    </message>
    <message>
      <source>Records of later days are left out. Those that are shown stand as they do today:
what was corrected since is not turned back. The command timeline --as-of tells the
values of that day.</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Les fiches de jours suivants sont laissées. Celles montrées sont comme aujourd’hui :
ce qui fut corrigé depuis n’est pas défait. La commande timeline --as-of dit les
valeurs de ce jour.</translation>
    </message>
    <message>
      <source>What we knew on that day</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Ce que nous savions ce jour-là</translation>
    </message>
    <message>
      <source>Days of the journal: ← → a day, Page Up and Page Down a day with records</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Jours du journal : ← → un jour, Page préc. et Page suiv. un jour avec des fiches</translation>
    </message>
    <message>
      <source>Today ×</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Aujourd’hui ×</translation>
    </message>
    <message>
      <source>Show all that is known by now (W)</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Montrer tout ce qu’on sait à présent (W)</translation>
    </message>
    <message>
      <source>Show all that is known by now</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Montrer tout ce qu’on sait à présent</translation>
    </message>
    <message>
      <source>{} of {} known</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>{} sur {} connus</translation>
    </message>
    <message>
      <source>{}, as they stand today</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>{}, comme aujourd’hui</translation>
    </message>
    <message>
      <source>What we knew on {}</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Ce que nous savions le {}</translation>
    </message>
    <message>
      <source> · {} × within</source>
      <extracomment>timeline/labels</extracomment>
      <translation> · {} × dans</translation>
    </message>
    <message>
      <source>Legend of time marks</source>
      <extracomment>timeline/legend</extracomment>
      <translation>Légende des marques de temps</translation>
    </message>
    <message>
      <source>On the axis and in the lanes</source>
      <extracomment>timeline/listed</extracomment>
      <translation>Sur l’axe et dans les couloirs</translation>
    </message>
    <message>
      <source>Outline of the timeline</source>
      <extracomment>timeline/listed</extracomment>
      <translation>Plan de la frise</translation>
    </message>
    <message>
      <source>Undated</source>
      <extracomment>timeline/listed, timeline/undatedlane</extracomment>
      <translation>Sans date</translation>
    </message>
    <message>
      <source>{}, by when {}</source>
      <extracomment>timeline/names</extracomment>
      <translation>{}, selon quand {}</translation>
    </message>
    <message>
      <source>group</source>
      <extracomment>timeline/names, values/words</extracomment>
      <translation>groupe</translation>
    </message>
    <message>
      <source>lane with those in it</source>
      <extracomment>timeline/names</extracomment>
      <translation>couloir et ceux qu’il contient</translation>
    </message>
    <message>
      <source>lane</source>
      <extracomment>timeline/names</extracomment>
      <translation>couloir</translation>
    </message>
    <message>
      <source>Open this {} (Ctrl+↓ opens all)</source>
      <extracomment>timeline/names</extracomment>
      <translation>Ouvrir : {} (Ctrl+↓ ouvre tout)</translation>
    </message>
    <message>
      <source>Close this {} ({})</source>
      <extracomment>timeline/names</extracomment>
      <translation>Fermer : {} ({})</translation>
    </message>
    <message>
      <source>Drag the frame or its handles to look elsewhere, free ground or with Shift to brush; double-click lifts the brush</source>
      <extracomment>timeline/strip</extracomment>
      <translation>Tirez le cadre ou ses poignées pour voir ailleurs, le fond libre ou avec Maj pour une période ; le double-clic la lève</translation>
    </message>
    <message>
      <source>shows {}</source>
      <extracomment>timeline/strip</extracomment>
      <translation>montre {}</translation>
    </message>
    <message>
      <source>brushed {}</source>
      <extracomment>timeline/strip</extracomment>
      <translation>période {}</translation>
    </message>
    <message>
      <source>Undated by the clock {}, {}</source>
      <extracomment>timeline/undatedlane</extracomment>
      <translation>Sans date par l’horloge {}, {}</translation>
    </message>
    <message>
      <source>Undated, {}</source>
      <extracomment>timeline/undatedlane</extracomment>
      <translation>Sans date, {}</translation>
    </message>
    <message>
      <source>Select all {n}</source>
      <extracomment>timeline/view</extracomment>
      <translation>Choisir les {n}</translation>
    </message>
    <message>
      <source>{} became {}, resting on the rows that show it.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>{} est devenu {}, appuyé sur les lignes qui le montrent.</translation>
    </message>
    <message>
      <source>Parted; each file is a flight of its own again.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>Séparés ; chaque fichier redevient un vol à part.</translation>
    </message>
    <message>
      <source>The list of rejected rows is copied.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>La liste des lignes refusées est copiée.</translation>
    </message>
    <message>
      <source>{} has no text that could be shown; its rows are told by number only.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>{} n’a pas de texte à montrer ; ses lignes ne sont dites que par numéro.</translation>
    </message>
    <message>
      <source>Finding rows of {}</source>
      <extracomment>tracks/acting</extracomment>
      <translation>Recherche de lignes de {}</translation>
    </message>
    <message>
      <source>{} are one flight now; events across them are worked out anew.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>{} sont un seul vol ; les événements y sont recalculés.</translation>
    </message>
    <message>
      <source>Linked: {}.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>Lié : {}.</translation>
    </message>
    <message>
      <source>Which airframe flew it</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>Quel appareil l’a volé</translation>
    </message>
    <message>
      <source>&amp;Airframe</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>&amp;Appareil</translation>
    </message>
    <message>
      <source>EN-01, registration or hex; a new mark makes a new one</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>EN-01, immatriculation ou hex ; une nouvelle marque en crée un</translation>
    </message>
    <message>
      <source>No airframe is named; write its number, registration or hex.</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>Aucun appareil n’est nommé ; écrivez son numéro, son immatriculation ou son hex.</translation>
    </message>
    <message>
      <source>Keep apart</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Tenir à part</translation>
    </message>
    <message numerus="yes">
      <source>%n conflicts go with it</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>
        <numerusform>%n contradiction l’accompagne</numerusform>
        <numerusform>%n contradictions l’accompagnent</numerusform>
      </translation>
    </message>
    <message>
      <source>Compared with {} sightings</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Comparé à {} observations</translation>
    </message>
    <message>
      <source>{} says</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{} dit</translation>
    </message>
    <message>
      <source>Identity</source>
      <extracomment>tracks/comparing, tracks/told</extracomment>
      <translation>Identité</translation>
    </message>
    <message>
      <source>{} and {}</source>
      <extracomment>tracks/comparing, tracks/refilling</extracomment>
      <translation>{} et {}</translation>
    </message>
    <message>
      <source>Kept apart: it is not this flight</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Tenu à part : ce n’est pas ce vol</translation>
    </message>
    <message>
      <source>Compared with {}</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Comparé à {}</translation>
    </message>
    <message>
      <source>Linked: {}</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Lié : {}</translation>
    </message>
    <message numerus="yes">
      <source>%n more sightings near it in time</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>
        <numerusform>%n autre observation proche dans le temps</numerusform>
        <numerusform>%n autres observations proches dans le temps</numerusform>
      </translation>
    </message>
    <message>
      <source>No track of this case lies near it in time.</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Aucune trace de ce dossier n’en est proche dans le temps.</translation>
    </message>
    <message numerus="yes">
      <source>%n more tracks near it in time</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>
        <numerusform>%n autre trace proche dans le temps</numerusform>
        <numerusform>%n autres traces proches dans le temps</numerusform>
      </translation>
    </message>
    <message>
      <source>{}; nearest {}</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{} ; plus proche {}</translation>
    </message>
    <message>
      <source>{}: a link says that they are not one flight</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{} : un lien dit que ce n’est pas un seul vol</translation>
    </message>
    <message>
      <source>Nothing to propose: {}.</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Rien à proposer : {}.</translation>
    </message>
    <message>
      <source>Propose link</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Proposer un lien</translation>
    </message>
    <message>
      <source>{} shows</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{} montre</translation>
    </message>
    <message>
      <source>Compare again</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Comparer à nouveau</translation>
    </message>
    <message>
      <source>Comparing {}</source>
      <extracomment>tracks/looking</extracomment>
      <translation>Comparaison de {}</translation>
    </message>
    <message numerus="yes">
      <source>%n tracker files</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>
        <numerusform>%n fichier de traces</numerusform>
        <numerusform>%n fichiers de traces</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n airframe lists</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>
        <numerusform>%n liste d’appareils</numerusform>
        <numerusform>%n listes d’appareils</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading {} again</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>Relecture de {}</translation>
    </message>
    <message>
      <source>{} read again.</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>{} relu.</translation>
    </message>
    <message>
      <source>Compared with sightings</source>
      <extracomment>tracks/told</extracomment>
      <translation>Comparé aux observations</translation>
    </message>
    <message>
      <source>field unknown</source>
      <extracomment>tracks/told</extracomment>
      <translation>terrain inconnu</translation>
    </message>
    <message>
      <source>first fix {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>première position {}</translation>
    </message>
    <message>
      <source>last fix {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>dernière position {}</translation>
    </message>
    <message>
      <source>not told</source>
      <extracomment>tracks/told</extracomment>
      <translation>non indiqué</translation>
    </message>
    <message>
      <source>Position kind</source>
      <extracomment>tracks/told, case/columns</extracomment>
      <translation>Genre des positions</translation>
    </message>
    <message>
      <source>not said; a call sign or an address alone proves none</source>
      <extracomment>tracks/told</extracomment>
      <translation>non dit ; un indicatif ou une adresse seuls ne prouvent rien</translation>
    </message>
    <message>
      <source>Landings and take-offs</source>
      <extracomment>tracks/told</extracomment>
      <translation>Atterrissages et décollages</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <extracomment>tracks/told</extracomment>
      <translation>Lignes refusées</translation>
    </message>
    <message>
      <source>seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>vu</translation>
    </message>
    <message>
      <source>not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>non vu</translation>
    </message>
    <message>
      <source>Start not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>Décollage non vu</translation>
    </message>
    <message>
      <source>Landing not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>Atterrissage non vu</translation>
    </message>
    <message>
      <source>{:,} of {:,} min airborne{}; the ground is not counted</source>
      <extracomment>tracks/told</extracomment>
      <translation>{:,} min sur {:,} en vol{} ; le sol n’est pas compté</translation>
    </message>
    <message>
      <source>Imported</source>
      <extracomment>tracks/told</extracomment>
      <translation>Importé</translation>
    </message>
    <message>
      <source>Rejected</source>
      <extracomment>tracks/told, case/columns</extracomment>
      <translation>Refusé</translation>
    </message>
    <message>
      <source>the rejected rows, one a line</source>
      <extracomment>tracks/told</extracomment>
      <translation>les lignes refusées, une à une</translation>
    </message>
    <message>
      <source>{} seen, {} not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>{} vus, {} non vus</translation>
    </message>
    <message>
      <source>Take as sighting</source>
      <extracomment>tracks/told</extracomment>
      <translation>Prendre comme observation</translation>
    </message>
    <message>
      <source>Show row</source>
      <extracomment>tracks/told</extracomment>
      <translation>Montrer la ligne</translation>
    </message>
    <message>
      <source>Set aside, kept in file</source>
      <extracomment>tracks/told, analysis/doubted</extracomment>
      <translation>De côté, gardées au fichier</translation>
    </message>
    <message>
      <source>Mark doubtful</source>
      <extracomment>tracks/told, analysis/doubted</extracomment>
      <translation>Marquer douteux</translation>
    </message>
    <message>
      <source>unknown {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>inconnu {}</translation>
    </message>
    <message>
      <source>Set aside</source>
      <extracomment>tracks/told, case/acts</extracomment>
      <translation>Mettre de côté</translation>
    </message>
    <message>
      <source>{}; {} of the file of no aircraft</source>
      <extracomment>tracks/told</extracomment>
      <translation>{} ; {} du fichier à aucun appareil</translation>
    </message>
    <message>
      <source>zone not stated {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>fuseau non indiqué {}</translation>
    </message>
    <message>
      <source>(read as UTC)</source>
      <extracomment>tracks/told</extracomment>
      <translation>(lu comme UTC)</translation>
    </message>
    <message>
      <source>
+ {:,} more</source>
      <extracomment>tracks/told</extracomment>
      <translation>
+ {:,} de plus</translation>
    </message>
    <message>
      <source>The file holds no registration, address or call sign.</source>
      <extracomment>tracks/told</extracomment>
      <translation>Le fichier ne contient ni immatriculation, ni adresse, ni indicatif.</translation>
    </message>
    <message>
      <source>Airframe</source>
      <extracomment>tracks/told</extracomment>
      <translation>Appareil</translation>
    </message>
    <message>
      <source>A snapshot: one moment, no event.</source>
      <extracomment>tracks/told</extracomment>
      <translation>Un instantané : un moment, pas d’événement.</translation>
    </message>
    <message>
      <source>which airframe flew this track</source>
      <extracomment>tracks/told</extracomment>
      <translation>quel appareil a volé cette trace</translation>
    </message>
    <message>
      <source>Not known</source>
      <extracomment>tracks/told</extracomment>
      <translation>Inconnu</translation>
    </message>
    <message>
      <source>+ {} more; workbench flight lists them</source>
      <extracomment>tracks/told</extracomment>
      <translation>+ {} de plus ; workbench flight les énumère</translation>
    </message>
    <message>
      <source>Taken as</source>
      <extracomment>tracks/told</extracomment>
      <translation>Pris pour</translation>
    </message>
    <message>
      <source>({} does not say)</source>
      <extracomment>tracks/told</extracomment>
      <translation>({} ne le dit pas)</translation>
    </message>
    <message>
      <source>{} as read, kept in file</source>
      <extracomment>tracks/told</extracomment>
      <translation>{} tel que lu, gardé au fichier</translation>
    </message>
    <message>
      <source>no airframe is said any more</source>
      <extracomment>tracks/told</extracomment>
      <translation>plus aucun appareil n’est dit</translation>
    </message>
    <message>
      <source>Being compared…</source>
      <extracomment>tracks/told</extracomment>
      <translation>En comparaison…</translation>
    </message>
    <message>
      <source>A tracker file: its fixes are in the case. Its rows are read when you ask.</source>
      <extracomment>tracks/unread</extracomment>
      <translation>Un fichier de traces : ses positions sont au dossier. Ses lignes se lisent à votre demande.</translation>
    </message>
    <message>
      <source>Show rows</source>
      <extracomment>tracks/unread</extracomment>
      <translation>Montrer les lignes</translation>
    </message>
    <message>
      <source>Save a copy elsewhere</source>
      <extracomment>vigil</extracomment>
      <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
      <source>Open it again</source>
      <extracomment>vigil</extracomment>
      <translation>Le rouvrir</translation>
    </message>
    <message>
      <source>Another program wrote into {} while it is open here; check it, then open it again.</source>
      <extracomment>vigil</extracomment>
      <translation>Un autre programme a écrit dans {} alors qu’il est ouvert ici ; vérifiez-le, puis rouvrez-le.</translation>
    </message>
    <message>
      <source>{} has been changed since it was opened here for reading; open it again to see what is new.</source>
      <extracomment>vigil</extracomment>
      <translation>{} a changé depuis son ouverture en lecture ; rouvrez-le pour voir ce qui est neuf.</translation>
    </message>
    <message>
      <source>{} was moved, deleted or replaced while it is open here; nothing more can be saved in it. Put it back in its place, or save a copy elsewhere.</source>
      <extracomment>vigil</extracomment>
      <translation>{} a été déplacé, supprimé ou remplacé alors qu’il est ouvert ; rien ne peut plus y être enregistré. Remettez-le en place, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <extracomment>welcome</extracomment>
      <translation>Bienvenue</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>welcome, case/columns</extracomment>
      <translation>Nom</translation>
    </message>
    <message>
      <source>What is it about, and when</source>
      <extracomment>welcome</extracomment>
      <translation>De quoi il s’agit, et quand</translation>
    </message>
    <message>
      <source>Question</source>
      <extracomment>welcome</extracomment>
      <translation>Question</translation>
    </message>
    <message>
      <source>What the case is to answer</source>
      <extracomment>welcome</extracomment>
      <translation>Ce à quoi le dossier doit répondre</translation>
    </message>
    <message>
      <source>Browse…</source>
      <extracomment>welcome</extracomment>
      <translation>Parcourir…</translation>
    </message>
    <message>
      <source>Create case</source>
      <extracomment>welcome</extracomment>
      <translation>Créer le dossier</translation>
    </message>
    <message>
      <source>Show this at start</source>
      <extracomment>welcome</extracomment>
      <translation>Montrer ceci au démarrage</translation>
    </message>
    <message>
      <source>Otherwise the case opened last is opened again</source>
      <extracomment>welcome</extracomment>
      <translation>Sinon le dernier dossier ouvert est rouvert</translation>
    </message>
    <message>
      <source>Appearance</source>
      <extracomment>welcome</extracomment>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Where to keep the case</source>
      <extracomment>welcome</extracomment>
      <translation>Où garder le dossier</translation>
    </message>
    <message>
      <source>Start a case</source>
      <extracomment>welcome</extracomment>
      <translation>Commencer un dossier</translation>
    </message>
    <message>
      <source>A case is one file on this computer. Nothing leaves it unless you export it.</source>
      <extracomment>welcome</extracomment>
      <translation>Un dossier est un fichier sur cet ordinateur. Rien n’en sort si vous ne l’exportez pas.</translation>
    </message>
    <message>
      <source>Recent</source>
      <extracomment>welcome</extracomment>
      <translation>Récents</translation>
    </message>
    <message>
      <source>checked when listed</source>
      <extracomment>welcome</extracomment>
      <translation>vérifiés à l’affichage</translation>
    </message>
    <message>
      <source>Printed at the head of every summary. You can change it later.</source>
      <extracomment>welcome</extracomment>
      <translation>Imprimé en tête de chaque synthèse. Vous pourrez le changer.</translation>
    </message>
    <message>
      <source>invented, worked through</source>
      <extracomment>welcome</extracomment>
      <translation>inventé, traité de bout en bout</translation>
    </message>
    <message>
      <source>Open a case file</source>
      <extracomment>welcome</extracomment>
      <translation>Ouvrir un fichier de dossier</translation>
    </message>
    <message>
      <source>or drop one here</source>
      <extracomment>welcome</extracomment>
      <translation>ou déposez-en un ici</translation>
    </message>
    <message>
      <source>Case files (*{})</source>
      <extracomment>welcome</extracomment>
      <translation>Fichiers de dossier (*{})</translation>
    </message>
    <message>
      <source>Give the case a name and a file first</source>
      <extracomment>welcome</extracomment>
      <translation>Donnez d’abord au dossier un nom et un fichier</translation>
    </message>
    <message>
      <source>Appearance: {}</source>
      <extracomment>welcome</extracomment>
      <translation>Apparence : {}</translation>
    </message>
    <message>
      <source>looking for findings</source>
      <extracomment>wholelook</extracomment>
      <translation>recherche de constats</translation>
    </message>
    <message>
      <source>{} lies outside {}.</source>
      <extracomment>widening</extracomment>
      <translation>{} est hors de {}.</translation>
    </message>
    <message>
      <source>Widen</source>
      <extracomment>widening</extracomment>
      <translation>Élargir</translation>
    </message>
    <message>
      <source>{} does not pass the filter {}.</source>
      <extracomment>widening</extracomment>
      <translation>{} ne passe pas le filtre {}.</translation>
    </message>
    <message>
      <source>Select words in the source first; Tab there goes to the next suggestion.</source>
      <extracomment>window</extracomment>
      <translation>Sélectionnez d’abord des mots dans la source ; Tab y passe à la suggestion suivante.</translation>
    </message>
    <message>
      <source>{} UTC ({} here)</source>
      <extracomment>wording</extracomment>
      <translation>{} UTC ({} ici)</translation>
    </message>
    <message numerus="yes">
      <source>%n actors</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>
        <numerusform>%n acteur</numerusform>
        <numerusform>%n acteurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n excerpts</source>
      <extracomment>dialogs/exporting_told, dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n extrait</numerusform>
        <numerusform>%n extraits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n claims</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n affirmation</numerusform>
        <numerusform>%n affirmations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entities</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n entité</numerusform>
        <numerusform>%n entités</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n notes</source>
      <extracomment>dialogs/exporting_told, dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n remarque</numerusform>
        <numerusform>%n remarques</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n judgements</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n jugement</numerusform>
        <numerusform>%n jugements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n grades</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n note</numerusform>
        <numerusform>%n notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tags</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n étiquette</numerusform>
        <numerusform>%n étiquettes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n ratings</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n cotation</numerusform>
        <numerusform>%n cotations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n frames</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n cadre</numerusform>
        <numerusform>%n cadres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n boards</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n tableau</numerusform>
        <numerusform>%n tableaux</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotations</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n citation</numerusform>
        <numerusform>%n citations</numerusform>
      </translation>
    </message>
    <message>
      <source>About</source>
      <extracomment>case/entrywords, case/columns</extracomment>
      <translation>Sur</translation>
    </message>
    <message>
      <source>Grade of</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Note de</translation>
    </message>
    <message>
      <source>Text</source>
      <extracomment>case/entrywords, case/columns</extracomment>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Across</source>
      <extracomment>case/entrywords</extracomment>
      <translation>En large</translation>
    </message>
    <message>
      <source>Down</source>
      <extracomment>case/entrywords</extracomment>
      <translation>En haut</translation>
    </message>
    <message>
      <source>attach it</source>
      <extracomment>case/faces</extracomment>
      <translation>la joindre</translation>
    </message>
    <message>
      <source>satellite, photo, video, drone or screenshot</source>
      <extracomment>case/imagery</extracomment>
      <translation>satellite, photo, vidéo, drone ou capture d’écran</translation>
    </message>
    <message>
      <source>Provider</source>
      <extracomment>case/imagery</extracomment>
      <translation>Fournisseur</translation>
    </message>
    <message>
      <source>who took or sells it</source>
      <extracomment>case/imagery</extracomment>
      <translation>qui la prend ou la vend</translation>
    </message>
    <message>
      <source>Scene id</source>
      <extracomment>case/imagery</extracomment>
      <translation>Identifiant de scène</translation>
    </message>
    <message>
      <source>as the provider calls it</source>
      <extracomment>case/imagery</extracomment>
      <translation>selon le nom du fournisseur</translation>
    </message>
    <message>
      <source>Acquired</source>
      <extracomment>case/imagery</extracomment>
      <translation>Acquis</translation>
    </message>
    <message>
      <source>How known</source>
      <extracomment>case/imagery</extracomment>
      <translation>Comment on le sait</translation>
    </message>
    <message>
      <source>metadata, caption, shadows</source>
      <extracomment>case/imagery</extracomment>
      <translation>métadonnées, légende, ombres</translation>
    </message>
    <message>
      <source>Resolution</source>
      <extracomment>case/imagery</extracomment>
      <translation>Résolution</translation>
    </message>
    <message>
      <source>such as 3 m, or 4000 × 3000 pixels</source>
      <extracomment>case/imagery</extracomment>
      <translation>comme 3 m, ou 4000 × 3000 pixels</translation>
    </message>
    <message>
      <source>Footprint</source>
      <extracomment>case/imagery</extracomment>
      <translation>Emprise</translation>
    </message>
    <message>
      <source>corners as 50.1,36.2 50.1,36.4 50.0,36.4</source>
      <extracomment>case/imagery</extracomment>
      <translation>coins comme 50.1,36.2 50.1,36.4 50.0,36.4</translation>
    </message>
    <message>
      <source>Camera at</source>
      <extracomment>case/imagery</extracomment>
      <translation>Caméra à</translation>
    </message>
    <message>
      <source>Camera error</source>
      <extracomment>case/imagery</extracomment>
      <translation>Erreur caméra</translation>
    </message>
    <message>
      <source>metres</source>
      <extracomment>case/imagery</extracomment>
      <translation>mètres</translation>
    </message>
    <message>
      <source>from north</source>
      <extracomment>case/imagery</extracomment>
      <translation>depuis le nord</translation>
    </message>
    <message>
      <source>Shows</source>
      <extracomment>case/imagery</extracomment>
      <translation>Montre</translation>
    </message>
    <message>
      <source>where it was taken: a name, or latitude,longitude</source>
      <extracomment>case/imagery</extracomment>
      <translation>où elle a été prise : un nom, ou latitude,longitude</translation>
    </message>
    <message>
      <source>Place by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Lieu par</translation>
    </message>
    <message>
      <source>how the place was found</source>
      <extracomment>case/imagery</extracomment>
      <translation>comment le lieu fut trouvé</translation>
    </message>
    <message>
      <source>Matched</source>
      <extracomment>case/imagery</extracomment>
      <translation>Concordances</translation>
    </message>
    <message>
      <source>features that match, parted by semicolons</source>
      <extracomment>case/imagery</extracomment>
      <translation>traits concordants, séparés par des points-virgules</translation>
    </message>
    <message>
      <source>Place error</source>
      <extracomment>case/imagery</extracomment>
      <translation>Erreur de lieu</translation>
    </message>
    <message>
      <source>Placed by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Placé par</translation>
    </message>
    <message>
      <source>who found the place</source>
      <extracomment>case/imagery</extracomment>
      <translation>qui a trouvé le lieu</translation>
    </message>
    <message>
      <source>Time by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Heure par</translation>
    </message>
    <message>
      <source>how the time was found: shadows, traffic, weather</source>
      <extracomment>case/imagery</extracomment>
      <translation>comment l’heure a été trouvée : ombres, trafic, météo</translation>
    </message>
    <message>
      <source>Seen for it</source>
      <extracomment>case/imagery</extracomment>
      <translation>Vu pour cela</translation>
    </message>
    <message>
      <source>features it rests on, parted by semicolons</source>
      <extracomment>case/imagery</extracomment>
      <translation>traits sur quoi cela repose, séparés par des points-virgules</translation>
    </message>
    <message>
      <source>Not before</source>
      <extracomment>case/imagery</extracomment>
      <translation>Pas avant</translation>
    </message>
    <message>
      <source>the earliest that fits</source>
      <extracomment>case/imagery</extracomment>
      <translation>le plus tôt qui convient</translation>
    </message>
    <message>
      <source>Not after</source>
      <extracomment>case/imagery</extracomment>
      <translation>Pas après</translation>
    </message>
    <message>
      <source>the latest that fits</source>
      <extracomment>case/imagery</extracomment>
      <translation>le plus tard qui convient</translation>
    </message>
    <message>
      <source>Sun azimuth</source>
      <extracomment>case/imagery</extracomment>
      <translation>Azimut solaire</translation>
    </message>
    <message>
      <source>degrees from north</source>
      <extracomment>case/imagery</extracomment>
      <translation>degrés depuis le nord</translation>
    </message>
    <message>
      <source>Sun altitude</source>
      <extracomment>case/imagery</extracomment>
      <translation>Hauteur du soleil</translation>
    </message>
    <message>
      <source>degrees above the horizon</source>
      <extracomment>case/imagery</extracomment>
      <translation>degrés au-dessus de l’horizon</translation>
    </message>
    <message>
      <source>Shadow</source>
      <extracomment>case/imagery</extracomment>
      <translation>Ombre</translation>
    </message>
    <message>
      <source>m for each m</source>
      <extracomment>case/imagery</extracomment>
      <translation>m par m</translation>
    </message>
    <message>
      <source>Shadow towards</source>
      <extracomment>case/imagery</extracomment>
      <translation>Ombre vers</translation>
    </message>
    <message>
      <source>Good to</source>
      <extracomment>case/imagery</extracomment>
      <translation>Précis à</translation>
    </message>
    <message>
      <source>2 degrees</source>
      <extracomment>case/imagery</extracomment>
      <translation>2 degrés</translation>
    </message>
    <message>
      <source>Timed by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Heure par</translation>
    </message>
    <message>
      <source>who found the time</source>
      <extracomment>case/imagery</extracomment>
      <translation>qui a trouvé l’heure</translation>
    </message>
    <message>
      <source>the earliest that is known</source>
      <extracomment>case/imagery</extracomment>
      <translation>la plus ancienne connue</translation>
    </message>
    <message>
      <source>Posted at</source>
      <extracomment>case/imagery</extracomment>
      <translation>Publiée à</translation>
    </message>
    <message>
      <source>its address</source>
      <extracomment>case/imagery</extracomment>
      <translation>son adresse</translation>
    </message>
    <message>
      <source>Found by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Trouvée par</translation>
    </message>
    <message>
      <source>how that posting was found</source>
      <extracomment>case/imagery</extracomment>
      <translation>comment cette publication fut trouvée</translation>
    </message>
    <message>
      <source>supported by</source>
      <extracomment>case/linked</extracomment>
      <translation>appuyé par</translation>
    </message>
    <message>
      <source>contradicts</source>
      <extracomment>case/linked, values/words, reference/glossary</extracomment>
      <translation>contredit</translation>
    </message>
    <message>
      <source>differs from</source>
      <extracomment>case/linked</extracomment>
      <translation>diffère de</translation>
    </message>
    <message>
      <source>cited by</source>
      <extracomment>case/linked</extracomment>
      <translation>cité par</translation>
    </message>
    <message>
      <source>has part</source>
      <extracomment>case/linked</extracomment>
      <translation>a pour partie</translation>
    </message>
    <message>
      <source>subject of</source>
      <extracomment>case/linked</extracomment>
      <translation>objet de</translation>
    </message>
    <message>
      <source>preceded by</source>
      <extracomment>case/linked</extracomment>
      <translation>précédé de</translation>
    </message>
    <message>
      <source>distinct from</source>
      <extracomment>case/linked, values/words</extracomment>
      <translation>distinct de</translation>
    </message>
    <message>
      <source>search made</source>
      <extracomment>case/titles, case/columns</extracomment>
      <translation>recherche faite</translation>
    </message>
    <message>
      <source>time stamp</source>
      <extracomment>case/titles</extracomment>
      <translation>horodatage</translation>
    </message>
    <message>
      <source>imagery record</source>
      <extracomment>case/titles</extracomment>
      <translation>fiche d’image</translation>
    </message>
    <message>
      <source>words offered no more</source>
      <extracomment>case/titles, case/columns</extracomment>
      <translation>mots qui ne sont plus proposés</translation>
    </message>
    <message>
      <source>list of airframes</source>
      <extracomment>case/titles</extracomment>
      <translation>liste d’appareils</translation>
    </message>
    <message>
      <source>doubt about fixes</source>
      <extracomment>case/titles, values</extracomment>
      <translation>doute sur des positions</translation>
    </message>
    <message>
      <source>saved view</source>
      <extracomment>case/titles</extracomment>
      <translation>vue gardée</translation>
    </message>
    <message>
      <source>ruling on a finding</source>
      <extracomment>case/titles</extracomment>
      <translation>décision sur un constat</translation>
    </message>
    <message>
      <source>completely reliable: no doubt about authenticity or competence; always right so far</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>tout à fait fiable : aucun doute d’authenticité ni de compétence ; a toujours eu raison</translation>
    </message>
    <message>
      <source>usually reliable: minor doubts; mostly right so far</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>habituellement fiable : doutes mineurs ; a le plus souvent eu raison</translation>
    </message>
    <message>
      <source>fairly reliable: some doubts; has been right before</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>assez fiable : quelques doutes ; a déjà eu raison</translation>
    </message>
    <message>
      <source>not usually reliable: considerable doubts; right now and then</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>habituellement peu fiable : doutes sérieux ; a raison par moments</translation>
    </message>
    <message>
      <source>unreliable: lacks authenticity, trustworthiness or competence; wrong so far</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>non fiable : sans authenticité, confiance ou compétence ; s’est trompé</translation>
    </message>
    <message>
      <source>reliability cannot be judged: too little is known about the source</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>fiabilité impossible à juger : on en sait trop peu sur la source</translation>
    </message>
    <message>
      <source>confirmed by other, independent sources; logical and consistent with what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>confirmé par d’autres sources, indépendantes ; logique et conforme à ce qu’on sait</translation>
    </message>
    <message>
      <source>probably true: not confirmed, but logical and consistent with what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>probablement vrai : non confirmé, mais logique et conforme à ce qu’on sait</translation>
    </message>
    <message>
      <source>possibly true: not confirmed, reasonably logical, agrees with some of what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>peut-être vrai : non confirmé, assez logique, s’accorde en partie à ce qu’on sait</translation>
    </message>
    <message>
      <source>doubtful: not confirmed; possible, but not logical</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>douteux : non confirmé ; possible, mais pas logique</translation>
    </message>
    <message>
      <source>improbable: not logical and contradicted by what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>improbable : pas logique et contredit par ce qu’on sait</translation>
    </message>
    <message>
      <source>truth cannot be judged: nothing to hold it against</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>vérité impossible à juger : rien à quoi comparer</translation>
    </message>
    <message>
      <source>not graded</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>non noté</translation>
    </message>
    <message>
      <source>everybody may see it</source>
      <extracomment>values/handling</extracomment>
      <translation>tout le monde peut le voir</translation>
    </message>
    <message>
      <source>those who work on the same</source>
      <extracomment>values/handling</extracomment>
      <translation>ceux qui travaillent au même sujet</translation>
    </message>
    <message>
      <source>the organisation and its clients who need it</source>
      <extracomment>values/handling</extracomment>
      <translation>l’organisation et ses clients qui en ont besoin</translation>
    </message>
    <message>
      <source>the organisation only</source>
      <extracomment>values/handling</extracomment>
      <translation>l’organisation seulement</translation>
    </message>
    <message>
      <source>those who were told, nobody else</source>
      <extracomment>values/handling</extracomment>
      <translation>ceux à qui on l’a dit, personne d’autre</translation>
    </message>
    <message>
      <source>strongly consistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>fortement compatible</translation>
    </message>
    <message>
      <source>consistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>compatible</translation>
    </message>
    <message>
      <source>neutral: it says nothing for or against</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>neutre : ne dit rien pour ni contre</translation>
    </message>
    <message>
      <source>inconsistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>incompatible</translation>
    </message>
    <message>
      <source>strongly inconsistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>fortement incompatible</translation>
    </message>
    <message>
      <source>Method</source>
      <extracomment>case/columns</extracomment>
      <translation>Méthode</translation>
    </message>
    <message>
      <source>Machine-read</source>
      <extracomment>case/columns</extracomment>
      <translation>Lu par machine</translation>
    </message>
    <message>
      <source>Statement</source>
      <extracomment>case/columns</extracomment>
      <translation>Énoncé</translation>
    </message>
    <message>
      <source>Fixes</source>
      <extracomment>case/columns</extracomment>
      <translation>Positions</translation>
    </message>
    <message>
      <source>First</source>
      <extracomment>case/columns</extracomment>
      <translation>Premier</translation>
    </message>
    <message>
      <source>Last</source>
      <extracomment>case/columns</extracomment>
      <translation>Dernier</translation>
    </message>
    <message>
      <source>Reliability</source>
      <extracomment>case/columns</extracomment>
      <translation>Fiabilité</translation>
    </message>
    <message>
      <source>Held</source>
      <extracomment>case/columns</extracomment>
      <translation>Détenu</translation>
    </message>
    <message>
      <source>Identifiers</source>
      <extracomment>case/columns</extracomment>
      <translation>Identifiants</translation>
    </message>
    <message>
      <source>Part</source>
      <extracomment>case/columns</extracomment>
      <translation>Partie</translation>
    </message>
    <message>
      <source>Starts at</source>
      <extracomment>case/columns</extracomment>
      <translation>Commence à</translation>
    </message>
    <message>
      <source>Ends at</source>
      <extracomment>case/columns</extracomment>
      <translation>Finit à</translation>
    </message>
    <message>
      <source>What rests on it</source>
      <extracomment>case/columns</extracomment>
      <translation>Ce qui en dépend</translation>
    </message>
    <message>
      <source>What it is</source>
      <extracomment>case/columns</extracomment>
      <translation>Ce que c’est</translation>
    </message>
    <message>
      <source>Deleted</source>
      <extracomment>case/columns</extracomment>
      <translation>Supprimé</translation>
    </message>
    <message>
      <source>track</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>trace</translation>
    </message>
    <message>
      <source>source</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>source</translation>
    </message>
    <message>
      <source>entity</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>entité</translation>
    </message>
    <message>
      <source>excerpt</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>extrait</translation>
    </message>
    <message>
      <source>mention</source>
      <extracomment>case/columns</extracomment>
      <translation>mention</translation>
    </message>
    <message>
      <source>trash</source>
      <extracomment>case/columns</extracomment>
      <translation>corbeille</translation>
    </message>
    <message>
      <source>Investigation</source>
      <extracomment>case/entrywords, case/statistics</extracomment>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Blob</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Octets</translation>
    </message>
    <message>
      <source>Alias</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Autre nom</translation>
    </message>
    <message>
      <source>Assignment</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Attribution</translation>
    </message>
    <message>
      <source>Quotation</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Citation</translation>
    </message>
    <message>
      <source>Card</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Carte</translation>
    </message>
    <message>
      <source>Tagging</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Étiquetage</translation>
    </message>
    <message>
      <source>the aircraft came to the place and landed</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>l’appareil est venu au lieu et a atterri</translation>
    </message>
    <message>
      <source>departure</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>départ</translation>
    </message>
    <message>
      <source>the aircraft took off from the place</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>l’appareil a décollé du lieu</translation>
    </message>
    <message>
      <source>overflight</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>survol</translation>
    </message>
    <message>
      <source>the aircraft passed over the place in the air</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>l’appareil est passé au-dessus du lieu</translation>
    </message>
    <message>
      <source>presence</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>présence</translation>
    </message>
    <message>
      <source>the aircraft was at the place, on the ground or orbiting near it</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>l’appareil était au lieu, au sol ou tournant auprès</translation>
    </message>
    <message>
      <source>tracker</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>suivi de vols</translation>
    </message>
    <message>
      <source>a flight tracker, kind of reception not stated</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>un suivi de vols, genre de réception non indiqué</translation>
    </message>
    <message>
      <source>positions sent by the aircraft itself</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>positions envoyées par l’appareil lui-même</translation>
    </message>
    <message>
      <source>positions computed from arrival times at several receivers</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>positions calculées des heures d’arrivée à plusieurs récepteurs</translation>
    </message>
    <message>
      <source>satellite imagery</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>imagerie satellite</translation>
    </message>
    <message>
      <source>a photograph or a video</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>une photo ou une vidéo</translation>
    </message>
    <message>
      <source>eyewitness</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>témoin oculaire</translation>
    </message>
    <message>
      <source>a person on the spot</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>une personne sur place</translation>
    </message>
    <message>
      <source>said by a source, how it was seen is not stated</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>dit par une source ; comment ce fut vu n’est pas indiqué</translation>
    </message>
    <message>
      <source>set aside</source>
      <extracomment>values/words</extracomment>
      <translation>mis de côté</translation>
    </message>
    <message>
      <source>not used for events, kept in the file</source>
      <extracomment>values/words</extracomment>
      <translation>non utilisé pour les événements, gardé au fichier</translation>
    </message>
    <message>
      <source>doubtful</source>
      <extracomment>values/words, values/grades</extracomment>
      <translation>douteux</translation>
    </message>
    <message>
      <source>used, and told as doubtful wherever it bears on something</source>
      <extracomment>values/words</extracomment>
      <translation>utilisé, et dit douteux partout où cela pèse</translation>
    </message>
    <message>
      <source>supports</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>appuie</translation>
    </message>
    <message>
      <source>gives reason to believe the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>donne raison de croire l’autre</translation>
    </message>
    <message>
      <source>cannot be true together with the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>ne peut être vrai avec l’autre</translation>
    </message>
    <message>
      <source>tells the same thing in another way, without excluding it</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>dit la même chose autrement, sans l’exclure</translation>
    </message>
    <message>
      <source>cites</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>cite</translation>
    </message>
    <message>
      <source>draws on the other as its source</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>puise chez l’autre comme source</translation>
    </message>
    <message>
      <source>is the same thing under another name</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>est la même chose sous un autre nom</translation>
    </message>
    <message>
      <source>part of</source>
      <extracomment>values/words</extracomment>
      <translation>partie de</translation>
    </message>
    <message>
      <source>belongs to the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>appartient à l’autre</translation>
    </message>
    <message>
      <source>concerns the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>concerne l’autre</translation>
    </message>
    <message>
      <source>precedes</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>précède</translation>
    </message>
    <message>
      <source>happened before the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>est survenu avant l’autre</translation>
    </message>
    <message>
      <source>is not the other, though it may look so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>n’est pas l’autre, bien que cela y ressemble</translation>
    </message>
    <message>
      <source>aircraft</source>
      <extracomment>values/words</extracomment>
      <translation>appareil</translation>
    </message>
    <message>
      <source>one airframe, whatever registration it carries</source>
      <extracomment>values/words</extracomment>
      <translation>un seul appareil, quelle que soit son immatriculation</translation>
    </message>
    <message>
      <source>place</source>
      <extracomment>values/words</extracomment>
      <translation>lieu</translation>
    </message>
    <message>
      <source>an airfield, a town, a region or a country</source>
      <extracomment>values/words</extracomment>
      <translation>un aérodrome, une ville, une région ou un pays</translation>
    </message>
    <message>
      <source>organisation</source>
      <extracomment>values/words</extracomment>
      <translation>organisation</translation>
    </message>
    <message>
      <source>a body that acts or says things</source>
      <extracomment>values/words</extracomment>
      <translation>un organisme qui agit ou parle</translation>
    </message>
    <message>
      <source>person</source>
      <extracomment>values/words</extracomment>
      <translation>personne</translation>
    </message>
    <message>
      <source>a human being, named or not</source>
      <extracomment>values/words</extracomment>
      <translation>un être humain, nommé ou non</translation>
    </message>
    <message>
      <source>registration</source>
      <extracomment>values/words</extracomment>
      <translation>immatriculation</translation>
    </message>
    <message>
      <source>the marks painted on the airframe</source>
      <extracomment>values/words</extracomment>
      <translation>les marques peintes sur l’appareil</translation>
    </message>
    <message>
      <source>hex</source>
      <extracomment>values/words</extracomment>
      <translation>code hex</translation>
    </message>
    <message>
      <source>the 24-bit address it sends, six of 0-9 and A-F</source>
      <extracomment>values/words</extracomment>
      <translation>l’adresse de 24 bits qu’il envoie, six de 0-9 et A-F</translation>
    </message>
    <message>
      <source>operator</source>
      <extracomment>values/words</extracomment>
      <translation>exploitant</translation>
    </message>
    <message>
      <source>who flies it</source>
      <extracomment>values/words</extracomment>
      <translation>qui l’exploite</translation>
    </message>
    <message>
      <source>callsign</source>
      <extracomment>values/words</extracomment>
      <translation>indicatif</translation>
    </message>
    <message>
      <source>the name it calls itself on a flight</source>
      <extracomment>values/words</extracomment>
      <translation>le nom qu’il se donne en vol</translation>
    </message>
    <message>
      <source>the text names what it draws on</source>
      <extracomment>values/words</extracomment>
      <translation>le texte nomme ce dont il tire</translation>
    </message>
    <message>
      <source>concluded by the analyst, the text does not say so</source>
      <extracomment>values/words</extracomment>
      <translation>conclu par l’analyste, le texte ne le dit pas</translation>
    </message>
    <message>
      <source>assertion</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>assertion</translation>
    </message>
    <message>
      <source>somebody says that it is so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>quelqu’un dit qu’il en est ainsi</translation>
    </message>
    <message>
      <source>denial</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>démenti</translation>
    </message>
    <message>
      <source>somebody says that it is not so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>quelqu’un dit qu’il n’en est pas ainsi</translation>
    </message>
    <message>
      <source>somebody was asked and did not answer</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>quelqu’un fut interrogé et ne répondit pas</translation>
    </message>
    <message>
      <source>expectation</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>attente</translation>
    </message>
    <message>
      <source>somebody says that it will be so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>quelqu’un dit qu’il en sera ainsi</translation>
    </message>
    <message>
      <source>accusation</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>accusation</translation>
    </message>
    <message>
      <source>somebody charges somebody with it</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>quelqu’un en accuse quelqu’un</translation>
    </message>
    <message>
      <source>information</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>information</translation>
    </message>
    <message>
      <source>reported as fact, can be checked</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>rapporté comme un fait, vérifiable</translation>
    </message>
    <message>
      <source>assumption</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>supposition</translation>
    </message>
    <message>
      <source>taken for granted to go on from there</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>tenu pour acquis afin d’avancer</translation>
    </message>
    <message>
      <source>somebody's conclusion or opinion</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>la conclusion ou l’avis de quelqu’un</translation>
    </message>
    <message>
      <source>words from which a period of the calendar, or how long something lasts, can be worked out</source>
      <extracomment>values/words</extracomment>
      <translation>mots dont se tire une période du calendrier ou une durée</translation>
    </message>
    <message>
      <source>a type, a registration, an address or a callsign</source>
      <extracomment>values/words</extracomment>
      <translation>un type, une immatriculation, une adresse ou un indicatif</translation>
    </message>
    <message>
      <source>an airfield, a town, a region, a country or a water</source>
      <extracomment>values/words</extracomment>
      <translation>un aérodrome, une ville, une région, un pays ou une eau</translation>
    </message>
    <message>
      <source>actor</source>
      <extracomment>values/words</extracomment>
      <translation>acteur</translation>
    </message>
    <message>
      <source>a named person or body</source>
      <extracomment>values/words</extracomment>
      <translation>une personne ou un organisme nommés</translation>
    </message>
    <message>
      <source>hedge</source>
      <extracomment>values/words</extracomment>
      <translation>nuance</translation>
    </message>
    <message>
      <source>words that keep a statement at a distance</source>
      <extracomment>values/words</extracomment>
      <translation>mots qui tiennent un énoncé à distance</translation>
    </message>
    <message>
      <source>attribution</source>
      <extracomment>values/words</extracomment>
      <translation>attribution</translation>
    </message>
    <message>
      <source>words that say who says so</source>
      <extracomment>values/words</extracomment>
      <translation>mots qui disent qui le dit</translation>
    </message>
    <message>
      <source>movement</source>
      <extracomment>values/words</extracomment>
      <translation>mouvement</translation>
    </message>
    <message>
      <source>a flight or a stay that the words tell of</source>
      <extracomment>values/words</extracomment>
      <translation>un vol ou un séjour dont parlent les mots</translation>
    </message>
    <message>
      <source>that somebody denies it, or had no comment</source>
      <extracomment>values/words</extracomment>
      <translation>que quelqu’un le nie, ou n’a pas commenté</translation>
    </message>
    <message>
      <source>lineage</source>
      <extracomment>values/words</extracomment>
      <translation>filiation</translation>
    </message>
    <message>
      <source>that one source draws on another</source>
      <extracomment>values/words</extracomment>
      <translation>qu’une source puise chez une autre</translation>
    </message>
    <message>
      <source>received</source>
      <extracomment>values/words</extracomment>
      <translation>reçu</translation>
    </message>
    <message>
      <source>somebody took the bytes over from outside the case</source>
      <extracomment>values/words</extracomment>
      <translation>quelqu’un a reçu les octets du dehors</translation>
    </message>
    <message>
      <source>transferred</source>
      <extracomment>values/words</extracomment>
      <translation>transféré</translation>
    </message>
    <message>
      <source>the bytes went from one keeper to another</source>
      <extracomment>values/words</extracomment>
      <translation>les octets sont passés d’un gardien à l’autre</translation>
    </message>
    <message>
      <source>copied</source>
      <extracomment>values/words</extracomment>
      <translation>copié</translation>
    </message>
    <message>
      <source>a copy was given away, the keeper stays</source>
      <extracomment>values/words</extracomment>
      <translation>une copie fut remise, le gardien reste</translation>
    </message>
    <message>
      <source>checked</source>
      <extracomment>values/words</extracomment>
      <translation>vérifié</translation>
    </message>
    <message>
      <source>the hash was computed again and compared</source>
      <extracomment>values/words</extracomment>
      <translation>l’empreinte fut recalculée et comparée</translation>
    </message>
    <message>
      <source>the bytes went back to whom they came from</source>
      <extracomment>values/words</extracomment>
      <translation>les octets sont revenus à qui les avait donnés</translation>
    </message>
    <message>
      <source>taken from orbit; it has a provider and a scene</source>
      <extracomment>values/words</extracomment>
      <translation>prise depuis l’orbite ; elle a un fournisseur et une scène</translation>
    </message>
    <message>
      <source>photo</source>
      <extracomment>values/words</extracomment>
      <translation>photo</translation>
    </message>
    <message>
      <source>a photograph from the ground or from an aircraft</source>
      <extracomment>values/words</extracomment>
      <translation>une photo prise du sol ou d’un appareil</translation>
    </message>
    <message>
      <source>video</source>
      <extracomment>values/words</extracomment>
      <translation>vidéo</translation>
    </message>
    <message>
      <source>a film from the ground or from an aircraft</source>
      <extracomment>values/words</extracomment>
      <translation>un film pris du sol ou d’un appareil</translation>
    </message>
    <message>
      <source>drone</source>
      <extracomment>values/words</extracomment>
      <translation>drone</translation>
    </message>
    <message>
      <source>taken by a drone, photograph or film</source>
      <extracomment>values/words</extracomment>
      <translation>pris par un drone, photo ou film</translation>
    </message>
    <message>
      <source>screenshot</source>
      <extracomment>values/words</extracomment>
      <translation>capture d’écran</translation>
    </message>
    <message>
      <source>a picture of a screen; what it shows was taken by somebody else</source>
      <extracomment>values/words</extracomment>
      <translation>l’image d’un écran ; ce qu’elle montre fut pris par un autre</translation>
    </message>
    <message>
      <source>cards that belong together and move together</source>
      <extracomment>values/words</extracomment>
      <translation>cartes qui vont et bougent ensemble</translation>
    </message>
    <message>
      <source>frame</source>
      <extracomment>values/words</extracomment>
      <translation>cadre</translation>
    </message>
    <message>
      <source>an area of the board with a name</source>
      <extracomment>values/words</extracomment>
      <translation>une zone nommée du tableau</translation>
    </message>
    <message>
      <source>origins</source>
      <extracomment>values/words</extracomment>
      <translation>origines</translation>
    </message>
    <message>
      <source>all that passes through one source</source>
      <extracomment>values/words</extracomment>
      <translation>tout ce qui passe par une source</translation>
    </message>
    <message>
      <source>timeline</source>
      <extracomment>values/words</extracomment>
      <translation>frise</translation>
    </message>
    <message>
      <source>lanes, clock, stretch of time and filter of the timeline</source>
      <extracomment>values/words</extracomment>
      <translation>couloirs, horloge, période et filtre de la frise</translation>
    </message>
    <message>
      <source>filter</source>
      <extracomment>values/words</extracomment>
      <translation>filtre</translation>
    </message>
    <message>
      <source>terms that narrow every view</source>
      <extracomment>values/words</extracomment>
      <translation>termes qui resserrent toutes les vues</translation>
    </message>
    <message>
      <source>words that are looked for in the whole case</source>
      <extracomment>values/words</extracomment>
      <translation>mots cherchés dans tout le dossier</translation>
    </message>
    <message>
      <source>grey</source>
      <extracomment>values/words</extracomment>
      <translation>gris</translation>
    </message>
    <message>
      <source>plain</source>
      <extracomment>values/words</extracomment>
      <translation>simple</translation>
    </message>
    <message>
      <source>red</source>
      <extracomment>values/words</extracomment>
      <translation>rouge</translation>
    </message>
    <message>
      <source>as findings are</source>
      <extracomment>values/words</extracomment>
      <translation>comme les constats</translation>
    </message>
    <message>
      <source>amber</source>
      <extracomment>values/words</extracomment>
      <translation>ambre</translation>
    </message>
    <message>
      <source>as excerpts are</source>
      <extracomment>values/words</extracomment>
      <translation>comme les extraits</translation>
    </message>
    <message>
      <source>olive</source>
      <extracomment>values/words</extracomment>
      <translation>olive</translation>
    </message>
    <message>
      <source>as leads are</source>
      <extracomment>values/words</extracomment>
      <translation>comme les pistes</translation>
    </message>
    <message>
      <source>green</source>
      <extracomment>values/words</extracomment>
      <translation>vert</translation>
    </message>
    <message>
      <source>as entities are</source>
      <extracomment>values/words</extracomment>
      <translation>comme les entités</translation>
    </message>
    <message>
      <source>sky</source>
      <extracomment>values/words</extracomment>
      <translation>bleu ciel</translation>
    </message>
    <message>
      <source>as sightings are</source>
      <extracomment>values/words</extracomment>
      <translation>comme les observations</translation>
    </message>
    <message>
      <source>blue</source>
      <extracomment>values/words</extracomment>
      <translation>bleu</translation>
    </message>
    <message>
      <source>as tracks are</source>
      <extracomment>values/words</extracomment>
      <translation>comme les traces</translation>
    </message>
    <message>
      <source>purple</source>
      <extracomment>values/words</extracomment>
      <translation>violet</translation>
    </message>
    <message>
      <source>as claims are</source>
      <extracomment>values/words</extracomment>
      <translation>comme les affirmations</translation>
    </message>
    <message>
      <source>brown</source>
      <extracomment>values/words</extracomment>
      <translation>brun</translation>
    </message>
    <message>
      <source>as hypotheses are</source>
      <extracomment>values/words</extracomment>
      <translation>comme les hypothèses</translation>
    </message>
    <message>
      <source>almost no chance</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>presque aucune chance</translation>
    </message>
    <message>
      <source>very unlikely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>très peu probable</translation>
    </message>
    <message>
      <source>unlikely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>peu probable</translation>
    </message>
    <message>
      <source>roughly even chance</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>chances à peu près égales</translation>
    </message>
    <message>
      <source>likely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>probable</translation>
    </message>
    <message>
      <source>very likely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>très probable</translation>
    </message>
    <message>
      <source>almost certain</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>presque certain</translation>
    </message>
    <message>
      <source>cannot be judged</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>ne peut être jugé</translation>
    </message>
    <message>
      <source>no likelihood and no confidence: what is held does not allow either</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>ni vraisemblance ni confiance : ce qui est détenu ne permet ni l’une ni l’autre</translation>
    </message>
    <message>
      <source>low</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>faible</translation>
    </message>
    <message>
      <source>the evidence is scant, fragmented or of doubtful origin; other readings are open</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>les éléments sont rares, fragmentaires ou d’origine douteuse ; d’autres lectures restent ouvertes</translation>
    </message>
    <message>
      <source>moderate</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>modérée</translation>
    </message>
    <message>
      <source>the evidence is credible and plausible, but not enough or not independent enough</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>les éléments sont crédibles et plausibles, mais pas assez nombreux ou indépendants</translation>
    </message>
    <message>
      <source>high</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>élevée</translation>
    </message>
    <message>
      <source>the evidence is good, of several independent origins, and hangs together</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>les éléments sont bons, de plusieurs origines indépendantes, et se tiennent</translation>
    </message>
    <message>
      <source>bears directly on the question</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>touche directement la question</translation>
    </message>
    <message>
      <source>medium</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>moyen</translation>
    </message>
    <message>
      <source>bears on it by one step</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>la touche à un pas près</translation>
    </message>
    <message>
      <source>bears on it only remotely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>ne la touche que de loin</translation>
    </message>
    <message>
      <source>nothing is decided</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>rien n’est décidé</translation>
    </message>
    <message>
      <source>explained</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>expliqué</translation>
    </message>
    <message>
      <source>the difference is understood, the reason says how</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>la différence est comprise, la raison dit comment</translation>
    </message>
    <message>
      <source>resolved</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>résolu</translation>
    </message>
    <message>
      <source>one of the values was given up, the reason says why</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>l’une des valeurs fut abandonnée, la raison dit pourquoi</translation>
    </message>
    <message>
      <source>it stands, and is printed as it is</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>il demeure, et s’imprime tel quel</translation>
    </message>
    <message>
      <source>dismissed</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>écarté</translation>
    </message>
    <message>
      <source>it is not shown any more until what it rests on changes</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>n’est plus montré tant que ce sur quoi il repose ne change pas</translation>
    </message>
    <message>
      <source>Keep list of airframes</source>
      <extracomment>case/acts</extracomment>
      <translation>Garder la liste d’appareils</translation>
    </message>
    <message>
      <source>Take airframe from list</source>
      <extracomment>case/acts</extracomment>
      <translation>Prendre l’appareil de la liste</translation>
    </message>
    <message>
      <source>Rate</source>
      <extracomment>case/acts</extracomment>
      <translation>Coter</translation>
    </message>
    <message>
      <source>Add to matrix</source>
      <extracomment>case/acts</extracomment>
      <translation>Ajouter à la matrice</translation>
    </message>
    <message>
      <source>Rate legs apart</source>
      <extracomment>case/acts</extracomment>
      <translation>Coter les étapes à part</translation>
    </message>
    <message>
      <source>Remove from matrix</source>
      <extracomment>case/acts</extracomment>
      <translation>Retirer de la matrice</translation>
    </message>
    <message>
      <source>Rate as a whole</source>
      <extracomment>case/acts</extracomment>
      <translation>Coter ensemble</translation>
    </message>
    <message>
      <source>Judge</source>
      <extracomment>case/acts</extracomment>
      <translation>Juger</translation>
    </message>
    <message>
      <source>Ground judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Appuyer le jugement</translation>
    </message>
    <message>
      <source>Unground judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Ôter l’appui du jugement</translation>
    </message>
    <message>
      <source>Rule on finding</source>
      <extracomment>case/acts</extracomment>
      <translation>Trancher sur le constat</translation>
    </message>
    <message>
      <source>Retract source</source>
      <extracomment>case/acts</extracomment>
      <translation>Retirer la source</translation>
    </message>
    <message>
      <source>Move on board</source>
      <extracomment>case/acts</extracomment>
      <translation>Déplacer sur le tableau</translation>
    </message>
    <message>
      <source>Take off board</source>
      <extracomment>case/acts</extracomment>
      <translation>Ôter du tableau</translation>
    </message>
    <message>
      <source>Lock cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Fixer les cartes</translation>
    </message>
    <message>
      <source>Unlock cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Libérer les cartes</translation>
    </message>
    <message>
      <source>New frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Nouveau cadre</translation>
    </message>
    <message>
      <source>Group cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Grouper les cartes</translation>
    </message>
    <message>
      <source>Ungroup cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Dégrouper</translation>
    </message>
    <message>
      <source>Fold frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Replier le cadre</translation>
    </message>
    <message>
      <source>Unfold frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Déplier le cadre</translation>
    </message>
    <message>
      <source>Remove frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Ôter le cadre</translation>
    </message>
    <message>
      <source>Take up again</source>
      <extracomment>case/acts</extracomment>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Edit collection record</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier la fiche de collecte</translation>
    </message>
    <message>
      <source>Record custody</source>
      <extracomment>case/acts</extracomment>
      <translation>Noter la garde</translation>
    </message>
    <message>
      <source>Attach stamp</source>
      <extracomment>case/acts</extracomment>
      <translation>Ajouter un horodatage</translation>
    </message>
    <message>
      <source>Accept reading</source>
      <extracomment>case/acts</extracomment>
      <translation>Accepter la lecture</translation>
    </message>
    <message>
      <source>Keep as written</source>
      <extracomment>case/acts</extracomment>
      <translation>Garder tel qu’écrit</translation>
    </message>
    <message>
      <source>Settle conflict</source>
      <extracomment>case/acts</extracomment>
      <translation>Trancher le conflit</translation>
    </message>
    <message>
      <source>Identify</source>
      <extracomment>case/acts</extracomment>
      <translation>Identifier</translation>
    </message>
    <message>
      <source>Tell apart</source>
      <extracomment>case/acts</extracomment>
      <translation>Distinguer</translation>
    </message>
    <message>
      <source>Join reports</source>
      <extracomment>case/acts</extracomment>
      <translation>Joindre des dépêches</translation>
    </message>
    <message>
      <source>Part reports</source>
      <extracomment>case/acts</extracomment>
      <translation>Séparer des dépêches</translation>
    </message>
    <message>
      <source>Tag sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Marquer une observation</translation>
    </message>
    <message>
      <source>New hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Nouvelle hypothèse</translation>
    </message>
    <message>
      <source>Tag with</source>
      <extracomment>case/acts</extracomment>
      <translation>Étiqueter</translation>
    </message>
    <message>
      <source>Untag</source>
      <extracomment>case/acts</extracomment>
      <translation>Ôter l’étiquette</translation>
    </message>
    <message>
      <source>Unmark</source>
      <extracomment>case/acts</extracomment>
      <translation>Ôter le marquage</translation>
    </message>
    <message>
      <source>Describe imagery</source>
      <extracomment>case/acts</extracomment>
      <translation>Décrire l’image</translation>
    </message>
    <message>
      <source>Bound sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Borner l’observation</translation>
    </message>
    <message>
      <source>Read by machine</source>
      <extracomment>case/acts</extracomment>
      <translation>Lire par machine</translation>
    </message>
    <message>
      <source>Confirm words</source>
      <extracomment>case/acts</extracomment>
      <translation>Confirmer les mots</translation>
    </message>
    <message>
      <source>Put quote back</source>
      <extracomment>case/acts</extracomment>
      <translation>Remettre la citation</translation>
    </message>
    <message>
      <source>Carry link</source>
      <extracomment>case/acts</extracomment>
      <translation>Appuyer le lien</translation>
    </message>
    <message>
      <source>Uncarry link</source>
      <extracomment>case/acts</extracomment>
      <translation>Ôter l’appui du lien</translation>
    </message>
    <message>
      <source>Compose report</source>
      <extracomment>case/acts</extracomment>
      <translation>Composer le rapport</translation>
    </message>
    <message>
      <source>Arrange report</source>
      <extracomment>case/acts</extracomment>
      <translation>Ordonner le rapport</translation>
    </message>
    <message>
      <source>Set logo</source>
      <extracomment>case/acts</extracomment>
      <translation>Poser le logo</translation>
    </message>
    <message>
      <source>Go back to snapshot</source>
      <extracomment>case/acts</extracomment>
      <translation>Revenir à l’instantané</translation>
    </message>
    <message>
      <source>Record search</source>
      <extracomment>case/acts</extracomment>
      <translation>Noter une recherche</translation>
    </message>
    <message>
      <source>Translate</source>
      <extracomment>case/acts</extracomment>
      <translation>Traduire</translation>
    </message>
    <message>
      <source>Refuse capture</source>
      <extracomment>case/acts</extracomment>
      <translation>Refuser la capture</translation>
    </message>
    <message>
      <source>Cite source</source>
      <extracomment>case/acts</extracomment>
      <translation>Citer la source</translation>
    </message>
    <message>
      <source>Add reference</source>
      <extracomment>case/acts</extracomment>
      <translation>Ajouter une référence</translation>
    </message>
    <message>
      <source>Capture again</source>
      <extracomment>case/acts</extracomment>
      <translation>Capter à nouveau</translation>
    </message>
    <message>
      <source>Accept suggestion</source>
      <extracomment>case/acts</extracomment>
      <translation>Accepter la proposition</translation>
    </message>
    <message>
      <source>Accept suggestions</source>
      <extracomment>case/acts</extracomment>
      <translation>Accepter des propositions</translation>
    </message>
    <message>
      <source>Dismiss suggestion</source>
      <extracomment>case/acts</extracomment>
      <translation>Écarter la proposition</translation>
    </message>
    <message>
      <source>Keep track</source>
      <extracomment>case/acts</extracomment>
      <translation>Garder la trace</translation>
    </message>
    <message>
      <source>Name airframe</source>
      <extracomment>case/acts</extracomment>
      <translation>Nommer l’appareil</translation>
    </message>
    <message>
      <source>Accept event</source>
      <extracomment>case/acts</extracomment>
      <translation>Accepter l’événement</translation>
    </message>
    <message>
      <source>Set fixes aside</source>
      <extracomment>case/acts</extracomment>
      <translation>Mettre des positions de côté</translation>
    </message>
    <message>
      <source>Doubt fixes</source>
      <extracomment>case/acts</extracomment>
      <translation>Douter des positions</translation>
    </message>
    <message>
      <source>Read track again</source>
      <extracomment>case/acts</extracomment>
      <translation>Relire la trace</translation>
    </message>
    <message>
      <source>Copy from case</source>
      <extracomment>case/acts</extracomment>
      <translation>Copier depuis un dossier</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <extracomment>case/acts</extracomment>
      <translation>Importer des annotations</translation>
    </message>
    <message>
      <source>Use template</source>
      <extracomment>case/acts</extracomment>
      <translation>Utiliser un modèle</translation>
    </message>
    <message>
      <source>Import references</source>
      <extracomment>case/acts</extracomment>
      <translation>Importer des références</translation>
    </message>
    <message>
      <source>Try</source>
      <extracomment>case/acts</extracomment>
      <translation>Essai</translation>
    </message>
    <message>
      <source>Link track</source>
      <extracomment>case/acts</extracomment>
      <translation>Lier la trace</translation>
    </message>
    <message>
      <source>Paste on board</source>
      <extracomment>case/acts</extracomment>
      <translation>Coller sur le tableau</translation>
    </message>
    <message>
      <source>Group origins</source>
      <extracomment>case/acts</extracomment>
      <translation>Grouper les origines</translation>
    </message>
    <message>
      <source>Edit judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier le jugement</translation>
    </message>
    <message>
      <source>Import tracker file</source>
      <extracomment>case/acts, reading/flights</extracomment>
      <translation>Importer un fichier de suivi</translation>
    </message>
    <message>
      <source>Edit records</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier des fiches</translation>
    </message>
    <message>
      <source>Edit investigation</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier l’enquête</translation>
    </message>
    <message>
      <source>Edit publisher</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier l’éditeur</translation>
    </message>
    <message>
      <source>Edit source</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier la source</translation>
    </message>
    <message>
      <source>Edit sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier l’observation</translation>
    </message>
    <message>
      <source>Edit claim</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier l’affirmation</translation>
    </message>
    <message>
      <source>Edit link</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier le lien</translation>
    </message>
    <message>
      <source>Edit entity</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier l’entité</translation>
    </message>
    <message>
      <source>Edit alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier l’autre nom</translation>
    </message>
    <message>
      <source>Edit assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier l’attribution</translation>
    </message>
    <message>
      <source>Edit note</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier la remarque</translation>
    </message>
    <message>
      <source>Edit hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier l’hypothèse</translation>
    </message>
    <message>
      <source>Edit tag</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier l’étiquette</translation>
    </message>
    <message>
      <source>Edit frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier le cadre</translation>
    </message>
    <message>
      <source>Edit savedview</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier la vue gardée</translation>
    </message>
    <message>
      <source>Edit lead</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier la piste</translation>
    </message>
    <message>
      <source>Edit board</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier le tableau</translation>
    </message>
    <message>
      <source>Edit translation</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier la traduction</translation>
    </message>
    <message>
      <source>Edit enquiry</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier la recherche faite</translation>
    </message>
    <message>
      <source>Edit mention</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier la mention</translation>
    </message>
    <message>
      <source>Edit dismissal</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier les mots qui ne sont plus proposés</translation>
    </message>
    <message>
      <source>Edit doubt</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier le doute sur des positions</translation>
    </message>
    <message>
      <source>Edit airframelist</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier la liste d’appareils</translation>
    </message>
    <message>
      <source>Edit report</source>
      <extracomment>case/acts</extracomment>
      <translation>Modifier le rapport</translation>
    </message>
    <message>
      <source>Delete publisher</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer l’éditeur</translation>
    </message>
    <message>
      <source>Delete source</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer la source</translation>
    </message>
    <message>
      <source>Delete sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer l’observation</translation>
    </message>
    <message>
      <source>Delete claim</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer l’affirmation</translation>
    </message>
    <message>
      <source>Delete link</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer le lien</translation>
    </message>
    <message>
      <source>Delete entity</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer l’entité</translation>
    </message>
    <message>
      <source>Delete alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer l’autre nom</translation>
    </message>
    <message>
      <source>Delete assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer l’attribution</translation>
    </message>
    <message>
      <source>Delete note</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer la remarque</translation>
    </message>
    <message>
      <source>Delete hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer l’hypothèse</translation>
    </message>
    <message>
      <source>Delete judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer le jugement</translation>
    </message>
    <message>
      <source>Delete tag</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
      <source>Delete frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer le cadre</translation>
    </message>
    <message>
      <source>Delete savedview</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer la vue gardée</translation>
    </message>
    <message>
      <source>Delete lead</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer la piste</translation>
    </message>
    <message>
      <source>Delete translation</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer la traduction</translation>
    </message>
    <message>
      <source>Delete enquiry</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer la recherche faite</translation>
    </message>
    <message>
      <source>Delete mention</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer la mention</translation>
    </message>
    <message>
      <source>Delete dismissal</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer les mots qui ne sont plus proposés</translation>
    </message>
    <message>
      <source>Delete doubt</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer le doute sur des positions</translation>
    </message>
    <message>
      <source>Delete airframelist</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer la liste d’appareils</translation>
    </message>
    <message>
      <source>Delete excerpt</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer l’extrait</translation>
    </message>
    <message>
      <source>Delete custody</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer l’étape de garde</translation>
    </message>
    <message>
      <source>Delete stamp</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer l’horodatage</translation>
    </message>
    <message>
      <source>Delete imagery</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer la fiche d’image</translation>
    </message>
    <message>
      <source>Delete track</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer la trace</translation>
    </message>
    <message>
      <source>Delete records</source>
      <extracomment>case/acts</extracomment>
      <translation>Supprimer des fiches</translation>
    </message>
    <message>
      <source>Restore publisher</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer l’éditeur</translation>
    </message>
    <message>
      <source>Restore source</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer la source</translation>
    </message>
    <message>
      <source>Restore sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer l’observation</translation>
    </message>
    <message>
      <source>Restore claim</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer l’affirmation</translation>
    </message>
    <message>
      <source>Restore link</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer le lien</translation>
    </message>
    <message>
      <source>Restore entity</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer l’entité</translation>
    </message>
    <message>
      <source>Restore alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer l’autre nom</translation>
    </message>
    <message>
      <source>Restore assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer l’attribution</translation>
    </message>
    <message>
      <source>Restore note</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer la remarque</translation>
    </message>
    <message>
      <source>Restore hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer l’hypothèse</translation>
    </message>
    <message>
      <source>Restore judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer le jugement</translation>
    </message>
    <message>
      <source>Restore tag</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer l’étiquette</translation>
    </message>
    <message>
      <source>Restore frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer le cadre</translation>
    </message>
    <message>
      <source>Restore savedview</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer la vue gardée</translation>
    </message>
    <message>
      <source>Restore lead</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer la piste</translation>
    </message>
    <message>
      <source>Restore board</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer le tableau</translation>
    </message>
    <message>
      <source>Restore translation</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer la traduction</translation>
    </message>
    <message>
      <source>Restore enquiry</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer la recherche faite</translation>
    </message>
    <message>
      <source>Restore mention</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer la mention</translation>
    </message>
    <message>
      <source>Restore dismissal</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer les mots qui ne sont plus proposés</translation>
    </message>
    <message>
      <source>Restore doubt</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer le doute sur des positions</translation>
    </message>
    <message>
      <source>Restore airframelist</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer la liste d’appareils</translation>
    </message>
    <message>
      <source>Restore report</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer le rapport</translation>
    </message>
    <message>
      <source>Restore excerpt</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer l’extrait</translation>
    </message>
    <message>
      <source>Restore custody</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer l’étape de garde</translation>
    </message>
    <message>
      <source>Restore stamp</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer l’horodatage</translation>
    </message>
    <message>
      <source>Restore imagery</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer la fiche d’image</translation>
    </message>
    <message>
      <source>Restore track</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer la trace</translation>
    </message>
    <message>
      <source>Restore records</source>
      <extracomment>case/acts</extracomment>
      <translation>Restaurer des fiches</translation>
    </message>
    <message>
      <source>Remove alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Retirer l’autre nom</translation>
    </message>
    <message>
      <source>Remove assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Retirer l’attribution</translation>
    </message>
    <message>
      <source>Remove link</source>
      <extracomment>case/acts</extracomment>
      <translation>Retirer le lien</translation>
    </message>
    <message>
      <source>Assign registration</source>
      <extracomment>case/acts</extracomment>
      <translation>Attribuer une immatriculation</translation>
    </message>
    <message>
      <source>Assign hex</source>
      <extracomment>case/acts</extracomment>
      <translation>Attribuer un code hex</translation>
    </message>
    <message>
      <source>Assign operator</source>
      <extracomment>case/acts</extracomment>
      <translation>Attribuer un exploitant</translation>
    </message>
    <message>
      <source>Assign callsign</source>
      <extracomment>case/acts</extracomment>
      <translation>Attribuer un indicatif</translation>
    </message>
    <message>
      <source>Undo {}</source>
      <extracomment>case/acts</extracomment>
      <translation>Annulation : {}</translation>
    </message>
    <message>
      <source>Redo {}</source>
      <extracomment>case/acts</extracomment>
      <translation>Rétablissement : {}</translation>
    </message>
    <message>
      <source>Reverse {}</source>
      <extracomment>case/acts</extracomment>
      <translation>Inversion : {}</translation>
    </message>
    <message>
      <source>happened</source>
      <extracomment>case/clocks</extracomment>
      <translation>survenu</translation>
    </message>
    <message>
      <source>asserted</source>
      <extracomment>case/clocks</extracomment>
      <translation>affirmé</translation>
    </message>
    <message>
      <source>published</source>
      <extracomment>case/clocks</extracomment>
      <translation>publié</translation>
    </message>
    <message>
      <source>captured</source>
      <extracomment>case/clocks, case/faces</extracomment>
      <translation>capturé</translation>
    </message>
    <message>
      <source>Captured</source>
      <extracomment>case/clocks</extracomment>
      <translation>Capturé</translation>
    </message>
    <message>
      <source>recorded</source>
      <extracomment>case/clocks</extracomment>
      <translation>noté</translation>
    </message>
    <message>
      <source>Recorded</source>
      <extracomment>case/clocks</extracomment>
      <translation>Noté</translation>
    </message>
    <message>
      <source>most telling</source>
      <extracomment>matrix/shown</extracomment>
      <translation>le plus révélateur</translation>
    </message>
    <message>
      <source>weight</source>
      <extracomment>matrix/shown</extracomment>
      <translation>poids</translation>
    </message>
    <message>
      <source>number</source>
      <extracomment>matrix/shown</extracomment>
      <translation>numéro</translation>
    </message>
    <message>
      <source>judgements, records and sources of the whole case</source>
      <extracomment>report/beginning</extracomment>
      <translation>jugements, fiches et sources de toute l’affaire</translation>
    </message>
    <message>
      <source>Brief</source>
      <extracomment>report/beginning</extracomment>
      <translation>Note brève</translation>
    </message>
    <message>
      <source>the first of the judgements and what they rest on, on one page</source>
      <extracomment>report/beginning</extracomment>
      <translation>les premiers jugements et ce sur quoi ils reposent, en une page</translation>
    </message>
    <message>
      <source>Dossier</source>
      <extracomment>report/beginning</extracomment>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>all that the case holds, with what changed since the last issue</source>
      <extracomment>report/beginning</extracomment>
      <translation>tout ce que contient l’affaire, avec ce qui a changé depuis la dernière édition</translation>
    </message>
    <message>
      <source>Sighting log</source>
      <extracomment>report/beginning</extracomment>
      <translation>Journal des observations</translation>
    </message>
    <message>
      <source>who saw which aircraft where and when</source>
      <extracomment>report/beginning</extracomment>
      <translation>qui a vu quel aéronef, où et quand</translation>
    </message>
    <message>
      <source>how the bytes came here, step by step, and how each is checked</source>
      <extracomment>report/beginning</extracomment>
      <translation>comment les octets sont arrivés ici, étape par étape, et comment chacune se vérifie</translation>
    </message>
    <message>
      <source>Open leads</source>
      <extracomment>report/beginning</extracomment>
      <translation>Pistes ouvertes</translation>
    </message>
    <message>
      <source>what is to be found out, and what it bears on</source>
      <extracomment>report/beginning</extracomment>
      <translation>ce qui reste à découvrir, et ce que cela touche</translation>
    </message>
    <message>
      <source>Comparison of sources</source>
      <extracomment>report/beginning</extracomment>
      <translation>Comparaison des sources</translation>
    </message>
    <message>
      <source>what each text says of the same things</source>
      <extracomment>report/beginning</extracomment>
      <translation>ce que chaque texte dit des mêmes choses</translation>
    </message>
    <message>
      <source>Origin</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Origine</translation>
    </message>
    <message>
      <source>attached</source>
      <extracomment>case/faces</extracomment>
      <translation>joint</translation>
    </message>
    <message>
      <source>pasted</source>
      <extracomment>case/faces</extracomment>
      <translation>collé</translation>
    </message>
    <message>
      <source>unpacked</source>
      <extracomment>case/faces</extracomment>
      <translation>extrait d’une archive</translation>
    </message>
    <message>
      <source>held</source>
      <extracomment>case/faces</extracomment>
      <translation>détenu</translation>
    </message>
    <message>
      <source>as hedged as before</source>
      <extracomment>drifting</extracomment>
      <translation>nuancé comme avant</translation>
    </message>
    <message>
      <source>no hedge in either</source>
      <extracomment>drifting</extracomment>
      <translation>aucune nuance dans l’un ni l’autre</translation>
    </message>
    <message>
      <source>a silence, which is neither for nor against</source>
      <extracomment>matrix/face</extracomment>
      <translation>un silence, qui n’est ni pour ni contre</translation>
    </message>
    <message>
      <source>somebody's conclusion, not what was seen</source>
      <extracomment>matrix/face</extracomment>
      <translation>la conclusion de quelqu’un, non ce qui a été vu</translation>
    </message>
    <message>
      <source>neutral</source>
      <extracomment>matrix/strip</extracomment>
      <translation>neutre</translation>
    </message>
    <message>
      <source>given by {}</source>
      <extracomment>language</extracomment>
      <translation>donné par {}</translation>
    </message>
    <message>
      <source>was {}</source>
      <extracomment>language</extracomment>
      <translation>était {}</translation>
    </message>
    <message>
      <source>Resolve to {}</source>
      <extracomment>language</extracomment>
      <translation>Résoudre en {}</translation>
    </message>
    <message>
      <source>done</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>fait</translation>
    </message>
    <message>
      <source>cancelled</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>annulé</translation>
    </message>
    <message>
      <source>failed</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>échoué</translation>
    </message>
    <message>
      <source>completely reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>tout à fait fiable</translation>
    </message>
    <message>
      <source>no doubt about authenticity or competence; always right so far</source>
      <extracomment>values/grades</extracomment>
      <translation>aucun doute sur l’authenticité ou la compétence ; toujours juste jusqu’ici</translation>
    </message>
    <message>
      <source>usually reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>généralement fiable</translation>
    </message>
    <message>
      <source>minor doubts; mostly right so far</source>
      <extracomment>values/grades</extracomment>
      <translation>doutes mineurs ; le plus souvent juste jusqu’ici</translation>
    </message>
    <message>
      <source>fairly reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>assez fiable</translation>
    </message>
    <message>
      <source>some doubts; has been right before</source>
      <extracomment>values/grades</extracomment>
      <translation>quelques doutes ; a déjà été juste</translation>
    </message>
    <message>
      <source>not usually reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>généralement pas fiable</translation>
    </message>
    <message>
      <source>considerable doubts; right now and then</source>
      <extracomment>values/grades</extracomment>
      <translation>doutes sérieux ; juste de temps en temps</translation>
    </message>
    <message>
      <source>unreliable</source>
      <extracomment>values/grades</extracomment>
      <translation>pas fiable</translation>
    </message>
    <message>
      <source>lacks authenticity, trustworthiness or competence; wrong so far</source>
      <extracomment>values/grades</extracomment>
      <translation>manque d’authenticité, de fiabilité ou de compétence ; faux jusqu’ici</translation>
    </message>
    <message>
      <source>reliability cannot be judged</source>
      <extracomment>values/grades</extracomment>
      <translation>fiabilité impossible à juger</translation>
    </message>
    <message>
      <source>too little is known about the source</source>
      <extracomment>values/grades</extracomment>
      <translation>on en sait trop peu sur la source</translation>
    </message>
    <message>
      <source>probably true</source>
      <extracomment>values/grades</extracomment>
      <translation>probablement vrai</translation>
    </message>
    <message>
      <source>not confirmed, but logical and consistent with what is known</source>
      <extracomment>values/grades</extracomment>
      <translation>non confirmé, mais logique et cohérent avec ce qu’on sait</translation>
    </message>
    <message>
      <source>possibly true</source>
      <extracomment>values/grades</extracomment>
      <translation>peut-être vrai</translation>
    </message>
    <message>
      <source>not confirmed, reasonably logical, agrees with some of what is known</source>
      <extracomment>values/grades</extracomment>
      <translation>non confirmé, assez logique, s’accorde avec une partie de ce qu’on sait</translation>
    </message>
    <message>
      <source>not confirmed; possible, but not logical</source>
      <extracomment>values/grades</extracomment>
      <translation>non confirmé ; possible, mais pas logique</translation>
    </message>
    <message>
      <source>improbable</source>
      <extracomment>values/grades</extracomment>
      <translation>improbable</translation>
    </message>
    <message>
      <source>not logical and contradicted by what is known</source>
      <extracomment>values/grades</extracomment>
      <translation>pas logique et contredit par ce qu’on sait</translation>
    </message>
    <message>
      <source>truth cannot be judged</source>
      <extracomment>values/grades</extracomment>
      <translation>vérité impossible à juger</translation>
    </message>
    <message>
      <source>nothing to hold it against</source>
      <extracomment>values/grades</extracomment>
      <translation>rien à quoi le comparer</translation>
    </message>
    <message>
      <source>sources held</source>
      <extracomment>case/statistics</extracomment>
      <translation>sources conservées</translation>
    </message>
    <message>
      <source>sources named, not held</source>
      <extracomment>case/statistics</extracomment>
      <translation>sources nommées, pas conservées</translation>
    </message>
    <message>
      <source>excerpts</source>
      <extracomment>case/statistics</extracomment>
      <translation>extraits</translation>
    </message>
    <message>
      <source>sightings</source>
      <extracomment>case/statistics</extracomment>
      <translation>observations</translation>
    </message>
    <message>
      <source>claims</source>
      <extracomment>case/statistics</extracomment>
      <translation>affirmations</translation>
    </message>
    <message>
      <source>links</source>
      <extracomment>case/statistics</extracomment>
      <translation>liens</translation>
    </message>
    <message>
      <source>notes</source>
      <extracomment>case/statistics</extracomment>
      <translation>remarques</translation>
    </message>
    <message>
      <source>By source</source>
      <extracomment>case/statistics</extracomment>
      <translation>Par source</translation>
    </message>
    <message>
      <source>By tag</source>
      <extracomment>case/statistics</extracomment>
      <translation>Par étiquette</translation>
    </message>
    <message>
      <source>finding</source>
      <extracomment>case/statistics, reference/glossary</extracomment>
      <translation>constat</translation>
    </message>
    <message>
      <source>type written</source>
      <extracomment>case/statistics</extracomment>
      <translation>type écrit</translation>
    </message>
    <message>
      <source>no marking of its own</source>
      <extracomment>case/statistics</extracomment>
      <translation>pas de marquage propre</translation>
    </message>
    <message>
      <source>yes</source>
      <extracomment>case/statistics</extracomment>
      <translation>oui</translation>
    </message>
    <message>
      <source>no</source>
      <extracomment>case/statistics</extracomment>
      <translation>non</translation>
    </message>
    <message>
      <source>or later</source>
      <extracomment>case/statistics</extracomment>
      <translation>ou plus tard</translation>
    </message>
    <message>
      <source>Show</source>
      <extracomment>case/statistics</extracomment>
      <translation>Montrer</translation>
    </message>
    <message>
      <source>Premises</source>
      <extracomment>case/statistics</extracomment>
      <translation>Prémisses</translation>
    </message>
    <message>
      <source>destinations</source>
      <extracomment>case/statistics</extracomment>
      <translation>destinations</translation>
    </message>
    <message>
      <source>plain text</source>
      <extracomment>values/mime, reading/looking</extracomment>
      <translation>texte brut</translation>
    </message>
    <message>
      <source>mail</source>
      <extracomment>values/mime</extracomment>
      <translation>courriel</translation>
    </message>
    <message>
      <source>Nearest to zero: least against. Not a probability; it gives no odds.</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Le plus près de zéro : le moins contre. Ce n’est pas une probabilité ; cela ne donne aucune chance.</translation>
    </message>
    <message>
      <source>Note why…</source>
      <extracomment>marked</extracomment>
      <translation>Noter pourquoi…</translation>
    </message>
    <message>
      <source>unknown type</source>
      <extracomment>marked</extracomment>
      <translation>type inconnu</translation>
    </message>
    <message>
      <source>open type</source>
      <extracomment>marked</extracomment>
      <translation>type ouvert</translation>
    </message>
    <message>
      <source>open date</source>
      <extracomment>marked</extracomment>
      <translation>date ouverte</translation>
    </message>
    <message>
      <source>by inferred hops</source>
      <extracomment>origins</extracomment>
      <translation>par étapes déduites</translation>
    </message>
    <message>
      <source>case</source>
      <extracomment>reference/glossary</extracomment>
      <translation>dossier</translation>
    </message>
    <message>
      <source>capture</source>
      <extracomment>reference/glossary</extracomment>
      <translation>capture</translation>
    </message>
    <message>
      <source>fix</source>
      <extracomment>reference/glossary</extracomment>
      <translation>position</translation>
    </message>
    <message>
      <source>journal</source>
      <extracomment>reference/glossary</extracomment>
      <translation>journal</translation>
    </message>
    <message>
      <source>relay</source>
      <extracomment>reference/glossary</extracomment>
      <translation>relais</translation>
    </message>
    <message>
      <source>through</source>
      <extracomment>reference/glossary</extracomment>
      <translation>via</translation>
    </message>
    <message>
      <source>assumed</source>
      <extracomment>reference/glossary</extracomment>
      <translation>supposé</translation>
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
      <translation>observé</translation>
    </message>
    <message>
      <source>inferred strong</source>
      <extracomment>reference/glossary</extracomment>
      <translation>déduit, fort</translation>
    </message>
    <message>
      <source>inferred weak</source>
      <extracomment>reference/glossary</extracomment>
      <translation>déduit, faible</translation>
    </message>
    <message>
      <source>compatible</source>
      <extracomment>reference/glossary</extracomment>
      <translation>compatible</translation>
    </message>
    <message>
      <source>conflicts</source>
      <extracomment>reference/glossary</extracomment>
      <translation>contredit</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <extracomment>reference/glossary</extracomment>
      <translation>impossible à dire</translation>
    </message>
    <message>
      <source>not in file</source>
      <extracomment>reference/glossary</extracomment>
      <translation>pas dans le fichier</translation>
    </message>
    <message>
      <source>suggests</source>
      <extracomment>reference/glossary</extracomment>
      <translation>suggère</translation>
    </message>
    <message>
      <source>doubt</source>
      <extracomment>reference/glossary</extracomment>
      <translation>doute</translation>
    </message>
    <message>
      <source>expected</source>
      <extracomment>reference/glossary</extracomment>
      <translation>attendu</translation>
    </message>
    <message>
      <source>attributed</source>
      <extracomment>reference/glossary</extracomment>
      <translation>attribué</translation>
    </message>
    <message>
      <source>roughly</source>
      <extracomment>reference/glossary</extracomment>
      <translation>environ</translation>
    </message>
    <message>
      <source>says</source>
      <extracomment>reference/glossary</extracomment>
      <translation>le dit</translation>
    </message>
    <message>
      <source>denies</source>
      <extracomment>reference/glossary</extracomment>
      <translation>nie</translation>
    </message>
    <message>
      <source>linked</source>
      <extracomment>reference/glossary</extracomment>
      <translation>lié</translation>
    </message>
    <message>
      <source>may tell of it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>en parle peut-être</translation>
    </message>
    <message>
      <source>silent</source>
      <extracomment>reference/glossary</extracomment>
      <translation>se tait</translation>
    </message>
    <message>
      <source>photo-video</source>
      <extracomment>reference/glossary</extracomment>
      <translation>photo ou vidéo</translation>
    </message>
    <message>
      <source>same-as</source>
      <extracomment>reference/glossary</extracomment>
      <translation>identique à</translation>
    </message>
    <message>
      <source>part-of</source>
      <extracomment>reference/glossary</extracomment>
      <translation>partie de</translation>
    </message>
    <message>
      <source>distinct-from</source>
      <extracomment>reference/glossary</extracomment>
      <translation>distinct de</translation>
    </message>
    <message>
      <source>no-comment</source>
      <extracomment>reference/glossary</extracomment>
      <translation>sans commentaire</translation>
    </message>
    <message>
      <source>nobody has graded it yet; this is neither F nor 6</source>
      <extracomment>reference/glossary</extracomment>
      <translation>personne ne l’a encore noté ; ce n’est ni F ni 6</translation>
    </message>
    <message>
      <source>named by the text or by whom it cites</source>
      <extracomment>reference/glossary</extracomment>
      <translation>nommé par le texte ou par qui il cite</translation>
    </message>
    <message>
      <source>only described, such as “an insider”; two descriptions may be one person</source>
      <extracomment>reference/glossary</extracomment>
      <translation>seulement décrit, comme « un initié » ; deux descriptions peuvent être une personne</translation>
    </message>
    <message>
      <source>the text names nobody it has it from</source>
      <extracomment>reference/glossary</extracomment>
      <translation>le texte ne nomme personne de qui il le tient</translation>
    </message>
    <message>
      <source>somebody did not comment: it asserts nothing and has no origin</source>
      <extracomment>reference/glossary</extracomment>
      <translation>quelqu’un n’a pas commenté : cela n’affirme rien et n’a pas d’origine</translation>
    </message>
    <message>
      <source>passes on what somebody else says, and adds no origin</source>
      <extracomment>reference/glossary</extracomment>
      <translation>transmet ce qu’un autre dit, sans ajouter d’origine</translation>
    </message>
    <message>
      <source>a relay that every way back passes</source>
      <extracomment>reference/glossary</extracomment>
      <translation>un relais par lequel passe chaque chemin de retour</translation>
    </message>
    <message>
      <source>a source's words say it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>les mots d’une source le disent</translation>
    </message>
    <message>
      <source>concluded from what is stated; no source says it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>conclu de ce qui est dit ; aucune source ne le dit</translation>
    </message>
    <message>
      <source>taken by the analyst on named premises</source>
      <extracomment>reference/glossary</extracomment>
      <translation>admis par l’analyste sur des prémisses nommées</translation>
    </message>
    <message>
      <source>worked out by the program; nobody has accepted it yet</source>
      <extracomment>reference/glossary</extracomment>
      <translation>établi par le programme ; personne ne l’a encore accepté</translation>
    </message>
    <message>
      <source>a source that is named, whose bytes are not in the case</source>
      <extracomment>reference/glossary</extracomment>
      <translation>une source nommée dont les octets ne sont pas dans le dossier</translation>
    </message>
    <message>
      <source>the source is silent on it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>la source n’en dit rien</translation>
    </message>
    <message>
      <source>nobody has filled it in</source>
      <extracomment>reference/glossary</extracomment>
      <translation>personne ne l’a rempli</translation>
    </message>
    <message>
      <source>sent by the aircraft itself, from its own navigation</source>
      <extracomment>reference/glossary</extracomment>
      <translation>émis par l’avion lui-même, d’après sa navigation</translation>
    </message>
    <message>
      <source>reckoned by receivers on the ground from when the signal reached each</source>
      <extracomment>reference/glossary</extracomment>
      <translation>calculé par des récepteurs au sol d’après l’arrivée du signal</translation>
    </message>
    <message>
      <source>sent by ground stations, from radar or other tracking</source>
      <extracomment>reference/glossary</extracomment>
      <translation>émis par des stations au sol, d’après radar ou autre suivi</translation>
    </message>
    <message>
      <source>worked out by the tracker where nothing was received</source>
      <extracomment>reference/glossary</extracomment>
      <translation>estimé par le traceur où rien n’a été reçu</translation>
    </message>
    <message>
      <source>the file does not say</source>
      <extracomment>reference/glossary</extracomment>
      <translation>le fichier ne le dit pas</translation>
    </message>
    <message>
      <source>the file reports the aircraft on the ground there</source>
      <extracomment>reference/glossary</extracomment>
      <translation>le fichier indique l’avion au sol à cet endroit</translation>
    </message>
    <message>
      <source>nobody saw the ground, but the last position was low and close to one field</source>
      <extracomment>reference/glossary</extracomment>
      <translation>le sol n’a pas été vu, mais la dernière position était basse et proche d’un terrain</translation>
    </message>
    <message>
      <source>it went out of sight near one or several fields, or the stretch is doubtful</source>
      <extracomment>reference/glossary</extracomment>
      <translation>il a disparu près d’un ou plusieurs terrains, ou le tronçon est douteux</translation>
    </message>
    <message>
      <source>the file shows what the record says</source>
      <extracomment>reference/glossary</extracomment>
      <translation>le fichier montre ce que dit la fiche</translation>
    </message>
    <message>
      <source>the file shows otherwise</source>
      <extracomment>reference/glossary</extracomment>
      <translation>le fichier montre autre chose</translation>
    </message>
    <message>
      <source>the file does not reach so far, or names several places</source>
      <extracomment>reference/glossary</extracomment>
      <translation>le fichier ne va pas si loin, ou nomme plusieurs lieux</translation>
    </message>
    <message>
      <source>the file holds nothing of it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>le fichier n’en contient rien</translation>
    </message>
    <message>
      <source>somebody else is said to say it: reportedly, is said to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>on dit qu’un autre le dit : paraît-il, serait</translation>
    </message>
    <message>
      <source>it may be so: may, perhaps, might have</source>
      <extracomment>reference/glossary</extracomment>
      <translation>c’est possible : peut-être, pourrait</translation>
    </message>
    <message>
      <source>it is held to be probable: probably, likely, is believed to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>tenu pour probable : probablement, sans doute, on pense que</translation>
    </message>
    <message>
      <source>something points to it: suggests, indicates, appears to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>quelque chose l’indique : suggère, indique, semble</translation>
    </message>
    <message>
      <source>it is questioned: doubtful, unconfirmed, it is not clear whether</source>
      <extracomment>reference/glossary</extracomment>
      <translation>mis en doute : douteux, non confirmé, on ignore si</translation>
    </message>
    <message>
      <source>it is still to come: expected to, due to, plans to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>c’est à venir : attendu, doit, prévoit</translation>
    </message>
    <message>
      <source>somebody is named as saying so: according to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>quelqu’un est cité : selon, d’après</translation>
    </message>
    <message>
      <source>a number with a bound: about, at least, more than</source>
      <extracomment>reference/glossary</extracomment>
      <translation>un nombre borné : environ, au moins, plus de</translation>
    </message>
    <message>
      <source>it tells this, and a record is tagged on its words</source>
      <extracomment>reference/glossary</extracomment>
      <translation>elle le dit, et une fiche porte sur ses mots</translation>
    </message>
    <message>
      <source>a record of it is linked as supporting this, or supported by it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>une de ses fiches est liée comme appuyant ceci ou appuyée par ceci</translation>
    </message>
    <message>
      <source>a record of it is linked as telling this otherwise</source>
      <extracomment>reference/glossary</extracomment>
      <translation>une de ses fiches est liée comme différant de ceci</translation>
    </message>
    <message>
      <source>a record of it is linked as contradicting this</source>
      <extracomment>reference/glossary</extracomment>
      <translation>une de ses fiches est liée comme contredisant ceci</translation>
    </message>
    <message>
      <source>it tells that somebody says this is not so</source>
      <extracomment>reference/glossary</extracomment>
      <translation>elle dit que quelqu’un le dément</translation>
    </message>
    <message>
      <source>somebody was asked and did not answer: neither for nor against</source>
      <extracomment>reference/glossary</extracomment>
      <translation>quelqu’un a été interrogé sans répondre : ni pour ni contre</translation>
    </message>
    <message>
      <source>a record of it is linked to this, neither for nor against</source>
      <extracomment>reference/glossary</extracomment>
      <translation>une de ses fiches est liée à ceci, ni pour ni contre</translation>
    </message>
    <message>
      <source>for or against: by like words, or over another record; nobody has said so</source>
      <extracomment>reference/glossary</extracomment>
      <translation>pour ou contre : par des mots proches ou une autre fiche ; personne ne l’a dit</translation>
    </message>
    <message>
      <source>no record and no sentence of it was found that tells of this, for or against</source>
      <extracomment>reference/glossary</extracomment>
      <translation>aucune fiche ni phrase n’en parle, ni pour ni contre</translation>
    </message>
    <message>
      <source>both tell the same, or one lies within the other</source>
      <extracomment>reference/glossary</extracomment>
      <translation>les deux disent la même chose, ou l’un est dans l’autre</translation>
    </message>
    <message>
      <source>they tell it otherwise, and both can be true</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ils le disent autrement, et les deux peuvent être vrais</translation>
    </message>
    <message>
      <source>both cannot be true of the same thing, in the same unit, at the same time</source>
      <extracomment>reference/glossary</extracomment>
      <translation>les deux ne peuvent être vrais de la même chose, dans la même unité, au même moment</translation>
    </message>
    <message>
      <source>told as a denial</source>
      <extracomment>analysis/absent</extracomment>
      <translation>rapporté comme un démenti</translation>
    </message>
    <message>
      <source>told as a pause</source>
      <extracomment>analysis/absent</extracomment>
      <translation>rapporté comme une pause</translation>
    </message>
    <message>
      <source>not observed by this tracker</source>
      <extracomment>analysis/absent</extracomment>
      <translation>non observé par ce suivi</translation>
    </message>
    <message>
      <source>Note which is right…</source>
      <extracomment>analysis/answered</extracomment>
      <translation>Noter lequel est juste…</translation>
    </message>
    <message>
      <source>{}; {} more lists differ</source>
      <extracomment>analysis/answered</extracomment>
      <translation>{} ; {} autres listes diffèrent</translation>
    </message>
    <message>
      <source>{} (line {}) has {}</source>
      <extracomment>analysis/answered</extracomment>
      <translation>{} (ligne {}) donne {}</translation>
    </message>
    <message>
      <source>{} draws on {}, which {} is of</source>
      <extracomment>analysis/asserted</extracomment>
      <translation>{} puise dans {}, dont {} fait partie</translation>
    </message>
    <message>
      <source>{} words stand side by side in both</source>
      <extracomment>analysis/asserted</extracomment>
      <translation>{} mots se suivent dans les deux</translation>
    </message>
    <message>
      <source>both draw on {}</source>
      <extracomment>analysis/asserted</extracomment>
      <translation>les deux puisent dans {}</translation>
    </message>
    <message>
      <source>{} {} it too: texts that share it have one origin in it, not one each</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>{} {} aussi : les textes qui le partagent y ont une seule origine, pas une chacun</translation>
    </message>
    <message>
      <source>; elsewhere it has it through {}</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>; ailleurs il le tient de {}</translation>
    </message>
    <message>
      <source>it names it, “{}”{}</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>il le nomme, “{}”{}</translation>
    </message>
    <message>
      <source>{} states that it does, “{}”</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>{} le dit, “{}”</translation>
    </message>
    <message>
      <source>concluded from {}, “{}” beside what it has through {}</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>conclu de {}, « {} » à côté de ce qu’il tient par {}</translation>
    </message>
    <message>
      <source> — country only</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation> — pays seulement</translation>
    </message>
    <message>
      <source>first fix</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>première position</translation>
    </message>
    <message>
      <source>last fix</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>dernière position</translation>
    </message>
    <message>
      <source>{} not seen; {}</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>{} non vu ; {}</translation>
    </message>
    <message>
      <source>on ground {}–{} UTC</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>au sol {}–{} UTC</translation>
    </message>
    <message>
      <source>no place</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>aucun lieu</translation>
    </message>
    <message>
      <source>joined by the analyst</source>
      <extracomment>analysis/clusters</extracomment>
      <translation>réunis par l’analyste</translation>
    </message>
    <message>
      <source>{} has no text to compare; choose a source with words.</source>
      <extracomment>analysis/compared</extracomment>
      <translation>{} n’a pas de texte à comparer ; choisissez une source avec des mots.</translation>
    </message>
    <message>
      <source>“{}” and “{}” may be one name in two scripts</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>“{}” et “{}” peuvent être un nom en deux écritures</translation>
    </message>
    <message>
      <source>“{}” and “{}” may be two wordings of whom {} does not name</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>“{}” et “{}” peuvent désigner en deux formules quelqu’un que {} ne nomme pas</translation>
    </message>
    <message>
      <source>“{}” and “{}” may mean the same</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>“{}” et “{}” peuvent désigner la même chose</translation>
    </message>
    <message>
      <source>{} and {} may have heard one transponder</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>{} et {} ont pu entendre un même transpondeur</translation>
    </message>
    <message>
      <source>write down in a note what else is known of that time</source>
      <extracomment>analysis/doubted</extracomment>
      <translation>écrire dans une remarque ce qu’on sait d’autre de ce moment</translation>
    </message>
    <message>
      <source> So {} more times.</source>
      <extracomment>analysis/doubted</extracomment>
      <translation> De même {} autres fois.</translation>
    </message>
    <message>
      <source>{} and {} have a common ancestor, or one drew on the other: {}.</source>
      <extracomment>analysis/drawn</extracomment>
      <translation>{} et {} ont un ancêtre commun, ou l’un puise dans l’autre : {}.</translation>
    </message>
    <message>
      <source>{} (not held)</source>
      <extracomment>analysis/drawn</extracomment>
      <translation>{} (non détenu)</translation>
    </message>
    <message>
      <source>the same bytes</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>les mêmes octets</translation>
    </message>
    <message>
      <source>the same text</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>le même texte</translation>
    </message>
    <message>
      <source>nearly the same text</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>presque le même texte</translation>
    </message>
    <message>
      <source>entered twice</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>saisi deux fois</translation>
    </message>
    <message>
      <source>There is no finding {}; findings lists those there are.</source>
      <extracomment>analysis/findings</extracomment>
      <translation>Il n’y a pas de constat {} ; voyez ceux qui existent.</translation>
    </message>
    <message>
      <source>{}; name the publisher, or say in a reason what else is known.</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{} ; nommez l’éditeur, ou dites dans un motif ce qu’on sait d’autre.</translation>
    </message>
    <message>
      <source>{}; grade it 2 to 6 now, and 1 with a reason or when another origin bears it out.</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{} ; notez 2 à 6 maintenant, et 1 avec un motif ou quand une autre origine le confirme.</translation>
    </message>
    <message>
      <source>1 is confirmed by two independent known origins, and {} has {}</source>
      <extracomment>analysis/graded</extracomment>
      <translation>1 veut dire confirmé par deux origines connues indépendantes, et {} a {}</translation>
    </message>
    <message>
      <source>{}; choose 2 to 6, or say in a reason why it is confirmed all the same.</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{} ; choisissez 2 à 6, ou dites dans un motif pourquoi c’est pourtant confirmé.</translation>
    </message>
    <message>
      <source>{} · {} withdrawn, which leaves {} known</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{} · {} retiré, ce qui en laisse {} connues</translation>
    </message>
    <message>
      <source>The publisher of {} is not known, and a letter is a publisher's: that is {}</source>
      <extracomment>analysis/graded</extracomment>
      <translation>L’éditeur de {} est inconnu, et la lettre est celle d’un éditeur : c’est {}</translation>
    </message>
    <message>
      <source>1 is confirmed by two independent known origins, and this is one text</source>
      <extracomment>analysis/graded</extracomment>
      <translation>1 veut dire confirmé par deux origines connues indépendantes, et ceci est un seul texte</translation>
    </message>
    <message>
      <source>what it says happened</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>ce qu’elle dit être arrivé</translation>
    </message>
    <message>
      <source>Note who says so…</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>Noter qui le dit…</translation>
    </message>
    <message>
      <source>Show the source</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>Montrer la source</translation>
    </message>
    <message>
      <source>the figure “{}”</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>le chiffre “{}”</translation>
    </message>
    <message>
      <source>and no other report here tells it</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>et aucun autre récit ici ne le dit</translation>
    </message>
    <message>
      <source>in none of the reports that tell it</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>dans aucun des rapports qui le disent</translation>
    </message>
    <message>
      <source>{}: nobody is named for {}, {}.</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>{} : personne n’est nommé pour {}, {}.</translation>
    </message>
    <message>
      <source>Correct it</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>Le corriger</translation>
    </message>
    <message>
      <source>{}, before it was taken, {}</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>{}, avant la prise, {}</translation>
    </message>
    <message>
      <source>the sun {} does not fit the stated time, {}. {}</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>le soleil {} ne convient pas à l’heure indiquée, {}. {}</translation>
    </message>
    <message>
      <source>it is said to be taken {}; {} fits{}.</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>la prise serait du {} ; {} convient{}.</translation>
    </message>
    <message>
      <source>a posting of it is known of {}.</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>une publication en est connue du {}.</translation>
    </message>
    <message>
      <source>no claim linked</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>aucune affirmation liée</translation>
    </message>
    <message>
      <source>no hypothesis linked</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>aucune hypothèse liée</translation>
    </message>
    <message>
      <source>a lane for each type with its variants</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>un couloir par type avec ses variantes</translation>
    </message>
    <message>
      <source>a lane for each registration</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>un couloir par immatriculation</translation>
    </message>
    <message>
      <source>a lane for each place: where from, where, where to</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>une voie par lieu : d’où, où, vers où</translation>
    </message>
    <message>
      <source>a lane for each source, with what it is quoted for</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>un couloir par source, avec ce pour quoi elle est citée</translation>
    </message>
    <message>
      <source>a lane for each origin: known, possible, unknown</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>une voie par origine : connue, possible, inconnue</translation>
    </message>
    <message>
      <source>a lane for each claim, with what is linked to it</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>un couloir par affirmation, avec ce qui y est lié</translation>
    </message>
    <message>
      <source>a lane for each hypothesis, with what is linked to it</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>un couloir par hypothèse, avec ce qui y est lié</translation>
    </message>
    <message>
      <source>a lane for each tag</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>un couloir par étiquette</translation>
    </message>
    <message>
      <source>imagery records</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>fiches d’image</translation>
    </message>
    <message>
      <source>the judgement{} {}</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>le jugement{} {}</translation>
    </message>
    <message>
      <source>On it leaned {}.</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>S’y appuyait {}.</translation>
    </message>
    <message>
      <source>Nothing leaned on it.</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>Rien ne s’y appuyait.</translation>
    </message>
    <message>
      <source>; many texts share words, and each is held against the {} next published</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>; beaucoup de textes partagent des mots, et chacun est comparé aux {} publiés ensuite</translation>
    </message>
    <message>
      <source>it names {}</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>il nomme {}</translation>
    </message>
    <message>
      <source>both write “{}”, {}</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>les deux écrivent “{}”, {}</translation>
    </message>
    <message>
      <source>{} words stand side by side in both{}</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>{} mots se suivent dans les deux{}</translation>
    </message>
    <message>
      <source>{} was out first ({}, then {})</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>{} est sorti le premier ({}, puis {})</translation>
    </message>
    <message>
      <source>Choose words</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>Choisir des mots</translation>
    </message>
    <message>
      <source>{} is dated {}, before {}, {}, which it cites.</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>{} est daté du {}, avant {}, {}, qu’il cite.</translation>
    </message>
    <message>
      <source>No excerpt carries the link {}.</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>Aucun extrait ne porte le lien {}.</translation>
    </message>
    <message>
      <source>{} and {} cannot both hold{}.</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>{} et {} ne peuvent valoir tous deux{}.</translation>
    </message>
    <message>
      <source>{} of the 64 bits of their fingerprints differ{}</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>{} des 64 bits de leurs empreintes diffèrent{}</translation>
    </message>
    <message>
      <source>, and like {}</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>, et à {}</translation>
    </message>
    <message>
      <source>{} looks like {} ({}){}. Unless told apart they count as one origin.</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>{} ressemble à {} ({}){}. Tant qu’on ne les distingue pas, ils comptent pour une origine.</translation>
    </message>
    <message>
      <source>Same picture</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>Même image</translation>
    </message>
    <message>
      <source>Taken from {}</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>Tiré de {}</translation>
    </message>
    <message>
      <source>Not the same</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>Pas le même</translation>
    </message>
    <message>
      <source> and more</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation> et plus</translation>
    </message>
    <message>
      <source>one tells it as the report of</source>
      <extracomment>analysis/matched</extracomment>
      <translation>l’un le donne comme le récit de</translation>
    </message>
    <message>
      <source>“{}” and “{}” overlap ({})</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” et “{}” se recoupent ({})</translation>
    </message>
    <message>
      <source>both are of {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>les deux sont de {}</translation>
    </message>
    <message>
      <source>other end</source>
      <extracomment>analysis/matched</extracomment>
      <translation>autre bout</translation>
    </message>
    <message>
      <source>“{}” may be {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” peut être {}</translation>
    </message>
    <message>
      <source>the same place, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>le même lieu, {}</translation>
    </message>
    <message>
      <source>“{}” and “{}” are one place</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” et “{}” sont un même lieu</translation>
    </message>
    <message>
      <source>“{}” and “{}” lie beside each other</source>
      <extracomment>analysis/matched</extracomment>
      <translation>« {} » et « {} » se touchent</translation>
    </message>
    <message>
      <source>“{}” and “{}” lie one within the other</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” et “{}” sont l’un dans l’autre</translation>
    </message>
    <message>
      <source>the same day, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>le même jour, {}</translation>
    </message>
    <message>
      <source>“{}” and “{}” are both {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” et “{}” sont tous deux {}</translation>
    </message>
    <message>
      <source>both name {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>les deux nomment {}</translation>
    </message>
    <message>
      <source>both tell of {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>les deux parlent de {}</translation>
    </message>
    <message>
      <source>the same {}, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>même {}, {}</translation>
    </message>
    <message>
      <source>the same callsign, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>le même indicatif, {}</translation>
    </message>
    <message>
      <source>the same type, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>le même type, {}</translation>
    </message>
    <message>
      <source>{} and {} are types of one family, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>{} et {} sont des types d’une famille, {}</translation>
    </message>
    <message>
      <source>both count {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>les deux comptent {}</translation>
    </message>
    <message>
      <source>{} {}, which the other is</source>
      <extracomment>analysis/matched</extracomment>
      <translation>{} {}, ce que l’autre est</translation>
    </message>
    <message>
      <source>which names no type</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>qui ne nomme aucun type</translation>
    </message>
    <message>
      <source>which is {} with wrong letters</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>qui est {} avec des lettres fausses</translation>
    </message>
    <message>
      <source>a misspelt {}</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>mal écrit : {}</translation>
    </message>
    <message>
      <source>a day no calendar has</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>un jour qu’aucun calendrier n’a</translation>
    </message>
    <message>
      <source>tracks left to be compared</source>
      <extracomment>analysis/paired</extracomment>
      <translation>traces restant à comparer</translation>
    </message>
    <message>
      <source> So with {} more tracks.</source>
      <extracomment>analysis/paired</extracomment>
      <translation> De même avec {} autres traces.</translation>
    </message>
    <message>
      <source>both heard the {}</source>
      <extracomment>analysis/paired</extracomment>
      <translation>ont entendu tous deux le {}</translation>
    </message>
    <message>
      <source>show one flight</source>
      <extracomment>analysis/paired</extracomment>
      <translation>montrent un vol</translation>
    </message>
    <message>
      <source>the tracks{} {}, {} apart on the median and {} at most; networks that heard one transponder are one origin, and their positions are compared, not averaged.</source>
      <extracomment>analysis/paired</extracomment>
      <translation>les traces{} {}, à {} de distance en médiane et {} au plus ; des réseaux qui ont entendu un même transpondeur sont une origine, et leurs positions sont comparées, non moyennées.</translation>
    </message>
    <message>
      <source>its own text is among these and is counted there</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>son propre texte est parmi eux et y est compté</translation>
    </message>
    <message>
      <source>it passes on what another told</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>il transmet ce qu’un autre a dit</translation>
    </message>
    <message>
      <source>; no way goes past it</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>; aucun chemin ne l’évite</translation>
    </message>
    <message>
      <source>Link them “cites” or “distinct from”.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>Liez-les par « cite » ou « distinct de ».</translation>
    </message>
    <message>
      <source>both lead</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>les deux mènent</translation>
    </message>
    <message>
      <source>all lead</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>tous mènent</translation>
    </message>
    <message>
      <source>{} is 1 known origin: {} to that name.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} est 1 origine connue : {} à ce nom.</translation>
    </message>
    <message>
      <source>“{}” is 1 possible origin: {} there; nobody names it.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>“{}” est 1 origine possible : {} là ; personne ne la nomme.</translation>
    </message>
    <message>
      <source>{} are not added up: they may be one origin.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} ne s’additionnent pas : ce peut être une seule origine.</translation>
    </message>
    <message>
      <source>{} is no origin: {}.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} n’est pas une origine : {}.</translation>
    </message>
    <message>
      <source>{} are no origins: each only names another of them.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} ne sont pas des origines : chacun n’en nomme qu’un autre.</translation>
    </message>
    <message>
      <source>{} are {} texts: outlets, which are never counted as origins.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} sont {} textes : des médias, jamais comptés comme origines.</translation>
    </message>
    <message>
      <source>The records are linked as the same: what several of them lead to counts once.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>Les fiches sont liées comme identiques : ce à quoi plusieurs mènent compte une fois.</translation>
    </message>
    <message>
      <source>{} tells of a silence: that is neither for nor against.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} rapporte un silence : ce n’est ni pour ni contre.</translation>
    </message>
    <message>
      <source>{} show one picture: it has one origin.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} montrent une seule image : elle a une origine.</translation>
    </message>
    <message>
      <source>{} was withdrawn: it is still counted, and told.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} a été retiré : il compte encore, et c’est dit.</translation>
    </message>
    <message>
      <source>{} is 1 unknown origin: it leads to texts that name only each other.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} est 1 origine inconnue : il mène à des textes qui ne nomment que l’un l’autre.</translation>
    </message>
    <message>
      <source>{} is 1 unknown origin: its words name nobody.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} est 1 origine inconnue : ses mots ne nomment personne.</translation>
    </message>
    <message>
      <source>{} is cited but not held; there are no bytes to compare.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>{} est cité mais non détenu ; il n’y a pas d’octets à comparer.</translation>
    </message>
    <message>
      <source>{} is no page that was captured again; attach its address once more, then ask.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>{} n’est pas une page capturée de nouveau ; joignez encore son adresse, puis demandez.</translation>
    </message>
    <message>
      <source>The server sent the same bytes again.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>Le serveur a renvoyé les mêmes octets.</translation>
    </message>
    <message>
      <source>The bytes differ; the words a reader sees are the same, in the same order.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>Les octets diffèrent ; les mots qu’on voit sont les mêmes, dans le même ordre.</translation>
    </message>
    <message>
      <source>their statements share {}</source>
      <extracomment>analysis/restated</extracomment>
      <translation>leurs énoncés partagent {}</translation>
    </message>
    <message>
      <source>nothing dated for {}; otherwise {} at the median</source>
      <extracomment>analysis/rhythm</extracomment>
      <translation>rien de daté pendant {} ; sinon {} en médiane</translation>
    </message>
    <message>
      <source>{} marks within {}; at an even rate {}</source>
      <extracomment>analysis/rhythm</extracomment>
      <translation>{} marques en {} ; à un rythme égal {}</translation>
    </message>
    <message>
      <source>Lanes are one field, or a second one inside the first; name one or two.</source>
      <extracomment>analysis/setting</extracomment>
      <translation>Les couloirs sont un champ, ou un second dans le premier ; nommez-en un ou deux.</translation>
    </message>
    <message>
      <source>“{}” makes no lanes; choose of {}.</source>
      <extracomment>analysis/setting</extracomment>
      <translation>“{}” ne fait pas de couloirs ; choisissez parmi {}.</translation>
    </message>
    <message>
      <source>“{}” is no day; write it as 2025-10-28.</source>
      <extracomment>analysis/setting</extracomment>
      <translation>“{}” n’est pas un jour ; écrivez 2025-10-28.</translation>
    </message>
    <message>
      <source>not stated by any of them</source>
      <extracomment>analysis/unstated</extracomment>
      <translation>dit par aucun d’eux</translation>
    </message>
    <message>
      <source>both are the {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>les deux sont : {}</translation>
    </message>
    <message>
      <source>two names of one row of the table of types are one type</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>deux noms d’une ligne de la table des types sont un type</translation>
    </message>
    <message>
      <source>a variant says nothing against its family, and its family does not state it</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>une variante ne dit rien contre sa famille, et sa famille ne l’énonce pas</translation>
    </message>
    <message>
      <source>both cannot be what the source meant; one is a slip of the pen</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>la source n’a pu vouloir dire les deux ; l’un est un lapsus</translation>
    </message>
    <message>
      <source>both write {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>les deux écrivent {}</translation>
    </message>
    <message>
      <source>a registration is one airframe's at a time</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>une immatriculation est à un seul appareil à la fois</translation>
    </message>
    <message>
      <source>each stands in one of the texts alone; one of them is likely misread</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>chacun n’est que dans un des textes ; l’un est sans doute mal lu</translation>
    </message>
    <message>
      <source>both sightings of the one fit the other's single one; which it is, nobody states</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>les deux observations de l’un conviennent à l’unique de l’autre ; laquelle, personne ne le dit</translation>
    </message>
    <message>
      <source>the bounds of both are the same</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>les bornes des deux sont les mêmes</translation>
    </message>
    <message>
      <source>both can be {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>les deux peuvent être {}</translation>
    </message>
    <message>
      <source>the bounds have a number in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>les bornes ont un nombre en commun</translation>
    </message>
    <message>
      <source>the same is counted, and the bounds have no number in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>la même chose est comptée, et les bornes n’ont aucun nombre en commun</translation>
    </message>
    <message>
      <source>landings and aircraft are different units: one aircraft can land three times</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>atterrissages et avions sont des unités différentes : un avion peut atterrir trois fois</translation>
    </message>
    <message>
      <source>both are {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>les deux sont {}</translation>
    </message>
    <message>
      <source>the phrases resolve to one day or span</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>les expressions donnent un jour ou une période</translation>
    </message>
    <message>
      <source>they overlap: {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ils se recoupent : {}</translation>
    </message>
    <message>
      <source>the spans have days in common, and neither is the other made less precise</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>les périodes ont des jours en commun, et aucune n’est l’autre en moins précis</translation>
    </message>
    <message>
      <source>the narrower lies within the wider: nothing speaks against it, one tells more</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>le plus étroit est dans le plus large : rien ne s’y oppose, l’un en dit plus</translation>
    </message>
    <message>
      <source>one event, and no day in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>un événement, et aucun jour en commun</translation>
    </message>
    <message>
      <source>neither states its zone, and a day begins at another time in each</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>aucun ne dit son fuseau, et un jour commence à une autre heure dans chacun</translation>
    </message>
    <message>
      <source>what is added on the way has no support in the origin</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ce qui s’ajoute en route n’a pas d’appui dans l’origine</translation>
    </message>
    <message>
      <source>the names are one place in the table</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>les noms sont un même lieu dans la table</translation>
    </message>
    <message>
      <source>{} and {} lie beside each other</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>{} et {} se touchent</translation>
    </message>
    <message>
      <source>reports name a town for its airfield</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>les récits nomment une ville pour son aérodrome</translation>
    </message>
    <message>
      <source>the one lies within the other: nothing speaks against it</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>l’un est dans l’autre : rien ne s’y oppose</translation>
    </message>
    <message>
      <source>one event happened at one place</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>un événement a eu lieu en un seul endroit</translation>
    </message>
    <message>
      <source>a stop between can make both true</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>un arrêt entre les deux peut rendre vrais l’un et l’autre</translation>
    </message>
    <message>
      <source>a stop that one text tells and the other leaves out</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>un arrêt que l’un des textes dit et que l’autre omet</translation>
    </message>
    <message>
      <source>both give {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>les deux donnent {}</translation>
    </message>
    <message>
      <source>the lengths have a moment in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>les durées ont un moment en commun</translation>
    </message>
    <message>
      <source>the same stay, flight or pause has one length</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>le même séjour, vol ou arrêt a une seule durée</translation>
    </message>
    <message>
      <source>arrival and departure of the other text give another length</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>l’arrivée et le départ de l’autre texte donnent une autre durée</translation>
    </message>
    <message>
      <source>one name, one asserter</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>un nom, un seul auteur du propos</translation>
    </message>
    <message>
      <source>one source in two wordings, neither equal to the other</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>une source en deux formulations, différentes l’une de l’autre</translation>
    </message>
    <message>
      <source>of, close to and tied to are of different strength; one text has changed it</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>de, proche de et lié à n’ont pas la même force ; un texte l’a changé</translation>
    </message>
    <message>
      <source>two asserters do not contradict each other by being two</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>deux auteurs ne se contredisent pas du fait d’être deux</translation>
    </message>
    <message>
      <source>an event can have several causes; neither text excludes the other's</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>un événement peut avoir plusieurs causes ; aucun texte n’exclut celles de l’autre</translation>
    </message>
    <message>
      <source>more than one thing and less than another can both be true</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>plus que l’un et moins que l’autre peuvent être vrais tous deux</translation>
    </message>
    <message>
      <source>the analyst linked them as contradicting</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>l’analyste les a liés comme contradictoires</translation>
    </message>
    <message>
      <source>the analyst linked them as differing</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>l’analyste les a liés comme différents</translation>
    </message>
    <message>
      <source>what a text takes back cannot stand beside what it puts in its place</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ce qu’un texte retire ne peut rester à côté de ce qu’il met à la place</translation>
    </message>
    <message>
      <source>what is corrected is told beside what it replaces</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ce qui est corrigé est dit à côté de ce que cela remplace</translation>
    </message>
    <message>
      <source>no known origin</source>
      <extracomment>analysis/weights</extracomment>
      <translation>aucune origine connue</translation>
    </message>
    <message>
      <source>every text withdrawn</source>
      <extracomment>analysis/weights</extracomment>
      <translation>tous les textes retirés</translation>
    </message>
    <message>
      <source>credibility {}</source>
      <extracomment>analysis/weights</extracomment>
      <translation>crédibilité {}</translation>
    </message>
    <message>
      <source>reliability {}</source>
      <extracomment>analysis/weights</extracomment>
      <translation>fiabilité {}</translation>
    </message>
    <message>
      <source>relevance {}</source>
      <extracomment>analysis/weights</extracomment>
      <translation>pertinence {}</translation>
    </message>
    <message>
      <source>{} is a {}; name a track, or an airframe (EN-01).</source>
      <extracomment>case/acts/airframes</extracomment>
      <translation>{} est : {} ; nommez une trace ou un appareil (EN-01).</translation>
    </message>
    <message>
      <source>“{}” is no rating; choose one of {}.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>“{}” n’est pas une cotation ; choisissez parmi {}.</translation>
    </message>
    <message>
      <source>{} has no legs; only a flight with a stop has them.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>{} n’a pas d’étapes ; seul un vol avec escale en a.</translation>
    </message>
    <message>
      <source>A weight of your own overrules the rule; say why in a sentence.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Un poids à vous l’emporte sur la règle ; dites pourquoi en une phrase.</translation>
    </message>
    <message>
      <source>The judgement is empty; write what you conclude.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Le jugement est vide ; écrivez ce que vous concluez.</translation>
    </message>
    <message>
      <source>Information is what a source says: make a claim of it; a judgement is yours.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Une information est ce que dit une source : faites-en une affirmation ; un jugement est de vous.</translation>
    </message>
    <message>
      <source>What cannot be judged has no confidence; leave it empty or choose a likelihood.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Ce qui ne peut être jugé n’a pas de confiance ; laissez vide ou choisissez une vraisemblance.</translation>
    </message>
    <message>
      <source>Say why in a sentence: the reason is kept with the finding and printed.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Dites pourquoi en une phrase : le motif reste avec le constat et s’imprime.</translation>
    </message>
    <message>
      <source>Say why the source is withdrawn, and by whom.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Dites pourquoi et par qui la source est retirée.</translation>
    </message>
    <message>
      <source>{} is marked as withdrawn already; delete that mark first.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>{} est déjà marqué comme retiré ; supprimez d’abord cette marque.</translation>
    </message>
    <message>
      <source>{} is no information: {}; rate it only with a reason.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>{} n’est pas une information : {} ; ne le cotez qu’avec un motif.</translation>
    </message>
    <message>
      <source>“{}” is no weight; write a number from 0 to {}, such as 0.5.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>“{}” n’est pas un poids ; écrivez un nombre de 0 à {}, comme 0.5.</translation>
    </message>
    <message>
      <source>A judgement does not rest on itself; name what the case holds.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Un jugement ne repose pas sur lui-même ; nommez ce que le dossier contient.</translation>
    </message>
    <message>
      <source>A board needs a name; write one.</source>
      <extracomment>case/acts/boards</extracomment>
      <translation>Un tableau a besoin d’un nom ; écrivez-en un.</translation>
    </message>
    <message>
      <source>No card lies there; choose a place nearer to the others.</source>
      <extracomment>case/acts/boards</extracomment>
      <translation>Aucune carte n’est là ; choisissez une place plus près des autres.</translation>
    </message>
    <message>
      <source>A group of origins is about the source that all of it passes through; name that source.</source>
      <extracomment>case/acts/boards</extracomment>
      <translation>Un groupe d’origines porte sur la source par où tout passe ; nommez cette source.</translation>
    </message>
    <message>
      <source>There are no words from {} to {}; the text has {} characters.</source>
      <extracomment>case/acts/covering</extracomment>
      <translation>Il n’y a pas de mots de {} à {} ; le texte a {} caractères.</translation>
    </message>
    <message>
      <source>Nothing there was set aside; choose words that were.</source>
      <extracomment>case/acts/covering</extracomment>
      <translation>Rien n’y était mis de côté ; choisissez des mots qui l’étaient.</translation>
    </message>
    <message>
      <source>A check is made now; leave its time out.</source>
      <extracomment>case/acts/custody</extracomment>
      <translation>Une vérification se fait maintenant ; omettez son heure.</translation>
    </message>
    <message>
      <source>A step of custody has a giver or a taker; name one, and write unknown for the other.</source>
      <extracomment>case/acts/custody</extracomment>
      <translation>Une étape de conservation a quelqu’un qui donne ou reçoit ; nommez-le, et écrivez inconnu pour l’autre.</translation>
    </message>
    <message>
      <source>Premises are what an assumed publication date rests on; set published with them.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Les prémisses portent une date de publication supposée ; indiquez la date avec elles.</translation>
    </message>
    <message>
      <source>{} is in the trash; restore it first.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} est à la corbeille ; restaurez-le d’abord.</translation>
    </message>
    <message>
      <source>The {} of {} is not left empty; write it.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Ce champ ({}) de {} ne reste pas vide ; remplissez-le.</translation>
    </message>
    <message>
      <source>The name of a tag has no {}; set its parent to put it within another.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Le nom d’une étiquette n’a pas de {} ; donnez-lui une étiquette parente pour la placer dans une autre.</translation>
    </message>
    <message>
      <source>The {} of {} is open; choose one of its alternatives.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Ce champ ({}) de {} est ouvert ; choisissez une des possibilités.</translation>
    </message>
    <message>
      <source>{} was issued: what has left the case stays remembered.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} a été émis : ce qui a quitté le dossier reste en mémoire.</translation>
    </message>
    <message>
      <source>{} belongs to the custody of a source; taking it out needs a reason.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} relève de la conservation d’une source ; l’enlever demande un motif.</translation>
    </message>
    <message>
      <source>{} is not in the trash.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} n’est pas à la corbeille.</translation>
    </message>
    <message>
      <source>There is no such conflict; list conflict shows those that are open.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Ce conflit n’existe pas ; voyez ceux qui sont ouverts.</translation>
    </message>
    <message>
      <source>This conflict is about a field that no case has; delete it.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Ce conflit porte sur un champ qu’aucun dossier n’a ; supprimez-le.</translation>
    </message>
    <message>
      <source>{} stays as it was recorded; delete it and record it anew.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} reste tel qu’enregistré ; supprimez-le et enregistrez-le de nouveau.</translation>
    </message>
    <message>
      <source>{} has no field {} to set; it has {}.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} n’a pas de champ {} ; il a {}.</translation>
    </message>
    <message>
      <source>{} bears no date; name a source, excerpt, sighting or claim.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} ne porte pas de date ; nommez une source, un extrait, une observation ou une affirmation.</translation>
    </message>
    <message>
      <source>The date of {} rests on {} itself; name another premise.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>La date de {} repose elle-même sur {} ; nommez une autre prémisse.</translation>
    </message>
    <message>
      <source>The {} of a {} is settled with mine or theirs.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Ce champ ({} ; {}) se règle par le mien ou le leur.</translation>
    </message>
    <message>
      <source>kept as written</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>gardé tel qu’écrit</translation>
    </message>
    <message>
      <source>An entity needs a name; write what it is called.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>Une entité a besoin d’un nom ; écrivez comment elle s’appelle.</translation>
    </message>
    <message>
      <source>{} has assignments, which only an aircraft has; remove them first.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} a des affectations, que seul un appareil peut avoir ; retirez-les d’abord.</translation>
    </message>
    <message>
      <source>{} is the same as another entity and has its type; split them first.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} est la même qu’une autre entité et en a le type ; séparez-les d’abord.</translation>
    </message>
    <message>
      <source>{} is a {}; say of a sighting, claim, excerpt or source who it is.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} est : {} ; dites d’une observation, affirmation, d’un extrait ou d’une source qui c’est.</translation>
    </message>
    <message>
      <source>{} is about {} already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} porte déjà sur {}.</translation>
    </message>
    <message>
      <source>{} is said to be distinct from {} already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} est déjà dit distinct de {}.</translation>
    </message>
    <message>
      <source>{} goes by {} already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} s’appelle déjà {}.</translation>
    </message>
    <message>
      <source>{} is a {}; only an aircraft carries a {}.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} est : {} ; seul un appareil porte : {}.</translation>
    </message>
    <message>
      <source>{} has the {} {} for that time already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} a déjà pour ce moment : {} {}.</translation>
    </message>
    <message>
      <source>The {} is empty; write it.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>Ce champ ({}) est vide ; remplissez-le.</translation>
    </message>
    <message>
      <source>“{}” is no hex; write six of 0-9 and A-F.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>“{}” n’est pas un code hex ; écrivez-en six de 0-9 et A-F.</translation>
    </message>
    <message>
      <source>{} is a {}; an alias, an assignment or a link is taken off.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} est : {} ; on retire un autre nom, une affectation ou un lien.</translation>
    </message>
    <message>
      <source>{} and {} are the same already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} et {} sont déjà la même chose.</translation>
    </message>
    <message>
      <source>No link says that {} is the same as {}; show lists its links.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>Aucun lien ne dit que {} est la même chose que {} ; voyez ses liens.</translation>
    </message>
    <message>
      <source>Nothing is chosen to go to the new entity; choose sightings, aliases or assignments.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>Rien n’est choisi pour la nouvelle entité ; choisissez des observations, d’autres noms ou des affectations.</translation>
    </message>
    <message>
      <source>{} does not belong to {}; show lists what does.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} n’appartient pas à {} ; voyez ce qui en fait partie.</translation>
    </message>
    <message>
      <source>{} are one event already; name a report that is not.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>{} sont déjà un événement ; nommez un récit qui ne l’est pas.</translation>
    </message>
    <message>
      <source>{} is joined with no other report; name one that it is not one event with.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>{} n’est réuni à aucun autre récit ; nommez-en un avec lequel il ne fait pas un événement.</translation>
    </message>
    <message>
      <source>An event takes two reports or more; name another sighting or claim.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>Un événement demande deux récits ou plus ; nommez une autre observation ou affirmation.</translation>
    </message>
    <message>
      <source>Reports of one event are all sightings or all claims; name records of one kind.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>Les récits d’un événement sont tous des observations ou tous des affirmations ; nommez-en d’une seule sorte.</translation>
    </message>
    <message>
      <source>A claim needs a statement; write what is claimed in a sentence.</source>
      <extracomment>case/acts/facts</extracomment>
      <translation>Une affirmation demande un énoncé ; écrivez en une phrase ce qui est affirmé.</translation>
    </message>
    <message>
      <source>The hypothesis is empty; write what would be so.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>L’hypothèse est vide ; écrivez ce qui serait.</translation>
    </message>
    <message>
      <source>There is no tag {}; list tag shows those there are.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Il n’y a pas d’étiquette {} ; voyez celles qui existent.</translation>
    </message>
    <message>
      <source>A tag needs a name; write a word.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Une étiquette a besoin d’un nom ; écrivez un mot.</translation>
    </message>
    <message>
      <source>A path of tags has at most {} names; shorten it.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Un chemin d’étiquettes a {} noms au plus ; raccourcissez-le.</translation>
    </message>
    <message>
      <source>{} lies within this tag already; name another as the wider one.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>{} est déjà dans cette étiquette ; nommez-en une autre plus large.</translation>
    </message>
    <message>
      <source>A saved view needs a name; write one.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Une vue enregistrée a besoin d’un nom ; écrivez-en un.</translation>
    </message>
    <message>
      <source>There is nothing to save; write the {} first.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Il n’y a rien à enregistrer ; écrivez d’abord : {}.</translation>
    </message>
    <message>
      <source>Nothing would change; name another value, or other records.</source>
      <extracomment>case/acts/foretold</extracomment>
      <translation>Rien ne changerait ; nommez une autre valeur, ou d’autres fiches.</translation>
    </message>
    <message>
      <source>A source that is not held has no grade.</source>
      <extracomment>case/acts/foretold</extracomment>
      <translation>Une source non détenue n’a pas de note.</translation>
    </message>
    <message>
      <source>A {} carries no marking of its own; mark the record that it belongs to.</source>
      <extracomment>case/acts/handing</extracomment>
      <translation>Cette sorte ({}) ne porte pas de mention propre ; marquez la fiche dont elle dépend.</translation>
    </message>
    <message>
      <source>{} is {} already.</source>
      <extracomment>case/acts/handing</extracomment>
      <translation>{} est déjà {}.</translation>
    </message>
    <message>
      <source>{} is a text; an imagery record is kept of a picture or a film.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{} est un texte ; une fiche d’image concerne une image ou un film.</translation>
    </message>
    <message>
      <source>“{}” is no place of a camera; write latitude,longitude as 50.1,36.2.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>“{}” n’est pas une place de caméra ; écrivez latitude,longitude comme 50.1,36.2.</translation>
    </message>
    <message>
      <source>“{}” is no value for {}; write a number from {} to {}.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>“{}” n’est pas une valeur pour {} ; écrivez un nombre de {} à {}.</translation>
    </message>
    <message>
      <source>What is not before is later than what is not after; correct time_from or time_to.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>« Pas avant » tombe après « pas après » ; corrigez l’un des deux.</translation>
    </message>
    <message>
      <source>A sighting is bounded by two pictures; name another one for the second.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>Une observation est bornée par deux images ; nommez-en une autre pour la seconde.</translation>
    </message>
    <message>
      <source>The times of the two pictures overlap, so neither is before the other; state them closer.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>Les heures des deux images se recoupent : aucune n’est avant l’autre ; précisez-les.</translation>
    </message>
    <message>
      <source>{} is told as {}, and the two pictures tell when it {}; swap them, or tag what they show as a sighting of its own.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{} est donné comme {}, et les deux images disent quand : {} ; échangez-les, ou marquez ce qu’elles montrent comme une observation à part.</translation>
    </message>
    <message>
      <source>An imagery record has no field {} to set; it has {}.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>Une fiche d’image n’a pas de champ {} ; elle a {}.</translation>
    </message>
    <message>
      <source>How the time is known belongs to a time; state acquired with it.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>Comment l’heure est connue va avec une heure ; indiquez-la aussi.</translation>
    </message>
    <message>
      <source>{}, which this time does not allow: {}</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{}, ce que cette heure ne permet pas : {}</translation>
    </message>
    <message>
      <source>an arrival</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>une arrivée</translation>
    </message>
    <message>
      <source>absent in {}, present in {}: it {} in between</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>absent de {}, présent dans {} : entre les deux, {}</translation>
    </message>
    <message>
      <source>: it came in between</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>: il est venu entre les deux</translation>
    </message>
    <message>
      <source>{} is bounded by {} and {}</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{} est borné par {} et {}</translation>
    </message>
    <message>
      <source>A log holds sightings or claims, no {}; choose one of the two.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>Une table contient des observations ou des affirmations, pas {} ; choisissez l’un des deux.</translation>
    </message>
    <message>
      <source>There is no new row to import; nothing was changed.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>Il n’y a pas de nouvelle ligne à importer ; rien n’a changé.</translation>
    </message>
    <message>
      <source>There are no words from {} to {}; read the log anew.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>Il n’y a pas de mots de {} à {} ; relisez la table.</translation>
    </message>
    <message>
      <source>A claim needs a statement; map the column that tells what is claimed.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>Une affirmation demande un énoncé ; associez la colonne qui dit ce qui est affirmé.</translation>
    </message>
    <message>
      <source>{} {} on the words {} has of its own; reading it by machine would lose their place. Attach a copy and read that.</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>{} {} sur les mots propres de {} ; une lecture par machine perdrait leur place. Joignez une copie et lisez-la.</translation>
    </message>
    <message>
      <source>The words of {} were not read by a machine; there is nothing to confirm.</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>Les mots de {} n’ont pas été lus par une machine ; il n’y a rien à confirmer.</translation>
    </message>
    <message>
      <source>{} has confirmed these words already.</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>{} a déjà confirmé ces mots.</translation>
    </message>
    <message>
      <source>machine reading</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>lecture par machine</translation>
    </message>
    <message>
      <source>quote rests</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>citation repose</translation>
    </message>
    <message>
      <source>quotes rest</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>citations reposent</translation>
    </message>
    <message>
      <source>{} has no pages and no pixels; select words of it instead.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} n’a ni pages ni pixels ; choisissez-en des mots.</translation>
    </message>
    <message>
      <source>{} has pages; name the page of the region.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} a des pages ; nommez la page de la zone.</translation>
    </message>
    <message>
      <source>{} is no recording; select words or a region of it instead.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} n’est pas un enregistrement ; choisissez-en des mots ou une zone.</translation>
    </message>
    <message>
      <source>{} stands where it did; only a quote that is lost is put back.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} est à sa place ; on ne remet qu’une citation perdue.</translation>
    </message>
    <message>
      <source>{} was not read, so nothing of it can be marked but its words.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} n’a pas été lu ; on ne peut en marquer que les mots.</translation>
    </message>
    <message>
      <source>A record is not linked to itself; name two records.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>Une fiche ne se lie pas à elle-même ; nommez-en deux.</translation>
    </message>
    <message>
      <source>{} and {} are of two kinds and cannot be the same; say about.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} et {} sont de deux sortes et ne peuvent être la même chose ; dites « sur ».</translation>
    </message>
    <message>
      <source>{}; only entities of one type can be the same.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} ; seules des entités d’un même type peuvent être la même.</translation>
    </message>
    <message>
      <source>That would make each come before the other; remove the link that says the opposite first.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>Chacun viendrait avant l’autre ; retirez d’abord le lien qui dit le contraire.</translation>
    </message>
    <message>
      <source>{} carries {} already; choose other words.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} porte déjà {} ; choisissez d’autres mots.</translation>
    </message>
    <message>
      <source>{} does not carry {}; name an excerpt that does.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} ne porte pas {} ; nommez un extrait qui le fait.</translation>
    </message>
    <message>
      <source>{} cannot be graded {}: {}.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} ne peut être noté {} : {}.</translation>
    </message>
    <message>
      <source>{} is not held, so it has no grade; grade its publisher.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} n’est pas détenu, donc sans note ; notez son éditeur.</translation>
    </message>
    <message>
      <source>{}; name the publisher.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} ; nommez l’éditeur.</translation>
    </message>
    <message>
      <source>The note is empty; write a sentence.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>La remarque est vide ; écrivez une phrase.</translation>
    </message>
    <message>
      <source>The lead is empty; write what is to be found out.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>La piste est vide ; écrivez ce qu’il faut trouver.</translation>
    </message>
    <message>
      <source>A logo is a PNG or JPEG of at most {} kB; choose such a picture.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>Un logo est un PNG ou JPEG de {} ko au plus ; choisissez une telle image.</translation>
    </message>
    <message>
      <source>{} cannot be narrowed to {}; choose what it tells of.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>{} ne se restreint pas à {} ; choisissez ce dont il parle.</translation>
    </message>
    <message>
      <source>There is no paper {}; choose {}.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>Il n’y a pas de papier {} ; choisissez {}.</translation>
    </message>
    <message>
      <source>There is no report in “{}”; choose {}.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>Il n’y a pas de rapport en “{}” ; choisissez {}.</translation>
    </message>
    <message>
      <source>That snapshot holds {} entries that this case has not; save it as a file of its own and merge it.</source>
      <extracomment>case/acts/restoring</extracomment>
      <translation>Cet instantané contient {} entrées que ce dossier n’a pas ; enregistrez-le à part et fusionnez-le.</translation>
    </message>
    <message>
      <source>Nothing has come since that snapshot; the case shows what it showed then.</source>
      <extracomment>case/acts/restoring</extracomment>
      <translation>Rien n’est venu depuis cet instantané ; le dossier montre ce qu’il montrait.</translation>
    </message>
    <message>
      <source>The journal has no entry {}; journal lists those there are.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>Le journal n’a pas d’entrée {} ; voyez celles qui existent.</translation>
    </message>
    <message>
      <source>{} changed nothing that could be written back.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} n’a rien changé qui puisse se rétablir.</translation>
    </message>
    <message>
      <source>{} to go back to; choose another entry.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} où revenir ; choisissez une autre entrée.</translation>
    </message>
    <message>
      <source>{} shows no {} of {} to go back to.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} ne montre aucun {} de {} auquel revenir.</translation>
    </message>
    <message>
      <source>{} entries bear the number {} since a merge; name one by its id.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} entrées portent le numéro {} depuis une fusion ; nommez-en une par son identifiant.</translation>
    </message>
    <message>
      <source>reverses entry {}: {}</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>inverse l’entrée {} : {}</translation>
    </message>
    <message>
      <source>reverses entry {}</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>annule l’entrée {}</translation>
    </message>
    <message>
      <source>as entry {} had it</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>comme dans l’entrée {}</translation>
    </message>
    <message>
      <source>{} cannot be reversed: {} was built on it; reverse that one first.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} ne peut être annulé : {} s’y appuie ; annulez d’abord celui-ci.</translation>
    </message>
    <message>
      <source>{} shows no {} of {}</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} ne montre pas {} de {}</translation>
    </message>
    <message>
      <source>{} changed no record; there is nothing to reverse.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} n’a changé aucune fiche ; il n’y a rien à annuler.</translation>
    </message>
    <message>
      <source>{} is a merge; undo takes it out whole once what came later is undone.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} est une fusion ; « annuler » l’enlève entière une fois annulé ce qui a suivi.</translation>
    </message>
    <message>
      <source>Values of {} are withheld in this copy; reverse it in the case it came from.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>Des valeurs de {} sont retenues dans cette copie ; annulez-le dans le dossier d’origine.</translation>
    </message>
    <message>
      <source>this record</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>cette fiche</translation>
    </message>
    <message>
      <source>{}, which this value rests on,</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{}, sur quoi repose cette valeur,</translation>
    </message>
    <message>
      <source>{} put {} into the trash; restore it first.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} a mis {} à la corbeille ; restaurez-le d’abord.</translation>
    </message>
    <message>
      <source>A search was made somewhere; write where.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>Une recherche se fait quelque part ; écrivez où.</translation>
    </message>
    <message>
      <source>The translation is empty; write the words in the other language.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>La traduction est vide ; écrivez les mots dans l’autre langue.</translation>
    </message>
    <message>
      <source>A translation is in some language; name it, for example en.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>Une traduction est dans une langue ; nommez-la, par exemple en.</translation>
    </message>
    <message>
      <source>A translation is a person’s or a machine’s; name one of the two.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>Une traduction est d’une personne ou d’une machine ; nommez l’une des deux.</translation>
    </message>
    <message>
      <source>A grade is not taken away; give another.</source>
      <extracomment>case/acts/several</extracomment>
      <translation>Une note ne s’enlève pas ; donnez-en une autre.</translation>
    </message>
    <message>
      <source>This is not set by hand.</source>
      <extracomment>case/acts/several</extracomment>
      <translation>Cela ne se saisit pas à la main.</translation>
    </message>
    <message>
      <source>There is nothing to accept; choose suggestions of this source.</source>
      <extracomment>case/acts/suggestions</extracomment>
      <translation>Il n’y a rien à accepter ; choisissez des propositions de cette source.</translation>
    </message>
    <message>
      <source>A mention needs what its words are read as; choose a suggestion that has a value.</source>
      <extracomment>case/acts/suggestions</extracomment>
      <translation>Une mention a besoin de la lecture de ses mots ; choisissez une proposition qui a une valeur.</translation>
    </message>
    <message>
      <source>{} is no aircraft; name the airframe that flew.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} n’est pas un aéronef ; nommez l’appareil qui a volé.</translation>
    </message>
    <message>
      <source>{} is the mark of {} airframes of this case; name one by its number (EN-01).</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} est la marque de {} appareils de ce dossier ; nommez-en un par son numéro (EN-01).</translation>
    </message>
    <message>
      <source>One track is a flight already; choose two or more.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Une trace est déjà un vol ; choisissez-en deux ou plus.</translation>
    </message>
    <message>
      <source>These are tracks of different aircraft: {}; join tracks of one.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Ce sont des traces d’appareils différents : {} ; joignez celles d’un seul.</translation>
    </message>
    <message>
      <source>{} is joined with no other track.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} n’est joint à aucune autre trace.</translation>
    </message>
    <message>
      <source>There are no rows from {} to {}; name the first and the last one.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Il n’y a pas de lignes de {} à {} ; nommez la première et la dernière.</translation>
    </message>
    <message>
      <source>one flight</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>un vol</translation>
    </message>
    <message>
      <source>also within reach of the last position</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>aussi à portée de la dernière position</translation>
    </message>
    <message>
      <source>transponder {}</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>transpondeur {}</translation>
    </message>
    <message>
      <source>file name</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>nom du fichier</translation>
    </message>
    <message>
      <source>{}'s own table</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>table propre de {}</translation>
    </message>
    <message>
      <source>The file's name</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Le nom du fichier</translation>
    </message>
    <message>
      <source>The analyst</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>L’analyste</translation>
    </message>
    <message>
      <source>{} says {}; not in the quoted rows.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} dit {} ; pas dans les lignes citées.</translation>
    </message>
    <message>
      <source>kept apart</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>tenu à part</translation>
    </message>
    <message>
      <source>The tracker</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Le suivi</translation>
    </message>
    <message>
      <source>A region needs a place and a size inside the picture; draw it anew.</source>
      <extracomment>case/anchors</extracomment>
      <translation>Une zone demande une place et une taille dans l’image ; redessinez-la.</translation>
    </message>
    <message>
      <source>The region lies outside {}; draw it inside.</source>
      <extracomment>case/anchors</extracomment>
      <translation>La zone sort de {} ; dessinez-la dedans.</translation>
    </message>
    <message>
      <source>A stretch of a recording begins before it ends; write it as 1:05-1:20.</source>
      <extracomment>case/anchors</extracomment>
      <translation>Un passage d’enregistrement commence avant de finir ; écrivez 1:05-1:20.</translation>
    </message>
    <message>
      <source>The recording is {} long; choose an earlier stretch.</source>
      <extracomment>case/anchors</extracomment>
      <translation>L’enregistrement dure {} ; choisissez un passage antérieur.</translation>
    </message>
    <message>
      <source>“{}” is no time in a recording; write it as 12.5, 1:05 or 1:02:03.</source>
      <extracomment>case/anchors</extracomment>
      <translation>“{}” n’est pas un instant d’enregistrement ; écrivez 12.5, 1:05 ou 1:02:03.</translation>
    </message>
    <message>
      <source>the image of {} × {} pixels</source>
      <extracomment>case/anchors</extracomment>
      <translation>l’image de {} × {} pixels</translation>
    </message>
    <message>
      <source>the one page there is</source>
      <extracomment>case/anchors</extracomment>
      <translation>l’unique page existante</translation>
    </message>
    <message>
      <source>the {} pages there are</source>
      <extracomment>case/anchors</extracomment>
      <translation>les {} pages existantes</translation>
    </message>
    <message>
      <source>The captured bytes {} are damaged in chunk {}; run verify, and go back to a backup copy.</source>
      <extracomment>case/blobs</extracomment>
      <translation>Les octets captés {} sont abîmés au morceau {} ; vérifiez le dossier et revenez à une copie de secours.</translation>
    </message>
    <message>
      <source>{} is open for writing here; close it before opening {}.</source>
      <extracomment>case/case</extracomment>
      <translation>{} est ouvert ici en écriture ; fermez-le avant d’ouvrir {}.</translation>
    </message>
    <message>
      <source>That record is not in this case.</source>
      <extracomment>case/case</extracomment>
      <translation>Cette fiche n’est pas dans ce dossier.</translation>
    </message>
    <message>
      <source>There is no record {} in this case; list shows those there are.</source>
      <extracomment>case/case</extracomment>
      <translation>Il n’y a pas de fiche {} dans ce dossier ; voyez celles qui existent.</translation>
    </message>
    <message>
      <source>A case is changed only on the thread that opened it; hand the act over to that one.</source>
      <extracomment>case/case</extracomment>
      <translation>Un dossier ne change que dans le fil qui l’a ouvert ; confiez l’acte à celui-là.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <extracomment>case/case</extracomment>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <extracomment>case/case</extracomment>
      <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
      <source>The case is busy saving; do it again in a moment.</source>
      <extracomment>case/case</extracomment>
      <translation>Le dossier est en cours d’enregistrement ; refaites-le dans un moment.</translation>
    </message>
    <message>
      <source>“{}” is no clock; choose one of {}.</source>
      <extracomment>case/clocks</extracomment>
      <translation>“{}” n’est pas une horloge ; choisissez parmi {}.</translation>
    </message>
    <message>
      <source>when it is said to have happened</source>
      <extracomment>case/clocks</extracomment>
      <translation>quand cela se serait passé</translation>
    </message>
    <message>
      <source>when it was first said, along what the texts cite</source>
      <extracomment>case/clocks</extracomment>
      <translation>quand ce fut dit d’abord, en suivant ce que citent les textes</translation>
    </message>
    <message>
      <source>when the first text that is quoted for it was published</source>
      <extracomment>case/clocks</extracomment>
      <translation>quand le premier texte cité pour cela est paru</translation>
    </message>
    <message>
      <source>when the bytes of that text came in</source>
      <extracomment>case/clocks</extracomment>
      <translation>quand les octets de ce texte sont entrés</translation>
    </message>
    <message>
      <source>when the journal says the record was made, or brought by a merge</source>
      <extracomment>case/clocks</extracomment>
      <translation>quand, selon le journal, la fiche fut créée ou apportée par une fusion</translation>
    </message>
    <message>
      <source>{} is cited but not held; attach it first.</source>
      <extracomment>case/collection</extracomment>
      <translation>{} est cité mais non détenu ; joignez-le d’abord.</translation>
    </message>
    <message>
      <source>{} reads “{}”; changing what was stated needs a reason.</source>
      <extracomment>case/collection</extracomment>
      <translation>{} dit “{}” ; changer ce qui fut déclaré demande un motif.</translation>
    </message>
    <message>
      <source>none; it was no page capture</source>
      <extracomment>case/collection</extracomment>
      <translation>aucun ; ce n’était pas une capture de page</translation>
    </message>
    <message>
      <source>A collection record has no field {} to set; it has {}.</source>
      <extracomment>case/collection</extracomment>
      <translation>Une fiche de collecte n’a pas de champ {} ; elle a {}.</translation>
    </message>
    <message>
      <source>when they were first collected, if not here</source>
      <extracomment>case/collection</extracomment>
      <translation>quand ils furent d’abord collectés, si ce n’est ici</translation>
    </message>
    <message>
      <source>who collected them then</source>
      <extracomment>case/collection</extracomment>
      <translation>qui les a collectés alors</translation>
    </message>
    <message>
      <source>the address or place where they were found</source>
      <extracomment>case/collection</extracomment>
      <translation>l’adresse ou le lieu où on les a trouvés</translation>
    </message>
    <message>
      <source>make, model, serial number of what they were on</source>
      <extracomment>case/collection</extracomment>
      <translation>marque, modèle, numéro de série du support</translation>
    </message>
    <message>
      <source>whose they were</source>
      <extracomment>case/collection</extracomment>
      <translation>à qui c’était</translation>
    </message>
    <message>
      <source>the computer that was used, by name or inventory number</source>
      <extracomment>case/collection</extracomment>
      <translation>l’ordinateur utilisé, par son nom ou numéro d’inventaire</translation>
    </message>
    <message>
      <source>how the network was reached: proxy, exit node, line</source>
      <extracomment>case/collection</extracomment>
      <translation>comment le réseau a été atteint : proxy, nœud de sortie, ligne</translation>
    </message>
    <message>
      <source>why they were collected</source>
      <extracomment>case/collection</extracomment>
      <translation>pourquoi ils furent collectés</translation>
    </message>
    <message>
      <source>on what legal ground or with whose consent</source>
      <extracomment>case/collection</extracomment>
      <translation>sur quelle base légale ou avec quel accord</translation>
    </message>
    <message>
      <source>how they are stored, sealed and who may reach them</source>
      <extracomment>case/collection</extracomment>
      <translation>comment ils sont gardés, scellés, et qui y accède</translation>
    </message>
    <message>
      <source>exhibit or inventory number elsewhere</source>
      <extracomment>case/collection</extracomment>
      <translation>numéro de pièce ou d’inventaire ailleurs</translation>
    </message>
    <message>
      <source>{} was measured by the program; it is not set by hand.</source>
      <extracomment>case/collection</extracomment>
      <translation>{} a été mesuré par le programme ; cela ne se saisit pas.</translation>
    </message>
    <message>
      <source>Nothing tells how it came from {} to {}.</source>
      <extracomment>case/custody</extracomment>
      <translation>Rien ne dit comment c’est passé de {} à {}.</translation>
    </message>
    <message>
      <source>“{}” is no range; write {} in FIRST..LAST.</source>
      <extracomment>case/filters</extracomment>
      <translation>“{}” n’est pas une plage ; écrivez {} in PREMIER..DERNIER.</translation>
    </message>
    <message>
      <source>“{}” is no span of time; write when in 2025-10-22..2025-10-31.</source>
      <extracomment>case/filters</extracomment>
      <translation>“{}” n’est pas une période ; écrivez when in 2025-10-22..2025-10-31.</translation>
    </message>
    <message>
      <source>The filter cannot be read from {} on; {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>Le filtre ne se lit plus à partir de {} ; {}.</translation>
    </message>
    <message>
      <source>The filter ends too early; {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>Le filtre finit trop tôt ; {}.</translation>
    </message>
    <message>
      <source>The filter has too many parentheses; write it with fewer.</source>
      <extracomment>case/filters</extracomment>
      <translation>Le filtre a trop de parenthèses ; mettez-en moins.</translation>
    </message>
    <message>
      <source>“{} {} {}” is no FIELD OP VALUE; {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>“{} {} {}” n’est pas CHAMP OPÉRATEUR VALEUR ; {}.</translation>
    </message>
    <message>
      <source>A saved filter is asked for with saved = NAME or saved != NAME.</source>
      <extracomment>case/filters</extracomment>
      <translation>Un filtre enregistré se demande par saved = NOM ou saved != NOM.</translation>
    </message>
    <message>
      <source>A saved filter names no other saved filter; write the terms of {} out.</source>
      <extracomment>case/filters</extracomment>
      <translation>Un filtre enregistré n’en nomme pas un autre ; écrivez les termes de {}.</translation>
    </message>
    <message>
      <source>A tag is asked for with tag = NAME or tag != NAME.</source>
      <extracomment>case/filters</extracomment>
      <translation>On demande une étiquette par tag = NAME ou tag != NAME.</translation>
    </message>
    <message>
      <source>A board is asked for with on = B1 or on != B1.</source>
      <extracomment>case/filters</extracomment>
      <translation>On demande un tableau par on = B1 ou on != B1.</translation>
    </message>
    <message>
      <source>There is no field {} to filter by; there are {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>Il n’y a pas de champ {} pour filtrer ; il y a {}.</translation>
    </message>
    <message>
      <source>The filter lacks a closing parenthesis; write it where the group ends.</source>
      <extracomment>case/filters</extracomment>
      <translation>Il manque au filtre une parenthèse fermante ; mettez-la où finit le groupe.</translation>
    </message>
    <message>
      <source>“{}” is no place on earth; write latitude,longitude as 50.1,36.2.</source>
      <extracomment>case/imagery</extracomment>
      <translation>“{}” n’est pas un point de la Terre ; écrivez latitude,longitude comme 50.1,36.2.</translation>
    </message>
    <message>
      <source>When {} was taken is not stated; say so in its imagery record first.</source>
      <extracomment>case/imagery</extracomment>
      <translation>La date de prise de {} n’est pas indiquée ; dites-la d’abord dans sa fiche d’image.</translation>
    </message>
    <message>
      <source>still of a film</source>
      <extracomment>case/imagery</extracomment>
      <translation>image tirée d’un film</translation>
    </message>
    <message>
      <source> m for each metre</source>
      <extracomment>case/imagery</extracomment>
      <translation> m par mètre</translation>
    </message>
    <message>
      <source>; given by </source>
      <extracomment>case/imagery</extracomment>
      <translation>; donné par </translation>
    </message>
    <message>
      <source>the kind of file</source>
      <extracomment>case/imagery</extracomment>
      <translation>la sorte de fichier</translation>
    </message>
    <message>
      <source>the file’s own date ({})</source>
      <extracomment>case/imagery</extracomment>
      <translation>la date propre du fichier ({})</translation>
    </message>
    <message>
      <source>the file</source>
      <extracomment>case/imagery</extracomment>
      <translation>le fichier</translation>
    </message>
    <message>
      <source>the file’s own place ({})</source>
      <extracomment>case/imagery</extracomment>
      <translation>le lieu propre du fichier ({})</translation>
    </message>
    <message>
      <source>the file’s own compass ({})</source>
      <extracomment>case/imagery</extracomment>
      <translation>la boussole propre du fichier ({})</translation>
    </message>
    <message>
      <source>{} cannot be looked into a second time; copy it to a folder of yours and ask there.</source>
      <extracomment>case/known</extracomment>
      <translation>{} ne peut être consulté une seconde fois ; copiez-le dans un dossier à vous et demandez là.</translation>
    </message>
    <message>
      <source>This case held nothing yet on {}; name a later day.</source>
      <extracomment>case/known</extracomment>
      <translation>Ce dossier ne contenait encore rien le {} ; nommez un jour plus tardif.</translation>
    </message>
    <message>
      <source>This is the case as it was known on a day; it is for reading only.</source>
      <extracomment>case/known</extracomment>
      <translation>C’est le dossier tel que connu un jour donné ; en lecture seule.</translation>
    </message>
    <message>
      <source>{}; put the file back that the log belongs to, or move the log away and open again.</source>
      <extracomment>case/laterlog</extracomment>
      <translation>{} ; remettez le fichier auquel le journal technique appartient, ou écartez celui-ci, puis rouvrez.</translation>
    </message>
    <message>
      <source>{} does not go on where {} ends: that file is an older copy, or one of them is damaged</source>
      <extracomment>case/laterlog</extracomment>
      <translation>{} ne continue pas où {} finit : ce fichier est une copie plus ancienne, ou l’un des deux est abîmé</translation>
    </message>
    <message>
      <source>a name alone does not prove that they are the same</source>
      <extracomment>case/likeness</extracomment>
      <translation>un nom seul ne prouve pas que c’est la même chose</translation>
    </message>
    <message>
      <source>; a hex alone never proves identity</source>
      <extracomment>case/likeness</extracomment>
      <translation>; un code hex seul ne prouve jamais l’identité</translation>
    </message>
    <message>
      <source>; a callsign alone never proves identity</source>
      <extracomment>case/likeness</extracomment>
      <translation>; un indicatif seul ne prouve jamais l’identité</translation>
    </message>
    <message>
      <source>asserted by</source>
      <extracomment>case/likeness</extracomment>
      <translation>affirmé par</translation>
    </message>
    <message>
      <source>on a day that is open</source>
      <extracomment>case/likeness</extracomment>
      <translation>un jour encore ouvert</translation>
    </message>
    <message>
      <source>{}, assigned {}</source>
      <extracomment>case/likeness</extracomment>
      <translation>{}, attribué {}</translation>
    </message>
    <message>
      <source>{}, dates of the assignment not stated</source>
      <extracomment>case/likeness</extracomment>
      <translation>{}, dates d’attribution non dites</translation>
    </message>
    <message>
      <source>{} {}, which may be {} in another script</source>
      <extracomment>case/likeness</extracomment>
      <translation>{} {}, qui peut être {} dans une autre écriture</translation>
    </message>
    <message>
      <source>assigned {}</source>
      <extracomment>case/likeness</extracomment>
      <translation>attribué {}</translation>
    </message>
    <message>
      <source>{} {}, which it goes by</source>
      <extracomment>case/likeness</extracomment>
      <translation>{} {}, son autre nom</translation>
    </message>
    <message>
      <source>name {}, which may be {} in another script; {}</source>
      <extracomment>case/likeness</extracomment>
      <translation>nom {}, qui peut être {} dans une autre écriture ; {}</translation>
    </message>
    <message>
      <source>a cloud service</source>
      <extracomment>case/location</extracomment>
      <translation>un service en nuage</translation>
    </message>
    <message>
      <source>{} lies in a folder that {} synchronises; while it is open here it may be copied half written, or be replaced. Keep it in a folder of its own, and put copies there that you export.</source>
      <extracomment>case/location</extracomment>
      <translation>{} est dans un dossier que {} synchronise ; tant qu’il est ouvert, il peut être copié à moitié écrit ou remplacé. Gardez-le dans un dossier à part, et mettez-y les copies que vous exportez.</translation>
    </message>
    <message>
      <source>{} lies on a network disk, whose locks cannot be relied upon; work on a copy on this computer, and one at a time.</source>
      <extracomment>case/location</extracomment>
      <translation>{} est sur un disque réseau dont les verrous ne sont pas sûrs ; travaillez sur une copie de cet ordinateur, un seul à la fois.</translation>
    </message>
    <message>
      <source>The disk that holds {} is nearly full; free some space before you go on.</source>
      <extracomment>case/location</extracomment>
      <translation>Le disque de {} est presque plein ; libérez de la place avant de continuer.</translation>
    </message>
    <message>
      <source>{} is {}; name {} here.</source>
      <extracomment>case/numbers</extracomment>
      <translation>{} est {} ; nommez ici {}.</translation>
    </message>
    <message>
      <source>{} has no leg {}; {}.</source>
      <extracomment>case/oneleg</extracomment>
      <translation>{} n’a pas d’étape {} ; {}.</translation>
    </message>
    <message>
      <source>{} is there already; choose another name, nothing is ever overwritten.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} existe déjà ; choisissez un autre nom, rien n’est jamais écrasé.</translation>
    </message>
    <message>
      <source>{}, which lies beside {}, belongs to another file; move it away and open the case again.</source>
      <extracomment>case/opening</extracomment>
      <translation>{}, à côté de {}, appartient à un autre fichier ; écartez-le et rouvrez le dossier.</translation>
    </message>
    <message>
      <source>{} was left unfinished when it was made; delete it and make the case again.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} est resté inachevé à sa création ; supprimez-le et refaites le dossier.</translation>
    </message>
    <message>
      <source>{} is a folder; choose a file that ends in .casefile.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} est un répertoire ; choisissez un fichier qui finit en .casefile.</translation>
    </message>
    <message>
      <source>{} is no file that can be read to its end; choose a file that ends in .casefile.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} n’est pas un fichier lisible jusqu’au bout ; choisissez-en un qui finit en .casefile.</translation>
    </message>
    <message>
      <source>{} is empty; choose another file, or make a case with new.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} est vide ; choisissez un autre fichier, ou créez un dossier.</translation>
    </message>
    <message>
      <source>{} is not a case file; choose a file that ends in .casefile.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} n’est pas un fichier de dossier ; choisissez un fichier qui finit en .casefile.</translation>
    </message>
    <message>
      <source>{} was made by a newer program (format {}, this one knows {}); update this one.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} vient d’un programme plus récent (format {}, celui-ci connaît {}) ; mettez celui-ci à jour.</translation>
    </message>
    <message>
      <source>The name {}… is too long for a file; choose a shorter one.</source>
      <extracomment>case/opening</extracomment>
      <translation>Le nom {}… est trop long pour un fichier ; choisissez-en un plus court.</translation>
    </message>
    <message>
      <source>There is no folder {}; make it first.</source>
      <extracomment>case/opening</extracomment>
      <translation>Il n’y a pas de répertoire {} ; créez-le d’abord.</translation>
    </message>
    <message>
      <source>The folder {} cannot be written; choose another place.</source>
      <extracomment>case/opening</extracomment>
      <translation>Le répertoire {} n’est pas inscriptible ; choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>Not saved: {} was moved, deleted or replaced since it was opened; put it back, or save a copy.</source>
      <extracomment>case/opening</extracomment>
      <translation>Non enregistré : {} a été déplacé, supprimé ou remplacé depuis l’ouverture ; remettez-le, ou enregistrez une copie.</translation>
    </message>
    <message>
      <source>{} comes from an older program; open it once where it can be written.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} vient d’un programme plus ancien ; ouvrez-le une fois là où l’on peut écrire.</translation>
    </message>
    <message>
      <source>{} is not shaped like a case ({}); do not work in it, ask for a fresh copy.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} n’a pas la forme d’un dossier ({}) ; n’y travaillez pas, demandez une nouvelle copie.</translation>
    </message>
    <message>
      <source>There is no file {}; check the name, or make a case with new.</source>
      <extracomment>case/opening</extracomment>
      <translation>Il n’y a pas de fichier {} ; vérifiez le nom, ou créez un dossier.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); check that you may read it.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} est illisible ({}) ; vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
      <source>The name {} is not written in UTF-8; give the file another name.</source>
      <extracomment>case/opening</extracomment>
      <translation>Le nom {} n’est pas écrit en UTF-8 ; donnez un autre nom au fichier.</translation>
    </message>
    <message>
      <source>The file could not be brought up to date at “{}” ({}); {}.</source>
      <extracomment>case/opening</extracomment>
      <translation>Le fichier n’a pu être mis à jour à « {} » ({}) ; {}.</translation>
    </message>
    <message>
      <source>{} comes from an older program and no backup copy fits beside it ({}); free some space, nothing was changed.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} vient d’un programme plus ancien, et aucune copie de secours ne tient à côté ({}) ; libérez de la place, rien n’a changé.</translation>
    </message>
    <message>
      <source>{} is open for reading only; save a copy where you may write and work there.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} n’est ouvert qu’en lecture ; enregistrez une copie où vous pouvez écrire et travaillez-y.</translation>
    </message>
    <message>
      <source>{} is open for writing by {}; close it there first.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} est ouvert en écriture par {} ; fermez-le d’abord là-bas.</translation>
    </message>
    <message>
      <source>{} is as it was, and {} is a copy of it</source>
      <extracomment>case/opening</extracomment>
      <translation>{} est resté tel quel, et {} en est une copie</translation>
    </message>
    <message>
      <source>Nothing is copied that could be pasted; copy cells first.</source>
      <extracomment>case/pasting</extracomment>
      <translation>Rien n’est copié à coller ; copiez d’abord des cellules.</translation>
    </message>
    <message>
      <source>{} copied and {} are selected; select {}, or one cell.</source>
      <extracomment>case/pasting</extracomment>
      <translation>{} copiées et {} choisies ; choisissez {}, ou une cellule.</translation>
    </message>
    <message>
      <source>{}; begin further {}, or copy fewer.</source>
      <extracomment>case/pasting</extracomment>
      <translation>{} ; commencez plus {}, ou copiez moins.</translation>
    </message>
    <message>
      <source>{}, {}: this is not set by hand; paste beside it.</source>
      <extracomment>case/pasting</extracomment>
      <translation>{}, {} : cela ne se règle pas à la main ; collez à côté.</translation>
    </message>
    <message>
      <source>as the imagery record says</source>
      <extracomment>case/pictured</extracomment>
      <translation>selon la fiche d’image</translation>
    </message>
    <message>
      <source>within {} m, {}</source>
      <extracomment>case/pictured</extracomment>
      <translation>à {} m près, {}</translation>
    </message>
    <message>
      <source>Camera of {}</source>
      <extracomment>case/pictured</extracomment>
      <translation>Caméra de {}</translation>
    </message>
    <message>
      <source>Footprint of {}</source>
      <extracomment>case/pictured</extracomment>
      <translation>Emprise de {}</translation>
    </message>
    <message>
      <source>covered by the picture</source>
      <extracomment>case/pictured</extracomment>
      <translation>couvert par l’image</translation>
    </message>
    <message>
      <source>may be meant</source>
      <extracomment>case/placed</extracomment>
      <translation>peut être visé</translation>
    </message>
    <message>
      <source>its words are open; what they may mean is hollow on the map</source>
      <extracomment>case/placed</extracomment>
      <translation>ses mots sont ouverts ; ce qu’ils peuvent désigner est creux sur la carte</translation>
    </message>
    <message>
      <source>picture {} {}</source>
      <extracomment>case/placed</extracomment>
      <translation>image {} {}</translation>
    </message>
    <message>
      <source>no place is stated</source>
      <extracomment>case/placed</extracomment>
      <translation>aucun lieu indiqué</translation>
    </message>
    <message>
      <source>The count is empty; write how many, or leave it out.</source>
      <extracomment>case/resolving</extracomment>
      <translation>Le nombre est vide ; écrivez combien, ou omettez-le.</translation>
    </message>
    <message>
      <source>is cited and appeared</source>
      <extracomment>case/resolving</extracomment>
      <translation>est cité et a paru</translation>
    </message>
    <message>
      <source>lost entries</source>
      <extracomment>case/rot</extracomment>
      <translation>entrées perdues</translation>
    </message>
    <message>
      <source>lost chunks</source>
      <extracomment>case/rot</extracomment>
      <translation>morceaux perdus</translation>
    </message>
    <message>
      <source>captured bytes {}… of {}</source>
      <extracomment>case/rot</extracomment>
      <translation>octets captés {}… de {}</translation>
    </message>
    <message>
      <source>captured bytes {}… of no source that stands</source>
      <extracomment>case/rot</extracomment>
      <translation>octets captés {}… d’aucune source en place</translation>
    </message>
    <message>
      <source>bytes {} to {}</source>
      <extracomment>case/rot</extracomment>
      <translation>octets {} à {}</translation>
    </message>
    <message>
      <source>captured bytes {}… </source>
      <extracomment>case/rot</extracomment>
      <translation>octets captés {}… </translation>
    </message>
    <message>
      <source>of no source that stands</source>
      <extracomment>case/rot</extracomment>
      <translation>d’aucune source existante</translation>
    </message>
    <message>
      <source>{} stored chunks belong to no captured bytes</source>
      <extracomment>case/rot</extracomment>
      <translation>{} morceaux stockés n’appartiennent à aucun octet capturé</translation>
    </message>
    <message>
      <source>{}: the bytes do not give their SHA-256 and size</source>
      <extracomment>case/rot</extracomment>
      <translation>{} : les octets ne donnent pas leur SHA-256 et leur taille</translation>
    </message>
    <message>
      <source>{} lost from the journal by damage; its entry Salvage says so</source>
      <extracomment>case/rot</extracomment>
      <translation>{} perdues du journal par dommage ; son entrée Salvage le dit</translation>
    </message>
    <message>
      <source>{}: the list of their chunks is damaged</source>
      <extracomment>case/rot</extracomment>
      <translation>{} : la liste de leurs morceaux est abîmée</translation>
    </message>
    <message>
      <source>{}: chunk {} is missing ({})</source>
      <extracomment>case/rot</extracomment>
      <translation>{} : le morceau {} manque ({})</translation>
    </message>
    <message>
      <source>{}: chunk {} is not what was captured ({})</source>
      <extracomment>case/rot</extracomment>
      <translation>{} : le morceau {} n’est pas celui capturé ({})</translation>
    </message>
    <message>
      <source>{}: {} were lost to damage; the entry Salvage says so</source>
      <extracomment>case/rot</extracomment>
      <translation>{} : {} perdus par dégât ; l’entrée Salvage le dit</translation>
    </message>
    <message>
      <source>Nothing of a case can be found in {}; go back to a snapshot or a backup copy.</source>
      <extracomment>case/salvage</extracomment>
      <translation>Rien d’un dossier ne se trouve dans {} ; revenez à un instantané ou à une copie de secours.</translation>
    </message>
    <message>
      <source>{} is empty; go back to a snapshot or a backup copy.</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} est vide ; revenez à un instantané ou à une copie de secours.</translation>
    </message>
    <message>
      <source>{} cannot be copied to {} ({}); free some space.</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} ne peut être copié vers {} ({}) ; libérez de la place.</translation>
    </message>
    <message>
      <source>journal entry {} ({}, {})</source>
      <extracomment>case/salvage</extracomment>
      <translation>entrée de journal {} ({}, {})</translation>
    </message>
    <message>
      <source>the log beside {} belongs to another file, and was passed over</source>
      <extracomment>case/salvage</extracomment>
      <translation>le journal à côté de {} appartient à un autre fichier ; il a été ignoré</translation>
    </message>
    <message>
      <source>saving captured bytes</source>
      <extracomment>case/salvage</extracomment>
      <translation>sauvetage des octets captés</translation>
    </message>
    <message>
      <source>the file is cut off: {} of its {} pages are left</source>
      <extracomment>case/salvage</extracomment>
      <translation>le fichier est tronqué : {} de ses {} pages restent</translation>
    </message>
    <message>
      <source>{} is damaged; what the tables hold of it is kept, who did it is lost</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} est abîmée ; ce que les tables en ont reste, qui l’a fait est perdu</translation>
    </message>
    <message>
      <source>the journal is gone whole; records are as their tables hold them</source>
      <extracomment>case/salvage</extracomment>
      <translation>le journal est perdu en entier ; les fiches sont telles que dans leurs tables</translation>
    </message>
    <message>
      <source>{} gone from the journal; what the tables hold of that is kept</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} absent du journal ; ce que les tables en ont reste</translation>
    </message>
    <message>
      <source>captured bytes {}… are lost whole</source>
      <extracomment>case/salvage</extracomment>
      <translation>octets captés {}… entièrement perdus</translation>
    </message>
    <message>
      <source>{} rows stand in the file, but of which kind they were cannot be told; they are lost</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} lignes sont dans le fichier, mais on ne peut dire de quelle sorte ; elles sont perdues</translation>
    </message>
    <message>
      <source>{} rows or pages could not be read; those of records were made anew from the journal</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} lignes ou pages étaient illisibles ; celles des fiches ont été refaites du journal</translation>
    </message>
    <message>
      <source>who wrote them and when is lost, their values are kept</source>
      <extracomment>case/salvage</extracomment>
      <translation>qui les a écrites et quand est perdu, leurs valeurs restent</translation>
    </message>
    <message>
      <source>nothing but their names is left; they lie in the trash</source>
      <extracomment>case/salvage</extracomment>
      <translation>il n’en reste que les noms ; ils sont à la corbeille</translation>
    </message>
    <message>
      <source>putting records in order</source>
      <extracomment>case/salvage</extracomment>
      <translation>mise en ordre des fiches</translation>
    </message>
    <message>
      <source>There is no saved {} {}; there are: {}.</source>
      <extracomment>case/savedviews</extracomment>
      <translation>Rien d’enregistré de cette sorte et de ce nom ({} {}) ; il y a : {}.</translation>
    </message>
    <message>
      <source>No kind of record has {} to filter by; write for example aircraft ~ An-124.</source>
      <extracomment>case/sifting</extracomment>
      <translation>Aucune sorte de fiche n’a {} pour filtrer ; écrivez par exemple aircraft ~ An-124.</translation>
    </message>
    <message>
      <source>No snapshot was made, for what was written does not hold ({}); check this case.</source>
      <extracomment>case/snapshots</extracomment>
      <translation>Aucun instantané : ce qui fut écrit ne tient pas ({}) ; vérifiez ce dossier.</translation>
    </message>
    <message>
      <source>No snapshot was made: the disk that holds {} is full; free some space.</source>
      <extracomment>case/snapshots</extracomment>
      <translation>Aucun instantané : le disque de {} est plein ; libérez de la place.</translation>
    </message>
    <message>
      <source>No snapshot was made ({}); see that {} can be written.</source>
      <extracomment>case/snapshots</extracomment>
      <translation>Aucun instantané ({}) ; veillez à ce que {} soit inscriptible.</translation>
    </message>
    <message>
      <source>places of departure</source>
      <extracomment>case/statistics</extracomment>
      <translation>lieux de départ</translation>
    </message>
    <message>
      <source>dates of sightings</source>
      <extracomment>case/statistics</extracomment>
      <translation>dates des observations</translation>
    </message>
    <message>
      <source>{} excerpts, {} sightings, {} claims</source>
      <extracomment>case/statistics</extracomment>
      <translation>{} extraits, {} observations, {} affirmations</translation>
    </message>
    <message>
      <source>What it holds</source>
      <extracomment>case/statistics</extracomment>
      <translation>Ce qu’il contient</translation>
    </message>
    <message>
      <source>Days it covers</source>
      <extracomment>case/statistics</extracomment>
      <translation>Jours couverts</translation>
    </message>
    <message>
      <source>Still open</source>
      <extracomment>case/statistics</extracomment>
      <translation>Encore ouvert</translation>
    </message>
    <message>
      <source>Sources by language</source>
      <extracomment>case/statistics</extracomment>
      <translation>Sources par langue</translation>
    </message>
    <message>
      <source>what happened</source>
      <extracomment>case/statistics</extracomment>
      <translation>ce qui s’est passé</translation>
    </message>
    <message>
      <source>what was published</source>
      <extracomment>case/statistics</extracomment>
      <translation>ce qui fut publié</translation>
    </message>
    <message>
      <source>sources held without a grade</source>
      <extracomment>case/statistics</extracomment>
      <translation>sources détenues sans note</translation>
    </message>
    <message>
      <source>sources held without a day</source>
      <extracomment>case/statistics</extracomment>
      <translation>sources détenues sans jour</translation>
    </message>
    <message>
      <source>sightings without a grade</source>
      <extracomment>case/statistics</extracomment>
      <translation>observations sans note</translation>
    </message>
    <message>
      <source>claims without a grade</source>
      <extracomment>case/statistics</extracomment>
      <translation>affirmations sans note</translation>
    </message>
    <message>
      <source>sightings without a date</source>
      <extracomment>case/statistics</extracomment>
      <translation>observations sans date</translation>
    </message>
    <message>
      <source>links without words</source>
      <extracomment>case/statistics</extracomment>
      <translation>liens sans mots</translation>
    </message>
    <message>
      <source>conflicts to settle</source>
      <extracomment>case/statistics</extracomment>
      <translation>conflits à régler</translation>
    </message>
    <message>
      <source>file on disk</source>
      <extracomment>case/statistics</extracomment>
      <translation>fichier sur le disque</translation>
    </message>
    <message>
      <source>captured bytes</source>
      <extracomment>case/statistics</extracomment>
      <translation>octets captés</translation>
    </message>
    <message>
      <source>journal entries</source>
      <extracomment>case/statistics</extracomment>
      <translation>entrées du journal</translation>
    </message>
    <message>
      <source>records in the trash</source>
      <extracomment>case/statistics</extracomment>
      <translation>fiches à la corbeille</translation>
    </message>
    <message>
      <source>A case is written through one connection only; close it before opening it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Un dossier ne s’écrit que par une connexion ; fermez-la avant de rouvrir.</translation>
    </message>
    <message>
      <source>{} was not closed properly and its place cannot be written; copy it together with {} to a folder of yours and open it there.</source>
      <extracomment>case/storage</extracomment>
      <translation>{} n’a pas été bien fermé et son emplacement n’est pas inscriptible ; copiez-le avec {} dans un répertoire à vous et ouvrez-le là.</translation>
    </message>
    <message>
      <source>{} is damaged; run verify to see what, and go back to a backup copy.</source>
      <extracomment>case/storage</extracomment>
      <translation>{} est abîmé ; vérifiez le dossier pour voir quoi, et revenez à une copie de secours.</translation>
    </message>
    <message>
      <source>Not saved: the disk that holds {} is full; free some space and do it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Non enregistré : le disque de {} est plein ; libérez de la place et refaites-le.</translation>
    </message>
    <message>
      <source>Not saved: {} is in a place that cannot be written; save a copy elsewhere.</source>
      <extracomment>case/storage</extracomment>
      <translation>Non enregistré : {} est à un endroit non inscriptible ; enregistrez une copie ailleurs.</translation>
    </message>
    <message>
      <source>Not saved: another program holds {}; close it there and do it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Non enregistré : un autre programme tient {} ; fermez-le là-bas et refaites-le.</translation>
    </message>
    <message>
      <source>The disk did not read or write {} ({}); check it and do it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Le disque n’a pas lu ou écrit {} ({}) ; vérifiez-le et refaites-le.</translation>
    </message>
    <message>
      <source>{} cannot be opened; check that it is there and that you may write in its folder.</source>
      <extracomment>case/storage</extracomment>
      <translation>{} ne s’ouvre pas ; vérifiez qu’il est là et que vous pouvez écrire dans son répertoire.</translation>
    </message>
    <message>
      <source>not checked</source>
      <extracomment>case/verify</extracomment>
      <translation>non vérifié</translation>
    </message>
    <message>
      <source>journal entry {} ({})</source>
      <extracomment>case/verify</extracomment>
      <translation>entrée de journal {} ({})</translation>
    </message>
    <message>
      <source>not read</source>
      <extracomment>case/verify</extracomment>
      <translation>non lu</translation>
    </message>
    <message>
      <source>a row of {} refers to a record that is not in the case</source>
      <extracomment>case/verify</extracomment>
      <translation>une ligne de {} renvoie à une fiche absente du dossier</translation>
    </message>
    <message>
      <source>what stands in the journal in place of hidden values is not what the maker of this copy put there</source>
      <extracomment>case/verify</extracomment>
      <translation>ce qui remplace au journal les valeurs cachées n’est pas ce qu’y a mis l’auteur de cette copie</translation>
    </message>
    <message>
      <source>a change row ({}) belongs to no journal entry</source>
      <extracomment>case/verify</extracomment>
      <translation>une ligne de modification ({}) n’appartient à aucune entrée</translation>
    </message>
    <message>
      <source>the file's replica identity is not the one that wrote its journal</source>
      <extracomment>case/verify</extracomment>
      <translation>l’identité de réplique du fichier n’est pas celle qui a écrit son journal</translation>
    </message>
    <message>
      <source>the record numbers are not those the journal gives</source>
      <extracomment>case/verify</extracomment>
      <translation>les numéros des fiches ne sont pas ceux du journal</translation>
    </message>
    <message>
      <source>the disk did not read where {} are kept ({})</source>
      <extracomment>case/verify</extracomment>
      <translation>le disque n’a pas lu là où {} est gardé ({})</translation>
    </message>
    <message>
      <source>the file is damaged where {} are kept: {}</source>
      <extracomment>case/verify</extracomment>
      <translation>le fichier est abîmé où sont gardés {} : {}</translation>
    </message>
    <message>
      <source>the file's pages are damaged: {}</source>
      <extracomment>case/verify</extracomment>
      <translation>les pages du fichier sont abîmées : {}</translation>
    </message>
    <message>
      <source>{} stands where entry {} belongs: an entry was removed or renumbered</source>
      <extracomment>case/verify</extracomment>
      <translation>{} est à la place de l’entrée {} : une entrée a été ôtée ou renumérotée</translation>
    </message>
    <message>
      <source>{} is not as it was written</source>
      <extracomment>case/verify</extracomment>
      <translation>{} n’est pas tel qu’écrit</translation>
    </message>
    <message>
      <source>{} follows an entry that does not stand before it in the journal</source>
      <extracomment>case/verify</extracomment>
      <translation>{} suit une entrée qui ne la précède pas au journal</translation>
    </message>
    <message>
      <source>the head of the journal is not the last entry this file wrote</source>
      <extracomment>case/verify</extracomment>
      <translation>la tête du journal n’est pas la dernière entrée écrite par ce fichier</translation>
    </message>
    <message>
      <source>Nothing is chosen; name the records to copy.</source>
      <extracomment>exchange/across</extracomment>
      <translation>Rien n’est choisi ; nommez les fiches à copier.</translation>
    </message>
    <message>
      <source>{} is a copy of this very case; merge the two instead.</source>
      <extracomment>exchange/across</extracomment>
      <translation>{} est une copie de ce dossier même ; fusionnez plutôt les deux.</translation>
    </message>
    <message>
      <source>{} is a {}, which is not copied; choose of {}.</source>
      <extracomment>exchange/across</extracomment>
      <translation>{} est : {} ; cela ne se copie pas ; choisissez parmi {}.</translation>
    </message>
    <message>
      <source>All of that is in {} already; nothing was copied.</source>
      <extracomment>exchange/across</extracomment>
      <translation>Tout cela est déjà dans {} ; rien n’a été copié.</translation>
    </message>
    <message>
      <source>The case holds no source with those bytes or that address; attach it first.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Le dossier n’a aucune source avec ces octets ou cette adresse ; joignez-la d’abord.</translation>
    </message>
    <message>
      <source>It points at its source without words, region or time that can be read here.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Il renvoie à sa source sans mots, zone ou moment lisibles ici.</translation>
    </message>
    <message>
      <source>{} holds no annotations; choose a Web Annotation file (JSON-LD).</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>{} ne contient pas d’annotations ; choisissez un fichier Web Annotation (JSON-LD).</translation>
    </message>
    <message>
      <source>{} is larger than {} MB; no file of annotations is.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>{} dépasse {} Mo ; aucun fichier d’annotations n’est si grand.</translation>
    </message>
    <message>
      <source>It has no target that can be read.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Elle n’a pas de cible lisible.</translation>
    </message>
    <message>
      <source>The words “{}” {}; highlight them by hand.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Les mots “{}” {} ; surlignez-les à la main.</translation>
    </message>
    <message>
      <source>{} is not JSON; choose a Web Annotation file (JSON-LD).</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>{} n’est pas du JSON ; choisissez un fichier Web Annotation (JSON-LD).</translation>
    </message>
    <message>
      <source>Several sources were captured from that address; name the one by its SHA-256.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Plusieurs sources viennent de cette adresse ; nommez l’une par son SHA-256.</translation>
    </message>
    <message>
      <source>“{}” is no number.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>“{}” n’est pas un nombre.</translation>
    </message>
    <message>
      <source>A template is a file NAME{}; {} is not called so.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>Un modèle est un fichier NOM{} ; {} ne s’appelle pas ainsi.</translation>
    </message>
    <message>
      <source>{} is larger than any template; choose a file NAME{}.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>{} est plus grand que tout modèle ; choisissez un fichier NOM{}.</translation>
    </message>
    <message>
      <source>{} is no template of a case, or it was altered; choose a file NAME{}.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>{} n’est pas un modèle de dossier, ou a été altéré ; choisissez un fichier NOM{}.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); choose another file.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>{} est illisible ({}) ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>who was given copies</source>
      <extracomment>exchange/closure</extracomment>
      <translation>qui a reçu des copies</translation>
    </message>
    <message>
      <source>which prints were issued</source>
      <extracomment>exchange/closure</extracomment>
      <translation>quels imprimés furent émis</translation>
    </message>
    <message>
      <source>came with a source that is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>venu avec une source laissée de côté</translation>
    </message>
    <message>
      <source>searches made</source>
      <extracomment>exchange/closure</extracomment>
      <translation>recherches faites</translation>
    </message>
    <message>
      <source>copies given</source>
      <extracomment>exchange/closure</extracomment>
      <translation>copies données</translation>
    </message>
    <message>
      <source>hidden as a record</source>
      <extracomment>exchange/closure</extracomment>
      <translation>caché comme fiche</translation>
    </message>
    <message>
      <source>captured bytes of what is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>octets captés de ce qui est laissé</translation>
    </message>
    <message>
      <source>only on what is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>seulement sur ce qui est laissé</translation>
    </message>
    <message>
      <source>not asked for</source>
      <extracomment>exchange/closure</extracomment>
      <translation>non demandé</translation>
    </message>
    <message>
      <source>rests on what is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>repose sur ce qui est laissé</translation>
    </message>
    <message>
      <source>The copy was not made: {}; run verify on this case.</source>
      <extracomment>exchange/copy</extracomment>
      <translation>La copie n’a pas été faite : {} ; vérifiez ce dossier.</translation>
    </message>
    <message>
      <source>The copy was not made: captured bytes are damaged; run verify on this case.</source>
      <extracomment>exchange/copy</extracomment>
      <translation>La copie n’a pas été faite : des octets captés sont abîmés ; vérifiez ce dossier.</translation>
    </message>
    <message>
      <source> and in {} more places</source>
      <extracomment>exchange/copy</extracomment>
      <translation> et à {} autres endroits</translation>
    </message>
    <message>
      <source>captures made anew</source>
      <extracomment>exchange/copy</extracomment>
      <translation>captures refaites</translation>
    </message>
    <message>
      <source>Not exported: what is hidden still stands {}; leave that out, or hide less.</source>
      <extracomment>exchange/copy</extracomment>
      <translation>Non exporté : ce qui est caché y est encore {} ; laissez cela, ou cachez moins.</translation>
    </message>
    <message>
      <source>copying {}</source>
      <extracomment>exchange/copy</extracomment>
      <translation>copie de {}</translation>
    </message>
    <message>
      <source>copying captured bytes</source>
      <extracomment>exchange/copy</extracomment>
      <translation>copie des octets captés</translation>
    </message>
    <message>
      <source>in capture {} ({})</source>
      <extracomment>exchange/copy</extracomment>
      <translation>dans la capture {} ({})</translation>
    </message>
    <message>
      <source>A region of it cannot be blacked out, for it cannot be drawn; leave its source out.</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>Une zone ne peut en être noircie, car il ne se dessine pas ; laissez sa source de côté.</translation>
    </message>
    <message>
      <source>It has {} pages, too many to go as pictures; leave its source out.</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>Il a {} pages, trop pour partir en images ; laissez sa source de côté.</translation>
    </message>
    <message>
      <source>its text with {} replaced by marks; the original was not sent</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>son texte avec {} remplacé par des marques ; l’original n’est pas parti</translation>
    </message>
    <message>
      <source>drawn anew without metadata, </source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>redessiné sans métadonnées, </translation>
    </message>
    <message>
      <source>1 region blacked out</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>1 zone noircie</translation>
    </message>
    <message>
      <source>{} regions blacked out</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>{} zones noircies</translation>
    </message>
    <message>
      <source>; the original was not sent</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>; l’original n’est pas parti</translation>
    </message>
    <message>
      <source>the picture</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>l’image</translation>
    </message>
    <message>
      <source>its pages as pictures, {}</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>ses pages en images, {}</translation>
    </message>
    <message>
      <source>No date is counted from it.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Aucune date n’en dépend.</translation>
    </message>
    <message>
      <source>What rests on it stays: {}.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Ce qui s’y appuie reste : {}.</translation>
    </message>
    <message>
      <source>Nothing rests on it.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Rien n’y repose.</translation>
    </message>
    <message>
      <source>{} goes to the trash, from where it can be restored; on it rest {}.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} va à la corbeille, d’où on peut le restaurer ; y reposent {}.</translation>
    </message>
    <message>
      <source>{} goes to the trash, from where it can be restored.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} va à la corbeille, d’où on peut le restaurer.</translation>
    </message>
    <message>
      <source>Nothing else changes.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Rien d’autre ne change.</translation>
    </message>
    <message>
      <source>No date that is counted from it moves.{}</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Aucune date comptée depuis lui ne bouge.{}</translation>
    </message>
    <message>
      <source>{} stays out of the trash.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} reste hors de la corbeille.</translation>
    </message>
    <message>
      <source>{} goes to the trash, from where it can be restored</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} va à la corbeille, d’où on peut le restaurer</translation>
    </message>
    <message>
      <source>; on it rest {}.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>; y reposent {}.</translation>
    </message>
    <message>
      <source>is counted anew and keeps its days</source>
      <extracomment>exchange/effects</extracomment>
      <translation>est recomptée et garde ses jours</translation>
    </message>
    <message>
      <source>are counted anew and keep their days</source>
      <extracomment>exchange/effects</extracomment>
      <translation>sont recomptées et gardent leurs jours</translation>
    </message>
    <message>
      <source>One date moves</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Une date bouge</translation>
    </message>
    <message>
      <source>{} dates move</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} dates bougent</translation>
    </message>
    <message>
      <source>The sample file {} is not as it was made; install the program anew.</source>
      <extracomment>exchange/flightsample</extracomment>
      <translation>Le fichier d’exemple {} n’est pas tel que fait ; réinstallez le programme.</translation>
    </message>
    <message>
      <source>{} cannot be taken in: {}; ask for a fresh copy.</source>
      <extracomment>exchange/guard</extracomment>
      <translation>{} ne peut être pris : {} ; demandez une nouvelle copie.</translation>
    </message>
    <message>
      <source>an entry of its journal has a place in time that no case gives</source>
      <extracomment>exchange/guard</extracomment>
      <translation>une entrée de son journal a un rang qu’aucun dossier ne donne</translation>
    </message>
    <message>
      <source>it is not the record of one case</source>
      <extracomment>exchange/guard</extracomment>
      <translation>ce n’est pas l’enregistrement d’un seul dossier</translation>
    </message>
    <message>
      <source>its {} table has a key of the wrong length</source>
      <extracomment>exchange/guard</extracomment>
      <translation>sa table {} a une clé de mauvaise longueur</translation>
    </message>
    <message>
      <source>a row of its {} table lacks what every {} has</source>
      <extracomment>exchange/guard</extracomment>
      <translation>il manque à une ligne de sa table {} ce qu’a tout {}</translation>
    </message>
    <message>
      <source>a {} is about a record that is not in it</source>
      <extracomment>exchange/guard</extracomment>
      <translation>{} : porte sur une fiche qui n’y est pas</translation>
    </message>
    <message>
      <source>a conflict is about what no case has</source>
      <extracomment>exchange/guard</extracomment>
      <translation>un conflit porte sur ce qu’aucun dossier n’a</translation>
    </message>
    <message>
      <source>an entry of its journal says {} in a way that cannot be read</source>
      <extracomment>exchange/guard</extracomment>
      <translation>une entrée de son journal dit {} de façon illisible</translation>
    </message>
    <message>
      <source>its journal writes to {}.{}, which no case has</source>
      <extracomment>exchange/guard</extracomment>
      <translation>son journal écrit dans {}.{}, qu’aucun dossier n’a</translation>
    </message>
    <message>
      <source>a value of {}.{} cannot be read</source>
      <extracomment>exchange/guard</extracomment>
      <translation>une valeur de {}.{} est illisible</translation>
    </message>
    <message>
      <source>Seal it to public keys or with a passphrase, not both.</source>
      <extracomment>exchange/handover</extracomment>
      <translation>Scellez avec des clés publiques ou une phrase secrète, pas les deux.</translation>
    </message>
    <message>
      <source>A signature tells who you are; leave it off, or let the names of the analysts stand.</source>
      <extracomment>exchange/handover</extracomment>
      <translation>Une signature dit qui vous êtes ; omettez-la, ou laissez les noms des analystes.</translation>
    </message>
    <message>
      <source>{}; nothing was exported, choose another place.</source>
      <extracomment>exchange/handover</extracomment>
      <translation>{} ; rien n’a été exporté, choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>The {} in {} cannot be read; put it right, or take it away for a new one.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>La {} dans {} est illisible ; corrigez-la, ou ôtez-la pour une nouvelle.</translation>
    </message>
    <message>
      <source>{} holds no keys; put it right or move it away.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{} ne contient pas de clés ; corrigez-le ou écartez-le.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); put it right or move it away.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{} est illisible ({}) ; corrigez-le ou écartez-le.</translation>
    </message>
    <message>
      <source>{} cannot be written ({}); keys are kept there.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{} n’est pas inscriptible ({}) ; les clés y sont gardées.</translation>
    </message>
    <message>
      <source>signing key</source>
      <extracomment>exchange/keys</extracomment>
      <translation>clé de signature</translation>
    </message>
    <message>
      <source>sealing key</source>
      <extracomment>exchange/keys</extracomment>
      <translation>clé de scellement</translation>
    </message>
    <message>
      <source>a file that only you may read</source>
      <extracomment>exchange/keys</extracomment>
      <translation>un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
      <source>the key store of this system</source>
      <extracomment>exchange/keys</extracomment>
      <translation>le trousseau de ce système</translation>
    </message>
    <message>
      <source>The key is new here: {}. Have them read it out.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>La clé est nouvelle ici : {}. Faites-la-vous lire.</translation>
    </message>
    <message>
      <source>That key ({}) is known here since {} as {}'s, not {}'s</source>
      <extracomment>exchange/keys</extracomment>
      <translation>Cette clé ({}) est connue ici depuis {} comme celle de {}, non de {}</translation>
    </message>
    <message>
      <source>{}; ask both by another way.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{} ; demandez aux deux par une autre voie.</translation>
    </message>
    <message>
      <source>; {} has had another one, ask by another way</source>
      <extracomment>exchange/keys</extracomment>
      <translation>; {} en a eu une autre, demandez par une autre voie</translation>
    </message>
    <message>
      <source>That key ({}) is known here since {}.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>Cette clé ({}) est connue ici depuis {}.</translation>
    </message>
    <message>
      <source>{} had another key before; this one ({}) is new, ask them by another way.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{} avait une autre clé avant ; celle-ci ({}) est nouvelle, demandez-lui par une autre voie.</translation>
    </message>
    <message>
      <source>{} is the open case itself; name the copy that came back.</source>
      <extracomment>exchange/merge</extracomment>
      <translation>{} est le dossier ouvert lui-même ; nommez la copie revenue.</translation>
    </message>
    <message>
      <source>The copy withholds what entry {} ({}) wrote, and this case does not hold it; ask for a copy in which nothing is withheld.</source>
      <extracomment>exchange/merge</extracomment>
      <translation>La copie retient ce qu’a écrit l’entrée {} ({}), et ce dossier ne l’a pas ; demandez une copie où rien n’est retenu.</translation>
    </message>
    <message>
      <source>{} is there already and is not empty; name a new folder.</source>
      <extracomment>exchange/newfile</extracomment>
      <translation>{} existe déjà et n’est pas vide ; nommez un nouveau répertoire.</translation>
    </message>
    <message>
      <source>{} cannot be made ({}); choose another place.</source>
      <extracomment>exchange/newfile</extracomment>
      <translation>{} ne peut être créé ({}) ; choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>The case holds no source; there is nothing to write.</source>
      <extracomment>exchange/originals</extracomment>
      <translation>Le dossier ne contient aucune source ; il n’y a rien à écrire.</translation>
    </message>
    <message>
      <source>whole words in any case, with and without accents, vowel signs and signs that are not seen, in ligatures and other forms of letters, with any space or hyphen between their parts; UTF-8, UTF-16, UTF-32, older encodings; percent signs, also several times over, entities, escapes of JSON, scripts, style sheets, rich text and mail, octal, base64, hexadecimal, names of hosts; split by markup or over the runs of a page; unpacked: ZIP, gzip, deflate, zstd, bzip2, xz, four deep. Pixels and sound are not searched, nor other grammatical forms of a word, nor letters set apart one by one</source>
      <extracomment>exchange/proof</extracomment>
      <translation>mots entiers en toute casse, avec et sans accents, signes de voyelles et signes invisibles, en ligatures et autres formes de lettres, avec toute espace ou tiret entre leurs parties ; UTF-8, UTF-16, UTF-32, codages anciens ; signes pour cent, même répétés, entités, échappements de JSON, scripts, feuilles de style, texte enrichi et courriel, octal, base64, hexadécimal, noms d’hôtes ; coupés par le balisage ou les morceaux d’une page ; décompressés : ZIP, gzip, deflate, zstd, bzip2, xz, sur quatre niveaux. Pixels et son ne sont pas fouillés, ni les autres formes grammaticales d’un mot, ni les lettres espacées une à une</translation>
    </message>
    <message>
      <source>searching {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>recherche dans {}</translation>
    </message>
    <message>
      <source>its own words</source>
      <extracomment>exchange/proof</extracomment>
      <translation>ses propres mots</translation>
    </message>
    <message>
      <source>in journal entry {} ({}), {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>dans l’entrée {} ({}), {}</translation>
    </message>
    <message>
      <source>in captured bytes {}…</source>
      <extracomment>exchange/proof</extracomment>
      <translation>dans les octets capturés {}…</translation>
    </message>
    <message>
      <source>in the name {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>dans le nom {}</translation>
    </message>
    <message>
      <source>searching the file</source>
      <extracomment>exchange/proof</extracomment>
      <translation>recherche dans le fichier</translation>
    </message>
    <message>
      <source>searching captured bytes</source>
      <extracomment>exchange/proof</extracomment>
      <translation>recherche dans les octets captés</translation>
    </message>
    <message>
      <source>{}, which hold {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>{}, qui contiennent {}</translation>
    </message>
    <message>
      <source>in the pages of the file</source>
      <extracomment>exchange/proof</extracomment>
      <translation>dans les pages du fichier</translation>
    </message>
    <message>
      <source>{} needs more memory than a case may take to be looked into; ask for a fresh copy.</source>
      <extracomment>exchange/receiving</extracomment>
      <translation>{} demande plus de mémoire qu’un dossier n’en peut prendre ; demandez une nouvelle copie.</translation>
    </message>
    <message>
      <source>{} takes longer to look into than a case may and was given up; ask for a fresh copy.</source>
      <extracomment>exchange/receiving</extracomment>
      <translation>{} prend plus de temps qu’un dossier n’en a droit et fut abandonné ; demandez une nouvelle copie.</translation>
    </message>
    <message>
      <source>{}; nothing of it came in.</source>
      <extracomment>exchange/receiving</extracomment>
      <translation>{} ; rien n’en est entré.</translation>
    </message>
    <message>
      <source>{} is larger than any list of references; split it.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} dépasse toute liste de références ; divisez-le.</translation>
    </message>
    <message>
      <source>{} holds no references; export them as CSL-JSON from the reference manager.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} ne contient pas de références ; exportez-les en CSL-JSON du gestionnaire.</translation>
    </message>
    <message>
      <source>{} holds more than {} references; split it.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} contient plus de {} références ; divisez-le.</translation>
    </message>
    <message>
      <source>it has neither title nor address.</source>
      <extracomment>exchange/references</extracomment>
      <translation>il n’a ni titre ni adresse.</translation>
    </message>
    <message>
      <source>{} is no CSL-JSON; export the references so from the reference manager.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} n’est pas du CSL-JSON ; exportez ainsi les références du gestionnaire.</translation>
    </message>
    <message>
      <source>A hidden word stands where a {} can hold none ({}); leave such records out.</source>
      <extracomment>exchange/rewriting</extracomment>
      <translation>Un mot caché se trouve où ce champ ({}) n’en admet pas ({}) ; laissez ces fiches.</translation>
    </message>
    <message>
      <source>“{}” is no public key that age knows; it begins with age1 or ssh-.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>“{}” n’est pas une clé publique connue d’age ; elle commence par age1 ou ssh-.</translation>
    </message>
    <message>
      <source>There is no public key in what was given; name one that begins with age1.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>Il n’y a pas de clé publique dans ce qui est donné ; nommez-en une qui commence par age1.</translation>
    </message>
    <message>
      <source>{} is too large to be sealed with a passphrase; seal it to a public key.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} est trop grand pour une phrase secrète ; scellez avec une clé publique.</translation>
    </message>
    <message>
      <source>{} is not sealed; use it as it is.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} n’est pas scellé ; utilisez-le tel quel.</translation>
    </message>
    <message>
      <source>{} could not be sealed ({}); choose another place.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} n’a pu être scellé ({}) ; choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>{} cannot be opened: {}.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} ne peut être ouvert : {}.</translation>
    </message>
    <message>
      <source>“{}” is neither a public key nor a file with one; a key begins with age1.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>“{}” n’est ni une clé publique ni un fichier qui en contient ; une clé commence par age1.</translation>
    </message>
    <message>
      <source>{} was sealed with a passphrase; name a file that holds it.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} fut scellé avec une phrase secrète ; nommez un fichier qui la contient.</translation>
    </message>
    <message>
      <source>it was sealed to other keys, or with another passphrase, or was damaged on its way</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>il fut scellé pour d’autres clés, ou avec une autre phrase, ou abîmé en route</translation>
    </message>
    <message>
      <source>The file is not a whole case; run verify on it.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Le fichier n’est pas un dossier entier ; vérifiez-le.</translation>
    </message>
    <message>
      <source>{} is not to be trusted: {}; ask for a fresh copy.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>{} n’est pas fiable : {} ; demandez une nouvelle copie.</translation>
    </message>
    <message>
      <source>; {} more entries are not</source>
      <extracomment>exchange/signing</extracomment>
      <translation>; {} autres entrées ne le sont pas</translation>
    </message>
    <message>
      <source>; one more entry is not</source>
      <extracomment>exchange/signing</extracomment>
      <translation>; une autre entrée ne l’est pas</translation>
    </message>
    <message>
      <source>What {} signed is not what the file holds: {}.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Ce que {} a signé n’est pas ce que contient le fichier : {}.</translation>
    </message>
    <message>
      <source>entries {}</source>
      <extracomment>exchange/signing</extracomment>
      <translation>entrées {}</translation>
    </message>
    <message>
      <source>journal {}</source>
      <extracomment>exchange/signing</extracomment>
      <translation>journal {}</translation>
    </message>
    <message>
      <source>Signed by {}.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Signé par {}.</translation>
    </message>
    <message>
      <source>Nobody signed this file.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Personne n’a signé ce fichier.</translation>
    </message>
    <message>
      <source>The signature is not whole; nobody's word stands behind this file.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>La signature n’est pas entière ; personne ne répond de ce fichier.</translation>
    </message>
    <message>
      <source>The signature is not right; nobody's word stands behind this file.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>La signature n’est pas juste ; personne ne répond de ce fichier.</translation>
    </message>
    <message>
      <source>What was signed is no manifest of a case.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Ce qui fut signé n’est pas le manifeste d’un dossier.</translation>
    </message>
    <message>
      <source>it is another case</source>
      <extracomment>exchange/signing</extracomment>
      <translation>c’est un autre dossier</translation>
    </message>
    <message>
      <source>its journal does not have the signed head</source>
      <extracomment>exchange/signing</extracomment>
      <translation>son journal n’a pas la tête signée</translation>
    </message>
    <message>
      <source>its journal is not the one that was signed</source>
      <extracomment>exchange/signing</extracomment>
      <translation>son journal n’est pas celui qui fut signé</translation>
    </message>
    <message>
      <source>it lacks {}</source>
      <extracomment>exchange/signing</extracomment>
      <translation>il lui manque {}</translation>
    </message>
    <message>
      <source>Origins and weights stay as they are.</source>
      <extracomment>exchange/swayed</extracomment>
      <translation>Origines et poids restent tels quels.</translation>
    </message>
    <message>
      <source>Origins and weights may change; the case is too large to try it beforehand.</source>
      <extracomment>exchange/swayed</extracomment>
      <translation>Origines et poids peuvent changer ; le dossier est trop grand pour l’essayer avant.</translation>
    </message>
    <message>
      <source>{} does not say which kind of table; end its name in .csv, .xlsx or .ods.</source>
      <extracomment>exchange/tabular</extracomment>
      <translation>{} ne dit pas quelle sorte de table ; finissez le nom par .csv, .xlsx ou .ods.</translation>
    </message>
    <message>
      <source>{}; export to .csv, or leave that column out.</source>
      <extracomment>exchange/tabular</extracomment>
      <translation>{} ; exportez en .csv, ou omettez cette colonne.</translation>
    </message>
    <message>
      <source>A {} has no column {}; there are {}.</source>
      <extracomment>exchange/tabular</extracomment>
      <translation>Cette sorte ({}) n’a pas de colonne {} ; il y a {}.</translation>
    </message>
    <message>
      <source>“{}” is a word that every case file holds; hide a longer name or passage.</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>“{}” est un mot que contient tout fichier de dossier ; cachez un nom plus long ou un passage.</translation>
    </message>
    <message>
      <source>There is no field {}; write KIND.FIELD, for example sighting.hedge.</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>Il n’y a pas de champ {} ; écrivez SORTE.CHAMP, par exemple sighting.hedge.</translation>
    </message>
    <message>
      <source>No {} is without {}; leave the records out instead.</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>Cette sorte ({}) n’est jamais sans {} ; laissez plutôt les fiches.</translation>
    </message>
    <message>
      <source>it holds {}</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>il contient {}</translation>
    </message>
    <message>
      <source>read from captured bytes that do not go as they are</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>lu d’octets captés qui ne partent pas tels quels</translation>
    </message>
    <message>
      <source>in what the file says of itself</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>dans ce que le fichier dit de lui-même</translation>
    </message>
    <message>
      <source>in its bytes, {}</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>dans ses octets, {}</translation>
    </message>
    <message>
      <source>its logo shows what is hidden</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>son logo montre ce qui est caché</translation>
    </message>
    <message>
      <source>Make copy</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>Faire une copie</translation>
    </message>
    <message>
      <source>what was asked and answered when a page was captured</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>ce qui fut demandé et répondu à la capture d’une page</translation>
    </message>
    <message>
      <source>captured bytes that show what is hidden</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>octets captés qui montrent ce qui est caché</translation>
    </message>
    <message>
      <source>in its text</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>dans son texte</translation>
    </message>
    <message>
      <source>{} without its captured bytes</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>{} sans ses octets captés</translation>
    </message>
    <message>
      <source>Only http and https addresses are fetched, not {}.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>Seules les adresses http et https sont lues, pas {}.</translation>
    </message>
    <message>
      <source>{} names no host; check the address.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>{} ne nomme aucun hôte ; vérifiez l’adresse.</translation>
    </message>
    <message>
      <source>An address with a name or password in it is not fetched; take them out.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>Une adresse avec un nom ou mot de passe n’est pas lue ; ôtez-les.</translation>
    </message>
    <message>
      <source>{} is not a web address; check it.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>{} n’est pas une adresse web ; vérifiez-la.</translation>
    </message>
    <message>
      <source>There is no file to import; name one.</source>
      <extracomment>reading/airframes</extracomment>
      <translation>Il n’y a pas de fichier à importer ; nommez-en un.</translation>
    </message>
    <message>
      <source>{} holds no airframe with an address or a registration; check that it is whole.</source>
      <extracomment>reading/airframes</extracomment>
      <translation>{} ne contient aucun appareil avec une adresse ou une immatriculation ; vérifiez qu’il est entier.</translation>
    </message>
    <message>
      <source>{} {} no aircraft by address or registration (line {}).</source>
      <extracomment>reading/airframes</extracomment>
      <translation>{} {} aucun appareil par adresse ou immatriculation (ligne {}).</translation>
    </message>
    <message>
      <source>{} was held already; change its name, licence or date with set.</source>
      <extracomment>reading/airframes</extracomment>
      <translation>{} était déjà là ; changez-y le nom, la licence ou la date.</translation>
    </message>
    <message>
      <source>Reading {}</source>
      <extracomment>reading/airframes</extracomment>
      <translation>lecture de {}</translation>
    </message>
    <message>
      <source>The airframes of {} could not be read again: {}</source>
      <extracomment>reading/airframes</extracomment>
      <translation>Les appareils de {} n’ont pu être relus : {}</translation>
    </message>
    <message>
      <source>The web archive holds more than {} pages; split it and attach the parts.</source>
      <extracomment>reading/archived</extracomment>
      <translation>L’archive web contient plus de {} pages ; divisez-la et joignez les parties.</translation>
    </message>
    <message>
      <source>{} has no bytes; there is nothing to attach.</source>
      <extracomment>reading/arriving</extracomment>
      <translation>{} n’a pas d’octets ; il n’y a rien à joindre.</translation>
    </message>
    <message>
      <source>Reading file {} of {}</source>
      <extracomment>reading/arriving</extracomment>
      <translation>lecture du fichier {} sur {}</translation>
    </message>
    <message>
      <source>page capture</source>
      <extracomment>reading/arriving</extracomment>
      <translation>capture de page</translation>
    </message>
    <message>
      <source>{} cannot be read to its end ({}); check the disk it is on.</source>
      <extracomment>reading/arriving</extracomment>
      <translation>{} n’est pas lisible jusqu’au bout ({}) ; vérifiez son disque.</translation>
    </message>
    <message>
      <source>{} answered with status {}; check the address.</source>
      <extracomment>reading/capturing</extracomment>
      <translation>{} a répondu par l’état {} ; vérifiez l’adresse.</translation>
    </message>
    <message>
      <source>{} answered with no bytes; there is nothing to attach.</source>
      <extracomment>reading/capturing</extracomment>
      <translation>{} a répondu sans octets ; il n’y a rien à joindre.</translation>
    </message>
    <message>
      <source>The proxy and the server learn</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Le proxy et le serveur apprennent</translation>
    </message>
    <message>
      <source>The server learns</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Le serveur apprend</translation>
    </message>
    <message>
      <source>the proxy’s address (the proxy: this computer’s)</source>
      <extracomment>reading/capturing</extracomment>
      <translation>l’adresse du proxy (le proxy : celle de cet ordinateur)</translation>
    </message>
    <message>
      <source>this computer’s address</source>
      <extracomment>reading/capturing</extracomment>
      <translation>l’adresse de cet ordinateur</translation>
    </message>
    <message>
      <source>so do the servers of images and style sheets that the page names, wherever they are</source>
      <extracomment>reading/capturing</extracomment>
      <translation>de même les serveurs des images et feuilles de style que nomme la page, où qu’ils soient</translation>
    </message>
    <message>
      <source>{} {}, the time, and the page; {}.</source>
      <extracomment>reading/capturing</extracomment>
      <translation>{} {}, l’heure et la page ; {}.</translation>
    </message>
    <message>
      <source>One request for the page and one for each file it names. {}</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Une requête pour la page et une pour chaque fichier qu’elle nomme. {}</translation>
    </message>
    <message>
      <source> The proxy looks the name up: where it leads is not checked, only names private as such are refused.</source>
      <extracomment>reading/capturing</extracomment>
      <translation> Le proxy résout le nom : où il mène n’est pas vérifié, seuls les noms privés en tant que tels sont refusés.</translation>
    </message>
    <message>
      <source>One request, and one for each redirect. {} {}, the time, and which page was asked for.{}</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Une requête, et une par redirection. {} {}, l’heure, et la page demandée.{}</translation>
    </message>
    <message>
      <source> This computer looks the name up and checks where it leads; its name server learns the name, too.</source>
      <extracomment>reading/capturing</extracomment>
      <translation> Cet ordinateur résout le nom et vérifie où il mène ; son serveur de noms l’apprend aussi.</translation>
    </message>
    <message>
      <source>{}; close other programs and try again.</source>
      <extracomment>reading/children</extracomment>
      <translation>{} ; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
      <source>The process that reads files cannot be started here ({})</source>
      <extracomment>reading/children</extracomment>
      <translation>Le processus qui lit les fichiers ne démarre pas ici ({})</translation>
    </message>
    <message>
      <source>{} takes more than {} s to read and was given up; {}.</source>
      <extracomment>reading/confined</extracomment>
      <translation>{} prend plus de {} s à lire ; abandonné ; {}.</translation>
    </message>
    <message>
      <source>{} needs more memory than the reading of a file may take; {}.</source>
      <extracomment>reading/confined</extracomment>
      <translation>{} demande plus de mémoire que n’en peut prendre la lecture d’un fichier ; {}.</translation>
    </message>
    <message>
      <source>open it in its own program, save it anew, and attach that copy as well</source>
      <extracomment>reading/confined</extracomment>
      <translation>ouvrez-le dans son programme, enregistrez-le de nouveau, et joignez aussi cette copie</translation>
    </message>
    <message>
      <source>{} broke the reading off, as damaged files do and such that are built to do harm</source>
      <extracomment>reading/confined</extracomment>
      <translation>{} a interrompu la lecture, comme le font les fichiers abîmés ou faits pour nuire</translation>
    </message>
    <message>
      <source>{} is not written as {} usually is and could not be read ({})</source>
      <extracomment>reading/confined</extracomment>
      <translation>{} n’est pas écrit comme d’habitude ({}) et n’a pu être lu ({})</translation>
    </message>
    <message>
      <source>a tracker file</source>
      <extracomment>reading/confined</extracomment>
      <translation>un fichier de suivi</translation>
    </message>
    <message>
      <source>The file</source>
      <extracomment>reading/deriving</extracomment>
      <translation>Le fichier</translation>
    </message>
    <message>
      <source>{} has more than {} tags, which no page has, and is kept unread</source>
      <extracomment>reading/deriving</extracomment>
      <translation>{} a plus de {} balises, ce qu’aucune page n’a, et reste non lu</translation>
    </message>
    <message>
      <source>Reading words</source>
      <extracomment>reading/deriving</extracomment>
      <translation>Lecture des mots</translation>
    </message>
    <message>
      <source>Indexing words</source>
      <extracomment>reading/deriving</extracomment>
      <translation>Indexation des mots</translation>
    </message>
    <message>
      <source>{}; save its words as text and attach them.</source>
      <extracomment>reading/deriving</extracomment>
      <translation>{} ; enregistrez ses mots en texte et joignez-le.</translation>
    </message>
    <message>
      <source>The words of {} stand elsewhere than they were read; quote them in Words.</source>
      <extracomment>reading/drawing</extracomment>
      <translation>Les mots de {} sont ailleurs qu’à la lecture ; citez-les dans Mots.</translation>
    </message>
    <message>
      <source>The saved page holds no page; save it again in the browser and attach that.</source>
      <extracomment>reading/faithful</extracomment>
      <translation>La page enregistrée ne contient pas de page ; enregistrez-la de nouveau dans le navigateur et joignez cela.</translation>
    </message>
    <message>
      <source>{} did not finish within {} s; try again, or {}.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} n’a pas fini en {} s ; réessayez, ou {}.</translation>
    </message>
    <message>
      <source>{} is a private name; only public pages are fetched.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} est un nom privé ; seules les pages publiques sont lues.</translation>
    </message>
    <message>
      <source>{} leads on to what is no address; {}.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} renvoie à ce qui n’est pas une adresse ; {}.</translation>
    </message>
    <message>
      <source>{} leads on more than {} times; {}.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} renvoie plus de {} fois ; {}.</translation>
    </message>
    <message>
      <source>{} is no file that can be read to its end; choose another.</source>
      <extracomment>reading/flightlook</extracomment>
      <translation>{} n’est pas un fichier lisible jusqu’au bout ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>{} is too large to be looked at first; it is read when it is imported.</source>
      <extracomment>reading/flightlook</extracomment>
      <translation>{} est trop grand pour être vu d’abord ; il est lu à l’import.</translation>
    </message>
    <message>
      <source>These files hold {} aircraft; leave the airframe away, and name it for each track later.</source>
      <extracomment>reading/flights</extracomment>
      <translation>Ces fichiers contiennent {} appareils ; omettez l’appareil, et nommez-le ensuite pour chaque trace.</translation>
    </message>
    <message>
      <source> ({} more failed as well)</source>
      <extracomment>reading/flights</extracomment>
      <translation> ({} autres ont échoué aussi)</translation>
    </message>
    <message>
      <source>The fixes of {} could not be read again: {}</source>
      <extracomment>reading/flights</extracomment>
      <translation>Les positions de {} n’ont pu être relues : {}</translation>
    </message>
    <message>
      <source>The import was called off.</source>
      <extracomment>reading/flightstaging</extracomment>
      <translation>L’import fut annulé.</translation>
    </message>
    <message>
      <source>{} broke the reading off, as damaged files do; attach it as a source.</source>
      <extracomment>reading/flightstaging</extracomment>
      <translation>{} a interrompu la lecture, comme un fichier abîmé ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>reading flights</source>
      <extracomment>reading/flightstaging</extracomment>
      <translation>lecture des vols</translation>
    </message>
    <message>
      <source>{} {} while it was read; attach it again once nothing writes to it.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} {} pendant la lecture ; joignez-le de nouveau quand rien n’y écrit.</translation>
    </message>
    <message>
      <source>{} is the case itself; choose another file.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} est le dossier lui-même ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>There is no file {}; check the name.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>Il n’y a pas de fichier {} ; vérifiez le nom.</translation>
    </message>
    <message>
      <source>{} in {} {} left out; attach them by name if they matter.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} dans {} {} laissés ; joignez-les par leur nom s’ils importent.</translation>
    </message>
    <message>
      <source>{} holds no files; there is nothing to attach.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} ne contient aucun fichier ; il n’y a rien à joindre.</translation>
    </message>
    <message>
      <source>{} is a link to another folder; attach that folder by itself.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} est un lien vers un autre répertoire ; joignez celui-ci à part.</translation>
    </message>
    <message>
      <source>{} is a link to a file elsewhere; attach that file by itself.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} est un lien vers un fichier ailleurs ; joignez celui-ci à part.</translation>
    </message>
    <message>
      <source>became shorter</source>
      <extracomment>reading/inputs</extracomment>
      <translation>a raccourci</translation>
    </message>
    <message>
      <source>was written to</source>
      <extracomment>reading/inputs</extracomment>
      <translation>fut modifié</translation>
    </message>
    <message>
      <source>{}; save the part that matters as a file of its own and attach that.</source>
      <extracomment>reading/laid</extracomment>
      <translation>{} ; enregistrez la partie utile dans un fichier à part et joignez-le.</translation>
    </message>
    <message>
      <source>scripts or forms; kept, never run</source>
      <extracomment>reading/looking</extracomment>
      <translation>scripts ou formulaires ; gardés, jamais exécutés</translation>
    </message>
    <message>
      <source>Word document</source>
      <extracomment>reading/looking</extracomment>
      <translation>document Word</translation>
    </message>
    <message>
      <source>OpenDocument text</source>
      <extracomment>reading/looking</extracomment>
      <translation>texte OpenDocument</translation>
    </message>
    <message>
      <source>saved page</source>
      <extracomment>reading/looking</extracomment>
      <translation>page enregistrée</translation>
    </message>
    <message>
      <source>web page</source>
      <extracomment>reading/looking</extracomment>
      <translation>page web</translation>
    </message>
    <message>
      <source>{}; no text, kept and hashed</source>
      <extracomment>reading/looking</extracomment>
      <translation>{} ; pas de texte, gardé et haché</translation>
    </message>
    <message>
      <source>It is read when it comes in.</source>
      <extracomment>reading/looking</extracomment>
      <translation>Il est lu en entrant.</translation>
    </message>
    <message>
      <source>It cannot be read to its end ({}).</source>
      <extracomment>reading/looking</extracomment>
      <translation>Illisible jusqu’au bout ({}).</translation>
    </message>
    <message>
      <source>It has no bytes; there is nothing to attach.</source>
      <extracomment>reading/looking</extracomment>
      <translation>Il n’a pas d’octets ; il n’y a rien à joindre.</translation>
    </message>
    <message>
      <source>tesseract has no language “{}” here; it has {}.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>tesseract n’a pas ici de langue “{}” ; il a {}.</translation>
    </message>
    <message>
      <source>{} has no pages and no image to read words from.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>{} n’a ni pages ni image où lire des mots.</translation>
    </message>
    <message>
      <source>Every page of {} has words of its own; select those.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>Chaque page de {} a ses propres mots ; choisissez-les.</translation>
    </message>
    <message>
      <source>{} has {} pages to read, and {} are read at most; split it.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>{} a {} pages à lire, et {} au plus sont lues ; divisez-le.</translation>
    </message>
    <message>
      <source>tesseract found no words in {}; another language or a sharper copy may help.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>tesseract n’a trouvé aucun mot dans {} ; une autre langue ou une copie plus nette peut aider.</translation>
    </message>
    <message>
      <source>No tesseract is installed here, so no words can be read from pictures; install it and its languages.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>tesseract n’est pas installé : aucun mot ne peut être lu d’une image ; installez-le avec ses langues.</translation>
    </message>
    <message>
      <source>Reading page {} of {}</source>
      <extracomment>reading/ocr</extracomment>
      <translation>lecture de la page {} sur {}</translation>
    </message>
    <message>
      <source>the text of {} is not what the machine read; go back to a copy you trust</source>
      <extracomment>reading/ocr</extracomment>
      <translation>le texte de {} n’est pas ce qu’a lu la machine ; revenez à une copie sûre</translation>
    </message>
    <message>
      <source>the machine-read words of {} could not be made again here; confirm them by the picture</source>
      <extracomment>reading/ocr</extracomment>
      <translation>les mots lus par machine de {} n’ont pu être refaits ici ; confirmez-les d’après l’image</translation>
    </message>
    <message>
      <source>last modified by</source>
      <extracomment>reading/office</extracomment>
      <translation>modifié en dernier par</translation>
    </message>
    <message>
      <source>last printed</source>
      <extracomment>reading/office</extracomment>
      <translation>imprimé en dernier</translation>
    </message>
    <message>
      <source>program version</source>
      <extracomment>reading/office</extracomment>
      <translation>version du programme</translation>
    </message>
    <message>
      <source>printed by</source>
      <extracomment>reading/office</extracomment>
      <translation>imprimé par</translation>
    </message>
    <message>
      <source>the file carries macros; they are never run here</source>
      <extracomment>reading/office</extracomment>
      <translation>le fichier porte des macros ; elles ne sont jamais exécutées ici</translation>
    </message>
    <message>
      <source>{}; open it and save it without a password as {}.</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} ; ouvrez-le et enregistrez-le sans mot de passe en {}.</translation>
    </message>
    <message>
      <source>{} is protected by a password; save it without one and choose it again.</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} est protégé par un mot de passe ; enregistrez-le sans et choisissez-le de nouveau.</translation>
    </message>
    <message>
      <source>{} is cut short or damaged in {}; {}.</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} est tronqué ou abîmé dans {} ; {}.</translation>
    </message>
    <message>
      <source>{} has {} parts; a {} has few. {}</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} a {} parties ; il y en a d’ordinaire peu ({}). {}</translation>
    </message>
    <message>
      <source>open it in a spreadsheet program and save it again, or save the log as CSV</source>
      <extracomment>reading/parts</extracomment>
      <translation>ouvrez-le dans un tableur et enregistrez-le de nouveau, ou enregistrez la table en CSV</translation>
    </message>
    <message>
      <source>save the sheet with the log as CSV and choose that</source>
      <extracomment>reading/parts</extracomment>
      <translation>enregistrez la feuille de la table en CSV et choisissez-la</translation>
    </message>
    <message>
      <source>open it in a word processor and save it again, or save it as PDF</source>
      <extracomment>reading/parts</extracomment>
      <translation>ouvrez-le dans un traitement de texte et enregistrez-le de nouveau, ou en PDF</translation>
    </message>
    <message>
      <source>save it as PDF and attach that</source>
      <extracomment>reading/parts</extracomment>
      <translation>enregistrez-le en PDF et joignez cela</translation>
    </message>
    <message>
      <source>{} is protected by a password, or of the older {} kind</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} est protégé par un mot de passe, ou de l’ancienne sorte {}</translation>
    </message>
    <message>
      <source>{} unpacks to more than {} MB, which no {} does</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} donne plus de {} Mo décompressé, ce qu’aucun {} ne fait</translation>
    </message>
    <message>
      <source>{} declares a document type in {}, which no {} does</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} déclare un type de document dans {}, ce qu’aucun ne fait ({})</translation>
    </message>
    <message>
      <source>{} has more than {} elements, which no {} has</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} a plus de {} éléments, ce qu’aucun n’a ({})</translation>
    </message>
    <message>
      <source>its list of parts</source>
      <extracomment>reading/parts</extracomment>
      <translation>sa liste de parties</translation>
    </message>
    <message>
      <source>{}; attach it as plain text, or cut it into pieces and attach each.</source>
      <extracomment>reading/plaintext</extracomment>
      <translation>{} ; joignez-le en texte simple, ou coupez-le et joignez chaque morceau.</translation>
    </message>
    <message>
      <source>{} is no text that can be read; check that the file is whole.</source>
      <extracomment>reading/plaintext</extracomment>
      <translation>{} n’est pas un texte lisible ; vérifiez que le fichier est entier.</translation>
    </message>
    <message>
      <source>{} answered more than {} MB and was ended; try a smaller part.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} a répondu plus de {} Mo et fut arrêté ; essayez une partie plus petite.</translation>
    </message>
    <message>
      <source>{} could make nothing of it; look at the original in its own program.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} n’a rien pu en faire ; voyez l’original dans son programme.</translation>
    </message>
    <message>
      <source>{} cannot be started ({}); install it anew.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} ne démarre pas ({}) ; réinstallez-le.</translation>
    </message>
    <message>
      <source>{} was not done within {} s and was ended; try a smaller part.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} n’a pas fini en {} s et fut arrêté ; essayez une partie plus petite.</translation>
    </message>
    <message>
      <source>publication date</source>
      <extracomment>reading/proposed</extracomment>
      <translation>date de publication</translation>
    </message>
    <message>
      <source>: when the file was made, not when it came out</source>
      <extracomment>reading/proposed</extracomment>
      <translation>: quand le fichier fut fait, non quand il a paru</translation>
    </message>
    <message>
      <source>the line “{}:” above the text</source>
      <extracomment>reading/proposed</extracomment>
      <translation>la ligne “{}:” au-dessus du texte</translation>
    </message>
    <message>
      <source>the {}’s own field “{}”{}</source>
      <extracomment>reading/proposed</extracomment>
      <translation>le champ propre “{1}” ({0}){2}</translation>
    </message>
    <message>
      <source>its words</source>
      <extracomment>reading/proposed</extracomment>
      <translation>ses mots</translation>
    </message>
    <message>
      <source>the headline</source>
      <extracomment>reading/proposed</extracomment>
      <translation>le titre</translation>
    </message>
    <message>
      <source>the byline “{}”</source>
      <extracomment>reading/proposed</extracomment>
      <translation>la signature “{}”</translation>
    </message>
    <message>
      <source>the address</source>
      <extracomment>reading/proposed</extracomment>
      <translation>l’adresse</translation>
    </message>
    <message>
      <source>the address ({})</source>
      <extracomment>reading/proposed</extracomment>
      <translation>l’adresse ({})</translation>
    </message>
    <message>
      <source>the page’s title</source>
      <extracomment>reading/proposed</extracomment>
      <translation>le titre de la page</translation>
    </message>
    <message>
      <source>the page’s language mark</source>
      <extracomment>reading/proposed</extracomment>
      <translation>la marque de langue de la page</translation>
    </message>
    <message>
      <source>the page’s tag “{}”</source>
      <extracomment>reading/proposed</extracomment>
      <translation>la balise “{}” de la page</translation>
    </message>
    <message>
      <source>the page’s schema.org “{}”</source>
      <extracomment>reading/proposed</extracomment>
      <translation>le schema.org “{}” de la page</translation>
    </message>
    <message>
      <source>the page’s canonical address</source>
      <extracomment>reading/proposed</extracomment>
      <translation>l’adresse canonique de la page</translation>
    </message>
    <message>
      <source>a time mark in the page</source>
      <extracomment>reading/proposed</extracomment>
      <translation>une marque d’heure dans la page</translation>
    </message>
    <message>
      <source>the text of {} is not what its captured bytes give; go back to a copy you trust</source>
      <extracomment>reading/provenance</extracomment>
      <translation>le texte de {} n’est pas ce que donnent ses octets captés ; revenez à une copie sûre</translation>
    </message>
    <message>
      <source>the text of {} could not be read from its bytes again: {}</source>
      <extracomment>reading/provenance</extracomment>
      <translation>le texte de {} n’a pu être relu de ses octets : {}</translation>
    </message>
    <message>
      <source>table as text</source>
      <extracomment>reading/readers/csvs</extracomment>
      <translation>table en texte</translation>
    </message>
    <message>
      <source>The table</source>
      <extracomment>reading/readers/csvs</extracomment>
      <translation>La table</translation>
    </message>
    <message>
      <source>The first {} cells are named; the others stand in the text without a name.</source>
      <extracomment>reading/readers/csvs</extracomment>
      <translation>Les {} premières cellules sont nommées ; les autres sont sans nom dans le texte.</translation>
    </message>
    <message>
      <source>Comment by {}</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>Commentaire de {}</translation>
    </message>
    <message>
      <source>The document</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>Le document</translation>
    </message>
    <message>
      <source>passages struck out under tracked changes are not shown ({})</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>les passages rayés en suivi des modifications ne sont pas montrés ({})</translation>
    </message>
    <message>
      <source>passages marked as hidden are shown all the same ({})</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>les passages marqués cachés sont montrés quand même ({})</translation>
    </message>
    <message>
      <source>There is nothing to show there; the image is {} × {} pixels.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Il n’y a rien à montrer là ; l’image fait {} × {} pixels.</translation>
    </message>
    <message>
      <source>The image is too large to show; attach a smaller copy beside it.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>L’image est trop grande à afficher ; joignez une copie plus petite.</translation>
    </message>
    <message>
      <source>The image is damaged ({}); attach another copy of it.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>L’image est abîmée ({}) ; joignez-en une autre copie.</translation>
    </message>
    <message>
      <source>There is no frame {} in the image; choose an earlier one.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Il n’y a pas d’image {} dans ce fichier ; choisissez-en une plus tôt.</translation>
    </message>
    <message>
      <source>Its pixels are packed in a way (HEIC) that is not decoded here; it is kept and hashed, attach a JPEG or PNG copy beside it to look at.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Ses pixels sont codés (HEIC) d’une façon non décodée ici ; il est gardé et haché, joignez à côté un JPEG ou PNG à regarder.</translation>
    </message>
    <message>
      <source>{} × {} pixels are too many to show; it is kept and hashed, attach a smaller copy beside it to look at.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>{} × {} pixels sont trop pour être montrés ; il est gardé et haché, joignez à côté une copie plus petite.</translation>
    </message>
    <message>
      <source>Its EXIF is damaged and was not read.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Son EXIF est abîmé et n’a pas été lu.</translation>
    </message>
    <message>
      <source>The mail is larger than {} MB; save its attachments with a mail program and attach them.</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>Le courriel dépasse {} Mo ; enregistrez ses pièces avec un logiciel de courriel et joignez-les.</translation>
    </message>
    <message>
      <source>The mail</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>Le courriel</translation>
    </message>
    <message>
      <source>received {}</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>reçu {}</translation>
    </message>
    <message>
      <source>the head has {} fields {}</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>l’en-tête a {} champs {}</translation>
    </message>
    <message>
      <source>“{}” calls itself {} but is {} by its bytes</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>“{}” se dit {} mais est {} d’après ses octets</translation>
    </message>
    <message>
      <source>the mail also brings its words as a page, which is not shown</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>le courriel porte aussi ses mots en page, non montrée</translation>
    </message>
    <message>
      <source>only its first {} parts are taken in</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>seules ses {} premières parties sont prises</translation>
    </message>
    <message>
      <source>mail folder</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>dossier de courriels</translation>
    </message>
    <message>
      <source>message {} (bytes {}-{}).eml</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>message {} (octets {}-{}).eml</translation>
    </message>
    <message>
      <source>It holds {} mails; the first {} are taken in.</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>Il contient {} courriels ; les {} premiers sont pris.</translation>
    </message>
    <message>
      <source>The mail folder</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>Le dossier de courriels</translation>
    </message>
    <message>
      <source>message {}</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>message {}</translation>
    </message>
    <message>
      <source>The recording is damaged and says nothing of itself; attach another copy of it.</source>
      <extracomment>reading/readers/media</extracomment>
      <translation>L’enregistrement est abîmé et ne dit rien de lui ; joignez-en une autre copie.</translation>
    </message>
    <message>
      <source>It does not state how long it is; it may be cut short.</source>
      <extracomment>reading/readers/media</extracomment>
      <translation>Il ne dit pas sa durée ; il est peut-être tronqué.</translation>
    </message>
    <message>
      <source>The saved page is larger than {} MB; save the part that matters as PDF.</source>
      <extracomment>reading/readers/mhtml</extracomment>
      <translation>La page enregistrée dépasse {} Mo ; enregistrez la partie utile en PDF.</translation>
    </message>
    <message>
      <source>OpenDocument spreadsheet</source>
      <extracomment>reading/readers/ods</extracomment>
      <translation>classeur OpenDocument</translation>
    </message>
    <message>
      <source>The spreadsheet</source>
      <extracomment>reading/readers/ods</extracomment>
      <translation>Le classeur</translation>
    </message>
    <message>
      <source>Passages struck out and recorded are not shown ({}).</source>
      <extracomment>reading/readers/odt</extracomment>
      <translation>Les passages rayés et consignés ne sont pas montrés ({}).</translation>
    </message>
    <message>
      <source>packed text</source>
      <extracomment>reading/readers/packed</extracomment>
      <translation>texte compressé</translation>
    </message>
    <message>
      <source>The packing breaks off; the text is as far as it goes.</source>
      <extracomment>reading/readers/packed</extracomment>
      <translation>La compression s’interrompt ; le texte va jusque-là.</translation>
    </message>
    <message>
      <source>The packed text</source>
      <extracomment>reading/readers/packed</extracomment>
      <translation>Le texte compressé</translation>
    </message>
    <message>
      <source>{}; split it and attach the parts.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} ; divisez-le et joignez les parties.</translation>
    </message>
    <message>
      <source>There is no page {}; the PDF has {}.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Il n’y a pas de page {} ; le PDF en a {}.</translation>
    </message>
    <message>
      <source>That part lies outside of the page; choose one on it.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Cette partie sort de la page ; choisissez-en une dessus.</translation>
    </message>
    <message>
      <source>Page {} cannot be read; {}.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>La page {} est illisible ; {}.</translation>
    </message>
    <message>
      <source>{}; open it with the password, print it to a new PDF, and attach that.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} ; ouvrez-le avec le mot de passe, imprimez-le en PDF et joignez celui-ci.</translation>
    </message>
    <message>
      <source>open it in a PDF program, print it to a new PDF, and attach that as well</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>ouvrez-le dans un logiciel PDF, imprimez-le en un nouveau PDF, et joignez aussi celui-ci</translation>
    </message>
    <message>
      <source>{} has {} pages, and {} are read at most</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} a {} pages, et {} au plus sont lues</translation>
    </message>
    <message>
      <source>{} is damaged or cut short, and its pages cannot be found</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} est abîmé ou tronqué, et ses pages sont introuvables</translation>
    </message>
    <message>
      <source>{} holds more than {} letters</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} contient plus de {} lettres</translation>
    </message>
    <message>
      <source>pages without words</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>pages sans mots</translation>
    </message>
    <message>
      <source>pages not read</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>pages non lues</translation>
    </message>
    <message>
      <source>are pictures</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>sont des images</translation>
    </message>
    <message>
      <source>It holds no words.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Il ne contient pas de mots.</translation>
    </message>
    <message>
      <source>{} is protected by a password</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} est protégé par un mot de passe</translation>
    </message>
    <message>
      <source>{} {} without words, as scans are; read them in the page view.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} {} sans mots, comme des numérisations ; lisez-les dans la vue des pages.</translation>
    </message>
    <message>
      <source>{} cannot be read; {}.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} est illisible ; {}.</translation>
    </message>
    <message>
      <source>It holds scripts, which are never run here.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Il contient des scripts, jamais exécutés ici.</translation>
    </message>
    <message>
      <source>{}; export the chat once more for a shorter time, and attach each piece.</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>{} ; exportez la discussion sur une durée plus courte et joignez chaque morceau.</translation>
    </message>
    <message>
      <source>The Telegram export {} before its first message; export the chat once more.</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>L’export Telegram {} avant son premier message ; exportez de nouveau.</translation>
    </message>
    <message>
      <source>Telegram export</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>export Telegram</translation>
    </message>
    <message>
      <source>forwarded from</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>transféré de</translation>
    </message>
    <message>
      <source>saved from</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>enregistré de</translation>
    </message>
    <message>
      <source>chat type</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>type de discussion</translation>
    </message>
    <message>
      <source>The export {}; what stands before that is shown.</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>L’export {} ; ce qui précède est montré.</translation>
    </message>
    <message>
      <source>The Telegram export is larger than {} MB</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>L’export Telegram dépasse {} Mo</translation>
    </message>
    <message>
      <source>The export</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>L’export</translation>
    </message>
    <message>
      <source>nests deeper than any chat does at character {}</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>s’emboîte plus qu’aucune discussion au caractère {}</translation>
    </message>
    <message>
      <source>is cut short or damaged at character {}</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>est tronqué ou abîmé au caractère {}</translation>
    </message>
    <message>
      <source>The web archive holds no WARC file; ask for another copy, or attach it as a ZIP.</source>
      <extracomment>reading/readers/wacz</extracomment>
      <translation>L’archive web ne contient pas de WARC ; demandez une autre copie, ou joignez-la en ZIP.</translation>
    </message>
    <message>
      <source>web archive</source>
      <extracomment>reading/readers/wacz</extracomment>
      <translation>archive web</translation>
    </message>
    <message>
      <source>The web archive</source>
      <extracomment>reading/readers/wacz</extracomment>
      <translation>L’archive web</translation>
    </message>
    <message>
      <source>day first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>jour d’abord</translation>
    </message>
    <message>
      <source>month first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>mois d’abord</translation>
    </message>
    <message>
      <source>year first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>année d’abord</translation>
    </message>
    <message>
      <source>WhatsApp chat</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>discussion WhatsApp</translation>
    </message>
    <message>
      <source>Whether the day or the month stands first in its dates stays open: {}.</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>On ne sait si le jour ou le mois vient d’abord dans ses dates : {}.</translation>
    </message>
    <message>
      <source>every date in it can be read both ways</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>toute date s’y lit des deux façons</translation>
    </message>
    <message>
      <source>The chat</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>La discussion</translation>
    </message>
    <message>
      <source>date order</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>ordre de la date</translation>
    </message>
    <message>
      <source>it has no dates</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>elle n’a pas de dates</translation>
    </message>
    <message>
      <source>the year is written first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>l’année est écrite d’abord</translation>
    </message>
    <message>
      <source>{} and {} contradict each other</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>{} et {} se contredisent</translation>
    </message>
    <message>
      <source>{} can be read no other way</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>{} ne se lit pas autrement</translation>
    </message>
    <message>
      <source>dates with dots are written so</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>les dates à points s’écrivent ainsi</translation>
    </message>
    <message>
      <source>only so the messages follow one another</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>ainsi seulement les messages se suivent</translation>
    </message>
    <message>
      <source>first message</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>premier message</translation>
    </message>
    <message>
      <source>last message</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>dernier message</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <extracomment>reading/readers/xlsx</extracomment>
      <translation>classeur Excel</translation>
    </message>
    <message>
      <source>The workbook</source>
      <extracomment>reading/readers/xlsx</extracomment>
      <translation>Le classeur</translation>
    </message>
    <message>
      <source>{} of its files cannot be unpacked here; their lines say why.</source>
      <extracomment>reading/readers/zipped</extracomment>
      <translation>{} de ses fichiers ne peuvent être extraits ici ; leurs lignes disent pourquoi.</translation>
    </message>
    <message>
      <source>{} stays as it was read before: {}</source>
      <extracomment>reading/rereading</extracomment>
      <translation>{} reste comme lu auparavant : {}</translation>
    </message>
    <message>
      <source>{} has no text that could be quoted; its rows are told by number only.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>{} n’a pas de texte à citer ; ses lignes ne sont dites que par numéro.</translation>
    </message>
    <message>
      <source>This event names no rows of the file; it cannot be quoted.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>Cet événement ne nomme aucune ligne du fichier ; il ne peut être cité.</translation>
    </message>
    <message>
      <source>There is no link to propose: {}.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>Aucun lien à proposer : {}.</translation>
    </message>
    <message>
      <source>Row {} is not found in the text of {}.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>La ligne {} n’est pas dans le texte de {}.</translation>
    </message>
    <message>
      <source>The proxy {}:// names no host; write it as {}://127.0.0.1:9050.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Le proxy {}:// ne nomme aucun hôte ; écrivez {}://127.0.0.1:9050.</translation>
    </message>
    <message>
      <source>The proxy {} does not let us through to {}: {}.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Le proxy {} ne laisse pas passer vers {} : {}.</translation>
    </message>
    <message>
      <source>{} is no SOCKS 5 proxy, or wants what was not given; check the proxy's address.</source>
      <extracomment>reading/socks</extracomment>
      <translation>{} n’est pas un proxy SOCKS 5, ou veut ce qui ne fut pas donné ; vérifiez son adresse.</translation>
    </message>
    <message>
      <source>A name or password for a SOCKS proxy has at most 255 bytes.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Un nom ou mot de passe de proxy SOCKS a 255 octets au plus.</translation>
    </message>
    <message>
      <source>The proxy {} does not take that name and password.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Le proxy {} n’accepte pas ce nom et ce mot de passe.</translation>
    </message>
    <message>
      <source>The proxy {} broke off; check its address.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Le proxy {} a interrompu ; vérifiez son adresse.</translation>
    </message>
    <message>
      <source>its rules forbid it</source>
      <extracomment>reading/socks</extracomment>
      <translation>ses règles l’interdisent</translation>
    </message>
    <message>
      <source>the network cannot be reached</source>
      <extracomment>reading/socks</extracomment>
      <translation>le réseau est inaccessible</translation>
    </message>
    <message>
      <source>the host cannot be reached</source>
      <extracomment>reading/socks</extracomment>
      <translation>l’hôte est inaccessible</translation>
    </message>
    <message>
      <source>the connection was refused</source>
      <extracomment>reading/socks</extracomment>
      <translation>la connexion fut refusée</translation>
    </message>
    <message>
      <source>it took too long</source>
      <extracomment>reading/socks</extracomment>
      <translation>ce fut trop long</translation>
    </message>
    <message>
      <source>it gives no reason</source>
      <extracomment>reading/socks</extracomment>
      <translation>il ne donne pas de raison</translation>
    </message>
    <message>
      <source>The stamp is over {}; ask for one over SHA-256.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>L’horodatage porte sur {} ; demandez-en un sur SHA-256.</translation>
    </message>
    <message>
      <source>The authority {}; ask again.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>L’autorité {} ; demandez de nouveau.</translation>
    </message>
    <message>
      <source>The stamp is signed in a way that cannot be checked here; ask another authority.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>L’horodatage est signé d’une façon non vérifiable ici ; demandez à une autre autorité.</translation>
    </message>
    <message>
      <source>The authority's file holds no certificate; choose one in PEM or DER.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>Le fichier de l’autorité ne contient pas de certificat ; choisissez-en un en PEM ou DER.</translation>
    </message>
    <message>
      <source>This is no time-stamp answer; choose the .tsr file that the authority sent.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>Ce n’est pas une réponse d’horodatage ; choisissez le fichier .tsr envoyé par l’autorité.</translation>
    </message>
    <message>
      <source>is still waiting</source>
      <extracomment>reading/stamping</extracomment>
      <translation>attend encore</translation>
    </message>
    <message>
      <source>warns of a revocation</source>
      <extracomment>reading/stamping</extracomment>
      <translation>avertit d’une révocation</translation>
    </message>
    <message>
      <source>tells of a revocation</source>
      <extracomment>reading/stamping</extracomment>
      <translation>annonce une révocation</translation>
    </message>
    <message>
      <source>it does not name the certificate that it was made with</source>
      <extracomment>reading/stamping</extracomment>
      <translation>il ne nomme pas le certificat dont il est fait</translation>
    </message>
    <message>
      <source>SHA-1, which can be forged</source>
      <extracomment>reading/stamping</extracomment>
      <translation>SHA-1, falsifiable</translation>
    </message>
    <message>
      <source>the hash {}, which is not known here</source>
      <extracomment>reading/stamping</extracomment>
      <translation>le hachage {}, inconnu ici</translation>
    </message>
    <message>
      <source>it does not say what it signs</source>
      <extracomment>reading/stamping</extracomment>
      <translation>il ne dit pas ce qu’il signe</translation>
    </message>
    <message>
      <source>it signs by a hash that is not known here</source>
      <extracomment>reading/stamping</extracomment>
      <translation>il signe par un hachage inconnu ici</translation>
    </message>
    <message>
      <source>it signs another content than it shows</source>
      <extracomment>reading/stamping</extracomment>
      <translation>il signe un autre contenu qu’il ne montre</translation>
    </message>
    <message>
      <source>it does not sign a time stamp</source>
      <extracomment>reading/stamping</extracomment>
      <translation>il ne signe pas un horodatage</translation>
    </message>
    <message>
      <source>its certificate is not one for time stamps</source>
      <extracomment>reading/stamping</extracomment>
      <translation>son certificat n’est pas pour l’horodatage</translation>
    </message>
    <message>
      <source>its certificate was not in force at that time</source>
      <extracomment>reading/stamping</extracomment>
      <translation>son certificat n’était pas en vigueur alors</translation>
    </message>
    <message>
      <source>it has {} signatures, and a stamp has one</source>
      <extracomment>reading/stamping</extracomment>
      <translation>il a {} signatures, et un horodatage en a une</translation>
    </message>
    <message>
      <source>its signature is not by the certificate it names</source>
      <extracomment>reading/stamping</extracomment>
      <translation>sa signature n’est pas du certificat nommé</translation>
    </message>
    <message>
      <source>did not stamp it</source>
      <extracomment>reading/stamping</extracomment>
      <translation>ne l’a pas horodaté</translation>
    </message>
    <message>
      <source>The bytes of {} are not those captured; go back to a backup copy.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Les octets de {} ne sont pas ceux captés ; revenez à une copie de secours.</translation>
    </message>
    <message>
      <source>The stamp is over other bytes than those of {}; choose the one for them.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>L’horodatage porte sur d’autres octets que ceux de {} ; choisissez le bon.</translation>
    </message>
    <message>
      <source>The stamp brings no certificate to check it with; ask again, the request here asks for one.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>L’horodatage n’apporte pas de certificat pour le vérifier ; redemandez, la requête d’ici en demande un.</translation>
    </message>
    <message>
      <source>The stamp proves nothing: {}; ask the authority again.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>L’horodatage ne prouve rien : {} ; redemandez à l’autorité.</translation>
    </message>
    <message>
      <source>authority not known here</source>
      <extracomment>reading/stamps</extracomment>
      <translation>autorité inconnue ici</translation>
    </message>
    <message>
      <source>signature holds; {}</source>
      <extracomment>reading/stamps</extracomment>
      <translation>la signature tient ; {}</translation>
    </message>
    <message>
      <source>over other bytes than these</source>
      <extracomment>reading/stamps</extracomment>
      <translation>sur d’autres octets que ceux-ci</translation>
    </message>
    <message>
      <source>signature not checked: no certificate in it</source>
      <extracomment>reading/stamps</extracomment>
      <translation>signature non vérifiée : pas de certificat</translation>
    </message>
    <message>
      <source>signature does not hold: {}</source>
      <extracomment>reading/stamps</extracomment>
      <translation>la signature ne tient pas : {}</translation>
    </message>
    <message>
      <source>authority known by the certificates named</source>
      <extracomment>reading/stamps</extracomment>
      <translation>autorité connue par les certificats nommés</translation>
    </message>
    <message>
      <source>{} is no film; a still is taken of one.</source>
      <extracomment>reading/stills</extracomment>
      <translation>{} n’est pas un film ; une image s’en tire d’un.</translation>
    </message>
    <message>
      <source>{} is {} long; name a time inside it, as 1:05.</source>
      <extracomment>reading/stills</extracomment>
      <translation>{} dure {} ; nommez un instant dedans, comme 1:05.</translation>
    </message>
    <message>
      <source>{} has no picture at {}; name an earlier time.</source>
      <extracomment>reading/stills</extracomment>
      <translation>{} n’a pas d’image à {} ; nommez un instant plus tôt.</translation>
    </message>
    <message>
      <source>No ffmpeg is installed here, so no still can be taken; install it, or attach a still taken elsewhere.</source>
      <extracomment>reading/stills</extracomment>
      <translation>ffmpeg n’est pas installé : aucune image ne peut être tirée ; installez-le, ou joignez une image tirée ailleurs.</translation>
    </message>
    <message>
      <source>{}; delete the columns and rows that do not belong to the log, and choose it again.</source>
      <extracomment>reading/tables</extracomment>
      <translation>{} ; supprimez colonnes et lignes étrangères à la table, et choisissez-le de nouveau.</translation>
    </message>
    <message>
      <source>“{}” parts no columns; name one character such as , ; or a tab.</source>
      <extracomment>reading/tables</extracomment>
      <translation>“{}” ne sépare pas de colonnes ; nommez un caractère comme , ; ou une tabulation.</translation>
    </message>
    <message>
      <source>the day before the month</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>le jour avant le mois</translation>
    </message>
    <message>
      <source>the month before the day</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>le mois avant le jour</translation>
    </message>
    <message>
      <source>{} can be read either way and no cell tells which</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>{} se lit des deux façons et aucune cellule ne tranche</translation>
    </message>
    <message>
      <source>read as {}, as nothing else fits</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>lu comme {}, rien d’autre ne convenant</translation>
    </message>
    <message>
      <source>a date of its own</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>une date à part</translation>
    </message>
    <message>
      <source>{} can be read no other way, the first is row {}, “{}”</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>{} ne se lit pas autrement, d’abord la ligne {}, “{}”</translation>
    </message>
    <message>
      <source>the column mixes both orders: row {} has “{}”, row {} “{}”</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>la colonne mêle les deux ordres : ligne {} « {} », ligne {} « {} »</translation>
    </message>
    <message>
      <source>day and month can stand either way about; say which comes first</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>jour et mois peuvent être inversés ; dites lequel vient d’abord</translation>
    </message>
    <message>
      <source>the year taken as {}</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>l’année prise comme {}</translation>
    </message>
    <message>
      <source>{} as the column’s head says</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>{} selon la tête de colonne</translation>
    </message>
    <message>
      <source>no calendar has this day</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>aucun calendrier n’a ce jour</translation>
    </message>
    <message>
      <source>{} has no rows; there is nothing to import.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} n’a pas de lignes ; il n’y a rien à importer.</translation>
    </message>
    <message>
      <source>{} {}; choose a CSV, an XLSX or an ODS, or save it as one.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} {} ; choisissez un CSV, XLSX ou ODS, ou enregistrez-le ainsi.</translation>
    </message>
    <message>
      <source>{} is a web page whatever its name says; open it in a spreadsheet and save it as CSV.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} est une page web, quoi que dise son nom ; ouvrez-le dans un tableur et enregistrez-le en CSV.</translation>
    </message>
    <message>
      <source>No row of {} is new; nothing was changed.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>Aucune ligne de {} n’est nouvelle ; rien n’a changé.</translation>
    </message>
    <message>
      <source>{} has no sheet “{}”; it has {}.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} n’a pas de feuille “{}” ; il a {}.</translation>
    </message>
    <message>
      <source>{}; split it, or attach it as a source.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} ; divisez-le, ou joignez-le comme source.</translation>
    </message>
    <message>
      <source>{} was changed since it was read; choose it again.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} a changé depuis la lecture ; choisissez-le de nouveau.</translation>
    </message>
    <message>
      <source>is cut short or damaged, or no table</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>est tronqué, abîmé, ou n’est pas une table</translation>
    </message>
    <message>
      <source>is no table of words</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>n’est pas une table de mots</translation>
    </message>
    <message>
      <source>{} has {} MB, and a log is read up to {} MB</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} fait {} Mo, et une table se lit jusqu’à {} Mo</translation>
    </message>
    <message>
      <source>{} bytes are no letters and show as �</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} octets ne sont pas des lettres et s’affichent �</translation>
    </message>
    <message>
      <source>no sheets, it is a text</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>pas de feuilles, c’est un texte</translation>
    </message>
    <message>
      <source>The mapping names {}; a {} has {}.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>L’association nomme {} ; pour {} il y a {}.</translation>
    </message>
    <message>
      <source>{} both go to {}; leave all but one of them.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>{} vont toutes deux à {} ; n’en gardez qu’une.</translation>
    </message>
    <message>
      <source>A claim needs a statement; choose the column that tells what is claimed.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>Une affirmation demande un énoncé ; choisissez la colonne qui dit ce qui est affirmé.</translation>
    </message>
    <message>
      <source>No column goes to a field; choose a field for one column at least.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>Aucune colonne ne va à un champ ; choisissez un champ pour une au moins.</translation>
    </message>
    <message>
      <source>as {} says of this column</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>comme {} le dit de cette colonne</translation>
    </message>
    <message>
      <source>as row {} shows</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>comme le montre la ligne {}</translation>
    </message>
    <message>
      <source>“{}” is no {}, and is left out</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>“{}” ne convient pas ({}) et est omis</translation>
    </message>
    <message>
      <source>“{}” gives no number</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>“{}” ne donne pas de nombre</translation>
    </message>
    <message>
      <source>no statement in this row</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>aucun énoncé dans cette ligne</translation>
    </message>
    <message>
      <source>nothing in the chosen columns</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>rien dans les colonnes choisies</translation>
    </message>
    <message>
      <source>no name in these words</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>aucun nom dans ces mots</translation>
    </message>
    <message>
      <source>“{}” is no digit 1 to 6, and is left out</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>« {} » n’est pas un chiffre de 1 à 6 : omis</translation>
    </message>
    <message>
      <source>{} does not fit into the {} GB that may come out of one file; unpack it.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} ne tient pas dans les {} Go qui peuvent sortir d’un fichier ; décompressez-le.</translation>
    </message>
    <message>
      <source>{}, as files do that are built to fill a disk; it was left inside.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{}, comme les fichiers faits pour remplir un disque ; il y est resté.</translation>
    </message>
    <message>
      <source>{} is packed {} deep; attach it by itself if it matters.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} est emballé sur {} niveaux ; joignez-le à part s’il importe.</translation>
    </message>
    <message>
      <source>{} unpacks to more than {} times the size of all that holds it</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} se décompresse à plus de {} fois la taille de ce qui le contient</translation>
    </message>
    <message>
      <source>{} files or {} GB came out of {}; the rest was left inside</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} fichiers ou {} Go sont sortis de {} ; le reste y est resté</translation>
    </message>
    <message>
      <source>{}, unpack it and attach what matters.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{}, décompressez-le et joignez ce qui importe.</translation>
    </message>
    <message>
      <source>This web archive holds a record whose headers do not end; it is not read.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>Cette archive web contient un enregistrement dont l’en-tête ne finit pas ; elle n’est pas lue.</translation>
    </message>
    <message>
      <source>This web archive is damaged at byte {}; ask for another copy, or attach the pages one by one.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>Cette archive web est abîmée à l’octet {} ; demandez une autre copie, ou joignez les pages une à une.</translation>
    </message>
    <message>
      <source>This web archive is packed in one piece; recompress it record by record and attach it again.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>Cette archive web est compressée d’un bloc ; recompressez-la enregistrement par enregistrement et joignez-la de nouveau.</translation>
    </message>
    <message>
      <source>This web archive unpacks to far more than it holds at byte {}; it is not read.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>Cette archive web se décompresse bien au-delà de sa taille à l’octet {} ; elle n’est pas lue.</translation>
    </message>
    <message>
      <source>{} sends more than {} MB; {}.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} envoie plus de {} Mo ; {}.</translation>
    </message>
    <message>
      <source>{} could not be reached; check the address and the connection.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} n’a pu être joint ; vérifiez l’adresse et la connexion.</translation>
    </message>
    <message>
      <source>The certificate of {} does not hold; check the address, or {}.</source>
      <extracomment>reading/web</extracomment>
      <translation>Le certificat de {} n’est pas valable ; vérifiez l’adresse, ou {}.</translation>
    </message>
    <message>
      <source>The proxy does not let us through to {}; check it in the settings.</source>
      <extracomment>reading/web</extracomment>
      <translation>Le proxy ne nous laisse pas passer vers {} ; vérifiez-le dans les réglages.</translation>
    </message>
    <message>
      <source>{} broke off its answer; try again, or {}.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} a interrompu sa réponse ; réessayez, ou {}.</translation>
    </message>
    <message>
      <source>{} leads to a private address ({}); only public pages are fetched.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} mène à une adresse privée ({}) ; seules les pages publiques sont lues.</translation>
    </message>
    <message>
      <source>{} is not an http, https, socks5 or socks5h address of a proxy; correct it.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} n’est pas une adresse http, https, socks5 ou socks5h de proxy ; corrigez-la.</translation>
    </message>
    <message>
      <source>{} is not known; check the address and the connection.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} est inconnu ; vérifiez l’adresse et la connexion.</translation>
    </message>
    <message>
      <source>The page is packed in a way ({}) that was not asked for; {}.</source>
      <extracomment>reading/wire</extracomment>
      <translation>La page est compressée d’une façon ({}) non demandée ; {}.</translation>
    </message>
    <message>
      <source>save the page in a browser and attach the file</source>
      <extracomment>reading/wire</extracomment>
      <translation>enregistrez la page dans un navigateur et joignez le fichier</translation>
    </message>
    <message>
      <source>The ZIP holds {} files, more than {}; {} that matter.</source>
      <extracomment>reading/zips</extracomment>
      <translation>Le ZIP contient {} fichiers, plus de {} ; {} qui importent.</translation>
    </message>
    <message>
      <source>The ZIP unpacks to more than {} GB; {} that matter.</source>
      <extracomment>reading/zips</extracomment>
      <translation>Le ZIP se décompresse à plus de {} Go ; {} qui importent.</translation>
    </message>
    <message>
      <source>The ZIP is cut short or damaged in its list of files; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>Le ZIP est tronqué ou abîmé dans sa liste de fichiers ; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP {}; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} dans le ZIP {} ; {}.</translation>
    </message>
    <message>
      <source>The ZIP holds files that lie in one another, as only bombs do; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>Le ZIP contient des fichiers qui se chevauchent, comme seules les bombes ; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP is shorter than it says; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} dans le ZIP est plus court qu’il ne le dit ; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP is cut short or damaged; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} dans le ZIP est tronqué ou abîmé ; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP is larger than it says; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} dans le ZIP est plus grand qu’il ne le dit ; {}.</translation>
    </message>
    <message>
      <source>unpack it with another program and attach the files</source>
      <extracomment>reading/zips</extracomment>
      <translation>décompressez-le avec un autre programme et joignez les fichiers</translation>
    </message>
    <message>
      <source>is locked by a password</source>
      <extracomment>reading/zips</extracomment>
      <translation>est verrouillé par un mot de passe</translation>
    </message>
    <message>
      <source>is packed in a way that is not read</source>
      <extracomment>reading/zips</extracomment>
      <translation>est compressé d’une façon non lue</translation>
    </message>
    <message>
      <source>unpacks to far more than it takes up</source>
      <extracomment>reading/zips</extracomment>
      <translation>se décompresse bien plus grand que sa taille</translation>
    </message>
    <message>
      <source>“{}” is the {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” est {}</translation>
    </message>
    <message>
      <source>“{}” is the ICAO designator of the {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” est l’indicatif OACI de {}</translation>
    </message>
    <message>
      <source>“{}” is a variant of the {} not listed in the {}; {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” est une variante de {} absente de {} ; {}</translation>
    </message>
    <message>
      <source>the words name {} types ({}); choose one</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>les mots nomment {} types ({}) ; choisissez-en un</translation>
    </message>
    <message>
      <source>“{}” stands in the words</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” figure dans les mots</translation>
    </message>
    <message>
      <source>the {} has no “{}”; </source>
      <extracomment>reference/aircraft</extracomment>
      <translation>{} n’a pas de “{}” ; </translation>
    </message>
    <message>
      <source>kept as written, the nearest designators are offered</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>gardé tel qu’écrit, les indicatifs les plus proches sont proposés</translation>
    </message>
    <message>
      <source>nothing in it is close</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>rien n’y est proche</translation>
    </message>
    <message>
      <source>one of the designators</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>un des indicatifs</translation>
    </message>
    <message>
      <source>transposed digits</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>chiffres inversés</translation>
    </message>
    <message>
      <source>a character more or less</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>un caractère de plus ou de moins</translation>
    </message>
    <message>
      <source>no type designator in these words, and no name in the {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>aucun indicatif de type dans ces mots, et aucun nom dans {}</translation>
    </message>
    <message>
      <source>popular name</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>nom courant</translation>
    </message>
    <message>
      <source>the text beside it</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>le texte à côté</translation>
    </message>
    <message>
      <source>{}:{} is no time: a day has 24 hours of 60 minutes; correct the time.</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>{}:{} n’est pas une heure : un jour a 24 heures de 60 minutes ; corrigez l’heure.</translation>
    </message>
    <message>
      <source>these words are not understood as a date</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>ces mots ne sont pas compris comme une date</translation>
    </message>
    <message>
      <source>a length of time, not a date, so it dates nothing</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>une durée, pas une date : cela ne date rien</translation>
    </message>
    <message>
      <source>counted from a date mentioned before, which is not known here</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>compté depuis une date dite avant, inconnue ici</translation>
    </message>
    <message>
      <source>a time without its day</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>une heure sans son jour</translation>
    </message>
    <message>
      <source>the words name no calendar period, so they date nothing</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>les mots ne nomment aucune période du calendrier : ils ne datent rien</translation>
    </message>
    <message>
      <source>{} has no day {}; correct the day or leave it out.</source>
      <extracomment>reference/dating/written</extracomment>
      <translation>{} n’a pas de jour {} ; corrigez le jour ou omettez-le.</translation>
    </message>
    <message>
      <source>The guide has no page “{}”; its pages are {}.</source>
      <extracomment>reference/guide/pages</extracomment>
      <translation>Le guide n’a pas de page “{}” ; ses pages sont {}.</translation>
    </message>
    <message>
      <source>{} is there already and not empty; name a new folder.</source>
      <extracomment>reference/guide/site</extracomment>
      <translation>{} existe déjà, non vide ; nommez un nouveau répertoire.</translation>
    </message>
    <message>
      <source>The guide could not be written to {}: {}.</source>
      <extracomment>reference/guide/site</extracomment>
      <translation>Le guide n’a pu être écrit dans {} : {}.</translation>
    </message>
    <message>
      <source>“{}” is another name of {}, the {}</source>
      <extracomment>reference/places</extracomment>
      <translation>“{}” est un autre nom de {}, {}</translation>
    </message>
    <message>
      <source>{}; choose one</source>
      <extracomment>reference/places</extracomment>
      <translation>{} ; choisissez</translation>
    </message>
    <message>
      <source>the words say more than a name: {}</source>
      <extracomment>reference/places</extracomment>
      <translation>les mots disent plus qu’un nom : {}</translation>
    </message>
    <message>
      <source>the {} has no “{}”, nor have the larger ones</source>
      <extracomment>reference/places</extracomment>
      <translation>{} n’a pas de “{}”, les plus grandes non plus</translation>
    </message>
    <message>
      <source>{} bears the same name</source>
      <extracomment>reference/places</extracomment>
      <translation>{} porte le même nom</translation>
    </message>
    <message>
      <source>{} places fit: {}</source>
      <extracomment>reference/places</extracomment>
      <translation>{} lieux conviennent : {}</translation>
    </message>
    <message>
      <source>{} is the code of {}</source>
      <extracomment>reference/places</extracomment>
      <translation>{} est le code de {}</translation>
    </message>
    <message>
      <source>{} ({}) is an airfield of {}</source>
      <extracomment>reference/places</extracomment>
      <translation>{} ({}) est un aérodrome de {}</translation>
    </message>
    <message>
      <source>several places</source>
      <extracomment>reference/places</extracomment>
      <translation>plusieurs lieux</translation>
    </message>
    <message>
      <source>plain, true at {}°</source>
      <extracomment>reference/projecting</extracomment>
      <translation>plane, exacte à {}°</translation>
    </message>
    <message>
      <source>plain, whole world</source>
      <extracomment>reference/projecting</extracomment>
      <translation>plane, monde entier</translation>
    </message>
    <message>
      <source>region only</source>
      <extracomment>reference/whereabouts</extracomment>
      <translation>région seulement</translation>
    </message>
    <message>
      <source>country only</source>
      <extracomment>reference/whereabouts</extracomment>
      <translation>pays seulement</translation>
    </message>
    <message>
      <source>town, its middle</source>
      <extracomment>reference/whereabouts</extracomment>
      <translation>ville, son centre</translation>
    </message>
    <message>
      <source>a small town fits: {}</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>une petite ville convient : {}</translation>
    </message>
    <message>
      <source>{} of that name in {}; {}</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>{} de ce nom dans {} ; {}</translation>
    </message>
    <message>
      <source>“{}” is the {} {} ({})</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>“{}” est {} {} ({})</translation>
    </message>
    <message>
      <source>“{}” is the airfield ({})</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>“{}” est l’aérodrome ({})</translation>
    </message>
    <message>
      <source>no one land</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>aucun pays précis</translation>
    </message>
    <message>
      <source>There is no frame in “{}”; there are {}.</source>
      <extracomment>report/framed</extracomment>
      <translation>Il n’y a pas de cadre en “{}” ; il y a {}.</translation>
    </message>
    <message>
      <source>A summary is of sightings and claims, and none of them has {}: such a filter narrows sources or tracks in the window alone; print without it, or filter for example by aircraft ~ An-124.</source>
      <extracomment>report/gather</extracomment>
      <translation>Un résumé porte sur observations et affirmations, et aucune n’a {} : un tel filtre restreint sources ou traces dans la fenêtre seule ; imprimez sans lui, ou filtrez par exemple par aircraft ~ An-124.</translation>
    </message>
    <message>
      <source>The finished pages cannot be read back; close other programs, then issue it again.</source>
      <extracomment>report/issuing</extracomment>
      <translation>Les pages finies ne peuvent être relues ; fermez d’autres programmes, puis émettez de nouveau.</translation>
    </message>
    <message>
      <source>{} is larger than any print; name a PDF of at most 1 GB.</source>
      <extracomment>report/issuing</extracomment>
      <translation>{} est plus grand que tout imprimé ; nommez un PDF de 1 Go au plus.</translation>
    </message>
    <message>
      <source>“{}” is no file and no code of a page, which looks like 3f7a-91c2-1 at its foot.</source>
      <extracomment>report/issuing</extracomment>
      <translation>“{}” n’est ni un fichier ni le code d’une page, tel 3f7a-91c2-1 à son pied.</translation>
    </message>
    <message>
      <source>The case was changed while its pages were set; issue it again.</source>
      <extracomment>report/issuing</extracomment>
      <translation>Le dossier a changé pendant la mise en pages ; émettez de nouveau.</translation>
    </message>
    <message>
      <source>The logo of the report is no PNG or JPEG; choose another one, or none.</source>
      <extracomment>report/logos</extracomment>
      <translation>Le logo du rapport n’est ni PNG ni JPEG ; choisissez-en un autre, ou aucun.</translation>
    </message>
    <message>
      <source>The logo of the report cannot be read as a picture; choose another one, or none.</source>
      <extracomment>report/logos</extracomment>
      <translation>Le logo du rapport ne se lit pas comme image ; choisissez-en un autre, ou aucun.</translation>
    </message>
    <message>
      <source>{} tells no kind of document; end its name in {}.</source>
      <extracomment>report/outputs</extracomment>
      <translation>{} ne dit pas quelle sorte de document ; finissez le nom par {}.</translation>
    </message>
    <message>
      <source>A template asks for no file.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>Un modèle ne demande pas de fichier.</translation>
    </message>
    <message>
      <source>{} has more than {} kB; a template is a short text.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} dépasse {} ko ; un modèle est un texte court.</translation>
    </message>
    <message>
      <source>{} cannot be filled in: {}. Mend the template.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} ne peut être rempli : {}. Corrigez le modèle.</translation>
    </message>
    <message>
      <source>{} has no sections; begin each with a line like # @judgements or # In short.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} n’a pas de sections ; commencez chacune par une ligne comme # @judgements ou # En bref.</translation>
    </message>
    <message>
      <source>{} says “{}” at its head; there stand {}, each with a colon.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} dit “{}” en tête ; y figurent {}, chacun avec deux-points.</translation>
    </message>
    <message>
      <source>{} is no UTF-8 text; save the template as such.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} n’est pas un texte UTF-8 ; enregistrez le modèle ainsi.</translation>
    </message>
    <message>
      <source>{} {} while it was filled in; make the template simpler.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} {} au remplissage ; simplifiez le modèle.</translation>
    </message>
    <message>
      <source>The process that sets pages was ended; close other programs and try again.</source>
      <extracomment>report/pdf</extracomment>
      <translation>Le processus de mise en pages fut arrêté ; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
      <source>{} is no list of airframes that is known; it needs a column of addresses (icao24, hex, ModeS) and one of registrations or types.</source>
      <extracomment>tracking/airlists</extracomment>
      <translation>{} n’est pas une liste d’appareils connue ; il faut une colonne d’adresses (icao24, hex, ModeS) et une d’immatriculations ou de types.</translation>
    </message>
    <message>
      <source>{} holds positions, not a list of airframes; import it as a tracker file.</source>
      <extracomment>tracking/airlists</extracomment>
      <translation>{} contient des positions, pas une liste d’appareils ; importez-le comme fichier de suivi.</translation>
    </message>
    <message>
      <source>“{}” is no time zone; write UTC, +03:00 or one like Europe/Moscow.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>“{}” n’est pas un fuseau ; écrivez UTC, +03:00 ou un nom comme Europe/Moscow.</translation>
    </message>
    <message>
      <source>{}: nothing settles whether its dates are day/month or month/day; name the date of one of its rows, year first, or write its dates as 2025-10-26.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{} : rien ne dit si ses dates sont jour/mois ou mois/jour ; nommez la date d’une ligne, année d’abord, ou écrivez ses dates comme 2025-10-26.</translation>
    </message>
    <message>
      <source>{} tells the time of day and no date; name the date of its first row.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{} dit l’heure sans date ; nommez la date de sa première ligne.</translation>
    </message>
    <message>
      <source>{} tells the time of day and no date; name the date of its first row and the zone of its clock.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{} dit l’heure sans date ; nommez la date de sa première ligne et le fuseau de son horloge.</translation>
    </message>
    <message>
      <source>{} tells the time of day and no date; name the date of its first row</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{} dit l’heure sans date ; nommez la date de sa première ligne</translation>
    </message>
    <message>
      <source>{} lists more than {} aircraft; it is no file of a tracker.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} liste plus de {} aéronefs ; ce n’est pas un fichier de suivi.</translation>
    </message>
    <message>
      <source>{} holds {} answers and no position with a time; attach it as a source.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} contient {} réponses et aucune position datée ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>{} does not say when it was taken (now); attach it as a source.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} ne dit pas quand il fut pris (now) ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>{} holds {} aircraft and no position; attach it as a source.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} contient {} aéronefs et aucune position ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>; {} of their rows told no position and came in as none</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>; {} de leurs lignes sans position sont entrées telles</translation>
    </message>
    <message>
      <source>{} answers from {} to {}: {} aircraft{}.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} réponses de {} à {} : {} avions{}.</translation>
    </message>
    <message>
      <source>; {} of them told no position and came in as none</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>; {} d’entre elles sans position sont entrées telles</translation>
    </message>
    <message>
      <source> ({} have an older last position, which was left out)</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation> ({} ont une dernière position plus ancienne, omise)</translation>
    </message>
    <message>
      <source>A snapshot of {}: {} aircraft{}.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>Un instantané du {} : {} avions{}.</translation>
    </message>
    <message>
      <source>{} tells times by a local clock{}; name its zone, like America/New_York or -04:00.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>{} dit l’heure locale{} ; nommez son fuseau, comme America/New_York ou -04:00.</translation>
    </message>
    <message>
      <source>{} tells times by a local clock{}; name its zone, like America/New_York or -04:00, and the date of its first row.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>{} dit l’heure locale{} ; nommez son fuseau, comme America/New_York ou -04:00, et la date de sa première ligne.</translation>
    </message>
    <message>
      <source>{} tells times{} without a date; name the date of its first row, like 2025-10-26.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>{} dit des heures{} sans date ; nommez la date de sa première ligne, comme 2025-10-26.</translation>
    </message>
    <message>
      <source>{} has the columns of a FlightAware track log and no row with a time and a position.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>{} a les colonnes d’un journal FlightAware et aucune ligne avec heure et position.</translation>
    </message>
    <message>
      <source>{} is a KML of FlightAware without any position; save it again from the tracker.</source>
      <extracomment>tracking/formats/flightaware_kml</extracomment>
      <translation>{} est un KML de FlightAware sans position ; enregistrez-le de nouveau depuis le suivi.</translation>
    </message>
    <message>
      <source>{} is a logbook of flights, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/fr24_api</extracomment>
      <translation>{} est un carnet de vols, pas une trace ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>{} has the columns of Flightradar24's API and no row with a time and a position.</source>
      <extracomment>tracking/formats/fr24_api</extracomment>
      <translation>{} a les colonnes de l’API de Flightradar24 et aucune ligne avec heure et position.</translation>
    </message>
    <message>
      <source>{} is a list of flights of the Flightradar24 archive, without positions; import it together with its position files, or attach it as a source.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>{} est une liste de vols de l’archive Flightradar24, sans positions ; importez-la avec ses fichiers de positions, ou joignez-la comme source.</translation>
    </message>
    <message>
      <source>{} is a position file of the Flightradar24 archive with no position in it.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>{} est un fichier de positions de l’archive Flightradar24, sans position.</translation>
    </message>
    <message>
      <source>The file's name tells no flight number, so the list of flights says nothing of it.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>Le nom du fichier ne dit pas de numéro de vol : la liste n’en dit rien.</translation>
    </message>
    <message>
      <source>The archive is cut at 00:00 UTC: this flight may go on in the file of the day beside it.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>L’archive est coupée à 00:00 UTC : ce vol peut continuer dans le fichier du jour voisin.</translation>
    </message>
    <message>
      <source>{} has the columns of a Flightradar24 flight and no row with a time and a position; save the flight's CSV again.</source>
      <extracomment>tracking/formats/fr24_csv</extracomment>
      <translation>{} a les colonnes d’un vol Flightradar24 et aucune ligne avec heure et position ; enregistrez de nouveau le CSV du vol.</translation>
    </message>
    <message>
      <source>Several call signs in one flight: {}.</source>
      <extracomment>tracking/formats/fr24_csv</extracomment>
      <translation>Plusieurs indicatifs dans un vol : {}.</translation>
    </message>
    <message>
      <source>{} has the columns of Flightradar24's granular data and no row with a position.</source>
      <extracomment>tracking/formats/fr24_granular</extracomment>
      <translation>{} a les colonnes des données fines de Flightradar24 et aucune ligne avec position.</translation>
    </message>
    <message>
      <source>{} messages carry no position and are no fixes.</source>
      <extracomment>tracking/formats/fr24_granular</extracomment>
      <translation>{} messages sans position ne comptent pas.</translation>
    </message>
    <message>
      <source>{} is a KML of Flightradar24 without any position; save it again from the tracker.</source>
      <extracomment>tracking/formats/fr24_kml</extracomment>
      <translation>{} est un KML de Flightradar24 sans position ; enregistrez-le de nouveau depuis le suivi.</translation>
    </message>
    <message>
      <source>{} is a flight of Flightradar24 without any position; attach it as a source.</source>
      <extracomment>tracking/formats/fr24_playback</extracomment>
      <translation>{} est un vol Flightradar24 sans position ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>{}: no row has a time and a position in the columns named; name other columns.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{} : aucune ligne n’a heure et position dans les colonnes nommées ; nommez-en d’autres.</translation>
    </message>
    <message>
      <source>“{}” is no field of a fix; fields are {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>“{}” n’est pas un champ de position ; il y a {}.</translation>
    </message>
    <message>
      <source>{}: name the columns of time, latitude and longitude (or position); it has {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{} : nommez les colonnes d’heure, de latitude et de longitude (ou position) ; il a {}.</translation>
    </message>
    <message>
      <source>{} has no column “{}”; it has {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{} n’a pas de colonne “{}” ; il a {}.</translation>
    </message>
    <message>
      <source>{} tells local time (“{}”); name its zone, like Europe/Moscow or +03:00.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{} dit l’heure locale (“{}”) ; nommez son fuseau, comme Europe/Moscow ou +03:00.</translation>
    </message>
    <message>
      <source>{}: “{}” tells no time this program reads; write times as 2025-10-26 14:03:00 or name another column.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{} : “{}” n’est pas une heure lisible ici ; écrivez 2025-10-26 14:03:00 ou nommez une autre colonne.</translation>
    </message>
    <message>
      <source>“{}” is no unit of {} this program knows; units are {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>“{}” n’est pas une unité de {} connue ; les unités sont {}.</translation>
    </message>
    <message>
      <source>CSV, columns named</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>CSV, colonnes nommées</translation>
    </message>
    <message>
      <source>The clock of this table names no zone; the times were read as UTC. Import the file again with the zone if it is known.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>L’horloge de cette table ne nomme pas de fuseau ; lu en UTC. Réimportez avec le fuseau s’il est connu.</translation>
    </message>
    <message>
      <source>The table names no units; it was read with {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>La table ne nomme pas d’unités ; elle fut lue en {}.</translation>
    </message>
    <message>
      <source>{} is a GPX file without any position; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} est un GPX sans position ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>{} is a GPX track in which no point has both a time and a position that can be read.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} est une trace GPX sans point ayant heure et position lisibles.</translation>
    </message>
    <message>
      <source>{} has no times: it is a drawing, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} n’a pas d’heures : c’est un dessin, pas une trace ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>{} is a plan of a route, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} est un plan de route, pas une trace ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>{} is a list of waypoints, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} est une liste de points de route, pas une trace ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>KML with times</source>
      <extracomment>tracking/formats/kml</extracomment>
      <translation>KML avec heures</translation>
    </message>
    <message>
      <source>{} is a KML without any position at a time; attach it as a source.</source>
      <extracomment>tracking/formats/kml</extracomment>
      <translation>{} est un KML sans position datée ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>{} placemarks tell a span of time, not an instant; they were left out.</source>
      <extracomment>tracking/formats/kml</extracomment>
      <translation>{} repères disent une période, pas un instant ; ils furent omis.</translation>
    </message>
    <message>
      <source>{} has the columns of OpenSky's state vectors and no row with a time and a position.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>{} a les colonnes des vecteurs d’état OpenSky et aucune ligne avec heure et position.</translation>
    </message>
    <message>
      <source>{} rows repeat a position received more than {} s before and are set aside.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>{} lignes répètent une position reçue plus de {} s avant et sont écartées.</translation>
    </message>
    <message>
      <source>{} rows have no position and are no fixes.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>{} lignes sans position ne comptent pas.</translation>
    </message>
    <message>
      <source>An aircraft is heard under several call signs; some may be decoding errors.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>Un aéronef est entendu sous plusieurs indicatifs ; certains peuvent être des erreurs de décodage.</translation>
    </message>
    <message>
      <source>{} is a list of flights, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>{} est une liste de vols, pas une trace ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>{} is an answer of OpenSky without any position; attach it as a source.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>{} est une réponse d’OpenSky sans position ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>A snapshot{}: {} aircraft{}.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>Un instantané{} : {} avions{}.</translation>
    </message>
    <message>
      <source>A track of OpenSky tells a waypoint at turns and changes of height only, not every position heard.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>Une trace OpenSky ne dit qu’un point aux virages et changements de hauteur, pas chaque position entendue.</translation>
    </message>
    <message>
      <source>{} is a trace of readsb that holds no position; check whether it was saved whole.</source>
      <extracomment>tracking/formats/readsb_trace</extracomment>
      <translation>{} est une trace readsb sans position ; vérifiez qu’elle fut enregistrée entière.</translation>
    </message>
    <message>
      <source>{} does not say when its trace begins (timestamp); save it again from the tracker.</source>
      <extracomment>tracking/formats/readsb_trace</extracomment>
      <translation>{} ne dit pas quand commence sa trace (timestamp) ; enregistrez-le de nouveau depuis le suivi.</translation>
    </message>
    <message>
      <source>{} holds messages of a receiver and no position among them; attach it as a source.</source>
      <extracomment>tracking/formats/sbs1</extracomment>
      <translation>{} contient des messages d’un récepteur sans position ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>The clock of these messages is the receiver's own and names no zone; the times were read as UTC. Import the file again with the zone of the receiver if it is known.</source>
      <extracomment>tracking/formats/sbs1</extracomment>
      <translation>L’horloge de ces messages est celle du récepteur, sans fuseau ; lu en UTC. Réimportez avec le fuseau du récepteur s’il est connu.</translation>
    </message>
    <message>
      <source>{} lines: {} messages ({}) and {} others.</source>
      <extracomment>tracking/formats/sbs1</extracomment>
      <translation>{} lignes : {} messages ({}) et {} autres.</translation>
    </message>
    <message>
      <source>{} holds no row of time, latitude and longitude; export the trace again.</source>
      <extracomment>tracking/formats/tar1090_csv</extracomment>
      <translation>{} ne contient aucune ligne d’heure, latitude et longitude ; exportez de nouveau la trace.</translation>
    </message>
    <message>
      <source>The file does not name its aircraft; name it, or import the trace (JSON) that it was made of.</source>
      <extracomment>tracking/formats/tar1090_csv</extracomment>
      <translation>Le fichier ne nomme pas son appareil ; nommez-le, ou importez la trace (JSON) d’où il vient.</translation>
    </message>
    <message>
      <source>{} is a KML of tar1090 without any position; save it again from the tracker.</source>
      <extracomment>tracking/formats/tar1090_kml</extracomment>
      <translation>{} est un KML de tar1090 sans position ; enregistrez-le de nouveau depuis le suivi.</translation>
    </message>
    <message>
      <source>The file's name does not say which altitudes it holds; they were read as heights by satellite navigation.</source>
      <extracomment>tracking/formats/tar1090_kml</extracomment>
      <translation>Le nom du fichier ne dit pas quelles altitudes il contient ; lues comme hauteurs par satellite.</translation>
    </message>
    <message>
      <source>{} holds {} rows and no position; attach it as a source.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} contient {} lignes et aucune position ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>{} is a table of columns of more than 128 MB; save it as records or lines.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} est une table en colonnes de plus de 128 Mo ; enregistrez-la en enregistrements ou lignes.</translation>
    </message>
    <message>
      <source>{} is a table of columns that breaks off; save it again as records.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} est une table en colonnes interrompue ; enregistrez-la de nouveau en enregistrements.</translation>
    </message>
    <message>
      <source>{} holds a line of more than 16 MB; it is no file of a tracker.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} contient une ligne de plus de 16 Mo ; ce n’est pas un fichier de suivi.</translation>
    </message>
    <message>
      <source>{} of {} rows told no position and came in as none.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} lignes sur {} sans position sont entrées telles.</translation>
    </message>
    <message>
      <source>{} is an aircraft list without any position; attach it as a source.</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>{} est une liste d’aéronefs sans position ; joignez-le comme source.</translation>
    </message>
    <message>
      <source>; {} of them told no position</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>; {} d’entre eux sans position</translation>
    </message>
    <message>
      <source>; {} with a trail of earlier positions</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>; {} avec une traînée de positions antérieures</translation>
    </message>
    <message>
      <source>; {} positions were old when it was taken</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>; {} positions étaient vieilles à la prise</translation>
    </message>
    <message>
      <source>An aircraft list of {}: {} aircraft{}.</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>Une liste d’avions du {} : {} avions{}.</translation>
    </message>
    <message>
      <source>{} holds a piece of more than 16 MB; it is no file of a tracker.</source>
      <extracomment>tracking/jsons</extracomment>
      <translation>{} contient un morceau de plus de 16 Mo ; ce n’est pas un fichier de suivi.</translation>
    </message>
    <message>
      <source>{} is a text in UTF-16 of more than 256 MB; save it in UTF-8.</source>
      <extracomment>tracking/jsons</extracomment>
      <translation>{} est un texte UTF-16 de plus de 256 Mo ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
      <source>{} has no file any more; restore its source first.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>{} n’a plus de fichier ; restaurez d’abord sa source.</translation>
    </message>
    <message>
      <source>The fixes of {} are not read yet; read its file again.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>Les positions de {} ne sont pas encore lues ; relisez le fichier.</translation>
    </message>
    <message>
      <source>The fixes of a track are not read yet; read its file again.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>Les positions d’une trace ne sont pas encore lues ; relisez son fichier.</translation>
    </message>
    <message>
      <source>The fixes kept of {} are damaged; read its file again.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>Les positions gardées de {} sont abîmées ; relisez son fichier.</translation>
    </message>
    <message>
      <source>The file breaks off before its end; what stands before the break was read.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>Le fichier s’interrompt avant sa fin ; ce qui précède fut lu.</translation>
    </message>
    <message>
      <source>{} of the addresses (those with ~) are no ICAO addresses; they name no airframe.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>{} des adresses (avec ~) ne sont pas des adresses OACI ; elles ne nomment aucun appareil.</translation>
    </message>
    <message>
      <source>{} is no ICAO address (TIS-B, or made up by a receiver); it names no airframe.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>{} n’est pas une adresse OACI (TIS-B, ou inventée par un récepteur) ; elle ne nomme aucun appareil.</translation>
    </message>
    <message>
      <source>{} is a temporary private address (PIA); it names no airframe for long.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>{} est une adresse privée temporaire (PIA) ; elle ne nomme pas longtemps un appareil.</translation>
    </message>
    <message>
      <source>{} does not have the columns of “{}”; choose another format.</source>
      <extracomment>tracking/rows</extracomment>
      <translation>{} n’a pas les colonnes de “{}” ; choisissez un autre format.</translation>
    </message>
    <message>
      <source>{} unpacks to more than 4 GB; import the files inside it one by one.</source>
      <extracomment>tracking/unpacked</extracomment>
      <translation>{} se décompresse à plus de 4 Go ; importez ses fichiers un à un.</translation>
    </message>
    <message>
      <source>{} declares a document type or entities, which no tracker does; it was not read.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>{} déclare un type de document ou des entités, ce qu’aucun suivi ne fait ; il n’a pas été lu.</translation>
    </message>
    <message>
      <source>{} nests more than {} elements; it is no file of a tracker.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>{} emboîte plus de {} éléments ; ce n’est pas un fichier de suivi.</translation>
    </message>
    <message>
      <source>{} holds more than {} elements; import it in parts.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>{} contient plus de {} éléments ; importez-le par parties.</translation>
    </message>
    <message>
      <source>{} holds one tag of more than 1 MB; it is no file of a tracker.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>{} contient une balise de plus de 1 Mo ; ce n’est pas un fichier de suivi.</translation>
    </message>
    <message>
      <source>What is on the clipboard cannot be read as a table ({}); copy fewer cells.</source>
      <extracomment>values/clipped</extracomment>
      <translation>Le presse-papiers ne se lit pas comme table ({}) ; copiez moins de cellules.</translation>
    </message>
    <message>
      <source>There is no template {}; there are {}.</source>
      <extracomment>values/composing</extracomment>
      <translation>Il n’y a pas de modèle {} ; il y a {}.</translation>
    </message>
    <message>
      <source>“{}” is no section of a report; choose of {}.</source>
      <extracomment>values/composing</extracomment>
      <translation>“{}” n’est pas une section de rapport ; choisissez parmi {}.</translation>
    </message>
    <message>
      <source>The words of {} are more than {} letters; shorten them.</source>
      <extracomment>values/composing</extracomment>
      <translation>Les mots de {} dépassent {} lettres ; raccourcissez-les.</translation>
    </message>
    <message>
      <source>A report holds each section once and at most {} parts; remove what stands twice.</source>
      <extracomment>values/composing</extracomment>
      <translation>Un rapport contient chaque section une fois et {} parties au plus ; ôtez ce qui est en double.</translation>
    </message>
    <message>
      <source>“{}” is no {}; correct the rule.</source>
      <extracomment>values/counting</extracomment>
      <translation>“{}” n’est pas un {} ; corrigez la règle.</translation>
    </message>
    <message>
      <source>the latest {} on or before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>le dernier {} au plus tard le {}</translation>
    </message>
    <message>
      <source>what is told lies ahead: the first {} on or after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>le récit porte sur l’avenir : le premier {} dès {}</translation>
    </message>
    <message>
      <source>the latest Saturday and Sunday up to {}</source>
      <extracomment>values/counting</extracomment>
      <translation>les derniers samedi et dimanche jusqu’au {}</translation>
    </message>
    <message>
      <source>what is told lies ahead: the first {} from the month of {} on</source>
      <extracomment>values/counting</extracomment>
      <translation>le récit porte sur l’avenir : le premier {} dès le mois de {}</translation>
    </message>
    <message>
      <source>the year is not written; the latest such day on or before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>l’année n’est pas écrite ; le dernier jour pareil au plus tard le {}</translation>
    </message>
    <message>
      <source>the year is not written; the first such day on or after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>l’année n’est pas écrite ; le premier jour pareil dès le {}</translation>
    </message>
    <message>
      <source>the {} of the week before that one</source>
      <extracomment>values/counting</extracomment>
      <translation>{} de la semaine d’avant</translation>
    </message>
    <message>
      <source>the latest {} before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>le dernier {} avant le {}</translation>
    </message>
    <message>
      <source>the last but one {} before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>l’avant-dernier {} avant le {}</translation>
    </message>
    <message>
      <source>the first {} after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>le premier {} après le {}</translation>
    </message>
    <message>
      <source>the {} of the week after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>{} de la semaine après {}</translation>
    </message>
    <message>
      <source>the first weekend after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>le premier week-end après le {}</translation>
    </message>
    <message>
      <source>the week of {} up to the day before</source>
      <extracomment>values/counting</extracomment>
      <translation>la semaine de {} jusqu’à la veille</translation>
    </message>
    <message>
      <source>{} month, counted from {}</source>
      <extracomment>values/counting</extracomment>
      <translation>mois {}, compté depuis {}</translation>
    </message>
    <message>
      <source>the month up to the day of publication</source>
      <extracomment>values/counting</extracomment>
      <translation>le mois jusqu’au jour de publication</translation>
    </message>
    <message>
      <source>the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>le mois de {}</translation>
    </message>
    <message>
      <source>the month up to {}</source>
      <extracomment>values/counting</extracomment>
      <translation>le mois jusqu’au {}</translation>
    </message>
    <message>
      <source>{} year, counted from {}</source>
      <extracomment>values/counting</extracomment>
      <translation>année {}, comptée depuis {}</translation>
    </message>
    <message>
      <source>the year of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>l’année de {}</translation>
    </message>
    <message>
      <source>the latest {} before the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>le dernier {} avant le mois de {}</translation>
    </message>
    <message>
      <source>the latest {} up to the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>le dernier {} jusqu’au mois de {}</translation>
    </message>
    <message>
      <source>the first {} after the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>le premier {} après le mois de {}</translation>
    </message>
    <message>
      <source>the night to {}</source>
      <extracomment>values/counting</extracomment>
      <translation>la nuit menant au {}</translation>
    </message>
    <message>
      <source>{} from this</source>
      <extracomment>values/counting</extracomment>
      <translation>{} à partir de là</translation>
    </message>
    <message>
      <source>the {} a week earlier</source>
      <extracomment>values/counting</extracomment>
      <translation>{} une semaine plus tôt</translation>
    </message>
    <message>
      <source>the {} a week later</source>
      <extracomment>values/counting</extracomment>
      <translation>{} une semaine plus tard</translation>
    </message>
    <message>
      <source>the week of {} has no earlier day</source>
      <extracomment>values/counting</extracomment>
      <translation>la semaine de {} n’a pas de jour antérieur</translation>
    </message>
    <message>
      <source>the next such day, which is nearer</source>
      <extracomment>values/counting</extracomment>
      <translation>le prochain jour pareil, qui est plus proche</translation>
    </message>
    <message>
      <source>the day itself, {}</source>
      <extracomment>values/counting</extracomment>
      <translation>le jour même, {}</translation>
    </message>
    <message>
      <source>“{}” is no date; write it as 2025-10-26, 2025-10, 2025 or 2025-10-26T09:15Z.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>“{}” n’est pas une date ; écrivez 2025-10-26, 2025-10, 2025 ou 2025-10-26T09:15Z.</translation>
    </message>
    <message>
      <source>{} is no date: years run from 0001 to 9999; correct the year.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} n’est pas une date : les années vont de 0001 à 9999 ; corrigez l’année.</translation>
    </message>
    <message>
      <source>{} is no date: a year has 12 months and seasons 21 to 24; correct the month.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} n’est pas une date : une année a 12 mois, et les saisons vont de 21 à 24 ; corrigez le mois.</translation>
    </message>
    <message>
      <source>{} is no date: {}; correct the day or leave it out.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} n’est pas une date : {} ; corrigez le jour ou omettez-le.</translation>
    </message>
    <message>
      <source>{} has a time on a day not known; leave the time out or give the day.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} a une heure pour un jour inconnu ; omettez l’heure ou donnez le jour.</translation>
    </message>
    <message>
      <source>{} is no time: a day has 24 hours of 60 minutes; correct the time.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} n’est pas une heure : un jour a 24 heures de 60 minutes ; corrigez l’heure.</translation>
    </message>
    <message>
      <source>{} is no time: zones run from -12:00 to +14:00; correct the zone.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} n’est pas une heure : les fuseaux vont de -12:00 à +14:00 ; corrigez le fuseau.</translation>
    </message>
    <message>
      <source>{} {} has {} days</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} {} a {} jours</translation>
    </message>
    <message>
      <source>a season has no numbered days</source>
      <extracomment>values/dateparts</extracomment>
      <translation>une saison n’a pas de jours numérotés</translation>
    </message>
    <message>
      <source>no day {} fits {}-{}</source>
      <extracomment>values/dateparts</extracomment>
      <translation>aucun jour {} ne convient à {}-{}</translation>
    </message>
    <message>
      <source>“{}” is no interval of dates; write START/END, with .. for an open end.</source>
      <extracomment>values/edtf</extracomment>
      <translation>“{}” n’est pas un intervalle ; écrivez DÉBUT/FIN, avec .. pour un bout ouvert.</translation>
    </message>
    <message>
      <source>{} ends before it begins; write the earlier date first.</source>
      <extracomment>values/edtf</extracomment>
      <translation>{} finit avant de commencer ; écrivez d’abord la date la plus ancienne.</translation>
    </message>
    <message>
      <source>“{}” is no time zone: zones run from -12:00 to +14:00; correct the zone.</source>
      <extracomment>values/edtf</extracomment>
      <translation>“{}” n’est pas un fuseau : ils vont de -12:00 à +14:00 ; corrigez le fuseau.</translation>
    </message>
    <message>
      <source>“{}” is no grade; give A to F for a source, 1 to 6 for a sighting or claim.</source>
      <extracomment>values/grades</extracomment>
      <translation>“{}” n’est pas une note ; donnez A à F pour une source, 1 à 6 pour une observation ou une affirmation.</translation>
    </message>
    <message>
      <source>“{}” is no {}; choose one of {}.</source>
      <extracomment>values/grades</extracomment>
      <translation>“{}” n’est pas possible ({}) ; choisissez parmi {}.</translation>
    </message>
    <message>
      <source>reliability of a source</source>
      <extracomment>values/grades</extracomment>
      <translation>fiabilité d’une source</translation>
    </message>
    <message>
      <source>credibility of a sighting or claim</source>
      <extracomment>values/grades</extracomment>
      <translation>crédibilité d’une observation ou affirmation</translation>
    </message>
    <message>
      <source>“{}” is no marking; use one of {}.</source>
      <extracomment>values/handling</extracomment>
      <translation>“{}” n’est pas une mention ; prenez parmi {}.</translation>
    </message>
    <message>
      <source>“{}” is too short to be hidden: it would be found everywhere; write {} letters.</source>
      <extracomment>values/hiding</extracomment>
      <translation>“{}” est trop court pour être caché : on le trouverait partout ; écrivez {} lettres.</translation>
    </message>
    <message>
      <source>“{}” is no language tag; write for example en, pt-BR or zh-Hant.</source>
      <extracomment>values/languages</extracomment>
      <translation>“{}” n’est pas un code de langue ; écrivez par exemple en, pt-BR ou zh-Hant.</translation>
    </message>
    <message>
      <source>“{}” is then “{}”, a {} in {}</source>
      <extracomment>values/publication</extracomment>
      <translation>« {} » est alors « {} », un {} dans {}</translation>
    </message>
    <message>
      <source>{} is the latest day the texts write as a date</source>
      <extracomment>values/publication</extracomment>
      <translation>{} est le dernier jour que les textes écrivent comme date</translation>
    </message>
    <message>
      <source>{}, and a report follows within a week</source>
      <extracomment>values/publication</extracomment>
      <translation>{}, et un article suit dans la semaine</translation>
    </message>
    <message>
      <source>{} is named, so it is no earlier</source>
      <extracomment>values/publication</extracomment>
      <translation>{} est nommé, donc ce n’est pas plus tôt</translation>
    </message>
    <message>
      <source>the year {} is written</source>
      <extracomment>values/publication</extracomment>
      <translation>l’année {} est écrite</translation>
    </message>
    <message>
      <source>“{}” is no rule for dates; give the date as 2025-10-26 instead.</source>
      <extracomment>values/rules</extracomment>
      <translation>“{}” n’est pas une règle de date ; donnez la date comme 2025-10-26.</translation>
    </message>
    <message>
      <source>{}, which is a {}</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, qui est un {}</translation>
    </message>
    <message>
      <source>{}, which is a {}, not a {}</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, qui est un {}, non un {}</translation>
    </message>
    <message>
      <source>in figures, read with the day before the month; the words allow both</source>
      <extracomment>values/rules</extracomment>
      <translation>en chiffres, lu jour avant mois ; les mots permettent les deux</translation>
    </message>
    <message>
      <source>and open after it</source>
      <extracomment>values/rules</extracomment>
      <translation>et ouvert après</translation>
    </message>
    <message>
      <source>and open before it</source>
      <extracomment>values/rules</extracomment>
      <translation>et ouvert avant</translation>
    </message>
    <message>
      <source>from the day after it</source>
      <extracomment>values/rules</extracomment>
      <translation>à partir du lendemain</translation>
    </message>
    <message>
      <source>up to the day before it</source>
      <extracomment>values/rules</extracomment>
      <translation>jusqu’à la veille</translation>
    </message>
    <message>
      <source>and the night to the day after</source>
      <extracomment>values/rules</extracomment>
      <translation>et la nuit menant au lendemain</translation>
    </message>
    <message>
      <source>and the night before it</source>
      <extracomment>values/rules</extracomment>
      <translation>et la nuit d’avant</translation>
    </message>
    <message>
      <source>at the time written</source>
      <extracomment>values/rules</extracomment>
      <translation>à l’heure écrite</translation>
    </message>
    <message>
      <source>{}, which is {}</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, soit {}</translation>
    </message>
    <message>
      <source>the range would end before it begins, counted from {}</source>
      <extracomment>values/rules</extracomment>
      <translation>la période finirait avant de commencer, comptée depuis {}</translation>
    </message>
    <message>
      <source>its {} part</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, cette partie</translation>
    </message>
    <message>
      <source>counted from a day that is not known</source>
      <extracomment>values/rules</extracomment>
      <translation>compté depuis un jour inconnu</translation>
    </message>
    <message>
      <source>the day lies outside the years 1 to 9999</source>
      <extracomment>values/rules</extracomment>
      <translation>le jour est hors des années 1 à 9999</translation>
    </message>
    <message>
      <source>Give the sun's azimuth, its altitude, or the shadow's length or direction.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Donnez l’azimut ou la hauteur du soleil, ou la longueur ou la direction de l’ombre.</translation>
    </message>
    <message>
      <source>A sun that casts shadows stands above the horizon; write an altitude between 0 and 90.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Un soleil qui fait de l’ombre est au-dessus de l’horizon ; écrivez une hauteur de 0 à 90.</translation>
    </message>
    <message>
      <source>A measurement is good to more than 0 and at most 45 degrees; correct it.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Une mesure est bonne à plus de 0 et à 45 degrés au plus ; corrigez-la.</translation>
    </message>
    <message>
      <source>The sun is measured in plain numbers; write them as 210 or 1.8.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Le soleil se mesure en nombres simples ; écrivez 210 ou 1.8.</translation>
    </message>
    <message>
      <source>A shadow has a length; write how long it is for each metre of height, such as 1.8.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Une ombre a une longueur ; écrivez sa longueur par mètre de hauteur, comme 1.8.</translation>
    </message>
    <message>
      <source>below the horizon</source>
      <extracomment>values/shadows</extracomment>
      <translation>sous l’horizon</translation>
    </message>
    <message>
      <source>at azimuth {}°, altitude {}°</source>
      <extracomment>values/shadows</extracomment>
      <translation>à l’azimut {}°, hauteur {}°</translation>
    </message>
    <message>
      <source>At {} UTC the sun stood {}.</source>
      <extracomment>values/shadows</extracomment>
      <translation>À {} UTC le soleil était {}.</translation>
    </message>
    <message>
      <source>{}, give or take {}°</source>
      <extracomment>values/shadows</extracomment>
      <translation>{}, à {}° près</translation>
    </message>
    <message>
      <source>The sun did not stand so at any time that is stated.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Le soleil n’était ainsi à aucun moment indiqué.</translation>
    </message>
    <message>
      <source>The time is known to no better than {} days; the sun stands so on many.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Le moment n’est connu qu’à {} jours près ; le soleil est ainsi bien des jours.</translation>
    </message>
    <message>
      <source>It fits: the sun stood so {}.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Cela convient : le soleil était ainsi {}.</translation>
    </message>
    <message>
      <source>Give the sun's azimuth, its altitude or both; a shadow points away from the sun.</source>
      <extracomment>values/sun</extracomment>
      <translation>Donnez l’azimut ou la hauteur du soleil, ou les deux ; une ombre s’éloigne du soleil.</translation>
    </message>
    <message>
      <source>A latitude lies between -90 and 90 degrees and a longitude between -180 and 180; correct it.</source>
      <extracomment>values/sun</extracomment>
      <translation>La latitude va de -90 à 90 degrés et la longitude de -180 à 180 ; corrigez.</translation>
    </message>
    <message>
      <source>The sun needs a time with its zone; add one, such as Z or +03:00.</source>
      <extracomment>values/sun</extracomment>
      <translation>Le soleil demande une heure avec son fuseau ; ajoutez-en un, comme Z ou +03:00.</translation>
    </message>
    <message>
      <source>The sun is reckoned for the years 1900 to 2100 only; correct the year.</source>
      <extracomment>values/sun</extracomment>
      <translation>Le soleil n’est calculé que de 1900 à 2100 ; corrigez l’année.</translation>
    </message>
    <message>
      <source>“{}” is no address on the web; write one that begins with http or https.</source>
      <extracomment>values/weblink</extracomment>
      <translation>“{}” n’est pas une adresse du web ; écrivez-en une qui commence par http ou https.</translation>
    </message>
    <message>
      <source>counted from {}, which leaves more than one day open</source>
      <extracomment>values/when</extracomment>
      <translation>compté depuis {}, ce qui laisse plus d’un jour ouvert</translation>
    </message>
    <message>
      <source>the anchor has no end</source>
      <extracomment>values/when</extracomment>
      <translation>l’ancrage n’a pas de fin</translation>
    </message>
    <message>
      <source>counted from the day of publication, which is not recorded; set it, or choose a reading</source>
      <extracomment>values/when</extracomment>
      <translation>compté depuis le jour de publication, non consigné ; indiquez-le, ou choisissez une lecture</translation>
    </message>
    <message>
      <source>{}, if published on {}: {}</source>
      <extracomment>values/when</extracomment>
      <translation>{}, si publié le {} : {}</translation>
    </message>
    <message>
      <source>counted from {}</source>
      <extracomment>values/when</extracomment>
      <translation>compté depuis {}</translation>
    </message>
    <message>
      <source>set by the analyst</source>
      <extracomment>values/when</extracomment>
      <translation>fixé par l’analyste</translation>
    </message>
    <message>
      <source>“{}” is the {} ({})</source>
      <extracomment>values</extracomment>
      <translation>“{}” est {} ({})</translation>
    </message>
    <message>
      <source>“{}” is a variant of the {} not listed in the {}</source>
      <extracomment>values</extracomment>
      <translation>“{}” est une variante de {} absente de {}</translation>
    </message>
    <message>
      <source>the year is not written</source>
      <extracomment>values</extracomment>
      <translation>l’année n’est pas écrite</translation>
    </message>
    <message>
      <source>the latest such day on or before {}</source>
      <extracomment>values</extracomment>
      <translation>le dernier jour pareil au plus tard le {}</translation>
    </message>
    <message>
      <source>the first such day on or after {}</source>
      <extracomment>values</extracomment>
      <translation>le premier jour pareil dès le {}</translation>
    </message>
    <message>
      <source>“{}” is a nickname of the {}</source>
      <extracomment>values</extracomment>
      <translation>“{}” est un surnom de {}</translation>
    </message>
    <message>
      <source>“{}” is a popular name of the {}</source>
      <extracomment>values</extracomment>
      <translation>“{}” est un nom courant de {}</translation>
    </message>
    <message>
      <source>ICAO designator {}</source>
      <extracomment>values</extracomment>
      <translation>indicatif OACI {}</translation>
    </message>
    <message>
      <source>ICAO designator {} ({})</source>
      <extracomment>values</extracomment>
      <translation>indicatif OACI {} ({})</translation>
    </message>
    <message>
      <source>ICAO one of the designators {}</source>
      <extracomment>values</extracomment>
      <translation>un des indicatifs OACI {}</translation>
    </message>
    <message>
      <source>ICAO one of the designators {} ({})</source>
      <extracomment>values</extracomment>
      <translation>un des indicatifs OACI {} ({})</translation>
    </message>
    <message>
      <source>{} for {}; ICAO designator {}</source>
      <extracomment>values</extracomment>
      <translation>{} au lieu de {} ; indicatif OACI {}</translation>
    </message>
    <message>
      <source>the {} has no “{}”</source>
      <extracomment>values</extracomment>
      <translation>{} : “{}” n’y est pas</translation>
    </message>
    <message>
      <source>approximately</source>
      <extracomment>values</extracomment>
      <translation>environ</translation>
    </message>
    <message>
      <source>from {} to {}</source>
      <extracomment>values</extracomment>
      <translation>de {} à {}</translation>
    </message>
    <message>
      <source>{} away</source>
      <extracomment>values</extracomment>
      <translation>à {}</translation>
    </message>
    <message>
      <source>{} is only proposed; nobody has accepted it.</source>
      <extracomment>values</extracomment>
      <translation>{} n’est que proposé ; personne ne l’a accepté.</translation>
    </message>
    <message>
      <source>{} are only proposed; nobody has accepted it.</source>
      <extracomment>values</extracomment>
      <translation>{} ne sont que proposés ; personne ne l’a accepté.</translation>
    </message>
    <message>
      <source>When {}</source>
      <extracomment>values</extracomment>
      <translation>Quand {}</translation>
    </message>
    <message>
      <source>Entry {} ({})</source>
      <extracomment>values</extracomment>
      <translation>Entrée {} ({})</translation>
    </message>
    <message>
      <source>conic, {}</source>
      <extracomment>values</extracomment>
      <translation>conique, {}</translation>
    </message>
    <message>
      <source>{} on {}, assigned {}</source>
      <extracomment>values</extracomment>
      <translation>{} le {}, attribué {}</translation>
    </message>
    <message>
      <source>{} on {}, dates of the assignment not stated</source>
      <extracomment>values</extracomment>
      <translation>{} le {}, dates d’attribution non indiquées</translation>
    </message>
    <message>
      <source>hatched: {}’s</source>
      <extracomment>values</extracomment>
      <translation>hachuré, {} :</translation>
    </message>
    <message>
      <source>image ({})</source>
      <extracomment>values</extracomment>
      <translation>image ({})</translation>
    </message>
    <message>
      <source>{} cells can be read either way and no cell tells which</source>
      <extracomment>values</extracomment>
      <translation>{} cellules se lisent dans les deux sens, aucune ne tranche</translation>
    </message>
    <message>
      <source>1 cell can be read either way and no cell tells which</source>
      <extracomment>values</extracomment>
      <translation>1 cellule se lit dans les deux sens, aucune ne tranche</translation>
    </message>
    <message>
      <source>one tells it as the report of {}, which is the other</source>
      <extracomment>values</extracomment>
      <translation>l’un le dit comme le rapport de {}, qui est l’autre</translation>
    </message>
    <message>
      <source>how and against what the clock was checked</source>
      <extracomment>values</extracomment>
      <translation>comment et sur quoi l’horloge a été vérifiée</translation>
    </message>
    <message>
      <source>its early part</source>
      <extracomment>values</extracomment>
      <translation>son début</translation>
    </message>
    <message>
      <source>its mid part</source>
      <extracomment>values</extracomment>
      <translation>son milieu</translation>
    </message>
    <message>
      <source>its late part</source>
      <extracomment>values</extracomment>
      <translation>sa fin</translation>
    </message>
    <message>
      <source>its end part</source>
      <extracomment>values</extracomment>
      <translation>sa toute fin</translation>
    </message>
    <message>
      <source>Monday to Sunday of last week, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>du lundi au dimanche de la semaine passée, compté depuis {}</translation>
    </message>
    <message>
      <source>Monday to Sunday of this week, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>du lundi au dimanche de cette semaine, compté depuis {}</translation>
    </message>
    <message>
      <source>Monday to Sunday of next week, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>du lundi au dimanche de la semaine suivante, compté depuis {}</translation>
    </message>
    <message>
      <source>last month, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>le mois passé, compté depuis {}</translation>
    </message>
    <message>
      <source>this month, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>ce mois, compté depuis {}</translation>
    </message>
    <message>
      <source>next month, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>le mois suivant, compté depuis {}</translation>
    </message>
    <message>
      <source>last year, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>l’année passée, comptée depuis {}</translation>
    </message>
    <message>
      <source>this year, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>cette année, comptée depuis {}</translation>
    </message>
    <message>
      <source>next year, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>l’année suivante, comptée depuis {}</translation>
    </message>
    <message>
      <source>{} day before {}</source>
      <extracomment>values</extracomment>
      <translation>{} jour avant {}</translation>
    </message>
    <message>
      <source>{} day after {}</source>
      <extracomment>values</extracomment>
      <translation>{} jour après {}</translation>
    </message>
    <message>
      <source>{} day up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} jour jusqu’au {}</translation>
    </message>
    <message>
      <source>{} day from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} jour à partir du {}</translation>
    </message>
    <message>
      <source>{} days before {}</source>
      <extracomment>values</extracomment>
      <translation>{} jours avant {}</translation>
    </message>
    <message>
      <source>{} days after {}</source>
      <extracomment>values</extracomment>
      <translation>{} jours après {}</translation>
    </message>
    <message>
      <source>{} days up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} jours jusqu’au {}</translation>
    </message>
    <message>
      <source>{} days from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} jours à partir du {}</translation>
    </message>
    <message>
      <source>{} week before {}</source>
      <extracomment>values</extracomment>
      <translation>{} semaine avant {}</translation>
    </message>
    <message>
      <source>{} week after {}</source>
      <extracomment>values</extracomment>
      <translation>{} semaine après {}</translation>
    </message>
    <message>
      <source>{} week up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} semaine jusqu’au {}</translation>
    </message>
    <message>
      <source>{} week from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} semaine à partir du {}</translation>
    </message>
    <message>
      <source>{} weeks before {}</source>
      <extracomment>values</extracomment>
      <translation>{} semaines avant {}</translation>
    </message>
    <message>
      <source>{} weeks after {}</source>
      <extracomment>values</extracomment>
      <translation>{} semaines après {}</translation>
    </message>
    <message>
      <source>{} weeks up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} semaines jusqu’au {}</translation>
    </message>
    <message>
      <source>{} weeks from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} semaines à partir du {}</translation>
    </message>
    <message>
      <source>{} month before {}</source>
      <extracomment>values</extracomment>
      <translation>{} mois avant {}</translation>
    </message>
    <message>
      <source>{} month after {}</source>
      <extracomment>values</extracomment>
      <translation>{} mois après {}</translation>
    </message>
    <message>
      <source>{} month up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} mois jusqu’au {}</translation>
    </message>
    <message>
      <source>{} month from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} mois à partir du {}</translation>
    </message>
    <message>
      <source>{} months before {}</source>
      <extracomment>values</extracomment>
      <translation>{} mois avant {}</translation>
    </message>
    <message>
      <source>{} months after {}</source>
      <extracomment>values</extracomment>
      <translation>{} mois après {}</translation>
    </message>
    <message>
      <source>{} months up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} mois jusqu’au {}</translation>
    </message>
    <message>
      <source>{} months from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} mois à partir du {}</translation>
    </message>
    <message>
      <source>{} year before {}</source>
      <extracomment>values</extracomment>
      <translation>{} an avant {}</translation>
    </message>
    <message>
      <source>{} year after {}</source>
      <extracomment>values</extracomment>
      <translation>{} an après {}</translation>
    </message>
    <message>
      <source>{} year up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} an jusqu’au {}</translation>
    </message>
    <message>
      <source>{} year from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} an à partir du {}</translation>
    </message>
    <message>
      <source>{} years before {}</source>
      <extracomment>values</extracomment>
      <translation>{} ans avant {}</translation>
    </message>
    <message>
      <source>{} years after {}</source>
      <extracomment>values</extracomment>
      <translation>{} ans après {}</translation>
    </message>
    <message>
      <source>{} years up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} ans jusqu’au {}</translation>
    </message>
    <message>
      <source>{} years from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} ans à partir du {}</translation>
    </message>
    <message>
      <source>event of a sighting</source>
      <extracomment>values</extracomment>
      <translation>événement d’une observation</translation>
    </message>
    <message>
      <source>method of observation</source>
      <extracomment>values</extracomment>
      <translation>mode d’observation</translation>
    </message>
    <message>
      <source>kind of link</source>
      <extracomment>values</extracomment>
      <translation>genre de lien</translation>
    </message>
    <message>
      <source>type of entity</source>
      <extracomment>values</extracomment>
      <translation>type d’entité</translation>
    </message>
    <message>
      <source>kind of assignment</source>
      <extracomment>values</extracomment>
      <translation>genre d’attribution</translation>
    </message>
    <message>
      <source>standing of a cites link</source>
      <extracomment>values</extracomment>
      <translation>statut d’un lien de citation</translation>
    </message>
    <message>
      <source>kind of claim</source>
      <extracomment>values</extracomment>
      <translation>genre d’affirmation</translation>
    </message>
    <message>
      <source>nature of a claim</source>
      <extracomment>values</extracomment>
      <translation>nature de l’affirmation</translation>
    </message>
    <message>
      <source>kind of mention</source>
      <extracomment>values</extracomment>
      <translation>genre de mention</translation>
    </message>
    <message>
      <source>kind of suggestion</source>
      <extracomment>values</extracomment>
      <translation>genre de proposition</translation>
    </message>
    <message>
      <source>action of custody</source>
      <extracomment>values</extracomment>
      <translation>acte de conservation</translation>
    </message>
    <message>
      <source>kind of imagery</source>
      <extracomment>values</extracomment>
      <translation>genre d’image</translation>
    </message>
    <message>
      <source>kind of frame</source>
      <extracomment>values</extracomment>
      <translation>genre de cadre</translation>
    </message>
    <message>
      <source>kind of saved view</source>
      <extracomment>values</extracomment>
      <translation>genre de vue enregistrée</translation>
    </message>
    <message>
      <source>colour of a tag</source>
      <extracomment>values</extracomment>
      <translation>couleur d’une étiquette</translation>
    </message>
    <message>
      <source>likelihood</source>
      <extracomment>values</extracomment>
      <translation>vraisemblance</translation>
    </message>
    <message>
      <source>confidence</source>
      <extracomment>values</extracomment>
      <translation>confiance</translation>
    </message>
    <message>
      <source>relevance</source>
      <extracomment>values</extracomment>
      <translation>pertinence</translation>
    </message>
    <message>
      <source>status of a finding</source>
      <extracomment>values</extracomment>
      <translation>statut d’un constat</translation>
    </message>
    <message>
      <source>aircraft table of {}</source>
      <extracomment>values</extracomment>
      <translation>table des aéronefs du {}</translation>
    </message>
    <message>
      <source>places table of {}</source>
      <extracomment>values</extracomment>
      <translation>table des lieux du {}</translation>
    </message>
    <message>
      <source>cities table of {}</source>
      <extracomment>values</extracomment>
      <translation>table des villes du {}</translation>
    </message>
    <message>
      <source>cities.{} table of {}</source>
      <extracomment>values</extracomment>
      <translation>table des villes ({}) du {}</translation>
    </message>
    <message>
      <source>airfields table of {}</source>
      <extracomment>values</extracomment>
      <translation>table des aérodromes du {}</translation>
    </message>
    <message>
      <source>names table of {}</source>
      <extracomment>values</extracomment>
      <translation>table des noms du {}</translation>
    </message>
    <message>
      <source>city</source>
      <extracomment>values</extracomment>
      <translation>ville</translation>
    </message>
    <message>
      <source>region</source>
      <extracomment>values</extracomment>
      <translation>région</translation>
    </message>
    <message>
      <source>country</source>
      <extracomment>values</extracomment>
      <translation>pays</translation>
    </message>
    <message>
      <source>airfield</source>
      <extracomment>values</extracomment>
      <translation>aérodrome</translation>
    </message>
    <message>
      <source>town</source>
      <extracomment>values</extracomment>
      <translation>ville</translation>
    </message>
    <message>
      <source>the city</source>
      <extracomment>values</extracomment>
      <translation>la ville</translation>
    </message>
    <message>
      <source>the region</source>
      <extracomment>values</extracomment>
      <translation>la région</translation>
    </message>
    <message>
      <source>the country</source>
      <extracomment>values</extracomment>
      <translation>le pays</translation>
    </message>
    <message>
      <source>the airfield</source>
      <extracomment>values</extracomment>
      <translation>l’aérodrome</translation>
    </message>
    <message>
      <source>Monday</source>
      <extracomment>values</extracomment>
      <translation>lundi</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <extracomment>values</extracomment>
      <translation>mardi</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <extracomment>values</extracomment>
      <translation>mercredi</translation>
    </message>
    <message>
      <source>Thursday</source>
      <extracomment>values</extracomment>
      <translation>jeudi</translation>
    </message>
    <message>
      <source>Friday</source>
      <extracomment>values</extracomment>
      <translation>vendredi</translation>
    </message>
    <message>
      <source>Saturday</source>
      <extracomment>values</extracomment>
      <translation>samedi</translation>
    </message>
    <message>
      <source>Sunday</source>
      <extracomment>values</extracomment>
      <translation>dimanche</translation>
    </message>
  </context>
</TS>
