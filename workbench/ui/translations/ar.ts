<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>QObject</name>
    <message>
      <source>&amp;File</source>
      <extracomment>menurow, dialogs/comingin, dialogs/merge</extracomment>
      <translation>ملف (&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>menurow</extracomment>
      <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>menurow</extracomment>
      <translation>عرض (&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Insert</source>
      <extracomment>menurow</extracomment>
      <translation>إدراج (&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Case</source>
      <extracomment>menurow</extracomment>
      <translation>القضية (&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Tools</source>
      <extracomment>menurow</extracomment>
      <translation>أدوات (&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>menurow</extracomment>
      <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
      <source>Arrange</source>
      <extracomment>actions</extracomment>
      <translation>ترتيب</translation>
    </message>
    <message>
      <source>Select</source>
      <extracomment>actions</extracomment>
      <translation>تحديد</translation>
    </message>
    <message>
      <source>Boards</source>
      <extracomment>actions</extracomment>
      <translation>اللوحات</translation>
    </message>
    <message>
      <source>New case…</source>
      <extracomment>actions</extracomment>
      <translation>قضية جديدة…</translation>
    </message>
    <message>
      <source>a new case file</source>
      <extracomment>actions</extracomment>
      <translation>ملف قضية جديد</translation>
    </message>
    <message>
      <source>New case from template…</source>
      <extracomment>actions</extracomment>
      <translation>قضية جديدة من قالب…</translation>
    </message>
    <message>
      <source>hypotheses, tags, filters and reports, no evidence</source>
      <extracomment>actions</extracomment>
      <translation>فرضيات ووسوم ومرشِّحات وتقارير، بلا أدلة</translation>
    </message>
    <message>
      <source>Open case…</source>
      <extracomment>actions</extracomment>
      <translation>فتح قضية…</translation>
    </message>
    <message>
      <source>open a case file</source>
      <extracomment>actions</extracomment>
      <translation>فتح ملف قضية</translation>
    </message>
    <message>
      <source>Open in new window…</source>
      <extracomment>actions</extracomment>
      <translation>فتح في نافذة جديدة…</translation>
    </message>
    <message>
      <source>open a case beside this one</source>
      <extracomment>actions</extracomment>
      <translation>فتح قضية بجانب هذه</translation>
    </message>
    <message>
      <source>Open the sample case</source>
      <extracomment>actions, welcome</extracomment>
      <translation>فتح القضية النموذجية</translation>
    </message>
    <message>
      <source>a made-up case, worked through</source>
      <extracomment>actions</extracomment>
      <translation>قضية مختلقة، معالجة بالكامل</translation>
    </message>
    <message>
      <source>Open the tracker sample</source>
      <extracomment>actions</extracomment>
      <translation>فتح نموذج التتبُّع</translation>
    </message>
    <message>
      <source>two reports checked against an invented flight</source>
      <extracomment>actions</extracomment>
      <translation>تقريران يُفحصان في ضوء رحلة مختلقة</translation>
    </message>
    <message>
      <source>Export case file…</source>
      <extracomment>actions</extracomment>
      <translation>تصدير ملف القضية…</translation>
    </message>
    <message>
      <source>a clean copy for a colleague</source>
      <extracomment>actions</extracomment>
      <translation>نسخة نظيفة لزميل</translation>
    </message>
    <message>
      <source>Export what is shown…</source>
      <extracomment>actions</extracomment>
      <translation>تصدير المعروض…</translation>
    </message>
    <message>
      <source>the log's rows and columns as CSV, XLSX or ODS</source>
      <extracomment>actions</extracomment>
      <translation>صفوف الجدول وأعمدته بصيغة CSV أو XLSX أو ODS</translation>
    </message>
    <message>
      <source>Save as template…</source>
      <extracomment>actions</extracomment>
      <translation>حفظ كقالب…</translation>
    </message>
    <message>
      <source>what the next case is to begin with; no evidence</source>
      <extracomment>actions</extracomment>
      <translation>ما تبدأ به القضية التالية؛ بلا أدلة</translation>
    </message>
    <message>
      <source>Merge returned case…</source>
      <extracomment>actions</extracomment>
      <translation>دمج قضية عائدة…</translation>
    </message>
    <message>
      <source>bring a colleague's copy back in</source>
      <extracomment>actions</extracomment>
      <translation>إدخال نسخة الزميل من جديد</translation>
    </message>
    <message>
      <source>Export as a drawing…</source>
      <extracomment>actions</extracomment>
      <translation>تصدير كرسم…</translation>
    </message>
    <message>
      <source>the timeline or a board as PDF, SVG or PNG</source>
      <extracomment>actions</extracomment>
      <translation>الخط الزمني أو لوحة بصيغة PDF أو SVG أو PNG</translation>
    </message>
    <message>
      <source>Copies given…</source>
      <extracomment>actions</extracomment>
      <translation>النسخ المسلَّمة…</translation>
    </message>
    <message>
      <source>which copies left the case, and for whom</source>
      <extracomment>actions</extracomment>
      <translation>أي النسخ خرجت من القضية ولمن</translation>
    </message>
    <message>
      <source>Evidence summary…</source>
      <extracomment>actions</extracomment>
      <translation>ملخص الأدلة…</translation>
    </message>
    <message>
      <source>preview and print the summary</source>
      <extracomment>actions</extracomment>
      <translation>معاينة الملخص وطباعته</translation>
    </message>
    <message>
      <source>Custody annex…</source>
      <extracomment>actions</extracomment>
      <translation>ملحق الحيازة…</translation>
    </message>
    <message>
      <source>how the bytes came here, checkable by sha256sum</source>
      <extracomment>actions</extracomment>
      <translation>كيف وصلت البايتات إلى هنا، يمكن فحصه بـ sha256sum</translation>
    </message>
    <message>
      <source>Save the originals…</source>
      <extracomment>actions</extracomment>
      <translation>حفظ الأصول…</translation>
    </message>
    <message>
      <source>the captured bytes as files, with their hashes</source>
      <extracomment>actions</extracomment>
      <translation>البايتات الملتقطة ملفاتٍ مع بصماتها</translation>
    </message>
    <message>
      <source>Snapshots…</source>
      <extracomment>actions, keeping</extracomment>
      <translation>النسخ السابقة…</translation>
    </message>
    <message>
      <source>the case as it stood before, what came since, and the way back</source>
      <extracomment>actions</extracomment>
      <translation>القضية كما كانت من قبل، وما جاء بعدها، وطريق العودة</translation>
    </message>
    <message>
      <source>Salvage a damaged case…</source>
      <extracomment>actions</extracomment>
      <translation>إنقاذ قضية تالفة…</translation>
    </message>
    <message>
      <source>save what still holds into a new file</source>
      <extracomment>actions</extracomment>
      <translation>حفظ ما بقي سليمًا في ملف جديد</translation>
    </message>
    <message>
      <source>When it was saved</source>
      <extracomment>actions</extracomment>
      <translation>وقت الحفظ</translation>
    </message>
    <message>
      <source>show when the case was saved last</source>
      <extracomment>actions</extracomment>
      <translation>عرض وقت آخر حفظ للقضية</translation>
    </message>
    <message>
      <source>Close case</source>
      <extracomment>actions</extracomment>
      <translation>إغلاق القضية</translation>
    </message>
    <message>
      <source>put the case away</source>
      <extracomment>actions</extracomment>
      <translation>تنحية القضية</translation>
    </message>
    <message>
      <source>Quit</source>
      <extracomment>actions</extracomment>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>leave the program</source>
      <extracomment>actions</extracomment>
      <translation>الخروج من البرنامج</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>actions, across, commands, log/hand</extracomment>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>take the last act back</source>
      <extracomment>actions</extracomment>
      <translation>التراجع عن آخر فعل</translation>
    </message>
    <message>
      <source>Redo</source>
      <extracomment>actions, commands</extracomment>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>do it again</source>
      <extracomment>actions</extracomment>
      <translation>فعله من جديد</translation>
    </message>
    <message>
      <source>Paste as source…</source>
      <extracomment>actions</extracomment>
      <translation>لصق كمصدر…</translation>
    </message>
    <message>
      <source>words, a page, a picture or files</source>
      <extracomment>actions</extracomment>
      <translation>كلمات أو صفحة أو صورة أو ملفات</translation>
    </message>
    <message>
      <source>Copy for another case</source>
      <extracomment>actions</extracomment>
      <translation>نسخ لقضية أخرى</translation>
    </message>
    <message>
      <source>the selection, to be pasted in another case's window</source>
      <extracomment>actions</extracomment>
      <translation>المحدَّد، للصقه في نافذة قضية أخرى</translation>
    </message>
    <message>
      <source>Paste from another case</source>
      <extracomment>actions</extracomment>
      <translation>لصق من قضية أخرى</translation>
    </message>
    <message>
      <source>records with sources and where they came from</source>
      <extracomment>actions</extracomment>
      <translation>سجلات مع مصادرها ومن أين جاءت</translation>
    </message>
    <message>
      <source>Edit…</source>
      <extracomment>actions, custody, imagery, matrix/judging</extracomment>
      <translation>تحرير…</translation>
    </message>
    <message>
      <source>change the fields of what is selected</source>
      <extracomment>actions</extracomment>
      <translation>تغيير حقول المحدَّد</translation>
    </message>
    <message>
      <source>Edit the selected…</source>
      <extracomment>actions</extracomment>
      <translation>تحرير المحدَّد كله…</translation>
    </message>
    <message>
      <source>one field of all that is selected, at once</source>
      <extracomment>actions</extracomment>
      <translation>حقل واحد لكل المحدَّد دفعة واحدة</translation>
    </message>
    <message>
      <source>Tags…</source>
      <extracomment>actions</extracomment>
      <translation>الوسوم…</translation>
    </message>
    <message>
      <source>file the selection under words of your own</source>
      <extracomment>actions</extracomment>
      <translation>تصنيف المحدَّد تحت كلمات من عندك</translation>
    </message>
    <message>
      <source>Lay on a new board…</source>
      <extracomment>actions</extracomment>
      <translation>وضع على لوحة جديدة…</translation>
    </message>
    <message>
      <source>the selected records, as cards</source>
      <extracomment>actions</extracomment>
      <translation>السجلات المحدَّدة، كبطاقات</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>actions, log/menus, savedtexts, timeline/choices</extracomment>
      <translation>حذف</translation>
    </message>
    <message>
      <source>put the selection in the trash</source>
      <extracomment>actions</extracomment>
      <translation>وضع المحدَّد في السلة</translation>
    </message>
    <message>
      <source>Restore</source>
      <extracomment>actions, log/menus</extracomment>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>take the selection out of the trash</source>
      <extracomment>actions</extracomment>
      <translation>إخراج المحدَّد من السلة</translation>
    </message>
    <message>
      <source>Reverse an entry…</source>
      <extracomment>actions</extracomment>
      <translation>عكس قيد…</translation>
    </message>
    <message>
      <source>what was done to the selection, entry by entry</source>
      <extracomment>actions</extracomment>
      <translation>ما جرى على المحدَّد، قيدًا بعد قيد</translation>
    </message>
    <message>
      <source>Trash</source>
      <extracomment>actions, log/bar, navigatorchips</extracomment>
      <translation>السلة</translation>
    </message>
    <message>
      <source>what was deleted, by whom and when, and the way back</source>
      <extracomment>actions</extracomment>
      <translation>ما حُذف ومن حذفه ومتى، وطريق العودة</translation>
    </message>
    <message>
      <source>Copy quote with its place</source>
      <extracomment>actions</extracomment>
      <translation>نسخ الاقتباس مع موضعه</translation>
    </message>
    <message>
      <source>words, source and hash as text</source>
      <extracomment>actions</extracomment>
      <translation>الكلمات والمصدر والبصمة نصًا</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <extracomment>actions</extracomment>
      <translation>نسخ كاستشهاد</translation>
    </message>
    <message>
      <source>quotes, source, date, place and hash as text</source>
      <extracomment>actions</extracomment>
      <translation>الاقتباسات والمصدر والتاريخ والموضع والبصمة نصًا</translation>
    </message>
    <message>
      <source>Search the case</source>
      <extracomment>actions</extracomment>
      <translation>البحث في القضية</translation>
    </message>
    <message>
      <source>search everything; &gt; for commands</source>
      <extracomment>actions</extracomment>
      <translation>البحث في كل شيء؛ &gt; للأوامر</translation>
    </message>
    <message>
      <source>Filter the navigator</source>
      <extracomment>actions</extracomment>
      <translation>ترشيح المستعرض</translation>
    </message>
    <message>
      <source>narrow the list of records</source>
      <extracomment>actions</extracomment>
      <translation>تضييق قائمة السجلات</translation>
    </message>
    <message>
      <source>Filter every view…</source>
      <extracomment>actions</extracomment>
      <translation>ترشيح كل العروض…</translation>
    </message>
    <message>
      <source>one filter for log, timeline, board and summary</source>
      <extracomment>actions</extracomment>
      <translation>مرشِّح واحد للجدول والخط الزمني واللوحة والملخص</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <extracomment>actions, widening</extracomment>
      <translation>إلغاء المرشِّح</translation>
    </message>
    <message>
      <source>show all records again</source>
      <extracomment>actions</extracomment>
      <translation>عرض كل السجلات من جديد</translation>
    </message>
    <message>
      <source>Save the filter…</source>
      <extracomment>actions, savedtexts</extracomment>
      <translation>حفظ المرشِّح…</translation>
    </message>
    <message>
      <source>under a name, to be used again</source>
      <extracomment>actions</extracomment>
      <translation>باسم، ليُستعمل من جديد</translation>
    </message>
    <message>
      <source>Same as…</source>
      <extracomment>actions</extracomment>
      <translation>هو نفسه…</translation>
    </message>
    <message>
      <source>join the selected entity with another</source>
      <extracomment>actions</extracomment>
      <translation>ضم الكيان المحدَّد إلى آخر</translation>
    </message>
    <message>
      <source>Split…</source>
      <extracomment>actions</extracomment>
      <translation>فصل…</translation>
    </message>
    <message>
      <source>take that back, or move records to a new entity</source>
      <extracomment>actions</extracomment>
      <translation>التراجع عن ذلك، أو نقل سجلات إلى كيان جديد</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <extracomment>actions</extracomment>
      <translation>التفضيلات…</translation>
    </message>
    <message>
      <source>theme, type, units and all else you can choose</source>
      <extracomment>actions</extracomment>
      <translation>السمة والخط والوحدات وكل ما يمكنك اختياره</translation>
    </message>
    <message>
      <source>Read</source>
      <extracomment>actions, forms/imagery, readpage</extracomment>
      <translation>القراءة</translation>
    </message>
    <message>
      <source>the sources and their highlights</source>
      <extracomment>actions</extracomment>
      <translation>المصادر وما أُبرز فيها</translation>
    </message>
    <message>
      <source>Board</source>
      <extracomment>actions, board/view, boardpage, dialogs/drawing</extracomment>
      <translation>اللوحة</translation>
    </message>
    <message>
      <source>cards and links</source>
      <extracomment>actions</extracomment>
      <translation>بطاقات وروابط</translation>
    </message>
    <message>
      <source>Map</source>
      <extracomment>actions, map/view, mappage</extracomment>
      <translation>الخريطة</translation>
    </message>
    <message>
      <source>tracks and places, with heights and speeds over time</source>
      <extracomment>actions</extracomment>
      <translation>المسارات والأماكن، مع الارتفاعات والسرعات عبر الزمن</translation>
    </message>
    <message>
      <source>Matrix</source>
      <extracomment>actions, matrix/page, matrix/top</extracomment>
      <translation>المصفوفة</translation>
    </message>
    <message>
      <source>hypotheses against information, and judgements</source>
      <extracomment>actions</extracomment>
      <translation>الفرضيات إزاء المعلومات، والأحكام</translation>
    </message>
    <message>
      <source>Report</source>
      <extracomment>actions, mishap, report/page, report/printcheck</extracomment>
      <translation>التقرير</translation>
    </message>
    <message>
      <source>sections and pages, composed, issued and printed</source>
      <extracomment>actions</extracomment>
      <translation>أقسام وصفحات، تُؤلَّف وتُصدَر وتُطبع</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>actions, log/sheet</extracomment>
      <translation>الجدول</translation>
    </message>
    <message>
      <source>records as a grid: sort, filter, edit, copy and paste</source>
      <extracomment>actions</extracomment>
      <translation>السجلات في شبكة: فرز وترشيح وتحرير ونسخ ولصق</translation>
    </message>
    <message>
      <source>Findings</source>
      <extracomment>actions, findingspage, inspector, tracks/told</extracomment>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>what does not fit, each with its remedy</source>
      <extracomment>actions</extracomment>
      <translation>ما لا يتسق، كلٌّ مع علاجه</translation>
    </message>
    <message>
      <source>Leads</source>
      <extracomment>actions, log/bar, navigatorchips</extracomment>
      <translation>الخيوط</translation>
    </message>
    <message>
      <source>open questions and tasks</source>
      <extracomment>actions</extracomment>
      <translation>أسئلة مفتوحة ومهام</translation>
    </message>
    <message>
      <source>Entities</source>
      <extracomment>actions, dialogs/exporting_going, log/bar, navigatorchips</extracomment>
      <translation>الكيانات</translation>
    </message>
    <message>
      <source>airframes, places, organisations and persons</source>
      <extracomment>actions</extracomment>
      <translation>طائرات وأماكن ومنظمات وأشخاص</translation>
    </message>
    <message>
      <source>Journal</source>
      <extracomment>actions, journalpage</extracomment>
      <translation>دفتر القيود</translation>
    </message>
    <message>
      <source>every act, newest first</source>
      <extracomment>actions</extracomment>
      <translation>كل فعل، الأحدث أولًا</translation>
    </message>
    <message>
      <source>Navigator</source>
      <extracomment>actions, navigator</extracomment>
      <translation>المستعرض</translation>
    </message>
    <message>
      <source>show or hide the navigator</source>
      <extracomment>actions</extracomment>
      <translation>إظهار المستعرض أو إخفاؤه</translation>
    </message>
    <message>
      <source>Inspector</source>
      <extracomment>actions, inspector</extracomment>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>show or hide the inspector</source>
      <extracomment>actions</extracomment>
      <translation>إظهار التفاصيل أو إخفاؤها</translation>
    </message>
    <message>
      <source>Timeline</source>
      <extracomment>actions, preferences, dialogs/drawing, timeline/ground</extracomment>
      <translation>الخط الزمني</translation>
    </message>
    <message>
      <source>the timeline full, compact or hidden</source>
      <extracomment>actions</extracomment>
      <translation>الخط الزمني كاملًا أو مضغوطًا أو مخفيًا</translation>
    </message>
    <message>
      <source>Outline</source>
      <extracomment>actions</extracomment>
      <translation>المخطط الشجري</translation>
    </message>
    <message>
      <source>the board, the map or the timeline as a tree</source>
      <extracomment>actions</extracomment>
      <translation>اللوحة أو الخريطة أو الخط الزمني في شكل شجرة</translation>
    </message>
    <message>
      <source>Lanes of the timeline…</source>
      <extracomment>actions</extracomment>
      <translation>مسارب الخط الزمني…</translation>
    </message>
    <message>
      <source>aircraft, place, source, origin, tag …</source>
      <extracomment>actions</extracomment>
      <translation>طائرة، مكان، مصدر، مصدر أصلي، وسم …</translation>
    </message>
    <message>
      <source>Clock of the timeline…</source>
      <extracomment>actions</extracomment>
      <translation>ساعة الخط الزمني…</translation>
    </message>
    <message>
      <source>happened, published, captured, recorded …</source>
      <extracomment>actions</extracomment>
      <translation>حدث، نُشر، التُقط، سُجّل …</translation>
    </message>
    <message>
      <source>What we knew on a day</source>
      <extracomment>actions</extracomment>
      <translation>ما كنا نعرفه في يوم</translation>
    </message>
    <message>
      <source>hide what was recorded later</source>
      <extracomment>actions</extracomment>
      <translation>إخفاء ما سُجّل لاحقًا</translation>
    </message>
    <message>
      <source>Views of the timeline…</source>
      <extracomment>actions</extracomment>
      <translation>عروض الخط الزمني…</translation>
    </message>
    <message>
      <source>save how it looks, and look so again</source>
      <extracomment>actions</extracomment>
      <translation>حفظ شكله والعودة إليه</translation>
    </message>
    <message>
      <source>Note at a time…</source>
      <extracomment>actions</extracomment>
      <translation>حاشية عند وقت…</translation>
    </message>
    <message>
      <source>a note pinned to the timeline's axis</source>
      <extracomment>actions</extracomment>
      <translation>حاشية مثبتة على محور الخط الزمني</translation>
    </message>
    <message>
      <source>Before and after</source>
      <extracomment>actions</extracomment>
      <translation>قبل وبعد</translation>
    </message>
    <message>
      <source>the earlier of two selected precedes the other</source>
      <extracomment>actions</extracomment>
      <translation>أسبق المحدَّدين يسبق الآخر</translation>
    </message>
    <message>
      <source>Selection back</source>
      <extracomment>actions</extracomment>
      <translation>التحديد السابق</translation>
    </message>
    <message>
      <source>the selection before this one</source>
      <extracomment>actions</extracomment>
      <translation>التحديد الذي قبل هذا</translation>
    </message>
    <message>
      <source>Selection on</source>
      <extracomment>actions</extracomment>
      <translation>التحديد التالي</translation>
    </message>
    <message>
      <source>the selection after this one</source>
      <extracomment>actions</extracomment>
      <translation>التحديد الذي بعد هذا</translation>
    </message>
    <message>
      <source>Show in reader</source>
      <extracomment>actions</extracomment>
      <translation>إظهار في القارئ</translation>
    </message>
    <message>
      <source>open the words of the selection</source>
      <extracomment>actions</extracomment>
      <translation>فتح كلمات المحدَّد</translation>
    </message>
    <message>
      <source>Why these origins</source>
      <extracomment>actions, entity/whence</extracomment>
      <translation>لماذا هذه المصادر الأصلية</translation>
    </message>
    <message>
      <source>what leads to each origin, and what counts as what</source>
      <extracomment>actions</extracomment>
      <translation>ما يؤدي إلى كل مصدر أصلي، وما يُعدّ ماذا</translation>
    </message>
    <message>
      <source>Page or words</source>
      <extracomment>actions</extracomment>
      <translation>الصفحة أو الكلمات</translation>
    </message>
    <message>
      <source>its pages, table or looks, or its words</source>
      <extracomment>actions</extracomment>
      <translation>صفحاته أو جدوله أو شكله، أو كلماته</translation>
    </message>
    <message>
      <source>Next pane</source>
      <extracomment>actions</extracomment>
      <translation>الجزء التالي</translation>
    </message>
    <message>
      <source>go round the panes</source>
      <extracomment>actions</extracomment>
      <translation>التنقل بين أجزاء النافذة</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <extracomment>actions</extracomment>
      <translation>الجزء السابق</translation>
    </message>
    <message>
      <source>go round the panes backwards</source>
      <extracomment>actions</extracomment>
      <translation>التنقل بين أجزاء النافذة إلى الوراء</translation>
    </message>
    <message>
      <source>Clear the brush</source>
      <extracomment>actions, widening</extracomment>
      <translation>إلغاء النطاق الزمني</translation>
    </message>
    <message>
      <source>show all times again</source>
      <extracomment>actions</extracomment>
      <translation>عرض كل الأوقات من جديد</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <extracomment>actions</extracomment>
      <translation>إعادة التخطيط</translation>
    </message>
    <message>
      <source>put every pane back where it was at first</source>
      <extracomment>actions</extracomment>
      <translation>إعادة كل جزء إلى مكانه الأول</translation>
    </message>
    <message>
      <source>Attach source…</source>
      <extracomment>actions</extracomment>
      <translation>إرفاق مصدر…</translation>
    </message>
    <message>
      <source>attach a file, a page or pasted text</source>
      <extracomment>actions</extracomment>
      <translation>إرفاق ملف أو صفحة أو نص ملصق</translation>
    </message>
    <message>
      <source>Import log…</source>
      <extracomment>actions</extracomment>
      <translation>استيراد جدول…</translation>
    </message>
    <message>
      <source>rows of a CSV, XLSX or ODS become records</source>
      <extracomment>actions</extracomment>
      <translation>صفوف CSV أو XLSX أو ODS تصبح سجلات</translation>
    </message>
    <message>
      <source>Import tracker files…</source>
      <extracomment>actions</extracomment>
      <translation>استيراد ملفات التتبُّع…</translation>
    </message>
    <message>
      <source>take-offs and landings</source>
      <extracomment>actions</extracomment>
      <translation>عمليات الإقلاع والهبوط</translation>
    </message>
    <message>
      <source>Import tracker folder…</source>
      <extracomment>actions</extracomment>
      <translation>استيراد مجلد تتبُّع…</translation>
    </message>
    <message>
      <source>all tracker files in it</source>
      <extracomment>actions</extracomment>
      <translation>كل ملفات التتبُّع فيه</translation>
    </message>
    <message>
      <source>Import tracker files with settings…</source>
      <extracomment>actions</extracomment>
      <translation>استيراد ملفات التتبُّع مع الإعدادات…</translation>
    </message>
    <message>
      <source>columns, zone, airframe</source>
      <extracomment>actions</extracomment>
      <translation>الأعمدة والمنطقة الزمنية والطائرة</translation>
    </message>
    <message>
      <source>Import airframe list…</source>
      <extracomment>actions</extracomment>
      <translation>استيراد قائمة طائرات…</translation>
    </message>
    <message>
      <source>plane-alert-db, OpenSky and others</source>
      <extracomment>actions</extracomment>
      <translation>plane-alert-db وOpenSky وغيرهما</translation>
    </message>
    <message>
      <source>Excerpt</source>
      <extracomment>actions, moves, case/entrywords, case/columns</extracomment>
      <translation>الاقتباس</translation>
    </message>
    <message>
      <source>keep the selected words as an excerpt</source>
      <extracomment>actions</extracomment>
      <translation>حفظ الكلمات المحدَّدة اقتباسًا</translation>
    </message>
    <message>
      <source>Sighting…</source>
      <extracomment>actions</extracomment>
      <translation>مشاهدة…</translation>
    </message>
    <message>
      <source>tag a sighting on the selected words</source>
      <extracomment>actions</extracomment>
      <translation>وسم مشاهدة على الكلمات المحدَّدة</translation>
    </message>
    <message>
      <source>Claim…</source>
      <extracomment>actions</extracomment>
      <translation>ادعاء…</translation>
    </message>
    <message>
      <source>state a claim on the selected words</source>
      <extracomment>actions</extracomment>
      <translation>تدوين ادعاء على الكلمات المحدَّدة</translation>
    </message>
    <message>
      <source>Bounded by two pictures…</source>
      <extracomment>actions</extracomment>
      <translation>محصور بين صورتين…</translation>
    </message>
    <message>
      <source>absent in one, present in the other</source>
      <extracomment>actions</extracomment>
      <translation>غائب في إحداهما، موجود في الأخرى</translation>
    </message>
    <message>
      <source>Link…</source>
      <extracomment>actions</extracomment>
      <translation>رابط…</translation>
    </message>
    <message>
      <source>link the selection to another record</source>
      <extracomment>actions</extracomment>
      <translation>ربط المحدَّد بسجل آخر</translation>
    </message>
    <message>
      <source>Words for the link…</source>
      <extracomment>actions</extracomment>
      <translation>كلمات للرابط…</translation>
    </message>
    <message>
      <source>rest the selected link on an excerpt</source>
      <extracomment>actions</extracomment>
      <translation>إسناد الرابط المحدَّد إلى اقتباس</translation>
    </message>
    <message>
      <source>Grade…</source>
      <extracomment>actions</extracomment>
      <translation>درجة…</translation>
    </message>
    <message>
      <source>grade the selection</source>
      <extracomment>actions</extracomment>
      <translation>تقييم المحدَّد</translation>
    </message>
    <message>
      <source>Marking…</source>
      <extracomment>actions</extracomment>
      <translation>علامة التداول…</translation>
    </message>
    <message>
      <source>how far the selection may be passed on</source>
      <extracomment>actions</extracomment>
      <translation>إلى أي مدى يجوز تمرير المحدَّد</translation>
    </message>
    <message>
      <source>Note…</source>
      <extracomment>actions</extracomment>
      <translation>حاشية…</translation>
    </message>
    <message>
      <source>a note on the selection</source>
      <extracomment>actions</extracomment>
      <translation>حاشية على المحدَّد</translation>
    </message>
    <message>
      <source>Lead…</source>
      <extracomment>actions</extracomment>
      <translation>خيط…</translation>
    </message>
    <message>
      <source>an open question or task</source>
      <extracomment>actions</extracomment>
      <translation>سؤال مفتوح أو مهمة</translation>
    </message>
    <message>
      <source>Source it cites…</source>
      <extracomment>actions</extracomment>
      <translation>مصدر يستشهد به…</translation>
    </message>
    <message>
      <source>a source that is named but not held</source>
      <extracomment>actions</extracomment>
      <translation>مصدر مذكور لكنه غير محفوظ</translation>
    </message>
    <message>
      <source>Translation…</source>
      <extracomment>actions</extracomment>
      <translation>ترجمة…</translation>
    </message>
    <message>
      <source>the words in another language, beside them</source>
      <extracomment>actions</extracomment>
      <translation>الكلمات بلغة أخرى، بجانبها</translation>
    </message>
    <message>
      <source>Search made…</source>
      <extracomment>actions</extracomment>
      <translation>بحث أُجري…</translation>
    </message>
    <message>
      <source>where you looked, what you found</source>
      <extracomment>actions</extracomment>
      <translation>أين بحثت وماذا وجدت</translation>
    </message>
    <message>
      <source>Imagery record…</source>
      <extracomment>actions</extracomment>
      <translation>سجل صورة…</translation>
    </message>
    <message>
      <source>who took the picture, when, of where</source>
      <extracomment>actions</extracomment>
      <translation>من التقط الصورة ومتى وأين</translation>
    </message>
    <message>
      <source>Place on board</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>وضع على اللوحة</translation>
    </message>
    <message>
      <source>lay the selection on the board</source>
      <extracomment>actions</extracomment>
      <translation>وضع المحدَّد على اللوحة</translation>
    </message>
    <message>
      <source>Entity…</source>
      <extracomment>actions</extracomment>
      <translation>كيان…</translation>
    </message>
    <message>
      <source>say who or what the selection is about</source>
      <extracomment>actions</extracomment>
      <translation>تحديد من المقصود بالمحدَّد أو ما المقصود به</translation>
    </message>
    <message>
      <source>New entity…</source>
      <extracomment>actions</extracomment>
      <translation>كيان جديد…</translation>
    </message>
    <message>
      <source>an airframe, place, organisation or person</source>
      <extracomment>actions</extracomment>
      <translation>طائرة أو مكان أو منظمة أو شخص</translation>
    </message>
    <message>
      <source>Alias…</source>
      <extracomment>actions</extracomment>
      <translation>اسم آخر…</translation>
    </message>
    <message>
      <source>another name of the selected entity</source>
      <extracomment>actions</extracomment>
      <translation>اسم آخر للكيان المحدَّد</translation>
    </message>
    <message>
      <source>Assignment…</source>
      <extracomment>actions</extracomment>
      <translation>تخصيص…</translation>
    </message>
    <message>
      <source>what the selected airframe carried, and when</source>
      <extracomment>actions</extracomment>
      <translation>ما حملته الطائرة المحدَّدة ومتى</translation>
    </message>
    <message>
      <source>Name airframe…</source>
      <extracomment>actions, tracks/told</extracomment>
      <translation>تسمية الطائرة…</translation>
    </message>
    <message>
      <source>which airframe flew the selected track</source>
      <extracomment>actions</extracomment>
      <translation>أي طائرة نفّذت المسار المحدَّد</translation>
    </message>
    <message>
      <source>Fill airframe from lists</source>
      <extracomment>actions</extracomment>
      <translation>تعبئة الطائرة من القوائم</translation>
    </message>
    <message>
      <source>what lists say of the track or airframe</source>
      <extracomment>actions</extracomment>
      <translation>ما تقوله القوائم عن المسار أو الطائرة</translation>
    </message>
    <message>
      <source>Join tracks</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>ضم المسارات</translation>
    </message>
    <message>
      <source>the selected tracks are one flight, file after file</source>
      <extracomment>actions</extracomment>
      <translation>المسارات المحدَّدة رحلة واحدة، ملفًا بعد ملف</translation>
    </message>
    <message>
      <source>Part tracks</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>فصل المسارات</translation>
    </message>
    <message>
      <source>each of the selected files is a flight of its own again</source>
      <extracomment>actions</extracomment>
      <translation>كل من الملفات المحدَّدة رحلة قائمة بذاتها من جديد</translation>
    </message>
    <message>
      <source>Check this case</source>
      <extracomment>actions, vigil</extracomment>
      <translation>فحص هذه القضية</translation>
    </message>
    <message>
      <source>bytes, journal and tables against their hashes</source>
      <extracomment>actions</extracomment>
      <translation>البايتات ودفتر القيود والجداول إزاء بصماتها</translation>
    </message>
    <message>
      <source>Title and question…</source>
      <extracomment>actions, beginning</extracomment>
      <translation>العنوان والسؤال…</translation>
    </message>
    <message>
      <source>what the case is about</source>
      <extracomment>actions</extracomment>
      <translation>موضوع القضية</translation>
    </message>
    <message>
      <source>The case in figures…</source>
      <extracomment>actions</extracomment>
      <translation>القضية بالأرقام…</translation>
    </message>
    <message>
      <source>what it holds, what is open, days, languages, size</source>
      <extracomment>actions</extracomment>
      <translation>ما تحويه، وما هو مفتوح، والأيام واللغات والحجم</translation>
    </message>
    <message>
      <source>Analyst's name…</source>
      <extracomment>actions</extracomment>
      <translation>اسم المحلل…</translation>
    </message>
    <message>
      <source>who acts, in the journal</source>
      <extracomment>actions</extracomment>
      <translation>من يقوم بالأفعال، في دفتر القيود</translation>
    </message>
    <message>
      <source>Collection record…</source>
      <extracomment>actions</extracomment>
      <translation>سجل الجمع…</translation>
    </message>
    <message>
      <source>how the source's bytes were collected</source>
      <extracomment>actions</extracomment>
      <translation>كيف جُمعت بايتات المصدر</translation>
    </message>
    <message>
      <source>Step of custody…</source>
      <extracomment>actions</extracomment>
      <translation>خطوة حيازة…</translation>
    </message>
    <message>
      <source>who had the bytes, and when</source>
      <extracomment>actions</extracomment>
      <translation>من حاز البايتات ومتى</translation>
    </message>
    <message>
      <source>Check the bytes now</source>
      <extracomment>actions</extracomment>
      <translation>فحص البايتات الآن</translation>
    </message>
    <message>
      <source>hash them again and record what it gives</source>
      <extracomment>actions</extracomment>
      <translation>حساب بصمتها من جديد وتسجيل النتيجة</translation>
    </message>
    <message>
      <source>Withdrawn source…</source>
      <extracomment>actions</extracomment>
      <translation>مصدر مسحوب…</translation>
    </message>
    <message>
      <source>its publisher took it back; what leaned on it is named</source>
      <extracomment>actions</extracomment>
      <translation>سحبه ناشره؛ ويُسمّى ما استند إليه</translation>
    </message>
    <message>
      <source>Ask for a time stamp…</source>
      <extracomment>actions</extracomment>
      <translation>طلب ختم زمني…</translation>
    </message>
    <message>
      <source>write what an authority is to be asked</source>
      <extracomment>actions</extracomment>
      <translation>كتابة ما يُطلب من جهة الختم</translation>
    </message>
    <message>
      <source>Add a time stamp…</source>
      <extracomment>actions</extracomment>
      <translation>إضافة ختم زمني…</translation>
    </message>
    <message>
      <source>keep an authority's answer, once it holds</source>
      <extracomment>actions</extracomment>
      <translation>حفظ جواب جهة الختم بعد ثبوت صحته</translation>
    </message>
    <message>
      <source>Next finding</source>
      <extracomment>actions</extracomment>
      <translation>الملاحظة التالية</translation>
    </message>
    <message>
      <source>go to the next thing that does not fit</source>
      <extracomment>actions</extracomment>
      <translation>الانتقال إلى التالي مما لا يتسق</translation>
    </message>
    <message>
      <source>Previous finding</source>
      <extracomment>actions</extracomment>
      <translation>الملاحظة السابقة</translation>
    </message>
    <message>
      <source>go to the one before it</source>
      <extracomment>actions</extracomment>
      <translation>الانتقال إلى السابقة</translation>
    </message>
    <message>
      <source>Decide of the finding…</source>
      <extracomment>actions</extracomment>
      <translation>البتّ في الملاحظة…</translation>
    </message>
    <message>
      <source>dismissed, explained, resolved, kept</source>
      <extracomment>actions</extracomment>
      <translation>مستبعدة، مفسَّرة، محلولة، مُبقاة</translation>
    </message>
    <message>
      <source>Lead from the finding</source>
      <extracomment>actions</extracomment>
      <translation>خيط من الملاحظة</translation>
    </message>
    <message>
      <source>what it leaves open, as a task</source>
      <extracomment>actions</extracomment>
      <translation>ما تتركه مفتوحًا، كمهمة</translation>
    </message>
    <message>
      <source>Compare with another source</source>
      <extracomment>actions</extracomment>
      <translation>مقارنة بمصدر آخر</translation>
    </message>
    <message>
      <source>two sources beside each other</source>
      <extracomment>actions</extracomment>
      <translation>مصدران جنبًا إلى جنب</translation>
    </message>
    <message>
      <source>Coverage</source>
      <extracomment>actions, map/corners, tracks/told, case/entrywords</extracomment>
      <translation>التغطية</translation>
    </message>
    <message>
      <source>which sentences are quoted, background or not yet</source>
      <extracomment>actions</extracomment>
      <translation>أي الجمل مقتبسة أو خلفية أو لم تُعالج بعد</translation>
    </message>
    <message>
      <source>Next sentence not worked</source>
      <extracomment>actions</extracomment>
      <translation>الجملة التالية غير المعالجة</translation>
    </message>
    <message>
      <source>the next one neither quoted nor set aside</source>
      <extracomment>actions</extracomment>
      <translation>التالية التي لم تُقتبس ولم تُنحَّ</translation>
    </message>
    <message>
      <source>Background</source>
      <extracomment>actions</extracomment>
      <translation>خلفية</translation>
    </message>
    <message>
      <source>the sentence was read and holds nothing to quote</source>
      <extracomment>actions</extracomment>
      <translation>قُرئت الجملة وليس فيها ما يُقتبس</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <extracomment>actions, reader/suggestionbar</extracomment>
      <translation>الاقتراحات</translation>
    </message>
    <message>
      <source>show or hide what the reading aid offers</source>
      <extracomment>actions</extracomment>
      <translation>إظهار ما يعرضه مساعد القراءة أو إخفاؤه</translation>
    </message>
    <message>
      <source>Next suggestion</source>
      <extracomment>actions</extracomment>
      <translation>الاقتراح التالي</translation>
    </message>
    <message>
      <source>Tab in the words does the same</source>
      <extracomment>actions</extracomment>
      <translation>Tab في الكلمات يفعل الشيء نفسه</translation>
    </message>
    <message>
      <source>Accept the paragraph's suggestions</source>
      <extracomment>actions</extracomment>
      <translation>قبول اقتراحات الفقرة</translation>
    </message>
    <message>
      <source>Shift+Enter in the words</source>
      <extracomment>actions</extracomment>
      <translation>Shift+Enter في الكلمات</translation>
    </message>
    <message>
      <source>Accept all of this kind</source>
      <extracomment>actions</extracomment>
      <translation>قبول كل ما هو من هذا النوع</translation>
    </message>
    <message>
      <source>all suggestions of the current one's kind</source>
      <extracomment>actions</extracomment>
      <translation>كل الاقتراحات من نوع الاقتراح الحالي</translation>
    </message>
    <message>
      <source>Never offer these words</source>
      <extracomment>actions</extracomment>
      <translation>عدم عرض هذه الكلمات أبدًا</translation>
    </message>
    <message>
      <source>Shift+X in the words: nowhere in the case</source>
      <extracomment>actions</extracomment>
      <translation>Shift+X في الكلمات: في القضية كلها</translation>
    </message>
    <message>
      <source>Words offered no more</source>
      <extracomment>actions</extracomment>
      <translation>كلمات لم تعد تُعرض</translation>
    </message>
    <message>
      <source>the list of them, to take some back</source>
      <extracomment>actions</extracomment>
      <translation>قائمتها، للتراجع عن بعضها</translation>
    </message>
    <message>
      <source>Capture again…</source>
      <extracomment>actions</extracomment>
      <translation>التقاط من جديد…</translation>
    </message>
    <message>
      <source>ask for the selected page's address once more</source>
      <extracomment>actions</extracomment>
      <translation>طلب عنوان الصفحة المحدَّدة مرة أخرى</translation>
    </message>
    <message>
      <source>What changed…</source>
      <extracomment>actions</extracomment>
      <translation>ما الذي تغيّر…</translation>
    </message>
    <message>
      <source>what differs between two captures of a page</source>
      <extracomment>actions</extracomment>
      <translation>ما يختلف بين لقطتين لصفحة</translation>
    </message>
    <message>
      <source>What the source says of itself…</source>
      <extracomment>actions</extracomment>
      <translation>ما يقوله المصدر عن نفسه…</translation>
    </message>
    <message>
      <source>its title, author, day</source>
      <extracomment>actions</extracomment>
      <translation>عنوانه وكاتبه ويومه</translation>
    </message>
    <message>
      <source>Who draws on whom…</source>
      <extracomment>actions</extracomment>
      <translation>من يستقي ممن…</translation>
    </message>
    <message>
      <source>citations proposed from what texts share</source>
      <extracomment>actions</extracomment>
      <translation>استشهادات مقترحة مما تتشارك فيه النصوص</translation>
    </message>
    <message>
      <source>Reports of one event…</source>
      <extracomment>actions</extracomment>
      <translation>بلاغات عن حدث واحد…</translation>
    </message>
    <message>
      <source>what several reports tell: join them, or part them</source>
      <extracomment>actions</extracomment>
      <translation>ما ترويه عدة بلاغات: ضمها أو فصلها</translation>
    </message>
    <message>
      <source>What may be there twice…</source>
      <extracomment>actions</extracomment>
      <translation>ما قد يكون مكررًا…</translation>
    </message>
    <message>
      <source>same bytes, near texts, records entered twice</source>
      <extracomment>actions</extracomment>
      <translation>بايتات متماثلة ونصوص متقاربة وسجلات أُدخلت مرتين</translation>
    </message>
    <message>
      <source>Lost quotes…</source>
      <extracomment>actions</extracomment>
      <translation>الاقتباسات المفقودة…</translation>
    </message>
    <message>
      <source>quotes not found any more, put back one by one</source>
      <extracomment>actions</extracomment>
      <translation>اقتباسات لم يعد يُعثر عليها، تُعاد واحدًا واحدًا</translation>
    </message>
    <message>
      <source>Read the source again</source>
      <extracomment>actions</extracomment>
      <translation>قراءة المصدر من جديد</translation>
    </message>
    <message>
      <source>its words and pages by this program's recipes</source>
      <extracomment>actions</extracomment>
      <translation>كلماته وصفحاته بوصفات هذا البرنامج</translation>
    </message>
    <message>
      <source>Words by machine…</source>
      <extracomment>actions</extracomment>
      <translation>كلمات بقراءة آلية…</translation>
    </message>
    <message>
      <source>read the words of an image or a scan</source>
      <extracomment>actions</extracomment>
      <translation>قراءة كلمات صورة أو مسح ضوئي</translation>
    </message>
    <message>
      <source>Confirm machine-read words</source>
      <extracomment>actions</extracomment>
      <translation>تأكيد الكلمات المقروءة آليًا</translation>
    </message>
    <message>
      <source>you compared them with the picture</source>
      <extracomment>actions</extracomment>
      <translation>قارنتَها بالصورة</translation>
    </message>
    <message>
      <source>Still of a film…</source>
      <extracomment>actions</extracomment>
      <translation>لقطة من فيلم…</translation>
    </message>
    <message>
      <source>a still as a source that is part of the film</source>
      <extracomment>actions</extracomment>
      <translation>لقطة ثابتة كمصدر هو جزء من الفيلم</translation>
    </message>
    <message>
      <source>Note here…</source>
      <extracomment>actions</extracomment>
      <translation>حاشية هنا…</translation>
    </message>
    <message>
      <source>words of your own, with a card</source>
      <extracomment>actions</extracomment>
      <translation>كلمات من عندك، مع بطاقة</translation>
    </message>
    <message>
      <source>Link from this card</source>
      <extracomment>actions</extracomment>
      <translation>رابط من هذه البطاقة</translation>
    </message>
    <message>
      <source>to a card that is clicked or walked to</source>
      <extracomment>actions</extracomment>
      <translation>إلى بطاقة تُنقر أو يُنتقل إليها</translation>
    </message>
    <message>
      <source>Take off the board</source>
      <extracomment>actions</extracomment>
      <translation>رفع عن اللوحة</translation>
    </message>
    <message>
      <source>the card goes, its record stays</source>
      <extracomment>actions</extracomment>
      <translation>تذهب البطاقة ويبقى سجلها</translation>
    </message>
    <message>
      <source>Lay neighbours…</source>
      <extracomment>actions</extracomment>
      <translation>وضع الجيران…</translation>
    </message>
    <message>
      <source>what is linked to the selected cards</source>
      <extracomment>actions</extracomment>
      <translation>ما يرتبط بالبطاقات المحدَّدة</translation>
    </message>
    <message>
      <source>Paths between two…</source>
      <extracomment>actions</extracomment>
      <translation>الطرق بين اثنين…</translation>
    </message>
    <message>
      <source>how two selected records hang together</source>
      <extracomment>actions</extracomment>
      <translation>كيف يرتبط سجلان محدَّدان</translation>
    </message>
    <message>
      <source>Find on the board</source>
      <extracomment>actions</extracomment>
      <translation>بحث على اللوحة</translation>
    </message>
    <message>
      <source>cards by their words; F3 goes on</source>
      <extracomment>actions</extracomment>
      <translation>البطاقات بكلماتها؛ F3 للتالي</translation>
    </message>
    <message>
      <source>Group…</source>
      <extracomment>actions</extracomment>
      <translation>مجموعة…</translation>
    </message>
    <message>
      <source>a dashed frame round the selected cards</source>
      <extracomment>actions</extracomment>
      <translation>إطار متقطع حول البطاقات المحدَّدة</translation>
    </message>
    <message>
      <source>Area…</source>
      <extracomment>actions</extracomment>
      <translation>منطقة…</translation>
    </message>
    <message>
      <source>a named part of the board</source>
      <extracomment>actions</extracomment>
      <translation>جزء مسمّى من اللوحة</translation>
    </message>
    <message>
      <source>Group of origins</source>
      <extracomment>actions, board/aloud</extracomment>
      <translation>مجموعة مصادر أصلية</translation>
    </message>
    <message>
      <source>all that passes through the source</source>
      <extracomment>actions</extracomment>
      <translation>كل ما يمر عبر المصدر</translation>
    </message>
    <message>
      <source>Collapse to one card</source>
      <extracomment>actions</extracomment>
      <translation>طي إلى بطاقة واحدة</translation>
    </message>
    <message>
      <source>the selected group, its cards listed</source>
      <extracomment>actions</extracomment>
      <translation>المجموعة المحدَّدة، وبطاقاتها مسرودة</translation>
    </message>
    <message>
      <source>Expand again</source>
      <extracomment>actions</extracomment>
      <translation>بسط من جديد</translation>
    </message>
    <message>
      <source>the selected folded group</source>
      <extracomment>actions</extracomment>
      <translation>المجموعة المطوية المحدَّدة</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <extracomment>actions</extracomment>
      <translation>فك المجموعة</translation>
    </message>
    <message>
      <source>some cards leave, or all and the frame goes</source>
      <extracomment>actions</extracomment>
      <translation>تخرج بعض البطاقات، أو كلها فيزول الإطار</translation>
    </message>
    <message>
      <source>Name of the group…</source>
      <extracomment>actions</extracomment>
      <translation>اسم المجموعة…</translation>
    </message>
    <message>
      <source>what stands on its upper edge</source>
      <extracomment>actions</extracomment>
      <translation>ما يُكتب على حافتها العليا</translation>
    </message>
    <message>
      <source>Lock in place</source>
      <extracomment>actions</extracomment>
      <translation>قفل في المكان</translation>
    </message>
    <message>
      <source>neither hand nor layout moves it; or let go</source>
      <extracomment>actions</extracomment>
      <translation>لا تحركها يد ولا ترتيب؛ أو إطلاقها</translation>
    </message>
    <message>
      <source>Align left edges</source>
      <extracomment>actions</extracomment>
      <translation>محاذاة الحواف اليسرى</translation>
    </message>
    <message>
      <source>of the selected cards</source>
      <extracomment>actions</extracomment>
      <translation>للبطاقات المحدَّدة</translation>
    </message>
    <message>
      <source>Align right edges</source>
      <extracomment>actions</extracomment>
      <translation>محاذاة الحواف اليمنى</translation>
    </message>
    <message>
      <source>Align top edges</source>
      <extracomment>actions</extracomment>
      <translation>محاذاة الحواف العليا</translation>
    </message>
    <message>
      <source>Align bottom edges</source>
      <extracomment>actions</extracomment>
      <translation>محاذاة الحواف السفلى</translation>
    </message>
    <message>
      <source>Centres in a column</source>
      <extracomment>actions</extracomment>
      <translation>المراكز في عمود</translation>
    </message>
    <message>
      <source>one under the other</source>
      <extracomment>actions</extracomment>
      <translation>واحدة تحت الأخرى</translation>
    </message>
    <message>
      <source>Centres in a row</source>
      <extracomment>actions</extracomment>
      <translation>المراكز في صف</translation>
    </message>
    <message>
      <source>one beside the other</source>
      <extracomment>actions</extracomment>
      <translation>واحدة بجانب الأخرى</translation>
    </message>
    <message>
      <source>Equal gaps across</source>
      <extracomment>actions</extracomment>
      <translation>فراغات متساوية أفقيًا</translation>
    </message>
    <message>
      <source>between three cards or more</source>
      <extracomment>actions</extracomment>
      <translation>بين ثلاث بطاقات أو أكثر</translation>
    </message>
    <message>
      <source>Equal gaps down</source>
      <extracomment>actions</extracomment>
      <translation>فراغات متساوية رأسيًا</translation>
    </message>
    <message>
      <source>Tidy</source>
      <extracomment>actions, board/tools</extracomment>
      <translation>ترتيب</translation>
    </message>
    <message>
      <source>the selected cards, or all, from left to right</source>
      <extracomment>actions</extracomment>
      <translation>البطاقات المحدَّدة، أو كلها، من اليسار إلى اليمين</translation>
    </message>
    <message>
      <source>By lineage</source>
      <extracomment>actions</extracomment>
      <translation>حسب النسب</translation>
    </message>
    <message>
      <source>columns by what cites and supports what</source>
      <extracomment>actions</extracomment>
      <translation>أعمدة حسب ما يستشهد وما يدعم</translation>
    </message>
    <message>
      <source>By time</source>
      <extracomment>actions</extracomment>
      <translation>حسب الوقت</translation>
    </message>
    <message>
      <source>columns by day; the undated apart</source>
      <extracomment>actions</extracomment>
      <translation>أعمدة حسب اليوم؛ وما لا تاريخ له على حدة</translation>
    </message>
    <message>
      <source>By place</source>
      <extracomment>actions</extracomment>
      <translation>حسب المكان</translation>
    </message>
    <message>
      <source>each place's sightings together</source>
      <extracomment>actions</extracomment>
      <translation>مشاهدات كل مكان معًا</translation>
    </message>
    <message>
      <source>Select all</source>
      <extracomment>actions</extracomment>
      <translation>تحديد الكل</translation>
    </message>
    <message>
      <source>every card of the board</source>
      <extracomment>actions</extracomment>
      <translation>كل بطاقة على اللوحة</translation>
    </message>
    <message>
      <source>Invert the selection</source>
      <extracomment>actions</extracomment>
      <translation>عكس التحديد</translation>
    </message>
    <message>
      <source>the cards that are not selected</source>
      <extracomment>actions</extracomment>
      <translation>البطاقات غير المحدَّدة</translation>
    </message>
    <message>
      <source>Select the group</source>
      <extracomment>actions</extracomment>
      <translation>تحديد المجموعة</translation>
    </message>
    <message>
      <source>all cards of the same group</source>
      <extracomment>actions</extracomment>
      <translation>كل بطاقات المجموعة نفسها</translation>
    </message>
    <message>
      <source>Copy cards</source>
      <extracomment>actions</extracomment>
      <translation>نسخ البطاقات</translation>
    </message>
    <message>
      <source>to lay them on another board, as they lie here</source>
      <extracomment>actions</extracomment>
      <translation>لوضعها على لوحة أخرى كما هي هنا</translation>
    </message>
    <message>
      <source>Cut cards</source>
      <extracomment>actions</extracomment>
      <translation>قص البطاقات</translation>
    </message>
    <message>
      <source>copied, and taken off this board</source>
      <extracomment>actions</extracomment>
      <translation>تُنسخ وتُرفع عن هذه اللوحة</translation>
    </message>
    <message>
      <source>Paste cards</source>
      <extracomment>actions</extracomment>
      <translation>لصق البطاقات</translation>
    </message>
    <message>
      <source>Ctrl+V lays copied cards, as they lay</source>
      <extracomment>actions</extracomment>
      <translation>Ctrl+V يضع البطاقات المنسوخة كما كانت</translation>
    </message>
    <message>
      <source>New board…</source>
      <extracomment>actions, board/tools</extracomment>
      <translation>لوحة جديدة…</translation>
    </message>
    <message>
      <source>an empty one</source>
      <extracomment>actions</extracomment>
      <translation>لوحة فارغة</translation>
    </message>
    <message>
      <source>Rename board…</source>
      <extracomment>actions</extracomment>
      <translation>تغيير اسم اللوحة…</translation>
    </message>
    <message>
      <source>another name for this board</source>
      <extracomment>actions</extracomment>
      <translation>اسم آخر لهذه اللوحة</translation>
    </message>
    <message>
      <source>Duplicate board</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>تكرار اللوحة</translation>
    </message>
    <message>
      <source>the same cards and groups once more</source>
      <extracomment>actions</extracomment>
      <translation>البطاقات والمجموعات نفسها مرة أخرى</translation>
    </message>
    <message>
      <source>Delete board</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>حذف اللوحة</translation>
    </message>
    <message>
      <source>into the trash; the records stay</source>
      <extracomment>actions</extracomment>
      <translation>إلى السلة؛ والسجلات تبقى</translation>
    </message>
    <message>
      <source>Next board</source>
      <extracomment>actions</extracomment>
      <translation>اللوحة التالية</translation>
    </message>
    <message>
      <source>the one after this</source>
      <extracomment>actions</extracomment>
      <translation>التي بعد هذه</translation>
    </message>
    <message>
      <source>Previous board</source>
      <extracomment>actions</extracomment>
      <translation>اللوحة السابقة</translation>
    </message>
    <message>
      <source>the one before this</source>
      <extracomment>actions</extracomment>
      <translation>التي قبل هذه</translation>
    </message>
    <message>
      <source>Move board on</source>
      <extracomment>actions</extracomment>
      <translation>تقديم اللوحة</translation>
    </message>
    <message>
      <source>one place on in the list</source>
      <extracomment>actions</extracomment>
      <translation>مكانًا إلى الأمام في القائمة</translation>
    </message>
    <message>
      <source>Move board back</source>
      <extracomment>actions</extracomment>
      <translation>تأخير اللوحة</translation>
    </message>
    <message>
      <source>one place back in the list</source>
      <extracomment>actions</extracomment>
      <translation>مكانًا إلى الوراء في القائمة</translation>
    </message>
    <message>
      <source>New hypothesis…</source>
      <extracomment>actions</extracomment>
      <translation>فرضية جديدة…</translation>
    </message>
    <message>
      <source>one answer to the case's question</source>
      <extracomment>actions</extracomment>
      <translation>جواب واحد عن سؤال القضية</translation>
    </message>
    <message>
      <source>Add information…</source>
      <extracomment>actions</extracomment>
      <translation>إضافة معلومة…</translation>
    </message>
    <message>
      <source>a record becomes a row</source>
      <extracomment>actions</extracomment>
      <translation>سجل يصبح صفًا</translation>
    </message>
    <message>
      <source>Weigh the row…</source>
      <extracomment>actions</extracomment>
      <translation>وزن الصف…</translation>
    </message>
    <message>
      <source>its relevance, or a weight of your own</source>
      <extracomment>actions</extracomment>
      <translation>صلته، أو وزن من عندك</translation>
    </message>
    <message>
      <source>Take the row out</source>
      <extracomment>actions</extracomment>
      <translation>إخراج الصف</translation>
    </message>
    <message>
      <source>with its ratings; the record stays</source>
      <extracomment>actions</extracomment>
      <translation>مع تقييماته؛ والسجل يبقى</translation>
    </message>
    <message>
      <source>Join rows as one event</source>
      <extracomment>actions</extracomment>
      <translation>ضم الصفوف كحدث واحد</translation>
    </message>
    <message>
      <source>with those that may tell the same</source>
      <extracomment>actions</extracomment>
      <translation>مع ما قد يروي الحدث نفسه</translation>
    </message>
    <message>
      <source>Rate its legs apart, or as one</source>
      <extracomment>actions</extracomment>
      <translation>تقييم مراحلها منفصلة أو معًا</translation>
    </message>
    <message>
      <source>a flight with a stop</source>
      <extracomment>actions</extracomment>
      <translation>رحلة بتوقف</translation>
    </message>
    <message>
      <source>New judgement…</source>
      <extracomment>actions, report/parts</extracomment>
      <translation>حكم جديد…</translation>
    </message>
    <message>
      <source>what you conclude, how likely, how sure</source>
      <extracomment>actions</extracomment>
      <translation>ما تخلص إليه، ومدى احتماله، ومدى الثقة</translation>
    </message>
    <message>
      <source>New report…</source>
      <extracomment>actions</extracomment>
      <translation>تقرير جديد…</translation>
    </message>
    <message>
      <source>begun as one of the templates</source>
      <extracomment>actions</extracomment>
      <translation>يبدأ بأحد القوالب</translation>
    </message>
    <message>
      <source>Add section…</source>
      <extracomment>actions</extracomment>
      <translation>إضافة قسم…</translation>
    </message>
    <message>
      <source>behind the one at hand</source>
      <extracomment>actions</extracomment>
      <translation>خلف القسم الحالي</translation>
    </message>
    <message>
      <source>Name, heading, filter…</source>
      <extracomment>actions</extracomment>
      <translation>الاسم والترويسة والمرشِّح…</translation>
    </message>
    <message>
      <source>and its paper and handling line</source>
      <extracomment>actions</extracomment>
      <translation>والورق وسطر التداول</translation>
    </message>
    <message>
      <source>Logo…</source>
      <extracomment>actions</extracomment>
      <translation>الشعار…</translation>
    </message>
    <message>
      <source>a PNG or JPEG above the title</source>
      <extracomment>actions</extracomment>
      <translation>صورة PNG أو JPEG فوق العنوان</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <extracomment>actions</extracomment>
      <translation>إزالة الشعار</translation>
    </message>
    <message>
      <source>the title stands alone again</source>
      <extracomment>actions</extracomment>
      <translation>يبقى العنوان وحده من جديد</translation>
    </message>
    <message>
      <source>Delete report</source>
      <extracomment>actions, case/acts</extracomment>
      <translation>حذف التقرير</translation>
    </message>
    <message>
      <source>into the trash; its issues stay remembered</source>
      <extracomment>actions</extracomment>
      <translation>إلى السلة؛ وتبقى إصداراته محفوظة</translation>
    </message>
    <message>
      <source>Move section up</source>
      <extracomment>actions</extracomment>
      <translation>نقل القسم إلى أعلى</translation>
    </message>
    <message>
      <source>one place up in the report</source>
      <extracomment>actions</extracomment>
      <translation>مكانًا إلى أعلى في التقرير</translation>
    </message>
    <message>
      <source>Move section down</source>
      <extracomment>actions</extracomment>
      <translation>نقل القسم إلى أسفل</translation>
    </message>
    <message>
      <source>one place down in the report</source>
      <extracomment>actions</extracomment>
      <translation>مكانًا إلى أسفل في التقرير</translation>
    </message>
    <message>
      <source>Take section out</source>
      <extracomment>actions</extracomment>
      <translation>إخراج القسم</translation>
    </message>
    <message>
      <source>out of the report; its records stay</source>
      <extracomment>actions</extracomment>
      <translation>من التقرير؛ وسجلاته تبقى</translation>
    </message>
    <message>
      <source>Save pages…</source>
      <extracomment>actions</extracomment>
      <translation>حفظ الصفحات…</translation>
    </message>
    <message>
      <source>as PDF, HTML, Word or Markdown</source>
      <extracomment>actions</extracomment>
      <translation>بصيغة PDF أو HTML أو Word أو Markdown</translation>
    </message>
    <message>
      <source>Save figures…</source>
      <extracomment>actions</extracomment>
      <translation>حفظ الأشكال…</translation>
    </message>
    <message>
      <source>each as an SVG of its own</source>
      <extracomment>actions</extracomment>
      <translation>كلٌّ في ملف SVG خاص به</translation>
    </message>
    <message>
      <source>Print pages…</source>
      <extracomment>actions</extracomment>
      <translation>طباعة الصفحات…</translation>
    </message>
    <message>
      <source>range, copies and sides are asked for</source>
      <extracomment>actions</extracomment>
      <translation>يُسأل عن المدى والنسخ والوجهين</translation>
    </message>
    <message>
      <source>Issue…</source>
      <extracomment>actions, report/top</extracomment>
      <translation>إصدار…</translation>
    </message>
    <message>
      <source>a numbered print that the case remembers</source>
      <extracomment>actions</extracomment>
      <translation>نسخة مطبوعة مرقّمة تتذكرها القضية</translation>
    </message>
    <message>
      <source>Check a print…</source>
      <extracomment>actions</extracomment>
      <translation>التحقق من نسخة مطبوعة…</translation>
    </message>
    <message>
      <source>whether it was issued from this case, unaltered</source>
      <extracomment>actions</extracomment>
      <translation>هل صدرت من هذه القضية دون تغيير</translation>
    </message>
    <message>
      <source>Guide</source>
      <extracomment>actions</extracomment>
      <translation>الدليل</translation>
    </message>
    <message>
      <source>the page for where you are, and all others, with a search</source>
      <extracomment>actions</extracomment>
      <translation>صفحة المكان الذي أنت فيه، وكل الصفحات الأخرى، مع بحث</translation>
    </message>
    <message>
      <source>What is this?</source>
      <extracomment>actions</extracomment>
      <translation>ما هذا؟</translation>
    </message>
    <message>
      <source>then click on a grade, word or sign to be told</source>
      <extracomment>actions</extracomment>
      <translation>ثم انقر درجة أو كلمة أو علامة لتعرف معناها</translation>
    </message>
    <message>
      <source>Glossary</source>
      <extracomment>actions</extracomment>
      <translation>المسرد</translation>
    </message>
    <message>
      <source>every grade and word in one sentence</source>
      <extracomment>actions</extracomment>
      <translation>كل درجة وكل كلمة في جملة واحدة</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <extracomment>actions, keyboard</extracomment>
      <translation>لوحة المفاتيح</translation>
    </message>
    <message>
      <source>every key there is</source>
      <extracomment>actions</extracomment>
      <translation>كل المفاتيح</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <extracomment>actions, dialogs/preferences</extracomment>
      <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
      <source>give an act other keys, or none</source>
      <extracomment>actions</extracomment>
      <translation>إعطاء فعل مفاتيح أخرى، أو لا شيء</translation>
    </message>
    <message>
      <source>Tasks…</source>
      <extracomment>actions</extracomment>
      <translation>المهام…</translation>
    </message>
    <message>
      <source>what ran, how long, and what came of it</source>
      <extracomment>actions</extracomment>
      <translation>ما جرى، وكم استغرق، وما آل إليه</translation>
    </message>
    <message>
      <source>Look for a newer version…</source>
      <extracomment>actions</extracomment>
      <translation>البحث عن إصدار أحدث…</translation>
    </message>
    <message>
      <source>asks at an address of yours, and only when told to</source>
      <extracomment>actions</extracomment>
      <translation>يسأل في عنوان تعيّنه، وبأمر منك فقط</translation>
    </message>
    <message>
      <source>Copy system information</source>
      <extracomment>actions</extracomment>
      <translation>نسخ معلومات النظام</translation>
    </message>
    <message>
      <source>versions and screens, for somebody who helps</source>
      <extracomment>actions</extracomment>
      <translation>الإصدارات والشاشات، لمن يساعد</translation>
    </message>
    <message>
      <source>About this program</source>
      <extracomment>actions</extracomment>
      <translation>حول البرنامج</translation>
    </message>
    <message>
      <source>version and licences</source>
      <extracomment>actions</extracomment>
      <translation>الإصدار والتراخيص</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>actions, dialogs/filelist, dialogs/outcomes, particulars</extracomment>
      <translation>ملف</translation>
    </message>
    <message>
      <source>Edit</source>
      <extracomment>actions, forms/edit</extracomment>
      <translation>تحرير</translation>
    </message>
    <message>
      <source>View</source>
      <extracomment>actions</extracomment>
      <translation>عرض</translation>
    </message>
    <message>
      <source>Insert</source>
      <extracomment>actions</extracomment>
      <translation>إدراج</translation>
    </message>
    <message>
      <source>Case</source>
      <extracomment>actions</extracomment>
      <translation>القضية</translation>
    </message>
    <message>
      <source>Tools</source>
      <extracomment>actions</extracomment>
      <translation>أدوات</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>actions, welcome</extracomment>
      <translation>مساعدة</translation>
    </message>
    <message>
      <source>As the system</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>كالنظام</translation>
    </message>
    <message>
      <source>Light</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Dark</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>داكن</translation>
    </message>
    <message>
      <source>High contrast</source>
      <extracomment>appearance, preferences</extracomment>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>is quoted by</source>
      <extracomment>board/aloud</extracomment>
      <translation>يقتبسه</translation>
    </message>
    <message>
      <source>does not fit with</source>
      <extracomment>board/aloud</extracomment>
      <translation>لا يتسق مع</translation>
    </message>
    <message>
      <source>rests on the quote</source>
      <extracomment>board/aloud</extracomment>
      <translation>يستند إلى الاقتباس</translation>
    </message>
    <message>
      <source>quotes</source>
      <extracomment>board/spreading</extracomment>
      <translation>الاقتباسات</translation>
    </message>
    <message>
      <source>excerpts and their sources</source>
      <extracomment>board/spreading</extracomment>
      <translation>الاقتباسات ومصادرها</translation>
    </message>
    <message>
      <source>tracks</source>
      <extracomment>board/spreading</extracomment>
      <translation>المسارات</translation>
    </message>
    <message>
      <source>leads</source>
      <extracomment>board/spreading</extracomment>
      <translation>الخيوط</translation>
    </message>
    <message>
      <source>has</source>
      <extracomment>board/spreading</extracomment>
      <translation>له</translation>
    </message>
    <message>
      <source>of</source>
      <extracomment>board/spreading</extracomment>
      <translation>من</translation>
    </message>
    <message>
      <source>carries</source>
      <extracomment>board/spreading</extracomment>
      <translation>يحمل</translation>
    </message>
    <message>
      <source>rests on</source>
      <extracomment>board/spreading</extracomment>
      <translation>يستند إلى</translation>
    </message>
    <message>
      <source>about</source>
      <extracomment>board/spreading, particulars, values/words, reference/glossary</extracomment>
      <translation>بشأن</translation>
    </message>
    <message>
      <source>asks</source>
      <extracomment>board/spreading</extracomment>
      <translation>يسأل</translation>
    </message>
    <message>
      <source>entities</source>
      <extracomment>board/tray</extracomment>
      <translation>الكيانات</translation>
    </message>
    <message>
      <source>hypotheses</source>
      <extracomment>board/tray</extracomment>
      <translation>الفرضيات</translation>
    </message>
    <message>
      <source>Add step…</source>
      <extracomment>custody</extracomment>
      <translation>إضافة خطوة…</translation>
    </message>
    <message>
      <source>Check now</source>
      <extracomment>custody</extracomment>
      <translation>فحص الآن</translation>
    </message>
    <message>
      <source>Ask for a stamp…</source>
      <extracomment>custody</extracomment>
      <translation>طلب ختم…</translation>
    </message>
    <message>
      <source>Add a stamp…</source>
      <extracomment>custody</extracomment>
      <translation>إضافة ختم…</translation>
    </message>
    <message>
      <source>Added</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>أُضيف</translation>
    </message>
    <message>
      <source>Removed</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>أُزيل</translation>
    </message>
    <message>
      <source>Moved</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>نُقل</translation>
    </message>
    <message>
      <source>Type</source>
      <extracomment>dialogs/checks, dialogs/filelist, dialogs/flightsetting, forms/edit</extracomment>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Size</source>
      <extracomment>dialogs/checks, dialogs/filelist, reader/stated</extracomment>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>Encoding</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>الترميز</translation>
    </message>
    <message>
      <source>Active content</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>المحتوى النشط</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <extracomment>dialogs/checks, particulars, case/columns</extracomment>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Same bytes</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>البايتات نفسها</translation>
    </message>
    <message>
      <source>Captu&amp;re a page</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>التقاط صفحة (&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Paste text</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>لصق نص (&amp;P)</translation>
    </message>
    <message>
      <source>PDF on sheets of paper</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>PDF على أوراق</translation>
    </message>
    <message>
      <source>PDF on one page</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>PDF في صفحة واحدة</translation>
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
      <translation>البايتات الملتقطة</translation>
    </message>
    <message>
      <source>Boards and saved views</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>اللوحات والعروض المحفوظة</translation>
    </message>
    <message>
      <source>Notes</source>
      <extracomment>dialogs/exporting_going, entity/sheet, inspector</extracomment>
      <translation>الحواشي</translation>
    </message>
    <message>
      <source>Matrix and judgements</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>المصفوفة والأحكام</translation>
    </message>
    <message>
      <source>Leads and searches made</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>الخيوط وعمليات البحث</translation>
    </message>
    <message>
      <source>Tags</source>
      <extracomment>dialogs/exporting_going, dialogs/tags, case/columns</extracomment>
      <translation>الوسوم</translation>
    </message>
    <message>
      <source>Reports</source>
      <extracomment>dialogs/exporting_going, dialogs/events</extracomment>
      <translation>التقارير</translation>
    </message>
    <message>
      <source>Issued prints</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>النسخ المطبوعة الصادرة</translation>
    </message>
    <message>
      <source>Who was given copies</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>من سُلِّمت إليهم نسخ</translation>
    </message>
    <message>
      <source>Attaching it</source>
      <extracomment>dialogs/filelist</extracomment>
      <translation>جارٍ إرفاقه</translation>
    </message>
    <message>
      <source>Row</source>
      <extracomment>dialogs/flightrows, dialogs/importing_rows</extracomment>
      <translation>الصف</translation>
    </message>
    <message>
      <source>Time (UTC)</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>الوقت (UTC)</translation>
    </message>
    <message>
      <source>Latitude</source>
      <extracomment>dialogs/flightrows, dialogs/flightsetting</extracomment>
      <translation>خط العرض</translation>
    </message>
    <message>
      <source>Longitude</source>
      <extracomment>dialogs/flightrows, dialogs/flightsetting</extracomment>
      <translation>خط الطول</translation>
    </message>
    <message>
      <source>Altitude, ft</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>الارتفاع، ft</translation>
    </message>
    <message>
      <source>Speed, kt</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>السرعة، kt</translation>
    </message>
    <message>
      <source>Track, °</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>المسار، °</translation>
    </message>
    <message>
      <source>Ground</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>أرض</translation>
    </message>
    <message>
      <source>Callsign</source>
      <extracomment>dialogs/flightrows, dialogs/flightsetting, entity/strip, particulars</extracomment>
      <translation>نداء الرحلة</translation>
    </message>
    <message>
      <source>Aircraft</source>
      <extracomment>dialogs/flightrows, entity/roster, dialogs/flightsetting, case/columns</extracomment>
      <translation>الطائرة</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>الوقت</translation>
    </message>
    <message>
      <source>Date, beside a time</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>التاريخ، إلى جانب الوقت</translation>
    </message>
    <message>
      <source>Latitude and longitude</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>خط العرض وخط الطول</translation>
    </message>
    <message>
      <source>Altitude (pressure)</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>الارتفاع (بالضغط)</translation>
    </message>
    <message>
      <source>Altitude (satellite)</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>الارتفاع (بالأقمار)</translation>
    </message>
    <message>
      <source>Unit of altitude</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>وحدة الارتفاع</translation>
    </message>
    <message>
      <source>Ground speed</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>السرعة الأرضية</translation>
    </message>
    <message>
      <source>Unit of speed</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>وحدة السرعة</translation>
    </message>
    <message>
      <source>Track, degrees</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>خط السير، بالدرجات</translation>
    </message>
    <message>
      <source>Vertical rate</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>معدل الصعود</translation>
    </message>
    <message>
      <source>On the ground</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>على الأرض</translation>
    </message>
    <message>
      <source>Hex</source>
      <extracomment>dialogs/flightsetting, entity/strip, forms/edit, particulars</extracomment>
      <translation>الرمز السداسي عشري</translation>
    </message>
    <message>
      <source>Registration</source>
      <extracomment>dialogs/flightsetting, entity/strip, particulars, case/columns</extracomment>
      <translation>التسجيل</translation>
    </message>
    <message>
      <source>Operator</source>
      <extracomment>dialogs/flightsetting, entity/strip, particulars, case/columns</extracomment>
      <translation>المشغِّل</translation>
    </message>
    <message>
      <source>Flight number of the tracker</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>رقم الرحلة لدى المتتبع</translation>
    </message>
    <message>
      <source>Squawk</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>رمز المستجيب</translation>
    </message>
    <message>
      <source>Source of the position</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>مصدر الموضع</translation>
    </message>
    <message>
      <source>As its name says, else feet</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>كما يقول اسمه، وإلا قدم</translation>
    </message>
    <message>
      <source>Feet</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>قدم</translation>
    </message>
    <message>
      <source>Metres</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>أمتار</translation>
    </message>
    <message>
      <source>Flight levels</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>مستويات الطيران</translation>
    </message>
    <message>
      <source>As its name says, else knots</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>كما يقول اسمه، وإلا عقدة</translation>
    </message>
    <message>
      <source>Knots</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>عقدة</translation>
    </message>
    <message>
      <source>Kilometres an hour</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>كيلومتر في الساعة</translation>
    </message>
    <message>
      <source>Metres a second</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>متر في الثانية</translation>
    </message>
    <message>
      <source>Miles an hour</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>ميل في الساعة</translation>
    </message>
    <message>
      <source>directly</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>مباشرة</translation>
    </message>
    <message>
      <source>by HTTP proxy</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>عبر وكيل HTTP</translation>
    </message>
    <message>
      <source>by SOCKS proxy</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>عبر وكيل SOCKS</translation>
    </message>
    <message>
      <source>by SOCKS proxy, names looked up here</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>عبر وكيل SOCKS، وتُحل الأسماء هنا</translation>
    </message>
    <message>
      <source>Logs (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>الجداول (*.csv *.tsv *.txt *.xlsx *.ods);;كل الملفات (*)</translation>
    </message>
    <message>
      <source>good</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>سليم</translation>
    </message>
    <message>
      <source>open</source>
      <extracomment>dialogs/importing_rows, log/face, dialogs/duplicates, dialogs/merging_clash</extracomment>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>refused</source>
      <extracomment>dialogs/importing_rows, dialogs/manyfields</extracomment>
      <translation>مرفوض</translation>
    </message>
    <message>
      <source>tagged already</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>موسوم من قبل</translation>
    </message>
    <message>
      <source>As the cells show</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>كما تُظهر الخلايا</translation>
    </message>
    <message>
      <source>Day first</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>اليوم أولًا</translation>
    </message>
    <message>
      <source>Month first</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>الشهر أولًا</translation>
    </message>
    <message>
      <source>As written</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>كما كُتب</translation>
    </message>
    <message>
      <source>UTC</source>
      <extracomment>dialogs/importing_setting, preferences</extracomment>
      <translation>UTC</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <extracomment>dialogs/known</extracomment>
      <translation>العنوان (&amp;T)</translation>
    </message>
    <message>
      <source>as it stands on the source; one source only</source>
      <extracomment>dialogs/known</extracomment>
      <translation>كما هو على المصدر؛ مصدر واحد فقط</translation>
    </message>
    <message>
      <source>Pu&amp;blisher</source>
      <extracomment>dialogs/known</extracomment>
      <translation>الناشر (&amp;B)</translation>
    </message>
    <message>
      <source>not in the file; leave empty if unknown</source>
      <extracomment>dialogs/known</extracomment>
      <translation>ليس في الملف؛ اتركه فارغًا إن كان مجهولًا</translation>
    </message>
    <message>
      <source>Publishe&amp;d</source>
      <extracomment>dialogs/known</extracomment>
      <translation>نُشر (&amp;D)</translation>
    </message>
    <message>
      <source>2025-10-30, or words such as 30 October 2025</source>
      <extracomment>dialogs/known, forms/edit</extracomment>
      <translation>2025-10-30، أو كلمات مثل 30 October 2025</translation>
    </message>
    <message>
      <source>A&amp;uthor</source>
      <extracomment>dialogs/known</extracomment>
      <translation>الكاتب (&amp;U)</translation>
    </message>
    <message>
      <source>leave empty if unknown</source>
      <extracomment>dialogs/known</extracomment>
      <translation>اتركه فارغًا إن كان مجهولًا</translation>
    </message>
    <message>
      <source>&amp;Web address</source>
      <extracomment>dialogs/known</extracomment>
      <translation>عنوان الويب (&amp;W)</translation>
    </message>
    <message>
      <source>where it can be found</source>
      <extracomment>dialogs/known</extracomment>
      <translation>حيث يمكن العثور عليه</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <extracomment>dialogs/known, forms/holding</extracomment>
      <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
      <source>en, ru, ar</source>
      <extracomment>dialogs/known</extracomment>
      <translation>en, ru, ar</translation>
    </message>
    <message>
      <source>named</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>تسمية</translation>
    </message>
    <message>
      <source>mistake</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>خطأ</translation>
    </message>
    <message>
      <source>wording</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>صياغة</translation>
    </message>
    <message>
      <source>origin</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>مصدر أصلي</translation>
    </message>
    <message>
      <source>order</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>ترتيب</translation>
    </message>
    <message>
      <source>Named</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>تسمية</translation>
    </message>
    <message>
      <source>Shared mistake</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>خطأ مشترك</translation>
    </message>
    <message>
      <source>Shared wording</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>صياغة مشتركة</translation>
    </message>
    <message>
      <source>Shared origin</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>مصدر أصلي مشترك</translation>
    </message>
    <message>
      <source>Order</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>ترتيب</translation>
    </message>
    <message>
      <source>next clash</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>التعارض التالي</translation>
    </message>
    <message>
      <source>yours</source>
      <extracomment>dialogs/merge, dialogs/merging_clash</extracomment>
      <translation>ما لديك</translation>
    </message>
    <message>
      <source>returned</source>
      <extracomment>dialogs/merge, dialogs/merging_clash, values/words</extracomment>
      <translation>أُعيد</translation>
    </message>
    <message>
      <source>show behind</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>إظهاره خلفه</translation>
    </message>
    <message>
      <source>Need your choice</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>تحتاج إلى اختيارك</translation>
    </message>
    <message>
      <source>Opinions, both kept</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>آراء، يُبقى كلاهما</translation>
    </message>
    <message>
      <source>Added in the returned copy</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>أُضيف في النسخة المُعادة</translation>
    </message>
    <message>
      <source>Changed, no clash</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>تغيّر بلا تعارض</translation>
    </message>
    <message>
      <source>Deleted there</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>حُذف هناك</translation>
    </message>
    <message>
      <source>What became of it</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>ما آل إليه</translation>
    </message>
    <message>
      <source>made by hand</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>أُنشئت يدويًا</translation>
    </message>
    <message>
      <source>made while you worked</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>أُنشئت أثناء عملك</translation>
    </message>
    <message>
      <source>before a merge</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>قبل دمج</translation>
    </message>
    <message>
      <source>before going back</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>قبل رجوع</translation>
    </message>
    <message>
      <source>Task</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>المهمة</translation>
    </message>
    <message>
      <source>Began (UTC)</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>بدأت (UTC)</translation>
    </message>
    <message>
      <source>Took</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>استغرقت</translation>
    </message>
    <message>
      <source>Outcome</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>النتيجة</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>entity/dated, particulars, case/imagery, case/columns</extracomment>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>entity/dated, case/entrywords</extracomment>
      <translation>القيمة</translation>
    </message>
    <message>
      <source>Dates</source>
      <extracomment>entity/dated, dialogs/importing_setting</extracomment>
      <translation>التواريخ</translation>
    </message>
    <message>
      <source>Of</source>
      <extracomment>entity/dated</extracomment>
      <translation>لمن</translation>
    </message>
    <message>
      <source>Told</source>
      <extracomment>entity/dated</extracomment>
      <translation>ما يُذكر</translation>
    </message>
    <message>
      <source>Places</source>
      <extracomment>entity/roster, dialogs/exporting_hidden, map/corners, map/places</extracomment>
      <translation>الأماكن</translation>
    </message>
    <message>
      <source>Organisations</source>
      <extracomment>entity/roster</extracomment>
      <translation>المنظمات</translation>
    </message>
    <message>
      <source>Persons</source>
      <extracomment>entity/roster</extracomment>
      <translation>الأشخاص</translation>
    </message>
    <message>
      <source>Sightings</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, timeline/names</extracomment>
      <translation>المشاهدات</translation>
    </message>
    <message>
      <source>Claims</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, timeline/names</extracomment>
      <translation>الادعاءات</translation>
    </message>
    <message>
      <source>Sources</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, timeline/names</extracomment>
      <translation>المصادر</translation>
    </message>
    <message>
      <source>Excerpts</source>
      <extracomment>entity/sheet, log/bar, navigatorchips, case/columns</extracomment>
      <translation>الاقتباسات</translation>
    </message>
    <message>
      <source>Record</source>
      <extracomment>entrypane, log/pastesheet, case/entrywords</extracomment>
      <translation>السجل</translation>
    </message>
    <message>
      <source>Field</source>
      <extracomment>entrypane</extracomment>
      <translation>الحقل</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>entrypane, forms/edit, particulars, past</extracomment>
      <translation>من</translation>
    </message>
    <message>
      <source>To</source>
      <extracomment>entrypane, forms/edit, particulars, past</extracomment>
      <translation>إلى</translation>
    </message>
    <message>
      <source>Tracker files (*.csv *.kml *.json *.gz *.zst *.txt *.gpx);;All files (*)</source>
      <extracomment>flying</extracomment>
      <translation>ملفات التتبُّع (*.csv *.kml *.json *.gz *.zst *.txt *.gpx);;كل الملفات (*)</translation>
    </message>
    <message>
      <source>2025-10-26, or words</source>
      <extracomment>forms/edit</extracomment>
      <translation>2025-10-26، أو كلمات</translation>
    </message>
    <message>
      <source>printed on every page</source>
      <extracomment>forms/edit</extracomment>
      <translation>يُطبع على كل صفحة</translation>
    </message>
    <message>
      <source>aircraft ~ An-124 and when in 2025-10</source>
      <extracomment>forms/edit</extracomment>
      <translation>aircraft ~ An-124 and when in 2025-10</translation>
    </message>
    <message>
      <source>beside the marking on every page</source>
      <extracomment>forms/edit</extracomment>
      <translation>بجانب علامة التداول على كل صفحة</translation>
    </message>
    <message>
      <source>in place of the title of the case</source>
      <extracomment>forms/edit</extracomment>
      <translation>بدل عنوان القضية</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>forms/edit, journalpage, particulars, past</extracomment>
      <translation>متى</translation>
    </message>
    <message>
      <source>Asserted by</source>
      <extracomment>forms/edit, particulars, past, case/columns</extracomment>
      <translation>القائل</translation>
    </message>
    <message>
      <source>Address</source>
      <extracomment>forms/edit, particulars, reader/offers, case/columns</extracomment>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Read as</source>
      <extracomment>forms/edit, particulars, case/columns</extracomment>
      <translation>يُقرأ</translation>
    </message>
    <message>
      <source>Only what passes</source>
      <extracomment>forms/edit</extracomment>
      <translation>ما يمر فقط</translation>
    </message>
    <message>
      <source>Status (open, done)</source>
      <extracomment>forms/edit</extracomment>
      <translation>الحالة (open, done)</translation>
    </message>
    <message>
      <source>Co&amp;llected</source>
      <extracomment>forms/holding</extracomment>
      <translation>جُمع (&amp;L)</translation>
    </message>
    <message>
      <source>Collected &amp;by</source>
      <extracomment>forms/holding</extracomment>
      <translation>جمعه (&amp;B)</translation>
    </message>
    <message>
      <source>Found &amp;at</source>
      <extracomment>forms/holding</extracomment>
      <translation>وُجد في (&amp;A)</translation>
    </message>
    <message>
      <source>Original de&amp;vice</source>
      <extracomment>forms/holding</extracomment>
      <translation>الجهاز الأصلي (&amp;V)</translation>
    </message>
    <message>
      <source>Original &amp;owner</source>
      <extracomment>forms/holding</extracomment>
      <translation>المالك الأصلي (&amp;O)</translation>
    </message>
    <message>
      <source>Cloc&amp;k checked</source>
      <extracomment>forms/holding</extracomment>
      <translation>فُحصت الساعة (&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Machine</source>
      <extracomment>forms/holding</extracomment>
      <translation>الحاسوب (&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Network or proxy</source>
      <extracomment>forms/holding</extracomment>
      <translation>الشبكة أو الوكيل (&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Purpose</source>
      <extracomment>forms/holding</extracomment>
      <translation>الغرض (&amp;P)</translation>
    </message>
    <message>
      <source>Permi&amp;ssion</source>
      <extracomment>forms/holding</extracomment>
      <translation>الإذن (&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Handling</source>
      <extracomment>forms/holding</extracomment>
      <translation>المعاملة (&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Reference</source>
      <extracomment>forms/holding</extracomment>
      <translation>المرجع (&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <extracomment>forms/imagery, dialogs/importing_setting, entity/forms, forms/claim</extracomment>
      <translation>النوع (&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Provider</source>
      <extracomment>forms/imagery</extracomment>
      <translation>المزوّد (&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Scene id</source>
      <extracomment>forms/imagery</extracomment>
      <translation>معرّف المشهد (&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Acquired</source>
      <extracomment>forms/imagery</extracomment>
      <translation>التُقطت (&amp;A)</translation>
    </message>
    <message>
      <source>&amp;How known</source>
      <extracomment>forms/imagery</extracomment>
      <translation>كيف عُرف (&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Resolution</source>
      <extracomment>forms/imagery</extracomment>
      <translation>الدقة (&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Footprint</source>
      <extracomment>forms/imagery</extracomment>
      <translation>التغطية الأرضية (&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Camera at</source>
      <extracomment>forms/imagery</extracomment>
      <translation>الكاميرا عند (&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Bearing</source>
      <extracomment>forms/imagery</extracomment>
      <translation>السمت (&amp;B)</translation>
    </message>
    <message>
      <source>Sho&amp;ws</source>
      <extracomment>forms/imagery</extracomment>
      <translation>تُظهر (&amp;W)</translation>
    </message>
    <message>
      <source>P&amp;lace by</source>
      <extracomment>forms/imagery</extracomment>
      <translation>المكان حسب (&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Matched</source>
      <extracomment>forms/imagery</extracomment>
      <translation>المطابَق (&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Time by</source>
      <extracomment>forms/imagery</extracomment>
      <translation>الوقت حسب (&amp;T)</translation>
    </message>
    <message>
      <source>S&amp;een for it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>ما نُظر فيه لذلك (&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Not before</source>
      <extracomment>forms/imagery</extracomment>
      <translation>ليس قبل (&amp;N)</translation>
    </message>
    <message>
      <source>Sun a&amp;zimuth</source>
      <extracomment>forms/imagery</extracomment>
      <translation>سمت الشمس (&amp;Z)</translation>
    </message>
    <message>
      <source>S&amp;un altitude</source>
      <extracomment>forms/imagery</extracomment>
      <translation>ارتفاع الشمس (&amp;U)</translation>
    </message>
    <message>
      <source>Shad&amp;ow</source>
      <extracomment>forms/imagery</extracomment>
      <translation>الظل (&amp;O)</translation>
    </message>
    <message>
      <source>Posted</source>
      <extracomment>forms/imagery, case/imagery</extracomment>
      <translation>نُشر</translation>
    </message>
    <message>
      <source>&amp;Good to</source>
      <extracomment>forms/imagery</extracomment>
      <translation>بدقة (&amp;G)</translation>
    </message>
    <message>
      <source>not stated</source>
      <extracomment>forms/inputs, dialogs/importing_setting, entity/dated, log/pastesheet</extracomment>
      <translation>غير مذكور</translation>
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
      <translation>صورة أو فيديو</translation>
    </message>
    <message>
      <source>no comment</source>
      <extracomment>forms/pills, values/words, reference/glossary</extracomment>
      <translation>لا تعليق</translation>
    </message>
    <message>
      <source>sighting</source>
      <extracomment>forms/resuming, case/columns, reference/glossary</extracomment>
      <translation>مشاهدة</translation>
    </message>
    <message>
      <source>claim</source>
      <extracomment>forms/resuming, case/columns, values/words, reference/glossary</extracomment>
      <translation>ادعاء</translation>
    </message>
    <message>
      <source>link</source>
      <extracomment>forms/resuming, tracks/comparing, reference/glossary</extracomment>
      <translation>رابط</translation>
    </message>
    <message>
      <source>choice of words for a link</source>
      <extracomment>forms/resuming</extracomment>
      <translation>اختيار كلمات لرابط</translation>
    </message>
    <message>
      <source>grade</source>
      <extracomment>forms/resuming</extracomment>
      <translation>درجة</translation>
    </message>
    <message>
      <source>marking</source>
      <extracomment>forms/resuming</extracomment>
      <translation>علامة تداول</translation>
    </message>
    <message>
      <source>note</source>
      <extracomment>forms/resuming</extracomment>
      <translation>حاشية</translation>
    </message>
    <message>
      <source>note at a time</source>
      <extracomment>forms/resuming</extracomment>
      <translation>حاشية عند وقت</translation>
    </message>
    <message>
      <source>lead</source>
      <extracomment>forms/resuming, case/columns, reference/glossary</extracomment>
      <translation>خيط</translation>
    </message>
    <message>
      <source>cited source</source>
      <extracomment>forms/resuming</extracomment>
      <translation>مصدر مستشهد به</translation>
    </message>
    <message>
      <source>change</source>
      <extracomment>forms/resuming</extracomment>
      <translation>تغيير</translation>
    </message>
    <message>
      <source>translation</source>
      <extracomment>forms/resuming</extracomment>
      <translation>ترجمة</translation>
    </message>
    <message>
      <source>search</source>
      <extracomment>forms/resuming, values/words</extracomment>
      <translation>بحث</translation>
    </message>
    <message>
      <source>collection record</source>
      <extracomment>forms/resuming</extracomment>
      <translation>سجل جمع</translation>
    </message>
    <message>
      <source>step of custody</source>
      <extracomment>forms/resuming, case/titles</extracomment>
      <translation>خطوة حيازة</translation>
    </message>
    <message>
      <source>withdrawal</source>
      <extracomment>forms/resuming</extracomment>
      <translation>سحب</translation>
    </message>
    <message>
      <source>record of imagery</source>
      <extracomment>forms/resuming</extracomment>
      <translation>سجل صورة</translation>
    </message>
    <message>
      <source>reading by machine</source>
      <extracomment>forms/resuming</extracomment>
      <translation>قراءة آلية</translation>
    </message>
    <message>
      <source>still</source>
      <extracomment>forms/resuming</extracomment>
      <translation>لقطة ثابتة</translation>
    </message>
    <message>
      <source>bounds</source>
      <extracomment>forms/resuming</extracomment>
      <translation>حدود</translation>
    </message>
    <message>
      <source>hypothesis</source>
      <extracomment>forms/resuming, reference/glossary</extracomment>
      <translation>فرضية</translation>
    </message>
    <message>
      <source>judgement</source>
      <extracomment>forms/resuming, values/words, reference/glossary</extracomment>
      <translation>حكم</translation>
    </message>
    <message>
      <source>row of the matrix</source>
      <extracomment>forms/resuming</extracomment>
      <translation>صف في المصفوفة</translation>
    </message>
    <message>
      <source>new entity</source>
      <extracomment>forms/resuming</extracomment>
      <translation>كيان جديد</translation>
    </message>
    <message>
      <source>word on who or what it is</source>
      <extracomment>forms/resuming</extracomment>
      <translation>كلمة عمّن هو أو ما هو</translation>
    </message>
    <message>
      <source>further name</source>
      <extracomment>forms/resuming</extracomment>
      <translation>اسم آخر</translation>
    </message>
    <message>
      <source>dated assignment</source>
      <extracomment>forms/resuming</extracomment>
      <translation>تخصيص مؤرخ</translation>
    </message>
    <message>
      <source>joining</source>
      <extracomment>forms/resuming</extracomment>
      <translation>ضم</translation>
    </message>
    <message>
      <source>splitting</source>
      <extracomment>forms/resuming</extracomment>
      <translation>فصل</translation>
    </message>
    <message>
      <source>choice of airframe</source>
      <extracomment>forms/resuming</extracomment>
      <translation>اختيار طائرة</translation>
    </message>
    <message>
      <source>Read the words by machine…</source>
      <extracomment>imagery</extracomment>
      <translation>قراءة الكلمات آليًا…</translation>
    </message>
    <message>
      <source>Confirm the words</source>
      <extracomment>imagery</extracomment>
      <translation>تأكيد الكلمات</translation>
    </message>
    <message>
      <source>Take a still…</source>
      <extracomment>imagery</extracomment>
      <translation>أخذ لقطة ثابتة…</translation>
    </message>
    <message>
      <source>Entry</source>
      <extracomment>journalpage</extracomment>
      <translation>القيد</translation>
    </message>
    <message>
      <source>Who</source>
      <extracomment>journalpage</extracomment>
      <translation>الفاعل</translation>
    </message>
    <message>
      <source>What was done</source>
      <extracomment>journalpage</extracomment>
      <translation>ما فُعل</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>journalpage, forms/imagery, origins, case/columns</extracomment>
      <translation>لماذا</translation>
    </message>
    <message>
      <source>Hash</source>
      <extracomment>journalpage</extracomment>
      <translation>البصمة</translation>
    </message>
    <message>
      <source>Ctrl + click</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + نقر</translation>
    </message>
    <message>
      <source>add to the selection, or take out of it</source>
      <extracomment>keyboard</extracomment>
      <translation>إضافة إلى التحديد أو إخراج منه</translation>
    </message>
    <message>
      <source>Shift + click, ↑ ↓</source>
      <extracomment>keyboard</extracomment>
      <translation>Shift + نقر، ↑ ↓</translation>
    </message>
    <message>
      <source>navigator: select all up to there</source>
      <extracomment>keyboard</extracomment>
      <translation>المستعرض: تحديد كل ما حتى هناك</translation>
    </message>
    <message>
      <source>Double-click, Enter</source>
      <extracomment>keyboard</extracomment>
      <translation>نقر مزدوج، Enter</translation>
    </message>
    <message>
      <source>open in the reader</source>
      <extracomment>keyboard</extracomment>
      <translation>فتح في القارئ</translation>
    </message>
    <message>
      <source>Ctrl + F, F3</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + F، F3</translation>
    </message>
    <message>
      <source>reader: find words, next place</source>
      <extracomment>keyboard</extracomment>
      <translation>القارئ: البحث عن كلمات، الموضع التالي</translation>
    </message>
    <message>
      <source>reader: previous, next record on its quotes</source>
      <extracomment>keyboard</extracomment>
      <translation>القارئ: السجل السابق أو التالي على اقتباساته</translation>
    </message>
    <message>
      <source>Alt + ↑ ↓</source>
      <extracomment>keyboard</extracomment>
      <translation>Alt + ↑ ↓</translation>
    </message>
    <message>
      <source>reader: the selection grows to phrase, clause, sentence, paragraph, and shrinks again</source>
      <extracomment>keyboard</extracomment>
      <translation>القارئ: يكبر التحديد إلى العبارة فالجملة الفرعية فالجملة فالفقرة، ثم يصغر</translation>
    </message>
    <message>
      <source>Ctrl + + − 0</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + + − 0</translation>
    </message>
    <message>
      <source>reader: larger, smaller, usual letters</source>
      <extracomment>keyboard</extracomment>
      <translation>القارئ: حروف أكبر أو أصغر أو معتادة</translation>
    </message>
    <message>
      <source>Ctrl + Tab, Ctrl + F4</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + Tab، Ctrl + F4</translation>
    </message>
    <message>
      <source>reader: next source, close this one</source>
      <extracomment>keyboard</extracomment>
      <translation>القارئ: المصدر التالي، إغلاق هذا</translation>
    </message>
    <message>
      <source>pages and images: larger, smaller, the whole</source>
      <extracomment>keyboard</extracomment>
      <translation>الصفحات والصور: أكبر أو أصغر أو كاملة</translation>
    </message>
    <message>
      <source>Arrow keys, Shift</source>
      <extracomment>keyboard</extracomment>
      <translation>مفاتيح الأسهم، Shift</translation>
    </message>
    <message>
      <source>pages: the caret, and selecting; Ctrl goes by words</source>
      <extracomment>keyboard</extracomment>
      <translation>الصفحات: مؤشر الكتابة والتحديد؛ Ctrl ينتقل كلمة كلمة</translation>
    </message>
    <message>
      <source>pages: dragging draws a region; so does Ctrl and drag</source>
      <extracomment>keyboard</extracomment>
      <translation>الصفحات: السحب يرسم منطقة؛ وكذلك Ctrl مع السحب</translation>
    </message>
    <message>
      <source>Shift + arrow keys</source>
      <extracomment>keyboard</extracomment>
      <translation>Shift + مفاتيح الأسهم</translation>
    </message>
    <message>
      <source>images, regions: begin one, make it larger or smaller; arrows alone move it</source>
      <extracomment>keyboard</extracomment>
      <translation>الصور والمناطق: بدء واحدة وتكبيرها أو تصغيرها؛ والأسهم وحدها تحركها</translation>
    </message>
    <message>
      <source>Ctrl + Page Up, Page Down</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + Page Up، Page Down</translation>
    </message>
    <message>
      <source>pages: the page before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>الصفحات: الصفحة السابقة، التالية</translation>
    </message>
    <message>
      <source>two sources compared: the difference before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>مصدران متقارنان: الاختلاف السابق، التالي</translation>
    </message>
    <message>
      <source>Menu, Shift + F10</source>
      <extracomment>keyboard</extracomment>
      <translation>Menu، Shift + F10</translation>
    </message>
    <message>
      <source>reader: what can be done with the words</source>
      <extracomment>keyboard</extracomment>
      <translation>القارئ: ما يمكن فعله بالكلمات</translation>
    </message>
    <message>
      <source>fields: other words for one that is marked as misspelled</source>
      <extracomment>keyboard</extracomment>
      <translation>الحقول: كلمات أخرى بدل كلمة معلَّمة بأنها خطأ إملائي</translation>
    </message>
    <message>
      <source>V, Esc</source>
      <extracomment>keyboard</extracomment>
      <translation>V، Esc</translation>
    </message>
    <message>
      <source>board: leave a link that was begun</source>
      <extracomment>keyboard</extracomment>
      <translation>اللوحة: ترك رابط بُدئ</translation>
    </message>
    <message>
      <source>Ctrl + V</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + V</translation>
    </message>
    <message>
      <source>board: lay copied cards, as they lay on the other board</source>
      <extracomment>keyboard</extracomment>
      <translation>اللوحة: وضع البطاقات المنسوخة كما كانت على اللوحة الأخرى</translation>
    </message>
    <message>
      <source>Shift + drag, Alt + drag</source>
      <extracomment>keyboard</extracomment>
      <translation>Shift + سحب، Alt + سحب</translation>
    </message>
    <message>
      <source>board: select what a rectangle, or a line drawn by hand, surrounds</source>
      <extracomment>keyboard</extracomment>
      <translation>اللوحة: تحديد ما يحيط به مستطيل أو خط مرسوم باليد</translation>
    </message>
    <message>
      <source>Enter, B</source>
      <extracomment>keyboard</extracomment>
      <translation>Enter، B</translation>
    </message>
    <message>
      <source>board: lay what is picked beside the board on it</source>
      <extracomment>keyboard</extracomment>
      <translation>اللوحة: وضع ما اختير بجانب اللوحة عليها</translation>
    </message>
    <message>
      <source>1 to 5</source>
      <extracomment>keyboard</extracomment>
      <translation>من 1 إلى 5</translation>
    </message>
    <message>
      <source>findings: decide: open, explained, resolved, kept, dismissed; then the reason</source>
      <extracomment>keyboard</extracomment>
      <translation>الملاحظات: قرار: مفتوحة، مفسَّرة، محلولة، محتفظ بها، مستبعدة؛ ثم السبب</translation>
    </message>
    <message>
      <source>matrix: rate the cell, from strongly consistent to strongly inconsistent; Enter opens the words</source>
      <extracomment>keyboard</extracomment>
      <translation>المصفوفة: تقييم الخانة، من متسق بقوة إلى غير متسق بقوة؛ Enter يفتح الكلمات</translation>
    </message>
    <message>
      <source>timeline, board: show all; map: fit the selection, or all</source>
      <extracomment>keyboard</extracomment>
      <translation>الخط الزمني واللوحة: عرض الكل؛ الخريطة: احتواء التحديد أو الكل</translation>
    </message>
    <message>
      <source>timeline, board, map: zoom</source>
      <extracomment>keyboard</extracomment>
      <translation>الخط الزمني واللوحة والخريطة: التكبير والتصغير</translation>
    </message>
    <message>
      <source>map: play the track, or stop; , and . step to the fix before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>الخريطة: تشغيل المسار أو إيقافه؛ , و . للموضع السابق والتالي</translation>
    </message>
    <message>
      <source>map: measure; Enter begins and ends at the middle of the map, arrows move it; V or Esc leaves it</source>
      <extracomment>keyboard</extracomment>
      <translation>الخريطة: القياس؛ Enter يبدأ وينهي في وسط الخريطة، والأسهم تحركه؛ V أو Esc يتركه</translation>
    </message>
    <message>
      <source>map: show the layers, or fold them away</source>
      <extracomment>keyboard</extracomment>
      <translation>الخريطة: إظهار الطبقات أو طيها</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <extracomment>keyboard</extracomment>
      <translation>Page Up، Page Down</translation>
    </message>
    <message>
      <source>map: the mark before, the next one; arrows move the map, Space and drag too</source>
      <extracomment>keyboard</extracomment>
      <translation>الخريطة: العلامة السابقة، التالية؛ الأسهم تحرك الخريطة، وكذلك Space مع السحب</translation>
    </message>
    <message>
      <source>timeline: brush what is shown, or lift the brush</source>
      <extracomment>keyboard</extracomment>
      <translation>الخط الزمني: تحديد المعروض نطاقًا زمنيًا، أو رفع النطاق</translation>
    </message>
    <message>
      <source>Shift + ← →</source>
      <extracomment>keyboard</extracomment>
      <translation>Shift + ← →</translation>
    </message>
    <message>
      <source>timeline: move the end of the brush; Esc lifts it</source>
      <extracomment>keyboard</extracomment>
      <translation>الخط الزمني: تحريك طرف النطاق الزمني؛ Esc يرفعه</translation>
    </message>
    <message>
      <source>Ctrl + ← →</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + ← →</translation>
    </message>
    <message>
      <source>timeline: move along in time</source>
      <extracomment>keyboard</extracomment>
      <translation>الخط الزمني: التنقل عبر الزمن</translation>
    </message>
    <message>
      <source>Ctrl + ↑, Ctrl + ↓</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + ↑، Ctrl + ↓</translation>
    </message>
    <message>
      <source>timeline: close the group of lanes, open all; with Shift and ↑ close the lane</source>
      <extracomment>keyboard</extracomment>
      <translation>الخط الزمني: إغلاق مجموعة المسارب، فتح الكل؛ ومع Shift و↑ إغلاق المسرب</translation>
    </message>
    <message>
      <source>timeline: what the lanes are, by which clock marks stand, saved views</source>
      <extracomment>keyboard</extracomment>
      <translation>الخط الزمني: ماهية المسارب، والساعة التي توضع العلامات حسبها، والعروض المحفوظة</translation>
    </message>
    <message>
      <source>timeline: what was known on a day; filter every view</source>
      <extracomment>keyboard</extracomment>
      <translation>الخط الزمني: ما عُرف في يوم؛ ترشيح كل العروض</translation>
    </message>
    <message>
      <source>timeline: zoom to the selection</source>
      <extracomment>keyboard</extracomment>
      <translation>الخط الزمني: التكبير إلى التحديد</translation>
    </message>
    <message>
      <source>P, [ and ]</source>
      <extracomment>keyboard</extracomment>
      <translation>P، [ و ]</translation>
    </message>
    <message>
      <source>timeline: pin a note at a time (Ctrl + Shift + N anywhere); the note before, the next one</source>
      <extracomment>keyboard</extracomment>
      <translation>الخط الزمني: تثبيت حاشية عند وقت (Ctrl + Shift + N في أي مكان)؛ الحاشية السابقة، التالية</translation>
    </message>
    <message>
      <source>timeline: of two selected marks the earlier precedes the other</source>
      <extracomment>keyboard</extracomment>
      <translation>الخط الزمني: أسبق علامتين محدَّدتين يسبق الأخرى</translation>
    </message>
    <message>
      <source>timeline: show links of the selection; list what has no date</source>
      <extracomment>keyboard</extracomment>
      <translation>الخط الزمني: إظهار روابط التحديد؛ سرد ما لا تاريخ له</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <extracomment>keyboard</extracomment>
      <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
      <source>timeline, board, navigator: walk</source>
      <extracomment>keyboard</extracomment>
      <translation>الخط الزمني واللوحة والمستعرض: التنقل</translation>
    </message>
    <message>
      <source>board: select more cards</source>
      <extracomment>keyboard</extracomment>
      <translation>اللوحة: تحديد مزيد من البطاقات</translation>
    </message>
    <message>
      <source>Ctrl + arrow keys</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + مفاتيح الأسهم</translation>
    </message>
    <message>
      <source>board: move the selected cards, with Shift ten steps at a time</source>
      <extracomment>keyboard</extracomment>
      <translation>اللوحة: تحريك البطاقات المحدَّدة، ومع Shift عشر خطوات في المرة</translation>
    </message>
    <message>
      <source>Ctrl + wheel</source>
      <extracomment>keyboard</extracomment>
      <translation>Ctrl + العجلة</translation>
    </message>
    <message>
      <source>reader: larger or smaller letters; board: zoom</source>
      <extracomment>keyboard</extracomment>
      <translation>القارئ: حروف أكبر أو أصغر؛ اللوحة: التكبير والتصغير</translation>
    </message>
    <message>
      <source>F2, Enter, letters</source>
      <extracomment>keyboard</extracomment>
      <translation>F2، Enter، الحروف</translation>
    </message>
    <message>
      <source>log: change the cell; Ctrl + Enter fills every picked cell of its column</source>
      <extracomment>keyboard</extracomment>
      <translation>الجدول: تغيير الخانة؛ Ctrl + Enter يملأ كل خانة مختارة من عمودها</translation>
    </message>
    <message>
      <source>log: sort by the column; with Shift by one more</source>
      <extracomment>keyboard</extracomment>
      <translation>الجدول: الفرز حسب العمود؛ ومع Shift حسب عمود إضافي</translation>
    </message>
    <message>
      <source>Alt + Shift + ← →</source>
      <extracomment>keyboard</extracomment>
      <translation>Alt + Shift + ← →</translation>
    </message>
    <message>
      <source>log: move the column</source>
      <extracomment>keyboard</extracomment>
      <translation>الجدول: نقل العمود</translation>
    </message>
    <message>
      <source>Space</source>
      <extracomment>keyboard, map/corners</extracomment>
      <translation>Space</translation>
    </message>
    <message>
      <source>log: a lead is done, or open again; of other records the words</source>
      <extracomment>keyboard</extracomment>
      <translation>الجدول: الخيط منجز أو مفتوح من جديد؛ وللسجلات الأخرى الكلمات</translation>
    </message>
    <message>
      <source>Esc</source>
      <extracomment>keyboard</extracomment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>leave, close, cancel the task</source>
      <extracomment>keyboard</extracomment>
      <translation>ترك، إغلاق، إلغاء المهمة</translation>
    </message>
    <message>
      <source>copies</source>
      <extracomment>keys</extracomment>
      <translation>ينسخ</translation>
    </message>
    <message>
      <source>cuts</source>
      <extracomment>keys</extracomment>
      <translation>يقص</translation>
    </message>
    <message>
      <source>selects all</source>
      <extracomment>keys</extracomment>
      <translation>يحدد الكل</translation>
    </message>
    <message>
      <source>Lists of airframes (*.csv *.gz *.zst *.txt);;All files (*)</source>
      <extracomment>listing</extracomment>
      <translation>قوائم الطائرات (*.csv *.gz *.zst *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
      <source>Tracks</source>
      <extracomment>log/bar, navigatorchips, timeline/names, map/corners</extracomment>
      <translation>المسارات</translation>
    </message>
    <message>
      <source>Searches</source>
      <extracomment>log/bar</extracomment>
      <translation>عمليات البحث</translation>
    </message>
    <message>
      <source>Mentions</source>
      <extracomment>log/bar</extracomment>
      <translation>الإشارات</translation>
    </message>
    <message>
      <source>Never offered</source>
      <extracomment>log/bar</extracomment>
      <translation>ما لا يُعرض</translation>
    </message>
    <message>
      <source>No sightings yet. Select words in a source and press S.</source>
      <extracomment>log/empty</extracomment>
      <translation>لا مشاهدات بعد. حدّد كلمات في مصدر واضغط S.</translation>
    </message>
    <message>
      <source>No claims yet. Select words in a source and press C.</source>
      <extracomment>log/empty</extracomment>
      <translation>لا ادعاءات بعد. حدّد كلمات في مصدر واضغط C.</translation>
    </message>
    <message>
      <source>No tracks yet. Ctrl+Shift+I imports the files of a flight tracker.</source>
      <extracomment>log/empty</extracomment>
      <translation>لا مسارات بعد. Ctrl+Shift+I يستورد ملفات متتبِّع رحلات.</translation>
    </message>
    <message>
      <source>No sources yet. Press Ctrl+Shift+A to attach one.</source>
      <extracomment>log/empty</extracomment>
      <translation>لا مصادر بعد. اضغط Ctrl+Shift+A لإرفاق مصدر.</translation>
    </message>
    <message>
      <source>No entities yet. They come from sightings of one airframe, one place, one person.</source>
      <extracomment>log/empty</extracomment>
      <translation>لا كيانات بعد. تأتي من مشاهدات طائرة واحدة أو مكان واحد أو شخص واحد.</translation>
    </message>
    <message>
      <source>No leads yet. Press N in the reader for an open question or task.</source>
      <extracomment>log/empty</extracomment>
      <translation>لا خيوط بعد. اضغط N في القارئ لسؤال مفتوح أو مهمة.</translation>
    </message>
    <message>
      <source>No searches yet. Ctrl+Shift+S records one, also one that found nothing.</source>
      <extracomment>log/empty</extracomment>
      <translation>لا عمليات بحث بعد. Ctrl+Shift+S يسجل بحثًا، ولو لم يجد شيئًا.</translation>
    </message>
    <message>
      <source>No mentions yet. Accept a suggestion in a source with Tab and Enter.</source>
      <extracomment>log/empty</extracomment>
      <translation>لا إشارات بعد. اقبل اقتراحًا في مصدر بـ Tab ثم Enter.</translation>
    </message>
    <message>
      <source>All is offered. X on a suggestion offers it no more; deleting its row here takes that back.</source>
      <extracomment>log/empty</extracomment>
      <translation>كل شيء يُعرض. X على اقتراح يوقف عرضه؛ وحذف صفه هنا يتراجع عن ذلك.</translation>
    </message>
    <message>
      <source>No excerpts yet. Select words in a source and press E.</source>
      <extracomment>log/empty</extracomment>
      <translation>لا اقتباسات بعد. حدّد كلمات في مصدر واضغط E.</translation>
    </message>
    <message>
      <source>Nothing is in the trash.</source>
      <extracomment>log/empty</extracomment>
      <translation>لا شيء في السلة.</translation>
    </message>
    <message>
      <source>proposed</source>
      <extracomment>log/face, log/model, dialogs/events, facts</extracomment>
      <translation>مقترح</translation>
    </message>
    <message>
      <source>inferred</source>
      <extracomment>log/face, log/model, timeline/legend, board/aloud</extracomment>
      <translation>مستنتج</translation>
    </message>
    <message>
      <source>given</source>
      <extracomment>log/face</extracomment>
      <translation>مُعطى</translation>
    </message>
    <message>
      <source>stays open</source>
      <extracomment>log/model, particulars</extracomment>
      <translation>يبقى مفتوحًا</translation>
    </message>
    <message>
      <source>given by the analyst</source>
      <extracomment>log/model</extracomment>
      <translation>أعطاه المحلل</translation>
    </message>
    <message>
      <source>accepted</source>
      <extracomment>log/model</extracomment>
      <translation>مقبول</translation>
    </message>
    <message>
      <source>not recorded</source>
      <extracomment>log/model, dialogs/given, dialogs/merging_clash, forms/edit</extracomment>
      <translation>غير مسجّل</translation>
    </message>
    <message>
      <source>No.</source>
      <extracomment>matrix/sources</extracomment>
      <translation>رقم</translation>
    </message>
    <message>
      <source>Fact</source>
      <extracomment>matrix/sources</extracomment>
      <translation>الواقعة</translation>
    </message>
    <message>
      <source>Attach</source>
      <extracomment>moves, dialogs/attach</extracomment>
      <translation>إرفاق</translation>
    </message>
    <message>
      <source>A file, pasted text or a captured page. The bytes are kept and hashed.</source>
      <extracomment>moves</extracomment>
      <translation>ملف أو نص ملصق أو صفحة ملتقطة. تُحفظ البايتات وتُحسب بصمتها.</translation>
    </message>
    <message>
      <source>Highlight</source>
      <extracomment>moves, case/acts</extracomment>
      <translation>إبراز</translation>
    </message>
    <message>
      <source>Mark the words that matter. They stay tied to their place in the source.</source>
      <extracomment>moves</extracomment>
      <translation>علّم الكلمات المهمة. تبقى مرتبطة بموضعها في المصدر.</translation>
    </message>
    <message>
      <source>Tag</source>
      <extracomment>moves, dialogs/tags, forms/tag, timeline/choices</extracomment>
      <translation>وسم</translation>
    </message>
    <message>
      <source>Say what it is: an aircraft sighting or a claim. Keep the words as written.</source>
      <extracomment>moves</extracomment>
      <translation>قل ما هي: مشاهدة طائرة أو ادعاء. أبقِ الكلمات كما كُتبت.</translation>
    </message>
    <message>
      <source>Weigh</source>
      <extracomment>moves, matrix/forms, case/acts</extracomment>
      <translation>وزن</translation>
    </message>
    <message>
      <source>Link what supports and what contradicts. Repeats of one origin count once.</source>
      <extracomment>moves</extracomment>
      <translation>اربط ما يدعم وما يناقض. تكرار مصدر أصلي واحد يُعدّ مرة واحدة.</translation>
    </message>
    <message>
      <source>Source</source>
      <extracomment>moves, matrix/cellsays, case/columns, timeline/choices</extracomment>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>Sighting</source>
      <extracomment>moves</extracomment>
      <translation>المشاهدة</translation>
    </message>
    <message>
      <source>Claim</source>
      <extracomment>moves, timeline/choices</extracomment>
      <translation>الادعاء</translation>
    </message>
    <message>
      <source>Entity</source>
      <extracomment>moves, entity/sheet</extracomment>
      <translation>الكيان</translation>
    </message>
    <message>
      <source>Hypothesis</source>
      <extracomment>moves, matrix/forms, matrix/top, timeline/choices</extracomment>
      <translation>الفرضية</translation>
    </message>
    <message>
      <source>Finding</source>
      <extracomment>moves</extracomment>
      <translation>الملاحظة</translation>
    </message>
    <message>
      <source>Track</source>
      <extracomment>moves</extracomment>
      <translation>المسار</translation>
    </message>
    <message>
      <source>Lead</source>
      <extracomment>moves</extracomment>
      <translation>الخيط</translation>
    </message>
    <message>
      <source>Hypotheses</source>
      <extracomment>navigatorchips</extracomment>
      <translation>الفرضيات</translation>
    </message>
    <message>
      <source>Unresolved {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>غير محلول {}</translation>
    </message>
    <message>
      <source>Assumed {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>مفترض {}</translation>
    </message>
    <message>
      <source>Origin unknown {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>المصدر الأصلي مجهول {}</translation>
    </message>
    <message>
      <source>tracker, kind not stated</source>
      <extracomment>particulars</extracomment>
      <translation>متتبِّع، النوع غير مذكور</translation>
    </message>
    <message>
      <source>satellite</source>
      <extracomment>particulars, values/words, reference/glossary</extracomment>
      <translation>قمر صناعي</translation>
    </message>
    <message>
      <source>reported</source>
      <extracomment>particulars, values/words, reference/glossary</extracomment>
      <translation>مُبلَّغ عنه</translation>
    </message>
    <message>
      <source>Place</source>
      <extracomment>particulars, past, reader/stated, case/columns</extracomment>
      <translation>المكان</translation>
    </message>
    <message>
      <source>Publisher</source>
      <extracomment>particulars, reader/offers, sourcehead, case/columns</extracomment>
      <translation>الناشر</translation>
    </message>
    <message>
      <source>Author</source>
      <extracomment>particulars, reader/offers, reader/stated, sourcehead</extracomment>
      <translation>الكاتب</translation>
    </message>
    <message>
      <source>Published</source>
      <extracomment>particulars, reader/offers, timeline/names, sourcehead</extracomment>
      <translation>نُشر</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>particulars, preferences, reader/offers, sourcehead</extracomment>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Hex, callsign</source>
      <extracomment>particulars</extracomment>
      <translation>الرمز السداسي، النداء</translation>
    </message>
    <message>
      <source>Count</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>العدد</translation>
    </message>
    <message>
      <source>Event</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>الحدث</translation>
    </message>
    <message>
      <source>Hedge</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>التحفُّظ</translation>
    </message>
    <message>
      <source>Nature</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>الطبيعة</translation>
    </message>
    <message>
      <source>Basis</source>
      <extracomment>particulars, case/entrywords</extracomment>
      <translation>الأساس</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>particulars, board/acting, entity/sheet, case/columns</extracomment>
      <translation>الحاشية</translation>
    </message>
    <message>
      <source>Aliases</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>الأسماء الأخرى</translation>
    </message>
    <message>
      <source>Status</source>
      <extracomment>particulars, status, case/columns</extracomment>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Short name</source>
      <extracomment>particulars</extracomment>
      <translation>الاسم المختصر</translation>
    </message>
    <message>
      <source>Likelihood</source>
      <extracomment>particulars, matrix/judging</extracomment>
      <translation>الاحتمال</translation>
    </message>
    <message>
      <source>Confidence</source>
      <extracomment>particulars, matrix/judging</extracomment>
      <translation>الثقة</translation>
    </message>
    <message>
      <source>By</source>
      <extracomment>particulars, dialogs/given, report/printcheck, case/columns</extracomment>
      <translation>بواسطة</translation>
    </message>
    <message>
      <source>Where</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>أين</translation>
    </message>
    <message>
      <source>Terms</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Found</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>الموجود</translation>
    </message>
    <message>
      <source>Translator</source>
      <extracomment>particulars</extracomment>
      <translation>المترجم</translation>
    </message>
    <message>
      <source>Machine</source>
      <extracomment>particulars</extracomment>
      <translation>الحاسوب</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>particulars, dialogs/exporting_hidden, inspector</extracomment>
      <translation>ماذا</translation>
    </message>
    <message>
      <source>Means</source>
      <extracomment>particulars</extracomment>
      <translation>الوسيلة</translation>
    </message>
    <message>
      <source>Reason</source>
      <extracomment>particulars, commands, case/columns</extracomment>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Bytes</source>
      <extracomment>particulars</extracomment>
      <translation>البايتات</translation>
    </message>
    <message>
      <source>Words</source>
      <extracomment>particulars, sourcepage, case/entrywords, case/columns</extracomment>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>At</source>
      <extracomment>particulars, case/columns</extracomment>
      <translation>عند</translation>
    </message>
    <message>
      <source>quote</source>
      <extracomment>particulars, case/faces</extracomment>
      <translation>اقتباس</translation>
    </message>
    <message>
      <source>holds</source>
      <extracomment>particulars</extracomment>
      <translation>يحمل</translation>
    </message>
    <message>
      <source>to do</source>
      <extracomment>particulars</extracomment>
      <translation>للعمل</translation>
    </message>
    <message>
      <source>reads</source>
      <extracomment>particulars</extracomment>
      <translation>يُقرأ</translation>
    </message>
    <message>
      <source>looked</source>
      <extracomment>particulars</extracomment>
      <translation>بُحث</translation>
    </message>
    <message>
      <source>taken</source>
      <extracomment>particulars</extracomment>
      <translation>أُخذ</translation>
    </message>
    <message>
      <source>Grade</source>
      <extracomment>past, dialogs/manyfields, forms/remarks, case/acts</extracomment>
      <translation>الدرجة</translation>
    </message>
    <message>
      <source>In the trash</source>
      <extracomment>past, recordhead, case/entrywords</extracomment>
      <translation>في السلة</translation>
    </message>
    <message>
      <source>You</source>
      <extracomment>preferences</extracomment>
      <translation>أنت</translation>
    </message>
    <message>
      <source>Analyst's name</source>
      <extracomment>preferences, commands</extracomment>
      <translation>اسم المحلل</translation>
    </message>
    <message>
      <source>Stands in the journal beside every act, and in every copy that is handed on.</source>
      <extracomment>preferences</extracomment>
      <translation>يظهر في دفتر القيود بجانب كل فعل، وفي كل نسخة تُسلَّم.</translation>
    </message>
    <message>
      <source>Looks</source>
      <extracomment>preferences</extracomment>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>Theme</source>
      <extracomment>preferences, commands</extracomment>
      <translation>السمة</translation>
    </message>
    <message>
      <source>The colours of the window.</source>
      <extracomment>preferences</extracomment>
      <translation>ألوان النافذة.</translation>
    </message>
    <message>
      <source>Of the window, from the next start on; a draft has been read over by nobody. What a case holds stays as it is.</source>
      <extracomment>preferences</extracomment>
      <translation>لغة النافذة، من البدء التالي؛ المسودة لم يراجعها أحد. ما تحويه القضية يبقى كما هو.</translation>
    </message>
    <message>
      <source>Size of all letters</source>
      <extracomment>preferences</extracomment>
      <translation>حجم كل الحروف</translation>
    </message>
    <message>
      <source>Of menus, lists, forms and views, and what stands beside them; from the next start on.</source>
      <extracomment>preferences</extracomment>
      <translation>في القوائم والجداول والنماذج والعروض وما بجانبها؛ من البدء التالي.</translation>
    </message>
    <message>
      <source>Reading</source>
      <extracomment>preferences</extracomment>
      <translation>القراءة</translation>
    </message>
    <message>
      <source>Typeface of the reader</source>
      <extracomment>preferences</extracomment>
      <translation>خط القارئ</translation>
    </message>
    <message>
      <source>How a source's words are set.</source>
      <extracomment>preferences</extracomment>
      <translation>كيف تُكتب كلمات المصدر.</translation>
    </message>
    <message>
      <source>Size of the reader's letters</source>
      <extracomment>preferences</extracomment>
      <translation>حجم حروف القارئ</translation>
    </message>
    <message>
      <source>In pixels; Ctrl + and Ctrl − in the words do the same.</source>
      <extracomment>preferences</extracomment>
      <translation>بالبكسل؛ Ctrl + وCtrl − في الكلمات يفعلان الشيء نفسه.</translation>
    </message>
    <message>
      <source>Suggestions in the words</source>
      <extracomment>preferences</extracomment>
      <translation>الاقتراحات في الكلمات</translation>
    </message>
    <message>
      <source>The reading aid underlines dates, aircraft, places and movements.</source>
      <extracomment>preferences</extracomment>
      <translation>يضع مساعد القراءة خطًا تحت التواريخ والطائرات والأماكن والتحركات.</translation>
    </message>
    <message>
      <source>Writing</source>
      <extracomment>preferences</extracomment>
      <translation>الكتابة</translation>
    </message>
    <message>
      <source>Spelling</source>
      <extracomment>preferences</extracomment>
      <translation>التدقيق الإملائي</translation>
    </message>
    <message>
      <source>Words of your own that the dictionary does not know are underlined; their menu offers others.</source>
      <extracomment>preferences</extracomment>
      <translation>كلماتك التي لا يعرفها القاموس توضع تحتها خطوط؛ وقائمتها تعرض غيرها.</translation>
    </message>
    <message>
      <source>Units</source>
      <extracomment>preferences</extracomment>
      <translation>الوحدات</translation>
    </message>
    <message>
      <source>Times of the journal</source>
      <extracomment>preferences</extracomment>
      <translation>أوقات دفتر القيود</translation>
    </message>
    <message>
      <source>When acts were done. What sources say stays as it is.</source>
      <extracomment>preferences</extracomment>
      <translation>متى فُعلت الأفعال. ما تقوله المصادر يبقى كما هو.</translation>
    </message>
    <message>
      <source>Date style</source>
      <extracomment>preferences</extracomment>
      <translation>نمط التاريخ</translation>
    </message>
    <message>
      <source>How the window writes dates, from the next start on; doubt is told in every style. Cases, exports and prints stay as they are.</source>
      <extracomment>preferences</extracomment>
      <translation>كيف تكتب النافذة التواريخ، من التشغيل التالي؛ الشك مذكور في كل نمط. القضايا والملفات المصدَّرة والمطبوعات تبقى كما هي.</translation>
    </message>
    <message>
      <source>Heights and speeds</source>
      <extracomment>preferences</extracomment>
      <translation>الارتفاعات والسرعات</translation>
    </message>
    <message>
      <source>Beside the map, of a track over time.</source>
      <extracomment>preferences</extracomment>
      <translation>بجانب الخريطة، لمسار عبر الزمن.</translation>
    </message>
    <message>
      <source>Links of the selection</source>
      <extracomment>preferences</extracomment>
      <translation>روابط التحديد</translation>
    </message>
    <message>
      <source>Drawn on the timeline; K there does the same.</source>
      <extracomment>preferences</extracomment>
      <translation>تُرسم على الخط الزمني؛ K هناك يفعل الشيء نفسه.</translation>
    </message>
    <message>
      <source>Start</source>
      <extracomment>preferences</extracomment>
      <translation>البدء</translation>
    </message>
    <message>
      <source>First page at start</source>
      <extracomment>preferences</extracomment>
      <translation>الصفحة الأولى عند البدء</translation>
    </message>
    <message>
      <source>Without it the program goes on with the case opened last.</source>
      <extracomment>preferences</extracomment>
      <translation>بدونها يتابع البرنامج بالقضية التي فُتحت آخر مرة.</translation>
    </message>
    <message>
      <source>same</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>مماثل</translation>
    </message>
    <message>
      <source>agrees</source>
      <extracomment>reader/beside/markup, reference/glossary</extracomment>
      <translation>يتفق</translation>
    </message>
    <message>
      <source>differs</source>
      <extracomment>reader/beside/markup, values/words, reference/glossary</extracomment>
      <translation>يختلف</translation>
    </message>
    <message>
      <source>only left</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>في الأول فقط</translation>
    </message>
    <message>
      <source>only right</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>في الثاني فقط</translation>
    </message>
    <message>
      <source>Title</source>
      <extracomment>reader/offers, reader/stated, case/columns</extracomment>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Taken</source>
      <extracomment>reader/stated</extracomment>
      <translation>التُقطت</translation>
    </message>
    <message>
      <source>Camera</source>
      <extracomment>reader/stated</extracomment>
      <translation>الكاميرا</translation>
    </message>
    <message>
      <source>Lens</source>
      <extracomment>reader/stated</extracomment>
      <translation>العدسة</translation>
    </message>
    <message>
      <source>Bearing</source>
      <extracomment>reader/stated, case/imagery</extracomment>
      <translation>السمت</translation>
    </message>
    <message>
      <source>Altitude</source>
      <extracomment>reader/stated, tracks/told</extracomment>
      <translation>الارتفاع</translation>
    </message>
    <message>
      <source>Made</source>
      <extracomment>reader/stated</extracomment>
      <translation>أُنشئ</translation>
    </message>
    <message>
      <source>Length</source>
      <extracomment>reader/stated</extracomment>
      <translation>الطول</translation>
    </message>
    <message>
      <source>Format</source>
      <extracomment>reader/stated, tracks/told, case/columns</extracomment>
      <translation>الصيغة</translation>
    </message>
    <message>
      <source>Software</source>
      <extracomment>reader/stated</extracomment>
      <translation>البرنامج</translation>
    </message>
    <message>
      <source>Description</source>
      <extracomment>reader/stated</extracomment>
      <translation>الوصف</translation>
    </message>
    <message>
      <source>Scanned</source>
      <extracomment>reader/stated</extracomment>
      <translation>مُسح ضوئيًا</translation>
    </message>
    <message>
      <source>dates</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>تواريخ</translation>
    </message>
    <message>
      <source>places</source>
      <extracomment>reader/suggestionbar, case/statistics</extracomment>
      <translation>أماكن</translation>
    </message>
    <message>
      <source>actors</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>جهات فاعلة</translation>
    </message>
    <message>
      <source>types</source>
      <extracomment>reader/suggestionbar, case/statistics</extracomment>
      <translation>الأنواع</translation>
    </message>
    <message>
      <source>sources</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>مصادر</translation>
    </message>
    <message>
      <source>denials, no comment</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>نفي، لا تعليق</translation>
    </message>
    <message>
      <source>hedges</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>تحفُّظات</translation>
    </message>
    <message>
      <source>searches</source>
      <extracomment>report/parts</extracomment>
      <translation>عمليات بحث</translation>
    </message>
    <message>
      <source>pictures</source>
      <extracomment>report/parts</extracomment>
      <translation>صور</translation>
    </message>
    <message>
      <source>stated</source>
      <extracomment>timeline/legend, forms/chainview, sourcehead, values/words</extracomment>
      <translation>مذكور</translation>
    </message>
    <message>
      <source>solid bar: the day or span that a source states</source>
      <extracomment>timeline/legend</extracomment>
      <translation>شريط متصل: اليوم أو المدة التي يذكرها مصدر</translation>
    </message>
    <message>
      <source>n × within</source>
      <extracomment>timeline/legend</extracomment>
      <translation>n × ضمن المدة</translation>
    </message>
    <message>
      <source>dashed bar with a number: so many events somewhere in it</source>
      <extracomment>timeline/legend</extracomment>
      <translation>شريط متقطع برقم: أحداث بهذا العدد في موضع ما داخله</translation>
    </message>
    <message>
      <source>hollow dashed bar: inferred or assumed</source>
      <extracomment>timeline/legend</extracomment>
      <translation>شريط مفرغ متقطع: مستنتج أو مفترض</translation>
    </message>
    <message>
      <source>zone not stated</source>
      <extracomment>timeline/legend</extracomment>
      <translation>المنطقة الزمنية غير مذكورة</translation>
    </message>
    <message>
      <source>whiskers: a day whose zone is not stated, all that fit</source>
      <extracomment>timeline/legend</extracomment>
      <translation>شوارب: يوم لم تُذكر منطقته الزمنية، كل ما يمكن أن يكون</translation>
    </message>
    <message>
      <source>open bound</source>
      <extracomment>timeline/legend</extracomment>
      <translation>حدّ مفتوح</translation>
    </message>
    <message>
      <source>line with a ring or cap, fading: before or after that day</source>
      <extracomment>timeline/legend</extracomment>
      <translation>خط بحلقة أو طرف، يتلاشى: قبل ذلك اليوم أو بعده</translation>
    </message>
    <message>
      <source>barometric, ft as in the file</source>
      <extracomment>tracks/told</extracomment>
      <translation>بارومتري، بالقدم (ft) كما في الملف</translation>
    </message>
    <message>
      <source>by satellite navigation, ft</source>
      <extracomment>tracks/told</extracomment>
      <translation>بالملاحة الفضائية، ft</translation>
    </message>
    <message>
      <source>barometric, ft; also by satellite navigation</source>
      <extracomment>tracks/told</extracomment>
      <translation>بارومتري، ft؛ وأيضًا بالملاحة الفضائية</translation>
    </message>
    <message>
      <source>not in the file</source>
      <extracomment>tracks/told</extracomment>
      <translation>ليس في الملف</translation>
    </message>
    <message>
      <source>TIS-B</source>
      <extracomment>tracks/told</extracomment>
      <translation>TIS-B</translation>
    </message>
    <message>
      <source>estimated</source>
      <extracomment>tracks/told, reference/glossary</extracomment>
      <translation>تقدير</translation>
    </message>
    <message>
      <source>unknown</source>
      <extracomment>tracks/told, board/told, reference/glossary</extracomment>
      <translation>مجهول</translation>
    </message>
    <message>
      <source>Set aside by the analyst.</source>
      <extracomment>tracks/told</extracomment>
      <translation>نحّاه المحلل.</translation>
    </message>
    <message>
      <source>Held doubtful by the analyst.</source>
      <extracomment>tracks/told</extracomment>
      <translation>يعدّه المحلل مشكوكًا فيه.</translation>
    </message>
    <message>
      <source>line {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>السطر {}</translation>
    </message>
    <message>
      <source>lines {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>الأسطر {}</translation>
    </message>
    <message>
      <source>element {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>العنصر {}</translation>
    </message>
    <message>
      <source>elements {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>العناصر {}</translation>
    </message>
    <message>
      <source>placemark {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>العلامة {}</translation>
    </message>
    <message>
      <source>placemarks {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>العلامات {}</translation>
    </message>
    <message>
      <source>coordinate {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>الإحداثية {}</translation>
    </message>
    <message>
      <source>coordinates {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>الإحداثيات {}</translation>
    </message>
    <message>
      <source>track point {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>نقطة المسار {}</translation>
    </message>
    <message>
      <source>track points {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>نقاط المسار {}</translation>
    </message>
    <message>
      <source>sent by the aircraft</source>
      <extracomment>tracks/told</extracomment>
      <translation>أرسلته الطائرة</translation>
    </message>
    <message>
      <source>the tracker’s own table</source>
      <extracomment>tracks/told</extracomment>
      <translation>جدول المتتبع نفسه</translation>
    </message>
    <message>
      <source>in the file’s name</source>
      <extracomment>tracks/told</extracomment>
      <translation>في اسم الملف</translation>
    </message>
    <message>
      <source>said by the analyst</source>
      <extracomment>tracks/told</extracomment>
      <translation>قاله المحلل</translation>
    </message>
    <message>
      <source>take-off</source>
      <extracomment>tracks/told</extracomment>
      <translation>إقلاع</translation>
    </message>
    <message>
      <source>landing</source>
      <extracomment>tracks/told</extracomment>
      <translation>هبوط</translation>
    </message>
    <message>
      <source>stop, not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>توقف لم يُرَ</translation>
    </message>
    <message>
      <source>Happened</source>
      <extracomment>timeline/names, case/clocks</extracomment>
      <translation>حدث</translation>
    </message>
    <message>
      <source>Observed</source>
      <extracomment>timeline/names</extracomment>
      <translation>رُصد</translation>
    </message>
    <message>
      <source>Asserted</source>
      <extracomment>timeline/names, case/clocks</extracomment>
      <translation>قيل</translation>
    </message>
    <message>
      <source>Events</source>
      <extracomment>timeline/names, case/columns</extracomment>
      <translation>الأحداث</translation>
    </message>
    <message>
      <source>the name of your account</source>
      <extracomment>preferences</extracomment>
      <translation>اسم حسابك</translation>
    </message>
    <message>
      <source>Serif</source>
      <extracomment>preferences</extracomment>
      <translation>خط مذيّل</translation>
    </message>
    <message>
      <source>Sans serif</source>
      <extracomment>preferences</extracomment>
      <translation>خط بلا ذيول</translation>
    </message>
    <message>
      <source>Fixed width</source>
      <extracomment>preferences</extracomment>
      <translation>خط ثابت العرض</translation>
    </message>
    <message>
      <source>Off</source>
      <extracomment>preferences</extracomment>
      <translation>معطّل</translation>
    </message>
    <message>
      <source>The window's language</source>
      <extracomment>preferences</extracomment>
      <translation>لغة النافذة</translation>
    </message>
    <message>
      <source>UTC, and the time here beside it</source>
      <extracomment>preferences</extracomment>
      <translation>UTC، وبجانبه الوقت هنا</translation>
    </message>
    <message>
      <source>As the language has it</source>
      <extracomment>preferences</extracomment>
      <translation>كما في اللغة</translation>
    </message>
    <message>
      <source>2025-10-26 (ISO)</source>
      <extracomment>preferences</extracomment>
      <translation>2025-10-26 (ISO)</translation>
    </message>
    <message>
      <source>26 Oct 2025 (day first)</source>
      <extracomment>preferences</extracomment>
      <translation>26 أكتوبر 2025 (اليوم أولًا)</translation>
    </message>
    <message>
      <source>Oct 26, 2025 (month first)</source>
      <extracomment>preferences</extracomment>
      <translation>أكتوبر 26, 2025 (الشهر أولًا)</translation>
    </message>
    <message>
      <source>Feet and knots</source>
      <extracomment>preferences, map/side</extracomment>
      <translation>أقدام وعُقد</translation>
    </message>
    <message>
      <source>Metres and km/h</source>
      <extracomment>preferences, map/side</extracomment>
      <translation>أمتار وkm/h</translation>
    </message>
    <message>
      <source>{} copied; Edit ▸ Paste from another case brings them into the case of that window.</source>
      <extracomment>across</extracomment>
      <translation>نُسخ {}؛ تحرير ▸ لصق من قضية أخرى يُدخلها في قضية تلك النافذة.</translation>
    </message>
    <message numerus="yes">
      <source>%n records</source>
      <extracomment>across, board/listing, dialogs/manyfields, dialogs/tags</extracomment>
      <translation>
        <numerusform>لا سجلات</numerusform>
        <numerusform>سجل واحد</numerusform>
        <numerusform>سجلان</numerusform>
        <numerusform>%n سجلات</numerusform>
        <numerusform>%n سجلًا</numerusform>
        <numerusform>%n سجل</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was copied in another case; Edit ▸ Copy for another case does it.</source>
      <extracomment>across</extracomment>
      <translation>لم يُنسخ شيء في قضية أخرى؛ تحرير ▸ نسخ لقضية أخرى يفعل ذلك.</translation>
    </message>
    <message>
      <source>{} came in from {}.</source>
      <extracomment>across</extracomment>
      <translation>دخل {} من {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n sources</source>
      <extracomment>across, dialogs/outcomes, dialogs/checks, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>لا مصادر</numerusform>
        <numerusform>مصدر واحد</numerusform>
        <numerusform>مصدران</numerusform>
        <numerusform>%n مصادر</numerusform>
        <numerusform>%n مصدرًا</numerusform>
        <numerusform>%n مصدر</numerusform>
      </translation>
    </message>
    <message>
      <source>Here already: {}.</source>
      <extracomment>across</extracomment>
      <translation>موجود هنا من قبل: {}.</translation>
    </message>
    <message>
      <source>Known here by the same bytes: {}.</source>
      <extracomment>across</extracomment>
      <translation>معروف هنا بالبايتات نفسها: {}.</translation>
    </message>
    <message>
      <source>Stayed behind: {}.</source>
      <extracomment>across</extracomment>
      <translation>بقي هناك: {}.</translation>
    </message>
    <message>
      <source> or </source>
      <extracomment>actions, report/parts, tracks/told</extracomment>
      <translation> أو </translation>
    </message>
    <message>
      <source>Started safely, with default settings. What you set now is forgotten when you leave; your own settings are kept as they are.</source>
      <extracomment>app</extracomment>
      <translation>بدأ البرنامج بدءًا آمنًا بالإعدادات الافتراضية. ما تضبطه الآن يُنسى عند الخروج؛ وإعداداتك تبقى كما هي.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>asking, dialogs/sheet, forms/dress</extracomment>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Attaching</source>
      <extracomment>attaching</extracomment>
      <translation>جارٍ الإرفاق</translation>
    </message>
    <message>
      <source>Cancelled; nothing was attached.</source>
      <extracomment>attaching</extracomment>
      <translation>أُلغي؛ لم يُرفق شيء.</translation>
    </message>
    <message>
      <source>Tidying up</source>
      <extracomment>attaching</extracomment>
      <translation>جارٍ الترتيب</translation>
    </message>
    <message>
      <source>{} more could not be taken in.</source>
      <extracomment>attaching</extracomment>
      <translation>تعذّر إدخال {} أخرى.</translation>
    </message>
    <message>
      <source>New case</source>
      <extracomment>beginning, filing, welcome, case/acts</extracomment>
      <translation>قضية جديدة</translation>
    </message>
    <message>
      <source>The case “{}” was begun; it is kept as {}.</source>
      <extracomment>beginning</extracomment>
      <translation>بُدئت القضية «{}»؛ وهي محفوظة باسم {}.</translation>
    </message>
    <message>
      <source>Nothing was attached; the case stands empty as {}.</source>
      <extracomment>beginning</extracomment>
      <translation>لم يُرفق شيء؛ والقضية فارغة باسم {}.</translation>
    </message>
    <message>
      <source>Remove it</source>
      <extracomment>beginning</extracomment>
      <translation>إزالتها</translation>
    </message>
    <message>
      <source>{} cannot be removed: {}.</source>
      <extracomment>beginning</extracomment>
      <translation>تتعذر إزالة {}: {}.</translation>
    </message>
    <message>
      <source>Your words, kept as a note with a card here:</source>
      <extracomment>board/acting</extracomment>
      <translation>كلماتك، تُحفظ حاشية ببطاقة هنا:</translation>
    </message>
    <message>
      <source>On the board</source>
      <extracomment>board/acting</extracomment>
      <translation>على اللوحة</translation>
    </message>
    <message>
      <source>This record</source>
      <extracomment>board/acting</extracomment>
      <translation>هذا السجل</translation>
    </message>
    <message>
      <source>Lay note</source>
      <extracomment>board/acting</extracomment>
      <translation>وضع الحاشية</translation>
    </message>
    <message>
      <source>On the board {}</source>
      <extracomment>board/acting</extracomment>
      <translation>على اللوحة {}</translation>
    </message>
    <message>
      <source>Unnamed</source>
      <extracomment>board/acting, board/tools, particulars</extracomment>
      <translation>بلا اسم</translation>
    </message>
    <message>
      <source>On {} boards: {}</source>
      <extracomment>board/acting</extracomment>
      <translation>على {} من اللوحات: {}</translation>
    </message>
    <message>
      <source>Group</source>
      <extracomment>board/aloud, board/grouping</extracomment>
      <translation>مجموعة</translation>
    </message>
    <message>
      <source>not held</source>
      <extracomment>board/aloud, board/face, entity/ties, lineface</extracomment>
      <translation>غير محفوظ</translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <extracomment>board/aloud, log/model, navigatorlist</extracomment>
      <translation>
        <numerusform>لا ملاحظات</numerusform>
        <numerusform>ملاحظة واحدة</numerusform>
        <numerusform>ملاحظتان</numerusform>
        <numerusform>%n ملاحظات</numerusform>
        <numerusform>%n ملاحظة</numerusform>
        <numerusform>%n ملاحظة</numerusform>
      </translation>
    </message>
    <message>
      <source>locked in place</source>
      <extracomment>board/aloud</extracomment>
      <translation>مقفل في مكانه</translation>
    </message>
    <message numerus="yes">
      <source>%n links</source>
      <extracomment>board/aloud, drawing/views, navigatorlist</extracomment>
      <translation>
        <numerusform>لا روابط</numerusform>
        <numerusform>رابط واحد</numerusform>
        <numerusform>رابطان</numerusform>
        <numerusform>%n روابط</numerusform>
        <numerusform>%n رابطًا</numerusform>
        <numerusform>%n رابط</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cards</source>
      <extracomment>board/aloud, drawing/views, dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>لا بطاقات</numerusform>
        <numerusform>بطاقة واحدة</numerusform>
        <numerusform>بطاقتان</numerusform>
        <numerusform>%n بطاقات</numerusform>
        <numerusform>%n بطاقة</numerusform>
        <numerusform>%n بطاقة</numerusform>
      </translation>
    </message>
    <message>
      <source>no excerpt</source>
      <extracomment>board/aloud</extracomment>
      <translation>لا اقتباس</translation>
    </message>
    <message>
      <source>not yet graded</source>
      <extracomment>board/aloud, dialogs/known, forms/remarks, log/model</extracomment>
      <translation>لم يُقيَّم بعد</translation>
    </message>
    <message>
      <source>origins: {}</source>
      <extracomment>board/aloud</extracomment>
      <translation>المصادر الأصلية: {}</translation>
    </message>
    <message>
      <source>Area</source>
      <extracomment>board/aloud, board/grouping</extracomment>
      <translation>منطقة</translation>
    </message>
    <message>
      <source>grade {}</source>
      <extracomment>board/aloud</extracomment>
      <translation>الدرجة {}</translation>
    </message>
    <message>
      <source>{}, in {}</source>
      <extracomment>board/aloud</extracomment>
      <translation>{}، في {}</translation>
    </message>
    <message>
      <source>All of these cards lie on this board already; they are selected.</source>
      <extracomment>board/copied</extracomment>
      <translation>كل هذه البطاقات موجودة على هذه اللوحة؛ وقد حُدِّدت.</translation>
    </message>
    <message>
      <source>The clipboard holds no cards of this case.</source>
      <extracomment>board/copied</extracomment>
      <translation>لا تحوي الحافظة بطاقات من هذه القضية.</translation>
    </message>
    <message>
      <source>cites, inferred</source>
      <extracomment>board/corners</extracomment>
      <translation>يستشهد بـ، مستنتج</translation>
    </message>
    <message>
      <source>dashed: no excerpt yet</source>
      <extracomment>board/corners</extracomment>
      <translation>متقطع: لا اقتباس بعد</translation>
    </message>
    <message>
      <source>Find on this board</source>
      <extracomment>board/finding</extracomment>
      <translation>البحث على هذه اللوحة</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>board/finding, dialogs/checks, dialogs/importing_setting, forms/imagery</extracomment>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Name of the group:</source>
      <extracomment>board/grouping</extracomment>
      <translation>اسم المجموعة:</translation>
    </message>
    <message>
      <source>Name of the area:</source>
      <extracomment>board/grouping</extracomment>
      <translation>اسم المنطقة:</translation>
    </message>
    <message>
      <source>Rename group</source>
      <extracomment>board/grouping</extracomment>
      <translation>تغيير اسم المجموعة</translation>
    </message>
    <message>
      <source>Draw area</source>
      <extracomment>board/grouping</extracomment>
      <translation>رسم منطقة</translation>
    </message>
    <message>
      <source>Origins are grouped round one source; select its card alone, then press O.</source>
      <extracomment>board/grouping</extracomment>
      <translation>تُجمع المصادر الأصلية حول مصدر واحد؛ حدّد بطاقته وحدها ثم اضغط O.</translation>
    </message>
    <message>
      <source>Rename</source>
      <extracomment>board/grouping, board/listing, dialogs/tags, entity/sheet</extracomment>
      <translation>تغيير الاسم</translation>
    </message>
    <message>
      <source>A {} has no card; drag a record it belongs to.</source>
      <extracomment>board/laying</extracomment>
      <translation>لا بطاقة لهذا النوع: {}؛ اسحب سجلًا ينتمي إليه.</translation>
    </message>
    <message>
      <source>Drawing {}</source>
      <extracomment>board/likenesses, reader/sheets/pictures</extracomment>
      <translation>جارٍ رسم {}</translation>
    </message>
    <message>
      <source>Outline of the board</source>
      <extracomment>board/listed</extracomment>
      <translation>مخطط اللوحة</translation>
    </message>
    <message>
      <source>Lay on a new board</source>
      <extracomment>board/listing</extracomment>
      <translation>وضع على لوحة جديدة</translation>
    </message>
    <message>
      <source>Name of the board:</source>
      <extracomment>board/listing</extracomment>
      <translation>اسم اللوحة:</translation>
    </message>
    <message>
      <source>New board</source>
      <extracomment>board/listing, case/acts</extracomment>
      <translation>لوحة جديدة</translation>
    </message>
    <message>
      <source>Rename board</source>
      <extracomment>board/listing</extracomment>
      <translation>تغيير اسم اللوحة</translation>
    </message>
    <message>
      <source>Make board</source>
      <extracomment>board/listing</extracomment>
      <translation>إنشاء اللوحة</translation>
    </message>
    <message>
      <source>{} on a new board, called:</source>
      <extracomment>board/listing</extracomment>
      <translation>{} على لوحة جديدة، اسمها:</translation>
    </message>
    <message>
      <source>Board {}</source>
      <extracomment>board/listing</extracomment>
      <translation>اللوحة {}</translation>
    </message>
    <message>
      <source>Laying out {} cards</source>
      <extracomment>board/ordering</extracomment>
      <translation>جارٍ ترتيب البطاقات: {}</translation>
    </message>
    <message>
      <source>Link from {number}: click the other card, or arrows, then Enter. Esc leaves</source>
      <extracomment>board/overlay</extracomment>
      <translation>رابط من {number}: انقر البطاقة الأخرى، أو استعمل الأسهم ثم Enter. Esc يترك</translation>
    </message>
    <message>
      <source>Nothing in this case yet</source>
      <extracomment>board/overlay</extracomment>
      <translation>لا شيء في هذه القضية بعد</translation>
    </message>
    <message>
      <source>Nothing on this board yet</source>
      <extracomment>board/overlay</extracomment>
      <translation>لا شيء على هذه اللوحة بعد</translation>
    </message>
    <message>
      <source>This case can only be read.</source>
      <extracomment>board/overlay, board/placing, desktop</extracomment>
      <translation>هذه القضية للقراءة فقط.</translation>
    </message>
    <message>
      <source>Attach a file, a page or pasted text: Ctrl+Shift+A, or drop a file.</source>
      <extracomment>board/overlay</extracomment>
      <translation>أرفق ملفًا أو صفحة أو نصًا ملصقًا: Ctrl+Shift+A، أو أفلت ملفًا.</translation>
    </message>
    <message>
      <source>In the reader, B lays the selected words or record here.</source>
      <extracomment>board/overlay</extracomment>
      <translation>في القارئ، B يضع الكلمات المحدَّدة أو السجل المحدَّد هنا.</translation>
    </message>
    <message>
      <source>Link: click the card it starts from. Esc leaves</source>
      <extracomment>board/overlay</extracomment>
      <translation>رابط: انقر البطاقة التي يبدأ منها. Esc يترك</translation>
    </message>
    <message>
      <source>Drag records here from the list on the left, or select one there and press Enter.</source>
      <extracomment>board/overlay</extracomment>
      <translation>اسحب سجلات إلى هنا من القائمة الجانبية، أو حدّد سجلًا هناك واضغط Enter.</translation>
    </message>
    <message>
      <source>Only words of a source that is open in the reader become a card.</source>
      <extracomment>board/placing</extracomment>
      <translation>لا تصبح بطاقةً إلا كلمات مصدر مفتوح في القارئ.</translation>
    </message>
    <message>
      <source>First board</source>
      <extracomment>board/placing</extracomment>
      <translation>اللوحة الأولى</translation>
    </message>
    <message>
      <source>reading a board</source>
      <extracomment>board/reading</extracomment>
      <translation>قراءة لوحة</translation>
    </message>
    <message>
      <source>Lay on the board</source>
      <extracomment>board/spreading</extracomment>
      <translation>وضع على اللوحة</translation>
    </message>
    <message>
      <source>No way of links and quotes leads from {} to {}.</source>
      <extracomment>board/spreading</extracomment>
      <translation>لا طريق من الروابط والاقتباسات يصل من {} إلى {}.</translation>
    </message>
    <message>
      <source>Neighbours are laid beside selected cards; select one or more, then press X.</source>
      <extracomment>board/spreading</extracomment>
      <translation>يوضع الجيران بجانب بطاقات محدَّدة؛ حدّد واحدة أو أكثر ثم اضغط X.</translation>
    </message>
    <message>
      <source>Everything linked to these cards lies on this board already.</source>
      <extracomment>board/spreading</extracomment>
      <translation>كل ما يرتبط بهذه البطاقات موجود على هذه اللوحة.</translation>
    </message>
    <message numerus="yes">
      <source>%n steps</source>
      <extracomment>board/spreading, custody</extracomment>
      <translation>
        <numerusform>لا خطوات</numerusform>
        <numerusform>خطوة واحدة</numerusform>
        <numerusform>خطوتان</numerusform>
        <numerusform>%n خطوات</numerusform>
        <numerusform>%n خطوة</numerusform>
        <numerusform>%n خطوة</numerusform>
      </translation>
    </message>
    <message>
      <source>{}: the first {} of {}</source>
      <extracomment>board/spreading</extracomment>
      <translation>{}: أول {} من {}</translation>
    </message>
    <message>
      <source>Shortest ways, {}</source>
      <extracomment>board/spreading</extracomment>
      <translation>أقصر الطرق، {}</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>board/spreading</extracomment>
      <translation>الكل</translation>
    </message>
    <message>
      <source>all {} ways</source>
      <extracomment>board/spreading</extracomment>
      <translation>كل الطرق: {}</translation>
    </message>
    <message>
      <source>known</source>
      <extracomment>board/told, reference/glossary</extracomment>
      <translation>معروف</translation>
    </message>
    <message>
      <source>possible</source>
      <extracomment>board/told, reference/glossary</extracomment>
      <translation>محتمل</translation>
    </message>
    <message>
      <source>silence</source>
      <extracomment>board/told, reference/glossary</extracomment>
      <translation>صمت</translation>
    </message>
    <message numerus="yes">
      <source>%n texts</source>
      <extracomment>board/told, dialogs/checks</extracomment>
      <translation>
        <numerusform>لا نصوص</numerusform>
        <numerusform>نص واحد</numerusform>
        <numerusform>نصان</numerusform>
        <numerusform>%n نصوص</numerusform>
        <numerusform>%n نصًا</numerusform>
        <numerusform>%n نص</numerusform>
      </translation>
    </message>
    <message>
      <source>told by {}</source>
      <extracomment>board/told</extracomment>
      <translation>يرويه {}</translation>
    </message>
    <message>
      <source>{} known origin</source>
      <extracomment>board/told</extracomment>
      <translation>مصدر أصلي معروف: {}</translation>
    </message>
    <message>
      <source>{} possible origin</source>
      <extracomment>board/told</extracomment>
      <translation>مصدر أصلي محتمل: {}</translation>
    </message>
    <message>
      <source>First layout</source>
      <extracomment>board/tools</extracomment>
      <translation>الترتيب الأول</translation>
    </message>
    <message>
      <source>Board tools</source>
      <extracomment>board/tools</extracomment>
      <translation>أدوات اللوحة</translation>
    </message>
    <message>
      <source>Which board</source>
      <extracomment>board/tools</extracomment>
      <translation>أي لوحة</translation>
    </message>
    <message>
      <source>Choose another board, or make one</source>
      <extracomment>board/tools</extracomment>
      <translation>اختيار لوحة أخرى أو إنشاؤها</translation>
    </message>
    <message>
      <source>What else can be done on the board</source>
      <extracomment>board/tools</extracomment>
      <translation>ما يمكن فعله أيضًا على اللوحة</translation>
    </message>
    <message>
      <source>Pick and move cards (V)</source>
      <extracomment>board/tools</extracomment>
      <translation>اختيار البطاقات ونقلها (V)</translation>
    </message>
    <message>
      <source>Link two cards (L)</source>
      <extracomment>board/tools</extracomment>
      <translation>ربط بطاقتين (L)</translation>
    </message>
    <message>
      <source>A group round the selected cards (G)</source>
      <extracomment>board/tools</extracomment>
      <translation>مجموعة حول البطاقات المحدَّدة (G)</translation>
    </message>
    <message>
      <source>Larger (+)</source>
      <extracomment>board/tools, dialogs/preview, map/corners</extracomment>
      <translation>أكبر (+)</translation>
    </message>
    <message>
      <source>Smaller (-)</source>
      <extracomment>board/tools, map/corners</extracomment>
      <translation>أصغر (-)</translation>
    </message>
    <message>
      <source>Show the whole board (0)</source>
      <extracomment>board/tools</extracomment>
      <translation>عرض اللوحة كلها (0)</translation>
    </message>
    <message>
      <source>Put the selected cards, or all, in order from left to right (T)</source>
      <extracomment>board/tools</extracomment>
      <translation>ترتيب البطاقات المحدَّدة، أو كلها، من اليسار إلى اليمين (T)</translation>
    </message>
    <message>
      <source>Legend</source>
      <extracomment>board/tools</extracomment>
      <translation>مفتاح الرموز</translation>
    </message>
    <message>
      <source>Fold the legend</source>
      <extracomment>board/tools</extracomment>
      <translation>طي مفتاح الرموز</translation>
    </message>
    <message>
      <source>Show what the lines mean</source>
      <extracomment>board/tools</extracomment>
      <translation>إظهار معاني الخطوط</translation>
    </message>
    <message>
      <source>{}: choose another board, or make one</source>
      <extracomment>board/tools</extracomment>
      <translation>{}: اختر لوحة أخرى أو أنشئ واحدة</translation>
    </message>
    <message>
      <source>Drag onto the board, or select and press Enter. In the reader, select words and press B.</source>
      <extracomment>board/tray</extracomment>
      <translation>اسحب إلى اللوحة، أو حدّد واضغط Enter. وفي القارئ حدّد كلمات واضغط B.</translation>
    </message>
    <message>
      <source>Not on this board</source>
      <extracomment>board/tray</extracomment>
      <translation>ليس على هذه اللوحة</translation>
    </message>
    <message>
      <source>Filter what is not on this board</source>
      <extracomment>board/tray</extracomment>
      <translation>ترشيح ما ليس على هذه اللوحة</translation>
    </message>
    <message>
      <source>Nothing here matches. Esc clears the filter, a kind is let go by a click.</source>
      <extracomment>board/tray</extracomment>
      <translation>لا شيء يطابق هنا. Esc يلغي المرشِّح، والنوع يُترك بنقرة.</translation>
    </message>
    <message>
      <source>This case can only be read, so nothing can be laid on the board.</source>
      <extracomment>board/tray</extracomment>
      <translation>هذه القضية للقراءة فقط، فلا يمكن وضع شيء على اللوحة.</translation>
    </message>
    <message>
      <source>Filter…</source>
      <extracomment>board/tray</extracomment>
      <translation>ترشيح…</translation>
    </message>
    <message>
      <source>Everything in the case is on this board.</source>
      <extracomment>board/tray</extracomment>
      <translation>كل ما في القضية موجود على هذه اللوحة.</translation>
    </message>
    <message>
      <source>Only {}, {}</source>
      <extracomment>board/tray</extracomment>
      <translation>{}، {} فقط</translation>
    </message>
    <message>
      <source>{} more; the filter finds them</source>
      <extracomment>board/tray</extracomment>
      <translation>{} أخرى؛ يجدها المرشِّح</translation>
    </message>
    <message>
      <source>Nothing in this case yet.</source>
      <extracomment>board/tray</extracomment>
      <translation>لا شيء في هذه القضية بعد.</translation>
    </message>
    <message>
      <source>{} dimmed, outside {}</source>
      <extracomment>boardpage</extracomment>
      <translation>خُفِّت {}، خارج {}</translation>
    </message>
    <message>
      <source>This line takes {} characters; the rest was left out.</source>
      <extracomment>bounded</extracomment>
      <translation>يتسع هذا السطر لعدد {} من المحارف؛ تُرك الباقي.</translation>
    </message>
    <message>
      <source>Checked: {} and {} are intact.</source>
      <extracomment>checking</extracomment>
      <translation>فُحصت: {}، {}؛ كلها سليمة.</translation>
    </message>
    <message>
      <source>Checking the case</source>
      <extracomment>checking</extracomment>
      <translation>جارٍ فحص القضية</translation>
    </message>
    <message>
      <source>The case is not whole; save what still holds.</source>
      <extracomment>checking</extracomment>
      <translation>القضية غير سليمة؛ احفظ ما بقي سليمًا.</translation>
    </message>
    <message numerus="yes">
      <source>%n captures</source>
      <extracomment>checking, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>لا لقطات</numerusform>
        <numerusform>لقطة واحدة</numerusform>
        <numerusform>لقطتان</numerusform>
        <numerusform>%n لقطات</numerusform>
        <numerusform>%n لقطة</numerusform>
        <numerusform>%n لقطة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n journal entries</source>
      <extracomment>checking</extracomment>
      <translation>
        <numerusform>لا قيود في الدفتر</numerusform>
        <numerusform>قيد واحد في الدفتر</numerusform>
        <numerusform>قيدان في الدفتر</numerusform>
        <numerusform>%n قيود في الدفتر</numerusform>
        <numerusform>%n قيدًا في الدفتر</numerusform>
        <numerusform>%n قيد في الدفتر</numerusform>
      </translation>
    </message>
    <message>
      <source>Case files (*.casefile);;All files (*)</source>
      <extracomment>commands, keeping</extracomment>
      <translation>ملفات القضايا (*.casefile);;كل الملفات (*)</translation>
    </message>
    <message>
      <source>{} {}. Apache-2.0; fonts and tables are named in NOTICE.</source>
      <extracomment>commands</extracomment>
      <translation>{} {}. Apache-2.0؛ الخطوط والجداول مسمّاة في NOTICE.</translation>
    </message>
    <message>
      <source>Keep this name</source>
      <extracomment>commands</extracomment>
      <translation>إبقاء هذا الاسم</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>commands</extracomment>
      <translation>تغيير…</translation>
    </message>
    <message>
      <source>Open recent</source>
      <extracomment>commands</extracomment>
      <translation>فتح حديث</translation>
    </message>
    <message>
      <source>This name stands in the journal beside every act:</source>
      <extracomment>commands</extracomment>
      <translation>يظهر هذا الاسم في دفتر القيود بجانب كل فعل:</translation>
    </message>
    <message>
      <source>Copied: versions and screens, nothing of a case or of you.</source>
      <extracomment>commands</extracomment>
      <translation>نُسخ: الإصدارات والشاشات، ولا شيء من قضية أو عنك.</translation>
    </message>
    <message>
      <source>You act as “{}”; this name stands in the journal beside every act.</source>
      <extracomment>commands</extracomment>
      <translation>تعمل باسم “{}”؛ ويظهر هذا الاسم في دفتر القيود بجانب كل فعل.</translation>
    </message>
    <message>
      <source>Open a case</source>
      <extracomment>commands</extracomment>
      <translation>فتح قضية</translation>
    </message>
    <message>
      <source>The clipboard holds nothing that could become a source.</source>
      <extracomment>commands</extracomment>
      <translation>لا تحوي الحافظة ما يمكن أن يصبح مصدرًا.</translation>
    </message>
    <message>
      <source>What you dropped is kept until this task is done.</source>
      <extracomment>commands</extracomment>
      <translation>ما أفلتَّه محفوظ حتى تنتهي هذه المهمة.</translation>
    </message>
    <message>
      <source>Why is {} taken out? The custody annex tells it.</source>
      <extracomment>commands</extracomment>
      <translation>لماذا يُخرج {}؟ يذكر ملحق الحيازة السبب.</translation>
    </message>
    <message>
      <source>{} went to the trash.</source>
      <extracomment>commands, log/hand</extracomment>
      <translation>ذهب {} إلى السلة.</translation>
    </message>
    <message>
      <source> and {} more</source>
      <extracomment>commands, desktop, dialogs/export, drawing/views</extracomment>
      <translation> و{} أخرى</translation>
    </message>
    <message>
      <source>Undone: {}; Ctrl+Shift+Z does it again</source>
      <extracomment>commands</extracomment>
      <translation>تُراجع عنه: {}؛ Ctrl+Shift+Z يفعله من جديد</translation>
    </message>
    <message>
      <source>Done again: {}</source>
      <extracomment>commands</extracomment>
      <translation>فُعل من جديد: {}</translation>
    </message>
    <message>
      <source>{} (not found)</source>
      <extracomment>commands</extracomment>
      <translation>{} (لم يُعثر عليه)</translation>
    </message>
    <message>
      <source>To {}: {}</source>
      <extracomment>commands</extracomment>
      <translation>إلى {}: {}</translation>
    </message>
    <message>
      <source>arrival</source>
      <extracomment>custody, values/words, reference/glossary</extracomment>
      <translation>وصول</translation>
    </message>
    <message>
      <source>&lt;br&gt;&lt;b&gt;hash differs from the captured one&lt;/b&gt;</source>
      <extracomment>custody</extracomment>
      <translation>&lt;br&gt;&lt;b&gt;البصمة تختلف عن الملتقطة&lt;/b&gt;</translation>
    </message>
    <message>
      <source>when: unknown</source>
      <extracomment>custody</extracomment>
      <translation>متى: مجهول</translation>
    </message>
    <message numerus="yes">
      <source>%n gaps</source>
      <extracomment>custody</extracomment>
      <translation>
        <numerusform>لا فجوات</numerusform>
        <numerusform>فجوة واحدة</numerusform>
        <numerusform>فجوتان</numerusform>
        <numerusform>%n فجوات</numerusform>
        <numerusform>%n فجوة</numerusform>
        <numerusform>%n فجوة</numerusform>
      </translation>
    </message>
    <message>
      <source>stamped</source>
      <extracomment>custody</extracomment>
      <translation>مختوم</translation>
    </message>
    <message>
      <source>does not hold</source>
      <extracomment>custody</extracomment>
      <translation>لا يصح</translation>
    </message>
    <message>
      <source>Measured on arrival</source>
      <extracomment>custody</extracomment>
      <translation>قيس عند الوصول</translation>
    </message>
    <message>
      <source>Stated by analysts</source>
      <extracomment>custody</extracomment>
      <translation>ذكره محللون</translation>
    </message>
    <message>
      <source>somebody not named</source>
      <extracomment>custody</extracomment>
      <translation>شخص غير مسمّى</translation>
    </message>
    <message>
      <source>into {} by {}</source>
      <extracomment>custody</extracomment>
      <translation>إلى {} بواسطة {}</translation>
    </message>
    <message>
      <source>a language not named</source>
      <extracomment>custody</extracomment>
      <translation>لغة غير مسمّاة</translation>
    </message>
    <message>
      <source>taken out {}Z by {}{}</source>
      <extracomment>custody</extracomment>
      <translation>أُخرج {}Z بواسطة {}{}</translation>
    </message>
    <message>
      <source>by {}</source>
      <extracomment>custody, entrypane</extracomment>
      <translation>بواسطة {}</translation>
    </message>
    <message>
      <source>machine ({})</source>
      <extracomment>custody</extracomment>
      <translation>آلة ({})</translation>
    </message>
    <message>
      <source>{} taken out</source>
      <extracomment>custody</extracomment>
      <translation>أُخرج {}</translation>
    </message>
    <message>
      <source>hash as captured</source>
      <extracomment>custody</extracomment>
      <translation>البصمة كما التُقطت</translation>
    </message>
    <message>
      <source>No authority has stamped these bytes.</source>
      <extracomment>custody</extracomment>
      <translation>لم تختم أي جهة هذه البايتات.</translation>
    </message>
    <message>
      <source>is damaged;</source>
      <extracomment>desk</extracomment>
      <translation>تالف؛</translation>
    </message>
    <message>
      <source>is not shaped like a case</source>
      <extracomment>desk</extracomment>
      <translation>ليس على هيئة قضية</translation>
    </message>
    <message>
      <source>is not a case file</source>
      <extracomment>desk</extracomment>
      <translation>ليس ملف قضية</translation>
    </message>
    <message>
      <source>is empty</source>
      <extracomment>desk</extracomment>
      <translation>فارغ</translation>
    </message>
    <message>
      <source>No case is open; open or make one first.</source>
      <extracomment>desk</extracomment>
      <translation>لا قضية مفتوحة؛ افتح قضية أو أنشئ واحدة أولًا.</translation>
    </message>
    <message>
      <source>The chain has not been checked since this case was opened; Case ▸ Check this case does it.</source>
      <extracomment>desktop</extracomment>
      <translation>لم تُفحص السلسلة منذ فتح هذه القضية؛ القضية ▸ فحص هذه القضية يفحصها.</translation>
    </message>
    <message numerus="yes">
      <source>%n entries</source>
      <extracomment>desktop, journalpage</extracomment>
      <translation>
        <numerusform>لا قيود</numerusform>
        <numerusform>قيد واحد</numerusform>
        <numerusform>قيدان</numerusform>
        <numerusform>%n قيود</numerusform>
        <numerusform>%n قيدًا</numerusform>
        <numerusform>%n قيد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n neighbours</source>
      <extracomment>desktop</extracomment>
      <translation>
        <numerusform>لا جيران</numerusform>
        <numerusform>جار واحد</numerusform>
        <numerusform>جاران</numerusform>
        <numerusform>%n جيران</numerusform>
        <numerusform>%n جارًا</numerusform>
        <numerusform>%n جار</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <extracomment>desktop</extracomment>
      <translation>لا شيء محدَّد</translation>
    </message>
    <message>
      <source>Saved {}</source>
      <extracomment>desktop</extracomment>
      <translation>حُفظت {}</translation>
    </message>
    <message>
      <source>Read only</source>
      <extracomment>desktop</extracomment>
      <translation>للقراءة فقط</translation>
    </message>
    <message>
      <source>Journal {}</source>
      <extracomment>desktop</extracomment>
      <translation>دفتر القيود {}</translation>
    </message>
    <message>
      <source>, chain intact {}</source>
      <extracomment>desktop</extracomment>
      <translation>، السلسلة سليمة {}</translation>
    </message>
    <message>
      <source>Checked at {}: bytes, chain and tables are as the journal says, up to entry {}.</source>
      <extracomment>desktop</extracomment>
      <translation>فُحصت عند {}: البايتات والسلسلة والجداول كما يقول دفتر القيود، حتى القيد {}.</translation>
    </message>
    <message>
      <source>Selected {}{} + {}</source>
      <extracomment>desktop</extracomment>
      <translation>المحدَّد {}{} + {}</translation>
    </message>
    <message>
      <source>Custody annex</source>
      <extracomment>dialogs/annexing, report/beginning</extracomment>
      <translation>ملحق الحيازة</translation>
    </message>
    <message>
      <source>annex</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>الملحق</translation>
    </message>
    <message>
      <source>reading the case</source>
      <extracomment>dialogs/annexing, dialogs/preview, report/acting, report/page</extracomment>
      <translation>قراءة القضية</translation>
    </message>
    <message>
      <source>setting the pages</source>
      <extracomment>dialogs/annexing, dialogs/preview, report/page</extracomment>
      <translation>صفّ الصفحات</translation>
    </message>
    <message>
      <source>Pages of the annex</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>صفحات الملحق</translation>
    </message>
    <message>
      <source>Save as &amp;text…</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>حفظ كنص… (&amp;T)</translation>
    </message>
    <message>
      <source>A list that sha256sum -c checks as it is</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>قائمة يفحصها sha256sum -c كما هي</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <extracomment>dialogs/annexing</extracomment>
      <translation>نص (*.txt)</translation>
    </message>
    <message>
      <source>Attach source</source>
      <extracomment>dialogs/attach, menurow, case/acts</extracomment>
      <translation>إرفاق مصدر</translation>
    </message>
    <message>
      <source>&amp;Open in the reader after attaching</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>الفتح في القارئ بعد الإرفاق (&amp;O)</translation>
    </message>
    <message>
      <source>Attach, paste next</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>إرفاق، ثم لصق التالي</translation>
    </message>
    <message>
      <source>Attach this, then go on with what was copied since</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>إرفاق هذا، ثم المتابعة بما نُسخ منذ ذلك</translation>
    </message>
    <message>
      <source>Nothing is asked of the server before you press Capture; the page is checked as it comes.</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>لا يُطلب شيء من الخادم قبل الضغط على التقاط؛ وتُفحص الصفحة عند وصولها.</translation>
    </message>
    <message>
      <source>Nothing to check yet.</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>لا شيء للفحص بعد.</translation>
    </message>
    <message>
      <source>Capture</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>التقاط</translation>
    </message>
    <message>
      <source>Attach as {}</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>إرفاق باسم {}</translation>
    </message>
    <message>
      <source>The clipboard holds nothing new. Copy the next text, then press this again.</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>لا جديد في الحافظة. انسخ النص التالي، ثم اضغط هذا مرة أخرى.</translation>
    </message>
    <message>
      <source>Open {}</source>
      <extracomment>dialogs/attach, dialogs/checks</extracomment>
      <translation>فتح {}</translation>
    </message>
    <message>
      <source>Attach {}</source>
      <extracomment>dialogs/attach</extracomment>
      <translation>إرفاق {}</translation>
    </message>
    <message>
      <source>Compared side by side</source>
      <extracomment>dialogs/besides</extracomment>
      <translation>مقارنة جنبًا إلى جنب</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>dialogs/besides</extracomment>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Comparing two sources</source>
      <extracomment>dialogs/besides, reader/beside/view</extracomment>
      <translation>مقارنة مصدرين</translation>
    </message>
    <message>
      <source>This text compared with {}</source>
      <extracomment>dialogs/besides</extracomment>
      <translation>هذا النص مقارنًا بـ {}</translation>
    </message>
    <message>
      <source>What changed</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>ما الذي تغيّر</translation>
    </message>
    <message>
      <source>Open the words</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>فتح الكلمات</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>dialogs/changed, dialogs/exporting_seen, dialogs/found, dialogs/given</extracomment>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Changes</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>التغييرات</translation>
    </message>
    <message>
      <source>not said</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>لم يُقل</translation>
    </message>
    <message>
      <source>the same bytes as before</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>البايتات نفسها كما من قبل</translation>
    </message>
    <message>
      <source>at an unknown time</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>في وقت مجهول</translation>
    </message>
    <message>
      <source>{} · captured {} · SHA-256 {}…</source>
      <extracomment>dialogs/changed</extracomment>
      <translation>{} · التُقط {} · SHA-256 {}…</translation>
    </message>
    <message>
      <source>nothing that could be a date, an aircraft, a place or an actor</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>لا شيء يمكن أن يكون تاريخًا أو طائرة أو مكانًا أو جهة فاعلة</translation>
    </message>
    <message>
      <source>Looks like {}: {} of the 64 bits of their fingerprints differ. Unless told apart they count as one origin.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>يشبه {}: يختلف {} من بتات بصمتيهما البالغة 64. وما لم يُفرَّق بينهما يُعدّان مصدرًا أصليًا واحدًا.</translation>
    </message>
    <message numerus="yes">
      <source>%n statements</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>
        <numerusform>لا أقوال</numerusform>
        <numerusform>قول واحد</numerusform>
        <numerusform>قولان</numerusform>
        <numerusform>%n أقوال</numerusform>
        <numerusform>%n قولًا</numerusform>
        <numerusform>%n قول</numerusform>
      </translation>
    </message>
    <message>
      <source>not in this case</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>ليس في هذه القضية</translation>
    </message>
    <message>
      <source>Will be suggested</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>سيُقترح</translation>
    </message>
    <message numerus="yes">
      <source>%n sentences</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>
        <numerusform>لا جمل</numerusform>
        <numerusform>جملة واحدة</numerusform>
        <numerusform>جملتان</numerusform>
        <numerusform>%n جمل</numerusform>
        <numerusform>%n جملة</numerusform>
        <numerusform>%n جملة</numerusform>
      </translation>
    </message>
    <message>
      <source> Two texts that copy one are one witness.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation> نصان ينسخان عن نص واحد شاهد واحد.</translation>
    </message>
    <message>
      <source>Compare side by side</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>مقارنة جنبًا إلى جنب</translation>
    </message>
    <message>
      <source> You will be asked to assume {}’s date; {} would lean on it, and on this source.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation> ستُسأل عن افتراض تاريخ {}؛ وسيستند إليه {} وإلى هذا المصدر.</translation>
    </message>
    <message>
      <source>Checked before attaching</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>فُحص قبل الإرفاق</translation>
    </message>
    <message>
      <source>Attach again</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>إرفاق من جديد</translation>
    </message>
    <message>
      <source>{} of {} looked at</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>نُظر في {} من {}</translation>
    </message>
    <message>
      <source>{} stand there word for word</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{} واردة فيه حرفيًا</translation>
    </message>
    <message>
      <source>Origins of {} with this source</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>المصادر الأصلية لـ {} مع هذا المصدر</translation>
    </message>
    <message>
      <source>Told by {} then. </source>
      <extracomment>dialogs/checks</extracomment>
      <translation>يرويه {} حينئذ. </translation>
    </message>
    <message>
      <source>A date to count from</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>تاريخ يُحسب منه</translation>
    </message>
    <message>
      <source>{}: cited in this case already. What leads back to them adds no origin.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{}: مستشهد به في هذه القضية من قبل. وما يعود إليه لا يضيف مصدرًا أصليًا.</translation>
    </message>
    <message>
      <source>Named in it</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>المذكور فيه</translation>
    </message>
    <message>
      <source>{} bytes</source>
      <extracomment>dialogs/checks, dialogs/filecard, dialogs/preflight, sourcehead</extracomment>
      <translation>{} بايت</translation>
    </message>
    <message>
      <source>already here as {}</source>
      <extracomment>dialogs/checks, dialogs/outcomes, dialogs/preflight</extracomment>
      <translation>موجود هنا بالرقم {}</translation>
    </message>
    <message>
      <source>Looking…</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>جارٍ النظر…</translation>
    </message>
    <message>
      <source>Already here as {}. Attach it again only as a source of its own: another outlet with the same text.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>موجود هنا بالرقم {}. لا ترفقه من جديد إلا كمصدر قائم بذاته: جهة نشر أخرى بالنص نفسه.</translation>
    </message>
    <message>
      <source>{} match, in other words</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>{} مطابقة بكلمات أخرى</translation>
    </message>
    <message>
      <source> Both name {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation> كلاهما يسمّي {}.</translation>
    </message>
    <message>
      <source>It can date {}: {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>يمكنه تأريخ {}: {}.</translation>
    </message>
    <message>
      <source>Close to {}. {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>قريب من {}. {}.</translation>
    </message>
    <message>
      <source>Origins are {} now; whom this one goes back to is unknown until it is said.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>المصادر الأصلية الآن {}؛ ولا يُعرف إلى من يعود هذا حتى يُذكر.</translation>
    </message>
    <message>
      <source>, {} match in other words</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>، {} مطابقة بكلمات أخرى</translation>
    </message>
    <message>
      <source>Both name {}, so origins stay {}.</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>كلاهما يسمّي {}، فتبقى المصادر الأصلية {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n dates</source>
      <extracomment>dialogs/checks, dialogs/importing</extracomment>
      <translation>
        <numerusform>لا تواريخ</numerusform>
        <numerusform>تاريخ واحد</numerusform>
        <numerusform>تاريخان</numerusform>
        <numerusform>%n تواريخ</numerusform>
        <numerusform>%n تاريخًا</numerusform>
        <numerusform>%n تاريخ</numerusform>
      </translation>
    </message>
    <message>
      <source>Take &amp;out</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>إخراج (&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Choose files…</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>اختيار ملفات… (&amp;C)</translation>
    </message>
    <message>
      <source>Choose fold&amp;er…</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>اختيار مج&amp;لد…</translation>
    </message>
    <message>
      <source>With its images and &amp;style sheets</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>مع صورها وأوراق أنماطها (&amp;S)</translation>
    </message>
    <message>
      <source>Allow an address inside this &amp;network, this once</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>السماح بعنوان داخل هذه الشبكة، هذه المرة (&amp;N)</translation>
    </message>
    <message>
      <source>Paste or type the text here (Ctrl+V)</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>الصق النص أو اكتبه هنا (Ctrl+V)</translation>
    </message>
    <message>
      <source>Text to attach</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>النص المراد إرفاقه</translation>
    </message>
    <message>
      <source>A file and pasted text send nothing.</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>الملف والنص الملصق لا يرسلان شيئًا.</translation>
    </message>
    <message>
      <source>Drop files or folders here, or paste them.</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>أفلت ملفات أو مجلدات هنا، أو الصقها.</translation>
    </message>
    <message>
      <source>&amp;Address</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>العنوان (&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Goes out</source>
      <extracomment>dialogs/comingin, dialogs/newer</extracomment>
      <translation>الخروج إلى الشبكة (&amp;G)</translation>
    </message>
    <message>
      <source>Attach sources</source>
      <extracomment>dialogs/comingin, case/acts</extracomment>
      <translation>إرفاق مصادر</translation>
    </message>
    <message>
      <source>Web address</source>
      <extracomment>dialogs/comingin</extracomment>
      <translation>عنوان الويب</translation>
    </message>
    <message>
      <source>Export as a drawing</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>تصدير كرسم</translation>
    </message>
    <message>
      <source>Export</source>
      <extracomment>dialogs/drawing, dialogs/export, case/acts</extracomment>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>How the pages lie</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>ترتيب الصفحات</translation>
    </message>
    <message>
      <source>a file that ends in .pdf, .svg or .png</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>ملف ينتهي بـ .pdf أو .svg أو .png</translation>
    </message>
    <message>
      <source>Save to</source>
      <extracomment>dialogs/drawing, dialogs/exporting_told</extracomment>
      <translation>حفظ في</translation>
    </message>
    <message>
      <source>&amp;Browse…</source>
      <extracomment>dialogs/drawing, dialogs/exporting_told</extracomment>
      <translation>استعراض… (&amp;B)</translation>
    </message>
    <message>
      <source>the stretch that is shown</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>المدة المعروضة</translation>
    </message>
    <message>
      <source>the whole case</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>القضية كلها</translation>
    </message>
    <message>
      <source>landscape</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>أفقي</translation>
    </message>
    <message>
      <source>portrait</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>رأسي</translation>
    </message>
    <message>
      <source>&amp;Draw</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>رسم (&amp;D)</translation>
    </message>
    <message>
      <source>S&amp;tretch</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>المدة (&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <extracomment>dialogs/drawing, dialogs/flightsetting</extracomment>
      <translation>الصيغة (&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Paper</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>الورق (&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Turned</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>الاتجاه (&amp;T)</translation>
    </message>
    <message>
      <source>Pages &amp;across</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>عدد الصفحات عرضًا (&amp;A)</translation>
    </message>
    <message>
      <source>Si&amp;ze</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>الحجم (&amp;Z)</translation>
    </message>
    <message>
      <source>&amp;Save to</source>
      <extracomment>dialogs/drawing, dialogs/exporting_told</extracomment>
      <translation>حفظ في (&amp;S)</translation>
    </message>
    <message>
      <source>There is nothing to draw there yet.</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>ليس هناك ما يُرسم بعد.</translation>
    </message>
    <message>
      <source>Stopped; nothing was written.</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>أُوقف؛ لم يُكتب شيء.</translation>
    </message>
    <message>
      <source>One page</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>صفحة واحدة</translation>
    </message>
    <message>
      <source>Writing {}</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>جارٍ كتابة {}</translation>
    </message>
    <message>
      <source>Page {} of {}; Esc stops</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>الصفحة {} من {}؛ Esc يوقف</translation>
    </message>
    <message>
      <source>{}; Esc stops</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>{}؛ Esc يوقف</translation>
    </message>
    <message>
      <source>The drawing is written to {}.</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>كُتب الرسم في {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n pages</source>
      <extracomment>dialogs/drawing</extracomment>
      <translation>
        <numerusform>لا صفحات</numerusform>
        <numerusform>صفحة واحدة</numerusform>
        <numerusform>صفحتان</numerusform>
        <numerusform>%n صفحات</numerusform>
        <numerusform>%n صفحة</numerusform>
        <numerusform>%n صفحة</numerusform>
      </translation>
    </message>
    <message>
      <source>Stated in {}: “{}”</source>
      <extracomment>dialogs/drawnon</extracomment>
      <translation>مذكور في {}: “{}”</translation>
    </message>
    <message>
      <source>Named in {}: “{}”</source>
      <extracomment>dialogs/drawnon</extracomment>
      <translation>مسمّى في {}: “{}”</translation>
    </message>
    <message>
      <source>{}, through {}</source>
      <extracomment>dialogs/drawnon</extracomment>
      <translation>{}، عبر {}</translation>
    </message>
    <message>
      <source>What may be there twice</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>ما قد يكون مكررًا</translation>
    </message>
    <message>
      <source>The right one draws on the left</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>الثاني يستقي من الأول</translation>
    </message>
    <message>
      <source>Looking for what is there twice</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>جارٍ البحث عن المكرر</translation>
    </message>
    <message>
      <source>Nothing is found twice.</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>لم يُعثر على مكرر.</translation>
    </message>
    <message>
      <source>Select both</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>تحديد كليهما</translation>
    </message>
    <message>
      <source>Pairs, open ones first</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>الأزواج، المفتوح أولًا</translation>
    </message>
    <message>
      <source>The same</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>هو نفسه</translation>
    </message>
    <message>
      <source>Apart</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>منفصلان</translation>
    </message>
    <message>
      <source>Left</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>الأول</translation>
    </message>
    <message>
      <source>Right</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>الثاني</translation>
    </message>
    <message>
      <source>decided: {}</source>
      <extracomment>dialogs/duplicates</extracomment>
      <translation>بُتّ فيه: {}</translation>
    </message>
    <message>
      <source>Reports of one event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>بلاغات عن حدث واحد</translation>
    </message>
    <message>
      <source>Join as one event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>ضم كحدث واحد</translation>
    </message>
    <message>
      <source>Looking for reports of one event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>جارٍ البحث عن بلاغات عن حدث واحد</translation>
    </message>
    <message>
      <source>No two reports are seen to tell of one event.</source>
      <extracomment>dialogs/events</extracomment>
      <translation>لا يُرى بلاغان يرويان حدثًا واحدًا.</translation>
    </message>
    <message>
      <source>The report at hand is of another event than the rest</source>
      <extracomment>dialogs/events</extracomment>
      <translation>البلاغ الحالي عن حدث غير حدث البقية</translation>
    </message>
    <message>
      <source>Events, proposed ones first</source>
      <extracomment>dialogs/events</extracomment>
      <translation>الأحداث، المقترح أولًا</translation>
    </message>
    <message>
      <source>joined</source>
      <extracomment>dialogs/events</extracomment>
      <translation>مضموم</translation>
    </message>
    <message>
      <source>Of another event</source>
      <extracomment>dialogs/events</extracomment>
      <translation>عن حدث آخر</translation>
    </message>
    <message>
      <source>Select them</source>
      <extracomment>dialogs/events</extracomment>
      <translation>تحديدها</translation>
    </message>
    <message>
      <source>These are one event.</source>
      <extracomment>dialogs/events</extracomment>
      <translation>هذه حدث واحد.</translation>
    </message>
    <message>
      <source>These may be one event; nobody has said so yet.</source>
      <extracomment>dialogs/events</extracomment>
      <translation>قد تكون هذه حدثًا واحدًا؛ لم يقل ذلك أحد بعد.</translation>
    </message>
    <message>
      <source>Export case file</source>
      <extracomment>dialogs/export</extracomment>
      <translation>تصدير ملف القضية</translation>
    </message>
    <message>
      <source>Exported {}: {} records, checked whole, {} journal entries intact. SHA-256 {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>صُدّر {}: السجلات {}، فُحص كاملًا، قيود الدفتر السليمة {}. SHA-256 {}</translation>
    </message>
    <message>
      <source>Progress</source>
      <extracomment>dialogs/export, dialogs/importing, status</extracomment>
      <translation>التقدم</translation>
    </message>
    <message>
      <source>Preview as recipient</source>
      <extracomment>dialogs/export, dialogs/exporting_seen</extracomment>
      <translation>معاينة كما يراها المستلم</translation>
    </message>
    <message>
      <source>Case files (*.casefile)</source>
      <extracomment>dialogs/export, dialogs/snapshots, filing</extracomment>
      <translation>ملفات القضايا (*.casefile)</translation>
    </message>
    <message>
      <source>Looking through the case</source>
      <extracomment>dialogs/export</extracomment>
      <translation>جارٍ تصفّح القضية</translation>
    </message>
    <message>
      <source>Off: no file is named</source>
      <extracomment>dialogs/export</extracomment>
      <translation>غير متاح: لم يُسمَّ ملف</translation>
    </message>
    <message>
      <source>Off: a signature tells who you are; leave it off, or let the names of analysts stand</source>
      <extracomment>dialogs/export</extracomment>
      <translation>غير متاح: التوقيع يكشف من أنت؛ اتركه، أو أبقِ أسماء المحللين ظاهرة</translation>
    </message>
    <message>
      <source>Exporting</source>
      <extracomment>dialogs/export</extracomment>
      <translation>جارٍ التصدير</translation>
    </message>
    <message>
      <source> What is hidden was searched for in every byte and not found.</source>
      <extracomment>dialogs/export</extracomment>
      <translation> بُحث عن المخفي في كل بايت ولم يُعثر عليه.</translation>
    </message>
    <message>
      <source>Copy SHA-256</source>
      <extracomment>dialogs/export</extracomment>
      <translation>نسخ SHA-256</translation>
    </message>
    <message>
      <source>Previewing</source>
      <extracomment>dialogs/export</extracomment>
      <translation>جارٍ إعداد المعاينة</translation>
    </message>
    <message>
      <source>Whole case</source>
      <extracomment>dialogs/export, timeline/strip</extracomment>
      <translation>القضية كاملة</translation>
    </message>
    <message>
      <source>2 Searched: still in capture {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>2 بُحث: ما زال في اللقطة {}</translation>
    </message>
    <message>
      <source>Will be journal entry #{}.</source>
      <extracomment>dialogs/export</extracomment>
      <translation>سيكون قيد الدفتر رقم #{}.</translation>
    </message>
    <message>
      <source>Only the selection</source>
      <extracomment>dialogs/export</extracomment>
      <translation>المحدَّد فقط</translation>
    </message>
    <message>
      <source>Off: a hidden word is still in {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>غير متاح: ما زالت كلمة مخفية في {}</translation>
    </message>
    <message>
      <source>Off: {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>غير متاح: {}</translation>
    </message>
    <message>
      <source>1 Rebuilt in a fresh file, row by row</source>
      <extracomment>dialogs/export</extracomment>
      <translation>1 أُعيد البناء في ملف جديد، صفًا صفًا</translation>
    </message>
    <message>
      <source>3 Hashes, journal chain, every table</source>
      <extracomment>dialogs/export</extracomment>
      <translation>3 البصمات وسلسلة دفتر القيود وكل جدول</translation>
    </message>
    <message>
      <source>4 The result written into the copy</source>
      <extracomment>dialogs/export</extracomment>
      <translation>4 كُتبت النتيجة في النسخة</translation>
    </message>
    <message>
      <source>when in {}</source>
      <extracomment>dialogs/export</extracomment>
      <translation>متى في {}</translation>
    </message>
    <message>
      <source>2 Every byte searched for what is hidden</source>
      <extracomment>dialogs/export</extracomment>
      <translation>2 بُحث في كل بايت عن المخفي</translation>
    </message>
    <message>
      <source>2 Nothing is hidden, nothing searched for</source>
      <extracomment>dialogs/export</extracomment>
      <translation>2 لا شيء مخفي، فلا شيء يُبحث عنه</translation>
    </message>
    <message>
      <source>Sources, excerpts, sightings, claims and links go with all they rest on. So does the journal, which a merge needs; of what stays here it keeps only hashes.</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>تذهب المصادر والاقتباسات والمشاهدات والادعاءات والروابط مع كل ما تستند إليه، وكذلك دفتر القيود الذي يحتاج إليه الدمج؛ ولا يحفظ مما يبقى هنا إلا البصمات.</translation>
    </message>
    <message>
      <source>Leave out what is marked &amp;above</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>ترك ما علامته أعلى من (&amp;A)</translation>
    </message>
    <message>
      <source>Leave out what is marked above</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>ترك ما علامته أعلى من</translation>
    </message>
    <message>
      <source>What goes in</source>
      <extracomment>dialogs/exporting_going</extracomment>
      <translation>ما يدخل</translation>
    </message>
    <message>
      <source> Changing those bytes would break their SHA-256, so the capture stays whole or stays out.</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation> تغيير تلك البايتات يُفسد بصمتها SHA-256، فتبقى اللقطة كاملة أو تُترك.</translation>
    </message>
    <message>
      <source>File paths and computer names</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>مسارات الملفات وأسماء الحواسيب</translation>
    </message>
    <message>
      <source>Names of the analysts</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>أسماء المحللين</translation>
    </message>
    <message>
      <source>a name, a word, or the number of a record such as EN-01</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>اسم أو كلمة أو رقم سجل مثل EN-01</translation>
    </message>
    <message>
      <source>&amp;Hide</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>إخفاء (&amp;H)</translation>
    </message>
    <message>
      <source>Hide</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>إخفاء</translation>
    </message>
    <message>
      <source>A&amp;dd</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>إضافة (&amp;D)</translation>
    </message>
    <message>
      <source>left out, with what rests on it</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>متروك مع كل ما يستند إليه</translation>
    </message>
    <message>
      <source>kept</source>
      <extracomment>dialogs/exporting_hidden, values/likelihood, reference/glossary</extracomment>
      <translation>مُبقى</translation>
    </message>
    <message>
      <source>How it will read</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>كيف سيُقرأ</translation>
    </message>
    <message>
      <source>Hide before sharing</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>إخفاء قبل المشاركة</translation>
    </message>
    <message>
      <source>applied to the copy; your case is unchanged</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>يُطبَّق على النسخة؛ وقضيتك لا تتغير</translation>
    </message>
    <message>
      <source>removed</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>أُزيل</translation>
    </message>
    <message>
      <source>ANALYST 1, 2 …</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>المحلل 1، 2 …</translation>
    </message>
    <message>
      <source>What is hidden still stands in capture {} ({}).</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>ما زال المخفي واردًا في اللقطة {} ({}).</translation>
    </message>
    <message>
      <source>Hide {} no longer</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>التوقف عن إخفاء {}</translation>
    </message>
    <message>
      <source>{}, the same throughout</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>{}، نفسه في كل موضع</translation>
    </message>
    <message>
      <source> {} more wait.</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation> و{} أخرى تنتظر.</translation>
    </message>
    <message>
      <source>Stop hiding</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>التوقف عن الإخفاء</translation>
    </message>
    <message>
      <source>Leave capture {} out</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>ترك اللقطة {}</translation>
    </message>
    <message>
      <source>Send {} as redacted text, marked</source>
      <extracomment>dialogs/exporting_hidden</extracomment>
      <translation>إرسال {} نصًا محجوبًا جزئيًا وعليه علامة</translation>
    </message>
    <message>
      <source>reading the copy</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>قراءة النسخة</translation>
    </message>
    <message>
      <source>The copy was made, read and removed; nothing has left.</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>أُنشئت النسخة وقُرئت وأُزيلت؛ ولم يخرج شيء.</translation>
    </message>
    <message>
      <source>What is in the copy</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>ما في النسخة</translation>
    </message>
    <message>
      <source>Text of {}</source>
      <extracomment>dialogs/exporting_seen</extracomment>
      <translation>نص {}</translation>
    </message>
    <message>
      <source>a new file that ends in .casefile</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>ملف جديد ينتهي بـ .casefile</translation>
    </message>
    <message>
      <source>Ve&amp;rifier beside it</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>برنامج التحقق بجانبه (&amp;R)</translation>
    </message>
    <message>
      <source>A file of plain Python that checks the copy without this program</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>ملف Python بسيط يفحص النسخة من دون هذا البرنامج</translation>
    </message>
    <message>
      <source> What goes is numbered anew there: what is S3 here may be S2 in the copy.</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation> ما يخرج يُرقَّم هناك من جديد: قد يكون S3 هنا S2 في النسخة.</translation>
    </message>
    <message>
      <source>What they will get</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>ما سيحصلون عليه</translation>
    </message>
    <message>
      <source>Proof</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>الإثبات</translation>
    </message>
    <message>
      <source>run on the finished copy</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>يُجرى على النسخة المكتملة</translation>
    </message>
    <message>
      <source>Case fingerprint, to read out or compare</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>بصمة القضية، للقراءة بصوت عالٍ أو المقارنة</translation>
    </message>
    <message>
      <source>looking through the case …</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>تصفّح القضية …</translation>
    </message>
    <message>
      <source>Stays here or goes otherwise: </source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>يبقى هنا أو يذهب بشكل آخر: </translation>
    </message>
    <message>
      <source>about {}, {}</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>نحو {}، {}</translation>
    </message>
    <message>
      <source>who is given the copy; remembered in the case</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>من تُسلَّم إليه النسخة؛ تتذكره القضية</translation>
    </message>
    <message>
      <source>For whom</source>
      <extracomment>dialogs/exporting_whom, dialogs/given</extracomment>
      <translation>لمن</translation>
    </message>
    <message>
      <source>For &amp;whom</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>لمن (&amp;W)</translation>
    </message>
    <message>
      <source>Si&amp;gn it</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>توقيعها (&amp;G)</translation>
    </message>
    <message>
      <source>public keys (age1…), or drop key files here</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>مفاتيح عامة (age1…)، أو أفلت ملفات المفاتيح هنا</translation>
    </message>
    <message>
      <source>Public keys</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>المفاتيح العامة</translation>
    </message>
    <message>
      <source>Add &amp;my key</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>إضافة مفتاحي (&amp;M)</translation>
    </message>
    <message>
      <source>a passphrase that you tell them by another way</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>عبارة سر تخبرهم بها بطريق آخر</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>عبارة السر</translation>
    </message>
    <message>
      <source>no passphrase is given</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>لم تُعطَ عبارة سر</translation>
    </message>
    <message>
      <source>encrypted with a passphrase</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>مشفَّر بعبارة سر</translation>
    </message>
    <message>
      <source>not encrypted</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>غير مشفَّر</translation>
    </message>
    <message>
      <source>That passphrase can be guessed; take several words.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>يمكن تخمين عبارة السر هذه؛ استعمل عدة كلمات.</translation>
    </message>
    <message>
      <source>&amp;Not encrypted</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>غير مشفَّر (&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Encrypt to keys</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>تشفير لمفاتيح (&amp;E)</translation>
    </message>
    <message>
      <source>With a &amp;passphrase</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>بعبارة سر (&amp;P)</translation>
    </message>
    <message>
      <source>encrypted to one key</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>مشفَّر لمفتاح واحد</translation>
    </message>
    <message>
      <source>The file is not encrypted; whoever has it can read it.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>الملف غير مشفَّر؛ يقرؤه كل من حصل عليه.</translation>
    </message>
    <message>
      <source>Only the holders of these keys can open the file; you cannot, unless your own is listed.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>لا يفتح الملف إلا أصحاب هذه المفاتيح؛ ولا يمكنك ذلك ما لم يكن مفتاحك بينها.</translation>
    </message>
    <message>
      <source>Whoever has the passphrase can open the file, and nobody can help who lost it.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>يفتح الملف كل من عرف عبارة السر، ولا أحد يساعد من أضاعها.</translation>
    </message>
    <message>
      <source>Given before to {}.</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>سُلِّم من قبل إلى {}.</translation>
    </message>
    <message>
      <source>no public key is given</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>لم يُعطَ مفتاح عام</translation>
    </message>
    <message>
      <source>a public key is not right</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>مفتاح عام غير صحيح</translation>
    </message>
    <message>
      <source>encrypted to {} keys</source>
      <extracomment>dialogs/exporting_whom</extracomment>
      <translation>مشفَّر لعدد {} من المفاتيح</translation>
    </message>
    <message>
      <source>&amp;Choose another…</source>
      <extracomment>dialogs/filecard</extracomment>
      <translation>اختيار آخر… (&amp;C)</translation>
    </message>
    <message>
      <source>is being looked at</source>
      <extracomment>dialogs/filecard, dialogs/filelist</extracomment>
      <translation>يُنظر فيه</translation>
    </message>
    <message>
      <source>Picture, {} × {} pixels</source>
      <extracomment>dialogs/filecard</extracomment>
      <translation>صورة، {} × {} بكسل</translation>
    </message>
    <message numerus="yes">
      <source>%n paragraphs</source>
      <extracomment>dialogs/filecard</extracomment>
      <translation>
        <numerusform>لا فقرات</numerusform>
        <numerusform>فقرة واحدة</numerusform>
        <numerusform>فقرتان</numerusform>
        <numerusform>%n فقرات</numerusform>
        <numerusform>%n فقرة</numerusform>
        <numerusform>%n فقرة</numerusform>
      </translation>
    </message>
    <message>
      <source>Files to attach</source>
      <extracomment>dialogs/filelist</extracomment>
      <translation>الملفات المراد إرفاقها</translation>
    </message>
    <message>
      <source>the same bytes as {}</source>
      <extracomment>dialogs/filelist</extracomment>
      <translation>البايتات نفسها كما في {}</translation>
    </message>
    <message>
      <source>The first fixes as they will come in</source>
      <extracomment>dialogs/flightrows</extracomment>
      <translation>المواضع الأولى كما ستدخل</translation>
    </message>
    <message>
      <source>RA-82035</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>RA-82035</translation>
    </message>
    <message>
      <source>UTC, an offset like +03:00, or a zone like Europe/Moscow</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>UTC، أو إزاحة مثل +03:00، أو منطقة مثل Europe/Moscow</translation>
    </message>
    <message>
      <source>Number, registration or hex of the airframe; may stay empty</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>رقم الطائرة أو تسجيلها أو رمزها السداسي عشري؛ يجوز تركه فارغًا</translation>
    </message>
    <message>
      <source>Columns</source>
      <extracomment>dialogs/flightsetting, dialogs/importing_setting, log/bar, log/heads</extracomment>
      <translation>الأعمدة</translation>
    </message>
    <message>
      <source>Units, where the columns name none</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>الوحدات، حيث لا تذكرها الأعمدة</translation>
    </message>
    <message>
      <source>Clock</source>
      <extracomment>dialogs/flightsetting, tracks/told</extracomment>
      <translation>الساعة</translation>
    </message>
    <message>
      <source>A&amp;ltitude</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>الارتفاع (&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Speed</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>السرعة (&amp;S)</translation>
    </message>
    <message>
      <source>Time &amp;zone, if not UTC</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>المنطقة الزمنية إن لم تكن UTC (&amp;Z)</translation>
    </message>
    <message>
      <source>&amp;Day, if only times are told</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>اليوم إن لم تُذكر إلا الأوقات (&amp;D)</translation>
    </message>
    <message>
      <source>Air&amp;frame that flew</source>
      <extracomment>dialogs/flightsetting</extracomment>
      <translation>الطائرة التي حلّقت (&amp;F)</translation>
    </message>
    <message>
      <source>Looking for dates, aircraft and places</source>
      <extracomment>dialogs/foretold, suggesting</extracomment>
      <translation>جارٍ البحث عن تواريخ وطائرات وأماكن</translation>
    </message>
    <message>
      <source>Nothing is deleted; each answer is a link, and Ctrl+Z takes it back.</source>
      <extracomment>dialogs/found</extracomment>
      <translation>لا يُحذف شيء؛ كل جواب رابط، وCtrl+Z يتراجع عنه.</translation>
    </message>
    <message>
      <source>Looking through the case…</source>
      <extracomment>dialogs/found</extracomment>
      <translation>جارٍ تصفّح القضية…</translation>
    </message>
    <message>
      <source>Copies given</source>
      <extracomment>dialogs/given</extracomment>
      <translation>النسخ المسلَّمة</translation>
    </message>
    <message>
      <source>What left this case; the journal says so, too, and an undo does not take it back.</source>
      <extracomment>dialogs/given</extracomment>
      <translation>ما خرج من هذه القضية؛ يقول ذلك دفتر القيود أيضًا، والتراجع لا يلغيه.</translation>
    </message>
    <message>
      <source>Records</source>
      <extracomment>dialogs/given, dialogs/manyfields, navigatorlist</extracomment>
      <translation>السجلات</translation>
    </message>
    <message>
      <source>Left out</source>
      <extracomment>dialogs/given</extracomment>
      <translation>ما لم يُدرج</translation>
    </message>
    <message>
      <source>Hidden</source>
      <extracomment>dialogs/given</extracomment>
      <translation>المخفي</translation>
    </message>
    <message>
      <source>No copy has left this case yet.</source>
      <extracomment>dialogs/given</extracomment>
      <translation>لم تخرج نسخة من هذه القضية بعد.</translation>
    </message>
    <message>
      <source>Address of the proxy</source>
      <extracomment>dialogs/goesout</extracomment>
      <translation>عنوان الوكيل</translation>
    </message>
    <message>
      <source>Import log</source>
      <extracomment>dialogs/importing, case/acts</extracomment>
      <translation>استيراد جدول</translation>
    </message>
    <message>
      <source>Import</source>
      <extracomment>dialogs/importing, dialogs/importing_flights</extracomment>
      <translation>استيراد</translation>
    </message>
    <message>
      <source>{} can be read either way. Which comes first? Until that is said they stay open.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>يمكن قراءة {} على الوجهين. أيهما يأتي أولًا؟ تبقى مفتوحة حتى يُذكر ذلك.</translation>
    </message>
    <message numerus="yes">
      <source>%n rows</source>
      <extracomment>dialogs/importing, log/export, tracks/told</extracomment>
      <translation>
        <numerusform>لا صفوف</numerusform>
        <numerusform>صف واحد</numerusform>
        <numerusform>صفان</numerusform>
        <numerusform>%n صفوف</numerusform>
        <numerusform>%n صفًا</numerusform>
        <numerusform>%n صف</numerusform>
      </translation>
    </message>
    <message>
      <source>Imported {} of {} as {} to {}; one undo takes them all back.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>استُورد {} من {}، من {} إلى {}؛ تراجع واحد يلغيها كلها.</translation>
    </message>
    <message>
      <source>Reading the log</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>جارٍ قراءة الجدول</translation>
    </message>
    <message>
      <source>Columns as they were chosen for a table with the same heads.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>الأعمدة كما اختيرت لجدول بالعناوين نفسها.</translation>
    </message>
    <message>
      <source>already here as {}: {:,} tagged already, only new rows come in</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>موجود هنا بالرقم {}: {:,} موسومة من قبل، ولا تدخل إلا الصفوف الجديدة</translation>
    </message>
    <message numerus="yes">
      <source>%n more reasons</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>
        <numerusform>لا أسباب أخرى</numerusform>
        <numerusform>سبب آخر</numerusform>
        <numerusform>سببان آخران</numerusform>
        <numerusform>%n أسباب أخرى</numerusform>
        <numerusform>%n سببًا آخر</numerusform>
        <numerusform>%n سبب آخر</numerusform>
      </translation>
    </message>
    <message>
      <source>Import a log</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>استيراد جدول</translation>
    </message>
    <message>
      <source>{} can also come in as a log, a record a row, or as tracks, a fix a row.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>يمكن أيضًا أن يدخل {} كجدول، سجل لكل صف، أو كمسارات، موضع لكل صف.</translation>
    </message>
    <message>
      <source>Reading the rows of {}</source>
      <extracomment>dialogs/importing, tracks/acting</extracomment>
      <translation>جارٍ قراءة صفوف {}</translation>
    </message>
    <message>
      <source>{} can also come in as a log, a record a row.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>يمكن أيضًا أن يدخل {} كجدول، سجل لكل صف.</translation>
    </message>
    <message>
      <source>Import as log…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>استيراد كجدول…</translation>
    </message>
    <message>
      <source>Reading {}…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>جارٍ قراءة {}…</translation>
    </message>
    <message>
      <source>The first {} rows of {} as they become</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>الصفوف الأولى ({}) من {} كما ستصبح</translation>
    </message>
    <message>
      <source>Counting {:,} rows…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>جارٍ عدّ {:,} من الصفوف…</translation>
    </message>
    <message>
      <source>{:,} good</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>السليم {:,}</translation>
    </message>
    <message>
      <source>{:,} open in places</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>المفتوح في مواضع {:,}</translation>
    </message>
    <message>
      <source>{:,} refused</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>المرفوض {:,}</translation>
    </message>
    <message>
      <source>Importing the log</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>جارٍ استيراد الجدول</translation>
    </message>
    <message>
      <source>Cancelled; nothing was imported.</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>أُلغي؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <source>Import as tracks…</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>استيراد كمسارات…</translation>
    </message>
    <message>
      <source>{:,} say what an earlier row says</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>{:,} تقول ما يقوله صف سابق</translation>
    </message>
    <message>
      <source>and {}; the rows tell them</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>و{}؛ الصفوف تذكرها</translation>
    </message>
    <message>
      <source>Import {}</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>استيراد {}</translation>
    </message>
    <message>
      <source>Esc cancels</source>
      <extracomment>dialogs/importing</extracomment>
      <translation>Esc يلغي</translation>
    </message>
    <message>
      <source>leave out</source>
      <extracomment>dialogs/importing_columns</extracomment>
      <translation>ترك</translation>
    </message>
    <message>
      <source>Column {} goes to</source>
      <extracomment>dialogs/importing_columns</extracomment>
      <translation>يذهب العمود {} إلى</translation>
    </message>
    <message>
      <source>Import tracker files</source>
      <extracomment>dialogs/importing_flights, flying, mappage</extracomment>
      <translation>استيراد ملفات التتبُّع</translation>
    </message>
    <message>
      <source>Columns and zone as they were said of a table with the same header.</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>الأعمدة والمنطقة الزمنية كما ذُكرت لجدول بالترويسة نفسها.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>جارٍ القراءة…</translation>
    </message>
    <message>
      <source>in the beginning of the file</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>في بداية الملف</translation>
    </message>
    <message>
      <source>in all</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>إجمالًا</translation>
    </message>
    <message numerus="yes">
      <source>%n rows are no fixes</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>
        <numerusform>لا صفوف ليست مواضع</numerusform>
        <numerusform>صف واحد ليس موضعًا</numerusform>
        <numerusform>صفان ليسا موضعين</numerusform>
        <numerusform>%n صفوف ليست مواضع</numerusform>
        <numerusform>%n صفًا ليست مواضع</numerusform>
        <numerusform>%n صف ليست مواضع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files</source>
      <extracomment>dialogs/importing_flights, flying</extracomment>
      <translation>
        <numerusform>لا ملفات</numerusform>
        <numerusform>ملف واحد</numerusform>
        <numerusform>ملفان</numerusform>
        <numerusform>%n ملفات</numerusform>
        <numerusform>%n ملفًا</numerusform>
        <numerusform>%n ملف</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the first fixes of {}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>جارٍ قراءة المواضع الأولى من {}</translation>
    </message>
    <message numerus="yes">
      <source>%n fixes</source>
      <extracomment>dialogs/importing_flights, map/items, particulars, tracks/told</extracomment>
      <translation>
        <numerusform>لا مواضع</numerusform>
        <numerusform>موضع واحد</numerusform>
        <numerusform>موضعان</numerusform>
        <numerusform>%n مواضع</numerusform>
        <numerusform>%n موضعًا</numerusform>
        <numerusform>%n موضع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n aircraft</source>
      <extracomment>dialogs/importing_flights, dialogs/checks</extracomment>
      <translation>
        <numerusform>لا طائرات</numerusform>
        <numerusform>طائرة واحدة</numerusform>
        <numerusform>طائرتان</numerusform>
        <numerusform>%n طائرات</numerusform>
        <numerusform>%n طائرة</numerusform>
        <numerusform>%n طائرة</numerusform>
      </translation>
    </message>
    <message>
      <source> and {} with the same settings</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation> و{} بالإعدادات نفسها</translation>
    </message>
    <message>
      <source>The first fixes of {}{}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>المواضع الأولى من {}{}</translation>
    </message>
    <message>
      <source>{} of {} {}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>{} من {} {}</translation>
    </message>
    <message>
      <source>row {}: {}</source>
      <extracomment>dialogs/importing_flights</extracomment>
      <translation>الصف {}: {}</translation>
    </message>
    <message>
      <source>The first rows as they will become</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>الصفوف الأولى كما ستصبح</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>left out</source>
      <extracomment>dialogs/importing_rows</extracomment>
      <translation>متروك</translation>
    </message>
    <message>
      <source>&amp;Sheet</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>الورقة (&amp;S)</translation>
    </message>
    <message>
      <source>origin &gt; who relays it</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>الأصل &gt; الناقل</translation>
    </message>
    <message>
      <source>For every row that says nothing of it</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>لكل صف لا يقول شيئًا عن ذلك</translation>
    </message>
    <message>
      <source>&amp;Method</source>
      <extracomment>dialogs/importing_setting, forms/tag</extracomment>
      <translation>الطريقة (&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Row with the heads</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>صف العناوين (&amp;R)</translation>
    </message>
    <message>
      <source>Rows &amp;become</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>تصبح الصفوف (&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Day and month</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>اليوم والشهر (&amp;D)</translation>
    </message>
    <message>
      <source>Time &amp;zone</source>
      <extracomment>dialogs/importing_setting</extracomment>
      <translation>المنطقة الزمنية (&amp;Z)</translation>
    </message>
    <message>
      <source>&amp;Asserted by</source>
      <extracomment>dialogs/importing_setting, forms/claim, forms/tag</extracomment>
      <translation>القائل (&amp;A)</translation>
    </message>
    <message>
      <source>Letters without Ctrl or Alt count only while a pane that shows something has the keyboard.</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>الحروف بلا Ctrl أو Alt لا تعمل إلا حين تكون لوحة المفاتيح عند جزء يعرض شيئًا.</translation>
    </message>
    <message>
      <source>{} is a key of “{}” already. Taken over, it calls “{}” instead.</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>{} مفتاح “{}” من قبل. إذا أُخذ فإنه يستدعي “{}” بدلًا منه.</translation>
    </message>
    <message>
      <source>Change keys</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>تغيير المفاتيح</translation>
    </message>
    <message>
      <source>Look up a key or what it does</source>
      <extracomment>dialogs/keys, keyboard</extracomment>
      <translation>البحث عن مفتاح أو عمّا يفعله</translation>
    </message>
    <message>
      <source>Acts and their keys</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>الأفعال ومفاتيحها</translation>
    </message>
    <message>
      <source>New key</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>المفتاح الجديد</translation>
    </message>
    <message>
      <source>Use it</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>استعماله</translation>
    </message>
    <message>
      <source>Use it, too</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>استعماله أيضًا</translation>
    </message>
    <message>
      <source>No key</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>بلا مفتاح</translation>
    </message>
    <message>
      <source>Reset</source>
      <extracomment>dialogs/keys, dialogs/preferences</extracomment>
      <translation>إعادة الضبط</translation>
    </message>
    <message>
      <source>Reset all</source>
      <extracomment>dialogs/keys, dialogs/preferences</extracomment>
      <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
      <source>What it does</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>ما يفعله</translation>
    </message>
    <message>
      <source>Keys</source>
      <extracomment>dialogs/keys, keyboard</extracomment>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>” and “</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>” و“</translation>
    </message>
    <message>
      <source>Take it over</source>
      <extracomment>dialogs/keys</extracomment>
      <translation>أخذه</translation>
    </message>
    <message>
      <source>{} (changed)</source>
      <extracomment>dialogs/keys, dialogs/preferences</extracomment>
      <translation>{} (مُغيَّر)</translation>
    </message>
    <message>
      <source>A source that is only named here counts as not held until its file is attached.</source>
      <extracomment>dialogs/known</extracomment>
      <translation>المصدر المذكور هنا فقط يُعدّ غير محفوظ حتى يُرفق ملفه.</translation>
    </message>
    <message>
      <source>Reliabilit&amp;y</source>
      <extracomment>dialogs/known</extracomment>
      <translation>الموثوقية (&amp;Y)</translation>
    </message>
    <message>
      <source>without a publisher only F fits</source>
      <extracomment>dialogs/known</extracomment>
      <translation>بلا ناشر لا يصح إلا F</translation>
    </message>
    <message>
      <source>the publisher’s, for all its sources</source>
      <extracomment>dialogs/known</extracomment>
      <translation>درجة الناشر، لكل مصادره</translation>
    </message>
    <message>
      <source>whom it names as its source, separated by commas</source>
      <extracomment>dialogs/known</extracomment>
      <translation>من يسمّيه مصدرًا له، مفصولين بفواصل</translation>
    </message>
    <message>
      <source>C&amp;ites</source>
      <extracomment>dialogs/known</extracomment>
      <translation>يستشهد بـ (&amp;I)</translation>
    </message>
    <message>
      <source>not before {}: nothing is older than what it cites</source>
      <extracomment>dialogs/known</extracomment>
      <translation>ليس قبل {}: لا شيء أقدم مما يستشهد به</translation>
    </message>
    <message>
      <source>each by the name of its file; F2 on the source gives a title</source>
      <extracomment>dialogs/known</extracomment>
      <translation>كلٌّ باسم ملفه؛ F2 على المصدر يعطيه عنوانًا</translation>
    </message>
    <message>
      <source>Who draws on whom</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>من يستقي ممن</translation>
    </message>
    <message>
      <source>Accept</source>
      <extracomment>dialogs/lineage, entity/proposed</extracomment>
      <translation>قبول</translation>
    </message>
    <message>
      <source>&amp;Dismiss</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>استبعاد (&amp;D)</translation>
    </message>
    <message>
      <source>Accepting records a citation, stated or inferred; Ctrl+Z takes it back.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>القبول يسجل استشهادًا مذكورًا أو مستنتجًا؛ Ctrl+Z يتراجع عنه.</translation>
    </message>
    <message>
      <source>Proposals</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>المقترحات</translation>
    </message>
    <message>
      <source>Holding the texts against each other…</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>جارٍ مقابلة النصوص بعضها ببعض…</translation>
    </message>
    <message>
      <source>Looking for who draws on whom</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>جارٍ البحث عمن يستقي ممن</translation>
    </message>
    <message>
      <source>No source is seen to draw on another: none names another one, and none share words or mistakes.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>لا يُرى مصدر يستقي من آخر: لا أحد يسمّي آخر، ولا تشارك في الكلمات أو الأخطاء.</translation>
    </message>
    <message>
      <source>{} draws on {}: {}.</source>
      <extracomment>dialogs/lineage, analysis/drawn</extracomment>
      <translation>{} يستقي من {}: {}.</translation>
    </message>
    <message>
      <source>{} and {}: one drew on the other, or both on a third</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>{} و{}: استقى أحدهما من الآخر، أو كلاهما من ثالث</translation>
    </message>
    <message>
      <source>Nothing shows which way. Choose one, or leave it as it is.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>لا شيء يبيّن الاتجاه. اختر واحدًا، أو اتركه كما هو.</translation>
    </message>
    <message>
      <source>{} draws on {}</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>{} يستقي من {}</translation>
    </message>
    <message>
      <source>The words there changed meanwhile; look again.</source>
      <extracomment>dialogs/lineage</extracomment>
      <translation>تغيّرت الكلمات هناك في الأثناء؛ انظر من جديد.</translation>
    </message>
    <message>
      <source>Edit the selected</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>تحرير المحدَّد كله</translation>
    </message>
    <message>
      <source>Change</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>تغيير</translation>
    </message>
    <message>
      <source>the new value; written and taken out again, none</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>القيمة الجديدة؛ إن كُتبت ثم مُحيت فلا شيء</translation>
    </message>
    <message>
      <source>What changes</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>ما يتغير</translation>
    </message>
    <message>
      <source>Give a value to see what it changes.</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>أعطِ قيمة لرؤية ما تغيّره.</translation>
    </message>
    <message>
      <source>nothing</source>
      <extracomment>dialogs/manyfields, past, tracks/comparing</extracomment>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>&amp;Field</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>الحقل (&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Value</source>
      <extracomment>dialogs/manyfields, entity/forms</extracomment>
      <translation>القيمة (&amp;V)</translation>
    </message>
    <message>
      <source>Reads now</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>القراءة الآن</translation>
    </message>
    <message>
      <source>Would read</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>القراءة بعد التغيير</translation>
    </message>
    <message>
      <source>{} would change, in one step.</source>
      <extracomment>dialogs/manyfields</extracomment>
      <translation>سيتغير: {}، في خطوة واحدة.</translation>
    </message>
    <message>
      <source>{} selected</source>
      <extracomment>dialogs/manyfields, dialogs/tags</extracomment>
      <translation>المحدَّد: {}</translation>
    </message>
    <message>
      <source>Change {}</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>تغيير {}</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <extracomment>dialogs/manyfields, language, log/hand, analysis/doubled</extracomment>
      <translation>{} و{} أخرى</translation>
    </message>
    <message>
      <source>{} like that already.</source>
      <extracomment>dialogs/manyfields, log/pastesheet</extracomment>
      <translation>{} هكذا من قبل.</translation>
    </message>
    <message>
      <source>Merge returned case</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>دمج قضية عائدة</translation>
    </message>
    <message>
      <source>Look at the copy</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>النظر في النسخة</translation>
    </message>
    <message>
      <source>Case files (*.casefile *.age);;All files (*)</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>ملفات القضايا (*.casefile *.age);;كل الملفات (*)</translation>
    </message>
    <message>
      <source>Said here of the same words already: {}; keep one of each afterwards.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>قيل هنا عن الكلمات نفسها من قبل: {}؛ أبقِ واحدًا من كلٍّ بعد ذلك.</translation>
    </message>
    <message numerus="yes">
      <source>%n choices</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>لا اختيارات</numerusform>
        <numerusform>اختيار واحد</numerusform>
        <numerusform>اختياران</numerusform>
        <numerusform>%n اختيارات</numerusform>
        <numerusform>%n اختيارًا</numerusform>
        <numerusform>%n اختيار</numerusform>
      </translation>
    </message>
    <message>
      <source>the copy that came back</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>النسخة العائدة</translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>اختيار… (&amp;C)</translation>
    </message>
    <message>
      <source>used once, never kept</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>تُستعمل مرة واحدة ولا تُحفظ أبدًا</translation>
    </message>
    <message>
      <source>Nothing needs a choice.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>لا شيء يحتاج إلى اختيار.</translation>
    </message>
    <message>
      <source>Every entry of {} is in this case already; if its merge was undone, redo brings it back.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>كل قيود {} موجودة في هذه القضية؛ وإن تُراجع عن دمجه فالإعادة ترجعه.</translation>
    </message>
    <message numerus="yes">
      <source>%n merge by themselves,</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>لا شيء يندمج تلقائيًا،</numerusform>
        <numerusform>واحد يندمج تلقائيًا،</numerusform>
        <numerusform>اثنان يندمجان تلقائيًا،</numerusform>
        <numerusform>%n تندمج تلقائيًا،</numerusform>
        <numerusform>%n تندمج تلقائيًا،</numerusform>
        <numerusform>%n تندمج تلقائيًا،</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n opinions stand</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>لا آراء تبقى</numerusform>
        <numerusform>رأي واحد يبقى</numerusform>
        <numerusform>رأيان يبقيان</numerusform>
        <numerusform>%n آراء تبقى</numerusform>
        <numerusform>%n رأيًا يبقى</numerusform>
        <numerusform>%n رأي يبقى</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is written before Merge.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>لا يُكتب شيء قبل الدمج.</translation>
    </message>
    <message>
      <source>Making a snapshot</source>
      <extracomment>dialogs/merge, dialogs/snapshots, keeping</extracomment>
      <translation>جارٍ إنشاء نسخة سابقة</translation>
    </message>
    <message>
      <source>Settled.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>حُسم.</translation>
    </message>
    <message numerus="yes">
      <source>%n new records</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>لا سجلات جديدة</numerusform>
        <numerusform>سجل جديد واحد</numerusform>
        <numerusform>سجلان جديدان</numerusform>
        <numerusform>%n سجلات جديدة</numerusform>
        <numerusform>%n سجلًا جديدًا</numerusform>
        <numerusform>%n سجل جديد</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>عبارة السر (&amp;P)</translation>
    </message>
    <message>
      <source>nothing needs a choice.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>لا شيء يحتاج إلى اختيار.</translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>dialogs/merge, case/acts</extracomment>
      <translation>دمج</translation>
    </message>
    <message numerus="yes">
      <source>%n need your choice.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>
        <numerusform>لا شيء يحتاج إلى اختيارك.</numerusform>
        <numerusform>واحد يحتاج إلى اختيارك.</numerusform>
        <numerusform>اثنان يحتاجان إلى اختيارك.</numerusform>
        <numerusform>%n تحتاج إلى اختيارك.</numerusform>
        <numerusform>%n تحتاج إلى اختيارك.</numerusform>
        <numerusform>%n تحتاج إلى اختيارك.</numerusform>
      </translation>
    </message>
    <message>
      <source>&lt;b&gt;{}&lt;/b&gt; joins your case at journal #{}.&lt;br&gt;</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>&lt;b&gt;{}&lt;/b&gt; تلتقي بقضيتك عند قيد الدفتر #{}.&lt;br&gt;</translation>
    </message>
    <message>
      <source>Settle</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>حسم</translation>
    </message>
    <message>
      <source>Merged {}: {}, {} changed by them.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>دُمج {}: {}، وتغيّر بها {}.</translation>
    </message>
    <message>
      <source>Queued by earlier merges: {}</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>في الانتظار من عمليات دمج سابقة: {}</translation>
    </message>
    <message>
      <source>{} side by side,</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} جنبًا إلى جنب،</translation>
    </message>
    <message>
      <source>Merge, settle {} later</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>دمج، وحسم {} لاحقًا</translation>
    </message>
    <message>
      <source>{} left. Any choice can be undone.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>بقي {}. يمكن التراجع عن أي اختيار.</translation>
    </message>
    <message>
      <source>{} was sealed with a passphrase; type it.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} مغلق بعبارة سر؛ اكتبها.</translation>
    </message>
    <message>
      <source>{} more wait until these are settled.</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>{} أخرى تنتظر حتى تُحسم هذه.</translation>
    </message>
    <message>
      <source>Settle {}</source>
      <extracomment>dialogs/merge</extracomment>
      <translation>حسم {}</translation>
    </message>
    <message>
      <source>their values come in, nobody changed them here</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>تدخل قيمها، فلم يغيّرها أحد هنا</translation>
    </message>
    <message>
      <source>new records, numbered after yours</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>سجلات جديدة، مرقّمة بعد سجلاتك</translation>
    </message>
    <message>
      <source>they go to the trash here, too, and can be restored</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>تذهب إلى السلة هنا أيضًا، ويمكن استعادتها</translation>
    </message>
    <message>
      <source>two analysts, two views: nothing to choose</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>محللان ورأيان: لا شيء للاختيار</translation>
    </message>
    <message>
      <source>What the copy brings</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>ما تأتي به النسخة</translation>
    </message>
    <message>
      <source>Both journals check out.</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>كلا دفتري القيود صحيح.</translation>
    </message>
    <message>
      <source>The returned journal checks out.</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>دفتر القيود العائد صحيح.</translation>
    </message>
    <message>
      <source>Your entries stay; the merge is entry #{}.</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>تبقى قيودك؛ والدمج هو القيد #{}.</translation>
    </message>
    <message>
      <source>and {} more</source>
      <extracomment>dialogs/merging_brought, dialogs/snapshots, entrypane, case/statistics</extracomment>
      <translation>و{} أخرى</translation>
    </message>
    <message>
      <source>{} of {} left</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>بقي {} من {}</translation>
    </message>
    <message>
      <source>+ {} from {}</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>+ {} من {}</translation>
    </message>
    <message>
      <source>Before</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>من قبل</translation>
    </message>
    <message>
      <source>choose one</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>اختر واحدًا</translation>
    </message>
    <message>
      <source>One date that both of you only counted anew goes the same way.</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>تاريخ واحد أعاد كلاكما حسابه فقط يتبع الطريق نفسه.</translation>
    </message>
    <message>
      <source>If you choose returned:</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>إذا اخترت العائد:</translation>
    </message>
    <message>
      <source>If you keep yours:</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>إذا أبقيت ما لديك:</translation>
    </message>
    <message>
      <source>in the trash</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>في السلة</translation>
    </message>
    <message>
      <source>not in the trash</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>ليس في السلة</translation>
    </message>
    <message>
      <source>{} dates that both of you only counted anew go the same way.</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>{} من التواريخ أعاد كلاكما حسابها فقط تتبع الطريق نفسه.</translation>
    </message>
    <message>
      <source>chosen: yours</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>اخترت: ما لديك</translation>
    </message>
    <message>
      <source>chosen: returned</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>اخترت: العائد</translation>
    </message>
    <message>
      <source>Before, at #{}</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>من قبل، عند #{}</translation>
    </message>
    <message>
      <source>Yours</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>ما لديك</translation>
    </message>
    <message>
      <source>Returned</source>
      <extracomment>dialogs/merging_clash</extracomment>
      <translation>العائد</translation>
    </message>
    <message>
      <source>nothing the same</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>لا شيء مشترك</translation>
    </message>
    <message>
      <source>{}; {}; {}; the merge is entry #{}.</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>{}؛ {}؛ {}؛ والدمج هو القيد #{}.</translation>
    </message>
    <message>
      <source>#1 – #{} the same</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>#1 – #{} مشتركة</translation>
    </message>
    <message>
      <source>yours, {}</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>ما لديك، {}</translation>
    </message>
    <message>
      <source>returned, {}</source>
      <extracomment>dialogs/merging_fork</extracomment>
      <translation>العائد، {}</translation>
    </message>
    <message numerus="yes">
      <source>%n fields wait to be settled</source>
      <extracomment>dialogs/merging_waits</extracomment>
      <translation>
        <numerusform>لا حقول تنتظر الحسم</numerusform>
        <numerusform>حقل واحد ينتظر الحسم</numerusform>
        <numerusform>حقلان ينتظران الحسم</numerusform>
        <numerusform>%n حقول تنتظر الحسم</numerusform>
        <numerusform>%n حقلًا ينتظر الحسم</numerusform>
        <numerusform>%n حقل ينتظر الحسم</numerusform>
      </translation>
    </message>
    <message>
      <source> {}: File, Merge returned case.</source>
      <extracomment>dialogs/merging_waits</extracomment>
      <translation> {}: ملف، دمج قضية عائدة.</translation>
    </message>
    <message>
      <source>Look for a newer version</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>البحث عن إصدار أحدث</translation>
    </message>
    <message>
      <source>Ask there</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>اسأل هناك</translation>
    </message>
    <message>
      <source>The program never asks by itself. If you press the button, one request goes to this address, and one for each redirect. Its server learns this computer’s address and the time; nothing of a case or of you goes with it.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>لا يسأل البرنامج من تلقاء نفسه أبدًا. إن ضغطت الزر ذهب طلب واحد إلى هذا العنوان، وآخر لكل إعادة توجيه. يعلم خادمه عنوان هذا الحاسوب والوقت؛ ولا يذهب معه شيء من قضية أو عنك.</translation>
    </message>
    <message>
      <source>An address that answers with the version: as text, or in JSON as PyPI and forges give it. Whoever gave you the program knows it.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>عنوان يجيب بالإصدار: نصًا، أو JSON كما تعطيه PyPI ومستودعات البرمجة. يعرفه من أعطاك البرنامج.</translation>
    </message>
    <message>
      <source>Looking for a newer version</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>جارٍ البحث عن إصدار أحدث</translation>
    </message>
    <message>
      <source>Version {} is announced; this is {}. Get it where you got this one.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>أُعلن الإصدار {}؛ وهذا {}. احصل عليه حيث حصلت على هذا.</translation>
    </message>
    <message>
      <source>This is the newest version announced there: {}.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>هذا أحدث إصدار معلن هناك: {}.</translation>
    </message>
    <message>
      <source>&amp;Where versions are announced</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>أين تُعلن الإصدارات (&amp;W)</translation>
    </message>
    <message>
      <source>This is version {}.</source>
      <extracomment>dialogs/newer</extracomment>
      <translation>هذا الإصدار {}.</translation>
    </message>
    <message>
      <source>Lost quotes</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>الاقتباسات المفقودة</translation>
    </message>
    <message>
      <source>Put back</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>إعادته</translation>
    </message>
    <message>
      <source>Its words may stand here now. What is gone is struck out, what is new is underlined.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>ربما صارت كلماته هنا الآن. ما زال مشطوب، وما جدّ تحته خط.</translation>
    </message>
    <message>
      <source>Nothing is moved before you put it there; Ctrl+Z takes it back.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>لا يُنقل شيء قبل أن تضعه هناك؛ Ctrl+Z يتراجع عنه.</translation>
    </message>
    <message>
      <source>Looking for lost quotes…</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>جارٍ البحث عن اقتباسات مفقودة…</translation>
    </message>
    <message>
      <source>Looking for lost quotes</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>جارٍ البحث عن اقتباسات مفقودة</translation>
    </message>
    <message>
      <source>No quote is lost: every one stands where it was taken.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>لا اقتباس مفقود: كلٌّ منها في موضعه الذي أُخذ منه.</translation>
    </message>
    <message>
      <source>No place looks like it. It stays lost until you choose.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>لا موضع يشبهه. يبقى مفقودًا حتى تختار.</translation>
    </message>
    <message>
      <source>{} was taken from {} and said</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>أُخذ {} من {} وكان يقول</translation>
    </message>
    <message>
      <source>{} alike, {}</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>التشابه {}، {}</translation>
    </message>
    <message>
      <source>The words there changed meanwhile; look for lost quotes again.</source>
      <extracomment>dialogs/orphans</extracomment>
      <translation>تغيّرت الكلمات هناك في الأثناء؛ ابحث عن الاقتباسات المفقودة من جديد.</translation>
    </message>
    <message>
      <source>What became of each file</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>ما صار إليه كل ملف</translation>
    </message>
    <message>
      <source>Copy list</source>
      <extracomment>dialogs/outcomes, tracks/told</extracomment>
      <translation>نسخ القائمة</translation>
    </message>
    <message>
      <source>Show list</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>عرض القائمة</translation>
    </message>
    <message>
      <source>Files and what became of them</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>الملفات وما آلت إليه</translation>
    </message>
    <message>
      <source>Copied.</source>
      <extracomment>dialogs/outcomes, dialogs/statistics</extracomment>
      <translation>نُسخ.</translation>
    </message>
    <message>
      <source>{} attached</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>أُرفق {}</translation>
    </message>
    <message>
      <source>attached as {}</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>أُرفق بالرقم {}</translation>
    </message>
    <message>
      <source>{} already here</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>موجود هنا من قبل {}</translation>
    </message>
    <message>
      <source>{} could not be taken in</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>تعذّر إدخال {}</translation>
    </message>
    <message>
      <source>{} could not be opened</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>تعذّر فتح {}</translation>
    </message>
    <message>
      <source>Already here as {}; nothing was added.</source>
      <extracomment>dialogs/outcomes</extracomment>
      <translation>موجود هنا بالرقم {}؛ لم يُضف شيء.</translation>
    </message>
    <message>
      <source>Pages of the summary</source>
      <extracomment>dialogs/pages</extracomment>
      <translation>صفحات الملخص</translation>
    </message>
    <message>
      <source>Preferences</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>التفضيلات</translation>
    </message>
    <message>
      <source>Look up a setting or what it does</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>البحث عن إعداد أو عمّا يفعله</translation>
    </message>
    <message>
      <source>No setting says this.</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>لا إعداد يقول هذا.</translation>
    </message>
    <message>
      <source>Yes</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>نعم</translation>
    </message>
    <message>
      <source>Reset: {}</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>إعادة الضبط: {}</translation>
    </message>
    <message>
      <source>As at first: {}</source>
      <extracomment>dialogs/preferences</extracomment>
      <translation>كما في البداية: {}</translation>
    </message>
    <message>
      <source>Checking files</source>
      <extracomment>dialogs/preflight</extracomment>
      <translation>جارٍ فحص الملفات</translation>
    </message>
    <message>
      <source>looks like {}</source>
      <extracomment>dialogs/preflight</extracomment>
      <translation>يشبه {}</translation>
    </message>
    <message>
      <source>close to {}</source>
      <extracomment>dialogs/preflight</extracomment>
      <translation>قريب من {}</translation>
    </message>
    <message>
      <source>Evidence summary</source>
      <extracomment>dialogs/preview, report/beginning</extracomment>
      <translation>ملخص الأدلة</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
      <source>summary</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>الملخص</translation>
    </message>
    <message>
      <source>laying out</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>تنسيق الصفحات</translation>
    </message>
    <message>
      <source>Page {} of {} · {} %</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>الصفحة {} من {} · {} %</translation>
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
      <translation>الورق (&amp;A)</translation>
    </message>
    <message>
      <source>Smaller (−)</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>أصغر (−)</translation>
    </message>
    <message>
      <source>Fit &amp;width</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>ملاءمة العرض (&amp;W)</translation>
    </message>
    <message>
      <source>As wide as there is room (0)</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>بقدر ما يتسع العرض (0)</translation>
    </message>
    <message>
      <source>Save as &amp;HTML…</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>حفظ كـ HTML… (&amp;H)</translation>
    </message>
    <message>
      <source>One page that needs nothing beside it</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>صفحة واحدة لا تحتاج إلى شيء بجانبها</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>طباعة… (&amp;P)</translation>
    </message>
    <message>
      <source>To a printer, at 300 dots to the inch</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>إلى طابعة، بدقة 300 نقطة في البوصة</translation>
    </message>
    <message>
      <source>Building the {}</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>جارٍ إعداد {}</translation>
    </message>
    <message>
      <source>Save the {}</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>حفظ {}</translation>
    </message>
    <message>
      <source>Saved {}. SHA-256 {}</source>
      <extracomment>dialogs/preview</extracomment>
      <translation>حُفظ {}. SHA-256 {}</translation>
    </message>
    <message>
      <source>Snapshots</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>النسخ السابقة</translation>
    </message>
    <message>
      <source>Go back to it</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>الرجوع إليها</translation>
    </message>
    <message>
      <source>Going back is one act; Ctrl+Z takes it back.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>الرجوع فعل واحد؛ Ctrl+Z يتراجع عنه.</translation>
    </message>
    <message>
      <source>Make one now</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>إنشاء واحدة الآن</translation>
    </message>
    <message>
      <source>Save as a file…</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>حفظ في ملف…</translation>
    </message>
    <message>
      <source>Snapshots, newest first</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>النسخ السابقة، الأحدث أولًا</translation>
    </message>
    <message>
      <source>Comparing with a snapshot</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>جارٍ المقارنة بنسخة سابقة</translation>
    </message>
    <message>
      <source>It holds {} entries that this case has not; save it as a file and merge it.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>فيها قيود ليست في هذه القضية، عددها {}؛ احفظها في ملف وادمجه.</translation>
    </message>
    <message>
      <source>Save the snapshot as</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>حفظ النسخة السابقة باسم</translation>
    </message>
    <message>
      <source>Saving a snapshot</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>جارٍ حفظ نسخة سابقة</translation>
    </message>
    <message>
      <source>{} is made, and whole.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>أُنشئ {}، وهو كامل.</translation>
    </message>
    <message>
      <source>{} is made; check it, for bytes are missing.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>أُنشئ {}؛ افحصه، فثمة بايتات ناقصة.</translation>
    </message>
    <message>
      <source>There is no snapshot of this case yet.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>لا نسخة سابقة لهذه القضية بعد.</translation>
    </message>
    <message>
      <source>One is made every half hour in which something was done.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>تُنشأ واحدة كل نصف ساعة فُعل فيها شيء.</translation>
    </message>
    <message>
      <source>One act came since.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>جاء بعدها فعل واحد.</translation>
    </message>
    <message>
      <source>Nothing has come since the last snapshot.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>لم يأت شيء بعد آخر نسخة سابقة.</translation>
    </message>
    <message>
      <source>After {} journal entries.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>بعد {} من قيود الدفتر.</translation>
    </message>
    <message>
      <source>Nothing came since; the case is as it was then.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>لم يأت بعدها شيء؛ القضية كما كانت حينها.</translation>
    </message>
    <message>
      <source>{} acts came since.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>عدد الأفعال بعدها: {}.</translation>
    </message>
    <message>
      <source>They made {}, which would go to the trash.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>أُنشئ: {}؛ وسيذهب إلى السلة.</translation>
    </message>
    <message>
      <source>They changed {}, which would be as before.</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>تغيّر: {}؛ وسيعود كما كان.</translation>
    </message>
    <message>
      <source>The case in figures</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>القضية بالأرقام</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>dialogs/statistics, mishap</extracomment>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Reading the case…</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>جارٍ قراءة القضية…</translation>
    </message>
    <message>
      <source>Figures</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>الأرقام</translation>
    </message>
    <message>
      <source>Counting what the case holds</source>
      <extracomment>dialogs/statistics</extracomment>
      <translation>جارٍ عدّ ما تحويه القضية</translation>
    </message>
    <message>
      <source>unresolved {}</source>
      <extracomment>dialogs/statistics, case/statistics</extracomment>
      <translation>غير محسوم: {}</translation>
    </message>
    <message>
      <source>cargo, or aircraft/military</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>cargo أو aircraft/military</translation>
    </message>
    <message>
      <source>Space ticks, F2 renames, Del puts in the trash</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>Space للتأشير، F2 لتغيير الاسم، Del للوضع في السلة</translation>
    </message>
    <message>
      <source>Change tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>تغيير الوسم</translation>
    </message>
    <message>
      <source>Rename…	F2</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>تغيير الاسم…	F2</translation>
    </message>
    <message>
      <source>Lay within…</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>إدراج تحت…</translation>
    </message>
    <message>
      <source>Delete	Del</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>حذف	Del</translation>
    </message>
    <message>
      <source>New name:</source>
      <extracomment>dialogs/tags, savedtexts</extracomment>
      <translation>الاسم الجديد:</translation>
    </message>
    <message>
      <source>Rename tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>تغيير اسم الوسم</translation>
    </message>
    <message>
      <source>The wider tag, or nothing:</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>الوسم الأوسع، أو لا شيء:</translation>
    </message>
    <message>
      <source>Lay within</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>إدراج تحت</translation>
    </message>
    <message>
      <source>Lay within another tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>إدراج تحت وسم آخر</translation>
    </message>
    <message>
      <source>Nothing is selected</source>
      <extracomment>dialogs/tags, inspector</extracomment>
      <translation>لا شيء محدَّد</translation>
    </message>
    <message>
      <source>&amp;New tag</source>
      <extracomment>dialogs/tags</extracomment>
      <translation>وسم جديد (&amp;N)</translation>
    </message>
    <message>
      <source>Tasks</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>المهام</translation>
    </message>
    <message>
      <source>No task has ended since the window was opened.</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>لم تنته مهمة منذ فتح النافذة.</translation>
    </message>
    <message>
      <source>Tasks that are over</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>المهام المنتهية</translation>
    </message>
    <message>
      <source>{} min {} s</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>{} د {} ث</translation>
    </message>
    <message>
      <source>Hide {}</source>
      <extracomment>dockhead, log/menus</extracomment>
      <translation>إخفاء {}</translation>
    </message>
    <message>
      <source>Case-file workbench</source>
      <extracomment>drawing/files</extracomment>
      <translation>منضدة ملفات القضايا</translation>
    </message>
    <message>
      <source>. Triangles mark the strip that the next page shows too.</source>
      <extracomment>drawing/files</extracomment>
      <translation>. المثلثات تعلّم الشريط الذي يظهر أيضًا في الصفحة التالية.</translation>
    </message>
    <message>
      <source>The drawing is too large for one PNG; choose SVG, or PDF on several pages.</source>
      <extracomment>drawing/files</extracomment>
      <translation>الرسم أكبر من أن يكون PNG واحدًا؛ اختر SVG، أو PDF في عدة صفحات.</translation>
    </message>
    <message>
      <source>packing a picture</source>
      <extracomment>drawing/files</extracomment>
      <translation>جارٍ حزم صورة</translation>
    </message>
    <message>
      <source>, column {} of {}, row {} of {}</source>
      <extracomment>drawing/files</extracomment>
      <translation>، العمود {} من {}، الصف {} من {}</translation>
    </message>
    <message>
      <source>Page {} of {}{}{}</source>
      <extracomment>drawing/files</extracomment>
      <translation>الصفحة {} من {}{}{}</translation>
    </message>
    <message>
      <source>{} names no format for a drawing; end its name with .pdf, .svg or .png.</source>
      <extracomment>drawing/files</extracomment>
      <translation>لا يدل {} على صيغة رسم؛ أنهِ الاسم بـ .pdf أو .svg أو .png.</translation>
    </message>
    <message>
      <source>{} cannot be written ({}); choose another place.</source>
      <extracomment>drawing/files, exchange/copy</extracomment>
      <translation>تعذّرت كتابة {} ({})؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>The PNG cannot be written ({}); choose another place.</source>
      <extracomment>drawing/files</extracomment>
      <translation>تعذّرت كتابة PNG ({})؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>That would be {} pages, more than {}; make it smaller.</source>
      <extracomment>drawing/files</extracomment>
      <translation>ستكون الصفحات {}، أكثر من {}؛ صغّر الرسم.</translation>
    </message>
    <message>
      <source>dotted: a gap, bar above: a burst</source>
      <extracomment>drawing/oftimeline</extracomment>
      <translation>منقّط: فجوة، شريط فوقه: تركّز</translation>
    </message>
    <message>
      <source>journal up to entry {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>دفتر القيود حتى القيد {}</translation>
    </message>
    <message>
      <source>{}, {} between them</source>
      <extracomment>drawing/views</extracomment>
      <translation>{}، {} بينها</translation>
    </message>
    <message>
      <source>marks stand {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>العلامات حسب {}</translation>
    </message>
    <message>
      <source>lanes: {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>المسارب: {}</translation>
    </message>
    <message>
      <source>{} of {} dated marks drawn</source>
      <extracomment>drawing/views</extracomment>
      <translation>رُسم {} من {} من العلامات المؤرخة</translation>
    </message>
    <message>
      <source>; the filter {} only dims on screen, all cards are drawn</source>
      <extracomment>drawing/views</extracomment>
      <translation>؛ المرشِّح {} يخفّت على الشاشة فقط، وتُرسم كل البطاقات</translation>
    </message>
    <message>
      <source>only what was recorded up to {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>ما سُجّل حتى {} فقط</translation>
    </message>
    <message>
      <source>only what passes the filter {}</source>
      <extracomment>drawing/views</extracomment>
      <translation>ما يمر من المرشِّح {} فقط</translation>
    </message>
    <message>
      <source>without a date and not drawn: {}{}</source>
      <extracomment>drawing/views</extracomment>
      <translation>بلا تاريخ ولم يُرسم: {}{}</translation>
    </message>
    <message>
      <source>changed</source>
      <extracomment>drifting</extracomment>
      <translation>تغيَّر</translation>
    </message>
    <message>
      <source>alike</source>
      <extracomment>drifting</extracomment>
      <translation>بلا تغيير</translation>
    </message>
    <message>
      <source>− lost</source>
      <extracomment>drifting</extracomment>
      <translation>− فُقد</translation>
    </message>
    <message>
      <source>+ gained</source>
      <extracomment>drifting</extracomment>
      <translation>+ أُضيف</translation>
    </message>
    <message>
      <source>, by the order of publication</source>
      <extracomment>drifting</extracomment>
      <translation>، بترتيب النشر</translation>
    </message>
    <message>
      <source>since {}</source>
      <extracomment>drifting</extracomment>
      <translation>منذ {}</translation>
    </message>
    <message numerus="yes">
      <source>%n more texts</source>
      <extracomment>drifting, origins</extracomment>
      <translation>
        <numerusform>لا نصوص أخرى</numerusform>
        <numerusform>نص آخر</numerusform>
        <numerusform>نصان آخران</numerusform>
        <numerusform>%n نصوص أخرى</numerusform>
        <numerusform>%n نصًا آخر</numerusform>
        <numerusform>%n نص آخر</numerusform>
      </translation>
    </message>
    <message>
      <source>no hedge</source>
      <extracomment>drifting</extracomment>
      <translation>بلا تحفُّظ</translation>
    </message>
    <message>
      <source>2019/2021-03, 2019/.. for an open end, 2019~ for about</source>
      <extracomment>entity/dated</extracomment>
      <translation>2019/2021-03، و2019/.. لنهاية مفتوحة، و2019~ للتقريب</translation>
    </message>
    <message>
      <source>Dated assignments</source>
      <extracomment>entity/dated</extracomment>
      <translation>التخصيصات المؤرخة</translation>
    </message>
    <message>
      <source>also {} then</source>
      <extracomment>entity/dated</extracomment>
      <translation>حينها أيضًا {}</translation>
    </message>
    <message>
      <source>Who or what it is</source>
      <extracomment>entity/forms</extracomment>
      <translation>مَن أو ما هو</translation>
    </message>
    <message>
      <source>Say so</source>
      <extracomment>entity/forms, tracks/airframe</extracomment>
      <translation>قل ذلك</translation>
    </message>
    <message>
      <source>New entity</source>
      <extracomment>entity/forms, case/acts</extracomment>
      <translation>كيان جديد</translation>
    </message>
    <message>
      <source>Make it</source>
      <extracomment>entity/forms</extracomment>
      <translation>إنشاء</translation>
    </message>
    <message>
      <source>Alias of</source>
      <extracomment>entity/forms</extracomment>
      <translation>اسم آخر لـ</translation>
    </message>
    <message>
      <source>Add alias</source>
      <extracomment>entity/forms, case/acts</extracomment>
      <translation>إضافة اسم آخر</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <extracomment>entity/forms</extracomment>
      <translation>مُسنَد إلى</translation>
    </message>
    <message>
      <source>Assign</source>
      <extracomment>entity/forms</extracomment>
      <translation>إسناد</translation>
    </message>
    <message>
      <source>The same as</source>
      <extracomment>entity/forms</extracomment>
      <translation>نفس</translation>
    </message>
    <message>
      <source>Join</source>
      <extracomment>entity/forms, case/acts</extracomment>
      <translation>ضم</translation>
    </message>
    <message>
      <source>Split</source>
      <extracomment>entity/forms, entity/sheet, case/acts</extracomment>
      <translation>فصل</translation>
    </message>
    <message>
      <source>&amp;Entity</source>
      <extracomment>entity/forms</extracomment>
      <translation>الكيان (&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Type</source>
      <extracomment>entity/forms</extracomment>
      <translation>النوع (&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Why</source>
      <extracomment>entity/forms, forms/holding</extracomment>
      <translation>السبب (&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <extracomment>entity/forms, forms/remarks</extracomment>
      <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
      <source>D&amp;ates</source>
      <extracomment>entity/forms</extracomment>
      <translation>التواريخ (&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Other</source>
      <extracomment>entity/forms</extracomment>
      <translation>الآخر (&amp;O)</translation>
    </message>
    <message>
      <source>number, name or alias; a new name makes a new one</source>
      <extracomment>entity/forms</extracomment>
      <translation>رقم أو اسم أو اسم آخر؛ والاسم الجديد ينشئ كيانًا جديدًا</translation>
    </message>
    <message>
      <source>what shows it; may stay empty</source>
      <extracomment>entity/forms</extracomment>
      <translation>ما يبيّنه؛ يجوز تركه فارغًا</translation>
    </message>
    <message>
      <source>&amp;May be</source>
      <extracomment>entity/forms</extracomment>
      <translation>قد يكون (&amp;M)</translation>
    </message>
    <message>
      <source>what it is called; manufacturer's serial for an airframe</source>
      <extracomment>entity/forms</extracomment>
      <translation>ما يُسمّى به؛ وللطائرة رقمها التسلسلي من الصانع</translation>
    </message>
    <message>
      <source>another name it goes by</source>
      <extracomment>entity/forms</extracomment>
      <translation>اسم آخر يُعرف به</translation>
    </message>
    <message>
      <source>RA-78765, 43C6DB, …</source>
      <extracomment>entity/forms</extracomment>
      <translation>RA-78765, 43C6DB, …</translation>
    </message>
    <message>
      <source>2019/2021-03, 2019/.. for an open end; empty where not stated</source>
      <extracomment>entity/forms</extracomment>
      <translation>2019/2021-03، و2019/.. لنهاية مفتوحة؛ فارغ حيث لم يُذكر</translation>
    </message>
    <message>
      <source>number, name or alias of the other one</source>
      <extracomment>entity/forms</extracomment>
      <translation>رقم الآخر أو اسمه أو اسم آخر له</translation>
    </message>
    <message>
      <source>A new entity needs a name and a type; write what it is called and pick one.</source>
      <extracomment>entity/forms</extracomment>
      <translation>الكيان الجديد يحتاج إلى اسم ونوع؛ اكتب ما يُسمّى به واختر نوعًا.</translation>
    </message>
    <message>
      <source>An entity needs a name and a type; write what it is called and pick one.</source>
      <extracomment>entity/forms</extracomment>
      <translation>الكيان يحتاج إلى اسم ونوع؛ اكتب ما يُسمّى به واختر نوعًا.</translation>
    </message>
    <message>
      <source>An assignment needs a kind and a value; pick one and write the other.</source>
      <extracomment>entity/forms</extracomment>
      <translation>التخصيص يحتاج إلى نوع وقيمة؛ اختر النوع واكتب القيمة.</translation>
    </message>
    <message>
      <source>Name the other entity; its number or any words of its name.</source>
      <extracomment>entity/forms</extracomment>
      <translation>سمِّ الكيان الآخر؛ برقمه أو بأي كلمات من اسمه.</translation>
    </message>
    <message>
      <source>Nothing is chosen; pick a member to take off, or what goes to a new entity.</source>
      <extracomment>entity/forms</extracomment>
      <translation>لم يُختر شيء؛ اختر عضوًا يُرفع، أو ما يذهب إلى كيان جديد.</translation>
    </message>
    <message>
      <source>a record about it</source>
      <extracomment>entity/forms</extracomment>
      <translation>سجل بشأنه</translation>
    </message>
    <message>
      <source>an alias</source>
      <extracomment>entity/forms</extracomment>
      <translation>اسم آخر</translation>
    </message>
    <message>
      <source>{} stands for itself again</source>
      <extracomment>entity/forms</extracomment>
      <translation>{} قائم بذاته من جديد</translation>
    </message>
    <message>
      <source>&amp;Take off</source>
      <extracomment>entity/forms</extracomment>
      <translation>رفع (&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Move</source>
      <extracomment>entity/forms</extracomment>
      <translation>نقل (&amp;M)</translation>
    </message>
    <message>
      <source>to a &amp;new</source>
      <extracomment>entity/forms</extracomment>
      <translation>إلى جديد (&amp;N)</translation>
    </message>
    <message>
      <source>dates not stated</source>
      <extracomment>entity/forms, entity/strip, case/likeness</extracomment>
      <translation>التواريخ غير مذكورة</translation>
    </message>
    <message>
      <source>its name</source>
      <extracomment>entity/forms</extracomment>
      <translation>اسمه</translation>
    </message>
    <message>
      <source>+ Alias</source>
      <extracomment>entity/names</extracomment>
      <translation>+ اسم آخر</translation>
    </message>
    <message>
      <source>Another name it goes by</source>
      <extracomment>entity/names</extracomment>
      <translation>اسم آخر يُعرف به</translation>
    </message>
    <message>
      <source>Add an alias</source>
      <extracomment>entity/names</extracomment>
      <translation>إضافة اسم آخر</translation>
    </message>
    <message>
      <source>, of {}</source>
      <extracomment>entity/names</extracomment>
      <translation>، من {}</translation>
    </message>
    <message>
      <source>Alias {}{}</source>
      <extracomment>entity/names</extracomment>
      <translation>الاسم الآخر {}{}</translation>
    </message>
    <message>
      <source>. Del takes it away</source>
      <extracomment>entity/names</extracomment>
      <translation>. Del يزيله</translation>
    </message>
    <message>
      <source>Who and what it is about</source>
      <extracomment>entity/page</extracomment>
      <translation>من المقصود وما المقصود</translation>
    </message>
    <message>
      <source>An airframe, a place, an organisation or a person, with every name it goes by and all that is said of it. Select a sighting or claim and press A, or press Ctrl+Shift+Y for a new one.</source>
      <extracomment>entity/page</extracomment>
      <translation>طائرة أو مكان أو منظمة أو شخص، بكل اسم يُعرف به وكل ما يُقال عنه. حدّد مشاهدة أو ادعاء واضغط A، أو اضغط Ctrl+Shift+Y لكيان جديد.</translation>
    </message>
    <message>
      <source>Not about this entity</source>
      <extracomment>entity/page</extracomment>
      <translation>ليس بشأن هذا الكيان</translation>
    </message>
    <message>
      <source>Not</source>
      <extracomment>entity/proposed</extracomment>
      <translation>لا</translation>
    </message>
    <message>
      <source>{} more after these</source>
      <extracomment>entity/proposed</extracomment>
      <translation>{} أخرى بعد هذه</translation>
    </message>
    <message>
      <source>, the same as the one above</source>
      <extracomment>entity/roster</extracomment>
      <translation>، هو نفسه الذي فوقه</translation>
    </message>
    <message>
      <source>Filter the entities</source>
      <extracomment>entity/roster</extracomment>
      <translation>ترشيح الكيانات</translation>
    </message>
    <message>
      <source>No entities yet. Select a sighting and press A, or make one with Ctrl+Shift+Y.</source>
      <extracomment>entity/roster</extracomment>
      <translation>لا كيانات بعد. حدّد مشاهدة واضغط A، أو أنشئ كيانًا بـ Ctrl+Shift+Y.</translation>
    </message>
    <message>
      <source>Filter entities…</source>
      <extracomment>entity/roster</extracomment>
      <translation>ترشيح الكيانات…</translation>
    </message>
    <message>
      <source>No entity fits. Clear the filter with Esc, or choose another type.</source>
      <extracomment>entity/roster</extracomment>
      <translation>لا كيان يطابق. ألغِ المرشِّح بـ Esc، أو اختر نوعًا آخر.</translation>
    </message>
    <message>
      <source>May be the same</source>
      <extracomment>entity/sheet</extracomment>
      <translation>قد يكون نفسه</translation>
    </message>
    <message>
      <source>+ Assignment</source>
      <extracomment>entity/sheet</extracomment>
      <translation>+ تخصيص</translation>
    </message>
    <message>
      <source>A dated registration, hex, operator or callsign (Ctrl+Shift+R)</source>
      <extracomment>entity/sheet</extracomment>
      <translation>تسجيل أو رمز سداسي عشري أو مشغِّل أو نداء رحلة مع تاريخه (Ctrl+Shift+R)</translation>
    </message>
    <message>
      <source>No registration, hex, operator or callsign yet. Press Ctrl+Shift+R and write what it carried, and when.</source>
      <extracomment>entity/sheet</extracomment>
      <translation>لا تسجيل ولا رمز سداسي عشري ولا مشغِّل ولا نداء رحلة بعد. اضغط Ctrl+Shift+R واكتب ما حمله ومتى.</translation>
    </message>
    <message>
      <source>No record is about it yet. Select a sighting or claim and press A.</source>
      <extracomment>entity/sheet</extracomment>
      <translation>لا سجل بشأنه بعد. حدّد مشاهدة أو ادعاء واضغط A.</translation>
    </message>
    <message>
      <source>Said to be the same</source>
      <extracomment>entity/sheet</extracomment>
      <translation>قيل إنه نفسه</translation>
    </message>
    <message>
      <source>Other links</source>
      <extracomment>entity/sheet</extracomment>
      <translation>روابط أخرى</translation>
    </message>
    <message>
      <source>What it carried</source>
      <extracomment>entity/sheet</extracomment>
      <translation>ما حمله</translation>
    </message>
    <message>
      <source>No name of it is in the table of places, so it has no coordinates.</source>
      <extracomment>entity/sheet</extracomment>
      <translation>لا اسم من أسمائه في جدول الأماكن، فلا إحداثيات له.</translation>
    </message>
    <message>
      <source>Same as</source>
      <extracomment>entity/sheet</extracomment>
      <translation>هو نفسه</translation>
    </message>
    <message>
      <source>What it carried, and when</source>
      <extracomment>entity/strip</extracomment>
      <translation>ما حمله ومتى</translation>
    </message>
    <message>
      <source>· also {}</source>
      <extracomment>entity/strip</extracomment>
      <translation>· أيضًا {}</translation>
    </message>
    <message>
      <source>, also {}</source>
      <extracomment>entity/strip</extracomment>
      <translation>، أيضًا {}</translation>
    </message>
    <message>
      <source>when not stated</source>
      <extracomment>entity/ties, particulars</extracomment>
      <translation>متى غير مذكور</translation>
    </message>
    <message>
      <source> (inferred)</source>
      <extracomment>entity/ties, forms/onwords</extracomment>
      <translation> (مستنتج)</translation>
    </message>
    <message>
      <source> (open)</source>
      <extracomment>entity/ties</extracomment>
      <translation> (مفتوح)</translation>
    </message>
    <message>
      <source>by name: {}</source>
      <extracomment>entity/ties</extracomment>
      <translation>بالاسم: {}</translation>
    </message>
    <message>
      <source>Origins: {}</source>
      <extracomment>entity/whence</extracomment>
      <translation>المصادر الأصلية: {}</translation>
    </message>
    <message>
      <source>Why (may stay empty)</source>
      <extracomment>entrypane</extracomment>
      <translation>السبب (يجوز تركه فارغًا)</translation>
    </message>
    <message>
      <source>Why it is reversed</source>
      <extracomment>entrypane</extracomment>
      <translation>سبب عكسه</translation>
    </message>
    <message>
      <source>Reverse this entry</source>
      <extracomment>entrypane</extracomment>
      <translation>عكس هذا القيد</translation>
    </message>
    <message>
      <source>Select what it changed</source>
      <extracomment>entrypane</extracomment>
      <translation>تحديد ما غيّره</translation>
    </message>
    <message>
      <source>Changed fields</source>
      <extracomment>entrypane</extracomment>
      <translation>الحقول المتغيرة</translation>
    </message>
    <message>
      <source>by someone not recorded</source>
      <extracomment>entrypane</extracomment>
      <translation>بواسطة شخص غير مسجّل</translation>
    </message>
    <message>
      <source>Write its old values back, as a new entry</source>
      <extracomment>entrypane</extracomment>
      <translation>كتابة قيمه القديمة من جديد، كقيد جديد</translation>
    </message>
    <message>
      <source>No entry is picked.</source>
      <extracomment>entrypane</extracomment>
      <translation>لم يُختر قيد.</translation>
    </message>
    <message>
      <source>Entry {} · {}</source>
      <extracomment>entrypane</extracomment>
      <translation>القيد {} · {}</translation>
    </message>
    <message>
      <source>takes back entry {}</source>
      <extracomment>entrypane</extracomment>
      <translation>يتراجع عن القيد {}</translation>
    </message>
    <message>
      <source>reason: {}</source>
      <extracomment>entrypane</extracomment>
      <translation>السبب: {}</translation>
    </message>
    <message>
      <source>Accept {}</source>
      <extracomment>facts</extracomment>
      <translation>قبول {}</translation>
    </message>
    <message>
      <source>premises: {}</source>
      <extracomment>facts, forms/edit, sourcehead</extracomment>
      <translation>المقدمات: {}</translation>
    </message>
    <message>
      <source>the words themselves, read no further</source>
      <extracomment>facts</extracomment>
      <translation>الكلمات نفسها، دون قراءة أبعد</translation>
    </message>
    <message>
      <source>Take {}</source>
      <extracomment>facts</extracomment>
      <translation>خذ {}</translation>
    </message>
    <message>
      <source>{} &lt;i&gt;stays open&lt;/i&gt;</source>
      <extracomment>facts</extracomment>
      <translation>{} &lt;i&gt;يبقى مفتوحًا&lt;/i&gt;</translation>
    </message>
    <message>
      <source>Keep “{}”</source>
      <extracomment>facts</extracomment>
      <translation>إبقاء “{}”</translation>
    </message>
    <message>
      <source>accepted by {}</source>
      <extracomment>facts, sourcehead</extracomment>
      <translation>قبله {}</translation>
    </message>
    <message>
      <source>nearest, open</source>
      <extracomment>facts</extracomment>
      <translation>الأقرب، مفتوح</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <extracomment>filing, sifter</extracomment>
      <translation>المرشِّحات المحفوظة</translation>
    </message>
    <message>
      <source>Save as template</source>
      <extracomment>filing</extracomment>
      <translation>حفظ كقالب</translation>
    </message>
    <message>
      <source>Choose a template</source>
      <extracomment>filing</extracomment>
      <translation>اختيار قالب</translation>
    </message>
    <message>
      <source>Name of the new case:</source>
      <extracomment>filing</extracomment>
      <translation>اسم القضية الجديدة:</translation>
    </message>
    <message>
      <source>Where the new case is kept</source>
      <extracomment>filing</extracomment>
      <translation>أين تُحفظ القضية الجديدة</translation>
    </message>
    <message>
      <source>Begin</source>
      <extracomment>filing</extracomment>
      <translation>بدء</translation>
    </message>
    <message>
      <source>tag = "{}"</source>
      <extracomment>filing</extracomment>
      <translation>tag = "{}"</translation>
    </message>
    <message>
      <source>Templates of cases (*{})</source>
      <extracomment>filing</extracomment>
      <translation>قوالب القضايا (*{})</translation>
    </message>
    <message>
      <source>{} is written; it holds no evidence.</source>
      <extracomment>filing</extracomment>
      <translation>كُتب {}؛ وليس فيه أدلة.</translation>
    </message>
    <message>
      <source>Show lead</source>
      <extracomment>findingitem</extracomment>
      <translation>إظهار الخيط</translation>
    </message>
    <message>
      <source>New lead</source>
      <extracomment>findingitem, forms/remarks, case/acts</extracomment>
      <translation>خيط جديد</translation>
    </message>
    <message>
      <source>Decide…</source>
      <extracomment>findingitem</extracomment>
      <translation>البتّ…</translation>
    </message>
    <message>
      <source>Lead {}</source>
      <extracomment>findingitem</extracomment>
      <translation>الخيط {}</translation>
    </message>
    <message>
      <source>Comparing reports</source>
      <extracomment>findings</extracomment>
      <translation>جارٍ مقارنة البلاغات</translation>
    </message>
    <message>
      <source>Comparing tracks</source>
      <extracomment>findings</extracomment>
      <translation>جارٍ مقارنة المسارات</translation>
    </message>
    <message>
      <source>Nothing in this case is found not to fit.</source>
      <extracomment>findingspage</extracomment>
      <translation>لم يُعثر في هذه القضية على ما لا يتسق.</translation>
    </message>
    <message>
      <source>{} to look at, {} more only need words of yours. The program proposes; it judges nothing.</source>
      <extracomment>findingspage</extracomment>
      <translation>{} للنظر فيها، و{} أخرى لا تحتاج إلا إلى كلمات منك. البرنامج يقترح ولا يحكم على شيء.</translation>
    </message>
    <message>
      <source>{} by {}, {}: {}</source>
      <extracomment>findingspage</extracomment>
      <translation>{} بواسطة {}، {}: {}</translation>
    </message>
    <message>
      <source>List of findings</source>
      <extracomment>findingspage</extracomment>
      <translation>قائمة الملاحظات</translation>
    </message>
    <message>
      <source>The case is being looked through.</source>
      <extracomment>findingspage</extracomment>
      <translation>جارٍ تصفّح القضية.</translation>
    </message>
    <message>
      <source>{} · What it rests on has changed since.</source>
      <extracomment>findingspage</extracomment>
      <translation>{} · تغيّر منذ ذلك الحين ما يستند إليه.</translation>
    </message>
    <message>
      <source>In a case of more than {} sightings what reports that nobody has joined say otherwise is not looked for.</source>
      <extracomment>findingspage</extracomment>
      <translation>في قضية تزيد مشاهداتها على {} لا يُبحث عمّا تقوله خلافًا لذلك بلاغات لم يضمها أحد.</translation>
    </message>
    <message>
      <source>Show {} more</source>
      <extracomment>findingspage</extracomment>
      <translation>إظهار {} أخرى</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <extracomment>findingspage, lineface, reader/sheets/view</extracomment>
      <translation>{} من {}</translation>
    </message>
    <message>
      <source>Importing tracker files</source>
      <extracomment>flying</extracomment>
      <translation>جارٍ استيراد ملفات التتبُّع</translation>
    </message>
    <message numerus="yes">
      <source>%n tracks</source>
      <extracomment>flying, map/places, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>لا مسارات</numerusform>
        <numerusform>مسار واحد</numerusform>
        <numerusform>مساران</numerusform>
        <numerusform>%n مسارات</numerusform>
        <numerusform>%n مسارًا</numerusform>
        <numerusform>%n مسار</numerusform>
      </translation>
    </message>
    <message>
      <source>Import a folder of tracker files</source>
      <extracomment>flying</extracomment>
      <translation>استيراد مجلد من ملفات التتبُّع</translation>
    </message>
    <message>
      <source>Import as tracks</source>
      <extracomment>flying</extracomment>
      <translation>استيراد كمسارات</translation>
    </message>
    <message>
      <source>{} came in.</source>
      <extracomment>flying</extracomment>
      <translation>دخل {}.</translation>
    </message>
    <message>
      <source>{} can also come in as tracks, with take-offs and landings.</source>
      <extracomment>flying</extracomment>
      <translation>يمكن أيضًا أن يدخل {} كمسارات، مع عمليات الإقلاع والهبوط.</translation>
    </message>
    <message>
      <source>Import with settings…</source>
      <extracomment>flying</extracomment>
      <translation>استيراد مع الإعدادات…</translation>
    </message>
    <message>
      <source>Copied, with source, place and hash.</source>
      <extracomment>forms/binding</extracomment>
      <translation>نُسخ مع المصدر والموضع والبصمة.</translation>
    </message>
    <message>
      <source>Copied as a citation.</source>
      <extracomment>forms/binding</extracomment>
      <translation>نُسخ كاستشهاد.</translation>
    </message>
    <message>
      <source>Half-typed when the program ended: {}{}.</source>
      <extracomment>forms/binding</extracomment>
      <translation>كُتب بعضه حين انتهى البرنامج: {}{}.</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <extracomment>forms/binding</extracomment>
      <translation>متابعته</translation>
    </message>
    <message>
      <source>Discard</source>
      <extracomment>forms/binding</extracomment>
      <translation>تجاهل</translation>
    </message>
    <message>
      <source>attach them as a source</source>
      <extracomment>forms/bounds</extracomment>
      <translation>أرفقها كمصدر</translation>
    </message>
    <message>
      <source>shorten them</source>
      <extracomment>forms/bounds</extracomment>
      <translation>اختصرها</translation>
    </message>
    <message>
      <source>The character {} at place {} cannot be kept; take it out and paste the words again.</source>
      <extracomment>forms/bounds</extracomment>
      <translation>لا يمكن حفظ المحرف {} في الموضع {}؛ أخرجه والصق الكلمات من جديد.</translation>
    </message>
    <message>
      <source>These words are longer than the {} characters this field takes; {}.</source>
      <extracomment>forms/bounds</extracomment>
      <translation>هذه الكلمات أطول مما يتسع له هذا الحقل، وهو {} من المحارف؛ {}.</translation>
    </message>
    <message>
      <source>Words that carry</source>
      <extracomment>forms/carry</extracomment>
      <translation>الكلمات التي يستند إليها</translation>
    </message>
    <message>
      <source>Add words</source>
      <extracomment>forms/carry</extracomment>
      <translation>إضافة كلمات</translation>
    </message>
    <message>
      <source>&amp;Excerpt</source>
      <extracomment>forms/carry, forms/link</extracomment>
      <translation>الاقتباس (&amp;E)</translation>
    </message>
    <message>
      <source>number or words of an excerpt</source>
      <extracomment>forms/carry</extracomment>
      <translation>رقم اقتباس أو كلمات منه</translation>
    </message>
    <message>
      <source>No words are chosen; name an excerpt, or select words in a source first.</source>
      <extracomment>forms/carry</extracomment>
      <translation>لم تُختر كلمات؛ سمِّ اقتباسًا، أو حدّد كلمات في مصدر أولًا.</translation>
    </message>
    <message>
      <source>Filled: the paragraph names it. Hollow: the paragraph does not, so it is inferred.</source>
      <extracomment>forms/chainview</extracomment>
      <translation>ممتلئ: تسمّيه الفقرة. مفرغ: لا تسمّيه الفقرة، فهو مستنتج.</translation>
    </message>
    <message>
      <source>as written</source>
      <extracomment>forms/choices, forms/onwords, log/hand</extracomment>
      <translation>كما كُتب</translation>
    </message>
    <message numerus="yes">
      <source>%n other readings</source>
      <extracomment>forms/choices</extracomment>
      <translation>
        <numerusform>لا قراءات أخرى</numerusform>
        <numerusform>قراءة أخرى</numerusform>
        <numerusform>قراءتان أخريان</numerusform>
        <numerusform>%n قراءات أخرى</numerusform>
        <numerusform>%n قراءة أخرى</numerusform>
        <numerusform>%n قراءة أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>{}, chosen: {}</source>
      <extracomment>forms/choices</extracomment>
      <translation>{}، المختار: {}</translation>
    </message>
    <message>
      <source>{} · {} more below</source>
      <extracomment>forms/choices</extracomment>
      <translation>{} · {} أخرى أدناه</translation>
    </message>
    <message>
      <source>New claim</source>
      <extracomment>forms/claim</extracomment>
      <translation>ادعاء جديد</translation>
    </message>
    <message>
      <source>State claim</source>
      <extracomment>forms/claim, case/acts</extracomment>
      <translation>تدوين ادعاء</translation>
    </message>
    <message>
      <source>&amp;Statement</source>
      <extracomment>forms/claim, matrix/forms, matrix/judgementform</extracomment>
      <translation>القول (&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Nature</source>
      <extracomment>forms/claim, matrix/judgementform</extracomment>
      <translation>الطبيعة (&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Hedge</source>
      <extracomment>forms/claim, forms/tag</extracomment>
      <translation>التحفُّظ (&amp;H)</translation>
    </message>
    <message>
      <source>&amp;When</source>
      <extracomment>forms/claim, forms/remarks, forms/tag</extracomment>
      <translation>متى (&amp;W)</translation>
    </message>
    <message>
      <source>Credi&amp;bility</source>
      <extracomment>forms/claim, forms/tag</extracomment>
      <translation>المصداقية (&amp;B)</translation>
    </message>
    <message>
      <source>what is claimed, in a sentence of your own</source>
      <extracomment>forms/claim</extracomment>
      <translation>ما يُدّعى، في جملة من عندك</translation>
    </message>
    <message>
      <source>“anticipate”, as written</source>
      <extracomment>forms/claim</extracomment>
      <translation>“anticipate”، كما كُتب</translation>
    </message>
    <message>
      <source>What is half-typed cannot be kept in {} and is lost when the program ends; free some space there, or make the folder one you may write in.</source>
      <extracomment>forms/drafts</extracomment>
      <translation>ما كُتب بعضه لا يمكن حفظه في {} ويضيع حين ينتهي البرنامج؛ أفرغ مساحة هناك، أو اجعل المجلد مما يمكنك الكتابة فيه.</translation>
    </message>
    <message>
      <source>next field</source>
      <extracomment>forms/dress</extracomment>
      <translation>الحقل التالي</translation>
    </message>
    <message>
      <source>+letter jumps</source>
      <extracomment>forms/dress</extracomment>
      <translation>+حرف ينتقل</translation>
    </message>
    <message>
      <source>Save changes</source>
      <extracomment>forms/edit</extracomment>
      <translation>حفظ التغييرات</translation>
    </message>
    <message>
      <source>why it changes; stands in the journal</source>
      <extracomment>forms/edit</extracomment>
      <translation>سبب تغييره؛ يظهر في دفتر القيود</translation>
    </message>
    <message>
      <source>S2, E4: what an assumed date rests on</source>
      <extracomment>forms/edit</extracomment>
      <translation>S2, E4: ما يستند إليه تاريخ مفترض</translation>
    </message>
    <message>
      <source>Nothing is changed; change a field, or press Esc.</source>
      <extracomment>forms/edit, forms/holding, forms/imagery</extracomment>
      <translation>لم يتغير شيء؛ غيّر حقلًا، أو اضغط Esc.</translation>
    </message>
    <message>
      <source>“{}” stays open; what it means</source>
      <extracomment>forms/edit</extracomment>
      <translation>“{}” يبقى مفتوحًا؛ ما يعنيه</translation>
    </message>
    <message>
      <source>Brought back what you typed.</source>
      <extracomment>forms/form</extracomment>
      <translation>أُعيد ما كتبته.</translation>
    </message>
    <message>
      <source>&amp;Discard</source>
      <extracomment>forms/form</extracomment>
      <translation>تجاهل (&amp;D)</translation>
    </message>
    <message>
      <source>Collection record</source>
      <extracomment>forms/holding</extracomment>
      <translation>سجل الجمع</translation>
    </message>
    <message>
      <source>Save record</source>
      <extracomment>forms/holding, forms/imagery</extracomment>
      <translation>حفظ السجل</translation>
    </message>
    <message>
      <source>Step of custody</source>
      <extracomment>forms/holding</extracomment>
      <translation>خطوة حيازة</translation>
    </message>
    <message>
      <source>Add step</source>
      <extracomment>forms/holding</extracomment>
      <translation>إضافة خطوة</translation>
    </message>
    <message>
      <source>Search made</source>
      <extracomment>forms/holding</extracomment>
      <translation>بحث أُجري</translation>
    </message>
    <message>
      <source>Add search</source>
      <extracomment>forms/holding</extracomment>
      <translation>إضافة بحث</translation>
    </message>
    <message>
      <source>Translation</source>
      <extracomment>forms/holding</extracomment>
      <translation>ترجمة</translation>
    </message>
    <message>
      <source>Add translation</source>
      <extracomment>forms/holding</extracomment>
      <translation>إضافة ترجمة</translation>
    </message>
    <message>
      <source>&amp;What</source>
      <extracomment>forms/holding</extracomment>
      <translation>ماذا (&amp;W)</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <extracomment>forms/holding, forms/tag, reader/recording</extracomment>
      <translation>من (&amp;F)</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <extracomment>forms/holding, forms/link, reader/recording</extracomment>
      <translation>إلى (&amp;T)</translation>
    </message>
    <message>
      <source>W&amp;hen</source>
      <extracomment>forms/holding</extracomment>
      <translation>متى (&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Means</source>
      <extracomment>forms/holding</extracomment>
      <translation>الوسيلة (&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Reason</source>
      <extracomment>forms/holding</extracomment>
      <translation>السبب (&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Where</source>
      <extracomment>forms/holding</extracomment>
      <translation>أين (&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Terms</source>
      <extracomment>forms/holding</extracomment>
      <translation>الكلمات (&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Found</source>
      <extracomment>forms/holding</extracomment>
      <translation>الموجود (&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <extracomment>forms/holding, forms/link, forms/remarks</extracomment>
      <translation>الحاشية (&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Translation</source>
      <extracomment>forms/holding</extracomment>
      <translation>الترجمة (&amp;T)</translation>
    </message>
    <message>
      <source>T&amp;ranslator</source>
      <extracomment>forms/holding</extracomment>
      <translation>المترجم (&amp;R)</translation>
    </message>
    <message>
      <source>why it changes; needed where something else stood</source>
      <extracomment>forms/holding</extracomment>
      <translation>سبب تغييره؛ لازم حيث كان شيء آخر</translation>
    </message>
    <message>
      <source>who gave them; unknown is a value</source>
      <extracomment>forms/holding</extracomment>
      <translation>من أعطاها؛ “مجهول” قيمة</translation>
    </message>
    <message>
      <source>who took them; unknown is a value</source>
      <extracomment>forms/holding</extracomment>
      <translation>من أخذها؛ “مجهول” قيمة</translation>
    </message>
    <message>
      <source>2026-03-20, words, now, or unknown</source>
      <extracomment>forms/holding</extracomment>
      <translation>2026-03-20، أو كلمات، أو now، أو unknown</translation>
    </message>
    <message>
      <source>by hand, by post, on which disk, sealed how</source>
      <extracomment>forms/holding</extracomment>
      <translation>باليد، بالبريد، على أي قرص، وكيف خُتم</translation>
    </message>
    <message>
      <source>why they moved</source>
      <extracomment>forms/holding</extracomment>
      <translation>سبب انتقالها</translation>
    </message>
    <message>
      <source>register, archive, site, search engine</source>
      <extracomment>forms/holding</extracomment>
      <translation>سجل رسمي أو أرشيف أو موقع أو محرك بحث</translation>
    </message>
    <message>
      <source>what was looked for, as it was typed</source>
      <extracomment>forms/holding</extracomment>
      <translation>ما بُحث عنه، كما كُتب</translation>
    </message>
    <message>
      <source>today; 2026-03-20, or words</source>
      <extracomment>forms/holding</extracomment>
      <translation>اليوم؛ 2026-03-20، أو كلمات</translation>
    </message>
    <message>
      <source>how far you looked, what stood in the way</source>
      <extracomment>forms/holding</extracomment>
      <translation>إلى أي مدى بحثت، وما الذي حال دونك</translation>
    </message>
    <message>
      <source>the words in the other language</source>
      <extracomment>forms/holding</extracomment>
      <translation>الكلمات باللغة الأخرى</translation>
    </message>
    <message>
      <source>of the translation, such as en</source>
      <extracomment>forms/holding</extracomment>
      <translation>لغة الترجمة، مثل en</translation>
    </message>
    <message>
      <source>you, where it is left empty</source>
      <extracomment>forms/holding</extracomment>
      <translation>أنت، إن تُرك فارغًا</translation>
    </message>
    <message>
      <source>engine and version, where a machine did it</source>
      <extracomment>forms/holding</extracomment>
      <translation>المحرك والإصدار، إن قامت به آلة</translation>
    </message>
    <message>
      <source>No action is picked; type its letter.</source>
      <extracomment>forms/holding</extracomment>
      <translation>لم يُختر فعل؛ اكتب حرفه.</translation>
    </message>
    <message>
      <source>Imagery record</source>
      <extracomment>forms/imagery</extracomment>
      <translation>سجل صورة</translation>
    </message>
    <message>
      <source>Bounded by two pictures</source>
      <extracomment>forms/imagery</extracomment>
      <translation>محصور بين صورتين</translation>
    </message>
    <message>
      <source>Bound it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>حصر</translation>
    </message>
    <message>
      <source>Words by machine</source>
      <extracomment>forms/imagery</extracomment>
      <translation>كلمات بقراءة آلية</translation>
    </message>
    <message>
      <source>Still of a film</source>
      <extracomment>forms/imagery</extracomment>
      <translation>لقطة من فيلم</translation>
    </message>
    <message>
      <source>Take still</source>
      <extracomment>forms/imagery, case/acts</extracomment>
      <translation>أخذ لقطة</translation>
    </message>
    <message>
      <source>A file’s own words can be made up.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>كلمات الملف عن نفسه قد تكون مختلقة.</translation>
    </message>
    <message>
      <source>&amp;Absent in</source>
      <extracomment>forms/imagery</extracomment>
      <translation>غائب في (&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Present in</source>
      <extracomment>forms/imagery</extracomment>
      <translation>حاضر في (&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <extracomment>forms/imagery</extracomment>
      <translation>اللغات (&amp;L)</translation>
    </message>
    <message>
      <source>&amp;At</source>
      <extracomment>forms/imagery</extracomment>
      <translation>عند (&amp;A)</translation>
    </message>
    <message>
      <source>why it changes; may stay empty</source>
      <extracomment>forms/imagery</extracomment>
      <translation>سبب تغييره؛ يجوز تركه فارغًا</translation>
    </message>
    <message>
      <source>F&amp;ill these in</source>
      <extracomment>forms/imagery</extracomment>
      <translation>تعبئة هذه (&amp;I)</translation>
    </message>
    <message>
      <source>number or words of the picture that does not show it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>رقم الصورة التي لا تُظهره أو كلمات منها</translation>
    </message>
    <message>
      <source>number or words of the picture that shows it</source>
      <extracomment>forms/imagery</extracomment>
      <translation>رقم الصورة التي تُظهره أو كلمات منها</translation>
    </message>
    <message>
      <source>eng</source>
      <extracomment>forms/imagery</extracomment>
      <translation>eng</translation>
    </message>
    <message>
      <source>time in the film: 12.5, 1:05 or 1:02:03</source>
      <extracomment>forms/imagery</extracomment>
      <translation>الوقت في الفيلم: 12.5 أو 1:05 أو 1:02:03</translation>
    </message>
    <message>
      <source>A sighting is bounded by two pictures; name the one without it and the one with it.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>تُحصر المشاهدة بين صورتين؛ سمِّ الصورة التي ليس فيها والصورة التي هو فيها.</translation>
    </message>
    <message>
      <source>A still is taken at a time; write it as 1:05.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>تؤخذ اللقطة الثابتة عند وقت؛ اكتبه هكذا 1:05.</translation>
    </message>
    <message>
      <source>eng; installed: {}</source>
      <extracomment>forms/imagery</extracomment>
      <translation>eng؛ المثبَّت: {}</translation>
    </message>
    <message>
      <source>The file states:</source>
      <extracomment>forms/imagery</extracomment>
      <translation>يذكر الملف:</translation>
    </message>
    <message>
      <source>{} is no picture; name a source or an imagery record.</source>
      <extracomment>forms/imagery</extracomment>
      <translation>{} ليس صورة؛ سمِّ مصدرًا أو سجل صورة.</translation>
    </message>
    <message>
      <source>origin &gt; who relays it; </source>
      <extracomment>forms/inputs</extracomment>
      <translation>المصدر الأصلي &gt; من ينقله؛ </translation>
    </message>
    <message>
      <source>New link from</source>
      <extracomment>forms/link</extracomment>
      <translation>رابط جديد من</translation>
    </message>
    <message>
      <source>Link</source>
      <extracomment>forms/link, case/acts</extracomment>
      <translation>ربط</translation>
    </message>
    <message>
      <source>number or words of the other record</source>
      <extracomment>forms/link</extracomment>
      <translation>رقم السجل الآخر أو كلمات منه</translation>
    </message>
    <message>
      <source>why; may stay empty</source>
      <extracomment>forms/link</extracomment>
      <translation>السبب؛ يجوز تركه فارغًا</translation>
    </message>
    <message>
      <source>words it rests on; without them it is drawn dashed</source>
      <extracomment>forms/link</extracomment>
      <translation>الكلمات التي يستند إليها؛ ومن دونها يُرسم متقطعًا</translation>
    </message>
    <message numerus="yes">
      <source>%n words stand</source>
      <extracomment>forms/link</extracomment>
      <translation>
        <numerusform>لا كلمات تقف</numerusform>
        <numerusform>كلمة واحدة تقف</numerusform>
        <numerusform>كلمتان تقفان</numerusform>
        <numerusform>%n كلمات تقف</numerusform>
        <numerusform>%n كلمة تقف</numerusform>
        <numerusform>%n كلمة تقف</numerusform>
      </translation>
    </message>
    <message>
      <source>A link needs a kind and a record to lead to; fill both.</source>
      <extracomment>forms/link</extracomment>
      <translation>الرابط يحتاج إلى نوع وسجل يؤدي إليه؛ املأ كليهما.</translation>
    </message>
    <message>
      <source>the selected words, “{}”</source>
      <extracomment>forms/link</extracomment>
      <translation>الكلمات المحدَّدة، “{}”</translation>
    </message>
    <message>
      <source>Proposed: {} side by side in both.</source>
      <extracomment>forms/link</extracomment>
      <translation>مقترح: {} جنبًا إلى جنب في كليهما.</translation>
    </message>
    <message>
      <source>words carry it</source>
      <extracomment>forms/linkglyph</extracomment>
      <translation>كلمات تحمله</translation>
    </message>
    <message>
      <source>dashed until words carry it</source>
      <extracomment>forms/linkglyph</extracomment>
      <translation>متقطع حتى تحمله كلمات</translation>
    </message>
    <message>
      <source>Marking</source>
      <extracomment>forms/marking</extracomment>
      <translation>علامة التداول</translation>
    </message>
    <message>
      <source>Mark</source>
      <extracomment>forms/marking, case/acts</extracomment>
      <translation>وضع علامة التداول</translation>
    </message>
    <message>
      <source>&amp;Marking</source>
      <extracomment>forms/marking</extracomment>
      <translation>علامة التداول (&amp;M)</translation>
    </message>
    <message>
      <source>R&amp;eason</source>
      <extracomment>forms/marking, forms/remarks, forms/ruling, matrix/forms</extracomment>
      <translation>السبب (&amp;E)</translation>
    </message>
    <message>
      <source>why; stands in the journal</source>
      <extracomment>forms/marking, forms/remarks</extracomment>
      <translation>السبب؛ يظهر في دفتر القيود</translation>
    </message>
    <message>
      <source>not marked</source>
      <extracomment>forms/marking</extracomment>
      <translation>بلا علامة</translation>
    </message>
    <message>
      <source>No marking is picked; choose how far the record may go.</source>
      <extracomment>forms/marking</extracomment>
      <translation>لم تُختر علامة تداول؛ اختر إلى أي مدى يجوز أن يذهب السجل.</translation>
    </message>
    <message>
      <source>now {}</source>
      <extracomment>forms/marking, forms/remarks</extracomment>
      <translation>الآن {}</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <extracomment>forms/onwords</extracomment>
      <translation>استعماله (&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Go by it</source>
      <extracomment>forms/onwords</extracomment>
      <translation>الأخذ به (&amp;G)</translation>
    </message>
    <message>
      <source>as written, variant open</source>
      <extracomment>forms/onwords</extracomment>
      <translation>كما كُتب، البديل مفتوح</translation>
    </message>
    <message>
      <source>Also in the sentence: {}</source>
      <extracomment>forms/onwords</extracomment>
      <translation>في الجملة أيضًا: {}</translation>
    </message>
    <message>
      <source>cites {}</source>
      <extracomment>forms/onwords</extracomment>
      <translation>يستشهد بـ {}</translation>
    </message>
    <message>
      <source>{}, characters {}–{}</source>
      <extracomment>forms/passage</extracomment>
      <translation>{}، المحارف {}–{}</translation>
    </message>
    <message>
      <source>as written; nothing is added to it</source>
      <extracomment>forms/readings, forms/tag</extracomment>
      <translation>كما كُتب؛ لا يُضاف إليه شيء</translation>
    </message>
    <message>
      <source>{} stays open</source>
      <extracomment>forms/readings</extracomment>
      <translation>{} يبقى مفتوحًا</translation>
    </message>
    <message>
      <source>{}; nearest below</source>
      <extracomment>forms/readings</extracomment>
      <translation>{}؛ الأقرب أدناه</translation>
    </message>
    <message>
      <source>{}; what it can be stands below</source>
      <extracomment>forms/readings</extracomment>
      <translation>{}؛ ما يمكن أن يكون أدناه</translation>
    </message>
    <message>
      <source> · chosen by you</source>
      <extracomment>forms/readings</extracomment>
      <translation> · اخترته أنت</translation>
    </message>
    <message>
      <source>Kept as written; too long to be read as a date, type or place.</source>
      <extracomment>forms/readings</extracomment>
      <translation>أُبقي كما كُتب؛ أطول من أن يُقرأ تاريخًا أو طرازًا أو مكانًا.</translation>
    </message>
    <message>
      <source>New note</source>
      <extracomment>forms/remarks</extracomment>
      <translation>ملاحظة جديدة</translation>
    </message>
    <message>
      <source>Add note</source>
      <extracomment>forms/remarks</extracomment>
      <translation>إضافة ملاحظة</translation>
    </message>
    <message>
      <source>New note at a time</source>
      <extracomment>forms/remarks</extracomment>
      <translation>ملاحظة جديدة عند وقت</translation>
    </message>
    <message>
      <source>Pin note</source>
      <extracomment>forms/remarks</extracomment>
      <translation>تثبيت الملاحظة</translation>
    </message>
    <message>
      <source>Add lead</source>
      <extracomment>forms/remarks</extracomment>
      <translation>إضافة خيط</translation>
    </message>
    <message>
      <source>Withdrawn source</source>
      <extracomment>forms/remarks</extracomment>
      <translation>مصدر مسحوب</translation>
    </message>
    <message>
      <source>Mark as withdrawn</source>
      <extracomment>forms/remarks</extracomment>
      <translation>وسم كمسحوب</translation>
    </message>
    <message>
      <source>Source it cites</source>
      <extracomment>forms/remarks</extracomment>
      <translation>مصدر يستشهد به</translation>
    </message>
    <message>
      <source>Add source</source>
      <extracomment>forms/remarks</extracomment>
      <translation>إضافة مصدر</translation>
    </message>
    <message>
      <source>&amp;Reliability</source>
      <extracomment>forms/remarks</extracomment>
      <translation>الموثوقية (&amp;R)</translation>
    </message>
    <message>
      <source>graded by another, shown once yours is in</source>
      <extracomment>forms/remarks</extracomment>
      <translation>قيّمه آخر، ويظهر بعد إدخال تقييمك</translation>
    </message>
    <message>
      <source>&amp;Credibility</source>
      <extracomment>forms/remarks</extracomment>
      <translation>المصداقية (&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Lead</source>
      <extracomment>forms/remarks</extracomment>
      <translation>الخيط (&amp;L)</translation>
    </message>
    <message>
      <source>a remark of your own</source>
      <extracomment>forms/remarks</extracomment>
      <translation>تعليق من عندك</translation>
    </message>
    <message>
      <source>2025-10-26, 2025-10-22/2025-10-31, or words</source>
      <extracomment>forms/remarks</extracomment>
      <translation>2025-10-26، أو 2025-10-22/2025-10-31، أو كلمات</translation>
    </message>
    <message>
      <source>what is to be found out</source>
      <extracomment>forms/remarks</extracomment>
      <translation>ما المراد معرفته</translation>
    </message>
    <message>
      <source>who took it back, and why</source>
      <extracomment>forms/remarks</extracomment>
      <translation>من سحبه ولماذا</translation>
    </message>
    <message>
      <source>as the text calls it</source>
      <extracomment>forms/remarks</extracomment>
      <translation>كما يسمّيه النص</translation>
    </message>
    <message>
      <source>&amp;Inferred by me; the text does not say so</source>
      <extracomment>forms/remarks</extracomment>
      <translation>استنتجته أنا (&amp;I)؛ لا يقوله النص</translation>
    </message>
    <message>
      <source>No grade is picked; type its letter or digit.</source>
      <extracomment>forms/remarks</extracomment>
      <translation>لم تُختر درجة؛ اكتب حرفها أو رقمها.</translation>
    </message>
    <message>
      <source>A note on the timeline needs a time; write a day or a span, 2025-10-22/2025-10-31.</source>
      <extracomment>forms/remarks</extracomment>
      <translation>الحاشية على الخط الزمني تحتاج إلى وقت؛ اكتب يومًا أو مدة، 2025-10-22/2025-10-31.</translation>
    </message>
    <message>
      <source>A cited source needs a name; write what the text calls it.</source>
      <extracomment>forms/remarks</extracomment>
      <translation>المصدر المستشهد به يحتاج إلى اسم؛ اكتب ما يسمّيه به النص.</translation>
    </message>
    <message>
      <source>{} by {}</source>
      <extracomment>forms/remarks</extracomment>
      <translation>{} بواسطة {}</translation>
    </message>
    <message>
      <source>a {} on “{}” ({})</source>
      <extracomment>forms/resuming</extracomment>
      <translation>{} على “{}” ({})</translation>
    </message>
    <message>
      <source>a {} about {}</source>
      <extracomment>forms/resuming</extracomment>
      <translation>{} بشأن {}</translation>
    </message>
    <message>
      <source>“{}” in the sentence</source>
      <extracomment>forms/rows</extracomment>
      <translation>“{}” في الجملة</translation>
    </message>
    <message>
      <source>Decide of the finding</source>
      <extracomment>forms/ruling</extracomment>
      <translation>البتّ في الملاحظة</translation>
    </message>
    <message>
      <source>Decide</source>
      <extracomment>forms/ruling</extracomment>
      <translation>البتّ</translation>
    </message>
    <message>
      <source>&amp;Decision</source>
      <extracomment>forms/ruling</extracomment>
      <translation>القرار (&amp;D)</translation>
    </message>
    <message>
      <source>why; it is kept with the finding and printed</source>
      <extracomment>forms/ruling</extracomment>
      <translation>السبب؛ يُحفظ مع الملاحظة ويُطبع</translation>
    </message>
    <message>
      <source>No decision is picked; choose one.</source>
      <extracomment>forms/ruling</extracomment>
      <translation>لم يُختر قرار؛ اختر واحدًا.</translation>
    </message>
    <message>
      <source>New sighting</source>
      <extracomment>forms/tag</extracomment>
      <translation>مشاهدة جديدة</translation>
    </message>
    <message>
      <source>T&amp;ype</source>
      <extracomment>forms/tag</extracomment>
      <translation>الطراز (&amp;Y)</translation>
    </message>
    <message>
      <source>&amp;Count</source>
      <extracomment>forms/tag</extracomment>
      <translation>العدد (&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Operator</source>
      <extracomment>forms/tag</extracomment>
      <translation>المشغِّل (&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Event</source>
      <extracomment>forms/tag</extracomment>
      <translation>الحدث (&amp;E)</translation>
    </message>
    <message>
      <source>→ &amp;To</source>
      <extracomment>forms/tag</extracomment>
      <translation>← إلى (&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Place</source>
      <extracomment>forms/tag</extracomment>
      <translation>المكان (&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Registration</source>
      <extracomment>forms/tag</extracomment>
      <translation>التسجيل (&amp;R)</translation>
    </message>
    <message>
      <source>He&amp;x</source>
      <extracomment>forms/tag</extracomment>
      <translation>السداسي (&amp;X)</translation>
    </message>
    <message>
      <source>Calls&amp;ign</source>
      <extracomment>forms/tag</extracomment>
      <translation>نداء الرحلة (&amp;I)</translation>
    </message>
    <message>
      <source>“reported to have …”, as written</source>
      <extracomment>forms/tag</extracomment>
      <translation>“reported to have …”، كما كُتب</translation>
    </message>
    <message>
      <source>Will be linked as one of the {} in {}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>سيُربط كواحد من {} في {}.</translation>
    </message>
    <message>
      <source>Will be linked as {1}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>سيُربط كـ {1}.</translation>
    </message>
    <message>
      <source>Do not &amp;link</source>
      <extracomment>forms/tag</extracomment>
      <translation>عدم الربط (&amp;L)</translation>
    </message>
    <message>
      <source>May be among the {} in {}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>قد يكون بين {} في {}.</translation>
    </message>
    <message>
      <source>May be the same as {1}.</source>
      <extracomment>forms/tag</extracomment>
      <translation>قد يكون هو نفسه {1}.</translation>
    </message>
    <message>
      <source>&amp;Link as one of them</source>
      <extracomment>forms/tag</extracomment>
      <translation>الربط كواحد منها (&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Link as the same</source>
      <extracomment>forms/tag</extracomment>
      <translation>الربط كنفسه (&amp;L)</translation>
    </message>
    <message>
      <source>instant, {}</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>لحظة، {}</translation>
    </message>
    <message>
      <source>{}, zone not stated</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>{}، المنطقة الزمنية غير مذكورة</translation>
    </message>
    <message>
      <source>start open, end {}</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>البداية مفتوحة، النهاية {}</translation>
    </message>
    <message>
      <source>end open, start {}</source>
      <extracomment>forms/timeglyph</extracomment>
      <translation>النهاية مفتوحة، البداية {}</translation>
    </message>
    <message>
      <source>Search results</source>
      <extracomment>foundlist</extracomment>
      <translation>نتائج البحث</translation>
    </message>
    <message>
      <source>Contents of the guide</source>
      <extracomment>guide/contents</extracomment>
      <translation>محتويات الدليل</translation>
    </message>
    <message>
      <source>Places that say it</source>
      <extracomment>guide/contents</extracomment>
      <translation>المواضع التي تذكره</translation>
    </message>
    <message>
      <source>Search the guide</source>
      <extracomment>guide/contents</extracomment>
      <translation>البحث في الدليل</translation>
    </message>
    <message>
      <source>No page says this.</source>
      <extracomment>guide/contents</extracomment>
      <translation>لا صفحة تقول هذا.</translation>
    </message>
    <message>
      <source>Page of the guide</source>
      <extracomment>guide/pageview</extracomment>
      <translation>صفحة من الدليل</translation>
    </message>
    <message>
      <source>Find on this page</source>
      <extracomment>guide/window</extracomment>
      <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
      <source>Page before (Alt+←)</source>
      <extracomment>guide/window</extracomment>
      <translation>الصفحة السابقة (Alt+←)</translation>
    </message>
    <message>
      <source>Page after (Alt+→)</source>
      <extracomment>guide/window</extracomment>
      <translation>الصفحة اللاحقة (Alt+→)</translation>
    </message>
    <message>
      <source>Find on this page (Ctrl+F)</source>
      <extracomment>guide/window</extracomment>
      <translation>البحث في هذه الصفحة (Ctrl+F)</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <extracomment>guide/window</extracomment>
      <translation>نسخ العنوان</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <extracomment>guide/window</extracomment>
      <translation>فتح في المتصفح</translation>
    </message>
    <message>
      <source>{} lies outside the program. Opening it asks the network for it.</source>
      <extracomment>guide/window</extracomment>
      <translation>{} خارج البرنامج. وفتحه يطلبه من الشبكة.</translation>
    </message>
    <message>
      <source>not on this page</source>
      <extracomment>guide/window</extracomment>
      <translation>ليس في هذه الصفحة</translation>
    </message>
    <message>
      <source>{} — Guide</source>
      <extracomment>guide/window</extracomment>
      <translation>{} — الدليل</translation>
    </message>
    <message>
      <source>{} is written; send it to a time-stamp authority, then add its answer (.tsr).</source>
      <extracomment>holding</extracomment>
      <translation>كُتب {}؛ أرسله إلى جهة ختم زمني، ثم أضف جوابها (.tsr).</translation>
    </message>
    <message>
      <source>{} files and SHA256SUMS are in {}; there, sha256sum -c SHA256SUMS checks them.</source>
      <extracomment>holding</extracomment>
      <translation>الملفات {} وSHA256SUMS في {}؛ وهناك يفحصها sha256sum -c SHA256SUMS.</translation>
    </message>
    <message>
      <source>Ask for a time stamp</source>
      <extracomment>holding</extracomment>
      <translation>طلب ختم زمني</translation>
    </message>
    <message>
      <source>Time-stamp request (*.tsq)</source>
      <extracomment>holding</extracomment>
      <translation>طلب ختم زمني (*.tsq)</translation>
    </message>
    <message>
      <source>Hashing</source>
      <extracomment>holding</extracomment>
      <translation>جارٍ حساب البصمة</translation>
    </message>
    <message>
      <source>Add a time stamp</source>
      <extracomment>holding</extracomment>
      <translation>إضافة ختم زمني</translation>
    </message>
    <message>
      <source>Time-stamp answer (*.tsr *.tst *.der);;All files (*)</source>
      <extracomment>holding</extracomment>
      <translation>جواب ختم زمني (*.tsr *.tst *.der);;كل الملفات (*)</translation>
    </message>
    <message>
      <source>Where the folder of originals is made</source>
      <extracomment>holding</extracomment>
      <translation>أين يُنشأ مجلد الأصول</translation>
    </message>
    <message>
      <source>Writing the originals</source>
      <extracomment>holding</extracomment>
      <translation>جارٍ كتابة الأصول</translation>
    </message>
    <message>
      <source>{}: the bytes are those that were captured.</source>
      <extracomment>holding</extracomment>
      <translation>{}: البايتات هي التي التُقطت.</translation>
    </message>
    <message>
      <source>{}: the bytes are not those that were captured; go back to a backup copy.</source>
      <extracomment>holding</extracomment>
      <translation>{}: البايتات ليست التي التُقطت؛ ارجع إلى نسخة احتياطية.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); check the name.</source>
      <extracomment>holding, exchange/sealing</extracomment>
      <translation>تعذّرت قراءة {} ({})؛ افحص الاسم.</translation>
    </message>
    <message>
      <source>Read by a machine ({}); {}.</source>
      <extracomment>imagery</extracomment>
      <translation>قراءة آلية ({})؛ {}.</translation>
    </message>
    <message>
      <source>nobody has confirmed the words</source>
      <extracomment>imagery</extracomment>
      <translation>لم يؤكد أحد الكلمات</translation>
    </message>
    <message>
      <source>confirmed by {}</source>
      <extracomment>imagery</extracomment>
      <translation>أكدها {}</translation>
    </message>
    <message>
      <source>Nothing is stated of it yet{}.</source>
      <extracomment>imagery</extracomment>
      <translation>لم يُذكر عنها شيء بعد{}.</translation>
    </message>
    <message numerus="yes">
      <source>%n facts</source>
      <extracomment>imagery</extracomment>
      <translation>
        <numerusform>لا معطيات</numerusform>
        <numerusform>مُعطى واحد</numerusform>
        <numerusform>مُعطيان</numerusform>
        <numerusform>%n معطيات</numerusform>
        <numerusform>%n مُعطًى</numerusform>
        <numerusform>%n مُعطًى</numerusform>
      </translation>
    </message>
    <message>
      <source>; its file offers {}</source>
      <extracomment>imagery</extracomment>
      <translation>؛ يقدّم ملفه {}</translation>
    </message>
    <message>
      <source>{}: {} words read by {}, {} of them unsure. Compare them with the picture before you quote.</source>
      <extracomment>imaging</extracomment>
      <translation>{}: {} من الكلمات قرأها {}، منها {} غير مؤكدة. قارنها بالصورة قبل الاقتباس.</translation>
    </message>
    <message>
      <source>Reading words of {}</source>
      <extracomment>imaging</extracomment>
      <translation>جارٍ قراءة كلمات {}</translation>
    </message>
    <message>
      <source>Taking a still of {}</source>
      <extracomment>imaging</extracomment>
      <translation>جارٍ أخذ لقطة ثابتة من {}</translation>
    </message>
    <message>
      <source>{} stays: here Backspace sets fixes aside, in lists and on the map Del takes the track.</source>
      <extracomment>inspector</extracomment>
      <translation>يبقى {}: هنا ينحّي Backspace المواضع، وفي القوائم وعلى الخريطة يحذف Del المسار.</translation>
    </message>
    <message>
      <source>This and {} cannot both hold.</source>
      <extracomment>inspector</extracomment>
      <translation>هذا و{} لا يصحّان معًا.</translation>
    </message>
    <message>
      <source>Pick a highlight, a card, a mark on the timeline or a line of the navigator.</source>
      <extracomment>inspector</extracomment>
      <translation>اختر إبرازًا أو بطاقة أو علامة على الخط الزمني أو سطرًا في المستعرض.</translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>inspector</extracomment>
      <translation>الصورة</translation>
    </message>
    <message>
      <source>In other languages</source>
      <extracomment>inspector</extracomment>
      <translation>بلغات أخرى</translation>
    </message>
    <message>
      <source>Where and when</source>
      <extracomment>inspector</extracomment>
      <translation>أين ومتى</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <extracomment>inspector</extracomment>
      <translation>من أين جاء</translation>
    </message>
    <message>
      <source>Hedges along the chain</source>
      <extracomment>inspector</extracomment>
      <translation>التحفُّظات على طول السلسلة</translation>
    </message>
    <message>
      <source>Collection and custody</source>
      <extracomment>inspector</extracomment>
      <translation>الجمع والحيازة</translation>
    </message>
    <message>
      <source>Tracks near it</source>
      <extracomment>inspector</extracomment>
      <translation>مسارات قريبة منه</translation>
    </message>
    <message>
      <source>Links</source>
      <extracomment>inspector</extracomment>
      <translation>الروابط</translation>
    </message>
    <message>
      <source>On boards</source>
      <extracomment>inspector</extracomment>
      <translation>على اللوحات</translation>
    </message>
    <message>
      <source>Grades</source>
      <extracomment>inspector</extracomment>
      <translation>الدرجات</translation>
    </message>
    <message>
      <source>History</source>
      <extracomment>inspector</extracomment>
      <translation>التاريخ السابق</translation>
    </message>
    <message>
      <source>Show {}</source>
      <extracomment>inspector, tracks/acting, language</extracomment>
      <translation>إظهار {}</translation>
    </message>
    <message>
      <source>a fault of the program</source>
      <extracomment>jobs</extracomment>
      <translation>خلل في البرنامج</translation>
    </message>
    <message>
      <source>Filter the journal</source>
      <extracomment>journalpage</extracomment>
      <translation>ترشيح دفتر القيود</translation>
    </message>
    <message>
      <source>Acts of</source>
      <extracomment>journalpage</extracomment>
      <translation>أفعال</translation>
    </message>
    <message>
      <source>Acts of one analyst, or of everyone</source>
      <extracomment>journalpage</extracomment>
      <translation>أفعال محلل واحد أو الجميع</translation>
    </message>
    <message>
      <source>Only what touched the selected record</source>
      <extracomment>journalpage</extracomment>
      <translation>ما مسّ السجل المحدَّد فقط</translation>
    </message>
    <message>
      <source>Entries</source>
      <extracomment>journalpage</extracomment>
      <translation>القيود</translation>
    </message>
    <message>
      <source>Everyone</source>
      <extracomment>journalpage</extracomment>
      <translation>الجميع</translation>
    </message>
    <message>
      <source>{} found</source>
      <extracomment>journalpage</extracomment>
      <translation>وُجد: {}</translation>
    </message>
    <message>
      <source>{}; nothing is ever removed</source>
      <extracomment>journalpage</extracomment>
      <translation>{}؛ لا يُزال شيء أبدًا</translation>
    </message>
    <message>
      <source>Filter by act, record, reason or value</source>
      <extracomment>journalpage</extracomment>
      <translation>ترشيح حسب الفعل أو السجل أو السبب أو القيمة</translation>
    </message>
    <message>
      <source>{} holds what could be saved: {} rows; {} journal entries hold.</source>
      <extracomment>keeping</extracomment>
      <translation>يحوي {} ما أمكن حفظه: الصفوف {}؛ قيود الدفتر السليمة {}.</translation>
    </message>
    <message>
      <source>Save what still holds as</source>
      <extracomment>keeping</extracomment>
      <translation>حفظ ما بقي سليمًا باسم</translation>
    </message>
    <message>
      <source>Salvage into a new file…</source>
      <extracomment>keeping</extracomment>
      <translation>إنقاذ في ملف جديد…</translation>
    </message>
    <message>
      <source>The damaged case</source>
      <extracomment>keeping</extracomment>
      <translation>القضية التالفة</translation>
    </message>
    <message>
      <source>Salvaging {}</source>
      <extracomment>keeping</extracomment>
      <translation>جارٍ إنقاذ {}</translation>
    </message>
    <message>
      <source>{} more damages; the command salvage tells all of them.</source>
      <extracomment>keeping</extracomment>
      <translation>{} من الأضرار الأخرى؛ الأمر salvage يذكرها كلها.</translation>
    </message>
    <message>
      <source>Open it</source>
      <extracomment>keeping</extracomment>
      <translation>فتحه</translation>
    </message>
    <message>
      <source>Look up a key</source>
      <extracomment>keyboard</extracomment>
      <translation>البحث عن مفتاح</translation>
    </message>
    <message>
      <source>In the views</source>
      <extracomment>keyboard</extracomment>
      <translation>في العروض</translation>
    </message>
    <message>
      <source>Press the key first; one at a time, of letters a to z, digits or function keys.</source>
      <extracomment>keys</extracomment>
      <translation>اضغط المفتاح أولًا؛ واحدًا في المرة، من الحروف a إلى z أو الأرقام أو مفاتيح الوظائف.</translation>
    </message>
    <message>
      <source>{} is needed to go about in the window.</source>
      <extracomment>keys</extracomment>
      <translation>{} لازم للتنقل في النافذة.</translation>
    </message>
    <message>
      <source>{} opens a menu or leads to a field; add Ctrl or Shift to it.</source>
      <extracomment>keys</extracomment>
      <translation>{} يفتح قائمة أو يؤدي إلى حقل؛ أضف إليه Ctrl أو Shift.</translation>
    </message>
    <message>
      <source>{} {} words wherever you type.</source>
      <extracomment>keys</extracomment>
      <translation>{} {} الكلمات حيثما تكتب.</translation>
    </message>
    <message>
      <source>{} has a meaning in a view already: {}.</source>
      <extracomment>keys</extracomment>
      <translation>لـ {} معنى في عرض من قبل: {}.</translation>
    </message>
    <message>
      <source>{}within {}</source>
      <extracomment>language, timeline/calendar</extracomment>
      <translation>{}ضمن {}</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <extracomment>lineface, navigatorlist</extracomment>
      <translation>مسحوب</translation>
    </message>
    <message numerus="yes">
      <source>%n airframes</source>
      <extracomment>listing</extracomment>
      <translation>
        <numerusform>لا طائرات</numerusform>
        <numerusform>طائرة واحدة</numerusform>
        <numerusform>طائرتان</numerusform>
        <numerusform>%n طائرات</numerusform>
        <numerusform>%n طائرة</numerusform>
        <numerusform>%n طائرة</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing lists of airframes</source>
      <extracomment>listing</extracomment>
      <translation>جارٍ استيراد قوائم الطائرات</translation>
    </message>
    <message>
      <source>{number} {name}: {airframes}, of {dated}, licence {licence}.</source>
      <extracomment>listing</extracomment>
      <translation>{number} {name}: {airframes}، بتاريخ {dated}، الترخيص {licence}.</translation>
    </message>
    <message>
      <source>Import airframe list</source>
      <extracomment>listing</extracomment>
      <translation>استيراد قائمة طائرات</translation>
    </message>
    <message>
      <source>{} more lines have a mark of {}; workbench airframes tells them.</source>
      <extracomment>listing</extracomment>
      <translation>{} أسطر أخرى فيها علامة من {}؛ الأمر workbench airframes يذكرها.</translation>
    </message>
    <message>
      <source>unknown date</source>
      <extracomment>listing</extracomment>
      <translation>تاريخ مجهول</translation>
    </message>
    <message>
      <source>{} has what {} says.</source>
      <extracomment>listing</extracomment>
      <translation>صار لـ {} ما يقوله {}.</translation>
    </message>
    <message>
      <source>No list of this case has a mark of {}.</source>
      <extracomment>listing</extracomment>
      <translation>لا قائمة في هذه القضية فيها علامة من {}.</translation>
    </message>
    <message>
      <source>Take over for {}</source>
      <extracomment>listing</extracomment>
      <translation>أخذها لـ {}</translation>
    </message>
    <message>
      <source>Words, or aircraft ~ An-124 and when = 2025-10</source>
      <extracomment>log/bar</extracomment>
      <translation>كلمات، أو aircraft ~ An-124 and when = 2025-10</translation>
    </message>
    <message>
      <source>Filter the log</source>
      <extracomment>log/bar</extracomment>
      <translation>ترشيح الجدول</translation>
    </message>
    <message>
      <source>Clear</source>
      <extracomment>log/bar</extracomment>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Show all again: no filter, no brush</source>
      <extracomment>log/bar</extracomment>
      <translation>عرض الكل من جديد: بلا مرشِّح ولا نطاق زمني</translation>
    </message>
    <message>
      <source>Saved</source>
      <extracomment>log/bar, navigatorchips</extracomment>
      <translation>المحفوظ</translation>
    </message>
    <message>
      <source>Saved filters and searches</source>
      <extracomment>log/bar, navigatorchips</extracomment>
      <translation>المرشِّحات وعمليات البحث المحفوظة</translation>
    </message>
    <message>
      <source>Choose the columns that show</source>
      <extracomment>log/bar</extracomment>
      <translation>اختيار الأعمدة الظاهرة</translation>
    </message>
    <message>
      <source>Export…</source>
      <extracomment>log/bar</extracomment>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>Write what is shown as CSV, XLSX or ODS</source>
      <extracomment>log/bar</extracomment>
      <translation>كتابة المعروض بصيغة CSV أو XLSX أو ODS</translation>
    </message>
    <message>
      <source>Kinds of records</source>
      <extracomment>log/bar</extracomment>
      <translation>أنواع السجلات</translation>
    </message>
    <message>
      <source>{} of {} shown</source>
      <extracomment>log/bar</extracomment>
      <translation>المعروض {} من {}</translation>
    </message>
    <message>
      <source>Only what lies in {} is shown. Clear the brush</source>
      <extracomment>log/bar</extracomment>
      <translation>لا يُعرض إلا ما يقع في {}. إلغاء النطاق الزمني</translation>
    </message>
    <message>
      <source>Clear the brush, {}</source>
      <extracomment>log/bar, navigatorchips</extracomment>
      <translation>إلغاء النطاق الزمني، {}</translation>
    </message>
    <message>
      <source>Show all</source>
      <extracomment>log/empty, sifter</extracomment>
      <translation>عرض الكل</translation>
    </message>
    <message>
      <source>Look in the texts</source>
      <extracomment>log/empty</extracomment>
      <translation>البحث في النصوص</translation>
    </message>
    <message>
      <source>No row holds these words. The columns were looked through, not the texts of the sources.</source>
      <extracomment>log/empty</extracomment>
      <translation>لا يحوي أي صف هذه الكلمات. بُحث في الأعمدة لا في نصوص المصادر.</translation>
    </message>
    <message>
      <source>Nothing in {}.</source>
      <extracomment>log/empty</extracomment>
      <translation>لا شيء في {}.</translation>
    </message>
    <message>
      <source>Nothing matches.</source>
      <extracomment>log/empty</extracomment>
      <translation>لا شيء يطابق.</translation>
    </message>
    <message>
      <source>Export what is shown</source>
      <extracomment>log/export</extracomment>
      <translation>تصدير المعروض</translation>
    </message>
    <message>
      <source>Exporting the log</source>
      <extracomment>log/export</extracomment>
      <translation>جارٍ تصدير الجدول</translation>
    </message>
    <message>
      <source>{} written to {}.</source>
      <extracomment>log/export</extracomment>
      <translation>كُتب {} في {}.</translation>
    </message>
    <message>
      <source>The filter has just changed; F2 changes this cell.</source>
      <extracomment>log/hand</extracomment>
      <translation>تغيّر المرشِّح للتو؛ F2 يعدّل هذه الخلية.</translation>
    </message>
    <message>
      <source>as resolved</source>
      <extracomment>log/hand</extracomment>
      <translation>كما فُهم</translation>
    </message>
    <message>
      <source>This case is open for reading only.</source>
      <extracomment>log/hand</extracomment>
      <translation>هذه القضية مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
      <source>The picked cells are no rectangle; pick one stretch of rows and columns.</source>
      <extracomment>log/hand</extracomment>
      <translation>الخانات المختارة ليست مستطيلًا؛ اختر امتدادًا واحدًا من الصفوف والأعمدة.</translation>
    </message>
    <message>
      <source>{} × {} cells copied, {}.</source>
      <extracomment>log/hand</extracomment>
      <translation>نُسخت الخانات {} × {}، {}.</translation>
    </message>
    <message>
      <source>Nothing is picked to paste into; pick one cell, or one rectangle.</source>
      <extracomment>log/hand</extracomment>
      <translation>لم يُختر ما يُلصق فيه؛ اختر خانة واحدة أو مستطيلًا واحدًا.</translation>
    </message>
    <message>
      <source>It is in the trash already; nothing is ever removed.</source>
      <extracomment>log/hand</extracomment>
      <translation>هو في السلة من قبل؛ ولا يُزال شيء أبدًا.</translation>
    </message>
    <message>
      <source>{} is not set by hand.</source>
      <extracomment>log/hand</extracomment>
      <translation>{} لا يُضبط يدويًا.</translation>
    </message>
    <message>
      <source>Restore it first, then change it.</source>
      <extracomment>log/hand</extracomment>
      <translation>استعده أولًا ثم غيّره.</translation>
    </message>
    <message>
      <source>The cells read like that already.</source>
      <extracomment>log/hand</extracomment>
      <translation>الخانات تقول ذلك من قبل.</translation>
    </message>
    <message>
      <source>Numbers</source>
      <extracomment>log/heads</extracomment>
      <translation>الأرقام</translation>
    </message>
    <message>
      <source>Click to sort, Shift+click to sort by one more, drag to move</source>
      <extracomment>log/heads</extracomment>
      <translation>انقر للفرز، وShift+نقر للفرز حسب عمود إضافي، واسحب للنقل</translation>
    </message>
    <message>
      <source>As at first</source>
      <extracomment>log/menus, timeline/choices</extracomment>
      <translation>كما في البداية</translation>
    </message>
    <message>
      <source>Copy as written</source>
      <extracomment>log/menus</extracomment>
      <translation>نسخ كما كُتب</translation>
    </message>
    <message>
      <source>Copy as resolved</source>
      <extracomment>log/menus</extracomment>
      <translation>نسخ كما فُهم</translation>
    </message>
    <message>
      <source>Change cell</source>
      <extracomment>log/menus</extracomment>
      <translation>تغيير الخانة</translation>
    </message>
    <message>
      <source>Paste</source>
      <extracomment>log/menus, log/pastesheet</extracomment>
      <translation>لصق</translation>
    </message>
    <message>
      <source>Done, or open again</source>
      <extracomment>log/menus</extracomment>
      <translation>منجز، أو مفتوح من جديد</translation>
    </message>
    <message>
      <source>Sort by {}</source>
      <extracomment>log/menus</extracomment>
      <translation>فرز حسب {}</translation>
    </message>
    <message>
      <source>Sort by {}, backwards</source>
      <extracomment>log/menus</extracomment>
      <translation>فرز عكسي حسب {}</translation>
    </message>
    <message>
      <source>Then by {}</source>
      <extracomment>log/menus</extracomment>
      <translation>ثم حسب {}</translation>
    </message>
    <message>
      <source>Paste into the log</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>لصق في الجدول</translation>
    </message>
    <message numerus="yes">
      <source>%n cells read</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>
        <numerusform>لا خانات تقول</numerusform>
        <numerusform>خانة واحدة تقول</numerusform>
        <numerusform>خانتان تقولان</numerusform>
        <numerusform>%n خانات تقول</numerusform>
        <numerusform>%n خانة تقول</numerusform>
        <numerusform>%n خانة تقول</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cells</source>
      <extracomment>log/pastesheet, matrix/cellsays</extracomment>
      <translation>
        <numerusform>لا خانات</numerusform>
        <numerusform>خانة واحدة</numerusform>
        <numerusform>خانتان</numerusform>
        <numerusform>%n خانات</numerusform>
        <numerusform>%n خانة</numerusform>
        <numerusform>%n خانة</numerusform>
      </translation>
    </message>
    <message>
      <source>Column</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>العمود</translation>
    </message>
    <message>
      <source>Pasted</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>الملصق</translation>
    </message>
    <message>
      <source>{} of {} change, in one step that undo takes back.</source>
      <extracomment>log/pastesheet</extracomment>
      <translation>يتغير {} من {}، في خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
      <source>+ {} more</source>
      <extracomment>log/pastesheet, particulars, reader/margin, timeline/undatedlane</extracomment>
      <translation>+ {} أخرى</translation>
    </message>
    <message>
      <source>Number</source>
      <extracomment>log/sheet, case/columns</extracomment>
      <translation>رقم</translation>
    </message>
    <message>
      <source>Back to the order of numbers</source>
      <extracomment>log/sheet</extracomment>
      <translation>العودة إلى ترتيب الأرقام</translation>
    </message>
    <message>
      <source>Read by a machine ({}) and not confirmed: compare the words with the picture. “Confirm machine-read words” says that you have.</source>
      <extracomment>machinebar</extracomment>
      <translation>قراءة آلية ({}) غير مؤكدة: قارن الكلمات بالصورة. “تأكيد الكلمات المقروءة آليًا” يقول إنك فعلت.</translation>
    </message>
    <message>
      <source>Read by a machine ({}); {} has confirmed the words.</source>
      <extracomment>machinebar</extracomment>
      <translation>قراءة آلية ({})؛ أكّد {} الكلمات.</translation>
    </message>
    <message>
      <source>Base map: Natural Earth, on this
computer. No tiles are fetched.</source>
      <extracomment>map/corners</extracomment>
      <translation>الخريطة الأساسية: Natural Earth، على هذا
الحاسوب. لا تُجلب قطع من الشبكة.</translation>
    </message>
    <message>
      <source>Map tools</source>
      <extracomment>map/corners</extracomment>
      <translation>أدوات الخريطة</translation>
    </message>
    <message>
      <source>Fit selection</source>
      <extracomment>map/corners</extracomment>
      <translation>احتواء التحديد</translation>
    </message>
    <message>
      <source>Show what is selected, or all there is (0)</source>
      <extracomment>map/corners</extracomment>
      <translation>عرض المحدَّد، أو كل ما هناك (0)</translation>
    </message>
    <message>
      <source>Layers</source>
      <extracomment>map/corners, map/over</extracomment>
      <translation>الطبقات</translation>
    </message>
    <message>
      <source>Place doubt</source>
      <extracomment>map/corners</extracomment>
      <translation>الشك في المكان</translation>
    </message>
    <message>
      <source>Lines and marks of tracks</source>
      <extracomment>map/corners</extracomment>
      <translation>خطوط المسارات وعلاماتها</translation>
    </message>
    <message>
      <source>Flights that sightings tell of, as the shortest way: a guess</source>
      <extracomment>map/corners</extracomment>
      <translation>رحلات ترويها المشاهدات، بأقصر طريق: تخمين</translation>
    </message>
    <message>
      <source>Places that sightings name</source>
      <extracomment>map/corners</extracomment>
      <translation>أماكن تسمّيها المشاهدات</translation>
    </message>
    <message>
      <source>Shapes within which a place is not known</source>
      <extracomment>map/corners</extracomment>
      <translation>أشكال لا يُعرف المكان داخلها</translation>
    </message>
    <message>
      <source>Each fix as a dot: where a track was heard</source>
      <extracomment>map/corners</extracomment>
      <translation>كل موضع نقطة: حيث سُمع المسار</translation>
    </message>
    <message>
      <source>Borders are drawn as Natural Earth has them; they say nothing of whose a land is.</source>
      <extracomment>map/corners</extracomment>
      <translation>الحدود مرسومة كما في Natural Earth؛ ولا تقول شيئًا عن تبعية الأرض.</translation>
    </message>
    <message>
      <source>off the map</source>
      <extracomment>map/corners</extracomment>
      <translation>خارج الخريطة</translation>
    </message>
    <message>
      <source>Move the map (hold Space, or drag)</source>
      <extracomment>map/corners</extracomment>
      <translation>تحريك الخريطة (مع إبقاء Space مضغوطًا، أو بالسحب)</translation>
    </message>
    <message>
      <source>Pick tracks, marks and places (V)</source>
      <extracomment>map/corners</extracomment>
      <translation>اختيار المسارات والعلامات والأماكن (V)</translation>
    </message>
    <message>
      <source>Measure a distance (R; Enter begins and ends it)</source>
      <extracomment>map/corners</extracomment>
      <translation>قياس مسافة (R؛ Enter يبدأ وينهي)</translation>
    </message>
    <message>
      <source>tracks of the map</source>
      <extracomment>map/fetching</extracomment>
      <translation>مسارات الخريطة</translation>
    </message>
    <message>
      <source>named by {}</source>
      <extracomment>map/items</extracomment>
      <translation>سمّاه {}</translation>
    </message>
    <message>
      <source>Track {}, {}, {}</source>
      <extracomment>map/items</extracomment>
      <translation>المسار {}، {}، {}</translation>
    </message>
    <message>
      <source>Doubtful fix, {} UTC</source>
      <extracomment>map/items</extracomment>
      <translation>موضع مشكوك فيه، {} UTC</translation>
    </message>
    <message>
      <source>Place {}</source>
      <extracomment>map/items, values</extracomment>
      <translation>المكان {}</translation>
    </message>
    <message>
      <source>{} more</source>
      <extracomment>map/items, matrix/cellsays, messages</extracomment>
      <translation>{} أخرى</translation>
    </message>
    <message>
      <source>Outline of the map</source>
      <extracomment>map/listed</extracomment>
      <translation>مخطط الخريطة</translation>
    </message>
    <message>
      <source>No tracks or places yet.
Import tracker files (Ctrl+Shift+I),
or select words and press S.</source>
      <extracomment>map/over</extracomment>
      <translation>لا مسارات ولا أماكن بعد.
استورد ملفات التتبُّع (Ctrl+Shift+I)،
أو حدّد كلمات واضغط S.</translation>
    </message>
    <message>
      <source>Show the layers (M)</source>
      <extracomment>map/over</extracomment>
      <translation>إظهار الطبقات (M)</translation>
    </message>
    <message>
      <source>on ground</source>
      <extracomment>map/overlay, map/plot</extracomment>
      <translation>على الأرض</translation>
    </message>
    <message>
      <source>no fixes here: a guess</source>
      <extracomment>map/overlay</extracomment>
      <translation>لا مواضع هنا: تخمين</translation>
    </message>
    <message>
      <source>On this map</source>
      <extracomment>map/places</extracomment>
      <translation>على هذه الخريطة</translation>
    </message>
    <message>
      <source>Not on the map</source>
      <extracomment>map/places</extracomment>
      <translation>ليس على الخريطة</translation>
    </message>
    <message>
      <source>Places and tracks</source>
      <extracomment>map/places, mappage</extracomment>
      <translation>الأماكن والمسارات</translation>
    </message>
    <message numerus="yes">
      <source>%n sightings</source>
      <extracomment>map/places, recent, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>لا مشاهدات</numerusform>
        <numerusform>مشاهدة واحدة</numerusform>
        <numerusform>مشاهدتان</numerusform>
        <numerusform>%n مشاهدات</numerusform>
        <numerusform>%n مشاهدة</numerusform>
        <numerusform>%n مشاهدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places</source>
      <extracomment>map/places, dialogs/checks</extracomment>
      <translation>
        <numerusform>لا أماكن</numerusform>
        <numerusform>مكان واحد</numerusform>
        <numerusform>مكانان</numerusform>
        <numerusform>%n أماكن</numerusform>
        <numerusform>%n مكانًا</numerusform>
        <numerusform>%n مكان</numerusform>
      </translation>
    </message>
    <message>
      <source>no place stated</source>
      <extracomment>map/places</extracomment>
      <translation>المكان غير مذكور</translation>
    </message>
    <message>
      <source>Select a track to see its height and speed.</source>
      <extracomment>map/plot</extracomment>
      <translation>حدّد مسارًا لرؤية ارتفاعه وسرعته.</translation>
    </message>
    <message>
      <source>cover</source>
      <extracomment>map/plot</extracomment>
      <translation>تغطية</translation>
    </message>
    <message>
      <source>Height and speed</source>
      <extracomment>map/plot</extracomment>
      <translation>الارتفاع والسرعة</translation>
    </message>
    <message>
      <source>no fixes</source>
      <extracomment>map/plot</extracomment>
      <translation>لا مواضع</translation>
    </message>
    <message numerus="yes">
      <source>%n more times on the ground or without fixes</source>
      <extracomment>map/plot</extracomment>
      <translation>
        <numerusform>لا مرات أخرى على الأرض أو بلا مواضع</numerusform>
        <numerusform>مرة أخرى على الأرض أو بلا مواضع</numerusform>
        <numerusform>مرتان أخريان على الأرض أو بلا مواضع</numerusform>
        <numerusform>%n مرات أخرى على الأرض أو بلا مواضع</numerusform>
        <numerusform>%n مرة أخرى على الأرض أو بلا مواضع</numerusform>
        <numerusform>%n مرة أخرى على الأرض أو بلا مواضع</numerusform>
      </translation>
    </message>
    <message>
      <source>{}, {} to {} UTC</source>
      <extracomment>map/plot</extracomment>
      <translation>{}، {} إلى {} UTC</translation>
    </message>
    <message>
      <source>highest {}</source>
      <extracomment>map/plot</extracomment>
      <translation>الأعلى {}</translation>
    </message>
    <message>
      <source>{} {} to {}</source>
      <extracomment>map/plot</extracomment>
      <translation>{} {} إلى {}</translation>
    </message>
    <message>
      <source>Map, plot and timeline share one cursor. {}; {}.</source>
      <extracomment>map/side</extracomment>
      <translation>الخريطة والرسم البياني والخط الزمني بمؤشر واحد. {}؛ {}.</translation>
    </message>
    <message>
      <source>Height</source>
      <extracomment>map/side, mappage</extracomment>
      <translation>الارتفاع</translation>
    </message>
    <message>
      <source>Play the track (P)</source>
      <extracomment>map/side</extracomment>
      <translation>تشغيل المسار (P)</translation>
    </message>
    <message>
      <source>One fix back (,)</source>
      <extracomment>map/side</extracomment>
      <translation>موضع إلى الوراء (,)</translation>
    </message>
    <message>
      <source>One fix on (.)</source>
      <extracomment>map/side</extracomment>
      <translation>موضع إلى الأمام (.)</translation>
    </message>
    <message>
      <source>feet, knots</source>
      <extracomment>map/side</extracomment>
      <translation>أقدام، عُقد</translation>
    </message>
    <message>
      <source>metric</source>
      <extracomment>map/side</extracomment>
      <translation>متري</translation>
    </message>
    <message>
      <source>Stop (P)</source>
      <extracomment>map/side</extracomment>
      <translation>إيقاف (P)</translation>
    </message>
    <message>
      <source>Speed</source>
      <extracomment>map/side, mappage</extracomment>
      <translation>السرعة</translation>
    </message>
    <message>
      <source>No tracks yet. Import a tracker file to see heights and speeds.</source>
      <extracomment>mappage</extracomment>
      <translation>لا مسارات بعد. استورد ملف تتبُّع لرؤية الارتفاعات والسرعات.</translation>
    </message>
    <message>
      <source>Tracks are being read.</source>
      <extracomment>mappage</extracomment>
      <translation>جارٍ قراءة المسارات.</translation>
    </message>
    <message>
      <source>Import tracker files ({})</source>
      <extracomment>mappage</extracomment>
      <translation>استيراد ملفات التتبُّع ({})</translation>
    </message>
    <message>
      <source>aircraft not stated</source>
      <extracomment>marked</extracomment>
      <translation>الطائرة غير مذكورة</translation>
    </message>
    <message>
      <source>machine-read, not confirmed</source>
      <extracomment>marked</extracomment>
      <translation>مقروء آليًا، غير مؤكد</translation>
    </message>
    <message>
      <source> in {} {}</source>
      <extracomment>marked</extracomment>
      <translation> في {} {}</translation>
    </message>
    <message>
      <source>Why this &amp;rating</source>
      <extracomment>matrix/cell</extracomment>
      <translation>سبب هذا التقييم (&amp;R)</translation>
    </message>
    <message>
      <source>what the row says for or against the hypothesis</source>
      <extracomment>matrix/cell</extracomment>
      <translation>ما يقوله الصف مع الفرضية أو ضدها</translation>
    </message>
    <message>
      <source>Why this rating</source>
      <extracomment>matrix/cell</extracomment>
      <translation>سبب هذا التقييم</translation>
    </message>
    <message>
      <source>Kept when you pause · Esc back to the grid</source>
      <extracomment>matrix/cell</extracomment>
      <translation>يُحفظ عند التوقف عن الكتابة · Esc للعودة إلى الشبكة</translation>
    </message>
    <message>
      <source>not rated</source>
      <extracomment>matrix/cell, matrix/cellsays, matrix/face</extracomment>
      <translation>غير مقيَّمة</translation>
    </message>
    <message>
      <source>by {}; rate it yourself with 1 to 5</source>
      <extracomment>matrix/cell</extracomment>
      <translation>بواسطة {}؛ قيّمها بنفسك من 1 إلى 5</translation>
    </message>
    <message>
      <source>an empty cell says nothing, not even neutral; 1 to 5 rate</source>
      <extracomment>matrix/cell</extracomment>
      <translation>الخانة الفارغة لا تقول شيئًا، ولا حتى الحياد؛ التقييم من 1 إلى 5</translation>
    </message>
    <message>
      <source>What is against it</source>
      <extracomment>matrix/cell</extracomment>
      <translation>ما ضدها</translation>
    </message>
    <message>
      <source>Weight</source>
      <extracomment>matrix/cell, matrix/forms, matrix/model</extracomment>
      <translation>الوزن</translation>
    </message>
    <message>
      <source>Tells apart</source>
      <extracomment>matrix/cell, matrix/model</extracomment>
      <translation>يميّز</translation>
    </message>
    <message>
      <source>The words behind it</source>
      <extracomment>matrix/cell</extracomment>
      <translation>الكلمات التي وراءها</translation>
    </message>
    <message>
      <source>Also bears on this hypothesis</source>
      <extracomment>matrix/cell</extracomment>
      <translation>يتعلق بهذه الفرضية أيضًا</translation>
    </message>
    <message>
      <source>A second opinion</source>
      <extracomment>matrix/cell</extracomment>
      <translation>رأي ثانٍ</translation>
    </message>
    <message>
      <source>Would help to decide</source>
      <extracomment>matrix/cell</extracomment>
      <translation>ما يساعد على الحسم</translation>
    </message>
    <message>
      <source>high, as long as nobody says otherwise</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>عالٍ، ما دام لا أحد يقول خلاف ذلك</translation>
    </message>
    <message>
      <source>Without this row every score is the same.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>من دون هذا الصف تتساوى كل النتائج.</translation>
    </message>
    <message>
      <source>No row is against it.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>لا صف ضدها.</translation>
    </message>
    <message>
      <source>No row is rated against it.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>لم يُقيَّم صف ضدها.</translation>
    </message>
    <message>
      <source>From the lowest to the highest it is {}: 1 is low, 2 medium, 3 and more high.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>الفرق من الأدنى إلى الأعلى {}: 1 منخفض، 2 متوسط، 3 فأكثر عالٍ.</translation>
    </message>
    <message>
      <source>Without {}: {}; rows gone: {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>من دون {}: {}؛ الصفوف الساقطة: {}.</translation>
    </message>
    <message>
      <source>Without {}: {}, by rows that weigh less.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>من دون {}: {}، بصفوف أقل وزنًا.</translation>
    </message>
    <message>
      <source>kept beside yours</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>يُحفظ بجانب رأيك</translation>
    </message>
    <message numerus="yes">
      <source>%n leads</source>
      <extracomment>matrix/cellsays, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>لا خيوط</numerusform>
        <numerusform>خيط واحد</numerusform>
        <numerusform>خيطان</numerusform>
        <numerusform>%n خيوط</numerusform>
        <numerusform>%n خيطًا</numerusform>
        <numerusform>%n خيط</numerusform>
      </translation>
    </message>
    <message>
      <source>Every text it rests on is withdrawn; by the rule it weighs nothing.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>كل نص يستند إليه مسحوب؛ وبحسب القاعدة لا وزن له.</translation>
    </message>
    <message>
      <source>{} {}, was {}</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>{} {}، وكان {}</translation>
    </message>
    <message>
      <source>Without this row: {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>من دون هذا الصف: {}.</translation>
    </message>
    <message>
      <source>, twice for II</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>، مضاعفًا لـ II</translation>
    </message>
    <message>
      <source>Credibility</source>
      <extracomment>matrix/cellsays, case/columns</extracomment>
      <translation>المصداقية</translation>
    </message>
    <message>
      <source>Relevance</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>الصلة</translation>
    </message>
    <message>
      <source>Origins</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>المصادر الأصلية</translation>
    </message>
    <message>
      <source>Join rows</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>ضم الصفوف</translation>
    </message>
    <message>
      <source>{} known</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>المعروف {}</translation>
    </message>
    <message>
      <source>{} possible</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>المحتمل {}</translation>
    </message>
    <message>
      <source>, all through {}</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>، كلها عبر {}</translation>
    </message>
    <message>
      <source>no words: a part of a picture or table</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>بلا كلمات: جزء من صورة أو جدول</translation>
    </message>
    <message>
      <source>Overruled by {}: {} The rule gives {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>نقضه {}: {} والقاعدة تعطي {}.</translation>
    </message>
    <message>
      <source>Graded differently: {}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>مقيَّم تقييمًا مختلفًا: {}.</translation>
    </message>
    <message>
      <source>May be one event with {}: each row counts until they are joined.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>قد يكون حدثًا واحدًا مع {}: يُعدّ كل صف حتى تُضم.</translation>
    </message>
    <message>
      <source>One event, one row</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>حدث واحد، صف واحد</translation>
    </message>
    <message>
      <source>Weigh…</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>وزن…</translation>
    </message>
    <message>
      <source>Relevance, or a weight of your own</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>الصلة، أو وزن من عندك</translation>
    </message>
    <message>
      <source>You and {} agree on {} of {}{}.</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>تتفق أنت و{} في {} من {}{}.</translation>
    </message>
    <message>
      <source>{} · Enter shows them</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>{} · Enter يعرضها</translation>
    </message>
    <message>
      <source>, kappa {:.2f}</source>
      <extracomment>matrix/cellsays</extracomment>
      <translation>، kappa {:.2f}</translation>
    </message>
    <message>
      <source>without</source>
      <extracomment>matrix/foot</extracomment>
      <translation>من دون</translation>
    </message>
    <message>
      <source>Show which rows fall away without this origin</source>
      <extracomment>matrix/foot</extracomment>
      <translation>عرض الصفوف التي تسقط من دون هذا المصدر الأصلي</translation>
    </message>
    <message>
      <source>Origin or relay to leave out</source>
      <extracomment>matrix/foot</extracomment>
      <translation>المصدر الأصلي أو الناقل المراد تركه</translation>
    </message>
    <message numerus="yes">
      <source>%n rows fall away</source>
      <extracomment>matrix/foot</extracomment>
      <translation>
        <numerusform>لا صفوف تسقط</numerusform>
        <numerusform>صف واحد يسقط</numerusform>
        <numerusform>صفان يسقطان</numerusform>
        <numerusform>%n صفوف تسقط</numerusform>
        <numerusform>%n صفًا يسقط</numerusform>
        <numerusform>%n صف يسقط</numerusform>
      </translation>
    </message>
    <message>
      <source>Weighted inconsistency</source>
      <extracomment>matrix/foot</extracomment>
      <translation>عدم الاتساق المرجّح</translation>
    </message>
    <message>
      <source>nobody is named</source>
      <extracomment>matrix/foot, analysis/reasons</extracomment>
      <translation>لا أحد مسمّى</translation>
    </message>
    <message>
      <source>without {}: {}</source>
      <extracomment>matrix/foot</extracomment>
      <translation>من دون {}: {}</translation>
    </message>
    <message>
      <source>anything through {}</source>
      <extracomment>matrix/foot</extracomment>
      <translation>أي شيء عبر {}</translation>
    </message>
    <message>
      <source>Keep</source>
      <extracomment>matrix/forms, matrix/judgementform</extracomment>
      <translation>احتفاظ</translation>
    </message>
    <message>
      <source>Add information</source>
      <extracomment>matrix/forms</extracomment>
      <translation>إضافة معلومة</translation>
    </message>
    <message>
      <source>Add</source>
      <extracomment>matrix/forms</extracomment>
      <translation>إضافة</translation>
    </message>
    <message>
      <source>Short &amp;name</source>
      <extracomment>matrix/forms</extracomment>
      <translation>الاسم المختصر (&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Record</source>
      <extracomment>matrix/forms</extracomment>
      <translation>السجل (&amp;R)</translation>
    </message>
    <message>
      <source>Rele&amp;vance</source>
      <extracomment>matrix/forms</extracomment>
      <translation>الصلة (&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Weight</source>
      <extracomment>matrix/forms</extracomment>
      <translation>الوزن (&amp;W)</translation>
    </message>
    <message>
      <source>what would be so; one that can be wrong</source>
      <extracomment>matrix/forms</extracomment>
      <translation>ما الذي سيكون عليه الأمر؛ شيء يمكن أن يكون خطأ</translation>
    </message>
    <message>
      <source>two words for the head of its column</source>
      <extracomment>matrix/forms</extracomment>
      <translation>كلمتان لرأس عمودها</translation>
    </message>
    <message>
      <source>number or words of a sighting, claim, track, excerpt …</source>
      <extracomment>matrix/forms</extracomment>
      <translation>رقم مشاهدة أو ادعاء أو مسار أو اقتباس … أو كلمات منه</translation>
    </message>
    <message>
      <source>needed for a judgement, a forecast, a silence</source>
      <extracomment>matrix/forms</extracomment>
      <translation>لازم للحكم والتنبؤ والصمت</translation>
    </message>
    <message>
      <source>0 to 4, in place of the rule; empty leaves it to the rule</source>
      <extracomment>matrix/forms</extracomment>
      <translation>من 0 إلى 4، بدل القاعدة؛ والفارغ يتركه للقاعدة</translation>
    </message>
    <message>
      <source>why; needed with a weight of your own</source>
      <extracomment>matrix/forms</extracomment>
      <translation>السبب؛ لازم مع وزن من عندك</translation>
    </message>
    <message>
      <source>No record is named; type its number or words of it.</source>
      <extracomment>matrix/forms</extracomment>
      <translation>لم يُسمَّ سجل؛ اكتب رقمه أو كلمات منه.</translation>
    </message>
    <message>
      <source>The rule gives {}</source>
      <extracomment>matrix/forms</extracomment>
      <translation>القاعدة تعطي {}</translation>
    </message>
    <message>
      <source>No information: {}. Say why it is rated.</source>
      <extracomment>matrix/forms</extracomment>
      <translation>ليس معلومة: {}. قل لماذا يُقيَّم.</translation>
    </message>
    <message>
      <source>First column</source>
      <extracomment>matrix/grid</extracomment>
      <translation>العمود الأول</translation>
    </message>
    <message>
      <source>Rate it, with a reason…</source>
      <extracomment>matrix/grid</extracomment>
      <translation>تقييمه، مع سبب…</translation>
    </message>
    <message>
      <source>in bands</source>
      <extracomment>matrix/heads</extracomment>
      <translation>في فئات</translation>
    </message>
    <message>
      <source>one event, one row; events from one origin all count</source>
      <extracomment>matrix/heads</extracomment>
      <translation>حدث واحد، صف واحد؛ وكل أحداث مصدر أصلي واحد تُعدّ</translation>
    </message>
    <message>
      <source>Judgement</source>
      <extracomment>matrix/judgementform, matrix/top</extracomment>
      <translation>الحكم</translation>
    </message>
    <message>
      <source>&amp;Likelihood</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>الاحتمال (&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Confidence</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>الثقة (&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Rests on</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>يستند إلى (&amp;R)</translation>
    </message>
    <message>
      <source>what you conclude, in one sentence</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>ما تخلص إليه، في جملة واحدة</translation>
    </message>
    <message>
      <source>numbers of records that the case holds: SG-01 CL-3</source>
      <extracomment>matrix/judgementform</extracomment>
      <translation>أرقام سجلات تحويها القضية: SG-01 CL-3</translation>
    </message>
    <message>
      <source>unsupported</source>
      <extracomment>matrix/judging</extracomment>
      <translation>بلا سند</translation>
    </message>
    <message>
      <source>It points to no fact that the case holds, and prints as unsupported</source>
      <extracomment>matrix/judging</extracomment>
      <translation>لا يشير إلى أي واقعة تحويها القضية، ويُطبع بلا سند</translation>
    </message>
    <message>
      <source>Rests on</source>
      <extracomment>matrix/judging</extracomment>
      <translation>يستند إلى</translation>
    </message>
    <message>
      <source>Judgements</source>
      <extracomment>matrix/judging, matrix/top</extracomment>
      <translation>الأحكام</translation>
    </message>
    <message>
      <source>No judgements yet. Press J and write what you conclude; say how likely it is, how far the evidence carries it, and which records it rests on.</source>
      <extracomment>matrix/judging</extracomment>
      <translation>لا أحكام بعد. اضغط J واكتب ما تخلص إليه؛ واذكر مدى احتماله، وإلى أي مدى تحمله الأدلة، والسجلات التي يستند إليها.</translation>
    </message>
    <message>
      <source>nothing the case holds; drop records here, or edit it</source>
      <extracomment>matrix/judging</extracomment>
      <translation>لا شيء مما تحويه القضية؛ أفلت سجلات هنا، أو حرّره</translation>
    </message>
    <message>
      <source>Likelihood: {}, {}</source>
      <extracomment>matrix/judging</extracomment>
      <translation>الاحتمال: {}، {}</translation>
    </message>
    <message>
      <source>Edit {}</source>
      <extracomment>matrix/judging</extracomment>
      <translation>تحرير {}</translation>
    </message>
    <message>
      <source>{} tells the hypotheses apart: {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} يميّز بين الفرضيات: {}</translation>
    </message>
    <message>
      <source>{} {}, not rated: {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} {}، غير مقيَّمة: {}</translation>
    </message>
    <message>
      <source>{} against {}: {}, by {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} إزاء {}: {}، بواسطة {}</translation>
    </message>
    <message>
      <source>{} weighs {}</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} وزنه {}</translation>
    </message>
    <message>
      <source>Information</source>
      <extracomment>matrix/model, matrix/top</extracomment>
      <translation>المعلومة</translation>
    </message>
    <message>
      <source>{} against {}: not rated</source>
      <extracomment>matrix/model</extracomment>
      <translation>{} إزاء {}: غير مقيَّمة</translation>
    </message>
    <message>
      <source>Hypotheses against information</source>
      <extracomment>matrix/page</extracomment>
      <translation>الفرضيات إزاء المعلومات</translation>
    </message>
    <message>
      <source>No hypotheses yet. Press H and write one answer to the case's question; two or more are held against what was found.</source>
      <extracomment>matrix/page</extracomment>
      <translation>لا فرضيات بعد. اضغط H واكتب جوابًا واحدًا عن سؤال القضية؛ وتُقابل اثنتان أو أكثر بما وُجد.</translation>
    </message>
    <message>
      <source>No information in the matrix yet. Press A, or drag a record here from the navigator; then 1 to 5 rate it against each hypothesis.</source>
      <extracomment>matrix/page</extracomment>
      <translation>لا معلومات في المصفوفة بعد. اضغط A، أو اسحب سجلًا إلى هنا من المستعرض؛ ثم تقيّمه المفاتيح من 1 إلى 5 إزاء كل فرضية.</translation>
    </message>
    <message>
      <source>{} is no information: {}; let it go to say why it is rated</source>
      <extracomment>matrix/page</extracomment>
      <translation>{} ليس معلومة: {}؛ أفلته لتقول لماذا يُقيَّم</translation>
    </message>
    <message>
      <source>Nobody states</source>
      <extracomment>matrix/sources</extracomment>
      <translation>لا يذكر أحد</translation>
    </message>
    <message>
      <source>Sources by facts</source>
      <extracomment>matrix/sources, matrix/top</extracomment>
      <translation>المصادر حسب الوقائع</translation>
    </message>
    <message>
      <source>Laying facts beside sources</source>
      <extracomment>matrix/sources</extracomment>
      <translation>جارٍ وضع الوقائع بجانب المصادر</translation>
    </message>
    <message>
      <source>No facts yet. Tag sightings and state claims; each then stands here with what every source says of it.</source>
      <extracomment>matrix/sources</extracomment>
      <translation>لا وقائع بعد. أوسم مشاهدات ودوّن ادعاءات؛ فيقف كلٌّ منها هنا مع ما يقوله كل مصدر عنه.</translation>
    </message>
    <message>
      <source>Said to be empty.</source>
      <extracomment>matrix/sources</extracomment>
      <translation>قيل إنه فارغ.</translation>
    </message>
    <message>
      <source>Rate the cell</source>
      <extracomment>matrix/strip</extracomment>
      <translation>تقييم الخانة</translation>
    </message>
    <message>
      <source>What follows from the matrix</source>
      <extracomment>matrix/strip</extracomment>
      <translation>ما ينتج عن المصفوفة</translation>
    </message>
    <message>
      <source>row out</source>
      <extracomment>matrix/strip</extracomment>
      <translation>إخراج الصف</translation>
    </message>
    <message>
      <source>words</source>
      <extracomment>matrix/strip</extracomment>
      <translation>الكلمات</translation>
    </message>
    <message numerus="yes">
      <source>%n items</source>
      <extracomment>matrix/top</extracomment>
      <translation>
        <numerusform>لا معلومات</numerusform>
        <numerusform>معلومة واحدة</numerusform>
        <numerusform>معلومتان</numerusform>
        <numerusform>%n معلومات</numerusform>
        <numerusform>%n معلومة</numerusform>
        <numerusform>%n معلومة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hypotheses</source>
      <extracomment>matrix/top, dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>لا فرضيات</numerusform>
        <numerusform>فرضية واحدة</numerusform>
        <numerusform>فرضيتان</numerusform>
        <numerusform>%n فرضيات</numerusform>
        <numerusform>%n فرضية</numerusform>
        <numerusform>%n فرضية</numerusform>
      </translation>
    </message>
    <message>
      <source>Order of the rows</source>
      <extracomment>matrix/top</extracomment>
      <translation>ترتيب الصفوف</translation>
    </message>
    <message>
      <source>{} of information</source>
      <extracomment>matrix/top</extracomment>
      <translation>{} من المعلومات</translation>
    </message>
    <message>
      <source>Sort: {}</source>
      <extracomment>matrix/top</extracomment>
      <translation>فرز: {}</translation>
    </message>
    <message>
      <source>Close this message</source>
      <extracomment>messages</extracomment>
      <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
      <source>Show the message behind this one</source>
      <extracomment>messages</extracomment>
      <translation>إظهار الرسالة التي خلف هذه</translation>
    </message>
    <message>
      <source>The last action was not finished. The case is safe: every act before it is saved in its file.</source>
      <extracomment>mishap</extracomment>
      <translation>لم يكتمل الفعل الأخير. القضية سليمة: كل فعل قبله محفوظ في ملفها.</translation>
    </message>
    <message>
      <source>Nothing was sent. This report stays on this computer until you pass it on; read it before: paths and quotations are left out, but an error may name what it stumbled over.</source>
      <extracomment>mishap</extracomment>
      <translation>لم يُرسل شيء. يبقى هذا التقرير على هذا الحاسوب حتى تمرّره؛ اقرأه قبل ذلك: تُركت منه المسارات والاقتباسات، لكن الخطأ قد يسمّي ما تعثّر به.</translation>
    </message>
    <message>
      <source>Something went wrong in the program</source>
      <extracomment>mishap</extracomment>
      <translation>حدث خلل في البرنامج</translation>
    </message>
    <message>
      <source>Go on</source>
      <extracomment>mishap</extracomment>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>The log lies in {}.</source>
      <extracomment>mishap</extracomment>
      <translation>سجل التشغيل في {}.</translation>
    </message>
    <message>
      <source>Each has its own shape, so colour is never the only sign.</source>
      <extracomment>moves</extracomment>
      <translation>لكلٍّ منها شكله، فلا يكون اللون العلامة الوحيدة أبدًا.</translation>
    </message>
    <message>
      <source>&lt;b&gt;Made to work without a network.&lt;/b&gt; Maps, aircraft types and places are on this computer. Nothing goes out that you do not ask for.</source>
      <extracomment>moves</extracomment>
      <translation>&lt;b&gt;صُنع ليعمل بلا شبكة.&lt;/b&gt; الخرائط وطرازات الطائرات والأماكن على هذا الحاسوب. لا يخرج شيء لم تطلبه.</translation>
    </message>
    <message>
      <source>How a case grows</source>
      <extracomment>moves</extracomment>
      <translation>كيف تنمو القضية</translation>
    </message>
    <message>
      <source>Four moves, all on the keyboard. Every view follows what you select.</source>
      <extracomment>moves</extracomment>
      <translation>أربع خطوات، كلها بلوحة المفاتيح. وكل عرض يتبع ما تحدّده.</translation>
    </message>
    <message>
      <source>The kinds you will meet</source>
      <extracomment>moves</extracomment>
      <translation>الأنواع التي ستقابلها</translation>
    </message>
    <message>
      <source>Filter the records</source>
      <extracomment>navigator</extracomment>
      <translation>ترشيح السجلات</translation>
    </message>
    <message>
      <source>Filter the case…</source>
      <extracomment>navigator</extracomment>
      <translation>ترشيح القضية…</translation>
    </message>
    <message>
      <source>{} more outside {}</source>
      <extracomment>navigator</extracomment>
      <translation>{} أخرى خارج {}</translation>
    </message>
    <message>
      <source>{} more with no firm date</source>
      <extracomment>navigator</extracomment>
      <translation>{} أخرى بلا تاريخ ثابت</translation>
    </message>
    <message>
      <source>Only what lies in {} is listed. Clear the brush</source>
      <extracomment>navigatorchips</extracomment>
      <translation>لا يُسرد إلا ما يقع في {}. إلغاء النطاق الزمني</translation>
    </message>
    <message>
      <source>Only {}</source>
      <extracomment>navigatorchips</extracomment>
      <translation>{} فقط</translation>
    </message>
    <message>
      <source>, told by {}</source>
      <extracomment>offering</extracomment>
      <translation>، يرويه {}</translation>
    </message>
    <message>
      <source>no comment: {}{}</source>
      <extracomment>offering</extracomment>
      <translation>لا تعليق: {}{}</translation>
    </message>
    <message>
      <source>denial by {}</source>
      <extracomment>offering</extracomment>
      <translation>نفي من {}</translation>
    </message>
    <message>
      <source>, through {}</source>
      <extracomment>offering</extracomment>
      <translation>، عبر {}</translation>
    </message>
    <message>
      <source>“{}”, open</source>
      <extracomment>offering</extracomment>
      <translation>“{}”، مفتوح</translation>
    </message>
    <message>
      <source>Hide why</source>
      <extracomment>origins</extracomment>
      <translation>إخفاء السبب</translation>
    </message>
    <message>
      <source>origins: {} · {}</source>
      <extracomment>origins</extracomment>
      <translation>المصادر الأصلية: {} · {}</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <extracomment>origins, analysis/reasons</extracomment>
      <translation>لم يُقل شيء</translation>
    </message>
    <message>
      <source>no source named</source>
      <extracomment>origins</extracomment>
      <translation>لا مصدر مسمّى</translation>
    </message>
    <message>
      <source>It rests on no sighting or claim yet</source>
      <extracomment>origins</extracomment>
      <translation>لا يستند إلى مشاهدة أو ادعاء بعد</translation>
    </message>
    <message>
      <source>Excerpt {}</source>
      <extracomment>origins</extracomment>
      <translation>الاقتباس {}</translation>
    </message>
    <message>
      <source>{}characters {}–{}</source>
      <extracomment>origins</extracomment>
      <translation>{}المحارف {}–{}</translation>
    </message>
    <message>
      <source> from {}</source>
      <extracomment>origins</extracomment>
      <translation> من {}</translation>
    </message>
    <message>
      <source>untitled</source>
      <extracomment>origins, readpage, sourcehead</extracomment>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <source>hop {}{}</source>
      <extracomment>origins</extracomment>
      <translation>الخطوة {}{}</translation>
    </message>
    <message>
      <source>assumed date</source>
      <extracomment>particulars</extracomment>
      <translation>تاريخ مفترض</translation>
    </message>
    <message>
      <source>date</source>
      <extracomment>particulars, values/words</extracomment>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>no excerpt yet</source>
      <extracomment>particulars</extracomment>
      <translation>لا اقتباس بعد</translation>
    </message>
    <message>
      <source>called by the name of its file</source>
      <extracomment>particulars</extracomment>
      <translation>مسمّى باسم ملفه</translation>
    </message>
    <message>
      <source>Carried by</source>
      <extracomment>particulars</extracomment>
      <translation>يحمله</translation>
    </message>
    <message>
      <source>remove</source>
      <extracomment>particulars</extracomment>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Leans on {}’s {}{}.</source>
      <extracomment>particulars</extracomment>
      <translation>يستند إلى {} الذي له {}{}.</translation>
    </message>
    <message>
      <source>no time · {}</source>
      <extracomment>particulars</extracomment>
      <translation>بلا وقت · {}</translation>
    </message>
    <message>
      <source>at one place</source>
      <extracomment>particulars</extracomment>
      <translation>في مكان واحد</translation>
    </message>
    <message>
      <source>in the whole case</source>
      <extracomment>particulars</extracomment>
      <translation>في القضية كلها</translation>
    </message>
    <message>
      <source>No excerpt carries it; it is drawn dashed.</source>
      <extracomment>particulars</extracomment>
      <translation>لا يحمله اقتباس؛ يُرسم متقطعًا.</translation>
    </message>
    <message>
      <source>{} or later</source>
      <extracomment>particulars, timeline/calendar</extracomment>
      <translation>{} أو بعد ذلك</translation>
    </message>
    <message>
      <source>Day, zone not stated.</source>
      <extracomment>particulars</extracomment>
      <translation>اليوم، المنطقة الزمنية غير مذكورة.</translation>
    </message>
    <message>
      <source> and </source>
      <extracomment>particulars, siftchip</extracomment>
      <translation> و</translation>
    </message>
    <message>
      <source>, so on {}</source>
      <extracomment>particulars</extracomment>
      <translation>، فهو في {}</translation>
    </message>
    <message>
      <source>from</source>
      <extracomment>particulars</extracomment>
      <translation>من</translation>
    </message>
    <message>
      <source>{} by {}, {}</source>
      <extracomment>particulars</extracomment>
      <translation>{} بواسطة {}، {}</translation>
    </message>
    <message>
      <source>{} legs</source>
      <extracomment>particulars</extracomment>
      <translation>المراحل: {}</translation>
    </message>
    <message>
      <source>{} &lt;i&gt;not stated&lt;/i&gt;</source>
      <extracomment>particulars</extracomment>
      <translation>{} &lt;i&gt;غير مذكور&lt;/i&gt;</translation>
    </message>
    <message>
      <source>{} carries it no longer</source>
      <extracomment>particulars</extracomment>
      <translation>لم يعد {} يحمله</translation>
    </message>
    <message>
      <source>Withdrawn by {}, {}: {}</source>
      <extracomment>particulars</extracomment>
      <translation>سحبه {}، {}: {}</translation>
    </message>
    <message>
      <source>Add words…</source>
      <extracomment>particulars</extracomment>
      <translation>إضافة كلمات…</translation>
    </message>
    <message>
      <source>Not counted as agreeing with {}.</source>
      <extracomment>particulars</extracomment>
      <translation>لا يُعدّ متفقًا مع {}.</translation>
    </message>
    <message>
      <source>Analysts differ: {}.</source>
      <extracomment>particulars</extracomment>
      <translation>المحللون مختلفون: {}.</translation>
    </message>
    <message>
      <source>Reverse</source>
      <extracomment>past</extracomment>
      <translation>عكس</translation>
    </message>
    <message>
      <source>All that was done to this record</source>
      <extracomment>past</extracomment>
      <translation>كل ما جرى على هذا السجل</translation>
    </message>
    <message>
      <source>Go back to this</source>
      <extracomment>past</extracomment>
      <translation>الرجوع إلى هذا</translation>
    </message>
    <message>
      <source>Earlier entries stand in the journal.</source>
      <extracomment>past</extracomment>
      <translation>القيود الأسبق في دفتر القيود.</translation>
    </message>
    <message>
      <source>{} · {} · entry {}</source>
      <extracomment>past</extracomment>
      <translation>{} · {} · القيد {}</translation>
    </message>
    <message>
      <source>{}, {} · entry {}</source>
      <extracomment>past</extracomment>
      <translation>{}، {} · القيد {}</translation>
    </message>
    <message>
      <source>&lt;b&gt;{}, every value&lt;/b&gt;{}{}</source>
      <extracomment>past</extracomment>
      <translation>&lt;b&gt;{}، كل قيمة&lt;/b&gt;{}{}</translation>
    </message>
    <message>
      <source>{} has never been set.</source>
      <extracomment>past</extracomment>
      <translation>{} لم يُضبط قط.</translation>
    </message>
    <message>
      <source>Called off; nothing was changed.</source>
      <extracomment>patience</extracomment>
      <translation>أُلغي؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Saving</source>
      <extracomment>patience</extracomment>
      <translation>جارٍ الحفظ</translation>
    </message>
    <message>
      <source>Workspaces</source>
      <extracomment>rail</extracomment>
      <translation>مساحات العمل</translation>
    </message>
    <message>
      <source>Accept (Enter)</source>
      <extracomment>reader/answer</extracomment>
      <translation>قبول (Enter)</translation>
    </message>
    <message>
      <source>Dismiss (X)</source>
      <extracomment>reader/answer</extracomment>
      <translation>استبعاد (X)</translation>
    </message>
    <message>
      <source>Take {} ({}): {}</source>
      <extracomment>reader/answer</extracomment>
      <translation>أخذ {} ({}): {}</translation>
    </message>
    <message>
      <source>Part {n} of {parts} · characters {start}–{end} of {total}</source>
      <extracomment>reader/bars</extracomment>
      <translation>الجزء {n} من {parts} · المحارف {start}–{end} من {total}</translation>
    </message>
    <message>
      <source>Previous part (Ctrl+Page up)</source>
      <extracomment>reader/bars</extracomment>
      <translation>الجزء السابق (Ctrl+Page up)</translation>
    </message>
    <message>
      <source>Next part (Ctrl+Page down)</source>
      <extracomment>reader/bars</extracomment>
      <translation>الجزء التالي (Ctrl+Page down)</translation>
    </message>
    <message>
      <source>Previous (Shift+F3)</source>
      <extracomment>reader/bars</extracomment>
      <translation>السابق (Shift+F3)</translation>
    </message>
    <message>
      <source>Next (F3)</source>
      <extracomment>reader/bars</extracomment>
      <translation>التالي (F3)</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <extracomment>reader/bars, reader/offers</extracomment>
      <translation>إغلاق (Esc)</translation>
    </message>
    <message>
      <source>Find in this source</source>
      <extracomment>reader/bars, reader/tabs</extracomment>
      <translation>البحث في هذا المصدر</translation>
    </message>
    <message>
      <source>&lt;i style='color:{}'&gt;nothing like it&lt;/i&gt;</source>
      <extracomment>reader/beside/markup</extracomment>
      <translation>&lt;i style='color:{}'&gt;لا شيء يشبهه&lt;/i&gt;</translation>
    </message>
    <message>
      <source>Two sources compared</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>مقارنة مصدرين</translation>
    </message>
    <message>
      <source>Pairs of sentences</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>أزواج الجمل</translation>
    </message>
    <message>
      <source>Compare with</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>المقارنة بـ</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>جارٍ المقارنة…</translation>
    </message>
    <message numerus="yes">
      <source>%n pairs</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>
        <numerusform>لا أزواج</numerusform>
        <numerusform>زوج واحد</numerusform>
        <numerusform>زوجان</numerusform>
        <numerusform>%n أزواج</numerusform>
        <numerusform>%n زوجًا</numerusform>
        <numerusform>%n زوج</numerusform>
      </translation>
    </message>
    <message>
      <source>Difference before ([)</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>الاختلاف السابق ([)</translation>
    </message>
    <message>
      <source>Next difference (])</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>الاختلاف التالي (])</translation>
    </message>
    <message>
      <source>Back to reading (Esc)</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>العودة إلى القراءة (Esc)</translation>
    </message>
    <message>
      <source>{}, {} differ, {} copied</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>{}، المختلف {}، المنسوخ {}</translation>
    </message>
    <message>
      <source>{} compared with</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>{} مقارنًا بـ</translation>
    </message>
    <message>
      <source>; the first {} rows</source>
      <extracomment>reader/beside/view</extracomment>
      <translation>؛ الصفوف الأولى: {}</translation>
    </message>
    <message>
      <source>Pages</source>
      <extracomment>reader/choosing, report/printcheck</extracomment>
      <translation>صفحات</translation>
    </message>
    <message>
      <source>Image</source>
      <extracomment>reader/choosing</extracomment>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Table</source>
      <extracomment>reader/choosing, reader/grid/face</extracomment>
      <translation>جدول</translation>
    </message>
    <message>
      <source>Recording</source>
      <extracomment>reader/choosing</extracomment>
      <translation>تسجيل</translation>
    </message>
    <message>
      <source>How far the source is worked through</source>
      <extracomment>reader/coverage</extracomment>
      <translation>إلى أي مدى عولج المصدر</translation>
    </message>
    <message>
      <source>{} quoted, {} background, {} not yet</source>
      <extracomment>reader/coverage</extracomment>
      <translation>مقتبس {}، خلفية {}، لم يُعالج {}</translation>
    </message>
    <message>
      <source>Show as {}</source>
      <extracomment>reader/faces</extracomment>
      <translation>العرض في شكل {}</translation>
    </message>
    <message>
      <source>looking in part {n} of {parts}</source>
      <extracomment>reader/finder</extracomment>
      <translation>جارٍ البحث في الجزء {n} من {parts}</translation>
    </message>
    <message>
      <source>not found</source>
      <extracomment>reader/finder</extracomment>
      <translation>لم يُعثر عليه</translation>
    </message>
    <message>
      <source>not in this part</source>
      <extracomment>reader/finder</extracomment>
      <translation>ليس في هذا الجزء</translation>
    </message>
    <message>
      <source>{at} of {all}</source>
      <extracomment>reader/finder</extracomment>
      <translation>{at} من {all}</translation>
    </message>
    <message>
      <source>{count} in this part</source>
      <extracomment>reader/finder</extracomment>
      <translation>{count} في هذا الجزء</translation>
    </message>
    <message>
      <source>Sheet</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>الورقة</translation>
    </message>
    <message>
      <source>The table is being read…</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>جارٍ قراءة الجدول…</translation>
    </message>
    <message>
      <source>Table of the source</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>جدول المصدر</translation>
    </message>
    <message>
      <source>Reading the table</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>جارٍ قراءة الجدول</translation>
    </message>
    <message>
      <source>Select cells; their exact words are quoted.</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>حدّد خانات؛ وتُقتبس كلماتها بعينها.</translation>
    </message>
    <message>
      <source>{}: {} characters</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>{}: المحارف {}</translation>
    </message>
    <message>
      <source>; the words run from the first cell to the last, with the {} between them</source>
      <extracomment>reader/grid/face</extracomment>
      <translation>؛ تمتد الكلمات من الخانة الأولى إلى الأخيرة، مع ما بينهما: {}</translation>
    </message>
    <message>
      <source>No quotes yet. Select words, then press S for a sighting, C for a claim, E for an excerpt.</source>
      <extracomment>reader/margin</extracomment>
      <translation>لا اقتباسات بعد. حدّد كلمات، ثم اضغط S لمشاهدة أو C لادعاء أو E لاقتباس.</translation>
    </message>
    <message>
      <source>Notes beside the text</source>
      <extracomment>reader/margin</extracomment>
      <translation>حواشٍ بجانب النص</translation>
    </message>
    <message>
      <source>origins: </source>
      <extracomment>reader/margin</extracomment>
      <translation>المصادر الأصلية: </translation>
    </message>
    <message>
      <source>The source says nothing of itself that is not recorded.</source>
      <extracomment>reader/offers</extracomment>
      <translation>لا يقول المصدر عن نفسه شيئًا غير مسجّل.</translation>
    </message>
    <message>
      <source>The source says of itself; nothing is filled in before you take it.</source>
      <extracomment>reader/offers</extracomment>
      <translation>يقول المصدر عن نفسه؛ ولا يُملأ شيء قبل أن تأخذه.</translation>
    </message>
    <message>
      <source>What the source says of itself</source>
      <extracomment>reader/offers</extracomment>
      <translation>ما يقوله المصدر عن نفسه</translation>
    </message>
    <message>
      <source>Close what the source says of itself</source>
      <extracomment>reader/offers</extracomment>
      <translation>إغلاق ما يقوله المصدر عن نفسه</translation>
    </message>
    <message>
      <source>Take all</source>
      <extracomment>reader/offers</extracomment>
      <translation>أخذ الكل</translation>
    </message>
    <message>
      <source>The first value for each field in which nothing is recorded, as one act</source>
      <extracomment>reader/offers</extracomment>
      <translation>أول قيمة لكل حقل لم يُسجَّل فيه شيء، في إجراء واحد</translation>
    </message>
    <message>
      <source>Take</source>
      <extracomment>reader/offers</extracomment>
      <translation>أخذ</translation>
    </message>
    <message>
      <source> {} of {} are shown.</source>
      <extracomment>reader/offers</extracomment>
      <translation> يُعرض {} من {}.</translation>
    </message>
    <message>
      <source>Take {} {}, found in {}</source>
      <extracomment>reader/offers</extracomment>
      <translation>أخذ: {} {}؛ موضعه: {}</translation>
    </message>
    <message>
      <source>; recorded: {}</source>
      <extracomment>reader/offers</extracomment>
      <translation>؛ المسجّل: {}</translation>
    </message>
    <message>
      <source>The page is being made ready…</source>
      <extracomment>reader/pageview</extracomment>
      <translation>جارٍ تجهيز الصفحة…</translation>
    </message>
    <message>
      <source>The page nearly as it looked</source>
      <extracomment>reader/pageview</extracomment>
      <translation>الصفحة كما بدت تقريبًا</translation>
    </message>
    <message>
      <source>Making the page ready</source>
      <extracomment>reader/pageview</extracomment>
      <translation>جارٍ تجهيز الصفحة</translation>
    </message>
    <message>
      <source>Leads to {}</source>
      <extracomment>reader/pageview</extracomment>
      <translation>يؤدي إلى {}</translation>
    </message>
    <message>
      <source>Part of</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>جزء من</translation>
    </message>
    <message>
      <source>Open {} {}</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>فتح {} {}</translation>
    </message>
    <message>
      <source>all {}</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>كلها {}</translation>
    </message>
    <message>
      <source>Holds {}</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>يحوي {}</translation>
    </message>
    <message>
      <source>… and {} more in the navigator</source>
      <extracomment>reader/partstrip</extracomment>
      <translation>… و{} أخرى في المستعرض</translation>
    </message>
    <message>
      <source>It gets a copy in a private folder, which is removed when the source or the case is closed.</source>
      <extracomment>reader/recording</extracomment>
      <translation>تُوضع له نسخة في مجلد خاص يُزال عند إغلاق المصدر أو القضية.</translation>
    </message>
    <message>
      <source>Stretches of the recording</source>
      <extracomment>reader/recording</extracomment>
      <translation>مقاطع التسجيل</translation>
    </message>
    <message>
      <source>No stretch is kept yet. Write From and To, then press Enter.</source>
      <extracomment>reader/recording</extracomment>
      <translation>لم يُحفظ مقطع بعد. اكتب “من” و“إلى” ثم اضغط Enter.</translation>
    </message>
    <message>
      <source>Open in the system’s player</source>
      <extracomment>reader/recording</extracomment>
      <translation>فتح في مشغّل النظام</translation>
    </message>
    <message>
      <source>Keep as an excerpt</source>
      <extracomment>reader/recording</extracomment>
      <translation>حفظه اقتباسًا</translation>
    </message>
    <message>
      <source>Write times as 12.5, 1:05 or 1:02:03, the first one earlier.</source>
      <extracomment>reader/recording</extracomment>
      <translation>اكتب الأوقات هكذا 12.5 أو 1:05 أو 1:02:03، والأسبق أولًا.</translation>
    </message>
    <message>
      <source>Writing a copy for the player</source>
      <extracomment>reader/recording</extracomment>
      <translation>جارٍ كتابة نسخة للمشغّل</translation>
    </message>
    <message>
      <source>No player answered; the copy is at {} until the source is closed.</source>
      <extracomment>reader/recording</extracomment>
      <translation>لم يستجب مشغّل؛ النسخة في {} حتى يُغلق المصدر.</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <extracomment>reader/recording</extracomment>
      <translation>{} إلى {}</translation>
    </message>
    <message>
      <source>region {}, {}, {} × {}{}</source>
      <extracomment>reader/sheets/chosen</extracomment>
      <translation>المنطقة {}، {}، {} × {}{}</translation>
    </message>
    <message>
      <source> of page {}</source>
      <extracomment>reader/sheets/chosen</extracomment>
      <translation> من الصفحة {}</translation>
    </message>
    <message>
      <source> · page {}</source>
      <extracomment>reader/sheets/chosen</extracomment>
      <translation> · الصفحة {}</translation>
    </message>
    <message>
      <source>Drag selects a region; Shift and arrows do it by keys.</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>السحب يحدد منطقة؛ وShift مع الأسهم يفعل ذلك بالمفاتيح.</translation>
    </message>
    <message>
      <source>Ctrl and drag, or R, selects a region.</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>Ctrl مع السحب، أو R، يحدد منطقة.</translation>
    </message>
    <message>
      <source>Page</source>
      <extracomment>reader/sheets/face, sourcepage</extracomment>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>Frame</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>الإطار</translation>
    </message>
    <message>
      <source>Smaller</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>أصغر</translation>
    </message>
    <message>
      <source>Larger</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>أكبر</translation>
    </message>
    <message>
      <source>Fit the whole</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>ملاءمة الكل</translation>
    </message>
    <message>
      <source>Select a region</source>
      <extracomment>reader/sheets/face</extracomment>
      <translation>تحديد منطقة</translation>
    </message>
    <message>
      <source>of {}</source>
      <extracomment>reader/sheets/face, tracks/comparing</extracomment>
      <translation>من {}</translation>
    </message>
    <message>
      <source>Place in the text</source>
      <extracomment>reader/sides</extracomment>
      <translation>الموضع في النص</translation>
    </message>
    <message>
      <source>As the file states it; a file can be altered to state anything.</source>
      <extracomment>reader/stated</extracomment>
      <translation>كما يذكره الملف؛ ويمكن تعديل الملف ليذكر أي شيء.</translation>
    </message>
    <message>
      <source>{} × {} pixels</source>
      <extracomment>reader/stated, values</extracomment>
      <translation>{} × {} بكسل</translation>
    </message>
    <message>
      <source>Show or hide the underlines of {}; its menu accepts all {} of them</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>إظهار خطوط {} أو إخفاؤها؛ وقائمتها تقبلها كلها وعددها {}</translation>
    </message>
    <message>
      <source>Only the first {} characters of this text are read for suggestions.</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>لا يُقرأ من هذا النص للاقتراحات إلا أول {} من المحارف.</translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>
        <numerusform>لا اقتراحات</numerusform>
        <numerusform>اقتراح واحد</numerusform>
        <numerusform>اقتراحان</numerusform>
        <numerusform>%n اقتراحات</numerusform>
        <numerusform>%n اقتراحًا</numerusform>
        <numerusform>%n اقتراح</numerusform>
      </translation>
    </message>
    <message>
      <source>next</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>التالي</translation>
    </message>
    <message>
      <source>accept</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>قبول</translation>
    </message>
    <message>
      <source>dismiss</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>استبعاد</translation>
    </message>
    <message>
      <source>Accept all {}</source>
      <extracomment>reader/suggestionbar</extracomment>
      <translation>قبول الكل ({})</translation>
    </message>
    <message>
      <source>Open sources</source>
      <extracomment>reader/tabs</extracomment>
      <translation>المصادر المفتوحة</translation>
    </message>
    <message>
      <source>Close this tab</source>
      <extracomment>reader/tabs</extracomment>
      <translation>إغلاق هذا اللسان</translation>
    </message>
    <message>
      <source>Close this tab (Ctrl+F4)</source>
      <extracomment>reader/tabs</extracomment>
      <translation>إغلاق هذا اللسان (Ctrl+F4)</translation>
    </message>
    <message>
      <source>Find in this source (Ctrl+F)</source>
      <extracomment>reader/tabs</extracomment>
      <translation>البحث في هذا المصدر (Ctrl+F)</translation>
    </message>
    <message>
      <source>Text of the source</source>
      <extracomment>reader/view</extracomment>
      <translation>نص المصدر</translation>
    </message>
    <message>
      <source>No source is open. Choose one in the navigator (F6 leads there) and press Enter.</source>
      <extracomment>readpage</extracomment>
      <translation>لا مصدر مفتوح. اختر واحدًا في المستعرض (F6 يؤدي إليه) واضغط Enter.</translation>
    </message>
    <message>
      <source>No sources yet, and this case can only be read.</source>
      <extracomment>readpage</extracomment>
      <translation>لا مصادر بعد، وهذه القضية للقراءة فقط.</translation>
    </message>
    <message>
      <source>No sources yet. Attach a file, a page or pasted text: Ctrl+Shift+A, or drop a file here.</source>
      <extracomment>readpage</extracomment>
      <translation>لا مصادر بعد. أرفق ملفًا أو صفحة أو نصًا ملصقًا: Ctrl+Shift+A، أو أفلت ملفًا هنا.</translation>
    </message>
    <message numerus="yes">
      <source>%n sources held</source>
      <extracomment>recent</extracomment>
      <translation>
        <numerusform>لا مصادر محفوظة</numerusform>
        <numerusform>مصدر محفوظ واحد</numerusform>
        <numerusform>مصدران محفوظان</numerusform>
        <numerusform>%n مصادر محفوظة</numerusform>
        <numerusform>%n مصدرًا محفوظًا</numerusform>
        <numerusform>%n مصدر محفوظ</numerusform>
      </translation>
    </message>
    <message>
      <source>moved or deleted</source>
      <extracomment>recent</extracomment>
      <translation>منقول أو محذوف</translation>
    </message>
    <message>
      <source>Recent cases</source>
      <extracomment>recent</extracomment>
      <translation>القضايا الأخيرة</translation>
    </message>
    <message>
      <source>Checking recent cases</source>
      <extracomment>recent</extracomment>
      <translation>جارٍ فحص القضايا الأخيرة</translation>
    </message>
    <message>
      <source>What else can be done with this record</source>
      <extracomment>recordhead</extracomment>
      <translation>ما يمكن فعله أيضًا بهذا السجل</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <extracomment>report/acting</extracomment>
      <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Save the report</source>
      <extracomment>report/acting</extracomment>
      <translation>حفظ التقرير</translation>
    </message>
    <message numerus="yes">
      <source>%n figures</source>
      <extracomment>report/acting</extracomment>
      <translation>
        <numerusform>لا أشكال</numerusform>
        <numerusform>شكل واحد</numerusform>
        <numerusform>شكلان</numerusform>
        <numerusform>%n أشكال</numerusform>
        <numerusform>%n شكلًا</numerusform>
        <numerusform>%n شكل</numerusform>
      </translation>
    </message>
    <message>
      <source>Issue {} is {}; page code {}. Check a print shows this again.</source>
      <extracomment>report/acting</extracomment>
      <translation>الإصدار {} هو {}؛ رمز الصفحة {}. “التحقق من نسخة مطبوعة” يعرض ذلك من جديد.</translation>
    </message>
    <message>
      <source>The report</source>
      <extracomment>report/acting</extracomment>
      <translation>التقرير</translation>
    </message>
    <message>
      <source>From a template of your own…</source>
      <extracomment>report/acting</extracomment>
      <translation>من قالب خاص بك…</translation>
    </message>
    <message>
      <source>a text that the case fills in</source>
      <extracomment>report/acting</extracomment>
      <translation>نص تملؤه القضية</translation>
    </message>
    <message>
      <source>A template of your own</source>
      <extracomment>report/acting</extracomment>
      <translation>قالب خاص بك</translation>
    </message>
    <message>
      <source>Logo above the title</source>
      <extracomment>report/acting</extracomment>
      <translation>شعار فوق العنوان</translation>
    </message>
    <message>
      <source>Saving the report</source>
      <extracomment>report/acting</extracomment>
      <translation>جارٍ حفظ التقرير</translation>
    </message>
    <message>
      <source>Folder for the figures</source>
      <extracomment>report/acting</extracomment>
      <translation>مجلد الأشكال</translation>
    </message>
    <message>
      <source>Issue the report as a new file</source>
      <extracomment>report/acting</extracomment>
      <translation>إصدار التقرير في ملف جديد</translation>
    </message>
    <message>
      <source>Issuing the report</source>
      <extracomment>report/acting</extracomment>
      <translation>جارٍ إصدار التقرير</translation>
    </message>
    <message>
      <source>Templates (*{})</source>
      <extracomment>report/acting</extracomment>
      <translation>القوالب (*{})</translation>
    </message>
    <message>
      <source>writing the file</source>
      <extracomment>report/acting</extracomment>
      <translation>كتابة الملف</translation>
    </message>
    <message>
      <source>Saved {}.</source>
      <extracomment>report/acting</extracomment>
      <translation>حُفظ {}.</translation>
    </message>
    <message>
      <source>Saved {} in {}.</source>
      <extracomment>report/acting</extracomment>
      <translation>حُفظ {} في {}.</translation>
    </message>
    <message>
      <source>A text file that the case fills in, in the form of your house.</source>
      <extracomment>report/beginning</extracomment>
      <translation>ملف نصي تملؤه القضية، على هيئة مؤسستك.</translation>
    </message>
    <message>
      <source>Begin a report</source>
      <extracomment>report/beginning</extracomment>
      <translation>بدء تقرير</translation>
    </message>
    <message>
      <source>A report is sections of this case in an order of yours, with words of your own between them. It is kept in the case; every step can be undone.</source>
      <extracomment>report/beginning</extracomment>
      <translation>التقرير أقسام من هذه القضية بترتيب من عندك، وبينها كلمات من عندك. يُحفظ في القضية؛ ويمكن التراجع عن كل خطوة.</translation>
    </message>
    <message>
      <source>Your own template…</source>
      <extracomment>report/beginning</extracomment>
      <translation>قالب خاص بك…</translation>
    </message>
    <message>
      <source>Pages of the report</source>
      <extracomment>report/live</extracomment>
      <translation>صفحات التقرير</translation>
    </message>
    <message>
      <source>Draft, not issued</source>
      <extracomment>report/page</extracomment>
      <translation>مسودة لم تصدر</translation>
    </message>
    <message>
      <source>Setting the pages…</source>
      <extracomment>report/page</extracomment>
      <translation>جارٍ صفّ الصفحات…</translation>
    </message>
    <message>
      <source>Setting the report</source>
      <extracomment>report/page</extracomment>
      <translation>جارٍ صفّ التقرير</translation>
    </message>
    <message>
      <source>No judgement yet: J in the matrix makes one</source>
      <extracomment>report/page</extracomment>
      <translation>لا أحكام بعد: J في المصفوفة يضيف حكمًا</translation>
    </message>
    <message>
      <source>Issue {}; {} changed since</source>
      <extracomment>report/page</extracomment>
      <translation>الإصدار {}؛ تغيّر منذئذ {}</translation>
    </message>
    <message>
      <source>Cancelled. Choose the report again to set its pages.</source>
      <extracomment>report/page</extracomment>
      <translation>أُلغي. اختر التقرير من جديد لصفّ صفحاته.</translation>
    </message>
    <message>
      <source>Issue {} is up to date</source>
      <extracomment>report/page</extracomment>
      <translation>الإصدار {} محدَّث</translation>
    </message>
    <message>
      <source>Page {} of {}</source>
      <extracomment>report/page</extracomment>
      <translation>الصفحة {} من {}</translation>
    </message>
    <message>
      <source>Sections of the report</source>
      <extracomment>report/parts</extracomment>
      <translation>أقسام التقرير</translation>
    </message>
    <message>
      <source>Own words</source>
      <extracomment>report/parts</extracomment>
      <translation>كلمات خاصة</translation>
    </message>
    <message>
      <source>Heading</source>
      <extracomment>report/parts</extracomment>
      <translation>الترويسة</translation>
    </message>
    <message>
      <source>Sentences of your own; name records as in [SG-01, CL-2]. A sentence that names none prints as unsupported.</source>
      <extracomment>report/parts</extracomment>
      <translation>جمل من عندك؛ سمِّ السجلات هكذا [SG-01, CL-2]. والجملة التي لا تسمّي سجلًا تُطبع بلا سند.</translation>
    </message>
    <message>
      <source>&amp;Heading</source>
      <extracomment>report/parts</extracomment>
      <translation>الترويسة (&amp;H)</translation>
    </message>
    <message>
      <source>O&amp;wn words</source>
      <extracomment>report/parts</extracomment>
      <translation>كلمات خاصة (&amp;W)</translation>
    </message>
    <message>
      <source>Only what is selected</source>
      <extracomment>report/parts</extracomment>
      <translation>المحدَّد فقط</translation>
    </message>
    <message>
      <source>All records</source>
      <extracomment>report/parts</extracomment>
      <translation>كل السجلات</translation>
    </message>
    <message>
      <source>All records that the report holds</source>
      <extracomment>report/parts</extracomment>
      <translation>كل السجلات التي يحويها التقرير</translation>
    </message>
    <message>
      <source>own words</source>
      <extracomment>report/parts</extracomment>
      <translation>كلمات خاصة</translation>
    </message>
    <message>
      <source>Select {} first, in any view.</source>
      <extracomment>report/parts</extracomment>
      <translation>حدّد {} أولًا، في أي عرض.</translation>
    </message>
    <message>
      <source>Check a print</source>
      <extracomment>report/printcheck</extracomment>
      <translation>التحقق من نسخة مطبوعة</translation>
    </message>
    <message>
      <source>Check</source>
      <extracomment>report/printcheck</extracomment>
      <translation>فحص</translation>
    </message>
    <message>
      <source>reading the print</source>
      <extracomment>report/printcheck</extracomment>
      <translation>قراءة النسخة المطبوعة</translation>
    </message>
    <message>
      <source>looking for the code</source>
      <extracomment>report/printcheck</extracomment>
      <translation>البحث عن الرمز</translation>
    </message>
    <message>
      <source>Type the code at the foot of a page, as 3f7a-91c2-1, or choose the PDF. You are told which issue it is, what was altered in it, and what has changed in the case since.</source>
      <extracomment>report/printcheck</extracomment>
      <translation>اكتب الرمز الذي في أسفل الصفحة، هكذا 3f7a-91c2-1، أو اختر ملف PDF. يُذكر لك أي إصدار هو، وما عُدّل فيه، وما تغيّر في القضية منذئذ.</translation>
    </message>
    <message>
      <source>Choose a &amp;file…</source>
      <extracomment>report/printcheck</extracomment>
      <translation>اختيار ملف… (&amp;F)</translation>
    </message>
    <message>
      <source>Issued from this case</source>
      <extracomment>report/printcheck</extracomment>
      <translation>صدر من هذه القضية</translation>
    </message>
    <message>
      <source>A print that may be of this case</source>
      <extracomment>report/printcheck</extracomment>
      <translation>نسخة مطبوعة قد تكون من هذه القضية</translation>
    </message>
    <message>
      <source>Checking…</source>
      <extracomment>report/printcheck</extracomment>
      <translation>جارٍ التحقق…</translation>
    </message>
    <message>
      <source>Checking the print</source>
      <extracomment>report/printcheck</extracomment>
      <translation>جارٍ التحقق من النسخة المطبوعة</translation>
    </message>
    <message>
      <source>&amp;Page code</source>
      <extracomment>report/printcheck</extracomment>
      <translation>رمز الصفحة (&amp;P)</translation>
    </message>
    <message>
      <source>Issue</source>
      <extracomment>report/printcheck, case/acts</extracomment>
      <translation>إصدار</translation>
    </message>
    <message>
      <source>Code</source>
      <extracomment>report/printcheck</extracomment>
      <translation>الرمز</translation>
    </message>
    <message>
      <source>{} was not issued from this case.</source>
      <extracomment>report/printcheck</extracomment>
      <translation>{} لم يصدر من هذه القضية.</translation>
    </message>
    <message>
      <source>No print with the code {} was issued from this case.</source>
      <extracomment>report/printcheck</extracomment>
      <translation>لم تصدر من هذه القضية نسخة مطبوعة بالرمز {}.</translation>
    </message>
    <message>
      <source>Paper</source>
      <extracomment>report/top</extracomment>
      <translation>الورق</translation>
    </message>
    <message>
      <source>Add section</source>
      <extracomment>report/top</extracomment>
      <translation>إضافة قسم</translation>
    </message>
    <message>
      <source>Settings…</source>
      <extracomment>report/top</extracomment>
      <translation>الإعدادات…</translation>
    </message>
    <message>
      <source>All that can be done with a report</source>
      <extracomment>report/top</extracomment>
      <translation>كل ما يمكن فعله بتقرير</translation>
    </message>
    <message>
      <source>Logo, figures, checking a print, and all else, with keys</source>
      <extracomment>report/top</extracomment>
      <translation>الشعار والأشكال والتحقق من نسخة مطبوعة وكل ما سوى ذلك، مع المفاتيح</translation>
    </message>
    <message>
      <source>New</source>
      <extracomment>report/top</extracomment>
      <translation>جديد</translation>
    </message>
    <message>
      <source>Add…</source>
      <extracomment>report/top</extracomment>
      <translation>إضافة…</translation>
    </message>
    <message>
      <source>Save…</source>
      <extracomment>report/top, sifter</extracomment>
      <translation>حفظ…</translation>
    </message>
    <message>
      <source>Print…</source>
      <extracomment>report/top</extracomment>
      <translation>طباعة…</translation>
    </message>
    <message numerus="yes">
      <source>%n quotes are lost</source>
      <extracomment>reviewing</extracomment>
      <translation>
        <numerusform>لا اقتباسات مفقودة</numerusform>
        <numerusform>اقتباس واحد مفقود</numerusform>
        <numerusform>اقتباسان مفقودان</numerusform>
        <numerusform>%n اقتباسات مفقودة</numerusform>
        <numerusform>%n اقتباسًا مفقودًا</numerusform>
        <numerusform>%n اقتباس مفقود</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading what the source says of itself</source>
      <extracomment>reviewing</extracomment>
      <translation>جارٍ قراءة ما يقوله المصدر عن نفسه</translation>
    </message>
    <message>
      <source>Every sentence is quoted or background.</source>
      <extracomment>reviewing</extracomment>
      <translation>كل جملة مقتبسة أو خلفية.</translation>
    </message>
    <message>
      <source>There is no other source with words to compare with; attach one.</source>
      <extracomment>reviewing</extracomment>
      <translation>ليس هناك مصدر آخر بكلمات للمقارنة به؛ أرفق واحدًا.</translation>
    </message>
    <message>
      <source>Reading the source again</source>
      <extracomment>reviewing</extracomment>
      <translation>جارٍ قراءة المصدر من جديد</translation>
    </message>
    <message>
      <source>{} is read anew.</source>
      <extracomment>reviewing</extracomment>
      <translation>قُرئ {} من جديد.</translation>
    </message>
    <message>
      <source>{} is read as before.</source>
      <extracomment>reviewing</extracomment>
      <translation>قُرئ {} كما من قبل.</translation>
    </message>
    <message>
      <source> {}; Lost quotes shows where they may stand.</source>
      <extracomment>reviewing</extracomment>
      <translation> {}؛ “الاقتباسات المفقودة” تُظهر أين قد تكون.</translation>
    </message>
    <message>
      <source>Coverage is followed in texts of up to {:,} characters.</source>
      <extracomment>reviewing</extracomment>
      <translation>تُتابع التغطية في النصوص حتى {:,} من المحارف.</translation>
    </message>
    <message>
      <source>Name of the filter:</source>
      <extracomment>savedtexts</extracomment>
      <translation>اسم المرشِّح:</translation>
    </message>
    <message>
      <source>Save filter</source>
      <extracomment>savedtexts</extracomment>
      <translation>حفظ المرشِّح</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <extracomment>savedtexts</extracomment>
      <translation>حفظ هذا المرشِّح</translation>
    </message>
    <message>
      <source>Rename what is saved</source>
      <extracomment>savedtexts</extracomment>
      <translation>تغيير اسم المحفوظ</translation>
    </message>
    <message>
      <source>Search: {}</source>
      <extracomment>savedtexts</extracomment>
      <translation>بحث: {}</translation>
    </message>
    <message>
      <source>Words search the case; &gt; commands, # numbers, @ entities, ? the guide</source>
      <extracomment>searchbox</extracomment>
      <translation>الكلمات تبحث في القضية؛ &gt; الأوامر، # الأرقام، @ الكيانات، ? الدليل</translation>
    </message>
    <message>
      <source>Search this case</source>
      <extracomment>searchbox</extracomment>
      <translation>البحث في هذه القضية</translation>
    </message>
    <message>
      <source>Search this case, or type &gt; for a command</source>
      <extracomment>searchbox</extracomment>
      <translation>البحث في هذه القضية، أو اكتب &gt; لأمر</translation>
    </message>
    <message>
      <source>Search, &gt; for a command</source>
      <extracomment>searchbox</extracomment>
      <translation>البحث، &gt; لأمر</translation>
    </message>
    <message>
      <source>Search</source>
      <extracomment>searchbox</extracomment>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Nothing in this case says “{}”.</source>
      <extracomment>searchbox</extracomment>
      <translation>لا شيء في هذه القضية يقول “{}”.</translation>
    </message>
    <message>
      <source>Looking for “{}”…</source>
      <extracomment>searchbox</extracomment>
      <translation>جارٍ البحث عن “{}”…</translation>
    </message>
    <message>
      <source>No page of the guide says “{}”.</source>
      <extracomment>searchbox</extracomment>
      <translation>لا صفحة في الدليل تقول “{}”.</translation>
    </message>
    <message>
      <source>No command that can be done now is called “{}”.</source>
      <extracomment>searchbox</extracomment>
      <translation>لا أمر متاحًا الآن اسمه «{}».</translation>
    </message>
    <message>
      <source>Save this search</source>
      <extracomment>seeking</extracomment>
      <translation>حفظ هذا البحث</translation>
    </message>
    <message>
      <source>the filter</source>
      <extracomment>siftchip</extracomment>
      <translation>المرشّح</translation>
    </message>
    <message>
      <source>Clear the filter {}</source>
      <extracomment>siftchip</extracomment>
      <translation>إلغاء المرشِّح {}</translation>
    </message>
    <message>
      <source>Only what passes {} is shown. Clear the filter</source>
      <extracomment>siftchip</extracomment>
      <translation>لا يُعرض إلا ما يمر من {}. إلغاء المرشِّح</translation>
    </message>
    <message>
      <source>For example: aircraft ~ An-124 and when in 2025-10. The sign ~ means contains, = is, != is not, &lt; before, &gt; after; join with and, or, not. Also: tag = cargo, on = B1, saved = NAME.</source>
      <extracomment>sifter</extracomment>
      <translation>مثلًا: aircraft ~ An-124 and when in 2025-10. العلامة ~ تعني يحتوي، و = يساوي، و != لا يساوي، و &lt; قبل، و &gt; بعد؛ ويُربط بـ and وor وnot. وأيضًا: tag = cargo وon = B1 وsaved = NAME.</translation>
    </message>
    <message>
      <source>Filter every view</source>
      <extracomment>sifter</extracomment>
      <translation>ترشيح كل العروض</translation>
    </message>
    <message>
      <source>Filter</source>
      <extracomment>sifter</extracomment>
      <translation>المرشِّح</translation>
    </message>
    <message>
      <source>aircraft ~ An-124 and when in 2025-10-22..2025-10-31</source>
      <extracomment>sifter</extracomment>
      <translation>aircraft ~ An-124 and when in 2025-10-22..2025-10-31</translation>
    </message>
    <message>
      <source>Enter uses it, F2 renames it, Del puts it in the trash</source>
      <extracomment>sifter</extracomment>
      <translation>Enter يستعمله، وF2 يغيّر اسمه، وDel يضعه في السلة</translation>
    </message>
    <message>
      <source>Every value this field has had</source>
      <extracomment>slips</extracomment>
      <translation>كل قيمة كانت لهذا الحقل</translation>
    </message>
    <message>
      <source>Copied</source>
      <extracomment>slips</extracomment>
      <translation>نُسخ</translation>
    </message>
    <message>
      <source>, not held</source>
      <extracomment>sourcehead</extracomment>
      <translation>، غير محفوظ</translation>
    </message>
    <message>
      <source>Its own words on publisher, author, day and language; nothing is filled in unasked</source>
      <extracomment>sourcehead</extracomment>
      <translation>كلماته هو عن الناشر والكاتب واليوم واللغة؛ ولا يُملأ شيء دون طلب</translation>
    </message>
    <message numerus="yes">
      <source>%n dates lean on it</source>
      <extracomment>sourcehead</extracomment>
      <translation>
        <numerusform>لا تواريخ تستند إليه</numerusform>
        <numerusform>تاريخ واحد يستند إليه</numerusform>
        <numerusform>تاريخان يستندان إليه</numerusform>
        <numerusform>%n تواريخ تستند إليه</numerusform>
        <numerusform>%n تاريخًا تستند إليه</numerusform>
        <numerusform>%n تاريخ تستند إليه</numerusform>
      </translation>
    </message>
    <message>
      <source>SHA-256 {}
{}
Press to copy the whole hash</source>
      <extracomment>sourcehead</extracomment>
      <translation>SHA-256 {}
{}
اضغط لنسخ البصمة كاملة</translation>
    </message>
    <message>
      <source>Cites</source>
      <extracomment>sourcehead</extracomment>
      <translation>يستشهد بـ</translation>
    </message>
    <message>
      <source>Press to edit</source>
      <extracomment>sourcehead</extracomment>
      <translation>اضغط للتحرير</translation>
    </message>
    <message>
      <source>Propose…</source>
      <extracomment>sourcehead</extracomment>
      <translation>اقتراح…</translation>
    </message>
    <message>
      <source>Press to select what carries them</source>
      <extracomment>sourcehead</extracomment>
      <translation>اضغط لتحديد ما يحملها</translation>
    </message>
    <message>
      <source>These bytes are kept and hashed; they are no text that can be shown here.</source>
      <extracomment>sourcepage</extracomment>
      <translation>هذه البايتات محفوظة ومبصومة؛ وليست نصًا يمكن عرضه هنا.</translation>
    </message>
    <message>
      <source>Quotes are taken in Words. Ctrl+Shift+V turns.</source>
      <extracomment>sourcepage</extracomment>
      <translation>تؤخذ الاقتباسات في الكلمات. Ctrl+Shift+V يبدّل.</translation>
    </message>
    <message>
      <source>This source is named but not held. Attach it (Ctrl+Shift+A) and its words can be quoted.</source>
      <extracomment>sourcepage</extracomment>
      <translation>هذا المصدر مذكور لكنه غير محفوظ. أرفقه (Ctrl+Shift+A) فيمكن اقتباس كلماته.</translation>
    </message>
    <message>
      <source>This source is named but not held.</source>
      <extracomment>sourcepage</extracomment>
      <translation>هذا المصدر مذكور لكنه غير محفوظ.</translation>
    </message>
    <message>
      <source>Not in the dictionary: {}</source>
      <extracomment>spelling/announced</extracomment>
      <translation>ليست في القاموس: {}</translation>
    </message>
    <message>
      <source>No dictionary was found, nothing is marked; on Debian and Ubuntu install {} and {}, then start again.</source>
      <extracomment>spelling/dictionaries</extracomment>
      <translation>لم يُعثر على قاموس، فلا يُعلَّم شيء؛ على Debian وUbuntu ثبّت {} و{}، ثم ابدأ من جديد.</translation>
    </message>
    <message>
      <source>Looking for other words…</source>
      <extracomment>spelling/menu</extracomment>
      <translation>يجري البحث عن كلمات أخرى…</translation>
    </message>
    <message>
      <source>Add to the dictionary</source>
      <extracomment>spelling/menu</extracomment>
      <translation>أضف إلى القاموس</translation>
    </message>
    <message>
      <source>Ignore here</source>
      <extracomment>spelling/menu</extracomment>
      <translation>تجاهل هنا</translation>
    </message>
    <message>
      <source>No other words</source>
      <extracomment>spelling/menu</extracomment>
      <translation>لا كلمات أخرى</translation>
    </message>
    <message>
      <source>Take out of the dictionary</source>
      <extracomment>spelling/menu</extracomment>
      <translation>أزل من القاموس</translation>
    </message>
    <message>
      <source>The dictionary {} cannot be written: {}; free some space there, or make the folder one you may write in.</source>
      <extracomment>spelling/ownwords</extracomment>
      <translation>لا يمكن كتابة القاموس {}: {}؛ أفرغ مساحة هناك أو اجعل المجلد قابلاً للكتابة.</translation>
    </message>
    <message>
      <source>Offline; nothing goes out unasked</source>
      <extracomment>status</extracomment>
      <translation>بلا اتصال؛ لا يخرج شيء دون طلب</translation>
    </message>
    <message>
      <source>Times in UTC</source>
      <extracomment>status</extracomment>
      <translation>الأوقات بـ UTC</translation>
    </message>
    <message>
      <source>Cancel the task (Esc)</source>
      <extracomment>status</extracomment>
      <translation>إلغاء المهمة (Esc)</translation>
    </message>
    <message>
      <source>Cancel the task</source>
      <extracomment>status</extracomment>
      <translation>إلغاء المهمة</translation>
    </message>
    <message>
      <source>cancel</source>
      <extracomment>status</extracomment>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>{} · {:.0f} min left</source>
      <extracomment>status</extracomment>
      <translation>{} · بقي {:.0f} د</translation>
    </message>
    <message>
      <source>{} · {:.0f} s left</source>
      <extracomment>status</extracomment>
      <translation>{} · بقي {:.0f} ث</translation>
    </message>
    <message>
      <source> · {} waiting</source>
      <extracomment>status</extracomment>
      <translation> · {} في الانتظار</translation>
    </message>
    <message>
      <source>These words name nobody to cite; state a claim with who says so instead.</source>
      <extracomment>suggesting, case/acts/suggestions</extracomment>
      <translation>هذه الكلمات لا تسمّي من يُستشهد به؛ دوّن ادعاء واذكر فيه القائل بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>Tag {}</source>
      <extracomment>tagchip</extracomment>
      <translation>الوسم {}</translation>
    </message>
    <message>
      <source>Show only what is filed under {}</source>
      <extracomment>tagchip</extracomment>
      <translation>عرض ما صُنّف تحت {} فقط</translation>
    </message>
    <message>
      <source>Timeline shows</source>
      <extracomment>timeline/acting</extracomment>
      <translation>يعرض الخط الزمني</translation>
    </message>
    <message>
      <source>Name of the view:</source>
      <extracomment>timeline/acting</extracomment>
      <translation>اسم العرض:</translation>
    </message>
    <message>
      <source>Save view</source>
      <extracomment>timeline/acting, case/acts</extracomment>
      <translation>حفظ العرض</translation>
    </message>
    <message>
      <source>Save this view</source>
      <extracomment>timeline/acting</extracomment>
      <translation>حفظ هذا العرض</translation>
    </message>
    <message>
      <source>New name of the view:</source>
      <extracomment>timeline/acting</extracomment>
      <translation>الاسم الجديد للعرض:</translation>
    </message>
    <message>
      <source>Rename view</source>
      <extracomment>timeline/acting</extracomment>
      <translation>تغيير اسم العرض</translation>
    </message>
    <message>
      <source>Before and after takes two records; add one with Ctrl and a click.</source>
      <extracomment>timeline/acting</extracomment>
      <translation>“قبل وبعد” يأخذ سجلين؛ أضف سجلًا بـ Ctrl ونقرة.</translation>
    </message>
    <message>
      <source>{} comes before {}.</source>
      <extracomment>timeline/acting</extracomment>
      <translation>{} يأتي قبل {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n marks</source>
      <extracomment>timeline/aloud, timeline/listed, timeline/names</extracomment>
      <translation>
        <numerusform>لا علامات</numerusform>
        <numerusform>علامة واحدة</numerusform>
        <numerusform>علامتان</numerusform>
        <numerusform>%n علامات</numerusform>
        <numerusform>%n علامة</numerusform>
        <numerusform>%n علامة</numerusform>
      </translation>
    </message>
    <message>
      <source>Lane {}</source>
      <extracomment>timeline/aloud</extracomment>
      <translation>المسرب {}</translation>
    </message>
    <message>
      <source>{}, closed</source>
      <extracomment>timeline/aloud</extracomment>
      <translation>{}، مغلق</translation>
    </message>
    <message>
      <source>same as</source>
      <extracomment>timeline/arcs, case/linked, values/words</extracomment>
      <translation>هو نفسه</translation>
    </message>
    <message>
      <source>reading the timeline</source>
      <extracomment>timeline/arriving</extracomment>
      <translation>قراءة الخط الزمني</translation>
    </message>
    <message>
      <source>laying the timeline</source>
      <extracomment>timeline/arriving</extracomment>
      <translation>ترتيب الخط الزمني</translation>
    </message>
    <message>
      <source>some time </source>
      <extracomment>timeline/calendar</extracomment>
      <translation>في وقت ما </translation>
    </message>
    <message>
      <source>; zone not stated</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>؛ المنطقة الزمنية غير مذكورة</translation>
    </message>
    <message>
      <source>{} or earlier</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>{} أو قبل ذلك</translation>
    </message>
    <message>
      <source>{}, inferred</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>{}، مستنتج</translation>
    </message>
    <message>
      <source>said to be empty {}</source>
      <extracomment>timeline/calendar</extracomment>
      <translation>قيل إنه فارغ {}</translation>
    </message>
    <message>
      <source>What the lanes are (Y)</source>
      <extracomment>timeline/choices</extracomment>
      <translation>ماهية المسارب (Y)</translation>
    </message>
    <message>
      <source>By which date the marks stand (O)</source>
      <extracomment>timeline/choices</extracomment>
      <translation>التاريخ الذي توضع العلامات حسبه (O)</translation>
    </message>
    <message>
      <source>Saved views (V)</source>
      <extracomment>timeline/choices</extracomment>
      <translation>العروض المحفوظة (V)</translation>
    </message>
    <message>
      <source>Views</source>
      <extracomment>timeline/choices</extracomment>
      <translation>العروض</translation>
    </message>
    <message>
      <source>Inside each lane</source>
      <extracomment>timeline/choices</extracomment>
      <translation>داخل كل مسرب</translation>
    </message>
    <message>
      <source>What we knew on a day	W</source>
      <extracomment>timeline/choices</extracomment>
      <translation>ما كنا نعرفه في يوم	W</translation>
    </message>
    <message>
      <source>Filter every view…	/</source>
      <extracomment>timeline/choices</extracomment>
      <translation>ترشيح كل العروض…	/</translation>
    </message>
    <message>
      <source>Save this view…</source>
      <extracomment>timeline/choices</extracomment>
      <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
      <source> then </source>
      <extracomment>timeline/choices</extracomment>
      <translation> ثم </translation>
    </message>
    <message>
      <source>Nothing further</source>
      <extracomment>timeline/choices</extracomment>
      <translation>لا شيء بعد ذلك</translation>
    </message>
    <message>
      <source>Lanes: {}</source>
      <extracomment>timeline/choices</extracomment>
      <translation>المسارب: {}</translation>
    </message>
    <message>
      <source>Clock: {}</source>
      <extracomment>timeline/choices</extracomment>
      <translation>الساعة: {}</translation>
    </message>
    <message>
      <source>Nothing on the timeline yet. Select words in a source and press S to tag a sighting.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>لا شيء على الخط الزمني بعد. حدّد كلمات في مصدر واضغط S لوسم مشاهدة.</translation>
    </message>
    <message>
      <source>Marks in order of time</source>
      <extracomment>timeline/ground</extracomment>
      <translation>العلامات بترتيب الزمن</translation>
    </message>
    <message>
      <source>None of the marks is shown by this clock, filter or day; Esc shows all again.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>لا تُعرض أي علامة بهذه الساعة أو المرشِّح أو اليوم؛ Esc يعرض الكل من جديد.</translation>
    </message>
    <message>
      <source>No record has a date yet. State when one happened and it appears here.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>لا تاريخ لأي سجل بعد. اذكر متى حدث أحدها فيظهر هنا.</translation>
    </message>
    <message>
      <source>No record has a date yet.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>لا تاريخ لأي سجل بعد.</translation>
    </message>
    <message>
      <source>No sightings yet.</source>
      <extracomment>timeline/ground</extracomment>
      <translation>لا مشاهدات بعد.</translation>
    </message>
    <message>
      <source>compact: drag the edge up for lanes</source>
      <extracomment>timeline/header</extracomment>
      <translation>مضغوط: اسحب الحافة إلى أعلى لإظهار المسارب</translation>
    </message>
    <message>
      <source>Records without a date: list them, and select one (U)</source>
      <extracomment>timeline/header</extracomment>
      <translation>سجلات بلا تاريخ: سردها وتحديد أحدها (U)</translation>
    </message>
    <message>
      <source>Key</source>
      <extracomment>timeline/header</extracomment>
      <translation>الرموز</translation>
    </message>
    <message>
      <source>What the shapes mean</source>
      <extracomment>timeline/header</extracomment>
      <translation>معاني الأشكال</translation>
    </message>
    <message>
      <source>Fit</source>
      <extracomment>timeline/header</extracomment>
      <translation>احتواء</translation>
    </message>
    <message>
      <source>Show the whole case (0)</source>
      <extracomment>timeline/header</extracomment>
      <translation>عرض القضية كلها (0)</translation>
    </message>
    <message>
      <source>Show more time (−)</source>
      <extracomment>timeline/header</extracomment>
      <translation>عرض مدة أطول (−)</translation>
    </message>
    <message>
      <source>Show less time (+)</source>
      <extracomment>timeline/header</extracomment>
      <translation>عرض مدة أقصر (+)</translation>
    </message>
    <message>
      <source>Show links of the selection (K)</source>
      <extracomment>timeline/header</extracomment>
      <translation>عرض روابط التحديد (K)</translation>
    </message>
    <message>
      <source>compact, by the date {}</source>
      <extracomment>timeline/header</extracomment>
      <translation>مضغوط، حسب تاريخ {}</translation>
    </message>
    <message>
      <source>Timeline full, compact or hidden ({})</source>
      <extracomment>timeline/header</extracomment>
      <translation>الخط الزمني كاملًا أو مضغوطًا أو مخفيًا ({})</translation>
    </message>
    <message>
      <source>{n} undated</source>
      <extracomment>timeline/header</extracomment>
      <translation>بلا تاريخ {n}</translation>
    </message>
    <message>
      <source>Records of later days are left out. Those that are shown stand as they do today:
what was corrected since is not turned back. The command timeline --as-of tells the
values of that day.</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>سجلات الأيام اللاحقة متروكة. والمعروضة كما هي اليوم:
ما صُحّح منذئذ لا يُعاد إلى ما كان. الأمر timeline --as-of يذكر
قيم ذلك اليوم.</translation>
    </message>
    <message>
      <source>What we knew on that day</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>ما كنا نعرفه في ذلك اليوم</translation>
    </message>
    <message>
      <source>Days of the journal: ← → a day, Page Up and Page Down a day with records</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>أيام دفتر القيود: ← → يوم، وPage Up وPage Down يوم فيه سجلات</translation>
    </message>
    <message>
      <source>Today ×</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>اليوم ×</translation>
    </message>
    <message>
      <source>Show all that is known by now (W)</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>عرض كل المعروف حتى الآن (W)</translation>
    </message>
    <message>
      <source>Show all that is known by now</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>عرض كل المعروف حتى الآن</translation>
    </message>
    <message>
      <source>{} of {} known</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>المعروف {} من {}</translation>
    </message>
    <message>
      <source>{}, as they stand today</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>{}، كما هي اليوم</translation>
    </message>
    <message>
      <source>What we knew on {}</source>
      <extracomment>timeline/knowing</extracomment>
      <translation>ما كنا نعرفه في {}</translation>
    </message>
    <message>
      <source> · {} × within</source>
      <extracomment>timeline/labels</extracomment>
      <translation> · {} × ضمن المدة</translation>
    </message>
    <message>
      <source>Legend of time marks</source>
      <extracomment>timeline/legend</extracomment>
      <translation>مفتاح علامات الوقت</translation>
    </message>
    <message>
      <source>On the axis and in the lanes</source>
      <extracomment>timeline/listed</extracomment>
      <translation>على المحور وفي المسارب</translation>
    </message>
    <message>
      <source>Outline of the timeline</source>
      <extracomment>timeline/listed</extracomment>
      <translation>مخطط الخط الزمني</translation>
    </message>
    <message>
      <source>Undated</source>
      <extracomment>timeline/listed, timeline/undatedlane</extracomment>
      <translation>بلا تاريخ</translation>
    </message>
    <message>
      <source>{}, by when {}</source>
      <extracomment>timeline/names</extracomment>
      <translation>{}، بحسب وقت {}</translation>
    </message>
    <message>
      <source>group</source>
      <extracomment>timeline/names, values/words</extracomment>
      <translation>مجموعة</translation>
    </message>
    <message>
      <source>lane with those in it</source>
      <extracomment>timeline/names</extracomment>
      <translation>مسرب وما فيه من مسارب</translation>
    </message>
    <message>
      <source>lane</source>
      <extracomment>timeline/names</extracomment>
      <translation>مسرب</translation>
    </message>
    <message>
      <source>Open this {} (Ctrl+↓ opens all)</source>
      <extracomment>timeline/names</extracomment>
      <translation>فتح {} (Ctrl+↓ يفتح الكل)</translation>
    </message>
    <message>
      <source>Close this {} ({})</source>
      <extracomment>timeline/names</extracomment>
      <translation>إغلاق {} ({})</translation>
    </message>
    <message>
      <source>Drag the frame or its handles to look elsewhere, free ground or with Shift to brush; double-click lifts the brush</source>
      <extracomment>timeline/strip</extracomment>
      <translation>اسحب الإطار أو مقابضه للنظر في موضع آخر، والأرض الخالية أو مع Shift لتحديد نطاق زمني؛ والنقر المزدوج يرفع النطاق</translation>
    </message>
    <message>
      <source>shows {}</source>
      <extracomment>timeline/strip</extracomment>
      <translation>يعرض {}</translation>
    </message>
    <message>
      <source>brushed {}</source>
      <extracomment>timeline/strip</extracomment>
      <translation>النطاق الزمني {}</translation>
    </message>
    <message>
      <source>Undated by the clock {}, {}</source>
      <extracomment>timeline/undatedlane</extracomment>
      <translation>بلا تاريخ حسب الساعة {}، {}</translation>
    </message>
    <message>
      <source>Undated, {}</source>
      <extracomment>timeline/undatedlane</extracomment>
      <translation>بلا تاريخ، {}</translation>
    </message>
    <message>
      <source>Select all {n}</source>
      <extracomment>timeline/view</extracomment>
      <translation>تحديد الكل {n}</translation>
    </message>
    <message>
      <source>{} became {}, resting on the rows that show it.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>صار {} {}، مستندًا إلى الصفوف التي تُظهره.</translation>
    </message>
    <message>
      <source>Parted; each file is a flight of its own again.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>فُصلت؛ كل ملف رحلة قائمة بذاتها من جديد.</translation>
    </message>
    <message>
      <source>The list of rejected rows is copied.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>نُسخت قائمة الصفوف المرفوضة.</translation>
    </message>
    <message>
      <source>{} has no text that could be shown; its rows are told by number only.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>لا نص في {} يمكن عرضه؛ وصفوفه تُذكر بأرقامها فقط.</translation>
    </message>
    <message>
      <source>Finding rows of {}</source>
      <extracomment>tracks/acting</extracomment>
      <translation>جارٍ إيجاد صفوف {}</translation>
    </message>
    <message>
      <source>{} are one flight now; events across them are worked out anew.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>صارت {} رحلة واحدة؛ وتُحسب الأحداث عبرها من جديد.</translation>
    </message>
    <message>
      <source>Linked: {}.</source>
      <extracomment>tracks/acting</extracomment>
      <translation>رُبط: {}.</translation>
    </message>
    <message>
      <source>Which airframe flew it</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>أي طائرة قامت بالرحلة</translation>
    </message>
    <message>
      <source>&amp;Airframe</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>الطائرة (&amp;A)</translation>
    </message>
    <message>
      <source>EN-01, registration or hex; a new mark makes a new one</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>EN-01 أو تسجيل أو رمز سداسي عشري؛ والعلامة الجديدة تنشئ طائرة جديدة</translation>
    </message>
    <message>
      <source>No airframe is named; write its number, registration or hex.</source>
      <extracomment>tracks/airframe</extracomment>
      <translation>لم تُسمَّ طائرة؛ اكتب رقمها أو تسجيلها أو رمزها السداسي عشري.</translation>
    </message>
    <message>
      <source>Keep apart</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>إبقاؤهما منفصلين</translation>
    </message>
    <message numerus="yes">
      <source>%n conflicts go with it</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>
        <numerusform>لا تعارضات معه</numerusform>
        <numerusform>تعارض واحد معه</numerusform>
        <numerusform>تعارضان معه</numerusform>
        <numerusform>%n تعارضات معه</numerusform>
        <numerusform>%n تعارضًا معه</numerusform>
        <numerusform>%n تعارض معه</numerusform>
      </translation>
    </message>
    <message>
      <source>Compared with {} sightings</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>قورن بالمشاهدات: {}</translation>
    </message>
    <message>
      <source>{} says</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{} يقول</translation>
    </message>
    <message>
      <source>Identity</source>
      <extracomment>tracks/comparing, tracks/told</extracomment>
      <translation>الهوية</translation>
    </message>
    <message>
      <source>{} and {}</source>
      <extracomment>tracks/comparing, tracks/refilling</extracomment>
      <translation>{} و{}</translation>
    </message>
    <message>
      <source>Kept apart: it is not this flight</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>أُبقيا منفصلين: ليست هذه الرحلة</translation>
    </message>
    <message>
      <source>Compared with {}</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>قورن بـ {}</translation>
    </message>
    <message>
      <source>Linked: {}</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>رُبط: {}</translation>
    </message>
    <message numerus="yes">
      <source>%n more sightings near it in time</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>
        <numerusform>لا مشاهدات أخرى قريبة منه زمنيًا</numerusform>
        <numerusform>مشاهدة أخرى قريبة منه زمنيًا</numerusform>
        <numerusform>مشاهدتان أخريان قريبتان منه زمنيًا</numerusform>
        <numerusform>%n مشاهدات أخرى قريبة منه زمنيًا</numerusform>
        <numerusform>%n مشاهدة أخرى قريبة منه زمنيًا</numerusform>
        <numerusform>%n مشاهدة أخرى قريبة منه زمنيًا</numerusform>
      </translation>
    </message>
    <message>
      <source>No track of this case lies near it in time.</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>لا مسار في هذه القضية قريب منه زمنيًا.</translation>
    </message>
    <message numerus="yes">
      <source>%n more tracks near it in time</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>
        <numerusform>لا مسارات أخرى قريبة منها زمنيًا</numerusform>
        <numerusform>مسار آخر قريب منها زمنيًا</numerusform>
        <numerusform>مساران آخران قريبان منها زمنيًا</numerusform>
        <numerusform>%n مسارات أخرى قريبة منها زمنيًا</numerusform>
        <numerusform>%n مسارًا آخر قريبًا منها زمنيًا</numerusform>
        <numerusform>%n مسار آخر قريب منها زمنيًا</numerusform>
      </translation>
    </message>
    <message>
      <source>{}; nearest {}</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{}؛ الأقرب {}</translation>
    </message>
    <message>
      <source>{}: a link says that they are not one flight</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{}: رابط يقول إنهما ليستا رحلة واحدة</translation>
    </message>
    <message>
      <source>Nothing to propose: {}.</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>لا شيء للاقتراح: {}.</translation>
    </message>
    <message>
      <source>Propose link</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>اقتراح رابط</translation>
    </message>
    <message>
      <source>{} shows</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>{} يُظهر</translation>
    </message>
    <message>
      <source>Compare again</source>
      <extracomment>tracks/comparing</extracomment>
      <translation>المقارنة من جديد</translation>
    </message>
    <message>
      <source>Comparing {}</source>
      <extracomment>tracks/looking</extracomment>
      <translation>جارٍ مقارنة {}</translation>
    </message>
    <message numerus="yes">
      <source>%n tracker files</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>
        <numerusform>لا ملفات تتبُّع</numerusform>
        <numerusform>ملف تتبُّع واحد</numerusform>
        <numerusform>ملفا تتبُّع</numerusform>
        <numerusform>%n ملفات تتبُّع</numerusform>
        <numerusform>%n ملف تتبُّع</numerusform>
        <numerusform>%n ملف تتبُّع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n airframe lists</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>
        <numerusform>لا قوائم طائرات</numerusform>
        <numerusform>قائمة طائرات واحدة</numerusform>
        <numerusform>قائمتا طائرات</numerusform>
        <numerusform>%n قوائم طائرات</numerusform>
        <numerusform>%n قائمة طائرات</numerusform>
        <numerusform>%n قائمة طائرات</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading {} again</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>جارٍ قراءة {} من جديد</translation>
    </message>
    <message>
      <source>{} read again.</source>
      <extracomment>tracks/refilling</extracomment>
      <translation>قُرئ {} من جديد.</translation>
    </message>
    <message>
      <source>Compared with sightings</source>
      <extracomment>tracks/told</extracomment>
      <translation>مقارنًا بالمشاهدات</translation>
    </message>
    <message>
      <source>field unknown</source>
      <extracomment>tracks/told</extracomment>
      <translation>المطار مجهول</translation>
    </message>
    <message>
      <source>first fix {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>الموضع الأول {}</translation>
    </message>
    <message>
      <source>last fix {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>الموضع الأخير {}</translation>
    </message>
    <message>
      <source>not told</source>
      <extracomment>tracks/told</extracomment>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <source>Position kind</source>
      <extracomment>tracks/told, case/columns</extracomment>
      <translation>نوع الموضع</translation>
    </message>
    <message>
      <source>not said; a call sign or an address alone proves none</source>
      <extracomment>tracks/told</extracomment>
      <translation>لم يُقل؛ ولا يثبت أيًّا منها نداء رحلة أو عنوان وحده</translation>
    </message>
    <message>
      <source>Landings and take-offs</source>
      <extracomment>tracks/told</extracomment>
      <translation>عمليات الهبوط والإقلاع</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <extracomment>tracks/told</extracomment>
      <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
      <source>seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>شوهد</translation>
    </message>
    <message>
      <source>not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>لم يُرَ</translation>
    </message>
    <message>
      <source>Start not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>لم يُرَ الإقلاع</translation>
    </message>
    <message>
      <source>Landing not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>لم يُرَ الهبوط</translation>
    </message>
    <message>
      <source>{:,} of {:,} min airborne{}; the ground is not counted</source>
      <extracomment>tracks/told</extracomment>
      <translation>{:,} من {:,} دقيقة في الجو{}؛ ولا يُحسب ما على الأرض</translation>
    </message>
    <message>
      <source>Imported</source>
      <extracomment>tracks/told</extracomment>
      <translation>المستورد</translation>
    </message>
    <message>
      <source>Rejected</source>
      <extracomment>tracks/told, case/columns</extracomment>
      <translation>المرفوض</translation>
    </message>
    <message>
      <source>the rejected rows, one a line</source>
      <extracomment>tracks/told</extracomment>
      <translation>الصفوف المرفوضة، واحد في كل سطر</translation>
    </message>
    <message>
      <source>{} seen, {} not seen</source>
      <extracomment>tracks/told</extracomment>
      <translation>المرئي {}، غير المرئي {}</translation>
    </message>
    <message>
      <source>Take as sighting</source>
      <extracomment>tracks/told</extracomment>
      <translation>أخذه كمشاهدة</translation>
    </message>
    <message>
      <source>Show row</source>
      <extracomment>tracks/told</extracomment>
      <translation>إظهار الصف</translation>
    </message>
    <message>
      <source>Set aside, kept in file</source>
      <extracomment>tracks/told, analysis/doubted</extracomment>
      <translation>منحّى، محفوظ في الملف</translation>
    </message>
    <message>
      <source>Mark doubtful</source>
      <extracomment>tracks/told, analysis/doubted</extracomment>
      <translation>تعليمه كمشكوك فيه</translation>
    </message>
    <message>
      <source>unknown {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>مجهول {}</translation>
    </message>
    <message>
      <source>Set aside</source>
      <extracomment>tracks/told, case/acts</extracomment>
      <translation>تنحية</translation>
    </message>
    <message>
      <source>{}; {} of the file of no aircraft</source>
      <extracomment>tracks/told</extracomment>
      <translation>{}؛ و{} في الملف بلا طائرة</translation>
    </message>
    <message>
      <source>zone not stated {}</source>
      <extracomment>tracks/told</extracomment>
      <translation>المنطقة الزمنية غير مذكورة {}</translation>
    </message>
    <message>
      <source>(read as UTC)</source>
      <extracomment>tracks/told</extracomment>
      <translation>(قُرئ كـ UTC)</translation>
    </message>
    <message>
      <source>
+ {:,} more</source>
      <extracomment>tracks/told</extracomment>
      <translation>
+ {:,} أخرى</translation>
    </message>
    <message>
      <source>The file holds no registration, address or call sign.</source>
      <extracomment>tracks/told</extracomment>
      <translation>لا يحوي الملف تسجيلًا ولا عنوانًا ولا نداء رحلة.</translation>
    </message>
    <message>
      <source>Airframe</source>
      <extracomment>tracks/told</extracomment>
      <translation>الطائرة</translation>
    </message>
    <message>
      <source>A snapshot: one moment, no event.</source>
      <extracomment>tracks/told</extracomment>
      <translation>لقطة: لحظة واحدة، لا حدث.</translation>
    </message>
    <message>
      <source>which airframe flew this track</source>
      <extracomment>tracks/told</extracomment>
      <translation>أي طائرة نفّذت هذا المسار</translation>
    </message>
    <message>
      <source>Not known</source>
      <extracomment>tracks/told</extracomment>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>+ {} more; workbench flight lists them</source>
      <extracomment>tracks/told</extracomment>
      <translation>+ {} أخرى؛ الأمر workbench flight يسردها</translation>
    </message>
    <message>
      <source>Taken as</source>
      <extracomment>tracks/told</extracomment>
      <translation>أُخذ كـ</translation>
    </message>
    <message>
      <source>({} does not say)</source>
      <extracomment>tracks/told</extracomment>
      <translation>(لا يذكره {})</translation>
    </message>
    <message>
      <source>{} as read, kept in file</source>
      <extracomment>tracks/told</extracomment>
      <translation>{} كما قُرئ، محفوظ في الملف</translation>
    </message>
    <message>
      <source>no airframe is said any more</source>
      <extracomment>tracks/told</extracomment>
      <translation>لم تعد تُذكر أي طائرة</translation>
    </message>
    <message>
      <source>Being compared…</source>
      <extracomment>tracks/told</extracomment>
      <translation>جارٍ مقارنته…</translation>
    </message>
    <message>
      <source>A tracker file: its fixes are in the case. Its rows are read when you ask.</source>
      <extracomment>tracks/unread</extracomment>
      <translation>ملف تتبُّع: مواضعه في القضية. وتُقرأ صفوفه عند الطلب.</translation>
    </message>
    <message>
      <source>Show rows</source>
      <extracomment>tracks/unread</extracomment>
      <translation>إظهار الصفوف</translation>
    </message>
    <message>
      <source>Save a copy elsewhere</source>
      <extracomment>vigil</extracomment>
      <translation>حفظ نسخة في مكان آخر</translation>
    </message>
    <message>
      <source>Open it again</source>
      <extracomment>vigil</extracomment>
      <translation>فتحه من جديد</translation>
    </message>
    <message>
      <source>Another program wrote into {} while it is open here; check it, then open it again.</source>
      <extracomment>vigil</extracomment>
      <translation>كتب برنامج آخر في {} وهو مفتوح هنا؛ افحصه ثم افتحه من جديد.</translation>
    </message>
    <message>
      <source>{} has been changed since it was opened here for reading; open it again to see what is new.</source>
      <extracomment>vigil</extracomment>
      <translation>تغيّر {} منذ فتحه هنا للقراءة؛ افتحه من جديد لرؤية الجديد.</translation>
    </message>
    <message>
      <source>{} was moved, deleted or replaced while it is open here; nothing more can be saved in it. Put it back in its place, or save a copy elsewhere.</source>
      <extracomment>vigil</extracomment>
      <translation>نُقل {} أو حُذف أو استُبدل وهو مفتوح هنا؛ ولا يمكن حفظ شيء آخر فيه. أعده إلى مكانه، أو احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <extracomment>welcome</extracomment>
      <translation>البداية</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>welcome, case/columns</extracomment>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>What is it about, and when</source>
      <extracomment>welcome</extracomment>
      <translation>ما موضوعها ومتى</translation>
    </message>
    <message>
      <source>Question</source>
      <extracomment>welcome</extracomment>
      <translation>السؤال</translation>
    </message>
    <message>
      <source>What the case is to answer</source>
      <extracomment>welcome</extracomment>
      <translation>ما على القضية أن تجيب عنه</translation>
    </message>
    <message>
      <source>Browse…</source>
      <extracomment>welcome</extracomment>
      <translation>استعراض…</translation>
    </message>
    <message>
      <source>Create case</source>
      <extracomment>welcome</extracomment>
      <translation>إنشاء القضية</translation>
    </message>
    <message>
      <source>Show this at start</source>
      <extracomment>welcome</extracomment>
      <translation>عرض هذا عند البدء</translation>
    </message>
    <message>
      <source>Otherwise the case opened last is opened again</source>
      <extracomment>welcome</extracomment>
      <translation>وإلا تُفتح القضية التي فُتحت آخر مرة</translation>
    </message>
    <message>
      <source>Appearance</source>
      <extracomment>welcome</extracomment>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>Where to keep the case</source>
      <extracomment>welcome</extracomment>
      <translation>أين تُحفظ القضية</translation>
    </message>
    <message>
      <source>Start a case</source>
      <extracomment>welcome</extracomment>
      <translation>بدء قضية</translation>
    </message>
    <message>
      <source>A case is one file on this computer. Nothing leaves it unless you export it.</source>
      <extracomment>welcome</extracomment>
      <translation>القضية ملف واحد على هذا الحاسوب. لا يخرج منها شيء ما لم تصدّره.</translation>
    </message>
    <message>
      <source>Recent</source>
      <extracomment>welcome</extracomment>
      <translation>الأخيرة</translation>
    </message>
    <message>
      <source>checked when listed</source>
      <extracomment>welcome</extracomment>
      <translation>تُفحص عند سردها</translation>
    </message>
    <message>
      <source>Printed at the head of every summary. You can change it later.</source>
      <extracomment>welcome</extracomment>
      <translation>يُطبع في رأس كل ملخص. ويمكنك تغييره لاحقًا.</translation>
    </message>
    <message>
      <source>invented, worked through</source>
      <extracomment>welcome</extracomment>
      <translation>مختلقة، معالجة بالكامل</translation>
    </message>
    <message>
      <source>Open a case file</source>
      <extracomment>welcome</extracomment>
      <translation>فتح ملف قضية</translation>
    </message>
    <message>
      <source>or drop one here</source>
      <extracomment>welcome</extracomment>
      <translation>أو أفلت واحدًا هنا</translation>
    </message>
    <message>
      <source>Case files (*{})</source>
      <extracomment>welcome</extracomment>
      <translation>ملفات القضايا (*{})</translation>
    </message>
    <message>
      <source>Give the case a name and a file first</source>
      <extracomment>welcome</extracomment>
      <translation>أعطِ القضية اسمًا وملفًا أولًا</translation>
    </message>
    <message>
      <source>Appearance: {}</source>
      <extracomment>welcome</extracomment>
      <translation>المظهر: {}</translation>
    </message>
    <message>
      <source>looking for findings</source>
      <extracomment>wholelook</extracomment>
      <translation>البحث عن ملاحظات</translation>
    </message>
    <message>
      <source>{} lies outside {}.</source>
      <extracomment>widening</extracomment>
      <translation>{} يقع خارج {}.</translation>
    </message>
    <message>
      <source>Widen</source>
      <extracomment>widening</extracomment>
      <translation>توسيع</translation>
    </message>
    <message>
      <source>{} does not pass the filter {}.</source>
      <extracomment>widening</extracomment>
      <translation>{} لا يمر من المرشِّح {}.</translation>
    </message>
    <message>
      <source>Select words in the source first; Tab there goes to the next suggestion.</source>
      <extracomment>window</extracomment>
      <translation>حدّد أولًا كلمات في المصدر؛ ينتقل Tab هناك إلى الاقتراح التالي.</translation>
    </message>
    <message>
      <source>{} UTC ({} here)</source>
      <extracomment>wording</extracomment>
      <translation>{} UTC ({} هنا)</translation>
    </message>
    <message numerus="yes">
      <source>%n actors</source>
      <extracomment>dialogs/checks</extracomment>
      <translation>
        <numerusform>لا جهات فاعلة</numerusform>
        <numerusform>جهة فاعلة واحدة</numerusform>
        <numerusform>جهتان فاعلتان</numerusform>
        <numerusform>%n جهات فاعلة</numerusform>
        <numerusform>%n جهة فاعلة</numerusform>
        <numerusform>%n جهة فاعلة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n excerpts</source>
      <extracomment>dialogs/exporting_told, dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>لا اقتباسات</numerusform>
        <numerusform>اقتباس واحد</numerusform>
        <numerusform>اقتباسان</numerusform>
        <numerusform>%n اقتباسات</numerusform>
        <numerusform>%n اقتباسًا</numerusform>
        <numerusform>%n اقتباس</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n claims</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>لا ادعاءات</numerusform>
        <numerusform>ادعاء واحد</numerusform>
        <numerusform>ادعاءان</numerusform>
        <numerusform>%n ادعاءات</numerusform>
        <numerusform>%n ادعاءً</numerusform>
        <numerusform>%n ادعاء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entities</source>
      <extracomment>dialogs/exporting_told</extracomment>
      <translation>
        <numerusform>لا كيانات</numerusform>
        <numerusform>كيان واحد</numerusform>
        <numerusform>كيانان</numerusform>
        <numerusform>%n كيانات</numerusform>
        <numerusform>%n كيانًا</numerusform>
        <numerusform>%n كيان</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n notes</source>
      <extracomment>dialogs/exporting_told, dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>لا حواشٍ</numerusform>
        <numerusform>حاشية واحدة</numerusform>
        <numerusform>حاشيتان</numerusform>
        <numerusform>%n حواشٍ</numerusform>
        <numerusform>%n حاشية</numerusform>
        <numerusform>%n حاشية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n judgements</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>لا أحكام</numerusform>
        <numerusform>حكم واحد</numerusform>
        <numerusform>حكمان</numerusform>
        <numerusform>%n أحكام</numerusform>
        <numerusform>%n حكمًا</numerusform>
        <numerusform>%n حكم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n grades</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>لا درجات</numerusform>
        <numerusform>درجة واحدة</numerusform>
        <numerusform>درجتان</numerusform>
        <numerusform>%n درجات</numerusform>
        <numerusform>%n درجة</numerusform>
        <numerusform>%n درجة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tags</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>لا وسوم</numerusform>
        <numerusform>وسم واحد</numerusform>
        <numerusform>وسمان</numerusform>
        <numerusform>%n وسوم</numerusform>
        <numerusform>%n وسمًا</numerusform>
        <numerusform>%n وسم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n ratings</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>لا تقييمات</numerusform>
        <numerusform>تقييم واحد</numerusform>
        <numerusform>تقييمان</numerusform>
        <numerusform>%n تقييمات</numerusform>
        <numerusform>%n تقييمًا</numerusform>
        <numerusform>%n تقييم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n frames</source>
      <extracomment>dialogs/snapshots</extracomment>
      <translation>
        <numerusform>لا إطارات</numerusform>
        <numerusform>إطار واحد</numerusform>
        <numerusform>إطاران</numerusform>
        <numerusform>%n إطارات</numerusform>
        <numerusform>%n إطارًا</numerusform>
        <numerusform>%n إطار</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n boards</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>لا لوحات</numerusform>
        <numerusform>لوحة واحدة</numerusform>
        <numerusform>لوحتان</numerusform>
        <numerusform>%n لوحات</numerusform>
        <numerusform>%n لوحة</numerusform>
        <numerusform>%n لوحة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotations</source>
      <extracomment>dialogs/merging_brought</extracomment>
      <translation>
        <numerusform>لا نصوص مقتبسة</numerusform>
        <numerusform>نص مقتبس واحد</numerusform>
        <numerusform>نصان مقتبسان</numerusform>
        <numerusform>%n نصوص مقتبسة</numerusform>
        <numerusform>%n نصًا مقتبسًا</numerusform>
        <numerusform>%n نص مقتبس</numerusform>
      </translation>
    </message>
    <message>
      <source>About</source>
      <extracomment>case/entrywords, case/columns</extracomment>
      <translation>بشأن</translation>
    </message>
    <message>
      <source>Grade of</source>
      <extracomment>case/entrywords</extracomment>
      <translation>درجة</translation>
    </message>
    <message>
      <source>Text</source>
      <extracomment>case/entrywords, case/columns</extracomment>
      <translation>النص</translation>
    </message>
    <message>
      <source>Across</source>
      <extracomment>case/entrywords</extracomment>
      <translation>أفقيًا</translation>
    </message>
    <message>
      <source>Down</source>
      <extracomment>case/entrywords</extracomment>
      <translation>رأسيًا</translation>
    </message>
    <message>
      <source>attach it</source>
      <extracomment>case/faces</extracomment>
      <translation>أرفقه</translation>
    </message>
    <message>
      <source>satellite, photo, video, drone or screenshot</source>
      <extracomment>case/imagery</extracomment>
      <translation>قمر صناعي أو صورة أو فيديو أو مسيّرة أو لقطة شاشة</translation>
    </message>
    <message>
      <source>Provider</source>
      <extracomment>case/imagery</extracomment>
      <translation>المزوّد</translation>
    </message>
    <message>
      <source>who took or sells it</source>
      <extracomment>case/imagery</extracomment>
      <translation>من يلتقطها أو يبيعها</translation>
    </message>
    <message>
      <source>Scene id</source>
      <extracomment>case/imagery</extracomment>
      <translation>معرّف المشهد</translation>
    </message>
    <message>
      <source>as the provider calls it</source>
      <extracomment>case/imagery</extracomment>
      <translation>كما يسمّيه المزوِّد</translation>
    </message>
    <message>
      <source>Acquired</source>
      <extracomment>case/imagery</extracomment>
      <translation>التُقطت</translation>
    </message>
    <message>
      <source>How known</source>
      <extracomment>case/imagery</extracomment>
      <translation>كيف عُرف</translation>
    </message>
    <message>
      <source>metadata, caption, shadows</source>
      <extracomment>case/imagery</extracomment>
      <translation>بيانات وصفية، تعليق، ظلال</translation>
    </message>
    <message>
      <source>Resolution</source>
      <extracomment>case/imagery</extracomment>
      <translation>الدقة</translation>
    </message>
    <message>
      <source>such as 3 m, or 4000 × 3000 pixels</source>
      <extracomment>case/imagery</extracomment>
      <translation>مثل 3 م أو 4000 × 3000 بكسل</translation>
    </message>
    <message>
      <source>Footprint</source>
      <extracomment>case/imagery</extracomment>
      <translation>المساحة المغطاة</translation>
    </message>
    <message>
      <source>corners as 50.1,36.2 50.1,36.4 50.0,36.4</source>
      <extracomment>case/imagery</extracomment>
      <translation>زوايا مثل 50.1,36.2 50.1,36.4 50.0,36.4</translation>
    </message>
    <message>
      <source>Camera at</source>
      <extracomment>case/imagery</extracomment>
      <translation>الكاميرا عند</translation>
    </message>
    <message>
      <source>Camera error</source>
      <extracomment>case/imagery</extracomment>
      <translation>خطأ الكاميرا</translation>
    </message>
    <message>
      <source>metres</source>
      <extracomment>case/imagery</extracomment>
      <translation>أمتار</translation>
    </message>
    <message>
      <source>from north</source>
      <extracomment>case/imagery</extracomment>
      <translation>من الشمال</translation>
    </message>
    <message>
      <source>Shows</source>
      <extracomment>case/imagery</extracomment>
      <translation>تُظهر</translation>
    </message>
    <message>
      <source>where it was taken: a name, or latitude,longitude</source>
      <extracomment>case/imagery</extracomment>
      <translation>أين التُقطت: اسم، أو خط العرض,خط الطول</translation>
    </message>
    <message>
      <source>Place by</source>
      <extracomment>case/imagery</extracomment>
      <translation>المكان بواسطة</translation>
    </message>
    <message>
      <source>how the place was found</source>
      <extracomment>case/imagery</extracomment>
      <translation>كيف وُجد المكان</translation>
    </message>
    <message>
      <source>Matched</source>
      <extracomment>case/imagery</extracomment>
      <translation>تطابق</translation>
    </message>
    <message>
      <source>features that match, parted by semicolons</source>
      <extracomment>case/imagery</extracomment>
      <translation>معالم متطابقة تفصلها فواصل منقوطة</translation>
    </message>
    <message>
      <source>Place error</source>
      <extracomment>case/imagery</extracomment>
      <translation>خطأ المكان</translation>
    </message>
    <message>
      <source>Placed by</source>
      <extracomment>case/imagery</extracomment>
      <translation>حدّد المكان</translation>
    </message>
    <message>
      <source>who found the place</source>
      <extracomment>case/imagery</extracomment>
      <translation>من وجد المكان</translation>
    </message>
    <message>
      <source>Time by</source>
      <extracomment>case/imagery</extracomment>
      <translation>الوقت بواسطة</translation>
    </message>
    <message>
      <source>how the time was found: shadows, traffic, weather</source>
      <extracomment>case/imagery</extracomment>
      <translation>كيف عُرف الوقت: الظلال، الحركة، الطقس</translation>
    </message>
    <message>
      <source>Seen for it</source>
      <extracomment>case/imagery</extracomment>
      <translation>ما رُئي لذلك</translation>
    </message>
    <message>
      <source>features it rests on, parted by semicolons</source>
      <extracomment>case/imagery</extracomment>
      <translation>معالم يستند إليها تفصلها فواصل منقوطة</translation>
    </message>
    <message>
      <source>Not before</source>
      <extracomment>case/imagery</extracomment>
      <translation>ليس قبل</translation>
    </message>
    <message>
      <source>the earliest that fits</source>
      <extracomment>case/imagery</extracomment>
      <translation>أبكر ما يوافق</translation>
    </message>
    <message>
      <source>Not after</source>
      <extracomment>case/imagery</extracomment>
      <translation>ليس بعد</translation>
    </message>
    <message>
      <source>the latest that fits</source>
      <extracomment>case/imagery</extracomment>
      <translation>آخر ما يوافق</translation>
    </message>
    <message>
      <source>Sun azimuth</source>
      <extracomment>case/imagery</extracomment>
      <translation>سمت الشمس</translation>
    </message>
    <message>
      <source>degrees from north</source>
      <extracomment>case/imagery</extracomment>
      <translation>درجات من الشمال</translation>
    </message>
    <message>
      <source>Sun altitude</source>
      <extracomment>case/imagery</extracomment>
      <translation>ارتفاع الشمس</translation>
    </message>
    <message>
      <source>degrees above the horizon</source>
      <extracomment>case/imagery</extracomment>
      <translation>درجات فوق الأفق</translation>
    </message>
    <message>
      <source>Shadow</source>
      <extracomment>case/imagery</extracomment>
      <translation>الظل</translation>
    </message>
    <message>
      <source>m for each m</source>
      <extracomment>case/imagery</extracomment>
      <translation>م لكل م</translation>
    </message>
    <message>
      <source>Shadow towards</source>
      <extracomment>case/imagery</extracomment>
      <translation>الظل نحو</translation>
    </message>
    <message>
      <source>Good to</source>
      <extracomment>case/imagery</extracomment>
      <translation>الدقة إلى</translation>
    </message>
    <message>
      <source>2 degrees</source>
      <extracomment>case/imagery</extracomment>
      <translation>درجتان</translation>
    </message>
    <message>
      <source>Timed by</source>
      <extracomment>case/imagery</extracomment>
      <translation>حدّد الوقت</translation>
    </message>
    <message>
      <source>who found the time</source>
      <extracomment>case/imagery</extracomment>
      <translation>من وجد الوقت</translation>
    </message>
    <message>
      <source>the earliest that is known</source>
      <extracomment>case/imagery</extracomment>
      <translation>أبكر ما يُعرف</translation>
    </message>
    <message>
      <source>Posted at</source>
      <extracomment>case/imagery</extracomment>
      <translation>نُشرت في</translation>
    </message>
    <message>
      <source>its address</source>
      <extracomment>case/imagery</extracomment>
      <translation>عنوانها</translation>
    </message>
    <message>
      <source>Found by</source>
      <extracomment>case/imagery</extracomment>
      <translation>وُجدت بواسطة</translation>
    </message>
    <message>
      <source>how that posting was found</source>
      <extracomment>case/imagery</extracomment>
      <translation>كيف وُجد ذلك النشر</translation>
    </message>
    <message>
      <source>supported by</source>
      <extracomment>case/linked</extracomment>
      <translation>يدعمه</translation>
    </message>
    <message>
      <source>contradicts</source>
      <extracomment>case/linked, values/words, reference/glossary</extracomment>
      <translation>يناقض</translation>
    </message>
    <message>
      <source>differs from</source>
      <extracomment>case/linked</extracomment>
      <translation>يختلف عن</translation>
    </message>
    <message>
      <source>cited by</source>
      <extracomment>case/linked</extracomment>
      <translation>يستشهد به</translation>
    </message>
    <message>
      <source>has part</source>
      <extracomment>case/linked</extracomment>
      <translation>له جزء</translation>
    </message>
    <message>
      <source>subject of</source>
      <extracomment>case/linked</extracomment>
      <translation>موضوع</translation>
    </message>
    <message>
      <source>preceded by</source>
      <extracomment>case/linked</extracomment>
      <translation>يسبقه</translation>
    </message>
    <message>
      <source>distinct from</source>
      <extracomment>case/linked, values/words</extracomment>
      <translation>غير</translation>
    </message>
    <message>
      <source>search made</source>
      <extracomment>case/titles, case/columns</extracomment>
      <translation>بحث أُجري</translation>
    </message>
    <message>
      <source>time stamp</source>
      <extracomment>case/titles</extracomment>
      <translation>ختم زمني</translation>
    </message>
    <message>
      <source>imagery record</source>
      <extracomment>case/titles</extracomment>
      <translation>سجل صورة</translation>
    </message>
    <message>
      <source>words offered no more</source>
      <extracomment>case/titles, case/columns</extracomment>
      <translation>كلمات لم تعد تُعرض</translation>
    </message>
    <message>
      <source>list of airframes</source>
      <extracomment>case/titles</extracomment>
      <translation>قائمة طائرات</translation>
    </message>
    <message>
      <source>doubt about fixes</source>
      <extracomment>case/titles, values</extracomment>
      <translation>شك في المواضع</translation>
    </message>
    <message>
      <source>saved view</source>
      <extracomment>case/titles</extracomment>
      <translation>عرض محفوظ</translation>
    </message>
    <message>
      <source>ruling on a finding</source>
      <extracomment>case/titles</extracomment>
      <translation>قرار في ملاحظة</translation>
    </message>
    <message>
      <source>completely reliable: no doubt about authenticity or competence; always right so far</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>موثوق تمامًا: لا شك في أصالته أو كفاءته؛ مصيب دائمًا حتى الآن</translation>
    </message>
    <message>
      <source>usually reliable: minor doubts; mostly right so far</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>موثوق عادةً: شكوك طفيفة؛ مصيب غالبًا حتى الآن</translation>
    </message>
    <message>
      <source>fairly reliable: some doubts; has been right before</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>موثوق إلى حد ما: بعض الشكوك؛ أصاب من قبل</translation>
    </message>
    <message>
      <source>not usually reliable: considerable doubts; right now and then</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>غير موثوق عادةً: شكوك كبيرة؛ يصيب أحيانًا</translation>
    </message>
    <message>
      <source>unreliable: lacks authenticity, trustworthiness or competence; wrong so far</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>غير موثوق: تعوزه الأصالة أو الأمانة أو الكفاءة؛ مخطئ حتى الآن</translation>
    </message>
    <message>
      <source>reliability cannot be judged: too little is known about the source</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>لا يمكن الحكم على الموثوقية: المعروف عن المصدر قليل جدًا</translation>
    </message>
    <message>
      <source>confirmed by other, independent sources; logical and consistent with what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>أكدته مصادر أخرى مستقلة؛ منطقي ومتسق مع المعروف</translation>
    </message>
    <message>
      <source>probably true: not confirmed, but logical and consistent with what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>صحيح على الأرجح: غير مؤكد، لكنه منطقي ومتسق مع المعروف</translation>
    </message>
    <message>
      <source>possibly true: not confirmed, reasonably logical, agrees with some of what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>قد يكون صحيحًا: غير مؤكد، منطقي بقدر معقول، يتفق مع بعض المعروف</translation>
    </message>
    <message>
      <source>doubtful: not confirmed; possible, but not logical</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>مشكوك فيه: غير مؤكد؛ ممكن لكنه غير منطقي</translation>
    </message>
    <message>
      <source>improbable: not logical and contradicted by what is known</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>مستبعد: غير منطقي ويناقضه المعروف</translation>
    </message>
    <message>
      <source>truth cannot be judged: nothing to hold it against</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>لا يمكن الحكم على صحته: لا شيء يُقابل به</translation>
    </message>
    <message>
      <source>not graded</source>
      <extracomment>values/grades, reference/glossary</extracomment>
      <translation>غير مقيَّم</translation>
    </message>
    <message>
      <source>everybody may see it</source>
      <extracomment>values/handling</extracomment>
      <translation>يجوز للجميع رؤيته</translation>
    </message>
    <message>
      <source>those who work on the same</source>
      <extracomment>values/handling</extracomment>
      <translation>من يعملون على الأمر نفسه</translation>
    </message>
    <message>
      <source>the organisation and its clients who need it</source>
      <extracomment>values/handling</extracomment>
      <translation>المنظمة وعملاؤها الذين يحتاجون إليه</translation>
    </message>
    <message>
      <source>the organisation only</source>
      <extracomment>values/handling</extracomment>
      <translation>المنظمة فقط</translation>
    </message>
    <message>
      <source>those who were told, nobody else</source>
      <extracomment>values/handling</extracomment>
      <translation>من أُبلغوا به، ولا أحد سواهم</translation>
    </message>
    <message>
      <source>strongly consistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>متسق بقوة</translation>
    </message>
    <message>
      <source>consistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>متسق</translation>
    </message>
    <message>
      <source>neutral: it says nothing for or against</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>محايد: لا يقول شيئًا مع الفرضية أو ضدها</translation>
    </message>
    <message>
      <source>inconsistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>غير متسق</translation>
    </message>
    <message>
      <source>strongly inconsistent</source>
      <extracomment>values/likelihood, matrix/strip, reference/glossary</extracomment>
      <translation>غير متسق بقوة</translation>
    </message>
    <message>
      <source>Method</source>
      <extracomment>case/columns</extracomment>
      <translation>الطريقة</translation>
    </message>
    <message>
      <source>Machine-read</source>
      <extracomment>case/columns</extracomment>
      <translation>مقروء آليًا</translation>
    </message>
    <message>
      <source>Statement</source>
      <extracomment>case/columns</extracomment>
      <translation>القول</translation>
    </message>
    <message>
      <source>Fixes</source>
      <extracomment>case/columns</extracomment>
      <translation>المواضع</translation>
    </message>
    <message>
      <source>First</source>
      <extracomment>case/columns</extracomment>
      <translation>الأول</translation>
    </message>
    <message>
      <source>Last</source>
      <extracomment>case/columns</extracomment>
      <translation>الأخير</translation>
    </message>
    <message>
      <source>Reliability</source>
      <extracomment>case/columns</extracomment>
      <translation>الموثوقية</translation>
    </message>
    <message>
      <source>Held</source>
      <extracomment>case/columns</extracomment>
      <translation>محفوظ</translation>
    </message>
    <message>
      <source>Identifiers</source>
      <extracomment>case/columns</extracomment>
      <translation>المعرّفات</translation>
    </message>
    <message>
      <source>Part</source>
      <extracomment>case/columns</extracomment>
      <translation>الجزء</translation>
    </message>
    <message>
      <source>Starts at</source>
      <extracomment>case/columns</extracomment>
      <translation>يبدأ عند</translation>
    </message>
    <message>
      <source>Ends at</source>
      <extracomment>case/columns</extracomment>
      <translation>ينتهي عند</translation>
    </message>
    <message>
      <source>What rests on it</source>
      <extracomment>case/columns</extracomment>
      <translation>ما يستند إليه</translation>
    </message>
    <message>
      <source>What it is</source>
      <extracomment>case/columns</extracomment>
      <translation>ما هو</translation>
    </message>
    <message>
      <source>Deleted</source>
      <extracomment>case/columns</extracomment>
      <translation>محذوف</translation>
    </message>
    <message>
      <source>track</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>مسار</translation>
    </message>
    <message>
      <source>source</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>مصدر</translation>
    </message>
    <message>
      <source>entity</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>كيان</translation>
    </message>
    <message>
      <source>excerpt</source>
      <extracomment>case/columns, reference/glossary</extracomment>
      <translation>اقتباس</translation>
    </message>
    <message>
      <source>mention</source>
      <extracomment>case/columns</extracomment>
      <translation>إشارة</translation>
    </message>
    <message>
      <source>trash</source>
      <extracomment>case/columns</extracomment>
      <translation>السلة</translation>
    </message>
    <message>
      <source>Investigation</source>
      <extracomment>case/entrywords, case/statistics</extracomment>
      <translation>القضية</translation>
    </message>
    <message>
      <source>Blob</source>
      <extracomment>case/entrywords</extracomment>
      <translation>البايتات</translation>
    </message>
    <message>
      <source>Alias</source>
      <extracomment>case/entrywords</extracomment>
      <translation>اسم آخر</translation>
    </message>
    <message>
      <source>Assignment</source>
      <extracomment>case/entrywords</extracomment>
      <translation>إسناد</translation>
    </message>
    <message>
      <source>Quotation</source>
      <extracomment>case/entrywords</extracomment>
      <translation>استشهاد</translation>
    </message>
    <message>
      <source>Card</source>
      <extracomment>case/entrywords</extracomment>
      <translation>بطاقة</translation>
    </message>
    <message>
      <source>Tagging</source>
      <extracomment>case/entrywords</extracomment>
      <translation>وسم</translation>
    </message>
    <message>
      <source>the aircraft came to the place and landed</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>جاءت الطائرة إلى المكان وهبطت</translation>
    </message>
    <message>
      <source>departure</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>مغادرة</translation>
    </message>
    <message>
      <source>the aircraft took off from the place</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>أقلعت الطائرة من المكان</translation>
    </message>
    <message>
      <source>overflight</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>تحليق</translation>
    </message>
    <message>
      <source>the aircraft passed over the place in the air</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>مرت الطائرة فوق المكان في الجو</translation>
    </message>
    <message>
      <source>presence</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>وجود</translation>
    </message>
    <message>
      <source>the aircraft was at the place, on the ground or orbiting near it</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>كانت الطائرة في المكان، على الأرض أو تدور قربه</translation>
    </message>
    <message>
      <source>tracker</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>متتبِّع</translation>
    </message>
    <message>
      <source>a flight tracker, kind of reception not stated</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>متتبِّع رحلات، نوع الاستقبال غير مذكور</translation>
    </message>
    <message>
      <source>positions sent by the aircraft itself</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>مواضع أرسلتها الطائرة نفسها</translation>
    </message>
    <message>
      <source>positions computed from arrival times at several receivers</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>مواضع محسوبة من أوقات الوصول إلى عدة مستقبِلات</translation>
    </message>
    <message>
      <source>satellite imagery</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>صور أقمار صناعية</translation>
    </message>
    <message>
      <source>a photograph or a video</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>صورة فوتوغرافية أو فيديو</translation>
    </message>
    <message>
      <source>eyewitness</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>شاهد عيان</translation>
    </message>
    <message>
      <source>a person on the spot</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>شخص في المكان</translation>
    </message>
    <message>
      <source>said by a source, how it was seen is not stated</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>يقوله مصدر، ولم يُذكر كيف شوهد</translation>
    </message>
    <message>
      <source>set aside</source>
      <extracomment>values/words</extracomment>
      <translation>منحّى</translation>
    </message>
    <message>
      <source>not used for events, kept in the file</source>
      <extracomment>values/words</extracomment>
      <translation>لا يُستعمل للأحداث، محفوظ في الملف</translation>
    </message>
    <message>
      <source>doubtful</source>
      <extracomment>values/words, values/grades</extracomment>
      <translation>مشكوك فيه</translation>
    </message>
    <message>
      <source>used, and told as doubtful wherever it bears on something</source>
      <extracomment>values/words</extracomment>
      <translation>مستعمل، ويُذكر الشك فيه حيثما كان له أثر</translation>
    </message>
    <message>
      <source>supports</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>يدعم</translation>
    </message>
    <message>
      <source>gives reason to believe the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>يعطي سببًا لتصديق الآخر</translation>
    </message>
    <message>
      <source>cannot be true together with the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>لا يمكن أن يصح مع الآخر</translation>
    </message>
    <message>
      <source>tells the same thing in another way, without excluding it</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>يروي الشيء نفسه بطريقة أخرى دون أن ينفيه</translation>
    </message>
    <message>
      <source>cites</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>يستشهد بـ</translation>
    </message>
    <message>
      <source>draws on the other as its source</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>يستقي من الآخر بوصفه مصدره</translation>
    </message>
    <message>
      <source>is the same thing under another name</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>هو الشيء نفسه باسم آخر</translation>
    </message>
    <message>
      <source>part of</source>
      <extracomment>values/words</extracomment>
      <translation>جزء من</translation>
    </message>
    <message>
      <source>belongs to the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>ينتمي إلى الآخر</translation>
    </message>
    <message>
      <source>concerns the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>يتعلق بالآخر</translation>
    </message>
    <message>
      <source>precedes</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>يسبق</translation>
    </message>
    <message>
      <source>happened before the other</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>حدث قبل الآخر</translation>
    </message>
    <message>
      <source>is not the other, though it may look so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>ليس الآخر وإن بدا كذلك</translation>
    </message>
    <message>
      <source>aircraft</source>
      <extracomment>values/words</extracomment>
      <translation>طائرة</translation>
    </message>
    <message>
      <source>one airframe, whatever registration it carries</source>
      <extracomment>values/words</extracomment>
      <translation>طائرة واحدة بعينها، أيًّا كان تسجيلها</translation>
    </message>
    <message>
      <source>place</source>
      <extracomment>values/words</extracomment>
      <translation>مكان</translation>
    </message>
    <message>
      <source>an airfield, a town, a region or a country</source>
      <extracomment>values/words</extracomment>
      <translation>مطار أو مدينة أو منطقة أو بلد</translation>
    </message>
    <message>
      <source>organisation</source>
      <extracomment>values/words</extracomment>
      <translation>منظمة</translation>
    </message>
    <message>
      <source>a body that acts or says things</source>
      <extracomment>values/words</extracomment>
      <translation>هيئة تفعل أشياء أو تقولها</translation>
    </message>
    <message>
      <source>person</source>
      <extracomment>values/words</extracomment>
      <translation>شخص</translation>
    </message>
    <message>
      <source>a human being, named or not</source>
      <extracomment>values/words</extracomment>
      <translation>إنسان، مسمّى أو غير مسمّى</translation>
    </message>
    <message>
      <source>registration</source>
      <extracomment>values/words</extracomment>
      <translation>التسجيل</translation>
    </message>
    <message>
      <source>the marks painted on the airframe</source>
      <extracomment>values/words</extracomment>
      <translation>العلامات المرسومة على الطائرة</translation>
    </message>
    <message>
      <source>hex</source>
      <extracomment>values/words</extracomment>
      <translation>الرمز السداسي عشري</translation>
    </message>
    <message>
      <source>the 24-bit address it sends, six of 0-9 and A-F</source>
      <extracomment>values/words</extracomment>
      <translation>العنوان ذو 24 بتًا الذي ترسله، ستة من 0-9 وA-F</translation>
    </message>
    <message>
      <source>operator</source>
      <extracomment>values/words</extracomment>
      <translation>المشغِّل</translation>
    </message>
    <message>
      <source>who flies it</source>
      <extracomment>values/words</extracomment>
      <translation>من يشغّلها</translation>
    </message>
    <message>
      <source>callsign</source>
      <extracomment>values/words</extracomment>
      <translation>نداء الرحلة</translation>
    </message>
    <message>
      <source>the name it calls itself on a flight</source>
      <extracomment>values/words</extracomment>
      <translation>الاسم الذي تعرّف به نفسها في رحلة</translation>
    </message>
    <message>
      <source>the text names what it draws on</source>
      <extracomment>values/words</extracomment>
      <translation>يسمّي النص ما يستقي منه</translation>
    </message>
    <message>
      <source>concluded by the analyst, the text does not say so</source>
      <extracomment>values/words</extracomment>
      <translation>استنتجه المحلل ولا يقوله النص</translation>
    </message>
    <message>
      <source>assertion</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>قول</translation>
    </message>
    <message>
      <source>somebody says that it is so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>يقول أحدهم إن الأمر كذلك</translation>
    </message>
    <message>
      <source>denial</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>نفي</translation>
    </message>
    <message>
      <source>somebody says that it is not so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>يقول أحدهم إن الأمر ليس كذلك</translation>
    </message>
    <message>
      <source>somebody was asked and did not answer</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>سُئل أحدهم ولم يجب</translation>
    </message>
    <message>
      <source>expectation</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>توقع</translation>
    </message>
    <message>
      <source>somebody says that it will be so</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>يقول أحدهم إن الأمر سيكون كذلك</translation>
    </message>
    <message>
      <source>accusation</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>اتهام</translation>
    </message>
    <message>
      <source>somebody charges somebody with it</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>يتهم أحدهم أحدًا به</translation>
    </message>
    <message>
      <source>information</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>معلومة</translation>
    </message>
    <message>
      <source>reported as fact, can be checked</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>أُبلغ عنه كواقعة ويمكن فحصه</translation>
    </message>
    <message>
      <source>assumption</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>افتراض</translation>
    </message>
    <message>
      <source>taken for granted to go on from there</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>مسلَّم به للمضي منه</translation>
    </message>
    <message>
      <source>somebody's conclusion or opinion</source>
      <extracomment>values/words, reference/glossary</extracomment>
      <translation>استنتاج أحدهم أو رأيه</translation>
    </message>
    <message>
      <source>words from which a period of the calendar, or how long something lasts, can be worked out</source>
      <extracomment>values/words</extracomment>
      <translation>كلمات يمكن أن تُستخرج منها مدة في التقويم، أو طول دوام شيء</translation>
    </message>
    <message>
      <source>a type, a registration, an address or a callsign</source>
      <extracomment>values/words</extracomment>
      <translation>طراز أو تسجيل أو عنوان أو نداء رحلة</translation>
    </message>
    <message>
      <source>an airfield, a town, a region, a country or a water</source>
      <extracomment>values/words</extracomment>
      <translation>مطار أو مدينة أو منطقة أو بلد أو مسطح مائي</translation>
    </message>
    <message>
      <source>actor</source>
      <extracomment>values/words</extracomment>
      <translation>جهة فاعلة</translation>
    </message>
    <message>
      <source>a named person or body</source>
      <extracomment>values/words</extracomment>
      <translation>شخص أو هيئة مسمّاة</translation>
    </message>
    <message>
      <source>hedge</source>
      <extracomment>values/words</extracomment>
      <translation>تحفُّظ</translation>
    </message>
    <message>
      <source>words that keep a statement at a distance</source>
      <extracomment>values/words</extracomment>
      <translation>كلمات تُبقي القول على مسافة</translation>
    </message>
    <message>
      <source>attribution</source>
      <extracomment>values/words</extracomment>
      <translation>الإسناد</translation>
    </message>
    <message>
      <source>words that say who says so</source>
      <extracomment>values/words</extracomment>
      <translation>كلمات تذكر من يقول ذلك</translation>
    </message>
    <message>
      <source>movement</source>
      <extracomment>values/words</extracomment>
      <translation>تحرُّك</translation>
    </message>
    <message>
      <source>a flight or a stay that the words tell of</source>
      <extracomment>values/words</extracomment>
      <translation>رحلة أو إقامة ترويها الكلمات</translation>
    </message>
    <message>
      <source>that somebody denies it, or had no comment</source>
      <extracomment>values/words</extracomment>
      <translation>أن أحدهم ينفيه، أو لا تعليق له</translation>
    </message>
    <message>
      <source>lineage</source>
      <extracomment>values/words</extracomment>
      <translation>نسب</translation>
    </message>
    <message>
      <source>that one source draws on another</source>
      <extracomment>values/words</extracomment>
      <translation>أن مصدرًا يستقي من آخر</translation>
    </message>
    <message>
      <source>received</source>
      <extracomment>values/words</extracomment>
      <translation>استُلم</translation>
    </message>
    <message>
      <source>somebody took the bytes over from outside the case</source>
      <extracomment>values/words</extracomment>
      <translation>تسلّم أحدهم البايتات من خارج القضية</translation>
    </message>
    <message>
      <source>transferred</source>
      <extracomment>values/words</extracomment>
      <translation>نُقل</translation>
    </message>
    <message>
      <source>the bytes went from one keeper to another</source>
      <extracomment>values/words</extracomment>
      <translation>انتقلت البايتات من حائز إلى آخر</translation>
    </message>
    <message>
      <source>copied</source>
      <extracomment>values/words</extracomment>
      <translation>نُسخ</translation>
    </message>
    <message>
      <source>a copy was given away, the keeper stays</source>
      <extracomment>values/words</extracomment>
      <translation>أُعطيت نسخة وبقي الحائز</translation>
    </message>
    <message>
      <source>checked</source>
      <extracomment>values/words</extracomment>
      <translation>فُحص</translation>
    </message>
    <message>
      <source>the hash was computed again and compared</source>
      <extracomment>values/words</extracomment>
      <translation>حُسبت البصمة من جديد وقورنت</translation>
    </message>
    <message>
      <source>the bytes went back to whom they came from</source>
      <extracomment>values/words</extracomment>
      <translation>عادت البايتات إلى من جاءت منه</translation>
    </message>
    <message>
      <source>taken from orbit; it has a provider and a scene</source>
      <extracomment>values/words</extracomment>
      <translation>التُقطت من المدار؛ ولها مزوّد ومشهد</translation>
    </message>
    <message>
      <source>photo</source>
      <extracomment>values/words</extracomment>
      <translation>صورة فوتوغرافية</translation>
    </message>
    <message>
      <source>a photograph from the ground or from an aircraft</source>
      <extracomment>values/words</extracomment>
      <translation>صورة من الأرض أو من طائرة</translation>
    </message>
    <message>
      <source>video</source>
      <extracomment>values/words</extracomment>
      <translation>فيديو</translation>
    </message>
    <message>
      <source>a film from the ground or from an aircraft</source>
      <extracomment>values/words</extracomment>
      <translation>فيلم من الأرض أو من طائرة</translation>
    </message>
    <message>
      <source>drone</source>
      <extracomment>values/words</extracomment>
      <translation>طائرة مسيّرة</translation>
    </message>
    <message>
      <source>taken by a drone, photograph or film</source>
      <extracomment>values/words</extracomment>
      <translation>التقطته طائرة مسيّرة، صورة أو فيلمًا</translation>
    </message>
    <message>
      <source>screenshot</source>
      <extracomment>values/words</extracomment>
      <translation>لقطة شاشة</translation>
    </message>
    <message>
      <source>a picture of a screen; what it shows was taken by somebody else</source>
      <extracomment>values/words</extracomment>
      <translation>صورة لشاشة؛ وما تُظهره التقطه شخص آخر</translation>
    </message>
    <message>
      <source>cards that belong together and move together</source>
      <extracomment>values/words</extracomment>
      <translation>بطاقات تنتمي معًا وتتحرك معًا</translation>
    </message>
    <message>
      <source>frame</source>
      <extracomment>values/words</extracomment>
      <translation>إطار</translation>
    </message>
    <message>
      <source>an area of the board with a name</source>
      <extracomment>values/words</extracomment>
      <translation>منطقة من اللوحة لها اسم</translation>
    </message>
    <message>
      <source>origins</source>
      <extracomment>values/words</extracomment>
      <translation>المصادر الأصلية</translation>
    </message>
    <message>
      <source>all that passes through one source</source>
      <extracomment>values/words</extracomment>
      <translation>كل ما يمر عبر مصدر واحد</translation>
    </message>
    <message>
      <source>timeline</source>
      <extracomment>values/words</extracomment>
      <translation>الخط الزمني</translation>
    </message>
    <message>
      <source>lanes, clock, stretch of time and filter of the timeline</source>
      <extracomment>values/words</extracomment>
      <translation>مسارب الخط الزمني وساعته ومدته ومرشِّحه</translation>
    </message>
    <message>
      <source>filter</source>
      <extracomment>values/words</extracomment>
      <translation>مرشِّح</translation>
    </message>
    <message>
      <source>terms that narrow every view</source>
      <extracomment>values/words</extracomment>
      <translation>حدود تضيّق كل عرض</translation>
    </message>
    <message>
      <source>words that are looked for in the whole case</source>
      <extracomment>values/words</extracomment>
      <translation>كلمات يُبحث عنها في القضية كلها</translation>
    </message>
    <message>
      <source>grey</source>
      <extracomment>values/words</extracomment>
      <translation>رمادي</translation>
    </message>
    <message>
      <source>plain</source>
      <extracomment>values/words</extracomment>
      <translation>بلا لون</translation>
    </message>
    <message>
      <source>red</source>
      <extracomment>values/words</extracomment>
      <translation>أحمر</translation>
    </message>
    <message>
      <source>as findings are</source>
      <extracomment>values/words</extracomment>
      <translation>كالملاحظات</translation>
    </message>
    <message>
      <source>amber</source>
      <extracomment>values/words</extracomment>
      <translation>كهرماني</translation>
    </message>
    <message>
      <source>as excerpts are</source>
      <extracomment>values/words</extracomment>
      <translation>كالاقتباسات</translation>
    </message>
    <message>
      <source>olive</source>
      <extracomment>values/words</extracomment>
      <translation>زيتوني</translation>
    </message>
    <message>
      <source>as leads are</source>
      <extracomment>values/words</extracomment>
      <translation>كالخيوط</translation>
    </message>
    <message>
      <source>green</source>
      <extracomment>values/words</extracomment>
      <translation>أخضر</translation>
    </message>
    <message>
      <source>as entities are</source>
      <extracomment>values/words</extracomment>
      <translation>كالكيانات</translation>
    </message>
    <message>
      <source>sky</source>
      <extracomment>values/words</extracomment>
      <translation>سماوي</translation>
    </message>
    <message>
      <source>as sightings are</source>
      <extracomment>values/words</extracomment>
      <translation>كالمشاهدات</translation>
    </message>
    <message>
      <source>blue</source>
      <extracomment>values/words</extracomment>
      <translation>أزرق</translation>
    </message>
    <message>
      <source>as tracks are</source>
      <extracomment>values/words</extracomment>
      <translation>كالمسارات</translation>
    </message>
    <message>
      <source>purple</source>
      <extracomment>values/words</extracomment>
      <translation>بنفسجي</translation>
    </message>
    <message>
      <source>as claims are</source>
      <extracomment>values/words</extracomment>
      <translation>كالادعاءات</translation>
    </message>
    <message>
      <source>brown</source>
      <extracomment>values/words</extracomment>
      <translation>بني</translation>
    </message>
    <message>
      <source>as hypotheses are</source>
      <extracomment>values/words</extracomment>
      <translation>كالفرضيات</translation>
    </message>
    <message>
      <source>almost no chance</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>شبه مستحيل</translation>
    </message>
    <message>
      <source>very unlikely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>مستبعد جداً</translation>
    </message>
    <message>
      <source>unlikely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>مستبعد</translation>
    </message>
    <message>
      <source>roughly even chance</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>احتمال متكافئ تقريباً</translation>
    </message>
    <message>
      <source>likely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>مرجح</translation>
    </message>
    <message>
      <source>very likely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>مرجح جداً</translation>
    </message>
    <message>
      <source>almost certain</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>شبه مؤكد</translation>
    </message>
    <message>
      <source>cannot be judged</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>لا يمكن الحكم</translation>
    </message>
    <message>
      <source>no likelihood and no confidence: what is held does not allow either</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>لا احتمال ولا ثقة: المحفوظ لا يسمح بأيٍّ منهما</translation>
    </message>
    <message>
      <source>low</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>منخفضة</translation>
    </message>
    <message>
      <source>the evidence is scant, fragmented or of doubtful origin; other readings are open</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>الأدلة شحيحة أو مجزأة أو مشكوك في مصدرها الأصلي؛ وقراءات أخرى مفتوحة</translation>
    </message>
    <message>
      <source>moderate</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>متوسطة</translation>
    </message>
    <message>
      <source>the evidence is credible and plausible, but not enough or not independent enough</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>الأدلة ذات مصداقية ومعقولة، لكنها غير كافية أو غير مستقلة بما يكفي</translation>
    </message>
    <message>
      <source>high</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>عالية</translation>
    </message>
    <message>
      <source>the evidence is good, of several independent origins, and hangs together</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>الأدلة جيدة، من عدة مصادر أصلية مستقلة، ومتماسكة</translation>
    </message>
    <message>
      <source>bears directly on the question</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>يتعلق بالسؤال مباشرة</translation>
    </message>
    <message>
      <source>medium</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>متوسط</translation>
    </message>
    <message>
      <source>bears on it by one step</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>يتعلق به بخطوة واحدة</translation>
    </message>
    <message>
      <source>bears on it only remotely</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>يتعلق به من بعيد فقط</translation>
    </message>
    <message>
      <source>nothing is decided</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>لم يُبتّ في شيء</translation>
    </message>
    <message>
      <source>explained</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>مفسَّر</translation>
    </message>
    <message>
      <source>the difference is understood, the reason says how</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>الاختلاف مفهوم، والسبب يذكر كيف</translation>
    </message>
    <message>
      <source>resolved</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>محلول</translation>
    </message>
    <message>
      <source>one of the values was given up, the reason says why</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>تُخلّي عن إحدى القيم، والسبب يذكر لماذا</translation>
    </message>
    <message>
      <source>it stands, and is printed as it is</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>تبقى، وتُطبع كما هي</translation>
    </message>
    <message>
      <source>dismissed</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>مستبعدة</translation>
    </message>
    <message>
      <source>it is not shown any more until what it rests on changes</source>
      <extracomment>values/likelihood, reference/glossary</extracomment>
      <translation>لا تظهر بعد ذلك حتى يتغير ما تستند إليه</translation>
    </message>
    <message>
      <source>Keep list of airframes</source>
      <extracomment>case/acts</extracomment>
      <translation>إبقاء قائمة طائرات</translation>
    </message>
    <message>
      <source>Take airframe from list</source>
      <extracomment>case/acts</extracomment>
      <translation>أخذ طائرة من قائمة</translation>
    </message>
    <message>
      <source>Rate</source>
      <extracomment>case/acts</extracomment>
      <translation>تقييم</translation>
    </message>
    <message>
      <source>Add to matrix</source>
      <extracomment>case/acts</extracomment>
      <translation>إضافة إلى المصفوفة</translation>
    </message>
    <message>
      <source>Rate legs apart</source>
      <extracomment>case/acts</extracomment>
      <translation>تقييم المراحل منفصلة</translation>
    </message>
    <message>
      <source>Remove from matrix</source>
      <extracomment>case/acts</extracomment>
      <translation>إزالة من المصفوفة</translation>
    </message>
    <message>
      <source>Rate as a whole</source>
      <extracomment>case/acts</extracomment>
      <translation>تقييم ككل</translation>
    </message>
    <message>
      <source>Judge</source>
      <extracomment>case/acts</extracomment>
      <translation>إصدار حكم</translation>
    </message>
    <message>
      <source>Ground judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>إسناد حكم</translation>
    </message>
    <message>
      <source>Unground judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>إزالة سند حكم</translation>
    </message>
    <message>
      <source>Rule on finding</source>
      <extracomment>case/acts</extracomment>
      <translation>البتّ في ملاحظة</translation>
    </message>
    <message>
      <source>Retract source</source>
      <extracomment>case/acts</extracomment>
      <translation>سحب مصدر</translation>
    </message>
    <message>
      <source>Move on board</source>
      <extracomment>case/acts</extracomment>
      <translation>نقل على اللوحة</translation>
    </message>
    <message>
      <source>Take off board</source>
      <extracomment>case/acts</extracomment>
      <translation>رفع عن اللوحة</translation>
    </message>
    <message>
      <source>Lock cards</source>
      <extracomment>case/acts</extracomment>
      <translation>قفل بطاقات</translation>
    </message>
    <message>
      <source>Unlock cards</source>
      <extracomment>case/acts</extracomment>
      <translation>فتح قفل بطاقات</translation>
    </message>
    <message>
      <source>New frame</source>
      <extracomment>case/acts</extracomment>
      <translation>إطار جديد</translation>
    </message>
    <message>
      <source>Group cards</source>
      <extracomment>case/acts</extracomment>
      <translation>تجميع بطاقات</translation>
    </message>
    <message>
      <source>Ungroup cards</source>
      <extracomment>case/acts</extracomment>
      <translation>فك تجميع بطاقات</translation>
    </message>
    <message>
      <source>Fold frame</source>
      <extracomment>case/acts</extracomment>
      <translation>طي إطار</translation>
    </message>
    <message>
      <source>Unfold frame</source>
      <extracomment>case/acts</extracomment>
      <translation>بسط إطار</translation>
    </message>
    <message>
      <source>Remove frame</source>
      <extracomment>case/acts</extracomment>
      <translation>إزالة إطار</translation>
    </message>
    <message>
      <source>Take up again</source>
      <extracomment>case/acts</extracomment>
      <translation>استئناف</translation>
    </message>
    <message>
      <source>Edit collection record</source>
      <extracomment>case/acts</extracomment>
      <translation>تحرير سجل الجمع</translation>
    </message>
    <message>
      <source>Record custody</source>
      <extracomment>case/acts</extracomment>
      <translation>تسجيل الحيازة</translation>
    </message>
    <message>
      <source>Attach stamp</source>
      <extracomment>case/acts</extracomment>
      <translation>إرفاق ختم</translation>
    </message>
    <message>
      <source>Accept reading</source>
      <extracomment>case/acts</extracomment>
      <translation>قبول قراءة</translation>
    </message>
    <message>
      <source>Keep as written</source>
      <extracomment>case/acts</extracomment>
      <translation>إبقاؤه كما كُتب</translation>
    </message>
    <message>
      <source>Settle conflict</source>
      <extracomment>case/acts</extracomment>
      <translation>حسم تعارض</translation>
    </message>
    <message>
      <source>Identify</source>
      <extracomment>case/acts</extracomment>
      <translation>تحديد الهوية</translation>
    </message>
    <message>
      <source>Tell apart</source>
      <extracomment>case/acts</extracomment>
      <translation>تفريق</translation>
    </message>
    <message>
      <source>Join reports</source>
      <extracomment>case/acts</extracomment>
      <translation>ضم بلاغات</translation>
    </message>
    <message>
      <source>Part reports</source>
      <extracomment>case/acts</extracomment>
      <translation>فصل بلاغات</translation>
    </message>
    <message>
      <source>Tag sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>وسم مشاهدة</translation>
    </message>
    <message>
      <source>New hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>فرضية جديدة</translation>
    </message>
    <message>
      <source>Tag with</source>
      <extracomment>case/acts</extracomment>
      <translation>إضافة وسم</translation>
    </message>
    <message>
      <source>Untag</source>
      <extracomment>case/acts</extracomment>
      <translation>إزالة وسم</translation>
    </message>
    <message>
      <source>Unmark</source>
      <extracomment>case/acts</extracomment>
      <translation>إزالة علامة التداول</translation>
    </message>
    <message>
      <source>Describe imagery</source>
      <extracomment>case/acts</extracomment>
      <translation>وصف صورة</translation>
    </message>
    <message>
      <source>Bound sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>حصر مشاهدة</translation>
    </message>
    <message>
      <source>Read by machine</source>
      <extracomment>case/acts</extracomment>
      <translation>قراءة آلية</translation>
    </message>
    <message>
      <source>Confirm words</source>
      <extracomment>case/acts</extracomment>
      <translation>تأكيد كلمات</translation>
    </message>
    <message>
      <source>Put quote back</source>
      <extracomment>case/acts</extracomment>
      <translation>إعادة اقتباس</translation>
    </message>
    <message>
      <source>Carry link</source>
      <extracomment>case/acts</extracomment>
      <translation>إسناد رابط</translation>
    </message>
    <message>
      <source>Uncarry link</source>
      <extracomment>case/acts</extracomment>
      <translation>إزالة سند رابط</translation>
    </message>
    <message>
      <source>Compose report</source>
      <extracomment>case/acts</extracomment>
      <translation>تأليف تقرير</translation>
    </message>
    <message>
      <source>Arrange report</source>
      <extracomment>case/acts</extracomment>
      <translation>ترتيب تقرير</translation>
    </message>
    <message>
      <source>Set logo</source>
      <extracomment>case/acts</extracomment>
      <translation>ضبط الشعار</translation>
    </message>
    <message>
      <source>Go back to snapshot</source>
      <extracomment>case/acts</extracomment>
      <translation>الرجوع إلى نسخة سابقة</translation>
    </message>
    <message>
      <source>Record search</source>
      <extracomment>case/acts</extracomment>
      <translation>تسجيل بحث</translation>
    </message>
    <message>
      <source>Translate</source>
      <extracomment>case/acts</extracomment>
      <translation>ترجمة</translation>
    </message>
    <message>
      <source>Refuse capture</source>
      <extracomment>case/acts</extracomment>
      <translation>رفض لقطة</translation>
    </message>
    <message>
      <source>Cite source</source>
      <extracomment>case/acts</extracomment>
      <translation>استشهاد بمصدر</translation>
    </message>
    <message>
      <source>Add reference</source>
      <extracomment>case/acts</extracomment>
      <translation>إضافة مرجع</translation>
    </message>
    <message>
      <source>Capture again</source>
      <extracomment>case/acts</extracomment>
      <translation>التقاط من جديد</translation>
    </message>
    <message>
      <source>Accept suggestion</source>
      <extracomment>case/acts</extracomment>
      <translation>قبول اقتراح</translation>
    </message>
    <message>
      <source>Accept suggestions</source>
      <extracomment>case/acts</extracomment>
      <translation>قبول اقتراحات</translation>
    </message>
    <message>
      <source>Dismiss suggestion</source>
      <extracomment>case/acts</extracomment>
      <translation>استبعاد اقتراح</translation>
    </message>
    <message>
      <source>Keep track</source>
      <extracomment>case/acts</extracomment>
      <translation>إبقاء مسار</translation>
    </message>
    <message>
      <source>Name airframe</source>
      <extracomment>case/acts</extracomment>
      <translation>تسمية طائرة</translation>
    </message>
    <message>
      <source>Accept event</source>
      <extracomment>case/acts</extracomment>
      <translation>قبول حدث</translation>
    </message>
    <message>
      <source>Set fixes aside</source>
      <extracomment>case/acts</extracomment>
      <translation>تنحية مواضع</translation>
    </message>
    <message>
      <source>Doubt fixes</source>
      <extracomment>case/acts</extracomment>
      <translation>الشك في مواضع</translation>
    </message>
    <message>
      <source>Read track again</source>
      <extracomment>case/acts</extracomment>
      <translation>قراءة مسار من جديد</translation>
    </message>
    <message>
      <source>Copy from case</source>
      <extracomment>case/acts</extracomment>
      <translation>نسخ من قضية</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <extracomment>case/acts</extracomment>
      <translation>استيراد تعليقات</translation>
    </message>
    <message>
      <source>Use template</source>
      <extracomment>case/acts</extracomment>
      <translation>استخدام قالب</translation>
    </message>
    <message>
      <source>Import references</source>
      <extracomment>case/acts</extracomment>
      <translation>استيراد مراجع</translation>
    </message>
    <message>
      <source>Try</source>
      <extracomment>case/acts</extracomment>
      <translation>تجربة</translation>
    </message>
    <message>
      <source>Link track</source>
      <extracomment>case/acts</extracomment>
      <translation>ربط المسار</translation>
    </message>
    <message>
      <source>Paste on board</source>
      <extracomment>case/acts</extracomment>
      <translation>لصق على اللوحة</translation>
    </message>
    <message>
      <source>Group origins</source>
      <extracomment>case/acts</extracomment>
      <translation>تجميع الأصول</translation>
    </message>
    <message>
      <source>Edit judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الحكم</translation>
    </message>
    <message>
      <source>Import tracker file</source>
      <extracomment>case/acts, reading/flights</extracomment>
      <translation>استيراد ملف تتبع</translation>
    </message>
    <message>
      <source>Edit records</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل سجلات</translation>
    </message>
    <message>
      <source>Edit investigation</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل التحقيق</translation>
    </message>
    <message>
      <source>Edit publisher</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الناشر</translation>
    </message>
    <message>
      <source>Edit source</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل المصدر</translation>
    </message>
    <message>
      <source>Edit sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل المشاهدة</translation>
    </message>
    <message>
      <source>Edit claim</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الادعاء</translation>
    </message>
    <message>
      <source>Edit link</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الرابط</translation>
    </message>
    <message>
      <source>Edit entity</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الكيان</translation>
    </message>
    <message>
      <source>Edit alias</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الاسم الآخر</translation>
    </message>
    <message>
      <source>Edit assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الإسناد</translation>
    </message>
    <message>
      <source>Edit note</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الملاحظة</translation>
    </message>
    <message>
      <source>Edit hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الفرضية</translation>
    </message>
    <message>
      <source>Edit tag</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الوسم</translation>
    </message>
    <message>
      <source>Edit frame</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الإطار</translation>
    </message>
    <message>
      <source>Edit savedview</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل العرض المحفوظ</translation>
    </message>
    <message>
      <source>Edit lead</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الخيط</translation>
    </message>
    <message>
      <source>Edit board</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل اللوحة</translation>
    </message>
    <message>
      <source>Edit translation</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الترجمة</translation>
    </message>
    <message>
      <source>Edit enquiry</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل البحث المُجرى</translation>
    </message>
    <message>
      <source>Edit mention</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الذكر</translation>
    </message>
    <message>
      <source>Edit dismissal</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الكلمات التي لم تعد تُعرض</translation>
    </message>
    <message>
      <source>Edit doubt</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل الشك في المواضع</translation>
    </message>
    <message>
      <source>Edit airframelist</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل قائمة الطائرات</translation>
    </message>
    <message>
      <source>Edit report</source>
      <extracomment>case/acts</extracomment>
      <translation>تعديل التقرير</translation>
    </message>
    <message>
      <source>Delete publisher</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الناشر</translation>
    </message>
    <message>
      <source>Delete source</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف المصدر</translation>
    </message>
    <message>
      <source>Delete sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف المشاهدة</translation>
    </message>
    <message>
      <source>Delete claim</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الادعاء</translation>
    </message>
    <message>
      <source>Delete link</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الرابط</translation>
    </message>
    <message>
      <source>Delete entity</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الكيان</translation>
    </message>
    <message>
      <source>Delete alias</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الاسم الآخر</translation>
    </message>
    <message>
      <source>Delete assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الإسناد</translation>
    </message>
    <message>
      <source>Delete note</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الملاحظة</translation>
    </message>
    <message>
      <source>Delete hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الفرضية</translation>
    </message>
    <message>
      <source>Delete judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الحكم</translation>
    </message>
    <message>
      <source>Delete tag</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الوسم</translation>
    </message>
    <message>
      <source>Delete frame</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الإطار</translation>
    </message>
    <message>
      <source>Delete savedview</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف العرض المحفوظ</translation>
    </message>
    <message>
      <source>Delete lead</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الخيط</translation>
    </message>
    <message>
      <source>Delete translation</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الترجمة</translation>
    </message>
    <message>
      <source>Delete enquiry</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف البحث المُجرى</translation>
    </message>
    <message>
      <source>Delete mention</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الذكر</translation>
    </message>
    <message>
      <source>Delete dismissal</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الكلمات التي لم تعد تُعرض</translation>
    </message>
    <message>
      <source>Delete doubt</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الشك في المواضع</translation>
    </message>
    <message>
      <source>Delete airframelist</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف قائمة الطائرات</translation>
    </message>
    <message>
      <source>Delete excerpt</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الاقتباس</translation>
    </message>
    <message>
      <source>Delete custody</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف خطوة الحيازة</translation>
    </message>
    <message>
      <source>Delete stamp</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف الختم الزمني</translation>
    </message>
    <message>
      <source>Delete imagery</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف سجل الصورة</translation>
    </message>
    <message>
      <source>Delete track</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف المسار</translation>
    </message>
    <message>
      <source>Delete records</source>
      <extracomment>case/acts</extracomment>
      <translation>حذف سجلات</translation>
    </message>
    <message>
      <source>Restore publisher</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الناشر</translation>
    </message>
    <message>
      <source>Restore source</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة المصدر</translation>
    </message>
    <message>
      <source>Restore sighting</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة المشاهدة</translation>
    </message>
    <message>
      <source>Restore claim</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الادعاء</translation>
    </message>
    <message>
      <source>Restore link</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الرابط</translation>
    </message>
    <message>
      <source>Restore entity</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الكيان</translation>
    </message>
    <message>
      <source>Restore alias</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الاسم الآخر</translation>
    </message>
    <message>
      <source>Restore assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الإسناد</translation>
    </message>
    <message>
      <source>Restore note</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الملاحظة</translation>
    </message>
    <message>
      <source>Restore hypothesis</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الفرضية</translation>
    </message>
    <message>
      <source>Restore judgement</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الحكم</translation>
    </message>
    <message>
      <source>Restore tag</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الوسم</translation>
    </message>
    <message>
      <source>Restore frame</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الإطار</translation>
    </message>
    <message>
      <source>Restore savedview</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة العرض المحفوظ</translation>
    </message>
    <message>
      <source>Restore lead</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الخيط</translation>
    </message>
    <message>
      <source>Restore board</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة اللوحة</translation>
    </message>
    <message>
      <source>Restore translation</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الترجمة</translation>
    </message>
    <message>
      <source>Restore enquiry</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة البحث المُجرى</translation>
    </message>
    <message>
      <source>Restore mention</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الذكر</translation>
    </message>
    <message>
      <source>Restore dismissal</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الكلمات التي لم تعد تُعرض</translation>
    </message>
    <message>
      <source>Restore doubt</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الشك في المواضع</translation>
    </message>
    <message>
      <source>Restore airframelist</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة قائمة الطائرات</translation>
    </message>
    <message>
      <source>Restore report</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة التقرير</translation>
    </message>
    <message>
      <source>Restore excerpt</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الاقتباس</translation>
    </message>
    <message>
      <source>Restore custody</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة خطوة الحيازة</translation>
    </message>
    <message>
      <source>Restore stamp</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة الختم الزمني</translation>
    </message>
    <message>
      <source>Restore imagery</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة سجل الصورة</translation>
    </message>
    <message>
      <source>Restore track</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة المسار</translation>
    </message>
    <message>
      <source>Restore records</source>
      <extracomment>case/acts</extracomment>
      <translation>استعادة سجلات</translation>
    </message>
    <message>
      <source>Remove alias</source>
      <extracomment>case/acts</extracomment>
      <translation>إزالة الاسم الآخر</translation>
    </message>
    <message>
      <source>Remove assignment</source>
      <extracomment>case/acts</extracomment>
      <translation>إزالة الإسناد</translation>
    </message>
    <message>
      <source>Remove link</source>
      <extracomment>case/acts</extracomment>
      <translation>إزالة الرابط</translation>
    </message>
    <message>
      <source>Assign registration</source>
      <extracomment>case/acts</extracomment>
      <translation>إسناد تسجيل</translation>
    </message>
    <message>
      <source>Assign hex</source>
      <extracomment>case/acts</extracomment>
      <translation>إسناد رمز سداسي</translation>
    </message>
    <message>
      <source>Assign operator</source>
      <extracomment>case/acts</extracomment>
      <translation>إسناد مشغّل</translation>
    </message>
    <message>
      <source>Assign callsign</source>
      <extracomment>case/acts</extracomment>
      <translation>إسناد نداء</translation>
    </message>
    <message>
      <source>Undo {}</source>
      <extracomment>case/acts</extracomment>
      <translation>تراجع: {}</translation>
    </message>
    <message>
      <source>Redo {}</source>
      <extracomment>case/acts</extracomment>
      <translation>إعادة: {}</translation>
    </message>
    <message>
      <source>Reverse {}</source>
      <extracomment>case/acts</extracomment>
      <translation>عكس: {}</translation>
    </message>
    <message>
      <source>happened</source>
      <extracomment>case/clocks</extracomment>
      <translation>حدث</translation>
    </message>
    <message>
      <source>asserted</source>
      <extracomment>case/clocks</extracomment>
      <translation>قيل</translation>
    </message>
    <message>
      <source>published</source>
      <extracomment>case/clocks</extracomment>
      <translation>نشر</translation>
    </message>
    <message>
      <source>captured</source>
      <extracomment>case/clocks, case/faces</extracomment>
      <translation>التُقط</translation>
    </message>
    <message>
      <source>Captured</source>
      <extracomment>case/clocks</extracomment>
      <translation>التُقط</translation>
    </message>
    <message>
      <source>recorded</source>
      <extracomment>case/clocks</extracomment>
      <translation>سُجّل</translation>
    </message>
    <message>
      <source>Recorded</source>
      <extracomment>case/clocks</extracomment>
      <translation>سُجّل</translation>
    </message>
    <message>
      <source>most telling</source>
      <extracomment>matrix/shown</extracomment>
      <translation>الأكثر دلالة</translation>
    </message>
    <message>
      <source>weight</source>
      <extracomment>matrix/shown</extracomment>
      <translation>وزن</translation>
    </message>
    <message>
      <source>number</source>
      <extracomment>matrix/shown</extracomment>
      <translation>الرقم</translation>
    </message>
    <message>
      <source>judgements, records and sources of the whole case</source>
      <extracomment>report/beginning</extracomment>
      <translation>أحكام القضية كلها وسجلاتها ومصادرها</translation>
    </message>
    <message>
      <source>Brief</source>
      <extracomment>report/beginning</extracomment>
      <translation>موجز</translation>
    </message>
    <message>
      <source>the first of the judgements and what they rest on, on one page</source>
      <extracomment>report/beginning</extracomment>
      <translation>أول الأحكام وما تستند إليه، في صفحة واحدة</translation>
    </message>
    <message>
      <source>Dossier</source>
      <extracomment>report/beginning</extracomment>
      <translation>ملف كامل</translation>
    </message>
    <message>
      <source>all that the case holds, with what changed since the last issue</source>
      <extracomment>report/beginning</extracomment>
      <translation>كل ما في القضية، مع ما تغيّر منذ الإصدار الأخير</translation>
    </message>
    <message>
      <source>Sighting log</source>
      <extracomment>report/beginning</extracomment>
      <translation>سجل المشاهدات</translation>
    </message>
    <message>
      <source>who saw which aircraft where and when</source>
      <extracomment>report/beginning</extracomment>
      <translation>من رأى أي طائرة وأين ومتى</translation>
    </message>
    <message>
      <source>how the bytes came here, step by step, and how each is checked</source>
      <extracomment>report/beginning</extracomment>
      <translation>كيف وصلت البايتات إلى هنا خطوة خطوة، وكيف تُفحص كل خطوة</translation>
    </message>
    <message>
      <source>Open leads</source>
      <extracomment>report/beginning</extracomment>
      <translation>مسارات مفتوحة</translation>
    </message>
    <message>
      <source>what is to be found out, and what it bears on</source>
      <extracomment>report/beginning</extracomment>
      <translation>ما ينبغي معرفته، وما الذي يمسّه</translation>
    </message>
    <message>
      <source>Comparison of sources</source>
      <extracomment>report/beginning</extracomment>
      <translation>مقارنة المصادر</translation>
    </message>
    <message>
      <source>what each text says of the same things</source>
      <extracomment>report/beginning</extracomment>
      <translation>ما يقوله كل نص عن الأشياء نفسها</translation>
    </message>
    <message>
      <source>Origin</source>
      <extracomment>timeline/choices</extracomment>
      <translation>المصدر الأصلي</translation>
    </message>
    <message>
      <source>attached</source>
      <extracomment>case/faces</extracomment>
      <translation>أُرفق</translation>
    </message>
    <message>
      <source>pasted</source>
      <extracomment>case/faces</extracomment>
      <translation>أُلصق</translation>
    </message>
    <message>
      <source>unpacked</source>
      <extracomment>case/faces</extracomment>
      <translation>فُكّ من أرشيف</translation>
    </message>
    <message>
      <source>held</source>
      <extracomment>case/faces</extracomment>
      <translation>محفوظ</translation>
    </message>
    <message>
      <source>as hedged as before</source>
      <extracomment>drifting</extracomment>
      <translation>متحفَّظ كما قبل</translation>
    </message>
    <message>
      <source>no hedge in either</source>
      <extracomment>drifting</extracomment>
      <translation>لا تحفُّظ في أيهما</translation>
    </message>
    <message>
      <source>a silence, which is neither for nor against</source>
      <extracomment>matrix/face</extracomment>
      <translation>صمت، لا يؤيد ولا يعارض</translation>
    </message>
    <message>
      <source>somebody's conclusion, not what was seen</source>
      <extracomment>matrix/face</extracomment>
      <translation>استنتاج أحدهم، لا ما شوهد</translation>
    </message>
    <message>
      <source>neutral</source>
      <extracomment>matrix/strip</extracomment>
      <translation>محايد</translation>
    </message>
    <message>
      <source>given by {}</source>
      <extracomment>language</extracomment>
      <translation>أعطاه {}</translation>
    </message>
    <message>
      <source>was {}</source>
      <extracomment>language</extracomment>
      <translation>كان {}</translation>
    </message>
    <message>
      <source>Resolve to {}</source>
      <extracomment>language</extracomment>
      <translation>اعتماده {}</translation>
    </message>
    <message>
      <source>done</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>تم</translation>
    </message>
    <message>
      <source>cancelled</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>أُلغي</translation>
    </message>
    <message>
      <source>failed</source>
      <extracomment>dialogs/tasks</extracomment>
      <translation>فشل</translation>
    </message>
    <message>
      <source>completely reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>موثوق به تمامًا</translation>
    </message>
    <message>
      <source>no doubt about authenticity or competence; always right so far</source>
      <extracomment>values/grades</extracomment>
      <translation>لا شك في الأصالة أو الكفاءة؛ صائب دائمًا حتى الآن</translation>
    </message>
    <message>
      <source>usually reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>موثوق به عادة</translation>
    </message>
    <message>
      <source>minor doubts; mostly right so far</source>
      <extracomment>values/grades</extracomment>
      <translation>شكوك طفيفة؛ صائب غالبًا حتى الآن</translation>
    </message>
    <message>
      <source>fairly reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>موثوق به إلى حد ما</translation>
    </message>
    <message>
      <source>some doubts; has been right before</source>
      <extracomment>values/grades</extracomment>
      <translation>بعض الشكوك؛ أصاب من قبل</translation>
    </message>
    <message>
      <source>not usually reliable</source>
      <extracomment>values/grades</extracomment>
      <translation>غير موثوق به عادة</translation>
    </message>
    <message>
      <source>considerable doubts; right now and then</source>
      <extracomment>values/grades</extracomment>
      <translation>شكوك كبيرة؛ يصيب أحيانًا</translation>
    </message>
    <message>
      <source>unreliable</source>
      <extracomment>values/grades</extracomment>
      <translation>غير موثوق به</translation>
    </message>
    <message>
      <source>lacks authenticity, trustworthiness or competence; wrong so far</source>
      <extracomment>values/grades</extracomment>
      <translation>يفتقر إلى الأصالة أو الثقة أو الكفاءة؛ مخطئ حتى الآن</translation>
    </message>
    <message>
      <source>reliability cannot be judged</source>
      <extracomment>values/grades</extracomment>
      <translation>لا يمكن الحكم على موثوقيته</translation>
    </message>
    <message>
      <source>too little is known about the source</source>
      <extracomment>values/grades</extracomment>
      <translation>لا يُعرف عن المصدر ما يكفي</translation>
    </message>
    <message>
      <source>probably true</source>
      <extracomment>values/grades</extracomment>
      <translation>صحيح على الأرجح</translation>
    </message>
    <message>
      <source>not confirmed, but logical and consistent with what is known</source>
      <extracomment>values/grades</extracomment>
      <translation>غير مؤكد، لكنه منطقي ومتسق مع المعروف</translation>
    </message>
    <message>
      <source>possibly true</source>
      <extracomment>values/grades</extracomment>
      <translation>قد يكون صحيحًا</translation>
    </message>
    <message>
      <source>not confirmed, reasonably logical, agrees with some of what is known</source>
      <extracomment>values/grades</extracomment>
      <translation>غير مؤكد، منطقي إلى حد ما، يوافق بعض المعروف</translation>
    </message>
    <message>
      <source>not confirmed; possible, but not logical</source>
      <extracomment>values/grades</extracomment>
      <translation>غير مؤكد؛ ممكن لكنه غير منطقي</translation>
    </message>
    <message>
      <source>improbable</source>
      <extracomment>values/grades</extracomment>
      <translation>مستبعد</translation>
    </message>
    <message>
      <source>not logical and contradicted by what is known</source>
      <extracomment>values/grades</extracomment>
      <translation>غير منطقي ويناقض المعروف</translation>
    </message>
    <message>
      <source>truth cannot be judged</source>
      <extracomment>values/grades</extracomment>
      <translation>لا يمكن الحكم على صحته</translation>
    </message>
    <message>
      <source>nothing to hold it against</source>
      <extracomment>values/grades</extracomment>
      <translation>لا شيء يُقارن به</translation>
    </message>
    <message>
      <source>sources held</source>
      <extracomment>case/statistics</extracomment>
      <translation>المصادر المحفوظة</translation>
    </message>
    <message>
      <source>sources named, not held</source>
      <extracomment>case/statistics</extracomment>
      <translation>مصادر مذكورة غير محفوظة</translation>
    </message>
    <message>
      <source>excerpts</source>
      <extracomment>case/statistics</extracomment>
      <translation>الاقتباسات</translation>
    </message>
    <message>
      <source>sightings</source>
      <extracomment>case/statistics</extracomment>
      <translation>المشاهدات</translation>
    </message>
    <message>
      <source>claims</source>
      <extracomment>case/statistics</extracomment>
      <translation>الادعاءات</translation>
    </message>
    <message>
      <source>links</source>
      <extracomment>case/statistics</extracomment>
      <translation>الروابط</translation>
    </message>
    <message>
      <source>notes</source>
      <extracomment>case/statistics</extracomment>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>By source</source>
      <extracomment>case/statistics</extracomment>
      <translation>حسب المصدر</translation>
    </message>
    <message>
      <source>By tag</source>
      <extracomment>case/statistics</extracomment>
      <translation>حسب الوسم</translation>
    </message>
    <message>
      <source>finding</source>
      <extracomment>case/statistics, reference/glossary</extracomment>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>type written</source>
      <extracomment>case/statistics</extracomment>
      <translation>النوع كما كُتب</translation>
    </message>
    <message>
      <source>no marking of its own</source>
      <extracomment>case/statistics</extracomment>
      <translation>بلا وسم خاص به</translation>
    </message>
    <message>
      <source>yes</source>
      <extracomment>case/statistics</extracomment>
      <translation>نعم</translation>
    </message>
    <message>
      <source>no</source>
      <extracomment>case/statistics</extracomment>
      <translation>لا</translation>
    </message>
    <message>
      <source>or later</source>
      <extracomment>case/statistics</extracomment>
      <translation>أو بعد ذلك</translation>
    </message>
    <message>
      <source>Show</source>
      <extracomment>case/statistics</extracomment>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>Premises</source>
      <extracomment>case/statistics</extracomment>
      <translation>المقدمات</translation>
    </message>
    <message>
      <source>destinations</source>
      <extracomment>case/statistics</extracomment>
      <translation>الوجهات</translation>
    </message>
    <message>
      <source>plain text</source>
      <extracomment>values/mime, reading/looking</extracomment>
      <translation>نص عادي</translation>
    </message>
    <message>
      <source>mail</source>
      <extracomment>values/mime</extracomment>
      <translation>بريد</translation>
    </message>
    <message>
      <source>Nearest to zero: least against. Not a probability; it gives no odds.</source>
      <extracomment>matrix/foot</extracomment>
      <translation>الأقرب إلى الصفر: الأقل ضده. ليس احتمالًا؛ ولا يعطي فرصًا.</translation>
    </message>
    <message>
      <source>Note why…</source>
      <extracomment>marked</extracomment>
      <translation>تدوين السبب…</translation>
    </message>
    <message>
      <source>unknown type</source>
      <extracomment>marked</extracomment>
      <translation>طراز غير معروف</translation>
    </message>
    <message>
      <source>open type</source>
      <extracomment>marked</extracomment>
      <translation>طراز مفتوح</translation>
    </message>
    <message>
      <source>open date</source>
      <extracomment>marked</extracomment>
      <translation>تاريخ مفتوح</translation>
    </message>
    <message>
      <source>by inferred hops</source>
      <extracomment>origins</extracomment>
      <translation>بخطوات مستنتجة</translation>
    </message>
    <message>
      <source>case</source>
      <extracomment>reference/glossary</extracomment>
      <translation>قضية</translation>
    </message>
    <message>
      <source>capture</source>
      <extracomment>reference/glossary</extracomment>
      <translation>لقطة</translation>
    </message>
    <message>
      <source>fix</source>
      <extracomment>reference/glossary</extracomment>
      <translation>موضع</translation>
    </message>
    <message>
      <source>journal</source>
      <extracomment>reference/glossary</extracomment>
      <translation>دفتر القيود</translation>
    </message>
    <message>
      <source>relay</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ناقل</translation>
    </message>
    <message>
      <source>through</source>
      <extracomment>reference/glossary</extracomment>
      <translation>عبر</translation>
    </message>
    <message>
      <source>assumed</source>
      <extracomment>reference/glossary</extracomment>
      <translation>مفترض</translation>
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
      <translation>مرصود</translation>
    </message>
    <message>
      <source>inferred strong</source>
      <extracomment>reference/glossary</extracomment>
      <translation>مستنتج بقوة</translation>
    </message>
    <message>
      <source>inferred weak</source>
      <extracomment>reference/glossary</extracomment>
      <translation>مستنتج بضعف</translation>
    </message>
    <message>
      <source>compatible</source>
      <extracomment>reference/glossary</extracomment>
      <translation>متوافق</translation>
    </message>
    <message>
      <source>conflicts</source>
      <extracomment>reference/glossary</extracomment>
      <translation>متعارض</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <extracomment>reference/glossary</extracomment>
      <translation>لا يمكن القول</translation>
    </message>
    <message>
      <source>not in file</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ليس في الملف</translation>
    </message>
    <message>
      <source>suggests</source>
      <extracomment>reference/glossary</extracomment>
      <translation>يشير</translation>
    </message>
    <message>
      <source>doubt</source>
      <extracomment>reference/glossary</extracomment>
      <translation>شك</translation>
    </message>
    <message>
      <source>expected</source>
      <extracomment>reference/glossary</extracomment>
      <translation>متوقع</translation>
    </message>
    <message>
      <source>attributed</source>
      <extracomment>reference/glossary</extracomment>
      <translation>منسوب</translation>
    </message>
    <message>
      <source>roughly</source>
      <extracomment>reference/glossary</extracomment>
      <translation>تقريبًا</translation>
    </message>
    <message>
      <source>says</source>
      <extracomment>reference/glossary</extracomment>
      <translation>يقول</translation>
    </message>
    <message>
      <source>denies</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ينفي</translation>
    </message>
    <message>
      <source>linked</source>
      <extracomment>reference/glossary</extracomment>
      <translation>مرتبط</translation>
    </message>
    <message>
      <source>may tell of it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>قد يتحدث عنه</translation>
    </message>
    <message>
      <source>silent</source>
      <extracomment>reference/glossary</extracomment>
      <translation>صامت</translation>
    </message>
    <message>
      <source>photo-video</source>
      <extracomment>reference/glossary</extracomment>
      <translation>صورة أو فيديو</translation>
    </message>
    <message>
      <source>same-as</source>
      <extracomment>reference/glossary</extracomment>
      <translation>هو نفسه</translation>
    </message>
    <message>
      <source>part-of</source>
      <extracomment>reference/glossary</extracomment>
      <translation>جزء من</translation>
    </message>
    <message>
      <source>distinct-from</source>
      <extracomment>reference/glossary</extracomment>
      <translation>غير</translation>
    </message>
    <message>
      <source>no-comment</source>
      <extracomment>reference/glossary</extracomment>
      <translation>لا تعليق</translation>
    </message>
    <message>
      <source>nobody has graded it yet; this is neither F nor 6</source>
      <extracomment>reference/glossary</extracomment>
      <translation>لم يقيّمه أحد بعد؛ وليس هذا F ولا 6</translation>
    </message>
    <message>
      <source>named by the text or by whom it cites</source>
      <extracomment>reference/glossary</extracomment>
      <translation>سمّاه النص أو من يستشهد به</translation>
    </message>
    <message>
      <source>only described, such as “an insider”; two descriptions may be one person</source>
      <extracomment>reference/glossary</extracomment>
      <translation>موصوف فقط، مثل «مصدر مطّلع»؛ وقد يكون الوصفان لشخص واحد</translation>
    </message>
    <message>
      <source>the text names nobody it has it from</source>
      <extracomment>reference/glossary</extracomment>
      <translation>لا يسمّي النص من أخذه عنه</translation>
    </message>
    <message>
      <source>somebody did not comment: it asserts nothing and has no origin</source>
      <extracomment>reference/glossary</extracomment>
      <translation>لم يعلّق أحدهم: هذا لا يؤكد شيئًا وليس له مصدر أصلي</translation>
    </message>
    <message>
      <source>passes on what somebody else says, and adds no origin</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ينقل قول غيره ولا يضيف مصدرًا أصليًا</translation>
    </message>
    <message>
      <source>a relay that every way back passes</source>
      <extracomment>reference/glossary</extracomment>
      <translation>ناقل يمر به كل طريق رجوع</translation>
    </message>
    <message>
      <source>a source's words say it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>تقوله كلمات مصدر</translation>
    </message>
    <message>
      <source>concluded from what is stated; no source says it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>مستنتج مما قيل؛ لا يقوله أي مصدر</translation>
    </message>
    <message>
      <source>taken by the analyst on named premises</source>
      <extracomment>reference/glossary</extracomment>
      <translation>افترضه المحلل بناءً على مقدمات مذكورة</translation>
    </message>
    <message>
      <source>worked out by the program; nobody has accepted it yet</source>
      <extracomment>reference/glossary</extracomment>
      <translation>استخرجه البرنامج؛ لم يقبله أحد بعد</translation>
    </message>
    <message>
      <source>a source that is named, whose bytes are not in the case</source>
      <extracomment>reference/glossary</extracomment>
      <translation>مصدر مذكور وبايتاته ليست في القضية</translation>
    </message>
    <message>
      <source>the source is silent on it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>المصدر صامت عنه</translation>
    </message>
    <message>
      <source>nobody has filled it in</source>
      <extracomment>reference/glossary</extracomment>
      <translation>لم يملأه أحد</translation>
    </message>
    <message>
      <source>sent by the aircraft itself, from its own navigation</source>
      <extracomment>reference/glossary</extracomment>
      <translation>أرسلته الطائرة نفسها من ملاحتها</translation>
    </message>
    <message>
      <source>reckoned by receivers on the ground from when the signal reached each</source>
      <extracomment>reference/glossary</extracomment>
      <translation>حسبته مستقبلات أرضية من وقت وصول الإشارة إلى كل منها</translation>
    </message>
    <message>
      <source>sent by ground stations, from radar or other tracking</source>
      <extracomment>reference/glossary</extracomment>
      <translation>أرسلته محطات أرضية من رادار أو تتبّع آخر</translation>
    </message>
    <message>
      <source>worked out by the tracker where nothing was received</source>
      <extracomment>reference/glossary</extracomment>
      <translation>حسبه المتتبّع حيث لم يُستقبل شيء</translation>
    </message>
    <message>
      <source>the file does not say</source>
      <extracomment>reference/glossary</extracomment>
      <translation>الملف لا يذكر</translation>
    </message>
    <message>
      <source>the file reports the aircraft on the ground there</source>
      <extracomment>reference/glossary</extracomment>
      <translation>يفيد الملف أن الطائرة على الأرض هناك</translation>
    </message>
    <message>
      <source>nobody saw the ground, but the last position was low and close to one field</source>
      <extracomment>reference/glossary</extracomment>
      <translation>لم يُر الأرض، لكن آخر موضع كان منخفضًا وقريبًا من مطار واحد</translation>
    </message>
    <message>
      <source>it went out of sight near one or several fields, or the stretch is doubtful</source>
      <extracomment>reference/glossary</extracomment>
      <translation>غاب عن النظر قرب مطار أو أكثر، أو المقطع مشكوك فيه</translation>
    </message>
    <message>
      <source>the file shows what the record says</source>
      <extracomment>reference/glossary</extracomment>
      <translation>يُظهر الملف ما يقوله السجل</translation>
    </message>
    <message>
      <source>the file shows otherwise</source>
      <extracomment>reference/glossary</extracomment>
      <translation>يُظهر الملف خلاف ذلك</translation>
    </message>
    <message>
      <source>the file does not reach so far, or names several places</source>
      <extracomment>reference/glossary</extracomment>
      <translation>لا يصل الملف إلى هناك، أو يسمّي عدة أماكن</translation>
    </message>
    <message>
      <source>the file holds nothing of it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>لا شيء عنه في الملف</translation>
    </message>
    <message>
      <source>somebody else is said to say it: reportedly, is said to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>يُنسب القول إلى غيره: يقال، ذُكر أن</translation>
    </message>
    <message>
      <source>it may be so: may, perhaps, might have</source>
      <extracomment>reference/glossary</extracomment>
      <translation>قد يكون كذلك: ربما، يُحتمل</translation>
    </message>
    <message>
      <source>it is held to be probable: probably, likely, is believed to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>يُعد مرجحًا: على الأرجح، يُعتقد أن</translation>
    </message>
    <message>
      <source>something points to it: suggests, indicates, appears to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>شيء يشير إليه: يوحي، يدل، يبدو</translation>
    </message>
    <message>
      <source>it is questioned: doubtful, unconfirmed, it is not clear whether</source>
      <extracomment>reference/glossary</extracomment>
      <translation>موضع شك: مشكوك فيه، غير مؤكد، ليس واضحًا</translation>
    </message>
    <message>
      <source>it is still to come: expected to, due to, plans to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>لم يحدث بعد: متوقع، مقرر، يخطط</translation>
    </message>
    <message>
      <source>somebody is named as saying so: according to</source>
      <extracomment>reference/glossary</extracomment>
      <translation>يُسمّى قائله: وفقًا لـ، بحسب</translation>
    </message>
    <message>
      <source>a number with a bound: about, at least, more than</source>
      <extracomment>reference/glossary</extracomment>
      <translation>عدد بحدّ: نحو، على الأقل، أكثر من</translation>
    </message>
    <message>
      <source>it tells this, and a record is tagged on its words</source>
      <extracomment>reference/glossary</extracomment>
      <translation>يقول هذا، وعلى كلماته سجل</translation>
    </message>
    <message>
      <source>a record of it is linked as supporting this, or supported by it</source>
      <extracomment>reference/glossary</extracomment>
      <translation>سجل منه مربوط على أنه يدعم هذا أو مدعوم به</translation>
    </message>
    <message>
      <source>a record of it is linked as telling this otherwise</source>
      <extracomment>reference/glossary</extracomment>
      <translation>سجل منه مربوط على أنه يختلف مع هذا</translation>
    </message>
    <message>
      <source>a record of it is linked as contradicting this</source>
      <extracomment>reference/glossary</extracomment>
      <translation>سجل منه مربوط على أنه يناقض هذا</translation>
    </message>
    <message>
      <source>it tells that somebody says this is not so</source>
      <extracomment>reference/glossary</extracomment>
      <translation>يقول إن أحدهم ينفي ذلك</translation>
    </message>
    <message>
      <source>somebody was asked and did not answer: neither for nor against</source>
      <extracomment>reference/glossary</extracomment>
      <translation>سُئل أحدهم ولم يُجب: لا مع ولا ضد</translation>
    </message>
    <message>
      <source>a record of it is linked to this, neither for nor against</source>
      <extracomment>reference/glossary</extracomment>
      <translation>سجل منه مربوط بهذا، لا مع ولا ضد</translation>
    </message>
    <message>
      <source>for or against: by like words, or over another record; nobody has said so</source>
      <extracomment>reference/glossary</extracomment>
      <translation>مع أو ضد: بكلمات متشابهة أو عبر سجل آخر؛ لم يقله أحد</translation>
    </message>
    <message>
      <source>no record and no sentence of it was found that tells of this, for or against</source>
      <extracomment>reference/glossary</extracomment>
      <translation>لم يوجد سجل ولا جملة منه تتحدث عن هذا، معه أو ضده</translation>
    </message>
    <message>
      <source>both tell the same, or one lies within the other</source>
      <extracomment>reference/glossary</extracomment>
      <translation>كلاهما يقول الشيء نفسه، أو أحدهما ضمن الآخر</translation>
    </message>
    <message>
      <source>they tell it otherwise, and both can be true</source>
      <extracomment>reference/glossary</extracomment>
      <translation>يقولانه باختلاف، وقد يصح كلاهما</translation>
    </message>
    <message>
      <source>both cannot be true of the same thing, in the same unit, at the same time</source>
      <extracomment>reference/glossary</extracomment>
      <translation>لا يصح كلاهما عن الشيء نفسه بالوحدة نفسها في الوقت نفسه</translation>
    </message>
    <message>
      <source>told as a denial</source>
      <extracomment>analysis/absent</extracomment>
      <translation>ورد على أنه نفي</translation>
    </message>
    <message>
      <source>told as a pause</source>
      <extracomment>analysis/absent</extracomment>
      <translation>ورد على أنه توقف</translation>
    </message>
    <message>
      <source>not observed by this tracker</source>
      <extracomment>analysis/absent</extracomment>
      <translation>لم يرصده هذا المتتبِّع</translation>
    </message>
    <message>
      <source>Note which is right…</source>
      <extracomment>analysis/answered</extracomment>
      <translation>تدوين أيهما صحيح…</translation>
    </message>
    <message>
      <source>{}; {} more lists differ</source>
      <extracomment>analysis/answered</extracomment>
      <translation>{}؛ و{} قوائم أخرى تختلف</translation>
    </message>
    <message>
      <source>{} (line {}) has {}</source>
      <extracomment>analysis/answered</extracomment>
      <translation>{} (السطر {}) فيه {}</translation>
    </message>
    <message>
      <source>{} draws on {}, which {} is of</source>
      <extracomment>analysis/asserted</extracomment>
      <translation>{} يستقي من {}، ومنه {}</translation>
    </message>
    <message>
      <source>{} words stand side by side in both</source>
      <extracomment>analysis/asserted</extracomment>
      <translation>{} كلمة متتالية في كليهما</translation>
    </message>
    <message>
      <source>both draw on {}</source>
      <extracomment>analysis/asserted</extracomment>
      <translation>كلاهما يستقي من {}</translation>
    </message>
    <message>
      <source>{} {} it too: texts that share it have one origin in it, not one each</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>{} {} ذلك أيضًا: للنصوص التي تشترك فيه مصدر أصلي واحد، لا مصدر لكل منها</translation>
    </message>
    <message>
      <source>; elsewhere it has it through {}</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>؛ وفي موضع آخر عن طريق {}</translation>
    </message>
    <message>
      <source>it names it, “{}”{}</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>يسمّيه، “{}”{}</translation>
    </message>
    <message>
      <source>{} states that it does, “{}”</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>{} يقول ذلك، “{}”</translation>
    </message>
    <message>
      <source>concluded from {}, “{}” beside what it has through {}</source>
      <extracomment>analysis/attributed</extracomment>
      <translation>مستنتج من {}، «{}» بجانب ما له عبر {}</translation>
    </message>
    <message>
      <source> — country only</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation> — البلد فقط</translation>
    </message>
    <message>
      <source>first fix</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>أول موضع</translation>
    </message>
    <message>
      <source>last fix</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>آخر موضع</translation>
    </message>
    <message>
      <source>{} not seen; {}</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>{} لم يُرَ؛ {}</translation>
    </message>
    <message>
      <source>on ground {}–{} UTC</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>على الأرض {}–{} UTC</translation>
    </message>
    <message>
      <source>no place</source>
      <extracomment>analysis/chartcards</extracomment>
      <translation>لا مكان</translation>
    </message>
    <message>
      <source>joined by the analyst</source>
      <extracomment>analysis/clusters</extracomment>
      <translation>ربطها المحلل</translation>
    </message>
    <message>
      <source>{} has no text to compare; choose a source with words.</source>
      <extracomment>analysis/compared</extracomment>
      <translation>ليس في {} نص للمقارنة؛ اختر مصدرًا فيه كلمات.</translation>
    </message>
    <message>
      <source>“{}” and “{}” may be one name in two scripts</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>قد يكون “{}” و“{}” اسمًا واحدًا بخطّين</translation>
    </message>
    <message>
      <source>“{}” and “{}” may be two wordings of whom {} does not name</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>قد يكون “{}” و“{}” صيغتين لمن لا يسمّيه {}</translation>
    </message>
    <message>
      <source>“{}” and “{}” may mean the same</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>قد يعني “{}” و“{}” الشيء نفسه</translation>
    </message>
    <message>
      <source>{} and {} may have heard one transponder</source>
      <extracomment>analysis/doubled</extracomment>
      <translation>ربما سمع {} و{} جهاز إجابة واحدًا</translation>
    </message>
    <message>
      <source>write down in a note what else is known of that time</source>
      <extracomment>analysis/doubted</extracomment>
      <translation>دوّن في حاشية ما يُعرف غير ذلك عن ذلك الوقت</translation>
    </message>
    <message>
      <source> So {} more times.</source>
      <extracomment>analysis/doubted</extracomment>
      <translation> وكذلك {} مرات أخرى.</translation>
    </message>
    <message>
      <source>{} and {} have a common ancestor, or one drew on the other: {}.</source>
      <extracomment>analysis/drawn</extracomment>
      <translation>لـ{} و{} أصل مشترك، أو أخذ أحدهما عن الآخر: {}.</translation>
    </message>
    <message>
      <source>{} (not held)</source>
      <extracomment>analysis/drawn</extracomment>
      <translation>{} (غير محفوظ)</translation>
    </message>
    <message>
      <source>the same bytes</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>البايتات نفسها</translation>
    </message>
    <message>
      <source>the same text</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>النص نفسه</translation>
    </message>
    <message>
      <source>nearly the same text</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>النص نفسه تقريبًا</translation>
    </message>
    <message>
      <source>entered twice</source>
      <extracomment>analysis/duplicates</extracomment>
      <translation>مُدخل مرتين</translation>
    </message>
    <message>
      <source>There is no finding {}; findings lists those there are.</source>
      <extracomment>analysis/findings</extracomment>
      <translation>لا توجد ملاحظة {}؛ انظر الموجود منها.</translation>
    </message>
    <message>
      <source>{}; name the publisher, or say in a reason what else is known.</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{}؛ سمِّ الناشر، أو اذكر في سبب ما يُعرف غير ذلك.</translation>
    </message>
    <message>
      <source>{}; grade it 2 to 6 now, and 1 with a reason or when another origin bears it out.</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{}؛ أعطِ الآن 2 إلى 6، و1 مع سبب أو حين يؤيده مصدر أصلي آخر.</translation>
    </message>
    <message>
      <source>1 is confirmed by two independent known origins, and {} has {}</source>
      <extracomment>analysis/graded</extracomment>
      <translation>1 يعني مؤكدًا من مصدرين أصليين معروفين مستقلين، ولدى {} {}</translation>
    </message>
    <message>
      <source>{}; choose 2 to 6, or say in a reason why it is confirmed all the same.</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{}؛ اختر 2 إلى 6، أو اذكر سبب كونه مؤكدًا مع ذلك.</translation>
    </message>
    <message>
      <source>{} · {} withdrawn, which leaves {} known</source>
      <extracomment>analysis/graded</extracomment>
      <translation>{} · سُحب {}، فيبقى {} معروفًا</translation>
    </message>
    <message>
      <source>The publisher of {} is not known, and a letter is a publisher's: that is {}</source>
      <extracomment>analysis/graded</extracomment>
      <translation>ناشر {} غير معروف، والحرف يخص الناشر: وهو {}</translation>
    </message>
    <message>
      <source>1 is confirmed by two independent known origins, and this is one text</source>
      <extracomment>analysis/graded</extracomment>
      <translation>1 يعني مؤكدًا من مصدرين أصليين معروفين مستقلين، وهذا نص واحد</translation>
    </message>
    <message>
      <source>what it says happened</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>ما يقول إنه حدث</translation>
    </message>
    <message>
      <source>Note who says so…</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>تدوين من يقول ذلك…</translation>
    </message>
    <message>
      <source>Show the source</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>إظهار المصدر</translation>
    </message>
    <message>
      <source>the figure “{}”</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>الرقم “{}”</translation>
    </message>
    <message>
      <source>and no other report here tells it</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>ولا يرويه أي تقرير آخر هنا</translation>
    </message>
    <message>
      <source>in none of the reports that tell it</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>في أي من التقارير التي ترويه</translation>
    </message>
    <message>
      <source>{}: nobody is named for {}, {}.</source>
      <extracomment>analysis/hushed</extracomment>
      <translation>{}: لم يُسمَّ أحد لـ {}، {}.</translation>
    </message>
    <message>
      <source>Correct it</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>صحّحه</translation>
    </message>
    <message>
      <source>{}, before it was taken, {}</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>{}، قبل التقاطها، {}</translation>
    </message>
    <message>
      <source>the sun {} does not fit the stated time, {}. {}</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>الشمس {} لا توافق الوقت المذكور، {}. {}</translation>
    </message>
    <message>
      <source>it is said to be taken {}; {} fits{}.</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>يقال إنها التُقطت {}؛ {} يوافق{}.</translation>
    </message>
    <message>
      <source>a posting of it is known of {}.</source>
      <extracomment>analysis/imaged</extracomment>
      <translation>يُعرف نشر لها في {}.</translation>
    </message>
    <message>
      <source>no claim linked</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>لا ادعاء مرتبط</translation>
    </message>
    <message>
      <source>no hypothesis linked</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>لا فرضية مرتبطة</translation>
    </message>
    <message>
      <source>a lane for each type with its variants</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>مسرب لكل طراز مع متغيراته</translation>
    </message>
    <message>
      <source>a lane for each registration</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>مسرب لكل تسجيل</translation>
    </message>
    <message>
      <source>a lane for each place: where from, where, where to</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>مسرب لكل مكان: من أين، وأين، وإلى أين</translation>
    </message>
    <message>
      <source>a lane for each source, with what it is quoted for</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>مسرب لكل مصدر، مع ما اقتُبس منه لأجله</translation>
    </message>
    <message>
      <source>a lane for each origin: known, possible, unknown</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>مسرب لكل مصدر أصلي: معروف، محتمل، مجهول</translation>
    </message>
    <message>
      <source>a lane for each claim, with what is linked to it</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>مسرب لكل ادعاء، مع ما يرتبط به</translation>
    </message>
    <message>
      <source>a lane for each hypothesis, with what is linked to it</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>مسرب لكل فرضية، مع ما يرتبط بها</translation>
    </message>
    <message>
      <source>a lane for each tag</source>
      <extracomment>analysis/lanes</extracomment>
      <translation>مسرب لكل وسم</translation>
    </message>
    <message>
      <source>imagery records</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>سجلات الصور</translation>
    </message>
    <message>
      <source>the judgement{} {}</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>الحكم{} {}</translation>
    </message>
    <message>
      <source>On it leaned {}.</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>كان يستند إليه {}.</translation>
    </message>
    <message>
      <source>Nothing leaned on it.</source>
      <extracomment>analysis/leaning</extracomment>
      <translation>لم يستند إليه شيء.</translation>
    </message>
    <message>
      <source>; many texts share words, and each is held against the {} next published</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>؛ نصوص كثيرة تشترك في كلمات، ويقارَن كل منها بـ{} نُشرت بعده</translation>
    </message>
    <message>
      <source>it names {}</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>يسمّي {}</translation>
    </message>
    <message>
      <source>both write “{}”, {}</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>كلاهما يكتب “{}”، {}</translation>
    </message>
    <message>
      <source>{} words stand side by side in both{}</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>{} كلمة متتالية في كليهما{}</translation>
    </message>
    <message>
      <source>{} was out first ({}, then {})</source>
      <extracomment>analysis/lineage</extracomment>
      <translation>صدر {} أولًا ({}، ثم {})</translation>
    </message>
    <message>
      <source>Choose words</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>اختيار كلمات</translation>
    </message>
    <message>
      <source>{} is dated {}, before {}, {}, which it cites.</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>تاريخ {} هو {}، قبل {}، {}، الذي يستشهد به.</translation>
    </message>
    <message>
      <source>No excerpt carries the link {}.</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>لا اقتباس يحمل الرابط {}.</translation>
    </message>
    <message>
      <source>{} and {} cannot both hold{}.</source>
      <extracomment>analysis/linkchecks</extracomment>
      <translation>لا يمكن أن يصح {} و{} معًا{}.</translation>
    </message>
    <message>
      <source>{} of the 64 bits of their fingerprints differ{}</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>{} من 64 بتًا في بصمتيهما مختلفة{}</translation>
    </message>
    <message>
      <source>, and like {}</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>، وكذلك {}</translation>
    </message>
    <message>
      <source>{} looks like {} ({}){}. Unless told apart they count as one origin.</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>{} يشبه {} ({}){}. ما لم يُميَّز بينهما يُعدّان مصدرًا أصليًا واحدًا.</translation>
    </message>
    <message>
      <source>Same picture</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>الصورة نفسها</translation>
    </message>
    <message>
      <source>Taken from {}</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>مأخوذ من {}</translation>
    </message>
    <message>
      <source>Not the same</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation>ليس نفسه</translation>
    </message>
    <message>
      <source> and more</source>
      <extracomment>analysis/lookalike</extracomment>
      <translation> وأكثر</translation>
    </message>
    <message>
      <source>one tells it as the report of</source>
      <extracomment>analysis/matched</extracomment>
      <translation>يرويه أحدهما نقلًا عن</translation>
    </message>
    <message>
      <source>“{}” and “{}” overlap ({})</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” و“{}” متداخلان ({})</translation>
    </message>
    <message>
      <source>both are of {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>كلاهما من {}</translation>
    </message>
    <message>
      <source>other end</source>
      <extracomment>analysis/matched</extracomment>
      <translation>الطرف الآخر</translation>
    </message>
    <message>
      <source>“{}” may be {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” قد يكون {}</translation>
    </message>
    <message>
      <source>the same place, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>المكان نفسه، {}</translation>
    </message>
    <message>
      <source>“{}” and “{}” are one place</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” و“{}” مكان واحد</translation>
    </message>
    <message>
      <source>“{}” and “{}” lie beside each other</source>
      <extracomment>analysis/matched</extracomment>
      <translation>«{}» و«{}» متجاوران</translation>
    </message>
    <message>
      <source>“{}” and “{}” lie one within the other</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” و“{}” أحدهما داخل الآخر</translation>
    </message>
    <message>
      <source>the same day, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>اليوم نفسه، {}</translation>
    </message>
    <message>
      <source>“{}” and “{}” are both {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>“{}” و“{}” كلاهما {}</translation>
    </message>
    <message>
      <source>both name {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>كلاهما يسمّي {}</translation>
    </message>
    <message>
      <source>both tell of {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>كلاهما يتحدث عن {}</translation>
    </message>
    <message>
      <source>the same {}, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>{} نفسه، {}</translation>
    </message>
    <message>
      <source>the same callsign, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>نداء الرحلة نفسه، {}</translation>
    </message>
    <message>
      <source>the same type, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>الطراز نفسه، {}</translation>
    </message>
    <message>
      <source>{} and {} are types of one family, {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>{} و{} طرازان من عائلة واحدة، {}</translation>
    </message>
    <message>
      <source>both count {}</source>
      <extracomment>analysis/matched</extracomment>
      <translation>كلاهما يعدّ {}</translation>
    </message>
    <message>
      <source>{} {}, which the other is</source>
      <extracomment>analysis/matched</extracomment>
      <translation>{} {}، وهو الآخر</translation>
    </message>
    <message>
      <source>which names no type</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>لا يسمّي طرازًا</translation>
    </message>
    <message>
      <source>which is {} with wrong letters</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>وهو {} بحروف خاطئة</translation>
    </message>
    <message>
      <source>a misspelt {}</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>خطأ في كتابة: {}</translation>
    </message>
    <message>
      <source>a day no calendar has</source>
      <extracomment>analysis/mistaken</extracomment>
      <translation>يوم لا وجود له في التقويم</translation>
    </message>
    <message>
      <source>tracks left to be compared</source>
      <extracomment>analysis/paired</extracomment>
      <translation>مسارات بقيت للمقارنة</translation>
    </message>
    <message>
      <source> So with {} more tracks.</source>
      <extracomment>analysis/paired</extracomment>
      <translation> وكذلك مع {} مسارات أخرى.</translation>
    </message>
    <message>
      <source>both heard the {}</source>
      <extracomment>analysis/paired</extracomment>
      <translation>سمعا كلاهما {}</translation>
    </message>
    <message>
      <source>show one flight</source>
      <extracomment>analysis/paired</extracomment>
      <translation>يُظهران رحلة واحدة</translation>
    </message>
    <message>
      <source>the tracks{} {}, {} apart on the median and {} at most; networks that heard one transponder are one origin, and their positions are compared, not averaged.</source>
      <extracomment>analysis/paired</extracomment>
      <translation>المساران{} {}، بينهما {} وسيطًا و{} على الأكثر؛ والشبكات التي سمعت جهاز إجابة واحدًا مصدر أصلي واحد، وتُقارَن مواضعها ولا تُحسب متوسطاتها.</translation>
    </message>
    <message>
      <source>its own text is among these and is counted there</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>نصه نفسه بينها ويُحسب هناك</translation>
    </message>
    <message>
      <source>it passes on what another told</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>ينقل ما رواه غيره</translation>
    </message>
    <message>
      <source>; no way goes past it</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>؛ لا طريق يتجاوزه</translation>
    </message>
    <message>
      <source>Link them “cites” or “distinct from”.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>اربطها بـ«يستشهد بـ» أو «مختلف عن».</translation>
    </message>
    <message>
      <source>both lead</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>كلاهما يؤدي</translation>
    </message>
    <message>
      <source>all lead</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>كلها تؤدي</translation>
    </message>
    <message>
      <source>{} is 1 known origin: {} to that name.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} مصدر أصلي معروف واحد: {} إلى هذا الاسم.</translation>
    </message>
    <message>
      <source>“{}” is 1 possible origin: {} there; nobody names it.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>“{}” مصدر أصلي محتمل واحد: {} إليه؛ ولا أحد يسمّيه.</translation>
    </message>
    <message>
      <source>{} are not added up: they may be one origin.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} لا تُجمع: فقد تكون مصدرًا أصليًا واحدًا.</translation>
    </message>
    <message>
      <source>{} is no origin: {}.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} ليس مصدرًا أصليًا: {}.</translation>
    </message>
    <message>
      <source>{} are no origins: each only names another of them.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} ليست مصادر أصلية: كل منها يسمّي غيره منها فقط.</translation>
    </message>
    <message>
      <source>{} are {} texts: outlets, which are never counted as origins.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} (النصوص {}) منافذ نشر، لا تُحسب مصادر أصلية أبدًا.</translation>
    </message>
    <message>
      <source>The records are linked as the same: what several of them lead to counts once.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>السجلات مربوطة على أنها الشيء نفسه: ما تؤدي إليه عدة منها يُعد مرة واحدة.</translation>
    </message>
    <message>
      <source>{} tells of a silence: that is neither for nor against.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} يذكر صمتًا: وهو ليس مع ولا ضد.</translation>
    </message>
    <message>
      <source>{} show one picture: it has one origin.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} تُظهر صورة واحدة: لها مصدر أصلي واحد.</translation>
    </message>
    <message>
      <source>{} was withdrawn: it is still counted, and told.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>سُحب {}: ما زال يُعد ويُذكر.</translation>
    </message>
    <message>
      <source>{} is 1 unknown origin: it leads to texts that name only each other.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} مصدر أصلي مجهول واحد: يؤدي إلى نصوص يسمّي بعضها بعضًا فقط.</translation>
    </message>
    <message>
      <source>{} is 1 unknown origin: its words name nobody.</source>
      <extracomment>analysis/reasons</extracomment>
      <translation>{} مصدر أصلي مجهول واحد: كلماته لا تسمّي أحدًا.</translation>
    </message>
    <message>
      <source>{} is cited but not held; there are no bytes to compare.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>{} مذكور لكنه غير محفوظ؛ لا بايتات للمقارنة.</translation>
    </message>
    <message>
      <source>{} is no page that was captured again; attach its address once more, then ask.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>{} ليست صفحة حُفظت ثانية؛ أرفق عنوانها مرة أخرى ثم اسأل.</translation>
    </message>
    <message>
      <source>The server sent the same bytes again.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>أرسل الخادم البايتات نفسها مجددًا.</translation>
    </message>
    <message>
      <source>The bytes differ; the words a reader sees are the same, in the same order.</source>
      <extracomment>analysis/recaptured</extracomment>
      <translation>البايتات مختلفة؛ والكلمات التي يراها القارئ هي نفسها وبالترتيب نفسه.</translation>
    </message>
    <message>
      <source>their statements share {}</source>
      <extracomment>analysis/restated</extracomment>
      <translation>تشترك أقوالهما في {}</translation>
    </message>
    <message>
      <source>nothing dated for {}; otherwise {} at the median</source>
      <extracomment>analysis/rhythm</extracomment>
      <translation>لا شيء مؤرخ لمدة {}؛ وإلا فـ{} وسيطًا</translation>
    </message>
    <message>
      <source>{} marks within {}; at an even rate {}</source>
      <extracomment>analysis/rhythm</extracomment>
      <translation>{} علامات خلال {}؛ وبمعدل ثابت {}</translation>
    </message>
    <message>
      <source>Lanes are one field, or a second one inside the first; name one or two.</source>
      <extracomment>analysis/setting</extracomment>
      <translation>المسارب حقل واحد، أو ثانٍ داخل الأول؛ سمِّ واحدًا أو اثنين.</translation>
    </message>
    <message>
      <source>“{}” makes no lanes; choose of {}.</source>
      <extracomment>analysis/setting</extracomment>
      <translation>“{}” لا يصنع مسارب؛ اختر من {}.</translation>
    </message>
    <message>
      <source>“{}” is no day; write it as 2025-10-28.</source>
      <extracomment>analysis/setting</extracomment>
      <translation>“{}” ليس يومًا؛ اكتبه هكذا 2025-10-28.</translation>
    </message>
    <message>
      <source>not stated by any of them</source>
      <extracomment>analysis/unstated</extracomment>
      <translation>لم يذكره أي منها</translation>
    </message>
    <message>
      <source>both are the {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>كلاهما {}</translation>
    </message>
    <message>
      <source>two names of one row of the table of types are one type</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>اسمان في صف واحد من جدول الطرازات طراز واحد</translation>
    </message>
    <message>
      <source>a variant says nothing against its family, and its family does not state it</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>المتغير لا ينفي عائلته، وعائلته لا تذكره</translation>
    </message>
    <message>
      <source>both cannot be what the source meant; one is a slip of the pen</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>لا يمكن أن يقصد المصدر كليهما؛ أحدهما زلة قلم</translation>
    </message>
    <message>
      <source>both write {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>كلاهما يكتب {}</translation>
    </message>
    <message>
      <source>a registration is one airframe's at a time</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>التسجيل لطائرة واحدة في الوقت الواحد</translation>
    </message>
    <message>
      <source>each stands in one of the texts alone; one of them is likely misread</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>كل منهما في نص واحد فقط؛ والأرجح أن أحدهما قُرئ خطأ</translation>
    </message>
    <message>
      <source>both sightings of the one fit the other's single one; which it is, nobody states</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>مشاهدتا أحدهما توافقان مشاهدة الآخر الوحيدة؛ وأيهما هي لا يقوله أحد</translation>
    </message>
    <message>
      <source>the bounds of both are the same</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>حدود كليهما واحدة</translation>
    </message>
    <message>
      <source>both can be {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>كلاهما قد يكون {}</translation>
    </message>
    <message>
      <source>the bounds have a number in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>بين الحدود عدد مشترك</translation>
    </message>
    <message>
      <source>the same is counted, and the bounds have no number in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>المعدود واحد، وليس بين الحدود عدد مشترك</translation>
    </message>
    <message>
      <source>landings and aircraft are different units: one aircraft can land three times</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>الهبوطات والطائرات وحدتان مختلفتان: قد تهبط طائرة واحدة ثلاث مرات</translation>
    </message>
    <message>
      <source>both are {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>كلاهما {}</translation>
    </message>
    <message>
      <source>the phrases resolve to one day or span</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>العبارات تدل على يوم أو مدة واحدة</translation>
    </message>
    <message>
      <source>they overlap: {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>يتداخلان: {}</translation>
    </message>
    <message>
      <source>the spans have days in common, and neither is the other made less precise</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>للمدتين أيام مشتركة، وليست إحداهما الأخرى بدقة أقل</translation>
    </message>
    <message>
      <source>the narrower lies within the wider: nothing speaks against it, one tells more</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>الأضيق ضمن الأوسع: لا شيء ضده، وأحدهما يقول أكثر</translation>
    </message>
    <message>
      <source>one event, and no day in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>حدث واحد، ولا يوم مشترك</translation>
    </message>
    <message>
      <source>neither states its zone, and a day begins at another time in each</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>لم يذكر أيهما منطقته، واليوم يبدأ في كل منها في وقت آخر</translation>
    </message>
    <message>
      <source>what is added on the way has no support in the origin</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ما يضاف في الطريق لا سند له في المصدر الأصلي</translation>
    </message>
    <message>
      <source>the names are one place in the table</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>الاسمان مكان واحد في الجدول</translation>
    </message>
    <message>
      <source>{} and {} lie beside each other</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>{} و{} متجاوران</translation>
    </message>
    <message>
      <source>reports name a town for its airfield</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>التقارير تسمّي المدينة وتعني مطارها</translation>
    </message>
    <message>
      <source>the one lies within the other: nothing speaks against it</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>أحدهما ضمن الآخر: لا شيء ضده</translation>
    </message>
    <message>
      <source>one event happened at one place</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>الحدث الواحد وقع في مكان واحد</translation>
    </message>
    <message>
      <source>a stop between can make both true</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>توقف بينهما قد يجعل كليهما صحيحًا</translation>
    </message>
    <message>
      <source>a stop that one text tells and the other leaves out</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>توقف يذكره نص ويغفله الآخر</translation>
    </message>
    <message>
      <source>both give {}</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>كلاهما يعطي {}</translation>
    </message>
    <message>
      <source>the lengths have a moment in common</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>للمدتين لحظة مشتركة</translation>
    </message>
    <message>
      <source>the same stay, flight or pause has one length</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>للإقامة أو الرحلة أو الوقفة نفسها مدة واحدة</translation>
    </message>
    <message>
      <source>arrival and departure of the other text give another length</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>وصول النص الآخر ومغادرته يعطيان مدة أخرى</translation>
    </message>
    <message>
      <source>one name, one asserter</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>اسم واحد، قائل واحد</translation>
    </message>
    <message>
      <source>one source in two wordings, neither equal to the other</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>مصدر واحد بصياغتين، لا تساوي إحداهما الأخرى</translation>
    </message>
    <message>
      <source>of, close to and tied to are of different strength; one text has changed it</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>من وقريب من ومرتبط بـ متفاوتة القوة؛ وقد غيّرها أحد النصين</translation>
    </message>
    <message>
      <source>two asserters do not contradict each other by being two</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>القائلان لا يتناقضان لمجرد أنهما اثنان</translation>
    </message>
    <message>
      <source>an event can have several causes; neither text excludes the other's</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>قد يكون للحدث أسباب عدة؛ ولا ينفي أي نص أسباب الآخر</translation>
    </message>
    <message>
      <source>more than one thing and less than another can both be true</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>أكثر من شيء وأقل من آخر قد يصحّان معًا</translation>
    </message>
    <message>
      <source>the analyst linked them as contradicting</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ربطهما المحلل على أنهما متناقضان</translation>
    </message>
    <message>
      <source>the analyst linked them as differing</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ربطهما المحلل على أنهما مختلفان</translation>
    </message>
    <message>
      <source>what a text takes back cannot stand beside what it puts in its place</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>ما يتراجع عنه النص لا يبقى بجانب ما يضعه مكانه</translation>
    </message>
    <message>
      <source>what is corrected is told beside what it replaces</source>
      <extracomment>analysis/verdicts</extracomment>
      <translation>يُذكر المصحَّح بجانب ما يحل محله</translation>
    </message>
    <message>
      <source>no known origin</source>
      <extracomment>analysis/weights</extracomment>
      <translation>لا مصدر أصلي معروف</translation>
    </message>
    <message>
      <source>every text withdrawn</source>
      <extracomment>analysis/weights</extracomment>
      <translation>كل النصوص مسحوبة</translation>
    </message>
    <message>
      <source>credibility {}</source>
      <extracomment>analysis/weights</extracomment>
      <translation>المصداقية {}</translation>
    </message>
    <message>
      <source>reliability {}</source>
      <extracomment>analysis/weights</extracomment>
      <translation>الموثوقية {}</translation>
    </message>
    <message>
      <source>relevance {}</source>
      <extracomment>analysis/weights</extracomment>
      <translation>الصلة {}</translation>
    </message>
    <message>
      <source>{} is a {}; name a track, or an airframe (EN-01).</source>
      <extracomment>case/acts/airframes</extracomment>
      <translation>{} هو {}؛ سمِّ مسارًا أو طائرة (EN-01).</translation>
    </message>
    <message>
      <source>“{}” is no rating; choose one of {}.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>“{}” ليس تقييمًا؛ اختر من {}.</translation>
    </message>
    <message>
      <source>{} has no legs; only a flight with a stop has them.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>ليس لـ{} مراحل؛ لا تكون إلا لرحلة بتوقف.</translation>
    </message>
    <message>
      <source>A weight of your own overrules the rule; say why in a sentence.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>وزنك الخاص يتقدم على القاعدة؛ اذكر السبب في جملة.</translation>
    </message>
    <message>
      <source>The judgement is empty; write what you conclude.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>الحكم فارغ؛ اكتب ما تستنتجه.</translation>
    </message>
    <message>
      <source>Information is what a source says: make a claim of it; a judgement is yours.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>المعلومة ما يقوله مصدر: اجعلها ادعاء؛ أما الحكم فلك.</translation>
    </message>
    <message>
      <source>What cannot be judged has no confidence; leave it empty or choose a likelihood.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>ما لا يمكن الحكم عليه لا ثقة له؛ اتركها فارغة أو اختر احتمالًا.</translation>
    </message>
    <message>
      <source>Say why in a sentence: the reason is kept with the finding and printed.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>اذكر السبب في جملة: يُحفظ مع الملاحظة ويُطبع.</translation>
    </message>
    <message>
      <source>Say why the source is withdrawn, and by whom.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>اذكر لماذا سُحب المصدر ومن سحبه.</translation>
    </message>
    <message>
      <source>{} is marked as withdrawn already; delete that mark first.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>{} موسوم بالسحب أصلًا؛ احذف ذلك الوسم أولًا.</translation>
    </message>
    <message>
      <source>{} is no information: {}; rate it only with a reason.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>{} ليس معلومة: {}؛ لا تقيّمه إلا بسبب.</translation>
    </message>
    <message>
      <source>“{}” is no weight; write a number from 0 to {}, such as 0.5.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>“{}” ليس وزنًا؛ اكتب عددًا من 0 إلى {}، مثل 0.5.</translation>
    </message>
    <message>
      <source>A judgement does not rest on itself; name what the case holds.</source>
      <extracomment>case/acts/assessing</extracomment>
      <translation>الحكم لا يستند إلى نفسه؛ سمِّ ما تحويه القضية.</translation>
    </message>
    <message>
      <source>A board needs a name; write one.</source>
      <extracomment>case/acts/boards</extracomment>
      <translation>تحتاج اللوحة اسمًا؛ اكتب واحدًا.</translation>
    </message>
    <message>
      <source>No card lies there; choose a place nearer to the others.</source>
      <extracomment>case/acts/boards</extracomment>
      <translation>لا بطاقة هناك؛ اختر مكانًا أقرب إلى غيرها.</translation>
    </message>
    <message>
      <source>A group of origins is about the source that all of it passes through; name that source.</source>
      <extracomment>case/acts/boards</extracomment>
      <translation>مجموعة المصادر الأصلية تخص المصدر الذي يمر كلها به؛ سمِّه.</translation>
    </message>
    <message>
      <source>There are no words from {} to {}; the text has {} characters.</source>
      <extracomment>case/acts/covering</extracomment>
      <translation>لا كلمات من {} إلى {}؛ في النص {} حرفًا.</translation>
    </message>
    <message>
      <source>Nothing there was set aside; choose words that were.</source>
      <extracomment>case/acts/covering</extracomment>
      <translation>لم يُنحَّ شيء هناك؛ اختر كلمات نُحّيت.</translation>
    </message>
    <message>
      <source>A check is made now; leave its time out.</source>
      <extracomment>case/acts/custody</extracomment>
      <translation>يُجرى الفحص الآن؛ احذف وقته.</translation>
    </message>
    <message>
      <source>A step of custody has a giver or a taker; name one, and write unknown for the other.</source>
      <extracomment>case/acts/custody</extracomment>
      <translation>لخطوة الحيازة مانح أو متسلّم؛ سمِّ واحدًا واكتب «غير معروف» للآخر.</translation>
    </message>
    <message>
      <source>Premises are what an assumed publication date rests on; set published with them.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>المقدمات ما يستند إليه تاريخ نشر مفترض؛ عيّن التاريخ معها.</translation>
    </message>
    <message>
      <source>{} is in the trash; restore it first.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} في السلة؛ استعده أولًا.</translation>
    </message>
    <message>
      <source>The {} of {} is not left empty; write it.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>هذا الحقل ({}) في {} لا يُترك فارغًا؛ اكتبه.</translation>
    </message>
    <message>
      <source>The name of a tag has no {}; set its parent to put it within another.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>ليس في اسم الوسم {}؛ عيّن له وسمًا أعلى ليكون داخل غيره.</translation>
    </message>
    <message>
      <source>The {} of {} is open; choose one of its alternatives.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>هذا الحقل ({}) في {} مفتوح؛ اختر أحد البدائل.</translation>
    </message>
    <message>
      <source>{} was issued: what has left the case stays remembered.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>صدر {}: ما خرج من القضية يبقى محفوظًا.</translation>
    </message>
    <message>
      <source>{} belongs to the custody of a source; taking it out needs a reason.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} من حيازة مصدر؛ وإخراجه يتطلب سببًا.</translation>
    </message>
    <message>
      <source>{} is not in the trash.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>{} ليس في السلة.</translation>
    </message>
    <message>
      <source>There is no such conflict; list conflict shows those that are open.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>لا يوجد هذا التعارض؛ انظر المفتوح منها.</translation>
    </message>
    <message>
      <source>This conflict is about a field that no case has; delete it.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>هذا التعارض عن حقل لا تملكه قضية؛ احذفه.</translation>
    </message>
    <message>
      <source>{} stays as it was recorded; delete it and record it anew.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>يبقى {} كما سُجّل؛ احذفه وسجّله من جديد.</translation>
    </message>
    <message>
      <source>{} has no field {} to set; it has {}.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>ليس في {} حقل {}؛ فيه {}.</translation>
    </message>
    <message>
      <source>{} bears no date; name a source, excerpt, sighting or claim.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>لا تاريخ لـ{}؛ سمِّ مصدرًا أو اقتباسًا أو مشاهدة أو ادعاء.</translation>
    </message>
    <message>
      <source>The date of {} rests on {} itself; name another premise.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>تاريخ {} يستند نفسه إلى {}؛ سمِّ مقدمة أخرى.</translation>
    </message>
    <message>
      <source>The {} of a {} is settled with mine or theirs.</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>يُحسم هذا الحقل ({}؛ {}) بقيمتي أو قيمتهم.</translation>
    </message>
    <message>
      <source>kept as written</source>
      <extracomment>case/acts/edits</extracomment>
      <translation>بقي كما كُتب</translation>
    </message>
    <message>
      <source>An entity needs a name; write what it is called.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>يحتاج الكيان اسمًا؛ اكتب ما يسمّى.</translation>
    </message>
    <message>
      <source>{} has assignments, which only an aircraft has; remove them first.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>لـ{} تخصيصات لا تكون إلا لطائرة؛ أزلها أولًا.</translation>
    </message>
    <message>
      <source>{} is the same as another entity and has its type; split them first.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} هو نفسه كيان آخر وله نوعه؛ افصل بينهما أولًا.</translation>
    </message>
    <message>
      <source>{} is a {}; say of a sighting, claim, excerpt or source who it is.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} هو {}؛ قل عن مشاهدة أو ادعاء أو اقتباس أو مصدر من هو.</translation>
    </message>
    <message>
      <source>{} is about {} already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} بشأن {} بالفعل.</translation>
    </message>
    <message>
      <source>{} is said to be distinct from {} already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>ذُكر بالفعل أن {} غير {}.</translation>
    </message>
    <message>
      <source>{} goes by {} already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} يسمّى {} أصلًا.</translation>
    </message>
    <message>
      <source>{} is a {}; only an aircraft carries a {}.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} هو {}؛ لا تحمل {} إلا طائرة.</translation>
    </message>
    <message>
      <source>{} has the {} {} for that time already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>لـ{} لذلك الوقت أصلًا: {} {}.</translation>
    </message>
    <message>
      <source>The {} is empty; write it.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>هذا الحقل ({}) فارغ؛ اكتبه.</translation>
    </message>
    <message>
      <source>“{}” is no hex; write six of 0-9 and A-F.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>“{}” ليس رمزًا سداسيًا؛ اكتب ستة من 0-9 وA-F.</translation>
    </message>
    <message>
      <source>{} is a {}; an alias, an assignment or a link is taken off.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} هو {}؛ يُزال اسم آخر أو تخصيص أو رابط.</translation>
    </message>
    <message>
      <source>{} and {} are the same already.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} و{} واحد أصلًا.</translation>
    </message>
    <message>
      <source>No link says that {} is the same as {}; show lists its links.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>لا رابط يقول إن {} هو {}؛ انظر روابطه.</translation>
    </message>
    <message>
      <source>Nothing is chosen to go to the new entity; choose sightings, aliases or assignments.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>لم يُختر شيء للكيان الجديد؛ اختر مشاهدات أو أسماء أخرى أو تخصيصات.</translation>
    </message>
    <message>
      <source>{} does not belong to {}; show lists what does.</source>
      <extracomment>case/acts/entities</extracomment>
      <translation>{} لا ينتمي إلى {}؛ انظر ما ينتمي إليه.</translation>
    </message>
    <message>
      <source>{} are one event already; name a report that is not.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>{} حدث واحد أصلًا؛ سمِّ تقريرًا ليس منه.</translation>
    </message>
    <message>
      <source>{} is joined with no other report; name one that it is not one event with.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>{} غير مربوط بأي تقرير آخر؛ سمِّ تقريرًا لا يكون معه حدثًا واحدًا.</translation>
    </message>
    <message>
      <source>An event takes two reports or more; name another sighting or claim.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>يلزم الحدث تقريران أو أكثر؛ سمِّ مشاهدة أو ادعاء آخر.</translation>
    </message>
    <message>
      <source>Reports of one event are all sightings or all claims; name records of one kind.</source>
      <extracomment>case/acts/events</extracomment>
      <translation>تقارير الحدث كلها مشاهدات أو كلها ادعاءات؛ سمِّ سجلات من نوع واحد.</translation>
    </message>
    <message>
      <source>A claim needs a statement; write what is claimed in a sentence.</source>
      <extracomment>case/acts/facts</extracomment>
      <translation>يحتاج الادعاء قولًا؛ اكتب ما يُدَّعى في جملة.</translation>
    </message>
    <message>
      <source>The hypothesis is empty; write what would be so.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>الفرضية فارغة؛ اكتب ما سيكون عليه الأمر.</translation>
    </message>
    <message>
      <source>There is no tag {}; list tag shows those there are.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>لا يوجد وسم {}؛ انظر الموجود.</translation>
    </message>
    <message>
      <source>A tag needs a name; write a word.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>يحتاج الوسم اسمًا؛ اكتب كلمة.</translation>
    </message>
    <message>
      <source>A path of tags has at most {} names; shorten it.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>لمسار الوسوم {} اسمًا على الأكثر؛ قصّره.</translation>
    </message>
    <message>
      <source>{} lies within this tag already; name another as the wider one.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>{} داخل هذا الوسم أصلًا؛ سمِّ غيره وسمًا أوسع.</translation>
    </message>
    <message>
      <source>A saved view needs a name; write one.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>يحتاج العرض المحفوظ اسمًا؛ اكتب واحدًا.</translation>
    </message>
    <message>
      <source>There is nothing to save; write the {} first.</source>
      <extracomment>case/acts/filing</extracomment>
      <translation>لا شيء يُحفظ؛ اكتب أولًا: {}.</translation>
    </message>
    <message>
      <source>Nothing would change; name another value, or other records.</source>
      <extracomment>case/acts/foretold</extracomment>
      <translation>لن يتغير شيء؛ سمِّ قيمة أخرى أو سجلات أخرى.</translation>
    </message>
    <message>
      <source>A source that is not held has no grade.</source>
      <extracomment>case/acts/foretold</extracomment>
      <translation>المصدر غير المحفوظ لا درجة له.</translation>
    </message>
    <message>
      <source>A {} carries no marking of its own; mark the record that it belongs to.</source>
      <extracomment>case/acts/handing</extracomment>
      <translation>هذا النوع ({}) لا يحمل وسمًا خاصًا؛ سِم السجل الذي ينتمي إليه.</translation>
    </message>
    <message>
      <source>{} is {} already.</source>
      <extracomment>case/acts/handing</extracomment>
      <translation>{} هو {} أصلًا.</translation>
    </message>
    <message>
      <source>{} is a text; an imagery record is kept of a picture or a film.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{} نص؛ وسجل الصورة لصورة أو فيلم.</translation>
    </message>
    <message>
      <source>“{}” is no place of a camera; write latitude,longitude as 50.1,36.2.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>“{}” ليس مكان كاميرا؛ اكتب خط العرض,الطول مثل 50.1,36.2.</translation>
    </message>
    <message>
      <source>“{}” is no value for {}; write a number from {} to {}.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>“{}” ليس قيمة لـ{}؛ اكتب عددًا من {} إلى {}.</translation>
    </message>
    <message>
      <source>What is not before is later than what is not after; correct time_from or time_to.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>«ليس قبل» بعد «ليس بعد»؛ صحّح أحدهما.</translation>
    </message>
    <message>
      <source>A sighting is bounded by two pictures; name another one for the second.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>تحدّ المشاهدة صورتان؛ سمِّ أخرى للثانية.</translation>
    </message>
    <message>
      <source>The times of the two pictures overlap, so neither is before the other; state them closer.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>وقتا الصورتين متداخلان، فليس أحدهما قبل الآخر؛ حدّدهما بدقة أكبر.</translation>
    </message>
    <message>
      <source>{} is told as {}, and the two pictures tell when it {}; swap them, or tag what they show as a sighting of its own.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{} مذكور على أنه {}، والصورتان تقولان متى: {}؛ بدّلهما، أو سِم ما تُظهرانه مشاهدة مستقلة.</translation>
    </message>
    <message>
      <source>An imagery record has no field {} to set; it has {}.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>ليس في سجل الصورة حقل {}؛ فيه {}.</translation>
    </message>
    <message>
      <source>How the time is known belongs to a time; state acquired with it.</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>كيف عُرف الوقت يتبع وقتًا؛ اذكره معه.</translation>
    </message>
    <message>
      <source>{}, which this time does not allow: {}</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>{}، وهذا الوقت لا يسمح به: {}</translation>
    </message>
    <message>
      <source>an arrival</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>وصول</translation>
    </message>
    <message>
      <source>absent in {}, present in {}: it {} in between</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>غائب في {}، حاضر في {}: {} بينهما</translation>
    </message>
    <message>
      <source>: it came in between</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>: جاء بينهما</translation>
    </message>
    <message>
      <source>{} is bounded by {} and {}</source>
      <extracomment>case/acts/imagery</extracomment>
      <translation>يحدّ {} كل من {} و{}</translation>
    </message>
    <message>
      <source>A log holds sightings or claims, no {}; choose one of the two.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>يحوي الجدول مشاهدات أو ادعاءات، لا {}؛ اختر أحد الاثنين.</translation>
    </message>
    <message>
      <source>There is no new row to import; nothing was changed.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>لا صف جديد للاستيراد؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>There are no words from {} to {}; read the log anew.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>لا كلمات من {} إلى {}؛ اقرأ الجدول من جديد.</translation>
    </message>
    <message>
      <source>A claim needs a statement; map the column that tells what is claimed.</source>
      <extracomment>case/acts/logs</extracomment>
      <translation>يحتاج الادعاء قولًا؛ اربط العمود الذي يقول ما يُدَّعى.</translation>
    </message>
    <message>
      <source>{} {} on the words {} has of its own; reading it by machine would lose their place. Attach a copy and read that.</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>{} {} على كلمات {} نفسها؛ والقراءة الآلية ستُضيع موضعها. أرفق نسخة واقرأها.</translation>
    </message>
    <message>
      <source>The words of {} were not read by a machine; there is nothing to confirm.</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>لم تقرأ آلة كلمات {}؛ لا شيء للتأكيد.</translation>
    </message>
    <message>
      <source>{} has confirmed these words already.</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>أكد {} هذه الكلمات أصلًا.</translation>
    </message>
    <message>
      <source>machine reading</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>قراءة آلية</translation>
    </message>
    <message>
      <source>quote rests</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>اقتباس يستند</translation>
    </message>
    <message>
      <source>quotes rest</source>
      <extracomment>case/acts/machine</extracomment>
      <translation>اقتباسات تستند</translation>
    </message>
    <message>
      <source>{} has no pages and no pixels; select words of it instead.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>ليس لـ{} صفحات ولا بكسلات؛ اختر كلمات منه.</translation>
    </message>
    <message>
      <source>{} has pages; name the page of the region.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>لـ{} صفحات؛ سمِّ صفحة المنطقة.</translation>
    </message>
    <message>
      <source>{} is no recording; select words or a region of it instead.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} ليس تسجيلًا؛ اختر كلمات أو منطقة منه.</translation>
    </message>
    <message>
      <source>{} stands where it did; only a quote that is lost is put back.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>{} في موضعه؛ لا يُعاد إلا اقتباس ضائع.</translation>
    </message>
    <message>
      <source>{} was not read, so nothing of it can be marked but its words.</source>
      <extracomment>case/acts/parts</extracomment>
      <translation>لم يُقرأ {}؛ فلا يوسم منه إلا كلماته.</translation>
    </message>
    <message>
      <source>A record is not linked to itself; name two records.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>لا يُربط سجل بنفسه؛ سمِّ سجلين.</translation>
    </message>
    <message>
      <source>{} and {} are of two kinds and cannot be the same; say about.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} و{} من نوعين فلا يكونان شيئًا واحدًا؛ قل «عن».</translation>
    </message>
    <message>
      <source>{}; only entities of one type can be the same.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{}؛ لا يكون واحدًا إلا كيانات من نوع واحد.</translation>
    </message>
    <message>
      <source>That would make each come before the other; remove the link that says the opposite first.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>سيأتي كل منهما قبل الآخر؛ أزل أولًا الرابط الذي يقول العكس.</translation>
    </message>
    <message>
      <source>{} carries {} already; choose other words.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} يحمل {} أصلًا؛ اختر كلمات أخرى.</translation>
    </message>
    <message>
      <source>{} does not carry {}; name an excerpt that does.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} لا يحمل {}؛ سمِّ اقتباسًا يحمله.</translation>
    </message>
    <message>
      <source>{} cannot be graded {}: {}.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>لا يمكن تقييم {} بـ {}: {}.</translation>
    </message>
    <message>
      <source>{} is not held, so it has no grade; grade its publisher.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{} غير محفوظ فلا درجة له؛ قيّم ناشره.</translation>
    </message>
    <message>
      <source>{}; name the publisher.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>{}؛ سمِّ الناشر.</translation>
    </message>
    <message>
      <source>The note is empty; write a sentence.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>الحاشية فارغة؛ اكتب جملة.</translation>
    </message>
    <message>
      <source>The lead is empty; write what is to be found out.</source>
      <extracomment>case/acts/relations</extracomment>
      <translation>الخيط فارغ؛ اكتب ما يُراد معرفته.</translation>
    </message>
    <message>
      <source>A logo is a PNG or JPEG of at most {} kB; choose such a picture.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>الشعار PNG أو JPEG لا يتجاوز {} ك.ب؛ اختر صورة كهذه.</translation>
    </message>
    <message>
      <source>{} cannot be narrowed to {}; choose what it tells of.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>لا يُضيَّق {} إلى {}؛ اختر ما يتحدث عنه.</translation>
    </message>
    <message>
      <source>There is no paper {}; choose {}.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>لا يوجد ورق {}؛ اختر {}.</translation>
    </message>
    <message>
      <source>There is no report in “{}”; choose {}.</source>
      <extracomment>case/acts/reports</extracomment>
      <translation>لا تقرير بـ“{}”؛ اختر {}.</translation>
    </message>
    <message>
      <source>That snapshot holds {} entries that this case has not; save it as a file of its own and merge it.</source>
      <extracomment>case/acts/restoring</extracomment>
      <translation>في تلك النسخة {} قيود ليست في هذه القضية؛ احفظها ملفًا مستقلًا وادمجها.</translation>
    </message>
    <message>
      <source>Nothing has come since that snapshot; the case shows what it showed then.</source>
      <extracomment>case/acts/restoring</extracomment>
      <translation>لم يأتِ شيء منذ تلك النسخة؛ تُظهر القضية ما كانت تُظهره.</translation>
    </message>
    <message>
      <source>The journal has no entry {}; journal lists those there are.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>ليس في الدفتر قيد {}؛ انظر الموجود.</translation>
    </message>
    <message>
      <source>{} changed nothing that could be written back.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>لم يغيّر {} شيئًا يمكن ردّه.</translation>
    </message>
    <message>
      <source>{} to go back to; choose another entry.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} للرجوع إليه؛ اختر قيدًا آخر.</translation>
    </message>
    <message>
      <source>{} shows no {} of {} to go back to.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>لا يُظهر {} قيمة {} في {} للرجوع إليها.</translation>
    </message>
    <message>
      <source>{} entries bear the number {} since a merge; name one by its id.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} قيود تحمل الرقم {} منذ دمج؛ سمِّ واحدًا بمعرّفه.</translation>
    </message>
    <message>
      <source>reverses entry {}: {}</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>يعكس القيد {}: {}</translation>
    </message>
    <message>
      <source>reverses entry {}</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>يعكس القيد {}</translation>
    </message>
    <message>
      <source>as entry {} had it</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>كما في القيد {}</translation>
    </message>
    <message>
      <source>{} cannot be reversed: {} was built on it; reverse that one first.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>لا يُعكس {}: بُني عليه {}؛ اعكس ذاك أولًا.</translation>
    </message>
    <message>
      <source>{} shows no {} of {}</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} لا يُظهر {} لـ{}</translation>
    </message>
    <message>
      <source>{} changed no record; there is nothing to reverse.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>لم يغيّر {} أي سجل؛ لا شيء يُعكس.</translation>
    </message>
    <message>
      <source>{} is a merge; undo takes it out whole once what came later is undone.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} دمج؛ التراجع يُخرجه كله بعد التراجع عما تلاه.</translation>
    </message>
    <message>
      <source>Values of {} are withheld in this copy; reverse it in the case it came from.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>قيم {} محجوبة في هذه النسخة؛ اعكسه في القضية الأصلية.</translation>
    </message>
    <message>
      <source>this record</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>هذا السجل</translation>
    </message>
    <message>
      <source>{}, which this value rests on,</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{}، الذي تستند إليه هذه القيمة،</translation>
    </message>
    <message>
      <source>{} put {} into the trash; restore it first.</source>
      <extracomment>case/acts/reversal</extracomment>
      <translation>{} وضع {} في السلة؛ استعده أولًا.</translation>
    </message>
    <message>
      <source>A search was made somewhere; write where.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>جرى البحث في مكان ما؛ اكتب أين.</translation>
    </message>
    <message>
      <source>The translation is empty; write the words in the other language.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>الترجمة فارغة؛ اكتب الكلمات باللغة الأخرى.</translation>
    </message>
    <message>
      <source>A translation is in some language; name it, for example en.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>الترجمة بلغة ما؛ سمِّها، مثل en.</translation>
    </message>
    <message>
      <source>A translation is a person’s or a machine’s; name one of the two.</source>
      <extracomment>case/acts/searches</extracomment>
      <translation>الترجمة لإنسان أو لآلة؛ سمِّ أحدهما.</translation>
    </message>
    <message>
      <source>A grade is not taken away; give another.</source>
      <extracomment>case/acts/several</extracomment>
      <translation>لا تُسحب الدرجة؛ أعطِ غيرها.</translation>
    </message>
    <message>
      <source>This is not set by hand.</source>
      <extracomment>case/acts/several</extracomment>
      <translation>لا يُعيَّن هذا يدويًا.</translation>
    </message>
    <message>
      <source>There is nothing to accept; choose suggestions of this source.</source>
      <extracomment>case/acts/suggestions</extracomment>
      <translation>لا شيء للقبول؛ اختر اقتراحات هذا المصدر.</translation>
    </message>
    <message>
      <source>A mention needs what its words are read as; choose a suggestion that has a value.</source>
      <extracomment>case/acts/suggestions</extracomment>
      <translation>يحتاج الذكر ما تُقرأ به كلماته؛ اختر اقتراحًا له قيمة.</translation>
    </message>
    <message>
      <source>{} is no aircraft; name the airframe that flew.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} ليس طائرة؛ سمِّ الطائرة التي حلّقت.</translation>
    </message>
    <message>
      <source>{} is the mark of {} airframes of this case; name one by its number (EN-01).</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} علامة {} طائرات في هذه القضية؛ سمِّ واحدة برقمها (EN-01).</translation>
    </message>
    <message>
      <source>One track is a flight already; choose two or more.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>مسار واحد رحلة أصلًا؛ اختر اثنين أو أكثر.</translation>
    </message>
    <message>
      <source>These are tracks of different aircraft: {}; join tracks of one.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>هذه مسارات طائرات مختلفة: {}؛ اربط مسارات واحدة.</translation>
    </message>
    <message>
      <source>{} is joined with no other track.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} غير مربوط بأي مسار آخر.</translation>
    </message>
    <message>
      <source>There are no rows from {} to {}; name the first and the last one.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>لا صفوف من {} إلى {}؛ سمِّ الأول والأخير.</translation>
    </message>
    <message>
      <source>one flight</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>رحلة واحدة</translation>
    </message>
    <message>
      <source>also within reach of the last position</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>في متناول آخر موضع أيضًا</translation>
    </message>
    <message>
      <source>transponder {}</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>جهاز الإجابة {}</translation>
    </message>
    <message>
      <source>file name</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>اسم الملف</translation>
    </message>
    <message>
      <source>{}'s own table</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>جدول {} الخاص</translation>
    </message>
    <message>
      <source>The file's name</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>اسم الملف</translation>
    </message>
    <message>
      <source>The analyst</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>المحلل</translation>
    </message>
    <message>
      <source>{} says {}; not in the quoted rows.</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>{} يقول {}؛ ليس في الصفوف المقتبسة.</translation>
    </message>
    <message>
      <source>kept apart</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>أُبقي منفصلًا</translation>
    </message>
    <message>
      <source>The tracker</source>
      <extracomment>case/acts/tracks</extracomment>
      <translation>المتتبِّع</translation>
    </message>
    <message>
      <source>A region needs a place and a size inside the picture; draw it anew.</source>
      <extracomment>case/anchors</extracomment>
      <translation>تحتاج المنطقة موضعًا وحجمًا داخل الصورة؛ ارسمها من جديد.</translation>
    </message>
    <message>
      <source>The region lies outside {}; draw it inside.</source>
      <extracomment>case/anchors</extracomment>
      <translation>المنطقة خارج {}؛ ارسمها داخله.</translation>
    </message>
    <message>
      <source>A stretch of a recording begins before it ends; write it as 1:05-1:20.</source>
      <extracomment>case/anchors</extracomment>
      <translation>مقطع التسجيل يبدأ قبل أن ينتهي؛ اكتب 1:05-1:20.</translation>
    </message>
    <message>
      <source>The recording is {} long; choose an earlier stretch.</source>
      <extracomment>case/anchors</extracomment>
      <translation>طول التسجيل {}؛ اختر مقطعًا أسبق.</translation>
    </message>
    <message>
      <source>“{}” is no time in a recording; write it as 12.5, 1:05 or 1:02:03.</source>
      <extracomment>case/anchors</extracomment>
      <translation>“{}” ليس وقتًا في تسجيل؛ اكتب 12.5 أو 1:05 أو 1:02:03.</translation>
    </message>
    <message>
      <source>the image of {} × {} pixels</source>
      <extracomment>case/anchors</extracomment>
      <translation>صورة {} × {} بكسل</translation>
    </message>
    <message>
      <source>the one page there is</source>
      <extracomment>case/anchors</extracomment>
      <translation>الصفحة الوحيدة الموجودة</translation>
    </message>
    <message>
      <source>the {} pages there are</source>
      <extracomment>case/anchors</extracomment>
      <translation>الصفحات {} الموجودة</translation>
    </message>
    <message>
      <source>The captured bytes {} are damaged in chunk {}; run verify, and go back to a backup copy.</source>
      <extracomment>case/blobs</extracomment>
      <translation>البايتات المحفوظة {} تالفة في القطعة {}؛ افحص القضية وارجع إلى نسخة احتياطية.</translation>
    </message>
    <message>
      <source>{} is open for writing here; close it before opening {}.</source>
      <extracomment>case/case</extracomment>
      <translation>{} مفتوح هنا للكتابة؛ أغلقه قبل فتح {}.</translation>
    </message>
    <message>
      <source>That record is not in this case.</source>
      <extracomment>case/case</extracomment>
      <translation>ليس هذا السجل في هذه القضية.</translation>
    </message>
    <message>
      <source>There is no record {} in this case; list shows those there are.</source>
      <extracomment>case/case</extracomment>
      <translation>لا سجل {} في هذه القضية؛ انظر الموجود.</translation>
    </message>
    <message>
      <source>A case is changed only on the thread that opened it; hand the act over to that one.</source>
      <extracomment>case/case</extracomment>
      <translation>لا تُغيَّر القضية إلا في الخيط الذي فتحها؛ سلّم الفعل إليه.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <extracomment>case/case</extracomment>
      <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <extracomment>case/case</extracomment>
      <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
      <source>The case is busy saving; do it again in a moment.</source>
      <extracomment>case/case</extracomment>
      <translation>القضية مشغولة بالحفظ؛ أعد ذلك بعد لحظة.</translation>
    </message>
    <message>
      <source>“{}” is no clock; choose one of {}.</source>
      <extracomment>case/clocks</extracomment>
      <translation>“{}” ليس ساعة؛ اختر من {}.</translation>
    </message>
    <message>
      <source>when it is said to have happened</source>
      <extracomment>case/clocks</extracomment>
      <translation>متى يُقال إنه حدث</translation>
    </message>
    <message>
      <source>when it was first said, along what the texts cite</source>
      <extracomment>case/clocks</extracomment>
      <translation>متى قيل أول مرة، تبعًا لما تستشهد به النصوص</translation>
    </message>
    <message>
      <source>when the first text that is quoted for it was published</source>
      <extracomment>case/clocks</extracomment>
      <translation>متى نُشر أول نص مقتبس له</translation>
    </message>
    <message>
      <source>when the bytes of that text came in</source>
      <extracomment>case/clocks</extracomment>
      <translation>متى دخلت بايتات ذلك النص</translation>
    </message>
    <message>
      <source>when the journal says the record was made, or brought by a merge</source>
      <extracomment>case/clocks</extracomment>
      <translation>متى أُنشئ السجل أو جاء به دمج، حسب الدفتر</translation>
    </message>
    <message>
      <source>{} is cited but not held; attach it first.</source>
      <extracomment>case/collection</extracomment>
      <translation>{} مذكور لكنه غير محفوظ؛ أرفقه أولًا.</translation>
    </message>
    <message>
      <source>{} reads “{}”; changing what was stated needs a reason.</source>
      <extracomment>case/collection</extracomment>
      <translation>{} نصه “{}”؛ وتغيير المذكور يتطلب سببًا.</translation>
    </message>
    <message>
      <source>none; it was no page capture</source>
      <extracomment>case/collection</extracomment>
      <translation>لا شيء؛ لم يكن لقطة صفحة</translation>
    </message>
    <message>
      <source>A collection record has no field {} to set; it has {}.</source>
      <extracomment>case/collection</extracomment>
      <translation>ليس في سجل الجمع حقل {}؛ فيه {}.</translation>
    </message>
    <message>
      <source>when they were first collected, if not here</source>
      <extracomment>case/collection</extracomment>
      <translation>متى جُمعت أول مرة، إن لم يكن هنا</translation>
    </message>
    <message>
      <source>who collected them then</source>
      <extracomment>case/collection</extracomment>
      <translation>من جمعها حينها</translation>
    </message>
    <message>
      <source>the address or place where they were found</source>
      <extracomment>case/collection</extracomment>
      <translation>العنوان أو المكان الذي وُجدت فيه</translation>
    </message>
    <message>
      <source>make, model, serial number of what they were on</source>
      <extracomment>case/collection</extracomment>
      <translation>صنع وطراز ورقم ما كانت عليه</translation>
    </message>
    <message>
      <source>whose they were</source>
      <extracomment>case/collection</extracomment>
      <translation>لمن كانت</translation>
    </message>
    <message>
      <source>the computer that was used, by name or inventory number</source>
      <extracomment>case/collection</extracomment>
      <translation>الحاسوب المستعمل، باسمه أو رقم جرده</translation>
    </message>
    <message>
      <source>how the network was reached: proxy, exit node, line</source>
      <extracomment>case/collection</extracomment>
      <translation>كيف جرى الوصول إلى الشبكة: وكيل، عقدة خروج، خط</translation>
    </message>
    <message>
      <source>why they were collected</source>
      <extracomment>case/collection</extracomment>
      <translation>لماذا جُمعت</translation>
    </message>
    <message>
      <source>on what legal ground or with whose consent</source>
      <extracomment>case/collection</extracomment>
      <translation>بأي سند قانوني أو بموافقة من</translation>
    </message>
    <message>
      <source>how they are stored, sealed and who may reach them</source>
      <extracomment>case/collection</extracomment>
      <translation>كيف تُحفظ وتُختم ومن يصل إليها</translation>
    </message>
    <message>
      <source>exhibit or inventory number elsewhere</source>
      <extracomment>case/collection</extracomment>
      <translation>رقم الدليل أو الجرد في مكان آخر</translation>
    </message>
    <message>
      <source>{} was measured by the program; it is not set by hand.</source>
      <extracomment>case/collection</extracomment>
      <translation>{} قاسه البرنامج؛ لا يُعيَّن يدويًا.</translation>
    </message>
    <message>
      <source>Nothing tells how it came from {} to {}.</source>
      <extracomment>case/custody</extracomment>
      <translation>لا شيء يذكر كيف انتقل من {} إلى {}.</translation>
    </message>
    <message>
      <source>“{}” is no range; write {} in FIRST..LAST.</source>
      <extracomment>case/filters</extracomment>
      <translation>“{}” ليس مدى؛ اكتب {} in الأول..الأخير.</translation>
    </message>
    <message>
      <source>“{}” is no span of time; write when in 2025-10-22..2025-10-31.</source>
      <extracomment>case/filters</extracomment>
      <translation>“{}” ليس مدة؛ اكتب when in 2025-10-22..2025-10-31.</translation>
    </message>
    <message>
      <source>The filter cannot be read from {} on; {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>لا يُقرأ المرشِّح من {}؛ {}.</translation>
    </message>
    <message>
      <source>The filter ends too early; {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>ينتهي المرشِّح مبكرًا؛ {}.</translation>
    </message>
    <message>
      <source>The filter has too many parentheses; write it with fewer.</source>
      <extracomment>case/filters</extracomment>
      <translation>في المرشِّح أقواس كثيرة؛ اكتبه بأقل.</translation>
    </message>
    <message>
      <source>“{} {} {}” is no FIELD OP VALUE; {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>“{} {} {}” ليس حقل معامل قيمة؛ {}.</translation>
    </message>
    <message>
      <source>A saved filter is asked for with saved = NAME or saved != NAME.</source>
      <extracomment>case/filters</extracomment>
      <translation>يُطلب المرشِّح المحفوظ بـ saved = الاسم أو saved != الاسم.</translation>
    </message>
    <message>
      <source>A saved filter names no other saved filter; write the terms of {} out.</source>
      <extracomment>case/filters</extracomment>
      <translation>لا يسمّي مرشِّح محفوظ غيره؛ اكتب شروط {}.</translation>
    </message>
    <message>
      <source>A tag is asked for with tag = NAME or tag != NAME.</source>
      <extracomment>case/filters</extracomment>
      <translation>يُسأل عن الوسم بـ tag = NAME أو tag != NAME.</translation>
    </message>
    <message>
      <source>A board is asked for with on = B1 or on != B1.</source>
      <extracomment>case/filters</extracomment>
      <translation>يُسأل عن اللوحة بـ on = B1 أو on != B1.</translation>
    </message>
    <message>
      <source>There is no field {} to filter by; there are {}.</source>
      <extracomment>case/filters</extracomment>
      <translation>لا حقل {} للترشيح؛ الموجود {}.</translation>
    </message>
    <message>
      <source>The filter lacks a closing parenthesis; write it where the group ends.</source>
      <extracomment>case/filters</extracomment>
      <translation>ينقص المرشِّح قوس إغلاق؛ اكتبه حيث تنتهي المجموعة.</translation>
    </message>
    <message>
      <source>“{}” is no place on earth; write latitude,longitude as 50.1,36.2.</source>
      <extracomment>case/imagery</extracomment>
      <translation>“{}” ليس مكانًا على الأرض؛ اكتب خط العرض,الطول مثل 50.1,36.2.</translation>
    </message>
    <message>
      <source>When {} was taken is not stated; say so in its imagery record first.</source>
      <extracomment>case/imagery</extracomment>
      <translation>لم يُذكر متى التُقط {}؛ اذكره أولًا في سجل صورته.</translation>
    </message>
    <message>
      <source>still of a film</source>
      <extracomment>case/imagery</extracomment>
      <translation>لقطة من فيلم</translation>
    </message>
    <message>
      <source> m for each metre</source>
      <extracomment>case/imagery</extracomment>
      <translation> م لكل متر</translation>
    </message>
    <message>
      <source>; given by </source>
      <extracomment>case/imagery</extracomment>
      <translation>؛ ذكره </translation>
    </message>
    <message>
      <source>the kind of file</source>
      <extracomment>case/imagery</extracomment>
      <translation>نوع الملف</translation>
    </message>
    <message>
      <source>the file’s own date ({})</source>
      <extracomment>case/imagery</extracomment>
      <translation>تاريخ الملف نفسه ({})</translation>
    </message>
    <message>
      <source>the file</source>
      <extracomment>case/imagery</extracomment>
      <translation>الملف</translation>
    </message>
    <message>
      <source>the file’s own place ({})</source>
      <extracomment>case/imagery</extracomment>
      <translation>مكان الملف نفسه ({})</translation>
    </message>
    <message>
      <source>the file’s own compass ({})</source>
      <extracomment>case/imagery</extracomment>
      <translation>بوصلة الملف نفسها ({})</translation>
    </message>
    <message>
      <source>{} cannot be looked into a second time; copy it to a folder of yours and ask there.</source>
      <extracomment>case/known</extracomment>
      <translation>لا يمكن النظر في {} مرة ثانية؛ انسخه إلى مجلد لك واسأل هناك.</translation>
    </message>
    <message>
      <source>This case held nothing yet on {}; name a later day.</source>
      <extracomment>case/known</extracomment>
      <translation>لم تحوِ هذه القضية شيئًا في {}؛ سمِّ يومًا لاحقًا.</translation>
    </message>
    <message>
      <source>This is the case as it was known on a day; it is for reading only.</source>
      <extracomment>case/known</extracomment>
      <translation>هذه القضية كما عُرفت في يوم؛ للقراءة فقط.</translation>
    </message>
    <message>
      <source>{}; put the file back that the log belongs to, or move the log away and open again.</source>
      <extracomment>case/laterlog</extracomment>
      <translation>{}؛ أعد الملف الذي يخصه السجل التقني أو انقل السجل، وافتح من جديد.</translation>
    </message>
    <message>
      <source>{} does not go on where {} ends: that file is an older copy, or one of them is damaged</source>
      <extracomment>case/laterlog</extracomment>
      <translation>{} لا يتابع من حيث ينتهي {}: ذلك الملف نسخة أقدم، أو أحدهما تالف</translation>
    </message>
    <message>
      <source>a name alone does not prove that they are the same</source>
      <extracomment>case/likeness</extracomment>
      <translation>الاسم وحده لا يثبت أنهما واحد</translation>
    </message>
    <message>
      <source>; a hex alone never proves identity</source>
      <extracomment>case/likeness</extracomment>
      <translation>؛ الرمز السداسي وحده لا يثبت الهوية أبدًا</translation>
    </message>
    <message>
      <source>; a callsign alone never proves identity</source>
      <extracomment>case/likeness</extracomment>
      <translation>؛ نداء الرحلة وحده لا يثبت الهوية أبدًا</translation>
    </message>
    <message>
      <source>asserted by</source>
      <extracomment>case/likeness</extracomment>
      <translation>قاله</translation>
    </message>
    <message>
      <source>on a day that is open</source>
      <extracomment>case/likeness</extracomment>
      <translation>في يوم مفتوح</translation>
    </message>
    <message>
      <source>{}, assigned {}</source>
      <extracomment>case/likeness</extracomment>
      <translation>{}، مخصَّص {}</translation>
    </message>
    <message>
      <source>{}, dates of the assignment not stated</source>
      <extracomment>case/likeness</extracomment>
      <translation>{}، تواريخ التخصيص غير مذكورة</translation>
    </message>
    <message>
      <source>{} {}, which may be {} in another script</source>
      <extracomment>case/likeness</extracomment>
      <translation>{} {}، وقد يكون {} بخط آخر</translation>
    </message>
    <message>
      <source>assigned {}</source>
      <extracomment>case/likeness</extracomment>
      <translation>مخصَّص {}</translation>
    </message>
    <message>
      <source>{} {}, which it goes by</source>
      <extracomment>case/likeness</extracomment>
      <translation>{} {}، وهو من أسمائه</translation>
    </message>
    <message>
      <source>name {}, which may be {} in another script; {}</source>
      <extracomment>case/likeness</extracomment>
      <translation>الاسم {}، وقد يكون {} بخط آخر؛ {}</translation>
    </message>
    <message>
      <source>a cloud service</source>
      <extracomment>case/location</extracomment>
      <translation>خدمة سحابية</translation>
    </message>
    <message>
      <source>{} lies in a folder that {} synchronises; while it is open here it may be copied half written, or be replaced. Keep it in a folder of its own, and put copies there that you export.</source>
      <extracomment>case/location</extracomment>
      <translation>{} في مجلد يزامنه {}؛ وما دام مفتوحًا فقد يُنسخ نصف مكتوب أو يُستبدل. احفظه في مجلد خاص، وضع هناك النسخ التي تصدّرها.</translation>
    </message>
    <message>
      <source>{} lies on a network disk, whose locks cannot be relied upon; work on a copy on this computer, and one at a time.</source>
      <extracomment>case/location</extracomment>
      <translation>{} على قرص شبكي لا يُعتمد على أقفاله؛ اعمل على نسخة في هذا الحاسوب، وواحدًا في كل مرة.</translation>
    </message>
    <message>
      <source>The disk that holds {} is nearly full; free some space before you go on.</source>
      <extracomment>case/location</extracomment>
      <translation>القرص الذي فيه {} يكاد يمتلئ؛ أخلِ مساحة قبل المتابعة.</translation>
    </message>
    <message>
      <source>{} is {}; name {} here.</source>
      <extracomment>case/numbers</extracomment>
      <translation>{} هو {}؛ سمِّ هنا {}.</translation>
    </message>
    <message>
      <source>{} has no leg {}; {}.</source>
      <extracomment>case/oneleg</extracomment>
      <translation>ليس لـ{} مرحلة {}؛ {}.</translation>
    </message>
    <message>
      <source>{} is there already; choose another name, nothing is ever overwritten.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} موجود أصلًا؛ اختر اسمًا آخر، فلا يُكتب فوق شيء أبدًا.</translation>
    </message>
    <message>
      <source>{}, which lies beside {}, belongs to another file; move it away and open the case again.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} بجانب {} يخص ملفًا آخر؛ انقله وافتح القضية ثانية.</translation>
    </message>
    <message>
      <source>{} was left unfinished when it was made; delete it and make the case again.</source>
      <extracomment>case/opening</extracomment>
      <translation>بقي {} ناقصًا عند إنشائه؛ احذفه وأنشئ القضية من جديد.</translation>
    </message>
    <message>
      <source>{} is a folder; choose a file that ends in .casefile.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} مجلد؛ اختر ملفًا ينتهي بـ .casefile.</translation>
    </message>
    <message>
      <source>{} is no file that can be read to its end; choose a file that ends in .casefile.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} ليس ملفًا يُقرأ حتى نهايته؛ اختر ملفًا ينتهي بـ .casefile.</translation>
    </message>
    <message>
      <source>{} is empty; choose another file, or make a case with new.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} فارغ؛ اختر ملفًا آخر أو أنشئ قضية جديدة.</translation>
    </message>
    <message>
      <source>{} is not a case file; choose a file that ends in .casefile.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} ليس ملف قضية؛ اختر ملفًا ينتهي بـ .casefile.</translation>
    </message>
    <message>
      <source>{} was made by a newer program (format {}, this one knows {}); update this one.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} صنعه برنامج أحدث (صيغة {}، وهذا يعرف {})؛ حدّث هذا.</translation>
    </message>
    <message>
      <source>The name {}… is too long for a file; choose a shorter one.</source>
      <extracomment>case/opening</extracomment>
      <translation>الاسم {}… أطول من أن يكون لملف؛ اختر أقصر.</translation>
    </message>
    <message>
      <source>There is no folder {}; make it first.</source>
      <extracomment>case/opening</extracomment>
      <translation>لا يوجد مجلد {}؛ أنشئه أولًا.</translation>
    </message>
    <message>
      <source>The folder {} cannot be written; choose another place.</source>
      <extracomment>case/opening</extracomment>
      <translation>لا تمكن الكتابة في المجلد {}؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>Not saved: {} was moved, deleted or replaced since it was opened; put it back, or save a copy.</source>
      <extracomment>case/opening</extracomment>
      <translation>لم يُحفظ: نُقل {} أو حُذف أو استُبدل منذ فتحه؛ أعده أو احفظ نسخة.</translation>
    </message>
    <message>
      <source>{} comes from an older program; open it once where it can be written.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} من برنامج أقدم؛ افتحه مرة حيث تمكن الكتابة.</translation>
    </message>
    <message>
      <source>{} is not shaped like a case ({}); do not work in it, ask for a fresh copy.</source>
      <extracomment>case/opening</extracomment>
      <translation>ليس {} على هيئة قضية ({})؛ لا تعمل فيه واطلب نسخة جديدة.</translation>
    </message>
    <message>
      <source>There is no file {}; check the name, or make a case with new.</source>
      <extracomment>case/opening</extracomment>
      <translation>لا يوجد ملف {}؛ تحقق من الاسم أو أنشئ قضية جديدة.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); check that you may read it.</source>
      <extracomment>case/opening</extracomment>
      <translation>تعذّرت قراءة {} ({})؛ تحقق من أن لك قراءته.</translation>
    </message>
    <message>
      <source>The name {} is not written in UTF-8; give the file another name.</source>
      <extracomment>case/opening</extracomment>
      <translation>الاسم {} غير مكتوب بـUTF-8؛ أعطِ الملف اسمًا آخر.</translation>
    </message>
    <message>
      <source>The file could not be brought up to date at “{}” ({}); {}.</source>
      <extracomment>case/opening</extracomment>
      <translation>تعذّر تحديث الملف عند «{}» ({})؛ {}.</translation>
    </message>
    <message>
      <source>{} comes from an older program and no backup copy fits beside it ({}); free some space, nothing was changed.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} من برنامج أقدم ولا تتسع بجانبه نسخة احتياطية ({})؛ أخلِ مساحة، لم يتغير شيء.</translation>
    </message>
    <message>
      <source>{} is open for reading only; save a copy where you may write and work there.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} مفتوح للقراءة فقط؛ احفظ نسخة حيث تمكنك الكتابة واعمل هناك.</translation>
    </message>
    <message>
      <source>{} is open for writing by {}; close it there first.</source>
      <extracomment>case/opening</extracomment>
      <translation>{} مفتوح للكتابة لدى {}؛ أغلقه هناك أولًا.</translation>
    </message>
    <message>
      <source>{} is as it was, and {} is a copy of it</source>
      <extracomment>case/opening</extracomment>
      <translation>{} كما كان، و{} نسخة منه</translation>
    </message>
    <message>
      <source>Nothing is copied that could be pasted; copy cells first.</source>
      <extracomment>case/pasting</extracomment>
      <translation>لم يُنسخ ما يُلصق؛ انسخ خلايا أولًا.</translation>
    </message>
    <message>
      <source>{} copied and {} are selected; select {}, or one cell.</source>
      <extracomment>case/pasting</extracomment>
      <translation>نُسخ {} واختير {}؛ اختر {} أو خلية واحدة.</translation>
    </message>
    <message>
      <source>{}; begin further {}, or copy fewer.</source>
      <extracomment>case/pasting</extracomment>
      <translation>{}؛ ابدأ أبعد ({})، أو انسخ أقل.</translation>
    </message>
    <message>
      <source>{}, {}: this is not set by hand; paste beside it.</source>
      <extracomment>case/pasting</extracomment>
      <translation>{}، {}: هذا لا يُضبط يدويًا؛ ألصق بجانبه.</translation>
    </message>
    <message>
      <source>as the imagery record says</source>
      <extracomment>case/pictured</extracomment>
      <translation>كما يقول سجل الصورة</translation>
    </message>
    <message>
      <source>within {} m, {}</source>
      <extracomment>case/pictured</extracomment>
      <translation>ضمن {} م، {}</translation>
    </message>
    <message>
      <source>Camera of {}</source>
      <extracomment>case/pictured</extracomment>
      <translation>كاميرا {}</translation>
    </message>
    <message>
      <source>Footprint of {}</source>
      <extracomment>case/pictured</extracomment>
      <translation>تغطية {}</translation>
    </message>
    <message>
      <source>covered by the picture</source>
      <extracomment>case/pictured</extracomment>
      <translation>تغطيه الصورة</translation>
    </message>
    <message>
      <source>may be meant</source>
      <extracomment>case/placed</extracomment>
      <translation>قد يكون المقصود</translation>
    </message>
    <message>
      <source>its words are open; what they may mean is hollow on the map</source>
      <extracomment>case/placed</extracomment>
      <translation>كلماته مفتوحة؛ وما قد تعنيه مجوّف على الخريطة</translation>
    </message>
    <message>
      <source>picture {} {}</source>
      <extracomment>case/placed</extracomment>
      <translation>صورة {} {}</translation>
    </message>
    <message>
      <source>no place is stated</source>
      <extracomment>case/placed</extracomment>
      <translation>لم يُذكر مكان</translation>
    </message>
    <message>
      <source>The count is empty; write how many, or leave it out.</source>
      <extracomment>case/resolving</extracomment>
      <translation>العدد فارغ؛ اكتب كم، أو احذفه.</translation>
    </message>
    <message>
      <source>is cited and appeared</source>
      <extracomment>case/resolving</extracomment>
      <translation>مذكور وظهر</translation>
    </message>
    <message>
      <source>lost entries</source>
      <extracomment>case/rot</extracomment>
      <translation>قيود مفقودة</translation>
    </message>
    <message>
      <source>lost chunks</source>
      <extracomment>case/rot</extracomment>
      <translation>قطع مفقودة</translation>
    </message>
    <message>
      <source>captured bytes {}… of {}</source>
      <extracomment>case/rot</extracomment>
      <translation>بايتات محفوظة {}… من {}</translation>
    </message>
    <message>
      <source>captured bytes {}… of no source that stands</source>
      <extracomment>case/rot</extracomment>
      <translation>بايتات محفوظة {}… ليست لمصدر قائم</translation>
    </message>
    <message>
      <source>bytes {} to {}</source>
      <extracomment>case/rot</extracomment>
      <translation>البايتات {} إلى {}</translation>
    </message>
    <message>
      <source>captured bytes {}… </source>
      <extracomment>case/rot</extracomment>
      <translation>بايتات محفوظة {}… </translation>
    </message>
    <message>
      <source>of no source that stands</source>
      <extracomment>case/rot</extracomment>
      <translation>لا يخص أي مصدر قائم</translation>
    </message>
    <message>
      <source>{} stored chunks belong to no captured bytes</source>
      <extracomment>case/rot</extracomment>
      <translation>{} من القطع المخزنة لا تخص أي بايتات ملتقطة</translation>
    </message>
    <message>
      <source>{}: the bytes do not give their SHA-256 and size</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: لا تعطي البايتات بصمتها SHA-256 وحجمها</translation>
    </message>
    <message>
      <source>{} lost from the journal by damage; its entry Salvage says so</source>
      <extracomment>case/rot</extracomment>
      <translation>{} ضاع من الدفتر بالتلف؛ يقول ذلك قيده Salvage</translation>
    </message>
    <message>
      <source>{}: the list of their chunks is damaged</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: قائمة قطعها تالفة</translation>
    </message>
    <message>
      <source>{}: chunk {} is missing ({})</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: القطعة {} مفقودة ({})</translation>
    </message>
    <message>
      <source>{}: chunk {} is not what was captured ({})</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: القطعة {} ليست ما التُقط ({})</translation>
    </message>
    <message>
      <source>{}: {} were lost to damage; the entry Salvage says so</source>
      <extracomment>case/rot</extracomment>
      <translation>{}: فُقد {} بسبب التلف؛ يذكر ذلك القيد Salvage</translation>
    </message>
    <message>
      <source>Nothing of a case can be found in {}; go back to a snapshot or a backup copy.</source>
      <extracomment>case/salvage</extracomment>
      <translation>لا شيء من قضية في {}؛ ارجع إلى نسخة سابقة أو احتياطية.</translation>
    </message>
    <message>
      <source>{} is empty; go back to a snapshot or a backup copy.</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} فارغ؛ ارجع إلى نسخة سابقة أو احتياطية.</translation>
    </message>
    <message>
      <source>{} cannot be copied to {} ({}); free some space.</source>
      <extracomment>case/salvage</extracomment>
      <translation>تعذّر نسخ {} إلى {} ({})؛ أخلِ مساحة.</translation>
    </message>
    <message>
      <source>journal entry {} ({}, {})</source>
      <extracomment>case/salvage</extracomment>
      <translation>قيد الدفتر {} ({}، {})</translation>
    </message>
    <message>
      <source>the log beside {} belongs to another file, and was passed over</source>
      <extracomment>case/salvage</extracomment>
      <translation>السجل بجانب {} يخص ملفًا آخر، فتُجووز</translation>
    </message>
    <message>
      <source>saving captured bytes</source>
      <extracomment>case/salvage</extracomment>
      <translation>إنقاذ البايتات المحفوظة</translation>
    </message>
    <message>
      <source>the file is cut off: {} of its {} pages are left</source>
      <extracomment>case/salvage</extracomment>
      <translation>الملف مقطوع: بقي {} من {} صفحة</translation>
    </message>
    <message>
      <source>{} is damaged; what the tables hold of it is kept, who did it is lost</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} تالف؛ يبقى ما في الجداول منه، وضاع من فعله</translation>
    </message>
    <message>
      <source>the journal is gone whole; records are as their tables hold them</source>
      <extracomment>case/salvage</extracomment>
      <translation>ضاع الدفتر كله؛ السجلات كما في جداولها</translation>
    </message>
    <message>
      <source>{} gone from the journal; what the tables hold of that is kept</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} غير موجود في الدفتر؛ يبقى ما في الجداول منه</translation>
    </message>
    <message>
      <source>captured bytes {}… are lost whole</source>
      <extracomment>case/salvage</extracomment>
      <translation>البايتات المحفوظة {}… ضاعت كلها</translation>
    </message>
    <message>
      <source>{} rows stand in the file, but of which kind they were cannot be told; they are lost</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} صفوف في الملف لا يُعرف نوعها؛ ضاعت</translation>
    </message>
    <message>
      <source>{} rows or pages could not be read; those of records were made anew from the journal</source>
      <extracomment>case/salvage</extracomment>
      <translation>{} صفوف أو صفحات لم تُقرأ؛ وأعيد صنع ما للسجلات من الدفتر</translation>
    </message>
    <message>
      <source>who wrote them and when is lost, their values are kept</source>
      <extracomment>case/salvage</extracomment>
      <translation>ضاع من كتبها ومتى، وبقيت قيمها</translation>
    </message>
    <message>
      <source>nothing but their names is left; they lie in the trash</source>
      <extracomment>case/salvage</extracomment>
      <translation>لم يبق إلا أسماؤها؛ وهي في السلة</translation>
    </message>
    <message>
      <source>putting records in order</source>
      <extracomment>case/salvage</extracomment>
      <translation>ترتيب السجلات</translation>
    </message>
    <message>
      <source>There is no saved {} {}; there are: {}.</source>
      <extracomment>case/savedviews</extracomment>
      <translation>لا محفوظ من هذا النوع والاسم ({} {})؛ الموجود: {}.</translation>
    </message>
    <message>
      <source>No kind of record has {} to filter by; write for example aircraft ~ An-124.</source>
      <extracomment>case/sifting</extracomment>
      <translation>لا نوع من السجلات فيه {} للترشيح؛ اكتب مثلًا aircraft ~ An-124.</translation>
    </message>
    <message>
      <source>No snapshot was made, for what was written does not hold ({}); check this case.</source>
      <extracomment>case/snapshots</extracomment>
      <translation>لم تُصنع نسخة: ما كُتب لا يصح ({})؛ افحص هذه القضية.</translation>
    </message>
    <message>
      <source>No snapshot was made: the disk that holds {} is full; free some space.</source>
      <extracomment>case/snapshots</extracomment>
      <translation>لم تُصنع نسخة: القرص الذي فيه {} ممتلئ؛ أخلِ مساحة.</translation>
    </message>
    <message>
      <source>No snapshot was made ({}); see that {} can be written.</source>
      <extracomment>case/snapshots</extracomment>
      <translation>لم تُصنع نسخة ({})؛ تأكد من إمكان الكتابة في {}.</translation>
    </message>
    <message>
      <source>places of departure</source>
      <extracomment>case/statistics</extracomment>
      <translation>أماكن المغادرة</translation>
    </message>
    <message>
      <source>dates of sightings</source>
      <extracomment>case/statistics</extracomment>
      <translation>تواريخ المشاهدات</translation>
    </message>
    <message>
      <source>{} excerpts, {} sightings, {} claims</source>
      <extracomment>case/statistics</extracomment>
      <translation>{} اقتباسات، {} مشاهدات، {} ادعاءات</translation>
    </message>
    <message>
      <source>What it holds</source>
      <extracomment>case/statistics</extracomment>
      <translation>ما فيها</translation>
    </message>
    <message>
      <source>Days it covers</source>
      <extracomment>case/statistics</extracomment>
      <translation>الأيام التي تغطيها</translation>
    </message>
    <message>
      <source>Still open</source>
      <extracomment>case/statistics</extracomment>
      <translation>لا يزال مفتوحًا</translation>
    </message>
    <message>
      <source>Sources by language</source>
      <extracomment>case/statistics</extracomment>
      <translation>المصادر حسب اللغة</translation>
    </message>
    <message>
      <source>what happened</source>
      <extracomment>case/statistics</extracomment>
      <translation>ما حدث</translation>
    </message>
    <message>
      <source>what was published</source>
      <extracomment>case/statistics</extracomment>
      <translation>ما نُشر</translation>
    </message>
    <message>
      <source>sources held without a grade</source>
      <extracomment>case/statistics</extracomment>
      <translation>مصادر محفوظة بلا درجة</translation>
    </message>
    <message>
      <source>sources held without a day</source>
      <extracomment>case/statistics</extracomment>
      <translation>مصادر محفوظة بلا يوم</translation>
    </message>
    <message>
      <source>sightings without a grade</source>
      <extracomment>case/statistics</extracomment>
      <translation>مشاهدات بلا درجة</translation>
    </message>
    <message>
      <source>claims without a grade</source>
      <extracomment>case/statistics</extracomment>
      <translation>ادعاءات بلا درجة</translation>
    </message>
    <message>
      <source>sightings without a date</source>
      <extracomment>case/statistics</extracomment>
      <translation>مشاهدات بلا تاريخ</translation>
    </message>
    <message>
      <source>links without words</source>
      <extracomment>case/statistics</extracomment>
      <translation>روابط بلا كلمات</translation>
    </message>
    <message>
      <source>conflicts to settle</source>
      <extracomment>case/statistics</extracomment>
      <translation>تعارضات للبتّ</translation>
    </message>
    <message>
      <source>file on disk</source>
      <extracomment>case/statistics</extracomment>
      <translation>الملف على القرص</translation>
    </message>
    <message>
      <source>captured bytes</source>
      <extracomment>case/statistics</extracomment>
      <translation>بايتات محفوظة</translation>
    </message>
    <message>
      <source>journal entries</source>
      <extracomment>case/statistics</extracomment>
      <translation>قيود الدفتر</translation>
    </message>
    <message>
      <source>records in the trash</source>
      <extracomment>case/statistics</extracomment>
      <translation>سجلات في السلة</translation>
    </message>
    <message>
      <source>A case is written through one connection only; close it before opening it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>تُكتب القضية باتصال واحد؛ أغلقه قبل فتحها ثانية.</translation>
    </message>
    <message>
      <source>{} was not closed properly and its place cannot be written; copy it together with {} to a folder of yours and open it there.</source>
      <extracomment>case/storage</extracomment>
      <translation>لم يُغلق {} كما ينبغي ولا تمكن الكتابة في مكانه؛ انسخه مع {} إلى مجلد لك وافتحه هناك.</translation>
    </message>
    <message>
      <source>{} is damaged; run verify to see what, and go back to a backup copy.</source>
      <extracomment>case/storage</extracomment>
      <translation>{} تالف؛ افحص القضية لترى ماذا، وارجع إلى نسخة احتياطية.</translation>
    </message>
    <message>
      <source>Not saved: the disk that holds {} is full; free some space and do it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>لم يُحفظ: القرص الذي فيه {} ممتلئ؛ أخلِ مساحة وأعد ذلك.</translation>
    </message>
    <message>
      <source>Not saved: {} is in a place that cannot be written; save a copy elsewhere.</source>
      <extracomment>case/storage</extracomment>
      <translation>لم يُحفظ: {} في مكان لا تمكن الكتابة فيه؛ احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
      <source>Not saved: another program holds {}; close it there and do it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>لم يُحفظ: برنامج آخر يمسك {}؛ أغلقه هناك وأعد ذلك.</translation>
    </message>
    <message>
      <source>The disk did not read or write {} ({}); check it and do it again.</source>
      <extracomment>case/storage</extracomment>
      <translation>لم يقرأ القرص {} أو لم يكتبه ({})؛ افحصه وأعد ذلك.</translation>
    </message>
    <message>
      <source>{} cannot be opened; check that it is there and that you may write in its folder.</source>
      <extracomment>case/storage</extracomment>
      <translation>تعذّر فتح {}؛ تحقق من وجوده ومن أن لك الكتابة في مجلده.</translation>
    </message>
    <message>
      <source>not checked</source>
      <extracomment>case/verify</extracomment>
      <translation>لم يُفحص</translation>
    </message>
    <message>
      <source>journal entry {} ({})</source>
      <extracomment>case/verify</extracomment>
      <translation>قيد الدفتر {} ({})</translation>
    </message>
    <message>
      <source>not read</source>
      <extracomment>case/verify</extracomment>
      <translation>لم يُقرأ</translation>
    </message>
    <message>
      <source>a row of {} refers to a record that is not in the case</source>
      <extracomment>case/verify</extracomment>
      <translation>صف من {} يشير إلى سجل ليس في القضية</translation>
    </message>
    <message>
      <source>what stands in the journal in place of hidden values is not what the maker of this copy put there</source>
      <extracomment>case/verify</extracomment>
      <translation>ما يحل في الدفتر محل القيم المخفية ليس ما وضعه صانع هذه النسخة</translation>
    </message>
    <message>
      <source>a change row ({}) belongs to no journal entry</source>
      <extracomment>case/verify</extracomment>
      <translation>صف تغيير ({}) لا يخص أي قيد</translation>
    </message>
    <message>
      <source>the file's replica identity is not the one that wrote its journal</source>
      <extracomment>case/verify</extracomment>
      <translation>هوية نسخة الملف ليست التي كتبت دفتره</translation>
    </message>
    <message>
      <source>the record numbers are not those the journal gives</source>
      <extracomment>case/verify</extracomment>
      <translation>أرقام السجلات ليست ما يعطيه الدفتر</translation>
    </message>
    <message>
      <source>the disk did not read where {} are kept ({})</source>
      <extracomment>case/verify</extracomment>
      <translation>لم يقرأ القرص حيث يُحفظ {} ({})</translation>
    </message>
    <message>
      <source>the file is damaged where {} are kept: {}</source>
      <extracomment>case/verify</extracomment>
      <translation>الملف تالف حيث تُحفظ {}: {}</translation>
    </message>
    <message>
      <source>the file's pages are damaged: {}</source>
      <extracomment>case/verify</extracomment>
      <translation>صفحات الملف تالفة: {}</translation>
    </message>
    <message>
      <source>{} stands where entry {} belongs: an entry was removed or renumbered</source>
      <extracomment>case/verify</extracomment>
      <translation>{} في موضع القيد {}: أُزيل قيد أو أُعيد ترقيمه</translation>
    </message>
    <message>
      <source>{} is not as it was written</source>
      <extracomment>case/verify</extracomment>
      <translation>{} ليس كما كُتب</translation>
    </message>
    <message>
      <source>{} follows an entry that does not stand before it in the journal</source>
      <extracomment>case/verify</extracomment>
      <translation>{} يتبع قيدًا لا يسبقه في الدفتر</translation>
    </message>
    <message>
      <source>the head of the journal is not the last entry this file wrote</source>
      <extracomment>case/verify</extracomment>
      <translation>رأس الدفتر ليس آخر قيد كتبه هذا الملف</translation>
    </message>
    <message>
      <source>Nothing is chosen; name the records to copy.</source>
      <extracomment>exchange/across</extracomment>
      <translation>لم يُختر شيء؛ سمِّ السجلات المراد نسخها.</translation>
    </message>
    <message>
      <source>{} is a copy of this very case; merge the two instead.</source>
      <extracomment>exchange/across</extracomment>
      <translation>{} نسخة من هذه القضية نفسها؛ ادمج الاثنتين.</translation>
    </message>
    <message>
      <source>{} is a {}, which is not copied; choose of {}.</source>
      <extracomment>exchange/across</extracomment>
      <translation>{} هو {}؛ وهذا لا يُنسخ؛ اختر من {}.</translation>
    </message>
    <message>
      <source>All of that is in {} already; nothing was copied.</source>
      <extracomment>exchange/across</extracomment>
      <translation>كل ذلك في {} أصلًا؛ لم يُنسخ شيء.</translation>
    </message>
    <message>
      <source>The case holds no source with those bytes or that address; attach it first.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>ليس في القضية مصدر بتلك البايتات أو العنوان؛ أرفقه أولًا.</translation>
    </message>
    <message>
      <source>It points at its source without words, region or time that can be read here.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>يشير إلى مصدره بلا كلمات أو منطقة أو وقت يمكن قراءته هنا.</translation>
    </message>
    <message>
      <source>{} holds no annotations; choose a Web Annotation file (JSON-LD).</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>لا تعليقات في {}؛ اختر ملف Web Annotation (JSON-LD).</translation>
    </message>
    <message>
      <source>{} is larger than {} MB; no file of annotations is.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>{} أكبر من {} م.ب؛ ولا ملف تعليقات كذلك.</translation>
    </message>
    <message>
      <source>It has no target that can be read.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>ليس له هدف يُقرأ.</translation>
    </message>
    <message>
      <source>The words “{}” {}; highlight them by hand.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>الكلمات “{}” {}؛ ظلّلها يدويًا.</translation>
    </message>
    <message>
      <source>{} is not JSON; choose a Web Annotation file (JSON-LD).</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>{} ليس JSON؛ اختر ملف Web Annotation (JSON-LD).</translation>
    </message>
    <message>
      <source>Several sources were captured from that address; name the one by its SHA-256.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>حُفظت من ذلك العنوان عدة مصادر؛ سمِّ واحدًا ببصمته SHA-256.</translation>
    </message>
    <message>
      <source>“{}” is no number.</source>
      <extracomment>exchange/annotations</extracomment>
      <translation>“{}” ليس عددًا.</translation>
    </message>
    <message>
      <source>A template is a file NAME{}; {} is not called so.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>القالب ملف اسم{}؛ و{} لا يسمّى كذلك.</translation>
    </message>
    <message>
      <source>{} is larger than any template; choose a file NAME{}.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>{} أكبر من أي قالب؛ اختر ملف اسم{}.</translation>
    </message>
    <message>
      <source>{} is no template of a case, or it was altered; choose a file NAME{}.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>{} ليس قالب قضية، أو عُدّل؛ اختر ملف اسم{}.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); choose another file.</source>
      <extracomment>exchange/casetemplates</extracomment>
      <translation>تعذّرت قراءة {} ({})؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>who was given copies</source>
      <extracomment>exchange/closure</extracomment>
      <translation>من أُعطي نسخًا</translation>
    </message>
    <message>
      <source>which prints were issued</source>
      <extracomment>exchange/closure</extracomment>
      <translation>أي مطبوعات أُصدرت</translation>
    </message>
    <message>
      <source>came with a source that is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>جاء مع مصدر متروك</translation>
    </message>
    <message>
      <source>searches made</source>
      <extracomment>exchange/closure</extracomment>
      <translation>عمليات البحث</translation>
    </message>
    <message>
      <source>copies given</source>
      <extracomment>exchange/closure</extracomment>
      <translation>نسخ أُعطيت</translation>
    </message>
    <message>
      <source>hidden as a record</source>
      <extracomment>exchange/closure</extracomment>
      <translation>مخفي كسجل</translation>
    </message>
    <message>
      <source>captured bytes of what is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>بايتات محفوظة لما تُرك</translation>
    </message>
    <message>
      <source>only on what is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>على المتروك فقط</translation>
    </message>
    <message>
      <source>not asked for</source>
      <extracomment>exchange/closure</extracomment>
      <translation>غير مطلوب</translation>
    </message>
    <message>
      <source>rests on what is left out</source>
      <extracomment>exchange/closure</extracomment>
      <translation>يستند إلى المتروك</translation>
    </message>
    <message>
      <source>The copy was not made: {}; run verify on this case.</source>
      <extracomment>exchange/copy</extracomment>
      <translation>لم تُصنع النسخة: {}؛ افحص هذه القضية.</translation>
    </message>
    <message>
      <source>The copy was not made: captured bytes are damaged; run verify on this case.</source>
      <extracomment>exchange/copy</extracomment>
      <translation>لم تُصنع النسخة: بايتات محفوظة تالفة؛ افحص هذه القضية.</translation>
    </message>
    <message>
      <source> and in {} more places</source>
      <extracomment>exchange/copy</extracomment>
      <translation> وفي {} مواضع أخرى</translation>
    </message>
    <message>
      <source>captures made anew</source>
      <extracomment>exchange/copy</extracomment>
      <translation>لقطات صُنعت من جديد</translation>
    </message>
    <message>
      <source>Not exported: what is hidden still stands {}; leave that out, or hide less.</source>
      <extracomment>exchange/copy</extracomment>
      <translation>لم يُصدَّر: ما يُخفى لا يزال {}؛ اترك ذلك، أو أخفِ أقل.</translation>
    </message>
    <message>
      <source>copying {}</source>
      <extracomment>exchange/copy</extracomment>
      <translation>نسخ {}</translation>
    </message>
    <message>
      <source>copying captured bytes</source>
      <extracomment>exchange/copy</extracomment>
      <translation>نسخ البايتات المحفوظة</translation>
    </message>
    <message>
      <source>in capture {} ({})</source>
      <extracomment>exchange/copy</extracomment>
      <translation>في الالتقاط {} ({})</translation>
    </message>
    <message>
      <source>A region of it cannot be blacked out, for it cannot be drawn; leave its source out.</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>لا يمكن تسويد منطقة منه لتعذّر رسمه؛ اترك مصدره.</translation>
    </message>
    <message>
      <source>It has {} pages, too many to go as pictures; leave its source out.</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>فيه {} صفحة، أكثر من أن تُرسل صورًا؛ اترك مصدره.</translation>
    </message>
    <message>
      <source>its text with {} replaced by marks; the original was not sent</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>نصه مع استبدال {} بعلامات؛ لم يُرسل الأصل</translation>
    </message>
    <message>
      <source>drawn anew without metadata, </source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>رُسم من جديد بلا بيانات وصفية، </translation>
    </message>
    <message>
      <source>1 region blacked out</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>حُجبت منطقة واحدة</translation>
    </message>
    <message>
      <source>{} regions blacked out</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>سُوّدت {} مناطق</translation>
    </message>
    <message>
      <source>; the original was not sent</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>؛ لم يُرسل الأصل</translation>
    </message>
    <message>
      <source>the picture</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>الصورة</translation>
    </message>
    <message>
      <source>its pages as pictures, {}</source>
      <extracomment>exchange/derivatives</extracomment>
      <translation>صفحاته صورًا، {}</translation>
    </message>
    <message>
      <source>No date is counted from it.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>لا يُحسب منه أي تاريخ.</translation>
    </message>
    <message>
      <source>What rests on it stays: {}.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>ما يستند إليه يبقى: {}.</translation>
    </message>
    <message>
      <source>Nothing rests on it.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>لا يستند إليه شيء.</translation>
    </message>
    <message>
      <source>{} goes to the trash, from where it can be restored; on it rest {}.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>يذهب {} إلى السلة ومنها يمكن استعادته؛ وإليه تستند {}.</translation>
    </message>
    <message>
      <source>{} goes to the trash, from where it can be restored.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} يذهب إلى السلة، ويمكن استعادته منها.</translation>
    </message>
    <message>
      <source>Nothing else changes.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>لا يتغير غير ذلك.</translation>
    </message>
    <message>
      <source>No date that is counted from it moves.{}</source>
      <extracomment>exchange/effects</extracomment>
      <translation>لا يتحرك تاريخ محسوب منه.{}</translation>
    </message>
    <message>
      <source>{} stays out of the trash.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>يبقى {} خارج السلة.</translation>
    </message>
    <message>
      <source>{} goes to the trash, from where it can be restored</source>
      <extracomment>exchange/effects</extracomment>
      <translation>{} يذهب إلى السلة، ويمكن استعادته منها</translation>
    </message>
    <message>
      <source>; on it rest {}.</source>
      <extracomment>exchange/effects</extracomment>
      <translation>؛ وإليه تستند {}.</translation>
    </message>
    <message>
      <source>is counted anew and keeps its days</source>
      <extracomment>exchange/effects</extracomment>
      <translation>يُحسب من جديد ويحتفظ بأيامه</translation>
    </message>
    <message>
      <source>are counted anew and keep their days</source>
      <extracomment>exchange/effects</extracomment>
      <translation>تُحسب من جديد وتحتفظ بأيامها</translation>
    </message>
    <message>
      <source>One date moves</source>
      <extracomment>exchange/effects</extracomment>
      <translation>يتحرك تاريخ واحد</translation>
    </message>
    <message>
      <source>{} dates move</source>
      <extracomment>exchange/effects</extracomment>
      <translation>تتحرك {} تواريخ</translation>
    </message>
    <message>
      <source>The sample file {} is not as it was made; install the program anew.</source>
      <extracomment>exchange/flightsample</extracomment>
      <translation>ملف النموذج {} ليس كما صُنع؛ أعد تثبيت البرنامج.</translation>
    </message>
    <message>
      <source>{} cannot be taken in: {}; ask for a fresh copy.</source>
      <extracomment>exchange/guard</extracomment>
      <translation>لا يمكن أخذ {}: {}؛ اطلب نسخة جديدة.</translation>
    </message>
    <message>
      <source>an entry of its journal has a place in time that no case gives</source>
      <extracomment>exchange/guard</extracomment>
      <translation>لقيد في دفتره موضع زمني لا تعطيه قضية</translation>
    </message>
    <message>
      <source>it is not the record of one case</source>
      <extracomment>exchange/guard</extracomment>
      <translation>ليس سجل قضية واحدة</translation>
    </message>
    <message>
      <source>its {} table has a key of the wrong length</source>
      <extracomment>exchange/guard</extracomment>
      <translation>في جدوله {} مفتاح بطول خاطئ</translation>
    </message>
    <message>
      <source>a row of its {} table lacks what every {} has</source>
      <extracomment>exchange/guard</extracomment>
      <translation>ينقص صفًا في جدوله {} ما في كل {}</translation>
    </message>
    <message>
      <source>a {} is about a record that is not in it</source>
      <extracomment>exchange/guard</extracomment>
      <translation>{}: بشأن سجل ليس فيه</translation>
    </message>
    <message>
      <source>a conflict is about what no case has</source>
      <extracomment>exchange/guard</extracomment>
      <translation>تعارض بشأن ما ليس في أي قضية</translation>
    </message>
    <message>
      <source>an entry of its journal says {} in a way that cannot be read</source>
      <extracomment>exchange/guard</extracomment>
      <translation>قيد في دفتره يذكر {} بطريقة لا تُقرأ</translation>
    </message>
    <message>
      <source>its journal writes to {}.{}, which no case has</source>
      <extracomment>exchange/guard</extracomment>
      <translation>دفتره يكتب في {}.{}، وليس ذلك في أي قضية</translation>
    </message>
    <message>
      <source>a value of {}.{} cannot be read</source>
      <extracomment>exchange/guard</extracomment>
      <translation>قيمة {}.{} لا تُقرأ</translation>
    </message>
    <message>
      <source>Seal it to public keys or with a passphrase, not both.</source>
      <extracomment>exchange/handover</extracomment>
      <translation>اختمه بمفاتيح عامة أو بعبارة مرور، لا بكليهما.</translation>
    </message>
    <message>
      <source>A signature tells who you are; leave it off, or let the names of the analysts stand.</source>
      <extracomment>exchange/handover</extracomment>
      <translation>يقول التوقيع من أنت؛ اتركه، أو أبقِ أسماء المحللين.</translation>
    </message>
    <message>
      <source>{}; nothing was exported, choose another place.</source>
      <extracomment>exchange/handover</extracomment>
      <translation>{}؛ لم يُصدَّر شيء، اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>The {} in {} cannot be read; put it right, or take it away for a new one.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>تعذّرت قراءة {} في {}؛ أصلحه أو أزله ليُصنع جديد.</translation>
    </message>
    <message>
      <source>{} holds no keys; put it right or move it away.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>لا مفاتيح في {}؛ أصلحه أو انقله.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); put it right or move it away.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>تعذّرت قراءة {} ({})؛ أصلحه أو انقله.</translation>
    </message>
    <message>
      <source>{} cannot be written ({}); keys are kept there.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>لا تمكن الكتابة في {} ({})؛ فيه تُحفظ المفاتيح.</translation>
    </message>
    <message>
      <source>signing key</source>
      <extracomment>exchange/keys</extracomment>
      <translation>مفتاح التوقيع</translation>
    </message>
    <message>
      <source>sealing key</source>
      <extracomment>exchange/keys</extracomment>
      <translation>مفتاح الختم</translation>
    </message>
    <message>
      <source>a file that only you may read</source>
      <extracomment>exchange/keys</extracomment>
      <translation>ملف لا يقرؤه غيرك</translation>
    </message>
    <message>
      <source>the key store of this system</source>
      <extracomment>exchange/keys</extracomment>
      <translation>مخزن مفاتيح هذا النظام</translation>
    </message>
    <message>
      <source>The key is new here: {}. Have them read it out.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>المفتاح جديد هنا: {}. اطلب أن يُقرأ عليك.</translation>
    </message>
    <message>
      <source>That key ({}) is known here since {} as {}'s, not {}'s</source>
      <extracomment>exchange/keys</extracomment>
      <translation>ذلك المفتاح ({}) معروف هنا منذ {} على أنه لـ{} لا لـ{}</translation>
    </message>
    <message>
      <source>{}; ask both by another way.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>{}؛ اسأل كليهما بطريق آخر.</translation>
    </message>
    <message>
      <source>; {} has had another one, ask by another way</source>
      <extracomment>exchange/keys</extracomment>
      <translation>؛ كان لـ{} غيره، اسأل بطريق آخر</translation>
    </message>
    <message>
      <source>That key ({}) is known here since {}.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>ذلك المفتاح ({}) معروف هنا منذ {}.</translation>
    </message>
    <message>
      <source>{} had another key before; this one ({}) is new, ask them by another way.</source>
      <extracomment>exchange/keys</extracomment>
      <translation>كان لـ{} مفتاح آخر؛ وهذا ({}) جديد، اسأله بطريق آخر.</translation>
    </message>
    <message>
      <source>{} is the open case itself; name the copy that came back.</source>
      <extracomment>exchange/merge</extracomment>
      <translation>{} هو القضية المفتوحة نفسها؛ سمِّ النسخة التي عادت.</translation>
    </message>
    <message>
      <source>The copy withholds what entry {} ({}) wrote, and this case does not hold it; ask for a copy in which nothing is withheld.</source>
      <extracomment>exchange/merge</extracomment>
      <translation>تحجب النسخة ما كتبه القيد {} ({}) وليس في هذه القضية؛ اطلب نسخة لا يُحجب فيها شيء.</translation>
    </message>
    <message>
      <source>{} is there already and is not empty; name a new folder.</source>
      <extracomment>exchange/newfile</extracomment>
      <translation>{} موجود أصلًا وليس فارغًا؛ سمِّ مجلدًا جديدًا.</translation>
    </message>
    <message>
      <source>{} cannot be made ({}); choose another place.</source>
      <extracomment>exchange/newfile</extracomment>
      <translation>تعذّر إنشاء {} ({})؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>The case holds no source; there is nothing to write.</source>
      <extracomment>exchange/originals</extracomment>
      <translation>لا مصدر في القضية؛ لا شيء يُكتب.</translation>
    </message>
    <message>
      <source>whole words in any case, with and without accents, vowel signs and signs that are not seen, in ligatures and other forms of letters, with any space or hyphen between their parts; UTF-8, UTF-16, UTF-32, older encodings; percent signs, also several times over, entities, escapes of JSON, scripts, style sheets, rich text and mail, octal, base64, hexadecimal, names of hosts; split by markup or over the runs of a page; unpacked: ZIP, gzip, deflate, zstd, bzip2, xz, four deep. Pixels and sound are not searched, nor other grammatical forms of a word, nor letters set apart one by one</source>
      <extracomment>exchange/proof</extracomment>
      <translation>كلمات كاملة بأي حالة أحرف، بعلامات النبر والتشكيل والعلامات الخفية وبدونها، وبالحروف المركبة وأشكال الحروف الأخرى، وبأي مسافة أو شرطة بين أجزائها؛ UTF-8 وUTF-16 وUTF-32 وترميزات أقدم؛ علامات النسبة ولو مكررة، والكيانات، وتهريب JSON والبرامج النصية وأوراق الأنماط والنص المنسق والبريد، والثماني وbase64 والسداسي عشري وأسماء المضيفين؛ مقسّمة بالوسوم أو بمقاطع الصفحة؛ مفكوكة: ZIP وgzip وdeflate وzstd وbzip2 وxz بعمق أربعة. لا تُبحث البكسلات والصوت، ولا الصيغ النحوية الأخرى، ولا الحروف المفرَّقة واحدًا واحدًا</translation>
    </message>
    <message>
      <source>searching {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>البحث في {}</translation>
    </message>
    <message>
      <source>its own words</source>
      <extracomment>exchange/proof</extracomment>
      <translation>كلماته نفسها</translation>
    </message>
    <message>
      <source>in journal entry {} ({}), {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>في القيد {} ({})، {}</translation>
    </message>
    <message>
      <source>in captured bytes {}…</source>
      <extracomment>exchange/proof</extracomment>
      <translation>في البايتات الملتقطة {}…</translation>
    </message>
    <message>
      <source>in the name {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>في الاسم {}</translation>
    </message>
    <message>
      <source>searching the file</source>
      <extracomment>exchange/proof</extracomment>
      <translation>البحث في الملف</translation>
    </message>
    <message>
      <source>searching captured bytes</source>
      <extracomment>exchange/proof</extracomment>
      <translation>البحث في البايتات المحفوظة</translation>
    </message>
    <message>
      <source>{}, which hold {}</source>
      <extracomment>exchange/proof</extracomment>
      <translation>{}، وفيها {}</translation>
    </message>
    <message>
      <source>in the pages of the file</source>
      <extracomment>exchange/proof</extracomment>
      <translation>في صفحات الملف</translation>
    </message>
    <message>
      <source>{} needs more memory than a case may take to be looked into; ask for a fresh copy.</source>
      <extracomment>exchange/receiving</extracomment>
      <translation>يحتاج {} ذاكرة أكثر مما يُسمح لقضية؛ اطلب نسخة جديدة.</translation>
    </message>
    <message>
      <source>{} takes longer to look into than a case may and was given up; ask for a fresh copy.</source>
      <extracomment>exchange/receiving</extracomment>
      <translation>يستغرق {} أطول مما يُسمح لقضية فتُرك؛ اطلب نسخة جديدة.</translation>
    </message>
    <message>
      <source>{}; nothing of it came in.</source>
      <extracomment>exchange/receiving</extracomment>
      <translation>{}؛ لم يدخل منه شيء.</translation>
    </message>
    <message>
      <source>{} is larger than any list of references; split it.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} أكبر من أي قائمة مراجع؛ قسّمه.</translation>
    </message>
    <message>
      <source>{} holds no references; export them as CSL-JSON from the reference manager.</source>
      <extracomment>exchange/references</extracomment>
      <translation>لا مراجع في {}؛ صدّرها CSL-JSON من مدير المراجع.</translation>
    </message>
    <message>
      <source>{} holds more than {} references; split it.</source>
      <extracomment>exchange/references</extracomment>
      <translation>في {} أكثر من {} مرجع؛ قسّمه.</translation>
    </message>
    <message>
      <source>it has neither title nor address.</source>
      <extracomment>exchange/references</extracomment>
      <translation>ليس له عنوان ولا رابط.</translation>
    </message>
    <message>
      <source>{} is no CSL-JSON; export the references so from the reference manager.</source>
      <extracomment>exchange/references</extracomment>
      <translation>{} ليس CSL-JSON؛ صدّر المراجع هكذا من مديرها.</translation>
    </message>
    <message>
      <source>A hidden word stands where a {} can hold none ({}); leave such records out.</source>
      <extracomment>exchange/rewriting</extracomment>
      <translation>كلمة مخفية حيث لا يقبلها هذا الحقل ({}) ({})؛ اترك هذه السجلات.</translation>
    </message>
    <message>
      <source>“{}” is no public key that age knows; it begins with age1 or ssh-.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>“{}” ليس مفتاحًا عامًا يعرفه age؛ يبدأ بـage1 أو ssh-.</translation>
    </message>
    <message>
      <source>There is no public key in what was given; name one that begins with age1.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>لا مفتاح عام فيما أُعطي؛ سمِّ واحدًا يبدأ بـage1.</translation>
    </message>
    <message>
      <source>{} is too large to be sealed with a passphrase; seal it to a public key.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} أكبر من أن يُختم بعبارة مرور؛ اختمه بمفتاح عام.</translation>
    </message>
    <message>
      <source>{} is not sealed; use it as it is.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>{} غير مختوم؛ استعمله كما هو.</translation>
    </message>
    <message>
      <source>{} could not be sealed ({}); choose another place.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>تعذّر ختم {} ({})؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>{} cannot be opened: {}.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>لا يمكن فتح {}: {}.</translation>
    </message>
    <message>
      <source>“{}” is neither a public key nor a file with one; a key begins with age1.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>“{}” ليس مفتاحًا عامًا ولا ملفًا فيه؛ يبدأ المفتاح بـage1.</translation>
    </message>
    <message>
      <source>{} was sealed with a passphrase; name a file that holds it.</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>خُتم {} بعبارة مرور؛ سمِّ ملفًا يحويها.</translation>
    </message>
    <message>
      <source>it was sealed to other keys, or with another passphrase, or was damaged on its way</source>
      <extracomment>exchange/sealing</extracomment>
      <translation>خُتم لمفاتيح أخرى أو بعبارة أخرى، أو تلف في الطريق</translation>
    </message>
    <message>
      <source>The file is not a whole case; run verify on it.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>ليس الملف قضية كاملة؛ افحصه.</translation>
    </message>
    <message>
      <source>{} is not to be trusted: {}; ask for a fresh copy.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>لا يُوثق بـ{}: {}؛ اطلب نسخة جديدة.</translation>
    </message>
    <message>
      <source>; {} more entries are not</source>
      <extracomment>exchange/signing</extracomment>
      <translation>؛ و{} قيود أخرى ليست كذلك</translation>
    </message>
    <message>
      <source>; one more entry is not</source>
      <extracomment>exchange/signing</extracomment>
      <translation>؛ وقيد آخر ليس كذلك</translation>
    </message>
    <message>
      <source>What {} signed is not what the file holds: {}.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>ما وقّعه {} ليس ما في الملف: {}.</translation>
    </message>
    <message>
      <source>entries {}</source>
      <extracomment>exchange/signing</extracomment>
      <translation>القيود {}</translation>
    </message>
    <message>
      <source>journal {}</source>
      <extracomment>exchange/signing</extracomment>
      <translation>الدفتر {}</translation>
    </message>
    <message>
      <source>Signed by {}.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>وقّعه {}.</translation>
    </message>
    <message>
      <source>Nobody signed this file.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>لم يوقّع أحد هذا الملف.</translation>
    </message>
    <message>
      <source>The signature is not whole; nobody's word stands behind this file.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>التوقيع ناقص؛ لا أحد يكفل هذا الملف.</translation>
    </message>
    <message>
      <source>The signature is not right; nobody's word stands behind this file.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>التوقيع غير صحيح؛ لا أحد يكفل هذا الملف.</translation>
    </message>
    <message>
      <source>What was signed is no manifest of a case.</source>
      <extracomment>exchange/signing</extracomment>
      <translation>ما وُقّع ليس بيان قضية.</translation>
    </message>
    <message>
      <source>it is another case</source>
      <extracomment>exchange/signing</extracomment>
      <translation>هي قضية أخرى</translation>
    </message>
    <message>
      <source>its journal does not have the signed head</source>
      <extracomment>exchange/signing</extracomment>
      <translation>ليس في دفتره الرأس الموقَّع</translation>
    </message>
    <message>
      <source>its journal is not the one that was signed</source>
      <extracomment>exchange/signing</extracomment>
      <translation>دفتره ليس الذي وُقّع</translation>
    </message>
    <message>
      <source>it lacks {}</source>
      <extracomment>exchange/signing</extracomment>
      <translation>ينقصه {}</translation>
    </message>
    <message>
      <source>Origins and weights stay as they are.</source>
      <extracomment>exchange/swayed</extracomment>
      <translation>تبقى المصادر الأصلية والأوزان كما هي.</translation>
    </message>
    <message>
      <source>Origins and weights may change; the case is too large to try it beforehand.</source>
      <extracomment>exchange/swayed</extracomment>
      <translation>قد تتغير المصادر الأصلية والأوزان؛ والقضية أكبر من أن يُجرَّب ذلك مسبقًا.</translation>
    </message>
    <message>
      <source>{} does not say which kind of table; end its name in .csv, .xlsx or .ods.</source>
      <extracomment>exchange/tabular</extracomment>
      <translation>لا يقول {} أي نوع من الجداول؛ أنهِ الاسم بـ .csv أو .xlsx أو .ods.</translation>
    </message>
    <message>
      <source>{}; export to .csv, or leave that column out.</source>
      <extracomment>exchange/tabular</extracomment>
      <translation>{}؛ صدّر إلى .csv أو اترك ذلك العمود.</translation>
    </message>
    <message>
      <source>A {} has no column {}; there are {}.</source>
      <extracomment>exchange/tabular</extracomment>
      <translation>ليس في هذا النوع ({}) عمود {}؛ الموجود {}.</translation>
    </message>
    <message>
      <source>“{}” is a word that every case file holds; hide a longer name or passage.</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>“{}” كلمة في كل ملف قضية؛ أخفِ اسمًا أطول أو مقطعًا.</translation>
    </message>
    <message>
      <source>There is no field {}; write KIND.FIELD, for example sighting.hedge.</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>لا يوجد حقل {}؛ اكتب النوع.الحقل، مثل sighting.hedge.</translation>
    </message>
    <message>
      <source>No {} is without {}; leave the records out instead.</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>لا يكون هذا النوع ({}) بلا {}؛ اترك السجلات بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>it holds {}</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>فيه {}</translation>
    </message>
    <message>
      <source>read from captured bytes that do not go as they are</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>قُرئ من بايتات محفوظة لا تُرسل كما هي</translation>
    </message>
    <message>
      <source>in what the file says of itself</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>فيما يقوله الملف عن نفسه</translation>
    </message>
    <message>
      <source>in its bytes, {}</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>في بايتاته، {}</translation>
    </message>
    <message>
      <source>its logo shows what is hidden</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>شعاره يُظهر المخفي</translation>
    </message>
    <message>
      <source>Make copy</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>إنشاء نسخة</translation>
    </message>
    <message>
      <source>what was asked and answered when a page was captured</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>ما طُلب وأُجيب عند حفظ صفحة</translation>
    </message>
    <message>
      <source>captured bytes that show what is hidden</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>بايتات محفوظة تُظهر المخفي</translation>
    </message>
    <message>
      <source>in its text</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>في نصه</translation>
    </message>
    <message>
      <source>{} without its captured bytes</source>
      <extracomment>exchange/withheld</extracomment>
      <translation>{} بلا بايتاته المحفوظة</translation>
    </message>
    <message>
      <source>Only http and https addresses are fetched, not {}.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>لا تُجلب إلا عناوين http وhttps، لا {}.</translation>
    </message>
    <message>
      <source>{} names no host; check the address.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>لا مضيف في {}؛ تحقق من العنوان.</translation>
    </message>
    <message>
      <source>An address with a name or password in it is not fetched; take them out.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>لا يُجلب عنوان فيه اسم أو كلمة مرور؛ أزلهما.</translation>
    </message>
    <message>
      <source>{} is not a web address; check it.</source>
      <extracomment>reading/addresses</extracomment>
      <translation>{} ليس عنوان ويب؛ تحقق منه.</translation>
    </message>
    <message>
      <source>There is no file to import; name one.</source>
      <extracomment>reading/airframes</extracomment>
      <translation>لا ملف للاستيراد؛ سمِّ واحدًا.</translation>
    </message>
    <message>
      <source>{} holds no airframe with an address or a registration; check that it is whole.</source>
      <extracomment>reading/airframes</extracomment>
      <translation>لا طائرة في {} بعنوان أو تسجيل؛ تحقق من أنه كامل.</translation>
    </message>
    <message>
      <source>{} {} no aircraft by address or registration (line {}).</source>
      <extracomment>reading/airframes</extracomment>
      <translation>{} {} لا طائرة بعنوان أو تسجيل (السطر {}).</translation>
    </message>
    <message>
      <source>{} was held already; change its name, licence or date with set.</source>
      <extracomment>reading/airframes</extracomment>
      <translation>{} موجود أصلًا؛ غيّر اسمه أو رخصته أو تاريخه هناك.</translation>
    </message>
    <message>
      <source>Reading {}</source>
      <extracomment>reading/airframes</extracomment>
      <translation>قراءة {}</translation>
    </message>
    <message>
      <source>The airframes of {} could not be read again: {}</source>
      <extracomment>reading/airframes</extracomment>
      <translation>تعذّرت إعادة قراءة طائرات {}: {}</translation>
    </message>
    <message>
      <source>The web archive holds more than {} pages; split it and attach the parts.</source>
      <extracomment>reading/archived</extracomment>
      <translation>في أرشيف الويب أكثر من {} صفحة؛ قسّمه وأرفق الأجزاء.</translation>
    </message>
    <message>
      <source>{} has no bytes; there is nothing to attach.</source>
      <extracomment>reading/arriving</extracomment>
      <translation>لا بايتات في {}؛ لا شيء يُرفق.</translation>
    </message>
    <message>
      <source>Reading file {} of {}</source>
      <extracomment>reading/arriving</extracomment>
      <translation>قراءة الملف {} من {}</translation>
    </message>
    <message>
      <source>page capture</source>
      <extracomment>reading/arriving</extracomment>
      <translation>لقطة صفحة</translation>
    </message>
    <message>
      <source>{} cannot be read to its end ({}); check the disk it is on.</source>
      <extracomment>reading/arriving</extracomment>
      <translation>تعذّرت قراءة {} إلى نهايته ({})؛ افحص قرصه.</translation>
    </message>
    <message>
      <source>{} answered with status {}; check the address.</source>
      <extracomment>reading/capturing</extracomment>
      <translation>أجاب {} بالحالة {}؛ تحقق من العنوان.</translation>
    </message>
    <message>
      <source>{} answered with no bytes; there is nothing to attach.</source>
      <extracomment>reading/capturing</extracomment>
      <translation>أجاب {} بلا بايتات؛ لا شيء يُرفق.</translation>
    </message>
    <message>
      <source>The proxy and the server learn</source>
      <extracomment>reading/capturing</extracomment>
      <translation>يعلم الوكيل والخادم</translation>
    </message>
    <message>
      <source>The server learns</source>
      <extracomment>reading/capturing</extracomment>
      <translation>يعلم الخادم</translation>
    </message>
    <message>
      <source>the proxy’s address (the proxy: this computer’s)</source>
      <extracomment>reading/capturing</extracomment>
      <translation>عنوان الوكيل (والوكيل: عنوان هذا الحاسوب)</translation>
    </message>
    <message>
      <source>this computer’s address</source>
      <extracomment>reading/capturing</extracomment>
      <translation>عنوان هذا الحاسوب</translation>
    </message>
    <message>
      <source>so do the servers of images and style sheets that the page names, wherever they are</source>
      <extracomment>reading/capturing</extracomment>
      <translation>وكذلك خوادم الصور وأوراق الأنماط التي تسمّيها الصفحة، أينما كانت</translation>
    </message>
    <message>
      <source>{} {}, the time, and the page; {}.</source>
      <extracomment>reading/capturing</extracomment>
      <translation>{} {} والوقت والصفحة؛ {}.</translation>
    </message>
    <message>
      <source>One request for the page and one for each file it names. {}</source>
      <extracomment>reading/capturing</extracomment>
      <translation>طلب للصفحة وآخر لكل ملف تسمّيه. {}</translation>
    </message>
    <message>
      <source> The proxy looks the name up: where it leads is not checked, only names private as such are refused.</source>
      <extracomment>reading/capturing</extracomment>
      <translation> يبحث الوكيل عن الاسم: لا يُفحص إلى أين يقود، وتُرفض الأسماء الخاصة بذاتها فقط.</translation>
    </message>
    <message>
      <source>One request, and one for each redirect. {} {}, the time, and which page was asked for.{}</source>
      <extracomment>reading/capturing</extracomment>
      <translation>طلب واحد، وآخر لكل إعادة توجيه. {} {} والوقت والصفحة المطلوبة.{}</translation>
    </message>
    <message>
      <source> This computer looks the name up and checks where it leads; its name server learns the name, too.</source>
      <extracomment>reading/capturing</extracomment>
      <translation> يبحث هذا الحاسوب عن الاسم ويفحص إلى أين يقود؛ ويعلم خادم أسمائه الاسم أيضًا.</translation>
    </message>
    <message>
      <source>{}; close other programs and try again.</source>
      <extracomment>reading/children</extracomment>
      <translation>{}؛ أغلق برامج أخرى وحاول ثانية.</translation>
    </message>
    <message>
      <source>The process that reads files cannot be started here ({})</source>
      <extracomment>reading/children</extracomment>
      <translation>تعذّر بدء العملية التي تقرأ الملفات ({})</translation>
    </message>
    <message>
      <source>{} takes more than {} s to read and was given up; {}.</source>
      <extracomment>reading/confined</extracomment>
      <translation>تستغرق قراءة {} أكثر من {} ث فتُركت؛ {}.</translation>
    </message>
    <message>
      <source>{} needs more memory than the reading of a file may take; {}.</source>
      <extracomment>reading/confined</extracomment>
      <translation>يحتاج {} ذاكرة أكثر مما يُسمح لقراءة ملف؛ {}.</translation>
    </message>
    <message>
      <source>open it in its own program, save it anew, and attach that copy as well</source>
      <extracomment>reading/confined</extracomment>
      <translation>افتحه في برنامجه واحفظه من جديد وأرفق تلك النسخة أيضًا</translation>
    </message>
    <message>
      <source>{} broke the reading off, as damaged files do and such that are built to do harm</source>
      <extracomment>reading/confined</extracomment>
      <translation>قطع {} القراءة كما تفعل الملفات التالفة أو المصنوعة للأذى</translation>
    </message>
    <message>
      <source>{} is not written as {} usually is and could not be read ({})</source>
      <extracomment>reading/confined</extracomment>
      <translation>{} غير مكتوب كالمعتاد ({}) وتعذّرت قراءته ({})</translation>
    </message>
    <message>
      <source>a tracker file</source>
      <extracomment>reading/confined</extracomment>
      <translation>ملف تتبُّع</translation>
    </message>
    <message>
      <source>The file</source>
      <extracomment>reading/deriving</extracomment>
      <translation>الملف</translation>
    </message>
    <message>
      <source>{} has more than {} tags, which no page has, and is kept unread</source>
      <extracomment>reading/deriving</extracomment>
      <translation>في {} أكثر من {} وسم، ولا صفحة كذلك، فبقي غير مقروء</translation>
    </message>
    <message>
      <source>Reading words</source>
      <extracomment>reading/deriving</extracomment>
      <translation>قراءة الكلمات</translation>
    </message>
    <message>
      <source>Indexing words</source>
      <extracomment>reading/deriving</extracomment>
      <translation>فهرسة الكلمات</translation>
    </message>
    <message>
      <source>{}; save its words as text and attach them.</source>
      <extracomment>reading/deriving</extracomment>
      <translation>{}؛ احفظ كلماته نصًا وأرفقه.</translation>
    </message>
    <message>
      <source>The words of {} stand elsewhere than they were read; quote them in Words.</source>
      <extracomment>reading/drawing</extracomment>
      <translation>كلمات {} في غير موضع قراءتها؛ اقتبسها في عرض الكلمات.</translation>
    </message>
    <message>
      <source>The saved page holds no page; save it again in the browser and attach that.</source>
      <extracomment>reading/faithful</extracomment>
      <translation>لا صفحة في الصفحة المحفوظة؛ احفظها ثانية في المتصفح وأرفقها.</translation>
    </message>
    <message>
      <source>{} did not finish within {} s; try again, or {}.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>لم ينتهِ {} خلال {} ث؛ حاول ثانية، أو {}.</translation>
    </message>
    <message>
      <source>{} is a private name; only public pages are fetched.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} اسم خاص؛ لا تُجلب إلا الصفحات العامة.</translation>
    </message>
    <message>
      <source>{} leads on to what is no address; {}.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>{} يؤدي إلى ما ليس عنوانًا؛ {}.</translation>
    </message>
    <message>
      <source>{} leads on more than {} times; {}.</source>
      <extracomment>reading/fetching</extracomment>
      <translation>يعيد {} التوجيه أكثر من {} مرة؛ {}.</translation>
    </message>
    <message>
      <source>{} is no file that can be read to its end; choose another.</source>
      <extracomment>reading/flightlook</extracomment>
      <translation>{} ليس ملفًا يُقرأ حتى نهايته؛ اختر آخر.</translation>
    </message>
    <message>
      <source>{} is too large to be looked at first; it is read when it is imported.</source>
      <extracomment>reading/flightlook</extracomment>
      <translation>{} أكبر من أن يُنظر فيه أولًا؛ يُقرأ عند استيراده.</translation>
    </message>
    <message>
      <source>These files hold {} aircraft; leave the airframe away, and name it for each track later.</source>
      <extracomment>reading/flights</extracomment>
      <translation>في هذه الملفات {} طائرات؛ اترك الطائرة وسمِّها لكل مسار لاحقًا.</translation>
    </message>
    <message>
      <source> ({} more failed as well)</source>
      <extracomment>reading/flights</extracomment>
      <translation> (وفشل {} غيره أيضًا)</translation>
    </message>
    <message>
      <source>The fixes of {} could not be read again: {}</source>
      <extracomment>reading/flights</extracomment>
      <translation>تعذّرت إعادة قراءة مواضع {}: {}</translation>
    </message>
    <message>
      <source>The import was called off.</source>
      <extracomment>reading/flightstaging</extracomment>
      <translation>أُلغي الاستيراد.</translation>
    </message>
    <message>
      <source>{} broke the reading off, as damaged files do; attach it as a source.</source>
      <extracomment>reading/flightstaging</extracomment>
      <translation>قطع {} القراءة كملف تالف؛ أرفقه مصدرًا.</translation>
    </message>
    <message>
      <source>reading flights</source>
      <extracomment>reading/flightstaging</extracomment>
      <translation>قراءة الرحلات</translation>
    </message>
    <message>
      <source>{} {} while it was read; attach it again once nothing writes to it.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} {} أثناء قراءته؛ أرفقه ثانية حين لا يكتب فيه شيء.</translation>
    </message>
    <message>
      <source>{} is the case itself; choose another file.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} هو القضية نفسها؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>There is no file {}; check the name.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>لا يوجد ملف {}؛ تحقق من الاسم.</translation>
    </message>
    <message>
      <source>{} in {} {} left out; attach them by name if they matter.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} في {} {} تُركت؛ أرفقها بأسمائها إن كانت مهمة.</translation>
    </message>
    <message>
      <source>{} holds no files; there is nothing to attach.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>لا ملفات في {}؛ لا شيء يُرفق.</translation>
    </message>
    <message>
      <source>{} is a link to another folder; attach that folder by itself.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} وصلة إلى مجلد آخر؛ أرفق ذلك المجلد بذاته.</translation>
    </message>
    <message>
      <source>{} is a link to a file elsewhere; attach that file by itself.</source>
      <extracomment>reading/inputs</extracomment>
      <translation>{} وصلة إلى ملف في مكان آخر؛ أرفقه بذاته.</translation>
    </message>
    <message>
      <source>became shorter</source>
      <extracomment>reading/inputs</extracomment>
      <translation>قصُر</translation>
    </message>
    <message>
      <source>was written to</source>
      <extracomment>reading/inputs</extracomment>
      <translation>كُتب فيه</translation>
    </message>
    <message>
      <source>{}; save the part that matters as a file of its own and attach that.</source>
      <extracomment>reading/laid</extracomment>
      <translation>{}؛ احفظ الجزء المهم ملفًا مستقلًا وأرفقه.</translation>
    </message>
    <message>
      <source>scripts or forms; kept, never run</source>
      <extracomment>reading/looking</extracomment>
      <translation>برامج نصية أو نماذج؛ تُحفظ ولا تُشغَّل</translation>
    </message>
    <message>
      <source>Word document</source>
      <extracomment>reading/looking</extracomment>
      <translation>مستند Word</translation>
    </message>
    <message>
      <source>OpenDocument text</source>
      <extracomment>reading/looking</extracomment>
      <translation>نص OpenDocument</translation>
    </message>
    <message>
      <source>saved page</source>
      <extracomment>reading/looking</extracomment>
      <translation>صفحة محفوظة</translation>
    </message>
    <message>
      <source>web page</source>
      <extracomment>reading/looking</extracomment>
      <translation>صفحة ويب</translation>
    </message>
    <message>
      <source>{}; no text, kept and hashed</source>
      <extracomment>reading/looking</extracomment>
      <translation>{}؛ لا نص، محفوظ وله بصمة</translation>
    </message>
    <message>
      <source>It is read when it comes in.</source>
      <extracomment>reading/looking</extracomment>
      <translation>يُقرأ حين يدخل.</translation>
    </message>
    <message>
      <source>It cannot be read to its end ({}).</source>
      <extracomment>reading/looking</extracomment>
      <translation>لا يمكن قراءته إلى نهايته ({}).</translation>
    </message>
    <message>
      <source>It has no bytes; there is nothing to attach.</source>
      <extracomment>reading/looking</extracomment>
      <translation>لا بايتات فيه؛ لا شيء يُرفق.</translation>
    </message>
    <message>
      <source>tesseract has no language “{}” here; it has {}.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>ليس في tesseract هنا لغة “{}”؛ فيه {}.</translation>
    </message>
    <message>
      <source>{} has no pages and no image to read words from.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>ليس في {} صفحات ولا صورة تُقرأ منها كلمات.</translation>
    </message>
    <message>
      <source>Every page of {} has words of its own; select those.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>لكل صفحة من {} كلماتها؛ اخترها.</translation>
    </message>
    <message>
      <source>{} has {} pages to read, and {} are read at most; split it.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>في {} {} صفحة للقراءة، ولا يُقرأ أكثر من {}؛ قسّمه.</translation>
    </message>
    <message>
      <source>tesseract found no words in {}; another language or a sharper copy may help.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>لم يجد tesseract كلمات في {}؛ قد تفيد لغة أخرى أو نسخة أوضح.</translation>
    </message>
    <message>
      <source>No tesseract is installed here, so no words can be read from pictures; install it and its languages.</source>
      <extracomment>reading/ocr</extracomment>
      <translation>tesseract غير مثبّت هنا، فلا تُقرأ كلمات من الصور؛ ثبّته مع لغاته.</translation>
    </message>
    <message>
      <source>Reading page {} of {}</source>
      <extracomment>reading/ocr</extracomment>
      <translation>قراءة الصفحة {} من {}</translation>
    </message>
    <message>
      <source>the text of {} is not what the machine read; go back to a copy you trust</source>
      <extracomment>reading/ocr</extracomment>
      <translation>نص {} ليس ما قرأته الآلة؛ ارجع إلى نسخة تثق بها</translation>
    </message>
    <message>
      <source>the machine-read words of {} could not be made again here; confirm them by the picture</source>
      <extracomment>reading/ocr</extracomment>
      <translation>تعذّرت هنا إعادة صنع الكلمات المقروءة آليًا في {}؛ أكّدها بالصورة</translation>
    </message>
    <message>
      <source>last modified by</source>
      <extracomment>reading/office</extracomment>
      <translation>آخر من عدّله</translation>
    </message>
    <message>
      <source>last printed</source>
      <extracomment>reading/office</extracomment>
      <translation>آخر طباعة</translation>
    </message>
    <message>
      <source>program version</source>
      <extracomment>reading/office</extracomment>
      <translation>إصدار البرنامج</translation>
    </message>
    <message>
      <source>printed by</source>
      <extracomment>reading/office</extracomment>
      <translation>طبعه</translation>
    </message>
    <message>
      <source>the file carries macros; they are never run here</source>
      <extracomment>reading/office</extracomment>
      <translation>في الملف وحدات ماكرو؛ لا تُشغَّل هنا أبدًا</translation>
    </message>
    <message>
      <source>{}; open it and save it without a password as {}.</source>
      <extracomment>reading/parts</extracomment>
      <translation>{}؛ افتحه واحفظه بلا كلمة مرور بصيغة {}.</translation>
    </message>
    <message>
      <source>{} is protected by a password; save it without one and choose it again.</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} محمي بكلمة مرور؛ احفظه بلاها واختره ثانية.</translation>
    </message>
    <message>
      <source>{} is cut short or damaged in {}; {}.</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} مقطوع أو تالف في {}؛ {}.</translation>
    </message>
    <message>
      <source>{} has {} parts; a {} has few. {}</source>
      <extracomment>reading/parts</extracomment>
      <translation>في {} {} جزءًا؛ والمعتاد قليل ({}). {}</translation>
    </message>
    <message>
      <source>open it in a spreadsheet program and save it again, or save the log as CSV</source>
      <extracomment>reading/parts</extracomment>
      <translation>افتحه في برنامج جداول واحفظه ثانية، أو احفظ الجدول CSV</translation>
    </message>
    <message>
      <source>save the sheet with the log as CSV and choose that</source>
      <extracomment>reading/parts</extracomment>
      <translation>احفظ الورقة التي فيها الجدول CSV واخترها</translation>
    </message>
    <message>
      <source>open it in a word processor and save it again, or save it as PDF</source>
      <extracomment>reading/parts</extracomment>
      <translation>افتحه في محرر نصوص واحفظه ثانية، أو احفظه PDF</translation>
    </message>
    <message>
      <source>save it as PDF and attach that</source>
      <extracomment>reading/parts</extracomment>
      <translation>احفظه PDF وأرفقه</translation>
    </message>
    <message>
      <source>{} is protected by a password, or of the older {} kind</source>
      <extracomment>reading/parts</extracomment>
      <translation>{} محمي بكلمة مرور، أو من النوع القديم {}</translation>
    </message>
    <message>
      <source>{} unpacks to more than {} MB, which no {} does</source>
      <extracomment>reading/parts</extracomment>
      <translation>ينفك {} إلى أكثر من {} MB، وهذا ما لا يفعله {}</translation>
    </message>
    <message>
      <source>{} declares a document type in {}, which no {} does</source>
      <extracomment>reading/parts</extracomment>
      <translation>يعلن {} نوع مستند في {}، ولا يفعل ذلك أي {}</translation>
    </message>
    <message>
      <source>{} has more than {} elements, which no {} has</source>
      <extracomment>reading/parts</extracomment>
      <translation>في {} أكثر من {} عنصر، ولا يكون ذلك في {}</translation>
    </message>
    <message>
      <source>its list of parts</source>
      <extracomment>reading/parts</extracomment>
      <translation>قائمة أجزائه</translation>
    </message>
    <message>
      <source>{}; attach it as plain text, or cut it into pieces and attach each.</source>
      <extracomment>reading/plaintext</extracomment>
      <translation>{}؛ أرفقه نصًا بسيطًا، أو قطّعه وأرفق كل قطعة.</translation>
    </message>
    <message>
      <source>{} is no text that can be read; check that the file is whole.</source>
      <extracomment>reading/plaintext</extracomment>
      <translation>{} ليس نصًا يُقرأ؛ تحقق من أن الملف كامل.</translation>
    </message>
    <message>
      <source>{} answered more than {} MB and was ended; try a smaller part.</source>
      <extracomment>reading/programs</extracomment>
      <translation>أجاب {} بأكثر من {} م.ب فأُوقف؛ جرّب جزءًا أصغر.</translation>
    </message>
    <message>
      <source>{} could make nothing of it; look at the original in its own program.</source>
      <extracomment>reading/programs</extracomment>
      <translation>لم يستطع {} شيئًا معه؛ انظر الأصل في برنامجه.</translation>
    </message>
    <message>
      <source>{} cannot be started ({}); install it anew.</source>
      <extracomment>reading/programs</extracomment>
      <translation>تعذّر تشغيل {} ({})؛ أعد تثبيته.</translation>
    </message>
    <message>
      <source>{} was not done within {} s and was ended; try a smaller part.</source>
      <extracomment>reading/programs</extracomment>
      <translation>لم يفرغ {} خلال {} ث فأُوقف؛ جرّب جزءًا أصغر.</translation>
    </message>
    <message>
      <source>publication date</source>
      <extracomment>reading/proposed</extracomment>
      <translation>تاريخ النشر</translation>
    </message>
    <message>
      <source>: when the file was made, not when it came out</source>
      <extracomment>reading/proposed</extracomment>
      <translation>: متى صُنع الملف لا متى صدر</translation>
    </message>
    <message>
      <source>the line “{}:” above the text</source>
      <extracomment>reading/proposed</extracomment>
      <translation>السطر “{}:” فوق النص</translation>
    </message>
    <message>
      <source>the {}’s own field “{}”{}</source>
      <extracomment>reading/proposed</extracomment>
      <translation>الحقل الخاص “{1}” ({0}){2}</translation>
    </message>
    <message>
      <source>its words</source>
      <extracomment>reading/proposed</extracomment>
      <translation>كلماته</translation>
    </message>
    <message>
      <source>the headline</source>
      <extracomment>reading/proposed</extracomment>
      <translation>العنوان الرئيس</translation>
    </message>
    <message>
      <source>the byline “{}”</source>
      <extracomment>reading/proposed</extracomment>
      <translation>سطر الكاتب “{}”</translation>
    </message>
    <message>
      <source>the address</source>
      <extracomment>reading/proposed</extracomment>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>the address ({})</source>
      <extracomment>reading/proposed</extracomment>
      <translation>العنوان ({})</translation>
    </message>
    <message>
      <source>the page’s title</source>
      <extracomment>reading/proposed</extracomment>
      <translation>عنوان الصفحة</translation>
    </message>
    <message>
      <source>the page’s language mark</source>
      <extracomment>reading/proposed</extracomment>
      <translation>علامة لغة الصفحة</translation>
    </message>
    <message>
      <source>the page’s tag “{}”</source>
      <extracomment>reading/proposed</extracomment>
      <translation>وسم الصفحة “{}”</translation>
    </message>
    <message>
      <source>the page’s schema.org “{}”</source>
      <extracomment>reading/proposed</extracomment>
      <translation>schema.org “{}” في الصفحة</translation>
    </message>
    <message>
      <source>the page’s canonical address</source>
      <extracomment>reading/proposed</extracomment>
      <translation>عنوان الصفحة المعتمد</translation>
    </message>
    <message>
      <source>a time mark in the page</source>
      <extracomment>reading/proposed</extracomment>
      <translation>علامة وقت في الصفحة</translation>
    </message>
    <message>
      <source>the text of {} is not what its captured bytes give; go back to a copy you trust</source>
      <extracomment>reading/provenance</extracomment>
      <translation>نص {} ليس ما تعطيه بايتاته المحفوظة؛ ارجع إلى نسخة تثق بها</translation>
    </message>
    <message>
      <source>the text of {} could not be read from its bytes again: {}</source>
      <extracomment>reading/provenance</extracomment>
      <translation>تعذّرت إعادة قراءة نص {} من بايتاته: {}</translation>
    </message>
    <message>
      <source>table as text</source>
      <extracomment>reading/readers/csvs</extracomment>
      <translation>جدول نصي</translation>
    </message>
    <message>
      <source>The table</source>
      <extracomment>reading/readers/csvs</extracomment>
      <translation>الجدول</translation>
    </message>
    <message>
      <source>The first {} cells are named; the others stand in the text without a name.</source>
      <extracomment>reading/readers/csvs</extracomment>
      <translation>أول {} خلية مسمّاة؛ والبقية في النص بلا اسم.</translation>
    </message>
    <message>
      <source>Comment by {}</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>تعليق من {}</translation>
    </message>
    <message>
      <source>The document</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>المستند</translation>
    </message>
    <message>
      <source>passages struck out under tracked changes are not shown ({})</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>لا تُعرض المقاطع المشطوبة بتتبع التغييرات ({})</translation>
    </message>
    <message>
      <source>passages marked as hidden are shown all the same ({})</source>
      <extracomment>reading/readers/docx</extracomment>
      <translation>تُعرض المقاطع الموسومة مخفية رغم ذلك ({})</translation>
    </message>
    <message>
      <source>There is nothing to show there; the image is {} × {} pixels.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>لا شيء يُعرض هناك؛ الصورة {} × {} بكسل.</translation>
    </message>
    <message>
      <source>The image is too large to show; attach a smaller copy beside it.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>الصورة أكبر من أن تُعرض؛ أرفق نسخة أصغر بجانبها.</translation>
    </message>
    <message>
      <source>The image is damaged ({}); attach another copy of it.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>الصورة تالفة ({})؛ أرفق نسخة أخرى منها.</translation>
    </message>
    <message>
      <source>There is no frame {} in the image; choose an earlier one.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>لا إطار {} في الصورة؛ اختر أسبق.</translation>
    </message>
    <message>
      <source>Its pixels are packed in a way (HEIC) that is not decoded here; it is kept and hashed, attach a JPEG or PNG copy beside it to look at.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>بكسلاتها مرمّزة (HEIC) بطريقة لا تُفك هنا؛ حُفظت مع بصمة، أرفق بجانبها JPEG أو PNG للنظر.</translation>
    </message>
    <message>
      <source>{} × {} pixels are too many to show; it is kept and hashed, attach a smaller copy beside it to look at.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>{} × {} بكسل أكثر من أن تُعرض؛ حُفظت مع بصمة، أرفق بجانبها نسخة أصغر.</translation>
    </message>
    <message>
      <source>Its EXIF is damaged and was not read.</source>
      <extracomment>reading/readers/image</extracomment>
      <translation>بيانات EXIF تالفة ولم تُقرأ.</translation>
    </message>
    <message>
      <source>The mail is larger than {} MB; save its attachments with a mail program and attach them.</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>البريد أكبر من {} م.ب؛ احفظ مرفقاته ببرنامج بريد وأرفقها.</translation>
    </message>
    <message>
      <source>The mail</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>البريد</translation>
    </message>
    <message>
      <source>received {}</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>استُلم {}</translation>
    </message>
    <message>
      <source>the head has {} fields {}</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>في الترويسة {} حقول {}</translation>
    </message>
    <message>
      <source>“{}” calls itself {} but is {} by its bytes</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>“{}” يسمّي نفسه {} لكنه {} ببايتاته</translation>
    </message>
    <message>
      <source>the mail also brings its words as a page, which is not shown</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>يحمل البريد كلماته صفحةً أيضًا، ولا تُعرض</translation>
    </message>
    <message>
      <source>only its first {} parts are taken in</source>
      <extracomment>reading/readers/mail</extracomment>
      <translation>تؤخذ أول {} أجزاء فقط</translation>
    </message>
    <message>
      <source>mail folder</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>مجلد بريد</translation>
    </message>
    <message>
      <source>message {} (bytes {}-{}).eml</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>رسالة {} (بايتات {}-{}).eml</translation>
    </message>
    <message>
      <source>It holds {} mails; the first {} are taken in.</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>فيه {} رسائل؛ تؤخذ أول {}.</translation>
    </message>
    <message>
      <source>The mail folder</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>مجلد البريد</translation>
    </message>
    <message>
      <source>message {}</source>
      <extracomment>reading/readers/mbox</extracomment>
      <translation>رسالة {}</translation>
    </message>
    <message>
      <source>The recording is damaged and says nothing of itself; attach another copy of it.</source>
      <extracomment>reading/readers/media</extracomment>
      <translation>التسجيل تالف ولا يقول عن نفسه شيئًا؛ أرفق نسخة أخرى.</translation>
    </message>
    <message>
      <source>It does not state how long it is; it may be cut short.</source>
      <extracomment>reading/readers/media</extracomment>
      <translation>لا يذكر طوله؛ قد يكون مقطوعًا.</translation>
    </message>
    <message>
      <source>The saved page is larger than {} MB; save the part that matters as PDF.</source>
      <extracomment>reading/readers/mhtml</extracomment>
      <translation>الصفحة المحفوظة أكبر من {} م.ب؛ احفظ الجزء المهم PDF.</translation>
    </message>
    <message>
      <source>OpenDocument spreadsheet</source>
      <extracomment>reading/readers/ods</extracomment>
      <translation>جدول OpenDocument</translation>
    </message>
    <message>
      <source>The spreadsheet</source>
      <extracomment>reading/readers/ods</extracomment>
      <translation>الجدول</translation>
    </message>
    <message>
      <source>Passages struck out and recorded are not shown ({}).</source>
      <extracomment>reading/readers/odt</extracomment>
      <translation>لا تُعرض المقاطع المشطوبة المسجلة ({}).</translation>
    </message>
    <message>
      <source>packed text</source>
      <extracomment>reading/readers/packed</extracomment>
      <translation>نص مضغوط</translation>
    </message>
    <message>
      <source>The packing breaks off; the text is as far as it goes.</source>
      <extracomment>reading/readers/packed</extracomment>
      <translation>ينقطع الضغط؛ والنص إلى حيث بلغ.</translation>
    </message>
    <message>
      <source>The packed text</source>
      <extracomment>reading/readers/packed</extracomment>
      <translation>النص المضغوط</translation>
    </message>
    <message>
      <source>{}; split it and attach the parts.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{}؛ قسّمه وأرفق الأجزاء.</translation>
    </message>
    <message>
      <source>There is no page {}; the PDF has {}.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>لا صفحة {}؛ في PDF {}.</translation>
    </message>
    <message>
      <source>That part lies outside of the page; choose one on it.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>ذلك الجزء خارج الصفحة؛ اختر جزءًا عليها.</translation>
    </message>
    <message>
      <source>Page {} cannot be read; {}.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>تعذّرت قراءة الصفحة {}؛ {}.</translation>
    </message>
    <message>
      <source>{}; open it with the password, print it to a new PDF, and attach that.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{}؛ افتحه بكلمة المرور واطبعه إلى PDF جديد وأرفقه.</translation>
    </message>
    <message>
      <source>open it in a PDF program, print it to a new PDF, and attach that as well</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>افتحه في برنامج PDF واطبعه إلى PDF جديد وأرفقه أيضًا</translation>
    </message>
    <message>
      <source>{} has {} pages, and {} are read at most</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>في {} {} صفحة، ولا يُقرأ أكثر من {}</translation>
    </message>
    <message>
      <source>{} is damaged or cut short, and its pages cannot be found</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} تالف أو مقطوع ولا تُعثر على صفحاته</translation>
    </message>
    <message>
      <source>{} holds more than {} letters</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>في {} أكثر من {} حرف</translation>
    </message>
    <message>
      <source>pages without words</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>صفحات بلا كلمات</translation>
    </message>
    <message>
      <source>pages not read</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>صفحات لم تُقرأ</translation>
    </message>
    <message>
      <source>are pictures</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>صور</translation>
    </message>
    <message>
      <source>It holds no words.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>لا كلمات فيه.</translation>
    </message>
    <message>
      <source>{} is protected by a password</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} محمي بكلمة مرور</translation>
    </message>
    <message>
      <source>{} {} without words, as scans are; read them in the page view.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>{} {} بلا كلمات كالمسح الضوئي؛ اقرأها في عرض الصفحات.</translation>
    </message>
    <message>
      <source>{} cannot be read; {}.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>تعذّرت قراءة {}؛ {}.</translation>
    </message>
    <message>
      <source>It holds scripts, which are never run here.</source>
      <extracomment>reading/readers/pdf</extracomment>
      <translation>فيه برامج نصية لا تُشغَّل هنا أبدًا.</translation>
    </message>
    <message>
      <source>{}; export the chat once more for a shorter time, and attach each piece.</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>{}؛ صدّر المحادثة لمدة أقصر وأرفق كل قطعة.</translation>
    </message>
    <message>
      <source>The Telegram export {} before its first message; export the chat once more.</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>تصدير Telegram {} قبل رسالته الأولى؛ صدّر المحادثة ثانية.</translation>
    </message>
    <message>
      <source>Telegram export</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>تصدير Telegram</translation>
    </message>
    <message>
      <source>forwarded from</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>محوَّل من</translation>
    </message>
    <message>
      <source>saved from</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>محفوظ من</translation>
    </message>
    <message>
      <source>chat type</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>نوع المحادثة</translation>
    </message>
    <message>
      <source>The export {}; what stands before that is shown.</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>التصدير {}؛ يُعرض ما قبل ذلك.</translation>
    </message>
    <message>
      <source>The Telegram export is larger than {} MB</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>تصدير Telegram أكبر من {} م.ب</translation>
    </message>
    <message>
      <source>The export</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>التصدير</translation>
    </message>
    <message>
      <source>nests deeper than any chat does at character {}</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>متداخل أعمق من أي محادثة عند الحرف {}</translation>
    </message>
    <message>
      <source>is cut short or damaged at character {}</source>
      <extracomment>reading/readers/telegram</extracomment>
      <translation>مقطوع أو تالف عند الحرف {}</translation>
    </message>
    <message>
      <source>The web archive holds no WARC file; ask for another copy, or attach it as a ZIP.</source>
      <extracomment>reading/readers/wacz</extracomment>
      <translation>لا ملف WARC في الأرشيف؛ اطلب نسخة أخرى أو أرفقه ZIP.</translation>
    </message>
    <message>
      <source>web archive</source>
      <extracomment>reading/readers/wacz</extracomment>
      <translation>أرشيف ويب</translation>
    </message>
    <message>
      <source>The web archive</source>
      <extracomment>reading/readers/wacz</extracomment>
      <translation>أرشيف الويب</translation>
    </message>
    <message>
      <source>day first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>اليوم أولًا</translation>
    </message>
    <message>
      <source>month first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>الشهر أولًا</translation>
    </message>
    <message>
      <source>year first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>السنة أولًا</translation>
    </message>
    <message>
      <source>WhatsApp chat</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>محادثة WhatsApp</translation>
    </message>
    <message>
      <source>Whether the day or the month stands first in its dates stays open: {}.</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>يبقى مفتوحًا أيأتي اليوم أم الشهر أولًا في تواريخه: {}.</translation>
    </message>
    <message>
      <source>every date in it can be read both ways</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>كل تاريخ فيه يُقرأ بالوجهين</translation>
    </message>
    <message>
      <source>The chat</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>المحادثة</translation>
    </message>
    <message>
      <source>date order</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>ترتيب التاريخ</translation>
    </message>
    <message>
      <source>it has no dates</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>لا تواريخ فيها</translation>
    </message>
    <message>
      <source>the year is written first</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>تُكتب السنة أولًا</translation>
    </message>
    <message>
      <source>{} and {} contradict each other</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>{} و{} متناقضان</translation>
    </message>
    <message>
      <source>{} can be read no other way</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>لا يُقرأ {} بوجه آخر</translation>
    </message>
    <message>
      <source>dates with dots are written so</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>تُكتب التواريخ بنقاط هكذا</translation>
    </message>
    <message>
      <source>only so the messages follow one another</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>هكذا فقط تتوالى الرسائل</translation>
    </message>
    <message>
      <source>first message</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>أول رسالة</translation>
    </message>
    <message>
      <source>last message</source>
      <extracomment>reading/readers/whatsapp</extracomment>
      <translation>آخر رسالة</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <extracomment>reading/readers/xlsx</extracomment>
      <translation>مصنف Excel</translation>
    </message>
    <message>
      <source>The workbook</source>
      <extracomment>reading/readers/xlsx</extracomment>
      <translation>المصنف</translation>
    </message>
    <message>
      <source>{} of its files cannot be unpacked here; their lines say why.</source>
      <extracomment>reading/readers/zipped</extracomment>
      <translation>{} من ملفاته لا تُفك هنا؛ سطورها تقول السبب.</translation>
    </message>
    <message>
      <source>{} stays as it was read before: {}</source>
      <extracomment>reading/rereading</extracomment>
      <translation>يبقى {} كما قُرئ من قبل: {}</translation>
    </message>
    <message>
      <source>{} has no text that could be quoted; its rows are told by number only.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>لا نص يُقتبس في {}؛ تُذكر صفوفه بالأرقام فقط.</translation>
    </message>
    <message>
      <source>This event names no rows of the file; it cannot be quoted.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>لا يسمّي هذا الحدث صفوفًا في الملف؛ لا يمكن اقتباسه.</translation>
    </message>
    <message>
      <source>There is no link to propose: {}.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>لا رابط يُقترح: {}.</translation>
    </message>
    <message>
      <source>Row {} is not found in the text of {}.</source>
      <extracomment>reading/rowwords</extracomment>
      <translation>الصف {} غير موجود في نص {}.</translation>
    </message>
    <message>
      <source>The proxy {}:// names no host; write it as {}://127.0.0.1:9050.</source>
      <extracomment>reading/socks</extracomment>
      <translation>الوكيل {}:// لا يسمّي مضيفًا؛ اكتب {}://127.0.0.1:9050.</translation>
    </message>
    <message>
      <source>The proxy {} does not let us through to {}: {}.</source>
      <extracomment>reading/socks</extracomment>
      <translation>الوكيل {} لا يسمح بالوصول إلى {}: {}.</translation>
    </message>
    <message>
      <source>{} is no SOCKS 5 proxy, or wants what was not given; check the proxy's address.</source>
      <extracomment>reading/socks</extracomment>
      <translation>{} ليس وكيل SOCKS 5، أو يطلب ما لم يُعط؛ تحقق من عنوانه.</translation>
    </message>
    <message>
      <source>A name or password for a SOCKS proxy has at most 255 bytes.</source>
      <extracomment>reading/socks</extracomment>
      <translation>اسم وكيل SOCKS أو كلمة مروره 255 بايت على الأكثر.</translation>
    </message>
    <message>
      <source>The proxy {} does not take that name and password.</source>
      <extracomment>reading/socks</extracomment>
      <translation>لا يقبل الوكيل {} ذلك الاسم وكلمة المرور.</translation>
    </message>
    <message>
      <source>The proxy {} broke off; check its address.</source>
      <extracomment>reading/socks</extracomment>
      <translation>قطع الوكيل {} الاتصال؛ تحقق من عنوانه.</translation>
    </message>
    <message>
      <source>its rules forbid it</source>
      <extracomment>reading/socks</extracomment>
      <translation>قواعده تمنعه</translation>
    </message>
    <message>
      <source>the network cannot be reached</source>
      <extracomment>reading/socks</extracomment>
      <translation>الشبكة لا تُبلغ</translation>
    </message>
    <message>
      <source>the host cannot be reached</source>
      <extracomment>reading/socks</extracomment>
      <translation>المضيف لا يُبلغ</translation>
    </message>
    <message>
      <source>the connection was refused</source>
      <extracomment>reading/socks</extracomment>
      <translation>رُفض الاتصال</translation>
    </message>
    <message>
      <source>it took too long</source>
      <extracomment>reading/socks</extracomment>
      <translation>استغرق طويلًا</translation>
    </message>
    <message>
      <source>it gives no reason</source>
      <extracomment>reading/socks</extracomment>
      <translation>لا يذكر سببًا</translation>
    </message>
    <message>
      <source>The stamp is over {}; ask for one over SHA-256.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>الختم على {}؛ اطلب ختمًا على SHA-256.</translation>
    </message>
    <message>
      <source>The authority {}; ask again.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>الجهة {}؛ اطلب ثانية.</translation>
    </message>
    <message>
      <source>The stamp is signed in a way that cannot be checked here; ask another authority.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>الختم موقّع بطريقة لا تُفحص هنا؛ اطلب من جهة أخرى.</translation>
    </message>
    <message>
      <source>The authority's file holds no certificate; choose one in PEM or DER.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>لا شهادة في ملف الجهة؛ اختر واحدة PEM أو DER.</translation>
    </message>
    <message>
      <source>This is no time-stamp answer; choose the .tsr file that the authority sent.</source>
      <extracomment>reading/stamping</extracomment>
      <translation>ليس هذا جواب ختم زمني؛ اختر ملف .tsr الذي أرسلته الجهة.</translation>
    </message>
    <message>
      <source>is still waiting</source>
      <extracomment>reading/stamping</extracomment>
      <translation>لا تزال تنتظر</translation>
    </message>
    <message>
      <source>warns of a revocation</source>
      <extracomment>reading/stamping</extracomment>
      <translation>تحذّر من إلغاء</translation>
    </message>
    <message>
      <source>tells of a revocation</source>
      <extracomment>reading/stamping</extracomment>
      <translation>تخبر عن إلغاء</translation>
    </message>
    <message>
      <source>it does not name the certificate that it was made with</source>
      <extracomment>reading/stamping</extracomment>
      <translation>لا يسمّي الشهادة التي صُنع بها</translation>
    </message>
    <message>
      <source>SHA-1, which can be forged</source>
      <extracomment>reading/stamping</extracomment>
      <translation>SHA-1 الذي يمكن تزويره</translation>
    </message>
    <message>
      <source>the hash {}, which is not known here</source>
      <extracomment>reading/stamping</extracomment>
      <translation>البصمة {} غير المعروفة هنا</translation>
    </message>
    <message>
      <source>it does not say what it signs</source>
      <extracomment>reading/stamping</extracomment>
      <translation>لا يقول ما يوقّعه</translation>
    </message>
    <message>
      <source>it signs by a hash that is not known here</source>
      <extracomment>reading/stamping</extracomment>
      <translation>يوقّع ببصمة غير معروفة هنا</translation>
    </message>
    <message>
      <source>it signs another content than it shows</source>
      <extracomment>reading/stamping</extracomment>
      <translation>يوقّع محتوى غير ما يعرض</translation>
    </message>
    <message>
      <source>it does not sign a time stamp</source>
      <extracomment>reading/stamping</extracomment>
      <translation>لا يوقّع ختمًا زمنيًا</translation>
    </message>
    <message>
      <source>its certificate is not one for time stamps</source>
      <extracomment>reading/stamping</extracomment>
      <translation>شهادته ليست للأختام الزمنية</translation>
    </message>
    <message>
      <source>its certificate was not in force at that time</source>
      <extracomment>reading/stamping</extracomment>
      <translation>لم تكن شهادته سارية حينها</translation>
    </message>
    <message>
      <source>it has {} signatures, and a stamp has one</source>
      <extracomment>reading/stamping</extracomment>
      <translation>فيه {} توقيعات، وللختم واحد</translation>
    </message>
    <message>
      <source>its signature is not by the certificate it names</source>
      <extracomment>reading/stamping</extracomment>
      <translation>توقيعه ليس بالشهادة التي يسمّيها</translation>
    </message>
    <message>
      <source>did not stamp it</source>
      <extracomment>reading/stamping</extracomment>
      <translation>لم تختمه</translation>
    </message>
    <message>
      <source>The bytes of {} are not those captured; go back to a backup copy.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>بايتات {} ليست المحفوظة؛ ارجع إلى نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The stamp is over other bytes than those of {}; choose the one for them.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>الختم على بايتات غير بايتات {}؛ اختر ختمها.</translation>
    </message>
    <message>
      <source>The stamp brings no certificate to check it with; ask again, the request here asks for one.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>لا شهادة مع الختم لفحصه؛ اطلب ثانية، فالطلب هنا يطلبها.</translation>
    </message>
    <message>
      <source>The stamp proves nothing: {}; ask the authority again.</source>
      <extracomment>reading/stamps</extracomment>
      <translation>لا يثبت الختم شيئًا: {}؛ اطلب من الجهة ثانية.</translation>
    </message>
    <message>
      <source>authority not known here</source>
      <extracomment>reading/stamps</extracomment>
      <translation>الجهة غير معروفة هنا</translation>
    </message>
    <message>
      <source>signature holds; {}</source>
      <extracomment>reading/stamps</extracomment>
      <translation>التوقيع صحيح؛ {}</translation>
    </message>
    <message>
      <source>over other bytes than these</source>
      <extracomment>reading/stamps</extracomment>
      <translation>على بايتات غير هذه</translation>
    </message>
    <message>
      <source>signature not checked: no certificate in it</source>
      <extracomment>reading/stamps</extracomment>
      <translation>لم يُفحص التوقيع: لا شهادة فيه</translation>
    </message>
    <message>
      <source>signature does not hold: {}</source>
      <extracomment>reading/stamps</extracomment>
      <translation>التوقيع لا يصح: {}</translation>
    </message>
    <message>
      <source>authority known by the certificates named</source>
      <extracomment>reading/stamps</extracomment>
      <translation>الجهة معروفة بالشهادات المسمّاة</translation>
    </message>
    <message>
      <source>{} is no film; a still is taken of one.</source>
      <extracomment>reading/stills</extracomment>
      <translation>{} ليس فيلمًا؛ تؤخذ اللقطة من فيلم.</translation>
    </message>
    <message>
      <source>{} is {} long; name a time inside it, as 1:05.</source>
      <extracomment>reading/stills</extracomment>
      <translation>طول {} {}؛ سمِّ وقتًا فيه مثل 1:05.</translation>
    </message>
    <message>
      <source>{} has no picture at {}; name an earlier time.</source>
      <extracomment>reading/stills</extracomment>
      <translation>لا صورة في {} عند {}؛ سمِّ وقتًا أسبق.</translation>
    </message>
    <message>
      <source>No ffmpeg is installed here, so no still can be taken; install it, or attach a still taken elsewhere.</source>
      <extracomment>reading/stills</extracomment>
      <translation>ffmpeg غير مثبّت هنا فلا لقطات؛ ثبّته أو أرفق لقطة أُخذت في مكان آخر.</translation>
    </message>
    <message>
      <source>{}; delete the columns and rows that do not belong to the log, and choose it again.</source>
      <extracomment>reading/tables</extracomment>
      <translation>{}؛ احذف الأعمدة والصفوف الخارجة عن الجدول واختره ثانية.</translation>
    </message>
    <message>
      <source>“{}” parts no columns; name one character such as , ; or a tab.</source>
      <extracomment>reading/tables</extracomment>
      <translation>“{}” لا يفصل أعمدة؛ سمِّ علامة مثل , ; أو جدولة.</translation>
    </message>
    <message>
      <source>the day before the month</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>اليوم قبل الشهر</translation>
    </message>
    <message>
      <source>the month before the day</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>الشهر قبل اليوم</translation>
    </message>
    <message>
      <source>{} can be read either way and no cell tells which</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>يُقرأ {} بالوجهين ولا خلية تحسم</translation>
    </message>
    <message>
      <source>read as {}, as nothing else fits</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>قُرئ {} إذ لا يوافق غيره</translation>
    </message>
    <message>
      <source>a date of its own</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>تاريخ خاص</translation>
    </message>
    <message>
      <source>{} can be read no other way, the first is row {}, “{}”</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>لا يُقرأ {} بوجه آخر، وأولها الصف {}، “{}”</translation>
    </message>
    <message>
      <source>the column mixes both orders: row {} has “{}”, row {} “{}”</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>العمود يخلط الترتيبين: الصف {} فيه «{}»، والصف {} فيه «{}»</translation>
    </message>
    <message>
      <source>day and month can stand either way about; say which comes first</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>قد يأتي اليوم أو الشهر أولًا؛ قل أيهما</translation>
    </message>
    <message>
      <source>the year taken as {}</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>اعتُبرت السنة {}</translation>
    </message>
    <message>
      <source>{} as the column’s head says</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>{} كما يقول رأس العمود</translation>
    </message>
    <message>
      <source>no calendar has this day</source>
      <extracomment>reading/tables_dates</extracomment>
      <translation>لا تقويم فيه هذا اليوم</translation>
    </message>
    <message>
      <source>{} has no rows; there is nothing to import.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>لا صفوف في {}؛ لا شيء يُستورد.</translation>
    </message>
    <message>
      <source>{} {}; choose a CSV, an XLSX or an ODS, or save it as one.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} {}؛ اختر CSV أو XLSX أو ODS، أو احفظه كذلك.</translation>
    </message>
    <message>
      <source>{} is a web page whatever its name says; open it in a spreadsheet and save it as CSV.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} صفحة ويب مهما قال اسمها؛ افتحها في برنامج جداول واحفظها CSV.</translation>
    </message>
    <message>
      <source>No row of {} is new; nothing was changed.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>لا صف جديد في {}؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>{} has no sheet “{}”; it has {}.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>لا ورقة “{}” في {}؛ فيه {}.</translation>
    </message>
    <message>
      <source>{}; split it, or attach it as a source.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{}؛ قسّمه، أو أرفقه مصدرًا.</translation>
    </message>
    <message>
      <source>{} was changed since it was read; choose it again.</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>تغيّر {} منذ قراءته؛ اختره ثانية.</translation>
    </message>
    <message>
      <source>is cut short or damaged, or no table</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>مقطوع أو تالف أو ليس جدولًا</translation>
    </message>
    <message>
      <source>is no table of words</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>ليس جدول كلمات</translation>
    </message>
    <message>
      <source>{} has {} MB, and a log is read up to {} MB</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} حجمه {} م.ب، ويُقرأ الجدول حتى {} م.ب</translation>
    </message>
    <message>
      <source>{} bytes are no letters and show as �</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>{} بايت ليست حروفًا وتظهر �</translation>
    </message>
    <message>
      <source>no sheets, it is a text</source>
      <extracomment>reading/tables_import</extracomment>
      <translation>لا أوراق، إنه نص</translation>
    </message>
    <message>
      <source>The mapping names {}; a {} has {}.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>يسمّي الربط {}؛ ولـ{} يوجد {}.</translation>
    </message>
    <message>
      <source>{} both go to {}; leave all but one of them.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>{} يذهبان إلى {}؛ أبقِ واحدًا فقط.</translation>
    </message>
    <message>
      <source>A claim needs a statement; choose the column that tells what is claimed.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>يحتاج الادعاء قولًا؛ اختر العمود الذي يقول ما يُدَّعى.</translation>
    </message>
    <message>
      <source>No column goes to a field; choose a field for one column at least.</source>
      <extracomment>reading/tables_mapping</extracomment>
      <translation>لا عمود يذهب إلى حقل؛ اختر حقلًا لعمود واحد على الأقل.</translation>
    </message>
    <message>
      <source>as {} says of this column</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>كما يقول {} عن هذا العمود</translation>
    </message>
    <message>
      <source>as row {} shows</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>كما يُظهر الصف {}</translation>
    </message>
    <message>
      <source>“{}” is no {}, and is left out</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>“{}” لا يصلح ({}) ويُترك</translation>
    </message>
    <message>
      <source>“{}” gives no number</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>“{}” لا يعطي عددًا</translation>
    </message>
    <message>
      <source>no statement in this row</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>لا قول في هذا الصف</translation>
    </message>
    <message>
      <source>nothing in the chosen columns</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>لا شيء في الأعمدة المختارة</translation>
    </message>
    <message>
      <source>no name in these words</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>لا اسم في هذه الكلمات</translation>
    </message>
    <message>
      <source>“{}” is no digit 1 to 6, and is left out</source>
      <extracomment>reading/tables_plan</extracomment>
      <translation>«{}» ليس رقمًا من 1 إلى 6، فتُرك</translation>
    </message>
    <message>
      <source>{} does not fit into the {} GB that may come out of one file; unpack it.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>لا يتسع {} في {} غ.ب المسموح خروجها من ملف؛ فكّه.</translation>
    </message>
    <message>
      <source>{}, as files do that are built to fill a disk; it was left inside.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{}، كملفات صُنعت لملء القرص؛ تُرك في الداخل.</translation>
    </message>
    <message>
      <source>{} is packed {} deep; attach it by itself if it matters.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{} محزوم بعمق {}؛ أرفقه بذاته إن كان مهمًا.</translation>
    </message>
    <message>
      <source>{} unpacks to more than {} times the size of all that holds it</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>يتمدد {} أكثر من {} مرة مما يحويه</translation>
    </message>
    <message>
      <source>{} files or {} GB came out of {}; the rest was left inside</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>خرج {} ملفًا أو {} غ.ب من {}؛ وتُرك الباقي في الداخل</translation>
    </message>
    <message>
      <source>{}, unpack it and attach what matters.</source>
      <extracomment>reading/unpacking</extracomment>
      <translation>{}، فكّه وأرفق المهم.</translation>
    </message>
    <message>
      <source>This web archive holds a record whose headers do not end; it is not read.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>في هذا الأرشيف سجل لا تنتهي ترويسته؛ لا يُقرأ.</translation>
    </message>
    <message>
      <source>This web archive is damaged at byte {}; ask for another copy, or attach the pages one by one.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>هذا الأرشيف تالف عند البايت {}؛ اطلب نسخة أخرى أو أرفق الصفحات واحدة واحدة.</translation>
    </message>
    <message>
      <source>This web archive is packed in one piece; recompress it record by record and attach it again.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>هذا الأرشيف مضغوط قطعة واحدة؛ أعد ضغطه سجلًا سجلًا وأرفقه ثانية.</translation>
    </message>
    <message>
      <source>This web archive unpacks to far more than it holds at byte {}; it is not read.</source>
      <extracomment>reading/warcs</extracomment>
      <translation>يتمدد هذا الأرشيف عند البايت {} إلى أكثر بكثير مما يحوي؛ لا يُقرأ.</translation>
    </message>
    <message>
      <source>{} sends more than {} MB; {}.</source>
      <extracomment>reading/web</extracomment>
      <translation>يرسل {} أكثر من {} م.ب؛ {}.</translation>
    </message>
    <message>
      <source>{} could not be reached; check the address and the connection.</source>
      <extracomment>reading/web</extracomment>
      <translation>تعذّر الوصول إلى {}؛ تحقق من العنوان والاتصال.</translation>
    </message>
    <message>
      <source>The certificate of {} does not hold; check the address, or {}.</source>
      <extracomment>reading/web</extracomment>
      <translation>شهادة {} غير صالحة؛ تحقق من العنوان، أو {}.</translation>
    </message>
    <message>
      <source>The proxy does not let us through to {}; check it in the settings.</source>
      <extracomment>reading/web</extracomment>
      <translation>لا يسمح الوكيل بالمرور إلى {}؛ تحقق منه في الإعدادات.</translation>
    </message>
    <message>
      <source>{} broke off its answer; try again, or {}.</source>
      <extracomment>reading/web</extracomment>
      <translation>قطع {} جوابه؛ حاول ثانية، أو {}.</translation>
    </message>
    <message>
      <source>{} leads to a private address ({}); only public pages are fetched.</source>
      <extracomment>reading/web</extracomment>
      <translation>يقود {} إلى عنوان خاص ({})؛ لا تُجلب إلا الصفحات العامة.</translation>
    </message>
    <message>
      <source>{} is not an http, https, socks5 or socks5h address of a proxy; correct it.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} ليس عنوان وكيل http أو https أو socks5 أو socks5h؛ صحّحه.</translation>
    </message>
    <message>
      <source>{} is not known; check the address and the connection.</source>
      <extracomment>reading/web</extracomment>
      <translation>{} غير معروف؛ تحقق من العنوان والاتصال.</translation>
    </message>
    <message>
      <source>The page is packed in a way ({}) that was not asked for; {}.</source>
      <extracomment>reading/wire</extracomment>
      <translation>الصفحة مضغوطة بطريقة ({}) لم تُطلب؛ {}.</translation>
    </message>
    <message>
      <source>save the page in a browser and attach the file</source>
      <extracomment>reading/wire</extracomment>
      <translation>احفظ الصفحة في متصفح وأرفق الملف</translation>
    </message>
    <message>
      <source>The ZIP holds {} files, more than {}; {} that matter.</source>
      <extracomment>reading/zips</extracomment>
      <translation>في ZIP {} ملفًا، أكثر من {}؛ {} المهمة.</translation>
    </message>
    <message>
      <source>The ZIP unpacks to more than {} GB; {} that matter.</source>
      <extracomment>reading/zips</extracomment>
      <translation>يتمدد ZIP إلى أكثر من {} غ.ب؛ {} المهمة.</translation>
    </message>
    <message>
      <source>The ZIP is cut short or damaged in its list of files; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>ملف ZIP مقطوع أو تالف في قائمة ملفاته؛ {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP {}; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} في ZIP {}؛ {}.</translation>
    </message>
    <message>
      <source>The ZIP holds files that lie in one another, as only bombs do; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>في ZIP ملفات متداخلة كما في القنابل فقط؛ {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP is shorter than it says; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} في ZIP أقصر مما يقول؛ {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP is cut short or damaged; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} في ZIP مقطوع أو تالف؛ {}.</translation>
    </message>
    <message>
      <source>{} in the ZIP is larger than it says; {}.</source>
      <extracomment>reading/zips</extracomment>
      <translation>{} في ZIP أكبر مما يقول؛ {}.</translation>
    </message>
    <message>
      <source>unpack it with another program and attach the files</source>
      <extracomment>reading/zips</extracomment>
      <translation>فكّه ببرنامج آخر وأرفق الملفات</translation>
    </message>
    <message>
      <source>is locked by a password</source>
      <extracomment>reading/zips</extracomment>
      <translation>مقفل بكلمة مرور</translation>
    </message>
    <message>
      <source>is packed in a way that is not read</source>
      <extracomment>reading/zips</extracomment>
      <translation>محزوم بطريقة لا تُقرأ</translation>
    </message>
    <message>
      <source>unpacks to far more than it takes up</source>
      <extracomment>reading/zips</extracomment>
      <translation>ينفك إلى أكثر بكثير مما يشغل</translation>
    </message>
    <message>
      <source>“{}” is the {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” هو {}</translation>
    </message>
    <message>
      <source>“{}” is the ICAO designator of the {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” هو رمز الإيكاو لـ{}</translation>
    </message>
    <message>
      <source>“{}” is a variant of the {} not listed in the {}; {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” متغير من {} غير مدرج في {}؛ {}</translation>
    </message>
    <message>
      <source>the words name {} types ({}); choose one</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>تسمّي الكلمات {} طرازات ({})؛ اختر واحدًا</translation>
    </message>
    <message>
      <source>“{}” stands in the words</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>“{}” وارد في الكلمات</translation>
    </message>
    <message>
      <source>the {} has no “{}”; </source>
      <extracomment>reference/aircraft</extracomment>
      <translation>ليس في {} “{}”؛ </translation>
    </message>
    <message>
      <source>kept as written, the nearest designators are offered</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>يبقى كما كُتب، وتُعرض أقرب الرموز</translation>
    </message>
    <message>
      <source>nothing in it is close</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>لا شيء فيه قريب</translation>
    </message>
    <message>
      <source>one of the designators</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>أحد الرموز</translation>
    </message>
    <message>
      <source>transposed digits</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>أرقام مبدَّلة</translation>
    </message>
    <message>
      <source>a character more or less</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>حرف زائد أو ناقص</translation>
    </message>
    <message>
      <source>no type designator in these words, and no name in the {}</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>لا رمز طراز في هذه الكلمات، ولا اسم في {}</translation>
    </message>
    <message>
      <source>popular name</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>الاسم الشائع</translation>
    </message>
    <message>
      <source>the text beside it</source>
      <extracomment>reference/aircraft</extracomment>
      <translation>النص بجانبه</translation>
    </message>
    <message>
      <source>{}:{} is no time: a day has 24 hours of 60 minutes; correct the time.</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>{}:{} ليس وقتًا: في اليوم 24 ساعة من 60 دقيقة؛ صحّح الوقت.</translation>
    </message>
    <message>
      <source>these words are not understood as a date</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>لا تُفهم هذه الكلمات تاريخًا</translation>
    </message>
    <message>
      <source>a length of time, not a date, so it dates nothing</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>مدة لا تاريخ، فلا تؤرخ شيئًا</translation>
    </message>
    <message>
      <source>counted from a date mentioned before, which is not known here</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>محسوب من تاريخ ذُكر قبلًا وهو غير معروف هنا</translation>
    </message>
    <message>
      <source>a time without its day</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>وقت بلا يومه</translation>
    </message>
    <message>
      <source>the words name no calendar period, so they date nothing</source>
      <extracomment>reference/dating/typed</extracomment>
      <translation>لا تسمّي الكلمات فترة في التقويم، فلا تؤرخ شيئًا</translation>
    </message>
    <message>
      <source>{} has no day {}; correct the day or leave it out.</source>
      <extracomment>reference/dating/written</extracomment>
      <translation>ليس في {} يوم {}؛ صحّح اليوم أو احذفه.</translation>
    </message>
    <message>
      <source>The guide has no page “{}”; its pages are {}.</source>
      <extracomment>reference/guide/pages</extracomment>
      <translation>ليس في الدليل صفحة “{}”؛ صفحاته {}.</translation>
    </message>
    <message>
      <source>{} is there already and not empty; name a new folder.</source>
      <extracomment>reference/guide/site</extracomment>
      <translation>{} موجود أصلًا وليس فارغًا؛ سمِّ مجلدًا جديدًا.</translation>
    </message>
    <message>
      <source>The guide could not be written to {}: {}.</source>
      <extracomment>reference/guide/site</extracomment>
      <translation>تعذّر كتابة الدليل في {}: {}.</translation>
    </message>
    <message>
      <source>“{}” is another name of {}, the {}</source>
      <extracomment>reference/places</extracomment>
      <translation>“{}” اسم آخر لـ{}، {}</translation>
    </message>
    <message>
      <source>{}; choose one</source>
      <extracomment>reference/places</extracomment>
      <translation>{}؛ اختر</translation>
    </message>
    <message>
      <source>the words say more than a name: {}</source>
      <extracomment>reference/places</extracomment>
      <translation>تقول الكلمات أكثر من اسم: {}</translation>
    </message>
    <message>
      <source>the {} has no “{}”, nor have the larger ones</source>
      <extracomment>reference/places</extracomment>
      <translation>ليس في {} “{}”، ولا في الأكبر منه</translation>
    </message>
    <message>
      <source>{} bears the same name</source>
      <extracomment>reference/places</extracomment>
      <translation>{} يحمل الاسم نفسه</translation>
    </message>
    <message>
      <source>{} places fit: {}</source>
      <extracomment>reference/places</extracomment>
      <translation>{} أماكن توافق: {}</translation>
    </message>
    <message>
      <source>{} is the code of {}</source>
      <extracomment>reference/places</extracomment>
      <translation>{} رمز {}</translation>
    </message>
    <message>
      <source>{} ({}) is an airfield of {}</source>
      <extracomment>reference/places</extracomment>
      <translation>{} ({}) مطار لـ{}</translation>
    </message>
    <message>
      <source>several places</source>
      <extracomment>reference/places</extracomment>
      <translation>عدة أماكن</translation>
    </message>
    <message>
      <source>plain, true at {}°</source>
      <extracomment>reference/projecting</extracomment>
      <translation>مستوٍ، صحيح عند {}°</translation>
    </message>
    <message>
      <source>plain, whole world</source>
      <extracomment>reference/projecting</extracomment>
      <translation>مستوٍ، العالم كله</translation>
    </message>
    <message>
      <source>region only</source>
      <extracomment>reference/whereabouts</extracomment>
      <translation>منطقة فقط</translation>
    </message>
    <message>
      <source>country only</source>
      <extracomment>reference/whereabouts</extracomment>
      <translation>البلد فقط</translation>
    </message>
    <message>
      <source>town, its middle</source>
      <extracomment>reference/whereabouts</extracomment>
      <translation>مدينة، وسطها</translation>
    </message>
    <message>
      <source>a small town fits: {}</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>توافق بلدة صغيرة: {}</translation>
    </message>
    <message>
      <source>{} of that name in {}; {}</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>{} بهذا الاسم في {}؛ {}</translation>
    </message>
    <message>
      <source>“{}” is the {} {} ({})</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>“{}” هو {} {} ({})</translation>
    </message>
    <message>
      <source>“{}” is the airfield ({})</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>“{}” هو المطار ({})</translation>
    </message>
    <message>
      <source>no one land</source>
      <extracomment>reference/worldwide</extracomment>
      <translation>لا بلد بعينه</translation>
    </message>
    <message>
      <source>There is no frame in “{}”; there are {}.</source>
      <extracomment>report/framed</extracomment>
      <translation>لا إطار بـ“{}”؛ الموجود {}.</translation>
    </message>
    <message>
      <source>A summary is of sightings and claims, and none of them has {}: such a filter narrows sources or tracks in the window alone; print without it, or filter for example by aircraft ~ An-124.</source>
      <extracomment>report/gather</extracomment>
      <translation>الملخص عن مشاهدات وادعاءات، ولا {} في أيها: يضيّق هذا المرشِّح المصادر أو المسارات في النافذة وحدها؛ اطبع بدونه، أو رشّح مثلًا بـ aircraft ~ An-124.</translation>
    </message>
    <message>
      <source>The finished pages cannot be read back; close other programs, then issue it again.</source>
      <extracomment>report/issuing</extracomment>
      <translation>تعذّرت إعادة قراءة الصفحات؛ أغلق برامج أخرى ثم أصدره ثانية.</translation>
    </message>
    <message>
      <source>{} is larger than any print; name a PDF of at most 1 GB.</source>
      <extracomment>report/issuing</extracomment>
      <translation>{} أكبر من أي مطبوع؛ سمِّ PDF لا يتجاوز 1 غ.ب.</translation>
    </message>
    <message>
      <source>“{}” is no file and no code of a page, which looks like 3f7a-91c2-1 at its foot.</source>
      <extracomment>report/issuing</extracomment>
      <translation>“{}” ليس ملفًا ولا رمز صفحة كالذي في أسفلها 3f7a-91c2-1.</translation>
    </message>
    <message>
      <source>The case was changed while its pages were set; issue it again.</source>
      <extracomment>report/issuing</extracomment>
      <translation>تغيّرت القضية أثناء تنضيد الصفحات؛ أصدره ثانية.</translation>
    </message>
    <message>
      <source>The logo of the report is no PNG or JPEG; choose another one, or none.</source>
      <extracomment>report/logos</extracomment>
      <translation>شعار التقرير ليس PNG ولا JPEG؛ اختر غيره أو لا شيء.</translation>
    </message>
    <message>
      <source>The logo of the report cannot be read as a picture; choose another one, or none.</source>
      <extracomment>report/logos</extracomment>
      <translation>تعذّرت قراءة شعار التقرير صورةً؛ اختر غيره أو لا شيء.</translation>
    </message>
    <message>
      <source>{} tells no kind of document; end its name in {}.</source>
      <extracomment>report/outputs</extracomment>
      <translation>لا يقول {} نوع المستند؛ أنهِ الاسم بـ{}.</translation>
    </message>
    <message>
      <source>A template asks for no file.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>لا يطلب القالب ملفًا.</translation>
    </message>
    <message>
      <source>{} has more than {} kB; a template is a short text.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} أكبر من {} ك.ب؛ القالب نص قصير.</translation>
    </message>
    <message>
      <source>{} cannot be filled in: {}. Mend the template.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>تعذّرت تعبئة {}: {}. أصلح القالب.</translation>
    </message>
    <message>
      <source>{} has no sections; begin each with a line like # @judgements or # In short.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>لا أقسام في {}؛ ابدأ كلًا بسطر مثل # @judgements أو # باختصار.</translation>
    </message>
    <message>
      <source>{} says “{}” at its head; there stand {}, each with a colon.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>يقول {} في رأسه “{}”؛ ومكانه {}، كل بنقطتين.</translation>
    </message>
    <message>
      <source>{} is no UTF-8 text; save the template as such.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} ليس نص UTF-8؛ احفظ القالب كذلك.</translation>
    </message>
    <message>
      <source>{} {} while it was filled in; make the template simpler.</source>
      <extracomment>report/owntemplates</extracomment>
      <translation>{} {} أثناء التعبئة؛ بسّط القالب.</translation>
    </message>
    <message>
      <source>The process that sets pages was ended; close other programs and try again.</source>
      <extracomment>report/pdf</extracomment>
      <translation>أُنهيت عملية تنضيد الصفحات؛ أغلق برامج أخرى وحاول ثانية.</translation>
    </message>
    <message>
      <source>{} is no list of airframes that is known; it needs a column of addresses (icao24, hex, ModeS) and one of registrations or types.</source>
      <extracomment>tracking/airlists</extracomment>
      <translation>{} ليس قائمة طائرات معروفة؛ يلزم عمود عناوين (icao24, hex, ModeS) وعمود تسجيلات أو طرازات.</translation>
    </message>
    <message>
      <source>{} holds positions, not a list of airframes; import it as a tracker file.</source>
      <extracomment>tracking/airlists</extracomment>
      <translation>في {} مواضع لا قائمة طائرات؛ استورده ملف تتبُّع.</translation>
    </message>
    <message>
      <source>“{}” is no time zone; write UTC, +03:00 or one like Europe/Moscow.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>“{}” ليس منطقة زمنية؛ اكتب UTC أو +03:00 أو مثل Europe/Moscow.</translation>
    </message>
    <message>
      <source>{}: nothing settles whether its dates are day/month or month/day; name the date of one of its rows, year first, or write its dates as 2025-10-26.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>{}: لا شيء يحسم أيوم/شهر أم شهر/يوم؛ سمِّ تاريخ أحد صفوفه بالسنة أولًا، أو اكتب التواريخ مثل 2025-10-26.</translation>
    </message>
    <message>
      <source>{} tells the time of day and no date; name the date of its first row.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>يذكر {} الوقت بلا تاريخ؛ سمِّ تاريخ صفه الأول.</translation>
    </message>
    <message>
      <source>{} tells the time of day and no date; name the date of its first row and the zone of its clock.</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>يذكر {} الوقت بلا تاريخ؛ سمِّ تاريخ صفه الأول ومنطقة ساعته.</translation>
    </message>
    <message>
      <source>{} tells the time of day and no date; name the date of its first row</source>
      <extracomment>tracking/clocks</extracomment>
      <translation>يذكر {} الوقت بلا تاريخ؛ سمِّ تاريخ صفه الأول</translation>
    </message>
    <message>
      <source>{} lists more than {} aircraft; it is no file of a tracker.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>في {} أكثر من {} طائرة؛ ليس ملف متتبِّع.</translation>
    </message>
    <message>
      <source>{} holds {} answers and no position with a time; attach it as a source.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>في {} {} ردًا ولا موضع بوقت؛ أرفقه مصدرًا.</translation>
    </message>
    <message>
      <source>{} does not say when it was taken (now); attach it as a source.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>لا يقول {} متى أُخذ (now)؛ أرفقه مصدرًا.</translation>
    </message>
    <message>
      <source>{} holds {} aircraft and no position; attach it as a source.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>في {} {} طائرة ولا موضع؛ أرفقه مصدرًا.</translation>
    </message>
    <message>
      <source>; {} of their rows told no position and came in as none</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>؛ {} من صفوفها بلا موضع ودخلت كذلك</translation>
    </message>
    <message>
      <source>{} answers from {} to {}: {} aircraft{}.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>{} من الإجابات من {} إلى {}: {} طائرة{}.</translation>
    </message>
    <message>
      <source>; {} of them told no position and came in as none</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>؛ {} منها بلا موضع ودخلت كذلك</translation>
    </message>
    <message>
      <source> ({} have an older last position, which was left out)</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation> ({} لها موضع أخير أقدم تُرك)</translation>
    </message>
    <message>
      <source>A snapshot of {}: {} aircraft{}.</source>
      <extracomment>tracking/formats/aircraft_json</extracomment>
      <translation>لقطة من {}: {} طائرة{}.</translation>
    </message>
    <message>
      <source>{} tells times by a local clock{}; name its zone, like America/New_York or -04:00.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>يذكر {} أوقاتًا محلية{}؛ سمِّ منطقتها مثل America/New_York أو -04:00.</translation>
    </message>
    <message>
      <source>{} tells times by a local clock{}; name its zone, like America/New_York or -04:00, and the date of its first row.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>يذكر {} أوقاتًا محلية{}؛ سمِّ منطقتها مثل America/New_York أو -04:00، وتاريخ صفه الأول.</translation>
    </message>
    <message>
      <source>{} tells times{} without a date; name the date of its first row, like 2025-10-26.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>يذكر {} أوقاتًا{} بلا تاريخ؛ سمِّ تاريخ صفه الأول مثل 2025-10-26.</translation>
    </message>
    <message>
      <source>{} has the columns of a FlightAware track log and no row with a time and a position.</source>
      <extracomment>tracking/formats/flightaware_csv</extracomment>
      <translation>في {} أعمدة سجل FlightAware ولا صف بوقت وموضع.</translation>
    </message>
    <message>
      <source>{} is a KML of FlightAware without any position; save it again from the tracker.</source>
      <extracomment>tracking/formats/flightaware_kml</extracomment>
      <translation>{} ملف KML من FlightAware بلا موضع؛ احفظه ثانية من المتتبِّع.</translation>
    </message>
    <message>
      <source>{} is a logbook of flights, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/fr24_api</extracomment>
      <translation>{} سجل رحلات لا مسار؛ أرفقه مصدرًا.</translation>
    </message>
    <message>
      <source>{} has the columns of Flightradar24's API and no row with a time and a position.</source>
      <extracomment>tracking/formats/fr24_api</extracomment>
      <translation>في {} أعمدة واجهة Flightradar24 ولا صف بوقت وموضع.</translation>
    </message>
    <message>
      <source>{} is a list of flights of the Flightradar24 archive, without positions; import it together with its position files, or attach it as a source.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>{} قائمة رحلات من أرشيف Flightradar24 بلا مواضع؛ استوردها مع ملفات مواضعها، أو أرفقها مصدرًا.</translation>
    </message>
    <message>
      <source>{} is a position file of the Flightradar24 archive with no position in it.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>{} ملف مواضع من أرشيف Flightradar24 بلا موضع.</translation>
    </message>
    <message>
      <source>The file's name tells no flight number, so the list of flights says nothing of it.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>لا رقم رحلة في اسم الملف، فلا تقول القائمة عنه شيئًا.</translation>
    </message>
    <message>
      <source>The archive is cut at 00:00 UTC: this flight may go on in the file of the day beside it.</source>
      <extracomment>tracking/formats/fr24_archive</extracomment>
      <translation>الأرشيف مقطوع عند 00:00 UTC: قد تستمر الرحلة في ملف اليوم المجاور.</translation>
    </message>
    <message>
      <source>{} has the columns of a Flightradar24 flight and no row with a time and a position; save the flight's CSV again.</source>
      <extracomment>tracking/formats/fr24_csv</extracomment>
      <translation>في {} أعمدة رحلة Flightradar24 ولا صف بوقت وموضع؛ احفظ CSV الرحلة ثانية.</translation>
    </message>
    <message>
      <source>Several call signs in one flight: {}.</source>
      <extracomment>tracking/formats/fr24_csv</extracomment>
      <translation>عدة نداءات في رحلة واحدة: {}.</translation>
    </message>
    <message>
      <source>{} has the columns of Flightradar24's granular data and no row with a position.</source>
      <extracomment>tracking/formats/fr24_granular</extracomment>
      <translation>في {} أعمدة بيانات Flightradar24 المفصلة ولا صف بموضع.</translation>
    </message>
    <message>
      <source>{} messages carry no position and are no fixes.</source>
      <extracomment>tracking/formats/fr24_granular</extracomment>
      <translation>{} رسائل بلا موضع لا تُعدّ مواضع.</translation>
    </message>
    <message>
      <source>{} is a KML of Flightradar24 without any position; save it again from the tracker.</source>
      <extracomment>tracking/formats/fr24_kml</extracomment>
      <translation>{} ملف KML من Flightradar24 بلا موضع؛ احفظه ثانية من المتتبِّع.</translation>
    </message>
    <message>
      <source>{} is a flight of Flightradar24 without any position; attach it as a source.</source>
      <extracomment>tracking/formats/fr24_playback</extracomment>
      <translation>{} رحلة من Flightradar24 بلا موضع؛ أرفقها مصدرًا.</translation>
    </message>
    <message>
      <source>{}: no row has a time and a position in the columns named; name other columns.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{}: لا صف فيه وقت وموضع في الأعمدة المسمّاة؛ سمِّ غيرها.</translation>
    </message>
    <message>
      <source>“{}” is no field of a fix; fields are {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>“{}” ليس حقلًا لموضع؛ الحقول {}.</translation>
    </message>
    <message>
      <source>{}: name the columns of time, latitude and longitude (or position); it has {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{}: سمِّ أعمدة الوقت وخط العرض والطول (أو الموضع)؛ فيه {}.</translation>
    </message>
    <message>
      <source>{} has no column “{}”; it has {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>لا عمود “{}” في {}؛ فيه {}.</translation>
    </message>
    <message>
      <source>{} tells local time (“{}”); name its zone, like Europe/Moscow or +03:00.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>يذكر {} وقتًا محليًا (“{}”)؛ سمِّ منطقته مثل Europe/Moscow أو +03:00.</translation>
    </message>
    <message>
      <source>{}: “{}” tells no time this program reads; write times as 2025-10-26 14:03:00 or name another column.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>{}: “{}” ليس وقتًا يقرؤه البرنامج؛ اكتب 2025-10-26 14:03:00 أو سمِّ عمودًا آخر.</translation>
    </message>
    <message>
      <source>“{}” is no unit of {} this program knows; units are {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>“{}” ليست وحدة {} معروفة؛ الوحدات {}.</translation>
    </message>
    <message>
      <source>CSV, columns named</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>CSV، أعمدة مسمّاة</translation>
    </message>
    <message>
      <source>The clock of this table names no zone; the times were read as UTC. Import the file again with the zone if it is known.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>ساعة هذا الجدول لا تسمّي منطقة؛ قُرئت UTC. استورده ثانية بالمنطقة إن عُرفت.</translation>
    </message>
    <message>
      <source>The table names no units; it was read with {}.</source>
      <extracomment>tracking/formats/generic_csv</extracomment>
      <translation>لا يسمّي الجدول وحدات؛ قُرئ بـ{}.</translation>
    </message>
    <message>
      <source>{} is a GPX file without any position; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} ملف GPX بلا موضع؛ أرفقه مصدرًا.</translation>
    </message>
    <message>
      <source>{} is a GPX track in which no point has both a time and a position that can be read.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} مسار GPX لا نقطة فيه بوقت وموضع يُقرآن.</translation>
    </message>
    <message>
      <source>{} has no times: it is a drawing, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>لا أوقات في {}: إنه رسم لا مسار؛ أرفقه مصدرًا.</translation>
    </message>
    <message>
      <source>{} is a plan of a route, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} خطة طريق لا مسار؛ أرفقه مصدرًا.</translation>
    </message>
    <message>
      <source>{} is a list of waypoints, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/gpx</extracomment>
      <translation>{} قائمة نقاط طريق لا مسار؛ أرفقه مصدرًا.</translation>
    </message>
    <message>
      <source>KML with times</source>
      <extracomment>tracking/formats/kml</extracomment>
      <translation>KML بأوقات</translation>
    </message>
    <message>
      <source>{} is a KML without any position at a time; attach it as a source.</source>
      <extracomment>tracking/formats/kml</extracomment>
      <translation>{} ملف KML بلا موضع بوقت؛ أرفقه مصدرًا.</translation>
    </message>
    <message>
      <source>{} placemarks tell a span of time, not an instant; they were left out.</source>
      <extracomment>tracking/formats/kml</extracomment>
      <translation>{} علامات تذكر مدة لا لحظة؛ تُركت.</translation>
    </message>
    <message>
      <source>{} has the columns of OpenSky's state vectors and no row with a time and a position.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>في {} أعمدة متجهات حالة OpenSky ولا صف بوقت وموضع.</translation>
    </message>
    <message>
      <source>{} rows repeat a position received more than {} s before and are set aside.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>{} صفوف تكرر موضعًا استُقبل قبل أكثر من {} ث ونُحّيت.</translation>
    </message>
    <message>
      <source>{} rows have no position and are no fixes.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>{} صفوف بلا موضع ولا تُعدّ.</translation>
    </message>
    <message>
      <source>An aircraft is heard under several call signs; some may be decoding errors.</source>
      <extracomment>tracking/formats/opensky_csv</extracomment>
      <translation>تُسمع طائرة بعدة نداءات؛ قد يكون بعضها أخطاء فك ترميز.</translation>
    </message>
    <message>
      <source>{} is a list of flights, not a track; attach it as a source.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>{} قائمة رحلات لا مسار؛ أرفقه مصدرًا.</translation>
    </message>
    <message>
      <source>{} is an answer of OpenSky without any position; attach it as a source.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>{} رد من OpenSky بلا موضع؛ أرفقه مصدرًا.</translation>
    </message>
    <message>
      <source>A snapshot{}: {} aircraft{}.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>لقطة{}: {} طائرة{}.</translation>
    </message>
    <message>
      <source>A track of OpenSky tells a waypoint at turns and changes of height only, not every position heard.</source>
      <extracomment>tracking/formats/opensky_json</extracomment>
      <translation>مسار OpenSky يذكر نقطة عند المنعطفات وتغيّر الارتفاع فقط، لا كل موضع سُمع.</translation>
    </message>
    <message>
      <source>{} is a trace of readsb that holds no position; check whether it was saved whole.</source>
      <extracomment>tracking/formats/readsb_trace</extracomment>
      <translation>{} مسار readsb بلا موضع؛ تحقق من حفظه كاملًا.</translation>
    </message>
    <message>
      <source>{} does not say when its trace begins (timestamp); save it again from the tracker.</source>
      <extracomment>tracking/formats/readsb_trace</extracomment>
      <translation>لا يقول {} متى يبدأ مساره (timestamp)؛ احفظه ثانية من المتتبِّع.</translation>
    </message>
    <message>
      <source>{} holds messages of a receiver and no position among them; attach it as a source.</source>
      <extracomment>tracking/formats/sbs1</extracomment>
      <translation>في {} رسائل مستقبِل بلا موضع؛ أرفقه مصدرًا.</translation>
    </message>
    <message>
      <source>The clock of these messages is the receiver's own and names no zone; the times were read as UTC. Import the file again with the zone of the receiver if it is known.</source>
      <extracomment>tracking/formats/sbs1</extracomment>
      <translation>ساعة هذه الرسائل ساعة المستقبِل بلا منطقة؛ قُرئت UTC. استورد الملف ثانية بمنطقة المستقبِل إن عُرفت.</translation>
    </message>
    <message>
      <source>{} lines: {} messages ({}) and {} others.</source>
      <extracomment>tracking/formats/sbs1</extracomment>
      <translation>{} سطرًا: {} رسالة ({}) و{} غيرها.</translation>
    </message>
    <message>
      <source>{} holds no row of time, latitude and longitude; export the trace again.</source>
      <extracomment>tracking/formats/tar1090_csv</extracomment>
      <translation>لا صف في {} بوقت وخط عرض وطول؛ صدّر المسار ثانية.</translation>
    </message>
    <message>
      <source>The file does not name its aircraft; name it, or import the trace (JSON) that it was made of.</source>
      <extracomment>tracking/formats/tar1090_csv</extracomment>
      <translation>لا يسمّي الملف طائرته؛ سمِّها أو استورد المسار (JSON) الذي صُنع منه.</translation>
    </message>
    <message>
      <source>{} is a KML of tar1090 without any position; save it again from the tracker.</source>
      <extracomment>tracking/formats/tar1090_kml</extracomment>
      <translation>{} ملف KML من tar1090 بلا موضع؛ احفظه ثانية من المتتبِّع.</translation>
    </message>
    <message>
      <source>The file's name does not say which altitudes it holds; they were read as heights by satellite navigation.</source>
      <extracomment>tracking/formats/tar1090_kml</extracomment>
      <translation>لا يقول اسم الملف أي ارتفاعات فيه؛ قُرئت ارتفاعات بالملاحة الفضائية.</translation>
    </message>
    <message>
      <source>{} holds {} rows and no position; attach it as a source.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>في {} {} صفًا ولا موضع؛ أرفقه مصدرًا.</translation>
    </message>
    <message>
      <source>{} is a table of columns of more than 128 MB; save it as records or lines.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} جدول أعمدة أكبر من 128 م.ب؛ احفظه سجلات أو أسطرًا.</translation>
    </message>
    <message>
      <source>{} is a table of columns that breaks off; save it again as records.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} جدول أعمدة مقطوع؛ احفظه ثانية سجلات.</translation>
    </message>
    <message>
      <source>{} holds a line of more than 16 MB; it is no file of a tracker.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>في {} سطر أكبر من 16 م.ب؛ ليس ملف متتبِّع.</translation>
    </message>
    <message>
      <source>{} of {} rows told no position and came in as none.</source>
      <extracomment>tracking/formats/traffic_json</extracomment>
      <translation>{} من {} صفًا بلا موضع ودخلت كذلك.</translation>
    </message>
    <message>
      <source>{} is an aircraft list without any position; attach it as a source.</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>{} قائمة طائرات بلا موضع؛ أرفقها مصدرًا.</translation>
    </message>
    <message>
      <source>; {} of them told no position</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>؛ {} منها بلا موضع</translation>
    </message>
    <message>
      <source>; {} with a trail of earlier positions</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>؛ {} مع أثر مواضع سابقة</translation>
    </message>
    <message>
      <source>; {} positions were old when it was taken</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>؛ {} مواضع كانت قديمة حين أُخذت</translation>
    </message>
    <message>
      <source>An aircraft list of {}: {} aircraft{}.</source>
      <extracomment>tracking/formats/vrs_json</extracomment>
      <translation>قائمة طائرات من {}: {} طائرة{}.</translation>
    </message>
    <message>
      <source>{} holds a piece of more than 16 MB; it is no file of a tracker.</source>
      <extracomment>tracking/jsons</extracomment>
      <translation>في {} قطعة أكبر من 16 م.ب؛ ليس ملف متتبِّع.</translation>
    </message>
    <message>
      <source>{} is a text in UTF-16 of more than 256 MB; save it in UTF-8.</source>
      <extracomment>tracking/jsons</extracomment>
      <translation>{} نص UTF-16 أكبر من 256 م.ب؛ احفظه UTF-8.</translation>
    </message>
    <message>
      <source>{} has no file any more; restore its source first.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>لم يعد لـ{} ملف؛ استعد مصدره أولًا.</translation>
    </message>
    <message>
      <source>The fixes of {} are not read yet; read its file again.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>لم تُقرأ مواضع {} بعد؛ اقرأ ملفه ثانية.</translation>
    </message>
    <message>
      <source>The fixes of a track are not read yet; read its file again.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>لم تُقرأ مواضع مسار بعد؛ اقرأ ملفه ثانية.</translation>
    </message>
    <message>
      <source>The fixes kept of {} are damaged; read its file again.</source>
      <extracomment>tracking/kept</extracomment>
      <translation>مواضع {} المحفوظة تالفة؛ اقرأ ملفه ثانية.</translation>
    </message>
    <message>
      <source>The file breaks off before its end; what stands before the break was read.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>ينقطع الملف قبل نهايته؛ قُرئ ما قبل الانقطاع.</translation>
    </message>
    <message>
      <source>{} of the addresses (those with ~) are no ICAO addresses; they name no airframe.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>{} من العناوين (ذات ~) ليست عناوين إيكاو؛ لا تسمّي طائرة.</translation>
    </message>
    <message>
      <source>{} is no ICAO address (TIS-B, or made up by a receiver); it names no airframe.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>{} ليس عنوان إيكاو (TIS-B أو من صنع مستقبِل)؛ لا يسمّي طائرة.</translation>
    </message>
    <message>
      <source>{} is a temporary private address (PIA); it names no airframe for long.</source>
      <extracomment>tracking/readsb</extracomment>
      <translation>{} عنوان خاص مؤقت (PIA)؛ لا يسمّي طائرة طويلًا.</translation>
    </message>
    <message>
      <source>{} does not have the columns of “{}”; choose another format.</source>
      <extracomment>tracking/rows</extracomment>
      <translation>ليس في {} أعمدة “{}”؛ اختر صيغة أخرى.</translation>
    </message>
    <message>
      <source>{} unpacks to more than 4 GB; import the files inside it one by one.</source>
      <extracomment>tracking/unpacked</extracomment>
      <translation>يتمدد {} إلى أكثر من 4 غ.ب؛ استورد ملفاته واحدًا واحدًا.</translation>
    </message>
    <message>
      <source>{} declares a document type or entities, which no tracker does; it was not read.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>يعلن {} نوع مستند أو كيانات، ولا متتبِّع يفعل ذلك؛ لم يُقرأ.</translation>
    </message>
    <message>
      <source>{} nests more than {} elements; it is no file of a tracker.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>يتداخل في {} أكثر من {} عنصر؛ ليس ملف متتبِّع.</translation>
    </message>
    <message>
      <source>{} holds more than {} elements; import it in parts.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>في {} أكثر من {} عنصر؛ استورده أجزاء.</translation>
    </message>
    <message>
      <source>{} holds one tag of more than 1 MB; it is no file of a tracker.</source>
      <extracomment>tracking/xmls</extracomment>
      <translation>في {} وسم أكبر من 1 م.ب؛ ليس ملف متتبِّع.</translation>
    </message>
    <message>
      <source>What is on the clipboard cannot be read as a table ({}); copy fewer cells.</source>
      <extracomment>values/clipped</extracomment>
      <translation>لا تُقرأ الحافظة جدولًا ({})؛ انسخ خلايا أقل.</translation>
    </message>
    <message>
      <source>There is no template {}; there are {}.</source>
      <extracomment>values/composing</extracomment>
      <translation>لا يوجد قالب {}؛ الموجود {}.</translation>
    </message>
    <message>
      <source>“{}” is no section of a report; choose of {}.</source>
      <extracomment>values/composing</extracomment>
      <translation>“{}” ليس قسمًا في تقرير؛ اختر من {}.</translation>
    </message>
    <message>
      <source>The words of {} are more than {} letters; shorten them.</source>
      <extracomment>values/composing</extracomment>
      <translation>كلمات {} أكثر من {} حرف؛ قصّرها.</translation>
    </message>
    <message>
      <source>A report holds each section once and at most {} parts; remove what stands twice.</source>
      <extracomment>values/composing</extracomment>
      <translation>في التقرير كل قسم مرة و{} أجزاء على الأكثر؛ أزل المكرر.</translation>
    </message>
    <message>
      <source>“{}” is no {}; correct the rule.</source>
      <extracomment>values/counting</extracomment>
      <translation>“{}” ليس {}؛ صحّح القاعدة.</translation>
    </message>
    <message>
      <source>the latest {} on or before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>آخر {} في {} أو قبله</translation>
    </message>
    <message>
      <source>what is told lies ahead: the first {} on or after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>المروي آتٍ: أول {} في {} أو بعده</translation>
    </message>
    <message>
      <source>the latest Saturday and Sunday up to {}</source>
      <extracomment>values/counting</extracomment>
      <translation>آخر سبت وأحد حتى {}</translation>
    </message>
    <message>
      <source>what is told lies ahead: the first {} from the month of {} on</source>
      <extracomment>values/counting</extracomment>
      <translation>المروي آتٍ: أول {} من شهر {} فصاعدًا</translation>
    </message>
    <message>
      <source>the year is not written; the latest such day on or before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>السنة غير مكتوبة؛ آخر يوم كهذا في {} أو قبله</translation>
    </message>
    <message>
      <source>the year is not written; the first such day on or after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>السنة غير مكتوبة؛ أول يوم كهذا في {} أو بعده</translation>
    </message>
    <message>
      <source>the {} of the week before that one</source>
      <extracomment>values/counting</extracomment>
      <translation>{} من الأسبوع الذي قبل ذلك</translation>
    </message>
    <message>
      <source>the latest {} before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>آخر {} قبل {}</translation>
    </message>
    <message>
      <source>the last but one {} before {}</source>
      <extracomment>values/counting</extracomment>
      <translation>{} قبل الأخير قبل {}</translation>
    </message>
    <message>
      <source>the first {} after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>أول {} بعد {}</translation>
    </message>
    <message>
      <source>the {} of the week after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>{} من الأسبوع الذي بعد {}</translation>
    </message>
    <message>
      <source>the first weekend after {}</source>
      <extracomment>values/counting</extracomment>
      <translation>أول عطلة أسبوع بعد {}</translation>
    </message>
    <message>
      <source>the week of {} up to the day before</source>
      <extracomment>values/counting</extracomment>
      <translation>أسبوع {} حتى اليوم السابق</translation>
    </message>
    <message>
      <source>{} month, counted from {}</source>
      <extracomment>values/counting</extracomment>
      <translation>شهر {}، محسوب من {}</translation>
    </message>
    <message>
      <source>the month up to the day of publication</source>
      <extracomment>values/counting</extracomment>
      <translation>الشهر حتى يوم النشر</translation>
    </message>
    <message>
      <source>the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>شهر {}</translation>
    </message>
    <message>
      <source>the month up to {}</source>
      <extracomment>values/counting</extracomment>
      <translation>الشهر حتى {}</translation>
    </message>
    <message>
      <source>{} year, counted from {}</source>
      <extracomment>values/counting</extracomment>
      <translation>سنة {}، محسوبة من {}</translation>
    </message>
    <message>
      <source>the year of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>سنة {}</translation>
    </message>
    <message>
      <source>the latest {} before the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>آخر {} قبل شهر {}</translation>
    </message>
    <message>
      <source>the latest {} up to the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>آخر {} حتى شهر {}</translation>
    </message>
    <message>
      <source>the first {} after the month of {}</source>
      <extracomment>values/counting</extracomment>
      <translation>أول {} بعد شهر {}</translation>
    </message>
    <message>
      <source>the night to {}</source>
      <extracomment>values/counting</extracomment>
      <translation>الليلة المفضية إلى {}</translation>
    </message>
    <message>
      <source>{} from this</source>
      <extracomment>values/counting</extracomment>
      <translation>{} من هذا</translation>
    </message>
    <message>
      <source>the {} a week earlier</source>
      <extracomment>values/counting</extracomment>
      <translation>{} قبل أسبوع</translation>
    </message>
    <message>
      <source>the {} a week later</source>
      <extracomment>values/counting</extracomment>
      <translation>{} بعد أسبوع</translation>
    </message>
    <message>
      <source>the week of {} has no earlier day</source>
      <extracomment>values/counting</extracomment>
      <translation>ليس في أسبوع {} يوم أسبق</translation>
    </message>
    <message>
      <source>the next such day, which is nearer</source>
      <extracomment>values/counting</extracomment>
      <translation>اليوم التالي كهذا، وهو أقرب</translation>
    </message>
    <message>
      <source>the day itself, {}</source>
      <extracomment>values/counting</extracomment>
      <translation>اليوم نفسه، {}</translation>
    </message>
    <message>
      <source>“{}” is no date; write it as 2025-10-26, 2025-10, 2025 or 2025-10-26T09:15Z.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>“{}” ليس تاريخًا؛ اكتب 2025-10-26 أو 2025-10 أو 2025 أو 2025-10-26T09:15Z.</translation>
    </message>
    <message>
      <source>{} is no date: years run from 0001 to 9999; correct the year.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} ليس تاريخًا: السنوات من 0001 إلى 9999؛ صحّح السنة.</translation>
    </message>
    <message>
      <source>{} is no date: a year has 12 months and seasons 21 to 24; correct the month.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} ليس تاريخًا: في السنة 12 شهرًا والفصول من 21 إلى 24؛ صحّح الشهر.</translation>
    </message>
    <message>
      <source>{} is no date: {}; correct the day or leave it out.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} ليس تاريخًا: {}؛ صحّح اليوم أو احذفه.</translation>
    </message>
    <message>
      <source>{} has a time on a day not known; leave the time out or give the day.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>في {} وقت ليوم غير معروف؛ احذف الوقت أو اذكر اليوم.</translation>
    </message>
    <message>
      <source>{} is no time: a day has 24 hours of 60 minutes; correct the time.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} ليس وقتًا: في اليوم 24 ساعة من 60 دقيقة؛ صحّح الوقت.</translation>
    </message>
    <message>
      <source>{} is no time: zones run from -12:00 to +14:00; correct the zone.</source>
      <extracomment>values/dateparts</extracomment>
      <translation>{} ليس وقتًا: المناطق من -12:00 إلى +14:00؛ صحّح المنطقة.</translation>
    </message>
    <message>
      <source>{} {} has {} days</source>
      <extracomment>values/dateparts</extracomment>
      <translation>في {} {} {} يومًا</translation>
    </message>
    <message>
      <source>a season has no numbered days</source>
      <extracomment>values/dateparts</extracomment>
      <translation>ليس للفصل أيام مرقّمة</translation>
    </message>
    <message>
      <source>no day {} fits {}-{}</source>
      <extracomment>values/dateparts</extracomment>
      <translation>لا يوم {} يوافق {}-{}</translation>
    </message>
    <message>
      <source>“{}” is no interval of dates; write START/END, with .. for an open end.</source>
      <extracomment>values/edtf</extracomment>
      <translation>“{}” ليس مجالًا؛ اكتب البداية/النهاية، و.. للطرف المفتوح.</translation>
    </message>
    <message>
      <source>{} ends before it begins; write the earlier date first.</source>
      <extracomment>values/edtf</extracomment>
      <translation>{} ينتهي قبل أن يبدأ؛ اكتب التاريخ الأسبق أولًا.</translation>
    </message>
    <message>
      <source>“{}” is no time zone: zones run from -12:00 to +14:00; correct the zone.</source>
      <extracomment>values/edtf</extracomment>
      <translation>“{}” ليس منطقة زمنية: المناطق من -12:00 إلى +14:00؛ صحّح المنطقة.</translation>
    </message>
    <message>
      <source>“{}” is no grade; give A to F for a source, 1 to 6 for a sighting or claim.</source>
      <extracomment>values/grades</extracomment>
      <translation>“{}” ليست درجة؛ أعطِ A إلى F للمصدر، و1 إلى 6 للمشاهدة أو الادعاء.</translation>
    </message>
    <message>
      <source>“{}” is no {}; choose one of {}.</source>
      <extracomment>values/grades</extracomment>
      <translation>“{}” لا يصلح ({})؛ اختر من {}.</translation>
    </message>
    <message>
      <source>reliability of a source</source>
      <extracomment>values/grades</extracomment>
      <translation>موثوقية مصدر</translation>
    </message>
    <message>
      <source>credibility of a sighting or claim</source>
      <extracomment>values/grades</extracomment>
      <translation>مصداقية مشاهدة أو ادعاء</translation>
    </message>
    <message>
      <source>“{}” is no marking; use one of {}.</source>
      <extracomment>values/handling</extracomment>
      <translation>“{}” ليس وسمًا؛ استعمل واحدًا من {}.</translation>
    </message>
    <message>
      <source>“{}” is too short to be hidden: it would be found everywhere; write {} letters.</source>
      <extracomment>values/hiding</extracomment>
      <translation>“{}” أقصر من أن يُخفى: سيوجد في كل مكان؛ اكتب {} أحرف.</translation>
    </message>
    <message>
      <source>“{}” is no language tag; write for example en, pt-BR or zh-Hant.</source>
      <extracomment>values/languages</extracomment>
      <translation>“{}” ليس رمز لغة؛ اكتب مثلًا en أو pt-BR أو zh-Hant.</translation>
    </message>
    <message>
      <source>“{}” is then “{}”, a {} in {}</source>
      <extracomment>values/publication</extracomment>
      <translation>«{}» إذن «{}»، {} في {}</translation>
    </message>
    <message>
      <source>{} is the latest day the texts write as a date</source>
      <extracomment>values/publication</extracomment>
      <translation>{} آخر يوم تكتبه النصوص تاريخا</translation>
    </message>
    <message>
      <source>{}, and a report follows within a week</source>
      <extracomment>values/publication</extracomment>
      <translation>{}، والخبر يتبع خلال أسبوع</translation>
    </message>
    <message>
      <source>{} is named, so it is no earlier</source>
      <extracomment>values/publication</extracomment>
      <translation>ذُكر {}، فليس أسبق</translation>
    </message>
    <message>
      <source>the year {} is written</source>
      <extracomment>values/publication</extracomment>
      <translation>السنة {} مكتوبة</translation>
    </message>
    <message>
      <source>“{}” is no rule for dates; give the date as 2025-10-26 instead.</source>
      <extracomment>values/rules</extracomment>
      <translation>“{}” ليس قاعدة تواريخ؛ أعطِ التاريخ هكذا 2025-10-26.</translation>
    </message>
    <message>
      <source>{}, which is a {}</source>
      <extracomment>values/rules</extracomment>
      <translation>{}، وهو {}</translation>
    </message>
    <message>
      <source>{}, which is a {}, not a {}</source>
      <extracomment>values/rules</extracomment>
      <translation>{}، وهو {} لا {}</translation>
    </message>
    <message>
      <source>in figures, read with the day before the month; the words allow both</source>
      <extracomment>values/rules</extracomment>
      <translation>بالأرقام، قُرئ اليوم قبل الشهر؛ والكلمات تحتمل الوجهين</translation>
    </message>
    <message>
      <source>and open after it</source>
      <extracomment>values/rules</extracomment>
      <translation>ومفتوح بعده</translation>
    </message>
    <message>
      <source>and open before it</source>
      <extracomment>values/rules</extracomment>
      <translation>ومفتوح قبله</translation>
    </message>
    <message>
      <source>from the day after it</source>
      <extracomment>values/rules</extracomment>
      <translation>من اليوم الذي بعده</translation>
    </message>
    <message>
      <source>up to the day before it</source>
      <extracomment>values/rules</extracomment>
      <translation>حتى اليوم الذي قبله</translation>
    </message>
    <message>
      <source>and the night to the day after</source>
      <extracomment>values/rules</extracomment>
      <translation>والليلة إلى اليوم التالي</translation>
    </message>
    <message>
      <source>and the night before it</source>
      <extracomment>values/rules</extracomment>
      <translation>والليلة التي قبله</translation>
    </message>
    <message>
      <source>at the time written</source>
      <extracomment>values/rules</extracomment>
      <translation>في الوقت المكتوب</translation>
    </message>
    <message>
      <source>{}, which is {}</source>
      <extracomment>values/rules</extracomment>
      <translation>{}، وهو {}</translation>
    </message>
    <message>
      <source>the range would end before it begins, counted from {}</source>
      <extracomment>values/rules</extracomment>
      <translation>ستنتهي الفترة قبل أن تبدأ، محسوبة من {}</translation>
    </message>
    <message>
      <source>its {} part</source>
      <extracomment>values/rules</extracomment>
      <translation>{}، هذا الجزء</translation>
    </message>
    <message>
      <source>counted from a day that is not known</source>
      <extracomment>values/rules</extracomment>
      <translation>محسوب من يوم غير معروف</translation>
    </message>
    <message>
      <source>the day lies outside the years 1 to 9999</source>
      <extracomment>values/rules</extracomment>
      <translation>اليوم خارج السنوات 1 إلى 9999</translation>
    </message>
    <message>
      <source>Give the sun's azimuth, its altitude, or the shadow's length or direction.</source>
      <extracomment>values/shadows</extracomment>
      <translation>أعطِ سمت الشمس أو ارتفاعها، أو طول الظل أو اتجاهه.</translation>
    </message>
    <message>
      <source>A sun that casts shadows stands above the horizon; write an altitude between 0 and 90.</source>
      <extracomment>values/shadows</extracomment>
      <translation>الشمس التي تلقي ظلًا فوق الأفق؛ اكتب ارتفاعًا بين 0 و90.</translation>
    </message>
    <message>
      <source>A measurement is good to more than 0 and at most 45 degrees; correct it.</source>
      <extracomment>values/shadows</extracomment>
      <translation>دقة القياس أكثر من 0 وحتى 45 درجة؛ صحّحها.</translation>
    </message>
    <message>
      <source>The sun is measured in plain numbers; write them as 210 or 1.8.</source>
      <extracomment>values/shadows</extracomment>
      <translation>تُقاس الشمس بأعداد بسيطة؛ اكتب 210 أو 1.8.</translation>
    </message>
    <message>
      <source>A shadow has a length; write how long it is for each metre of height, such as 1.8.</source>
      <extracomment>values/shadows</extracomment>
      <translation>للظل طول؛ اكتب طوله لكل متر ارتفاع، مثل 1.8.</translation>
    </message>
    <message>
      <source>below the horizon</source>
      <extracomment>values/shadows</extracomment>
      <translation>تحت الأفق</translation>
    </message>
    <message>
      <source>at azimuth {}°, altitude {}°</source>
      <extracomment>values/shadows</extracomment>
      <translation>عند السمت {}°، الارتفاع {}°</translation>
    </message>
    <message>
      <source>At {} UTC the sun stood {}.</source>
      <extracomment>values/shadows</extracomment>
      <translation>في {} UTC كانت الشمس {}.</translation>
    </message>
    <message>
      <source>{}, give or take {}°</source>
      <extracomment>values/shadows</extracomment>
      <translation>{}، زائد أو ناقص {}°</translation>
    </message>
    <message>
      <source>The sun did not stand so at any time that is stated.</source>
      <extracomment>values/shadows</extracomment>
      <translation>لم تكن الشمس كذلك في أي وقت مذكور.</translation>
    </message>
    <message>
      <source>The time is known to no better than {} days; the sun stands so on many.</source>
      <extracomment>values/shadows</extracomment>
      <translation>لا يُعرف الوقت بأدق من {} يومًا؛ والشمس تكون كذلك في كثير منها.</translation>
    </message>
    <message>
      <source>It fits: the sun stood so {}.</source>
      <extracomment>values/shadows</extracomment>
      <translation>ينطبق: كانت الشمس هكذا {}.</translation>
    </message>
    <message>
      <source>Give the sun's azimuth, its altitude or both; a shadow points away from the sun.</source>
      <extracomment>values/sun</extracomment>
      <translation>أعطِ سمت الشمس أو ارتفاعها أو كليهما؛ والظل يشير بعيدًا عن الشمس.</translation>
    </message>
    <message>
      <source>A latitude lies between -90 and 90 degrees and a longitude between -180 and 180; correct it.</source>
      <extracomment>values/sun</extracomment>
      <translation>خط العرض بين -90 و90 درجة وخط الطول بين -180 و180؛ صحّح.</translation>
    </message>
    <message>
      <source>The sun needs a time with its zone; add one, such as Z or +03:00.</source>
      <extracomment>values/sun</extracomment>
      <translation>تحتاج الشمس وقتًا بمنطقته؛ أضف واحدة، مثل Z أو +03:00.</translation>
    </message>
    <message>
      <source>The sun is reckoned for the years 1900 to 2100 only; correct the year.</source>
      <extracomment>values/sun</extracomment>
      <translation>تُحسب الشمس للأعوام 1900 إلى 2100 فقط؛ صحّح السنة.</translation>
    </message>
    <message>
      <source>“{}” is no address on the web; write one that begins with http or https.</source>
      <extracomment>values/weblink</extracomment>
      <translation>“{}” ليس عنوان ويب؛ اكتب واحدًا يبدأ بـhttp أو https.</translation>
    </message>
    <message>
      <source>counted from {}, which leaves more than one day open</source>
      <extracomment>values/when</extracomment>
      <translation>محسوب من {}، مما يُبقي أكثر من يوم مفتوحًا</translation>
    </message>
    <message>
      <source>the anchor has no end</source>
      <extracomment>values/when</extracomment>
      <translation>ليس للمرجع نهاية</translation>
    </message>
    <message>
      <source>counted from the day of publication, which is not recorded; set it, or choose a reading</source>
      <extracomment>values/when</extracomment>
      <translation>محسوب من يوم النشر غير المدوَّن؛ عيّنه أو اختر قراءة</translation>
    </message>
    <message>
      <source>{}, if published on {}: {}</source>
      <extracomment>values/when</extracomment>
      <translation>{}، إن نُشر في {}: {}</translation>
    </message>
    <message>
      <source>counted from {}</source>
      <extracomment>values/when</extracomment>
      <translation>محسوب من {}</translation>
    </message>
    <message>
      <source>set by the analyst</source>
      <extracomment>values/when</extracomment>
      <translation>عيّنه المحلل</translation>
    </message>
    <message>
      <source>“{}” is the {} ({})</source>
      <extracomment>values</extracomment>
      <translation>“{}” هو {} ({})</translation>
    </message>
    <message>
      <source>“{}” is a variant of the {} not listed in the {}</source>
      <extracomment>values</extracomment>
      <translation>“{}” متغير من {} غير مدرج في {}</translation>
    </message>
    <message>
      <source>the year is not written</source>
      <extracomment>values</extracomment>
      <translation>السنة غير مكتوبة</translation>
    </message>
    <message>
      <source>the latest such day on or before {}</source>
      <extracomment>values</extracomment>
      <translation>آخر يوم كهذا في {} أو قبله</translation>
    </message>
    <message>
      <source>the first such day on or after {}</source>
      <extracomment>values</extracomment>
      <translation>أول يوم كهذا في {} أو بعده</translation>
    </message>
    <message>
      <source>“{}” is a nickname of the {}</source>
      <extracomment>values</extracomment>
      <translation>“{}” لقب {}</translation>
    </message>
    <message>
      <source>“{}” is a popular name of the {}</source>
      <extracomment>values</extracomment>
      <translation>“{}” اسم شائع لـ{}</translation>
    </message>
    <message>
      <source>ICAO designator {}</source>
      <extracomment>values</extracomment>
      <translation>رمز الإيكاو {}</translation>
    </message>
    <message>
      <source>ICAO designator {} ({})</source>
      <extracomment>values</extracomment>
      <translation>رمز الإيكاو {} ({})</translation>
    </message>
    <message>
      <source>ICAO one of the designators {}</source>
      <extracomment>values</extracomment>
      <translation>أحد رموز الإيكاو {}</translation>
    </message>
    <message>
      <source>ICAO one of the designators {} ({})</source>
      <extracomment>values</extracomment>
      <translation>أحد رموز الإيكاو {} ({})</translation>
    </message>
    <message>
      <source>{} for {}; ICAO designator {}</source>
      <extracomment>values</extracomment>
      <translation>{} بدل {}؛ رمز الإيكاو {}</translation>
    </message>
    <message>
      <source>the {} has no “{}”</source>
      <extracomment>values</extracomment>
      <translation>{}: ليس فيه “{}”</translation>
    </message>
    <message>
      <source>approximately</source>
      <extracomment>values</extracomment>
      <translation>تقريبًا</translation>
    </message>
    <message>
      <source>from {} to {}</source>
      <extracomment>values</extracomment>
      <translation>من {} إلى {}</translation>
    </message>
    <message>
      <source>{} away</source>
      <extracomment>values</extracomment>
      <translation>على بعد {}</translation>
    </message>
    <message>
      <source>{} is only proposed; nobody has accepted it.</source>
      <extracomment>values</extracomment>
      <translation>{}: مقترح فقط؛ لم يقبله أحد.</translation>
    </message>
    <message>
      <source>{} are only proposed; nobody has accepted it.</source>
      <extracomment>values</extracomment>
      <translation>{}: مقترحة فقط؛ لم يقبلها أحد.</translation>
    </message>
    <message>
      <source>When {}</source>
      <extracomment>values</extracomment>
      <translation>متى {}</translation>
    </message>
    <message>
      <source>Entry {} ({})</source>
      <extracomment>values</extracomment>
      <translation>القيد {} ({})</translation>
    </message>
    <message>
      <source>conic, {}</source>
      <extracomment>values</extracomment>
      <translation>مخروطي، {}</translation>
    </message>
    <message>
      <source>{} on {}, assigned {}</source>
      <extracomment>values</extracomment>
      <translation>{} في {}، مُسند {}</translation>
    </message>
    <message>
      <source>{} on {}, dates of the assignment not stated</source>
      <extracomment>values</extracomment>
      <translation>{} في {}، تواريخ الإسناد غير مذكورة</translation>
    </message>
    <message>
      <source>hatched: {}’s</source>
      <extracomment>values</extracomment>
      <translation>مظلّل، {}:</translation>
    </message>
    <message>
      <source>image ({})</source>
      <extracomment>values</extracomment>
      <translation>صورة ({})</translation>
    </message>
    <message>
      <source>{} cells can be read either way and no cell tells which</source>
      <extracomment>values</extracomment>
      <translation>{} من الخلايا تُقرأ على الوجهين ولا خلية تحسم</translation>
    </message>
    <message>
      <source>1 cell can be read either way and no cell tells which</source>
      <extracomment>values</extracomment>
      <translation>خلية واحدة تُقرأ على الوجهين ولا خلية تحسم</translation>
    </message>
    <message>
      <source>one tells it as the report of {}, which is the other</source>
      <extracomment>values</extracomment>
      <translation>أحدهما يرويه كتقرير {}، وهو الآخر</translation>
    </message>
    <message>
      <source>how and against what the clock was checked</source>
      <extracomment>values</extracomment>
      <translation>كيف وبماذا فُحصت الساعة</translation>
    </message>
    <message>
      <source>its early part</source>
      <extracomment>values</extracomment>
      <translation>أوله</translation>
    </message>
    <message>
      <source>its mid part</source>
      <extracomment>values</extracomment>
      <translation>وسطه</translation>
    </message>
    <message>
      <source>its late part</source>
      <extracomment>values</extracomment>
      <translation>آخره</translation>
    </message>
    <message>
      <source>its end part</source>
      <extracomment>values</extracomment>
      <translation>نهايته</translation>
    </message>
    <message>
      <source>Monday to Sunday of last week, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>من الاثنين إلى الأحد من الأسبوع الماضي، محسوبًا من {}</translation>
    </message>
    <message>
      <source>Monday to Sunday of this week, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>من الاثنين إلى الأحد من هذا الأسبوع، محسوبًا من {}</translation>
    </message>
    <message>
      <source>Monday to Sunday of next week, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>من الاثنين إلى الأحد من الأسبوع التالي، محسوبًا من {}</translation>
    </message>
    <message>
      <source>last month, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>الشهر الماضي، محسوبًا من {}</translation>
    </message>
    <message>
      <source>this month, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>هذا الشهر، محسوبًا من {}</translation>
    </message>
    <message>
      <source>next month, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>الشهر التالي، محسوبًا من {}</translation>
    </message>
    <message>
      <source>last year, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>السنة الماضية، محسوبة من {}</translation>
    </message>
    <message>
      <source>this year, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>هذه السنة، محسوبة من {}</translation>
    </message>
    <message>
      <source>next year, counted from {}</source>
      <extracomment>values</extracomment>
      <translation>السنة التالية، محسوبة من {}</translation>
    </message>
    <message>
      <source>{} day before {}</source>
      <extracomment>values</extracomment>
      <translation>{} يوم قبل {}</translation>
    </message>
    <message>
      <source>{} day after {}</source>
      <extracomment>values</extracomment>
      <translation>{} يوم بعد {}</translation>
    </message>
    <message>
      <source>{} day up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} يوم حتى {}</translation>
    </message>
    <message>
      <source>{} day from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} يوم من {} فصاعدًا</translation>
    </message>
    <message>
      <source>{} days before {}</source>
      <extracomment>values</extracomment>
      <translation>{} أيام قبل {}</translation>
    </message>
    <message>
      <source>{} days after {}</source>
      <extracomment>values</extracomment>
      <translation>{} أيام بعد {}</translation>
    </message>
    <message>
      <source>{} days up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} أيام حتى {}</translation>
    </message>
    <message>
      <source>{} days from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} أيام من {} فصاعدًا</translation>
    </message>
    <message>
      <source>{} week before {}</source>
      <extracomment>values</extracomment>
      <translation>{} أسبوع قبل {}</translation>
    </message>
    <message>
      <source>{} week after {}</source>
      <extracomment>values</extracomment>
      <translation>{} أسبوع بعد {}</translation>
    </message>
    <message>
      <source>{} week up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} أسبوع حتى {}</translation>
    </message>
    <message>
      <source>{} week from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} أسبوع من {} فصاعدًا</translation>
    </message>
    <message>
      <source>{} weeks before {}</source>
      <extracomment>values</extracomment>
      <translation>{} أسابيع قبل {}</translation>
    </message>
    <message>
      <source>{} weeks after {}</source>
      <extracomment>values</extracomment>
      <translation>{} أسابيع بعد {}</translation>
    </message>
    <message>
      <source>{} weeks up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} أسابيع حتى {}</translation>
    </message>
    <message>
      <source>{} weeks from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} أسابيع من {} فصاعدًا</translation>
    </message>
    <message>
      <source>{} month before {}</source>
      <extracomment>values</extracomment>
      <translation>{} شهر قبل {}</translation>
    </message>
    <message>
      <source>{} month after {}</source>
      <extracomment>values</extracomment>
      <translation>{} شهر بعد {}</translation>
    </message>
    <message>
      <source>{} month up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} شهر حتى {}</translation>
    </message>
    <message>
      <source>{} month from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} شهر من {} فصاعدًا</translation>
    </message>
    <message>
      <source>{} months before {}</source>
      <extracomment>values</extracomment>
      <translation>{} أشهر قبل {}</translation>
    </message>
    <message>
      <source>{} months after {}</source>
      <extracomment>values</extracomment>
      <translation>{} أشهر بعد {}</translation>
    </message>
    <message>
      <source>{} months up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} أشهر حتى {}</translation>
    </message>
    <message>
      <source>{} months from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} أشهر من {} فصاعدًا</translation>
    </message>
    <message>
      <source>{} year before {}</source>
      <extracomment>values</extracomment>
      <translation>{} سنة قبل {}</translation>
    </message>
    <message>
      <source>{} year after {}</source>
      <extracomment>values</extracomment>
      <translation>{} سنة بعد {}</translation>
    </message>
    <message>
      <source>{} year up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} سنة حتى {}</translation>
    </message>
    <message>
      <source>{} year from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} سنة من {} فصاعدًا</translation>
    </message>
    <message>
      <source>{} years before {}</source>
      <extracomment>values</extracomment>
      <translation>{} سنوات قبل {}</translation>
    </message>
    <message>
      <source>{} years after {}</source>
      <extracomment>values</extracomment>
      <translation>{} سنوات بعد {}</translation>
    </message>
    <message>
      <source>{} years up to {}</source>
      <extracomment>values</extracomment>
      <translation>{} سنوات حتى {}</translation>
    </message>
    <message>
      <source>{} years from {} on</source>
      <extracomment>values</extracomment>
      <translation>{} سنوات من {} فصاعدًا</translation>
    </message>
    <message>
      <source>event of a sighting</source>
      <extracomment>values</extracomment>
      <translation>حدث مشاهدة</translation>
    </message>
    <message>
      <source>method of observation</source>
      <extracomment>values</extracomment>
      <translation>طريقة المشاهدة</translation>
    </message>
    <message>
      <source>kind of link</source>
      <extracomment>values</extracomment>
      <translation>نوع الرابط</translation>
    </message>
    <message>
      <source>type of entity</source>
      <extracomment>values</extracomment>
      <translation>نوع الكيان</translation>
    </message>
    <message>
      <source>kind of assignment</source>
      <extracomment>values</extracomment>
      <translation>نوع التخصيص</translation>
    </message>
    <message>
      <source>standing of a cites link</source>
      <extracomment>values</extracomment>
      <translation>حال رابط الاستشهاد</translation>
    </message>
    <message>
      <source>kind of claim</source>
      <extracomment>values</extracomment>
      <translation>نوع الادعاء</translation>
    </message>
    <message>
      <source>nature of a claim</source>
      <extracomment>values</extracomment>
      <translation>طبيعة الادعاء</translation>
    </message>
    <message>
      <source>kind of mention</source>
      <extracomment>values</extracomment>
      <translation>نوع الذِّكر</translation>
    </message>
    <message>
      <source>kind of suggestion</source>
      <extracomment>values</extracomment>
      <translation>نوع الاقتراح</translation>
    </message>
    <message>
      <source>action of custody</source>
      <extracomment>values</extracomment>
      <translation>إجراء الحيازة</translation>
    </message>
    <message>
      <source>kind of imagery</source>
      <extracomment>values</extracomment>
      <translation>نوع الصورة</translation>
    </message>
    <message>
      <source>kind of frame</source>
      <extracomment>values</extracomment>
      <translation>نوع الإطار</translation>
    </message>
    <message>
      <source>kind of saved view</source>
      <extracomment>values</extracomment>
      <translation>نوع العرض المحفوظ</translation>
    </message>
    <message>
      <source>colour of a tag</source>
      <extracomment>values</extracomment>
      <translation>لون الوسم</translation>
    </message>
    <message>
      <source>likelihood</source>
      <extracomment>values</extracomment>
      <translation>الاحتمال</translation>
    </message>
    <message>
      <source>confidence</source>
      <extracomment>values</extracomment>
      <translation>الثقة</translation>
    </message>
    <message>
      <source>relevance</source>
      <extracomment>values</extracomment>
      <translation>الصلة</translation>
    </message>
    <message>
      <source>status of a finding</source>
      <extracomment>values</extracomment>
      <translation>حالة الملاحظة</translation>
    </message>
    <message>
      <source>aircraft table of {}</source>
      <extracomment>values</extracomment>
      <translation>جدول الطائرات بتاريخ {}</translation>
    </message>
    <message>
      <source>places table of {}</source>
      <extracomment>values</extracomment>
      <translation>جدول الأماكن بتاريخ {}</translation>
    </message>
    <message>
      <source>cities table of {}</source>
      <extracomment>values</extracomment>
      <translation>جدول المدن بتاريخ {}</translation>
    </message>
    <message>
      <source>cities.{} table of {}</source>
      <extracomment>values</extracomment>
      <translation>جدول المدن ({}) بتاريخ {}</translation>
    </message>
    <message>
      <source>airfields table of {}</source>
      <extracomment>values</extracomment>
      <translation>جدول المطارات بتاريخ {}</translation>
    </message>
    <message>
      <source>names table of {}</source>
      <extracomment>values</extracomment>
      <translation>جدول الأسماء بتاريخ {}</translation>
    </message>
    <message>
      <source>city</source>
      <extracomment>values</extracomment>
      <translation>مدينة</translation>
    </message>
    <message>
      <source>region</source>
      <extracomment>values</extracomment>
      <translation>إقليم</translation>
    </message>
    <message>
      <source>country</source>
      <extracomment>values</extracomment>
      <translation>بلد</translation>
    </message>
    <message>
      <source>airfield</source>
      <extracomment>values</extracomment>
      <translation>مطار</translation>
    </message>
    <message>
      <source>town</source>
      <extracomment>values</extracomment>
      <translation>بلدة</translation>
    </message>
    <message>
      <source>the city</source>
      <extracomment>values</extracomment>
      <translation>المدينة</translation>
    </message>
    <message>
      <source>the region</source>
      <extracomment>values</extracomment>
      <translation>الإقليم</translation>
    </message>
    <message>
      <source>the country</source>
      <extracomment>values</extracomment>
      <translation>البلد</translation>
    </message>
    <message>
      <source>the airfield</source>
      <extracomment>values</extracomment>
      <translation>المطار</translation>
    </message>
    <message>
      <source>Monday</source>
      <extracomment>values</extracomment>
      <translation>الاثنين</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <extracomment>values</extracomment>
      <translation>الثلاثاء</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <extracomment>values</extracomment>
      <translation>الأربعاء</translation>
    </message>
    <message>
      <source>Thursday</source>
      <extracomment>values</extracomment>
      <translation>الخميس</translation>
    </message>
    <message>
      <source>Friday</source>
      <extracomment>values</extracomment>
      <translation>الجمعة</translation>
    </message>
    <message>
      <source>Saturday</source>
      <extracomment>values</extracomment>
      <translation>السبت</translation>
    </message>
    <message>
      <source>Sunday</source>
      <extracomment>values</extracomment>
      <translation>الأحد</translation>
    </message>
  </context>
</TS>
