<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>QObject</name>
    <message>
      <source>&amp;File</source>
      <extracomment>menurow, dialogs/comingin, dialogs/merge</extracomment>
      <translation>&amp;Файл</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Правка</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Вид</translation>
    </message>
    <message>
      <source>&amp;Insert</source>
      <extracomment>menurow</extracomment>
      <translation>В&amp;ставка</translation>
    </message>
    <message>
      <source>&amp;Case</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Дело</translation>
    </message>
    <message>
      <source>&amp;Tools</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Инструменты</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>menurow</extracomment>
      <translation>&amp;Справка</translation>
    </message>
    <message>
      <source>Arrange</source>
      <extracomment>actions</extracomment>
      <translation>Упорядочить</translation>
    </message>
    <message>
      <source>Select</source>
      <extracomment>actions</extracomment>
      <translation>Выбрать</translation>
    </message>
    <message>
      <source>Boards</source>
      <extracomment>actions</extracomment>
      <translation>Доски</translation>
    </message>
    <message>
      <source>New case…</source>
      <extracomment>actions</extracomment>
      <translation>Новое дело…</translation>
    </message>
    <message>
      <source>a new case file</source>
      <extracomment>actions</extracomment>
      <translation>новый файл дела</translation>
    </message>
    <message>
      <source>New case from template…</source>
      <extracomment>actions</extracomment>
      <translation>Новое дело по образцу…</translation>
    </message>
    <message>
      <source>hypotheses, tags, filters and reports, no evidence</source>
      <extracomment>actions</extracomment>
      <translation>гипотезы, метки, фильтры и отчёты, без данных</translation>
    </message>
    <message>
      <source>Open case…</source>
      <extracomment>actions</extracomment>
      <translation>Открыть дело…</translation>
    </message>
    <message>
      <source>open a case file</source>
      <extracomment>actions</extracomment>
      <translation>открыть файл дела</translation>
    </message>
    <message>
      <source>Open in new window…</source>
      <extracomment>actions</extracomment>
      <translation>Открыть в новом окне…</translation>
    </message>
    <message>
      <source>open a case beside this one</source>
      <extracomment>actions</extracomment>
      <translation>открыть дело рядом с этим</translation>
    </message>
    <message>
      <source>Open the sample case</source>
      <extracomment>actions, welcome</extracomment>
      <translation>Открыть пример</translation>
    </message>
    <message>
      <source>a made-up case, worked through</source>
      <extracomment>actions</extracomment>
      <translation>выдуманное дело, разобранное до конца</translation>
    </message>
    <message>
      <source>Open the tracker sample</source>
      <extracomment>actions</extracomment>
      <translation>Открыть пример с треками</translation>
    </message>
    <message>
      <source>two reports checked against an invented flight</source>
      <extracomment>actions</extracomment>
      <translation>два сообщения, проверенные по выдуманному рейсу</translation>
    </message>
    <message>
      <source>Export case file…</source>
      <extracomment>actions</extracomment>
      <translation>Выгрузить файл дела…</translation>
    </message>
    <message>
      <source>a clean copy for a colleague</source>
      <extracomment>actions</extracomment>
      <translation>чистая копия для коллеги</translation>
    </message>
    <message>
      <source>Export what is shown…</source>
      <extracomment>actions</extracomment>
      <translation>Выгрузить показанное…</translation>
    </message>
    <message>
      <source>the log's rows and columns as CSV, XLSX or ODS</source>
      <extracomment>actions</extracomment>
      <translation>строки и столбцы таблицы как CSV, XLSX или ODS</translation>
    </message>
    <message>
      <source>Save as template…</source>
      <extracomment>actions</extracomment>
      <translation>Сохранить образцом…</translation>
    </message>
    <message>
      <source>what the next case is to begin with; no evidence</source>
      <extracomment>actions</extracomment>
      <translation>с чего начнётся следующее дело; без данных</translation>
    </message>
    <message>
      <source>Merge returned case…</source>
      <extracomment>actions</extracomment>
      <translation>Слить возвращённое дело…</translation>
    </message>
    <message>
      <source>bring a colleague's copy back in</source>
      <extracomment>actions</extracomment>
      <translation>вернуть копию коллеги в дело</translation>
    </message>
    <message>
      <source>Export as a drawing…</source>
      <extracomment>actions</extracomment>
      <translation>Выгрузить чертежом…</translation>
    </message>
    <message>
      <source>the timeline or a board as PDF, SVG or PNG</source>
      <extracomment>actions</extracomment>
      <translation>шкала времени или доска как PDF, SVG или PNG</translation>
    </message>
    <message>
      <source>Copies given…</source>
      <extracomment>actions</extracomment>
      <translation>Выданные копии…</translation>
    </message>
    <message>
      <source>which copies left the case, and for whom</source>
      <extracomment>actions</extracomment>
      <translation>какие копии ушли из дела и кому</translation>
    </message>
    <message>
      <source>Evidence summary…</source>
      <extracomment>actions</extracomment>
      <translation>Сводка доказательств…</translation>
    </message>
    <message>
      <source>preview and print the summary</source>
      <extracomment>actions</extracomment>
      <translation>посмотреть и напечатать сводку</translation>
    </message>
    <message>
      <source>Custody annex…</source>
      <extracomment>actions</extracomment>
      <translation>Приложение о хранении…</translation>
    </message>
    <message>
      <source>how the bytes came here, checkable by sha256sum</source>
      <extracomment>actions</extracomment>
      <translation>как байты попали сюда, с проверкой через sha256sum</translation>
    </message>
    <message>
      <source>Save the originals…</source>
      <extracomment>actions</extracomment>
      <translation>Сохранить оригиналы…</translation>
    </message>
    <message>
      <source>the captured bytes as files, with their hashes</source>
      <extracomment>actions</extracomment>
      <translation>захваченные байты файлами, с их хешами</translation>
    </message>
    <message>
      <source>Snapshots…</source>
      <extracomment>actions, keeping</extracomment>
      <translation>Снимки дела…</translation>
    </message>
    <message>
      <source>the case as it stood before, what came since, and the way back</source>
      <extracomment>actions</extracomment>
      <translation>каким дело было раньше, что пришло с тех пор и путь назад</translation>
    </message>
    <message>
      <source>Salvage a damaged case…</source>
      <extracomment>actions</extracomment>
      <translation>Спасти повреждённое дело…</translation>
    </message>
    <message>
      <source>save what still holds into a new file</source>
      <extracomment>actions</extracomment>
      <translation>сохранить уцелевшее в новый файл</translation>
    </message>
    <message>
      <source>When it was saved</source>
      <extracomment>actions</extracomment>
      <translation>Когда сохранено</translation>
    </message>
    <message>
      <source>show when the case was saved last</source>
      <extracomment>actions</extracomment>
      <translation>показать, когда дело сохранено в последний раз</translation>
    </message>
    <message>
      <source>Close case</source>
      <extracomment>actions</extracomment>
      <translation>Закрыть дело</translation>
    </message>
    <message>
      <source>put the case away</source>
      <extracomment>actions</extracomment>
      <translation>убрать дело</translation>
    </message>
    <message>
      <source>Quit</source>
      <extracomment>actions</extracomment>
      <translation>Выход</translation>
    </message>
    <message>
      <source>leave the program</source>
      <extracomment>actions</extracomment>
      <translation>выйти из программы</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>actions, across, commands, log/hand</extracomment>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>take the last act back</source>
      <extracomment>actions</extracomment>
      <translation>отменить последнее действие</translation>
    </message>
    <message>
      <source>Redo</source>
      <extracomment>actions, commands</extracomment>
      <translation>Повторить</translation>
    </message>
    <message>
      <source>do it again</source>
      <extracomment>actions</extracomment>
      <translation>сделать это снова</translation>
    </message>
    <message>
      <source>Paste as source…</source>
      <extracomment>actions</extracomment>
      <translation>Вставить как источник…</translation>
    </message>
    <message>
      <source>words, a page, a picture or files</source>
      <extracomment>actions</extracomment>
      <translation>слова, страница, картинка или файлы</translation>
    </message>
    <message>
      <source>Copy for another case</source>
      <extracomment>actions</extracomment>
      <translation>Копировать для другого дела</translation>
    </message>
    <message>
      <source>the selection, to be pasted in another case's window</source>
      <extracomment>actions</extracomment>
      <translation>выбранное, чтобы вставить в окне другого дела</translation>
    </message>
    <message>
      <source>Paste from another case</source>
      <extracomment>actions</extracomment>
      <translation>Вставить из другого дела</translation>
    </message>
    <message>
      <source>records with sources and where they came from</source>
      <extracomment>actions</extracomment>
      <translation>записи с источниками и откуда они</translation>
    </message>
    <message>
      <source>Edit…</source>
      <extracomment>actions, custody, imagery, matrix/judging</extracomment>
      <translation>Изменить…</translation>
    </message>
    <message>
      <source>change the fields of what is selected</source>
      <extracomment>actions</extracomment>
      <translation>изменить поля выбранного</translation>
    </message>
    <message>
      <source>Edit the selected…</source>
      <extracomment>actions</extracomment>
      <translation>Изменить всё выбранное…</translation>
    </message>
    <message>
      <source>one field of all that is selected, at once</source>
      <extracomment>actions</extracomment>
      <translation>одно поле у всего выбранного сразу</translation>
    </message>
    <message>
      <source>Tags…</source>
      <extracomment>actions</extracomment>
      <translation>Метки…</translation>
    </message>
    <message>
      <source>file the selection under words of your own</source>
      <extracomment>actions</extracomment>
      <translation>разложить выбранное по вашим словам</translation>
    </message>
    <message>
      <source>Lay on a new board…</source>
      <extracomment>actions</extracomment>
      <translation>Положить на новую доску…</translation>
    </message>
    <message>
      <source>the selected records, as cards</source>
      <extracomment>actions</extracomment>
      <translation>выбранные записи, карточками</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>actions, log/menus, savedtexts, timeline/choices</extracomment>
      <translation>Удалить</translation>
    </message>
    <message>
      <source>put the selection in the trash</source>
      <extracomment>actions</extracomment>
      <translation>положить выбранное в корзину</translation>
    </message>
    <message>
      <source>Restore</source>
      <extracomment>actions, log/menus</extracomment>
      <translation>Восстановить</translation>
    </message>
    <message>
      <source>take the selection out of the trash</source>
      <extracomment>actions</extracomment>
      <translation>достать выбранное из корзины</translation>
    </message>
    <message>
      <source>Reverse an entry…</source>
      <extracomment>actions</extracomment>
      <translation>Обратить действие…</translation>
    </message>
    <message>
      <source>what was done to the selection, entry by entry</source>
      <extracomment>actions</extracomment>
      <translation>что сделано с выбранным, запись за записью</translation>
    </message>
    <message>
      <source>Trash</source>
      <extracomment>actions, log/bar, navigatorchips</extracomment>
      <translation>Корзина</translation>
    </message>
    <message>
      <source>what was deleted, by whom and when, and the way back</source>
      <extracomment>actions</extracomment>
      <translation>что удалено, кем и когда, и путь назад</translation>
    </message>
    <message>
      <source>Copy quote with its place</source>
      <extracomment>actions</extracomment>
      <translation>Копировать цитату с местом</translation>
    </message>
    <message>
      <source>words, source and hash as text</source>
      <extracomment>actions</extracomment>
      <translation>слова, источник и хеш текстом</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <extracomment>actions</extracomment>
      <translation>Копировать ссылку</translation>
    </message>
    <message>
      <source>quotes, source, date, place and hash as text</source>
      <extracomment>actions</extracomment>
      <translation>цитаты, источник, дата, место и хеш текстом</translation>
    </message>
    <message>
      <source>Search the case</source>
      <extracomment>actions</extracomment>
      <translation>Искать в деле</translation>
    </message>
    <message>
      <source>search everything; &gt; for commands</source>
      <extracomment>actions</extracomment>
      <translation>искать везде; &gt; для команд</translation>
    </message>
    <message>
      <source>Filter the navigator</source>
      <extracomment>actions</extracomment>
      <translation>Фильтр навигатора</translation>
    </message>
    <message>
      <source>narrow the list of records</source>
      <extracomment>actions</extracomment>
      <translation>сузить список записей</translation>
    </message>
    <message>
      <source>Filter every view…</source>
      <extracomment>actions</extracomment>
      <translation>Фильтр всех видов…</translation>
    </message>
    <message>
      <source>one filter for log, timeline, board and summary</source>
      <extracomment>actions</extracomment>
      <translation>один фильтр для таблицы, шкалы, доски и сводки</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <extracomment>actions, widening</extracomment>
      <translation>Снять фильтр</translation>
    </message>
    <message>
      <source>show all records again</source>
      <extracomment>actions</extracomment>
      <translation>снова показать все записи</translation>
    </message>
    <message>
      <source>Save the filter…</source>
      <extracomment>actions, savedtexts</extracomment>
      <translation>Сохранить фильтр…</translation>
    </message>
    <message>
      <source>under a name, to be used again</source>
      <extracomment>actions</extracomment>
      <translation>под именем, чтобы применять снова</translation>
    </message>
    <message>
      <source>Same as…</source>
      <extracomment>actions</extracomment>
      <translation>То же, что…</translation>
    </message>
    <message>
      <source>join the selected entity with another</source>
      <extracomment>actions</extracomment>
      <translation>объединить выбранный объект с другим</translation>
    </message>
    <message>
      <source>Split…</source>
      <extracomment>actions</extracomment>
      <translation>Разделить…</translation>
    </message>
    <message>
      <source>take that back, or move records to a new entity</source>
      <extracomment>actions</extracomment>
      <translation>вернуть назад или отдать записи новому объекту</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <extracomment>actions</extracomment>
      <translation>Настройки…</translation>
    </message>
    <message>
      <source>theme, type, units and all else you can choose</source>
      <extracomment>actions</extracomment>
      <translation>тема, шрифт, единицы и всё, что можно выбрать</translation>
    </message>
    <message>
      <source>Read</source>
      <extracomment>actions, forms/imagery, readpage</extracomment>
      <translation>Чтение</translation>
    </message>
    <message>
      <source>the sources and their highlights</source>
      <extracomment>actions</extracomment>
      <translation>источники и выделенное в них</translation>
    </message>
    <message>
      <source>Board</source>
      <extracomment>actions, board/view, boardpage, dialogs/drawing</extracomment>
      <translation>Доска</translation>
    </message>
    <message>
      <source>cards and links</source>
      <extracomment>actions</extracomment>
      <translation>карточки и связи</translation>
    </message>
    <message>
      <source>Map</source>
      <extracomment>actions, map/view, mappage</extracomment>
      <translation>Карта</translation>
    </message>
    <message>
      <source>tracks and places, with heights and speeds over time</source>
      <extracomment>actions</extracomment>
      <translation>треки и места, высоты и скорости во времени</translation>
    </message>
    <message>
      <source>Matrix</source>
      <extracomment>actions, matrix/page, matrix/top</extracomment>
      <translation>Матрица</translation>
    </message>
    <message>
      <source>hypotheses against information, and judgements</source>
      <extracomment>actions</extracomment>
      <translation>гипотезы против сведений, и суждения</translation>
    </message>
    <message>
      <source>Report</source>
      <extracomment>actions, mishap, report/page, report/printcheck</extracomment>
      <translation>Отчёт</translation>
    </message>
    <message>
      <source>sections and pages, composed, issued and printed</source>
      <extracomment>actions</extracomment>
      <translation>разделы и страницы: составить, выпустить, напечатать</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>actions, log/sheet</extracomment>
      <translation>Таблица</translation>
    </message>
    <message>
      <source>records as a grid: sort, filter, edit, copy and paste</source>
      <extracomment>actions</extracomment>
      <translation>записи сеткой: упорядочить, отобрать, править, копировать, вставить</translation>
    </message>
    <message>
      <source>Findings</source>
      <extracomment>actions, findingspage, inspector, tracks/told</extracomment>
      <translation>Замечания</translation>
    </message>
    <message>
      <source>what does not fit, each with its remedy</source>
      <extracomment>actions</extracomment>
      <translation>что не сходится, и как это исправить</translation>
    </message>
    <message>
      <source>Leads</source>
      <extracomment>actions, log/bar, navigatorchips</extracomment>
      <translation>Нити</translation>
    </message>
    <message>
      <source>open questions and tasks</source>
      <extracomment>actions</extracomment>
      <translation>открытые вопросы и задачи</translation>
    </message>
    <message>
      <source>Entities</source>
      <extracomment>actions, dialogs/exporting_going, log/bar, navigatorchips</extracomment>
      <translation>Объекты</translation>
    </message>
    <message>
      <source>airframes, places, organisations and persons</source>
      <extracomment>actions</extracomment>
      <translation>борта, места, организации и люди</translation>
    </message>
    <message>
      <source>Journal</source>
      <extracomment>actions, journalpage</extracomment>
      <translation>Журнал</translation>
    </message>
    <message>
      <source>every act, newest first</source>
      <extracomment>actions</extracomment>
      <translation>каждое действие, новые сверху</translation>
    </message>
    <message>
      <source>Navigator</source>
      <extracomment>actions, navigator</extracomment>
      <translation>Навигатор</translation>
    </message>
    <message>
      <source>show or hide the navigator</source>
      <extracomment>actions</extracomment>
      <translation>показать или скрыть навигатор</translation>
    </message>
    <message>
      <source>Inspector</source>
      <extracomment>actions, inspector</extracomment>
      <translation>Инспектор</translation>
    </message>
    <message>
      <source>show or hide the inspector</source>
      <extracomment>actions</extracomment>
      <translation>показать или скрыть инспектор</translation>
    </message>
    <message>
      <source>Timeline</source>
      <extracomment>actions, preferences, dialogs/drawing, timeline/ground</extracomment>
      <translation>Шкала времени</translation>
    </message>
    <message>
      <source>the timeline full, compact or hidden</source>
      <extracomment>actions</extracomment>
      <translation>шкала времени целиком, сжато или скрыта</translation>
    </message>
    <message>
      <source>Outline</source>
      <extracomment>actions</extracomment>
      <translation>Структура</translation>
    </message>
    <message>
      <source>the board, the map or the timeline as a tree</source>
      <extracomment>actions</extracomment>
      <translation>доска, карта или шкала времени деревом</translation>
    </message>
    <message>
      <source>Lanes of the timeline…</source>
      <extracomment>actions</extracomment>
      <translation>Дорожки шкалы…</translation>
    </message>
    <message>
      <source>aircraft, place, source, origin, tag …</source>
      <extracomment>actions</extracomment>
      <translation>самолёт, место, источник, первоисточник, метка …</translation>
    </message>
    <message>
      <source>Clock of the timeline…</source>
      <extracomment>actions</extracomment>
      <translation>Часы шкалы…</translation>
    </message>
    <message>
      <source>happened, published, captured, recorded …</source>
      <extracomment>actions</extracomment>
      <translation>произошло, опубликовано, захвачено, записано …</translation>
    </message>
    <message>
      <source>What we knew on a day</source>
      <extracomment>actions</extracomment>
      <translation>Что мы знали в тот день</translation>
    </message>
    <message>
      <source>hide what was recorded later</source>
      <extracomment>actions</extracomment>
      <translation>скрыть записанное позже</translation>
    </message>
    <message>
      <source>Views of the timeline…</source>
      <extracomment>actions</extracomment>
      <translation>Виды шкалы…</translation>
    </message>
    <message>
      <source>save how it looks, and look so again</source>
      <extracomment>actions</extracomment>
      <translation>сохранить, как она выглядит, и вернуться к этому</translation>
    </message>
    <message>
      <source>Note at a time…</source>
      <extracomment>actions</extracomment>
      <translation>Заметка ко времени…</translation>
    </message>
    <message>
      <source>a note pinned to the timeline's axis</source>
      <extracomment>actions</extracomment>
      <translation>заметка на оси шкалы времени</translation>
    </message>
    <message>
      <source>Before and after</source>
      <extracomment>actions</extracomment>
      <translation>До и после</translation>
    </message>
    <message>
      <source>the earlier of two selected precedes the other</source>
      <extracomment>actions</extracomment>
      <translation>более раннее из двух выбранных предшествует другому</translation>
    </message>
    <message>
      <source>Selection back</source>
      <extracomment>actions</extracomment>
      <translation>Назад по выбору</translation>
    </message>
    <message>
      <source>the selection before this one</source>
      <extracomment>actions</extracomment>
      <translation>выбранное до этого</translation>
    </message>
    <message>
      <source>Selection on</source>
      <extracomment>actions</extracomment>
      <translation>Вперёд по выбору</translation>
    </message>
    <message>
      <source>the selection after this one</source>
      <extracomment>actions</extracomment>
      <translation>выбранное после этого</translation>
    </message>
    <message>
      <source>Show in reader</source>
      <extracomment>actions</extracomment>
      <translation>Показать в чтении</translation>
    </message>
    <message>
      <source>open the words of the selection</source>
      <extracomment>actions</extracomment>
      <translation>открыть слова выбранного</translation>
    </message>
    <message>
      <source>Why these origins</source>
      <extracomment>actions, entity/whence</extracomment>
      <translation>Почему такие первоисточники</translation>
    </message>
    <message>
      <source>what leads to each origin, and what counts as what</source>
      <extracomment>actions</extracomment>
      <translation>что ведёт к каждому и что чем считается</translation>
    </message>
    <message>
      <source>Page or words</source>
      <extracomment>actions</extracomment>
      <translation>Страница или слова</translation>
    </message>
    <message>
      <source>its pages, table or looks, or its words</source>
      <extracomment>actions</extracomment>
      <translation>её страницы, таблица или вид, либо её слова</translation>
    </message>
    <message>
      <source>Next pane</source>
      <extracomment>actions</extracomment>
      <translation>Следующая панель</translation>
    </message>
    <message>
      <source>go round the panes</source>
      <extracomment>actions</extracomment>
      <translation>обойти панели</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <extracomment>actions</extracomment>
      <translation>Предыдущая панель</translation>
    </message>
    <message>
      <source>go round the panes backwards</source>
      <extracomment>actions</extracomment>
      <translation>обойти панели назад</translation>
    </message>
    <message>
      <source>Clear the brush</source>
      <extracomment>actions, widening</extracomment>
      <translation>Снять отрезок времени</translation>
    </message>
    <message>
      <source>show all times again</source>
      <extracomment>actions</extracomment>
      <translation>снова показать всё время</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <extracomment>actions</extracomment>
      <translation>Вернуть расположение</translation>
    </message>
    <message>
      <source>put every pane back where it was at first</source>
      <extracomment>actions</extracomment>
      <translation>поставить все панели, как были вначале</translation>
    </message>
    <message>
      <source>Attach source…</source>
      <extracomment>actions</extracomment>
      <translation>Приложить источник…</translation>
    </message>
    <message>
      <source>attach a file, a page or pasted text</source>
      <extracomment>actions</extracomment>
      <translation>приложить файл, страницу или вставленный текст</translation>
    </message>
    <message>
      <source>Import log…</source>
      <extracomment>actions</extracomment>
      <translation>Загрузить таблицу…</translation>
    </message>
    <message>
      <source>rows of a CSV, XLSX or ODS become records</source>
      <extracomment>actions</extracomment>
      <translation>строки CSV, XLSX или ODS становятся записями</translation>
    </message>
    <message>
      <source>Import tracker files…</source>
      <extracomment>actions</extracomment>
      <translation>Загрузить файлы треков…</translation>
    </message>
    <message>
      <source>take-offs and landings</source>
      <extracomment>actions</extracomment>
      <translation>взлёты и посадки</translation>
    </message>
    <message>
      <source>Import tracker folder…</source>
      <extracomment>actions</extracomment>
      <translation>Загрузить папку треков…</translation>
    </message>
    <message>
      <source>all tracker files in it</source>
      <extracomment>actions</extracomment>
      <translation>все файлы треков в ней</translation>
    </message>
    <message>
      <source>Import tracker files with settings…</source>
      <extracomment>actions</extracomment>
      <translation>Загрузить треки с параметрами…</translation>
    </message>
    <message>
      <source>columns, zone, airframe</source>
      <extracomment>actions</extracomment>
      <translation>столбцы, пояс, борт</translation>
    </message>
    <message>
      <source>Import airframe list…</source>
      <extracomment>actions</extracomment>
      <translation>Загрузить список бортов…</translation>
    </message>
    <message>
      <source>plane-alert-db, OpenSky and others</source>
      <extracomment>actions</extracomment>
      <translation>plane-alert-db, OpenSky и другие</translation>
    </message>
    <message>
      <source>Excerpt</source>
      <extracomment>actions, moves, case/entrywords, case/columns</extracomment>
      <translation>Выдержка</translation>
    </message>
    <message>
      <source>keep the selected words as an excerpt</source>
      <extracomment>actions</extracomment>
      <translation>сохранить выбранные слова выдержкой</translation>
    </message>
    <message>
      <source>Sighting…</source>
      <extracomment>actions</extracomment>
      <translation>Наблюдение…</translation>
    </message>
    <message>
      <source>tag a sighting on the selected words</source>
      <extracomment>actions</extracomment>
      <translation>отметить наблюдение на выбранных словах</translation>
    </message>
    <message>
      <source>Claim…</source>
      <extracomment>actions</extracomment>
      <translation>Утверждение…</translation>
    </message>
    <message>
      <source>state a claim on the selected words</source>
      <extracomment>actions</extracomment>
      <translation>записать утверждение на выбранных словах</translation>
    </message>
    <message>
      <source>Bounded by two pictures…</source>
      <extracomment>actions</extracomment>
      <translation>Между двумя снимками…</translation>
    </message>
    <message>
      <source>absent in one, present in the other</source>
      <extracomment>actions</extracomment>
      <translation>на одном нет, на другом есть</translation>
    </message>
    <message>
      <source>Link…</source>
      <extracomment>actions</extracomment>
      <translation>Связь…</translation>
    </message>
    <message>
      <source>link the selection to another record</source>
      <extracomment>actions</extracomment>
      <translation>связать выбранное с другой записью</translation>
    </message>
    <message>
      <source>Words for the link…</source>
      <extracomment>actions</extracomment>
      <translation>Слова для связи…</translation>
    </message>
    <message>
      <source>rest the selected link on an excerpt</source>
      <extracomment>actions</extracomment>
      <translation>опереть выбранную связь на выдержку</translation>
    </message>
    <message>
      <source>Grade…</source>
      <extracomment>actions</extracomment>
      <translation>Оценка…</translation>
    </message>
    <message>
      <source>grade the selection</source>
      <extracomment>actions</extracomment>
      <translation>оценить выбранное</translation>
    </message>
    <message>
      <source>Marking…</source>
      <extracomment>actions</extracomment>
      <translation>Гриф…</translation>
    </message>
    <message>
      <source>how far the selection may be passed on</source>
      <extracomment>actions</extracomment>
      <translation>кому можно передавать выбранное</translation>
    </message>
    <message>
      <source>Note…</source>
      <extracomment>actions</extracomment>
      <translation>Заметка…</translation>
    </message>
    <message>
      <source>a note on the selection</source>
      <extracomment>actions</extracomment>
      <translation>заметка к выбранному</translation>
    </message>
    <message>
      <source>Lead…</source>
      <extracomment>actions</extracomment>
      <translation>Нить…</translation>
    </message>
    <message>
      <source>an open question or task</source>
      <extracomment>actions</extracomment>
      <translation>открытый вопрос или задача</translation>
    </message>
    <message>
      <source>Source it cites…</source>
      <extracomment>actions</extracomment>
      <translation>Названный источник…</translation>
    </message>
    <message>
      <source>a source that is named but not held</source>
      <extracomment>actions</extracomment>
      <translation>источник назван, но его нет в деле</translation>
    </message>
    <message>
      <source>Translation…</source>
      <extracomment>actions</extracomment>
      <translation>Перевод…</translation>
    </message>
    <message>
      <source>the words in another language, beside them</source>
      <extracomment>actions</extracomment>
      <translation>эти слова на другом языке, рядом</translation>
    </message>
    <message>
      <source>Search made…</source>
      <extracomment>actions</extracomment>
      <translation>Проведённый поиск…</translation>
    </message>
    <message>
      <source>where you looked, what you found</source>
      <extracomment>actions</extracomment>
      <translation>где искали и что нашли</translation>
    </message>
    <message>
      <source>Imagery record…</source>
      <extracomment>actions</extracomment>
      <translation>Запись о снимке…</translation>
    </message>
    <message>
      <source>who took the picture, when, of where</source>
      <extracomment>actions</extracomment>
      <translation>кто снял, когда и что</translation>
    </message>
    <message>
      <source>Place on board</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Положить на доску</translation>
    </message>
    <message>
      <source>lay the selection on the board</source>
      <extracomment>actions</extracomment>
      <translation>положить выбранное на доску</translation>
    </message>
    <message>
      <source>Entity…</source>
      <extracomment>actions</extracomment>
      <translation>Объект…</translation>
    </message>
    <message>
      <source>say who or what the selection is about</source>
      <extracomment>actions</extracomment>
      <translation>сказать, о ком или о чём выбранное</translation>
    </message>
    <message>
      <source>New entity…</source>
      <extracomment>actions</extracomment>
      <translation>Новый объект…</translation>
    </message>
    <message>
      <source>an airframe, place, organisation or person</source>
      <extracomment>actions</extracomment>
      <translation>борт, место, организация или человек</translation>
    </message>
    <message>
      <source>Alias…</source>
      <extracomment>actions</extracomment>
      <translation>Другое имя…</translation>
    </message>
    <message>
      <source>another name of the selected entity</source>
      <extracomment>actions</extracomment>
      <translation>ещё одно имя выбранного объекта</translation>
    </message>
    <message>
      <source>Assignment…</source>
      <extracomment>actions</extracomment>
      <translation>Назначение…</translation>
    </message>
    <message>
      <source>what the selected airframe carried, and when</source>
      <extracomment>actions</extracomment>
      <translation>что нёс выбранный борт и когда</translation>
    </message>
    <message>
      <source>Name airframe…</source>
      <extracomment>actions, tracks/told</extracomment>
      <translation>Назвать борт…</translation>
    </message>
    <message>
      <source>which airframe flew the selected track</source>
      <extracomment>actions</extracomment>
      <translation>какой борт пролетел выбранный трек</translation>
    </message>
    <message>
      <source>Fill airframe from lists</source>
      <extracomment>actions</extracomment>
      <translation>Дополнить борт из списков</translation>
    </message>
    <message>
      <source>what lists say of the track or airframe</source>
      <extracomment>actions</extracomment>
      <translation>что списки говорят о треке или борте</translation>
    </message>
    <message>
      <source>Join tracks</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Соединить треки</translation>
    </message>
    <message>
      <source>the selected tracks are one flight, file after file</source>
      <extracomment>actions</extracomment>
      <translation>выбранные треки — один рейс, файл за файлом</translation>
    </message>
    <message>
      <source>Part tracks</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Разъединить треки</translation>
    </message>
    <message>
      <source>each of the selected files is a flight of its own again</source>
      <extracomment>actions</extracomment>
      <translation>каждый из выбранных файлов — снова отдельный рейс</translation>
    </message>
    <message>
      <source>Check this case</source>
      <extracomment>actions, vigil</extracomment>
      <translation>Проверить это дело</translation>
    </message>
    <message>
      <source>bytes, journal and tables against their hashes</source>
      <extracomment>actions</extracomment>
      <translation>байты, журнал и таблицы по их хешам</translation>
    </message>
    <message>
      <source>Title and question…</source>
      <extracomment>actions, beginning</extracomment>
      <translation>Название и вопрос…</translation>
    </message>
    <message>
      <source>what the case is about</source>
      <extracomment>actions</extracomment>
      <translation>о чём это дело</translation>
    </message>
    <message>
      <source>The case in figures…</source>
      <extracomment>actions</extracomment>
      <translation>Дело в числах…</translation>
    </message>
    <message>
      <source>what it holds, what is open, days, languages, size</source>
      <extracomment>actions</extracomment>
      <translation>что в нём есть, что открыто, дни, языки, размер</translation>
    </message>
    <message>
      <source>Analyst's name…</source>
      <extracomment>actions</extracomment>
      <translation>Имя аналитика…</translation>
    </message>
    <message>
      <source>who acts, in the journal</source>
      <extracomment>actions</extracomment>
      <translation>кто действует, в журнале</translation>
    </message>
    <message>
      <source>Collection record…</source>
      <extracomment>actions</extracomment>
      <translation>Запись о сборе…</translation>
    </message>
    <message>
      <source>how the source's bytes were collected</source>
      <extracomment>actions</extracomment>
      <translation>как собраны байты источника</translation>
    </message>
    <message>
      <source>Step of custody…</source>
      <extracomment>actions</extracomment>
      <translation>Шаг хранения…</translation>
    </message>
    <message>
      <source>who had the bytes, and when</source>
      <extracomment>actions</extracomment>
      <translation>у кого были байты и когда</translation>
    </message>
    <message>
      <source>Check the bytes now</source>
      <extracomment>actions</extracomment>
      <translation>Проверить байты сейчас</translation>
    </message>
    <message>
      <source>hash them again and record what it gives</source>
      <extracomment>actions</extracomment>
      <translation>вычислить хеш снова и записать итог</translation>
    </message>
    <message>
      <source>Withdrawn source…</source>
      <extracomment>actions</extracomment>
      <translation>Отозванный источник…</translation>
    </message>
    <message>
      <source>its publisher took it back; what leaned on it is named</source>
      <extracomment>actions</extracomment>
      <translation>издатель его отозвал; что на нём держалось, названо</translation>
    </message>
    <message>
      <source>Ask for a time stamp…</source>
      <extracomment>actions</extracomment>
      <translation>Запросить отметку времени…</translation>
    </message>
    <message>
      <source>write what an authority is to be asked</source>
      <extracomment>actions</extracomment>
      <translation>записать, что спросить у службы</translation>
    </message>
    <message>
      <source>Add a time stamp…</source>
      <extracomment>actions</extracomment>
      <translation>Добавить отметку времени…</translation>
    </message>
    <message>
      <source>keep an authority's answer, once it holds</source>
      <extracomment>actions</extracomment>
      <translation>сохранить ответ службы, если он верен</translation>
    </message>
    <message>
      <source>Next finding</source>
      <extracomment>actions</extracomment>
      <translation>Следующее замечание</translation>
    </message>
    <message>
      <source>go to the next thing that does not fit</source>
      <extracomment>actions</extracomment>
      <translation>к следующему, что не сходится</translation>
    </message>
    <message>
      <source>Previous finding</source>
      <extracomment>actions</extracomment>
      <translation>Предыдущее замечание</translation>
    </message>
    <message>
      <source>go to the one before it</source>
      <extracomment>actions</extracomment>
      <translation>к предыдущему</translation>
    </message>
    <message>
      <source>Decide of the finding…</source>
      <extracomment>actions</extracomment>
      <translation>Решить о замечании…</translation>
    </message>
    <message>
      <source>dismissed, explained, resolved, kept</source>
      <extracomment>actions</extracomment>
      <translation>отклонено, объяснено, решено, сохранено</translation>
    </message>
    <message>
      <source>Lead from the finding</source>
      <extracomment>actions</extracomment>
      <translation>Нить из замечания</translation>
    </message>
    <message>
      <source>what it leaves open, as a task</source>
      <extracomment>actions</extracomment>
      <translation>что оно оставляет открытым, как задача</translation>
    </message>
    <message>
      <source>Compare with another source</source>
      <extracomment>actions</extracomment>
      <translation>Сравнить с другим источником</translation>
    </message>
    <message>
      <source>two sources beside each other</source>
      <extracomment>actions</extracomment>
      <translation>два источника рядом</translation>
    </message>
    <message>
      <source>Coverage</source>
      <extracomment>actions, map/corners, tracks/told, case/entrywords</extracomment>
      <translation>Охват</translation>
    </message>
    <message>
      <source>which sentences are quoted, background or not yet</source>
      <extracomment>actions</extracomment>
      <translation>какие предложения процитированы, фон или ещё нет</translation>
    </message>
    <message>
      <source>Next sentence not worked</source>
      <extracomment>actions</extracomment>
      <translation>Следующее неразобранное</translation>
    </message>
    <message>
      <source>the next one neither quoted nor set aside</source>
      <extracomment>actions</extracomment>
      <translation>следующее, что не процитировано и не отложено</translation>
    </message>
    <message>
      <source>Background</source>
      <extracomment>actions</extracomment>
      <translation>Фон</translation>
    </message>
    <message>
      <source>the sentence was read and holds nothing to quote</source>
      <extracomment>actions</extracomment>
      <translation>предложение прочитано, цитировать нечего</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <extracomment>actions, reader/suggestionbar</extracomment>
      <translation>Подсказки</translation>
    </message>
    <message>
      <source>show or hide what the reading aid offers</source>
      <extracomment>actions</extracomment>
      <translation>показать или скрыть то, что предлагает помощник чтения</translation>
    </message>
    <message>
      <source>Next suggestion</source>
      <extracomment>actions</extracomment>
      <translation>Следующая подсказка</translation>
    </message>
    <message>
      <source>Tab in the words does the same</source>
      <extracomment>actions</extracomment>
      <translation>Tab в словах делает то же</translation>
    </message>
    <message>
      <source>Accept the paragraph's suggestions</source>
      <extracomment>actions</extracomment>
      <translation>Принять подсказки абзаца</translation>
    </message>
    <message>
      <source>Shift+Enter in the words</source>
      <extracomment>actions</extracomment>
      <translation>Shift+Enter в словах</translation>
    </message>
    <message>
      <source>Accept all of this kind</source>
      <extracomment>actions</extracomment>
      <translation>Принять все этого вида</translation>
    </message>
    <message>
      <source>all suggestions of the current one's kind</source>
      <extracomment>actions</extracomment>
      <translation>все подсказки того же вида, что текущая</translation>
    </message>
    <message>
      <source>Never offer these words</source>
      <extracomment>actions</extracomment>
      <translation>Больше не предлагать эти слова</translation>
    </message>
    <message>
      <source>Shift+X in the words: nowhere in the case</source>
      <extracomment>actions</extracomment>
      <translation>Shift+X в словах: нигде в деле</translation>
    </message>
    <message>
      <source>Words offered no more</source>
      <extracomment>actions</extracomment>
      <translation>Слова, которые не предлагаются</translation>
    </message>
    <message>
      <source>the list of them, to take some back</source>
      <extracomment>actions</extracomment>
      <translation>их список, чтобы вернуть некоторые</translation>
    </message>
    <message>
      <source>Capture again…</source>
      <extracomment>actions</extracomment>
      <translation>Захватить снова…</translation>
    </message>
    <message>
      <source>ask for the selected page's address once more</source>
      <extracomment>actions</extracomment>
      <translation>запросить адрес выбранной страницы ещё раз</translation>
    </message>
    <message>
      <source>What changed…</source>
      <extracomment>actions</extracomment>
      <translation>Что изменилось…</translation>
    </message>
    <message>
      <source>what differs between two captures of a page</source>
      <extracomment>actions</extracomment>
      <translation>чем различаются два захвата страницы</translation>
    </message>
    <message>
      <source>What the source says of itself…</source>
      <extracomment>actions</extracomment>
      <translation>Что источник говорит о себе…</translation>
    </message>
    <message>
      <source>its title, author, day</source>
      <extracomment>actions</extracomment>
      <translation>его название, автор, день</translation>
    </message>
    <message>
      <source>Who draws on whom…</source>
      <extracomment>actions</extracomment>
      <translation>Кто на кого опирается…</translation>
    </message>
    <message>
      <source>citations proposed from what texts share</source>
      <extracomment>actions</extracomment>
      <translation>ссылки, предложенные по общему в текстах</translation>
    </message>
    <message>
      <source>Reports of one event…</source>
      <extracomment>actions</extracomment>
      <translation>Сообщения об одном событии…</translation>
    </message>
    <message>
      <source>what several reports tell: join them, or part them</source>
      <extracomment>actions</extracomment>
      <translation>что говорят несколько сообщений: объединить или разъединить</translation>
    </message>
    <message>
      <source>What may be there twice…</source>
      <extracomment>actions</extracomment>
      <translation>Что может повторяться…</translation>
    </message>
    <message>
      <source>same bytes, near texts, records entered twice</source>
      <extracomment>actions</extracomment>
      <translation>те же байты, близкие тексты, записи дважды</translation>
    </message>
    <message>
      <source>Lost quotes…</source>
      <extracomment>actions</extracomment>
      <translation>Потерянные цитаты…</translation>
    </message>
    <message>
      <source>quotes not found any more, put back one by one</source>
      <extracomment>actions</extracomment>
      <translation>цитаты, которые больше не находятся; вернуть по одной</translation>
    </message>
    <message>
      <source>Read the source again</source>
      <extracomment>actions</extracomment>
      <translation>Прочитать источник заново</translation>
    </message>
    <message>
      <source>its words and pages by this program's recipes</source>
      <extracomment>actions</extracomment>
      <translation>его слова и страницы правилами этой программы</translation>
    </message>
    <message>
      <source>Words by machine…</source>
      <extracomment>actions</extracomment>
      <translation>Слова машиной…</translation>
    </message>
    <message>
      <source>read the words of an image or a scan</source>
      <extracomment>actions</extracomment>
      <translation>прочитать слова изображения или скана</translation>
    </message>
    <message>
      <source>Confirm machine-read words</source>
      <extracomment>actions</extracomment>
      <translation>Подтвердить слова машины</translation>
    </message>
    <message>
      <source>you compared them with the picture</source>
      <extracomment>actions</extracomment>
      <translation>вы сверили их с картинкой</translation>
    </message>
    <message>
      <source>Still of a film…</source>
      <extracomment>actions</extracomment>
      <translation>Кадр фильма…</translation>
    </message>
    <message>
      <source>a still as a source that is part of the film</source>
      <extracomment>actions</extracomment>
      <translation>кадр как источник, часть фильма</translation>
    </message>
    <message>
      <source>Note here…</source>
      <extracomment>actions</extracomment>
      <translation>Заметка здесь…</translation>
    </message>
    <message>
      <source>words of your own, with a card</source>
      <extracomment>actions</extracomment>
      <translation>ваши слова, с карточкой</translation>
    </message>
    <message>
      <source>Link from this card</source>
      <extracomment>actions</extracomment>
      <translation>Связь от этой карточки</translation>
    </message>
    <message>
      <source>to a card that is clicked or walked to</source>
      <extracomment>actions</extracomment>
      <translation>к карточке, которую щёлкнут или найдут клавишами</translation>
    </message>
    <message>
      <source>Take off the board</source>
      <extracomment>actions</extracomment>
      <translation>Убрать с доски</translation>
    </message>
    <message>
      <source>the card goes, its record stays</source>
      <extracomment>actions</extracomment>
      <translation>карточка уходит, запись остаётся</translation>
    </message>
    <message>
      <source>Lay neighbours…</source>
      <extracomment>actions</extracomment>
      <translation>Выложить соседей…</translation>
    </message>
    <message>
      <source>what is linked to the selected cards</source>
      <extracomment>actions</extracomment>
      <translation>что связано с выбранными карточками</translation>
    </message>
    <message>
      <source>Paths between two…</source>
      <extracomment>actions</extracomment>
      <translation>Пути между двумя…</translation>
    </message>
    <message>
      <source>how two selected records hang together</source>
      <extracomment>actions</extracomment>
      <translation>как связаны две выбранные записи</translation>
    </message>
    <message>
      <source>Find on the board</source>
      <extracomment>actions</extracomment>
      <translation>Найти на доске</translation>
    </message>
    <message>
      <source>cards by their words; F3 goes on</source>
      <extracomment>actions</extracomment>
      <translation>карточки по их словам; F3 идёт дальше</translation>
    </message>
    <message>
      <source>Group…</source>
      <extracomment>actions</extracomment>
      <translation>Группа…</translation>
    </message>
    <message>
      <source>a dashed frame round the selected cards</source>
      <extracomment>actions</extracomment>
      <translation>пунктирная рамка вокруг выбранных карточек</translation>
    </message>
    <message>
      <source>Area…</source>
      <extracomment>actions</extracomment>
      <translation>Область…</translation>
    </message>
    <message>
      <source>a named part of the board</source>
      <extracomment>actions</extracomment>
      <translation>названная часть доски</translation>
    </message>
    <message>
      <source>Group of origins</source>
      <extracomment>actions, board/aloud</extracomment>
      <translation>Группа первоисточников</translation>
    </message>
    <message>
      <source>all that passes through the source</source>
      <extracomment>actions</extracomment>
      <translation>всё, что идёт через источник</translation>
    </message>
    <message>
      <source>Collapse to one card</source>
      <extracomment>actions</extracomment>
      <translation>Свернуть в одну карточку</translation>
    </message>
    <message>
      <source>the selected group, its cards listed</source>
      <extracomment>actions</extracomment>
      <translation>выбранную группу, с перечнем её карточек</translation>
    </message>
    <message>
      <source>Expand again</source>
      <extracomment>actions</extracomment>
      <translation>Развернуть снова</translation>
    </message>
    <message>
      <source>the selected folded group</source>
      <extracomment>actions</extracomment>
      <translation>выбранную свёрнутую группу</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <extracomment>actions</extracomment>
      <translation>Разгруппировать</translation>
    </message>
    <message>
      <source>some cards leave, or all and the frame goes</source>
      <extracomment>actions</extracomment>
      <translation>уходят некоторые карточки или все, и рамка</translation>
    </message>
    <message>
      <source>Name of the group…</source>
      <extracomment>actions</extracomment>
      <translation>Имя группы…</translation>
    </message>
    <message>
      <source>what stands on its upper edge</source>
      <extracomment>actions</extracomment>
      <translation>что стоит на верхнем крае</translation>
    </message>
    <message>
      <source>Lock in place</source>
      <extracomment>actions</extracomment>
      <translation>Закрепить</translation>
    </message>
    <message>
      <source>neither hand nor layout moves it; or let go</source>
      <extracomment>actions</extracomment>
      <translation>ни рука, ни раскладка не двигает; или отпустить</translation>
    </message>
    <message>
      <source>Align left edges</source>
      <extracomment>actions</extracomment>
      <translation>По левому краю</translation>
    </message>
    <message>
      <source>of the selected cards</source>
      <extracomment>actions</extracomment>
      <translation>выбранных карточек</translation>
    </message>
    <message>
      <source>Align right edges</source>
      <extracomment>actions</extracomment>
      <translation>По правому краю</translation>
    </message>
    <message>
      <source>Align top edges</source>
      <extracomment>actions</extracomment>
      <translation>По верхнему краю</translation>
    </message>
    <message>
      <source>Align bottom edges</source>
      <extracomment>actions</extracomment>
      <translation>По нижнему краю</translation>
    </message>
    <message>
      <source>Centres in a column</source>
      <extracomment>actions</extracomment>
      <translation>Середины в столбец</translation>
    </message>
    <message>
      <source>one under the other</source>
      <extracomment>actions</extracomment>
      <translation>одна под другой</translation>
    </message>
    <message>
      <source>Centres in a row</source>
      <extracomment>actions</extracomment>
      <translation>Середины в ряд</translation>
    </message>
    <message>
      <source>one beside the other</source>
      <extracomment>actions</extracomment>
      <translation>одна рядом с другой</translation>
    </message>
    <message>
      <source>Equal gaps across</source>
      <extracomment>actions</extracomment>
      <translation>Равные промежутки по горизонтали</translation>
    </message>
    <message>
      <source>between three cards or more</source>
      <extracomment>actions</extracomment>
      <translation>между тремя карточками и более</translation>
    </message>
    <message>
      <source>Equal gaps down</source>
      <extracomment>actions</extracomment>
      <translation>Равные промежутки по вертикали</translation>
    </message>
    <message>
      <source>Tidy</source>
      <extracomment>actions, board/tools</extracomment>
      <translation>Прибрать</translation>
    </message>
    <message>
      <source>the selected cards, or all, from left to right</source>
      <extracomment>actions</extracomment>
      <translation>выбранные карточки или все, слева направо</translation>
    </message>
    <message>
      <source>By lineage</source>
      <extracomment>actions</extracomment>
      <translation>По происхождению</translation>
    </message>
    <message>
      <source>columns by what cites and supports what</source>
      <extracomment>actions</extracomment>
      <translation>столбцами по тому, кто ссылается и подкрепляет</translation>
    </message>
    <message>
      <source>By time</source>
      <extracomment>actions</extracomment>
      <translation>По времени</translation>
    </message>
    <message>
      <source>columns by day; the undated apart</source>
      <extracomment>actions</extracomment>
      <translation>столбцами по дням; без даты отдельно</translation>
    </message>
    <message>
      <source>By place</source>
      <extracomment>actions</extracomment>
      <translation>По месту</translation>
    </message>
    <message>
      <source>each place's sightings together</source>
      <extracomment>actions</extracomment>
      <translation>наблюдения каждого места вместе</translation>
    </message>
    <message>
      <source>Select all</source>
      <extracomment>actions</extracomment>
      <translation>Выбрать всё</translation>
    </message>
    <message>
      <source>every card of the board</source>
      <extracomment>actions</extracomment>
      <translation>все карточки доски</translation>
    </message>
    <message>
      <source>Invert the selection</source>
      <extracomment>actions</extracomment>
      <translation>Обратить выбор</translation>
    </message>
    <message>
      <source>the cards that are not selected</source>
      <extracomment>actions</extracomment>
      <translation>карточки, которые не выбраны</translation>
    </message>
    <message>
      <source>Select the group</source>
      <extracomment>actions</extracomment>
      <translation>Выбрать группу</translation>
    </message>
    <message>
      <source>all cards of the same group</source>
      <extracomment>actions</extracomment>
      <translation>все карточки той же группы</translation>
    </message>
    <message>
      <source>Copy cards</source>
      <extracomment>actions</extracomment>
      <translation>Копировать карточки</translation>
    </message>
    <message>
      <source>to lay them on another board, as they lie here</source>
      <extracomment>actions</extracomment>
      <translation>чтобы положить на другую доску так же</translation>
    </message>
    <message>
      <source>Cut cards</source>
      <extracomment>actions</extracomment>
      <translation>Вырезать карточки</translation>
    </message>
    <message>
      <source>copied, and taken off this board</source>
      <extracomment>actions</extracomment>
      <translation>скопированы и убраны с этой доски</translation>
    </message>
    <message>
      <source>Paste cards</source>
      <extracomment>actions</extracomment>
      <translation>Вставить карточки</translation>
    </message>
    <message>
      <source>Ctrl+V lays copied cards, as they lay</source>
      <extracomment>actions</extracomment>
      <translation>Ctrl+V кладёт карточки, как они лежали</translation>
    </message>
    <message>
      <source>New board…</source>
      <extracomment>actions, board/tools</extracomment>
      <translation>Новая доска…</translation>
    </message>
    <message>
      <source>an empty one</source>
      <extracomment>actions</extracomment>
      <translation>пустая</translation>
    </message>
    <message>
      <source>Rename board…</source>
      <extracomment>actions</extracomment>
      <translation>Переименовать доску…</translation>
    </message>
    <message>
      <source>another name for this board</source>
      <extracomment>actions</extracomment>
      <translation>другое имя этой доски</translation>
    </message>
    <message>
      <source>Duplicate board</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Удвоить доску</translation>
    </message>
    <message>
      <source>the same cards and groups once more</source>
      <extracomment>actions</extracomment>
      <translation>те же карточки и группы ещё раз</translation>
    </message>
    <message>
      <source>Delete board</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Удалить доску</translation>
    </message>
    <message>
      <source>into the trash; the records stay</source>
      <extracomment>actions</extracomment>
      <translation>в корзину; записи остаются</translation>
    </message>
    <message>
      <source>Next board</source>
      <extracomment>actions</extracomment>
      <translation>Следующая доска</translation>
    </message>
    <message>
      <source>the one after this</source>
      <extracomment>actions</extracomment>
      <translation>та, что после этой</translation>
    </message>
    <message>
      <source>Previous board</source>
      <extracomment>actions</extracomment>
      <translation>Предыдущая доска</translation>
    </message>
    <message>
      <source>the one before this</source>
      <extracomment>actions</extracomment>
      <translation>та, что перед этой</translation>
    </message>
    <message>
      <source>Move board on</source>
      <extracomment>actions</extracomment>
      <translation>Подвинуть доску вперёд</translation>
    </message>
    <message>
      <source>one place on in the list</source>
      <extracomment>actions</extracomment>
      <translation>на одно место вперёд в списке</translation>
    </message>
    <message>
      <source>Move board back</source>
      <extracomment>actions</extracomment>
      <translation>Подвинуть доску назад</translation>
    </message>
    <message>
      <source>one place back in the list</source>
      <extracomment>actions</extracomment>
      <translation>на одно место назад в списке</translation>
    </message>
    <message>
      <source>New hypothesis…</source>
      <extracomment>actions</extracomment>
      <translation>Новая гипотеза…</translation>
    </message>
    <message>
      <source>one answer to the case's question</source>
      <extracomment>actions</extracomment>
      <translation>один из ответов на вопрос дела</translation>
    </message>
    <message>
      <source>Add information…</source>
      <extracomment>actions</extracomment>
      <translation>Добавить сведение…</translation>
    </message>
    <message>
      <source>a record becomes a row</source>
      <extracomment>actions</extracomment>
      <translation>запись становится строкой</translation>
    </message>
    <message>
      <source>Weigh the row…</source>
      <extracomment>actions</extracomment>
      <translation>Взвесить строку…</translation>
    </message>
    <message>
      <source>its relevance, or a weight of your own</source>
      <extracomment>actions</extracomment>
      <translation>её значимость или ваш вес</translation>
    </message>
    <message>
      <source>Take the row out</source>
      <extracomment>actions</extracomment>
      <translation>Убрать строку</translation>
    </message>
    <message>
      <source>with its ratings; the record stays</source>
      <extracomment>actions</extracomment>
      <translation>с её отметками; запись остаётся</translation>
    </message>
    <message>
      <source>Join rows as one event</source>
      <extracomment>actions</extracomment>
      <translation>Объединить строки в событие</translation>
    </message>
    <message>
      <source>with those that may tell the same</source>
      <extracomment>actions</extracomment>
      <translation>с теми, что могут говорить о том же</translation>
    </message>
    <message>
      <source>Rate its legs apart, or as one</source>
      <extracomment>actions</extracomment>
      <translation>Отмечать отрезки порознь или вместе</translation>
    </message>
    <message>
      <source>a flight with a stop</source>
      <extracomment>actions</extracomment>
      <translation>рейс с остановкой</translation>
    </message>
    <message>
      <source>New judgement…</source>
      <extracomment>actions, report/parts</extracomment>
      <translation>Новое суждение…</translation>
    </message>
    <message>
      <source>what you conclude, how likely, how sure</source>
      <extracomment>actions</extracomment>
      <translation>ваш вывод, насколько вероятен и насколько уверен</translation>
    </message>
    <message>
      <source>New report…</source>
      <extracomment>actions</extracomment>
      <translation>Новый отчёт…</translation>
    </message>
    <message>
      <source>begun as one of the templates</source>
      <extracomment>actions</extracomment>
      <translation>начатый по одному из образцов</translation>
    </message>
    <message>
      <source>Add section…</source>
      <extracomment>actions</extracomment>
      <translation>Добавить раздел…</translation>
    </message>
    <message>
      <source>behind the one at hand</source>
      <extracomment>actions</extracomment>
      <translation>после текущего</translation>
    </message>
    <message>
      <source>Name, heading, filter…</source>
      <extracomment>actions</extracomment>
      <translation>Имя, заголовок, фильтр…</translation>
    </message>
    <message>
      <source>and its paper and handling line</source>
      <extracomment>actions</extracomment>
      <translation>а также бумага и строка о передаче</translation>
    </message>
    <message>
      <source>Logo…</source>
      <extracomment>actions</extracomment>
      <translation>Логотип…</translation>
    </message>
    <message>
      <source>a PNG or JPEG above the title</source>
      <extracomment>actions</extracomment>
      <translation>PNG или JPEG над названием</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <extracomment>actions</extracomment>
      <translation>Убрать логотип</translation>
    </message>
    <message>
      <source>the title stands alone again</source>
      <extracomment>actions</extracomment>
      <translation>название снова стоит одно</translation>
    </message>
    <message>
      <source>Delete report</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>Удалить отчёт</translation>
    </message>
    <message>
      <source>into the trash; its issues stay remembered</source>
      <extracomment>actions</extracomment>
      <translation>в корзину; его выпуски остаются в памяти</translation>
    </message>
    <message>
      <source>Move section up</source>
      <extracomment>actions</extracomment>
      <translation>Раздел выше</translation>
    </message>
    <message>
      <source>one place up in the report</source>
      <extracomment>actions</extracomment>
      <translation>на одно место выше в отчёте</translation>
    </message>
    <message>
      <source>Move section down</source>
      <extracomment>actions</extracomment>
      <translation>Раздел ниже</translation>
    </message>
    <message>
      <source>one place down in the report</source>
      <extracomment>actions</extracomment>
      <translation>на одно место ниже в отчёте</translation>
    </message>
    <message>
      <source>Take section out</source>
      <extracomment>actions</extracomment>
      <translation>Убрать раздел</translation>
    </message>
    <message>
      <source>out of the report; its records stay</source>
      <extracomment>actions</extracomment>
      <translation>из отчёта; его записи остаются</translation>
    </message>
    <message>
      <source>Save pages…</source>
      <extracomment>actions</extracomment>
      <translation>Сохранить страницы…</translation>
    </message>
    <message>
      <source>as PDF, HTML, Word or Markdown</source>
      <extracomment>actions</extracomment>
      <translation>как PDF, HTML, Word или Markdown</translation>
    </message>
    <message>
      <source>Save figures…</source>
      <extracomment>actions</extracomment>
      <translation>Сохранить рисунки…</translation>
    </message>
    <message>
      <source>each as an SVG of its own</source>
      <extracomment>actions</extracomment>
      <translation>каждый отдельным SVG</translation>
    </message>
    <message>
      <source>Print pages…</source>
      <extracomment>actions</extracomment>
      <translation>Напечатать страницы…</translation>
    </message>
    <message>
      <source>range, copies and sides are asked for</source>
      <extracomment>actions</extracomment>
      <translation>спросит о диапазоне, копиях и сторонах</translation>
    </message>
    <message>
      <source>Issue…</source>
      <extracomment>actions, report/top</extracomment>
      <translation>Выпустить…</translation>
    </message>
    <message>
      <source>a numbered print that the case remembers</source>
      <extracomment>actions</extracomment>
      <translation>нумерованная печать, которую дело помнит</translation>
    </message>
    <message>
      <source>Check a print…</source>
      <extracomment>actions</extracomment>
      <translation>Проверить печать…</translation>
    </message>
    <message>
      <source>whether it was issued from this case, unaltered</source>
      <extracomment>actions</extracomment>
      <translation>выпущена ли она из этого дела и не изменена ли</translation>
    </message>
    <message>
      <source>Guide</source>
      <extracomment>actions</extracomment>
      <translation>Руководство</translation>
    </message>
    <message>
      <source>the page for where you are, and all others, with a search</source>
      <extracomment>actions</extracomment>
      <translation>страница о том, где вы сейчас, и все прочие, с поиском</translation>
    </message>
    <message>
      <source>What is this?</source>
      <extracomment>actions</extracomment>
      <translation>Что это?</translation>
    </message>
    <message>
      <source>then click on a grade, word or sign to be told</source>
      <extracomment>actions</extracomment>
      <translation>потом щёлкните по оценке, слову или знаку</translation>
    </message>
    <message>
      <source>Glossary</source>
      <extracomment>actions</extracomment>
      <translation>Словарь</translation>
    </message>
    <message>
      <source>every grade and word in one sentence</source>
      <extracomment>actions</extracomment>
      <translation>каждая оценка и слово в одном предложении</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <extracomment>actions, keyboard</extracomment>
      <translation>Клавиатура</translation>
    </message>
    <message>
      <source>every key there is</source>
      <extracomment>actions</extracomment>
      <translation>все клавиши, какие есть</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <extracomment>actions, dialogs/preferences</extracomment>
      <translation>Изменить клавиши…</translation>
    </message>
    <message>
      <source>give an act other keys, or none</source>
      <extracomment>actions</extracomment>
      <translation>дать действию другие клавиши или никаких</translation>
    </message>
    <message>
      <source>Tasks…</source>
      <extracomment>actions</extracomment>
      <translation>Задачи…</translation>
    </message>
    <message>
      <source>what ran, how long, and what came of it</source>
      <extracomment>actions</extracomment>
      <translation>что шло, как долго и чем кончилось</translation>
    </message>
    <message>
      <source>Look for a newer version…</source>
      <extracomment>actions</extracomment>
      <translation>Искать новую версию…</translation>
    </message>
    <message>
      <source>asks at an address of yours, and only when told to</source>
      <extracomment>actions</extracomment>
      <translation>спрашивает по вашему адресу и только по команде</translation>
    </message>
    <message>
      <source>Copy system information</source>
      <extracomment>actions</extracomment>
      <translation>Копировать сведения о системе</translation>
    </message>
    <message>
      <source>versions and screens, for somebody who helps</source>
      <extracomment>actions</extracomment>
      <translation>версии и экраны, для того, кто помогает</translation>
    </message>
    <message>
      <source>About this program</source>
      <extracomment>actions</extracomment>
      <translation>О программе</translation>
    </message>
    <message>
      <source>version and licences</source>
      <extracomment>actions</extracomment>
      <translation>версия и лицензии</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>actions, dialogs/filelist, dialogs/outcomes, particulars</extracomment>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Edit</source>
      <extracomment>actions, forms/edit</extracomment>
      <translation>Правка</translation>
    </message>
    <message>
      <source>View</source>
      <extracomment>actions</extracomment>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Insert</source>
      <extracomment>actions</extracomment>
      <translation>Вставка</translation>
    </message>
    <message>
      <source>Case</source>
      <extracomment>actions</extracomment>
      <translation>Дело</translation>
    </message>
    <message>
      <source>Tools</source>
      <extracomment>actions</extracomment>
      <translation>Инструменты</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>actions, welcome</extracomment>
      <translation>Справка</translation>
    </message>
    <message>
      <source>As the system</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Как в системе</translation>
    </message>
    <message>
      <source>Light</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Светлая</translation>
    </message>
    <message>
      <source>Dark</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Тёмная</translation>
    </message>
    <message>
      <source>High contrast</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>Высокий контраст</translation>
    </message>
    <message>
      <source>is quoted by</source>
      <extracomment>board/aloud</extracomment>
      <translation>цитируется в</translation>
    </message>
    <message>
      <source>does not fit with</source>
      <extracomment>board/aloud</extracomment>
      <translation>не сходится с</translation>
    </message>
    <message>
      <source>rests on the quote</source>
      <extracomment>board/aloud</extracomment>
      <translation>опирается на цитату</translation>
    </message>
    <message>
      <source>quotes</source>
      <extracomment>board/spreading</extracomment>
      <translation>цитирует</translation>
    </message>
    <message>
      <source>excerpts and their sources</source>
      <extracomment>board/spreading</extracomment>
      <translation>выдержки и их источники</translation>
    </message>
    <message>
      <source>tracks</source>
      <extracomment>board/spreading</extracomment>
      <translation>треки</translation>
    </message>
    <message>
      <source>leads</source>
      <extracomment>board/spreading</extracomment>
      <translation>нити</translation>
    </message>
    <message>
      <source>has</source>
      <extracomment>board/spreading</extracomment>
      <translation>имеет</translation>
    </message>
    <message>
      <source>of</source>
      <extracomment>board/spreading</extracomment>
      <translation>от</translation>
    </message>
    <message>
      <source>carries</source>
      <extracomment>board/spreading</extracomment>
      <translation>несёт</translation>
    </message>
    <message>
      <source>rests on</source>
      <extracomment>board/spreading</extracomment>
      <translation>опирается на</translation>
    </message>
    <message>
      <source>about</source>
      <extracomment>board/spreading, particulars, values/words, reference/glossary</extracomment>
      <translation>о</translation>
    </message>
    <message>
      <source>asks</source>
      <extracomment>board/spreading</extracomment>
      <translation>спрашивает</translation>
    </message>
    <message>
      <source>entities</source>
      <extracomment>board/tray</extracomment>
      <translation>объекты</translation>
    </message>
    <message>
      <source>hypotheses</source>
      <extracomment>board/tray</extracomment>
      <translation>гипотезы</translation>
    </message>
    <message>
      <source>Add step…</source>
      <extracomment>custody</extracomment>
      <translation>Добавить шаг…</translation>
    </message>
    <message>
      <source>Check now</source>
      <extracomment>custody</extracomment>
      <translation>Проверить сейчас</translation>
    </message>
    <message>
      <source>Ask for a stamp…</source>
      <extracomment>custody</extracomment>
      <translation>Запросить отметку…</translation>
    </message>
    <message>
      <source>Add a stamp…</source>
      <extracomment>custody</extracomment>
      <translation>Добавить отметку…</translation>
    </message>
    <message>
      <source>Added</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Добавлено</translation>
    </message>
    <message>
      <source>Removed</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Удалено</translation>
    </message>
    <message>
      <source>Moved</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Перемещено</translation>
    </message>
    <message>
      <source>Type</source>
      <extracomment>dialogs/checks, dialogs/filelist, dialogs/flightsetting, forms/edit</extracomment>
      <translation>Тип</translation>
    </message>
    <message>
      <source>Size</source>
      <extracomment>dialogs/checks, dialogs/filelist, reader/stated</extracomment>
      <translation>Размер</translation>
    </message>
    <message>
      <source>Encoding</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Кодировка</translation>
    </message>
    <message>
      <source>Active content</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Активное содержимое</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <extracomment>dialogs/checks, particulars, case/columns</extracomment>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Same bytes</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Те же байты</translation>
    </message>
    <message>
      <source>Captu&amp;re a page</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>&amp;Захватить страницу</translation>
    </message>
    <message>
      <source>&amp;Paste text</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>&amp;Вставить текст</translation>
    </message>
    <message>
      <source>PDF on sheets of paper</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>PDF на листах бумаги</translation>
    </message>
    <message>
      <source>PDF on one page</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>PDF на одной странице</translation>
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
      <translation>Захваченные байты</translation>
    </message>
    <message>
      <source>Boards and saved views</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Доски и сохранённые виды</translation>
    </message>
    <message>
      <source>Notes</source>
      <extracomment>dialogs/exporting_going, entity/sheet, inspector</extracomment>
      <translation>Заметки</translation>
    </message>
    <message>
      <source>Matrix and judgements</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Матрица и суждения</translation>
    </message>
    <message>
      <source>Leads and searches made</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Нити и проведённые поиски</translation>
    </message>
    <message>
      <source>Tags</source>
      <extracomment>dialogs/exporting_going, dialogs/tags, case/columns</extracomment>
      <translation>Метки</translation>
    </message>
    <message>
      <source>Reports</source>
      <extracomment>dialogs/exporting_going, dialogs/events</extracomment>
      <translation>Отчёты</translation>
    </message>
    <message>
      <source>Issued prints</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Выпущенные печати</translation>
    </message>
    <message>
      <source>Who was given copies</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Кому выданы копии</translation>
    </message>
    <message>
      <source>Attaching it</source>
      <extracomment>dialogs/filelist</extracomment>
      <translation>Прикладывание</translation>
    </message>
    <message>
      <source>Row</source>
      <extracomment>dialogs/flightrows, dialogs/importing_rows</extracomment>
      <translation>Строка</translation>
    </message>
    <message>
      <source>Time (UTC)</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Время (UTC)</translation>
    </message>
    <message>
      <source>Latitude</source>
      <extracomment>dialogs/flightrows, dialogs/flightsetting</extracomment>
      <translation>Широта</translation>
    </message>
    <message>
      <source>Longitude</source>
      <extracomment>dialogs/flightrows, dialogs/flightsetting</extracomment>
      <translation>Долгота</translation>
    </message>
    <message>
      <source>Altitude, ft</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Высота, ft</translation>
    </message>
    <message>
      <source>Speed, kt</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Скорость, kt</translation>
    </message>
    <message>
      <source>Track, °</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Курс, °</translation>
    </message>
    <message>
      <source>Ground</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Земля</translation>
    </message>
    <message>
      <source>Callsign</source>
      <extracomment>dialogs/flightrows, dialogs/flightsetting, entity/strip, particulars</extracomment>
      <translation>Позывной</translation>
    </message>
    <message>
      <source>Aircraft</source>
      <extracomment>dialogs/flightrows, entity/roster, dialogs/flightsetting, case/columns</extracomment>
      <translation>Самолёт</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Время</translation>
    </message>
    <message>
      <source>Date, beside a time</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Дата, рядом со временем</translation>
    </message>
    <message>
      <source>Latitude and longitude</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Широта и долгота</translation>
    </message>
    <message>
      <source>Altitude (pressure)</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Высота (по давлению)</translation>
    </message>
    <message>
      <source>Altitude (satellite)</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Высота (по спутнику)</translation>
    </message>
    <message>
      <source>Unit of altitude</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Единица высоты</translation>
    </message>
    <message>
      <source>Ground speed</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Путевая скорость</translation>
    </message>
    <message>
      <source>Unit of speed</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Единица скорости</translation>
    </message>
    <message>
      <source>Track, degrees</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Путевой угол, градусы</translation>
    </message>
    <message>
      <source>Vertical rate</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Вертикальная скорость</translation>
    </message>
    <message>
      <source>On the ground</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>На земле</translation>
    </message>
    <message>
      <source>Hex</source>
      <extracomment>dialogs/flightsetting, entity/strip, forms/edit, particulars</extracomment>
      <translation>Hex-код</translation>
    </message>
    <message>
      <source>Registration</source>
      <extracomment>dialogs/flightsetting, entity/strip, particulars, case/columns</extracomment>
      <translation>Регистрация</translation>
    </message>
    <message>
      <source>Operator</source>
      <extracomment>dialogs/flightsetting, entity/strip, particulars, case/columns</extracomment>
      <translation>Оператор</translation>
    </message>
    <message>
      <source>Flight number of the tracker</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Номер рейса в трекере</translation>
    </message>
    <message>
      <source>Squawk</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Код ответчика</translation>
    </message>
    <message>
      <source>Source of the position</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Источник положения</translation>
    </message>
    <message>
      <source>As its name says, else feet</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Как в названии, иначе футы</translation>
    </message>
    <message>
      <source>Feet</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Футы</translation>
    </message>
    <message>
      <source>Metres</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Метры</translation>
    </message>
    <message>
      <source>Flight levels</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Эшелоны</translation>
    </message>
    <message>
      <source>As its name says, else knots</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Как в названии, иначе узлы</translation>
    </message>
    <message>
      <source>Knots</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Узлы</translation>
    </message>
    <message>
      <source>Kilometres an hour</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Километры в час</translation>
    </message>
    <message>
      <source>Metres a second</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Метры в секунду</translation>
    </message>
    <message>
      <source>Miles an hour</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Мили в час</translation>
    </message>
    <message>
      <source>directly</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>напрямую</translation>
    </message>
    <message>
      <source>by HTTP proxy</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>через HTTP-прокси</translation>
    </message>
    <message>
      <source>by SOCKS proxy</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>через SOCKS-прокси</translation>
    </message>
    <message>
      <source>by SOCKS proxy, names looked up here</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>через SOCKS-прокси, имена ищутся здесь</translation>
    </message>
    <message>
      <source>Logs (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Таблицы (*.csv *.tsv *.txt *.xlsx *.ods);;Все файлы (*)</translation>
    </message>
    <message>
      <source>good</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>годно</translation>
    </message>
    <message>
      <source>open</source>
      <extracomment>dialogs/importing_rows, log/face, dialogs/duplicates, dialogs/merging_clash</extracomment>
      <translation>открыто</translation>
    </message>
    <message>
      <source>refused</source>
      <extracomment>dialogs/importing_rows, dialogs/manyfields</extracomment>
      <translation>отказано</translation>
    </message>
    <message>
      <source>tagged already</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>уже отмечено</translation>
    </message>
    <message>
      <source>As the cells show</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Как видно по ячейкам</translation>
    </message>
    <message>
      <source>Day first</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Сначала день</translation>
    </message>
    <message>
      <source>Month first</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Сначала месяц</translation>
    </message>
    <message>
      <source>As written</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Как написано</translation>
    </message>
    <message>
      <source>UTC</source>
      <extracomment>dialogs/importing_setting, preferences</extracomment>
      <translation>UTC</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Название</translation>
    </message>
    <message>
      <source>as it stands on the source; one source only</source>
      <extracomment>dialogs/known</extracomment>
      <translation>как стоит на источнике; только один источник</translation>
    </message>
    <message>
      <source>Pu&amp;blisher</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Издатель</translation>
    </message>
    <message>
      <source>not in the file; leave empty if unknown</source>
      <extracomment>dialogs/known</extracomment>
      <translation>не в файле; оставьте пустым, если неизвестно</translation>
    </message>
    <message>
      <source>Publishe&amp;d</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Опубликовано</translation>
    </message>
    <message>
      <source>2025-10-30, or words such as 30 October 2025</source>
      <extracomment>dialogs/known, forms/edit</extracomment>
      <translation>2025-10-30 или слова, как 30 октября 2025</translation>
    </message>
    <message>
      <source>A&amp;uthor</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Автор</translation>
    </message>
    <message>
      <source>leave empty if unknown</source>
      <extracomment>dialogs/known</extracomment>
      <translation>оставьте пустым, если неизвестно</translation>
    </message>
    <message>
      <source>&amp;Web address</source>
      <extracomment>dialogs/known</extracomment>
      <translation>А&amp;дрес в сети</translation>
    </message>
    <message>
      <source>where it can be found</source>
      <extracomment>dialogs/known</extracomment>
      <translation>где его найти</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <extracomment>dialogs/known, forms/holding</extracomment>
      <translation>&amp;Язык</translation>
    </message>
    <message>
      <source>en, ru, ar</source>
      <extracomment>dialogs/known</extracomment>
      <translation>en, ru, ar</translation>
    </message>
    <message>
      <source>named</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>названо</translation>
    </message>
    <message>
      <source>mistake</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>ошибка</translation>
    </message>
    <message>
      <source>wording</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>слова</translation>
    </message>
    <message>
      <source>origin</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>первоисточник</translation>
    </message>
    <message>
      <source>order</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>порядок</translation>
    </message>
    <message>
      <source>Named</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Названо</translation>
    </message>
    <message>
      <source>Shared mistake</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Общая ошибка</translation>
    </message>
    <message>
      <source>Shared wording</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Общие слова</translation>
    </message>
    <message>
      <source>Shared origin</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Общий первоисточник</translation>
    </message>
    <message>
      <source>Order</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Порядок</translation>
    </message>
    <message>
      <source>next clash</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>следующее столкновение</translation>
    </message>
    <message>
      <source>yours</source>
      <extracomment>dialogs/merge, dialogs/merging_clash</extracomment>
      <translation>ваше</translation>
    </message>
    <message>
      <source>returned</source>
      <extracomment>dialogs/merge, dialogs/merging_clash, values/words</extracomment>
      <translation>возвращено</translation>
    </message>
    <message>
      <source>show behind</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>показать позади</translation>
    </message>
    <message>
      <source>Need your choice</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Нужен ваш выбор</translation>
    </message>
    <message>
      <source>Opinions, both kept</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Мнения, оба сохранены</translation>
    </message>
    <message>
      <source>Added in the returned copy</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Добавлено в возвращённой копии</translation>
    </message>
    <message>
      <source>Changed, no clash</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Изменено, без столкновения</translation>
    </message>
    <message>
      <source>Deleted there</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Удалено там</translation>
    </message>
    <message>
      <source>What became of it</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Что с этим стало</translation>
    </message>
    <message>
      <source>made by hand</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>сделан вручную</translation>
    </message>
    <message>
      <source>made while you worked</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>сделан во время работы</translation>
    </message>
    <message>
      <source>before a merge</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>перед слиянием</translation>
    </message>
    <message>
      <source>before going back</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>перед возвращением</translation>
    </message>
    <message>
      <source>Task</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Задача</translation>
    </message>
    <message>
      <source>Began (UTC)</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Начало (UTC)</translation>
    </message>
    <message>
      <source>Took</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Длилась</translation>
    </message>
    <message>
      <source>Outcome</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Итог</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>entity/dated, particulars, case/imagery, case/columns</extracomment>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>entity/dated, case/entrywords</extracomment>
      <translation>Значение</translation>
    </message>
    <message>
      <source>Dates</source>
      <extracomment>entity/dated, dialogs/importing_setting</extracomment>
      <translation>Даты</translation>
    </message>
    <message>
      <source>Of</source>
      <extracomment>entity/dated</extracomment>
      <translation>Из</translation>
    </message>
    <message>
      <source>Told</source>
      <extracomment>entity/dated</extracomment>
      <translation>Сказано</translation>
    </message>
    <message>
      <source>Places</source>
      <extracomment>entity/roster, dialogs/exporting_hidden, map/corners, map/places</extracomment>
      <translation>Места</translation>
    </message>
    <message>
      <source>Organisations</source>
      <extracomment>entity/roster</extracomment>
      <translation>Организации</translation>
    </message>
    <message>
      <source>Persons</source>
      <extracomment>entity/roster</extracomment>
      <translation>Люди</translation>
    </message>
    <message>
      <source>Sightings</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, timeline/names</extracomment>
      <translation>Наблюдения</translation>
    </message>
    <message>
      <source>Claims</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, timeline/names</extracomment>
      <translation>Утверждения</translation>
    </message>
    <message>
      <source>Sources</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, timeline/names</extracomment>
      <translation>Источники</translation>
    </message>
    <message>
      <source>Excerpts</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, case/columns</extracomment>
      <translation>Выдержки</translation>
    </message>
    <message>
      <source>Record</source>
      <extracomment>entrypane, log/pastesheet, case/entrywords</extracomment>
      <translation>Запись</translation>
    </message>
    <message>
      <source>Field</source>
      <extracomment>entrypane</extracomment>
      <translation>Поле</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>entrypane, forms/edit, particulars, past</extracomment>
      <translation>Откуда</translation>
    </message>
    <message>
      <source>To</source>
      <extracomment>entrypane, forms/edit, particulars, past</extracomment>
      <translation>Куда</translation>
    </message>
    <message>
      <source>Tracker files (*.csv *.kml *.json *.gz *.zst *.txt *.gpx);;All files (*)</source>
      <extracomment>flying</extracomment>
      <translation>Файлы треков (*.csv *.kml *.json *.gz *.zst *.txt *.gpx);;Все файлы (*)</translation>
    </message>
    <message>
      <source>2025-10-26, or words</source>
      <extracomment>forms/edit</extracomment>
      <translation>2025-10-26 или слова</translation>
    </message>
    <message>
      <source>printed on every page</source>
      <extracomment>forms/edit</extracomment>
      <translation>печатается на каждой странице</translation>
    </message>
    <message>
      <source>aircraft ~ An-124 and when in 2025-10</source>
      <extracomment>forms/edit</extracomment>
      <translation>aircraft ~ An-124 and when in 2025-10</translation>
    </message>
    <message>
      <source>beside the marking on every page</source>
      <extracomment>forms/edit</extracomment>
      <translation>рядом с грифом на каждой странице</translation>
    </message>
    <message>
      <source>in place of the title of the case</source>
      <extracomment>forms/edit</extracomment>
      <translation>вместо названия дела</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>forms/edit, journalpage, particulars, past</extracomment>
      <translation>Когда</translation>
    </message>
    <message>
      <source>Asserted by</source>
      <extracomment>forms/edit, particulars, past, case/columns</extracomment>
      <translation>Кто говорит</translation>
    </message>
    <message>
      <source>Address</source>
      <extracomment>forms/edit, particulars, reader/offers, case/columns</extracomment>
      <translation>Адрес</translation>
    </message>
    <message>
      <source>Read as</source>
      <extracomment>forms/edit, particulars, case/columns</extracomment>
      <translation>Прочтено как</translation>
    </message>
    <message>
      <source>Only what passes</source>
      <extracomment>forms/edit</extracomment>
      <translation>Только прошедшее</translation>
    </message>
    <message>
      <source>Status (open, done)</source>
      <extracomment>forms/edit</extracomment>
      <translation>Состояние (open, done)</translation>
    </message>
    <message>
      <source>Co&amp;llected</source>
      <extracomment>forms/holding</extracomment>
      <translation>С&amp;обрано</translation>
    </message>
    <message>
      <source>Collected &amp;by</source>
      <extracomment>forms/holding</extracomment>
      <translation>Кем со&amp;брано</translation>
    </message>
    <message>
      <source>Found &amp;at</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Где найдено</translation>
    </message>
    <message>
      <source>Original de&amp;vice</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Исходное устройство</translation>
    </message>
    <message>
      <source>Original &amp;owner</source>
      <extracomment>forms/holding</extracomment>
      <translation>Исходный &amp;владелец</translation>
    </message>
    <message>
      <source>Cloc&amp;k checked</source>
      <extracomment>forms/holding</extracomment>
      <translation>Часы &amp;проверены</translation>
    </message>
    <message>
      <source>&amp;Machine</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Машина</translation>
    </message>
    <message>
      <source>&amp;Network or proxy</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Сеть или прокси</translation>
    </message>
    <message>
      <source>&amp;Purpose</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Цель</translation>
    </message>
    <message>
      <source>Permi&amp;ssion</source>
      <extracomment>forms/holding</extracomment>
      <translation>Раз&amp;решение</translation>
    </message>
    <message>
      <source>&amp;Handling</source>
      <extracomment>forms/holding</extracomment>
      <translation>О&amp;бращение</translation>
    </message>
    <message>
      <source>&amp;Reference</source>
      <extracomment>forms/holding</extracomment>
      <translation>Ссыл&amp;ка</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <extracomment>forms/imagery, dialogs/importing_setting, entity/forms, forms/claim</extracomment>
      <translation>&amp;Вид</translation>
    </message>
    <message>
      <source>&amp;Provider</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Поставщик</translation>
    </message>
    <message>
      <source>&amp;Scene id</source>
      <extracomment>forms/imagery</extracomment>
      <translation>№ с&amp;цены</translation>
    </message>
    <message>
      <source>&amp;Acquired</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Снято</translation>
    </message>
    <message>
      <source>&amp;How known</source>
      <extracomment>forms/imagery</extracomment>
      <translation>От&amp;куда известно</translation>
    </message>
    <message>
      <source>&amp;Resolution</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Разрешение</translation>
    </message>
    <message>
      <source>&amp;Footprint</source>
      <extracomment>forms/imagery</extracomment>
      <translation>П&amp;лощадь</translation>
    </message>
    <message>
      <source>&amp;Camera at</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Камера &amp;у</translation>
    </message>
    <message>
      <source>&amp;Bearing</source>
      <extracomment>forms/imagery</extracomment>
      <translation>На&amp;правление</translation>
    </message>
    <message>
      <source>Sho&amp;ws</source>
      <extracomment>forms/imagery</extracomment>
      <translation>По&amp;казывает</translation>
    </message>
    <message>
      <source>P&amp;lace by</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Место &amp;по</translation>
    </message>
    <message>
      <source>&amp;Matched</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Св&amp;ерено</translation>
    </message>
    <message>
      <source>&amp;Time by</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Время по</translation>
    </message>
    <message>
      <source>S&amp;een for it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Искали для этого</translation>
    </message>
    <message>
      <source>&amp;Not before</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Не раньше</translation>
    </message>
    <message>
      <source>Sun a&amp;zimuth</source>
      <extracomment>forms/imagery</extracomment>
      <translation>А&amp;зимут Солнца</translation>
    </message>
    <message>
      <source>S&amp;un altitude</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Высота Со&amp;лнца</translation>
    </message>
    <message>
      <source>Shad&amp;ow</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Тень</translation>
    </message>
    <message>
      <source>Posted</source>
      <extracomment>forms/imagery, case/imagery</extracomment>
      <translation>Опубликовано</translation>
    </message>
    <message>
      <source>&amp;Good to</source>
      <extracomment>forms/imagery</extracomment>
      <translation>То&amp;чность</translation>
    </message>
    <message>
      <source>not stated</source>
      <extracomment>forms/inputs, dialogs/importing_setting, entity/dated, log/pastesheet</extracomment>
      <translation>не указано</translation>
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
      <translation>фото или видео</translation>
    </message>
    <message>
      <source>no comment</source>
      <extracomment>forms/pills, values/words, reference/glossary</extracomment>
      <translation>без комментариев</translation>
    </message>
    <message>
      <source>sighting</source>
      <extracomment>forms/resuming, case/columns, reference/glossary</extracomment>
      <translation>наблюдение</translation>
    </message>
    <message>
      <source>claim</source>
      <extracomment>forms/resuming, case/columns, values/words, reference/glossary</extracomment>
      <translation>утверждение</translation>
    </message>
    <message>
      <source>link</source>
      <extracomment>forms/resuming, tracks/comparing, reference/glossary</extracomment>
      <translation>связь</translation>
    </message>
    <message>
      <source>choice of words for a link</source>
      <extracomment>forms/resuming</extracomment>
      <translation>выбор слов для связи</translation>
    </message>
    <message>
      <source>grade</source>
      <extracomment>forms/resuming</extracomment>
      <translation>оценка</translation>
    </message>
    <message>
      <source>marking</source>
      <extracomment>forms/resuming</extracomment>
      <translation>гриф</translation>
    </message>
    <message>
      <source>note</source>
      <extracomment>forms/resuming</extracomment>
      <translation>заметка</translation>
    </message>
    <message>
      <source>note at a time</source>
      <extracomment>forms/resuming</extracomment>
      <translation>заметка ко времени</translation>
    </message>
    <message>
      <source>lead</source>
      <extracomment>forms/resuming, case/columns, reference/glossary</extracomment>
      <translation>нить</translation>
    </message>
    <message>
      <source>cited source</source>
      <extracomment>forms/resuming</extracomment>
      <translation>названный источник</translation>
    </message>
    <message>
      <source>change</source>
      <extracomment>forms/resuming</extracomment>
      <translation>изменение</translation>
    </message>
    <message>
      <source>translation</source>
      <extracomment>forms/resuming</extracomment>
      <translation>перевод</translation>
    </message>
    <message>
      <source>search</source>
      <extracomment>forms/resuming, values/words</extracomment>
      <translation>поиск</translation>
    </message>
    <message>
      <source>collection record</source>
      <extracomment>forms/resuming</extracomment>
      <translation>запись о сборе</translation>
    </message>
    <message>
      <source>step of custody</source>
      <extracomment>forms/resuming, case/titles</extracomment>
      <translation>шаг хранения</translation>
    </message>
    <message>
      <source>withdrawal</source>
      <extracomment>forms/resuming</extracomment>
      <translation>отзыв</translation>
    </message>
    <message>
      <source>record of imagery</source>
      <extracomment>forms/resuming</extracomment>
      <translation>запись о снимке</translation>
    </message>
    <message>
      <source>reading by machine</source>
      <extracomment>forms/resuming</extracomment>
      <translation>чтение машиной</translation>
    </message>
    <message>
      <source>still</source>
      <extracomment>forms/resuming</extracomment>
      <translation>кадр</translation>
    </message>
    <message>
      <source>bounds</source>
      <extracomment>forms/resuming</extracomment>
      <translation>границы</translation>
    </message>
    <message>
      <source>hypothesis</source>
      <extracomment>forms/resuming, reference/glossary</extracomment>
      <translation>гипотеза</translation>
    </message>
    <message>
      <source>judgement</source>
      <extracomment>forms/resuming, values/words, reference/glossary</extracomment>
      <translation>суждение</translation>
    </message>
    <message>
      <source>row of the matrix</source>
      <extracomment>forms/resuming</extracomment>
      <translation>строка матрицы</translation>
    </message>
    <message>
      <source>new entity</source>
      <extracomment>forms/resuming</extracomment>
      <translation>новый объект</translation>
    </message>
    <message>
      <source>word on who or what it is</source>
      <extracomment>forms/resuming</extracomment>
      <translation>слово о том, кто или что это</translation>
    </message>
    <message>
      <source>further name</source>
      <extracomment>forms/resuming</extracomment>
      <translation>другое имя</translation>
    </message>
    <message>
      <source>dated assignment</source>
      <extracomment>forms/resuming</extracomment>
      <translation>датированное назначение</translation>
    </message>
    <message>
      <source>joining</source>
      <extracomment>forms/resuming</extracomment>
      <translation>объединение</translation>
    </message>
    <message>
      <source>splitting</source>
      <extracomment>forms/resuming</extracomment>
      <translation>разделение</translation>
    </message>
    <message>
      <source>choice of airframe</source>
      <extracomment>forms/resuming</extracomment>
      <translation>выбор борта</translation>
    </message>
    <message>
      <source>Read the words by machine…</source>
      <extracomment>imagery</extracomment>
      <translation>Прочитать слова машиной…</translation>
    </message>
    <message>
      <source>Confirm the words</source>
      <extracomment>imagery</extracomment>
      <translation>Подтвердить слова</translation>
    </message>
    <message>
      <source>Take a still…</source>
      <extracomment>imagery</extracomment>
      <translation>Взять кадр…</translation>
    </message>
    <message>
      <source>Entry</source>
      <extracomment>journalpage</extracomment>
      <translation>Запись</translation>
    </message>
    <message>
      <source>Who</source>
      <extracomment>journalpage</extracomment>
      <translation>Кто</translation>
    </message>
    <message>
      <source>What was done</source>
      <extracomment>journalpage</extracomment>
      <translation>Что сделано</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>journalpage, forms/imagery, origins, case/columns</extracomment>
      <translation>Почему</translation>
    </message>
    <message>
      <source>Hash</source>
      <extracomment>journalpage</extracomment>
      <translation>Хеш</translation>
    </message>
    <message>
      <source>Ctrl + click</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + щелчок</translation>
    </message>
    <message>
      <source>add to the selection, or take out of it</source>
      <extracomment>keyboard</extracomment>
      <translation>добавить к выбранному или убрать из него</translation>
    </message>
    <message>
      <source>Shift + click, ↑ ↓</source>
      <extracomment>keyboard</extracomment>
      <translation>Shift + щелчок, ↑ ↓</translation>
    </message>
    <message>
      <source>navigator: select all up to there</source>
      <extracomment>keyboard</extracomment>
      <translation>навигатор: выбрать всё до этого места</translation>
    </message>
    <message>
      <source>Double-click, Enter</source>
      <extracomment>keyboard</extracomment>
      <translation>Двойной щелчок, Enter</translation>
    </message>
    <message>
      <source>open in the reader</source>
      <extracomment>keyboard</extracomment>
      <translation>открыть в чтении</translation>
    </message>
    <message>
      <source>Ctrl + F, F3</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + F, F3</translation>
    </message>
    <message>
      <source>reader: find words, next place</source>
      <extracomment>keyboard</extracomment>
      <translation>чтение: найти слова, следующее место</translation>
    </message>
    <message>
      <source>reader: previous, next record on its quotes</source>
      <extracomment>keyboard</extracomment>
      <translation>чтение: предыдущая, следующая запись на его цитатах</translation>
    </message>
    <message>
      <source>Alt + ↑ ↓</source>
      <extracomment>keyboard</extracomment>
      <translation>Alt + ↑ ↓</translation>
    </message>
    <message>
      <source>reader: the selection grows to phrase, clause, sentence, paragraph, and shrinks again</source>
      <extracomment>keyboard</extracomment>
      <translation>чтение: выбор растёт до оборота, части, предложения, абзаца и сжимается обратно</translation>
    </message>
    <message>
      <source>Ctrl + + − 0</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + + − 0</translation>
    </message>
    <message>
      <source>reader: larger, smaller, usual letters</source>
      <extracomment>keyboard</extracomment>
      <translation>чтение: буквы крупнее, мельче, обычные</translation>
    </message>
    <message>
      <source>Ctrl + Tab, Ctrl + F4</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + Tab, Ctrl + F4</translation>
    </message>
    <message>
      <source>reader: next source, close this one</source>
      <extracomment>keyboard</extracomment>
      <translation>чтение: следующий источник, закрыть этот</translation>
    </message>
    <message>
      <source>pages and images: larger, smaller, the whole</source>
      <extracomment>keyboard</extracomment>
      <translation>страницы и изображения: крупнее, мельче, целиком</translation>
    </message>
    <message>
      <source>Arrow keys, Shift</source>
      <extracomment>keyboard</extracomment>
      <translation>Стрелки, Shift</translation>
    </message>
    <message>
      <source>pages: the caret, and selecting; Ctrl goes by words</source>
      <extracomment>keyboard</extracomment>
      <translation>страницы: курсор и выбор; Ctrl идёт по словам</translation>
    </message>
    <message>
      <source>pages: dragging draws a region; so does Ctrl and drag</source>
      <extracomment>keyboard</extracomment>
      <translation>страницы: протягивание рисует область; так же Ctrl и протягивание</translation>
    </message>
    <message>
      <source>Shift + arrow keys</source>
      <extracomment>keyboard</extracomment>
      <translation>Shift + стрелки</translation>
    </message>
    <message>
      <source>images, regions: begin one, make it larger or smaller; arrows alone move it</source>
      <extracomment>keyboard</extracomment>
      <translation>изображения, области: начать, увеличить или уменьшить; одни стрелки двигают</translation>
    </message>
    <message>
      <source>Ctrl + Page Up, Page Down</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + Page Up, Page Down</translation>
    </message>
    <message>
      <source>pages: the page before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>страницы: предыдущая, следующая</translation>
    </message>
    <message>
      <source>two sources compared: the difference before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>сравнение двух источников: предыдущее различие, следующее</translation>
    </message>
    <message>
      <source>Menu, Shift + F10</source>
      <extracomment>keyboard</extracomment>
      <translation>Menu, Shift + F10</translation>
    </message>
    <message>
      <source>reader: what can be done with the words</source>
      <extracomment>keyboard</extracomment>
      <translation>чтение: что можно сделать со словами</translation>
    </message>
    <message>
      <source>fields: other words for one that is marked as misspelled</source>
      <extracomment>keyboard</extracomment>
      <translation>поля: другие слова вместо отмеченного как ошибочное</translation>
    </message>
    <message>
      <source>V, Esc</source>
      <extracomment>keyboard</extracomment>
      <translation>V, Esc</translation>
    </message>
    <message>
      <source>board: leave a link that was begun</source>
      <extracomment>keyboard</extracomment>
      <translation>доска: бросить начатую связь</translation>
    </message>
    <message>
      <source>Ctrl + V</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + V</translation>
    </message>
    <message>
      <source>board: lay copied cards, as they lay on the other board</source>
      <extracomment>keyboard</extracomment>
      <translation>доска: положить скопированные карточки, как они лежали на другой доске</translation>
    </message>
    <message>
      <source>Shift + drag, Alt + drag</source>
      <extracomment>keyboard</extracomment>
      <translation>Shift + тянуть, Alt + тянуть</translation>
    </message>
    <message>
      <source>board: select what a rectangle, or a line drawn by hand, surrounds</source>
      <extracomment>keyboard</extracomment>
      <translation>доска: выбрать то, что окружает прямоугольник или линия от руки</translation>
    </message>
    <message>
      <source>Enter, B</source>
      <extracomment>keyboard</extracomment>
      <translation>Enter, B</translation>
    </message>
    <message>
      <source>board: lay what is picked beside the board on it</source>
      <extracomment>keyboard</extracomment>
      <translation>доска: положить на неё выбранное рядом</translation>
    </message>
    <message>
      <source>1 to 5</source>
      <extracomment>keyboard</extracomment>
      <translation>от 1 до 5</translation>
    </message>
    <message>
      <source>findings: decide: open, explained, resolved, kept, dismissed; then the reason</source>
      <extracomment>keyboard</extracomment>
      <translation>замечания: решение: открыто, объяснено, решено, оставлено, отклонено; затем причина</translation>
    </message>
    <message>
      <source>matrix: rate the cell, from strongly consistent to strongly inconsistent; Enter opens the words</source>
      <extracomment>keyboard</extracomment>
      <translation>матрица: отметить ячейку, от сильно совместимо до сильно несовместимо; Enter открывает слова</translation>
    </message>
    <message>
      <source>timeline, board: show all; map: fit the selection, or all</source>
      <extracomment>keyboard</extracomment>
      <translation>шкала, доска: показать всё; карта: вписать выбранное или всё</translation>
    </message>
    <message>
      <source>timeline, board, map: zoom</source>
      <extracomment>keyboard</extracomment>
      <translation>шкала, доска, карта: масштаб</translation>
    </message>
    <message>
      <source>map: play the track, or stop; , and . step to the fix before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>карта: проиграть трек или остановить; , и . идут к предыдущей, к следующей точке</translation>
    </message>
    <message>
      <source>map: measure; Enter begins and ends at the middle of the map, arrows move it; V or Esc leaves it</source>
      <extracomment>keyboard</extracomment>
      <translation>карта: измерить; Enter начинает и кончает в середине карты, стрелки двигают её; V или Esc выходит</translation>
    </message>
    <message>
      <source>map: show the layers, or fold them away</source>
      <extracomment>keyboard</extracomment>
      <translation>карта: показать слои или свернуть их</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <extracomment>keyboard</extracomment>
      <translation>Page Up, Page Down</translation>
    </message>
    <message>
      <source>map: the mark before, the next one; arrows move the map, Space and drag too</source>
      <extracomment>keyboard</extracomment>
      <translation>карта: предыдущий знак, следующий; стрелки двигают карту, пробел и протягивание тоже</translation>
    </message>
    <message>
      <source>timeline: brush what is shown, or lift the brush</source>
      <extracomment>keyboard</extracomment>
      <translation>шкала: выделить показанное время или снять отрезок</translation>
    </message>
    <message>
      <source>Shift + ← →</source>
      <extracomment>keyboard</extracomment>
      <translation>Shift + ← →</translation>
    </message>
    <message>
      <source>timeline: move the end of the brush; Esc lifts it</source>
      <extracomment>keyboard</extracomment>
      <translation>шкала: двигать конец отрезка; Esc снимает его</translation>
    </message>
    <message>
      <source>Ctrl + ← →</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + ← →</translation>
    </message>
    <message>
      <source>timeline: move along in time</source>
      <extracomment>keyboard</extracomment>
      <translation>шкала: идти по времени</translation>
    </message>
    <message>
      <source>Ctrl + ↑, Ctrl + ↓</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + ↑, Ctrl + ↓</translation>
    </message>
    <message>
      <source>timeline: close the group of lanes, open all; with Shift and ↑ close the lane</source>
      <extracomment>keyboard</extracomment>
      <translation>шкала: закрыть группу дорожек, открыть все; с Shift и ↑ закрыть дорожку</translation>
    </message>
    <message>
      <source>timeline: what the lanes are, by which clock marks stand, saved views</source>
      <extracomment>keyboard</extracomment>
      <translation>шкала: что такое дорожки, по каким часам стоят знаки, сохранённые виды</translation>
    </message>
    <message>
      <source>timeline: what was known on a day; filter every view</source>
      <extracomment>keyboard</extracomment>
      <translation>шкала: что было известно в тот день; фильтр всех видов</translation>
    </message>
    <message>
      <source>timeline: zoom to the selection</source>
      <extracomment>keyboard</extracomment>
      <translation>шкала: вписать выбранное</translation>
    </message>
    <message>
      <source>P, [ and ]</source>
      <extracomment>keyboard</extracomment>
      <translation>P, [ и ]</translation>
    </message>
    <message>
      <source>timeline: pin a note at a time (Ctrl + Shift + N anywhere); the note before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>шкала: приколоть заметку ко времени (Ctrl + Shift + N везде); предыдущая заметка, следующая</translation>
    </message>
    <message>
      <source>timeline: of two selected marks the earlier precedes the other</source>
      <extracomment>keyboard</extracomment>
      <translation>шкала: из двух выбранных знаков ранний предшествует другому</translation>
    </message>
    <message>
      <source>timeline: show links of the selection; list what has no date</source>
      <extracomment>keyboard</extracomment>
      <translation>шкала: показать связи выбранного; перечислить то, что без даты</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <extracomment>keyboard</extracomment>
      <translation>Стрелки</translation>
    </message>
    <message>
      <source>timeline, board, navigator: walk</source>
      <extracomment>keyboard</extracomment>
      <translation>шкала, доска, навигатор: идти</translation>
    </message>
    <message>
      <source>board: select more cards</source>
      <extracomment>keyboard</extracomment>
      <translation>доска: выбрать ещё карточки</translation>
    </message>
    <message>
      <source>Ctrl + arrow keys</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + стрелки</translation>
    </message>
    <message>
      <source>board: move the selected cards, with Shift ten steps at a time</source>
      <extracomment>keyboard</extracomment>
      <translation>доска: двигать выбранные карточки, с Shift на десять шагов</translation>
    </message>
    <message>
      <source>Ctrl + wheel</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + колесо</translation>
    </message>
    <message>
      <source>reader: larger or smaller letters; board: zoom</source>
      <extracomment>keyboard</extracomment>
      <translation>чтение: буквы крупнее или мельче; доска: масштаб</translation>
    </message>
    <message>
      <source>F2, Enter, letters</source>
      <extracomment>keyboard</extracomment>
      <translation>F2, Enter, буквы</translation>
    </message>
    <message>
      <source>log: change the cell; Ctrl + Enter fills every picked cell of its column</source>
      <extracomment>keyboard</extracomment>
      <translation>таблица: изменить ячейку; Ctrl + Enter заполняет все выбранные ячейки её столбца</translation>
    </message>
    <message>
      <source>log: sort by the column; with Shift by one more</source>
      <extracomment>keyboard</extracomment>
      <translation>таблица: упорядочить по столбцу; с Shift ещё по одному</translation>
    </message>
    <message>
      <source>Alt + Shift + ← →</source>
      <extracomment>keyboard</extracomment>
      <translation>Alt + Shift + ← →</translation>
    </message>
    <message>
      <source>log: move the column</source>
      <extracomment>keyboard</extracomment>
      <translation>таблица: передвинуть столбец</translation>
    </message>
    <message>
      <source>Space</source>
      <extracomment>keyboard, map/corners</extracomment>
      <translation>Пробел</translation>
    </message>
    <message>
      <source>log: a lead is done, or open again; of other records the words</source>
      <extracomment>keyboard</extracomment>
      <translation>таблица: нить сделана или снова открыта; у других записей слова</translation>
    </message>
    <message>
      <source>Esc</source>
      <extracomment>keyboard</extracomment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>leave, close, cancel the task</source>
      <extracomment>keyboard</extracomment>
      <translation>выйти, закрыть, прервать задачу</translation>
    </message>
    <message>
      <source>copies</source>
      <extracomment>keys</extracomment>
      <translation>копирует</translation>
    </message>
    <message>
      <source>cuts</source>
      <extracomment>keys</extracomment>
      <translation>вырезает</translation>
    </message>
    <message>
      <source>selects all</source>
      <extracomment>keys</extracomment>
      <translation>выбирает всё</translation>
    </message>
    <message>
      <source>Lists of airframes (*.csv *.gz *.zst *.txt);;All files (*)</source>
      <extracomment>listing</extracomment>
      <translation>Списки бортов (*.csv *.gz *.zst *.txt);;Все файлы (*)</translation>
    </message>
    <message>
      <source>Tracks</source>
      <extracomment>log/bar, navigatorchips, timeline/names, map/corners</extracomment>
      <translation>Треки</translation>
    </message>
    <message>
      <source>Searches</source>
      <extracomment>log/bar</extracomment>
      <translation>Поиски</translation>
    </message>
    <message>
      <source>Mentions</source>
      <extracomment>log/bar</extracomment>
      <translation>Упоминания</translation>
    </message>
    <message>
      <source>Never offered</source>
      <extracomment>log/bar</extracomment>
      <translation>Не предлагать</translation>
    </message>
    <message>
      <source>No sightings yet. Select words in a source and press S.</source>
      <extracomment>log/empty</extracomment>
      <translation>Наблюдений пока нет. Выберите слова в источнике и нажмите S.</translation>
    </message>
    <message>
      <source>No claims yet. Select words in a source and press C.</source>
      <extracomment>log/empty</extracomment>
      <translation>Утверждений пока нет. Выберите слова в источнике и нажмите C.</translation>
    </message>
    <message>
      <source>No tracks yet. Ctrl+Shift+I imports the files of a flight tracker.</source>
      <extracomment>log/empty</extracomment>
      <translation>Треков пока нет. Ctrl+Shift+I загружает файлы слежения за полётами.</translation>
    </message>
    <message>
      <source>No sources yet. Press Ctrl+Shift+A to attach one.</source>
      <extracomment>log/empty</extracomment>
      <translation>Источников пока нет. Нажмите Ctrl+Shift+A, чтобы приложить.</translation>
    </message>
    <message>
      <source>No entities yet. They come from sightings of one airframe, one place, one person.</source>
      <extracomment>log/empty</extracomment>
      <translation>Объектов пока нет. Они берутся из наблюдений одного борта, одного места, одного человека.</translation>
    </message>
    <message>
      <source>No leads yet. Press N in the reader for an open question or task.</source>
      <extracomment>log/empty</extracomment>
      <translation>Нитей пока нет. Нажмите N в чтении для открытого вопроса или задачи.</translation>
    </message>
    <message>
      <source>No searches yet. Ctrl+Shift+S records one, also one that found nothing.</source>
      <extracomment>log/empty</extracomment>
      <translation>Поисков пока нет. Ctrl+Shift+S записывает поиск, даже если ничего не нашлось.</translation>
    </message>
    <message>
      <source>No mentions yet. Accept a suggestion in a source with Tab and Enter.</source>
      <extracomment>log/empty</extracomment>
      <translation>Упоминаний пока нет. Примите подсказку в источнике клавишами Tab и Enter.</translation>
    </message>
    <message>
      <source>All is offered. X on a suggestion offers it no more; deleting its row here takes that back.</source>
      <extracomment>log/empty</extracomment>
      <translation>Предлагается всё. X на подсказке больше её не предлагает; удаление строки здесь возвращает её.</translation>
    </message>
    <message>
      <source>No excerpts yet. Select words in a source and press E.</source>
      <extracomment>log/empty</extracomment>
      <translation>Выдержек пока нет. Выберите слова в источнике и нажмите E.</translation>
    </message>
    <message>
      <source>Nothing is in the trash.</source>
      <extracomment>log/empty</extracomment>
      <translation>Корзина пуста.</translation>
    </message>
    <message>
      <source>proposed</source>
      <extracomment>log/face, log/model, dialogs/events, facts</extracomment>
      <translation>предложено</translation>
    </message>
    <message>
      <source>inferred</source>
      <extracomment>log/face, log/model, timeline/legend, board/aloud</extracomment>
      <translation>выведено</translation>
    </message>
    <message>
      <source>given</source>
      <extracomment>log/face</extracomment>
      <translation>дано</translation>
    </message>
    <message>
      <source>stays open</source>
      <extracomment>log/model, particulars</extracomment>
      <translation>остаётся открытым</translation>
    </message>
    <message>
      <source>given by the analyst</source>
      <extracomment>log/model</extracomment>
      <translation>дано аналитиком</translation>
    </message>
    <message>
      <source>accepted</source>
      <extracomment>log/model</extracomment>
      <translation>принято</translation>
    </message>
    <message>
      <source>not recorded</source>
      <extracomment>log/model, dialogs/given, dialogs/merging_clash, forms/edit</extracomment>
      <translation>не записано</translation>
    </message>
    <message>
      <source>No.</source>
      <extracomment>matrix/sources</extracomment>
      <translation>№</translation>
    </message>
    <message>
      <source>Fact</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Факт</translation>
    </message>
    <message>
      <source>Attach</source>
      <extracomment>moves, dialogs/attach</extracomment>
      <translation>Приложить</translation>
    </message>
    <message>
      <source>A file, pasted text or a captured page. The bytes are kept and hashed.</source>
      <extracomment>moves</extracomment>
      <translation>Файл, вставленный текст или захваченная страница. Байты хранятся с хешем.</translation>
    </message>
    <message>
      <source>Highlight</source>
      <extracomment>moves, case/acts</extracomment>
      <translation>Выделить</translation>
    </message>
    <message>
      <source>Mark the words that matter. They stay tied to their place in the source.</source>
      <extracomment>moves</extracomment>
      <translation>Отметьте важные слова. Они остаются привязаны к своему месту в источнике.</translation>
    </message>
    <message>
      <source>Tag</source>
      <extracomment>moves, dialogs/tags, forms/tag, timeline/choices</extracomment>
      <translation>Метка</translation>
    </message>
    <message>
      <source>Say what it is: an aircraft sighting or a claim. Keep the words as written.</source>
      <extracomment>moves</extracomment>
      <translation>Скажите, что это: наблюдение самолёта или утверждение. Слова остаются как написаны.</translation>
    </message>
    <message>
      <source>Weigh</source>
      <extracomment>moves, matrix/forms, case/acts</extracomment>
      <translation>Взвесить</translation>
    </message>
    <message>
      <source>Link what supports and what contradicts. Repeats of one origin count once.</source>
      <extracomment>moves</extracomment>
      <translation>Свяжите, что подкрепляет и что противоречит. Повторы одного первоисточника считаются один раз.</translation>
    </message>
    <message>
      <source>Source</source>
      <extracomment>moves, matrix/cellsays, case/columns, timeline/choices</extracomment>
      <translation>Источник</translation>
    </message>
    <message>
      <source>Sighting</source>
      <extracomment>moves</extracomment>
      <translation>Наблюдение</translation>
    </message>
    <message>
      <source>Claim</source>
      <extracomment>moves, timeline/choices</extracomment>
      <translation>Утверждение</translation>
    </message>
    <message>
      <source>Entity</source>
      <extracomment>moves, entity/sheet</extracomment>
      <translation>Объект</translation>
    </message>
    <message>
      <source>Hypothesis</source>
      <extracomment>moves, matrix/forms, matrix/top, timeline/choices</extracomment>
      <translation>Гипотеза</translation>
    </message>
    <message>
      <source>Finding</source>
      <extracomment>moves</extracomment>
      <translation>Замечание</translation>
    </message>
    <message>
      <source>Track</source>
      <extracomment>moves</extracomment>
      <translation>Трек</translation>
    </message>
    <message>
      <source>Lead</source>
      <extracomment>moves</extracomment>
      <translation>Нить</translation>
    </message>
    <message>
      <source>Hypotheses</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Гипотезы</translation>
    </message>
    <message>
      <source>Unresolved {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Неразрешено {}</translation>
    </message>
    <message>
      <source>Assumed {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Предположено {}</translation>
    </message>
    <message>
      <source>Origin unknown {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Первоисточник неизвестен {}</translation>
    </message>
    <message>
      <source>tracker, kind not stated</source>
      <extracomment>particulars</extracomment>
      <translation>трекер, вид не указан</translation>
    </message>
    <message>
      <source>satellite</source>
      <extracomment>particulars, values/words, reference/glossary</extracomment>
      <translation>спутник</translation>
    </message>
    <message>
      <source>reported</source>
      <extracomment>particulars, values/words, reference/glossary</extracomment>
      <translation>сообщено</translation>
    </message>
    <message>
      <source>Place</source>
      <extracomment>particulars, past, reader/stated, case/columns</extracomment>
      <translation>Место</translation>
    </message>
    <message>
      <source>Publisher</source>
      <extracomment>particulars, reader/offers, sourcehead, case/columns</extracomment>
      <translation>Издатель</translation>
    </message>
    <message>
      <source>Author</source>
      <extracomment>particulars, reader/offers, reader/stated, sourcehead</extracomment>
      <translation>Автор</translation>
    </message>
    <message>
      <source>Published</source>
      <extracomment>particulars, reader/offers, timeline/names, sourcehead</extracomment>
      <translation>Опубликовано</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>particulars, preferences, reader/offers, sourcehead</extracomment>
      <translation>Язык</translation>
    </message>
    <message>
      <source>Hex, callsign</source>
      <extracomment>particulars</extracomment>
      <translation>Hex, позывной</translation>
    </message>
    <message>
      <source>Count</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Количество</translation>
    </message>
    <message>
      <source>Event</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Событие</translation>
    </message>
    <message>
      <source>Hedge</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Оговорка</translation>
    </message>
    <message>
      <source>Nature</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Характер</translation>
    </message>
    <message>
      <source>Basis</source>
      <extracomment>particulars, case/entrywords</extracomment>
      <translation>Основание</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>particulars, board/acting, entity/sheet, case/columns</extracomment>
      <translation>Заметка</translation>
    </message>
    <message>
      <source>Aliases</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Другие имена</translation>
    </message>
    <message>
      <source>Status</source>
      <extracomment>particulars, status, case/columns</extracomment>
      <translation>Статус</translation>
    </message>
    <message>
      <source>Short name</source>
      <extracomment>particulars</extracomment>
      <translation>Короткое имя</translation>
    </message>
    <message>
      <source>Likelihood</source>
      <extracomment>particulars, matrix/judging</extracomment>
      <translation>Вероятность</translation>
    </message>
    <message>
      <source>Confidence</source>
      <extracomment>particulars, matrix/judging</extracomment>
      <translation>Уверенность</translation>
    </message>
    <message>
      <source>By</source>
      <extracomment>particulars, dialogs/given, report/printcheck, case/columns</extracomment>
      <translation>Кем</translation>
    </message>
    <message>
      <source>Where</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Где</translation>
    </message>
    <message>
      <source>Terms</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Запрос</translation>
    </message>
    <message>
      <source>Found</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Найдено</translation>
    </message>
    <message>
      <source>Translator</source>
      <extracomment>particulars</extracomment>
      <translation>Переводчик</translation>
    </message>
    <message>
      <source>Machine</source>
      <extracomment>particulars</extracomment>
      <translation>Компьютер</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>particulars, dialogs/exporting_hidden, inspector</extracomment>
      <translation>Что</translation>
    </message>
    <message>
      <source>Means</source>
      <extracomment>particulars</extracomment>
      <translation>Способ</translation>
    </message>
    <message>
      <source>Reason</source>
      <extracomment>particulars, commands, case/columns</extracomment>
      <translation>Причина</translation>
    </message>
    <message>
      <source>Bytes</source>
      <extracomment>particulars</extracomment>
      <translation>Байты</translation>
    </message>
    <message>
      <source>Words</source>
      <extracomment>particulars, sourcepage, case/entrywords, case/columns</extracomment>
      <translation>Слова</translation>
    </message>
    <message>
      <source>At</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>Когда</translation>
    </message>
    <message>
      <source>quote</source>
      <extracomment>particulars, case/faces</extracomment>
      <translation>цитата</translation>
    </message>
    <message>
      <source>holds</source>
      <extracomment>particulars</extracomment>
      <translation>несёт</translation>
    </message>
    <message>
      <source>to do</source>
      <extracomment>particulars</extracomment>
      <translation>сделать</translation>
    </message>
    <message>
      <source>reads</source>
      <extracomment>particulars</extracomment>
      <translation>гласит</translation>
    </message>
    <message>
      <source>looked</source>
      <extracomment>particulars</extracomment>
      <translation>искали</translation>
    </message>
    <message>
      <source>taken</source>
      <extracomment>particulars</extracomment>
      <translation>взято</translation>
    </message>
    <message>
      <source>Grade</source>
      <extracomment>past, dialogs/manyfields, forms/remarks, case/acts</extracomment>
      <translation>Оценка</translation>
    </message>
    <message>
      <source>In the trash</source>
      <extracomment>past, recordhead, case/entrywords</extracomment>
      <translation>В корзине</translation>
    </message>
    <message>
      <source>You</source>
      <extracomment>preferences</extracomment>
      <translation>Вы</translation>
    </message>
    <message>
      <source>Analyst's name</source>
      <extracomment>preferences, commands</extracomment>
      <translation>Имя аналитика</translation>
    </message>
    <message>
      <source>Stands in the journal beside every act, and in every copy that is handed on.</source>
      <extracomment>preferences</extracomment>
      <translation>Стоит в журнале при каждом действии и в каждой переданной копии.</translation>
    </message>
    <message>
      <source>Looks</source>
      <extracomment>preferences</extracomment>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Theme</source>
      <extracomment>preferences, commands</extracomment>
      <translation>Тема</translation>
    </message>
    <message>
      <source>The colours of the window.</source>
      <extracomment>preferences</extracomment>
      <translation>Цвета окна.</translation>
    </message>
    <message>
      <source>Of the window, from the next start on; a draft has been read over by nobody. What a case holds stays as it is.</source>
      <extracomment>preferences</extracomment>
      <translation>Окна, со следующего запуска; черновик никто не вычитывал. Содержимое дела остаётся как есть.</translation>
    </message>
    <message>
      <source>Size of all letters</source>
      <extracomment>preferences</extracomment>
      <translation>Размер всех букв</translation>
    </message>
    <message>
      <source>Of menus, lists, forms and views, and what stands beside them; from the next start on.</source>
      <extracomment>preferences</extracomment>
      <translation>Меню, списков, форм и видов и того, что рядом; со следующего запуска.</translation>
    </message>
    <message>
      <source>Reading</source>
      <extracomment>preferences</extracomment>
      <translation>Чтение</translation>
    </message>
    <message>
      <source>Typeface of the reader</source>
      <extracomment>preferences</extracomment>
      <translation>Шрифт чтения</translation>
    </message>
    <message>
      <source>How a source's words are set.</source>
      <extracomment>preferences</extracomment>
      <translation>Как набраны слова источника.</translation>
    </message>
    <message>
      <source>Size of the reader's letters</source>
      <extracomment>preferences</extracomment>
      <translation>Размер букв чтения</translation>
    </message>
    <message>
      <source>In pixels; Ctrl + and Ctrl − in the words do the same.</source>
      <extracomment>preferences</extracomment>
      <translation>В пикселях; Ctrl + и Ctrl − в словах делают то же.</translation>
    </message>
    <message>
      <source>Suggestions in the words</source>
      <extracomment>preferences</extracomment>
      <translation>Подсказки в словах</translation>
    </message>
    <message>
      <source>The reading aid underlines dates, aircraft, places and movements.</source>
      <extracomment>preferences</extracomment>
      <translation>Помощник чтения подчёркивает даты, самолёты, места и движения.</translation>
    </message>
    <message>
      <source>Writing</source>
      <extracomment>preferences</extracomment>
      <translation>Письмо</translation>
    </message>
    <message>
      <source>Spelling</source>
      <extracomment>preferences</extracomment>
      <translation>Орфография</translation>
    </message>
    <message>
      <source>Words of your own that the dictionary does not know are underlined; their menu offers others.</source>
      <extracomment>preferences</extracomment>
      <translation>Ваши слова, которых нет в словаре, подчёркиваются; их меню предлагает другие.</translation>
    </message>
    <message>
      <source>Units</source>
      <extracomment>preferences</extracomment>
      <translation>Единицы</translation>
    </message>
    <message>
      <source>Times of the journal</source>
      <extracomment>preferences</extracomment>
      <translation>Время в журнале</translation>
    </message>
    <message>
      <source>When acts were done. What sources say stays as it is.</source>
      <extracomment>preferences</extracomment>
      <translation>Когда действовали. Что говорят источники, остаётся как есть.</translation>
    </message>
    <message>
      <source>Date style</source>
      <extracomment>preferences</extracomment>
      <translation>Вид дат</translation>
    </message>
    <message>
      <source>How the window writes dates, from the next start on; doubt is told in every style. Cases, exports and prints stay as they are.</source>
      <extracomment>preferences</extracomment>
      <translation>Как окно пишет даты, со следующего запуска; сомнение указано в любом виде. Дела, экспорт и печать остаются как есть.</translation>
    </message>
    <message>
      <source>Heights and speeds</source>
      <extracomment>preferences</extracomment>
      <translation>Высоты и скорости</translation>
    </message>
    <message>
      <source>Beside the map, of a track over time.</source>
      <extracomment>preferences</extracomment>
      <translation>Рядом с картой, трека во времени.</translation>
    </message>
    <message>
      <source>Links of the selection</source>
      <extracomment>preferences</extracomment>
      <translation>Связи выбранного</translation>
    </message>
    <message>
      <source>Drawn on the timeline; K there does the same.</source>
      <extracomment>preferences</extracomment>
      <translation>Рисуются на шкале; K там делает то же.</translation>
    </message>
    <message>
      <source>Start</source>
      <extracomment>preferences</extracomment>
      <translation>Запуск</translation>
    </message>
    <message>
      <source>First page at start</source>
      <extracomment>preferences</extracomment>
      <translation>Первая страница при запуске</translation>
    </message>
    <message>
      <source>Without it the program goes on with the case opened last.</source>
      <extracomment>preferences</extracomment>
      <translation>Без неё программа продолжает последнее открытое дело.</translation>
    </message>
    <message>
      <source>same</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>то же</translation>
    </message>
    <message>
      <source>agrees</source>
      <extracomment>reader/beside/markup, reference/glossary</extracomment>
      <translation>согласуется</translation>
    </message>
    <message>
      <source>differs</source>
      <extracomment>reader/beside/markup, values/words, reference/glossary</extracomment>
      <translation>расходится</translation>
    </message>
    <message>
      <source>only left</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>только слева</translation>
    </message>
    <message>
      <source>only right</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>только справа</translation>
    </message>
    <message>
      <source>Title</source>
      <extracomment>reader/offers, reader/stated, case/columns</extracomment>
      <translation>Название</translation>
    </message>
    <message>
      <source>Taken</source>
      <extracomment>reader/stated</extracomment>
      <translation>Снято</translation>
    </message>
    <message>
      <source>Camera</source>
      <extracomment>reader/stated</extracomment>
      <translation>Камера</translation>
    </message>
    <message>
      <source>Lens</source>
      <extracomment>reader/stated</extracomment>
      <translation>Объектив</translation>
    </message>
    <message>
      <source>Bearing</source>
      <extracomment>reader/stated, case/imagery</extracomment>
      <translation>Направление</translation>
    </message>
    <message>
      <source>Altitude</source>
      <extracomment>reader/stated, tracks/told</extracomment>
      <translation>Высота</translation>
    </message>
    <message>
      <source>Made</source>
      <extracomment>reader/stated</extracomment>
      <translation>Сделано</translation>
    </message>
    <message>
      <source>Length</source>
      <extracomment>reader/stated</extracomment>
      <translation>Длина</translation>
    </message>
    <message>
      <source>Format</source>
      <extracomment>reader/stated, tracks/told, case/columns</extracomment>
      <translation>Формат</translation>
    </message>
    <message>
      <source>Software</source>
      <extracomment>reader/stated</extracomment>
      <translation>Программа</translation>
    </message>
    <message>
      <source>Description</source>
      <extracomment>reader/stated</extracomment>
      <translation>Описание</translation>
    </message>
    <message>
      <source>Scanned</source>
      <extracomment>reader/stated</extracomment>
      <translation>Отсканировано</translation>
    </message>
    <message>
      <source>dates</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>даты</translation>
    </message>
    <message>
      <source>places</source>
      <extracomment>reader/suggestionbar, case/statistics</extracomment>
      <translation>места</translation>
    </message>
    <message>
      <source>actors</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>лица и органы</translation>
    </message>
    <message>
      <source>types</source>
      <extracomment>reader/suggestionbar, case/statistics</extracomment>
      <translation>типы</translation>
    </message>
    <message>
      <source>sources</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>источники</translation>
    </message>
    <message>
      <source>denials, no comment</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>опровержения, без комментариев</translation>
    </message>
    <message>
      <source>hedges</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>оговорки</translation>
    </message>
    <message>
      <source>searches</source>
      <extracomment>report/parts</extracomment>
      <translation>поиски</translation>
    </message>
    <message>
      <source>pictures</source>
      <extracomment>report/parts</extracomment>
      <translation>картинки</translation>
    </message>
    <message>
      <source>stated</source>
      <extracomment>timeline/legend, forms/chainview, sourcehead, values/words</extracomment>
      <translation>указано</translation>
    </message>
    <message>
      <source>solid bar: the day or span that a source states</source>
      <extracomment>timeline/legend</extracomment>
      <translation>сплошная полоса: день или срок, указанный источником</translation>
    </message>
    <message>
      <source>n × within</source>
      <extracomment>timeline/legend</extracomment>
      <translation>n × внутри</translation>
    </message>
    <message>
      <source>dashed bar with a number: so many events somewhere in it</source>
      <extracomment>timeline/legend</extracomment>
      <translation>пунктирная полоса с числом: столько событий где-то в ней</translation>
    </message>
    <message>
      <source>hollow dashed bar: inferred or assumed</source>
      <extracomment>timeline/legend</extracomment>
      <translation>полая пунктирная полоса: выведено или предположено</translation>
    </message>
    <message>
      <source>zone not stated</source>
      <extracomment>timeline/legend</extracomment>
      <translation>пояс не указан</translation>
    </message>
    <message>
      <source>whiskers: a day whose zone is not stated, all that fit</source>
      <extracomment>timeline/legend</extracomment>
      <translation>усы: день без указанного пояса, все подходящие</translation>
    </message>
    <message>
      <source>open bound</source>
      <extracomment>timeline/legend</extracomment>
      <translation>открытая граница</translation>
    </message>
    <message>
      <source>line with a ring or cap, fading: before or after that day</source>
      <extracomment>timeline/legend</extracomment>
      <translation>линия с кольцом или чертой, тающая: до или после этого дня</translation>
    </message>
    <message>
      <source>barometric, ft as in the file</source>
      <extracomment>tracks/told</extracomment>
      <translation>барометрическая, ft как в файле</translation>
    </message>
    <message>
      <source>by satellite navigation, ft</source>
      <extracomment>tracks/told</extracomment>
      <translation>по спутниковой навигации, ft</translation>
    </message>
    <message>
      <source>barometric, ft; also by satellite navigation</source>
      <extracomment>tracks/told</extracomment>
      <translation>барометрическая, ft; также по спутниковой навигации</translation>
    </message>
    <message>
      <source>not in the file</source>
      <extracomment>tracks/told</extracomment>
      <translation>нет в файле</translation>
    </message>
    <message>
      <source>TIS-B</source>
      <extracomment>tracks/told</extracomment>
      <translation>TIS-B</translation>
    </message>
    <message>
      <source>estimated</source>
      <extracomment>tracks/told, reference/glossary</extracomment>
      <translation>оценка</translation>
    </message>
    <message>
      <source>unknown</source>
      <extracomment>tracks/told, board/told, reference/glossary</extracomment>
      <translation>неизвестный</translation>
    </message>
    <message>
      <source>Set aside by the analyst.</source>
      <extracomment>tracks/told</extracomment>
      <translation>Отложено аналитиком.</translation>
    </message>
    <message>
      <source>Held doubtful by the analyst.</source>
      <extracomment>tracks/told</extracomment>
      <translation>Аналитик считает сомнительным.</translation>
    </message>
    <message>
      <source>line {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>строка {}</translation>
    </message>
    <message>
      <source>lines {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>строки {}</translation>
    </message>
    <message>
      <source>element {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>элемент {}</translation>
    </message>
    <message>
      <source>elements {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>элементы {}</translation>
    </message>
    <message>
      <source>placemark {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>метка {}</translation>
    </message>
    <message>
      <source>placemarks {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>метки {}</translation>
    </message>
    <message>
      <source>coordinate {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>координата {}</translation>
    </message>
    <message>
      <source>coordinates {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>координаты {}</translation>
    </message>
    <message>
      <source>track point {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>точка трека {}</translation>
    </message>
    <message>
      <source>track points {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>точки трека {}</translation>
    </message>
    <message>
      <source>sent by the aircraft</source>
      <extracomment>tracks/told</extracomment>
      <translation>передано самолётом</translation>
    </message>
    <message>
      <source>the tracker’s own table</source>
      <extracomment>tracks/told</extracomment>
      <translation>собственная таблица трекера</translation>
    </message>
    <message>
      <source>in the file’s name</source>
      <extracomment>tracks/told</extracomment>
      <translation>в имени файла</translation>
    </message>
    <message>
      <source>said by the analyst</source>
      <extracomment>tracks/told</extracomment>
      <translation>сказано аналитиком</translation>
    </message>
    <message>
      <source>take-off</source>
      <extracomment>tracks/told</extracomment>
      <translation>взлёт</translation>
    </message>
    <message>
      <source>landing</source>
      <extracomment>tracks/told</extracomment>
      <translation>посадка</translation>
    </message>
    <message>
      <source>stop, not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>остановка, не видно</translation>
    </message>
    <message>
      <source>Happened</source>
      <extracomment>timeline/names, case/clocks</extracomment>
      <translation>Произошло</translation>
    </message>
    <message>
      <source>Observed</source>
      <extracomment>timeline/names</extracomment>
      <translation>Наблюдалось</translation>
    </message>
    <message>
      <source>Asserted</source>
      <extracomment>timeline/names, case/clocks</extracomment>
      <translation>Сказано</translation>
    </message>
    <message>
      <source>Events</source>
      <extracomment>timeline/names, case/columns</extracomment>
      <translation>События</translation>
    </message>
    <message>
      <source>the name of your account</source>
      <extracomment>preferences</extracomment>
      <translation>имя вашей учётной записи</translation>
    </message>
    <message>
      <source>Serif</source>
      <extracomment>preferences</extracomment>
      <translation>С засечками</translation>
    </message>
    <message>
      <source>Sans serif</source>
      <extracomment>preferences</extracomment>
      <translation>Без засечек</translation>
    </message>
    <message>
      <source>Fixed width</source>
      <extracomment>preferences</extracomment>
      <translation>Моноширинный</translation>
    </message>
    <message>
      <source>Off</source>
      <extracomment>preferences</extracomment>
      <translation>Выключена</translation>
    </message>
    <message>
      <source>The window's language</source>
      <extracomment>preferences</extracomment>
      <translation>Язык окна</translation>
    </message>
    <message>
      <source>UTC, and the time here beside it</source>
      <extracomment>preferences</extracomment>
      <translation>UTC и рядом здешнее время</translation>
    </message>
    <message>
      <source>As the language has it</source>
      <extracomment>preferences</extracomment>
      <translation>Как принято в языке</translation>
    </message>
    <message>
      <source>2025-10-26 (ISO)</source>
      <extracomment>preferences</extracomment>
      <translation>2025-10-26 (ISO)</translation>
    </message>
    <message>
      <source>26 Oct 2025 (day first)</source>
      <extracomment>preferences</extracomment>
      <translation>26 окт. 2025 (сначала день)</translation>
    </message>
    <message>
      <source>Oct 26, 2025 (month first)</source>
      <extracomment>preferences</extracomment>
      <translation>окт. 26, 2025 (сначала месяц)</translation>
    </message>
    <message>
      <source>Feet and knots</source>
      <extracomment>preferences, map/side</extracomment>
      <translation>Футы и узлы</translation>
    </message>
    <message>
      <source>Metres and km/h</source>
      <extracomment>preferences, map/side</extracomment>
      <translation>Метры и км/ч</translation>
    </message>
    <message>
      <source>{} copied; Edit ▸ Paste from another case brings them into the case of that window.</source>
      <extracomment>across</extracomment>
      <translation>{} скопировано; Правка ▸ Вставить из другого дела внесёт это в дело того окна.</translation>
    </message>
    <message numerus="yes">
      <source>%n records</source>
      <extracomment>across, board/listing, dialogs/manyfields, dialogs/tags</extracomment>
      <translation>
        <numerusform>%n запись</numerusform>
        <numerusform>%n записи</numerusform>
        <numerusform>%n записей</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was copied in another case; Edit ▸ Copy for another case does it.</source>
      <extracomment>across</extracomment>
      <translation>В другом деле ничего не скопировано; это делает Правка ▸ Копировать для другого дела.</translation>
    </message>
    <message>
      <source>{} came in from {}.</source>
      <extracomment>across</extracomment>
      <translation>{} вошло из {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n sources</source>
      <extracomment>across, dialogs/outcomes, dialogs/checks, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n источник</numerusform>
        <numerusform>%n источника</numerusform>
        <numerusform>%n источников</numerusform>
      </translation>
    </message>
    <message>
      <source>Here already: {}.</source>
      <extracomment>across</extracomment>
      <translation>Уже здесь: {}.</translation>
    </message>
    <message>
      <source>Known here by the same bytes: {}.</source>
      <extracomment>across</extracomment>
      <translation>Известно здесь по тем же байтам: {}.</translation>
    </message>
    <message>
      <source>Stayed behind: {}.</source>
      <extracomment>across</extracomment>
      <translation>Осталось там: {}.</translation>
    </message>
    <message>
      <source> or </source>
      <extracomment>actions, report/parts, tracks/told</extracomment>
      <translation> или </translation>
    </message>
    <message>
      <source>Started safely, with default settings. What you set now is forgotten when you leave; your own settings are kept as they are.</source>
      <extracomment>app</extracomment>
      <translation>Безопасный запуск с исходными настройками. Что вы сейчас настроите, забудется при выходе; ваши настройки сохранены.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>asking, dialogs/sheet, forms/dress</extracomment>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Attaching</source>
      <extracomment>attaching</extracomment>
      <translation>Прикладывается</translation>
    </message>
    <message>
      <source>Cancelled; nothing was attached.</source>
      <extracomment>attaching</extracomment>
      <translation>Прервано; ничего не приложено.</translation>
    </message>
    <message>
      <source>Tidying up</source>
      <extracomment>attaching</extracomment>
      <translation>Уборка</translation>
    </message>
    <message>
      <source>{} more could not be taken in.</source>
      <extracomment>attaching</extracomment>
      <translation>Ещё {} принять не удалось.</translation>
    </message>
    <message>
      <source>New case</source>
      <extracomment>beginning, filing, welcome, case/acts</extracomment>
      <translation>Новое дело</translation>
    </message>
    <message>
      <source>The case “{}” was begun; it is kept as {}.</source>
      <extracomment>beginning</extracomment>
      <translation>Дело «{}» начато; оно хранится как {}.</translation>
    </message>
    <message>
      <source>Nothing was attached; the case stands empty as {}.</source>
      <extracomment>beginning</extracomment>
      <translation>Ничего не приложено; дело остаётся пустым как {}.</translation>
    </message>
    <message>
      <source>Remove it</source>
      <extracomment>beginning</extracomment>
      <translation>Убрать его</translation>
    </message>
    <message>
      <source>{} cannot be removed: {}.</source>
      <extracomment>beginning</extracomment>
      <translation>{} нельзя убрать: {}.</translation>
    </message>
    <message>
      <source>Your words, kept as a note with a card here:</source>
      <extracomment>board/acting</extracomment>
      <translation>Ваши слова, сохраняются заметкой с карточкой здесь:</translation>
    </message>
    <message>
      <source>On the board</source>
      <extracomment>board/acting</extracomment>
      <translation>На доске</translation>
    </message>
    <message>
      <source>This record</source>
      <extracomment>board/acting</extracomment>
      <translation>Эта запись</translation>
    </message>
    <message>
      <source>Lay note</source>
      <extracomment>board/acting</extracomment>
      <translation>Положить заметку</translation>
    </message>
    <message>
      <source>On the board {}</source>
      <extracomment>board/acting</extracomment>
      <translation>На доске {}</translation>
    </message>
    <message>
      <source>Unnamed</source>
      <extracomment>board/acting, board/tools, particulars</extracomment>
      <translation>Без имени</translation>
    </message>
    <message>
      <source>On {} boards: {}</source>
      <extracomment>board/acting</extracomment>
      <translation>На {} досках: {}</translation>
    </message>
    <message>
      <source>Group</source>
      <extracomment>board/aloud, board/grouping</extracomment>
      <translation>Группа</translation>
    </message>
    <message>
      <source>not held</source>
      <extracomment>board/aloud, board/face, entity/ties, lineface</extracomment>
      <translation>нет в деле</translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <extracomment>board/aloud, log/model, navigatorlist</extracomment>
      <translation>
        <numerusform>%n замечание</numerusform>
        <numerusform>%n замечания</numerusform>
        <numerusform>%n замечаний</numerusform>
      </translation>
    </message>
    <message>
      <source>locked in place</source>
      <extracomment>board/aloud</extracomment>
      <translation>закреплено</translation>
    </message>
    <message numerus="yes">
      <source>%n links</source>
      <extracomment>board/aloud, drawing/views, navigatorlist</extracomment>
      <translation>
        <numerusform>%n связь</numerusform>
        <numerusform>%n связи</numerusform>
        <numerusform>%n связей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cards</source>
      <extracomment>board/aloud, drawing/views, dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n карточка</numerusform>
        <numerusform>%n карточки</numerusform>
        <numerusform>%n карточек</numerusform>
      </translation>
    </message>
    <message>
      <source>no excerpt</source>
      <extracomment>board/aloud</extracomment>
      <translation>нет выдержки</translation>
    </message>
    <message>
      <source>not yet graded</source>
      <extracomment>board/aloud, dialogs/known, forms/remarks, log/model</extracomment>
      <translation>ещё не оценено</translation>
    </message>
    <message>
      <source>origins: {}</source>
      <extracomment>board/aloud</extracomment>
      <translation>первоисточники: {}</translation>
    </message>
    <message>
      <source>Area</source>
      <extracomment>board/aloud, board/grouping</extracomment>
      <translation>Область</translation>
    </message>
    <message>
      <source>grade {}</source>
      <extracomment>board/aloud</extracomment>
      <translation>оценка {}</translation>
    </message>
    <message>
      <source>{}, in {}</source>
      <extracomment>board/aloud</extracomment>
      <translation>{}, в {}</translation>
    </message>
    <message>
      <source>All of these cards lie on this board already; they are selected.</source>
      <extracomment>board/copied</extracomment>
      <translation>Все эти карточки уже лежат на доске; они выбраны.</translation>
    </message>
    <message>
      <source>The clipboard holds no cards of this case.</source>
      <extracomment>board/copied</extracomment>
      <translation>В буфере нет карточек этого дела.</translation>
    </message>
    <message>
      <source>cites, inferred</source>
      <extracomment>board/corners</extracomment>
      <translation>ссылается, выведено</translation>
    </message>
    <message>
      <source>dashed: no excerpt yet</source>
      <extracomment>board/corners</extracomment>
      <translation>пунктир: выдержки пока нет</translation>
    </message>
    <message>
      <source>Find on this board</source>
      <extracomment>board/finding</extracomment>
      <translation>Найти на этой доске</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>board/finding, dialogs/checks, dialogs/importing_setting, forms/imagery</extracomment>
      <translation>нет</translation>
    </message>
    <message>
      <source>Name of the group:</source>
      <extracomment>board/grouping</extracomment>
      <translation>Имя группы:</translation>
    </message>
    <message>
      <source>Name of the area:</source>
      <extracomment>board/grouping</extracomment>
      <translation>Имя области:</translation>
    </message>
    <message>
      <source>Rename group</source>
      <extracomment>board/grouping</extracomment>
      <translation>Переименовать группу</translation>
    </message>
    <message>
      <source>Draw area</source>
      <extracomment>board/grouping</extracomment>
      <translation>Очертить область</translation>
    </message>
    <message>
      <source>Origins are grouped round one source; select its card alone, then press O.</source>
      <extracomment>board/grouping</extracomment>
      <translation>Первоисточники группируются вокруг одного источника; выберите только его карточку и нажмите O.</translation>
    </message>
    <message>
      <source>Rename</source>
      <extracomment>board/grouping, board/listing, dialogs/tags, entity/sheet</extracomment>
      <translation>Переименовать</translation>
    </message>
    <message>
      <source>A {} has no card; drag a record it belongs to.</source>
      <extracomment>board/laying</extracomment>
      <translation>{} не имеет карточки; перетащите запись, к которой это относится.</translation>
    </message>
    <message>
      <source>Drawing {}</source>
      <extracomment>board/likenesses, reader/sheets/pictures</extracomment>
      <translation>Рисуется {}</translation>
    </message>
    <message>
      <source>Outline of the board</source>
      <extracomment>board/listed</extracomment>
      <translation>Структура доски</translation>
    </message>
    <message>
      <source>Lay on a new board</source>
      <extracomment>board/listing</extracomment>
      <translation>Положить на новую доску</translation>
    </message>
    <message>
      <source>Name of the board:</source>
      <extracomment>board/listing</extracomment>
      <translation>Имя доски:</translation>
    </message>
    <message>
      <source>New board</source>
      <extracomment>board/listing, case/acts</extracomment>
      <translation>Новая доска</translation>
    </message>
    <message>
      <source>Rename board</source>
      <extracomment>board/listing</extracomment>
      <translation>Переименовать доску</translation>
    </message>
    <message>
      <source>Make board</source>
      <extracomment>board/listing</extracomment>
      <translation>Создать доску</translation>
    </message>
    <message>
      <source>{} on a new board, called:</source>
      <extracomment>board/listing</extracomment>
      <translation>{} на новой доске под именем:</translation>
    </message>
    <message>
      <source>Board {}</source>
      <extracomment>board/listing</extracomment>
      <translation>Доска {}</translation>
    </message>
    <message>
      <source>Laying out {} cards</source>
      <extracomment>board/ordering</extracomment>
      <translation>Раскладывается карточек: {}</translation>
    </message>
    <message>
      <source>Link from {number}: click the other card, or arrows, then Enter. Esc leaves</source>
      <extracomment>board/overlay</extracomment>
      <translation>Связь от {number}: щёлкните другую карточку или стрелками и Enter. Esc — выйти</translation>
    </message>
    <message>
      <source>Nothing in this case yet</source>
      <extracomment>board/overlay</extracomment>
      <translation>В этом деле пока ничего нет</translation>
    </message>
    <message>
      <source>Nothing on this board yet</source>
      <extracomment>board/overlay</extracomment>
      <translation>На этой доске пока ничего нет</translation>
    </message>
    <message>
      <source>This case can only be read.</source>
      <extracomment>board/overlay, board/placing, desktop</extracomment>
      <translation>Это дело можно только читать.</translation>
    </message>
    <message>
      <source>Attach a file, a page or pasted text: Ctrl+Shift+A, or drop a file.</source>
      <extracomment>board/overlay</extracomment>
      <translation>Приложите файл, страницу или текст: Ctrl+Shift+A, или перетащите файл.</translation>
    </message>
    <message>
      <source>In the reader, B lays the selected words or record here.</source>
      <extracomment>board/overlay</extracomment>
      <translation>В чтении B кладёт сюда выбранные слова или запись.</translation>
    </message>
    <message>
      <source>Link: click the card it starts from. Esc leaves</source>
      <extracomment>board/overlay</extracomment>
      <translation>Связь: щёлкните карточку, от которой она идёт. Esc — выйти</translation>
    </message>
    <message>
      <source>Drag records here from the list on the left, or select one there and press Enter.</source>
      <extracomment>board/overlay</extracomment>
      <translation>Перетащите записи из списка слева или выберите там одну и нажмите Enter.</translation>
    </message>
    <message>
      <source>Only words of a source that is open in the reader become a card.</source>
      <extracomment>board/placing</extracomment>
      <translation>Карточкой становятся только слова источника, открытого в чтении.</translation>
    </message>
    <message>
      <source>First board</source>
      <extracomment>board/placing</extracomment>
      <translation>Первая доска</translation>
    </message>
    <message>
      <source>reading a board</source>
      <extracomment>board/reading</extracomment>
      <translation>читается доска</translation>
    </message>
    <message>
      <source>Lay on the board</source>
      <extracomment>board/spreading</extracomment>
      <translation>Положить на доску</translation>
    </message>
    <message>
      <source>No way of links and quotes leads from {} to {}.</source>
      <extracomment>board/spreading</extracomment>
      <translation>Нет пути по связям и цитатам от {} к {}.</translation>
    </message>
    <message>
      <source>Neighbours are laid beside selected cards; select one or more, then press X.</source>
      <extracomment>board/spreading</extracomment>
      <translation>Соседи кладутся рядом с выбранными карточками; выберите одну или несколько и нажмите X.</translation>
    </message>
    <message>
      <source>Everything linked to these cards lies on this board already.</source>
      <extracomment>board/spreading</extracomment>
      <translation>Всё, что связано с этими карточками, уже лежит на доске.</translation>
    </message>
    <message numerus="yes">
      <source>%n steps</source>
      <extracomment>board/spreading, custody</extracomment>
      <translation>
        <numerusform>%n шаг</numerusform>
        <numerusform>%n шага</numerusform>
        <numerusform>%n шагов</numerusform>
      </translation>
    </message>
    <message>
      <source>{}: the first {} of {}</source>
      <extracomment>board/spreading</extracomment>
      <translation>{}: первые {} из {}</translation>
    </message>
    <message>
      <source>Shortest ways, {}</source>
      <extracomment>board/spreading</extracomment>
      <translation>Кратчайшие пути, {}</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>board/spreading</extracomment>
      <translation>всё</translation>
    </message>
    <message>
      <source>all {} ways</source>
      <extracomment>board/spreading</extracomment>
      <translation>все пути: {}</translation>
    </message>
    <message>
      <source>known</source>
      <extracomment>board/told, reference/glossary</extracomment>
      <translation>изв.</translation>
    </message>
    <message>
      <source>possible</source>
      <extracomment>board/told, reference/glossary</extracomment>
      <translation>возможный</translation>
    </message>
    <message>
      <source>silence</source>
      <extracomment>board/told, reference/glossary</extracomment>
      <translation>молчание</translation>
    </message>
    <message numerus="yes">
      <source>%n texts</source>
      <extracomment>board/told, dialogs/checks</extracomment>
      <translation>
        <numerusform>%n текст</numerusform>
        <numerusform>%n текста</numerusform>
        <numerusform>%n текстов</numerusform>
      </translation>
    </message>
    <message>
      <source>told by {}</source>
      <extracomment>board/told</extracomment>
      <translation>сообщают: {}</translation>
    </message>
    <message>
      <source>{} known origin</source>
      <extracomment>board/told</extracomment>
      <translation>{} известный первоисточник</translation>
    </message>
    <message>
      <source>{} possible origin</source>
      <extracomment>board/told</extracomment>
      <translation>{} возможный первоисточник</translation>
    </message>
    <message>
      <source>First layout</source>
      <extracomment>board/tools</extracomment>
      <translation>Первая раскладка</translation>
    </message>
    <message>
      <source>Board tools</source>
      <extracomment>board/tools</extracomment>
      <translation>Инструменты доски</translation>
    </message>
    <message>
      <source>Which board</source>
      <extracomment>board/tools</extracomment>
      <translation>Какая доска</translation>
    </message>
    <message>
      <source>Choose another board, or make one</source>
      <extracomment>board/tools</extracomment>
      <translation>Выберите другую доску или создайте</translation>
    </message>
    <message>
      <source>What else can be done on the board</source>
      <extracomment>board/tools</extracomment>
      <translation>Что ещё можно сделать на доске</translation>
    </message>
    <message>
      <source>Pick and move cards (V)</source>
      <extracomment>board/tools</extracomment>
      <translation>Выбирать и двигать карточки (V)</translation>
    </message>
    <message>
      <source>Link two cards (L)</source>
      <extracomment>board/tools</extracomment>
      <translation>Связать две карточки (L)</translation>
    </message>
    <message>
      <source>A group round the selected cards (G)</source>
      <extracomment>board/tools</extracomment>
      <translation>Группа вокруг выбранных карточек (G)</translation>
    </message>
    <message>
      <source>Larger (+)</source>
      <extracomment>board/tools, dialogs/preview, map/corners</extracomment>
      <translation>Крупнее (+)</translation>
    </message>
    <message>
      <source>Smaller (-)</source>
      <extracomment>board/tools, map/corners</extracomment>
      <translation>Мельче (-)</translation>
    </message>
    <message>
      <source>Show the whole board (0)</source>
      <extracomment>board/tools</extracomment>
      <translation>Показать всю доску (0)</translation>
    </message>
    <message>
      <source>Put the selected cards, or all, in order from left to right (T)</source>
      <extracomment>board/tools</extracomment>
      <translation>Расставить выбранные карточки или все слева направо (T)</translation>
    </message>
    <message>
      <source>Legend</source>
      <extracomment>board/tools</extracomment>
      <translation>Обозначения</translation>
    </message>
    <message>
      <source>Fold the legend</source>
      <extracomment>board/tools</extracomment>
      <translation>Свернуть обозначения</translation>
    </message>
    <message>
      <source>Show what the lines mean</source>
      <extracomment>board/tools</extracomment>
      <translation>Показать, что значат линии</translation>
    </message>
    <message>
      <source>{}: choose another board, or make one</source>
      <extracomment>board/tools</extracomment>
      <translation>{}: выберите другую доску или создайте</translation>
    </message>
    <message>
      <source>Drag onto the board, or select and press Enter. In the reader, select words and press B.</source>
      <extracomment>board/tray</extracomment>
      <translation>Перетащите на доску или выберите и нажмите Enter. В чтении выберите слова и нажмите B.</translation>
    </message>
    <message>
      <source>Not on this board</source>
      <extracomment>board/tray</extracomment>
      <translation>Не на этой доске</translation>
    </message>
    <message>
      <source>Filter what is not on this board</source>
      <extracomment>board/tray</extracomment>
      <translation>Отобрать среди того, чего нет на доске</translation>
    </message>
    <message>
      <source>Nothing here matches. Esc clears the filter, a kind is let go by a click.</source>
      <extracomment>board/tray</extracomment>
      <translation>Ничего не подходит. Esc снимает фильтр, щелчок отпускает вид.</translation>
    </message>
    <message>
      <source>This case can only be read, so nothing can be laid on the board.</source>
      <extracomment>board/tray</extracomment>
      <translation>Это дело можно только читать, поэтому на доску ничего не положить.</translation>
    </message>
    <message>
      <source>Filter…</source>
      <extracomment>board/tray</extracomment>
      <translation>Фильтр…</translation>
    </message>
    <message>
      <source>Everything in the case is on this board.</source>
      <extracomment>board/tray</extracomment>
      <translation>Всё из дела лежит на этой доске.</translation>
    </message>
    <message>
      <source>Only {}, {}</source>
      <extracomment>board/tray</extracomment>
      <translation>Только {}, {}</translation>
    </message>
    <message>
      <source>{} more; the filter finds them</source>
      <extracomment>board/tray</extracomment>
      <translation>ещё {}; их находит фильтр</translation>
    </message>
    <message>
      <source>Nothing in this case yet.</source>
      <extracomment>board/tray</extracomment>
      <translation>В этом деле пока ничего нет.</translation>
    </message>
    <message>
      <source>{} dimmed, outside {}</source>
      <extracomment>boardpage</extracomment>
      <translation>{} затемнено, не входят: {}</translation>
    </message>
    <message>
      <source>This line takes {} characters; the rest was left out.</source>
      <extracomment>bounded</extracomment>
      <translation>Эта строка вмещает {} знаков; остальное опущено.</translation>
    </message>
    <message>
      <source>Checked: {} and {} are intact.</source>
      <extracomment>checking</extracomment>
      <translation>Проверено: {}, {}; всё цело.</translation>
    </message>
    <message>
      <source>Checking the case</source>
      <extracomment>checking</extracomment>
      <translation>Дело проверяется</translation>
    </message>
    <message>
      <source>The case is not whole; save what still holds.</source>
      <extracomment>checking</extracomment>
      <translation>Дело повреждено; сохраните то, что уцелело.</translation>
    </message>
    <message numerus="yes">
      <source>%n captures</source>
      <extracomment>checking, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n захват</numerusform>
        <numerusform>%n захвата</numerusform>
        <numerusform>%n захватов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n journal entries</source>
      <extracomment>checking</extracomment>
      <translation>
        <numerusform>%n запись журнала</numerusform>
        <numerusform>%n записи журнала</numerusform>
        <numerusform>%n записей журнала</numerusform>
      </translation>
    </message>
    <message>
      <source>Case files (*.casefile);;All files (*)</source>
      <extracomment>commands, keeping</extracomment>
      <translation>Файлы дел (*.casefile);;Все файлы (*)</translation>
    </message>
    <message>
      <source>{} {}. Apache-2.0; fonts and tables are named in NOTICE.</source>
      <extracomment>commands</extracomment>
      <translation>{} {}. Apache-2.0; шрифты и таблицы названы в NOTICE.</translation>
    </message>
    <message>
      <source>Keep this name</source>
      <extracomment>commands</extracomment>
      <translation>Оставить это имя</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>commands</extracomment>
      <translation>Изменить…</translation>
    </message>
    <message>
      <source>Open recent</source>
      <extracomment>commands</extracomment>
      <translation>Открыть недавнее</translation>
    </message>
    <message>
      <source>This name stands in the journal beside every act:</source>
      <extracomment>commands</extracomment>
      <translation>Это имя стоит в журнале при каждом действии:</translation>
    </message>
    <message>
      <source>Copied: versions and screens, nothing of a case or of you.</source>
      <extracomment>commands</extracomment>
      <translation>Скопировано: версии и экраны, ничего из дела и о вас.</translation>
    </message>
    <message>
      <source>You act as “{}”; this name stands in the journal beside every act.</source>
      <extracomment>commands</extracomment>
      <translation>Вы действуете как «{}»; это имя стоит в журнале при каждом действии.</translation>
    </message>
    <message>
      <source>Open a case</source>
      <extracomment>commands</extracomment>
      <translation>Открыть дело</translation>
    </message>
    <message>
      <source>The clipboard holds nothing that could become a source.</source>
      <extracomment>commands</extracomment>
      <translation>В буфере нет ничего, что могло бы стать источником.</translation>
    </message>
    <message>
      <source>What you dropped is kept until this task is done.</source>
      <extracomment>commands</extracomment>
      <translation>Брошенное вами хранится, пока задача не кончится.</translation>
    </message>
    <message>
      <source>Why is {} taken out? The custody annex tells it.</source>
      <extracomment>commands</extracomment>
      <translation>Почему убирается {}? Об этом скажет приложение о хранении.</translation>
    </message>
    <message>
      <source>{} went to the trash.</source>
      <extracomment>commands, log/hand</extracomment>
      <translation>{} ушло в корзину.</translation>
    </message>
    <message>
      <source> and {} more</source>
      <extracomment>commands, desktop, dialogs/export, drawing/views</extracomment>
      <translation> и ещё {}</translation>
    </message>
    <message>
      <source>Undone: {}; Ctrl+Shift+Z does it again</source>
      <extracomment>commands</extracomment>
      <translation>Отменено: {}; Ctrl+Shift+Z сделает снова</translation>
    </message>
    <message>
      <source>Done again: {}</source>
      <extracomment>commands</extracomment>
      <translation>Сделано снова: {}</translation>
    </message>
    <message>
      <source>{} (not found)</source>
      <extracomment>commands</extracomment>
      <translation>{} (не найдено)</translation>
    </message>
    <message>
      <source>To {}: {}</source>
      <extracomment>commands</extracomment>
      <translation>К {}: {}</translation>
    </message>
    <message>
      <source>arrival</source>
      <extracomment>custody, values/words, reference/glossary</extracomment>
      <translation>прибытие</translation>
    </message>
    <message>
      <source>&lt;br&gt;&lt;b&gt;hash differs from the captured one&lt;/b&gt;</source>
      <extracomment>custody</extracomment>
      <translation>&lt;br&gt;&lt;b&gt;хеш отличается от захваченного&lt;/b&gt;</translation>
    </message>
    <message>
      <source>when: unknown</source>
      <extracomment>custody</extracomment>
      <translation>когда: неизвестно</translation>
    </message>
    <message numerus="yes">
      <source>%n gaps</source>
      <extracomment>custody</extracomment>
      <translation>
        <numerusform>%n пробел</numerusform>
        <numerusform>%n пробела</numerusform>
        <numerusform>%n пробелов</numerusform>
      </translation>
    </message>
    <message>
      <source>stamped</source>
      <extracomment>custody</extracomment>
      <translation>с отметкой</translation>
    </message>
    <message>
      <source>does not hold</source>
      <extracomment>custody</extracomment>
      <translation>не сходится</translation>
    </message>
    <message>
      <source>Measured on arrival</source>
      <extracomment>custody</extracomment>
      <translation>Измерено по прибытии</translation>
    </message>
    <message>
      <source>Stated by analysts</source>
      <extracomment>custody</extracomment>
      <translation>Указано аналитиками</translation>
    </message>
    <message>
      <source>somebody not named</source>
      <extracomment>custody</extracomment>
      <translation>кто-то не названный</translation>
    </message>
    <message>
      <source>into {} by {}</source>
      <extracomment>custody</extracomment>
      <translation>на {}: {}</translation>
    </message>
    <message>
      <source>a language not named</source>
      <extracomment>custody</extracomment>
      <translation>неназванный язык</translation>
    </message>
    <message>
      <source>taken out {}Z by {}{}</source>
      <extracomment>custody</extracomment>
      <translation>убрано {}Z: {}{}</translation>
    </message>
    <message>
      <source>by {}</source>
      <extracomment>custody, entrypane</extracomment>
      <translation>кто: {}</translation>
    </message>
    <message>
      <source>machine ({})</source>
      <extracomment>custody</extracomment>
      <translation>машина ({})</translation>
    </message>
    <message>
      <source>{} taken out</source>
      <extracomment>custody</extracomment>
      <translation>{} убрано</translation>
    </message>
    <message>
      <source>hash as captured</source>
      <extracomment>custody</extracomment>
      <translation>хеш как при захвате</translation>
    </message>
    <message>
      <source>No authority has stamped these bytes.</source>
      <extracomment>custody</extracomment>
      <translation>Ни одна служба не заверила эти байты.</translation>
    </message>
    <message>
      <source>is damaged;</source>
      <extracomment>desk</extracomment>
      <translation>повреждён;</translation>
    </message>
    <message>
      <source>is not shaped like a case</source>
      <extracomment>desk</extracomment>
      <translation>не имеет вида дела</translation>
    </message>
    <message>
      <source>is not a case file</source>
      <extracomment>desk</extracomment>
      <translation>не файл дела</translation>
    </message>
    <message>
      <source>is empty</source>
      <extracomment>desk</extracomment>
      <translation>пуст</translation>
    </message>
    <message>
      <source>No case is open; open or make one first.</source>
      <extracomment>desk</extracomment>
      <translation>Дело не открыто; сначала откройте или создайте его.</translation>
    </message>
    <message>
      <source>The chain has not been checked since this case was opened; Case ▸ Check this case does it.</source>
      <extracomment>desktop</extracomment>
      <translation>Цепь не проверялась с открытия этого дела; это делает Дело ▸ Проверить это дело.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries</source>
      <extracomment>desktop, journalpage</extracomment>
      <translation>
        <numerusform>%n запись</numerusform>
        <numerusform>%n записи</numerusform>
        <numerusform>%n записей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n neighbours</source>
      <extracomment>desktop</extracomment>
      <translation>
        <numerusform>%n сосед</numerusform>
        <numerusform>%n соседа</numerusform>
        <numerusform>%n соседей</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <extracomment>desktop</extracomment>
      <translation>Ничего не выбрано</translation>
    </message>
    <message>
      <source>Saved {}</source>
      <extracomment>desktop</extracomment>
      <translation>Сохранено {}</translation>
    </message>
    <message>
      <source>Read only</source>
      <extracomment>desktop</extracomment>
      <translation>Только чтение</translation>
    </message>
    <message>
      <source>Journal {}</source>
      <extracomment>desktop</extracomment>
      <translation>Журнал {}</translation>
    </message>
    <message>
      <source>, chain intact {}</source>
      <extracomment>desktop</extracomment>
      <translation>, цепь цела {}</translation>
    </message>
    <message>
      <source>Checked at {}: bytes, chain and tables are as the journal says, up to entry {}.</source>
      <extracomment>desktop</extracomment>
      <translation>Проверено в {}: байты, цепь и таблицы таковы, как говорит журнал, до записи {}.</translation>
    </message>
    <message>
      <source>Selected {}{} + {}</source>
      <extracomment>desktop</extracomment>
      <translation>Выбрано {}{} + {}</translation>
    </message>
    <message>
      <source>Custody annex</source>
      <extracomment>dialogs/annexing, report/beginning</extracomment>
      <translation>Приложение о хранении</translation>
    </message>
    <message>
      <source>annex</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>приложение</translation>
    </message>
    <message>
      <source>reading the case</source>
      <extracomment>dialogs/annexing, dialogs/preview, report/acting, report/page</extracomment>
      <translation>дело читается</translation>
    </message>
    <message>
      <source>setting the pages</source>
      <extracomment>dialogs/annexing, dialogs/preview, report/page</extracomment>
      <translation>страницы набираются</translation>
    </message>
    <message>
      <source>Pages of the annex</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Страницы приложения</translation>
    </message>
    <message>
      <source>Save as &amp;text…</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Сохранить &amp;текстом…</translation>
    </message>
    <message>
      <source>A list that sha256sum -c checks as it is</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Список, который sha256sum -c проверяет как есть</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>Текст (*.txt)</translation>
    </message>
    <message>
      <source>Attach source</source>
      <extracomment>dialogs/attach, menurow, case/acts</extracomment>
      <translation>Приложить источник</translation>
    </message>
    <message>
      <source>&amp;Open in the reader after attaching</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>&amp;Открыть в чтении после прикладывания</translation>
    </message>
    <message>
      <source>Attach, paste next</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Приложить, вставить ещё</translation>
    </message>
    <message>
      <source>Attach this, then go on with what was copied since</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Приложить это, затем перейти к тому, что скопировано позже</translation>
    </message>
    <message>
      <source>Nothing is asked of the server before you press Capture; the page is checked as it comes.</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Сервер ни о чём не спросят, пока вы не нажмёте «Захватить»; страница проверяется по мере поступления.</translation>
    </message>
    <message>
      <source>Nothing to check yet.</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Проверять пока нечего.</translation>
    </message>
    <message>
      <source>Capture</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Захват</translation>
    </message>
    <message>
      <source>Attach as {}</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Приложить как {}</translation>
    </message>
    <message>
      <source>The clipboard holds nothing new. Copy the next text, then press this again.</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>В буфере нет ничего нового. Скопируйте следующий текст, затем нажмите это ещё раз.</translation>
    </message>
    <message>
      <source>Open {}</source>
      <extracomment>dialogs/attach, dialogs/checks</extracomment>
      <translation>Открыть {}</translation>
    </message>
    <message>
      <source>Attach {}</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>Приложить {}</translation>
    </message>
    <message>
      <source>Compared side by side</source>
      <extracomment>dialogs/besides</extracomment>
      <translation>Сравнение бок о бок</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>dialogs/besides</extracomment>
      <translation>Назад</translation>
    </message>
    <message>
      <source>Comparing two sources</source>
      <extracomment>dialogs/besides, reader/beside/view</extracomment>
      <translation>Сравнение двух источников</translation>
    </message>
    <message>
      <source>This text compared with {}</source>
      <extracomment>dialogs/besides</extracomment>
      <translation>Этот текст рядом с {}</translation>
    </message>
    <message>
      <source>What changed</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Что изменилось</translation>
    </message>
    <message>
      <source>Open the words</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Открыть слова</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>dialogs/changed, dialogs/exporting_seen, dialogs/found, dialogs/given</extracomment>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Changes</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>Изменения</translation>
    </message>
    <message>
      <source>not said</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>не сказано</translation>
    </message>
    <message>
      <source>the same bytes as before</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>те же байты, что раньше</translation>
    </message>
    <message>
      <source>at an unknown time</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>в неизвестное время</translation>
    </message>
    <message>
      <source>{} · captured {} · SHA-256 {}…</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>{} · захвачено {} · SHA-256 {}…</translation>
    </message>
    <message>
      <source>nothing that could be a date, an aircraft, a place or an actor</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>ничего, что могло бы быть датой, самолётом, местом или лицом</translation>
    </message>
    <message>
      <source>Looks like {}: {} of the 64 bits of their fingerprints differ. Unless told apart they count as one origin.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Похоже на {}: различаются {} из 64 битов их отпечатков. Пока не различены, считаются одним первоисточником.</translation>
    </message>
    <message numerus="yes">
      <source>%n statements</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>
        <numerusform>%n высказывание</numerusform>
        <numerusform>%n высказывания</numerusform>
        <numerusform>%n высказываний</numerusform>
      </translation>
    </message>
    <message>
      <source>not in this case</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>нет в этом деле</translation>
    </message>
    <message>
      <source>Will be suggested</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Будет предложено</translation>
    </message>
    <message numerus="yes">
      <source>%n sentences</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>
        <numerusform>%n предложение</numerusform>
        <numerusform>%n предложения</numerusform>
        <numerusform>%n предложений</numerusform>
      </translation>
    </message>
    <message>
      <source> Two texts that copy one are one witness.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation> Два текста, списавшие с одного, — один свидетель.</translation>
    </message>
    <message>
      <source>Compare side by side</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Сравнить рядом</translation>
    </message>
    <message>
      <source> You will be asked to assume {}’s date; {} would lean on it, and on this source.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation> Вас попросят предположить дату {}; {} будет опираться на неё и на этот источник.</translation>
    </message>
    <message>
      <source>Checked before attaching</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Проверено до прикладывания</translation>
    </message>
    <message>
      <source>Attach again</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Приложить ещё раз</translation>
    </message>
    <message>
      <source>{} of {} looked at</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{} из {} просмотренных</translation>
    </message>
    <message>
      <source>{} stand there word for word</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{} стоят там слово в слово</translation>
    </message>
    <message>
      <source>Origins of {} with this source</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Первоисточники {} с этим источником</translation>
    </message>
    <message>
      <source>Told by {} then. </source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Тогда сообщают: {}. </translation>
    </message>
    <message>
      <source>A date to count from</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Дата, от которой вести счёт</translation>
    </message>
    <message>
      <source>{}: cited in this case already. What leads back to them adds no origin.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{}: уже названы в этом деле. Что ведёт к ним, первоисточника не добавляет.</translation>
    </message>
    <message>
      <source>Named in it</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Названо в нём</translation>
    </message>
    <message>
      <source>{} bytes</source>
      <extracomment>dialogs/checks, dialogs/filecard, dialogs/preflight, sourcehead</extracomment>
      <translation>{} байт</translation>
    </message>
    <message>
      <source>already here as {}</source>
      <extracomment>dialogs/checks, dialogs/outcomes, dialogs/preflight</extracomment>
      <translation>уже здесь как {}</translation>
    </message>
    <message>
      <source>Looking…</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Просматривается…</translation>
    </message>
    <message>
      <source>Already here as {}. Attach it again only as a source of its own: another outlet with the same text.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Уже здесь как {}. Приложите снова только как отдельный источник: другое издание с тем же текстом.</translation>
    </message>
    <message>
      <source>{} match, in other words</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{} совпадают другими словами</translation>
    </message>
    <message>
      <source> Both name {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation> Оба называют {}.</translation>
    </message>
    <message>
      <source>It can date {}: {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Может датировать {}: {}.</translation>
    </message>
    <message>
      <source>Close to {}. {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Близко к {}. {}.</translation>
    </message>
    <message>
      <source>Origins are {} now; whom this one goes back to is unknown until it is said.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Первоисточники сейчас {}; к кому восходит этот, неизвестно, пока не сказано.</translation>
    </message>
    <message>
      <source>, {} match in other words</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>, {} совпадают другими словами</translation>
    </message>
    <message>
      <source>Both name {}, so origins stay {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>Оба называют {}, поэтому первоисточники остаются {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n dates</source>
      <extracomment>dialogs/checks, dialogs/importing</extracomment>
      <translation>
        <numerusform>%n дата</numerusform>
        <numerusform>%n даты</numerusform>
        <numerusform>%n дат</numerusform>
      </translation>
    </message>
    <message>
      <source>Take &amp;out</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>&amp;Убрать</translation>
    </message>
    <message>
      <source>&amp;Choose files…</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>&amp;Выбрать файлы…</translation>
    </message>
    <message>
      <source>Choose fold&amp;er…</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Выбрать &amp;папку…</translation>
    </message>
    <message>
      <source>With its images and &amp;style sheets</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>С её картинками и &amp;стилями</translation>
    </message>
    <message>
      <source>Allow an address inside this &amp;network, this once</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Разрешить адрес внутри этой &amp;сети, один раз</translation>
    </message>
    <message>
      <source>Paste or type the text here (Ctrl+V)</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Вставьте или наберите текст здесь (Ctrl+V)</translation>
    </message>
    <message>
      <source>Text to attach</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Текст для прикладывания</translation>
    </message>
    <message>
      <source>A file and pasted text send nothing.</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Файл и вставленный текст ничего не отправляют.</translation>
    </message>
    <message>
      <source>Drop files or folders here, or paste them.</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Перетащите файлы или папки сюда или вставьте их.</translation>
    </message>
    <message>
      <source>&amp;Address</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>&amp;Адрес</translation>
    </message>
    <message>
      <source>&amp;Goes out</source>
      <extracomment>dialogs/comingin, dialogs/newer</extracomment>
      <translation>&amp;Выход в сеть</translation>
    </message>
    <message>
      <source>Attach sources</source>
      <extracomment>dialogs/comingin, case/acts</extracomment>
      <translation>Приложить источники</translation>
    </message>
    <message>
      <source>Web address</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>Адрес в сети</translation>
    </message>
    <message>
      <source>Export as a drawing</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Выгрузить чертежом</translation>
    </message>
    <message>
      <source>Export</source>
      <extracomment>dialogs/drawing, dialogs/export, case/acts</extracomment>
      <translation>Выгрузить</translation>
    </message>
    <message>
      <source>How the pages lie</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Как лежат страницы</translation>
    </message>
    <message>
      <source>a file that ends in .pdf, .svg or .png</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>файл с концом .pdf, .svg или .png</translation>
    </message>
    <message>
      <source>Save to</source>
      <extracomment>dialogs/drawing, dialogs/exporting_told</extracomment>
      <translation>Сохранить в</translation>
    </message>
    <message>
      <source>&amp;Browse…</source>
      <extracomment>dialogs/drawing, dialogs/exporting_told</extracomment>
      <translation>&amp;Обзор…</translation>
    </message>
    <message>
      <source>the stretch that is shown</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>показанный отрезок</translation>
    </message>
    <message>
      <source>the whole case</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>всё дело</translation>
    </message>
    <message>
      <source>landscape</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>альбомная</translation>
    </message>
    <message>
      <source>portrait</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>книжная</translation>
    </message>
    <message>
      <source>&amp;Draw</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>&amp;Рисовать</translation>
    </message>
    <message>
      <source>S&amp;tretch</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>О&amp;трезок</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <extracomment>dialogs/drawing, dialogs/flightsetting</extracomment>
      <translation>&amp;Формат</translation>
    </message>
    <message>
      <source>&amp;Paper</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>&amp;Бумага</translation>
    </message>
    <message>
      <source>&amp;Turned</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>&amp;Поворот</translation>
    </message>
    <message>
      <source>Pages &amp;across</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Страниц в &amp;ширину</translation>
    </message>
    <message>
      <source>Si&amp;ze</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Раз&amp;мер</translation>
    </message>
    <message>
      <source>&amp;Save to</source>
      <extracomment>dialogs/drawing, dialogs/exporting_told</extracomment>
      <translation>&amp;Сохранить в</translation>
    </message>
    <message>
      <source>There is nothing to draw there yet.</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Рисовать там пока нечего.</translation>
    </message>
    <message>
      <source>Stopped; nothing was written.</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Остановлено; ничего не записано.</translation>
    </message>
    <message>
      <source>One page</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Одна страница</translation>
    </message>
    <message>
      <source>Writing {}</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Пишется {}</translation>
    </message>
    <message>
      <source>Page {} of {}; Esc stops</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Страница {} из {}; Esc останавливает</translation>
    </message>
    <message>
      <source>{}; Esc stops</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>{}; Esc останавливает</translation>
    </message>
    <message>
      <source>The drawing is written to {}.</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>Чертёж записан в {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n pages</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>
        <numerusform>%n страница</numerusform>
        <numerusform>%n страницы</numerusform>
        <numerusform>%n страниц</numerusform>
      </translation>
    </message>
    <message>
      <source>Stated in {}: “{}”</source>
      <extracomment>dialogs/drawnon</extracomment>
      <translation>Указано в {}: «{}»</translation>
    </message>
    <message>
      <source>Named in {}: “{}”</source>
      <extracomment>dialogs/drawnon</extracomment>
      <translation>Названо в {}: «{}»</translation>
    </message>
    <message>
      <source>{}, through {}</source>
      <extracomment>dialogs/drawnon</extracomment>
      <translation>{}, через {}</translation>
    </message>
    <message>
      <source>What may be there twice</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Что может повторяться</translation>
    </message>
    <message>
      <source>The right one draws on the left</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Правый опирается на левый</translation>
    </message>
    <message>
      <source>Looking for what is there twice</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Ищется то, что повторяется</translation>
    </message>
    <message>
      <source>Nothing is found twice.</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Повторов не найдено.</translation>
    </message>
    <message>
      <source>Select both</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Выбрать оба</translation>
    </message>
    <message>
      <source>Pairs, open ones first</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Пары, открытые первыми</translation>
    </message>
    <message>
      <source>The same</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>То же самое</translation>
    </message>
    <message>
      <source>Apart</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Порознь</translation>
    </message>
    <message>
      <source>Left</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Слева</translation>
    </message>
    <message>
      <source>Right</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>Справа</translation>
    </message>
    <message>
      <source>decided: {}</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>решено: {}</translation>
    </message>
    <message>
      <source>Reports of one event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Сообщения об одном событии</translation>
    </message>
    <message>
      <source>Join as one event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Объединить в событие</translation>
    </message>
    <message>
      <source>Looking for reports of one event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Ищутся сообщения об одном событии</translation>
    </message>
    <message>
      <source>No two reports are seen to tell of one event.</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Не видно двух сообщений об одном событии.</translation>
    </message>
    <message>
      <source>The report at hand is of another event than the rest</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Это сообщение о другом событии, чем остальные</translation>
    </message>
    <message>
      <source>Events, proposed ones first</source>
      <extracomment>dialogs/events</extracomment>
      <translation>События, предложенные первыми</translation>
    </message>
    <message>
      <source>joined</source>
      <extracomment>dialogs/events</extracomment>
      <translation>объединено</translation>
    </message>
    <message>
      <source>Of another event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>О другом событии</translation>
    </message>
    <message>
      <source>Select them</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Выбрать их</translation>
    </message>
    <message>
      <source>These are one event.</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Это одно событие.</translation>
    </message>
    <message>
      <source>These may be one event; nobody has said so yet.</source>
      <extracomment>dialogs/events</extracomment>
      <translation>Это может быть одно событие; никто этого ещё не сказал.</translation>
    </message>
    <message>
      <source>Export case file</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Выгрузить файл дела</translation>
    </message>
    <message>
      <source>Exported {}: {} records, checked whole, {} journal entries intact. SHA-256 {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Выгружено {}: записей {}, проверено целиком, записей журнала {}, всё цело. SHA-256 {}</translation>
    </message>
    <message>
      <source>Progress</source>
      <extracomment>dialogs/export, dialogs/importing, status</extracomment>
      <translation>Ход</translation>
    </message>
    <message>
      <source>Preview as recipient</source>
      <extracomment>dialogs/export, dialogs/exporting_seen</extracomment>
      <translation>Посмотреть как получатель</translation>
    </message>
    <message>
      <source>Case files (*.casefile)</source>
      <extracomment>dialogs/export, dialogs/snapshots, filing</extracomment>
      <translation>Файлы дел (*.casefile)</translation>
    </message>
    <message>
      <source>Looking through the case</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Дело просматривается</translation>
    </message>
    <message>
      <source>Off: no file is named</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Выключено: файл не назван</translation>
    </message>
    <message>
      <source>Off: a signature tells who you are; leave it off, or let the names of analysts stand</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Выключено: подпись скажет, кто вы; снимите её или оставьте имена аналитиков</translation>
    </message>
    <message>
      <source>Exporting</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Выгружается</translation>
    </message>
    <message>
      <source> What is hidden was searched for in every byte and not found.</source>
      <extracomment>dialogs/export</extracomment>
      <translation> Скрытое искали в каждом байте и не нашли.</translation>
    </message>
    <message>
      <source>Copy SHA-256</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Копировать SHA-256</translation>
    </message>
    <message>
      <source>Previewing</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Предпросмотр</translation>
    </message>
    <message>
      <source>Whole case</source>
      <extracomment>dialogs/export, timeline/strip</extracomment>
      <translation>Всё дело</translation>
    </message>
    <message>
      <source>2 Searched: still in capture {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>2 Искали: ещё есть в захвате {}</translation>
    </message>
    <message>
      <source>Will be journal entry #{}.</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Будет записью журнала № {}.</translation>
    </message>
    <message>
      <source>Only the selection</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Только выбранное</translation>
    </message>
    <message>
      <source>Off: a hidden word is still in {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Выключено: скрытое слово ещё есть в {}</translation>
    </message>
    <message>
      <source>Off: {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>Выключено: {}</translation>
    </message>
    <message>
      <source>1 Rebuilt in a fresh file, row by row</source>
      <extracomment>dialogs/export</extracomment>
      <translation>1 Построено заново в новом файле, строка за строкой</translation>
    </message>
    <message>
      <source>3 Hashes, journal chain, every table</source>
      <extracomment>dialogs/export</extracomment>
      <translation>3 Хеши, цепь журнала, каждая таблица</translation>
    </message>
    <message>
      <source>4 The result written into the copy</source>
      <extracomment>dialogs/export</extracomment>
      <translation>4 Итог записан в копию</translation>
    </message>
    <message>
      <source>when in {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>когда: {}</translation>
    </message>
    <message>
      <source>2 Every byte searched for what is hidden</source>
      <extracomment>dialogs/export</extracomment>
      <translation>2 В каждом байте искали скрытое</translation>
    </message>
    <message>
      <source>2 Nothing is hidden, nothing searched for</source>
      <extracomment>dialogs/export</extracomment>
      <translation>2 Ничего не скрыто, ничего не ищется</translation>
    </message>
    <message>
      <source>Sources, excerpts, sightings, claims and links go with all they rest on. So does the journal, which a merge needs; of what stays here it keeps only hashes.</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Источники, выдержки, наблюдения, утверждения и связи идут со всем, на чём держатся. Как и журнал, который нужен слиянию; об остающемся здесь он хранит только хеши.</translation>
    </message>
    <message>
      <source>Leave out what is marked &amp;above</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Опустить помеченное &amp;выше</translation>
    </message>
    <message>
      <source>Leave out what is marked above</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Опустить помеченное выше</translation>
    </message>
    <message>
      <source>What goes in</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>Что войдёт</translation>
    </message>
    <message>
      <source> Changing those bytes would break their SHA-256, so the capture stays whole or stays out.</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation> Изменить эти байты — сломать их SHA-256, поэтому захват остаётся целым или остаётся здесь.</translation>
    </message>
    <message>
      <source>File paths and computer names</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Пути файлов и имена компьютеров</translation>
    </message>
    <message>
      <source>Names of the analysts</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Имена аналитиков</translation>
    </message>
    <message>
      <source>a name, a word, or the number of a record such as EN-01</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>имя, слово или номер записи, как EN-01</translation>
    </message>
    <message>
      <source>&amp;Hide</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>&amp;Скрыть</translation>
    </message>
    <message>
      <source>Hide</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Скрыть</translation>
    </message>
    <message>
      <source>A&amp;dd</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>&amp;Добавить</translation>
    </message>
    <message>
      <source>left out, with what rests on it</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>не войдёт вместе с тем, что на этом стоит</translation>
    </message>
    <message>
      <source>kept</source>
      <extracomment>dialogs/exporting_hidden, values/likelihood, reference/glossary</extracomment>
      <translation>сохранено</translation>
    </message>
    <message>
      <source>How it will read</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Как будет читаться</translation>
    </message>
    <message>
      <source>Hide before sharing</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Скрыть перед передачей</translation>
    </message>
    <message>
      <source>applied to the copy; your case is unchanged</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>применяется к копии; ваше дело не меняется</translation>
    </message>
    <message>
      <source>removed</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>убраны</translation>
    </message>
    <message>
      <source>ANALYST 1, 2 …</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>АНАЛИТИК 1, 2 …</translation>
    </message>
    <message>
      <source>What is hidden still stands in capture {} ({}).</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Скрытое ещё стоит в захвате {} ({}).</translation>
    </message>
    <message>
      <source>Hide {} no longer</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Больше не скрывать {}</translation>
    </message>
    <message>
      <source>{}, the same throughout</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>{}, везде одинаково</translation>
    </message>
    <message>
      <source> {} more wait.</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation> Ещё ждут: {}.</translation>
    </message>
    <message>
      <source>Stop hiding</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Больше не скрывать</translation>
    </message>
    <message>
      <source>Leave capture {} out</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Опустить захват {}</translation>
    </message>
    <message>
      <source>Send {} as redacted text, marked</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>Послать {} вымаранным текстом, с пометкой</translation>
    </message>
    <message>
      <source>reading the copy</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>копия читается</translation>
    </message>
    <message>
      <source>The copy was made, read and removed; nothing has left.</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>Копия сделана, прочитана и удалена; наружу ничего не ушло.</translation>
    </message>
    <message>
      <source>What is in the copy</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>Что в копии</translation>
    </message>
    <message>
      <source>Text of {}</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>Текст {}</translation>
    </message>
    <message>
      <source>a new file that ends in .casefile</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>новый файл с концом .casefile</translation>
    </message>
    <message>
      <source>Ve&amp;rifier beside it</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Прове&amp;рка рядом</translation>
    </message>
    <message>
      <source>A file of plain Python that checks the copy without this program</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Файл на чистом Python, который проверяет копию без этой программы</translation>
    </message>
    <message>
      <source> What goes is numbered anew there: what is S3 here may be S2 in the copy.</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation> То, что уходит, нумеруется там заново: S3 здесь может быть S2 в копии.</translation>
    </message>
    <message>
      <source>What they will get</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Что они получат</translation>
    </message>
    <message>
      <source>Proof</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Доказательство</translation>
    </message>
    <message>
      <source>run on the finished copy</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>по готовой копии</translation>
    </message>
    <message>
      <source>Case fingerprint, to read out or compare</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Отпечаток дела, чтобы зачитать или сравнить</translation>
    </message>
    <message>
      <source>looking through the case …</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>дело просматривается …</translation>
    </message>
    <message>
      <source>Stays here or goes otherwise: </source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>Остаётся здесь или уходит иначе: </translation>
    </message>
    <message>
      <source>about {}, {}</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>около {}, {}</translation>
    </message>
    <message>
      <source>who is given the copy; remembered in the case</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>кому выдаётся копия; дело это помнит</translation>
    </message>
    <message>
      <source>For whom</source>
      <extracomment>dialogs/exporting_whom, dialogs/given</extracomment>
      <translation>Для кого</translation>
    </message>
    <message>
      <source>For &amp;whom</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>&amp;Для кого</translation>
    </message>
    <message>
      <source>Si&amp;gn it</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>&amp;Подписать</translation>
    </message>
    <message>
      <source>public keys (age1…), or drop key files here</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>открытые ключи (age1…), или перетащите файлы ключей сюда</translation>
    </message>
    <message>
      <source>Public keys</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Открытые ключи</translation>
    </message>
    <message>
      <source>Add &amp;my key</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Добавить &amp;мой ключ</translation>
    </message>
    <message>
      <source>a passphrase that you tell them by another way</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>парольная фраза, которую вы сообщите другим путём</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Парольная фраза</translation>
    </message>
    <message>
      <source>no passphrase is given</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>парольная фраза не задана</translation>
    </message>
    <message>
      <source>encrypted with a passphrase</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>зашифровано парольной фразой</translation>
    </message>
    <message>
      <source>not encrypted</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>не зашифровано</translation>
    </message>
    <message>
      <source>That passphrase can be guessed; take several words.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Эту фразу можно угадать; возьмите несколько слов.</translation>
    </message>
    <message>
      <source>&amp;Not encrypted</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>&amp;Не шифровать</translation>
    </message>
    <message>
      <source>&amp;Encrypt to keys</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Шифровать &amp;ключами</translation>
    </message>
    <message>
      <source>With a &amp;passphrase</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>С &amp;парольной фразой</translation>
    </message>
    <message>
      <source>encrypted to one key</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>зашифровано на один ключ</translation>
    </message>
    <message>
      <source>The file is not encrypted; whoever has it can read it.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Файл не зашифрован; кто его имеет, тот может прочитать.</translation>
    </message>
    <message>
      <source>Only the holders of these keys can open the file; you cannot, unless your own is listed.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Файл откроют только владельцы этих ключей; вы сами нет, если вашего среди них нет.</translation>
    </message>
    <message>
      <source>Whoever has the passphrase can open the file, and nobody can help who lost it.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Кто знает фразу, откроет файл; кто её потерял, тому никто не поможет.</translation>
    </message>
    <message>
      <source>Given before to {}.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>Раньше выдано: {}.</translation>
    </message>
    <message>
      <source>no public key is given</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>открытый ключ не задан</translation>
    </message>
    <message>
      <source>a public key is not right</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>открытый ключ неверен</translation>
    </message>
    <message>
      <source>encrypted to {} keys</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>зашифровано на ключи: {}</translation>
    </message>
    <message>
      <source>&amp;Choose another…</source>
      <extracomment>dialogs/filecard</extracomment>
      <translation>&amp;Выбрать другое…</translation>
    </message>
    <message>
      <source>is being looked at</source>
      <extracomment>dialogs/filecard, dialogs/filelist</extracomment>
      <translation>просматривается</translation>
    </message>
    <message>
      <source>Picture, {} × {} pixels</source>
      <extracomment>dialogs/filecard</extracomment>
      <translation>Картинка, {} × {} пикселей</translation>
    </message>
    <message numerus="yes">
      <source>%n paragraphs</source>
      <extracomment>dialogs/filecard</extracomment>
      <translation>
        <numerusform>%n абзац</numerusform>
        <numerusform>%n абзаца</numerusform>
        <numerusform>%n абзацев</numerusform>
      </translation>
    </message>
    <message>
      <source>Files to attach</source>
      <extracomment>dialogs/filelist</extracomment>
      <translation>Файлы для прикладывания</translation>
    </message>
    <message>
      <source>the same bytes as {}</source>
      <extracomment>dialogs/filelist</extracomment>
      <translation>те же байты, что {}</translation>
    </message>
    <message>
      <source>The first fixes as they will come in</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>Первые точки, как они войдут</translation>
    </message>
    <message>
      <source>RA-82035</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>RA-82035</translation>
    </message>
    <message>
      <source>UTC, an offset like +03:00, or a zone like Europe/Moscow</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>UTC, сдвиг как +03:00 или пояс как Europe/Moscow</translation>
    </message>
    <message>
      <source>Number, registration or hex of the airframe; may stay empty</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Номер, регистрация или hex борта; можно оставить пустым</translation>
    </message>
    <message>
      <source>Columns</source>
      <extracomment>dialogs/flightsetting, dialogs/importing_setting, log/bar, log/heads</extracomment>
      <translation>Столбцы</translation>
    </message>
    <message>
      <source>Units, where the columns name none</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>Единицы, где столбцы их не называют</translation>
    </message>
    <message>
      <source>Clock</source>
      <extracomment>dialogs/flightsetting, tracks/told</extracomment>
      <translation>Часы</translation>
    </message>
    <message>
      <source>A&amp;ltitude</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Высота</translation>
    </message>
    <message>
      <source>&amp;Speed</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Скорость</translation>
    </message>
    <message>
      <source>Time &amp;zone, if not UTC</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Пояс, если не UTC</translation>
    </message>
    <message>
      <source>&amp;Day, if only times are told</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;День, если указано только время</translation>
    </message>
    <message>
      <source>Air&amp;frame that flew</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>&amp;Борт, который летел</translation>
    </message>
    <message>
      <source>Looking for dates, aircraft and places</source>
      <extracomment>dialogs/foretold, suggesting</extracomment>
      <translation>Ищутся даты, самолёты и места</translation>
    </message>
    <message>
      <source>Nothing is deleted; each answer is a link, and Ctrl+Z takes it back.</source>
      <extracomment>dialogs/found</extracomment>
      <translation>Ничего не удаляется; каждый ответ — связь, и Ctrl+Z её отменяет.</translation>
    </message>
    <message>
      <source>Looking through the case…</source>
      <extracomment>dialogs/found</extracomment>
      <translation>Дело просматривается…</translation>
    </message>
    <message>
      <source>Copies given</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Выданные копии</translation>
    </message>
    <message>
      <source>What left this case; the journal says so, too, and an undo does not take it back.</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Что ушло из этого дела; журнал это тоже помнит, и отмена этого не вернёт.</translation>
    </message>
    <message>
      <source>Records</source>
      <extracomment>dialogs/given, dialogs/manyfields, navigatorlist</extracomment>
      <translation>Записи</translation>
    </message>
    <message>
      <source>Left out</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Опущено</translation>
    </message>
    <message>
      <source>Hidden</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Скрыто</translation>
    </message>
    <message>
      <source>No copy has left this case yet.</source>
      <extracomment>dialogs/given</extracomment>
      <translation>Из этого дела копий ещё не выдавали.</translation>
    </message>
    <message>
      <source>Address of the proxy</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>Адрес прокси</translation>
    </message>
    <message>
      <source>Import log</source>
      <extracomment>dialogs/importing, case/acts</extracomment>
      <translation>Загрузить таблицу</translation>
    </message>
    <message>
      <source>Import</source>
      <extracomment>dialogs/importing, dialogs/importing_flights</extracomment>
      <translation>Загрузить</translation>
    </message>
    <message>
      <source>{} can be read either way. Which comes first? Until that is said they stay open.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{} можно прочесть двояко. Что стоит первым? Пока не сказано, они открыты.</translation>
    </message>
    <message numerus="yes">
      <source>%n rows</source>
      <extracomment>dialogs/importing, log/export, tracks/told</extracomment>
      <translation>
        <numerusform>%n строка</numerusform>
        <numerusform>%n строки</numerusform>
        <numerusform>%n строк</numerusform>
      </translation>
    </message>
    <message>
      <source>Imported {} of {} as {} to {}; one undo takes them all back.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Загружено {} из {} как {}–{}; одна отмена вернёт всё.</translation>
    </message>
    <message>
      <source>Reading the log</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Таблица читается</translation>
    </message>
    <message>
      <source>Columns as they were chosen for a table with the same heads.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Столбцы, как выбраны для таблицы с теми же заголовками.</translation>
    </message>
    <message>
      <source>already here as {}: {:,} tagged already, only new rows come in</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>уже здесь как {}: уже отмечено {:,}, войдут только новые строки</translation>
    </message>
    <message numerus="yes">
      <source>%n more reasons</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>
        <numerusform>ещё %n причина</numerusform>
        <numerusform>ещё %n причины</numerusform>
        <numerusform>ещё %n причин</numerusform>
      </translation>
    </message>
    <message>
      <source>Import a log</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Загрузить таблицу</translation>
    </message>
    <message>
      <source>{} can also come in as a log, a record a row, or as tracks, a fix a row.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{} может войти и таблицей, запись на строку, и треками, точка на строку.</translation>
    </message>
    <message>
      <source>Reading the rows of {}</source>
      <extracomment>dialogs/importing, tracks/acting</extracomment>
      <translation>Читаются строки {}</translation>
    </message>
    <message>
      <source>{} can also come in as a log, a record a row.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{} может войти и таблицей, запись на строку.</translation>
    </message>
    <message>
      <source>Import as log…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Загрузить таблицей…</translation>
    </message>
    <message>
      <source>Reading {}…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Читается {}…</translation>
    </message>
    <message>
      <source>The first {} rows of {} as they become</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Первые {} строк {}, какими станут</translation>
    </message>
    <message>
      <source>Counting {:,} rows…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Считаются строки: {:,}…</translation>
    </message>
    <message>
      <source>{:,} good</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>годных {:,}</translation>
    </message>
    <message>
      <source>{:,} open in places</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>местами открытых {:,}</translation>
    </message>
    <message>
      <source>{:,} refused</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>отказано {:,}</translation>
    </message>
    <message>
      <source>Importing the log</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Таблица загружается</translation>
    </message>
    <message>
      <source>Cancelled; nothing was imported.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Прервано; ничего не загружено.</translation>
    </message>
    <message>
      <source>Import as tracks…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Загрузить треками…</translation>
    </message>
    <message>
      <source>{:,} say what an earlier row says</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{:,} повторяют более раннюю строку</translation>
    </message>
    <message>
      <source>and {}; the rows tell them</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>и {}; их называют строки</translation>
    </message>
    <message>
      <source>Import {}</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Загрузить {}</translation>
    </message>
    <message>
      <source>Esc cancels</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Esc прерывает</translation>
    </message>
    <message>
      <source>leave out</source>
      <extracomment>dialogs/importing_columns</extracomment>
      <translation>опустить</translation>
    </message>
    <message>
      <source>Column {} goes to</source>
      <extracomment>dialogs/importing_columns</extracomment>
      <translation>Столбец {} идёт в</translation>
    </message>
    <message>
      <source>Import tracker files</source>
      <extracomment>dialogs/importing_flights, flying, mappage</extracomment>
      <translation>Загрузить файлы треков</translation>
    </message>
    <message>
      <source>Columns and zone as they were said of a table with the same header.</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Столбцы и пояс, как сказано о таблице с тем же заголовком.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Читается…</translation>
    </message>
    <message>
      <source>in the beginning of the file</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>в начале файла</translation>
    </message>
    <message>
      <source>in all</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>всего</translation>
    </message>
    <message numerus="yes">
      <source>%n rows are no fixes</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>
        <numerusform>%n строка не точка</numerusform>
        <numerusform>%n строки не точки</numerusform>
        <numerusform>%n строк не точки</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files</source>
      <extracomment>dialogs/importing_flights, flying</extracomment>
      <translation>
        <numerusform>%n файл</numerusform>
        <numerusform>%n файла</numerusform>
        <numerusform>%n файлов</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the first fixes of {}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Читаются первые точки {}</translation>
    </message>
    <message numerus="yes">
      <source>%n fixes</source>
      <extracomment>dialogs/importing_flights, map/items, particulars, tracks/told</extracomment>
      <translation>
        <numerusform>%n точка</numerusform>
        <numerusform>%n точки</numerusform>
        <numerusform>%n точек</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n aircraft</source>
      <extracomment>dialogs/importing_flights, dialogs/checks</extracomment>
      <translation>
        <numerusform>%n самолёт</numerusform>
        <numerusform>%n самолёта</numerusform>
        <numerusform>%n самолётов</numerusform>
      </translation>
    </message>
    <message>
      <source> and {} with the same settings</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation> и {} с теми же параметрами</translation>
    </message>
    <message>
      <source>The first fixes of {}{}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>Первые точки {}{}</translation>
    </message>
    <message>
      <source>{} of {} {}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>{2}: {0}, {1}</translation>
    </message>
    <message>
      <source>row {}: {}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>строка {}: {}</translation>
    </message>
    <message>
      <source>The first rows as they will become</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>Первые строки, какими станут</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>left out</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>пропущено</translation>
    </message>
    <message>
      <source>&amp;Sheet</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>&amp;Лист</translation>
    </message>
    <message>
      <source>origin &gt; who relays it</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>первоисточник &gt; кто передал</translation>
    </message>
    <message>
      <source>For every row that says nothing of it</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Для каждой строки, где об этом нет</translation>
    </message>
    <message>
      <source>&amp;Method</source>
      <extracomment>dialogs/importing_setting, forms/tag</extracomment>
      <translation>&amp;Способ</translation>
    </message>
    <message>
      <source>&amp;Row with the heads</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Строка с &amp;заголовками</translation>
    </message>
    <message>
      <source>Rows &amp;become</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>Строки с&amp;тановятся</translation>
    </message>
    <message>
      <source>&amp;Day and month</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>&amp;День и месяц</translation>
    </message>
    <message>
      <source>Time &amp;zone</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>&amp;Пояс</translation>
    </message>
    <message>
      <source>&amp;Asserted by</source>
      <extracomment>dialogs/importing_setting, forms/claim, forms/tag</extracomment>
      <translation>&amp;Кто говорит</translation>
    </message>
    <message>
      <source>Letters without Ctrl or Alt count only while a pane that shows something has the keyboard.</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Буквы без Ctrl или Alt действуют, только пока клавиатура у панели, которая что-то показывает.</translation>
    </message>
    <message>
      <source>{} is a key of “{}” already. Taken over, it calls “{}” instead.</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>{} уже клавиша для «{}». Взятая, она вызовет «{}».</translation>
    </message>
    <message>
      <source>Change keys</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Изменить клавиши</translation>
    </message>
    <message>
      <source>Look up a key or what it does</source>
      <extracomment>dialogs/keys, keyboard</extracomment>
      <translation>Искать клавишу или что она делает</translation>
    </message>
    <message>
      <source>Acts and their keys</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Действия и их клавиши</translation>
    </message>
    <message>
      <source>New key</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Новая клавиша</translation>
    </message>
    <message>
      <source>Use it</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Взять</translation>
    </message>
    <message>
      <source>Use it, too</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Взять вдобавок</translation>
    </message>
    <message>
      <source>No key</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Без клавиши</translation>
    </message>
    <message>
      <source>Reset</source>
      <extracomment>dialogs/keys, dialogs/preferences</extracomment>
      <translation>Сбросить</translation>
    </message>
    <message>
      <source>Reset all</source>
      <extracomment>dialogs/keys, dialogs/preferences</extracomment>
      <translation>Сбросить всё</translation>
    </message>
    <message>
      <source>What it does</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Что делает</translation>
    </message>
    <message>
      <source>Keys</source>
      <extracomment>dialogs/keys, keyboard</extracomment>
      <translation>Клавиши</translation>
    </message>
    <message>
      <source>” and “</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>» и «</translation>
    </message>
    <message>
      <source>Take it over</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>Забрать</translation>
    </message>
    <message>
      <source>{} (changed)</source>
      <extracomment>dialogs/keys, dialogs/preferences</extracomment>
      <translation>{} (изменено)</translation>
    </message>
    <message>
      <source>A source that is only named here counts as not held until its file is attached.</source>
      <extracomment>dialogs/known</extracomment>
      <translation>Источник, который здесь лишь назван, считается отсутствующим в деле, пока не приложен его файл.</translation>
    </message>
    <message>
      <source>Reliabilit&amp;y</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Надёжность</translation>
    </message>
    <message>
      <source>without a publisher only F fits</source>
      <extracomment>dialogs/known</extracomment>
      <translation>без издателя подходит только F</translation>
    </message>
    <message>
      <source>the publisher’s, for all its sources</source>
      <extracomment>dialogs/known</extracomment>
      <translation>издателя, для всех его источников</translation>
    </message>
    <message>
      <source>whom it names as its source, separated by commas</source>
      <extracomment>dialogs/known</extracomment>
      <translation>кого он называет источником, через запятую</translation>
    </message>
    <message>
      <source>C&amp;ites</source>
      <extracomment>dialogs/known</extracomment>
      <translation>&amp;Ссылается на</translation>
    </message>
    <message>
      <source>not before {}: nothing is older than what it cites</source>
      <extracomment>dialogs/known</extracomment>
      <translation>не раньше {}: ничто не старше того, на что ссылается</translation>
    </message>
    <message>
      <source>each by the name of its file; F2 on the source gives a title</source>
      <extracomment>dialogs/known</extracomment>
      <translation>каждый по имени файла; F2 на источнике даёт название</translation>
    </message>
    <message>
      <source>Who draws on whom</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Кто на кого опирается</translation>
    </message>
    <message>
      <source>Accept</source>
      <extracomment>dialogs/lineage, entity/proposed</extracomment>
      <translation>Принять</translation>
    </message>
    <message>
      <source>&amp;Dismiss</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>&amp;Отклонить</translation>
    </message>
    <message>
      <source>Accepting records a citation, stated or inferred; Ctrl+Z takes it back.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Принятие записывает ссылку, указанную или выведенную; Ctrl+Z возвращает.</translation>
    </message>
    <message>
      <source>Proposals</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Предложения</translation>
    </message>
    <message>
      <source>Holding the texts against each other…</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Тексты сопоставляются…</translation>
    </message>
    <message>
      <source>Looking for who draws on whom</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Ищется, кто на кого опирается</translation>
    </message>
    <message>
      <source>No source is seen to draw on another: none names another one, and none share words or mistakes.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Не видно, чтобы источник опирался на другой: ни один не называет другого и не делит с ним слов или ошибок.</translation>
    </message>
    <message>
      <source>{} draws on {}: {}.</source>
      <extracomment>dialogs/lineage, analysis/drawn</extracomment>
      <translation>{} опирается на {}: {}.</translation>
    </message>
    <message>
      <source>{} and {}: one drew on the other, or both on a third</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>{} и {}: один опирался на другой или оба на третий</translation>
    </message>
    <message>
      <source>Nothing shows which way. Choose one, or leave it as it is.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Ничто не показывает, в какую сторону. Выберите или оставьте как есть.</translation>
    </message>
    <message>
      <source>{} draws on {}</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>{} опирается на {}</translation>
    </message>
    <message>
      <source>The words there changed meanwhile; look again.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>Слова там тем временем изменились; посмотрите снова.</translation>
    </message>
    <message>
      <source>Edit the selected</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Изменить выбранное</translation>
    </message>
    <message>
      <source>Change</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Изменить</translation>
    </message>
    <message>
      <source>the new value; written and taken out again, none</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>новое значение; написанное и снова стёртое — никакого</translation>
    </message>
    <message>
      <source>What changes</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>Что изменится</translation>
    </message>
    <message>
      <source>Give a value to see what it changes.</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Дайте значение, чтобы увидеть, что оно меняет.</translation>
    </message>
    <message>
      <source>nothing</source>
      <extracomment>dialogs/manyfields, past, tracks/comparing</extracomment>
      <translation>ничего</translation>
    </message>
    <message>
      <source>&amp;Field</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>&amp;Поле</translation>
    </message>
    <message>
      <source>&amp;Value</source>
      <extracomment>dialogs/manyfields, entity/forms</extracomment>
      <translation>&amp;Значение</translation>
    </message>
    <message>
      <source>Reads now</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>Сейчас</translation>
    </message>
    <message>
      <source>Would read</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Станет</translation>
    </message>
    <message>
      <source>{} would change, in one step.</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>Изменится: {}, одним шагом.</translation>
    </message>
    <message>
      <source>{} selected</source>
      <extracomment>dialogs/manyfields, dialogs/tags</extracomment>
      <translation>выбрано: {}</translation>
    </message>
    <message>
      <source>Change {}</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>Изменить: {}</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <extracomment>dialogs/manyfields, language, log/hand, analysis/doubled</extracomment>
      <translation>{} и ещё {}</translation>
    </message>
    <message>
      <source>{} like that already.</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>{} уже такие.</translation>
    </message>
    <message>
      <source>Merge returned case</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Слить возвращённое дело</translation>
    </message>
    <message>
      <source>Look at the copy</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Посмотреть копию</translation>
    </message>
    <message>
      <source>Case files (*.casefile *.age);;All files (*)</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Файлы дел (*.casefile *.age);;Все файлы (*)</translation>
    </message>
    <message>
      <source>Said here of the same words already: {}; keep one of each afterwards.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>О тех же словах здесь уже сказано: {}; оставьте потом по одному.</translation>
    </message>
    <message numerus="yes">
      <source>%n choices</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n выбор</numerusform>
        <numerusform>%n выбора</numerusform>
        <numerusform>%n выборов</numerusform>
      </translation>
    </message>
    <message>
      <source>the copy that came back</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>вернувшаяся копия</translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>&amp;Выбрать…</translation>
    </message>
    <message>
      <source>used once, never kept</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>нужна один раз, не хранится</translation>
    </message>
    <message>
      <source>Nothing needs a choice.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Ничто не требует выбора.</translation>
    </message>
    <message>
      <source>Every entry of {} is in this case already; if its merge was undone, redo brings it back.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Все записи {} уже в этом деле; если слияние отменили, повтор вернёт его.</translation>
    </message>
    <message numerus="yes">
      <source>%n merge by themselves,</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n сливается само,</numerusform>
        <numerusform>%n сливаются сами,</numerusform>
        <numerusform>%n сливаются сами,</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n opinions stand</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n мнение остаётся</numerusform>
        <numerusform>%n мнения остаются</numerusform>
        <numerusform>%n мнений остаются</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is written before Merge.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>До слияния ничего не пишется.</translation>
    </message>
    <message>
      <source>Making a snapshot</source>
      <extracomment>dialogs/merge, dialogs/snapshots, keeping</extracomment>
      <translation>Делается снимок дела</translation>
    </message>
    <message>
      <source>Settled.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Решено.</translation>
    </message>
    <message numerus="yes">
      <source>%n new records</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n новая запись</numerusform>
        <numerusform>%n новые записи</numerusform>
        <numerusform>%n новых записей</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
      <source>nothing needs a choice.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>ничто не требует выбора.</translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>dialogs/merge, case/acts</extracomment>
      <translation>Слить</translation>
    </message>
    <message numerus="yes">
      <source>%n need your choice.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>%n требует вашего выбора.</numerusform>
        <numerusform>%n требуют вашего выбора.</numerusform>
        <numerusform>%n требуют вашего выбора.</numerusform>
      </translation>
    </message>
    <message>
      <source>&lt;b&gt;{}&lt;/b&gt; joins your case at journal #{}.&lt;br&gt;</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>&lt;b&gt;{}&lt;/b&gt; входит в дело с записи журнала № {}.&lt;br&gt;</translation>
    </message>
    <message>
      <source>Settle</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Решить</translation>
    </message>
    <message>
      <source>Merged {}: {}, {} changed by them.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Слито {}: {}, изменено: {}.</translation>
    </message>
    <message>
      <source>Queued by earlier merges: {}</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Ждут от прежних слияний: {}</translation>
    </message>
    <message>
      <source>{} side by side,</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} рядом,</translation>
    </message>
    <message>
      <source>Merge, settle {} later</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Слить, решить потом: {}</translation>
    </message>
    <message>
      <source>{} left. Any choice can be undone.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Осталось: {}. Любой выбор можно отменить.</translation>
    </message>
    <message>
      <source>{} was sealed with a passphrase; type it.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} закрыт парольной фразой; наберите её.</translation>
    </message>
    <message>
      <source>{} more wait until these are settled.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Ещё {} ждут решения этих.</translation>
    </message>
    <message>
      <source>Settle {}</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>Решить {}</translation>
    </message>
    <message>
      <source>their values come in, nobody changed them here</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>их значения входят, здесь их никто не менял</translation>
    </message>
    <message>
      <source>new records, numbered after yours</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>новые записи, с номерами после ваших</translation>
    </message>
    <message>
      <source>they go to the trash here, too, and can be restored</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>и здесь уходят в корзину, и их можно вернуть</translation>
    </message>
    <message>
      <source>two analysts, two views: nothing to choose</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>два аналитика, два взгляда: выбирать нечего</translation>
    </message>
    <message>
      <source>What the copy brings</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Что принесла копия</translation>
    </message>
    <message>
      <source>Both journals check out.</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Оба журнала верны.</translation>
    </message>
    <message>
      <source>The returned journal checks out.</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Возвращённый журнал верен.</translation>
    </message>
    <message>
      <source>Your entries stay; the merge is entry #{}.</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>Ваши записи остаются; слияние — запись № {}.</translation>
    </message>
    <message>
      <source>and {} more</source>
      <extracomment>dialogs/merging_brought, dialogs/snapshots, entrypane, case/statistics</extracomment>
      <translation>и ещё {}</translation>
    </message>
    <message>
      <source>{} of {} left</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>осталось {} из {}</translation>
    </message>
    <message>
      <source>+ {} from {}</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>+ {} от {}</translation>
    </message>
    <message>
      <source>Before</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Было</translation>
    </message>
    <message>
      <source>choose one</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>выберите одно</translation>
    </message>
    <message>
      <source>One date that both of you only counted anew goes the same way.</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Одна дата, которую вы оба лишь пересчитали, идёт туда же.</translation>
    </message>
    <message>
      <source>If you choose returned:</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Если выбрать возвращённое:</translation>
    </message>
    <message>
      <source>If you keep yours:</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Если оставить ваше:</translation>
    </message>
    <message>
      <source>in the trash</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>в корзине</translation>
    </message>
    <message>
      <source>not in the trash</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>не в корзине</translation>
    </message>
    <message>
      <source>{} dates that both of you only counted anew go the same way.</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Даты, которые вы оба лишь пересчитали ({}), идут туда же.</translation>
    </message>
    <message>
      <source>chosen: yours</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>выбрано: ваше</translation>
    </message>
    <message>
      <source>chosen: returned</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>выбрано: возвращённое</translation>
    </message>
    <message>
      <source>Before, at #{}</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Было, при № {}</translation>
    </message>
    <message>
      <source>Yours</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Ваше</translation>
    </message>
    <message>
      <source>Returned</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>Возвращённое</translation>
    </message>
    <message>
      <source>nothing the same</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>ничего общего</translation>
    </message>
    <message>
      <source>{}; {}; {}; the merge is entry #{}.</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>{}; {}; {}; слияние — запись № {}.</translation>
    </message>
    <message>
      <source>#1 – #{} the same</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>№ 1 – № {} одинаковы</translation>
    </message>
    <message>
      <source>yours, {}</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>ваше, {}</translation>
    </message>
    <message>
      <source>returned, {}</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>возвращённое, {}</translation>
    </message>
    <message numerus="yes">
      <source>%n fields wait to be settled</source>
      <extracomment>dialogs/merging_waits</extracomment>
      <translation>
        <numerusform>%n поле ждёт решения</numerusform>
        <numerusform>%n поля ждут решения</numerusform>
        <numerusform>%n полей ждут решения</numerusform>
      </translation>
    </message>
    <message>
      <source> {}: File, Merge returned case.</source>
      <extracomment>dialogs/merging_waits</extracomment>
      <translation> {}: Файл, Слить возвращённое дело.</translation>
    </message>
    <message>
      <source>Look for a newer version</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Искать новую версию</translation>
    </message>
    <message>
      <source>Ask there</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Спросить там</translation>
    </message>
    <message>
      <source>The program never asks by itself. If you press the button, one request goes to this address, and one for each redirect. Its server learns this computer’s address and the time; nothing of a case or of you goes with it.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Программа никогда не спрашивает сама. По нажатию кнопки на этот адрес уходит один запрос и по одному на перенаправление. Его сервер узнаёт адрес этого компьютера и время; ничего о деле и о вас с ним не идёт.</translation>
    </message>
    <message>
      <source>An address that answers with the version: as text, or in JSON as PyPI and forges give it. Whoever gave you the program knows it.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Адрес, который отвечает версией: текстом или в JSON, как PyPI и хостинги кода. Его знает тот, кто дал вам программу.</translation>
    </message>
    <message>
      <source>Looking for a newer version</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Поиск новой версии</translation>
    </message>
    <message>
      <source>Version {} is announced; this is {}. Get it where you got this one.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Объявлена версия {}; эта — {}. Возьмите её там же, где эту.</translation>
    </message>
    <message>
      <source>This is the newest version announced there: {}.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Это новейшая объявленная там версия: {}.</translation>
    </message>
    <message>
      <source>&amp;Where versions are announced</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>&amp;Где объявляют версии</translation>
    </message>
    <message>
      <source>This is version {}.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>Это версия {}.</translation>
    </message>
    <message>
      <source>Lost quotes</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Потерянные цитаты</translation>
    </message>
    <message>
      <source>Put back</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Вернуть</translation>
    </message>
    <message>
      <source>Its words may stand here now. What is gone is struck out, what is new is underlined.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Её слова, возможно, стоят теперь здесь. Ушедшее зачёркнуто, новое подчёркнуто.</translation>
    </message>
    <message>
      <source>Nothing is moved before you put it there; Ctrl+Z takes it back.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Ничто не двигается, пока вы не поставите; Ctrl+Z возвращает.</translation>
    </message>
    <message>
      <source>Looking for lost quotes…</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Ищутся потерянные цитаты…</translation>
    </message>
    <message>
      <source>Looking for lost quotes</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Ищутся потерянные цитаты</translation>
    </message>
    <message>
      <source>No quote is lost: every one stands where it was taken.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Потерянных цитат нет: каждая стоит, где взята.</translation>
    </message>
    <message>
      <source>No place looks like it. It stays lost until you choose.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Похожего места нет. Она потеряна, пока вы не выберете.</translation>
    </message>
    <message>
      <source>{} was taken from {} and said</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>{} взято из {} и гласило</translation>
    </message>
    <message>
      <source>{} alike, {}</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>сходство {}, {}</translation>
    </message>
    <message>
      <source>The words there changed meanwhile; look for lost quotes again.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>Слова там тем временем изменились; ищите потерянные цитаты снова.</translation>
    </message>
    <message>
      <source>What became of each file</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Что стало с каждым файлом</translation>
    </message>
    <message>
      <source>Copy list</source>
      <extracomment>dialogs/outcomes, tracks/told</extracomment>
      <translation>Копировать список</translation>
    </message>
    <message>
      <source>Show list</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Показать список</translation>
    </message>
    <message>
      <source>Files and what became of them</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Файлы и что с ними стало</translation>
    </message>
    <message>
      <source>Copied.</source>
      <extracomment>dialogs/outcomes, dialogs/statistics</extracomment>
      <translation>Скопировано.</translation>
    </message>
    <message>
      <source>{} attached</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>приложено: {}</translation>
    </message>
    <message>
      <source>attached as {}</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>приложено как {}</translation>
    </message>
    <message>
      <source>{} already here</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>уже здесь: {}</translation>
    </message>
    <message>
      <source>{} could not be taken in</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>не удалось принять: {}</translation>
    </message>
    <message>
      <source>{} could not be opened</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>не удалось открыть: {}</translation>
    </message>
    <message>
      <source>Already here as {}; nothing was added.</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>Уже здесь как {}; ничего не добавлено.</translation>
    </message>
    <message>
      <source>Pages of the summary</source>
      <extracomment>dialogs/pages</extracomment>
      <translation>Страницы сводки</translation>
    </message>
    <message>
      <source>Preferences</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Настройки</translation>
    </message>
    <message>
      <source>Look up a setting or what it does</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Искать настройку или что она делает</translation>
    </message>
    <message>
      <source>No setting says this.</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Такой настройки нет.</translation>
    </message>
    <message>
      <source>Yes</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Да</translation>
    </message>
    <message>
      <source>Reset: {}</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Сбросить: {}</translation>
    </message>
    <message>
      <source>As at first: {}</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>Как вначале: {}</translation>
    </message>
    <message>
      <source>Checking files</source>
      <extracomment>dialogs/preflight</extracomment>
      <translation>Файлы проверяются</translation>
    </message>
    <message>
      <source>looks like {}</source>
      <extracomment>dialogs/preflight</extracomment>
      <translation>похоже на {}</translation>
    </message>
    <message>
      <source>close to {}</source>
      <extracomment>dialogs/preflight</extracomment>
      <translation>близко к {}</translation>
    </message>
    <message>
      <source>Evidence summary</source>
      <extracomment>dialogs/preview, report/beginning</extracomment>
      <translation>Сводка доказательств</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Сохранить как PDF…</translation>
    </message>
    <message>
      <source>summary</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>сводка</translation>
    </message>
    <message>
      <source>laying out</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>набирается</translation>
    </message>
    <message>
      <source>Page {} of {} · {} %</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Страница {} из {} · {} %</translation>
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
      <translation>&amp;Бумага</translation>
    </message>
    <message>
      <source>Smaller (−)</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Мельче (−)</translation>
    </message>
    <message>
      <source>Fit &amp;width</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>По &amp;ширине</translation>
    </message>
    <message>
      <source>As wide as there is room (0)</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Во всю ширину (0)</translation>
    </message>
    <message>
      <source>Save as &amp;HTML…</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Сохранить как &amp;HTML…</translation>
    </message>
    <message>
      <source>One page that needs nothing beside it</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Одна страница, которой ничего рядом не нужно</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>&amp;Печать…</translation>
    </message>
    <message>
      <source>To a printer, at 300 dots to the inch</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>На принтер, 300 точек на дюйм</translation>
    </message>
    <message>
      <source>Building the {}</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Строится {}</translation>
    </message>
    <message>
      <source>Save the {}</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Сохранить {}</translation>
    </message>
    <message>
      <source>Saved {}. SHA-256 {}</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>Сохранено {}. SHA-256 {}</translation>
    </message>
    <message>
      <source>Snapshots</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Снимки дела</translation>
    </message>
    <message>
      <source>Go back to it</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Вернуться к нему</translation>
    </message>
    <message>
      <source>Going back is one act; Ctrl+Z takes it back.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Возвращение — одно действие; Ctrl+Z отменяет его.</translation>
    </message>
    <message>
      <source>Make one now</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Сделать сейчас</translation>
    </message>
    <message>
      <source>Save as a file…</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Сохранить файлом…</translation>
    </message>
    <message>
      <source>Snapshots, newest first</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Снимки, новые сверху</translation>
    </message>
    <message>
      <source>Comparing with a snapshot</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Сравнивается со снимком</translation>
    </message>
    <message>
      <source>It holds {} entries that this case has not; save it as a file and merge it.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>В нём записей, которых нет в этом деле: {}; сохраните его файлом и слейте.</translation>
    </message>
    <message>
      <source>Save the snapshot as</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Сохранить снимок как</translation>
    </message>
    <message>
      <source>Saving a snapshot</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Снимок сохраняется</translation>
    </message>
    <message>
      <source>{} is made, and whole.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>{} сделан и цел.</translation>
    </message>
    <message>
      <source>{} is made; check it, for bytes are missing.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>{} сделан; проверьте его, не хватает байтов.</translation>
    </message>
    <message>
      <source>There is no snapshot of this case yet.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Снимков этого дела пока нет.</translation>
    </message>
    <message>
      <source>One is made every half hour in which something was done.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Снимок делается каждые полчаса, если что-то сделано.</translation>
    </message>
    <message>
      <source>One act came since.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>С тех пор одно действие.</translation>
    </message>
    <message>
      <source>Nothing has come since the last snapshot.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>С последнего снимка ничего не было.</translation>
    </message>
    <message>
      <source>After {} journal entries.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>После {} записей журнала.</translation>
    </message>
    <message>
      <source>Nothing came since; the case is as it was then.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>С тех пор ничего не было; дело такое же, как тогда.</translation>
    </message>
    <message>
      <source>{} acts came since.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>С тех пор действий: {}.</translation>
    </message>
    <message>
      <source>They made {}, which would go to the trash.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Создано: {}; это ушло бы в корзину.</translation>
    </message>
    <message>
      <source>They changed {}, which would be as before.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>Изменено: {}; это стало бы как было.</translation>
    </message>
    <message>
      <source>The case in figures</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Дело в числах</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>dialogs/statistics, mishap</extracomment>
      <translation>Копировать</translation>
    </message>
    <message>
      <source>Reading the case…</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Дело читается…</translation>
    </message>
    <message>
      <source>Figures</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Числа</translation>
    </message>
    <message>
      <source>Counting what the case holds</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>Считается, что есть в деле</translation>
    </message>
    <message>
      <source>unresolved {}</source>
      <extracomment>dialogs/statistics, case/statistics</extracomment>
      <translation>не разрешено: {}</translation>
    </message>
    <message>
      <source>cargo, or aircraft/military</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>груз или самолёт/военный</translation>
    </message>
    <message>
      <source>Space ticks, F2 renames, Del puts in the trash</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Пробел отмечает, F2 переименовывает, Del кладёт в корзину</translation>
    </message>
    <message>
      <source>Change tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Изменить метку</translation>
    </message>
    <message>
      <source>Rename…	F2</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Переименовать…	F2</translation>
    </message>
    <message>
      <source>Lay within…</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Вложить в…</translation>
    </message>
    <message>
      <source>Delete	Del</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Удалить	Del</translation>
    </message>
    <message>
      <source>New name:</source>
      <extracomment>dialogs/tags, savedtexts</extracomment>
      <translation>Новое имя:</translation>
    </message>
    <message>
      <source>Rename tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Переименовать метку</translation>
    </message>
    <message>
      <source>The wider tag, or nothing:</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Более широкая метка или ничего:</translation>
    </message>
    <message>
      <source>Lay within</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Вложить в</translation>
    </message>
    <message>
      <source>Lay within another tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Вложить в другую метку</translation>
    </message>
    <message>
      <source>Nothing is selected</source>
      <extracomment>dialogs/tags, inspector</extracomment>
      <translation>Ничего не выбрано</translation>
    </message>
    <message>
      <source>&amp;New tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>&amp;Новая метка</translation>
    </message>
    <message>
      <source>Tasks</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Задачи</translation>
    </message>
    <message>
      <source>No task has ended since the window was opened.</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>С открытия окна ни одна задача не кончилась.</translation>
    </message>
    <message>
      <source>Tasks that are over</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>Завершённые задачи</translation>
    </message>
    <message>
      <source>{} min {} s</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>{} мин {} с</translation>
    </message>
    <message>
      <source>Hide {}</source>
      <extracomment>dockhead, log/menus</extracomment>
      <translation>Скрыть {}</translation>
    </message>
    <message>
      <source>Case-file workbench</source>
      <extracomment>drawing/files</extracomment>
      <translation>Case-file workbench</translation>
    </message>
    <message>
      <source>. Triangles mark the strip that the next page shows too.</source>
      <extracomment>drawing/files</extracomment>
      <translation>. Треугольники отмечают полосу, которая есть и на следующей странице.</translation>
    </message>
    <message>
      <source>The drawing is too large for one PNG; choose SVG, or PDF on several pages.</source>
      <extracomment>drawing/files</extracomment>
      <translation>Чертёж слишком велик для одного PNG; выберите SVG или PDF на нескольких страницах.</translation>
    </message>
    <message>
      <source>packing a picture</source>
      <extracomment>drawing/files</extracomment>
      <translation>картинка упаковывается</translation>
    </message>
    <message>
      <source>, column {} of {}, row {} of {}</source>
      <extracomment>drawing/files</extracomment>
      <translation>, столбец {} из {}, ряд {} из {}</translation>
    </message>
    <message>
      <source>Page {} of {}{}{}</source>
      <extracomment>drawing/files</extracomment>
      <translation>Страница {} из {}{}{}</translation>
    </message>
    <message>
      <source>{} names no format for a drawing; end its name with .pdf, .svg or .png.</source>
      <extracomment>drawing/files</extracomment>
      <translation>{} не называет вид чертежа; закончите имя на .pdf, .svg или .png.</translation>
    </message>
    <message>
      <source>{} cannot be written ({}); choose another place.</source>
      <extracomment>drawing/files, exchange/copy</extracomment>
      <translation>{} нельзя записать ({}); выберите другое место.</translation>
    </message>
    <message>
      <source>The PNG cannot be written ({}); choose another place.</source>
      <extracomment>drawing/files</extracomment>
      <translation>PNG нельзя записать ({}); выберите другое место.</translation>
    </message>
    <message>
      <source>That would be {} pages, more than {}; make it smaller.</source>
      <extracomment>drawing/files</extracomment>
      <translation>Страниц было бы {}, больше {}; уменьшите.</translation>
    </message>
    <message>
      <source>dotted: a gap, bar above: a burst</source>
      <extracomment>drawing/oftimeline</extracomment>
      <translation>точки: пробел, полоса сверху: всплеск</translation>
    </message>
    <message>
      <source>journal up to entry {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>журнал до записи {}</translation>
    </message>
    <message>
      <source>{}, {} between them</source>
      <extracomment>drawing/views</extracomment>
      <translation>{}, {} между ними</translation>
    </message>
    <message>
      <source>marks stand {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>знаки стоят {}</translation>
    </message>
    <message>
      <source>lanes: {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>дорожки: {}</translation>
    </message>
    <message>
      <source>{} of {} dated marks drawn</source>
      <extracomment>drawing/views</extracomment>
      <translation>нарисовано {} из {} датированных знаков</translation>
    </message>
    <message>
      <source>; the filter {} only dims on screen, all cards are drawn</source>
      <extracomment>drawing/views</extracomment>
      <translation>; фильтр {} только затемняет на экране, нарисованы все карточки</translation>
    </message>
    <message>
      <source>only what was recorded up to {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>только записанное до {}</translation>
    </message>
    <message>
      <source>only what passes the filter {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>только прошедшее фильтр {}</translation>
    </message>
    <message>
      <source>without a date and not drawn: {}{}</source>
      <extracomment>drawing/views</extracomment>
      <translation>без даты и не нарисовано: {}{}</translation>
    </message>
    <message>
      <source>changed</source>
      <extracomment>drifting</extracomment>
      <translation>изменено</translation>
    </message>
    <message>
      <source>alike</source>
      <extracomment>drifting</extracomment>
      <translation>без изменений</translation>
    </message>
    <message>
      <source>− lost</source>
      <extracomment>drifting</extracomment>
      <translation>− утрачено</translation>
    </message>
    <message>
      <source>+ gained</source>
      <extracomment>drifting</extracomment>
      <translation>+ добавлено</translation>
    </message>
    <message>
      <source>, by the order of publication</source>
      <extracomment>drifting</extracomment>
      <translation>, по порядку публикации</translation>
    </message>
    <message>
      <source>since {}</source>
      <extracomment>drifting</extracomment>
      <translation>с {}</translation>
    </message>
    <message numerus="yes">
      <source>%n more texts</source>
      <extracomment>drifting, origins</extracomment>
      <translation>
        <numerusform>ещё %n текст</numerusform>
        <numerusform>ещё %n текста</numerusform>
        <numerusform>ещё %n текстов</numerusform>
      </translation>
    </message>
    <message>
      <source>no hedge</source>
      <extracomment>drifting</extracomment>
      <translation>без оговорки</translation>
    </message>
    <message>
      <source>2019/2021-03, 2019/.. for an open end, 2019~ for about</source>
      <extracomment>entity/dated</extracomment>
      <translation>2019/2021-03, 2019/.. для открытого конца, 2019~ для «около»</translation>
    </message>
    <message>
      <source>Dated assignments</source>
      <extracomment>entity/dated</extracomment>
      <translation>Датированные назначения</translation>
    </message>
    <message>
      <source>also {} then</source>
      <extracomment>entity/dated</extracomment>
      <translation>тогда также {}</translation>
    </message>
    <message>
      <source>Who or what it is</source>
      <extracomment>entity/forms</extracomment>
      <translation>Кто или что это</translation>
    </message>
    <message>
      <source>Say so</source>
      <extracomment>entity/forms, tracks/airframe</extracomment>
      <translation>Так и указать</translation>
    </message>
    <message>
      <source>New entity</source>
      <extracomment>entity/forms, case/acts</extracomment>
      <translation>Новый объект</translation>
    </message>
    <message>
      <source>Make it</source>
      <extracomment>entity/forms</extracomment>
      <translation>Создать</translation>
    </message>
    <message>
      <source>Alias of</source>
      <extracomment>entity/forms</extracomment>
      <translation>Другое имя для</translation>
    </message>
    <message>
      <source>Add alias</source>
      <extracomment>entity/forms, case/acts</extracomment>
      <translation>Добавить другое имя</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <extracomment>entity/forms</extracomment>
      <translation>Присвоено:</translation>
    </message>
    <message>
      <source>Assign</source>
      <extracomment>entity/forms</extracomment>
      <translation>Присвоить</translation>
    </message>
    <message>
      <source>The same as</source>
      <extracomment>entity/forms</extracomment>
      <translation>То же, что</translation>
    </message>
    <message>
      <source>Join</source>
      <extracomment>entity/forms, case/acts</extracomment>
      <translation>Соединить</translation>
    </message>
    <message>
      <source>Split</source>
      <extracomment>entity/forms, entity/sheet, case/acts</extracomment>
      <translation>Разделить</translation>
    </message>
    <message>
      <source>&amp;Entity</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Объект</translation>
    </message>
    <message>
      <source>&amp;Type</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Тип</translation>
    </message>
    <message>
      <source>&amp;Why</source>
      <extracomment>entity/forms, forms/holding</extracomment>
      <translation>&amp;Почему</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <extracomment>entity/forms, forms/remarks</extracomment>
      <translation>&amp;Имя</translation>
    </message>
    <message>
      <source>D&amp;ates</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Даты</translation>
    </message>
    <message>
      <source>&amp;Other</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Другой</translation>
    </message>
    <message>
      <source>number, name or alias; a new name makes a new one</source>
      <extracomment>entity/forms</extracomment>
      <translation>номер, имя или другое имя; новое имя создаёт новый</translation>
    </message>
    <message>
      <source>what shows it; may stay empty</source>
      <extracomment>entity/forms</extracomment>
      <translation>что это показывает; можно оставить пустым</translation>
    </message>
    <message>
      <source>&amp;May be</source>
      <extracomment>entity/forms</extracomment>
      <translation>&amp;Может быть</translation>
    </message>
    <message>
      <source>what it is called; manufacturer's serial for an airframe</source>
      <extracomment>entity/forms</extracomment>
      <translation>как зовётся; для борта заводской номер</translation>
    </message>
    <message>
      <source>another name it goes by</source>
      <extracomment>entity/forms</extracomment>
      <translation>другое имя, под которым известен</translation>
    </message>
    <message>
      <source>RA-78765, 43C6DB, …</source>
      <extracomment>entity/forms</extracomment>
      <translation>RA-78765, 43C6DB, …</translation>
    </message>
    <message>
      <source>2019/2021-03, 2019/.. for an open end; empty where not stated</source>
      <extracomment>entity/forms</extracomment>
      <translation>2019/2021-03, 2019/.. для открытого конца; пусто, где не указано</translation>
    </message>
    <message>
      <source>number, name or alias of the other one</source>
      <extracomment>entity/forms</extracomment>
      <translation>номер, имя или другое имя второго</translation>
    </message>
    <message>
      <source>A new entity needs a name and a type; write what it is called and pick one.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Новому объекту нужны имя и тип; напишите, как зовётся, и выберите тип.</translation>
    </message>
    <message>
      <source>An entity needs a name and a type; write what it is called and pick one.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Объекту нужны имя и тип; напишите, как зовётся, и выберите тип.</translation>
    </message>
    <message>
      <source>An assignment needs a kind and a value; pick one and write the other.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Назначению нужны вид и значение; выберите одно и напишите другое.</translation>
    </message>
    <message>
      <source>Name the other entity; its number or any words of its name.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Назовите другой объект: его номер или слова имени.</translation>
    </message>
    <message>
      <source>Nothing is chosen; pick a member to take off, or what goes to a new entity.</source>
      <extracomment>entity/forms</extracomment>
      <translation>Ничего не выбрано; выберите, кого снять или что отдать новому объекту.</translation>
    </message>
    <message>
      <source>a record about it</source>
      <extracomment>entity/forms</extracomment>
      <translation>запись о нём</translation>
    </message>
    <message>
      <source>an alias</source>
      <extracomment>entity/forms</extracomment>
      <translation>другое имя</translation>
    </message>
    <message>
      <source>{} stands for itself again</source>
      <extracomment>entity/forms</extracomment>
      <translation>{} снова сам по себе</translation>
    </message>
    <message>
      <source>&amp;Take off</source>
      <extracomment>entity/forms</extracomment>
      <translation>С&amp;нять</translation>
    </message>
    <message>
      <source>&amp;Move</source>
      <extracomment>entity/forms</extracomment>
      <translation>П&amp;ереместить</translation>
    </message>
    <message>
      <source>to a &amp;new</source>
      <extracomment>entity/forms</extracomment>
      <translation>к &amp;новому</translation>
    </message>
    <message>
      <source>dates not stated</source>
      <extracomment>entity/forms, entity/strip, case/likeness</extracomment>
      <translation>даты не указаны</translation>
    </message>
    <message>
      <source>its name</source>
      <extracomment>entity/forms</extracomment>
      <translation>его имя</translation>
    </message>
    <message>
      <source>+ Alias</source>
      <extracomment>entity/names</extracomment>
      <translation>+ Имя</translation>
    </message>
    <message>
      <source>Another name it goes by</source>
      <extracomment>entity/names</extracomment>
      <translation>Другое имя, под которым известен</translation>
    </message>
    <message>
      <source>Add an alias</source>
      <extracomment>entity/names</extracomment>
      <translation>Добавить другое имя</translation>
    </message>
    <message>
      <source>, of {}</source>
      <extracomment>entity/names</extracomment>
      <translation>, у {}</translation>
    </message>
    <message>
      <source>Alias {}{}</source>
      <extracomment>entity/names</extracomment>
      <translation>Другое имя {}{}</translation>
    </message>
    <message>
      <source>. Del takes it away</source>
      <extracomment>entity/names</extracomment>
      <translation>. Del убирает</translation>
    </message>
    <message>
      <source>Who and what it is about</source>
      <extracomment>entity/page</extracomment>
      <translation>О ком и о чём</translation>
    </message>
    <message>
      <source>An airframe, a place, an organisation or a person, with every name it goes by and all that is said of it. Select a sighting or claim and press A, or press Ctrl+Shift+Y for a new one.</source>
      <extracomment>entity/page</extracomment>
      <translation>Борт, место, организация или человек, со всеми именами и всем, что о нём сказано. Выберите наблюдение или утверждение и нажмите A, или Ctrl+Shift+Y для нового.</translation>
    </message>
    <message>
      <source>Not about this entity</source>
      <extracomment>entity/page</extracomment>
      <translation>Не об этом объекте</translation>
    </message>
    <message>
      <source>Not</source>
      <extracomment>entity/proposed</extracomment>
      <translation>Не</translation>
    </message>
    <message>
      <source>{} more after these</source>
      <extracomment>entity/proposed</extracomment>
      <translation>ещё {} после этих</translation>
    </message>
    <message>
      <source>, the same as the one above</source>
      <extracomment>entity/roster</extracomment>
      <translation>, то же, что выше</translation>
    </message>
    <message>
      <source>Filter the entities</source>
      <extracomment>entity/roster</extracomment>
      <translation>Отобрать объекты</translation>
    </message>
    <message>
      <source>No entities yet. Select a sighting and press A, or make one with Ctrl+Shift+Y.</source>
      <extracomment>entity/roster</extracomment>
      <translation>Объектов пока нет. Выберите наблюдение и нажмите A или создайте через Ctrl+Shift+Y.</translation>
    </message>
    <message>
      <source>Filter entities…</source>
      <extracomment>entity/roster</extracomment>
      <translation>Отобрать…</translation>
    </message>
    <message>
      <source>No entity fits. Clear the filter with Esc, or choose another type.</source>
      <extracomment>entity/roster</extracomment>
      <translation>Ни один объект не подходит. Снимите фильтр клавишей Esc или выберите другой тип.</translation>
    </message>
    <message>
      <source>May be the same</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Может быть тем же</translation>
    </message>
    <message>
      <source>+ Assignment</source>
      <extracomment>entity/sheet</extracomment>
      <translation>+ Назначение</translation>
    </message>
    <message>
      <source>A dated registration, hex, operator or callsign (Ctrl+Shift+R)</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Датированная регистрация, hex, оператор или позывной (Ctrl+Shift+R)</translation>
    </message>
    <message>
      <source>No registration, hex, operator or callsign yet. Press Ctrl+Shift+R and write what it carried, and when.</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Пока нет регистрации, hex, оператора или позывного. Нажмите Ctrl+Shift+R и напишите, что нёс и когда.</translation>
    </message>
    <message>
      <source>No record is about it yet. Select a sighting or claim and press A.</source>
      <extracomment>entity/sheet</extracomment>
      <translation>О нём пока нет записей. Выберите наблюдение или утверждение и нажмите A.</translation>
    </message>
    <message>
      <source>Said to be the same</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Названо тем же</translation>
    </message>
    <message>
      <source>Other links</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Другие связи</translation>
    </message>
    <message>
      <source>What it carried</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Что нёс</translation>
    </message>
    <message>
      <source>No name of it is in the table of places, so it has no coordinates.</source>
      <extracomment>entity/sheet</extracomment>
      <translation>Ни одного его имени нет в таблице мест, поэтому координат нет.</translation>
    </message>
    <message>
      <source>Same as</source>
      <extracomment>entity/sheet</extracomment>
      <translation>То же, что</translation>
    </message>
    <message>
      <source>What it carried, and when</source>
      <extracomment>entity/strip</extracomment>
      <translation>Что нёс и когда</translation>
    </message>
    <message>
      <source>· also {}</source>
      <extracomment>entity/strip</extracomment>
      <translation>· также {}</translation>
    </message>
    <message>
      <source>, also {}</source>
      <extracomment>entity/strip</extracomment>
      <translation>, также {}</translation>
    </message>
    <message>
      <source>when not stated</source>
      <extracomment>entity/ties, particulars</extracomment>
      <translation>когда, не указано</translation>
    </message>
    <message>
      <source> (inferred)</source>
      <extracomment>entity/ties, forms/onwords</extracomment>
      <translation> (выведено)</translation>
    </message>
    <message>
      <source> (open)</source>
      <extracomment>entity/ties</extracomment>
      <translation> (открыто)</translation>
    </message>
    <message>
      <source>by name: {}</source>
      <extracomment>entity/ties</extracomment>
      <translation>по имени: {}</translation>
    </message>
    <message>
      <source>Origins: {}</source>
      <extracomment>entity/whence</extracomment>
      <translation>Первоисточники: {}</translation>
    </message>
    <message>
      <source>Why (may stay empty)</source>
      <extracomment>entrypane</extracomment>
      <translation>Почему (можно оставить пустым)</translation>
    </message>
    <message>
      <source>Why it is reversed</source>
      <extracomment>entrypane</extracomment>
      <translation>Почему это обращается</translation>
    </message>
    <message>
      <source>Reverse this entry</source>
      <extracomment>entrypane</extracomment>
      <translation>Обратить эту запись</translation>
    </message>
    <message>
      <source>Select what it changed</source>
      <extracomment>entrypane</extracomment>
      <translation>Выбрать изменённое</translation>
    </message>
    <message>
      <source>Changed fields</source>
      <extracomment>entrypane</extracomment>
      <translation>Изменённые поля</translation>
    </message>
    <message>
      <source>by someone not recorded</source>
      <extracomment>entrypane</extracomment>
      <translation>кем, не записано</translation>
    </message>
    <message>
      <source>Write its old values back, as a new entry</source>
      <extracomment>entrypane</extracomment>
      <translation>Записать прежние значения обратно новой записью</translation>
    </message>
    <message>
      <source>No entry is picked.</source>
      <extracomment>entrypane</extracomment>
      <translation>Запись не выбрана.</translation>
    </message>
    <message>
      <source>Entry {} · {}</source>
      <extracomment>entrypane</extracomment>
      <translation>Запись {} · {}</translation>
    </message>
    <message>
      <source>takes back entry {}</source>
      <extracomment>entrypane</extracomment>
      <translation>отменяет запись {}</translation>
    </message>
    <message>
      <source>reason: {}</source>
      <extracomment>entrypane</extracomment>
      <translation>причина: {}</translation>
    </message>
    <message>
      <source>Accept {}</source>
      <extracomment>facts</extracomment>
      <translation>Принять {}</translation>
    </message>
    <message>
      <source>premises: {}</source>
      <extracomment>facts, forms/edit, sourcehead</extracomment>
      <translation>посылки: {}</translation>
    </message>
    <message>
      <source>the words themselves, read no further</source>
      <extracomment>facts</extracomment>
      <translation>сами слова, дальше не прочитанные</translation>
    </message>
    <message>
      <source>Take {}</source>
      <extracomment>facts</extracomment>
      <translation>Принять {}</translation>
    </message>
    <message>
      <source>{} &lt;i&gt;stays open&lt;/i&gt;</source>
      <extracomment>facts</extracomment>
      <translation>{} &lt;i&gt;остаётся открытым&lt;/i&gt;</translation>
    </message>
    <message>
      <source>Keep “{}”</source>
      <extracomment>facts</extracomment>
      <translation>Оставить «{}»</translation>
    </message>
    <message>
      <source>accepted by {}</source>
      <extracomment>facts, sourcehead</extracomment>
      <translation>кем принято: {}</translation>
    </message>
    <message>
      <source>nearest, open</source>
      <extracomment>facts</extracomment>
      <translation>ближайшее, открыто</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <extracomment>filing, sifter</extracomment>
      <translation>Сохранённые фильтры</translation>
    </message>
    <message>
      <source>Save as template</source>
      <extracomment>filing</extracomment>
      <translation>Сохранить образцом</translation>
    </message>
    <message>
      <source>Choose a template</source>
      <extracomment>filing</extracomment>
      <translation>Выбрать образец</translation>
    </message>
    <message>
      <source>Name of the new case:</source>
      <extracomment>filing</extracomment>
      <translation>Имя нового дела:</translation>
    </message>
    <message>
      <source>Where the new case is kept</source>
      <extracomment>filing</extracomment>
      <translation>Где хранить новое дело</translation>
    </message>
    <message>
      <source>Begin</source>
      <extracomment>filing</extracomment>
      <translation>Начать</translation>
    </message>
    <message>
      <source>tag = "{}"</source>
      <extracomment>filing</extracomment>
      <translation>tag = "{}"</translation>
    </message>
    <message>
      <source>Templates of cases (*{})</source>
      <extracomment>filing</extracomment>
      <translation>Образцы дел (*{})</translation>
    </message>
    <message>
      <source>{} is written; it holds no evidence.</source>
      <extracomment>filing</extracomment>
      <translation>{} записан; данных в нём нет.</translation>
    </message>
    <message>
      <source>Show lead</source>
      <extracomment>findingitem</extracomment>
      <translation>Показать нить</translation>
    </message>
    <message>
      <source>New lead</source>
      <extracomment>findingitem, forms/remarks, case/acts</extracomment>
      <translation>Новая нить</translation>
    </message>
    <message>
      <source>Decide…</source>
      <extracomment>findingitem</extracomment>
      <translation>Решить…</translation>
    </message>
    <message>
      <source>Lead {}</source>
      <extracomment>findingitem</extracomment>
      <translation>Нить {}</translation>
    </message>
    <message>
      <source>Comparing reports</source>
      <extracomment>findings</extracomment>
      <translation>Сообщения сравниваются</translation>
    </message>
    <message>
      <source>Comparing tracks</source>
      <extracomment>findings</extracomment>
      <translation>Треки сравниваются</translation>
    </message>
    <message>
      <source>Nothing in this case is found not to fit.</source>
      <extracomment>findingspage</extracomment>
      <translation>В этом деле не найдено ничего, что не сходится.</translation>
    </message>
    <message>
      <source>{} to look at, {} more only need words of yours. The program proposes; it judges nothing.</source>
      <extracomment>findingspage</extracomment>
      <translation>Посмотреть: {}; ещё {} нужны лишь ваши слова. Программа предлагает; она ни о чём не судит.</translation>
    </message>
    <message>
      <source>{} by {}, {}: {}</source>
      <extracomment>findingspage</extracomment>
      <translation>{}, {}, {}: {}</translation>
    </message>
    <message>
      <source>List of findings</source>
      <extracomment>findingspage</extracomment>
      <translation>Список замечаний</translation>
    </message>
    <message>
      <source>The case is being looked through.</source>
      <extracomment>findingspage</extracomment>
      <translation>Дело просматривается.</translation>
    </message>
    <message>
      <source>{} · What it rests on has changed since.</source>
      <extracomment>findingspage</extracomment>
      <translation>{} · То, на чём держится, с тех пор изменилось.</translation>
    </message>
    <message>
      <source>In a case of more than {} sightings what reports that nobody has joined say otherwise is not looked for.</source>
      <extracomment>findingspage</extracomment>
      <translation>В деле, где больше {} наблюдений, не ищется, в чём расходятся сообщения, которых никто не объединил.</translation>
    </message>
    <message>
      <source>Show {} more</source>
      <extracomment>findingspage</extracomment>
      <translation>Показать ещё {}</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <extracomment>findingspage, lineface, reader/sheets/view</extracomment>
      <translation>{} из {}</translation>
    </message>
    <message>
      <source>Importing tracker files</source>
      <extracomment>flying</extracomment>
      <translation>Загружаются файлы треков</translation>
    </message>
    <message numerus="yes">
      <source>%n tracks</source>
      <extracomment>flying, map/places, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n трек</numerusform>
        <numerusform>%n трека</numerusform>
        <numerusform>%n треков</numerusform>
      </translation>
    </message>
    <message>
      <source>Import a folder of tracker files</source>
      <extracomment>flying</extracomment>
      <translation>Загрузить папку треков</translation>
    </message>
    <message>
      <source>Import as tracks</source>
      <extracomment>flying</extracomment>
      <translation>Загрузить треками</translation>
    </message>
    <message>
      <source>{} came in.</source>
      <extracomment>flying</extracomment>
      <translation>Вошло: {}.</translation>
    </message>
    <message>
      <source>{} can also come in as tracks, with take-offs and landings.</source>
      <extracomment>flying</extracomment>
      <translation>{} могут войти и треками, со взлётами и посадками.</translation>
    </message>
    <message>
      <source>Import with settings…</source>
      <extracomment>flying</extracomment>
      <translation>Загрузить с параметрами…</translation>
    </message>
    <message>
      <source>Copied, with source, place and hash.</source>
      <extracomment>forms/binding</extracomment>
      <translation>Скопировано, с источником, местом и хешем.</translation>
    </message>
    <message>
      <source>Copied as a citation.</source>
      <extracomment>forms/binding</extracomment>
      <translation>Скопировано как ссылка.</translation>
    </message>
    <message>
      <source>Half-typed when the program ended: {}{}.</source>
      <extracomment>forms/binding</extracomment>
      <translation>Недописанное, когда программа закончилась: {}{}.</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <extracomment>forms/binding</extracomment>
      <translation>Продолжить</translation>
    </message>
    <message>
      <source>Discard</source>
      <extracomment>forms/binding</extracomment>
      <translation>Отбросить</translation>
    </message>
    <message>
      <source>attach them as a source</source>
      <extracomment>forms/bounds</extracomment>
      <translation>приложите их источником</translation>
    </message>
    <message>
      <source>shorten them</source>
      <extracomment>forms/bounds</extracomment>
      <translation>сократите их</translation>
    </message>
    <message>
      <source>The character {} at place {} cannot be kept; take it out and paste the words again.</source>
      <extracomment>forms/bounds</extracomment>
      <translation>Знак {} на месте {} хранить нельзя; уберите его и вставьте слова снова.</translation>
    </message>
    <message>
      <source>These words are longer than the {} characters this field takes; {}.</source>
      <extracomment>forms/bounds</extracomment>
      <translation>Эти слова длиннее {} знаков, что вмещает поле; {}.</translation>
    </message>
    <message>
      <source>Words that carry</source>
      <extracomment>forms/carry</extracomment>
      <translation>Слова, на которых держится</translation>
    </message>
    <message>
      <source>Add words</source>
      <extracomment>forms/carry</extracomment>
      <translation>Добавить слова</translation>
    </message>
    <message>
      <source>&amp;Excerpt</source>
      <extracomment>forms/carry, forms/link</extracomment>
      <translation>&amp;Выдержка</translation>
    </message>
    <message>
      <source>number or words of an excerpt</source>
      <extracomment>forms/carry</extracomment>
      <translation>номер или слова выдержки</translation>
    </message>
    <message>
      <source>No words are chosen; name an excerpt, or select words in a source first.</source>
      <extracomment>forms/carry</extracomment>
      <translation>Слова не выбраны; назовите выдержку или сначала выберите слова в источнике.</translation>
    </message>
    <message>
      <source>Filled: the paragraph names it. Hollow: the paragraph does not, so it is inferred.</source>
      <extracomment>forms/chainview</extracomment>
      <translation>Закрашено: абзац это называет. Полое: не называет, значит выведено.</translation>
    </message>
    <message>
      <source>as written</source>
      <extracomment>forms/choices, forms/onwords, log/hand</extracomment>
      <translation>как написано</translation>
    </message>
    <message numerus="yes">
      <source>%n other readings</source>
      <extracomment>forms/choices</extracomment>
      <translation>
        <numerusform>%n другое прочтение</numerusform>
        <numerusform>%n других прочтения</numerusform>
        <numerusform>%n других прочтений</numerusform>
      </translation>
    </message>
    <message>
      <source>{}, chosen: {}</source>
      <extracomment>forms/choices</extracomment>
      <translation>{}, выбрано: {}</translation>
    </message>
    <message>
      <source>{} · {} more below</source>
      <extracomment>forms/choices</extracomment>
      <translation>{} · ещё {} ниже</translation>
    </message>
    <message>
      <source>New claim</source>
      <extracomment>forms/claim</extracomment>
      <translation>Новое утверждение</translation>
    </message>
    <message>
      <source>State claim</source>
      <extracomment>forms/claim, case/acts</extracomment>
      <translation>Записать утверждение</translation>
    </message>
    <message>
      <source>&amp;Statement</source>
      <extracomment>forms/claim, matrix/forms, matrix/judgementform</extracomment>
      <translation>&amp;Утверждение</translation>
    </message>
    <message>
      <source>&amp;Nature</source>
      <extracomment>forms/claim, matrix/judgementform</extracomment>
      <translation>&amp;Природа</translation>
    </message>
    <message>
      <source>&amp;Hedge</source>
      <extracomment>forms/claim, forms/tag</extracomment>
      <translation>&amp;Оговорка</translation>
    </message>
    <message>
      <source>&amp;When</source>
      <extracomment>forms/claim, forms/remarks, forms/tag</extracomment>
      <translation>&amp;Когда</translation>
    </message>
    <message>
      <source>Credi&amp;bility</source>
      <extracomment>forms/claim, forms/tag</extracomment>
      <translation>&amp;Достоверность</translation>
    </message>
    <message>
      <source>what is claimed, in a sentence of your own</source>
      <extracomment>forms/claim</extracomment>
      <translation>что утверждается, вашим предложением</translation>
    </message>
    <message>
      <source>“anticipate”, as written</source>
      <extracomment>forms/claim</extracomment>
      <translation>«ожидают», как написано</translation>
    </message>
    <message>
      <source>What is half-typed cannot be kept in {} and is lost when the program ends; free some space there, or make the folder one you may write in.</source>
      <extracomment>forms/drafts</extracomment>
      <translation>Недописанное нельзя хранить в {}, и оно пропадёт с концом программы; освободите там место или сделайте папку доступной для записи.</translation>
    </message>
    <message>
      <source>next field</source>
      <extracomment>forms/dress</extracomment>
      <translation>следующее поле</translation>
    </message>
    <message>
      <source>+letter jumps</source>
      <extracomment>forms/dress</extracomment>
      <translation>+буква ведёт к нему</translation>
    </message>
    <message>
      <source>Save changes</source>
      <extracomment>forms/edit</extracomment>
      <translation>Сохранить изменения</translation>
    </message>
    <message>
      <source>why it changes; stands in the journal</source>
      <extracomment>forms/edit</extracomment>
      <translation>почему меняется; стоит в журнале</translation>
    </message>
    <message>
      <source>S2, E4: what an assumed date rests on</source>
      <extracomment>forms/edit</extracomment>
      <translation>S2, E4: на чём держится предположенная дата</translation>
    </message>
    <message>
      <source>Nothing is changed; change a field, or press Esc.</source>
      <extracomment>forms/edit, forms/holding, forms/imagery</extracomment>
      <translation>Ничего не изменено; измените поле или нажмите Esc.</translation>
    </message>
    <message>
      <source>“{}” stays open; what it means</source>
      <extracomment>forms/edit</extracomment>
      <translation>«{}» остаётся открытым; что это значит</translation>
    </message>
    <message>
      <source>Brought back what you typed.</source>
      <extracomment>forms/form</extracomment>
      <translation>Возвращено то, что вы набрали.</translation>
    </message>
    <message>
      <source>&amp;Discard</source>
      <extracomment>forms/form</extracomment>
      <translation>&amp;Отбросить</translation>
    </message>
    <message>
      <source>Collection record</source>
      <extracomment>forms/holding</extracomment>
      <translation>Запись о сборе</translation>
    </message>
    <message>
      <source>Save record</source>
      <extracomment>forms/holding, forms/imagery</extracomment>
      <translation>Сохранить запись</translation>
    </message>
    <message>
      <source>Step of custody</source>
      <extracomment>forms/holding</extracomment>
      <translation>Шаг хранения</translation>
    </message>
    <message>
      <source>Add step</source>
      <extracomment>forms/holding</extracomment>
      <translation>Добавить шаг</translation>
    </message>
    <message>
      <source>Search made</source>
      <extracomment>forms/holding</extracomment>
      <translation>Проведённый поиск</translation>
    </message>
    <message>
      <source>Add search</source>
      <extracomment>forms/holding</extracomment>
      <translation>Добавить поиск</translation>
    </message>
    <message>
      <source>Translation</source>
      <extracomment>forms/holding</extracomment>
      <translation>Перевод</translation>
    </message>
    <message>
      <source>Add translation</source>
      <extracomment>forms/holding</extracomment>
      <translation>Добавить перевод</translation>
    </message>
    <message>
      <source>&amp;What</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Что</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <extracomment>forms/holding, forms/tag, reader/recording</extracomment>
      <translation>&amp;От</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <extracomment>forms/holding, forms/link, reader/recording</extracomment>
      <translation>К&amp;ому</translation>
    </message>
    <message>
      <source>W&amp;hen</source>
      <extracomment>forms/holding</extracomment>
      <translation>К&amp;огда</translation>
    </message>
    <message>
      <source>&amp;Means</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Средство</translation>
    </message>
    <message>
      <source>&amp;Reason</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Причина</translation>
    </message>
    <message>
      <source>&amp;Where</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Где</translation>
    </message>
    <message>
      <source>&amp;Terms</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Слова</translation>
    </message>
    <message>
      <source>&amp;Found</source>
      <extracomment>forms/holding</extracomment>
      <translation>&amp;Найдено</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <extracomment>forms/holding, forms/link, forms/remarks</extracomment>
      <translation>&amp;Заметка</translation>
    </message>
    <message>
      <source>&amp;Translation</source>
      <extracomment>forms/holding</extracomment>
      <translation>П&amp;еревод</translation>
    </message>
    <message>
      <source>T&amp;ranslator</source>
      <extracomment>forms/holding</extracomment>
      <translation>Перевод&amp;чик</translation>
    </message>
    <message>
      <source>why it changes; needed where something else stood</source>
      <extracomment>forms/holding</extracomment>
      <translation>почему меняется; нужно там, где стояло другое</translation>
    </message>
    <message>
      <source>who gave them; unknown is a value</source>
      <extracomment>forms/holding</extracomment>
      <translation>кто их дал; «неизвестно» — тоже значение</translation>
    </message>
    <message>
      <source>who took them; unknown is a value</source>
      <extracomment>forms/holding</extracomment>
      <translation>кто их взял; «неизвестно» — тоже значение</translation>
    </message>
    <message>
      <source>2026-03-20, words, now, or unknown</source>
      <extracomment>forms/holding</extracomment>
      <translation>2026-03-20, слова, сейчас или неизвестно</translation>
    </message>
    <message>
      <source>by hand, by post, on which disk, sealed how</source>
      <extracomment>forms/holding</extracomment>
      <translation>из рук в руки, почтой, на каком диске, как опечатано</translation>
    </message>
    <message>
      <source>why they moved</source>
      <extracomment>forms/holding</extracomment>
      <translation>почему они перешли</translation>
    </message>
    <message>
      <source>register, archive, site, search engine</source>
      <extracomment>forms/holding</extracomment>
      <translation>реестр, архив, сайт, поисковик</translation>
    </message>
    <message>
      <source>what was looked for, as it was typed</source>
      <extracomment>forms/holding</extracomment>
      <translation>что искали, как набрано</translation>
    </message>
    <message>
      <source>today; 2026-03-20, or words</source>
      <extracomment>forms/holding</extracomment>
      <translation>сегодня; 2026-03-20 или слова</translation>
    </message>
    <message>
      <source>how far you looked, what stood in the way</source>
      <extracomment>forms/holding</extracomment>
      <translation>как далеко искали, что мешало</translation>
    </message>
    <message>
      <source>the words in the other language</source>
      <extracomment>forms/holding</extracomment>
      <translation>слова на другом языке</translation>
    </message>
    <message>
      <source>of the translation, such as en</source>
      <extracomment>forms/holding</extracomment>
      <translation>перевода, например en</translation>
    </message>
    <message>
      <source>you, where it is left empty</source>
      <extracomment>forms/holding</extracomment>
      <translation>вы, если оставить пустым</translation>
    </message>
    <message>
      <source>engine and version, where a machine did it</source>
      <extracomment>forms/holding</extracomment>
      <translation>программа и версия, если переводила машина</translation>
    </message>
    <message>
      <source>No action is picked; type its letter.</source>
      <extracomment>forms/holding</extracomment>
      <translation>Действие не выбрано; наберите его букву.</translation>
    </message>
    <message>
      <source>Imagery record</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Запись о снимке</translation>
    </message>
    <message>
      <source>Bounded by two pictures</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Между двумя снимками</translation>
    </message>
    <message>
      <source>Bound it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Ограничить</translation>
    </message>
    <message>
      <source>Words by machine</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Слова машиной</translation>
    </message>
    <message>
      <source>Still of a film</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Кадр фильма</translation>
    </message>
    <message>
      <source>Take still</source>
      <extracomment>forms/imagery, case/acts</extracomment>
      <translation>Взять кадр</translation>
    </message>
    <message>
      <source>A file’s own words can be made up.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>То, что файл говорит о себе, может быть выдумано.</translation>
    </message>
    <message>
      <source>&amp;Absent in</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Нет на</translation>
    </message>
    <message>
      <source>&amp;Present in</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Есть на</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Языки</translation>
    </message>
    <message>
      <source>&amp;At</source>
      <extracomment>forms/imagery</extracomment>
      <translation>В &amp;момент</translation>
    </message>
    <message>
      <source>why it changes; may stay empty</source>
      <extracomment>forms/imagery</extracomment>
      <translation>почему меняется; можно оставить пустым</translation>
    </message>
    <message>
      <source>F&amp;ill these in</source>
      <extracomment>forms/imagery</extracomment>
      <translation>&amp;Внести это</translation>
    </message>
    <message>
      <source>number or words of the picture that does not show it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>номер или слова снимка, на котором этого нет</translation>
    </message>
    <message>
      <source>number or words of the picture that shows it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>номер или слова снимка, на котором это есть</translation>
    </message>
    <message>
      <source>eng</source>
      <extracomment>forms/imagery</extracomment>
      <translation>eng</translation>
    </message>
    <message>
      <source>time in the film: 12.5, 1:05 or 1:02:03</source>
      <extracomment>forms/imagery</extracomment>
      <translation>время в фильме: 12.5, 1:05 или 1:02:03</translation>
    </message>
    <message>
      <source>A sighting is bounded by two pictures; name the one without it and the one with it.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Наблюдение ограничивают два снимка; назовите тот, где его нет, и тот, где есть.</translation>
    </message>
    <message>
      <source>A still is taken at a time; write it as 1:05.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Кадр берётся в момент; напишите его как 1:05.</translation>
    </message>
    <message>
      <source>eng; installed: {}</source>
      <extracomment>forms/imagery</extracomment>
      <translation>eng; есть: {}</translation>
    </message>
    <message>
      <source>The file states:</source>
      <extracomment>forms/imagery</extracomment>
      <translation>Файл указывает:</translation>
    </message>
    <message>
      <source>{} is no picture; name a source or an imagery record.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>{} не снимок; назовите источник или запись о снимке.</translation>
    </message>
    <message>
      <source>origin &gt; who relays it; </source>
      <extracomment>forms/inputs</extracomment>
      <translation>первоисточник &gt; кто передаёт; </translation>
    </message>
    <message>
      <source>New link from</source>
      <extracomment>forms/link</extracomment>
      <translation>Новая связь от</translation>
    </message>
    <message>
      <source>Link</source>
      <extracomment>forms/link, case/acts</extracomment>
      <translation>Связать</translation>
    </message>
    <message>
      <source>number or words of the other record</source>
      <extracomment>forms/link</extracomment>
      <translation>номер или слова другой записи</translation>
    </message>
    <message>
      <source>why; may stay empty</source>
      <extracomment>forms/link</extracomment>
      <translation>почему; можно оставить пустым</translation>
    </message>
    <message>
      <source>words it rests on; without them it is drawn dashed</source>
      <extracomment>forms/link</extracomment>
      <translation>слова, на которых держится; без них рисуется пунктиром</translation>
    </message>
    <message numerus="yes">
      <source>%n words stand</source>
      <extracomment>forms/link</extracomment>
      <translation>
        <numerusform>%n слово стоит</numerusform>
        <numerusform>%n слова стоят</numerusform>
        <numerusform>%n слов стоит</numerusform>
      </translation>
    </message>
    <message>
      <source>A link needs a kind and a record to lead to; fill both.</source>
      <extracomment>forms/link</extracomment>
      <translation>Связи нужны вид и запись, к которой она ведёт; заполните оба.</translation>
    </message>
    <message>
      <source>the selected words, “{}”</source>
      <extracomment>forms/link</extracomment>
      <translation>выбранные слова, «{}»</translation>
    </message>
    <message>
      <source>Proposed: {} side by side in both.</source>
      <extracomment>forms/link</extracomment>
      <translation>Предложено: {} подряд в обоих.</translation>
    </message>
    <message>
      <source>words carry it</source>
      <extracomment>forms/linkglyph</extracomment>
      <translation>её несут слова</translation>
    </message>
    <message>
      <source>dashed until words carry it</source>
      <extracomment>forms/linkglyph</extracomment>
      <translation>пунктир, пока слова её не несут</translation>
    </message>
    <message>
      <source>Marking</source>
      <extracomment>forms/marking</extracomment>
      <translation>Гриф</translation>
    </message>
    <message>
      <source>Mark</source>
      <extracomment>forms/marking, case/acts</extracomment>
      <translation>Поставить гриф</translation>
    </message>
    <message>
      <source>&amp;Marking</source>
      <extracomment>forms/marking</extracomment>
      <translation>&amp;Гриф</translation>
    </message>
    <message>
      <source>R&amp;eason</source>
      <extracomment>forms/marking, forms/remarks, forms/ruling, matrix/forms</extracomment>
      <translation>&amp;Причина</translation>
    </message>
    <message>
      <source>why; stands in the journal</source>
      <extracomment>forms/marking, forms/remarks</extracomment>
      <translation>почему; стоит в журнале</translation>
    </message>
    <message>
      <source>not marked</source>
      <extracomment>forms/marking</extracomment>
      <translation>без грифа</translation>
    </message>
    <message>
      <source>No marking is picked; choose how far the record may go.</source>
      <extracomment>forms/marking</extracomment>
      <translation>Гриф не выбран; выберите, кому можно передавать запись.</translation>
    </message>
    <message>
      <source>now {}</source>
      <extracomment>forms/marking, forms/remarks</extracomment>
      <translation>сейчас {}</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <extracomment>forms/onwords</extracomment>
      <translation>&amp;Взять</translation>
    </message>
    <message>
      <source>&amp;Go by it</source>
      <extracomment>forms/onwords</extracomment>
      <translation>&amp;Следовать этому</translation>
    </message>
    <message>
      <source>as written, variant open</source>
      <extracomment>forms/onwords</extracomment>
      <translation>как написано, вариант открыт</translation>
    </message>
    <message>
      <source>Also in the sentence: {}</source>
      <extracomment>forms/onwords</extracomment>
      <translation>Также в предложении: {}</translation>
    </message>
    <message>
      <source>cites {}</source>
      <extracomment>forms/onwords</extracomment>
      <translation>ссылается на {}</translation>
    </message>
    <message>
      <source>{}, characters {}–{}</source>
      <extracomment>forms/passage</extracomment>
      <translation>{}, знаки {}–{}</translation>
    </message>
    <message>
      <source>as written; nothing is added to it</source>
      <extracomment>forms/readings, forms/tag</extracomment>
      <translation>как написано; ничего не добавлено</translation>
    </message>
    <message>
      <source>{} stays open</source>
      <extracomment>forms/readings</extracomment>
      <translation>{} остаётся открытым</translation>
    </message>
    <message>
      <source>{}; nearest below</source>
      <extracomment>forms/readings</extracomment>
      <translation>{}; ближайшее ниже</translation>
    </message>
    <message>
      <source>{}; what it can be stands below</source>
      <extracomment>forms/readings</extracomment>
      <translation>{}; чем это может быть, ниже</translation>
    </message>
    <message>
      <source> · chosen by you</source>
      <extracomment>forms/readings</extracomment>
      <translation> · выбрано вами</translation>
    </message>
    <message>
      <source>Kept as written; too long to be read as a date, type or place.</source>
      <extracomment>forms/readings</extracomment>
      <translation>Сохранено как написано; слишком длинно, чтобы прочесть как дату, тип или место.</translation>
    </message>
    <message>
      <source>New note</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Новая заметка</translation>
    </message>
    <message>
      <source>Add note</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Добавить заметку</translation>
    </message>
    <message>
      <source>New note at a time</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Новая заметка ко времени</translation>
    </message>
    <message>
      <source>Pin note</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Прикрепить заметку</translation>
    </message>
    <message>
      <source>Add lead</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Добавить нить</translation>
    </message>
    <message>
      <source>Withdrawn source</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Отозванный источник</translation>
    </message>
    <message>
      <source>Mark as withdrawn</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Отметить как отозванный</translation>
    </message>
    <message>
      <source>Source it cites</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Названный источник</translation>
    </message>
    <message>
      <source>Add source</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Добавить источник</translation>
    </message>
    <message>
      <source>&amp;Reliability</source>
      <extracomment>forms/remarks</extracomment>
      <translation>&amp;Надёжность</translation>
    </message>
    <message>
      <source>graded by another, shown once yours is in</source>
      <extracomment>forms/remarks</extracomment>
      <translation>оценено другим, покажется после вашей оценки</translation>
    </message>
    <message>
      <source>&amp;Credibility</source>
      <extracomment>forms/remarks</extracomment>
      <translation>&amp;Достоверность</translation>
    </message>
    <message>
      <source>&amp;Lead</source>
      <extracomment>forms/remarks</extracomment>
      <translation>&amp;Нить</translation>
    </message>
    <message>
      <source>a remark of your own</source>
      <extracomment>forms/remarks</extracomment>
      <translation>ваше замечание</translation>
    </message>
    <message>
      <source>2025-10-26, 2025-10-22/2025-10-31, or words</source>
      <extracomment>forms/remarks</extracomment>
      <translation>2025-10-26, 2025-10-22/2025-10-31 или слова</translation>
    </message>
    <message>
      <source>what is to be found out</source>
      <extracomment>forms/remarks</extracomment>
      <translation>что надо выяснить</translation>
    </message>
    <message>
      <source>who took it back, and why</source>
      <extracomment>forms/remarks</extracomment>
      <translation>кто отозвал и почему</translation>
    </message>
    <message>
      <source>as the text calls it</source>
      <extracomment>forms/remarks</extracomment>
      <translation>как его называет текст</translation>
    </message>
    <message>
      <source>&amp;Inferred by me; the text does not say so</source>
      <extracomment>forms/remarks</extracomment>
      <translation>&amp;Вывод мой; в тексте этого нет</translation>
    </message>
    <message>
      <source>No grade is picked; type its letter or digit.</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Оценка не выбрана; наберите её букву или цифру.</translation>
    </message>
    <message>
      <source>A note on the timeline needs a time; write a day or a span, 2025-10-22/2025-10-31.</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Заметке на шкале нужно время; напишите день или срок, 2025-10-22/2025-10-31.</translation>
    </message>
    <message>
      <source>A cited source needs a name; write what the text calls it.</source>
      <extracomment>forms/remarks</extracomment>
      <translation>Названному источнику нужно имя; напишите, как его называет текст.</translation>
    </message>
    <message>
      <source>{} by {}</source>
      <extracomment>forms/remarks</extracomment>
      <translation>{}, {}</translation>
    </message>
    <message>
      <source>a {} on “{}” ({})</source>
      <extracomment>forms/resuming</extracomment>
      <translation>{} на «{}» ({})</translation>
    </message>
    <message>
      <source>a {} about {}</source>
      <extracomment>forms/resuming</extracomment>
      <translation>{} о {}</translation>
    </message>
    <message>
      <source>“{}” in the sentence</source>
      <extracomment>forms/rows</extracomment>
      <translation>«{}» в предложении</translation>
    </message>
    <message>
      <source>Decide of the finding</source>
      <extracomment>forms/ruling</extracomment>
      <translation>Решить о замечании</translation>
    </message>
    <message>
      <source>Decide</source>
      <extracomment>forms/ruling</extracomment>
      <translation>Решить</translation>
    </message>
    <message>
      <source>&amp;Decision</source>
      <extracomment>forms/ruling</extracomment>
      <translation>&amp;Решение</translation>
    </message>
    <message>
      <source>why; it is kept with the finding and printed</source>
      <extracomment>forms/ruling</extracomment>
      <translation>почему; хранится с замечанием и печатается</translation>
    </message>
    <message>
      <source>No decision is picked; choose one.</source>
      <extracomment>forms/ruling</extracomment>
      <translation>Решение не выбрано; выберите.</translation>
    </message>
    <message>
      <source>New sighting</source>
      <extracomment>forms/tag</extracomment>
      <translation>Новое наблюдение</translation>
    </message>
    <message>
      <source>T&amp;ype</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Тип</translation>
    </message>
    <message>
      <source>&amp;Count</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Число</translation>
    </message>
    <message>
      <source>&amp;Operator</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Оператор</translation>
    </message>
    <message>
      <source>&amp;Event</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Событие</translation>
    </message>
    <message>
      <source>→ &amp;To</source>
      <extracomment>forms/tag</extracomment>
      <translation>→ &amp;Куда</translation>
    </message>
    <message>
      <source>&amp;Place</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Место</translation>
    </message>
    <message>
      <source>&amp;Registration</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Регистрация</translation>
    </message>
    <message>
      <source>He&amp;x</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Hex</translation>
    </message>
    <message>
      <source>Calls&amp;ign</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Позывной</translation>
    </message>
    <message>
      <source>“reported to have …”, as written</source>
      <extracomment>forms/tag</extracomment>
      <translation>«как сообщается», как написано</translation>
    </message>
    <message>
      <source>Will be linked as one of the {} in {}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Будет связано как одно из {} в {}.</translation>
    </message>
    <message>
      <source>Will be linked as {1}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Будет связано как {1}.</translation>
    </message>
    <message>
      <source>Do not &amp;link</source>
      <extracomment>forms/tag</extracomment>
      <translation>Не свя&amp;зывать</translation>
    </message>
    <message>
      <source>May be among the {} in {}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Может быть среди {} в {}.</translation>
    </message>
    <message>
      <source>May be the same as {1}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>Может быть тем же, что {1}.</translation>
    </message>
    <message>
      <source>&amp;Link as one of them</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Связать как одно из них</translation>
    </message>
    <message>
      <source>&amp;Link as the same</source>
      <extracomment>forms/tag</extracomment>
      <translation>&amp;Связать как то же</translation>
    </message>
    <message>
      <source>instant, {}</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>момент, {}</translation>
    </message>
    <message>
      <source>{}, zone not stated</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>{}, пояс не указан</translation>
    </message>
    <message>
      <source>start open, end {}</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>начало открыто, конец {}</translation>
    </message>
    <message>
      <source>end open, start {}</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>конец открыт, начало {}</translation>
    </message>
    <message>
      <source>Search results</source>
      <extracomment>foundlist</extracomment>
      <translation>Найденное</translation>
    </message>
    <message>
      <source>Contents of the guide</source>
      <extracomment>guide/contents</extracomment>
      <translation>Оглавление руководства</translation>
    </message>
    <message>
      <source>Places that say it</source>
      <extracomment>guide/contents</extracomment>
      <translation>Места, где это сказано</translation>
    </message>
    <message>
      <source>Search the guide</source>
      <extracomment>guide/contents</extracomment>
      <translation>Искать в руководстве</translation>
    </message>
    <message>
      <source>No page says this.</source>
      <extracomment>guide/contents</extracomment>
      <translation>Ни одна страница этого не говорит.</translation>
    </message>
    <message>
      <source>Page of the guide</source>
      <extracomment>guide/pageview</extracomment>
      <translation>Страница руководства</translation>
    </message>
    <message>
      <source>Find on this page</source>
      <extracomment>guide/window</extracomment>
      <translation>Найти на странице</translation>
    </message>
    <message>
      <source>Page before (Alt+←)</source>
      <extracomment>guide/window</extracomment>
      <translation>Страница назад (Alt+←)</translation>
    </message>
    <message>
      <source>Page after (Alt+→)</source>
      <extracomment>guide/window</extracomment>
      <translation>Страница вперёд (Alt+→)</translation>
    </message>
    <message>
      <source>Find on this page (Ctrl+F)</source>
      <extracomment>guide/window</extracomment>
      <translation>Найти на странице (Ctrl+F)</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <extracomment>guide/window</extracomment>
      <translation>Копировать адрес</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <extracomment>guide/window</extracomment>
      <translation>Открыть в браузере</translation>
    </message>
    <message>
      <source>{} lies outside the program. Opening it asks the network for it.</source>
      <extracomment>guide/window</extracomment>
      <translation>{} вне программы. Чтобы открыть, адрес запросят в сети.</translation>
    </message>
    <message>
      <source>not on this page</source>
      <extracomment>guide/window</extracomment>
      <translation>нет на этой странице</translation>
    </message>
    <message>
      <source>{} — Guide</source>
      <extracomment>guide/window</extracomment>
      <translation>{} — Руководство</translation>
    </message>
    <message>
      <source>{} is written; send it to a time-stamp authority, then add its answer (.tsr).</source>
      <extracomment>holding</extracomment>
      <translation>{} записан; пошлите его службе отметок времени, потом добавьте её ответ (.tsr).</translation>
    </message>
    <message>
      <source>{} files and SHA256SUMS are in {}; there, sha256sum -c SHA256SUMS checks them.</source>
      <extracomment>holding</extracomment>
      <translation>Файлов {} и SHA256SUMS в {}; там их проверяет sha256sum -c SHA256SUMS.</translation>
    </message>
    <message>
      <source>Ask for a time stamp</source>
      <extracomment>holding</extracomment>
      <translation>Запросить отметку времени</translation>
    </message>
    <message>
      <source>Time-stamp request (*.tsq)</source>
      <extracomment>holding</extracomment>
      <translation>Запрос отметки времени (*.tsq)</translation>
    </message>
    <message>
      <source>Hashing</source>
      <extracomment>holding</extracomment>
      <translation>Вычисляется хеш</translation>
    </message>
    <message>
      <source>Add a time stamp</source>
      <extracomment>holding</extracomment>
      <translation>Добавить отметку времени</translation>
    </message>
    <message>
      <source>Time-stamp answer (*.tsr *.tst *.der);;All files (*)</source>
      <extracomment>holding</extracomment>
      <translation>Ответ с отметкой времени (*.tsr *.tst *.der);;Все файлы (*)</translation>
    </message>
    <message>
      <source>Where the folder of originals is made</source>
      <extracomment>holding</extracomment>
      <translation>Где создать папку оригиналов</translation>
    </message>
    <message>
      <source>Writing the originals</source>
      <extracomment>holding</extracomment>
      <translation>Оригиналы записываются</translation>
    </message>
    <message>
      <source>{}: the bytes are those that were captured.</source>
      <extracomment>holding</extracomment>
      <translation>{}: байты те же, что захвачены.</translation>
    </message>
    <message>
      <source>{}: the bytes are not those that were captured; go back to a backup copy.</source>
      <extracomment>holding</extracomment>
      <translation>{}: байты не те, что захвачены; вернитесь к резервной копии.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); check the name.</source>
      <extracomment>holding, exchange/sealing</extracomment>
      <translation>{} нельзя прочесть ({}); проверьте имя.</translation>
    </message>
    <message>
      <source>Read by a machine ({}); {}.</source>
      <extracomment>imagery</extracomment>
      <translation>Прочитано машиной ({}); {}.</translation>
    </message>
    <message>
      <source>nobody has confirmed the words</source>
      <extracomment>imagery</extracomment>
      <translation>слова никто не подтвердил</translation>
    </message>
    <message>
      <source>confirmed by {}</source>
      <extracomment>imagery</extracomment>
      <translation>подтверждено: {}</translation>
    </message>
    <message>
      <source>Nothing is stated of it yet{}.</source>
      <extracomment>imagery</extracomment>
      <translation>Об этом пока ничего не указано{}.</translation>
    </message>
    <message numerus="yes">
      <source>%n facts</source>
      <extracomment>imagery</extracomment>
      <translation>
        <numerusform>%n факт</numerusform>
        <numerusform>%n факта</numerusform>
        <numerusform>%n фактов</numerusform>
      </translation>
    </message>
    <message>
      <source>; its file offers {}</source>
      <extracomment>imagery</extracomment>
      <translation>; его файл предлагает {}</translation>
    </message>
    <message>
      <source>{}: {} words read by {}, {} of them unsure. Compare them with the picture before you quote.</source>
      <extracomment>imaging</extracomment>
      <translation>{}: слов {}, читал {}, неуверенно {}. Сверьте их с картинкой, прежде чем цитировать.</translation>
    </message>
    <message>
      <source>Reading words of {}</source>
      <extracomment>imaging</extracomment>
      <translation>Читаются слова {}</translation>
    </message>
    <message>
      <source>Taking a still of {}</source>
      <extracomment>imaging</extracomment>
      <translation>Берётся кадр {}</translation>
    </message>
    <message>
      <source>{} stays: here Backspace sets fixes aside, in lists and on the map Del takes the track.</source>
      <extracomment>inspector</extracomment>
      <translation>{} остаётся: здесь Backspace откладывает точки, в списках и на карте Del убирает трек.</translation>
    </message>
    <message>
      <source>This and {} cannot both hold.</source>
      <extracomment>inspector</extracomment>
      <translation>Это и {} не могут быть верны вместе.</translation>
    </message>
    <message>
      <source>Pick a highlight, a card, a mark on the timeline or a line of the navigator.</source>
      <extracomment>inspector</extracomment>
      <translation>Выберите выделение, карточку, знак на шкале или строку навигатора.</translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>inspector</extracomment>
      <translation>Картинка</translation>
    </message>
    <message>
      <source>In other languages</source>
      <extracomment>inspector</extracomment>
      <translation>На других языках</translation>
    </message>
    <message>
      <source>Where and when</source>
      <extracomment>inspector</extracomment>
      <translation>Где и когда</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <extracomment>inspector</extracomment>
      <translation>Откуда это</translation>
    </message>
    <message>
      <source>Hedges along the chain</source>
      <extracomment>inspector</extracomment>
      <translation>Оговорки вдоль цепи</translation>
    </message>
    <message>
      <source>Collection and custody</source>
      <extracomment>inspector</extracomment>
      <translation>Сбор и хранение</translation>
    </message>
    <message>
      <source>Tracks near it</source>
      <extracomment>inspector</extracomment>
      <translation>Треки рядом</translation>
    </message>
    <message>
      <source>Links</source>
      <extracomment>inspector</extracomment>
      <translation>Связи</translation>
    </message>
    <message>
      <source>On boards</source>
      <extracomment>inspector</extracomment>
      <translation>На досках</translation>
    </message>
    <message>
      <source>Grades</source>
      <extracomment>inspector</extracomment>
      <translation>Оценки</translation>
    </message>
    <message>
      <source>History</source>
      <extracomment>inspector</extracomment>
      <translation>История</translation>
    </message>
    <message>
      <source>Show {}</source>
      <extracomment>inspector, tracks/acting, language</extracomment>
      <translation>Показать {}</translation>
    </message>
    <message>
      <source>a fault of the program</source>
      <extracomment>jobs</extracomment>
      <translation>ошибка программы</translation>
    </message>
    <message>
      <source>Filter the journal</source>
      <extracomment>journalpage</extracomment>
      <translation>Фильтр журнала</translation>
    </message>
    <message>
      <source>Acts of</source>
      <extracomment>journalpage</extracomment>
      <translation>Действия</translation>
    </message>
    <message>
      <source>Acts of one analyst, or of everyone</source>
      <extracomment>journalpage</extracomment>
      <translation>Действия одного аналитика или всех</translation>
    </message>
    <message>
      <source>Only what touched the selected record</source>
      <extracomment>journalpage</extracomment>
      <translation>Только то, что затронуло выбранную запись</translation>
    </message>
    <message>
      <source>Entries</source>
      <extracomment>journalpage</extracomment>
      <translation>Записи</translation>
    </message>
    <message>
      <source>Everyone</source>
      <extracomment>journalpage</extracomment>
      <translation>Все</translation>
    </message>
    <message>
      <source>{} found</source>
      <extracomment>journalpage</extracomment>
      <translation>{}: найдено</translation>
    </message>
    <message>
      <source>{}; nothing is ever removed</source>
      <extracomment>journalpage</extracomment>
      <translation>{}; ничто никогда не удаляется</translation>
    </message>
    <message>
      <source>Filter by act, record, reason or value</source>
      <extracomment>journalpage</extracomment>
      <translation>Искать по действию, записи, причине или значению</translation>
    </message>
    <message>
      <source>{} holds what could be saved: {} rows; {} journal entries hold.</source>
      <extracomment>keeping</extracomment>
      <translation>В {} то, что удалось спасти: строк {}; записей журнала верных {}.</translation>
    </message>
    <message>
      <source>Save what still holds as</source>
      <extracomment>keeping</extracomment>
      <translation>Сохранить уцелевшее как</translation>
    </message>
    <message>
      <source>Salvage into a new file…</source>
      <extracomment>keeping</extracomment>
      <translation>Спасти в новый файл…</translation>
    </message>
    <message>
      <source>The damaged case</source>
      <extracomment>keeping</extracomment>
      <translation>Повреждённое дело</translation>
    </message>
    <message>
      <source>Salvaging {}</source>
      <extracomment>keeping</extracomment>
      <translation>Спасается {}</translation>
    </message>
    <message>
      <source>{} more damages; the command salvage tells all of them.</source>
      <extracomment>keeping</extracomment>
      <translation>Ещё повреждений: {}; все назовёт команда salvage.</translation>
    </message>
    <message>
      <source>Open it</source>
      <extracomment>keeping</extracomment>
      <translation>Открыть</translation>
    </message>
    <message>
      <source>Look up a key</source>
      <extracomment>keyboard</extracomment>
      <translation>Искать клавишу</translation>
    </message>
    <message>
      <source>In the views</source>
      <extracomment>keyboard</extracomment>
      <translation>В видах</translation>
    </message>
    <message>
      <source>Press the key first; one at a time, of letters a to z, digits or function keys.</source>
      <extracomment>keys</extracomment>
      <translation>Сначала нажмите клавишу; по одной, буквы a–z, цифры или функциональные.</translation>
    </message>
    <message>
      <source>{} is needed to go about in the window.</source>
      <extracomment>keys</extracomment>
      <translation>{} нужна, чтобы ходить по окну.</translation>
    </message>
    <message>
      <source>{} opens a menu or leads to a field; add Ctrl or Shift to it.</source>
      <extracomment>keys</extracomment>
      <translation>{} открывает меню или ведёт к полю; добавьте Ctrl или Shift.</translation>
    </message>
    <message>
      <source>{} {} words wherever you type.</source>
      <extracomment>keys</extracomment>
      <translation>{} {} слова, где бы вы ни печатали.</translation>
    </message>
    <message>
      <source>{} has a meaning in a view already: {}.</source>
      <extracomment>keys</extracomment>
      <translation>{} уже значит в одном из видов: {}.</translation>
    </message>
    <message>
      <source>{}within {}</source>
      <extracomment>language, timeline/calendar</extracomment>
      <translation>{}внутри {}</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <extracomment>lineface, navigatorlist</extracomment>
      <translation>отозвано</translation>
    </message>
    <message numerus="yes">
      <source>%n airframes</source>
      <extracomment>listing</extracomment>
      <translation>
        <numerusform>%n борт</numerusform>
        <numerusform>%n борта</numerusform>
        <numerusform>%n бортов</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing lists of airframes</source>
      <extracomment>listing</extracomment>
      <translation>Загружаются списки бортов</translation>
    </message>
    <message>
      <source>{number} {name}: {airframes}, of {dated}, licence {licence}.</source>
      <extracomment>listing</extracomment>
      <translation>{number} {name}: {airframes}, от {dated}, лицензия {licence}.</translation>
    </message>
    <message>
      <source>Import airframe list</source>
      <extracomment>listing</extracomment>
      <translation>Загрузить список бортов</translation>
    </message>
    <message>
      <source>{} more lines have a mark of {}; workbench airframes tells them.</source>
      <extracomment>listing</extracomment>
      <translation>Ещё строк {} со знаком {}; их назовёт workbench airframes.</translation>
    </message>
    <message>
      <source>unknown date</source>
      <extracomment>listing</extracomment>
      <translation>дата неизвестна</translation>
    </message>
    <message>
      <source>{} has what {} says.</source>
      <extracomment>listing</extracomment>
      <translation>{} имеет то, что говорит {}.</translation>
    </message>
    <message>
      <source>No list of this case has a mark of {}.</source>
      <extracomment>listing</extracomment>
      <translation>Ни в одном списке этого дела нет знака {}.</translation>
    </message>
    <message>
      <source>Take over for {}</source>
      <extracomment>listing</extracomment>
      <translation>Взять для {}</translation>
    </message>
    <message>
      <source>Words, or aircraft ~ An-124 and when = 2025-10</source>
      <extracomment>log/bar</extracomment>
      <translation>Слова или aircraft ~ An-124 and when = 2025-10</translation>
    </message>
    <message>
      <source>Filter the log</source>
      <extracomment>log/bar</extracomment>
      <translation>Фильтр таблицы</translation>
    </message>
    <message>
      <source>Clear</source>
      <extracomment>log/bar</extracomment>
      <translation>Снять</translation>
    </message>
    <message>
      <source>Show all again: no filter, no brush</source>
      <extracomment>log/bar</extracomment>
      <translation>Снова показать всё: без фильтра и отрезка</translation>
    </message>
    <message>
      <source>Saved</source>
      <extracomment>log/bar, navigatorchips</extracomment>
      <translation>Сохранено</translation>
    </message>
    <message>
      <source>Saved filters and searches</source>
      <extracomment>log/bar, navigatorchips</extracomment>
      <translation>Сохранённые фильтры и поиски</translation>
    </message>
    <message>
      <source>Choose the columns that show</source>
      <extracomment>log/bar</extracomment>
      <translation>Выбрать видимые столбцы</translation>
    </message>
    <message>
      <source>Export…</source>
      <extracomment>log/bar</extracomment>
      <translation>Выгрузить…</translation>
    </message>
    <message>
      <source>Write what is shown as CSV, XLSX or ODS</source>
      <extracomment>log/bar</extracomment>
      <translation>Записать показанное как CSV, XLSX или ODS</translation>
    </message>
    <message>
      <source>Kinds of records</source>
      <extracomment>log/bar</extracomment>
      <translation>Виды записей</translation>
    </message>
    <message>
      <source>{} of {} shown</source>
      <extracomment>log/bar</extracomment>
      <translation>показано {} из {}</translation>
    </message>
    <message>
      <source>Only what lies in {} is shown. Clear the brush</source>
      <extracomment>log/bar</extracomment>
      <translation>Показано только то, что в {}. Снять отрезок</translation>
    </message>
    <message>
      <source>Clear the brush, {}</source>
      <extracomment>log/bar, navigatorchips</extracomment>
      <translation>Снять отрезок, {}</translation>
    </message>
    <message>
      <source>Show all</source>
      <extracomment>log/empty, sifter</extracomment>
      <translation>Показать всё</translation>
    </message>
    <message>
      <source>Look in the texts</source>
      <extracomment>log/empty</extracomment>
      <translation>Искать в текстах</translation>
    </message>
    <message>
      <source>No row holds these words. The columns were looked through, not the texts of the sources.</source>
      <extracomment>log/empty</extracomment>
      <translation>Ни одна строка не содержит этих слов. Просмотрены столбцы, а не тексты источников.</translation>
    </message>
    <message>
      <source>Nothing in {}.</source>
      <extracomment>log/empty</extracomment>
      <translation>В {} ничего нет.</translation>
    </message>
    <message>
      <source>Nothing matches.</source>
      <extracomment>log/empty</extracomment>
      <translation>Ничего не подходит.</translation>
    </message>
    <message>
      <source>Export what is shown</source>
      <extracomment>log/export</extracomment>
      <translation>Выгрузить показанное</translation>
    </message>
    <message>
      <source>Exporting the log</source>
      <extracomment>log/export</extracomment>
      <translation>Таблица выгружается</translation>
    </message>
    <message>
      <source>{} written to {}.</source>
      <extracomment>log/export</extracomment>
      <translation>{}: записано в {}.</translation>
    </message>
    <message>
      <source>The filter has just changed; F2 changes this cell.</source>
      <extracomment>log/hand</extracomment>
      <translation>Фильтр только что изменён; F2 правит эту ячейку.</translation>
    </message>
    <message>
      <source>as resolved</source>
      <extracomment>log/hand</extracomment>
      <translation>как прочтено</translation>
    </message>
    <message>
      <source>This case is open for reading only.</source>
      <extracomment>log/hand</extracomment>
      <translation>Это дело открыто только для чтения.</translation>
    </message>
    <message>
      <source>The picked cells are no rectangle; pick one stretch of rows and columns.</source>
      <extracomment>log/hand</extracomment>
      <translation>Выбранные ячейки не прямоугольник; выберите сплошные строки и столбцы.</translation>
    </message>
    <message>
      <source>{} × {} cells copied, {}.</source>
      <extracomment>log/hand</extracomment>
      <translation>Скопировано ячеек {} × {}, {}.</translation>
    </message>
    <message>
      <source>Nothing is picked to paste into; pick one cell, or one rectangle.</source>
      <extracomment>log/hand</extracomment>
      <translation>Некуда вставлять; выберите ячейку или прямоугольник.</translation>
    </message>
    <message>
      <source>It is in the trash already; nothing is ever removed.</source>
      <extracomment>log/hand</extracomment>
      <translation>Это уже в корзине; ничто не удаляется насовсем.</translation>
    </message>
    <message>
      <source>{} is not set by hand.</source>
      <extracomment>log/hand</extracomment>
      <translation>{} не ставится вручную.</translation>
    </message>
    <message>
      <source>Restore it first, then change it.</source>
      <extracomment>log/hand</extracomment>
      <translation>Сначала восстановите, потом меняйте.</translation>
    </message>
    <message>
      <source>The cells read like that already.</source>
      <extracomment>log/hand</extracomment>
      <translation>В ячейках уже так.</translation>
    </message>
    <message>
      <source>Numbers</source>
      <extracomment>log/heads</extracomment>
      <translation>Номера</translation>
    </message>
    <message>
      <source>Click to sort, Shift+click to sort by one more, drag to move</source>
      <extracomment>log/heads</extracomment>
      <translation>Щелчок упорядочивает, Shift+щелчок ещё по одному, протягивание двигает</translation>
    </message>
    <message>
      <source>As at first</source>
      <extracomment>log/menus, timeline/choices</extracomment>
      <translation>Как вначале</translation>
    </message>
    <message>
      <source>Copy as written</source>
      <extracomment>log/menus</extracomment>
      <translation>Копировать как написано</translation>
    </message>
    <message>
      <source>Copy as resolved</source>
      <extracomment>log/menus</extracomment>
      <translation>Копировать как прочтено</translation>
    </message>
    <message>
      <source>Change cell</source>
      <extracomment>log/menus</extracomment>
      <translation>Изменить ячейку</translation>
    </message>
    <message>
      <source>Paste</source>
      <extracomment>log/menus, log/pastesheet</extracomment>
      <translation>Вставить</translation>
    </message>
    <message>
      <source>Done, or open again</source>
      <extracomment>log/menus</extracomment>
      <translation>Сделано или снова открыто</translation>
    </message>
    <message>
      <source>Sort by {}</source>
      <extracomment>log/menus</extracomment>
      <translation>Упорядочить по {}</translation>
    </message>
    <message>
      <source>Sort by {}, backwards</source>
      <extracomment>log/menus</extracomment>
      <translation>Упорядочить по {}, обратно</translation>
    </message>
    <message>
      <source>Then by {}</source>
      <extracomment>log/menus</extracomment>
      <translation>Затем по {}</translation>
    </message>
    <message>
      <source>Paste into the log</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>Вставить в таблицу</translation>
    </message>
    <message numerus="yes">
      <source>%n cells read</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>
        <numerusform>прочитана %n ячейка</numerusform>
        <numerusform>прочитаны %n ячейки</numerusform>
        <numerusform>прочитано %n ячеек</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cells</source>
      <extracomment>log/pastesheet, matrix/cellsays</extracomment>
      <translation>
        <numerusform>%n ячейка</numerusform>
        <numerusform>%n ячейки</numerusform>
        <numerusform>%n ячеек</numerusform>
      </translation>
    </message>
    <message>
      <source>Column</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>Столбец</translation>
    </message>
    <message>
      <source>Pasted</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>Вставлено</translation>
    </message>
    <message>
      <source>{} of {} change, in one step that undo takes back.</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>Изменится {} из {}, одним шагом; отмена вернёт.</translation>
    </message>
    <message>
      <source>+ {} more</source>
      <extracomment>log/pastesheet, particulars, reader/margin, timeline/undatedlane</extracomment>
      <translation>+ ещё {}</translation>
    </message>
    <message>
      <source>Number</source>
      <extracomment>log/sheet, case/columns</extracomment>
      <translation>Номер</translation>
    </message>
    <message>
      <source>Back to the order of numbers</source>
      <extracomment>log/sheet</extracomment>
      <translation>Вернуть порядок номеров</translation>
    </message>
    <message>
      <source>Read by a machine ({}) and not confirmed: compare the words with the picture. “Confirm machine-read words” says that you have.</source>
      <extracomment>machinebar</extracomment>
      <translation>Прочитано машиной ({}) и не подтверждено: сверьте слова с картинкой. «Подтвердить слова машины» скажет, что сверили.</translation>
    </message>
    <message>
      <source>Read by a machine ({}); {} has confirmed the words.</source>
      <extracomment>machinebar</extracomment>
      <translation>Прочитано машиной ({}); слова подтверждены: {}.</translation>
    </message>
    <message>
      <source>Base map: Natural Earth, on this
computer. No tiles are fetched.</source>
      <extracomment>map/corners</extracomment>
      <translation>Основа карты: Natural Earth, на этом
компьютере. Из сети ничего не берётся.</translation>
    </message>
    <message>
      <source>Map tools</source>
      <extracomment>map/corners</extracomment>
      <translation>Инструменты карты</translation>
    </message>
    <message>
      <source>Fit selection</source>
      <extracomment>map/corners</extracomment>
      <translation>Вписать выбранное</translation>
    </message>
    <message>
      <source>Show what is selected, or all there is (0)</source>
      <extracomment>map/corners</extracomment>
      <translation>Показать выбранное или всё (0)</translation>
    </message>
    <message>
      <source>Layers</source>
      <extracomment>map/corners, map/over</extracomment>
      <translation>Слои</translation>
    </message>
    <message>
      <source>Place doubt</source>
      <extracomment>map/corners</extracomment>
      <translation>Сомнение о месте</translation>
    </message>
    <message>
      <source>Lines and marks of tracks</source>
      <extracomment>map/corners</extracomment>
      <translation>Линии и знаки треков</translation>
    </message>
    <message>
      <source>Flights that sightings tell of, as the shortest way: a guess</source>
      <extracomment>map/corners</extracomment>
      <translation>Рейсы из наблюдений, кратчайшим путём: догадка</translation>
    </message>
    <message>
      <source>Places that sightings name</source>
      <extracomment>map/corners</extracomment>
      <translation>Места, названные наблюдениями</translation>
    </message>
    <message>
      <source>Shapes within which a place is not known</source>
      <extracomment>map/corners</extracomment>
      <translation>Области, точнее которых место неизвестно</translation>
    </message>
    <message>
      <source>Each fix as a dot: where a track was heard</source>
      <extracomment>map/corners</extracomment>
      <translation>Каждая точка кружком: где трек слышали</translation>
    </message>
    <message>
      <source>Borders are drawn as Natural Earth has them; they say nothing of whose a land is.</source>
      <extracomment>map/corners</extracomment>
      <translation>Границы таковы, как в Natural Earth; они не говорят, чья земля.</translation>
    </message>
    <message>
      <source>off the map</source>
      <extracomment>map/corners</extracomment>
      <translation>вне карты</translation>
    </message>
    <message>
      <source>Move the map (hold Space, or drag)</source>
      <extracomment>map/corners</extracomment>
      <translation>Двигать карту (держите пробел или тяните)</translation>
    </message>
    <message>
      <source>Pick tracks, marks and places (V)</source>
      <extracomment>map/corners</extracomment>
      <translation>Выбирать треки, знаки и места (V)</translation>
    </message>
    <message>
      <source>Measure a distance (R; Enter begins and ends it)</source>
      <extracomment>map/corners</extracomment>
      <translation>Измерить расстояние (R; Enter начинает и кончает)</translation>
    </message>
    <message>
      <source>tracks of the map</source>
      <extracomment>map/fetching</extracomment>
      <translation>треки карты</translation>
    </message>
    <message>
      <source>named by {}</source>
      <extracomment>map/items</extracomment>
      <translation>названо: {}</translation>
    </message>
    <message>
      <source>Track {}, {}, {}</source>
      <extracomment>map/items</extracomment>
      <translation>Трек {}, {}, {}</translation>
    </message>
    <message>
      <source>Doubtful fix, {} UTC</source>
      <extracomment>map/items</extracomment>
      <translation>Сомнительная точка, {} UTC</translation>
    </message>
    <message>
      <source>Place {}</source>
      <extracomment>map/items, values</extracomment>
      <translation>Место {}</translation>
    </message>
    <message>
      <source>{} more</source>
      <extracomment>map/items, matrix/cellsays, messages</extracomment>
      <translation>ещё {}</translation>
    </message>
    <message>
      <source>Outline of the map</source>
      <extracomment>map/listed</extracomment>
      <translation>Структура карты</translation>
    </message>
    <message>
      <source>No tracks or places yet.
Import tracker files (Ctrl+Shift+I),
or select words and press S.</source>
      <extracomment>map/over</extracomment>
      <translation>Треков и мест пока нет.
Загрузите файлы треков (Ctrl+Shift+I)
или выберите слова и нажмите S.</translation>
    </message>
    <message>
      <source>Show the layers (M)</source>
      <extracomment>map/over</extracomment>
      <translation>Показать слои (M)</translation>
    </message>
    <message>
      <source>on ground</source>
      <extracomment>map/overlay, map/plot</extracomment>
      <translation>на земле</translation>
    </message>
    <message>
      <source>no fixes here: a guess</source>
      <extracomment>map/overlay</extracomment>
      <translation>точек здесь нет: догадка</translation>
    </message>
    <message>
      <source>On this map</source>
      <extracomment>map/places</extracomment>
      <translation>На этой карте</translation>
    </message>
    <message>
      <source>Not on the map</source>
      <extracomment>map/places</extracomment>
      <translation>Не на карте</translation>
    </message>
    <message>
      <source>Places and tracks</source>
      <extracomment>map/places, mappage</extracomment>
      <translation>Места и треки</translation>
    </message>
    <message numerus="yes">
      <source>%n sightings</source>
      <extracomment>map/places, recent, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n наблюдение</numerusform>
        <numerusform>%n наблюдения</numerusform>
        <numerusform>%n наблюдений</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places</source>
      <extracomment>map/places, dialogs/checks</extracomment>
      <translation>
        <numerusform>%n место</numerusform>
        <numerusform>%n места</numerusform>
        <numerusform>%n мест</numerusform>
      </translation>
    </message>
    <message>
      <source>no place stated</source>
      <extracomment>map/places</extracomment>
      <translation>место не указано</translation>
    </message>
    <message>
      <source>Select a track to see its height and speed.</source>
      <extracomment>map/plot</extracomment>
      <translation>Выберите трек, чтобы видеть высоту и скорость.</translation>
    </message>
    <message>
      <source>cover</source>
      <extracomment>map/plot</extracomment>
      <translation>покрытие</translation>
    </message>
    <message>
      <source>Height and speed</source>
      <extracomment>map/plot</extracomment>
      <translation>Высота и скорость</translation>
    </message>
    <message>
      <source>no fixes</source>
      <extracomment>map/plot</extracomment>
      <translation>точек нет</translation>
    </message>
    <message numerus="yes">
      <source>%n more times on the ground or without fixes</source>
      <extracomment>map/plot</extracomment>
      <translation>
        <numerusform>ещё %n раз на земле или без точек</numerusform>
        <numerusform>ещё %n раза на земле или без точек</numerusform>
        <numerusform>ещё %n раз на земле или без точек</numerusform>
      </translation>
    </message>
    <message>
      <source>{}, {} to {} UTC</source>
      <extracomment>map/plot</extracomment>
      <translation>{}, с {} до {} UTC</translation>
    </message>
    <message>
      <source>highest {}</source>
      <extracomment>map/plot</extracomment>
      <translation>наибольшая {}</translation>
    </message>
    <message>
      <source>{} {} to {}</source>
      <extracomment>map/plot</extracomment>
      <translation>{} с {} до {}</translation>
    </message>
    <message>
      <source>Map, plot and timeline share one cursor. {}; {}.</source>
      <extracomment>map/side</extracomment>
      <translation>У карты, графика и шкалы один курсор. {}; {}.</translation>
    </message>
    <message>
      <source>Height</source>
      <extracomment>map/side, mappage</extracomment>
      <translation>Высота</translation>
    </message>
    <message>
      <source>Play the track (P)</source>
      <extracomment>map/side</extracomment>
      <translation>Проиграть трек (P)</translation>
    </message>
    <message>
      <source>One fix back (,)</source>
      <extracomment>map/side</extracomment>
      <translation>На точку назад (,)</translation>
    </message>
    <message>
      <source>One fix on (.)</source>
      <extracomment>map/side</extracomment>
      <translation>На точку вперёд (.)</translation>
    </message>
    <message>
      <source>feet, knots</source>
      <extracomment>map/side</extracomment>
      <translation>футы, узлы</translation>
    </message>
    <message>
      <source>metric</source>
      <extracomment>map/side</extracomment>
      <translation>метрические</translation>
    </message>
    <message>
      <source>Stop (P)</source>
      <extracomment>map/side</extracomment>
      <translation>Стоп (P)</translation>
    </message>
    <message>
      <source>Speed</source>
      <extracomment>map/side, mappage</extracomment>
      <translation>Скорость</translation>
    </message>
    <message>
      <source>No tracks yet. Import a tracker file to see heights and speeds.</source>
      <extracomment>mappage</extracomment>
      <translation>Треков пока нет. Загрузите файл трека, чтобы видеть высоты и скорости.</translation>
    </message>
    <message>
      <source>Tracks are being read.</source>
      <extracomment>mappage</extracomment>
      <translation>Треки читаются.</translation>
    </message>
    <message>
      <source>Import tracker files ({})</source>
      <extracomment>mappage</extracomment>
      <translation>Загрузить файлы треков ({})</translation>
    </message>
    <message>
      <source>aircraft not stated</source>
      <extracomment>marked</extracomment>
      <translation>самолёт не указан</translation>
    </message>
    <message>
      <source>machine-read, not confirmed</source>
      <extracomment>marked</extracomment>
      <translation>прочитано машиной, не подтверждено</translation>
    </message>
    <message>
      <source> in {} {}</source>
      <extracomment>marked</extracomment>
      <translation> в {} {}</translation>
    </message>
    <message>
      <source>Why this &amp;rating</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Почему такая &amp;отметка</translation>
    </message>
    <message>
      <source>what the row says for or against the hypothesis</source>
      <extracomment>matrix/cell</extracomment>
      <translation>что строка говорит за гипотезу или против</translation>
    </message>
    <message>
      <source>Why this rating</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Почему такая отметка</translation>
    </message>
    <message>
      <source>Kept when you pause · Esc back to the grid</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Сохраняется в паузе · Esc назад к сетке</translation>
    </message>
    <message>
      <source>not rated</source>
      <extracomment>matrix/cell, matrix/cellsays, matrix/face</extracomment>
      <translation>не отмечено</translation>
    </message>
    <message>
      <source>by {}; rate it yourself with 1 to 5</source>
      <extracomment>matrix/cell</extracomment>
      <translation>{}; отметьте сами клавишами 1–5</translation>
    </message>
    <message>
      <source>an empty cell says nothing, not even neutral; 1 to 5 rate</source>
      <extracomment>matrix/cell</extracomment>
      <translation>пустая ячейка не говорит ничего, даже «нейтрально»; отмечают 1–5</translation>
    </message>
    <message>
      <source>What is against it</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Что против этого</translation>
    </message>
    <message>
      <source>Weight</source>
      <extracomment>matrix/cell, matrix/forms, matrix/model</extracomment>
      <translation>Вес</translation>
    </message>
    <message>
      <source>Tells apart</source>
      <extracomment>matrix/cell, matrix/model</extracomment>
      <translation>Различает</translation>
    </message>
    <message>
      <source>The words behind it</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Слова за этим</translation>
    </message>
    <message>
      <source>Also bears on this hypothesis</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Касается и этой гипотезы</translation>
    </message>
    <message>
      <source>A second opinion</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Второе мнение</translation>
    </message>
    <message>
      <source>Would help to decide</source>
      <extracomment>matrix/cell</extracomment>
      <translation>Помогло бы решить</translation>
    </message>
    <message>
      <source>high, as long as nobody says otherwise</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>высокая, пока никто не говорит иного</translation>
    </message>
    <message>
      <source>Without this row every score is the same.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Без этой строки все значения те же.</translation>
    </message>
    <message>
      <source>No row is against it.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Против этого нет строк.</translation>
    </message>
    <message>
      <source>No row is rated against it.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Ни одна строка не отмечена против этого.</translation>
    </message>
    <message>
      <source>From the lowest to the highest it is {}: 1 is low, 2 medium, 3 and more high.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>От наименьшего до наибольшего {}: 1 — мало, 2 — средне, 3 и больше — много.</translation>
    </message>
    <message>
      <source>Without {}: {}; rows gone: {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Без {}: {}; отпало строк: {}.</translation>
    </message>
    <message>
      <source>Without {}: {}, by rows that weigh less.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Без {}: {}, строками меньшего веса.</translation>
    </message>
    <message>
      <source>kept beside yours</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>хранится рядом с вашим</translation>
    </message>
    <message numerus="yes">
      <source>%n leads</source>
      <extracomment>matrix/cellsays, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n нить</numerusform>
        <numerusform>%n нити</numerusform>
        <numerusform>%n нитей</numerusform>
      </translation>
    </message>
    <message>
      <source>Every text it rests on is withdrawn; by the rule it weighs nothing.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Все тексты, на которых держится, отозваны; по правилу вес ноль.</translation>
    </message>
    <message>
      <source>{} {}, was {}</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>{} {}, было {}</translation>
    </message>
    <message>
      <source>Without this row: {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Без этой строки: {}.</translation>
    </message>
    <message>
      <source>, twice for II</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>, вдвое за II</translation>
    </message>
    <message>
      <source>Credibility</source>
      <extracomment>matrix/cellsays, case/columns</extracomment>
      <translation>Достоверность</translation>
    </message>
    <message>
      <source>Relevance</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Значимость</translation>
    </message>
    <message>
      <source>Origins</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Первоисточники</translation>
    </message>
    <message>
      <source>Join rows</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Объединить строки</translation>
    </message>
    <message>
      <source>{} known</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>известно {}</translation>
    </message>
    <message>
      <source>{} possible</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>возможно {}</translation>
    </message>
    <message>
      <source>, all through {}</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>, все через {}</translation>
    </message>
    <message>
      <source>no words: a part of a picture or table</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>без слов: часть картинки или таблицы</translation>
    </message>
    <message>
      <source>Overruled by {}: {} The rule gives {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Переопределено, {}: {} По правилу {}.</translation>
    </message>
    <message>
      <source>Graded differently: {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Оценено по-разному: {}.</translation>
    </message>
    <message>
      <source>May be one event with {}: each row counts until they are joined.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Может быть одним событием с {}: строки считаются порознь, пока не объединены.</translation>
    </message>
    <message>
      <source>One event, one row</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Одно событие, одна строка</translation>
    </message>
    <message>
      <source>Weigh…</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Взвесить…</translation>
    </message>
    <message>
      <source>Relevance, or a weight of your own</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Значимость или ваш вес</translation>
    </message>
    <message>
      <source>You and {} agree on {} of {}{}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>Вы и {} согласны в {} из {}{}.</translation>
    </message>
    <message>
      <source>{} · Enter shows them</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>{} · Enter показывает</translation>
    </message>
    <message>
      <source>, kappa {:.2f}</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>, каппа {:.2f}</translation>
    </message>
    <message>
      <source>without</source>
      <extracomment>matrix/foot</extracomment>
      <translation>без</translation>
    </message>
    <message>
      <source>Show which rows fall away without this origin</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Показать, какие строки отпадают без этого первоисточника</translation>
    </message>
    <message>
      <source>Origin or relay to leave out</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Какой первоисточник или передатчик исключить</translation>
    </message>
    <message numerus="yes">
      <source>%n rows fall away</source>
      <extracomment>matrix/foot</extracomment>
      <translation>
        <numerusform>отпадает %n строка</numerusform>
        <numerusform>отпадают %n строки</numerusform>
        <numerusform>отпадает %n строк</numerusform>
      </translation>
    </message>
    <message>
      <source>Weighted inconsistency</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Взвешенная несовместимость</translation>
    </message>
    <message>
      <source>nobody is named</source>
      <extracomment>matrix/foot, analysis/reasons</extracomment>
      <translation>никто не назван</translation>
    </message>
    <message>
      <source>without {}: {}</source>
      <extracomment>matrix/foot</extracomment>
      <translation>без {}: {}</translation>
    </message>
    <message>
      <source>anything through {}</source>
      <extracomment>matrix/foot</extracomment>
      <translation>всё через {}</translation>
    </message>
    <message>
      <source>Keep</source>
      <extracomment>matrix/forms, matrix/judgementform</extracomment>
      <translation>Сохранить</translation>
    </message>
    <message>
      <source>Add information</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Добавить сведение</translation>
    </message>
    <message>
      <source>Add</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Добавить</translation>
    </message>
    <message>
      <source>Short &amp;name</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Короткое &amp;имя</translation>
    </message>
    <message>
      <source>&amp;Record</source>
      <extracomment>matrix/forms</extracomment>
      <translation>&amp;Запись</translation>
    </message>
    <message>
      <source>Rele&amp;vance</source>
      <extracomment>matrix/forms</extracomment>
      <translation>З&amp;начимость</translation>
    </message>
    <message>
      <source>&amp;Weight</source>
      <extracomment>matrix/forms</extracomment>
      <translation>&amp;Вес</translation>
    </message>
    <message>
      <source>what would be so; one that can be wrong</source>
      <extracomment>matrix/forms</extracomment>
      <translation>что было бы так; то, что может быть неверно</translation>
    </message>
    <message>
      <source>two words for the head of its column</source>
      <extracomment>matrix/forms</extracomment>
      <translation>два слова для заголовка столбца</translation>
    </message>
    <message>
      <source>number or words of a sighting, claim, track, excerpt …</source>
      <extracomment>matrix/forms</extracomment>
      <translation>номер или слова наблюдения, утверждения, трека, выдержки …</translation>
    </message>
    <message>
      <source>needed for a judgement, a forecast, a silence</source>
      <extracomment>matrix/forms</extracomment>
      <translation>нужно для суждения, прогноза, молчания</translation>
    </message>
    <message>
      <source>0 to 4, in place of the rule; empty leaves it to the rule</source>
      <extracomment>matrix/forms</extracomment>
      <translation>от 0 до 4 вместо правила; пусто — по правилу</translation>
    </message>
    <message>
      <source>why; needed with a weight of your own</source>
      <extracomment>matrix/forms</extracomment>
      <translation>почему; нужно при своём весе</translation>
    </message>
    <message>
      <source>No record is named; type its number or words of it.</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Запись не названа; наберите её номер или слова.</translation>
    </message>
    <message>
      <source>The rule gives {}</source>
      <extracomment>matrix/forms</extracomment>
      <translation>По правилу {}</translation>
    </message>
    <message>
      <source>No information: {}. Say why it is rated.</source>
      <extracomment>matrix/forms</extracomment>
      <translation>Не сведение: {}. Скажите, почему отмечается.</translation>
    </message>
    <message>
      <source>First column</source>
      <extracomment>matrix/grid</extracomment>
      <translation>Первый столбец</translation>
    </message>
    <message>
      <source>Rate it, with a reason…</source>
      <extracomment>matrix/grid</extracomment>
      <translation>Отметить, с причиной…</translation>
    </message>
    <message>
      <source>in bands</source>
      <extracomment>matrix/heads</extracomment>
      <translation>ступенями</translation>
    </message>
    <message>
      <source>one event, one row; events from one origin all count</source>
      <extracomment>matrix/heads</extracomment>
      <translation>одно событие, одна строка; события одного первоисточника считаются все</translation>
    </message>
    <message>
      <source>Judgement</source>
      <extracomment>matrix/judgementform, matrix/top</extracomment>
      <translation>Суждение</translation>
    </message>
    <message>
      <source>&amp;Likelihood</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>&amp;Вероятность</translation>
    </message>
    <message>
      <source>&amp;Confidence</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>&amp;Уверенность</translation>
    </message>
    <message>
      <source>&amp;Rests on</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>&amp;Держится на</translation>
    </message>
    <message>
      <source>what you conclude, in one sentence</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>ваш вывод одним предложением</translation>
    </message>
    <message>
      <source>numbers of records that the case holds: SG-01 CL-3</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>номера записей этого дела: SG-01 CL-3</translation>
    </message>
    <message>
      <source>unsupported</source>
      <extracomment>matrix/judging</extracomment>
      <translation>не подкреплено</translation>
    </message>
    <message>
      <source>It points to no fact that the case holds, and prints as unsupported</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Не указывает ни на один факт дела и печатается как неподкреплённое</translation>
    </message>
    <message>
      <source>Rests on</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Опирается на</translation>
    </message>
    <message>
      <source>Judgements</source>
      <extracomment>matrix/judging, matrix/top</extracomment>
      <translation>Суждения</translation>
    </message>
    <message>
      <source>No judgements yet. Press J and write what you conclude; say how likely it is, how far the evidence carries it, and which records it rests on.</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Суждений пока нет. Нажмите J и напишите вывод; скажите, насколько он вероятен, насколько его держат данные и на каких записях он стоит.</translation>
    </message>
    <message>
      <source>nothing the case holds; drop records here, or edit it</source>
      <extracomment>matrix/judging</extracomment>
      <translation>ничего из дела; перетащите записи сюда или измените</translation>
    </message>
    <message>
      <source>Likelihood: {}, {}</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Вероятность: {}, {}</translation>
    </message>
    <message>
      <source>Edit {}</source>
      <extracomment>matrix/judging</extracomment>
      <translation>Изменить {}</translation>
    </message>
    <message>
      <source>{} tells the hypotheses apart: {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} различает гипотезы: {}</translation>
    </message>
    <message>
      <source>{} {}, not rated: {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} {}, не отмечено: {}</translation>
    </message>
    <message>
      <source>{} against {}: {}, by {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} против {}: {}, {}</translation>
    </message>
    <message>
      <source>{} weighs {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} весит {}</translation>
    </message>
    <message>
      <source>Information</source>
      <extracomment>matrix/model, matrix/top</extracomment>
      <translation>Сведения</translation>
    </message>
    <message>
      <source>{} against {}: not rated</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} против {}: не отмечено</translation>
    </message>
    <message>
      <source>Hypotheses against information</source>
      <extracomment>matrix/page</extracomment>
      <translation>Гипотезы против сведений</translation>
    </message>
    <message>
      <source>No hypotheses yet. Press H and write one answer to the case's question; two or more are held against what was found.</source>
      <extracomment>matrix/page</extracomment>
      <translation>Гипотез пока нет. Нажмите H и напишите один ответ на вопрос дела; две и более сверяются с найденным.</translation>
    </message>
    <message>
      <source>No information in the matrix yet. Press A, or drag a record here from the navigator; then 1 to 5 rate it against each hypothesis.</source>
      <extracomment>matrix/page</extracomment>
      <translation>Сведений в матрице пока нет. Нажмите A или перетащите запись из навигатора; потом 1–5 отмечают её против каждой гипотезы.</translation>
    </message>
    <message>
      <source>{} is no information: {}; let it go to say why it is rated</source>
      <extracomment>matrix/page</extracomment>
      <translation>{} не сведение: {}; отпустите, чтобы сказать, почему отмечается</translation>
    </message>
    <message>
      <source>Nobody states</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Никто не указывает</translation>
    </message>
    <message>
      <source>Sources by facts</source>
      <extracomment>matrix/sources, matrix/top</extracomment>
      <translation>Источники по фактам</translation>
    </message>
    <message>
      <source>Laying facts beside sources</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Факты кладутся рядом с источниками</translation>
    </message>
    <message>
      <source>No facts yet. Tag sightings and state claims; each then stands here with what every source says of it.</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Фактов пока нет. Отмечайте наблюдения и утверждения; каждое встанет здесь с тем, что говорит каждый источник.</translation>
    </message>
    <message>
      <source>Said to be empty.</source>
      <extracomment>matrix/sources</extracomment>
      <translation>Сказано, что пусто.</translation>
    </message>
    <message>
      <source>Rate the cell</source>
      <extracomment>matrix/strip</extracomment>
      <translation>Отметить ячейку</translation>
    </message>
    <message>
      <source>What follows from the matrix</source>
      <extracomment>matrix/strip</extracomment>
      <translation>Что следует из матрицы</translation>
    </message>
    <message>
      <source>row out</source>
      <extracomment>matrix/strip</extracomment>
      <translation>строка убрана</translation>
    </message>
    <message>
      <source>words</source>
      <extracomment>matrix/strip</extracomment>
      <translation>слова</translation>
    </message>
    <message numerus="yes">
      <source>%n items</source>
      <extracomment>matrix/top</extracomment>
      <translation>
        <numerusform>%n единица</numerusform>
        <numerusform>%n единицы</numerusform>
        <numerusform>%n единиц</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hypotheses</source>
      <extracomment>matrix/top, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n гипотеза</numerusform>
        <numerusform>%n гипотезы</numerusform>
        <numerusform>%n гипотез</numerusform>
      </translation>
    </message>
    <message>
      <source>Order of the rows</source>
      <extracomment>matrix/top</extracomment>
      <translation>Порядок строк</translation>
    </message>
    <message>
      <source>{} of information</source>
      <extracomment>matrix/top</extracomment>
      <translation>{} сведений</translation>
    </message>
    <message>
      <source>Sort: {}</source>
      <extracomment>matrix/top</extracomment>
      <translation>Порядок: {}</translation>
    </message>
    <message>
      <source>Close this message</source>
      <extracomment>messages</extracomment>
      <translation>Закрыть сообщение</translation>
    </message>
    <message>
      <source>Show the message behind this one</source>
      <extracomment>messages</extracomment>
      <translation>Показать сообщение за этим</translation>
    </message>
    <message>
      <source>The last action was not finished. The case is safe: every act before it is saved in its file.</source>
      <extracomment>mishap</extracomment>
      <translation>Последнее действие не завершено. Дело в безопасности: все действия до него сохранены в файле.</translation>
    </message>
    <message>
      <source>Nothing was sent. This report stays on this computer until you pass it on; read it before: paths and quotations are left out, but an error may name what it stumbled over.</source>
      <extracomment>mishap</extracomment>
      <translation>Ничего не отправлено. Отчёт остаётся на этом компьютере, пока вы его не передадите; прочтите его раньше: пути и цитаты опущены, но ошибка может назвать то, обо что споткнулась.</translation>
    </message>
    <message>
      <source>Something went wrong in the program</source>
      <extracomment>mishap</extracomment>
      <translation>В программе что-то пошло не так</translation>
    </message>
    <message>
      <source>Go on</source>
      <extracomment>mishap</extracomment>
      <translation>Продолжить</translation>
    </message>
    <message>
      <source>The log lies in {}.</source>
      <extracomment>mishap</extracomment>
      <translation>Записи об ошибках лежат в {}.</translation>
    </message>
    <message>
      <source>Each has its own shape, so colour is never the only sign.</source>
      <extracomment>moves</extracomment>
      <translation>У каждого своя форма, так что цвет — не единственный знак.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Made to work without a network.&lt;/b&gt; Maps, aircraft types and places are on this computer. Nothing goes out that you do not ask for.</source>
      <extracomment>moves</extracomment>
      <translation>&lt;b&gt;Сделано для работы без сети.&lt;/b&gt; Карты, типы бортов и места — на этом компьютере. Ничего не уходит без вашей просьбы.</translation>
    </message>
    <message>
      <source>How a case grows</source>
      <extracomment>moves</extracomment>
      <translation>Как растёт дело</translation>
    </message>
    <message>
      <source>Four moves, all on the keyboard. Every view follows what you select.</source>
      <extracomment>moves</extracomment>
      <translation>Четыре шага, все с клавиатуры. Каждый вид следует за выбранным.</translation>
    </message>
    <message>
      <source>The kinds you will meet</source>
      <extracomment>moves</extracomment>
      <translation>Виды, которые встретятся</translation>
    </message>
    <message>
      <source>Filter the records</source>
      <extracomment>navigator</extracomment>
      <translation>Отобрать записи</translation>
    </message>
    <message>
      <source>Filter the case…</source>
      <extracomment>navigator</extracomment>
      <translation>Отобрать…</translation>
    </message>
    <message>
      <source>{} more outside {}</source>
      <extracomment>navigator</extracomment>
      <translation>ещё {} не входят: {}</translation>
    </message>
    <message>
      <source>{} more with no firm date</source>
      <extracomment>navigator</extracomment>
      <translation>ещё {} без твёрдой даты</translation>
    </message>
    <message>
      <source>Only what lies in {} is listed. Clear the brush</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Перечислено только то, что в {}. Снять отрезок</translation>
    </message>
    <message>
      <source>Only {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>Только {}</translation>
    </message>
    <message>
      <source>, told by {}</source>
      <extracomment>offering</extracomment>
      <translation>, сообщают {}</translation>
    </message>
    <message>
      <source>no comment: {}{}</source>
      <extracomment>offering</extracomment>
      <translation>без комментариев: {}{}</translation>
    </message>
    <message>
      <source>denial by {}</source>
      <extracomment>offering</extracomment>
      <translation>опровергает {}</translation>
    </message>
    <message>
      <source>, through {}</source>
      <extracomment>offering</extracomment>
      <translation>, через {}</translation>
    </message>
    <message>
      <source>“{}”, open</source>
      <extracomment>offering</extracomment>
      <translation>«{}», открыто</translation>
    </message>
    <message>
      <source>Hide why</source>
      <extracomment>origins</extracomment>
      <translation>Скрыть почему</translation>
    </message>
    <message>
      <source>origins: {} · {}</source>
      <extracomment>origins</extracomment>
      <translation>первоисточники: {} · {}</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <extracomment>origins, analysis/reasons</extracomment>
      <translation>ничего не сказано</translation>
    </message>
    <message>
      <source>no source named</source>
      <extracomment>origins</extracomment>
      <translation>источник не назван</translation>
    </message>
    <message>
      <source>It rests on no sighting or claim yet</source>
      <extracomment>origins</extracomment>
      <translation>Пока не держится ни на одном наблюдении или утверждении</translation>
    </message>
    <message>
      <source>Excerpt {}</source>
      <extracomment>origins</extracomment>
      <translation>Выдержка {}</translation>
    </message>
    <message>
      <source>{}characters {}–{}</source>
      <extracomment>origins</extracomment>
      <translation>{}знаки {}–{}</translation>
    </message>
    <message>
      <source> from {}</source>
      <extracomment>origins</extracomment>
      <translation> из {}</translation>
    </message>
    <message>
      <source>untitled</source>
      <extracomment>origins, readpage, sourcehead</extracomment>
      <translation>без названия</translation>
    </message>
    <message>
      <source>hop {}{}</source>
      <extracomment>origins</extracomment>
      <translation>шаг {}{}</translation>
    </message>
    <message>
      <source>assumed date</source>
      <extracomment>particulars</extracomment>
      <translation>предположенная дата</translation>
    </message>
    <message>
      <source>date</source>
      <extracomment>particulars, values/words</extracomment>
      <translation>дата</translation>
    </message>
    <message>
      <source>no excerpt yet</source>
      <extracomment>particulars</extracomment>
      <translation>выдержки пока нет</translation>
    </message>
    <message>
      <source>called by the name of its file</source>
      <extracomment>particulars</extracomment>
      <translation>назван по имени файла</translation>
    </message>
    <message>
      <source>Carried by</source>
      <extracomment>particulars</extracomment>
      <translation>Держится на</translation>
    </message>
    <message>
      <source>remove</source>
      <extracomment>particulars</extracomment>
      <translation>убрать</translation>
    </message>
    <message>
      <source>Leans on {}’s {}{}.</source>
      <extracomment>particulars</extracomment>
      <translation>Опирается на {} {}{}.</translation>
    </message>
    <message>
      <source>no time · {}</source>
      <extracomment>particulars</extracomment>
      <translation>без времени · {}</translation>
    </message>
    <message>
      <source>at one place</source>
      <extracomment>particulars</extracomment>
      <translation>в одном месте</translation>
    </message>
    <message>
      <source>in the whole case</source>
      <extracomment>particulars</extracomment>
      <translation>во всём деле</translation>
    </message>
    <message>
      <source>No excerpt carries it; it is drawn dashed.</source>
      <extracomment>particulars</extracomment>
      <translation>Её не несёт ни одна выдержка; рисуется пунктиром.</translation>
    </message>
    <message>
      <source>{} or later</source>
      <extracomment>particulars, timeline/calendar</extracomment>
      <translation>{} или позже</translation>
    </message>
    <message>
      <source>Day, zone not stated.</source>
      <extracomment>particulars</extracomment>
      <translation>День, пояс не указан.</translation>
    </message>
    <message>
      <source> and </source>
      <extracomment>particulars, siftchip</extracomment>
      <translation> и </translation>
    </message>
    <message>
      <source>, so on {}</source>
      <extracomment>particulars</extracomment>
      <translation>, значит {}</translation>
    </message>
    <message>
      <source>from</source>
      <extracomment>particulars</extracomment>
      <translation>из:</translation>
    </message>
    <message>
      <source>{} by {}, {}</source>
      <extracomment>particulars</extracomment>
      <translation>{}, {}, {}</translation>
    </message>
    <message>
      <source>{} legs</source>
      <extracomment>particulars</extracomment>
      <translation>отрезков: {}</translation>
    </message>
    <message>
      <source>{} &lt;i&gt;not stated&lt;/i&gt;</source>
      <extracomment>particulars</extracomment>
      <translation>{} &lt;i&gt;не указано&lt;/i&gt;</translation>
    </message>
    <message>
      <source>{} carries it no longer</source>
      <extracomment>particulars</extracomment>
      <translation>{} больше не несёт её</translation>
    </message>
    <message>
      <source>Withdrawn by {}, {}: {}</source>
      <extracomment>particulars</extracomment>
      <translation>Отозвано: {}, {}: {}</translation>
    </message>
    <message>
      <source>Add words…</source>
      <extracomment>particulars</extracomment>
      <translation>Добавить слова…</translation>
    </message>
    <message>
      <source>Not counted as agreeing with {}.</source>
      <extracomment>particulars</extracomment>
      <translation>Не считается согласным с {}.</translation>
    </message>
    <message>
      <source>Analysts differ: {}.</source>
      <extracomment>particulars</extracomment>
      <translation>Аналитики расходятся: {}.</translation>
    </message>
    <message>
      <source>Reverse</source>
      <extracomment>past</extracomment>
      <translation>Обратить</translation>
    </message>
    <message>
      <source>All that was done to this record</source>
      <extracomment>past</extracomment>
      <translation>Всё, что сделано с этой записью</translation>
    </message>
    <message>
      <source>Go back to this</source>
      <extracomment>past</extracomment>
      <translation>Вернуться к этому</translation>
    </message>
    <message>
      <source>Earlier entries stand in the journal.</source>
      <extracomment>past</extracomment>
      <translation>Более ранние записи — в журнале.</translation>
    </message>
    <message>
      <source>{} · {} · entry {}</source>
      <extracomment>past</extracomment>
      <translation>{} · {} · запись {}</translation>
    </message>
    <message>
      <source>{}, {} · entry {}</source>
      <extracomment>past</extracomment>
      <translation>{}, {} · запись {}</translation>
    </message>
    <message>
      <source>&lt;b&gt;{}, every value&lt;/b&gt;{}{}</source>
      <extracomment>past</extracomment>
      <translation>&lt;b&gt;{}, все значения&lt;/b&gt;{}{}</translation>
    </message>
    <message>
      <source>{} has never been set.</source>
      <extracomment>past</extracomment>
      <translation>{} никогда не ставили.</translation>
    </message>
    <message>
      <source>Called off; nothing was changed.</source>
      <extracomment>patience</extracomment>
      <translation>Прервано; ничего не изменено.</translation>
    </message>
    <message>
      <source>Saving</source>
      <extracomment>patience</extracomment>
      <translation>Сохраняется</translation>
    </message>
    <message>
      <source>Workspaces</source>
      <extracomment>rail</extracomment>
      <translation>Рабочие места</translation>
    </message>
    <message>
      <source>Accept (Enter)</source>
      <extracomment>reader/answer</extracomment>
      <translation>Принять (Enter)</translation>
    </message>
    <message>
      <source>Dismiss (X)</source>
      <extracomment>reader/answer</extracomment>
      <translation>Отклонить (X)</translation>
    </message>
    <message>
      <source>Take {} ({}): {}</source>
      <extracomment>reader/answer</extracomment>
      <translation>Взять {} ({}): {}</translation>
    </message>
    <message>
      <source>Part {n} of {parts} · characters {start}–{end} of {total}</source>
      <extracomment>reader/bars</extracomment>
      <translation>Часть {n} из {parts} · знаки {start}–{end} из {total}</translation>
    </message>
    <message>
      <source>Previous part (Ctrl+Page up)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Предыдущая часть (Ctrl+Page up)</translation>
    </message>
    <message>
      <source>Next part (Ctrl+Page down)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Следующая часть (Ctrl+Page down)</translation>
    </message>
    <message>
      <source>Previous (Shift+F3)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Назад (Shift+F3)</translation>
    </message>
    <message>
      <source>Next (F3)</source>
      <extracomment>reader/bars</extracomment>
      <translation>Дальше (F3)</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <extracomment>reader/bars, reader/offers</extracomment>
      <translation>Закрыть (Esc)</translation>
    </message>
    <message>
      <source>Find in this source</source>
      <extracomment>reader/bars, reader/tabs</extracomment>
      <translation>Найти в этом источнике</translation>
    </message>
    <message>
      <source>&lt;i style='color:{}'&gt;nothing like it&lt;/i&gt;</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>&lt;i style='color:{}'&gt;ничего похожего&lt;/i&gt;</translation>
    </message>
    <message>
      <source>Two sources compared</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Сравнение двух источников</translation>
    </message>
    <message>
      <source>Pairs of sentences</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Пары предложений</translation>
    </message>
    <message>
      <source>Compare with</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Сравнить с</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Сравнивается…</translation>
    </message>
    <message numerus="yes">
      <source>%n pairs</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>
        <numerusform>%n пара</numerusform>
        <numerusform>%n пары</numerusform>
        <numerusform>%n пар</numerusform>
      </translation>
    </message>
    <message>
      <source>Difference before ([)</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Предыдущее различие ([)</translation>
    </message>
    <message>
      <source>Next difference (])</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Следующее различие (])</translation>
    </message>
    <message>
      <source>Back to reading (Esc)</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>Назад к чтению (Esc)</translation>
    </message>
    <message>
      <source>{}, {} differ, {} copied</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>{}, различаются {}, списаны {}</translation>
    </message>
    <message>
      <source>{} compared with</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>{} рядом с</translation>
    </message>
    <message>
      <source>; the first {} rows</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>; первые {} строк</translation>
    </message>
    <message>
      <source>Pages</source>
      <extracomment>reader/choosing, report/printcheck</extracomment>
      <translation>Страницы</translation>
    </message>
    <message>
      <source>Image</source>
      <extracomment>reader/choosing</extracomment>
      <translation>Изображение</translation>
    </message>
    <message>
      <source>Table</source>
      <extracomment>reader/choosing, reader/grid/face</extracomment>
      <translation>Таблица</translation>
    </message>
    <message>
      <source>Recording</source>
      <extracomment>reader/choosing</extracomment>
      <translation>Запись</translation>
    </message>
    <message>
      <source>How far the source is worked through</source>
      <extracomment>reader/coverage</extracomment>
      <translation>Насколько разобран источник</translation>
    </message>
    <message>
      <source>{} quoted, {} background, {} not yet</source>
      <extracomment>reader/coverage</extracomment>
      <translation>цитат {}, фон {}, ещё нет {}</translation>
    </message>
    <message>
      <source>Show as {}</source>
      <extracomment>reader/faces</extracomment>
      <translation>Показать как {}</translation>
    </message>
    <message>
      <source>looking in part {n} of {parts}</source>
      <extracomment>reader/finder</extracomment>
      <translation>ищется в части {n} из {parts}</translation>
    </message>
    <message>
      <source>not found</source>
      <extracomment>reader/finder</extracomment>
      <translation>не найдено</translation>
    </message>
    <message>
      <source>not in this part</source>
      <extracomment>reader/finder</extracomment>
      <translation>нет в этой части</translation>
    </message>
    <message>
      <source>{at} of {all}</source>
      <extracomment>reader/finder</extracomment>
      <translation>{at} из {all}</translation>
    </message>
    <message>
      <source>{count} in this part</source>
      <extracomment>reader/finder</extracomment>
      <translation>{count} в этой части</translation>
    </message>
    <message>
      <source>Sheet</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Лист</translation>
    </message>
    <message>
      <source>The table is being read…</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Таблица читается…</translation>
    </message>
    <message>
      <source>Table of the source</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Таблица источника</translation>
    </message>
    <message>
      <source>Reading the table</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Таблица читается</translation>
    </message>
    <message>
      <source>Select cells; their exact words are quoted.</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>Выберите ячейки; цитируются их точные слова.</translation>
    </message>
    <message>
      <source>{}: {} characters</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>{}: знаков {}</translation>
    </message>
    <message>
      <source>; the words run from the first cell to the last, with the {} between them</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>; слова идут от первой ячейки до последней, между ними {}</translation>
    </message>
    <message>
      <source>No quotes yet. Select words, then press S for a sighting, C for a claim, E for an excerpt.</source>
      <extracomment>reader/margin</extracomment>
      <translation>Цитат пока нет. Выберите слова, потом нажмите S для наблюдения, C для утверждения, E для выдержки.</translation>
    </message>
    <message>
      <source>Notes beside the text</source>
      <extracomment>reader/margin</extracomment>
      <translation>Заметки рядом с текстом</translation>
    </message>
    <message>
      <source>origins: </source>
      <extracomment>reader/margin</extracomment>
      <translation>первоисточники: </translation>
    </message>
    <message>
      <source>The source says nothing of itself that is not recorded.</source>
      <extracomment>reader/offers</extracomment>
      <translation>Источник не говорит о себе ничего незаписанного.</translation>
    </message>
    <message>
      <source>The source says of itself; nothing is filled in before you take it.</source>
      <extracomment>reader/offers</extracomment>
      <translation>Так источник говорит о себе; ничто не вносится, пока вы не возьмёте.</translation>
    </message>
    <message>
      <source>What the source says of itself</source>
      <extracomment>reader/offers</extracomment>
      <translation>Что источник говорит о себе</translation>
    </message>
    <message>
      <source>Close what the source says of itself</source>
      <extracomment>reader/offers</extracomment>
      <translation>Закрыть то, что источник говорит о себе</translation>
    </message>
    <message>
      <source>Take all</source>
      <extracomment>reader/offers</extracomment>
      <translation>Взять всё</translation>
    </message>
    <message>
      <source>The first value for each field in which nothing is recorded, as one act</source>
      <extracomment>reader/offers</extracomment>
      <translation>Первое значение каждого поля, в котором ничего не записано, одним действием</translation>
    </message>
    <message>
      <source>Take</source>
      <extracomment>reader/offers</extracomment>
      <translation>Взять</translation>
    </message>
    <message>
      <source> {} of {} are shown.</source>
      <extracomment>reader/offers</extracomment>
      <translation> Показано {} из {}.</translation>
    </message>
    <message>
      <source>Take {} {}, found in {}</source>
      <extracomment>reader/offers</extracomment>
      <translation>Взять: {} {}; где найдено: {}</translation>
    </message>
    <message>
      <source>; recorded: {}</source>
      <extracomment>reader/offers</extracomment>
      <translation>; записано: {}</translation>
    </message>
    <message>
      <source>The page is being made ready…</source>
      <extracomment>reader/pageview</extracomment>
      <translation>Страница готовится…</translation>
    </message>
    <message>
      <source>The page nearly as it looked</source>
      <extracomment>reader/pageview</extracomment>
      <translation>Страница почти такой, какой была</translation>
    </message>
    <message>
      <source>Making the page ready</source>
      <extracomment>reader/pageview</extracomment>
      <translation>Страница готовится</translation>
    </message>
    <message>
      <source>Leads to {}</source>
      <extracomment>reader/pageview</extracomment>
      <translation>Ведёт к {}</translation>
    </message>
    <message>
      <source>Part of</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>Часть</translation>
    </message>
    <message>
      <source>Open {} {}</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>Открыть {} {}</translation>
    </message>
    <message>
      <source>all {}</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>все {}</translation>
    </message>
    <message>
      <source>Holds {}</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>Содержит {}</translation>
    </message>
    <message>
      <source>… and {} more in the navigator</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>… и ещё {} в навигаторе</translation>
    </message>
    <message>
      <source>It gets a copy in a private folder, which is removed when the source or the case is closed.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Копия кладётся в отдельную папку, которая удаляется с закрытием источника или дела.</translation>
    </message>
    <message>
      <source>Stretches of the recording</source>
      <extracomment>reader/recording</extracomment>
      <translation>Отрезки записи</translation>
    </message>
    <message>
      <source>No stretch is kept yet. Write From and To, then press Enter.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Отрезков пока нет. Напишите «От» и «До», потом нажмите Enter.</translation>
    </message>
    <message>
      <source>Open in the system’s player</source>
      <extracomment>reader/recording</extracomment>
      <translation>Открыть в системном проигрывателе</translation>
    </message>
    <message>
      <source>Keep as an excerpt</source>
      <extracomment>reader/recording</extracomment>
      <translation>Сохранить выдержкой</translation>
    </message>
    <message>
      <source>Write times as 12.5, 1:05 or 1:02:03, the first one earlier.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Пишите время как 12.5, 1:05 или 1:02:03, раннее первым.</translation>
    </message>
    <message>
      <source>Writing a copy for the player</source>
      <extracomment>reader/recording</extracomment>
      <translation>Пишется копия для проигрывателя</translation>
    </message>
    <message>
      <source>No player answered; the copy is at {} until the source is closed.</source>
      <extracomment>reader/recording</extracomment>
      <translation>Проигрыватель не ответил; копия лежит в {}, пока источник не закрыт.</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <extracomment>reader/recording</extracomment>
      <translation>{} – {}</translation>
    </message>
    <message>
      <source>region {}, {}, {} × {}{}</source>
      <extracomment>reader/sheets/chosen</extracomment>
      <translation>область {}, {}, {} × {}{}</translation>
    </message>
    <message>
      <source> of page {}</source>
      <extracomment>reader/sheets/chosen</extracomment>
      <translation> страницы {}</translation>
    </message>
    <message>
      <source> · page {}</source>
      <extracomment>reader/sheets/chosen</extracomment>
      <translation> · страница {}</translation>
    </message>
    <message>
      <source>Drag selects a region; Shift and arrows do it by keys.</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Протягивание выбирает область; Shift и стрелки — клавишами.</translation>
    </message>
    <message>
      <source>Ctrl and drag, or R, selects a region.</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Ctrl и протягивание или R выбирает область.</translation>
    </message>
    <message>
      <source>Page</source>
      <extracomment>reader/sheets/face, sourcepage</extracomment>
      <translation>Страница</translation>
    </message>
    <message>
      <source>Frame</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Кадр</translation>
    </message>
    <message>
      <source>Smaller</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Мельче</translation>
    </message>
    <message>
      <source>Larger</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Крупнее</translation>
    </message>
    <message>
      <source>Fit the whole</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Вписать целиком</translation>
    </message>
    <message>
      <source>Select a region</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Выбрать область</translation>
    </message>
    <message>
      <source>of {}</source>
      <extracomment>reader/sheets/face, tracks/comparing</extracomment>
      <translation>из {}</translation>
    </message>
    <message>
      <source>Place in the text</source>
      <extracomment>reader/sides</extracomment>
      <translation>Место в тексте</translation>
    </message>
    <message>
      <source>As the file states it; a file can be altered to state anything.</source>
      <extracomment>reader/stated</extracomment>
      <translation>Так указывает файл; файл можно изменить, и он укажет что угодно.</translation>
    </message>
    <message>
      <source>{} × {} pixels</source>
      <extracomment>reader/stated, values</extracomment>
      <translation>{} × {} пикселей</translation>
    </message>
    <message>
      <source>Show or hide the underlines of {}; its menu accepts all {} of them</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Показать или скрыть подчёркивания: {}; их меню принимает все {}</translation>
    </message>
    <message>
      <source>Only the first {} characters of this text are read for suggestions.</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>На подсказки читаются только первые {} знаков этого текста.</translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>
        <numerusform>%n подсказка</numerusform>
        <numerusform>%n подсказки</numerusform>
        <numerusform>%n подсказок</numerusform>
      </translation>
    </message>
    <message>
      <source>next</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>дальше</translation>
    </message>
    <message>
      <source>accept</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>принять</translation>
    </message>
    <message>
      <source>dismiss</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>отклонить</translation>
    </message>
    <message>
      <source>Accept all {}</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>Принять все: {}</translation>
    </message>
    <message>
      <source>Open sources</source>
      <extracomment>reader/tabs</extracomment>
      <translation>Открытые источники</translation>
    </message>
    <message>
      <source>Close this tab</source>
      <extracomment>reader/tabs</extracomment>
      <translation>Закрыть эту вкладку</translation>
    </message>
    <message>
      <source>Close this tab (Ctrl+F4)</source>
      <extracomment>reader/tabs</extracomment>
      <translation>Закрыть эту вкладку (Ctrl+F4)</translation>
    </message>
    <message>
      <source>Find in this source (Ctrl+F)</source>
      <extracomment>reader/tabs</extracomment>
      <translation>Найти в этом источнике (Ctrl+F)</translation>
    </message>
    <message>
      <source>Text of the source</source>
      <extracomment>reader/view</extracomment>
      <translation>Текст источника</translation>
    </message>
    <message>
      <source>No source is open. Choose one in the navigator (F6 leads there) and press Enter.</source>
      <extracomment>readpage</extracomment>
      <translation>Ни один источник не открыт. Выберите в навигаторе (туда ведёт F6) и нажмите Enter.</translation>
    </message>
    <message>
      <source>No sources yet, and this case can only be read.</source>
      <extracomment>readpage</extracomment>
      <translation>Источников пока нет, и это дело можно только читать.</translation>
    </message>
    <message>
      <source>No sources yet. Attach a file, a page or pasted text: Ctrl+Shift+A, or drop a file here.</source>
      <extracomment>readpage</extracomment>
      <translation>Источников пока нет. Приложите файл, страницу или текст: Ctrl+Shift+A, или перетащите файл сюда.</translation>
    </message>
    <message numerus="yes">
      <source>%n sources held</source>
      <extracomment>recent</extracomment>
      <translation>
        <numerusform>есть %n источник</numerusform>
        <numerusform>есть %n источника</numerusform>
        <numerusform>есть %n источников</numerusform>
      </translation>
    </message>
    <message>
      <source>moved or deleted</source>
      <extracomment>recent</extracomment>
      <translation>перемещён или удалён</translation>
    </message>
    <message>
      <source>Recent cases</source>
      <extracomment>recent</extracomment>
      <translation>Недавние дела</translation>
    </message>
    <message>
      <source>Checking recent cases</source>
      <extracomment>recent</extracomment>
      <translation>Недавние дела проверяются</translation>
    </message>
    <message>
      <source>What else can be done with this record</source>
      <extracomment>recordhead</extracomment>
      <translation>Что ещё можно сделать с этой записью</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <extracomment>report/acting</extracomment>
      <translation>Картинки (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Save the report</source>
      <extracomment>report/acting</extracomment>
      <translation>Сохранить отчёт</translation>
    </message>
    <message numerus="yes">
      <source>%n figures</source>
      <extracomment>report/acting</extracomment>
      <translation>
        <numerusform>%n рисунок</numerusform>
        <numerusform>%n рисунка</numerusform>
        <numerusform>%n рисунков</numerusform>
      </translation>
    </message>
    <message>
      <source>Issue {} is {}; page code {}. Check a print shows this again.</source>
      <extracomment>report/acting</extracomment>
      <translation>Выпуск {} — {}; код страницы {}. «Проверить печать» покажет это снова.</translation>
    </message>
    <message>
      <source>The report</source>
      <extracomment>report/acting</extracomment>
      <translation>Отчёт</translation>
    </message>
    <message>
      <source>From a template of your own…</source>
      <extracomment>report/acting</extracomment>
      <translation>По своему образцу…</translation>
    </message>
    <message>
      <source>a text that the case fills in</source>
      <extracomment>report/acting</extracomment>
      <translation>текст, который заполняет дело</translation>
    </message>
    <message>
      <source>A template of your own</source>
      <extracomment>report/acting</extracomment>
      <translation>Свой образец</translation>
    </message>
    <message>
      <source>Logo above the title</source>
      <extracomment>report/acting</extracomment>
      <translation>Логотип над названием</translation>
    </message>
    <message>
      <source>Saving the report</source>
      <extracomment>report/acting</extracomment>
      <translation>Отчёт сохраняется</translation>
    </message>
    <message>
      <source>Folder for the figures</source>
      <extracomment>report/acting</extracomment>
      <translation>Папка для рисунков</translation>
    </message>
    <message>
      <source>Issue the report as a new file</source>
      <extracomment>report/acting</extracomment>
      <translation>Выпустить отчёт новым файлом</translation>
    </message>
    <message>
      <source>Issuing the report</source>
      <extracomment>report/acting</extracomment>
      <translation>Отчёт выпускается</translation>
    </message>
    <message>
      <source>Templates (*{})</source>
      <extracomment>report/acting</extracomment>
      <translation>Образцы (*{})</translation>
    </message>
    <message>
      <source>writing the file</source>
      <extracomment>report/acting</extracomment>
      <translation>файл пишется</translation>
    </message>
    <message>
      <source>Saved {}.</source>
      <extracomment>report/acting</extracomment>
      <translation>Сохранено: {}.</translation>
    </message>
    <message>
      <source>Saved {} in {}.</source>
      <extracomment>report/acting</extracomment>
      <translation>Сохранено: {}, в {}.</translation>
    </message>
    <message>
      <source>A text file that the case fills in, in the form of your house.</source>
      <extracomment>report/beginning</extracomment>
      <translation>Текстовый файл, который заполняет дело, по форме вашего учреждения.</translation>
    </message>
    <message>
      <source>Begin a report</source>
      <extracomment>report/beginning</extracomment>
      <translation>Начните отчёт</translation>
    </message>
    <message>
      <source>A report is sections of this case in an order of yours, with words of your own between them. It is kept in the case; every step can be undone.</source>
      <extracomment>report/beginning</extracomment>
      <translation>Отчёт — это разделы дела в вашем порядке, с вашими словами между ними. Он хранится в деле; каждый шаг можно отменить.</translation>
    </message>
    <message>
      <source>Your own template…</source>
      <extracomment>report/beginning</extracomment>
      <translation>Свой образец…</translation>
    </message>
    <message>
      <source>Pages of the report</source>
      <extracomment>report/live</extracomment>
      <translation>Страницы отчёта</translation>
    </message>
    <message>
      <source>Draft, not issued</source>
      <extracomment>report/page</extracomment>
      <translation>Черновик, не выпущен</translation>
    </message>
    <message>
      <source>Setting the pages…</source>
      <extracomment>report/page</extracomment>
      <translation>Страницы набираются…</translation>
    </message>
    <message>
      <source>Setting the report</source>
      <extracomment>report/page</extracomment>
      <translation>Отчёт набирается</translation>
    </message>
    <message>
      <source>No judgement yet: J in the matrix makes one</source>
      <extracomment>report/page</extracomment>
      <translation>Суждений пока нет: J в матрице создаёт суждение</translation>
    </message>
    <message>
      <source>Issue {}; {} changed since</source>
      <extracomment>report/page</extracomment>
      <translation>Выпуск {}; с тех пор изменилось: {}</translation>
    </message>
    <message>
      <source>Cancelled. Choose the report again to set its pages.</source>
      <extracomment>report/page</extracomment>
      <translation>Прервано. Выберите отчёт снова, чтобы набрать его страницы.</translation>
    </message>
    <message>
      <source>Issue {} is up to date</source>
      <extracomment>report/page</extracomment>
      <translation>Выпуск {} не устарел</translation>
    </message>
    <message>
      <source>Page {} of {}</source>
      <extracomment>report/page</extracomment>
      <translation>Страница {} из {}</translation>
    </message>
    <message>
      <source>Sections of the report</source>
      <extracomment>report/parts</extracomment>
      <translation>Разделы отчёта</translation>
    </message>
    <message>
      <source>Own words</source>
      <extracomment>report/parts</extracomment>
      <translation>Свои слова</translation>
    </message>
    <message>
      <source>Heading</source>
      <extracomment>report/parts</extracomment>
      <translation>Заголовок</translation>
    </message>
    <message>
      <source>Sentences of your own; name records as in [SG-01, CL-2]. A sentence that names none prints as unsupported.</source>
      <extracomment>report/parts</extracomment>
      <translation>Ваши предложения; называйте записи, как [SG-01, CL-2]. Предложение без записи печатается как неподкреплённое.</translation>
    </message>
    <message>
      <source>&amp;Heading</source>
      <extracomment>report/parts</extracomment>
      <translation>&amp;Заголовок</translation>
    </message>
    <message>
      <source>O&amp;wn words</source>
      <extracomment>report/parts</extracomment>
      <translation>&amp;Свои слова</translation>
    </message>
    <message>
      <source>Only what is selected</source>
      <extracomment>report/parts</extracomment>
      <translation>Только выбранное</translation>
    </message>
    <message>
      <source>All records</source>
      <extracomment>report/parts</extracomment>
      <translation>Все записи</translation>
    </message>
    <message>
      <source>All records that the report holds</source>
      <extracomment>report/parts</extracomment>
      <translation>Все записи, какие есть в отчёте</translation>
    </message>
    <message>
      <source>own words</source>
      <extracomment>report/parts</extracomment>
      <translation>свои слова</translation>
    </message>
    <message>
      <source>Select {} first, in any view.</source>
      <extracomment>report/parts</extracomment>
      <translation>Сначала выберите {}, в любом виде.</translation>
    </message>
    <message>
      <source>Check a print</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Проверить печать</translation>
    </message>
    <message>
      <source>Check</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Проверить</translation>
    </message>
    <message>
      <source>reading the print</source>
      <extracomment>report/printcheck</extracomment>
      <translation>печать читается</translation>
    </message>
    <message>
      <source>looking for the code</source>
      <extracomment>report/printcheck</extracomment>
      <translation>ищется код</translation>
    </message>
    <message>
      <source>Type the code at the foot of a page, as 3f7a-91c2-1, or choose the PDF. You are told which issue it is, what was altered in it, and what has changed in the case since.</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Наберите код внизу страницы, как 3f7a-91c2-1, или выберите PDF. Вы узнаете, какой это выпуск, что в нём изменено и что изменилось в деле с тех пор.</translation>
    </message>
    <message>
      <source>Choose a &amp;file…</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
      <source>Issued from this case</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Выпущено из этого дела</translation>
    </message>
    <message>
      <source>A print that may be of this case</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Печать, которая может быть из этого дела</translation>
    </message>
    <message>
      <source>Checking…</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Проверяется…</translation>
    </message>
    <message>
      <source>Checking the print</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Печать проверяется</translation>
    </message>
    <message>
      <source>&amp;Page code</source>
      <extracomment>report/printcheck</extracomment>
      <translation>&amp;Код страницы</translation>
    </message>
    <message>
      <source>Issue</source>
      <extracomment>report/printcheck, case/acts</extracomment>
      <translation>Выпуск</translation>
    </message>
    <message>
      <source>Code</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Код</translation>
    </message>
    <message>
      <source>{} was not issued from this case.</source>
      <extracomment>report/printcheck</extracomment>
      <translation>{} не выпускали из этого дела.</translation>
    </message>
    <message>
      <source>No print with the code {} was issued from this case.</source>
      <extracomment>report/printcheck</extracomment>
      <translation>Печать с кодом {} из этого дела не выпускали.</translation>
    </message>
    <message>
      <source>Paper</source>
      <extracomment>report/top</extracomment>
      <translation>Бумага</translation>
    </message>
    <message>
      <source>Add section</source>
      <extracomment>report/top</extracomment>
      <translation>Добавить раздел</translation>
    </message>
    <message>
      <source>Settings…</source>
      <extracomment>report/top</extracomment>
      <translation>Параметры…</translation>
    </message>
    <message>
      <source>All that can be done with a report</source>
      <extracomment>report/top</extracomment>
      <translation>Всё, что можно сделать с отчётом</translation>
    </message>
    <message>
      <source>Logo, figures, checking a print, and all else, with keys</source>
      <extracomment>report/top</extracomment>
      <translation>Логотип, рисунки, проверка печати и прочее, с клавишами</translation>
    </message>
    <message>
      <source>New</source>
      <extracomment>report/top</extracomment>
      <translation>Новый</translation>
    </message>
    <message>
      <source>Add…</source>
      <extracomment>report/top</extracomment>
      <translation>Добавить…</translation>
    </message>
    <message>
      <source>Save…</source>
      <extracomment>report/top, sifter</extracomment>
      <translation>Сохранить…</translation>
    </message>
    <message>
      <source>Print…</source>
      <extracomment>report/top</extracomment>
      <translation>Печать…</translation>
    </message>
    <message numerus="yes">
      <source>%n quotes are lost</source>
      <extracomment>reviewing</extracomment>
      <translation>
        <numerusform>потеряна %n цитата</numerusform>
        <numerusform>потеряны %n цитаты</numerusform>
        <numerusform>потеряно %n цитат</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading what the source says of itself</source>
      <extracomment>reviewing</extracomment>
      <translation>Читается, что источник говорит о себе</translation>
    </message>
    <message>
      <source>Every sentence is quoted or background.</source>
      <extracomment>reviewing</extracomment>
      <translation>Каждое предложение процитировано или фон.</translation>
    </message>
    <message>
      <source>There is no other source with words to compare with; attach one.</source>
      <extracomment>reviewing</extracomment>
      <translation>Нет другого источника со словами для сравнения; приложите.</translation>
    </message>
    <message>
      <source>Reading the source again</source>
      <extracomment>reviewing</extracomment>
      <translation>Источник читается заново</translation>
    </message>
    <message>
      <source>{} is read anew.</source>
      <extracomment>reviewing</extracomment>
      <translation>{} прочитан заново.</translation>
    </message>
    <message>
      <source>{} is read as before.</source>
      <extracomment>reviewing</extracomment>
      <translation>{} прочитан как раньше.</translation>
    </message>
    <message>
      <source> {}; Lost quotes shows where they may stand.</source>
      <extracomment>reviewing</extracomment>
      <translation> {}; «Потерянные цитаты» покажет, где они могут стоять.</translation>
    </message>
    <message>
      <source>Coverage is followed in texts of up to {:,} characters.</source>
      <extracomment>reviewing</extracomment>
      <translation>Охват ведётся в текстах до {:,} знаков.</translation>
    </message>
    <message>
      <source>Name of the filter:</source>
      <extracomment>savedtexts</extracomment>
      <translation>Имя фильтра:</translation>
    </message>
    <message>
      <source>Save filter</source>
      <extracomment>savedtexts</extracomment>
      <translation>Сохранить фильтр</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <extracomment>savedtexts</extracomment>
      <translation>Сохранить этот фильтр</translation>
    </message>
    <message>
      <source>Rename what is saved</source>
      <extracomment>savedtexts</extracomment>
      <translation>Переименовать сохранённое</translation>
    </message>
    <message>
      <source>Search: {}</source>
      <extracomment>savedtexts</extracomment>
      <translation>Поиск: {}</translation>
    </message>
    <message>
      <source>Words search the case; &gt; commands, # numbers, @ entities, ? the guide</source>
      <extracomment>searchbox</extracomment>
      <translation>Слова ищут в деле; &gt; команды, # номера, @ объекты, ? руководство</translation>
    </message>
    <message>
      <source>Search this case</source>
      <extracomment>searchbox</extracomment>
      <translation>Искать в этом деле</translation>
    </message>
    <message>
      <source>Search this case, or type &gt; for a command</source>
      <extracomment>searchbox</extracomment>
      <translation>Искать в деле или &gt; для команды</translation>
    </message>
    <message>
      <source>Search, &gt; for a command</source>
      <extracomment>searchbox</extracomment>
      <translation>Поиск, &gt; для команды</translation>
    </message>
    <message>
      <source>Search</source>
      <extracomment>searchbox</extracomment>
      <translation>Поиск</translation>
    </message>
    <message>
      <source>Nothing in this case says “{}”.</source>
      <extracomment>searchbox</extracomment>
      <translation>Ничто в этом деле не говорит «{}».</translation>
    </message>
    <message>
      <source>Looking for “{}”…</source>
      <extracomment>searchbox</extracomment>
      <translation>Ищется «{}»…</translation>
    </message>
    <message>
      <source>No page of the guide says “{}”.</source>
      <extracomment>searchbox</extracomment>
      <translation>Ни одна страница руководства не говорит «{}».</translation>
    </message>
    <message>
      <source>No command that can be done now is called “{}”.</source>
      <extracomment>searchbox</extracomment>
      <translation>Ни одна команда, доступная сейчас, не называется «{}».</translation>
    </message>
    <message>
      <source>Save this search</source>
      <extracomment>seeking</extracomment>
      <translation>Сохранить этот поиск</translation>
    </message>
    <message>
      <source>the filter</source>
      <extracomment>siftchip</extracomment>
      <translation>фильтр</translation>
    </message>
    <message>
      <source>Clear the filter {}</source>
      <extracomment>siftchip</extracomment>
      <translation>Снять фильтр {}</translation>
    </message>
    <message>
      <source>Only what passes {} is shown. Clear the filter</source>
      <extracomment>siftchip</extracomment>
      <translation>Показано только прошедшее {}. Снять фильтр</translation>
    </message>
    <message>
      <source>For example: aircraft ~ An-124 and when in 2025-10. The sign ~ means contains, = is, != is not, &lt; before, &gt; after; join with and, or, not. Also: tag = cargo, on = B1, saved = NAME.</source>
      <extracomment>sifter</extracomment>
      <translation>Например: aircraft ~ An-124 and when in 2025-10. Знак ~ значит содержит, = равно, != не равно, &lt; до, &gt; после; соединяйте через and, or, not. Также: tag = cargo, on = B1, saved = ИМЯ.</translation>
    </message>
    <message>
      <source>Filter every view</source>
      <extracomment>sifter</extracomment>
      <translation>Фильтр всех видов</translation>
    </message>
    <message>
      <source>Filter</source>
      <extracomment>sifter</extracomment>
      <translation>Фильтр</translation>
    </message>
    <message>
      <source>aircraft ~ An-124 and when in 2025-10-22..2025-10-31</source>
      <extracomment>sifter</extracomment>
      <translation>aircraft ~ An-124 and when in 2025-10-22..2025-10-31</translation>
    </message>
    <message>
      <source>Enter uses it, F2 renames it, Del puts it in the trash</source>
      <extracomment>sifter</extracomment>
      <translation>Enter применяет, F2 переименовывает, Del кладёт в корзину</translation>
    </message>
    <message>
      <source>Every value this field has had</source>
      <extracomment>slips</extracomment>
      <translation>Все значения этого поля</translation>
    </message>
    <message>
      <source>Copied</source>
      <extracomment>slips</extracomment>
      <translation>Скопировано</translation>
    </message>
    <message>
      <source>, not held</source>
      <extracomment>sourcehead</extracomment>
      <translation>, нет в деле</translation>
    </message>
    <message>
      <source>Its own words on publisher, author, day and language; nothing is filled in unasked</source>
      <extracomment>sourcehead</extracomment>
      <translation>Его слова об издателе, авторе, дне и языке; без спроса ничто не вносится</translation>
    </message>
    <message numerus="yes">
      <source>%n dates lean on it</source>
      <extracomment>sourcehead</extracomment>
      <translation>
        <numerusform>на неё опирается %n дата</numerusform>
        <numerusform>на неё опираются %n даты</numerusform>
        <numerusform>на неё опираются %n дат</numerusform>
      </translation>
    </message>
    <message>
      <source>SHA-256 {}
{}
Press to copy the whole hash</source>
      <extracomment>sourcehead</extracomment>
      <translation>SHA-256 {}
{}
Нажмите, чтобы скопировать весь хеш</translation>
    </message>
    <message>
      <source>Cites</source>
      <extracomment>sourcehead</extracomment>
      <translation>Ссылается на</translation>
    </message>
    <message>
      <source>Press to edit</source>
      <extracomment>sourcehead</extracomment>
      <translation>Нажмите, чтобы изменить</translation>
    </message>
    <message>
      <source>Propose…</source>
      <extracomment>sourcehead</extracomment>
      <translation>Предложить…</translation>
    </message>
    <message>
      <source>Press to select what carries them</source>
      <extracomment>sourcehead</extracomment>
      <translation>Нажмите, чтобы выбрать то, что их несёт</translation>
    </message>
    <message>
      <source>These bytes are kept and hashed; they are no text that can be shown here.</source>
      <extracomment>sourcepage</extracomment>
      <translation>Эти байты хранятся с хешем; это не текст, который можно показать.</translation>
    </message>
    <message>
      <source>Quotes are taken in Words. Ctrl+Shift+V turns.</source>
      <extracomment>sourcepage</extracomment>
      <translation>Цитаты берутся в словах. Переключает Ctrl+Shift+V.</translation>
    </message>
    <message>
      <source>This source is named but not held. Attach it (Ctrl+Shift+A) and its words can be quoted.</source>
      <extracomment>sourcepage</extracomment>
      <translation>Этот источник назван, но его нет в деле. Приложите его (Ctrl+Shift+A), и его слова можно цитировать.</translation>
    </message>
    <message>
      <source>This source is named but not held.</source>
      <extracomment>sourcepage</extracomment>
      <translation>Этот источник назван, но его нет в деле.</translation>
    </message>
    <message>
      <source>Not in the dictionary: {}</source>
      <extracomment>spelling/announced</extracomment>
      <translation>Нет в словаре: {}</translation>
    </message>
    <message>
      <source>No dictionary was found, nothing is marked; on Debian and Ubuntu install {} and {}, then start again.</source>
      <extracomment>spelling/dictionaries</extracomment>
      <translation>Словарь не найден, ничего не отмечается; в Debian и Ubuntu установите {} и {}, затем запустите снова.</translation>
    </message>
    <message>
      <source>Looking for other words…</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Подбираются другие слова…</translation>
    </message>
    <message>
      <source>Add to the dictionary</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Добавить в словарь</translation>
    </message>
    <message>
      <source>Ignore here</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Пропустить здесь</translation>
    </message>
    <message>
      <source>No other words</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Других слов нет</translation>
    </message>
    <message>
      <source>Take out of the dictionary</source>
      <extracomment>spelling/menu</extracomment>
      <translation>Убрать из словаря</translation>
    </message>
    <message>
      <source>The dictionary {} cannot be written: {}; free some space there, or make the folder one you may write in.</source>
      <extracomment>spelling/ownwords</extracomment>
      <translation>Словарь {} нельзя записать: {}; освободите там место или сделайте папку доступной для записи.</translation>
    </message>
    <message>
      <source>Offline; nothing goes out unasked</source>
      <extracomment>status</extracomment>
      <translation>Автономно; ничего не уходит без спроса</translation>
    </message>
    <message>
      <source>Times in UTC</source>
      <extracomment>status</extracomment>
      <translation>Время в UTC</translation>
    </message>
    <message>
      <source>Cancel the task (Esc)</source>
      <extracomment>status</extracomment>
      <translation>Прервать задачу (Esc)</translation>
    </message>
    <message>
      <source>Cancel the task</source>
      <extracomment>status</extracomment>
      <translation>Прервать задачу</translation>
    </message>
    <message>
      <source>cancel</source>
      <extracomment>status</extracomment>
      <translation>прервать</translation>
    </message>
    <message>
      <source>{} · {:.0f} min left</source>
      <extracomment>status</extracomment>
      <translation>{} · осталось {:.0f} мин</translation>
    </message>
    <message>
      <source>{} · {:.0f} s left</source>
      <extracomment>status</extracomment>
      <translation>{} · осталось {:.0f} с</translation>
    </message>
    <message>
      <source> · {} waiting</source>
      <extracomment>status</extracomment>
      <translation> · ждут: {}</translation>
    </message>
    <message>
      <source>These words name nobody to cite; state a claim with who says so instead.</source>
      <extracomment>suggesting, case/acts/suggestions</extracomment>
      <translation>Эти слова никого не называют; запишите вместо этого утверждение с тем, кто говорит.</translation>
    </message>
    <message>
      <source>Tag {}</source>
      <extracomment>tagchip</extracomment>
      <translation>Метка {}</translation>
    </message>
    <message>
      <source>Show only what is filed under {}</source>
      <extracomment>tagchip</extracomment>
      <translation>Показать только то, что под {}</translation>
    </message>
    <message>
      <source>Timeline shows</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Шкала показывает</translation>
    </message>
    <message>
      <source>Name of the view:</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Имя вида:</translation>
    </message>
    <message>
      <source>Save view</source>
      <extracomment>timeline/acting, case/acts</extracomment>
      <translation>Сохранить вид</translation>
    </message>
    <message>
      <source>Save this view</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Сохранить этот вид</translation>
    </message>
    <message>
      <source>New name of the view:</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Новое имя вида:</translation>
    </message>
    <message>
      <source>Rename view</source>
      <extracomment>timeline/acting</extracomment>
      <translation>Переименовать вид</translation>
    </message>
    <message>
      <source>Before and after takes two records; add one with Ctrl and a click.</source>
      <extracomment>timeline/acting</extracomment>
      <translation>«До и после» берёт две записи; добавьте вторую щелчком с Ctrl.</translation>
    </message>
    <message>
      <source>{} comes before {}.</source>
      <extracomment>timeline/acting</extracomment>
      <translation>{} раньше, чем {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n marks</source>
      <extracomment>timeline/aloud, timeline/listed, timeline/names</extracomment>
      <translation>
        <numerusform>%n знак</numerusform>
        <numerusform>%n знака</numerusform>
        <numerusform>%n знаков</numerusform>
      </translation>
    </message>
    <message>
      <source>Lane {}</source>
      <extracomment>timeline/aloud</extracomment>
      <translation>Дорожка {}</translation>
    </message>
    <message>
      <source>{}, closed</source>
      <extracomment>timeline/aloud</extracomment>
      <translation>{}, закрыта</translation>
    </message>
    <message>
      <source>same as</source>
      <extracomment>timeline/arcs, case/linked, values/words</extracomment>
      <translation>то же, что</translation>
    </message>
    <message>
      <source>reading the timeline</source>
      <extracomment>timeline/arriving</extracomment>
      <translation>шкала читается</translation>
    </message>
    <message>
      <source>laying the timeline</source>
      <extracomment>timeline/arriving</extracomment>
      <translation>шкала раскладывается</translation>
    </message>
    <message>
      <source>some time </source>
      <extracomment>timeline/calendar</extracomment>
      <translation>когда-то </translation>
    </message>
    <message>
      <source>; zone not stated</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>; пояс не указан</translation>
    </message>
    <message>
      <source>{} or earlier</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>{} или раньше</translation>
    </message>
    <message>
      <source>{}, inferred</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>{}, выведено</translation>
    </message>
    <message>
      <source>said to be empty {}</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>сказано, что пусто {}</translation>
    </message>
    <message>
      <source>What the lanes are (Y)</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Что такое дорожки (Y)</translation>
    </message>
    <message>
      <source>By which date the marks stand (O)</source>
      <extracomment>timeline/choices</extracomment>
      <translation>По какой дате стоят знаки (O)</translation>
    </message>
    <message>
      <source>Saved views (V)</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Сохранённые виды (V)</translation>
    </message>
    <message>
      <source>Views</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Виды</translation>
    </message>
    <message>
      <source>Inside each lane</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Внутри каждой дорожки</translation>
    </message>
    <message>
      <source>What we knew on a day	W</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Что мы знали в тот день	W</translation>
    </message>
    <message>
      <source>Filter every view…	/</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Фильтр всех видов…	/</translation>
    </message>
    <message>
      <source>Save this view…</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Сохранить этот вид…</translation>
    </message>
    <message>
      <source> then </source>
      <extracomment>timeline/choices</extracomment>
      <translation> затем </translation>
    </message>
    <message>
      <source>Nothing further</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Больше ничего</translation>
    </message>
    <message>
      <source>Lanes: {}</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Дорожки: {}</translation>
    </message>
    <message>
      <source>Clock: {}</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Часы: {}</translation>
    </message>
    <message>
      <source>Nothing on the timeline yet. Select words in a source and press S to tag a sighting.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>На шкале пока ничего нет. Выберите слова в источнике и нажмите S, чтобы отметить наблюдение.</translation>
    </message>
    <message>
      <source>Marks in order of time</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Знаки по порядку времени</translation>
    </message>
    <message>
      <source>None of the marks is shown by this clock, filter or day; Esc shows all again.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Эти часы, фильтр или день не показывают ни одного знака; Esc покажет всё снова.</translation>
    </message>
    <message>
      <source>No record has a date yet. State when one happened and it appears here.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Ни у одной записи пока нет даты. Укажите, когда произошло, и запись появится здесь.</translation>
    </message>
    <message>
      <source>No record has a date yet.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Ни у одной записи пока нет даты.</translation>
    </message>
    <message>
      <source>No sightings yet.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>Наблюдений пока нет.</translation>
    </message>
    <message>
      <source>compact: drag the edge up for lanes</source>
      <extracomment>timeline/header</extracomment>
      <translation>сжато: потяните край вверх для дорожек</translation>
    </message>
    <message>
      <source>Records without a date: list them, and select one (U)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Записи без даты: перечислить и выбрать (U)</translation>
    </message>
    <message>
      <source>Key</source>
      <extracomment>timeline/header</extracomment>
      <translation>Знаки</translation>
    </message>
    <message>
      <source>What the shapes mean</source>
      <extracomment>timeline/header</extracomment>
      <translation>Что значат формы</translation>
    </message>
    <message>
      <source>Fit</source>
      <extracomment>timeline/header</extracomment>
      <translation>Вписать</translation>
    </message>
    <message>
      <source>Show the whole case (0)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Показать всё дело (0)</translation>
    </message>
    <message>
      <source>Show more time (−)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Больше времени (−)</translation>
    </message>
    <message>
      <source>Show less time (+)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Меньше времени (+)</translation>
    </message>
    <message>
      <source>Show links of the selection (K)</source>
      <extracomment>timeline/header</extracomment>
      <translation>Показать связи выбранного (K)</translation>
    </message>
    <message>
      <source>compact, by the date {}</source>
      <extracomment>timeline/header</extracomment>
      <translation>сжато, по дате {}</translation>
    </message>
    <message>
      <source>Timeline full, compact or hidden ({})</source>
      <extracomment>timeline/header</extracomment>
      <translation>Шкала целиком, сжато или скрыта ({})</translation>
    </message>
    <message>
      <source>{n} undated</source>
      <extracomment>timeline/header</extracomment>
      <translation>{n} без даты</translation>
    </message>
    <message>
      <source>Records of later days are left out. Those that are shown stand as they do today:
what was corrected since is not turned back. The command timeline --as-of tells the
values of that day.</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Записи более поздних дней опущены. Показанные стоят, как сегодня:
исправленное с тех пор не возвращается. Значения того дня
называет команда timeline --as-of.</translation>
    </message>
    <message>
      <source>What we knew on that day</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Что мы знали в тот день</translation>
    </message>
    <message>
      <source>Days of the journal: ← → a day, Page Up and Page Down a day with records</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Дни журнала: ← → день, Page Up и Page Down день с записями</translation>
    </message>
    <message>
      <source>Today ×</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Сегодня ×</translation>
    </message>
    <message>
      <source>Show all that is known by now (W)</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Показать всё, что известно сейчас (W)</translation>
    </message>
    <message>
      <source>Show all that is known by now</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Показать всё, что известно сейчас</translation>
    </message>
    <message>
      <source>{} of {} known</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>известно {} из {}</translation>
    </message>
    <message>
      <source>{}, as they stand today</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>{}, как они стоят сегодня</translation>
    </message>
    <message>
      <source>What we knew on {}</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>Что мы знали {}</translation>
    </message>
    <message>
      <source> · {} × within</source>
      <extracomment>timeline/labels</extracomment>
      <translation> · {} × внутри</translation>
    </message>
    <message>
      <source>Legend of time marks</source>
      <extracomment>timeline/legend</extracomment>
      <translation>Обозначения знаков времени</translation>
    </message>
    <message>
      <source>On the axis and in the lanes</source>
      <extracomment>timeline/listed</extracomment>
      <translation>На оси и в дорожках</translation>
    </message>
    <message>
      <source>Outline of the timeline</source>
      <extracomment>timeline/listed</extracomment>
      <translation>Структура шкалы</translation>
    </message>
    <message>
      <source>Undated</source>
      <extracomment>timeline/listed, timeline/undatedlane</extracomment>
      <translation>Без даты</translation>
    </message>
    <message>
      <source>{}, by when {}</source>
      <extracomment>timeline/names</extracomment>
      <translation>{}, по тому, когда {}</translation>
    </message>
    <message>
      <source>group</source>
      <extracomment>timeline/names, values/words</extracomment>
      <translation>группа</translation>
    </message>
    <message>
      <source>lane with those in it</source>
      <extracomment>timeline/names</extracomment>
      <translation>дорожка с теми, что в ней</translation>
    </message>
    <message>
      <source>lane</source>
      <extracomment>timeline/names</extracomment>
      <translation>дорожка</translation>
    </message>
    <message>
      <source>Open this {} (Ctrl+↓ opens all)</source>
      <extracomment>timeline/names</extracomment>
      <translation>Раскрыть: {} (Ctrl+↓ раскрывает всё)</translation>
    </message>
    <message>
      <source>Close this {} ({})</source>
      <extracomment>timeline/names</extracomment>
      <translation>Свернуть: {} ({})</translation>
    </message>
    <message>
      <source>Drag the frame or its handles to look elsewhere, free ground or with Shift to brush; double-click lifts the brush</source>
      <extracomment>timeline/strip</extracomment>
      <translation>Тяните рамку или её края, чтобы смотреть в другом месте, свободное поле или с Shift — отрезок; двойной щелчок снимает отрезок</translation>
    </message>
    <message>
      <source>shows {}</source>
      <extracomment>timeline/strip</extracomment>
      <translation>показано {}</translation>
    </message>
    <message>
      <source>brushed {}</source>
      <extracomment>timeline/strip</extracomment>
      <translation>отрезок {}</translation>
    </message>
    <message>
      <source>Undated by the clock {}, {}</source>
      <extracomment>timeline/undatedlane</extracomment>
      <translation>Без даты по часам {}, {}</translation>
    </message>
    <message>
      <source>Undated, {}</source>
      <extracomment>timeline/undatedlane</extracomment>
      <translation>Без даты, {}</translation>
    </message>
    <message>
      <source>Select all {n}</source>
      <extracomment>timeline/view</extracomment>
      <translation>Выбрать все {n}</translation>
    </message>
    <message>
      <source>{} became {}, resting on the rows that show it.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>{} стал {}, на строках, которые это показывают.</translation>
    </message>
    <message>
      <source>Parted; each file is a flight of its own again.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>Разъединено; каждый файл снова отдельный рейс.</translation>
    </message>
    <message>
      <source>The list of rejected rows is copied.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>Список отвергнутых строк скопирован.</translation>
    </message>
    <message>
      <source>{} has no text that could be shown; its rows are told by number only.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>В {} нет текста, который можно показать; его строки названы только номером.</translation>
    </message>
    <message>
      <source>Finding rows of {}</source>
      <extracomment>tracks/acting</extracomment>
      <translation>Ищутся строки {}</translation>
    </message>
    <message>
      <source>{} are one flight now; events across them are worked out anew.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>{} теперь один рейс; события через них вычисляются заново.</translation>
    </message>
    <message>
      <source>Linked: {}.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>Связано: {}.</translation>
    </message>
    <message>
      <source>Which airframe flew it</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>Какой борт летел</translation>
    </message>
    <message>
      <source>&amp;Airframe</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>&amp;Борт</translation>
    </message>
    <message>
      <source>EN-01, registration or hex; a new mark makes a new one</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>EN-01, регистрация или hex; новый знак создаёт новый</translation>
    </message>
    <message>
      <source>No airframe is named; write its number, registration or hex.</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>Борт не назван; напишите его номер, регистрацию или hex.</translation>
    </message>
    <message>
      <source>Keep apart</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Держать порознь</translation>
    </message>
    <message numerus="yes">
      <source>%n conflicts go with it</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>
        <numerusform>с этим идёт %n противоречие</numerusform>
        <numerusform>с этим идут %n противоречия</numerusform>
        <numerusform>с этим идут %n противоречий</numerusform>
      </translation>
    </message>
    <message>
      <source>Compared with {} sightings</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Сравнено с наблюдениями: {}</translation>
    </message>
    <message>
      <source>{} says</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{} говорит</translation>
    </message>
    <message>
      <source>Identity</source>
      <extracomment>tracks/comparing, tracks/told</extracomment>
      <translation>Опознавание</translation>
    </message>
    <message>
      <source>{} and {}</source>
      <extracomment>tracks/comparing, tracks/refilling</extracomment>
      <translation>{} и {}</translation>
    </message>
    <message>
      <source>Kept apart: it is not this flight</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Порознь: это не тот рейс</translation>
    </message>
    <message>
      <source>Compared with {}</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Сравнено с {}</translation>
    </message>
    <message>
      <source>Linked: {}</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Связано: {}</translation>
    </message>
    <message numerus="yes">
      <source>%n more sightings near it in time</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>
        <numerusform>ещё %n наблюдение близко по времени</numerusform>
        <numerusform>ещё %n наблюдения близко по времени</numerusform>
        <numerusform>ещё %n наблюдений близко по времени</numerusform>
      </translation>
    </message>
    <message>
      <source>No track of this case lies near it in time.</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Рядом по времени в деле нет трека.</translation>
    </message>
    <message numerus="yes">
      <source>%n more tracks near it in time</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>
        <numerusform>ещё %n трек близко по времени</numerusform>
        <numerusform>ещё %n трека близко по времени</numerusform>
        <numerusform>ещё %n треков близко по времени</numerusform>
      </translation>
    </message>
    <message>
      <source>{}; nearest {}</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{}; ближе всего {}</translation>
    </message>
    <message>
      <source>{}: a link says that they are not one flight</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{}: связь говорит, что это не один рейс</translation>
    </message>
    <message>
      <source>Nothing to propose: {}.</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Предлагать нечего: {}.</translation>
    </message>
    <message>
      <source>Propose link</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Предложить связь</translation>
    </message>
    <message>
      <source>{} shows</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{} показывает</translation>
    </message>
    <message>
      <source>Compare again</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>Сравнить снова</translation>
    </message>
    <message>
      <source>Comparing {}</source>
      <extracomment>tracks/looking</extracomment>
      <translation>Сравнивается {}</translation>
    </message>
    <message numerus="yes">
      <source>%n tracker files</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>
        <numerusform>%n файл трека</numerusform>
        <numerusform>%n файла треков</numerusform>
        <numerusform>%n файлов треков</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n airframe lists</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>
        <numerusform>%n список бортов</numerusform>
        <numerusform>%n списка бортов</numerusform>
        <numerusform>%n списков бортов</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading {} again</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>{} читается снова</translation>
    </message>
    <message>
      <source>{} read again.</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>{} прочитан снова.</translation>
    </message>
    <message>
      <source>Compared with sightings</source>
      <extracomment>tracks/told</extracomment>
      <translation>Сравнено с наблюдениями</translation>
    </message>
    <message>
      <source>field unknown</source>
      <extracomment>tracks/told</extracomment>
      <translation>аэродром неизвестен</translation>
    </message>
    <message>
      <source>first fix {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>первая точка {}</translation>
    </message>
    <message>
      <source>last fix {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>последняя точка {}</translation>
    </message>
    <message>
      <source>not told</source>
      <extracomment>tracks/told</extracomment>
      <translation>не указано</translation>
    </message>
    <message>
      <source>Position kind</source>
      <extracomment>tracks/told, case/columns</extracomment>
      <translation>Вид точек</translation>
    </message>
    <message>
      <source>not said; a call sign or an address alone proves none</source>
      <extracomment>tracks/told</extracomment>
      <translation>не сказано; позывной или адрес сам по себе ничего не доказывает</translation>
    </message>
    <message>
      <source>Landings and take-offs</source>
      <extracomment>tracks/told</extracomment>
      <translation>Посадки и взлёты</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <extracomment>tracks/told</extracomment>
      <translation>Отвергнутые строки</translation>
    </message>
    <message>
      <source>seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>видно</translation>
    </message>
    <message>
      <source>not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>не видно</translation>
    </message>
    <message>
      <source>Start not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>Взлёта не видно</translation>
    </message>
    <message>
      <source>Landing not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>Посадки не видно</translation>
    </message>
    <message>
      <source>{:,} of {:,} min airborne{}; the ground is not counted</source>
      <extracomment>tracks/told</extracomment>
      <translation>{:,} из {:,} мин в воздухе{}; на земле не считается</translation>
    </message>
    <message>
      <source>Imported</source>
      <extracomment>tracks/told</extracomment>
      <translation>Загружено</translation>
    </message>
    <message>
      <source>Rejected</source>
      <extracomment>tracks/told, case/columns</extracomment>
      <translation>Отвергнуто</translation>
    </message>
    <message>
      <source>the rejected rows, one a line</source>
      <extracomment>tracks/told</extracomment>
      <translation>отвергнутые строки, по одной</translation>
    </message>
    <message>
      <source>{} seen, {} not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>видно {}, не видно {}</translation>
    </message>
    <message>
      <source>Take as sighting</source>
      <extracomment>tracks/told</extracomment>
      <translation>Взять наблюдением</translation>
    </message>
    <message>
      <source>Show row</source>
      <extracomment>tracks/told</extracomment>
      <translation>Показать строку</translation>
    </message>
    <message>
      <source>Set aside, kept in file</source>
      <extracomment>tracks/told, analysis/doubted</extracomment>
      <translation>Отложено, хранится в файле</translation>
    </message>
    <message>
      <source>Mark doubtful</source>
      <extracomment>tracks/told, analysis/doubted</extracomment>
      <translation>Отметить сомнительным</translation>
    </message>
    <message>
      <source>unknown {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>неизвестно {}</translation>
    </message>
    <message>
      <source>Set aside</source>
      <extracomment>tracks/told, case/acts</extracomment>
      <translation>Отложить</translation>
    </message>
    <message>
      <source>{}; {} of the file of no aircraft</source>
      <extracomment>tracks/told</extracomment>
      <translation>{}; {} файла ни к какому самолёту</translation>
    </message>
    <message>
      <source>zone not stated {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>пояс не указан {}</translation>
    </message>
    <message>
      <source>(read as UTC)</source>
      <extracomment>tracks/told</extracomment>
      <translation>(прочитано как UTC)</translation>
    </message>
    <message>
      <source>
+ {:,} more</source>
      <extracomment>tracks/told</extracomment>
      <translation>
+ ещё {:,}</translation>
    </message>
    <message>
      <source>The file holds no registration, address or call sign.</source>
      <extracomment>tracks/told</extracomment>
      <translation>В файле нет ни регистрации, ни адреса, ни позывного.</translation>
    </message>
    <message>
      <source>Airframe</source>
      <extracomment>tracks/told</extracomment>
      <translation>Борт</translation>
    </message>
    <message>
      <source>A snapshot: one moment, no event.</source>
      <extracomment>tracks/told</extracomment>
      <translation>Моментальный снимок: один миг, не событие.</translation>
    </message>
    <message>
      <source>which airframe flew this track</source>
      <extracomment>tracks/told</extracomment>
      <translation>какой борт пролетел этот трек</translation>
    </message>
    <message>
      <source>Not known</source>
      <extracomment>tracks/told</extracomment>
      <translation>Неизвестно</translation>
    </message>
    <message>
      <source>+ {} more; workbench flight lists them</source>
      <extracomment>tracks/told</extracomment>
      <translation>+ ещё {}; их перечислит workbench flight</translation>
    </message>
    <message>
      <source>Taken as</source>
      <extracomment>tracks/told</extracomment>
      <translation>Принято за</translation>
    </message>
    <message>
      <source>({} does not say)</source>
      <extracomment>tracks/told</extracomment>
      <translation>({} не говорит)</translation>
    </message>
    <message>
      <source>{} as read, kept in file</source>
      <extracomment>tracks/told</extracomment>
      <translation>{} как прочитано, хранится в файле</translation>
    </message>
    <message>
      <source>no airframe is said any more</source>
      <extracomment>tracks/told</extracomment>
      <translation>борт больше не назван</translation>
    </message>
    <message>
      <source>Being compared…</source>
      <extracomment>tracks/told</extracomment>
      <translation>Сравнивается…</translation>
    </message>
    <message>
      <source>A tracker file: its fixes are in the case. Its rows are read when you ask.</source>
      <extracomment>tracks/unread</extracomment>
      <translation>Файл трека: его точки в деле. Его строки читаются, когда вы просите.</translation>
    </message>
    <message>
      <source>Show rows</source>
      <extracomment>tracks/unread</extracomment>
      <translation>Показать строки</translation>
    </message>
    <message>
      <source>Save a copy elsewhere</source>
      <extracomment>vigil</extracomment>
      <translation>Сохранить копию в другом месте</translation>
    </message>
    <message>
      <source>Open it again</source>
      <extracomment>vigil</extracomment>
      <translation>Открыть снова</translation>
    </message>
    <message>
      <source>Another program wrote into {} while it is open here; check it, then open it again.</source>
      <extracomment>vigil</extracomment>
      <translation>Другая программа писала в {}, пока дело открыто; проверьте его, потом откройте снова.</translation>
    </message>
    <message>
      <source>{} has been changed since it was opened here for reading; open it again to see what is new.</source>
      <extracomment>vigil</extracomment>
      <translation>{} изменён с тех пор, как открыт здесь для чтения; откройте снова, чтобы увидеть новое.</translation>
    </message>
    <message>
      <source>{} was moved, deleted or replaced while it is open here; nothing more can be saved in it. Put it back in its place, or save a copy elsewhere.</source>
      <extracomment>vigil</extracomment>
      <translation>{} перемещён, удалён или заменён, пока открыт; сохранить в него больше нельзя. Верните его на место или сохраните копию в другом месте.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <extracomment>welcome</extracomment>
      <translation>Добро пожаловать</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>welcome, case/columns</extracomment>
      <translation>Имя</translation>
    </message>
    <message>
      <source>What is it about, and when</source>
      <extracomment>welcome</extracomment>
      <translation>О чём это и когда</translation>
    </message>
    <message>
      <source>Question</source>
      <extracomment>welcome</extracomment>
      <translation>Вопрос</translation>
    </message>
    <message>
      <source>What the case is to answer</source>
      <extracomment>welcome</extracomment>
      <translation>На что дело должно ответить</translation>
    </message>
    <message>
      <source>Browse…</source>
      <extracomment>welcome</extracomment>
      <translation>Обзор…</translation>
    </message>
    <message>
      <source>Create case</source>
      <extracomment>welcome</extracomment>
      <translation>Создать дело</translation>
    </message>
    <message>
      <source>Show this at start</source>
      <extracomment>welcome</extracomment>
      <translation>Показывать при запуске</translation>
    </message>
    <message>
      <source>Otherwise the case opened last is opened again</source>
      <extracomment>welcome</extracomment>
      <translation>Иначе снова открывается последнее дело</translation>
    </message>
    <message>
      <source>Appearance</source>
      <extracomment>welcome</extracomment>
      <translation>Оформление</translation>
    </message>
    <message>
      <source>Where to keep the case</source>
      <extracomment>welcome</extracomment>
      <translation>Где хранить дело</translation>
    </message>
    <message>
      <source>Start a case</source>
      <extracomment>welcome</extracomment>
      <translation>Начать дело</translation>
    </message>
    <message>
      <source>A case is one file on this computer. Nothing leaves it unless you export it.</source>
      <extracomment>welcome</extracomment>
      <translation>Дело — один файл на этом компьютере. Ничто не уходит из него без вашей выгрузки.</translation>
    </message>
    <message>
      <source>Recent</source>
      <extracomment>welcome</extracomment>
      <translation>Недавние</translation>
    </message>
    <message>
      <source>checked when listed</source>
      <extracomment>welcome</extracomment>
      <translation>проверяются при показе</translation>
    </message>
    <message>
      <source>Printed at the head of every summary. You can change it later.</source>
      <extracomment>welcome</extracomment>
      <translation>Печатается в начале каждой сводки. Можно изменить позже.</translation>
    </message>
    <message>
      <source>invented, worked through</source>
      <extracomment>welcome</extracomment>
      <translation>выдумано, разобрано до конца</translation>
    </message>
    <message>
      <source>Open a case file</source>
      <extracomment>welcome</extracomment>
      <translation>Открыть файл дела</translation>
    </message>
    <message>
      <source>or drop one here</source>
      <extracomment>welcome</extracomment>
      <translation>или перетащите его сюда</translation>
    </message>
    <message>
      <source>Case files (*{})</source>
      <extracomment>welcome</extracomment>
      <translation>Файлы дел (*{})</translation>
    </message>
    <message>
      <source>Give the case a name and a file first</source>
      <extracomment>welcome</extracomment>
      <translation>Сначала дайте делу имя и файл</translation>
    </message>
    <message>
      <source>Appearance: {}</source>
      <extracomment>welcome</extracomment>
      <translation>Оформление: {}</translation>
    </message>
    <message>
      <source>looking for findings</source>
      <extracomment>wholelook</extracomment>
      <translation>ищутся замечания</translation>
    </message>
    <message>
      <source>{} lies outside {}.</source>
      <extracomment>widening</extracomment>
      <translation>{} вне {}.</translation>
    </message>
    <message>
      <source>Widen</source>
      <extracomment>widening</extracomment>
      <translation>Расширить</translation>
    </message>
    <message>
      <source>{} does not pass the filter {}.</source>
      <extracomment>widening</extracomment>
      <translation>{} не проходит фильтр {}.</translation>
    </message>
    <message>
      <source>Select words in the source first; Tab there goes to the next suggestion.</source>
      <extracomment>window</extracomment>
      <translation>Сначала выделите слова в источнике; Tab там переходит к следующей подсказке.</translation>
    </message>
    <message>
      <source>{} UTC ({} here)</source>
      <extracomment>wording</extracomment>
      <translation>{} UTC ({} здесь)</translation>
    </message>
    <message numerus="yes">
      <source>%n actors</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>
        <numerusform>%n лицо</numerusform>
        <numerusform>%n лица</numerusform>
        <numerusform>%n лиц</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n excerpts</source>
      <extracomment>dialogs/exporting_told, dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n выдержка</numerusform>
        <numerusform>%n выдержки</numerusform>
        <numerusform>%n выдержек</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n claims</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n утверждение</numerusform>
        <numerusform>%n утверждения</numerusform>
        <numerusform>%n утверждений</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entities</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>%n объект</numerusform>
        <numerusform>%n объекта</numerusform>
        <numerusform>%n объектов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n notes</source>
      <extracomment>dialogs/exporting_told, dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n заметка</numerusform>
        <numerusform>%n заметки</numerusform>
        <numerusform>%n заметок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n judgements</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n суждение</numerusform>
        <numerusform>%n суждения</numerusform>
        <numerusform>%n суждений</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n grades</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n оценка</numerusform>
        <numerusform>%n оценки</numerusform>
        <numerusform>%n оценок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tags</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n метка</numerusform>
        <numerusform>%n метки</numerusform>
        <numerusform>%n меток</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n ratings</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n отметка</numerusform>
        <numerusform>%n отметки</numerusform>
        <numerusform>%n отметок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n frames</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>%n рамка</numerusform>
        <numerusform>%n рамки</numerusform>
        <numerusform>%n рамок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n boards</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n доска</numerusform>
        <numerusform>%n доски</numerusform>
        <numerusform>%n досок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotations</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>%n цитата</numerusform>
        <numerusform>%n цитаты</numerusform>
        <numerusform>%n цитат</numerusform>
      </translation>
    </message>
    <message>
      <source>About</source>
      <extracomment>case/entrywords, case/columns</extracomment>
      <translation>О чём</translation>
    </message>
    <message>
      <source>Grade of</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Оценка чего</translation>
    </message>
    <message>
      <source>Text</source>
      <extracomment>case/entrywords, case/columns</extracomment>
      <translation>Текст</translation>
    </message>
    <message>
      <source>Across</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Поперёк</translation>
    </message>
    <message>
      <source>Down</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Вдоль</translation>
    </message>
    <message>
      <source>attach it</source>
      <extracomment>case/faces</extracomment>
      <translation>приложить</translation>
    </message>
    <message>
      <source>satellite, photo, video, drone or screenshot</source>
      <extracomment>case/imagery</extracomment>
      <translation>спутник, фото, видео, дрон или снимок экрана</translation>
    </message>
    <message>
      <source>Provider</source>
      <extracomment>case/imagery</extracomment>
      <translation>Поставщик</translation>
    </message>
    <message>
      <source>who took or sells it</source>
      <extracomment>case/imagery</extracomment>
      <translation>кто снимает или продаёт</translation>
    </message>
    <message>
      <source>Scene id</source>
      <extracomment>case/imagery</extracomment>
      <translation>Код сцены</translation>
    </message>
    <message>
      <source>as the provider calls it</source>
      <extracomment>case/imagery</extracomment>
      <translation>как называет поставщик</translation>
    </message>
    <message>
      <source>Acquired</source>
      <extracomment>case/imagery</extracomment>
      <translation>Снято</translation>
    </message>
    <message>
      <source>How known</source>
      <extracomment>case/imagery</extracomment>
      <translation>Откуда известно</translation>
    </message>
    <message>
      <source>metadata, caption, shadows</source>
      <extracomment>case/imagery</extracomment>
      <translation>метаданные, тени</translation>
    </message>
    <message>
      <source>Resolution</source>
      <extracomment>case/imagery</extracomment>
      <translation>Разрешение</translation>
    </message>
    <message>
      <source>such as 3 m, or 4000 × 3000 pixels</source>
      <extracomment>case/imagery</extracomment>
      <translation>например 3 м или 4000 × 3000 пикселей</translation>
    </message>
    <message>
      <source>Footprint</source>
      <extracomment>case/imagery</extracomment>
      <translation>Охват</translation>
    </message>
    <message>
      <source>corners as 50.1,36.2 50.1,36.4 50.0,36.4</source>
      <extracomment>case/imagery</extracomment>
      <translation>углы как 50.1,36.2 50.1,36.4 50.0,36.4</translation>
    </message>
    <message>
      <source>Camera at</source>
      <extracomment>case/imagery</extracomment>
      <translation>Камера в</translation>
    </message>
    <message>
      <source>Camera error</source>
      <extracomment>case/imagery</extracomment>
      <translation>Погрешность камеры</translation>
    </message>
    <message>
      <source>metres</source>
      <extracomment>case/imagery</extracomment>
      <translation>метры</translation>
    </message>
    <message>
      <source>from north</source>
      <extracomment>case/imagery</extracomment>
      <translation>от севера</translation>
    </message>
    <message>
      <source>Shows</source>
      <extracomment>case/imagery</extracomment>
      <translation>Показывает</translation>
    </message>
    <message>
      <source>where it was taken: a name, or latitude,longitude</source>
      <extracomment>case/imagery</extracomment>
      <translation>где снято: название или широта,долгота</translation>
    </message>
    <message>
      <source>Place by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Место через</translation>
    </message>
    <message>
      <source>how the place was found</source>
      <extracomment>case/imagery</extracomment>
      <translation>как найдено место</translation>
    </message>
    <message>
      <source>Matched</source>
      <extracomment>case/imagery</extracomment>
      <translation>Совпало</translation>
    </message>
    <message>
      <source>features that match, parted by semicolons</source>
      <extracomment>case/imagery</extracomment>
      <translation>совпавшие приметы через точку с запятой</translation>
    </message>
    <message>
      <source>Place error</source>
      <extracomment>case/imagery</extracomment>
      <translation>Погрешность места</translation>
    </message>
    <message>
      <source>Placed by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Место определил</translation>
    </message>
    <message>
      <source>who found the place</source>
      <extracomment>case/imagery</extracomment>
      <translation>кто нашёл место</translation>
    </message>
    <message>
      <source>Time by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Время по</translation>
    </message>
    <message>
      <source>how the time was found: shadows, traffic, weather</source>
      <extracomment>case/imagery</extracomment>
      <translation>как нашли время: тени, движение, погода</translation>
    </message>
    <message>
      <source>Seen for it</source>
      <extracomment>case/imagery</extracomment>
      <translation>Увиденное для этого</translation>
    </message>
    <message>
      <source>features it rests on, parted by semicolons</source>
      <extracomment>case/imagery</extracomment>
      <translation>приметы, на которых это стоит, через точку с запятой</translation>
    </message>
    <message>
      <source>Not before</source>
      <extracomment>case/imagery</extracomment>
      <translation>Не раньше</translation>
    </message>
    <message>
      <source>the earliest that fits</source>
      <extracomment>case/imagery</extracomment>
      <translation>самое раннее подходящее</translation>
    </message>
    <message>
      <source>Not after</source>
      <extracomment>case/imagery</extracomment>
      <translation>Не позже</translation>
    </message>
    <message>
      <source>the latest that fits</source>
      <extracomment>case/imagery</extracomment>
      <translation>самое позднее подходящее</translation>
    </message>
    <message>
      <source>Sun azimuth</source>
      <extracomment>case/imagery</extracomment>
      <translation>Азимут солнца</translation>
    </message>
    <message>
      <source>degrees from north</source>
      <extracomment>case/imagery</extracomment>
      <translation>градусы от севера</translation>
    </message>
    <message>
      <source>Sun altitude</source>
      <extracomment>case/imagery</extracomment>
      <translation>Высота солнца</translation>
    </message>
    <message>
      <source>degrees above the horizon</source>
      <extracomment>case/imagery</extracomment>
      <translation>градусы над горизонтом</translation>
    </message>
    <message>
      <source>Shadow</source>
      <extracomment>case/imagery</extracomment>
      <translation>Тень</translation>
    </message>
    <message>
      <source>m for each m</source>
      <extracomment>case/imagery</extracomment>
      <translation>м на м</translation>
    </message>
    <message>
      <source>Shadow towards</source>
      <extracomment>case/imagery</extracomment>
      <translation>Тень к</translation>
    </message>
    <message>
      <source>Good to</source>
      <extracomment>case/imagery</extracomment>
      <translation>Точность</translation>
    </message>
    <message>
      <source>2 degrees</source>
      <extracomment>case/imagery</extracomment>
      <translation>2 градуса</translation>
    </message>
    <message>
      <source>Timed by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Время определил</translation>
    </message>
    <message>
      <source>who found the time</source>
      <extracomment>case/imagery</extracomment>
      <translation>кто нашёл время</translation>
    </message>
    <message>
      <source>the earliest that is known</source>
      <extracomment>case/imagery</extracomment>
      <translation>самая ранняя известная</translation>
    </message>
    <message>
      <source>Posted at</source>
      <extracomment>case/imagery</extracomment>
      <translation>Опубликовано по адресу</translation>
    </message>
    <message>
      <source>its address</source>
      <extracomment>case/imagery</extracomment>
      <translation>её адрес</translation>
    </message>
    <message>
      <source>Found by</source>
      <extracomment>case/imagery</extracomment>
      <translation>Найдено через</translation>
    </message>
    <message>
      <source>how that posting was found</source>
      <extracomment>case/imagery</extracomment>
      <translation>как найдена эта публикация</translation>
    </message>
    <message>
      <source>supported by</source>
      <extracomment>case/linked</extracomment>
      <translation>подкреплено</translation>
    </message>
    <message>
      <source>contradicts</source>
      <extracomment>case/linked, values/words, reference/glossary</extracomment>
      <translation>противоречит</translation>
    </message>
    <message>
      <source>differs from</source>
      <extracomment>case/linked</extracomment>
      <translation>отличается от</translation>
    </message>
    <message>
      <source>cited by</source>
      <extracomment>case/linked</extracomment>
      <translation>на это ссылается</translation>
    </message>
    <message>
      <source>has part</source>
      <extracomment>case/linked</extracomment>
      <translation>имеет часть</translation>
    </message>
    <message>
      <source>subject of</source>
      <extracomment>case/linked</extracomment>
      <translation>предмет для</translation>
    </message>
    <message>
      <source>preceded by</source>
      <extracomment>case/linked</extracomment>
      <translation>после</translation>
    </message>
    <message>
      <source>distinct from</source>
      <extracomment>case/linked, values/words</extracomment>
      <translation>отлично от</translation>
    </message>
    <message>
      <source>search made</source>
      <extracomment>case/titles, case/columns</extracomment>
      <translation>проведённый поиск</translation>
    </message>
    <message>
      <source>time stamp</source>
      <extracomment>case/titles</extracomment>
      <translation>отметка времени</translation>
    </message>
    <message>
      <source>imagery record</source>
      <extracomment>case/titles</extracomment>
      <translation>запись о снимке</translation>
    </message>
    <message>
      <source>words offered no more</source>
      <extracomment>case/titles, case/columns</extracomment>
      <translation>слова, которые не предлагаются</translation>
    </message>
    <message>
      <source>list of airframes</source>
      <extracomment>case/titles</extracomment>
      <translation>список бортов</translation>
    </message>
    <message>
      <source>doubt about fixes</source>
      <extracomment>case/titles, values</extracomment>
      <translation>сомнение в точках</translation>
    </message>
    <message>
      <source>saved view</source>
      <extracomment>case/titles</extracomment>
      <translation>сохранённый вид</translation>
    </message>
    <message>
      <source>ruling on a finding</source>
      <extracomment>case/titles</extracomment>
      <translation>решение по замечанию</translation>
    </message>
    <message>
      <source>completely reliable: no doubt about authenticity or competence; always right so far</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>вполне надёжен: в подлинности и знании сомнений нет; всегда был прав</translation>
    </message>
    <message>
      <source>usually reliable: minor doubts; mostly right so far</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>обычно надёжен: небольшие сомнения; чаще был прав</translation>
    </message>
    <message>
      <source>fairly reliable: some doubts; has been right before</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>довольно надёжен: некоторые сомнения; бывал прав</translation>
    </message>
    <message>
      <source>not usually reliable: considerable doubts; right now and then</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>обычно ненадёжен: заметные сомнения; изредка прав</translation>
    </message>
    <message>
      <source>unreliable: lacks authenticity, trustworthiness or competence; wrong so far</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>ненадёжен: нет подлинности, доверия или знания; ошибался</translation>
    </message>
    <message>
      <source>reliability cannot be judged: too little is known about the source</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>о надёжности судить нельзя: об источнике известно слишком мало</translation>
    </message>
    <message>
      <source>confirmed by other, independent sources; logical and consistent with what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>подтверждено другими, независимыми источниками; логично и сходится с известным</translation>
    </message>
    <message>
      <source>probably true: not confirmed, but logical and consistent with what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>вероятно верно: не подтверждено, но логично и сходится с известным</translation>
    </message>
    <message>
      <source>possibly true: not confirmed, reasonably logical, agrees with some of what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>возможно верно: не подтверждено, довольно логично, отчасти сходится с известным</translation>
    </message>
    <message>
      <source>doubtful: not confirmed; possible, but not logical</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>сомнительно: не подтверждено; возможно, но нелогично</translation>
    </message>
    <message>
      <source>improbable: not logical and contradicted by what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>маловероятно: нелогично и противоречит известному</translation>
    </message>
    <message>
      <source>truth cannot be judged: nothing to hold it against</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>об истинности судить нельзя: сверить не с чем</translation>
    </message>
    <message>
      <source>not graded</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>не оценено</translation>
    </message>
    <message>
      <source>everybody may see it</source>
      <extracomment>values/handling</extracomment>
      <translation>видеть могут все</translation>
    </message>
    <message>
      <source>those who work on the same</source>
      <extracomment>values/handling</extracomment>
      <translation>те, кто работает над тем же</translation>
    </message>
    <message>
      <source>the organisation and its clients who need it</source>
      <extracomment>values/handling</extracomment>
      <translation>организация и те её заказчики, кому это нужно</translation>
    </message>
    <message>
      <source>the organisation only</source>
      <extracomment>values/handling</extracomment>
      <translation>только организация</translation>
    </message>
    <message>
      <source>those who were told, nobody else</source>
      <extracomment>values/handling</extracomment>
      <translation>те, кому сказали, и никто больше</translation>
    </message>
    <message>
      <source>strongly consistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>сильно совместимо</translation>
    </message>
    <message>
      <source>consistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>совместимо</translation>
    </message>
    <message>
      <source>neutral: it says nothing for or against</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>нейтрально: не говорит ни за, ни против</translation>
    </message>
    <message>
      <source>inconsistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>несовместимо</translation>
    </message>
    <message>
      <source>strongly inconsistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>сильно несовместимо</translation>
    </message>
    <message>
      <source>Method</source>
      <extracomment>case/columns</extracomment>
      <translation>Способ</translation>
    </message>
    <message>
      <source>Machine-read</source>
      <extracomment>case/columns</extracomment>
      <translation>Прочитано машиной</translation>
    </message>
    <message>
      <source>Statement</source>
      <extracomment>case/columns</extracomment>
      <translation>Утверждение</translation>
    </message>
    <message>
      <source>Fixes</source>
      <extracomment>case/columns</extracomment>
      <translation>Точки</translation>
    </message>
    <message>
      <source>First</source>
      <extracomment>case/columns</extracomment>
      <translation>Первое</translation>
    </message>
    <message>
      <source>Last</source>
      <extracomment>case/columns</extracomment>
      <translation>Последнее</translation>
    </message>
    <message>
      <source>Reliability</source>
      <extracomment>case/columns</extracomment>
      <translation>Надёжность</translation>
    </message>
    <message>
      <source>Held</source>
      <extracomment>case/columns</extracomment>
      <translation>В деле</translation>
    </message>
    <message>
      <source>Identifiers</source>
      <extracomment>case/columns</extracomment>
      <translation>Опознаватели</translation>
    </message>
    <message>
      <source>Part</source>
      <extracomment>case/columns</extracomment>
      <translation>Часть</translation>
    </message>
    <message>
      <source>Starts at</source>
      <extracomment>case/columns</extracomment>
      <translation>Начинается с</translation>
    </message>
    <message>
      <source>Ends at</source>
      <extracomment>case/columns</extracomment>
      <translation>Кончается на</translation>
    </message>
    <message>
      <source>What rests on it</source>
      <extracomment>case/columns</extracomment>
      <translation>Что на этом держится</translation>
    </message>
    <message>
      <source>What it is</source>
      <extracomment>case/columns</extracomment>
      <translation>Что это</translation>
    </message>
    <message>
      <source>Deleted</source>
      <extracomment>case/columns</extracomment>
      <translation>Удалено</translation>
    </message>
    <message>
      <source>track</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>трек</translation>
    </message>
    <message>
      <source>source</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>источник</translation>
    </message>
    <message>
      <source>entity</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>объект</translation>
    </message>
    <message>
      <source>excerpt</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>выдержка</translation>
    </message>
    <message>
      <source>mention</source>
      <extracomment>case/columns</extracomment>
      <translation>упоминание</translation>
    </message>
    <message>
      <source>trash</source>
      <extracomment>case/columns</extracomment>
      <translation>корзина</translation>
    </message>
    <message>
      <source>Investigation</source>
      <extracomment>case/entrywords, case/statistics</extracomment>
      <translation>Дело</translation>
    </message>
    <message>
      <source>Blob</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Байты</translation>
    </message>
    <message>
      <source>Alias</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Другое имя</translation>
    </message>
    <message>
      <source>Assignment</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Присвоение</translation>
    </message>
    <message>
      <source>Quotation</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Цитирование</translation>
    </message>
    <message>
      <source>Card</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Карточка</translation>
    </message>
    <message>
      <source>Tagging</source>
      <extracomment>case/entrywords</extracomment>
      <translation>Пометка</translation>
    </message>
    <message>
      <source>the aircraft came to the place and landed</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>самолёт пришёл к месту и сел</translation>
    </message>
    <message>
      <source>departure</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>вылет</translation>
    </message>
    <message>
      <source>the aircraft took off from the place</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>самолёт взлетел с места</translation>
    </message>
    <message>
      <source>overflight</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>пролёт</translation>
    </message>
    <message>
      <source>the aircraft passed over the place in the air</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>самолёт прошёл над местом в воздухе</translation>
    </message>
    <message>
      <source>presence</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>присутствие</translation>
    </message>
    <message>
      <source>the aircraft was at the place, on the ground or orbiting near it</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>самолёт был на месте, на земле или кружил рядом</translation>
    </message>
    <message>
      <source>tracker</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>слежение</translation>
    </message>
    <message>
      <source>a flight tracker, kind of reception not stated</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>слежение за полётами, вид приёма не указан</translation>
    </message>
    <message>
      <source>positions sent by the aircraft itself</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>положения, которые посылает сам самолёт</translation>
    </message>
    <message>
      <source>positions computed from arrival times at several receivers</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>положения, вычисленные по времени прихода на несколько приёмников</translation>
    </message>
    <message>
      <source>satellite imagery</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>спутниковые снимки</translation>
    </message>
    <message>
      <source>a photograph or a video</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>фотография или видео</translation>
    </message>
    <message>
      <source>eyewitness</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>очевидец</translation>
    </message>
    <message>
      <source>a person on the spot</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>человек на месте</translation>
    </message>
    <message>
      <source>said by a source, how it was seen is not stated</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>сказано источником; как увидено, не указано</translation>
    </message>
    <message>
      <source>set aside</source>
      <extracomment>values/words</extracomment>
      <translation>отложено</translation>
    </message>
    <message>
      <source>not used for events, kept in the file</source>
      <extracomment>values/words</extracomment>
      <translation>не идёт в события, хранится в файле</translation>
    </message>
    <message>
      <source>doubtful</source>
      <extracomment>values/words, values/grades</extracomment>
      <translation>сомнительно</translation>
    </message>
    <message>
      <source>used, and told as doubtful wherever it bears on something</source>
      <extracomment>values/words</extracomment>
      <translation>идёт в дело, но везде названо сомнительным</translation>
    </message>
    <message>
      <source>supports</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>подкрепляет</translation>
    </message>
    <message>
      <source>gives reason to believe the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>даёт основание верить другому</translation>
    </message>
    <message>
      <source>cannot be true together with the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>не может быть верно вместе с другим</translation>
    </message>
    <message>
      <source>tells the same thing in another way, without excluding it</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>говорит о том же иначе, не исключая другого</translation>
    </message>
    <message>
      <source>cites</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>ссылается</translation>
    </message>
    <message>
      <source>draws on the other as its source</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>берёт другое как источник</translation>
    </message>
    <message>
      <source>is the same thing under another name</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>то же самое под другим именем</translation>
    </message>
    <message>
      <source>part of</source>
      <extracomment>values/words</extracomment>
      <translation>часть от</translation>
    </message>
    <message>
      <source>belongs to the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>принадлежит другому</translation>
    </message>
    <message>
      <source>concerns the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>касается другого</translation>
    </message>
    <message>
      <source>precedes</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>предшествует</translation>
    </message>
    <message>
      <source>happened before the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>произошло раньше другого</translation>
    </message>
    <message>
      <source>is not the other, though it may look so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>это не то же, хотя и похоже</translation>
    </message>
    <message>
      <source>aircraft</source>
      <extracomment>values/words</extracomment>
      <translation>самолёт</translation>
    </message>
    <message>
      <source>one airframe, whatever registration it carries</source>
      <extracomment>values/words</extracomment>
      <translation>один борт, какую бы регистрацию он ни нёс</translation>
    </message>
    <message>
      <source>place</source>
      <extracomment>values/words</extracomment>
      <translation>место</translation>
    </message>
    <message>
      <source>an airfield, a town, a region or a country</source>
      <extracomment>values/words</extracomment>
      <translation>аэродром, город, область или страна</translation>
    </message>
    <message>
      <source>organisation</source>
      <extracomment>values/words</extracomment>
      <translation>организация</translation>
    </message>
    <message>
      <source>a body that acts or says things</source>
      <extracomment>values/words</extracomment>
      <translation>орган, который действует или говорит</translation>
    </message>
    <message>
      <source>person</source>
      <extracomment>values/words</extracomment>
      <translation>человек</translation>
    </message>
    <message>
      <source>a human being, named or not</source>
      <extracomment>values/words</extracomment>
      <translation>человек, названный или нет</translation>
    </message>
    <message>
      <source>registration</source>
      <extracomment>values/words</extracomment>
      <translation>регистрация</translation>
    </message>
    <message>
      <source>the marks painted on the airframe</source>
      <extracomment>values/words</extracomment>
      <translation>знаки, нанесённые на борт</translation>
    </message>
    <message>
      <source>hex</source>
      <extracomment>values/words</extracomment>
      <translation>hex-код</translation>
    </message>
    <message>
      <source>the 24-bit address it sends, six of 0-9 and A-F</source>
      <extracomment>values/words</extracomment>
      <translation>24-битный адрес, который он посылает, шесть из 0-9 и A-F</translation>
    </message>
    <message>
      <source>operator</source>
      <extracomment>values/words</extracomment>
      <translation>оператор</translation>
    </message>
    <message>
      <source>who flies it</source>
      <extracomment>values/words</extracomment>
      <translation>кто на нём летает</translation>
    </message>
    <message>
      <source>callsign</source>
      <extracomment>values/words</extracomment>
      <translation>позывной</translation>
    </message>
    <message>
      <source>the name it calls itself on a flight</source>
      <extracomment>values/words</extracomment>
      <translation>имя, которым он зовётся в рейсе</translation>
    </message>
    <message>
      <source>the text names what it draws on</source>
      <extracomment>values/words</extracomment>
      <translation>текст называет, откуда взял</translation>
    </message>
    <message>
      <source>concluded by the analyst, the text does not say so</source>
      <extracomment>values/words</extracomment>
      <translation>вывод аналитика, в тексте этого нет</translation>
    </message>
    <message>
      <source>assertion</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>заявление</translation>
    </message>
    <message>
      <source>somebody says that it is so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>кто-то говорит, что это так</translation>
    </message>
    <message>
      <source>denial</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>опровержение</translation>
    </message>
    <message>
      <source>somebody says that it is not so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>кто-то говорит, что это не так</translation>
    </message>
    <message>
      <source>somebody was asked and did not answer</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>спросили, ответа не было</translation>
    </message>
    <message>
      <source>expectation</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>ожидание</translation>
    </message>
    <message>
      <source>somebody says that it will be so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>кто-то говорит, что так будет</translation>
    </message>
    <message>
      <source>accusation</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>обвинение</translation>
    </message>
    <message>
      <source>somebody charges somebody with it</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>кто-то обвиняет кого-то в этом</translation>
    </message>
    <message>
      <source>information</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>сведение</translation>
    </message>
    <message>
      <source>reported as fact, can be checked</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>сообщено как факт, можно проверить</translation>
    </message>
    <message>
      <source>assumption</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>допущение</translation>
    </message>
    <message>
      <source>taken for granted to go on from there</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>принято, чтобы идти дальше</translation>
    </message>
    <message>
      <source>somebody's conclusion or opinion</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>чей-то вывод или мнение</translation>
    </message>
    <message>
      <source>words from which a period of the calendar, or how long something lasts, can be worked out</source>
      <extracomment>values/words</extracomment>
      <translation>слова, из которых выводится время по календарю или длительность</translation>
    </message>
    <message>
      <source>a type, a registration, an address or a callsign</source>
      <extracomment>values/words</extracomment>
      <translation>тип, регистрация, адрес или позывной</translation>
    </message>
    <message>
      <source>an airfield, a town, a region, a country or a water</source>
      <extracomment>values/words</extracomment>
      <translation>аэродром, город, область, страна или вода</translation>
    </message>
    <message>
      <source>actor</source>
      <extracomment>values/words</extracomment>
      <translation>лицо или орган</translation>
    </message>
    <message>
      <source>a named person or body</source>
      <extracomment>values/words</extracomment>
      <translation>названный человек или орган</translation>
    </message>
    <message>
      <source>hedge</source>
      <extracomment>values/words</extracomment>
      <translation>оговорка</translation>
    </message>
    <message>
      <source>words that keep a statement at a distance</source>
      <extracomment>values/words</extracomment>
      <translation>слова, которые держат сказанное на расстоянии</translation>
    </message>
    <message>
      <source>attribution</source>
      <extracomment>values/words</extracomment>
      <translation>приписывание</translation>
    </message>
    <message>
      <source>words that say who says so</source>
      <extracomment>values/words</extracomment>
      <translation>слова о том, кто это говорит</translation>
    </message>
    <message>
      <source>movement</source>
      <extracomment>values/words</extracomment>
      <translation>движение</translation>
    </message>
    <message>
      <source>a flight or a stay that the words tell of</source>
      <extracomment>values/words</extracomment>
      <translation>полёт или стоянка, о которых говорят слова</translation>
    </message>
    <message>
      <source>that somebody denies it, or had no comment</source>
      <extracomment>values/words</extracomment>
      <translation>что кто-то это отрицает или не ответил</translation>
    </message>
    <message>
      <source>lineage</source>
      <extracomment>values/words</extracomment>
      <translation>происхождение</translation>
    </message>
    <message>
      <source>that one source draws on another</source>
      <extracomment>values/words</extracomment>
      <translation>что один источник берёт из другого</translation>
    </message>
    <message>
      <source>received</source>
      <extracomment>values/words</extracomment>
      <translation>получено</translation>
    </message>
    <message>
      <source>somebody took the bytes over from outside the case</source>
      <extracomment>values/words</extracomment>
      <translation>кто-то принял байты извне дела</translation>
    </message>
    <message>
      <source>transferred</source>
      <extracomment>values/words</extracomment>
      <translation>передано</translation>
    </message>
    <message>
      <source>the bytes went from one keeper to another</source>
      <extracomment>values/words</extracomment>
      <translation>байты перешли от хранителя к хранителю</translation>
    </message>
    <message>
      <source>copied</source>
      <extracomment>values/words</extracomment>
      <translation>скопировано</translation>
    </message>
    <message>
      <source>a copy was given away, the keeper stays</source>
      <extracomment>values/words</extracomment>
      <translation>копию отдали, хранитель прежний</translation>
    </message>
    <message>
      <source>checked</source>
      <extracomment>values/words</extracomment>
      <translation>проверено</translation>
    </message>
    <message>
      <source>the hash was computed again and compared</source>
      <extracomment>values/words</extracomment>
      <translation>хеш вычислен снова и сверен</translation>
    </message>
    <message>
      <source>the bytes went back to whom they came from</source>
      <extracomment>values/words</extracomment>
      <translation>байты вернулись туда, откуда пришли</translation>
    </message>
    <message>
      <source>taken from orbit; it has a provider and a scene</source>
      <extracomment>values/words</extracomment>
      <translation>снято с орбиты; есть поставщик и сцена</translation>
    </message>
    <message>
      <source>photo</source>
      <extracomment>values/words</extracomment>
      <translation>фото</translation>
    </message>
    <message>
      <source>a photograph from the ground or from an aircraft</source>
      <extracomment>values/words</extracomment>
      <translation>фотография с земли или с самолёта</translation>
    </message>
    <message>
      <source>video</source>
      <extracomment>values/words</extracomment>
      <translation>видео</translation>
    </message>
    <message>
      <source>a film from the ground or from an aircraft</source>
      <extracomment>values/words</extracomment>
      <translation>съёмка с земли или с самолёта</translation>
    </message>
    <message>
      <source>drone</source>
      <extracomment>values/words</extracomment>
      <translation>дрон</translation>
    </message>
    <message>
      <source>taken by a drone, photograph or film</source>
      <extracomment>values/words</extracomment>
      <translation>снято дроном, фото или видео</translation>
    </message>
    <message>
      <source>screenshot</source>
      <extracomment>values/words</extracomment>
      <translation>снимок экрана</translation>
    </message>
    <message>
      <source>a picture of a screen; what it shows was taken by somebody else</source>
      <extracomment>values/words</extracomment>
      <translation>картинка экрана; показанное снимал кто-то другой</translation>
    </message>
    <message>
      <source>cards that belong together and move together</source>
      <extracomment>values/words</extracomment>
      <translation>карточки, которые вместе и двигаются вместе</translation>
    </message>
    <message>
      <source>frame</source>
      <extracomment>values/words</extracomment>
      <translation>рамка</translation>
    </message>
    <message>
      <source>an area of the board with a name</source>
      <extracomment>values/words</extracomment>
      <translation>область доски с именем</translation>
    </message>
    <message>
      <source>origins</source>
      <extracomment>values/words</extracomment>
      <translation>первоисточники</translation>
    </message>
    <message>
      <source>all that passes through one source</source>
      <extracomment>values/words</extracomment>
      <translation>всё, что идёт через один источник</translation>
    </message>
    <message>
      <source>timeline</source>
      <extracomment>values/words</extracomment>
      <translation>шкала</translation>
    </message>
    <message>
      <source>lanes, clock, stretch of time and filter of the timeline</source>
      <extracomment>values/words</extracomment>
      <translation>дорожки, часы, отрезок времени и фильтр шкалы</translation>
    </message>
    <message>
      <source>filter</source>
      <extracomment>values/words</extracomment>
      <translation>фильтр</translation>
    </message>
    <message>
      <source>terms that narrow every view</source>
      <extracomment>values/words</extracomment>
      <translation>условия, сужающие все виды</translation>
    </message>
    <message>
      <source>words that are looked for in the whole case</source>
      <extracomment>values/words</extracomment>
      <translation>слова, которые ищут во всём деле</translation>
    </message>
    <message>
      <source>grey</source>
      <extracomment>values/words</extracomment>
      <translation>серый</translation>
    </message>
    <message>
      <source>plain</source>
      <extracomment>values/words</extracomment>
      <translation>простой</translation>
    </message>
    <message>
      <source>red</source>
      <extracomment>values/words</extracomment>
      <translation>красный</translation>
    </message>
    <message>
      <source>as findings are</source>
      <extracomment>values/words</extracomment>
      <translation>как замечания</translation>
    </message>
    <message>
      <source>amber</source>
      <extracomment>values/words</extracomment>
      <translation>янтарный</translation>
    </message>
    <message>
      <source>as excerpts are</source>
      <extracomment>values/words</extracomment>
      <translation>как выдержки</translation>
    </message>
    <message>
      <source>olive</source>
      <extracomment>values/words</extracomment>
      <translation>оливковый</translation>
    </message>
    <message>
      <source>as leads are</source>
      <extracomment>values/words</extracomment>
      <translation>как нити</translation>
    </message>
    <message>
      <source>green</source>
      <extracomment>values/words</extracomment>
      <translation>зелёный</translation>
    </message>
    <message>
      <source>as entities are</source>
      <extracomment>values/words</extracomment>
      <translation>как объекты</translation>
    </message>
    <message>
      <source>sky</source>
      <extracomment>values/words</extracomment>
      <translation>голубой</translation>
    </message>
    <message>
      <source>as sightings are</source>
      <extracomment>values/words</extracomment>
      <translation>как наблюдения</translation>
    </message>
    <message>
      <source>blue</source>
      <extracomment>values/words</extracomment>
      <translation>синий</translation>
    </message>
    <message>
      <source>as tracks are</source>
      <extracomment>values/words</extracomment>
      <translation>как треки</translation>
    </message>
    <message>
      <source>purple</source>
      <extracomment>values/words</extracomment>
      <translation>фиолетовый</translation>
    </message>
    <message>
      <source>as claims are</source>
      <extracomment>values/words</extracomment>
      <translation>как утверждения</translation>
    </message>
    <message>
      <source>brown</source>
      <extracomment>values/words</extracomment>
      <translation>коричневый</translation>
    </message>
    <message>
      <source>as hypotheses are</source>
      <extracomment>values/words</extracomment>
      <translation>как гипотезы</translation>
    </message>
    <message>
      <source>almost no chance</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>почти исключено</translation>
    </message>
    <message>
      <source>very unlikely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>очень маловероятно</translation>
    </message>
    <message>
      <source>unlikely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>маловероятно</translation>
    </message>
    <message>
      <source>roughly even chance</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>примерно равные шансы</translation>
    </message>
    <message>
      <source>likely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>вероятно</translation>
    </message>
    <message>
      <source>very likely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>очень вероятно</translation>
    </message>
    <message>
      <source>almost certain</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>почти наверняка</translation>
    </message>
    <message>
      <source>cannot be judged</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>судить нельзя</translation>
    </message>
    <message>
      <source>no likelihood and no confidence: what is held does not allow either</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>ни вероятности, ни уверенности: имеющееся не позволяет</translation>
    </message>
    <message>
      <source>low</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>низкая</translation>
    </message>
    <message>
      <source>the evidence is scant, fragmented or of doubtful origin; other readings are open</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>данные скудны, отрывочны или сомнительны; возможны другие прочтения</translation>
    </message>
    <message>
      <source>moderate</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>средняя</translation>
    </message>
    <message>
      <source>the evidence is credible and plausible, but not enough or not independent enough</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>данные достоверны и правдоподобны, но их мало или они зависимы</translation>
    </message>
    <message>
      <source>high</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>высокая</translation>
    </message>
    <message>
      <source>the evidence is good, of several independent origins, and hangs together</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>данные хороши, из нескольких независимых первоисточников, и сходятся</translation>
    </message>
    <message>
      <source>bears directly on the question</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>прямо касается вопроса</translation>
    </message>
    <message>
      <source>medium</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>средняя</translation>
    </message>
    <message>
      <source>bears on it by one step</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>касается его через один шаг</translation>
    </message>
    <message>
      <source>bears on it only remotely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>касается его лишь отдалённо</translation>
    </message>
    <message>
      <source>nothing is decided</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>ничего не решено</translation>
    </message>
    <message>
      <source>explained</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>объяснено</translation>
    </message>
    <message>
      <source>the difference is understood, the reason says how</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>различие понято, причина говорит как</translation>
    </message>
    <message>
      <source>resolved</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>решено</translation>
    </message>
    <message>
      <source>one of the values was given up, the reason says why</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>от одного значения отказались, причина говорит почему</translation>
    </message>
    <message>
      <source>it stands, and is printed as it is</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>оно стоит и печатается как есть</translation>
    </message>
    <message>
      <source>dismissed</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>отклонено</translation>
    </message>
    <message>
      <source>it is not shown any more until what it rests on changes</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>больше не показывается, пока не изменится то, на чём держится</translation>
    </message>
    <message>
      <source>Keep list of airframes</source>
      <extracomment>case/acts</extracomment>
      <translation>Сохранить список бортов</translation>
    </message>
    <message>
      <source>Take airframe from list</source>
      <extracomment>case/acts</extracomment>
      <translation>Взять борт из списка</translation>
    </message>
    <message>
      <source>Rate</source>
      <extracomment>case/acts</extracomment>
      <translation>Отметить</translation>
    </message>
    <message>
      <source>Add to matrix</source>
      <extracomment>case/acts</extracomment>
      <translation>Добавить в матрицу</translation>
    </message>
    <message>
      <source>Rate legs apart</source>
      <extracomment>case/acts</extracomment>
      <translation>Отметить отрезки порознь</translation>
    </message>
    <message>
      <source>Remove from matrix</source>
      <extracomment>case/acts</extracomment>
      <translation>Убрать из матрицы</translation>
    </message>
    <message>
      <source>Rate as a whole</source>
      <extracomment>case/acts</extracomment>
      <translation>Отметить как целое</translation>
    </message>
    <message>
      <source>Judge</source>
      <extracomment>case/acts</extracomment>
      <translation>Судить</translation>
    </message>
    <message>
      <source>Ground judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Опереть суждение</translation>
    </message>
    <message>
      <source>Unground judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Снять опору суждения</translation>
    </message>
    <message>
      <source>Rule on finding</source>
      <extracomment>case/acts</extracomment>
      <translation>Решить о замечании</translation>
    </message>
    <message>
      <source>Retract source</source>
      <extracomment>case/acts</extracomment>
      <translation>Отозвать источник</translation>
    </message>
    <message>
      <source>Move on board</source>
      <extracomment>case/acts</extracomment>
      <translation>Двигать на доске</translation>
    </message>
    <message>
      <source>Take off board</source>
      <extracomment>case/acts</extracomment>
      <translation>Убрать с доски</translation>
    </message>
    <message>
      <source>Lock cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Закрепить карточки</translation>
    </message>
    <message>
      <source>Unlock cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Отпустить карточки</translation>
    </message>
    <message>
      <source>New frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Новая рамка</translation>
    </message>
    <message>
      <source>Group cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Сгруппировать карточки</translation>
    </message>
    <message>
      <source>Ungroup cards</source>
      <extracomment>case/acts</extracomment>
      <translation>Разгруппировать</translation>
    </message>
    <message>
      <source>Fold frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Свернуть рамку</translation>
    </message>
    <message>
      <source>Unfold frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Развернуть рамку</translation>
    </message>
    <message>
      <source>Remove frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Убрать рамку</translation>
    </message>
    <message>
      <source>Take up again</source>
      <extracomment>case/acts</extracomment>
      <translation>Взять снова</translation>
    </message>
    <message>
      <source>Edit collection record</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить запись о сборе</translation>
    </message>
    <message>
      <source>Record custody</source>
      <extracomment>case/acts</extracomment>
      <translation>Записать хранение</translation>
    </message>
    <message>
      <source>Attach stamp</source>
      <extracomment>case/acts</extracomment>
      <translation>Добавить отметку</translation>
    </message>
    <message>
      <source>Accept reading</source>
      <extracomment>case/acts</extracomment>
      <translation>Принять прочтение</translation>
    </message>
    <message>
      <source>Keep as written</source>
      <extracomment>case/acts</extracomment>
      <translation>Оставить как написано</translation>
    </message>
    <message>
      <source>Settle conflict</source>
      <extracomment>case/acts</extracomment>
      <translation>Решить столкновение</translation>
    </message>
    <message>
      <source>Identify</source>
      <extracomment>case/acts</extracomment>
      <translation>Опознать</translation>
    </message>
    <message>
      <source>Tell apart</source>
      <extracomment>case/acts</extracomment>
      <translation>Различить</translation>
    </message>
    <message>
      <source>Join reports</source>
      <extracomment>case/acts</extracomment>
      <translation>Объединить сообщения</translation>
    </message>
    <message>
      <source>Part reports</source>
      <extracomment>case/acts</extracomment>
      <translation>Разъединить сообщения</translation>
    </message>
    <message>
      <source>Tag sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Отметить наблюдение</translation>
    </message>
    <message>
      <source>New hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Новая гипотеза</translation>
    </message>
    <message>
      <source>Tag with</source>
      <extracomment>case/acts</extracomment>
      <translation>Дать метку</translation>
    </message>
    <message>
      <source>Untag</source>
      <extracomment>case/acts</extracomment>
      <translation>Снять метку</translation>
    </message>
    <message>
      <source>Unmark</source>
      <extracomment>case/acts</extracomment>
      <translation>Снять гриф</translation>
    </message>
    <message>
      <source>Describe imagery</source>
      <extracomment>case/acts</extracomment>
      <translation>Описать снимок</translation>
    </message>
    <message>
      <source>Bound sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Ограничить наблюдение</translation>
    </message>
    <message>
      <source>Read by machine</source>
      <extracomment>case/acts</extracomment>
      <translation>Прочитать машиной</translation>
    </message>
    <message>
      <source>Confirm words</source>
      <extracomment>case/acts</extracomment>
      <translation>Подтвердить слова</translation>
    </message>
    <message>
      <source>Put quote back</source>
      <extracomment>case/acts</extracomment>
      <translation>Вернуть цитату</translation>
    </message>
    <message>
      <source>Carry link</source>
      <extracomment>case/acts</extracomment>
      <translation>Опереть связь</translation>
    </message>
    <message>
      <source>Uncarry link</source>
      <extracomment>case/acts</extracomment>
      <translation>Снять опору связи</translation>
    </message>
    <message>
      <source>Compose report</source>
      <extracomment>case/acts</extracomment>
      <translation>Составить отчёт</translation>
    </message>
    <message>
      <source>Arrange report</source>
      <extracomment>case/acts</extracomment>
      <translation>Расставить отчёт</translation>
    </message>
    <message>
      <source>Set logo</source>
      <extracomment>case/acts</extracomment>
      <translation>Поставить логотип</translation>
    </message>
    <message>
      <source>Go back to snapshot</source>
      <extracomment>case/acts</extracomment>
      <translation>Вернуться к снимку</translation>
    </message>
    <message>
      <source>Record search</source>
      <extracomment>case/acts</extracomment>
      <translation>Записать поиск</translation>
    </message>
    <message>
      <source>Translate</source>
      <extracomment>case/acts</extracomment>
      <translation>Перевести</translation>
    </message>
    <message>
      <source>Refuse capture</source>
      <extracomment>case/acts</extracomment>
      <translation>Отвергнуть захват</translation>
    </message>
    <message>
      <source>Cite source</source>
      <extracomment>case/acts</extracomment>
      <translation>Назвать источник</translation>
    </message>
    <message>
      <source>Add reference</source>
      <extracomment>case/acts</extracomment>
      <translation>Добавить ссылку</translation>
    </message>
    <message>
      <source>Capture again</source>
      <extracomment>case/acts</extracomment>
      <translation>Захватить снова</translation>
    </message>
    <message>
      <source>Accept suggestion</source>
      <extracomment>case/acts</extracomment>
      <translation>Принять подсказку</translation>
    </message>
    <message>
      <source>Accept suggestions</source>
      <extracomment>case/acts</extracomment>
      <translation>Принять подсказки</translation>
    </message>
    <message>
      <source>Dismiss suggestion</source>
      <extracomment>case/acts</extracomment>
      <translation>Отклонить подсказку</translation>
    </message>
    <message>
      <source>Keep track</source>
      <extracomment>case/acts</extracomment>
      <translation>Сохранить трек</translation>
    </message>
    <message>
      <source>Name airframe</source>
      <extracomment>case/acts</extracomment>
      <translation>Назвать борт</translation>
    </message>
    <message>
      <source>Accept event</source>
      <extracomment>case/acts</extracomment>
      <translation>Принять событие</translation>
    </message>
    <message>
      <source>Set fixes aside</source>
      <extracomment>case/acts</extracomment>
      <translation>Отложить точки</translation>
    </message>
    <message>
      <source>Doubt fixes</source>
      <extracomment>case/acts</extracomment>
      <translation>Усомниться в точках</translation>
    </message>
    <message>
      <source>Read track again</source>
      <extracomment>case/acts</extracomment>
      <translation>Прочитать трек снова</translation>
    </message>
    <message>
      <source>Copy from case</source>
      <extracomment>case/acts</extracomment>
      <translation>Копировать из дела</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <extracomment>case/acts</extracomment>
      <translation>Загрузить аннотации</translation>
    </message>
    <message>
      <source>Use template</source>
      <extracomment>case/acts</extracomment>
      <translation>Применить шаблон</translation>
    </message>
    <message>
      <source>Import references</source>
      <extracomment>case/acts</extracomment>
      <translation>Загрузить ссылки</translation>
    </message>
    <message>
      <source>Try</source>
      <extracomment>case/acts</extracomment>
      <translation>Проба</translation>
    </message>
    <message>
      <source>Link track</source>
      <extracomment>case/acts</extracomment>
      <translation>Связать трек</translation>
    </message>
    <message>
      <source>Paste on board</source>
      <extracomment>case/acts</extracomment>
      <translation>Вставить на доску</translation>
    </message>
    <message>
      <source>Group origins</source>
      <extracomment>case/acts</extracomment>
      <translation>Сгруппировать происхождения</translation>
    </message>
    <message>
      <source>Edit judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить суждение</translation>
    </message>
    <message>
      <source>Import tracker file</source>
      <extracomment>case/acts, reading/flights</extracomment>
      <translation>Импорт файла трекера</translation>
    </message>
    <message>
      <source>Edit records</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить записи</translation>
    </message>
    <message>
      <source>Edit investigation</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить расследование</translation>
    </message>
    <message>
      <source>Edit publisher</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить издателя</translation>
    </message>
    <message>
      <source>Edit source</source>
      <extracomment>case/acts</extracomment>
      <translation>Правка источника</translation>
    </message>
    <message>
      <source>Edit sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить наблюдение</translation>
    </message>
    <message>
      <source>Edit claim</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить утверждение</translation>
    </message>
    <message>
      <source>Edit link</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить связь</translation>
    </message>
    <message>
      <source>Edit entity</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить объект</translation>
    </message>
    <message>
      <source>Edit alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить другое имя</translation>
    </message>
    <message>
      <source>Edit assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить присвоение</translation>
    </message>
    <message>
      <source>Edit note</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить заметку</translation>
    </message>
    <message>
      <source>Edit hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить гипотезу</translation>
    </message>
    <message>
      <source>Edit tag</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить метку</translation>
    </message>
    <message>
      <source>Edit frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить рамку</translation>
    </message>
    <message>
      <source>Edit savedview</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить сохранённый вид</translation>
    </message>
    <message>
      <source>Edit lead</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить нить</translation>
    </message>
    <message>
      <source>Edit board</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить доску</translation>
    </message>
    <message>
      <source>Edit translation</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить перевод</translation>
    </message>
    <message>
      <source>Edit enquiry</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить проведённый поиск</translation>
    </message>
    <message>
      <source>Edit mention</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить упоминание</translation>
    </message>
    <message>
      <source>Edit dismissal</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить слова, которые не предлагаются</translation>
    </message>
    <message>
      <source>Edit doubt</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить сомнение в точках</translation>
    </message>
    <message>
      <source>Edit airframelist</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить список бортов</translation>
    </message>
    <message>
      <source>Edit report</source>
      <extracomment>case/acts</extracomment>
      <translation>Изменить отчёт</translation>
    </message>
    <message>
      <source>Delete publisher</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить издателя</translation>
    </message>
    <message>
      <source>Delete source</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить источник</translation>
    </message>
    <message>
      <source>Delete sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить наблюдение</translation>
    </message>
    <message>
      <source>Delete claim</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить утверждение</translation>
    </message>
    <message>
      <source>Delete link</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить связь</translation>
    </message>
    <message>
      <source>Delete entity</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить объект</translation>
    </message>
    <message>
      <source>Delete alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить другое имя</translation>
    </message>
    <message>
      <source>Delete assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить присвоение</translation>
    </message>
    <message>
      <source>Delete note</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить заметку</translation>
    </message>
    <message>
      <source>Delete hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить гипотезу</translation>
    </message>
    <message>
      <source>Delete judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить суждение</translation>
    </message>
    <message>
      <source>Delete tag</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить метку</translation>
    </message>
    <message>
      <source>Delete frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить рамку</translation>
    </message>
    <message>
      <source>Delete savedview</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить сохранённый вид</translation>
    </message>
    <message>
      <source>Delete lead</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить нить</translation>
    </message>
    <message>
      <source>Delete translation</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить перевод</translation>
    </message>
    <message>
      <source>Delete enquiry</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить проведённый поиск</translation>
    </message>
    <message>
      <source>Delete mention</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить упоминание</translation>
    </message>
    <message>
      <source>Delete dismissal</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить слова, которые не предлагаются</translation>
    </message>
    <message>
      <source>Delete doubt</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить сомнение в точках</translation>
    </message>
    <message>
      <source>Delete airframelist</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить список бортов</translation>
    </message>
    <message>
      <source>Delete excerpt</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить выдержку</translation>
    </message>
    <message>
      <source>Delete custody</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить шаг хранения</translation>
    </message>
    <message>
      <source>Delete stamp</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить отметку времени</translation>
    </message>
    <message>
      <source>Delete imagery</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить запись о снимке</translation>
    </message>
    <message>
      <source>Delete track</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить трек</translation>
    </message>
    <message>
      <source>Delete records</source>
      <extracomment>case/acts</extracomment>
      <translation>Удалить записи</translation>
    </message>
    <message>
      <source>Restore publisher</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить издателя</translation>
    </message>
    <message>
      <source>Restore source</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить источник</translation>
    </message>
    <message>
      <source>Restore sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить наблюдение</translation>
    </message>
    <message>
      <source>Restore claim</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить утверждение</translation>
    </message>
    <message>
      <source>Restore link</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить связь</translation>
    </message>
    <message>
      <source>Restore entity</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить объект</translation>
    </message>
    <message>
      <source>Restore alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить другое имя</translation>
    </message>
    <message>
      <source>Restore assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить присвоение</translation>
    </message>
    <message>
      <source>Restore note</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить заметку</translation>
    </message>
    <message>
      <source>Restore hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить гипотезу</translation>
    </message>
    <message>
      <source>Restore judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить суждение</translation>
    </message>
    <message>
      <source>Restore tag</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить метку</translation>
    </message>
    <message>
      <source>Restore frame</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить рамку</translation>
    </message>
    <message>
      <source>Restore savedview</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить сохранённый вид</translation>
    </message>
    <message>
      <source>Restore lead</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить нить</translation>
    </message>
    <message>
      <source>Restore board</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить доску</translation>
    </message>
    <message>
      <source>Restore translation</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить перевод</translation>
    </message>
    <message>
      <source>Restore enquiry</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить проведённый поиск</translation>
    </message>
    <message>
      <source>Restore mention</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить упоминание</translation>
    </message>
    <message>
      <source>Restore dismissal</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить слова, которые не предлагаются</translation>
    </message>
    <message>
      <source>Restore doubt</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить сомнение в точках</translation>
    </message>
    <message>
      <source>Restore airframelist</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить список бортов</translation>
    </message>
    <message>
      <source>Restore report</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить отчёт</translation>
    </message>
    <message>
      <source>Restore excerpt</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить выдержку</translation>
    </message>
    <message>
      <source>Restore custody</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить шаг хранения</translation>
    </message>
    <message>
      <source>Restore stamp</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить отметку времени</translation>
    </message>
    <message>
      <source>Restore imagery</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить запись о снимке</translation>
    </message>
    <message>
      <source>Restore track</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить трек</translation>
    </message>
    <message>
      <source>Restore records</source>
      <extracomment>case/acts</extracomment>
      <translation>Восстановить записи</translation>
    </message>
    <message>
      <source>Remove alias</source>
      <extracomment>case/acts</extracomment>
      <translation>Убрать другое имя</translation>
    </message>
    <message>
      <source>Remove assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>Убрать присвоение</translation>
    </message>
    <message>
      <source>Remove link</source>
      <extracomment>case/acts</extracomment>
      <translation>Убрать связь</translation>
    </message>
    <message>
      <source>Assign registration</source>
      <extracomment>case/acts</extracomment>
      <translation>Присвоить регистрацию</translation>
    </message>
    <message>
      <source>Assign hex</source>
      <extracomment>case/acts</extracomment>
      <translation>Присвоить hex-код</translation>
    </message>
    <message>
      <source>Assign operator</source>
      <extracomment>case/acts</extracomment>
      <translation>Присвоить эксплуатанта</translation>
    </message>
    <message>
      <source>Assign callsign</source>
      <extracomment>case/acts</extracomment>
      <translation>Присвоить позывной</translation>
    </message>
    <message>
      <source>Undo {}</source>
      <extracomment>case/acts</extracomment>
      <translation>Отмена: {}</translation>
    </message>
    <message>
      <source>Redo {}</source>
      <extracomment>case/acts</extracomment>
      <translation>Повтор: {}</translation>
    </message>
    <message>
      <source>Reverse {}</source>
      <extracomment>case/acts</extracomment>
      <translation>Обращение: {}</translation>
    </message>
    <message>
      <source>happened</source>
      <extracomment>case/clocks</extracomment>
      <translation>произошло</translation>
    </message>
    <message>
      <source>asserted</source>
      <extracomment>case/clocks</extracomment>
      <translation>утверждалось</translation>
    </message>
    <message>
      <source>published</source>
      <extracomment>case/clocks</extracomment>
      <translation>опубликовано</translation>
    </message>
    <message>
      <source>captured</source>
      <extracomment>case/clocks, case/faces</extracomment>
      <translation>захвачено</translation>
    </message>
    <message>
      <source>Captured</source>
      <extracomment>case/clocks</extracomment>
      <translation>Захвачено</translation>
    </message>
    <message>
      <source>recorded</source>
      <extracomment>case/clocks</extracomment>
      <translation>записано</translation>
    </message>
    <message>
      <source>Recorded</source>
      <extracomment>case/clocks</extracomment>
      <translation>Записано</translation>
    </message>
    <message>
      <source>most telling</source>
      <extracomment>matrix/shown</extracomment>
      <translation>самое показательное</translation>
    </message>
    <message>
      <source>weight</source>
      <extracomment>matrix/shown</extracomment>
      <translation>вес</translation>
    </message>
    <message>
      <source>number</source>
      <extracomment>matrix/shown</extracomment>
      <translation>номер</translation>
    </message>
    <message>
      <source>judgements, records and sources of the whole case</source>
      <extracomment>report/beginning</extracomment>
      <translation>суждения, записи и источники всего дела</translation>
    </message>
    <message>
      <source>Brief</source>
      <extracomment>report/beginning</extracomment>
      <translation>Краткая справка</translation>
    </message>
    <message>
      <source>the first of the judgements and what they rest on, on one page</source>
      <extracomment>report/beginning</extracomment>
      <translation>первые суждения и то, на чём они основаны, на одной странице</translation>
    </message>
    <message>
      <source>Dossier</source>
      <extracomment>report/beginning</extracomment>
      <translation>Досье</translation>
    </message>
    <message>
      <source>all that the case holds, with what changed since the last issue</source>
      <extracomment>report/beginning</extracomment>
      <translation>всё, что есть в деле, с изменениями после прошлого выпуска</translation>
    </message>
    <message>
      <source>Sighting log</source>
      <extracomment>report/beginning</extracomment>
      <translation>Журнал наблюдений</translation>
    </message>
    <message>
      <source>who saw which aircraft where and when</source>
      <extracomment>report/beginning</extracomment>
      <translation>кто, какое воздушное судно, где и когда видел</translation>
    </message>
    <message>
      <source>how the bytes came here, step by step, and how each is checked</source>
      <extracomment>report/beginning</extracomment>
      <translation>как байты попали сюда, шаг за шагом, и как проверить каждый</translation>
    </message>
    <message>
      <source>Open leads</source>
      <extracomment>report/beginning</extracomment>
      <translation>Открытые вопросы</translation>
    </message>
    <message>
      <source>what is to be found out, and what it bears on</source>
      <extracomment>report/beginning</extracomment>
      <translation>что нужно выяснить и на что это влияет</translation>
    </message>
    <message>
      <source>Comparison of sources</source>
      <extracomment>report/beginning</extracomment>
      <translation>Сравнение источников</translation>
    </message>
    <message>
      <source>what each text says of the same things</source>
      <extracomment>report/beginning</extracomment>
      <translation>что каждый текст говорит об одном и том же</translation>
    </message>
    <message>
      <source>Origin</source>
      <extracomment>timeline/choices</extracomment>
      <translation>Первоисточник</translation>
    </message>
    <message>
      <source>attached</source>
      <extracomment>case/faces</extracomment>
      <translation>приложено</translation>
    </message>
    <message>
      <source>pasted</source>
      <extracomment>case/faces</extracomment>
      <translation>вставлено</translation>
    </message>
    <message>
      <source>unpacked</source>
      <extracomment>case/faces</extracomment>
      <translation>распаковано</translation>
    </message>
    <message>
      <source>held</source>
      <extracomment>case/faces</extracomment>
      <translation>есть в деле</translation>
    </message>
    <message>
      <source>as hedged as before</source>
      <extracomment>drifting</extracomment>
      <translation>оговорки как прежде</translation>
    </message>
    <message>
      <source>no hedge in either</source>
      <extracomment>drifting</extracomment>
      <translation>ни там, ни тут оговорок нет</translation>
    </message>
    <message>
      <source>a silence, which is neither for nor against</source>
      <extracomment>matrix/face</extracomment>
      <translation>молчание, которое не говорит ни за, ни против</translation>
    </message>
    <message>
      <source>somebody's conclusion, not what was seen</source>
      <extracomment>matrix/face</extracomment>
      <translation>чей-то вывод, а не то, что видели</translation>
    </message>
    <message>
      <source>neutral</source>
      <extracomment>matrix/strip</extracomment>
      <translation>нейтрально</translation>
    </message>
    <message>
      <source>given by {}</source>
      <extracomment>language</extracomment>
      <translation>указал: {}</translation>
    </message>
    <message>
      <source>was {}</source>
      <extracomment>language</extracomment>
      <translation>было {}</translation>
    </message>
    <message>
      <source>Resolve to {}</source>
      <extracomment>language</extracomment>
      <translation>Прочесть как {}</translation>
    </message>
    <message>
      <source>done</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>готово</translation>
    </message>
    <message>
      <source>cancelled</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>отменено</translation>
    </message>
    <message>
      <source>failed</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>не удалось</translation>
    </message>
    <message>
      <source>completely reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>вполне надёжен</translation>
    </message>
    <message>
      <source>no doubt about authenticity or competence; always right so far</source>
      <extracomment>values/grades</extracomment>
      <translation>нет сомнений в подлинности и компетентности; до сих пор всегда верно</translation>
    </message>
    <message>
      <source>usually reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>обычно надёжен</translation>
    </message>
    <message>
      <source>minor doubts; mostly right so far</source>
      <extracomment>values/grades</extracomment>
      <translation>небольшие сомнения; до сих пор чаще верно</translation>
    </message>
    <message>
      <source>fairly reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>довольно надёжен</translation>
    </message>
    <message>
      <source>some doubts; has been right before</source>
      <extracomment>values/grades</extracomment>
      <translation>есть сомнения; бывало верно</translation>
    </message>
    <message>
      <source>not usually reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>обычно ненадёжен</translation>
    </message>
    <message>
      <source>considerable doubts; right now and then</source>
      <extracomment>values/grades</extracomment>
      <translation>значительные сомнения; изредка верно</translation>
    </message>
    <message>
      <source>unreliable</source>
      <extracomment>values/grades</extracomment>
      <translation>ненадёжен</translation>
    </message>
    <message>
      <source>lacks authenticity, trustworthiness or competence; wrong so far</source>
      <extracomment>values/grades</extracomment>
      <translation>нет подлинности, доверия или компетентности; до сих пор неверно</translation>
    </message>
    <message>
      <source>reliability cannot be judged</source>
      <extracomment>values/grades</extracomment>
      <translation>надёжность оценить нельзя</translation>
    </message>
    <message>
      <source>too little is known about the source</source>
      <extracomment>values/grades</extracomment>
      <translation>об источнике известно слишком мало</translation>
    </message>
    <message>
      <source>probably true</source>
      <extracomment>values/grades</extracomment>
      <translation>вероятно, правда</translation>
    </message>
    <message>
      <source>not confirmed, but logical and consistent with what is known</source>
      <extracomment>values/grades</extracomment>
      <translation>не подтверждено, но логично и сходится с известным</translation>
    </message>
    <message>
      <source>possibly true</source>
      <extracomment>values/grades</extracomment>
      <translation>возможно, правда</translation>
    </message>
    <message>
      <source>not confirmed, reasonably logical, agrees with some of what is known</source>
      <extracomment>values/grades</extracomment>
      <translation>не подтверждено, довольно логично, сходится с частью известного</translation>
    </message>
    <message>
      <source>not confirmed; possible, but not logical</source>
      <extracomment>values/grades</extracomment>
      <translation>не подтверждено; возможно, но нелогично</translation>
    </message>
    <message>
      <source>improbable</source>
      <extracomment>values/grades</extracomment>
      <translation>маловероятно</translation>
    </message>
    <message>
      <source>not logical and contradicted by what is known</source>
      <extracomment>values/grades</extracomment>
      <translation>нелогично и противоречит известному</translation>
    </message>
    <message>
      <source>truth cannot be judged</source>
      <extracomment>values/grades</extracomment>
      <translation>правдивость оценить нельзя</translation>
    </message>
    <message>
      <source>nothing to hold it against</source>
      <extracomment>values/grades</extracomment>
      <translation>не с чем сравнить</translation>
    </message>
    <message>
      <source>sources held</source>
      <extracomment>case/statistics</extracomment>
      <translation>источники в деле</translation>
    </message>
    <message>
      <source>sources named, not held</source>
      <extracomment>case/statistics</extracomment>
      <translation>названные источники, не в деле</translation>
    </message>
    <message>
      <source>excerpts</source>
      <extracomment>case/statistics</extracomment>
      <translation>выдержки</translation>
    </message>
    <message>
      <source>sightings</source>
      <extracomment>case/statistics</extracomment>
      <translation>наблюдения</translation>
    </message>
    <message>
      <source>claims</source>
      <extracomment>case/statistics</extracomment>
      <translation>утверждения</translation>
    </message>
    <message>
      <source>links</source>
      <extracomment>case/statistics</extracomment>
      <translation>связи</translation>
    </message>
    <message>
      <source>notes</source>
      <extracomment>case/statistics</extracomment>
      <translation>заметки</translation>
    </message>
    <message>
      <source>By source</source>
      <extracomment>case/statistics</extracomment>
      <translation>По источникам</translation>
    </message>
    <message>
      <source>By tag</source>
      <extracomment>case/statistics</extracomment>
      <translation>По меткам</translation>
    </message>
    <message>
      <source>finding</source>
      <extracomment>case/statistics, reference/glossary</extracomment>
      <translation>замечание</translation>
    </message>
    <message>
      <source>type written</source>
      <extracomment>case/statistics</extracomment>
      <translation>тип в записи</translation>
    </message>
    <message>
      <source>no marking of its own</source>
      <extracomment>case/statistics</extracomment>
      <translation>без своего грифа</translation>
    </message>
    <message>
      <source>yes</source>
      <extracomment>case/statistics</extracomment>
      <translation>да</translation>
    </message>
    <message>
      <source>no</source>
      <extracomment>case/statistics</extracomment>
      <translation>нет</translation>
    </message>
    <message>
      <source>or later</source>
      <extracomment>case/statistics</extracomment>
      <translation>или позже</translation>
    </message>
    <message>
      <source>Show</source>
      <extracomment>case/statistics</extracomment>
      <translation>Показать</translation>
    </message>
    <message>
      <source>Premises</source>
      <extracomment>case/statistics</extracomment>
      <translation>Посылки</translation>
    </message>
    <message>
      <source>destinations</source>
      <extracomment>case/statistics</extracomment>
      <translation>места прилёта</translation>
    </message>
    <message>
      <source>plain text</source>
      <extracomment>values/mime, reading/looking</extracomment>
      <translation>простой текст</translation>
    </message>
    <message>
      <source>mail</source>
      <extracomment>values/mime</extracomment>
      <translation>письмо</translation>
    </message>
    <message>
      <source>Nearest to zero: least against. Not a probability; it gives no odds.</source>
      <extracomment>matrix/foot</extracomment>
      <translation>Ближе к нулю: меньше всего против. Это не вероятность; шансов это не даёт.</translation>
    </message>
    <message>
      <source>Note why…</source>
      <extracomment>marked</extracomment>
      <translation>Записать почему…</translation>
    </message>
    <message>
      <source>unknown type</source>
      <extracomment>marked</extracomment>
      <translation>неизвестный тип</translation>
    </message>
    <message>
      <source>open type</source>
      <extracomment>marked</extracomment>
      <translation>тип открыт</translation>
    </message>
    <message>
      <source>open date</source>
      <extracomment>marked</extracomment>
      <translation>дата открыта</translation>
    </message>
    <message>
      <source>by inferred hops</source>
      <extracomment>origins</extracomment>
      <translation>по выведенным звеньям</translation>
    </message>
    <message>
      <source>case</source>
      <extracomment>reference/glossary</extracomment>
      <translation>дело</translation>
    </message>
    <message>
      <source>capture</source>
      <extracomment>reference/glossary</extracomment>
      <translation>захват</translation>
    </message>
    <message>
      <source>fix</source>
      <extracomment>reference/glossary</extracomment>
      <translation>точка</translation>
    </message>
    <message>
      <source>journal</source>
      <extracomment>reference/glossary</extracomment>
      <translation>журнал</translation>
    </message>
    <message>
      <source>relay</source>
      <extracomment>reference/glossary</extracomment>
      <translation>посредник</translation>
    </message>
    <message>
      <source>through</source>
      <extracomment>reference/glossary</extracomment>
      <translation>через</translation>
    </message>
    <message>
      <source>assumed</source>
      <extracomment>reference/glossary</extracomment>
      <translation>принято</translation>
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
      <translation>наблюдённое</translation>
    </message>
    <message>
      <source>inferred strong</source>
      <extracomment>reference/glossary</extracomment>
      <translation>выведено надёжно</translation>
    </message>
    <message>
      <source>inferred weak</source>
      <extracomment>reference/glossary</extracomment>
      <translation>выведено слабо</translation>
    </message>
    <message>
      <source>compatible</source>
      <extracomment>reference/glossary</extracomment>
      <translation>совместимо</translation>
    </message>
    <message>
      <source>conflicts</source>
      <extracomment>reference/glossary</extracomment>
      <translation>противоречит</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <extracomment>reference/glossary</extracomment>
      <translation>нельзя сказать</translation>
    </message>
    <message>
      <source>not in file</source>
      <extracomment>reference/glossary</extracomment>
      <translation>нет в файле</translation>
    </message>
    <message>
      <source>suggests</source>
      <extracomment>reference/glossary</extracomment>
      <translation>указывает</translation>
    </message>
    <message>
      <source>doubt</source>
      <extracomment>reference/glossary</extracomment>
      <translation>сомнение</translation>
    </message>
    <message>
      <source>expected</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ожидается</translation>
    </message>
    <message>
      <source>attributed</source>
      <extracomment>reference/glossary</extracomment>
      <translation>со ссылкой</translation>
    </message>
    <message>
      <source>roughly</source>
      <extracomment>reference/glossary</extracomment>
      <translation>примерно</translation>
    </message>
    <message>
      <source>says</source>
      <extracomment>reference/glossary</extracomment>
      <translation>говорит</translation>
    </message>
    <message>
      <source>denies</source>
      <extracomment>reference/glossary</extracomment>
      <translation>отрицает</translation>
    </message>
    <message>
      <source>linked</source>
      <extracomment>reference/glossary</extracomment>
      <translation>связано</translation>
    </message>
    <message>
      <source>may tell of it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>может говорить об этом</translation>
    </message>
    <message>
      <source>silent</source>
      <extracomment>reference/glossary</extracomment>
      <translation>молчит</translation>
    </message>
    <message>
      <source>photo-video</source>
      <extracomment>reference/glossary</extracomment>
      <translation>фото или видео</translation>
    </message>
    <message>
      <source>same-as</source>
      <extracomment>reference/glossary</extracomment>
      <translation>то же, что</translation>
    </message>
    <message>
      <source>part-of</source>
      <extracomment>reference/glossary</extracomment>
      <translation>часть от</translation>
    </message>
    <message>
      <source>distinct-from</source>
      <extracomment>reference/glossary</extracomment>
      <translation>отлично от</translation>
    </message>
    <message>
      <source>no-comment</source>
      <extracomment>reference/glossary</extracomment>
      <translation>без комментариев</translation>
    </message>
    <message>
      <source>nobody has graded it yet; this is neither F nor 6</source>
      <extracomment>reference/glossary</extracomment>
      <translation>никто ещё не оценил; это не F и не 6</translation>
    </message>
    <message>
      <source>named by the text or by whom it cites</source>
      <extracomment>reference/glossary</extracomment>
      <translation>назван текстом или тем, на кого он ссылается</translation>
    </message>
    <message>
      <source>only described, such as “an insider”; two descriptions may be one person</source>
      <extracomment>reference/glossary</extracomment>
      <translation>только описан, например «осведомлённый источник»; два описания могут быть одним человеком</translation>
    </message>
    <message>
      <source>the text names nobody it has it from</source>
      <extracomment>reference/glossary</extracomment>
      <translation>текст не называет, от кого это знает</translation>
    </message>
    <message>
      <source>somebody did not comment: it asserts nothing and has no origin</source>
      <extracomment>reference/glossary</extracomment>
      <translation>кто-то не дал комментария: это ничего не утверждает и не имеет первоисточника</translation>
    </message>
    <message>
      <source>passes on what somebody else says, and adds no origin</source>
      <extracomment>reference/glossary</extracomment>
      <translation>передаёт чужие слова и не добавляет первоисточника</translation>
    </message>
    <message>
      <source>a relay that every way back passes</source>
      <extracomment>reference/glossary</extracomment>
      <translation>передающий, через которого идёт каждый путь назад</translation>
    </message>
    <message>
      <source>a source's words say it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>это сказано словами источника</translation>
    </message>
    <message>
      <source>concluded from what is stated; no source says it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>выведено из сказанного; ни один источник так не говорит</translation>
    </message>
    <message>
      <source>taken by the analyst on named premises</source>
      <extracomment>reference/glossary</extracomment>
      <translation>принято аналитиком на названных основаниях</translation>
    </message>
    <message>
      <source>worked out by the program; nobody has accepted it yet</source>
      <extracomment>reference/glossary</extracomment>
      <translation>найдено программой; никто ещё не принял</translation>
    </message>
    <message>
      <source>a source that is named, whose bytes are not in the case</source>
      <extracomment>reference/glossary</extracomment>
      <translation>названный источник, байтов которого нет в деле</translation>
    </message>
    <message>
      <source>the source is silent on it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>источник об этом молчит</translation>
    </message>
    <message>
      <source>nobody has filled it in</source>
      <extracomment>reference/glossary</extracomment>
      <translation>никто не заполнил</translation>
    </message>
    <message>
      <source>sent by the aircraft itself, from its own navigation</source>
      <extracomment>reference/glossary</extracomment>
      <translation>передано самим бортом, по его навигации</translation>
    </message>
    <message>
      <source>reckoned by receivers on the ground from when the signal reached each</source>
      <extracomment>reference/glossary</extracomment>
      <translation>вычислено наземными приёмниками по времени прихода сигнала</translation>
    </message>
    <message>
      <source>sent by ground stations, from radar or other tracking</source>
      <extracomment>reference/glossary</extracomment>
      <translation>передано наземными станциями по радару или иному слежению</translation>
    </message>
    <message>
      <source>worked out by the tracker where nothing was received</source>
      <extracomment>reference/glossary</extracomment>
      <translation>рассчитано трекером там, где приёма не было</translation>
    </message>
    <message>
      <source>the file does not say</source>
      <extracomment>reference/glossary</extracomment>
      <translation>в файле не сказано</translation>
    </message>
    <message>
      <source>the file reports the aircraft on the ground there</source>
      <extracomment>reference/glossary</extracomment>
      <translation>файл сообщает, что борт там на земле</translation>
    </message>
    <message>
      <source>nobody saw the ground, but the last position was low and close to one field</source>
      <extracomment>reference/glossary</extracomment>
      <translation>касания не видно, но последняя точка низко и близко к одному аэродрому</translation>
    </message>
    <message>
      <source>it went out of sight near one or several fields, or the stretch is doubtful</source>
      <extracomment>reference/glossary</extracomment>
      <translation>пропал из виду у одного или нескольких аэродромов, или участок сомнителен</translation>
    </message>
    <message>
      <source>the file shows what the record says</source>
      <extracomment>reference/glossary</extracomment>
      <translation>файл показывает то, что говорит запись</translation>
    </message>
    <message>
      <source>the file shows otherwise</source>
      <extracomment>reference/glossary</extracomment>
      <translation>файл показывает иное</translation>
    </message>
    <message>
      <source>the file does not reach so far, or names several places</source>
      <extracomment>reference/glossary</extracomment>
      <translation>файл так далеко не доходит или называет несколько мест</translation>
    </message>
    <message>
      <source>the file holds nothing of it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>в файле об этом ничего нет</translation>
    </message>
    <message>
      <source>somebody else is said to say it: reportedly, is said to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>говорят со слов другого: как сообщается, якобы</translation>
    </message>
    <message>
      <source>it may be so: may, perhaps, might have</source>
      <extracomment>reference/glossary</extracomment>
      <translation>возможно, так: может быть, возможно</translation>
    </message>
    <message>
      <source>it is held to be probable: probably, likely, is believed to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>считается вероятным: вероятно, по-видимому, полагают</translation>
    </message>
    <message>
      <source>something points to it: suggests, indicates, appears to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>что-то на это указывает: указывает, похоже</translation>
    </message>
    <message>
      <source>it is questioned: doubtful, unconfirmed, it is not clear whether</source>
      <extracomment>reference/glossary</extracomment>
      <translation>под сомнением: сомнительно, не подтверждено, неясно</translation>
    </message>
    <message>
      <source>it is still to come: expected to, due to, plans to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>это ещё впереди: ожидается, должен, планирует</translation>
    </message>
    <message>
      <source>somebody is named as saying so: according to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>назван тот, кто это говорит: по словам, согласно</translation>
    </message>
    <message>
      <source>a number with a bound: about, at least, more than</source>
      <extracomment>reference/glossary</extracomment>
      <translation>число с границей: около, не менее, более</translation>
    </message>
    <message>
      <source>it tells this, and a record is tagged on its words</source>
      <extracomment>reference/glossary</extracomment>
      <translation>он говорит это, и на его словах есть запись</translation>
    </message>
    <message>
      <source>a record of it is linked as supporting this, or supported by it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>его запись связана как подкрепляющая или подкреплённая</translation>
    </message>
    <message>
      <source>a record of it is linked as telling this otherwise</source>
      <extracomment>reference/glossary</extracomment>
      <translation>его запись связана как расходящаяся</translation>
    </message>
    <message>
      <source>a record of it is linked as contradicting this</source>
      <extracomment>reference/glossary</extracomment>
      <translation>его запись связана как противоречащая</translation>
    </message>
    <message>
      <source>it tells that somebody says this is not so</source>
      <extracomment>reference/glossary</extracomment>
      <translation>он говорит, что кто-то это отрицает</translation>
    </message>
    <message>
      <source>somebody was asked and did not answer: neither for nor against</source>
      <extracomment>reference/glossary</extracomment>
      <translation>кого-то спросили, ответа не было: ни за, ни против</translation>
    </message>
    <message>
      <source>a record of it is linked to this, neither for nor against</source>
      <extracomment>reference/glossary</extracomment>
      <translation>его запись связана с этим, ни за, ни против</translation>
    </message>
    <message>
      <source>for or against: by like words, or over another record; nobody has said so</source>
      <extracomment>reference/glossary</extracomment>
      <translation>за или против: по сходным словам или через другую запись; никто так не сказал</translation>
    </message>
    <message>
      <source>no record and no sentence of it was found that tells of this, for or against</source>
      <extracomment>reference/glossary</extracomment>
      <translation>не найдено ни записи, ни предложения об этом, ни за, ни против</translation>
    </message>
    <message>
      <source>both tell the same, or one lies within the other</source>
      <extracomment>reference/glossary</extracomment>
      <translation>оба говорят одно, или одно внутри другого</translation>
    </message>
    <message>
      <source>they tell it otherwise, and both can be true</source>
      <extracomment>reference/glossary</extracomment>
      <translation>говорят по-разному, и оба могут быть верны</translation>
    </message>
    <message>
      <source>both cannot be true of the same thing, in the same unit, at the same time</source>
      <extracomment>reference/glossary</extracomment>
      <translation>оба не могут быть верны об одном, в одних единицах, в одно время</translation>
    </message>
    <message>
      <source>told as a denial</source>
      <extracomment>analysis/absent</extracomment>
      <translation>сообщено как опровержение</translation>
    </message>
    <message>
      <source>told as a pause</source>
      <extracomment>analysis/absent</extracomment>
      <translation>сообщено как перерыв</translation>
    </message>
    <message>
      <source>not observed by this tracker</source>
      <extracomment>analysis/absent</extracomment>
      <translation>этим трекером не наблюдалось</translation>
    </message>
    <message>
      <source>Note which is right…</source>
      <extracomment>analysis/answered</extracomment>
      <translation>Записать, что верно…</translation>
    </message>
    <message>
      <source>{}; {} more lists differ</source>
      <extracomment>analysis/answered</extracomment>
      <translation>{}; ещё {} списков расходятся</translation>
    </message>
    <message>
      <source>{} (line {}) has {}</source>
      <extracomment>analysis/answered</extracomment>
      <translation>{} (строка {}): {}</translation>
    </message>
    <message>
      <source>{} draws on {}, which {} is of</source>
      <extracomment>analysis/asserted</extracomment>
      <translation>{} опирается на {}, откуда и {}</translation>
    </message>
    <message>
      <source>{} words stand side by side in both</source>
      <extracomment>analysis/asserted</extracomment>
      <translation>{} слов подряд стоят в обоих</translation>
    </message>
    <message>
      <source>both draw on {}</source>
      <extracomment>analysis/asserted</extracomment>
      <translation>оба опираются на {}</translation>
    </message>
    <message>
      <source>{} {} it too: texts that share it have one origin in it, not one each</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>{} {} это тоже: у текстов с этим общим местом один первоисточник, а не по одному</translation>
    </message>
    <message>
      <source>; elsewhere it has it through {}</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>; в другом месте это через {}</translation>
    </message>
    <message>
      <source>it names it, “{}”{}</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>называет его, “{}”{}</translation>
    </message>
    <message>
      <source>{} states that it does, “{}”</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>{} так и говорит, “{}”</translation>
    </message>
    <message>
      <source>concluded from {}, “{}” beside what it has through {}</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>выведено из {}, «{}» рядом с тем, что известно через {}</translation>
    </message>
    <message>
      <source> — country only</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation> — только страна</translation>
    </message>
    <message>
      <source>first fix</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>первая точка</translation>
    </message>
    <message>
      <source>last fix</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>последняя точка</translation>
    </message>
    <message>
      <source>{} not seen; {}</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>{}: не видно; {}</translation>
    </message>
    <message>
      <source>on ground {}–{} UTC</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>на земле {}–{} UTC</translation>
    </message>
    <message>
      <source>no place</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>нет места</translation>
    </message>
    <message>
      <source>joined by the analyst</source>
      <extracomment>analysis/clusters</extracomment>
      <translation>соединено аналитиком</translation>
    </message>
    <message>
      <source>{} has no text to compare; choose a source with words.</source>
      <extracomment>analysis/compared</extracomment>
      <translation>В {} нет текста для сравнения; выберите источник со словами.</translation>
    </message>
    <message>
      <source>“{}” and “{}” may be one name in two scripts</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>“{}” и “{}” могут быть одним именем двумя письменностями</translation>
    </message>
    <message>
      <source>“{}” and “{}” may be two wordings of whom {} does not name</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>“{}” и “{}” могут быть двумя обозначениями того, кого {} не называет</translation>
    </message>
    <message>
      <source>“{}” and “{}” may mean the same</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>“{}” и “{}” могут значить одно и то же</translation>
    </message>
    <message>
      <source>{} and {} may have heard one transponder</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>{} и {} могли слышать один ответчик</translation>
    </message>
    <message>
      <source>write down in a note what else is known of that time</source>
      <extracomment>analysis/doubted</extracomment>
      <translation>записать в заметке, что ещё известно об этом времени</translation>
    </message>
    <message>
      <source> So {} more times.</source>
      <extracomment>analysis/doubted</extracomment>
      <translation> Так ещё {} раз.</translation>
    </message>
    <message>
      <source>{} and {} have a common ancestor, or one drew on the other: {}.</source>
      <extracomment>analysis/drawn</extracomment>
      <translation>У {} и {} общий предок, или одно взято из другого: {}.</translation>
    </message>
    <message>
      <source>{} (not held)</source>
      <extracomment>analysis/drawn</extracomment>
      <translation>{} (нет в деле)</translation>
    </message>
    <message>
      <source>the same bytes</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>те же байты</translation>
    </message>
    <message>
      <source>the same text</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>тот же текст</translation>
    </message>
    <message>
      <source>nearly the same text</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>почти тот же текст</translation>
    </message>
    <message>
      <source>entered twice</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>внесено дважды</translation>
    </message>
    <message>
      <source>There is no finding {}; findings lists those there are.</source>
      <extracomment>analysis/findings</extracomment>
      <translation>Замечания {} нет; посмотрите, какие есть.</translation>
    </message>
    <message>
      <source>{}; name the publisher, or say in a reason what else is known.</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{}; назовите издателя или скажите в обосновании, что ещё известно.</translation>
    </message>
    <message>
      <source>{}; grade it 2 to 6 now, and 1 with a reason or when another origin bears it out.</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{}; поставьте пока 2–6, а 1 — с обоснованием или когда это подтвердит другой первоисточник.</translation>
    </message>
    <message>
      <source>1 is confirmed by two independent known origins, and {} has {}</source>
      <extracomment>analysis/graded</extracomment>
      <translation>1 — подтверждено двумя независимыми известными первоисточниками, а у {}: {}</translation>
    </message>
    <message>
      <source>{}; choose 2 to 6, or say in a reason why it is confirmed all the same.</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{}; выберите 2–6 или обоснуйте, почему это всё же подтверждено.</translation>
    </message>
    <message>
      <source>{} · {} withdrawn, which leaves {} known</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{} · {} отозвано, остаётся известных: {}</translation>
    </message>
    <message>
      <source>The publisher of {} is not known, and a letter is a publisher's: that is {}</source>
      <extracomment>analysis/graded</extracomment>
      <translation>Издатель {} неизвестен, а буква относится к издателю: это {}</translation>
    </message>
    <message>
      <source>1 is confirmed by two independent known origins, and this is one text</source>
      <extracomment>analysis/graded</extracomment>
      <translation>1 — подтверждено двумя независимыми известными первоисточниками, а это один текст</translation>
    </message>
    <message>
      <source>what it says happened</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>что, по его словам, произошло</translation>
    </message>
    <message>
      <source>Note who says so…</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>Записать, кто это говорит…</translation>
    </message>
    <message>
      <source>Show the source</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>Показать источник</translation>
    </message>
    <message>
      <source>the figure “{}”</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>число “{}”</translation>
    </message>
    <message>
      <source>and no other report here tells it</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>и ни одно другое сообщение здесь этого не говорит</translation>
    </message>
    <message>
      <source>in none of the reports that tell it</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>ни в одном из сообщений об этом</translation>
    </message>
    <message>
      <source>{}: nobody is named for {}, {}.</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>{}: для {} никто не назван, {}.</translation>
    </message>
    <message>
      <source>Correct it</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>Исправить</translation>
    </message>
    <message>
      <source>{}, before it was taken, {}</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>{}, до съёмки, {}</translation>
    </message>
    <message>
      <source>the sun {} does not fit the stated time, {}. {}</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>солнце {} не подходит к указанному времени, {}. {}</translation>
    </message>
    <message>
      <source>it is said to be taken {}; {} fits{}.</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>сказано, что снято {}; {} подходит{}.</translation>
    </message>
    <message>
      <source>a posting of it is known of {}.</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>известна публикация: {}.</translation>
    </message>
    <message>
      <source>no claim linked</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>нет связанного утверждения</translation>
    </message>
    <message>
      <source>no hypothesis linked</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>нет связанной гипотезы</translation>
    </message>
    <message>
      <source>a lane for each type with its variants</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>дорожка на каждый тип с вариантами</translation>
    </message>
    <message>
      <source>a lane for each registration</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>дорожка на каждую регистрацию</translation>
    </message>
    <message>
      <source>a lane for each place: where from, where, where to</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>дорожка для каждого места: откуда, где, куда</translation>
    </message>
    <message>
      <source>a lane for each source, with what it is quoted for</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>дорожка на каждый источник, с тем, для чего он цитируется</translation>
    </message>
    <message>
      <source>a lane for each origin: known, possible, unknown</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>дорожка для каждого первоисточника: известный, возможный, неизвестный</translation>
    </message>
    <message>
      <source>a lane for each claim, with what is linked to it</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>дорожка на каждое утверждение, с тем, что с ним связано</translation>
    </message>
    <message>
      <source>a lane for each hypothesis, with what is linked to it</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>дорожка на каждую гипотезу, с тем, что с ней связано</translation>
    </message>
    <message>
      <source>a lane for each tag</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>дорожка на каждую метку</translation>
    </message>
    <message>
      <source>imagery records</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>записи о снимках</translation>
    </message>
    <message>
      <source>the judgement{} {}</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>суждение{} {}</translation>
    </message>
    <message>
      <source>On it leaned {}.</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>На это опиралось: {}.</translation>
    </message>
    <message>
      <source>Nothing leaned on it.</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>На это ничего не опиралось.</translation>
    </message>
    <message>
      <source>; many texts share words, and each is held against the {} next published</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>; у многих текстов общие слова, каждый сверяется со следующими {} по дате</translation>
    </message>
    <message>
      <source>it names {}</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>называет {}</translation>
    </message>
    <message>
      <source>both write “{}”, {}</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>оба пишут “{}”, {}</translation>
    </message>
    <message>
      <source>{} words stand side by side in both{}</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>{} слов подряд стоят в обоих{}</translation>
    </message>
    <message>
      <source>{} was out first ({}, then {})</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>{} вышло первым ({}, затем {})</translation>
    </message>
    <message>
      <source>Choose words</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>Выбрать слова</translation>
    </message>
    <message>
      <source>{} is dated {}, before {}, {}, which it cites.</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>{} датировано {}, раньше, чем {}, {}, на что оно ссылается.</translation>
    </message>
    <message>
      <source>No excerpt carries the link {}.</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>Ни одна выдержка не несёт связи {}.</translation>
    </message>
    <message>
      <source>{} and {} cannot both hold{}.</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>{} и {} не могут быть верны оба{}.</translation>
    </message>
    <message>
      <source>{} of the 64 bits of their fingerprints differ{}</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>{} из 64 бит их отпечатков различаются{}</translation>
    </message>
    <message>
      <source>, and like {}</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>, и на {}</translation>
    </message>
    <message>
      <source>{} looks like {} ({}){}. Unless told apart they count as one origin.</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>{} похоже на {} ({}){}. Пока их не различат, они считаются одним первоисточником.</translation>
    </message>
    <message>
      <source>Same picture</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>Тот же снимок</translation>
    </message>
    <message>
      <source>Taken from {}</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>Взято из {}</translation>
    </message>
    <message>
      <source>Not the same</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>Не то же</translation>
    </message>
    <message>
      <source> and more</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation> и ещё</translation>
    </message>
    <message>
      <source>one tells it as the report of</source>
      <extracomment>analysis/matched</extracomment>
      <translation>одно передаёт это как сообщение от</translation>
    </message>
    <message>
      <source>“{}” and “{}” overlap ({})</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” и “{}” пересекаются ({})</translation>
    </message>
    <message>
      <source>both are of {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>оба от {}</translation>
    </message>
    <message>
      <source>other end</source>
      <extracomment>analysis/matched</extracomment>
      <translation>другой конец</translation>
    </message>
    <message>
      <source>“{}” may be {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” может быть: {}</translation>
    </message>
    <message>
      <source>the same place, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>то же место, {}</translation>
    </message>
    <message>
      <source>“{}” and “{}” are one place</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” и “{}” — одно место</translation>
    </message>
    <message>
      <source>“{}” and “{}” lie beside each other</source>
      <extracomment>analysis/matched</extracomment>
      <translation>«{}» и «{}» рядом</translation>
    </message>
    <message>
      <source>“{}” and “{}” lie one within the other</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” и “{}” лежат одно внутри другого</translation>
    </message>
    <message>
      <source>the same day, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>тот же день, {}</translation>
    </message>
    <message>
      <source>“{}” and “{}” are both {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” и “{}” — оба {}</translation>
    </message>
    <message>
      <source>both name {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>оба называют {}</translation>
    </message>
    <message>
      <source>both tell of {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>оба говорят о {}</translation>
    </message>
    <message>
      <source>the same {}, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>то же: {}, {}</translation>
    </message>
    <message>
      <source>the same callsign, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>тот же позывной, {}</translation>
    </message>
    <message>
      <source>the same type, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>тот же тип, {}</translation>
    </message>
    <message>
      <source>{} and {} are types of one family, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>{} и {} — типы одного семейства, {}</translation>
    </message>
    <message>
      <source>both count {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>оба насчитывают {}</translation>
    </message>
    <message>
      <source>{} {}, which the other is</source>
      <extracomment>analysis/matched</extracomment>
      <translation>{} {}, чем является другое</translation>
    </message>
    <message>
      <source>which names no type</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>что не называет типа</translation>
    </message>
    <message>
      <source>which is {} with wrong letters</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>что есть {} с неверными буквами</translation>
    </message>
    <message>
      <source>a misspelt {}</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>ошибка в написании: {}</translation>
    </message>
    <message>
      <source>a day no calendar has</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>день, которого нет в календаре</translation>
    </message>
    <message>
      <source>tracks left to be compared</source>
      <extracomment>analysis/paired</extracomment>
      <translation>треков осталось сравнить</translation>
    </message>
    <message>
      <source> So with {} more tracks.</source>
      <extracomment>analysis/paired</extracomment>
      <translation> Так ещё с треками: {}.</translation>
    </message>
    <message>
      <source>both heard the {}</source>
      <extracomment>analysis/paired</extracomment>
      <translation>оба слышали {}</translation>
    </message>
    <message>
      <source>show one flight</source>
      <extracomment>analysis/paired</extracomment>
      <translation>показывают один рейс</translation>
    </message>
    <message>
      <source>the tracks{} {}, {} apart on the median and {} at most; networks that heard one transponder are one origin, and their positions are compared, not averaged.</source>
      <extracomment>analysis/paired</extracomment>
      <translation>треки{} {}, в медиане на {}, самое большее на {} друг от друга; сети, слышавшие один ответчик, — один первоисточник, и их точки сравниваются, а не усредняются.</translation>
    </message>
    <message>
      <source>its own text is among these and is counted there</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>его собственный текст среди них и там посчитан</translation>
    </message>
    <message>
      <source>it passes on what another told</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>передаёт рассказанное другим</translation>
    </message>
    <message>
      <source>; no way goes past it</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>; ни один путь его не обходит</translation>
    </message>
    <message>
      <source>Link them “cites” or “distinct from”.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>Свяжите их как «ссылается» или «не то же, что».</translation>
    </message>
    <message>
      <source>both lead</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>оба ведут</translation>
    </message>
    <message>
      <source>all lead</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>все ведут</translation>
    </message>
    <message>
      <source>{} is 1 known origin: {} to that name.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} — 1 известный первоисточник: {} к этому имени.</translation>
    </message>
    <message>
      <source>“{}” is 1 possible origin: {} there; nobody names it.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>“{}” — 1 возможный первоисточник: {} туда; никто его не называет.</translation>
    </message>
    <message>
      <source>{} are not added up: they may be one origin.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} не складываются: это может быть один первоисточник.</translation>
    </message>
    <message>
      <source>{} is no origin: {}.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} — не первоисточник: {}.</translation>
    </message>
    <message>
      <source>{} are no origins: each only names another of them.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} — не первоисточники: каждый лишь называет другого из них.</translation>
    </message>
    <message>
      <source>{} are {} texts: outlets, which are never counted as origins.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} (текстов {}) — издания, которые никогда не считаются первоисточниками.</translation>
    </message>
    <message>
      <source>The records are linked as the same: what several of them lead to counts once.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>Записи связаны как одно и то же: к чему ведут несколько из них, считается один раз.</translation>
    </message>
    <message>
      <source>{} tells of a silence: that is neither for nor against.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} говорит о молчании: это ни за, ни против.</translation>
    </message>
    <message>
      <source>{} show one picture: it has one origin.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} показывают одну картинку: у неё один первоисточник.</translation>
    </message>
    <message>
      <source>{} was withdrawn: it is still counted, and told.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} отозван: он всё ещё считается и упоминается.</translation>
    </message>
    <message>
      <source>{} is 1 unknown origin: it leads to texts that name only each other.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} — 1 неизвестный первоисточник: ведёт к текстам, которые называют лишь друг друга.</translation>
    </message>
    <message>
      <source>{} is 1 unknown origin: its words name nobody.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} — 1 неизвестный первоисточник: его слова никого не называют.</translation>
    </message>
    <message>
      <source>{} is cited but not held; there are no bytes to compare.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>{} упомянуто, но его нет в деле; сравнивать нечего.</translation>
    </message>
    <message>
      <source>{} is no page that was captured again; attach its address once more, then ask.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>{} не захватывалась повторно; приложите её адрес ещё раз, потом спросите.</translation>
    </message>
    <message>
      <source>The server sent the same bytes again.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>Сервер прислал те же байты.</translation>
    </message>
    <message>
      <source>The bytes differ; the words a reader sees are the same, in the same order.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>Байты другие; видимые слова те же и в том же порядке.</translation>
    </message>
    <message>
      <source>their statements share {}</source>
      <extracomment>analysis/restated</extracomment>
      <translation>в их высказываниях общее: {}</translation>
    </message>
    <message>
      <source>nothing dated for {}; otherwise {} at the median</source>
      <extracomment>analysis/rhythm</extracomment>
      <translation>ничего датированного {}; обычно {} в медиане</translation>
    </message>
    <message>
      <source>{} marks within {}; at an even rate {}</source>
      <extracomment>analysis/rhythm</extracomment>
      <translation>{} отметок за {}; при ровном темпе {}</translation>
    </message>
    <message>
      <source>Lanes are one field, or a second one inside the first; name one or two.</source>
      <extracomment>analysis/setting</extracomment>
      <translation>Дорожки — это одно поле или второе внутри первого; назовите одно или два.</translation>
    </message>
    <message>
      <source>“{}” makes no lanes; choose of {}.</source>
      <extracomment>analysis/setting</extracomment>
      <translation>“{}” не даёт дорожек; выберите из {}.</translation>
    </message>
    <message>
      <source>“{}” is no day; write it as 2025-10-28.</source>
      <extracomment>analysis/setting</extracomment>
      <translation>“{}” — не день; пишите как 2025-10-28.</translation>
    </message>
    <message>
      <source>not stated by any of them</source>
      <extracomment>analysis/unstated</extracomment>
      <translation>ни один не сообщает</translation>
    </message>
    <message>
      <source>both are the {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>оба — {}</translation>
    </message>
    <message>
      <source>two names of one row of the table of types are one type</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>два имени одной строки таблицы типов — один тип</translation>
    </message>
    <message>
      <source>a variant says nothing against its family, and its family does not state it</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>вариант не противоречит своему семейству, а семейство его не называет</translation>
    </message>
    <message>
      <source>both cannot be what the source meant; one is a slip of the pen</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>источник не мог иметь в виду оба; одно — описка</translation>
    </message>
    <message>
      <source>both write {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>оба пишут {}</translation>
    </message>
    <message>
      <source>a registration is one airframe's at a time</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>регистрация в одно время принадлежит одному борту</translation>
    </message>
    <message>
      <source>each stands in one of the texts alone; one of them is likely misread</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>каждое стоит лишь в одном тексте; одно, видимо, прочитано неверно</translation>
    </message>
    <message>
      <source>both sightings of the one fit the other's single one; which it is, nobody states</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>оба наблюдения одного подходят к единственному другого; какое из них, никто не говорит</translation>
    </message>
    <message>
      <source>the bounds of both are the same</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>границы обоих одинаковы</translation>
    </message>
    <message>
      <source>both can be {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>оба могут быть {}</translation>
    </message>
    <message>
      <source>the bounds have a number in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>у границ есть общее число</translation>
    </message>
    <message>
      <source>the same is counted, and the bounds have no number in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>считается одно и то же, а общего числа у границ нет</translation>
    </message>
    <message>
      <source>landings and aircraft are different units: one aircraft can land three times</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>посадки и борта — разные единицы: один борт может сесть трижды</translation>
    </message>
    <message>
      <source>both are {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>оба {}</translation>
    </message>
    <message>
      <source>the phrases resolve to one day or span</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>выражения означают один день или отрезок</translation>
    </message>
    <message>
      <source>they overlap: {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>они пересекаются: {}</translation>
    </message>
    <message>
      <source>the spans have days in common, and neither is the other made less precise</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>у промежутков есть общие дни, и ни один не есть другой, сказанный грубее</translation>
    </message>
    <message>
      <source>the narrower lies within the wider: nothing speaks against it, one tells more</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>узкое внутри широкого: ничто не против, одно говорит больше</translation>
    </message>
    <message>
      <source>one event, and no day in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>одно событие, и нет общего дня</translation>
    </message>
    <message>
      <source>neither states its zone, and a day begins at another time in each</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ни одно не называет пояса, а день в каждом начинается в своё время</translation>
    </message>
    <message>
      <source>what is added on the way has no support in the origin</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>добавленное по пути не подкреплено первоисточником</translation>
    </message>
    <message>
      <source>the names are one place in the table</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>эти имена в таблице — одно место</translation>
    </message>
    <message>
      <source>{} and {} lie beside each other</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>{} и {} рядом</translation>
    </message>
    <message>
      <source>reports name a town for its airfield</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>в сообщениях город называют вместо его аэродрома</translation>
    </message>
    <message>
      <source>the one lies within the other: nothing speaks against it</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>одно внутри другого: ничто не против</translation>
    </message>
    <message>
      <source>one event happened at one place</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>одно событие произошло в одном месте</translation>
    </message>
    <message>
      <source>a stop between can make both true</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>остановка между ними может сделать верными оба</translation>
    </message>
    <message>
      <source>a stop that one text tells and the other leaves out</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>остановка, о которой один текст говорит, а другой молчит</translation>
    </message>
    <message>
      <source>both give {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>оба дают {}</translation>
    </message>
    <message>
      <source>the lengths have a moment in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>у длительностей есть общее значение</translation>
    </message>
    <message>
      <source>the same stay, flight or pause has one length</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>у одной стоянки, рейса или паузы одна длительность</translation>
    </message>
    <message>
      <source>arrival and departure of the other text give another length</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>прилёт и вылет другого текста дают другую длительность</translation>
    </message>
    <message>
      <source>one name, one asserter</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>одно имя, один говорящий</translation>
    </message>
    <message>
      <source>one source in two wordings, neither equal to the other</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>один источник в двух изложениях, не равных друг другу</translation>
    </message>
    <message>
      <source>of, close to and tied to are of different strength; one text has changed it</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>из, близкий к и связанный с — разной силы; один текст это изменил</translation>
    </message>
    <message>
      <source>two asserters do not contradict each other by being two</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>двое говорящих не противоречат друг другу лишь потому, что их двое</translation>
    </message>
    <message>
      <source>an event can have several causes; neither text excludes the other's</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>у события может быть несколько причин; ни один текст не исключает причин другого</translation>
    </message>
    <message>
      <source>more than one thing and less than another can both be true</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>больше одного и меньше другого могут быть верны оба</translation>
    </message>
    <message>
      <source>the analyst linked them as contradicting</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>аналитик связал их как противоречащие</translation>
    </message>
    <message>
      <source>the analyst linked them as differing</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>аналитик связал их как расходящиеся</translation>
    </message>
    <message>
      <source>what a text takes back cannot stand beside what it puts in its place</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>то, что текст берёт назад, не может стоять рядом с тем, что он ставит взамен</translation>
    </message>
    <message>
      <source>what is corrected is told beside what it replaces</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>исправленное сказано рядом с тем, что оно заменяет</translation>
    </message>
    <message>
      <source>no known origin</source>
      <extracomment>analysis/weights</extracomment>
      <translation>нет известного первоисточника</translation>
    </message>
    <message>
      <source>every text withdrawn</source>
      <extracomment>analysis/weights</extracomment>
      <translation>все тексты отозваны</translation>
    </message>
    <message>
      <source>credibility {}</source>
      <extracomment>analysis/weights</extracomment>
      <translation>достоверность {}</translation>
    </message>
    <message>
      <source>reliability {}</source>
      <extracomment>analysis/weights</extracomment>
      <translation>надёжность {}</translation>
    </message>
    <message>
      <source>relevance {}</source>
      <extracomment>analysis/weights</extracomment>
      <translation>значимость {}</translation>
    </message>
    <message>
      <source>{} is a {}; name a track, or an airframe (EN-01).</source>
      <extracomment>case/acts/airframes</extracomment>
      <translation>{} — {}; назовите трек или борт (EN-01).</translation>
    </message>
    <message>
      <source>“{}” is no rating; choose one of {}.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>“{}” — не отметка; выберите из {}.</translation>
    </message>
    <message>
      <source>{} has no legs; only a flight with a stop has them.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>У {} нет участков; они есть только у рейса с остановкой.</translation>
    </message>
    <message>
      <source>A weight of your own overrules the rule; say why in a sentence.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Свой вес отменяет правило; обоснуйте одной фразой.</translation>
    </message>
    <message>
      <source>The judgement is empty; write what you conclude.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Суждение пусто; напишите свой вывод.</translation>
    </message>
    <message>
      <source>Information is what a source says: make a claim of it; a judgement is yours.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Информация — то, что говорит источник: сделайте её утверждением; суждение — ваше.</translation>
    </message>
    <message>
      <source>What cannot be judged has no confidence; leave it empty or choose a likelihood.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>У того, о чём нельзя судить, нет уверенности; оставьте пустым или выберите вероятность.</translation>
    </message>
    <message>
      <source>Say why in a sentence: the reason is kept with the finding and printed.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Обоснуйте фразой: основание хранится с замечанием и печатается.</translation>
    </message>
    <message>
      <source>Say why the source is withdrawn, and by whom.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Укажите, почему и кем источник отозван.</translation>
    </message>
    <message>
      <source>{} is marked as withdrawn already; delete that mark first.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>{} уже помечено как отозванное; сначала удалите эту пометку.</translation>
    </message>
    <message>
      <source>{} is no information: {}; rate it only with a reason.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>{} — не информация: {}; оценивайте только с обоснованием.</translation>
    </message>
    <message>
      <source>“{}” is no weight; write a number from 0 to {}, such as 0.5.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>“{}” — не вес; напишите число от 0 до {}, например 0.5.</translation>
    </message>
    <message>
      <source>A judgement does not rest on itself; name what the case holds.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>Суждение не опирается на себя; назовите то, что есть в деле.</translation>
    </message>
    <message>
      <source>A board needs a name; write one.</source>
      <extracomment>case/acts/boards</extracomment>
      <translation>Доске нужно имя; напишите его.</translation>
    </message>
    <message>
      <source>No card lies there; choose a place nearer to the others.</source>
      <extracomment>case/acts/boards</extracomment>
      <translation>Там нет карточки; выберите место ближе к другим.</translation>
    </message>
    <message>
      <source>A group of origins is about the source that all of it passes through; name that source.</source>
      <extracomment>case/acts/boards</extracomment>
      <translation>Группа первоисточников — об источнике, через который всё идёт; назовите его.</translation>
    </message>
    <message>
      <source>There are no words from {} to {}; the text has {} characters.</source>
      <extracomment>case/acts/covering</extracomment>
      <translation>Нет слов с {} по {}; в тексте знаков: {}.</translation>
    </message>
    <message>
      <source>Nothing there was set aside; choose words that were.</source>
      <extracomment>case/acts/covering</extracomment>
      <translation>Там ничего не отложено; выберите отложенные слова.</translation>
    </message>
    <message>
      <source>A check is made now; leave its time out.</source>
      <extracomment>case/acts/custody</extracomment>
      <translation>Проверка делается сейчас; опустите её время.</translation>
    </message>
    <message>
      <source>A step of custody has a giver or a taker; name one, and write unknown for the other.</source>
      <extracomment>case/acts/custody</extracomment>
      <translation>В шаге хранения кто-то передаёт или принимает; назовите одного, для другого напишите «неизвестно».</translation>
    </message>
    <message>
      <source>Premises are what an assumed publication date rests on; set published with them.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Посылки — то, на чём стоит принятая дата публикации; укажите дату вместе с ними.</translation>
    </message>
    <message>
      <source>{} is in the trash; restore it first.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} в корзине; сначала восстановите.</translation>
    </message>
    <message>
      <source>The {} of {} is not left empty; write it.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Это поле ({}) у {} не остаётся пустым; заполните.</translation>
    </message>
    <message>
      <source>The name of a tag has no {}; set its parent to put it within another.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>В имени метки нет {}; задайте вышестоящую, чтобы вложить её.</translation>
    </message>
    <message>
      <source>The {} of {} is open; choose one of its alternatives.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Это поле ({}) у {} открыто; выберите один из вариантов.</translation>
    </message>
    <message>
      <source>{} was issued: what has left the case stays remembered.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} выпущен: вышедшее из дела остаётся в памяти.</translation>
    </message>
    <message>
      <source>{} belongs to the custody of a source; taking it out needs a reason.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} относится к хранению источника; для изъятия нужно обоснование.</translation>
    </message>
    <message>
      <source>{} is not in the trash.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} не в корзине.</translation>
    </message>
    <message>
      <source>There is no such conflict; list conflict shows those that are open.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Такого конфликта нет; посмотрите открытые.</translation>
    </message>
    <message>
      <source>This conflict is about a field that no case has; delete it.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Конфликт о поле, которого нет ни в одном деле; удалите его.</translation>
    </message>
    <message>
      <source>{} stays as it was recorded; delete it and record it anew.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} остаётся как записано; удалите и запишите заново.</translation>
    </message>
    <message>
      <source>{} has no field {} to set; it has {}.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>У {} нет поля {}; есть {}.</translation>
    </message>
    <message>
      <source>{} bears no date; name a source, excerpt, sighting or claim.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>У {} нет даты; назовите источник, выдержку, наблюдение или утверждение.</translation>
    </message>
    <message>
      <source>The date of {} rests on {} itself; name another premise.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Дата {} сама опирается на {}; назовите другую посылку.</translation>
    </message>
    <message>
      <source>The {} of a {} is settled with mine or theirs.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>Это поле ({}; {}) решается: моё или их.</translation>
    </message>
    <message>
      <source>kept as written</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>оставлено как написано</translation>
    </message>
    <message>
      <source>An entity needs a name; write what it is called.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>Объекту нужно имя; напишите, как он называется.</translation>
    </message>
    <message>
      <source>{} has assignments, which only an aircraft has; remove them first.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>У {} есть назначения, а они бывают только у борта; сначала уберите их.</translation>
    </message>
    <message>
      <source>{} is the same as another entity and has its type; split them first.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} — то же, что другой объект, и его типа; сначала разделите их.</translation>
    </message>
    <message>
      <source>{} is a {}; say of a sighting, claim, excerpt or source who it is.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} — {}; скажите о наблюдении, утверждении, выдержке или источнике, кто это.</translation>
    </message>
    <message>
      <source>{} is about {} already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} уже о {}.</translation>
    </message>
    <message>
      <source>{} is said to be distinct from {} already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} уже отмечено как отличное от {}.</translation>
    </message>
    <message>
      <source>{} goes by {} already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} уже называется {}.</translation>
    </message>
    <message>
      <source>{} is a {}; only an aircraft carries a {}.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} — {}; только борт несёт: {}.</translation>
    </message>
    <message>
      <source>{} has the {} {} for that time already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>У {} на это время уже есть: {} {}.</translation>
    </message>
    <message>
      <source>The {} is empty; write it.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>Это поле ({}) пусто; заполните его.</translation>
    </message>
    <message>
      <source>“{}” is no hex; write six of 0-9 and A-F.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>“{}” — не hex-код; напишите шесть из 0-9 и A-F.</translation>
    </message>
    <message>
      <source>{} is a {}; an alias, an assignment or a link is taken off.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} — {}; снимается другое имя, назначение или связь.</translation>
    </message>
    <message>
      <source>{} and {} are the same already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} и {} уже одно и то же.</translation>
    </message>
    <message>
      <source>No link says that {} is the same as {}; show lists its links.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>Ни одна связь не говорит, что {} — то же, что {}; посмотрите его связи.</translation>
    </message>
    <message>
      <source>Nothing is chosen to go to the new entity; choose sightings, aliases or assignments.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>Для нового объекта ничего не выбрано; выберите наблюдения, имена или назначения.</translation>
    </message>
    <message>
      <source>{} does not belong to {}; show lists what does.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} не относится к {}; посмотрите, что относится.</translation>
    </message>
    <message>
      <source>{} are one event already; name a report that is not.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>{} — уже одно событие; назовите сообщение вне его.</translation>
    </message>
    <message>
      <source>{} is joined with no other report; name one that it is not one event with.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>{} не соединено ни с каким другим сообщением; назовите то, с которым это не одно событие.</translation>
    </message>
    <message>
      <source>An event takes two reports or more; name another sighting or claim.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>Событию нужны два сообщения или больше; назовите ещё наблюдение или утверждение.</translation>
    </message>
    <message>
      <source>Reports of one event are all sightings or all claims; name records of one kind.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>Сообщения одного события — все наблюдения или все утверждения; назовите записи одного вида.</translation>
    </message>
    <message>
      <source>A claim needs a statement; write what is claimed in a sentence.</source>
      <extracomment>case/acts/facts</extracomment>
      <translation>Утверждению нужен текст; напишите фразой, что утверждается.</translation>
    </message>
    <message>
      <source>The hypothesis is empty; write what would be so.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Гипотеза пуста; напишите, что было бы так.</translation>
    </message>
    <message>
      <source>There is no tag {}; list tag shows those there are.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Метки {} нет; посмотрите, какие есть.</translation>
    </message>
    <message>
      <source>A tag needs a name; write a word.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Метке нужно имя; напишите слово.</translation>
    </message>
    <message>
      <source>A path of tags has at most {} names; shorten it.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>В пути меток не больше {} имён; сократите.</translation>
    </message>
    <message>
      <source>{} lies within this tag already; name another as the wider one.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>{} уже внутри этой метки; назовите другую более широкой.</translation>
    </message>
    <message>
      <source>A saved view needs a name; write one.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Сохранённому виду нужно имя; напишите его.</translation>
    </message>
    <message>
      <source>There is nothing to save; write the {} first.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>Сохранять нечего; сначала напишите: {}.</translation>
    </message>
    <message>
      <source>Nothing would change; name another value, or other records.</source>
      <extracomment>case/acts/foretold</extracomment>
      <translation>Ничего не изменится; назовите другое значение или другие записи.</translation>
    </message>
    <message>
      <source>A source that is not held has no grade.</source>
      <extracomment>case/acts/foretold</extracomment>
      <translation>У источника, которого нет в деле, нет оценки.</translation>
    </message>
    <message>
      <source>A {} carries no marking of its own; mark the record that it belongs to.</source>
      <extracomment>case/acts/handing</extracomment>
      <translation>У этого вида ({}) нет своего грифа; поставьте гриф записи, к которой он относится.</translation>
    </message>
    <message>
      <source>{} is {} already.</source>
      <extracomment>case/acts/handing</extracomment>
      <translation>{} — уже {}.</translation>
    </message>
    <message>
      <source>{} is a text; an imagery record is kept of a picture or a film.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{} — текст; запись о снимке бывает у снимка или фильма.</translation>
    </message>
    <message>
      <source>“{}” is no place of a camera; write latitude,longitude as 50.1,36.2.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>“{}” — не место камеры; пишите широту,долготу как 50.1,36.2.</translation>
    </message>
    <message>
      <source>“{}” is no value for {}; write a number from {} to {}.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>“{}” — не значение для {}; напишите число от {} до {}.</translation>
    </message>
    <message>
      <source>What is not before is later than what is not after; correct time_from or time_to.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>«Не раньше» позже, чем «не позже»; исправьте одно из них.</translation>
    </message>
    <message>
      <source>A sighting is bounded by two pictures; name another one for the second.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>Наблюдение ограничивают два снимка; вторым назовите другой.</translation>
    </message>
    <message>
      <source>The times of the two pictures overlap, so neither is before the other; state them closer.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>Времена двух снимков пересекаются, ни один не раньше; уточните их.</translation>
    </message>
    <message>
      <source>{} is told as {}, and the two pictures tell when it {}; swap them, or tag what they show as a sighting of its own.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{} указано как {}, а два снимка говорят, когда: {}; поменяйте их или отметьте показанное отдельным наблюдением.</translation>
    </message>
    <message>
      <source>An imagery record has no field {} to set; it has {}.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>В записи о снимке нет поля {}; есть {}.</translation>
    </message>
    <message>
      <source>How the time is known belongs to a time; state acquired with it.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>Откуда известно время — при самом времени; укажите и его.</translation>
    </message>
    <message>
      <source>{}, which this time does not allow: {}</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{}, что это время не допускает: {}</translation>
    </message>
    <message>
      <source>an arrival</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>прибытие</translation>
    </message>
    <message>
      <source>absent in {}, present in {}: it {} in between</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>нет на {}, есть на {}: между ними {}</translation>
    </message>
    <message>
      <source>: it came in between</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>: оно пришло между ними</translation>
    </message>
    <message>
      <source>{} is bounded by {} and {}</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{} ограничено: {} и {}</translation>
    </message>
    <message>
      <source>A log holds sightings or claims, no {}; choose one of the two.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>В таблице наблюдения или утверждения, а не {}; выберите одно из двух.</translation>
    </message>
    <message>
      <source>There is no new row to import; nothing was changed.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>Новых строк для импорта нет; ничего не изменено.</translation>
    </message>
    <message>
      <source>There are no words from {} to {}; read the log anew.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>Нет слов с {} по {}; прочтите таблицу заново.</translation>
    </message>
    <message>
      <source>A claim needs a statement; map the column that tells what is claimed.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>Утверждению нужен текст; сопоставьте столбец, где он есть.</translation>
    </message>
    <message>
      <source>{} {} on the words {} has of its own; reading it by machine would lose their place. Attach a copy and read that.</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>{} {} на собственных словах {}; машинное чтение потеряло бы их место. Приложите копию и читайте её.</translation>
    </message>
    <message>
      <source>The words of {} were not read by a machine; there is nothing to confirm.</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>Слова {} читала не машина; подтверждать нечего.</translation>
    </message>
    <message>
      <source>{} has confirmed these words already.</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>{} уже подтвердил эти слова.</translation>
    </message>
    <message>
      <source>machine reading</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>машинное чтение</translation>
    </message>
    <message>
      <source>quote rests</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>цитата стоит</translation>
    </message>
    <message>
      <source>quotes rest</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>цитаты стоят</translation>
    </message>
    <message>
      <source>{} has no pages and no pixels; select words of it instead.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>У {} нет страниц и пикселей; выберите слова.</translation>
    </message>
    <message>
      <source>{} has pages; name the page of the region.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>У {} есть страницы; назовите страницу области.</translation>
    </message>
    <message>
      <source>{} is no recording; select words or a region of it instead.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} — не запись; выберите слова или область.</translation>
    </message>
    <message>
      <source>{} stands where it did; only a quote that is lost is put back.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} стоит на месте; возвращают лишь потерянную цитату.</translation>
    </message>
    <message>
      <source>{} was not read, so nothing of it can be marked but its words.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} не прочитано; отметить можно только слова.</translation>
    </message>
    <message>
      <source>A record is not linked to itself; name two records.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>Запись не связывают с собой; назовите две.</translation>
    </message>
    <message>
      <source>{} and {} are of two kinds and cannot be the same; say about.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} и {} разных видов и не могут быть одним; скажите «о».</translation>
    </message>
    <message>
      <source>{}; only entities of one type can be the same.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{}; одним могут быть только объекты одного типа.</translation>
    </message>
    <message>
      <source>That would make each come before the other; remove the link that says the opposite first.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>Так каждое шло бы раньше другого; сначала уберите связь, говорящую обратное.</translation>
    </message>
    <message>
      <source>{} carries {} already; choose other words.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} уже несёт {}; выберите другие слова.</translation>
    </message>
    <message>
      <source>{} does not carry {}; name an excerpt that does.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} не несёт {}; назовите выдержку, которая несёт.</translation>
    </message>
    <message>
      <source>{} cannot be graded {}: {}.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} нельзя оценить как {}: {}.</translation>
    </message>
    <message>
      <source>{} is not held, so it has no grade; grade its publisher.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} нет в деле, поэтому нет оценки; оцените издателя.</translation>
    </message>
    <message>
      <source>{}; name the publisher.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{}; назовите издателя.</translation>
    </message>
    <message>
      <source>The note is empty; write a sentence.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>Заметка пуста; напишите фразу.</translation>
    </message>
    <message>
      <source>The lead is empty; write what is to be found out.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>Нить пуста; напишите, что надо выяснить.</translation>
    </message>
    <message>
      <source>A logo is a PNG or JPEG of at most {} kB; choose such a picture.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>Логотип — PNG или JPEG не больше {} кБ; выберите такую картинку.</translation>
    </message>
    <message>
      <source>{} cannot be narrowed to {}; choose what it tells of.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>{} нельзя сузить до {}; выберите, о чём он.</translation>
    </message>
    <message>
      <source>There is no paper {}; choose {}.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>Бумаги {} нет; выберите {}.</translation>
    </message>
    <message>
      <source>There is no report in “{}”; choose {}.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>Отчёта на “{}” нет; выберите {}.</translation>
    </message>
    <message>
      <source>That snapshot holds {} entries that this case has not; save it as a file of its own and merge it.</source>
      <extracomment>case/acts/restoring</extracomment>
      <translation>В этом снимке дела есть записи, которых нет здесь ({}); сохраните его отдельным файлом и слейте.</translation>
    </message>
    <message>
      <source>Nothing has come since that snapshot; the case shows what it showed then.</source>
      <extracomment>case/acts/restoring</extracomment>
      <translation>С того снимка дела ничего не добавилось; дело показывает то же.</translation>
    </message>
    <message>
      <source>The journal has no entry {}; journal lists those there are.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>В журнале нет записи {}; посмотрите, какие есть.</translation>
    </message>
    <message>
      <source>{} changed nothing that could be written back.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} не изменила ничего, что можно вернуть.</translation>
    </message>
    <message>
      <source>{} to go back to; choose another entry.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{}, к чему вернуться; выберите другую запись.</translation>
    </message>
    <message>
      <source>{} shows no {} of {} to go back to.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} не показывает {} из {}, к чему вернуться.</translation>
    </message>
    <message>
      <source>{} entries bear the number {} since a merge; name one by its id.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>После слияния записей с номером {1}: {0}; назовите одну по идентификатору.</translation>
    </message>
    <message>
      <source>reverses entry {}: {}</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>обращает запись {}: {}</translation>
    </message>
    <message>
      <source>reverses entry {}</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>обращает запись {}</translation>
    </message>
    <message>
      <source>as entry {} had it</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>как в записи {}</translation>
    </message>
    <message>
      <source>{} cannot be reversed: {} was built on it; reverse that one first.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} нельзя обратить: на этом построено {}; сначала обратите то.</translation>
    </message>
    <message>
      <source>{} shows no {} of {}</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} не показывает {} у {}</translation>
    </message>
    <message>
      <source>{} changed no record; there is nothing to reverse.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} не изменила ни одной записи; обращать нечего.</translation>
    </message>
    <message>
      <source>{} is a merge; undo takes it out whole once what came later is undone.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} — слияние; отмена уберёт его целиком, когда отменено всё позднее.</translation>
    </message>
    <message>
      <source>Values of {} are withheld in this copy; reverse it in the case it came from.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>Значения {} в этой копии утаены; обратите это в исходном деле.</translation>
    </message>
    <message>
      <source>this record</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>эта запись</translation>
    </message>
    <message>
      <source>{}, which this value rests on,</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{}, на чём стоит это значение,</translation>
    </message>
    <message>
      <source>{} put {} into the trash; restore it first.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} положила {} в корзину; сначала восстановите.</translation>
    </message>
    <message>
      <source>A search was made somewhere; write where.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>Искали где-то; напишите где.</translation>
    </message>
    <message>
      <source>The translation is empty; write the words in the other language.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>Перевод пуст; напишите слова на другом языке.</translation>
    </message>
    <message>
      <source>A translation is in some language; name it, for example en.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>Перевод на каком-то языке; назовите его, например en.</translation>
    </message>
    <message>
      <source>A translation is a person’s or a machine’s; name one of the two.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>Перевод сделан человеком или машиной; назовите одно из двух.</translation>
    </message>
    <message>
      <source>A grade is not taken away; give another.</source>
      <extracomment>case/acts/several</extracomment>
      <translation>Оценку не снимают; поставьте другую.</translation>
    </message>
    <message>
      <source>This is not set by hand.</source>
      <extracomment>case/acts/several</extracomment>
      <translation>Это не задают вручную.</translation>
    </message>
    <message>
      <source>There is nothing to accept; choose suggestions of this source.</source>
      <extracomment>case/acts/suggestions</extracomment>
      <translation>Принимать нечего; выберите предложения этого источника.</translation>
    </message>
    <message>
      <source>A mention needs what its words are read as; choose a suggestion that has a value.</source>
      <extracomment>case/acts/suggestions</extracomment>
      <translation>Упоминанию нужно прочтение слов; выберите предложение со значением.</translation>
    </message>
    <message>
      <source>{} is no aircraft; name the airframe that flew.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} — не воздушное судно; назовите борт, который летел.</translation>
    </message>
    <message>
      <source>{} is the mark of {} airframes of this case; name one by its number (EN-01).</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} — знак нескольких бортов этого дела ({}); назовите один по номеру (EN-01).</translation>
    </message>
    <message>
      <source>One track is a flight already; choose two or more.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Один трек — уже рейс; выберите два или больше.</translation>
    </message>
    <message>
      <source>These are tracks of different aircraft: {}; join tracks of one.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Это треки разных бортов: {}; соединяйте треки одного.</translation>
    </message>
    <message>
      <source>{} is joined with no other track.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} не соединён ни с каким другим треком.</translation>
    </message>
    <message>
      <source>There are no rows from {} to {}; name the first and the last one.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Нет строк с {} по {}; назовите первую и последнюю.</translation>
    </message>
    <message>
      <source>one flight</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>один рейс</translation>
    </message>
    <message>
      <source>also within reach of the last position</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>тоже в досягаемости последней точки</translation>
    </message>
    <message>
      <source>transponder {}</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>ответчик {}</translation>
    </message>
    <message>
      <source>file name</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>имя файла</translation>
    </message>
    <message>
      <source>{}'s own table</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>собственная таблица {}</translation>
    </message>
    <message>
      <source>The file's name</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Имя файла</translation>
    </message>
    <message>
      <source>The analyst</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Аналитик</translation>
    </message>
    <message>
      <source>{} says {}; not in the quoted rows.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} говорит {}; не в цитируемых строках.</translation>
    </message>
    <message>
      <source>kept apart</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>держится отдельно</translation>
    </message>
    <message>
      <source>The tracker</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>Трекер</translation>
    </message>
    <message>
      <source>A region needs a place and a size inside the picture; draw it anew.</source>
      <extracomment>case/anchors</extracomment>
      <translation>Области нужны место и размер внутри картинки; начертите заново.</translation>
    </message>
    <message>
      <source>The region lies outside {}; draw it inside.</source>
      <extracomment>case/anchors</extracomment>
      <translation>Область вне границ: {}; начертите внутри.</translation>
    </message>
    <message>
      <source>A stretch of a recording begins before it ends; write it as 1:05-1:20.</source>
      <extracomment>case/anchors</extracomment>
      <translation>Отрывок записи начинается раньше, чем кончается; пишите 1:05-1:20.</translation>
    </message>
    <message>
      <source>The recording is {} long; choose an earlier stretch.</source>
      <extracomment>case/anchors</extracomment>
      <translation>Запись длится {}; выберите более ранний отрывок.</translation>
    </message>
    <message>
      <source>“{}” is no time in a recording; write it as 12.5, 1:05 or 1:02:03.</source>
      <extracomment>case/anchors</extracomment>
      <translation>“{}” — не время записи; пишите 12.5, 1:05 или 1:02:03.</translation>
    </message>
    <message>
      <source>the image of {} × {} pixels</source>
      <extracomment>case/anchors</extracomment>
      <translation>картинка {} × {} пикселей</translation>
    </message>
    <message>
      <source>the one page there is</source>
      <extracomment>case/anchors</extracomment>
      <translation>единственная имеющаяся страница</translation>
    </message>
    <message>
      <source>the {} pages there are</source>
      <extracomment>case/anchors</extracomment>
      <translation>имеющиеся страницы: {}</translation>
    </message>
    <message>
      <source>The captured bytes {} are damaged in chunk {}; run verify, and go back to a backup copy.</source>
      <extracomment>case/blobs</extracomment>
      <translation>Захваченные байты {} повреждены в куске {}; проверьте дело и вернитесь к резервной копии.</translation>
    </message>
    <message>
      <source>{} is open for writing here; close it before opening {}.</source>
      <extracomment>case/case</extracomment>
      <translation>{} открыто здесь для записи; закройте его, прежде чем открыть {}.</translation>
    </message>
    <message>
      <source>That record is not in this case.</source>
      <extracomment>case/case</extracomment>
      <translation>Этой записи нет в этом деле.</translation>
    </message>
    <message>
      <source>There is no record {} in this case; list shows those there are.</source>
      <extracomment>case/case</extracomment>
      <translation>В этом деле нет записи {}; посмотрите, какие есть.</translation>
    </message>
    <message>
      <source>A case is changed only on the thread that opened it; hand the act over to that one.</source>
      <extracomment>case/case</extracomment>
      <translation>Дело меняют только в потоке, который его открыл; передайте действие ему.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <extracomment>case/case</extracomment>
      <translation>Отменять нечего.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <extracomment>case/case</extracomment>
      <translation>Повторять нечего.</translation>
    </message>
    <message>
      <source>The case is busy saving; do it again in a moment.</source>
      <extracomment>case/case</extracomment>
      <translation>Дело сохраняется; повторите через минуту.</translation>
    </message>
    <message>
      <source>“{}” is no clock; choose one of {}.</source>
      <extracomment>case/clocks</extracomment>
      <translation>“{}” — не шкала времени; выберите из {}.</translation>
    </message>
    <message>
      <source>when it is said to have happened</source>
      <extracomment>case/clocks</extracomment>
      <translation>когда это, как говорят, произошло</translation>
    </message>
    <message>
      <source>when it was first said, along what the texts cite</source>
      <extracomment>case/clocks</extracomment>
      <translation>когда это было сказано впервые, по тому, на что ссылаются тексты</translation>
    </message>
    <message>
      <source>when the first text that is quoted for it was published</source>
      <extracomment>case/clocks</extracomment>
      <translation>когда вышел первый цитируемый для этого текст</translation>
    </message>
    <message>
      <source>when the bytes of that text came in</source>
      <extracomment>case/clocks</extracomment>
      <translation>когда поступили байты этого текста</translation>
    </message>
    <message>
      <source>when the journal says the record was made, or brought by a merge</source>
      <extracomment>case/clocks</extracomment>
      <translation>когда по журналу запись сделана или принесена слиянием</translation>
    </message>
    <message>
      <source>{} is cited but not held; attach it first.</source>
      <extracomment>case/collection</extracomment>
      <translation>{} упомянуто, но нет в деле; сначала приложите.</translation>
    </message>
    <message>
      <source>{} reads “{}”; changing what was stated needs a reason.</source>
      <extracomment>case/collection</extracomment>
      <translation>{}: “{}”; чтобы изменить указанное, нужно обоснование.</translation>
    </message>
    <message>
      <source>none; it was no page capture</source>
      <extracomment>case/collection</extracomment>
      <translation>нет; это был не захват страницы</translation>
    </message>
    <message>
      <source>A collection record has no field {} to set; it has {}.</source>
      <extracomment>case/collection</extracomment>
      <translation>В записи о сборе нет поля {}; есть {}.</translation>
    </message>
    <message>
      <source>when they were first collected, if not here</source>
      <extracomment>case/collection</extracomment>
      <translation>когда их собрали впервые, если не здесь</translation>
    </message>
    <message>
      <source>who collected them then</source>
      <extracomment>case/collection</extracomment>
      <translation>кто их тогда собрал</translation>
    </message>
    <message>
      <source>the address or place where they were found</source>
      <extracomment>case/collection</extracomment>
      <translation>адрес или место, где их нашли</translation>
    </message>
    <message>
      <source>make, model, serial number of what they were on</source>
      <extracomment>case/collection</extracomment>
      <translation>марка, модель, серийный номер носителя</translation>
    </message>
    <message>
      <source>whose they were</source>
      <extracomment>case/collection</extracomment>
      <translation>чьё это было</translation>
    </message>
    <message>
      <source>the computer that was used, by name or inventory number</source>
      <extracomment>case/collection</extracomment>
      <translation>использованный компьютер, имя или инвентарный номер</translation>
    </message>
    <message>
      <source>how the network was reached: proxy, exit node, line</source>
      <extracomment>case/collection</extracomment>
      <translation>как вышли в сеть: прокси, выходной узел, линия</translation>
    </message>
    <message>
      <source>why they were collected</source>
      <extracomment>case/collection</extracomment>
      <translation>зачем их собрали</translation>
    </message>
    <message>
      <source>on what legal ground or with whose consent</source>
      <extracomment>case/collection</extracomment>
      <translation>на каком правовом основании или с чьего согласия</translation>
    </message>
    <message>
      <source>how they are stored, sealed and who may reach them</source>
      <extracomment>case/collection</extracomment>
      <translation>как хранятся, опечатаны и кому доступны</translation>
    </message>
    <message>
      <source>exhibit or inventory number elsewhere</source>
      <extracomment>case/collection</extracomment>
      <translation>номер вещдока или инвентаря в другом месте</translation>
    </message>
    <message>
      <source>{} was measured by the program; it is not set by hand.</source>
      <extracomment>case/collection</extracomment>
      <translation>{} измерила программа; вручную это не задают.</translation>
    </message>
    <message>
      <source>Nothing tells how it came from {} to {}.</source>
      <extracomment>case/custody</extracomment>
      <translation>Ничто не говорит, как это попало от {} к {}.</translation>
    </message>
    <message>
      <source>“{}” is no range; write {} in FIRST..LAST.</source>
      <extracomment>case/filters</extracomment>
      <translation>“{}” — не диапазон; пишите {} in ПЕРВОЕ..ПОСЛЕДНЕЕ.</translation>
    </message>
    <message>
      <source>“{}” is no span of time; write when in 2025-10-22..2025-10-31.</source>
      <extracomment>case/filters</extracomment>
      <translation>“{}” — не промежуток; пишите when in 2025-10-22..2025-10-31.</translation>
    </message>
    <message>
      <source>The filter cannot be read from {} on; {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>Фильтр не читается с {}; {}.</translation>
    </message>
    <message>
      <source>The filter ends too early; {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>Фильтр кончается слишком рано; {}.</translation>
    </message>
    <message>
      <source>The filter has too many parentheses; write it with fewer.</source>
      <extracomment>case/filters</extracomment>
      <translation>В фильтре слишком много скобок; напишите с меньшим числом.</translation>
    </message>
    <message>
      <source>“{} {} {}” is no FIELD OP VALUE; {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>“{} {} {}” — не ПОЛЕ ОПЕРАТОР ЗНАЧЕНИЕ; {}.</translation>
    </message>
    <message>
      <source>A saved filter is asked for with saved = NAME or saved != NAME.</source>
      <extracomment>case/filters</extracomment>
      <translation>Сохранённый фильтр вызывают: saved = ИМЯ или saved != ИМЯ.</translation>
    </message>
    <message>
      <source>A saved filter names no other saved filter; write the terms of {} out.</source>
      <extracomment>case/filters</extracomment>
      <translation>Сохранённый фильтр не называет другого; выпишите условия {}.</translation>
    </message>
    <message>
      <source>A tag is asked for with tag = NAME or tag != NAME.</source>
      <extracomment>case/filters</extracomment>
      <translation>Метку спрашивают так: tag = NAME или tag != NAME.</translation>
    </message>
    <message>
      <source>A board is asked for with on = B1 or on != B1.</source>
      <extracomment>case/filters</extracomment>
      <translation>Доску спрашивают так: on = B1 или on != B1.</translation>
    </message>
    <message>
      <source>There is no field {} to filter by; there are {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>Поля {} для фильтра нет; есть {}.</translation>
    </message>
    <message>
      <source>The filter lacks a closing parenthesis; write it where the group ends.</source>
      <extracomment>case/filters</extracomment>
      <translation>В фильтре нет закрывающей скобки; поставьте её в конце группы.</translation>
    </message>
    <message>
      <source>“{}” is no place on earth; write latitude,longitude as 50.1,36.2.</source>
      <extracomment>case/imagery</extracomment>
      <translation>“{}” — не место на Земле; пишите широту,долготу как 50.1,36.2.</translation>
    </message>
    <message>
      <source>When {} was taken is not stated; say so in its imagery record first.</source>
      <extracomment>case/imagery</extracomment>
      <translation>Не указано, когда снято {}; сначала скажите это в записи о снимке.</translation>
    </message>
    <message>
      <source>still of a film</source>
      <extracomment>case/imagery</extracomment>
      <translation>кадр фильма</translation>
    </message>
    <message>
      <source> m for each metre</source>
      <extracomment>case/imagery</extracomment>
      <translation> м на метр</translation>
    </message>
    <message>
      <source>; given by </source>
      <extracomment>case/imagery</extracomment>
      <translation>; указал </translation>
    </message>
    <message>
      <source>the kind of file</source>
      <extracomment>case/imagery</extracomment>
      <translation>вид файла</translation>
    </message>
    <message>
      <source>the file’s own date ({})</source>
      <extracomment>case/imagery</extracomment>
      <translation>собственная дата файла ({})</translation>
    </message>
    <message>
      <source>the file</source>
      <extracomment>case/imagery</extracomment>
      <translation>файл</translation>
    </message>
    <message>
      <source>the file’s own place ({})</source>
      <extracomment>case/imagery</extracomment>
      <translation>собственное место файла ({})</translation>
    </message>
    <message>
      <source>the file’s own compass ({})</source>
      <extracomment>case/imagery</extracomment>
      <translation>собственный компас файла ({})</translation>
    </message>
    <message>
      <source>{} cannot be looked into a second time; copy it to a folder of yours and ask there.</source>
      <extracomment>case/known</extracomment>
      <translation>{} нельзя открыть второй раз; скопируйте в свою папку и спросите там.</translation>
    </message>
    <message>
      <source>This case held nothing yet on {}; name a later day.</source>
      <extracomment>case/known</extracomment>
      <translation>{} в деле ещё ничего не было; назовите более поздний день.</translation>
    </message>
    <message>
      <source>This is the case as it was known on a day; it is for reading only.</source>
      <extracomment>case/known</extracomment>
      <translation>Это дело, каким его знали на тот день; только для чтения.</translation>
    </message>
    <message>
      <source>{}; put the file back that the log belongs to, or move the log away and open again.</source>
      <extracomment>case/laterlog</extracomment>
      <translation>{}; верните файл, к которому относится лог, или уберите лог и откройте снова.</translation>
    </message>
    <message>
      <source>{} does not go on where {} ends: that file is an older copy, or one of them is damaged</source>
      <extracomment>case/laterlog</extracomment>
      <translation>{} не продолжает {}: тот файл — более старая копия, или один из них повреждён</translation>
    </message>
    <message>
      <source>a name alone does not prove that they are the same</source>
      <extracomment>case/likeness</extracomment>
      <translation>одно имя не доказывает, что это одно и то же</translation>
    </message>
    <message>
      <source>; a hex alone never proves identity</source>
      <extracomment>case/likeness</extracomment>
      <translation>; один hex-код никогда не доказывает тождества</translation>
    </message>
    <message>
      <source>; a callsign alone never proves identity</source>
      <extracomment>case/likeness</extracomment>
      <translation>; один позывной никогда не доказывает тождества</translation>
    </message>
    <message>
      <source>asserted by</source>
      <extracomment>case/likeness</extracomment>
      <translation>утверждает</translation>
    </message>
    <message>
      <source>on a day that is open</source>
      <extracomment>case/likeness</extracomment>
      <translation>в открытый день</translation>
    </message>
    <message>
      <source>{}, assigned {}</source>
      <extracomment>case/likeness</extracomment>
      <translation>{}, назначено {}</translation>
    </message>
    <message>
      <source>{}, dates of the assignment not stated</source>
      <extracomment>case/likeness</extracomment>
      <translation>{}, даты назначения не указаны</translation>
    </message>
    <message>
      <source>{} {}, which may be {} in another script</source>
      <extracomment>case/likeness</extracomment>
      <translation>{} {}, что может быть {} другой письменностью</translation>
    </message>
    <message>
      <source>assigned {}</source>
      <extracomment>case/likeness</extracomment>
      <translation>назначено {}</translation>
    </message>
    <message>
      <source>{} {}, which it goes by</source>
      <extracomment>case/likeness</extracomment>
      <translation>{} {}, так его тоже зовут</translation>
    </message>
    <message>
      <source>name {}, which may be {} in another script; {}</source>
      <extracomment>case/likeness</extracomment>
      <translation>имя {}, что может быть {} другой письменностью; {}</translation>
    </message>
    <message>
      <source>a cloud service</source>
      <extracomment>case/location</extracomment>
      <translation>облачная служба</translation>
    </message>
    <message>
      <source>{} lies in a folder that {} synchronises; while it is open here it may be copied half written, or be replaced. Keep it in a folder of its own, and put copies there that you export.</source>
      <extracomment>case/location</extracomment>
      <translation>{} лежит в папке, которую синхронизирует {}; пока дело открыто, его могут скопировать недописанным или заменить. Держите его в своей папке, а туда кладите вывезенные копии.</translation>
    </message>
    <message>
      <source>{} lies on a network disk, whose locks cannot be relied upon; work on a copy on this computer, and one at a time.</source>
      <extracomment>case/location</extracomment>
      <translation>{} на сетевом диске, на чьи блокировки нельзя полагаться; работайте с копией на этом компьютере, по одному.</translation>
    </message>
    <message>
      <source>The disk that holds {} is nearly full; free some space before you go on.</source>
      <extracomment>case/location</extracomment>
      <translation>Диск с {} почти полон; освободите место, прежде чем продолжать.</translation>
    </message>
    <message>
      <source>{} is {}; name {} here.</source>
      <extracomment>case/numbers</extracomment>
      <translation>{} — {}; назовите здесь {}.</translation>
    </message>
    <message>
      <source>{} has no leg {}; {}.</source>
      <extracomment>case/oneleg</extracomment>
      <translation>У {} нет участка {}; {}.</translation>
    </message>
    <message>
      <source>{} is there already; choose another name, nothing is ever overwritten.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} уже есть; выберите другое имя, ничего не перезаписывается.</translation>
    </message>
    <message>
      <source>{}, which lies beside {}, belongs to another file; move it away and open the case again.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} рядом с {} относится к другому файлу; уберите его и откройте дело снова.</translation>
    </message>
    <message>
      <source>{} was left unfinished when it was made; delete it and make the case again.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} осталось недоделанным при создании; удалите и создайте дело снова.</translation>
    </message>
    <message>
      <source>{} is a folder; choose a file that ends in .casefile.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} — папка; выберите файл с окончанием .casefile.</translation>
    </message>
    <message>
      <source>{} is no file that can be read to its end; choose a file that ends in .casefile.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} — не файл, который читается до конца; выберите файл .casefile.</translation>
    </message>
    <message>
      <source>{} is empty; choose another file, or make a case with new.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} пуст; выберите другой файл или создайте новое дело.</translation>
    </message>
    <message>
      <source>{} is not a case file; choose a file that ends in .casefile.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} — не файл дела; выберите файл с окончанием .casefile.</translation>
    </message>
    <message>
      <source>{} was made by a newer program (format {}, this one knows {}); update this one.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} сделан более новой программой (формат {}, эта знает {}); обновите эту.</translation>
    </message>
    <message>
      <source>The name {}… is too long for a file; choose a shorter one.</source>
      <extracomment>case/opening</extracomment>
      <translation>Имя {}… слишком длинное для файла; выберите короче.</translation>
    </message>
    <message>
      <source>There is no folder {}; make it first.</source>
      <extracomment>case/opening</extracomment>
      <translation>Папки {} нет; сначала создайте её.</translation>
    </message>
    <message>
      <source>The folder {} cannot be written; choose another place.</source>
      <extracomment>case/opening</extracomment>
      <translation>В папку {} нельзя писать; выберите другое место.</translation>
    </message>
    <message>
      <source>Not saved: {} was moved, deleted or replaced since it was opened; put it back, or save a copy.</source>
      <extracomment>case/opening</extracomment>
      <translation>Не сохранено: {} с открытия перемещён, удалён или заменён; верните его или сохраните копию.</translation>
    </message>
    <message>
      <source>{} comes from an older program; open it once where it can be written.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} из более старой программы; откройте один раз там, где можно писать.</translation>
    </message>
    <message>
      <source>{} is not shaped like a case ({}); do not work in it, ask for a fresh copy.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} устроен не как дело ({}); не работайте в нём, попросите новую копию.</translation>
    </message>
    <message>
      <source>There is no file {}; check the name, or make a case with new.</source>
      <extracomment>case/opening</extracomment>
      <translation>Файла {} нет; проверьте имя или создайте новое дело.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); check that you may read it.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} не читается ({}); проверьте, есть ли право на чтение.</translation>
    </message>
    <message>
      <source>The name {} is not written in UTF-8; give the file another name.</source>
      <extracomment>case/opening</extracomment>
      <translation>Имя {} записано не в UTF-8; дайте файлу другое.</translation>
    </message>
    <message>
      <source>The file could not be brought up to date at “{}” ({}); {}.</source>
      <extracomment>case/opening</extracomment>
      <translation>Файл не удалось обновить на шаге «{}» ({}); {}.</translation>
    </message>
    <message>
      <source>{} comes from an older program and no backup copy fits beside it ({}); free some space, nothing was changed.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} из более старой программы, а резервная копия рядом не помещается ({}); освободите место, ничего не изменено.</translation>
    </message>
    <message>
      <source>{} is open for reading only; save a copy where you may write and work there.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} открыто только для чтения; сохраните копию там, где можно писать, и работайте в ней.</translation>
    </message>
    <message>
      <source>{} is open for writing by {}; close it there first.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} открыто для записи: {}; сначала закройте там.</translation>
    </message>
    <message>
      <source>{} is as it was, and {} is a copy of it</source>
      <extracomment>case/opening</extracomment>
      <translation>{} каким был, а {} — его копия</translation>
    </message>
    <message>
      <source>Nothing is copied that could be pasted; copy cells first.</source>
      <extracomment>case/pasting</extracomment>
      <translation>Нечего вставить; сначала скопируйте ячейки.</translation>
    </message>
    <message>
      <source>{} copied and {} are selected; select {}, or one cell.</source>
      <extracomment>case/pasting</extracomment>
      <translation>Скопировано {}, выбрано {}; выберите {} или одну ячейку.</translation>
    </message>
    <message>
      <source>{}; begin further {}, or copy fewer.</source>
      <extracomment>case/pasting</extracomment>
      <translation>{}; начните дальше ({}) или скопируйте меньше.</translation>
    </message>
    <message>
      <source>{}, {}: this is not set by hand; paste beside it.</source>
      <extracomment>case/pasting</extracomment>
      <translation>{}, {}: это не задаётся вручную; вставьте рядом.</translation>
    </message>
    <message>
      <source>as the imagery record says</source>
      <extracomment>case/pictured</extracomment>
      <translation>как в записи о снимке</translation>
    </message>
    <message>
      <source>within {} m, {}</source>
      <extracomment>case/pictured</extracomment>
      <translation>в пределах {} м, {}</translation>
    </message>
    <message>
      <source>Camera of {}</source>
      <extracomment>case/pictured</extracomment>
      <translation>Камера {}</translation>
    </message>
    <message>
      <source>Footprint of {}</source>
      <extracomment>case/pictured</extracomment>
      <translation>Охват {}</translation>
    </message>
    <message>
      <source>covered by the picture</source>
      <extracomment>case/pictured</extracomment>
      <translation>охвачено снимком</translation>
    </message>
    <message>
      <source>may be meant</source>
      <extracomment>case/placed</extracomment>
      <translation>может иметься в виду</translation>
    </message>
    <message>
      <source>its words are open; what they may mean is hollow on the map</source>
      <extracomment>case/placed</extracomment>
      <translation>его слова открыты; что они могут значить, на карте полое</translation>
    </message>
    <message>
      <source>picture {} {}</source>
      <extracomment>case/placed</extracomment>
      <translation>снимок {} {}</translation>
    </message>
    <message>
      <source>no place is stated</source>
      <extracomment>case/placed</extracomment>
      <translation>место не названо</translation>
    </message>
    <message>
      <source>The count is empty; write how many, or leave it out.</source>
      <extracomment>case/resolving</extracomment>
      <translation>Число пусто; напишите сколько или опустите.</translation>
    </message>
    <message>
      <source>is cited and appeared</source>
      <extracomment>case/resolving</extracomment>
      <translation>цитируется и вышло</translation>
    </message>
    <message>
      <source>lost entries</source>
      <extracomment>case/rot</extracomment>
      <translation>утраченные записи</translation>
    </message>
    <message>
      <source>lost chunks</source>
      <extracomment>case/rot</extracomment>
      <translation>утраченные куски</translation>
    </message>
    <message>
      <source>captured bytes {}… of {}</source>
      <extracomment>case/rot</extracomment>
      <translation>захваченные байты {}… из {}</translation>
    </message>
    <message>
      <source>captured bytes {}… of no source that stands</source>
      <extracomment>case/rot</extracomment>
      <translation>захваченные байты {}… ни одного действующего источника</translation>
    </message>
    <message>
      <source>bytes {} to {}</source>
      <extracomment>case/rot</extracomment>
      <translation>байты {}–{}</translation>
    </message>
    <message>
      <source>captured bytes {}… </source>
      <extracomment>case/rot</extracomment>
      <translation>захваченные байты {}… </translation>
    </message>
    <message>
      <source>of no source that stands</source>
      <extracomment>case/rot</extracomment>
      <translation>ни одного действующего источника</translation>
    </message>
    <message>
      <source>{} stored chunks belong to no captured bytes</source>
      <extracomment>case/rot</extracomment>
      <translation>{} сохранённых кусков не относятся ни к каким байтам</translation>
    </message>
    <message>
      <source>{}: the bytes do not give their SHA-256 and size</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: байты не дают своего SHA-256 и размера</translation>
    </message>
    <message>
      <source>{} lost from the journal by damage; its entry Salvage says so</source>
      <extracomment>case/rot</extracomment>
      <translation>{} утрачено из журнала из-за повреждения; об этом его запись Salvage</translation>
    </message>
    <message>
      <source>{}: the list of their chunks is damaged</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: список их кусков повреждён</translation>
    </message>
    <message>
      <source>{}: chunk {} is missing ({})</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: куска {} нет ({})</translation>
    </message>
    <message>
      <source>{}: chunk {} is not what was captured ({})</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: кусок {} не тот, что был захвачен ({})</translation>
    </message>
    <message>
      <source>{}: {} were lost to damage; the entry Salvage says so</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: {} утрачено из-за повреждения; об этом запись Salvage</translation>
    </message>
    <message>
      <source>Nothing of a case can be found in {}; go back to a snapshot or a backup copy.</source>
      <extracomment>case/salvage</extracomment>
      <translation>В {} ничего от дела не найти; вернитесь к снимку дела или резервной копии.</translation>
    </message>
    <message>
      <source>{} is empty; go back to a snapshot or a backup copy.</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} пуст; вернитесь к снимку дела или резервной копии.</translation>
    </message>
    <message>
      <source>{} cannot be copied to {} ({}); free some space.</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} нельзя скопировать в {} ({}); освободите место.</translation>
    </message>
    <message>
      <source>journal entry {} ({}, {})</source>
      <extracomment>case/salvage</extracomment>
      <translation>запись журнала {} ({}, {})</translation>
    </message>
    <message>
      <source>the log beside {} belongs to another file, and was passed over</source>
      <extracomment>case/salvage</extracomment>
      <translation>журнал рядом с {} принадлежит другому файлу и пропущен</translation>
    </message>
    <message>
      <source>saving captured bytes</source>
      <extracomment>case/salvage</extracomment>
      <translation>спасение захваченных байтов</translation>
    </message>
    <message>
      <source>the file is cut off: {} of its {} pages are left</source>
      <extracomment>case/salvage</extracomment>
      <translation>файл обрезан: осталось {} из {} страниц</translation>
    </message>
    <message>
      <source>{} is damaged; what the tables hold of it is kept, who did it is lost</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} повреждена; что есть в таблицах, сохранено, кто это сделал — утрачено</translation>
    </message>
    <message>
      <source>the journal is gone whole; records are as their tables hold them</source>
      <extracomment>case/salvage</extracomment>
      <translation>журнал утрачен целиком; записи такие, как в таблицах</translation>
    </message>
    <message>
      <source>{} gone from the journal; what the tables hold of that is kept</source>
      <extracomment>case/salvage</extracomment>
      <translation>{}: нет в журнале; что есть в таблицах, сохранено</translation>
    </message>
    <message>
      <source>captured bytes {}… are lost whole</source>
      <extracomment>case/salvage</extracomment>
      <translation>захваченные байты {}… утрачены целиком</translation>
    </message>
    <message>
      <source>{} rows stand in the file, but of which kind they were cannot be told; they are lost</source>
      <extracomment>case/salvage</extracomment>
      <translation>строк в файле, чей вид не определить: {}; они утрачены</translation>
    </message>
    <message>
      <source>{} rows or pages could not be read; those of records were made anew from the journal</source>
      <extracomment>case/salvage</extracomment>
      <translation>не прочитано строк или страниц: {}; записи восстановлены по журналу</translation>
    </message>
    <message>
      <source>who wrote them and when is lost, their values are kept</source>
      <extracomment>case/salvage</extracomment>
      <translation>кто и когда их написал, утрачено, значения сохранены</translation>
    </message>
    <message>
      <source>nothing but their names is left; they lie in the trash</source>
      <extracomment>case/salvage</extracomment>
      <translation>остались только имена; они в корзине</translation>
    </message>
    <message>
      <source>putting records in order</source>
      <extracomment>case/salvage</extracomment>
      <translation>упорядочивание записей</translation>
    </message>
    <message>
      <source>There is no saved {} {}; there are: {}.</source>
      <extracomment>case/savedviews</extracomment>
      <translation>Сохранённого такого вида и имени нет ({} {}); есть: {}.</translation>
    </message>
    <message>
      <source>No kind of record has {} to filter by; write for example aircraft ~ An-124.</source>
      <extracomment>case/sifting</extracomment>
      <translation>Ни у одного вида записей нет {} для фильтра; пишите, например, aircraft ~ An-124.</translation>
    </message>
    <message>
      <source>No snapshot was made, for what was written does not hold ({}); check this case.</source>
      <extracomment>case/snapshots</extracomment>
      <translation>Снимок дела не сделан: записанное не сходится ({}); проверьте дело.</translation>
    </message>
    <message>
      <source>No snapshot was made: the disk that holds {} is full; free some space.</source>
      <extracomment>case/snapshots</extracomment>
      <translation>Снимок дела не сделан: диск с {} полон; освободите место.</translation>
    </message>
    <message>
      <source>No snapshot was made ({}); see that {} can be written.</source>
      <extracomment>case/snapshots</extracomment>
      <translation>Снимок дела не сделан ({}); сделайте {} доступным для записи.</translation>
    </message>
    <message>
      <source>places of departure</source>
      <extracomment>case/statistics</extracomment>
      <translation>места вылета</translation>
    </message>
    <message>
      <source>dates of sightings</source>
      <extracomment>case/statistics</extracomment>
      <translation>даты наблюдений</translation>
    </message>
    <message>
      <source>{} excerpts, {} sightings, {} claims</source>
      <extracomment>case/statistics</extracomment>
      <translation>выдержек {}, наблюдений {}, утверждений {}</translation>
    </message>
    <message>
      <source>What it holds</source>
      <extracomment>case/statistics</extracomment>
      <translation>Что в нём есть</translation>
    </message>
    <message>
      <source>Days it covers</source>
      <extracomment>case/statistics</extracomment>
      <translation>Охваченные дни</translation>
    </message>
    <message>
      <source>Still open</source>
      <extracomment>case/statistics</extracomment>
      <translation>Ещё открыто</translation>
    </message>
    <message>
      <source>Sources by language</source>
      <extracomment>case/statistics</extracomment>
      <translation>Источники по языку</translation>
    </message>
    <message>
      <source>what happened</source>
      <extracomment>case/statistics</extracomment>
      <translation>что произошло</translation>
    </message>
    <message>
      <source>what was published</source>
      <extracomment>case/statistics</extracomment>
      <translation>что опубликовано</translation>
    </message>
    <message>
      <source>sources held without a grade</source>
      <extracomment>case/statistics</extracomment>
      <translation>источники в деле без оценки</translation>
    </message>
    <message>
      <source>sources held without a day</source>
      <extracomment>case/statistics</extracomment>
      <translation>источники в деле без даты</translation>
    </message>
    <message>
      <source>sightings without a grade</source>
      <extracomment>case/statistics</extracomment>
      <translation>наблюдения без оценки</translation>
    </message>
    <message>
      <source>claims without a grade</source>
      <extracomment>case/statistics</extracomment>
      <translation>утверждения без оценки</translation>
    </message>
    <message>
      <source>sightings without a date</source>
      <extracomment>case/statistics</extracomment>
      <translation>наблюдения без даты</translation>
    </message>
    <message>
      <source>links without words</source>
      <extracomment>case/statistics</extracomment>
      <translation>связи без слов</translation>
    </message>
    <message>
      <source>conflicts to settle</source>
      <extracomment>case/statistics</extracomment>
      <translation>столкновений решить</translation>
    </message>
    <message>
      <source>file on disk</source>
      <extracomment>case/statistics</extracomment>
      <translation>файл на диске</translation>
    </message>
    <message>
      <source>captured bytes</source>
      <extracomment>case/statistics</extracomment>
      <translation>захваченные байты</translation>
    </message>
    <message>
      <source>journal entries</source>
      <extracomment>case/statistics</extracomment>
      <translation>записи журнала</translation>
    </message>
    <message>
      <source>records in the trash</source>
      <extracomment>case/statistics</extracomment>
      <translation>записи в корзине</translation>
    </message>
    <message>
      <source>A case is written through one connection only; close it before opening it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Дело пишут через одно соединение; закройте его, прежде чем открыть снова.</translation>
    </message>
    <message>
      <source>{} was not closed properly and its place cannot be written; copy it together with {} to a folder of yours and open it there.</source>
      <extracomment>case/storage</extracomment>
      <translation>{} закрыт не как следует, а его место недоступно для записи; скопируйте вместе с {} в свою папку и откройте там.</translation>
    </message>
    <message>
      <source>{} is damaged; run verify to see what, and go back to a backup copy.</source>
      <extracomment>case/storage</extracomment>
      <translation>{} повреждён; проверьте дело, чтобы увидеть что, и вернитесь к резервной копии.</translation>
    </message>
    <message>
      <source>Not saved: the disk that holds {} is full; free some space and do it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Не сохранено: диск с {} полон; освободите место и повторите.</translation>
    </message>
    <message>
      <source>Not saved: {} is in a place that cannot be written; save a copy elsewhere.</source>
      <extracomment>case/storage</extracomment>
      <translation>Не сохранено: {} лежит там, где нельзя писать; сохраните копию в другом месте.</translation>
    </message>
    <message>
      <source>Not saved: another program holds {}; close it there and do it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Не сохранено: {} держит другая программа; закройте там и повторите.</translation>
    </message>
    <message>
      <source>The disk did not read or write {} ({}); check it and do it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>Диск не прочёл или не записал {} ({}); проверьте его и повторите.</translation>
    </message>
    <message>
      <source>{} cannot be opened; check that it is there and that you may write in its folder.</source>
      <extracomment>case/storage</extracomment>
      <translation>{} не открывается; проверьте, на месте ли он и можно ли писать в его папке.</translation>
    </message>
    <message>
      <source>not checked</source>
      <extracomment>case/verify</extracomment>
      <translation>не проверено</translation>
    </message>
    <message>
      <source>journal entry {} ({})</source>
      <extracomment>case/verify</extracomment>
      <translation>запись журнала {} ({})</translation>
    </message>
    <message>
      <source>not read</source>
      <extracomment>case/verify</extracomment>
      <translation>не прочитано</translation>
    </message>
    <message>
      <source>a row of {} refers to a record that is not in the case</source>
      <extracomment>case/verify</extracomment>
      <translation>строка {} указывает на запись, которой нет в деле</translation>
    </message>
    <message>
      <source>what stands in the journal in place of hidden values is not what the maker of this copy put there</source>
      <extracomment>case/verify</extracomment>
      <translation>то, что стоит в журнале вместо скрытых значений, не то, что поставил создатель копии</translation>
    </message>
    <message>
      <source>a change row ({}) belongs to no journal entry</source>
      <extracomment>case/verify</extracomment>
      <translation>строка изменения ({}) не относится ни к одной записи журнала</translation>
    </message>
    <message>
      <source>the file's replica identity is not the one that wrote its journal</source>
      <extracomment>case/verify</extracomment>
      <translation>код реплики файла — не тот, что писал его журнал</translation>
    </message>
    <message>
      <source>the record numbers are not those the journal gives</source>
      <extracomment>case/verify</extracomment>
      <translation>номера записей не те, что даёт журнал</translation>
    </message>
    <message>
      <source>the disk did not read where {} are kept ({})</source>
      <extracomment>case/verify</extracomment>
      <translation>диск не прочёл место, где хранится {} ({})</translation>
    </message>
    <message>
      <source>the file is damaged where {} are kept: {}</source>
      <extracomment>case/verify</extracomment>
      <translation>файл повреждён там, где хранятся {}: {}</translation>
    </message>
    <message>
      <source>the file's pages are damaged: {}</source>
      <extracomment>case/verify</extracomment>
      <translation>страницы файла повреждены: {}</translation>
    </message>
    <message>
      <source>{} stands where entry {} belongs: an entry was removed or renumbered</source>
      <extracomment>case/verify</extracomment>
      <translation>{} стоит на месте записи {}: запись удалена или перенумерована</translation>
    </message>
    <message>
      <source>{} is not as it was written</source>
      <extracomment>case/verify</extracomment>
      <translation>{} не такое, как было записано</translation>
    </message>
    <message>
      <source>{} follows an entry that does not stand before it in the journal</source>
      <extracomment>case/verify</extracomment>
      <translation>{} идёт за записью, которой перед ней в журнале нет</translation>
    </message>
    <message>
      <source>the head of the journal is not the last entry this file wrote</source>
      <extracomment>case/verify</extracomment>
      <translation>голова журнала — не последняя запись этого файла</translation>
    </message>
    <message>
      <source>Nothing is chosen; name the records to copy.</source>
      <extracomment>exchange/across</extracomment>
      <translation>Ничего не выбрано; назовите записи для копирования.</translation>
    </message>
    <message>
      <source>{} is a copy of this very case; merge the two instead.</source>
      <extracomment>exchange/across</extracomment>
      <translation>{} — копия этого самого дела; лучше слейте их.</translation>
    </message>
    <message>
      <source>{} is a {}, which is not copied; choose of {}.</source>
      <extracomment>exchange/across</extracomment>
      <translation>{} — {}; это не копируется; выберите из {}.</translation>
    </message>
    <message>
      <source>All of that is in {} already; nothing was copied.</source>
      <extracomment>exchange/across</extracomment>
      <translation>Всё это уже есть в {}; ничего не скопировано.</translation>
    </message>
    <message>
      <source>The case holds no source with those bytes or that address; attach it first.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>В деле нет источника с такими байтами или адресом; сначала приложите его.</translation>
    </message>
    <message>
      <source>It points at its source without words, region or time that can be read here.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Указывает на источник без слов, области или времени, которые здесь можно прочесть.</translation>
    </message>
    <message>
      <source>{} holds no annotations; choose a Web Annotation file (JSON-LD).</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>В {} нет аннотаций; выберите файл Web Annotation (JSON-LD).</translation>
    </message>
    <message>
      <source>{} is larger than {} MB; no file of annotations is.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>{} больше {} МБ; файлы аннотаций такими не бывают.</translation>
    </message>
    <message>
      <source>It has no target that can be read.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>У неё нет читаемой цели.</translation>
    </message>
    <message>
      <source>The words “{}” {}; highlight them by hand.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>Слова “{}” {}; выделите их вручную.</translation>
    </message>
    <message>
      <source>{} is not JSON; choose a Web Annotation file (JSON-LD).</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>{} — не JSON; выберите файл Web Annotation (JSON-LD).</translation>
    </message>
    <message>
      <source>Several sources were captured from that address; name the one by its SHA-256.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>С этого адреса захвачено несколько источников; назовите один по SHA-256.</translation>
    </message>
    <message>
      <source>“{}” is no number.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>“{}” — не число.</translation>
    </message>
    <message>
      <source>A template is a file NAME{}; {} is not called so.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>Шаблон — файл ИМЯ{}; {} называется не так.</translation>
    </message>
    <message>
      <source>{} is larger than any template; choose a file NAME{}.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>{} больше любого шаблона; выберите файл ИМЯ{}.</translation>
    </message>
    <message>
      <source>{} is no template of a case, or it was altered; choose a file NAME{}.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>{} — не шаблон дела или изменён; выберите файл ИМЯ{}.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); choose another file.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>{} не читается ({}); выберите другой файл.</translation>
    </message>
    <message>
      <source>who was given copies</source>
      <extracomment>exchange/closure</extracomment>
      <translation>кто получил копии</translation>
    </message>
    <message>
      <source>which prints were issued</source>
      <extracomment>exchange/closure</extracomment>
      <translation>какие печати выпущены</translation>
    </message>
    <message>
      <source>came with a source that is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>пришло с опущенным источником</translation>
    </message>
    <message>
      <source>searches made</source>
      <extracomment>exchange/closure</extracomment>
      <translation>проведённые поиски</translation>
    </message>
    <message>
      <source>copies given</source>
      <extracomment>exchange/closure</extracomment>
      <translation>выданные копии</translation>
    </message>
    <message>
      <source>hidden as a record</source>
      <extracomment>exchange/closure</extracomment>
      <translation>скрыто как запись</translation>
    </message>
    <message>
      <source>captured bytes of what is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>захваченные байты опущенного</translation>
    </message>
    <message>
      <source>only on what is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>только на опущенном</translation>
    </message>
    <message>
      <source>not asked for</source>
      <extracomment>exchange/closure</extracomment>
      <translation>не запрошено</translation>
    </message>
    <message>
      <source>rests on what is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>стоит на опущенном</translation>
    </message>
    <message>
      <source>The copy was not made: {}; run verify on this case.</source>
      <extracomment>exchange/copy</extracomment>
      <translation>Копия не сделана: {}; проверьте это дело.</translation>
    </message>
    <message>
      <source>The copy was not made: captured bytes are damaged; run verify on this case.</source>
      <extracomment>exchange/copy</extracomment>
      <translation>Копия не сделана: захваченные байты повреждены; проверьте это дело.</translation>
    </message>
    <message>
      <source> and in {} more places</source>
      <extracomment>exchange/copy</extracomment>
      <translation> и ещё в местах: {}</translation>
    </message>
    <message>
      <source>captures made anew</source>
      <extracomment>exchange/copy</extracomment>
      <translation>захваты сделаны заново</translation>
    </message>
    <message>
      <source>Not exported: what is hidden still stands {}; leave that out, or hide less.</source>
      <extracomment>exchange/copy</extracomment>
      <translation>Не вывезено: скрытое ещё стоит {}; опустите это или скройте меньше.</translation>
    </message>
    <message>
      <source>copying {}</source>
      <extracomment>exchange/copy</extracomment>
      <translation>копирование {}</translation>
    </message>
    <message>
      <source>copying captured bytes</source>
      <extracomment>exchange/copy</extracomment>
      <translation>копирование захваченных байтов</translation>
    </message>
    <message>
      <source>in capture {} ({})</source>
      <extracomment>exchange/copy</extracomment>
      <translation>в захвате {} ({})</translation>
    </message>
    <message>
      <source>A region of it cannot be blacked out, for it cannot be drawn; leave its source out.</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>Область нельзя зачернить, ведь это не нарисовать; опустите источник.</translation>
    </message>
    <message>
      <source>It has {} pages, too many to go as pictures; leave its source out.</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>В нём {} страниц, слишком много для картинок; опустите источник.</translation>
    </message>
    <message>
      <source>its text with {} replaced by marks; the original was not sent</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>его текст, где {} заменено метками; оригинал не отправлен</translation>
    </message>
    <message>
      <source>drawn anew without metadata, </source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>нарисовано заново без метаданных, </translation>
    </message>
    <message>
      <source>1 region blacked out</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>закрашена 1 область</translation>
    </message>
    <message>
      <source>{} regions blacked out</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>зачернено областей: {}</translation>
    </message>
    <message>
      <source>; the original was not sent</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>; оригинал не отправлен</translation>
    </message>
    <message>
      <source>the picture</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>картинка</translation>
    </message>
    <message>
      <source>its pages as pictures, {}</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>его страницы картинками, {}</translation>
    </message>
    <message>
      <source>No date is counted from it.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>От этого не отсчитывается ни одна дата.</translation>
    </message>
    <message>
      <source>What rests on it stays: {}.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Что на этом держится, остаётся: {}.</translation>
    </message>
    <message>
      <source>Nothing rests on it.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>На этом ничего не стоит.</translation>
    </message>
    <message>
      <source>{} goes to the trash, from where it can be restored; on it rest {}.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} идёт в корзину, откуда можно вернуть; на этом стоят {}.</translation>
    </message>
    <message>
      <source>{} goes to the trash, from where it can be restored.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} уходит в корзину, откуда можно вернуть.</translation>
    </message>
    <message>
      <source>Nothing else changes.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Больше ничего не меняется.</translation>
    </message>
    <message>
      <source>No date that is counted from it moves.{}</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Ни одна отсчитанная от этого дата не сдвигается.{}</translation>
    </message>
    <message>
      <source>{} stays out of the trash.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} остаётся вне корзины.</translation>
    </message>
    <message>
      <source>{} goes to the trash, from where it can be restored</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} уходит в корзину, откуда можно вернуть</translation>
    </message>
    <message>
      <source>; on it rest {}.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>; на этом стоят {}.</translation>
    </message>
    <message>
      <source>is counted anew and keeps its days</source>
      <extracomment>exchange/effects</extracomment>
      <translation>пересчитана и сохраняет свои дни</translation>
    </message>
    <message>
      <source>are counted anew and keep their days</source>
      <extracomment>exchange/effects</extracomment>
      <translation>пересчитаны и сохраняют свои дни</translation>
    </message>
    <message>
      <source>One date moves</source>
      <extracomment>exchange/effects</extracomment>
      <translation>Одна дата сдвигается</translation>
    </message>
    <message>
      <source>{} dates move</source>
      <extracomment>exchange/effects</extracomment>
      <translation>сдвигается дат: {}</translation>
    </message>
    <message>
      <source>The sample file {} is not as it was made; install the program anew.</source>
      <extracomment>exchange/flightsample</extracomment>
      <translation>Файл примера {} не такой, каким был сделан; переустановите программу.</translation>
    </message>
    <message>
      <source>{} cannot be taken in: {}; ask for a fresh copy.</source>
      <extracomment>exchange/guard</extracomment>
      <translation>{} нельзя принять: {}; попросите новую копию.</translation>
    </message>
    <message>
      <source>an entry of its journal has a place in time that no case gives</source>
      <extracomment>exchange/guard</extracomment>
      <translation>у записи его журнала место во времени, какого дело не даёт</translation>
    </message>
    <message>
      <source>it is not the record of one case</source>
      <extracomment>exchange/guard</extracomment>
      <translation>это не запись одного дела</translation>
    </message>
    <message>
      <source>its {} table has a key of the wrong length</source>
      <extracomment>exchange/guard</extracomment>
      <translation>в его таблице {} ключ неверной длины</translation>
    </message>
    <message>
      <source>a row of its {} table lacks what every {} has</source>
      <extracomment>exchange/guard</extracomment>
      <translation>строке его таблицы {} недостаёт того, что есть у всякого {}</translation>
    </message>
    <message>
      <source>a {} is about a record that is not in it</source>
      <extracomment>exchange/guard</extracomment>
      <translation>{}: о записи, которой в нём нет</translation>
    </message>
    <message>
      <source>a conflict is about what no case has</source>
      <extracomment>exchange/guard</extracomment>
      <translation>столкновение о том, чего нет ни в одном деле</translation>
    </message>
    <message>
      <source>an entry of its journal says {} in a way that cannot be read</source>
      <extracomment>exchange/guard</extracomment>
      <translation>запись его журнала говорит {} нечитаемым образом</translation>
    </message>
    <message>
      <source>its journal writes to {}.{}, which no case has</source>
      <extracomment>exchange/guard</extracomment>
      <translation>его журнал пишет в {}.{}, чего нет ни в одном деле</translation>
    </message>
    <message>
      <source>a value of {}.{} cannot be read</source>
      <extracomment>exchange/guard</extracomment>
      <translation>значение {}.{} не читается</translation>
    </message>
    <message>
      <source>Seal it to public keys or with a passphrase, not both.</source>
      <extracomment>exchange/handover</extracomment>
      <translation>Запечатайте открытыми ключами или парольной фразой, не обоими.</translation>
    </message>
    <message>
      <source>A signature tells who you are; leave it off, or let the names of the analysts stand.</source>
      <extracomment>exchange/handover</extracomment>
      <translation>Подпись говорит, кто вы; опустите её или оставьте имена аналитиков.</translation>
    </message>
    <message>
      <source>{}; nothing was exported, choose another place.</source>
      <extracomment>exchange/handover</extracomment>
      <translation>{}; ничего не вывезено, выберите другое место.</translation>
    </message>
    <message>
      <source>The {} in {} cannot be read; put it right, or take it away for a new one.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{} в {} не читается; исправьте или уберите ради нового.</translation>
    </message>
    <message>
      <source>{} holds no keys; put it right or move it away.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>В {} нет ключей; исправьте или уберите.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); put it right or move it away.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{} не читается ({}); исправьте или уберите.</translation>
    </message>
    <message>
      <source>{} cannot be written ({}); keys are kept there.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>В {} нельзя писать ({}); там хранятся ключи.</translation>
    </message>
    <message>
      <source>signing key</source>
      <extracomment>exchange/keys</extracomment>
      <translation>ключ подписи</translation>
    </message>
    <message>
      <source>sealing key</source>
      <extracomment>exchange/keys</extracomment>
      <translation>ключ запечатывания</translation>
    </message>
    <message>
      <source>a file that only you may read</source>
      <extracomment>exchange/keys</extracomment>
      <translation>файл, который можете читать только вы</translation>
    </message>
    <message>
      <source>the key store of this system</source>
      <extracomment>exchange/keys</extracomment>
      <translation>хранилище ключей этой системы</translation>
    </message>
    <message>
      <source>The key is new here: {}. Have them read it out.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>Ключ здесь новый: {}. Пусть вам его прочтут.</translation>
    </message>
    <message>
      <source>That key ({}) is known here since {} as {}'s, not {}'s</source>
      <extracomment>exchange/keys</extracomment>
      <translation>Этот ключ ({}) известен здесь с {} как ключ {}, а не {}</translation>
    </message>
    <message>
      <source>{}; ask both by another way.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{}; спросите обоих другим путём.</translation>
    </message>
    <message>
      <source>; {} has had another one, ask by another way</source>
      <extracomment>exchange/keys</extracomment>
      <translation>; у {} был другой, спросите другим путём</translation>
    </message>
    <message>
      <source>That key ({}) is known here since {}.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>Этот ключ ({}) известен здесь с {}.</translation>
    </message>
    <message>
      <source>{} had another key before; this one ({}) is new, ask them by another way.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>У {} раньше был другой ключ; этот ({}) новый, спросите другим путём.</translation>
    </message>
    <message>
      <source>{} is the open case itself; name the copy that came back.</source>
      <extracomment>exchange/merge</extracomment>
      <translation>{} — само открытое дело; назовите вернувшуюся копию.</translation>
    </message>
    <message>
      <source>The copy withholds what entry {} ({}) wrote, and this case does not hold it; ask for a copy in which nothing is withheld.</source>
      <extracomment>exchange/merge</extracomment>
      <translation>Копия утаивает записанное в {} ({}), а в этом деле его нет; попросите копию без утаённого.</translation>
    </message>
    <message>
      <source>{} is there already and is not empty; name a new folder.</source>
      <extracomment>exchange/newfile</extracomment>
      <translation>{} уже есть и не пуста; назовите новую папку.</translation>
    </message>
    <message>
      <source>{} cannot be made ({}); choose another place.</source>
      <extracomment>exchange/newfile</extracomment>
      <translation>{} нельзя создать ({}); выберите другое место.</translation>
    </message>
    <message>
      <source>The case holds no source; there is nothing to write.</source>
      <extracomment>exchange/originals</extracomment>
      <translation>В деле нет источников; записывать нечего.</translation>
    </message>
    <message>
      <source>whole words in any case, with and without accents, vowel signs and signs that are not seen, in ligatures and other forms of letters, with any space or hyphen between their parts; UTF-8, UTF-16, UTF-32, older encodings; percent signs, also several times over, entities, escapes of JSON, scripts, style sheets, rich text and mail, octal, base64, hexadecimal, names of hosts; split by markup or over the runs of a page; unpacked: ZIP, gzip, deflate, zstd, bzip2, xz, four deep. Pixels and sound are not searched, nor other grammatical forms of a word, nor letters set apart one by one</source>
      <extracomment>exchange/proof</extracomment>
      <translation>целые слова в любом регистре, с ударениями и без, с огласовками и невидимыми знаками, в лигатурах и иных формах букв, с любым пробелом или дефисом между частями; UTF-8, UTF-16, UTF-32, старые кодировки; знаки процента, и многократно, сущности, экранирование JSON, скриптов, стилей, форматированного текста и почты, восьмеричные, base64, шестнадцатеричные, имена узлов; разделённые разметкой или кусками страницы; распакованные: ZIP, gzip, deflate, zstd, bzip2, xz, на четыре уровня. Пиксели и звук не просматриваются, как и другие грамматические формы и буквы вразрядку</translation>
    </message>
    <message>
      <source>searching {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>поиск в {}</translation>
    </message>
    <message>
      <source>its own words</source>
      <extracomment>exchange/proof</extracomment>
      <translation>собственные слова</translation>
    </message>
    <message>
      <source>in journal entry {} ({}), {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>в записи журнала {} ({}), {}</translation>
    </message>
    <message>
      <source>in captured bytes {}…</source>
      <extracomment>exchange/proof</extracomment>
      <translation>в захваченных байтах {}…</translation>
    </message>
    <message>
      <source>in the name {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>в имени {}</translation>
    </message>
    <message>
      <source>searching the file</source>
      <extracomment>exchange/proof</extracomment>
      <translation>поиск в файле</translation>
    </message>
    <message>
      <source>searching captured bytes</source>
      <extracomment>exchange/proof</extracomment>
      <translation>поиск в захваченных байтах</translation>
    </message>
    <message>
      <source>{}, which hold {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>{}, где есть {}</translation>
    </message>
    <message>
      <source>in the pages of the file</source>
      <extracomment>exchange/proof</extracomment>
      <translation>в страницах файла</translation>
    </message>
    <message>
      <source>{} needs more memory than a case may take to be looked into; ask for a fresh copy.</source>
      <extracomment>exchange/receiving</extracomment>
      <translation>{} требует больше памяти, чем позволено делу; попросите новую копию.</translation>
    </message>
    <message>
      <source>{} takes longer to look into than a case may and was given up; ask for a fresh copy.</source>
      <extracomment>exchange/receiving</extracomment>
      <translation>{} занимает больше времени, чем позволено делу, и прервано; попросите новую копию.</translation>
    </message>
    <message>
      <source>{}; nothing of it came in.</source>
      <extracomment>exchange/receiving</extracomment>
      <translation>{}; ничего из этого не вошло.</translation>
    </message>
    <message>
      <source>{} is larger than any list of references; split it.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} больше любого списка ссылок; разделите его.</translation>
    </message>
    <message>
      <source>{} holds no references; export them as CSL-JSON from the reference manager.</source>
      <extracomment>exchange/references</extracomment>
      <translation>В {} нет ссылок; вывезите их как CSL-JSON из менеджера.</translation>
    </message>
    <message>
      <source>{} holds more than {} references; split it.</source>
      <extracomment>exchange/references</extracomment>
      <translation>В {} больше {} ссылок; разделите его.</translation>
    </message>
    <message>
      <source>it has neither title nor address.</source>
      <extracomment>exchange/references</extracomment>
      <translation>у него нет ни названия, ни адреса.</translation>
    </message>
    <message>
      <source>{} is no CSL-JSON; export the references so from the reference manager.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} — не CSL-JSON; вывезите так ссылки из менеджера.</translation>
    </message>
    <message>
      <source>A hidden word stands where a {} can hold none ({}); leave such records out.</source>
      <extracomment>exchange/rewriting</extracomment>
      <translation>Скрытое слово стоит там, где это поле ({}) его не допускает ({}); опустите такие записи.</translation>
    </message>
    <message>
      <source>“{}” is no public key that age knows; it begins with age1 or ssh-.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>“{}” — не открытый ключ, известный age; он начинается с age1 или ssh-.</translation>
    </message>
    <message>
      <source>There is no public key in what was given; name one that begins with age1.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>В данном нет открытого ключа; назовите начинающийся с age1.</translation>
    </message>
    <message>
      <source>{} is too large to be sealed with a passphrase; seal it to a public key.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} слишком велик для парольной фразы; запечатайте открытым ключом.</translation>
    </message>
    <message>
      <source>{} is not sealed; use it as it is.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} не запечатано; используйте как есть.</translation>
    </message>
    <message>
      <source>{} could not be sealed ({}); choose another place.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} не удалось запечатать ({}); выберите другое место.</translation>
    </message>
    <message>
      <source>{} cannot be opened: {}.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} нельзя открыть: {}.</translation>
    </message>
    <message>
      <source>“{}” is neither a public key nor a file with one; a key begins with age1.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>“{}” — ни открытый ключ, ни файл с ним; ключ начинается с age1.</translation>
    </message>
    <message>
      <source>{} was sealed with a passphrase; name a file that holds it.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} запечатано парольной фразой; назовите файл с ней.</translation>
    </message>
    <message>
      <source>it was sealed to other keys, or with another passphrase, or was damaged on its way</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>запечатано для других ключей, другой фразой или повреждено в пути</translation>
    </message>
    <message>
      <source>The file is not a whole case; run verify on it.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Файл — не целое дело; проверьте его.</translation>
    </message>
    <message>
      <source>{} is not to be trusted: {}; ask for a fresh copy.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>{} нельзя доверять: {}; попросите новую копию.</translation>
    </message>
    <message>
      <source>; {} more entries are not</source>
      <extracomment>exchange/signing</extracomment>
      <translation>; ещё записей — нет: {}</translation>
    </message>
    <message>
      <source>; one more entry is not</source>
      <extracomment>exchange/signing</extracomment>
      <translation>; ещё одна запись — нет</translation>
    </message>
    <message>
      <source>What {} signed is not what the file holds: {}.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Подписанное {} — не то, что в файле: {}.</translation>
    </message>
    <message>
      <source>entries {}</source>
      <extracomment>exchange/signing</extracomment>
      <translation>записи {}</translation>
    </message>
    <message>
      <source>journal {}</source>
      <extracomment>exchange/signing</extracomment>
      <translation>журнал {}</translation>
    </message>
    <message>
      <source>Signed by {}.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Подписано: {}.</translation>
    </message>
    <message>
      <source>Nobody signed this file.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Этот файл никто не подписал.</translation>
    </message>
    <message>
      <source>The signature is not whole; nobody's word stands behind this file.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Подпись не целая; за файл никто не ручается.</translation>
    </message>
    <message>
      <source>The signature is not right; nobody's word stands behind this file.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Подпись неверна; за файл никто не ручается.</translation>
    </message>
    <message>
      <source>What was signed is no manifest of a case.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>Подписанное — не опись дела.</translation>
    </message>
    <message>
      <source>it is another case</source>
      <extracomment>exchange/signing</extracomment>
      <translation>это другое дело</translation>
    </message>
    <message>
      <source>its journal does not have the signed head</source>
      <extracomment>exchange/signing</extracomment>
      <translation>в его журнале нет подписанной головы</translation>
    </message>
    <message>
      <source>its journal is not the one that was signed</source>
      <extracomment>exchange/signing</extracomment>
      <translation>его журнал — не подписанный</translation>
    </message>
    <message>
      <source>it lacks {}</source>
      <extracomment>exchange/signing</extracomment>
      <translation>не хватает: {}</translation>
    </message>
    <message>
      <source>Origins and weights stay as they are.</source>
      <extracomment>exchange/swayed</extracomment>
      <translation>Первоисточники и веса остаются как есть.</translation>
    </message>
    <message>
      <source>Origins and weights may change; the case is too large to try it beforehand.</source>
      <extracomment>exchange/swayed</extracomment>
      <translation>Первоисточники и веса могут измениться; дело слишком велико, чтобы проверить заранее.</translation>
    </message>
    <message>
      <source>{} does not say which kind of table; end its name in .csv, .xlsx or .ods.</source>
      <extracomment>exchange/tabular</extracomment>
      <translation>{} не говорит, какая таблица; имя должно кончаться на .csv, .xlsx или .ods.</translation>
    </message>
    <message>
      <source>{}; export to .csv, or leave that column out.</source>
      <extracomment>exchange/tabular</extracomment>
      <translation>{}; выгрузите в .csv или уберите столбец.</translation>
    </message>
    <message>
      <source>A {} has no column {}; there are {}.</source>
      <extracomment>exchange/tabular</extracomment>
      <translation>У этого вида ({}) нет столбца {}; есть {}.</translation>
    </message>
    <message>
      <source>“{}” is a word that every case file holds; hide a longer name or passage.</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>“{}” есть в каждом файле дела; скройте более длинное имя или отрывок.</translation>
    </message>
    <message>
      <source>There is no field {}; write KIND.FIELD, for example sighting.hedge.</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>Поля {} нет; пишите ВИД.ПОЛЕ, например sighting.hedge.</translation>
    </message>
    <message>
      <source>No {} is without {}; leave the records out instead.</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>Этот вид ({}) не бывает без {}; лучше опустите записи.</translation>
    </message>
    <message>
      <source>it holds {}</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>в нём есть {}</translation>
    </message>
    <message>
      <source>read from captured bytes that do not go as they are</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>прочитано из байтов, которые не идут как есть</translation>
    </message>
    <message>
      <source>in what the file says of itself</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>в том, что файл говорит о себе</translation>
    </message>
    <message>
      <source>in its bytes, {}</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>в его байтах, {}</translation>
    </message>
    <message>
      <source>its logo shows what is hidden</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>его логотип показывает скрытое</translation>
    </message>
    <message>
      <source>Make copy</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>Сделать копию</translation>
    </message>
    <message>
      <source>what was asked and answered when a page was captured</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>что спрашивалось и отвечалось при захвате страницы</translation>
    </message>
    <message>
      <source>captured bytes that show what is hidden</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>захваченные байты, показывающие скрытое</translation>
    </message>
    <message>
      <source>in its text</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>в его тексте</translation>
    </message>
    <message>
      <source>{} without its captured bytes</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>{} без захваченных байтов</translation>
    </message>
    <message>
      <source>Only http and https addresses are fetched, not {}.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>Запрашиваются только адреса http и https, а не {}.</translation>
    </message>
    <message>
      <source>{} names no host; check the address.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>В {} нет узла; проверьте адрес.</translation>
    </message>
    <message>
      <source>An address with a name or password in it is not fetched; take them out.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>Адрес с именем или паролем не запрашивается; уберите их.</translation>
    </message>
    <message>
      <source>{} is not a web address; check it.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>{} — не веб-адрес; проверьте его.</translation>
    </message>
    <message>
      <source>There is no file to import; name one.</source>
      <extracomment>reading/airframes</extracomment>
      <translation>Нет файла для импорта; назовите его.</translation>
    </message>
    <message>
      <source>{} holds no airframe with an address or a registration; check that it is whole.</source>
      <extracomment>reading/airframes</extracomment>
      <translation>В {} нет борта с адресом или регистрацией; проверьте, цел ли файл.</translation>
    </message>
    <message>
      <source>{} {} no aircraft by address or registration (line {}).</source>
      <extracomment>reading/airframes</extracomment>
      <translation>{} {}: без борта с адресом или регистрацией (строка {}).</translation>
    </message>
    <message>
      <source>{} was held already; change its name, licence or date with set.</source>
      <extracomment>reading/airframes</extracomment>
      <translation>{} уже было; измените там имя, лицензию или дату.</translation>
    </message>
    <message>
      <source>Reading {}</source>
      <extracomment>reading/airframes</extracomment>
      <translation>чтение {}</translation>
    </message>
    <message>
      <source>The airframes of {} could not be read again: {}</source>
      <extracomment>reading/airframes</extracomment>
      <translation>Борта из {} не удалось прочесть снова: {}</translation>
    </message>
    <message>
      <source>The web archive holds more than {} pages; split it and attach the parts.</source>
      <extracomment>reading/archived</extracomment>
      <translation>В веб-архиве больше {} страниц; разделите и приложите части.</translation>
    </message>
    <message>
      <source>{} has no bytes; there is nothing to attach.</source>
      <extracomment>reading/arriving</extracomment>
      <translation>В {} нет байтов; прикладывать нечего.</translation>
    </message>
    <message>
      <source>Reading file {} of {}</source>
      <extracomment>reading/arriving</extracomment>
      <translation>чтение файла {} из {}</translation>
    </message>
    <message>
      <source>page capture</source>
      <extracomment>reading/arriving</extracomment>
      <translation>захват страницы</translation>
    </message>
    <message>
      <source>{} cannot be read to its end ({}); check the disk it is on.</source>
      <extracomment>reading/arriving</extracomment>
      <translation>{} не читается до конца ({}); проверьте диск.</translation>
    </message>
    <message>
      <source>{} answered with status {}; check the address.</source>
      <extracomment>reading/capturing</extracomment>
      <translation>{} ответил кодом {}; проверьте адрес.</translation>
    </message>
    <message>
      <source>{} answered with no bytes; there is nothing to attach.</source>
      <extracomment>reading/capturing</extracomment>
      <translation>{} ответил без байтов; прикладывать нечего.</translation>
    </message>
    <message>
      <source>The proxy and the server learn</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Прокси и сервер узнают:</translation>
    </message>
    <message>
      <source>The server learns</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Сервер узнаёт:</translation>
    </message>
    <message>
      <source>the proxy’s address (the proxy: this computer’s)</source>
      <extracomment>reading/capturing</extracomment>
      <translation>адрес прокси (прокси — адрес этого компьютера)</translation>
    </message>
    <message>
      <source>this computer’s address</source>
      <extracomment>reading/capturing</extracomment>
      <translation>адрес этого компьютера</translation>
    </message>
    <message>
      <source>so do the servers of images and style sheets that the page names, wherever they are</source>
      <extracomment>reading/capturing</extracomment>
      <translation>так же и серверы картинок и стилей, которые называет страница, где бы они ни были</translation>
    </message>
    <message>
      <source>{} {}, the time, and the page; {}.</source>
      <extracomment>reading/capturing</extracomment>
      <translation>{} {}, время и страницу; {}.</translation>
    </message>
    <message>
      <source>One request for the page and one for each file it names. {}</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Один запрос за страницей и по одному за каждым файлом, который она называет. {}</translation>
    </message>
    <message>
      <source> The proxy looks the name up: where it leads is not checked, only names private as such are refused.</source>
      <extracomment>reading/capturing</extracomment>
      <translation> Имя ищет прокси: куда оно ведёт, не проверяется, отвергаются лишь заведомо частные имена.</translation>
    </message>
    <message>
      <source>One request, and one for each redirect. {} {}, the time, and which page was asked for.{}</source>
      <extracomment>reading/capturing</extracomment>
      <translation>Один запрос и по одному на перенаправление. {} {}, время и какая страница запрошена.{}</translation>
    </message>
    <message>
      <source> This computer looks the name up and checks where it leads; its name server learns the name, too.</source>
      <extracomment>reading/capturing</extracomment>
      <translation> Этот компьютер ищет имя и проверяет, куда оно ведёт; имя узнаёт и его сервер имён.</translation>
    </message>
    <message>
      <source>{}; close other programs and try again.</source>
      <extracomment>reading/children</extracomment>
      <translation>{}; закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
      <source>The process that reads files cannot be started here ({})</source>
      <extracomment>reading/children</extracomment>
      <translation>Процесс, читающий файлы, здесь не запускается ({})</translation>
    </message>
    <message>
      <source>{} takes more than {} s to read and was given up; {}.</source>
      <extracomment>reading/confined</extracomment>
      <translation>{} читается дольше {} с, чтение прервано; {}.</translation>
    </message>
    <message>
      <source>{} needs more memory than the reading of a file may take; {}.</source>
      <extracomment>reading/confined</extracomment>
      <translation>{} требует больше памяти, чем позволено чтению файла; {}.</translation>
    </message>
    <message>
      <source>open it in its own program, save it anew, and attach that copy as well</source>
      <extracomment>reading/confined</extracomment>
      <translation>откройте в своей программе, сохраните заново и приложите и эту копию</translation>
    </message>
    <message>
      <source>{} broke the reading off, as damaged files do and such that are built to do harm</source>
      <extracomment>reading/confined</extracomment>
      <translation>{} оборвал чтение, как делают повреждённые или вредоносные файлы</translation>
    </message>
    <message>
      <source>{} is not written as {} usually is and could not be read ({})</source>
      <extracomment>reading/confined</extracomment>
      <translation>{} записан не так, как обычно ({}), и не прочитан ({})</translation>
    </message>
    <message>
      <source>a tracker file</source>
      <extracomment>reading/confined</extracomment>
      <translation>файл трекера</translation>
    </message>
    <message>
      <source>The file</source>
      <extracomment>reading/deriving</extracomment>
      <translation>Файл</translation>
    </message>
    <message>
      <source>{} has more than {} tags, which no page has, and is kept unread</source>
      <extracomment>reading/deriving</extracomment>
      <translation>В {} больше {} тегов, чего не бывает; осталось непрочитанным</translation>
    </message>
    <message>
      <source>Reading words</source>
      <extracomment>reading/deriving</extracomment>
      <translation>Чтение слов</translation>
    </message>
    <message>
      <source>Indexing words</source>
      <extracomment>reading/deriving</extracomment>
      <translation>Индексация слов</translation>
    </message>
    <message>
      <source>{}; save its words as text and attach them.</source>
      <extracomment>reading/deriving</extracomment>
      <translation>{}; сохраните его слова текстом и приложите.</translation>
    </message>
    <message>
      <source>The words of {} stand elsewhere than they were read; quote them in Words.</source>
      <extracomment>reading/drawing</extracomment>
      <translation>Слова {} стоят не там, где прочитаны; цитируйте их в виде слов.</translation>
    </message>
    <message>
      <source>The saved page holds no page; save it again in the browser and attach that.</source>
      <extracomment>reading/faithful</extracomment>
      <translation>В сохранённой странице нет страницы; сохраните снова в браузере и приложите.</translation>
    </message>
    <message>
      <source>{} did not finish within {} s; try again, or {}.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} не уложился в {} с; попробуйте снова или {}.</translation>
    </message>
    <message>
      <source>{} is a private name; only public pages are fetched.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} — частное имя; запрашиваются только открытые страницы.</translation>
    </message>
    <message>
      <source>{} leads on to what is no address; {}.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} ведёт к тому, что не адрес; {}.</translation>
    </message>
    <message>
      <source>{} leads on more than {} times; {}.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} перенаправляет больше {} раз; {}.</translation>
    </message>
    <message>
      <source>{} is no file that can be read to its end; choose another.</source>
      <extracomment>reading/flightlook</extracomment>
      <translation>{} не читается до конца; выберите другой файл.</translation>
    </message>
    <message>
      <source>{} is too large to be looked at first; it is read when it is imported.</source>
      <extracomment>reading/flightlook</extracomment>
      <translation>{} слишком велик, чтобы смотреть заранее; он читается при импорте.</translation>
    </message>
    <message>
      <source>These files hold {} aircraft; leave the airframe away, and name it for each track later.</source>
      <extracomment>reading/flights</extracomment>
      <translation>В этих файлах бортов: {}; опустите борт и назовите его потом для каждого трека.</translation>
    </message>
    <message>
      <source> ({} more failed as well)</source>
      <extracomment>reading/flights</extracomment>
      <translation> (ещё не удалось: {})</translation>
    </message>
    <message>
      <source>The fixes of {} could not be read again: {}</source>
      <extracomment>reading/flights</extracomment>
      <translation>Точки {} не удалось прочесть снова: {}</translation>
    </message>
    <message>
      <source>The import was called off.</source>
      <extracomment>reading/flightstaging</extracomment>
      <translation>Импорт отменён.</translation>
    </message>
    <message>
      <source>{} broke the reading off, as damaged files do; attach it as a source.</source>
      <extracomment>reading/flightstaging</extracomment>
      <translation>{} оборвал чтение, как повреждённый файл; приложите как источник.</translation>
    </message>
    <message>
      <source>reading flights</source>
      <extracomment>reading/flightstaging</extracomment>
      <translation>чтение рейсов</translation>
    </message>
    <message>
      <source>{} {} while it was read; attach it again once nothing writes to it.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} {} во время чтения; приложите снова, когда в него никто не пишет.</translation>
    </message>
    <message>
      <source>{} is the case itself; choose another file.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} — само дело; выберите другой файл.</translation>
    </message>
    <message>
      <source>There is no file {}; check the name.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>Файла {} нет; проверьте имя.</translation>
    </message>
    <message>
      <source>{} in {} {} left out; attach them by name if they matter.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} в {} {} опущено; приложите по имени, если нужны.</translation>
    </message>
    <message>
      <source>{} holds no files; there is nothing to attach.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>В {} нет файлов; прикладывать нечего.</translation>
    </message>
    <message>
      <source>{} is a link to another folder; attach that folder by itself.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} — ссылка на другую папку; приложите её отдельно.</translation>
    </message>
    <message>
      <source>{} is a link to a file elsewhere; attach that file by itself.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} — ссылка на файл в другом месте; приложите его отдельно.</translation>
    </message>
    <message>
      <source>became shorter</source>
      <extracomment>reading/inputs</extracomment>
      <translation>стал короче</translation>
    </message>
    <message>
      <source>was written to</source>
      <extracomment>reading/inputs</extracomment>
      <translation>изменялся</translation>
    </message>
    <message>
      <source>{}; save the part that matters as a file of its own and attach that.</source>
      <extracomment>reading/laid</extracomment>
      <translation>{}; сохраните нужную часть отдельным файлом и приложите.</translation>
    </message>
    <message>
      <source>scripts or forms; kept, never run</source>
      <extracomment>reading/looking</extracomment>
      <translation>скрипты или формы; хранятся, не запускаются</translation>
    </message>
    <message>
      <source>Word document</source>
      <extracomment>reading/looking</extracomment>
      <translation>документ Word</translation>
    </message>
    <message>
      <source>OpenDocument text</source>
      <extracomment>reading/looking</extracomment>
      <translation>текст OpenDocument</translation>
    </message>
    <message>
      <source>saved page</source>
      <extracomment>reading/looking</extracomment>
      <translation>сохранённая страница</translation>
    </message>
    <message>
      <source>web page</source>
      <extracomment>reading/looking</extracomment>
      <translation>веб-страница</translation>
    </message>
    <message>
      <source>{}; no text, kept and hashed</source>
      <extracomment>reading/looking</extracomment>
      <translation>{}; не текст, сохранено и захешировано</translation>
    </message>
    <message>
      <source>It is read when it comes in.</source>
      <extracomment>reading/looking</extracomment>
      <translation>Прочитается при поступлении.</translation>
    </message>
    <message>
      <source>It cannot be read to its end ({}).</source>
      <extracomment>reading/looking</extracomment>
      <translation>Не читается до конца ({}).</translation>
    </message>
    <message>
      <source>It has no bytes; there is nothing to attach.</source>
      <extracomment>reading/looking</extracomment>
      <translation>В нём нет байтов; прикладывать нечего.</translation>
    </message>
    <message>
      <source>tesseract has no language “{}” here; it has {}.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>В tesseract здесь нет языка “{}”; есть {}.</translation>
    </message>
    <message>
      <source>{} has no pages and no image to read words from.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>У {} нет ни страниц, ни картинки, чтобы читать слова.</translation>
    </message>
    <message>
      <source>Every page of {} has words of its own; select those.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>На каждой странице {} есть свои слова; выберите их.</translation>
    </message>
    <message>
      <source>{} has {} pages to read, and {} are read at most; split it.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>В {} страниц к чтению: {}, а читается не больше {}; разделите.</translation>
    </message>
    <message>
      <source>tesseract found no words in {}; another language or a sharper copy may help.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>tesseract не нашёл слов в {}; поможет другой язык или более чёткая копия.</translation>
    </message>
    <message>
      <source>No tesseract is installed here, so no words can be read from pictures; install it and its languages.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>tesseract здесь не установлен, слов с картинок не прочесть; установите его и языки.</translation>
    </message>
    <message>
      <source>Reading page {} of {}</source>
      <extracomment>reading/ocr</extracomment>
      <translation>чтение страницы {} из {}</translation>
    </message>
    <message>
      <source>the text of {} is not what the machine read; go back to a copy you trust</source>
      <extracomment>reading/ocr</extracomment>
      <translation>текст {} — не то, что прочла машина; вернитесь к надёжной копии</translation>
    </message>
    <message>
      <source>the machine-read words of {} could not be made again here; confirm them by the picture</source>
      <extracomment>reading/ocr</extracomment>
      <translation>машинно прочитанные слова {} здесь не воспроизвести; подтвердите по картинке</translation>
    </message>
    <message>
      <source>last modified by</source>
      <extracomment>reading/office</extracomment>
      <translation>последним изменил</translation>
    </message>
    <message>
      <source>last printed</source>
      <extracomment>reading/office</extracomment>
      <translation>последняя печать</translation>
    </message>
    <message>
      <source>program version</source>
      <extracomment>reading/office</extracomment>
      <translation>версия программы</translation>
    </message>
    <message>
      <source>printed by</source>
      <extracomment>reading/office</extracomment>
      <translation>печатал</translation>
    </message>
    <message>
      <source>the file carries macros; they are never run here</source>
      <extracomment>reading/office</extracomment>
      <translation>в файле макросы; здесь они не запускаются</translation>
    </message>
    <message>
      <source>{}; open it and save it without a password as {}.</source>
      <extracomment>reading/parts</extracomment>
      <translation>{}; откройте и сохраните без пароля как {}.</translation>
    </message>
    <message>
      <source>{} is protected by a password; save it without one and choose it again.</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} защищён паролем; сохраните без него и выберите снова.</translation>
    </message>
    <message>
      <source>{} is cut short or damaged in {}; {}.</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} обрезан или повреждён в {}; {}.</translation>
    </message>
    <message>
      <source>{} has {} parts; a {} has few. {}</source>
      <extracomment>reading/parts</extracomment>
      <translation>В {} частей: {}; обычно их мало ({}). {}</translation>
    </message>
    <message>
      <source>open it in a spreadsheet program and save it again, or save the log as CSV</source>
      <extracomment>reading/parts</extracomment>
      <translation>откройте в табличной программе и сохраните снова или сохраните таблицу как CSV</translation>
    </message>
    <message>
      <source>save the sheet with the log as CSV and choose that</source>
      <extracomment>reading/parts</extracomment>
      <translation>сохраните лист с таблицей как CSV и выберите его</translation>
    </message>
    <message>
      <source>open it in a word processor and save it again, or save it as PDF</source>
      <extracomment>reading/parts</extracomment>
      <translation>откройте в текстовом редакторе и сохраните снова или как PDF</translation>
    </message>
    <message>
      <source>save it as PDF and attach that</source>
      <extracomment>reading/parts</extracomment>
      <translation>сохраните как PDF и приложите</translation>
    </message>
    <message>
      <source>{} is protected by a password, or of the older {} kind</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} защищён паролем или старого вида {}</translation>
    </message>
    <message>
      <source>{} unpacks to more than {} MB, which no {} does</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} распаковывается больше чем в {} МБ, чего не бывает: {}</translation>
    </message>
    <message>
      <source>{} declares a document type in {}, which no {} does</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} объявляет тип документа в {}, чего не бывает ({})</translation>
    </message>
    <message>
      <source>{} has more than {} elements, which no {} has</source>
      <extracomment>reading/parts</extracomment>
      <translation>В {} больше {} элементов, чего не бывает ({})</translation>
    </message>
    <message>
      <source>its list of parts</source>
      <extracomment>reading/parts</extracomment>
      <translation>его список частей</translation>
    </message>
    <message>
      <source>{}; attach it as plain text, or cut it into pieces and attach each.</source>
      <extracomment>reading/plaintext</extracomment>
      <translation>{}; приложите простым текстом или разрежьте и приложите куски.</translation>
    </message>
    <message>
      <source>{} is no text that can be read; check that the file is whole.</source>
      <extracomment>reading/plaintext</extracomment>
      <translation>{} — нечитаемый текст; проверьте, цел ли файл.</translation>
    </message>
    <message>
      <source>{} answered more than {} MB and was ended; try a smaller part.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} ответил больше {} МБ и остановлен; возьмите часть поменьше.</translation>
    </message>
    <message>
      <source>{} could make nothing of it; look at the original in its own program.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} не справился; посмотрите оригинал в своей программе.</translation>
    </message>
    <message>
      <source>{} cannot be started ({}); install it anew.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} не запускается ({}); переустановите.</translation>
    </message>
    <message>
      <source>{} was not done within {} s and was ended; try a smaller part.</source>
      <extracomment>reading/programs</extracomment>
      <translation>{} не закончил за {} с и остановлен; возьмите часть поменьше.</translation>
    </message>
    <message>
      <source>publication date</source>
      <extracomment>reading/proposed</extracomment>
      <translation>дата публикации</translation>
    </message>
    <message>
      <source>: when the file was made, not when it came out</source>
      <extracomment>reading/proposed</extracomment>
      <translation>: когда файл создан, а не когда вышел</translation>
    </message>
    <message>
      <source>the line “{}:” above the text</source>
      <extracomment>reading/proposed</extracomment>
      <translation>строка “{}:” над текстом</translation>
    </message>
    <message>
      <source>the {}’s own field “{}”{}</source>
      <extracomment>reading/proposed</extracomment>
      <translation>собственное поле “{1}” ({0}){2}</translation>
    </message>
    <message>
      <source>its words</source>
      <extracomment>reading/proposed</extracomment>
      <translation>его слова</translation>
    </message>
    <message>
      <source>the headline</source>
      <extracomment>reading/proposed</extracomment>
      <translation>заголовок</translation>
    </message>
    <message>
      <source>the byline “{}”</source>
      <extracomment>reading/proposed</extracomment>
      <translation>подпись автора “{}”</translation>
    </message>
    <message>
      <source>the address</source>
      <extracomment>reading/proposed</extracomment>
      <translation>адрес</translation>
    </message>
    <message>
      <source>the address ({})</source>
      <extracomment>reading/proposed</extracomment>
      <translation>адрес ({})</translation>
    </message>
    <message>
      <source>the page’s title</source>
      <extracomment>reading/proposed</extracomment>
      <translation>заголовок страницы</translation>
    </message>
    <message>
      <source>the page’s language mark</source>
      <extracomment>reading/proposed</extracomment>
      <translation>отметка языка страницы</translation>
    </message>
    <message>
      <source>the page’s tag “{}”</source>
      <extracomment>reading/proposed</extracomment>
      <translation>тег “{}” страницы</translation>
    </message>
    <message>
      <source>the page’s schema.org “{}”</source>
      <extracomment>reading/proposed</extracomment>
      <translation>schema.org “{}” страницы</translation>
    </message>
    <message>
      <source>the page’s canonical address</source>
      <extracomment>reading/proposed</extracomment>
      <translation>канонический адрес страницы</translation>
    </message>
    <message>
      <source>a time mark in the page</source>
      <extracomment>reading/proposed</extracomment>
      <translation>отметка времени на странице</translation>
    </message>
    <message>
      <source>the text of {} is not what its captured bytes give; go back to a copy you trust</source>
      <extracomment>reading/provenance</extracomment>
      <translation>текст {} — не то, что дают его байты; вернитесь к надёжной копии</translation>
    </message>
    <message>
      <source>the text of {} could not be read from its bytes again: {}</source>
      <extracomment>reading/provenance</extracomment>
      <translation>текст {} не удалось снова прочесть из байтов: {}</translation>
    </message>
    <message>
      <source>table as text</source>
      <extracomment>reading/readers/csvs</extracomment>
      <translation>таблица как текст</translation>
    </message>
    <message>
      <source>The table</source>
      <extracomment>reading/readers/csvs</extracomment>
      <translation>Таблица</translation>
    </message>
    <message>
      <source>The first {} cells are named; the others stand in the text without a name.</source>
      <extracomment>reading/readers/csvs</extracomment>
      <translation>Первые {} ячеек названы; остальные стоят в тексте без имён.</translation>
    </message>
    <message>
      <source>Comment by {}</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>Примечание: {}</translation>
    </message>
    <message>
      <source>The document</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>Документ</translation>
    </message>
    <message>
      <source>passages struck out under tracked changes are not shown ({})</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>вычеркнутое в режиме правки не показано ({})</translation>
    </message>
    <message>
      <source>passages marked as hidden are shown all the same ({})</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>помеченное скрытым всё же показано ({})</translation>
    </message>
    <message>
      <source>There is nothing to show there; the image is {} × {} pixels.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Там нечего показать; картинка {} × {} пикселей.</translation>
    </message>
    <message>
      <source>The image is too large to show; attach a smaller copy beside it.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Картинка слишком велика; приложите рядом меньшую копию.</translation>
    </message>
    <message>
      <source>The image is damaged ({}); attach another copy of it.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Картинка повреждена ({}); приложите другую копию.</translation>
    </message>
    <message>
      <source>There is no frame {} in the image; choose an earlier one.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Кадра {} в картинке нет; выберите более ранний.</translation>
    </message>
    <message>
      <source>Its pixels are packed in a way (HEIC) that is not decoded here; it is kept and hashed, attach a JPEG or PNG copy beside it to look at.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>Пиксели упакованы (HEIC) способом, который здесь не раскрывается; файл сохранён и захеширован, приложите рядом JPEG или PNG.</translation>
    </message>
    <message>
      <source>{} × {} pixels are too many to show; it is kept and hashed, attach a smaller copy beside it to look at.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>{} × {} пикселей — слишком много для показа; файл сохранён и захеширован, приложите рядом копию поменьше.</translation>
    </message>
    <message>
      <source>Its EXIF is damaged and was not read.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>EXIF повреждён и не прочитан.</translation>
    </message>
    <message>
      <source>The mail is larger than {} MB; save its attachments with a mail program and attach them.</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>Письмо больше {} МБ; сохраните вложения почтовой программой и приложите.</translation>
    </message>
    <message>
      <source>The mail</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>Письмо</translation>
    </message>
    <message>
      <source>received {}</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>получено {}</translation>
    </message>
    <message>
      <source>the head has {} fields {}</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>в заголовке {} полей {}</translation>
    </message>
    <message>
      <source>“{}” calls itself {} but is {} by its bytes</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>“{}” называет себя {}, но по байтам это {}</translation>
    </message>
    <message>
      <source>the mail also brings its words as a page, which is not shown</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>в письме слова есть и страницей, она не показана</translation>
    </message>
    <message>
      <source>only its first {} parts are taken in</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>взяты только первые {} частей</translation>
    </message>
    <message>
      <source>mail folder</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>почтовая папка</translation>
    </message>
    <message>
      <source>message {} (bytes {}-{}).eml</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>сообщение {} (байты {}-{}).eml</translation>
    </message>
    <message>
      <source>It holds {} mails; the first {} are taken in.</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>В ней писем: {}; взяты первые {}.</translation>
    </message>
    <message>
      <source>The mail folder</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>Почтовая папка</translation>
    </message>
    <message>
      <source>message {}</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>сообщение {}</translation>
    </message>
    <message>
      <source>The recording is damaged and says nothing of itself; attach another copy of it.</source>
      <extracomment>reading/readers/media</extracomment>
      <translation>Запись повреждена и ничего о себе не говорит; приложите другую копию.</translation>
    </message>
    <message>
      <source>It does not state how long it is; it may be cut short.</source>
      <extracomment>reading/readers/media</extracomment>
      <translation>Длина не указана; возможно, обрезано.</translation>
    </message>
    <message>
      <source>The saved page is larger than {} MB; save the part that matters as PDF.</source>
      <extracomment>reading/readers/mhtml</extracomment>
      <translation>Сохранённая страница больше {} МБ; сохраните нужное как PDF.</translation>
    </message>
    <message>
      <source>OpenDocument spreadsheet</source>
      <extracomment>reading/readers/ods</extracomment>
      <translation>таблица OpenDocument</translation>
    </message>
    <message>
      <source>The spreadsheet</source>
      <extracomment>reading/readers/ods</extracomment>
      <translation>Таблица</translation>
    </message>
    <message>
      <source>Passages struck out and recorded are not shown ({}).</source>
      <extracomment>reading/readers/odt</extracomment>
      <translation>Вычеркнутое не показано ({}).</translation>
    </message>
    <message>
      <source>packed text</source>
      <extracomment>reading/readers/packed</extracomment>
      <translation>сжатый текст</translation>
    </message>
    <message>
      <source>The packing breaks off; the text is as far as it goes.</source>
      <extracomment>reading/readers/packed</extracomment>
      <translation>Сжатие обрывается; текст до этого места.</translation>
    </message>
    <message>
      <source>The packed text</source>
      <extracomment>reading/readers/packed</extracomment>
      <translation>Сжатый текст</translation>
    </message>
    <message>
      <source>{}; split it and attach the parts.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{}; разделите и приложите части.</translation>
    </message>
    <message>
      <source>There is no page {}; the PDF has {}.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Страницы {} нет; в PDF их {}.</translation>
    </message>
    <message>
      <source>That part lies outside of the page; choose one on it.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Эта часть вне страницы; выберите на ней.</translation>
    </message>
    <message>
      <source>Page {} cannot be read; {}.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Страница {} не читается; {}.</translation>
    </message>
    <message>
      <source>{}; open it with the password, print it to a new PDF, and attach that.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{}; откройте с паролем, напечатайте в новый PDF и приложите его.</translation>
    </message>
    <message>
      <source>open it in a PDF program, print it to a new PDF, and attach that as well</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>откройте в программе PDF, напечатайте в новый PDF и приложите и его</translation>
    </message>
    <message>
      <source>{} has {} pages, and {} are read at most</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>В {} страниц: {}, а читается не больше {}</translation>
    </message>
    <message>
      <source>{} is damaged or cut short, and its pages cannot be found</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} повреждён или обрезан, страниц не найти</translation>
    </message>
    <message>
      <source>{} holds more than {} letters</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>В {} больше {} букв</translation>
    </message>
    <message>
      <source>pages without words</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>страницы без слов</translation>
    </message>
    <message>
      <source>pages not read</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>непрочитанные страницы</translation>
    </message>
    <message>
      <source>are pictures</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>— картинки</translation>
    </message>
    <message>
      <source>It holds no words.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>Слов в нём нет.</translation>
    </message>
    <message>
      <source>{} is protected by a password</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} защищён паролем</translation>
    </message>
    <message>
      <source>{} {} without words, as scans are; read them in the page view.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} {} без слов, как у сканов; прочтите их в виде страниц.</translation>
    </message>
    <message>
      <source>{} cannot be read; {}.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} не читается; {}.</translation>
    </message>
    <message>
      <source>It holds scripts, which are never run here.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>В нём скрипты; здесь они не запускаются.</translation>
    </message>
    <message>
      <source>{}; export the chat once more for a shorter time, and attach each piece.</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>{}; выгрузите чат снова за меньший срок и приложите каждую часть.</translation>
    </message>
    <message>
      <source>The Telegram export {} before its first message; export the chat once more.</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>Выгрузка Telegram {} до первого сообщения; выгрузите чат снова.</translation>
    </message>
    <message>
      <source>Telegram export</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>выгрузка Telegram</translation>
    </message>
    <message>
      <source>forwarded from</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>переслано от</translation>
    </message>
    <message>
      <source>saved from</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>сохранено из</translation>
    </message>
    <message>
      <source>chat type</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>вид чата</translation>
    </message>
    <message>
      <source>The export {}; what stands before that is shown.</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>Выгрузка {}; стоящее до этого показано.</translation>
    </message>
    <message>
      <source>The Telegram export is larger than {} MB</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>Выгрузка Telegram больше {} МБ</translation>
    </message>
    <message>
      <source>The export</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>Выгрузка</translation>
    </message>
    <message>
      <source>nests deeper than any chat does at character {}</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>вложена глубже любого чата у знака {}</translation>
    </message>
    <message>
      <source>is cut short or damaged at character {}</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>обрезана или повреждена у знака {}</translation>
    </message>
    <message>
      <source>The web archive holds no WARC file; ask for another copy, or attach it as a ZIP.</source>
      <extracomment>reading/readers/wacz</extracomment>
      <translation>В веб-архиве нет WARC; попросите другую копию или приложите как ZIP.</translation>
    </message>
    <message>
      <source>web archive</source>
      <extracomment>reading/readers/wacz</extracomment>
      <translation>веб-архив</translation>
    </message>
    <message>
      <source>The web archive</source>
      <extracomment>reading/readers/wacz</extracomment>
      <translation>Веб-архив</translation>
    </message>
    <message>
      <source>day first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>сначала день</translation>
    </message>
    <message>
      <source>month first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>сначала месяц</translation>
    </message>
    <message>
      <source>year first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>сначала год</translation>
    </message>
    <message>
      <source>WhatsApp chat</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>чат WhatsApp</translation>
    </message>
    <message>
      <source>Whether the day or the month stands first in its dates stays open: {}.</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>Что в датах сначала, день или месяц, открыто: {}.</translation>
    </message>
    <message>
      <source>every date in it can be read both ways</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>каждую дату можно прочесть двояко</translation>
    </message>
    <message>
      <source>The chat</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>Чат</translation>
    </message>
    <message>
      <source>date order</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>порядок в дате</translation>
    </message>
    <message>
      <source>it has no dates</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>в нём нет дат</translation>
    </message>
    <message>
      <source>the year is written first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>год написан первым</translation>
    </message>
    <message>
      <source>{} and {} contradict each other</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>{} и {} противоречат друг другу</translation>
    </message>
    <message>
      <source>{} can be read no other way</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>{} иначе не прочесть</translation>
    </message>
    <message>
      <source>dates with dots are written so</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>даты с точками так пишут</translation>
    </message>
    <message>
      <source>only so the messages follow one another</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>только так сообщения идут по порядку</translation>
    </message>
    <message>
      <source>first message</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>первое сообщение</translation>
    </message>
    <message>
      <source>last message</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>последнее сообщение</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <extracomment>reading/readers/xlsx</extracomment>
      <translation>книга Excel</translation>
    </message>
    <message>
      <source>The workbook</source>
      <extracomment>reading/readers/xlsx</extracomment>
      <translation>Книга</translation>
    </message>
    <message>
      <source>{} of its files cannot be unpacked here; their lines say why.</source>
      <extracomment>reading/readers/zipped</extracomment>
      <translation>Файлов, которые здесь не распаковать: {}; их строки говорят почему.</translation>
    </message>
    <message>
      <source>{} stays as it was read before: {}</source>
      <extracomment>reading/rereading</extracomment>
      <translation>{} остаётся как прочитано раньше: {}</translation>
    </message>
    <message>
      <source>{} has no text that could be quoted; its rows are told by number only.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>В {} нет текста для цитаты; строки названы лишь номерами.</translation>
    </message>
    <message>
      <source>This event names no rows of the file; it cannot be quoted.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>Это событие не называет строк файла; его не процитировать.</translation>
    </message>
    <message>
      <source>There is no link to propose: {}.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>Предложить связь нельзя: {}.</translation>
    </message>
    <message>
      <source>Row {} is not found in the text of {}.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>Строки {} нет в тексте {}.</translation>
    </message>
    <message>
      <source>The proxy {}:// names no host; write it as {}://127.0.0.1:9050.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Прокси {}:// не называет узла; пишите {}://127.0.0.1:9050.</translation>
    </message>
    <message>
      <source>The proxy {} does not let us through to {}: {}.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Прокси {} не пропускает к {}: {}.</translation>
    </message>
    <message>
      <source>{} is no SOCKS 5 proxy, or wants what was not given; check the proxy's address.</source>
      <extracomment>reading/socks</extracomment>
      <translation>{} — не прокси SOCKS 5 или требует неуказанного; проверьте адрес прокси.</translation>
    </message>
    <message>
      <source>A name or password for a SOCKS proxy has at most 255 bytes.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Имя или пароль прокси SOCKS — не больше 255 байт.</translation>
    </message>
    <message>
      <source>The proxy {} does not take that name and password.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Прокси {} не принимает эти имя и пароль.</translation>
    </message>
    <message>
      <source>The proxy {} broke off; check its address.</source>
      <extracomment>reading/socks</extracomment>
      <translation>Прокси {} оборвал связь; проверьте его адрес.</translation>
    </message>
    <message>
      <source>its rules forbid it</source>
      <extracomment>reading/socks</extracomment>
      <translation>его правила это запрещают</translation>
    </message>
    <message>
      <source>the network cannot be reached</source>
      <extracomment>reading/socks</extracomment>
      <translation>сеть недоступна</translation>
    </message>
    <message>
      <source>the host cannot be reached</source>
      <extracomment>reading/socks</extracomment>
      <translation>узел недоступен</translation>
    </message>
    <message>
      <source>the connection was refused</source>
      <extracomment>reading/socks</extracomment>
      <translation>в соединении отказано</translation>
    </message>
    <message>
      <source>it took too long</source>
      <extracomment>reading/socks</extracomment>
      <translation>слишком долго</translation>
    </message>
    <message>
      <source>it gives no reason</source>
      <extracomment>reading/socks</extracomment>
      <translation>причина не названа</translation>
    </message>
    <message>
      <source>The stamp is over {}; ask for one over SHA-256.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>Отметка — по {}; попросите по SHA-256.</translation>
    </message>
    <message>
      <source>The authority {}; ask again.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>Служба {}; запросите снова.</translation>
    </message>
    <message>
      <source>The stamp is signed in a way that cannot be checked here; ask another authority.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>Отметка подписана способом, который здесь не проверить; обратитесь в другую службу.</translation>
    </message>
    <message>
      <source>The authority's file holds no certificate; choose one in PEM or DER.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>В файле службы нет сертификата; выберите PEM или DER.</translation>
    </message>
    <message>
      <source>This is no time-stamp answer; choose the .tsr file that the authority sent.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>Это не ответ службы отметок; выберите присланный файл .tsr.</translation>
    </message>
    <message>
      <source>is still waiting</source>
      <extracomment>reading/stamping</extracomment>
      <translation>ещё ждёт</translation>
    </message>
    <message>
      <source>warns of a revocation</source>
      <extracomment>reading/stamping</extracomment>
      <translation>предупреждает об отзыве</translation>
    </message>
    <message>
      <source>tells of a revocation</source>
      <extracomment>reading/stamping</extracomment>
      <translation>сообщает об отзыве</translation>
    </message>
    <message>
      <source>it does not name the certificate that it was made with</source>
      <extracomment>reading/stamping</extracomment>
      <translation>он не называет сертификата, которым сделан</translation>
    </message>
    <message>
      <source>SHA-1, which can be forged</source>
      <extracomment>reading/stamping</extracomment>
      <translation>SHA-1, который можно подделать</translation>
    </message>
    <message>
      <source>the hash {}, which is not known here</source>
      <extracomment>reading/stamping</extracomment>
      <translation>хеш {}, здесь неизвестный</translation>
    </message>
    <message>
      <source>it does not say what it signs</source>
      <extracomment>reading/stamping</extracomment>
      <translation>он не говорит, что подписывает</translation>
    </message>
    <message>
      <source>it signs by a hash that is not known here</source>
      <extracomment>reading/stamping</extracomment>
      <translation>он подписан неизвестным здесь хешем</translation>
    </message>
    <message>
      <source>it signs another content than it shows</source>
      <extracomment>reading/stamping</extracomment>
      <translation>подписано не то, что показано</translation>
    </message>
    <message>
      <source>it does not sign a time stamp</source>
      <extracomment>reading/stamping</extracomment>
      <translation>подписана не отметка времени</translation>
    </message>
    <message>
      <source>its certificate is not one for time stamps</source>
      <extracomment>reading/stamping</extracomment>
      <translation>его сертификат не для отметок времени</translation>
    </message>
    <message>
      <source>its certificate was not in force at that time</source>
      <extracomment>reading/stamping</extracomment>
      <translation>его сертификат тогда не действовал</translation>
    </message>
    <message>
      <source>it has {} signatures, and a stamp has one</source>
      <extracomment>reading/stamping</extracomment>
      <translation>подписей: {}, а у отметки одна</translation>
    </message>
    <message>
      <source>its signature is not by the certificate it names</source>
      <extracomment>reading/stamping</extracomment>
      <translation>его подпись не от названного сертификата</translation>
    </message>
    <message>
      <source>did not stamp it</source>
      <extracomment>reading/stamping</extracomment>
      <translation>не поставил отметки</translation>
    </message>
    <message>
      <source>The bytes of {} are not those captured; go back to a backup copy.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Байты {} не те, что захвачены; вернитесь к резервной копии.</translation>
    </message>
    <message>
      <source>The stamp is over other bytes than those of {}; choose the one for them.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Отметка на других байтах, не {}; выберите подходящую.</translation>
    </message>
    <message>
      <source>The stamp brings no certificate to check it with; ask again, the request here asks for one.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>В отметке нет сертификата для проверки; запросите снова, здешний запрос его просит.</translation>
    </message>
    <message>
      <source>The stamp proves nothing: {}; ask the authority again.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>Отметка ничего не доказывает: {}; запросите службу снова.</translation>
    </message>
    <message>
      <source>authority not known here</source>
      <extracomment>reading/stamps</extracomment>
      <translation>служба здесь неизвестна</translation>
    </message>
    <message>
      <source>signature holds; {}</source>
      <extracomment>reading/stamps</extracomment>
      <translation>подпись верна; {}</translation>
    </message>
    <message>
      <source>over other bytes than these</source>
      <extracomment>reading/stamps</extracomment>
      <translation>на других байтах</translation>
    </message>
    <message>
      <source>signature not checked: no certificate in it</source>
      <extracomment>reading/stamps</extracomment>
      <translation>подпись не проверена: в ней нет сертификата</translation>
    </message>
    <message>
      <source>signature does not hold: {}</source>
      <extracomment>reading/stamps</extracomment>
      <translation>подпись неверна: {}</translation>
    </message>
    <message>
      <source>authority known by the certificates named</source>
      <extracomment>reading/stamps</extracomment>
      <translation>служба известна по указанным сертификатам</translation>
    </message>
    <message>
      <source>{} is no film; a still is taken of one.</source>
      <extracomment>reading/stills</extracomment>
      <translation>{} — не фильм; кадр берут из фильма.</translation>
    </message>
    <message>
      <source>{} is {} long; name a time inside it, as 1:05.</source>
      <extracomment>reading/stills</extracomment>
      <translation>{} длится {}; назовите время внутри, например 1:05.</translation>
    </message>
    <message>
      <source>{} has no picture at {}; name an earlier time.</source>
      <extracomment>reading/stills</extracomment>
      <translation>В {} нет кадра на {}; назовите более раннее время.</translation>
    </message>
    <message>
      <source>No ffmpeg is installed here, so no still can be taken; install it, or attach a still taken elsewhere.</source>
      <extracomment>reading/stills</extracomment>
      <translation>ffmpeg здесь не установлен, кадра не взять; установите его или приложите кадр, взятый в другом месте.</translation>
    </message>
    <message>
      <source>{}; delete the columns and rows that do not belong to the log, and choose it again.</source>
      <extracomment>reading/tables</extracomment>
      <translation>{}; удалите лишние столбцы и строки и выберите снова.</translation>
    </message>
    <message>
      <source>“{}” parts no columns; name one character such as , ; or a tab.</source>
      <extracomment>reading/tables</extracomment>
      <translation>“{}” не делит столбцы; назовите знак, например , ; или табуляцию.</translation>
    </message>
    <message>
      <source>the day before the month</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>день перед месяцем</translation>
    </message>
    <message>
      <source>the month before the day</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>месяц перед днём</translation>
    </message>
    <message>
      <source>{} can be read either way and no cell tells which</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>{}: читается двояко, и ни одна ячейка не решает</translation>
    </message>
    <message>
      <source>read as {}, as nothing else fits</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>прочитано как {}, иное не подходит</translation>
    </message>
    <message>
      <source>a date of its own</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>собственная дата</translation>
    </message>
    <message>
      <source>{} can be read no other way, the first is row {}, “{}”</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>{} иначе не прочесть, первая — строка {}, “{}”</translation>
    </message>
    <message>
      <source>the column mixes both orders: row {} has “{}”, row {} “{}”</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>в столбце оба порядка: строка {} — «{}», строка {} — «{}»</translation>
    </message>
    <message>
      <source>day and month can stand either way about; say which comes first</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>день и месяц могут стоять как угодно; скажите, что сначала</translation>
    </message>
    <message>
      <source>the year taken as {}</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>год принят как {}</translation>
    </message>
    <message>
      <source>{} as the column’s head says</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>{}, как в заголовке столбца</translation>
    </message>
    <message>
      <source>no calendar has this day</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>такого дня нет в календаре</translation>
    </message>
    <message>
      <source>{} has no rows; there is nothing to import.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>В {} нет строк; импортировать нечего.</translation>
    </message>
    <message>
      <source>{} {}; choose a CSV, an XLSX or an ODS, or save it as one.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} {}; выберите CSV, XLSX или ODS или сохраните так.</translation>
    </message>
    <message>
      <source>{} is a web page whatever its name says; open it in a spreadsheet and save it as CSV.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} — веб-страница, что бы ни говорило имя; откройте в таблицах и сохраните как CSV.</translation>
    </message>
    <message>
      <source>No row of {} is new; nothing was changed.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>В {} нет новых строк; ничего не изменено.</translation>
    </message>
    <message>
      <source>{} has no sheet “{}”; it has {}.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>В {} нет листа “{}”; есть {}.</translation>
    </message>
    <message>
      <source>{}; split it, or attach it as a source.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{}; разделите или приложите как источник.</translation>
    </message>
    <message>
      <source>{} was changed since it was read; choose it again.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} изменён после чтения; выберите снова.</translation>
    </message>
    <message>
      <source>is cut short or damaged, or no table</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>обрезан, повреждён или не таблица</translation>
    </message>
    <message>
      <source>is no table of words</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>— не таблица слов</translation>
    </message>
    <message>
      <source>{} has {} MB, and a log is read up to {} MB</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>В {} {} МБ, а таблица читается до {} МБ</translation>
    </message>
    <message>
      <source>{} bytes are no letters and show as �</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} байт — не буквы, показаны как �</translation>
    </message>
    <message>
      <source>no sheets, it is a text</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>листов нет, это текст</translation>
    </message>
    <message>
      <source>The mapping names {}; a {} has {}.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>Сопоставление называет {}; для {} есть {}.</translation>
    </message>
    <message>
      <source>{} both go to {}; leave all but one of them.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>{} идут оба в {}; оставьте один.</translation>
    </message>
    <message>
      <source>A claim needs a statement; choose the column that tells what is claimed.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>Утверждению нужен текст; выберите столбец, где он есть.</translation>
    </message>
    <message>
      <source>No column goes to a field; choose a field for one column at least.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>Ни один столбец не идёт в поле; выберите поле хотя бы для одного.</translation>
    </message>
    <message>
      <source>as {} says of this column</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>как {} говорит об этом столбце</translation>
    </message>
    <message>
      <source>as row {} shows</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>как видно из строки {}</translation>
    </message>
    <message>
      <source>“{}” is no {}, and is left out</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>“{}” здесь не годится ({}) и опущено</translation>
    </message>
    <message>
      <source>“{}” gives no number</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>“{}” не даёт числа</translation>
    </message>
    <message>
      <source>no statement in this row</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>в строке нет утверждения</translation>
    </message>
    <message>
      <source>nothing in the chosen columns</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>в выбранных столбцах пусто</translation>
    </message>
    <message>
      <source>no name in these words</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>в этих словах нет имени</translation>
    </message>
    <message>
      <source>“{}” is no digit 1 to 6, and is left out</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>«{}» — не цифра от 1 до 6, пропущено</translation>
    </message>
    <message>
      <source>{} does not fit into the {} GB that may come out of one file; unpack it.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} не умещается в {} ГБ, что могут выйти из одного файла; распакуйте.</translation>
    </message>
    <message>
      <source>{}, as files do that are built to fill a disk; it was left inside.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{}, как файлы, сделанные, чтобы забить диск; оставлено внутри.</translation>
    </message>
    <message>
      <source>{} is packed {} deep; attach it by itself if it matters.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} упакован на {} уровня; приложите отдельно, если нужен.</translation>
    </message>
    <message>
      <source>{} unpacks to more than {} times the size of all that holds it</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} распаковывается больше чем в {} раз</translation>
    </message>
    <message>
      <source>{} files or {} GB came out of {}; the rest was left inside</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} файлов или {} ГБ вышло из {}; прочее осталось внутри</translation>
    </message>
    <message>
      <source>{}, unpack it and attach what matters.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{}, распакуйте и приложите нужное.</translation>
    </message>
    <message>
      <source>This web archive holds a record whose headers do not end; it is not read.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>В веб-архиве запись с бесконечным заголовком; он не читается.</translation>
    </message>
    <message>
      <source>This web archive is damaged at byte {}; ask for another copy, or attach the pages one by one.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>Веб-архив повреждён у байта {}; попросите другую копию или приложите страницы по одной.</translation>
    </message>
    <message>
      <source>This web archive is packed in one piece; recompress it record by record and attach it again.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>Веб-архив сжат одним куском; сожмите по записям и приложите снова.</translation>
    </message>
    <message>
      <source>This web archive unpacks to far more than it holds at byte {}; it is not read.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>Веб-архив у байта {} распаковывается в гораздо большее; он не читается.</translation>
    </message>
    <message>
      <source>{} sends more than {} MB; {}.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} шлёт больше {} МБ; {}.</translation>
    </message>
    <message>
      <source>{} could not be reached; check the address and the connection.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} недоступен; проверьте адрес и связь.</translation>
    </message>
    <message>
      <source>The certificate of {} does not hold; check the address, or {}.</source>
      <extracomment>reading/web</extracomment>
      <translation>Сертификат {} недействителен; проверьте адрес или {}.</translation>
    </message>
    <message>
      <source>The proxy does not let us through to {}; check it in the settings.</source>
      <extracomment>reading/web</extracomment>
      <translation>Прокси не пропускает к {}; проверьте его в настройках.</translation>
    </message>
    <message>
      <source>{} broke off its answer; try again, or {}.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} оборвал ответ; попробуйте снова или {}.</translation>
    </message>
    <message>
      <source>{} leads to a private address ({}); only public pages are fetched.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} ведёт на частный адрес ({}); запрашиваются только открытые страницы.</translation>
    </message>
    <message>
      <source>{} is not an http, https, socks5 or socks5h address of a proxy; correct it.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} — не адрес прокси http, https, socks5 или socks5h; исправьте.</translation>
    </message>
    <message>
      <source>{} is not known; check the address and the connection.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} неизвестен; проверьте адрес и связь.</translation>
    </message>
    <message>
      <source>The page is packed in a way ({}) that was not asked for; {}.</source>
      <extracomment>reading/wire</extracomment>
      <translation>Страница сжата способом ({}), которого не просили; {}.</translation>
    </message>
    <message>
      <source>save the page in a browser and attach the file</source>
      <extracomment>reading/wire</extracomment>
      <translation>сохраните страницу в браузере и приложите файл</translation>
    </message>
    <message>
      <source>The ZIP holds {} files, more than {}; {} that matter.</source>
      <extracomment>reading/zips</extracomment>
      <translation>В ZIP {} файлов, больше {}; {}, какие нужны.</translation>
    </message>
    <message>
      <source>The ZIP unpacks to more than {} GB; {} that matter.</source>
      <extracomment>reading/zips</extracomment>
      <translation>ZIP распаковывается больше чем в {} ГБ; {}, какие нужны.</translation>
    </message>
    <message>
      <source>The ZIP is cut short or damaged in its list of files; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>ZIP обрезан или повреждён в списке файлов; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP {}; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} в ZIP {}; {}.</translation>
    </message>
    <message>
      <source>The ZIP holds files that lie in one another, as only bombs do; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>В ZIP файлы лежат друг в друге, как бывает лишь у бомб; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP is shorter than it says; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} в ZIP короче заявленного; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP is cut short or damaged; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} в ZIP обрезан или повреждён; {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP is larger than it says; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} в ZIP больше заявленного; {}.</translation>
    </message>
    <message>
      <source>unpack it with another program and attach the files</source>
      <extracomment>reading/zips</extracomment>
      <translation>распакуйте другой программой и приложите файлы</translation>
    </message>
    <message>
      <source>is locked by a password</source>
      <extracomment>reading/zips</extracomment>
      <translation>заперт паролем</translation>
    </message>
    <message>
      <source>is packed in a way that is not read</source>
      <extracomment>reading/zips</extracomment>
      <translation>упакован способом, который не читается</translation>
    </message>
    <message>
      <source>unpacks to far more than it takes up</source>
      <extracomment>reading/zips</extracomment>
      <translation>распаковывается в гораздо больший объём</translation>
    </message>
    <message>
      <source>“{}” is the {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” — {}</translation>
    </message>
    <message>
      <source>“{}” is the ICAO designator of the {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” — обозначение ИКАО для {}</translation>
    </message>
    <message>
      <source>“{}” is a variant of the {} not listed in the {}; {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” — вариант {}, которого нет в {}; {}</translation>
    </message>
    <message>
      <source>the words name {} types ({}); choose one</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>слова называют типов: {} ({}); выберите один</translation>
    </message>
    <message>
      <source>“{}” stands in the words</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” стоит в словах</translation>
    </message>
    <message>
      <source>the {} has no “{}”; </source>
      <extracomment>reference/aircraft</extracomment>
      <translation>в {} нет “{}”; </translation>
    </message>
    <message>
      <source>kept as written, the nearest designators are offered</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>оставлено как написано, предложены ближайшие обозначения</translation>
    </message>
    <message>
      <source>nothing in it is close</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>похожего в ней нет</translation>
    </message>
    <message>
      <source>one of the designators</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>одно из обозначений</translation>
    </message>
    <message>
      <source>transposed digits</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>переставленные цифры</translation>
    </message>
    <message>
      <source>a character more or less</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>на знак больше или меньше</translation>
    </message>
    <message>
      <source>no type designator in these words, and no name in the {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>в этих словах нет обозначения типа, и имени нет в {}</translation>
    </message>
    <message>
      <source>popular name</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>обиходное имя</translation>
    </message>
    <message>
      <source>the text beside it</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>текст рядом</translation>
    </message>
    <message>
      <source>{}:{} is no time: a day has 24 hours of 60 minutes; correct the time.</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>{}:{} — не время: в сутках 24 часа по 60 минут; исправьте время.</translation>
    </message>
    <message>
      <source>these words are not understood as a date</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>эти слова не понять как дату</translation>
    </message>
    <message>
      <source>a length of time, not a date, so it dates nothing</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>длительность, а не дата, поэтому ничего не датирует</translation>
    </message>
    <message>
      <source>counted from a date mentioned before, which is not known here</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>отсчитано от названной раньше даты, здесь неизвестной</translation>
    </message>
    <message>
      <source>a time without its day</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>время без дня</translation>
    </message>
    <message>
      <source>the words name no calendar period, so they date nothing</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>слова не называют календарного срока, поэтому ничего не датируют</translation>
    </message>
    <message>
      <source>{} has no day {}; correct the day or leave it out.</source>
      <extracomment>reference/dating/written</extracomment>
      <translation>В {} нет дня {}; исправьте день или опустите его.</translation>
    </message>
    <message>
      <source>The guide has no page “{}”; its pages are {}.</source>
      <extracomment>reference/guide/pages</extracomment>
      <translation>В руководстве нет страницы “{}”; его страницы: {}.</translation>
    </message>
    <message>
      <source>{} is there already and not empty; name a new folder.</source>
      <extracomment>reference/guide/site</extracomment>
      <translation>{} уже есть и не пуста; назовите новую папку.</translation>
    </message>
    <message>
      <source>The guide could not be written to {}: {}.</source>
      <extracomment>reference/guide/site</extracomment>
      <translation>Руководство не удалось записать в {}: {}.</translation>
    </message>
    <message>
      <source>“{}” is another name of {}, the {}</source>
      <extracomment>reference/places</extracomment>
      <translation>“{}” — другое имя: {}, {}</translation>
    </message>
    <message>
      <source>{}; choose one</source>
      <extracomment>reference/places</extracomment>
      <translation>{}; выберите</translation>
    </message>
    <message>
      <source>the words say more than a name: {}</source>
      <extracomment>reference/places</extracomment>
      <translation>слова говорят больше, чем имя: {}</translation>
    </message>
    <message>
      <source>the {} has no “{}”, nor have the larger ones</source>
      <extracomment>reference/places</extracomment>
      <translation>в {} нет “{}”, и в больших тоже</translation>
    </message>
    <message>
      <source>{} bears the same name</source>
      <extracomment>reference/places</extracomment>
      <translation>{} носит то же имя</translation>
    </message>
    <message>
      <source>{} places fit: {}</source>
      <extracomment>reference/places</extracomment>
      <translation>подходит мест {}: {}</translation>
    </message>
    <message>
      <source>{} is the code of {}</source>
      <extracomment>reference/places</extracomment>
      <translation>{} — код: {}</translation>
    </message>
    <message>
      <source>{} ({}) is an airfield of {}</source>
      <extracomment>reference/places</extracomment>
      <translation>{} ({}) — аэродром: {}</translation>
    </message>
    <message>
      <source>several places</source>
      <extracomment>reference/places</extracomment>
      <translation>несколько мест</translation>
    </message>
    <message>
      <source>plain, true at {}°</source>
      <extracomment>reference/projecting</extracomment>
      <translation>плоская, верна на {}°</translation>
    </message>
    <message>
      <source>plain, whole world</source>
      <extracomment>reference/projecting</extracomment>
      <translation>плоская, весь мир</translation>
    </message>
    <message>
      <source>region only</source>
      <extracomment>reference/whereabouts</extracomment>
      <translation>только область</translation>
    </message>
    <message>
      <source>country only</source>
      <extracomment>reference/whereabouts</extracomment>
      <translation>только страна</translation>
    </message>
    <message>
      <source>town, its middle</source>
      <extracomment>reference/whereabouts</extracomment>
      <translation>город, его середина</translation>
    </message>
    <message>
      <source>a small town fits: {}</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>подходит небольшой город: {}</translation>
    </message>
    <message>
      <source>{} of that name in {}; {}</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>{} с таким именем в {}; {}</translation>
    </message>
    <message>
      <source>“{}” is the {} {} ({})</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>“{}” — {} {} ({})</translation>
    </message>
    <message>
      <source>“{}” is the airfield ({})</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>“{}” — аэродром ({})</translation>
    </message>
    <message>
      <source>no one land</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>не одна страна</translation>
    </message>
    <message>
      <source>There is no frame in “{}”; there are {}.</source>
      <extracomment>report/framed</extracomment>
      <translation>Нет рамки на “{}”; есть {}.</translation>
    </message>
    <message>
      <source>A summary is of sightings and claims, and none of them has {}: such a filter narrows sources or tracks in the window alone; print without it, or filter for example by aircraft ~ An-124.</source>
      <extracomment>report/gather</extracomment>
      <translation>Сводка — о наблюдениях и утверждениях, а {} у них нет: такой фильтр сужает источники или треки лишь в окне; печатайте без него или отберите, например, aircraft ~ An-124.</translation>
    </message>
    <message>
      <source>The finished pages cannot be read back; close other programs, then issue it again.</source>
      <extracomment>report/issuing</extracomment>
      <translation>Готовые страницы не читаются обратно; закройте другие программы и выпустите снова.</translation>
    </message>
    <message>
      <source>{} is larger than any print; name a PDF of at most 1 GB.</source>
      <extracomment>report/issuing</extracomment>
      <translation>{} больше любой печати; назовите PDF не больше 1 ГБ.</translation>
    </message>
    <message>
      <source>“{}” is no file and no code of a page, which looks like 3f7a-91c2-1 at its foot.</source>
      <extracomment>report/issuing</extracomment>
      <translation>“{}” — не файл и не код страницы, который внизу выглядит как 3f7a-91c2-1.</translation>
    </message>
    <message>
      <source>The case was changed while its pages were set; issue it again.</source>
      <extracomment>report/issuing</extracomment>
      <translation>Дело изменилось во время вёрстки; выпустите снова.</translation>
    </message>
    <message>
      <source>The logo of the report is no PNG or JPEG; choose another one, or none.</source>
      <extracomment>report/logos</extracomment>
      <translation>Логотип отчёта — не PNG и не JPEG; выберите другой или никакого.</translation>
    </message>
    <message>
      <source>The logo of the report cannot be read as a picture; choose another one, or none.</source>
      <extracomment>report/logos</extracomment>
      <translation>Логотип отчёта не читается как картинка; выберите другой или никакого.</translation>
    </message>
    <message>
      <source>{} tells no kind of document; end its name in {}.</source>
      <extracomment>report/outputs</extracomment>
      <translation>{} не говорит, какой документ; имя должно кончаться на {}.</translation>
    </message>
    <message>
      <source>A template asks for no file.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>Шаблон не запрашивает файлов.</translation>
    </message>
    <message>
      <source>{} has more than {} kB; a template is a short text.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} больше {} кБ; шаблон — короткий текст.</translation>
    </message>
    <message>
      <source>{} cannot be filled in: {}. Mend the template.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} нельзя заполнить: {}. Исправьте шаблон.</translation>
    </message>
    <message>
      <source>{} has no sections; begin each with a line like # @judgements or # In short.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>В {} нет разделов; начинайте каждый строкой вида # @judgements или # Кратко.</translation>
    </message>
    <message>
      <source>{} says “{}” at its head; there stand {}, each with a colon.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} говорит в начале “{}”; там стоят {}, каждое с двоеточием.</translation>
    </message>
    <message>
      <source>{} is no UTF-8 text; save the template as such.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} — не текст UTF-8; сохраните шаблон так.</translation>
    </message>
    <message>
      <source>{} {} while it was filled in; make the template simpler.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} {} при заполнении; упростите шаблон.</translation>
    </message>
    <message>
      <source>The process that sets pages was ended; close other programs and try again.</source>
      <extracomment>report/pdf</extracomment>
      <translation>Процесс вёрстки завершён; закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
      <source>{} is no list of airframes that is known; it needs a column of addresses (icao24, hex, ModeS) and one of registrations or types.</source>
      <extracomment>tracking/airlists</extracomment>
      <translation>{} — не известный список бортов; нужен столбец адресов (icao24, hex, ModeS) и столбец регистраций или типов.</translation>
    </message>
    <message>
      <source>{} holds positions, not a list of airframes; import it as a tracker file.</source>
      <extracomment>tracking/airlists</extracomment>
      <translation>В {} точки, а не список бортов; импортируйте как файл трекера.</translation>
    </message>
    <message>
      <source>“{}” is no time zone; write UTC, +03:00 or one like Europe/Moscow.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>“{}” — не часовой пояс; пишите UTC, +03:00 или вроде Europe/Moscow.</translation>
    </message>
    <message>
      <source>{}: nothing settles whether its dates are day/month or month/day; name the date of one of its rows, year first, or write its dates as 2025-10-26.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{}: не решить, день/месяц или месяц/день; назовите дату одной строки, год сначала, или пишите даты как 2025-10-26.</translation>
    </message>
    <message>
      <source>{} tells the time of day and no date; name the date of its first row.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{} даёт время без даты; назовите дату первой строки.</translation>
    </message>
    <message>
      <source>{} tells the time of day and no date; name the date of its first row and the zone of its clock.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{} даёт время без даты; назовите дату первой строки и пояс часов.</translation>
    </message>
    <message>
      <source>{} tells the time of day and no date; name the date of its first row</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{} даёт время без даты; назовите дату первой строки</translation>
    </message>
    <message>
      <source>{} lists more than {} aircraft; it is no file of a tracker.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>В {} больше {} бортов; это не файл трекера.</translation>
    </message>
    <message>
      <source>{} holds {} answers and no position with a time; attach it as a source.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>В {} ответов {}, а точек со временем нет; приложите как источник.</translation>
    </message>
    <message>
      <source>{} does not say when it was taken (now); attach it as a source.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} не говорит, когда снят (now); приложите как источник.</translation>
    </message>
    <message>
      <source>{} holds {} aircraft and no position; attach it as a source.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>В {} бортов {}, а точек нет; приложите как источник.</translation>
    </message>
    <message>
      <source>; {} of their rows told no position and came in as none</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>; строк без точки: {}</translation>
    </message>
    <message>
      <source>{} answers from {} to {}: {} aircraft{}.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>Ответов: {}, с {} по {}: бортов {}{}.</translation>
    </message>
    <message>
      <source>; {} of them told no position and came in as none</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>; из них без точки: {}</translation>
    </message>
    <message>
      <source> ({} have an older last position, which was left out)</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation> (у {} более старая последняя точка, она опущена)</translation>
    </message>
    <message>
      <source>A snapshot of {}: {} aircraft{}.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>Снимок за {}: бортов {}{}.</translation>
    </message>
    <message>
      <source>{} tells times by a local clock{}; name its zone, like America/New_York or -04:00.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>{} даёт местное время{}; назовите пояс, например America/New_York или -04:00.</translation>
    </message>
    <message>
      <source>{} tells times by a local clock{}; name its zone, like America/New_York or -04:00, and the date of its first row.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>{} даёт местное время{}; назовите пояс, например America/New_York или -04:00, и дату первой строки.</translation>
    </message>
    <message>
      <source>{} tells times{} without a date; name the date of its first row, like 2025-10-26.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>{} даёт время{} без даты; назовите дату первой строки, например 2025-10-26.</translation>
    </message>
    <message>
      <source>{} has the columns of a FlightAware track log and no row with a time and a position.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>В {} столбцы записи FlightAware и ни одной строки со временем и точкой.</translation>
    </message>
    <message>
      <source>{} is a KML of FlightAware without any position; save it again from the tracker.</source>
      <extracomment>tracking/formats/flightaware_kml</extracomment>
      <translation>{} — KML от FlightAware без точек; сохраните снова из трекера.</translation>
    </message>
    <message>
      <source>{} is a logbook of flights, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/fr24_api</extracomment>
      <translation>{} — журнал рейсов, а не трек; приложите как источник.</translation>
    </message>
    <message>
      <source>{} has the columns of Flightradar24's API and no row with a time and a position.</source>
      <extracomment>tracking/formats/fr24_api</extracomment>
      <translation>В {} столбцы API Flightradar24 и ни одной строки со временем и точкой.</translation>
    </message>
    <message>
      <source>{} is a list of flights of the Flightradar24 archive, without positions; import it together with its position files, or attach it as a source.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>{} — список рейсов архива Flightradar24, без точек; импортируйте с его файлами точек или приложите как источник.</translation>
    </message>
    <message>
      <source>{} is a position file of the Flightradar24 archive with no position in it.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>{} — файл точек архива Flightradar24 без точек.</translation>
    </message>
    <message>
      <source>The file's name tells no flight number, so the list of flights says nothing of it.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>В имени файла нет номера рейса, поэтому список о нём молчит.</translation>
    </message>
    <message>
      <source>The archive is cut at 00:00 UTC: this flight may go on in the file of the day beside it.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>Архив режется в 00:00 UTC: рейс может продолжаться в файле соседнего дня.</translation>
    </message>
    <message>
      <source>{} has the columns of a Flightradar24 flight and no row with a time and a position; save the flight's CSV again.</source>
      <extracomment>tracking/formats/fr24_csv</extracomment>
      <translation>В {} столбцы рейса Flightradar24 и ни одной строки со временем и точкой; сохраните CSV рейса снова.</translation>
    </message>
    <message>
      <source>Several call signs in one flight: {}.</source>
      <extracomment>tracking/formats/fr24_csv</extracomment>
      <translation>Несколько позывных в одном полёте: {}.</translation>
    </message>
    <message>
      <source>{} has the columns of Flightradar24's granular data and no row with a position.</source>
      <extracomment>tracking/formats/fr24_granular</extracomment>
      <translation>В {} столбцы подробных данных Flightradar24 и ни одной строки с точкой.</translation>
    </message>
    <message>
      <source>{} messages carry no position and are no fixes.</source>
      <extracomment>tracking/formats/fr24_granular</extracomment>
      <translation>Сообщений без точки: {}; они не считаются.</translation>
    </message>
    <message>
      <source>{} is a KML of Flightradar24 without any position; save it again from the tracker.</source>
      <extracomment>tracking/formats/fr24_kml</extracomment>
      <translation>{} — KML от Flightradar24 без точек; сохраните снова из трекера.</translation>
    </message>
    <message>
      <source>{} is a flight of Flightradar24 without any position; attach it as a source.</source>
      <extracomment>tracking/formats/fr24_playback</extracomment>
      <translation>{} — рейс Flightradar24 без точек; приложите как источник.</translation>
    </message>
    <message>
      <source>{}: no row has a time and a position in the columns named; name other columns.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{}: ни в одной строке нет времени и точки в этих столбцах; назовите другие.</translation>
    </message>
    <message>
      <source>“{}” is no field of a fix; fields are {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>“{}” — не поле точки; поля: {}.</translation>
    </message>
    <message>
      <source>{}: name the columns of time, latitude and longitude (or position); it has {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{}: назовите столбцы времени, широты и долготы (или точки); есть {}.</translation>
    </message>
    <message>
      <source>{} has no column “{}”; it has {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>В {} нет столбца “{}”; есть {}.</translation>
    </message>
    <message>
      <source>{} tells local time (“{}”); name its zone, like Europe/Moscow or +03:00.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{} даёт местное время (“{}”); назовите пояс, например Europe/Moscow или +03:00.</translation>
    </message>
    <message>
      <source>{}: “{}” tells no time this program reads; write times as 2025-10-26 14:03:00 or name another column.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{}: “{}” — не время, понятное программе; пишите 2025-10-26 14:03:00 или назовите другой столбец.</translation>
    </message>
    <message>
      <source>“{}” is no unit of {} this program knows; units are {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>“{}” — не известная единица для {}; единицы: {}.</translation>
    </message>
    <message>
      <source>CSV, columns named</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>CSV, столбцы названы</translation>
    </message>
    <message>
      <source>The clock of this table names no zone; the times were read as UTC. Import the file again with the zone if it is known.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>Часы этой таблицы не называют пояса; прочитано как UTC. Импортируйте снова с поясом, если он известен.</translation>
    </message>
    <message>
      <source>The table names no units; it was read with {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>Таблица не называет единиц; прочитана с {}.</translation>
    </message>
    <message>
      <source>{} is a GPX file without any position; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} — GPX без точек; приложите как источник.</translation>
    </message>
    <message>
      <source>{} is a GPX track in which no point has both a time and a position that can be read.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} — трек GPX без точки с читаемым временем и положением.</translation>
    </message>
    <message>
      <source>{} has no times: it is a drawing, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>В {} нет времени: это рисунок, а не трек; приложите как источник.</translation>
    </message>
    <message>
      <source>{} is a plan of a route, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} — план маршрута, а не трек; приложите как источник.</translation>
    </message>
    <message>
      <source>{} is a list of waypoints, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} — список путевых точек, а не трек; приложите как источник.</translation>
    </message>
    <message>
      <source>KML with times</source>
      <extracomment>tracking/formats/kml</extracomment>
      <translation>KML со временем</translation>
    </message>
    <message>
      <source>{} is a KML without any position at a time; attach it as a source.</source>
      <extracomment>tracking/formats/kml</extracomment>
      <translation>{} — KML без точек со временем; приложите как источник.</translation>
    </message>
    <message>
      <source>{} placemarks tell a span of time, not an instant; they were left out.</source>
      <extracomment>tracking/formats/kml</extracomment>
      <translation>Меток с промежутком вместо мгновения: {}; они опущены.</translation>
    </message>
    <message>
      <source>{} has the columns of OpenSky's state vectors and no row with a time and a position.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>В {} столбцы векторов состояния OpenSky и ни одной строки со временем и точкой.</translation>
    </message>
    <message>
      <source>{} rows repeat a position received more than {} s before and are set aside.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>Строк, повторяющих точку старше {1} с: {0}; они отложены.</translation>
    </message>
    <message>
      <source>{} rows have no position and are no fixes.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>Строк без точки: {}; они не считаются.</translation>
    </message>
    <message>
      <source>An aircraft is heard under several call signs; some may be decoding errors.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>Борт слышен под несколькими позывными; часть может быть ошибками приёма.</translation>
    </message>
    <message>
      <source>{} is a list of flights, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>{} — список рейсов, а не трек; приложите как источник.</translation>
    </message>
    <message>
      <source>{} is an answer of OpenSky without any position; attach it as a source.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>{} — ответ OpenSky без точек; приложите как источник.</translation>
    </message>
    <message>
      <source>A snapshot{}: {} aircraft{}.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>Снимок{}: бортов {}{}.</translation>
    </message>
    <message>
      <source>A track of OpenSky tells a waypoint at turns and changes of height only, not every position heard.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>Трек OpenSky даёт точку лишь на поворотах и сменах высоты, а не каждую услышанную.</translation>
    </message>
    <message>
      <source>{} is a trace of readsb that holds no position; check whether it was saved whole.</source>
      <extracomment>tracking/formats/readsb_trace</extracomment>
      <translation>{} — трек readsb без точек; проверьте, целиком ли он сохранён.</translation>
    </message>
    <message>
      <source>{} does not say when its trace begins (timestamp); save it again from the tracker.</source>
      <extracomment>tracking/formats/readsb_trace</extracomment>
      <translation>{} не говорит, когда начинается трек (timestamp); сохраните снова из трекера.</translation>
    </message>
    <message>
      <source>{} holds messages of a receiver and no position among them; attach it as a source.</source>
      <extracomment>tracking/formats/sbs1</extracomment>
      <translation>В {} сообщения приёмника без точек; приложите как источник.</translation>
    </message>
    <message>
      <source>The clock of these messages is the receiver's own and names no zone; the times were read as UTC. Import the file again with the zone of the receiver if it is known.</source>
      <extracomment>tracking/formats/sbs1</extracomment>
      <translation>Часы этих сообщений — приёмника, без пояса; прочитано как UTC. Импортируйте снова с поясом приёмника, если он известен.</translation>
    </message>
    <message>
      <source>{} lines: {} messages ({}) and {} others.</source>
      <extracomment>tracking/formats/sbs1</extracomment>
      <translation>Строк {}: сообщений {} ({}) и других {}.</translation>
    </message>
    <message>
      <source>{} holds no row of time, latitude and longitude; export the trace again.</source>
      <extracomment>tracking/formats/tar1090_csv</extracomment>
      <translation>В {} нет строки со временем, широтой и долготой; выгрузите трек снова.</translation>
    </message>
    <message>
      <source>The file does not name its aircraft; name it, or import the trace (JSON) that it was made of.</source>
      <extracomment>tracking/formats/tar1090_csv</extracomment>
      <translation>Файл не называет борта; назовите его или импортируйте трек (JSON), из которого он сделан.</translation>
    </message>
    <message>
      <source>{} is a KML of tar1090 without any position; save it again from the tracker.</source>
      <extracomment>tracking/formats/tar1090_kml</extracomment>
      <translation>{} — KML от tar1090 без точек; сохраните снова из трекера.</translation>
    </message>
    <message>
      <source>The file's name does not say which altitudes it holds; they were read as heights by satellite navigation.</source>
      <extracomment>tracking/formats/tar1090_kml</extracomment>
      <translation>Имя файла не говорит, какие в нём высоты; прочитаны как спутниковые.</translation>
    </message>
    <message>
      <source>{} holds {} rows and no position; attach it as a source.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>В {} строк {}, а точек нет; приложите как источник.</translation>
    </message>
    <message>
      <source>{} is a table of columns of more than 128 MB; save it as records or lines.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} — таблица по столбцам больше 128 МБ; сохраните записями или строками.</translation>
    </message>
    <message>
      <source>{} is a table of columns that breaks off; save it again as records.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} — оборванная таблица по столбцам; сохраните снова записями.</translation>
    </message>
    <message>
      <source>{} holds a line of more than 16 MB; it is no file of a tracker.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>В {} строка больше 16 МБ; это не файл трекера.</translation>
    </message>
    <message>
      <source>{} of {} rows told no position and came in as none.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} из {} строк без точки вошли как есть.</translation>
    </message>
    <message>
      <source>{} is an aircraft list without any position; attach it as a source.</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>{} — список бортов без точек; приложите как источник.</translation>
    </message>
    <message>
      <source>; {} of them told no position</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>; из них без точки: {}</translation>
    </message>
    <message>
      <source>; {} with a trail of earlier positions</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>; со следом прежних точек: {}</translation>
    </message>
    <message>
      <source>; {} positions were old when it was taken</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>; устаревших точек: {}</translation>
    </message>
    <message>
      <source>An aircraft list of {}: {} aircraft{}.</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>Список бортов за {}: бортов {}{}.</translation>
    </message>
    <message>
      <source>{} holds a piece of more than 16 MB; it is no file of a tracker.</source>
      <extracomment>tracking/jsons</extracomment>
      <translation>В {} кусок больше 16 МБ; это не файл трекера.</translation>
    </message>
    <message>
      <source>{} is a text in UTF-16 of more than 256 MB; save it in UTF-8.</source>
      <extracomment>tracking/jsons</extracomment>
      <translation>{} — текст UTF-16 больше 256 МБ; сохраните в UTF-8.</translation>
    </message>
    <message>
      <source>{} has no file any more; restore its source first.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>У {} больше нет файла; сначала восстановите источник.</translation>
    </message>
    <message>
      <source>The fixes of {} are not read yet; read its file again.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>Точки {} ещё не прочитаны; прочтите файл снова.</translation>
    </message>
    <message>
      <source>The fixes of a track are not read yet; read its file again.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>Точки трека ещё не прочитаны; прочтите его файл снова.</translation>
    </message>
    <message>
      <source>The fixes kept of {} are damaged; read its file again.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>Сохранённые точки {} повреждены; прочтите файл снова.</translation>
    </message>
    <message>
      <source>The file breaks off before its end; what stands before the break was read.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>Файл обрывается раньше конца; что до обрыва — прочитано.</translation>
    </message>
    <message>
      <source>{} of the addresses (those with ~) are no ICAO addresses; they name no airframe.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>Адресов не ИКАО (с ~): {}; они не называют борта.</translation>
    </message>
    <message>
      <source>{} is no ICAO address (TIS-B, or made up by a receiver); it names no airframe.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>{} — не адрес ИКАО (TIS-B или придуман приёмником); борта он не называет.</translation>
    </message>
    <message>
      <source>{} is a temporary private address (PIA); it names no airframe for long.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>{} — временный частный адрес (PIA); борт он называет ненадолго.</translation>
    </message>
    <message>
      <source>{} does not have the columns of “{}”; choose another format.</source>
      <extracomment>tracking/rows</extracomment>
      <translation>В {} нет столбцов “{}”; выберите другой формат.</translation>
    </message>
    <message>
      <source>{} unpacks to more than 4 GB; import the files inside it one by one.</source>
      <extracomment>tracking/unpacked</extracomment>
      <translation>{} распаковывается больше чем в 4 ГБ; импортируйте файлы по одному.</translation>
    </message>
    <message>
      <source>{} declares a document type or entities, which no tracker does; it was not read.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>{} объявляет тип документа или сущности, чего трекеры не делают; не прочитано.</translation>
    </message>
    <message>
      <source>{} nests more than {} elements; it is no file of a tracker.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>В {} вложено больше {} элементов; это не файл трекера.</translation>
    </message>
    <message>
      <source>{} holds more than {} elements; import it in parts.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>В {} больше {} элементов; импортируйте по частям.</translation>
    </message>
    <message>
      <source>{} holds one tag of more than 1 MB; it is no file of a tracker.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>В {} тег больше 1 МБ; это не файл трекера.</translation>
    </message>
    <message>
      <source>What is on the clipboard cannot be read as a table ({}); copy fewer cells.</source>
      <extracomment>values/clipped</extracomment>
      <translation>Буфер обмена не читается как таблица ({}); скопируйте меньше ячеек.</translation>
    </message>
    <message>
      <source>There is no template {}; there are {}.</source>
      <extracomment>values/composing</extracomment>
      <translation>Шаблона {} нет; есть {}.</translation>
    </message>
    <message>
      <source>“{}” is no section of a report; choose of {}.</source>
      <extracomment>values/composing</extracomment>
      <translation>“{}” — не раздел отчёта; выберите из {}.</translation>
    </message>
    <message>
      <source>The words of {} are more than {} letters; shorten them.</source>
      <extracomment>values/composing</extracomment>
      <translation>Слова {} длиннее {} букв; сократите.</translation>
    </message>
    <message>
      <source>A report holds each section once and at most {} parts; remove what stands twice.</source>
      <extracomment>values/composing</extracomment>
      <translation>В отчёте каждый раздел один раз и не больше {} частей; уберите повторы.</translation>
    </message>
    <message>
      <source>“{}” is no {}; correct the rule.</source>
      <extracomment>values/counting</extracomment>
      <translation>“{}” — не {}; исправьте правило.</translation>
    </message>
    <message>
      <source>the latest {} on or before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>последний такой день ({}) не позже {}</translation>
    </message>
    <message>
      <source>what is told lies ahead: the first {} on or after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>речь о предстоящем: первый такой день ({}) не раньше {}</translation>
    </message>
    <message>
      <source>the latest Saturday and Sunday up to {}</source>
      <extracomment>values/counting</extracomment>
      <translation>последние суббота и воскресенье до {}</translation>
    </message>
    <message>
      <source>what is told lies ahead: the first {} from the month of {} on</source>
      <extracomment>values/counting</extracomment>
      <translation>речь о предстоящем: первый {} начиная с месяца {}</translation>
    </message>
    <message>
      <source>the year is not written; the latest such day on or before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>год не написан; последний такой день не позже {}</translation>
    </message>
    <message>
      <source>the year is not written; the first such day on or after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>год не написан; первый такой день не раньше {}</translation>
    </message>
    <message>
      <source>the {} of the week before that one</source>
      <extracomment>values/counting</extracomment>
      <translation>{} неделей раньше той</translation>
    </message>
    <message>
      <source>the latest {} before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>последний такой день ({}) до {}</translation>
    </message>
    <message>
      <source>the last but one {} before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>предпоследний такой день ({}) до {}</translation>
    </message>
    <message>
      <source>the first {} after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>первый такой день ({}) после {}</translation>
    </message>
    <message>
      <source>the {} of the week after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>{} недели после {}</translation>
    </message>
    <message>
      <source>the first weekend after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>первые выходные после {}</translation>
    </message>
    <message>
      <source>the week of {} up to the day before</source>
      <extracomment>values/counting</extracomment>
      <translation>неделя {} до предыдущего дня</translation>
    </message>
    <message>
      <source>{} month, counted from {}</source>
      <extracomment>values/counting</extracomment>
      <translation>месяц {}, считая от {}</translation>
    </message>
    <message>
      <source>the month up to the day of publication</source>
      <extracomment>values/counting</extracomment>
      <translation>месяц до дня публикации</translation>
    </message>
    <message>
      <source>the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>месяц: {}</translation>
    </message>
    <message>
      <source>the month up to {}</source>
      <extracomment>values/counting</extracomment>
      <translation>месяц до {}</translation>
    </message>
    <message>
      <source>{} year, counted from {}</source>
      <extracomment>values/counting</extracomment>
      <translation>год {}, считая от {}</translation>
    </message>
    <message>
      <source>the year of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>год: {}</translation>
    </message>
    <message>
      <source>the latest {} before the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>последний {} до месяца {}</translation>
    </message>
    <message>
      <source>the latest {} up to the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>последний {} по месяц {}</translation>
    </message>
    <message>
      <source>the first {} after the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>первый {} после месяца {}</translation>
    </message>
    <message>
      <source>the night to {}</source>
      <extracomment>values/counting</extracomment>
      <translation>ночь на {}</translation>
    </message>
    <message>
      <source>{} from this</source>
      <extracomment>values/counting</extracomment>
      <translation>{} от этого дня</translation>
    </message>
    <message>
      <source>the {} a week earlier</source>
      <extracomment>values/counting</extracomment>
      <translation>{} неделей раньше</translation>
    </message>
    <message>
      <source>the {} a week later</source>
      <extracomment>values/counting</extracomment>
      <translation>{} неделей позже</translation>
    </message>
    <message>
      <source>the week of {} has no earlier day</source>
      <extracomment>values/counting</extracomment>
      <translation>в неделе {} нет более раннего дня</translation>
    </message>
    <message>
      <source>the next such day, which is nearer</source>
      <extracomment>values/counting</extracomment>
      <translation>следующий такой день, он ближе</translation>
    </message>
    <message>
      <source>the day itself, {}</source>
      <extracomment>values/counting</extracomment>
      <translation>сам день, {}</translation>
    </message>
    <message>
      <source>“{}” is no date; write it as 2025-10-26, 2025-10, 2025 or 2025-10-26T09:15Z.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>“{}” — не дата; пишите 2025-10-26, 2025-10, 2025 или 2025-10-26T09:15Z.</translation>
    </message>
    <message>
      <source>{} is no date: years run from 0001 to 9999; correct the year.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} — не дата: годы идут от 0001 до 9999; исправьте год.</translation>
    </message>
    <message>
      <source>{} is no date: a year has 12 months and seasons 21 to 24; correct the month.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} — не дата: в году 12 месяцев, времена года — 21–24; исправьте месяц.</translation>
    </message>
    <message>
      <source>{} is no date: {}; correct the day or leave it out.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} — не дата: {}; исправьте день или опустите его.</translation>
    </message>
    <message>
      <source>{} has a time on a day not known; leave the time out or give the day.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>У {} есть время, но день неизвестен; опустите время или укажите день.</translation>
    </message>
    <message>
      <source>{} is no time: a day has 24 hours of 60 minutes; correct the time.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} — не время: в сутках 24 часа по 60 минут; исправьте время.</translation>
    </message>
    <message>
      <source>{} is no time: zones run from -12:00 to +14:00; correct the zone.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} — не время: пояса идут от -12:00 до +14:00; исправьте пояс.</translation>
    </message>
    <message>
      <source>{} {} has {} days</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} {}: дней {}</translation>
    </message>
    <message>
      <source>a season has no numbered days</source>
      <extracomment>values/dateparts</extracomment>
      <translation>у времени года нет дней по числам</translation>
    </message>
    <message>
      <source>no day {} fits {}-{}</source>
      <extracomment>values/dateparts</extracomment>
      <translation>день {} не подходит к {}-{}</translation>
    </message>
    <message>
      <source>“{}” is no interval of dates; write START/END, with .. for an open end.</source>
      <extracomment>values/edtf</extracomment>
      <translation>“{}” — не промежуток; пишите НАЧАЛО/КОНЕЦ, для открытого конца — ...</translation>
    </message>
    <message>
      <source>{} ends before it begins; write the earlier date first.</source>
      <extracomment>values/edtf</extracomment>
      <translation>{} кончается раньше, чем начинается; пишите сначала раннюю дату.</translation>
    </message>
    <message>
      <source>“{}” is no time zone: zones run from -12:00 to +14:00; correct the zone.</source>
      <extracomment>values/edtf</extracomment>
      <translation>“{}” — не часовой пояс: пояса идут от -12:00 до +14:00; исправьте пояс.</translation>
    </message>
    <message>
      <source>“{}” is no grade; give A to F for a source, 1 to 6 for a sighting or claim.</source>
      <extracomment>values/grades</extracomment>
      <translation>“{}” — не оценка; источнику ставят A–F, наблюдению или утверждению 1–6.</translation>
    </message>
    <message>
      <source>“{}” is no {}; choose one of {}.</source>
      <extracomment>values/grades</extracomment>
      <translation>“{}” здесь не годится ({}); выберите из {}.</translation>
    </message>
    <message>
      <source>reliability of a source</source>
      <extracomment>values/grades</extracomment>
      <translation>надёжность источника</translation>
    </message>
    <message>
      <source>credibility of a sighting or claim</source>
      <extracomment>values/grades</extracomment>
      <translation>достоверность наблюдения или утверждения</translation>
    </message>
    <message>
      <source>“{}” is no marking; use one of {}.</source>
      <extracomment>values/handling</extracomment>
      <translation>“{}” — не гриф; возьмите один из {}.</translation>
    </message>
    <message>
      <source>“{}” is too short to be hidden: it would be found everywhere; write {} letters.</source>
      <extracomment>values/hiding</extracomment>
      <translation>“{}” слишком коротко, чтобы скрыть: нашлось бы везде; напишите букв: {}.</translation>
    </message>
    <message>
      <source>“{}” is no language tag; write for example en, pt-BR or zh-Hant.</source>
      <extracomment>values/languages</extracomment>
      <translation>“{}” — не код языка; пишите, например, en, pt-BR или zh-Hant.</translation>
    </message>
    <message>
      <source>“{}” is then “{}”, a {} in {}</source>
      <extracomment>values/publication</extracomment>
      <translation>«{}» тогда «{}», {} в {}</translation>
    </message>
    <message>
      <source>{} is the latest day the texts write as a date</source>
      <extracomment>values/publication</extracomment>
      <translation>{} — последний день, записанный в текстах как дата</translation>
    </message>
    <message>
      <source>{}, and a report follows within a week</source>
      <extracomment>values/publication</extracomment>
      <translation>{}, а сообщение выходит в течение недели</translation>
    </message>
    <message>
      <source>{} is named, so it is no earlier</source>
      <extracomment>values/publication</extracomment>
      <translation>названо {}, значит, не раньше</translation>
    </message>
    <message>
      <source>the year {} is written</source>
      <extracomment>values/publication</extracomment>
      <translation>написан год {}</translation>
    </message>
    <message>
      <source>“{}” is no rule for dates; give the date as 2025-10-26 instead.</source>
      <extracomment>values/rules</extracomment>
      <translation>“{}” — не правило дат; укажите дату как 2025-10-26.</translation>
    </message>
    <message>
      <source>{}, which is a {}</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, а это {}</translation>
    </message>
    <message>
      <source>{}, which is a {}, not a {}</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, а это {}, не {}</translation>
    </message>
    <message>
      <source>in figures, read with the day before the month; the words allow both</source>
      <extracomment>values/rules</extracomment>
      <translation>в цифрах, день прочитан перед месяцем; слова допускают оба</translation>
    </message>
    <message>
      <source>and open after it</source>
      <extracomment>values/rules</extracomment>
      <translation>и открыто после него</translation>
    </message>
    <message>
      <source>and open before it</source>
      <extracomment>values/rules</extracomment>
      <translation>и открыто до него</translation>
    </message>
    <message>
      <source>from the day after it</source>
      <extracomment>values/rules</extracomment>
      <translation>со следующего дня</translation>
    </message>
    <message>
      <source>up to the day before it</source>
      <extracomment>values/rules</extracomment>
      <translation>до предыдущего дня</translation>
    </message>
    <message>
      <source>and the night to the day after</source>
      <extracomment>values/rules</extracomment>
      <translation>и ночь на следующий день</translation>
    </message>
    <message>
      <source>and the night before it</source>
      <extracomment>values/rules</extracomment>
      <translation>и ночь перед ним</translation>
    </message>
    <message>
      <source>at the time written</source>
      <extracomment>values/rules</extracomment>
      <translation>в написанное время</translation>
    </message>
    <message>
      <source>{}, which is {}</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, то есть {}</translation>
    </message>
    <message>
      <source>the range would end before it begins, counted from {}</source>
      <extracomment>values/rules</extracomment>
      <translation>промежуток кончился бы раньше начала, считая от {}</translation>
    </message>
    <message>
      <source>its {} part</source>
      <extracomment>values/rules</extracomment>
      <translation>{}, эта часть</translation>
    </message>
    <message>
      <source>counted from a day that is not known</source>
      <extracomment>values/rules</extracomment>
      <translation>отсчитано от неизвестного дня</translation>
    </message>
    <message>
      <source>the day lies outside the years 1 to 9999</source>
      <extracomment>values/rules</extracomment>
      <translation>день вне лет с 1 по 9999</translation>
    </message>
    <message>
      <source>Give the sun's azimuth, its altitude, or the shadow's length or direction.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Укажите азимут или высоту солнца либо длину или направление тени.</translation>
    </message>
    <message>
      <source>A sun that casts shadows stands above the horizon; write an altitude between 0 and 90.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Солнце, дающее тень, стоит над горизонтом; напишите высоту от 0 до 90.</translation>
    </message>
    <message>
      <source>A measurement is good to more than 0 and at most 45 degrees; correct it.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Точность измерения — больше 0 и не больше 45 градусов; исправьте.</translation>
    </message>
    <message>
      <source>The sun is measured in plain numbers; write them as 210 or 1.8.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Солнце измеряют простыми числами; пишите 210 или 1.8.</translation>
    </message>
    <message>
      <source>A shadow has a length; write how long it is for each metre of height, such as 1.8.</source>
      <extracomment>values/shadows</extracomment>
      <translation>У тени есть длина; напишите, сколько её на метр высоты, например 1.8.</translation>
    </message>
    <message>
      <source>below the horizon</source>
      <extracomment>values/shadows</extracomment>
      <translation>под горизонтом</translation>
    </message>
    <message>
      <source>at azimuth {}°, altitude {}°</source>
      <extracomment>values/shadows</extracomment>
      <translation>азимут {}°, высота {}°</translation>
    </message>
    <message>
      <source>At {} UTC the sun stood {}.</source>
      <extracomment>values/shadows</extracomment>
      <translation>В {} UTC солнце стояло: {}.</translation>
    </message>
    <message>
      <source>{}, give or take {}°</source>
      <extracomment>values/shadows</extracomment>
      <translation>{}, плюс-минус {}°</translation>
    </message>
    <message>
      <source>The sun did not stand so at any time that is stated.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Ни в одно из указанных времён солнце так не стояло.</translation>
    </message>
    <message>
      <source>The time is known to no better than {} days; the sun stands so on many.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Время известно не точнее {} дней; так солнце стоит во многие.</translation>
    </message>
    <message>
      <source>It fits: the sun stood so {}.</source>
      <extracomment>values/shadows</extracomment>
      <translation>Подходит: солнце стояло так {}.</translation>
    </message>
    <message>
      <source>Give the sun's azimuth, its altitude or both; a shadow points away from the sun.</source>
      <extracomment>values/sun</extracomment>
      <translation>Укажите азимут или высоту солнца или оба; тень направлена от солнца.</translation>
    </message>
    <message>
      <source>A latitude lies between -90 and 90 degrees and a longitude between -180 and 180; correct it.</source>
      <extracomment>values/sun</extracomment>
      <translation>Широта — от -90 до 90 градусов, долгота — от -180 до 180; исправьте.</translation>
    </message>
    <message>
      <source>The sun needs a time with its zone; add one, such as Z or +03:00.</source>
      <extracomment>values/sun</extracomment>
      <translation>Для солнца нужно время с поясом; добавьте его, например Z или +03:00.</translation>
    </message>
    <message>
      <source>The sun is reckoned for the years 1900 to 2100 only; correct the year.</source>
      <extracomment>values/sun</extracomment>
      <translation>Солнце считается только для 1900–2100 годов; исправьте год.</translation>
    </message>
    <message>
      <source>“{}” is no address on the web; write one that begins with http or https.</source>
      <extracomment>values/weblink</extracomment>
      <translation>“{}” — не веб-адрес; напишите начинающийся с http или https.</translation>
    </message>
    <message>
      <source>counted from {}, which leaves more than one day open</source>
      <extracomment>values/when</extracomment>
      <translation>отсчитано от {}, что оставляет больше одного дня</translation>
    </message>
    <message>
      <source>the anchor has no end</source>
      <extracomment>values/when</extracomment>
      <translation>у опорной даты нет конца</translation>
    </message>
    <message>
      <source>counted from the day of publication, which is not recorded; set it, or choose a reading</source>
      <extracomment>values/when</extracomment>
      <translation>отсчитано от дня публикации, который не записан; укажите его или выберите прочтение</translation>
    </message>
    <message>
      <source>{}, if published on {}: {}</source>
      <extracomment>values/when</extracomment>
      <translation>{}, если опубликовано {}: {}</translation>
    </message>
    <message>
      <source>counted from {}</source>
      <extracomment>values/when</extracomment>
      <translation>отсчитано от {}</translation>
    </message>
    <message>
      <source>set by the analyst</source>
      <extracomment>values/when</extracomment>
      <translation>задано аналитиком</translation>
    </message>
    <message>
      <source>“{}” is the {} ({})</source>
      <extracomment>values</extracomment>
      <translation>“{}” — {} ({})</translation>
    </message>
    <message>
      <source>“{}” is a variant of the {} not listed in the {}</source>
      <extracomment>values</extracomment>
      <translation>“{}” — вариант {}, которого нет в {}</translation>
    </message>
    <message>
      <source>the year is not written</source>
      <extracomment>values</extracomment>
      <translation>год не написан</translation>
    </message>
    <message>
      <source>the latest such day on or before {}</source>
      <extracomment>values</extracomment>
      <translation>последний такой день не позже {}</translation>
    </message>
    <message>
      <source>the first such day on or after {}</source>
      <extracomment>values</extracomment>
      <translation>первый такой день не раньше {}</translation>
    </message>
    <message>
      <source>“{}” is a nickname of the {}</source>
      <extracomment>values</extracomment>
      <translation>“{}” — прозвище {}</translation>
    </message>
    <message>
      <source>“{}” is a popular name of the {}</source>
      <extracomment>values</extracomment>
      <translation>“{}” — обиходное имя {}</translation>
    </message>
    <message>
      <source>ICAO designator {}</source>
      <extracomment>values</extracomment>
      <translation>обозначение ИКАО {}</translation>
    </message>
    <message>
      <source>ICAO designator {} ({})</source>
      <extracomment>values</extracomment>
      <translation>обозначение ИКАО {} ({})</translation>
    </message>
    <message>
      <source>ICAO one of the designators {}</source>
      <extracomment>values</extracomment>
      <translation>одно из обозначений ИКАО {}</translation>
    </message>
    <message>
      <source>ICAO one of the designators {} ({})</source>
      <extracomment>values</extracomment>
      <translation>одно из обозначений ИКАО {} ({})</translation>
    </message>
    <message>
      <source>{} for {}; ICAO designator {}</source>
      <extracomment>values</extracomment>
      <translation>{} вместо {}; обозначение ИКАО {}</translation>
    </message>
    <message>
      <source>the {} has no “{}”</source>
      <extracomment>values</extracomment>
      <translation>{}: “{}” там нет</translation>
    </message>
    <message>
      <source>approximately</source>
      <extracomment>values</extracomment>
      <translation>приблизительно</translation>
    </message>
    <message>
      <source>from {} to {}</source>
      <extracomment>values</extracomment>
      <translation>от {} до {}</translation>
    </message>
    <message>
      <source>{} away</source>
      <extracomment>values</extracomment>
      <translation>{} отсюда</translation>
    </message>
    <message>
      <source>{} is only proposed; nobody has accepted it.</source>
      <extracomment>values</extracomment>
      <translation>{}: только предложено; никто этого не принял.</translation>
    </message>
    <message>
      <source>{} are only proposed; nobody has accepted it.</source>
      <extracomment>values</extracomment>
      <translation>{}: только предложены; никто этого не принял.</translation>
    </message>
    <message>
      <source>When {}</source>
      <extracomment>values</extracomment>
      <translation>Когда {}</translation>
    </message>
    <message>
      <source>Entry {} ({})</source>
      <extracomment>values</extracomment>
      <translation>Запись {} ({})</translation>
    </message>
    <message>
      <source>conic, {}</source>
      <extracomment>values</extracomment>
      <translation>коническая, {}</translation>
    </message>
    <message>
      <source>{} on {}, assigned {}</source>
      <extracomment>values</extracomment>
      <translation>{}: {}, назначено {}</translation>
    </message>
    <message>
      <source>{} on {}, dates of the assignment not stated</source>
      <extracomment>values</extracomment>
      <translation>{}: {}, даты назначения не указаны</translation>
    </message>
    <message>
      <source>hatched: {}’s</source>
      <extracomment>values</extracomment>
      <translation>штриховка, {}:</translation>
    </message>
    <message>
      <source>image ({})</source>
      <extracomment>values</extracomment>
      <translation>изображение ({})</translation>
    </message>
    <message>
      <source>{} cells can be read either way and no cell tells which</source>
      <extracomment>values</extracomment>
      <translation>Ячеек, читаемых двояко: {}; ни одна не решает</translation>
    </message>
    <message>
      <source>1 cell can be read either way and no cell tells which</source>
      <extracomment>values</extracomment>
      <translation>1 ячейка читается двояко; ни одна не решает</translation>
    </message>
    <message>
      <source>one tells it as the report of {}, which is the other</source>
      <extracomment>values</extracomment>
      <translation>одно говорит это как сообщение {}, а это и есть другое</translation>
    </message>
    <message>
      <source>how and against what the clock was checked</source>
      <extracomment>values</extracomment>
      <translation>как и по чему сверены часы</translation>
    </message>
    <message>
      <source>its early part</source>
      <extracomment>values</extracomment>
      <translation>его начало</translation>
    </message>
    <message>
      <source>its mid part</source>
      <extracomment>values</extracomment>
      <translation>его середина</translation>
    </message>
    <message>
      <source>its late part</source>
      <extracomment>values</extracomment>
      <translation>его поздняя часть</translation>
    </message>
    <message>
      <source>its end part</source>
      <extracomment>values</extracomment>
      <translation>его конец</translation>
    </message>
    <message>
      <source>Monday to Sunday of last week, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>с понедельника по воскресенье прошлой недели, считая от {}</translation>
    </message>
    <message>
      <source>Monday to Sunday of this week, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>с понедельника по воскресенье этой недели, считая от {}</translation>
    </message>
    <message>
      <source>Monday to Sunday of next week, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>с понедельника по воскресенье следующей недели, считая от {}</translation>
    </message>
    <message>
      <source>last month, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>прошлый месяц, считая от {}</translation>
    </message>
    <message>
      <source>this month, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>этот месяц, считая от {}</translation>
    </message>
    <message>
      <source>next month, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>следующий месяц, считая от {}</translation>
    </message>
    <message>
      <source>last year, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>прошлый год, считая от {}</translation>
    </message>
    <message>
      <source>this year, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>этот год, считая от {}</translation>
    </message>
    <message>
      <source>next year, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>следующий год, считая от {}</translation>
    </message>
    <message>
      <source>{} day before {}</source>
      <extracomment>values</extracomment>
      <translation>за {} день до: {}</translation>
    </message>
    <message>
      <source>{} day after {}</source>
      <extracomment>values</extracomment>
      <translation>через {} день после: {}</translation>
    </message>
    <message>
      <source>{} day up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} день до: {}</translation>
    </message>
    <message>
      <source>{} day from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} день начиная с: {}</translation>
    </message>
    <message>
      <source>{} days before {}</source>
      <extracomment>values</extracomment>
      <translation>за {} дн. до: {}</translation>
    </message>
    <message>
      <source>{} days after {}</source>
      <extracomment>values</extracomment>
      <translation>через {} дн. после: {}</translation>
    </message>
    <message>
      <source>{} days up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} дн. до: {}</translation>
    </message>
    <message>
      <source>{} days from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} дн. начиная с: {}</translation>
    </message>
    <message>
      <source>{} week before {}</source>
      <extracomment>values</extracomment>
      <translation>за {} нед. до: {}</translation>
    </message>
    <message>
      <source>{} week after {}</source>
      <extracomment>values</extracomment>
      <translation>через {} нед. после: {}</translation>
    </message>
    <message>
      <source>{} week up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} нед. до: {}</translation>
    </message>
    <message>
      <source>{} week from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} нед. начиная с: {}</translation>
    </message>
    <message>
      <source>{} weeks before {}</source>
      <extracomment>values</extracomment>
      <translation>за {} нед. до: {}</translation>
    </message>
    <message>
      <source>{} weeks after {}</source>
      <extracomment>values</extracomment>
      <translation>через {} нед. после: {}</translation>
    </message>
    <message>
      <source>{} weeks up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} нед. до: {}</translation>
    </message>
    <message>
      <source>{} weeks from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} нед. начиная с: {}</translation>
    </message>
    <message>
      <source>{} month before {}</source>
      <extracomment>values</extracomment>
      <translation>за {} мес. до: {}</translation>
    </message>
    <message>
      <source>{} month after {}</source>
      <extracomment>values</extracomment>
      <translation>через {} мес. после: {}</translation>
    </message>
    <message>
      <source>{} month up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} мес. до: {}</translation>
    </message>
    <message>
      <source>{} month from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} мес. начиная с: {}</translation>
    </message>
    <message>
      <source>{} months before {}</source>
      <extracomment>values</extracomment>
      <translation>за {} мес. до: {}</translation>
    </message>
    <message>
      <source>{} months after {}</source>
      <extracomment>values</extracomment>
      <translation>через {} мес. после: {}</translation>
    </message>
    <message>
      <source>{} months up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} мес. до: {}</translation>
    </message>
    <message>
      <source>{} months from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} мес. начиная с: {}</translation>
    </message>
    <message>
      <source>{} year before {}</source>
      <extracomment>values</extracomment>
      <translation>за {} год до: {}</translation>
    </message>
    <message>
      <source>{} year after {}</source>
      <extracomment>values</extracomment>
      <translation>через {} год после: {}</translation>
    </message>
    <message>
      <source>{} year up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} год до: {}</translation>
    </message>
    <message>
      <source>{} year from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} год начиная с: {}</translation>
    </message>
    <message>
      <source>{} years before {}</source>
      <extracomment>values</extracomment>
      <translation>за {} лет до: {}</translation>
    </message>
    <message>
      <source>{} years after {}</source>
      <extracomment>values</extracomment>
      <translation>через {} лет после: {}</translation>
    </message>
    <message>
      <source>{} years up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} лет до: {}</translation>
    </message>
    <message>
      <source>{} years from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} лет начиная с: {}</translation>
    </message>
    <message>
      <source>event of a sighting</source>
      <extracomment>values</extracomment>
      <translation>событие наблюдения</translation>
    </message>
    <message>
      <source>method of observation</source>
      <extracomment>values</extracomment>
      <translation>способ наблюдения</translation>
    </message>
    <message>
      <source>kind of link</source>
      <extracomment>values</extracomment>
      <translation>вид связи</translation>
    </message>
    <message>
      <source>type of entity</source>
      <extracomment>values</extracomment>
      <translation>вид объекта</translation>
    </message>
    <message>
      <source>kind of assignment</source>
      <extracomment>values</extracomment>
      <translation>вид назначения</translation>
    </message>
    <message>
      <source>standing of a cites link</source>
      <extracomment>values</extracomment>
      <translation>положение ссылки</translation>
    </message>
    <message>
      <source>kind of claim</source>
      <extracomment>values</extracomment>
      <translation>вид утверждения</translation>
    </message>
    <message>
      <source>nature of a claim</source>
      <extracomment>values</extracomment>
      <translation>характер утверждения</translation>
    </message>
    <message>
      <source>kind of mention</source>
      <extracomment>values</extracomment>
      <translation>вид упоминания</translation>
    </message>
    <message>
      <source>kind of suggestion</source>
      <extracomment>values</extracomment>
      <translation>вид подсказки</translation>
    </message>
    <message>
      <source>action of custody</source>
      <extracomment>values</extracomment>
      <translation>действие хранения</translation>
    </message>
    <message>
      <source>kind of imagery</source>
      <extracomment>values</extracomment>
      <translation>вид снимка</translation>
    </message>
    <message>
      <source>kind of frame</source>
      <extracomment>values</extracomment>
      <translation>вид рамки</translation>
    </message>
    <message>
      <source>kind of saved view</source>
      <extracomment>values</extracomment>
      <translation>вид сохранённого вида</translation>
    </message>
    <message>
      <source>colour of a tag</source>
      <extracomment>values</extracomment>
      <translation>цвет метки</translation>
    </message>
    <message>
      <source>likelihood</source>
      <extracomment>values</extracomment>
      <translation>вероятность</translation>
    </message>
    <message>
      <source>confidence</source>
      <extracomment>values</extracomment>
      <translation>уверенность</translation>
    </message>
    <message>
      <source>relevance</source>
      <extracomment>values</extracomment>
      <translation>значимость</translation>
    </message>
    <message>
      <source>status of a finding</source>
      <extracomment>values</extracomment>
      <translation>состояние замечания</translation>
    </message>
    <message>
      <source>aircraft table of {}</source>
      <extracomment>values</extracomment>
      <translation>таблица бортов от {}</translation>
    </message>
    <message>
      <source>places table of {}</source>
      <extracomment>values</extracomment>
      <translation>таблица мест от {}</translation>
    </message>
    <message>
      <source>cities table of {}</source>
      <extracomment>values</extracomment>
      <translation>таблица городов от {}</translation>
    </message>
    <message>
      <source>cities.{} table of {}</source>
      <extracomment>values</extracomment>
      <translation>таблица городов ({}) от {}</translation>
    </message>
    <message>
      <source>airfields table of {}</source>
      <extracomment>values</extracomment>
      <translation>таблица аэродромов от {}</translation>
    </message>
    <message>
      <source>names table of {}</source>
      <extracomment>values</extracomment>
      <translation>таблица имён от {}</translation>
    </message>
    <message>
      <source>city</source>
      <extracomment>values</extracomment>
      <translation>город</translation>
    </message>
    <message>
      <source>region</source>
      <extracomment>values</extracomment>
      <translation>регион</translation>
    </message>
    <message>
      <source>country</source>
      <extracomment>values</extracomment>
      <translation>страна</translation>
    </message>
    <message>
      <source>airfield</source>
      <extracomment>values</extracomment>
      <translation>аэродром</translation>
    </message>
    <message>
      <source>town</source>
      <extracomment>values</extracomment>
      <translation>город</translation>
    </message>
    <message>
      <source>the city</source>
      <extracomment>values</extracomment>
      <translation>город</translation>
    </message>
    <message>
      <source>the region</source>
      <extracomment>values</extracomment>
      <translation>регион</translation>
    </message>
    <message>
      <source>the country</source>
      <extracomment>values</extracomment>
      <translation>страна</translation>
    </message>
    <message>
      <source>the airfield</source>
      <extracomment>values</extracomment>
      <translation>аэродром</translation>
    </message>
    <message>
      <source>Monday</source>
      <extracomment>values</extracomment>
      <translation>понедельник</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <extracomment>values</extracomment>
      <translation>вторник</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <extracomment>values</extracomment>
      <translation>среда</translation>
    </message>
    <message>
      <source>Thursday</source>
      <extracomment>values</extracomment>
      <translation>четверг</translation>
    </message>
    <message>
      <source>Friday</source>
      <extracomment>values</extracomment>
      <translation>пятница</translation>
    </message>
    <message>
      <source>Saturday</source>
      <extracomment>values</extracomment>
      <translation>суббота</translation>
    </message>
    <message>
      <source>Sunday</source>
      <extracomment>values</extracomment>
      <translation>воскресенье</translation>
    </message>
  </context>
</TS>
